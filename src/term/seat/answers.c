#include "desk.h"

/* --- decisions -------------------------------------------------------------------------------- */

static void option_chosen(struct shisa_term *term, struct picker *picker, uint32_t value)
{
    const struct decision *decision = &model_of(term)->decisions[picker->subject];
    const struct option *option = &decision->options[value];
    enum shisa_lang lang = term->options.lang;
    struct compose *compose = compose_create(&letter_decide);
    struct shisa_buf text = { 0 };
    shisa_buf_addf(&text, "%s\n%s: %s\n\n%s", shisa_say(&decision->text, lang),
                   term_word(term, SHISA_W_TERM_OPTION), shisa_say(&option->text, lang),
                   term_word(term, SHISA_W_TERM_REASON_BELOW));
    compose->about = shisa_copy(text.data);
    compose->id = shisa_copy(decision->id);
    compose->option = shisa_copy(option->id);
    shisa_buf_finish(&text);
    compose_continue(term, compose);
}

void command_decide_one(struct shisa_term *term, uint32_t index)
{
    const struct decision *decision = &model_of(term)->decisions[index];
    if (decision->state != DECISION_OPEN || term->course->ended) {
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
    for (uint32_t i = 0; i < model_of(term)->decision_count; i++) {
        const struct decision *decision = &model_of(term)->decisions[i];
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
    int context = approval->state != NULL ? CONTEXT_PAGER : consent ? CONSENT : APPROVAL;
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
    struct news news = { NEWS_ACT, .index = (uint32_t)(act - model_of(term)->acts), .at = act->at };
    struct shisa_buf text = { 0 };
    say_news(term_speaker(term), &news, &text);
    pager_open(term, say_act_state(term_speaker(term), act), text.data, CONTEXT_PAGER);
    shisa_buf_finish(&text);
}

/* y or n in the text that waits for approval. */
void command_answer(struct shisa_term *term, int yes)
{
    struct pager *pager = (struct pager *)term->top;
    struct compose *compose = compose_create(&letter_approve);
    struct shisa_buf text = { 0 };
    shisa_buf_addf(&text, "%s\n%s", pager->text, term_word(term, SHISA_W_TERM_REASON_BELOW));
    compose->about = shisa_copy(text.data);
    compose->item = pager->item;
    compose->yes = yes != 0;
    compose->consent = pager->layer.context == CONSENT;
    shisa_buf_finish(&text);
    layer_close(term);
    compose_continue(term, compose);
}

/* Approvals to give are listed by place, acts that wait behind them. */
static void approval_chosen(struct shisa_term *term, struct picker *picker, uint32_t value)
{
    (void)picker;
    if (value < model_of(term)->approval_count) {
        command_show_approval(term, &model_of(term)->approvals[value]);
    } else {
        command_show_act(term, &model_of(term)->acts[value - model_of(term)->approval_count]);
    }
}

void command_approvals(struct shisa_term *term, int unused)
{
    (void)unused;
    const struct model *model = model_of(term);
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
            acts_add(term, picker, &model->acts[i], model->approval_count + i);
        }
    }
    picker_open(term, picker, SHISA_W_TERM_NO_APPROVAL);
}
