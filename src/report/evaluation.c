/* What people said of the exercise: ratings side by side, changed points, observations with their
 * evidence, the improvement plan, the participants' own sheets, and who sat where. */
#include "internal.h"

#include <stdlib.h>
#include <string.h>

/* --- life ------------------------------------------------------------------------------------ */

static uint32_t *heads(const struct shisa_world *world, enum shisa_kind kind)
{
    return shisa_alloc((shisa_world_count(world, kind) + 1) * sizeof(uint32_t));
}

void evaluation_create(struct evaluation *said, const struct shisa_world *world)
{
    said->by_objective = heads(world, SHISA_OBJECTIVE);
    said->by_expect = heads(world, SHISA_EXPECT);
    said->selves = heads(world, SHISA_EXPECT);
    said->seated = heads(world, SHISA_ROLE);
}

void evaluation_destroy(struct evaluation *said)
{
    free(said->by_objective);
    free(said->by_expect);
    free(said->selves);
    free(said->seated);
    free(said->links_of);
    free(said->regrades.at);
    free(said->observations.at);
    free(said->links.at);
    free(said->plans.at);
    free(said->seats.at);
    free(said->raters.at);
}

/* --- the fold -------------------------------------------------------------------------------- */

static void push(struct seqs *seqs, uint64_t seq)
{
    if (seqs->count == seqs->cap) {
        seqs->cap = seqs->cap == 0 ? 16 : 2 * seqs->cap;
        seqs->at = shisa_realloc(seqs->at, seqs->cap * sizeof *seqs->at);
    }
    seqs->at[seqs->count++] = seq;
}

/* By organisation, then by seat: what is equal in both is the same word said again. */
static int compare(const struct shisa_event *one, const struct shisa_event *other)
{
    const uint32_t pairs[][2] = { { one->ref, other->ref },
                                  { one->seat.duty, other->seat.duty },
                                  { one->seat.of, other->seat.of },
                                  { one->seat.number, other->seat.number } };
    for (size_t i = 0; i < sizeof pairs / sizeof pairs[0]; i++) {
        if (pairs[i][0] != pairs[i][1]) {
            return pairs[i][0] < pairs[i][1] ? -1 : 1;
        }
    }
    return 0;
}

static uint32_t new_link(struct evaluation *said)
{
    if (said->link_count + 1 >= said->link_cap) {
        said->link_cap = said->link_cap == 0 ? 32 : 2 * said->link_cap;
        said->links_of = shisa_realloc(said->links_of, said->link_cap * sizeof *said->links_of);
    }
    return ++said->link_count;
}

/* Into the chain at its place, or before what the same seat said till now. */
static void chain(struct shisa_report *report, uint32_t *head, const struct shisa_event *event)
{
    struct evaluation *said = &report->said;
    uint32_t fresh = new_link(said);
    uint32_t *link = head;
    int order = -1;
    while (*link != 0) {
        order = compare(report_event(report, said->links_of[*link].seq), event);
        if (order >= 0) {
            break;
        }
        link = &said->links_of[*link].next;
    }
    uint32_t older = order == 0 ? *link : 0;
    said->links_of[fresh] = (struct said_link){
        .seq = event->seq, .next = older != 0 ? said->links_of[older].next : *link, .older = older
    };
    *link = fresh;
}

/* Only evaluators rate: one is told from the other by the number of his seat. */
static void keep_rater(struct shisa_report *report, const struct shisa_event *event)
{
    struct seqs *raters = &report->said.raters;
    uint32_t place = raters->count;
    while (place > 0 &&
           report_event(report, raters->at[place - 1])->seat.number > event->seat.number) {
        place--;
    }
    if (place > 0 &&
        report_event(report, raters->at[place - 1])->seat.number == event->seat.number) {
        raters->at[place - 1] = event->seq;
        return;
    }
    push(raters, event->seq);
    memmove(&raters->at[place + 1], &raters->at[place],
            (raters->count - 1 - place) * sizeof *raters->at);
    raters->at[place] = event->seq;
}

