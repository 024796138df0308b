/* The report on a terminal: the objectives, the rating proposed for each, and beside it what every
 * evaluator gave; then the ratings of single expected actions. */
#include <stdio.h>

#include "internal.h"

enum {
    LETTER_COLUMNS = 3,
    POINTS_COLUMNS = 9,
    ID_COLUMNS = 14,
    TEXT_AT = 30,  /* where an objective's text begins, when nobody has rated */
    BESIDE_MAX = 6 /* more letters than that stand below */
};

/* --- what evaluators gave --------------------------------------------------------------------- */

static uint32_t letters_beside(const struct sheet *sheet)
{
    uint32_t raters = sheet->view.report->said.raters.count;
    return raters <= BESIDE_MAX ? raters : 0;
}

static void legend(struct sheet *sheet)
{
    if (letters_beside(sheet) > 0) {
        sheet_prose(sheet, describe_raters(&sheet->view), 0);
    }
}

static void marks(struct sheet *sheet, const struct rated *row)
{
    struct view *view = &sheet->view;
    if (letters_beside(sheet) == 0 && row->count > 0) {
        sheet_prose(sheet, describe_rated(view, row), 4);
    } else if (rated_differ(view->report, row)) {
        sheet_prose(sheet, say(view, SHISA_W_REPORT_RATERS_DIFFER), 4);
    }
    for (uint32_t i = 0; i < row->count; i++) {
        const struct mark mark = rated_mark(view->report, row, i);
        sheet_prose(sheet, describe_mark(view, &mark), 4);
    }
}

/* --- the table -------------------------------------------------------------------------------- */

static void cells(struct sheet *sheet, const struct rated *row, const char *id, const char *text)
{
    struct shisa_buf *out = sheet->view.out;
    const struct tally tally = rated_tally(sheet->view.report, row);
    uint32_t letters = letters_beside(sheet);
    char points[48];
    snprintf(points, sizeof points, "%lld/%lld", (long long)tally_points(&tally),
             (long long)tally.max);
    shisa_buf_addf(out, " %c ", tally_rating(&tally));
    for (uint32_t i = 0; i < letters; i++) {
        shisa_buf_addf(out, " %c ", rated_letter(sheet->view.report, row, i));
    }
    lay_cell(out, points, POINTS_COLUMNS, LAY_RIGHT);
    shisa_buf_puts(out, "  ");
    lay_cell(out, id, ID_COLUMNS, LAY_LEFT);
    shisa_buf_puts(out, "  ");
    lay_prose(out, text, TEXT_AT + LETTER_COLUMNS * (int)letters, sheet->columns);
}

/* What it would be, had nobody changed points; and who changed which, and why. */
static void changed(struct sheet *sheet, shisa_id id)
{
    struct view *view = &sheet->view;
    const struct tally *tally = &view->report->objectives[id];
    const struct seqs *regrades = &view->report->said.regrades;
    const char *computed = describe_computed(view, tally);
    if (computed != NULL) {
        sheet_prose(sheet, computed, 4);
    }
    for (uint32_t i = 0; i < regrades->count; i++) {
        const struct shisa_event *event = report_event(view->report, regrades->at[i]);
        if (shisa_expect_at(view->report->world, event->ref)->objective.id == id) {
            sheet_prose(sheet, describe_event(view, event), 4);
        }
    }
}

static void objective(struct sheet *sheet, shisa_id id)
{
    struct view *view = &sheet->view;
    const struct shisa_objective *objective = shisa_objective_at(view->report->world, id);
    struct rated row, whole = rated_whole(view->report, id, &row);
    cells(sheet, &whole, objective->head.id, shisa_say(&objective->text, view->lang));
    changed(sheet, id);
    marks(sheet, &whole);
    while (rated_more(view->report, &row)) {
        cells(sheet, &row, "", label(view, SHISA_ORGANISATION, row.organisation));
        marks(sheet, &row);
    }
}

void text_objectives(struct sheet *sheet)
{
    sheet_heading(sheet, SHISA_W_REPORT_OBJECTIVES);
    legend(sheet);
    for (shisa_id id = 1; id <= shisa_world_count(sheet->view.report->world, SHISA_OBJECTIVE);
         id++) {
        objective(sheet, id);
    }
}

/* --- expected actions, and changed points ----------------------------------------------------- */

static void ratings(struct sheet *sheet)
{
    struct view *view = &sheet->view;
    struct rated row = rated_of(view->report, SHISA_EXPECT, 0);
    bool any = false;
    while (rated_next(view->report, &row)) {
        if (!any) {
            sheet_heading(sheet, SHISA_W_REPORT_RATINGS);
        }
        any = true;
        sheet_prose(sheet, describe_rated(view, &row), 0);
        for (uint32_t i = 0; i < row.count; i++) {
            const struct mark mark = rated_mark(view->report, &row, i);
            sheet_prose(sheet, describe_mark(view, &mark), 4);
        }
    }
}

static void regrades(struct sheet *sheet)
{
    const struct seqs *seqs = &sheet->view.report->said.regrades;
    if (seqs->count > 0) {
        sheet_heading(sheet, SHISA_W_REPORT_REGRADES);
        sheet_prose(sheet, say(&sheet->view, SHISA_W_REPORT_REGRADES_TEXT), 0);
    }
    for (uint32_t i = 0; i < seqs->count; i++) {
        const struct shisa_event *event = report_event(sheet->view.report, seqs->at[i]);
        sheet_moment(sheet, event->at, describe_event(&sheet->view, event));
    }
}

void text_ratings(struct sheet *sheet)
{
    ratings(sheet);
    regrades(sheet);
}
