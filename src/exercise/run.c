/* The run: whatever the exercise does becomes an entry of the log, each linked to the one before
 * by a digest. Recovering makes the entries again from the inputs and compares. */
#include "shisa/exercise.h"

#include <stdlib.h>
#include <string.h>

#include "shisa/proto.h"

#include "internal.h"

/* An entry made by replaying, waiting to be compared with the log's. */
struct made {
    const char *kind;
    shisa_ms at;
    char *body;
};

struct shisa_run {
    struct shisa_exercise *exercise;
    struct shisa_store store;
    uint64_t number; /* of the last entry */
    unsigned char link[SHISA_DIGEST_SIZE];
    struct made *made; /* while replaying: first in, first out */
    uint32_t made_first, made_count, made_cap;
};

/* --- the chain ------------------------------------------------------------------------------- */

static void add_number(struct shisa_digest *digest, uint64_t number)
{
    unsigned char bytes[8];
    for (int i = 0; i < 8; i++) {
        bytes[i] = (unsigned char)(number >> (8 * i));
    }
    shisa_digest_add(digest, bytes, sizeof bytes);
}

static void add_text(struct shisa_digest *digest, const char *text)
{
    shisa_digest_add(digest, text, strlen(text) + 1);
}

static void first_link(const struct shisa_origin_facts *facts, unsigned char out[SHISA_DIGEST_SIZE])
{
    struct shisa_digest digest;
    shisa_digest_init(&digest);
    add_text(&digest, "shisa run 1");
    add_text(&digest, facts->scenario_id);
    shisa_digest_add(&digest, facts->files_digest, SHISA_DIGEST_SIZE);
    add_text(&digest, facts->parameters);
    add_text(&digest, facts->team);
    add_number(&digest, facts->seed);
    shisa_digest_peek(&digest, out);
}

static void next_link(const unsigned char before[SHISA_DIGEST_SIZE],
                      const struct shisa_entry *entry, unsigned char out[SHISA_DIGEST_SIZE])
{
    struct shisa_digest digest;
    shisa_digest_init(&digest);
    shisa_digest_add(&digest, before, SHISA_DIGEST_SIZE);
    add_number(&digest, entry->number);
    add_number(&digest, (uint64_t)entry->at);
    add_text(&digest, entry->kind);
    shisa_digest_add(&digest, entry->body, entry->body_len);
    shisa_digest_peek(&digest, out);
}

/* --- writing --------------------------------------------------------------------------------- */

static void remember(struct shisa_run *run, const char *kind, shisa_ms at,
                     const struct shisa_buf *body)
{
    if (run->made_count == run->made_cap) {
        run->made_cap = run->made_cap == 0 ? 64 : 2 * run->made_cap;
        run->made = shisa_realloc(run->made, run->made_cap * sizeof *run->made);
    }
    run->made[run->made_count++] =
        (struct made){ .kind = kind, .at = at, .body = shisa_copy(body->data) };
}

static shisa_status append(struct shisa_run *run, const char *kind, shisa_ms at,
                           const struct shisa_buf *body, struct shisa_err *err)
{
    if (body->len > SHISA_ENTRY_MAX) {
        return shisa_fail(err, SHISA_LIMIT, "an entry of %zu bytes is longer than a log takes",
                          body->len);
    }
    struct shisa_entry entry = {
        .number = run->number + 1, .at = at, .kind = kind, .body = body->data, .body_len = body->len
    };
    next_link(run->link, &entry, entry.link);
    shisa_status status = run->store.append(run->store.self, &entry, err);
    if (status == SHISA_OK) {
        run->number = entry.number;
        memcpy(run->link, entry.link, sizeof run->link);
    }
    return status;
}

/* A run that was killed before its first commit has an empty log: what replaying made of it then
 * stands at its beginning. */
static shisa_status append_made(struct shisa_run *run, struct shisa_err *err)
{
    shisa_status status = SHISA_OK;
    while (status == SHISA_OK && run->made_first < run->made_count) {
        struct made *made = &run->made[run->made_first++];
        struct shisa_buf body = { .data = made->body, .len = strlen(made->body) };
        status = append(run, made->kind, made->at, &body, err);
        shisa_buf_finish(&body);
    }
    return status;
}

/* Takes the body. */
static shisa_status write_entry(struct shisa_run *run, const char *kind, shisa_ms at,
                                struct shisa_buf *body, struct shisa_err *err)
{
    shisa_status status = SHISA_OK;
    if (run->exercise->replaying) {
        remember(run, kind, at, body);
    } else {
        status = append_made(run, err);
        status = status == SHISA_OK ? append(run, kind, at, body, err) : status;
    }
    shisa_buf_finish(body);
    return status;
}

