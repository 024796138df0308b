/* What evaluators, observers and participants say of an exercise. */
#include "../run.h"
#include "small_world.h"

/* Two expectations of the desk: one is met at minute 3, one is missed at minute 16. */
static struct small played(void)
{
    struct small small = small_world();
    struct shisa_action *look = action(&small, "look", 0);
    look->on.count = 0;
    inject(&small, "call", MINUTE);
    expect(&small, "look-at-it", "call", "look");
    expect(&small, "check-it", "call", "verify");
    expect(&small, "never-asked", "never-asked-for", "verify");
    inject(&small, "never-asked-for", 59 * MINUTE)->at = SHISA_NEVER;
    run(&small);
    struct shisa_input did = act(&small, 3 * MINUTE, "look", NULL);
    ck_assert_int_eq(apply(&small, did), SHISA_OK);
    advance(&small, 20 * MINUTE);
    return small;
}

static struct shisa_seat seat(const struct small *small, const char *name)
{
    struct shisa_seat found;
    ck_assert_msg(shisa_seat_find(small->world, name, &found), "%s", name);
    return found;
}

static struct shisa_input by(const struct small *small, const char *who, enum shisa_verb verb)
{
    return (struct shisa_input){ .at = shisa_engine_now(small->engine),
                                 .verb = verb,
                                 .seat = seat(small, who) };
}

static struct shisa_input rate(const struct small *small, const char *who, enum shisa_grade mark,
                               const char *text)
{
    struct shisa_input input = by(small, who, SHISA_VERB_RATE);
    input.objective = id_of(small, SHISA_OBJECTIVE, "answer");
    input.mark = mark;
    input.text = text;
    return input;
}

static struct shisa_input regrade(const struct small *small, const char *expect, int32_t points)
{
    struct shisa_input input = by(small, "evaluate-1", SHISA_VERB_REGRADE);
    input.expect = id_of(small, SHISA_EXPECT, expect);
    input.points = points;
    input.text = "They called from the hall.";
    return input;
}

static struct shisa_input observe(const struct small *small, const char *who, uint64_t evidence)
{
    struct shisa_input input = by(small, who, SHISA_VERB_OBSERVE);
    input.tone = SHISA_STRENGTH;
    input.text = "役割分担が速い";
    input.evidence = evidence;
    return input;
}

static struct shisa_input plan(const struct small *small, uint32_t item, const char *text)
{
    struct shisa_input input = by(small, "evaluate-1", SHISA_VERB_PLAN);
    input.item = item;
    input.area = "First report";
    input.text = text;
    input.until = "2027-03-31";
    return input;
}

static struct shisa_input self(const struct small *small, const char *expect)
{
    struct shisa_input input = by(small, "grid/desk-1", SHISA_VERB_SELF);
    input.role = id_of(small, SHISA_ROLE, "grid/desk");
    input.item = id_of(small, SHISA_EXPECT, expect);
    input.state = SHISA_SELF_LATE;
    return input;
}

static void sit(struct small *small, const char *who, const char *role)
{
    struct shisa_input input = by(small, who, SHISA_VERB_SIT);
    input.role = role == NULL ? 0 : id_of(small, SHISA_ROLE, role);
    input.text = "Ito";
    ck_assert_int_eq(apply(small, input), SHISA_OK);
}

START_TEST(a_later_rating_of_the_same_rater_replaces_his_first)
{
    struct small small = played();
    struct shisa_event event = { 0 };
    struct shisa_input first = rate(&small, "evaluate-1", SHISA_GRADE_U, "Nobody called.");
    ck_assert_int_eq(apply(&small, first), SHISA_OK);
    ck_assert_int_eq(apply(&small, rate(&small, "evaluate-2", SHISA_GRADE_S, NULL)), SHISA_OK);
    ck_assert_int_eq(apply(&small, rate(&small, "evaluate-1", SHISA_GRADE_P, NULL)), SHISA_OK);
    ck_assert_uint_eq(events(&small, SHISA_EV_RATED, &event), 3);
    ck_assert(event.target.kind == SHISA_OBJECTIVE && event.target.id == first.objective);
    ck_assert_int_eq(event.value, SHISA_GRADE_P);
    struct shisa_seat one = seat(&small, "evaluate-1"), three = seat(&small, "evaluate-3");
    ck_assert_int_eq(shisa_engine_rating(small.engine, &one, &event.target, 0)->grade,
                     SHISA_GRADE_P);
    ck_assert_ptr_null(shisa_engine_rating(small.engine, &three, &event.target, 0));
    ck_assert_ptr_null(shisa_engine_rating(small.engine, &one, &event.target, 1));
    finish(&small);
}
END_TEST

