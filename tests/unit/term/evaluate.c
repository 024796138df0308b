/* The evaluator's screen: what it shows. */
#include "evaluator.h"

/* --- goldens ---------------------------------------------------------------------------------- */

/* The keys that lead to each screen; Ctrl-[ is Esc. */
static const struct {
    const char *name, *keys;
} views[] = {
    { "rows", "" },
    { "report", "jj" },
    { "details", "jj\n" },
    { "rate", "jjr" },
    { "note", "jjruIt waited." },
    { "accept", "A" },
    { "regrade", "jjv5" },
    { "observe", "jj3-Too late" },
    { "plan", "5" },
    { "item", "5\n" },
    { "differences", "d" },
    { "blind", "jjB" },
    { "help", "?" },
};

enum { VIEWS = sizeof views / sizeof views[0] };

static const struct {
    int columns, rows;
} sizes[] = { { 80, 24 }, { 120, 40 }, { 60, 16 } };

START_TEST(every_screen_is_as_it_was_agreed)
{
    for (int i = 0; i < VIEWS * 3 * 2; i++) {
        int columns = sizes[i / 2 % 3].columns, rows = sizes[i / 2 % 3].rows;
        struct shisa_term *term = evaluator_create((enum shisa_lang)(i % 2), columns, rows);
        char name[64];
        (void)seat_screen(term); /* a page is as long as the pane was drawn */
        seat_type(term, views[i / 6].keys);
        snprintf(name, sizeof name, "evaluate-%s-%dx%d-%s", views[i / 6].name, columns, rows,
                 i % 2 == 0 ? "en" : "ja");
        seat_golden(name, term);
        shisa_term_destroy(term);
    }
}
END_TEST

START_TEST(every_row_is_exactly_as_wide_as_the_screen)
{
    for (int i = 0; i < VIEWS * 2; i++) {
        struct shisa_term *term = evaluator_create((enum shisa_lang)(i % 2), 80, 24);
        (void)seat_screen(term);
        seat_type(term, views[i / 2].keys);
        for (int columns = 60; columns <= 160; columns += 3) {
            shisa_term_resize(term, columns, 16 + columns % 31);
            seat_measure(term, columns, views[i / 2].name);
        }
        shisa_term_destroy(term);
    }
}
END_TEST

START_TEST(an_ascii_terminal_gets_ascii_alone)
{
    struct shisa_term *term = shisa_term_create((struct shisa_term_options){ .ascii = true });
    shisa_term_resize(term, 120, 40);
    for (int i = 0; evaluator_lines[i] != NULL; i++) {
        if (strstr(evaluator_lines[i], "evaluate-") == NULL) { /* no kanji of a person's */
            seat_tell(term, evaluator_lines[i]);
        }
    }
    seat_tell(term, evaluator_lines[0]);
    for (int i = 1; strstr(evaluator_lines[i], "\"seat\"") == NULL; i++) {
        seat_tell(term, evaluator_lines[i]);
    }
    for (const char *at = seat_screen(term); *at != '\0'; at++) {
        ck_assert_msg((unsigned char)*at < 128, "not ASCII:\n%s", at);
    }
    shisa_term_destroy(term);
}
END_TEST

/* --- what a line changes ---------------------------------------------------------------------- */

#define SAID(kind, more) EVENT "\"seq\":40,\"at\":7200000,\"kind\":\"" kind "\"," more "}"
#define BY(number) "\"seat\":\"evaluate-" number "\","

