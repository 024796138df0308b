/* hub: what its files share. Data flows one way: requests become inputs, the exercise makes events,
 * the journal sorts them into boxes, and each guest is a reader of one box who keeps his place. */
#ifndef SHISA_HUB_INTERNAL_H
#define SHISA_HUB_INTERNAL_H

#include "shisa/hub.h"
#include "shisa/proto.h"

/* --- journal: everything that happened, and who is told of it --------------------------------- */

/* Places in the journal, in order. */
struct box {
    uint32_t *at;
    uint32_t count, cap;
};

enum { TOLD_LINES = 1024 }; /* lines kept so that what a thousand read is made once */

struct journal {
    const struct shisa_engine *engine;
    struct shisa_event *events;
    uint32_t count, cap;
    struct box *roles;  /* by role */
    struct box *houses; /* by organisation, for sub-controllers; filled when the first one reads */
    bool *housed;       /* is that one filled? */
    struct {
        uint32_t place; /* plus one; 0: none */
        struct shisa_buf line;
    } told[TOLD_LINES];
};

void journal_init(struct journal *journal, const struct shisa_engine *engine);
void journal_finish(struct journal *journal);
/* Roles that are told of it are given to `told`. */
void journal_add(struct journal *journal, const struct shisa_event *event,
                 void (*told)(void *self, shisa_id role), void *self);
/* How many lines a seat has to read in all. */
uint32_t journal_length(struct journal *journal, const struct shisa_seat *seat);
/* Its first line whose seq is larger. */
uint32_t journal_after(struct journal *journal, const struct shisa_seat *seat, uint64_t seq);
uint64_t journal_last(const struct journal *journal); /* seq; 0: nothing has happened */
const struct shisa_event *journal_event(const struct journal *journal,
                                        const struct shisa_seat *seat, uint32_t place);
/* Its line of that place with its newline, or nothing if there is nothing to say; good until the
 * next call. */
const struct shisa_buf *journal_line(struct journal *journal, const struct shisa_seat *seat,
                                     uint32_t place);

/* --- chairs: what can be sat on -------------------------------------------------------------- */

struct done {
    int64_t request;
    uint64_t print; /* of what was asked for */
};

/* A code that a controller was given, to be told again if he asks again. In memory only. */
struct given {
    int64_t request; /* 0: none */
    struct shisa_seat seat;
    char code[SHISA_CODE_SIZE]; /* "": one was taken back */
};

struct chair {
    struct shisa_seat seat;
    bool issued; /* has a code, or in a solo exercise needs none */
    unsigned char hash[SHISA_DIGEST_SIZE];
    uint32_t next;      /* next chair of the same role, or of the staff, plus one */
    uint32_t next_hash; /* next chair of the same bucket, plus one */
    char *name;         /* of who sits or sat there; NULL: nobody did */
    shisa_guest guest;  /* 0: nobody is here */
    struct done *done;  /* requests that were done, ascending */
    uint32_t done_count, done_cap;
    struct given given; /* the last code that he asked for */
    uint64_t seen;      /* the last event before its last request */
    uint64_t changed;   /* presence as of that change */
};

enum { BUCKETS = 4096 };

struct chairs {
    struct chair *at;
    uint32_t count, cap;
    uint32_t *first; /* by role: its first chair plus one */
    uint32_t buckets[BUCKETS];
    uint64_t changes;
    uint32_t here;
};

/* Does he play, alone or with others, and not belong to the staff? */
static inline bool seat_plays(const struct shisa_seat *seat)
{
    return seat->duty == SHISA_PARTICIPANT || seat->duty == SHISA_NOBODY;
}

struct chair *chair_of(struct shisa_hub *hub, const struct shisa_seat *seat); /* NULL: not issued */
struct chair *chair_add(struct shisa_hub *hub, const struct shisa_seat *seat,
                        struct shisa_err *err);
struct chair *chair_by_code(struct shisa_hub *hub, const char *code); /* NULL: nobody's */
void chair_changed(struct shisa_hub *hub, struct chair *chair);
void chair_named(struct shisa_hub *hub, struct chair *chair, const char *name);
void chairs_finish(struct chairs *chairs);

/* --- what was done ---------------------------------------------------------------------------- */

