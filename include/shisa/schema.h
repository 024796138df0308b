/* schema: the one table of what a planner may write. The script room reads arguments with it,
 * linking resolves references with it, and the reference, the editor's file and "did you mean"
 * are printed from it. Part of the world room. */
#ifndef SHISA_SCHEMA_H
#define SHISA_SCHEMA_H

#include "shisa/world.h"

enum shisa_field_type {
    SHISA_F_STRING,
    SHISA_F_TEXT,    /* { en = …, ja = … } */
    SHISA_F_TIME,    /* "5m" */
    SHISA_F_INTEGER, /* within min..max; int32_t, int64_t when max needs it */
    SHISA_F_BOOLEAN,
    SHISA_F_REF,     /* id of one of `kinds` */
    SHISA_F_REFS,    /* one id or a list of them */
    SHISA_F_STRINGS, /* one string or a list */
    SHISA_F_DEED,    /* "action" or "action:target" */
    SHISA_F_DEEDS,
    SHISA_F_MENTION, /* { "impact", { "feeder", "配電" } } */
    SHISA_F_NEEDS,
    SHISA_F_LINES, /* { phone = "exchange" } */
    SHISA_F_OPTIONS,
    SHISA_F_PARAMETERS,
    SHISA_F_FUNCTION
};

struct shisa_field {
    const char *name;
    enum shisa_field_type type;
    uint32_t offset;
    bool required;
    uint32_t kinds;     /* SHISA_F_REF, SHISA_F_REFS: what it may name */
    int64_t min, max;   /* SHISA_F_INTEGER */
    int64_t otherwise;  /* value when it is not given: integers and times */
    const char *values; /* SHISA_F_STRING: "a|b|c" when only these are allowed */
    const char *help;   /* one English sentence for the reference */
};

struct shisa_noun {
    const char *word; /* "inject" */
    enum shisa_kind kind;
    uint32_t size;
    const struct shisa_field *fields;
    uint32_t field_count;
    const char *help;
    const char *example; /* a line or two of Lua */
};

const struct shisa_noun *shisa_noun_of(enum shisa_kind kind); /* NONE: `scenario` itself */
const struct shisa_noun *shisa_noun_named(const char *word);  /* NULL if there is none */
const struct shisa_field *shisa_field_named(const struct shisa_noun *noun, const char *name);

/* --- findings: what check says --------------------------------------------------------------- */

enum shisa_severity { SHISA_ERROR, SHISA_WARNING };

struct shisa_finding {
    enum shisa_severity severity;
    const char *code;         /* "E012" */
    struct shisa_place place; /* line of the declaration or call */
    const char *noun;         /* "inject", or NULL */
    const char *field;        /* where in the declaration, or NULL */
    const char *token;        /* the offending word as written, or NULL: gives the column */
    char text[SHISA_ERR_MAX];
    char help[SHISA_ERR_MAX]; /* "" if none: what to do */
};

struct shisa_findings {
    struct shisa_finding *at;
    uint32_t count;
    uint32_t cap;
    uint32_t errors;
    char *kept; /* what shisa_findings_keep copied */
};

/* Appends and returns it, so that the caller can fill code, field and help. */
struct shisa_finding *shisa_finding_add(struct shisa_findings *findings,
                                        enum shisa_severity severity, const char *code,
                                        struct shisa_place place, const char *format, ...)
    SHISA_PRINTF(5, 6);
/* A finding borrows file, noun, field and token from world and script. Before those go while the
 * findings stay, this copies what all findings so far borrow. */
void shisa_findings_keep(struct shisa_findings *findings);
void shisa_findings_finish(struct shisa_findings *findings);

/* Line and column (in characters, from 1) of the offending word, found in `source`, the whole text
 * of the finding's file. NULL or a word that is not there: the beginning of the declaration. */
void shisa_finding_column(const struct shisa_finding *finding, const char *source, uint32_t *line,
                          uint32_t *column);
/* "scenario.lua:24:59: error[E101]: …", the line with a caret below it, "help: …". */
void shisa_finding_print(const struct shisa_finding *finding, const char *source,
                         struct shisa_buf *out);

/* The scenario's files as they were read; text is NULL for a file that is not known. */
struct shisa_sources {
    void *self;
    const char *(*text)(void *self, const char *file);
};

/* By file, line, column; what lies in one place stays in the order in which it was found. */
void shisa_findings_sort(struct shisa_findings *findings, struct shisa_sources sources);

/* Names become ids. What names nothing is a finding with "did you mean". */
void shisa_world_link(struct shisa_world *world, struct shisa_findings *findings);
/* The rules of a good scenario: windows, points, services without a cycle, roles addressed … */
void shisa_world_check(const struct shisa_world *world, struct shisa_findings *findings);

/* Resolves "action" or "action:target" against the world; SHISA_NOT_FOUND with a suggestion. */
SHISA_MUST_USE shisa_status shisa_world_deed(const struct shisa_world *world, const char *text,
                                             struct shisa_deed *deed, struct shisa_err *err);
/* Resolves ref->name among kinds, of which the first in the order of SHISA_KINDS that has the name
 * wins; SHISA_NOT_FOUND with a suggestion. */
SHISA_MUST_USE shisa_status shisa_world_resolve(const struct shisa_world *world, uint32_t kinds,
                                                struct shisa_ref *ref, struct shisa_err *err);

/* The reference page and the editor's file, from the tables above. */
void shisa_schema_reference(struct shisa_buf *out);
void shisa_schema_meta(struct shisa_buf *out);

#endif
