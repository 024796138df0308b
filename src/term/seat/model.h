/* term: a participant's model, shared by the panes (desk.h) and the plain seat. It is a fold of the
 * hub's lines and knows no view; requests go the other way. */
#ifndef SHISA_TERM_MODEL_H
#define SHISA_TERM_MODEL_H

#include "term/kit.h"

/* --- the model -------------------------------------------------------------------------------- */

struct channel {
    const char *id;
    struct shisa_text name, mark;
    bool spoken, oneway;
    bool dead; /* for this organisation */
    shisa_ms since;
};

struct role {
    const char *id;
    struct shisa_text name, organisation;
    const char *phone;
    bool own;
};

struct target {
    const char *kind, *id; /* NULL: none */
    struct shisa_text name;
    const char *asks; /* role that is asked first; NULL: nobody */
};

struct action {
    const char *id;
    struct shisa_text name, help, group;
    shisa_ms takes;
    struct target *targets;
    uint32_t target_count; /* 0: it needs none */
};

struct document {
    const char *id;
    struct shisa_text title, text;
};

struct service {
    const char *id;
    struct shisa_text name;
    int level; /* per cent */
    int64_t customers;
    shisa_ms since;
    bool own; /* of this role */
};

struct resource {
    const char *id;
    struct shisa_text name;
    int64_t free, count;
};

struct message {
    uint32_t item;
    shisa_ms at;
    const char *from; /* role; NULL: a machine */
    const char **to;
    uint32_t to_count, to_more;
    const char *via;
    struct shisa_text subject, text;
    struct shisa_text asks; /* both NULL: no duty is stated */
    shisa_ms due;           /* SHISA_NEVER: none */
    uint32_t answers;
    bool important, own, read, answered;
    shisa_ms answered_at;
};

enum act_state {
    ACT_RUNNING,
    ACT_WAITING,
    ACT_AGREED, /* and about to begin */
    ACT_DONE,
    ACT_CANCELLED,
    ACT_RETURNED,
    ACT_REFUSED,
    ACT_IGNORED, /* done, but one who was given the order does not follow it */
    ACT_EXPIRED
};

struct act {
    uint32_t item;
    shisa_ms at, due;
    const char *role, *action;
    struct target target;
    enum act_state state;
    const char *by;        /* who must approve it, while it waits */
    const char *asked;     /* role whose word it is; NULL: it needs nobody's */
    const char *text;      /* why it was returned or refused, as somebody wrote it */
    struct shisa_text why; /* the same, as the scenario has it */
};

/* Another's act that waits for this role's answer; with `asked` the act touches what that role
 * owns, this one's or one's below it. */
struct approval {
    uint32_t item;
    shisa_ms at, due;
    struct shisa_text why;
    const char *role, *action, *via, *asked;
    struct target target;
    const char **to;
    uint32_t to_count, to_more;
    struct shisa_text subject, text;
    const char *state; /* how it ended; NULL: still open */
    shisa_ms answered_at;
};

#define APPROVAL_BYPASSED "bypassed" /* state of what nobody asked about */

struct option {
    const char *id;
    struct shisa_text text;
};

enum decision_state { DECISION_OPEN, DECISION_TAKEN, DECISION_LAPSED };

struct decision {
    const char *id;
    shisa_ms at, due;
    struct shisa_text text;
    struct option *options;
    uint32_t option_count;
    enum decision_state state;
    shisa_ms closed_at;
    const char *option, *role;
};

enum obligation_state { OBLIGATION_OPEN, OBLIGATION_MET, OBLIGATION_MISSED };

/* What a law or contract asks for: its clock runs from when one became aware. */
struct obligation {
    uint32_t item;
    shisa_ms at, due;
    struct shisa_text text;
    enum obligation_state state;
    shisa_ms closed_at;
};

struct memo {
    shisa_ms at;
    const char *text;
};

enum self_state { SELF_OPEN, SELF_DID, SELF_LATE, SELF_NOT };

/* What was expected of this role, for it to say afterwards whether it was done. */
struct sheet_row {
    uint32_t item;
    struct shisa_text text;
    enum self_state state;
};

struct model {
    struct pool pool;
    struct course course;
    const char *role;
    struct shisa_text role_name, organisation_name, title, briefing;
    int severity; /* -1: nobody speaks of one */
    struct channel *channels;
    struct role *roles;
    struct action *actions;
    struct document *documents;
    struct service *services;
    struct resource *resources;
    uint32_t channel_count, role_count, action_count, document_count, service_count;
    uint32_t resource_count;
    struct message *messages; /* in order of arrival */
    struct act *acts;
    struct approval *approvals;
    struct decision *decisions;
    struct obligation *obligations;
    struct memo *memos;
    uint32_t message_count, act_count, approval_count, decision_count, obligation_count, memo_count;
    uint32_t message_cap, act_cap, approval_cap, decision_cap, obligation_cap, memo_cap;
    struct sheet_row *sheet; /* after ENDEX */
    uint32_t sheet_count;
    uint32_t *by_item; /* place in messages plus one, by item */
    uint32_t by_item_count;
    uint32_t unread;
};

