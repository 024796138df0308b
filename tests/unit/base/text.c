#include "shisa/base.h"

#include <string.h>

#include "../run.h"

START_TEST(columns_are_those_of_a_terminal)
{
    static const struct {
        const char *text;
        int columns;
    } rows[] = {
        { "", 0 },         { "abc", 3 },      { "演習", 4 },    { "ｻｰﾊﾞ", 4 },
        { "サーバ", 6 },   { "ハ\u3099", 2 }, { "e\u0301", 1 }, { "①→※…", 4 },
        { "、。「」", 8 }, { "\u3000", 2 },   { "🔥", 2 },       { "⚠", 1 },
        { "⚡", 2 },        { "🇯🇵", 2 },       { "한글", 4 },    { "\u1112\u1161\u11AB", 2 },
        { "का", 2 },       { "ＡＢ", 4 },     { "\uFFFD", 1 },  { "\xFF", 1 },
        { "a\nb", 2 },
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        ck_assert_msg(shisa_text_width(rows[i].text) == rows[i].columns, "%s: %d", rows[i].text,
                      shisa_text_width(rows[i].text));
    }
}
END_TEST

START_TEST(a_text_is_cut_between_graphemes_never_within)
{
    static const struct {
        const char *text;
        int columns;
        const char *fits;
    } rows[] = {
        { "演習", 4, "演習" },
        { "演習", 3, "演" },
        { "演習", 2, "演" },
        { "演習", 1, "" },
        { "演習", 0, "" },
        { "演習", -1, "" },
        { "a演", 2, "a" },
        { "ハ\u3099ス", 2, "ハ\u3099" },
        { "ハ\u3099ス", 3, "ハ\u3099" },
        { "ｻｰﾊﾞ", 3, "ｻｰﾊ" },
        { "e\u0301e\u0301", 1, "e\u0301" },
        { "🔥a", 1, "" },
        { "\xE6\xBC", 1, "\xE6" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        size_t len = shisa_text_fit(rows[i].text, rows[i].columns);
        ck_assert_msg(len == strlen(rows[i].fits), "%s in %d: %zu bytes", rows[i].text,
                      rows[i].columns, len);
    }
}
END_TEST

START_TEST(graphemes_fit_a_cell_and_cover_the_text)
{
    char text[600] = "が a\u0301\u0302 👩ｶﾞ\n 各\xFF";
    for (int i = 0; i < 100; i++) {
        strcat(text, "\u0301"); /* more than any cell holds */
    }
    size_t at = 0, len;
    int columns;
    while ((len = shisa_text_next(text + at, &columns)) > 0) {
        ck_assert_uint_lt(len, 28);
        ck_assert_int_ge(columns, 0);
        ck_assert_int_le(columns, 2);
        at += len;
    }
    ck_assert_int_eq(columns, 0);
    ck_assert_uint_eq(at, strlen(text));
}
END_TEST

START_TEST(a_word_is_found_in_whatever_form_it_was_typed)
{
    static const struct {
        const char *text, *word;
        bool found;
    } rows[] = {
        { "The IMPACT is unknown", "impact", true },
        { "The impact is unknown", "IMPACT", true },
        { "影響は未確認", "影響", true },
        { "フィーダ３で停電", "フィーダ3", true },
        { "フィーダ3で停電", "３", true },
        { "ｻｰﾊﾞを隔離", "サーバ", true },
        { "サーバを隔離", "ｻｰﾊﾞ", true },
        { "サーハ\u3099を隔離", "サーバ", true },
        { "ＣＳＩＲＴへ連絡", "csirt", true },
        { "第①系統", "1", true },
        { "㈱青葉", "(株)", true },
        { "STRASSE", "straße", true },
        { "サーバを隔離", "サーハ", false },
        { "impac", "impact", false },
        { "aab", "ab", true },
        { "", "a", false },
        { "影", "影響", false },
        { "anything", "", true },
        { "", "", true },
        { NULL, "a", false },
        { "not \xFF UTF-8", "utf", false },
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        ck_assert_msg(shisa_text_mentions(rows[i].text, rows[i].word) == rows[i].found,
                      "row %zu: %s", i, rows[i].word);
    }
}
END_TEST

START_TEST(a_slip_is_answered_with_the_nearest_word)
{
    static const char *const words[] = { "isolate",    "inject", "inspect", "voice-check",
                                         "aoba/csirt", NULL,     "hmi",     "配電停止" };
    static const struct {
        const char *typed, *meant;
    } rows[] = {
        { "isolat", "isolate" },
        { "isolaet", "isolate" },
        { "iosalte", "isolate" },
        { "ISOLATE", "isolate" },
        { "injekt", "inject" },
        { "inspct", "inspect" },
        { "inject", "inject" },
        { "voicecheck", "voice-check" },
        { "aoba/csrit", "aoba/csirt" },
        { "hm", "hmi" },
        { "hni", "hmi" },
        { "配電停正", "配電停止" },
        { "xyz", NULL },
        { "h", NULL },
        { "", NULL },
        { "report", NULL },
        { NULL, NULL },
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        const char *found = shisa_closest(rows[i].typed, words, sizeof words / sizeof words[0]);
        ck_assert_msg(found == rows[i].meant || (found != NULL && rows[i].meant != NULL &&
                                                 strcmp(found, rows[i].meant) == 0),
                      "%s: %s", rows[i].typed, found);
    }
}
END_TEST

START_TEST(the_first_of_words_equally_near_is_answered)
{
    static const char *const words[] = { "trip2", "trip1", "trip" };
    ck_assert_str_eq(shisa_closest("trip3", words, 3), "trip2");
    ck_assert_ptr_null(shisa_closest("trip3", NULL, 0));
}
END_TEST

START_TEST(a_slip_longer_than_any_id_is_near_nothing)
{
    char typed[1000];
    memset(typed, 'a', sizeof typed - 1);
    typed[sizeof typed - 1] = '\0';
    const char *const words[] = { typed, typed + 800, "a" };
    ck_assert_ptr_null(shisa_closest(typed, words, 3));
    ck_assert_ptr_null(shisa_closest(typed + 990, words, 3));
    ck_assert_ptr_null(shisa_closest(typed + sizeof typed - 1 - 129, words, 2));
}
END_TEST

int main(void)
{
    const TTest *const tests[] = {
        columns_are_those_of_a_terminal,           a_text_is_cut_between_graphemes_never_within,
        graphemes_fit_a_cell_and_cover_the_text,   a_word_is_found_in_whatever_form_it_was_typed,
        a_slip_is_answered_with_the_nearest_word,  the_first_of_words_equally_near_is_answered,
        a_slip_longer_than_any_id_is_near_nothing, NULL,
    };
    return run_tests("base-text", tests);
}
