/* The objectives: what is proposed for each, and beside it what every evaluator gave and why. Then
 * the ratings of single expected actions, and the points that were changed. */
#include <stdio.h>

#include "internal.h"

#define COLUMNS(columns) columns, sizeof columns / sizeof columns[0]

/* --- what evaluators gave --------------------------------------------------------------------- */

static void mark(struct view *view, const struct mark *mark)
{
    struct shisa_buf earlier = { 0 };
    char letter = mark_letter(mark->event);
    add_earlier(view, mark, &earlier);
    shisa_buf_addf(view->out, "<li><b class=\"r-%c\">%c</b> ", letter, letter);
    html_person(view, mark->event);
    if (earlier.len > 0) {
        html_paragraph(view, "earlier", earlier.data);
    }
    if (mark->event->text != NULL) {
        html_paragraph(view, "prose", mark->event->text);
    }
    shisa_buf_puts(view->out, "</li>");
    shisa_buf_finish(&earlier);
}

void html_marks(struct view *view, const struct rated *row)
{
    shisa_buf_puts(view->out, "<ul class=\"marks\">");
    for (uint32_t i = 0; i < row->count; i++) {
        const struct mark each = rated_mark(view->report, row, i);
        mark(view, &each);
    }
    shisa_buf_puts(view->out, "</ul>");
}

/* Room to write by hand, where nobody has rated. */
static void marks_cell(struct table *table, const struct rated *row)
{
    struct view *view = table->view;
    html_cell_begin(table);
    if (rated_differ(view->report, row)) {
        html_paragraph(view, "differ", say(view, SHISA_W_REPORT_RATERS_DIFFER));
    }
    if (row->count == 0 && row->organisation == 0) {
        shisa_buf_puts(view->out, "<span class=\"box\"></span>");
    } else {
        html_marks(view, row);
    }
    html_cell_end(table);
}

static void proposed_cell(struct table *table, const struct tally *tally)
{
    struct view *view = table->view;
    const char *computed = describe_computed(view, tally);
    html_cell_begin(table);
    html_rating(view, tally_rating(tally));
    if (computed != NULL) {
        html_paragraph(view, "sum", computed);
    }
    html_cell_end(table);
}

/* --- objectives ------------------------------------------------------------------------------- */

static void name_cell(struct table *table, const struct rated *row)
{
    struct view *view = table->view;
    html_cell_begin(table);
    if (row->organisation != 0) {
        html_text(view, label(view, SHISA_ORGANISATION, row->organisation));
    } else {
        shisa_buf_puts(view->out, "<strong>");
        html_say(view, &shisa_objective_at(view->report->world, row->of.id)->text);
        shisa_buf_puts(view->out, "</strong>");
        html_code(view, SHISA_OBJECTIVE, row->of.id);
    }
    html_cell_end(table);
}

/* How it came out, and which points of it were changed by whom and why. */
static void reason_cell(struct table *table, const struct rated *row, const struct tally *tally)
{
    struct view *view = table->view;
    const struct seqs *regrades = &view->report->said.regrades;
    html_cell_begin(table);
    html_text(view, describe_tally(view, tally));
    for (uint32_t i = 0; i < regrades->count && row->organisation == 0; i++) {
        const struct shisa_event *event = report_event(view->report, regrades->at[i]);
        if (shisa_expect_at(view->report->world, event->ref)->objective.id == row->of.id) {
            html_paragraph(view, "sum", describe_event(view, event));
        }
    }
    html_cell_end(table);
}

/* The whole of an objective can be cited; one organisation's share stands under it. */
static void objective_row(struct table *table, const struct rated *row)
{
    struct view *view = table->view;
    const struct tally tally = rated_tally(view->report, row);
    bool whole = row->organisation == 0;
    bool differ = rated_differ(view->report, row);
    html_row(table,
             whole    ? differ ? "partial" : "plain"
             : differ ? "share partial"
                      : "share",
             whole ? "obj" : NULL, shisa_world_name(view->report->world, row->of.kind, row->of.id));
    name_cell(table, row);
    html_cell_begin(table);
    add_share(&tally, view->out);
    html_cell_end(table);
    proposed_cell(table, &tally);
    marks_cell(table, row);
    reason_cell(table, row, &tally);
    html_row_end(table);
}

