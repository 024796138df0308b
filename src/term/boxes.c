#include "face.h"

#include <stdlib.h>
#include <string.h>

enum { BOX_COLUMNS = 64, PAGER_COLUMNS = 100 };

/* A column free on both sides. */
static struct area padded(struct area area)
{
    return (struct area){ area.row, area.column + 1, area.rows, area.columns - 2 };
}

/* --- a question ------------------------------------------------------------------------------- */

static void destroy_confirm(struct layer *layer)
{
    struct confirm *confirm = (struct confirm *)layer;
    free(confirm->text);
    free(confirm);
}

static int draw_button(struct shisa_term *term, int row, int column, int end, bool focused,
                       const char *label)
{
    unsigned style = focused ? SHISA_REVERSE | SHISA_BOLD : 0;
    column = paint_text(&term->screen, row, column, end, style, focused ? "[> " : "[  ");
    column = paint_text(&term->screen, row, column, end - 2, style, label);
    return paint_text(&term->screen, row, column, end, style, " ]") + 3;
}

static void draw_confirm(struct shisa_term *term, struct layer *layer)
{
    struct confirm *confirm = (struct confirm *)layer;
    struct spans spans = { 0 };
    wrap_text(confirm->text, layer_box(term, 0, BOX_COLUMNS).columns - 4, &spans);
    struct area box = layer_box(term, (int)spans.count + 4, BOX_COLUMNS);
    struct area inside = paint_box(&term->screen, box, term_word(term, SHISA_W_TERM_CONFIRM), true,
                                   term->options.ascii);
    int last = inside.row + inside.rows - 1, end = inside.column + inside.columns;
    layer->inside = inside;
    inside.rows -= 2;
    paint_lines(&term->screen, padded(inside), 0, confirm->text, &spans, 0);
    int column = inside.column + 2;
    for (int i = 0; i < confirm->count; i++) {
        column = draw_button(term, last, column, end, confirm->focus == i,
                             term_word(term, confirm->labels[i]));
    }
    spans_finish(&spans);
}

static const struct layer_kind confirm_layer = { draw_confirm, NULL, NULL, destroy_confirm };

struct confirm *confirm_open(struct shisa_term *term, const char *text, enum shisa_word yes,
                             void (*agreed)(struct shisa_term *, struct confirm *))
{
    struct confirm *confirm = shisa_alloc(sizeof *confirm);
    confirm->layer = (struct layer){ .kind = &confirm_layer, .context = CONTEXT_CONFIRM };
    confirm->text = shisa_copy(text);
    confirm->labels[ANSWER_CANCEL] = SHISA_W_TERM_CANCEL;
    confirm->labels[ANSWER_YES] = yes;
    confirm->count = ANSWER_YES + 1;
    confirm->agreed = agreed;
    layer_push(term, &confirm->layer);
    return confirm;
}

enum shisa_word confirm_label(const struct layer *layer)
{
    return ((const struct confirm *)layer)->labels[ANSWER_YES];
}

void confirm_owned(struct confirm *confirm)
{
    confirm->layer.context = CONTEXT_OWNED;
    confirm->labels[ANSWER_UNASKED] = SHISA_W_TERM_UNASKED;
    confirm->count = ANSWER_UNASKED + 1;
}

void confirm_switch(struct shisa_term *term, int step)
{
    struct confirm *confirm = (struct confirm *)term->top;
    confirm->focus = (confirm->focus + confirm->count + step) % confirm->count;
}

void confirm_answer(struct shisa_term *term, int answer)
{
    struct confirm *confirm = (struct confirm *)layer_pop(term);
    confirm->focus = answer == ANSWER_FOCUS ? confirm->focus : answer;
    if (confirm->focus != ANSWER_CANCEL) {
        confirm->agreed(term, confirm);
    } else {
        term_notice_word(term, SHISA_W_TERM_NOTHING_DONE);
    }
    destroy_confirm(&confirm->layer);
}

/* --- a text to read --------------------------------------------------------------------------- */

static void destroy_pager(struct layer *layer)
{
    struct pager *pager = (struct pager *)layer;
    free(pager->title);
    free(pager->text);
    free(pager);
}

static void draw_pager(struct shisa_term *term, struct layer *layer)
{
    struct pager *pager = (struct pager *)layer;
    struct area middle = term_middle(term);
    struct area box = layer_box(term, middle.rows, PAGER_COLUMNS);
    struct area inside = paint_box(&term->screen, box, pager->title, true, term->options.ascii);
    struct spans spans = { 0 };
    wrap_text(pager->text, inside.columns - 2, &spans);
    pager->lines = spans.count;
    uint32_t page = (uint32_t)inside.rows;
    uint32_t last = spans.count > page ? spans.count - page : 0;
    pager->top = pager->top < last ? pager->top : last;
    paint_lines(&term->screen, padded(inside), 0, pager->text, &spans, pager->top);
    if (last > 0) {
        paint_place(&term->screen, inside, pager->top + page, spans.count);
    }
    layer->inside = inside;
    spans_finish(&spans);
}

static const struct layer_kind pager_layer = { draw_pager, NULL, NULL, destroy_pager };

struct pager *pager_open(struct shisa_term *term, const char *title, const char *text, int context)
{
    struct pager *pager = shisa_alloc(sizeof *pager);
    pager->layer = (struct layer){ .kind = &pager_layer, .context = context };
    pager->title = shisa_copy(title);
    pager->text = shisa_copy(text);
    layer_push(term, &pager->layer);
    return pager;
}

/* Top of a text of that many lines, moved by lines; drawing holds it within the text. */
void pager_move(struct shisa_term *term, int move)
{
    struct pager *pager = (struct pager *)term->top;
    pager->top = move_in(pager->top, pager->lines, (enum move)move, pager->layer.inside.rows);
}

void pager_close(struct shisa_term *term, int unused)
{
    (void)unused;
    layer_close(term);
}
