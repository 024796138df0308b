/* Who is asked before one acts on what is another's, what he answers, and what it does to him. */
#include "../run.h"
#include "house.h"

/* --- who is asked ---------------------------------------------------------------------------- */

static const struct {
    const char *authority, *power; /* power: NULL none given */
    int64_t level;                 /* of a service whose loss is of severity 4 */
    const char *by, *asked;        /* NULL: nobody */
} asking[] = {
    { "consensus", NULL, 100, "house/csirt", "house/ward" },
    { "consensus", "network", 0, "house/csirt", "house/ward" },
    { "consensus", NULL, 100, "house/sales", "house/ward" },
    { "consensus", NULL, 100, "house/cio", "house/ward" },
    { "consensus", NULL, 100, "house/head", NULL },
    { "consensus", NULL, 100, "house/ward", NULL },
    { "delegated", NULL, 100, "house/csirt", NULL },
    { "delegated", "network", 100, "house/csirt", NULL },
    { "delegated", "laptop", 100, "house/csirt", "house/cio" },
    { "delegated", NULL, 100, "house/sales", "house/ward" },
    { "hybrid", "network", 100, "house/csirt", "house/ward" },
    { "hybrid", "network", 51, "house/csirt", NULL },
    { "hybrid", "network", 0, "house/csirt", NULL },
    { "hybrid", "laptop", 0, "house/csirt", "house/ward" },
    { "hybrid", NULL, 0, "house/csirt", "house/ward" },
    { "hybrid", "network", 0, "house/sales", "house/ward" },
};

START_TEST(the_chart_says_who_is_asked)
{
    struct small small = small_house(asking[_i].authority);
    if (asking[_i].power != NULL) {
        empower(&small, asking[_i].power);
    }
    service(&small, "care", 4);
    run(&small);
    set_level(&small, "care", asking[_i].level);
    struct shisa_input input = cut(&small, asking[_i].by, 0);
    shisa_id asked = shisa_engine_to_ask(small.engine, input.role, input.action, &input.target);
    ck_assert_str_eq(shisa_world_name(small.world, SHISA_ROLE, asked),
                     asking[_i].asked == NULL ? "" : asking[_i].asked);
    finish(&small);
}
END_TEST

START_TEST(what_changes_nothing_is_asked_of_nobody)
{
    struct small small = small_house("consensus");
    run(&small);
    struct shisa_input input = cut(&small, "house/csirt", 0);
    input.action = id_of(&small, SHISA_ACTION, "isolate");
    ck_assert_uint_eq(shisa_engine_to_ask(small.engine, input.role, input.action, &input.target),
                      0);
    finish(&small);
}
END_TEST

/* --- what is answered ------------------------------------------------------------------------ */

static const struct {
    const char *stance;
    int32_t chance, false_alarms;
    bool vital;
    int32_t severity; /* of the worst loss */
    enum shisa_event_kind answer;
    int after; /* minutes */
    const char *then;
} answering[] = {
    { "persuaded", 0, 0, false, 0, SHISA_EV_APPROVED, 5, "persuaded" },
    { "persuaded", 100, 0, true, 0, SHISA_EV_REFUSED, 5, "persuaded" },
    { "informed", 100, 10, false, 0, SHISA_EV_REFUSED, 5, "informed" },
    { "informed", 0, 0, false, 0, SHISA_EV_REFUSED, 5, "informed" },
    { "unaware", 0, 0, false, 0, SHISA_EV_REFUSED, 45, "informed" },
    { "unaware", 0, 0, false, 2, SHISA_EV_REFUSED, 30, "informed" },
    { "unaware", 0, 0, true, 0, SHISA_EV_REFUSED, 5, "informed" },
    { "opposed", 100, 0, false, 0, SHISA_EV_EXPIRED, 90, "opposed" },
};

START_TEST(a_voice_answers_as_its_stance_has_it)
{
    struct small small = small_house("consensus");
    struct shisa_event event;
    ward_of(&small)->stance = answering[_i].stance;
    chart_of(&small)->chance = answering[_i].chance;
    shisa_id house = id_of(&small, SHISA_ORGANISATION, "house");
    ((struct shisa_organisation *)shisa_organisation_at(small.world, house))->false_alarms =
        answering[_i].false_alarms;
    if (answering[_i].vital) {
        network_of(&small)->vital =
            (struct shisa_text){ "The pumps hang on it.", "ポンプが止まる。" };
    }
    service(&small, "care", answering[_i].severity);
    run(&small);
    set_level(&small, "care", 0);
    ck_assert_int_eq(apply(&small, cut(&small, "house/csirt", 10 * MINUTE)), SHISA_OK);
    ck_assert_uint_eq(events(&small, SHISA_EV_WAITING, &event), 1);
    ck_assert_uint_eq(event.ref, 0);
    ck_assert_uint_eq(event.value, id_of(&small, SHISA_ROLE, "house/ward"));
    advance(&small, 10 * MINUTE + answering[_i].after * MINUTE);
    ck_assert_uint_eq(events(&small, answering[_i].answer, &event), 1);
    ck_assert_int_eq(event.at, 10 * MINUTE + answering[_i].after * MINUTE);
    ck_assert_str_eq(stance(&small), answering[_i].then);
    finish(&small);
}
END_TEST

