/* The page for people: 80 columns, in either language. */
#include <string.h>

#include "internal.h"

/* --- head ------------------------------------------------------------------------------------ */

static uint64_t all_runs(const struct shisa_rehearsal_page *page)
{
    uint64_t runs = 0;
    for (uint32_t i = 0; i < page->column_count; i++) {
        runs += shisa_rehearsal_runs(page->columns[i].rehearsal);
    }
    return runs;
}

static void put_fault(const struct text *text)
{
    const struct shisa_rehearsal_page *page = text->page;
    uint64_t faults = 0;
    for (uint32_t i = 0; i < page->column_count; i++) {
        const struct whole_sum *whole = page->columns[i].rehearsal->sums.whole;
        faults += whole->faulty + whole->stuck;
    }
    if (page->fault == NULL) {
        return;
    }
    shisa_buf_puts(text->out, "\n");
    shisa_buf_addf(text->out, text_say(text, SHISA_W_REHEARSE_FAULTY), (unsigned long long)faults,
                   (unsigned long long)page->fault_seed, shisa_manner_name(page->fault_team));
    shisa_buf_puts(text->out, "\n");
    text_prose(text, page->fault, 2);
}

/* As they are given on the command line, without the one that is compared. */
static void put_parameters(const struct text *text, const struct shisa_parameters *parameters)
{
    const char *compared = text->page->compared;
    for (uint32_t i = 0; i < parameters->count; i++) {
        const struct shisa_parameter *parameter = &parameters->at[i];
        if (compared == NULL || strcmp(compared, parameter->name) != 0) {
            shisa_buf_addf(text->out, "%s%s=%s", text_say(text, SHISA_W_REPORT_AND),
                           parameter->name, parameter->value);
        }
    }
}

static void put_head(const struct text *text)
{
    char length[SHISA_SAID_SIZE];
    const struct shisa_rehearsal_page *page = text->page;
    const struct shisa_scenario *scenario = &page->columns[0].rehearsal->world->scenario;
    uint64_t runs = all_runs(page), wanted = (uint64_t)page->runs_wanted * page->column_count;
    text_prose(text, shisa_say(&scenario->title, text->lang), 0);
    shisa_buf_addf(text->out, "%s%s%s", scenario->head.id, text_say(text, SHISA_W_REPORT_AND),
                   shisa_ms_said(scenario->length, text->lang, length));
    put_parameters(text, &scenario->parameters);
    shisa_buf_puts(text->out, "\n");
    shisa_buf_addf(text->out, text_say(text, SHISA_W_REHEARSE_RUNS), (unsigned long long)wanted,
                   (unsigned long long)page->seed,
                   (unsigned long long)(page->seed + page->runs_wanted - 1));
    shisa_buf_puts(text->out, "\n");
    if (page->compared != NULL) {
        shisa_buf_addf(text->out, text_say(text, SHISA_W_REHEARSE_EACH), page->compared);
        shisa_buf_puts(text->out, "\n");
    }
    if (runs < wanted) {
        shisa_buf_addf(text->out, text_say(text, SHISA_W_REHEARSE_CUT), (unsigned long long)runs,
                       (unsigned long long)wanted);
        shisa_buf_puts(text->out, "\n");
    }
    put_fault(text);
}

/* --- coverage -------------------------------------------------------------------------------- */

static const struct {
    enum shisa_word reached, never;
} aim_words[SHISA_AIM_COUNT] = {
#define AIM(WORD, name) { SHISA_W_REHEARSE_AIM_##WORD, SHISA_W_REHEARSE_NEVER_##WORD },
    SHISA_AIMS(AIM)
#undef AIM
};

static void put_coverage(const struct text *text)
{
    const struct shisa_rehearsal_page *page = text->page;
    struct shisa_coverage all = rehearsal_covered(page->columns, page->column_count);
    struct shisa_buf title = { 0 };
    shisa_buf_addf(&title, text_say(text, SHISA_W_REHEARSE_COVERAGE),
                   shisa_rehearsal_percent(page->columns, page->column_count),
                   (unsigned long long)all.reached, (unsigned long long)all.of);
    text_section(text, title.data);
    shisa_buf_finish(&title);
    for (int aim = 0; aim < SHISA_AIM_COUNT; aim++) {
        struct shisa_coverage its =
            shisa_rehearsal_coverage(page->columns, page->column_count, (enum shisa_aim)aim);
        struct shisa_buf cell = { 0 };
        shisa_buf_addf(&cell, text_say(text, SHISA_W_REHEARSE_OF), (unsigned long long)its.reached,
                       (unsigned long long)its.of);
        shisa_buf_puts(text->out, "  ");
        text_left(text, text_say(text, aim_words[aim].reached), 44);
        text_cell(text, &cell, 16);
        shisa_buf_puts(text->out, "\n");
    }
}

