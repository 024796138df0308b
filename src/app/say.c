#include "internal.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static enum shisa_lang lang_of_errors;

void complain_in(enum shisa_lang lang)
{
    lang_of_errors = lang;
}

void complain(const char *format, ...)
{
    va_list args;
    va_start(args, format);
    fputs("shisa: ", stderr);
    vfprintf(stderr, format, args);
    fputc('\n', stderr);
    va_end(args);
}

void complain_word(enum shisa_word word, ...)
{
    va_list args;
    va_start(args, word);
    fputs("shisa: ", stderr);
    vfprintf(stderr, shisa_word(word, lang_of_errors), args);
    fputc('\n', stderr);
    va_end(args);
}

enum exit_code fail_with(const struct shisa_err *err)
{
    bool in_japanese = lang_of_errors == SHISA_JA && err->text_ja[0] != '\0';
    complain("%s", in_japanese ? err->text_ja : err->text);
    switch (err->status) {
    case SHISA_CORRUPT:
    case SHISA_IO:
    case SHISA_NOT_FOUND:
    case SHISA_INVALID:
    case SHISA_SCRIPT:
    case SHISA_LIMIT:
        return EXIT_UNREADABLE;
    default:
        return EXIT_USAGE;
    }
}

enum exit_code fail_to_reach(const struct shisa_err *err)
{
    (void)fail_with(err);
    return EXIT_UNREACHABLE;
}

const char *errors_word(uint32_t errors, enum shisa_lang lang)
{
    return shisa_word(errors == 1 ? SHISA_W_CHECK_ERROR : SHISA_W_CHECK_ERRORS, lang);
}

/* Letters of no meaning to a shell; bytes of UTF-8 have none either. */
static bool plain_to_a_shell(const char *word)
{
    static const char plain[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
                                "0123456789_./-+:,@%";
    for (; *word != '\0'; word++) {
        if ((unsigned char)*word < 0x80 && strchr(plain, *word) == NULL) {
            return false;
        }
    }
    return true;
}

char *shell_word(const char *word)
{
    struct shisa_buf out = { 0 };
    if (word[0] != '\0' && plain_to_a_shell(word)) {
        return shisa_copy(word);
    }
    shisa_buf_puts(&out, "'");
    for (; *word != '\0'; word++) {
        shisa_buf_add(&out, *word == '\'' ? "'\\''" : word, *word == '\'' ? 4 : 1);
    }
    shisa_buf_puts(&out, "'");
    return out.data;
}

json_t *text_json(const struct shisa_text *text)
{
    return json_pack("{s:s, s:s}", "en", shisa_say(text, SHISA_EN), "ja",
                     shisa_say(text, SHISA_JA));
}

void add_json(struct shisa_buf *out, json_t *page)
{
    char *text = json_dumps(page, JSON_SORT_KEYS | JSON_INDENT(2));
    shisa_buf_addf(out, "%s\n", text);
    free(text);
    json_decref(page);
}

#define CLOCK_COLUMNS 8 /* "87:59:59" */

int moment_width(const struct shisa_world *world, enum shisa_form form, enum shisa_lang lang)
{
    struct shisa_story story = shisa_world_story(world);
    return shisa_story_has_days(story) ? shisa_moment_columns(story, form, lang) : CLOCK_COLUMNS;
}

void add_right(const char *text, int columns, struct shisa_buf *out)
{
    int blank = columns - shisa_text_width(text);
    shisa_buf_addf(out, "%*s%s", blank > 0 ? blank : 0, "", text);
}

enum exit_code write_output(const struct options *options, const struct shisa_buf *data)
{
    bool to_file = options->output != NULL && strcmp(options->output, "-") != 0;
    FILE *file = to_file ? fopen(options->output, "wb") : stdout;
    bool written = file != NULL && fwrite(data->data, 1, data->len, file) == data->len;
    bool closed = file != NULL && (to_file ? fclose(file) : fflush(file)) == 0;
    if (!written || !closed) {
        complain("cannot write %s: %s", to_file ? options->output : "to standard output",
                 strerror(errno));
        return EXIT_UNREADABLE;
    }
    return EXIT_DONE;
}
