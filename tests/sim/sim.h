/* The simulator of a room: from one seed come seats, people and their manners, what breaks and
 * when. Everybody in it knows only what the wire told him; what must hold is checked against a
 * fold of the events that knows nothing of the hub. */
#ifndef SHISA_TESTS_SIM_H
#define SHISA_TESTS_SIM_H

#include <stdlib.h>
#include <string.h>

#include "../fake/register.h"
#include "io/net_internal.h" /* the framing that sockets use */
#include "shisa/hub.h"
#include "shisa/proto.h"

struct sim;

/* --- what is violated: one sentence, with seed and step, and that is the end ------------------ */

_Noreturn void sim_fail(const struct sim *sim, const char *format, ...) SHISA_PRINTF(2, 3);
#define CHECK(sim, condition, ...) ((condition) ? (void)0 : sim_fail(sim, __VA_ARGS__))

static inline uint64_t hash_add(uint64_t hash, const void *data, size_t len)
{
    for (size_t i = 0; i < len; i++) {
        hash = (hash ^ ((const unsigned char *)data)[i]) * UINT64_C(1099511628211);
    }
    return hash;
}

#define HASH_BASIS UINT64_C(14695981039346656037)

/* --- stage: a scenario, loaded once and played often: stage.c --------------------------------- */

struct copy { /* of an exercise, and the moment before STARTEX */
    struct shisa_exercise *exercise;
    void *moment;
    size_t size;
};

struct stage {
    const char *name;
    struct copy hub, witness; /* the witness plays the log again, and never crashes */
    struct asking *askings;   /* what can be asked for, one for each verb */
    uint32_t asking_count;
};

void stage_open(struct stage *stage, const char *name);
void stage_close(struct stage *stage);
/* Before STARTEX, with that seed; the roles of `persons` are people's, the others are bots. */
void stage_set(const struct copy *copy, uint64_t seed, const bool *persons);

/* --- store: a disk that breaks when the seed says so, and the ledger of what is on it: store.c  */

enum { REQUESTS_MAX = 4096 }; /* numbers that people of the simulator use */

/* A seat, and what of its requests stands in the log. */
struct spot {
    struct shisa_seat seat;
    char name[SHISA_SEAT_NAME_MAX];
    char code[SHISA_CODE_SIZE];        /* the newest that anybody was shown */
    unsigned char asked[REQUESTS_MAX]; /* bits of enum asked */
    uint64_t logged[REQUESTS_MAX]; /* what stands in the log, as request_print has it; 0: nothing */
};

enum asked { ASKED_INPUT = 1, ASKED_OTHER = 2 };

struct store {
    struct shisa_entry *at;
    size_t count, cap, committed;
    uint64_t told;         /* seq of the last event that is committed */
    uint32_t append_fails; /* the n-th from now; 0: none */
    uint32_t commits_fail; /* so many from now */
    bool failed;           /* in this life of the hub */
    bool torn;             /* likewise, between two entries: nothing may follow */
};

/* What is asked for, whoever asks and when. */
uint64_t input_print(const struct sim *sim, const struct shisa_input *input);
uint64_t request_print(const struct sim *sim, const char *line);

struct shisa_store store_port(struct sim *sim);
void store_crash(struct store *store);
void store_finish(struct store *store);

/* --- fold: what each may hear, from the events alone: fold.c ---------------------------------- */

struct line {
    uint64_t seq;
    uint64_t hash; /* of the line, without its newline */
    shisa_ms at;
};

struct stream {
    struct line *at;
    uint32_t count, cap;
};

struct fold {
    struct stream *roles;  /* by role */
    struct stream *houses; /* by organisation: its sub-controllers */
    struct stream staff;
    uint64_t seq; /* of the last event heard */
    shisa_ms at;
    struct shisa_buf line;
};

void fold_open(struct fold *fold, const struct shisa_world *world);
void fold_finish(struct fold *fold, const struct shisa_world *world);
struct shisa_sink fold_sink(struct sim *sim);
void fold_crash(struct fold *fold, const struct shisa_world *world, uint64_t committed);
const struct stream *fold_of(const struct fold *fold, const struct shisa_seat *seat);
/* The first line whose seq is larger. */
uint32_t stream_after(const struct stream *stream, uint64_t seq);

/* --- wires: bytes in pieces, in both directions, until one is cut: wire.c --------------------- */

struct conn {
    struct sim *sim;
    struct person *person; /* NULL: he is gone, and the hub has not noticed */
    shisa_guest guest;
    struct shisa_buf down, up; /* on their way */
    size_t room;               /* bytes that the wire holds before it is full */
    bool full, closing, parted;
    const struct spot *seated; /* whose code he said */
    int64_t looking;           /* the look that the hub shows now; 0: none */
    struct net_lines framing;
    struct conn *next;
};

struct conn *conn_open(struct sim *sim, struct person *person);
void conn_say(struct conn *conn, const char *line, size_t len);
void conn_move(struct conn *conn); /* some bytes, either way */
void conn_cut(struct conn *conn); /* the person's end is gone; some of what he said still arrives */
void conns_reap(struct sim *sim); /* the hub notices */
void conns_crash(struct sim *sim); /* the hub's end is gone */
void conns_finish(struct sim *sim);

