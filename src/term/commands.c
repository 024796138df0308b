#include "view.h"

#include <string.h>

#include "shisa/limits.h"

/* --- messages --------------------------------------------------------------------------------- */

/* The message a command is about, opened: whoever answers has read it. */
static struct message *about(struct shisa_term *term)
{
    struct message *message = panes_message(term);
    if (message == NULL) {
        term_notice_word(term, SHISA_W_TERM_CHOOSE_FIRST);
    } else {
        panes_open_message(term, message);
    }
    return message;
}

static bool can_send_on(const struct shisa_term *term, const char *channel)
{
    const struct channel *known = model_channel(&term->model, channel);
    return known != NULL && !known->oneway;
}

/* Oneself is not among the addressees, whoever wrote to whom. */
static void address(const struct shisa_term *term, struct compose *compose, const char *role)
{
    if (role != NULL && (term->model.role == NULL || strcmp(role, term->model.role) != 0)) {
        compose_address(compose, role);
    }
}

static struct compose *answer_to(struct shisa_term *term, const struct message *message)
{
    struct compose *compose = compose_create(COMPOSE_MESSAGE);
    const char *subject = shisa_say(&message->subject, term->options.lang);
    compose->answers = compose->quotes = message->item;
    if (can_send_on(term, message->via)) {
        compose->channel = shisa_copy(message->via);
    }
    if (*subject != '\0') { /* one too long to answer with stays empty */
        struct shisa_buf answer = { 0 };
        shisa_buf_addf(&answer, strncmp(subject, "Re: ", 4) == 0 ? "%s" : "Re: %s", subject);
        (void)editor_insert(&compose->subject, answer.data, answer.len);
        shisa_buf_finish(&answer);
    }
    return compose;
}

void command_reply(struct shisa_term *term, int all)
{
    const struct message *message = about(term);
    if (message == NULL) {
        return;
    }
    struct compose *compose = answer_to(term, message);
    address(term, compose, message->from);
    for (uint32_t i = 0; i < message->to_count && (all || message->own); i++) {
        address(term, compose, message->to[i]);
    }
    compose_continue(term, compose);
}

void command_call_back(struct shisa_term *term, int unused)
{
    (void)unused;
    const struct message *message = about(term);
    if (message == NULL) {
        return;
    }
    const struct channel *channel = model_channel(&term->model, message->via);
    if (channel == NULL || !channel->spoken || message->own) {
        term_notice_word(term, SHISA_W_TERM_NO_CALL);
        return;
    }
    command_reply(term, 0);
}

void command_forward(struct shisa_term *term, int unused)
{
    (void)unused;
    const struct message *message = about(term);
    if (message == NULL) {
        return;
    }
    struct compose *compose = compose_create(COMPOSE_MESSAGE);
    struct shisa_buf text = { 0 };
    const char *subject = shisa_say(&message->subject, term->options.lang);
    compose->quotes = message->item;
    (void)editor_insert(&compose->subject, subject, strlen(subject));
    shisa_buf_addf(&text, "\n\n---- %s: ", term_word(term, SHISA_W_TERM_FROM));
    say_role(term_speaker(term), message->from, &text);
    shisa_buf_puts(&text, " ----\n");
    say_quote(term_speaker(term), message, &text);
    if (editor_insert(&compose->text, text.data, text.len) != SHISA_OK) {
        term_notice_word(term, SHISA_W_TERM_TOO_LONG);
    }
    compose->text.cursor = 0;
    shisa_buf_finish(&text);
    compose_continue(term, compose);
}

/* Drafts are numbered from 1 in the menu; 0 is a new message. */
static void draft_chosen(struct shisa_term *term, struct picker *picker, uint32_t value)
{
    (void)picker;
    struct compose **at = &term->parked;
    uint32_t number = 0;
    while (value > 0 && *at != NULL) {
        number += (*at)->request == 0;
        if (number == value) {
            struct compose *compose = *at;
            *at = compose->next;
            compose->next = NULL;
            compose_continue(term, compose);
            return;
        }
        at = &(*at)->next;
    }
    compose_continue(term, compose_create(COMPOSE_MESSAGE));
}

