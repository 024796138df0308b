/* The page for other programs: docs/rehearsal-schema.json. */
#include <stdlib.h>
#include <string.h>

#include <jansson.h>

#include "internal.h"

#define SCHEMA_VERSION 1 /* docs/rehearsal-schema.json; another number is another format */

/* Raw text would stop jansson where it is not UTF-8. */
static json_t *string(const char *text)
{
    struct shisa_buf clean = { 0 };
    struct shisa_err err;
    bool good =
        shisa_text_clean(text, strlen(text), SHISA_DECLARED_TEXT_MAX, &clean, &err) == SHISA_OK &&
        clean.data != NULL;
    json_t *made = json_string(good ? clean.data : "");
    shisa_buf_finish(&clean);
    return made;
}

static json_t *both(const struct shisa_text *text)
{
    return json_pack("{s:o, s:o}", "en", string(shisa_say(text, SHISA_EN)), "ja",
                     string(shisa_say(text, SHISA_JA)));
}

static json_t *number(uint64_t value)
{
    return json_integer((json_int_t)value);
}

/* A seed has 64 bits; JSON's integers have 63, so it is written as text, as in reports. */
static json_t *seed_text(uint64_t value)
{
    char digits[24];
    snprintf(digits, sizeof digits, "%llu", (unsigned long long)value);
    return json_string(digits);
}

/* --- aims ------------------------------------------------------------------------------------ */

struct lists {
    json_t *never, *unreachable;
};

static void add_item(void *context, const struct shisa_rehearsal *rehearsal,
                     const struct aim_item *item)
{
    struct lists *lists = context;
    struct shisa_buf label = { 0 };
    if (!item->excused && item->count > 0) {
        return;
    }
    struct shisa_place place = aim_place(rehearsal, item);
    aim_label(rehearsal, item, &label);
    json_t *made = json_pack("{s:s, s:o, s:s, s:i}", "aim", aim_name(item->aim), "id",
                             string(label.data), "file", place.file, "line", (int)place.line);
    shisa_buf_finish(&label);
    if (!item->excused) {
        json_array_append_new(lists->never, made);
        return;
    }
    json_object_set_new(made, "reached", number(item->count));
    json_object_set_new(made, "reason", item->reason != NULL ? both(item->reason) : json_null());
    json_array_append_new(lists->unreachable, made);
}

static json_t *coverage(const struct shisa_rehearsal_page *page, struct lists *lists)
{
    json_t *aims = json_object();
    struct shisa_coverage all = rehearsal_covered(page->columns, page->column_count);
    for (int i = 0; i < SHISA_AIM_COUNT; i++) {
        enum shisa_aim aim = (enum shisa_aim)i;
        struct shisa_coverage its =
            shisa_rehearsal_coverage(page->columns, page->column_count, aim);
        json_object_set_new(aims, aim_name(aim),
                            json_pack("{s:o, s:o, s:b}", "reached", number(its.reached), "of",
                                      number(its.of), "counted", (int)(i < SHISA_AIM_COUNTED)));
        aims_each(page->columns, page->column_count, aim, add_item, lists);
    }
    return json_pack("{s:i, s:o, s:o, s:o}", "per_cent",
                     (int)shisa_rehearsal_percent(page->columns, page->column_count), "reached",
                     number(all.reached), "of", number(all.of), "aims", aims);
}

/* --- teams, roles, services ------------------------------------------------------------------ */

static json_t *score(const struct team_sum *sum, uint32_t per_mille)
{
    return number(bins_value(sum->scores, PER_CENT_BINS, per_mille));
}

static json_t *team(const struct shisa_rehearsal_page *page, enum shisa_manner manner,
                    const struct team_found *found)
{
    const struct team_sum *sum = &found->sum;
    json_t *histogram = json_array();
    for (uint32_t i = 0; i < PER_CENT_BINS; i++) {
        json_array_append_new(histogram, number(sum->scores[i]));
    }
    return json_pack("{s:s, s:o, s:o, s:o, s:o, s:o, s:o, s:o, s:o}", "team",
                     shisa_manner_name(manner), "runs", number(sum->runs), "score_mean",
                     number(sum->max > 0 ? sum->points * 100 / sum->max : 0), "score_p10",
                     score(sum, 100), "score_median", score(sum, 500), "score_p90", score(sum, 900),
                     "worst_seed", seed_text(run_seed(page, top_run(found->worst))), "best_seed",
                     seed_text(run_seed(page, top_run(found->best))), "scores", histogram);
}

static json_t *teams(const struct shisa_rehearsal_page *page)
{
    json_t *list = json_array();
    for (int i = 0; i < SHISA_MANNER_COUNT; i++) {
        struct team_found found = team_of(page, (enum shisa_manner)i);
        if (found.sum.runs > 0) {
            json_array_append_new(list, team(page, (enum shisa_manner)i, &found));
        }
    }
    return list;
}

static json_t *role(const struct role_found *found)
{
    json_t *made =
        json_pack("{s:s, s:o, s:o, s:o, s:o, s:o}", "id", found->name, "idle_runs",
                  number(found->idle_runs), "idle_longest_ms", number(found->idle_longest_s * 1000),
                  "peak", number(found->peak), "peak_mean_tenths", number(found->load_tenths),
                  "opposed_runs", number(found->opposed_runs));
    json_object_set_new(made, "peak_at_ms",
                        found->peak == 0 ? json_null() : json_integer(found->peak_at));
    return made;
}

