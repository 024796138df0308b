#include "model.h"

#include "shisa/limits.h"

/* Every handler reads the whole line first and changes the model only when all of it was good. */

static void hear_clock(struct line *line, struct model *model, struct news *news)
{
    bool changed = false;
    shisa_ms now = course_clock(line, &model->course, &changed);
    if (!line->bad) {
        news->kind = NEWS_CLOCK;
        news->at = now;
        news->index = changed;
    }
}

static void hear_startex(struct line *line, struct model *model, struct news *news)
{
    news->at = line_count(line, "at", REQUIRED, SHISA_LENGTH_MS_MAX);
    if (!line->bad) {
        news->kind = NEWS_STARTEX;
        model->course.started = true;
    }
}

static void hear_endex(struct line *line, struct model *model, struct news *news)
{
    news->at = line_count(line, "at", REQUIRED, SHISA_LENGTH_MS_MAX);
    if (!line->bad) {
        news->kind = NEWS_ENDEX;
        model->course.ended = true;
    }
}

static void hear_message(struct line *line, struct model *model, struct news *news)
{
    struct message message = {
        .item = line_item(line),
        .at = line_at(line),
        .from = line_word(line, "from", OPTIONAL),
        .via = line_word(line, "via", REQUIRED),
        .subject = line_text(line, "subject", OPTIONAL),
        .text = line_text(line, "text", REQUIRED),
        .asks = line_text(line, "asks", OPTIONAL),
        .due = line_due(line),
        .answers = (uint32_t)line_count(line, "answers", OPTIONAL, SHISA_MESSAGES_MAX),
        .to_more = (uint32_t)line_count(line, "to_more", OPTIONAL, SHISA_RECIPIENTS_MAX),
        .important = line_flag(line, "important"),
        .own = line_flag(line, "own"),
    };
    message.to = line_words(line, "to", &message.to_count);
    message.read = message.own;
    if (line->bad || model_message(model, message.item) != NULL) {
        return;
    }
    *news = (struct news){ NEWS_MESSAGE, .index = model->message_count, .at = message.at };
    model_add_message(model, &message);
}

static void hear_read(struct line *line, struct model *model, struct news *news)
{
    struct message *message = model_message(model, line_item(line));
    news->at = line_at(line);
    if (message == NULL) {
        line_fail(line, "item", "names no message of this seat");
    }
    if (!line->bad) {
        news->kind = NEWS_READ;
        news->index = (uint32_t)(message - model->messages);
        model_mark_read(model, message);
    }
}

struct target line_target(struct line *line, const char *name)
{
    struct target target = { 0 };
    const struct json_t *object = line_object(line, name);
    if (object != NULL) {
        struct line inner = { object, line->pool, line->err, line->bad };
        target.kind = line_word(&inner, "kind", REQUIRED);
        target.id = line_word(&inner, "id", REQUIRED);
        line->bad = inner.bad;
    }
    return target;
}

static struct act *add_act(struct model *model)
{
    model->acts = term_grow(model->acts, model->act_count, &model->act_cap, sizeof *model->acts);
    return &model->acts[model->act_count++];
}

static void hear_act(struct line *line, struct model *model, struct news *news)
{
    struct act act = {
        .item = line_item(line),
        .at = line_at(line),
        .due = line_due(line),
        .role = line_word(line, "role", REQUIRED),
        .action = line_word(line, "action", REQUIRED),
        .target = line_target(line, "target"),
        .by = line_word(line, "by", OPTIONAL),
        .asked = line_word(line, "asked", OPTIONAL),
        .text = line_word(line, "text", OPTIONAL),
        .why = line_text(line, "why", OPTIONAL),
    };
    const char *state = line_word(line, "state", REQUIRED);
    if (!line->bad && !act_state_parse(state, &act.state)) {
        line_fail(line, "state", "is not known");
    }
    if (line->bad) {
        return;
    }
    struct act *known = model_act(model, act.item);
    known = known != NULL ? known : add_act(model);
    *known = act;
    *news = (struct news){ NEWS_ACT, .index = (uint32_t)(known - model->acts), .at = act.at };
}

static struct approval read_approval(struct line *line)
{
    struct approval approval = {
        .item = line_item(line),
        .at = line_at(line),
        .due = line_due(line),
        .why = line_text(line, "why", OPTIONAL),
        .role = line_word(line, "role", REQUIRED),
        .action = line_word(line, "action", REQUIRED),
        .via = line_word(line, "via", OPTIONAL),
        .asked = line_word(line, "asked", OPTIONAL),
        .target = line_target(line, "target"),
        .to_more = (uint32_t)line_count(line, "to_more", OPTIONAL, SHISA_RECIPIENTS_MAX),
        .subject = line_text(line, "subject", OPTIONAL),
        .text = line_text(line, "text", OPTIONAL),
    };
    approval.to = line_words(line, "to", &approval.to_count);
    return approval;
}

static void add_approval(struct line *line, struct model *model, struct news *news,
                         const struct approval *approval)
{
    if (line->bad || model_approval(model, approval->item) != NULL) {
        return;
    }
    *news = (struct news){ NEWS_APPROVAL, .index = model->approval_count, .at = approval->at };
    model->approvals = term_grow(model->approvals, model->approval_count, &model->approval_cap,
                                 sizeof *model->approvals);
    model->approvals[model->approval_count++] = *approval;
}

static void hear_approval(struct line *line, struct model *model, struct news *news)
{
    struct approval approval = read_approval(line);
    add_approval(line, model, news, &approval);
}

