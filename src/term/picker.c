#include "face.h"

#include <stdlib.h>
#include <string.h>

#include "shisa/limits.h"

enum { PICKER_COLUMNS = 72, HELP_ROWS = 2, FRAME_ROWS = 3 /* borders and filter */ };

static char *copy(const char *text)
{
    return text == NULL || *text == '\0' ? NULL : shisa_copy(text);
}

struct pick *picker_add(struct picker *picker, uint32_t value, const char *label,
                        const char *detail)
{
    picker->items = term_grow(picker->items, picker->count, &picker->cap, sizeof *picker->items);
    struct pick *pick = &picker->items[picker->count++];
    *pick = (struct pick){ .label = shisa_copy(label), .detail = copy(detail), .value = value };
    return pick;
}

void pick_say(struct pick *pick, const char *group, const char *help, const char *match)
{
    pick->group = copy(group);
    pick->help = copy(help);
    pick->match = copy(match);
}

static void destroy(struct layer *layer)
{
    struct picker *picker = (struct picker *)layer;
    for (uint32_t i = 0; i < picker->count; i++) {
        struct pick *pick = &picker->items[i];
        free(pick->label);
        free(pick->detail);
        free(pick->group);
        free(pick->help);
        free(pick->match);
    }
    free(picker->items);
    free(picker->shown);
    free(picker->about);
    editor_finish(&picker->filter);
    compose_destroy(picker->draft);
    free(picker);
}

/* --- filtering -------------------------------------------------------------------------------- */

static bool fits(const struct pick *pick, const char *words)
{
    return *words == '\0' || shisa_text_mentions(pick->label, words) ||
           (pick->match != NULL && shisa_text_mentions(pick->match, words)) ||
           (pick->group != NULL && shisa_text_mentions(pick->group, words));
}

static void narrow(struct picker *picker)
{
    const char *words = editor_text(&picker->filter);
    picker->shown_count = picker->place = picker->top = 0;
    for (uint32_t i = 0; i < picker->count; i++) {
        if (fits(&picker->items[i], words)) {
            picker->shown[picker->shown_count++] = i;
        }
    }
}

static void text(struct shisa_term *term, struct layer *layer, const char *typed, size_t len,
                 bool pasted)
{
    (void)term;
    (void)pasted;
    struct picker *picker = (struct picker *)layer;
    if (editor_type(&picker->filter, typed, len) == SHISA_OK) {
        narrow(picker);
    }
}

void picker_erase(struct shisa_term *term, int unused)
{
    (void)unused;
    struct picker *picker = (struct picker *)term->top;
    editor_change(&picker->filter, EDITOR_BACKSPACE);
    narrow(picker);
}

/* --- choosing --------------------------------------------------------------------------------- */

void picker_move(struct shisa_term *term, int move)
{
    struct picker *picker = (struct picker *)term->top;
    picker->place =
        move_in(picker->place, picker->shown_count, (enum move)move, picker->layer.inside.rows);
}

void picker_choose(struct shisa_term *term, int unused)
{
    (void)unused;
    struct picker *picker = (struct picker *)term->top;
    if (picker->shown_count == 0) {
        return;
    }
    struct pick *pick = &picker->items[picker->shown[picker->place]];
    bool marked = false;
    for (uint32_t i = 0; i < picker->count; i++) {
        marked = marked || picker->items[i].marked;
    }
    pick->marked = pick->marked || !marked; /* nothing marked: the one under the bar is meant */
    layer_pop(term);
    picker->chosen(term, picker, pick->value);
    destroy(&picker->layer);
}

void picker_mark(struct shisa_term *term, int unused)
{
    (void)unused;
    struct picker *picker = (struct picker *)term->top;
    if (picker->shown_count > 0) {
        struct pick *pick = &picker->items[picker->shown[picker->place]];
        pick->marked = !pick->marked;
        picker_move(term, MOVE_DOWN);
    }
}

void picker_cancel(struct shisa_term *term, int unused)
{
    (void)unused;
    struct picker *picker = (struct picker *)term->top;
    if (picker->draft != NULL && picker->draft->text.text.len > 0) {
        compose_park(term, picker->draft, 0);
        picker->draft = NULL;
        term_notice_word(term, SHISA_W_TERM_KEPT);
    }
    layer_close(term);
}

/* --- drawing ---------------------------------------------------------------------------------- */

static int widest(const struct picker *picker, size_t offset)
{
    int most = 0;
    for (uint32_t i = 0; i < picker->count; i++) {
        char *const *text_of = (void *)((char *)&picker->items[i] + offset);
        int width = *text_of == NULL ? 0 : shisa_text_width(*text_of);
        most = width > most ? width : most;
    }
    return most;
}

