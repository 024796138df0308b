#include "model.h"

#include <stdio.h>
#include <string.h>

static const char *word(struct staff_speaker speaker, enum shisa_word which)
{
    return shisa_word(which, speaker.lang);
}

/* --- names ------------------------------------------------------------------------------------ */

void staff_say_house(struct staff_speaker speaker, const char *id, struct shisa_buf *out)
{
    const struct role *role = staff_role(speaker.staff, id);
    const struct organisation *house = staff_house(speaker.staff, id);
    if (house == NULL && role == NULL) {
        shisa_buf_puts(out, id == NULL ? word(speaker, SHISA_W_TERM_MACHINE) : id);
        return;
    }
    bool alone = role != NULL && speaker.staff->playing_count == 1 &&
                 role->organisation == speaker.staff->playing;
    if (house != NULL && !alone) {
        shisa_buf_addf(out, role == NULL ? "%s" : "%s/", shisa_say(&house->name, speaker.lang));
    }
    if (role != NULL) {
        shisa_buf_puts(out, shisa_say(&role->name, speaker.lang));
    }
}

void staff_say_some(struct staff_speaker speaker, const char *const *ids, uint32_t count,
                    struct shisa_buf *out)
{
    if (count > 0) {
        staff_say_house(speaker, ids[0], out);
    }
    if (count > 1) {
        shisa_buf_addf(out, " +%u", count - 1);
    }
}

static enum shisa_word duty_word(const char *seat)
{
    return strncmp(seat, "control@", 8) == 0    ? SHISA_W_REPORT_DUTY_SUBCONTROLLER
           : strncmp(seat, "evaluate-", 9) == 0 ? SHISA_W_REPORT_EVALUATOR
           : strncmp(seat, "observe-", 8) == 0  ? SHISA_W_REPORT_DUTY_OBSERVER
                                                : SHISA_W_REPORT_DUTY_CONTROLLER;
}

void staff_say_seat(struct staff_speaker speaker, const char *seat, struct shisa_buf *out)
{
    uint32_t place = names_find(&speaker.staff->chair_names, seat);
    const struct chair *chair = place == 0 ? NULL : &speaker.staff->chairs[place - 1];
    bool named = chair != NULL && chair->person != NULL && *chair->person != '\0';
    bool role = chair != NULL && chair->role != NOBODY;
    if (role) {
        staff_say_house(speaker, speaker.staff->roles[chair->role].id, out);
    }
    if (named) {
        shisa_buf_addf(out, "%s%s", role ? word(speaker, SHISA_W_TERM_COMMA) : "", chair->person);
    } else if (!role) {
        shisa_buf_puts(out, word(speaker, duty_word(seat)));
    }
    shisa_buf_addf(out, " (%s)", seat);
}

const char *staff_say_channel(struct staff_speaker speaker, const char *id)
{
    const struct channel *channel = staff_channel(speaker.staff, id);
    return channel != NULL ? shisa_say(&channel->name, speaker.lang) : id == NULL ? "" : id;
}

const char *staff_say_mark(struct staff_speaker speaker, const char *id)
{
    const struct channel *channel = staff_channel(speaker.staff, id);
    return channel != NULL ? shisa_say(&channel->mark, speaker.lang) : id == NULL ? "" : id;
}

static void say_first_line(const char *text, struct shisa_buf *out)
{
    shisa_buf_add(out, text, strcspn(text, "\n"));
}

void staff_say_inject(struct staff_speaker speaker, const struct inject *inject,
                      struct shisa_buf *out)
{
    const char *subject = shisa_say(&inject->subject, speaker.lang);
    say_first_line(*subject != '\0' ? subject : shisa_say(&inject->text, speaker.lang), out);
}

char *staff_say_since(struct staff_speaker speaker, shisa_ms at, char *out)
{
    struct shisa_story story = speaker.staff->course.story;
    if (shisa_story_has_days(story)) {
        return shisa_moment(story, at, SHISA_LISTED, speaker.lang, out);
    }
    int64_t minutes = at / 60000;
    snprintf(out, SHISA_MOMENT_SIZE, "%d:%02d:%02d", (int)(minutes / 60), (int)(minutes % 60),
             (int)(at / 1000 % 60));
    return out;
}

/* --- what an event names ---------------------------------------------------------------------- */

