/* What the files that write CSV share. */
#ifndef SHISA_REPORT_CSV_H
#define SHISA_REPORT_CSV_H

#include "internal.h"

/* Names of columns are for programs and stay the same in every language; cells are for people. */
enum column_name {
    RECORD,
    ID,
    OBJECTIVE,
    OF,
    OUTCOME,
    POINTS,
    MAX,
    LOST,
    OPENED,
    FULL,
    DUE,
    DONE,
    EVIDENCE,
    TEXT,
    WHY,
    ASKED,
    EVER,
    /* Only where people said something of the exercise: */
    SEAT = EVER,
    NAME,
    BEFORE,
    PROPOSED,
    AREA,
    KIND,
    OWNER,
    STATUS,
    COLUMNS
};

struct row {
    struct shisa_buf cells[COLUMNS];
    const struct rated *rated; /* NULL: no letter of an evaluator belongs to it */
};

void csv_put(struct row *row, enum column_name column, const char *text);
void csv_put_number(struct row *row, enum column_name column, int64_t number);
void csv_put_time(struct row *row, enum column_name column, shisa_ms at);
/* Whose doing an event is: his seat and name. */
void csv_put_person(struct row *row, const struct view *view, const struct shisa_event *event);
/* Writes it; it is empty afterwards. */
void csv_end(struct row *row, const struct view *view);
/* A row for each thing that people said. */
void csv_evaluation(struct view *view);

#endif
