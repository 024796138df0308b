#include "shisa/bots.h"

#include <string.h>

#include "shisa/engine.h"

#include "internal.h"

/* --- what a bot intends ---------------------------------------------------------------------- */

#define APPROVAL_MS 30000   /* a superior who sits beside the phone; shisa's own choice */
#define ADVISE_MS 60000     /* the same: from a refusal to a better argument */
#define AGAIN_MS 360000     /* the same: from a refusal to asking again */
#define TRIES 3             /* the same: how often a bot asks for one thing */
#define PASSING_MS 120000   /* the same: until what was received is told further */
#define NEEDLESS_PERCENT 20 /* of expectations lead a random bot into a mistake beside them */
#define NOT_A_BOT 0xff

struct shisa_bots {
    struct shisa_region *region;
    const struct shisa_engine *engine;
    const struct shisa_world *world;
    uint8_t *manner_of; /* by role */
    struct plans plans;
    struct shisa_rng rng;
    struct shisa_ref to; /* these two are of the input handed out last */
    char *quote;         /* SHISA_TEXT_MAX bytes, once somebody quotes */
};

shisa_status shisa_bots_create(struct shisa_region *region, const struct shisa_engine *engine,
                               struct shisa_bots **out, struct shisa_err *err)
{
    const struct shisa_world *world = shisa_engine_world(engine);
    struct shisa_bots *bots = shisa_region_alloc(region, sizeof *bots);
    uint8_t *manner_of = shisa_region_alloc(region, shisa_world_count(world, SHISA_ROLE) + 1);
    if (bots == NULL || manner_of == NULL) {
        return shisa_fail(err, SHISA_LIMIT, "the exercise's memory is too small for its bots");
    }
    bots->region = region;
    bots->engine = engine;
    bots->world = world;
    bots->manner_of = manner_of;
    shisa_bots_reseed(bots, shisa_engine_seed(engine));
    *out = bots;
    return SHISA_OK;
}

void shisa_bots_reseed(struct shisa_bots *bots, uint64_t seed)
{
    SHISA_ASSERT(bots->plans.count == 0);
    shisa_rng_init(&bots->rng, seed, "bots");
}

static void seat(struct shisa_bots *bots, shisa_id role, uint8_t manner)
{
    shisa_id first = role != 0 ? role : 1;
    shisa_id last = role != 0 ? role : shisa_world_count(bots->world, SHISA_ROLE);
    for (shisa_id id = first; id <= last; id++) {
        bots->manner_of[id] = manner;
    }
}

void shisa_bots_seat(struct shisa_bots *bots, shisa_id role, enum shisa_manner manner)
{
    seat(bots, role, (uint8_t)manner);
}

void shisa_bots_unseat(struct shisa_bots *bots, shisa_id role)
{
    seat(bots, role, NOT_A_BOT);
}

static shisa_status intend(struct shisa_bots *bots, struct plan plan, struct shisa_err *err)
{
    return plans_add(&bots->plans, bots->region, plan, err);
}

/* --- who does it, and when ------------------------------------------------------------------- */

/* The role itself, or the first seat of an organisation. 0: a person's, or nobody's. */
static shisa_id bot_for(const struct shisa_bots *bots, const struct shisa_ref *of)
{
    shisa_id role = of->kind == SHISA_ROLE ? of->id : 0;
    if (of->kind == SHISA_ORGANISATION) {
        const struct shisa_list *roles = &bots->world->roles_of[of->id];
        for (uint32_t i = 0; i < roles->count && role == 0; i++) {
            shisa_id id = ((const shisa_id *)roles->items)[i];
            role = shisa_role_at(bots->world, id)->seats > 0 ? id : 0;
        }
    }
    return role != 0 && bots->manner_of[role] != NOT_A_BOT ? role : 0;
}

static bool chance(struct shisa_bots *bots, uint64_t percent)
{
    return shisa_rng_below(&bots->rng, 100) < percent;
}

static const struct manner *manner_of(const struct shisa_bots *bots, shisa_id role)
{
    return bots_manner((enum shisa_manner)bots->manner_of[role]);
}

static shisa_ms takes(const struct shisa_bots *bots, const struct shisa_expect *expect)
{
    return shisa_action_at(bots->world, expect->action.id)->takes;
}

