/* The controller's screen: what it shows. */
#include "staff.h"

#include <stdio.h>

static void see_all(struct shisa_term *term)
{
    (void)term;
}

static void see_inject(struct shisa_term *term)
{
    seat_type(term, "jjj\n");
}

static void see_launch(struct shisa_term *term)
{
    seat_type(term, "Gk");
    seat_type(term, "s");
}

static void see_house(struct shisa_term *term)
{
    seat_type(term, "2\n");
}

static void see_expect(struct shisa_term *term)
{
    seat_type(term, "3\n");
}

static void see_timeline(struct shisa_term *term)
{
    seat_type(term, "t");
}

static void see_reply(struct shisa_term *term)
{
    seat_type(term, "rThank you.\nKeep us informed.");
}

static void see_stop(struct shisa_term *term)
{
    seat_type(term, "!ST");
}

static void see_ended(struct shisa_term *term)
{
    seat_tell(term, "{\"t\":\"event\",\"seq\":30,\"at\":1937000,\"kind\":\"endex\"}");
}

static void see_help(struct shisa_term *term)
{
    seat_type(term, "?");
}

static const struct {
    const char *name;
    void (*come)(struct shisa_term *term);
} views[] = {
    { "all", see_all },     { "inject", see_inject }, { "launch", see_launch },
    { "house", see_house }, { "expect", see_expect }, { "timeline", see_timeline },
    { "reply", see_reply }, { "stop", see_stop },     { "help", see_help },
    { "ended", see_ended },
};

enum { VIEWS = sizeof views / sizeof views[0] };

static const struct {
    int columns, rows;
} sizes[] = { { 80, 24 }, { 120, 40 }, { 60, 16 } };

START_TEST(every_screen_is_as_it_was_agreed)
{
    for (int i = 0; i < VIEWS * 3 * 2; i++) {
        int columns = sizes[i / 2 % 3].columns, rows = sizes[i / 2 % 3].rows;
        struct shisa_term *term =
            staff_create((enum shisa_lang)(i % 2), columns, rows, CONTROLLER, false);
        char name[64];
        (void)seat_screen(term);
        views[i / 6].come(term);
        snprintf(name, sizeof name, "control-%s-%dx%d-%s", views[i / 6].name, columns, rows,
                 i % 2 == 0 ? "en" : "ja");
        seat_golden(name, term);
        seat_measure(term, columns, name);
        shisa_term_destroy(term);
    }
}
END_TEST

START_TEST(without_line_drawing_it_is_plain_ascii)
{
    struct shisa_term *term = staff_create(SHISA_EN, 120, 40, CONTROLLER, true);
    const char *screen = seat_screen(term);
    ck_assert_ptr_nonnull(strstr(screen, "+-[1 Injects]"));
    seat_hides(term, "│");
    seat_hides(term, "…");
    shisa_term_destroy(term);
}
END_TEST

START_TEST(rows_stay_straight_at_any_size)
{
    for (int i = 0; i < VIEWS * 2; i++) {
        struct shisa_term *term = staff_create((enum shisa_lang)(i % 2), 80, 24, CONTROLLER, false);
        views[i / 2].come(term);
        for (int columns = 60; columns <= 200; columns += 3) {
            shisa_term_resize(term, columns, 16 + columns % 40);
            seat_measure(term, columns, views[i / 2].name);
        }
        shisa_term_destroy(term);
    }
}
END_TEST

/* --- what is heard ---------------------------------------------------------------------------- */

START_TEST(a_house_that_does_nothing_is_told_of_once)
{
    struct shisa_term *term = staff_create(SHISA_EN, 80, 24, CONTROLLER, false);
    seat_tell(term, "{\"t\":\"clock\",\"now\":2139000,\"speed\":1000}");
    seat_hides(term, "nothing done");
    seat_tell(term, "{\"t\":\"clock\",\"now\":2141000,\"speed\":1000}");
    seat_shows(term, "!! Chuo Grid: nothing done for 4m, 2 unread");
    seat_tell(term, "{\"t\":\"event\",\"seq\":30,\"at\":2142000,\"kind\":\"emergency\","
                    "\"role\":\"rail/ops\",\"text\":\"Fire.\"}");
    seat_shows(term, "REAL INCIDENT: Fire.");
    seat_tell(term, "{\"t\":\"clock\",\"now\":2143000,\"speed\":1000}");
    seat_shows(term, "REAL INCIDENT: Fire.");
    shisa_term_destroy(term);
}
END_TEST