/* A question that was not put: it stands in the list as one that is over. */
static void hear_bypassed(struct line *line, struct model *model, struct news *news)
{
    struct approval approval = read_approval(line);
    approval.state = APPROVAL_BYPASSED;
    approval.answered_at = approval.at;
    add_approval(line, model, news, &approval);
}

static void hear_answered(struct line *line, struct model *model, struct news *news)
{
    struct approval *approval = model_approval(model, line_item(line));
    const char *state = line_word(line, "state", REQUIRED);
    news->at = line_at(line);
    if (approval == NULL) {
        line_fail(line, "item", "names no approval of this seat");
    }
    if (!line->bad) {
        approval->state = state;
        approval->answered_at = news->at;
        news->kind = NEWS_ANSWERED;
        news->index = (uint32_t)(approval - model->approvals);
    }
}

static void read_option(struct line *line, void *item)
{
    struct option *option = item;
    option->id = line_word(line, "id", REQUIRED);
    option->text = line_text(line, "text", REQUIRED);
}

static void hear_decision(struct line *line, struct model *model, struct news *news)
{
    struct decision decision = {
        .id = line_word(line, "id", REQUIRED),
        .at = line_at(line),
        .due = line_due(line),
        .text = line_text(line, "text", REQUIRED),
    };
    decision.options =
        line_list(line, "options", sizeof *decision.options, read_option, &decision.option_count);
    if (line->bad || model_decision(model, decision.id) != NULL) {
        return;
    }
    *news = (struct news){ NEWS_DECISION, .index = model->decision_count, .at = decision.at };
    model->decisions = term_grow(model->decisions, model->decision_count, &model->decision_cap,
                                 sizeof *model->decisions);
    model->decisions[model->decision_count++] = decision;
}

static void close_decision(struct line *line, struct model *model, struct news *news,
                           enum decision_state state)
{
    enum need need = state == DECISION_TAKEN ? REQUIRED : OPTIONAL;
    struct decision *decision = model_decision(model, line_word(line, "id", REQUIRED));
    const char *option = line_word(line, "option", need);
    const char *role = line_word(line, "role", OPTIONAL);
    news->at = line_at(line);
    if (decision == NULL) {
        line_fail(line, "id", "names no decision of this seat");
    }
    if (!line->bad) {
        decision->state = state;
        decision->closed_at = news->at;
        decision->option = option;
        decision->role = role;
        news->kind = NEWS_CLOSED;
        news->index = (uint32_t)(decision - model->decisions);
    }
}

static void hear_decided(struct line *line, struct model *model, struct news *news)
{
    close_decision(line, model, news, DECISION_TAKEN);
}

static void hear_lapsed(struct line *line, struct model *model, struct news *news)
{
    close_decision(line, model, news, DECISION_LAPSED);
}

static void hear_service(struct line *line, struct model *model, struct news *news)
{
    struct service *service = model_service(model, line_word(line, "id", REQUIRED));
    int level = (int)line_count(line, "level", REQUIRED, 100);
    news->at = line_at(line);
    if (service == NULL) {
        line_fail(line, "id", "names no service of this seat");
    }
    if (!line->bad) {
        service->level = level;
        service->since = news->at;
        news->kind = NEWS_SERVICE;
        news->index = (uint32_t)(service - model->services);
    }
}

static void hear_memo(struct line *line, struct model *model, struct news *news)
{
    struct memo memo = { line_at(line), line_word(line, "text", REQUIRED) };
    if (!line->bad) {
        *news = (struct news){ NEWS_MEMO, .index = model->memo_count, .at = memo.at };
        model->memos =
            term_grow(model->memos, model->memo_count, &model->memo_cap, sizeof *model->memos);
        model->memos[model->memo_count++] = memo;
    }
}

/* What this role has asked control, at whichever of its seats. */
static void hear_hand(struct line *line, struct model *model, struct news *news)
{
    (void)model;
    const char *text = line_word(line, "text", REQUIRED);
    shisa_ms at = line_at(line);
    if (!line->bad) {
        *news = (struct news){ NEWS_HAND, .at = at, .why = { text, text } };
    }
}

static const struct {
    const char *name;
    void (*hear)(struct line *line, struct model *model, struct news *news);
} kinds[] = {
    { "clock", hear_clock },       { "startex", hear_startex },   { "endex", hear_endex },
    { "message", hear_message },   { "read", hear_read },         { "act", hear_act },
    { "approval", hear_approval }, { "answered", hear_answered }, { "bypassed", hear_bypassed },
    { "decision", hear_decision }, { "decided", hear_decided },   { "lapsed", hear_lapsed },
    { "service", hear_service },   { "backup", hear_backup },     { "severity", hear_severity },
    { "resource", hear_resource }, { "line", hear_line },         { "reach", hear_reach },
    { "duty", hear_duty },         { "memo", hear_memo },         { "sheet", hear_sheet },
    { "self", hear_self },         { "hand", hear_hand },
};

/* A seat that is greeted again (the link was lost) is told everything from the start. */
static void greet(struct line *line, struct model *model, struct news *news)
{
    struct model fresh = { 0 };
    line->pool = &fresh.pool;
    read_hello(line, &fresh);
    if (line->bad) {
        model_finish(&fresh);
        return;
    }
    model_finish(model);
    *model = fresh;
    news->kind = NEWS_HELLO;
}

void model_hear(struct model *model, struct line *line, struct news *news)
{
    *news = (struct news){ .kind = NEWS_NONE, .at = model->course.now };
    line->pool = &model->pool;
    if (line_is(line, "t", "hello")) {
        greet(line, model, news);
        return;
    }
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++) {
        if (line_is(line, "t", kinds[i].name)) {
            kinds[i].hear(line, model, news);
            return;
        }
    }
}