void chair_done(struct chair *chair, int64_t request, uint64_t print);
const struct done *chair_was_done(const struct chair *chair, int64_t request); /* NULL: no */
int64_t chair_last(const struct chair *chair);
/* Of an input whoever asked for it and when, and of an answer to a proposal. */
uint64_t done_input(const struct shisa_hub *hub, const struct shisa_seat *seat,
                    const struct shisa_input *input);
uint64_t done_answer(uint32_t proposal, bool yes);
/* Is that what the request asks for? */
bool done_is(const struct shisa_hub *hub, const struct chair *chair,
             const struct shisa_request *request, uint64_t print);

/* --- guests: who is connected ---------------------------------------------------------------- */

struct look {
    int64_t request; /* 0: none */
    shisa_id role;
    uint32_t place, end;
    bool greeted;
};

/* Through the chairs, to tell one of the staff who sits where. */
struct round {
    uint64_t seen;  /* presence as of that change */
    uint64_t until; /* what this round tells */
    uint32_t at;    /* the next chair; 0: no round is under way */
};

enum turn { TURN_ASKS, TURN_LISTENS, TURNS };

struct queue {
    shisa_guest *at;
    uint32_t count, cap;
};

struct guest {
    shisa_guest number;
    shisa_guest next_free; /* when nobody has the number */
    bool connected;
    struct shisa_wire wire;
    bool full;                 /* his wire takes no more before it has drained */
    bool parting;              /* nothing more is heard of him */
    bool reminded;             /* of that, and he does not read it */
    bool closed;               /* nothing more goes to him */
    shisa_guest before, after; /* among the strangers, while he is one */
    int64_t since;             /* wall time when he came */
    bool due[TURNS];           /* stands in that queue of the hub */
    uint32_t chair;            /* plus one; 0: a stranger */
    uint32_t tries;            /* codes that were none */
    bool greet;                /* hello or resumed is to come */
    bool resumed;              /* it is resumed */
    uint32_t place;            /* of the next line of his box */
    uint32_t noun;             /* of staff: the next declared line */
    bool clock;                /* is to be told the time, and one of the staff who came and went */
    struct round round;
    struct look look;
    struct shisa_buf answers; /* ack, refused and the like: whole lines */
};

struct guest *guest_at(struct shisa_hub *hub, shisa_guest number);
struct chair *guest_chair(struct shisa_hub *hub, const struct guest *guest);
/* A line is complete: whatever was added to answers since `before` gets its end. */
void guest_answer(struct shisa_hub *hub, struct guest *guest);
void guest_part(struct shisa_hub *hub, struct guest *guest, const struct shisa_text *why,
                bool final);
void guest_part_word(struct shisa_hub *hub, struct guest *guest, enum shisa_word why, bool final);
/* Gives his wire what it takes of what he has to be told. */
void guest_feed(struct shisa_hub *hub, struct guest *guest);
void guest_close(struct guest *guest);
void guests_finish(struct shisa_hub *hub);

/* --- due: who has something to be told -------------------------------------------------------- */

/* He has, at the end of the tick; who waits for an answer comes first. */
void guest_due(struct shisa_hub *hub, struct guest *guest);
/* Those who ask, and some of the others; whoever is left is due in the next tick. */
void due_feed(struct shisa_hub *hub);
bool due_any(const struct shisa_hub *hub);
void due_finish(struct shisa_hub *hub);

/* --- the door: strangers, in the order in which they came ------------------------------------- */

/* When the places are used up, who has been silent longest makes room. */
void door_enter(struct shisa_hub *hub, struct guest *guest);
/* He is a stranger no more: he sits, has to leave or is gone. */
void door_pass(struct shisa_hub *hub, struct guest *guest);
/* Lets go of who has had time enough to say which seat is his. */
void door_tick(struct shisa_hub *hub, int64_t wall);

/* --- join, requests, proposals --------------------------------------------------------------- */

SHISA_MUST_USE shisa_status hub_join(struct shisa_hub *hub, struct guest *guest, const char *line,
                                     size_t len, struct shisa_err *err);
void hub_sit(struct shisa_hub *hub, struct guest *guest, struct chair *chair);
SHISA_MUST_USE shisa_status hub_request(struct shisa_hub *hub, struct guest *guest,
                                        const char *line, size_t len, struct shisa_err *err);
void hub_refuse(struct shisa_hub *hub, struct guest *guest, int64_t request,
                const struct shisa_err *why);
/* The same in the catalogue's words. SHISA_OK: the exercise goes on. */
shisa_status hub_refuse_word(struct shisa_hub *hub, struct guest *guest, int64_t request,
                             enum shisa_word word);
