/* What all figures share: title and description, two shapes, the axis, the key. */
#include <stdio.h>

#include "internal.h"

#define ROWS_MAX 60 /* two pages of print; more says nothing that the table does not say better */

/* Labels stand beside the data where there is room, and above it where there is not. */
static const struct chart timed[] = {
    { .style = "chart on-wide",
      .width = 960,
      .left = 300,
      .right = 946,
      .row = 32,
      .columns = 42,
      .ticks = 10 },
    { .style = "chart on-narrow",
      .width = 360,
      .left = 8,
      .right = 350,
      .row = 48,
      .rise = 20,
      .columns = 50,
      .ticks = 5 },
};
static const struct chart crossed[] = {
    { .style = "chart on-wide", .width = 960, .left = 300, .right = 946, .row = 32, .columns = 42 },
    { .style = "chart on-narrow",
      .width = 360,
      .left = 130,
      .right = 356,
      .row = 28,
      .columns = 18 },
};
enum { SHAPES = sizeof timed / sizeof timed[0] };

int svg_x(const struct chart *chart, shisa_ms at)
{
    shisa_ms inside = at < 0 ? 0 : at > chart->length ? chart->length : at;
    return chart->left + (int)(inside * (chart->right - chart->left) / chart->length);
}

int svg_middle(const struct chart *chart, int top)
{
    return top + chart->rise + (chart->row - chart->rise) / 2;
}

void svg_text(const struct chart *chart, const char *style, int x, int y, const char *text)
{
    shisa_buf_addf(chart->view->out, "<text class=\"%s\" x=\"%d\" y=\"%d\">", style, x, y);
    html_text(chart->view, text);
    shisa_buf_puts(chart->view->out, "</text>\n");
}

void svg_label(const struct chart *chart, int top, const char *text)
{
    struct shisa_buf shown = { 0 };
    add_excerpt(text, chart->columns, &shown);
    int y = chart->rise > 0 ? top + chart->rise - 5 : svg_middle(chart, top) + 5;
    svg_text(chart, "label", 4, y, shown.data);
    shisa_buf_finish(&shown);
}

void svg_rect(const struct chart *chart, const char *style, int x1, int x2, int y, int height)
{
    shisa_buf_addf(chart->view->out,
                   "<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"/>\n", style, x1,
                   y, x2 > x1 ? x2 - x1 : 0, height);
}

/* --- the axis of time ------------------------------------------------------------------------ */

#define MINUTE 60000LL
#define DAY (24 * 60 * MINUTE)

static shisa_ms tick_step(const struct chart *chart, int ticks)
{
    static const int minutes[] = { 1, 5, 10, 15, 30, 60, 120, 180, 360, 720, 1440 };
    enum { COUNT = sizeof minutes / sizeof minutes[0] };
    for (size_t i = 0; i < COUNT; i++) {
        shisa_ms step = minutes[i] * MINUTE;
        if (chart->length / step <= ticks) {
            return step;
        }
    }
    return (chart->length / DAY / ticks + 1) * DAY;
}

/* Hours since STARTEX; in a story of days its clock, and at midnight the day. */
static const char *tick_text(const struct view *view, shisa_ms at, char *out)
{
    struct shisa_story story = story_of(view);
    if (!shisa_story_has_days(story)) {
        snprintf(out, SHISA_MOMENT_SIZE, "%lld:%02lld", (long long)(at / (60 * MINUTE)),
                 (long long)(at / MINUTE % 60));
        return out;
    }
    if (shisa_same_day(story, at, at - 1)) {
        story.length = 0; /* as within a day */
    }
    return shisa_moment(story, at, SHISA_DAY_ALONE, view->lang, out);
}

/* Ticks of days stand at midnight, and between them at even hours of the story's clock. */
static shisa_ms first_tick(const struct view *view, shisa_ms step)
{
    struct shisa_story story = story_of(view);
    shisa_ms unit = step < DAY ? step : DAY;
    return shisa_story_has_days(story) ? (unit - story.starts * MINUTE % unit) % unit : 0;
}

