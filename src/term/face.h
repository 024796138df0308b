/* term: the screen. A terminal has a face: what a duty sees and does. The face's panes fill the
 * screen; whatever else takes keys is a layer on a stack over them. Its table of keys and that of
 * what all faces share make hints, help and palette. */
#ifndef SHISA_TERM_FACE_H
#define SHISA_TERM_FACE_H

#include "kit.h"

/* --- an editor of one line or many ------------------------------------------------------------ */

struct editor_state {
    char *text;
    size_t cursor;
};

enum { EDITOR_UNDO_MAX = 100 }; /* a text is at most 16 KiB, so at most 1.6 MB of past */

struct editor {
    struct shisa_buf text;
    size_t cursor;
    size_t max;  /* bytes */
    bool lines;  /* may have more than one */
    bool typing; /* the last change was typing too: one undo takes both back */
    char *killed;
    struct editor_state past[EDITOR_UNDO_MAX];
    uint32_t past_count, past_now;
};

enum editor_move {
    EDITOR_LEFT,
    EDITOR_RIGHT,
    EDITOR_UP,
    EDITOR_DOWN,
    EDITOR_HOME,
    EDITOR_END,
    EDITOR_PAGE_UP,
    EDITOR_PAGE_DOWN
};

enum editor_change {
    EDITOR_BACKSPACE,
    EDITOR_DELETE,
    EDITOR_KILL,
    EDITOR_YANK,
    EDITOR_UNDO,
    EDITOR_REDO
};

void editor_init(struct editor *editor, size_t max, bool lines);
void editor_finish(struct editor *editor);
const char *editor_text(const struct editor *editor); /* never NULL */
/* Cleans and inserts; SHISA_LIMIT leaves the text as it was. */
shisa_status editor_insert(struct editor *editor, const char *text, size_t len);
shisa_status editor_type(struct editor *editor, const char *text, size_t len);
void editor_change(struct editor *editor, enum editor_change change);
/* Up and down go by the lines of that many columns; page: lines of a page. */
void editor_move(struct editor *editor, enum editor_move move, int columns, int page);
/* Where the cursor is in the lines of that many columns. */
void editor_where(const struct editor *editor, const struct spans *spans, uint32_t *line,
                  int *column);

/* --- cells ------------------------------------------------------------------------------------ */

struct area {
    int row, column, rows, columns;
};

void paint_blank(struct shisa_screen *screen, struct area area, unsigned style);
/* From column up to end: cuts whole characters only. Returns the column after the last. */
int paint_text(struct shisa_screen *screen, int row, int column, int end, unsigned style,
               const char *text);
int paint_bytes(struct shisa_screen *screen, int row, int column, int end, unsigned style,
                const char *text, size_t len);
/* The same, ended by a mark when something had to be left out. */
int paint_cut(struct shisa_screen *screen, int row, int column, int end, unsigned style,
              const char *text, bool ascii);
void paint_right(struct shisa_screen *screen, int row, int column, int end, unsigned style,
                 const char *text);
/* Lines of a wrapped text from line `top` on, as many as there are rows. */
void paint_lines(struct shisa_screen *screen, struct area area, unsigned style, const char *text,
                 const struct spans *spans, uint32_t top);
/* "12/40" on the border below: how far one has come. */
void paint_place(struct shisa_screen *screen, struct area inside, uint32_t last, uint32_t count);
/* Turns on bits of style in a row of the area. */
void paint_style(struct shisa_screen *screen, struct area area, int row, unsigned style);
/* Returns the inside. */
struct area paint_box(struct shisa_screen *screen, struct area area, const char *title,
                      bool focused, bool ascii);

/* --- keys: the one table ---------------------------------------------------------------------- */

enum { PANES_MAX = 8, BINDING_KEYS = 3, CHAIN_MAX = 4 };

/* Where keys mean something. A face's panes come first, by their places; what it has besides comes
 * from CONTEXT_FACE on. */
