/* term: what its views share. The panes fill the screen; whatever else takes keys is a layer on a
 * stack over them. One table of keys makes hints, help and palette. */
#ifndef SHISA_TERM_VIEW_H
#define SHISA_TERM_VIEW_H

#include "internal.h"

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

enum context {
    CONTEXT_INBOX,
    CONTEXT_MESSAGE,
    CONTEXT_TODO,
    CONTEXT_STATE, /* the panes, in order */
    CONTEXT_PANES,
    CONTEXT_FILTER,
    CONTEXT_COMPOSE,
    CONTEXT_REVIEW,
    CONTEXT_PICKER,
    CONTEXT_MULTI,
    CONTEXT_CONFIRM,
    CONTEXT_OWNED, /* a question about what is another's */
    CONTEXT_PAGER,
    CONTEXT_APPROVAL,
    CONTEXT_CONSENT,
    CONTEXT_ANY,
    CONTEXT_COUNT
};

enum { PANES = CONTEXT_PANES, BINDING_KEYS = 3 };

#define KEY(code) (0x200000U + (unsigned)SHISA_KEY_##code)
#define CTRL(letter) ((unsigned)(letter)&31U)
#define KEY_ESC 27U

enum binding_flag {
    BINDING_HINT = 1,  /* on the bottom lines */
    BINDING_SOLO = 2,  /* only when one plays alone */
    BINDING_QUIET = 4, /* moving about: not in the palette */
    BINDING_TYPED = 8  /* a printable key that works in a text field too */
};

struct binding {
    enum context context;
    uint32_t keys[BINDING_KEYS]; /* of key_value; 0: none */
    enum shisa_word label;
    void (*run)(struct shisa_term *term, int argument);
    int argument;
    unsigned flags;
};

extern const struct binding bindings[];
extern const size_t binding_count;

uint32_t key_value(struct shisa_key key);
/* "r", "Ctrl-P", "F1", "Esc", "↑" */
void key_label(uint32_t key, bool ascii, struct shisa_buf *out);
/* Contexts that hold where that one does, itself first; ends with CONTEXT_COUNT. */
const enum context *context_chain(enum context context);
/* Are printable keys text there? */
bool context_types(enum context context);
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
    enum context context;
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
bool is_compose(const struct layer *layer);

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

/* A text to read. */
struct pager {
    struct layer layer;
    char *title, *text;
    uint32_t top, lines;
    uint32_t item; /* of the approval that it shows */
};

struct pager *pager_open(struct shisa_term *term, const char *title, const char *text,
                         enum context context);
void pager_move(struct shisa_term *term, int move);
void pager_close(struct shisa_term *term, int unused);

/* --- what a person writes: a message, a memo, a reason ---------------------------------------- */

enum compose_kind { COMPOSE_MESSAGE, COMPOSE_MEMO, COMPOSE_DECIDE, COMPOSE_APPROVE };
enum compose_field { FIELD_CHANNEL, FIELD_TO, FIELD_SUBJECT, FIELD_TEXT };

struct compose {
    struct layer layer;
    enum compose_kind kind;
    enum compose_field field;
    char *channel; /* NULL: not chosen yet */
    char **to;
    uint32_t to_count;
    uint32_t answers, quotes; /* message it answers; message that Ctrl-G quotes */
    struct editor subject, text;
    char *about;             /* what is decided or approved */
    char *decision, *option; /* ids */
    uint32_t item;           /* act to approve */
    bool yes, consent;       /* what is answered; asked of an owner */
    uint32_t top;
    int64_t request;      /* sent, not acknowledged yet; 0: a draft */
    struct compose *next; /* parked: a draft, or one that waits for its acknowledgement */
};

struct compose *compose_create(enum compose_kind kind);
void compose_destroy(struct compose *compose);                   /* NULL is fine */
void compose_address(struct compose *compose, const char *role); /* each role once */
/* Asks for what is missing (channel, addressees), then opens the editor. Takes it. */
void compose_continue(struct shisa_term *term, struct compose *compose);
void compose_park(struct shisa_term *term, struct compose *compose, int64_t request);
/* The hub answered that request: done with, or back among the drafts. */
void compose_answered(struct shisa_term *term, int64_t request, bool refused);
void compose_pick_channel(struct shisa_term *term, struct compose *compose);
void compose_pick_roles(struct shisa_term *term, struct compose *compose);
bool compose_has_subject(const struct shisa_term *term, const struct compose *compose);
/* "Reply #3: the alarm": in boxes and in lists of drafts. */
void compose_title(const struct shisa_term *term, const struct compose *compose,
                   struct shisa_buf *out);
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

enum inbox_filter {
    INBOX_ALL,
    INBOX_UNREAD,
    INBOX_IMPORTANT,
    INBOX_ASKING,
    INBOX_SENT,
    INBOX_FILTERS
};
enum inbox_order { INBOX_NEWEST, INBOX_OLDEST, INBOX_UNREAD_FIRST, INBOX_ORDERS };

struct inbox {
    enum inbox_filter filter;
    enum inbox_order order;
    struct editor words;
    uint32_t *shown; /* places in messages */
    uint32_t count, cap;
    uint32_t seen;   /* messages the list was made from */
    uint32_t looked; /* how many of them have been considered */
    bool stale;
    uint32_t selected; /* item; 0: the first */
    uint32_t top;
};

/* A line of the pane of approvals, dead lines, acts, and things: services, then resources. */
enum state_kind { STATE_APPROVAL, STATE_LINE, STATE_ACT, STATE_THING };

