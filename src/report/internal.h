/* report: what its files share. */
#ifndef SHISA_REPORT_INTERNAL_H
#define SHISA_REPORT_INTERNAL_H

#include "shisa/report.h"

struct view;

/* --- findings: the fold over events (report.c) ----------------------------------------------- */

enum outcome { OUTCOME_NOT_DUE, OUTCOME_FULL, OUTCOME_PARTIAL, OUTCOME_MISSED, OUTCOME_COUNT };

struct expect_found {
    enum outcome outcome;
    int32_t points;
    int32_t computed;  /* points before an evaluator changed them */
    uint64_t opened;   /* seq of its EXPECTED event; 0: the window never opened */
    uint64_t closed;   /* seq of MET or MISSED; 0: neither came */
    uint64_t hinted;   /* seq of the last HINT; 0: none was given */
    uint64_t regraded; /* seq of the last REGRADED; 0: nobody changed its points */
};

struct decision_found {
    uint64_t asked;
    uint64_t closed; /* seq of DECIDED or LAPSED */
};

/* How asking an owner ended, or what was done instead of asking. */
enum consent {
    CONSENT_OPEN,
    CONSENT_AGREED,
    CONSENT_REFUSED,
    CONSENT_UNANSWERED,
    CONSENT_WITHDRAWN,
    CONSENT_BYPASSED, /* nobody asked */
    CONSENT_IGNORED,  /* an order was given, and not followed */
    CONSENT_COUNT
};

struct question {
    uint32_t act;
    enum consent how;
    uint64_t asked;  /* seq of WAITING, or of what stands for it: BYPASSED, IGNORED */
    uint64_t closed; /* seq of the answer; 0: none */
};

struct tally {
    int64_t points, max, lost;
    int64_t computed;                 /* points before evaluators changed them */
    uint32_t outcomes[OUTCOME_COUNT]; /* of its expectations that fell due */
};

struct seqs {
    uint64_t *at;
    uint32_t count, cap;
};

/* One that somebody said of a thing; those of one thing are chained, the last of each seat. */
struct said_link {
    uint64_t seq;
    uint32_t next;  /* 0: none */
    uint32_t older; /* what the same seat had said before; 0: nothing */
};

struct evaluation {
    struct said_link *links_of; /* from 1 */
    uint32_t link_count, link_cap;
    uint32_t *by_objective, *by_expect; /* first rating, by id */
    uint32_t *selves;                   /* first answer of a participant, by expectation */
    uint32_t *seated;                   /* who sat last, by role; 0: the staff */
    bool answered;
    struct seqs raters;                 /* the last rating of each, by number of the seat */
    struct seqs regrades, links, seats; /* in the order in which they came */
    struct seqs observations, plans;    /* by number, from 1 at 0; of a plan its last version */
};

/* Of an event to which two agreed, the other: as if it were his. */
struct agreed {
    uint64_t seq;
    struct shisa_event second;
};

struct shisa_report {
    const struct shisa_engine *engine;
    const struct shisa_world *world;
    struct shisa_event *events; /* event seq stands at seq - 1 */
    uint64_t event_count, event_cap;
    uint64_t endex;   /* seq; 0: still running */
    uint64_t stopped; /* seq; 0: no real incident came between */

    /* By id, entry 0 unused. Seqs; 0: it did not happen. */
    struct expect_found *expects;
    struct decision_found *decisions;
    uint64_t *penalties, *orders, *injects, *skipped;
    struct question *questions; /* in the order in which they were put */
    uint32_t question_count, question_cap;
    struct tally *objectives; /* entry 0: what serves no objective */
    struct tally total;
    struct evaluation said;
    struct shisa_gap *gaps;
    uint32_t gap_count;
    struct shisa_seat
        second; /* who agreed to the next event; duty NOBODY: that was not asked for */
    struct agreed *agreed;
    uint32_t agreed_count;
    bool several_play;    /* organisations: a role's name begins with that of its own */
    char **role_names[2]; /* by language, then id: with the organisation; NULL: its own will do */
};

