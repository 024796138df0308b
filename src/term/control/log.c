#include "control.h"

/* The newest first. */

void log_add(struct control *control, uint32_t event)
{
    struct roll *roll = &control->log;
    if (staff_is_told(&control->staff.events[event])) {
        roll_add(roll, event);
        roll->place += roll->place > 0; /* the bar stays where it was put */
    }
}

static const struct staff_event *event_at(const struct shisa_term *term, uint32_t at)
{
    const struct roll *roll = &control_of(term)->log;
    return &staff_of(term)->events[roll->at[roll->count - 1 - at]];
}

static bool is_grave(const struct staff_event *event)
{
    return event->kind == STAFF_EMERGENCY || event->kind == STAFF_STOPPED ||
           event->kind == STAFF_FAULT || event->kind == STAFF_HAND;
}

static void draw_line(struct shisa_term *term, uint32_t at, struct area inside, int row)
{
    const struct staff_event *event = event_at(term, at);
    struct shisa_buf text = { 0 };
    char clock[SHISA_MOMENT_SIZE];
    shisa_buf_addf(
        &text, "%s ",
        shisa_moment(term->course->story, event->at, SHISA_DATED, term->options.lang, clock));
    staff_say_event(speaker_of(term), event, &text);
    staff_say_words(speaker_of(term), event, &text);
    paint_cut(&term->screen, row, inside.column, inside.column + inside.columns,
              is_grave(event) ? SHISA_RED | SHISA_BOLD : 0, text.data, term->options.ascii);
    shisa_buf_finish(&text);
}

void log_draw(struct shisa_term *term, struct area inside)
{
    struct roll *roll = &control_of(term)->log;
    panes_list(term, PANE_LOG, inside, roll->count, &roll->place, &roll->top, draw_line);
}

void log_move(struct shisa_term *term, enum move move)
{
    roll_move(term, &control_of(term)->log, PANE_LOG, move);
}

void log_select(struct shisa_term *term, int line)
{
    struct roll *roll = &control_of(term)->log;
    roll->place = roll->top + (uint32_t)line;
}

const struct staff_event *log_chosen(const struct shisa_term *term)
{
    const struct roll *roll = &control_of(term)->log;
    return roll->place < roll->count ? event_at(term, roll->place) : NULL;
}

static void say_addressees(const struct shisa_term *term, const struct message *message,
                           struct shisa_buf *out)
{
    shisa_buf_addf(out, "\n%s: ", term_word(term, SHISA_W_TERM_TO));
    for (uint32_t i = 0; i < message->to_count; i++) {
        shisa_buf_puts(out, i > 0 ? term_word(term, SHISA_W_TERM_COMMA) : "");
        staff_say_house(speaker_of(term), message->to[i], out);
    }
}

/* All that was written, and of a message to whom. */
void log_read(struct shisa_term *term, const struct staff_event *event)
{
    struct shisa_buf text = { 0 };
    char clock[SHISA_MOMENT_SIZE];
    shisa_buf_addf(
        &text, "%s ",
        shisa_moment(term->course->story, event->at, SHISA_EXACT, term->options.lang, clock));
    staff_say_event(speaker_of(term), event, &text);
    const struct message *message =
        event->kind == STAFF_MESSAGE ? staff_message(staff_of(term), event->item) : NULL;
    if (message != NULL) {
        say_addressees(term, message, &text);
        shisa_buf_addf(&text, "\n\n%s", shisa_say(&message->text, term->options.lang));
    } else if (event->text != NULL) {
        shisa_buf_addf(&text, "\n\n%s", event->text);
    }
    pager_open(term, term_word(term, SHISA_W_CONTROL_LOG), text.data, CONTEXT_PAGER);
    shisa_buf_finish(&text);
}

void log_open(struct shisa_term *term, int unused)
{
    (void)unused;
    const struct staff_event *event = log_chosen(term);
    if (event != NULL) {
        log_read(term, event);
    }
}

void log_all(struct shisa_term *term, int unused)
{
    (void)unused;
    term->panes.focus = PANE_LOG;
    term->panes.zoomed = true;
}
