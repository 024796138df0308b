/* Which scenarios there are, and what of the inventory they cover: counted from what the scenarios
 * themselves say. */
#include "library.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "shisa/io.h"
#include "shisa/schema.h"

#include "internal.h"

/* --- the inventory ---------------------------------------------------------------------------- */

bool row_is_covered(const struct row *row)
{
    return row->count > 0 || row->home.en != NULL || row->home.ja != NULL;
}

bool same_section(const struct shisa_text *a, const struct shisa_text *b)
{
    return strcmp(shisa_say(a, SHISA_EN), shisa_say(b, SHISA_EN)) == 0;
}

uint32_t section_end(const struct inventory *inventory, uint32_t first, uint32_t *covered)
{
    uint32_t end = first;
    *covered = 0;
    while (end < inventory->count &&
           same_section(&inventory->rows[end].section, &inventory->rows[first].section)) {
        *covered += row_is_covered(&inventory->rows[end++]);
    }
    return end;
}

static struct row *row_named(const struct inventory *inventory, const char *id)
{
    for (uint32_t i = 0; i < inventory->count; i++) {
        if (strcmp(inventory->rows[i].id, id) == 0) {
            return &inventory->rows[i];
        }
    }
    return NULL;
}

static struct shisa_text copied(const struct shisa_text *text)
{
    return (struct shisa_text){ .en = text->en != NULL ? shisa_copy(text->en) : NULL,
                                .ja = text->ja != NULL ? shisa_copy(text->ja) : NULL };
}

static void text_finish(struct shisa_text *text)
{
    free((char *)text->en);
    free((char *)text->ja);
}

/* Behind the last row of its section, or at the end. */
static void add_row(struct inventory *inventory, const struct shisa_topic *topic)
{
    uint32_t at = inventory->count;
    while (at > 0 && !same_section(&inventory->rows[at - 1].section, &topic->section)) {
        at--;
    }
    at = at > 0 ? at : inventory->count;
    inventory->rows =
        shisa_realloc(inventory->rows, (inventory->count + 1) * sizeof *inventory->rows);
    memmove(&inventory->rows[at + 1], &inventory->rows[at],
            (inventory->count++ - at) * sizeof *inventory->rows);
    inventory->rows[at] = (struct row){ .id = shisa_copy(topic->head.id),
                                        .name = copied(&topic->name),
                                        .section = copied(&topic->section),
                                        .home = copied(&topic->home) };
}

static void inventory_finish(struct inventory *inventory)
{
    for (uint32_t i = 0; i < inventory->count; i++) {
        struct row *row = &inventory->rows[i];
        free(row->id);
        text_finish(&row->name);
        text_finish(&row->section);
        text_finish(&row->home);
        free(row->covers);
    }
    free(inventory->rows);
}

/* --- who covers what -------------------------------------------------------------------------- */

static void count_cover(struct row *row, const char *scenario)
{
    if (row->count == 0 || row->covers[row->count - 1].scenario != scenario) {
        row->covers = shisa_realloc(row->covers, (row->count + 1) * sizeof *row->covers);
        row->covers[row->count++] = (struct cover){ scenario, 0 };
    }
    row->covers[row->count - 1].nouns++;
}

static void count_noun(struct inventory *inventory, const struct shisa_field *field,
                       const void *noun, const char *scenario)
{
    const struct shisa_refs *refs = (const void *)((const char *)noun + field->offset);
    for (uint32_t i = 0; i < refs->count; i++) {
        count_cover(row_named(inventory, refs->at[i].name), scenario);
    }
}

/* Whatever noun has a field `covers`, the scenario itself among them. */
static void count_covers(struct inventory *inventory, const struct shisa_world *world,
                         const char *scenario)
{
    for (int kind = SHISA_KIND_NONE; kind < SHISA_KIND_COUNT; kind++) {
        const struct shisa_noun *noun = shisa_noun_of((enum shisa_kind)kind);
        const struct shisa_field *field = shisa_field_named(noun, "covers");
        const struct shisa_list *list = &world->lists[kind];
        if (field != NULL && kind == SHISA_KIND_NONE) {
            count_noun(inventory, field, &world->scenario, scenario);
        }
        for (uint32_t i = 0; field != NULL && i < list->count; i++) {
            count_noun(inventory, field, (const char *)list->items + (size_t)i * noun->size,
                       scenario);
        }
    }
}

static void take_stock(struct inventory *inventory, const struct facts *facts)
{
    for (shisa_id id = 1; id <= shisa_world_count(facts->world, SHISA_TOPIC); id++) {
        const struct shisa_topic *topic = shisa_topic_at(facts->world, id);
        if (row_named(inventory, topic->head.id) == NULL) {
            add_row(inventory, topic);
        }
    }
    count_covers(inventory, facts->world, facts->name);
}

/* --- one scenario ----------------------------------------------------------------------------- */

uint32_t seats_of(const struct shisa_world *world, shisa_id organisation)
{
    uint32_t seats = 0;
    for (shisa_id id = 1; id <= shisa_world_count(world, SHISA_ROLE); id++) {
        const struct shisa_role *role = shisa_role_at(world, id);
        seats += role->organisation == organisation ? (uint32_t)role->seats : 0;
    }
    return seats;
}

static bool takes_part(const struct shisa_world *world, shisa_id organisation)
{
    for (shisa_id id = 1; id <= shisa_world_count(world, SHISA_SERVICE); id++) {
        if (shisa_service_at(world, id)->of.id == organisation) {
            return true;
        }
    }
    return seats_of(world, organisation) > 0;
}