const struct shisa_event *report_event(const struct shisa_report *report, uint64_t seq);
/* Losses count, but nothing falls below 0. */
int64_t tally_points(const struct tally *tally);
/* As it would be, had no evaluator changed points. */
int64_t tally_computed(const struct tally *tally);
void tally_count(struct tally *tally, const struct expect_found *found, int32_t max);
char tally_rating(const struct tally *tally); /* the proposed one */

/* The events that prove a finding, oldest first. */
struct evidence {
    const struct shisa_event *at[4];
    int count;
};

struct evidence evidence_of_expect(const struct shisa_report *report, shisa_id expect);
/* Of a penalty or broken order: the act and the judgement. */
struct evidence evidence_of(const struct shisa_report *report, uint64_t seq);

/* --- how things are called (names.c) ---------------------------------------------------------- */

void names_create(struct shisa_report *report);
void names_destroy(struct shisa_report *report);
/* Of a role, an organisation or another thing, in the language of the page. */
const char *label(const struct view *view, enum shisa_kind kind, shisa_id id);

/* --- who asked whom (authority.c) ------------------------------------------------------------- */

/* Folds: an owner is asked, answers (or the asking ends otherwise), is passed over or disobeys. */
void authority_asked(struct shisa_report *report, const struct shisa_event *event);
void authority_answered(struct shisa_report *report, const struct shisa_event *event);
void authority_passed_over(struct shisa_report *report, const struct shisa_event *event);
shisa_id question_whom(const struct shisa_report *report, const struct question *question);
/* The reason that was given; NULL: none. Who refuses without a word has his danger for one. */
const char *refusal_reason(const struct view *view, const struct shisa_event *event);
const char *question_reason(const struct view *view, const struct question *question);
struct evidence evidence_of_question(const struct shisa_report *report,
                                     const struct question *question);
enum shisa_word consent_word(enum consent how);
const char *consent_name(enum consent how); /* in JSON and CSV */

/* --- duties in law and contract (authority.c) ------------------------------------------------- */

enum duty_end { DUTY_NOT_DUE, DUTY_OPEN, DUTY_MET, DUTY_MET_LATE, DUTY_MISSED, DUTY_ENDS };

bool is_duty(const struct shisa_report *report, shisa_id expect);
bool any_duty(const struct shisa_report *report);
enum duty_end duty_end(const struct shisa_report *report, shisa_id expect);
/* Until when, from when one became aware; SHISA_NEVER: the clock never ran. */
shisa_ms duty_due(const struct shisa_report *report, shisa_id expect);
enum shisa_word duty_word(enum duty_end end);
const char *duty_name(enum duty_end end);

/* --- what control did (control.c) ------------------------------------------------------------- */

void control_skipped(struct shisa_report *report, const struct shisa_event *event);
void control_hinted(struct shisa_report *report, const struct shisa_event *event);
void control_stopped(struct shisa_report *report, const struct shisa_event *event);
void control_agreed(struct shisa_report *report, const struct shisa_event *event);
/* Who else agreed, as an event of his; NULL: nobody was asked. */
const struct shisa_event *control_second(const struct shisa_report *report,
                                         const struct shisa_event *event);
/* The event by which control cancelled the inject that the expectation follows; 0: it did not. */
uint64_t skipped_before(const struct shisa_report *report, shisa_id expect);
/* Did its window not open because of that? */
bool was_spared(const struct shisa_report *report, shisa_id expect);
/* How an expectation came out, and whether with a hint. */
const char *describe_outcome(struct view *view, shisa_id expect);
/* Why and when it was stopped; NULL: it was not. */
const char *describe_stopped(struct view *view);

/* --- how things went, one list for each kind of thing (course.c) ------------------------------ */

