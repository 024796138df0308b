#include "face.h"

/* --- help and palette: the key table, to read or to run --------------------------------------- */

static void run_chosen(struct shisa_term *term, struct picker *picker, uint32_t value)
{
    (void)picker;
    const struct binding *binding = binding_at(term, value);
    if (binding != NULL && binding_holds(term, binding)) {
        binding->run(term, binding->argument);
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

static void add_binding(struct shisa_term *term, struct picker *picker,
                        const struct binding *binding, uint32_t place)
{
    bool pane = (binding->flags & BINDING_PANE) != 0;
    enum shisa_word label = pane ? term->face->panes[binding->argument].name : binding->label;
    struct shisa_buf keys = { 0 }, match = { 0 };
    put_keys(term, binding, &keys);
    shisa_buf_addf(&match, "%s %s", shisa_word(label, SHISA_EN), shisa_word(label, SHISA_JA));
    struct pick *pick =
        picker_add(picker, place, term_word(term, label), keys.len > 0 ? keys.data : NULL);
    pick_say(pick, NULL, NULL, match.data);
    shisa_buf_finish(&keys);
    shisa_buf_finish(&match);
}

static void open_table(struct shisa_term *term, enum shisa_word title, unsigned without)
{
    struct picker *picker = picker_create(title, run_chosen);
    for (const int *at = context_chain(term, term_context(term)); *at != CONTEXT_NONE; at++) {
        const struct binding *binding;
        for (uint32_t i = 0; (binding = binding_at(term, i)) != NULL; i++) {
            if (binding->context == *at && (binding->flags & without) == 0 &&
                binding_holds(term, binding)) {
                add_binding(term, picker, binding, i);
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

/* Where nothing can be lost any more. */
void command_leave_now(struct shisa_term *term, int unused)
{
    (void)unused;
    term->done = true;
}

static void put_count(const struct shisa_term *term, enum shisa_word word, uint32_t count,
                      struct shisa_buf *text)
{
    if (count > 0) {
        shisa_buf_puts(text, "\n\n");
        shisa_buf_addf(text, term_word(term, word), count);
    }
}

/* What is in this program only is told of before it is gone. */
void command_leave(struct shisa_term *term, int unused)
{
    (void)unused;
    struct shisa_buf text = { 0 };
    shisa_buf_puts(&text, term_word(term, SHISA_W_TERM_ASK_LEAVE));
    put_count(term, SHISA_W_TERM_UNSENT_LOST, session_unsent_count(&term->session), &text);
    put_count(term, SHISA_W_TERM_DRAFTS_LOST, compose_drafts(term), &text);
    confirm_open(term, text.data, SHISA_W_TERM_KEY_LEAVE, leave);
    shisa_buf_finish(&text);
}
