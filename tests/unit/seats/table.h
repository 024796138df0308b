/* Terminals at a hub, with nothing between them but lines. */
#ifndef SHISA_TESTS_TABLE_H
#define SHISA_TESTS_TABLE_H

#include "../hub/hall.h"
#include "../term/seat.h"

struct desk {
    struct caller caller;
    struct shisa_term *term;
    size_t taken; /* bytes of what was heard */
};

/* What the hub has said, to the terminal. */
static inline void pass_on(struct desk *desk)
{
    const char *heard = desk->caller.heard.data;
    while (desk->taken < desk->caller.heard.len) {
        struct shisa_err err = { 0 };
        size_t len = strcspn(heard + desk->taken, "\n");
        shisa_status status = shisa_term_receive(desk->term, heard + desk->taken, len, &err);
        ck_assert_msg(status == SHISA_OK, "%.*s: %s", (int)len, heard + desk->taken, err.text);
        desk->taken += len + 1;
    }
}

/* Until nobody has anything to say. */
static inline void converse(struct desk *desk, struct desk *other)
{
    struct desk *desks[] = { desk, other };
    bool said = true;
    while (said) {
        said = false;
        for (int i = 0; i < 2; i++) {
            struct shisa_buf line = { 0 };
            while (desks[i] != NULL && shisa_term_request(desks[i]->term, &line)) {
                ask(&desks[i]->caller, line.data);
                line.len = 0;
                said = true;
            }
            shisa_buf_finish(&line);
        }
        tick(desk->caller.hall, 0);
        for (int i = 0; i < 2 && desks[i] != NULL; i++) {
            pass_on(desks[i]);
        }
    }
}

static inline void sit_down(struct hall *hall, struct desk *desk, const char *seat)
{
    char code[SHISA_CODE_SIZE];
    *desk = (struct desk){ 0 };
    issue(hall, seat, code);
    call(hall, &desk->caller);
    desk->term = shisa_term_create(
        (struct shisa_term_options){ .lang = SHISA_EN, .code = code, .name = "Sato" });
    shisa_term_resize(desk->term, 80, 24);
    shisa_term_tick(desk->term, 1000);
    shisa_term_link(desk->term, true);
    converse(desk, NULL);
}

static inline void stand_up(struct desk *desk)
{
    shisa_term_destroy(desk->term);
    finish(&desk->caller);
}

static inline void open_room(struct hall *hall, struct desk *player, struct desk *control)
{
    open_hall(hall, false);
    sit_down(hall, player, "grid/desk-1");
    sit_down(hall, control, "control-1");
    tick(hall, 2000);
    converse(player, control);
}

static inline void close_room(struct hall *hall, struct desk *player, struct desk *control)
{
    stand_up(player);
    stand_up(control);
    close_hall(hall);
}

#endif
