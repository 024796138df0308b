#include "marks.h"

#include <stdlib.h>
#include <string.h>

const char *const mark_names[] = { "performed", "some", "major", "unable", "not-observed", NULL };
const char *const tone_names[] = { "note", "strength", "improvement", NULL };
const char *const plan_statuses[] = { "open", "done", "dropped", NULL };
const char *const plan_types[] = { "plan", "people", "equipment", "training", "exercise", NULL };
static const char *const self_states[] = { "did", "late", "not", NULL };

char letter_of_mark(enum mark mark)
{
    static const char letters[] = "PSMUN-";
    return letters[mark];
}

enum mark mark_proposed(int64_t points, int64_t max)
{
    static const int64_t bands[] = { [MARK_PERFORMED] = 80, [MARK_SOME] = 66, [MARK_MAJOR] = 50 };
    if (max <= 0) {
        return MARK_NONE;
    }
    for (int mark = MARK_PERFORMED; mark <= MARK_MAJOR; mark++) {
        if (100 * points >= bands[mark] * max) {
            return (enum mark)mark;
        }
    }
    return MARK_UNABLE;
}

/* --- reading ---------------------------------------------------------------------------------- */

static void read_rated(struct line *line, struct said *said)
{
    said->subject.objective = line_word(line, "objective", OPTIONAL);
    said->word = line_choice(line, "mark", mark_names);
    if ((said->subject.objective == NULL) == (said->subject.expect == NULL)) {
        line_fail(line, "objective", "and \"expect\": one of them is needed");
    }
}

static void read_regraded(struct line *line, struct said *said)
{
    said->points = (int32_t)line_count(line, "points", REQUIRED, INT32_MAX);
    said->was = (int32_t)line_count(line, "was", OPTIONAL, INT32_MAX);
}

static void read_observed(struct line *line, struct said *said)
{
    said->subject.objective = line_word(line, "objective", OPTIONAL);
    said->word = line_choice(line, "tone", tone_names);
}

static void read_linked(struct line *line, struct said *said)
{
    (void)line;
    (void)said; /* its number and cause have been read */
}

static void read_planned(struct line *line, struct said *said)
{
    said->area = line_word(line, "area", REQUIRED);
    said->owner = line_word(line, "owner", OPTIONAL);
    said->until = line_word(line, "until", OPTIONAL);
    said->word = line_choice(line, "status", plan_statuses);
    said->type = line_choice(line, "type", plan_types);
}

static void read_self(struct line *line, struct said *said)
{
    said->word = line_choice(line, "state", self_states);
}

static void read_seated(struct line *line, struct said *said)
{
    (void)line;
    said->kind = said->seat == NULL || said->text == NULL ? SAID_NOTHING : SEATED;
}

struct said marks_read(struct line *line, struct pool *pool)
{
    static const struct {
        const char *name;
        int kind;
        void (*read)(struct line *line, struct said *said);
    } kinds[] = {
        { "rated", RATED, read_rated },          { "regraded", REGRADED, read_regraded },
        { "observed", OBSERVED, read_observed }, { "linked", LINKED, read_linked },
        { "planned", PLANNED, read_planned },    { "self", SELF, read_self },
        { "seated", SEATED, read_seated },
    };
    struct said said = { SAID_NOTHING };
    line->pool = pool;
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++) {
        if (line_is(line, "kind", kinds[i].name)) {
            said = (struct said){
                .kind = kinds[i].kind,
                .subject = { .expect = line_word(line, "expect", OPTIONAL),
                             .organisation = line_word(line, "organisation", OPTIONAL) },
                .seat = line_word(line, "seat", OPTIONAL),
                .role = line_word(line, "role", OPTIONAL),
                .text = line_word(line, "text", OPTIONAL),
                .item = (uint32_t)line_count(line, "item", OPTIONAL, UINT32_MAX),
                .cause = (uint64_t)line_count(line, "cause", OPTIONAL, INT64_MAX),
                .at = line_at(line),
            };
            kinds[i].read(line, &said);
        }
    }
    return said;
}

/* --- folding ---------------------------------------------------------------------------------- */

/* An expectation says itself whose it is. */
static const char *key_of(const struct subject *subject, struct shisa_buf *out)
{
    out->len = 0;
    if (subject->expect != NULL) {
        shisa_buf_puts(out, subject->expect);
    } else {
        shisa_buf_addf(out, "%s\n%s", subject->objective == NULL ? "" : subject->objective,
                       subject->organisation == NULL ? "" : subject->organisation);
    }
    return out->data;
}