void command_compose(struct shisa_term *term, int unused)
{
    (void)unused;
    struct picker *picker = picker_create(SHISA_W_TERM_PICK_DRAFT, draft_chosen);
    picker_add(picker, 0, term_word(term, SHISA_W_TERM_NEW), NULL);
    for (const struct compose *at = term->parked; at != NULL; at = at->next) {
        if (at->request == 0) {
            struct shisa_buf label = { 0 };
            compose_title(term, at, &label);
            shisa_buf_puts(&label, ": ");
            say_line(editor_text(at->subject.text.len > 0 ? &at->subject : &at->text), &label);
            picker_add(picker, picker->count, label.data, NULL);
            shisa_buf_finish(&label);
        }
    }
    bool drafts = picker->count > 1;
    picker_open(term, picker, SHISA_W_TERM_NEW);
    if (!drafts) {
        picker_choose(term, 0);
    }
}

void command_memo(struct shisa_term *term, int unused)
{
    (void)unused;
    struct compose *compose = compose_create(COMPOSE_MEMO);
    struct shisa_buf about_memo = { 0 };
    shisa_buf_addf(&about_memo, "%s\n", term_word(term, SHISA_W_TERM_MEMO_SEEN));
    say_memos(term_speaker(term), &about_memo);
    compose->about = shisa_copy(about_memo.data);
    shisa_buf_finish(&about_memo);
    compose_continue(term, compose);
}

/* --- acts ------------------------------------------------------------------------------------- */

static const struct target *target_of(const struct action *action, uint32_t place)
{
    return action->target_count == 0 ? NULL : &action->targets[place];
}

static void act_agreed(struct shisa_term *term, struct confirm *confirm)
{
    const struct action *action = &term->model.actions[confirm->item];
    request_act(&term->outbox, action->id, target_of(action, confirm->target),
                confirm->focus == ANSWER_UNASKED);
}

/* Whose it is, and what it means not to ask him. */
static void say_owner(struct shisa_term *term, const char *owner, struct shisa_buf *out)
{
    struct shisa_buf name = { 0 };
    say_role(term_speaker(term), owner, &name);
    shisa_buf_puts(out, "\n\n");
    shisa_buf_addf(out, term_word(term, SHISA_W_TERM_OWNER_ASKED), name.data);
    shisa_buf_addf(out, "\n%s", term_word(term, SHISA_W_TERM_UNASKED_MEANS));
    shisa_buf_finish(&name);
}

static void ask_act(struct shisa_term *term, uint32_t place, uint32_t target)
{
    const struct action *action = &term->model.actions[place];
    const struct target *aim = target_of(action, target);
    bool owned = aim != NULL && aim->asks != NULL;
    struct shisa_buf text = { 0 };
    char words[SHISA_SAID_SIZE];
    say_deed(term_speaker(term), action->id, aim == NULL ? &(struct target){ 0 } : aim, &text);
    shisa_buf_addf(&text, " (%s %s)\n%s", term_word(term, SHISA_W_TERM_TAKES),
                   shisa_ms_said(action->takes, term->options.lang, words),
                   shisa_say(&action->help, term->options.lang));
    if (owned) {
        say_owner(term, aim->asks, &text);
    }
    struct confirm *confirm =
        confirm_open(term, text.data, owned ? SHISA_W_TERM_ASK_FIRST : SHISA_W_TERM_DO, act_agreed);
    confirm->item = place;
    confirm->target = target;
    if (owned) {
        confirm_owned(confirm);
    }
    shisa_buf_finish(&text);
}

static void target_chosen(struct shisa_term *term, struct picker *picker, uint32_t value)
{
    ask_act(term, picker->subject, value);
}

/* Whose it is stands beside it. */
static void add_target(struct shisa_term *term, struct picker *picker, const struct target *target,
                       uint32_t value)
{
    struct shisa_buf owner = { 0 };
    if (target->asks != NULL) {
        say_role(term_speaker(term), target->asks, &owner);
    }
    struct pick *pick =
        picker_add(picker, value, shisa_say(&target->name, term->options.lang), owner.data);
    pick_say(pick, NULL, NULL, target->id);
    shisa_buf_finish(&owner);
}

static void action_chosen(struct shisa_term *term, struct picker *picker, uint32_t value)
{
    (void)picker;
    const struct action *action = &term->model.actions[value];
    if (action->target_count == 0) {
        ask_act(term, value, 0);
        return;
    }
    struct picker *targets = picker_create(SHISA_W_TERM_PICK_TARGET, target_chosen);
    targets->subject = value;
    targets->about = shisa_copy(shisa_say(&action->name, term->options.lang));
    for (uint32_t i = 0; i < action->target_count; i++) {
        add_target(term, targets, &action->targets[i], i);
    }
    picker_open(term, targets, SHISA_W_TERM_NO_ACTION);
}

