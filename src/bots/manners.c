/* Manners: a row each. Where a figure is named it is shisa's own choice [D]. */
#include "shisa/bots.h"

#include <stdio.h>
#include <string.h>

#include "shisa/engine.h"

#include "internal.h"

static const char *const names[] = {
#define MANNER(WORD, name) name,
    SHISA_MANNERS(MANNER)
#undef MANNER
};

const char *shisa_manner_name(enum shisa_manner manner)
{
    SHISA_ASSERT(manner < SHISA_MANNER_COUNT);
    return names[manner];
}

shisa_status shisa_manner_parse(const char *name, enum shisa_manner *manner, struct shisa_err *err)
{
    char all[256] = "";
    size_t len = 0;
    for (int i = 0; i < SHISA_MANNER_COUNT; i++) {
        const char *between = i == 0 ? "" : i + 1 < SHISA_MANNER_COUNT ? ", " : " and ";
        if (strcmp(name, names[i]) == 0) {
            *manner = (enum shisa_manner)i;
            return SHISA_OK;
        }
        len += (size_t)snprintf(all + len, sizeof all - len, "%s%s", between, names[i]);
    }
    const char *near = shisa_closest(name, names, SHISA_MANNER_COUNT);
    return shisa_fail(err, SHISA_NOT_FOUND, "no team plays \"%s\"%s%s%s There are %s", name,
                      near != NULL ? "; did you mean \"" : ".", near != NULL ? near : "",
                      near != NULL ? "\"?" : "", all);
}

/* --- when ------------------------------------------------------------------------------------ */

static shisa_ms never(struct shisa_rng *rng, shisa_ms full, shisa_ms zero)
{
    (void)rng;
    (void)full;
    (void)zero;
    return SHISA_NEVER;
}

static shisa_ms early(struct shisa_rng *rng, shisa_ms full, shisa_ms zero)
{
    (void)rng;
    (void)zero;
    return full / 4;
}

static shisa_ms midway(struct shisa_rng *rng, shisa_ms full, shisa_ms zero)
{
    (void)rng;
    return full + (zero - full) / 2;
}

static shisa_ms near_the_end(struct shisa_rng *rng, shisa_ms full, shisa_ms zero)
{
    (void)rng;
    return full + (zero - full) / 10 * 9;
}

static shisa_ms at_any_time(struct shisa_rng *rng, shisa_ms full, shisa_ms zero)
{
    (void)full;
    if (shisa_rng_below(rng, 100) < 25) {
        return SHISA_NEVER;
    }
    return (shisa_ms)shisa_rng_below(rng, (uint64_t)zero + 1);
}

/* --- the table ------------------------------------------------------------------------------- */

static const struct manner manners[SHISA_MANNER_COUNT] = {
    [SHISA_MANNER_ABSENT] = { .aim = never },
    [SHISA_MANNER_EXPERT] = { .aim = early, .prompt = true, .agrees = 100 },
    [SHISA_MANNER_LATE] = { .aim = midway, .agrees = 100 },
    [SHISA_MANNER_RANDOM] = { .aim = at_any_time, .erratic = true, .agrees = 70 },
    [SHISA_MANNER_SLOW] = { .aim = near_the_end, .agrees = 100, .answers_within = 90 },
    [SHISA_MANNER_ESCALATING] = { .aim = early,
                                  .prompt = true,
                                  .agrees = 100,
                                  .tells = { bots_superior, bots_ministry } },
    [SHISA_MANNER_SHARING] = { .aim = early,
                               .prompt = true,
                               .agrees = 100,
                               .tells = { bots_press, bots_peer } },
    [SHISA_MANNER_SILENT] = { .aim = early, .prompt = true, .silent = true, .agrees = 100 },
    [SHISA_MANNER_HEADSTRONG] = { .aim = early, .prompt = true, .unasked = true, .agrees = 100 },
};

const struct manner *bots_manner(enum shisa_manner manner)
{
    return &manners[manner];
}
