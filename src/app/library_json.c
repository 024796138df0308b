/* The library for other programs. */
#include "library.h"

#include <stdlib.h>

#include "internal.h"

/* --- one scenario ----------------------------------------------------------------------------- */

static json_t *organisations_json(const struct shisa_world *world)
{
    json_t *list = json_array();
    for (shisa_id id = 1; id <= shisa_world_count(world, SHISA_ORGANISATION); id++) {
        const struct shisa_organisation *organisation = shisa_organisation_at(world, id);
        json_array_append_new(list,
                              json_pack("{s:s, s:o, s:s?, s:i}", "id", organisation->head.id,
                                        "name", text_json(&organisation->name), "sector",
                                        organisation->sector, "seats", (int)seats_of(world, id)));
    }
    return list;
}

static json_t *sectors_json(const struct shisa_world *world)
{
    json_t *list = json_array();
    struct shisa_strings sectors = sectors_of(world);
    for (uint32_t i = 0; i < sectors.count; i++) {
        json_array_append_new(list, json_string(sectors.at[i]));
    }
    free(sectors.at);
    return list;
}

static json_t *year_json(int32_t year)
{
    return year != 0 ? json_integer(year) : json_null();
}

json_t *library_scenario_json(const struct facts *facts)
{
    const struct shisa_scenario *scenario = &facts->world->scenario;
    return json_pack(
        "{s:s, s:s, s:o, s:s?, s:o, s:o, s:I, s:I, s:i, s:i, s:i, s:o, s:o}", "name", facts->name,
        "id", scenario->head.id, "title", text_json(&scenario->title), "format", scenario->format,
        "first_year", year_json(facts->first_year), "last_year", year_json(facts->last_year),
        "length_ms", (json_int_t)scenario->length, "room_ms", (json_int_t)facts->room, "seats",
        (int)facts->seats, "injects", (int)shisa_world_count(facts->world, SHISA_INJECT),
        "decisions", (int)shisa_world_count(facts->world, SHISA_DECISION), "organisations",
        organisations_json(facts->world), "sectors", sectors_json(facts->world));
}

/* --- the inventory ---------------------------------------------------------------------------- */

static json_t *row_json(const struct row *row)
{
    json_t *covers = json_object();
    for (uint32_t i = 0; i < row->count; i++) {
        json_object_set_new(covers, row->covers[i].scenario, json_integer(row->covers[i].nouns));
    }
    bool home = row->home.en != NULL || row->home.ja != NULL;
    return json_pack("{s:s, s:o, s:o, s:o, s:b}", "id", row->id, "name", text_json(&row->name),
                     "scenarios", covers, "home", home ? text_json(&row->home) : json_null(),
                     "covered", row_is_covered(row));
}

json_t *library_json(json_t *scenarios, const struct inventory *inventory)
{
    json_t *sections = json_array();
    uint32_t covered, total = 0;
    for (uint32_t first = 0, end; first < inventory->count; first = end) {
        json_t *topics = json_array();
        end = section_end(inventory, first, &covered);
        for (uint32_t i = first; i < end; i++) {
            json_array_append_new(topics, row_json(&inventory->rows[i]));
        }
        json_array_append_new(sections, json_pack("{s:o, s:o, s:i}", "name",
                                                  text_json(&inventory->rows[first].section),
                                                  "topics", topics, "covered", (int)covered));
        total += covered;
    }
    return json_pack("{s:s, s:o, s:o, s:i, s:i}", "format_version", "1.0", "scenarios", scenarios,
                     "sections", sections, "topics", (int)inventory->count, "covered", (int)total);
}
