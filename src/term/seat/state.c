#include "desk.h"

#include <string.h>

/* Approvals, dead lines, acts, services and resources. */

enum { SERVICE_COLUMNS = 19 }; /* the least for two beside each other */

static uint32_t open_approvals(const struct model *model)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < model->approval_count; i++) {
        count += model->approvals[i].state == NULL;
    }
    return count;
}

static uint32_t open_acts(const struct model *model)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < model->act_count; i++) {
        count += act_is_open(&model->acts[i]);
    }
    return count;
}

static uint32_t dead_lines(const struct model *model)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < model->channel_count; i++) {
        count += model->channels[i].dead;
    }
    return count;
}

/* What waits for the hub and stands in no other pane. */
static bool stands_here(const struct request *request)
{
    return !request_is(request, "send") && !request_is(request, "decide") &&
           !request_is(request, "approve") && !request_is(request, "self");
}

/* The place-th of them; NULL leaves in *place how many are behind. */
static const struct request *find_unsent(const struct shisa_term *term, uint32_t *place)
{
    const struct request *request;
    for (uint32_t i = 0; (request = session_unsent(&term->session, i)) != NULL; i++) {
        if (stands_here(request) && (*place)-- == 0) {
            return request;
        }
    }
    return NULL;
}

static uint32_t unsent_lines(const struct shisa_term *term)
{
    uint32_t behind = UINT32_MAX;
    (void)find_unsent(term, &behind);
    return UINT32_MAX - behind;
}

/* Lines above the services. */
static uint32_t lines_above(const struct shisa_term *term)
{
    const struct model *model = model_of(term);
    return unsent_lines(term) + dead_lines(model) + open_approvals(model) + open_acts(model);
}

static uint32_t things(const struct model *model)
{
    return model->service_count + model->resource_count;
}

/* Two services share a line when one each would not fit. */
static uint32_t things_per_line(const struct shisa_term *term)
{
    struct area inside = term->panes.insides[PANE_STATE];
    bool fit = lines_above(term) + things(model_of(term)) <= (uint32_t)inside.rows;
    return fit || inside.columns < 2 * SERVICE_COLUMNS ? 1 : 2;
}

static uint32_t state_lines(const struct shisa_term *term)
{
    uint32_t per_line = things_per_line(term);
    return lines_above(term) + (things(model_of(term)) + per_line - 1) / per_line;
}

/* The place-th of those for which the test holds; false leaves in *place how many are behind. */
static bool find_line(const struct model *model, uint32_t count,
                      bool (*holds)(const struct model *, uint32_t), uint32_t *place,
                      uint32_t *index)
{
    for (uint32_t i = 0; i < count; i++) {
        if (holds(model, i) && (*place)-- == 0) {
            *index = i;
            return true;
        }
    }
    return false;
}

static bool is_dead(const struct model *model, uint32_t channel)
{
    return model->channels[channel].dead;
}

static bool waits_for_me(const struct model *model, uint32_t approval)
{
    return model->approvals[approval].state == NULL;
}

static bool is_open(const struct model *model, uint32_t act)
{
    return act_is_open(&model->acts[act]);
}

/* What is broken and what waits for somebody comes first; services keep their places. */
static bool state_line(const struct shisa_term *term, uint32_t place, enum state_kind *kind,
                       uint32_t *index)
{
    const struct model *model = model_of(term);
    *kind = STATE_UNSENT;
    *index = place;
    if (find_unsent(term, &place) != NULL) {
        return true;
    }
    *kind = STATE_APPROVAL;
    if (find_line(model, model->approval_count, waits_for_me, &place, index)) {
        return true;
    }
    *kind = STATE_LINE;
    if (find_line(model, model->channel_count, is_dead, &place, index)) {
        return true;
    }
    *kind = STATE_ACT;
    if (find_line(model, model->act_count, is_open, &place, index)) {
        return true;
    }
    *kind = STATE_THING;
    *index = place * things_per_line(term);
    return *index < things(model);
}