static const struct {
    const char *line, *keys, *shows, *hides;
} changes[] = {
    { SAID("rated", BY("1") "\"expect\":\"press\",\"mark\":\"some\""), "", "(S)", NULL },
    { SAID("rated", BY("2") "\"expect\":\"press\",\"mark\":\"some\""), "", "(-)S", "(S)" },
    { SAID("rated", BY("1") "\"expect\":\"tell-rail\",\"mark\":\"major\""), "", "(M)M", "(U)M" },
    { SAID("rated", BY("2") "\"objective\":\"share\",\"organisation\":\"chuo\","
                            "\"mark\":\"not-observed\""),
      "", "(-)N", NULL },
    { SAID("rated", BY("2") "\"objective\":\"share\",\"organisation\":\"wangan\","
                            "\"mark\":\"not-observed\""),
      "", "(-)", "(-)N" },
    { SAID("rated", BY("1") "\"expect\":\"press\",\"mark\":\"some\""), "", "rated 2 of 4", NULL },
    { SAID("regraded", BY("2") "\"expect\":\"tell-rail\",\"points\":4,\"was\":0,"
                               "\"text\":\"they tried\""),
      "", "*4/10", "0/10" },
    { SAID("regraded", BY("2") "\"expect\":\"tell-rail\",\"points\":4,\"was\":0,"
                               "\"text\":\"they tried\""),
      "jjj\n", "Points changed from 0 to 4 by 山田: they tried", NULL },
    { SAID("regraded", BY("2") "\"expect\":\"tell-rail\",\"points\":4,\"was\":0"), "",
      "Expected and actual 22/45", NULL },
    { SAID("penalty", "\"ref\":\"wipe\",\"role\":\"chuo/csirt\",\"points\":3"), "",
      "Expected and actual 15/45", NULL },
    { SAID("penalty", "\"ref\":\"wipe\",\"role\":\"chuo/csirt\",\"points\":3"), "", "0/30",
      "3/30" },
    { SAID("observed", BY("2") "\"item\":3,\"tone\":\"note\",\"text\":\"Of nobody\""), "",
      "o 16:00 山田   Of nobody", NULL },
    { SAID("observed", BY("2") "\"item\":3,\"tone\":\"note\",\"organisation\":\"wangan\","
                               "\"text\":\"Of the railway\""),
      "4", "Observations 2", "o 16:00" },
    { SAID("observed", BY("2") "\"item\":3,\"tone\":\"note\",\"expect\":\"slow-trains\","
                               "\"text\":\"Of the railway\""),
      "]4", "Of the railway", NULL },
    { SAID("observed", BY("2") "\"item\":3,\"tone\":\"note\",\"organisation\":\"chuo\","
                               "\"objective\":\"share\",\"text\":\"Of the objective\""),
      "4G\n", "Chuo Grid: Share what is known, in time", NULL },
    { SAID("linked", BY("2") "\"item\":1,\"cause\":14"), "", "[2] ", NULL },
    { SAID("linked", BY("2") "\"item\":2,\"cause\":4"), "", "原因待ちで報告が… [3]", NULL },
    { SAID("linked", BY("2") "\"item\":1,\"cause\":14"), "4\n", "14:24 Crisis lead", NULL },
    { SAID("linked", BY("2") "\"item\":2,\"cause\":4"), "4", "- 16:00 山田", "14:05 山田" },
    { SAID("linked", BY("2") "\"item\":2,\"cause\":4"), "4j\n", "2  16:00  area for improvement",
      NULL },
    { SAID("planned", BY("2") "\"item\":2,\"area\":\"No call list\",\"text\":\"Make one\","
                              "\"status\":\"open\",\"type\":\"people\""),
      "5", "2   No call list", NULL },
    { SAID("planned", BY("2") "\"item\":1,\"area\":\"Changed\",\"text\":\"Done so\","
                              "\"status\":\"done\",\"type\":\"people\""),
      "5", "1   Changed", "CSIRT 長" },
    { SAID("self", "\"seat\":\"chuo/csirt-1\",\"role\":\"chuo/csirt\",\"expect\":\"tell-rail\","
                   "\"state\":\"not\""),
      "jjj", "did not", NULL },
    { SAID("self", "\"seat\":\"chuo/csirt-1\",\"role\":\"chuo/csirt\","
                   "\"expect\":\"first-report\",\"state\":\"did\""),
      "jj", "CSIRT: did", "late: " },
    { SAID("hint", "\"ref\":\"first-report\""), "jjz", "3/20", NULL },
    { SAID("hint", "\"ref\":\"first-report\""), "jj\n", "with a hint", NULL },
    { SAID("rated", BY("2") "\"expect\":\"tell-rail\",\"mark\":\"not-observed\""), "d",
      "raters do not differ", NULL },
    { SAID("rated", BY("3") "\"expect\":\"tell-rail\",\"mark\":\"not-observed\""), "d",
      "U 田中  M 山田  N evaluate", NULL },
    { SAID("seated", BY("2") "\"text\":\"Mori\""), "d", "M Mori", "山田" },
};

