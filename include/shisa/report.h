/* report: from what happened to pages. A fold over events gives findings; each format prints the
 * same findings. Every point names its rule and the events that gave it. */
#ifndef SHISA_REPORT_H
#define SHISA_REPORT_H

#include "shisa/engine.h"

struct shisa_report;

/* What a report says about the run besides its events. Strings are borrowed. */
struct shisa_report_facts {
    const char *scenario_hash; /* hex */
    const char *parameters;    /* canonical JSON object */
    const char *chain_head;    /* hex; NULL: kept in no run file */
    const char *digest;        /* hex */
    const char *team;          /* who played: "expert", "person aoba/dispatch, bots expert", … */
    const char *version;       /* of shisa */
    bool verified;             /* the log was recomputed and agrees */
};

/* The engine is the one that ran (or replayed) the events, and outlives the report. */
struct shisa_report *shisa_report_create(const struct shisa_engine *engine);
void shisa_report_destroy(struct shisa_report *report); /* NULL is fine */
/* In order, from STARTEX. */
void shisa_report_event(struct shisa_report *report, const struct shisa_event *event);

/* Who else agreed to the next event; before it. */
void shisa_report_input(struct shisa_report *report, const struct shisa_input *input);
/* Nobody ran the exercise for a while. After all events, in order. */
void shisa_report_gap(struct shisa_report *report, const struct shisa_gap *gap);

/* Proposed rating of a share of points, by the bands 80/66/50 (UX 0.9): P, S, M or U; 'N' when
 * nothing of it fell due. */
char shisa_report_rating(int64_t points, int64_t max);
void shisa_report_score(const struct shisa_report *report, int64_t *points, int64_t *max);

void shisa_report_text(const struct shisa_report *report, const struct shisa_report_facts *facts,
                       enum shisa_lang lang, int columns, bool plain, struct shisa_buf *out);
void shisa_report_html(const struct shisa_report *report, const struct shisa_report_facts *facts,
                       enum shisa_lang lang, struct shisa_buf *out);
void shisa_report_json(const struct shisa_report *report, const struct shisa_report_facts *facts,
                       struct shisa_buf *out);
void shisa_report_csv(const struct shisa_report *report, const struct shisa_report_facts *facts,
                      enum shisa_lang lang, struct shisa_buf *out);
/* Why an expectation, penalty, order, inject, decision or objective came out as it did.
 * SHISA_NOT_FOUND with "did you mean". */
SHISA_MUST_USE shisa_status shisa_report_why(const struct shisa_report *report, const char *id,
                                             enum shisa_lang lang, struct shisa_buf *out,
                                             struct shisa_err *err);

#endif