static void draw_service(struct shisa_term *term, const struct service *service, int row,
                         int column, int end)
{
    static const unsigned styles[] = { SHISA_RED | SHISA_BOLD, SHISA_YELLOW | SHISA_BOLD,
                                       SHISA_GREEN };
    unsigned style = styles[service->level == 0 ? 0 : service->level < 100 ? 1 : 2];
    struct shisa_buf text = { 0 };
    shisa_buf_puts(&text, say_level(term_speaker(term), service->level));
    if (service->level > 0 && service->level < 100) {
        shisa_buf_addf(&text, " %d%%", service->level);
    }
    int width = shisa_text_width(text.data);
    paint_right(&term->screen, row, column, end, style, text.data);
    paint_cut(&term->screen, row, column, end - width - 1, 0,
              shisa_say(&service->name, term->options.lang), term->options.ascii);
    shisa_buf_finish(&text);
}

static void draw_resource(struct shisa_term *term, const struct resource *resource, int row,
                          int column, int end)
{
    struct shisa_buf text = { 0 };
    say_resource(term_speaker(term), resource, &text);
    paint_right(&term->screen, row, column, end,
                resource->free == 0 ? SHISA_YELLOW | SHISA_BOLD : 0, text.data);
    paint_cut(&term->screen, row, column, end - shisa_text_width(text.data) - 1, 0,
              shisa_say(&resource->name, term->options.lang), term->options.ascii);
    shisa_buf_finish(&text);
}

static void draw_things(struct shisa_term *term, uint32_t first, struct area inside, int row)
{
    const struct model *model = model_of(term);
    uint32_t per_line = things_per_line(term);
    int width = inside.columns / (int)per_line;
    for (uint32_t i = 0; i < per_line && first + i < things(model); i++) {
        uint32_t at = first + i;
        int column = inside.column + (int)i * width;
        int end = column + width - (i + 1 < per_line ? 2 : 0);
        if (at < model->service_count) {
            draw_service(term, &model->services[at], row, column, end);
        } else {
            draw_resource(term, &model->resources[at - model->service_count], row, column, end);
        }
    }
}

static void draw_dead(struct shisa_term *term, const struct channel *channel, struct area inside,
                      int row)
{
    struct shisa_buf text = { 0 };
    say_dead(term_speaker(term), channel, &text);
    paint_cut(&term->screen, row, inside.column, inside.column + inside.columns,
              SHISA_RED | SHISA_BOLD, text.data, term->options.ascii);
    shisa_buf_finish(&text);
}

static void draw_unsent(struct shisa_term *term, uint32_t index, struct area inside, int row)
{
    struct shisa_buf text = { 0 };
    shisa_buf_addf(&text, "%s: ", term_word(term, SHISA_W_TERM_UNSENT));
    say_unsent(term_speaker(term), find_unsent(term, &index), &text);
    paint_cut(&term->screen, row, inside.column, inside.column + inside.columns,
              SHISA_YELLOW | SHISA_BOLD, text.data, term->options.ascii);
    shisa_buf_finish(&text);
}

static void show_unsent(struct shisa_term *term, uint32_t index)
{
    struct shisa_buf text = { 0 };
    say_unsent(term_speaker(term), find_unsent(term, &index), &text);
    pager_open(term, term_word(term, SHISA_W_TERM_UNSENT), text.data, CONTEXT_PAGER);
    shisa_buf_finish(&text);
}

static void draw_open(struct shisa_term *term, struct area inside, int row, const char *state,
                      unsigned style, const char *deed, shisa_ms due)
{
    struct shisa_buf text = { 0 };
    char clock[SHISA_MOMENT_SIZE] = "";
    int end = inside.column + inside.columns;
    if (due != SHISA_NEVER) {
        say_left(term_speaker(term), term->now, due > term->now ? due : term->now, clock);
    }
    shisa_buf_addf(&text, "%s: %s", state, deed);
    paint_right(&term->screen, row, inside.column, end, 0, clock);
    paint_cut(&term->screen, row, inside.column, end - shisa_text_width(clock) - 1, style,
              text.data, term->options.ascii);
    shisa_buf_finish(&text);
}

