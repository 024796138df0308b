#include "shisa/base.h"

/* splitmix64: Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014. */
#define GOLDEN 0x9E3779B97F4A7C15U

static uint64_t mix(uint64_t bits)
{
    bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9U;
    bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EBU;
    return bits ^ (bits >> 31);
}

/* FNV-1a, 64 bits. */
static uint64_t hash(const char *text)
{
    uint64_t bits = 0xCBF29CE484222325U;
    for (; *text != '\0'; text++) {
        bits = (bits ^ (unsigned char)*text) * 0x100000001B3U;
    }
    return bits;
}

void shisa_rng_init(struct shisa_rng *rng, uint64_t seed, const char *purpose)
{
    /* Mixed between the two, or seeds and purposes that differ alike would meet. */
    rng->state = mix(mix(seed + GOLDEN) ^ hash(purpose));
}

static uint64_t next(struct shisa_rng *rng)
{
    rng->state += GOLDEN;
    return mix(rng->state);
}

uint64_t shisa_rng_below(struct shisa_rng *rng, uint64_t bound)
{
    SHISA_ASSERT(bound > 0);
    /* Reject the uneven beginning rather than fold it: a biased die is a rule bug nobody would
     * find. */
    uint64_t floor = (0 - bound) % bound;
    uint64_t bits = next(rng);
    while (bits < floor) {
        bits = next(rng);
    }
    return bits % bound;
}
