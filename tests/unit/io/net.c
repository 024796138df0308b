#include <signal.h>
#include <sys/resource.h>

#include "../run.h"
#include "guests.h"

/* --- framing ---------------------------------------------------------------------------------- */

static void ck_heard(const struct guest *guest, const char *bytes, size_t len)
{
    ck_assert_uint_eq(guest->heard.len, len);
    ck_assert(len == 0 || memcmp(guest->heard.data, bytes, len) == 0);
}

START_TEST(a_line_arrives_whole_wherever_it_is_cut)
{
    static const char bytes[] = "{\"id\":1}\n\n\0with\0nul\n\r\n\xE3\x81\x82\n";
    const size_t len = sizeof bytes - 1;
    struct house *house = house_open();
    for (size_t first = 0; first <= len; first++) {
        for (size_t second = first; second <= len; second += 5) {
            int fd = visit(house);
            say(fd, bytes, first);
            turn_some(house);
            say(fd, bytes + first, second - first);
            turn_some(house);
            say(fd, bytes + second, len - second);
            TURN_UNTIL(house, last_guest(house)->lines == 5);
            ck_heard(last_guest(house), bytes, len);
            close(fd);
            TURN_UNTIL(house, last_guest(house)->closed);
        }
    }
    house_close(house);
}
END_TEST

/* Sends count times 'x', then `end`, turning as often as is needed. */
static void say_many(struct house *house, int fd, size_t count, const char *end)
{
    static char part[8192];
    memset(part, 'x', sizeof part);
    while (count > 0) {
        size_t now = count < sizeof part ? count : sizeof part;
        ssize_t sent = send(fd, part, now, MSG_DONTWAIT | MSG_NOSIGNAL);
        count -= sent > 0 ? (size_t)sent : 0;
        shisa_net_turn(house->net, false);
    }
    say(fd, end, strlen(end));
}

START_TEST(a_line_of_the_limit_fits_and_one_byte_more_does_not)
{
    struct house *house = house_open();
    int fd = visit(house);
    say_many(house, fd, SHISA_LINE_MAX, "\nnext\n");
    TURN_UNTIL(house, last_guest(house)->lines == 2);
    ck_assert_uint_eq(last_guest(house)->heard.len, SHISA_LINE_MAX + strlen("\nnext\n"));
    ck_assert_uint_eq(last_guest(house)->too_long, 0);
    last_guest(house)->heard.len = 0;
    say_many(house, fd, SHISA_LINE_MAX + 1, "\nnext\n");
    TURN_UNTIL(house, last_guest(house)->lines == 3);
    ck_heard(last_guest(house), "<long>\nnext\n", strlen("<long>\nnext\n"));
    close(fd);
    house_close(house);
}
END_TEST

START_TEST(a_line_without_end_is_told_once_and_left_out_to_its_end)
{
    struct house *house = house_open();
    int fd = visit(house);
    say_many(house, fd, 4U << 20, "");
    turn_some(house);
    ck_heard(last_guest(house), "<long>\n", strlen("<long>\n"));
    say(fd, "tail\nnext\n", 10);
    TURN_UNTIL(house, last_guest(house)->lines == 1);
    ck_heard(last_guest(house), "<long>\nnext\n", strlen("<long>\nnext\n"));
    close(fd);
    house_close(house);
}
END_TEST

START_TEST(half_a_line_is_none)
{
    struct house *house = house_open();
    int fd = visit(house);
    say(fd, "whole\nhalf", 10);
    close(fd);
    TURN_UNTIL(house, last_guest(house)->closed);
    ck_heard(last_guest(house), "whole\n", 6);
    house_close(house);
}
END_TEST

/* --- taking turns ----------------------------------------------------------------------------- */

START_TEST(who_floods_the_hub_does_not_keep_others_waiting)
{
    enum { LINES = 1000 };
    struct house *house = house_open();
    struct shisa_buf flood = { 0 };
    int loud = visit(house), quiet = visit(house);
    for (int i = 0; i < LINES; i++) {
        shisa_buf_puts(&flood, "x\n");
    }
    say(loud, flood.data, flood.len);
    say(quiet, "me too\n", 7);
    uint32_t idles = house->idles;
    TURN_UNTIL(house, house->guests[1].lines == 1);
    ck_assert_uint_le(house->guests[0].lines, 64 * (house->idles - idles + 1));
    /* The rest comes without anything more coming in, a turn's worth before each idle. */
    house->patient = true;
    while (house->guests[0].lines < LINES) {
        uint32_t before = house->guests[0].lines;
        shisa_net_turn(house->net, true);
        ck_assert_uint_gt(house->guests[0].lines, before);
        ck_assert_uint_le(house->guests[0].lines, before + 64);
    }
    ck_heard(&house->guests[0], flood.data, flood.len);
    house->patient = false;
    say(loud, "again\n", 6); /* it is listened to as before */
    TURN_UNTIL(house, house->guests[0].lines == LINES + 1);
    shisa_buf_finish(&flood);
    close(loud);
    close(quiet);
    house_close(house);
}
END_TEST

