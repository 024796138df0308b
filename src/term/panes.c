#include "face.h"

#include <string.h>

/* --- drawing ---------------------------------------------------------------------------------- */

static void lay_out(struct shisa_term *term)
{
    struct panes *panes = &term->panes;
    struct area all = term_middle(term);
    bool fits = term->screen.columns >= FULL_COLUMNS && term->screen.rows >= FULL_ROWS;
    all.rows -= compose_rows(term);
    memset(panes->areas, 0, sizeof panes->areas);
    if (!panes->zoomed && fits) {
        term->face->layout(term, all, panes->areas);
    }
    if (panes->areas[panes->focus].rows == 0) { /* it alone */
        memset(panes->areas, 0, sizeof panes->areas);
        panes->areas[panes->focus] = all;
    }
}

static struct area draw_frame(struct shisa_term *term, int place, struct area area)
{
    if (term->panes.bare) { /* for selecting with the mouse: nothing but text */
        return area;
    }
    const struct pane *pane = &term->face->panes[place];
    struct shisa_buf title = { 0 };
    shisa_buf_addf(&title, "%d %s", place + 1, term_word(term, pane->name));
    if (pane->title != NULL) {
        pane->title(term, &title);
    }
    bool focused = term->top == NULL && term->panes.focus == place;
    struct area inside = paint_box(&term->screen, area, title.data, focused, term->options.ascii);
    shisa_buf_finish(&title);
    return inside;
}

void panes_draw(struct shisa_term *term)
{
    lay_out(term);
    for (int i = 0; i < term->face->pane_count; i++) {
        term->panes.insides[i] = (struct area){ 0 };
        if (term->panes.areas[i].rows > 2) {
            term->panes.insides[i] = draw_frame(term, i, term->panes.areas[i]);
            term->face->panes[i].draw(term, term->panes.insides[i]);
        }
    }
}

void panes_list(struct shisa_term *term, int pane, struct area inside, uint32_t count,
                uint32_t *place, uint32_t *top,
                void (*draw)(struct shisa_term *term, uint32_t at, struct area inside, int row))
{
    *place = move_in(*place, count, MOVE_PAGE_DOWN, 0);
    *top = scroll_to(*top, *place, inside.rows);
    for (int i = 0; i < inside.rows && *top + (uint32_t)i < count; i++) {
        uint32_t at = *top + (uint32_t)i;
        draw(term, at, inside, inside.row + i);
        if (at == *place && term->panes.focus == pane) {
            paint_style(&term->screen, inside, inside.row + i, SHISA_REVERSE);
        }
    }
}

/* --- moving ----------------------------------------------------------------------------------- */

void panes_move(struct shisa_term *term, int move)
{
    term->face->panes[term->panes.focus].move(term, (enum move)move);
}

void panes_focus(struct shisa_term *term, int pane)
{
    term->panes.focus = pane;
}

void panes_step(struct shisa_term *term, int step)
{
    int count = term->face->pane_count;
    term->panes.focus = (term->panes.focus + count + step) % count;
}

void panes_zoom(struct shisa_term *term, int unused)
{
    (void)unused;
    term->panes.zoomed = !term->panes.zoomed;
    term->panes.bare = false;
}

void panes_bare(struct shisa_term *term, int unused)
{
    (void)unused;
    term->panes.bare = !term->panes.bare;
    term->panes.zoomed = term->panes.bare;
}

/* Out of what one is deepest in. */
void panes_back(struct shisa_term *term, int unused)
{
    (void)unused;
    struct panes *panes = &term->panes;
    if (panes->zoomed) {
        panes->zoomed = panes->bare = false;
    } else if (panes->focus != 0) {
        panes->focus = 0;
    } else {
        term->face->back(term);
    }
}

static bool is_in(struct area area, int row, int column)
{
    return row >= area.row && row < area.row + area.rows && column >= area.column &&
           column < area.column + area.columns;
}

void panes_click(struct shisa_term *term, int row, int column)
{
    for (int i = 0; i < term->face->pane_count; i++) {
        if (is_in(term->panes.areas[i], row, column)) {
            const struct pane *pane = &term->face->panes[i];
            term->panes.focus = i;
            if (pane->select != NULL && is_in(term->panes.insides[i], row, column)) {
                pane->select(term, row - term->panes.insides[i].row);
            }
            return;
        }
    }
}
