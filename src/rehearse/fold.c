/* One exercise, event by event, into the counters. */
#include <string.h>

#include "internal.h"

/* --- begin ----------------------------------------------------------------------------------- */

void shisa_rehearsal_begin(struct shisa_rehearsal *rehearsal, uint32_t run, enum shisa_manner team)
{
    const struct shisa_world *world = rehearsal->world;
    struct now *now = &rehearsal->now;
    now->run = run;
    now->team = team;
    now->faulty = now->ended = false;
    now->points = now->max = 0;
    now->deeds_done = 0;
    memset(now->deeds, 0, world->scenario.contained.count);
    memset(now->roles, 0, (shisa_world_count(world, SHISA_ROLE) + 1) * sizeof *now->roles);
    memset(now->windows, 0, shisa_world_count(world, SHISA_EXPECT) + 1);
    memset(now->reach, 0, (shisa_world_count(world, SHISA_INJECT) + 1) * sizeof *now->reach);
    for (shisa_id id = 1; id <= shisa_world_count(world, SHISA_SERVICE); id++) {
        now->services[id] = (struct service_now){ .level = 100 };
    }
}

/* --- roles: what comes in, and what they do -------------------------------------------------- */

static void fold_slice(struct shisa_rehearsal *rehearsal, shisa_id role)
{
    struct role_now *now = &rehearsal->now.roles[role];
    uint64_t *peak = &rehearsal->tops.peak[role];
    uint64_t top = (uint64_t)now->in_slice << 32 | (UINT32_MAX - now->slice);
    if (now->in_slice > 0) {
        rehearsal->sums.load[(size_t)role * rehearsal->slices + now->slice] += now->in_slice;
        *peak = *peak > top ? *peak : top;
    }
    now->in_slice = 0;
}

/* The role had something to do with it, and goes on with it until then. */
static void stir(struct shisa_rehearsal *rehearsal, shisa_id role, shisa_ms at, shisa_ms until)
{
    struct role_now *now = &rehearsal->now.roles[role];
    if (now->open == 0 && at - now->busy_until > now->idle) {
        now->idle = at - now->busy_until;
    }
    if (until > now->busy_until) {
        now->busy_until = until;
    }
}

static void arrive_at(struct shisa_rehearsal *rehearsal, shisa_id role, shisa_ms at)
{
    struct role_now *now = &rehearsal->now.roles[role];
    uint32_t slice = (uint32_t)(at / rehearsal->slice);
    slice = slice < rehearsal->slices ? slice : rehearsal->slices - 1;
    if (slice != now->slice) {
        fold_slice(rehearsal, role);
        now->slice = slice;
    }
    now->in_slice++;
    stir(rehearsal, role, at, at);
}

/* For a role, or for every role of an organisation. */
static void arrive(struct shisa_rehearsal *rehearsal, const struct shisa_ref *whom, shisa_ms at)
{
    if (whom->kind == SHISA_ROLE) {
        arrive_at(rehearsal, whom->id, at);
    } else if (whom->kind == SHISA_ORGANISATION) {
        const struct shisa_list *roles = &rehearsal->world->roles_of[whom->id];
        for (uint32_t i = 0; i < roles->count; i++) {
            arrive_at(rehearsal, ((const shisa_id *)roles->items)[i], at);
        }
    }
}

/* Something waits for the role, or (-1) waits no more. */
static void wait_for(struct shisa_rehearsal *rehearsal, const struct shisa_ref *of, shisa_ms at,
                     int more)
{
    if (of->kind == SHISA_ROLE) {
        stir(rehearsal, of->id, at, at);
        rehearsal->now.roles[of->id].open += (uint32_t)more;
    }
}

static void on_message(struct shisa_rehearsal *rehearsal, const struct shisa_event *event)
{
    const struct shisa_message *message = shisa_engine_message(rehearsal->engine, event->item);
    for (uint32_t i = 0; i < message->to_count; i++) {
        arrive_at(rehearsal, message->to[i], event->at);
    }
    stir(rehearsal, event->role, event->at, event->at);
}

static void on_deed(struct shisa_rehearsal *rehearsal, const struct shisa_event *event)
{
    stir(rehearsal, event->role, event->at, event->kind == SHISA_EV_BEGUN ? event->due : event->at);
}

