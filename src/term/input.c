#include "face.h"

/* Keys as they come from the terminal: pastes, clicks, and what the key table says of the rest. */

/* Full-width letters and signs work as keys: the input method is often still on. */
static uint32_t fold_width(uint32_t rune)
{
    if (rune == 0x3000) {
        return ' ';
    }
    return rune >= 0xFF01 && rune <= 0xFF5E ? rune - 0xFEE0 : rune;
}

/* A character that only an input method can have made. */
static bool is_from_ime(uint32_t rune)
{
    return (rune >= 0x3041 && rune <= 0x9FFF) || (rune >= 0xFF61 && rune <= 0xFF9F);
}

static void type_text(struct shisa_term *term, const char *text, size_t len, bool pasted)
{
    if (len > 0) {
        term->top->kind->text(term, term->top, text, len, pasted);
    }
}

/* --- pasting ---------------------------------------------------------------------------------- */

/* CR, LF and CRLF are one newline each. */
static void join_returns(struct shisa_buf *text)
{
    size_t len = 0;
    for (size_t i = 0; i < text->len; i++) {
        bool second = text->data[i] == '\n' && i > 0 && text->data[i - 1] == '\r';
        if (!second) {
            text->data[len++] = text->data[i];
        }
    }
    for (size_t i = 0; i < len; i++) {
        text->data[i] = text->data[i] == '\r' ? '\n' : text->data[i];
    }
    text->len = len;
}

void input_end_paste(struct shisa_term *term)
{
    term->pasting = false;
    if (!term_typing(term)) {
        term_notice_word(term, SHISA_W_TERM_PASTE_NOWHERE);
    } else if (term->paste_full) {
        term_notice_word(term, SHISA_W_TERM_TOO_LONG);
    } else {
        join_returns(&term->paste);
        type_text(term, term->paste.data, term->paste.len, true);
    }
    term->paste.len = 0;
}

static void begin_paste(struct shisa_term *term)
{
    term->pasting = true;
    term->paste_full = false;
    term->paste_wall = term->wall;
    term->paste.len = 0;
}

static void add_to_paste(struct shisa_term *term, struct shisa_key key)
{
    static const struct {
        enum shisa_key_code code;
        uint32_t rune;
    } characters[] = { { SHISA_KEY_ENTER, '\r' }, { SHISA_KEY_TAB, '\t' } };
    for (size_t i = 0; i < sizeof characters / sizeof characters[0]; i++) {
        if (characters[i].code == key.code) {
            key = (struct shisa_key){ .code = SHISA_KEY_TEXT, .rune = characters[i].rune };
        }
    }
    char text[5];
    if (term->paste.len + sizeof text > PASTE_MAX) {
        term->paste_full = true;
    } else if (key.code == SHISA_KEY_TEXT) {
        shisa_buf_add(&term->paste, text, rune_text(key.rune, text));
    }
}

/* true: the key was part of a paste. */
static bool paste_key(struct shisa_term *term, struct shisa_key key)
{
    if (key.code == SHISA_KEY_PASTE_BEGIN) {
        begin_paste(term);
        return true;
    }
    if (!term->pasting) {
        return key.code == SHISA_KEY_PASTE_END;
    }
    if (key.code == SHISA_KEY_PASTE_END) {
        input_end_paste(term);
    } else {
        add_to_paste(term, key);
    }
    return true;
}

/* --- pressing and clicking -------------------------------------------------------------------- */

static void press(struct shisa_term *term, struct shisa_key key)
{
    uint32_t value = key_value(key);
    const struct binding *binding = binding_find(term, fold_width(value));
    if (binding != NULL) {
        binding->run(term, binding->argument);
    } else if (term_typing(term) && key.code == SHISA_KEY_TEXT) {
        char text[5];
        type_text(term, text, rune_text(key.rune, text), false);
    } else if (key.code == SHISA_KEY_TEXT && is_from_ime(key.rune)) {
        term_notice_word(term, SHISA_W_TERM_IME_ON);
    }
}

static void click(struct shisa_term *term, struct shisa_key key)
{
    const struct binding *hint = frame_hint_at(term, key.row, key.column);
    if (hint != NULL) {
        hint->run(term, hint->argument);
    } else if (term_context(term) == CONTEXT_NOTICE || term_context(term) == CONTEXT_STOPPED) {
        return; /* nothing below them is to be reached */
    } else if (term->top == NULL) {
        panes_click(term, key.row, key.column);
    } else if (term->top->kind->click != NULL) {
        term->top->kind->click(term, term->top, key.row, key.column);
    }
}

/* The wheel is three steps of the arrow. */
static void wheel(struct shisa_term *term, enum shisa_key_code arrow)
{
    for (int i = 0; i < 3; i++) {
        press(term, (struct shisa_key){ .code = arrow });
    }
}

void shisa_term_key(struct shisa_term *term, struct shisa_key key)
{
    term->key_wall = term->wall;
    if (paste_key(term, key)) {
        return;
    }
    switch (key.code) {
    case SHISA_KEY_FOCUS_IN:
    case SHISA_KEY_FOCUS_OUT:
        term->watched = key.code == SHISA_KEY_FOCUS_IN;
        break;
    case SHISA_KEY_CLICK:
        click(term, key);
        break;
    case SHISA_KEY_WHEEL_UP:
        wheel(term, SHISA_KEY_UP);
        break;
    case SHISA_KEY_WHEEL_DOWN:
        wheel(term, SHISA_KEY_DOWN);
        break;
    default:
        press(term, key);
    }
}
