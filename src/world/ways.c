/* Which organisations a channel joins: its members, and its routes by kind of organisation. */
#include <string.h>

#include "internal.h"

static bool lists(const struct shisa_refs *channels, shisa_id channel)
{
    for (uint32_t i = 0; i < channels->count; i++) {
        if (channels->at[i].id == channel) {
            return true;
        }
    }
    return false;
}

bool shisa_sends_on(const struct shisa_world *world, shisa_id channel, shisa_id organisation)
{
    return !shisa_channel_at(world, channel)->members_only ||
           lists(&shisa_organisation_at(world, organisation)->member_of, channel);
}

bool shisa_listens_on(const struct shisa_world *world, shisa_id channel, shisa_id organisation)
{
    return shisa_sends_on(world, channel, organisation) ||
           lists(&shisa_organisation_at(world, organisation)->observer_of, channel);
}

/* "operator>ceptoar" */
static bool is_route(const char *route, const char *from, const char *to)
{
    size_t len = strlen(from);
    return strncmp(route, from, len) == 0 && route[len] == '>' && strcmp(route + len + 1, to) == 0;
}

bool shisa_route_leads(const struct shisa_world *world, shisa_id id, shisa_id from, shisa_id to)
{
    const struct shisa_channel *channel = shisa_channel_at(world, id);
    const char *sender = shisa_organisation_at(world, from)->kind;
    const char *other = shisa_organisation_at(world, to)->kind;
    if (channel->routes.count == 0 || sender == NULL || other == NULL || from == to) {
        return true; /* whoever is of no kind is bound by no route */
    }
    for (uint32_t i = 0; i < channel->routes.count; i++) {
        if (is_route(channel->routes.at[i], sender, other)) {
            return true;
        }
    }
    return false;
}
