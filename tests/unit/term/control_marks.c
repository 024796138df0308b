/* What the controller's panes mark with a letter or a sign is explained where it stands. */
#include "staff.h"

static const struct {
    int columns, rows;
    const char *en, *ja;
} titles[] = {
    /* In words where there is room; what does not wait is not counted. */
    { 80, 24, "2 Organisations  r 1  c 1  a 1 ", "2 組織  返信 1  電話 1  質問 1 " },
    { 112, 40, "2 Organisations ──", "2 組織 ──" }, /* it stands below the list, in words */
    { 108, 24, "2 Organisations  replies 1  calls 1  asked 1 ", "2 組織  返信 1  電話 1  質問 1 " },
};

START_TEST(what_waits_is_counted_in_words_where_there_is_room)
{
    for (size_t i = 0; i < 2 * (sizeof titles / sizeof titles[0]); i++) {
        struct shisa_term *term = staff_create((enum shisa_lang)(i % 2), titles[i / 2].columns,
                                               titles[i / 2].rows, CONTROLLER, false);
        seat_shows(term, i % 2 == 0 ? titles[i / 2].en : titles[i / 2].ja);
        shisa_term_destroy(term);
    }
}
END_TEST

START_TEST(what_does_not_wait_is_not_counted)
{
    struct shisa_term *term = staff_create(SHISA_EN, 80, 24, CONTROLLER, false);
    seat_tell(term, "{\"t\":\"event\",\"seq\":40,\"at\":1937000,\"kind\":\"phoned\","
                    "\"ref\":\"supply\",\"outcome\":\"left\"}");
    seat_type(term, "a");
    seat_esc(term); /* the question has been looked at */
    seat_shows(term, "2 Organisations  replies 1 ");
    seat_hides(term, "calls");
    shisa_term_destroy(term);
}
END_TEST

static const struct {
    const char *keys, *en, *ja;
} details[] = {
    { "2\n", "│ ! nothing done for 4m, 2 unread", "│ ! 4分動きなし、未読 2" },
    { "2j\n", "│ ! seats taken: 1 of 2", "│ ! 着席 1/2席" },
    { "2jj\n", "│ control speaks for it; unanswered: 1", "│ 統制が演じる組織。未返信: 1" },
    { "3\n", "│ ! past the time for all points", "│ ! 満点の期限を過ぎている" },
    { "\n", "│ ! important", "│ ! 重要" },
};

START_TEST(the_detail_says_why_it_is_marked)
{
    for (size_t i = 0; i < 2 * (sizeof details / sizeof details[0]); i++) {
        struct shisa_term *term = staff_create((enum shisa_lang)(i % 2), 80, 24, CONTROLLER, false);
        seat_tell(term, "{\"t\":\"clock\",\"now\":2141000,\"speed\":1000}");
        seat_type(term, details[i / 2].keys);
        seat_shows(term, i % 2 == 0 ? details[i / 2].en : details[i / 2].ja);
        shisa_term_destroy(term);
    }
}
END_TEST

START_TEST(what_is_not_marked_needs_no_reason)
{
    static const char *const keys[] = { "2\n", "3j\n", "j\n" };
    for (size_t i = 0; i < sizeof keys / sizeof keys[0]; i++) {
        struct shisa_term *term = staff_create(SHISA_EN, 80, 24, CONTROLLER, false);
        seat_type(term, keys[i]);
        seat_hides(term, "│ ! ");
        shisa_term_destroy(term);
    }
}
END_TEST

/* Of the pane where one is first, of the others behind the keys. */
static const struct {
    const char *keys, *en, *ja;
} helps[] = {
    { "?", "mark ! (1 Injects): important  ", "印 ! (1 状況付与): 重要  " },
    { "2?", "mark ! (2 Organisations): unread, and nothing done for 4 min  ",
      "印 ! (2 組織): 未読があるまま4分以上動きなし  " },
    { "2?", "mark r 1 (2 Organisations): replies to write (r)  ",
      "印 r 1 (2 組織): 統制が書く返信 (r)  " },
    { "3?", "mark ! (3 Expected actions): past the time for all points, or missed",
      "印 ! (3 想定対応): 満点の期限を過ぎた、または未達成  " },
    { "?nothing done", "mark ! (2 Organisations): unread", NULL },
    { "?timeline)", "mark + (5 Timeline): several", NULL },
    { "?timeline)\n", "[1 Injects]", NULL }, /* choosing one does nothing */
};

START_TEST(help_says_what_the_marks_mean)
{
    for (size_t i = 0; i < 2 * (sizeof helps / sizeof helps[0]); i++) {
        const char *says = i % 2 == 0 ? helps[i / 2].en : helps[i / 2].ja;
        struct shisa_term *term = staff_create((enum shisa_lang)(i % 2), 80, 24, CONTROLLER, false);
        seat_type(term, says == NULL ? "" : helps[i / 2].keys);
        seat_shows(term, says == NULL ? "" : says);
        shisa_term_destroy(term);
    }
}
END_TEST

START_TEST(commands_are_no_marks)
{
    struct shisa_term *term = staff_create(SHISA_EN, 80, 24, CONTROLLER, false);
    seat_type(term, ":");
    seat_hides(term, "important");
    shisa_term_destroy(term);
}
END_TEST

int main(void)
{
    const TTest *const tests[] = {
        what_waits_is_counted_in_words_where_there_is_room,
        what_does_not_wait_is_not_counted,
        the_detail_says_why_it_is_marked,
        what_is_not_marked_needs_no_reason,
        help_says_what_the_marks_mean,
        commands_are_no_marks,
        NULL,
    };
    return run_tests("term-control-marks", tests);
}