static void objective(struct table *table, shisa_id id)
{
    const struct shisa_report *report = table->view->report;
    struct rated row, whole = rated_whole(report, id, &row);
    objective_row(table, &whole);
    while (rated_more(report, &row)) {
        objective_row(table, &row);
    }
}

static void signature(struct view *view)
{
    static const enum shisa_word lines[] = { SHISA_W_REPORT_EVALUATOR, SHISA_W_REPORT_DATE_LINE };
    shisa_buf_puts(view->out, "<p class=\"signature\">");
    for (size_t i = 0; i < sizeof lines / sizeof lines[0]; i++) {
        shisa_buf_puts(view->out, "<span>");
        html_text(view, say(view, lines[i]));
        shisa_buf_puts(view->out, "</span>");
    }
    shisa_buf_puts(view->out, "</p>\n");
}

/* --- by organisation: the letter first, its shade second -------------------------------------- */

static bool is_asked(const struct shisa_report *report, shisa_id house)
{
    return report->world->expected_of[house].count > 0;
}

static bool several_asked(const struct shisa_report *report)
{
    uint32_t asked = 0;
    for (shisa_id id = 1; id <= shisa_world_count(report->world, SHISA_ORGANISATION); id++) {
        asked += is_asked(report, id);
    }
    return asked > 1;
}

static void heat_head(struct view *view)
{
    shisa_buf_puts(view->out, "<table class=\"heat\">\n<caption>");
    html_text(view, say(view, SHISA_W_REPORT_BY_HOUSE));
    shisa_buf_puts(view->out, "</caption>\n<thead><tr><th scope=\"col\">");
    html_text(view, say(view, SHISA_W_REPORT_ORGANISATIONS));
    shisa_buf_puts(view->out, "</th>");
    for (shisa_id id = 1; id <= shisa_world_count(view->report->world, SHISA_OBJECTIVE); id++) {
        shisa_buf_puts(view->out, "<th scope=\"col\">");
        html_text(view, shisa_world_name(view->report->world, SHISA_OBJECTIVE, id));
        shisa_buf_puts(view->out, "</th>");
    }
    shisa_buf_puts(view->out, "</tr></thead>\n<tbody>\n");
}

/* What evaluators gave to that share; count is 0 when nobody did. */
static struct rated share_of(const struct shisa_report *report, shisa_id objective, shisa_id house)
{
    struct rated row = rated_of(report, SHISA_OBJECTIVE, objective);
    while (rated_more(report, &row)) {
        if (row.organisation == house) {
            return row;
        }
    }
    return (struct rated){ .of = row.of, .organisation = house };
}

static void heat_cell(struct view *view, const struct rated *row)
{
    char letter = rated_proposed(view->report, row);
    shisa_buf_puts(view->out, "<td data-label=\"");
    html_text(view, shisa_world_name(view->report->world, row->of.kind, row->of.id));
    if (letter == 'N' && row->count == 0) {
        shisa_buf_puts(view->out, "\">–");
    } else {
        shisa_buf_addf(view->out, "\"><b class=\"r-%c\">%c</b>", letter, letter);
    }
    for (uint32_t i = 0; i < row->count; i++) {
        shisa_buf_addf(view->out, "%s%c", i == 0 ? " <small>" : " ",
                       mark_letter(rated_mark(view->report, row, i).event));
    }
    shisa_buf_puts(view->out, row->count > 0 ? "</small></td>" : "</td>");
}

static void heat_row(struct view *view, shisa_id house)
{
    shisa_buf_puts(view->out, "<tr><th scope=\"row\">");
    html_text(view, label(view, SHISA_ORGANISATION, house));
    shisa_buf_puts(view->out, "</th>");
    for (shisa_id id = 1; id <= shisa_world_count(view->report->world, SHISA_OBJECTIVE); id++) {
        const struct rated row = share_of(view->report, id, house);
        heat_cell(view, &row);
    }
    shisa_buf_puts(view->out, "</tr>\n");
}

static void heat(struct view *view)
{
    html_subheading(view, SHISA_W_REPORT_BY_HOUSE);
    if (any_rating(view->report)) {
        html_paragraph(view, "method", describe_raters(view));
    }
    heat_head(view);
    for (shisa_id id = 1; id <= shisa_world_count(view->report->world, SHISA_ORGANISATION); id++) {
        if (is_asked(view->report, id)) {
            heat_row(view, id);
        }
    }
    shisa_buf_puts(view->out, "</tbody>\n</table>\n");
}

