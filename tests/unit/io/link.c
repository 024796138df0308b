#include <poll.h>

#include "../run.h"
#include "guests.h"

/* What a terminal heard. */
struct ear {
    struct shisa_buf heard;
    uint32_t lines;
    size_t longest;
    bool fails;
};

static shisa_status hear(void *self, const char *line, size_t len, struct shisa_err *err)
{
    struct ear *ear = self;
    ear->lines++;
    ear->longest = len > ear->longest ? len : ear->longest;
    shisa_buf_add(&ear->heard, line, len);
    shisa_buf_puts(&ear->heard, "\n");
    return ear->fails ? shisa_fail(err, SHISA_INVALID, "not understood") : SHISA_OK;
}

static struct shisa_link *link_to(const char *address)
{
    struct shisa_link *link = NULL;
    struct shisa_err err;
    ck_ok(shisa_link_open(address, &link, &err), &err);
    return link;
}

static void step(struct shisa_link *link, int64_t now, struct ear *ear)
{
    struct shisa_err err;
    ck_ok(shisa_link_step(link, now, hear, ear, &err), &err);
}

static bool readable(const struct shisa_link *link)
{
    struct pollfd fd = { .fd = shisa_link_fd(link), .events = POLLIN };
    return poll(&fd, 1, 0) == 1;
}