struct listing {
    const struct text *text;
    bool any;   /* of all aims */
    bool begun; /* of this one */
};

static void put_item(const struct text *text, const struct shisa_rehearsal *rehearsal,
                     const struct aim_item *item, const char *remark)
{
    struct shisa_buf label = { 0 }, place = { 0 };
    struct shisa_place where = aim_place(rehearsal, item);
    aim_label(rehearsal, item, &label);
    shisa_buf_addf(&place, "%s:%u", where.file, where.line);
    shisa_buf_puts(text->out, "    ");
    text_left(text, label.data, 36);
    shisa_buf_addf(text->out, " %s\n", place.data);
    if (remark != NULL) {
        shisa_buf_addf(text->out, "      (%s)\n", remark);
    }
    shisa_buf_finish(&label);
    shisa_buf_finish(&place);
}

static void list_never(void *context, const struct shisa_rehearsal *rehearsal,
                       const struct aim_item *item)
{
    struct listing *listing = context;
    const struct text *text = listing->text;
    if (item->count > 0 || item->excused) {
        return;
    }
    if (!listing->begun) {
        shisa_buf_addf(text->out, "  %s\n", text_say(text, aim_words[item->aim].never));
    }
    listing->any = listing->begun = true;
    bool unopened = item->aim == SHISA_AIM_MET && rehearsal->sums.opened[item->id] == 0 &&
                    rehearsal->sums.missed[item->id] == 0;
    put_item(text, rehearsal, item,
             unopened ? text_say(text, SHISA_W_REHEARSE_NEVER_OPENED) : NULL);
}

static void put_never(const struct text *text)
{
    struct listing listing = { .text = text };
    text_section(text, text_say(text, SHISA_W_REHEARSE_NEVER));
    for (int aim = 0; aim < SHISA_AIM_COUNT; aim++) {
        listing.begun = false;
        aims_each(text->page->columns, text->page->column_count, (enum shisa_aim)aim, list_never,
                  &listing);
    }
    if (!listing.any) {
        shisa_buf_addf(text->out, "  %s\n", text_say(text, SHISA_W_REHEARSE_NOTHING));
    }
}

static void list_excused(void *context, const struct shisa_rehearsal *rehearsal,
                         const struct aim_item *item)
{
    struct listing *listing = context;
    const struct text *text = listing->text;
    struct shisa_buf remark = { 0 };
    if (!item->excused) {
        return;
    }
    if (!listing->any) {
        text_section(text, text_say(text, SHISA_W_REHEARSE_UNREACHABLE));
    }
    listing->any = true;
    if (item->count > 0) {
        shisa_buf_addf(&remark, text_say(text, SHISA_W_REHEARSE_REACHED_ANYWAY),
                       (unsigned long long)item->count);
    } else if (item->reason == NULL) {
        shisa_buf_puts(&remark, text_say(text, SHISA_W_REHEARSE_FOLLOWS));
    }
    put_item(text, rehearsal, item, remark.data);
    if (item->reason != NULL) {
        text_prose(text, shisa_say(item->reason, text->lang), 6);
    }
    shisa_buf_finish(&remark);
}

static void put_excused(const struct text *text)
{
    struct listing listing = { .text = text };
    for (int aim = 0; aim < SHISA_AIM_COUNTED; aim++) {
        aims_each(text->page->columns, text->page->column_count, (enum shisa_aim)aim, list_excused,
                  &listing);
    }
}

/* --- the page -------------------------------------------------------------------------------- */

void shisa_rehearsal_text(const struct shisa_rehearsal_page *page, enum shisa_lang lang,
                          struct shisa_buf *out)
{
    struct text text = { page, lang, out };
    put_head(&text);
    put_coverage(&text);
    put_never(&text);
    put_excused(&text);
    if (all_runs(page) > 0) {
        text_scores(&text);
        text_roles(&text);
    }
    text_consequences(&text);
}
