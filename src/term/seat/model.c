#include "model.h"

#include <stdlib.h>
#include <string.h>

void model_finish(struct model *model)
{
    free(model->messages);
    free(model->acts);
    free(model->approvals);
    free(model->decisions);
    free(model->obligations);
    free(model->memos);
    free(model->by_item);
    pool_finish(&model->pool);
    *model = (struct model){ 0 };
}

/* --- messages --------------------------------------------------------------------------------- */

struct message *model_message(const struct model *model, uint32_t item)
{
    if (item >= model->by_item_count || model->by_item[item] == 0) {
        return NULL;
    }
    return &model->messages[model->by_item[item] - 1];
}

static void index_message(struct model *model, uint32_t item)
{
    if (item >= model->by_item_count) {
        uint32_t count = 2 * item + 16;
        model->by_item = shisa_realloc(model->by_item, count * sizeof *model->by_item);
        memset(model->by_item + model->by_item_count, 0,
               (count - model->by_item_count) * sizeof *model->by_item);
        model->by_item_count = count;
    }
    model->by_item[item] = model->message_count;
}

void model_add_message(struct model *model, const struct message *message)
{
    struct message *answered = model_message(model, message->answers);
    if (answered != NULL && message->own && !answered->answered) {
        answered->answered = true;
        answered->answered_at = message->at;
    }
    model->messages = term_grow(model->messages, model->message_count, &model->message_cap,
                                sizeof *model->messages);
    model->messages[model->message_count++] = *message;
    index_message(model, message->item);
    model->unread += !message->read;
}

void model_mark_read(struct model *model, struct message *message)
{
    model->unread -= !message->read;
    message->read = true;
}

/* --- finding ---------------------------------------------------------------------------------- */

struct act *model_act(const struct model *model, uint32_t item)
{
    for (uint32_t i = model->act_count; i-- > 0;) {
        if (model->acts[i].item == item) {
            return &model->acts[i];
        }
    }
    return NULL;
}

struct approval *model_approval(const struct model *model, uint32_t item)
{
    for (uint32_t i = model->approval_count; i-- > 0;) {
        if (model->approvals[i].item == item) {
            return &model->approvals[i];
        }
    }
    return NULL;
}

/* All declared things begin with their id. */
static void *find_named(const void *items, uint32_t count, size_t size, const char *id)
{
    for (uint32_t i = 0; id != NULL && i < count; i++) {
        const char *const *item = (const void *)((const char *)items + i * size);
        if (strcmp(*item, id) == 0) {
            return (void *)(uintptr_t)item;
        }
    }
    return NULL;
}

struct decision *model_decision(const struct model *model, const char *id)
{
    return find_named(model->decisions, model->decision_count, sizeof *model->decisions, id);
}

struct service *model_service(const struct model *model, const char *id)
{
    return find_named(model->services, model->service_count, sizeof *model->services, id);
}

struct resource *model_resource(const struct model *model, const char *id)
{
    return find_named(model->resources, model->resource_count, sizeof *model->resources, id);
}

struct obligation *model_obligation(const struct model *model, uint32_t item)
{
    for (uint32_t i = 0; i < model->obligation_count; i++) {
        if (model->obligations[i].item == item) {
            return &model->obligations[i];
        }
    }
    return NULL;
}

const struct channel *model_channel(const struct model *model, const char *id)
{
    return find_named(model->channels, model->channel_count, sizeof *model->channels, id);
}

const struct role *model_role(const struct model *model, const char *id)
{
    return find_named(model->roles, model->role_count, sizeof *model->roles, id);
}

const struct action *model_action(const struct model *model, const char *id)
{
    return find_named(model->actions, model->action_count, sizeof *model->actions, id);
}

bool act_is_open(const struct act *act)
{
    return act->state == ACT_RUNNING || act->state == ACT_WAITING || act->state == ACT_AGREED;
}
