#include "model.h"

#include <stdlib.h>
#include <string.h>

#include "shisa/limits.h"

void staff_finish(struct staff *staff)
{
    for (uint32_t i = 0; i < staff->organisations_count; i++) {
        free(staff->organisations[i].roles);
    }
    for (uint32_t i = 0; i < staff->roles_count; i++) {
        free(staff->roles[i].unread);
    }
#define LIST(type, name)                                                                           \
    free(staff->name);                                                                             \
    names_finish(&staff->name##_names);
    STAFF_LISTS(LIST)
#undef LIST
    names_finish(&staff->chair_names);
    free(staff->events);
    free(staff->messages);
    free(staff->chairs);
    free(staff->proposals);
    free(staff->askings);
    free(staff->by_item);
    pool_finish(&staff->pool);
    *staff = (struct staff){ 0 };
}

/* --- finding ---------------------------------------------------------------------------------- */

#define FIND(one, many, id)                                                                        \
    uint32_t place = names_find(&staff->many##_names, id);                                         \
    return place == 0 ? NULL : &staff->many[place - 1]

struct organisation *staff_organisation(const struct staff *staff, const char *id)
{
    FIND(organisation, organisations, id);
}

struct role *staff_role(const struct staff *staff, const char *id)
{
    FIND(role, roles, id);
}

const struct channel *staff_channel(const struct staff *staff, const char *id)
{
    FIND(channel, channels, id);
}

struct service *staff_service(const struct staff *staff, const char *id)
{
    FIND(service, services, id);
}

struct inject *staff_inject(const struct staff *staff, const char *id)
{
    FIND(inject, injects, id);
}

struct expect *staff_expect(const struct staff *staff, const char *id)
{
    FIND(expect, expects, id);
}

struct message *staff_message(const struct staff *staff, uint32_t item)
{
    if (item >= staff->by_item_count || staff->by_item[item] == 0) {
        return NULL;
    }
    return &staff->messages[staff->by_item[item] - 1];
}

const struct staff_event *staff_event(const struct staff *staff, uint64_t seq)
{
    uint32_t low = 0, high = staff->event_count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (staff->events[middle].seq < seq) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low < staff->event_count && staff->events[low].seq == seq ? &staff->events[low] : NULL;
}

struct organisation *staff_house(const struct staff *staff, const char *id)
{
    const struct role *role = staff_role(staff, id);
    if (role == NULL) {
        return staff_organisation(staff, id);
    }
    return role->organisation == NOBODY ? NULL : &staff->organisations[role->organisation];
}

uint32_t staff_seats_of(const struct staff *staff, const char *const *to, uint32_t count)
{
    uint32_t seats = 0;
    for (uint32_t i = 0; i < count; i++) {
        const struct role *role = staff_role(staff, to[i]);
        const struct organisation *house = role == NULL ? staff_organisation(staff, to[i]) : NULL;
        seats += role != NULL ? role->seats : house != NULL ? house->seats : 0;
    }
    return seats;
}

shisa_ms staff_oldest_unread(const struct staff *staff, const struct organisation *house)
{
    shisa_ms oldest = SHISA_NEVER;
    for (uint32_t i = 0; i < house->role_count; i++) {
        const struct role *role = &staff->roles[house->roles[i]];
        const struct message *message =
            role->unread_count == 0 ? NULL : staff_message(staff, role->unread[0]);
        oldest = message != NULL && message->at < oldest ? message->at : oldest;
    }
    return oldest;
}

const char *staff_person(const struct staff *staff, const char *seat)
{
    uint32_t place = names_find(&staff->chair_names, seat);
    const char *person = place == 0 ? NULL : staff->chairs[place - 1].person;
    return person != NULL && *person != '\0' ? person : seat;
}

const char *staff_asked(const struct staff *staff, const struct staff_event *event)
{
    uint32_t approval = names_find(&staff->approvals_names, event->ref);
    return event->asked != NULL ? event->asked
           : approval != 0      ? staff->approvals[approval - 1].by
                                : NULL;
}

const struct role *staff_waiting_voice(const struct staff *staff, const struct message *message)
{
    const struct role *from = staff_role(staff, message->from);
    bool waits = !message->answered && !message->control && !staff->course.ended;
    if (!waits || from == NULL || from->seats == 0) {
        return NULL;
    }
    for (uint32_t i = 0; i < message->to_count; i++) {
        const struct role *to = staff_role(staff, message->to[i]);
        if (to != NULL && to->seats == 0) {
            return to;
        }
    }
    return NULL;
}

int32_t expect_worth(const struct expect *expect, shisa_ms now)
{
    shisa_ms since = now - expect->opened;
    if (expect->state == EXPECT_MET) {
        return expect->got;
    }
    if (expect->state != EXPECT_OPEN || since >= expect->zero) {
        return 0;
    }
    if (since <= expect->full) {
        return expect->points;
    }
    return (int32_t)(expect->points * (expect->zero - since) / (expect->zero - expect->full));
}

/* --- hearing ---------------------------------------------------------------------------------- */

static void read_hello(struct line *line, struct staff *staff)
{
    staff->duty = line_word(line, "duty", REQUIRED);
    staff->seat = line_word(line, "seat", OPTIONAL);
    staff->of = line_word(line, "of", OPTIONAL);
    staff->title = line_text(line, "title", OPTIONAL);
    staff->briefing = line_text(line, "briefing", OPTIONAL);
    staff->course.story.starts = line_number(line, "starts", OPTIONAL);
    staff->course.story.length = line_count(line, "length", REQUIRED, SHISA_LENGTH_MS_MAX);
    staff->two = line_flag(line, "two");
    staff->declared = (uint32_t)line_count(line, "declared", REQUIRED, UINT32_MAX);
    staff->course.speed = 1000;
    staff->pace = (int32_t)line_count(line, "pace", OPTIONAL, SHISA_SPEED_MAX);
    staff->pace = staff->pace > 0 ? staff->pace : 1000;
    staff->course.greeted = true;
    if (line_count(line, "version", REQUIRED, INT64_MAX) != 2 && !line->bad) {
        line_fail(line, "version", "is not 2: hub and terminal are of different releases");
    }
}

/* Told everything from the start, it forgets what it knew. */
static void greet(struct staff *staff, struct line *line, struct staff_news *news)
{
    struct staff fresh = { 0 };
    line->pool = &fresh.pool;
    read_hello(line, &fresh);
    if (line->bad) {
        staff_finish(&fresh);
        return;
    }
    uint32_t changed = staff->changed;
    staff_finish(staff);
    *staff = fresh;
    staff->changed = changed + 1;
    news->kind = STAFF_HELLO;
}

static void hear_clock(struct staff *staff, struct line *line, struct staff_news *news)
{
    bool changed = false;
    shisa_ms now = course_clock(line, &staff->course, &changed);
    if (!line->bad) {
        *news = (struct staff_news){ STAFF_CLOCK, now, changed };
    }
}

/* The role of "aoba/csirt-2"; NOBODY for one of the staff's. */
static uint32_t role_of_chair(const struct staff *staff, const char *name)
{
    const char *dash = strrchr(name, '-');
    if (dash == NULL) {
        return NOBODY;
    }
    char *role = shisa_copy(name);
    role[dash - name] = '\0';
    uint32_t place = names_find(&staff->roles_names, role);
    free(role);
    return place == 0 ? NOBODY : place - 1;
}

static struct chair *chair_of(struct staff *staff, const char *name)
{
    uint32_t place = names_find(&staff->chair_names, name);
    if (place != 0) {
        return &staff->chairs[place - 1];
    }
    staff->chairs =
        term_grow(staff->chairs, staff->chair_count, &staff->chair_cap, sizeof *staff->chairs);
    struct chair *chair = &staff->chairs[staff->chair_count];
    *chair = (struct chair){ .name = name, .role = role_of_chair(staff, name) };
    names_add(&staff->chair_names, name, staff->chair_count++);
    if (chair->role != NOBODY) {
        const struct role *role = &staff->roles[chair->role];
        staff->chairs_of_players++;
        if (role->organisation != NOBODY) {
            staff->organisations[role->organisation].seats++;
        }
    }
    return chair;
}

static void seat(struct staff *staff, struct chair *chair, enum presence state)
{
    bool was = chair->state == SEAT_HERE, is = state == SEAT_HERE;
    chair->state = state;
    if (chair->role == NOBODY || was == is) {
        return;
    }
    uint32_t house = staff->roles[chair->role].organisation;
    staff->here = staff->here + is - was;
    if (house != NOBODY) {
        staff->organisations[house].here = staff->organisations[house].here + is - was;
    }
}

static void hear_seat(struct staff *staff, struct line *line, struct staff_news *news)
{
    static const char *const states[] = { "free", "here", "away", "revoked", NULL };
    const char *name = line_word(line, "seat", REQUIRED);
    const char *person = line_word(line, "name", OPTIONAL);
    enum presence state = (enum presence)line_choice(line, "state", states);
    if (line->bad) {
        return;
    }
    struct chair *chair = chair_of(staff, name);
    chair->person = person != NULL ? person : chair->person;
    seat(staff, chair, state);
    news->kind = STAFF_SEAT;
    news->place = (uint32_t)(chair - staff->chairs);
}

static void hear_proposal(struct staff *staff, struct line *line, struct staff_news *news)
{
    struct proposal heard = {
        .number = (uint32_t)line_count(line, "number", REQUIRED, UINT32_MAX),
        .seat = line_word(line, "seat", REQUIRED),
        .verb = line_word(line, "verb", REQUIRED),
        .text = line_word(line, "text", OPTIONAL),
        .speed = SPEED_UNSAID,
        .due = SHISA_NEVER,
        .open = line_is(line, "state", "open"),
        .agreed = line_is(line, "state", "agreed"),
    };
    uint32_t at = 0;
    if (line_has(line, "speed")) {
        heard.speed = (int32_t)line_count(line, "speed", OPTIONAL, SHISA_SPEED_MAX);
    }
    if (line_has(line, "due")) {
        heard.due = line_count(line, "due", OPTIONAL, SHISA_LENGTH_MS_MAX);
    }
    if (line->bad) {
        return;
    }
    while (at < staff->proposal_count && staff->proposals[at].number != heard.number) {
        at++;
    }
    if (at == staff->proposal_count) {
        staff->proposals = term_grow(staff->proposals, staff->proposal_count, &staff->proposal_cap,
                                     sizeof *staff->proposals);
        staff->proposal_count++;
    }
    staff->proposals[at] = heard;
    news->kind = STAFF_PROPOSAL;
    news->place = at;
}

void staff_hear(struct staff *staff, struct line *line, struct staff_news *news)
{
    *news = (struct staff_news){ .at = staff->course.now };
    line->pool = &staff->pool;
    if (line_is(line, "t", "hello")) {
        greet(staff, line, news);
    } else if (line_is(line, "t", "declared")) {
        staff_declare(staff, line);
    } else if (line_is(line, "t", "event")) {
        staff_fold(staff, line, news);
    } else if (line_is(line, "t", "clock")) {
        hear_clock(staff, line, news);
    } else if (line_is(line, "t", "seat")) {
        hear_seat(staff, line, news);
    } else if (line_is(line, "t", "proposal")) {
        hear_proposal(staff, line, news);
    }
}
