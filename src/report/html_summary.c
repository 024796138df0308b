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

/* --- strengths, and areas for improvement ----------------------------------------------------- */

/* What people said, with links to what it rests on. */
static void observed(struct view *view, const struct shisa_event *event)
{
    const struct shisa_event *proof;
    struct shisa_buf about = { 0 };
    uint32_t next = 0;
    bool any = false;
    shisa_buf_puts(view->out, "<li class=\"said\"><strong class=\"prose\">");
    html_text(view, event->text);
    shisa_buf_addf(view->out, "</strong><p><a href=\"#obs-%u\">", event->item);
    shisa_buf_addf(view->out, say(view, SHISA_W_REPORT_FROM_OBSERVATION), event->item);
    shisa_buf_puts(view->out, "</a>");
    shisa_buf_puts(view->out, say(view, SHISA_W_REPORT_COLON));
    html_person(view, event);
    add_observed(view, event, &about);
    html_text(view, about.len == 0 ? "" : about.data);
    shisa_buf_finish(&about);
    while ((proof = observation_evidence(view->report, event, &next)) != NULL) {
        shisa_buf_puts(view->out,
                       any ? say(view, SHISA_W_REPORT_AND) : say(view, SHISA_W_REPORT_FROM_EVENTS));
        html_event_link(view, proof);
        any = true;
    }
    shisa_buf_puts(view->out, any ? say(view, SHISA_W_REPORT_CLAUSE_CLOSE) : "");
    shisa_buf_puts(view->out, "</p></li>\n");
}

/* Where a thing of that kind stands in the page. */
static void link_to(struct view *view, enum shisa_kind kind, shisa_id id, const char *text)
{
    static const char *const prefixes[SHISA_KIND_COUNT] = { [SHISA_OBJECTIVE] = "obj",
                                                            [SHISA_EXPECT] = "exp",
                                                            [SHISA_PENALTY] = "pen",
                                                            [SHISA_ORDER] = "ord" };
    shisa_buf_addf(view->out, "<strong><a href=\"#%s-", prefixes[kind]);
    html_text(view, shisa_world_name(view->report->world, kind, id));
    shisa_buf_puts(view->out, "\">");
    html_text(view, text);
    shisa_buf_puts(view->out, "</a></strong>");
}

static void rated(struct view *view, const struct summary_item *item)
{
    shisa_buf_puts(view->out, "<li class=\"said\">");
    link_to(view, item->kind, item->id, describe_summary_item(view, item));
    html_paragraph(view, "said", describe_source(view, item));
    html_marks(view, &item->rated);
    shisa_buf_puts(view->out, "</li>\n");
}

/* Where people have judged, what nobody said is told from what somebody did. */
static void by_points(struct view *view)
{
    if (any_judgement(view->report)) {
        html_text(view, say(view, SHISA_W_REPORT_FROM_POINTS));
        html_text(view, say(view, SHISA_W_REPORT_COLON));
    }
}

static void strength(struct view *view, const struct summary_item *item)
{
    const struct tally *tally = &view->report->objectives[item->id];
    shisa_buf_puts(view->out, "<li><strong>");
    html_say(view, &shisa_objective_at(view->report->world, item->id)->text);
    shisa_buf_puts(view->out, "</strong><p>");
    by_points(view);
    shisa_buf_addf(view->out, say(view, SHISA_W_REPORT_SCORE_OF), (long long)tally_points(tally),
                   (long long)tally->max);
    shisa_buf_puts(view->out, say(view, SHISA_W_REPORT_SENTENCE_GAP));
    html_text(view, describe_tally(view, tally));
    shisa_buf_puts(view->out, "</p></li>\n");
}

static void area(struct view *view, const struct summary_item *item)
{
    shisa_buf_puts(view->out, "<li>");
    link_to(view, item->kind, item->id, describe_deed(view, item->kind, item->id));
    shisa_buf_puts(view->out, "<p>");
    by_points(view);
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

static void item(struct view *view, const struct summary_item *item)
{
    if (item->from == FROM_OBSERVATION) {
        observed(view, item->observed);
    } else if (item->from == FROM_RATING) {
        rated(view, item);
    } else if (item->kind == SHISA_OBJECTIVE) {
        strength(view, item);
    } else {
        area(view, item);
    }
}

static void items(struct view *view, enum shisa_word heading, enum shisa_word none,
                  const struct summary *summary)
{
    shisa_buf_puts(view->out, "<div>");
    html_subheading(view, heading);
    shisa_buf_puts(view->out, summary->count == 0 ? "" : "<ol>\n");
    for (int i = 0; i < summary->count; i++) {
        item(view, &summary->at[i]);
    }
    shisa_buf_puts(view->out, summary->count == 0 ? "" : "</ol>");
    const char *more = describe_more(view, summary);
    if (summary->count == 0) {
        html_paragraph(view, "none", say(view, none));
    } else if (more != NULL) {
        html_paragraph(view, "none", more);
    }
    shisa_buf_puts(view->out, "</div>\n");
}

void html_summary(struct view *view)
{
    struct summary strengths = summary_strengths(view->report);
    struct summary areas = summary_areas(view->report);
    html_section(view, "summary", SHISA_W_REPORT_SUMMARY);
    shisa_buf_puts(view->out, "<div class=\"glance\">\n");
    score(view);
    ratings(view);
    shisa_buf_puts(view->out, "</div>\n<div class=\"pair\">\n");
    items(view, SHISA_W_REPORT_STRENGTHS, SHISA_W_REPORT_NO_STRENGTHS, &strengths);
    items(view, SHISA_W_REPORT_AREAS, SHISA_W_REPORT_NO_AREAS, &areas);
    shisa_buf_puts(view->out, "</div>\n");
    html_section_end(view);
}
