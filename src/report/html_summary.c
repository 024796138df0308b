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

enum { BESIDE_MAX = 6 }; /* more letters than that only the section on objectives has */

/* What each evaluator gave to all of an objective; count is 0 where nobody did. */
static struct rated given_to(const struct shisa_report *report, shisa_id objective)
{
    struct rated shares, whole = rated_whole(report, objective, &shares);
    whole.count = report->said.raters.count <= BESIDE_MAX ? whole.count : 0;
    return whole;
}

static bool any_given(const struct shisa_report *report)
{
    bool any = false;
    for (shisa_id id = 1; id <= shisa_world_count(report->world, SHISA_OBJECTIVE); id++) {
        any |= given_to(report, id).count > 0;
    }
    return any;
}

static void letters(struct view *view, const struct rated *given)
{
    if (given->count == 0) {
        return;
    }
    shisa_buf_puts(view->out, "<span class=\"given\">");
    for (uint32_t i = 0; i < view->report->said.raters.count; i++) {
        char letter = rated_letter(view->report, given, i);
        if (letter == '-') {
            shisa_buf_puts(view->out, "– ");
        } else {
            shisa_buf_addf(view->out, "<b class=\"r-%c\">%c</b> ", letter, letter);
        }
    }
    shisa_buf_puts(view->out, "</span>");
}

static void rating(struct view *view, shisa_id id)
{
    const struct tally *tally = &view->report->objectives[id];
    const struct shisa_objective *objective = shisa_objective_at(view->report->world, id);
    const struct rated given = given_to(view->report, id);
    shisa_buf_puts(view->out, "<li>");
    html_rating(view, shisa_report_rating(tally_points(tally), tally->max));
    shisa_buf_puts(view->out, " <a href=\"#obj-");
    html_text(view, objective->head.id);
    shisa_buf_puts(view->out, "\">");
    html_say(view, &objective->text);
    shisa_buf_puts(view->out, "</a> <span class=\"num\">");
    letters(view, &given);
    add_share(tally, view->out);
    shisa_buf_puts(view->out, "</span></li>\n");
}

/* The ratings at a glance; the section on objectives has the reasons. */
static void ratings(struct view *view)
{
    shisa_buf_puts(view->out, "<div>");
    if (any_given(view->report)) {
        html_paragraph(view, "method", describe_raters(view));
    }
    shisa_buf_puts(view->out, "<ul class=\"ratings\">\n");
    for (shisa_id id = 1; id <= shisa_world_count(view->report->world, SHISA_OBJECTIVE); id++) {
        rating(view, id);
    }
    shisa_buf_puts(view->out, "</ul></div>\n");
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
