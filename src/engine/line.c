/* Lines: what carries a channel for an organisation. When the carrier falls, the line is dead until
 * it is back, and what could not be sent waits. */
#include "shisa/engine.h"

#include "internal.h"

#define LINE_NEEDS 50 /* per cent of the carrier: a line that gets through every other time */

static bool carries(int32_t level)
{
    return level >= LINE_NEEDS;
}

/* What carries the organisation's own line; 0: it has none. */
static shisa_id own_line(const struct shisa_world *world, shisa_id channel, shisa_id house)
{
    const struct shisa_organisation *organisation = shisa_organisation_at(world, house);
    for (uint32_t i = 0; organisation != NULL && i < organisation->lines.count; i++) {
        if (organisation->lines.at[i].channel.id == channel) {
            return organisation->lines.at[i].service.id;
        }
    }
    return 0;
}

bool engine_has_line(const struct shisa_world *world, shisa_id channel, shisa_id organisation)
{
    return own_line(world, channel, organisation) != 0;
}

/* Its own line, or what carries the channel for everybody; 0: nothing that could fall. */
static shisa_id carrier_of(const struct shisa_world *world, shisa_id channel, shisa_id house)
{
    shisa_id own = own_line(world, channel, house);
    return own != 0 ? own : shisa_channel_at(world, channel)->carrier.id;
}

bool shisa_engine_line_works(const struct shisa_engine *engine, shisa_id channel,
                             shisa_id organisation)
{
    shisa_id service = carrier_of(engine->world, channel, organisation);
    return service == 0 || carries(engine->services[service].level);
}

bool engine_line_to(const struct shisa_engine *engine, shisa_id channel, shisa_id role)
{
    return role == 0 || shisa_engine_line_works(engine, channel,
                                                shisa_role_at(engine->world, role)->organisation);
}

/* --- when a carrier falls or comes back ------------------------------------------------------ */

static void tell_line(struct shisa_engine *engine, const struct shisa_event *event,
                      shisa_id channel, struct shisa_ref whose)
{
    engine_emit(engine, (struct shisa_event){ .kind = SHISA_EV_LINE,
                                              .cause = event->seq,
                                              .ref = channel,
                                              .target = whose,
                                              .value = carries((int32_t)event->value) });
}

static void tell_own_lines(struct shisa_engine *engine, const struct shisa_event *event)
{
    for (shisa_id id = 1; id <= shisa_world_count(engine->world, SHISA_ORGANISATION); id++) {
        const struct shisa_lines *lines = &shisa_organisation_at(engine->world, id)->lines;
        for (uint32_t i = 0; i < lines->count; i++) {
            if (lines->at[i].service.id == event->ref) {
                tell_line(engine, event, lines->at[i].channel.id,
                          (struct shisa_ref){ .kind = SHISA_ORGANISATION, .id = id });
            }
        }
    }
}

static void tell_carried_channels(struct shisa_engine *engine, const struct shisa_event *event)
{
    for (shisa_id id = 1; id <= shisa_world_count(engine->world, SHISA_CHANNEL); id++) {
        if (shisa_channel_at(engine->world, id)->carrier.id == event->ref) {
            tell_line(engine, event, id, (struct shisa_ref){ .kind = SHISA_KIND_NONE });
        }
    }
}

void engine_judge_lines(struct shisa_engine *engine, const struct shisa_event *event)
{
    if (event->kind == SHISA_EV_LINE && event->value == 1) {
        engine_try_what_waits(engine, event->seq);
    }
    if (event->kind != SHISA_EV_SERVICE) {
        return;
    }
    struct service_now *service = &engine->services[event->ref];
    if (service->fallen_as_carrier != carries((int32_t)event->value)) {
        return; /* as it was */
    }
    service->fallen_as_carrier = !service->fallen_as_carrier;
    tell_own_lines(engine, event);
    tell_carried_channels(engine, event);
}
