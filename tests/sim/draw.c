/* Requests, drawn from what the reader of requests takes: which fields a verb needs and in what
 * form is found out by asking it. A new verb is drawn from the day on which it can be read. */
#include <stdio.h>

#include "sim.h"

#include "proto/internal.h" /* the names of all fields */

enum form { NAME, NUMBER, YES, TEXT, LIST, TARGET, OPTION, FORMS };

struct part {
    int field;
    enum form form;
    bool needed;
};

struct asking {
    enum shisa_verb verb;
    struct part parts[FIELD_COUNT];
    uint32_t count;
};

/* --- what is written for a field -------------------------------------------------------------- */

struct pen { /* how values are chosen: the first that will do, or by chance */
    const struct shisa_world *world;
    struct person *person; /* NULL: while learning */
    enum shisa_verb verb;
    shisa_id decision;
};

static uint64_t choose(const struct pen *pen, uint64_t bound)
{
    return pen->person != NULL ? draw(pen->person->sim, bound) : 0;
}

static const char *some_name(const struct pen *pen, enum shisa_kind kind)
{
    const struct person *person = pen->person;
    if (kind == SHISA_DECISION && person != NULL && person->decision != 0 && choose(pen, 4) != 0) {
        return shisa_world_name(pen->world, kind, person->decision);
    }
    uint32_t count = shisa_world_count(pen->world, kind);
    return count > 0 ? shisa_world_name(pen->world, kind, 1 + (shisa_id)choose(pen, count)) : "";
}

static int64_t some_number(const struct pen *pen, const char *field)
{
    static const int32_t speeds[] = { 1000,  0,   500, 3000, 1000, 0, 2000, 1000,
                                      60000, 500, 0,   1000, 1000, 0, 700,  SHISA_SPEED_MAX };
    if (strcmp(field, "speed") == 0) {
        return speeds[choose(pen, sizeof speeds / sizeof speeds[0])];
    }
    if (strcmp(field, "due") == 0 && pen->person != NULL) {
        uint64_t span = (uint64_t)pen->world->scenario.length / 12;
        return pen->person->clock + (int64_t)choose(pen, span) - 60000;
    }
    const struct person *person = pen->person;
    if (pen->verb == SHISA_VERB_APPROVE && person != NULL && person->approval != 0) {
        return person->approval;
    }
    if (person != NULL && person->item_count > 0 && choose(pen, 8) != 0) {
        uint32_t known = person->item_count < 8 ? person->item_count : 8;
        return person->items[choose(pen, known)];
    }
    return 1 + (int64_t)choose(pen, 30);
}

static void put_text(const struct pen *pen, struct shisa_buf *out)
{
    static const char *const texts[] = { "checked",
                                         "the feeder is out",
                                         "配電線が停止中です",
                                         "a\\nb \\u0022t\\u0022:\\u0022ack\\u0022",
                                         "\\\"seq\\\":99",
                                         "" };
    uint64_t which = choose(pen, 60);
    if (which == 59) {
        for (int i = 0; i < 2000; i++) {
            shisa_buf_puts(out, "0123456789");
        }
        return;
    }
    shisa_buf_puts(out, texts[which % (sizeof texts / sizeof texts[0])]);
}

static void put_list(const struct pen *pen, struct shisa_buf *out)
{
    uint64_t count = 1 + choose(pen, 3);
    for (uint64_t i = 0; i < count; i++) {
        enum shisa_kind kind = choose(pen, 4) == 3 ? SHISA_ORGANISATION : SHISA_ROLE;
        shisa_buf_addf(out, "%s\"%s\"", i > 0 ? "," : "", some_name(pen, kind));
    }
}

static void put_target(const struct pen *pen, struct shisa_buf *out)
{
    static const struct {
        enum shisa_kind kind;
        const char *word;
    } kinds[] = { { SHISA_ROLE, "role" },
                  { SHISA_ORGANISATION, "organisation" },
                  { SHISA_ASSET, "asset" },
                  { SHISA_SERVICE, "service" } };
    uint64_t which = choose(pen, 4);
    shisa_buf_addf(out, "{\"kind\":\"%s\",\"id\":\"%s\"}", kinds[which].word,
                   some_name(pen, kinds[which].kind));
}

