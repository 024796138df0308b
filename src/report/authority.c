/* Who asked whom before acting on what is another's, and what law and contract asked of them. */
#include "internal.h"

/* --- the fold -------------------------------------------------------------------------------- */

static void put(struct shisa_report *report, const struct shisa_event *event, enum consent how)
{
    if (report->question_count == report->question_cap) {
        report->question_cap = report->question_cap == 0 ? 16 : 2 * report->question_cap;
        report->questions =
            shisa_realloc(report->questions, report->question_cap * sizeof *report->questions);
    }
    report->questions[report->question_count++] =
        (struct question){ .act = event->item, .how = how, .asked = event->seq };
}

void authority_asked(struct shisa_report *report, const struct shisa_event *event)
{
    if (event->ref == 0) { /* else it is an approval */
        put(report, event, CONSENT_OPEN);
    }
}

void authority_passed_over(struct shisa_report *report, const struct shisa_event *event)
{
    put(report, event, event->kind == SHISA_EV_BYPASSED ? CONSENT_BYPASSED : CONSENT_IGNORED);
}

void authority_answered(struct shisa_report *report, const struct shisa_event *event)
{
    static const enum consent ends[SHISA_EV_COUNT] = {
        [SHISA_EV_APPROVED] = CONSENT_AGREED,
        [SHISA_EV_REFUSED] = CONSENT_REFUSED,
        [SHISA_EV_EXPIRED] = CONSENT_UNANSWERED,
        [SHISA_EV_CANCELLED] = CONSENT_WITHDRAWN,
    };
    for (uint32_t i = report->question_count; i-- > 0;) {
        struct question *question = &report->questions[i];
        if (question->act == event->item && question->how == CONSENT_OPEN) {
            question->how = ends[event->kind];
            question->closed = event->seq;
            return;
        }
    }
}

/* --- looking --------------------------------------------------------------------------------- */

/* Who answered, if somebody did: one above the owner may have. */
shisa_id question_whom(const struct shisa_report *report, const struct question *question)
{
    const struct shisa_event *closed = report_event(report, question->closed);
    if (question->how == CONSENT_AGREED) {
        return closed->role;
    }
    return (shisa_id)(question->how == CONSENT_REFUSED
                          ? closed->value
                          : report_event(report, question->asked)->value);
}

const char *refusal_reason(const struct view *view, const struct shisa_event *event)
{
    const struct shisa_act *act = shisa_engine_act(view->report->engine, event->item);
    if (event->text != NULL || event->kind != SHISA_EV_REFUSED || act == NULL ||
        !shisa_world_endangers(view->report->world, act->action, &act->target)) {
        return event->text;
    }
    return shisa_say(shisa_world_vital(view->report->world, &act->target), view->lang);
}

const char *question_reason(const struct view *view, const struct question *question)
{
    const struct shisa_event *closed = report_event(view->report, question->closed);
    return closed == NULL ? NULL : refusal_reason(view, closed);
}

struct evidence evidence_of_question(const struct shisa_report *report,
                                     const struct question *question)
{
    struct evidence evidence = { .count = 0 };
    evidence.at[evidence.count++] = report_event(report, question->asked);
    if (question->closed != 0) {
        evidence.at[evidence.count++] = report_event(report, question->closed);
    }
    return evidence;
}

static const struct {
    const char *name;
    enum shisa_word word;
} consents[CONSENT_COUNT] = {
    [CONSENT_OPEN] = { "open", SHISA_W_REPORT_CONSENT_OPEN },
    [CONSENT_AGREED] = { "agreed", SHISA_W_REPORT_CONSENT_AGREED },
    [CONSENT_REFUSED] = { "refused", SHISA_W_REPORT_CONSENT_REFUSED },
    [CONSENT_UNANSWERED] = { "unanswered", SHISA_W_REPORT_CONSENT_UNANSWERED },
    [CONSENT_WITHDRAWN] = { "withdrawn", SHISA_W_REPORT_CONSENT_WITHDRAWN },
    [CONSENT_BYPASSED] = { "bypassed", SHISA_W_REPORT_CONSENT_BYPASSED },
    [CONSENT_IGNORED] = { "ignored", SHISA_W_REPORT_CONSENT_IGNORED },
};

enum shisa_word consent_word(enum consent how)
{
    return consents[how].word;
}

const char *consent_name(enum consent how)
{
    return consents[how].name;
}

/* --- duties ---------------------------------------------------------------------------------- */

bool is_duty(const struct shisa_report *report, shisa_id expect)
{
    const struct shisa_text *duty = &shisa_expect_at(report->world, expect)->duty;
    return duty->en != NULL || duty->ja != NULL;
}

bool any_duty(const struct shisa_report *report)
{
    for (shisa_id id = 1; id <= shisa_world_count(report->world, SHISA_EXPECT); id++) {
        if (is_duty(report, id)) {
            return true;
        }
    }
    return false;
}

shisa_ms duty_due(const struct shisa_report *report, shisa_id expect)
{
    const struct shisa_event *opened = report_event(report, report->expects[expect].opened);
    return opened == NULL ? SHISA_NEVER
                          : opened->value + shisa_expect_at(report->world, expect)->full;
}

enum duty_end duty_end(const struct shisa_report *report, shisa_id expect)
{
    const struct expect_found *found = &report->expects[expect];
    const struct shisa_event *closed = report_event(report, found->closed);
    if (closed == NULL) {
        return found->opened == 0 ? DUTY_NOT_DUE : DUTY_OPEN;
    }
    if (closed->kind == SHISA_EV_MISSED) {
        return DUTY_MISSED;
    }
    return closed->at > duty_due(report, expect) ? DUTY_MET_LATE : DUTY_MET;
}

static const struct {
    const char *name;
    enum shisa_word word;
} duty_ends[DUTY_ENDS] = {
    [DUTY_NOT_DUE] = { "not-due", SHISA_W_REPORT_NOT_DUE },
    [DUTY_OPEN] = { "open", SHISA_W_REPORT_DUTY_OPEN },
    [DUTY_MET] = { "met", SHISA_W_REPORT_DUTY_MET },
    [DUTY_MET_LATE] = { "late", SHISA_W_REPORT_DUTY_LATE },
    [DUTY_MISSED] = { "missed", SHISA_W_REPORT_MISSED },
};

enum shisa_word duty_word(enum duty_end end)
{
    return duty_ends[end].word;
}

const char *duty_name(enum duty_end end)
{
    return duty_ends[end].name;
}
