/* term: what the staff's faces share: a fold of what a hub tells its controllers and evaluators.
 * Declared things first, then everything that happens. It knows no view. */
#ifndef SHISA_TERM_STAFF_MODEL_H
#define SHISA_TERM_STAFF_MODEL_H

#include "term/kit.h"

/* Places in lists, plus one, by name; an exercise of national size declares 40,000 of them. */
struct names {
    struct name *slots;
    uint32_t count, cap;
};

void names_add(struct names *names, const char *name, uint32_t place);
uint32_t names_find(const struct names *names, const char *name); /* place + 1; 0: none */
void names_finish(struct names *names);

/* --- declared things; all begin with their id ------------------------------------------------- */

#define NOBODY UINT32_MAX /* a place where there is none */

struct organisation {
    const char *id;
    struct shisa_text name;
    const char *sector;
    uint32_t seats, here; /* chairs of its participants, and who sits on them */
    uint32_t unread;      /* messages times roles */
    shisa_ms last;        /* when it last did something; -1: not yet */
    uint32_t waiting;     /* messages to its voices that nobody has answered */
    bool silent;          /* for long, and that has been said */
    uint32_t *roles;      /* places */
    uint32_t role_count, role_cap;
};

struct role {
    const char *id;
    struct shisa_text name;
    uint32_t organisation; /* place */
    uint32_t seats;        /* 0: a voice, that control speaks for */
    const char *phone;
    uint32_t *unread; /* items, the oldest first */
    uint32_t unread_count, unread_cap;
};

struct channel {
    const char *id;
    struct shisa_text name, mark;
    bool spoken;
};

struct service {
    const char *id;
    struct shisa_text name;
    const char *of;
    int level;
    shisa_ms since;
};

struct objective {
    const char *id;
    struct shisa_text text;
    int32_t points;
};

enum inject_state {
    INJECT_TO_COME,
    INJECT_KEPT,    /* back, by control */
    INJECT_NO_LINE, /* no connection to those it is for works */
    INJECT_SENT,
    INJECT_SKIPPED,
    INJECT_UNSENT /* ENDEX came before it */
};

struct inject {
    const char *id;
    shisa_ms at, due; /* as declared, and as it is now; SHISA_NEVER: a rule sends it */
    shisa_ms until;   /* how long it is kept; SHISA_NEVER: until it is let go */
    const char *via, *from;
    const char **to;
    uint32_t to_count;
    struct shisa_text subject, text;
    bool important, edited;
    enum inject_state state;
    const char *call;             /* how a call of control's ended; NULL: none was made */
    shisa_ms sent, reacted;       /* SHISA_NEVER: not yet */
    uint32_t recipients, readers; /* roles */
    uint64_t seq; /* of the event that sent it, till then of the last about it; 0: none */
};

/* One of the words has to occur. */
struct mention {
    const char **words;
    uint32_t count;
};

enum expect_state { EXPECT_CLOSED, EXPECT_OPEN, EXPECT_MET, EXPECT_MISSED };

struct expect {
    const char *id;
    uint32_t number;
    const char *of, *after, *objective, *action;
    shisa_ms full, zero; /* after its window opens */
    int32_t points;
    struct shisa_text text, example, duty;
    struct mention *mentions; /* what has to be said, all of them */
    uint32_t mention_count;
    enum expect_state state;
    shisa_ms opened, done;
    int32_t got;
    uint64_t seq; /* of the event that met or missed it */
    bool hinted;
};

struct choice {
    const char *id;
    struct shisa_text text;
};

/* A decision, an approval, a penalty or an order: what an event may name besides. */
struct rule {
    const char *id;
    const char *of, *by;   /* an approval: by whom */
    const char *objective; /* that it takes points from; NULL: none */
    struct shisa_text text;
    struct choice *options; /* of a decision */
    uint32_t option_count;
    int32_t points;
};

struct label {
    const char *id;
    struct shisa_text name;
};

/* --- what happened ---------------------------------------------------------------------------- */

