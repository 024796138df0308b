/* An exercise for many: makes or opens the run, gives out the codes of its seats, and serves. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "room.h"

/* --- seats ------------------------------------------------------------------------------------ */

struct issuing {
    struct shisa_hub *hub;
    const struct shisa_world *world;
    const struct options *options;
    struct shisa_buf table;
    json_t *list; /* instead of the table */
};

static void add_row(struct issuing *issuing, const struct shisa_seat *seat, const char *code)
{
    struct shisa_buf name = { 0 };
    shisa_seat_name(issuing->world, seat, &name);
    if (issuing->list != NULL) {
        json_array_append_new(issuing->list, json_pack("{s:s, s:s, s:s}", "seat", name.data, "code",
                                                       code, "duty", shisa_duty_name(seat->duty)));
    } else {
        shisa_buf_addf(&issuing->table, "%s  %s\n", code, name.data);
    }
    shisa_buf_finish(&name);
}

static shisa_status issue(struct issuing *issuing, enum shisa_duty duty, shisa_id of,
                          uint32_t count, struct shisa_err *err)
{
    shisa_status status = SHISA_OK;
    for (uint32_t number = 1; number <= count && status == SHISA_OK; number++) {
        const struct shisa_seat seat = { duty, of, number };
        char code[SHISA_CODE_SIZE];
        status = shisa_hub_issue(issuing->hub, &seat, code, err);
        if (status == SHISA_OK) {
            add_row(issuing, &seat, code);
        }
    }
    return status;
}

static bool has_seats(const struct shisa_world *world, shisa_id organisation)
{
    for (shisa_id id = 1; id <= shisa_world_count(world, SHISA_ROLE); id++) {
        const struct shisa_role *role = shisa_role_at(world, id);
        if (role->organisation == organisation && role->seats > 0) {
            return true;
        }
    }
    return false;
}

static shisa_status issue_subcontrol(struct issuing *issuing, struct shisa_err *err)
{
    shisa_status status = SHISA_OK;
    for (shisa_id id = 1;
         id <= shisa_world_count(issuing->world, SHISA_ORGANISATION) && status == SHISA_OK; id++) {
        if (has_seats(issuing->world, id)) {
            status = issue(issuing, SHISA_SUBCONTROLLER, id, 1, err);
        }
    }
    return status;
}

static shisa_status issue_all(struct issuing *issuing, struct shisa_err *err)
{
    const struct options *options = issuing->options;
    uint32_t controllers = options->controllers != 0 ? options->controllers : 1;
    uint32_t least = options->two && controllers < 2 ? 2 : controllers;
    shisa_status status = issue(issuing, SHISA_CONTROLLER, 0, least, err);
    if (status == SHISA_OK) {
        status = issue(issuing, SHISA_EVALUATOR, 0, options->evaluators, err);
    }
    if (status == SHISA_OK) {
        status = issue(issuing, SHISA_OBSERVER, 0, options->observers, err);
    }
    if (status == SHISA_OK && options->subcontrollers) {
        status = issue_subcontrol(issuing, err);
    }
    for (shisa_id id = 1; id <= shisa_world_count(issuing->world, SHISA_ROLE) && status == SHISA_OK;
         id++) {
        status = issue(issuing, SHISA_PARTICIPANT, id,
                       (uint32_t)shisa_role_at(issuing->world, id)->seats, err);
    }
    return status;
}

/* The page of codes. They are shown once: afterwards only their hashes are known. */
static enum exit_code make_codes(struct session *session, struct shisa_hub *hub,
                                 const struct options *options, struct shisa_buf *page)
{
    struct issuing issuing = { .hub = hub,
                               .world = shisa_exercise_world(session->exercise),
                               .options = options,
                               .list = options->json ? json_array() : NULL };
    struct shisa_err err;
    bool made =
        issue_all(&issuing, &err) == SHISA_OK && shisa_run_commit(session->run, &err) == SHISA_OK;
    if (made && issuing.list != NULL) {
        add_json(&issuing.table, json_pack("{s:O}", "seats", issuing.list));
    }
    json_decref(issuing.list);
    *page = issuing.table;
    return made ? EXIT_DONE : fail_with(&err);
}

/* Once the hub can be reached: codes of one that cannot would be lost. */
static enum exit_code give_out(const struct options *options, const struct shisa_buf *codes,
                               const char *kept)
{
    struct options page = *options;
    page.output = NULL;
    if (!options->quiet) {
        fprintf(stderr, shisa_word(SHISA_W_PLAY_KEPT, options->lang), kept);
        fputc('\n', stderr);
    }
    return write_output(&page, codes);
}