static const char *some_option(const struct pen *pen)
{
    const struct shisa_decision *decision = shisa_decision_at(pen->world, pen->decision);
    bool any = decision != NULL && decision->options.count > 0;
    return any ? decision->options.at[choose(pen, decision->options.count)].id : "";
}

static void put_value(struct pen *pen, const struct part *part, struct shisa_buf *out)
{
    const struct proto_field *field = &proto_fields[part->field];
    const char *name;
    switch (part->form) {
    case NAME:
        name = some_name(pen, field->kind);
        if (field->kind == SHISA_DECISION) {
            pen->decision = shisa_world_find(pen->world, SHISA_DECISION, name);
        }
        shisa_buf_addf(out, "\"%s\"", name);
        break;
    case NUMBER:
        shisa_buf_addf(out, "%lld", (long long)some_number(pen, field->name));
        break;
    case YES:
        shisa_buf_puts(out, choose(pen, 3) == 2 ? "false" : "true");
        break;
    case TEXT:
        shisa_buf_puts(out, "\"");
        put_text(pen, out);
        shisa_buf_puts(out, "\"");
        break;
    case LIST:
        shisa_buf_puts(out, "[");
        put_list(pen, out);
        shisa_buf_puts(out, "]");
        break;
    case TARGET:
        put_target(pen, out);
        break;
    default:
        shisa_buf_addf(out, "\"%s\"", some_option(pen));
    }
}

static void put_request(struct pen *pen, const struct asking *asking, int64_t id,
                        struct shisa_buf *out)
{
    pen->verb = asking->verb;
    shisa_buf_addf(out, "{\"id\":%lld,\"verb\":\"%s\"", (long long)id,
                   shisa_verb_name(asking->verb));
    for (uint32_t i = 0; i < asking->count; i++) {
        if (asking->parts[i].needed || choose(pen, 3) == 0) {
            shisa_buf_addf(out, ",\"%s\":", proto_fields[asking->parts[i].field].name);
            put_value(pen, &asking->parts[i], out);
        }
    }
    shisa_buf_puts(out, "}");
}

/* --- learning --------------------------------------------------------------------------------- */

/* What the reader says to it: FIELD_COUNT: it is a request; a field: that is missing; -1: no. */
static int answer_to(const struct shisa_world *world, const struct asking *asking)
{
    struct pen pen = { .world = world };
    struct shisa_buf line = { 0 };
    struct shisa_request request;
    struct shisa_err err;
    char missing[SHISA_ERR_MAX];
    put_request(&pen, asking, 1, &line);
    shisa_status status = shisa_proto_read_request(world, line.data, line.len, &request, &err);
    int answer = status == SHISA_OK ? FIELD_COUNT : -1;
    for (int i = 0; i < FIELD_COUNT && status != SHISA_OK; i++) {
        struct shisa_err said;
        shisa_refuse(&said, SHISA_INVALID, SHISA_W_LINE_MISSING, shisa_verb_name(asking->verb),
                     proto_fields[i].name);
        snprintf(missing, sizeof missing, "%s", said.text);
        answer = strcmp(missing, err.text) == 0 ? i : answer;
    }
    if (status == SHISA_OK) {
        shisa_request_finish(&request);
    }
    shisa_buf_finish(&line);
    return answer;
}

/* In a form that the reader does not mind. */
static bool add_part(const struct shisa_world *world, struct asking *asking, int field)
{
    struct part *part = &asking->parts[asking->count++];
    int before = field;
    for (int form = 0; form < FORMS; form++) {
        *part = (struct part){ .field = field, .form = (enum form)form, .needed = true };
        bool named = proto_fields[field].kind != SHISA_KIND_NONE;
        int answer = (form == NAME) == named ? answer_to(world, asking) : -1;
        if (answer >= 0 && answer != before) {
            return true;
        }
    }
    asking->count--;
    return false;
}

/* Everything it needs, and then what it takes besides. false: it is not a seat's to ask, or this
 * scenario has nothing that it could be about. */
static bool learn(const struct shisa_world *world, struct asking *asking)
{
    int answer;
    while ((answer = answer_to(world, asking)) != FIELD_COUNT) {
        if (answer < 0 || !add_part(world, asking, answer)) {
            return false;
        }
    }
    for (int field = 0; field < FIELD_COUNT; field++) {
        bool has = field == FIELD_VERB;
        for (uint32_t i = 0; i < asking->count; i++) {
            has = has || asking->parts[i].field == field;
        }
        if (!has && add_part(world, asking, field)) {
            asking->parts[asking->count - 1].needed = false;
        }
    }
    return true;
}

