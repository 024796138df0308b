/* The improvement plan: numbered items, of which each change is a version. */
#include "shisa/engine.h"

#include <stdio.h>
#include <string.h>

#include "internal.h"

static bool is_said(const char *text)
{
    return text != NULL && text[0] != '\0';
}

/* A day of the calendar, and nothing behind it. */
static bool is_day(const char *text)
{
    static const char day[] = "2000-01-01";
    char date[sizeof day + sizeof " 00:00 +00:00"];
    int64_t minute;
    if (strlen(text) != sizeof day - 1) {
        return false;
    }
    snprintf(date, sizeof date, "%s 00:00 +00:00", text);
    return shisa_date_parse(date, &minute, NULL) == SHISA_OK;
}

static shisa_status check_plan(const struct shisa_engine *engine, const struct shisa_input *input,
                               struct shisa_err *err)
{
    if (input->item > engine->plan_items) {
        return shisa_refuse(err, SHISA_NOT_FOUND, SHISA_W_REFUSED_NO_PLAN, input->item);
    }
    if (!is_said(input->area) || !is_said(input->text)) {
        return shisa_refuse(err, SHISA_INVALID, SHISA_W_REFUSED_NOTHING_SAID);
    }
    if (is_said(input->until) && !is_day(input->until)) {
        return shisa_refuse(err, SHISA_INVALID, SHISA_W_REFUSED_NO_DATE, input->until);
    }
    return engine->plan_count < SHISA_PLANS_MAX
               ? SHISA_OK
               : shisa_refuse(err, SHISA_REFUSED, SHISA_W_REFUSED_NO_MORE, SHISA_PLANS_MAX);
}

static shisa_status keep_texts(struct shisa_engine *engine, const struct shisa_input *input,
                               struct shisa_plan *plan, struct shisa_err *err)
{
    const struct {
        const char *said;
        const char **kept;
    } rows[] = { { input->area, &plan->area },
                 { input->text, &plan->action },
                 { input->owner, &plan->owner },
                 { input->until, &plan->until } };
    shisa_status status = SHISA_OK;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0] && status == SHISA_OK; i++) {
        status = engine_keep_said(engine, rows[i].said, rows[i].kept, err);
    }
    return status;
}

/* Room for a version, and for an item whose first it may be. */
static shisa_status make_room(struct shisa_engine *engine, struct shisa_err *err)
{
    void *plans = engine->plans, *latest = engine->plan_latest;
    shisa_status status = engine_grow(engine->region, &plans, engine->plan_count, &engine->plan_cap,
                                      sizeof *engine->plans, SHISA_PLANS_MAX, "plan items", err);
    engine->plans = plans;
    if (status == SHISA_OK) {
        status = engine_grow(engine->region, &latest, engine->plan_items, &engine->plan_latest_cap,
                             sizeof *engine->plan_latest, SHISA_PLANS_MAX, "plan items", err);
    }
    engine->plan_latest = latest;
    return status;
}

static void keep_plan(struct shisa_engine *engine, const struct shisa_plan *plan)
{
    engine->plans[engine->plan_count++] = *plan;
    engine->plan_latest[plan->number - 1] = engine->plan_count;
    engine->plan_items += plan->number > engine->plan_items;
    engine_emit(engine, (struct shisa_event){ .kind = SHISA_EV_PLANNED,
                                              .item = plan->number,
                                              .value = engine->plan_count,
                                              .text = plan->action });
}

shisa_status engine_plan(struct shisa_engine *engine, const struct shisa_input *input,
                         struct shisa_err *err)
{
    struct shisa_plan plan = { .number = input->item != 0 ? input->item : engine->plan_items + 1,
                               .status = (enum shisa_status_of_plan)input->status,
                               .type = (enum shisa_type_of_plan)input->type };
    SHISA_ASSERT(shisa_plan_status_name(input->status) != NULL);
    SHISA_ASSERT(shisa_plan_type_name(input->type) != NULL);
    shisa_status status = check_plan(engine, input, err);
    if (status == SHISA_OK) {
        status = keep_texts(engine, input, &plan, err);
    }
    if (status == SHISA_OK) {
        status = make_room(engine, err);
    }
    if (status == SHISA_OK) {
        keep_plan(engine, &plan);
    }
    return status;
}

uint32_t shisa_engine_plan_count(const struct shisa_engine *engine)
{
    return engine->plan_items;
}

const struct shisa_plan *shisa_engine_plan(const struct shisa_engine *engine, uint32_t number)
{
    return number == 0 || number > engine->plan_items
               ? NULL
               : &engine->plans[engine->plan_latest[number - 1] - 1];
}

const struct shisa_plan *shisa_engine_plan_version(const struct shisa_engine *engine,
                                                   int64_t version)
{
    return version < 1 || version > engine->plan_count ? NULL : &engine->plans[version - 1];
}
