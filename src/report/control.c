/* What control did to an exercise, as far as it bears on what is found. */
#include "shisa/control.h"

#include "internal.h"

void control_skipped(struct shisa_report *report, const struct shisa_event *event)
{
    report->skipped[event->ref] = event->seq;
}

void control_hinted(struct shisa_report *report, const struct shisa_event *event)
{
    report->expects[event->ref].hinted = event->seq;
}

void control_stopped(struct shisa_report *report, const struct shisa_event *event)
{
    report->stopped = event->seq;
}

/* Along what it follows: `check` has seen to it that this is no circle. */
uint64_t skipped_before(const struct shisa_report *report, shisa_id id)
{
    const struct shisa_expect *expect = shisa_expect_at(report->world, id);
    while (expect->after.kind == SHISA_EXPECT) {
        expect = shisa_expect_at(report->world, expect->after.id);
    }
    const struct shisa_ref *after = &expect->after;
    if (after->kind == SHISA_DECISION) { /* which nobody was asked to take */
        after = &shisa_decision_at(report->world, after->id)->after;
    }
    return after->kind == SHISA_INJECT ? report->skipped[after->id] : 0;
}

/* Nobody reached it before control cancelled what it follows. */
bool was_spared(const struct shisa_report *report, shisa_id id)
{
    return report->expects[id].opened == 0 && report->expects[id].closed == 0 &&
           skipped_before(report, id) != 0;
}

const char *describe_outcome(struct view *view, shisa_id id)
{
    const struct expect_found *found = &view->report->expects[id];
    shisa_buf_finish(&view->line);
    if (was_spared(view->report, id)) {
        shisa_buf_puts(&view->line, say(view, SHISA_W_REPORT_SPARED));
    } else {
        shisa_buf_puts(&view->line, say(view, outcome_word(found->outcome)));
    }
    if (found->hinted != 0) {
        shisa_buf_puts(&view->line, say(view, SHISA_W_REPORT_WITH_HINT));
    }
    return view->line.data;
}

const char *describe_stopped(struct view *view)
{
    const struct shisa_event *event = report_event(view->report, view->report->stopped);
    char at[SHISA_MOMENT_SIZE];
    if (event == NULL) {
        return NULL;
    }
    shisa_buf_finish(&view->line);
    shisa_buf_addf(&view->line, say(view, SHISA_W_REPORT_STOPPED_AT),
                   moment_text(view, event->at, at), event->text == NULL ? "" : event->text);
    return view->line.data;
}
