/* A store in memory: for runs that are not kept. */
#include "shisa/io.h"

#include <stdlib.h>
#include <string.h>

#include "internal.h"

struct shisa_memory_store {
    struct shisa_entry *entries; /* each owns its kind and body */
    size_t count, cap;
};

struct shisa_memory_store *shisa_memory_store_create(void)
{
    return shisa_alloc(sizeof(struct shisa_memory_store));
}

void shisa_memory_store_destroy(struct shisa_memory_store *memory)
{
    if (memory == NULL) {
        return;
    }
    for (size_t i = 0; i < memory->count; i++) {
        free((char *)memory->entries[i].kind);
        free((char *)memory->entries[i].body);
    }
    free(memory->entries);
    free(memory);
}

static shisa_status append(void *self, const struct shisa_entry *entry, struct shisa_err *err)
{
    struct shisa_memory_store *memory = self;
    if (entry->body_len > SHISA_ENTRY_MAX) {
        return shisa_refuse(err, SHISA_LIMIT, SHISA_W_RUN_ENTRY_TOO_LONG, SHISA_ENTRY_MAX);
    }
    if (memory->count == memory->cap) {
        memory->cap = memory->cap == 0 ? 64 : memory->cap * 2;
        memory->entries = shisa_realloc(memory->entries, memory->cap * sizeof *memory->entries);
    }
    char *body = shisa_alloc(entry->body_len + 1);
    memcpy(body, entry->body, entry->body_len);
    struct shisa_entry *kept = &memory->entries[memory->count++];
    *kept = *entry;
    kept->kind = shisa_copy(entry->kind);
    kept->body = body;
    return SHISA_OK;
}

static shisa_status commit(void *self, struct shisa_err *err)
{
    (void)self;
    (void)err;
    return SHISA_OK;
}

static shisa_status entries(void *self,
                            shisa_status (*each)(void *context, const struct shisa_entry *entry,
                                                 struct shisa_err *err),
                            void *context, struct shisa_err *err)
{
    struct shisa_memory_store *memory = self;
    shisa_status status = SHISA_OK;
    for (size_t i = 0; i < memory->count && status == SHISA_OK; i++) {
        status = each(context, &memory->entries[i], err);
    }
    return status;
}

struct shisa_store shisa_memory_store_port(struct shisa_memory_store *memory)
{
    return (struct shisa_store){
        .self = memory, .append = append, .commit = commit, .entries = entries
    };
}
