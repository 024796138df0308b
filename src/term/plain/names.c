/* What a command names: by its id, or as it is displayed, in either language. */
#include <string.h>

#include "plain.h"

size_t plain_blank(const char *at)
{
    static const char wide[] = "\xE3\x80\x80"; /* the blank of Japanese input */
    return *at == ' ' || *at == '\t' ? 1 : strncmp(at, wide, strlen(wide)) == 0 ? strlen(wide) : 0;
}

/* The best so far of what is typed at one place. */
struct naming {
    const char *typed;
    const void *thing;
    size_t len;
    bool by_id, several;
};

/* Bytes of the name if what is typed begins with it and ends there; names may be of several words,
 * and addressees stand behind commas. */
static size_t begins_with(const char *typed, const char *name)
{
    size_t len = name == NULL ? 0 : strlen(name);
    if (len == 0 || strncmp(typed, name, len) != 0) {
        return 0;
    }
    const char *end = typed + len;
    return *end == '\0' || *end == ',' || plain_blank(end) > 0 ? len : 0;
}

/* An id is nobody else's, so it comes before every name. */
static void try_id(struct naming *naming, const char *id, const void *thing)
{
    size_t len = begins_with(naming->typed, id);
    if (len > 0) {
        *naming = (struct naming){ naming->typed, thing, len, true, false };
    }
}

static void try_name(struct naming *naming, const char *name, const void *thing)
{
    size_t len = begins_with(naming->typed, name);
    if (naming->by_id || len == 0 || len < naming->len) {
        return;
    }
    if (len > naming->len) {
        *naming = (struct naming){ naming->typed, thing, len, false, false };
    } else if (thing != naming->thing) {
        naming->several = true;
    }
}

static void try_text(struct naming *naming, const struct shisa_text *text, const void *thing)
{
    try_name(naming, text->en, thing);
    try_name(naming, text->ja, thing);
}

static const void *settle(const struct naming *naming, const char **at)
{
    if (naming->thing == NULL || naming->several) {
        return NULL;
    }
    *at += naming->len;
    while (plain_blank(*at) > 0) {
        *at += plain_blank(*at);
    }
    return naming->thing;
}

const struct channel *plain_channel(const struct model *model, const char **at)
{
    struct naming naming = { .typed = *at };
    for (uint32_t i = 0; i < model->channel_count; i++) {
        const struct channel *channel = &model->channels[i];
        try_text(&naming, &channel->name, channel);
        try_text(&naming, &channel->mark, channel);
        try_id(&naming, channel->id, channel);
    }
    return settle(&naming, at);
}

const struct action *plain_action(const struct model *model, const char **at)
{
    struct naming naming = { .typed = *at };
    for (uint32_t i = 0; i < model->action_count; i++) {
        try_text(&naming, &model->actions[i].name, &model->actions[i]);
        try_id(&naming, model->actions[i].id, &model->actions[i]);
    }
    return settle(&naming, at);
}

const struct target *plain_target(const struct action *action, const char **at)
{
    struct naming naming = { .typed = *at };
    for (uint32_t i = 0; i < action->target_count; i++) {
        const struct target *target = &action->targets[i];
        struct shisa_buf exact = { 0 };
        shisa_buf_addf(&exact, "%s:%s", target->kind, target->id);
        try_text(&naming, &target->name, target);
        try_name(&naming, target->id, target); /* two kinds may have one of that id */
        try_id(&naming, exact.data, target);
        shisa_buf_finish(&exact);
    }
    return settle(&naming, at);
}

const struct option *plain_option(const struct decision *decision, const char **at)
{
    struct naming naming = { .typed = *at };
    for (uint32_t i = 0; i < decision->option_count; i++) {
        try_text(&naming, &decision->options[i].text, &decision->options[i]);
        try_id(&naming, decision->options[i].id, &decision->options[i]);
    }
    return settle(&naming, at);
}

/* The roles of other houses are displayed with the name of the house. */
const struct role *plain_role(const struct model *model, const char **at)
{
    struct naming naming = { .typed = *at };
    for (uint32_t i = 0; i < model->role_count; i++) {
        const struct role *role = &model->roles[i];
        for (enum shisa_lang lang = SHISA_EN; lang <= SHISA_JA; lang++) {
            struct shisa_buf name = { 0 };
            say_role((struct speaker){ model, lang, true }, role->id, &name);
            try_name(&naming, name.data, role);
            shisa_buf_finish(&name);
        }
        try_id(&naming, role->id, role);
    }
    return settle(&naming, at);
}
