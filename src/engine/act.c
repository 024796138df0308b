/* What people ask to do: checked, then waiting or begun. */
#include "shisa/engine.h"

#include "internal.h"

/* --- checks ---------------------------------------------------------------------------------- */

static shisa_status check_target(const struct shisa_engine *engine,
                                 const struct shisa_action *action, const struct shisa_input *input,
                                 struct shisa_err *err)
{
    const struct shisa_world *world = engine->world;
    const struct shisa_ref *target = &input->target;
    if (target->kind == SHISA_KIND_NONE) {
        return action->on.count == 0 ? engine_check_free(engine, action, err)
                                     : shisa_refuse(err, SHISA_INVALID,
                                                    SHISA_W_REFUSED_NEEDS_TARGET, action->head.id);
    }
    if (action->on.count == 0) {
        return shisa_refuse(err, SHISA_INVALID, SHISA_W_REFUSED_NO_TARGET, action->head.id);
    }
    const char *name = shisa_world_name(world, target->kind, target->id);
    if (name[0] == '\0' || !shisa_action_takes(action, target->kind)) {
        return shisa_refuse(err, SHISA_INVALID, SHISA_W_REFUSED_WRONG_TARGET, action->head.id,
                            name);
    }
    if (!shisa_world_within_reach(world, action, target,
                                  shisa_role_at(world, input->role)->organisation)) {
        return shisa_refuse(err, SHISA_REFUSED, SHISA_W_REFUSED_NOT_YOURS, name);
    }
    return engine_check_free(engine, action, err);
}

static bool under_way(const struct shisa_engine *engine, const struct shisa_input *input)
{
    shisa_id house = shisa_role_at(engine->world, input->role)->organisation;
    for (const struct shisa_act *act = NULL;
         (act = shisa_engine_next_act(engine, house, act)) != NULL;) {
        bool live = act->state == SHISA_ACT_RUNNING || act->state == SHISA_ACT_WAITING;
        if (live && act->role == input->role && act->action == input->action &&
            act->target.kind == input->target.kind && act->target.id == input->target.id) {
            return true;
        }
    }
    return false;
}

static shisa_id approval_for(const struct shisa_engine *engine, const struct shisa_input *input)
{
    shisa_id house = shisa_role_at(engine->world, input->role)->organisation;
    const struct shisa_list *approvals = &engine->world->approvals_of[house];
    for (uint32_t i = 0; i < approvals->count; i++) {
        shisa_id id = ((const shisa_id *)approvals->items)[i];
        const struct shisa_approval *approval = shisa_approval_at(engine->world, id);
        if (approval->action.action.id == input->action &&
            engine_same(&approval->action.target, &input->target) &&
            engine_covers(engine->world, &approval->of, input->role) &&
            !engine_covers(engine->world, &approval->by, input->role)) {
            return id;
        }
    }
    return 0;
}

/* What needs an approval waits for it; what needs a yes waits for that, unless it is not asked. */
static void start(struct shisa_engine *engine, struct shisa_act *act,
                  const struct shisa_input *input)
{
    shisa_id approval = approval_for(engine, input);
    shisa_id asked = shisa_engine_to_ask(engine, act->role, act->action, &act->target);
    if (approval != 0) {
        engine_act_wait(engine, act, approval);
    } else if (asked != 0 && !input->yes) {
        engine_consent_ask(engine, act, asked);
    } else {
        engine_act_begin(engine, act, asked == 0 ? 0 : engine_bypass(engine, act, asked));
    }
}

/* --- verbs ----------------------------------------------------------------------------------- */

/* A new act from what was asked for; NULL and a status when it may not be. */
static shisa_status make(struct shisa_engine *engine, const struct shisa_input *input,
                         struct shisa_act **act, struct shisa_err *err)
{
    const struct shisa_action *action = shisa_action_at(engine->world, input->action);
    if (action == NULL) {
        return shisa_refuse(err, SHISA_NOT_FOUND, SHISA_W_REFUSED_NO_ACTION);
    }
    if (action->builtin) {
        return shisa_refuse(err, SHISA_INVALID, SHISA_W_REFUSED_BUILTIN, action->head.id);
    }
    shisa_status status = check_target(engine, action, input, err);
    if (status != SHISA_OK) {
        return status;
    }
    if (under_way(engine, input)) {
        return shisa_refuse(err, SHISA_REFUSED, SHISA_W_REFUSED_UNDER_WAY);
    }
    struct shisa_act fresh = { .role = input->role, .action = input->action };
    fresh.target.kind = input->target.kind;
    fresh.target.id = input->target.id;
    *act = engine_act_new(engine, fresh);
    return *act == NULL ? engine_troubled(engine, err) : SHISA_OK;
}

