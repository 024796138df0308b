/* Rooms in which control, two sub-controllers, a script and players do whatever the dice say: each
 * inject comes to everybody once, nothing is lost, and the run verifies. */
#include "../run.h"

#include "../../fake/drill.h"
#include "shisa/control.h"

static const char room[] =
    "scenario { id = 'room', length = '1h', starts = '2010-06-01 20:00 +09:00',\n"
    "  title = { en = 'Room', ja = '室' }, basis = { en = 'invented', ja = '創作' } }\n"
    "objective 'answer' { points = 80, text = { en = 'Answer', ja = '応答' } }\n"
    "for _, house in ipairs { 'grid', 'rail', 'water', 'outside' } do\n"
    "  organisation(house) { name = { en = house, ja = house }, sector = 'other' }\n"
    "end\n"
    "for _, who in ipairs { 'grid/desk', 'grid/officer', 'rail/ops', 'rail/press',\n"
    "                       'water/desk' } do\n"
    "  role(who) { name = { en = who, ja = who } }\n"
    "end\n"
    "role 'outside/voice' { name = { en = 'Voice', ja = '声' }, seats = 0 }\n"
    "channel 'phone' { name = { en = 'Phone', ja = '電話' }, mark = { en = 'phone', ja = '電話' "
    "},\n"
    "  spoken = true, carrier = 'feeder' }\n"
    "service 'feeder' { of = 'grid', name = { en = 'Feeder', ja = '配電線' }, severity = 2 }\n"
    "action 'verify' { name = { en = 'Verify', ja = '確認' }, help = { en = 'v', ja = 'か' },\n"
    "  group = { en = 'g', ja = 'ぐ' }, takes = '2m' }\n"
    "local all = { 'grid', 'rail/ops', 'rail/press', 'water' }\n"
    "local some = { 'rail', 'grid/desk' }\n"
    "for i = 1, 8 do\n"
    "  inject('timed-' .. i) { at = (5 * i) .. 'm', via = 'phone', from = 'outside/voice',\n"
    "    to = i % 2 == 0 and all or some, text = { en = 'It is dark.', ja = '停電です。' } }\n"
    "  inject('ruled-' .. i) { via = 'phone', from = 'outside/voice',\n"
    "    to = i % 3 == 0 and 'water/desk' or all, text = { en = 'Dark.', ja = '暗い。' } }\n"
    "  on(delivered('timed-' .. i), function()\n"
    "    sleep(random('pause', '1m', '9m')) send('ruled-' .. i)\n"
    "  end)\n"
    "  expect('look-' .. i) { of = i % 2 == 0 and 'grid/desk' or 'rail', after = 'timed-' .. i,\n"
    "    full = '6m', zero = '20m', points = 10, objective = 'answer', action = 'verify',\n"
    "    why = { en = 'w', ja = 'わ' } }\n"
    "end\n"
    "task('again', function()\n"
    "  while true do\n"
    "    sleep(random('again', '1m', '5m')) send('timed-' .. random('which', 1, 8))\n"
    "  end\n"
    "end)\n";

/* --- what must hold of every event ----------------------------------------------------------- */

#define INJECTS 16
#define ROLES 6

struct watch {
    const struct shisa_exercise *exercise;
    const struct shisa_event *event;
    uint32_t visited;
    uint32_t copies[INJECTS + 1][ROLES + 1];
    uint32_t of_kind[SHISA_EV_COUNT];
};

static void visit(void *self, shisa_id role)
{
    struct watch *watch = self;
    ck_assert(shisa_engine_may_see(shisa_exercise_engine(watch->exercise), watch->event, role));
    watch->visited++;
}

static void ck_audience(struct watch *watch, const struct shisa_event *event)
{
    const struct shisa_engine *engine = shisa_exercise_engine(watch->exercise);
    const struct shisa_world *world = shisa_engine_world(engine);
    uint32_t may = 0;
    for (shisa_id role = 1; role <= ROLES; role++) {
        may += shisa_role_at(world, role)->seats > 0 && shisa_engine_may_see(engine, event, role);
    }
    watch->event = event;
    watch->visited = 0;
    shisa_engine_audience(engine, event, visit, watch);
    ck_assert_msg(watch->visited == may, "%s", shisa_event_name(event->kind));
}

