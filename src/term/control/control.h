/* term: the controller's face; a sub-controller's and an observer's with fewer keys. Panes know the
 * model, commands know panes, keys know commands. */
#ifndef SHISA_TERM_CONTROL_H
#define SHISA_TERM_CONTROL_H

#include "term/face.h"
#include "term/staff/marks.h"
#include "term/staff/model.h"

enum { PANE_INJECTS, PANE_HOUSES, PANE_EXPECTS, PANE_LOG, PANE_TIMELINE, PANE_NOTES };

/* Who may use a key: everybody who sees this face, or only these. */
enum { BINDING_CONTROL = BINDING_FACE, BINDING_SUBCONTROL = BINDING_FACE << 1 };

enum inject_filter {
    FILTER_ALL,
    FILTER_TO_COME,
    FILTER_SENT,
    FILTER_HELD,
    FILTER_UNANSWERED,
    FILTER_UNSENT,
    FILTERS
};

/* A list under a bar, made of places in a list of the model. */
struct roll {
    uint32_t *at;
    uint32_t count, cap;
    uint32_t place, top;
};

struct waiting {
    uint32_t replies, calls, questions, approvals;
};

/* What takes the last doing back, as long as it can be. */
struct undo {
    enum { UNDO_NOTHING, UNDO_HOLD, UNDO_MOVE, UNDO_EDIT } kind;
    const char *inject; /* id */
    bool kept;
    shisa_ms due;
    struct shisa_text subject, text;
};

struct control {
    struct staff staff;
    struct roll injects; /* those that pass the filter, by time */
    struct roll houses, expects, log, notes;
    enum inject_filter filter;
    struct editor words;
    uint32_t seen;   /* staff.changed when injects were listed */
    uint32_t looked; /* how many of them have been considered */
    bool stale;
    uint32_t *sorted; /* all injects by time */
    uint32_t sorted_count;
    int zoom; /* of the timeline */
    uint32_t timeline_top;
    shisa_ms pan;  /* its middle; SHISA_NEVER: now */
    int32_t speed; /* to go back to after a pause; 0: it has not run yet */
    struct waiting waiting;
    bool stirred;   /* that has to be counted again */
    bool caught_up; /* with what happened before it joined */
    uint32_t hands; /* raised since somebody last looked at them */
    struct undo undo;
    struct mirror *mirror; /* a seat that is looked at; NULL: none is */
    const char *mirrored;  /* its role */
};

static inline struct control *control_of(const struct shisa_term *term)
{
    return term->state;
}

static inline struct staff *staff_of(const struct shisa_term *term)
{
    return &control_of(term)->staff;
}

static inline struct staff_speaker speaker_of(const struct shisa_term *term)
{
    return (struct staff_speaker){ staff_of(term), term->options.lang };
}

/* --- lists ------------------------------------------------------------------------------------ */

void roll_add(struct roll *roll, uint32_t place);
void roll_move(struct shisa_term *term, struct roll *roll, int pane, enum move move);
/* What is under the bar; NOBODY: nothing is. */
uint32_t roll_chosen(const struct roll *roll);
/* The list was made anew: the bar stays on what it was on. */
void roll_keep(struct roll *roll, uint32_t chosen);
/* A header, and the lines below it. */
void roll_draw(struct shisa_term *term, struct roll *roll, int pane, struct area inside,
               const char *header,
               void (*draw)(struct shisa_term *term, uint32_t at, struct area inside, int row));

/* "Report the impact (impact)", as a box is called: where it is too long the words are cut, and not
 * the id, which the command line and the plan know it by. */
void say_named(const struct shisa_term *term, const char *words, const char *id,
               struct shisa_buf *out);

/* --- the panes -------------------------------------------------------------------------------- */

void injects_draw(struct shisa_term *term, struct area inside);
void injects_move(struct shisa_term *term, enum move move);
void injects_select(struct shisa_term *term, int line);
void injects_title(struct shisa_term *term, struct shisa_buf *out);
struct inject *injects_chosen(struct shisa_term *term); /* NULL: none */
void injects_open(struct shisa_term *term, int unused);
void injects_next(struct shisa_term *term, int unused); /* the first that is to come by its time */
void injects_say_named(const struct shisa_term *term, const struct inject *inject,
                       struct shisa_buf *out);
void injects_search(struct shisa_term *term, int unused);
void injects_filter(struct shisa_term *term, int unused);
void injects_clear(struct shisa_term *term);

void houses_draw(struct shisa_term *term, struct area inside);
void houses_move(struct shisa_term *term, enum move move);
void houses_select(struct shisa_term *term, int line);
void houses_title(struct shisa_term *term, struct shisa_buf *out);
const struct organisation *houses_chosen(struct shisa_term *term); /* NULL: none */
void houses_open(struct shisa_term *term, int unused);

void expects_draw(struct shisa_term *term, struct area inside);
void expects_move(struct shisa_term *term, enum move move);
void expects_select(struct shisa_term *term, int line);
const struct expect *expects_chosen(struct shisa_term *term); /* NULL: none */
void expects_open(struct shisa_term *term, int unused);

