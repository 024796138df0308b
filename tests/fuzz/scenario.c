/* A scenario from a stranger: findings or an exercise, in bounded time and memory. */
#include "../fake/drill.h"
#include "fuzz.h"

struct bytes {
    const char *data;
    size_t size;
};

static shisa_status read_bytes(void *self, const char *name, struct shisa_buf *out,
                               struct shisa_err *err)
{
    const struct bytes *bytes = self;
    (void)name;
    (void)err;
    shisa_buf_puts(out, "");
    shisa_buf_add(out, bytes->data, bytes->size);
    return SHISA_OK;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct bytes bytes = { (const char *)data, size };
    struct shisa_files files = { &bytes, read_bytes };
    struct shisa_settings settings = { NULL, 0 };
    struct shisa_findings findings = { 0 };
    struct shisa_exercise *exercise = NULL;
    struct shisa_err err;
    if (shisa_exercise_load(&files, settings, 1, &findings, &exercise, &err) == SHISA_OK &&
        exercise != NULL && shisa_exercise_start(exercise, &err) == SHISA_OK &&
        shisa_exercise_advance(exercise, 2 * MINUTE, &err) == SHISA_OK) {
        SHISA_ASSERT(shisa_engine_now(shisa_exercise_engine(exercise)) <= 2 * MINUTE);
    }
    shisa_findings_finish(&findings);
    shisa_exercise_destroy(exercise);
    return 0;
}
