#include "face.h"

enum { SPLIT_COLUMNS = 110, SPLIT_ROWS = 34, SPLIT_TAKES = 17 };

static bool is_split(const struct shisa_term *term)
{
    return term->screen.columns >= SPLIT_COLUMNS && term->screen.rows >= SPLIT_ROWS;
}

int compose_rows(const struct shisa_term *term)
{
    for (const struct layer *layer = term->top; layer != NULL; layer = layer->below) {
        if (is_compose(layer)) {
            return is_split(term) ? SPLIT_TAKES : 0;
        }
    }
    return 0;
}

static struct area compose_area(const struct shisa_term *term)
{
    struct area area = term_middle(term);
    if (is_split(term)) {
        area.row += area.rows - SPLIT_TAKES;
        area.rows = SPLIT_TAKES;
    }
    return area;
}

/* Cuts the first `rows` off an area. */
static struct area below(struct area area, int rows)
{
    return (struct area){ area.row + rows, area.column, area.rows - rows, area.columns };
}

static int put_label(struct shisa_term *term, const struct compose *compose,
                     enum compose_field field, enum shisa_word label, struct area inside)
{
    bool focused = compose->field == field && compose->layer.context == CONTEXT_COMPOSE;
    int end = inside.column + inside.columns;
    int column =
        paint_text(&term->screen, inside.row, inside.column, end,
                   focused ? SHISA_REVERSE | SHISA_BOLD : SHISA_DIM, term_word(term, label));
    return paint_text(&term->screen, inside.row, column, end, 0, ": ");
}

static void put_cursor(struct shisa_term *term, int row, int column, struct area inside)
{
    int last = inside.column + inside.columns - 1;
    term->screen.cursor_shown = true;
    term->screen.cursor_row = row;
    term->screen.cursor_column = column < last ? column : last;
}

static void draw_subject(struct shisa_term *term, struct compose *compose, struct area inside)
{
    int end = inside.column + inside.columns;
    int column = put_label(term, compose, FIELD_SUBJECT, SHISA_W_TERM_SUBJECT, inside);
    const char *text = editor_text(&compose->subject);
    struct spans one = { &(struct span){ 0, compose->subject.text.len }, 1, 1 };
    uint32_t line;
    int cursor, from = 0;
    editor_where(&compose->subject, &one, &line, &cursor);
    /* A long subject is shown from where its cursor is still to be seen. */
    for (int width; column + cursor >= end; cursor -= width) {
        from += (int)shisa_text_next(text + from, &width);
    }
    paint_text(&term->screen, inside.row, column, end, 0, text + from);
    if (compose->field == FIELD_SUBJECT && compose->layer.context == CONTEXT_COMPOSE) {
        put_cursor(term, inside.row, column + cursor, inside);
    }
}

/* These return the rows used. */
static int draw_address(struct shisa_term *term, struct compose *compose, struct area inside)
{
    static const enum shisa_word labels[] = {
        [FIELD_CHANNEL] = SHISA_W_TERM_CHANNEL, [FIELD_TO] = SHISA_W_TERM_TO
    };
    int end = inside.column + inside.columns, rows = 0;
    for (int field = FIELD_CHANNEL; field <= FIELD_TO; field++) {
        if (compose_has(term, compose, (enum compose_field)field)) {
            struct shisa_buf names = { 0 };
            struct area row = below(inside, rows++);
            int column = put_label(term, compose, (enum compose_field)field, labels[field], row);
            compose->kind->say(term, compose, (enum compose_field)field, &names);
            paint_cut(&term->screen, row.row, column, end, SHISA_BOLD,
                      names.len > 0 ? names.data : "", term->options.ascii);
            shisa_buf_finish(&names);
        }
    }
    if (compose_has(term, compose, FIELD_SUBJECT)) {
        draw_subject(term, compose, below(inside, rows++));
    }
    return rows;
}

/* What has no room ends in a mark. */
static int draw_about(struct shisa_term *term, const struct compose *compose, struct area inside)
{
    struct spans spans = { 0 };
    const char *mark = term->options.ascii ? " ..." : " …";
    wrap_text(compose->about, inside.columns - shisa_text_width(mark), &spans);
    bool cut = inside.rows / 2 < (int)spans.count;
    inside.rows = cut ? inside.rows / 2 : (int)spans.count;
    paint_lines(&term->screen, inside, 0, compose->about, &spans, 0);
    if (cut && inside.rows > 0) {
        struct span last = spans.at[inside.rows - 1];
        int row = inside.row + inside.rows - 1, end = inside.column + inside.columns;
        int column = paint_bytes(&term->screen, row, inside.column, end, 0,
                                 compose->about + last.start, last.len);
        paint_text(&term->screen, row, column, end, 0, mark);
    }
    spans_finish(&spans);
    return inside.rows;
}

static void draw_rule(struct shisa_term *term, struct area inside)
{
    for (int column = inside.column; column < inside.column + inside.columns; column++) {
        paint_text(&term->screen, inside.row, column, column + 1, SHISA_DIM,
                   term->options.ascii ? "-" : "─");
    }
}

static void draw_text(struct shisa_term *term, struct compose *compose, struct area inside)
{
    struct spans spans = { 0 };
    uint32_t line;
    int cursor;
    const char *text = editor_text(&compose->text);
    wrap_text(text, inside.columns, &spans);
    editor_where(&compose->text, &spans, &line, &cursor);
    bool editing = compose->layer.context == CONTEXT_COMPOSE;
    uint32_t last = spans.count > (uint32_t)inside.rows ? spans.count - (uint32_t)inside.rows : 0;
    compose->top = editing ? scroll_to(compose->top, line, inside.rows) : compose->top;
    compose->top = compose->top < last ? compose->top : last;
    paint_lines(&term->screen, inside, 0, text, &spans, compose->top);
    if (editing && compose->field == FIELD_TEXT) {
        put_cursor(term, inside.row + (int)(line - compose->top), inside.column + cursor, inside);
    }
    spans_finish(&spans);
}

void compose_draw(struct shisa_term *term, struct layer *layer)
{
    struct compose *compose = (struct compose *)layer;
    bool review = layer->context == CONTEXT_REVIEW;
    struct shisa_buf title = { 0 };
    if (review) {
        shisa_buf_addf(&title, "%s: ", term_word(term, SHISA_W_TERM_REVIEW));
    }
    compose->kind->title(term, compose, &title);
    struct area inside =
        paint_box(&term->screen, compose_area(term), title.data, true, term->options.ascii);
    shisa_buf_finish(&title);
    inside = (struct area){ inside.row, inside.column + 1, inside.rows, inside.columns - 2 };
    if (compose->about != NULL) {
        inside = below(inside, draw_about(term, compose, inside));
    }
    inside = below(inside, draw_address(term, compose, inside));
    draw_rule(term, inside);
    inside = below(inside, 1);
    inside.rows--;
    paint_cut(&term->screen, inside.row + inside.rows, inside.column,
              inside.column + inside.columns, review ? SHISA_BOLD | SHISA_YELLOW : SHISA_DIM,
              term_word(term, review ? SHISA_W_TERM_NOTE_REVIEW : SHISA_W_TERM_NOTE_ENTER),
              term->options.ascii);
    draw_text(term, compose, inside);
    layer->inside = inside;
}
