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
    struct shisa_buf text; /* subject and text, each NUL-terminated */
};

/* SHISA_CORRUPT when the text is not what shisa_proto_input writes. */
SHISA_MUST_USE shisa_status shisa_proto_read_input(const struct shisa_world *world,
                                                   const char *json, size_t len,
                                                   struct shisa_read_input *read,
                                                   struct shisa_err *err);
void shisa_read_input_finish(struct shisa_read_input *read);

/* --- the seat protocol: hub to seat; lines are appended without their newline ---------------- */

#define SHISA_PROTOCOL_VERSION 1

/* Everything a seat needs to know once: who it is, whom it may address, what it may do. */
void shisa_proto_hello(const struct shisa_engine *engine, shisa_id role, bool solo,
                       struct shisa_buf *out);
/* The line that tells role of event; appends nothing when he may not see it or need not know. */
void shisa_proto_tell(const struct shisa_engine *engine, const struct shisa_event *event,
                      shisa_id role, struct shisa_buf *out);
void shisa_proto_clock(shisa_ms now, int32_t speed, struct shisa_buf *out);
void shisa_proto_ack(int64_t request, shisa_ms at, struct shisa_buf *out);
void shisa_proto_refused(int64_t request, const struct shisa_err *why, struct shisa_buf *out);

/* --- seat to hub ----------------------------------------------------------------------------- */

struct shisa_request {
    int64_t id;                   /* the seat's own number; comes back in the answer */
    bool next;                    /* "to the next event": solo only, not an input */
    struct shisa_read_input read; /* at, role and origin are the hub's to set */
};

/* Cleans texts. SHISA_INVALID with the reason in both languages; request->id is set when it could
 * be read at all, else -1. */
SHISA_MUST_USE shisa_status shisa_proto_read_request(const struct shisa_world *world,
                                                     const char *line, size_t len,
                                                     struct shisa_request *request,
                                                     struct shisa_err *err);
void shisa_request_finish(struct shisa_request *request);

#endif
