/* Asking the one whose it is, his answer, and acting without asking. */
#include "shisa/engine.h"

#include "internal.h"

/* Whoever was cut off wants nothing more than to be connected again. */
static bool only_undoes(const struct shisa_world *world, shisa_id action)
{
    const struct shisa_action *what = shisa_action_at(world, action);
    return what->clears != NULL && what->marks == NULL;
}

/* How the one who is asked would answer, as the dice have it. */
static struct shisa_judgement judge(struct shisa_engine *engine, const struct shisa_act *act)
{
    const struct shisa_chart *chart = engine_chart_of(engine->world, act->role);
    if (act->asked != shisa_world_owner(engine->world, &act->target)) {
        return (struct shisa_judgement){ SHISA_AGREES, chart->answer }; /* the CIO */
    }
    if (shisa_world_endangers(engine->world, act->action, &act->target)) {
        return (struct shisa_judgement){ SHISA_REFUSES, chart->contact };
    }
    if (only_undoes(engine->world, act->action)) {
        return (struct shisa_judgement){ SHISA_AGREES, chart->contact };
    }
    switch (engine->roles[act->asked].stance) {
    case SHISA_OPPOSED:
        return (struct shisa_judgement){ SHISA_STAYS_SILENT, 0 };
    case SHISA_PERSUADED:
        return (struct shisa_judgement){ SHISA_AGREES, chart->contact };
    default:
        break;
    }
    bool unaware = engine->roles[act->asked].stance == SHISA_UNAWARE;
    shisa_ms meeting = engine->severity >= URGENT ? chart->urgent_meeting : chart->meeting;
    bool agrees = engine_persuades(engine, act->asked, chart->chance);
    return (struct shisa_judgement){ agrees ? SHISA_AGREES : SHISA_REFUSES,
                                     unaware ? meeting : chart->contact };
}

void engine_consent_ask(struct shisa_engine *engine, struct shisa_act *act, shisa_id asked)
{
    const struct shisa_chart *chart = engine_chart_of(engine->world, act->role);
    act->asked = asked;
    act->judgement = judge(engine, act);
    act->state = SHISA_ACT_WAITING;
    act->due = engine->now + 2 * chart->meeting; /* time to meet, and to be late for it */
    if (act->due <= engine->now + act->judgement.after) {
        act->due = engine->now + act->judgement.after + 1;
    }
    act->begun_by = engine_tell_act(engine, act, SHISA_EV_WAITING,
                                    (struct shisa_event){ .value = asked, .due = act->due });
    engine_set_timer(engine, act->due, TIMER_APPROVAL, act->number, 0, act->begun_by);
    if (engine_is_voice(engine->world, asked) && act->judgement.answer != SHISA_STAYS_SILENT) {
        engine_set_timer(engine, engine->now + act->judgement.after, TIMER_ANSWER, act->number, 0,
                         act->begun_by);
    }
}

static void refuse(struct shisa_engine *engine, struct shisa_act *act, shisa_id by,
                   const char *reason)
{
    act->state = SHISA_ACT_STOPPED;
    act->refused = true;
    engine_tell_act(engine, act, SHISA_EV_REFUSED,
                    (struct shisa_event){ .cause = act->begun_by, .value = by, .text = reason });
}

void engine_consent_answer(struct shisa_engine *engine, struct shisa_act *act, shisa_id by,
                           bool yes, const char *reason)
{
    if (!yes) {
        refuse(engine, act, by, reason);
        return;
    }
    uint64_t seq =
        engine_tell_act(engine, act, SHISA_EV_APPROVED,
                        (struct shisa_event){ .cause = act->begun_by, .role = by, .text = reason });
    engine_act_begin(engine, act, seq);
}

/* A voice has come to its answer. */
void engine_answer_due(struct shisa_engine *engine, uint32_t number)
{
    struct shisa_act *act = &engine->acts[number - 1];
    if (act->state == SHISA_ACT_WAITING) {
        engine_consent_answer(engine, act, act->asked, act->judgement.answer == SHISA_AGREES, NULL);
    }
}

uint64_t engine_bypass(struct shisa_engine *engine, struct shisa_act *act, shisa_id owner)
{
    act->bypassed = true;
    return engine_tell_act(engine, act, SHISA_EV_BYPASSED, (struct shisa_event){ .value = owner });
}
