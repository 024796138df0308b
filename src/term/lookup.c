#include "face.h"

#define END CONTEXT_NONE

static const struct context_row contexts[] = {
    [CONTEXT_PANES] = { { CONTEXT_PANES, CONTEXT_ANY, END }, false },
    [CONTEXT_FILTER] = { { CONTEXT_FILTER, CONTEXT_ANY, END }, true },
    [CONTEXT_COMPOSE] = { { CONTEXT_COMPOSE, CONTEXT_ANY, END }, true },
    [CONTEXT_REVIEW] = { { CONTEXT_REVIEW, CONTEXT_ANY, END }, false },
    [CONTEXT_PICKER] = { { CONTEXT_PICKER, CONTEXT_ANY, END }, true },
    [CONTEXT_MULTI] = { { CONTEXT_MULTI, CONTEXT_PICKER, CONTEXT_ANY, END }, true },
    [CONTEXT_CONFIRM] = { { CONTEXT_CONFIRM, END }, false },
    [CONTEXT_OWNED] = { { CONTEXT_OWNED, CONTEXT_CONFIRM, END }, false },
    [CONTEXT_PHRASE] = { { CONTEXT_PHRASE, END }, true },
    [CONTEXT_PAGER] = { { CONTEXT_PAGER, CONTEXT_ANY, END }, false },
    [CONTEXT_MIRROR] = { { CONTEXT_MIRROR, CONTEXT_ANY, END }, false },
    [CONTEXT_NOTICE] = { { CONTEXT_NOTICE, END }, false },
    [CONTEXT_STOPPED] = { { CONTEXT_STOPPED, END }, false },
    [CONTEXT_ANY] = { { CONTEXT_ANY, END }, false },
};

static const struct context_row panes[PANES_MAX] = {
    { { 0, CONTEXT_PANES, CONTEXT_ANY, END }, false },
    { { 1, CONTEXT_PANES, CONTEXT_ANY, END }, false },
    { { 2, CONTEXT_PANES, CONTEXT_ANY, END }, false },
    { { 3, CONTEXT_PANES, CONTEXT_ANY, END }, false },
    { { 4, CONTEXT_PANES, CONTEXT_ANY, END }, false },
    { { 5, CONTEXT_PANES, CONTEXT_ANY, END }, false },
    { { 6, CONTEXT_PANES, CONTEXT_ANY, END }, false },
    { { 7, CONTEXT_PANES, CONTEXT_ANY, END }, false },
};

static const struct context_row *row_of(const struct shisa_term *term, int context)
{
    return context >= CONTEXT_FACE ? &term->face->contexts[context - CONTEXT_FACE]
           : context < PANES_MAX   ? &panes[context]
                                   : &contexts[context];
}

const int *context_chain(const struct shisa_term *term, int context)
{
    return row_of(term, context)->chain;
}

bool context_types(const struct shisa_term *term, int context)
{
    return row_of(term, context)->types;
}

uint32_t key_value(struct shisa_key key)
{
    if (key.code != SHISA_KEY_TEXT) {
        return 0x200000U + (unsigned)key.code;
    }
    switch (key.rune) {
    case '\t':
        return KEY(TAB);
    case '\n':
    case '\r':
        return KEY(ENTER);
    case '\b':
    case 127:
        return KEY(BACKSPACE);
    default:
        return key.rune;
    }
}

static bool is_printable(uint32_t key)
{
    return key >= ' ' && key < KEY(TEXT);
}

/* Flags that say when it may be used. */
static bool is_time_for(const struct shisa_term *term, const struct binding *binding)
{
    const struct course *course = term->course;
    const struct {
        unsigned flag;
        bool holds;
    } times[] = {
        { BINDING_SOLO, course->solo },
        { BINDING_JOINED, !course->solo },
        { BINDING_LIVE, !course->ended },
        { BINDING_OVER, course->ended },
        { BINDING_PANE, binding->argument < term->face->pane_count },
    };
    for (size_t i = 0; i < sizeof times / sizeof times[0]; i++) {
        if ((binding->flags & times[i].flag) != 0 && !times[i].holds) {
            return false;
        }
    }
    return term->face->allows == NULL || term->face->allows(term, binding);
}

bool binding_holds(const struct shisa_term *term, const struct binding *binding)
{
    const int *chain = context_chain(term, term_context(term));
    while (*chain != CONTEXT_NONE && *chain != binding->context) {
        chain++;
    }
    return *chain != CONTEXT_NONE && is_time_for(term, binding);
}

bool key_works(const struct shisa_term *term, const struct binding *binding, uint32_t key)
{
    return key != 0 && (!is_printable(key) || !context_types(term, term_context(term)) ||
                        (binding->flags & BINDING_TYPED) != 0);
}

static bool has_key(const struct binding *binding, uint32_t key)
{
    for (int k = 0; k < BINDING_KEYS; k++) {
        if (binding->keys[k] == key) {
            return true;
        }
    }
    return false;
}

const struct binding *binding_find(const struct shisa_term *term, uint32_t key)
{
    const struct binding *binding;
    for (size_t i = 0; (binding = binding_at(term, i)) != NULL; i++) {
        if (has_key(binding, key) && key_works(term, binding, key) &&
            binding_holds(term, binding)) {
            return binding;
        }
    }
    return NULL;
}

uint32_t binding_key(const struct shisa_term *term, const struct binding *binding)
{
    for (int k = 0; k < BINDING_KEYS; k++) {
        if (key_works(term, binding, binding->keys[k])) {
            return binding->keys[k];
        }
    }
    return 0;
}

static const struct {
    uint32_t key;
    const char *name, *ascii;
} names[] = {
    { KEY(ENTER), "Enter", "Enter" },
    { KEY(TAB), "Tab", "Tab" },
    { KEY(BACKTAB), "Shift-Tab", "Shift-Tab" },
    { KEY(BACKSPACE), "BackSpace", "BackSpace" },
    { KEY(DELETE), "Delete", "Delete" },
    { KEY(UP), "↑", "Up" },
    { KEY(DOWN), "↓", "Down" },
    { KEY(LEFT), "←", "Left" },
    { KEY(RIGHT), "→", "Right" },
    { KEY(PAGE_UP), "PgUp", "PgUp" },
    { KEY(PAGE_DOWN), "PgDn", "PgDn" },
    { KEY(HOME), "Home", "Home" },
    { KEY(END), "End", "End" },
    { KEY(F1), "F1", "F1" },
    { KEY(F2), "F2", "F2" },
    { KEY(F3), "F3", "F3" },
    { KEY(F4), "F4", "F4" },
    { KEY(F5), "F5", "F5" },
    { KEY(F6), "F6", "F6" },
    { KEY(F10), "F10", "F10" },
    { KEY(F12), "F12", "F12" },
    { KEY_ESC, "Esc", "Esc" },
    { ' ', "Space", "Space" },
};

void key_label(uint32_t key, bool ascii, struct shisa_buf *out)
{
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        if (names[i].key == key) {
            shisa_buf_puts(out, ascii ? names[i].ascii : names[i].name);
            return;
        }
    }
    if (key < ' ') {
        shisa_buf_addf(out, "Ctrl-%c", (int)key + '@');
        return;
    }
    char text[5];
    shisa_buf_add(out, text, rune_text(key, text));
}
