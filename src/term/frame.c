#include "face.h"

#include <string.h>

/* --- hints ------------------------------------------------------------------------------------ */

struct hint {
    const struct binding *binding;
    int row, column, end;
    const char *text;
};

/* What is done with each hint; true ends the walk. */
typedef bool hint_visitor(struct shisa_term *term, const struct hint *hint, struct area where);

static bool is_hint(const struct shisa_term *term, const struct binding *binding, int context)
{
    return binding->context == context && (binding->flags & BINDING_HINT) != 0 &&
           binding_holds(term, binding) && binding_key(term, binding) != 0;
}

static void hint_text(const struct shisa_term *term, const struct binding *binding,
                      struct shisa_buf *text)
{
    text->len = 0;
    key_label(binding_key(term, binding), term->options.ascii, text);
    shisa_buf_addf(text, " %s", binding_label(term, binding));
}

/* Visits the hints of a context from *at on, as many as fit before the column `end` of the last
 * row; those of the row above have its whole width. */
static const struct binding *visit(struct shisa_term *term, int context, int end, struct hint *at,
                                   hint_visitor *visitor, struct area where)
{
    struct shisa_buf text = { 0 };
    const struct binding *found = NULL;
    int last = term->screen.rows - 1;
    const struct binding *binding;
    for (size_t i = 0; found == NULL && (binding = binding_at(term, i)) != NULL; i++) {
        if (!is_hint(term, binding, context)) {
            continue;
        }
        hint_text(term, binding, &text);
        int width = shisa_text_width(text.data);
        if (at->row < last && at->column + width >= term->screen.columns) {
            at->row++;
            at->column = 1;
        }
        if (at->row == last && at->column + width >= end) {
            continue;
        }
        at->binding = binding;
        at->text = text.data;
        at->end = at->column + width;
        found = visitor(term, at, where) ? at->binding : NULL;
        at->column = at->end + 2;
    }
    shisa_buf_finish(&text);
    return found;
}

static bool measure(struct shisa_term *term, const struct hint *hint, struct area where)
{
    (void)term;
    (void)hint;
    (void)where;
    return false;
}

/* The hints that hold everywhere keep their place at the end of the last row: help is always to
 * be seen. The others fill the two last rows up to there. */
static const struct binding *each_hint(struct shisa_term *term, hint_visitor *visitor,
                                       struct area where)
{
    int columns = term->screen.columns, last = term->screen.rows - 1;
    struct hint width = { .row = last, .column = 0 };
    (void)visit(term, CONTEXT_ANY, columns, &width, measure, where);
    struct hint fixed = { .row = last, .column = columns + 1 - width.column };
    struct hint hint = { .row = last - 1, .column = 1 };
    const struct binding *found = visit(term, CONTEXT_ANY, columns, &fixed, visitor, where);
    for (const int *at = context_chain(term, term_context(term));
         *at != CONTEXT_NONE && *at != CONTEXT_ANY && found == NULL; at++) {
        found = visit(term, *at, columns - width.column, &hint, visitor, where);
    }
    return found;
}

static bool draw_hint(struct shisa_term *term, const struct hint *hint, struct area where)
{
    (void)where;
    size_t key = strcspn(hint->text, " ");
    int column =
        paint_bytes(&term->screen, hint->row, hint->column, hint->end, SHISA_BOLD, hint->text, key);
    paint_text(&term->screen, hint->row, column, hint->end, 0, hint->text + key);
    return false;
}

static bool is_at(struct shisa_term *term, const struct hint *hint, struct area where)
{
    (void)term;
    return hint->row == where.row && hint->column <= where.column && where.column < hint->end;
}

const struct binding *frame_hint_at(struct shisa_term *term, int row, int column)
{
    return each_hint(term, is_at, (struct area){ row, column, 1, 1 });
}

/* --- the foot --------------------------------------------------------------------------------- */

static enum shisa_word link_word(const struct shisa_term *term)
{
    return term->session.lost      ? SHISA_W_TERM_LINK_LOST
           : term->session.late    ? SHISA_W_TERM_LINK_LATE
           : term->course->greeted ? SHISA_W_TERM_LINK_OK
                                   : SHISA_W_TERM_LINK_WAIT;
}

/* Returns the column where it begins. */
static int draw_link(struct shisa_term *term, int row)
{
    struct shisa_screen *screen = &term->screen;
    uint32_t unsent = session_unsent_count(&term->session);
    struct shisa_buf link = { 0 };
    if (unsent > 0) {
        shisa_buf_addf(&link, term_word(term, SHISA_W_TERM_UNSENT_COUNT), unsent);
        shisa_buf_puts(&link, "  ");
    }
    shisa_buf_puts(&link, term_word(term, link_word(term)));
    int start = screen->columns - 1 - shisa_text_width(link.data);
    paint_text(screen, row, start, screen->columns,
               term->session.lost || term->session.late ? SHISA_RED | SHISA_BOLD : SHISA_DIM,
               link.data);
    shisa_buf_finish(&link);
    return start;
}

/* A face may know better what is of interest than what happened last. */
static void draw_last(struct shisa_term *term, int row, int end)
{
    struct shisa_buf foot = { 0 };
    if (term->face->foot != NULL) {
        term->face->foot(term, &foot);
    }
    paint_cut(&term->screen, row, 1, end, 0, foot.len > 0 ? foot.data : term_event_text(term),
              term->options.ascii);
    shisa_buf_finish(&foot);
}

/* What the terminal has to say takes the place of what happened last. While words are typed
 * there, it has to be the row below. */
static void draw_event(struct shisa_term *term, int row)
{
    bool filter = term_context(term) == CONTEXT_FILTER;
    int end = draw_link(term, row) - 2;
    if (term->notice.len > 0) {
        row += filter;
        paint_blank(&term->screen, (struct area){ row, 0, 1, end }, 0);
        paint_cut(&term->screen, row, 1, end, SHISA_BOLD | SHISA_YELLOW, term->notice.data,
                  term->options.ascii);
    } else if (!filter) {
        draw_last(term, row, end);
    }
}

void frame_draw(struct shisa_term *term)
{
    term->face->status(term);
    (void)each_hint(term, draw_hint, (struct area){ 0 });
    draw_event(term, term->screen.rows - FOOT_ROWS);
}