/* --- people: cast.c, people.c, listen.c ------------------------------------------------------- */

enum manner {
    ATTENTIVE,
    SLOW,     /* reads a few bytes at a time */
    DEAF,     /* stops reading for long */
    BABBLING, /* says what is no request */
    REPEATING,
    FRESH,   /* forgets all when he comes back */
    GUESSING /* has no code */
};

struct request {
    int64_t id;
    char *line;
    bool proposed; /* waits for a second controller */
};

enum { LOOKS_MAX = 32 };

struct look {
    int64_t id;
    const struct stream *stream;
    uint32_t place, end;
    bool greeted;
};

struct person {
    struct sim *sim;
    uint32_t number;
    enum manner manner;
    struct spot *spot; /* NULL: a stranger with no code */
    char code[SHISA_CODE_SIZE];
    struct conn *conn;
    struct shisa_buf heard; /* of a line that is not whole */
    uint32_t lines;         /* on this connection */
    bool greeted, resuming, deaf, over;
    char run[2 * SHISA_SALT_SIZE + 1];
    uint64_t seq; /* the last that he has; 0: none */
    uint32_t place, declared;
    int64_t last_id;
    struct request *asked; /* without an answer yet */
    uint32_t asked_count, asked_cap;
    shisa_ms clock;
    uint32_t items[8], item_count;
    uint32_t proposals[4], proposal_count;
    uint32_t approval;            /* the act that he is to answer for; 0: none */
    shisa_id decision;            /* that he is to take */
    unsigned char *presence;      /* by spot: first letter of the state */
    struct look looks[LOOKS_MAX]; /* that the hub began, oldest first */
    uint32_t look_count;
};

void person_act(struct person *person); /* joins, asks, leaves, as he is */
void person_join(struct person *person);
void person_hear(struct person *person, const char *bytes, size_t len);
void person_lost(struct person *person); /* his connection is gone */
void person_forget(struct person *person);
void person_finish(struct person *person);
/* What was sent and not answered goes out again. */
void person_repeat(struct person *person, bool all);
/* The hub has read a look of his. */
void person_looks(struct conn *conn, const char *line);
struct spot *spot_named(struct sim *sim, const char *name, size_t len);

/* --- askings: requests are drawn from what the reader of requests takes: draw.c --------------- */

void askings_learn(struct stage *stage);
void askings_finish(struct stage *stage);
/* Adds a request of that person without its newline. */
void ask_draw(struct person *person, int64_t id, struct shisa_buf *line);

/* --- the room: room.c, end.c, main.c ---------------------------------------------------------- */

struct plan { /* drawn once for a seed */
    bool two;
    int32_t speed;
    uint32_t steps, late_percent, crash_permille, cut_permille, disk_permille;
    uint32_t stride;  /* wall time of a step, about */
    uint32_t chatter; /* people who act in a step */
};

enum { SPOTS_MAX = 64, PEOPLE_MAX = 96 };

/* Where simulated time should be: from `at`, since `wall`, at that speed. */
struct pace {
    int32_t speed;
    int64_t wall;
    shisa_ms at;
    bool jumped; /* it is wherever the jump led */
};

struct sim {
    uint64_t seed;
    uint32_t step;
    struct stage *stage;
    const struct shisa_world *world;
    struct plan plan;
    struct shisa_rng rng, codes;
    int64_t now, base; /* the hub's clock shows the sum */
    struct pace pace;
    struct store store;
    struct seat_register seats;
    struct fold fold;
    struct shisa_hub *hub;
    struct shisa_run *run;
    uint32_t life;
    bool *persons; /* by role: somebody plays it, and no bot */
    struct spot *spots;
    uint32_t spot_count;
    struct person *people;
    uint32_t people_count;
    struct conn *conns;
    bool healing; /* nothing breaks any more: everybody is to catch up */
    shisa_ms played;
    uint64_t trace;
    uint64_t done[SHISA_VERB_COUNT]; /* requests in the log */
    uint64_t seconded;               /* of them, what a second controller agreed to */
};

static inline uint64_t draw(struct sim *sim, uint64_t bound)
{
    return shisa_rng_below(&sim->rng, bound);
}

static inline bool per_mille(struct sim *sim, uint32_t chance)
{
    return draw(sim, 1000) < chance;
}

struct outcome {
    uint64_t trace;
    shisa_ms played;
    uint32_t lives, steps;
    const uint64_t *done; /* by verb: requests in the log; good until the next seed */
    uint64_t seconded;
};

bool asking_known(const struct stage *stage, enum shisa_verb verb);

void sim_playing(const struct sim *sim); /* whose seed is to be said when all fails */
struct outcome sim_play(struct stage *stage, uint64_t seed);
void room_start(struct sim *sim);
void room_crash(struct sim *sim); /* and recovers */
void room_step(struct sim *sim);
void room_receive(struct sim *sim, struct conn *conn, const char *line, size_t len);
/* The speed changed, or time jumped. */
void room_paced(struct sim *sim, const struct shisa_event *event);
void room_heal(struct sim *sim);
void room_check_end(struct sim *sim);
/* The seat that the register has for a code; NULL: none. */
struct spot *spot_by_code(struct sim *sim, const char *code);
void cast_people(struct sim *sim);

#endif