/* Early enough to be done in time: who is prompt at the latest a second before `full`. */
static shisa_ms start_of(const struct shisa_bots *bots, const struct shisa_expect *expect,
                         const struct manner *manner, shisa_ms aimed)
{
    shisa_ms start = manner->prompt ? aimed : aimed - takes(bots, expect);
    shisa_ms latest = expect->full - takes(bots, expect) - 1000;
    if (manner->prompt && start > latest) {
        start = latest;
    }
    return start > 0 ? start : 0;
}

/* --- what they hear -------------------------------------------------------------------------- */

static shisa_status intend_mistake(struct shisa_bots *bots, shisa_id role, shisa_ms now,
                                   struct shisa_err *err)
{
    struct mistake mistake = bots_some_mistake(bots->world, &bots->rng, role);
    bool says = mistake.penalty != 0;
    shisa_status status = SHISA_OK;
    for (uint32_t i = 0; mistake.action != 0 && i < mistake.times && status == SHISA_OK; i++) {
        struct plan plan = { .due = now + 1000 + (shisa_ms)shisa_rng_below(&bots->rng, 600000),
                             .intent = says ? SAY_WRONG : DO_NEEDLESS,
                             .role = role,
                             .ref = says ? mistake.penalty : mistake.action,
                             .target = mistake.target,
                             .yes = mistake.unasked };
        if (!says && plan.target.kind == SHISA_KIND_NONE) {
            plan.target = bots_some_target(bots->world, &bots->rng, role, mistake.action);
        }
        status = intend(bots, plan, err);
    }
    return status;
}

/* Who takes it up: the role it is of. Of an organisation, whatever changes something is taken up by
 * its CSIRT, which then has to ask whose it is; all else by its first seat. */
static shisa_id taker(const struct shisa_bots *bots, const struct shisa_expect *expect)
{
    bool changes = shisa_action_at(bots->world, expect->action.id)->impact > 0;
    if (expect->of.kind == SHISA_ORGANISATION && changes) {
        const struct shisa_ref csirt = { .kind = SHISA_ROLE,
                                         .id = bots_csirt(bots->world, expect->of.id) };
        shisa_id role = csirt.id == 0 ? 0 : bot_for(bots, &csirt);
        return role != 0 ? role : bot_for(bots, &expect->of);
    }
    return bot_for(bots, &expect->of);
}

static shisa_status hear_expected(struct shisa_bots *bots, const struct shisa_event *event,
                                  struct shisa_err *err)
{
    const struct shisa_expect *expect = shisa_expect_at(bots->world, event->ref);
    shisa_id role = taker(bots, expect);
    if (role == 0 || expect->action.id == SHISA_DECIDE) {
        return SHISA_OK; /* a decision is taken when it is asked */
    }
    const struct manner *manner = manner_of(bots, role);
    if (manner->erratic && chance(bots, NEEDLESS_PERCENT)) {
        shisa_status status = intend_mistake(bots, role, event->at, err);
        if (status != SHISA_OK) {
            return status;
        }
    }
    shisa_ms aimed = manner->aim(&bots->rng, expect->full, expect->zero);
    if (aimed == SHISA_NEVER || (manner->silent && expect->action.id == SHISA_SEND)) {
        return SHISA_OK;
    }
    struct plan plan = { .due = event->at + start_of(bots, expect, manner, aimed),
                         .intent = DO_EXPECTED,
                         .role = role,
                         .ref = event->ref };
    return intend(bots, plan, err);
}

/* The expectation that wants an option of this decision, or NULL. */
static const struct shisa_expect *wanted(const struct shisa_world *world, shisa_id decision)
{
    const struct shisa_list *wanting = &world->wanted_of[decision];
    return wanting->count == 0 ? NULL
                               : shisa_expect_at(world, ((const shisa_id *)wanting->items)[0]);
}

