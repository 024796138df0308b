/* What a seat asks for becomes an input, once, or is refused with the reason. */
#include "internal.h"

#include <string.h>

static void acknowledge(struct shisa_hub *hub, struct guest *guest, int64_t request)
{
    if (!guest->parting) {
        shisa_proto_ack(request, shisa_hub_now(hub), &guest->answers);
        guest_answer(hub, guest);
    }
}

/* --- time ------------------------------------------------------------------------------------- */

/* Has anything happened since that others did and this seat sees? */
static bool news_for(struct shisa_hub *hub, const struct shisa_seat *seat, uint32_t from)
{
    for (uint32_t i = from; i < journal_length(&hub->journal, seat); i++) {
        if (journal_event(&hub->journal, seat, i)->role != seat->of) {
            return true;
        }
    }
    return false;
}

/* To the next event that this role sees: time between is played, not skipped. */
static shisa_status to_next(struct shisa_hub *hub, const struct shisa_seat *seat, int64_t wall,
                            struct shisa_err *err)
{
    uint32_t from = journal_length(&hub->journal, seat);
    shisa_status status = SHISA_OK;
    while (status == SHISA_OK && !shisa_hub_ended(hub) && !news_for(hub, seat, from)) {
        status = shisa_exercise_advance(hub->exercise, shisa_exercise_next_due(hub->exercise), err);
    }
    return status == SHISA_OK ? hub_jump(hub, shisa_hub_now(hub), wall, err) : status;
}

/* The clock follows what was decided about it. */
static shisa_status follow(struct shisa_hub *hub, const struct shisa_input *input,
                           struct shisa_err *err)
{
    switch (input->verb) {
    case SHISA_VERB_PACE:
        hub_set_pace(hub, shisa_hub_now(hub), hub_wall(hub), input->speed);
        return SHISA_OK;
    case SHISA_VERB_JUMP:
        return hub_jump(hub, input->due, hub_wall(hub), err);
    default:
        return SHISA_OK;
    }
}

/* --- inputs ----------------------------------------------------------------------------------- */

static shisa_status check_duty(const struct chair *chair, enum shisa_verb verb,
                               struct shisa_err *err)
{
    if (!shisa_duty_may(chair->seat.duty, verb) || verb == SHISA_VERB_SIT) {
        return shisa_refuse(err, SHISA_REFUSED, SHISA_W_HUB_NOT_YOURS);
    }
    return SHISA_OK;
}

/* Who it is and when is the hub's to say. A participant is his role; the staff speaks as the role
 * that it names, if any. */
static void sign(struct shisa_hub *hub, const struct chair *chair, int64_t request,
                 const struct second *second, struct shisa_input *input)
{
    bool player = seat_plays(&chair->seat);
    input->at = shisa_hub_now(hub);
    input->origin = player ? SHISA_PERSON : SHISA_CONTROL;
    if (player) {
        input->role = chair->seat.of;
    }
    if (chair->seat.duty != SHISA_NOBODY) {
        input->seat = chair->seat;
        input->request = request;
    }
    if (second != NULL) {
        input->second = second->seat;
        input->proposal = second->proposal;
        input->agreed = second->request;
    }
}

shisa_status hub_carry_out(struct shisa_hub *hub, struct chair *chair, struct guest *asker,
                           struct shisa_request *request, const struct second *second,
                           struct shisa_err *err)
{
    struct shisa_err why;
    struct shisa_input *input = &request->read.input;
    sign(hub, chair, request->id, second, input);
    shisa_status status = shisa_exercise_apply(hub->exercise, input, &why);
    if (shisa_is_refusal(status)) {
        if (asker != NULL) {
            hub_refuse(hub, asker, request->id, &why);
        }
        return SHISA_OK;
    }
    if (status != SHISA_OK) {
        if (err != NULL) {
            *err = why; /* the exercise cannot go on */
        }
        return status;
    }
    hub->dirty = true;
    if (asker != NULL) {
        acknowledge(hub, asker, request->id);
    }
    return follow(hub, input, err);
}

static shisa_status do_input(struct shisa_hub *hub, struct guest *guest,
                             struct shisa_request *request, const char *line, size_t len,
                             struct shisa_err *err)
{
    struct chair *chair = guest_chair(hub, guest);
    struct shisa_err why;
    if (check_duty(chair, request->read.input.verb, &why) != SHISA_OK) {
        hub_refuse(hub, guest, request->id, &why);
        return SHISA_OK;
    }
    if (proposal_needed(hub, chair, &request->read.input)) {
        return proposal_make(hub, guest, request, line, len, err);
    }
    return hub_carry_out(hub, chair, guest, request, NULL, err);
}

/* --- what is no input ------------------------------------------------------------------------- */

static shisa_status do_next(struct shisa_hub *hub, struct guest *guest, int64_t request,
                            struct shisa_err *err)
{
    struct chair *chair = guest_chair(hub, guest);
    if (chair->seat.duty != SHISA_NOBODY) {
        return hub_refuse_word(hub, guest, request, SHISA_W_HUB_SOLO_ONLY);
    }
    shisa_status status = to_next(hub, &chair->seat, hub_wall(hub), err);
    hub->dirty = true;
    acknowledge(hub, guest, request);
    return status;
}

