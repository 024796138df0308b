#include "control.h"

#include <string.h>

/* What control writes, and what becomes of it. */

/* --- as a role -------------------------------------------------------------------------------- */

static void channel_chosen(struct shisa_term *term, struct picker *picker, uint32_t value)
{
    struct compose *compose = compose_of(term, picker);
    compose_set_channel(compose, staff_of(term)->channels[value].id);
    compose_continue(term, compose);
}

static void ask_channel(struct shisa_term *term, struct compose *draft)
{
    const struct staff *staff = staff_of(term);
    struct picker *picker = picker_create(SHISA_W_TERM_PICK_CHANNEL, channel_chosen);
    picker->draft = draft;
    for (uint32_t i = 0; i < staff->channels_count; i++) {
        const struct channel *channel = &staff->channels[i];
        struct pick *pick =
            picker_add(picker, i, shisa_say(&channel->name, term->options.lang),
                       channel->spoken ? term_word(term, SHISA_W_TERM_SPOKEN) : NULL);
        pick_say(pick, NULL, NULL, channel->id);
    }
    picker_open(term, picker, SHISA_W_TERM_NO_CHANNEL);
}

/* Organisations are listed behind the roles. */
static const char *addressee(const struct staff *staff, uint32_t value)
{
    return value < staff->roles_count ? staff->roles[value].id
                                      : staff->organisations[value - staff->roles_count].id;
}

static void addressees_chosen(struct shisa_term *term, struct picker *picker, uint32_t value)
{
    (void)value;
    struct compose *compose = compose_of(term, picker);
    compose_forget(compose);
    for (uint32_t i = 0; i < picker->count; i++) {
        if (picker->items[i].marked) {
            compose_address(compose, addressee(staff_of(term), picker->items[i].value));
        }
    }
    compose_continue(term, compose);
}

static void ask_addressees(struct shisa_term *term, struct compose *draft)
{
    const struct staff *staff = staff_of(term);
    const struct compose *compose = draft != NULL ? draft : (struct compose *)term->top;
    struct picker *picker = picker_create(SHISA_W_TERM_PICK_ROLES, addressees_chosen);
    picker->draft = draft;
    picker->multi = true;
    for (uint32_t i = 0; i < staff->roles_count + staff->organisations_count; i++) {
        const char *id = addressee(staff, i);
        if (staff_seats_of(staff, &id, 1) > 0 && control_reaches(staff, id)) {
            struct shisa_buf name = { 0 };
            staff_say_house(speaker_of(term), id, &name);
            struct pick *pick = picker_add(picker, i, name.data, NULL);
            pick_say(pick, NULL, NULL, id);
            pick->marked = compose_is_to(compose, id);
            shisa_buf_finish(&name);
        }
    }
    picker_open(term, picker, SHISA_W_TERM_NOBODY);
}

static void ask(struct shisa_term *term, struct compose *draft, enum compose_field field)
{
    if (field == FIELD_CHANNEL) {
        ask_channel(term, draft);
    } else {
        ask_addressees(term, draft);
    }
}

static void say(const struct shisa_term *term, const struct compose *compose,
                enum compose_field field, struct shisa_buf *out)
{
    if (field == FIELD_CHANNEL) {
        shisa_buf_puts(out, staff_say_channel(speaker_of(term), compose->channel));
        return;
    }
    for (uint32_t i = 0; i < compose->to_count; i++) {
        shisa_buf_puts(out, i > 0 ? term_word(term, SHISA_W_TERM_COMMA) : "");
        staff_say_house(speaker_of(term), compose->to[i], out);
    }
}

static void title_speak(const struct shisa_term *term, const struct compose *compose,
                        struct shisa_buf *out)
{
    struct shisa_buf name = { 0 };
    staff_say_house(speaker_of(term), compose->id, &name);
    shisa_buf_addf(out, term_word(term, SHISA_W_CONTROL_AS), name.data);
    shisa_buf_finish(&name);
}

static bool has_subject(const struct shisa_term *term, const struct compose *compose)
{
    const struct channel *channel = staff_channel(staff_of(term), compose->channel);
    return channel == NULL || !channel->spoken;
}

static void quote(const struct shisa_term *term, const struct compose *compose,
                  struct shisa_buf *out)
{
    const struct message *message = staff_message(staff_of(term), compose->quotes);
    if (message == NULL) {
        return;
    }
    for (const char *at = shisa_say(&message->text, term->options.lang); *at != '\0';) {
        size_t len = strcspn(at, "\n");
        shisa_buf_puts(out, "> ");
        shisa_buf_add(out, at, len);
        shisa_buf_puts(out, "\n");
        at += len + (at[len] == '\n');
    }
}

static int64_t speak(struct shisa_term *term, const struct compose *compose)
{
    return ask_send(term, compose->id, compose);
}