START_TEST(even_an_opponent_agrees_that_it_is_undone)
{
    struct small small = small_house("consensus");
    struct shisa_event event;
    struct shisa_action *mend = action(&small, "mend", MINUTE);
    asset_action(&small, mend);
    mend->impact = 1;
    mend->clears = "cut";
    ward_of(&small)->stance = "opposed";
    run(&small);
    struct shisa_input input = cut(&small, "house/csirt", 0);
    input.action = id_of(&small, SHISA_ACTION, "mend");
    ck_assert_int_eq(apply(&small, input), SHISA_OK);
    advance(&small, 5 * MINUTE);
    ck_assert_uint_eq(events(&small, SHISA_EV_BEGUN, &event), 1);
    ck_assert_int_eq(event.at, 5 * MINUTE);
    finish(&small);
}
END_TEST

START_TEST(evidence_wins_a_department_more_often)
{
    int agreed[2] = { 0, 0 };
    for (int evidence = 0; evidence < 2; evidence++) {
        for (uint64_t seed = 1; seed <= 60; seed++) {
            struct small small = small_house("consensus");
            struct shisa_event event;
            ward_of(&small)->stance = "informed";
            chart_of(&small)->chance = 35;
            for (int i = 0; i < 2 * evidence; i++) {
                struct shisa_inject *fact = inject(&small, i == 0 ? "one" : "two", MINUTE);
                fact->evidence = true;
                fact->to.at[0].name = "house/csirt";
            }
            run_seeded(&small, seed);
            advance(&small, 2 * MINUTE);
            ck_assert_int_eq(apply(&small, cut(&small, "house/csirt", 3 * MINUTE)), SHISA_OK);
            advance(&small, 9 * MINUTE);
            agreed[evidence] += (int)events(&small, SHISA_EV_APPROVED, &event);
            finish(&small);
        }
    }
    ck_assert_int_gt(agreed[0], 10); /* 35 in 100 of 60 */
    ck_assert_int_lt(agreed[0], 32);
    ck_assert_int_gt(agreed[1], 35); /* 75 in 100 */
}
END_TEST

START_TEST(the_cio_agrees_in_his_own_time)
{
    struct small small = small_house("delegated");
    struct shisa_event event;
    empower(&small, "laptop");
    run(&small);
    ck_assert_int_eq(apply(&small, cut(&small, "house/csirt", 0)), SHISA_OK);
    advance(&small, 4 * MINUTE);
    ck_assert_uint_eq(events(&small, SHISA_EV_BEGUN, &event), 1);
    ck_assert_int_eq(event.at, 4 * MINUTE);
    finish(&small);
}
END_TEST

START_TEST(a_person_who_owns_it_answers_for_himself_and_so_may_his_superior)
{
    static const char *const answers[] = { "house/ward", "house/head" };
    struct small small = small_house("consensus");
    struct shisa_event event;
    ward_of(&small)->seats = 1;
    run(&small);
    ck_assert_int_eq(apply(&small, cut(&small, "house/csirt", 0)), SHISA_OK);
    advance(&small, 80 * MINUTE);
    ck_assert_uint_eq(events(&small, SHISA_EV_REFUSED, &event), 0);
    struct shisa_input answer = by(&small, "house/sales", 80 * MINUTE, "cut");
    answer.verb = SHISA_VERB_APPROVE;
    answer.item = 1;
    answer.yes = true;
    ck_assert_int_eq(apply(&small, answer), SHISA_NOT_FOUND);
    answer.role = id_of(&small, SHISA_ROLE, answers[_i]);
    ck_assert_int_eq(apply(&small, answer), SHISA_OK);
    ck_assert_uint_eq(events(&small, SHISA_EV_BEGUN, &event), 1);
    ck_assert_str_eq(stance(&small), "persuaded");
    finish(&small);
}
END_TEST

