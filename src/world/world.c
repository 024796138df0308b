#include "shisa/world.h"

#include <string.h>

#include "shisa/schema.h"

#include "internal.h"

/* Ids of one kind by hash: open addressing, at most half full. */
struct index {
    shisa_id *slots; /* 0: free */
    uint32_t cap;    /* a power of two */
};

/* What shisa_world_create really makes; the world lies in its own region. */
struct inside {
    struct shisa_world world;
    struct index indexes[SHISA_KIND_COUNT];
};

#define LIST_BEGIN 16U
#define INDEX_BEGIN 64U

static const struct index *index_of(const struct shisa_world *world, enum shisa_kind kind)
{
    return &((const struct inside *)world)->indexes[kind];
}

/* FNV-1a: short ids that differ in a digit fall far apart. */
static uint32_t hash(const char *id)
{
    uint32_t value = 2166136261U;
    for (; *id != '\0'; id++) {
        value = (value ^ (unsigned char)*id) * 16777619U;
    }
    return value;
}

/* --- looking --------------------------------------------------------------------------------- */

void *world_item(const struct shisa_world *world, enum shisa_kind kind, shisa_id id)
{
    SHISA_ASSERT(kind < SHISA_KIND_COUNT);
    if (kind == SHISA_KIND_NONE) {
        return (void *)&world->scenario;
    }
    const struct shisa_list *list = &world->lists[kind];
    if (id == 0 || id > list->count) {
        return NULL;
    }
    return (char *)list->items + (size_t)(id - 1) * shisa_noun_of(kind)->size;
}

bool world_has_string(const struct shisa_strings *strings, const char *text)
{
    for (uint32_t i = 0; i < strings->count; i++) {
        if (strcmp(strings->at[i], text) == 0) {
            return true;
        }
    }
    return false;
}

shisa_id shisa_world_find(const struct shisa_world *world, enum shisa_kind kind, const char *id)
{
    SHISA_ASSERT(kind > SHISA_KIND_NONE && kind < SHISA_KIND_COUNT);
    const struct index *index = index_of(world, kind);
    if (index->cap == 0 || id == NULL) {
        return 0;
    }
    for (uint32_t slot = hash(id) & (index->cap - 1); index->slots[slot] != 0;
         slot = (slot + 1) & (index->cap - 1)) {
        if (strcmp(shisa_world_name(world, kind, index->slots[slot]), id) == 0) {
            return index->slots[slot];
        }
    }
    return 0;
}

const struct shisa_head *shisa_world_head(const struct shisa_world *world, enum shisa_kind kind,
                                          shisa_id id)
{
    return kind == SHISA_KIND_NONE ? NULL : world_item(world, kind, id);
}

const char *shisa_world_name(const struct shisa_world *world, enum shisa_kind kind, shisa_id id)
{
    const struct shisa_head *head = shisa_world_head(world, kind, id);
    return head == NULL ? "" : head->id;
}

struct shisa_story shisa_world_story(const struct shisa_world *world)
{
    return (struct shisa_story){ world->scenario.starts_minute, world->scenario.length };
}

const char *shisa_world_label(const struct shisa_world *world, enum shisa_kind kind, shisa_id id,
                              enum shisa_lang lang)
{
    static const size_t names[SHISA_KIND_COUNT] = {
        [SHISA_TOPIC] = offsetof(struct shisa_topic, name),
        [SHISA_OBJECTIVE] = offsetof(struct shisa_objective, text),
        [SHISA_ORGANISATION] = offsetof(struct shisa_organisation, name),
        [SHISA_ROLE] = offsetof(struct shisa_role, name),
        [SHISA_CHART] = offsetof(struct shisa_chart, name),
        [SHISA_CHANNEL] = offsetof(struct shisa_channel, name),
        [SHISA_ACTION] = offsetof(struct shisa_action, name),
        [SHISA_SERVICE] = offsetof(struct shisa_service, name),
        [SHISA_RESOURCE] = offsetof(struct shisa_resource, name),
        [SHISA_ASSET] = offsetof(struct shisa_asset, name),
        [SHISA_DOCUMENT] = offsetof(struct shisa_document, title),
        [SHISA_DECISION] = offsetof(struct shisa_decision, text),
    };
    const struct shisa_head *head = shisa_world_head(world, kind, id);
    if (head == NULL) {
        return "";
    }
    if (names[kind] == 0) {
        return head->id;
    }
    const char *name = shisa_say((const void *)((const char *)head + names[kind]), lang);
    return *name == '\0' ? head->id : name;
}

uint32_t shisa_world_count(const struct shisa_world *world, enum shisa_kind kind)
{
    SHISA_ASSERT(kind < SHISA_KIND_COUNT);
    return world->lists[kind].count;
}

/* --- adding ---------------------------------------------------------------------------------- */

static void index_put(struct index *index, const char *id, shisa_id number)
{
    uint32_t slot = hash(id) & (index->cap - 1);
    while (index->slots[slot] != 0) {
        slot = (slot + 1) & (index->cap - 1);
    }
    index->slots[slot] = number;
}