void askings_learn(struct stage *stage)
{
    const struct shisa_world *world = shisa_exercise_world(stage->hub.exercise);
    stage->askings = shisa_alloc(SHISA_VERB_COUNT * sizeof *stage->askings);
    for (int verb = 0; verb < SHISA_VERB_COUNT; verb++) {
        struct asking *asking = &stage->askings[stage->asking_count];
        *asking = (struct asking){ .verb = (enum shisa_verb)verb };
        stage->asking_count += learn(world, asking);
    }
}

bool asking_known(const struct stage *stage, enum shisa_verb verb)
{
    for (uint32_t i = 0; i < stage->asking_count; i++) {
        if (stage->askings[i].verb == verb) {
            return true;
        }
    }
    return false;
}

void askings_finish(struct stage *stage)
{
    free(stage->askings);
}

/* --- drawing ---------------------------------------------------------------------------------- */

/* A memo is never refused, and would be most of what is done. */
static bool too_easy(struct sim *sim, enum shisa_verb verb)
{
    return verb == SHISA_VERB_MEMO && draw(sim, 4) != 0;
}

/* What ends an exercise is rare, or there would be few that last. */
static bool too_grave(struct sim *sim, enum shisa_verb verb)
{
    const char *name = shisa_verb_name(verb);
    bool ends = strcmp(name, "end") == 0 || strcmp(name, "stop") == 0;
    return ends && draw(sim, 40) != 0;
}

static void draw_verb(struct person *person, int64_t id, struct shisa_buf *line)
{
    struct sim *sim = person->sim;
    const struct stage *stage = sim->stage;
    struct pen pen = { .world = sim->world, .person = person };
    const struct asking *asking;
    bool mine;
    do {
        asking = &stage->askings[draw(sim, stage->asking_count)];
        mine = shisa_duty_may(person->spot->seat.duty, asking->verb) || draw(sim, 40) == 0;
    } while (!mine || too_grave(sim, asking->verb) || too_easy(sim, asking->verb));
    put_request(&pen, asking, id, line);
}

static void draw_look(struct person *person, int64_t id, struct shisa_buf *line)
{
    struct pen pen = { .world = person->sim->world, .person = person };
    shisa_buf_addf(line, "{\"id\":%lld,\"verb\":\"look\",\"role\":\"%s\"", (long long)id,
                   some_name(&pen, SHISA_ROLE));
    if (choose(&pen, 2) == 0) {
        shisa_buf_addf(line, ",\"until\":%lld", (long long)choose(&pen, 3600000));
    }
    shisa_buf_puts(line, "}");
}

static void draw_code(struct person *person, int64_t id, struct shisa_buf *line)
{
    struct sim *sim = person->sim;
    shisa_buf_addf(line, "{\"id\":%lld,\"verb\":\"code\",\"seat\":\"%s\",\"yes\":%s}",
                   (long long)id, sim->spots[draw(sim, sim->spot_count)].name,
                   draw(sim, 4) == 0 ? "false" : "true");
}

static void draw_agree(struct person *person, int64_t id, struct shisa_buf *line)
{
    struct sim *sim = person->sim;
    uint32_t known = person->proposal_count < 4 ? person->proposal_count : 4;
    uint32_t number = known > 0 ? person->proposals[draw(sim, known)] : 1;
    shisa_buf_addf(line, "{\"id\":%lld,\"verb\":\"agree\",\"number\":%u,\"yes\":%s}", (long long)id,
                   number, draw(sim, 4) == 0 ? "false" : "true");
}

void ask_draw(struct person *person, int64_t id, struct shisa_buf *line)
{
    struct sim *sim = person->sim;
    bool staff = person->spot->seat.duty > SHISA_PARTICIPANT || draw(sim, 30) == 0;
    uint64_t what = staff ? draw(sim, 16) : 15;
    if (what < 2) {
        draw_look(person, id, line);
    } else if (what == 2) {
        draw_code(person, id, line);
    } else if (what < 6) {
        draw_agree(person, id, line);
    } else {
        draw_verb(person, id, line);
    }
    person->spot->asked[id] |= what < 6 ? ASKED_OTHER : ASKED_INPUT;
}