static void on_waiting(struct shisa_rehearsal *rehearsal, const struct shisa_event *event)
{
    const struct shisa_approval *approval = shisa_approval_at(rehearsal->world, event->ref);
    const struct shisa_ref owner = { .kind = SHISA_ROLE, .id = (shisa_id)event->value };
    if (approval != NULL) {
        arrive(rehearsal, &approval->by, event->at);
    } else if (owner.id != 0) {
        arrive(rehearsal, &owner, event->at);
    }
    stir(rehearsal, event->role, event->at, event->at);
}

/* --- containment ----------------------------------------------------------------------------- */

static bool is_deed(const struct shisa_deed *deed, const struct shisa_event *event)
{
    return deed->action.id == event->ref &&
           (deed->target.kind == SHISA_KIND_NONE ||
            (deed->target.kind == event->target.kind && deed->target.id == event->target.id));
}

static void on_done(struct shisa_rehearsal *rehearsal, const struct shisa_event *event)
{
    const struct shisa_deeds *contained = &rehearsal->world->scenario.contained;
    struct now *now = &rehearsal->now;
    stir(rehearsal, event->role, event->at, event->at);
    for (uint32_t i = 0; i < contained->count; i++) {
        if (!now->deeds[i] && is_deed(&contained->at[i], event)) {
            now->deeds[i] = true;
            now->deeds_done++;
            now->contained = event->at;
        }
    }
}

static void end_containment(struct shisa_rehearsal *rehearsal)
{
    const struct now *now = &rehearsal->now;
    struct whole_sum *whole = rehearsal->sums.whole;
    uint32_t deeds = rehearsal->world->scenario.contained.count;
    if (deeds > 0 && now->deeds_done == deeds) {
        whole->contained++;
        spread_count(whole->contained_after, (uint64_t)(now->contained / 1000));
    }
}

/* --- services -------------------------------------------------------------------------------- */

static void lose(struct service_now *service, shisa_ms at)
{
    service->lost += (100 - service->level) * (at - service->since);
    service->since = at;
}

static void on_service(struct shisa_rehearsal *rehearsal, const struct shisa_event *event)
{
    struct service_now *service = &rehearsal->now.services[event->ref];
    lose(service, event->at);
    service->level = event->value;
}

static void end_services(struct shisa_rehearsal *rehearsal, shisa_ms at)
{
    struct whole_sum *whole = rehearsal->sums.whole;
    for (shisa_id id = 1; id <= shisa_world_count(rehearsal->world, SHISA_SERVICE); id++) {
        struct service_now *service = &rehearsal->now.services[id];
        lose(service, at);
        uint64_t seconds = (uint64_t)(service->lost / 100 / 1000);
        uint64_t customers = (uint64_t)shisa_service_at(rehearsal->world, id)->customers;
        rehearsal->sums.lost_s[id] += seconds;
        whole->lost_service_s += seconds;
        whole->lost_customer_h += seconds * customers / 3600;
    }
}

/* --- the rest -------------------------------------------------------------------------------- */

static void on_inject(struct shisa_rehearsal *rehearsal, const struct shisa_event *event)
{
    rehearsal->sums.injects[event->ref]++;
}

static void on_held(struct shisa_rehearsal *rehearsal, const struct shisa_event *event)
{
    rehearsal->sums.held[event->ref]++;
}

static void on_reach(struct shisa_rehearsal *rehearsal, const struct shisa_event *event)
{
    rehearsal->now.reach[event->ref] = (uint32_t)event->value + 1;
}

static void on_asked(struct shisa_rehearsal *rehearsal, const struct shisa_event *event)
{
    const struct shisa_ref *to = &shisa_decision_at(rehearsal->world, event->ref)->to;
    arrive(rehearsal, to, event->at);
    wait_for(rehearsal, to, event->at, 1);
}

static void on_decided(struct shisa_rehearsal *rehearsal, const struct shisa_event *event)
{
    uint32_t first = rehearsal->option_first[event->ref];
    rehearsal->sums.options[first + (uint32_t)event->value - 1]++;
    wait_for(rehearsal, &shisa_decision_at(rehearsal->world, event->ref)->to, event->at, -1);
}