START_TEST(what_is_said_of_the_exercise_is_shown)
{
    struct shisa_term *term = evaluator_create(SHISA_EN, 80, 24);
    (void)seat_screen(term);
    seat_tell(term, changes[_i].line);
    seat_type(term, changes[_i].keys);
    ck_assert_msg(strstr(seat_screen(term), changes[_i].shows) != NULL, "%s: no \"%s\" in\n%s",
                  changes[_i].line, changes[_i].shows, seat_screen(term));
    if (changes[_i].hides != NULL) {
        ck_assert_msg(strstr(seat_screen(term), changes[_i].hides) == NULL, "%s: \"%s\" in\n%s",
                      changes[_i].line, changes[_i].hides, seat_screen(term));
    }
    shisa_term_destroy(term);
}
END_TEST

static const char *const broken[] = {
    SAID("rated", BY("2") "\"mark\":\"some\""),
    SAID("rated", BY("2") "\"expect\":\"press\",\"objective\":\"share\",\"mark\":\"some\""),
    SAID("rated", BY("2") "\"expect\":\"press\",\"mark\":\"fine\""),
    SAID("rated", BY("2") "\"expect\":\"press\""),
    SAID("regraded", BY("2") "\"expect\":\"press\",\"points\":-1"),
    SAID("observed", BY("2") "\"item\":3,\"text\":\"no tone\""),
    SAID("planned",
         BY("2") "\"item\":2,\"text\":\"no area\",\"status\":\"open\",\"type\":\"plan\""),
    SAID("self", "\"expect\":\"press\",\"state\":\"maybe\""),
};

START_TEST(a_line_that_cannot_be_read_changes_nothing)
{
    struct shisa_term *term = evaluator_create(SHISA_EN, 120, 40);
    char *before = shisa_copy(seat_screen(term));
    struct shisa_err err = { 0 };
    for (size_t i = 0; i < sizeof broken / sizeof broken[0]; i++) {
        ck_assert_int_eq(shisa_term_receive(term, broken[i], strlen(broken[i]), &err),
                         SHISA_INVALID);
        ck_assert_str_eq(seat_screen(term), before);
    }
    free(before);
    shisa_term_destroy(term);
}
END_TEST

START_TEST(told_everything_anew_it_shows_the_same)
{
    struct shisa_term *term = evaluator_create(SHISA_JA, 120, 40);
    char *before = shisa_copy(seat_screen(term));
    for (int i = 0; evaluator_lines[i] != NULL; i++) {
        seat_tell(term, evaluator_lines[i]);
        (void)seat_screen(term);
    }
    seat_type(term, "g"); /* while it was told, other rows came first */
    ck_assert_str_eq(seat_screen(term), before);
    free(before);
    shisa_term_destroy(term);
}
END_TEST

/* A pane of half the screen says all of it, in both languages. */
START_TEST(what_the_rules_say_is_not_cut)
{
    static const char *const hint[] = { "hint)", "あり）" }; /* in a second row */
    static const char *const blind[] = { "Blind: shown when you have rated it.",
                                         "ブラインド中：評定すると表示します" };
    static const char *const none[] = { "No proposal: nothing fell due.",
                                        "評定案なし：採点対象がまだありません" };
    for (int lang = SHISA_EN; lang <= SHISA_JA; lang++) {
        struct shisa_term *term = evaluator_create((enum shisa_lang)lang, 80, 24);
        (void)seat_screen(term);
        seat_tell(term, SAID("hint", "\"ref\":\"first-report\""));
        seat_type(term, "jj");
        seat_shows(term, hint[lang]);
        seat_type(term, "B");
        seat_shows(term, blind[lang]);
        seat_type(term, "B");
        seat_tell(term, evaluator_lines[0]);
        for (int i = 1; strstr(evaluator_lines[i], "\"seat\":") == NULL; i++) {
            seat_tell(term, evaluator_lines[i]); /* what is declared: nothing has happened */
        }
        seat_shows(term, none[lang]);
        shisa_term_destroy(term);
    }
}
END_TEST

