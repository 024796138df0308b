/* Reading what was typed. */
#include "plain.h"

#include <stdlib.h>
#include <string.h>

#include "shisa/limits.h"

void plain_complain(struct shisa_plain *plain, struct shisa_buf *out, enum shisa_word word,
                    const char *typed)
{
    shisa_buf_puts(out, "? ");
    shisa_buf_addf(out, shisa_word(word, plain->lang), typed);
    shisa_buf_puts(out, "\n");
}

void typed_blanks(struct typed *typed)
{
    while (plain_blank(typed->at) > 0) {
        typed->at += plain_blank(typed->at);
    }
}

char *typed_until(struct typed *typed, bool comma)
{
    const char *end = typed->at;
    while (*end != '\0' && plain_blank(end) == 0 && !(comma && *end == ',')) {
        end++;
    }
    size_t len = (size_t)(end - typed->at);
    char *word = shisa_alloc(len + 1);
    memcpy(word, typed->at, len);
    typed->at = end;
    return word;
}

char *typed_word(struct typed *typed)
{
    typed_blanks(typed);
    char *word = typed_until(typed, false);
    typed_blanks(typed);
    return word;
}

/* The same as it is compared: ｌｉｓｔ is list, ４ is 4. */
char *typed_folded(struct typed *typed)
{
    char *word = typed_word(typed), *folded = shisa_text_fold(word);
    if (folded == NULL) { /* not UTF-8 */
        return word;
    }
    free(word);
    return folded;
}

uint32_t typed_count(const char *word, uint32_t max)
{
    uint64_t number = 0;
    for (; *word >= '0' && *word <= '9' && number <= max; word++) {
        number = 10 * number + (uint64_t)(*word - '0');
    }
    return *word == '\0' && number <= max ? (uint32_t)number : 0;
}

uint32_t typed_number(struct shisa_plain *plain, struct typed *typed)
{
    char *word = typed_folded(typed);
    uint32_t number = typed_count(word, SHISA_MESSAGES_MAX);
    if (number == 0) {
        plain_complain(plain, typed->out, SHISA_W_TERM_PLAIN_NUMBER, word);
    }
    free(word);
    return number;
}

/* "\n" is a new line, "\\" a backslash. */
static void unescape(const char *text, struct shisa_buf *out)
{
    for (; *text != '\0'; text++) {
        bool escape = text[0] == '\\' && (text[1] == 'n' || text[1] == '\\');
        text += escape;
        shisa_buf_add(out, escape && *text == 'n' ? "\n" : text, 1);
    }
}

bool typed_text(struct shisa_plain *plain, struct typed *typed, bool may_be_empty,
                struct shisa_buf *text)
{
    struct shisa_buf raw = { 0 };
    unescape(typed->at, &raw);
    struct shisa_err err;
    bool good = shisa_text_clean(raw.data == NULL ? "" : raw.data, raw.len, SHISA_TEXT_MAX, text,
                                 &err) == SHISA_OK;
    shisa_buf_finish(&raw);
    if (!good) {
        shisa_buf_addf(typed->out, "? %s\n", plain->lang == SHISA_JA ? err.text_ja : err.text);
    } else if (text->len == 0 && !may_be_empty) {
        plain_complain(plain, typed->out, SHISA_W_TERM_EMPTY, "");
        good = false;
    }
    return good;
}
