/* term: the participant's face. Model, then words about it (model.h), then the panes; commands know
 * panes, keys know commands, and nothing the other way. */
#ifndef SHISA_TERM_DESK_H
#define SHISA_TERM_DESK_H

#include "term/face.h"
#include "model.h"

enum { PANE_INBOX, PANE_MESSAGE, PANE_TODO, PANE_STATE };
enum { APPROVAL = CONTEXT_FACE, CONSENT }; /* a text that waits for an answer */

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
    int rows;   /* of messages, as last drawn */
    int unsent; /* rows above them, as last drawn, of what the hub does not have yet */
};

/* A line of the pane of what waits for the hub, approvals, dead lines, acts, and things: services,
 * then resources. */
enum state_kind { STATE_UNSENT, STATE_APPROVAL, STATE_LINE, STATE_ACT, STATE_THING };

struct seat {
    struct model model;
    struct inbox inbox;
    uint32_t opened; /* item of the message shown; 0: the briefing */
    uint32_t message_top, message_lines;
    uint32_t todo_place, todo_top;
    uint32_t state_place, state_top;
    int32_t speed; /* to go back to after a pause */
};

static inline struct seat *seat_of(const struct shisa_term *term)
{
    return term->state;
}

static inline struct model *model_of(const struct shisa_term *term)
{
    return &seat_of(term)->model;
}

struct speaker term_speaker(const struct shisa_term *term);

/* --- the panes -------------------------------------------------------------------------------- */

extern const enum shisa_word inbox_filter_names[INBOX_FILTERS];
void inbox_list(struct shisa_term *term);  /* brings shown up to date */
void inbox_clear(struct shisa_term *term); /* everything is shown again */
void inbox_draw(struct shisa_term *term, struct area inside);
void inbox_move(struct shisa_term *term, enum move move);
void inbox_select(struct shisa_term *term, int line);
void inbox_title(struct shisa_term *term, struct shisa_buf *out);
void inbox_open(struct shisa_term *term, int unused);
void inbox_next_unread(struct shisa_term *term, int unused);
void inbox_search(struct shisa_term *term, int unused);
void inbox_filter_menu(struct shisa_term *term, int unused);
void inbox_order_menu(struct shisa_term *term, int unused);
/* The message that r, b, w are about; NULL: none. */
struct message *desk_message(struct shisa_term *term);
void desk_open_message(struct shisa_term *term, struct message *message);

void message_draw(struct shisa_term *term, struct area inside);
void message_move(struct shisa_term *term, enum move move);
void message_next(struct shisa_term *term, int unused);
void message_step(struct shisa_term *term, int step);

void todo_draw(struct shisa_term *term, struct area inside);
void todo_move(struct shisa_term *term, enum move move);
void todo_select(struct shisa_term *term, int line);
void todo_open(struct shisa_term *term, int unused);

void state_draw(struct shisa_term *term, struct area inside);
void state_move(struct shisa_term *term, enum move move);
void state_select(struct shisa_term *term, int line);
void state_open(struct shisa_term *term, int unused);

void seat_status(struct shisa_term *term);

/* --- what a participant writes ---------------------------------------------------------------- */

extern const struct compose_kind letter_message, letter_memo, letter_decide, letter_approve;
extern const struct compose_kind letter_hand, letter_self;

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
/* One of them to choose, as it stands. */
void acts_add(struct shisa_term *term, struct picker *picker, const struct act *act,
              uint32_t value);
void command_cancel(struct shisa_term *term, int unused);
void command_memo(struct shisa_term *term, int unused);
void command_services(struct shisa_term *term, int unused);
void command_documents(struct shisa_term *term, int unused);
void command_hand(struct shisa_term *term, int unused);
void command_emergency(struct shisa_term *term, int unused);
void command_sheet(struct shisa_term *term, int unused);
void sheet_go_on(struct shisa_term *term); /* open again, at the next item */
void command_pause(struct shisa_term *term, int unused);
void command_faster(struct shisa_term *term, int step);
void command_next(struct shisa_term *term, int unused);
void command_end(struct shisa_term *term, int unused);

extern const struct keys seat_keys;

#endif