/* --- looking ---------------------------------------------------------------------------------- */

START_TEST(blind_hides_points_and_other_raters_until_one_has_rated)
{
    struct shisa_term *term = evaluator_create(SHISA_EN, 80, 24);
    (void)seat_screen(term);
    seat_type(term, "BG");
    seat_shows(term, "?/15");
    seat_hides(term, "15/15");
    seat_hides(term, "(-)P");
    seat_hides(term, "18/45");
    seat_shows(term, "(U)M"); /* that one I have rated */
    seat_type(term, "av");
    ck_assert_str_eq(seat_request(term), "");
    seat_tell(term, SAID("rated", BY("1") "\"expect\":\"by-hand\",\"mark\":\"some\""));
    seat_shows(term, "15/15");
    seat_shows(term, "(S)P");
    seat_type(term, "B");
    seat_shows(term, "18/45");
    shisa_term_destroy(term);
}
END_TEST

START_TEST(the_timeline_says_what_its_letters_mean)
{
    struct shisa_term *term = evaluator_create(SHISA_EN, 80, 24);
    seat_shows(term, "~ degraded  s letters ─");
    seat_type(term, "?");
    seat_type(term, "signs\n");
    seat_shows(term, "│ = full  - falling  x done ");
    seat_shows(term, "│ M  Monitoring ");
    seat_shows(term, "│ N  notice ");
    seat_hides(term, "mail"); /* nothing came by it */
    seat_esc(term);
    shisa_term_resize(term, 120, 40);
    seat_shows(term, "~ degraded  M screen  N notice ─");
    shisa_term_destroy(term);
    term = evaluator_create(SHISA_JA, 80, 24);
    seat_shows(term, "~ 縮退  M 監視  N 通達 ─");
    shisa_term_destroy(term);
}
END_TEST

START_TEST(one_goes_from_organisation_to_organisation)
{
    struct shisa_term *term = evaluator_create(SHISA_EN, 80, 24);
    (void)seat_screen(term);
    seat_type(term, "]");
    seat_shows(term, "Wangan Rail");
    seat_shows(term, "Slow the trains down");
    seat_hides(term, "Tell the railway");
    seat_type(term, "]");
    seat_shows(term, "Chuo Grid  [ 1/2 ]");
    seat_type(term, "[");
    seat_shows(term, "Wangan Rail  [ 2/2 ]");
    seat_type(term, "Ochuo\n");
    seat_shows(term, "Chuo Grid  [ 1/2 ]");
    shisa_term_destroy(term);
}
END_TEST

/* And goes on saying how much as one rates; what a colleague said stands behind it. */
START_TEST(after_the_end_the_last_line_says_what_is_left_to_rate)
{
    static const char *const over[] = { " The exercise is over: 3 not rated (n next)  16:00 田中",
                                        " 演習終了：未評定 3 件（n 次へ）  16:00 田中" };
    for (int lang = SHISA_EN; lang <= SHISA_JA; lang++) {
        struct shisa_term *term = evaluator_create((enum shisa_lang)lang, 80, 24);
        seat_shows(term, over[lang]);
        shisa_term_destroy(term);
    }
    struct shisa_term *term = evaluator_create(SHISA_EN, 120, 40);
    seat_type(term, "jjn"); /* the next one has been rated */
    seat_type(term, "rp");
    ck_assert_str_eq(seat_request(term),
                     "{\"expect\":\"by-hand\",\"id\":1,\"mark\":\"performed\",\"verb\":\"rate\"}");
    seat_tell(term, SAID("rated", BY("1") "\"expect\":\"by-hand\",\"mark\":\"performed\""));
    seat_shows(term, ": 2 not rated (n next)  16:00 田中  rating P");
    seat_type(term, "/railway\nn"); /* what is looked for has been rated: it looks at all */
    seat_shows(term, "First report to the ministry");
    seat_tell(term, EVENT "\"seq\":41,\"at\":7200000,\"kind\":\"rated\"," BY(
                        "1") "\"expect\":\"press\",\"mark\":\"some\"}");
    seat_tell(term, EVENT "\"seq\":42,\"at\":7200000,\"kind\":\"rated\"," BY(
                        "1") "\"expect\":\"first-report\",\"mark\":\"some\"}");
    seat_shows(term, "The exercise is over: nothing is left to rate in this organisation  16:00");
    seat_type(term, "n");
    seat_shows(term, "nothing is left to rate here");
    shisa_term_destroy(term);
}
END_TEST

