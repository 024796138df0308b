#include "control.h"

#include <string.h>

/* What control says: as a role, or out of play. */

static void begin_as(struct shisa_term *term, const char *role)
{
    struct compose *compose = compose_create(&letter_speak);
    compose->id = shisa_copy(role);
    compose_continue(term, compose);
}

static void speaker_chosen(struct shisa_term *term, struct picker *picker, uint32_t value)
{
    (void)picker;
    const struct staff *staff = staff_of(term);
    if (value < staff->roles_count) {
        begin_as(term, staff->roles[value].id);
        return;
    }
    struct compose *draft = compose_unpark(term, value - staff->roles_count);
    if (draft != NULL) {
        compose_continue(term, draft);
    }
}

/* Voices, which nobody plays, come before the players' roles. */
void speak_improvise(struct shisa_term *term, int unused)
{
    (void)unused;
    const struct staff *staff = staff_of(term);
    struct picker *picker = picker_create(SHISA_W_CONTROL_PICK_SPEAKER, speaker_chosen);
    compose_list_drafts(term, picker, staff->roles_count);
    for (int voices = 1; voices >= 0; voices--) {
        for (uint32_t i = 0; i < staff->roles_count; i++) {
            if ((staff->roles[i].seats == 0) == voices) {
                struct shisa_buf name = { 0 };
                staff_say_house(speaker_of(term), staff->roles[i].id, &name);
                struct pick *pick = picker_add(
                    picker, i, name.data, voices ? term_word(term, SHISA_W_CONTROL_VOICE) : NULL);
                pick_say(pick, NULL, NULL, staff->roles[i].id);
                shisa_buf_finish(&name);
            }
        }
    }
    picker_open(term, picker, SHISA_W_TERM_NOBODY);
}

/* --- answering -------------------------------------------------------------------------------- */

/* As whom control answers: the voice that was written to, or whoever was. */
static const char *voice_of(const struct staff *staff, const struct message *message)
{
    const struct role *voice = staff_waiting_voice(staff, message);
    return voice != NULL ? voice->id : message->to_count > 0 ? message->to[0] : NULL;
}

/* Who wrote it, when, and what: who answers has it before him. */
static char *say_answered(const struct shisa_term *term, const struct message *message)
{
    const char *subject = shisa_say(&message->subject, term->options.lang);
    struct shisa_buf about = { 0 };
    char clock[SHISA_MOMENT_SIZE];
    shisa_buf_addf(
        &about, "%s ",
        shisa_moment(term->course->story, message->at, SHISA_LISTED, term->options.lang, clock));
    staff_say_house(speaker_of(term), message->from, &about);
    shisa_buf_puts(&about, " > ");
    staff_say_some(speaker_of(term), message->to, message->to_count, &about);
    if (*subject != '\0') {
        shisa_buf_addf(&about, "\n%s: %s", term_word(term, SHISA_W_TERM_SUBJECT), subject);
    }
    shisa_buf_addf(&about, "\n%s\n", shisa_say(&message->text, term->options.lang));
    char *said = shisa_copy(about.data);
    shisa_buf_finish(&about);
    return said;
}

static void reply_to(struct shisa_term *term, const struct message *message)
{
    const char *voice = voice_of(staff_of(term), message);
    if (voice == NULL || message->from == NULL) {
        term_notice_word(term, SHISA_W_CONTROL_NO_REPLY);
        return;
    }
    const char *subject = shisa_say(&message->subject, term->options.lang);
    struct compose *compose = compose_create(&letter_speak);
    compose->id = shisa_copy(voice);
    compose->item = compose->quotes = message->item;
    compose->about = say_answered(term, message);
    compose_address(compose, message->from);
    if (message->via != NULL) {
        compose_set_channel(compose, message->via);
    }
    if (*subject != '\0') { /* one too long to answer with stays empty */
        struct shisa_buf answer = { 0 };
        shisa_buf_addf(&answer, strncmp(subject, "Re: ", 4) == 0 ? "%s" : "Re: %s", subject);
        (void)editor_insert(&compose->subject, answer.data, answer.len);
        shisa_buf_finish(&answer);
    }
    compose_continue(term, compose);
}

static void message_chosen(struct shisa_term *term, struct picker *picker, uint32_t value)
{
    (void)picker;
    reply_to(term, &staff_of(term)->messages[value]);
}

