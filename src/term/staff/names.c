#include "model.h"

#include <stdlib.h>
#include <string.h>

struct name {
    const char *text; /* NULL: the slot is free */
    uint32_t place;
};

/* FNV-1a */
static uint32_t hash(const char *text)
{
    uint32_t value = 2166136261U;
    for (; *text != '\0'; text++) {
        value = (value ^ (unsigned char)*text) * 16777619U;
    }
    return value;
}

static struct name *slot_of(const struct names *names, const char *text)
{
    uint32_t at = hash(text) & (names->cap - 1);
    while (names->slots[at].text != NULL && strcmp(names->slots[at].text, text) != 0) {
        at = (at + 1) & (names->cap - 1);
    }
    return &names->slots[at];
}

static void make_room(struct names *names)
{
    struct names larger = { .cap = names->cap == 0 ? 64 : 2 * names->cap, .count = names->count };
    larger.slots = shisa_alloc(larger.cap * sizeof *larger.slots);
    for (uint32_t i = 0; i < names->cap; i++) {
        if (names->slots[i].text != NULL) {
            *slot_of(&larger, names->slots[i].text) = names->slots[i];
        }
    }
    free(names->slots);
    *names = larger;
}

void names_add(struct names *names, const char *name, uint32_t place)
{
    if (4 * (names->count + 1) > 3 * names->cap) {
        make_room(names);
    }
    struct name *slot = slot_of(names, name);
    names->count += slot->text == NULL;
    *slot = (struct name){ name, place };
}

uint32_t names_find(const struct names *names, const char *name)
{
    if (names->cap == 0 || name == NULL) {
        return 0;
    }
    const struct name *slot = slot_of(names, name);
    return slot->text == NULL ? 0 : slot->place + 1;
}

void names_finish(struct names *names)
{
    free(names->slots);
    *names = (struct names){ 0 };
}
