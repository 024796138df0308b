#include "face.h"

#include <string.h>

/* One row for each duty. */
static const struct {
    const char *duty;
    const struct face *face;
} duties[] = {
    { "participant", &seat_face },       { "controller", &control_face },
    { "sub-controller", &control_face }, { "observer", &control_face },
    { "evaluator", &evaluate_face },
};

const struct face *face_of_duty(const char *duty)
{
    if (duty == NULL) {
        return &seat_face;
    }
    for (size_t i = 0; i < sizeof duties / sizeof duties[0]; i++) {
        if (strcmp(duties[i].duty, duty) == 0) {
            return duties[i].face;
        }
    }
    return NULL;
}