enum course {
    COURSE_STANCES,
    COURSE_LEAKS,
    COURSE_REACH,
    COURSE_LINES,
    COURSE_SEVERITY,
    COURSE_RESOURCES,
    COURSE_CONTROL,
    COURSES
};

/* One thing of a course: an event, or (in what control did) that nobody ran the exercise. */
struct happening {
    const struct shisa_event *event;
    const struct shisa_gap *gap;
};

struct course_cursor {
    uint64_t seq;
    uint32_t gap;
};

/* In order; begins with {0}. false: that was the last. */
bool course_next(const struct shisa_report *report, enum course course,
                 struct course_cursor *cursor, struct happening *happening);
shisa_ms happening_at(const struct happening *happening);
bool course_any(const struct shisa_report *report, enum course course);
enum shisa_word course_word(enum course course);
const char *course_name(enum course course);   /* the list in JSON */
const char *course_record(enum course course); /* one of it in CSV */
/* Is the list there when it is empty, or only if there is something in it? */
bool course_always(enum course course);

/* --- what people said of the exercise (evaluation.c) ------------------------------------------ */

void evaluation_create(struct evaluation *said, const struct shisa_world *world);
void evaluation_destroy(struct evaluation *said);
/* Folds. */
void evaluation_rated(struct shisa_report *report, const struct shisa_event *event);
void evaluation_answered(struct shisa_report *report, const struct shisa_event *event);
void evaluation_regraded(struct shisa_report *report, const struct shisa_event *event);
void evaluation_observed(struct shisa_report *report, const struct shisa_event *event);
void evaluation_linked(struct shisa_report *report, const struct shisa_event *event);
void evaluation_planned(struct shisa_report *report, const struct shisa_event *event);
void evaluation_seated(struct shisa_report *report, const struct shisa_event *event);

bool any_rating(const struct shisa_report *report);
bool any_rated_expect(const struct shisa_report *report); /* or changed points */
bool any_observation(const struct shisa_report *report);
/* Has anybody judged what he saw? */
bool any_judgement(const struct shisa_report *report);
bool any_plan(const struct shisa_report *report);
bool any_self(const struct shisa_report *report);
bool any_seat(const struct shisa_report *report);
bool any_evaluation(const struct shisa_report *report);

/* A thing that was rated, by all who rated it, each with his last word. */
struct rated {
    struct shisa_ref of;   /* objective or expectation */
    shisa_id organisation; /* 0: all */
    uint32_t first, count, next;
};

/* What one rater gave; older leads to what he gave before it. */
struct mark {
    const struct shisa_event *event; /* NULL: none */
    uint32_t older;
};

/* Of one objective or expectation, by organisation; begins with rated_of. */
struct rated rated_of(const struct shisa_report *report, enum shisa_kind kind, shisa_id id);
bool rated_more(const struct shisa_report *report, struct rated *row);
/* What was given to all of an objective, or to the only organisation of which it expects anything;
 * count is 0 when nobody gave it. Then rated_more of *shares has what is left. */
struct rated rated_whole(const struct shisa_report *report, shisa_id objective,
                         struct rated *shares);
/* Objectives, then expectations; begins with {0}. */
bool rated_next(const struct shisa_report *report, struct rated *row);
struct mark rated_mark(const struct shisa_report *report, const struct rated *row,
                       uint32_t number); /* from 0 */
/* What rater number (of said.raters, from 0) gave to it; '-': nothing. */
char rated_letter(const struct shisa_report *report, const struct rated *row, uint32_t number);
struct mark mark_older(const struct shisa_report *report, const struct mark *mark);
char mark_letter(const struct shisa_event *mark);
struct tally rated_tally(const struct shisa_report *report, const struct rated *row);
char rated_proposed(const struct shisa_report *report, const struct rated *row);
bool rated_differ(const struct shisa_report *report, const struct rated *row);
/* What an observation is about, 0: that was not said; an expectation says its objective itself. */
shisa_id observed_expect(const struct shisa_event *observed);
shisa_id observed_objective(const struct shisa_report *report, const struct shisa_event *observed);
/* What an observation rests on, one after the other; *next begins with 0; NULL: that was all. */
const struct shisa_event *observation_evidence(const struct shisa_report *report,
                                               const struct shisa_event *observed, uint32_t *next);