struct panes {
    int focus;
    bool zoomed, bare;
    struct area areas[PANES]; /* no rows: not shown */
    struct area insides[PANES];
    struct inbox inbox;
    uint32_t opened; /* item of the message shown; 0: the briefing */
    uint32_t message_top, message_lines;
    uint32_t todo_place, todo_top;
    uint32_t state_place, state_top;
};

void panes_layout(struct shisa_term *term);
void panes_draw(struct shisa_term *term);
void panes_click(struct shisa_term *term, int row, int column);
void panes_finish(struct panes *panes);
extern const enum shisa_word inbox_filter_names[INBOX_FILTERS];
void inbox_list(struct shisa_term *term);  /* brings shown up to date */
void inbox_clear(struct shisa_term *term); /* everything is shown again */
void inbox_draw(struct shisa_term *term, struct area inside);
void inbox_move(struct shisa_term *term, enum move move);
void inbox_title(struct shisa_term *term, struct shisa_buf *out);
uint32_t inbox_place(const struct shisa_term *term); /* of the selected one in shown */
void message_draw(struct shisa_term *term, struct area inside);
void todo_draw(struct shisa_term *term, struct area inside);
void state_draw(struct shisa_term *term, struct area inside);
uint32_t state_lines(const struct shisa_term *term);
/* The n-th line of the pane; false when there is none. */
bool state_line(const struct shisa_term *term, uint32_t place, enum state_kind *kind,
                uint32_t *index);
/* The message that r, b, w are about; NULL: none. */
struct message *panes_message(struct shisa_term *term);
void panes_open_message(struct shisa_term *term, struct message *message);

void panes_move(struct shisa_term *term, int move);
void panes_focus(struct shisa_term *term, int pane);
void panes_step(struct shisa_term *term, int step);
void panes_back(struct shisa_term *term, int unused);
void panes_zoom(struct shisa_term *term, int unused);
void panes_bare(struct shisa_term *term, int unused);
void inbox_open(struct shisa_term *term, int unused);
void inbox_next_unread(struct shisa_term *term, int unused);
void inbox_filter_menu(struct shisa_term *term, int unused);
void inbox_order_menu(struct shisa_term *term, int unused);
void message_next(struct shisa_term *term, int unused);
void message_step(struct shisa_term *term, int step);
void todo_open(struct shisa_term *term, int unused);
void state_open(struct shisa_term *term, int unused);

void filter_open(struct shisa_term *term, int unused);
void filter_keep(struct shisa_term *term, int unused);
void filter_clear(struct shisa_term *term, int unused);
void filter_erase(struct shisa_term *term, int unused);

/* --- commands --------------------------------------------------------------------------------- */

void command_reply(struct shisa_term *term, int all);
void command_compose(struct shisa_term *term, int unused);
void command_call_back(struct shisa_term *term, int unused);
void command_forward(struct shisa_term *term, int unused);
void command_decide(struct shisa_term *term, int unused);
void command_decide_one(struct shisa_term *term, uint32_t index);
void command_approvals(struct shisa_term *term, int unused);
void command_show_approval(struct shisa_term *term, const struct approval *approval);
void command_show_act(struct shisa_term *term, const struct act *act);
void command_answer(struct shisa_term *term, int yes);
void command_act(struct shisa_term *term, int unused);
void command_cancel(struct shisa_term *term, int unused);
void command_memo(struct shisa_term *term, int unused);
void command_services(struct shisa_term *term, int unused);
void command_documents(struct shisa_term *term, int unused);
void command_help(struct shisa_term *term, int unused);
void command_palette(struct shisa_term *term, int unused);
void command_language(struct shisa_term *term, int unused);
void command_redraw(struct shisa_term *term, int unused);
void command_leave(struct shisa_term *term, int unused);
void command_pause(struct shisa_term *term, int unused);
void command_faster(struct shisa_term *term, int step);
void command_next(struct shisa_term *term, int unused);
void command_end(struct shisa_term *term, int unused);

/* --- the whole -------------------------------------------------------------------------------- */

enum { PASTE_MAX = 65536, COLUMNS_MIN = 60, ROWS_MIN = 16, FOOT_ROWS = 3 };

struct shisa_term {
    struct shisa_term_options options;
    struct model model;
    struct outbox outbox;
    struct shisa_screen screen;
    struct panes panes;
    struct layer *top; /* NULL: the panes have the keys */
    struct compose *parked;
    struct shisa_buf event;  /* the last thing that happened */
    struct shisa_buf notice; /* what the terminal itself has to say */
    int64_t notice_until;    /* wall */
    int64_t wall;            /* as of the last tick */
    int64_t clock_wall;      /* when the model's now was told */
    shisa_ms now;            /* shown */
    int64_t key_wall;        /* of the last key */
    int32_t speed;           /* to go back to after a pause */
    struct shisa_buf paste;
    bool pasting, paste_full;
    int64_t paste_wall;
    bool watched; /* the terminal says it has the focus: no need to ring */
    bool bell, repaint, lost, done;
};

struct speaker term_speaker(const struct shisa_term *term);
const char *term_word(const struct shisa_term *term, enum shisa_word word);
void term_notice(struct shisa_term *term, const char *text);
void term_notice_word(struct shisa_term *term, enum shisa_word word);
/* What was pasted goes into the field that has the keys. */
void input_end_paste(struct shisa_term *term);
bool term_typing(const struct shisa_term *term);
enum context term_context(const struct shisa_term *term);
/* Between the status line and the foot. */
struct area term_middle(const struct shisa_term *term);
void frame_draw(struct shisa_term *term); /* status line and foot */
/* The binding whose hint stands there; NULL: none. */
const struct binding *frame_hint_at(struct shisa_term *term, int row, int column);

#endif
