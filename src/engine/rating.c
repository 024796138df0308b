/* What evaluators and observers say of what they saw. None of it changes what happened: ratings
 * stand beside the proposed ones, and changed points beside the computed ones. */
#include "shisa/engine.h"

#include "internal.h"

/* --- names ----------------------------------------------------------------------------------- */

#define NAME_IN(names, index) ((index) < sizeof(names) / sizeof *(names) ? (names)[index] : NULL)

const char *shisa_grade_name(uint32_t grade)
{
    static const char *const names[] = { "performed", "some", "major", "unable", "not-observed" };
    return NAME_IN(names, grade);
}

char shisa_grade_letter(uint32_t grade)
{
    SHISA_ASSERT(grade < SHISA_GRADE_COUNT);
    return "PSMUN"[grade];
}

const char *shisa_tone_name(uint32_t tone)
{
    static const char *const names[] = { "note", "strength", "improvement" };
    return NAME_IN(names, tone);
}

const char *shisa_self_name(uint32_t self)
{
    static const char *const names[] = { "did", "late", "not" };
    return NAME_IN(names, self);
}

const char *shisa_plan_status_name(uint32_t status)
{
    static const char *const names[] = { "open", "done", "dropped" };
    return NAME_IN(names, status);
}

const char *shisa_plan_type_name(uint32_t type)
{
    static const char *const names[] = { "plan", "people", "equipment", "training", "exercise" };
    return NAME_IN(names, type);
}

/* --- what all of them need ------------------------------------------------------------------- */

static bool is_empty(const char *text)
{
    return text == NULL || text[0] == '\0';
}

shisa_status engine_keep_said(struct shisa_engine *engine, const char *text, const char **kept,
                              struct shisa_err *err)
{
    *kept = is_empty(text) ? NULL : shisa_region_copy(engine->region, text);
    return *kept != NULL || is_empty(text)
               ? SHISA_OK
               : shisa_fail(err, SHISA_LIMIT, "the exercise's memory is full");
}

static shisa_status check_evidence(const struct shisa_engine *engine, uint64_t seq,
                                   struct shisa_err *err)
{
    return seq >= 1 && seq <= engine->seq
               ? SHISA_OK
               : shisa_refuse(err, SHISA_NOT_FOUND, SHISA_W_REFUSED_NO_EVENT,
                              (unsigned long long)seq);
}

/* An expectation says whose it is; to name another house beside it is a slip. */
static shisa_status find_house(const struct shisa_engine *engine, const struct shisa_input *input,
                               shisa_id *organisation, struct shisa_err *err)
{
    const struct shisa_expect *expect = shisa_expect_at(engine->world, input->expect);
    shisa_id house = expect == NULL ? 0 : shisa_world_house(engine->world, &expect->of);
    if (house != 0 && input->organisation != 0 && input->organisation != house) {
        return shisa_refuse(err, SHISA_INVALID, SHISA_W_REFUSED_OTHER_HOUSE, expect->head.id);
    }
    *organisation = house != 0 ? house : input->organisation;
    return SHISA_OK;
}

static shisa_status no_more(uint32_t max, struct shisa_err *err)
{
    return shisa_refuse(err, SHISA_REFUSED, SHISA_W_REFUSED_NO_MORE, max);
}

/* --- ratings --------------------------------------------------------------------------------- */

static shisa_status keep_rating(struct shisa_engine *engine, struct shisa_rating rating,
                                struct shisa_err *err)
{
    void *items = engine->ratings;
    shisa_status status =
        engine_grow(engine->region, &items, engine->rating_count, &engine->rating_cap,
                    sizeof rating, SHISA_RATINGS_MAX, "ratings", err);
    if (status == SHISA_OK) {
        engine->ratings = items;
        engine->ratings[engine->rating_count++] = rating;
    }
    return status;
}

