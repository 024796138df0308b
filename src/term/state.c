#include "view.h"

#include <string.h>

/* --- to do ------------------------------------------------------------------------------------ */

static void put_when(struct shisa_term *term, const struct duty *duty, struct shisa_buf *text)
{
    char clock[24];
    if (duty->when == SHISA_NEVER) {
        return;
    }
    shisa_ms left = duty->when - term->now;
    if (duty->done) {
        shisa_buf_puts(text, say_minute(&term->model, duty->when, clock));
    } else if (left >= 0) {
        shisa_buf_puts(text, say_span(left, clock));
    } else {
        shisa_buf_addf(text, "%s %s", term_word(term, SHISA_W_TERM_LATE), say_span(-left, clock));
    }
}

static void draw_duty(struct shisa_term *term, const struct duty *duty, struct area inside, int row)
{
    static const enum shisa_word kinds[] = {
        [DUTY_DECISION] = SHISA_W_TERM_TITLE_DECIDE, [DUTY_APPROVAL] = SHISA_W_TERM_TITLE_APPROVE
    };
    struct shisa_screen *screen = &term->screen;
    int end = inside.column + inside.columns;
    bool late = !duty->done && duty->when < term->now;
    unsigned style = duty->done ? SHISA_DIM : late ? SHISA_RED | SHISA_BOLD : 0;
    struct shisa_buf text = { 0 };
    put_when(term, duty, &text);
    int width = text.len == 0 ? 0 : shisa_text_width(text.data) + 1;
    paint_right(screen, row, inside.column, end, style, text.len == 0 ? "" : text.data);
    text.len = 0;
    shisa_buf_puts(&text, duty->missed ? "[-] " : duty->done ? "[x] " : "[ ] ");
    if (duty->kind != DUTY_MESSAGE) {
        shisa_buf_addf(&text, "%s: ", term_word(term, kinds[duty->kind]));
    }
    say_line(shisa_say(duty->text, term->options.lang), &text);
    paint_cut(screen, row, inside.column, end - width, style, text.data, term->options.ascii);
    shisa_buf_finish(&text);
}

void todo_draw(struct shisa_term *term, struct area inside)
{
    struct panes *panes = &term->panes;
    struct duties duties = { 0 };
    duties_list(&term->model, &duties);
    panes->todo_place = move_in(panes->todo_place, duties.count, MOVE_PAGE_DOWN, 0);
    panes->todo_top = scroll_to(panes->todo_top, panes->todo_place, inside.rows);
    for (int i = 0; i < inside.rows && panes->todo_top + (uint32_t)i < duties.count; i++) {
        uint32_t at = panes->todo_top + (uint32_t)i;
        draw_duty(term, &duties.at[at], inside, inside.row + i);
        if (at == panes->todo_place && panes->focus == CONTEXT_TODO) {
            paint_style(&term->screen, inside, inside.row + i, SHISA_REVERSE);
        }
    }
    duties_finish(&duties);
}

/* A message is opened, a decision decided, an approval read. */
void todo_open(struct shisa_term *term, int unused)
{
    (void)unused;
    struct duties duties = { 0 };
    duties_list(&term->model, &duties);
    if (term->panes.todo_place < duties.count) {
        const struct duty *duty = &duties.at[term->panes.todo_place];
        if (duty->kind == DUTY_MESSAGE) {
            panes_open_message(term, &term->model.messages[duty->index]);
            term->panes.focus = CONTEXT_MESSAGE;
        } else if (duty->kind == DUTY_DECISION) {
            command_decide_one(term, duty->index);
        } else {
            command_show_approval(term, &term->model.approvals[duty->index]);
        }
    }
    duties_finish(&duties);
}

/* --- services, acts and approvals ------------------------------------------------------------- */

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

/* Two services share a line when one each would not fit. */
static uint32_t services_per_line(const struct shisa_term *term)
{
    struct area inside = term->panes.insides[CONTEXT_STATE];
    uint32_t lines = open_approvals(&term->model) + open_acts(&term->model);
    bool fit = lines + term->model.service_count <= (uint32_t)inside.rows;
    return fit || inside.columns < 2 * SERVICE_COLUMNS ? 1 : 2;
}

uint32_t state_lines(const struct shisa_term *term)
{
    uint32_t per_line = services_per_line(term);
    return open_approvals(&term->model) + open_acts(&term->model) +
           (term->model.service_count + per_line - 1) / per_line;
}