static shisa_status hear(void *self, const struct shisa_event *event, struct shisa_err *err)
{
    struct watch *watch = self;
    (void)err;
    ck_audience(watch, event);
    watch->of_kind[event->kind]++;
    if (event->kind == SHISA_EV_MESSAGE) {
        const struct shisa_message *message =
            shisa_engine_message(shisa_exercise_engine(watch->exercise), event->item);
        for (uint32_t i = 0; i < message->to_count && message->inject != 0; i++) {
            uint32_t copies = ++watch->copies[message->inject][message->to[i]];
            ck_assert_msg(copies == 1, "inject %u came twice", message->inject);
        }
    }
    return SHISA_OK;
}

/* --- what the dice do ------------------------------------------------------------------------ */

static const enum shisa_verb verbs[] = {
    SHISA_VERB_LAUNCH, SHISA_VERB_HOLD,   SHISA_VERB_HOLD,  SHISA_VERB_HOLD,      SHISA_VERB_SKIP,
    SHISA_VERB_MOVE,   SHISA_VERB_MOVE,   SHISA_VERB_EDIT,  SHISA_VERB_EDIT,      SHISA_VERB_PHONED,
    SHISA_VERB_HINT,   SHISA_VERB_NOTICE, SHISA_VERB_LEVEL, SHISA_VERB_SEND,      SHISA_VERB_BOUNDS,
    SHISA_VERB_MEMO,   SHISA_VERB_HAND,   SHISA_VERB_JUMP,  SHISA_VERB_EMERGENCY,
};
#define VERBS (sizeof verbs / sizeof verbs[0])

static const char *const seats[] = { "control-1", "control-2", "control@rail-1", "control@grid-1",
                                     "rail/ops-1" };
#define SEATS (sizeof seats / sizeof seats[0])

static struct shisa_input thrown(struct shisa_rng *dice, const struct shisa_world *world,
                                 struct shisa_ref *to)
{
    struct shisa_input input = { .verb = verbs[shisa_rng_below(dice, VERBS)] };
    do {
        ck_assert(shisa_seat_find(world, seats[shisa_rng_below(dice, SEATS)], &input.seat));
    } while (!shisa_duty_may(input.seat.duty, input.verb));
    *to = (struct shisa_ref){ .kind = SHISA_ORGANISATION,
                              .id = (shisa_id)shisa_rng_below(dice, 3) + 1 };
    input.role = input.seat.duty == SHISA_PARTICIPANT ? input.seat.of : 0;
    input.as = input.role == 0 ? (shisa_id)shisa_rng_below(dice, ROLES) + 1 : 0;
    input.channel = 1;
    input.to = to;
    input.to_count = (uint32_t)shisa_rng_below(dice, 2);
    input.inject = (shisa_id)shisa_rng_below(dice, INJECTS) + 1;
    input.expect = (shisa_id)shisa_rng_below(dice, 8) + 1;
    input.service = 1;
    input.organisation = to->id;
    input.due = (shisa_ms)shisa_rng_below(dice, 62) * MINUTE;
    input.value = (int32_t)shisa_rng_below(dice, 101);
    input.yes = shisa_rng_below(dice, 2) == 0;
    input.call = (enum shisa_call)(1 + shisa_rng_below(dice, 3));
    input.text = "Otherwise. 別の文。";
    return input;
}

static uint32_t meddle(struct shisa_exercise *exercise, struct shisa_rng *dice)
{
    uint32_t done = 0;
    struct shisa_err err;
    for (shisa_ms at = 0; at < 58 * MINUTE; at += (shisa_ms)shisa_rng_below(dice, MINUTE)) {
        struct shisa_ref to;
        struct shisa_input input = thrown(dice, shisa_exercise_world(exercise), &to);
        input.at = at;
        shisa_status status = shisa_exercise_apply(exercise, &input, &err);
        ck_assert_msg(status == SHISA_OK || shisa_is_refusal(status), "%s", err.text);
        done += status == SHISA_OK;
    }
    return done;
}