void evaluation_rated(struct shisa_report *report, const struct shisa_event *event)
{
    uint32_t *first =
        event->target.kind == SHISA_EXPECT ? report->said.by_expect : report->said.by_objective;
    chain(report, &first[event->target.id], event);
    keep_rater(report, event);
}

void evaluation_answered(struct shisa_report *report, const struct shisa_event *event)
{
    chain(report, &report->said.selves[event->ref], event);
    report->said.answered = true;
}

void evaluation_regraded(struct shisa_report *report, const struct shisa_event *event)
{
    struct expect_found *found = &report->expects[event->ref];
    int32_t more = event->points - found->points;
    push(&report->said.regrades, event->seq);
    found->regraded = event->seq;
    found->points = event->points;
    report->objectives[shisa_expect_at(report->world, event->ref)->objective.id].points += more;
    report->total.points += more;
}

void evaluation_observed(struct shisa_report *report, const struct shisa_event *event)
{
    push(&report->said.observations, event->seq);
}

void evaluation_linked(struct shisa_report *report, const struct shisa_event *event)
{
    push(&report->said.links, event->seq);
}

void evaluation_planned(struct shisa_report *report, const struct shisa_event *event)
{
    struct seqs *plans = &report->said.plans;
    if (event->item > plans->count) {
        push(plans, event->seq);
    } else {
        plans->at[event->item - 1] = event->seq;
    }
}

/* Of each role those who sat there, the last first; of nobody's role the staff. */
static uint32_t *seated_in(const struct shisa_report *report, const struct shisa_seat *seat)
{
    return &report->said.seated[seat->duty == SHISA_PARTICIPANT ? seat->of : 0];
}

void evaluation_seated(struct shisa_report *report, const struct shisa_event *event)
{
    uint32_t *head = seated_in(report, &event->seat);
    uint32_t fresh = new_link(&report->said);
    push(&report->said.seats, event->seq);
    report->said.links_of[fresh] = (struct said_link){ .seq = event->seq, .next = *head };
    *head = fresh;
}

/* --- is there anything to show? -------------------------------------------------------------- */

bool any_rating(const struct shisa_report *report)
{
    return report->said.raters.count > 0;
}

bool any_observation(const struct shisa_report *report)
{
    return report->said.observations.count > 0;
}

bool any_judgement(const struct shisa_report *report)
{
    return any_rating(report) || any_observation(report);
}

bool any_plan(const struct shisa_report *report)
{
    return report->said.plans.count > 0;
}

bool any_self(const struct shisa_report *report)
{
    return report->said.answered;
}

bool any_seat(const struct shisa_report *report)
{
    return report->said.seats.count > 0;
}

bool any_evaluation(const struct shisa_report *report)
{
    return any_rating(report) || report->said.regrades.count > 0 || any_observation(report) ||
           any_plan(report) || any_self(report) || any_seat(report);
}

/* --- ratings --------------------------------------------------------------------------------- */

static const struct shisa_event *linked(const struct shisa_report *report, uint32_t link)
{
    return report_event(report, report->said.links_of[link].seq);
}

/* The next thing of that kind with a rating; 0: none. */
static shisa_id next_of(const struct shisa_report *report, const uint32_t *heads_of,
                        enum shisa_kind kind, shisa_id after)
{
    for (shisa_id id = after + 1; id <= shisa_world_count(report->world, kind); id++) {
        if (heads_of[id] != 0) {
            return id;
        }
    }
    return 0;
}

struct rated rated_of(const struct shisa_report *report, enum shisa_kind kind, shisa_id id)
{
    const struct evaluation *said = &report->said;
    return (struct rated){ .of = { .kind = kind, .id = id },
                           .next =
                               (kind == SHISA_EXPECT ? said->by_expect : said->by_objective)[id] };
}

