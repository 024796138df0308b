/* The library for people: 80 columns, lists broken between their items, never inside one. */
#include "library.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "internal.h"

#define WIDTH 80
#define LABEL_AT 4   /* what is said of a scenario */
#define LIST_AT 18   /* and where it begins */
#define NAME_AT 7    /* the name of a row */
#define COVERS_AT 52 /* who covers it */

static void go_to(struct shisa_buf *out, int *column, int wanted)
{
    for (; *column < wanted; ++*column) {
        shisa_buf_puts(out, " ");
    }
}

static void new_line(struct shisa_buf *out, int *column)
{
    shisa_buf_puts(out, "\n");
    *column = 0;
}

/* Text of a scenario is one line here, whatever is in it. */
static void put(struct shisa_buf *out, int *column, const char *text)
{
    size_t len = strcspn(text, "\n"), fits = shisa_text_fit(text, WIDTH - *column);
    bool cut = fits < len;
    len = cut ? shisa_text_fit(text, WIDTH - *column - 1) : len;
    shisa_buf_add(out, text, len);
    shisa_buf_puts(out, cut ? "~" : "");
    *column = cut ? WIDTH : *column + shisa_text_width(text);
}

/* --- a list ----------------------------------------------------------------------------------- */

struct lines {
    struct shisa_buf *out;
    int column, from; /* where it stands; where its lines begin */
    const char *between;
    const char *label; /* written with the first item: what is empty is not mentioned; or NULL */
    bool begun;
};

static struct lines labelled(struct shisa_buf *out, enum shisa_word label, const char *between,
                             enum shisa_lang lang)
{
    return (struct lines){
        .out = out, .from = LIST_AT, .between = between, .label = shisa_word(label, lang)
    };
}

/* A separator ends the line, the space behind it does not, and so needs no room. */
static int width_at_end(const char *between)
{
    size_t len = strlen(between);
    return shisa_text_width(between) - (len > 0 && between[len - 1] == ' ');
}

static void trim(struct shisa_buf *out)
{
    while (out->len > 0 && out->data[out->len - 1] == ' ') {
        out->data[--out->len] = '\0';
    }
}

static void lines_add(struct lines *lines, const char *item)
{
    bool full = lines->column >= lines->from; /* with what stands before the list */
    if (lines->begun) {
        shisa_buf_puts(lines->out, lines->between);
        lines->column += shisa_text_width(lines->between);
        full = lines->column + shisa_text_width(item) + width_at_end(lines->between) > WIDTH;
    } else if (lines->label != NULL) {
        go_to(lines->out, &lines->column, LABEL_AT);
        put(lines->out, &lines->column, lines->label);
    }
    if (full) {
        trim(lines->out);
        new_line(lines->out, &lines->column);
    }
    go_to(lines->out, &lines->column, lines->from);
    put(lines->out, &lines->column, item);
    lines->begun = true;
}

static void lines_end(struct lines *lines)
{
    if (lines->column > 0) {
        new_line(lines->out, &lines->column);
    }
}

/* --- a scenario ------------------------------------------------------------------------------- */

static void add_number(struct lines *lines, enum shisa_word word, enum shisa_lang lang,
                       uint32_t number)
{
    struct shisa_buf item = { 0 };
    shisa_buf_addf(&item, shisa_word(word, lang), number);
    lines_add(lines, item.data);
    shisa_buf_finish(&item);
}

static void add_words(struct lines *lines, enum shisa_word word, enum shisa_lang lang,
                      const char *words)
{
    struct shisa_buf item = { 0 };
    shisa_buf_addf(&item, shisa_word(word, lang), words);
    lines_add(lines, item.data);
    shisa_buf_finish(&item);
}

