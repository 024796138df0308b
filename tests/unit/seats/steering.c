/* Control's keys at a real hub: each is taken, and both screens show what came of it. */
#include "table.h"

/* @ is Esc; at ~ everybody hears what was said. */
static void press(struct desk *desk, struct desk *other, const char *keys)
{
    char one[2] = "";
    for (; *keys != '\0'; keys++) {
        one[0] = *keys;
        if (*keys == '@') {
            seat_esc(desk->term);
        } else if (*keys == '~') {
            converse(desk, other);
        } else {
            seat_type(desk->term, one);
        }
    }
    converse(desk, other);
}

/* Injects of the drill: call at 5 min, late-call at 40, again by a rule. NULL: nothing to see. */
static const struct {
    const char *keys, *control, *player;
} rows[] = {
    { "sy", "Sato (control-1)  sent by hand: It is dark.", "It is dark." },
    { "h", "held: It is dark.", NULL },
    { "h~h", "released: It is dark.", NULL },
    { "xno time@y", "cancelled: It is dark.: no time", NULL },
    { "}", "0:10:00", NULL },
    { "}~u", "0:05:00", NULL },
    { "jjsy", "sent by hand: Still dark.", "Still dark." },
    { "e Quite.@y~sy", "It is dark. Quite.", "It is dark. Quite." },
    { "c\n", "called: reached: It is dark.", "It is dark." },
    { "ivoice\nphone\ngrid/desk\nHello.@y", "Outside/Voice = Sato > Desk  phone: Hello.",
      "Hello." },
    { "bdesk\nHere.@y", "out of play > Desk: Here.", "Press Enter when you have read it." },
    { "BLunch.@y", "out of play > everybody: Lunch.", "Lunch." },
    { "mseen@y", "seen", NULL },
    { "4nslow@y", "observation: slow", NULL },
    { "wx5\ny", "RUNNING x5.0", NULL },
    { "Py", "paused", "paused" },
    { "J10\ny", "10:0", "It is dark." },
    { ":bounds\ngrid\n5m, may\n", "CONTROL", NULL },
    { "EEND\n", "CONTROL  ended", "ended" },
    { "!STOP\n", "STOPPED: REAL INCIDENT", "STOPPED: REAL INCIDENT" },
};

START_TEST(the_hub_takes_what_each_key_asks)
{
    struct hall hall;
    struct desk player, control;
    open_room(&hall, &player, &control);
    press(&control, &player, rows[_i].keys);
    tick(&hall, 1500);
    converse(&player, &control);
    ck_assert_msg(times(&control.caller, "\"t\":\"refused\"") == 0, "%s: %s", rows[_i].keys,
                  control.caller.heard.data);
    ck_assert_int_ge(times(&control.caller, "\"t\":\"ack\""), 1);
    seat_shows(control.term, rows[_i].control);
    if (rows[_i].player != NULL) {
        seat_shows(player.term, rows[_i].player);
    }
    close_room(&hall, &player, &control);
}
END_TEST

START_TEST(a_hint_reaches_the_roles_of_what_is_expected)
{
    struct hall hall;
    struct desk player, control;
    open_room(&hall, &player, &control);
    tick(&hall, 6 * MINUTE);
    converse(&player, &control);
    press(&control, &player, "3HLook at the plan.@y");
    seat_shows(player.term, "Look at the plan.");
    seat_shows(control.term, "/10h");
    close_room(&hall, &player, &control);
}
END_TEST

START_TEST(what_a_participant_asks_out_of_play_is_answered)
{
    struct hall hall;
    struct desk player, control;
    open_room(&hall, &player, &control);
    press(&player, &control, "hIs the phone real?@y");
    seat_shows(control.term, "Desk  asks control: Is the phone real?");
    press(&control, &player, "a\nIt is not.@y");
    seat_shows(player.term, "It is not.");
    shisa_term_tick(player.term, 9000);
    press(&player, &control, "\n!REAL\n");
    seat_shows(control.term, "REAL INCIDENT: This is real. Please call me.");
    close_room(&hall, &player, &control);
}
END_TEST

START_TEST(a_reply_is_a_voices)
{
    struct hall hall;
    struct desk player, control;
    open_room(&hall, &player, &control);
    tick(&hall, 5 * MINUTE);
    converse(&player, &control);
    press(&player, &control, "\nrfeeder out@y");
    press(&control, &player, "rThank you.@y");
    seat_hides(control.term, "r 1");
    seat_shows(player.term, "phone Outside Thank");
    close_room(&hall, &player, &control);
}
END_TEST

START_TEST(a_sub_controller_steers_what_is_for_his_house)
{
    struct hall hall;
    struct desk player, sub;
    open_hall(&hall, false);
    sit_down(&hall, &player, "grid/desk-1");
    sit_down(&hall, &sub, "control@grid-1");
    press(&sub, &player, "h");
    seat_shows(sub.term, "held: It is dark.");
    seat_shows(sub.term, "  0:05:00  held");
    press(&sub, &player, "h}");
    seat_shows(sub.term, "  0:10:00  in ");
    press(&sub, &player, "bdesk\nHere.@y");
    seat_shows(player.term, "Here.");
    ck_assert_int_eq(times(&sub.caller, "\"t\":\"refused\""), 0);
    close_room(&hall, &player, &sub);
}
END_TEST

START_TEST(two_controllers_end_the_exercise_together)
{
    struct hall hall;
    struct desk one, other;
    open_hall(&hall, true);
    sit_down(&hall, &one, "control-1");
    sit_down(&hall, &other, "control-2");
    press(&one, &other, "E");
    seat_shows(one.term, "Another controller has to agree.");
    press(&one, &other, "END\n");
    seat_shows(one.term, "another controller has to agree");
    seat_shows(other.term, "Sato asks for your consent: end");
    seat_hides(other.term, "CONTROL  ended");
    press(&other, &one, "a\nagree\n");
    seat_shows(one.term, "CONTROL  ended");
    seat_shows(other.term, "CONTROL  ended");
    close_room(&hall, &one, &other);
}
END_TEST

int main(void)
{
    const TTest *const each[] = { the_hub_takes_what_each_key_asks, NULL };
    const TTest *const tests[] = {
        a_hint_reaches_the_roles_of_what_is_expected,
        what_a_participant_asks_out_of_play_is_answered,
        a_reply_is_a_voices,
        a_sub_controller_steers_what_is_for_his_house,
        two_controllers_end_the_exercise_together,
        NULL,
    };
    int failed = run_rows("seats-steering", each, sizeof rows / sizeof rows[0]);
    return run_tests("seats-steering", tests) != 0 || failed != 0;
}
