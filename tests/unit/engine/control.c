/* A controller's hand on the injects, and what he says and does beside them. */
#include "../run.h"

#include "room.h"

static struct small playing(void)
{
    struct small small = small_room();
    run(&small);
    return small;
}

/* --- now, later, never ----------------------------------------------------------------------- */

START_TEST(launched_it_comes_now_and_its_time_sends_nothing_more)
{
    struct small small = playing();
    struct shisa_event launched, delivered;
    ck_assert_int_eq(steer(&small, "control-1", MINUTE, SHISA_VERB_LAUNCH, "alarm"), SHISA_OK);
    ck_assert_uint_eq(events(&small, SHISA_EV_LAUNCHED, &launched), 1);
    ck_assert_uint_eq(events(&small, SHISA_EV_INJECT, &delivered), 1);
    ck_assert_uint_eq(delivered.cause, launched.seq);
    ck_assert_int_eq(launched.seat.duty, SHISA_CONTROLLER);
    advance(&small, 11 * MINUTE);
    ck_assert_uint_eq(copies(&small, "alarm", "grid/desk"), 1);
    ck_assert_int_eq(came_at(&small, "alarm", "rail/press"), MINUTE);
    ck_assert_int_eq(outcome(&small, "look").opened, MINUTE);
    ck_assert_int_eq(steer(&small, "control-1", 11 * MINUTE, SHISA_VERB_LAUNCH, "alarm"),
                     SHISA_REFUSED);
    finish(&small);
}
END_TEST

START_TEST(held_neither_its_time_nor_a_rule_sends_it_and_released_late_it_comes_at_once)
{
    struct small small = playing();
    struct shisa_event event;
    ck_assert_int_eq(steer(&small, "control-1", MINUTE, SHISA_VERB_HOLD, "alarm"), SHISA_OK);
    advance(&small, 12 * MINUTE);
    send_by_rule(&small, "alarm");
    ck_assert_uint_eq(copies(&small, "alarm", "grid/desk"), 0);
    ck_assert_uint_eq(events(&small, SHISA_EV_HELD, &event), 0); /* that is about lines */
    ck_assert_int_eq(state_of(&small, "alarm").stage, SHISA_INJECT_KEPT);
    struct shisa_input release =
        steering(&small, "control-1", 13 * MINUTE, SHISA_VERB_HOLD, "alarm");
    release.yes = false;
    ck_assert_int_eq(apply(&small, release), SHISA_OK);
    ck_assert_int_eq(came_at(&small, "alarm", "grid/desk"), 13 * MINUTE);
    ck_assert_int_eq(apply(&small, release), SHISA_REFUSED);
    finish(&small);
}
END_TEST

START_TEST(released_early_it_comes_at_its_time_and_a_rules_when_the_rule_wants_it)
{
    struct small small = playing();
    static const char *const names[] = { "alarm", "extra" };
    for (size_t i = 0; i < 2; i++) {
        struct shisa_input hold = steering(&small, "control-1", MINUTE, SHISA_VERB_HOLD, names[i]);
        ck_assert_int_eq(apply(&small, hold), SHISA_OK);
        hold.yes = false;
        ck_assert_int_eq(apply(&small, hold), SHISA_OK);
    }
    ck_assert_uint_eq(copies(&small, "alarm", "grid/desk"), 0);
    advance(&small, 20 * MINUTE);
    ck_assert_int_eq(came_at(&small, "alarm", "grid/desk"), 10 * MINUTE);
    ck_assert_uint_eq(copies(&small, "extra", "grid/desk"), 0);
    send_by_rule(&small, "extra");
    ck_assert_uint_eq(copies(&small, "extra", "grid/desk"), 1);
    finish(&small);
}
END_TEST