START_TEST(what_happened_last_is_told_in_the_language_of_the_screen)
{
    struct shisa_term *term = staff_create(SHISA_EN, 80, 24, CONTROLLER, false);
    seat_shows(term, "asks control: Is the lunch real?      link ok");
    seat_type(term, "L");
    seat_shows(term, "統制への質問: Is the lunch real?            接続 良好");
    seat_tell(term, "{\"t\":\"bye\",\"why\":{\"en\":\"the hub stops\",\"ja\":\"ハブの停止\"}}");
    seat_shows(term, "ハブの停止");
    seat_type(term, "L");
    seat_shows(term, "the hub stops");
    shisa_term_destroy(term);
}
END_TEST

START_TEST(the_uppermost_row_says_that_it_is_an_exercise_and_which)
{
    static const struct {
        const char *hello, *en, *ja;
        int columns;
    } banners[] = {
        { CONTROLLER, " EXERCISE CONTROL  RUNNING x1.0  Sign-in outa",
          " 訓練 統制  進行中 x1.0  認証基盤障害と風評", 80 },
        { CONTROLLER, "14:32:17 +32:17  5/6 seats", "14:32:17 +32:17  接続 5/6席", 80 },
        { CONTROLLER, "EXERCISE CONTROL  RUNNING x1.0  Sig", "訓練 統制  進行中 x1.0  認証基盤",
          60 },
        { STAFF_HELLO("observer", "observe-1", ""), " EXERCISE OBSERVER  ", " 訓練 オブザーバー  ",
          80 },
    };
    for (size_t i = 0; i < 2 * (sizeof banners / sizeof banners[0]); i++) {
        struct shisa_term *term = staff_create((enum shisa_lang)(i % 2), banners[i / 2].columns, 24,
                                               banners[i / 2].hello, false);
        seat_shows(term, i % 2 == 0 ? banners[i / 2].en : banners[i / 2].ja);
        shisa_term_destroy(term);
    }
}
END_TEST

/* Whoever answers has before him what is answered: who wrote it, when, and all of it. */
START_TEST(a_reply_stands_below_what_it_answers)
{
    struct shisa_term *term = staff_create(SHISA_EN, 80, 24, CONTROLLER, false);
    seat_type(term, "r");
    seat_shows(term, "│ 14:31 Chuo Grid/CSIRT > Ministry/Duty desk  ");
    seat_shows(term, "│ Subject: 第一報  ");
    seat_shows(term, "│ 認証基盤が停止しています。 ");
    seat_shows(term, "│ Subject: Re: 第一報");
    seat_type(term, "Thank you.");
    seat_esc(term);
    seat_shows(term, "│ 認証基盤が停止しています。 ");
    shisa_term_destroy(term);
}
END_TEST

/* One that has no room says that there is more of it; a call has no subject. */
START_TEST(a_long_message_that_is_answered_says_that_it_goes_on)
{
    struct shisa_term *term = staff_create(SHISA_EN, 80, 24, CONTROLLER, false);
    seat_tell(term, "{\"t\":\"event\",\"seq\":60,\"at\":1937000,\"kind\":\"message\",\"item\":9,"
                    "\"from\":\"rail/ops\",\"to\":[\"gov/desk\"],\"via\":\"phone\","
                    "\"text\":\"One\\nTwo\\nThree\\nFour\\nFive\\nSix\\nSeven\\nEight\\nNine\"}");
    seat_type(term, "r");
    seat_type(term, "wangan\n");
    seat_shows(term, "│ 14:32 Wangan Rail/Train control > Ministry/Duty desk  ");
    seat_hides(term, "Subject");
    seat_shows(term, "│ Seven  ");
    seat_shows(term, "│ Eight … ");
    seat_hides(term, "Nine");
    shisa_term_destroy(term);
}
END_TEST

/* The command line and the plan know it by that alone. */
START_TEST(the_id_of_a_long_title_is_not_cut)
{
    struct shisa_term *term = staff_create(SHISA_JA, 80, 24, CONTROLLER, false);
    seat_tell(term,
              "{\"t\":\"event\",\"seq\":60,\"at\":1937000,\"kind\":\"edited\",\"ref\":\"impact\","
              "\"text\":\"x\",\"subject\":"
              "\"被害状況をどの地域でいつからどれだけの戸数でどの設備がいつまでに"
              "どうなるかまで15分以内に報告してください\"}");
    seat_type(term, "jj\n");
    seat_shows(term, "… (impact)]─");
    seat_esc(term);
    seat_type(term, "x");
    seat_shows(term, "[取消: 被害状況");
    seat_shows(term, "… (impact)]─");
    seat_type(term, "late");
    seat_esc(term);
    seat_shows(term, "… (impact)]─");
    shisa_term_destroy(term);
}
END_TEST

