/* The end of a seed: nothing breaks any more, everybody catches up, and then what is on disk is
 * held against what was played, by a witness who never crashed. */
#include "../fake/drill.h"
#include "sim.h"

/* --- catching up ------------------------------------------------------------------------------ */

/* Of two who know the code of a seat, the first sits there in the end. */
static bool stays(const struct sim *sim, const struct person *person)
{
    for (const struct person *other = sim->people; other < person; other++) {
        if (other->spot == person->spot) {
            return false;
        }
    }
    return person->spot != NULL;
}

/* Codes that were taken back or got lost are given out anew, as the one who keeps the hub does. */
static void give_codes(struct sim *sim)
{
    struct shisa_err err;
    for (uint32_t i = 0; i < sim->spot_count; i++) {
        struct spot *spot = &sim->spots[i];
        if (spot_by_code(sim, spot->code) != spot) {
            shisa_status status = shisa_hub_issue(sim->hub, &spot->seat, spot->code, &err);
            CHECK(sim, status == SHISA_OK, "a code is issued anew: %s", err.text);
        }
    }
}

static void settle_down(struct sim *sim)
{
    for (uint32_t i = 0; i < sim->people_count; i++) {
        struct person *person = &sim->people[i];
        person->deaf = false;
        bool refused = person->lines > 0 && !person->greeted; /* by an old code */
        if (person->conn != NULL && (!stays(sim, person) || refused)) {
            conn_cut(person->conn);
        } else if (stays(sim, person) && person->conn == NULL) {
            if (person->over) {
                person_forget(person);
                person->over = false;
            }
            memcpy(person->code, person->spot->code, sizeof person->code);
            person_join(person);
        }
    }
}

static bool is_answered(const struct person *person)
{
    for (uint32_t i = 0; i < person->asked_count; i++) {
        if (!person->asked[i].proposed) {
            return false;
        }
    }
    return true;
}

static bool has_caught_up(struct sim *sim, const struct person *person)
{
    return !stays(sim, person) ||
           (person->greeted && is_answered(person) &&
            person->place == fold_of(&sim->fold, &person->spot->seat)->count);
}

static const struct person *behind(struct sim *sim)
{
    for (uint32_t i = 0; i < sim->people_count; i++) {
        if (!has_caught_up(sim, &sim->people[i])) {
            return &sim->people[i];
        }
    }
    return NULL;
}

enum { HEALING_MAX = 3000, CALM = 12 /* steps: the staff is told each second who is here */ };

void room_heal(struct sim *sim)
{
    uint32_t calm = 0;
    sim->healing = true;
    sim->plan.chatter = 0;
    sim->seats.full = false;
    if (sim->store.torn) {
        room_crash(sim);
    }
    sim->store.append_fails = sim->store.commits_fail = 0;
    give_codes(sim);
    for (uint32_t i = 0; i < HEALING_MAX && calm < CALM; i++) {
        settle_down(sim);
        room_step(sim);
        if (i % 50 == 49) {
            give_codes(sim); /* a controller's answered request may have been about one */
        }
        calm = behind(sim) == NULL ? calm + 1 : 0;
    }
    const struct person *late = behind(sim);
    CHECK(sim, late == NULL,
          "everybody catches up: %s has %u of %u lines and waits for %u answers, %s",
          late->spot->name, late->place, fold_of(&sim->fold, &late->spot->seat)->count,
          late->asked_count, late->asked_count > 0 ? late->asked[0].line : "");
}

/* --- who is here ------------------------------------------------------------------------------ */

static void check_presence(struct sim *sim, const struct person *person)
{
    for (uint32_t i = 0; i < sim->spot_count; i++) {
        CHECK(sim, person->presence[i] == 'h', "%s is told that %s is here, not %c",
              person->spot->name, sim->spots[i].name, person->presence[i]);
    }
}

static void check_people(struct sim *sim)
{
    CHECK(sim, shisa_hub_here(sim->hub) == sim->spot_count, "%u are here, not %u", sim->spot_count,
          shisa_hub_here(sim->hub));
    for (uint32_t i = 0; i < sim->people_count; i++) {
        const struct person *person = &sim->people[i];
        if (stays(sim, person) && person->spot->seat.duty > SHISA_PARTICIPANT) {
            check_presence(sim, person);
        }
    }
}

static void say_farewell(struct sim *sim)
{
    static const struct shisa_text why = { "That was it.", "以上です。" };
    shisa_hub_farewell(sim->hub, &why, true);
    for (uint32_t i = 0; i < 200; i++) {
        for (struct conn *conn = sim->conns; conn != NULL; conn = conn->next) {
            conn_move(conn);
        }
    }
    for (uint32_t i = 0; i < sim->people_count; i++) {
        const struct person *person = &sim->people[i];
        CHECK(sim, !stays(sim, person) || person->over, "%s is told that it is over",
              person->spot->name);
    }
}

/* --- the witness ------------------------------------------------------------------------------ */

struct testimony {
    struct sim *sim;
    uint32_t roles;
    uint32_t *times, *sent, *heard; /* by inject: all of it, it or a share of it, messages */
    uint8_t *got;                   /* by inject and role */
    bool *timely;
};

