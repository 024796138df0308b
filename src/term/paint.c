#include "face.h"

#include <string.h>

#define REPLACEMENT "\xEF\xBF\xBD"

static struct shisa_cell *cell_at(struct shisa_screen *screen, int row, int column)
{
    return &screen->cells[row * screen->columns + column];
}

static void set_blank(struct shisa_cell *cell)
{
    cell->text[0] = ' ';
    cell->text[1] = '\0';
    cell->width = 1;
}

/* Whoever overwrites one half of a wide character leaves a blank, not a half. */
static void separate(struct shisa_screen *screen, int row, int column)
{
    if (column > 0 && column < screen->columns && cell_at(screen, row, column)->width == 0) {
        set_blank(cell_at(screen, row, column - 1));
        set_blank(cell_at(screen, row, column));
    }
}

static void set_cell(struct shisa_screen *screen, int row, int column, unsigned style,
                     const char *text, size_t len, int width)
{
    separate(screen, row, column);
    separate(screen, row, column + width);
    struct shisa_cell *cell = cell_at(screen, row, column);
    *cell = (struct shisa_cell){ .width = (uint8_t)width, .style = (uint8_t)style };
    memcpy(cell->text, text, len);
    if (width == 2) {
        cell[1] = (struct shisa_cell){ .style = (uint8_t)style };
    }
}

void paint_blank(struct shisa_screen *screen, struct area area, unsigned style)
{
    for (int row = area.row; row < area.row + area.rows; row++) {
        for (int column = area.column; column < area.column + area.columns; column++) {
            set_cell(screen, row, column, style, " ", 1, 1);
        }
    }
}

int paint_bytes(struct shisa_screen *screen, int row, int column, int end, unsigned style,
                const char *text, size_t len)
{
    for (size_t at = 0; at < len && column < end;) {
        int width;
        size_t bytes = shisa_text_next(text + at, &width);
        const char *shown = text + at;
        size_t shown_len = bytes;
        at += bytes;
        if (width <= 0 || (unsigned char)*shown < ' ') { /* nothing to stand on a cell */
            continue;
        }
        if (bytes >= sizeof(struct shisa_cell){ 0 }.text || width > 2) {
            shown = REPLACEMENT;
            shown_len = strlen(REPLACEMENT);
            width = 1;
        }
        if (column + width > end) {
            break;
        }
        set_cell(screen, row, column, style, shown, shown_len, width);
        column += width;
    }
    return column;
}

int paint_text(struct shisa_screen *screen, int row, int column, int end, unsigned style,
               const char *text)
{
    return paint_bytes(screen, row, column, end, style, text, strlen(text));
}

int paint_cut(struct shisa_screen *screen, int row, int column, int end, unsigned style,
              const char *text, bool ascii)
{
    if (shisa_text_fit(text, end - column) == strlen(text)) {
        return paint_text(screen, row, column, end, style, text);
    }
    column = paint_text(screen, row, column, end - 1, style, text);
    return paint_text(screen, row, column, end, style, ascii ? "~" : "…");
}

void paint_right(struct shisa_screen *screen, int row, int column, int end, unsigned style,
                 const char *text)
{
    int start = end - shisa_text_width(text);
    paint_text(screen, row, start > column ? start : column, end, style, text);
}

void paint_lines(struct shisa_screen *screen, struct area area, unsigned style, const char *text,
                 const struct spans *spans, uint32_t top)
{
    for (int i = 0; i < area.rows && top + (uint32_t)i < spans->count; i++) {
        const struct span *span = &spans->at[top + (uint32_t)i];
        paint_bytes(screen, area.row + i, area.column, area.column + area.columns, style,
                    text + span->start, span->len);
    }
}

void paint_place(struct shisa_screen *screen, struct area inside, uint32_t last, uint32_t count)
{
    struct shisa_buf text = { 0 };
    shisa_buf_addf(&text, " %u/%u ", last, count);
    paint_right(screen, inside.row + inside.rows, inside.column, inside.column + inside.columns - 1,
                0, text.data);
    shisa_buf_finish(&text);
}

void paint_style(struct shisa_screen *screen, struct area area, int row, unsigned style)
{
    for (int column = area.column; column < area.column + area.columns; column++) {
        cell_at(screen, row, column)->style |= (uint8_t)style;
    }
}

/* --- boxes ------------------------------------------------------------------------------------ */

struct border {
    const char *top_left, *top_right, *bottom_left, *bottom_right, *across, *down;
};

static const struct border borders[] = {
    { "┌", "┐", "└", "┘", "─", "│" },
    { "+", "+", "+", "+", "-", "|" },
};

static void paint_edge(struct shisa_screen *screen, int row, struct area area, const char *left,
                       const char *across, const char *right, unsigned style)
{
    int last = area.column + area.columns - 1;
    paint_text(screen, row, area.column, last, style, left);
    for (int column = area.column + 1; column < last; column++) {
        paint_text(screen, row, column, last, style, across);
    }
    paint_text(screen, row, last, last + 1, style, right);
}

struct area paint_box(struct shisa_screen *screen, struct area area, const char *title,
                      bool focused, bool ascii)
{
    const struct border *border = &borders[ascii];
    unsigned style = focused ? SHISA_BOLD | SHISA_CYAN : SHISA_DIM;
    int bottom = area.row + area.rows - 1, right = area.column + area.columns - 1;
    paint_blank(screen, area, 0);
    paint_edge(screen, area.row, area, border->top_left, border->across, border->top_right, style);
    paint_edge(screen, bottom, area, border->bottom_left, border->across, border->bottom_right,
               style);
    for (int row = area.row + 1; row < bottom; row++) {
        paint_text(screen, row, area.column, right, style, border->down);
        paint_text(screen, row, right, right + 1, style, border->down);
    }
    if (*title != '\0') {
        int end = right - 2;
        int column = paint_text(screen, area.row, area.column + 2, end, style, focused ? "[" : " ");
        column = paint_cut(screen, area.row, column, end, style, title, ascii);
        paint_text(screen, area.row, column, end + 1, style, focused ? "]" : " ");
    }
    return (struct area){ area.row + 1, area.column + 1, area.rows - 2, area.columns - 2 };
}

void shisa_screen_text(const struct shisa_screen *screen, struct shisa_buf *out)
{
    for (int row = 0; row < screen->rows; row++) {
        for (int column = 0; column < screen->columns; column++) {
            const struct shisa_cell *cell = &screen->cells[row * screen->columns + column];
            shisa_buf_puts(out, cell->text);
        }
        shisa_buf_puts(out, row + 1 < screen->rows ? "\n" : "");
    }
}
