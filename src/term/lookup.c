#include "view.h"

static const struct {
    enum context chain[4]; /* where else one is, ended by CONTEXT_COUNT */
    bool types;
} contexts[] = {
    [CONTEXT_INBOX] = { { CONTEXT_INBOX, CONTEXT_PANES, CONTEXT_ANY, CONTEXT_COUNT }, false },
    [CONTEXT_MESSAGE] = { { CONTEXT_MESSAGE, CONTEXT_PANES, CONTEXT_ANY, CONTEXT_COUNT }, false },
    [CONTEXT_TODO] = { { CONTEXT_TODO, CONTEXT_PANES, CONTEXT_ANY, CONTEXT_COUNT }, false },
    [CONTEXT_STATE] = { { CONTEXT_STATE, CONTEXT_PANES, CONTEXT_ANY, CONTEXT_COUNT }, false },
    [CONTEXT_PANES] = { { CONTEXT_PANES, CONTEXT_ANY, CONTEXT_COUNT }, false },
    [CONTEXT_FILTER] = { { CONTEXT_FILTER, CONTEXT_ANY, CONTEXT_COUNT }, true },
    [CONTEXT_COMPOSE] = { { CONTEXT_COMPOSE, CONTEXT_ANY, CONTEXT_COUNT }, true },
    [CONTEXT_REVIEW] = { { CONTEXT_REVIEW, CONTEXT_ANY, CONTEXT_COUNT }, false },
    [CONTEXT_PICKER] = { { CONTEXT_PICKER, CONTEXT_ANY, CONTEXT_COUNT }, true },
    [CONTEXT_MULTI] = { { CONTEXT_MULTI, CONTEXT_PICKER, CONTEXT_ANY, CONTEXT_COUNT }, true },
    [CONTEXT_CONFIRM] = { { CONTEXT_CONFIRM, CONTEXT_COUNT }, false },
    [CONTEXT_OWNED] = { { CONTEXT_OWNED, CONTEXT_CONFIRM, CONTEXT_COUNT }, false },
    [CONTEXT_PAGER] = { { CONTEXT_PAGER, CONTEXT_ANY, CONTEXT_COUNT }, false },
    [CONTEXT_APPROVAL] = { { CONTEXT_APPROVAL, CONTEXT_PAGER, CONTEXT_ANY, CONTEXT_COUNT }, false },
    [CONTEXT_CONSENT] = { { CONTEXT_CONSENT, CONTEXT_PAGER, CONTEXT_ANY, CONTEXT_COUNT }, false },
    [CONTEXT_ANY] = { { CONTEXT_ANY, CONTEXT_COUNT }, false },
};

const enum context *context_chain(enum context context)
{
    return contexts[context].chain;
}

bool context_types(enum context context)
{
    return contexts[context].types;
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

bool binding_holds(const struct shisa_term *term, const struct binding *binding)
{
    if ((binding->flags & BINDING_SOLO) != 0 && !term->model.solo) {
        return false;
    }
    const enum context *chain = context_chain(term_context(term));
    while (*chain != CONTEXT_COUNT && *chain != binding->context) {
        chain++;
    }
    return *chain != CONTEXT_COUNT;
}

bool key_works(const struct shisa_term *term, const struct binding *binding, uint32_t key)
{
    return key != 0 && (!is_printable(key) || !context_types(term_context(term)) ||
                        (binding->flags & BINDING_TYPED) != 0);
}

const struct binding *binding_find(const struct shisa_term *term, uint32_t key)
{
    for (size_t i = 0; i < binding_count; i++) {
        const struct binding *binding = &bindings[i];
        for (int k = 0; k < BINDING_KEYS; k++) {
            if (binding->keys[k] == key && key_works(term, binding, key) &&
                binding_holds(term, binding)) {
                return binding;
            }
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
