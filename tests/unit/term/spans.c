/* The staff's screens in stories of hours and of days: numbers stand there whole or in a shorter
 * form, never cut. */
#include "evaluator.h"
#include "staff.h"

#define HOUR (3600 * 1000LL)
#define DAY (24 * HOUR)

/* What follows "starts" in a greeting is said anew. */
static void greet(struct shisa_term *term, const char *hello, int64_t length)
{
    static struct shisa_buf line;
    const char *at = strstr(hello, "\"length\":7200000");
    ck_assert_ptr_nonnull(at);
    line.len = 0;
    shisa_buf_add(&line, hello, (size_t)(at - hello));
    shisa_buf_addf(&line, "\"length\":%lld%s", (long long)length,
                   at + strlen("\"length\":7200000"));
    seat_tell(term, line.data);
}

static void tell(struct shisa_term *term, const char *format, long long number)
{
    static struct shisa_buf line;
    line.len = 0;
    shisa_buf_addf(&line, format, number);
    seat_tell(term, line.data);
}

/* An exercise that has been going on for `now`, since when its first inject waits for an answer:
 * it has until `zero` later. The second was answered after half the time, the third is to come. */
static struct shisa_term *control_create(enum shisa_lang lang, int columns, int rows,
                                         int64_t length, int64_t now, int64_t zero)
{
    struct shisa_term *term = shisa_term_create((struct shisa_term_options){ .lang = lang });
    shisa_term_resize(term, columns, rows);
    shisa_term_tick(term, 1000);
    greet(term, CONTROLLER, length);
    for (int i = 0; staff_lines[i] != NULL; i++) {
        seat_tell(term, staff_lines[i]);
    }
    tell(term,
         "{\"t\":\"declared\",\"kind\":\"inject\",\"id\":\"later\",\"at\":%lld,\"via\":\"mail\","
         "\"to\":[\"power\",\"rail\"],\"subject\":{\"en\":\"Much later\",\"ja\":\"後日\"}}",
         length - 1000);
    tell(term,
         "{\"t\":\"declared\",\"kind\":\"expect\",\"id\":\"long\",\"of\":\"rail/ops\","
         "\"full\":60000,\"zero\":%lld,\"points\":100,"
         "\"text\":{\"en\":\"Keep on\",\"ja\":\"続ける\"}}",
         (long long)zero);
    seat_tell(term, "{\"t\":\"event\",\"seq\":20,\"at\":1937000,\"kind\":\"expected\","
                    "\"ref\":\"long\",\"value\":1937000}");
    tell(term,
         "{\"t\":\"event\",\"seq\":21,\"at\":%lld,\"kind\":\"message\",\"item\":5,"
         "\"from\":\"power/csirt\",\"to\":[\"rail/ops\"],\"via\":\"mail\",\"answers\":3,"
         "\"text\":\"Soon.\"}",
         (long long)(now / 2));
    shisa_term_tick(term, 20000);
    tell(term, "{\"t\":\"clock\",\"now\":%lld,\"speed\":1000}", (long long)now);
    return term;
}

/* --- rows ------------------------------------------------------------------------------------- */

static const struct {
    int64_t length, now, zero;
    int columns;
    const char *says;
} rows[] = {
    { 4 * HOUR, 2 * HOUR, HOUR / 2, 80, "1:27:43/30:00" },        /* of what is expected */
    { 4 * HOUR, 2 * HOUR, 95 * 60000, 80, "1:27h/1:35h" },        /* both with less of it */
    { 4 * HOUR, 2 * HOUR, 95 * 60000, 120, "1:27:43/1:35:00" },   /* there is room */
    { 4 * HOUR, 2 * HOUR, 95 * 60000, 80, "7/100" },              /* points beside it */
    { 4 * HOUR, 2 * HOUR, 95 * 60000, 80, "in 1:59:59" },         /* until an inject comes */
    { 4 * HOUR, 2 * HOUR, 95 * 60000, 60, "in 1:59h" },           /* where titles need the room */
    { 4 * HOUR, 2 * HOUR, 95 * 60000, 80, " 48:00\xe2\x94\x82" }, /* until it was answered */
    { 20 * HOUR, 13 * HOUR, 13 * HOUR, 80, "12:27h/13:00h" },
    { 20 * HOUR, 13 * HOUR, 13 * HOUR, 80, " 6:18h\xe2\x94\x82" },
    { 20 * HOUR, 13 * HOUR, 13 * HOUR, 80, " 6:30h" }, /* nothing done since */
    { 21 * DAY, 2 * DAY, 3 * DAY, 80, "1d23h/3d0h" },
    { 21 * DAY, 2 * DAY, 3 * DAY, 120, "1d 23:27/3d 00:00" },
    { 21 * DAY, 2 * DAY, 3 * DAY, 80, "in 18d 23:59" },
    { 21 * DAY, 2 * DAY, 3 * DAY, 60, "in 18d23h" },
    { 21 * DAY, 2 * DAY, 3 * DAY, 80, " 23:48h\xe2\x94\x82" },
    { 21 * DAY, 14 * DAY, 30 * DAY, 80, "13d23h/30d0h" },
    { 21 * DAY, 14 * DAY, 30 * DAY, 80, "  7d0h" },
    { 2557 * DAY, 1000 * DAY, 2000 * DAY, 80, "999d23h" },
    { 2557 * DAY, 1000 * DAY, 2000 * DAY, 80, "in 1556d 23:59" },
    { 2557 * DAY, 1000 * DAY, 2000 * DAY, 60, "in 1556d" },
};

