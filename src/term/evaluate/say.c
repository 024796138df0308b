#include "evaluate.h"

#include <stdio.h>
#include <string.h>

/* --- a row ------------------------------------------------------------------------------------ */

/* What is to be done, and why. That something is to be sent says little: there the reason does. */
void say_expect(const struct shisa_term *term, const struct expect *expect, struct shisa_buf *out)
{
    const struct staff *staff = staff_of(term);
    const char *text = shisa_say(&expect->text, term->options.lang);
    uint32_t action = names_find(&staff->actions_names, expect->action);
    const char *deed =
        action == 0 ? "" : shisa_say(&staff->actions[action - 1].name, term->options.lang);
    bool sends = action != 0 && strcmp(expect->action, "send") == 0;
    if (*text == '\0' || (*deed != '\0' && !sends)) {
        shisa_buf_addf(out, "%s%s", *deed != '\0' ? deed : expect->id,
                       *text != '\0' ? term_word(term, SHISA_W_REPORT_COLON) : "");
    }
    say_line(text, out);
}

void say_row(const struct shisa_term *term, const struct row *row, struct shisa_buf *out)
{
    const struct expect *expect = row_expect(term, row);
    if (expect != NULL) {
        say_expect(term, expect, out);
        return;
    }
    const struct objective *objective = &staff_of(term)->objectives[row->objective];
    const char *text = shisa_say(&objective->text, term->options.lang);
    say_line(*text != '\0' ? text : objective->id, out);
}

static void put_span(const struct shisa_term *term, shisa_ms span, int columns,
                     struct shisa_buf *out)
{
    char clock[SHISA_MOMENT_SIZE];
    shisa_buf_puts(out, course_fit(term->course->story, span, columns, term->options.lang, clock));
}

void say_window(const struct shisa_term *term, const struct row *row, int columns,
                struct shisa_buf *out)
{
    const struct expect *expect = row_expect(term, row);
    if (expect == NULL) {
        return;
    }
    if (expect->zero <= expect->full ||
        !course_fit_two(term->course->story, (shisa_ms[]){ expect->full, expect->zero }, " - ",
                        columns, term->options.lang, out)) {
        put_span(term, expect->full, columns, out);
    }
}

void say_actual(const struct shisa_term *term, const struct row *row, int columns,
                struct shisa_buf *out)
{
    const struct expect *expect = row_expect(term, row);
    if (expect == NULL) {
        return;
    }
    switch (expect->state) {
    case EXPECT_MET:
        put_span(term, expect->done - expect->opened, columns, out);
        break;
    case EXPECT_MISSED:
        shisa_buf_puts(out, term_word(term, SHISA_W_EVAL_NONE));
        break;
    case EXPECT_OPEN:
        if (!term->course->ended) {
            shisa_buf_puts(out, "(");
            put_span(term, term->now - expect->opened, columns - 2, out);
            shisa_buf_puts(out, ")");
            break;
        } /* fall through */
    case EXPECT_CLOSED:
        shisa_buf_puts(out, term->course->ended ? term_word(term, SHISA_W_EVAL_NOT_DUE) : "");
        break;
    }
}

void say_late(const struct shisa_term *term, const struct row *row, int columns,
              struct shisa_buf *out)
{
    const struct expect *expect = row_expect(term, row);
    if (expect == NULL || expect->state == EXPECT_CLOSED || expect->state == EXPECT_OPEN) {
        return;
    }
    shisa_ms late = expect->done - expect->opened - expect->full;
    if (expect->state == EXPECT_MISSED) {
        shisa_buf_puts(out, "--");
    } else {
        shisa_buf_puts(out, late > 0 ? "+" : "");
        put_span(term, late > 0 ? late : 0, columns - 1, out);
    }
}

/* A star: somebody changed them. */
static void say_got(const struct shisa_term *term, const struct row *row, char *out, size_t size)
{
    const struct expect *expect = row_expect(term, row);
    if (row_is_hidden(term, row) || row->max == 0) {
        snprintf(out, size, "%s", row_is_hidden(term, row) ? "?" : "-");
    } else {
        bool changed = expect != NULL && marks_regrade(marks_of(term), expect->id) != NULL;
        snprintf(out, size, "%s%lld", changed ? "*" : "", (long long)row->got);
    }
}

