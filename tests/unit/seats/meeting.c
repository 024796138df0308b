/* A hub, a participant's terminal and control's, with nothing between them but lines. */
#include "table.h"

START_TEST(control_sees_who_came_and_what_the_scenario_has)
{
    struct hall hall;
    struct desk player, control;
    open_room(&hall, &player, &control);
    seat_shows(player.term, "Desk");
    seat_shows(player.term, "[1 Inbox");
    seat_shows(control.term, "CONTROL  RUNNING");
    seat_shows(control.term, "It is dark.");
    seat_shows(control.term, "1/1");
    seat_type(control.term, "3\n");
    seat_shows(control.term, "10 points within");
    close_room(&hall, &player, &control);
}
END_TEST

START_TEST(control_sees_what_goes_out_and_who_reads_it)
{
    struct hall hall;
    struct desk player, control;
    open_room(&hall, &player, &control);
    tick(&hall, 5 * MINUTE);
    converse(&player, &control);
    seat_shows(control.term, "done 0/2");
    seat_type(player.term, "\n");
    converse(&player, &control);
    seat_shows(control.term, "done 1/2");
    seat_type(player.term, "rfeeder out");
    seat_esc(player.term);
    seat_type(player.term, "y");
    tick(&hall, 30000);
    converse(&player, &control);
    seat_shows(control.term, "Desk > Outside/Voice  phone: feeder out");
    seat_shows(control.term, "replies 1");
    seat_shows(control.term, "met");
    close_room(&hall, &player, &control);
}
END_TEST

START_TEST(control_looks_at_the_screen_of_a_seat)
{
    struct hall hall;
    struct desk player, control;
    open_room(&hall, &player, &control);
    tick(&hall, 5 * MINUTE);
    converse(&player, &control);
    seat_type(control.term, "odesk\n");
    converse(&player, &control);
    seat_shows(control.term, "Desk: as the seat was told it");
    seat_shows(control.term, "Outside");
    seat_type(control.term, "\n");
    seat_shows(control.term, "Phone #1");
    converse(&player, &control);
    seat_esc(control.term);
    seat_shows(control.term, "done 0/2"); /* looking is no reading */
    close_room(&hall, &player, &control);
}
END_TEST

START_TEST(control_hands_out_a_new_code_and_the_old_one_is_void)
{
    struct hall hall;
    struct desk player, control;
    open_room(&hall, &player, &control);
    seat_type(control.term, "Sdesk\nnew\ny");
    converse(&player, &control);
    seat_shows(control.term, "Write it down");
    seat_shows(control.term, "grid/desk-1");
    ck_assert(player.caller.closed);
    ck_assert(shisa_term_final(player.term));
    close_room(&hall, &player, &control);
}
END_TEST

START_TEST(a_terminal_comes_back_and_has_missed_nothing)
{
    struct hall hall;
    struct desk player, control;
    open_room(&hall, &player, &control);
    leave(&control.caller);
    shisa_term_link(control.term, false);
    tick(&hall, 5 * MINUTE);
    seat_type(control.term, "mseen\n");
    seat_esc(control.term);
    seat_type(control.term, "y");
    call(&hall, &control.caller);
    shisa_term_link(control.term, true);
    converse(&player, &control);
    ck_assert_int_eq(times(&control.caller, "\"t\":\"hello\""), 1);
    ck_assert_int_eq(times(&control.caller, "\"t\":\"resumed\""), 1);
    seat_shows(control.term, "done 0/2");
    close_room(&hall, &player, &control);
}
END_TEST

static void say_to_all(struct desk *control, const char *words)
{
    struct shisa_buf line = { 0 };
    static int request = 900;
    shisa_buf_addf(&line, "{\"id\":%d,\"verb\":\"notice\",\"text\":\"%s\"}", request++, words);
    ask(&control->caller, line.data);
    shisa_buf_finish(&line);
}

#define UNREAD "Press Enter when you have read it"

START_TEST(who_sits_down_again_is_shown_only_the_words_of_control_that_are_new)
{
    struct hall hall;
    struct desk player, control;
    open_room(&hall, &player, &control);
    tick(&hall, 5 * MINUTE);
    say_to_all(&control, "Lunch is at noon");
    converse(&player, &control);
    seat_shows(player.term, UNREAD);
    shisa_term_tick(player.term, 9000);
    seat_type(player.term, "\n\n"); /* and reads his message */
    converse(&player, &control);
    leave(&player.caller);
    stand_up(&player);
    sit_down(&hall, &player, "grid/desk-1");
    seat_hides(player.term, UNREAD);
    leave(&player.caller);
    stand_up(&player);
    say_to_all(&control, "The bus is late");
    converse(&control, NULL);
    sit_down(&hall, &player, "grid/desk-1");
    seat_shows(player.term, "The bus is late");
    seat_shows(player.term, UNREAD);
    shisa_term_tick(player.term, 19000);
    seat_type(player.term, "\n");
    seat_hides(player.term, UNREAD);
    close_room(&hall, &player, &control);
}
END_TEST

START_TEST(words_of_control_do_not_stand_before_a_seat_that_is_looked_at)
{
    struct hall hall;
    struct desk player, control;
    open_room(&hall, &player, &control);
    tick(&hall, 5 * MINUTE);
    say_to_all(&control, "Lunch is at noon");
    converse(&player, &control);
    shisa_term_tick(control.term, 9000);
    seat_hides(control.term, UNREAD);
    seat_type(control.term, "odesk\n");
    converse(&player, &control);
    seat_shows(control.term, "as the seat was told it");
    seat_hides(control.term, UNREAD);
    seat_type(control.term, "\n");
    seat_shows(control.term, "Phone #1");
    close_room(&hall, &player, &control);
}
END_TEST

int main(void)
{
    const TTest *const tests[] = {
        control_sees_who_came_and_what_the_scenario_has,
        control_sees_what_goes_out_and_who_reads_it,
        control_looks_at_the_screen_of_a_seat,
        control_hands_out_a_new_code_and_the_old_one_is_void,
        a_terminal_comes_back_and_has_missed_nothing,
        who_sits_down_again_is_shown_only_the_words_of_control_that_are_new,
        words_of_control_do_not_stand_before_a_seat_that_is_looked_at,
        NULL,
    };
    return run_tests("seats-meeting", tests);
}
