/* Whose it is: asking and being asked; and how things stand around one. A hospital at night: one
 * sits in the intensive care unit, which owns its own network but not the office's. */
#include "seat.h"

static const char *const ward_lines[] = {
    "{\"t\":\"hello\",\"version\":2,\"role\":\"shira/icu\",\"solo\":true,"
    "\"role_name\":{\"en\":\"ICU\",\"ja\":\"集中治療部\"},"
    "\"organisation_name\":{\"en\":\"Shirakaba Hospital\",\"ja\":\"白樺病院\"},"
    "\"title\":{\"en\":\"The Worm in the Ward\",\"ja\":\"病棟のワーム\"},"
    "\"briefing\":{\"en\":\"Two in the morning.\",\"ja\":\"午前二時です。\"},"
    "\"starts\":20602200,\"length\":7200000,"
    "\"channels\":["
    "{\"id\":\"phone\",\"name\":{\"en\":\"Telephone\",\"ja\":\"電話\"},"
    "\"mark\":{\"en\":\"phone\",\"ja\":\"電話\"},\"spoken\":true},"
    "{\"id\":\"mail\",\"name\":{\"en\":\"E-mail\",\"ja\":\"メール\"},"
    "\"mark\":{\"en\":\"mail\",\"ja\":\"メール\"}}],"
    "\"roles\":["
    "{\"id\":\"shira/icu\",\"name\":{\"en\":\"ICU\",\"ja\":\"集中治療部\"},"
    "\"organisation\":{\"en\":\"Shirakaba Hospital\",\"ja\":\"白樺病院\"},\"own\":true},"
    "{\"id\":\"shira/medinfo\",\"name\":{\"en\":\"Medical information\",\"ja\":\"医療情報部\"},"
    "\"organisation\":{\"en\":\"Shirakaba Hospital\",\"ja\":\"白樺病院\"}},"
    "{\"id\":\"shira/office\",\"name\":{\"en\":\"Administration\",\"ja\":\"事務部\"},"
    "\"organisation\":{\"en\":\"Shirakaba Hospital\",\"ja\":\"白樺病院\"}}],"
    "\"actions\":["
    "{\"id\":\"isolate\",\"name\":{\"en\":\"Isolate\",\"ja\":\"隔離する\"},"
    "\"help\":{\"en\":\"Part it from the rest.\",\"ja\":\"他から切り離す。\"},"
    "\"group\":{\"en\":\"Contain\",\"ja\":\"封じ込め\"},\"takes\":120000,\"targets\":["
    "{\"kind\":\"asset\",\"id\":\"icu-lan\",\"name\":{\"en\":\"ICU network\","
    "\"ja\":\"ICU系ネットワーク\"}},"
    "{\"kind\":\"asset\",\"id\":\"office-lan\",\"name\":{\"en\":\"Office network\","
    "\"ja\":\"事務系ネットワーク\"},\"asks\":\"shira/office\"}]}],"
    "\"services\":["
    "{\"id\":\"care\",\"name\":{\"en\":\"Intensive care\",\"ja\":\"集中治療\"},\"level\":100,"
    "\"own\":true},"
    "{\"id\":\"desk\",\"name\":{\"en\":\"Cash desks\",\"ja\":\"会計窓口\"},\"level\":100}],"
    "\"resources\":["
    "{\"id\":\"generators\",\"name\":{\"en\":\"Mobile generators\",\"ja\":\"移動電源車\"},"
    "\"free\":3,\"count\":3}]}",
    "{\"t\":\"startex\",\"at\":0}",
    "{\"t\":\"service\",\"id\":\"care\",\"at\":300000,\"level\":60}",
    "{\"t\":\"severity\",\"at\":300000,\"value\":2}",
    "{\"t\":\"line\",\"id\":\"phone\",\"at\":360000,\"works\":false}",
    "{\"t\":\"resource\",\"id\":\"generators\",\"at\":400000,\"free\":1}",
    "{\"t\":\"duty\",\"item\":9,\"at\":300000,\"state\":\"open\",\"due\":3900000,"
    "\"text\":{\"en\":\"Report to the ministry within the hour\","
    "\"ja\":\"一時間以内に省庁へ報告する\"}}",
    "{\"t\":\"approval\",\"item\":2,\"at\":480000,\"due\":5880000,\"asked\":\"shira/icu\","
    "\"why\":{\"en\":\"Eleven monitors hang on this network.\","
    "\"ja\":\"生体モニター11台がこの系統につながっています。\"},"
    "\"role\":\"shira/medinfo\",\"action\":\"isolate\","
    "\"target\":{\"kind\":\"asset\",\"id\":\"icu-lan\"}}",
    "{\"t\":\"act\",\"item\":1,\"at\":500000,\"role\":\"shira/icu\",\"action\":\"isolate\","
    "\"target\":{\"kind\":\"asset\",\"id\":\"office-lan\"},\"state\":\"waiting\","
    "\"asked\":\"shira/office\",\"due\":5900000}",
    "{\"t\":\"clock\",\"now\":531000,\"speed\":1000}",
    NULL,
};

