/* The MSEL: what is planned, when, from whom, to whom, and what is expected of it. */
#include "session.h"

#include <stdlib.h>
#include <string.h>

struct row {
    shisa_ms at; /* SHISA_NEVER: contingency */
    enum shisa_kind kind;
    shisa_id id;
};

static int by_time(const void *left, const void *right)
{
    const struct row *a = left, *b = right;
    if (a->at != b->at) {
        return a->at < b->at ? -1 : 1;
    }
    if (a->kind != b->kind) {
        return a->kind < b->kind ? -1 : 1;
    }
    return a->id < b->id ? -1 : a->id > b->id;
}

/* Injects and decisions; a decision after an inject has that one's time. */
static struct row *rows_of(const struct shisa_world *world, uint32_t *count)
{
    uint32_t injects = shisa_world_count(world, SHISA_INJECT);
    uint32_t decisions = shisa_world_count(world, SHISA_DECISION);
    struct row *rows = shisa_alloc((injects + decisions + 1) * sizeof *rows);
    *count = 0;
    for (shisa_id id = 1; id <= injects; id++) {
        rows[(*count)++] = (struct row){ shisa_inject_at(world, id)->at, SHISA_INJECT, id };
    }
    for (shisa_id id = 1; id <= decisions; id++) {
        const struct shisa_decision *decision = shisa_decision_at(world, id);
        const struct shisa_inject *after = shisa_inject_at(world, decision->after.id);
        shisa_ms at = after != NULL ? after->at : decision->at;
        rows[(*count)++] = (struct row){ at, SHISA_DECISION, id };
    }
    qsort(rows, *count, sizeof *rows, by_time);
    return rows;
}

static void add_expected(const struct shisa_world *world, const struct row *row,
                         struct shisa_buf *out)
{
    const char *between = "";
    for (shisa_id id = 1; id <= shisa_world_count(world, SHISA_EXPECT); id++) {
        const struct shisa_expect *expect = shisa_expect_at(world, id);
        if (expect->after.kind == row->kind && expect->after.id == row->id) {
            shisa_buf_addf(out, "%s%s (%d)", between, expect->head.id, expect->points);
            between = ", ";
        }
    }
}

static void add_to(const struct shisa_refs *to, struct shisa_buf *out)
{
    for (uint32_t i = 0; i < to->count; i++) {
        shisa_buf_addf(out, "%s%s", i > 0 ? "," : "", to->at[i].name);
    }
}

/* The first line, cut to columns. */
static void add_text(const char *text, int columns, struct shisa_buf *out)
{
    const char *end = strchr(text, '\n');
    size_t fits = shisa_text_fit(text, columns);
    size_t line = end != NULL ? (size_t)(end - text) : strlen(text);
    shisa_buf_add(out, text, line < fits ? line : fits);
    shisa_buf_puts(out, line > fits ? "..." : "");
}

/* When, in the story's calendar; in a story of hours, since STARTEX. */
static void add_when(const struct shisa_world *world, shisa_ms at, enum shisa_lang lang,
                     struct shisa_buf *out)
{
    char moment[SHISA_MOMENT_SIZE];
    const char *when = at == SHISA_NEVER
                           ? shisa_word(SHISA_W_PLAN_IF_NEEDED, lang)
                           : shisa_since_startex(shisa_world_story(world), at, lang, moment);
    add_right(when, moment_width(world, SHISA_DATED, lang), out);
}

/* Under the moment of a story of days stands how the scenario writes it: "5d21h". */
static void add_under(const struct shisa_world *world, shisa_ms at, enum shisa_lang lang,
                      struct shisa_buf *out)
{
    char words[32] = "";
    if (at != SHISA_NEVER && shisa_story_has_days(shisa_world_story(world))) {
        shisa_ms_words(at, words);
    }
    add_right(words, moment_width(world, SHISA_DATED, lang), out);
    shisa_buf_puts(out, "    ");
}

