/* The evaluator's keys: what each asks of the hub. */
#include "evaluator.h"

#define ESC "\x1b"
#define SEND ESC "y"

#define SEEN(expect)                                                                               \
    "{\"expect\":\"" expect "\",\"id\":1,\"text\":\"seen\",\"tone\":\"note\","                     \
    "\"verb\":\"observe\"}"

/* Rows: press, share (an objective), first-report, tell-rail, restore (an objective), by-hand. */
static const struct {
    const char *keys;
    const char *asks[6]; /* in order, ended by NULL */
} cases[] = {
    { "rp", { "{\"expect\":\"press\",\"id\":1,\"mark\":\"performed\",\"verb\":\"rate\"}" } },
    { "rs", { "{\"expect\":\"press\",\"id\":1,\"mark\":\"some\",\"verb\":\"rate\"}" } },
    { "rn", { "{\"expect\":\"press\",\"id\":1,\"mark\":\"not-observed\",\"verb\":\"rate\"}" } },
    { "rmslow" SEND,
      { "{\"expect\":\"press\",\"id\":1,\"mark\":\"major\",\"text\":\"slow\","
        "\"verb\":\"rate\"}" } },
    { "jjrulate" SEND,
      { "{\"expect\":\"first-report\",\"id\":1,\"mark\":\"unable\",\"text\":\"late\","
        "\"verb\":\"rate\"}" } },
    { "jrp",
      { "{\"id\":1,\"mark\":\"performed\",\"objective\":\"share\",\"organisation\":\"chuo\","
        "\"verb\":\"rate\"}" } },
    { "jrulate" SEND,
      { "{\"id\":1,\"mark\":\"unable\",\"objective\":\"share\",\"organisation\":\"chuo\","
        "\"text\":\"late\",\"verb\":\"rate\"}" } },
    { "ru" SEND, { NULL } }, /* U without a reason */
    { "rm" SEND, { NULL } },
    { "r" ESC, { NULL } },
    { "]jrn",
      { "{\"expect\":\"slow-trains\",\"id\":1,\"mark\":\"not-observed\",\"verb\":\"rate\"}" } },

    { "a", { "{\"expect\":\"press\",\"id\":1,\"mark\":\"performed\",\"verb\":\"rate\"}" } },
    { "jjalate" SEND,
      { "{\"expect\":\"first-report\",\"id\":1,\"mark\":\"unable\",\"text\":\"late\","
        "\"verb\":\"rate\"}" } },
    { "jja" SEND, { NULL } },
    { "A" ESC, { NULL } },
    { "Ayone for all" SEND,
      { "{\"expect\":\"press\",\"id\":1,\"mark\":\"performed\",\"verb\":\"rate\"}",
        "{\"id\":2,\"mark\":\"unable\",\"objective\":\"share\",\"organisation\":\"chuo\","
        "\"text\":\"one for all\",\"verb\":\"rate\"}",
        "{\"expect\":\"first-report\",\"id\":3,\"mark\":\"unable\",\"text\":\"one for all\","
        "\"verb\":\"rate\"}",
        "{\"id\":4,\"mark\":\"performed\",\"objective\":\"restore\",\"organisation\":\"chuo\","
        "\"verb\":\"rate\"}",
        "{\"expect\":\"by-hand\",\"id\":5,\"mark\":\"performed\",\"verb\":\"rate\"}" } },
    { "/by-hand\nAy", /* what is shown, and no reason is needed */
      { "{\"id\":1,\"mark\":\"performed\",\"objective\":\"restore\",\"organisation\":\"chuo\","
        "\"verb\":\"rate\"}",
        "{\"expect\":\"by-hand\",\"id\":2,\"mark\":\"performed\",\"verb\":\"rate\"}" } },

    { "jjv12\nagreed later" SEND,
      { "{\"expect\":\"first-report\",\"id\":1,\"points\":12,\"text\":\"agreed later\","
        "\"verb\":\"regrade\"}" } },
    { "jjv0\nnot so\ny",
      { "{\"expect\":\"first-report\",\"id\":1,\"points\":0,\"text\":\"not so\","
        "\"verb\":\"regrade\"}" } },
    { "jjv21\ntoo much" SEND, { NULL } },
    { "jjv\nno number" SEND, { NULL } },
    { "jjv1x\nno number" SEND, { NULL } },
    { "jjv12" SEND, { NULL } }, /* no reason */
    { "jv", { NULL } },         /* an objective has no points of its own */

    { "oseen" SEND,
      { "{\"expect\":\"press\",\"id\":1,\"text\":\"seen\",\"tone\":\"note\","
        "\"verb\":\"observe\"}" } },
    { "j+good" SEND,
      { "{\"id\":1,\"objective\":\"share\",\"organisation\":\"chuo\",\"text\":\"good\","
        "\"tone\":\"strength\",\"verb\":\"observe\"}" } },
    { "jj3j-late" SEND,
      { "{\"evidence\":16,\"expect\":\"first-report\",\"id\":1,\"text\":\"late\","
        "\"tone\":\"improvement\",\"verb\":\"observe\"}" } },
    { "o" SEND, { NULL } },

    { "jjl\n", { "{\"evidence\":10,\"id\":1,\"item\":1,\"verb\":\"link\"}" } },
    { "jj4j3l\n", { "{\"evidence\":10,\"id\":1,\"item\":2,\"verb\":\"link\"}" } },
    { "jj3jl" ESC, { NULL } },
    { "jj3jjl\n", { NULL } }, /* what somebody says of himself is no event of the exercise */

    { "wSlow\nDrill\nLead\n2027-03-31" SEND,
      { "{\"area\":\"Slow\",\"id\":1,\"owner\":\"Lead\",\"status\":\"open\",\"text\":\"Drill\","
        "\"type\":\"plan\",\"until\":\"2027-03-31\",\"verb\":\"plan\"}" } },
    { "wSlow\nDrill\n\n\n \n  \ny",
      { "{\"area\":\"Slow\",\"id\":1,\"status\":\"done\",\"text\":\"Drill\","
        "\"type\":\"equipment\",\"verb\":\"plan\"}" } },
    { "wSlow\n\n" SEND, { NULL } },
    { "wSlow\nDrill\nLead\nsoon" SEND, { NULL } },
    { "w" ESC "oseen" SEND, { SEEN("press") } }, /* nothing was typed: it is closed */
    { "5\n" ESC "1oseen" SEND, { SEEN("press") } },
    { "jjv" ESC "oseen" SEND, { SEEN("first-report") } },
    { "wSlow" ESC "yoseen" SEND, { SEEN("press") } }, /* half of it: it is thrown away */
    { "jjv12" ESC "yoseen" SEND, { SEEN("first-report") } },
    { "wSlow" ESC "\nDrill" SEND, /* or gone on with, where something is missing */
      { "{\"area\":\"Slow\",\"id\":1,\"status\":\"open\",\"text\":\"Drill\","
        "\"type\":\"plan\",\"verb\":\"plan\"}" } },
    { "wSlow\nDrill\nLead\nsoon" ESC ESC "yoseen" SEND,
      { SEEN("press") } }, /* wrong is said first */
    { "wSlow\nDrill" ESC "ny", { NULL } },
    { "5\n\n\n\n\n \n\ny",
      { "{\"area\":\"第一報が原因待ちになる\",\"id\":1,\"item\":1,\"owner\":\"CSIRT 長\","
        "\"status\":\"done\",\"text\":\"計画 4.2 を改め、15 分で事実だけ報告する\","
        "\"type\":\"plan\",\"until\":\"2027-03-31\",\"verb\":\"plan\"}" } },
    { "4jw\nWrite a list" SEND,
      { "{\"area\":\"原因待ちで報告が止まる\",\"id\":1,\"status\":\"open\","
        "\"text\":\"Write a list\",\"type\":\"plan\",\"verb\":\"plan\"}" } },

    { "jj3t", { "{\"id\":1,\"role\":\"chuo/csirt\",\"until\":1080000,\"verb\":\"look\"}" } },
    { "jt\n", { "{\"id\":1,\"role\":\"chuo/csirt\",\"until\":7200000,\"verb\":\"look\"}" } },
    { "Gt\x1b", { NULL } }, /* of an organisation: which role? */
    { "Gtlead\n", { "{\"id\":1,\"role\":\"chuo/lead\",\"until\":1447000,\"verb\":\"look\"}" } },
    { "jjt>}<{",
      { "{\"id\":1,\"role\":\"chuo/csirt\",\"until\":1985000,\"verb\":\"look\"}",
        "{\"id\":2,\"role\":\"chuo/csirt\",\"until\":2045000,\"verb\":\"look\"}",
        "{\"id\":3,\"role\":\"chuo/csirt\",\"until\":2645000,\"verb\":\"look\"}",
        "{\"id\":4,\"role\":\"chuo/csirt\",\"until\":2585000,\"verb\":\"look\"}",
        "{\"id\":5,\"role\":\"chuo/csirt\",\"until\":1985000,\"verb\":\"look\"}" } },
    { "Bdx" ESC "zLf" ESC "/x" ESC "D" ESC "O" ESC, { NULL } }, /* these ask nothing */
};

