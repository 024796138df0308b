#include "plain.h"

/* --- not sent yet ----------------------------------------------------------------------------- */

static void put_unsent(struct shisa_plain *plain, const struct request *request,
                       struct shisa_buf *out)
{
    shisa_buf_addf(out, "unsent %lld: ", (long long)request->id);
    if (plain->lang == SHISA_JA) { /* the first word is English */
        shisa_buf_addf(out, "%s: ", shisa_word(SHISA_W_TERM_UNSENT, plain->lang));
    }
    say_unsent((struct speaker){ &plain->model, plain->lang, false }, request, out);
    shisa_buf_puts(out, "\n");
}

void plain_list_unsent(struct shisa_plain *plain, const char *verb, struct shisa_buf *out)
{
    const struct request *request;
    for (uint32_t i = 0; (request = session_unsent(&plain->session, i)) != NULL; i++) {
        if (request_is(request, verb)) {
            put_unsent(plain, request, out);
        }
    }
}

void plain_tell_unsent(struct shisa_plain *plain, int64_t since, struct shisa_buf *out)
{
    const struct request *request;
    for (uint32_t i = 0; (request = session_unsent(&plain->session, i)) != NULL; i++) {
        if (request->id > since) {
            put_unsent(plain, request, out);
        }
    }
}

/* --- messages --------------------------------------------------------------------------------- */

void plain_list_messages(struct shisa_plain *plain, struct shisa_buf *out)
{
    for (uint32_t i = 0; i < plain->model.message_count; i++) {
        const struct message *message = &plain->model.messages[i];
        struct news news = { NEWS_MESSAGE, .index = i, .at = message->at };
        char clock[SHISA_MOMENT_SIZE];
        shisa_buf_addf(out, "[%u] %s %s ", message->item,
                       message->own        ? ">"
                       : message->answered ? "r"
                       : message->read     ? "-"
                                           : "*",
                       say_moment(plain_speaker(plain), message->at, clock));
        (void)say_news(plain_speaker(plain), &news, out);
        shisa_buf_puts(out, "\n");
    }
    plain_list_unsent(plain, "send", out);
}

static void put_field(struct shisa_plain *plain, enum shisa_word label, const char *text,
                      struct shisa_buf *out)
{
    if (*text != '\0') {
        shisa_buf_addf(out, "%s: %s\n", shisa_word(label, plain->lang), text);
    }
}

void plain_show_message(struct shisa_plain *plain, const struct message *message,
                        struct shisa_buf *out)
{
    struct speaker speaker = plain_speaker(plain);
    struct shisa_buf names = { 0 };
    char clock[SHISA_MOMENT_SIZE];
    shisa_buf_addf(out, "[%u] %s %s\n", message->item,
                   say_moment(plain_speaker(plain), message->at, clock),
                   say_channel(speaker, message->via));
    say_role(speaker, message->from, &names);
    put_field(plain, SHISA_W_TERM_FROM, names.data, out);
    names.len = 0;
    say_roles(speaker, message->to, message->to_count, message->to_more, &names);
    put_field(plain, SHISA_W_TERM_TO, names.len == 0 ? "" : names.data, out);
    put_field(plain, SHISA_W_TERM_ASKED, shisa_say(&message->asks, plain->lang), out);
    if (message->due != SHISA_NEVER) {
        put_field(plain, SHISA_W_TERM_DEADLINE,
                  say_moment(plain_speaker(plain), message->due, clock), out);
    }
    put_field(plain, SHISA_W_TERM_SUBJECT, shisa_say(&message->subject, plain->lang), out);
    shisa_buf_addf(out, "%s\n", shisa_say(&message->text, plain->lang));
    shisa_buf_finish(&names);
}

/* --- to do ------------------------------------------------------------------------------------ */

static void put_duty(struct shisa_plain *plain, const struct duty *duty, struct shisa_buf *out)
{
    const struct model *model = &plain->model;
    char clock[SHISA_MOMENT_SIZE];
    bool unsent = !duty->done && unsent_settles(&plain->session, model, duty);
    shisa_buf_puts(out, duty->done ? "[x] " : unsent ? "[>] " : "[ ] ");
    switch (duty->kind) {
    case DUTY_MESSAGE:
        shisa_buf_addf(out, "[%u] ", model->messages[duty->index].item);
        break;
    case DUTY_DECISION:
        shisa_buf_addf(out, "decision %s: ", model->decisions[duty->index].id);
        break;
    case DUTY_APPROVAL:
        shisa_buf_addf(
            out, "%s %u: ", model->approvals[duty->index].asked == NULL ? "approval" : "question",
            model->approvals[duty->index].item);
        break;
    case DUTY_LAW:
        shisa_buf_addf(out, "duty %u: ", model->obligations[duty->index].item);
        break;
    }
    say_duty(plain_speaker(plain), duty, out);
    if (duty->kind == DUTY_DECISION && !duty->done) {
        say_options(plain_speaker(plain), &model->decisions[duty->index], out);
    }
    if (duty->when != SHISA_NEVER && duty->done) {
        shisa_buf_addf(out, " (%s)", say_moment(plain_speaker(plain), duty->when, clock));
    } else if (duty->when != SHISA_NEVER) {
        shisa_buf_addf(out, shisa_word(SHISA_W_TERM_UNTIL, plain->lang),
                       say_moment(plain_speaker(plain), duty->when, clock));
    }
    shisa_buf_puts(out, "\n");
}

