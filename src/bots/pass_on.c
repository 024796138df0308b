/* Telling others what one has received: those above, or those outside. */
#include <stdio.h>
#include <string.h>

#include "internal.h"

static shisa_id house_of(const struct shisa_world *world, shisa_id role)
{
    return shisa_role_at(world, role)->organisation;
}

/* --- whom ------------------------------------------------------------------------------------ */

static uint32_t depth(const char *box)
{
    uint32_t slashes = 0;
    for (const char *at = box; *at != '\0'; at++) {
        slashes += *at == '/';
    }
    return slashes;
}

static bool is_above(const char *box, const char *other)
{
    size_t len = strlen(box);
    return strncmp(box, other, len) == 0 && other[len] == '/';
}

/* The smaller, the higher; of two that stand as high, the one in the direct line. */
static uint32_t rank(const char *box, const char *mine)
{
    return 2 * depth(box) + !is_above(box, mine);
}

struct shisa_ref bots_superior(const struct shisa_world *world, struct shisa_rng *rng,
                               shisa_id role)
{
    const char *mine = shisa_role_at(world, role)->post;
    const struct shisa_list *roles = &world->roles_of[house_of(world, role)];
    struct shisa_ref found = { .kind = SHISA_KIND_NONE };
    uint32_t best = mine == NULL ? 0 : 2 * depth(mine);
    (void)rng; /* there is one way up */
    for (uint32_t i = 0; i < roles->count && mine != NULL; i++) {
        shisa_id id = ((const shisa_id *)roles->items)[i];
        const char *box = shisa_role_at(world, id)->post;
        if (box != NULL && rank(box, mine) < best) {
            best = rank(box, mine);
            found = (struct shisa_ref){ .kind = SHISA_ROLE, .id = id };
        }
    }
    return found;
}

/* One of the organisations of that kind, all equally likely; not one's own. */
static struct shisa_ref some_house(const struct shisa_world *world, struct shisa_rng *rng,
                                   shisa_id role, const char *kind)
{
    struct shisa_ref found = { .kind = SHISA_KIND_NONE };
    uint64_t seen = 0;
    for (shisa_id id = 1; id <= shisa_world_count(world, SHISA_ORGANISATION); id++) {
        const char *other = shisa_organisation_at(world, id)->kind;
        if (id != house_of(world, role) && kind != NULL && other != NULL &&
            strcmp(kind, other) == 0 && shisa_rng_below(rng, ++seen) == 0) {
            found = (struct shisa_ref){ .kind = SHISA_ORGANISATION, .id = id };
        }
    }
    return found;
}

struct shisa_ref bots_ministry(const struct shisa_world *world, struct shisa_rng *rng,
                               shisa_id role)
{
    return some_house(world, rng, role, "ministry");
}

struct shisa_ref bots_press(const struct shisa_world *world, struct shisa_rng *rng, shisa_id role)
{
    return some_house(world, rng, role, "press");
}

struct shisa_ref bots_peer(const struct shisa_world *world, struct shisa_rng *rng, shisa_id role)
{
    return some_house(world, rng, role, shisa_organisation_at(world, house_of(world, role))->kind);
}

/* --- on which channel ------------------------------------------------------------------------ */

/* 0: it is for others; 1: as any other; 2: it is made for the likes of these two houses. */
static int suits(const struct shisa_world *world, shisa_id channel, shisa_id from, shisa_id to)
{
    const struct shisa_channel *how = shisa_channel_at(world, channel);
    const char *kind = shisa_organisation_at(world, to)->kind;
    if (how->public) {
        return kind != NULL && strcmp(kind, "press") == 0 ? 2 : 0;
    }
    bool between_houses = how->members_only || how->routes.count > 0;
    return !between_houses ? 1 : from != to ? 2 : 0;
}

shisa_id bots_channel_to(const struct shisa_engine *engine, shisa_id role,
                         const struct shisa_ref *to)
{
    const struct shisa_world *world = shisa_engine_world(engine);
    shisa_id house = shisa_world_house(world, to);
    shisa_id best = 0;
    int fit = 0;
    for (shisa_id id = 1; id <= shisa_world_count(world, SHISA_CHANNEL); id++) {
        int its = suits(world, id, house_of(world, role), house);
        if (its > fit && shisa_engine_may_send(engine, role, id, to)) {
            fit = its;
            best = id;
        }
    }
    return best;
}

/* --- in which words -------------------------------------------------------------------------- */

/* Bytes of text that fit max, never half a character. */
static int cut(const char *text, size_t max)
{
    size_t len = strlen(text);
    if (len <= max) {
        return (int)len;
    }
    while (max > 0 && ((unsigned char)text[max] & 0xc0) == 0x80) {
        max--;
    }
    return (int)max;
}

#define WORD_MAX 1000 /* bytes; the longest that a planner looks for are a few names */

void bots_say(const struct shisa_mention *mention, char *out)
{
    size_t len = 0;
    for (uint32_t i = 0; out != NULL && i < mention->count; i++) {
        const char *word = mention->groups[i].at[0];
        len += (size_t)snprintf(out + len, SHISA_TEXT_MAX - len, "%s%.*s", i == 0 ? "" : " ",
                                cut(word, WORD_MAX), word);
        if (len > SHISA_TEXT_MAX / 2) {
            return;
        }
    }
}

void bots_quote(const struct shisa_text *text, char *out)
{
    if (out == NULL) {
        return;
    }
    const size_t half = SHISA_TEXT_MAX / 2 - 2;
    const char *ja = shisa_say(text, SHISA_JA), *en = shisa_say(text, SHISA_EN);
    snprintf(out, SHISA_TEXT_MAX, "%.*s%s%.*s", cut(ja, half), ja, ja == en ? "" : "\n\n",
             ja == en ? 0 : cut(en, half), en);
}