static void time_axis(const struct chart *chart, int height)
{
    const struct view *view = chart->view;
    bool years = shisa_moment_columns(story_of(view), SHISA_DAY_ALONE, view->lang) > 7;
    shisa_ms step = tick_step(chart, years ? chart->ticks / 2 : chart->ticks);
    for (shisa_ms at = first_tick(view, step); at <= chart->length; at += step) {
        int x = svg_x(chart, at);
        char text[SHISA_MOMENT_SIZE];
        shisa_buf_addf(chart->view->out,
                       "<line class=\"grid\" x1=\"%d\" x2=\"%d\" y1=\"%d\" y2=\"%d\"/>\n", x, x,
                       SVG_TOP - 4, height);
        svg_text(chart,
                 x > chart->right - (years ? 30 : 16) ? "tick end"
                 : x < chart->left + 16               ? "tick"
                                                      : "tick middle",
                 x, SVG_TOP - 12, tick_text(view, at, text));
    }
}

/* --- the figure ------------------------------------------------------------------------------ */

static shisa_ms length_of(const struct shisa_report *report)
{
    shisa_ms length = report->world->scenario.length;
    if (report->event_count > 0 && report->events[report->event_count - 1].at > length) {
        length = report->events[report->event_count - 1].at;
    }
    return length > 0 ? length : 1;
}

static void describe_drawing(struct view *view, const struct figure *figure, int shape)
{
    shisa_buf_addf(view->out, "<title id=\"fig-%s-%d\">", figure->id, shape);
    html_text(view, say(view, figure->title));
    shisa_buf_addf(view->out, "</title><desc id=\"fig-%s-%d-text\">", figure->id, shape);
    html_text(view, say(view, figure->text));
    shisa_buf_puts(view->out, "</desc>\n");
}

static void drawing(struct view *view, const struct figure *figure, int shape)
{
    struct chart chart = figure->timed ? timed[shape] : crossed[shape];
    int height = SVG_TOP + figure->rows * chart.row + 6;
    chart.view = view;
    chart.length = length_of(view->report);
    shisa_buf_addf(view->out,
                   "<svg class=\"%s\" viewBox=\"0 0 %d %d\" role=\"img\" "
                   "aria-labelledby=\"fig-%s-%d\" aria-describedby=\"fig-%s-%d-text\">\n",
                   chart.style, chart.width, height, figure->id, shape, figure->id, shape);
    describe_drawing(view, figure, shape);
    if (figure->timed) {
        time_axis(&chart, height);
    } else {
        figure->head(&chart, figure->context);
    }
    for (int row = 0; row < figure->rows; row++) {
        figure->draw(&chart, row, SVG_TOP + row * chart.row, figure->context);
    }
    shisa_buf_puts(view->out, "</svg>\n");
}

static void key(struct view *view, const struct figure *figure)
{
    if (figure->key_count == 0) {
        return;
    }
    shisa_buf_puts(view->out, "<ul class=\"key\">");
    for (size_t i = 0; i < figure->key_count; i++) {
        shisa_buf_addf(view->out,
                       "<li><svg class=\"swatch\" viewBox=\"0 0 20 14\" aria-hidden=\"true\">%s"
                       "</svg> ",
                       figure->keys[i].drawing);
        html_text(view, say(view, figure->keys[i].word));
        shisa_buf_puts(view->out, "</li>");
    }
    shisa_buf_puts(view->out, "</ul>\n");
}

void svg_figure(struct view *view, const struct figure *figure)
{
    if (figure->rows > ROWS_MAX) {
        struct shisa_buf text = { 0 };
        shisa_buf_addf(&text, say(view, SHISA_W_REPORT_FIGURE_LEFT_OUT), figure->rows);
        html_paragraph(view, "none", text.data);
        shisa_buf_finish(&text);
        return;
    }
    shisa_buf_puts(view->out, "<figure>\n<figcaption>");
    html_text(view, say(view, figure->title));
    shisa_buf_puts(view->out, "</figcaption>\n");
    key(view, figure);
    for (int shape = 0; shape < SHAPES; shape++) {
        drawing(view, figure, shape);
    }
    shisa_buf_puts(view->out, "</figure>\n");
}
