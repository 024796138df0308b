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

static const struct shisa_text *text_of_rule(const struct rule *rules, const struct names *names,
                                             const char *id)
{
    uint32_t place = names_find(names, id);
    return place == 0 ? NULL : &rules[place - 1].text;
}

/* The text or name of the declared thing that an event of that kind names. */
static const struct shisa_text *text_of(const struct staff *staff, const struct staff_event *event)
{
    uint32_t place;
    switch (event->kind) {
    case STAFF_PENALTY:
        return text_of_rule(staff->penalties, &staff->penalties_names, event->ref);
    case STAFF_BROKEN:
        return text_of_rule(staff->orders, &staff->orders_names, event->ref);
    case STAFF_ASKED:
    case STAFF_DECIDED:
    case STAFF_LAPSED:
        return text_of_rule(staff->decisions, &staff->decisions_names, event->ref);
    case STAFF_EXPECTED:
    case STAFF_MET:
    case STAFF_MISSED:
    case STAFF_HINT:
        place = names_find(&staff->expects_names, event->ref);
        return place == 0 ? NULL : &staff->expects[place - 1].text;
    case STAFF_SERVICE:
    case STAFF_ADJUSTED:
        place = names_find(&staff->services_names, event->ref);
        return place == 0 ? NULL : &staff->services[place - 1].name;
    case STAFF_LINE:
        place = names_find(&staff->channels_names, event->ref);
        return place == 0 ? NULL : &staff->channels[place - 1].name;
    default:
        place = names_find(&staff->actions_names, event->ref);
        return place == 0 ? NULL : &staff->actions[place - 1].name;
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

/* --- events ----------------------------------------------------------------------------------- */

static void say_message(struct staff_speaker speaker, const struct staff_event *event,
                        struct shisa_buf *out)
{
    const struct message *message = staff_message(speaker.staff, event->item);
    if (message == NULL) {
        return;
    }
    staff_say_house(speaker, message->from, out);
    shisa_buf_puts(out, " > ");
    staff_say_some(speaker, message->to, message->to_count, out);
    shisa_buf_addf(out, "  %s: ", staff_say_mark(speaker, message->via));
    const char *subject = shisa_say(&message->subject, speaker.lang);
    say_line(*subject != '\0' ? subject : shisa_say(&message->text, speaker.lang), out);
}

/* Which parts of an event its line tells, behind the word for its kind. */
enum { WHO = 1, REF = 2, TARGET = 4, TEXT = 8, POINTS = 16, LEVEL = 32, DUE = 64, OUTCOME = 128 };

#define NO_WORD ((enum shisa_word)0) /* in rows that are not there */

static const struct {
    enum shisa_word word;
    unsigned parts;
} lines[] = {
    [STAFF_STARTEX] = { SHISA_W_TERM_STARTEX, 0 },
    [STAFF_ENDEX] = { SHISA_W_TERM_ENDEX, 0 },
    [STAFF_STOPPED] = { SHISA_W_TERM_STOPPED, TEXT },
    [STAFF_JUMPED] = { SHISA_W_CONTROL_JUMPED, DUE },
    [STAFF_BEGUN] = { SHISA_W_TERM_RUNNING, WHO | REF | TARGET },
    [STAFF_DONE] = { SHISA_W_TERM_DONE, WHO | REF | TARGET },
    [STAFF_CANCELLED] = { SHISA_W_TERM_CANCELLED, WHO | REF | TARGET },
    [STAFF_WAITING] = { SHISA_W_TERM_WAITING, WHO | REF | TARGET },
    [STAFF_APPROVED] = { SHISA_W_CONTROL_APPROVED, WHO | REF },
    [STAFF_RETURNED] = { SHISA_W_TERM_RETURNED, WHO | REF | TEXT },
    [STAFF_EXPIRED] = { SHISA_W_TERM_EXPIRED, WHO | REF },
    [STAFF_REFUSED] = { SHISA_W_TERM_NO_CONSENT, WHO | REF | TEXT },
    [STAFF_IGNORED] = { SHISA_W_TERM_NOT_FOLLOWED, WHO | REF },
    [STAFF_BYPASSED] = { SHISA_W_TERM_BYPASSED, WHO | REF | TARGET },
    [STAFF_ASKED] = { SHISA_W_TERM_DECISION_ASKED, WHO | REF },
    [STAFF_DECIDED] = { SHISA_W_TERM_DECIDED, WHO | REF },
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
    [STAFF_EDITED] = { SHISA_W_CONTROL_EDITED, REF },
    [STAFF_PHONED] = { SHISA_W_CONTROL_PHONED, REF | OUTCOME },
    [STAFF_HINT] = { SHISA_W_CONTROL_HINT, REF | TEXT },
    [STAFF_ADJUSTED] = { SHISA_W_CONTROL_ADJUSTED, REF | TEXT },
    [STAFF_NOTICE] = { SHISA_W_CONTROL_NOTICE, TEXT },
    [STAFF_HAND] = { SHISA_W_CONTROL_HAND, WHO | TEXT },
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

static void say_parts(struct staff_speaker speaker, const struct staff_event *event, unsigned parts,
                      struct shisa_buf *out)
{
    char clock[SHISA_MOMENT_SIZE];
    if ((parts & REF) != 0) {
        say_ref(speaker, event, out);
    }
    if ((parts & TARGET) != 0 && event->target != NULL) {
        shisa_buf_puts(out, " > ");
        staff_say_house(speaker, event->target, out);
    }
    if ((parts & LEVEL) != 0) {
        shisa_buf_addf(out, " %lld%%", (long long)event->value);
    }
    if ((parts & DUE) != 0 && event->due != SHISA_NEVER) {
        shisa_buf_addf(out, " > %s", staff_say_since(speaker, event->due, clock));
    }
    if ((parts & OUTCOME) != 0) {
        shisa_buf_addf(out, ": %s", outcome(speaker, event->outcome));
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

void staff_say_event(struct staff_speaker speaker, const struct staff_event *event,
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
    } else if (event->seat != NULL) {
        shisa_buf_addf(out, "%s  ", event->seat);
    }
    shisa_buf_addf(out, "%s%s", word(speaker, lines[event->kind].word), parts != 0 ? ": " : "");
    say_parts(speaker, event, parts, out);
}