START_TEST(skipped_it_never_comes_and_nothing_is_expected_or_lost)
{
    struct small small = playing();
    struct shisa_event skipped, endex;
    ck_assert_int_eq(steer(&small, "control-1", MINUTE, SHISA_VERB_SKIP, "alarm"), SHISA_OK);
    advance(&small, 20 * MINUTE);
    send_by_rule(&small, "alarm");
    advance(&small, 60 * MINUTE);
    ck_assert_uint_eq(events(&small, SHISA_EV_SKIPPED, &skipped), 1);
    ck_assert_str_eq(skipped.text, "Otherwise.");
    ck_assert_uint_eq(copies(&small, "alarm", "grid/desk"), 0);
    ck_assert_int_eq(outcome(&small, "look").state, SHISA_NOT_DUE);
    ck_assert_uint_eq(events(&small, SHISA_EV_ENDEX, &endex), 1);
    ck_assert_int_eq(endex.value, 0);
    ck_assert_int_eq(state_of(&small, "alarm").stage, SHISA_INJECT_SKIPPED);
    finish(&small);
}
END_TEST

START_TEST(moved_it_comes_then_and_only_then)
{
    struct small small = playing();
    struct shisa_event moved;
    ck_assert_int_eq(steer(&small, "control-1", MINUTE, SHISA_VERB_MOVE, "alarm"), SHISA_OK);
    ck_assert_uint_eq(events(&small, SHISA_EV_MOVED, &moved), 1);
    ck_assert_int_eq(moved.value, 10 * MINUTE);
    ck_assert_int_eq(steer(&small, "control-1", 2 * MINUTE, SHISA_VERB_MOVE, "alarm"), SHISA_OK);
    ck_assert_int_eq(steer(&small, "control-1", 2 * MINUTE, SHISA_VERB_MOVE, "extra"), SHISA_OK);
    ck_assert_int_eq(state_of(&small, "extra").due, 7 * MINUTE);
    advance(&small, 20 * MINUTE);
    ck_assert_int_eq(came_at(&small, "alarm", "grid/desk"), 7 * MINUTE);
    ck_assert_int_eq(came_at(&small, "extra", "grid/desk"), 7 * MINUTE);
    ck_assert_uint_eq(copies(&small, "alarm", "grid/desk"), 1);
    finish(&small);
}
END_TEST

START_TEST(a_time_before_now_or_after_the_end_is_refused)
{
    struct small small = playing();
    const shisa_ms bad[] = { 0, 61 * MINUTE };
    const shisa_ms good[] = { MINUTE, 60 * MINUTE };
    for (size_t i = 0; i < 2; i++) {
        struct shisa_input move = steering(&small, "control-1", MINUTE, SHISA_VERB_MOVE, "alarm");
        move.due = bad[i];
        ck_assert_int_eq(apply(&small, move), SHISA_INVALID);
        move.due = good[1 - i];
        ck_assert_int_eq(apply(&small, move), SHISA_OK);
    }
    ck_assert_int_eq(came_at(&small, "alarm", "grid/desk"), MINUTE);
    finish(&small);
}
END_TEST

START_TEST(reworded_it_says_the_new_and_remembers_that_it_is_not_the_scenarios)
{
    struct small small = playing();
    struct shisa_event edited;
    struct shisa_input edit = steering(&small, "control-1", MINUTE, SHISA_VERB_EDIT, "alarm");
    edit.subject = "New";
    ck_assert_int_eq(apply(&small, edit), SHISA_OK);
    edit.subject = NULL;
    edit.text = "暗い。";
    ck_assert_int_eq(apply(&small, edit), SHISA_OK);
    ck_assert_uint_eq(events(&small, SHISA_EV_EDITED, &edited), 2);
    ck_assert_str_eq(edited.text, "暗い。");
    ck_assert_str_eq(state_of(&small, "alarm").subject, "New");
    advance(&small, 10 * MINUTE);
    const struct shisa_message *message = shisa_engine_message(small.engine, 1);
    ck_assert_str_eq(message->text.en, "暗い。");
    ck_assert_str_eq(message->text.ja, "暗い。");
    ck_assert_str_eq(message->subject.ja, "New");
    ck_assert(message->edited);
    send_by_rule(&small, "extra");
    ck_assert(!shisa_engine_message(small.engine, 2)->edited);
    edit.at = 10 * MINUTE;
    ck_assert_int_eq(apply(&small, edit), SHISA_REFUSED);
    finish(&small);
}
END_TEST

