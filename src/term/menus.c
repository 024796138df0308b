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

#define NO_BINDING UINT32_MAX /* behind the last */

/* What the marks of that pane mean: no keys, so they stand with the words. */
static void add_signs(const struct shisa_term *term, struct picker *picker, int pane)
{
    const struct sign *sign = term->face->signs;
    for (; sign != NULL && sign->pane != SIGNS_END; sign++) {
        struct shisa_buf label = { 0 };
        if (sign->pane == pane) {
            shisa_buf_addf(&label, term_word(term, SHISA_W_TERM_SIGN), sign->mark, pane + 1,
                           term_word(term, term->face->panes[pane].name),
                           term_word(term, sign->label));
            picker_add(picker, NO_BINDING, label.data, NULL);
        }
        shisa_buf_finish(&label);
    }
}

static void add_bindings(struct shisa_term *term, struct picker *picker, int context,
                         unsigned without)
{
    const struct binding *binding;
    for (uint32_t i = 0; (binding = binding_at(term, i)) != NULL; i++) {
        if (binding->context == context && (binding->flags & without) == 0 &&
            binding_holds(term, binding)) {
            add_binding(term, picker, binding, i);
        }
    }
}

/* The focused pane's keys and marks first, then the keys that work everywhere, and the marks of the
 * other panes. */
void command_help(struct shisa_term *term, int unused)
{
    (void)unused;
    struct picker *picker = picker_create(SHISA_W_TERM_KEY_HELP, run_chosen);
    int context = term_context(term);
    for (const int *at = context_chain(term, context); *at != CONTEXT_NONE; at++) {
        add_bindings(term, picker, *at, 0);
        add_signs(term, picker, *at);
    }
    for (int pane = 0; context < PANES_MAX && pane < term->face->pane_count; pane++) {
        if (pane != context) {
            add_signs(term, picker, pane);
        }
    }
    picker_open(term, picker, SHISA_W_TERM_KEY_HELP);
}

void command_palette(struct shisa_term *term, int unused)
{
    (void)unused;
    struct picker *picker = picker_create(SHISA_W_TERM_KEY_PALETTE, run_chosen);
    for (const int *at = context_chain(term, term_context(term)); *at != CONTEXT_NONE; at++) {
        add_bindings(term, picker, *at, BINDING_QUIET);
    }
    picker_open(term, picker, SHISA_W_TERM_KEY_PALETTE);
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
