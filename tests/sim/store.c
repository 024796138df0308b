/* A disk that fails at an append, refuses commits for a while, and after a crash holds what was
 * committed. It reads what is committed, and knows of each request whether it stands there. */
#include "sim.h"

static void drop_from(struct store *store, size_t count)
{
    while (store->count > count) {
        store->count--;
        free((void *)(uintptr_t)store->at[store->count].kind);
        free((void *)(uintptr_t)store->at[store->count].body);
    }
}

static shisa_status append(void *self, const struct shisa_entry *entry, struct shisa_err *err)
{
    struct store *store = &((struct sim *)self)->store;
    if (store->append_fails > 0 && --store->append_fails == 0) {
        store->failed = store->torn = true;
        return shisa_fail(err, SHISA_IO, "the disk fails at an append");
    }
    if (store->count == store->cap) {
        store->cap = store->cap == 0 ? 256 : 2 * store->cap;
        store->at = shisa_realloc(store->at, store->cap * sizeof *store->at);
    }
    struct shisa_entry *kept = &store->at[store->count++];
    *kept = *entry;
    kept->kind = shisa_copy(entry->kind);
    kept->body = shisa_copy(entry->body);
    return SHISA_OK;
}

/* --- what is asked for ------------------------------------------------------------------------ */

uint64_t input_print(const struct sim *sim, const struct shisa_input *input)
{
    struct shisa_input bare = *input;
    struct shisa_buf body = { 0 };
    bare.at = 0;
    bare.origin = SHISA_PERSON;
    bare.role = input->seat.duty == SHISA_PARTICIPANT ? 0 : input->role; /* staff names one */
    bare.seat = bare.second = (struct shisa_seat){ 0 };
    bare.request = bare.proposal = bare.agreed = 0;
    shisa_proto_input(sim->world, &bare, &body);
    uint64_t print = hash_add(HASH_BASIS, body.data, body.len);
    shisa_buf_finish(&body);
    return print;
}

uint64_t request_print(const struct sim *sim, const char *line)
{
    struct shisa_request request;
    struct shisa_err err;
    uint64_t print = 0;
    if (shisa_proto_read_request(sim->world, line, strlen(line), &request, &err) == SHISA_OK) {
        print = request.asks == SHISA_ASKS_INPUT ? input_print(sim, &request.read.input) : 0;
        shisa_request_finish(&request);
    }
    return print;
}

/* --- the ledger ------------------------------------------------------------------------------- */

/* Ending, jumping, changing the speed but for a pause, telling everybody. */
static bool needs_two(const struct shisa_input *input)
{
    switch (input->verb) {
    case SHISA_VERB_END:
    case SHISA_VERB_JUMP:
        return true;
    case SHISA_VERB_PACE:
        return input->speed > 0;
    case SHISA_VERB_NOTICE:
        return input->to_count == 0;
    default:
        return false;
    }
}

static void learn_input(struct sim *sim, const struct shisa_entry *entry)
{
    struct shisa_read_input read;
    struct shisa_err err;
    shisa_status status =
        shisa_proto_read_input(sim->world, entry->body, entry->body_len, &read, &err);
    CHECK(sim, status == SHISA_OK, "an input of the log can be read: %s", err.text);
    const struct shisa_input *input = &read.input;
    sim->done[input->verb] += input->request != 0;
    sim->seconded += input->second.duty != SHISA_NOBODY;
    for (uint32_t i = 0; i < sim->spot_count && input->request != 0; i++) {
        struct spot *spot = &sim->spots[i];
        if (!shisa_seat_same(&spot->seat, &input->seat)) {
            continue;
        }
        CHECK(
            sim, input->request < REQUESTS_MAX && (spot->asked[input->request] & ASKED_INPUT) != 0,
            "request %lld of %s in the log was asked by it", (long long)input->request, spot->name);
        CHECK(sim, spot->logged[input->request] == 0, "request %lld of %s is in the log once",
              (long long)input->request, spot->name);
        spot->logged[input->request] = input_print(sim, input);
    }
    bool plays = input->seat.duty == SHISA_PARTICIPANT;
    CHECK(sim, !plays || input->role == input->seat.of, "a participant acts as his own role");
    CHECK(sim,
          input->seat.duty == SHISA_NOBODY || shisa_duty_may(input->seat.duty, input->verb) ||
              input->verb == SHISA_VERB_SIT,
          "who did it may do it: %s", entry->body);
    CHECK(sim,
          !needs_two(input) || !sim->plan.two || input->seat.duty != SHISA_CONTROLLER ||
              (input->second.duty == SHISA_CONTROLLER &&
               !shisa_seat_same(&input->second, &input->seat)),
          "two controllers agreed: %s", entry->body);
    shisa_read_input_finish(&read);
}

static void learn(struct sim *sim, const struct shisa_entry *entry)
{
    if (strcmp(entry->kind, "input") == 0) {
        learn_input(sim, entry);
    } else if (strcmp(entry->kind, "event") == 0) {
        sim->store.told++;
    }
}

static shisa_status commit(void *self, struct shisa_err *err)
{
    struct sim *sim = self;
    struct store *store = &sim->store;
    if (store->commits_fail > 0) {
        store->commits_fail--;
        store->failed = true;
        return shisa_fail(err, SHISA_IO, "the disk is full");
    }
    for (; store->committed < store->count; store->committed++) {
        learn(sim, &store->at[store->committed]);
    }
    return SHISA_OK;
}

static shisa_status entries(void *self,
                            shisa_status (*each)(void *context, const struct shisa_entry *entry,
                                                 struct shisa_err *err),
                            void *context, struct shisa_err *err)
{
    const struct store *store = &((struct sim *)self)->store;
    shisa_status status = SHISA_OK;
    for (size_t i = 0; i < store->committed && status == SHISA_OK; i++) {
        status = each(context, &store->at[i], err);
    }
    return status;
}

/* --- life ------------------------------------------------------------------------------------- */

struct shisa_store store_port(struct sim *sim)
{
    return (struct shisa_store){ sim, append, commit, entries };
}

void store_crash(struct store *store)
{
    drop_from(store, store->committed);
    store->append_fails = 0;
    store->commits_fail = 0;
    store->failed = store->torn = false;
}

void store_finish(struct store *store)
{
    drop_from(store, 0);
    free(store->at);
}
