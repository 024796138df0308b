#include "evaluate.h"

/* --- what a row is about ---------------------------------------------------------------------- */

const struct row *row_chosen(struct shisa_term *term)
{
    rows_list(term);
    const struct rows *rows = &evaluate_of(term)->rows;
    return rows->place < rows->count ? &rows->at[rows->place] : NULL;
}

const struct expect *row_expect(const struct shisa_term *term, const struct row *row)
{
    return row->expect == NOBODY ? NULL : &staff_of(term)->expects[row->expect];
}

struct subject row_subject(const struct shisa_term *term, const struct row *row)
{
    const struct expect *expect = row_expect(term, row);
    const struct organisation *house = house_now(term);
    if (expect != NULL) {
        return (struct subject){ .expect = expect->id };
    }
    return (struct subject){ .objective = staff_of(term)->objectives[row->objective].id,
                             .organisation = house == NULL ? NULL : house->id };
}

const struct rating *row_mine(const struct shisa_term *term, const struct row *row)
{
    const struct subject subject = row_subject(term, row);
    return marks_by(marks_of(term), &subject, staff_of(term)->seat);
}

bool row_is_to_rate(const struct shisa_term *term, const struct row *row)
{
    const struct expect *expect = row_expect(term, row);
    bool due = expect != NULL && (expect->state == EXPECT_MET || expect->state == EXPECT_MISSED);
    return expect != NULL && (due || !term->course->ended) && row_mine(term, row) == NULL;
}

bool row_is_hidden(const struct shisa_term *term, const struct row *row)
{
    return evaluate_of(term)->blind && row_mine(term, row) == NULL;
}

/* --- columns ---------------------------------------------------------------------------------- */

static void say_by(const struct shisa_term *term, const struct row *row, int columns,
                   struct shisa_buf *out)
{
    (void)columns;
    const struct expect *expect = row_expect(term, row);
    const struct role *role = expect == NULL ? NULL : staff_role(staff_of(term), expect->of);
    if (role != NULL) {
        shisa_buf_puts(out, shisa_say(&role->name, term->options.lang));
    }
}

static void say_auto(const struct shisa_term *term, const struct row *row, int columns,
                     struct shisa_buf *out)
{
    (void)columns;
    shisa_buf_addf(out, "%c", row_is_hidden(term, row) ? '?' : letter_of_mark(row->proposed));
}

static void say_clues(const struct shisa_term *term, const struct row *row, int columns,
                      struct shisa_buf *out)
{
    (void)columns;
    if (row->expect != NOBODY) {
        shisa_buf_addf(out, "%u", clues_count(term, row));
    }
}

/* In a window of less than 80 columns, in one of that many, in a wide one. */
enum { TINY, NARROW, WIDE, WIDTHS, NARROW_COLUMNS = 76 };

/* From left to right, behind the name of the row; a width of 0: there is no room for it. */
static const struct column {
    enum shisa_word brief, head; /* the whole word where it is wide */
    int widths[WIDTHS];
    bool left; /* flush left: letters stand below each other */
    void (*say)(const struct shisa_term *term, const struct row *row, int columns,
                struct shisa_buf *out);
} columns[] = {
    { SHISA_W_EVAL_BY, SHISA_W_EVAL_BY, { 0, 0, 14 }, true, say_by },
    { SHISA_W_EVAL_WINDOW, SHISA_W_EVAL_WINDOW, { 0, 15, 17 }, false, say_window },
    { SHISA_W_EVAL_ACTUAL, SHISA_W_EVAL_ACTUAL, { 7, 7, 8 }, false, say_actual },
    { SHISA_W_EVAL_LATE, SHISA_W_EVAL_LATE, { 0, 7, 8 }, false, say_late },
    { SHISA_W_EVAL_POINTS, SHISA_W_EVAL_POINTS, { 8, 8, 9 }, false, say_points },
    { SHISA_W_EVAL_AUTO, SHISA_W_EVAL_AUTO, { 4, 4, 4 }, true, say_auto },
    { SHISA_W_EVAL_RATING, SHISA_W_EVAL_RATING, { 6, 6, 8 }, true, say_letters },
    { SHISA_W_EVAL_CLUES, SHISA_W_REPORT_EVIDENCE, { 4, 4, 8 }, false, say_clues },
};

