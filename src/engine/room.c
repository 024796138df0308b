/* Room for what grows while an exercise runs. */
#include "internal.h"

shisa_status engine_grow(struct shisa_region *region, void **items, uint32_t count, uint32_t *cap,
                         size_t size, uint32_t max, const char *what, struct shisa_err *err)
{
    if (count < *cap) {
        return SHISA_OK;
    }
    if (count >= max) {
        return shisa_fail(err, SHISA_LIMIT, "an exercise holds at most %u %s", max, what);
    }
    uint32_t room = *cap == 0 ? 16 : 2 * *cap;
    room = room < max ? room : max;
    void *grown = shisa_region_realloc(region, *items, *cap * size, room * size);
    if (grown == NULL) {
        return shisa_fail(err, SHISA_LIMIT, "the exercise's memory is full at %u %s", count, what);
    }
    *items = grown;
    *cap = room;
    return SHISA_OK;
}