#define STAFF_EVENTS(EVENT)                                                                        \
    EVENT(STARTEX, "startex")                                                                      \
    EVENT(ENDEX, "endex")                                                                          \
    EVENT(STOPPED, "stopped")                                                                      \
    EVENT(JUMPED, "jumped")                                                                        \
    EVENT(PACE, "pace")                                                                            \
    EVENT(INJECT, "inject")                                                                        \
    EVENT(SHARE, "share")                                                                          \
    EVENT(MESSAGE, "message")                                                                      \
    EVENT(READ, "read")                                                                            \
    EVENT(BEGUN, "begun")                                                                          \
    EVENT(DONE, "done")                                                                            \
    EVENT(CANCELLED, "cancelled")                                                                  \
    EVENT(WAITING, "waiting")                                                                      \
    EVENT(APPROVED, "approved")                                                                    \
    EVENT(RETURNED, "returned")                                                                    \
    EVENT(EXPIRED, "expired")                                                                      \
    EVENT(REFUSED, "refused")                                                                      \
    EVENT(IGNORED, "ignored")                                                                      \
    EVENT(BYPASSED, "bypassed")                                                                    \
    EVENT(ASKED, "asked")                                                                          \
    EVENT(DECIDED, "decided")                                                                      \
    EVENT(LAPSED, "lapsed")                                                                        \
    EVENT(EXPECTED, "expected")                                                                    \
    EVENT(MET, "met")                                                                              \
    EVENT(MISSED, "missed")                                                                        \
    EVENT(PENALTY, "penalty")                                                                      \
    EVENT(BROKEN, "broken")                                                                        \
    EVENT(SERVICE, "service")                                                                      \
    EVENT(LINE, "line")                                                                            \
    EVENT(HELD, "held")                                                                            \
    EVENT(MEMO, "memo")                                                                            \
    EVENT(NOTE, "note")                                                                            \
    EVENT(FAULT, "fault")                                                                          \
    EVENT(SEATED, "seated")                                                                        \
    EVENT(LAUNCHED, "launched")                                                                    \
    EVENT(KEPT, "kept")                                                                            \
    EVENT(RELEASED, "released")                                                                    \
    EVENT(SKIPPED, "skipped")                                                                      \
    EVENT(MOVED, "moved")                                                                          \
    EVENT(EDITED, "edited")                                                                        \
    EVENT(PHONED, "phoned")                                                                        \
    EVENT(HINT, "hint")                                                                            \
    EVENT(ADJUSTED, "adjusted")                                                                    \
    EVENT(NOTICE, "notice")                                                                        \
    EVENT(BOUNDS, "bounds")                                                                        \
    EVENT(HAND, "hand")                                                                            \
    EVENT(EMERGENCY, "emergency")                                                                  \
    EVENT(OBSERVED, "observed")

enum staff_kind {
    STAFF_OTHER, /* of no consequence here; kept, since it may be a cause */
#define EVENT(WORD, name) STAFF_##WORD,
    STAFF_EVENTS(EVENT)
#undef EVENT
};

/* As a run file has it; what does not apply is NULL, 0 or SHISA_NEVER. Of an observation `option`
 * is its tone and `ref` the organisation. */
struct staff_event {
    enum staff_kind kind;
    uint64_t seq, cause;
    shisa_ms at, due;
    const char *name; /* of the kind */
    const char *seat, *role, *ref, *action, *asked, *option, *outcome, *text;
    const char *target_kind, *target;
    const char **to; /* of a notice: whom it is for; none: everybody */
    uint32_t to_count;
    uint32_t item;
    int32_t points;
    int64_t value;
    bool control; /* the exercise or control made it, no person or bot */
};

struct message {
    uint32_t item;
    uint64_t seq;
    shisa_ms at;
    const char *from, *via, *inject; /* NULL: a machine; no inject */
    const char **to;
    uint32_t to_count, answers, readers;
    struct shisa_text subject, text;
    bool control, answered;
};

/* An act that waits for an approval or for its owner's yes; of a message, what it would be. */
struct asking {
    uint32_t event; /* place */
    uint32_t item;
    const char *via, *subject, *text;
    const char **to;
    uint32_t to_count;
};

enum presence { SEAT_FREE, SEAT_HERE, SEAT_AWAY, SEAT_REVOKED };

struct chair {
    const char *name; /* "aoba/csirt-2" */
    const char *person;
    uint32_t role; /* place; NOBODY: one of the staff's */
    enum presence state;
};

#define SPEED_UNSAID (-1)

/* As far as the hub says what it would do: SPEED_UNSAID, SHISA_NEVER and NULL where it does not. */
struct proposal {
    uint32_t number;
    const char *seat, *verb, *text;
    int32_t speed;
    shisa_ms due;
    bool open, agreed;
};

#define STAFF_LISTS(LIST)                                                                          \
    LIST(objective, objectives)                                                                    \
    LIST(organisation, organisations)                                                              \
    LIST(role, roles)                                                                              \
    LIST(channel, channels)                                                                        \
    LIST(label, actions)                                                                           \
    LIST(service, services)                                                                        \
    LIST(label, assets)                                                                            \
    LIST(label, resources)                                                                         \
    LIST(inject, injects)                                                                          \
    LIST(rule, decisions)                                                                          \
    LIST(rule, approvals)                                                                          \
    LIST(expect, expects)                                                                          \
    LIST(rule, penalties)                                                                          \
    LIST(rule, orders)