static bool next_thing(const struct shisa_report *report, struct rated *row)
{
    const struct evaluation *said = &report->said;
    enum shisa_kind kind = row->of.kind;
    shisa_id id = 0;
    if (kind != SHISA_EXPECT) {
        id = next_of(report, said->by_objective, SHISA_OBJECTIVE, row->of.id);
    }
    if (id == 0) {
        id = next_of(report, said->by_expect, SHISA_EXPECT, kind == SHISA_EXPECT ? row->of.id : 0);
        kind = SHISA_EXPECT;
    }
    *row = rated_of(report, kind == SHISA_EXPECT ? kind : SHISA_OBJECTIVE, id);
    return id != 0;
}

bool any_rated_expect(const struct shisa_report *report)
{
    return report->said.regrades.count > 0 ||
           next_of(report, report->said.by_expect, SHISA_EXPECT, 0) != 0;
}

bool rated_next(const struct shisa_report *report, struct rated *row)
{
    return (row->next != 0 || next_thing(report, row)) && rated_more(report, row);
}

bool rated_more(const struct shisa_report *report, struct rated *row)
{
    if (row->next == 0) {
        return false;
    }
    row->first = row->next;
    row->organisation = linked(report, row->first)->ref;
    row->count = 0;
    while (row->next != 0 && linked(report, row->next)->ref == row->organisation) {
        row->next = report->said.links_of[row->next].next;
        row->count++;
    }
    return true;
}

/* The organisation of which all of an objective is expected; 0: of several, or of nobody's. */
static shisa_id only_house(const struct shisa_report *report, shisa_id objective)
{
    shisa_id only = 0;
    for (shisa_id id = 1; id <= shisa_world_count(report->world, SHISA_EXPECT); id++) {
        const struct shisa_expect *expect = shisa_expect_at(report->world, id);
        shisa_id house = shisa_world_house(report->world, &expect->of);
        if (expect->objective.id == objective && house != only) {
            if (only != 0) {
                return 0;
            }
            only = house;
        }
    }
    return only;
}

struct rated rated_whole(const struct shisa_report *report, shisa_id objective,
                         struct rated *shares)
{
    struct rated row = rated_of(report, SHISA_OBJECTIVE, objective);
    *shares = row;
    if (rated_more(report, &row) &&
        (row.organisation == 0 || row.organisation == only_house(report, objective))) {
        *shares = row;
        row.organisation = 0;
        return row;
    }
    return (struct rated){ .of = shares->of };
}

static struct mark mark_at(const struct shisa_report *report, uint32_t link)
{
    return link == 0 ? (struct mark){ .event = NULL }
                     : (struct mark){ linked(report, link), report->said.links_of[link].older };
}

struct mark rated_mark(const struct shisa_report *report, const struct rated *row, uint32_t number)
{
    uint32_t link = row->first;
    SHISA_ASSERT(number < row->count);
    while (number-- > 0) {
        link = report->said.links_of[link].next;
    }
    return mark_at(report, link);
}

struct mark mark_older(const struct shisa_report *report, const struct mark *mark)
{
    return mark_at(report, mark->older);
}

char rated_letter(const struct shisa_report *report, const struct rated *row, uint32_t number)
{
    const struct shisa_event *rater = report_event(report, report->said.raters.at[number]);
    uint32_t link = row->first;
    for (uint32_t i = 0; i < row->count; i++, link = report->said.links_of[link].next) {
        if (shisa_seat_same(&linked(report, link)->seat, &rater->seat)) {
            return mark_letter(linked(report, link));
        }
    }
    return '-';
}

char mark_letter(const struct shisa_event *mark)
{
    return shisa_grade_letter((uint32_t)mark->value);
}

/* Who did not observe it does not differ from who did. */
bool rated_differ(const struct shisa_report *report, const struct rated *row)
{
    char first = 'N';
    for (uint32_t i = 0; i < row->count; i++) {
        char letter = mark_letter(rated_mark(report, row, i).event);
        if (letter != 'N' && first != 'N' && letter != first) {
            return true;
        }
        first = letter != 'N' ? letter : first;
    }
    return false;
}

static void lose(const struct shisa_report *report, uint64_t seq, shisa_id house,
                 struct tally *tally)
{
    const struct shisa_event *event = report_event(report, seq);
    const struct shisa_role *role =
        event == NULL ? NULL : shisa_role_at(report->world, event->role);
    if (role != NULL && role->organisation == house) {
        tally->lost += event->points;
    }
}