START_TEST(who_was_told_by_telephone_has_it_whatever_the_lines)
{
    struct small small = small_room();
    ((struct shisa_channel *)shisa_channel_at(small.world, 1))->carrier.name = "trains";
    run(&small);
    struct shisa_event phoned, delivered;
    struct shisa_input call = steering(&small, "control-1", MINUTE, SHISA_VERB_LEVEL, "alarm");
    call.service = id_of(&small, SHISA_SERVICE, "trains");
    ck_assert_int_eq(apply(&small, call), SHISA_OK); /* to 0 per cent: the lines are dead */
    call.verb = SHISA_VERB_PHONED;
    call.call = SHISA_CALL_NOT_REACHED;
    ck_assert_int_eq(apply(&small, call), SHISA_OK);
    ck_assert_uint_eq(copies(&small, "alarm", "grid/desk"), 0);
    call.call = SHISA_CALL_LEFT;
    ck_assert_int_eq(apply(&small, call), SHISA_OK);
    ck_assert_uint_eq(events(&small, SHISA_EV_PHONED, &phoned), 2);
    ck_assert_uint_eq(events(&small, SHISA_EV_INJECT, &delivered), 1);
    ck_assert_uint_eq(delivered.cause, phoned.seq);
    ck_assert_int_eq(outcome(&small, "look").opened, MINUTE);
    ck_assert_int_eq(apply(&small, call), SHISA_OK); /* once more by voice: logged, not sent */
    ck_assert_uint_eq(copies(&small, "alarm", "grid/desk"), 1);
    ck_assert_int_eq(steer(&small, "control-1", MINUTE, SHISA_VERB_PHONED, "page"), SHISA_INVALID);
    finish(&small);
}
END_TEST

START_TEST(launched_over_dead_lines_it_waits_for_them_as_ever)
{
    struct small small = small_room();
    ((struct shisa_channel *)shisa_channel_at(small.world, 1))->carrier.name = "trains";
    run(&small);
    struct shisa_input level = by_seat(&small, "control-1", MINUTE, SHISA_VERB_LEVEL);
    level.service = id_of(&small, SHISA_SERVICE, "trains");
    level.text = "A storm";
    ck_assert_int_eq(apply(&small, level), SHISA_OK);
    ck_assert_int_eq(steer(&small, "control-1", 2 * MINUTE, SHISA_VERB_LAUNCH, "alarm"), SHISA_OK);
    ck_assert_int_eq(state_of(&small, "alarm").stage, SHISA_INJECT_NO_LINE);
    ck_assert_int_eq(steer(&small, "control-1", 3 * MINUTE, SHISA_VERB_HOLD, "alarm"), SHISA_OK);
    level.at = 4 * MINUTE;
    level.value = 100;
    ck_assert_int_eq(apply(&small, level), SHISA_OK);
    ck_assert_uint_eq(copies(&small, "alarm", "grid/desk"), 0); /* held by both, freed by one */
    struct shisa_input release =
        steering(&small, "control-1", 5 * MINUTE, SHISA_VERB_HOLD, "alarm");
    release.yes = false;
    ck_assert_int_eq(apply(&small, release), SHISA_OK);
    ck_assert_int_eq(came_at(&small, "alarm", "rail/ops"), 5 * MINUTE);
    finish(&small);
}
END_TEST

/* --- words and levels ------------------------------------------------------------------------ */

START_TEST(what_control_says_as_another_needs_no_route_and_earns_nothing)
{
    struct small small = small_room();
    struct shisa_expect *say = expect(&small, "say", NULL, "send");
    say->to.name = "rail";
    run(&small);
    const struct shisa_ref rail = { .kind = SHISA_ORGANISATION,
                                    .id = id_of(&small, SHISA_ORGANISATION, "rail") };
    struct shisa_input send = by_seat(&small, "control-1", MINUTE, SHISA_VERB_SEND);
    struct shisa_event message;
    send.channel = id_of(&small, SHISA_CHANNEL, "monitor"); /* nobody else can send on it */
    send.to = &rail;
    send.to_count = 1;
    send.text = "We are from the press.";
    ck_assert_int_eq(apply(&small, send), SHISA_INVALID); /* as whom? */
    send.as = id_of(&small, SHISA_ROLE, "grid/desk");
    ck_assert_int_eq(apply(&small, send), SHISA_OK);
    ck_assert_uint_eq(events(&small, SHISA_EV_MESSAGE, &message), 1);
    ck_assert_int_eq(message.origin, SHISA_CONTROL);
    ck_assert_int_eq(message.seat.duty, SHISA_CONTROLLER);
    ck_assert_uint_eq(message.role, send.as);
    ck_assert_int_eq(outcome(&small, "say").state, SHISA_OPEN);
    finish(&small);
}
END_TEST