START_TEST(a_rating_of_an_expectation_is_of_its_house)
{
    struct small small = played();
    struct shisa_event event = { 0 };
    struct shisa_input input = rate(&small, "evaluate-1", SHISA_GRADE_N, NULL);
    input.objective = 0;
    input.expect = id_of(&small, SHISA_EXPECT, "look-at-it");
    ck_assert_int_eq(apply(&small, input), SHISA_OK);
    ck_assert_uint_eq(events(&small, SHISA_EV_RATED, &event), 1);
    ck_assert_uint_eq(event.ref, id_of(&small, SHISA_ORGANISATION, "grid"));
    input.organisation = id_of(&small, SHISA_ORGANISATION, "outside");
    ck_assert_int_eq(apply(&small, input), SHISA_INVALID);
    finish(&small);
}
END_TEST

START_TEST(a_severe_rating_needs_a_reason_and_one_thing_to_be_about)
{
    struct small small = played();
    struct shisa_input neither = rate(&small, "evaluate-1", SHISA_GRADE_P, NULL);
    struct shisa_input both = neither;
    neither.objective = 0;
    both.expect = 1;
    ck_assert_int_eq(apply(&small, rate(&small, "evaluate-1", SHISA_GRADE_M, NULL)), SHISA_INVALID);
    ck_assert_int_eq(apply(&small, rate(&small, "evaluate-1", SHISA_GRADE_U, "")), SHISA_INVALID);
    ck_assert_int_eq(apply(&small, neither), SHISA_INVALID);
    ck_assert_int_eq(apply(&small, both), SHISA_INVALID);
    struct shisa_event event = { 0 };
    ck_assert_uint_eq(events(&small, SHISA_EV_RATED, &event), 0);
    finish(&small);
}
END_TEST

START_TEST(changed_points_count_and_the_old_ones_are_said)
{
    struct small small = played();
    struct shisa_event event = { 0 };
    ck_assert_int_eq(apply(&small, regrade(&small, "check-it", 4)), SHISA_OK);
    ck_assert_int_eq(apply(&small, regrade(&small, "check-it", 7)), SHISA_OK);
    ck_assert_uint_eq(events(&small, SHISA_EV_REGRADED, &event), 2);
    ck_assert_int_eq(event.value, 4);
    ck_assert_int_eq(event.points, 7);
    ck_assert_int_eq(shisa_engine_outcome(small.engine, event.ref).points, 7);
    ck_assert_int_eq(shisa_engine_outcome(small.engine, event.ref).state, SHISA_MISSED);
    advance(&small, 60 * MINUTE);
    ck_assert_uint_eq(events(&small, SHISA_EV_ENDEX, &event), 1);
    ck_assert_int_eq(event.points, 17); /* 10 for looking */
    ck_assert_int_eq(event.value, 20);
    finish(&small);
}
END_TEST

START_TEST(points_change_within_their_bounds_with_a_reason_and_once_they_fell_due)
{
    struct small small = played();
    struct shisa_input silent = regrade(&small, "check-it", 4);
    silent.text = NULL;
    ck_assert_int_eq(apply(&small, silent), SHISA_INVALID);
    ck_assert_int_eq(apply(&small, regrade(&small, "check-it", 11)), SHISA_INVALID);
    ck_assert_int_eq(apply(&small, regrade(&small, "check-it", -1)), SHISA_INVALID);
    ck_assert_int_eq(apply(&small, regrade(&small, "never-asked", 1)), SHISA_REFUSED);
    ck_assert_int_eq(apply(&small, regrade(&small, "check-it", 10)), SHISA_OK);
    finish(&small);
}
END_TEST

