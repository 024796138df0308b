#include "marks.h"

#include <jansson.h>
#include <string.h>

/* Observations, whoever of the staff makes them. */

enum tone tone_named(const char *name)
{
    int tone = TONE_NOTE;
    while (tone < TONE_IMPROVEMENT && strcmp(tone_names[tone], name) != 0) {
        tone++;
    }
    return (enum tone)tone;
}

char sign_of_tone(enum tone tone)
{
    static const char signs[] = {
        [TONE_NOTE] = 'o', [TONE_STRENGTH] = '+', [TONE_IMPROVEMENT] = '-'
    };
    return signs[tone];
}

int64_t staff_observe(struct outbox *outbox, const struct observation *observation)
{
    json_t *request = request_begin(outbox, "observe");
    request_text(request, "tone", tone_names[observation->tone]);
    request_text(request, "organisation", observation->organisation);
    request_text(request, "objective", observation->objective);
    request_text(request, "expect", observation->expect);
    request_text(request, "text", observation->text);
    if (observation->evidence_count > 0) {
        json_object_set_new(request, "evidence",
                            json_integer((json_int_t)observation->evidence[0]));
    }
    return request_put(outbox, request);
}