static shisa_status hear_asked(struct shisa_bots *bots, const struct shisa_event *event,
                               struct shisa_err *err)
{
    const struct shisa_decision *decision = shisa_decision_at(bots->world, event->ref);
    const struct shisa_expect *expect = wanted(bots->world, event->ref);
    shisa_id role = bot_for(bots, &decision->to);
    if (role == 0) {
        return SHISA_OK;
    }
    const struct manner *manner = manner_of(bots, role);
    shisa_ms full =
        expect != NULL && expect->full < decision->within ? expect->full : decision->within;
    shisa_ms aimed = manner->aim(&bots->rng, full, decision->within);
    if (aimed == SHISA_NEVER) {
        return SHISA_OK;
    }
    uint32_t option = expect != NULL ? expect->option_number : 1;
    if (manner->erratic) {
        option = 1 + (uint32_t)shisa_rng_below(&bots->rng, decision->options.count);
    }
    struct plan plan = { .due =
                             event->at + (aimed < decision->within ? aimed : decision->within - 1),
                         .intent = TAKE_DECISION,
                         .role = role,
                         .ref = event->ref,
                         .item = option };
    return intend(bots, plan, err);
}

/* Somebody wants to act on what is this role's. */
static shisa_status hear_question(struct shisa_bots *bots, const struct shisa_event *event,
                                  struct shisa_err *err)
{
    const struct shisa_ref asked = { .kind = SHISA_ROLE, .id = (shisa_id)event->value };
    shisa_id role = bot_for(bots, &asked);
    if (role == 0 || shisa_role_at(bots->world, role)->seats == 0 ||
        manner_of(bots, role)->agrees == 0) {
        return SHISA_OK; /* a voice answers as the engine has it, whoever plays */
    }
    bool expert = manner_of(bots, role)->prompt;
    struct shisa_judgement answer = bots_answer(bots->engine, event->item, expert);
    if (answer.answer == SHISA_STAYS_SILENT) {
        return SHISA_OK;
    }
    struct plan plan = { .due = event->at + (expert ? APPROVAL_MS : answer.after),
                         .intent = ANSWER_APPROVAL,
                         .role = role,
                         .item = event->item,
                         .yes = answer.answer == SHISA_AGREES };
    return intend(bots, plan, err);
}

/* Refused, or not answered: the case is put to them once more, with better reasons. */
static shisa_status hear_refused(struct shisa_bots *bots, const struct shisa_event *event,
                                 struct shisa_err *err)
{
    const struct shisa_act *act = shisa_engine_act(bots->engine, event->item);
    const struct shisa_ref who = { .kind = SHISA_ROLE, .id = act->role };
    shisa_id expect = bots_wanted(bots->engine, act);
    if (act->asked == 0 || expect == 0 || bot_for(bots, &who) == 0 ||
        bots_tries(bots->engine, act) >= TRIES) {
        return SHISA_OK;
    }
    struct plan plan = { .due = event->at + ADVISE_MS,
                         .intent = DO_NEEDLESS,
                         .role = act->role,
                         .ref = bots_way_to_persuade(bots->world),
                         .target = { .kind = SHISA_ROLE, .id = act->asked } };
    shisa_status status = plan.ref == 0 ? SHISA_OK : intend(bots, plan, err);
    if (status == SHISA_OK) {
        plan.due = event->at + AGAIN_MS;
        plan.intent = DO_EXPECTED;
        plan.ref = expect;
        status = intend(bots, plan, err);
    }
    return status;
}

/* Who reads an advisory, and when; nobody opens other messages for the record. */
static shisa_status hear_message(struct shisa_bots *bots, const struct shisa_event *event,
                                 struct shisa_err *err)
{
    const struct shisa_message *message = shisa_engine_message(bots->engine, event->item);
    shisa_ms within = message->opened == NULL
                          ? SHISA_NEVER
                          : shisa_inject_at(bots->world, message->inject)->confirm;
    shisa_status status = SHISA_OK;
    for (uint32_t i = 0; within != SHISA_NEVER && i < message->to_count && status == SHISA_OK;
         i++) {
        const struct shisa_ref to = { .kind = SHISA_ROLE, .id = message->to[i] };
        shisa_id role = shisa_role_at(bots->world, to.id)->seats > 0 ? bot_for(bots, &to) : 0;
        shisa_ms aimed =
            role == 0 ? SHISA_NEVER : manner_of(bots, role)->aim(&bots->rng, within, 2 * within);
        if (aimed != SHISA_NEVER) {
            struct plan plan = {
                .due = event->at + aimed, .intent = OPEN_ADVISORY, .role = role, .item = event->item
            };
            status = intend(bots, plan, err);
        }
    }
    return status;
}