static void add_row(const struct shisa_world *world, const struct row *row, enum shisa_lang lang,
                    struct shisa_buf *out)
{
    const struct shisa_inject *inject =
        row->kind == SHISA_INJECT ? shisa_inject_at(world, row->id) : NULL;
    const struct shisa_decision *decision = shisa_decision_at(world, row->id);
    add_when(world, row->at, lang, out);
    shisa_buf_addf(out, "  %-16s %-13s ", shisa_world_name(world, row->kind, row->id),
                   inject != NULL ? inject->via.name : shisa_word(SHISA_W_PLAN_DECISION, lang));
    if (inject != NULL) {
        shisa_buf_addf(out, "%s -> ", inject->from.name != NULL ? inject->from.name : "-");
        add_to(&inject->to, out);
    } else {
        shisa_buf_puts(out, decision->to.name);
    }
    shisa_buf_puts(out, "\n");
    add_under(world, row->at, lang, out);
    add_text(shisa_say(inject != NULL ? &inject->text : &decision->text, lang), 80, out);
    shisa_buf_puts(out, "\n");
    struct shisa_buf expected = { 0 };
    add_expected(world, row, &expected);
    if (expected.len > 0) {
        add_under(world, SHISA_NEVER, lang, out);
        shisa_buf_addf(out, "%s %s\n", shisa_word(SHISA_W_PLAN_EXPECTS, lang), expected.data);
    }
    shisa_buf_finish(&expected);
}

static void print_table(const struct shisa_world *world, const struct row *rows, uint32_t count,
                        enum shisa_lang lang, struct shisa_buf *out)
{
    char length[32];
    shisa_buf_addf(out, "%s  (%s, %s)\n\n", shisa_say(&world->scenario.title, lang),
                   world->scenario.head.id, shisa_ms_words(world->scenario.length, length));
    for (uint32_t i = 0; i < count; i++) {
        add_row(world, &rows[i], lang, out);
    }
}

static const char *text_of(const struct shisa_buf *buf)
{
    return buf->data != NULL ? buf->data : "";
}

static json_t *row_json(const struct shisa_world *world, const struct row *row)
{
    struct shisa_buf to = { 0 }, expected = { 0 };
    const struct shisa_inject *inject =
        row->kind == SHISA_INJECT ? shisa_inject_at(world, row->id) : NULL;
    const struct shisa_decision *decision = shisa_decision_at(world, row->id);
    if (inject != NULL) {
        add_to(&inject->to, &to);
    } else {
        shisa_buf_puts(&to, decision->to.name);
    }
    add_expected(world, row, &expected);
    json_t *made = json_pack(
        "{s:s, s:s, s:s, s:s, s:s, s:o}", "kind", inject != NULL ? "inject" : "decision", "id",
        shisa_world_name(world, row->kind, row->id), "via", inject != NULL ? inject->via.name : "",
        "to", text_of(&to), "expected", text_of(&expected), "text",
        text_json(inject != NULL ? &inject->text : &decision->text));
    json_object_set_new(made, "at_ms",
                        row->at == SHISA_NEVER ? json_null() : json_integer(row->at));
    shisa_buf_finish(&to);
    shisa_buf_finish(&expected);
    return made;
}

static void print_json(const struct shisa_world *world, const struct row *rows, uint32_t count,
                       struct shisa_buf *out)
{
    json_t *list = json_array();
    for (uint32_t i = 0; i < count; i++) {
        json_array_append_new(list, row_json(world, &rows[i]));
    }
    json_t *page = json_pack("{s:s, s:s, s:I, s:o}", "format_version", "1.0", "scenario",
                             world->scenario.head.id, "length_ms",
                             (json_int_t)world->scenario.length, "rows", list);
    add_json(out, page);
}

enum exit_code run_plan(const struct options *options)
{
    struct session session;
    struct shisa_buf out = { 0 };
    enum exit_code code = session_load(&session, options, options->args[0]);
    if (code == EXIT_DONE) {
        uint32_t count;
        const struct shisa_world *world = shisa_exercise_world(session.exercise);
        struct row *rows = rows_of(world, &count);
        if (options->json) {
            print_json(world, rows, count, &out);
        } else {
            print_table(world, rows, count, options->lang, &out);
        }
        free(rows);
        code = write_output(options, &out);
    }
    shisa_buf_finish(&out);
    session_close(&session);
    return code;
}
