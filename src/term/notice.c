#include "face.h"

/* Words out of play: what control says to all, and the end of everything for a real incident. */

enum { NOTICE_COLUMNS = 64, TAKEN_IN_MS = 1000 };

static const struct {
    enum shisa_word title, foot;
} kinds[] = {
    [NOTICE_CONTROL] = { SHISA_W_TERM_CONTROL_SAYS, SHISA_W_TERM_OUT_OF_PLAY },
    [NOTICE_REAL] = { SHISA_W_CONTROL_EMERGENCY, SHISA_W_TERM_OUT_OF_PLAY },
    [NOTICE_OVER] = { SHISA_W_TERM_IS_OVER, SHISA_W_TERM_ENTER_CLOSES },
};

static const char *text_of(const struct shisa_term *term, const struct notice *notice)
{
    return notice->text == NULL ? term_word(term, SHISA_W_TERM_OVER) : notice->text;
}

void notice_draw(struct shisa_term *term)
{
    const struct notice *notice = session_notice(&term->session);
    if (notice == NULL) {
        term->boxed_wall = 0;
        return;
    }
    term->boxed_wall = term->boxed_wall == 0 ? term->wall : term->boxed_wall;
    struct shisa_screen *screen = &term->screen;
    struct spans spans = { 0 };
    struct shisa_buf title = { 0 };
    char clock[SHISA_MOMENT_SIZE];
    const char *text = text_of(term, notice);
    wrap_text(text, layer_box(term, 0, NOTICE_COLUMNS).columns - 4, &spans);
    shisa_buf_addf(
        &title, "%s  %s", term_word(term, kinds[notice->kind].title),
        shisa_moment(term->course->story, notice->at, SHISA_LISTED, term->options.lang, clock));
    struct area box = layer_box(term, (int)spans.count + 4, NOTICE_COLUMNS);
    struct area inside = paint_box(screen, box, title.data, true, term->options.ascii);
    int last = inside.row + inside.rows - 1, end = inside.column + inside.columns - 1;
    struct area lines = { inside.row, inside.column + 1, inside.rows - 2, inside.columns - 2 };
    screen->cursor_shown = false;
    paint_lines(screen, lines, SHISA_BOLD, text, &spans, 0);
    paint_cut(screen, last, inside.column + 1, end, SHISA_DIM,
              term_word(term, kinds[notice->kind].foot), term->options.ascii);
    shisa_buf_finish(&title);
    spans_finish(&spans);
}

/* The Enter of somebody who was typing when it came has not been meant for it. */
void notice_read(struct shisa_term *term, int unused)
{
    (void)unused;
    if (term->boxed_wall != 0 && term->wall - term->boxed_wall >= TAKEN_IN_MS) {
        session_read(&term->session);
        term->boxed_wall = 0;
    }
}

void say_notices(const struct shisa_term *term, struct shisa_buf *out)
{
    const struct session *session = &term->session;
    enum shisa_lang lang = term->options.lang;
    char clock[SHISA_MOMENT_SIZE];
    for (uint32_t i = 0; i < session->notice_count; i++) {
        const struct notice *notice = &session->notices[i];
        shisa_buf_addf(out, "%s  ",
                       shisa_moment(term->course->story, notice->at, SHISA_NAMED, lang, clock));
        say_line(text_of(term, notice), out);
        shisa_buf_puts(out, "\n");
    }
}

/* Nothing else is to be seen, whatever the size of the screen. */
void stopped_draw(struct shisa_term *term)
{
    struct shisa_screen *screen = &term->screen;
    struct area all = { 0, 0, screen->rows, screen->columns };
    const unsigned style = SHISA_REVERSE | SHISA_BOLD;
    const char *stop = term_word(term, SHISA_W_TERM_STOPPED);
    const char *text = term->session.stop;
    int row = screen->rows / 3, margin = screen->columns > 20 ? 4 : 0;
    struct spans spans = { 0 };
    paint_blank(screen, all, SHISA_REVERSE);
    screen->cursor_shown = false;
    int width = shisa_text_width(stop);
    int column = width < screen->columns ? (screen->columns - width) / 2 : 0;
    paint_text(screen, row, column, screen->columns, style, stop);
    int columns = screen->columns - 2 * margin, rows = screen->rows - row - 4;
    if (columns > 1 && rows > 0) {
        wrap_text(text, columns, &spans);
        paint_lines(screen, (struct area){ row + 2, margin, rows, columns }, SHISA_REVERSE, text,
                    &spans, 0);
    }
    paint_cut(screen, screen->rows - 1, margin, screen->columns, style,
              term_word(term, SHISA_W_TERM_STOPPED_LEAVE), term->options.ascii);
    spans_finish(&spans);
}