START_TEST(a_timeline_says_how_far_it_goes_on)
{
    struct shisa_term *term = staff_create(SHISA_EN, 80, 16, CONTROLLER, false);
    seat_type(term, "t");
    seat_hides(term, " 5/5 ─┘");
    seat_tell(term,
              "{\"t\":\"declared\",\"kind\":\"channel\",\"id\":\"fax\",\"name\":{\"en\":\"Fax\"},"
              "\"mark\":{\"en\":\"fax\"}}");
    for (int i = 0; i < 8; i++) {
        struct shisa_buf line = { 0 };
        shisa_buf_addf(&line,
                       "{\"t\":\"declared\",\"kind\":\"channel\",\"id\":\"c%d\","
                       "\"name\":{\"en\":\"C%d\"},\"mark\":{\"en\":\"way-%d\"}}",
                       i, i, i);
        seat_tell(term, line.data);
        line.len = 0;
        shisa_buf_addf(&line,
                       "{\"t\":\"declared\",\"kind\":\"inject\",\"id\":\"i%d\",\"at\":3000000,"
                       "\"via\":\"c%d\",\"to\":[\"power\"],\"text\":{\"en\":\"Hello\"}}",
                       i, i);
        seat_tell(term, line.data);
        shisa_buf_finish(&line);
    }
    seat_hides(term, "Wangan Rail  ");
    seat_shows(term, " 8/13 ─┘");
    seat_key(term, SHISA_KEY_DOWN);
    seat_shows(term, " 9/13 ─┘");
    seat_type(term, "G");
    seat_shows(term, "Wangan Rail ");
    seat_shows(term, " 13/13 ─┘");
    shisa_term_destroy(term);
}
END_TEST

START_TEST(injects_are_seen_as_they_stand)
{
    static const struct {
        const char *event, *says;
    } states[] = {
        { "\"kind\":\"kept\",\"ref\":\"impact\"", "held" },
        { "\"kind\":\"released\",\"ref\":\"impact\"", "in 2:43" },
        { "\"kind\":\"moved\",\"ref\":\"impact\",\"due\":2400000", "in 7:43" },
        { "\"kind\":\"held\",\"ref\":\"impact\"", "no line" },
        { "\"kind\":\"edited\",\"ref\":\"impact\",\"text\":\"New.\",\"subject\":\"Tell us\"",
          "Tell us" },
        { "\"kind\":\"skipped\",\"ref\":\"impact\",\"text\":\"late\"", "cancelled" },
        { "\"kind\":\"phoned\",\"ref\":\"supply\",\"outcome\":\"not-reached\"", "absent" },
        { "\"kind\":\"read\",\"item\":3,\"role\":\"power/csirt\"", "done 1/1   phone" },
        { "\"kind\":\"hint\",\"ref\":\"first\",\"text\":\"4.2\"", "3/20h" },
    };
    struct shisa_term *term = staff_create(SHISA_EN, 80, 24, CONTROLLER, false);
    for (size_t i = 0; i < sizeof states / sizeof states[0]; i++) {
        struct shisa_buf line = { 0 };
        seat_hides(term, states[i].says);
        shisa_buf_addf(&line, "{\"t\":\"event\",\"seq\":%zu,\"at\":1937000,%s}", 40 + i,
                       states[i].event);
        seat_tell(term, line.data);
        seat_shows(term, states[i].says);
        shisa_buf_finish(&line);
    }
    shisa_term_destroy(term);
}
END_TEST

#define DECLARED(kind, more) "{\"t\":\"declared\",\"kind\":\"" kind "\"," more "}"

