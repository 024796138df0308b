#include "desk.h"

#include <string.h>

#include "shisa/limits.h"

/* --- messages --------------------------------------------------------------------------------- */

/* The message a command is about, opened: whoever answers has read it. */
static struct message *about(struct shisa_term *term)
{
    struct message *message = desk_message(term);
    if (message == NULL) {
        term_notice_word(term, SHISA_W_TERM_CHOOSE_FIRST);
    } else {
        desk_open_message(term, message);
    }
    return message;
}

static bool can_send_on(const struct shisa_term *term, const char *channel)
{
    const struct channel *known = model_channel(model_of(term), channel);
    return known != NULL && !known->oneway;
}

/* Oneself is not among the addressees, whoever wrote to whom. */
static void address(const struct shisa_term *term, struct compose *compose, const char *role)
{
    if (role != NULL && (model_of(term)->role == NULL || strcmp(role, model_of(term)->role) != 0)) {
        compose_address(compose, role);
    }
}

static struct compose *answer_to(struct shisa_term *term, const struct message *message)
{
    struct compose *compose = compose_create(&letter_message);
    const char *subject = shisa_say(&message->subject, term->options.lang);
    compose->item = compose->quotes = message->item;
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
    const struct channel *channel = model_channel(model_of(term), message->via);
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
    struct compose *compose = compose_create(&letter_message);
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

/* 0 is a new message, drafts come behind it. */
static void draft_chosen(struct shisa_term *term, struct picker *picker, uint32_t value)
{
    (void)picker;
    struct compose *draft = value > 0 ? compose_unpark(term, value - 1) : NULL;
    compose_continue(term, draft != NULL ? draft : compose_create(&letter_message));
}

void command_compose(struct shisa_term *term, int unused)
{
    (void)unused;
    struct picker *picker = picker_create(SHISA_W_TERM_PICK_DRAFT, draft_chosen);
    picker_add(picker, 0, term_word(term, SHISA_W_TERM_NEW), NULL);
    compose_list_drafts(term, picker, 1);
    bool drafts = picker->count > 1;
    picker_open(term, picker, SHISA_W_TERM_NEW);
    if (!drafts) {
        picker_choose(term, 0);
    }
}

void command_memo(struct shisa_term *term, int unused)
{
    (void)unused;
    struct compose *compose = compose_create(&letter_memo);
    struct shisa_buf about_memo = { 0 };
    shisa_buf_addf(&about_memo, "%s\n", term_word(term, SHISA_W_TERM_MEMO_SEEN));
    say_memos(term_speaker(term), &about_memo);
    compose->about = shisa_copy(about_memo.data);
    shisa_buf_finish(&about_memo);
    compose_continue(term, compose);
}

/* --- out of play ------------------------------------------------------------------------------ */

void command_hand(struct shisa_term *term, int unused)
{
    (void)unused;
    struct compose *compose = compose_create(&letter_hand);
    compose->about = shisa_copy(term_word(term, SHISA_W_TERM_HAND_MEANS));
    compose_continue(term, compose);
}

static void emergency(struct shisa_term *term)
{
    request_emergency(&term->session.outbox, NULL);
    term_notice_word(term, term->session.open ? SHISA_W_TERM_ALARM_GOES : SHISA_W_TERM_ALARM_LOST);
}

void command_emergency(struct shisa_term *term, int unused)
{
    (void)unused;
    phrase_open(term, term_word(term, SHISA_W_TERM_ASK_EMERGENCY), SHISA_W_TERM_WORD_REAL,
                emergency);
}
