#include "plain.h"

#include <stdlib.h>
#include <string.h>

#include "shisa/limits.h"

static const char *text_of(const struct shisa_buf *text)
{
    return text->len == 0 ? NULL : text->data;
}

/* --- messages --------------------------------------------------------------------------------- */

static void run_list(struct shisa_plain *plain, struct typed *typed)
{
    plain_list_messages(plain, typed->out);
}

/* NULL after a complaint. */
static struct message *take_message(struct shisa_plain *plain, struct typed *typed)
{
    char *word = typed_folded(typed);
    struct message *message = model_message(&plain->model, typed_count(word, SHISA_MESSAGES_MAX));
    if (message == NULL) {
        plain_complain(plain, typed->out, SHISA_W_TERM_PLAIN_NO_MESSAGE, word);
    }
    free(word);
    return message;
}

static void run_read(struct shisa_plain *plain, struct typed *typed)
{
    struct message *message = take_message(plain, typed);
    if (message == NULL) {
        return;
    }
    plain_show_message(plain, message, typed->out);
    if (!message->read) {
        model_mark_read(&plain->model, message);
        if (!plain->model.course.ended) { /* then nothing more is written down */
            request_read(&plain->session.outbox, message->item);
        }
    }
}

static void run_reply(struct shisa_plain *plain, struct typed *typed)
{
    const struct message *message = take_message(plain, typed);
    struct shisa_buf text = { 0 };
    if (message == NULL) {
        return;
    }
    if (message->from == NULL) {
        plain_complain(plain, typed->out, SHISA_W_TERM_PLAIN_MACHINE, "");
    } else if (typed_text(plain, typed, false, &text)) {
        request_send(&plain->session.outbox, message->via,
                     message->own ? message->to : &message->from,
                     message->own ? message->to_count : 1, message->item, NULL, text.data);
    }
    shisa_buf_finish(&text);
}

/* Addressees with commas between them, their ids one behind the other in ids; how many. A name that
 * is nobody's goes to the hub, which says so. */
static uint32_t take_roles(struct shisa_plain *plain, struct typed *typed, struct shisa_buf *ids)
{
    uint32_t count = 0;
    bool more = true;
    while (more) {
        const struct role *role = plain_role(&plain->model, &typed->at);
        char *name = role == NULL ? typed_until(typed, true) : NULL;
        const char *id = role == NULL ? name : role->id;
        if (*id != '\0') {
            shisa_buf_add(ids, id, strlen(id) + 1);
            count++;
        }
        free(name);
        more = *typed->at == ',';
        typed->at += more;
    }
    typed_blanks(typed);
    return count;
}

/* Addresses of the ids; the caller frees the list. */
static const char **list_of(const struct shisa_buf *ids, uint32_t count)
{
    const char **list = shisa_alloc((count + 1) * sizeof *list);
    const char *id = ids->data;
    for (uint32_t i = 0; i < count; i++) {
        list[i] = id;
        id += strlen(id) + 1;
    }
    return list;
}

static void run_send(struct shisa_plain *plain, struct typed *typed)
{
    const struct channel *channel = plain_channel(&plain->model, &typed->at);
    struct shisa_buf text = { 0 }, ids = { 0 };
    if (channel == NULL) {
        char *name = typed_word(typed);
        plain_complain(plain, typed->out, SHISA_W_TERM_PLAIN_NO_CHANNEL, name);
        free(name);
        return;
    }
    uint32_t count = take_roles(plain, typed, &ids);
    const char **to = list_of(&ids, count);
    if (count == 0) {
        plain_complain(plain, typed->out, SHISA_W_TERM_PLAIN_NOBODY, "");
    } else if (typed_text(plain, typed, false, &text) &&
               request_send(&plain->session.outbox, channel->id, to, count, 0, NULL, text.data) ==
                   0) {
        plain_complain(plain, typed->out, SHISA_W_TERM_TOO_MANY, "");
    }
    shisa_buf_finish(&text);
    shisa_buf_finish(&ids);
    free(to);
}