static shisa_status write_digest(struct shisa_run *run, const struct shisa_event *event,
                                 struct shisa_err *err)
{
    unsigned char digest[SHISA_DIGEST_SIZE];
    char hex[SHISA_HEX_SIZE];
    struct shisa_buf body = { 0 };
    shisa_engine_digest(run->exercise->engine, digest);
    shisa_buf_addf(&body, "{\"digest\":\"%s\",\"events\":%llu}", shisa_hex(digest, hex),
                   (unsigned long long)event->seq);
    return write_entry(run, "digest", event->at, &body, err);
}

static shisa_status hear_event(void *self, const struct shisa_event *event, struct shisa_err *err)
{
    struct shisa_run *run = self;
    struct shisa_buf body = { 0 };
    shisa_proto_event(run->exercise->engine, event, &body);
    shisa_status status = write_entry(run, "event", event->at, &body, err);
    if (status == SHISA_OK &&
        (event->seq % SHISA_DIGEST_EVERY == 0 || event->kind == SHISA_EV_ENDEX)) {
        status = write_digest(run, event, err);
    }
    return status;
}

static shisa_status hear_input(void *self, const struct shisa_input *input, struct shisa_err *err)
{
    struct shisa_run *run = self;
    struct shisa_buf body = { 0 };
    shisa_proto_input(run->exercise->world, input, &body);
    return write_entry(run, "input", input->at, &body, err);
}

/* --- life
 * ------------------------------------------------------------------------------------------------
 */

static struct shisa_run *run_new(struct shisa_exercise *exercise, struct shisa_store store,
                                 const struct shisa_origin_facts *facts)
{
    struct shisa_run *run = shisa_alloc(sizeof *run);
    run->exercise = exercise;
    run->store = store;
    first_link(facts, run->link);
    shisa_exercise_listen(exercise, (struct shisa_sink){ run, hear_input, hear_event });
    return run;
}

void shisa_run_destroy(struct shisa_run *run)
{
    if (run == NULL) {
        return;
    }
    shisa_exercise_unlisten(run->exercise, run);
    for (uint32_t i = run->made_first; i < run->made_count; i++) {
        free(run->made[i].body);
    }
    free(run->made);
    free(run);
}

shisa_status shisa_run_begin(struct shisa_exercise *exercise, struct shisa_store store,
                             const struct shisa_origin_facts *facts, struct shisa_run **out,
                             struct shisa_err *err)
{
    struct shisa_run *run = run_new(exercise, store, facts);
    shisa_status status = shisa_exercise_start(exercise, err);
    if (status != SHISA_OK) {
        shisa_run_destroy(run);
        return status;
    }
    *out = run;
    return SHISA_OK;
}

shisa_status shisa_run_commit(struct shisa_run *run, struct shisa_err *err)
{
    shisa_status status = append_made(run, err);
    return status == SHISA_OK ? run->store.commit(run->store.self, err) : status;
}

shisa_status shisa_run_mark(struct shisa_run *run, const char *what, struct shisa_err *err)
{
    struct shisa_buf body = { 0 };
    shisa_buf_addf(&body, "{\"mark\":\"%s\"}", what);
    return write_entry(run, "mark", shisa_engine_now(run->exercise->engine), &body, err);
}

shisa_status shisa_run_mark_left(struct shisa_run *run, struct shisa_wall now,
                                 struct shisa_err *err)
{
    struct shisa_buf body = { 0 };
    run_left_body(now, &body);
    return write_entry(run, "mark", shisa_engine_now(run->exercise->engine), &body, err);
}

shisa_status shisa_run_mark_resumed(struct shisa_run *run, struct shisa_wall left,
                                    struct shisa_wall now, struct shisa_err *err)
{
    struct shisa_buf body = { 0 };
    run_resumed_body(left, now, &body);
    return write_entry(run, "mark", shisa_engine_now(run->exercise->engine), &body, err);
}

uint64_t shisa_run_entries(const struct shisa_run *run)
{
    return run->number;
}

void shisa_run_head(const struct shisa_run *run, unsigned char out[SHISA_DIGEST_SIZE])
{
    memcpy(out, run->link, SHISA_DIGEST_SIZE);
}

/* --- replaying
 * -----------------------------------------------------------------------------------------------
 */

static shisa_status corrupt(const struct shisa_entry *entry, struct shisa_err *err,
                            const char *what)
{
    return shisa_fail(err, SHISA_CORRUPT, "entry %llu %s", (unsigned long long)entry->number, what);
}