#define NAME_IN(list, id, member)                                                                  \
    uint32_t place = names_find(&staff->list##_names, id);                                         \
    return place == 0 ? NULL : &staff->list[place - 1].member

static const struct shisa_text *action_name(const struct staff *staff, const char *id)
{
    NAME_IN(actions, id, name);
}

static const struct shisa_text *asset_name(const struct staff *staff, const char *id)
{
    NAME_IN(assets, id, name);
}

static const struct shisa_text *service_name(const struct staff *staff, const char *id)
{
    NAME_IN(services, id, name);
}

static const struct shisa_text *channel_name(const struct staff *staff, const char *id)
{
    NAME_IN(channels, id, name);
}

static const struct shisa_text *expect_text(const struct staff *staff, const char *id)
{
    NAME_IN(expects, id, text);
}

static const struct shisa_text *decision_text(const struct staff *staff, const char *id)
{
    NAME_IN(decisions, id, text);
}

static const struct shisa_text *penalty_text(const struct staff *staff, const char *id)
{
    NAME_IN(penalties, id, text);
}

static const struct shisa_text *order_text(const struct staff *staff, const char *id)
{
    NAME_IN(orders, id, text);
}

/* The text or name of the declared thing that an event of that kind names. */
static const struct shisa_text *text_of(const struct staff *staff, const struct staff_event *event)
{
    switch (event->kind) {
    case STAFF_PENALTY:
        return penalty_text(staff, event->ref);
    case STAFF_BROKEN:
        return order_text(staff, event->ref);
    case STAFF_ASKED:
    case STAFF_DECIDED:
    case STAFF_LAPSED:
        return decision_text(staff, event->ref);
    case STAFF_EXPECTED:
    case STAFF_MET:
    case STAFF_MISSED:
    case STAFF_HINT:
        return expect_text(staff, event->ref);
    case STAFF_SERVICE:
    case STAFF_ADJUSTED:
        return service_name(staff, event->ref);
    case STAFF_LINE:
        return channel_name(staff, event->ref);
    default:
        return action_name(staff, event->action != NULL ? event->action : event->ref);
    }
}

static void say_ref(struct staff_speaker speaker, const struct staff_event *event,
                    struct shisa_buf *out)
{
    const struct inject *inject = staff_inject(speaker.staff, event->ref);
    const struct shisa_text *text = text_of(speaker.staff, event);
    if (text != NULL && shisa_say(text, speaker.lang)[0] != '\0') {
        say_first_line(shisa_say(text, speaker.lang), out);
    } else if (inject != NULL) {
        staff_say_inject(speaker, inject, out);
    } else if (event->ref != NULL) {
        shisa_buf_puts(out, event->ref);
    }
}

/* An asset, a service, a role or an organisation. */
static void say_target(struct staff_speaker speaker, const struct staff_event *event,
                       struct shisa_buf *out)
{
    const struct staff *staff = speaker.staff;
    const struct shisa_text *name =
        strcmp(event->target_kind, "asset") == 0     ? asset_name(staff, event->target)
        : strcmp(event->target_kind, "service") == 0 ? service_name(staff, event->target)
                                                     : NULL;
    if (name != NULL) {
        shisa_buf_puts(out, shisa_say(name, speaker.lang));
    } else {
        staff_say_house(speaker, event->target, out);
    }
}

/* Whose answer it is: an owner, or who has to approve. */
static void say_asked(struct staff_speaker speaker, const struct staff_event *event,
                      struct shisa_buf *out)
{
    const char *asked = staff_asked(speaker.staff, event);
    if (asked != NULL) {
        shisa_buf_addf(
            out, " (%s: ",
            word(speaker, event->asked != NULL ? SHISA_W_TERM_ASKED_ONE : SHISA_W_TERM_APPROVER));
        staff_say_house(speaker, asked, out);
        shisa_buf_puts(out, ")");
    }
}

static void say_option(struct staff_speaker speaker, const struct staff_event *event,
                       struct shisa_buf *out)
{
    uint32_t place = names_find(&speaker.staff->decisions_names, event->ref);
    const struct rule *decision = place == 0 ? NULL : &speaker.staff->decisions[place - 1];
    for (uint32_t i = 0; decision != NULL && i < decision->option_count; i++) {
        const struct choice *choice = &decision->options[i];
        if (event->option != NULL && strcmp(choice->id, event->option) == 0) {
            shisa_buf_addf(out, ": %s", shisa_say(&choice->text, speaker.lang));
        }
    }
}

/* --- events ----------------------------------------------------------------------------------- */

/* Within one organisation its name is said once. */
static void say_recipients(struct staff_speaker speaker, const struct message *message,
                           struct shisa_buf *out)
{
    const struct staff *staff = speaker.staff;
    const struct role *to = message->to_count == 0 ? NULL : staff_role(staff, message->to[0]);
    const struct role *from = staff_role(staff, message->from);
    if (to == NULL || from == NULL || to->organisation != from->organisation) {
        staff_say_some(speaker, message->to, message->to_count, out);
        return;
    }
    shisa_buf_puts(out, shisa_say(&to->name, speaker.lang));
    if (message->to_count > 1) {
        shisa_buf_addf(out, " +%u", message->to_count - 1);
    }
}

static void say_message(struct staff_speaker speaker, const struct staff_event *event,
                        struct shisa_buf *out)
{
    const struct message *message = staff_message(speaker.staff, event->item);
    if (message == NULL) {
        return;
    }
    staff_say_house(speaker, message->from, out);
    if (message->control && event->seat != NULL) { /* somebody at control spoke as that one */
        shisa_buf_addf(out, " = %s", staff_person(speaker.staff, event->seat));
    }
    shisa_buf_puts(out, " > ");
    say_recipients(speaker, message, out);
    shisa_buf_addf(out, "  %s: ", staff_say_mark(speaker, message->via));
    const char *subject = shisa_say(&message->subject, speaker.lang);
    say_line(*subject != '\0' ? subject : shisa_say(&message->text, speaker.lang), out);
}

void staff_say_held(struct staff_speaker speaker, const struct asking *asking,
                    struct shisa_buf *out)
{
    if (asking->to_count > 0) {
        shisa_buf_puts(out, " > ");
        staff_say_some(speaker, asking->to, asking->to_count, out);
        shisa_buf_addf(out, "  %s: ", staff_say_mark(speaker, asking->via));
        say_line(asking->subject != NULL ? asking->subject : asking->text, out);
    }
}

void staff_say_words(struct staff_speaker speaker, const struct staff_event *event,
                     struct shisa_buf *out)
{
    const struct message *message =
        event->kind == STAFF_MESSAGE ? staff_message(speaker.staff, event->item) : NULL;
    if (message != NULL && *shisa_say(&message->subject, speaker.lang) != '\0') {
        shisa_buf_puts(out, "  ");
        say_line(shisa_say(&message->text, speaker.lang), out);
    }
}

/* Which parts of an event its line tells, behind the word for its kind. */
enum {
    WHO = 1,
    REF = 2,
    TARGET = 4,
    TEXT = 8,
    POINTS = 16,
    LEVEL = 32,
    DUE = 64,
    OUTCOME = 128,
    ASKED = 256,
    OPTION = 512,
    TO = 1024,
    SPEED = 2048,
    BOUNDS = 4096
};

#define NO_WORD ((enum shisa_word)0) /* in rows that are not there */

static const struct {
    enum shisa_word word;
    unsigned parts;
} lines[] = {
    [STAFF_STARTEX] = { SHISA_W_TERM_STARTEX, 0 },
    [STAFF_ENDEX] = { SHISA_W_TERM_ENDEX, 0 },
    [STAFF_STOPPED] = { SHISA_W_TERM_STOPPED, TEXT },
    [STAFF_PACE] = { SHISA_W_TERM_SPEED, SPEED },
    [STAFF_BOUNDS] = { SHISA_W_CONTROL_BOUNDS, BOUNDS },
    [STAFF_JUMPED] = { SHISA_W_CONTROL_JUMPED, DUE },
    [STAFF_BEGUN] = { SHISA_W_TERM_RUNNING, WHO | REF | TARGET },
    [STAFF_DONE] = { SHISA_W_TERM_DONE, WHO | REF | TARGET },
    [STAFF_CANCELLED] = { SHISA_W_TERM_CANCELLED, WHO | REF | TARGET },
    [STAFF_WAITING] = { SHISA_W_TERM_WAITING, WHO | REF | TARGET | ASKED },
    [STAFF_APPROVED] = { SHISA_W_CONTROL_APPROVED, WHO | REF | TARGET },
    [STAFF_RETURNED] = { SHISA_W_TERM_RETURNED, WHO | REF | TARGET | TEXT },
    [STAFF_EXPIRED] = { SHISA_W_TERM_EXPIRED, WHO | REF | TARGET | ASKED },
    [STAFF_REFUSED] = { SHISA_W_TERM_NO_CONSENT, WHO | REF | TARGET | ASKED | TEXT },
    [STAFF_IGNORED] = { SHISA_W_TERM_NOT_FOLLOWED, WHO | REF | TARGET | ASKED },
    [STAFF_BYPASSED] = { SHISA_W_CONTROL_BYPASSED, WHO | REF | TARGET | ASKED },
    [STAFF_ASKED] = { SHISA_W_TERM_DECISION_ASKED, WHO | REF },
    [STAFF_DECIDED] = { SHISA_W_TERM_DECIDED, WHO | REF | OPTION },
    [STAFF_LAPSED] = { SHISA_W_TERM_LAPSED, WHO | REF },
    [STAFF_MET] = { SHISA_W_CONTROL_MET, REF | POINTS },
    [STAFF_MISSED] = { SHISA_W_CONTROL_MISSED, REF },
    [STAFF_PENALTY] = { SHISA_W_CONTROL_PENALTY, WHO | REF | POINTS },
    [STAFF_BROKEN] = { SHISA_W_CONTROL_BROKEN, WHO | REF | POINTS },
    [STAFF_SERVICE] = { SHISA_W_CONTROL_SERVICE, REF | LEVEL },
    [STAFF_HELD] = { SHISA_W_CONTROL_NO_LINE, REF },
    [STAFF_MEMO] = { SHISA_W_TERM_MEMO, WHO | TEXT },
    [STAFF_NOTE] = { SHISA_W_CONTROL_NOTE, TEXT },
    [STAFF_FAULT] = { SHISA_W_CONTROL_FAULT, TEXT },
    [STAFF_LAUNCHED] = { SHISA_W_CONTROL_LAUNCHED, REF },
    [STAFF_KEPT] = { SHISA_W_CONTROL_KEPT, REF },
    [STAFF_RELEASED] = { SHISA_W_CONTROL_RELEASED, REF },
    [STAFF_SKIPPED] = { SHISA_W_CONTROL_SKIPPED, REF | TEXT },
    [STAFF_MOVED] = { SHISA_W_CONTROL_MOVED, REF | DUE },
    [STAFF_EDITED] = { SHISA_W_CONTROL_EDITED, REF | TEXT },
    [STAFF_PHONED] = { SHISA_W_CONTROL_PHONED, REF | OUTCOME },
    [STAFF_HINT] = { SHISA_W_CONTROL_HINT, REF | TEXT },
    [STAFF_ADJUSTED] = { SHISA_W_CONTROL_ADJUSTED, REF | TEXT },
    [STAFF_NOTICE] = { SHISA_W_CONTROL_NOTICE, TO | TEXT },
    [STAFF_HAND] = { SHISA_W_CONTROL_HAND, WHO | TEXT },
    [STAFF_OBSERVED] = { SHISA_W_CONTROL_OBSERVED, TEXT },
    [STAFF_EMERGENCY] = { SHISA_W_CONTROL_EMERGENCY, WHO | TEXT },
};

static const char *outcome(struct staff_speaker speaker, const char *name)
{
    static const struct {
        const char *name;
        enum shisa_word word;
    } outcomes[] = {
        { "reached", SHISA_W_CONTROL_REACHED },
        { "left", SHISA_W_CONTROL_LEFT },
        { "not-reached", SHISA_W_CONTROL_NOT_REACHED },
    };
    for (size_t i = 0; name != NULL && i < sizeof outcomes / sizeof outcomes[0]; i++) {
        if (strcmp(outcomes[i].name, name) == 0) {
            return word(speaker, outcomes[i].word);
        }
    }
    return "";
}

static void say_addressees(struct staff_speaker speaker, const struct staff_event *event,
                           struct shisa_buf *out)
{
    shisa_buf_puts(out, " > ");
    if (event->to_count > 0) {
        staff_say_some(speaker, event->to, event->to_count, out);
    } else {
        shisa_buf_puts(out, word(speaker, SHISA_W_CONTROL_EVERYBODY));
    }
}

void staff_say_speed(int32_t speed, struct shisa_buf *out)
{
    shisa_buf_addf(out, "x%d.%d", (int)(speed / 1000), (int)(speed / 100 % 10));
}

/* How far the sub-controllers of an organisation may go. */
static void say_bounds(struct staff_speaker speaker, const struct staff_event *event,
                       struct shisa_buf *out)
{
    enum shisa_word how =
        event->value != 0 ? SHISA_W_CONTROL_BOUNDS_REWORD : SHISA_W_CONTROL_BOUNDS_DELAY;
    shisa_ms longest = event->due == SHISA_NEVER ? 0 : event->due; /* zero is not told */
    char span[SHISA_SAID_SIZE];
    staff_say_house(speaker, event->target, out);
    shisa_buf_puts(out, ": ");
    shisa_buf_addf(out, word(speaker, how), shisa_ms_said(longest, speaker.lang, span));
}

/* Times and results first: a title may be long, and what has no room is cut. */
static void say_parts(struct staff_speaker speaker, const struct staff_event *event, unsigned parts,
                      struct shisa_buf *out)
{
    char clock[SHISA_MOMENT_SIZE];
    if ((parts & DUE) != 0 && event->due != SHISA_NEVER) {
        shisa_buf_addf(out, "%s%s", staff_say_since(speaker, event->due, clock),
                       (parts & REF) != 0 ? "  " : "");
    }
    if ((parts & OUTCOME) != 0) {
        shisa_buf_addf(out, "%s: ", outcome(speaker, event->outcome));
    }
    if ((parts & REF) != 0) {
        say_ref(speaker, event, out);
    }
    if ((parts & TARGET) != 0 && event->target != NULL) {
        shisa_buf_puts(out, " > ");
        say_target(speaker, event, out);
    }
    if ((parts & ASKED) != 0) {
        say_asked(speaker, event, out);
    }
    if ((parts & OPTION) != 0) {
        say_option(speaker, event, out);
    }
    if ((parts & LEVEL) != 0) {
        shisa_buf_addf(out, " %lld%%", (long long)event->value);
    }
    if ((parts & SPEED) != 0 && event->value > 0) {
        staff_say_speed((int32_t)event->value, out);
    } else if ((parts & SPEED) != 0) {
        shisa_buf_puts(out, word(speaker, SHISA_W_TERM_PAUSED));
    }
    if ((parts & BOUNDS) != 0) {
        say_bounds(speaker, event, out);
    }
    if ((parts & POINTS) != 0) {
        shisa_buf_addf(out, " (%+d)", (int)event->points);
    }
    if ((parts & TEXT) != 0 && event->text != NULL) {
        shisa_buf_puts(out, (parts & REF) != 0 ? ": " : "");
        say_line(event->text, out);
    }
}

bool staff_is_told(const struct staff_event *event)
{
    bool listed = event->kind < sizeof lines / sizeof lines[0];
    return event->kind == STAFF_MESSAGE || (listed && lines[event->kind].word != NO_WORD);
}

/* Of the staff a note is a memo, and who asks an owner waits for no approval. */
static enum shisa_word word_of(const struct staff_event *event)
{
    if (event->kind == STAFF_NOTE && event->seat != NULL) {
        return SHISA_W_TERM_MEMO;
    }
    if (event->kind == STAFF_WAITING && event->asked != NULL) {
        return SHISA_W_TERM_WAITING_ANSWER;
    }
    return lines[event->kind].word;
}

void staff_say_deed(struct staff_speaker speaker, const struct staff_event *event,
                    struct shisa_buf *out)
{
    if (event->kind == STAFF_MESSAGE) {
        say_message(speaker, event, out);
        return;
    }
    unsigned parts = lines[event->kind].parts;
    if ((parts & WHO) != 0 && event->role != NULL) {
        staff_say_house(speaker, event->role, out);
        shisa_buf_puts(out, "  ");
    }
    shisa_buf_puts(out, word(speaker, word_of(event)));
    if ((parts & TO) != 0) {
        say_addressees(speaker, event, out);
    }
    shisa_buf_puts(out, parts != 0 ? ": " : "");
    say_parts(speaker, event, parts, out);
}

/* A message says itself who spoke, and what a role did names that role. */
void staff_say_event(struct staff_speaker speaker, const struct staff_event *event,
                     struct shisa_buf *out)
{
    bool role = (lines[event->kind].parts & WHO) != 0 && event->role != NULL;
    if (event->kind != STAFF_MESSAGE && !role && event->seat != NULL) {
        staff_say_seat(speaker, event->seat, out);
        shisa_buf_puts(out, "  ");
    }
    staff_say_deed(speaker, event, out);
}
