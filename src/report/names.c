/* How things are called in a report. */
#include <stdlib.h>

#include "internal.h"

/* Where several organisations have seats, "CSIRT" says too little: whose is it? */
static bool several_play(const struct shisa_world *world)
{
    shisa_id first = 0;
    for (shisa_id id = 1; id <= shisa_world_count(world, SHISA_ROLE); id++) {
        const struct shisa_role *role = shisa_role_at(world, id);
        if (role->seats > 0 && first != 0 && role->organisation != first) {
            return true;
        }
        first = role->seats > 0 ? role->organisation : first;
    }
    return false;
}

/* "Aoba Electric/CSIRT"; NULL: it has its id alone, which says as much. */
static char *name_with_house(const struct shisa_world *world, shisa_id id, enum shisa_lang lang)
{
    const struct shisa_role *role = shisa_role_at(world, id);
    struct shisa_buf name = { 0 };
    if (*shisa_say(&role->name, lang) == '\0') {
        return NULL;
    }
    shisa_buf_addf(&name, "%s/%s",
                   shisa_world_label(world, SHISA_ORGANISATION, role->organisation, lang),
                   shisa_world_label(world, SHISA_ROLE, id, lang));
    return name.data; /* the buffer's memory */
}

void names_create(struct shisa_report *report)
{
    uint32_t count = shisa_world_count(report->world, SHISA_ROLE);
    for (int lang = SHISA_EN; lang <= SHISA_JA && several_play(report->world); lang++) {
        report->role_names[lang] = shisa_alloc((count + 1) * sizeof(char *));
        for (shisa_id id = 1; id <= count; id++) {
            report->role_names[lang][id] =
                name_with_house(report->world, id, (enum shisa_lang)lang);
        }
    }
}

void names_destroy(struct shisa_report *report)
{
    for (int lang = SHISA_EN; lang <= SHISA_JA && report->role_names[lang] != NULL; lang++) {
        for (shisa_id id = 1; id <= shisa_world_count(report->world, SHISA_ROLE); id++) {
            free(report->role_names[lang][id]);
        }
        free(report->role_names[lang]);
    }
}

bool role_names_house(const struct shisa_report *report)
{
    return report->role_names[SHISA_EN] != NULL;
}

const char *label(const struct view *view, enum shisa_kind kind, shisa_id id)
{
    const struct shisa_report *report = view->report;
    const char *longer = kind == SHISA_ROLE && id != 0 && role_names_house(report)
                             ? report->role_names[view->lang][id]
                             : NULL;
    return longer != NULL ? longer : shisa_world_label(report->world, kind, id, view->lang);
}