enum { COLUMNS = sizeof columns / sizeof columns[0], SPACE = 1 };

static int width_of(struct area inside)
{
    return inside.columns >= WIDE_COLUMNS ? WIDE : inside.columns >= NARROW_COLUMNS ? NARROW : TINY;
}

/* Where the columns begin; the name takes what is left. */
static int place_columns(struct area inside, int *starts)
{
    int end = inside.column + inside.columns + SPACE;
    for (int i = COLUMNS - 1; i >= 0; i--) {
        int width = columns[i].widths[width_of(inside)];
        end -= width > 0 ? width + SPACE : 0;
        starts[i] = end;
    }
    return end - SPACE;
}

static void draw_cell(struct shisa_term *term, const struct column *column, int row, int start,
                      int end, unsigned style, const char *text)
{
    if (column->left || shisa_text_width(text) > end - start) {
        paint_cut(&term->screen, row, start, end, style, text, term->options.ascii);
    } else {
        paint_right(&term->screen, row, start, end, style, text);
    }
}

static int end_of(const int *starts, int at, struct area inside)
{
    return at + 1 < COLUMNS ? starts[at + 1] - SPACE : inside.column + inside.columns;
}

static void draw_header(struct shisa_term *term, struct area inside)
{
    int starts[COLUMNS];
    int end = place_columns(inside, starts);
    paint_cut(&term->screen, inside.row, inside.column, end, SHISA_DIM,
              term_word(term, SHISA_W_EVAL_EXPECTED), term->options.ascii);
    for (int i = 0; i < COLUMNS; i++) {
        if (end_of(starts, i, inside) > starts[i]) {
            draw_cell(
                term, &columns[i], inside.row, starts[i], end_of(starts, i, inside), SHISA_DIM,
                term_word(term, width_of(inside) == WIDE ? columns[i].head : columns[i].brief));
        }
    }
}

/* Colour only says again what the letter says. */
static unsigned style_of(const struct shisa_term *term, const struct row *row)
{
    unsigned bold = row->expect == NOBODY ? SHISA_BOLD : 0;
    bool bad = row->proposed == MARK_UNABLE || row->proposed == MARK_MAJOR;
    return bold | (bad && !row_is_hidden(term, row) ? SHISA_YELLOW : 0);
}

static void draw_row(struct shisa_term *term, uint32_t at, struct area inside, int line)
{
    const struct row *row = &evaluate_of(term)->rows.at[at];
    const struct expect *expect = row_expect(term, row);
    unsigned style = style_of(term, row);
    struct shisa_buf text = { 0 };
    int starts[COLUMNS];
    int end = place_columns(inside, starts);
    int column = inside.column + (expect != NULL && row->objective != NOBODY ? 2 : 0);
    say_row(term, row, &text);
    paint_cut(&term->screen, line, column, expect == NULL ? starts[4] - SPACE : end, style,
              text.data, term->options.ascii);
    for (int i = expect == NULL ? 4 : 0; i < COLUMNS; i++) {
        text.len = 0;
        int width = columns[i].widths[width_of(inside)];
        columns[i].say(term, row, width, &text);
        if (text.len > 0 && width > 0) {
            draw_cell(term, &columns[i], line, starts[i], starts[i] + width, style, text.data);
        }
    }
    shisa_buf_finish(&text);
}

void rows_draw(struct shisa_term *term, struct area inside)
{
    struct rows *rows = &evaluate_of(term)->rows;
    rows_list(term);
    draw_header(term, inside);
    inside.row++;
    inside.rows--;
    if (rows->count == 0) {
        paint_cut(&term->screen, inside.row, inside.column, inside.column + inside.columns, 0,
                  term_word(term, SHISA_W_EVAL_NO_ROWS), term->options.ascii);
    }
    panes_list(term, PANE_ROWS, inside, rows->count, &rows->place, &rows->top, draw_row);
}