enum news_kind {
    NEWS_NONE,
    NEWS_HELLO,
    NEWS_CLOCK,
    NEWS_STARTEX,
    NEWS_ENDEX,
    NEWS_MESSAGE,
    NEWS_READ,
    NEWS_ACT,
    NEWS_APPROVAL,
    NEWS_ANSWERED,
    NEWS_DECISION,
    NEWS_CLOSED,
    NEWS_SERVICE,
    NEWS_BACKUP,
    NEWS_SEVERITY,
    NEWS_RESOURCE,
    NEWS_LINE,
    NEWS_REACH,
    NEWS_OBLIGATION,
    NEWS_MEMO,
    NEWS_HAND,
    NEWS_SHEET
};

/* What a line changed. */
struct news {
    enum news_kind kind;
    uint32_t index; /* in the list of its kind */
    shisa_ms at;
    struct shisa_text why; /* of REACH the advisory, of HAND the question */
    int value;             /* of BACKUP, SEVERITY and REACH */
};

void model_finish(struct model *model); /* leaves an empty one */
/* The whole line or, if it is bad, nothing of it. */
void model_hear(struct model *model, struct line *line, struct news *news);
void model_add_message(struct model *model, const struct message *message);
void model_mark_read(struct model *model, struct message *message);

struct message *model_message(const struct model *model, uint32_t item); /* NULL if unknown */
struct act *model_act(const struct model *model, uint32_t item);
struct approval *model_approval(const struct model *model, uint32_t item);
struct decision *model_decision(const struct model *model, const char *id);
struct service *model_service(const struct model *model, const char *id);
struct resource *model_resource(const struct model *model, const char *id);
struct obligation *model_obligation(const struct model *model, uint32_t item);
const struct channel *model_channel(const struct model *model, const char *id);
const struct role *model_role(const struct model *model, const char *id);
const struct action *model_action(const struct model *model, const char *id);
bool act_is_open(const struct act *act);

/* "did" */
const char *self_name(enum self_state state);
enum shisa_word self_word(enum self_state state);
bool self_parse(const char *name, enum self_state *state);
void model_judge_self(struct model *model, uint32_t item, const char *state);

struct target line_target(struct line *line, const char *name);

/* How things stand (situation.c): one for each kind of line. */
void hear_backup(struct line *line, struct model *model, struct news *news);
void hear_severity(struct line *line, struct model *model, struct news *news);
void hear_resource(struct line *line, struct model *model, struct news *news);
void hear_line(struct line *line, struct model *model, struct news *news);
void hear_reach(struct line *line, struct model *model, struct news *news);
void hear_self(struct line *line, struct model *model, struct news *news);
void hear_sheet(struct line *line, struct model *model, struct news *news);
void hear_duty(struct line *line, struct model *model, struct news *news);

/* A model that knows what hello says and nothing else; line->bad if it says too little. */
void read_hello(struct line *line, struct model *model);

/* --- words about the model -------------------------------------------------------------------- */

struct speaker {
    const struct model *model;
    enum shisa_lang lang;
    bool bare; /* news without the word for its kind: the caller says that */
};

/* All of these append. Roles of one's own organisation go without its name. */
void say_role(struct speaker speaker, const char *id, struct shisa_buf *out);
void say_roles(struct speaker speaker, const char *const *ids, uint32_t count, uint32_t more,
               struct shisa_buf *out);
void say_deed(struct speaker speaker, const char *action, const struct target *target,
              struct shisa_buf *out);
/* Is it of one's own organisation? */
bool say_is_own(struct speaker speaker, const struct role *role);
const char *say_channel(struct speaker speaker, const char *id);
const char *say_mark(struct speaker speaker, const char *id);
const char *say_level(struct speaker speaker, int level);
const char *say_act_state(struct speaker speaker, const struct act *act);
const char *act_state_name(enum act_state state); /* of the protocol */
bool act_state_parse(const char *name, enum act_state *state);
/* In a list, and where there is room: "14:05" and "14:05:10", with the day in a story of days. In
 * out of SHISA_MOMENT_SIZE bytes. */
