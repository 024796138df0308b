#include "control.h"

static enum shisa_word state_word(const struct shisa_term *term)
{
    return staff_of(term)->stopped ? SHISA_W_TERM_STOPPED
                                   : course_pace(term->course, term->session.lost);
}

static enum shisa_word duty_word(const struct shisa_term *term)
{
    return control_is(term, "observer")         ? SHISA_W_CONTROL_OBSERVER
           : control_is(term, "sub-controller") ? SHISA_W_CONTROL_SUBCONTROLLER
                                                : SHISA_W_CONTROL_CONTROLLER;
}

enum { ROOMY_COLUMNS = 100 };

/* "elapsed 32:17/2:00:00"; where every column counts, "+32:17". */
static void put_elapsed(const struct shisa_term *term, struct shisa_buf *out)
{
    struct shisa_story story = term->course->story;
    enum shisa_lang lang = term->options.lang;
    char clock[SHISA_MOMENT_SIZE];
    if (term->screen.columns >= ROOMY_COLUMNS) {
        shisa_buf_addf(out, "  %s %s", term_word(term, SHISA_W_TERM_ELAPSED),
                       course_span(story, term->now, lang, clock));
        shisa_buf_addf(out, "/%s", course_span(story, story.length, lang, clock));
    } else if (term->screen.columns >= FULL_COLUMNS) {
        shisa_buf_addf(out, " +%s", course_form(story, term->now, SPAN_WHOLE, lang, clock));
    }
}

static void put_times(const struct shisa_term *term, struct shisa_buf *out)
{
    const struct staff *staff = staff_of(term);
    const struct course *course = term->course;
    enum shisa_lang lang = term->options.lang;
    char clock[SHISA_MOMENT_SIZE];
    shisa_buf_puts(out, shisa_moment(course->story, term->now, SHISA_EXACT, lang, clock));
    put_elapsed(term, out);
    shisa_buf_puts(out, "  ");
    shisa_buf_addf(out, term_word(term, SHISA_W_CONTROL_SEATS), staff->here,
                   staff->chairs_of_players);
    shisa_buf_puts(out, " ");
}

static void draw_mirrored(struct shisa_term *term)
{
    const struct control *control = control_of(term);
    struct shisa_screen *screen = &term->screen;
    struct shisa_buf text = { 0 };
    staff_say_house(speaker_of(term), control->mirrored, &text);
    shisa_buf_addf(&text, ": %s",
                   term_word(term, mirror_told(control->mirror) ? SHISA_W_CONTROL_READ_ONLY
                                                                : SHISA_W_TERM_LINK_WAIT));
    paint_blank(screen, (struct area){ 0, 0, 1, screen->columns }, SHISA_REVERSE);
    paint_cut(screen, 0, 1, screen->columns, SHISA_REVERSE | SHISA_BOLD, text.data,
              term->options.ascii);
    shisa_buf_finish(&text);
}

/* That it is an exercise, whose screen it is, how it goes, what time it is, who is there. */
void control_status(struct shisa_term *term)
{
    struct shisa_screen *screen = &term->screen;
    const struct staff *staff = staff_of(term);
    struct shisa_buf text = { 0 }, times = { 0 };
    int end = screen->columns;
    if (control_of(term)->mirror != NULL) {
        draw_mirrored(term);
        return;
    }
    paint_blank(screen, (struct area){ 0, 0, 1, end }, SHISA_REVERSE);
    shisa_buf_addf(&text, "%s %s  %s", term_word(term, SHISA_W_CONTROL_MARK),
                   term_word(term, duty_word(term)), term_word(term, state_word(term)));
    if (state_word(term) == SHISA_W_TERM_GOES) {
        shisa_buf_puts(&text, " ");
        staff_say_speed(term->course->speed, &text);
    }
    put_times(term, &times);
    end -= shisa_text_width(times.data);
    paint_text(screen, 0, end, screen->columns, SHISA_REVERSE, times.data);
    int column = paint_cut(screen, 0, 1, end - 1, SHISA_REVERSE | SHISA_BOLD, text.data,
                           term->options.ascii);
    text.len = 0;
    if (staff->of != NULL) {
        staff_say_house(speaker_of(term), staff->of, &text);
        shisa_buf_puts(&text, "  ");
    }
    shisa_buf_puts(&text, shisa_say(&staff->title, term->options.lang));
    if (column + 2 < end - 1) {
        paint_cut(screen, 0, column + 2, end - 1, SHISA_REVERSE, text.data, term->options.ascii);
    }
    shisa_buf_finish(&text);
    shisa_buf_finish(&times);
}
