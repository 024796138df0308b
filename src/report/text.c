#include "shisa/report.h"

#include <stdio.h>

#include "internal.h"

#define COLUMNS_MIN 72 /* narrower, the tables would not hold their numbers under their heads */
#define COLUMNS_MAX 160

void sheet_heading(struct sheet *sheet, enum shisa_word word)
{
    const char *text = say(&sheet->view, word);
    shisa_buf_addf(sheet->view.out, "\n%s\n", text);
    lay_fill(sheet->view.out, '-', sheet->columns);
    shisa_buf_puts(sheet->view.out, "\n");
}

void sheet_prose(struct sheet *sheet, const char *text, int indent)
{
    lay_fill(sheet->view.out, ' ', indent);
    lay_prose(sheet->view.out, text, indent, sheet->columns);
}

#define CLOCK_COLUMNS 8 /* "87:59:59" */

static int moment_columns(const struct sheet *sheet)
{
    struct shisa_story story = story_of(&sheet->view);
    return shisa_story_has_days(story) ? shisa_moment_columns(story, SHISA_DATED, sheet->view.lang)
                                       : CLOCK_COLUMNS;
}

int sheet_indent(const struct sheet *sheet)
{
    return moment_columns(sheet) + 2;
}

static void score_box(struct sheet *sheet)
{
    struct shisa_buf *out = sheet->view.out;
    struct shisa_buf line = { 0 };
    int64_t points, max;
    shisa_report_score(sheet->view.report, &points, &max);
    shisa_buf_addf(&line, "%s  ", say(&sheet->view, SHISA_W_REPORT_SCORE));
    shisa_buf_addf(&line, say(&sheet->view, SHISA_W_REPORT_SCORE_OF), (long long)points,
                   (long long)max);
    int width = shisa_text_width(line.data);
    shisa_buf_puts(out, "\n+--");
    lay_fill(out, '-', width);
    shisa_buf_addf(out, "--+\n|  %s  |\n+--", line.data);
    lay_fill(out, '-', width);
    shisa_buf_puts(out, "--+\n");
    shisa_buf_finish(&line);
}

static void head(struct sheet *sheet)
{
    const struct shisa_scenario *scenario = &sheet->view.report->world->scenario;
    shisa_buf_addf(sheet->view.out, "%s  %s\n", say(&sheet->view, SHISA_W_EXERCISE_BANNER),
                   say(&sheet->view, SHISA_W_REPORT_TITLE));
    lay_fill(sheet->view.out, '=', sheet->columns);
    shisa_buf_puts(sheet->view.out, "\n");
    sheet_prose(sheet, shisa_say(&scenario->title, sheet->view.lang), 0);
    const char *left = describe_left(&sheet->view);
    if (left != NULL) {
        sheet_prose(sheet, left, 0);
    }
    score_box(sheet);
}

/* --- expected and actual --------------------------------------------------------------------- */

enum { WINDOW_COLUMNS = 27, POINTS_COLUMNS = 7, OUTCOME_COLUMNS = 8 };

static void window(const struct sheet *sheet, shisa_id id, char out[WINDOW_SIZE])
{
    const struct view *view = &sheet->view;
    const struct shisa_report *report = view->report;
    char open[SHISA_MOMENT_SIZE], full[SHISA_MOMENT_SIZE], zero[SHISA_MOMENT_SIZE];
    const struct shisa_expect *expect = shisa_expect_at(report->world, id);
    const struct shisa_event *event = report_event(report, report->expects[id].opened);
    if (event == NULL) {
        snprintf(out, WINDOW_SIZE, "-");
        return;
    }
    snprintf(out, WINDOW_SIZE, "%s - %s - %s", moment_text(view, event->value, open),
             moment_text(view, event->value + expect->full, full),
             moment_text(view, event->due, zero));
}

/* A window of three dates has a line of its own. */
static bool window_apart(const struct sheet *sheet)
{
    return shisa_story_has_days(story_of(&sheet->view));
}

