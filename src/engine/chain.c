/* What belongs together, so that nobody has to walk all acts or all messages: the acts of an
 * organisation, what its participants wrote, and what was said about an inject. */
#include "shisa/engine.h"

#include "internal.h"

static shisa_id house_of(const struct shisa_engine *engine, shisa_id role)
{
    return shisa_role_at(engine->world, role)->organisation;
}

void engine_chain_act(struct shisa_engine *engine, const struct shisa_act *act)
{
    struct chain *chain = &engine->acts_of[house_of(engine, act->role)];
    *(chain->last == 0 ? &chain->first : &engine->acts[chain->last - 1].next) = act->number;
    chain->last = act->number;
}

const struct shisa_act *shisa_engine_next_act(const struct shisa_engine *engine,
                                              shisa_id organisation, const struct shisa_act *before)
{
    return shisa_engine_act(engine,
                            before == NULL ? engine->acts_of[organisation].first : before->next);
}

static void chain_sent(struct shisa_engine *engine, const struct shisa_message *message)
{
    struct chain *chain = &engine->sent_by[house_of(engine, message->from)];
    *(chain->last == 0 ? &chain->first : &engine->messages[chain->last - 1].next_sent) =
        message->number;
    chain->last = message->number;
}

void engine_chain_message(struct shisa_engine *engine, struct shisa_message *message)
{
    message->about = message->inject != 0 || message->answers == 0
                         ? message->inject
                         : engine->messages[message->answers - 1].about;
    if (message->inject == 0) {
        chain_sent(engine, message);
    }
    struct chain *chain = &engine->about[message->about];
    *(chain->last == 0 ? &chain->first : &engine->messages[chain->last - 1].next_about) =
        message->number;
    chain->last = message->number;
}

const struct shisa_message *engine_next_sent(const struct shisa_engine *engine,
                                             shisa_id organisation,
                                             const struct shisa_message *before)
{
    return shisa_engine_message(engine, before == NULL ? engine->sent_by[organisation].first
                                                       : before->next_sent);
}

const struct shisa_message *engine_next_about(const struct shisa_engine *engine, shisa_id inject,
                                              const struct shisa_message *before)
{
    return shisa_engine_message(engine,
                                before == NULL ? engine->about[inject].first : before->next_about);
}