static void on_lapsed(struct shisa_rehearsal *rehearsal, const struct shisa_event *event)
{
    rehearsal->sums.lapsed[event->ref]++;
    wait_for(rehearsal, &shisa_decision_at(rehearsal->world, event->ref)->to, event->at, -1);
}

static void on_expected(struct shisa_rehearsal *rehearsal, const struct shisa_event *event)
{
    rehearsal->sums.opened[event->ref]++;
    rehearsal->now.windows[event->ref] = true;
    wait_for(rehearsal, &shisa_expect_at(rehearsal->world, event->ref)->of, event->at, 1);
}

/* What follows something missed is missed without ever having been open. */
static void close_window(struct shisa_rehearsal *rehearsal, const struct shisa_event *event)
{
    if (rehearsal->now.windows[event->ref]) {
        rehearsal->now.windows[event->ref] = false;
        wait_for(rehearsal, &shisa_expect_at(rehearsal->world, event->ref)->of, event->at, -1);
    }
}

static void on_met(struct shisa_rehearsal *rehearsal, const struct shisa_event *event)
{
    rehearsal->sums.met[event->ref]++;
    close_window(rehearsal, event);
}

static void on_missed(struct shisa_rehearsal *rehearsal, const struct shisa_event *event)
{
    rehearsal->sums.missed[event->ref]++;
    close_window(rehearsal, event);
}

static void on_penalty(struct shisa_rehearsal *rehearsal, const struct shisa_event *event)
{
    rehearsal->sums.penalties[event->ref]++;
}

static void on_broken(struct shisa_rehearsal *rehearsal, const struct shisa_event *event)
{
    rehearsal->sums.orders[event->ref]++;
}

/* A department is annoyed once an exercise; one that opposes from the outset is not annoyed. */
static void on_stance(struct shisa_rehearsal *rehearsal, const struct shisa_event *event)
{
    struct role_now *role = &rehearsal->now.roles[event->role];
    if (event->value == SHISA_OPPOSED && event->at > 0 && !role->opposed) {
        role->opposed = true;
        rehearsal->sums.opposed[event->role]++;
        rehearsal->sums.whole->annoyed++;
    }
}

static void on_bypassed(struct shisa_rehearsal *rehearsal, const struct shisa_event *event)
{
    (void)event;
    rehearsal->sums.whole->bypassed++;
}

static void on_refused(struct shisa_rehearsal *rehearsal, const struct shisa_event *event)
{
    rehearsal->sums.whole->refused++;
    stir(rehearsal, event->role, event->at, event->at);
}

static void on_ignored(struct shisa_rehearsal *rehearsal, const struct shisa_event *event)
{
    (void)event;
    rehearsal->sums.whole->ignored++;
}

static void on_leaked(struct shisa_rehearsal *rehearsal, const struct shisa_event *event)
{
    (void)event;
    rehearsal->sums.whole->leaked++;
}

static void on_fault(struct shisa_rehearsal *rehearsal, const struct shisa_event *event)
{
    (void)event;
    rehearsal->now.faulty = true;
}

static void on_endex(struct shisa_rehearsal *rehearsal, const struct shisa_event *event)
{
    rehearsal->now.ended = true;
    rehearsal->now.points = event->points;
    rehearsal->now.max = event->value;
    end_services(rehearsal, event->at);
    for (shisa_id id = 1; id <= shisa_world_count(rehearsal->world, SHISA_ROLE); id++) {
        stir(rehearsal, id, event->at, event->at);
    }
}

static void count_rules(struct shisa_rehearsal *rehearsal, const struct shisa_event *event)
{
    for (uint32_t i = rehearsal->rule_first[event->kind];
         i < rehearsal->rule_first[event->kind + 1]; i++) {
        uint32_t rule = rehearsal->rules_by_kind[i];
        if (shisa_pattern_fits(&rehearsal->rules[rule].pattern, event)) {
            rehearsal->sums.rules[rule]++;
        }
    }
}

