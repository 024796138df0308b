/* May a message go that way: does the channel exist yet, are both its members, does it lead from
 * here to there, and is the line alive? */
#include "shisa/engine.h"

#include <string.h>

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

static bool lists(const struct shisa_refs *channels, shisa_id channel)
{
    for (uint32_t i = 0; i < channels->count; i++) {
        if (channels->at[i].id == channel) {
            return true;
        }
    }
    return false;
}

static bool listens(const struct shisa_organisation *organisation, shisa_id channel)
{
    return lists(&organisation->member_of, channel) || lists(&organisation->observer_of, channel);
}

/* "operator>ceptoar" */
static bool is_route(const char *route, const char *from, const char *to)
{
    size_t len = strlen(from);
    return strncmp(route, from, len) == 0 && route[len] == '>' && strcmp(route + len + 1, to) == 0;
}

static bool leads(const struct shisa_channel *channel, const struct shisa_organisation *from,
                  const struct shisa_organisation *to)
{
    if (channel->routes.count == 0 || from->kind == NULL || to->kind == NULL) {
        return true; /* whoever is of no kind is bound by no route */
    }
    for (uint32_t i = 0; i < channel->routes.count; i++) {
        if (is_route(channel->routes.at[i], from->kind, to->kind)) {
            return true;
        }
    }
    return false;
}

static shisa_status check_recipient(const struct shisa_engine *engine, shisa_id id, shisa_id from,
                                    shisa_id to, struct shisa_err *err)
{
    const struct shisa_world *world = engine->world;
    const struct shisa_channel *channel = shisa_channel_at(world, id);
    const struct shisa_organisation *sender = shisa_organisation_at(world, from);
    const struct shisa_organisation *other = shisa_organisation_at(world, to);
    if (!shisa_engine_line_works(engine, id, to)) {
        return shisa_refuse(err, SHISA_REFUSED, SHISA_W_REFUSED_LINE_DEAD, channel->head.id,
                            other->head.id);
    }
    if (from == to) {
        return SHISA_OK;
    }
    if (channel->members_only && !listens(other, id)) {
        return shisa_refuse(err, SHISA_REFUSED, SHISA_W_REFUSED_NO_MEMBER, other->head.id,
                            channel->head.id);
    }
    return leads(channel, sender, other)
               ? SHISA_OK
               : shisa_refuse(err, SHISA_REFUSED, SHISA_W_REFUSED_NO_ROUTE, channel->head.id,
                              other->head.id);
}

static shisa_status check_sender(const struct shisa_engine *engine, shisa_id id, shisa_id from,
                                 struct shisa_err *err)
{
    const struct shisa_channel *channel = shisa_channel_at(engine->world, id);
    const struct shisa_organisation *sender = shisa_organisation_at(engine->world, from);
    if (channel->members_only && !lists(&sender->member_of, id)) {
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
