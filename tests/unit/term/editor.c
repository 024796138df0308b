#include "seat.h"

#include "../../../src/term/face.h"

static struct editor editor;

static void begin(void)
{
    editor_init(&editor, 1000, true);
}

static void end(void)
{
    editor_finish(&editor);
}

static void type(const char *text)
{
    ck_assert_int_eq(editor_type(&editor, text, strlen(text)), SHISA_OK);
}

/* --- changing --------------------------------------------------------------------------------- */

START_TEST(backspace_takes_a_whole_character)
{
    static const char *const characters[] = { "a", "電", "か\xE3\x82\x9A", "e\xCC\x81\xCC\xA3",
                                              "😀" };
    for (size_t i = 0; i < sizeof characters / sizeof characters[0]; i++) {
        begin();
        type("x");
        type(characters[i]);
        editor_change(&editor, EDITOR_BACKSPACE);
        ck_assert_str_eq(editor_text(&editor), "x");
        end();
    }
}
END_TEST

START_TEST(a_killed_line_is_put_back_elsewhere)
{
    begin();
    type("first\nsecond");
    editor_move(&editor, EDITOR_UP, 40, 10);
    editor_move(&editor, EDITOR_HOME, 40, 10);
    editor_change(&editor, EDITOR_KILL);
    ck_assert_str_eq(editor_text(&editor), "\nsecond");
    editor_change(&editor, EDITOR_DELETE);
    editor_move(&editor, EDITOR_END, 40, 10);
    editor_change(&editor, EDITOR_YANK);
    ck_assert_str_eq(editor_text(&editor), "secondfirst");
    end();
}
END_TEST

START_TEST(undo_takes_back_words_and_redo_brings_them_again)
{
    begin();
    type("one");
    type(" two"); /* typed on: one step */
    editor_change(&editor, EDITOR_BACKSPACE);
    ck_assert_str_eq(editor_text(&editor), "one tw");
    editor_change(&editor, EDITOR_UNDO);
    ck_assert_str_eq(editor_text(&editor), "one two");
    editor_change(&editor, EDITOR_UNDO);
    ck_assert_str_eq(editor_text(&editor), "");
    editor_change(&editor, EDITOR_UNDO);
    editor_change(&editor, EDITOR_REDO);
    editor_change(&editor, EDITOR_REDO);
    editor_change(&editor, EDITOR_REDO);
    ck_assert_str_eq(editor_text(&editor), "one tw");
    editor_change(&editor, EDITOR_UNDO);
    type("!");
    editor_change(&editor, EDITOR_REDO); /* what was undone is gone */
    ck_assert_str_eq(editor_text(&editor), "one two!");
    end();
}
END_TEST

START_TEST(undo_reaches_back_a_hundred_steps_and_no_further)
{
    begin();
    for (int i = 0; i < 300; i++) {
        ck_assert_int_eq(editor_insert(&editor, "x", 1), SHISA_OK);
    }
    for (int i = 0; i < 300; i++) {
        editor_change(&editor, EDITOR_UNDO);
    }
    ck_assert_uint_eq(strlen(editor_text(&editor)), 300 - (EDITOR_UNDO_MAX - 1));
    end();
}
END_TEST

START_TEST(a_field_of_one_line_has_one_line)
{
    editor_init(&editor, 1000, false);
    ck_assert_int_eq(editor_insert(&editor, "a\nb", 3), SHISA_OK);
    ck_assert_str_eq(editor_text(&editor), "a b");
    end();
}
END_TEST

START_TEST(what_does_not_fit_is_refused_whole)
{
    editor_init(&editor, 4, false);
    type("abc");
    ck_assert_int_eq(editor_type(&editor, "電", strlen("電")), SHISA_LIMIT);
    ck_assert_str_eq(editor_text(&editor), "abc");
    end();
}
END_TEST

/* --- moving ----------------------------------------------------------------------------------- */

