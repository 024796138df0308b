/* Communication: who told whom, of what the participants themselves sent. */
#include <stdio.h>
#include <stdlib.h>

#include "internal.h"

struct told {
    shisa_id from, to;
    shisa_ms first, last;
    uint32_t count;
};

struct flow {
    struct told *at; /* by sender, then addressee */
    size_t count;
    shisa_id *roles; /* whoever sent or was told, in order of declaration */
    int role_count;
};

static int by_pair(const void *left, const void *right)
{
    const struct told *a = left, *b = right;
    if (a->from != b->from) {
        return a->from < b->from ? -1 : 1;
    }
    if (a->to != b->to) {
        return a->to < b->to ? -1 : 1;
    }
    return a->first < b->first ? -1 : a->first > b->first;
}

static bool participants(const struct shisa_message *message)
{
    return message->inject == 0 && !message->held;
}

static void collect(struct flow *flow, const struct shisa_engine *engine)
{
    uint32_t messages = shisa_engine_message_count(engine);
    size_t count = 0;
    for (uint32_t number = 1; number <= messages; number++) {
        const struct shisa_message *message = shisa_engine_message(engine, number);
        count += participants(message) ? message->to_count : 0;
    }
    flow->at = shisa_alloc((count + 1) * sizeof *flow->at);
    for (uint32_t number = 1; number <= messages; number++) {
        const struct shisa_message *message = shisa_engine_message(engine, number);
        for (uint32_t i = 0; participants(message) && i < message->to_count; i++) {
            flow->at[flow->count++] =
                (struct told){ message->from, message->to[i], message->at, message->at, 1 };
        }
    }
}

/* Equal pairs stand side by side now: one of each remains. */
static void merge(struct flow *flow)
{
    size_t kept = 0;
    for (size_t i = 0; i < flow->count; i++) {
        struct told *told = &flow->at[i];
        struct told *last = kept == 0 ? NULL : &flow->at[kept - 1];
        if (last != NULL && last->from == told->from && last->to == told->to) {
            last->count++;
            last->last = told->first;
        } else {
            flow->at[kept++] = *told;
        }
    }
    flow->count = kept;
}

static void name_roles(struct flow *flow, uint32_t roles)
{
    bool *seen = shisa_alloc(roles + 1);
    flow->roles = shisa_alloc((roles + 1) * sizeof *flow->roles);
    for (size_t i = 0; i < flow->count; i++) {
        seen[flow->at[i].from] = seen[flow->at[i].to] = true;
    }
    for (shisa_id role = 1; role <= roles; role++) {
        if (seen[role]) {
            flow->roles[flow->role_count++] = role;
        }
    }
    free(seen);
}

static struct flow flow_of(const struct shisa_report *report)
{
    struct flow flow = { 0 };
    collect(&flow, report->engine);
    qsort(flow.at, flow.count, sizeof *flow.at, by_pair);
    merge(&flow);
    name_roles(&flow, shisa_world_count(report->world, SHISA_ROLE));
    return flow;
}

/* --- the matrix ------------------------------------------------------------------------------ */

static int cell_width(const struct chart *chart, const struct flow *flow)
{
    int width = (chart->right - chart->left) / flow->role_count;
    return width > 48 ? 48 : width;
}

static int cell_x(const struct chart *chart, const struct flow *flow, int column)
{
    return chart->left + column * cell_width(chart, flow);
}

static void matrix_head(const struct chart *chart, const void *context)
{
    const struct flow *flow = context;
    for (int column = 0; column < flow->role_count; column++) {
        char number[16];
        snprintf(number, sizeof number, "%d", column + 1);
        svg_text(chart, "tick middle", cell_x(chart, flow, column) + cell_width(chart, flow) / 2,
                 SVG_TOP - 8, number);
    }
}

static uint32_t told_count(const struct flow *flow, shisa_id from, shisa_id to)
{
    const struct told wanted = { .from = from, .to = to };
    for (size_t i = 0; i < flow->count; i++) {
        if (flow->at[i].from == wanted.from && flow->at[i].to == wanted.to) {
            return flow->at[i].count;
        }
    }
    return 0;
}

static void matrix_row(const struct chart *chart, int row, int top, const void *context)
{
    const struct flow *flow = context;
    struct shisa_buf name = { 0 };
    shisa_buf_addf(&name, "%d  %s", row + 1, label(chart->view, SHISA_ROLE, flow->roles[row]));
    svg_label(chart, top, name.data);
    shisa_buf_finish(&name);
    for (int column = 0; column < flow->role_count; column++) {
        int x = cell_x(chart, flow, column), width = cell_width(chart, flow);
        uint32_t count = told_count(flow, flow->roles[row], flow->roles[column]);
        svg_rect(chart,
                 column == row ? "self"
                 : count > 0   ? "told"
                               : "untold",
                 x + 1, x + width - 1, top + 1, chart->row - 2);
        if (count > 0) {
            char text[16];
            snprintf(text, sizeof text, "%u", count);
            svg_text(chart, "count middle", x + width / 2, svg_middle(chart, top) + 5, text);
        }
    }
}

static void table_of(struct view *view, const struct flow *flow)
{
    static const struct column columns[] = {
        { SHISA_W_REPORT_FROM, "who" },  { SHISA_W_REPORT_TO, "who" },
        { SHISA_W_REPORT_COUNT, "num" }, { SHISA_W_REPORT_FIRST, "num" },
        { SHISA_W_REPORT_LAST, "num" },
    };
    struct table table =
        html_table(view, SHISA_W_REPORT_COMMUNICATION, columns, sizeof columns / sizeof columns[0]);
    for (size_t i = 0; i < flow->count; i++) {
        const struct told *told = &flow->at[i];
        char count[16];
        snprintf(count, sizeof count, "%u", told->count);
        html_row(&table, "plain", NULL, NULL);
        html_cell(&table, label(view, SHISA_ROLE, told->from));
        html_cell(&table, label(view, SHISA_ROLE, told->to));
        html_cell(&table, count);
        html_cell_clock(&table, told->first);
        html_cell_clock(&table, told->last);
        html_row_end(&table);
    }
    html_table_end(&table);
}

void html_communication(struct view *view)
{
    struct flow flow = flow_of(view->report);
    html_section(view, "communication", SHISA_W_REPORT_COMMUNICATION);
    if (flow.count == 0) {
        html_paragraph(view, "none", say(view, SHISA_W_REPORT_NO_MESSAGES));
    } else {
        const struct figure figure = { .id = "matrix",
                                       .title = SHISA_W_REPORT_FIGURE_MATRIX,
                                       .text = SHISA_W_REPORT_FIGURE_MATRIX_TEXT,
                                       .rows = flow.role_count,
                                       .head = matrix_head,
                                       .draw = matrix_row,
                                       .context = &flow };
        svg_figure(view, &figure);
        table_of(view, &flow);
    }
    html_course(view, COURSE_LEAKS);
    html_course(view, COURSE_REACH);
    html_course(view, COURSE_LINES);
    html_section_end(view);
    free(flow.at);
    free(flow.roles);
}