/* The message under the bar of the log, or one of those that wait. */
void speak_reply(struct shisa_term *term, int unused)
{
    (void)unused;
    const struct staff *staff = staff_of(term);
    const struct staff_event *event = term->panes.focus == PANE_LOG ? log_chosen(term) : NULL;
    const struct message *message =
        event != NULL && event->kind == STAFF_MESSAGE ? staff_message(staff, event->item) : NULL;
    if (message != NULL) {
        reply_to(term, message);
        return;
    }
    struct picker *picker = picker_create(SHISA_W_CONTROL_KEY_REPLY, message_chosen);
    for (uint32_t i = 0; i < staff->message_count; i++) {
        if (staff_waiting_voice(staff, &staff->messages[i]) != NULL) {
            const struct staff_event *sent = staff_event(staff, staff->messages[i].seq);
            struct shisa_buf text = { 0 };
            staff_say_event(speaker_of(term), sent, &text);
            picker_add(picker, i, text.data, NULL);
            shisa_buf_finish(&text);
        }
    }
    bool only = picker->count == 1;
    picker_open(term, picker, SHISA_W_CONTROL_NO_REPLY);
    if (only) {
        picker_choose(term, 0);
    }
}

/* --- out of play ------------------------------------------------------------------------------ */

void speak_hint(struct shisa_term *term, int unused)
{
    (void)unused;
    const struct expect *expect = expects_chosen(term);
    struct shisa_buf about = { 0 };
    if (expect == NULL || term->panes.focus != PANE_EXPECTS) {
        term_notice_word(term, SHISA_W_CONTROL_CHOOSE_EXPECT);
        return;
    }
    staff_say_house(speaker_of(term), expect->of, &about);
    shisa_buf_addf(&about, ": %s\n\n%s", shisa_say(&expect->text, term->options.lang),
                   term_word(term, SHISA_W_CONTROL_HINT_MEANS));
    struct compose *compose = compose_create(&letter_hint);
    compose->id = shisa_copy(expect->id);
    compose->about = shisa_copy(about.data);
    shisa_buf_finish(&about);
    compose_continue(term, compose);
}

void speak_to(struct shisa_term *term, const char *role, const struct staff_event *asked)
{
    struct compose *compose = compose_create(&letter_notice);
    struct shisa_buf about = { 0 };
    char clock[SHISA_MOMENT_SIZE];
    if (asked != NULL) {
        shisa_moment(term->course->story, asked->at, SHISA_LISTED, term->options.lang, clock);
        shisa_buf_addf(&about, "%s ", clock);
        staff_say_event(speaker_of(term), asked, &about);
        shisa_buf_puts(&about, "\n\n");
    }
    shisa_buf_puts(&about, term_word(term, SHISA_W_CONTROL_NOTICE_MEANS));
    compose->about = shisa_copy(about.data);
    shisa_buf_finish(&about);
    compose_address(compose, role);
    compose_continue(term, compose);
}

static void seat_chosen(struct shisa_term *term, struct picker *picker, uint32_t value)
{
    (void)picker;
    speak_to(term, staff_of(term)->roles[value].id, NULL);
}

/* Of the organisation under the bar, or of all. */
void speak_seat(struct shisa_term *term, int unused)
{
    (void)unused;
    const struct staff *staff = staff_of(term);
    const struct organisation *house =
        term->panes.focus == PANE_HOUSES ? houses_chosen(term) : NULL;
    struct picker *picker = picker_create(SHISA_W_CONTROL_KEY_SEAT, seat_chosen);
    for (uint32_t i = 0; i < staff->roles_count; i++) {
        const struct role *role = &staff->roles[i];
        bool wanted =
            house == NULL || role->organisation == (uint32_t)(house - staff->organisations);
        if (role->seats > 0 && wanted) {
            struct shisa_buf name = { 0 };
            staff_say_house(speaker_of(term), role->id, &name);
            pick_say(picker_add(picker, i, name.data, NULL), NULL, NULL, role->id);
            shisa_buf_finish(&name);
        }
    }
    picker_open(term, picker, SHISA_W_TERM_NOBODY);
}

void speak_all(struct shisa_term *term, int unused)
{
    (void)unused;
    struct compose *compose = compose_create(&letter_notice);
    struct shisa_buf about = { 0 };
    shisa_buf_addf(&about, term_word(term, SHISA_W_CONTROL_ALL_MEANS),
                   staff_of(term)->chairs_of_players);
    compose->about = shisa_copy(about.data);
    shisa_buf_finish(&about);
    compose_continue(term, compose);
}

void speak_memo(struct shisa_term *term, int unused)
{
    (void)unused;
    compose_continue(term, compose_create(&letter_note));
}