START_TEST(observations_are_numbered_and_tied_to_what_happened)
{
    struct small small = played();
    struct shisa_event event = { 0 };
    ck_assert_int_eq(apply(&small, observe(&small, "observe-1", 0)), SHISA_OK);
    ck_assert_int_eq(apply(&small, observe(&small, "control-1", 2)), SHISA_OK);
    ck_assert_uint_eq(events(&small, SHISA_EV_OBSERVED, &event), 2);
    ck_assert_uint_eq(event.item, 2);
    ck_assert_uint_eq(event.cause, 2);
    ck_assert_uint_eq(shisa_engine_observation_count(small.engine), 2);
    struct shisa_input link = by(&small, "evaluate-1", SHISA_VERB_LINK);
    link.item = 1;
    link.evidence = 3;
    ck_assert_int_eq(apply(&small, link), SHISA_OK);
    ck_assert_uint_eq(events(&small, SHISA_EV_LINKED, &event), 1);
    ck_assert_uint_eq(event.cause, 3);
    link.item = 3;
    ck_assert_int_eq(apply(&small, link), SHISA_NOT_FOUND);
    link.item = 1;
    link.evidence = event.seq + 1; /* has not happened */
    ck_assert_int_eq(apply(&small, link), SHISA_NOT_FOUND);
    link.evidence = 0;
    ck_assert_int_eq(apply(&small, link), SHISA_NOT_FOUND);
    finish(&small);
}
END_TEST

START_TEST(an_observation_keeps_the_objective_it_is_about)
{
    struct small small = played();
    struct shisa_event event = { 0 };
    struct shisa_input input = observe(&small, "evaluate-1", 0);
    input.objective = id_of(&small, SHISA_OBJECTIVE, "answer");
    input.organisation = id_of(&small, SHISA_ORGANISATION, "grid");
    ck_assert_int_eq(apply(&small, input), SHISA_OK);
    ck_assert_uint_eq(events(&small, SHISA_EV_OBSERVED, &event), 1);
    ck_assert(event.target.kind == SHISA_OBJECTIVE && event.target.id == input.objective);
    ck_assert_uint_eq(event.ref, input.organisation);
    ck_assert_uint_eq(shisa_engine_observation(small.engine, 1)->objective, input.objective);
    input.expect = 1;
    ck_assert_int_eq(apply(&small, input), SHISA_INVALID);
    finish(&small);
}
END_TEST

START_TEST(a_sub_controller_speaks_of_his_own_organisation)
{
    struct small small = played();
    struct shisa_event event = { 0 };
    struct shisa_input input = observe(&small, "control@grid-1", 0);
    ck_assert_int_eq(apply(&small, input), SHISA_OK);
    ck_assert_uint_eq(events(&small, SHISA_EV_OBSERVED, &event), 1);
    ck_assert_uint_eq(event.ref, id_of(&small, SHISA_ORGANISATION, "grid"));
    input.organisation = id_of(&small, SHISA_ORGANISATION, "outside");
    ck_assert_int_eq(apply(&small, input), SHISA_REFUSED);
    finish(&small);
}
END_TEST

START_TEST(an_item_of_the_plan_is_replaced_under_its_number)
{
    struct small small = played();
    struct shisa_event event = { 0 };
    ck_assert_int_eq(apply(&small, plan(&small, 0, "Make a call list")), SHISA_OK);
    ck_assert_int_eq(apply(&small, plan(&small, 0, "Change plan 4.2")), SHISA_OK);
    ck_assert_int_eq(apply(&small, plan(&small, 1, "Make a call list and drill it")), SHISA_OK);
    ck_assert_int_eq(apply(&small, plan(&small, 3, "Nothing")), SHISA_NOT_FOUND);
    ck_assert_uint_eq(events(&small, SHISA_EV_PLANNED, &event), 3);
    ck_assert_uint_eq(event.item, 1);
    ck_assert_uint_eq(shisa_engine_plan_count(small.engine), 2);
    ck_assert_str_eq(shisa_engine_plan(small.engine, 1)->action, "Make a call list and drill it");
    ck_assert_str_eq(shisa_engine_plan(small.engine, 2)->action, "Change plan 4.2");
    ck_assert_str_eq(shisa_engine_plan_version(small.engine, 1)->action, "Make a call list");
    ck_assert_str_eq(shisa_engine_plan_version(small.engine, event.value)->until, "2027-03-31");
    ck_assert_ptr_null(shisa_engine_plan(small.engine, 3));
    ck_assert_ptr_null(shisa_engine_plan_version(small.engine, 4));
    finish(&small);
}
END_TEST