static void run_memo(struct shisa_plain *plain, struct typed *typed)
{
    struct shisa_buf text = { 0 };
    if (typed_text(plain, typed, false, &text)) {
        request_memo(&plain->session.outbox, text.data);
    }
    shisa_buf_finish(&text);
}

/* --- acts, decisions, approvals --------------------------------------------------------------- */

static const char *nearest_action(const struct model *model, const char *name)
{
    const char **ids = shisa_alloc((model->action_count + 1) * sizeof *ids);
    for (uint32_t i = 0; i < model->action_count; i++) {
        ids[i] = model->actions[i].id;
    }
    const char *nearest = shisa_closest(name, ids, model->action_count);
    free(ids);
    return nearest;
}

/* NULL after a complaint. */
static const struct action *take_action(struct shisa_plain *plain, struct typed *typed)
{
    const struct action *action = plain_action(&plain->model, &typed->at);
    if (action == NULL) {
        char *name = typed_word(typed);
        const char *nearest = nearest_action(&plain->model, name);
        plain_complain(plain, typed->out, SHISA_W_TERM_PLAIN_NO_ACTION, name);
        if (nearest != NULL) {
            plain_complain(plain, typed->out, SHISA_W_TERM_PLAIN_NEAREST, nearest);
        }
        free(name);
    }
    return action;
}

/* Whoever aims at nothing, or beside it, is told what there is to aim at. */
static void complain_of_target(struct shisa_plain *plain, const struct action *action,
                               const char *aim, struct shisa_buf *out)
{
    enum shisa_word word = action->target_count == 0 ? SHISA_W_TERM_PLAIN_NO_AIM
                           : *aim == '\0'            ? SHISA_W_TERM_PLAIN_AIM
                                                     : SHISA_W_TERM_PLAIN_NO_TARGET;
    plain_complain(plain, out, word, *aim == '\0' ? shisa_say(&action->name, plain->lang) : aim);
    plain_list_targets(plain, action, out);
}

static void begin_act(struct shisa_plain *plain, struct typed *typed, bool bypass)
{
    const struct action *action = take_action(plain, typed);
    if (action == NULL) {
        return;
    }
    const struct target *target = plain_target(action, &typed->at);
    char *aim = typed_word(typed);
    if (target == NULL && (action->target_count > 0 || *aim != '\0')) {
        complain_of_target(plain, action, aim, typed->out);
    } else {
        request_act(&plain->session.outbox, action->id, target, bypass);
    }
    free(aim);
}

static void run_act(struct shisa_plain *plain, struct typed *typed)
{
    begin_act(plain, typed, false);
}

static void run_bypass(struct shisa_plain *plain, struct typed *typed)
{
    begin_act(plain, typed, true);
}

/* The facts of a question, to judge by. */
static void run_question(struct shisa_plain *plain, struct typed *typed)
{
    uint32_t item = typed_number(plain, typed);
    const struct approval *approval = model_approval(&plain->model, item);
    if (approval != NULL) {
        say_approval(plain_speaker(plain), approval, typed->out);
    } else if (item != 0) {
        plain_complain(plain, typed->out, SHISA_W_TERM_NO_APPROVAL, "");
    }
}

static void run_acts(struct shisa_plain *plain, struct typed *typed)
{
    plain_list_acts(plain, typed->out);
}

static void run_cancel(struct shisa_plain *plain, struct typed *typed)
{
    uint32_t item = typed_number(plain, typed);
    if (item != 0) {
        request_cancel(&plain->session.outbox, item);
    }
}

/* Whoever names no decision or no option of it is told which are open. */
static void complain_of_decision(struct shisa_plain *plain, const struct decision *decision,
                                 const char *typed, struct shisa_buf *out)
{
    enum shisa_word word = decision != NULL ? SHISA_W_TERM_PLAIN_NO_OPTION
                           : *typed == '\0' ? SHISA_W_TERM_PLAIN_WHICH_DECISION
                                            : SHISA_W_TERM_PLAIN_NO_DECISION;
    plain_complain(plain, out, word, typed);
    plain_list_decisions(plain, out);
}

