/* What was done: a request counts once, however often it comes. Its number alone does not say that
 * it is the same: a terminal that slept may have used one that another terminal of its seat used
 * since, and must not be told that its own request was done. */
#include "internal.h"

#include <string.h>

/* --- what is asked for ------------------------------------------------------------------------ */

static uint64_t print_of(const void *data, size_t len)
{
    unsigned char digest[SHISA_DIGEST_SIZE];
    uint64_t print;
    shisa_digest_of(data, len, digest);
    memcpy(&print, digest, sizeof print);
    return print;
}

uint64_t done_input(const struct shisa_hub *hub, const struct shisa_seat *seat,
                    const struct shisa_input *input)
{
    struct shisa_input bare = *input;
    struct shisa_buf body = { 0 };
    bare.at = 0;
    bare.origin = SHISA_PERSON;
    bare.role = seat_plays(seat) ? 0 : input->role; /* staff says for whom it speaks */
    bare.seat = bare.second = (struct shisa_seat){ 0 };
    bare.request = bare.proposal = bare.agreed = 0;
    shisa_proto_input(hub_world(hub), &bare, &body);
    uint64_t print = print_of(body.data, body.len);
    shisa_buf_finish(&body);
    return print;
}

uint64_t done_answer(uint32_t proposal, bool yes)
{
    const uint32_t answer[] = { SHISA_ASKS_AGREE, proposal, yes };
    return print_of(answer, sizeof answer);
}

bool done_is(const struct shisa_hub *hub, const struct chair *chair,
             const struct shisa_request *request, uint64_t print)
{
    switch (request->asks) {
    case SHISA_ASKS_INPUT:
        return done_input(hub, &chair->seat, &request->read.input) == print;
    case SHISA_ASKS_AGREE:
        return done_answer(request->number, request->yes) == print;
    default:
        return false; /* these are never done, but answered each time */
    }
}

/* --- by number -------------------------------------------------------------------------------- */

int64_t chair_last(const struct chair *chair)
{
    return chair->done_count == 0 ? 0 : chair->done[chair->done_count - 1].request;
}

/* Where it is, or would have to be. */
static uint32_t find(const struct chair *chair, int64_t request)
{
    uint32_t low = 0, high = chair->done_count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (chair->done[middle].request < request) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

const struct done *chair_was_done(const struct chair *chair, int64_t request)
{
    uint32_t place = find(chair, request);
    bool done = place < chair->done_count && chair->done[place].request == request;
    return done ? &chair->done[place] : NULL;
}

void chair_done(struct chair *chair, int64_t request, uint64_t print)
{
    if (request == 0 || chair_was_done(chair, request) != NULL) {
        return;
    }
    uint32_t place = find(chair, request);
    chair->done = hub_grow(chair->done, chair->done_count, &chair->done_cap, sizeof *chair->done);
    memmove(&chair->done[place + 1], &chair->done[place],
            (chair->done_count - place) * sizeof *chair->done);
    chair->done[place] = (struct done){ request, print };
    chair->done_count++;
}