START_TEST(a_plan_names_an_area_an_action_and_a_day_of_the_calendar)
{
    static const char *const days[] = { "2027-02-29", "2027-3-1", "soon", "2027-03-31 ",
                                        "2027-03-31 09:00 +09:00" };
    struct small small = played();
    struct shisa_input input = plan(&small, 0, NULL);
    ck_assert_int_eq(apply(&small, input), SHISA_INVALID);
    input = plan(&small, 0, "Drill it");
    input.area = "";
    ck_assert_int_eq(apply(&small, input), SHISA_INVALID);
    for (size_t i = 0; i < sizeof days / sizeof days[0]; i++) {
        input = plan(&small, 0, "Drill it");
        input.until = days[i];
        ck_assert_msg(apply(&small, input) == SHISA_INVALID, "%s", days[i]);
    }
    input.until = NULL;
    ck_assert_int_eq(apply(&small, input), SHISA_OK);
    finish(&small);
}
END_TEST

START_TEST(who_may_not_say_it_is_refused)
{
    struct small small = played();
    struct shisa_input alone = rate(&small, "evaluate-1", SHISA_GRADE_P, NULL);
    alone.seat = (struct shisa_seat){ 0 };
    ck_assert_int_eq(apply(&small, alone), SHISA_REFUSED);
    ck_assert_int_eq(apply(&small, rate(&small, "control-1", SHISA_GRADE_P, NULL)), SHISA_REFUSED);
    ck_assert_int_eq(apply(&small, observe(&small, "grid/desk-1", 0)), SHISA_REFUSED);
    ck_assert_int_eq(apply(&small, observe(&small, "observe-1", 0)), SHISA_OK);
    finish(&small);
}
END_TEST

START_TEST(after_endex_time_stands_and_only_this_is_taken)
{
    struct small small = played();
    advance(&small, 60 * MINUTE);
    struct shisa_input late = rate(&small, "evaluate-1", SHISA_GRADE_S, NULL);
    late.at = 90 * MINUTE;
    ck_assert_int_eq(apply(&small, late), SHISA_OK);
    ck_assert_int_eq(apply(&small, regrade(&small, "check-it", 1)), SHISA_OK);
    ck_assert_int_eq(apply(&small, observe(&small, "control-1", 1)), SHISA_OK);
    ck_assert_int_eq(apply(&small, plan(&small, 0, "Drill it")), SHISA_OK);
    struct shisa_event event = { 0 };
    ck_assert_uint_eq(events(&small, SHISA_EV_RATED, &event), 1);
    ck_assert_int_eq(event.at, 60 * MINUTE);
    ck_assert_int_eq(shisa_engine_now(small.engine), 60 * MINUTE);
    ck_assert_int_eq(apply(&small, act(&small, 60 * MINUTE, "look", NULL)), SHISA_REFUSED);
    struct shisa_input memo = by_desk(&small, 60 * MINUTE, SHISA_VERB_MEMO);
    memo.text = "Too late";
    ck_assert_int_eq(apply(&small, memo), SHISA_REFUSED);
    finish(&small);
}
END_TEST

