/* term: writing an observation, whoever of the staff writes it. */
#ifndef SHISA_TERM_STAFF_OBSERVE_H
#define SHISA_TERM_STAFF_OBSERVE_H

#include "marks.h"
#include "term/face.h"

/* What it is about; what does not apply is NULL or 0. An expectation says itself whose it is. */
struct observed {
    struct subject subject;
    uint64_t evidence; /* seq of what it rests on */
    const char *title; /* of what is no evidence yet, since nothing of it happened: said first */
};

/* Opens the editor; what it is about stands above the text in these words, if there are any. */
void observe_begin(struct shisa_term *term, enum tone tone, const struct observed *about,
                   const struct shisa_buf *said);

#endif
