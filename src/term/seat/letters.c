#include "desk.h"

#include <string.h>

/* What a participant writes, and what becomes of it. */

/* --- channel and addressees ------------------------------------------------------------------- */

static void channel_chosen(struct shisa_term *term, struct picker *picker, uint32_t value)
{
    struct compose *compose = compose_of(term, picker);
    compose_set_channel(compose, model_of(term)->channels[value].id);
    compose_continue(term, compose);
}

static void add_channel(struct shisa_term *term, struct picker *picker, uint32_t place)
{
    const struct channel *channel = &model_of(term)->channels[place];
    struct shisa_buf detail = { 0 };
    if (channel->dead) {
        say_dead_since(term_speaker(term), channel, &detail);
    } else if (channel->spoken) {
        shisa_buf_puts(&detail, term_word(term, SHISA_W_TERM_SPOKEN));
    }
    struct pick *pick =
        picker_add(picker, place, shisa_say(&channel->name, term->options.lang), detail.data);
    pick_say(pick, NULL, NULL, channel->id);
    shisa_buf_finish(&detail);
}

static void ask_channel(struct shisa_term *term, struct compose *draft)
{
    struct picker *picker = picker_create(SHISA_W_TERM_PICK_CHANNEL, channel_chosen);
    picker->draft = draft;
    /* What it answers came on a channel without a way back. */
    if (draft != NULL && draft->item != 0) {
        picker->about = shisa_copy(term_word(term, SHISA_W_TERM_NO_WAY_BACK));
    }
    for (uint32_t i = 0; i < model_of(term)->channel_count; i++) {
        if (!model_of(term)->channels[i].oneway) {
            add_channel(term, picker, i);
        }
    }
    picker_open(term, picker, SHISA_W_TERM_NO_CHANNEL);
}

static void roles_chosen(struct shisa_term *term, struct picker *picker, uint32_t value)
{
    (void)value;
    struct compose *compose = compose_of(term, picker);
    compose_forget(compose);
    for (uint32_t i = 0; i < picker->count; i++) {
        if (picker->items[i].marked) {
            compose_address(compose, model_of(term)->roles[picker->items[i].value].id);
        }
    }
    compose_continue(term, compose);
}

static void add_role(struct shisa_term *term, struct picker *picker, uint32_t place,
                     const struct compose *compose)
{
    const struct role *role = &model_of(term)->roles[place];
    enum shisa_lang lang = term->options.lang;
    struct shisa_buf match = { 0 };
    struct pick *pick = picker_add(picker, place, shisa_say(&role->name, lang), role->phone);
    shisa_buf_puts(&match, role->id);
    say_both(&role->name, &match);
    say_both(&role->organisation, &match);
    pick_say(pick, shisa_say(&role->organisation, lang), NULL, match.data);
    pick->marked = compose_is_to(compose, role->id);
    shisa_buf_finish(&match);
}

static void ask_roles(struct shisa_term *term, struct compose *draft)
{
    const struct compose *compose = draft != NULL ? draft : (struct compose *)term->top;
    struct picker *picker = picker_create(SHISA_W_TERM_PICK_ROLES, roles_chosen);
    picker->draft = draft;
    picker->multi = true;
    for (uint32_t i = 0; i < model_of(term)->role_count; i++) {
        if (!model_of(term)->roles[i].own) {
            add_role(term, picker, i, compose);
        }
    }
    picker_open(term, picker, SHISA_W_TERM_NOBODY);
}

static void ask(struct shisa_term *term, struct compose *draft, enum compose_field field)
{
    if (field == FIELD_CHANNEL) {
        ask_channel(term, draft);
    } else {
        ask_roles(term, draft);
    }
}

static void say(const struct shisa_term *term, const struct compose *compose,
                enum compose_field field, struct shisa_buf *out)
{
    if (field == FIELD_CHANNEL) {
        shisa_buf_puts(out, say_channel(term_speaker(term), compose->channel));
    } else {
        say_roles(term_speaker(term), (const char *const *)compose->to, compose->to_count, 0, out);
    }
}

/* --- messages --------------------------------------------------------------------------------- */

static void title_message(const struct shisa_term *term, const struct compose *compose,
                          struct shisa_buf *out)
{
    shisa_buf_puts(out, term_word(term, SHISA_W_TERM_TITLE_MESSAGE));
    if (compose->item != 0) {
        shisa_buf_addf(out, " (%s #%u)", term_word(term, SHISA_W_TERM_KEY_REPLY), compose->item);
    }
}