static void draw_approval(struct shisa_term *term, const struct approval *approval,
                          struct area inside, int row)
{
    const char *subject = shisa_say(&approval->subject, term->options.lang);
    struct shisa_buf deed = { 0 };
    say_deed(term_speaker(term), approval->action, &approval->target, &deed);
    shisa_buf_addf(&deed, *subject == '\0' ? "%s" : ": %s", subject);
    draw_open(term, inside, row,
              term_word(term, approval->asked == NULL ? SHISA_W_TERM_TO_APPROVE
                                                      : SHISA_W_TERM_TO_CONSENT),
              SHISA_YELLOW | SHISA_BOLD, deed.data, approval->due);
    shisa_buf_finish(&deed);
}

static void draw_act(struct shisa_term *term, const struct act *act, struct area inside, int row)
{
    struct shisa_buf deed = { 0 }, state = { 0 }, name = { 0 };
    say_deed(term_speaker(term), act->action, &act->target, &deed);
    if (act->state == ACT_WAITING && act->asked != NULL) {
        say_role(term_speaker(term), act->asked, &name);
        shisa_buf_addf(&state, term_word(term, SHISA_W_TERM_WAITS_FOR), name.data);
    } else {
        shisa_buf_puts(&state, say_act_state(term_speaker(term), act));
    }
    draw_open(term, inside, row, state.data, SHISA_CYAN, deed.data, act->due);
    shisa_buf_finish(&deed);
    shisa_buf_finish(&state);
    shisa_buf_finish(&name);
}

static void draw_line(struct shisa_term *term, uint32_t place, struct area inside, int row)
{
    enum state_kind kind;
    uint32_t index;
    if (!state_line(term, place, &kind, &index)) {
        return;
    }
    switch (kind) {
    case STATE_UNSENT:
        draw_unsent(term, index, inside, row);
        break;
    case STATE_APPROVAL:
        draw_approval(term, &model_of(term)->approvals[index], inside, row);
        break;
    case STATE_LINE:
        draw_dead(term, &model_of(term)->channels[index], inside, row);
        break;
    case STATE_ACT:
        draw_act(term, &model_of(term)->acts[index], inside, row);
        break;
    case STATE_THING:
        draw_things(term, index, inside, row);
        break;
    }
}

void state_draw(struct shisa_term *term, struct area inside)
{
    struct seat *seat = seat_of(term);
    panes_list(term, PANE_STATE, inside, state_lines(term), &seat->state_place, &seat->state_top,
               draw_line);
}

void state_move(struct shisa_term *term, enum move move)
{
    struct seat *seat = seat_of(term);
    seat->state_place =
        move_in(seat->state_place, state_lines(term), move, term->panes.insides[PANE_STATE].rows);
}

void state_select(struct shisa_term *term, int line)
{
    seat_of(term)->state_place = (uint32_t)line + seat_of(term)->state_top;
}

void state_open(struct shisa_term *term, int unused)
{
    (void)unused;
    enum state_kind kind;
    uint32_t index;
    if (!state_line(term, seat_of(term)->state_place, &kind, &index)) {
        return;
    }
    switch (kind) {
    case STATE_UNSENT:
        show_unsent(term, index);
        break;
    case STATE_APPROVAL:
        command_show_approval(term, &model_of(term)->approvals[index]);
        break;
    case STATE_ACT:
        command_show_act(term, &model_of(term)->acts[index]);
        break;
    case STATE_LINE:
    case STATE_THING:
        command_services(term, 0);
        break;
    }
}
