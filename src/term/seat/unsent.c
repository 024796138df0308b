/* What one asked while the hub does not hear it, in words: it stands where it will be once it is
 * there, and is marked. */
#include "model.h"

#include <jansson.h>
#include <string.h>

static const char *word_of(const struct request *request, const char *name)
{
    return json_string_value(json_object_get(request->asked, name));
}

static uint32_t number_of(const struct request *request, const char *name)
{
    return (uint32_t)json_integer_value(json_object_get(request->asked, name));
}

static struct target target_of(const struct request *request)
{
    const json_t *target = json_object_get(request->asked, "target");
    return (struct target){ .kind = json_string_value(json_object_get(target, "kind")),
                            .id = json_string_value(json_object_get(target, "id")) };
}

/* --- in words --------------------------------------------------------------------------------- */

static void say_send(struct speaker speaker, const struct request *request, struct shisa_buf *out)
{
    const json_t *to = json_object_get(request->asked, "to");
    const char *subject = word_of(request, "subject");
    for (size_t i = 0; i < json_array_size(to); i++) {
        shisa_buf_puts(out, i == 0 ? "" : shisa_word(SHISA_W_TERM_COMMA, speaker.lang));
        say_role(speaker, json_string_value(json_array_get(to, i)), out);
    }
    shisa_buf_puts(out, ": ");
    say_line(subject == NULL ? "" : subject, out);
    shisa_buf_puts(out, subject == NULL ? "" : " | ");
    say_line(word_of(request, "text"), out);
}

static void say_act(struct speaker speaker, const struct request *request, struct shisa_buf *out)
{
    const struct target target = target_of(request);
    say_deed(speaker, word_of(request, "action"), &target, out);
}

static void say_cancel(struct speaker speaker, const struct request *request, struct shisa_buf *out)
{
    const struct act *act = model_act(speaker.model, number_of(request, "item"));
    shisa_buf_addf(out, "%s: ", shisa_word(SHISA_W_TERM_KEY_CANCEL_ACT, speaker.lang));
    if (act != NULL) {
        say_deed(speaker, act->action, &act->target, out);
    }
}

static void say_decide(struct speaker speaker, const struct request *request, struct shisa_buf *out)
{
    const struct decision *decision = model_decision(speaker.model, word_of(request, "decision"));
    shisa_buf_addf(out, "%s: ", shisa_word(SHISA_W_TERM_TITLE_DECIDE, speaker.lang));
    for (uint32_t i = 0; decision != NULL && i < decision->option_count; i++) {
        if (strcmp(decision->options[i].id, word_of(request, "option")) == 0) {
            say_line(shisa_say(&decision->options[i].text, speaker.lang), out);
        }
    }
}

static void say_approve(struct speaker speaker, const struct request *request,
                        struct shisa_buf *out)
{
    const struct approval *approval = model_approval(speaker.model, number_of(request, "item"));
    bool yes = json_is_true(json_object_get(request->asked, "yes"));
    shisa_buf_addf(
        out, "%s: ",
        shisa_word(yes ? SHISA_W_TERM_TITLE_APPROVE : SHISA_W_TERM_TITLE_RETURN, speaker.lang));
    if (approval != NULL) {
        say_deed(speaker, approval->action, &approval->target, out);
    }
}

static void say_text(struct speaker speaker, const struct request *request, struct shisa_buf *out)
{
    const char *text = word_of(request, "text");
    enum shisa_word word = request_is(request, "memo")        ? SHISA_W_TERM_MEMO
                           : request_is(request, "hand")      ? SHISA_W_TERM_KEY_HAND
                           : request_is(request, "emergency") ? SHISA_W_TERM_KEY_EMERGENCY
                                                              : SHISA_W_TERM_KEY_SHEET;
    shisa_buf_addf(out, "%s: ", shisa_word(word, speaker.lang));
    say_line(text == NULL ? "" : text, out);
}

void say_unsent(struct speaker speaker, const struct request *request, struct shisa_buf *out)
{
    static const struct {
        const char *verb;
        void (*say)(struct speaker, const struct request *, struct shisa_buf *);
    } verbs[] = {
        { "send", say_send },     { "act", say_act },         { "cancel", say_cancel },
        { "decide", say_decide }, { "approve", say_approve },
    };
    for (size_t i = 0; i < sizeof verbs / sizeof verbs[0]; i++) {
        if (request_is(request, verbs[i].verb)) {
            verbs[i].say(speaker, request, out);
            return;
        }
    }
    say_text(speaker, request, out);
}

/* --- what it is about ------------------------------------------------------------------------- */

bool unsent_about(const struct session *session, const char *verb, uint32_t item)
{
    const struct request *request;
    const char *field = strcmp(verb, "send") == 0 ? "answers" : "item";
    for (uint32_t i = 0; (request = session_unsent(session, i)) != NULL; i++) {
        if (request_is(request, verb) && number_of(request, field) == item) {
            return true;
        }
    }
    return false;
}

static bool is_decided(const struct session *session, const char *decision)
{
    const struct request *request;
    for (uint32_t i = 0; (request = session_unsent(session, i)) != NULL; i++) {
        if (request_is(request, "decide") && strcmp(word_of(request, "decision"), decision) == 0) {
            return true;
        }
    }
    return false;
}

bool unsent_settles(const struct session *session, const struct model *model,
                    const struct duty *duty)
{
    switch (duty->kind) {
    case DUTY_MESSAGE:
        return unsent_about(session, "send", model->messages[duty->index].item);
    case DUTY_DECISION:
        return is_decided(session, model->decisions[duty->index].id);
    case DUTY_APPROVAL:
        return unsent_about(session, "approve", model->approvals[duty->index].item);
    case DUTY_LAW:
        break;
    }
    return false;
}