enum context {
    CONTEXT_PANES = PANES_MAX,
    CONTEXT_FILTER,
    CONTEXT_COMPOSE,
    CONTEXT_REVIEW,
    CONTEXT_PICKER,
    CONTEXT_MULTI,
    CONTEXT_CONFIRM,
    CONTEXT_OWNED, /* a question about what is another's */
    CONTEXT_PHRASE,
    CONTEXT_PAGER,
    CONTEXT_MIRROR,
    CONTEXT_NOTICE,  /* control's words, over everything */
    CONTEXT_STOPPED, /* a real incident: there is nothing but to leave */
    CONTEXT_ANY,
    CONTEXT_FACE,
    CONTEXT_NONE = -1 /* behind the last of a chain */
};

struct context_row {
    int chain[CHAIN_MAX]; /* itself first, then where else one is, ended by CONTEXT_NONE */
    bool types;           /* printable keys are text there */
};

#define KEY(code) (0x200000U + (unsigned)SHISA_KEY_##code)
#define CTRL(letter) ((unsigned)(letter)&31U)
#define KEY_ESC 27U

enum binding_flag {
    BINDING_HINT = 1,   /* on the bottom lines */
    BINDING_SOLO = 2,   /* only when one plays alone */
    BINDING_JOINED = 4, /* only when one does not */
    BINDING_LIVE = 8,   /* not after ENDEX */
    BINDING_OVER = 16,  /* only after it */
    BINDING_QUIET = 32, /* moving about: not in the palette */
    BINDING_TYPED = 64, /* a printable key that works in a text field too */
    BINDING_PANE = 128, /* goes to a pane: called as that pane is */
    BINDING_FACE = 256  /* from here on, flags of a face's own */
};

struct binding {
    int context;
    uint32_t keys[BINDING_KEYS]; /* of key_value; 0: none */
    enum shisa_word label;
    void (*run)(struct shisa_term *term, int argument);
    int argument;
    unsigned flags;
};

struct keys {
    const struct binding *at;
    size_t count;
};

/* The face's bindings, and behind them those of all faces; NULL behind the last. */
const struct binding *binding_at(const struct shisa_term *term, size_t place);
/* How it is called here and now. */
const char *binding_label(const struct shisa_term *term, const struct binding *binding);
uint32_t key_value(struct shisa_key key);
/* "r", "Ctrl-P", "F1", "Esc", "↑" */
void key_label(uint32_t key, bool ascii, struct shisa_buf *out);
/* Contexts that hold where that one does, itself first; ends with CONTEXT_NONE. */
const int *context_chain(const struct shisa_term *term, int context);
/* Are printable keys text there? */
bool context_types(const struct shisa_term *term, int context);
/* Does it work here and now? */
bool binding_holds(const struct shisa_term *term, const struct binding *binding);
/* Does this one of its keys work where the terminal is? Printable ones do not in text fields. */
bool key_works(const struct shisa_term *term, const struct binding *binding, uint32_t key);
const struct binding *binding_find(const struct shisa_term *term, uint32_t key);
/* The first key of it that works now; 0: only by palette. */
uint32_t binding_key(const struct shisa_term *term, const struct binding *binding);

/* --- layers: what lies over the panes and takes the keys -------------------------------------- */

enum move { MOVE_UP, MOVE_DOWN, MOVE_PAGE_UP, MOVE_PAGE_DOWN, MOVE_FIRST, MOVE_LAST };

struct layer;

struct layer_kind {
    void (*draw)(struct shisa_term *term, struct layer *layer);
    /* What was typed or pasted; NULL: no text field. */
    void (*text)(struct shisa_term *term, struct layer *layer, const char *text, size_t len,
                 bool pasted);
    void (*click)(struct shisa_term *term, struct layer *layer, int row, int column);
    void (*destroy)(struct layer *layer);
};

struct layer {
    const struct layer_kind *kind;
    int context;
    struct layer *below;
    struct area inside; /* as last drawn: where clicks land, how long a page is */
};

