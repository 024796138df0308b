/* Where in a scenario's text a finding points: Lua tells only the line of a declaration, so the
 * word is looked for from there, by a scanner that knows just enough of Lua not to be fooled by
 * strings, comments, nested tables and functions. */
#include "shisa/schema.h"

#include <string.h>

#include "internal.h"

/* --- the scanner ----------------------------------------------------------------------------- */

enum lexeme { END, WORD, STRING, SYMBOL };

struct token {
    enum lexeme kind;
    const char *text; /* of a string: what is between its quotes */
    size_t len;
    const char *start; /* with its quotes */
};

static bool is_space(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/* Of names and numbers; bytes of Japanese letters never stand outside strings and comments. */
static bool is_word(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

/* Bytes of an opening long bracket "[==[", 0 if there is none. */
static size_t long_bracket(const char *at)
{
    size_t level = 0;
    if (at[0] != '[') {
        return 0;
    }
    while (at[1 + level] == '=') {
        level++;
    }
    return at[1 + level] == '[' ? level + 2 : 0;
}

/* The closing bracket that belongs to an opening one of `size` bytes, or the end of the text. */
static const char *long_end(const char *at, size_t size)
{
    for (; *at != '\0'; at++) {
        if (at[0] == ']' && strspn(at + 1, "=") == size - 2 && at[size - 1] == ']') {
            break;
        }
    }
    return at;
}

static const char *skip_blank(const char *at)
{
    for (;;) {
        if (is_space(*at)) {
            at++;
        } else if (at[0] == '-' && at[1] == '-') {
            at += 2;
            size_t size = long_bracket(at);
            at = size == 0 ? at + strcspn(at, "\n") : long_end(at + size, size);
            at += *at == '\0' ? 0 : size;
        } else {
            return at;
        }
    }
}

/* The end of a string in quotes: the same quote, or where the line ends without one. */
static const char *quote_end(const char *at, char quote)
{
    while (*at != '\0' && *at != '\n' && *at != quote) {
        at += at[0] == '\\' && at[1] != '\0' ? 2 : 1;
    }
    return at;
}

/* The next token; *at moves behind it. */
static struct token next_token(const char **at)
{
    const char *start = skip_blank(*at);
    struct token token = { .kind = SYMBOL, .text = start, .len = 1, .start = start };
    size_t size = long_bracket(start);
    if (*start == '\0') {
        token.kind = END;
        token.len = 0;
    } else if (*start == '"' || *start == '\'' || size > 0) {
        token.kind = STRING;
        size = size == 0 ? 1 : size;
        token.text = start + size;
        const char *end = size == 1 ? quote_end(token.text, *start) : long_end(token.text, size);
        token.len = (size_t)(end - token.text);
        *at = *end == '\0' ? end : end + size;
        return token;
    } else if (is_word(*start)) {
        token.kind = WORD;
        while (is_word(start[token.len])) {
            token.len++;
        }
    } else if (start[1] == '=' && strchr("=~<>", *start) != NULL) {
        token.len = 2; /* not the = of a field */
    }
    *at = start + token.len;
    return token;
}

static bool says(const struct token *token, const char *text)
{
    return strlen(text) == token->len && memcmp(token->text, text, token->len) == 0;
}

static bool is_symbol(const struct token *token, const char *text)
{
    return token->kind == SYMBOL && says(token, text);
}

/* How a token changes the depth of nesting: tables, calls, and functions with their blocks. */
static int nesting(const struct token *token)
{
    static const char *const opening[] = { "{", "(", "[", "function", "if", "do", "repeat" };
    static const char *const closing[] = { "}", ")", "]", "end", "until" };
    if (token->kind != WORD && token->kind != SYMBOL) {
        return 0;
    }
    for (size_t i = 0; i < COUNT_OF(opening); i++) {
        if (says(token, opening[i])) {
            return 1;
        }
    }
    for (size_t i = 0; i < COUNT_OF(closing); i++) {
        if (says(token, closing[i])) {
            return -1;
        }
    }
    return 0;
}

/* --- the search ------------------------------------------------------------------------------ */

/* Everything that the finding may mean, best first; NULL: not seen. */
struct search {
    const struct shisa_finding *finding;
    const char *value;    /* the token in the value of the field */
    const char *part;     /* the token within a string there, as in "action:target" */
    const char *field;    /* the name of the field */
    const char *anywhere; /* the token elsewhere in the declaration: an id, an unknown field */
    bool in_value;
    struct token key; /* the last word or string of the table itself: what an = may follow */
};

static void keep_first(const char **place, const char *at)
{
    if (*place == NULL) {
        *place = at;
    }
}

/* Where wanted begins within the token; NULL if it is not there. */
static const char *within(const struct token *token, const char *wanted)
{
    size_t len = strlen(wanted);
    for (size_t i = 0; i + len <= token->len; i++) {
        if (memcmp(token->text + i, wanted, len) == 0) {
            return token->text + i;
        }
    }
    return NULL;
}

static void note_word(struct search *search, const struct token *token)
{
    const char *wanted = search->finding->token;
    if (wanted == NULL || (token->kind != WORD && token->kind != STRING)) {
        return;
    }
    const char *field = search->finding->field;
    bool in_string = token->kind == STRING && (field == NULL || strcmp(wanted, field) != 0);
    if (says(token, wanted)) {
        keep_first(search->in_value ? &search->value : &search->anywhere, token->start);
    } else if (search->in_value && in_string) {
        keep_first(&search->part, within(token, wanted));
    }
}

/* A token of the table itself, not of something in it: follows where fields begin and end. */
static void follow_fields(struct search *search, const struct token *token)
{
    const char *field = search->finding->field;
    if (token->kind == WORD || token->kind == STRING) {
        search->key = *token;
    } else if (is_symbol(token, "=") && field != NULL && says(&search->key, field)) {
        keep_first(&search->field, search->key.start);
        search->in_value = true;
    } else if (is_symbol(token, ",") || is_symbol(token, ";")) {
        search->in_value = false;
    }
}

/* Goes through the declaration: to its table, which opens after the noun, and through that. */
static void search_from(struct search *search, const char *at)
{
    const char *noun = search->finding->noun;
    bool after_noun = noun == NULL;
    int depth = 0;
    for (struct token token = next_token(&at); token.kind != END; token = next_token(&at)) {
        note_word(search, &token);
        if (depth == 0) {
            after_noun = after_noun || (token.kind == WORD && says(&token, noun));
            depth = after_noun && is_symbol(&token, "{");
            continue;
        }
        depth += nesting(&token);
        if (depth == 0) {
            return;
        }
        /* ["to"] = … is a field like to = … */
        if (depth == 1 || (depth == 2 && token.kind == STRING && !search->in_value)) {
            follow_fields(search, &token);
        }
    }
}

static const char *line_start(const char *source, uint32_t line)
{
    for (const char *end; line > 1 && (end = strchr(source, '\n')) != NULL; line--) {
        source = end + 1;
    }
    return source;
}

/* --- code -------------------------------------------------------------------------------------
 * Of a mistake in code only the line is known. The word is one that the message quotes. */

static bool is_whole(const char *line, const char *at, size_t len)
{
    return (at == line || !is_word(at[-1]) || !is_word(*at)) && !is_word(at[len]);
}

static const char *find_in_line(const char *line, const char *word, size_t len)
{
    for (const char *at = line; *at != '\0' && *at != '\n'; at++) {
        if (strncmp(at, word, len) == 0 && is_whole(line, at, len)) {
            bool quoted = at > line && (at[-1] == '"' || at[-1] == '\'');
            return quoted ? at - 1 : at; /* as everywhere: a string begins with its quote */
        }
    }
    return NULL;
}

/* The next of the text's words in quotes; an apostrophe within a word is none. False: no more. */
static bool next_quoted(const char *text, const char **at, struct token *word)
{
    for (; **at != '\0'; (*at)++) {
        bool opens = **at == '"' || **at == '\'';
        bool free = *at == text || !is_word((*at)[-1]);
        const char *end = opens && free ? strchr(*at + 1, **at) : NULL;
        if (end != NULL) {
            *word = (struct token){ .text = *at + 1, .len = (size_t)(end - *at - 1) };
            *at = end + 1;
            return true;
        }
    }
    return false;
}

/* A sign such as = stands in a line too often to say which one is meant. */
static bool has_letters(const struct token *word)
{
    for (size_t i = 0; i < word->len; i++) {
        if (is_word(word->text[i]) || (word->text[i] & 0x80) != 0) {
            return true;
        }
    }
    return false;
}

/* Of several words the last: `asset "hmi" has no mark "infekted"`. NULL: none is there. */
static const char *find_quoted(const char *text, const char *line)
{
    const char *found = NULL;
    struct token word;
    for (const char *at = text; next_quoted(text, &at, &word);) {
        const char *place = has_letters(&word) ? find_in_line(line, word.text, word.len) : NULL;
        found = place != NULL ? place : found;
    }
    return found;
}

/* --- both ------------------------------------------------------------------------------------- */

static const char *find_in_noun(const struct shisa_finding *finding, const char *line)
{
    struct search search = { .finding = finding };
    search_from(&search, line);
    const char *const places[] = { search.value, search.part, search.field, search.anywhere };
    for (size_t i = 0; i < COUNT_OF(places); i++) {
        if (places[i] != NULL) {
            return places[i];
        }
    }
    return NULL;
}

const char *world_locate(const struct shisa_finding *finding, const char *source)
{
    const char *line = line_start(source, finding->place.line);
    const char *place = finding->noun != NULL || finding->token != NULL
                            ? find_in_noun(finding, line)
                            : find_quoted(finding->text, line);
    return place != NULL ? place : line + strspn(line, " \t");
}

void shisa_finding_column(const struct shisa_finding *finding, const char *source, uint32_t *line,
                          uint32_t *column)
{
    *column = 1;
    if (source == NULL) {
        *line = finding->place.line == 0 ? 1 : finding->place.line;
        return;
    }
    *line = 1;
    const char *place = world_locate(finding, source);
    for (const char *at = source; at < place; at++) {
        bool whole = ((unsigned char)at[1] & 0xC0U) != 0x80U; /* the next byte begins a character */
        *line += *at == '\n';
        *column = *at == '\n' ? 1 : *column + whole;
    }
}