START_TEST(till_somebody_says_something_nothing_of_the_exercise_stands_there)
{
    struct shisa_term *term = evaluator_create(SHISA_EN, 80, 24);
    seat_tell(term, evaluator_lines[0]);
    for (int i = 1; strstr(evaluator_lines[i], "\"seq\":26,") == NULL; i++) {
        if (strstr(evaluator_lines[i], "\"kind\":\"missed\"") == NULL) {
            seat_tell(term, evaluator_lines[i]);
        }
    }
    seat_shows(term, "rated 0 of 4");
    seat_hides(term, "The exercise is over");
    seat_tell(term, EVENT "\"seq\":26,\"at\":7200000,\"kind\":\"endex\"}");
    seat_shows(term, "rated 0 of 3"); /* one has not fallen due */
    seat_shows(term, " The exercise is over: 3 not rated (n next)                 ");
    seat_tell(term, "{\"t\":\"bye\",\"why\":{\"en\":\"See you tomorrow.\"}}");
    seat_shows(term, "16:00 See you tomorrow.");
    shisa_term_destroy(term);
}
END_TEST

START_TEST(where_there_is_one_organisation_no_other_is_offered)
{
    struct shisa_term *term = evaluator_create(SHISA_EN, 80, 24);
    seat_shows(term, "] next org.");
    seat_tell(term, evaluator_lines[0]);
    for (int i = 1; evaluator_lines[i] != NULL; i++) {
        if (strstr(evaluator_lines[i], "\"slow-trains\"") == NULL) {
            seat_tell(term, evaluator_lines[i]);
        }
    }
    seat_shows(term, "EVALUATION  Chuo Grid   ");
    seat_hides(term, "org.");
    seat_type(term, "][O?organisation");
    seat_hides(term, "choose organisation");
    shisa_term_destroy(term);
}
END_TEST

static const struct {
    const char *keys, *shows, *hides;
} narrowed[] = {
    { "/railway\n", "Tell the railway", "First report to" },
    { "/by-hand\n", "Dispatch by hand", "Tell the railway" },
    { "/lead\n", "Press text", "Tell the railway" },
    { "/railway\n\x1b", "First report to", NULL },
    { "fnot rated\n", "First report to", "Tell the railway" },
    { "fmissed\n", "First report to", "Dispatch by hand" },
    { "fdiffer\n", "Tell the railway", "First report to" },
    { "flights\n", "Dispatch by hand", "Tell the railway" },
    { "fall\n", "Tell the railway", NULL },
    { "d\n", "[1 Expected", NULL },
};

START_TEST(rows_are_narrowed_by_words_and_by_what_is_left_to_do)
{
    struct shisa_term *term = evaluator_create(SHISA_EN, 80, 24);
    (void)seat_screen(term);
    seat_type(term, narrowed[_i].keys);
    shisa_term_resize(term, 120, 40);
    seat_type(term, "1z"); /* the timeline has the names, too */
    seat_shows(term, narrowed[_i].shows);
    if (narrowed[_i].hides != NULL) {
        seat_hides(term, narrowed[_i].hides);
    }
    shisa_term_destroy(term);
}
END_TEST

START_TEST(a_difference_leads_to_its_row)
{
    struct shisa_term *term = evaluator_create(SHISA_EN, 80, 24);
    (void)seat_screen(term);
    seat_type(term, "]d");
    seat_shows(term, "U 田中  M 山田");
    seat_type(term, "\na"); /* proposed is U: a reason is asked for */
    seat_shows(term, "[rating: U Unable to be performed]");
    seat_shows(term, "Tell the railway");
    shisa_term_destroy(term);
}
END_TEST

