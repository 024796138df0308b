#include "evaluate.h"

/* --- the status line -------------------------------------------------------------------------- */

static void put_clock(const struct shisa_term *term, struct shisa_buf *out)
{
    const struct course *course = term->course;
    enum shisa_lang lang = term->options.lang;
    char clock[SHISA_MOMENT_SIZE];
    if (course->ended) {
        shisa_buf_addf(out, "%s %s", term_word(term, SHISA_W_TERM_ENDED),
                       course_span(course->story, term->now, lang, clock));
        return;
    }
    enum shisa_word pace = course_pace(course, term->session.lost);
    if (pace != SHISA_W_TERM_GOES) {
        shisa_buf_addf(out, "%s  ", term_word(term, pace));
    }
    shisa_buf_puts(out, shisa_moment(course->story, term->now, SHISA_DATED, lang, clock));
}

static uint32_t colleagues_here(const struct shisa_term *term)
{
    const struct evaluate *evaluate = evaluate_of(term);
    const struct shelf *shelf = &evaluate->concerns.colleagues;
    uint32_t count = 0;
    for (uint32_t i = 0; i < shelf->count; i++) {
        const struct chair *chair = &evaluate->staff.chairs[shelf->at[i]];
        count += chair->state == SEAT_HERE;
    }
    return count > 0 ? count - 1 : 0; /* besides oneself */
}

static void put_right(struct shisa_term *term, struct shisa_buf *out)
{
    const struct evaluate *evaluate = evaluate_of(term);
    uint32_t others = colleagues_here(term);
    put_clock(term, out);
    if (others > 0 && term->screen.columns >= WIDE_COLUMNS) {
        shisa_buf_puts(out, "  ");
        shisa_buf_addf(out, term_word(term, SHISA_W_EVAL_OTHERS), others);
    }
    if (term->screen.columns >= WIDE_COLUMNS) {
        shisa_buf_puts(out, "  ");
        shisa_buf_addf(out, term_word(term, SHISA_W_EVAL_OBSERVED),
                       evaluate->marks.observation_count);
    }
    shisa_buf_puts(out, "  ");
    shisa_buf_addf(out, term_word(term, SHISA_W_EVAL_RATED), evaluate->rows.rated,
                   evaluate->rows.expected);
    shisa_buf_puts(out, " ");
}

/* Whose screen it is, which organisation it shows, how far one has come. */
void evaluate_status(struct shisa_term *term)
{
    struct shisa_screen *screen = &term->screen;
    const struct evaluate *evaluate = evaluate_of(term);
    const struct organisation *house = house_now(term);
    struct shisa_buf text = { 0 };
    int end = screen->columns;
    if (replay_status(term)) {
        return;
    }
    rows_list(term);
    paint_blank(screen, (struct area){ 0, 0, 1, end }, SHISA_REVERSE);
    int column = paint_text(screen, 0, 1, end, SHISA_REVERSE | SHISA_BOLD,
                            term_word(term, SHISA_W_EVAL_SCREEN));
    put_right(term, &text);
    end -= shisa_text_width(text.data);
    paint_text(screen, 0, end, screen->columns, SHISA_REVERSE, text.data);
    text.len = 0;
    shisa_buf_puts(&text, house == NULL ? shisa_say(&evaluate->staff.title, term->options.lang)
                                        : shisa_say(&house->name, term->options.lang));
    if (house_is_one_of_several(term)) {
        shisa_buf_addf(&text, "  [ %u/%u ]", evaluate->house + 1, evaluate->concerns.houses.count);
    }
    if (column + 2 < end - 1) {
        paint_cut(screen, 0, column + 2, end - 1, SHISA_REVERSE, text.data, term->options.ascii);
    }
    shisa_buf_finish(&text);
}

/* --- the last line ---------------------------------------------------------------------------- */

static void put_key(const struct shisa_term *term, void (*run)(struct shisa_term *, int),
                    struct shisa_buf *out)
{
    for (size_t i = 0; i < evaluate_keys.count; i++) {
        if (evaluate_keys.at[i].run == run) {
            key_label(evaluate_keys.at[i].keys[0], term->options.ascii, out);
        }
    }
}

/* After ENDEX what is left to do, and behind it what a colleague said last. */
void evaluate_foot(struct shisa_term *term, struct shisa_buf *out)
{
    const struct rows *rows = &evaluate_of(term)->rows;
    struct shisa_buf key = { 0 };
    if (!term->course->ended || term->session.left) {
        return; /* the last words of a hub stand there till it is back */
    }
    rows_list(term);
    if (rows->rated < rows->expected) {
        put_key(term, rows_next_unrated, &key);
        shisa_buf_addf(out, term_word(term, SHISA_W_EVAL_OVER_LEFT), rows->expected - rows->rated,
                       key.data);
    } else {
        shisa_buf_puts(out,
                       term_word(term, house_is_one_of_several(term) ? SHISA_W_EVAL_OVER_HERE
                                                                     : SHISA_W_EVAL_OVER_DONE));
    }
    if (evaluate_of(term)->said_since) {
        shisa_buf_addf(out, "  %s", term_event_text(term));
    }
    shisa_buf_finish(&key);
}