static struct rated *rated_of(struct marks *marks, const struct subject *subject)
{
    struct shisa_buf buf = { 0 };
    const char *key = key_of(subject, &buf);
    uint32_t place = names_find(&marks->rated_names, key);
    if (place == 0) {
        marks->rated =
            term_grow(marks->rated, marks->rated_count, &marks->rated_cap, sizeof *marks->rated);
        marks->rated[marks->rated_count] = (struct rated){ .subject = *subject };
        names_add(&marks->rated_names, pool_copy(&marks->pool, key, buf.len), marks->rated_count);
        place = ++marks->rated_count;
    }
    shisa_buf_finish(&buf);
    return &marks->rated[place - 1];
}

static bool is_same(const char *one, const char *other)
{
    return one == other || (one != NULL && other != NULL && strcmp(one, other) == 0);
}

/* What the same rater says later of the same thing replaces what he said before. */
static void fold_rated(struct marks *marks, const struct staff *staff, const struct said *said)
{
    (void)staff;
    struct rated *rated = rated_of(marks, &said->subject);
    uint32_t *at = &rated->first;
    while (*at != 0 && !is_same(marks->ratings[*at - 1].seat, said->seat)) {
        at = &marks->ratings[*at - 1].next;
    }
    struct rating rating = { said->seat, (enum mark)said->word, said->text, said->at, 0 };
    if (*at != 0) {
        rating.next = marks->ratings[*at - 1].next;
        marks->ratings[*at - 1] = rating;
        return;
    }
    *at = marks->rating_count + 1; /* before the array may move */
    marks->ratings =
        term_grow(marks->ratings, marks->rating_count, &marks->rating_cap, sizeof *marks->ratings);
    marks->ratings[marks->rating_count++] = rating;
}

static void fold_regraded(struct marks *marks, const struct staff *staff, const struct said *said)
{
    const struct regrade regrade = { said->subject.expect, said->seat, said->text,
                                     said->points,         said->was,  said->at };
    uint32_t place = names_find(&marks->regrade_names, said->subject.expect);
    (void)staff;
    if (place != 0) {
        marks->regrades[place - 1] = regrade;
    } else if (said->subject.expect != NULL) {
        marks->regrades = term_grow(marks->regrades, marks->regrade_count, &marks->regrade_cap,
                                    sizeof *marks->regrades);
        marks->regrades[marks->regrade_count] = regrade;
        names_add(&marks->regrade_names, regrade.expect, marks->regrade_count++);
    }
}

static void add_evidence(struct observation *observation, uint64_t seq)
{
    if (seq != 0) {
        observation->evidence =
            term_grow(observation->evidence, observation->evidence_count,
                      &observation->evidence_cap, sizeof *observation->evidence);
        observation->evidence[observation->evidence_count++] = seq;
    }
}

static void fold_observed(struct marks *marks, const struct staff *staff, const struct said *said)
{
    const struct expect *expect = staff_expect(staff, said->subject.expect);
    const char *of = expect != NULL ? expect->of : said->subject.organisation;
    uint32_t house = staff_house_place(staff, of), place = marks->observation_count;
    if (said->item != place + 1) {
        return; /* they are numbered without gaps: it is known already */
    }
    marks->observations =
        term_grow(marks->observations, place, &marks->observation_cap, sizeof *marks->observations);
    struct observation *observation = &marks->observations[marks->observation_count++];
    *observation = (struct observation){
        .number = said->item,
        .tone = (enum tone)said->word,
        .seat = said->seat,
        .organisation = house == NOBODY ? NULL : staff->organisations[house].id,
        .objective = said->subject.objective,
        .expect = said->subject.expect,
        .text = said->text == NULL ? "" : said->text,
        .at = said->at,
    };
    add_evidence(observation, said->cause);
    if (house == NOBODY) {
        shelf_add(&marks->general, place);
    } else {
        shelves_add(&marks->observed, house, place);
    }
}

static void fold_linked(struct marks *marks, const struct staff *staff, const struct said *said)
{
    (void)staff;
    if (said->item > 0 && said->item <= marks->observation_count) {
        add_evidence(&marks->observations[said->item - 1], said->cause);
    }
}

static void fold_planned(struct marks *marks, const struct staff *staff, const struct said *said)
{
    (void)staff;
    if (said->item == 0 || said->item > marks->plan_count + 1) {
        return;
    }
    if (said->item == marks->plan_count + 1) {
        marks->plan =
            term_grow(marks->plan, marks->plan_count, &marks->plan_cap, sizeof *marks->plan);
        marks->plan_count++;
    }
    marks->plan[said->item - 1] = (struct plan_item){
        .number = said->item,
        .status = said->word,
        .type = said->type,
        .area = said->area,
        .text = said->text == NULL ? "" : said->text,
        .owner = said->owner,
        .until = said->until,
        .seat = said->seat,
    };
}