START_TEST(what_came_in_together_is_one_commit)
{
    enum { MANY = 50 };
    struct house *house = house_open();
    int fds[MANY];
    for (int i = 0; i < MANY; i++) {
        fds[i] = visit(house);
    }
    for (int i = 0; i < MANY; i++) {
        say(fds[i], "act\nact\n", 8);
    }
    uint32_t idles = house->idles;
    TURN_UNTIL(house, house->lines == 2 * MANY);
    ck_assert_uint_le(house->idles - idles, 1);
    for (int i = 0; i < MANY; i++) {
        close(fds[i]);
    }
    house_close(house);
}
END_TEST

START_TEST(idle_is_called_when_it_asked_to_be_and_not_all_the_time)
{
    struct house *house = house_open();
    struct shisa_clock clock = shisa_wall_clock();
    int64_t begin = clock.now_ms(clock.self);
    TURN_UNTIL(house, house->idles == 10);
    ck_assert_int_ge(clock.now_ms(clock.self) - begin, 8 * 20); /* it wants to wait 20 ms each */
    house_close(house);
}
END_TEST

/* --- sending ---------------------------------------------------------------------------------- */

/* Numbered lines, so that a part that is lost or doubled is seen. */
static struct shisa_buf many_lines(size_t size)
{
    struct shisa_buf lines = { 0 };
    for (unsigned i = 0; lines.len < size; i++) {
        shisa_buf_addf(&lines, "line %u\n", i);
    }
    return lines;
}

static bool send_to(const struct guest *guest, const struct shisa_buf *lines)
{
    return guest->wire.send(guest->wire.self, lines->data, lines->len);
}

START_TEST(a_slow_reader_gets_everything_and_the_hub_is_told)
{
    struct house *house = house_open();
    struct shisa_buf lines = many_lines(4U << 20), got = { 0 };
    static char bytes[50000];
    bool ended = false;
    int fd = visit(house);
    struct guest *guest = last_guest(house);
    ck_assert(!send_to(guest, &lines));
    turn_some(house);
    ck_assert_uint_eq(guest->drained, 0);
    while (got.len < lines.len) {
        ck_assert(!ended);
        size_t count = fetch(fd, bytes, sizeof bytes, &ended);
        shisa_buf_add(&got, bytes, count);
        shisa_net_turn(house->net, count == 0);
    }
    TURN_UNTIL(house, guest->drained == 1);
    ck_assert(memcmp(got.data, lines.data, lines.len) == 0);
    ck_assert(guest->wire.send(guest->wire.self, "more\n", 5));
    ck_assert_uint_eq(fetch(fd, bytes, sizeof bytes, &ended), 5);
    turn_some(house);
    ck_assert_uint_eq(guest->drained, 1); /* what went out at once has no call of its own */
    close(fd);
    shisa_buf_finish(&lines);
    shisa_buf_finish(&got);
    house_close(house);
}
END_TEST

START_TEST(a_wire_that_is_closed_while_sending_sends_to_the_end)
{
    struct house *house = house_open();
    struct shisa_buf lines = many_lines(2U << 20);
    int fd = visit(house);
    struct guest *guest = last_guest(house);
    ck_assert(!send_to(guest, &lines));
    guest->wire.close(guest->wire.self);
    ck_assert_uint_eq(guest->closed, 0); /* never from within */
    say(fd, "too late\n", 9);
    struct shisa_buf got = fetch_all(house, fd);
    ck_assert_uint_eq(got.len, lines.len);
    ck_assert(memcmp(got.data, lines.data, lines.len) == 0);
    TURN_UNTIL(house, guest->closed);
    ck_assert_uint_eq(guest->lines + guest->drained, 0);
    close(fd);
    shisa_buf_finish(&lines);
    shisa_buf_finish(&got);
    house_close(house);
}
END_TEST