START_TEST(a_number_is_said_in_a_shorter_form_and_never_cut)
{
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct shisa_term *term =
            control_create(SHISA_EN, rows[i].columns, rows[i].columns == 120 ? 40 : 24,
                           rows[i].length, rows[i].now, rows[i].zero);
        seat_shows(term, rows[i].says);
        shisa_term_destroy(term);
    }
}
END_TEST

/* An evaluator's, with an expectation that was met late; full, zero and when it was done. */
static struct shisa_term *evaluate_create(int columns, int64_t length, int64_t full, int64_t zero,
                                          int64_t done)
{
    struct shisa_term *term = shisa_term_create((struct shisa_term_options){ .lang = SHISA_EN });
    shisa_term_resize(term, columns, columns == 120 ? 40 : 24);
    greet(term, evaluator_lines[0], length);
    for (int i = 1; strstr(evaluator_lines[i], "endex") == NULL; i++) {
        seat_tell(term, evaluator_lines[i]);
    }
    struct shisa_buf line = { 0 };
    shisa_buf_addf(&line,
                   "{\"t\":\"declared\",\"kind\":\"expect\",\"id\":\"long\",\"of\":\"chuo\","
                   "\"points\":100,\"full\":%lld,\"zero\":%lld,\"text\":{\"en\":\"Keep on\"}}",
                   (long long)full, (long long)zero);
    seat_tell(term, line.data);
    seat_tell(term, "{\"t\":\"event\",\"seq\":40,\"at\":300000,\"kind\":\"expected\","
                    "\"ref\":\"long\",\"value\":300000}");
    tell(term,
         "{\"t\":\"event\",\"seq\":41,\"at\":%lld,\"kind\":\"met\",\"ref\":\"long\","
         "\"points\":100}",
         (long long)(300000 + done));
    shisa_buf_finish(&line);
    return term;
}

static const struct {
    int64_t length, full, zero, done;
    int columns;
    const char *says;
} late[] = {
    { 4 * HOUR, 75 * 60000, 90 * 60000, 2 * HOUR, 80, "  1:15h - 1:30h 2:00:00  +45:00  100/100" },
    { 4 * HOUR, 75 * 60000, 90 * 60000, 2 * HOUR, 120, "1:15:00 - 1:30:00  2:00:00   +45:00" },
    { 20 * HOUR, 75 * 60000, 12 * HOUR, 11 * HOUR, 80, " 1:15h - 12:00h  11:00h  +9:45h" },
    { 21 * DAY, 3 * DAY, 15 * DAY, 14 * DAY, 80, "   3d0h - 15d0h   14d0h  +11d0h" },
};

START_TEST(an_evaluator_reads_whole_numbers_too)
{
    for (size_t i = 0; i < sizeof late / sizeof late[0]; i++) {
        struct shisa_term *term = evaluate_create(late[i].columns, late[i].length, late[i].full,
                                                  late[i].zero, late[i].done);
        seat_shows(term, late[i].says);
        shisa_term_destroy(term);
    }
}
END_TEST

static const int64_t lengths[] = { 4 * HOUR, 20 * HOUR, 21 * DAY, 2557 * DAY };

enum { LENGTHS = sizeof lengths / sizeof lengths[0] };

START_TEST(rows_stay_straight_whatever_is_to_be_said)
{
    for (int i = 0; i < LENGTHS * 2; i++) {
        int64_t length = lengths[i / 2];
        struct shisa_term *term =
            control_create((enum shisa_lang)(i % 2), 80, 24, length, length * 2 / 3, length / 2);
        for (int columns = 60; columns <= 140; columns++) {
            shisa_term_resize(term, columns, 16 + columns % 25);
            seat_measure(term, columns, "spans");
        }
        shisa_term_destroy(term);
    }
}
END_TEST

START_TEST(a_story_of_days_is_told_as_was_agreed)
{
    static const struct {
        int columns, rows;
    } sizes[] = { { 80, 24 }, { 120, 40 }, { 60, 16 } };
    for (int i = 0; i < 3 * 2; i++) {
        int columns = sizes[i / 2].columns, height = sizes[i / 2].rows;
        struct shisa_term *term =
            control_create((enum shisa_lang)(i % 2), columns, height, 21 * DAY, 2 * DAY, 3 * DAY);
        char name[64];
        snprintf(name, sizeof name, "control-days-%dx%d-%s", columns, height,
                 i % 2 == 0 ? "en" : "ja");
        seat_golden(name, term);
        shisa_term_destroy(term);
    }
}
END_TEST

int main(void)
{
    const TTest *const tests[] = {
        a_number_is_said_in_a_shorter_form_and_never_cut,
        an_evaluator_reads_whole_numbers_too,
        rows_stay_straight_whatever_is_to_be_said,
        a_story_of_days_is_told_as_was_agreed,
        NULL,
    };
    return run_tests("term-spans", tests);
}
