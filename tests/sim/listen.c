/* What a person hears, and what he may rely on: each line of the exercise once and in order, each
 * answer to something he asked, and nothing that is not his to hear. */
#include "sim.h"

/* --- reading a line: keys are sorted and texts escaped, so that a search finds what it means -- */

static const char *find(const char *line, const char *key)
{
    const char *at = strstr(line, key);
    return at != NULL ? at + strlen(key) : NULL;
}

static int64_t number(const char *line, const char *key)
{
    const char *at = find(line, key);
    return at != NULL ? strtoll(at, NULL, 10) : -1;
}

static bool is(const char *line, const char *kind)
{
    const char *at = find(line, "\"t\":\"");
    for (const char *next = at; next != NULL; next = find(next, "\"t\":\"")) {
        at = next; /* the last is of the line itself; what it quotes comes before */
    }
    size_t len = strlen(kind);
    return at != NULL && strncmp(at, kind, len) == 0 && at[len] == '"';
}

/* --- what was asked --------------------------------------------------------------------------- */

static struct request *asked(struct person *person, int64_t id)
{
    for (uint32_t i = 0; i < person->asked_count; i++) {
        if (person->asked[i].id == id) {
            return &person->asked[i];
        }
    }
    return NULL;
}

static void answered(struct person *person, int64_t id)
{
    struct request *request = asked(person, id);
    if (request != NULL) {
        free(request->line);
        *request = person->asked[--person->asked_count];
    }
}

static unsigned asked_ever(const struct person *person, int64_t id)
{
    return id > 0 && id < REQUESTS_MAX ? person->spot->asked[id] : 0;
}

static void end_look(struct person *person, uint32_t which)
{
    struct look *look = &person->looks[which];
    person->look_count--;
    memmove(look, look + 1, (person->look_count - which) * sizeof *look);
}

/* It was answered otherwise. */
static void drop_look(struct person *person, int64_t id)
{
    for (uint32_t i = 0; i < person->look_count; i++) {
        if (person->looks[i].id == id) {
            end_look(person, i);
            return;
        }
    }
}

/* Another terminal of his seat may have used the number. */
static void check_same(struct person *person, int64_t id)
{
    const struct request *request = asked(person, id);
    uint64_t print = request != NULL ? request_print(person->sim, request->line) : 0;
    CHECK(person->sim, print == 0 || print == person->spot->logged[id],
          "what is acknowledged to %s is what he asked: %s", person->spot->name, request->line);
}

static void hear_ack(struct person *person, const char *line)
{
    int64_t id = number(line, "\"id\":");
    unsigned ever = asked_ever(person, id);
    CHECK(person->sim, ever != 0, "%s is acknowledged what it asked: %s", person->spot->name, line);
    CHECK(person->sim, (ever & ASKED_OTHER) != 0 || person->spot->logged[id] != 0,
          "what is acknowledged to %s is on disk: %s", person->spot->name, line);
    check_same(person, id);
    drop_look(person, id);
    answered(person, id);
}

static void hear_refused(struct person *person, const char *line)
{
    int64_t id = number(line, "\"id\":");
    if (!person->greeted) {
        CHECK(person->sim, id == -1, "a stranger is refused without a number: %s", line);
        return;
    }
    CHECK(person->sim, id == -1 || asked_ever(person, id) != 0 || person->manner == BABBLING,
          "%s is refused what it asked: %s", person->spot->name, line);
    drop_look(person, id);
    answered(person, id);
}

/* --- greetings -------------------------------------------------------------------------------- */

static void hear_greeting(struct person *person, const char *line, bool resumed)
{
    struct sim *sim = person->sim;
    const char *run = find(line, "\"run\":\""), *seat = find(line, "\"seat\":\"");
    CHECK(sim, person->spot != NULL, "nobody sits down without a code");
    CHECK(sim, !person->greeted, "who joins is greeted once");
    CHECK(sim, run != NULL && seat != NULL, "a greeting says seat and run: %.200s", line);
    size_t len = strlen(person->spot->name);
    CHECK(sim, strncmp(seat, person->spot->name, len) == 0 && seat[len] == '"',
          "a code seats whom it was given to: %s, not %.30s", person->spot->name, seat);
    CHECK(sim, resumed == person->resuming, "who says his run and place is resumed: %.200s", line);
    CHECK(sim, !resumed || strncmp(run, person->run, sizeof person->run - 1) == 0,
          "who is resumed is in the same run");
    memcpy(person->run, run, sizeof person->run - 1);
    const struct stream *stream = fold_of(&sim->fold, &person->spot->seat);
    person->place = resumed ? stream_after(stream, person->seq) : 0;
    person->seq = resumed ? person->seq : 0;
    person->declared = resumed ? shisa_proto_declared_count(sim->world) : 0;
    int64_t last = number(line, "\"request\":");
    CHECK(sim, last >= 0 && last < REQUESTS_MAX && (last == 0 || asked_ever(person, last) != 0),
          "a greeting knows no request that was not asked: %lld", (long long)last);
    person->last_id = last > person->last_id ? last : person->last_id;
    person->greeted = true;
    person_repeat(person, true);
}