static void hear_inject(struct testimony *testimony, const struct shisa_event *event)
{
    bool whole = event->kind == SHISA_EV_INJECT;
    testimony->times[event->ref] += whole;
    testimony->sent[event->ref] += event->kind != SHISA_EV_HELD;
    testimony->timely[event->ref] |=
        event->at == shisa_inject_at(testimony->sim->world, event->ref)->at;
}

static void hear_message(struct testimony *testimony, const struct shisa_message *message)
{
    uint8_t *got = &testimony->got[(size_t)message->inject * testimony->roles];
    uint32_t most = testimony->times[message->inject]; /* the scenario may send it again */
    most = most > 0 ? most : 1;
    testimony->heard[message->inject]++;
    for (uint32_t i = 0; i < message->to_count && message->inject != 0; i++) {
        CHECK(testimony->sim, ++got[message->to[i]] <= most, "inject %s is delivered to %s once",
              shisa_world_name(testimony->sim->world, SHISA_INJECT, message->inject),
              shisa_world_name(testimony->sim->world, SHISA_ROLE, message->to[i]));
    }
}

static shisa_status hear_event(void *self, const struct shisa_event *event, struct shisa_err *err)
{
    struct testimony *testimony = self;
    const struct shisa_engine *engine =
        shisa_exercise_engine(testimony->sim->stage->witness.exercise);
    (void)err;
    switch (event->kind) {
    case SHISA_EV_INJECT:
    case SHISA_EV_SHARE:
    case SHISA_EV_HELD:
        hear_inject(testimony, event);
        break;
    case SHISA_EV_MESSAGE:
        hear_message(testimony, shisa_engine_message(engine, event->item));
        break;
    default:
        break;
    }
    return SHISA_OK;
}

/* A controller moved, held or reworded it. */
static bool was_touched(const struct sim *sim, shisa_id inject)
{
    char named[SHISA_ID_MAX + 16] = "\"inject\":\"";
    strcat(strcat(named, shisa_world_name(sim->world, SHISA_INJECT, inject)), "\"");
    for (size_t i = 0; i < sim->store.committed; i++) {
        const struct shisa_entry *entry = &sim->store.at[i];
        if (strcmp(entry->kind, "input") == 0 && strstr(entry->body, named) != NULL) {
            return true;
        }
    }
    return false;
}

static void check_injects(struct sim *sim, const struct testimony *testimony, shisa_ms now)
{
    for (shisa_id id = 1; id <= shisa_world_count(sim->world, SHISA_INJECT); id++) {
        const struct shisa_inject *inject = shisa_inject_at(sim->world, id);
        const char *name = shisa_world_name(sim->world, SHISA_INJECT, id);
        CHECK(sim, testimony->heard[id] == testimony->sent[id],
              "inject %s was sent %u times and heard %u times", name, testimony->sent[id],
              testimony->heard[id]);
        bool due = inject->at != SHISA_NEVER && inject->at < now;
        CHECK(sim, !due || testimony->timely[id] || was_touched(sim, id),
              "inject %s comes at its time", name);
    }
}

static void swear_in(struct testimony *testimony, struct sim *sim)
{
    size_t injects = shisa_world_count(sim->world, SHISA_INJECT) + 1;
    uint32_t roles = shisa_world_count(sim->world, SHISA_ROLE) + 1;
    *testimony = (struct testimony){ sim,
                                     roles,
                                     shisa_alloc(injects * sizeof(uint32_t)),
                                     shisa_alloc(injects * sizeof(uint32_t)),
                                     shisa_alloc(injects * sizeof(uint32_t)),
                                     shisa_alloc(injects * roles),
                                     shisa_alloc(injects * sizeof(bool)) };
}

static void dismiss(struct testimony *testimony)
{
    free(testimony->times);
    free(testimony->sent);
    free(testimony->heard);
    free(testimony->got);
    free(testimony->timely);
}

/* The same inputs, without pauses, crashes and late ticks. */
static void call_witness(struct sim *sim)
{
    struct shisa_exercise *exercise = sim->stage->witness.exercise;
    const struct shisa_engine *engine = shisa_exercise_engine(sim->stage->hub.exercise);
    struct shisa_origin_facts facts = drill_facts();
    struct shisa_run *run;
    struct shisa_err err;
    struct testimony testimony;
    unsigned char played[SHISA_DIGEST_SIZE], again[SHISA_DIGEST_SIZE];
    swear_in(&testimony, sim);
    stage_set(&sim->stage->witness, sim->seed, sim->persons);
    shisa_exercise_listen(exercise, (struct shisa_sink){ &testimony, NULL, hear_event });
    shisa_status status = shisa_run_recover(exercise, store_port(sim), &facts, &run, &err);
    CHECK(sim, status == SHISA_OK, "the run verifies: %s", err.text);
    shisa_engine_digest(engine, played);
    shisa_engine_digest(shisa_exercise_engine(exercise), again);
    CHECK(sim, memcmp(played, again, sizeof played) == 0,
          "the same inputs make the same exercise without any crash");
    check_injects(sim, &testimony, shisa_engine_now(shisa_exercise_engine(exercise)));
    shisa_run_head(run, again);
    sim->trace = hash_add(sim->trace, again, sizeof again);
    shisa_run_destroy(run);
    shisa_exercise_unlisten(exercise, &testimony);
    dismiss(&testimony);
}

void room_check_end(struct sim *sim)
{
    check_people(sim);
    say_farewell(sim);
    call_witness(sim);
}
