/* A sub-controller acts for the players of his organisation, within his bounds; nobody else is
 * touched by it. */
#include "../run.h"

#include "room.h"

#define RAIL "control@rail-1"
#define GRID "control@grid-1"

static struct small playing(void)
{
    struct small small = small_room();
    run(&small);
    return small;
}

/* --- the share of one organisation ----------------------------------------------------------- */

START_TEST(what_he_holds_the_others_get_in_time_and_his_own_when_his_delay_is_over)
{
    struct small small = playing();
    struct shisa_event kept, released, share, whole;
    ck_assert_int_eq(steer(&small, RAIL, MINUTE, SHISA_VERB_HOLD, "alarm"), SHISA_OK);
    ck_assert_uint_eq(events(&small, SHISA_EV_KEPT, &kept), 1);
    ck_assert_uint_eq(kept.target.id, id_of(&small, SHISA_ORGANISATION, "rail"));
    ck_assert_int_eq(kept.due, 20 * MINUTE);
    advance(&small, 30 * MINUTE);
    ck_assert_uint_eq(events(&small, SHISA_EV_RELEASED, &released), 1);
    ck_assert_uint_eq(released.cause, kept.seq);
    ck_assert_int_eq(released.seat.duty, SHISA_NOBODY); /* it ended by itself */
    ck_assert_uint_eq(events(&small, SHISA_EV_INJECT, &whole), 1);
    ck_assert_uint_eq(events(&small, SHISA_EV_SHARE, &share), 1);
    ck_assert_uint_eq(share.cause, released.seq);
    ck_assert_int_eq(came_at(&small, "alarm", "grid/desk"), 10 * MINUTE);
    ck_assert_int_eq(came_at(&small, "alarm", "grid/officer"), 10 * MINUTE);
    ck_assert_int_eq(came_at(&small, "alarm", "rail/ops"), 20 * MINUTE);
    ck_assert_int_eq(came_at(&small, "alarm", "rail/press"), 20 * MINUTE);
    ck_assert_uint_eq(copies(&small, "alarm", "rail/ops"), 1);
    finish(&small);
}
END_TEST

START_TEST(what_is_expected_of_each_house_opens_when_it_has_it)
{
    struct small small = playing();
    ck_assert_int_eq(steer(&small, RAIL, MINUTE, SHISA_VERB_HOLD, "alarm"), SHISA_OK);
    advance(&small, 15 * MINUTE);
    ck_assert_int_eq(outcome(&small, "look").opened, 10 * MINUTE);
    ck_assert_int_eq(outcome(&small, "stop").state, SHISA_NOT_DUE);
    advance(&small, 20 * MINUTE);
    ck_assert_int_eq(outcome(&small, "stop").opened, 20 * MINUTE);
    ck_assert_int_eq(outcome(&small, "look").opened, 10 * MINUTE);
    finish(&small);
}
END_TEST

START_TEST(a_decision_is_put_to_a_house_when_it_has_what_it_is_about)
{
    static struct shisa_option options[] = { { "yes", { "Yes", "はい" } } };
    struct small small = small_room();
    struct shisa_decision *halt = noun(&small, SHISA_DECISION, "halt");
    halt->at = SHISA_NEVER;
    halt->after.name = "alarm";
    halt->within = MINUTE;
    halt->to.name = "rail/ops";
    halt->options = (struct shisa_options){ .at = options, .count = 1 };
    run(&small);
    struct shisa_event asked;
    ck_assert_int_eq(steer(&small, RAIL, MINUTE, SHISA_VERB_HOLD, "alarm"), SHISA_OK);
    advance(&small, 15 * MINUTE);
    ck_assert_uint_eq(events(&small, SHISA_EV_ASKED, &asked), 0);
    advance(&small, 25 * MINUTE);
    ck_assert_uint_eq(events(&small, SHISA_EV_ASKED, &asked), 1);
    ck_assert_int_eq(asked.at, 20 * MINUTE);
    finish(&small);
}
END_TEST

START_TEST(his_words_reach_his_players_and_the_others_read_the_scenarios)
{
    struct small small = playing();
    ck_assert_int_eq(steer(&small, RAIL, MINUTE, SHISA_VERB_EDIT, "alarm"), SHISA_OK);
    advance(&small, 11 * MINUTE);
    const struct shisa_message *whole = shisa_engine_message(small.engine, 1);
    for (uint32_t i = 1; i <= shisa_engine_message_count(small.engine); i++) {
        const struct shisa_message *message = shisa_engine_message(small.engine, i);
        shisa_id house = shisa_role_at(small.world, message->to[0])->organisation;
        bool rail = house == id_of(&small, SHISA_ORGANISATION, "rail");
        ck_assert_uint_eq(message->edited, rail);
        ck_assert_str_eq(message->text.en, rail ? "Otherwise." : "It is dark here.");
    }
    ck_assert_int_eq(whole->at, 10 * MINUTE);
    ck_assert_int_eq(came_at(&small, "alarm", "rail/ops"), 10 * MINUTE);
    finish(&small);
}
END_TEST