/* What is named by ids on the wire is read by its name; the id of a seat stands behind it. */
static const struct {
    const char *event, *en, *ja;
} labels[] = {
    { "\"kind\":\"begun\",\"role\":\"power/csirt\",\"ref\":\"isolate\",\"item\":1,"
      "\"target\":{\"kind\":\"asset\",\"id\":\"lan\"}",
      "under way: Isolate > Ward network", "実施中: 切り離す > 病棟のLAN" },
    { "\"kind\":\"begun\",\"role\":\"power/csirt\",\"ref\":\"isolate\",\"item\":1,"
      "\"target\":{\"kind\":\"service\",\"id\":\"idp\"}",
      "Isolate > Sign-in", "切り離す > 認証基盤" },
    { "\"kind\":\"waiting\",\"role\":\"power/csirt\",\"action\":\"isolate\",\"item\":1,"
      "\"asked\":\"power/pr\",\"target\":{\"kind\":\"asset\",\"id\":\"lan\"}",
      "Isolate > Ward network (asked: Chuo Grid/Public relations)",
      "切り離す > 病棟のLAN (打診先: 中央系統電力/広報)" },
    { "\"kind\":\"waiting\",\"role\":\"power/csirt\",\"action\":\"isolate\",\"item\":1,"
      "\"ref\":\"word\"",
      "Isolate (approver: Chuo Grid/Public relations)", "切り離す (承認者: 中央系統電力/広報)" },
    { "\"kind\":\"approved\",\"role\":\"power/pr\",\"action\":\"isolate\",\"item\":1,"
      "\"target\":{\"kind\":\"asset\",\"id\":\"lan\"}",
      "agreed: Isolate > Ward network", "承認・同意: 切り離す > 病棟のLAN" },
    { "\"kind\":\"decided\",\"role\":\"power/pr\",\"ref\":\"halt\",\"option\":\"go-on\"",
      "Stop the line?: Go on", "線を止めるか: 続ける" },
    { "\"kind\":\"note\",\"seat\":\"control-1\",\"text\":\"Lunch.\"",
      "Abe (control-1)  memo: Lunch.", "Abe (control-1)  メモ: Lunch." },
    { "\"kind\":\"notice\",\"seat\":\"control-1\",\"text\":\"Lunch.\","
      "\"to\":[{\"kind\":\"role\",\"id\":\"rail/ops\"}]",
      "out of play > Wangan Rail/Train control: Lunch.",
      "演習外の連絡 > 湾岸鉄道/運輸指令: Lunch." },
    { "\"kind\":\"notice\",\"seat\":\"control-1\",\"text\":\"Lunch.\"",
      "out of play > everybody: Lunch.", "演習外の連絡 > 全員: Lunch." },
    { "\"kind\":\"jumped\",\"seat\":\"control-1\",\"due\":2700000", "time jumps: 0:45:00",
      "時刻を進めた: 0:45:00" },
    { "\"kind\":\"edited\",\"seat\":\"control-1\",\"ref\":\"impact\",\"text\":\"Soon.\"",
      "text changed: Report the impact in 15 min: Soon.", "文面変更: 被害状況を15分以内に: Soon." },
};

START_TEST(the_log_calls_everything_by_its_name)
{
    for (size_t i = 0; i < 2 * (sizeof labels / sizeof labels[0]); i++) {
        struct shisa_term *term =
            staff_create((enum shisa_lang)(i % 2), 120, 24, CONTROLLER, false);
        struct shisa_buf line = { 0 };
        seat_tell(term, DECLARED("action", "\"id\":\"isolate\","
                                           "\"name\":{\"en\":\"Isolate\",\"ja\":\"切り離す\"}"));
        seat_tell(term, DECLARED("asset", "\"id\":\"lan\",\"name\":{\"en\":\"Ward network\","
                                          "\"ja\":\"病棟のLAN\"}"));
        seat_tell(term, DECLARED("approval", "\"id\":\"word\",\"by\":\"power/pr\""));
        seat_tell(term,
                  DECLARED("decision", "\"id\":\"halt\",\"text\":{\"en\":\"Stop the line?\","
                                       "\"ja\":\"線を止めるか\"},\"options\":[{\"id\":\"go-on\","
                                       "\"text\":{\"en\":\"Go on\",\"ja\":\"続ける\"}}]"));
        shisa_buf_addf(&line, "{\"t\":\"event\",\"seq\":70,\"at\":1937000,%s}",
                       labels[i / 2].event);
        seat_tell(term, line.data);
        seat_type(term, "l");
        seat_shows(term, i % 2 == 0 ? labels[i / 2].en : labels[i / 2].ja);
        shisa_buf_finish(&line);
        shisa_term_destroy(term);
    }
}
END_TEST

