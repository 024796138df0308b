#include "desk.h"

static void put_when(struct shisa_term *term, const struct duty *duty, struct shisa_buf *text)
{
    char clock[SHISA_MOMENT_SIZE];
    if (duty->when == SHISA_NEVER) {
        return;
    }
    shisa_ms left = duty->when - term->now;
    if (duty->done) {
        shisa_buf_puts(text, say_listed(term_speaker(term), duty->when, clock));
    } else if (left >= 0) {
        shisa_buf_puts(text, say_left(term_speaker(term), term->now, duty->when, clock));
    } else {
        shisa_buf_addf(text, "%s %s", term_word(term, SHISA_W_TERM_LATE),
                       say_span(term_speaker(term), -left, clock));
    }
}

static bool is_consent(const struct shisa_term *term, const struct duty *duty)
{
    return duty->kind == DUTY_APPROVAL && model_of(term)->approvals[duty->index].asked != NULL;
}

static void draw_duty(struct shisa_term *term, const struct duty *duty, struct area inside, int row)
{
    static const enum shisa_word kinds[] = {
        [DUTY_DECISION] = SHISA_W_TERM_TITLE_DECIDE,
        [DUTY_APPROVAL] = SHISA_W_TERM_TITLE_APPROVE,
        [DUTY_LAW] = SHISA_W_TERM_TITLE_DUTY,
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
    if (!duty->done && unsent_settles(&term->session, model_of(term), duty)) {
        shisa_buf_addf(&text, "[>] %s: ", term_word(term, SHISA_W_TERM_UNSENT));
    } else {
        shisa_buf_puts(&text, duty->missed ? "[-] " : duty->done ? "[x] " : "[ ] ");
    }
    if (is_consent(term, duty)) {
        shisa_buf_addf(&text, "%s: ", term_word(term, SHISA_W_TERM_TITLE_CONSENT));
    } else if (duty->kind != DUTY_MESSAGE) {
        shisa_buf_addf(&text, "%s: ", term_word(term, kinds[duty->kind]));
    }
    say_duty(term_speaker(term), duty, &text);
    paint_cut(screen, row, inside.column, end - width, style, text.data, term->options.ascii);
    shisa_buf_finish(&text);
}

void todo_draw(struct shisa_term *term, struct area inside)
{
    struct seat *seat = seat_of(term);
    struct duties duties = { 0 };
    duties_list(&seat->model, &duties);
    seat->todo_place = move_in(seat->todo_place, duties.count, MOVE_PAGE_DOWN, 0);
    seat->todo_top = scroll_to(seat->todo_top, seat->todo_place, inside.rows);
    for (int i = 0; i < inside.rows && seat->todo_top + (uint32_t)i < duties.count; i++) {
        uint32_t at = seat->todo_top + (uint32_t)i;
        draw_duty(term, &duties.at[at], inside, inside.row + i);
        if (at == seat->todo_place && term->panes.focus == PANE_TODO) {
            paint_style(&term->screen, inside, inside.row + i, SHISA_REVERSE);
        }
    }
    duties_finish(&duties);
}

void todo_move(struct shisa_term *term, enum move move)
{
    struct seat *seat = seat_of(term);
    struct duties duties = { 0 };
    duties_list(&seat->model, &duties);
    seat->todo_place =
        move_in(seat->todo_place, duties.count, move, term->panes.insides[PANE_TODO].rows);
    duties_finish(&duties);
}

/* Drawing holds it within the list. */
void todo_select(struct shisa_term *term, int line)
{
    seat_of(term)->todo_place = (uint32_t)line + seat_of(term)->todo_top;
}

static void show_obligation(struct shisa_term *term, const struct obligation *obligation)
{
    struct shisa_buf text = { 0 };
    say_obligation(term_speaker(term), obligation, &text);
    pager_open(term, term_word(term, SHISA_W_TERM_TITLE_DUTY), text.data, CONTEXT_PAGER);
    shisa_buf_finish(&text);
}

static void open_duty(struct shisa_term *term, const struct duty *duty)
{
    switch (duty->kind) {
    case DUTY_MESSAGE:
        desk_open_message(term, &model_of(term)->messages[duty->index]);
        term->panes.focus = PANE_MESSAGE;
        break;
    case DUTY_DECISION:
        command_decide_one(term, duty->index);
        break;
    case DUTY_APPROVAL:
        command_show_approval(term, &model_of(term)->approvals[duty->index]);
        break;
    case DUTY_LAW:
        show_obligation(term, &model_of(term)->obligations[duty->index]);
        break;
    }
}

/* A message is opened, a decision decided, an approval or duty read. */
void todo_open(struct shisa_term *term, int unused)
{
    (void)unused;
    struct duties duties = { 0 };
    duties_list(model_of(term), &duties);
    if (seat_of(term)->todo_place < duties.count) {
        open_duty(term, &duties.at[seat_of(term)->todo_place]);
    }
    duties_finish(&duties);
}