void command_act(struct shisa_term *term, int unused)
{
    (void)unused;
    enum shisa_lang lang = term->options.lang;
    struct picker *picker = picker_create(SHISA_W_TERM_PICK_ACTION, action_chosen);
    for (uint32_t i = 0; i < term->model.action_count; i++) {
        const struct action *action = &term->model.actions[i];
        struct shisa_buf match = { 0 };
        char words[SHISA_SAID_SIZE];
        struct pick *pick = picker_add(picker, i, shisa_say(&action->name, lang),
                                       shisa_ms_said(action->takes, lang, words));
        shisa_buf_addf(&match, "%s %s", action->id, shisa_say(&action->name, SHISA_EN));
        pick_say(pick, shisa_say(&action->group, lang), shisa_say(&action->help, lang), match.data);
        shisa_buf_finish(&match);
    }
    picker_open(term, picker, SHISA_W_TERM_NO_ACTION);
}

static void cancel_agreed(struct shisa_term *term, struct confirm *confirm)
{
    request_cancel(&term->outbox, confirm->item);
}

static void cancel_chosen(struct shisa_term *term, struct picker *picker, uint32_t item)
{
    (void)picker;
    const struct act *act = model_act(&term->model, item);
    struct shisa_buf text = { 0 };
    shisa_buf_addf(&text, "%s: ", term_word(term, SHISA_W_TERM_ASK_CANCEL));
    say_deed(term_speaker(term), act->action, &act->target, &text);
    confirm_open(term, text.data, SHISA_W_TERM_KEY_CANCEL_ACT, cancel_agreed)->item = item;
    shisa_buf_finish(&text);
}

static void add_act(struct shisa_term *term, struct picker *picker, const struct act *act,
                    uint32_t value)
{
    struct shisa_buf text = { 0 };
    say_deed(term_speaker(term), act->action, &act->target, &text);
    picker_add(picker, value, text.data, say_act_state(term_speaker(term), act));
    shisa_buf_finish(&text);
}

void command_cancel(struct shisa_term *term, int unused)
{
    (void)unused;
    struct picker *picker = picker_create(SHISA_W_TERM_PICK_ACT, cancel_chosen);
    for (uint32_t i = 0; i < term->model.act_count; i++) {
        if (act_is_open(&term->model.acts[i])) {
            add_act(term, picker, &term->model.acts[i], term->model.acts[i].item);
        }
    }
    picker_open(term, picker, SHISA_W_TERM_NO_ACT);
}

/* --- decisions -------------------------------------------------------------------------------- */

static void option_chosen(struct shisa_term *term, struct picker *picker, uint32_t value)
{
    const struct decision *decision = &term->model.decisions[picker->subject];
    const struct option *option = &decision->options[value];
    enum shisa_lang lang = term->options.lang;
    struct compose *compose = compose_create(COMPOSE_DECIDE);
    struct shisa_buf text = { 0 };
    shisa_buf_addf(&text, "%s\n%s: %s\n\n%s", shisa_say(&decision->text, lang),
                   term_word(term, SHISA_W_TERM_OPTION), shisa_say(&option->text, lang),
                   term_word(term, SHISA_W_TERM_REASON_BELOW));
    compose->about = shisa_copy(text.data);
    compose->decision = shisa_copy(decision->id);
    compose->option = shisa_copy(option->id);
    shisa_buf_finish(&text);
    compose_continue(term, compose);
}

void command_decide_one(struct shisa_term *term, uint32_t index)
{
    const struct decision *decision = &term->model.decisions[index];
    if (decision->state != DECISION_OPEN) {
        term_notice_word(term, SHISA_W_TERM_NO_DECISION);
        return;
    }
    struct picker *picker = picker_create(SHISA_W_TERM_PICK_OPTION, option_chosen);
    picker->subject = index;
    picker->about = shisa_copy(shisa_say(&decision->text, term->options.lang));
    for (uint32_t i = 0; i < decision->option_count; i++) {
        picker_add(picker, i, shisa_say(&decision->options[i].text, term->options.lang), NULL);
    }
    picker_open(term, picker, SHISA_W_TERM_NO_DECISION);
}

