/* When an exercise was left and taken up again: remarks of the log that have the wall's time. */
#include "shisa/exercise.h"

#include <inttypes.h>
#include <jansson.h>
#include <string.h>

#include "internal.h"

void run_left_body(struct shisa_wall now, struct shisa_buf *body)
{
    shisa_buf_addf(body, "{\"mark\":\"stopped\",\"wall\":%" PRId64 ",\"zone\":%d}", now.second,
                   now.zone);
}

void run_resumed_body(struct shisa_wall left, struct shisa_wall now, struct shisa_buf *body)
{
    shisa_buf_addf(body,
                   "{\"left\":%" PRId64 ",\"mark\":\"resumed\",\"wall\":%" PRId64 ",\"zone\":%d}",
                   left.second, now.second, now.zone);
}

struct search {
    void (*each)(void *context, const struct shisa_gap *gap);
    void *context;
    uint64_t events;
    struct shisa_wall left; /* as the last remark of the log has it; second 0: it was none such */
};

static bool is(const json_t *mark, const char *what)
{
    const char *word = json_string_value(json_object_get(mark, "mark"));
    return word != NULL && strcmp(word, what) == 0;
}

static int64_t number(const json_t *mark, const char *key)
{
    return json_integer_value(json_object_get(mark, key)); /* 0: it is none */
}

static void hear_mark(struct search *search, const json_t *mark, shisa_ms at)
{
    const struct shisa_wall now = { number(mark, "wall"), (int32_t)number(mark, "zone") };
    if (is(mark, "resumed")) {
        const struct shisa_gap gap = {
            .after = search->events,
            .at = at,
            .died = search->left.second == 0,
            .from = { search->left.second != 0 ? search->left.second : number(mark, "left"),
                      now.zone },
            .to = now,
        };
        search->each(search->context, &gap);
    }
    search->left = is(mark, "stopped") ? now : (struct shisa_wall){ .second = 0 };
}

static shisa_status hear_entry(void *context, const struct shisa_entry *entry,
                               struct shisa_err *err)
{
    struct search *search = context;
    (void)err;
    if (strcmp(entry->kind, "mark") == 0) {
        json_t *mark = json_loadb(entry->body, entry->body_len, 0, NULL);
        hear_mark(search, mark, entry->at);
        json_decref(mark);
    } else {
        search->events += strcmp(entry->kind, "event") == 0;
        search->left.second = 0;
    }
    return SHISA_OK;
}

shisa_status shisa_run_gaps(struct shisa_store store,
                            void (*each)(void *context, const struct shisa_gap *gap), void *context,
                            struct shisa_err *err)
{
    struct search search = { .each = each, .context = context };
    return store.entries(store.self, hear_entry, &search, err);
}