/* --- the exercise ----------------------------------------------------------------------------- */

/* What he may act on later. */
static void keep_in_mind(struct person *person, const char *line)
{
    int64_t item = number(line, "\"item\":");
    if (item > 0) {
        person->items[person->item_count++ % 8] = (uint32_t)item;
    }
    if (is(line, "approval")) {
        person->approval = (uint32_t)item;
    }
    if (is(line, "decision")) {
        char name[SHISA_ID_MAX + 1] = { 0 };
        const char *id = find(line, "\"id\":\""); /* keys are sorted: its own comes first */
        memcpy(name, id, strcspn(id, "\""));
        person->decision = shisa_world_find(person->sim->world, SHISA_DECISION, name);
    }
}

static void hear_line(struct person *person, const char *line, size_t len)
{
    struct sim *sim = person->sim;
    const struct stream *stream = fold_of(&sim->fold, &person->spot->seat);
    const char *name = person->spot->name;
    uint64_t seq = (uint64_t)number(line, "\"seq\":");
    CHECK(sim, person->place < stream->count, "%s hears what happened and he may: %s", name, line);
    const struct line *due = &stream->at[person->place];
    CHECK(sim, seq <= sim->store.told, "%s hears what is on disk: %s", name, line);
    CHECK(sim, due->seq == seq, "%s hears each line once and in order: %llu is due, not %s", name,
          (unsigned long long)due->seq, line);
    CHECK(sim, due->hash == hash_add(HASH_BASIS, line, len), "%s is told what was to tell: %s",
          name, line);
    CHECK(sim,
          person->spot->seat.duty == SHISA_PARTICIPANT ||
              person->declared == shisa_proto_declared_count(sim->world),
          "%s is told what is declared before what happens", name);
    person->place++;
    person->seq = seq;
    keep_in_mind(person, line);
}

static void hear_clock(struct person *person, const char *line)
{
    shisa_ms now = number(line, "\"now\":");
    CHECK(person->sim, now >= person->clock, "the clock of %s never runs backwards: %s",
          person->spot->name, line);
    person->clock = now;
}

/* --- what only the staff hears ---------------------------------------------------------------- */

struct spot *spot_named(struct sim *sim, const char *name, size_t len)
{
    for (uint32_t i = 0; i < sim->spot_count; i++) {
        struct spot *spot = &sim->spots[i];
        if (strlen(spot->name) == len && memcmp(spot->name, name, len) == 0) {
            return spot;
        }
    }
    return NULL;
}

static struct spot *spot_of(struct person *person, const char *line)
{
    const char *name = find(line, "\"seat\":\"");
    return name != NULL ? spot_named(person->sim, name, strcspn(name, "\"")) : NULL;
}

static void hear_presence(struct person *person, const char *line)
{
    const struct spot *spot = spot_of(person, line);
    const char *state = find(line, "\"state\":\"");
    CHECK(person->sim, state != NULL, "a seat has a state: %s", line);
    if (spot != NULL) {
        person->presence[spot - person->sim->spots] = (unsigned char)*state;
    }
}

static void hear_code(struct person *person, const char *line)
{
    struct spot *spot = spot_of(person, line);
    const char *code = find(line, "{\"code\":\"");
    if (spot != NULL && code != NULL) { /* he passes it on */
        memcpy(spot->code, code, SHISA_CODE_SIZE - 1);
    }
    answered(person, number(line, "\"id\":"));
}

static void hear_proposal(struct person *person, const char *line)
{
    if (find(line, "\"state\":\"open\"") != NULL) {
        person->proposals[person->proposal_count++ % 4] = (uint32_t)number(line, "\"number\":");
    }
}

static void hear_proposed(struct person *person, const char *line)
{
    struct request *request = asked(person, number(line, "\"id\":"));
    if (request != NULL) {
        request->proposed = true;
    }
}

/* {"line":…,"role":"…","t":"look"} */
static void hear_look(struct person *person, const char *line)
{
    struct sim *sim = person->sim;
    struct look *look = &person->looks[0];
    const char *told = line + strlen("{\"line\":");
    const char *end = told;
    for (const char *at = told; (at = strstr(at, ",\"role\":\"")) != NULL; at++) {
        end = at;
    }
    CHECK(sim, person->look_count > 0, "a look was asked for: %.200s", line);
    if (!look->greeted) {
        look->greeted = true;
        return;
    }
    CHECK(sim, look->place < look->end, "a look ends where it was asked to: %s", line);
    CHECK(sim,
          look->stream->at[look->place].hash == hash_add(HASH_BASIS, told, (size_t)(end - told)),
          "a look shows what the role was told: %s", line);
    look->place++;
}

static void hear_looked(struct person *person, const char *line)
{
    const struct look *look = &person->looks[0];
    int64_t id = number(line, "\"id\":");
    CHECK(person->sim, person->look_count > 0 && id == look->id, "a look was asked for: %s", line);
    CHECK(person->sim, look->place == look->end, "a look shows all of it: %s", line);
    end_look(person, 0);
    answered(person, id);
}

