#include "kit.h"

#include <stdlib.h>
#include <string.h>

static void merge(const uint32_t *from, uint32_t *to, uint32_t start, uint32_t middle, uint32_t end,
                  bool (*before)(const void *self, uint32_t one, uint32_t other), const void *self)
{
    uint32_t left = start, right = middle;
    for (uint32_t at = start; at < end; at++) {
        bool second = left == middle || (right < end && before(self, from[right], from[left]));
        to[at] = second ? from[right++] : from[left++];
    }
}

void term_sort(uint32_t *places, uint32_t count,
               bool (*before)(const void *self, uint32_t one, uint32_t other), const void *self)
{
    uint32_t *other = shisa_alloc((count + 1) * sizeof *other);
    for (uint32_t width = 1; width < count; width *= 2) {
        for (uint32_t start = 0; start < count; start += 2 * width) {
            uint32_t middle = start + width < count ? start + width : count;
            uint32_t end = middle + width < count ? middle + width : count;
            merge(places, other, start, middle, end, before, self);
        }
        memcpy(places, other, count * sizeof *places);
    }
    free(other);
}
