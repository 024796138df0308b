#include "desk.h"

static const struct target *target_of(const struct action *action, uint32_t place)
{
    return action->target_count == 0 ? NULL : &action->targets[place];
}

static void act_agreed(struct shisa_term *term, struct confirm *confirm)
{
    const struct action *action = &model_of(term)->actions[confirm->item];
    request_act(&term->session.outbox, action->id, target_of(action, confirm->target),
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
    const struct action *action = &model_of(term)->actions[place];
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
    struct shisa_buf owner = { 0 }, match = { 0 };
    shisa_buf_puts(&match, target->id);
    say_both(&target->name, &match);
    if (target->asks != NULL) {
        say_role(term_speaker(term), target->asks, &owner);
    }
    struct pick *pick =
        picker_add(picker, value, shisa_say(&target->name, term->options.lang), owner.data);
    pick_say(pick, NULL, NULL, match.data);
    shisa_buf_finish(&match);
    shisa_buf_finish(&owner);
}

static void action_chosen(struct shisa_term *term, struct picker *picker, uint32_t value)
{
    (void)picker;
    const struct action *action = &model_of(term)->actions[value];
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
    for (uint32_t i = 0; i < model_of(term)->action_count; i++) {
        const struct action *action = &model_of(term)->actions[i];
        struct shisa_buf match = { 0 };
        char words[SHISA_SAID_SIZE];
        struct pick *pick = picker_add(picker, i, shisa_say(&action->name, lang),
                                       shisa_ms_said(action->takes, lang, words));
        shisa_buf_puts(&match, action->id);
        say_both(&action->name, &match);
        pick_say(pick, shisa_say(&action->group, lang), shisa_say(&action->help, lang), match.data);
        shisa_buf_finish(&match);
    }
    picker_open(term, picker, SHISA_W_TERM_NO_ACTION);
}

static void cancel_agreed(struct shisa_term *term, struct confirm *confirm)
{
    request_cancel(&term->session.outbox, confirm->item);
}

static void cancel_chosen(struct shisa_term *term, struct picker *picker, uint32_t item)
{
    (void)picker;
    const struct act *act = model_act(model_of(term), item);
    struct shisa_buf text = { 0 };
    shisa_buf_addf(&text, "%s: ", term_word(term, SHISA_W_TERM_ASK_CANCEL));
    say_deed(term_speaker(term), act->action, &act->target, &text);
    confirm_open(term, text.data, SHISA_W_TERM_KEY_CANCEL_ACT, cancel_agreed)->item = item;
    shisa_buf_finish(&text);
}

void acts_add(struct shisa_term *term, struct picker *picker, const struct act *act, uint32_t value)
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
    for (uint32_t i = 0; i < model_of(term)->act_count; i++) {
        if (act_is_open(&model_of(term)->acts[i])) {
            acts_add(term, picker, &model_of(term)->acts[i], model_of(term)->acts[i].item);
        }
    }
    picker_open(term, picker, SHISA_W_TERM_NO_ACT);
}