/* A role answers for itself: what it says again replaces what it said. */
static void fold_self(struct marks *marks, const struct staff *staff, const struct said *said)
{
    (void)staff;
    struct self self = { said->role, said->subject.expect, said->text, (enum self_state)said->word,
                         0 };
    uint32_t first = names_find(&marks->self_names, self.expect), at = first;
    if (self.expect == NULL) {
        return;
    }
    while (at != 0 && !is_same(marks->selves[at - 1].role, self.role)) {
        at = marks->selves[at - 1].next;
    }
    if (at != 0) {
        self.next = marks->selves[at - 1].next;
        marks->selves[at - 1] = self;
        return;
    }
    self.next = first;
    marks->selves =
        term_grow(marks->selves, marks->self_count, &marks->self_cap, sizeof *marks->selves);
    marks->selves[marks->self_count] = self;
    names_add(&marks->self_names, self.expect, marks->self_count++);
}

static void fold_seated(struct marks *marks, const struct staff *staff, const struct said *said)
{
    (void)staff;
    marks->persons =
        term_grow(marks->persons, marks->person_count, &marks->person_cap, sizeof *marks->persons);
    marks->persons[marks->person_count] = said->text;
    names_add(&marks->person_names, said->seat, marks->person_count++);
}

void marks_fold(struct marks *marks, const struct staff *staff, const struct said *said)
{
    static void (*const folds[])(struct marks *, const struct staff *, const struct said *) = {
        [RATED] = fold_rated,   [REGRADED] = fold_regraded, [OBSERVED] = fold_observed,
        [LINKED] = fold_linked, [PLANNED] = fold_planned,   [SELF] = fold_self,
        [SEATED] = fold_seated,
    };
    if (said->kind != SAID_NOTHING) {
        folds[said->kind](marks, staff, said);
    }
}

void marks_finish(struct marks *marks)
{
    for (uint32_t i = 0; i < marks->observation_count; i++) {
        free(marks->observations[i].evidence);
    }
    free(marks->ratings);
    free(marks->rated);
    free(marks->regrades);
    free(marks->observations);
    free(marks->plan);
    free(marks->selves);
    free(marks->persons);
    names_finish(&marks->rated_names);
    names_finish(&marks->regrade_names);
    names_finish(&marks->self_names);
    names_finish(&marks->person_names);
    shelves_finish(&marks->observed);
    shelf_finish(&marks->general);
    pool_finish(&marks->pool);
    *marks = (struct marks){ 0 };
}

/* --- looking ---------------------------------------------------------------------------------- */

const struct rated *marks_rated(const struct marks *marks, const struct subject *subject)
{
    struct shisa_buf buf = { 0 };
    uint32_t place = names_find(&marks->rated_names, key_of(subject, &buf));
    shisa_buf_finish(&buf);
    return place == 0 ? NULL : &marks->rated[place - 1];
}

const struct rating *marks_first(const struct marks *marks, const struct rated *rated)
{
    return rated == NULL || rated->first == 0 ? NULL : &marks->ratings[rated->first - 1];
}

const struct rating *marks_next(const struct marks *marks, const struct rating *rating)
{
    return rating->next == 0 ? NULL : &marks->ratings[rating->next - 1];
}

const struct rating *marks_by(const struct marks *marks, const struct subject *subject,
                              const char *seat)
{
    const struct rating *rating = marks_first(marks, marks_rated(marks, subject));
    while (rating != NULL && !is_same(rating->seat, seat)) {
        rating = marks_next(marks, rating);
    }
    return rating;
}

/* Who has not observed it differs from nobody. */
bool marks_differ(const struct marks *marks, const struct rated *rated)
{
    enum mark seen = MARK_NONE;
    const struct rating *at = marks_first(marks, rated);
    for (; at != NULL; at = marks_next(marks, at)) {
        if (at->mark != MARK_NOT_OBSERVED && seen != MARK_NONE && at->mark != seen) {
            return true;
        }
        seen = at->mark != MARK_NOT_OBSERVED ? at->mark : seen;
    }
    return false;
}

const struct regrade *marks_regrade(const struct marks *marks, const char *expect)
{
    uint32_t place = names_find(&marks->regrade_names, expect);
    return place == 0 ? NULL : &marks->regrades[place - 1];
}

const struct observation *marks_observation(const struct marks *marks, uint32_t number)
{
    return number == 0 || number > marks->observation_count ? NULL
                                                            : &marks->observations[number - 1];
}

const struct plan_item *marks_plan(const struct marks *marks, uint32_t number)
{
    return number == 0 || number > marks->plan_count ? NULL : &marks->plan[number - 1];
}

const struct self *marks_self(const struct marks *marks, const char *expect)
{
    uint32_t place = names_find(&marks->self_names, expect);
    return place == 0 ? NULL : &marks->selves[place - 1];
}

const struct self *marks_next_self(const struct marks *marks, const struct self *self)
{
    return self->next == 0 ? NULL : &marks->selves[self->next - 1];
}

const char *marks_person(const struct marks *marks, const char *seat)
{
    uint32_t place = names_find(&marks->person_names, seat);
    return place != 0 ? marks->persons[place - 1] : seat == NULL ? "-" : seat;
}
