/* proto: the one written form. Inputs and events as canonical JSON (sorted keys, names not
 * numbers) for run files and goldens; lines of JSON between the hub and a seat
 * (docs/protocol.md). */
#ifndef SHISA_PROTO_H
#define SHISA_PROTO_H

#include "shisa/engine.h"

/* --- run files ------------------------------------------------------------------------------- */

/* Appends one JSON object without a newline. */
void shisa_proto_input(const struct shisa_world *world, const struct shisa_input *input,
                       struct shisa_buf *out);
void shisa_proto_event(const struct shisa_engine *engine, const struct shisa_event *event,
                       struct shisa_buf *out);

/* An input read back. It owns what the input points to. */
struct shisa_read_input {
    struct shisa_input input;
    struct shisa_ref *to;
    struct shisa_buf text; /* subject, text and what else was written, each NUL-terminated */
};

/* SHISA_CORRUPT when the text is not what shisa_proto_input writes. */
SHISA_MUST_USE shisa_status shisa_proto_read_input(const struct shisa_world *world,
                                                   const char *json, size_t len,
                                                   struct shisa_read_input *read,
                                                   struct shisa_err *err);
void shisa_read_input_finish(struct shisa_read_input *read);

/* --- hub to participant; lines are appended without their newline ---------------------------- */

#define SHISA_PROTOCOL_VERSION 2

/* Who is greeted, and from where he goes on. */
struct shisa_greeting {
    struct shisa_seat seat; /* duty NOBODY: who plays alone */
    const char *run;        /* what tells this run from others */
    int64_t request;        /* the largest request of this seat that was done */
    uint64_t seen;          /* the last event before its last request; 0: it has asked nothing */
};

/* Everything a seat needs to know once: who it is, whom it may address, what it may do. */
void shisa_proto_hello(const struct shisa_engine *engine, shisa_id role,
                       const struct shisa_greeting *greeting, struct shisa_buf *out);
void shisa_proto_resumed(const struct shisa_world *world, const struct shisa_greeting *greeting,
                         struct shisa_buf *out);
void shisa_proto_bye(const struct shisa_text *why, bool final, struct shisa_buf *out);
/* The line that tells role of event; appends nothing when he may not see it or need not know. */
void shisa_proto_tell(const struct shisa_engine *engine, const struct shisa_event *event,
                      shisa_id role, struct shisa_buf *out);
/* Do all who are told of the event read the same, but for this role? 0: all do. */
bool shisa_proto_alike(const struct shisa_engine *engine, const struct shisa_event *event,
                       shisa_id *but);
/* restarted: it stands because the hub was started again, and not because somebody paused it. */
void shisa_proto_clock(shisa_ms now, int32_t speed, bool restarted, struct shisa_buf *out);
void shisa_proto_ack(int64_t request, shisa_ms at, struct shisa_buf *out);
void shisa_proto_refused(int64_t request, const struct shisa_err *why, struct shisa_buf *out);

/* --- hub to staff ---------------------------------------------------------------------------- */

void shisa_proto_staff_hello(const struct shisa_world *world, const struct shisa_greeting *greeting,
                             bool two, struct shisa_buf *out);
/* What the scenario declares, a line each; place from 0. */
uint32_t shisa_proto_declared_count(const struct shisa_world *world);
void shisa_proto_declared(const struct shisa_world *world, uint32_t place, struct shisa_buf *out);
void shisa_proto_staff_event(const struct shisa_engine *engine, const struct shisa_event *event,
                             struct shisa_buf *out);
void shisa_proto_presence(const struct shisa_world *world, const struct shisa_seat *seat,
                          const char *state, const char *name, struct shisa_buf *out);

/* What waits for a second controller. */
struct shisa_proposal {
    uint32_t number;
    struct shisa_seat seat; /* who asks */
    enum shisa_verb verb;
    int32_t speed; /* what is asked for, as far as the verb has it */
    shisa_ms due;
    const char *text;
};

void shisa_proto_proposal(const struct shisa_world *world, const struct shisa_proposal *proposal,
                          const char *state, struct shisa_buf *out);
void shisa_proto_proposed(int64_t request, uint32_t number, struct shisa_buf *out);
/* code NULL: the seat has none any more. */
void shisa_proto_code(const struct shisa_world *world, int64_t request,
                      const struct shisa_seat *seat, const char *code, struct shisa_buf *out);
void shisa_proto_look(const struct shisa_world *world, shisa_id role, const char *line, size_t len,
                      struct shisa_buf *out);
void shisa_proto_looked(const struct shisa_world *world, int64_t request, shisa_id role,
                        struct shisa_buf *out);

/* --- seat to hub ----------------------------------------------------------------------------- */

/* The first line of a connection. Strings are cleaned and the struct's own. */
struct shisa_join {
    char *code, *name;
    char *run;      /* that he was in before; NULL: in none */
    uint64_t after; /* the last seq that he has of it */
};

/* SHISA_INVALID with the reason. */
SHISA_MUST_USE shisa_status shisa_proto_read_join(const char *line, size_t len,
                                                  struct shisa_join *join, struct shisa_err *err);
void shisa_join_finish(struct shisa_join *join);

/* What a request is, when it is no input. */
enum shisa_asking {
    SHISA_ASKS_INPUT, /* request->read */
    SHISA_ASKS_NEXT,  /* to the next event: solo only */
    SHISA_ASKS_LOOK,  /* what `role` was told until `until` */
    SHISA_ASKS_CODE,  /* yes: a new code for `seat`; no: revoke it */
    SHISA_ASKS_AGREE  /* yes or no to the proposal `number` */
};

struct shisa_request {
    int64_t id; /* the seat's own number; comes back in the answer */
    enum shisa_asking asks;
    struct shisa_read_input read; /* at, role and origin are the hub's to set */
    shisa_id role;
    shisa_ms until; /* SHISA_NEVER: now */
    struct shisa_seat seat;
    uint32_t number;
    bool yes;
};

/* Cleans texts. SHISA_INVALID with the reason in both languages; request->id is set when it could
 * be read at all, else -1. */
SHISA_MUST_USE shisa_status shisa_proto_read_request(const struct shisa_world *world,
                                                     const char *line, size_t len,
                                                     struct shisa_request *request,
                                                     struct shisa_err *err);
void shisa_request_finish(struct shisa_request *request);

#endif