static shisa_status hear_waiting(struct shisa_bots *bots, const struct shisa_event *event,
                                 struct shisa_err *err)
{
    if (event->ref == 0) {
        return hear_question(bots, event, err);
    }
    const struct shisa_approval *approval = shisa_approval_at(bots->world, event->ref);
    shisa_id role = bot_for(bots, &approval->by);
    if (role == 0 || manner_of(bots, role)->agrees == 0) {
        return SHISA_OK;
    }
    const struct manner *manner = manner_of(bots, role);
    shisa_ms after = approval->within / 100 * manner->answers_within;
    struct plan plan = { .due = event->at + (after > 0 ? after : APPROVAL_MS),
                         .intent = ANSWER_APPROVAL,
                         .role = role,
                         .item = event->item,
                         .yes = manner->agrees == 100 || chance(bots, manner->agrees) };
    return intend(bots, plan, err);
}

static shisa_status intend_to_pass_on(struct shisa_bots *bots, shisa_id role,
                                      const struct shisa_event *event, struct shisa_err *err)
{
    const struct manner *manner = manner_of(bots, role);
    shisa_status status = SHISA_OK;
    for (size_t i = 0; i < sizeof manner->tells / sizeof manner->tells[0]; i++) {
        struct plan plan = {
            .due = event->at + PASSING_MS, .intent = PASS_ON, .role = role, .item = event->item
        };
        if (manner->tells[i] != NULL) {
            plan.target = manner->tells[i](bots->world, &bots->rng, role);
        }
        if (plan.target.kind != SHISA_KIND_NONE && status == SHISA_OK) {
            status = intend(bots, plan, err);
        }
    }
    return status;
}

/* Some tell others of whatever matters. */
static shisa_status hear_inject(struct shisa_bots *bots, const struct shisa_event *event,
                                struct shisa_err *err)
{
    const struct shisa_message *message = shisa_engine_message(bots->engine, event->item);
    shisa_status status = SHISA_OK;
    if (!shisa_inject_at(bots->world, event->ref)->important) {
        return SHISA_OK;
    }
    for (uint32_t i = 0; i < message->to_count && status == SHISA_OK; i++) {
        shisa_id role = message->to[i];
        if (shisa_role_at(bots->world, role)->seats > 0 && bots->manner_of[role] != NOT_A_BOT) {
            status = intend_to_pass_on(bots, role, event, err);
        }
    }
    return status;
}

shisa_status shisa_bots_hear(struct shisa_bots *bots, const struct shisa_event *event,
                             struct shisa_err *err)
{
    switch (event->kind) {
    case SHISA_EV_EXPECTED:
        return hear_expected(bots, event, err);
    case SHISA_EV_ASKED:
        return hear_asked(bots, event, err);
    case SHISA_EV_WAITING:
        return hear_waiting(bots, event, err);
    case SHISA_EV_REFUSED:
        return hear_refused(bots, event, err);
    case SHISA_EV_EXPIRED:
        return event->ref == 0 ? hear_refused(bots, event, err) : SHISA_OK;
    case SHISA_EV_MESSAGE:
        return hear_message(bots, event, err);
    case SHISA_EV_INJECT:
    case SHISA_EV_SHARE:
        return hear_inject(bots, event, err);
    default:
        return SHISA_OK;
    }
}

/* --- what they do ---------------------------------------------------------------------------- */

/* Where any target will do: the first that the role owns, else the first of its organisation. */
static struct shisa_ref some_target(const struct shisa_world *world, shisa_id role,
                                    const struct shisa_action *action)
{
    const struct shisa_role *who = shisa_role_at(world, role);
    for (uint32_t i = 0; i < who->owns.count; i++) {
        if (shisa_action_takes(action, who->owns.at[i].kind)) {
            return who->owns.at[i];
        }
    }
    for (shisa_id id = 1; id <= shisa_world_count(world, SHISA_ASSET); id++) {
        if (shisa_action_takes(action, SHISA_ASSET) &&
            shisa_asset_at(world, id)->of.id == who->organisation) {
            return (struct shisa_ref){ .kind = SHISA_ASSET, .id = id };
        }
    }
    return (struct shisa_ref){ .kind = SHISA_KIND_NONE };
}

