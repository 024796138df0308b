/* Stories that go on for days: every moment says which day it is. */
#include "seat.h"

#define HOUR (3600 * 1000LL)
#define DAY (24 * HOUR)

/* 2005-02-15 10:30, the second day; what is due falls on this day, the next and that behind it. */
static const char *const day_lines[] = {
    "{\"t\":\"severity\",\"at\":3600000,\"value\":2}",
    "{\"t\":\"message\",\"item\":7,\"at\":57600000,\"from\":\"ministry/desk\","
    "\"to\":[\"aoba/csirt\"],\"via\":\"phone\",\"important\":true,"
    "\"asks\":{\"en\":\"Report in writing\",\"ja\":\"書面で報告する\"},\"due\":180000000,"
    "\"text\":{\"en\":\"We need it in writing tomorrow.\",\"ja\":\"明日、書面でお願いします。\"}}",
    "{\"t\":\"message\",\"item\":8,\"at\":72000000,\"from\":\"aoba/crisis\","
    "\"to\":[\"aoba/csirt\"],\"via\":\"mail\",\"subject\":{\"en\":\"Second day\","
    "\"ja\":\"二日目の体制\"},\"text\":{\"en\":\"Who is on "
    "duty?\",\"ja\":\"当直はどなたですか。\"}}",
    "{\"t\":\"decision\",\"id\":\"restart\",\"at\":72300000,\"due\":77400000,"
    "\"text\":{\"en\":\"Restart at noon?\",\"ja\":\"正午に再開するか\"},"
    "\"options\":[{\"id\":\"yes\",\"text\":{\"en\":\"Restart\",\"ja\":\"再開する\"}},"
    "{\"id\":\"no\",\"text\":{\"en\":\"Wait\",\"ja\":\"待つ\"}}]}",
    "{\"t\":\"duty\",\"item\":9,\"at\":72600000,\"due\":259200000,\"state\":\"open\","
    "\"text\":{\"en\":\"Tell the authority\",\"ja\":\"所管官庁に届け出る\"}}",
    "{\"t\":\"clock\",\"now\":73800000,\"speed\":60000}",
    NULL,
};

/* The greeting of seat.h, for a story that begins otherwise and lasts longer. */
static const char *days_hello(int64_t starts, int64_t length)
{
    static const char told[] = "\"starts\":18473160,\"length\":7200000,";
    static struct shisa_buf hello;
    const char *at = strstr(seat_lines[0], told);
    ck_assert(at != NULL);
    hello.len = 0;
    shisa_buf_add(&hello, seat_lines[0], (size_t)(at - seat_lines[0]));
    shisa_buf_addf(&hello, "\"starts\":%lld,\"length\":%lld,%s", (long long)starts,
                   (long long)length, at + strlen(told));
    return hello.data;
}

static struct shisa_term *days_create(enum shisa_lang lang, int columns, int rows, int64_t starts,
                                      int64_t length)
{
    struct shisa_term *term = shisa_term_create((struct shisa_term_options){ .lang = lang });
    shisa_term_resize(term, columns, rows);
    shisa_term_tick(term, 1000);
    seat_tell(term, days_hello(starts, length));
    for (int i = 1; seat_lines[i] != NULL; i++) {
        seat_tell(term, seat_lines[i]);
    }
    for (int i = 0; day_lines[i] != NULL; i++) {
        seat_tell(term, day_lines[i]);
    }
    return term;
}

#define STARTS 18473160

/* How to come to each screen. */
static void see_inbox(struct shisa_term *term)
{
    (void)term;
}

static void see_message(struct shisa_term *term)
{
    seat_key(term, SHISA_KEY_DOWN);
    seat_key(term, SHISA_KEY_ENTER);
}

static void see_decisions(struct shisa_term *term)
{
    seat_type(term, "d");
}

static const struct {
    const char *name;
    void (*come)(struct shisa_term *term);
} views[] = {
    { "inbox", see_inbox },
    { "message", see_message },
    { "decisions", see_decisions },
};

static const struct {
    int columns, rows;
} sizes[] = { { 80, 24 }, { 60, 16 }, { 120, 40 } };

START_TEST(a_story_of_days_says_the_day_on_every_screen)
{
    for (int i = 0; i < 3 * 3 * 2; i++) {
        int columns = sizes[i / 2 % 3].columns, rows = sizes[i / 2 % 3].rows;
        struct shisa_term *term =
            days_create((enum shisa_lang)(i % 2), columns, rows, STARTS, 21 * DAY);
        char name[64];
        (void)seat_screen(term); /* a page is as long as the pane was drawn */
        views[i / 6].come(term);
        snprintf(name, sizeof name, "days-%s-%dx%d-%s", views[i / 6].name, columns, rows,
                 i % 2 == 0 ? "en" : "ja");
        seat_golden(name, term);
        shisa_term_destroy(term);
    }
}
END_TEST

