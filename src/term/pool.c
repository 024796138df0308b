#include "kit.h"

#include <stdlib.h>
#include <string.h>

enum { POOL_BLOCK = 65536 };

struct pool_block {
    struct pool_block *next;
    size_t used, size;
    _Alignas(max_align_t) unsigned char data[];
};

static size_t aligned(size_t size)
{
    size_t unit = _Alignof(max_align_t);
    return (size + unit - 1) / unit * unit;
}

void *pool_take(struct pool *pool, size_t size)
{
    size = aligned(size);
    if (pool->blocks == NULL || pool->blocks->size - pool->blocks->used < size) {
        size_t room = size > POOL_BLOCK ? size : POOL_BLOCK;
        struct pool_block *block = shisa_alloc(sizeof *block + room);
        block->size = room;
        block->next = pool->blocks;
        pool->blocks = block;
    }
    void *memory = pool->blocks->data + pool->blocks->used;
    pool->blocks->used += size;
    return memory;
}

const char *pool_copy(struct pool *pool, const char *text, size_t len)
{
    char *copy = pool_take(pool, len + 1);
    memcpy(copy, text, len);
    return copy;
}

void pool_finish(struct pool *pool)
{
    while (pool->blocks != NULL) {
        struct pool_block *next = pool->blocks->next;
        free(pool->blocks);
        pool->blocks = next;
    }
}

void *term_grow(void *items, uint32_t count, uint32_t *cap, size_t size)
{
    if (count < *cap) {
        return items;
    }
    *cap = *cap == 0 ? 16 : 2 * *cap;
    return shisa_realloc(items, *cap * size);
}