/* Of how many it is stands behind them where there is room. */
void say_points(const struct shisa_term *term, const struct row *row, int columns,
                struct shisa_buf *out)
{
    const struct expect *expect = row_expect(term, row);
    char got[32], of[32];
    if (expect != NULL && row->max == 0 && row->proposed == MARK_PERFORMED &&
        !row_is_hidden(term, row)) {
        shisa_buf_puts(out, term_word(term, SHISA_W_EVAL_OK));
        return;
    }
    say_got(term, row, got, sizeof got);
    snprintf(of, sizeof of, "/%lld", (long long)(expect != NULL ? expect->points : row->max));
    bool bare = expect == NULL && (row_is_hidden(term, row) || row->max == 0);
    bool fits = (int)(strlen(got) + strlen(of)) <= columns;
    shisa_buf_addf(out, "%s%s", got, fits && !bare ? of : "");
}

void say_letters(const struct shisa_term *term, const struct row *row, int columns,
                 struct shisa_buf *out)
{
    (void)columns;
    const struct subject subject = row_subject(term, row);
    const struct rating *mine = row_mine(term, row);
    const struct rating *rating =
        marks_first(marks_of(term), marks_rated(marks_of(term), &subject));
    shisa_buf_addf(out, "(%c)", letter_of_mark(mine == NULL ? MARK_NONE : mine->mark));
    for (; rating != NULL && !row_is_hidden(term, row);
         rating = marks_next(marks_of(term), rating)) {
        if (rating != mine) {
            shisa_buf_addf(out, "%c", letter_of_mark(rating->mark));
        }
    }
}

enum shisa_word mark_word(enum mark mark)
{
    static const enum shisa_word words[] = {
        [MARK_PERFORMED] = SHISA_W_REPORT_RATING_P,    [MARK_SOME] = SHISA_W_REPORT_RATING_S,
        [MARK_MAJOR] = SHISA_W_REPORT_RATING_M,        [MARK_UNABLE] = SHISA_W_REPORT_RATING_U,
        [MARK_NOT_OBSERVED] = SHISA_W_REPORT_RATING_N,
    };
    return words[mark];
}

/* --- what the rules say of it ----------------------------------------------------------------- */

static void put_how(const struct shisa_term *term, const struct row *row, struct shisa_buf *out)
{
    const struct expect *expect = row_expect(term, row);
    struct shisa_buf late = { 0 };
    if (expect != NULL && expect->state == EXPECT_MISSED) {
        shisa_buf_puts(out, term_word(term, SHISA_W_EVAL_WAS_MISSED));
    } else if (expect != NULL && expect->done - expect->opened > expect->full) {
        put_span(term, expect->done - expect->opened - expect->full, term->screen.columns, &late);
        shisa_buf_addf(out, term_word(term, SHISA_W_EVAL_AFTER_FULL), late.data);
    }
    shisa_buf_finish(&late);
}

void say_summary(const struct shisa_term *term, const struct row *row, struct shisa_buf *out)
{
    const struct expect *expect = row_expect(term, row);
    if (row_is_hidden(term, row)) {
        shisa_buf_puts(out, term_word(term, SHISA_W_EVAL_HIDDEN));
        return;
    }
    if (row->proposed == MARK_NONE) {
        shisa_buf_puts(out, term_word(term, SHISA_W_EVAL_NO_PROPOSAL));
        return;
    }
    if (row->max > 0) {
        shisa_buf_addf(out, term_word(term, SHISA_W_EVAL_AUTOMATIC), (long long)row->got,
                       (long long)row->max);
    }
    shisa_buf_addf(out, term_word(term, SHISA_W_EVAL_PROPOSED), letter_of_mark(row->proposed));
    put_how(term, row, out);
    if (expect != NULL && expect->hinted) {
        shisa_buf_puts(out, term_word(term, SHISA_W_EVAL_WITH_HINT));
    }
}