char *say_listed(struct speaker speaker, shisa_ms at, char *out);
char *say_moment(struct speaker speaker, shisa_ms at, char *out);
/* "8:43", "1:27:43", in a story of days "2d 5h" */
char *say_span(struct speaker speaker, shisa_ms span, char *out);
/* Until when: how long there is, or in a story of days the day when it is not today. */
char *say_left(struct speaker speaker, shisa_ms now, shisa_ms due, char *out);
/* What happened, on one line; false when there is nothing to tell. */
bool say_news(struct speaker speaker, const struct news *news, struct shisa_buf *out);
/* The word for what kind of news it is, unless the caller has said it. */
void say_kind(struct speaker speaker, enum shisa_word kind, struct shisa_buf *out);
void say_until(struct speaker speaker, shisa_ms due, struct shisa_buf *out);
/* How things stand (situation.c). */
bool tell_backup(struct speaker speaker, const struct news *news, struct shisa_buf *out);
bool tell_severity(struct speaker speaker, const struct news *news, struct shisa_buf *out);
bool tell_resource(struct speaker speaker, const struct news *news, struct shisa_buf *out);
bool tell_line(struct speaker speaker, const struct news *news, struct shisa_buf *out);
bool tell_reach(struct speaker speaker, const struct news *news, struct shisa_buf *out);
bool tell_obligation(struct speaker speaker, const struct news *news, struct shisa_buf *out);
void say_resource(struct speaker speaker, const struct resource *resource, struct shisa_buf *out);
/* "DEAD since 12:20" */
void say_dead_since(struct speaker speaker, const struct channel *channel, struct shisa_buf *out);
/* The same behind the channel's name. */
void say_dead(struct speaker speaker, const struct channel *channel, struct shisa_buf *out);
/* " [yes=Stop it; no=Keep it]": what may be decided, by what it is called in a command. */
void say_options(struct speaker speaker, const struct decision *decision, struct shisa_buf *out);
void say_obligation(struct speaker speaker, const struct obligation *obligation,
                    struct shisa_buf *out);
void say_services(struct speaker speaker, struct shisa_buf *out);
void say_acts(struct speaker speaker, struct shisa_buf *out);
void say_memos(struct speaker speaker, struct shisa_buf *out);
void say_phones(struct speaker speaker, struct shisa_buf *out);
void say_approval(struct speaker speaker, const struct approval *approval, struct shisa_buf *out);
/* " name 名": by which lists are searched, whatever the language of the screen. */
void say_both(const struct shisa_text *name, struct shisa_buf *out);
void say_quote(struct speaker speaker, const struct message *message, struct shisa_buf *out);

/* --- the to-do list: only what was stated aloud ----------------------------------------------- */

enum duty_kind { DUTY_MESSAGE, DUTY_DECISION, DUTY_APPROVAL, DUTY_LAW };

struct duty {
    enum duty_kind kind;
    uint32_t index; /* in the list of its kind */
    bool done;
    bool missed;                   /* done with, because its time ran out */
    shisa_ms when;                 /* due, or when it was done */
    const struct shisa_text *text; /* of an approval: why it is needed */
};

struct duties {
    struct duty *at;
    uint32_t count, cap;
};

/* Open ones by deadline, then done ones, the latest first. */
void duties_list(const struct model *model, struct duties *duties);
void duties_finish(struct duties *duties);
/* What is to be done, on one line. */
void say_duty(struct speaker speaker, const struct duty *duty, struct shisa_buf *out);

/* --- what waits for the hub to be back (unsent.c) --------------------------------------------- */

/* On one line: what was asked. */
void say_unsent(struct speaker speaker, const struct request *request, struct shisa_buf *out);
/* Does such a request about that item wait; of a message, an answer to it? */
bool unsent_about(const struct session *session, const char *verb, uint32_t item);
/* Has one done it, and only the hub does not know yet? */
bool unsent_settles(const struct session *session, const struct model *model,
                    const struct duty *duty);

/* --- requests: lines for the hub -------------------------------------------------------------- */

/* Each returns the request's id. */
int64_t request_read(struct outbox *outbox, uint32_t item);
/* 0 when the line would be too long: too many addressees. */
int64_t request_send(struct outbox *outbox, const char *channel, const char *const *to,
                     uint32_t to_count, uint32_t answers, const char *subject, const char *text);
/* bypass: without asking whose it is. */
int64_t request_act(struct outbox *outbox, const char *action, const struct target *target,
                    bool bypass);
int64_t request_cancel(struct outbox *outbox, uint32_t item);
int64_t request_decide(struct outbox *outbox, const char *decision, const char *option,
                       const char *text);
int64_t request_approve(struct outbox *outbox, uint32_t item, bool yes, const char *text);
int64_t request_memo(struct outbox *outbox, const char *text);
int64_t request_pace(struct outbox *outbox, int32_t speed);
int64_t request_hand(struct outbox *outbox, const char *text);
/* NULL: that it is real, in both languages, since who reads it may have another than one's own. */
int64_t request_emergency(struct outbox *outbox, const char *text);
int64_t request_self(struct outbox *outbox, uint32_t item, const char *state, const char *text);
int64_t request_next(struct outbox *outbox);
int64_t request_end(struct outbox *outbox);

#endif