START_TEST(what_is_shown_follows_how_long_the_story_is)
{
    static const struct {
        int64_t starts, length;
        enum shisa_lang lang;
        const char *status, *row;
    } rows[] = {
        { STARTS, DAY, SHISA_EN, "10:30:00", " 06:00 phone" },
        { STARTS, DAY + 1, SHISA_EN, "02-15 (Tue) 10:30", " 02-15 06:00 phone" },
        { STARTS, DAY + 1, SHISA_JA, "2/15(火) 10:30", "  2/15 06:00 電話" },
        { STARTS, 366 * DAY, SHISA_EN, "2005-02-15 (Tue) 10:30", " 2005-02-15 phone" },
        { STARTS, 366 * DAY, SHISA_JA, "2005/2/15(火) 10:30", "  2005/2/15 電話" },
        { 0, 21 * DAY, SHISA_EN, "D+0 20:30", " D+0 16:00 phone" },
        { 0, 21 * DAY, SHISA_JA, "+0日 20:30", " +0日 16:00 電話" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct shisa_term *term = days_create(rows[i].lang, 80, 24, rows[i].starts, rows[i].length);
        seat_shows(term, rows[i].status);
        seat_shows(term, rows[i].row);
        shisa_term_destroy(term);
    }
}
END_TEST

START_TEST(what_is_due_today_counts_down_and_what_is_not_names_its_day)
{
    struct shisa_term *term = days_create(SHISA_EN, 80, 24, STARTS, 21 * DAY);
    seat_type(term, "3z");
    seat_shows(term, "1:00:00");     /* the decision, at 11:30 */
    seat_shows(term, "02-16 16:00"); /* the report */
    seat_shows(term, "02-17 14:00"); /* the duty */
    seat_shows(term, "late");
    seat_tell(term, "{\"t\":\"clock\",\"now\":270000000,\"speed\":60000}"); /* 02-17 17:00 */
    seat_shows(term, "late 3:00:00");
    seat_shows(term, "late 1d 1h");
    shisa_term_destroy(term);
}
END_TEST

START_TEST(days_leave_every_row_as_wide_as_the_screen)
{
    static const int64_t lengths[] = { 2 * DAY, 21 * DAY, 2557 * DAY };
    for (int i = 0; i < 3 * 2 * 2; i++) {
        struct shisa_term *term = days_create((enum shisa_lang)(i % 2), 80, 24,
                                              i / 6 == 0 ? STARTS : 0, lengths[i / 2 % 3]);
        for (int columns = 60; columns <= 130; columns++) {
            shisa_term_resize(term, columns, 16 + columns % 25);
            seat_measure(term, columns, "days");
        }
        shisa_term_destroy(term);
    }
}
END_TEST

/* Presses the key until it has no more effect; returns the last speed asked for. */
static long long fastest(struct shisa_term *term, const char *key)
{
    long long speed = 0;
    for (int i = 0; i < 12; i++) {
        seat_type(term, key);
        const char *request = strstr(seat_request(term), "\"speed\":");
        ck_assert_ptr_nonnull(request);
        speed = strtoll(request + strlen("\"speed\":"), NULL, 10);
    }
    return speed;
}

START_TEST(a_story_of_days_can_be_hurried_more_than_one_of_hours)
{
    struct shisa_term *hours = days_create(SHISA_EN, 80, 24, STARTS, DAY);
    struct shisa_term *days = days_create(SHISA_EN, 80, 24, STARTS, 21 * DAY);
    while (seat_request(hours)[0] != '\0' || seat_request(days)[0] != '\0') {
    }
    ck_assert_int_eq(fastest(hours, "+"), 60000);
    ck_assert_int_eq(fastest(days, "+"), 36000000);
    ck_assert_int_eq(fastest(days, "-"), 1000);
    seat_tell(days, "{\"t\":\"clock\",\"now\":74000000,\"speed\":24000000}");
    seat_type(days, "-"); /* from a pace of its own to the next that is slower */
    ck_assert_ptr_nonnull(strstr(seat_request(days), "\"speed\":6000000"));
    shisa_term_destroy(hours);
    shisa_term_destroy(days);
}
END_TEST

static void plain_hear(struct shisa_plain *plain, const char *line, struct shisa_buf *heard)
{
    ck_assert_int_eq(shisa_plain_receive(plain, line, strlen(line), heard, NULL), SHISA_OK);
}

START_TEST(plain_lines_say_the_day_too)
{
    struct shisa_plain *plain = shisa_plain_create((struct shisa_term_options){ .lang = SHISA_EN });
    struct shisa_buf heard = { 0 };
    plain_hear(plain, days_hello(STARTS, 21 * DAY), &heard);
    for (int i = 0; day_lines[i] != NULL; i++) {
        plain_hear(plain, day_lines[i], &heard);
    }
    shisa_plain_type(plain, "todo", &heard);
    static const char *const lines[] = {
        "\n02-15 (Tue) 06:00 [7] ! phone Ministry/Duty desk: ",
        "[You are asked: Report in writing (until 02-16 (Wed) 16:00)]\n",
        "\n02-15 (Tue) 10:05 decision restart: Restart at noon? ",
        " (until 02-15 (Tue) 11:30)\n",
        "\n[ ] duty 9: Tell the authority (until 02-17 (Thu) 14:00)\n",
    };
    for (size_t i = 0; i < sizeof lines / sizeof lines[0]; i++) {
        ck_assert_msg(strstr(heard.data, lines[i]) != NULL, "\"%s\" is not in\n%s", lines[i],
                      heard.data);
    }
    shisa_buf_finish(&heard);
    shisa_plain_destroy(plain);
}
END_TEST

int main(void)
{
    const TTest *const tests[] = {
        a_story_of_days_says_the_day_on_every_screen,
        what_is_shown_follows_how_long_the_story_is,
        what_is_due_today_counts_down_and_what_is_not_names_its_day,
        days_leave_every_row_as_wide_as_the_screen,
        a_story_of_days_can_be_hurried_more_than_one_of_hours,
        plain_lines_say_the_day_too,
        NULL,
    };
    return run_tests("term-days", tests);
}
