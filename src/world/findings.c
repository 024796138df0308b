#include "shisa/schema.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "internal.h"

#define FINDINGS_BEGIN 16U

enum shisa_severity world_severity(const char *code)
{
    return code[0] == 'W' ? SHISA_WARNING : SHISA_ERROR;
}

char *world_called(const struct shisa_noun *noun, const struct shisa_head *head,
                   char out[WORLD_CALLED_TEXT])
{
    if (noun->kind == SHISA_KIND_NONE) {
        snprintf(out, WORLD_CALLED_TEXT, "the scenario");
    } else {
        snprintf(out, WORLD_CALLED_TEXT, "%s \"%.*s\"", noun->word,
                 (int)shisa_text_fit(head->id, SHISA_ID_MAX), head->id);
    }
    return out;
}

/* A text cut at the end of its room may end in half a character, which nobody could print. */
static void drop_half_character(char *text)
{
    size_t end = strlen(text);
    if (end < SHISA_ERR_MAX - 1) {
        return;
    }
    while (end > 0 && ((unsigned char)text[end - 1] & 0xC0U) == 0x80U) {
        end--;
    }
    if (end > 0 && ((unsigned char)text[end - 1] & 0x80U) != 0) {
        end--;
    }
    text[end] = '\0';
}

/* An error's text may end with what was probably meant: that is the help. */
static void split_suggestion(struct shisa_finding *finding)
{
    char *suggestion = strstr(finding->text, "; did you mean ");
    if (suggestion != NULL) {
        snprintf(finding->help, sizeof(finding->help), "%s", suggestion + 2);
        *suggestion = '\0';
    }
}

struct shisa_finding *shisa_finding_add(struct shisa_findings *findings,
                                        enum shisa_severity severity, const char *code,
                                        struct shisa_place place, const char *format, ...)
{
    SHISA_ASSERT(format != NULL); /* gcc's sanitizer cannot know */
    if (findings->count == findings->cap) {
        findings->cap = findings->cap == 0 ? FINDINGS_BEGIN : findings->cap * 2;
        findings->at = shisa_realloc(findings->at, findings->cap * sizeof(*findings->at));
    }
    struct shisa_finding *finding = &findings->at[findings->count++];
    *finding = (struct shisa_finding){ .severity = severity, .code = code, .place = place };
    va_list words;
    va_start(words, format);
    vsnprintf(finding->text, sizeof(finding->text), format, words);
    va_end(words);
    drop_half_character(finding->text);
    split_suggestion(finding);
    findings->errors += severity == SHISA_ERROR;
    return finding;
}

/* --- keeping --------------------------------------------------------------------------------- */

#define BORROWED 4

static void borrowed(struct shisa_finding *finding, const char **words[BORROWED])
{
    words[0] = &finding->place.file;
    words[1] = &finding->noun;
    words[2] = &finding->field;
    words[3] = &finding->token;
}

static size_t borrowed_size(struct shisa_findings *findings)
{
    size_t size = 1; /* so that there is always something to allocate */
    for (uint32_t i = 0; i < findings->count; i++) {
        const char **words[BORROWED];
        borrowed(&findings->at[i], words);
        for (size_t w = 0; w < BORROWED; w++) {
            size += *words[w] == NULL ? 0 : strlen(*words[w]) + 1;
        }
    }
    return size;
}

void shisa_findings_keep(struct shisa_findings *findings)
{
    char *kept = shisa_alloc(borrowed_size(findings));
    char *end = kept;
    for (uint32_t i = 0; i < findings->count; i++) {
        const char **words[BORROWED];
        borrowed(&findings->at[i], words);
        for (size_t w = 0; w < BORROWED; w++) {
            if (*words[w] != NULL) {
                size_t size = strlen(*words[w]) + 1;
                *words[w] = memcpy(end, *words[w], size);
                end += size;
            }
        }
    }
    free(findings->kept);
    findings->kept = kept;
}

void shisa_findings_finish(struct shisa_findings *findings)
{
    free(findings->kept);
    free(findings->at);
    *findings = (struct shisa_findings){ 0 };
}

/* --- sorting --------------------------------------------------------------------------------- */

struct key {
    const char *file;
    uint32_t line;
    uint32_t column;
    uint32_t number; /* makes every key different: no sort may shuffle equal ones */
};

static int compare(const void *left, const void *right)
{
    const struct key *a = left;
    const struct key *b = right;
    int order = strcmp(a->file, b->file);
    if (order != 0) {
        return order;
    }
    if (a->line != b->line) {
        return a->line < b->line ? -1 : 1;
    }
    if (a->column != b->column) {
        return a->column < b->column ? -1 : 1;
    }
    return a->number < b->number ? -1 : 1;
}

void shisa_findings_sort(struct shisa_findings *findings, struct shisa_sources sources)
{
    if (findings->count == 0) {
        return;
    }
    struct key *keys = shisa_alloc(findings->count * sizeof(*keys));
    for (uint32_t i = 0; i < findings->count; i++) {
        const struct shisa_finding *finding = &findings->at[i];
        const char *file = finding->place.file;
        keys[i].file = file == NULL ? "" : file;
        keys[i].number = i;
        shisa_finding_column(finding, file == NULL ? NULL : sources.text(sources.self, file),
                             &keys[i].line, &keys[i].column);
    }
    qsort(keys, findings->count, sizeof(*keys), compare);
    struct shisa_finding *sorted = shisa_alloc(findings->count * sizeof(*sorted));
    for (uint32_t i = 0; i < findings->count; i++) {
        sorted[i] = findings->at[keys[i].number];
    }
    free(keys);
    free(findings->at);
    findings->at = sorted;
    findings->cap = findings->count;
}
