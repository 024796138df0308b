#include "face.h"

#include <stdlib.h>

/* Words to look for, as they are typed at the foot of the screen. */
struct filter {
    struct layer layer;
    struct editor *words;
    void (*changed)(struct shisa_term *term);
    void (*cleared)(struct shisa_term *term);
};

static void draw(struct shisa_term *term, struct layer *layer)
{
    const struct filter *filter = (const struct filter *)layer;
    struct shisa_screen *screen = &term->screen;
    int row = screen->rows - FOOT_ROWS, end = screen->columns - 1;
    int column = paint_text(screen, row, 1, end, SHISA_BOLD, "/ ");
    column = paint_text(screen, row, column, end - 1, 0, editor_text(filter->words));
    screen->cursor_shown = true;
    screen->cursor_row = row;
    screen->cursor_column = column;
}

static void text(struct shisa_term *term, struct layer *layer, const char *typed, size_t len,
                 bool pasted)
{
    (void)pasted;
    const struct filter *filter = (const struct filter *)layer;
    if (editor_type(filter->words, typed, len) == SHISA_LIMIT) {
        term_notice_word(term, SHISA_W_TERM_TOO_LONG);
    }
    filter->changed(term);
}

static void destroy(struct layer *layer)
{
    free(layer);
}

static const struct layer_kind filter_layer = { draw, text, NULL, destroy };

void filter_open(struct shisa_term *term, struct editor *words,
                 void (*changed)(struct shisa_term *term), void (*cleared)(struct shisa_term *term))
{
    struct filter *filter = shisa_alloc(sizeof *filter);
    filter->layer = (struct layer){ .kind = &filter_layer, .context = CONTEXT_FILTER };
    filter->words = words;
    filter->changed = changed;
    filter->cleared = cleared;
    layer_push(term, &filter->layer);
}

void filter_keep(struct shisa_term *term, int unused)
{
    (void)unused;
    layer_close(term);
}

void filter_clear(struct shisa_term *term, int unused)
{
    (void)unused;
    ((const struct filter *)term->top)->cleared(term);
    layer_close(term);
}

void filter_erase(struct shisa_term *term, int unused)
{
    (void)unused;
    const struct filter *filter = (const struct filter *)term->top;
    editor_change(filter->words, EDITOR_BACKSPACE);
    filter->changed(term);
}
