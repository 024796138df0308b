#include "view.h"

/* --- help and palette: the key table, to read or to run --------------------------------------- */

static void run_chosen(struct shisa_term *term, struct picker *picker, uint32_t value)
{
    (void)picker;
    if (binding_holds(term, &bindings[value])) {
        bindings[value].run(term, bindings[value].argument);
    }
}

static void put_keys(const struct shisa_term *term, const struct binding *binding,
                     struct shisa_buf *out)
{
    for (int k = 0; k < BINDING_KEYS; k++) {
        if (key_works(term, binding, binding->keys[k])) {
            shisa_buf_puts(out, out->len == 0 ? "" : ", ");
            key_label(binding->keys[k], term->options.ascii, out);
        }
    }
}

static void add_binding(struct shisa_term *term, struct picker *picker, uint32_t place)
{
    const struct binding *binding = &bindings[place];
    struct shisa_buf keys = { 0 }, match = { 0 };
    put_keys(term, binding, &keys);
    shisa_buf_addf(&match, "%s %s", shisa_word(binding->label, SHISA_EN),
                   shisa_word(binding->label, SHISA_JA));
    struct pick *pick =
        picker_add(picker, place, term_word(term, binding->label), keys.len > 0 ? keys.data : NULL);
    pick_say(pick, NULL, NULL, match.data);
    shisa_buf_finish(&keys);
    shisa_buf_finish(&match);
}

static void open_table(struct shisa_term *term, enum shisa_word title, unsigned without)
{
    struct picker *picker = picker_create(title, run_chosen);
    for (const enum context *at = context_chain(term_context(term)); *at != CONTEXT_COUNT; at++) {
        for (uint32_t i = 0; i < binding_count; i++) {
            if (bindings[i].context == *at && (bindings[i].flags & without) == 0 &&
                binding_holds(term, &bindings[i])) {
                add_binding(term, picker, i);
            }
        }
    }
    picker_open(term, picker, title);
}

/* The focused pane's keys first, then those that work everywhere. */
void command_help(struct shisa_term *term, int unused)
{
    (void)unused;
    open_table(term, SHISA_W_TERM_KEY_HELP, 0);
}

void command_palette(struct shisa_term *term, int unused)
{
    (void)unused;
    open_table(term, SHISA_W_TERM_KEY_PALETTE, BINDING_QUIET);
}

/* --- what the scenario gives to read ---------------------------------------------------------- */

void command_services(struct shisa_term *term, int unused)
{
    (void)unused;
    struct shisa_buf text = { 0 };
    say_services(term_speaker(term), &text);
    if (text.len == 0) {
        shisa_buf_puts(&text, term_word(term, SHISA_W_TERM_NO_SERVICE));
    }
    pager_open(term, term_word(term, SHISA_W_TERM_KEY_SERVICES), text.data, CONTEXT_PAGER);
    shisa_buf_finish(&text);
}

enum { SHEET_BRIEFING, SHEET_PHONES, SHEET_ACTS, SHEET_MEMOS, SHEETS };

static void say_sheet(struct shisa_term *term, uint32_t sheet, struct shisa_buf *out)
{
    switch (sheet) {
    case SHEET_BRIEFING:
        shisa_buf_addf(out, "%s\n\n%s", shisa_say(&term->model.title, term->options.lang),
                       shisa_say(&term->model.briefing, term->options.lang));
        break;
    case SHEET_PHONES:
        say_phones(term_speaker(term), out);
        break;
    case SHEET_ACTS:
        say_acts(term_speaker(term), out);
        break;
    case SHEET_MEMOS:
        say_memos(term_speaker(term), out);
        break;
    }
}

static const enum shisa_word sheets[SHEETS] = { SHISA_W_TERM_BRIEFING, SHISA_W_TERM_PHONES,
                                                SHISA_W_TERM_MY_ACTS, SHISA_W_TERM_MEMOS };

static void document_chosen(struct shisa_term *term, struct picker *picker, uint32_t value)
{
    (void)picker;
    enum shisa_lang lang = term->options.lang;
    if (value >= SHEETS) {
        const struct document *document = &term->model.documents[value - SHEETS];
        pager_open(term, shisa_say(&document->title, lang), shisa_say(&document->text, lang),
                   CONTEXT_PAGER);
        return;
    }
    struct shisa_buf text = { 0 };
    say_sheet(term, value, &text);
    pager_open(term, term_word(term, sheets[value]), text.len == 0 ? "" : text.data, CONTEXT_PAGER);
    shisa_buf_finish(&text);
}

void command_documents(struct shisa_term *term, int unused)
{
    (void)unused;
    struct picker *picker = picker_create(SHISA_W_TERM_KEY_DOCUMENTS, document_chosen);
    for (uint32_t i = 0; i < term->model.document_count; i++) {
        picker_add(picker, SHEETS + i,
                   shisa_say(&term->model.documents[i].title, term->options.lang), NULL);
    }
    for (uint32_t i = 0; i < SHEETS; i++) {
        picker_add(picker, i, term_word(term, sheets[i]), NULL);
    }
    picker_open(term, picker, SHISA_W_TERM_KEY_DOCUMENTS);
}

/* --- the terminal itself ---------------------------------------------------------------------- */

void command_language(struct shisa_term *term, int unused)
{
    (void)unused;
    term->options.lang = term->options.lang == SHISA_EN ? SHISA_JA : SHISA_EN;
    term->notice.len = 0; /* it was said in the other language */
}

void command_redraw(struct shisa_term *term, int unused)
{
    (void)unused;
    term->repaint = true;
}

static void leave(struct shisa_term *term, struct confirm *confirm)
{
    (void)confirm;
    term->done = true;
}

void command_leave(struct shisa_term *term, int unused)
{
    (void)unused;
    confirm_open(term, term_word(term, SHISA_W_TERM_ASK_LEAVE), SHISA_W_TERM_KEY_LEAVE, leave);
}

/* --- pace: solo only -------------------------------------------------------------------------- */

void command_pause(struct shisa_term *term, int unused)
{
    (void)unused;
    request_pace(&term->outbox, term->model.speed == 0 ? term->speed : 0);
}

/* A story of hours goes by at an hour a minute at most, one of days at up to ten hours a second. */
enum { HOUR_A_MINUTE = 5 }; /* its place below */

void command_faster(struct shisa_term *term, int step)
{
    static const int32_t speeds[] = { 1000,  2000,   5000,    10000,   30000,
                                      60000, 300000, 1440000, 6000000, SHISA_SPEED_MAX };
    bool days = shisa_story_has_days(term->model.story);
    int last = days ? (int)(sizeof speeds / sizeof speeds[0]) - 1 : HOUR_A_MINUTE, at = 0;
    while (at < last && speeds[at] < term->speed) {
        at++;
    }
    at += step;
    at = at < 0 ? 0 : at > last ? last : at;
    term->speed = speeds[at];
    request_pace(&term->outbox, term->speed);
}

void command_next(struct shisa_term *term, int unused)
{
    (void)unused;
    request_next(&term->outbox);
}

static void end(struct shisa_term *term, struct confirm *confirm)
{
    (void)confirm;
    request_end(&term->outbox);
}

void command_end(struct shisa_term *term, int unused)
{
    (void)unused;
    confirm_open(term, term_word(term, SHISA_W_TERM_ASK_END), SHISA_W_TERM_KEY_END, end);
}