/* --- the hub ---------------------------------------------------------------------------------- */

static enum exit_code make_hub(struct session *session, const struct options *options,
                               struct shisa_hub **hub)
{
    struct shisa_hub_options wanted = { .clock = shisa_wall_clock(),
                                        .two = options->two,
                                        .chance = shisa_true_chance() };
    struct shisa_err err;
    if (shisa_run_file_register(session->file, &wanted.seats, &err) != SHISA_OK ||
        shisa_run_file_two(session->file, &wanted.two, &err) != SHISA_OK) {
        return fail_with(&err);
    }
    *hub = shisa_hub_create(session->exercise, wanted);
    return EXIT_DONE;
}

static enum exit_code serve(struct session *session, struct shisa_hub *hub, struct room *room,
                            const struct options *options)
{
    struct shisa_err err;
    if (options->prepare) {
        return EXIT_DONE;
    }
    int32_t speed = options->speed; /* 0: a controller starts the clock */
    if (shisa_hub_start(hub, session->run, speed, &err) != SHISA_OK) {
        return fail_with(&err);
    }
    return room_serve(room, session, hub);
}

/* The run and its codes, which nobody has seen yet. */
static enum exit_code make_run(struct session *session, const struct options *options,
                               const char *kept, struct shisa_hub **hub, struct shisa_buf *codes)
{
    session_people(session);
    enum exit_code code = session_create(session, options, kept);
    if (code == EXIT_DONE) {
        code = make_hub(session, options, hub);
    }
    if (code == EXIT_DONE) {
        code = session_start(session);
    }
    return code == EXIT_DONE ? make_codes(session, *hub, options, codes) : code;
}

static enum exit_code host_new(struct session *session, const struct options *options)
{
    char path[SHISA_ID_MAX + 64];
    const char *kept = options->output;
    struct shisa_hub *hub = NULL;
    struct shisa_buf codes = { 0 };
    struct room *room = NULL;
    enum exit_code code = session_load(session, options, options->args[0]);
    if (code == EXIT_DONE && kept == NULL) {
        session_name_file(session, path, sizeof path);
        kept = path;
    }
    if (code == EXIT_DONE) {
        code = make_run(session, options, kept, &hub, &codes);
    }
    if (code == EXIT_DONE && !options->prepare) {
        code = room_open(options, &room);
        if (code != EXIT_DONE) {
            (void)unlink(kept); /* nobody can ever join it */
        }
    }
    if (code == EXIT_DONE) {
        code = give_out(options, &codes, kept);
    }
    if (code == EXIT_DONE) {
        code = serve(session, hub, room, options);
    }
    room_close(room);
    shisa_buf_finish(&codes);
    shisa_hub_destroy(hub);
    return code;
}

/* Whoever judges the exercise will ask what happened there. Before the clock first went and after
 * ENDEX nothing did. */
static enum exit_code mark_resumed(struct session *session, const struct shisa_hub *hub,
                                   struct shisa_wall left)
{
    struct shisa_err err;
    if (shisa_hub_now(hub) == 0 || shisa_hub_ended(hub)) {
        return EXIT_DONE;
    }
    return shisa_run_mark_resumed(session->run, left, session_wall(), &err) == SHISA_OK
               ? EXIT_DONE
               : fail_with(&err);
}

/* A hub that was stopped or killed goes on where it was; its clock stands until a controller
 * starts it. */
static enum exit_code host_again(struct session *session, const struct options *options)
{
    const char *path = options->args[0];
    const struct shisa_wall left = session_written(path);
    struct shisa_hub *hub = NULL;
    struct room *room = NULL;
    struct shisa_err err;
    shisa_id role;
    enum exit_code code = session_open(session, path, false, &role);
    if (code == EXIT_DONE) {
        code = make_hub(session, options, &hub);
    }
    if (code == EXIT_DONE) {
        code = session_replay(session, path);
    }
    if (code == EXIT_DONE && shisa_hub_recall(hub, &err) != SHISA_OK) {
        code = fail_with(&err);
    }
    if (code == EXIT_DONE && !options->prepare) {
        code = room_open(options, &room);
        code = code == EXIT_DONE ? mark_resumed(session, hub, left) : code;
    }
    if (code == EXIT_DONE) {
        code = serve(session, hub, room, options);
    }
    room_close(room);
    shisa_hub_destroy(hub);
    return code;
}

enum exit_code run_host(const struct options *options)
{
    struct session session = { 0 };
    enum exit_code code = session_is_run(options->args[0]) ? host_again(&session, options)
                                                           : host_new(&session, options);
    session_close(&session);
    return code;
}
