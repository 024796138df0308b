/* A scenario in memory, a store in memory and a clock that a test turns: everything an exercise
 * needs of the outside. */
#ifndef SHISA_TESTS_DRILL_H
#define SHISA_TESTS_DRILL_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "shisa/exercise.h"

#define MINUTE 60000

/* --- a scenario ------------------------------------------------------------------------------ */

static const char small_drill[] =
    "scenario { id = 'small', length = '1h', starts = '2010-06-01 20:00 +09:00',\n"
    "  title = { en = 'Small', ja = '小' }, basis = { en = 'invented', ja = '創作' } }\n"
    "objective 'answer' { points = 20, text = { en = 'Answer', ja = '応答' } }\n"
    "organisation 'grid' { name = { en = 'Grid', ja = '電力' }, sector = 'electricity' }\n"
    "organisation 'outside' { name = { en = 'Outside', ja = '外部' }, sector = 'other' }\n"
    "role 'grid/desk' { name = { en = 'Desk', ja = '指令' } }\n"
    "role 'grid/officer' { name = { en = 'Officer', ja = '責任者' } }\n"
    "role 'outside/voice' { name = { en = 'Voice', ja = '声' }, seats = 0 }\n"
    "channel 'phone' { name = { en = 'Phone', ja = '電話' }, mark = { en = 'phone', ja = '電話' "
    "},\n"
    "  spoken = true }\n"
    "action 'verify' { name = { en = 'Verify', ja = '確認' }, help = { en = 'v', ja = 'か' },\n"
    "  group = { en = 'g', ja = 'ぐ' }, takes = '2m' }\n"
    "inject 'call' { at = '5m', via = 'phone', from = 'outside/voice',\n"
    "  to = { 'grid/desk', 'grid/officer' }, text = { en = 'It is dark.', ja = '停電です。' } }\n"
    "inject 'again' { via = 'phone', from = 'outside/voice', to = 'grid/desk',\n"
    "  text = { en = 'Still dark.', ja = 'まだ停電です。' } }\n"
    "inject 'late-call' { at = '40m', via = 'phone', from = 'outside/voice', to = 'grid/desk',\n"
    "  text = { en = 'When?', ja = 'いつですか。' } }\n"
    "expect 'look' { of = 'grid/desk', after = 'call', full = '6m', zero = '20m', points = 10,\n"
    "  objective = 'answer', action = 'verify', why = { en = 'w', ja = 'わ' } }\n"
    "expect 'tell' { of = 'grid/desk', after = 'call', full = '6m', zero = '20m', points = 10,\n"
    "  objective = 'answer', action = 'send', to = 'outside/voice', via = 'phone',\n"
    "  mention = { { 'feeder', '配電' } }, why = { en = 'w', ja = 'わ' },\n"
    "  example = { en = 'The feeder is out.', ja = '配電線が停止中です。' } }\n"
    "on(missed 'look', function() sleep '1m' send 'again' end)\n"
    "task('dice', function() while true do sleep(random('dice', '1m', '9m')) note 'tick' end "
    "end)\n";

static inline shisa_status read_drill(void *self, const char *name, struct shisa_buf *out,
                                      struct shisa_err *err)
{
    if (strcmp(name, "scenario.lua") != 0) {
        return shisa_fail(err, SHISA_NOT_FOUND, "no file %s", name);
    }
    shisa_buf_puts(out, self);
    return SHISA_OK;
}

static inline struct shisa_exercise *load_drill(const char *source, uint64_t seed)
{
    union {
        const char *in;
        void *out;
    } text = { source };
    struct shisa_files files = { text.out, read_drill };
    struct shisa_settings settings = { NULL, 0 };
    struct shisa_findings findings = { 0 };
    struct shisa_exercise *exercise;
    struct shisa_err err = { 0 };
    shisa_status status = shisa_exercise_load(&files, settings, seed, &findings, &exercise, &err);
    if (status != SHISA_OK || findings.errors > 0) {
        fprintf(stderr, "the drill does not load: %s\n",
                findings.errors > 0 ? findings.at[0].text : err.text);
        abort();
    }
    shisa_findings_finish(&findings);
    return exercise;
}

static inline struct shisa_origin_facts drill_facts(void)
{
    static const unsigned char digest[SHISA_DIGEST_SIZE] = { 1, 2, 3 };
    return (struct shisa_origin_facts){ "small", digest, "{}", "expert", 1 };
}

/* --- a store whose entries a test may spoil -------------------------------------------------- */

struct shelf {
    struct shisa_entry *at; /* kind and body are the shelf's own */
    size_t count;
    size_t committed;
    bool full; /* commits fail */
};

static inline shisa_status shelf_append(void *self, const struct shisa_entry *entry,
                                        struct shisa_err *err)
{
    struct shelf *shelf = self;
    (void)err;
    shelf->at = shisa_realloc(shelf->at, (shelf->count + 1) * sizeof *shelf->at);
    struct shisa_entry *kept = &shelf->at[shelf->count++];
    *kept = *entry;
    kept->kind = shisa_copy(entry->kind);
    kept->body = shisa_copy(entry->body);
    return SHISA_OK;
}

static inline shisa_status shelf_commit(void *self, struct shisa_err *err)
{
    struct shelf *shelf = self;
    if (shelf->full) {
        return shisa_fail(err, SHISA_IO, "the disk is full");
    }
    shelf->committed = shelf->count;
    return SHISA_OK;
}

static inline shisa_status shelf_entries(void *self,
                                         shisa_status (*each)(void *context,
                                                              const struct shisa_entry *entry,
                                                              struct shisa_err *err),
                                         void *context, struct shisa_err *err)
{
    struct shelf *shelf = self;
    shisa_status status = SHISA_OK;
    for (size_t i = 0; i < shelf->committed && status == SHISA_OK; i++) {
        status = each(context, &shelf->at[i], err);
    }
    return status;
}

static inline struct shisa_store shelf_store(struct shelf *shelf)
{
    return (struct shisa_store){ shelf, shelf_append, shelf_commit, shelf_entries };
}

static inline void shelf_cut(struct shelf *shelf, size_t count)
{
    while (shelf->count > count) {
        shelf->count--;
        union {
            const char *in;
            void *out;
        } kind = { shelf->at[shelf->count].kind }, body = { shelf->at[shelf->count].body };
        free(kind.out);
        free(body.out);
    }
}

/* The machine went down: what was not committed is gone. */
static inline void shelf_crash(struct shelf *shelf)
{
    shelf_cut(shelf, shelf->committed);
}

static inline void shelf_finish(struct shelf *shelf)
{
    shelf_cut(shelf, 0);
    free(shelf->at);
}

/* --- a clock --------------------------------------------------------------------------------- */

static inline int64_t wall_of(void *self)
{
    return *(int64_t *)self;
}

static inline struct shisa_clock turned_clock(int64_t *wall)
{
    return (struct shisa_clock){ wall, wall_of };
}

#endif