/* An item of the improvement plan as it stands. */
const struct shisa_plan *plan_at(const struct shisa_report *report, uint32_t number);

struct self_cursor {
    shisa_id expect;
    uint32_t link;
};

/* By expectation, then by seat; begins with {0}; NULL: that was the last. */
const struct shisa_event *self_next(const struct shisa_report *report, struct self_cursor *cursor);
/* The same for a page: of a large exercise only where the answer differs from the log. */
const struct shisa_event *self_shown(const struct shisa_report *report, struct self_cursor *cursor);
/* What the log says of it. */
const char *self_happened_name(const struct shisa_report *report, const struct shisa_event *self);
enum shisa_word self_happened_word(const struct shisa_report *report,
                                   const struct shisa_event *self);
bool self_differs(const struct shisa_report *report, const struct shisa_event *self);
/* Who took a seat of that duty, each name once; *next begins with 0; NULL: that was the last. */
const struct shisa_event *seated_next(const struct shisa_report *report, enum shisa_duty duty,
                                      uint32_t *next);
/* Who sat in the seat that made event; NULL: he did not say. */
const char *person_name(const struct shisa_report *report, const struct shisa_event *event);

/* --- what to praise and what to better (summary.c) ------------------------------------------- */

#define SUMMARY_OBSERVED 4 /* observations at most: what was rated must find room as well */
#define SUMMARY_MAX 12     /* that people said, all in all */
#define SUMMARY_FILLED 3   /* up to so many, the points add theirs */

enum summary_source { FROM_OBSERVATION, FROM_RATING, FROM_POINTS };

struct summary_item {
    enum summary_source from;
    const struct shisa_event *observed; /* of an observation */
    struct rated rated;                 /* of a rating */
    enum shisa_kind kind; /* OBJECTIVE or, where it says more, EXPECT, PENALTY or ORDER */
    shisa_id id;
    int64_t weight; /* strengths: share of points; areas: points lost */
    int64_t size;   /* settles ties: points at stake */
};

struct summary {
    struct summary_item at[SUMMARY_MAX];
    int count;
    int said;      /* the first so many are from people */
    uint32_t more; /* that people said, and for which there was no room */
};

struct summary summary_strengths(const struct shisa_report *report);
struct summary summary_areas(const struct shisa_report *report);
/* What it is; and what it rests on, as a sentence of its own. The marks of a rating follow. */
const char *describe_summary_item(struct view *view, const struct summary_item *item);
const char *describe_source(struct view *view, const struct summary_item *item);
const char *describe_more(struct view *view, const struct summary *summary); /* NULL: no more */

/* --- a page being written -------------------------------------------------------------------- */

struct view {
    const struct shisa_report *report;
    const struct shisa_report_facts *facts; /* NULL for why */
    enum shisa_lang lang;
    struct shisa_buf *out;
    bool for_machines;     /* whatever the story, times count from STARTEX */
    int excerpt;           /* columns of a quoted message; 0: all of it */
    bool *referred;        /* by seq: what the page speaks of; NULL: it lists everything */
    struct shisa_buf line; /* behind what the functions below return */
};

const char *say(const struct view *view, enum shisa_word word);
struct shisa_story story_of(const struct view *view);
/* "1:02:03" since STARTEX, in a story of days its date; in out of SHISA_MOMENT_SIZE bytes. */
#define WINDOW_SIZE (3 * SHISA_MOMENT_SIZE + 16) /* three of them */
char *moment_text(const struct view *view, shisa_ms at, char *out);

/* A sentence of the catalogue with {names} in it, in the order its language likes; each is written
 * by the slot of that name. */