static shisa_status check_rating(const struct shisa_engine *engine, const struct shisa_input *input,
                                 struct shisa_err *err)
{
    bool severe = input->mark == SHISA_GRADE_M || input->mark == SHISA_GRADE_U;
    SHISA_ASSERT(input->mark < SHISA_GRADE_COUNT);
    if ((input->objective == 0) == (input->expect == 0)) {
        return shisa_refuse(err, SHISA_INVALID, SHISA_W_REFUSED_ONE_THING);
    }
    if (severe && is_empty(input->text)) {
        return shisa_refuse(err, SHISA_INVALID, SHISA_W_REFUSED_REASON);
    }
    return engine->rating_count < SHISA_RATINGS_MAX ? SHISA_OK : no_more(SHISA_RATINGS_MAX, err);
}

shisa_status engine_rate(struct shisa_engine *engine, const struct shisa_input *input,
                         struct shisa_err *err)
{
    struct shisa_rating rating = { .seat = input->seat, .grade = (enum shisa_grade)input->mark };
    rating.of = input->expect != 0
                    ? (struct shisa_ref){ .kind = SHISA_EXPECT, .id = input->expect }
                    : (struct shisa_ref){ .kind = SHISA_OBJECTIVE, .id = input->objective };
    shisa_status status = check_rating(engine, input, err);
    if (status == SHISA_OK) {
        status = find_house(engine, input, &rating.organisation, err);
    }
    if (status == SHISA_OK) {
        status = engine_keep_said(engine, input->text, &rating.text, err);
    }
    if (status == SHISA_OK) {
        status = keep_rating(engine, rating, err);
    }
    if (status == SHISA_OK) {
        engine_emit(engine, (struct shisa_event){ .kind = SHISA_EV_RATED,
                                                  .ref = rating.organisation,
                                                  .target = rating.of,
                                                  .value = rating.grade,
                                                  .text = rating.text });
    }
    return status;
}

const struct shisa_rating *shisa_engine_rating(const struct shisa_engine *engine,
                                               const struct shisa_seat *rater,
                                               const struct shisa_ref *of, shisa_id organisation)
{
    for (uint32_t i = engine->rating_count; i-- > 0;) {
        const struct shisa_rating *rating = &engine->ratings[i];
        if (shisa_seat_same(&rating->seat, rater) && rating->of.kind == of->kind &&
            rating->of.id == of->id && rating->organisation == organisation) {
            return rating;
        }
    }
    return NULL;
}

/* --- changed points -------------------------------------------------------------------------- */

static shisa_status check_regrade(const struct shisa_engine *engine,
                                  const struct shisa_input *input, struct shisa_err *err)
{
    const struct shisa_expect *expect = shisa_expect_at(engine->world, input->expect);
    enum shisa_expect_state state = engine->outcomes[input->expect].state;
    if (state != SHISA_MET && state != SHISA_MISSED) {
        return shisa_refuse(err, SHISA_REFUSED, SHISA_W_REFUSED_NOT_DUE, expect->head.id);
    }
    if (input->points < 0 || input->points > expect->points) {
        return shisa_refuse(err, SHISA_INVALID, SHISA_W_REFUSED_POINTS, expect->head.id,
                            expect->points);
    }
    return is_empty(input->text) ? shisa_refuse(err, SHISA_INVALID, SHISA_W_REFUSED_REASON)
                                 : SHISA_OK;
}

shisa_status engine_regrade(struct shisa_engine *engine, const struct shisa_input *input,
                            struct shisa_err *err)
{
    const char *why = NULL;
    SHISA_ASSERT(shisa_expect_at(engine->world, input->expect) != NULL);
    struct shisa_outcome *outcome = &engine->outcomes[input->expect];
    shisa_status status = check_regrade(engine, input, err);
    if (status == SHISA_OK) {
        status = engine_keep_said(engine, input->text, &why, err);
    }
    if (status == SHISA_OK) {
        engine_emit(engine, (struct shisa_event){ .kind = SHISA_EV_REGRADED,
                                                  .ref = input->expect,
                                                  .points = input->points,
                                                  .value = outcome->points,
                                                  .text = why });
        engine->points += input->points - outcome->points;
        outcome->points = input->points;
    }
    return status;
}

/* --- observations ---------------------------------------------------------------------------- */

