/* term: the evaluator's face. Model (term/staff), then words about it, then the panes; commands
 * know panes, keys know commands, and nothing the other way. */
#ifndef SHISA_TERM_EVALUATE_H
#define SHISA_TERM_EVALUATE_H

#include "term/face.h"
#include "term/staff/marks.h"
#include "term/staff/model.h"

enum { PANE_ROWS, PANE_TIMELINE, PANE_CLUES, PANE_OBSERVATIONS, PANE_PLAN };
enum { RATING = CONTEXT_FACE, FORM, FORM_REVIEW, REPLAY };

enum { WIDE_COLUMNS = 110 };

/* What is rated: an objective (then it heads its expectations) or an expectation. */
struct row {
    uint32_t objective, expect; /* places; NOBODY: of no objective; an objective's own row */
    int64_t got, max;           /* with changed points; what did not fall due counts for nothing */
    enum mark proposed;
};

enum row_filter { ROWS_ALL, ROWS_UNRATED, ROWS_LATE, ROWS_DIFFER, ROW_FILTERS };

struct rows {
    struct row *at;
    uint32_t count, cap, place, top;
    enum row_filter filter;
    uint32_t objective; /* place; NOBODY: all of them */
    struct editor words;
    bool stale;
    int64_t got, max;         /* of the house, with what was taken off */
    uint32_t rated, expected; /* expectations: by me, and with those that are left to rate */
};

/* What happened about the row: an event, or what a role says of itself. */
struct clue {
    enum { CLUE_EVENT, CLUE_SELF } kind;
    uint32_t place;
    bool met; /* it is why the expectation was met */
};

struct clues {
    struct clue *at;
    uint32_t count, cap, place, top;
    int head; /* rows above the list, as last drawn */
    bool stale;
};

/* A shelf under a bar. */
struct list {
    struct shelf shelf;
    uint32_t place, top;
};

struct form;

/* A seat's screen as it was. */
struct replay {
    struct mirror *mirror; /* NULL: none is shown */
    const char *role;
    shisa_ms at;
    bool told; /* all of it up to then */
};

struct evaluate {
    struct staff staff;
    struct marks marks;
    struct concerns concerns;
    uint32_t house; /* place in concerns.houses */
    bool blind;
    bool said_since; /* ENDEX: the last event is what somebody said of the exercise */
    struct rows rows;
    struct clues clues;
    struct list observations, timeline;
    bool observations_stale;
    uint32_t plan_place, plan_top;
    struct form *parked; /* sent, and not seen to have come about; or closed from without */
    struct replay replay;
};

static inline struct evaluate *evaluate_of(const struct shisa_term *term)
{
    return term->state;
}

static inline struct staff *staff_of(const struct shisa_term *term)
{
    return &evaluate_of(term)->staff;
}

static inline struct marks *marks_of(const struct shisa_term *term)
{
    return &evaluate_of(term)->marks;
}

static inline struct staff_speaker speaker_of(const struct shisa_term *term)
{
    return (struct staff_speaker){ staff_of(term), term->options.lang };
}

/* --- the organisation that is looked at ------------------------------------------------------- */

/* NULL: nothing is expected of anybody. */
const struct organisation *house_now(const struct shisa_term *term);
uint32_t house_place(const struct shisa_term *term);      /* among organisations; NOBODY */
void house_show(struct shisa_term *term, uint32_t house); /* place among organisations */
bool house_is_one_of_several(const struct shisa_term *term);
void house_step(struct shisa_term *term, int step);
void house_choose(struct shisa_term *term, int unused);

/* --- rows ------------------------------------------------------------------------------------- */

