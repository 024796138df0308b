#include "control.h"

#include "term/staff/observe.h"

/* What the staff writes down during the day: memos for the log, and observations, which the report
 * lists as such. The newest first. */

void notes_add(struct control *control, uint32_t event)
{
    const struct staff_event *added = &control->staff.events[event];
    struct roll *roll = &control->notes;
    if (added->kind == STAFF_OBSERVED || (added->kind == STAFF_NOTE && added->seat != NULL)) {
        roll_add(roll, event);
        roll->place += roll->place > 0; /* the bar stays where it was put */
    }
}

static const struct staff_event *event_at(const struct shisa_term *term, uint32_t at)
{
    const struct roll *roll = &control_of(term)->notes;
    return &staff_of(term)->events[roll->at[roll->count - 1 - at]];
}

/* --- the pane --------------------------------------------------------------------------------- */

enum { PERSON_COLUMNS = 8 };

static void draw_line(struct shisa_term *term, uint32_t at, struct area inside, int row)
{
    const struct staff_event *event = event_at(term, at);
    struct shisa_screen *screen = &term->screen;
    bool ascii = term->options.ascii;
    char sign[] = { event->kind == STAFF_NOTE ? 'm' : sign_of_tone(tone_named(event->option)),
                    '\0' };
    char clock[SHISA_MOMENT_SIZE];
    struct shisa_buf text = { 0 };
    int end = inside.column + inside.columns;
    int column = paint_text(screen, row, inside.column, end, SHISA_BOLD, sign);
    shisa_moment(term->course->story, event->at, SHISA_LISTED, term->options.lang, clock);
    column = paint_text(screen, row, column + 1, end, 0, clock) + 1;
    paint_cut(screen, row, column, column + PERSON_COLUMNS, SHISA_DIM,
              event->seat == NULL ? "" : staff_person(staff_of(term), event->seat), ascii);
    column += PERSON_COLUMNS + 1;
    if (event->ref != NULL) {
        staff_say_house(speaker_of(term), event->ref, &text);
        shisa_buf_puts(&text, ": ");
    }
    say_line(event->text == NULL ? "" : event->text, &text);
    paint_cut(screen, row, column, end, 0, text.len == 0 ? "" : text.data, ascii);
    shisa_buf_finish(&text);
}

/* Where nothing has been written yet, how it is done. */
void notes_draw(struct shisa_term *term, struct area inside)
{
    struct roll *roll = &control_of(term)->notes;
    if (roll->count == 0) {
        paint_cut(&term->screen, inside.row, inside.column, inside.column + inside.columns,
                  SHISA_DIM, term_word(term, SHISA_W_CONTROL_NOTES_HOW), term->options.ascii);
    }
    panes_list(term, PANE_NOTES, inside, roll->count, &roll->place, &roll->top, draw_line);
}

void notes_move(struct shisa_term *term, enum move move)
{
    roll_move(term, &control_of(term)->notes, PANE_NOTES, move);
}

void notes_select(struct shisa_term *term, int line)
{
    struct roll *roll = &control_of(term)->notes;
    roll->place = roll->top + (uint32_t)line;
}

void notes_title(struct shisa_term *term, struct shisa_buf *out)
{
    if (control_of(term)->notes.count > 0) {
        shisa_buf_addf(out, " %u", control_of(term)->notes.count);
    }
}

void notes_open(struct shisa_term *term, int unused)
{
    (void)unused;
    const struct roll *roll = &control_of(term)->notes;
    if (roll->place < roll->count) {
        log_read(term, event_at(term, roll->place));
    }
}

/* --- writing one ------------------------------------------------------------------------------ */

static struct observed about_inject(struct shisa_term *term, const struct inject *inject,
                                    struct shisa_buf *said)
{
    const struct staff_event *event = staff_event(staff_of(term), inject->seq);
    staff_say_inject(speaker_of(term), inject, said);
    return (struct observed){ .evidence = event == NULL ? 0 : event->seq,
                              .title = event == NULL ? said->data : NULL };
}

/* What the bar is on in the pane that has the keys. */
static struct observed subject_of(struct shisa_term *term, struct shisa_buf *said)
{
    const struct inject *inject = term->panes.focus == PANE_INJECTS ? injects_chosen(term) : NULL;
    const struct organisation *house =
        term->panes.focus == PANE_HOUSES ? houses_chosen(term) : NULL;
    const struct expect *expect = term->panes.focus == PANE_EXPECTS ? expects_chosen(term) : NULL;
    const struct staff_event *event = term->panes.focus == PANE_LOG ? log_chosen(term) : NULL;
    struct observed about = { .evidence = 0 };
    if (inject != NULL) {
        about = about_inject(term, inject, said);
    } else if (house != NULL) {
        about.subject.organisation = house->id;
        shisa_buf_puts(said, shisa_say(&house->name, term->options.lang));
    } else if (expect != NULL) {
        about.subject.expect = expect->id;
        staff_say_house(speaker_of(term), expect->of, said);
        shisa_buf_addf(said, ": %s", shisa_say(&expect->text, term->options.lang));
    } else if (event != NULL) {
        about.evidence = event->seq;
        staff_say_event(speaker_of(term), event, said);
    }
    return about;
}

/* A sub-controller observes his own organisation. */
void notes_observe(struct shisa_term *term, int tone)
{
    struct shisa_buf said = { 0 };
    struct observed about = subject_of(term, &said);
    if (about.subject.expect == NULL && about.subject.organisation == NULL) {
        about.subject.organisation = staff_of(term)->of;
    }
    observe_begin(term, (enum tone)tone, &about, &said);
    shisa_buf_finish(&said);
}