const struct compose_kind letter_speak = {
    .addressed = true,
    .title = title_speak,
    .has_subject = has_subject,
    .ask = ask,
    .say = say,
    .quote = quote,
    .submit = speak,
};

/* --- about an inject -------------------------------------------------------------------------- */

static void title_about(const struct shisa_term *term, enum shisa_word what,
                        const struct inject *inject, struct shisa_buf *out)
{
    shisa_buf_puts(out, term_word(term, what));
    if (inject != NULL) { /* a draft may be of another run */
        shisa_buf_puts(out, ": ");
        injects_say_named(term, inject, out);
    }
}

static void title_skip(const struct shisa_term *term, const struct compose *compose,
                       struct shisa_buf *out)
{
    title_about(term, SHISA_W_CONTROL_KEY_SKIP, staff_inject(staff_of(term), compose->id), out);
}

static int64_t skip(struct shisa_term *term, const struct compose *compose)
{
    return ask_skip(term, compose->id, editor_text(&compose->text));
}

const struct compose_kind letter_skip = { .title = title_skip, .submit = skip };

static void title_edit(const struct shisa_term *term, const struct compose *compose,
                       struct shisa_buf *out)
{
    title_about(term, SHISA_W_CONTROL_KEY_EDIT, staff_inject(staff_of(term), compose->id), out);
}

static bool edit_has_subject(const struct shisa_term *term, const struct compose *compose)
{
    const struct inject *inject = staff_inject(staff_of(term), compose->id);
    const struct channel *channel =
        inject == NULL ? NULL : staff_channel(staff_of(term), inject->via);
    return channel == NULL || !channel->spoken;
}

static int64_t edit(struct shisa_term *term, const struct compose *compose)
{
    const struct inject *inject = staff_inject(staff_of(term), compose->id);
    if (inject != NULL) {
        control_of(term)->undo = (struct undo){ UNDO_EDIT, .inject = inject->id,
                                                .subject = inject->subject, .text = inject->text };
    }
    return ask_edit(term, compose->id,
                    compose_has(term, compose, FIELD_SUBJECT) ? editor_text(&compose->subject)
                                                              : NULL,
                    editor_text(&compose->text));
}

const struct compose_kind letter_edit = { .title = title_edit,
                                          .has_subject = edit_has_subject,
                                          .submit = edit };

/* --- to players, and about services ----------------------------------------------------------- */

static void title_hint(const struct shisa_term *term, const struct compose *compose,
                       struct shisa_buf *out)
{
    shisa_buf_addf(out, "%s: %s", term_word(term, SHISA_W_CONTROL_KEY_HINT), compose->id);
}

static int64_t hint(struct shisa_term *term, const struct compose *compose)
{
    return ask_hint(term, compose->id, editor_text(&compose->text));
}

const struct compose_kind letter_hint = { .title = title_hint, .submit = hint };

static void title_level(const struct shisa_term *term, const struct compose *compose,
                        struct shisa_buf *out)
{
    const struct service *service = staff_service(staff_of(term), compose->id);
    shisa_buf_addf(out, "%s: %s %u%%", term_word(term, SHISA_W_CONTROL_KEY_LEVEL),
                   service == NULL ? "" : shisa_say(&service->name, term->options.lang),
                   compose->item);
}

static int64_t level(struct shisa_term *term, const struct compose *compose)
{
    return ask_level(term, compose->id, (int)compose->item, editor_text(&compose->text));
}

const struct compose_kind letter_level = { .title = title_level, .submit = level };

static void title_notice(const struct shisa_term *term, const struct compose *compose,
                         struct shisa_buf *out)
{
    struct shisa_buf name = { 0 };
    if (compose->to_count == 0) {
        shisa_buf_puts(out, term_word(term, SHISA_W_CONTROL_KEY_ALL));
        return;
    }
    staff_say_house(speaker_of(term), compose->to[0], &name);
    shisa_buf_addf(out, "%s: %s", term_word(term, SHISA_W_CONTROL_KEY_SEAT), name.data);
    shisa_buf_finish(&name);
}

static int64_t notice(struct shisa_term *term, const struct compose *compose)
{
    return ask_notice(term, (const char *const *)compose->to, compose->to_count,
                      editor_text(&compose->text));
}

const struct compose_kind letter_notice = { .title = title_notice, .submit = notice };

static void title_note(const struct shisa_term *term, const struct compose *compose,
                       struct shisa_buf *out)
{
    (void)compose;
    shisa_buf_puts(out, term_word(term, SHISA_W_TERM_TITLE_MEMO));
}

static int64_t note(struct shisa_term *term, const struct compose *compose)
{
    return ask_memo(term, editor_text(&compose->text));
}

const struct compose_kind letter_note = { .title = title_note, .submit = note };