static bool sees_that_role(struct shisa_hub *hub, const struct chair *chair, shisa_id role)
{
    shisa_id house = shisa_role_at(hub_world(hub), role)->organisation;
    return !seat_plays(&chair->seat) &&
           (chair->seat.duty != SHISA_SUBCONTROLLER || chair->seat.of == house);
}

/* Up to that time of the exercise. */
static uint32_t end_of_look(struct shisa_hub *hub, shisa_id role, shisa_ms until)
{
    const struct shisa_seat seat = { SHISA_PARTICIPANT, role, 1 };
    uint32_t end = journal_length(&hub->journal, &seat);
    while (end > 0 && journal_event(&hub->journal, &seat, end - 1)->at > until) {
        end--;
    }
    return end;
}

static shisa_status do_look(struct shisa_hub *hub, struct guest *guest,
                            const struct shisa_request *request)
{
    if (!sees_that_role(hub, guest_chair(hub, guest), request->role)) {
        return hub_refuse_word(hub, guest, request->id, SHISA_W_HUB_NOT_YOURS);
    }
    if (guest->look.request == request->id) {
        return SHISA_OK; /* he is being shown it */
    }
    if (guest->look.request != 0) {
        (void)hub_refuse_word(hub, guest, guest->look.request, SHISA_W_HUB_LOOKS_ELSEWHERE);
    }
    guest->look = (struct look){ .request = request->id,
                                 .role = request->role,
                                 .end = end_of_look(hub, request->role, request->until) };
    guest_due(hub, guest);
    return SHISA_OK;
}

static void tell_code(struct shisa_hub *hub, struct guest *guest)
{
    const struct given *given = &guest_chair(hub, guest)->given;
    if (!guest->parting) {
        shisa_proto_code(hub_world(hub), given->request, &given->seat,
                         given->code[0] != '\0' ? given->code : NULL, &guest->answers);
        guest_answer(hub, guest);
    }
}

static shisa_status do_code(struct shisa_hub *hub, struct guest *guest,
                            const struct shisa_request *request, struct shisa_err *err)
{
    struct given given = { request->id, request->seat, "" };
    const struct given *last = &guest_chair(hub, guest)->given;
    struct shisa_err why;
    if (guest_chair(hub, guest)->seat.duty != SHISA_CONTROLLER) {
        return hub_refuse_word(hub, guest, request->id, SHISA_W_HUB_NOT_YOURS);
    }
    if (last->request == request->id && shisa_seat_same(&last->seat, &request->seat) &&
        (last->code[0] != '\0') == request->yes) {
        tell_code(hub, guest); /* he did not hear it */
        return SHISA_OK;
    }
    shisa_status status = request->yes ? shisa_hub_issue(hub, &request->seat, given.code, &why)
                                       : shisa_hub_revoke(hub, &request->seat, &why);
    if (shisa_is_refusal(status) || status == SHISA_LIMIT) {
        hub_refuse(hub, guest, request->id, &why);
        return SHISA_OK;
    }
    if (status != SHISA_OK) {
        return shisa_fail(err, status, "%s", why.text);
    }
    guest_chair(hub, guest)->given = given;
    tell_code(hub, guest);
    return SHISA_OK;
}

/* --- one request ------------------------------------------------------------------------------ */

static shisa_status do_request(struct shisa_hub *hub, struct guest *guest,
                               struct shisa_request *request, const char *line, size_t len,
                               struct shisa_err *err)
{
    const struct chair *chair = guest_chair(hub, guest);
    const struct done *done = chair_was_done(chair, request->id);
    if ((done != NULL && !done_is(hub, chair, request, done->print)) ||
        proposal_is_other(hub, chair, request->id, line, len)) {
        return hub_refuse_word(hub, guest, request->id, SHISA_W_HUB_NUMBER_USED);
    }
    if (done != NULL) {
        acknowledge(hub, guest, request->id); /* he did not hear it */
        return SHISA_OK;
    }
    switch (request->asks) {
    case SHISA_ASKS_NEXT:
        return do_next(hub, guest, request->id, err);
    case SHISA_ASKS_LOOK:
        return do_look(hub, guest, request);
    case SHISA_ASKS_CODE:
        return do_code(hub, guest, request, err);
    case SHISA_ASKS_AGREE:
        return proposal_answer(hub, guest, request, err);
    case SHISA_ASKS_INPUT:
        break;
    }
    return do_input(hub, guest, request, line, len, err);
}

shisa_status hub_request(struct shisa_hub *hub, struct guest *guest, const char *line, size_t len,
                         struct shisa_err *err)
{
    struct shisa_request request;
    struct shisa_err why;
    if (shisa_proto_read_request(hub_world(hub), line, len, &request, &why) != SHISA_OK) {
        hub_refuse(hub, guest, request.id, &why);
        return SHISA_OK;
    }
    shisa_status status = do_request(hub, guest, &request, line, len, err);
    shisa_request_finish(&request);
    return status;
}
