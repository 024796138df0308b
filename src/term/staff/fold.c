#include "model.h"

#include <string.h>

#include "shisa/limits.h"

/* Events, as run files have them, folded into how things stand. */

/* --- reading ---------------------------------------------------------------------------------- */

static const struct {
    const char *name;
    enum staff_kind kind;
} names[] = {
#define EVENT(WORD, name) { name, STAFF_##WORD },
    STAFF_EVENTS(EVENT)
#undef EVENT
};

static enum staff_kind kind_of(const char *name)
{
    for (size_t i = 0; name != NULL && i < sizeof names / sizeof names[0]; i++) {
        if (strcmp(names[i].name, name) == 0) {
            return names[i].kind;
        }
    }
    return STAFF_OTHER;
}

static void read_target(struct line *line, struct staff_event *event)
{
    const struct json_t *object = line_object(line, "target");
    if (object != NULL) {
        struct line inner = { object, line->pool, line->err, line->bad };
        event->target_kind = line_word(&inner, "kind", REQUIRED);
        event->target = line_word(&inner, "id", REQUIRED);
        line->bad = inner.bad;
    }
}

static void read_addressee(struct line *line, void *item)
{
    *(const char **)item = line_word(line, "id", REQUIRED);
}

static struct staff_event read_event(struct line *line)
{
    struct staff_event event = {
        .seq = (uint64_t)line_count(line, "seq", REQUIRED, INT64_MAX),
        .cause = (uint64_t)line_count(line, "cause", OPTIONAL, INT64_MAX),
        .at = line_at(line),
        .due = line_due(line),
        .name = line_word(line, "kind", REQUIRED),
        .seat = line_word(line, "seat", OPTIONAL),
        .role = line_word(line, "role", OPTIONAL),
        .ref = line_word(line, "ref", OPTIONAL),
        .action = line_word(line, "action", OPTIONAL),
        .asked = line_word(line, "asked", OPTIONAL),
        .option = line_word(line, "option", OPTIONAL),
        .outcome = line_word(line, "outcome", OPTIONAL),
        .text = line_word(line, "text", OPTIONAL),
        .item = (uint32_t)line_count(line, "item", OPTIONAL, UINT32_MAX),
        .points = (int32_t)line_number(line, "points", OPTIONAL),
        .value = line_number(line, "value", OPTIONAL),
        .control = line_is(line, "origin", "control"),
    };
    event.kind = kind_of(event.name);
    if (event.kind == STAFF_OBSERVED) {
        event.ref = line_word(line, "organisation", OPTIONAL);
        event.option = line_word(line, "tone", REQUIRED);
    }
    if (event.kind == STAFF_NOTICE) {
        event.to = line_list(line, "to", sizeof *event.to, read_addressee, &event.to_count);
    }
    read_target(line, &event);
    return event;
}

/* --- messages --------------------------------------------------------------------------------- */

static void index_message(struct staff *staff, uint32_t item)
{
    if (item >= staff->by_item_count) {
        uint32_t count = 2 * item + 16;
        staff->by_item = shisa_realloc(staff->by_item, count * sizeof *staff->by_item);
        memset(staff->by_item + staff->by_item_count, 0,
               (count - staff->by_item_count) * sizeof *staff->by_item);
        staff->by_item_count = count;
    }
    staff->by_item[item] = staff->message_count;
}

static void put_unread(struct staff *staff, const char *to, uint32_t item)
{
    struct role *role = staff_role(staff, to);
    if (role == NULL || role->seats == 0) {
        return;
    }
    role->unread =
        term_grow(role->unread, role->unread_count, &role->unread_cap, sizeof *role->unread);
    role->unread[role->unread_count++] = item;
    if (role->organisation != NOBODY) {
        staff->organisations[role->organisation].unread++;
    }
}

/* Who answers what an inject said has reacted to it. */
static void mark_answered(struct staff *staff, const struct message *message)
{
    struct message *answered = staff_message(staff, message->answers);
    if (answered == NULL) {
        return;
    }
    answered->answered = true;
    struct inject *inject = staff_inject(staff, answered->inject);
    if (inject != NULL && inject->reacted == SHISA_NEVER && !message->control) {
        inject->reacted = message->at;
        staff->changed++;
    }
}

/* Of an inject's message only what was edited is in the event. */
static void read_texts(struct line *line, struct staff *staff, struct message *message)
{
    const struct inject *inject = staff_inject(staff, message->inject);
    const struct expect *words = staff_expect(staff, line_word(line, "words", OPTIONAL));
    const char *subject = line_word(line, "subject", OPTIONAL);
    const char *text = line_word(line, "text", OPTIONAL);
    message->subject = subject == NULL && inject != NULL ? inject->subject
                                                         : (struct shisa_text){ subject, subject };
    message->text = text != NULL     ? (struct shisa_text){ text, text }
                    : inject != NULL ? inject->text
                    : words != NULL  ? words->example
                                     : (struct shisa_text){ NULL, NULL };
}