static bool may_look(const struct sim *sim, const struct shisa_seat *seat, shisa_id role)
{
    return role != 0 && seat->duty > SHISA_PARTICIPANT &&
           (seat->duty != SHISA_SUBCONTROLLER ||
            seat->of == shisa_role_at(sim->world, role)->organisation);
}

static uint32_t look_end(const struct stream *stream, int64_t until)
{
    uint32_t end = stream->count;
    while (until >= 0 && end > 0 && stream->at[end - 1].at > until) {
        end--;
    }
    return end;
}

void person_looks(struct conn *conn, const char *line)
{
    struct sim *sim = conn->sim;
    struct person *person = conn->person;
    const char *name = find(line, "\"role\":\"");
    char role[SHISA_ID_MAX + 1] = { 0 };
    memcpy(role, name, strcspn(name, "\""));
    shisa_id id = shisa_world_find(sim->world, SHISA_ROLE, role);
    int64_t request = number(line, "\"id\":");
    bool used = request < REQUESTS_MAX && person->spot->logged[request] != 0; /* it is refused */
    if (!may_look(sim, &person->spot->seat, id) || conn->looking == request || used) {
        return;
    }
    const struct stream *stream = &sim->fold.roles[id];
    CHECK(sim, person->look_count < LOOKS_MAX, "the simulator has room for a look");
    person->looks[person->look_count++] = (struct look){
        .id = request, .stream = stream, .end = look_end(stream, number(line, "\"until\":"))
    };
    conn->looking = request;
}

/* --- any line --------------------------------------------------------------------------------- */

static void hear_bye(struct person *person, const char *line)
{
    person->over = find(line, "\"final\":true") != NULL;
}

enum { FOR_ALL, FOR_STAFF, FOR_CONTROL };

static const struct {
    const char *kind;
    int whose;
    void (*hear)(struct person *person, const char *line);
} kinds[] = {
    { "clock", FOR_ALL, hear_clock },           { "ack", FOR_ALL, hear_ack },
    { "refused", FOR_ALL, hear_refused },       { "bye", FOR_ALL, hear_bye },
    { "seat", FOR_STAFF, hear_presence },       { "looked", FOR_STAFF, hear_looked },
    { "code", FOR_CONTROL, hear_code },         { "proposal", FOR_CONTROL, hear_proposal },
    { "proposed", FOR_CONTROL, hear_proposed },
};

static bool may_hear(const struct person *person, int whose)
{
    enum shisa_duty duty = person->spot != NULL ? person->spot->seat.duty : SHISA_NOBODY;
    return whose == FOR_ALL ||
           (whose == FOR_CONTROL ? duty == SHISA_CONTROLLER : duty > SHISA_PARTICIPANT);
}

static void hear_answer(struct person *person, const char *line)
{
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++) {
        if (is(line, kinds[i].kind)) {
            CHECK(person->sim, may_hear(person, kinds[i].whose), "only staff hears this: %s", line);
            CHECK(person->sim,
                  person->greeted || kinds[i].hear == hear_refused || kinds[i].hear == hear_bye,
                  "a greeting comes first: %s", line);
            kinds[i].hear(person, line);
            return;
        }
    }
    sim_fail(person->sim, "each line is of a kind that is written down: %s", line);
}

static void hear_declared(struct person *person, const char *line)
{
    CHECK(person->sim, person->greeted && may_hear(person, FOR_STAFF),
          "only staff is told what is declared: %s", line);
    CHECK(person->sim, person->declared < shisa_proto_declared_count(person->sim->world),
          "what is declared is told once: %s", line);
    person->declared++;
}

static void hear_one(struct person *person, const char *line, size_t len)
{
    person->lines++;
    if (strncmp(line, "{\"line\":", 8) == 0) {
        CHECK(person->sim, may_hear(person, FOR_STAFF), "only staff looks: %s", line);
        hear_look(person, line);
    } else if (is(line, "hello") || is(line, "resumed")) {
        hear_greeting(person, line, is(line, "resumed"));
    } else if (is(line, "declared")) {
        hear_declared(person, line);
    } else if (find(line, "\"seq\":") != NULL) {
        CHECK(person->sim, person->greeted, "a greeting comes first: %s", line);
        hear_line(person, line, len);
    } else {
        hear_answer(person, line);
    }
}

void person_hear(struct person *person, const char *bytes, size_t len)
{
    struct shisa_buf *heard = &person->heard;
    shisa_buf_add(heard, bytes, len);
    size_t begin = 0;
    for (char *end; (end = memchr(heard->data + begin, '\n', heard->len - begin)) != NULL;) {
        size_t size = (size_t)(end - heard->data) - begin;
        *end = '\0';
        hear_one(person, heard->data + begin, size);
        begin += size + 1;
    }
    heard->len -= begin;
    memmove(heard->data, heard->data + begin, heard->len);
}