void shisa_rehearsal_event(struct shisa_rehearsal *rehearsal, const struct shisa_event *event)
{
    static void (*const folds[SHISA_EV_COUNT])(struct shisa_rehearsal *,
                                               const struct shisa_event *) = {
        [SHISA_EV_INJECT] = on_inject,     [SHISA_EV_MESSAGE] = on_message,
        [SHISA_EV_READ] = on_deed,         [SHISA_EV_BEGUN] = on_deed,
        [SHISA_EV_DONE] = on_done,         [SHISA_EV_CANCELLED] = on_deed,
        [SHISA_EV_WAITING] = on_waiting,   [SHISA_EV_APPROVED] = on_deed,
        [SHISA_EV_RETURNED] = on_deed,     [SHISA_EV_REFUSED] = on_refused,
        [SHISA_EV_IGNORED] = on_ignored,   [SHISA_EV_BYPASSED] = on_bypassed,
        [SHISA_EV_STANCE] = on_stance,     [SHISA_EV_LEAKED] = on_leaked,
        [SHISA_EV_REACH] = on_reach,       [SHISA_EV_ASKED] = on_asked,
        [SHISA_EV_DECIDED] = on_decided,   [SHISA_EV_LAPSED] = on_lapsed,
        [SHISA_EV_EXPECTED] = on_expected, [SHISA_EV_MET] = on_met,
        [SHISA_EV_MISSED] = on_missed,     [SHISA_EV_PENALTY] = on_penalty,
        [SHISA_EV_BROKEN] = on_broken,     [SHISA_EV_SERVICE] = on_service,
        [SHISA_EV_HELD] = on_held,         [SHISA_EV_MEMO] = on_deed,
        [SHISA_EV_FAULT] = on_fault,       [SHISA_EV_ENDEX] = on_endex,
    };
    if (folds[event->kind] != NULL) {
        folds[event->kind](rehearsal, event);
    }
    count_rules(rehearsal, event);
}

/* --- end ------------------------------------------------------------------------------------- */

static void keep_top(uint64_t *top, uint32_t value, uint32_t run)
{
    uint64_t its = (uint64_t)value << 32 | (UINT32_MAX - run);
    *top = *top > its ? *top : its;
}

static void end_score(struct shisa_rehearsal *rehearsal)
{
    const struct now *now = &rehearsal->now;
    struct team_sum *team = &rehearsal->sums.whole->teams[now->team];
    uint32_t score = now->max > 0 ? (uint32_t)(now->points * 100 / now->max) : 0;
    SHISA_ASSERT(score < PER_CENT_BINS);
    team->runs++;
    team->points += (uint64_t)now->points;
    team->max += (uint64_t)now->max;
    team->scores[score]++;
    keep_top(&rehearsal->tops.best[now->team], score + 1, now->run);
    keep_top(&rehearsal->tops.worst[now->team], PER_CENT_BINS - score, now->run);
}

static void end_roles(struct shisa_rehearsal *rehearsal)
{
    for (shisa_id id = 1; id <= shisa_world_count(rehearsal->world, SHISA_ROLE); id++) {
        const struct role_now *now = &rehearsal->now.roles[id];
        uint64_t *longest = &rehearsal->tops.idle[id];
        uint64_t seconds = (uint64_t)(now->idle / 1000);
        fold_slice(rehearsal, id);
        rehearsal->sums.idle_runs[id] += now->idle > rehearsal->idle;
        *longest = *longest > seconds ? *longest : seconds;
    }
}

static void end_reach(struct shisa_rehearsal *rehearsal)
{
    for (shisa_id id = 1; id <= shisa_world_count(rehearsal->world, SHISA_INJECT); id++) {
        if (rehearsal->now.reach[id] > 0) {
            rehearsal->sums.reach[id] += rehearsal->now.reach[id] - 1;
            rehearsal->sums.reach_runs[id]++;
        }
    }
}

void shisa_rehearsal_end(struct shisa_rehearsal *rehearsal, bool stuck)
{
    const struct now *now = &rehearsal->now;
    struct whole_sum *whole = rehearsal->sums.whole;
    SHISA_ASSERT(stuck || now->ended);
    whole->runs++;
    whole->stuck += stuck;
    whole->faulty += now->faulty;
    if (stuck || now->faulty) {
        uint64_t its = UINT32_MAX - now->run;
        uint64_t *first = rehearsal->tops.first_fault;
        *first = *first > its ? *first : its;
    }
    if (!stuck) {
        end_score(rehearsal);
        end_containment(rehearsal);
        end_reach(rehearsal);
        end_roles(rehearsal);
    }
}
