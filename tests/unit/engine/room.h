/* A room for tests of control: two houses with players, an inject to both, one that only a rule
 * sends, and the seats of the staff. */
#ifndef SHISA_TESTS_ROOM_H
#define SHISA_TESTS_ROOM_H

#include "shisa/control.h"

#include "small_world.h"

static inline void to_both(struct small *small, struct shisa_inject *made)
{
    made->to.at = shisa_region_alloc(small->world->region, 3 * sizeof *made->to.at);
    made->to.at[0].name = "grid/desk";
    made->to.at[1].name = "rail";
    made->to.at[2].name = "grid/officer";
    made->to.count = 3;
}

/* "alarm" comes at 10 minutes to everybody, "extra" when a rule wants it, "page" at 50 minutes to
 * the desk; "look" and "stop" are expected after the alarm, of the desk and of rail. */
static inline struct small small_room(void)
{
    struct small small = small_world();
    noun(&small, SHISA_ORGANISATION, "rail");
    add_role(&small, "rail/ops", 2);
    add_role(&small, "rail/press", 1);
    to_both(&small, inject(&small, "alarm", 10 * MINUTE));
    to_both(&small, inject(&small, "extra", SHISA_NEVER));
    inject(&small, "page", 50 * MINUTE)->via.name = "monitor";
    expect(&small, "look", "alarm", "verify");
    expect(&small, "stop", "alarm", "verify")->of.name = "rail";
    struct shisa_service *trains = noun(&small, SHISA_SERVICE, "trains");
    trains->of.name = "rail";
    return small;
}

static inline struct shisa_input by_seat(const struct small *small, const char *seat, shisa_ms at,
                                         enum shisa_verb verb)
{
    struct shisa_input input = { .at = at, .verb = verb };
    ck_assert_msg(shisa_seat_find(small->world, seat, &input.seat), "no seat %s", seat);
    return input;
}

/* Something about that inject, with all that any verb needs. */
static inline struct shisa_input steering(const struct small *small, const char *seat, shisa_ms at,
                                          enum shisa_verb verb, const char *name)
{
    struct shisa_input input = by_seat(small, seat, at, verb);
    input.inject = id_of(small, SHISA_INJECT, name);
    input.text = "Otherwise.";
    input.yes = true;
    input.due = at + 5 * MINUTE;
    input.call = SHISA_CALL_REACHED;
    return input;
}

static inline shisa_status steer(struct small *small, const char *seat, shisa_ms at,
                                 enum shisa_verb verb, const char *name)
{
    return apply(small, steering(small, seat, at, verb, name));
}

/* How often it was delivered to that role. */
static inline uint32_t copies(const struct small *small, const char *name, const char *role)
{
    uint32_t found = 0;
    shisa_id inject = id_of(small, SHISA_INJECT, name);
    shisa_id who = id_of(small, SHISA_ROLE, role);
    for (uint32_t i = 1; i <= shisa_engine_message_count(small->engine); i++) {
        const struct shisa_message *message = shisa_engine_message(small->engine, i);
        for (uint32_t to = 0; message->inject == inject && to < message->to_count; to++) {
            found += message->to[to] == who;
        }
    }
    return found;
}

/* When it was delivered to him; SHISA_NEVER: it was not. */
static inline shisa_ms came_at(const struct small *small, const char *name, const char *role)
{
    shisa_id inject = id_of(small, SHISA_INJECT, name);
    const struct shisa_ref who = { .kind = SHISA_ROLE, .id = id_of(small, SHISA_ROLE, role) };
    for (uint32_t i = 1; i <= shisa_engine_message_count(small->engine); i++) {
        const struct shisa_message *message = shisa_engine_message(small->engine, i);
        for (uint32_t to = 0; message->inject == inject && to < message->to_count; to++) {
            if (message->to[to] == who.id) {
                return message->at;
            }
        }
    }
    return SHISA_NEVER;
}

static inline struct shisa_inject_state state_of(const struct small *small, const char *name)
{
    return shisa_engine_inject_state(small->engine, id_of(small, SHISA_INJECT, name));
}

static inline struct shisa_outcome outcome(const struct small *small, const char *name)
{
    return shisa_engine_outcome(small->engine, id_of(small, SHISA_EXPECT, name));
}

static inline void send_by_rule(struct small *small, const char *name)
{
    struct shisa_err err;
    ck_assert_int_eq(
        shisa_engine_send_inject(small->engine, id_of(small, SHISA_INJECT, name), 0, &err),
        SHISA_OK);
    struct shisa_input note =
        by_seat(small, "control-1", shisa_engine_now(small->engine), SHISA_VERB_MEMO);
    note.text = "so that what followed is judged";
    ck_assert_int_eq(apply(small, note), SHISA_OK);
}

#endif
