/* The report as one fact a line: for screen readers, grep and diff. */
#include "internal.h"

static void begin(struct view *view, enum shisa_word name, const char *id)
{
    shisa_buf_puts(view->out, say(view, name));
    if (id != NULL) {
        shisa_buf_puts(view->out, " ");
        clean_line(view->out, id);
    }
    shisa_buf_puts(view->out, say(view, SHISA_W_REPORT_COLON));
}

void plain_fact(struct view *view, enum shisa_word name, const char *id, const char *text)
{
    begin(view, name, id);
    clean_line(view->out, text);
    shisa_buf_puts(view->out, "\n");
}

static void fact_points(struct view *view, enum shisa_word name, const char *id, int64_t points,
                        int64_t max)
{
    begin(view, name, id);
    shisa_buf_addf(view->out, say(view, SHISA_W_REPORT_SCORE_OF), (long long)points,
                   (long long)max);
    shisa_buf_puts(view->out, "\n");
}

static void head(struct view *view)
{
    const struct shisa_scenario *scenario = &view->report->world->scenario;
    int64_t points, max;
    shisa_report_score(view->report, &points, &max);
    plain_fact(view, SHISA_W_REPORT_TITLE, NULL, say(view, SHISA_W_EXERCISE_BANNER));
    plain_fact(view, SHISA_W_REPORT_SCENARIO, scenario->head.id,
               shisa_say(&scenario->title, view->lang));
    const char *left = describe_left(view);
    if (left != NULL) {
        plain_fact(view, SHISA_W_REPORT_ENDED, NULL, left);
    }
    fact_points(view, SHISA_W_REPORT_SCORE, NULL, points, max);
}

static void objectives(struct view *view)
{
    const struct shisa_world *world = view->report->world;
    for (shisa_id id = 1; id <= shisa_world_count(world, SHISA_OBJECTIVE); id++) {
        const struct shisa_objective *objective = shisa_objective_at(world, id);
        const struct tally *tally = &view->report->objectives[id];
        int64_t points = tally_points(tally);
        char rating[] = { shisa_report_rating(points, tally->max), '\0' };
        plain_fact(view, SHISA_W_REPORT_OBJECTIVE, objective->head.id,
                   shisa_say(&objective->text, view->lang));
        fact_points(view, SHISA_W_REPORT_POINTS, objective->head.id, points, tally->max);
        plain_fact(view, SHISA_W_REPORT_PROPOSED, objective->head.id, rating);
        const char *computed = describe_computed(view, tally);
        if (computed != NULL) {
            plain_fact(view, SHISA_W_REPORT_PROPOSED, objective->head.id, computed);
        }
        plain_rated(view, rated_of(view->report, SHISA_OBJECTIVE, id));
        plain_fact(view, SHISA_W_REPORT_REASON, objective->head.id, describe_tally(view, tally));
    }
}

static void expectations(struct view *view)
{
    const struct shisa_world *world = view->report->world;
    for (shisa_id id = 1; id <= shisa_world_count(world, SHISA_EXPECT); id++) {
        const char *name = shisa_expect_at(world, id)->head.id;
        plain_fact(view, SHISA_W_REPORT_EXPECTATION, name, describe_expect_rule(view, id));
        plain_fact(view, SHISA_W_REPORT_OUTCOME, name, describe_outcome(view, id));
        plain_fact(view, SHISA_W_REPORT_POINTS, name, describe_sum(view, id));
        plain_rated(view, rated_of(view->report, SHISA_EXPECT, id));
    }
}

static void questions(struct view *view)
{
    for (uint32_t i = 0; i < view->report->question_count; i++) {
        const struct question *question = &view->report->questions[i];
        const struct shisa_event *asked = report_event(view->report, question->asked);
        char clock[SHISA_MOMENT_SIZE];
        plain_fact(view, SHISA_W_REPORT_QUESTIONS, moment_text(view, asked->at, clock),
                   describe_event(view, asked));
        plain_fact(view, SHISA_W_REPORT_ANSWER, clock, say(view, consent_word(question->how)));
    }
}

static void duties(struct view *view)
{
    const struct shisa_world *world = view->report->world;
    for (shisa_id id = 1; id <= shisa_world_count(world, SHISA_EXPECT); id++) {
        const char *name = shisa_expect_at(world, id)->head.id;
        shisa_ms due = duty_due(view->report, id);
        char clock[SHISA_MOMENT_SIZE];
        if (is_duty(view->report, id)) {
            plain_fact(view, SHISA_W_REPORT_DUTY, name,
                       shisa_say(&shisa_expect_at(world, id)->duty, view->lang));
            plain_fact(view, SHISA_W_REPORT_DUE, name,
                       due == SHISA_NEVER ? say(view, SHISA_W_REPORT_NONE)
                                          : moment_text(view, due, clock));
            plain_fact(view, SHISA_W_REPORT_OUTCOME, name,
                       say(view, duty_word(duty_end(view->report, id))));
        }
    }
}

static void timeline(struct view *view)
{
    const char *cut = describe_cut_timeline(view);
    if (cut != NULL) {
        plain_fact(view, SHISA_W_REPORT_TIMELINE, NULL, cut);
    }
    for (uint64_t seq = 1; seq <= view->report->event_count; seq++) {
        const struct shisa_event *event = report_event(view->report, seq);
        char clock[SHISA_MOMENT_SIZE];
        if (in_timeline(view->report, event)) {
            plain_fact(view, SHISA_W_REPORT_TIME, moment_text(view, event->at, clock),
                       describe_event(view, event));
        }
    }
}

static void gaps(struct view *view)
{
    for (uint32_t i = 0; i < view->report->gap_count; i++) {
        const struct shisa_gap *gap = &view->report->gaps[i];
        char clock[SHISA_MOMENT_SIZE];
        plain_fact(view, SHISA_W_REPORT_CONTROL_DID, moment_text(view, gap->at, clock),
                   describe_gap(view, gap));
    }
}

static void debrief(struct view *view)
{
    const char *text = shisa_say(&view->report->world->scenario.debrief, view->lang);
    if (text[0] != '\0') {
        plain_fact(view, SHISA_W_REPORT_DEBRIEF, NULL, text);
    }
}

static void method(struct view *view)
{
    const struct shisa_report_facts *facts = view->facts;
    plain_fact(view, SHISA_W_REPORT_LETTERS, NULL, describe_letters(view));
    plain_fact(view, SHISA_W_REPORT_TEAM, NULL, describe_team(view));
    plain_fact(view, SHISA_W_REPORT_VERIFICATION, NULL,
               say(view, facts->verified ? SHISA_W_REPORT_VERIFIED : SHISA_W_REPORT_NOT_VERIFIED));
    plain_fact(view, SHISA_W_REPORT_SCENARIO_HASH, NULL, facts->scenario_hash);
    plain_fact(view, SHISA_W_REPORT_DIGEST, NULL, facts->digest);
    plain_fact(view, SHISA_W_REPORT_CHAIN, NULL,
               facts->chain_head != NULL ? facts->chain_head : say(view, SHISA_W_REPORT_NO_CHAIN));
    plain_fact(view, SHISA_W_REPORT_VERSION, NULL, describe_version(view));
}

void text_plain(struct view *view)
{
    head(view);
    plain_summary(view);
    objectives(view);
    expectations(view);
    questions(view);
    duties(view);
    timeline(view);
    gaps(view);
    plain_evaluation(view);
    debrief(view);
    method(view);
}