/* Turns the hub and steps the link until `holds`; ends with a failure if that never comes. */
#define STEP_UNTIL(house, link, now, ear, holds)                                                   \
    for (int tries = 0; !(holds); tries++) {                                                       \
        ck_assert_msg(tries < 5000, "never: %s", #holds);                                          \
        shisa_net_turn((house)->net, false);                                                       \
        step(link, now, ear);                                                                      \
        usleep(tries < 1000 ? 0 : 1000);                                                           \
    }

static void tell(const struct guest *guest, const char *lines)
{
    (void)guest->wire.send(guest->wire.self, lines, strlen(lines));
}

/* --- lines ------------------------------------------------------------------------------------ */

static void converse(struct house *house, const char *address)
{
    struct ear ear = { 0 };
    struct shisa_link *link = link_to(address);
    ck_assert_int_eq(shisa_link_wait(link, 5), 0);
    ck_assert(!shisa_link_send(link, "too early", 9));
    STEP_UNTIL(house, link, 5, &ear, shisa_link_up(link) && shisa_net_guests(house->net) == 1);
    ck_assert_int_eq(shisa_link_why(link)->status, SHISA_OK);
    ck_assert(shisa_link_wait(link, 5) == SHISA_NEVER);
    ck_assert(!readable(link));
    ck_assert(shisa_link_send(link, "join", 4));
    ck_assert(shisa_link_send(link, "read", 4));
    ck_assert(readable(link)); /* to be written out */
    STEP_UNTIL(house, link, 5, &ear, last_guest(house)->lines == 2);
    ck_assert_str_eq(last_guest(house)->heard.data, "join\nread\n");
    ck_assert(!readable(link));
    tell(last_guest(house), "hello\n\xE3\x81");
    STEP_UNTIL(house, link, 5, &ear, ear.lines == 1);
    tell(last_guest(house), "\x82\n\n");
    ck_assert(readable(link));
    STEP_UNTIL(house, link, 5, &ear, ear.lines == 3);
    ck_assert_str_eq(ear.heard.data, "hello\n\xE3\x81\x82\n\n");
    shisa_link_close(link);
    TURN_UNTIL(house, shisa_net_guests(house->net) == 0);
    shisa_buf_finish(&ear.heard);
}

START_TEST(lines_go_both_ways)
{
    struct house *house = house_open();
    struct shisa_err err;
    ck_ok(shisa_net_listen(house->net, "127.0.0.1:0", 0, &err), &err);
    converse(house, shisa_net_address(house->net, 0));
    converse(house, shisa_net_address(house->net, 1));
    if (shisa_net_listen(house->net, "[::1]:0", 0, &err) == SHISA_OK) { /* not every machine has */
        converse(house, shisa_net_address(house->net, 2));
    }
    house_close(house);
}
END_TEST

/* Longer than what a socket holds, in both directions. */
START_TEST(what_does_not_fit_at_once_goes_out_in_parts)
{
    struct house *house = house_open();
    struct ear ear = { 0 };
    struct shisa_link *link = link_to(shisa_net_address(house->net, 0));
    static char line[60000];
    memset(line, 'x', sizeof line);
    STEP_UNTIL(house, link, 0, &ear, shisa_link_up(link) && house->count == 1);
    uint32_t taken = 0;
    while (taken < 100 && shisa_link_send(link, line, sizeof line)) {
        taken++;
    }
    ck_assert_uint_gt(taken, 16);
    ck_assert_uint_lt(taken, 100); /* a bound there is */
    STEP_UNTIL(house, link, 0, &ear, last_guest(house)->lines == taken);
    ck_assert_uint_eq(last_guest(house)->heard.len, taken * (sizeof line + 1));
    ck_assert(shisa_link_send(link, line, sizeof line)); /* and room again */
    shisa_link_close(link);
    house_close(house);
}
END_TEST

static struct shisa_buf long_line(size_t len)
{
    struct shisa_buf line = { 0 };
    char *part = shisa_alloc(len);
    memset(part, 'x', len);
    shisa_buf_add(&line, part, len);
    shisa_buf_puts(&line, "\n");
    free(part);
    return line;
}

START_TEST(a_line_of_the_hub_may_be_long_and_has_a_bound)
{
    static const size_t lengths[] = { 1U << 20, SHISA_HUB_LINE_MAX, SHISA_HUB_LINE_MAX + 1 };
    struct house *house = house_open();
    for (size_t i = 0; i < sizeof lengths / sizeof lengths[0]; i++) {
        struct ear ear = { 0 };
        struct shisa_err err = { 0 };
        shisa_status status = SHISA_OK;
        struct shisa_buf line = long_line(lengths[i]);
        struct shisa_link *link = link_to(shisa_net_address(house->net, 0));
        STEP_UNTIL(house, link, 0, &ear, shisa_link_up(link) && house->count == i + 1);
        tell(last_guest(house), line.data);
        while (status == SHISA_OK && ear.lines == 0) {
            shisa_net_turn(house->net, false);
            status = shisa_link_step(link, 0, hear, &ear, &err);
        }
        if (lengths[i] > SHISA_HUB_LINE_MAX) {
            ck_assert_int_eq(status, SHISA_LIMIT);
            ck_says(&err, "67108864 bytes");
        } else {
            ck_ok(status, &err);
            ck_assert_uint_eq(ear.longest, lengths[i]);
        }
        shisa_link_close(link);
        shisa_buf_finish(&line);
        shisa_buf_finish(&ear.heard);
        TURN_UNTIL(house, shisa_net_guests(house->net) == 0);
    }
    house_close(house);
}
END_TEST

START_TEST(a_step_has_an_end_whatever_the_hub_sends)
{
    struct house *house = house_open();
    struct ear ear = { 0 };
    struct shisa_link *link = link_to(shisa_net_address(house->net, 0));
    struct shisa_buf lines = long_line(4U << 20);
    memset(lines.data, '\n', lines.len);
    STEP_UNTIL(house, link, 0, &ear, shisa_link_up(link) && house->count == 1);
    tell(last_guest(house), lines.data);
    while (ear.lines < lines.len) {
        uint32_t before = ear.lines;
        shisa_net_turn(house->net, false);
        step(link, 0, &ear);
        ck_assert_uint_le(ear.lines - before, 8U * 65536);
    }
    shisa_link_close(link);
    shisa_buf_finish(&lines);
    shisa_buf_finish(&ear.heard);
    house_close(house);
}
END_TEST

START_TEST(a_line_that_is_not_understood_ends_the_step)
{
    struct house *house = house_open();
    struct ear ear = { 0 };
    struct shisa_err err;
    struct shisa_link *link = link_to(shisa_net_address(house->net, 0));
    STEP_UNTIL(house, link, 0, &ear, shisa_link_up(link) && house->count == 1);
    tell(last_guest(house), "one\ntwo\n");
    ear.fails = true;
    ck_assert_int_eq(shisa_link_step(link, 0, hear, &ear, &err), SHISA_INVALID);
    ck_assert_uint_eq(ear.lines, 1);
    shisa_link_close(link);
    shisa_buf_finish(&ear.heard);
    house_close(house);
}
END_TEST

/* --- losing and finding the hub --------------------------------------------------------------- */

START_TEST(who_may_not_connect_is_told_so)
{
    struct folder folder = folder_make();
    struct ear ear = { 0 };
    struct shisa_link *link = link_to(in(&folder, "hub"));
    bool root = geteuid() == 0; /* who may do anything */
    ck_assert_int_eq(chmod(folder.path, 0), 0);
    ck_assert_int_eq(root ? seteuid(65534) : 0, 0);
    step(link, 0, &ear);
    ck_assert_int_eq(root ? seteuid(0) : 0, 0);
    ck_says(shisa_link_why(link), "not allowed to connect");
    ck_assert_int_eq(chmod(folder.path, 0700), 0);
    shisa_link_close(link);
    folder_finish(&folder);
}
END_TEST

START_TEST(a_hub_that_is_not_there_is_tried_again_at_growing_intervals)
{
    struct folder folder = folder_make();
    struct ear ear = { 0 };
    struct shisa_link *link = link_to(in(&folder, "hub"));
    int64_t now = 1000, floor = 500;
    for (int i = 0; i < 8; i++) {
        step(link, now, &ear);
        ck_assert(!shisa_link_up(link));
        ck_says(shisa_link_why(link), "no hub is listening");
        int64_t wait = shisa_link_wait(link, now);
        ck_assert_int_ge(wait, floor);
        ck_assert_int_le(wait, 2 * floor < 5000 ? 2 * floor : 5000);
        step(link, now + wait - 1, &ear); /* too early: nothing is tried */
        ck_assert_int_eq(shisa_link_wait(link, now + wait - 1), 1);
        now += wait;
        floor = 2 * floor < 5000 ? 2 * floor : 5000;
    }
    shisa_link_close(link);
    folder_finish(&folder);
}
END_TEST

/* The queue of a Unix socket: nobody is refused for standing behind many others. */
START_TEST(a_hub_too_busy_to_let_us_in_is_no_failure)
{
    struct folder folder = folder_make();
    struct ear ear = { 0 };
    struct sockaddr_un address = local_address(in(&folder, "hub"));
    int hub = socket(AF_UNIX, SOCK_STREAM, 0), first = socket(AF_UNIX, SOCK_STREAM, 0);
    ck_assert_int_eq(bind(hub, (struct sockaddr *)&address, sizeof address), 0);
    ck_assert_int_eq(listen(hub, 0), 0);
    ck_assert_int_eq(connect(first, (struct sockaddr *)&address, sizeof address), 0);
    struct shisa_link *link = link_to(in(&folder, "hub"));
    step(link, 0, &ear);
    ck_assert(!shisa_link_up(link));
    ck_assert_int_eq(shisa_link_why(link)->status, SHISA_OK);
    int64_t wait = shisa_link_wait(link, 0);
    ck_assert(wait >= 500 && wait < 1000);
    close(accept(hub, NULL, NULL));
    step(link, wait, &ear);
    ck_assert(shisa_link_up(link));
    shisa_link_close(link);
    close(first);
    close(hub);
    folder_finish(&folder);
}
END_TEST

START_TEST(a_hub_that_comes_back_is_found_and_hears_nothing_of_before)
{
    struct house *house = house_open();
    struct ear ear = { 0 };
    struct shisa_link *link = link_to(shisa_net_address(house->net, 0));
    STEP_UNTIL(house, link, 0, &ear, shisa_link_up(link) && house->count == 1);
    tell(last_guest(house), "half a line");
    STEP_UNTIL(house, link, 0, &ear, !readable(link));
    shisa_net_destroy(house->net);
    ck_assert(readable(link)); /* a hang-up wakes, too */
    ck_assert(shisa_link_send(link, "lost", 4));
    step(link, 10000, &ear);
    ck_assert(!shisa_link_up(link));
    ck_assert(!readable(link));
    ck_says(shisa_link_why(link), "closed the connection");
    ck_assert(!shisa_link_send(link, "lost as well", 12));
    house_listen(house);
    int64_t wait = shisa_link_wait(link, 10000);
    ck_assert(wait >= 500 && wait < 1000);
    STEP_UNTIL(house, link, 10000 + wait, &ear, shisa_link_up(link) && house->count == 2);
    ck_assert(shisa_link_send(link, "join", 4));
    STEP_UNTIL(house, link, 10000 + wait, &ear, last_guest(house)->lines == 1);
    ck_assert_str_eq(last_guest(house)->heard.data, "join\n");
    tell(last_guest(house), "hello\n");
    STEP_UNTIL(house, link, 10000 + wait, &ear, ear.lines == 1);
    ck_assert_str_eq(ear.heard.data, "hello\n");
    shisa_link_close(link);
    shisa_buf_finish(&ear.heard);
    house_close(house);
}
END_TEST

START_TEST(a_hub_that_turns_us_away_is_not_tried_all_the_time)
{
    struct house *house = house_open();
    struct ear ear = { 0 };
    struct shisa_link *link = link_to(shisa_net_address(house->net, 0));
    int64_t now = 0;
    for (int i = 0; i < 4; i++) {
        step(link, now, &ear); /* connects */
        ck_assert(shisa_link_up(link));
        TURN_UNTIL(house, house->count == (uint32_t)i + 1);
        last_guest(house)->wire.close(last_guest(house)->wire.self);
        TURN_UNTIL(house, last_guest(house)->closed);
        STEP_UNTIL(house, link, now, &ear, !shisa_link_up(link));
        ck_assert_int_ge(shisa_link_wait(link, now), 500 << i < 5000 ? 500 << i : 5000);
        now += shisa_link_wait(link, now);
    }
    shisa_link_close(link);
    house_close(house);
}
END_TEST

START_TEST(the_last_words_of_a_hub_that_takes_no_more_are_heard)
{
    struct house *house = house_open();
    struct ear ear = { 0 };
    struct shisa_link *link = link_to(shisa_net_address(house->net, 0));
    STEP_UNTIL(house, link, 0, &ear, shisa_link_up(link) && house->count == 1);
    tell(last_guest(house), "sorry\nfull\n");
    last_guest(house)->wire.close(last_guest(house)->wire.self);
    TURN_UNTIL(house, last_guest(house)->closed);
    ck_assert(shisa_link_send(link, "join", 4)); /* fails when it is written */
    STEP_UNTIL(house, link, 0, &ear, !shisa_link_up(link));
    ck_assert_str_eq(ear.heard.data, "sorry\nfull\n");
    shisa_link_close(link);
    shisa_buf_finish(&ear.heard);
    house_close(house);
}
END_TEST

START_TEST(a_hub_that_is_deaf_is_left_even_if_it_does_not_hang_up)
{
    struct folder folder = folder_make();
    struct ear ear = { 0 };
    struct sockaddr_un address = local_address(in(&folder, "hub"));
    int hub = socket(AF_UNIX, SOCK_STREAM, 0);
    ck_assert_int_eq(bind(hub, (struct sockaddr *)&address, sizeof address), 0);
    ck_assert_int_eq(listen(hub, 1), 0);
    struct shisa_link *link = link_to(in(&folder, "hub"));
    step(link, 0, &ear);
    ck_assert(shisa_link_up(link));
    int deaf = accept(hub, NULL, NULL);
    ck_assert_int_eq(shutdown(deaf, SHUT_RD), 0);
    say(deaf, "so long\n", 8);
    ck_assert(shisa_link_send(link, "act", 3));
    step(link, 0, &ear);
    ck_assert(!shisa_link_up(link));
    ck_assert_str_eq(ear.heard.data, "so long\n");
    shisa_link_close(link);
    shisa_buf_finish(&ear.heard);
    close(deaf);
    close(hub);
    folder_finish(&folder);
}
END_TEST

START_TEST(a_thousand_do_not_come_back_in_one_instant)
{
    enum { MANY = 200 };
    struct folder folder = folder_make();
    struct ear ear = { 0 };
    uint32_t early = 0;
    for (int i = 0; i < MANY; i++) {
        struct shisa_link *link = link_to(in(&folder, "hub"));
        step(link, 0, &ear);
        early += shisa_link_wait(link, 0) < 750;
        shisa_link_close(link);
    }
    ck_assert_uint_gt(early, MANY / 5);
    ck_assert_uint_lt(early, MANY - MANY / 5);
    folder_finish(&folder);
}
END_TEST

START_TEST(it_connects_nowhere_but_within_this_machine)
{
    static const struct {
        const char *address;
        shisa_status status;
    } rows[] = { { "192.0.2.1:4711", SHISA_REFUSED }, { "hub.example:4711", SHISA_INVALID } };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct shisa_link *link = NULL;
        struct shisa_err err;
        ck_assert_int_eq(shisa_link_open(rows[i].address, &link, &err), rows[i].status);
        ck_says(&err, rows[i].address);
    }
}
END_TEST

int main(void)
{
    const TTest *const tests[] = {
        lines_go_both_ways,
        what_does_not_fit_at_once_goes_out_in_parts,
        a_line_of_the_hub_may_be_long_and_has_a_bound,
        a_step_has_an_end_whatever_the_hub_sends,
        a_line_that_is_not_understood_ends_the_step,
        who_may_not_connect_is_told_so,
        a_hub_that_is_not_there_is_tried_again_at_growing_intervals,
        a_hub_too_busy_to_let_us_in_is_no_failure,
        a_hub_that_comes_back_is_found_and_hears_nothing_of_before,
        a_hub_that_turns_us_away_is_not_tried_all_the_time,
        the_last_words_of_a_hub_that_takes_no_more_are_heard,
        a_hub_that_is_deaf_is_left_even_if_it_does_not_hang_up,
        a_thousand_do_not_come_back_in_one_instant,
        it_connects_nowhere_but_within_this_machine,
        NULL,
    };
    return run_tests("io-link", tests);
}
