/* What a page leaves out of an exercise in which more happened than anybody reads: CSV and JSON
 * have all of it. */
#include "shisa/limits.h"

#include <stdlib.h>

#include "internal.h"

bool report_is_large(const struct shisa_report *report)
{
    return report->event_count > SHISA_REPORT_EVENTS_MAX;
}

/* --- the timeline: what concerns several organisations, or went wrong ------------------------- */

static bool concerns_several(const struct shisa_report *report, uint32_t number)
{
    const struct shisa_message *message = shisa_engine_message(report->engine, number);
    for (uint32_t i = 1; message != NULL && i < message->to_count; i++) {
        if (shisa_role_at(report->world, message->to[i])->organisation !=
            shisa_role_at(report->world, message->to[0])->organisation) {
            return true;
        }
    }
    return false;
}

bool stands_out(const struct shisa_report *report, const struct shisa_event *event)
{
    switch (event->kind) {
    case SHISA_EV_INJECT:
    case SHISA_EV_MESSAGE:
        return concerns_several(report, event->item);
    case SHISA_EV_STARTEX:
    case SHISA_EV_ENDEX:
    case SHISA_EV_PACE:
    case SHISA_EV_SEVERITY:
    case SHISA_EV_REACH:
    case SHISA_EV_LINE:
    case SHISA_EV_MISSED:
    case SHISA_EV_PENALTY:
    case SHISA_EV_BROKEN:
    case SHISA_EV_LAPSED:
    case SHISA_EV_LEAKED:
    case SHISA_EV_BYPASSED:
    case SHISA_EV_IGNORED:
    case SHISA_EV_NOTE:
    case SHISA_EV_FAULT:
    case SHISA_EV_ADJUSTED:
    case SHISA_EV_JUMPED:
    case SHISA_EV_EMERGENCY:
    case SHISA_EV_STOPPED:
        return true;
    default:
        return false;
    }
}

const char *describe_cut_timeline(struct view *view)
{
    if (!report_is_large(view->report)) {
        return NULL;
    }
    shisa_buf_finish(&view->line);
    shisa_buf_addf(&view->line, say(view, SHISA_W_REPORT_TIMELINE_CUT),
                   (unsigned long long)view->report->event_count);
    return view->line.data;
}

/* --- the evidence: what the page refers to, and what caused that ------------------------------ */

void evidence_begin(struct view *view)
{
    if (report_is_large(view->report)) {
        view->referred = shisa_alloc(view->report->event_count + 1);
    }
}

void evidence_refer(const struct view *view, const struct shisa_event *event)
{
    if (view->referred != NULL) {
        view->referred[event->seq] = true;
    }
}

/* A cause comes before what it causes. */
uint64_t evidence_close(const struct view *view)
{
    uint64_t count = 0;
    for (uint64_t seq = view->report->event_count; view->referred != NULL && seq > 0; seq--) {
        if (view->referred[seq]) {
            view->referred[report_event(view->report, seq)->cause] = true;
            count++;
        }
    }
    return count;
}

bool is_evidence(const struct view *view, uint64_t seq)
{
    return view->referred == NULL || view->referred[seq];
}

void evidence_end(struct view *view)
{
    free(view->referred);
    view->referred = NULL;
}
