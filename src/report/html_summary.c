/* The first page: the score, the ratings, what went well, what to better. */
#include "internal.h"

static void score(struct view *view)
{
    int64_t points, max;
    shisa_report_score(view->report, &points, &max);
    shisa_buf_puts(view->out, "<p class=\"score\"><span class=\"what\">");
    html_text(view, say(view, SHISA_W_REPORT_SCORE));
    shisa_buf_addf(view->out, "</span> <b>%lld</b> <span class=\"of\">/ %lld", (long long)points,
                   (long long)max);
    shisa_buf_puts(view->out, "</span></p>\n");
}

/* The ratings at a glance; the section on objectives has the reasons. */
static void ratings(struct view *view)
{
    const struct shisa_world *world = view->report->world;
    shisa_buf_puts(view->out, "<ul class=\"ratings\">\n");
    for (shisa_id id = 1; id <= shisa_world_count(world, SHISA_OBJECTIVE); id++) {
        const struct tally *tally = &view->report->objectives[id];
        const struct shisa_objective *objective = shisa_objective_at(world, id);
        shisa_buf_puts(view->out, "<li>");
        html_rating(view, shisa_report_rating(tally_points(tally), tally->max));
        shisa_buf_puts(view->out, " <a href=\"#obj-");
        html_text(view, objective->head.id);
        shisa_buf_puts(view->out, "\">");
        html_say(view, &objective->text);
        shisa_buf_puts(view->out, "</a> <span class=\"num\">");
        add_share(tally, view->out);
        shisa_buf_puts(view->out, "</span></li>\n");
    }
    shisa_buf_puts(view->out, "</ul>\n");
}

static void strength(struct view *view, const struct summary_item *item)
{
    const struct tally *tally = &view->report->objectives[item->id];
    shisa_buf_puts(view->out, "<li><strong>");
    html_say(view, &shisa_objective_at(view->report->world, item->id)->text);
    shisa_buf_puts(view->out, "</strong><p>");
    shisa_buf_addf(view->out, say(view, SHISA_W_REPORT_SCORE_OF), (long long)tally_points(tally),
                   (long long)tally->max);
    shisa_buf_puts(view->out, say(view, SHISA_W_REPORT_SENTENCE_GAP));
    html_text(view, describe_tally(view, tally));
    shisa_buf_puts(view->out, "</p></li>\n");
}

static void strengths(struct view *view)
{
    struct summary summary = summary_strengths(view->report);
    shisa_buf_puts(view->out, "<div>");
    html_subheading(view, SHISA_W_REPORT_STRENGTHS);
    shisa_buf_puts(view->out, summary.count == 0 ? "" : "<ol>\n");
    for (int i = 0; i < summary.count; i++) {
        strength(view, &summary.at[i]);
    }
    if (summary.count == 0) {
        html_paragraph(view, "none", say(view, SHISA_W_REPORT_NO_STRENGTHS));
    }
    shisa_buf_puts(view->out, summary.count == 0 ? "</div>\n" : "</ol></div>\n");
}

static void area(struct view *view, const struct summary_item *item)
{
    static const char *const prefixes[SHISA_KIND_COUNT] = {
        [SHISA_EXPECT] = "exp", [SHISA_PENALTY] = "pen", [SHISA_ORDER] = "ord"
    };
    shisa_buf_addf(view->out, "<li><strong><a href=\"#%s-", prefixes[item->kind]);
    html_text(view, shisa_world_name(view->report->world, item->kind, item->id));
    shisa_buf_puts(view->out, "\">");
    html_text(view, describe_deed(view, item->kind, item->id));
    shisa_buf_puts(view->out, "</a></strong><p>");
    if (item->kind == SHISA_EXPECT) {
        shisa_buf_addf(view->out, say(view, SHISA_W_REPORT_LOST_OF), (long long)item->weight,
                       (long long)item->size);
    } else {
        shisa_buf_addf(view->out, say(view, SHISA_W_REPORT_TAKEN_OFF), (long long)item->weight);
    }
    shisa_buf_puts(view->out, say(view, SHISA_W_REPORT_SENTENCE_GAP));
    html_text(view, describe_why(view, item->kind, item->id));
    shisa_buf_puts(view->out, "</p></li>\n");
}

static void areas(struct view *view)
{
    struct summary summary = summary_areas(view->report);
    shisa_buf_puts(view->out, "<div>");
    html_subheading(view, SHISA_W_REPORT_AREAS);
    shisa_buf_puts(view->out, summary.count == 0 ? "" : "<ol>\n");
    for (int i = 0; i < summary.count; i++) {
        area(view, &summary.at[i]);
    }
    if (summary.count == 0) {
        html_paragraph(view, "none", say(view, SHISA_W_REPORT_NO_AREAS));
    }
    shisa_buf_puts(view->out, summary.count == 0 ? "</div>\n" : "</ol></div>\n");
}

void html_summary(struct view *view)
{
    html_section(view, "summary", SHISA_W_REPORT_SUMMARY);
    shisa_buf_puts(view->out, "<div class=\"glance\">\n");
    score(view);
    ratings(view);
    shisa_buf_puts(view->out, "</div>\n<div class=\"pair\">\n");
    strengths(view);
    areas(view);
    shisa_buf_puts(view->out, "</div>\n");
    html_section_end(view);
}