struct slot {
    const char *name;
    void (*write)(const struct view *view, const void *about, struct shisa_buf *out);
};

void fill(const struct view *view, enum shisa_word word, const struct slot *slots, size_t count,
          const void *about, struct shisa_buf *out);
/* The same into view->line. */
const char *describe(struct view *view, enum shisa_word word, const struct slot *slots,
                     size_t count, const void *about);

/* Pieces that several slots need; raw text, added to out. */
void add_deed(const struct view *view, const struct shisa_ref *action,
              const struct shisa_ref *target, struct shisa_buf *out);
void add_duration(const struct view *view, shisa_ms ms, struct shisa_buf *out);
void add_moment(const struct view *view, shisa_ms at, struct shisa_buf *out);
void add_share(const struct tally *tally, struct shisa_buf *out); /* "12 / 20" */
/* "CSIRT: Write a memo [review]" */
void add_expect(const struct view *view, shisa_id expect, struct shisa_buf *out);
/* "report, Aoba Electric": what was rated, by its id. */
void add_thing(const struct view *view, const struct shisa_ref *of, shisa_id organisation,
               struct shisa_buf *out);
/* "Ito (evaluate-1)", whose doing event is. */
void add_person(const struct view *view, const struct shisa_event *event, struct shisa_buf *out);
void add_excerpt(const char *text, int columns, struct shisa_buf *out); /* 0: all of it */
/* ": " and what was said with it, if anything was. */
void add_comment(const struct view *view, const struct shisa_event *event, struct shisa_buf *out);
/* Who saw it, and of whom and what: "Mori (observe-1), Aoba Electric, CSIRT: Write a memo
 * [review]". */
void add_observer(const struct view *view, const struct shisa_event *observed,
                  struct shisa_buf *out);
void add_observed(const struct view *view, const struct shisa_event *observed,
                  struct shisa_buf *out); /* without who: ", Aoba Electric, CSIRT: …" */
/* "earlier P", where the same rater had given another. */
void add_earlier(const struct view *view, const struct mark *mark, struct shisa_buf *out);

/* Words for things (describe_*.c). Each result is raw text, good until the next of these calls;
 * whoever prints it cleans it. */
const char *describe_event(struct view *view, const struct shisa_event *event);
const char *describe_gap(struct view *view, const struct shisa_gap *gap);
/* What control did is told with every word of it. */
const char *describe_happening(struct view *view, enum course course,
                               const struct happening *happening);
void add_event(const struct view *view, const struct shisa_event *event, struct shisa_buf *out);
const char *describe_expect(struct view *view, shisa_id expect); /* what was to be done */
/* Who was to do what, or did what: of an expectation, penalty or order. */
const char *describe_deed(struct view *view, enum shisa_kind kind, shisa_id id);
const char *describe_expect_rule(struct view *view, shisa_id expect);
const char *describe_sum(struct view *view, shisa_id expect); /* how the points came about */
const char *describe_loss_rule(struct view *view, enum shisa_kind kind, shisa_id id);
const char *describe_why(const struct view *view, enum shisa_kind kind, shisa_id id);
/* Who played: the manner of the bots, and which role a person had. */
const char *describe_team(struct view *view);
const char *describe_version(struct view *view); /* of the program */
const char *describe_letters(struct view *view); /* what P, S, M, U and N mean */
/* Where it was left off, or why it was stopped; NULL: it was played to its end. */
const char *describe_left(struct view *view);
/* "CSIRT: Write a memo [review], Aoba Electric: proposed P, rated U M"; and one of these letters,
 * whose, and why. */