/* What that seat had been told, in lines of its own. */
static void tell_seat(struct shisa_term *term, const char *role)
{
    struct shisa_buf line = { 0 };
    for (int i = 0; seat_lines[i] != NULL; i++) {
        line.len = 0;
        shisa_buf_addf(&line, "{\"t\":\"look\",\"role\":\"%s\",\"line\":%s}", role, seat_lines[i]);
        seat_tell(term, line.data);
    }
    line.len = 0;
    shisa_buf_addf(&line, "{\"t\":\"looked\",\"id\":1,\"role\":\"%s\"}", role);
    seat_tell(term, line.data);
    shisa_buf_finish(&line);
}

START_TEST(a_seats_screen_is_shown_as_it_was_and_nothing_is_done_there)
{
    struct shisa_term *term = evaluator_create(SHISA_JA, 80, 24);
    (void)seat_screen(term);
    seat_type(term, "jjt");
    ck_assert_str_eq(seat_request(term),
                     "{\"id\":1,\"role\":\"chuo/csirt\",\"until\":1985000,\"verb\":\"look\"}");
    seat_shows(term, "読み込み中");
    tell_seat(term, "chuo/lead"); /* of another one, asked for before */
    seat_hides(term, "認証サーバ応答");
    tell_seat(term, "chuo/csirt");
    seat_hides(term, "読み込み中");
    seat_shows(term, "再現（閲覧のみ）  中央系統電力/CSIRT  14:33:05");
    seat_shows(term, "認証サーバ応答");
    seat_golden("evaluate-replay-80x24-ja", term);
    seat_type(term, "j\n");
    seat_shows(term, "先ほども伺いました");
    seat_type(term, "rcm!h"); /* keys of that seat that write */
    ck_assert_str_eq(seat_request(term), "");
    seat_type(term, "<");
    ck_assert_str_eq(seat_request(term),
                     "{\"id\":2,\"role\":\"chuo/csirt\",\"until\":1925000,\"verb\":\"look\"}");
    seat_type(term, "s");
    seat_esc(term); /* out of its box of services */
    seat_shows(term, "再現");
    seat_esc(term);
    seat_shows(term, "[1 想定対応と実際");
    tell_seat(term, "chuo/csirt"); /* nobody looks any more */
    shisa_term_destroy(term);
}
END_TEST

/* --- size ------------------------------------------------------------------------------------- */

enum { HOUSES = 819, EXPECTS = 6574 };

#define TELL(...)                                                                                  \
    do {                                                                                           \
        line.len = 0;                                                                              \
        shisa_buf_addf(&line, __VA_ARGS__);                                                        \
        seat_tell(term, line.data);                                                                \
    } while (0)

/* Half of what was expected was done, and another rater has rated all of it. */
static void tell_nation(struct shisa_term *term)
{
    struct shisa_buf line = { 0 };
    int seq = 100;
    seat_tell(term, evaluator_lines[0]);
    for (int i = 0; i < HOUSES; i++) {
        TELL(DECLARED "\"organisation\",\"id\":\"h%d\",\"name\":{\"en\":\"House %d\"}}", i, i);
        TELL(DECLARED "\"role\",\"id\":\"h%d/desk\",\"organisation\":\"h%d\",\"seats\":1,"
                      "\"name\":{\"en\":\"Desk\"}}",
             i, i);
    }
    for (int i = 0; i < EXPECTS; i++) {
        TELL(DECLARED "\"expect\",\"id\":\"e%d\",\"of\":\"h%d/desk\",\"full\":60000,"
                      "\"zero\":600000,\"points\":10,\"number\":%d,\"text\":{\"en\":\"Deed %d\"}}",
             i, i % HOUSES, i + 1, i);
    }
    for (int i = 0; i < EXPECTS; i++) {
        TELL(EVENT "\"seq\":%d,\"at\":0,\"kind\":\"expected\",\"ref\":\"e%d\"}", seq++, i);
        TELL(EVENT "\"seq\":%d,\"at\":9,\"kind\":\"%s\",\"ref\":\"e%d\",\"points\":%d}", seq++,
             i % 2 == 0 ? "missed" : "met", i, i % 2 == 0 ? 0 : 10);
        TELL(EVENT "\"seq\":%d,\"at\":9,\"kind\":\"rated\",\"seat\":\"evaluate-2\","
                   "\"expect\":\"e%d\",\"mark\":\"some\"}",
             seq++, i);
    }
    shisa_buf_finish(&line);
}