void layer_push(struct shisa_term *term, struct layer *layer);
struct layer *layer_pop(struct shisa_term *term); /* the caller's now */
void layer_close(struct shisa_term *term);
/* A box in the middle of the panes' area. */
struct area layer_box(const struct shisa_term *term, int rows, int columns);
/* Moves a place in a list of count. */
uint32_t move_in(uint32_t place, uint32_t count, enum move move, int page);
/* The first of the rows shown, so that place is among them. */
uint32_t scroll_to(uint32_t top, uint32_t place, int rows);

/* A list to choose from, narrowed by typing. */
struct pick {
    char *label, *detail, *group, *help, *match; /* each may be NULL but label */
    uint32_t value;
    bool marked;
};

struct picker {
    struct layer layer;
    enum shisa_word title;
    char *about; /* above the list; NULL: nothing */
    struct pick *items;
    uint32_t count, cap;
    uint32_t *shown; /* places of items that fit the filter */
    uint32_t shown_count, place, top;
    struct editor filter;
    bool multi;
    /* The picker is off the stack, and released afterwards. `value` of the choice, or the marks. */
    void (*chosen)(struct shisa_term *term, struct picker *picker, uint32_t value);
    struct compose *draft; /* what is being put together; released with the picker unless taken */
    uint32_t subject;      /* what the choice is about */
};

struct picker *picker_create(enum shisa_word title,
                             void (*chosen)(struct shisa_term *, struct picker *, uint32_t));
/* The strings are copied; label and match take part in filtering. */
struct pick *picker_add(struct picker *picker, uint32_t value, const char *label,
                        const char *detail);
void pick_say(struct pick *pick, const char *group, const char *help, const char *match);
/* Shows it, or a notice when there is nothing to choose from. */
void picker_open(struct shisa_term *term, struct picker *picker, enum shisa_word nothing);
void picker_move(struct shisa_term *term, int move);
void picker_choose(struct shisa_term *term, int unused);
void picker_mark(struct shisa_term *term, int unused);
void picker_erase(struct shisa_term *term, int unused);
/* A text that was already begun becomes a draft. */
void picker_cancel(struct shisa_term *term, int unused);
bool is_picker(const struct layer *layer);

/* What can be answered to a question; the first has the focus. */
enum answer { ANSWER_CANCEL, ANSWER_YES, ANSWER_UNASKED, ANSWERS, ANSWER_FOCUS };

struct confirm {
    struct layer layer;
    char *text;
    enum shisa_word labels[ANSWERS];
    int count; /* of the buttons */
    int focus; /* when it was answered: the answer */
    void (*agreed)(struct shisa_term *term, struct confirm *confirm);
    uint32_t item, target; /* what it is about */
};

struct confirm *confirm_open(struct shisa_term *term, const char *text, enum shisa_word yes,
                             void (*agreed)(struct shisa_term *, struct confirm *));
/* One more button: to do it without asking whose it is. */
void confirm_owned(struct confirm *confirm);
/* What its button of agreement says: the key that does the same is called so, too. */
enum shisa_word confirm_label(const struct layer *layer);
void confirm_switch(struct shisa_term *term, int step);
void confirm_answer(struct shisa_term *term, int answer);

/* A word to type before something that cannot be taken back. */
struct phrase {
    struct layer layer;
    char *text;
    enum shisa_word word; /* either language's will do */
    struct editor typed;
    void (*agreed)(struct shisa_term *term);
};

void phrase_open(struct shisa_term *term, const char *text, enum shisa_word word,
                 void (*agreed)(struct shisa_term *term));
void phrase_enter(struct shisa_term *term, int unused);
void phrase_erase(struct shisa_term *term, int unused);
void phrase_cancel(struct shisa_term *term, int unused);

/* A text to read. */
struct pager {
    struct layer layer;
    char *title, *text;
    uint32_t top, lines;
    uint32_t item; /* what it is about */
};

