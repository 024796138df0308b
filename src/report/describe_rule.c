#include <string.h>

#include "internal.h"

/* What the slots below write about: a declared thing and what became of it. */
struct rule {
    const struct shisa_ref *of;
    const struct shisa_ref *action, *target, *to, *via;
    const struct shisa_mention *mention;
    const struct shisa_expect *expect;
    const struct expect_found *found;
    const struct shisa_deeds *deeds; /* of an order its steps, of a penalty what excuses it */
    const char *event; /* of a penalty: what took points instead of the deed being done */
    int32_t points, times;
};

static void put_of(const struct view *view, const void *about, struct shisa_buf *out)
{
    const struct rule *rule = about;
    shisa_buf_puts(out, rule->of->kind == SHISA_KIND_NONE
                            ? say(view, SHISA_W_REPORT_ANYONE)
                            : label(view, rule->of->kind, rule->of->id));
}

/* --- what is to be done: an action, or a message with its particulars ------------------------ */

struct clauses {
    const struct view *view;
    struct shisa_buf *out;
    int count;
};

static void clause_begin(struct clauses *clauses, enum shisa_word word)
{
    const char *lead = say(clauses->view, clauses->count++ == 0 ? SHISA_W_REPORT_CLAUSE_OPEN
                                                                : SHISA_W_REPORT_CLAUSE_NEXT);
    shisa_buf_puts(clauses->out, lead);
    shisa_buf_puts(clauses->out, say(clauses->view, word));
}

static void clause_ref(struct clauses *clauses, enum shisa_word word, const struct shisa_ref *ref)
{
    if (ref->kind != SHISA_KIND_NONE) {
        clause_begin(clauses, word);
        shisa_buf_puts(clauses->out, label(clauses->view, ref->kind, ref->id));
    }
}

static void clause_mention(struct clauses *clauses, const struct shisa_mention *mention)
{
    for (uint32_t group = 0; group < mention->count; group++) {
        if (group == 0) {
            clause_begin(clauses, SHISA_W_REPORT_CLAUSE_MENTION);
        } else {
            shisa_buf_puts(clauses->out, say(clauses->view, SHISA_W_REPORT_AND));
        }
        for (uint32_t i = 0; i < mention->groups[group].count; i++) {
            shisa_buf_puts(clauses->out, i == 0 ? "" : "/");
            shisa_buf_puts(clauses->out, mention->groups[group].at[i]);
        }
    }
}

static void put_decision(const struct rule *rule, struct clauses *clauses)
{
    const struct shisa_decision *decision =
        shisa_decision_at(clauses->view->report->world, rule->expect->decision.id);
    clause_begin(clauses, SHISA_W_REPORT_CLAUSE_DECISION);
    shisa_buf_puts(clauses->out, label(clauses->view, SHISA_DECISION, rule->expect->decision.id));
    if (rule->expect->option_number != 0) {
        const struct shisa_option *option = &decision->options.at[rule->expect->option_number - 1];
        clause_begin(clauses, SHISA_W_REPORT_CLAUSE_OPTION);
        shisa_buf_puts(clauses->out, shisa_say(&option->text, clauses->view->lang));
    }
}

/* Not every penalty is for something done: a leak has no action at all. */
static void put_act(const struct view *view, const struct rule *rule, struct shisa_buf *out)
{
    static const struct {
        const char *event;
        enum shisa_word word;
    } rows[] = { { "bypassed", SHISA_W_REPORT_DEED_UNASKED },
                 { "ignored", SHISA_W_REPORT_DEED_IGNORED },
                 { "leaked", SHISA_W_REPORT_DEED_LEAKED } };
    for (size_t i = 0; rule->event != NULL && i < sizeof rows / sizeof rows[0]; i++) {
        if (strcmp(rule->event, rows[i].event) == 0) {
            shisa_buf_puts(out, say(view, rows[i].word));
            shisa_buf_puts(out, rule->action->id == 0 ? "" : say(view, SHISA_W_REPORT_COLON));
        }
    }
    if (rule->action->id != 0) {
        add_deed(view, rule->action, rule->target, out);
    }
}

static void put_deed(const struct view *view, const void *about, struct shisa_buf *out)
{
    const struct rule *rule = about;
    struct clauses clauses = { .view = view, .out = out };
    put_act(view, rule, out);
    clause_ref(&clauses, SHISA_W_REPORT_CLAUSE_TO, rule->to);
    clause_ref(&clauses, SHISA_W_REPORT_CLAUSE_VIA, rule->via);
    clause_mention(&clauses, rule->mention);
    if (rule->expect != NULL && rule->expect->decision.id != 0) {
        put_decision(rule, &clauses);
    }
    if (clauses.count > 0) {
        shisa_buf_puts(out, say(view, SHISA_W_REPORT_CLAUSE_CLOSE));
    }
}