/* Entries are numbered without gaps and each is linked to the one before. */
static shisa_status check_link(struct shisa_run *run, const struct shisa_entry *entry,
                               struct shisa_err *err)
{
    if (entry->number != run->number + 1) {
        return shisa_fail(err, SHISA_CORRUPT, "entry %llu is missing: entry %llu follows %llu",
                          (unsigned long long)run->number + 1, (unsigned long long)entry->number,
                          (unsigned long long)run->number);
    }
    unsigned char link[SHISA_DIGEST_SIZE];
    next_link(run->link, entry, link);
    if (memcmp(link, entry->link, sizeof link) != 0) {
        return corrupt(entry, err, "has been changed: it does not fit the chain");
    }
    run->number = entry->number;
    memcpy(run->link, link, sizeof link);
    return SHISA_OK;
}

/* An input of the log is done again; it is refused only if the log was forged. */
static shisa_status redo(struct shisa_run *run, const struct shisa_entry *entry,
                         struct shisa_err *err)
{
    struct shisa_read_input read;
    shisa_status status =
        shisa_proto_read_input(run->exercise->world, entry->body, entry->body_len, &read, err);
    if (status != SHISA_OK) {
        return status;
    }
    bool in_order =
        read.input.at == entry->at && read.input.at >= shisa_engine_now(run->exercise->engine);
    status = in_order ? shisa_exercise_apply(run->exercise, &read.input, err)
                      : corrupt(entry, err, "is out of order");
    shisa_read_input_finish(&read);
    return status;
}

static shisa_status make_more(struct shisa_run *run, const struct shisa_entry *entry,
                              struct shisa_err *err)
{
    if (strcmp(entry->kind, "input") == 0) {
        return redo(run, entry, err);
    }
    if (entry->at < shisa_engine_now(run->exercise->engine)) {
        return corrupt(entry, err, "is out of order");
    }
    return shisa_exercise_advance(run->exercise, entry->at, err);
}

static bool same(const struct made *made, const struct shisa_entry *entry)
{
    return strcmp(made->kind, entry->kind) == 0 && made->at == entry->at &&
           strlen(made->body) == entry->body_len &&
           memcmp(made->body, entry->body, entry->body_len) == 0;
}

static shisa_status compare(struct shisa_run *run, const struct shisa_entry *entry,
                            struct shisa_err *err)
{
    if (run->made_first == run->made_count) {
        return corrupt(entry, err, "does not come of the inputs before it");
    }
    struct made *made = &run->made[run->made_first];
    if (!same(made, entry)) {
        return shisa_fail(err, SHISA_CORRUPT,
                          "entry %llu differs: the log says %.150s, replaying says %.150s",
                          (unsigned long long)entry->number, entry->body, made->body);
    }
    free(made->body);
    run->made_first++;
    if (run->made_first == run->made_count) {
        run->made_first = run->made_count = 0;
    }
    return SHISA_OK;
}

static shisa_status replay_entry(void *context, const struct shisa_entry *entry,
                                 struct shisa_err *err)
{
    struct shisa_run *run = context;
    shisa_status status = check_link(run, entry, err);
    if (status != SHISA_OK) {
        return status;
    }
    bool mark = strcmp(entry->kind, "mark") == 0;
    if (mark || run->made_first == run->made_count) {
        status = make_more(run, entry, err);
    }
    return status == SHISA_OK && !mark ? compare(run, entry, err) : status;
}

static shisa_status replay(struct shisa_run *run, struct shisa_err *err)
{
    run->exercise->replaying = true;
    shisa_status status = shisa_exercise_start(run->exercise, err);
    if (status == SHISA_OK) {
        status = run->store.entries(run->store.self, replay_entry, run, err);
    }
    run->exercise->replaying = false;
    if (status == SHISA_OK && run->number > 0 && run->made_first != run->made_count) {
        status = shisa_fail(err, SHISA_CORRUPT, "entry %llu is missing: the log ends too early",
                            (unsigned long long)run->number + 1);
    }
    return shisa_is_refusal(status)
               ? shisa_fail(err, SHISA_CORRUPT, "entry %llu holds an input that is refused",
                            (unsigned long long)run->number)
               : status;
}

shisa_status shisa_run_recover(struct shisa_exercise *exercise, struct shisa_store store,
                               const struct shisa_origin_facts *facts, struct shisa_run **out,
                               struct shisa_err *err)
{
    struct shisa_run *run = run_new(exercise, store, facts);
    shisa_status status = replay(run, err);
    if (status != SHISA_OK) {
        shisa_run_destroy(run);
        return status;
    }
    shisa_bots_skip(exercise->bots, shisa_engine_now(exercise->engine));
    *out = run;
    return SHISA_OK;
}