struct pager *pager_open(struct shisa_term *term, const char *title, const char *text, int context);
void pager_move(struct shisa_term *term, int move);
void pager_close(struct shisa_term *term, int unused);

/* --- what a person writes: a message, a memo, a reason ---------------------------------------- */

enum compose_field { FIELD_CHANNEL, FIELD_TO, FIELD_SUBJECT, FIELD_TEXT };

struct compose;

/* What becomes of a text that a duty writes. */
struct compose_kind {
    bool addressed;    /* it has a channel and addressees */
    bool may_be_empty; /* a reason may be left out, a message not */
    /* "Reply #3": in boxes and in lists of drafts. */
    void (*title)(const struct shisa_term *term, const struct compose *compose,
                  struct shisa_buf *out);
    /* NULL: it has no subject. */
    bool (*has_subject)(const struct shisa_term *term, const struct compose *compose);
    /* Asks for the channel or the addressees of a draft, which is taken; NULL: of the open one. */
    void (*ask)(struct shisa_term *term, struct compose *draft, enum compose_field field);
    /* How that is said. */
    void (*say)(const struct shisa_term *term, const struct compose *compose,
                enum compose_field field, struct shisa_buf *out);
    /* What Ctrl-G puts in; NULL, or nothing added: there is nothing to quote. */
    void (*quote)(const struct shisa_term *term, const struct compose *compose,
                  struct shisa_buf *out);
    /* The request's id; 0 when it would not fit in a line. */
    int64_t (*submit)(struct shisa_term *term, const struct compose *compose);
    /* What comes then; NULL: the panes. */
    void (*sent)(struct shisa_term *term);
};

struct compose {
    struct layer layer;
    const struct compose_kind *kind;
    enum compose_field field;
    char *channel; /* NULL: not chosen yet */
    char **to;
    uint32_t to_count;
    struct editor subject, text;
    char *about;       /* above the text: what it is about */
    char *id, *option; /* the same for its kind: */
    uint32_t item;     /* of the message it answers, of the act that is approved */
    uint32_t quotes;   /* message that Ctrl-G quotes */
    bool yes, consent; /* what is answered; asked of an owner */
    uint32_t top;
    int64_t request;      /* sent, not acknowledged yet; 0: a draft */
    struct compose *next; /* parked: a draft, or one that waits for its acknowledgement */
};

struct compose *compose_create(const struct compose_kind *kind);
void compose_destroy(struct compose *compose); /* NULL is fine */
bool is_compose(const struct layer *layer);
void compose_address(struct compose *compose, const char *role); /* each role once */
bool compose_is_to(const struct compose *compose, const char *role);
void compose_set_channel(struct compose *compose, const char *channel);
void compose_forget(struct compose *compose); /* all whom it is to */
/* Asks for what is missing (channel, addressees), then opens the editor. Takes it. */
void compose_continue(struct shisa_term *term, struct compose *compose);
/* What a picker was opened for: a message being begun, or the open one whose field changes. */
struct compose *compose_of(struct shisa_term *term, struct picker *picker);
void compose_park(struct shisa_term *term, struct compose *compose, int64_t request);
/* The hub answered that request: done with, or back among the drafts. */
void compose_answered(struct shisa_term *term, int64_t request, bool refused);
/* What was begun and kept, to choose from: values from `first` on. */
void compose_list_drafts(const struct shisa_term *term, struct picker *picker, uint32_t first);
uint32_t compose_drafts(const struct shisa_term *term); /* with the one that is open */
struct compose *compose_unpark(struct shisa_term *term, uint32_t number); /* of these, from 0 */
bool compose_has(const struct shisa_term *term, const struct compose *compose,
                 enum compose_field field);