static void run_decide(struct shisa_plain *plain, struct typed *typed)
{
    char *name = typed_word(typed);
    const struct decision *decision = model_decision(&plain->model, name);
    const struct option *option = decision == NULL ? NULL : plain_option(decision, &typed->at);
    struct shisa_buf text = { 0 };
    if (option == NULL) {
        complain_of_decision(plain, decision, name, typed->out);
    } else if (typed_text(plain, typed, true, &text)) {
        request_decide(&plain->session.outbox, decision->id, option->id, text_of(&text));
    }
    shisa_buf_finish(&text);
    free(name);
}

static void answer(struct shisa_plain *plain, struct typed *typed, bool yes)
{
    uint32_t item = typed_number(plain, typed);
    struct shisa_buf text = { 0 };
    if (item != 0 && typed_text(plain, typed, true, &text)) {
        request_approve(&plain->session.outbox, item, yes, text_of(&text));
    }
    shisa_buf_finish(&text);
}

static void run_approve(struct shisa_plain *plain, struct typed *typed)
{
    answer(plain, typed, true);
}

static void run_return(struct shisa_plain *plain, struct typed *typed)
{
    answer(plain, typed, false);
}

/* --- out of play, and afterwards -------------------------------------------------------------- */

static void run_hand(struct shisa_plain *plain, struct typed *typed)
{
    struct shisa_buf text = { 0 };
    if (typed_text(plain, typed, false, &text)) {
        request_hand(&plain->session.outbox, text.data);
    }
    shisa_buf_finish(&text);
}

/* The word says that it is meant. */
static void run_emergency(struct shisa_plain *plain, struct typed *typed)
{
    char *word = typed_folded(typed);
    char *real = shisa_text_fold(shisa_word(SHISA_W_TERM_WORD_REAL, SHISA_EN));
    if (strcmp(word, real) == 0 ||
        strcmp(word, shisa_word(SHISA_W_TERM_WORD_REAL, SHISA_JA)) == 0) {
        struct shisa_buf text = { 0 };
        if (typed_text(plain, typed, true, &text)) {
            request_emergency(&plain->session.outbox, text_of(&text));
            if (!plain->session.open) {
                plain_complain(plain, typed->out, SHISA_W_TERM_ALARM_LOST, "");
            }
        }
        shisa_buf_finish(&text);
    } else {
        plain_complain(plain, typed->out, SHISA_W_TERM_PLAIN_EMERGENCY, "");
    }
    free(real);
    free(word);
}

static void run_sheet(struct shisa_plain *plain, struct typed *typed)
{
    plain_list_sheet(plain, typed->out);
}

static void run_self(struct shisa_plain *plain, struct typed *typed)
{
    uint32_t item = typed_number(plain, typed);
    char *state = typed_folded(typed);
    enum self_state known;
    struct shisa_buf text = { 0 };
    if (item != 0 && !self_parse(state, &known)) {
        plain_complain(plain, typed->out, SHISA_W_TERM_PLAIN_SELF, state);
    } else if (item != 0 && typed_text(plain, typed, true, &text)) {
        request_self(&plain->session.outbox, item, state, text_of(&text));
        model_judge_self(&plain->model, item, state);
    }
    shisa_buf_finish(&text);
    free(state);
}

/* --- lists ------------------------------------------------------------------------------------ */

static void run_todo(struct shisa_plain *plain, struct typed *typed)
{
    plain_list_todo(plain, typed->out);
}

static void run_services(struct shisa_plain *plain, struct typed *typed)
{
    say_services(plain_speaker(plain), typed->out);
}

static void run_documents(struct shisa_plain *plain, struct typed *typed)
{
    plain_list_documents(plain, typed->out);
}

static void run_document(struct shisa_plain *plain, struct typed *typed)
{
    uint32_t number = typed_number(plain, typed);
    if (number > plain->model.document_count) {
        plain_complain(plain, typed->out, SHISA_W_TERM_PLAIN_NO_DOCUMENT, "");
    } else if (number > 0) {
        const struct document *document = &plain->model.documents[number - 1];
        shisa_buf_addf(typed->out, "%s\n%s\n", shisa_say(&document->title, plain->lang),
                       shisa_say(&document->text, plain->lang));
    }
}

