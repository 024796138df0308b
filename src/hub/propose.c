/* What two controllers must agree to: the request waits as it came, until another says yes. */
#include "internal.h"

#include <stdlib.h>
#include <string.h>

static bool hears(const struct shisa_input *input, shisa_id role, shisa_id organisation)
{
    bool found = false;
    for (uint32_t i = 0; !found && i < input->to_count; i++) {
        const struct shisa_ref *to = &input->to[i];
        found = to->id == (to->kind == SHISA_ROLE ? role : organisation);
    }
    return found;
}

/* Everybody who plays. */
static bool is_to_all(const struct shisa_world *world, const struct shisa_input *input)
{
    bool all = true;
    for (shisa_id id = 1; all && input->to_count > 0 && id <= shisa_world_count(world, SHISA_ROLE);
         id++) {
        const struct shisa_role *role = shisa_role_at(world, id);
        all = role->seats == 0 || hears(input, id, role->organisation);
    }
    return all;
}

/* A stop for a real incident waits for nobody: the other controller may be the one who is hurt. */
static bool is_grave(const struct shisa_world *world, const struct shisa_input *input)
{
    switch (input->verb) {
    case SHISA_VERB_END:
    case SHISA_VERB_JUMP:
        return true;
    case SHISA_VERB_NOTICE:
        return is_to_all(world, input);
    case SHISA_VERB_PACE:
        return input->speed > 0; /* pausing harms nobody */
    default:
        return false;
    }
}

bool proposal_needed(const struct shisa_hub *hub, const struct chair *chair,
                     const struct shisa_input *input)
{
    return hub->options.two && chair->seat.duty == SHISA_CONTROLLER &&
           is_grave(hub_world(hub), input);
}

/* --- telling ---------------------------------------------------------------------------------- */

static void tell_one(struct shisa_hub *hub, struct guest *guest, const struct shisa_proposal *what,
                     const char *state)
{
    if (!guest->parting) {
        shisa_proto_proposal(hub_world(hub), what, state, &guest->answers);
        guest_answer(hub, guest);
    }
}

static void tell_controllers(struct shisa_hub *hub, const struct shisa_proposal *what,
                             const char *state)
{
    for (uint32_t next = hub->chairs.first[0]; next != 0; next = hub->chairs.at[next - 1].next) {
        const struct chair *chair = &hub->chairs.at[next - 1];
        if (chair->guest != 0 && chair->seat.duty == SHISA_CONTROLLER) {
            tell_one(hub, guest_at(hub, chair->guest), what, state);
        }
    }
}

void proposals_tell(struct shisa_hub *hub, struct guest *guest)
{
    bool controls = guest_chair(hub, guest)->seat.duty == SHISA_CONTROLLER;
    for (uint32_t i = 0; controls && i < SHISA_PROPOSALS_MAX; i++) {
        if (hub->proposals[i].what.number != 0) {
            tell_one(hub, guest, &hub->proposals[i].what, "open");
        }
    }
}

static void answer_proposed(struct shisa_hub *hub, struct guest *guest, struct proposal *proposal)
{
    proposal->asker = guest->number;
    shisa_proto_proposed(proposal->request, proposal->what.number, &guest->answers);
    guest_answer(hub, guest);
}

/* --- making ----------------------------------------------------------------------------------- */

static struct proposal *proposal_of(struct shisa_hub *hub, const struct shisa_seat *seat,
                                    int64_t request)
{
    for (uint32_t i = 0; i < SHISA_PROPOSALS_MAX; i++) {
        struct proposal *proposal = &hub->proposals[i];
        if (proposal->what.number != 0 && proposal->request == request &&
            shisa_seat_same(&proposal->what.seat, seat)) {
            return proposal;
        }
    }
    return NULL;
}

bool proposal_is_other(struct shisa_hub *hub, const struct chair *chair, int64_t request,
                       const char *line, size_t len)
{
    const struct proposal *proposal = proposal_of(hub, &chair->seat, request);
    return proposal != NULL && (proposal->len != len || memcmp(proposal->line, line, len) != 0);
}

static struct proposal *proposal_numbered(struct shisa_hub *hub, uint32_t number)
{
    for (uint32_t i = 0; i < SHISA_PROPOSALS_MAX; i++) {
        if (hub->proposals[i].what.number == number) {
            return &hub->proposals[i];
        }
    }
    return NULL;
}

static void drop(struct proposal *proposal)
{
    free(proposal->line);
    free(proposal->text);
    *proposal = (struct proposal){ 0 };
}

/* Its number is that of its mark in the log: whoever says yes to what was proposed before the hub
 * was killed must not agree to something else. */
