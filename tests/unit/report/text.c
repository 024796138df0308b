#include "../run.h"

#include <stdio.h>
#include <string.h>

#include "drill.h"
#include "golden.h"

#define DAY (24 * 3600 * 1000LL)

START_TEST(the_text_is_as_it_was_agreed)
{
    static const struct {
        const char *name;
        enum shisa_lang lang;
        bool plain, quarrel, days;
    } rows[] = { { "report.en.txt", SHISA_EN, false, false },
                 { "report.ja.txt", SHISA_JA, false, false },
                 { "report.en.plain.txt", SHISA_EN, true, false },
                 { "report.ja.plain.txt", SHISA_JA, true, false },
                 { "quarrel.en.txt", SHISA_EN, false, true },
                 { "quarrel.ja.txt", SHISA_JA, false, true },
                 { "quarrel.en.plain.txt", SHISA_EN, true, true },
                 { "quarrel.ja.plain.txt", SHISA_JA, true, true },
                 { "days.en.txt", SHISA_EN, false, true, true },
                 { "days.ja.txt", SHISA_JA, false, true, true },
                 { "days.en.plain.txt", SHISA_EN, true, true, true } };
    struct drill drill;
    drill_play(&drill);
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct shisa_buf out = { 0 };
        if (rows[i].quarrel && !rows[i - 1].quarrel) {
            drill_quarrel(&drill);
        }
        if (rows[i].days) { /* over the year's end */
            drill_last(&drill, "2009-12-31 23:30 +09:00", DAY + DAY / 2);
        }
        shisa_report_text(drill.report, &drill.facts, rows[i].lang, 80, rows[i].plain, &out);
        compare(rows[i].name, &out);
        shisa_buf_finish(&out);
    }
    drill_finish(&drill);
}
END_TEST

START_TEST(what_people_said_is_as_it_was_agreed)
{
    static const struct {
        const char *name;
        enum shisa_lang lang;
        bool plain;
    } rows[] = { { "evaluation.en.txt", SHISA_EN, false },
                 { "evaluation.ja.txt", SHISA_JA, false },
                 { "evaluation.en.plain.txt", SHISA_EN, true },
                 { "evaluation.ja.plain.txt", SHISA_JA, true } };
    struct drill drill;
    drill_play(&drill);
    drill_evaluate(&drill);
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct shisa_buf out = { 0 };
        shisa_report_text(drill.report, &drill.facts, rows[i].lang, 80, rows[i].plain, &out);
        compare(rows[i].name, &out);
        shisa_buf_finish(&out);
    }
    drill_finish(&drill);
}
END_TEST

/* A digest has no place to break; it alone may be cut in the middle, never run over. */
static void check_widths(char *text, int columns)
{
    for (char *line = strtok(text, "\n"); line != NULL; line = strtok(NULL, "\n")) {
        ck_assert_msg(shisa_text_width(line) <= columns, "%d columns: %s", columns, line);
        size_t len = strlen(line);
        ck_assert_msg(line[len - 1] != ' ', "blank at the end: %s|", line);
    }
}

static void check_every_width(const struct drill *drill)
{
    static const int widths[] = { 72, 73, 80, 100, 132, 160 };
    for (size_t i = 0; i < sizeof widths / sizeof widths[0]; i++) {
        for (enum shisa_lang lang = SHISA_EN; lang <= SHISA_JA; lang++) {
            struct shisa_buf out = { 0 };
            shisa_report_text(drill->report, &drill->facts, lang, widths[i], false, &out);
            check_widths(out.data, widths[i]);
            shisa_buf_finish(&out);
        }
    }
}

START_TEST(no_line_is_wider_than_the_terminal)
{
    struct drill drill;
    drill_play(&drill);
    drill_quarrel(&drill);
    check_every_width(&drill);
    drill_last(&drill, "2009-12-31 23:30 +09:00", 21 * DAY);
    check_every_width(&drill);
    drill_last(&drill, "2003-12-31 23:30 +09:00", 2557 * DAY);
    check_every_width(&drill);
    drill_last(&drill, NULL, 2557 * DAY);
    check_every_width(&drill);
    drill_finish(&drill);
    drill_play(&drill);
    drill_evaluate(&drill);
    check_every_width(&drill);
    drill_finish(&drill);
}
END_TEST

START_TEST(who_played_is_said_in_the_language_of_the_page)
{
    struct drill drill;
    struct shisa_buf out = { 0 };
    drill_play(&drill);
    drill.facts.team = "expert; person: aoba/csirt";
    shisa_report_text(drill.report, &drill.facts, SHISA_EN, 80, true, &out);
    ck_assert_ptr_nonnull(
        strstr(out.data, "Played by: bots (expert), and a person as Aoba Electric/CSIRT\n"));
    out.len = 0;
    shisa_report_text(drill.report, &drill.facts, SHISA_JA, 80, true, &out);
    ck_assert_ptr_nonnull(strstr(out.data, "参加者：ボット（expert）、人が担当：青葉電力/CSIRT\n"));
    out.len = 0;
    drill.facts.team = "people";
    shisa_report_text(drill.report, &drill.facts, SHISA_JA, 80, true, &out);
    ck_assert_ptr_nonnull(strstr(out.data, "参加者：人（席ごとに着席）\n"));
    ck_assert_ptr_nonnull(strstr(out.data, "作成：shisa 0.1.0\n"));
    shisa_buf_finish(&out);
    drill_finish(&drill);
}
END_TEST

/* As it is when somebody leaves in the middle: nobody may take it for the whole. */
START_TEST(what_was_left_in_the_middle_says_so)
{
    static const char left[] = "Left at 2:00:00, not ended: it would have lasted until 2:00:00.";
    struct drill drill;
    struct shisa_buf outs[4] = { 0 };
    drill_play(&drill);
    struct shisa_report *report = shisa_report_create(drill.engine);
    shisa_report_event(report, &(struct shisa_event){ .seq = 1, .kind = SHISA_EV_STARTEX });
    shisa_report_text(report, &drill.facts, SHISA_EN, 80, false, &outs[0]);
    shisa_report_text(report, &drill.facts, SHISA_EN, 80, true, &outs[1]);
    shisa_report_html(report, &drill.facts, SHISA_EN, &outs[2]);
    shisa_report_html(drill.report, &drill.facts, SHISA_EN, &outs[3]);
    for (int i = 0; i < 4; i++) {
        ck_assert_msg((strstr(outs[i].data, left) != NULL) == (i < 3), "%s", outs[i].data);
        shisa_buf_finish(&outs[i]);
    }
    shisa_report_destroy(report);
    drill_finish(&drill);
}
END_TEST

START_TEST(a_participant_cannot_turn_a_line_round)
{
    struct drill drill;
    struct shisa_buf out = { 0 };
    drill_play(&drill);
    shisa_report_text(drill.report, &drill.facts, SHISA_EN, 80, false, &out);
    ck_assert_ptr_null(strstr(out.data, "\xE2\x80\xAE"));
    ck_assert_ptr_nonnull(strstr(out.data, "[U+202E]gnp.exe"));
    shisa_buf_finish(&out);
    drill_finish(&drill);
}
END_TEST

int main(void)
{
    const TTest *const tests[] = { what_people_said_is_as_it_was_agreed,
                                   the_text_is_as_it_was_agreed,
                                   no_line_is_wider_than_the_terminal,
                                   what_was_left_in_the_middle_says_so,
                                   who_played_is_said_in_the_language_of_the_page,
                                   a_participant_cannot_turn_a_line_round,
                                   NULL };
    return run_tests("report-text", tests);
}