static void expected_input(struct shisa_bots *bots, shisa_id id, struct shisa_input *input)
{
    const struct shisa_expect *expect = shisa_expect_at(bots->world, id);
    if (expect->action.id == SHISA_SEND) {
        input->verb = SHISA_VERB_SEND;
        input->channel = expect->via.id != 0
                             ? expect->via.id
                             : bots_channel_to(bots->engine, input->role, &expect->to);
        bots->to = expect->to;
        input->to = &bots->to;
        input->to_count = 1;
        input->words = id;
    } else if (expect->action.id == SHISA_NOTE_DOWN) {
        input->verb = SHISA_VERB_MEMO;
        input->words = id;
    } else {
        input->verb = SHISA_VERB_ACT;
        input->action = expect->action.id;
        input->target = expect->target;
        input->yes = manner_of(bots, input->role)->unasked;
        const struct shisa_action *action = shisa_action_at(bots->world, expect->action.id);
        if (expect->target.kind == SHISA_KIND_NONE && action->on.count > 0) {
            input->target = some_target(bots->world, input->role, action);
        }
    }
}

/* NULL when the region is full: nothing is said then, and the engine refuses that. */
static char *quote_room(struct shisa_bots *bots)
{
    if (bots->quote == NULL) {
        bots->quote = shisa_region_take(bots->region, SHISA_TEXT_MAX);
    }
    return bots->quote;
}

/* What is in the room for quotes, to the plan's target. */
static void tell_input(struct shisa_bots *bots, const struct plan *plan, struct shisa_input *input)
{
    bots->to = plan->target;
    input->verb = SHISA_VERB_SEND;
    input->channel = bots_channel_to(bots->engine, plan->role, &plan->target);
    input->to = &bots->to;
    input->to_count = 1;
    input->text = bots->quote;
}

static void passed_on_input(struct shisa_bots *bots, const struct plan *plan,
                            struct shisa_input *input)
{
    bots_quote(&shisa_engine_message(bots->engine, plan->item)->text, quote_room(bots));
    tell_input(bots, plan, input);
    input->item = plan->item;
}

/* What a penalty warns of, in its own words. */
static void wrong_words_input(struct shisa_bots *bots, const struct plan *plan,
                              struct shisa_input *input)
{
    const struct shisa_penalty *penalty = shisa_penalty_at(bots->world, plan->ref);
    bots_say(&penalty->mention, quote_room(bots));
    tell_input(bots, plan, input);
    input->channel = penalty->via.id != 0 ? penalty->via.id : input->channel;
}

static void make_input(struct shisa_bots *bots, const struct plan *plan, struct shisa_input *input)
{
    *input = (struct shisa_input){ .at = plan->due, .origin = SHISA_BOT, .role = plan->role };
    switch (plan->intent) {
    case DO_EXPECTED:
        expected_input(bots, plan->ref, input);
        break;
    case TAKE_DECISION:
        input->verb = SHISA_VERB_DECIDE;
        input->decision = plan->ref;
        input->option = plan->item;
        break;
    case ANSWER_APPROVAL:
        input->verb = SHISA_VERB_APPROVE;
        input->item = plan->item;
        input->yes = plan->yes;
        break;
    case DO_NEEDLESS:
        input->verb = SHISA_VERB_ACT;
        input->action = plan->ref;
        input->target = plan->target;
        input->yes = plan->yes;
        break;
    case OPEN_ADVISORY:
        input->verb = SHISA_VERB_READ;
        input->item = plan->item;
        break;
    case PASS_ON:
        passed_on_input(bots, plan, input);
        break;
    case SAY_WRONG:
        wrong_words_input(bots, plan, input);
        break;
    }
}

shisa_ms shisa_bots_next_due(const struct shisa_bots *bots)
{
    return plans_next_due(&bots->plans);
}

/* Somebody else has done it, or it is too late. */
static bool is_stale(const struct shisa_bots *bots, const struct plan *plan)
{
    return plan->intent == DO_EXPECTED &&
           shisa_engine_outcome(bots->engine, plan->ref).state != SHISA_OPEN;
}

bool shisa_bots_next(struct shisa_bots *bots, shisa_ms now, struct shisa_input *input)
{
    while (shisa_bots_next_due(bots) <= now) {
        struct plan plan = plans_take(&bots->plans);
        if (!is_stale(bots, &plan)) {
            make_input(bots, &plan, input);
            return true;
        }
    }
    return false;
}

void shisa_bots_skip(struct shisa_bots *bots, shisa_ms now)
{
    while (shisa_bots_next_due(bots) <= now) {
        (void)plans_take(&bots->plans);
    }
}
