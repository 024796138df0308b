#include "control.h"

void roll_add(struct roll *roll, uint32_t place)
{
    roll->at = term_grow(roll->at, roll->count, &roll->cap, sizeof *roll->at);
    roll->at[roll->count++] = place;
}

void roll_move(struct shisa_term *term, struct roll *roll, int pane, enum move move)
{
    roll->place = move_in(roll->place, roll->count, move, term->panes.insides[pane].rows - 1);
}

uint32_t roll_chosen(const struct roll *roll)
{
    return roll->place < roll->count ? roll->at[roll->place] : NOBODY;
}

void roll_draw(struct shisa_term *term, struct roll *roll, int pane, struct area inside,
               const char *header,
               void (*draw)(struct shisa_term *term, uint32_t at, struct area inside, int row))
{
    paint_cut(&term->screen, inside.row, inside.column, inside.column + inside.columns, SHISA_DIM,
              header, term->options.ascii);
    inside.row++;
    inside.rows--;
    panes_list(term, pane, inside, roll->count, &roll->place, &roll->top, draw);
}

void roll_keep(struct roll *roll, uint32_t chosen)
{
    for (uint32_t i = 0; i < roll->count; i++) {
        if (roll->at[i] == chosen) {
            roll->place = i;
            return;
        }
    }
}
