/* A small world that is rehearsed, with exercises made up event by event. */
#ifndef SHISA_TESTS_REHEARSE_DRILL_H
#define SHISA_TESTS_REHEARSE_DRILL_H

#include <stdio.h>
#include <stdlib.h>

#include "shisa/rehearse.h"

#include "../engine/small_world.h"

#define SECOND 1000

struct drill {
    struct small small;
    struct shisa_rule rules[4];
    uint32_t rule_count;
};

static inline struct shisa_rehearsal *rehearsal_of(const struct drill *drill)
{
    const struct shisa_rehearsal_plan plan = { .engine = drill->small.engine,
                                               .rules = drill->rules,
                                               .rule_count = drill->rule_count,
                                               .idle = 10 * MINUTE };
    return shisa_rehearsal_create(&plan);
}

static inline void tell(struct shisa_rehearsal *rehearsal, struct shisa_event event)
{
    shisa_rehearsal_event(rehearsal, &event);
}

static inline void end(struct shisa_rehearsal *rehearsal, int32_t points, int64_t max)
{
    tell(rehearsal,
         (struct shisa_event){
             .kind = SHISA_EV_ENDEX, .at = 60 * MINUTE, .points = points, .value = max });
    shisa_rehearsal_end(rehearsal, false);
}

/* The page of columns as text; release with free. */
static inline char *page_of(const struct shisa_rehearsal_column *columns, uint32_t count, bool json,
                            enum shisa_lang lang)
{
    struct shisa_buf out = { 0 };
    const struct shisa_rehearsal_page page = { .version = "0",
                                               .parameters = "{}",
                                               .compared = count > 1 ? "authority" : NULL,
                                               .seed = 1,
                                               .runs_wanted = 100,
                                               .columns = columns,
                                               .column_count = count };
    if (json) {
        shisa_rehearsal_json(&page, &out);
    } else {
        shisa_rehearsal_text(&page, lang, &out);
    }
    return out.data;
}

static inline void check_says(const struct shisa_rehearsal *rehearsal, bool json, const char *words)
{
    const struct shisa_rehearsal_column column = { NULL, rehearsal };
    char *page = page_of(&column, 1, json, SHISA_EN);
    ck_assert_msg(strstr(page, words) != NULL, "no %s in:\n%s", words, page);
    free(page);
}

static inline void check_json(const struct shisa_rehearsal *rehearsal, const char *words)
{
    check_says(rehearsal, true, words);
}

static inline void check_text(const struct shisa_rehearsal *rehearsal, const char *words)
{
    check_says(rehearsal, false, words);
}

#endif
