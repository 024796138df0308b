/* The margin of a need: batteries, tanks, reservoirs. It is settled only when its rate changes, so
 * that however time is cut into steps the result is the same. */
#include "shisa/engine.h"

#include "internal.h"

#define WHOLE 100 /* a provider at nothing uses one millisecond of margin in a millisecond */

struct margin margin_full(const struct shisa_need *need)
{
    int64_t capacity = (need->margin + need->backup) * WHOLE;
    return (struct margin){ .stock = capacity, .capacity = capacity };
}

static void settle(struct margin *margin, shisa_ms now)
{
    int64_t stock = margin->stock + margin->rate * (now - margin->settled);
    if (margin->rate > 0 && stock > margin->capacity) {
        /* What was brought beyond it stays, but does not fill again. */
        stock = margin->stock > margin->capacity ? margin->stock : margin->capacity;
    }
    margin->stock = stock > margin->empty ? stock : margin->empty;
    margin->settled = now;
}

void margin_run(struct margin *margin, int32_t rate, shisa_ms now)
{
    settle(margin, now);
    margin->rate = rate;
}

shisa_ms margin_lasts(const struct margin *margin)
{
    SHISA_ASSERT(margin->rate < 0);
    int64_t usable = margin->stock - margin->empty;
    return (usable - margin->rate - 1) / -margin->rate; /* rounded up: the last bit counts */
}

void margin_add(struct margin *margin, shisa_ms more, shisa_ms now)
{
    settle(margin, now);
    int64_t capacity = more * WHOLE > margin->capacity ? more * WHOLE : margin->capacity;
    margin->stock += more * WHOLE;
    margin->stock = margin->stock < capacity ? margin->stock : capacity;
}

void margin_use_up(struct margin *margin, shisa_ms now)
{
    margin->stock = margin->empty;
    margin->rate = 0;
    margin->settled = now;
}