START_TEST(what_control_said_as_somebody_stands_in_the_log_with_its_text)
{
    struct shisa_term *term = staff_create(SHISA_EN, 120, 24, CONTROLLER, false);
    seat_tell(term, "{\"t\":\"event\",\"seq\":70,\"at\":1937000,\"kind\":\"message\",\"item\":9,"
                    "\"from\":\"gov/desk\",\"to\":[\"power/csirt\",\"rail/ops\"],\"via\":\"mail\","
                    "\"seat\":\"control-1\",\"origin\":\"control\",\"subject\":\"Impact\","
                    "\"text\":\"How far does it go?\\nWe ask by noon.\"}");
    seat_type(term, "l");
    seat_shows(term, "Ministry/Duty desk = Abe > Chuo Grid/CSIRT +1  mail: Impact  "
                     "How far does it go? / We ask by noon.");
    seat_type(term, "\n");
    seat_shows(term, "14:32:17 Ministry/Duty desk = Abe > ");
    seat_shows(term, "To: Chuo Grid/CSIRT, Wangan Rail/Train control");
    seat_shows(term, "│ How far does it go? ");
    seat_shows(term, "│ We ask by noon. ");
    shisa_term_destroy(term);
}
END_TEST

#define KEPT_SHARE                                                                                 \
    "{\"t\":\"event\",\"seq\":60,\"at\":1937000,\"kind\":\"kept\",\"ref\":\"advisory\","           \
    "\"target\":{\"kind\":\"organisation\",\"id\":\"power\"}}"

START_TEST(a_share_is_all_of_it_to_who_controls_that_house)
{
    struct shisa_term *control = staff_create(SHISA_EN, 80, 24, CONTROLLER, false);
    struct shisa_term *sub =
        staff_create(SHISA_EN, 80, 24,
                     STAFF_HELLO("sub-controller", "control@power-1", "\"of\":\"power\","), false);
    seat_tell(control, KEPT_SHARE);
    seat_tell(sub, KEPT_SHARE);
    seat_shows(control, "in 17:43");
    seat_hides(sub, "in 17:43");
    shisa_term_destroy(control);
    shisa_term_destroy(sub);
}
END_TEST

START_TEST(what_was_told_before_counts_once)
{
    struct shisa_term *term = staff_create(SHISA_EN, 80, 24, CONTROLLER, false);
    char *before = shisa_copy(seat_screen(term));
    for (int i = 0; staff_lines[i] != NULL; i++) {
        seat_tell(term, staff_lines[i]);
    }
    ck_assert_str_eq(seat_screen(term), before);
    free(before);
    shisa_term_destroy(term);
}
END_TEST

START_TEST(a_greeting_begins_anew)
{
    struct shisa_term *term = staff_create(SHISA_EN, 80, 24, CONTROLLER, false);
    seat_tell(term, CONTROLLER);
    seat_hides(term, "Chuo Grid");
    for (int i = 0; staff_lines[i] != NULL; i++) {
        seat_tell(term, staff_lines[i]);
    }
    seat_shows(term, "Chuo Grid");
    shisa_term_destroy(term);
}
END_TEST

START_TEST(injects_are_found_by_words_and_by_state)
{
    struct shisa_term *term = staff_create(SHISA_EN, 120, 40, CONTROLLER, false);
    seat_type(term, "/impact\n");
    seat_shows(term, "Report the impact");
    seat_hides(term, "Take care");
    seat_hides(term, "0:50:00");
    seat_esc(term);
    seat_shows(term, "0:50:00");
    seat_type(term, "fsent\n");
    seat_hides(term, "0:50:00");
    seat_shows(term, "2/5 (sent");
    shisa_term_destroy(term);
}
END_TEST

/* By its time: what was sent, cancelled or waits for a rule is passed over. */
START_TEST(one_key_goes_to_the_next_inject_to_come)
{
    struct shisa_term *term = staff_create(SHISA_EN, 80, 24, CONTROLLER, false);
    seat_type(term, "3.h");
    seat_shows(term, "[1 Injects]");
    ck_assert_ptr_nonnull(strstr(seat_request(term), "\"inject\":\"impact\""));
    seat_tell(term, "{\"t\":\"event\",\"seq\":50,\"at\":1937000,\"kind\":\"skipped\","
                    "\"ref\":\"impact\"}");
    seat_type(term, ".h");
    ck_assert_ptr_nonnull(strstr(seat_request(term), "\"inject\":\"advisory\""));
    seat_tell(term, "{\"t\":\"event\",\"seq\":51,\"at\":1937000,\"kind\":\"skipped\","
                    "\"ref\":\"advisory\"}");
    seat_type(term, ".");
    seat_shows(term, "no inject with a time is to come");
    seat_type(term, "h");
    ck_assert_str_eq(seat_request(term), ""); /* it stays where it was */
    shisa_term_destroy(term);
}
END_TEST

