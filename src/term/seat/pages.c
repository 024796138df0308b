#include "model.h"

#include <string.h>

/* Texts of more than one line about the model, for the pager and for plain seats. */

static void put_service(struct speaker speaker, const struct service *service,
                        struct shisa_buf *out)
{
    char clock[SHISA_MOMENT_SIZE];
    pad_text(shisa_say(&service->name, speaker.lang), 24, out);
    shisa_buf_puts(out, " ");
    pad_text(say_level(speaker, service->level), 9, out);
    shisa_buf_addf(out, "%4d%%", service->level);
    if (service->since > 0) {
        shisa_buf_addf(out, shisa_word(SHISA_W_TERM_SINCE, speaker.lang),
                       say_moment(speaker, service->since, clock));
    }
    if (service->customers > 0) {
        shisa_buf_addf(out, shisa_word(SHISA_W_TERM_CUSTOMERS, speaker.lang),
                       (long long)service->customers);
    }
    shisa_buf_puts(out, "\n");
}

/* Services, what there is to share out, and lines that are dead. */
void say_services(struct speaker speaker, struct shisa_buf *out)
{
    const struct model *model = speaker.model;
    for (uint32_t i = 0; i < model->service_count; i++) {
        put_service(speaker, &model->services[i], out);
    }
    for (uint32_t i = 0; i < model->resource_count; i++) {
        pad_text(shisa_say(&model->resources[i].name, speaker.lang), 24, out);
        shisa_buf_puts(out, " ");
        say_resource(speaker, &model->resources[i], out);
        shisa_buf_puts(out, "\n");
    }
    for (uint32_t i = 0; i < model->channel_count; i++) {
        if (model->channels[i].dead) {
            say_dead(speaker, &model->channels[i], out);
            shisa_buf_puts(out, "\n");
        }
    }
}

/* Every act of one's own as it stands, with who said what to it. */
void say_acts(struct speaker speaker, struct shisa_buf *out)
{
    char clock[SHISA_MOMENT_SIZE];
    for (uint32_t i = 0; i < speaker.model->act_count; i++) {
        const struct act *act = &speaker.model->acts[i];
        const struct news news = { NEWS_ACT, .index = i, .at = act->at };
        shisa_buf_addf(out, "%s  %s: ", say_moment(speaker, act->at, clock),
                       say_act_state(speaker, act));
        (void)say_news((struct speaker){ speaker.model, speaker.lang, true }, &news, out);
        shisa_buf_puts(out, "\n");
    }
}

void say_memos(struct speaker speaker, struct shisa_buf *out)
{
    char clock[SHISA_MOMENT_SIZE];
    for (uint32_t i = 0; i < speaker.model->memo_count; i++) {
        const struct memo *memo = &speaker.model->memos[i];
        shisa_buf_addf(out, "%s  %s\n", say_moment(speaker, memo->at, clock), memo->text);
    }
}

static void put_field(struct speaker speaker, enum shisa_word label, const char *text,
                      struct shisa_buf *out)
{
    if (text != NULL && *text != '\0') {
        shisa_buf_addf(out, "%s: %s\n", shisa_word(label, speaker.lang), text);
    }
}

/* What an owner judges by. */
static void put_own_services(struct speaker speaker, struct shisa_buf *out)
{
    bool first = true;
    for (uint32_t i = 0; i < speaker.model->service_count; i++) {
        if (speaker.model->services[i].own) {
            if (first) {
                shisa_buf_addf(out, "\n%s:\n", shisa_word(SHISA_W_TERM_OWN_SERVICES, speaker.lang));
            }
            put_service(speaker, &speaker.model->services[i], out);
            first = false;
        }
    }
}

void say_approval(struct speaker speaker, const struct approval *approval, struct shisa_buf *out)
{
    char clock[SHISA_MOMENT_SIZE];
    struct shisa_buf names = { 0 };
    say_role(speaker, approval->role, &names);
    put_field(speaker, SHISA_W_TERM_FROM, names.data, out);
    const char *me = speaker.model->role; /* NULL before the greeting */
    if (approval->asked != NULL && (me == NULL || strcmp(approval->asked, me) != 0)) {
        names.len = 0;
        say_role(speaker, approval->asked, &names);
        put_field(speaker, SHISA_W_TERM_ASKED_ONE, names.data, out);
    }
    names.len = 0;
    say_deed(speaker, approval->action, &approval->target, &names);
    put_field(speaker, SHISA_W_TERM_DEED, names.data, out);
    put_field(speaker, approval->asked == NULL ? SHISA_W_TERM_WHY : SHISA_W_TERM_DANGER,
              shisa_say(&approval->why, speaker.lang), out);
    if (approval->due != SHISA_NEVER) {
        put_field(speaker, SHISA_W_TERM_DEADLINE, say_moment(speaker, approval->due, clock), out);
    }
    if (approval->to_count > 0) {
        names.len = 0;
        say_roles(speaker, approval->to, approval->to_count, approval->to_more, &names);
        put_field(speaker, SHISA_W_TERM_TO, names.data, out);
    }
    if (approval->via != NULL) {
        put_field(speaker, SHISA_W_TERM_CHANNEL, say_channel(speaker, approval->via), out);
    }
    put_field(speaker, SHISA_W_TERM_SUBJECT, shisa_say(&approval->subject, speaker.lang), out);
    const char *text = shisa_say(&approval->text, speaker.lang);
    shisa_buf_addf(out, *text == '\0' ? "%s" : "\n%s\n", text);
    if (approval->asked != NULL) {
        put_own_services(speaker, out);
    }
    shisa_buf_finish(&names);
}

void say_quote(struct speaker speaker, const struct message *message, struct shisa_buf *out)
{
    for (const char *at = shisa_say(&message->text, speaker.lang); *at != '\0';) {
        size_t len = strcspn(at, "\n");
        shisa_buf_puts(out, "> ");
        shisa_buf_add(out, at, len);
        shisa_buf_puts(out, "\n");
        at += len + (at[len] == '\n');
    }
}

void say_phones(struct speaker speaker, struct shisa_buf *out)
{
    for (uint32_t i = 0; i < speaker.model->role_count; i++) {
        const struct role *role = &speaker.model->roles[i];
        pad_text(shisa_say(&role->organisation, speaker.lang), 24, out);
        shisa_buf_puts(out, " ");
        pad_text(shisa_say(&role->name, speaker.lang), 24, out);
        shisa_buf_addf(out, " %s\n", role->phone == NULL ? "-" : role->phone);
    }
}