void log_add(struct control *control, uint32_t event);
void log_draw(struct shisa_term *term, struct area inside);
void log_move(struct shisa_term *term, enum move move);
void log_select(struct shisa_term *term, int line);
const struct staff_event *log_chosen(const struct shisa_term *term);
void log_read(struct shisa_term *term, const struct staff_event *event); /* in full */
void log_open(struct shisa_term *term, int unused);
void log_all(struct shisa_term *term, int unused);

void notes_add(struct control *control, uint32_t event);
void notes_draw(struct shisa_term *term, struct area inside);
void notes_move(struct shisa_term *term, enum move move);
void notes_select(struct shisa_term *term, int line);
void notes_title(struct shisa_term *term, struct shisa_buf *out);
void notes_open(struct shisa_term *term, int unused);
/* For the report: of that tone, about what is under the bar. */
void notes_observe(struct shisa_term *term, int tone);

void timeline_draw(struct shisa_term *term, struct area inside);
void timeline_move(struct shisa_term *term, enum move move);
void timeline_pan(struct shisa_term *term, int step);
void timeline_zoom(struct shisa_term *term, int unused);

void control_status(struct shisa_term *term);

/* --- what waits for control ------------------------------------------------------------------- */

bool control_proposed(const struct shisa_term *term, const struct proposal *proposal); /* itself */
/* "pace x2.0": what would be done, as far as the hub tells. */
void control_say_proposal(const struct shisa_term *term, const struct proposal *proposal,
                          struct shisa_buf *out);
enum shisa_word presence_word(enum presence presence);
/* It is spoken, has gone, and nobody has said how the call went or answered it. */
bool inject_waits_for_call(const struct staff *staff, const struct inject *inject);
/* Are they players that this seat may speak to? A sub-controller's are those of his house. */
bool control_reaches(const struct staff *staff, const char *id);
/* Is that the duty of this seat? */
bool control_is(const struct shisa_term *term, const char *duty);
struct waiting control_waiting(const struct shisa_term *term);

/* --- requests --------------------------------------------------------------------------------- */

void ask_launch(struct shisa_term *term, const char *inject);
void ask_hold(struct shisa_term *term, const char *inject, bool yes);
int64_t ask_skip(struct shisa_term *term, const char *inject, const char *why);
void ask_move(struct shisa_term *term, const char *inject, shisa_ms due);
int64_t ask_edit(struct shisa_term *term, const char *inject, const char *subject,
                 const char *text);
void ask_phoned(struct shisa_term *term, const char *inject, const char *outcome);
int64_t ask_hint(struct shisa_term *term, const char *expect, const char *text);
int64_t ask_level(struct shisa_term *term, const char *service, int value, const char *why);
int64_t ask_notice(struct shisa_term *term, const char *const *to, uint32_t count,
                   const char *text);
/* As a role; answers: item, or 0. */
int64_t ask_send(struct shisa_term *term, const char *as, const struct compose *compose);
int64_t ask_memo(struct shisa_term *term, const char *text);
void ask_pace(struct shisa_term *term, int32_t speed);
void ask_jump(struct shisa_term *term, shisa_ms due);
void ask_end(struct shisa_term *term);
void ask_stop(struct shisa_term *term, const char *text);
void ask_bounds(struct shisa_term *term, const char *organisation, shisa_ms delay, bool reword);
void ask_look(struct shisa_term *term, const char *role);
void ask_code(struct shisa_term *term, const char *seat, bool yes);
void ask_agree(struct shisa_term *term, uint32_t number, bool yes);

/* --- what control writes ---------------------------------------------------------------------- */

extern const struct compose_kind letter_skip, letter_edit, letter_speak, letter_hint, letter_level;
extern const struct compose_kind letter_notice, letter_note;

/* --- commands --------------------------------------------------------------------------------- */

void inject_launch(struct shisa_term *term, int unused);
void inject_hold(struct shisa_term *term, int unused);
void inject_skip(struct shisa_term *term, int unused);
void inject_shift(struct shisa_term *term, int minutes);
void inject_edit(struct shisa_term *term, int unused);
void inject_phoned(struct shisa_term *term, int unused);
void inject_undo(struct shisa_term *term, int unused);

void speak_improvise(struct shisa_term *term, int unused);
void speak_reply(struct shisa_term *term, int unused);
void speak_hint(struct shisa_term *term, int unused);
void speak_seat(struct shisa_term *term, int unused);
void speak_all(struct shisa_term *term, int unused);
void speak_memo(struct shisa_term *term, int unused);
/* A notice to a role, about what was asked; NULL: nothing was. */
void speak_to(struct shisa_term *term, const char *role, const struct staff_event *asked);

void run_speed(struct shisa_term *term, int unused);
void run_pause(struct shisa_term *term, int unused);
void run_jump(struct shisa_term *term, int unused);
void run_level(struct shisa_term *term, int unused);
void run_bounds(struct shisa_term *term, int unused);
void run_export(struct shisa_term *term, int unused);
void run_end(struct shisa_term *term, int unused);
void run_stop(struct shisa_term *term, int unused);

void people_seats(struct shisa_term *term, int unused);
void people_waiting(struct shisa_term *term, int unused);
void people_look(struct shisa_term *term, int unused);

/* Of what a role was told: another line, and that it was all. */
void people_look_line(struct shisa_term *term, struct line *line);
void people_looked(struct shisa_term *term, struct line *line);

extern const struct keys control_keys;
extern const struct sign control_signs[];

#endif
