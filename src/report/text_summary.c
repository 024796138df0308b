/* What to praise and what to better, in words: on a terminal where people have judged, and as one
 * fact a line. */
#include "internal.h"

/* --- in words --------------------------------------------------------------------------------- */

const char *describe_summary_item(struct view *view, const struct summary_item *item)
{
    if (item->from == FROM_OBSERVATION) {
        return item->observed->text;
    }
    if (item->kind != SHISA_OBJECTIVE) {
        return describe_deed(view, item->kind, item->id);
    }
    shisa_buf_finish(&view->line);
    shisa_buf_puts(&view->line, label(view, SHISA_OBJECTIVE, item->id));
    if (item->from == FROM_RATING && item->rated.organisation != 0) {
        shisa_buf_addf(&view->line, say(view, SHISA_W_REPORT_ON),
                       label(view, SHISA_ORGANISATION, item->rated.organisation));
    }
    return view->line.data;
}

/* "Observation no. 2: Mori (evaluate-2), Aoba Electric (evidence: 12, 20)" */
static void from_observation(const struct view *view, const struct shisa_event *observed,
                             struct shisa_buf *out)
{
    const struct shisa_event *proof;
    uint32_t next = 0;
    bool any = false;
    shisa_buf_addf(out, say(view, SHISA_W_REPORT_FROM_OBSERVATION), observed->item);
    shisa_buf_puts(out, say(view, SHISA_W_REPORT_COLON));
    add_observer(view, observed, out);
    while ((proof = observation_evidence(view->report, observed, &next)) != NULL) {
        shisa_buf_puts(out,
                       any ? say(view, SHISA_W_REPORT_AND) : say(view, SHISA_W_REPORT_FROM_EVENTS));
        shisa_buf_addf(out, "%llu", (unsigned long long)proof->seq);
        any = true;
    }
    shisa_buf_puts(out, any ? say(view, SHISA_W_REPORT_CLAUSE_CLOSE) : "");
}

static void from_points(const struct view *view, const struct summary_item *item,
                        struct shisa_buf *out)
{
    shisa_buf_puts(out, say(view, SHISA_W_REPORT_FROM_POINTS));
    shisa_buf_puts(out, say(view, SHISA_W_REPORT_COLON));
    if (item->kind == SHISA_OBJECTIVE) {
        const struct tally *tally = &view->report->objectives[item->id];
        shisa_buf_addf(out, say(view, SHISA_W_REPORT_SCORE_OF), (long long)tally_points(tally),
                       (long long)tally->max);
    } else if (item->kind == SHISA_EXPECT) {
        shisa_buf_addf(out, say(view, SHISA_W_REPORT_LOST_OF), (long long)item->weight,
                       (long long)item->size);
    } else {
        shisa_buf_addf(out, say(view, SHISA_W_REPORT_TAKEN_OFF), (long long)item->weight);
    }
}

const char *describe_source(struct view *view, const struct summary_item *item)
{
    shisa_buf_finish(&view->line);
    switch (item->from) {
    case FROM_OBSERVATION:
        from_observation(view, item->observed, &view->line);
        break;
    case FROM_RATING:
        shisa_buf_addf(&view->line, say(view, SHISA_W_REPORT_FROM_RATING),
                       rated_proposed(view->report, &item->rated));
        break;
    case FROM_POINTS:
        from_points(view, item, &view->line);
        break;
    }
    return view->line.data;
}

const char *describe_more(struct view *view, const struct summary *summary)
{
    if (summary->more == 0) {
        return NULL;
    }
    shisa_buf_finish(&view->line);
    shisa_buf_addf(&view->line, say(view, SHISA_W_REPORT_MORE_SAID), summary->more);
    return view->line.data;
}

/* --- the terminal ----------------------------------------------------------------------------- */

static void item(struct sheet *sheet, const struct summary_item *item)
{
    struct view *view = &sheet->view;
    shisa_buf_puts(view->out, "- ");
    lay_prose(view->out, describe_summary_item(view, item), 2, sheet->columns);
    sheet_prose(sheet, describe_source(view, item), 4);
    for (uint32_t i = 0; i < item->rated.count; i++) {
        const struct mark mark = rated_mark(view->report, &item->rated, i);
        sheet_prose(sheet, describe_mark(view, &mark), 4);
    }
}

static void items(struct sheet *sheet, enum shisa_word heading, enum shisa_word none,
                  const struct summary *summary)
{
    sheet_heading(sheet, heading);
    if (summary->count == 0) {
        sheet_prose(sheet, say(&sheet->view, none), 0);
    }
    for (int i = 0; i < summary->count; i++) {
        item(sheet, &summary->at[i]);
    }
    const char *more = describe_more(&sheet->view, summary);
    if (more != NULL) {
        sheet_prose(sheet, more, 2);
    }
}

void text_summary(struct sheet *sheet)
{
    const struct shisa_report *report = sheet->view.report;
    if (any_judgement(report)) {
        struct summary strengths = summary_strengths(report), areas = summary_areas(report);
        items(sheet, SHISA_W_REPORT_STRENGTHS, SHISA_W_REPORT_NO_STRENGTHS, &strengths);
        items(sheet, SHISA_W_REPORT_AREAS, SHISA_W_REPORT_NO_AREAS, &areas);
    }
}

/* --- one fact a line -------------------------------------------------------------------------- */

static void plain_items(struct view *view, enum shisa_word name, const struct summary *summary)
{
    for (int i = 0; i < summary->count; i++) {
        const struct summary_item *item = &summary->at[i];
        plain_fact(view, name, NULL, describe_summary_item(view, item));
        plain_fact(view, name, NULL, describe_source(view, item));
        for (uint32_t number = 0; number < item->rated.count; number++) {
            const struct mark mark = rated_mark(view->report, &item->rated, number);
            plain_fact(view, name, NULL, describe_mark(view, &mark));
        }
    }
}

void plain_summary(struct view *view)
{
    if (any_judgement(view->report)) {
        struct summary strengths = summary_strengths(view->report);
        struct summary areas = summary_areas(view->report);
        plain_items(view, SHISA_W_REPORT_STRENGTHS, &strengths);
        plain_items(view, SHISA_W_REPORT_AREAS, &areas);
    }
}