START_TEST(an_exercise_of_national_size_is_gone_through_like_a_small_one)
{
    struct shisa_term *term = evaluator_create(SHISA_EN, 120, 40);
    tell_nation(term);
    seat_shows(term, "House 0  [ 1/819 ]");
    for (int i = 0; i < HOUSES - 1; i++) {
        seat_type(term, "]jjk");
        (void)shisa_term_draw(term);
    }
    seat_shows(term, "House 818  [ 819/819 ]");
    seat_shows(term, "Deed 818");
    seat_shows(term, "rated 0 of 8");
    seat_shows(term, "(-)S");
    seat_type(term, "OHouse 77\n");
    seat_shows(term, "House 77  [ 78/819 ]");
    shisa_term_destroy(term);
}
END_TEST

/* Any word of a group will do; what is missing is said with all of them. */
START_TEST(an_evaluator_sees_which_of_the_words_asked_for_were_said)
{
    static const struct {
        enum shisa_lang lang;
        const char *keys, *shows;
    } seen[] = {
        { SHISA_EN, "jj\n", "Must mention: 時刻 ok, 影響 ok, sign-in/認証 missing" },
        { SHISA_JA, "jj\n", "必要な語: 時刻 あり、影響 あり、sign-in/認証 なし" },
        { SHISA_EN, "jj3", "* 2/3 14:33:05 CSIRT > Ministry/Duty desk" },
        { SHISA_EN, "jj3", "  0/3 14:18:00 CSIRT > Crisis lead" },
        { SHISA_EN, "jj3\n",
          "Must mention: time/時刻 missing, 影響 missing, sign-in/認証 missing" },
        { SHISA_EN, "jj3j\n", "Must mention: 時刻 ok, 影響 ok, sign-in/認証 missing" },
    };
    for (size_t i = 0; i < sizeof seen / sizeof seen[0]; i++) {
        struct shisa_term *term = evaluator_create(seen[i].lang, 120, 40);
        (void)seat_screen(term);
        seat_type(term, seen[i].keys);
        seat_shows(term, seen[i].shows);
        shisa_term_destroy(term);
    }
    struct shisa_term *term = evaluator_create(SHISA_EN, 120, 40);
    (void)seat_screen(term);
    seat_type(term, "Bjj\n");
    seat_hides(term, "Must mention");
    shisa_term_destroy(term);
}
END_TEST

int main(void)
{
    const TTest *const tests[] = {
        every_screen_is_as_it_was_agreed,
        every_row_is_exactly_as_wide_as_the_screen,
        an_ascii_terminal_gets_ascii_alone,
        a_line_that_cannot_be_read_changes_nothing,
        told_everything_anew_it_shows_the_same,
        what_the_rules_say_is_not_cut,
        blind_hides_points_and_other_raters_until_one_has_rated,
        the_timeline_says_what_its_letters_mean,
        one_goes_from_organisation_to_organisation,
        where_there_is_one_organisation_no_other_is_offered,
        after_the_end_the_last_line_says_what_is_left_to_rate,
        till_somebody_says_something_nothing_of_the_exercise_stands_there,
        an_evaluator_sees_which_of_the_words_asked_for_were_said,
        a_difference_leads_to_its_row,
        a_seats_screen_is_shown_as_it_was_and_nothing_is_done_there,
        an_exercise_of_national_size_is_gone_through_like_a_small_one,
        NULL,
    };
    const TTest *const change_rows[] = { what_is_said_of_the_exercise_is_shown, NULL };
    const TTest *const narrow_rows[] = { rows_are_narrowed_by_words_and_by_what_is_left_to_do,
                                         NULL };
    int failed = run_tests("term-evaluate", tests);
    failed |= run_rows("term-evaluate-lines", change_rows, sizeof changes / sizeof changes[0]);
    failed |= run_rows("term-evaluate-rows", narrow_rows, sizeof narrowed / sizeof narrowed[0]);
    return failed;
}