void compose_draw(struct shisa_term *term, struct layer *layer);
/* Rows that an open editor takes from the panes; 0 when it covers them or there is none. */
int compose_rows(const struct shisa_term *term);
void compose_field(struct shisa_term *term, int step);
void compose_enter(struct shisa_term *term, int unused);
void compose_move(struct shisa_term *term, int move);
void compose_change(struct shisa_term *term, int change);
void compose_quote(struct shisa_term *term, int unused);
void compose_review(struct shisa_term *term, int unused);
void review_move(struct shisa_term *term, int move);
void review_send(struct shisa_term *term, int unused);
void review_edit(struct shisa_term *term, int unused);
void review_keep(struct shisa_term *term, int unused);
void review_discard(struct shisa_term *term, int unused);

/* --- the panes -------------------------------------------------------------------------------- */

struct pane {
    enum shisa_word name;
    void (*draw)(struct shisa_term *term, struct area inside);
    void (*move)(struct shisa_term *term, enum move move);
    void (*select)(struct shisa_term *term, int line); /* clicked; NULL: nothing happens */
    void (*title)(struct shisa_term *term,
                  struct shisa_buf *out); /* behind its name; may be NULL */
};

struct panes {
    int focus;
    bool zoomed, bare;
    struct area areas[PANES_MAX]; /* no rows: not shown */
    struct area insides[PANES_MAX];
};

enum { FULL_COLUMNS = 80, FULL_ROWS = 24 }; /* with less, only the focused pane is shown */

void panes_draw(struct shisa_term *term);
void panes_click(struct shisa_term *term, int row, int column);
/* The lines of a list from *top on, *place being under the bar; both are held within it. */
void panes_list(struct shisa_term *term, int pane, struct area inside, uint32_t count,
                uint32_t *place, uint32_t *top,
                void (*draw)(struct shisa_term *term, uint32_t at, struct area inside, int row));
void panes_move(struct shisa_term *term, int move);
void panes_focus(struct shisa_term *term, int pane);
void panes_step(struct shisa_term *term, int step);
void panes_back(struct shisa_term *term, int unused);
void panes_zoom(struct shisa_term *term, int unused);
void panes_bare(struct shisa_term *term, int unused);

/* Words to look for, as they are typed into that editor. */
void filter_open(struct shisa_term *term, struct editor *words,
                 void (*changed)(struct shisa_term *term),
                 void (*cleared)(struct shisa_term *term));
void filter_keep(struct shisa_term *term, int unused);
void filter_clear(struct shisa_term *term, int unused);
void filter_erase(struct shisa_term *term, int unused);

/* --- another seat's screen within this one, to look at only ----------------------------------- */

struct mirror;

/* A layer over the panes, in *slot while it is open. Its context is CONTEXT_MIRROR, or one of the
 * face's in whose chain that is. */
void mirror_open(struct shisa_term *term, struct mirror **slot, int context);
void mirror_tell(struct mirror *mirror, const struct json_t *line); /* what the seat was told */
void mirror_stop(struct mirror *mirror, shisa_ms at); /* that was all of it, up to then */
bool mirror_told(const struct mirror *mirror);        /* all of it */
void mirror_key(struct shisa_term *term, int key);
void mirror_close(struct shisa_term *term, int unused);

/* --- a face ----------------------------------------------------------------------------------- */

/* With what a pane marks its lines, and what that means: help says it. */
struct sign {
    int pane; /* SIGNS_END: behind the last */
    const char *mark;
    enum shisa_word label;
};

enum { SIGNS_END = -1 };

struct face {
    size_t size; /* of its state, zeroed before init */
    void (*init)(struct shisa_term *term);
    void (*finish)(void *state);
    /* Understands the whole line or, if it is bad, leaves everything as it was. */
    void (*hear)(struct shisa_term *term, struct line *line, struct heard *heard);
    const struct pane *panes;
    int pane_count;
    /* Where the panes are when all of them fit; those left out are not shown. */
    void (*layout)(const struct shisa_term *term, struct area all, struct area *areas);
    void (*status)(struct shisa_term *term); /* draws the uppermost row */
    void (*title)(const struct shisa_term *term, struct shisa_buf *out); /* of the window */
    void (*back)(struct shisa_term *term); /* Esc where there is nothing to leave */
    /* What stands there instead of what happened last, if anything does; NULL: never. */
    void (*foot)(struct shisa_term *term, struct shisa_buf *out);
    const struct keys *keys;
    const struct sign *signs; /* NULL: it has none */
    /* May it be used now? NULL: the kit's flags say it all. */
    bool (*allows)(const struct shisa_term *term, const struct binding *binding);
    const struct context_row *contexts; /* from CONTEXT_FACE on */
};