/* A sub-controller speaks of his own organisation only. */
static shisa_status check_scope(const struct shisa_seat *seat, shisa_id *organisation,
                                struct shisa_err *err)
{
    if (seat->duty != SHISA_SUBCONTROLLER) {
        return SHISA_OK;
    }
    if (*organisation != 0 && *organisation != seat->of) {
        return shisa_refuse(err, SHISA_REFUSED, SHISA_W_REFUSED_SEAT);
    }
    *organisation = seat->of;
    return SHISA_OK;
}

static shisa_status check_observation(const struct shisa_engine *engine,
                                      const struct shisa_input *input, struct shisa_err *err)
{
    SHISA_ASSERT(input->tone < SHISA_TONE_COUNT);
    if (input->objective != 0 && input->expect != 0) {
        return shisa_refuse(err, SHISA_INVALID, SHISA_W_REFUSED_ONE_THING);
    }
    if (is_empty(input->text)) {
        return shisa_refuse(err, SHISA_INVALID, SHISA_W_REFUSED_NOTHING_SAID);
    }
    if (engine->observation_count >= SHISA_OBSERVATIONS_MAX) {
        return no_more(SHISA_OBSERVATIONS_MAX, err);
    }
    return input->evidence == 0 ? SHISA_OK : check_evidence(engine, input->evidence, err);
}

static shisa_status keep_observation(struct shisa_engine *engine,
                                     struct shisa_observation observation, struct shisa_err *err)
{
    void *items = engine->observations;
    shisa_status status =
        engine_grow(engine->region, &items, engine->observation_count, &engine->observation_cap,
                    sizeof observation, SHISA_OBSERVATIONS_MAX, "observations", err);
    if (status == SHISA_OK) {
        engine->observations = items;
        engine->observations[engine->observation_count++] = observation;
    }
    return status;
}

static struct shisa_ref observed_thing(const struct shisa_observation *made)
{
    return made->expect != 0 ? (struct shisa_ref){ .kind = SHISA_EXPECT, .id = made->expect }
           : made->objective != 0
               ? (struct shisa_ref){ .kind = SHISA_OBJECTIVE, .id = made->objective }
               : (struct shisa_ref){ .kind = SHISA_KIND_NONE };
}

shisa_status engine_observe(struct shisa_engine *engine, const struct shisa_input *input,
                            struct shisa_err *err)
{
    struct shisa_observation made = { .number = engine->observation_count + 1,
                                      .tone = (enum shisa_tone)input->tone,
                                      .objective = input->objective,
                                      .expect = input->expect };
    const char *text = NULL;
    shisa_status status = check_observation(engine, input, err);
    if (status == SHISA_OK) {
        status = find_house(engine, input, &made.organisation, err);
    }
    if (status == SHISA_OK) {
        status = check_scope(&input->seat, &made.organisation, err);
    }
    if (status == SHISA_OK) {
        status = engine_keep_said(engine, input->text, &text, err);
    }
    if (status == SHISA_OK) {
        status = keep_observation(engine, made, err);
    }
    if (status == SHISA_OK) {
        engine_emit(engine, (struct shisa_event){ .kind = SHISA_EV_OBSERVED,
                                                  .cause = input->evidence,
                                                  .item = made.number,
                                                  .ref = made.organisation,
                                                  .target = observed_thing(&made),
                                                  .value = made.tone,
                                                  .text = text });
    }
    return status;
}

shisa_status engine_link(struct shisa_engine *engine, const struct shisa_input *input,
                         struct shisa_err *err)
{
    if (shisa_engine_observation(engine, input->item) == NULL) {
        return shisa_refuse(err, SHISA_NOT_FOUND, SHISA_W_REFUSED_NO_OBSERVATION, input->item);
    }
    shisa_status status = check_evidence(engine, input->evidence, err);
    if (status == SHISA_OK) {
        engine_emit(engine, (struct shisa_event){ .kind = SHISA_EV_LINKED,
                                                  .cause = input->evidence,
                                                  .item = input->item });
    }
    return status;
}

uint32_t shisa_engine_observation_count(const struct shisa_engine *engine)
{
    return engine->observation_count;
}

const struct shisa_observation *shisa_engine_observation(const struct shisa_engine *engine,
                                                         uint32_t number)
{
    return number == 0 || number > engine->observation_count ? NULL
                                                             : &engine->observations[number - 1];
}
