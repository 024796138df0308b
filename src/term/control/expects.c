#include "control.h"

#include <string.h>

/* --- which, in which order: open ones first, then missed, met, not due, and to come ----------- */

/* ENDEX came before its window had closed, or opened: it counts for nothing. */
static bool is_not_due(const struct staff *staff, const struct expect *expect)
{
    bool open = expect->state == EXPECT_OPEN || expect->state == EXPECT_CLOSED;
    return open && staff->course.ended;
}

static int rank_of(const struct staff *staff, const struct expect *expect)
{
    static const int ranks[] = {
        [EXPECT_OPEN] = 0, [EXPECT_MISSED] = 1, [EXPECT_MET] = 2, [EXPECT_CLOSED] = 4
    };
    bool ended = expect->state == EXPECT_OPEN && is_not_due(staff, expect);
    return ended ? 3 : ranks[expect->state];
}

static bool is_before(const void *self, uint32_t one, uint32_t other)
{
    const struct staff *staff = self;
    const struct expect *a = &staff->expects[one], *b = &staff->expects[other];
    int rank = rank_of(staff, a), than = rank_of(staff, b);
    if (rank != than) {
        return rank < than;
    }
    if (a->state == EXPECT_OPEN) { /* the most urgent first */
        return a->opened + a->zero < b->opened + b->zero;
    }
    return a->state != EXPECT_CLOSED && a->done > b->done;
}

static void list(struct shisa_term *term)
{
    struct control *control = control_of(term);
    struct roll *roll = &control->expects;
    uint32_t chosen = roll_chosen(roll);
    roll->count = 0;
    for (uint32_t i = 0; i < control->staff.expects_count; i++) {
        roll_add(roll, i);
    }
    term_sort(roll->at, roll->count, is_before, &control->staff);
    roll_keep(roll, chosen);
}

/* --- drawing ---------------------------------------------------------------------------------- */

enum { CLOCK_COLUMNS = 17, CLOCK_NARROW = 13, WHO_COLUMNS = 16, WHO_NARROW = 8, NARROW = 44 };

/* How long it has been open, of how long it is; where both are too wide, the first alone. */
static void say_open(const struct shisa_term *term, const struct expect *expect, int columns,
                     struct shisa_buf *out)
{
    struct shisa_story story = term->course->story;
    enum shisa_lang lang = term->options.lang;
    shisa_ms since = term->now - expect->opened;
    char span[SHISA_MOMENT_SIZE];
    if (!course_fit_two(story, (shisa_ms[]){ since, expect->zero }, "/", columns, lang, out)) {
        shisa_buf_puts(out, course_fit(story, since, columns, lang, span));
    }
}

static void say_clock(const struct shisa_term *term, const struct expect *expect, int columns,
                      struct shisa_buf *out)
{
    bool over = staff_of(term)->course.ended;
    char span[SHISA_MOMENT_SIZE];
    switch (expect->state) {
    case EXPECT_OPEN:
        if (over) {
            shisa_buf_puts(out, term_word(term, SHISA_W_CONTROL_NOT_DUE));
            break;
        }
        say_open(term, expect, columns, out);
        break;
    case EXPECT_MET:
        shisa_buf_puts(out, course_fit(term->course->story, expect->done - expect->opened, columns,
                                       term->options.lang, span));
        break;
    case EXPECT_MISSED:
        shisa_buf_puts(out, term_word(term, SHISA_W_CONTROL_MISSED));
        break;
    case EXPECT_CLOSED:
        shisa_buf_puts(out, over ? term_word(term, SHISA_W_EVAL_NOT_DUE) : "");
        break;
    }
}

static void say_points(const struct shisa_term *term, const struct expect *expect,
                       struct shisa_buf *out)
{
    if (is_not_due(staff_of(term), expect)) {
        shisa_buf_puts(out, "-");
    } else {
        shisa_buf_addf(out, "%d", (int)expect_worth(expect, term->now));
    }
    shisa_buf_addf(out, "/%d%s", (int)expect->points, expect->hinted ? "h" : "");
}

/* What the largest of them takes, and a space before it. */
static int points_columns(const struct shisa_term *term)
{
    const struct staff *staff = staff_of(term);
    const struct expect *largest = NULL;
    struct shisa_buf text = { 0 };
    int columns = 0;
    for (uint32_t i = 0; i < staff->expects_count; i++) {
        if (largest == NULL || staff->expects[i].points > largest->points) {
            largest = &staff->expects[i];
        }
    }
    if (largest != NULL) {
        shisa_buf_addf(&text, " %d/%dh", (int)largest->points, (int)largest->points);
        columns = shisa_text_width(text.data) > columns ? shisa_text_width(text.data) : columns;
    }
    shisa_buf_finish(&text);
    return columns;
}

/* Of whom it is expected; where there is little room, of which organisation, if several play.
 * Returns the column behind it. */
