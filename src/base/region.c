/* MAP_ANONYMOUS and MAP_NORESERVE are not in POSIX, and every system we build on has them. */
#define _DEFAULT_SOURCE
#include "shisa/base.h"

#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

/* Blocks are cut from the end and, once freed, kept in lists by size class: 16-byte steps up to
 * 1024 bytes, then four steps to each doubling. Callers say the size when they give a block back,
 * so a block carries nothing of ours. All state is in the header at the beginning of the mapping,
 * which is why a memcpy of the used part is the whole exercise. */

#define STEP ((size_t)16)
#define SMALL_MAX ((size_t)1024)
#define SMALL_LOG 10U
#define SMALL_CLASSES (SMALL_MAX / STEP)
#define LOG_MAX 32U /* no region is larger than 4 GiB */
#define CLASSES (SMALL_CLASSES + 4 * (LOG_MAX - SMALL_LOG))

struct free_block {
    struct free_block *next;
};

/* Given up for good: not handed out, not saved. Bytes from the region's beginning. */
struct hole {
    uint32_t from, to;
};

#define HOLE_MIN ((size_t)512) /* below, skipping costs as much as copying */
#define HOLES_MAX 256U

struct shisa_region {
    size_t used; /* from the region's beginning to the end of the last block ever cut */
    size_t size; /* of the whole mapping */
    size_t lost; /* bytes in holes */
    uint32_t hole_count;
    struct hole holes[HOLES_MAX]; /* in order */
    struct free_block *free[CLASSES];
};

#define HEADER ((sizeof(struct shisa_region) + 63) & ~(size_t)63)

struct size_class {
    size_t index;
    size_t size;
};

static inline struct size_class class_of(size_t size)
{
    if (size <= SMALL_MAX) {
        size_t steps = size == 0 ? 1 : (size + STEP - 1) / STEP;
        return (struct size_class){ steps - 1, steps * STEP };
    }
    unsigned log = 63U - (unsigned)__builtin_clzll(size - 1);
    unsigned shift = log - 2;
    size_t quarter = (size - 1) >> shift; /* 4 … 7 */
    return (struct size_class){ SMALL_CLASSES + 4 * (log - SMALL_LOG) + quarter - 4, (quarter + 1)
                                                                                         << shift };
}

static size_t size_of(size_t index)
{
    if (index < SMALL_CLASSES) {
        return (index + 1) * STEP;
    }
    size_t beyond = index - SMALL_CLASSES;
    return (beyond % 4 + 5) << (SMALL_LOG - 2 + beyond / 4);
}