/* --- windows and points ---------------------------------------------------------------------- */

static void put_after(const struct view *view, const void *about, struct shisa_buf *out)
{
    static const enum shisa_word words[SHISA_KIND_COUNT] = {
        [SHISA_KIND_NONE] = SHISA_W_REPORT_AFTER_START,
        [SHISA_INJECT] = SHISA_W_REPORT_AFTER_INJECT,
        [SHISA_EXPECT] = SHISA_W_REPORT_AFTER_EXPECT,
        [SHISA_DECISION] = SHISA_W_REPORT_AFTER_DECISION,
    };
    const struct shisa_ref *after = &((const struct rule *)about)->expect->after;
    shisa_buf_puts(out, say(view, words[after->kind]));
    shisa_buf_puts(out, shisa_world_name(view->report->world, after->kind, after->id));
}

static void put_full(const struct view *view, const void *about, struct shisa_buf *out)
{
    add_duration(view, ((const struct rule *)about)->expect->full, out);
}

static void put_zero(const struct view *view, const void *about, struct shisa_buf *out)
{
    add_duration(view, ((const struct rule *)about)->expect->zero, out);
}

static void put_elapsed(const struct view *view, const void *about, struct shisa_buf *out)
{
    const struct rule *rule = about;
    const struct shisa_event *opened = report_event(view->report, rule->found->opened);
    const struct shisa_event *closed = report_event(view->report, rule->found->closed);
    add_duration(view, closed->at - opened->at, out);
}

static void put_max(const struct view *view, const void *about, struct shisa_buf *out)
{
    (void)view;
    shisa_buf_addf(out, "%d", ((const struct rule *)about)->points);
}

static void put_got(const struct view *view, const void *about, struct shisa_buf *out)
{
    (void)view;
    shisa_buf_addf(out, "%d", ((const struct rule *)about)->found->computed);
}

static void put_steps(const struct view *view, const void *about, struct shisa_buf *out)
{
    const struct shisa_deeds *steps = ((const struct rule *)about)->deeds;
    for (uint32_t i = 0; i < steps->count; i++) {
        shisa_buf_puts(out, i == 0 ? "" : " → ");
        add_deed(view, &steps->at[i].action, &steps->at[i].target, out);
    }
}

static void put_unless(const struct view *view, const void *about, struct shisa_buf *out)
{
    const struct shisa_deeds *deeds = ((const struct rule *)about)->deeds;
    for (uint32_t i = 0; i < deeds->count; i++) {
        shisa_buf_puts(out, say(view, i == 0 ? SHISA_W_REPORT_UNLESS : SHISA_W_REPORT_OR));
        add_deed(view, &deeds->at[i].action, &deeds->at[i].target, out);
    }
    if (deeds->count > 0) {
        shisa_buf_puts(out, say(view, SHISA_W_REPORT_UNLESS_CLOSE));
    }
}

static void put_times(const struct view *view, const void *about, struct shisa_buf *out)
{
    int32_t times = ((const struct rule *)about)->times;
    if (times > 1) {
        shisa_buf_addf(out, say(view, SHISA_W_REPORT_TIMES), times);
    }
}

static const struct slot slots[] = {
    { "of", put_of },         { "deed", put_deed },   { "after", put_after },
    { "full", put_full },     { "zero", put_zero },   { "elapsed", put_elapsed },
    { "max", put_max },       { "got", put_got },     { "steps", put_steps },
    { "unless", put_unless }, { "times", put_times },
};

static const char *describe_rule(struct view *view, enum shisa_word word, const struct rule *rule)
{
    return describe(view, word, slots, sizeof slots / sizeof slots[0], rule);
}

/* --- expectations ---------------------------------------------------------------------------- */

static struct rule rule_of_expect(const struct view *view, shisa_id id)
{
    const struct shisa_expect *expect = shisa_expect_at(view->report->world, id);
    return (struct rule){ .of = &expect->of,
                          .action = &expect->action,
                          .target = &expect->target,
                          .to = &expect->to,
                          .via = &expect->via,
                          .mention = &expect->mention,
                          .points = expect->points,
                          .expect = expect,
                          .found = &view->report->expects[id] };
}

