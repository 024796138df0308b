#include "shisa/base.h"

#include <stdlib.h>
#include <string.h>

#include "../run.h"

#define BYTES(literal) (literal), sizeof(literal) - 1

static const struct row {
    const char *what, *typed;
    size_t len;
    const char *shown;
} rows[] = {
    { "nothing", BYTES(""), "" },
    { "ASCII", BYTES("breaker 3 is open"), "breaker 3 is open" },
    { "kanji", BYTES("遮断器は「切」です。"), "遮断器は「切」です。" },
    { "half-width kana", BYTES("ｻｰﾊﾞ"), "ｻｰﾊﾞ" },
    { "ESC sequence", BYTES("a\x1B[31mred\x1B]0;title\x07"), "a[31mred]0;title" },
    { "C0, DEL and NUL",
      BYTES("a\0b\x01\x7F"
            "c"),
      "abc" },
    { "C1",
      BYTES("a\xC2\x9B"
            "31m\xC2\x85"
            "b"),
      "a31mb" },
    { "tab", BYTES("a\tb"), "a b" },
    { "CRLF", BYTES("one\r\ntwo\r\n\r\n"), "one\ntwo\n\n" },
    { "CR", BYTES("one\rtwo\r\r"), "one\ntwo\n\n" },
    { "line and paragraph separators", BYTES("one\u2028two\u2029"), "one\ntwo\n" },
    { "bidi override", BYTES("\u202Egpj.exe\u202C"), "gpj.exe" },
    { "bidi isolates", BYTES("\u2066a\u2067b\u2068c\u2069"), "abc" },
    { "bidi marks", BYTES("\u200Ea\u200Fb\u061C"), "ab" },
    { "zero width", BYTES("pass\u200Bw\u2060o\uFEFFr\u200Cd"), "password" },
    { "soft hyphen", BYTES("pass\u00ADword"), "password" },
    { "fillers", BYTES("a\u3164\uFFA0\u115F\u034F"), "a" },
    { "FE0F", BYTES("⚠\uFE0F停電"), "⚠停電" },
    { "FE0E", BYTES("☎\uFE0E"), "☎" },
    { "variant of a kanji", BYTES("葛\U000E0100城"), "葛城" },
    { "tags", BYTES("🏴\U000E0067\U000E0062\U000E007F"), "🏴" },
    { "ZWJ family", BYTES("👩\u200D👩\u200D👧\u200D👦が避難"), "👩が避難" },
    { "ZWJ with FE0F", BYTES("👩\u200D❤\uFE0F\u200D💋\u200D👨!"), "👩!" },
    { "ZWJ with skin tones", BYTES("👩🏽\u200D🚒と👍🏻"), "👩と👍" },
    { "an emoji behind a family", BYTES("👩\u200D👧🔥"), "👩🔥" },
    { "two emoji, not joined", BYTES("🔥🔥"), "🔥🔥" },
    { "ZWJ between letters", BYTES("a\u200D🔥b\u200Dc"), "a🔥bc" },
    { "keycap", BYTES("1\uFE0F\u20E3"), "1" },
    { "flag", BYTES("🇯🇵"), "🇯🇵" },
    { "NFD kana", BYTES("ハ\u309Aス\u3099ワート\u3099"), "パズワード" },
    { "NFD Latin", BYTES("e\u0301"), "é" },
    { "unassigned", BYTES("a\u0378b\U0003FFFEc"), "a\uFFFDb\uFFFDc" },
    { "private use", BYTES("\uE000\U000F0000"), "\uFFFD\uFFFD" },
    { "mark without a letter", BYTES("\u0301a\n\u0301b"), "a\nb" },
    { "tower of marks", BYTES("a\u0316\u0317\u0318\u0319\u031C\u031D\u031E"),
      "a\u0316\u0317\u0318\u0319" },
    { "ideographic space", BYTES("給電\u3000指令"), "給電\u3000指令" },
};

#define ROWS (sizeof rows / sizeof rows[0])

START_TEST(what_strangers_type_is_shown_safely)
{
    for (size_t i = 0; i < ROWS; i++) {
        struct shisa_buf out = { 0 };
        struct shisa_err err;
        ck_assert_msg(shisa_text_clean(rows[i].typed, rows[i].len, 1000, &out, &err) == SHISA_OK,
                      "%s: %s", rows[i].what, err.text);
        const char *shown = out.data == NULL ? "" : out.data;
        ck_assert_msg(strcmp(shown, rows[i].shown) == 0, "%s: \"%s\"", rows[i].what, shown);
        shisa_buf_finish(&out);
    }
}
END_TEST

START_TEST(cleaning_a_clean_text_changes_nothing)
{
    for (size_t i = 0; i < ROWS; i++) {
        struct shisa_buf out = { 0 };
        size_t len = strlen(rows[i].shown);
        ck_assert_int_eq(shisa_text_clean(rows[i].shown, len, len, &out, NULL), SHISA_OK);
        ck_assert_msg(len == 0 || strcmp(out.data, rows[i].shown) == 0, "%s", rows[i].what);
        shisa_buf_finish(&out);
    }
}
END_TEST

/* Writes rune as UTF-8, all forms by hand: the test must not lean on what it tests. */
static size_t encode(uint32_t rune, char *out)
{
    size_t more = rune < 0x80 ? 0 : rune < 0x800 ? 1 : rune < 0x10000 ? 2 : 3;
    static const unsigned char leads[] = { 0, 0xC0, 0xE0, 0xF0 };
    out[0] = (char)(leads[more] | rune >> 6 * more);
    for (size_t i = 1; i <= more; i++) {
        out[i] = (char)(0x80 | (rune >> 6 * (more - i) & 0x3F));
    }
    return more + 1;
}