static void run_roles(struct shisa_plain *plain, struct typed *typed)
{
    plain_list_roles(plain, typed->out);
}

static void run_actions(struct shisa_plain *plain, struct typed *typed)
{
    bool all = *typed->at == '\0';
    const struct action *only = all ? NULL : take_action(plain, typed);
    if (all || only != NULL) {
        plain_list_actions(plain, only, typed->out);
    }
}

static void run_channels(struct shisa_plain *plain, struct typed *typed)
{
    plain_list_channels(plain, typed->out);
}

/* --- pace ------------------------------------------------------------------------------------- */

static void run_pause(struct shisa_plain *plain, struct typed *typed)
{
    (void)typed;
    request_pace(&plain->session.outbox, 0);
}

static void run_resume(struct shisa_plain *plain, struct typed *typed)
{
    (void)typed;
    request_pace(&plain->session.outbox, plain->speed);
}

static void run_speed(struct shisa_plain *plain, struct typed *typed)
{
    char *word = typed_folded(typed);
    uint32_t times = typed_count(word, SHISA_SPEED_MAX / 1000);
    if (times == 0) {
        plain_complain(plain, typed->out, SHISA_W_TERM_PLAIN_SPEED, "");
    } else {
        request_pace(&plain->session.outbox, (int32_t)times * 1000);
    }
    free(word);
}

static void run_next(struct shisa_plain *plain, struct typed *typed)
{
    (void)typed;
    request_next(&plain->session.outbox);
}

static void run_end(struct shisa_plain *plain, struct typed *typed)
{
    (void)typed;
    request_end(&plain->session.outbox);
}

/* What the hub does not have would be gone: that is said once. */
static void run_quit(struct shisa_plain *plain, struct typed *typed)
{
    uint32_t unsent = session_unsent_count(&plain->session);
    int64_t last = plain->session.outbox.last;
    if (unsent == 0 || plain->warned == last) {
        plain->done = true;
        return;
    }
    plain->warned = last;
    shisa_buf_puts(typed->out, "? ");
    shisa_buf_addf(typed->out, shisa_word(SHISA_W_TERM_UNSENT_LOST, plain->lang), unsent);
    shisa_buf_puts(typed->out, "\n");
    plain_complain(plain, typed->out, SHISA_W_TERM_PLAIN_LEAVE, "");
}

/* --- the table -------------------------------------------------------------------------------- */

static void run_help(struct shisa_plain *plain, struct typed *typed);

/* When it is of use: to who plays alone, with others, before ENDEX. */
enum { ALONE = 1, OTHERS = 2, LIVE = 4 };