void plain_list_todo(struct shisa_plain *plain, struct shisa_buf *out)
{
    struct duties duties = { 0 };
    duties_list(&plain->model, &duties);
    for (uint32_t i = 0; i < duties.count; i++) {
        put_duty(plain, &duties.at[i], out);
    }
    if (duties.count == 0) {
        shisa_buf_addf(out, "%s\n", shisa_word(SHISA_W_TERM_PLAIN_NO_DUTY, plain->lang));
    }
    duties_finish(&duties);
}

void plain_list_decisions(struct shisa_plain *plain, struct shisa_buf *out)
{
    struct duties duties = { 0 };
    duties_list(&plain->model, &duties);
    for (uint32_t i = 0; i < duties.count; i++) {
        if (duties.at[i].kind == DUTY_DECISION && !duties.at[i].done) {
            put_duty(plain, &duties.at[i], out);
        }
    }
    duties_finish(&duties);
}

/* --- acts ------------------------------------------------------------------------------------- */

/* With the number that cancels it. */
void plain_list_acts(struct shisa_plain *plain, struct shisa_buf *out)
{
    const struct model *model = &plain->model;
    char clock[SHISA_MOMENT_SIZE];
    for (uint32_t i = 0; i < model->act_count; i++) {
        const struct act *act = &model->acts[i];
        const struct news news = { NEWS_ACT, .index = i, .at = act->at };
        shisa_buf_addf(out, "act %u %s  %s: ", act->item,
                       say_moment(plain_speaker(plain), act->at, clock),
                       say_act_state(plain_speaker(plain), act));
        (void)say_news((struct speaker){ model, plain->lang, true }, &news, out);
        shisa_buf_puts(out, "\n");
    }
    if (model->act_count == 0) {
        shisa_buf_addf(out, "%s\n", shisa_word(SHISA_W_TERM_PLAIN_NO_ACTS, plain->lang));
    }
    plain_list_unsent(plain, "act", out);
    plain_list_unsent(plain, "cancel", out);
}

/* --- what hello said -------------------------------------------------------------------------- */

void plain_list_documents(struct shisa_plain *plain, struct shisa_buf *out)
{
    for (uint32_t i = 0; i < plain->model.document_count; i++) {
        shisa_buf_addf(out, "%u %s\n", i + 1,
                       shisa_say(&plain->model.documents[i].title, plain->lang));
    }
}

void plain_list_roles(struct shisa_plain *plain, struct shisa_buf *out)
{
    for (uint32_t i = 0; i < plain->model.role_count; i++) {
        const struct role *role = &plain->model.roles[i];
        shisa_buf_addf(out, "%s %s/%s %s\n", role->id, shisa_say(&role->organisation, plain->lang),
                       shisa_say(&role->name, plain->lang), role->phone == NULL ? "" : role->phone);
    }
}

void plain_list_targets(struct shisa_plain *plain, const struct action *action,
                        struct shisa_buf *out)
{
    for (uint32_t i = 0; i < action->target_count; i++) {
        const struct target *target = &action->targets[i];
        shisa_buf_addf(out, "    %s:%s %s", target->kind, target->id,
                       shisa_say(&target->name, plain->lang));
        shisa_buf_addf(out, target->asks == NULL ? "\n" : " (%s)\n", target->asks);
    }
}

void plain_list_actions(struct shisa_plain *plain, const struct action *only, struct shisa_buf *out)
{
    for (uint32_t i = 0; i < plain->model.action_count; i++) {
        const struct action *action = &plain->model.actions[i];
        char words[SHISA_SAID_SIZE];
        if (only == NULL || action == only) {
            shisa_buf_addf(out, "%s %s (%s)\n", action->id, shisa_say(&action->name, plain->lang),
                           shisa_ms_said(action->takes, plain->lang, words));
            plain_list_targets(plain, action, out);
        }
    }
}

void plain_list_channels(struct shisa_plain *plain, struct shisa_buf *out)
{
    for (uint32_t i = 0; i < plain->model.channel_count; i++) {
        const struct channel *channel = &plain->model.channels[i];
        if (!channel->oneway) {
            shisa_buf_addf(out, "%s ", channel->id);
            if (channel->dead) {
                say_dead(plain_speaker(plain), channel, out);
            } else {
                shisa_buf_puts(out, shisa_say(&channel->name, plain->lang));
            }
            shisa_buf_puts(out, "\n");
        }
    }
}

void plain_list_sheet(struct shisa_plain *plain, struct shisa_buf *out)
{
    const struct model *model = &plain->model;
    for (uint32_t i = 0; i < model->sheet_count; i++) {
        const struct sheet_row *row = &model->sheet[i];
        shisa_buf_addf(out, "%u %s ", row->item,
                       row->state == SELF_OPEN ? "-" : self_name(row->state));
        say_line(shisa_say(&row->text, plain->lang), out);
        shisa_buf_puts(out, "\n");
    }
    if (model->sheet_count == 0) {
        shisa_buf_addf(out, "%s\n", shisa_word(SHISA_W_TERM_NO_SHEET, plain->lang));
    }
}