START_TEST(the_bar_stays_on_its_inject_when_the_list_changes)
{
    struct shisa_term *term = staff_create(SHISA_EN, 80, 24, CONTROLLER, false);
    seat_type(term, "jjj"); /* the advisory */
    seat_tell(term, "{\"t\":\"event\",\"seq\":50,\"at\":1937000,\"kind\":\"moved\","
                    "\"ref\":\"impact\",\"due\":3600000}");
    seat_type(term, "h");
    ck_assert_ptr_nonnull(strstr(seat_request(term), "\"inject\":\"advisory\""));
    shisa_term_destroy(term);
}
END_TEST

static const struct {
    const char *line, *says;
} wrong[] = {
    { "{\"t\":\"event\",\"seq\":90,\"at\":1}", "\"kind\" is missing" },
    { "{\"t\":\"event\",\"at\":1,\"kind\":\"read\"}", "\"seq\" is missing" },
    { "{\"t\":\"event\",\"seq\":90,\"at\":1,\"kind\":\"message\"}", "\"item\"" },
    { "{\"t\":\"seat\",\"seat\":\"x-1\",\"state\":\"asleep\"}", "\"state\" is not known" },
    { "{\"t\":\"declared\",\"kind\":\"role\"}", "\"id\" is missing" },
    { "{\"t\":\"declared\",\"kind\":\"role\",\"id\":\"a/b\"}", "\"name\" is missing" },
    { "{\"t\":\"hello\",\"version\":1,\"duty\":\"controller\",\"length\":1,\"declared\":0}",
      "different releases" },
};

START_TEST(a_wrong_line_is_told_and_changes_nothing)
{
    struct shisa_term *term = staff_create(SHISA_EN, 120, 40, CONTROLLER, false);
    char *before = shisa_copy(seat_screen(term));
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
        struct shisa_err err = { 0 };
        ck_assert_int_eq(shisa_term_receive(term, wrong[i].line, strlen(wrong[i].line), &err),
                         SHISA_INVALID);
        ck_assert_msg(strstr(err.text, wrong[i].says) != NULL, "%s says: %s", wrong[i].line,
                      err.text);
        ck_assert_str_eq(seat_screen(term), before);
    }
    free(before);
    shisa_term_destroy(term);
}
END_TEST

START_TEST(a_duty_that_changes_changes_the_screen)
{
    struct shisa_term *term = staff_create(SHISA_EN, 80, 24, CONTROLLER, false);
    seat_type(term, "mhalf");
    seat_tell(term, seat_lines[0]);
    seat_shows(term, "[1 Inbox]");
    seat_tell(term, CONTROLLER);
    seat_shows(term, "[1 Injects]");
    shisa_term_destroy(term);
}
END_TEST

int main(void)
{
    const TTest *const tests[] = {
        every_screen_is_as_it_was_agreed,
        without_line_drawing_it_is_plain_ascii,
        rows_stay_straight_at_any_size,
        a_house_that_does_nothing_is_told_of_once,
        what_happened_last_is_told_in_the_language_of_the_screen,
        the_uppermost_row_says_that_it_is_an_exercise_and_which,
        a_reply_stands_below_what_it_answers,
        a_long_message_that_is_answered_says_that_it_goes_on,
        the_id_of_a_long_title_is_not_cut,
        a_timeline_says_how_far_it_goes_on,
        injects_are_seen_as_they_stand,
        the_log_calls_everything_by_its_name,
        what_control_said_as_somebody_stands_in_the_log_with_its_text,
        a_share_is_all_of_it_to_who_controls_that_house,
        what_was_told_before_counts_once,
        a_greeting_begins_anew,
        injects_are_found_by_words_and_by_state,
        one_key_goes_to_the_next_inject_to_come,
        the_bar_stays_on_its_inject_when_the_list_changes,
        a_wrong_line_is_told_and_changes_nothing,
        a_duty_that_changes_changes_the_screen,
        NULL,
    };
    return run_tests("term-control", tests);
}