static int draw_who(struct shisa_term *term, const struct expect *expect, struct area inside,
                    unsigned style)
{
    const struct organisation *house = staff_house(staff_of(term), expect->of);
    bool narrow = inside.columns < NARROW;
    int width = narrow ? WHO_NARROW : WHO_COLUMNS;
    struct shisa_buf who = { 0 };
    if (narrow && (house == NULL || staff_of(term)->playing_count < 2)) {
        return inside.column;
    }
    staff_say_house(speaker_of(term), narrow ? house->id : expect->of, &who);
    paint_cut(&term->screen, inside.row, inside.column, inside.column + width, style, who.data,
              term->options.ascii);
    shisa_buf_finish(&who);
    return inside.column + width + 1;
}

static bool is_late(const struct shisa_term *term, const struct expect *expect)
{
    return expect->state == EXPECT_OPEN && !is_not_due(staff_of(term), expect) &&
           term->now - expect->opened > expect->full;
}

static void draw_line(struct shisa_term *term, uint32_t at, struct area inside, int row)
{
    const struct expect *expect = &staff_of(term)->expects[control_of(term)->expects.at[at]];
    struct shisa_screen *screen = &term->screen;
    bool open = expect->state == EXPECT_OPEN && !is_not_due(staff_of(term), expect);
    bool late = is_late(term, expect);
    bool bad = late || expect->state == EXPECT_MISSED;
    unsigned style = bad ? SHISA_YELLOW | SHISA_BOLD : open ? 0 : SHISA_DIM;
    const char *mark = bad ? "!" : expect->state == EXPECT_MET ? "x" : " ";
    const char *text = shisa_say(&expect->text, term->options.lang);
    int end = inside.column + inside.columns, points = points_columns(term);
    int clock = inside.columns < NARROW ? CLOCK_NARROW : CLOCK_COLUMNS;
    struct shisa_buf words = { 0 };
    say_points(term, expect, &words);
    paint_right(screen, row, end - points, end, style, words.data);
    end -= points;
    words.len = 0;
    say_clock(term, expect, clock, &words);
    if (words.len > 0) { /* the text has what the clock leaves */
        paint_right(screen, row, end - shisa_text_width(words.data), end, style, words.data);
        end -= shisa_text_width(words.data) + 1;
    }
    int column = paint_text(screen, row, inside.column, end, style, mark) + 1;
    column = draw_who(term, expect, (struct area){ row, column, 1, inside.columns }, style);
    paint_cut(screen, row, column, end, style, *text != '\0' ? text : expect->id,
              term->options.ascii);
    shisa_buf_finish(&words);
}

void expects_draw(struct shisa_term *term, struct area inside)
{
    struct control *control = control_of(term);
    list(term);
    panes_list(term, PANE_EXPECTS, inside, control->expects.count, &control->expects.place,
               &control->expects.top, draw_line);
}

void expects_move(struct shisa_term *term, enum move move)
{
    list(term);
    roll_move(term, &control_of(term)->expects, PANE_EXPECTS, move);
}

void expects_select(struct shisa_term *term, int line)
{
    struct roll *roll = &control_of(term)->expects;
    roll->place = roll->top + (uint32_t)line;
}

const struct expect *expects_chosen(struct shisa_term *term)
{
    list(term);
    uint32_t place = roll_chosen(&control_of(term)->expects);
    return place == NOBODY ? NULL : &staff_of(term)->expects[place];
}

void expects_open(struct shisa_term *term, int unused)
{
    (void)unused;
    const struct expect *expect = expects_chosen(term);
    enum shisa_lang lang = term->options.lang;
    struct shisa_buf title = { 0 }, text = { 0 };
    char full[SHISA_SAID_SIZE], zero[SHISA_SAID_SIZE];
    if (expect == NULL) {
        return;
    }
    staff_say_house(speaker_of(term), expect->of, &text);
    shisa_buf_addf(&text, "\n%s\n\n", shisa_say(&expect->text, lang));
    shisa_buf_addf(&text, term_word(term, SHISA_W_CONTROL_FULL_UNTIL), (int)expect->points,
                   shisa_ms_said(expect->full, lang, full),
                   shisa_ms_said(expect->zero, lang, zero));
    shisa_buf_puts(&text, "\n");
    say_clock(term, expect, term->screen.columns, &text);
    if (is_late(term, expect)) {
        shisa_buf_addf(&text, "\n%s", term_word(term, SHISA_W_CONTROL_WHY_LATE));
    }
    if (shisa_say(&expect->example, lang)[0] != '\0') {
        shisa_buf_addf(&text, "\n\n%s:\n%s", term_word(term, SHISA_W_CONTROL_EXAMPLE),
                       shisa_say(&expect->example, lang));
    }
    say_named(term, shisa_say(&expect->text, lang), expect->id, &title);
    pager_open(term, title.data, text.data, CONTEXT_PAGER);
    shisa_buf_finish(&title);
    shisa_buf_finish(&text);
}