START_TEST(who_never_fetches_the_last_words_is_given_up)
{
    struct house *house = house_open();
    struct shisa_buf lines = many_lines(2U << 20);
    int fd = visit(house), other = visit(house);
    ck_assert(!send_to(&house->guests[0], &lines));
    house->guests[0].wire.close(house->guests[0].wire.self);
    TURN_UNTIL(house, house->guests[0].closed);
    ck_assert_uint_eq(house->guests[1].closed, 0);
    ck_assert(!send_to(&house->guests[1], &lines)); /* and at the end: house_close must come back */
    house_close(house);
    close(fd);
    close(other);
    shisa_buf_finish(&lines);
}
END_TEST

START_TEST(who_hangs_up_while_being_told_is_closed_and_the_process_lives)
{
    struct house *house = house_open();
    struct shisa_buf lines = many_lines(2U << 20);
    int busy = visit(house), gone = visit(house);
    ck_assert(!send_to(&house->guests[0], &lines));
    close(busy);
    close(gone);
    ck_assert(!send_to(&house->guests[1], &lines)); /* nobody has noticed yet */
    ck_assert(!send_to(&house->guests[1], &lines)); /* nor may that do any harm */
    TURN_UNTIL(house, house->guests[0].closed && house->guests[1].closed);
    ck_assert_uint_eq(shisa_net_guests(house->net), 0);
    shisa_buf_finish(&lines);
    house_close(house);
}
END_TEST

START_TEST(who_has_said_all_still_gets_his_answers)
{
    struct house *house = house_open();
    house->answer = true;
    int fd = visit(house);
    say(fd, "one\ntwo\n", 8);
    ck_assert_int_eq(shutdown(fd, SHUT_WR), 0);
    struct shisa_buf got = fetch_all(house, fd);
    ck_assert_str_eq(got.data, "ack\nack\n");
    TURN_UNTIL(house, last_guest(house)->closed);
    shisa_buf_finish(&got);
    close(fd);
    house_close(house);
}
END_TEST

START_TEST(the_hub_may_close_over_a_line_that_it_reads)
{
    struct house *house = house_open();
    int fd = visit(house);
    last_guest(house)->leave_at_once = true;
    say(fd, "bye\nmore\nmore\n", 14);
    TURN_UNTIL(house, last_guest(house)->closed);
    ck_heard(last_guest(house), "bye\n", 4);
    close(fd);
    house_close(house);
}
END_TEST

START_TEST(who_is_turned_away_reads_why)
{
    struct house *house = house_open();
    house->turn_away = true;
    int fd = try_visit(house);
    say(fd, "let me in\n", 10);
    struct shisa_buf got = fetch_all(house, fd);
    ck_assert_str_eq(got.data, "no\n");
    TURN_UNTIL(house, shisa_net_guests(house->net) == 0);
    ck_assert_uint_eq(house->guests[0].closed + house->guests[0].lines, 0);
    shisa_buf_finish(&got);
    close(fd);
    house_close(house);
}
END_TEST

/* --- many ------------------------------------------------------------------------------------- */

START_TEST(a_thousand_are_heard_and_answered)
{
    enum { MANY = 1000 };
    static int fds[MANY];
    struct house *house = house_open(); /* and with it as many descriptors as we may have */
    house->answer = true;
    for (int i = 0; i < MANY; i++) {
        fds[i] = try_visit(house);
        say(fds[i], "here\n", 5);
    }
    TURN_UNTIL(house, house->lines == MANY);
    TURN_UNTIL(house, house->guests[MANY - 1].answered == 1);
    for (int i = 0; i < MANY; i++) {
        char answer[8];
        ck_assert_int_eq(recv(fds[i], answer, sizeof answer, 0), 4);
        ck_assert_uint_eq(house->guests[i].peer.number, (uint64_t)i + 1);
    }
    for (int i = 0; i < MANY; i++) {
        close(fds[i]);
    }
    ck_assert_uint_lt(house->unheard_most, 200); /* let in as they are heard: strangers are few */
    TURN_UNTIL(house, shisa_net_guests(house->net) == 0);
    house_close(house);
}
END_TEST

