#include "view.h"

#include <stdlib.h>

#include "shisa/limits.h"

/* --- words to look for in the inbox, as they are typed ---------------------------------------- */

static void draw(struct shisa_term *term, struct layer *layer)
{
    (void)layer;
    struct shisa_screen *screen = &term->screen;
    int row = screen->rows - FOOT_ROWS, end = screen->columns - 1;
    int column = paint_text(screen, row, 1, end, SHISA_BOLD, "/ ");
    column = paint_text(screen, row, column, end - 1, 0, editor_text(&term->panes.inbox.words));
    screen->cursor_shown = true;
    screen->cursor_row = row;
    screen->cursor_column = column;
}

static void text(struct shisa_term *term, struct layer *layer, const char *typed, size_t len,
                 bool pasted)
{
    (void)layer;
    (void)pasted;
    if (editor_type(&term->panes.inbox.words, typed, len) == SHISA_LIMIT) {
        term_notice_word(term, SHISA_W_TERM_TOO_LONG);
    }
    term->panes.inbox.stale = true;
}

static void destroy(struct layer *layer)
{
    free(layer);
}

static const struct layer_kind filter_layer = { draw, text, NULL, destroy };

void filter_open(struct shisa_term *term, int unused)
{
    (void)unused;
    struct layer *layer = shisa_alloc(sizeof *layer);
    *layer = (struct layer){ .kind = &filter_layer, .context = CONTEXT_FILTER };
    term->panes.focus = CONTEXT_INBOX;
    layer_push(term, layer);
}

void filter_keep(struct shisa_term *term, int unused)
{
    (void)unused;
    layer_close(term);
}

void filter_clear(struct shisa_term *term, int unused)
{
    (void)unused;
    inbox_clear(term);
    layer_close(term);
}

void filter_erase(struct shisa_term *term, int unused)
{
    (void)unused;
    editor_change(&term->panes.inbox.words, EDITOR_BACKSPACE);
    term->panes.inbox.stale = true;
}

/* --- menus ------------------------------------------------------------------------------------ */

static void filter_chosen(struct shisa_term *term, struct picker *picker, uint32_t value)
{
    (void)picker;
    term->panes.inbox.filter = (enum inbox_filter)value;
    term->panes.inbox.stale = true;
    term->panes.focus = CONTEXT_INBOX;
}

static void order_chosen(struct shisa_term *term, struct picker *picker, uint32_t value)
{
    (void)picker;
    term->panes.inbox.order = (enum inbox_order)value;
    term->panes.inbox.stale = true;
    term->panes.focus = CONTEXT_INBOX;
}

static void open_menu(struct shisa_term *term, struct picker *picker, const enum shisa_word *words,
                      uint32_t count)
{
    for (uint32_t i = 0; i < count; i++) {
        picker_add(picker, i, term_word(term, words[i]), NULL);
    }
    picker_open(term, picker, words[0]);
}

const enum shisa_word inbox_filter_names[INBOX_FILTERS] = {
    [INBOX_ALL] = SHISA_W_TERM_ALL,
    [INBOX_UNREAD] = SHISA_W_TERM_UNREAD,
    [INBOX_IMPORTANT] = SHISA_W_TERM_IMPORTANT,
    [INBOX_ASKING] = SHISA_W_TERM_ASKING,
    [INBOX_SENT] = SHISA_W_TERM_SENT,
};

void inbox_filter_menu(struct shisa_term *term, int unused)
{
    (void)unused;
    open_menu(term, picker_create(SHISA_W_TERM_KEY_FILTER, filter_chosen), inbox_filter_names,
              INBOX_FILTERS);
}

void inbox_order_menu(struct shisa_term *term, int unused)
{
    static const enum shisa_word orders[INBOX_ORDERS] = {
        [INBOX_NEWEST] = SHISA_W_TERM_NEWEST,
        [INBOX_OLDEST] = SHISA_W_TERM_OLDEST,
        [INBOX_UNREAD_FIRST] = SHISA_W_TERM_UNREAD_FIRST,
    };
    (void)unused;
    open_menu(term, picker_create(SHISA_W_TERM_KEY_ORDER, order_chosen), orders, INBOX_ORDERS);
}
