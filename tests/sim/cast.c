/* Who is in the room: the seats of a seed, who sits on them, and how he behaves. */
#include <stdio.h>

#include "sim.h"

/* --- codes ------------------------------------------------------------------------------------ */

struct spot *spot_by_code(struct sim *sim, const char *code)
{
    unsigned char hash[SHISA_DIGEST_SIZE];
    struct shisa_digest digest;
    const struct shisa_register port = register_of(&sim->seats);
    shisa_digest_init(&digest);
    shisa_digest_add(&digest, port.salt, SHISA_SALT_SIZE);
    for (const char *at = code; *at != '\0'; at++) {
        if (*at != '-') {
            shisa_digest_add(&digest, at, 1);
        }
    }
    shisa_digest_peek(&digest, hash);
    for (uint32_t i = 0; i < sim->seats.count; i++) {
        const struct kept_seat *kept = &sim->seats.at[i];
        if (kept->coded && !register_is_old(&sim->seats, i) &&
            memcmp(kept->hash, hash, sizeof hash) == 0) {
            return spot_named(sim, kept->name, strlen(kept->name));
        }
    }
    return NULL;
}

/* --- seats ------------------------------------------------------------------------------------ */

static struct person *add_person(struct sim *sim, struct spot *spot, enum manner manner)
{
    CHECK(sim, sim->people_count < PEOPLE_MAX, "the simulator has room for people");
    struct person *person = &sim->people[sim->people_count++];
    *person = (struct person){ .sim = sim,
                               .number = sim->people_count,
                               .spot = spot,
                               .manner = manner,
                               .presence = shisa_alloc(SPOTS_MAX) };
    return person;
}

static void add_spot(struct sim *sim, enum shisa_duty duty, shisa_id of, uint32_t number)
{
    struct shisa_err err;
    struct shisa_buf name = { 0 };
    if (sim->spot_count == SPOTS_MAX) {
        return;
    }
    struct spot *spot = &sim->spots[sim->spot_count++];
    spot->seat = (struct shisa_seat){ duty, of, number };
    shisa_seat_name(sim->world, &spot->seat, &name);
    memcpy(spot->name, name.data, name.len + 1);
    shisa_buf_finish(&name);
    shisa_status status = shisa_hub_issue(sim->hub, &spot->seat, spot->code, &err);
    CHECK(sim, status == SHISA_OK, "a code is issued: %s", err.text);
    uint64_t sitters = draw(sim, 8) == 0 ? 2 : 1; /* of two, one has the other's code */
    for (uint64_t i = 0; i < sitters; i++) {
        struct person *person = add_person(sim, spot, (enum manner)draw(sim, GUESSING));
        memcpy(person->code, spot->code, sizeof person->code);
    }
}

static void add_staff(struct sim *sim, enum shisa_duty duty, uint64_t count)
{
    for (uint32_t number = 1; number <= count; number++) {
        shisa_id of = duty == SHISA_SUBCONTROLLER ? number : 0;
        if (of <= shisa_world_count(sim->world, SHISA_ORGANISATION)) {
            add_spot(sim, duty, of, duty == SHISA_SUBCONTROLLER ? 1 : number);
        }
    }
}

void cast_people(struct sim *sim)
{
    add_staff(sim, SHISA_CONTROLLER, 2 + draw(sim, 2));
    add_staff(sim, SHISA_SUBCONTROLLER, draw(sim, 4));
    add_staff(sim, SHISA_EVALUATOR, draw(sim, 3));
    add_staff(sim, SHISA_OBSERVER, draw(sim, 2));
    for (shisa_id role = 1; role <= shisa_world_count(sim->world, SHISA_ROLE); role++) {
        int32_t seats = shisa_role_at(sim->world, role)->seats;
        for (int32_t number = 1; sim->persons[role] && number <= seats && number <= 2; number++) {
            add_spot(sim, SHISA_PARTICIPANT, role, (uint32_t)number);
        }
    }
    for (uint64_t i = draw(sim, 3); i > 0; i--) {
        add_person(sim, NULL, GUESSING);
    }
}