/* For headings and tables: what must be mentioned stands in the rule. */
static const struct shisa_mention nothing_to_mention;

const char *describe_expect(struct view *view, shisa_id id)
{
    struct rule rule = rule_of_expect(view, id);
    rule.mention = &nothing_to_mention;
    return describe_rule(view, SHISA_W_REPORT_DEED, &rule);
}

void add_expect(const struct view *view, shisa_id id, struct shisa_buf *out)
{
    struct rule rule = rule_of_expect(view, id);
    rule.mention = &nothing_to_mention;
    fill(view, SHISA_W_REPORT_WHO_DEED, slots, sizeof slots / sizeof slots[0], &rule, out);
    shisa_buf_addf(out, say(view, SHISA_W_REPORT_ID),
                   shisa_world_name(view->report->world, SHISA_EXPECT, id));
}

const char *describe_expect_rule(struct view *view, shisa_id id)
{
    struct rule rule = rule_of_expect(view, id);
    bool falls = rule.expect->full < rule.expect->zero;
    return describe_rule(view, falls ? SHISA_W_REPORT_RULE_FALLING : SHISA_W_REPORT_RULE_SHARP,
                         &rule);
}

static enum shisa_word sum_word(const struct expect_found *found)
{
    static const enum shisa_word words[OUTCOME_COUNT] = {
        [OUTCOME_NOT_DUE] = SHISA_W_REPORT_SUM_NEVER,
        [OUTCOME_FULL] = SHISA_W_REPORT_SUM_FULL,
        [OUTCOME_PARTIAL] = SHISA_W_REPORT_SUM_PARTIAL,
        [OUTCOME_MISSED] = SHISA_W_REPORT_SUM_MISSED,
    };
    if (found->outcome == OUTCOME_NOT_DUE && found->opened != 0) {
        return SHISA_W_REPORT_SUM_STILL_OPEN;
    }
    if (found->outcome == OUTCOME_MISSED && found->opened == 0) {
        return SHISA_W_REPORT_SUM_FOLLOWS;
    }
    return words[found->outcome];
}

const char *describe_sum(struct view *view, shisa_id id)
{
    struct rule rule = rule_of_expect(view, id);
    const struct shisa_event *regraded = report_event(view->report, rule.found->regraded);
    bool spared = was_spared(view->report, id);
    describe_rule(view, spared ? SHISA_W_REPORT_SUM_SPARED : sum_word(rule.found), &rule);
    if (regraded != NULL) {
        shisa_buf_puts(&view->line, say(view, SHISA_W_REPORT_SENTENCE_NEXT));
        add_event(view, regraded, &view->line);
    }
    return view->line.data;
}

/* --- what takes points ----------------------------------------------------------------------- */

static struct rule rule_of_penalty(const struct view *view, shisa_id id)
{
    const struct shisa_penalty *penalty = shisa_penalty_at(view->report->world, id);
    return (struct rule){ .of = &penalty->of,
                          .action = &penalty->action,
                          .target = &penalty->target,
                          .to = &penalty->to,
                          .via = &penalty->via,
                          .mention = &penalty->mention,
                          .deeds = &penalty->unless,
                          .event = penalty->event,
                          .times = penalty->times,
                          .points = penalty->points };
}

static struct rule rule_of_order(const struct view *view, shisa_id id)
{
    const struct shisa_order *order = shisa_order_at(view->report->world, id);
    return (struct rule){ .of = &order->of, .deeds = &order->steps, .points = order->points };
}

static struct rule rule_of(const struct view *view, enum shisa_kind kind, shisa_id id)
{
    return kind == SHISA_EXPECT    ? rule_of_expect(view, id)
           : kind == SHISA_PENALTY ? rule_of_penalty(view, id)
                                   : rule_of_order(view, id);
}

const char *describe_loss_rule(struct view *view, enum shisa_kind kind, shisa_id id)
{
    struct rule rule = rule_of(view, kind, id);
    rule.mention = &nothing_to_mention;
    return describe_rule(
        view, kind == SHISA_PENALTY ? SHISA_W_REPORT_RULE_PENALTY : SHISA_W_REPORT_RULE_ORDER,
        &rule);
}

const char *describe_deed(struct view *view, enum shisa_kind kind, shisa_id id)
{
    struct rule rule = rule_of(view, kind, id);
    rule.mention = &nothing_to_mention;
    return describe_rule(
        view, kind == SHISA_ORDER ? SHISA_W_REPORT_WHO_STEPS : SHISA_W_REPORT_WHO_DEED, &rule);
}