START_TEST(where_nobody_else_is_left_he_acts_on_the_whole)
{
    struct small small = playing();
    struct shisa_event share, whole;
    ck_assert_int_eq(steer(&small, RAIL, MINUTE, SHISA_VERB_EDIT, "alarm"), SHISA_OK);
    ck_assert_int_eq(steer(&small, GRID, MINUTE, SHISA_VERB_MOVE, "alarm"), SHISA_OK);
    ck_assert_int_eq(steer(&small, GRID, MINUTE, SHISA_VERB_MOVE, "page"), SHISA_OK);
    advance(&small, 20 * MINUTE);
    ck_assert_uint_eq(events(&small, SHISA_EV_SHARE, &share), 1);
    ck_assert_uint_eq(events(&small, SHISA_EV_INJECT, &whole), 2);
    ck_assert_int_eq(came_at(&small, "alarm", "grid/officer"), 6 * MINUTE);
    ck_assert_int_eq(came_at(&small, "alarm", "rail/ops"), 10 * MINUTE);
    ck_assert_int_eq(came_at(&small, "page", "grid/desk"), 6 * MINUTE);
    finish(&small);
}
END_TEST

/* --- bounds ---------------------------------------------------------------------------------- */

static void bounds(struct small *small, const char *organisation, shisa_ms longest, bool rewords)
{
    struct shisa_input input = by_seat(small, "control-1", 0, SHISA_VERB_BOUNDS);
    input.organisation = id_of(small, SHISA_ORGANISATION, organisation);
    input.due = longest;
    input.yes = rewords;
    ck_assert_int_eq(apply(small, input), SHISA_OK);
}

START_TEST(he_delays_by_ten_minutes_and_rewords_unless_control_says_otherwise)
{
    static const struct {
        shisa_ms longest, due;
        shisa_status move, edit;
    } rows[] = {
        { -1, 20 * MINUTE, SHISA_OK, SHISA_OK },
        { -1, 20 * MINUTE + 1, SHISA_REFUSED, SHISA_OK },
        { MINUTE, 11 * MINUTE, SHISA_OK, SHISA_REFUSED },
        { MINUTE, 12 * MINUTE, SHISA_REFUSED, SHISA_REFUSED },
        { 40 * MINUTE, 50 * MINUTE, SHISA_OK, SHISA_REFUSED },
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct small small = playing();
        if (rows[i].longest >= 0) {
            bounds(&small, "rail", rows[i].longest, false);
        }
        struct shisa_input move = steering(&small, RAIL, MINUTE, SHISA_VERB_MOVE, "alarm");
        move.due = rows[i].due;
        ck_assert_int_eq(apply(&small, move), rows[i].move);
        ck_assert_int_eq(steer(&small, RAIL, MINUTE, SHISA_VERB_EDIT, "alarm"), rows[i].edit);
        move.seat = (struct shisa_seat){ .duty = SHISA_CONTROLLER, .number = 1 };
        ck_assert_int_eq(apply(&small, move), SHISA_OK); /* control has none */
        finish(&small);
    }
}
END_TEST

START_TEST(two_delays_add_up_to_no_more_than_one)
{
    struct small small = playing();
    struct shisa_event kept;
    struct shisa_input move = steering(&small, RAIL, MINUTE, SHISA_VERB_MOVE, "alarm");
    move.due = 18 * MINUTE;
    ck_assert_int_eq(apply(&small, move), SHISA_OK);
    move.at = 15 * MINUTE;
    move.due = 25 * MINUTE;
    ck_assert_int_eq(apply(&small, move), SHISA_REFUSED);
    ck_assert_int_eq(steer(&small, RAIL, 15 * MINUTE, SHISA_VERB_HOLD, "alarm"), SHISA_OK);
    ck_assert_uint_eq(events(&small, SHISA_EV_KEPT, &kept), 1);
    ck_assert_int_eq(kept.due, 20 * MINUTE);
    advance(&small, 30 * MINUTE);
    ck_assert_int_eq(came_at(&small, "alarm", "rail/ops"), 20 * MINUTE);
    finish(&small);
}
END_TEST

START_TEST(his_delay_of_what_a_rule_sends_counts_from_the_rule)
{
    struct small small = playing();
    ck_assert_int_eq(steer(&small, RAIL, MINUTE, SHISA_VERB_HOLD, "extra"), SHISA_OK);
    advance(&small, 30 * MINUTE);
    send_by_rule(&small, "extra");
    advance(&small, 35 * MINUTE);
    send_by_rule(&small, "extra");
    advance(&small, 50 * MINUTE);
    ck_assert_int_eq(came_at(&small, "extra", "grid/desk"), 30 * MINUTE);
    ck_assert_int_eq(came_at(&small, "extra", "rail/ops"), 40 * MINUTE);
    finish(&small);
}
END_TEST