static struct shisa_term *ward(enum shisa_lang lang, int columns, int rows)
{
    struct shisa_term *term = shisa_term_create((struct shisa_term_options){ .lang = lang });
    shisa_term_resize(term, columns, rows);
    shisa_term_tick(term, 1000);
    for (int i = 0; ward_lines[i] != NULL; i++) {
        seat_tell(term, ward_lines[i]);
    }
    shisa_term_tick(term, 10000); /* what was said of the line is gone again */
    seat_tell(term, "{\"t\":\"clock\",\"now\":540000,\"speed\":1000}");
    return term;
}

/* --- goldens ---------------------------------------------------------------------------------- */

static void see_todo(struct shisa_term *term)
{
    seat_type(term, "3");
}

static void see_state(struct shisa_term *term)
{
    seat_type(term, "4");
}

static void see_question(struct shisa_term *term)
{
    seat_type(term, "a\n");
}

static void see_targets(struct shisa_term *term)
{
    seat_type(term, "e\n");
}

static void see_confirm(struct shisa_term *term)
{
    see_targets(term);
    seat_key(term, SHISA_KEY_DOWN);
    seat_type(term, "\n");
}

static void see_channels(struct shisa_term *term)
{
    seat_type(term, "c");
}

static const struct {
    const char *name;
    void (*come)(struct shisa_term *term);
} views[] = {
    { "todo", see_todo },       { "state", see_state },     { "question", see_question },
    { "targets", see_targets }, { "confirm", see_confirm }, { "channels", see_channels },
};

static const struct {
    int columns, rows;
} sizes[] = { { 80, 24 }, { 120, 40 }, { 60, 16 } };

START_TEST(every_screen_is_as_it_was_agreed)
{
    for (size_t i = 0; i < sizeof views / sizeof views[0] * 3 * 2; i++) {
        int columns = sizes[i / 2 % 3].columns, rows = sizes[i / 2 % 3].rows;
        struct shisa_term *term = ward((enum shisa_lang)(i % 2), columns, rows);
        char name[64];
        (void)seat_screen(term);
        views[i / 6].come(term);
        snprintf(name, sizeof name, "owner-%s-%dx%d-%s", views[i / 6].name, columns, rows,
                 i % 2 == 0 ? "en" : "ja");
        seat_golden(name, term);
        seat_measure(term, columns, name);
        shisa_term_destroy(term);
    }
}
END_TEST

/* --- acting on what is another's -------------------------------------------------------------- */

