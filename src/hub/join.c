/* The first line of a connection: who comes, to which seat, and from where he goes on. */
#include "internal.h"

#include <stdlib.h>
#include <string.h>

void hub_refuse(struct shisa_hub *hub, struct guest *guest, int64_t request,
                const struct shisa_err *why)
{
    if (!guest->parting) {
        hub->trouble.refused += guest->chair != 0;
        shisa_proto_refused(request, why, &guest->answers);
        guest_answer(hub, guest);
    }
}

shisa_status hub_refuse_word(struct shisa_hub *hub, struct guest *guest, int64_t request,
                             enum shisa_word word)
{
    struct shisa_err why;
    shisa_refuse(&why, SHISA_REFUSED, word);
    hub_refuse(hub, guest, request, &why);
    return SHISA_OK;
}

/* A stranger has a few tries. */
void hub_turn_away(struct shisa_hub *hub, struct guest *guest, const struct shisa_err *why)
{
    hub_refuse(hub, guest, -1, why);
    hub->trouble.turned_away++;
    if (++guest->tries >= SHISA_TRIES_MAX) {
        guest->parting = true;
        door_pass(hub, guest);
    }
}

/* Whoever sits there gives way: it is the same person at another machine, or the code has to be
 * issued again. */
void hub_sit(struct shisa_hub *hub, struct guest *guest, struct chair *chair)
{
    if (chair->guest != 0) {
        struct guest *before = guest_at(hub, chair->guest);
        guest_part_word(hub, before, SHISA_W_HUB_TAKEN_OVER, true);
        hub->chairs.here--;
    }
    chair->guest = guest->number;
    guest->chair = (uint32_t)(chair - hub->chairs.at) + 1;
    guest->greet = true;
    guest->clock = true;
    door_pass(hub, guest);
    hub->chairs.here++;
    chair_changed(hub, chair);
    guest_due(hub, guest);
}

/* Who has no line of the exercise yet may not have all of what comes before the first. */
static void go_on_from(struct shisa_hub *hub, struct guest *guest, const struct chair *chair,
                       const struct shisa_join *join)
{
    guest->resumed = join->run != NULL && strcmp(join->run, hub->name) == 0 && join->after > 0 &&
                     join->after <= journal_last(&hub->journal);
    if (guest->resumed) {
        guest->place = journal_after(&hub->journal, &chair->seat, join->after);
        guest->noun = shisa_proto_declared_count(hub_world(hub));
    }
}

/* The first time, and under another name, it stands in the run who sits there. Who comes to see the
 * end is let in, though nothing more is written. */
static shisa_status write_down(struct shisa_hub *hub, struct chair *chair, const char *name,
                               struct shisa_err *err)
{
    if (chair->name != NULL && strcmp(chair->name, name) == 0) {
        return SHISA_OK;
    }
    const struct shisa_input sit = { .at = shisa_hub_now(hub),
                                     .verb = SHISA_VERB_SIT,
                                     .role = seat_plays(&chair->seat) ? chair->seat.of : 0,
                                     .seat = chair->seat,
                                     .text = name };
    shisa_status status = shisa_exercise_apply(hub->exercise, &sit, err);
    if (shisa_is_refusal(status)) {
        chair_named(hub, chair, name);
        return SHISA_OK;
    }
    return status;
}

static shisa_status seat_him(struct shisa_hub *hub, struct guest *guest,
                             const struct shisa_join *join, struct shisa_err *err)
{
    struct chair *chair = chair_by_code(hub, join->code);
    struct shisa_err why;
    if (chair == NULL) {
        shisa_refuse(&why, SHISA_REFUSED, SHISA_W_HUB_NO_CODE);
        hub_turn_away(hub, guest, &why);
        return SHISA_OK;
    }
    /* Not before the code is right: who has none has so many tries, whatever else he says. */
    if (shisa_reads_as_code(join->name)) {
        return hub_refuse_word(hub, guest, -1, SHISA_W_HUB_NAME_IS_CODE);
    }
    shisa_status status = write_down(hub, chair, join->name, err);
    if (status == SHISA_OK) {
        go_on_from(hub, guest, chair, join);
        hub_sit(hub, guest, chair);
        proposals_tell(hub, guest);
    }
    return status;
}

shisa_status hub_join(struct shisa_hub *hub, struct guest *guest, const char *line, size_t len,
                      struct shisa_err *err)
{
    struct shisa_join join;
    struct shisa_err why;
    shisa_status status = shisa_proto_read_join(line, len, &join, &why);
    if (status != SHISA_OK) {
        hub_turn_away(hub, guest, &why);
        return SHISA_OK;
    }
    status = seat_him(hub, guest, &join, err);
    shisa_join_finish(&join);
    return status;
}