START_TEST(a_full_house_says_so)
{
    struct house *house = house_create(2);
    struct shisa_err err;
    ck_ok(shisa_net_listen(house->net, in(&house->folder, "hub"), 0600, &err), &err);
    int one = visit(house), two = visit(house), three = try_visit(house);
    say(three, "let me in\n", 10);
    struct shisa_buf got = fetch_all(house, three);
    ck_assert_ptr_nonnull(strstr(got.data, "\"refused\""));
    ck_assert_ptr_nonnull(strstr(got.data, "2 connections"));
    shisa_buf_finish(&got);
    close(one);
    TURN_UNTIL(house, shisa_net_guests(house->net) == 1);
    int four = visit(house); /* there is room again */
    ck_assert_uint_eq(house->count, 3);
    close(two);
    close(three);
    close(four);
    house_close(house);
}
END_TEST

START_TEST(a_process_out_of_descriptors_neither_spins_nor_goes_deaf)
{
    enum { MORE = 20 };
    struct house *house = house_open();
    struct rlimit limit, low;
    int fds[MORE], inside = visit(house);
    for (int i = 0; i < MORE; i++) {
        fds[i] = try_visit(house);
    }
    ck_assert_int_eq(getrlimit(RLIMIT_NOFILE, &limit), 0);
    low = limit;
    low.rlim_cur = (rlim_t)fds[MORE - 1] + 1; /* nobody more can be let in */
    ck_assert_int_eq(setrlimit(RLIMIT_NOFILE, &low), 0);
    uint32_t before = house->idles;
    for (int i = 0; i < 10; i++) {
        shisa_net_turn(house->net, true);
    }
    ck_assert_uint_le(house->idles - before, 11);
    say(inside, "still here\n", 11);
    TURN_UNTIL(house, house->guests[0].lines == 1);
    ck_assert_int_eq(setrlimit(RLIMIT_NOFILE, &limit), 0);
    int later = visit(house);
    say(later, "me too\n", 7);
    TURN_UNTIL(house, last_guest(house)->lines == 1);
    for (int i = 0; i < MORE; i++) {
        close(fds[i]);
    }
    close(inside);
    close(later);
    house_close(house);
}
END_TEST

/* --- ending ----------------------------------------------------------------------------------- */

START_TEST(a_signal_ends_the_loop_after_what_had_come_in)
{
    static const int numbers[] = { SIGTERM, SIGINT, SIGHUP };
    for (size_t i = 0; i < sizeof numbers / sizeof numbers[0]; i++) {
        struct house *house = house_open();
        house->answer = true;
        int fd = visit(house);
        say(fd, "last\n", 5);
        ck_assert_int_eq(raise(numbers[i]), 0);
        shisa_net_run(house->net);
        ck_assert_int_eq(shisa_net_signal(house->net), numbers[i]);
        ck_assert_uint_eq(last_guest(house)->answered, last_guest(house)->lines);
        shisa_net_destroy(house->net);
        house->net = NULL;
        ck_assert_uint_eq(last_guest(house)->closed, 1);
        close(fd);
        house_close(house);
    }
}
END_TEST

START_TEST(the_hub_may_end_the_loop)
{
    struct house *house = house_open();
    house->stop = true;
    shisa_net_run(house->net);
    ck_assert_int_eq(shisa_net_signal(house->net), 0);
    house_close(house);
}
END_TEST

int main(void)
{
    const TTest *const tests[] = {
        a_line_arrives_whole_wherever_it_is_cut,
        a_line_of_the_limit_fits_and_one_byte_more_does_not,
        a_line_without_end_is_told_once_and_left_out_to_its_end,
        half_a_line_is_none,
        who_floods_the_hub_does_not_keep_others_waiting,
        what_came_in_together_is_one_commit,
        idle_is_called_when_it_asked_to_be_and_not_all_the_time,
        a_slow_reader_gets_everything_and_the_hub_is_told,
        a_wire_that_is_closed_while_sending_sends_to_the_end,
        who_never_fetches_the_last_words_is_given_up,
        who_hangs_up_while_being_told_is_closed_and_the_process_lives,
        who_has_said_all_still_gets_his_answers,
        the_hub_may_close_over_a_line_that_it_reads,
        who_is_turned_away_reads_why,
        a_thousand_are_heard_and_answered,
        a_full_house_says_so,
        a_process_out_of_descriptors_neither_spins_nor_goes_deaf,
        a_signal_ends_the_loop_after_what_had_come_in,
        the_hub_may_end_the_loop,
        NULL,
    };
    return run_tests("io-net", tests);
}