shisa_status engine_act(struct shisa_engine *engine, const struct shisa_input *input,
                        struct shisa_err *err)
{
    struct shisa_act *act;
    shisa_status status = make(engine, input, &act, err);
    if (status == SHISA_OK) {
        start(engine, act, input);
    }
    return status;
}

shisa_status engine_cancel(struct shisa_engine *engine, const struct shisa_input *input,
                           struct shisa_err *err)
{
    const struct shisa_act *found = shisa_engine_act(engine, input->item);
    if (found == NULL || found->role != input->role ||
        (found->state != SHISA_ACT_RUNNING && found->state != SHISA_ACT_WAITING)) {
        return shisa_refuse(err, SHISA_NOT_FOUND, SHISA_W_REFUSED_NO_ACT, input->item);
    }
    struct shisa_act *act = &engine->acts[input->item - 1];
    act->state = SHISA_ACT_STOPPED;
    engine_tell_act(engine, act, SHISA_EV_CANCELLED,
                    (struct shisa_event){ .cause = act->begun_by });
    return SHISA_OK;
}

static bool may_approve(const struct shisa_engine *engine, const struct shisa_act *act,
                        shisa_id role)
{
    const struct shisa_approval *approval = shisa_approval_at(engine->world, act->approval);
    return approval == NULL ? engine_may_answer(engine, act, role)
                            : engine_covers(engine->world, &approval->by, role);
}

static void answer_approval(struct shisa_engine *engine, struct shisa_act *act, shisa_id by,
                            bool yes, const char *reason)
{
    uint64_t seq =
        engine_tell_act(engine, act, yes ? SHISA_EV_APPROVED : SHISA_EV_RETURNED,
                        (struct shisa_event){ .cause = act->begun_by, .role = by, .text = reason });
    if (yes) {
        engine_act_begin(engine, act, seq);
    } else {
        act->state = SHISA_ACT_STOPPED;
    }
}

shisa_status engine_approve(struct shisa_engine *engine, const struct shisa_input *input,
                            struct shisa_err *err)
{
    const struct shisa_act *found = shisa_engine_act(engine, input->item);
    if (found == NULL || found->state != SHISA_ACT_WAITING ||
        !may_approve(engine, found, input->role)) {
        return shisa_refuse(err, SHISA_NOT_FOUND, SHISA_W_REFUSED_NO_APPROVAL, input->item);
    }
    const char *reason =
        input->text == NULL ? NULL : shisa_region_copy(engine->region, input->text);
    struct shisa_act *act = &engine->acts[input->item - 1];
    if (act->approval != 0) {
        answer_approval(engine, act, input->role, input->yes, reason);
    } else {
        engine_consent_answer(engine, act, input->role, input->yes, reason);
    }
    return SHISA_OK;
}

shisa_status shisa_engine_make_act(struct shisa_engine *engine, shisa_id role,
                                   const struct shisa_deed *deed, uint64_t cause,
                                   struct shisa_err *err)
{
    const struct shisa_role *who = shisa_role_at(engine->world, role);
    if (who == NULL || who->seats > 0) {
        return shisa_fail(err, SHISA_INVALID, "only a voice, a role without seats, acts by itself");
    }
    const struct shisa_input input = {
        .verb = SHISA_VERB_ACT, .role = role, .action = deed->action.id, .target = deed->target
    };
    struct shisa_act *act;
    shisa_status status = make(engine, &input, &act, err);
    if (status == SHISA_OK) {
        engine_act_begin(engine, act, cause); /* it asks nobody and tells nobody */
    }
    return status;
}