START_TEST(what_is_anothers_is_asked_for_unless_one_says_otherwise)
{
    static const struct {
        const char *keys, *wanted;
    } rows[] = {
        { "y", "{\"action\":\"isolate\",\"id\":1,\"target\":{\"id\":\"office-lan\","
               "\"kind\":\"asset\"},\"verb\":\"act\"}" },
        { "w", "{\"action\":\"isolate\",\"bypass\":true,\"id\":1,\"target\":{\"id\":\"office-lan\","
               "\"kind\":\"asset\"},\"verb\":\"act\"}" },
        { "\t\n", "{\"action\":\"isolate\",\"id\":1,\"target\":{\"id\":\"office-lan\","
                  "\"kind\":\"asset\"},\"verb\":\"act\"}" },
        { "\t\t\n", "{\"action\":\"isolate\",\"bypass\":true,\"id\":1,\"target\":{"
                    "\"id\":\"office-lan\",\"kind\":\"asset\"},\"verb\":\"act\"}" },
        { "\n", "" },
        { "n", "" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct shisa_term *term = ward(SHISA_EN, 80, 24);
        see_confirm(term);
        seat_shows(term, "Administration is asked first");
        seat_type(term, rows[i].keys);
        ck_assert_str_eq(seat_request(term), rows[i].wanted);
        shisa_term_destroy(term);
    }
}
END_TEST

START_TEST(what_is_ones_own_needs_nobodys_word)
{
    struct shisa_term *term = ward(SHISA_EN, 80, 24);
    see_targets(term);
    seat_type(term, "\n");
    seat_hides(term, "asked first");
    seat_type(term, "w"); /* no such answer here */
    ck_assert_str_eq(seat_request(term), "");
    seat_type(term, "y");
    ck_assert_ptr_null(strstr(seat_request(term), "bypass"));
    shisa_term_destroy(term);
}
END_TEST

static void answer(struct shisa_term *term, const char *state, const char *more)
{
    struct shisa_buf line = { 0 };
    shisa_buf_addf(&line,
                   "{\"t\":\"act\",\"item\":1,\"at\":600000,\"role\":\"shira/icu\","
                   "\"action\":\"isolate\",\"target\":{\"kind\":\"asset\",\"id\":\"office-lan\"},"
                   "\"asked\":\"shira/office\",\"state\":\"%s\"%s}",
                   state, more);
    seat_tell(term, line.data);
    shisa_buf_finish(&line);
}

START_TEST(how_it_was_answered_is_said_with_its_reason_and_kept)
{
    static const struct {
        const char *state, *more, *says, *kept;
    } rows[] = {
        { "agreed", "", "agreed: Isolate > Office network (asked: Administration)",
          "02:10:00  agreed: Isolate > Office network" },
        { "refused", ",\"text\":\"Payday is tomorrow\"",
          "refused: Isolate > Office network (asked: Administration): Payday is t",
          "(asked: Administration): Payday is tomorrow" },
        { "refused", ",\"why\":{\"en\":\"The vault hangs on it\"}",
          "refused: Isolate > Office network (asked: Administration): The vault h",
          "(asked: Administration): The vault hangs on it" },
        { "refused", "", "refused: Isolate > Office network", "no reason was given" },
        { "expired", "", "no answer: Isolate > Office network", "02:10:00  no answer: Isolate" },
        { "ignored", "", "not followed: Isolate > Office network", "not followed: Isolate" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct shisa_term *term = ward(SHISA_EN, 100, 24);
        answer(term, rows[i].state, rows[i].more);
        seat_shows(term, rows[i].says);
        seat_type(term, "pWhat I did\n");
        seat_shows(term, rows[i].kept);
        shisa_term_destroy(term);
    }
}
END_TEST

/* --- being asked ------------------------------------------------------------------------------ */

START_TEST(a_question_is_answered_with_yes_or_no_and_a_reason)
{
    static const struct {
        const char *key, *title, *wanted;
    } rows[] = {
        { "y", "Consent",
          "{\"id\":1,\"item\":2,\"text\":\"as agreed\",\"verb\":\"approve\",\"yes\":true}" },
        { "n", "Refuse",
          "{\"id\":1,\"item\":2,\"text\":\"as agreed\",\"verb\":\"approve\",\"yes\":false}" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct shisa_term *term = ward(SHISA_EN, 80, 24);
        seat_type(term, "3\n"); /* the question comes first: the law leaves an hour */
        seat_hides(term, "Consent: Medical");
        seat_esc(term);
        seat_key(term, SHISA_KEY_DOWN);
        seat_type(term, "\n");
        seat_shows(term, "Eleven monitors hang on this network.");
        seat_shows(term, "Intensive care           DEGRADED   60%  since 02:05:00");
        seat_hides(term, "Cash desks               UP");
        seat_type(term, rows[i].key);
        seat_shows(term, rows[i].title);
        seat_type(term, "as agreed");
        seat_esc(term);
        seat_type(term, "y");
        ck_assert_str_eq(seat_request(term), rows[i].wanted);
        shisa_term_destroy(term);
    }
}
END_TEST

START_TEST(who_was_passed_over_finds_it_in_his_list)
{
    struct shisa_term *term = ward(SHISA_EN, 110, 26);
    seat_tell(term, "{\"t\":\"bypassed\",\"item\":3,\"at\":560000,\"asked\":\"shira/icu\","
                    "\"role\":\"shira/medinfo\",\"action\":\"isolate\","
                    "\"target\":{\"kind\":\"asset\",\"id\":\"icu-lan\"}}");
    seat_shows(term, "02:09 you were not asked: Medical information: Isolate > ICU network");
    seat_shows(term, "[-] Consent: Medical");
    seat_type(term, "a");
    seat_hides(term, "Medical information: Isolate > ICU network                  you");
    shisa_term_destroy(term);
}
END_TEST

/* --- how things stand ------------------------------------------------------------------------- */

START_TEST(what_changes_is_said_once_and_shown_from_then_on)
{
    static const struct {
        const char *line, *says;
    } rows[] = {
        { "{\"t\":\"line\",\"id\":\"mail\",\"at\":560000,\"works\":false}",
          "02:09 E-mail: DEAD since 02:09" },
        { "{\"t\":\"line\",\"id\":\"phone\",\"at\":560000,\"works\":true}",
          "02:09 Telephone: works again" },
        { "{\"t\":\"severity\",\"at\":560000,\"value\":3}", "02:09 severity 3" },
        { "{\"t\":\"resource\",\"id\":\"generators\",\"at\":560000,\"free\":2}",
          "02:09 Mobile generators: 2 of 3 free" },
        { "{\"t\":\"backup\",\"id\":\"care\",\"at\":560000,\"started\":false}",
          "02:09 Intensive care: the backup did not start" },
        { "{\"t\":\"reach\",\"at\":560000,\"subject\":{\"en\":\"Patch now\"},\"value\":40}",
          "02:09 40% of those it is for have it: Patch now" },
        { "{\"t\":\"duty\",\"item\":9,\"at\":560000,\"state\":\"met\"}",
          "02:09 duty met: Report to the ministry within the hour" },
        { "{\"t\":\"duty\",\"item\":9,\"at\":560000,\"state\":\"missed\"}",
          "02:09 duty missed: Report to the ministry within the hour" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct shisa_term *term = ward(SHISA_EN, 110, 26);
        seat_tell(term, rows[i].line);
        seat_shows(term, rows[i].says);
        shisa_term_destroy(term);
    }
}
END_TEST

START_TEST(a_duty_tells_its_clock)
{
    struct shisa_term *term = ward(SHISA_EN, 80, 24);
    seat_type(term, "3\n");
    seat_shows(term, "Became aware: 02:05:00");
    seat_shows(term, "Deadline: 03:05:00");
    seat_esc(term);
    seat_tell(term, "{\"t\":\"duty\",\"item\":9,\"at\":4000000,\"state\":\"met\"}");
    seat_shows(term, "[x] Duty: Report to the");
    seat_key(term, SHISA_KEY_END);
    seat_type(term, "\n");
    seat_shows(term, "duty met: 03:06:40  late");
    shisa_term_destroy(term);
}
END_TEST

START_TEST(a_wrong_line_about_these_changes_nothing)
{
    static const struct {
        const char *line, *says;
    } wrong[] = {
        { "{\"t\":\"severity\",\"at\":1,\"value\":5}", "\"value\" is out of range" },
        { "{\"t\":\"line\",\"id\":\"moon\",\"at\":1,\"works\":true}", "names no channel" },
        { "{\"t\":\"resource\",\"id\":\"moon\",\"at\":1,\"free\":1}", "names no resource" },
        { "{\"t\":\"backup\",\"id\":\"moon\",\"at\":1,\"started\":true}", "names no service" },
        { "{\"t\":\"duty\",\"item\":70,\"at\":1,\"state\":\"met\"}", "names no duty" },
        { "{\"t\":\"duty\",\"item\":9,\"at\":1,\"state\":\"dreamt\"}", "\"state\" is not known" },
        { "{\"t\":\"duty\",\"item\":71,\"at\":1,\"state\":\"open\"}", "\"text\" is missing" },
        { "{\"t\":\"reach\",\"at\":1,\"value\":40}", "\"subject\" is missing" },
        { "{\"t\":\"bypassed\",\"item\":9,\"at\":1,\"role\":\"a\"}", "\"action\" is missing" },
    };
    struct shisa_term *term = ward(SHISA_EN, 110, 26);
    char *before = shisa_copy(seat_screen(term));
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
        struct shisa_err err = { 0 };
        ck_assert_int_eq(shisa_term_receive(term, wrong[i].line, strlen(wrong[i].line), &err),
                         SHISA_INVALID);
        ck_assert_msg(strstr(err.text, wrong[i].says) != NULL, "%s says: %s", wrong[i].line,
                      err.text);
        ck_assert_msg(strcmp(seat_screen(term), before) == 0, "%s changed the screen",
                      wrong[i].line);
    }
    free(before);
    shisa_term_destroy(term);
}
END_TEST

START_TEST(every_line_told_twice_counts_once)
{
    struct shisa_term *term = ward(SHISA_EN, 110, 26);
    char *before = shisa_copy(seat_screen(term));
    for (int i = 1; ward_lines[i] != NULL; i++) {
        seat_tell(term, ward_lines[i]);
    }
    shisa_term_tick(term, 19000);
    seat_tell(term, "{\"t\":\"clock\",\"now\":540000,\"speed\":1000}");
    ck_assert_msg(strcmp(seat_screen(term), before) == 0, "%s", seat_screen(term));
    free(before);
    shisa_term_destroy(term);
}
END_TEST

/* --- as lines --------------------------------------------------------------------------------- */

static struct shisa_plain *plain;
static struct shisa_buf heard;

static const char *type(const char *line)
{
    heard.len = 0;
    shisa_plain_type(plain, line, &heard);
    return heard.len == 0 ? "" : heard.data;
}

static void begin(enum shisa_lang lang)
{
    heard.len = 0;
    plain = shisa_plain_create((struct shisa_term_options){ .lang = lang });
    for (int i = 0; ward_lines[i] != NULL; i++) {
        ck_assert_int_eq(
            shisa_plain_receive(plain, ward_lines[i], strlen(ward_lines[i]), &heard, NULL),
            SHISA_OK);
    }
}

static void end(void)
{
    shisa_plain_destroy(plain);
    shisa_buf_finish(&heard);
}

START_TEST(the_plain_seat_hears_the_same)
{
    begin(SHISA_EN);
    ck_assert_str_eq(
        strstr(heard.data, "02:05:00 service"),
        "02:05:00 service care 60: Intensive care: DEGRADED (60%)\n"
        "02:05:00 severity 2: severity 2\n"
        "02:06:00 line phone dead: Telephone: DEAD since 02:06\n"
        "02:06:40 resource generators 1: Mobile generators: 1 of 3 free\n"
        "02:05:00 duty 9 open: Report to the ministry within the hour (until 03:05:00)\n"
        "02:08:00 question 2: Medical information: Isolate > ICU network (until 03:38:00)\n"
        "02:08:20 act 1 waiting: Isolate > Office network (asked: Administration) (until "
        "03:38:20)\n");
    end();
    begin(SHISA_JA);
    ck_assert_ptr_nonnull(strstr(heard.data, "line phone dead: 電話: 不通 02:06 から\n"));
    ck_assert_ptr_nonnull(strstr(
        heard.data, "act 1 waiting: 回答待ち: 隔離する > 事務系ネットワーク (打診先: 事務部)"));
    end();
}
END_TEST

START_TEST(the_plain_seat_asks_and_answers)
{
    static const char *const pairs[][2] = {
        { "act isolate office-lan", "\"id\":1,\"target\":" },
        { "bypass isolate office-lan", "\"bypass\":true" },
        { "approve 2 fine", "\"text\":\"fine\",\"verb\":\"approve\",\"yes\":true" },
        { "return 2 not now", "\"text\":\"not now\",\"verb\":\"approve\",\"yes\":false" },
    };
    begin(SHISA_EN);
    for (size_t i = 0; i < sizeof pairs / sizeof pairs[0]; i++) {
        struct shisa_buf line = { 0 };
        ck_assert_str_eq(type(pairs[i][0]), "");
        ck_assert(shisa_plain_request(plain, &line));
        ck_assert_msg(strstr(line.data, pairs[i][1]) != NULL, "%s: %s", pairs[i][0], line.data);
        ck_assert(i == 1 || strstr(line.data, "bypass") == NULL);
        shisa_buf_finish(&line);
    }
    end();
}
END_TEST

START_TEST(the_plain_seat_can_look_at_all_of_it)
{
    begin(SHISA_EN);
    ck_assert_str_eq(type("question 2"),
                     "From: Medical information\nAct: Isolate > ICU network\n"
                     "What hangs on it: Eleven monitors hang on this network.\n"
                     "Deadline: 03:38:00\n\nYour services:\n"
                     "Intensive care           DEGRADED   60%  since 02:05:00\n");
    ck_assert_str_eq(type("question 7"), "? no approval is waiting\n");
    ck_assert_str_eq(type("todo"),
                     "[ ] duty 9: Report to the ministry within the hour (until 03:05:00)\n"
                     "[ ] question 2: Medical information: Isolate > ICU network (until "
                     "03:38:00)\n");
    ck_assert_str_eq(type("acts"), "act 1 02:08:20  waits for an answer: Isolate > Office network "
                                   "(asked: Administration) (until 03:38:20)\n");
    ck_assert_str_eq(type("channels"), "phone Telephone: DEAD since 02:06\nmail E-mail\n");
    ck_assert_ptr_nonnull(strstr(type("services"), "Mobile generators        1 of 3 free\n"
                                                   "Telephone: DEAD since 02:06\n"));
    ck_assert_ptr_nonnull(
        strstr(type("actions"), "    asset:office-lan Office network (shira/office)\n"));
    end();
}
END_TEST

int main(void)
{
    const TTest *const tests[] = { every_screen_is_as_it_was_agreed,
                                   what_is_anothers_is_asked_for_unless_one_says_otherwise,
                                   what_is_ones_own_needs_nobodys_word,
                                   how_it_was_answered_is_said_with_its_reason_and_kept,
                                   a_question_is_answered_with_yes_or_no_and_a_reason,
                                   who_was_passed_over_finds_it_in_his_list,
                                   what_changes_is_said_once_and_shown_from_then_on,
                                   a_duty_tells_its_clock,
                                   a_wrong_line_about_these_changes_nothing,
                                   every_line_told_twice_counts_once,
                                   the_plain_seat_hears_the_same,
                                   the_plain_seat_asks_and_answers,
                                   the_plain_seat_can_look_at_all_of_it,
                                   NULL };
    return run_tests("term-owner", tests);
}