START_TEST(a_person_who_says_no_says_why)
{
    struct small small = small_house("consensus");
    struct shisa_event event;
    ward_of(&small)->seats = 1;
    run(&small);
    ck_assert_int_eq(apply(&small, cut(&small, "house/csirt", 0)), SHISA_OK);
    struct shisa_input answer = by(&small, "house/ward", MINUTE, "cut");
    answer.verb = SHISA_VERB_APPROVE;
    answer.item = 1;
    answer.text = "Fourteen monitors hang on it.";
    ck_assert_int_eq(apply(&small, answer), SHISA_OK);
    ck_assert_uint_eq(events(&small, SHISA_EV_REFUSED, &event), 1);
    ck_assert_str_eq(event.text, "Fourteen monitors hang on it.");
    ck_assert_uint_eq(event.value, id_of(&small, SHISA_ROLE, "house/ward"));
    ck_assert_uint_eq(events(&small, SHISA_EV_BEGUN, &event), 0);
    finish(&small);
}
END_TEST

/* --- not asking ------------------------------------------------------------------------------ */

START_TEST(who_does_not_ask_acts_at_once_and_makes_an_opponent)
{
    struct small small = small_house("consensus");
    struct shisa_event event;
    struct shisa_penalty *penalty = noun(&small, SHISA_PENALTY, "unasked");
    penalty->of.name = "house";
    penalty->event = "bypassed";
    penalty->points = 5;
    penalty->times = 1;
    run(&small);
    struct shisa_input input = cut(&small, "house/csirt", 0);
    input.yes = true;
    ck_assert_int_eq(apply(&small, input), SHISA_OK);
    ck_assert_uint_eq(events(&small, SHISA_EV_BYPASSED, &event), 1);
    ck_assert_uint_eq(event.value, id_of(&small, SHISA_ROLE, "house/ward"));
    ck_assert_uint_eq(events(&small, SHISA_EV_BEGUN, &event), 1);
    ck_assert_uint_eq(events(&small, SHISA_EV_PENALTY, &event), 1);
    ck_assert_str_eq(stance(&small), "opposed");
    finish(&small);
}
END_TEST

START_TEST(nobody_is_passed_over_where_nobody_is_to_be_asked)
{
    struct small small = small_house("delegated");
    struct shisa_event event;
    run(&small);
    struct shisa_input input = cut(&small, "house/csirt", 0);
    input.yes = true;
    ck_assert_int_eq(apply(&small, input), SHISA_OK);
    ck_assert_uint_eq(events(&small, SHISA_EV_BYPASSED, &event), 0);
    finish(&small);
}
END_TEST

START_TEST(a_voice_may_act_alone_and_tell_nobody)
{
    struct small small = small_house("consensus");
    struct shisa_event event;
    struct shisa_err err;
    run(&small);
    struct shisa_deed deed = { .action.id = id_of(&small, SHISA_ACTION, "cut"),
                               .target = { .kind = SHISA_ASSET,
                                           .id = id_of(&small, SHISA_ASSET, "network") } };
    shisa_id sales = id_of(&small, SHISA_ROLE, "house/sales");
    shisa_id ward = id_of(&small, SHISA_ROLE, "house/ward");
    ck_assert_int_eq(shisa_engine_make_act(small.engine, sales, &deed, 0, &err), SHISA_INVALID);
    ck_assert_int_eq(shisa_engine_make_act(small.engine, ward, &deed, 0, &err), SHISA_OK);
    ck_assert_uint_eq(events(&small, SHISA_EV_BEGUN, &event), 1);
    ck_assert(
        !shisa_engine_may_see(small.engine, &event, id_of(&small, SHISA_ROLE, "house/csirt")));
    finish(&small);
}
END_TEST

/* --- stances --------------------------------------------------------------------------------- */

static const struct {
    const char *by, *action, *from;
    int32_t chance;
    const char *then;
    bool ignored;
} moving[] = {
    { "house/csirt", "advise", "unaware", 0, "informed", false },
    { "house/csirt", "advise", "informed", 0, "informed", false },
    { "house/csirt", "advise", "opposed", 0, "opposed", false },
    { "house/csirt", "meet", "opposed", 0, "informed", false },
    { "house/csirt", "meet", "unaware", 0, "informed", false },
    { "house/csirt", "order", "informed", 0, "unaware", true },
    { "house/csirt", "order", "unaware", 0, "opposed", true },
    { "house/csirt", "order", "opposed", 0, "opposed", true },
    { "house/csirt", "order", "persuaded", 0, "persuaded", false },
    { "house/head", "order", "unaware", 0, "persuaded", false },
};