START_TEST(no_participant_speaks_as_another)
{
    struct small small = playing();
    const struct shisa_ref to = { .kind = SHISA_ROLE, .id = id_of(&small, SHISA_ROLE, "rail/ops") };
    struct shisa_input send = by_desk(&small, MINUTE, SHISA_VERB_SEND);
    send.channel = id_of(&small, SHISA_CHANNEL, "phone");
    send.to = &to;
    send.to_count = 1;
    send.text = "I am the officer.";
    send.as = id_of(&small, SHISA_ROLE, "grid/officer");
    ck_assert_int_eq(apply(&small, send), SHISA_REFUSED);
    send.as = 0;
    ck_assert_int_eq(apply(&small, send), SHISA_OK);
    finish(&small);
}
END_TEST

START_TEST(a_hint_marks_what_it_helped_with_and_comes_too_late_afterwards)
{
    struct small small = playing();
    struct shisa_input hint = by_seat(&small, "control-1", 11 * MINUTE, SHISA_VERB_HINT);
    hint.expect = id_of(&small, SHISA_EXPECT, "look");
    hint.text = "Is it true?";
    ck_assert_int_eq(apply(&small, hint), SHISA_OK);
    ck_assert(outcome(&small, "look").hinted);
    ck_assert(!outcome(&small, "stop").hinted);
    ck_assert_int_eq(apply(&small, act(&small, 12 * MINUTE, "verify", NULL)), SHISA_OK);
    advance(&small, 15 * MINUTE);
    ck_assert_int_eq(outcome(&small, "look").state, SHISA_MET);
    ck_assert(outcome(&small, "look").hinted);
    hint.at = 15 * MINUTE;
    ck_assert_int_eq(apply(&small, hint), SHISA_REFUSED);
    finish(&small);
}
END_TEST

START_TEST(a_hint_before_its_window_is_remembered_when_it_opens)
{
    struct small small = playing();
    struct shisa_input hint = by_seat(&small, "control-1", MINUTE, SHISA_VERB_HINT);
    hint.expect = id_of(&small, SHISA_EXPECT, "look");
    hint.text = "Soon.";
    ck_assert_int_eq(apply(&small, hint), SHISA_OK);
    advance(&small, 11 * MINUTE);
    ck_assert_int_eq(outcome(&small, "look").state, SHISA_OPEN);
    ck_assert(outcome(&small, "look").hinted);
    finish(&small);
}
END_TEST

START_TEST(a_service_set_by_hand_says_who_did_it_and_why)
{
    struct small small = playing();
    struct shisa_event adjusted, service;
    struct shisa_input level = by_seat(&small, "control-1", MINUTE, SHISA_VERB_LEVEL);
    level.service = id_of(&small, SHISA_SERVICE, "trains");
    level.value = 40;
    ck_assert_int_eq(apply(&small, level), SHISA_INVALID); /* why? */
    level.text = "They asked for it";
    ck_assert_int_eq(apply(&small, level), SHISA_OK);
    ck_assert_uint_eq(events(&small, SHISA_EV_ADJUSTED, &adjusted), 1);
    ck_assert_uint_eq(events(&small, SHISA_EV_SERVICE, &service), 1);
    ck_assert_uint_eq(service.cause, adjusted.seq);
    ck_assert_int_eq(shisa_engine_level(small.engine, level.service), 40);
    level.value = 101;
    ck_assert_int_eq(apply(&small, level), SHISA_INVALID);
    finish(&small);
}
END_TEST