struct staff {
    struct pool pool;
    struct course course;
    const char *duty, *seat, *of;
    struct shisa_text title, briefing;
    int32_t pace; /* per mille of wall time, to begin with */
    bool two;     /* controllers must agree to what is grave */
    uint32_t declared, declared_count;
    uint32_t playing, playing_count; /* the last organisation that has players, and how many have */
#define LIST(type, name)                                                                           \
    struct type *name;                                                                             \
    uint32_t name##_count, name##_cap;                                                             \
    struct names name##_names;
    STAFF_LISTS(LIST)
#undef LIST
    struct staff_event *events; /* in order of seq */
    struct message *messages;   /* in order of arrival */
    struct chair *chairs;
    struct proposal *proposals;
    struct asking *askings; /* those that nobody has answered yet, in order of arrival */
    uint32_t event_count, message_count, chair_count, proposal_count, asking_count;
    uint32_t event_cap, message_cap, chair_cap, proposal_cap, asking_cap;
    struct names chair_names;
    uint32_t *by_item; /* place in messages plus one */
    uint32_t by_item_count;
    uint32_t here; /* participants' chairs that somebody sits on */
    uint32_t chairs_of_players;
    bool stopped;
    uint32_t changed; /* grows when injects do: lists made of them are made again */
};

/* What a line changed. */
struct staff_news {
    enum { STAFF_NOTHING, STAFF_HELLO, STAFF_CLOCK, STAFF_EVENT, STAFF_SEAT, STAFF_PROPOSAL } kind;
    shisa_ms at;
    uint32_t place; /* in the list of its kind */
};

void staff_finish(struct staff *staff); /* leaves an empty one */
/* The whole line or, if it is bad, nothing of it. */
void staff_hear(struct staff *staff, struct line *line, struct staff_news *news);
void staff_declare(struct staff *staff, struct line *line);
void staff_fold(struct staff *staff, struct line *line, struct staff_news *news);

/* NULL when there is none of that name; NULL is no name. */
struct organisation *staff_organisation(const struct staff *staff, const char *id);
struct role *staff_role(const struct staff *staff, const char *id);
const struct channel *staff_channel(const struct staff *staff, const char *id);
struct service *staff_service(const struct staff *staff, const char *id);
struct inject *staff_inject(const struct staff *staff, const char *id);
struct expect *staff_expect(const struct staff *staff, const char *id);
struct message *staff_message(const struct staff *staff, uint32_t item);
const struct staff_event *staff_event(const struct staff *staff, uint64_t seq);
/* Of a role, or of itself. */
struct organisation *staff_house(const struct staff *staff, const char *id);
/* How many seats an inject, or those ids, go to. */
uint32_t staff_seats_of(const struct staff *staff, const char *const *to, uint32_t count);
/* When the oldest unread message of the house came; SHISA_NEVER: all are read. */
shisa_ms staff_oldest_unread(const struct staff *staff, const struct organisation *house);
/* By name, or by the seat's where none is known. */
const char *staff_person(const struct staff *staff, const char *seat);
/* The role or organisation whose answer a waiting act wants; NULL: it is not known. */
const char *staff_asked(const struct staff *staff, const struct staff_event *event);
/* The voice that a participant wrote to, while nobody has answered as that voice; NULL: none. */
const struct role *staff_waiting_voice(const struct staff *staff, const struct message *message);
/* As things stand now, if it were met now. */
int32_t expect_worth(const struct expect *expect, shisa_ms now);

/* --- words about it --------------------------------------------------------------------------- */

struct staff_speaker {
    const struct staff *staff;
    enum shisa_lang lang;
};

/* All of these append. A role ("Aoba Electric/CSIRT") or an organisation; NULL: a machine. Where
 * one organisation plays alone, its roles go without its name. */
void staff_say_house(struct staff_speaker speaker, const char *id, struct shisa_buf *out);
/* The first of them, and how many more there are. */
void staff_say_some(struct staff_speaker speaker, const char *const *ids, uint32_t count,
                    struct shisa_buf *out);
/* "Abe (control-1)"; of a participant's "Chuo Grid/CSIRT, Sato (power/csirt-1)". */
void staff_say_seat(struct staff_speaker speaker, const char *seat, struct shisa_buf *out);
const char *staff_say_channel(struct staff_speaker speaker, const char *id);
const char *staff_say_mark(struct staff_speaker speaker, const char *id);
/* Its subject, or how its text begins. */
void staff_say_inject(struct staff_speaker speaker, const struct inject *inject,
                      struct shisa_buf *out);
/* Is there a line about it? What only follows from something else has none. */
bool staff_is_told(const struct staff_event *event);
/* What happened, on that line; what a seat of the staff did, with that seat or without it. */
void staff_say_event(struct staff_speaker speaker, const struct staff_event *event,
                     struct shisa_buf *out);
void staff_say_deed(struct staff_speaker speaker, const struct staff_event *event,
                    struct shisa_buf *out);
/* "> Evening News  press: Signs of an outage": the message that waits; nothing of another act. */
void staff_say_held(struct staff_speaker speaker, const struct asking *asking,
                    struct shisa_buf *out);
/* Behind the subject of a message, what it says on one line. */
void staff_say_words(struct staff_speaker speaker, const struct staff_event *event,
                     struct shisa_buf *out);
/* "0:35:00" since STARTEX, without hours where there are none; in a story of days the day. */
char *staff_say_since(struct staff_speaker speaker, shisa_ms at, char *out);
void staff_say_speed(int32_t speed, struct shisa_buf *out); /* "x2.0" */

#endif
