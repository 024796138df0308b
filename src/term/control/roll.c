#include "control.h"

#include <string.h>

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

enum { BOX_COLUMNS = 100, BOX_EDGES = 8 };

void say_named(const struct shisa_term *term, const char *words, const char *id,
               struct shisa_buf *out)
{
    const char *cut = term->options.ascii ? "..." : "…";
    int columns = term->screen.columns < BOX_COLUMNS ? term->screen.columns : BOX_COLUMNS;
    int said = out->len == 0 ? 0 : shisa_text_width(out->data);
    int room = columns - BOX_EDGES - said - shisa_text_width(id) - 3;
    size_t len = strlen(words);
    if (shisa_text_width(words) > room) {
        room -= shisa_text_width(cut);
        len = shisa_text_fit(words, room > 0 ? room : 0);
    }
    shisa_buf_add(out, words, len);
    shisa_buf_addf(out, "%s (%s)", words[len] == '\0' ? "" : cut, id);
}
