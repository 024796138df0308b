#include "view.h"

#include <string.h>

/* --- the status line -------------------------------------------------------------------------- */

static void put_pace(const struct shisa_term *term, struct shisa_buf *out)
{
    const struct model *model = &term->model;
    if (model->ended) {
        shisa_buf_addf(out, "%s  ", term_word(term, SHISA_W_TERM_ENDED));
    } else if (model->started && model->speed == 0) {
        shisa_buf_addf(out, "%s  ", term_word(term, SHISA_W_TERM_PAUSED));
    } else if (model->solo && model->speed % 1000 == 0) {
        shisa_buf_addf(out, "x%d  ", (int)(model->speed / 1000));
    } else if (model->solo) {
        shisa_buf_addf(out, "x%d.%03d  ", (int)(model->speed / 1000), (int)(model->speed % 1000));
    }
}

enum { NARROW_COLUMNS = 80, ELAPSED_COLUMNS = 100 };

/* The day of the week gives way where there is no room for it. */
static void put_clock(const struct shisa_term *term, bool narrow, struct shisa_buf *out)
{
    struct shisa_story story = term->model.story;
    bool brief = narrow && shisa_story_has_days(story);
    char clock[SHISA_MOMENT_SIZE];
    shisa_buf_puts(out, shisa_moment(story, term->now, brief ? SHISA_DATED : SHISA_NAMED,
                                     term->options.lang, clock));
}

/* With a severity or a day to show, what has to be reckoned from the clock gives way to it. */
static void put_times(const struct shisa_term *term, struct shisa_buf *out)
{
    const struct model *model = &term->model;
    struct speaker speaker = term_speaker(term);
    shisa_ms left = model->story.length > term->now ? model->story.length - term->now : 0;
    bool severe = model->severity >= 0, days = shisa_story_has_days(model->story);
    bool narrow = term->screen.columns < NARROW_COLUMNS;
    bool roomy = term->screen.columns >= (severe || days ? ELAPSED_COLUMNS : NARROW_COLUMNS);
    char clock[SHISA_MOMENT_SIZE];
    put_pace(term, out);
    if (severe) {
        bool brief = narrow || (days && !roomy);
        shisa_buf_addf(out,
                       term_word(term, brief ? SHISA_W_TERM_SEVERITY_SHORT : SHISA_W_TERM_SEVERITY),
                       model->severity);
        shisa_buf_puts(out, "  ");
    }
    put_clock(term, narrow, out);
    if (roomy) {
        shisa_buf_addf(out, "  %s %s", term_word(term, SHISA_W_TERM_ELAPSED),
                       say_span(speaker, term->now, clock));
    }
    if (!severe || !narrow) {
        shisa_buf_addf(out, "  %s %s", term_word(term, SHISA_W_TERM_LEFT),
                       say_span(speaker, left, clock));
    }
    shisa_buf_puts(out, " ");
}

static void draw_status(struct shisa_term *term)
{
    struct shisa_screen *screen = &term->screen;
    const struct model *model = &term->model;
    enum shisa_lang lang = term->options.lang;
    struct shisa_buf text = { 0 };
    int end = screen->columns;
    paint_blank(screen, (struct area){ 0, 0, 1, end }, SHISA_REVERSE);
    int column = paint_text(screen, 0, 1, end, SHISA_REVERSE | SHISA_BOLD,
                            term_word(term, SHISA_W_EXERCISE_BANNER));
    if (model->greeted) {
        put_times(term, &text);
        end -= shisa_text_width(text.data);
        paint_text(screen, 0, end, screen->columns, SHISA_REVERSE, text.data);
        text.len = 0;
        shisa_buf_addf(&text, "%s/%s", shisa_say(&model->organisation_name, lang),
                       shisa_say(&model->role_name, lang));
        if (column + 2 + shisa_text_width(text.data) >= end) { /* the role matters more */
            text.len = 0;
            shisa_buf_addf(&text, "%s", shisa_say(&model->role_name, lang));
        }
        paint_cut(screen, 0, column + 2, end - 1, SHISA_REVERSE, text.data, term->options.ascii);
    }
    shisa_buf_finish(&text);
}

/* --- hints ------------------------------------------------------------------------------------ */

struct hint {
    const struct binding *binding;
    int row, column, end;
    const char *text;
};

/* What is done with each hint; true ends the walk. */
typedef bool hint_visitor(struct shisa_term *term, const struct hint *hint, struct area where);

static bool is_hint(const struct shisa_term *term, const struct binding *binding,
                    enum context context)
{
    return binding->context == context && (binding->flags & BINDING_HINT) != 0 &&
           binding_holds(term, binding) && binding_key(term, binding) != 0;
}

