/* The audience of an event in the drills as they are: exactly those who may see it, and what a
 * sub-controller must not miss. */
#include "../run.h"

#include "folder.h"
#include "shisa/exercise.h"

struct watch {
    const struct shisa_exercise *exercise;
    const struct shisa_event *event;
    shisa_id last;
    uint32_t visited;
    uint64_t events, seen;
};

static void visit(void *self, shisa_id role)
{
    struct watch *watch = self;
    const struct shisa_engine *engine = shisa_exercise_engine(watch->exercise);
    ck_assert_uint_gt(role, watch->last); /* in order of id, each once */
    ck_assert_int_gt(shisa_role_at(shisa_engine_world(engine), role)->seats, 0);
    ck_assert_msg(shisa_engine_may_see(engine, watch->event, role), "%s is told to role %u",
                  shisa_event_name(watch->event->kind), role);
    watch->last = role;
    watch->visited++;
}

static shisa_status compare(void *self, const struct shisa_event *event, struct shisa_err *err)
{
    struct watch *watch = self;
    const struct shisa_engine *engine = shisa_exercise_engine(watch->exercise);
    const struct shisa_world *world = shisa_engine_world(engine);
    uint32_t may = 0;
    (void)err;
    for (shisa_id role = 1; role <= shisa_world_count(world, SHISA_ROLE); role++) {
        bool sees = shisa_role_at(world, role)->seats > 0 && //
                    shisa_engine_may_see(engine, event, role);
        const struct shisa_seat sub = { SHISA_SUBCONTROLLER,
                                        shisa_role_at(world, role)->organisation, 1 };
        ck_assert_msg(!sees || shisa_engine_staff_sees(engine, event, &sub),
                      "%s is kept from the sub-controller of role %u",
                      shisa_event_name(event->kind), role);
        may += sees;
    }
    watch->event = event;
    watch->last = watch->visited = 0;
    shisa_engine_audience(engine, event, visit, watch);
    ck_assert_msg(watch->visited == may, "%s: %u roles may see it, %u were visited",
                  shisa_event_name(event->kind), may, watch->visited);
    watch->events++;
    watch->seen += may;
    return SHISA_OK;
}

static const char *const drills[] = { "alarm", "ward", "exchange", "steps", "blackout" };

START_TEST(the_audience_is_everybody_who_may_see_it_and_nobody_else)
{
    struct shisa_bundle *bundle = NULL;
    struct shisa_err err;
    ck_ok(shisa_bundle_open_builtin(drills[_i], &bundle, &err), &err);
    struct shisa_files files = shisa_bundle_files(bundle);
    struct shisa_settings settings = { NULL, 0 };
    struct shisa_findings findings = { 0 };
    struct shisa_exercise *exercise = NULL;
    ck_ok(shisa_exercise_load(&files, settings, 3, &findings, &exercise, &err), &err);
    ck_assert_uint_eq(findings.errors, 0);
    shisa_findings_finish(&findings);
    struct watch watch = { .exercise = exercise };
    shisa_exercise_listen(exercise, (struct shisa_sink){ &watch, NULL, compare });
    shisa_bots_seat(shisa_exercise_bots(exercise), 0, SHISA_MANNER_RANDOM);
    ck_ok(shisa_exercise_start(exercise, &err), &err);
    ck_ok(shisa_exercise_advance(exercise, SHISA_LENGTH_MS_MAX, &err), &err);
    ck_assert(shisa_engine_ended(shisa_exercise_engine(exercise)));
    ck_assert_uint_gt(watch.events, 100);
    ck_assert_uint_gt(watch.seen, watch.events / 2);
    shisa_exercise_destroy(exercise);
    shisa_bundle_destroy(bundle);
}
END_TEST

int main(void)
{
    const TTest *const tests[] = { the_audience_is_everybody_who_may_see_it_and_nobody_else, NULL };
    return run_rows("audience", tests, (int)(sizeof drills / sizeof drills[0]));
}