/* What of an objective was one organisation's: expected of it, and lost by it. */
static struct tally tally_of_house(const struct shisa_report *report, shisa_id objective,
                                   shisa_id house)
{
    const struct shisa_world *world = report->world;
    struct tally tally = { .points = 0 };
    const struct shisa_list *expected = &world->expected_of[house];
    for (uint32_t i = 0; i < expected->count; i++) {
        shisa_id id = ((const shisa_id *)expected->items)[i];
        const struct shisa_expect *expect = shisa_expect_at(world, id);
        const struct expect_found *found = &report->expects[id];
        if (expect->objective.id == objective && found->closed != 0) {
            tally_count(&tally, found, expect->points);
        }
    }
    for (shisa_id id = 1; id <= shisa_world_count(world, SHISA_PENALTY); id++) {
        if (shisa_penalty_at(world, id)->objective.id == objective) {
            lose(report, report->penalties[id], house, &tally);
        }
    }
    for (shisa_id id = 1; id <= shisa_world_count(world, SHISA_ORDER); id++) {
        if (shisa_order_at(world, id)->objective.id == objective) {
            lose(report, report->orders[id], house, &tally);
        }
    }
    return tally;
}

struct tally rated_tally(const struct shisa_report *report, const struct rated *row)
{
    struct tally tally = { .points = 0 };
    if (row->of.kind == SHISA_OBJECTIVE) {
        return row->organisation == 0 ? report->objectives[row->of.id]
                                      : tally_of_house(report, row->of.id, row->organisation);
    }
    const struct expect_found *found = &report->expects[row->of.id];
    if (found->closed != 0) {
        tally_count(&tally, found, shisa_expect_at(report->world, row->of.id)->points);
    }
    return tally;
}

char rated_proposed(const struct shisa_report *report, const struct rated *row)
{
    struct tally tally = rated_tally(report, row);
    return tally_rating(&tally);
}

/* --- observations ---------------------------------------------------------------------------- */

shisa_id observed_expect(const struct shisa_event *observed)
{
    return observed->target.kind == SHISA_EXPECT ? observed->target.id : 0;
}

shisa_id observed_objective(const struct shisa_report *report, const struct shisa_event *observed)
{
    const struct shisa_expect *expect = shisa_expect_at(report->world, observed_expect(observed));
    return expect != NULL                             ? expect->objective.id
           : observed->target.kind == SHISA_OBJECTIVE ? observed->target.id
                                                      : 0;
}

const struct shisa_event *observation_evidence(const struct shisa_report *report,
                                               const struct shisa_event *observed, uint32_t *next)
{
    const struct seqs *links = &report->said.links;
    if (*next == 0) {
        *next = 1;
        if (observed->cause != 0) {
            return report_event(report, observed->cause);
        }
    }
    for (; *next <= links->count; (*next)++) {
        const struct shisa_event *link = report_event(report, links->at[*next - 1]);
        if (link->item == observed->item) {
            (*next)++;
            return report_event(report, link->cause);
        }
    }
    return NULL;
}

/* --- the improvement plan -------------------------------------------------------------------- */

const struct shisa_plan *plan_at(const struct shisa_report *report, uint32_t number)
{
    const struct shisa_event *planned = report_event(report, report->said.plans.at[number - 1]);
    const struct shisa_plan *plan = shisa_engine_plan_version(report->engine, planned->value);
    SHISA_ASSERT(plan != NULL); /* the engine is the one that planned it */
    return plan;
}

/* --- the participants' own sheets ------------------------------------------------------------ */

const struct shisa_event *self_shown(const struct shisa_report *report, struct self_cursor *cursor)
{
    const struct shisa_event *self = self_next(report, cursor);
    while (self != NULL && report_is_large(report) && !self_differs(report, self)) {
        self = self_next(report, cursor);
    }
    return self;
}