static void fold_message(struct staff *staff, struct line *line, const struct staff_event *event)
{
    struct message message = {
        .item = event->item,
        .seq = event->seq,
        .at = event->at,
        .from = line_word(line, "from", OPTIONAL),
        .via = line_word(line, "via", OPTIONAL),
        .inject = line_word(line, "inject", OPTIONAL),
        .answers = (uint32_t)line_count(line, "answers", OPTIONAL, SHISA_MESSAGES_MAX),
        .control = event->control,
    };
    message.to = line_words(line, "to", &message.to_count);
    read_texts(line, staff, &message);
    if (message.item == 0 || message.item > SHISA_MESSAGES_MAX) {
        line_fail(line, "item", "is out of range");
    }
    if (line->bad || staff_message(staff, message.item) != NULL) {
        return;
    }
    staff->messages = term_grow(staff->messages, staff->message_count, &staff->message_cap,
                                sizeof *staff->messages);
    staff->messages[staff->message_count++] = message;
    index_message(staff, message.item);
    for (uint32_t i = 0; i < message.to_count; i++) {
        put_unread(staff, message.to[i], message.item);
    }
    struct inject *inject = staff_inject(staff, message.inject);
    if (inject != NULL) {
        inject->recipients += message.to_count;
        staff->changed++;
    }
    mark_answered(staff, &message);
}

static void fold_read(struct staff *staff, const struct staff_event *event)
{
    struct message *message = staff_message(staff, event->item);
    struct role *role = staff_role(staff, event->role);
    uint32_t at = 0;
    while (role != NULL && at < role->unread_count && role->unread[at] != event->item) {
        at++;
    }
    if (role == NULL || message == NULL || at == role->unread_count) {
        return;
    }
    role->unread_count--;
    memmove(role->unread + at, role->unread + at + 1,
            (role->unread_count - at) * sizeof *role->unread);
    message->readers++;
    if (role->organisation != NOBODY) {
        staff->organisations[role->organisation].unread--;
    }
    struct inject *inject = staff_inject(staff, message->inject);
    if (inject != NULL) {
        inject->readers++;
        staff->changed++;
    }
}

/* --- injects ---------------------------------------------------------------------------------- */

static void edit(struct staff *staff, struct line *line, struct inject *inject,
                 const struct staff_event *event)
{
    const char *subject = line_word(line, "subject", OPTIONAL);
    (void)staff;
    inject->edited = true;
    inject->text = (struct shisa_text){ event->text, event->text };
    if (subject != NULL) {
        inject->subject = (struct shisa_text){ subject, subject };
    }
}

/* What is about one organisation's share alone changes nothing for the others, but all for who
 * controls that organisation. */
static bool is_about_all(const struct staff *staff, const struct staff_event *event)
{
    return event->target == NULL || event->kind == STAFF_PHONED ||
           (staff->of != NULL && strcmp(event->target, staff->of) == 0);
}

static void fold_inject(struct staff *staff, struct line *line, const struct staff_event *event)
{
    struct inject *inject = staff_inject(staff, event->ref);
    if (inject == NULL || !is_about_all(staff, event)) {
        return;
    }
    staff->changed++;
    inject->seq = inject->state == INJECT_SENT ? inject->seq : event->seq;
    switch (event->kind) {
    case STAFF_INJECT:
    case STAFF_SHARE:
        inject->state = INJECT_SENT;
        inject->sent = event->at;
        inject->seq = event->seq;
        break;
    case STAFF_HELD:
        inject->state = INJECT_NO_LINE;
        break;
    case STAFF_KEPT:
        inject->state = INJECT_KEPT;
        inject->until = event->due;
        break;
    case STAFF_RELEASED:
        inject->state = INJECT_TO_COME;
        break;
    case STAFF_SKIPPED:
        inject->state = INJECT_SKIPPED;
        break;
    case STAFF_MOVED:
        inject->due = event->due == SHISA_NEVER ? 0 : event->due;
        break;
    case STAFF_EDITED:
        edit(staff, line, inject, event);
        break;
    case STAFF_PHONED:
        inject->call = event->outcome;
        break;
    default:
        break;
    }
}

