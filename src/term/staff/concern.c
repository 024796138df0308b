#include "marks.h"

#include <stdlib.h>
#include <string.h>

/* --- shelves ---------------------------------------------------------------------------------- */

void shelf_add(struct shelf *shelf, uint32_t place)
{
    shelf->at = term_grow(shelf->at, shelf->count, &shelf->cap, sizeof *shelf->at);
    shelf->at[shelf->count++] = place;
}

void shelf_finish(struct shelf *shelf)
{
    free(shelf->at);
    *shelf = (struct shelf){ 0 };
}

void shelves_add(struct shelves *shelves, uint32_t owner, uint32_t place)
{
    if (owner >= shelves->count) {
        uint32_t count = 2 * owner + 16;
        shelves->of = shisa_realloc(shelves->of, count * sizeof *shelves->of);
        memset(shelves->of + shelves->count, 0, (count - shelves->count) * sizeof *shelves->of);
        shelves->count = count;
    }
    shelf_add(&shelves->of[owner], place);
}

struct shelf shelves_at(const struct shelves *shelves, uint32_t owner)
{
    return owner < shelves->count ? shelves->of[owner] : (struct shelf){ 0 };
}

void shelves_finish(struct shelves *shelves)
{
    for (uint32_t i = 0; i < shelves->count; i++) {
        shelf_finish(&shelves->of[i]);
    }
    free(shelves->of);
    *shelves = (struct shelves){ 0 };
}

/* --- what concerns whom ----------------------------------------------------------------------- */

uint32_t staff_house_place(const struct staff *staff, const char *id)
{
    const struct organisation *house = staff_house(staff, id);
    return house == NULL ? NOBODY : (uint32_t)(house - staff->organisations);
}

static void see_expect(struct concerns *concerns, const struct staff *staff, uint32_t place)
{
    uint32_t house = staff_house_place(staff, staff->expects[place].of);
    if (house == NOBODY) {
        return;
    }
    if (shelves_at(&concerns->expects, house).count == 0) {
        shelf_add(&concerns->houses, house);
    }
    shelves_add(&concerns->expects, house, place);
}

/* Once for each organisation, to however many of its roles it goes. */
static void see_inject(struct concerns *concerns, const struct staff *staff, uint32_t place)
{
    const struct inject *inject = &staff->injects[place];
    for (uint32_t i = 0; i < inject->to_count; i++) {
        uint32_t house = staff_house_place(staff, inject->to[i]);
        struct shelf known = shelves_at(&concerns->injects, house);
        if (house != NOBODY && (known.count == 0 || known.at[known.count - 1] != place)) {
            shelves_add(&concerns->injects, house, place);
        }
    }
}

static void see_service(struct concerns *concerns, const struct staff *staff, uint32_t place)
{
    uint32_t house = staff_house_place(staff, staff->services[place].of);
    if (house != NOBODY) {
        shelves_add(&concerns->services, house, place);
    }
}

static bool is_doing(const struct staff_event *event)
{
    switch (event->kind) {
    case STAFF_MESSAGE:
    case STAFF_BEGUN:
    case STAFF_CANCELLED:
    case STAFF_WAITING:
    case STAFF_APPROVED:
    case STAFF_RETURNED:
    case STAFF_REFUSED:
    case STAFF_IGNORED:
    case STAFF_BYPASSED:
    case STAFF_DECIDED:
    case STAFF_MEMO:
        return !event->control;
    default:
        return false;
    }
}

static void see_doing(struct concerns *concerns, const struct staff *staff, uint32_t place)
{
    const struct staff_event *event = &staff->events[place];
    const struct message *message =
        event->kind == STAFF_MESSAGE ? staff_message(staff, event->item) : NULL;
    const struct role *role = staff_role(staff, message != NULL ? message->from : event->role);
    if (role != NULL) {
        shelves_add(&concerns->acts, (uint32_t)(role - staff->roles), place);
    }
}

static void see_event(struct concerns *concerns, const struct staff *staff, uint32_t place)
{
    const struct staff_event *event = &staff->events[place];
    const struct service *service =
        event->kind == STAFF_SERVICE ? staff_service(staff, event->ref) : NULL;
    bool costs = event->kind == STAFF_PENALTY || event->kind == STAFF_BROKEN;
    uint32_t house = costs ? staff_house_place(staff, event->role) : NOBODY;
    if (is_doing(event)) {
        see_doing(concerns, staff, place);
    } else if (service != NULL) {
        shelves_add(&concerns->levels, (uint32_t)(service - staff->services), place);
    } else if (house != NOBODY) {
        shelves_add(&concerns->penalties, house, place);
    }
}

/* "evaluate-2" is a colleague of "evaluate-1". */
static void see_chair(struct concerns *concerns, const struct staff *staff, uint32_t place)
{
    const char *own = staff->seat == NULL ? NULL : strrchr(staff->seat, '-');
    if (own != NULL &&
        strncmp(staff->chairs[place].name, staff->seat, (size_t)(own - staff->seat + 1)) == 0) {
        shelf_add(&concerns->colleagues, place);
    }
}

void concerns_update(struct concerns *concerns, const struct staff *staff)
{
    const struct {
        uint32_t *seen, count;
        void (*see)(struct concerns *concerns, const struct staff *staff, uint32_t place);
    } lists[] = {
        { &concerns->expects_seen, staff->expects_count, see_expect },
        { &concerns->injects_seen, staff->injects_count, see_inject },
        { &concerns->services_seen, staff->services_count, see_service },
        { &concerns->events_seen, staff->event_count, see_event },
        { &concerns->chairs_seen, staff->chair_count, see_chair },
    };
    for (size_t i = 0; i < sizeof lists / sizeof lists[0]; i++) {
        while (*lists[i].seen < lists[i].count) {
            lists[i].see(concerns, staff, (*lists[i].seen)++);
        }
    }
}

void concerns_finish(struct concerns *concerns)
{
    shelf_finish(&concerns->houses);
    shelf_finish(&concerns->colleagues);
    shelves_finish(&concerns->expects);
    shelves_finish(&concerns->services);
    shelves_finish(&concerns->injects);
    shelves_finish(&concerns->penalties);
    shelves_finish(&concerns->acts);
    shelves_finish(&concerns->levels);
    *concerns = (struct concerns){ 0 };
}

uint32_t events_before(const struct staff *staff, struct shelf shelf, shisa_ms moment)
{
    uint32_t low = 0, high = shelf.count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (staff->events[shelf.at[middle]].at < moment) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}