/* Whoever has not got it: it was skipped or is kept from him, no line works, or no rule wanted
 * it. */
static void ck_nothing_lost(const struct watch *watch)
{
    const struct shisa_engine *engine = shisa_exercise_engine(watch->exercise);
    const struct shisa_world *world = shisa_engine_world(engine);
    for (shisa_id inject = 1; inject <= INJECTS; inject++) {
        for (shisa_id role = 1; role <= ROLES; role++) {
            shisa_id house = shisa_role_at(world, role)->organisation;
            struct shisa_inject_state state = shisa_engine_share_state(engine, inject, house);
            bool dead = !shisa_engine_line_works(engine, 1, house);
            bool excused = (state.stage == SHISA_INJECT_NO_LINE && dead) || //
                           state.stage == SHISA_INJECT_SKIPPED ||           //
                           state.stage == SHISA_INJECT_KEPT ||
                           (state.stage == SHISA_INJECT_WAITING && state.due == SHISA_NEVER);
            ck_assert_msg(excused || state.stage == SHISA_INJECT_SENT, "inject %u waits", inject);
            ck_assert(!excused || watch->copies[inject][role] == 0);
        }
    }
}

static void ck_verifies(struct shelf *shelf, const struct shisa_exercise *played)
{
    struct shisa_exercise *exercise = load_drill(room, 1);
    struct shisa_origin_facts facts = drill_facts();
    unsigned char wanted[SHISA_DIGEST_SIZE], got[SHISA_DIGEST_SIZE];
    struct shisa_run *run = NULL;
    struct shisa_err err = { 0 };
    shisa_bots_seat(shisa_exercise_bots(exercise), 0, SHISA_MANNER_RANDOM);
    ck_assert_msg(shisa_run_recover(exercise, shelf_store(shelf), &facts, &run, &err) == SHISA_OK,
                  "%s", err.text);
    shisa_engine_digest(shisa_exercise_engine(played), wanted);
    shisa_engine_digest(shisa_exercise_engine(exercise), got);
    ck_assert_mem_eq(got, wanted, sizeof got);
    shisa_run_destroy(run);
    shisa_exercise_destroy(exercise);
}

START_TEST(whatever_they_do_everybody_gets_each_inject_once_and_the_run_verifies)
{
    struct shelf shelf = { 0 };
    struct shisa_exercise *exercise = load_drill(room, 1);
    struct shisa_origin_facts facts = drill_facts();
    struct watch watch = { .exercise = exercise };
    struct shisa_run *run;
    struct shisa_err err;
    struct shisa_rng dice;
    shisa_rng_init(&dice, (uint64_t)_i, "control");
    shisa_bots_seat(shisa_exercise_bots(exercise), 0, SHISA_MANNER_RANDOM);
    shisa_exercise_listen(exercise, (struct shisa_sink){ &watch, NULL, hear });
    ck_assert_int_eq(shisa_run_begin(exercise, shelf_store(&shelf), &facts, &run, &err), SHISA_OK);
    ck_assert_uint_gt(meddle(exercise, &dice), 20);
    ck_assert_int_eq(shisa_exercise_advance(exercise, 61 * MINUTE, &err), SHISA_OK);
    ck_assert_int_eq(shisa_run_commit(run, &err), SHISA_OK);
    ck_assert_uint_eq(watch.of_kind[SHISA_EV_ENDEX], 1);
    ck_assert_uint_eq(watch.of_kind[SHISA_EV_FAULT], 0);
    ck_assert_uint_gt(watch.of_kind[SHISA_EV_INJECT], 3);
    ck_nothing_lost(&watch);
    ck_verifies(&shelf, exercise);
    shisa_run_destroy(run);
    shisa_exercise_destroy(exercise);
    shelf_finish(&shelf);
}
END_TEST

int main(void)
{
    const TTest *const tests[] = {
        whatever_they_do_everybody_gets_each_inject_once_and_the_run_verifies, NULL
    };
    return run_rows("control", tests, 60);
}