const struct shisa_event *self_next(const struct shisa_report *report, struct self_cursor *cursor)
{
    const struct evaluation *said = &report->said;
    cursor->link = cursor->link == 0 ? 0 : said->links_of[cursor->link].next;
    while (cursor->link == 0) {
        if (++cursor->expect > shisa_world_count(report->world, SHISA_EXPECT)) {
            return NULL;
        }
        cursor->link = said->selves[cursor->expect];
    }
    return linked(report, cursor->link);
}

static const struct {
    const char *name;
    enum shisa_word word;
} self_ends[OUTCOME_COUNT] = {
    [OUTCOME_NOT_DUE] = { "open", SHISA_W_REPORT_SELF_OPEN },
    [OUTCOME_FULL] = { "did", SHISA_W_SELF_DID },
    [OUTCOME_PARTIAL] = { "late", SHISA_W_SELF_LATE },
    [OUTCOME_MISSED] = { "not", SHISA_W_SELF_NOT },
};

/* What the log says, in the words in which he was asked. */
const char *self_happened_name(const struct shisa_report *report, const struct shisa_event *self)
{
    return self_ends[report->expects[self->ref].outcome].name;
}

enum shisa_word self_happened_word(const struct shisa_report *report,
                                   const struct shisa_event *self)
{
    return self_ends[report->expects[self->ref].outcome].word;
}

bool self_differs(const struct shisa_report *report, const struct shisa_event *self)
{
    static const enum outcome outcomes[SHISA_SELF_COUNT] = { OUTCOME_FULL, OUTCOME_PARTIAL,
                                                             OUTCOME_MISSED };
    enum outcome outcome = report->expects[self->ref].outcome;
    return outcome != OUTCOME_NOT_DUE && outcome != outcomes[self->value];
}

/* --- people ---------------------------------------------------------------------------------- */

static bool same_name(const struct shisa_event *one, const struct shisa_event *other)
{
    return strcmp(one->text == NULL ? "" : one->text, other->text == NULL ? "" : other->text) == 0;
}

/* Who comes back to his seat is listed once. */
static bool is_new(const struct shisa_report *report, const struct shisa_event *seated)
{
    const struct evaluation *said = &report->said;
    for (uint32_t at = *seated_in(report, &seated->seat); at != 0; at = said->links_of[at].next) {
        const struct shisa_event *other = linked(report, at);
        if (other->seq < seated->seq && shisa_seat_same(&other->seat, &seated->seat) &&
            same_name(other, seated)) {
            return false;
        }
    }
    return true;
}

const struct shisa_event *seated_next(const struct shisa_report *report, enum shisa_duty duty,
                                      uint32_t *next)
{
    const struct seqs *seats = &report->said.seats;
    while (*next < seats->count) {
        const struct shisa_event *seated = report_event(report, seats->at[(*next)++]);
        if (seated->seat.duty == duty && is_new(report, seated)) {
            return seated;
        }
    }
    return NULL;
}

const char *person_name(const struct shisa_report *report, const struct shisa_event *event)
{
    const struct evaluation *said = &report->said;
    for (uint32_t at = *seated_in(report, &event->seat); at != 0; at = said->links_of[at].next) {
        const struct shisa_event *seated = linked(report, at);
        if (seated->seq <= event->seq && shisa_seat_same(&seated->seat, &event->seat)) {
            return seated->text;
        }
    }
    return NULL;
}

void add_person(const struct view *view, const struct shisa_event *event, struct shisa_buf *out)
{
    const char *name = person_name(view->report, event);
    struct shisa_buf seat = { 0 };
    if (event->seat.duty == SHISA_NOBODY) {
        shisa_buf_puts(out, say(view, SHISA_W_REPORT_NOBODY_NAMED));
        return;
    }
    shisa_seat_name(view->report->world, &event->seat, &seat);
    if (name == NULL) {
        shisa_buf_puts(out, seat.data);
    } else {
        shisa_buf_puts(out, name);
        shisa_buf_addf(out, say(view, SHISA_W_REPORT_ON), seat.data);
    }
    shisa_buf_finish(&seat);
}