static const struct {
    const char *name, *arguments;
    enum shisa_word label;
    void (*run)(struct shisa_plain *plain, struct typed *typed);
    unsigned when;
} commands[] = {
    { "help", "", SHISA_W_TERM_KEY_HELP, run_help },
    { "list", "", SHISA_W_TERM_PLAIN_LIST, run_list },
    { "read", "N", SHISA_W_TERM_KEY_OPEN, run_read },
    { "reply", "N TEXT", SHISA_W_TERM_KEY_REPLY, run_reply, LIVE },
    { "send", "CHANNEL ROLE[,ROLE] TEXT", SHISA_W_TERM_KEY_COMPOSE, run_send, LIVE },
    { "act", "ACTION [TARGET]", SHISA_W_TERM_KEY_ACT, run_act, LIVE },
    { "bypass", "ACTION [TARGET]", SHISA_W_TERM_KEY_UNASKED, run_bypass, LIVE },
    { "acts", "", SHISA_W_TERM_MY_ACTS, run_acts },
    { "cancel", "N", SHISA_W_TERM_KEY_CANCEL_ACT, run_cancel, LIVE },
    { "decide", "DECISION OPTION [TEXT]", SHISA_W_TERM_KEY_DECIDE, run_decide, LIVE },
    { "question", "N", SHISA_W_TERM_PLAIN_QUESTION, run_question },
    { "approve", "N [TEXT]", SHISA_W_TERM_KEY_YES_APPROVE, run_approve, LIVE },
    { "return", "N [TEXT]", SHISA_W_TERM_KEY_NO_RETURN, run_return, LIVE },
    { "memo", "TEXT", SHISA_W_TERM_KEY_MEMO, run_memo, LIVE },
    { "hand", "TEXT", SHISA_W_TERM_KEY_HAND, run_hand, OTHERS | LIVE },
    { "emergency", "REAL [TEXT]", SHISA_W_TERM_KEY_EMERGENCY, run_emergency, OTHERS | LIVE },
    { "sheet", "", SHISA_W_TERM_KEY_SHEET, run_sheet },
    { "self", "N did|late|not [TEXT]", SHISA_W_TERM_PLAIN_JUDGE, run_self },
    { "todo", "", SHISA_W_TERM_TODO, run_todo },
    { "services", "", SHISA_W_TERM_KEY_SERVICES, run_services },
    { "documents", "", SHISA_W_TERM_KEY_DOCUMENTS, run_documents },
    { "document", "N", SHISA_W_TERM_PLAIN_DOCUMENT, run_document },
    { "roles", "", SHISA_W_TERM_PHONES, run_roles },
    { "actions", "[ACTION]", SHISA_W_TERM_PICK_ACTION, run_actions },
    { "channels", "", SHISA_W_TERM_PICK_CHANNEL, run_channels },
    { "pause", "", SHISA_W_TERM_PLAIN_PAUSE, run_pause, ALONE | LIVE },
    { "resume", "", SHISA_W_TERM_PLAIN_RESUME, run_resume, ALONE | LIVE },
    { "speed", "N", SHISA_W_TERM_SPEED, run_speed, ALONE | LIVE },
    { "next", "", SHISA_W_TERM_KEY_SKIP, run_next, ALONE | LIVE },
    { "end", "", SHISA_W_TERM_KEY_END, run_end, ALONE | LIVE },
    { "quit", "", SHISA_W_TERM_KEY_LEAVE, run_quit },
};

static bool is_for(const struct shisa_plain *plain, unsigned when)
{
    bool solo = plain->model.course.solo;
    return ((when & ALONE) == 0 || solo) && ((when & OTHERS) == 0 || !solo);
}

static void run_help(struct shisa_plain *plain, struct typed *typed)
{
    for (size_t i = 0; i < sizeof commands / sizeof commands[0]; i++) {
        struct shisa_buf usage = { 0 };
        bool over = (commands[i].when & LIVE) != 0 && plain->model.course.ended;
        if (over || !is_for(plain, commands[i].when)) {
            continue;
        }
        shisa_buf_addf(&usage, "%s %s", commands[i].name, commands[i].arguments);
        pad_text(usage.data, 32, typed->out);
        shisa_buf_addf(typed->out, " %s\n", shisa_word(commands[i].label, plain->lang));
        shisa_buf_finish(&usage);
    }
}

void plain_run(struct shisa_plain *plain, const char *line, struct shisa_buf *out)
{
    struct typed typed = { line, out };
    char *name = typed_folded(&typed);
    size_t i = 0, count = sizeof commands / sizeof commands[0];
    while (i < count && strcmp(commands[i].name, name) != 0) {
        i++;
    }
    if (plain->session.stopped && (i == count || commands[i].run != run_quit)) {
        plain_complain(plain, out, SHISA_W_TERM_PLAIN_STOPPED, "");
    } else if (i < count && !is_for(plain, commands[i].when)) {
        plain_complain(plain, out,
                       (commands[i].when & ALONE) != 0 ? SHISA_W_TERM_PLAIN_ALONE
                                                       : SHISA_W_TERM_PLAIN_WITH_OTHERS,
                       name);
    } else if (i < count) {
        commands[i].run(plain, &typed);
    } else if (*name != '\0') {
        plain_complain(plain, out, SHISA_W_TERM_PLAIN_UNKNOWN, name);
    }
    free(name);
}