const char *describe_rated(struct view *view, const struct rated *row);
const char *describe_mark(struct view *view, const struct mark *mark);
const char *describe_raters(struct view *view); /* who gave them */
/* Points and rating without what evaluators changed; NULL: nothing was changed. */
bool is_changed(const struct tally *tally);
const char *describe_computed(struct view *view, const struct tally *tally);
/* Why an objective has its points: how many expectations came out well, late and not at all. */
const char *describe_tally(struct view *view, const struct tally *tally);
enum shisa_word outcome_word(enum outcome outcome);
const char *outcome_name(enum outcome outcome); /* in JSON and CSV */
enum shisa_word rating_word(char rating);
enum shisa_word tone_word(int64_t tone);
enum shisa_word tone_heading(enum shisa_tone tone);
enum shisa_word self_answer_word(int64_t self);
enum shisa_word plan_status_word(enum shisa_status_of_plan status);
enum shisa_word plan_type_word(enum shisa_type_of_plan type);
enum shisa_word seat_word(enum shisa_duty duty);
/* Does an event of that kind belong into the story, or is it bookkeeping? */
bool in_timeline(const struct shisa_report *report, const struct shisa_event *event);

/* --- what a page leaves out of a large exercise (large.c) ------------------------------------- */

bool report_is_large(const struct shisa_report *report);
/* Does it concern several organisations, or did something go wrong? */
bool stands_out(const struct shisa_report *report, const struct shisa_event *event);
/* What is left out of the timeline, and where it is; NULL: nothing is. */
const char *describe_cut_timeline(struct view *view);
/* Of a large exercise the evidence consists of what the page refers to, and its causes; close
 * counts them. */
void evidence_begin(struct view *view);
void evidence_refer(const struct view *view, const struct shisa_event *event);
uint64_t evidence_close(const struct view *view);
bool is_evidence(const struct view *view, uint64_t seq);
void evidence_end(struct view *view);

/* --- making text safe for where it goes (clean.c) ----------------------------------------------
 * Control, bidi and invisible characters become visible, as [U+202E], everywhere. */

void clean_line(struct shisa_buf *out, const char *text);  /* one line of a terminal */
void clean_prose(struct shisa_buf *out, const char *text); /* newlines stay */
void clean_html(struct shisa_buf *out, const char *text);  /* element content and attributes */
void clean_css(struct shisa_buf *out, const char *text);   /* inside a quoted CSS string */
void clean_csv(struct shisa_buf *out, const char *text);   /* one cell, with its quotes */

/* --- terminal (text_*.c) --------------------------------------------------------------------- */

enum lay_side { LAY_LEFT, LAY_RIGHT };

void lay_fill(struct shisa_buf *out, char mark, int columns);
/* Exactly so many columns: padded, or cut with ".." and never within a character. */
void lay_cell(struct shisa_buf *out, const char *text, int columns, enum lay_side side);
/* Wrapped to columns; every line but the first begins with indent blanks. Ends with a newline. */
void lay_prose(struct shisa_buf *out, const char *text, int indent, int columns);

void text_plain(struct view *view);
/* A line of it; id NULL: none. */
void plain_fact(struct view *view, enum shisa_word name, const char *id, const char *text);
void plain_evaluation(struct view *view);
/* Everything that was given to a thing of which rated_of has begun. */
void plain_rated(struct view *view, struct rated row);

struct sheet {
    struct view view;
    int columns;
};

void sheet_heading(struct sheet *sheet, enum shisa_word word);
void sheet_prose(struct sheet *sheet, const char *text, int indent);
/* A moment and what it is about. */
void sheet_moment(struct sheet *sheet, shisa_ms at, const char *text);
int sheet_indent(const struct sheet *sheet); /* of what goes on under a moment */
void text_authority(struct sheet *sheet);
void text_duties(struct sheet *sheet);
void text_courses(struct sheet *sheet);
void text_summary(struct sheet *sheet);
void plain_summary(struct view *view);
void text_objectives(struct sheet *sheet);
void text_ratings(struct sheet *sheet);
void text_evaluation(struct sheet *sheet);

/* --- HTML (html_*.c) ------------------------------------------------------------------------- */