void html_objectives(struct view *view)
{
    const struct column columns[] = {
        { SHISA_W_REPORT_OBJECTIVE, "wide" },
        { SHISA_W_REPORT_POINTS, "num" },
        { SHISA_W_REPORT_PROPOSED, "rate" },
        { SHISA_W_REPORT_EVALUATOR, any_rating(view->report) ? "marked" : "own" },
        { SHISA_W_REPORT_REASON, "reason" },
    };
    html_section(view, "objectives", SHISA_W_REPORT_OBJECTIVES);
    struct table table = html_table(view, SHISA_W_REPORT_OBJECTIVES, COLUMNS(columns));
    for (shisa_id id = 1; id <= shisa_world_count(view->report->world, SHISA_OBJECTIVE); id++) {
        objective(&table, id);
    }
    html_table_end(&table);
    if (several_asked(view->report)) {
        heat(view);
    }
    signature(view);
    html_section_end(view);
}

/* --- single expected actions ------------------------------------------------------------------ */

static void ratings(struct view *view)
{
    static const struct column columns[] = { { SHISA_W_REPORT_EXPECTATION, "wide" },
                                             { SHISA_W_REPORT_BY, "who" },
                                             { SHISA_W_REPORT_PROPOSED, "rate" },
                                             { SHISA_W_REPORT_EVALUATOR, "marked" } };
    struct rated row = rated_of(view->report, SHISA_EXPECT, 0);
    struct table table = html_table(view, SHISA_W_REPORT_RATINGS, COLUMNS(columns));
    while (rated_next(view->report, &row)) {
        const struct tally tally = rated_tally(view->report, &row);
        html_row(&table, rated_differ(view->report, &row) ? "partial" : "plain", NULL, NULL);
        const struct shisa_ref *by = &shisa_expect_at(view->report->world, row.of.id)->of;
        html_cell_expect(&table, row.of.id);
        html_cell(&table, label(view, by->kind, by->id));
        proposed_cell(&table, &tally);
        marks_cell(&table, &row);
        html_row_end(&table);
    }
    html_table_end(&table);
}

/* --- changed points --------------------------------------------------------------------------- */

static void number_cell(struct table *table, int64_t number)
{
    char text[24];
    snprintf(text, sizeof text, "%lld", (long long)number);
    html_cell(table, text);
}

static void regrade(struct table *table, const struct shisa_event *event)
{
    html_row(table, "plain", NULL, NULL);
    html_cell_expect(table, event->ref);
    number_cell(table, event->value);
    number_cell(table, event->points);
    html_cell_person(table, event);
    html_cell(table, event->text == NULL ? "" : event->text);
    html_cell_begin(table);
    html_event_link(table->view, event);
    html_cell_end(table);
    html_row_end(table);
}

static void regrades(struct view *view)
{
    static const struct column columns[] = {
        { SHISA_W_REPORT_EXPECTATION, "wide" }, { SHISA_W_REPORT_BEFORE, "num" },
        { SHISA_W_REPORT_AFTER, "num" },        { SHISA_W_REPORT_EVALUATOR, "person" },
        { SHISA_W_REPORT_GROUND, "prose" },     { SHISA_W_REPORT_EVENTS, "events" },
    };
    const struct seqs *seqs = &view->report->said.regrades;
    html_subheading(view, SHISA_W_REPORT_REGRADES);
    html_paragraph(view, "method", say(view, SHISA_W_REPORT_REGRADES_TEXT));
    struct table table = html_table(view, SHISA_W_REPORT_REGRADES, COLUMNS(columns));
    for (uint32_t i = 0; i < seqs->count; i++) {
        regrade(&table, report_event(view->report, seqs->at[i]));
    }
    html_table_end(&table);
}

void html_ratings(struct view *view)
{
    struct rated row = rated_of(view->report, SHISA_EXPECT, 0);
    html_section(view, "ratings", SHISA_W_REPORT_RATINGS);
    if (rated_next(view->report, &row)) {
        ratings(view);
    }
    if (view->report->said.regrades.count > 0) {
        regrades(view);
    }
    html_section_end(view);
}