START_TEST(whoever_sits_gets_his_sheet_once_when_it_is_over)
{
    struct small small = played();
    struct shisa_event event = { 0 };
    sit(&small, "grid/desk-1", "grid/desk");
    sit(&small, "grid/desk-1", "grid/desk");
    sit(&small, "evaluate-1", NULL);
    ck_assert_uint_eq(events(&small, SHISA_EV_SHEET, &event), 0);
    advance(&small, 60 * MINUTE);
    ck_assert_uint_eq(events(&small, SHISA_EV_SHEET, &event), 1);
    ck_assert_uint_eq(event.role, id_of(&small, SHISA_ROLE, "grid/desk"));
    ck_assert(shisa_engine_may_see(small.engine, &event, event.role));
    ck_assert(
        !shisa_engine_may_see(small.engine, &event, id_of(&small, SHISA_ROLE, "grid/officer")));
    sit(&small, "grid/desk-1", "grid/desk");
    sit(&small, "grid/officer-1", "grid/officer"); /* of whom nothing was expected */
    ck_assert_uint_eq(events(&small, SHISA_EV_SHEET, &event), 1);
    finish(&small);
}
END_TEST

START_TEST(who_comes_after_endex_gets_his_sheet_then)
{
    struct small small = played();
    struct shisa_event event = { 0 };
    advance(&small, 60 * MINUTE);
    ck_assert_uint_eq(events(&small, SHISA_EV_SHEET, &event), 0); /* nobody sat: a run of bots */
    sit(&small, "grid/desk-1", "grid/desk");
    ck_assert_uint_eq(events(&small, SHISA_EV_SHEET, &event), 1);
    finish(&small);
}
END_TEST

START_TEST(a_participant_answers_for_what_was_asked_of_his_role)
{
    struct small small = played();
    struct shisa_event event = { 0 };
    ck_assert_int_eq(apply(&small, self(&small, "check-it")), SHISA_REFUSED); /* still running */
    advance(&small, 60 * MINUTE);
    ck_assert_int_eq(apply(&small, self(&small, "check-it")), SHISA_OK);
    ck_assert_int_eq(apply(&small, self(&small, "never-asked")), SHISA_NOT_FOUND);
    struct shisa_input other = self(&small, "check-it");
    other.role = id_of(&small, SHISA_ROLE, "grid/officer");
    other.seat = seat(&small, "grid/officer-1");
    ck_assert_int_eq(apply(&small, other), SHISA_NOT_FOUND);
    other = self(&small, "check-it");
    other.item = 4711;
    ck_assert_int_eq(apply(&small, other), SHISA_NOT_FOUND);
    ck_assert_uint_eq(events(&small, SHISA_EV_SELF, &event), 1);
    ck_assert_int_eq(event.value, SHISA_SELF_LATE);
    ck_assert(shisa_engine_may_see(small.engine, &event, event.role));
    finish(&small);
}
END_TEST

static void note_role(void *self, shisa_id role)
{
    shisa_id *only = self;
    ck_assert_uint_eq(*only, 0);
    *only = role;
}

START_TEST(a_sheet_and_its_answers_are_for_its_role_alone)
{
    static const enum shisa_event_kind kinds[] = { SHISA_EV_SHEET, SHISA_EV_SELF };
    struct small small = played();
    sit(&small, "grid/desk-1", "grid/desk");
    advance(&small, 60 * MINUTE);
    ck_assert_int_eq(apply(&small, self(&small, "check-it")), SHISA_OK);
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++) {
        struct shisa_event event = { 0 };
        shisa_id only = 0;
        ck_assert_uint_eq(events(&small, kinds[i], &event), 1);
        shisa_engine_audience(small.engine, &event, note_role, &only);
        ck_assert_uint_eq(only, id_of(&small, SHISA_ROLE, "grid/desk"));
    }
    finish(&small);
}
END_TEST

static bool sees(const struct small *small, const char *who, enum shisa_event_kind kind)
{
    struct shisa_event event = { 0 };
    struct shisa_seat reader = seat(small, who);
    ck_assert_uint_eq(events(small, kind, &event), 1);
    return shisa_engine_staff_sees(small->engine, &event, &reader);
}

