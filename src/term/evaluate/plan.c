#include "evaluate.h"

/* The improvement plan, of all organisations: what is to change, who sees to it, until when. */

static const enum shisa_word statuses[] = { SHISA_W_REPORT_PLAN_OPEN, SHISA_W_REPORT_PLAN_DONE,
                                            SHISA_W_REPORT_PLAN_DROPPED };

enum { NUMBER_COLUMNS = 3, OWNER_COLUMNS = 12, UNTIL_COLUMNS = 10, STATUS_COLUMNS = 8 };

/* Columns of number, area, action, owner, date and status. */
static void draw_cells(struct shisa_term *term, struct area inside, int row, unsigned style,
                       const char *const *cells)
{
    int end = inside.column + inside.columns, last = end - STATUS_COLUMNS;
    int until = last - UNTIL_COLUMNS - 1, owner = until - OWNER_COLUMNS - 1;
    int area = inside.column + NUMBER_COLUMNS + 1;
    int action = area + (owner - area) * 9 / 20;
    const struct {
        int start, end;
    } places[] = { { inside.column, area - 1 }, { area, action - 1 }, { action, owner - 1 },
                   { owner, until - 1 },        { until, last - 1 },  { last, end } };
    for (size_t i = 0; i < sizeof places / sizeof places[0]; i++) {
        paint_cut(&term->screen, row, places[i].start, places[i].end, style, cells[i],
                  term->options.ascii);
    }
}

static void draw_line(struct shisa_term *term, uint32_t at, struct area inside, int row)
{
    const struct plan_item *item = &marks_of(term)->plan[at];
    struct shisa_buf number = { 0 }, area = { 0 }, action = { 0 };
    shisa_buf_addf(&number, "%u", item->number);
    say_line(item->area, &area);
    say_line(item->text, &action);
    const char *const cells[] = { number.data,
                                  area.data,
                                  action.data,
                                  item->owner == NULL ? "-" : item->owner,
                                  item->until == NULL ? "-" : item->until,
                                  term_word(term, statuses[item->status]) };
    draw_cells(term, inside, row, item->status == 0 ? 0 : SHISA_DIM, cells);
    shisa_buf_finish(&number);
    shisa_buf_finish(&area);
    shisa_buf_finish(&action);
}

void plan_draw(struct shisa_term *term, struct area inside)
{
    struct evaluate *evaluate = evaluate_of(term);
    const char *const heads[] = {
        term_word(term, SHISA_W_EVAL_NUMBER),      term_word(term, SHISA_W_EVAL_PLAN_AREA),
        term_word(term, SHISA_W_EVAL_PLAN_ACTION), term_word(term, SHISA_W_EVAL_PLAN_OWNER),
        term_word(term, SHISA_W_EVAL_PLAN_UNTIL),  term_word(term, SHISA_W_EVAL_PLAN_STATUS),
    };
    draw_cells(term, inside, inside.row, SHISA_DIM, heads);
    inside.row++;
    inside.rows--;
    panes_list(term, PANE_PLAN, inside, evaluate->marks.plan_count, &evaluate->plan_place,
               &evaluate->plan_top, draw_line);
}

void plan_title(struct shisa_term *term, struct shisa_buf *out)
{
    if (marks_of(term)->plan_count > 0) {
        shisa_buf_addf(out, " %u", marks_of(term)->plan_count);
    }
}

void plan_move(struct shisa_term *term, enum move move)
{
    struct evaluate *evaluate = evaluate_of(term);
    evaluate->plan_place = move_in(evaluate->plan_place, evaluate->marks.plan_count, move,
                                   term->panes.insides[PANE_PLAN].rows - 1);
}

void plan_select(struct shisa_term *term, int line)
{
    struct evaluate *evaluate = evaluate_of(term);
    if (line > 0) { /* not the header */
        evaluate->plan_place = evaluate->plan_top + (uint32_t)line - 1;
    }
}

void plan_open(struct shisa_term *term, int unused)
{
    (void)unused;
    const struct plan_item *item = marks_plan(marks_of(term), evaluate_of(term)->plan_place + 1);
    if (item == NULL) {
        term_notice_word(term, SHISA_W_EVAL_NO_PLAN);
        return;
    }
    plan_edit(term, item);
}