static void decision_chosen(struct shisa_term *term, struct picker *picker, uint32_t value)
{
    (void)picker;
    command_decide_one(term, value);
}

void command_decide(struct shisa_term *term, int unused)
{
    (void)unused;
    struct picker *picker = picker_create(SHISA_W_TERM_PICK_DECISION, decision_chosen);
    for (uint32_t i = 0; i < term->model.decision_count; i++) {
        const struct decision *decision = &term->model.decisions[i];
        char clock[SHISA_MOMENT_SIZE] = "";
        if (decision->state == DECISION_OPEN) {
            picker_add(picker, i, shisa_say(&decision->text, term->options.lang),
                       decision->due == SHISA_NEVER
                           ? NULL
                           : say_listed(term_speaker(term), decision->due, clock));
        }
    }
    bool only = picker->count == 1;
    picker_open(term, picker, SHISA_W_TERM_NO_DECISION);
    if (only) {
        picker_choose(term, 0);
    }
}

/* --- approvals -------------------------------------------------------------------------------- */

void command_show_approval(struct shisa_term *term, const struct approval *approval)
{
    bool consent = approval->asked != NULL;
    enum context context = approval->state != NULL ? CONTEXT_PAGER
                           : consent               ? CONTEXT_CONSENT
                                                   : CONTEXT_APPROVAL;
    struct shisa_buf text = { 0 };
    say_approval(term_speaker(term), approval, &text);
    struct pager *pager = pager_open(
        term, term_word(term, consent ? SHISA_W_TERM_TO_CONSENT : SHISA_W_TERM_TO_APPROVE),
        text.data, context);
    pager->item = approval->item;
    shisa_buf_finish(&text);
}

void command_show_act(struct shisa_term *term, const struct act *act)
{
    struct news news = { NEWS_ACT, .index = (uint32_t)(act - term->model.acts), .at = act->at };
    struct shisa_buf text = { 0 };
    say_news(term_speaker(term), &news, &text);
    pager_open(term, say_act_state(term_speaker(term), act), text.data, CONTEXT_PAGER);
    shisa_buf_finish(&text);
}

/* y or n in the text that waits for approval. */
void command_answer(struct shisa_term *term, int yes)
{
    struct pager *pager = (struct pager *)term->top;
    struct compose *compose = compose_create(COMPOSE_APPROVE);
    struct shisa_buf text = { 0 };
    shisa_buf_addf(&text, "%s\n%s", pager->text, term_word(term, SHISA_W_TERM_REASON_BELOW));
    compose->about = shisa_copy(text.data);
    compose->item = pager->item;
    compose->yes = yes != 0;
    compose->consent = pager->layer.context == CONTEXT_CONSENT;
    shisa_buf_finish(&text);
    layer_close(term);
    compose_continue(term, compose);
}

/* Approvals to give are listed by place, acts that wait behind them. */
static void approval_chosen(struct shisa_term *term, struct picker *picker, uint32_t value)
{
    (void)picker;
    if (value < term->model.approval_count) {
        command_show_approval(term, &term->model.approvals[value]);
    } else {
        command_show_act(term, &term->model.acts[value - term->model.approval_count]);
    }
}

void command_approvals(struct shisa_term *term, int unused)
{
    (void)unused;
    const struct model *model = &term->model;
    struct picker *picker = picker_create(SHISA_W_TERM_PICK_APPROVAL, approval_chosen);
    for (uint32_t i = 0; i < model->approval_count; i++) {
        struct shisa_buf text = { 0 };
        if (model->approvals[i].state == NULL) {
            say_role(term_speaker(term), model->approvals[i].role, &text);
            shisa_buf_puts(&text, ": ");
            say_deed(term_speaker(term), model->approvals[i].action, &model->approvals[i].target,
                     &text);
            picker_add(picker, i, text.data,
                       term_word(term, model->approvals[i].asked == NULL
                                           ? SHISA_W_TERM_TO_APPROVE
                                           : SHISA_W_TERM_TO_CONSENT));
        }
        shisa_buf_finish(&text);
    }
    for (uint32_t i = 0; i < model->act_count; i++) {
        if (model->acts[i].state == ACT_WAITING) {
            add_act(term, picker, &model->acts[i], model->approval_count + i);
        }
    }
    picker_open(term, picker, SHISA_W_TERM_NO_APPROVAL);
}
