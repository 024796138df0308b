/* May a message go that way: does the channel exist yet, are both its members, does it lead from
 * here to there, and is the line alive? */
#include "shisa/engine.h"

#include "internal.h"

#define MINUTE 60000

static shisa_status check_channel(const struct shisa_engine *engine, shisa_id id,
                                  struct shisa_err *err)
{
    const struct shisa_channel *channel = shisa_channel_at(engine->world, id);
    if (channel == NULL) {
        return shisa_refuse(err, SHISA_NOT_FOUND, SHISA_W_REFUSED_NO_CHANNEL);
    }
    if (channel->oneway) {
        return shisa_refuse(err, SHISA_REFUSED, SHISA_W_REFUSED_ONEWAY, channel->head.id);
    }
    const struct shisa_scenario *scenario = &engine->world->scenario;
    if (channel->since != NULL && scenario->starts != NULL &&
        scenario->starts_minute + engine->now / MINUTE < channel->since_minute) {
        return shisa_refuse(err, SHISA_REFUSED, SHISA_W_REFUSED_NOT_YET, channel->head.id,
                            channel->since);
    }
    return SHISA_OK;
}

static shisa_status check_recipient(const struct shisa_engine *engine, shisa_id id, shisa_id from,
                                    shisa_id to, struct shisa_err *err)
{
    const struct shisa_world *world = engine->world;
    const struct shisa_channel *channel = shisa_channel_at(world, id);
    const struct shisa_organisation *other = shisa_organisation_at(world, to);
    if (!shisa_engine_line_works(engine, id, to)) {
        return shisa_refuse(err, SHISA_REFUSED, SHISA_W_REFUSED_LINE_DEAD, channel->head.id,
                            other->head.id);
    }
    if (from == to) {
        return SHISA_OK;
    }
    if (!shisa_listens_on(world, id, to)) {
        return shisa_refuse(err, SHISA_REFUSED, SHISA_W_REFUSED_NO_MEMBER, other->head.id,
                            channel->head.id);
    }
    return shisa_route_leads(world, id, from, to)
               ? SHISA_OK
               : shisa_refuse(err, SHISA_REFUSED, SHISA_W_REFUSED_NO_ROUTE, channel->head.id,
                              other->head.id);
}

static shisa_status check_sender(const struct shisa_engine *engine, shisa_id id, shisa_id from,
                                 struct shisa_err *err)
{
    const struct shisa_channel *channel = shisa_channel_at(engine->world, id);
    const struct shisa_organisation *sender = shisa_organisation_at(engine->world, from);
    if (!shisa_sends_on(engine->world, id, from)) {
        return shisa_refuse(err, SHISA_REFUSED, SHISA_W_REFUSED_NO_MEMBER, sender->head.id,
                            channel->head.id);
    }
    return shisa_engine_line_works(engine, id, from)
               ? SHISA_OK
               : shisa_refuse(err, SHISA_REFUSED, SHISA_W_REFUSED_LINE_DEAD, channel->head.id,
                              sender->head.id);
}

shisa_status engine_check_route(const struct shisa_engine *engine, const struct shisa_input *input,
                                struct shisa_err *err)
{
    shisa_id from = shisa_role_at(engine->world, input->role)->organisation;
    shisa_status status = check_channel(engine, input->channel, err);
    if (status == SHISA_OK) {
        status = check_sender(engine, input->channel, from, err);
    }
    for (uint32_t i = 0; i < input->to_count && status == SHISA_OK; i++) {
        const struct shisa_ref *to = &input->to[i];
        shisa_id house =
            to->kind == SHISA_ROLE ? shisa_role_at(engine->world, to->id)->organisation : to->id;
        status = check_recipient(engine, input->channel, from, house, err);
    }
    return status;
}

bool shisa_engine_may_send(const struct shisa_engine *engine, shisa_id role, shisa_id channel,
                           const struct shisa_ref *to)
{
    const struct shisa_input input = {
        .role = role, .channel = channel, .to = to, .to_count = to->id != 0
    };
    return engine_check_route(engine, &input, NULL) == SHISA_OK;
}
