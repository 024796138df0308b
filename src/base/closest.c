#include "shisa/base.h"

#include <string.h>

#include "internal.h"

/* Enough for "action:target". What is longer than that is a sentence, and near nothing. */
#define LEN_MAX (2U * SHISA_ID_MAX + 1)

static bool same(char a, char b)
{
    return lower(a) == lower(b);
}

static size_t smaller(size_t a, size_t b)
{
    return a < b ? a : b;
}

/* Edits that make a of b: a letter added, left out, changed, or two neighbours swapped. A capital
 * is no edit. */
static size_t distance(const char *a, size_t a_len, const char *b, size_t b_len)
{
    size_t rows[3][LEN_MAX + 1]; /* by how much of a was taken: two less, one less, this */
    size_t *before = rows[0], *above = rows[1], *row = rows[2];
    for (size_t j = 0; j <= b_len; j++) {
        row[j] = j;
    }
    for (size_t i = 1; i <= a_len; i++) {
        size_t *free_row = before;
        before = above;
        above = row;
        row = free_row;
        row[0] = i;
        for (size_t j = 1; j <= b_len; j++) {
            size_t changed = above[j - 1] + !same(a[i - 1], b[j - 1]);
            row[j] = smaller(changed, smaller(above[j], row[j - 1]) + 1);
            if (i > 1 && j > 1 && same(a[i - 1], b[j - 2]) && same(a[i - 2], b[j - 1])) {
                row[j] = smaller(row[j], before[j - 2] + 1);
            }
        }
    }
    return row[b_len];
}

/* One edit is always a slip, but of a single letter it would leave nothing of what was typed. */
static size_t edits_max(size_t typed_len)
{
    return typed_len < 2 ? 0 : typed_len < 6 ? 1 : typed_len / 3;
}

const char *shisa_closest(const char *typed, const char *const *words, size_t count)
{
    size_t typed_len = typed == NULL ? 0 : strlen(typed);
    if (typed_len == 0 || typed_len > LEN_MAX) {
        return NULL;
    }
    const char *nearest = NULL;
    size_t bound = edits_max(typed_len) + 1;
    for (size_t i = 0; i < count; i++) {
        size_t len = words[i] == NULL ? 0 : strlen(words[i]);
        if (len == 0 || len > LEN_MAX || len >= typed_len + bound || typed_len >= len + bound) {
            continue;
        }
        size_t edits = distance(typed, typed_len, words[i], len);
        if (edits < bound) {
            nearest = words[i];
            bound = edits;
        }
    }
    return nearest;
}
