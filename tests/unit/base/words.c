#include "shisa/base.h"

#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "../run.h"

/* --- the catalogue --------------------------------------------------------------------------- */

/* Appends the conversions of a printf format, each behind a percent sign: "%s%u". How wide a number
 * is written is its language's own affair. */
static void add_conversions(struct shisa_buf *out, const char *format)
{
    while ((format = strchr(format, '%')) != NULL) {
        size_t flags = 1 + strspn(format + 1, "-+#0123456789.");
        size_t len = flags + strspn(format + flags, "*hljzt");
        if (format[len] != '\0' && strchr("diouxXcsp", format[len]) != NULL) {
            shisa_buf_puts(out, "%");
            shisa_buf_add(out, format + flags, len + 1 - flags);
        }
        format += format[len] == '%' ? len + 1 : len;
    }
}

/* "" when nothing was added. */
static const char *text_of(const struct shisa_buf *buf)
{
    return buf->data == NULL ? "" : buf->data;
}

START_TEST(both_languages_take_the_same_arguments)
{
    for (int word = 0; word < SHISA_W_COUNT; word++) {
        struct shisa_buf en = { 0 }, ja = { 0 };
        const char *english = shisa_word((enum shisa_word)word, SHISA_EN);
        add_conversions(&en, english);
        add_conversions(&ja, shisa_word((enum shisa_word)word, SHISA_JA));
        ck_assert_msg(strcmp(text_of(&en), text_of(&ja)) == 0,
                      "%s: \"%s\" in English, \"%s\" in Japanese", english, text_of(&en),
                      text_of(&ja));
        shisa_buf_finish(&en);
        shisa_buf_finish(&ja);
    }
}
END_TEST

START_TEST(every_word_is_clean_text)
{
    for (int word = 0; word < 2 * SHISA_W_COUNT; word++) {
        const char *text = shisa_word((enum shisa_word)(word / 2), (enum shisa_lang)(word % 2));
        struct shisa_buf out = { 0 };
        struct shisa_err err;
        ck_assert_msg(shisa_text_clean(text, strlen(text), 100000, &out, &err) == SHISA_OK,
                      "%s: %s", text, err.text);
        ck_assert_msg(out.len == strlen(text), "changes when cleaned: %s", text);
        shisa_buf_finish(&out);
    }
}
END_TEST

START_TEST(a_word_is_found_by_its_name)
{
    ck_assert_str_eq(shisa_word_named("EXERCISE_BANNER", SHISA_EN),
                     shisa_word(SHISA_W_EXERCISE_BANNER, SHISA_EN));
    ck_assert_str_eq(shisa_word_named("EXERCISE_BANNER", SHISA_JA),
                     shisa_word(SHISA_W_EXERCISE_BANNER, SHISA_JA));
    ck_assert_ptr_null(shisa_word_named("NO_SUCH_WORD", SHISA_EN));
}
END_TEST

START_TEST(a_text_in_one_language_serves_both)
{
    struct shisa_text both = { "lion", "獅子" }, en = { "lion", NULL }, ja = { NULL, "獅子" },
                      none = { NULL, NULL };
    ck_assert_str_eq(shisa_say(&both, SHISA_EN), "lion");
    ck_assert_str_eq(shisa_say(&both, SHISA_JA), "獅子");
    ck_assert_str_eq(shisa_say(&en, SHISA_JA), "lion");
    ck_assert_str_eq(shisa_say(&ja, SHISA_EN), "獅子");
    ck_assert_str_eq(shisa_say(&none, SHISA_JA), "");
}
END_TEST

/* --- errors ---------------------------------------------------------------------------------- */

START_TEST(a_failure_says_what_and_with_which_numbers)
{
    struct shisa_err err = { .text_ja = "前の文" };
    ck_assert_int_eq(shisa_fail(&err, SHISA_LIMIT, "%d of %s", 3, "lions"), SHISA_LIMIT);
    ck_assert_int_eq(err.status, SHISA_LIMIT);
    ck_assert_str_eq(err.text, "3 of lions");
    ck_assert_str_eq(err.text_ja, "");
    ck_assert_int_eq(shisa_fail(NULL, SHISA_IO, "%d", 3), SHISA_IO);
}
END_TEST