struct column {
    enum shisa_word name;
    const char *style; /* class of its cells, NULL: none */
};

struct table {
    struct view *view;
    const struct column *columns;
    size_t count, at;
};

void html_style(struct view *view);
const char *html_lang(enum shisa_lang lang); /* as the lang attribute has it */
void html_text(struct view *view, const char *text);
/* In the report's language, or marked with the one it is in. */
void html_say(struct view *view, const struct shisa_text *text);
void html_section(struct view *view, const char *id, enum shisa_word word);
void html_section_end(struct view *view);
void html_subheading(struct view *view, enum shisa_word word);
void html_paragraph(struct view *view, const char *style, const char *text);
void html_rating(struct view *view, char rating);
void html_event_link(struct view *view, const struct shisa_event *event);
struct table html_table(struct view *view, enum shisa_word caption, const struct column *columns,
                        size_t count);
/* A row that can be cited as #PREFIX-ID; prefix NULL: it cannot. */
void html_row(struct table *table, const char *style, const char *prefix, const char *id);
void html_row_end(struct table *table);
void html_cell(struct table *table, const char *text);
void html_cell_begin(struct table *table);
void html_cell_end(struct table *table);
void html_cell_clock(struct table *table, shisa_ms at);
void html_table_end(struct table *table);

void html_summary(struct view *view);
void html_expectations(struct view *view);
void html_timeline(struct view *view);
void html_links(struct table *table, struct evidence evidence);
void html_authority(struct view *view);
void html_duties(struct view *view);
void html_objectives(struct view *view);
void html_ratings(struct view *view);
void html_marks(struct view *view, const struct rated *row); /* each with whose it is, and why */
/* Whose doing an event is; the bold name of a thing and its id. */
void html_person(struct view *view, const struct shisa_event *event);
void html_cell_person(struct table *table, const struct shisa_event *event);
void html_cell_expect(struct table *table, shisa_id expect);
void html_strong(struct view *view, const char *text);
void html_code(struct view *view, enum shisa_kind kind, shisa_id id);
void html_observations(struct view *view);
void html_plan(struct view *view);
void html_selves(struct view *view);
void html_people(struct view *view);
/* With a heading of its own; nothing when nothing of it happened. */
void html_course(struct view *view, enum course course);
void html_communication(struct view *view);
void html_services(struct view *view);
void html_log(struct view *view);

/* --- figures (svg*.c) ------------------------------------------------------------------------ */

/* The shape of a drawing: every figure is drawn once for a wide page and once for a narrow one. */
struct chart {
    struct view *view;
    const char *style;
    int width;
    int left, right; /* where the data stands */
    int row;         /* height of a row */
    int rise;    /* from the top of a row to its data; the label stands above it, or 0: beside */
    int columns; /* that a label may take */
    int ticks;   /* at most so many on the axis */
    shisa_ms length;
};

struct svg_key {
    enum shisa_word word;
    const char *drawing; /* in a box of 20 by 14 */
};

struct figure {
    const char *id;
    enum shisa_word title, text;
    int rows;
    bool timed; /* an axis of time; otherwise `head` draws the top */
    void (*head)(const struct chart *chart, const void *context);
    void (*draw)(const struct chart *chart, int row, int top, const void *context);
    const void *context;
    const struct svg_key *keys;
    size_t key_count;
};

#define SVG_TOP 30 /* above the first row: the axis */

void svg_figure(struct view *view, const struct figure *figure);
int svg_x(const struct chart *chart, shisa_ms at);
int svg_middle(const struct chart *chart, int top); /* of a row's data */
void svg_label(const struct chart *chart, int top, const char *text);
void svg_text(const struct chart *chart, const char *style, int x, int y, const char *text);
void svg_rect(const struct chart *chart, const char *style, int x1, int x2, int y, int height);

void svg_windows(struct view *view);
void svg_lanes(struct view *view);
void svg_levels(struct view *view);

#endif