static void expectation_row(struct sheet *sheet, const char *const cells[5])
{
    const int widths[] = { 0, window_apart(sheet) ? 0 : WINDOW_COLUMNS + 1,
                           moment_columns(sheet) + 1, POINTS_COLUMNS + 1 };
    struct shisa_buf *out = sheet->view.out;
    int taken = widths[1] + widths[2] + widths[3] + OUTCOME_COLUMNS + 1;
    lay_cell(out, cells[0], sheet->columns - taken, LAY_LEFT);
    for (int i = 1; i < 4; i++) {
        if (widths[i] > 0) {
            shisa_buf_puts(out, " ");
            lay_cell(out, cells[i], widths[i] - 1, LAY_RIGHT);
        }
    }
    shisa_buf_addf(out, " %s\n", cells[4]);
    if (window_apart(sheet)) {
        sheet_prose(sheet, cells[1], 4);
    }
}

static void expectation(struct sheet *sheet, shisa_id id)
{
    struct view *view = &sheet->view;
    const struct shisa_report *report = view->report;
    const struct expect_found *found = &report->expects[id];
    const struct shisa_expect *expect = shisa_expect_at(report->world, id);
    const struct shisa_event *closed = report_event(report, found->closed);
    bool met = closed != NULL && closed->kind == SHISA_EV_MET;
    char times[WINDOW_SIZE], actual[24], points[32];
    window(sheet, id, times);
    snprintf(points, sizeof points, "%d/%d", found->points, expect->points);
    const char *const cells[] = { "", times,
                                  met ? moment_text(&sheet->view, closed->at, actual)
                                      : say(view, SHISA_W_REPORT_NONE),
                                  found->outcome == OUTCOME_NOT_DUE ? "-" : points,
                                  say(view, outcome_word(found->outcome)) };
    struct shisa_buf name = { 0 };
    add_expect(view, id, &name);
    lay_prose(view->out, name.data, 2, sheet->columns);
    shisa_buf_finish(&name);
    expectation_row(sheet, cells);
    if (found->hinted != 0 || found->regraded != 0 || was_spared(report, id)) {
        sheet_prose(sheet, describe_outcome(view, id), 4);
    }
}

static void expectations(struct sheet *sheet)
{
    struct view *view = &sheet->view;
    sheet_heading(sheet, SHISA_W_REPORT_EXPECTED);
    const char *const names[] = { say(view, SHISA_W_REPORT_EXPECTATION),
                                  say(view, SHISA_W_REPORT_WINDOW),
                                  say(view, SHISA_W_REPORT_ACTUAL),
                                  say(view, SHISA_W_REPORT_POINTS),
                                  say(view, SHISA_W_REPORT_OUTCOME) };
    expectation_row(sheet, names);
    for (shisa_id id = 1; id <= shisa_world_count(view->report->world, SHISA_EXPECT); id++) {
        expectation(sheet, id);
    }
}

/* --- what took points, and the story --------------------------------------------------------- */

void sheet_moment(struct sheet *sheet, shisa_ms at, const char *text)
{
    char clock[SHISA_MOMENT_SIZE];
    lay_cell(sheet->view.out, moment_text(&sheet->view, at, clock), moment_columns(sheet),
             LAY_RIGHT);
    shisa_buf_puts(sheet->view.out, "  ");
    lay_prose(sheet->view.out, text, sheet_indent(sheet), sheet->columns);
}

static bool losses_of(struct sheet *sheet, enum shisa_kind kind, const uint64_t *seqs)
{
    struct view *view = &sheet->view;
    bool any = false;
    for (shisa_id id = 1; id <= shisa_world_count(view->report->world, kind); id++) {
        const struct shisa_event *event = report_event(view->report, seqs[id]);
        if (event == NULL) {
            continue;
        }
        any = true;
        sheet_moment(sheet, event->at, describe_event(view, event));
        sheet_prose(sheet, describe_why(view, kind, id), sheet_indent(sheet));
    }
    return any;
}

