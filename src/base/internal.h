/* What the files of the base room share. */
#ifndef SHISA_BASE_INTERNAL_H
#define SHISA_BASE_INTERNAL_H

#include <stdbool.h>
#include <stdint.h>

/* Shown for what cannot be shown: one column, nothing hidden. */
#define REPLACEMENT 0xFFFD

/* A terminal's cell holds 28 bytes with the NUL: a letter and what piles up on it. */
#define GRAPHEME_MAX 27U

/* ASCII alone: no locale has a say. */
static inline char lower(char c)
{
    return (char)(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
}

static inline bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* Of what a planner wrote, in an error that must stay a sentence. */
#define QUOTED_COLUMNS 60

/* Columns of one character: 0, 1 or 2. */
int rune_width(int32_t rune);

#endif