START_TEST(every_key_asks_for_what_it_says)
{
    struct shisa_term *term = evaluator_create(SHISA_EN, 120, 40);
    (void)seat_screen(term); /* a page is as long as the pane was drawn */
    seat_type(term, cases[_i].keys);
    for (int i = 0; cases[_i].asks[i] != NULL; i++) {
        const char *asked = seat_request(term);
        ck_assert_msg(strcmp(asked, cases[_i].asks[i]) == 0, "%s asks\n%s, not\n%s", cases[_i].keys,
                      asked, cases[_i].asks[i]);
    }
    ck_assert_msg(strcmp(seat_request(term), "") == 0, "%s asks for more", cases[_i].keys);
    shisa_term_destroy(term);
}
END_TEST

START_TEST(what_falls_due_while_one_agrees_is_not_rated_with_the_rest)
{
    struct shisa_term *term = evaluator_create(SHISA_EN, 80, 24);
    seat_tell(term, EVENT "\"seq\":40,\"at\":7200000,\"kind\":\"missed\",\"ref\":\"press\"}");
    seat_type(term, "/press\nA");
    seat_tell(term, EVENT "\"seq\":41,\"at\":7200000,\"kind\":\"met\",\"ref\":\"press\"}");
    seat_type(term, "y");
    ck_assert_str_eq(seat_request(term), "");
    shisa_term_destroy(term);
}
END_TEST

