/* People: each knows his code and what the wire told him. They join, ask, misbehave, are cut off,
 * come back, and send again what was not answered. */
#include "sim.h"

#include <stdio.h>

/* --- asking ----------------------------------------------------------------------------------- */

static void keep_request(struct person *person, const struct request *request)
{
    if (person->asked_count == person->asked_cap) {
        person->asked_cap = person->asked_cap == 0 ? 8 : 2 * person->asked_cap;
        person->asked = shisa_realloc(person->asked, person->asked_cap * sizeof *person->asked);
    }
    person->asked[person->asked_count++] = *request;
}

static void say_request(struct person *person, const struct request *request)
{
    conn_say(person->conn, request->line, strlen(request->line));
}

static void ask_something(struct person *person)
{
    struct shisa_buf line = { 0 };
    struct request request = { .id = person->last_id + 1 + (int64_t)draw(person->sim, 2) };
    if (request.id < REQUESTS_MAX && person->asked_count < 20) {
        ask_draw(person, request.id, &line);
        person->last_id = request.id;
        request.line = shisa_copy(line.data);
        keep_request(person, &request);
        say_request(person, &request);
    }
    shisa_buf_finish(&line);
}

void person_repeat(struct person *person, bool all)
{
    struct sim *sim = person->sim;
    uint32_t turn = person->asked_count > 0 ? (uint32_t)draw(sim, person->asked_count) : 0;
    bool shuffled = all && draw(sim, 3) == 0;
    for (uint32_t i = 0; i < person->asked_count; i++) {
        uint32_t which = shuffled ? (i + turn) % person->asked_count : i;
        if (all || draw(sim, 2) == 0) {
            say_request(person, &person->asked[which]);
        }
    }
}

/* --- misbehaving ------------------------------------------------------------------------------ */

static void babble(struct person *person)
{
    static const char *const lines[] = { "",
                                         "{",
                                         "[]",
                                         "null",
                                         "{\"id\":0,\"verb\":\"end\"}",
                                         "{\"verb\":\"memo\",\"text\":\"x\"}",
                                         "{\"id\":1e3,\"verb\":\"memo\",\"text\":\"x\"}",
                                         "\xff\xfe",
                                         "{\"join\":\"AAAA-AAAA-AAAA\"}" };
    struct sim *sim = person->sim;
    size_t which = draw(sim, sizeof lines / sizeof lines[0] + 1);
    if (which < sizeof lines / sizeof lines[0]) {
        conn_say(person->conn, lines[which], strlen(lines[which]));
        return;
    }
    size_t len = SHISA_LINE_MAX - 2 + draw(sim, 5);
    char *line = shisa_alloc(len);
    memset(line, 'x', len);
    conn_say(person->conn, line, len);
    free(line);
}

static void guess(struct person *person)
{
    struct sim *sim = person->sim;
    char line[96];
    static const char letters[] = "ABCDEFGHJKLMNPQR";
    char code[13] = { 0 };
    for (int i = 0; i < 12; i++) {
        code[i] = letters[draw(sim, 16)];
    }
    int len = snprintf(line, sizeof line, "{\"join\":\"%s\",\"name\":\"x\",\"version\":2}", code);
    conn_say(person->conn, line, (size_t)len);
}

/* --- coming and going ------------------------------------------------------------------------- */

void person_forget(struct person *person)
{
    for (uint32_t i = 0; i < person->asked_count; i++) {
        free(person->asked[i].line);
    }
    person->asked_count = 0;
    person->seq = 0;
    person->place = 0;
    person->run[0] = '\0';
    person->proposal_count = 0;
    person->last_id = 0;
}

void person_join(struct person *person)
{
    struct sim *sim = person->sim;
    struct shisa_buf line = { 0 };
    person->resuming = person->run[0] != '\0' && person->seq > 0;
    shisa_buf_addf(&line, "{\"join\":\"%s\",\"name\":\"%c%u\",\"version\":2", person->code,
                   person->manner == FRESH && draw(sim, 4) == 0 ? 'Q' : 'P', person->number);
    if (person->run[0] != '\0') {
        shisa_buf_addf(&line, ",\"run\":\"%s\",\"after\":%llu", person->run,
                       (unsigned long long)person->seq);
    }
    shisa_buf_puts(&line, "}");
    person->conn = conn_open(sim, person);
    if (person->manner == GUESSING) {
        guess(person);
    } else {
        if (person->manner == BABBLING && draw(sim, 3) == 0 && !sim->healing) {
            babble(person);
        }
        conn_say(person->conn, line.data, line.len);
    }
    shisa_buf_finish(&line);
}

void person_lost(struct person *person)
{
    person->conn = NULL;
    person->heard.len = 0;
    person->lines = 0;
    person->greeted = false;
    person->declared = 0;
    person->clock = 0;
    person->look_count = 0;
    if (person->presence != NULL) {
        memset(person->presence, 0, SPOTS_MAX);
    }
}

static void come_in(struct person *person)
{
    struct sim *sim = person->sim;
    if (sim->healing && person->manner == GUESSING) {
        return;
    }
    if (!sim->healing && draw(sim, person->over ? 60 : 6) != 0) {
        return;
    }
    if (person->over || person->manner == FRESH) {
        person_forget(person);
        person->over = false;
    }
    if (person->spot != NULL && draw(sim, 8) != 0) { /* somebody tells him the new one */
        memcpy(person->code, person->spot->code, sizeof person->code);
    }
    person_join(person);
}

static void behave(struct person *person)
{
    struct sim *sim = person->sim;
    uint64_t mood = draw(sim, 20);
    if (person->manner == DEAF && draw(sim, 12) == 0) {
        person->deaf = !person->deaf;
    }
    if (person->manner == BABBLING && mood < 6) {
        babble(person);
    } else if (person->manner == REPEATING && mood < 8) {
        person_repeat(person, false);
    } else if (person->manner == GUESSING) {
        guess(person);
    } else if (person->greeted && mood < 15) {
        ask_something(person);
    }
}

void person_act(struct person *person)
{
    if (person->conn == NULL) {
        come_in(person);
    } else if (!person->sim->healing) {
        behave(person);
    }
}

void person_finish(struct person *person)
{
    person_forget(person);
    free(person->asked);
    free(person->presence);
    shisa_buf_finish(&person->heard);
}
