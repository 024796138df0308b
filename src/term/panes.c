#include "view.h"

#include <stdlib.h>

enum { WIDE_COLUMNS = 110, FULL_COLUMNS = 80, FULL_ROWS = 24 };

void panes_finish(struct panes *panes)
{
    editor_finish(&panes->inbox.words);
    free(panes->inbox.shown);
}

/* --- layout ----------------------------------------------------------------------------------- */

/* Inbox | message | to do above services. Days take their room from the message. */
static void three_columns(struct area *areas, struct area all, bool days)
{
    int left = all.columns * (days ? 40 : 38) / 120, right = all.columns / 3;
    int upper = all.rows / 2;
    areas[CONTEXT_INBOX] = (struct area){ all.row, 0, all.rows, left };
    areas[CONTEXT_MESSAGE] = (struct area){ all.row, left, all.rows, all.columns - left - right };
    areas[CONTEXT_TODO] = (struct area){ all.row, all.columns - right, upper, right };
    areas[CONTEXT_STATE] =
        (struct area){ all.row + upper, all.columns - right, all.rows - upper, right };
}

/* Inbox | message above to do | services. */
static void two_rows(struct area *areas, struct area all, bool days)
{
    int lower = 5 + (all.rows - 20) / 3;
    int upper = all.rows - lower, half = all.columns / 2;
    int left = all.columns * (days ? 19 : 17) / 40;
    areas[CONTEXT_INBOX] = (struct area){ all.row, 0, upper, left };
    areas[CONTEXT_MESSAGE] = (struct area){ all.row, left, upper, all.columns - left };
    areas[CONTEXT_TODO] = (struct area){ all.row + upper, 0, lower, half };
    areas[CONTEXT_STATE] = (struct area){ all.row + upper, half, lower, all.columns - half };
}

void panes_layout(struct shisa_term *term)
{
    struct panes *panes = &term->panes;
    struct area all = term_middle(term);
    bool fits = term->screen.columns >= FULL_COLUMNS && term->screen.rows >= FULL_ROWS;
    bool days = shisa_story_has_days(term->model.story);
    all.rows -= compose_rows(term);
    for (int i = 0; i < PANES; i++) {
        panes->areas[i] = (struct area){ 0 };
    }
    if (panes->zoomed || !fits) {
        panes->areas[panes->focus] = all;
    } else if (term->screen.columns >= WIDE_COLUMNS) {
        three_columns(panes->areas, all, days);
    } else {
        two_rows(panes->areas, all, days);
    }
}

/* --- drawing ---------------------------------------------------------------------------------- */

static void put_title(struct shisa_term *term, int pane, struct shisa_buf *title)
{
    static const enum shisa_word names[PANES] = { SHISA_W_TERM_INBOX, SHISA_W_TERM_MESSAGE,
                                                  SHISA_W_TERM_TODO, SHISA_W_TERM_STATE };
    shisa_buf_addf(title, "%d %s", pane + 1, term_word(term, names[pane]));
    if (pane == CONTEXT_INBOX) {
        inbox_title(term, title);
    }
}

static struct area draw_frame(struct shisa_term *term, int pane, struct area area)
{
    if (term->panes.bare) { /* for selecting with the mouse: nothing but text */
        return area;
    }
    struct shisa_buf title = { 0 };
    put_title(term, pane, &title);
    bool focused = term->top == NULL && term->panes.focus == pane;
    struct area inside = paint_box(&term->screen, area, title.data, focused, term->options.ascii);
    shisa_buf_finish(&title);
    return inside;
}

void panes_draw(struct shisa_term *term)
{
    static void (*const draws[PANES])(
        struct shisa_term *, struct area) = { inbox_draw, message_draw, todo_draw, state_draw };
    panes_layout(term);
    for (int i = 0; i < PANES; i++) {
        term->panes.insides[i] = (struct area){ 0 };
        if (term->panes.areas[i].rows > 2) {
            term->panes.insides[i] = draw_frame(term, i, term->panes.areas[i]);
            draws[i](term, term->panes.insides[i]);
        }
    }
}

/* --- moving ----------------------------------------------------------------------------------- */

void panes_move(struct shisa_term *term, int move)
{
    struct panes *panes = &term->panes;
    struct duties duties = { 0 };
    int page = panes->insides[panes->focus].rows;
    switch (panes->focus) {
    case CONTEXT_INBOX:
        inbox_move(term, (enum move)move);
        break;
    case CONTEXT_MESSAGE:
        panes->message_top =
            move_in(panes->message_top, panes->message_lines, (enum move)move, page);
        break;
    case CONTEXT_TODO:
        duties_list(&term->model, &duties);
        panes->todo_place = move_in(panes->todo_place, duties.count, (enum move)move, page);
        duties_finish(&duties);
        break;
    case CONTEXT_STATE:
        panes->state_place = move_in(panes->state_place, state_lines(term), (enum move)move, page);
        break;
    }
}

void panes_focus(struct shisa_term *term, int pane)
{
    term->panes.focus = pane;
}

void panes_step(struct shisa_term *term, int step)
{
    term->panes.focus = (term->panes.focus + PANES + step) % PANES;
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
    } else if (panes->focus != CONTEXT_INBOX) {
        panes->focus = CONTEXT_INBOX;
    } else {
        inbox_clear(term);
    }
}

static bool is_in(struct area area, int row, int column)
{
    return row >= area.row && row < area.row + area.rows && column >= area.column &&
           column < area.column + area.columns;
}

static void select_line(struct shisa_term *term, int line)
{
    struct panes *panes = &term->panes;
    uint32_t at = (uint32_t)line;
    switch (panes->focus) {
    case CONTEXT_INBOX:
        inbox_list(term);
        at += panes->inbox.top;
        if (at < panes->inbox.count) {
            panes->inbox.selected = term->model.messages[panes->inbox.shown[at]].item;
            inbox_open(term, 0);
        }
        break;
    case CONTEXT_TODO:
        panes->todo_place = at + panes->todo_top; /* drawing holds it within the list */
        break;
    case CONTEXT_STATE:
        panes->state_place = at + panes->state_top;
        break;
    }
}

void panes_click(struct shisa_term *term, int row, int column)
{
    for (int i = 0; i < PANES; i++) {
        if (is_in(term->panes.areas[i], row, column)) {
            term->panes.focus = i;
            if (is_in(term->panes.insides[i], row, column)) {
                select_line(term, row - term->panes.insides[i].row);
            }
            return;
        }
    }
}