void rows_list(struct shisa_term *term); /* brings them up to date */
void rows_draw(struct shisa_term *term, struct area inside);
void rows_move(struct shisa_term *term, enum move move);
void rows_select(struct shisa_term *term, int line);
void rows_title(struct shisa_term *term, struct shisa_buf *out);
void rows_open(struct shisa_term *term, int unused);
void rows_search(struct shisa_term *term, int unused);
void rows_filter(struct shisa_term *term, int unused);
void rows_clear(struct shisa_term *term);
/* From the bar on, and from the top again; what is narrowed away is brought back for it. */
void rows_next_unrated(struct shisa_term *term, int unused);
/* Shows the expectation, wherever it is. */
void rows_show(struct shisa_term *term, const struct subject *subject);
extern const enum shisa_word row_filter_names[ROW_FILTERS];
const struct row *row_chosen(struct shisa_term *term); /* NULL: there are none */
const struct expect *row_expect(const struct shisa_term *term, const struct row *row);
struct subject row_subject(const struct shisa_term *term, const struct row *row);
const struct rating *row_mine(const struct shisa_term *term, const struct row *row);
/* An expectation that I have not rated; after ENDEX, one that fell due. */
bool row_is_to_rate(const struct shisa_term *term, const struct row *row);
/* In blind mode, what others and the rules say of a row is hidden until I have rated it. */
bool row_is_hidden(const struct shisa_term *term, const struct row *row);
/* Is it what is looked for? */
bool row_passes(const struct shisa_term *term, const struct row *row);
/* Points as they count, and of how many; 0 of 0 when it has not fallen due. */
void expect_points(const struct shisa_term *term, const struct expect *expect, int64_t *got,
                   int64_t *max);

/* --- words about them ------------------------------------------------------------------------- */

void say_row(const struct shisa_term *term, const struct row *row, struct shisa_buf *out);
void say_expect(const struct shisa_term *term, const struct expect *expect, struct shisa_buf *out);
/* "2/20 (13:05 after full points)"; nothing in blind mode. */
void say_summary(const struct shisa_term *term, const struct row *row, struct shisa_buf *out);
/* All that is known of a row, to read before one rates it. */
void say_details(struct shisa_term *term, const struct row *row, struct shisa_buf *out);
/* In a form that is not wider than that; words are cut by who draws them. */
void say_window(const struct shisa_term *term, const struct row *row, int columns,
                struct shisa_buf *out);
void say_actual(const struct shisa_term *term, const struct row *row, int columns,
                struct shisa_buf *out);
void say_late(const struct shisa_term *term, const struct row *row, int columns,
              struct shisa_buf *out);
void say_points(const struct shisa_term *term, const struct row *row, int columns,
                struct shisa_buf *out);
/* "(P) SU": my letter, then those of the others. */
void say_letters(const struct shisa_term *term, const struct row *row, int columns,
                 struct shisa_buf *out);
enum shisa_word mark_word(enum mark mark);

/* --- the other panes -------------------------------------------------------------------------- */

void bars_draw(struct shisa_term *term, struct area inside);
void bars_move(struct shisa_term *term, enum move move);
void bars_title(struct shisa_term *term, struct shisa_buf *out);
void bars_signs(struct shisa_term *term, int unused); /* what its signs and letters mean */

void clues_list(struct shisa_term *term);
uint32_t clues_count(const struct shisa_term *term, const struct row *row);
void clues_draw(struct shisa_term *term, struct area inside);
void clues_move(struct shisa_term *term, enum move move);
void clues_select(struct shisa_term *term, int line);
void clues_title(struct shisa_term *term, struct shisa_buf *out);
void clues_open(struct shisa_term *term, int unused);
const struct staff_event *clue_chosen(struct shisa_term *term); /* NULL: none, or no event */
/* What was sent or noted by that event, in all its words; of another kind nothing. */
void clue_words(const struct shisa_term *term, const struct staff_event *event,
                struct shisa_buf *out);
/* How many of those that have to be mentioned the text mentions. */
uint32_t mentions_in(const struct expect *expect, const char *text);
/* "Must mention: time ok, place missing"; nothing if nothing must be, or it is still hidden. */
void say_mentions(const struct shisa_term *term, const struct row *row, const char *text,
                  struct shisa_buf *out);
/* The same of what met the row under the bar, or of what came nearest to it. */
void say_best_mentions(struct shisa_term *term, const struct row *row, struct shisa_buf *out);
void say_clue(const struct shisa_term *term, const struct clue *clue, struct shisa_buf *out);

void observations_list(struct shisa_term *term);
void observations_draw(struct shisa_term *term, struct area inside);
void observations_move(struct shisa_term *term, enum move move);
void observations_select(struct shisa_term *term, int line);
void observations_title(struct shisa_term *term, struct shisa_buf *out);
void observations_open(struct shisa_term *term, int unused);
const struct observation *observation_chosen(struct shisa_term *term);
void say_observation(const struct shisa_term *term, const struct observation *observation,
                     struct shisa_buf *out);