static void draw_item(struct shisa_term *term, const struct picker *picker, uint32_t place,
                      struct area inside, int row)
{
    struct shisa_screen *screen = &term->screen;
    const struct pick *pick = &picker->items[picker->shown[place]];
    const struct pick *above = place == 0 ? NULL : &picker->items[picker->shown[place - 1]];
    int column = inside.column + 1, end = inside.column + inside.columns - 1;
    int groups = widest(picker, offsetof(struct pick, group));
    if (groups > 0) {
        bool again = above != NULL && above->group != NULL && pick->group != NULL &&
                     strcmp(above->group, pick->group) == 0 && row > inside.row;
        paint_cut(screen, row, column, column + groups, SHISA_DIM,
                  again || pick->group == NULL ? "" : pick->group, term->options.ascii);
        column += groups + 2;
    }
    if (picker->multi) {
        column = paint_text(screen, row, column, end, 0, pick->marked ? "[x] " : "[ ] ");
    }
    int detail = pick->detail == NULL ? 0 : shisa_text_width(pick->detail) + 2;
    detail = detail < (end - column) / 2 ? detail : (end - column) / 2;
    paint_cut(screen, row, column, end - detail, 0, pick->label, term->options.ascii);
    if (detail > 0) {
        paint_right(screen, row, end - detail + 2, end, SHISA_DIM, pick->detail);
    }
    if (place == picker->place) {
        paint_style(screen, inside, row, SHISA_REVERSE);
    }
}

static void draw_filter(struct shisa_term *term, const struct picker *picker, struct area inside)
{
    struct shisa_screen *screen = &term->screen;
    int end = inside.column + inside.columns - 1;
    int column = paint_text(screen, inside.row, inside.column + 1, end, SHISA_DIM,
                            term_word(term, SHISA_W_TERM_NARROW));
    column = paint_text(screen, inside.row, column + 1, end - 1, SHISA_UNDERLINE,
                        editor_text(&picker->filter));
    screen->cursor_shown = true;
    screen->cursor_row = inside.row;
    screen->cursor_column = column;
}

/* A few lines of text at a row; returns the rows used, at most `rows`. */
static int draw_lines(struct shisa_term *term, struct area inside, int row, int rows,
                      unsigned style, const char *lines)
{
    struct spans spans = { 0 };
    if (lines != NULL) {
        struct area area = { row, inside.column + 1, rows, inside.columns - 2 };
        wrap_text(lines, area.columns, &spans);
        paint_lines(&term->screen, area, style, lines, &spans, 0);
    }
    int used = (int)spans.count < rows ? (int)spans.count : rows;
    spans_finish(&spans);
    return used;
}

static void draw(struct shisa_term *term, struct layer *layer)
{
    struct picker *picker = (struct picker *)layer;
    int help = widest(picker, offsetof(struct pick, help)) > 0 ? HELP_ROWS : 0;
    int about = picker->about != NULL ? HELP_ROWS + 1 : 0;
    struct area box =
        layer_box(term, FRAME_ROWS + about + (int)picker->count + help, PICKER_COLUMNS);
    struct area inside =
        paint_box(&term->screen, box, term_word(term, picker->title), true, term->options.ascii);
    if ((int)picker->shown_count > inside.rows - about - help - 1) {
        paint_place(&term->screen, inside, picker->place + 1, picker->shown_count);
    }
    about = draw_lines(term, inside, inside.row, about, 0, picker->about);
    inside.row += about;
    inside.rows -= about;
    draw_filter(term, picker, inside);
    inside.row++;
    inside.rows -= 1 + help;
    picker->top = scroll_to(picker->top, picker->place, inside.rows);
    for (int i = 0; i < inside.rows && picker->top + (uint32_t)i < picker->shown_count; i++) {
        draw_item(term, picker, picker->top + (uint32_t)i, inside, inside.row + i);
    }
    if (help > 0 && picker->shown_count > 0) {
        draw_lines(term, inside, inside.row + inside.rows, help, SHISA_CYAN,
                   picker->items[picker->shown[picker->place]].help);
    }
    layer->inside = inside;
}

static void click(struct shisa_term *term, struct layer *layer, int row, int column)
{
    struct picker *picker = (struct picker *)layer;
    (void)column;
    int line = row - layer->inside.row;
    if (line < 0 || line >= layer->inside.rows ||
        picker->top + (uint32_t)line >= picker->shown_count) {
        return;
    }
    picker->place = picker->top + (uint32_t)line;
    if (picker->multi) {
        picker_mark(term, 0);
    } else {
        picker_choose(term, 0);
    }
}

static const struct layer_kind picker_layer = { draw, text, click, destroy };

bool is_picker(const struct layer *layer)
{
    return layer->kind == &picker_layer;
}

struct picker *picker_create(enum shisa_word title,
                             void (*chosen)(struct shisa_term *, struct picker *, uint32_t))
{
    struct picker *picker = shisa_alloc(sizeof *picker);
    picker->layer = (struct layer){ .kind = &picker_layer, .context = CONTEXT_PICKER };
    picker->title = title;
    picker->chosen = chosen;
    editor_init(&picker->filter, SHISA_SUBJECT_MAX, false);
    return picker;
}

void picker_open(struct shisa_term *term, struct picker *picker, enum shisa_word nothing)
{
    if (picker->count == 0) {
        term_notice_word(term, nothing);
        destroy(&picker->layer);
        return;
    }
    picker->shown = shisa_alloc(picker->count * sizeof *picker->shown);
    picker->layer.context = picker->multi ? CONTEXT_MULTI : CONTEXT_PICKER;
    narrow(picker);
    layer_push(term, &picker->layer);
}