static void add_format(struct lines *lines, const char *format, enum shisa_lang lang)
{
    static const struct {
        const char *name;
        enum shisa_word word;
    } formats[] = { { "functional", SHISA_W_LIBRARY_FUNCTIONAL },
                    { "tabletop", SHISA_W_LIBRARY_TABLETOP },
                    { "campaign", SHISA_W_LIBRARY_CAMPAIGN } };
    for (size_t i = 0; format != NULL && i < sizeof formats / sizeof formats[0]; i++) {
        if (strcmp(formats[i].name, format) == 0) {
            lines_add(lines, shisa_word(formats[i].word, lang));
        }
    }
}

static void add_years(struct lines *lines, const struct facts *facts, enum shisa_lang lang)
{
    struct shisa_buf years = { 0 };
    if (facts->first_year == 0) {
        return;
    }
    shisa_buf_addf(&years, "%d", facts->first_year);
    if (facts->last_year != facts->first_year) {
        shisa_buf_addf(&years, "-%d", facts->last_year);
    }
    add_words(lines, SHISA_W_LIBRARY_YEAR, lang, years.data);
    shisa_buf_finish(&years);
}

static void print_facts(const struct facts *facts, enum shisa_lang lang, struct shisa_buf *out)
{
    const struct shisa_scenario *scenario = &facts->world->scenario;
    char length[SHISA_SAID_SIZE], room[SHISA_SAID_SIZE];
    struct lines lines = { .out = out,
                           .from = LABEL_AT,
                           .between = shisa_word(SHISA_W_REPORT_AND, lang) };
    add_years(&lines, facts, lang);
    add_format(&lines, scenario->format, lang);
    add_words(&lines, SHISA_W_LIBRARY_STORY, lang, shisa_ms_said(scenario->length, lang, length));
    add_words(&lines, SHISA_W_LIBRARY_ROOM, lang, shisa_ms_said(facts->room, lang, room));
    add_number(&lines, SHISA_W_LIBRARY_SEATS, lang, facts->seats);
    add_number(&lines, SHISA_W_LIBRARY_INJECTS, lang,
               shisa_world_count(facts->world, SHISA_INJECT));
    lines_end(&lines);
}

static void print_players(const struct shisa_world *world, enum shisa_lang lang,
                          struct shisa_buf *out)
{
    struct lines lines =
        labelled(out, SHISA_W_LIBRARY_WHO, shisa_word(SHISA_W_REPORT_AND, lang), lang);
    for (shisa_id id = 1; id <= shisa_world_count(world, SHISA_ORGANISATION); id++) {
        if (seats_of(world, id) > 0) {
            lines_add(&lines, shisa_say(&shisa_organisation_at(world, id)->name, lang));
        }
    }
    lines_end(&lines);
}

/* A sector has a word if it is one of those that drills know, else it says itself. */
static const char *sector_word(const char *sector, enum shisa_lang lang)
{
    char name[2 * SHISA_ID_MAX] = "SECTOR_";
    size_t len = strlen(name);
    for (const char *at = sector; *at != '\0' && len + 1 < sizeof name; at++) {
        name[len++] = *at == '-' ? '_' : (char)toupper((unsigned char)*at);
    }
    name[len] = '\0';
    const char *word = shisa_word_named(name, lang);
    return word != NULL ? word : sector;
}

static void print_sectors(const struct shisa_world *world, enum shisa_lang lang,
                          struct shisa_buf *out)
{
    struct shisa_strings sectors = sectors_of(world);
    struct lines lines =
        labelled(out, SHISA_W_LIBRARY_SECTORS, shisa_word(SHISA_W_REPORT_AND, lang), lang);
    for (uint32_t i = 0; i < sectors.count; i++) {
        lines_add(&lines, sector_word(sectors.at[i], lang));
    }
    lines_end(&lines);
    free(sectors.at);
}