static json_t *roles(const struct shisa_rehearsal_page *page)
{
    json_t *list = json_array();
    const struct shisa_world *world = page->columns[0].rehearsal->world;
    for (shisa_id id = 1; id <= shisa_world_count(world, SHISA_ROLE); id++) {
        if (shisa_role_at(world, id)->seats > 0) {
            struct role_found found = role_of(page, id);
            json_array_append_new(list, role(&found));
        }
    }
    return list;
}

static json_t *services(const struct shisa_rehearsal *rehearsal)
{
    json_t *list = json_array();
    uint64_t runs = rehearsal->sums.whole->runs;
    for (shisa_id id = 1; id <= shisa_world_count(rehearsal->world, SHISA_SERVICE); id++) {
        uint64_t lost = rehearsal->sums.lost_s[id];
        json_array_append_new(list,
                              json_pack("{s:s, s:o}", "id",
                                        shisa_world_name(rehearsal->world, SHISA_SERVICE, id),
                                        "minutes_lost", number(runs == 0 ? 0 : lost / 60 / runs)));
    }
    return list;
}

static json_t *advisories(const struct shisa_rehearsal *rehearsal)
{
    json_t *list = json_array();
    const struct sums *sums = &rehearsal->sums;
    for (shisa_id id = 1; id <= shisa_world_count(rehearsal->world, SHISA_INJECT); id++) {
        if (sums->reach_runs[id] > 0) {
            json_array_append_new(
                list,
                json_pack("{s:s, s:o}", "id", shisa_world_name(rehearsal->world, SHISA_INJECT, id),
                          "reach", number(sums->reach[id] / sums->reach_runs[id])));
        }
    }
    return list;
}

/* --- the page -------------------------------------------------------------------------------- */

static json_t *seconds(int64_t value)
{
    return value < 0 ? json_null() : json_integer(value * 1000);
}

static json_t *consequences(const struct shisa_rehearsal_column *column)
{
    struct figures figures = rehearsal_figures(column->rehearsal);
    json_t *made =
        json_pack("{s:o, s:o, s:o, s:o, s:o, s:o, s:o, s:o, s:o, s:o, s:o}", "runs",
                  number(figures.runs), "contained_median_ms", seconds(figures.contained_half_s),
                  "contained_p90_ms", seconds(figures.contained_high_s), "service_minutes_lost",
                  number(figures.service_minutes), "customer_hours_lost",
                  number(figures.customer_hours), "annoyed_hundredths", number(figures.annoyed),
                  "bypassed_hundredths", number(figures.bypassed), "refused_hundredths",
                  number(figures.refused), "ignored_hundredths", number(figures.ignored),
                  "leaked_hundredths", number(figures.leaked), "score_mean", number(figures.score));
    json_object_set_new(made, "services", services(column->rehearsal));
    json_object_set_new(made, "advisories", advisories(column->rehearsal));
    json_object_set_new(
        made, "contained_per_mille",
        figures.contained_per_mille < 0 ? json_null() : json_integer(figures.contained_per_mille));
    json_object_set_new(made, "value",
                        column->name != NULL ? json_string(column->name) : json_null());
    return made;
}

static json_t *fault(const struct shisa_rehearsal_page *page)
{
    uint64_t faulty = 0, stuck = 0;
    for (uint32_t i = 0; i < page->column_count; i++) {
        faulty += page->columns[i].rehearsal->sums.whole->faulty;
        stuck += page->columns[i].rehearsal->sums.whole->stuck;
    }
    if (page->fault == NULL) {
        return json_null();
    }
    return json_pack("{s:o, s:o, s:o, s:s, s:o}", "faulty_runs", number(faulty), "stuck_runs",
                     number(stuck), "first_seed", seed_text(page->fault_seed), "first_team",
                     shisa_manner_name(page->fault_team), "text", string(page->fault));
}

static json_t *parameters(const char *text)
{
    json_error_t error;
    json_t *made = json_loads(text, 0, &error);
    return made == NULL ? json_object() : made;
}

void shisa_rehearsal_json(const struct shisa_rehearsal_page *page, struct shisa_buf *out)
{
    const struct shisa_rehearsal *first = page->columns[0].rehearsal;
    struct lists lists = { json_array(), json_array() };
    json_t *columns = json_array(), *covered = coverage(page, &lists);
    for (uint32_t i = 0; i < page->column_count; i++) {
        json_array_append_new(columns, consequences(&page->columns[i]));
    }
    json_t *made = json_pack(
        "{s:i, s:s, s:{s:s, s:o}, s:o, s:o, s:o, s:o, s:o, s:o, s:o, s:o, s:o, s:o, s:o, s:o}",
        "schema_version", SCHEMA_VERSION, "version", page->version, "scenario", "id",
        first->world->scenario.head.id, "title", both(&first->world->scenario.title), "seed",
        seed_text(page->seed), "runs_wanted",
        number((uint64_t)page->runs_wanted * page->column_count), "parameters",
        parameters(page->parameters), "fault", fault(page), "coverage", covered, "never_reached",
        lists.never, "unreachable", lists.unreachable, "teams", teams(page), "idle_ms",
        number((uint64_t)first->idle), "slice_ms", number((uint64_t)first->slice), "roles",
        roles(page), "consequences", columns);
    json_object_set_new(made, "compared",
                        page->compared != NULL ? json_string(page->compared) : json_null());
    char *text = json_dumps(made, JSON_SORT_KEYS | JSON_INDENT(2));
    shisa_buf_addf(out, "%s\n", text);
    free(text);
    json_decref(made);
}