/* Makes room for one more id; false when the region is full. */
static bool index_grow(struct shisa_world *world, enum shisa_kind kind)
{
    struct index *index = &((struct inside *)world)->indexes[kind];
    uint32_t count = world->lists[kind].count;
    if ((count + 1) * 2 <= index->cap) {
        return true;
    }
    struct index wider = { .cap = index->cap == 0 ? INDEX_BEGIN : index->cap * 2 };
    wider.slots = shisa_region_alloc(world->region, wider.cap * sizeof(*wider.slots));
    if (wider.slots == NULL) {
        return false;
    }
    for (shisa_id id = 1; id <= count; id++) {
        index_put(&wider, shisa_world_name(world, kind, id), id);
    }
    if (index->slots != NULL) {
        shisa_region_free(world->region, index->slots, index->cap * sizeof(*index->slots));
    }
    *index = wider;
    return true;
}

/* Makes room for one more item; false when the region is full. */
static bool list_grow(struct shisa_world *world, struct shisa_list *list, size_t size)
{
    if (list->count < list->cap) {
        return true;
    }
    uint32_t cap = list->cap == 0 ? LIST_BEGIN : list->cap * 2;
    void *items = list->cap == 0 ? shisa_region_alloc(world->region, cap * size)
                                 : shisa_region_realloc(world->region, list->items,
                                                        list->cap * size, cap * size);
    if (items == NULL) {
        return false;
    }
    list->items = items;
    list->cap = cap;
    return true;
}

static shisa_status refuse_double(const struct shisa_world *world, enum shisa_kind kind,
                                  shisa_id first, struct shisa_err *err)
{
    const struct shisa_head *head = shisa_world_head(world, kind, first);
    const char *word = shisa_noun_of(kind)->word;
    if (head->place.file == NULL) {
        return shisa_fail(err, SHISA_INVALID, "%s \"%s\" is shisa's own: take another id", word,
                          head->id);
    }
    return shisa_fail(err, SHISA_INVALID, "%s \"%s\" is declared twice, first at %s:%u", word,
                      head->id, head->place.file, (unsigned)head->place.line);
}

shisa_status shisa_world_add(struct shisa_world *world, enum shisa_kind kind, const char *id,
                             struct shisa_place place, void **noun, struct shisa_err *err)
{
    shisa_id first = shisa_world_find(world, kind, id);
    if (first != 0) {
        return refuse_double(world, kind, first, err);
    }
    struct shisa_list *list = &world->lists[kind];
    const struct shisa_noun *schema = shisa_noun_of(kind);
    if (list->count >= SHISA_NOUNS_MAX) {
        return shisa_fail(err, SHISA_LIMIT, "%s \"%s\" is one too many: a scenario has at most %u",
                          schema->word, id, SHISA_NOUNS_MAX);
    }
    char *copy = shisa_region_copy(world->region, id);
    if (copy == NULL || !index_grow(world, kind) || !list_grow(world, list, schema->size)) {
        return shisa_fail(err, SHISA_LIMIT,
                          "no room for %s \"%s\": a scenario's texts and tables take at most %u MB",
                          schema->word, id, (unsigned)(SHISA_WORLD_MAX >> 20));
    }
    struct shisa_head *head = (void *)((char *)list->items + list->count * (size_t)schema->size);
    memset(head, 0, schema->size);
    head->id = copy;
    head->place = place;
    list->count++;
    index_put(&((struct inside *)world)->indexes[kind], copy, list->count);
    *noun = head;
    return SHISA_OK;
}

/* --- life ------------------------------------------------------------------------------------ */

static struct shisa_text words(enum shisa_word word)
{
    return (struct shisa_text){ shisa_word(word, SHISA_EN), shisa_word(word, SHISA_JA) };
}

/* What everyone can do in every scenario, by the numbers that world.h gives them. */
static void add_builtins(struct shisa_world *world)
{
    static const struct {
        shisa_id id;
        const char *name;
        enum shisa_word label;
        enum shisa_word help;
    } builtins[] = {
        { SHISA_SEND, "send", SHISA_W_ACTION_SEND, SHISA_W_ACTION_SEND_HELP },
        { SHISA_DECIDE, "decide", SHISA_W_ACTION_DECIDE, SHISA_W_ACTION_DECIDE_HELP },
        { SHISA_NOTE_DOWN, "memo", SHISA_W_ACTION_MEMO, SHISA_W_ACTION_MEMO_HELP },
    };
    for (size_t i = 0; i < COUNT_OF(builtins); i++) {
        void *noun;
        shisa_status status = shisa_world_add(world, SHISA_ACTION, builtins[i].name,
                                              (struct shisa_place){ NULL, 0 }, &noun, NULL);
        SHISA_ASSERT(status == SHISA_OK && world->lists[SHISA_ACTION].count == builtins[i].id);
        struct shisa_action *action = noun;
        action->name = words(builtins[i].label);
        action->help = words(builtins[i].help);
        action->builtin = true;
    }
}

struct shisa_world *shisa_world_create(void)
{
    struct shisa_region *region = shisa_region_create(SHISA_WORLD_MAX);
    if (region == NULL) {
        return NULL;
    }
    struct inside *inside = shisa_region_alloc(region, sizeof(*inside));
    SHISA_ASSERT(inside != NULL); /* an empty region holds a world */
    inside->world.region = region;
    add_builtins(&inside->world);
    return &inside->world;
}

void shisa_world_destroy(struct shisa_world *world)
{
    if (world != NULL) {
        shisa_region_destroy(world->region); /* and the world with it */
    }
}