static bool is_among(const struct shisa_strings *strings, const char *text)
{
    for (uint32_t i = 0; i < strings->count; i++) {
        if (strcmp(strings->at[i], text) == 0) {
            return true;
        }
    }
    return false;
}

struct shisa_strings sectors_of(const struct shisa_world *world)
{
    uint32_t count = shisa_world_count(world, SHISA_ORGANISATION);
    struct shisa_strings sectors = { .at = shisa_alloc((count + 1) * sizeof *sectors.at) };
    for (shisa_id id = 1; id <= count; id++) {
        const char *sector = shisa_organisation_at(world, id)->sector;
        if (sector != NULL && takes_part(world, id) && !is_among(&sectors, sector)) {
            sectors.at[sectors.count++] = sector;
        }
    }
    return sectors;
}

static int32_t year_at(const struct shisa_scenario *scenario, shisa_ms at)
{
    char day[24];
    return scenario->starts == NULL
               ? 0
               : (int32_t)strtol(shisa_date_day(scenario->starts_minute, at, day), NULL, 10);
}

#define MINUTE 60000

static shisa_ms length_in_the_room(const struct shisa_scenario *scenario)
{
    shisa_ms room = scenario->length / scenario->pace;
    return room < MINUTE ? room : (room + MINUTE / 2) / MINUTE * MINUTE;
}

static struct facts facts_of(const char *name, const struct shisa_world *world)
{
    struct facts facts = { .name = name,
                           .world = world,
                           .first_year = year_at(&world->scenario, 0),
                           .last_year = year_at(&world->scenario, world->scenario.length),
                           .room = length_in_the_room(&world->scenario) };
    for (shisa_id id = 1; id <= shisa_world_count(world, SHISA_ORGANISATION); id++) {
        facts.seats += seats_of(world, id);
    }
    return facts;
}

/* --- the command ------------------------------------------------------------------------------ */

struct listing {
    const struct options *options;
    struct inventory inventory;
    struct shisa_buf out;
    json_t *scenarios;
};

static void list(struct listing *listing, const struct facts *facts)
{
    take_stock(&listing->inventory, facts);
    if (listing->options->json) {
        json_array_append_new(listing->scenarios, library_scenario_json(facts));
    } else {
        library_print_scenario(facts, &listing->inventory, listing->options->lang, &listing->out);
    }
}

/* A scenario that cannot be played covers nothing; the others still do. */
static enum exit_code list_scenario(struct listing *listing, struct shisa_bundle *bundle,
                                    const char *path, const char *name)
{
    struct shisa_files files = shisa_bundle_files(bundle);
    struct shisa_settings settings = { NULL, 0 };
    struct shisa_findings findings = { 0 };
    struct shisa_exercise *exercise;
    struct shisa_err err;
    shisa_status status = shisa_exercise_load(&files, settings, 1, &findings, &exercise, &err);
    uint32_t errors = findings.errors;
    shisa_findings_finish(&findings);
    if (status != SHISA_OK) {
        return fail_with(&err);
    }
    if (exercise == NULL) {
        enum shisa_lang lang = listing->options->lang;
        char *typed = shell_word(path);
        complain(shisa_word(SHISA_W_LIBRARY_LEFT_OUT, lang), path, errors,
                 errors_word(errors, lang), typed);
        free(typed);
        return EXIT_FINDINGS;
    }
    struct facts facts = facts_of(name, shisa_exercise_world(exercise));
    list(listing, &facts);
    shisa_exercise_destroy(exercise);
    return EXIT_DONE;
}

static enum exit_code list_named(struct listing *listing, const char *path)
{
    struct shisa_bundle *bundle = NULL;
    struct shisa_err err;
    bool builtin = listing->options->arg_count == 0;
    const char *slash = strrchr(path, '/');
    if ((builtin ? shisa_bundle_open_builtin(path, &bundle, &err)
                 : shisa_bundle_open(path, &bundle, &err)) != SHISA_OK) {
        return fail_with(&err);
    }
    enum exit_code code =
        list_scenario(listing, bundle, path, slash != NULL && slash[1] != '\0' ? slash + 1 : path);
    shisa_bundle_destroy(bundle);
    return code;
}

static enum exit_code print_listing(struct listing *listing)
{
    if (listing->options->json) {
        add_json(&listing->out, library_json(json_incref(listing->scenarios), &listing->inventory));
    } else {
        library_print_inventory(&listing->inventory, listing->options->lang, &listing->out);
    }
    return write_output(listing->options, &listing->out);
}

enum exit_code run_library(const struct options *options)
{
    struct listing listing = { .options = options, .scenarios = json_array() };
    struct shisa_buf names = { 0 };
    struct shisa_err err;
    enum exit_code worst = EXIT_DONE;
    if (shisa_scenario_names(options->arg_count > 0 ? options->args[0] : NULL, &names, &err) !=
        SHISA_OK) {
        worst = fail_with(&err);
    }
    for (size_t at = 0; at < names.len; at += strlen(names.data + at) + 1) {
        enum exit_code code = list_named(&listing, names.data + at);
        worst = code > worst ? code : worst;
    }
    if (names.len > 0) {
        enum exit_code code = print_listing(&listing);
        worst = code > worst ? code : worst;
    }
    inventory_finish(&listing.inventory);
    shisa_buf_finish(&listing.out);
    shisa_buf_finish(&names);
    json_decref(listing.scenarios);
    return worst;
}