START_TEST(up_and_down_keep_the_column_in_wide_text)
{
    begin();
    type("電力会社\nabcdefgh\n発電所");
    editor_move(&editor, EDITOR_HOME, 40, 10);
    editor_move(&editor, EDITOR_RIGHT, 40, 10);
    editor_move(&editor, EDITOR_RIGHT, 40, 10); /* behind 発電: column 4 */
    editor_move(&editor, EDITOR_UP, 40, 10);
    ck_assert_str_eq(editor_text(&editor) + editor.cursor, "efgh\n発電所");
    editor_move(&editor, EDITOR_UP, 40, 10);
    ck_assert_str_eq(editor_text(&editor) + editor.cursor, "会社\nabcdefgh\n発電所");
    end();
}
END_TEST

START_TEST(the_end_of_a_wrapped_line_is_not_the_beginning_of_the_next)
{
    begin();
    type("あいうえおかきくけこ");
    editor_move(&editor, EDITOR_UP, 10, 10);
    editor_move(&editor, EDITOR_HOME, 10, 10);
    editor_move(&editor, EDITOR_END, 10, 10);
    ck_assert_str_eq(editor_text(&editor) + editor.cursor, "おかきくけこ");
    end();
}
END_TEST

/* --- wrapping --------------------------------------------------------------------------------- */

static const struct {
    const char *text;
    int columns;
    const char *lines; /* with | where a line ends */
} wraps[] = {
    { "", 10, "" },
    { "short", 10, "short" },
    { "two words", 5, "two |words" },
    { "unbreakable", 4, "unbr|eaka|ble" },
    { "a\n\nb", 10, "a||b" },
    { "電力会社です", 8, "電力会社|です" },
    { "電力会社。次", 8, "電力会|社。次" },     /* no line begins with a full stop */
    { "これは「重要」", 8, "これは|「重要」" }, /* nor ends with an opening bracket */
    { "いまAPIが停止", 6, "いま|APIが|停止" },  /* a Latin word stays whole */
    { "ﾃﾞｰﾀ", 2, "ﾃﾞ|ｰﾀ" },
    { "trailing   ", 8, "trailing   " },
};

START_TEST(lines_end_where_a_reader_expects_it)
{
    for (size_t i = 0; i < sizeof wraps / sizeof wraps[0]; i++) {
        struct spans spans = { 0 };
        struct shisa_buf lines = { 0 };
        wrap_text(wraps[i].text, wraps[i].columns, &spans);
        for (uint32_t k = 0; k < spans.count; k++) {
            shisa_buf_puts(&lines, k == 0 ? "" : "|");
            shisa_buf_add(&lines, wraps[i].text + spans.at[k].start, spans.at[k].len);
        }
        ck_assert_str_eq(lines.data == NULL ? "" : lines.data, wraps[i].lines);
        shisa_buf_finish(&lines);
        spans_finish(&spans);
    }
}
END_TEST

START_TEST(no_byte_is_lost_by_wrapping_at_any_width)
{
    const char *text = "これは API の停止です。「至急」ﾃﾞｰﾀ unbreakableword 👍 が①→※\n\nend ";
    for (int columns = 1; columns < 60; columns++) {
        struct spans spans = { 0 };
        size_t at = 0;
        wrap_text(text, columns, &spans);
        for (uint32_t i = 0; i < spans.count; i++) {
            ck_assert(spans.at[i].start == at || (spans.at[i].start == at + 1 && text[at] == '\n'));
            at = spans.at[i].start + spans.at[i].len;
        }
        ck_assert_uint_eq(at, strlen(text));
        spans_finish(&spans);
    }
}
END_TEST

int main(void)
{
    const TTest *const tests[] = {
        backspace_takes_a_whole_character,
        a_killed_line_is_put_back_elsewhere,
        undo_takes_back_words_and_redo_brings_them_again,
        undo_reaches_back_a_hundred_steps_and_no_further,
        a_field_of_one_line_has_one_line,
        what_does_not_fit_is_refused_whole,
        up_and_down_keep_the_column_in_wide_text,
        the_end_of_a_wrapped_line_is_not_the_beginning_of_the_next,
        lines_end_where_a_reader_expects_it,
        no_byte_is_lost_by_wrapping_at_any_width,
        NULL,
    };
    return run_tests("term-editor", tests);
}