void plan_draw(struct shisa_term *term, struct area inside);
void plan_move(struct shisa_term *term, enum move move);
void plan_select(struct shisa_term *term, int line);
void plan_title(struct shisa_term *term, struct shisa_buf *out);
void plan_open(struct shisa_term *term, int unused);

void evaluate_status(struct shisa_term *term);
void evaluate_foot(struct shisa_term *term, struct shisa_buf *out);

/* --- requests; the id, 0 when it would not fit in a line -------------------------------------- */

int64_t ask_rate(struct shisa_term *term, const struct subject *subject, enum mark mark,
                 const char *text);
int64_t ask_regrade(struct shisa_term *term, const char *expect, int32_t points, const char *text);
void ask_link(struct shisa_term *term, uint32_t observation, uint64_t seq);
int64_t ask_plan(struct shisa_term *term, const struct plan_item *item);
void ask_replay(struct shisa_term *term, const char *role, shisa_ms until);

/* --- forms: a few fields, each on its own lines ----------------------------------------------- */

enum { FORM_FIELDS_MAX = 6 };

struct form_field {
    enum shisa_word label;
    const enum shisa_word *choices; /* NULL: it is written */
    uint32_t choice_count, choice;
    struct editor text;
    enum shisa_word hint; /* shown while it is empty; 0: none */
    bool required;
    bool narrow; /* digits and signs alone: full-width ones are taken as what they mean */
};

struct form_kind {
    enum shisa_word title;
    /* Says what is wrong, and goes to the field; false: something is. */
    bool (*check)(struct shisa_term *term, struct form *form);
    int64_t (*submit)(struct shisa_term *term, const struct form *form);
};

struct form {
    struct layer layer;
    const struct form_kind *kind;
    struct form **slot; /* where it stays when it is closed and was not thrown away */
    struct form_field fields[FORM_FIELDS_MAX];
    uint32_t field_count, focus;
    char *about, *id; /* above the fields; what it is about */
    uint32_t item;
    int64_t request; /* sent; 0: not yet */
    bool touched;    /* something was written or chosen */
    bool warned;     /* has been told what is wrong, and changed nothing since */
    bool dropped;
};

struct form *form_create(struct shisa_term *term, const struct form_kind *kind);
struct form_field *form_text(struct form *form, enum shisa_word label, size_t max,
                             const char *text);
struct form_field *form_choice(struct form *form, enum shisa_word label,
                               const enum shisa_word *choices, uint32_t count, int choice);
void form_open(struct shisa_term *term, struct form *form);
/* The one of that kind that was not finished, opened again; false: there is none. */
bool form_reopen(struct shisa_term *term, const struct form_kind *kind, uint32_t item,
                 const char *id);
void form_destroy(struct form *form); /* NULL is fine */
void form_complain(struct shisa_term *term, struct form *form, uint32_t field,
                   enum shisa_word word);
void form_step(struct shisa_term *term, int step);
void form_enter(struct shisa_term *term, int unused);
void form_move(struct shisa_term *term, int move);
void form_change(struct shisa_term *term, int change);
void form_review(struct shisa_term *term, int unused);
void form_leave(struct shisa_term *term, int unused);
void form_edit(struct shisa_term *term, int unused);
void form_send(struct shisa_term *term, int unused);
void form_discard(struct shisa_term *term, int unused);

/* --- commands --------------------------------------------------------------------------------- */

void command_rate(struct shisa_term *term, int unused);
void command_mark(struct shisa_term *term, int mark);
void command_accept(struct shisa_term *term, int unused);
void command_accept_all(struct shisa_term *term, int unused);
void command_regrade(struct shisa_term *term, int unused);
void command_observe(struct shisa_term *term, int tone);
void command_link(struct shisa_term *term, int unused);
void command_plan(struct shisa_term *term, int unused);
void command_differences(struct shisa_term *term, int unused);
void command_drafts(struct shisa_term *term, int unused);
void command_blind(struct shisa_term *term, int unused);
void command_report(struct shisa_term *term, int unused);
void plan_edit(struct shisa_term *term, const struct plan_item *item);

/* --- a seat's screen as it was ---------------------------------------------------------------- */

void replay_open(struct shisa_term *term, int unused);
/* A line that its role was told, or that all have been told. */
void replay_hear(struct shisa_term *term, struct line *line);
void replay_step(struct shisa_term *term, int seconds);
/* Draws the status row of the seat; false: none is shown. */
bool replay_status(struct shisa_term *term);

extern const struct keys evaluate_keys;

#endif
