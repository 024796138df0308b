/* How things are called in a report. */
#include <stdlib.h>

#include "internal.h"

/* The organisation that has all the seats; 0: several have. */
static shisa_id sole_player(const struct shisa_world *world)
{
    shisa_id sole = 0;
    for (shisa_id id = 1; id <= shisa_world_count(world, SHISA_ROLE); id++) {
        const struct shisa_role *role = shisa_role_at(world, id);
        if (role->seats > 0 && sole != 0 && role->organisation != sole) {
            return 0;
        }
        sole = role->seats > 0 ? role->organisation : sole;
    }
    return sole;
}

/* "Aoba Electric/CSIRT": of whose duty desk it is, "Duty desk" says too little. NULL: it has its id
 * alone, which says as much. */
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

/* The only ones who play are among themselves: their names stay short. */
void names_create(struct shisa_report *report)
{
    const struct shisa_world *world = report->world;
    uint32_t count = shisa_world_count(world, SHISA_ROLE);
    shisa_id sole = sole_player(world);
    report->several_play = sole == 0;
    for (int lang = SHISA_EN; lang <= SHISA_JA; lang++) {
        report->role_names[lang] = shisa_alloc((count + 1) * sizeof(char *));
        for (shisa_id id = 1; id <= count; id++) {
            bool own = shisa_role_at(world, id)->organisation == sole;
            report->role_names[lang][id] =
                own ? NULL : name_with_house(world, id, (enum shisa_lang)lang);
        }
    }
}

void names_destroy(struct shisa_report *report)
{
    for (int lang = SHISA_EN; lang <= SHISA_JA; lang++) {
        for (shisa_id id = 1; id <= shisa_world_count(report->world, SHISA_ROLE); id++) {
            free(report->role_names[lang][id]);
        }
        free(report->role_names[lang]);
    }
}

const char *label(const struct view *view, enum shisa_kind kind, shisa_id id)
{
    const struct shisa_report *report = view->report;
    const char *longer = kind == SHISA_ROLE && id != 0 ? report->role_names[view->lang][id] : NULL;
    return longer != NULL ? longer : shisa_world_label(report->world, kind, id, view->lang);
}