/* Who speaks has no subject. */
static bool has_subject(const struct shisa_term *term, const struct compose *compose)
{
    const struct channel *channel = model_channel(model_of(term), compose->channel);
    return channel == NULL || !channel->spoken;
}

static void quote(const struct shisa_term *term, const struct compose *compose,
                  struct shisa_buf *out)
{
    const struct message *message = model_message(model_of(term), compose->quotes);
    if (message != NULL) {
        say_quote(term_speaker(term), message, out);
    }
}

static int64_t send(struct shisa_term *term, const struct compose *compose)
{
    return request_send(&term->session.outbox, compose->channel, (const char *const *)compose->to,
                        compose->to_count, compose->item,
                        has_subject(term, compose) ? editor_text(&compose->subject) : NULL,
                        editor_text(&compose->text));
}

const struct compose_kind letter_message = {
    .addressed = true,
    .title = title_message,
    .has_subject = has_subject,
    .ask = ask,
    .say = say,
    .quote = quote,
    .submit = send,
};

/* --- memos, reasons, questions ---------------------------------------------------------------- */

static void title_memo(const struct shisa_term *term, const struct compose *compose,
                       struct shisa_buf *out)
{
    (void)compose;
    shisa_buf_puts(out, term_word(term, SHISA_W_TERM_TITLE_MEMO));
}

static int64_t memo(struct shisa_term *term, const struct compose *compose)
{
    return request_memo(&term->session.outbox, editor_text(&compose->text));
}

const struct compose_kind letter_memo = { .title = title_memo, .submit = memo };

static void title_decide(const struct shisa_term *term, const struct compose *compose,
                         struct shisa_buf *out)
{
    (void)compose;
    shisa_buf_puts(out, term_word(term, SHISA_W_TERM_TITLE_DECIDE));
}

static int64_t decide(struct shisa_term *term, const struct compose *compose)
{
    return request_decide(&term->session.outbox, compose->id, compose->option,
                          editor_text(&compose->text));
}

const struct compose_kind letter_decide = { .may_be_empty = true,
                                            .title = title_decide,
                                            .submit = decide };

static void title_approve(const struct shisa_term *term, const struct compose *compose,
                          struct shisa_buf *out)
{
    static const enum shisa_word words[2][2] = {
        { SHISA_W_TERM_TITLE_RETURN, SHISA_W_TERM_TITLE_APPROVE },
        { SHISA_W_TERM_TITLE_REFUSE, SHISA_W_TERM_TITLE_CONSENT },
    };
    shisa_buf_puts(out, term_word(term, words[compose->consent][compose->yes]));
}

static int64_t approve(struct shisa_term *term, const struct compose *compose)
{
    return request_approve(&term->session.outbox, compose->item, compose->yes,
                           editor_text(&compose->text));
}

const struct compose_kind letter_approve = { .may_be_empty = true,
                                             .title = title_approve,
                                             .submit = approve };

static void title_hand(const struct shisa_term *term, const struct compose *compose,
                       struct shisa_buf *out)
{
    (void)compose;
    shisa_buf_puts(out, term_word(term, SHISA_W_TERM_KEY_HAND));
}

static int64_t raise_hand(struct shisa_term *term, const struct compose *compose)
{
    return request_hand(&term->session.outbox, editor_text(&compose->text));
}

const struct compose_kind letter_hand = { .title = title_hand, .submit = raise_hand };

/* --- what one says of oneself afterwards ------------------------------------------------------ */

static void title_self(const struct shisa_term *term, const struct compose *compose,
                       struct shisa_buf *out)
{
    (void)compose;
    shisa_buf_puts(out, term_word(term, SHISA_W_TERM_KEY_SHEET));
}

static int64_t judge_self(struct shisa_term *term, const struct compose *compose)
{
    int64_t request = request_self(&term->session.outbox, compose->item, compose->id,
                                   editor_text(&compose->text));
    if (request != 0) {
        model_judge_self(model_of(term), compose->item, compose->id);
    }
    return request;
}

const struct compose_kind letter_self = {
    .may_be_empty = true, .title = title_self, .submit = judge_self, .sent = sheet_go_on
};