extern const struct face seat_face, control_face, evaluate_face;

/* By the duty of a hello, NULL: a participant's; NULL if there is no such duty. */
const struct face *face_of_duty(const char *duty);

/* --- what all faces can do -------------------------------------------------------------------- */

void command_help(struct shisa_term *term, int unused);
void command_palette(struct shisa_term *term, int unused);
void command_language(struct shisa_term *term, int unused);
void command_redraw(struct shisa_term *term, int unused);
void command_leave(struct shisa_term *term, int unused);
void command_leave_now(struct shisa_term *term, int unused);
/* The words of control, again. */
void say_notices(const struct shisa_term *term, struct shisa_buf *out);
void notice_draw(struct shisa_term *term);
void notice_read(struct shisa_term *term, int unused);
void stopped_draw(struct shisa_term *term);

/* --- the whole -------------------------------------------------------------------------------- */

enum { PASTE_MAX = 65536, COLUMNS_MIN = 60, ROWS_MIN = 16, FOOT_ROWS = 3 };

struct shisa_term {
    struct shisa_term_options options;
    struct session session;
    const struct face *face;
    void *state;           /* the face's */
    struct course *course; /* the face's, too */
    struct shisa_screen screen;
    struct panes panes;
    struct layer *top; /* NULL: the panes have the keys */
    struct compose *parked;
    struct shisa_buf event[SHISA_JA + 1]; /* the last thing that happened, in each language */
    struct shisa_buf notice;              /* what the terminal itself has to say */
    int64_t notice_until;                 /* wall */
    int64_t wall;                         /* as of the last tick */
    int64_t clock_wall;                   /* when the course's now was told */
    shisa_ms now;                         /* shown */
    bool clock_anew;     /* the next time that is told holds, though it be earlier */
    int64_t key_wall;    /* of the last key */
    int64_t oldest;      /* request without an answer; 0: there is none */
    int64_t oldest_wall; /* since when it is that one */
    struct shisa_buf paste;
    bool pasting, paste_full;
    int64_t paste_wall;
    bool watched;       /* the terminal says it has the focus: no need to ring */
    int64_t boxed_wall; /* since when control's words stand over everything; 0: they do not */
    bool bell, repaint, done;
};

const char *term_word(const struct shisa_term *term, enum shisa_word word);
void term_notice(struct shisa_term *term, const char *text);
void term_notice_word(struct shisa_term *term, enum shisa_word word);
/* The last thing that happened: kept in sight until something else does. It is said in both
 * languages at once: what it was said of may be gone when somebody changes the language. */
void term_event(struct shisa_term *term, shisa_ms at,
                void (*say)(const struct shisa_term *term, const void *what, struct shisa_buf *out),
                const void *what);
void term_event_word(struct shisa_term *term, shisa_ms at, enum shisa_word word);
const char *term_event_text(const struct shisa_term *term); /* "": nothing yet */
/* What was pasted goes into the field that has the keys. */
void input_end_paste(struct shisa_term *term);
bool term_typing(const struct shisa_term *term);
int term_context(const struct shisa_term *term);
/* Between the status line and the foot. */
struct area term_middle(const struct shisa_term *term);
void frame_draw(struct shisa_term *term); /* status line and foot */
/* The binding whose hint stands there; NULL: none. */
const struct binding *frame_hint_at(struct shisa_term *term, int row, int column);

#endif