static void put_regrade(const struct shisa_term *term, const struct expect *expect,
                        struct shisa_buf *out)
{
    const struct regrade *regrade = marks_regrade(marks_of(term), expect->id);
    if (regrade != NULL) {
        shisa_buf_addf(out, term_word(term, SHISA_W_EVAL_CHANGED_BY), (int)expect->got,
                       (int)regrade->points, marks_person(marks_of(term), regrade->seat),
                       regrade->text == NULL ? "" : regrade->text);
        shisa_buf_puts(out, "\n");
    }
}

/* --- everything ------------------------------------------------------------------------------- */

static void put_field(const struct shisa_term *term, enum shisa_word label, const char *text,
                      struct shisa_buf *out)
{
    if (*text != '\0') {
        shisa_buf_addf(out, "%s: %s\n", term_word(term, label), text);
    }
}

static void put_ratings(const struct shisa_term *term, const struct row *row, struct shisa_buf *out)
{
    const struct subject subject = row_subject(term, row);
    const struct marks *marks = marks_of(term);
    const struct rating *rating = marks_first(marks, marks_rated(marks, &subject));
    if (rating != NULL && !row_is_hidden(term, row)) {
        shisa_buf_addf(out, "\n%s:\n", term_word(term, SHISA_W_EVAL_RATING));
        for (; rating != NULL; rating = marks_next(marks, rating)) {
            shisa_buf_addf(out, "  %c  %s  %s\n", letter_of_mark(rating->mark),
                           marks_person(marks, rating->seat),
                           rating->text == NULL ? "" : rating->text);
        }
    }
}

static void put_selves(const struct shisa_term *term, const struct expect *expect,
                       struct shisa_buf *out)
{
    const struct self *self = marks_self(marks_of(term), expect->id);
    for (; self != NULL; self = marks_next_self(marks_of(term), self)) {
        const struct clue clue = { CLUE_SELF, (uint32_t)(self - marks_of(term)->selves), false };
        say_clue(term, &clue, out);
        shisa_buf_puts(out, "\n");
    }
}

static void put_expect(const struct shisa_term *term, const struct row *row, struct shisa_buf *out)
{
    const struct expect *expect = row_expect(term, row);
    const struct staff *staff = staff_of(term);
    enum shisa_lang lang = term->options.lang;
    uint32_t action = names_find(&staff->actions_names, expect->action);
    struct shisa_buf text = { 0 };
    staff_say_house(speaker_of(term), expect->of, &text);
    put_field(term, SHISA_W_EVAL_BY, text.data, out);
    if (action != 0) {
        put_field(term, SHISA_W_TERM_DEED, shisa_say(&staff->actions[action - 1].name, lang), out);
    }
    put_field(term, SHISA_W_EVAL_DUTY, shisa_say(&expect->duty, lang), out);
    put_field(term, SHISA_W_EVAL_EXAMPLE, shisa_say(&expect->example, lang), out);
    text.len = 0;
    say_window(term, row, term->screen.columns, &text);
    put_field(term, SHISA_W_EVAL_WINDOW, text.data, out);
    text.len = 0;
    say_actual(term, row, term->screen.columns, &text);
    put_field(term, SHISA_W_EVAL_ACTUAL, text.len == 0 ? "" : text.data, out);
    shisa_buf_finish(&text);
}

void say_details(struct shisa_term *term, const struct row *row, struct shisa_buf *out)
{
    const struct expect *expect = row_expect(term, row);
    say_row(term, row, out);
    shisa_buf_puts(out, "\n\n");
    if (expect != NULL) {
        put_expect(term, row, out);
    }
    if (expect != NULL) {
        say_best_mentions(term, row, out);
    }
    say_summary(term, row, out);
    shisa_buf_puts(out, "\n");
    if (expect != NULL && !row_is_hidden(term, row)) {
        put_regrade(term, expect, out);
    }
    put_ratings(term, row, out);
    if (expect != NULL) {
        put_selves(term, expect, out);
    }
}