START_TEST(a_real_incident_ends_it_and_nothing_is_missed_any_more)
{
    struct small small = playing();
    struct shisa_event stopped, endex, missed;
    struct shisa_input stop = by_seat(&small, "control-1", 12 * MINUTE, SHISA_VERB_STOP);
    ck_assert_int_eq(apply(&small, stop), SHISA_INVALID);
    stop.text = "An earthquake";
    ck_assert_int_eq(apply(&small, stop), SHISA_OK);
    ck_assert_uint_eq(events(&small, SHISA_EV_STOPPED, &stopped), 1);
    ck_assert_uint_eq(events(&small, SHISA_EV_ENDEX, &endex), 1);
    ck_assert_uint_eq(endex.cause, stopped.seq);
    ck_assert_int_eq(endex.value, 0);
    advance(&small, 60 * MINUTE);
    ck_assert(shisa_engine_ended(small.engine));
    ck_assert_uint_eq(events(&small, SHISA_EV_MISSED, &missed), 0);
    ck_assert_int_eq(apply(&small, stop), SHISA_REFUSED);
    finish(&small);
}
END_TEST

START_TEST(a_jump_leads_forward_and_not_beyond_the_end)
{
    struct small small = playing();
    struct shisa_event jumped;
    struct shisa_input jump = by_seat(&small, "control-1", 5 * MINUTE, SHISA_VERB_JUMP);
    jump.due = 5 * MINUTE;
    ck_assert_int_eq(apply(&small, jump), SHISA_INVALID);
    jump.due = 61 * MINUTE;
    ck_assert_int_eq(apply(&small, jump), SHISA_INVALID);
    jump.due = 60 * MINUTE;
    ck_assert_int_eq(apply(&small, jump), SHISA_OK);
    ck_assert_uint_eq(events(&small, SHISA_EV_JUMPED, &jumped), 1);
    ck_assert_int_eq(jumped.due, 60 * MINUTE);
    finish(&small);
}
END_TEST

START_TEST(the_staffs_note_is_the_seats_and_no_players_memo)
{
    static const char *const seats[] = { "control-1", "control@rail-1", "evaluate-1", "observe-1" };
    struct small small = playing();
    for (size_t i = 0; i < sizeof seats / sizeof seats[0]; i++) {
        struct shisa_input memo = by_seat(&small, seats[i], MINUTE, SHISA_VERB_MEMO);
        struct shisa_event note, none;
        ck_assert(shisa_duty_may(memo.seat.duty, SHISA_VERB_MEMO));
        ck_assert_int_eq(apply(&small, memo), SHISA_INVALID);
        memo.text = "They talk a lot.";
        ck_assert_int_eq(apply(&small, memo), SHISA_OK);
        ck_assert_uint_eq(events(&small, SHISA_EV_NOTE, &note), i + 1);
        ck_assert(shisa_seat_same(&note.seat, &memo.seat));
        ck_assert_uint_eq(events(&small, SHISA_EV_MEMO, &none), 0);
    }
    finish(&small);
}
END_TEST

START_TEST(whoever_plays_alone_has_no_hand_on_the_scenario)
{
    for (int verb = SHISA_VERB_LAUNCH; verb <= SHISA_VERB_BOUNDS; verb++) {
        ck_assert(!shisa_duty_may(SHISA_NOBODY, (enum shisa_verb)verb));
        ck_assert(!shisa_duty_may(SHISA_PARTICIPANT, (enum shisa_verb)verb));
        ck_assert(!shisa_duty_may(SHISA_EVALUATOR, (enum shisa_verb)verb));
        ck_assert(shisa_duty_may(SHISA_CONTROLLER, (enum shisa_verb)verb));
    }
    ck_assert(shisa_duty_may(SHISA_PARTICIPANT, SHISA_VERB_EMERGENCY));
    ck_assert(!shisa_duty_may(SHISA_SUBCONTROLLER, SHISA_VERB_STOP));
}
END_TEST

/* --- at most once, whoever asks and in whatever order ---------------------------------------- */

static const enum shisa_verb hands[] = { SHISA_VERB_LAUNCH, SHISA_VERB_HOLD, SHISA_VERB_SKIP,
                                         SHISA_VERB_MOVE,   SHISA_VERB_EDIT, SHISA_VERB_PHONED };
#define HANDS (sizeof hands / sizeof hands[0])
static const char *const holders[] = { "control-1", "control@grid-1", "control@rail-1" };
#define HOLDERS (sizeof holders / sizeof holders[0])