/* "T3 T8 / E1 / R4 R5": what one section calls its own belongs together. */
static void print_covers(const struct facts *facts, const struct inventory *inventory,
                         enum shisa_lang lang, struct shisa_buf *out)
{
    struct lines lines = labelled(out, SHISA_W_LIBRARY_COVERS, " / ", lang);
    uint32_t covered;
    for (uint32_t first = 0, end; first < inventory->count; first = end) {
        struct shisa_buf item = { 0 };
        end = section_end(inventory, first, &covered);
        for (uint32_t i = first; i < end; i++) {
            const struct row *row = &inventory->rows[i];
            if (row->count > 0 && row->covers[row->count - 1].scenario == facts->name) {
                shisa_buf_addf(&item, "%s%s", item.len > 0 ? " " : "", row->id);
            }
        }
        if (item.len > 0) {
            lines_add(&lines, item.data);
        }
        shisa_buf_finish(&item);
    }
    lines_end(&lines);
}

void library_print_scenario(const struct facts *facts, const struct inventory *inventory,
                            enum shisa_lang lang, struct shisa_buf *out)
{
    int column = 0;
    put(out, &column, facts->name);
    put(out, &column, "  ");
    put(out, &column, shisa_say(&facts->world->scenario.title, lang));
    new_line(out, &column);
    print_facts(facts, lang, out);
    print_players(facts->world, lang, out);
    print_sectors(facts->world, lang, out);
    print_covers(facts, inventory, lang, out);
    new_line(out, &column);
}

/* --- the inventory ---------------------------------------------------------------------------- */

static void print_section(const struct row *row, uint32_t covered, uint32_t count,
                          enum shisa_lang lang, struct shisa_buf *out)
{
    struct shisa_buf share = { 0 };
    int column = 0;
    shisa_buf_addf(&share, shisa_word(SHISA_W_LIBRARY_COVERED, lang), covered, count);
    put(out, &column, shisa_say(&row->section, lang));
    go_to(out, &column, COVERS_AT);
    put(out, &column, share.data);
    new_line(out, &column);
    shisa_buf_finish(&share);
}

static void print_row(const struct row *row, enum shisa_lang lang, struct shisa_buf *out)
{
    int column = 0;
    put(out, &column, row_is_covered(row) ? "  " : "! ");
    put(out, &column, row->id);
    put(out, &column, " ");
    go_to(out, &column, NAME_AT);
    put(out, &column, shisa_say(&row->name, lang));
    struct lines lines = { .out = out,
                           .column = column,
                           .from = COVERS_AT,
                           .between = shisa_word(SHISA_W_REPORT_AND, lang) };
    for (uint32_t i = 0; i < row->count; i++) {
        struct shisa_buf item = { 0 };
        shisa_buf_addf(&item, "%s %u", row->covers[i].scenario, row->covers[i].nouns);
        lines_add(&lines, item.data);
        shisa_buf_finish(&item);
    }
    if (!row_is_covered(row)) {
        lines_add(&lines, shisa_word(SHISA_W_LIBRARY_EMPTY, lang));
    }
    lines_end(&lines);
    if (row->home.en != NULL || row->home.ja != NULL) {
        struct lines home = { .out = out, .from = NAME_AT, .between = "" };
        add_words(&home, SHISA_W_LIBRARY_HOME, lang, shisa_say(&row->home, lang));
        lines_end(&home);
    }
}

void library_print_inventory(const struct inventory *inventory, enum shisa_lang lang,
                             struct shisa_buf *out)
{
    uint32_t covered, total = 0;
    for (uint32_t first = 0, end; first < inventory->count; first = end) {
        end = section_end(inventory, first, &covered);
        print_section(&inventory->rows[first], covered, end - first, lang, out);
        for (uint32_t i = first; i < end; i++) {
            print_row(&inventory->rows[i], lang, out);
        }
        shisa_buf_puts(out, "\n");
        total += covered;
    }
    if (inventory->count == 0) {
        return;
    }
    shisa_buf_addf(out, "%s\n", shisa_word(SHISA_W_LIBRARY_NOUNS, lang));
    shisa_buf_addf(out, shisa_word(SHISA_W_LIBRARY_TOTAL, lang), total, inventory->count,
                   inventory->count - total);
    shisa_buf_puts(out, "\n");
}