START_TEST(what_control_holds_control_releases)
{
    struct small small = playing();
    struct shisa_input release = steering(&small, RAIL, 2 * MINUTE, SHISA_VERB_HOLD, "alarm");
    release.yes = false;
    ck_assert_int_eq(steer(&small, RAIL, MINUTE, SHISA_VERB_HOLD, "alarm"), SHISA_OK);
    ck_assert_int_eq(steer(&small, "control-1", MINUTE, SHISA_VERB_HOLD, "alarm"), SHISA_OK);
    ck_assert_int_eq(apply(&small, release), SHISA_REFUSED);
    advance(&small, 30 * MINUTE);
    ck_assert_uint_eq(copies(&small, "alarm", "rail/ops"), 0); /* his delay does not end it */
    ck_assert_uint_eq(copies(&small, "alarm", "grid/desk"), 0);
    release.at = 31 * MINUTE;
    release.seat = (struct shisa_seat){ .duty = SHISA_CONTROLLER, .number = 1 };
    ck_assert_int_eq(apply(&small, release), SHISA_OK);
    ck_assert_int_eq(came_at(&small, "alarm", "rail/ops"), 31 * MINUTE);
    ck_assert_int_eq(came_at(&small, "alarm", "grid/desk"), 31 * MINUTE);
    finish(&small);
}
END_TEST

START_TEST(what_is_for_others_alone_is_not_his)
{
    static const enum shisa_verb verbs[] = { SHISA_VERB_HOLD, SHISA_VERB_MOVE, SHISA_VERB_EDIT,
                                             SHISA_VERB_PHONED };
    struct small small = playing();
    for (size_t i = 0; i < sizeof verbs / sizeof verbs[0]; i++) {
        ck_assert_int_eq(steer(&small, RAIL, MINUTE, verbs[i], "page"), SHISA_REFUSED);
    }
    advance(&small, 51 * MINUTE);
    ck_assert_int_eq(came_at(&small, "page", "grid/desk"), 50 * MINUTE);
    finish(&small);
}
END_TEST

START_TEST(a_call_reaches_his_players_and_one_that_reached_nobody_splits_nothing)
{
    struct small small = playing();
    struct shisa_event phoned, share;
    struct shisa_input call = steering(&small, RAIL, MINUTE, SHISA_VERB_PHONED, "alarm");
    call.call = SHISA_CALL_NOT_REACHED;
    ck_assert_int_eq(apply(&small, call), SHISA_OK);
    ck_assert_uint_eq(events(&small, SHISA_EV_PHONED, &phoned), 1);
    ck_assert_uint_eq(phoned.target.id, id_of(&small, SHISA_ORGANISATION, "rail"));
    call.call = SHISA_CALL_REACHED;
    ck_assert_int_eq(apply(&small, call), SHISA_OK);
    ck_assert_uint_eq(events(&small, SHISA_EV_SHARE, &share), 1);
    advance(&small, 11 * MINUTE);
    ck_assert_int_eq(came_at(&small, "alarm", "rail/ops"), MINUTE);
    ck_assert_int_eq(came_at(&small, "alarm", "grid/desk"), 10 * MINUTE);
    finish(&small);
}
END_TEST

/* --- what he says and sees ------------------------------------------------------------------- */

START_TEST(he_speaks_and_gives_notice_to_his_own_players_only)
{
    struct small small = playing();
    struct shisa_ref to = { .kind = SHISA_ROLE, .id = id_of(&small, SHISA_ROLE, "grid/desk") };
    struct shisa_input send = by_seat(&small, RAIL, MINUTE, SHISA_VERB_SEND);
    send.as = id_of(&small, SHISA_ROLE, "outside/voice");
    send.channel = id_of(&small, SHISA_CHANNEL, "phone");
    send.to = &to;
    send.to_count = 1;
    send.text = "Hello.";
    struct shisa_input notice = send;
    notice.verb = SHISA_VERB_NOTICE;
    ck_assert_int_eq(apply(&small, send), SHISA_REFUSED);
    ck_assert_int_eq(apply(&small, notice), SHISA_REFUSED);
    to.id = id_of(&small, SHISA_ROLE, "rail/ops");
    ck_assert_int_eq(apply(&small, send), SHISA_OK);
    ck_assert_int_eq(apply(&small, notice), SHISA_OK);
    notice.to_count = 0; /* to everybody means to all of his */
    ck_assert_int_eq(apply(&small, notice), SHISA_OK);
    struct shisa_event told;
    ck_assert_uint_eq(events(&small, SHISA_EV_NOTICE, &told), 2);
    ck_assert(shisa_engine_may_see(small.engine, &told, id_of(&small, SHISA_ROLE, "rail/press")));
    ck_assert(!shisa_engine_may_see(small.engine, &told, id_of(&small, SHISA_ROLE, "grid/desk")));
    finish(&small);
}
END_TEST