/* What waits for somebody comes first; services keep their places. */
bool state_line(const struct shisa_term *term, uint32_t place, enum state_kind *kind,
                uint32_t *index)
{
    const struct model *model = &term->model;
    for (uint32_t i = 0; i < model->approval_count; i++) {
        if (model->approvals[i].state == NULL && place-- == 0) {
            *kind = STATE_APPROVAL;
            *index = i;
            return true;
        }
    }
    for (uint32_t i = 0; i < model->act_count; i++) {
        if (act_is_open(&model->acts[i]) && place-- == 0) {
            *kind = STATE_ACT;
            *index = i;
            return true;
        }
    }
    *kind = STATE_SERVICE;
    *index = place * services_per_line(term);
    return *index < model->service_count;
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

static void draw_services(struct shisa_term *term, uint32_t first, struct area inside, int row)
{
    uint32_t per_line = services_per_line(term);
    int width = inside.columns / (int)per_line;
    for (uint32_t i = 0; i < per_line && first + i < term->model.service_count; i++) {
        int column = inside.column + (int)i * width;
        draw_service(term, &term->model.services[first + i], row, column,
                     column + width - (i + 1 < per_line ? 2 : 0));
    }
}

static void draw_open(struct shisa_term *term, struct area inside, int row, enum shisa_word state,
                      const char *deed, shisa_ms due)
{
    struct shisa_buf text = { 0 };
    char clock[24] = "";
    int end = inside.column + inside.columns;
    if (due != SHISA_NEVER) {
        say_span(due > term->now ? due - term->now : 0, clock);
    }
    shisa_buf_addf(&text, "%s: %s", term_word(term, state), deed);
    paint_right(&term->screen, row, inside.column, end, 0, clock);
    paint_cut(&term->screen, row, inside.column, end - shisa_text_width(clock) - 1,
              state == SHISA_W_TERM_TO_APPROVE ? SHISA_YELLOW | SHISA_BOLD : SHISA_CYAN, text.data,
              term->options.ascii);
    shisa_buf_finish(&text);
}

static void draw_line(struct shisa_term *term, uint32_t place, struct area inside, int row)
{
    enum state_kind kind;
    uint32_t index;
    struct shisa_buf deed = { 0 };
    if (!state_line(term, place, &kind, &index)) {
        return;
    }
    if (kind == STATE_SERVICE) {
        draw_services(term, index, inside, row);
    } else if (kind == STATE_APPROVAL) {
        const struct approval *approval = &term->model.approvals[index];
        const char *subject = shisa_say(&approval->subject, term->options.lang);
        say_deed(term_speaker(term), approval->action, &approval->target, &deed);
        shisa_buf_addf(&deed, *subject == '\0' ? "%s" : ": %s", subject);
        draw_open(term, inside, row, SHISA_W_TERM_TO_APPROVE, deed.data, approval->due);
    } else {
        const struct act *act = &term->model.acts[index];
        say_deed(term_speaker(term), act->action, &act->target, &deed);
        draw_open(term, inside, row,
                  act->state == ACT_WAITING ? SHISA_W_TERM_WAITING : SHISA_W_TERM_RUNNING,
                  deed.data, act->due);
    }
    shisa_buf_finish(&deed);
}

void state_draw(struct shisa_term *term, struct area inside)
{
    struct panes *panes = &term->panes;
    uint32_t lines = state_lines(term);
    panes->state_place = move_in(panes->state_place, lines, MOVE_PAGE_DOWN, 0);
    panes->state_top = scroll_to(panes->state_top, panes->state_place, inside.rows);
    for (int i = 0; i < inside.rows && panes->state_top + (uint32_t)i < lines; i++) {
        uint32_t at = panes->state_top + (uint32_t)i;
        draw_line(term, at, inside, inside.row + i);
        if (at == panes->state_place && panes->focus == CONTEXT_STATE) {
            paint_style(&term->screen, inside, inside.row + i, SHISA_REVERSE);
        }
    }
}

void state_open(struct shisa_term *term, int unused)
{
    (void)unused;
    enum state_kind kind;
    uint32_t index;
    if (!state_line(term, term->panes.state_place, &kind, &index)) {
        return;
    }
    switch (kind) {
    case STATE_APPROVAL:
        command_show_approval(term, &term->model.approvals[index]);
        break;
    case STATE_ACT:
        command_show_act(term, &term->model.acts[index]);
        break;
    case STATE_SERVICE:
        command_services(term, 0);
        break;
    }
}