START_TEST(advice_meetings_and_orders_move_a_department)
{
    struct small small = small_house("consensus");
    struct shisa_event event;
    ward_of(&small)->stance = moving[_i].from;
    chart_of(&small)->chance = moving[_i].chance;
    run(&small);
    ck_assert_int_eq(apply(&small, on_ward(&small, moving[_i].by, 0, moving[_i].action)), SHISA_OK);
    advance(&small, 2 * MINUTE);
    ck_assert_str_eq(stance(&small), moving[_i].then);
    ck_assert_uint_eq(events(&small, SHISA_EV_IGNORED, &event), moving[_i].ignored);
    finish(&small);
}
END_TEST

START_TEST(handed_down_authority_is_obeyed)
{
    struct small small = small_house("delegated");
    struct shisa_event event;
    run(&small);
    ck_assert_int_eq(apply(&small, on_ward(&small, "house/csirt", 0, "order")), SHISA_OK);
    advance(&small, 2 * MINUTE);
    ck_assert_str_eq(stance(&small), "persuaded");
    ck_assert_uint_eq(events(&small, SHISA_EV_IGNORED, &event), 0);
    finish(&small);
}
END_TEST

START_TEST(a_colleagues_word_and_damage_of_ones_own_inform)
{
    struct small small = small_house("consensus");
    struct shisa_role *ward = ward_of(&small);
    service(&small, "care", 0);
    if (_i == 1) {
        ward->owns.at[0].name = "care";
    }
    run(&small);
    ck_assert_str_eq(stance(&small), "unaware");
    if (_i == 1) {
        set_level(&small, "care", 60);
    } else {
        struct shisa_input send = by(&small, "house/csirt", 0, "cut");
        struct shisa_ref to = { .kind = SHISA_ROLE, .id = id_of(&small, SHISA_ROLE, "house/ward") };
        send.verb = SHISA_VERB_SEND;
        send.channel = id_of(&small, SHISA_CHANNEL, "phone");
        send.to = &to;
        send.to_count = 1;
        send.text = "Something is walking through the wards' network.";
        ck_assert_int_eq(apply(&small, send), SHISA_OK);
    }
    ck_assert_str_eq(stance(&small), "informed");
    finish(&small);
}
END_TEST

/* --- who sees it ----------------------------------------------------------------------------- */

START_TEST(the_question_is_seen_by_who_asks_and_who_may_answer)
{
    static const struct {
        const char *role;
        bool sees;
    } rows[] = { { "house/csirt", true }, { "house/ward", true },   { "house/head", true },
                 { "house/cio", false },  { "house/sales", false }, { "grid/desk", false } };
    struct small small = small_house("consensus");
    struct shisa_event event;
    run(&small);
    ck_assert_int_eq(apply(&small, cut(&small, "house/csirt", 0)), SHISA_OK);
    ck_assert_uint_eq(events(&small, SHISA_EV_WAITING, &event), 1);
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        ck_assert_msg(shisa_engine_may_see(small.engine, &event,
                                           id_of(&small, SHISA_ROLE, rows[i].role)) == rows[i].sees,
                      "%s", rows[i].role);
    }
    finish(&small);
}
END_TEST

#define ROWS(table) ((int)(sizeof(table) / sizeof((table)[0])))

int main(void)
{
    const TTest *const ask[] = { the_chart_says_who_is_asked, NULL };
    const TTest *const answer[] = { a_voice_answers_as_its_stance_has_it, NULL };
    const TTest *const move[] = { advice_meetings_and_orders_move_a_department, NULL };
    const TTest *const twice[] = { a_person_who_owns_it_answers_for_himself_and_so_may_his_superior,
                                   a_colleagues_word_and_damage_of_ones_own_inform, NULL };
    const TTest *const tests[] = { what_changes_nothing_is_asked_of_nobody,
                                   even_an_opponent_agrees_that_it_is_undone,
                                   evidence_wins_a_department_more_often,
                                   the_cio_agrees_in_his_own_time,
                                   a_person_who_says_no_says_why,
                                   who_does_not_ask_acts_at_once_and_makes_an_opponent,
                                   nobody_is_passed_over_where_nobody_is_to_be_asked,
                                   a_voice_may_act_alone_and_tell_nobody,
                                   handed_down_authority_is_obeyed,
                                   the_question_is_seen_by_who_asks_and_who_may_answer,
                                   NULL };
    int failed = run_rows("authority-asks", ask, ROWS(asking));
    failed |= run_rows("authority-answers", answer, ROWS(answering));
    failed |= run_rows("authority-moves", move, ROWS(moving));
    failed |= run_rows("authority-twice", twice, 2);
    return failed | run_tests("authority", tests);
}