static void ck_once(const struct small *small, const char *name)
{
    static const char *const roles[] = { "grid/desk", "grid/officer", "rail/ops", "rail/press" };
    for (size_t i = 0; i < sizeof roles / sizeof roles[0]; i++) {
        shisa_id role = id_of(small, SHISA_ROLE, roles[i]);
        struct shisa_inject_state state =
            shisa_engine_share_state(small->engine, id_of(small, SHISA_INJECT, name),
                                     shisa_role_at(small->world, role)->organisation);
        uint32_t got = copies(small, name, roles[i]);
        ck_assert_uint_le(got, 1);
        ck_assert_msg(got == (state.stage == SHISA_INJECT_SENT), "%s has lost it", roles[i]);
        ck_assert(got == 1 || state.stage == SHISA_INJECT_SKIPPED);
    }
}

/* The hub lets nobody do more than his duty allows. */
static bool hand(struct small *small, size_t holder, size_t which, shisa_ms at, const char *name)
{
    struct shisa_input input = steering(small, holders[holder], at, hands[which], name);
    return shisa_duty_may(input.seat.duty, input.verb) && apply(small, input) == SHISA_OK;
}

/* What may be done to a timed inject and to one of a rule by two hands, with the rule between or
 * after them, and everything held let go in the end. */
static uint32_t pair(size_t first, size_t second, const char *name, bool rule_between)
{
    struct small small = playing();
    uint32_t done = hand(&small, first / HANDS, first % HANDS, 5 * MINUTE, name);
    advance(&small, 8 * MINUTE);
    if (rule_between) {
        send_by_rule(&small, name);
    }
    done += hand(&small, second / HANDS, second % HANDS, 9 * MINUTE, name);
    advance(&small, 15 * MINUTE);
    send_by_rule(&small, name);
    struct shisa_input release = steering(&small, "control-1", 40 * MINUTE, SHISA_VERB_HOLD, name);
    release.yes = false;
    shisa_status released = apply(&small, release);
    ck_assert(released == SHISA_OK || released == SHISA_REFUSED);
    advance(&small, 60 * MINUTE);
    ck_once(&small, name);
    finish(&small);
    return done;
}

START_TEST(two_hands_and_a_rule_deliver_it_once_to_everybody_in_any_order)
{
    uint32_t done = 0;
    for (size_t row = 0; row < HOLDERS * HANDS * HOLDERS * HANDS; row++) {
        size_t first = row / (HOLDERS * HANDS), second = row % (HOLDERS * HANDS);
        for (int between = 0; between < 2; between++) {
            done += pair(first, second, "alarm", between != 0);
            done += pair(first, second, "extra", between != 0);
        }
    }
    ck_assert_uint_gt(done, 1000); /* of 2592: most of it is not refused */
}
END_TEST

int main(void)
{
    const TTest *const tests[] = {
        launched_it_comes_now_and_its_time_sends_nothing_more,
        held_neither_its_time_nor_a_rule_sends_it_and_released_late_it_comes_at_once,
        released_early_it_comes_at_its_time_and_a_rules_when_the_rule_wants_it,
        skipped_it_never_comes_and_nothing_is_expected_or_lost,
        moved_it_comes_then_and_only_then,
        a_time_before_now_or_after_the_end_is_refused,
        reworded_it_says_the_new_and_remembers_that_it_is_not_the_scenarios,
        who_was_told_by_telephone_has_it_whatever_the_lines,
        launched_over_dead_lines_it_waits_for_them_as_ever,
        what_control_says_as_another_needs_no_route_and_earns_nothing,
        no_participant_speaks_as_another,
        a_hint_marks_what_it_helped_with_and_comes_too_late_afterwards,
        a_hint_before_its_window_is_remembered_when_it_opens,
        a_service_set_by_hand_says_who_did_it_and_why,
        a_real_incident_ends_it_and_nothing_is_missed_any_more,
        a_jump_leads_forward_and_not_beyond_the_end,
        the_staffs_note_is_the_seats_and_no_players_memo,
        whoever_plays_alone_has_no_hand_on_the_scenario,
        two_hands_and_a_rule_deliver_it_once_to_everybody_in_any_order,
        NULL
    };
    return run_tests("control", tests);
}