/* The same to a stranger, who has a few tries. */
void hub_turn_away(struct shisa_hub *hub, struct guest *guest, const struct shisa_err *why);

/* Who agreed: his number of it, and to which proposal. */
struct second {
    struct shisa_seat seat;
    int64_t request;
    uint32_t proposal;
};

/* A request that waits for a second controller. */
struct proposal {
    struct shisa_proposal what; /* number 0: free */
    int64_t request;
    shisa_guest asker; /* the terminal that hears what comes of it; 0: it has left */
    char *text;        /* of what */
    char *line;
    size_t len;
};

bool proposal_needed(const struct shisa_hub *hub, const struct chair *chair,
                     const struct shisa_input *input);
SHISA_MUST_USE shisa_status proposal_make(struct shisa_hub *hub, struct guest *guest,
                                          const struct shisa_request *request, const char *line,
                                          size_t len, struct shisa_err *err);
SHISA_MUST_USE shisa_status proposal_answer(struct shisa_hub *hub, struct guest *guest,
                                            const struct shisa_request *request,
                                            struct shisa_err *err);
void proposals_finish(struct shisa_hub *hub);
/* Does something else of that seat wait under the request's number? */
bool proposal_is_other(struct shisa_hub *hub, const struct chair *chair, int64_t request,
                       const char *line, size_t len);
/* The largest request of that seat that waits; 0: none does. */
int64_t proposals_last(const struct shisa_hub *hub, const struct shisa_seat *seat);
/* Whoever made them by the code that was taken back, nobody stands behind them. */
void proposals_withdraw(struct shisa_hub *hub, const struct shisa_seat *seat);
/* He hears no more of those that he made. */
void proposals_leave(struct shisa_hub *hub, const struct guest *guest);
/* After the end nothing of them can be done. */
void proposals_end(struct shisa_hub *hub);
/* The open ones, to who comes later. */
void proposals_tell(struct shisa_hub *hub, struct guest *guest);
/* Does it for the chair, and acknowledges or refuses to the terminal that asked; NULL: it has left,
 * and who sits there now may have another request of that number on its way. */
SHISA_MUST_USE shisa_status hub_carry_out(struct shisa_hub *hub, struct chair *chair,
                                          struct guest *asker, struct shisa_request *request,
                                          const struct second *second, struct shisa_err *err);

/* --- the hub --------------------------------------------------------------------------------- */

struct shisa_hub {
    struct shisa_exercise *exercise;
    struct shisa_run *run;
    struct shisa_hub_options options;
    char name[2 * SHISA_SALT_SIZE + 1]; /* tells this run from others */
    struct journal journal;
    struct chairs chairs;
    struct guest **guests;
    uint32_t guest_count, guest_cap;
    uint32_t connected; /* of the guests */
    struct {
        shisa_guest first, last;
        uint32_t count;
    } strangers;
    struct shisa_hub_trouble trouble;
    shisa_guest free_guest;
    struct shisa_buf batch; /* what one guest is told at once */
    struct queue due[TURNS];
    struct proposal proposals[SHISA_PROPOSALS_MAX];
    int32_t speed;  /* per mille of wall time; 0 while paused */
    bool restarted; /* from its run, and the clock has not gone since */
    int64_t anchor_wall;
    shisa_ms anchor; /* simulated time at anchor_wall */
    int64_t clock_told, staff_told;
    int64_t written; /* wall time of the last commit */
    bool dirty;      /* something waits for a commit */
    bool over;       /* everybody was told so */
};

const struct shisa_world *hub_world(const struct shisa_hub *hub);
const struct shisa_engine *hub_engine(const struct shisa_hub *hub);
int64_t hub_wall(const struct shisa_hub *hub);
SHISA_MUST_USE shisa_status hub_bring_up(struct shisa_hub *hub, int64_t wall,
                                         struct shisa_err *err);
/* From now on time runs at `speed` from `at`: no earlier stretch is counted twice or lost. */
void hub_set_pace(struct shisa_hub *hub, shisa_ms at, int64_t wall, int32_t speed);
/* Plays the time until `until` at once. */
SHISA_MUST_USE shisa_status hub_jump(struct shisa_hub *hub, shisa_ms until, int64_t wall,
                                     struct shisa_err *err);
void *hub_grow(void *items, uint32_t count, uint32_t *cap, size_t size);

#endif