static void hint_text(const struct shisa_term *term, const struct binding *binding,
                      struct shisa_buf *text)
{
    text->len = 0;
    key_label(binding_key(term, binding), term->options.ascii, text);
    bool agrees = binding->context == CONTEXT_CONFIRM && binding->label == SHISA_W_TERM_KEY_YES;
    shisa_buf_addf(text, " %s",
                   term_word(term, agrees ? confirm_label(term->top) : binding->label));
}

/* Visits the hints of a context from *at on, as many as fit before the column `end` of the last
 * row; those of the row above have its whole width. */
static const struct binding *visit(struct shisa_term *term, enum context context, int end,
                                   struct hint *at, hint_visitor *visitor, struct area where)
{
    struct shisa_buf text = { 0 };
    const struct binding *found = NULL;
    int last = term->screen.rows - 1;
    for (size_t i = 0; i < binding_count && found == NULL; i++) {
        if (!is_hint(term, &bindings[i], context)) {
            continue;
        }
        hint_text(term, &bindings[i], &text);
        int width = shisa_text_width(text.data);
        if (at->row < last && at->column + width >= term->screen.columns) {
            at->row++;
            at->column = 1;
        }
        if (at->row == last && at->column + width >= end) {
            continue;
        }
        at->binding = &bindings[i];
        at->text = text.data;
        at->end = at->column + width;
        found = visitor(term, at, where) ? at->binding : NULL;
        at->column = at->end + 2;
    }
    shisa_buf_finish(&text);
    return found;
}

static bool measure(struct shisa_term *term, const struct hint *hint, struct area where)
{
    (void)term;
    (void)hint;
    (void)where;
    return false;
}

/* The hints that hold everywhere keep their place at the end of the last row: help is always to
 * be seen. The others fill the two last rows up to there. */
static const struct binding *each_hint(struct shisa_term *term, hint_visitor *visitor,
                                       struct area where)
{
    int columns = term->screen.columns, last = term->screen.rows - 1;
    struct hint width = { .row = last, .column = 0 };
    (void)visit(term, CONTEXT_ANY, columns, &width, measure, where);
    struct hint fixed = { .row = last, .column = columns + 1 - width.column };
    struct hint hint = { .row = last - 1, .column = 1 };
    const struct binding *found = visit(term, CONTEXT_ANY, columns, &fixed, visitor, where);
    for (const enum context *at = context_chain(term_context(term));
         *at != CONTEXT_COUNT && *at != CONTEXT_ANY && found == NULL; at++) {
        found = visit(term, *at, columns - width.column, &hint, visitor, where);
    }
    return found;
}

static bool draw_hint(struct shisa_term *term, const struct hint *hint, struct area where)
{
    (void)where;
    size_t key = strcspn(hint->text, " ");
    int column =
        paint_bytes(&term->screen, hint->row, hint->column, hint->end, SHISA_BOLD, hint->text, key);
    paint_text(&term->screen, hint->row, column, hint->end, 0, hint->text + key);
    return false;
}

static bool is_at(struct shisa_term *term, const struct hint *hint, struct area where)
{
    (void)term;
    return hint->row == where.row && hint->column <= where.column && where.column < hint->end;
}

const struct binding *frame_hint_at(struct shisa_term *term, int row, int column)
{
    return each_hint(term, is_at, (struct area){ row, column, 1, 1 });
}

/* --- the foot --------------------------------------------------------------------------------- */

/* Returns the column where it begins. */
static int draw_link(struct shisa_term *term, int row)
{
    struct shisa_screen *screen = &term->screen;
    const char *link = term_word(term, term->lost            ? SHISA_W_TERM_LINK_LOST
                                       : term->model.greeted ? SHISA_W_TERM_LINK_OK
                                                             : SHISA_W_TERM_LINK_WAIT);
    int start = screen->columns - 1 - shisa_text_width(link);
    paint_text(screen, row, start, screen->columns, term->lost ? SHISA_RED | SHISA_BOLD : SHISA_DIM,
               link);
    return start;
}

/* What the terminal has to say takes the place of what happened last. While words are typed
 * there, it has to be the row below. */
static void draw_event(struct shisa_term *term, int row)
{
    bool filter = term_context(term) == CONTEXT_FILTER;
    int end = draw_link(term, row) - 2;
    if (term->notice.len > 0) {
        row += filter;
        paint_blank(&term->screen, (struct area){ row, 0, 1, end }, 0);
        paint_cut(&term->screen, row, 1, end, SHISA_BOLD | SHISA_YELLOW, term->notice.data,
                  term->options.ascii);
    } else if (!filter && term->event.len > 0) {
        paint_cut(&term->screen, row, 1, end, 0, term->event.data, term->options.ascii);
    }
}

void frame_draw(struct shisa_term *term)
{
    draw_status(term);
    (void)each_hint(term, draw_hint, (struct area){ 0 });
    draw_event(term, term->screen.rows - FOOT_ROWS);
}
