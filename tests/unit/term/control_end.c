/* The controller's screen once the exercise is over: nothing is to come any more. */
#include "staff.h"

#define EVENT(seq, more) "{\"t\":\"event\",\"seq\":" #seq ",\"at\":1937000," more "}"
#define KEPT EVENT(40, "\"kind\":\"kept\",\"ref\":\"advisory\"")
#define NO_LINE EVENT(41, "\"kind\":\"held\",\"ref\":\"rumour\"")
#define STOPPED EVENT(42, "\"kind\":\"stopped\",\"seat\":\"control-1\",\"text\":\"Fire.\"")
#define ENDEX EVENT(43, "\"kind\":\"endex\"")

static struct shisa_term *over(enum shisa_lang lang, int columns, int rows, bool stopped)
{
    struct shisa_term *term = staff_create(lang, columns, rows, CONTROLLER, false);
    seat_tell(term, KEPT);
    seat_tell(term, NO_LINE);
    if (stopped) {
        seat_tell(term, STOPPED);
    }
    seat_tell(term, ENDEX);
    shisa_term_tick(term, 60000);
    return term;
}

static const struct {
    const char *keys, *en, *ja;
} rows[] = {
    { "", "0:35:00  not sent", "0:35:00  未付与" },
    { "", "0:50:00  not sent", "0:50:00  未付与" }, /* was held */
    { "", "--:--    not sent", "--:--    未付与" }, /* no line worked */
    { "jj\n", "│ not sent  E-mail", "│ 未付与  メール" },
    { "fsent, \n", "1/5 (sent, no reply)", NULL },
    { "fnot sent\n", "3/5 (not sent)", NULL },
    { "fto come\n", "0/5 (to come)", NULL },
    { "3", "not due   -/20", "期限前に終了   -/20" },
    { "3", "missed   0/10", "未達成   0/10" },
    { "3", "15/15", "15/15" },
    { "3jj\n", "│ not due", "│ 期限前に終了" },
};

START_TEST(what_was_not_sent_and_not_due_says_so)
{
    for (size_t i = 0; i < 4 * (sizeof rows / sizeof rows[0]); i++) {
        const char *says = i % 2 == 0 ? rows[i / 4].en : rows[i / 4].ja;
        struct shisa_term *term = over((enum shisa_lang)(i % 2), 80, 24, i / 2 % 2 == 1);
        seat_type(term, says == NULL ? "" : rows[i / 4].keys);
        seat_shows(term, says == NULL ? "" : says);
        shisa_term_destroy(term);
    }
}
END_TEST

/* Neither the list nor the timeline, and no window goes on. */
START_TEST(nothing_is_to_come_after_endex)
{
    static const char *const gone[] = { "in 2:43", "in 17:43", " held ", " if ", "27:17",
                                        "reply 1", "(r): 1",   "(c): 1", "o..." };
    struct shisa_term *term = over(SHISA_EN, 120, 40, false);
    for (size_t i = 0; i < sizeof gone / sizeof gone[0]; i++) {
        seat_hides(term, gone[i]);
    }
    seat_shows(term, "..-..");
    shisa_term_destroy(term);
}
END_TEST

/* What was missed and met stands before what counts for nothing. */
START_TEST(what_was_not_due_comes_last)
{
    struct shisa_term *term = over(SHISA_EN, 80, 24, false);
    seat_type(term, "3G\n");
    seat_shows(term, "[First report (first)]");
    shisa_term_destroy(term);
}
END_TEST

/* It was told while it still counted; who looks up later is not called to. */
START_TEST(no_house_is_silent_after_endex)
{
    struct shisa_term *term = staff_create(SHISA_EN, 80, 24, CONTROLLER, false);
    seat_tell(term, "{\"t\":\"clock\",\"now\":2141000,\"speed\":1000}");
    seat_shows(term, "4:01 !");
    seat_tell(term, "{\"t\":\"event\",\"seq\":43,\"at\":2141000,\"kind\":\"endex\"}");
    seat_hides(term, "4:01 !");
    shisa_term_destroy(term);
}
END_TEST

int main(void)
{
    const TTest *const tests[] = {
        what_was_not_sent_and_not_due_says_so,
        nothing_is_to_come_after_endex,
        what_was_not_due_comes_last,
        no_house_is_silent_after_endex,
        NULL,
    };
    return run_tests("term-control-end", tests);
}