/* What there is to be had of it, unless that is hidden; and what narrows the list. */
void rows_title(struct shisa_term *term, struct shisa_buf *out)
{
    const struct evaluate *evaluate = evaluate_of(term);
    const struct rows *rows = &evaluate->rows;
    rows_list(term);
    if (evaluate->blind) {
        shisa_buf_addf(out, " (%s)", term_word(term, SHISA_W_EVAL_BLIND));
    } else {
        shisa_buf_addf(out, " %lld/%lld", (long long)rows->got, (long long)rows->max);
    }
    if (rows->filter != ROWS_ALL) {
        shisa_buf_addf(out, " (%s)", term_word(term, row_filter_names[rows->filter]));
    }
    if (rows->objective != NOBODY) {
        shisa_buf_addf(
            out, " (%s)",
            shisa_say(&staff_of(term)->objectives[rows->objective].text, term->options.lang));
    }
    if (rows->words.text.len > 0) {
        shisa_buf_addf(out, " /%s", editor_text(&rows->words));
    }
}

/* --- moving ----------------------------------------------------------------------------------- */

static void go_to(struct shisa_term *term, uint32_t place)
{
    struct evaluate *evaluate = evaluate_of(term);
    if (place != evaluate->rows.place) {
        evaluate->rows.place = place;
        evaluate->clues.stale = true;
        evaluate->clues.place = evaluate->clues.top = 0;
    }
}

void rows_move(struct shisa_term *term, enum move move)
{
    const struct rows *rows = &evaluate_of(term)->rows;
    rows_list(term);
    go_to(term, move_in(rows->place, rows->count, move, term->panes.insides[PANE_ROWS].rows - 1));
}

void rows_select(struct shisa_term *term, int line)
{
    const struct rows *rows = &evaluate_of(term)->rows;
    if (line > 0) { /* not the header */
        go_to(term, move_in(rows->top + (uint32_t)line - 1, rows->count, MOVE_PAGE_DOWN, 0));
    }
}

void rows_show(struct shisa_term *term, const struct subject *subject)
{
    const struct staff *staff = staff_of(term);
    const struct expect *expect = staff_expect(staff, subject->expect);
    house_show(term, staff_house_place(staff, expect != NULL ? expect->of : subject->organisation));
    rows_clear(term);
    rows_list(term);
    for (uint32_t i = 0; i < evaluate_of(term)->rows.count; i++) {
        const struct row *row = &evaluate_of(term)->rows.at[i];
        bool same = expect != NULL ? row_expect(term, row) == expect
                                   : row->expect == NOBODY &&
                                         row->objective + 1 == names_find(&staff->objectives_names,
                                                                          subject->objective);
        if (same) {
            go_to(term, i);
        }
    }
    term->panes.focus = PANE_ROWS;
}

/* The place of the next expectation that I have not rated; NOBODY: there is none. */
static uint32_t next_unrated(struct shisa_term *term)
{
    const struct rows *rows = &evaluate_of(term)->rows;
    rows_list(term);
    for (uint32_t i = 1; i <= rows->count; i++) {
        uint32_t place = (rows->place + i) % rows->count;
        if (row_is_to_rate(term, &rows->at[place])) {
            return place;
        }
    }
    return NOBODY;
}

void rows_next_unrated(struct shisa_term *term, int unused)
{
    (void)unused;
    uint32_t place = next_unrated(term);
    if (place == NOBODY) {
        rows_clear(term);
        place = next_unrated(term);
    }
    if (place == NOBODY) {
        term_notice_word(term, SHISA_W_EVAL_ALL_RATED);
        return;
    }
    go_to(term, place);
    term->panes.focus = PANE_ROWS;
}

void rows_open(struct shisa_term *term, int unused)
{
    (void)unused;
    const struct row *row = row_chosen(term);
    struct shisa_buf text = { 0 };
    if (row == NULL) {
        term_notice_word(term, SHISA_W_EVAL_NO_ROWS);
        return;
    }
    say_details(term, row, &text);
    pager_open(term, term_word(term, SHISA_W_REPORT_EXPECTED), text.data, CONTEXT_PAGER);
    shisa_buf_finish(&text);
}