START_TEST(a_sub_controller_sees_what_his_own_observed_and_no_rating)
{
    struct small small = played();
    ck_assert_int_eq(apply(&small, observe(&small, "control@grid-1", 0)), SHISA_OK);
    ck_assert_int_eq(apply(&small, rate(&small, "evaluate-1", SHISA_GRADE_S, NULL)), SHISA_OK);
    ck_assert_int_eq(apply(&small, regrade(&small, "check-it", 1)), SHISA_OK);
    ck_assert(sees(&small, "control@grid-2", SHISA_EV_OBSERVED));
    ck_assert(!sees(&small, "control@outside-1", SHISA_EV_OBSERVED));
    ck_assert(!sees(&small, "control@grid-1", SHISA_EV_RATED));
    ck_assert(!sees(&small, "control@grid-1", SHISA_EV_REGRADED));
    ck_assert(sees(&small, "observe-1", SHISA_EV_RATED));
    finish(&small);
}
END_TEST

START_TEST(ratings_are_not_the_participants)
{
    static const enum shisa_event_kind kinds[] = { SHISA_EV_RATED, SHISA_EV_REGRADED,
                                                   SHISA_EV_OBSERVED, SHISA_EV_LINKED,
                                                   SHISA_EV_PLANNED };
    struct small small = played();
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++) {
        struct shisa_event event = { .kind = kinds[i], .item = 1, .ref = 1 };
        ck_assert(!shisa_engine_may_see(small.engine, &event, 1));
    }
    finish(&small);
}
END_TEST

static void digest_of_plan(const char *area, const char *owner, uint32_t status,
                           unsigned char out[SHISA_DIGEST_SIZE])
{
    struct small small = played();
    struct shisa_input input = plan(&small, 0, "Drill it");
    input.area = area;
    input.owner = owner;
    input.status = status;
    ck_assert_int_eq(apply(&small, input), SHISA_OK);
    shisa_engine_digest(small.engine, out);
    finish(&small);
}

START_TEST(the_digest_knows_all_of_a_plan)
{
    unsigned char one[SHISA_DIGEST_SIZE], other[SHISA_DIGEST_SIZE];
    digest_of_plan("First report", "CSIRT", SHISA_PLAN_OPEN, one);
    digest_of_plan("First report", "CSIRT", SHISA_PLAN_OPEN, other);
    ck_assert_mem_eq(one, other, sizeof one);
    digest_of_plan("Last report", "CSIRT", SHISA_PLAN_OPEN, other);
    ck_assert_mem_ne(one, other, sizeof one);
    digest_of_plan("First report", "Chief", SHISA_PLAN_OPEN, other);
    ck_assert_mem_ne(one, other, sizeof one);
    digest_of_plan("First report", "CSIRT", SHISA_PLAN_DONE, other);
    ck_assert_mem_ne(one, other, sizeof one);
}
END_TEST

int main(void)
{
    const TTest *const tests[] = {
        a_later_rating_of_the_same_rater_replaces_his_first,
        a_rating_of_an_expectation_is_of_its_house,
        a_severe_rating_needs_a_reason_and_one_thing_to_be_about,
        changed_points_count_and_the_old_ones_are_said,
        points_change_within_their_bounds_with_a_reason_and_once_they_fell_due,
        observations_are_numbered_and_tied_to_what_happened,
        an_observation_keeps_the_objective_it_is_about,
        a_sub_controller_speaks_of_his_own_organisation,
        an_item_of_the_plan_is_replaced_under_its_number,
        a_plan_names_an_area_an_action_and_a_day_of_the_calendar,
        who_may_not_say_it_is_refused,
        after_endex_time_stands_and_only_this_is_taken,
        whoever_sits_gets_his_sheet_once_when_it_is_over,
        who_comes_after_endex_gets_his_sheet_then,
        a_participant_answers_for_what_was_asked_of_his_role,
        a_sheet_and_its_answers_are_for_its_role_alone,
        a_sub_controller_sees_what_his_own_observed_and_no_rating,
        ratings_are_not_the_participants,
        the_digest_knows_all_of_a_plan,
        NULL
    };
    return run_tests("rating", tests);
}