static void losses(struct sheet *sheet)
{
    const struct shisa_report *report = sheet->view.report;
    sheet_heading(sheet, SHISA_W_REPORT_LOSSES);
    bool penalties = losses_of(sheet, SHISA_PENALTY, report->penalties);
    bool orders = losses_of(sheet, SHISA_ORDER, report->orders);
    if (!penalties && !orders) {
        sheet_prose(sheet, say(&sheet->view, SHISA_W_REPORT_NO_LOSSES), 0);
    }
}

static void timeline(struct sheet *sheet)
{
    struct view *view = &sheet->view;
    sheet_heading(sheet, SHISA_W_REPORT_TIMELINE);
    const char *cut = describe_cut_timeline(view);
    if (cut != NULL) {
        sheet_prose(sheet, cut, 0);
    }
    for (uint64_t seq = 1; seq <= view->report->event_count; seq++) {
        const struct shisa_event *event = report_event(view->report, seq);
        if (in_timeline(view->report, event)) {
            sheet_moment(sheet, event->at, describe_event(view, event));
        }
    }
}

static void debrief(struct sheet *sheet)
{
    const char *text = shisa_say(&sheet->view.report->world->scenario.debrief, sheet->view.lang);
    if (text[0] != '\0') {
        sheet_heading(sheet, SHISA_W_REPORT_DEBRIEF);
        sheet_prose(sheet, text, 0);
    }
}

static void fact(struct sheet *sheet, enum shisa_word name, const char *value)
{
    struct shisa_buf line = { 0 };
    shisa_buf_addf(&line, "%s%s%s", say(&sheet->view, name),
                   say(&sheet->view, SHISA_W_REPORT_COLON), value);
    sheet_prose(sheet, line.data, 0);
    shisa_buf_finish(&line);
}

static void method(struct sheet *sheet)
{
    struct view *view = &sheet->view;
    const struct shisa_report_facts *facts = view->facts;
    static const enum shisa_word words[] = { SHISA_W_REPORT_METHOD_POINTS,
                                             SHISA_W_REPORT_METHOD_MAX,
                                             SHISA_W_REPORT_METHOD_RATING };
    sheet_heading(sheet, SHISA_W_REPORT_METHOD);
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
        sheet_prose(sheet, say(view, words[i]), 0);
    }
    fact(sheet, SHISA_W_REPORT_LETTERS, describe_letters(view));
    shisa_buf_puts(view->out, "\n");
    fact(sheet, SHISA_W_REPORT_TEAM, describe_team(&sheet->view));
    fact(sheet, SHISA_W_REPORT_VERIFICATION,
         say(view, facts->verified ? SHISA_W_REPORT_VERIFIED : SHISA_W_REPORT_NOT_VERIFIED));
    fact(sheet, SHISA_W_REPORT_SCENARIO_HASH, facts->scenario_hash);
    fact(sheet, SHISA_W_REPORT_DIGEST, facts->digest);
    fact(sheet, SHISA_W_REPORT_CHAIN,
         facts->chain_head != NULL ? facts->chain_head : say(view, SHISA_W_REPORT_NO_CHAIN));
    fact(sheet, SHISA_W_REPORT_VERSION, describe_version(view));
}

static int within(int columns)
{
    return columns < COLUMNS_MIN ? COLUMNS_MIN : columns > COLUMNS_MAX ? COLUMNS_MAX : columns;
}

void shisa_report_text(const struct shisa_report *report, const struct shisa_report_facts *facts,
                       enum shisa_lang lang, int columns, bool plain, struct shisa_buf *out)
{
    static void (*const sections[])(struct sheet *) = {
        head,           text_summary, text_objectives, text_ratings, expectations,    losses,
        text_authority, text_duties,  text_courses,    timeline,     text_evaluation, debrief,
        method,
    };
    struct sheet sheet = {
        .view = { .report = report, .facts = facts, .lang = lang, .out = out, .excerpt = 72 },
        .columns = within(columns),
    };
    if (plain) {
        text_plain(&sheet.view);
    } else {
        for (size_t i = 0; i < sizeof sections / sizeof sections[0]; i++) {
            sections[i](&sheet);
        }
    }
    shisa_buf_finish(&sheet.view.line);
}