/* Nothing is sent after ENDEX: whatever was still to come, was held or had no line never came. */
static void end_injects(struct staff *staff)
{
    for (uint32_t i = 0; i < staff->injects_count; i++) {
        struct inject *inject = &staff->injects[i];
        bool gone = inject->state == INJECT_SENT || inject->state == INJECT_SKIPPED;
        inject->state = gone ? inject->state : INJECT_UNSENT;
    }
    staff->changed++;
}

/* --- what waits for an answer ----------------------------------------------------------------- */

static void add_asking(struct staff *staff, struct line *line, const struct staff_event *event)
{
    struct asking asking = {
        .event = staff->event_count, /* its place to be */
        .item = event->item,
        .via = line_word(line, "via", OPTIONAL),
        .subject = line_word(line, "subject", OPTIONAL),
        .text = event->text != NULL ? event->text : "",
    };
    asking.to = line_words(line, "to", &asking.to_count);
    if (!line->bad) {
        staff->askings = term_grow(staff->askings, staff->asking_count, &staff->asking_cap,
                                   sizeof *staff->askings);
        staff->askings[staff->asking_count++] = asking;
    }
}

/* Whatever else happens to an act says that it waits no longer. */
static void close_asking(struct staff *staff, uint32_t item)
{
    uint32_t kept = 0;
    for (uint32_t i = 0; i < staff->asking_count; i++) {
        if (staff->askings[i].item != item) {
            staff->askings[kept++] = staff->askings[i];
        }
    }
    staff->asking_count = kept;
}

/* --- expectations and the rest ---------------------------------------------------------------- */

static void fold_expect(struct staff *staff, const struct staff_event *event)
{
    struct expect *expect = staff_expect(staff, event->ref);
    if (expect == NULL) {
        return;
    }
    switch (event->kind) {
    case STAFF_EXPECTED:
        expect->state = EXPECT_OPEN;
        expect->opened = event->value;
        break;
    case STAFF_HINT:
        expect->hinted = true;
        break;
    default:
        expect->state = event->kind == STAFF_MET ? EXPECT_MET : EXPECT_MISSED;
        expect->got = event->points;
        expect->done = event->at;
        expect->seq = event->seq;
    }
}

static void fold_service(struct staff *staff, const struct staff_event *event)
{
    struct service *service = staff_service(staff, event->ref);
    if (service != NULL) {
        service->level = (int)event->value;
        service->since = event->at;
    }
}

/* Somebody of the house did something: it is not silent. */
static void note_doing(struct staff *staff, const char *role, const struct staff_event *event)
{
    struct organisation *house = staff_house(staff, role);
    if (house != NULL && !event->control && event->kind != STAFF_EXPIRED &&
        event->kind != STAFF_ASKED) {
        house->last = event->at;
        house->silent = false;
    }
}

static void fold_one(struct staff *staff, struct line *line, const struct staff_event *event)
{
    switch (event->kind) {
    case STAFF_STARTEX:
        staff->course.started = true;
        break;
    case STAFF_ENDEX:
        staff->course.ended = true;
        staff->asking_count = 0;
        end_injects(staff);
        break;
    case STAFF_WAITING:
        add_asking(staff, line, event);
        break;
    case STAFF_BEGUN:
    case STAFF_CANCELLED:
    case STAFF_APPROVED:
    case STAFF_RETURNED:
    case STAFF_EXPIRED:
    case STAFF_REFUSED:
        close_asking(staff, event->item);
        break;
    case STAFF_STOPPED:
        staff->stopped = true;
        break;
    case STAFF_MESSAGE:
        fold_message(staff, line, event);
        break;
    case STAFF_READ:
        fold_read(staff, event);
        break;
    case STAFF_EXPECTED:
    case STAFF_MET:
    case STAFF_MISSED:
    case STAFF_HINT:
        fold_expect(staff, event);
        break;
    case STAFF_SERVICE:
        fold_service(staff, event);
        break;
    default:
        fold_inject(staff, line, event);
    }
}

void staff_fold(struct staff *staff, struct line *line, struct staff_news *news)
{
    struct staff_event event = read_event(line);
    const char *from = line_word(line, "from", OPTIONAL);
    if (line->bad ||
        (staff->event_count > 0 && event.seq <= staff->events[staff->event_count - 1].seq)) {
        return; /* told before */
    }
    fold_one(staff, line, &event);
    if (line->bad) {
        return;
    }
    note_doing(staff, event.kind == STAFF_MESSAGE ? from : event.role, &event);
    staff->events =
        term_grow(staff->events, staff->event_count, &staff->event_cap, sizeof *staff->events);
    staff->events[staff->event_count] = event;
    *news = (struct staff_news){ STAFF_EVENT, event.at, staff->event_count++ };
}