static bool moves_the_screen(const struct shisa_buf *text)
{
    for (size_t i = 0; i < text->len; i++) {
        unsigned char byte = (unsigned char)text->data[i];
        unsigned char next = (unsigned char)text->data[i + 1];
        if ((byte < ' ' && byte != '\n') || byte == 0x7F || (byte == 0xC2 && next < 0xA0)) {
            return true;
        }
    }
    return false;
}

START_TEST(no_single_character_passes_with_control_over_the_screen)
{
    struct shisa_buf out = { 0 };
    for (uint32_t rune = 0; rune <= 0x10FFFF; rune++) {
        char typed[8] = "a";
        bool surrogate = rune >= 0xD800 && rune < 0xE000;
        shisa_status status = shisa_text_clean(typed, 1 + encode(rune, typed + 1), 100, &out, NULL);
        /* An assertion of Check costs a system call: a million of them would cost minutes. */
        if (status != (surrogate ? SHISA_INVALID : SHISA_OK) || moves_the_screen(&out)) {
            ck_abort_msg("U+%04X", rune);
        }
        out.len = 0;
    }
    shisa_buf_finish(&out);
}
END_TEST

/* What is found clean at a glance, and what is gone through letter by letter because something in
 * it has to go, come out the same. */
START_TEST(a_letter_comes_out_the_same_alone_and_beside_what_is_taken_away)
{
    struct shisa_buf alone = { 0 }, beside = { 0 };
    for (uint32_t rune = ' '; rune <= 0xFFFF; rune++) {
        char typed[16] = "a";
        size_t len = 1 + encode(rune, typed + 1);
        typed[len++] = 'b';
        shisa_status status = shisa_text_clean(typed, len, 100, &alone, NULL);
        memcpy(typed + len, "\u200B", 3);
        shisa_status other = shisa_text_clean(typed, len + 3, 100, &beside, NULL);
        if (status != other || alone.len != beside.len ||
            (alone.len > 0 && memcmp(alone.data, beside.data, alone.len) != 0)) {
            ck_abort_msg("U+%04X", rune);
        }
        alone.len = beside.len = 0;
    }
    shisa_buf_finish(&alone);
    shisa_buf_finish(&beside);
}
END_TEST

START_TEST(what_is_not_utf8_is_refused_and_adds_nothing)
{
    static const struct {
        const char *typed, *where;
    } bad[] = {
        { "abc\xFF", "byte 4 " },          { "\xC0\x80", "byte 1 " }, /* longer than need be */
        { "ab\xED\xA0\x80", "byte 3 " },                              /* half a surrogate pair */
        { "\xF4\x90\x80\x80", "byte 1 " }, /* beyond the last character */
        { "a\xE6\xBC", "byte 2 " },        /* cut */
        { "\x83\x54\x81\x5B", "byte 1 " }, /* Shift_JIS */
    };
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        struct shisa_buf out = { 0 };
        struct shisa_err err;
        shisa_buf_puts(&out, "before");
        ck_assert_int_eq(shisa_text_clean(bad[i].typed, strlen(bad[i].typed), 100, &out, &err),
                         SHISA_INVALID);
        ck_assert_msg(strstr(err.text, bad[i].where) != NULL, "%s", err.text);
        ck_assert_ptr_nonnull(strstr(err.text_ja, "UTF-8 ではありません"));
        ck_assert_str_eq(out.data, "before");
        shisa_buf_finish(&out);
    }
}
END_TEST

START_TEST(a_text_of_a_mebibyte_is_refused_in_both_languages)
{
    size_t len = 1U << 20;
    char *typed = shisa_alloc(len);
    memset(typed, 'a', len);
    struct shisa_buf out = { 0 };
    struct shisa_err err;
    ck_assert_int_eq(shisa_text_clean(typed, len, SHISA_TEXT_MAX, &out, &err), SHISA_LIMIT);
    ck_assert_str_eq(err.text,
                     "the text is 1032192 bytes too long: 16384 bytes fit, or about 5461 kanji");
    ck_assert_str_eq(err.text_ja, "本文が 1032192 バイト長すぎます。上限は 16384 バイト"
                                  "(漢字で約 5461 文字)です");
    ck_assert_uint_eq(out.len, 0);
    free(typed);
}
END_TEST

START_TEST(length_counts_after_cleaning)
{
    struct shisa_buf out = { 0 };
    ck_assert_int_eq(shisa_text_clean(BYTES("ハ\u3099\u200B"), 3, &out, NULL), SHISA_OK);
    ck_assert_str_eq(out.data, "バ");
    ck_assert_int_eq(shisa_text_clean(BYTES("バ"), 2, &out, NULL), SHISA_LIMIT);
    shisa_buf_finish(&out);
}
END_TEST

int main(void)
{
    const TTest *const tests[] = {
        what_strangers_type_is_shown_safely,
        cleaning_a_clean_text_changes_nothing,
        no_single_character_passes_with_control_over_the_screen,
        a_letter_comes_out_the_same_alone_and_beside_what_is_taken_away,
        what_is_not_utf8_is_refused_and_adds_nothing,
        a_text_of_a_mebibyte_is_refused_in_both_languages,
        length_counts_after_cleaning,
        NULL,
    };
    return run_tests("base-clean", tests);
}