static bool sees(const struct small *small, const char *name, enum shisa_event_kind kind)
{
    struct shisa_event event;
    struct shisa_seat seat;
    ck_assert(shisa_seat_find(small->world, name, &seat));
    ck_assert_uint_ge(events(small, kind, &event), 1);
    return shisa_engine_staff_sees(small->engine, &event, &seat);
}

START_TEST(he_sees_what_concerns_his_house_and_the_others_see_all)
{
    static const struct {
        enum shisa_event_kind kind;
        bool rail, grid;
    } rows[] = {
        { SHISA_EV_STARTEX, true, true }, { SHISA_EV_KEPT, true, false },
        { SHISA_EV_SHARE, true, false },  { SHISA_EV_INJECT, false, true }, /* the page */
        { SHISA_EV_HAND, false, true },   { SHISA_EV_EMERGENCY, false, true },
        { SHISA_EV_NOTE, true, false },   { SHISA_EV_ADJUSTED, true, false },
        { SHISA_EV_BOUNDS, true, false }, { SHISA_EV_READ, false, true },
        { SHISA_EV_NOTICE, true, true },  { SHISA_EV_MISSED, true, false },
        { SHISA_EV_ENDEX, true, true },
    };
    struct small small = playing();
    bounds(&small, "rail", 5 * MINUTE, true);
    ck_assert_int_eq(steer(&small, RAIL, MINUTE, SHISA_VERB_HOLD, "alarm"), SHISA_OK);
    struct shisa_input input = by_desk(&small, 11 * MINUTE, SHISA_VERB_READ);
    input.item = shisa_engine_message_count(small.engine) + 1;
    advance(&small, 11 * MINUTE);
    ck_assert_int_eq(apply(&small, input), SHISA_OK);
    input.text = "What now?";
    input.verb = SHISA_VERB_HAND;
    ck_assert_int_eq(apply(&small, input), SHISA_OK);
    input.verb = SHISA_VERB_EMERGENCY;
    ck_assert_int_eq(apply(&small, input), SHISA_OK);
    ck_assert_int_eq(steer(&small, RAIL, 11 * MINUTE, SHISA_VERB_MEMO, "alarm"), SHISA_OK);
    ck_assert_int_eq(steer(&small, "control-1", 11 * MINUTE, SHISA_VERB_NOTICE, "alarm"), SHISA_OK);
    input = steering(&small, "control-1", 11 * MINUTE, SHISA_VERB_LEVEL, "alarm");
    input.service = id_of(&small, SHISA_SERVICE, "trains");
    ck_assert_int_eq(apply(&small, input), SHISA_OK);
    advance(&small, 60 * MINUTE);
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        const char *kind = shisa_event_name(rows[i].kind);
        ck_assert_msg(sees(&small, RAIL, rows[i].kind) == rows[i].rail, "rail: %s", kind);
        ck_assert_msg(sees(&small, GRID, rows[i].kind) == rows[i].grid, "grid: %s", kind);
        ck_assert(sees(&small, "control-1", rows[i].kind));
        ck_assert(sees(&small, "evaluate-1", rows[i].kind));
        ck_assert(sees(&small, "observe-1", rows[i].kind));
        ck_assert(!sees(&small, "grid/desk-1", rows[i].kind)); /* he has another rule */
    }
    finish(&small);
}
END_TEST

int main(void)
{
    const TTest *const tests[] = {
        what_he_holds_the_others_get_in_time_and_his_own_when_his_delay_is_over,
        what_is_expected_of_each_house_opens_when_it_has_it,
        a_decision_is_put_to_a_house_when_it_has_what_it_is_about,
        his_words_reach_his_players_and_the_others_read_the_scenarios,
        where_nobody_else_is_left_he_acts_on_the_whole,
        he_delays_by_ten_minutes_and_rewords_unless_control_says_otherwise,
        two_delays_add_up_to_no_more_than_one,
        his_delay_of_what_a_rule_sends_counts_from_the_rule,
        what_control_holds_control_releases,
        what_is_for_others_alone_is_not_his,
        a_call_reaches_his_players_and_one_that_reached_nobody_splits_nothing,
        he_speaks_and_gives_notice_to_his_own_players_only,
        he_sees_what_concerns_his_house_and_the_others_see_all,
        NULL
    };
    return run_tests("control_sub", tests);
}