START_TEST(a_refusal_says_it_in_both_languages)
{
    struct shisa_err err;
    ck_assert_int_eq(shisa_refuse(&err, SHISA_INVALID, SHISA_W_TEXT_NOT_UTF8, (size_t)12),
                     SHISA_INVALID);
    ck_assert_int_eq(err.status, SHISA_INVALID);
    ck_assert_str_eq(err.text, "the text is not UTF-8 from byte 12 on");
    ck_assert_str_eq(err.text_ja, "文字コードが UTF-8 ではありません(12 バイト目以降)");
    ck_assert_int_eq(shisa_refuse(NULL, SHISA_IO, SHISA_W_TEXT_NOT_UTF8, (size_t)12), SHISA_IO);
}
END_TEST

START_TEST(an_error_may_be_told_within_another)
{
    struct shisa_err err;
    (void)shisa_fail(&err, SHISA_INVALID, "no such role");
    (void)shisa_fail(&err, err.status, "scenario.lua:3: %s", err.text);
    ck_assert_str_eq(err.text, "scenario.lua:3: no such role");
}
END_TEST

START_TEST(a_long_error_is_cut_between_characters)
{
    char name[3 * 400 + 1];
    for (size_t i = 0; i < 400; i++) {
        memcpy(name + 3 * i, "演", 4);
    }
    static const char *const starts[] = { "", "a", "ab" };
    for (size_t i = 0; i < 3; i++) {
        struct shisa_err err;
        (void)shisa_fail(&err, SHISA_INVALID, "%s%s", starts[i], name);
        size_t fits = strlen(starts[i]) + (SHISA_ERR_MAX - 1 - strlen(starts[i])) / 3 * 3;
        ck_assert_uint_eq(strlen(err.text), fits);
        ck_assert_str_eq(err.text + fits - 3, "演");
    }
}
END_TEST

START_TEST(a_broken_assertion_says_where_and_stops_the_program)
{
    int ends[2];
    ck_assert_int_eq(pipe(ends), 0);
    pid_t child = fork();
    if (child == 0) {
        dup2(ends[1], STDERR_FILENO);
        SHISA_ASSERT(1 + 1 == 3);
        _exit(0);
    }
    close(ends[1]);
    char said[300] = "";
    ck_assert_int_gt(read(ends[0], said, sizeof said - 1), 0);
    close(ends[0]);
    int status;
    ck_assert_int_eq(waitpid(child, &status, 0), child);
    ck_assert(WIFSIGNALED(status) && WTERMSIG(status) == SIGABRT);
    ck_assert_ptr_nonnull(strstr(said, "words.c:"));
    ck_assert_ptr_nonnull(strstr(said, "1 + 1 == 3"));
}
END_TEST

/* --- output text and memory ------------------------------------------------------------------ */

START_TEST(a_buffer_holds_what_was_added_in_order)
{
    struct shisa_buf buf = { 0 };
    shisa_buf_add(&buf, NULL, 0);
    ck_assert_str_eq(buf.data, "");
    shisa_buf_puts(&buf, "演習");
    shisa_buf_add(&buf, "a\0b", 3);
    shisa_buf_addf(&buf, "%d%s", 42, "");
    ck_assert_uint_eq(buf.len, 11);
    ck_assert_mem_eq(buf.data, "演習a\0b42", 12);
    for (int i = 0; i < 10000; i++) {
        shisa_buf_addf(&buf, "%04d", i);
    }
    ck_assert_uint_eq(buf.len, 40011);
    ck_assert_str_eq(buf.data + 40011 - 8, "99989999");
    shisa_buf_finish(&buf);
    ck_assert_ptr_null(buf.data);
    ck_assert_uint_eq(buf.len, 0);
}
END_TEST

START_TEST(memory_comes_zeroed_and_even_none_is_some)
{
    char *memory = shisa_alloc(100);
    for (int i = 0; i < 100; i++) {
        ck_assert_int_eq(memory[i], 0);
    }
    memory = shisa_realloc(memory, 0);
    ck_assert_ptr_nonnull(memory);
    free(memory);
    memory = shisa_copy("獅子");
    ck_assert_str_eq(memory, "獅子");
    free(memory);
}
END_TEST

int main(void)
{
    const TTest *const tests[] = {
        both_languages_take_the_same_arguments,
        every_word_is_clean_text,
        a_word_is_found_by_its_name,
        a_text_in_one_language_serves_both,
        a_failure_says_what_and_with_which_numbers,
        a_refusal_says_it_in_both_languages,
        an_error_may_be_told_within_another,
        a_long_error_is_cut_between_characters,
        a_broken_assertion_says_where_and_stops_the_program,
        a_buffer_holds_what_was_added_in_order,
        memory_comes_zeroed_and_even_none_is_some,
        NULL,
    };
    return run_tests("base-words", tests);
}
