/* Resources: whole units that somebody has to share out. An action takes one to a service, whose
 * margin it prolongs; later the unit is free again. */
#include "shisa/engine.h"

#include "internal.h"

shisa_status engine_resources_create(struct shisa_engine *engine, struct shisa_err *err)
{
    uint32_t count = shisa_world_count(engine->world, SHISA_RESOURCE);
    engine->free_units =
        shisa_region_alloc(engine->region, (count + 1) * sizeof *engine->free_units);
    if (engine->free_units == NULL) {
        return shisa_fail(err, SHISA_LIMIT, "the exercise's memory is too small");
    }
    for (shisa_id id = 1; id <= count; id++) {
        engine->free_units[id] = shisa_resource_at(engine->world, id)->count;
    }
    return SHISA_OK;
}

int32_t shisa_engine_free(const struct shisa_engine *engine, shisa_id resource)
{
    return shisa_resource_at(engine->world, resource) == NULL ? 0 : engine->free_units[resource];
}

shisa_status engine_check_free(const struct shisa_engine *engine, const struct shisa_action *action,
                               struct shisa_err *err)
{
    return action->uses.id == 0 || engine->free_units[action->uses.id] > 0
               ? SHISA_OK
               : shisa_refuse(err, SHISA_REFUSED, SHISA_W_REFUSED_NONE_FREE,
                              shisa_world_name(engine->world, SHISA_RESOURCE, action->uses.id));
}

static void change(struct shisa_engine *engine, shisa_id resource, int32_t by, uint64_t cause)
{
    engine->free_units[resource] += by;
    engine_emit(engine, (struct shisa_event){ .kind = SHISA_EV_RESOURCE,
                                              .cause = cause,
                                              .ref = resource,
                                              .value = engine->free_units[resource] });
}

void engine_resource_back(struct shisa_engine *engine, shisa_id resource, uint64_t cause)
{
    change(engine, resource, 1, cause);
}

static void use(struct shisa_engine *engine, const struct shisa_event *done, shisa_id resource)
{
    engine_set_timer(engine, engine->now + shisa_resource_at(engine->world, resource)->back,
                     TIMER_RESOURCE, resource, 0, done->seq);
    if (done->target.kind == SHISA_SERVICE) {
        engine_feed(engine, done->target.id, resource, done->seq);
    }
}

void engine_judge_resources(struct shisa_engine *engine, const struct shisa_event *event)
{
    bool about_an_act = event->kind == SHISA_EV_BEGUN || event->kind == SHISA_EV_DONE ||
                        event->kind == SHISA_EV_CANCELLED;
    shisa_id resource = about_an_act ? shisa_action_at(engine->world, event->ref)->uses.id : 0;
    if (resource == 0) {
        return;
    }
    if (event->kind == SHISA_EV_BEGUN) {
        engine->acts[event->item - 1].has_unit = true;
        change(engine, resource, -1, event->seq);
    } else if (event->kind == SHISA_EV_DONE) {
        use(engine, event, resource);
    } else if (engine->acts[event->item - 1].has_unit) { /* it was on its way already */
        change(engine, resource, 1, event->seq);
    }
}
