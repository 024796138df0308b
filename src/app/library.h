/* The library of scenarios: each of them, and the inventory with who covers which row. */
#ifndef SHISA_APP_LIBRARY_H
#define SHISA_APP_LIBRARY_H

#include <jansson.h>

#include "shisa/exercise.h"

/* One scenario covers one row. */
struct cover {
    const char *scenario; /* its name, of the list of names */
    uint32_t nouns;       /* how many of its parts say so */
};

/* A topic, from whatever scenario declared it first; the world that it is from is gone. */
struct row {
    char *id;
    struct shisa_text name, section, home;
    struct cover *covers;
    uint32_t count;
};

/* Rows of one section stand together, in the order in which they were declared. */
struct inventory {
    struct row *rows;
    uint32_t count;
};

bool row_is_covered(const struct row *row);
/* From `first` on: the row behind its section. Counts those that are covered. */
uint32_t section_end(const struct inventory *inventory, uint32_t first, uint32_t *covered);
bool same_section(const struct shisa_text *a, const struct shisa_text *b);

/* --- what a catalogue says of a scenario ------------------------------------------------------ */

struct facts {
    const char *name; /* what `shisa play` takes */
    const struct shisa_world *world;
    uint32_t seats;
    int32_t first_year, last_year; /* 0: the story has no calendar */
    shisa_ms room;                 /* length in the room, to the minute */
};

uint32_t seats_of(const struct shisa_world *world, shisa_id organisation);
/* Each sector once, of organisations that have seats or provide a service. */
struct shisa_strings sectors_of(const struct shisa_world *world); /* free .at */

/* library_text.c, 80 columns wide. */
/* The inventory holds what this scenario covers already. */
void library_print_scenario(const struct facts *facts, const struct inventory *inventory,
                            enum shisa_lang lang, struct shisa_buf *out);
void library_print_inventory(const struct inventory *inventory, enum shisa_lang lang,
                             struct shisa_buf *out);
/* library_json.c */
json_t *library_scenario_json(const struct facts *facts);
json_t *library_json(json_t *scenarios, const struct inventory *inventory);

#endif
