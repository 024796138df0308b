/* The seats of a run that no hub has open: who has a code, a new one, none any more. */
#include <stdio.h>
#include <string.h>

#include "shisa/hub.h"

#include "session.h"

struct listing {
    json_t *list;
    struct shisa_buf table;
    enum shisa_lang lang;
};

static shisa_status list_one(void *context, const char *seat, const unsigned char *hash,
                             struct shisa_err *err)
{
    struct listing *listing = context;
    (void)err;
    json_array_append_new(listing->list,
                          json_pack("{s:s, s:b}", "seat", seat, "issued", hash != NULL));
    shisa_buf_addf(
        &listing->table, "%-8s  %s\n",
        shisa_word(hash != NULL ? SHISA_W_SEATS_ISSUED : SHISA_W_SEATS_REVOKED, listing->lang),
        seat);
    return SHISA_OK;
}

static enum exit_code list_seats(const struct shisa_register *seats, const struct options *options)
{
    struct listing listing = { .list = json_array(), .lang = options->lang };
    struct shisa_err err;
    shisa_status status = seats->each(seats->self, list_one, &listing, &err);
    if (options->json) {
        listing.table.len = 0;
        add_json(&listing.table, json_pack("{s:O}", "seats", listing.list));
    }
    shisa_buf_puts(&listing.table, "");
    enum exit_code code =
        status == SHISA_OK ? write_output(options, &listing.table) : fail_with(&err);
    json_decref(listing.list);
    shisa_buf_finish(&listing.table);
    return code;
}

/* The hub knows how codes are made; this one greets nobody. */
static enum exit_code change(struct session *session, const struct shisa_register *seats,
                             const struct options *options)
{
    const char *name = options->reissue != NULL ? options->reissue : options->revoke;
    struct shisa_seat seat;
    struct shisa_err err;
    char code[SHISA_CODE_SIZE] = "";
    if (!shisa_seat_find(shisa_exercise_world(session->exercise), name, &seat)) {
        complain_word(SHISA_W_LINE_NO_SEAT, name);
        return EXIT_USAGE;
    }
    struct shisa_hub *hub = shisa_hub_create(
        session->exercise, (struct shisa_hub_options){ .clock = shisa_wall_clock(),
                                                       .seats = *seats,
                                                       .chance = shisa_true_chance() });
    shisa_status status = shisa_hub_recall(hub, &err);
    if (status == SHISA_OK) {
        status = options->reissue != NULL ? shisa_hub_issue(hub, &seat, code, &err)
                                          : shisa_hub_revoke(hub, &seat, &err);
    }
    shisa_hub_destroy(hub);
    if (status == SHISA_OK) {
        struct shisa_store store = shisa_run_file_store(session->file);
        status = store.commit(store.self, &err);
    }
    if (status != SHISA_OK) {
        return fail_with(&err);
    }
    if (options->reissue != NULL) {
        printf("%s  %s\n", code, name);
    }
    return EXIT_DONE;
}

enum exit_code run_seats(const struct options *options)
{
    struct session session = { 0 };
    struct shisa_register seats;
    struct shisa_err err;
    shisa_id role;
    enum exit_code code = session_open(&session, options->args[0], false, &role);
    if (code == EXIT_DONE && shisa_run_file_register(session.file, &seats, &err) != SHISA_OK) {
        code = fail_with(&err);
    }
    if (code == EXIT_DONE) {
        bool changes = options->reissue != NULL || options->revoke != NULL;
        code = changes ? change(&session, &seats, options) : list_seats(&seats, options);
    }
    session_close(&session);
    return code;
}