/* --- what becomes of what was written --------------------------------------------------------- */

#define REFUSED                                                                                    \
    "{\"t\":\"refused\",\"id\":1,\"why\":{\"en\":\"no more of these\",\"ja\":\"これ以上は不可\"}}"

START_TEST(a_note_that_was_refused_is_a_draft)
{
    struct shisa_term *term = evaluator_create(SHISA_EN, 80, 24);
    seat_type(term, "owell seen" SEND);
    ck_assert_str_ne(seat_request(term), "");
    seat_tell(term, REFUSED);
    seat_shows(term, "no more of these");
    seat_type(term, "D\n");
    seat_shows(term, "well seen");
    seat_esc(term);
    seat_type(term, "y");
    ck_assert_ptr_nonnull(strstr(seat_request(term), "\"text\":\"well seen\""));
    shisa_term_destroy(term);
}
END_TEST

START_TEST(a_plan_item_that_was_refused_is_not_lost)
{
    struct shisa_term *term = evaluator_create(SHISA_EN, 80, 24);
    seat_type(term, "wSlow\nDrill" SEND);
    ck_assert_str_ne(seat_request(term), "");
    seat_type(term, "w"); /* the first one waits for its answer: another one */
    seat_hides(term, "Drill");
    seat_type(term, "Other\nTrain" SEND);
    ck_assert_str_ne(seat_request(term), "");
    seat_tell(term, "{\"t\":\"ack\",\"id\":1,\"at\":7200000}");
    seat_tell(
        term,
        "{\"t\":\"refused\",\"id\":2,\"why\":{\"en\":\"no more\",\"ja\":\"これ以上は不可\"}}");
    seat_type(term, "w");
    seat_shows(term, "Other");
    seat_shows(term, "Train");
    shisa_term_destroy(term);
}
END_TEST

