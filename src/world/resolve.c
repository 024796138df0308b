#include "shisa/schema.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "internal.h"

bool world_resolves(const struct shisa_world *world, uint32_t kinds, struct shisa_ref *ref)
{
    SHISA_ASSERT(ref->name != NULL);
    for (enum shisa_kind kind = SHISA_KIND_NONE + 1; kind < SHISA_KIND_COUNT; kind++) {
        shisa_id id = (kinds & SHISA_BIT(kind)) == 0 ? 0 : shisa_world_find(world, kind, ref->name);
        if (id != 0) {
            ref->kind = kind;
            ref->id = id;
            return true;
        }
    }
    return false;
}

const char *world_nearest(const struct shisa_world *world, uint32_t kinds, const char *name)
{
    size_t room = 0;
    for (enum shisa_kind kind = SHISA_KIND_NONE + 1; kind < SHISA_KIND_COUNT; kind++) {
        room += (kinds & SHISA_BIT(kind)) == 0 ? 0 : shisa_world_count(world, kind);
    }
    const char **ids = shisa_alloc((room + 1) * sizeof(*ids));
    size_t count = 0;
    for (enum shisa_kind kind = SHISA_KIND_NONE + 1; kind < SHISA_KIND_COUNT; kind++) {
        for (shisa_id id = 1;
             (kinds & SHISA_BIT(kind)) != 0 && id <= shisa_world_count(world, kind); id++) {
            ids[count++] = shisa_world_name(world, kind, id);
        }
    }
    const char *nearest = shisa_closest(name, ids, count);
    free(ids);
    return nearest;
}

char *world_kinds_text(uint32_t kinds, char out[WORLD_KINDS_TEXT])
{
    size_t len = 0;
    out[0] = '\0';
    /* From the particular to the general: "role or organisation". */
    for (enum shisa_kind kind = SHISA_KIND_COUNT - 1; kind > SHISA_KIND_NONE; kind--) {
        if ((kinds & SHISA_BIT(kind)) == 0) {
            continue;
        }
        kinds &= ~SHISA_BIT(kind);
        const char *joint = len == 0 ? "" : kinds == 0 ? " or " : ", ";
        len += (size_t)snprintf(out + len, WORLD_KINDS_TEXT - len, "%s%s", joint,
                                shisa_noun_of(kind)->word);
        SHISA_ASSERT(len < WORLD_KINDS_TEXT);
    }
    return out;
}

shisa_status shisa_world_resolve(const struct shisa_world *world, uint32_t kinds,
                                 struct shisa_ref *ref, struct shisa_err *err)
{
    if (world_resolves(world, kinds, ref)) {
        return SHISA_OK;
    }
    char text[WORLD_KINDS_TEXT];
    const char *nearest = world_nearest(world, kinds, ref->name);
    if (nearest == NULL) {
        return shisa_fail(err, SHISA_NOT_FOUND, "unknown %s \"%s\"", world_kinds_text(kinds, text),
                          ref->name);
    }
    return shisa_fail(err, SHISA_NOT_FOUND, "unknown %s \"%s\"; did you mean \"%s\"?",
                      world_kinds_text(kinds, text), ref->name, nearest);
}

shisa_status shisa_world_deed(const struct shisa_world *world, const char *text,
                              struct shisa_deed *deed, struct shisa_err *err)
{
    struct shisa_deed found = { 0 };
    const char *colon = strchr(text, ':');
    char *action = shisa_copy(text);
    if (colon != NULL) {
        action[colon - text] = '\0';
        found.target.name = colon + 1;
    }
    found.action.name = action;
    shisa_status status = shisa_world_resolve(world, SHISA_BIT(SHISA_ACTION), &found.action, err);
    if (status == SHISA_OK && colon != NULL) {
        status = shisa_world_resolve(world, WORLD_TARGETS, &found.target, err);
    }
    free(action);
    if (status == SHISA_OK) {
        /* Names that live as long as the world, whatever becomes of the text. */
        found.action.name = shisa_world_name(world, SHISA_ACTION, found.action.id);
        if (colon != NULL) {
            found.target.name = shisa_world_name(world, found.target.kind, found.target.id);
        }
        *deed = found;
    }
    return status;
}