struct shisa_region *shisa_region_create(size_t size_max)
{
    SHISA_ASSERT(size_max > HEADER && size_max <= (size_t)1 << LOG_MAX);
    /* Address space only: the system gives a page when it is first touched. */
    struct shisa_region *region = mmap(NULL, size_max, PROT_READ | PROT_WRITE,
                                       MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (region == MAP_FAILED) {
        return NULL;
    }
    region->used = HEADER;
    region->size = size_max;
    return region;
}

void shisa_region_destroy(struct shisa_region *region)
{
    if (region != NULL) {
        munmap(region, region->size);
    }
}

void *shisa_region_take(struct shisa_region *region, size_t size)
{
    /* Before the class is looked up: there are none for sizes beyond LOG_MAX. */
    if (size > region->size) {
        return NULL;
    }
    struct size_class class = class_of(size);
    struct free_block *block = region->free[class.index];
    if (block != NULL) {
        region->free[class.index] = block->next;
        return block;
    }
    size_t at = class.size <= SMALL_MAX ? region->used : (region->used + 63) & ~(size_t)63;
    if (at > region->size || class.size > region->size - at) {
        return NULL;
    }
    region->used = at + class.size;
    return (char *)region + at;
}

void *shisa_region_alloc(struct shisa_region *region, size_t size)
{
    void *block = shisa_region_take(region, size);
    return block == NULL ? NULL : memset(block, 0, size);
}

void shisa_region_free(struct shisa_region *region, void *block, size_t size)
{
    if (block == NULL) {
        return;
    }
    struct free_block *freed = block;
    struct free_block **list = &region->free[class_of(size).index];
    freed->next = *list;
    *list = freed;
}

/* The last block can grow where it is: lists that are filled while nothing else is would leave a
 * trail of halves behind. */
static bool grow_last(struct shisa_region *region, void *block, size_t held, size_t wanted)
{
    if ((char *)block + held != (char *)region + region->used ||
        wanted - held > region->size - region->used) {
        return false;
    }
    region->used += wanted - held;
    return true;
}

static void *resize(struct shisa_region *region, void *block, size_t old_size, size_t size)
{
    size_t held = class_of(old_size).size, wanted = class_of(size).size;
    if (wanted == held || (wanted > held && grow_last(region, block, held, wanted))) {
        return block;
    }
    void *moved = shisa_region_take(region, size);
    if (moved == NULL) {
        /* Shrinking must not fail: the block is then freed as a smaller one, which does no harm. */
        return wanted < held ? block : NULL;
    }
    memcpy(moved, block, old_size < size ? old_size : size);
    shisa_region_free(region, block, old_size);
    return moved;
}

void *shisa_region_realloc(struct shisa_region *region, void *block, size_t old_size, size_t size)
{
    if (block == NULL) {
        return shisa_region_alloc(region, size);
    }
    if (size > region->size) {
        return NULL;
    }
    char *resized = resize(region, block, old_size, size);
    if (resized != NULL && size > old_size) {
        memset(resized + old_size, 0, size - old_size);
    }
    return resized;
}

char *shisa_region_copy(struct shisa_region *region, const char *text)
{
    size_t size = strlen(text) + 1;
    char *copy = shisa_region_take(region, size);
    return copy == NULL ? NULL : memcpy(copy, text, size);
}

/* --- holes ----------------------------------------------------------------------------------- */

/* What is free, a byte for each step. */
static unsigned char *map_free(const struct shisa_region *region)
{
    unsigned char *map = shisa_alloc(region->used / STEP + 1);
    for (size_t i = 0; i < CLASSES; i++) {
        for (const struct free_block *block = region->free[i]; block != NULL; block = block->next) {
            size_t at = (size_t)((const char *)block - (const char *)region);
            memset(map + at / STEP, 1, size_of(i) / STEP);
        }
    }
    return map;
}

static void note_holes(struct shisa_region *region, const unsigned char *map)
{
    size_t end = region->used / STEP;
    for (size_t at = 0; at < end && region->hole_count < HOLES_MAX; at++) {
        size_t from = at;
        while (at < end && map[at] != 0) {
            at++;
        }
        if ((at - from) * STEP >= HOLE_MIN) {
            region->holes[region->hole_count++] =
                (struct hole){ (uint32_t)(from * STEP), (uint32_t)(at * STEP) };
            region->lost += (at - from) * STEP;
        }
    }
}

static bool in_hole(const struct shisa_region *region, const struct free_block *block)
{
    size_t at = (size_t)((const char *)block - (const char *)region);
    uint32_t low = 0;
    uint32_t high = region->hole_count;
    while (low < high) {
        uint32_t middle = (low + high) / 2;
        if (region->holes[middle].to <= at) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low < region->hole_count && region->holes[low].from <= at;
}

/* Free blocks in holes are forgotten: their links would not be saved. */
static void forget_lost_blocks(struct shisa_region *region)
{
    for (size_t i = 0; i < CLASSES; i++) {
        struct free_block **link = &region->free[i];
        while (*link != NULL) {
            if (in_hole(region, *link)) {
                *link = (*link)->next;
            } else {
                link = &(*link)->next;
            }
        }
    }
}

void shisa_region_settle(struct shisa_region *region)
{
    SHISA_ASSERT(region->hole_count == 0); /* once */
    unsigned char *map = map_free(region);
    note_holes(region, map);
    free(map);
    forget_lost_blocks(region);
}

/* --- saving ---------------------------------------------------------------------------------- */

size_t shisa_region_used(const struct shisa_region *region)
{
    return region->used - region->lost;
}

/* What lies between the holes, packed or unpacked. */
static void copy_parts(char *region, char *packed, const struct shisa_region *header, bool saving)
{
    size_t from = 0;
    for (uint32_t i = 0; i <= header->hole_count; i++) {
        bool last = i == header->hole_count;
        size_t len = (last ? header->used : header->holes[i].from) - from;
        memcpy(saving ? packed : region + from, saving ? region + from : packed, len);
        packed += len;
        from = last ? from : header->holes[i].to;
    }
}

void shisa_region_save(const struct shisa_region *region, void *to)
{
    copy_parts((char *)region, to, region, true);
}

void shisa_region_restore(struct shisa_region *region, const void *from, size_t size)
{
    const struct shisa_region *saved = from;
    SHISA_ASSERT(size >= HEADER && saved->used <= region->size);
    SHISA_ASSERT(saved->used - saved->lost == size); /* or it is not a region of this size */
    copy_parts((char *)region, (char *)from, saved, false);
}
