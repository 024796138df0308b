#include "shisa/schema.h"

#include <string.h>

#include "internal.h"

static const struct shisa_noun *const nouns[SHISA_KIND_COUNT] = { [SHISA_KIND_NONE] =
                                                                      &world_scenario_noun,
#define KIND(type, WORD) [SHISA_##WORD] = &world_##type##_noun,
                                                                  SHISA_KINDS(KIND)
#undef KIND
};

const struct shisa_noun *shisa_noun_of(enum shisa_kind kind)
{
    SHISA_ASSERT(kind < SHISA_KIND_COUNT);
    return nouns[kind];
}

const struct shisa_noun *shisa_noun_named(const char *word)
{
    for (size_t i = 0; i < COUNT_OF(nouns); i++) {
        if (strcmp(nouns[i]->word, word) == 0) {
            return nouns[i];
        }
    }
    return NULL;
}

const struct shisa_field *shisa_field_named(const struct shisa_noun *noun, const char *name)
{
    for (uint32_t i = 0; i < noun->field_count; i++) {
        if (strcmp(noun->fields[i].name, name) == 0) {
            return &noun->fields[i];
        }
    }
    return NULL;
}
