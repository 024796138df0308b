/* The report on a terminal: who asked whom, duties, and how things went. */
#include "internal.h"

/* --- who asked whom -------------------------------------------------------------------------- */

static void question(struct sheet *sheet, const struct question *question)
{
    struct view *view = &sheet->view;
    const struct shisa_event *asked = report_event(view->report, question->asked);
    const struct shisa_event *closed = report_event(view->report, question->closed);
    sheet_moment(sheet, asked->at, describe_event(view, asked));
    if (closed != NULL) {
        struct shisa_buf line = { 0 };
        add_moment(&sheet->view, closed->at, &line);
        shisa_buf_addf(&line, "  %s", describe_event(view, closed));
        sheet_prose(sheet, line.data, sheet_indent(sheet));
        shisa_buf_finish(&line);
    }
}

void text_authority(struct sheet *sheet)
{
    const struct shisa_report *report = sheet->view.report;
    if (report->question_count > 0) {
        sheet_heading(sheet, SHISA_W_REPORT_AUTHORITY);
    }
    for (uint32_t i = 0; i < report->question_count; i++) {
        question(sheet, &report->questions[i]);
    }
}

/* --- duties ---------------------------------------------------------------------------------- */

enum { END_COLUMNS = 13 };

static void duty_clocks(struct sheet *sheet, const char *const cells[5])
{
    for (int i = 1; i < 4; i++) {
        shisa_buf_puts(sheet->view.out, " ");
        lay_cell(sheet->view.out, cells[i], sheet_indent(sheet) - 2, LAY_RIGHT);
    }
}

/* Three dates have a line of their own. */
static void duty_row(struct sheet *sheet, const char *const cells[5])
{
    struct shisa_buf *out = sheet->view.out;
    bool apart = shisa_story_has_days(story_of(&sheet->view));
    int clocks = 3 * (sheet_indent(sheet) - 1);
    lay_cell(out, cells[0], sheet->columns - END_COLUMNS - 1 - (apart ? 0 : clocks), LAY_LEFT);
    if (apart) {
        shisa_buf_addf(out, " %s\n   ", cells[4]);
        duty_clocks(sheet, cells);
        shisa_buf_puts(out, "\n");
    } else {
        duty_clocks(sheet, cells);
        shisa_buf_addf(out, " %s\n", cells[4]);
    }
}

static void duty(struct sheet *sheet, shisa_id id)
{
    struct view *view = &sheet->view;
    const struct shisa_report *report = view->report;
    const struct shisa_event *opened = report_event(report, report->expects[id].opened);
    const struct shisa_event *closed = report_event(report, report->expects[id].closed);
    enum duty_end how = duty_end(report, id);
    char aware[SHISA_MOMENT_SIZE] = "-", due[SHISA_MOMENT_SIZE] = "-",
         done[SHISA_MOMENT_SIZE] = "-";
    if (opened != NULL) {
        moment_text(view, opened->value, aware);
        moment_text(view, duty_due(report, id), due);
    }
    if (how == DUTY_MET || how == DUTY_MET_LATE) {
        moment_text(view, closed->at, done);
    }
    struct shisa_buf name = { 0 };
    shisa_buf_puts(&name, shisa_say(&shisa_expect_at(report->world, id)->duty, view->lang));
    shisa_buf_addf(&name, say(view, SHISA_W_REPORT_ID),
                   shisa_world_name(report->world, SHISA_EXPECT, id));
    lay_prose(view->out, name.data, 2, sheet->columns);
    shisa_buf_finish(&name);
    const char *const cells[] = { "", aware, due, done, say(view, duty_word(how)) };
    duty_row(sheet, cells);
}

void text_duties(struct sheet *sheet)
{
    struct view *view = &sheet->view;
    if (!any_duty(view->report)) {
        return;
    }
    const char *const names[] = { say(view, SHISA_W_REPORT_DUTY), say(view, SHISA_W_REPORT_AWARE),
                                  say(view, SHISA_W_REPORT_DUE), say(view, SHISA_W_REPORT_ACTUAL),
                                  say(view, SHISA_W_REPORT_OUTCOME) };
    sheet_heading(sheet, SHISA_W_REPORT_DUTIES);
    duty_row(sheet, names);
    for (shisa_id id = 1; id <= shisa_world_count(view->report->world, SHISA_EXPECT); id++) {
        if (is_duty(view->report, id)) {
            duty(sheet, id);
        }
    }
}

/* --- how things went ------------------------------------------------------------------------- */

static void course(struct sheet *sheet, enum course course)
{
    struct view *view = &sheet->view;
    struct course_cursor cursor = { .seq = 0 };
    struct happening each;
    if (!course_any(view->report, course)) {
        return;
    }
    sheet_heading(sheet, course_word(course));
    while (course_next(view->report, course, &cursor, &each)) {
        sheet_moment(sheet, happening_at(&each), describe_happening(view, course, &each));
    }
}

void text_courses(struct sheet *sheet)
{
    for (int i = 0; i < COURSES; i++) {
        course(sheet, (enum course)i);
    }
}
