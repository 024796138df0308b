#include "control.h"

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

static void title_observe(const struct shisa_term *term, const struct compose *compose,
                          struct shisa_buf *out)
{
    static const enum shisa_word words[] = { [TONE_NOTE] = SHISA_W_CONTROL_KEY_OBSERVE,
                                             [TONE_STRENGTH] = SHISA_W_EVAL_KEY_STRENGTH,
                                             [TONE_IMPROVEMENT] = SHISA_W_EVAL_KEY_IMPROVEMENT };
    shisa_buf_puts(out, term_word(term, words[tone_named(compose->option)]));
}

/* An expectation says itself whose it is. */
static int64_t observe(struct shisa_term *term, const struct compose *compose)
{
    uint64_t evidence = compose->item;
    return staff_observe(&term->session.outbox,
                         &(struct observation){
                             .tone = tone_named(compose->option),
                             .organisation = compose->to_count > 0 ? compose->to[0] : NULL,
                             .expect = compose->id,
                             .text = editor_text(&compose->text),
                             .evidence = &evidence,
                             .evidence_count = evidence != 0,
                         });
}

const struct compose_kind letter_observe = { .title = title_observe, .submit = observe };

/* What the bar is on in the pane that has the keys. */
static void put_subject(struct shisa_term *term, struct compose *compose, struct shisa_buf *about)
{
    const struct organisation *house =
        term->panes.focus == PANE_HOUSES ? houses_chosen(term) : NULL;
    const struct expect *expect = term->panes.focus == PANE_EXPECTS ? expects_chosen(term) : NULL;
    const struct staff_event *event = term->panes.focus == PANE_LOG ? log_chosen(term) : NULL;
    if (house != NULL) {
        compose_address(compose, house->id);
        shisa_buf_puts(about, shisa_say(&house->name, term->options.lang));
    } else if (expect != NULL) {
        compose->id = shisa_copy(expect->id);
        staff_say_house(speaker_of(term), expect->of, about);
        shisa_buf_addf(about, ": %s", shisa_say(&expect->text, term->options.lang));
    } else if (event != NULL) {
        compose->item = (uint32_t)event->seq;
        staff_say_event(speaker_of(term), event, about);
    }
}

/* A sub-controller observes his own organisation. */
void notes_observe(struct shisa_term *term, int tone)
{
    const char *own = staff_of(term)->of;
    struct compose *compose = compose_create(&letter_observe);
    struct shisa_buf about = { 0 };
    compose->option = shisa_copy(tone_names[tone]);
    put_subject(term, compose, &about);
    if (own != NULL && compose->id == NULL && compose->to_count == 0) {
        compose_address(compose, own);
    }
    compose->about = about.len == 0 ? NULL : shisa_copy(about.data);
    shisa_buf_finish(&about);
    compose_continue(term, compose);
}