shisa_status proposal_make(struct shisa_hub *hub, struct guest *guest,
                           const struct shisa_request *request, const char *line, size_t len,
                           struct shisa_err *err)
{
    const struct shisa_seat *seat = &guest_chair(hub, guest)->seat;
    struct proposal *proposal = proposal_of(hub, seat, request->id);
    struct shisa_err why;
    if (proposal != NULL) {
        answer_proposed(hub, guest, proposal); /* he did not hear it */
        return SHISA_OK;
    }
    proposal = proposal_numbered(hub, 0);
    if (proposal == NULL) {
        shisa_refuse(&why, SHISA_REFUSED, SHISA_W_HUB_PROPOSALS);
        hub_refuse(hub, guest, request->id, &why);
        return SHISA_OK;
    }
    shisa_status status = shisa_run_mark(hub->run, "proposed", err);
    if (status != SHISA_OK) {
        return status;
    }
    hub->dirty = true;
    const struct shisa_input *input = &request->read.input;
    proposal->text = input->text != NULL ? shisa_copy(input->text) : NULL;
    *proposal = (struct proposal){
        .what = { (uint32_t)shisa_run_entries(hub->run), *seat, input->verb, input->speed,
                  input->due, proposal->text },
        .text = proposal->text,
        .request = request->id,
        .line = shisa_alloc(len + 1),
        .len = len,
    };
    memcpy(proposal->line, line, len);
    answer_proposed(hub, guest, proposal);
    tell_controllers(hub, &proposal->what, "open");
    return SHISA_OK;
}

/* --- answering -------------------------------------------------------------------------------- */

static struct guest *asker_of(struct shisa_hub *hub, const struct proposal *proposal)
{
    return proposal->asker != 0 ? guest_at(hub, proposal->asker) : NULL;
}

void proposals_leave(struct shisa_hub *hub, const struct guest *guest)
{
    for (uint32_t i = 0; i < SHISA_PROPOSALS_MAX; i++) {
        if (hub->proposals[i].asker == guest->number) {
            hub->proposals[i].asker = 0;
        }
    }
}

static void withdraw(struct shisa_hub *hub, struct proposal *proposal, enum shisa_word why)
{
    struct guest *asker = asker_of(hub, proposal);
    if (asker != NULL) {
        (void)hub_refuse_word(hub, asker, proposal->request, why);
    }
    tell_controllers(hub, &proposal->what, "withdrawn");
    drop(proposal);
}

int64_t proposals_last(const struct shisa_hub *hub, const struct shisa_seat *seat)
{
    int64_t last = 0;
    for (uint32_t i = 0; i < SHISA_PROPOSALS_MAX; i++) {
        const struct proposal *proposal = &hub->proposals[i];
        bool his = proposal->what.number != 0 && shisa_seat_same(&proposal->what.seat, seat);
        last = his && proposal->request > last ? proposal->request : last;
    }
    return last;
}

void proposals_withdraw(struct shisa_hub *hub, const struct shisa_seat *seat)
{
    for (uint32_t i = 0; i < SHISA_PROPOSALS_MAX; i++) {
        struct proposal *proposal = &hub->proposals[i];
        if (proposal->what.number != 0 && shisa_seat_same(&proposal->what.seat, seat)) {
            withdraw(hub, proposal, SHISA_W_HUB_TAKEN_BACK);
        }
    }
}

void proposals_end(struct shisa_hub *hub)
{
    for (uint32_t i = 0; i < SHISA_PROPOSALS_MAX; i++) {
        if (hub->proposals[i].what.number != 0) {
            withdraw(hub, &hub->proposals[i], SHISA_W_REFUSED_ENDED);
        }
    }
}

/* It is read again, as it came: what was proposed is what is done. */
static shisa_status carry_out(struct shisa_hub *hub, struct proposal *proposal,
                              const struct second *second, struct shisa_err *err)
{
    struct shisa_request request;
    shisa_status status =
        shisa_proto_read_request(hub_world(hub), proposal->line, proposal->len, &request, err);
    SHISA_ASSERT(status == SHISA_OK);
    tell_controllers(hub, &proposal->what, "agreed");
    status = hub_carry_out(hub, chair_of(hub, &proposal->what.seat), asker_of(hub, proposal),
                           &request, second, err);
    shisa_request_finish(&request);
    drop(proposal);
    return status;
}

shisa_status proposal_answer(struct shisa_hub *hub, struct guest *guest,
                             const struct shisa_request *request, struct shisa_err *err)
{
    const struct shisa_seat seat = guest_chair(hub, guest)->seat;
    struct proposal *proposal = proposal_numbered(hub, request->number);
    if (seat.duty != SHISA_CONTROLLER || proposal == NULL || request->number == 0) {
        return hub_refuse_word(hub, guest, request->id, SHISA_W_HUB_NO_PROPOSAL);
    }
    bool own = shisa_seat_same(&seat, &proposal->what.seat);
    if (own && request->yes) {
        return hub_refuse_word(hub, guest, request->id, SHISA_W_HUB_SECOND);
    }
    const struct second second = { seat, request->id, request->number };
    chair_done(guest_chair(hub, guest), request->id, done_answer(request->number, request->yes));
    shisa_proto_ack(request->id, shisa_hub_now(hub), &guest->answers);
    guest_answer(hub, guest);
    if (!request->yes) {
        withdraw(hub, proposal, own ? SHISA_W_HUB_TAKEN_BACK : SHISA_W_HUB_NOT_AGREED);
        return SHISA_OK;
    }
    return carry_out(hub, proposal, &second, err);
}

void proposals_finish(struct shisa_hub *hub)
{
    for (uint32_t i = 0; i < SHISA_PROPOSALS_MAX; i++) {
        drop(&hub->proposals[i]);
    }
}