START_TEST(a_plan_item_that_came_about_makes_room_for_the_next)
{
    struct shisa_term *term = evaluator_create(SHISA_EN, 80, 24);
    seat_type(term, "wSlow\nDrill" SEND);
    ck_assert_str_ne(seat_request(term), "");
    seat_tell(term, "{\"t\":\"ack\",\"id\":1,\"at\":7200000}");
    seat_tell(term, EVENT "\"seq\":40,\"at\":7200000,\"kind\":\"planned\",\"item\":2,"
                          "\"seat\":\"evaluate-1\",\"area\":\"Slow\",\"text\":\"Drill\","
                          "\"status\":\"open\",\"type\":\"plan\"}");
    seat_type(term, "w");
    seat_hides(term, "Slow");
    shisa_term_destroy(term);
}
END_TEST

START_TEST(a_form_that_a_greeting_closes_is_opened_again)
{
    struct shisa_term *term = evaluator_create(SHISA_EN, 80, 24);
    seat_type(term, "wHalf a thou");
    for (int i = 0; evaluator_lines[i] != NULL; i++) {
        seat_tell(term, evaluator_lines[i]);
    }
    seat_hides(term, "Half a thou");
    seat_type(term, "w");
    seat_shows(term, "Half a thou");
    seat_type(term, "ght");
    seat_shows(term, "Half a thought");
    shisa_term_destroy(term);
}
END_TEST

START_TEST(a_field_is_edited_like_any_text)
{
    struct shisa_term *term = evaluator_create(SHISA_EN, 80, 24);
    seat_type(term, "wabd");
    seat_key(term, SHISA_KEY_LEFT);
    seat_type(term, "c");
    seat_key(term, SHISA_KEY_HOME);
    seat_key(term, SHISA_KEY_DELETE);
    seat_key(term, SHISA_KEY_END);
    seat_key(term, SHISA_KEY_BACKSPACE);
    seat_shows(term, " bc ");
    ck_assert(shisa_term_draw(term)->cursor_shown);
    seat_key(term, SHISA_KEY_BACKTAB); /* kind, the last */
    seat_key(term, SHISA_KEY_LEFT);
    seat_shows(term, "< exercises >");
    seat_key(term, SHISA_KEY_RIGHT);
    seat_shows(term, "< plans and procedures >");
    ck_assert(!shisa_term_draw(term)->cursor_shown);
    seat_key(term, SHISA_KEY_TAB);
    seat_rune(term, 11); /* Ctrl-K at the end: nothing to cut */
    seat_shows(term, " bc ");
    shisa_term_destroy(term);
}
END_TEST

START_TEST(a_form_says_how_to_leave_it_and_how_a_day_is_written)
{
    struct shisa_term *term = evaluator_create(SHISA_EN, 80, 24);
    seat_type(term, "w");
    seat_shows(term, "Esc review or close");
    seat_shows(term, "YYYY-MM-DD");
    seat_type(term, "a\nb\n\n2");
    seat_hides(term, "YYYY-MM-DD");
    shisa_term_destroy(term);
}
END_TEST

int main(void)
{
    const TTest *const tests[] = {
        what_falls_due_while_one_agrees_is_not_rated_with_the_rest,
        a_note_that_was_refused_is_a_draft,
        a_plan_item_that_was_refused_is_not_lost,
        a_plan_item_that_came_about_makes_room_for_the_next,
        a_form_that_a_greeting_closes_is_opened_again,
        a_field_is_edited_like_any_text,
        a_form_says_how_to_leave_it_and_how_a_day_is_written,
        NULL,
    };
    const TTest *const rows[] = { every_key_asks_for_what_it_says, NULL };
    int failed = run_tests("term-rating", tests);
    return failed | run_rows("term-rating-keys", rows, sizeof cases / sizeof cases[0]);
}
