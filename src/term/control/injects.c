#include "control.h"

#include <stdlib.h>
#include <string.h>

#include "shisa/limits.h"

enum { LOOK_AT_ONCE = 2000 };

/* --- which injects, in which order ------------------------------------------------------------ */

/* What has gone stands where it went; what a rule sends comes last. */
static shisa_ms time_of(const struct inject *inject)
{
    return inject->state == INJECT_SENT ? inject->sent : inject->due;
}

static bool is_before(const void *self, uint32_t one, uint32_t other)
{
    const struct staff *staff = self;
    return time_of(&staff->injects[one]) < time_of(&staff->injects[other]);
}

static bool passes(const struct inject *inject, enum inject_filter filter)
{
    switch (filter) {
    case FILTER_TO_COME:
        return inject->state == INJECT_TO_COME || inject->state == INJECT_KEPT ||
               inject->state == INJECT_NO_LINE;
    case FILTER_SENT:
        return inject->state == INJECT_SENT;
    case FILTER_HELD:
        return inject->state == INJECT_KEPT || inject->state == INJECT_NO_LINE;
    case FILTER_UNANSWERED:
        return inject->state == INJECT_SENT && inject->reacted == SHISA_NEVER;
    case FILTER_UNSENT:
        return inject->state == INJECT_UNSENT;
    case FILTER_ALL:
    case FILTERS:
        break;
    }
    return true;
}

static bool mentions(struct shisa_term *term, const struct inject *inject, const char *words)
{
    struct shisa_buf text = { 0 };
    shisa_buf_addf(&text, "%s %s ", inject->id, staff_say_channel(speaker_of(term), inject->via));
    staff_say_inject(speaker_of(term), inject, &text);
    for (uint32_t i = 0; i < inject->to_count && i < 4; i++) {
        shisa_buf_puts(&text, " ");
        staff_say_house(speaker_of(term), inject->to[i], &text);
    }
    bool found = shisa_text_mentions(text.data, words);
    shisa_buf_finish(&text);
    return found;
}

static void sort_again(struct control *control)
{
    const struct staff *staff = &control->staff;
    if (control->sorted_count < staff->injects_count) {
        control->sorted =
            shisa_realloc(control->sorted, staff->injects_count * sizeof *control->sorted);
    }
    control->sorted_count = staff->injects_count;
    for (uint32_t i = 0; i < control->sorted_count; i++) {
        control->sorted[i] = i;
    }
    term_sort(control->sorted, control->sorted_count, is_before, staff);
}

/* Looking for words in 28,000 injects goes on with every frame. */
static void list(struct shisa_term *term)
{
    struct control *control = control_of(term);
    struct roll *roll = &control->injects;
    const char *words = editor_text(&control->words);
    uint32_t chosen = roll_chosen(roll);
    if (!control->stale && control->seen == control->staff.changed &&
        control->looked == control->sorted_count) {
        return;
    }
    if (control->stale || control->seen != control->staff.changed) {
        control->stale = false;
        control->seen = control->staff.changed;
        sort_again(control);
        roll->count = control->looked = 0;
    }
    uint32_t last = control->sorted_count;
    if (*words != '\0' && last - control->looked > LOOK_AT_ONCE) {
        last = control->looked + LOOK_AT_ONCE;
        term->screen.more = true;
    }
    for (; control->looked < last; control->looked++) {
        uint32_t place = control->sorted[control->looked];
        const struct inject *inject = &control->staff.injects[place];
        if (passes(inject, control->filter) && (*words == '\0' || mentions(term, inject, words))) {
            roll_add(roll, place);
        }
    }
    roll_keep(roll, chosen);
}

struct inject *injects_chosen(struct shisa_term *term)
{
    list(term);
    uint32_t place = roll_chosen(&control_of(term)->injects);
    return place == NOBODY ? NULL : &staff_of(term)->injects[place];
}

/* --- drawing ---------------------------------------------------------------------------------- */

enum {
    FLAG_COLUMNS = 1,
    TIME_COLUMNS = 8,
    STATE_COLUMNS = 9,
    MARK_COLUMNS = 6,
    TO_COLUMNS = 16,
    REACT_COLUMNS = 6,
    TITLE_COLUMNS = 12 /* fewer say nothing */
};

static const enum shisa_word filter_names[FILTERS] = {
    [FILTER_ALL] = SHISA_W_TERM_ALL,
    [FILTER_TO_COME] = SHISA_W_CONTROL_TO_COME,
    [FILTER_SENT] = SHISA_W_CONTROL_SENT,
    [FILTER_HELD] = SHISA_W_CONTROL_ON_HOLD,
    [FILTER_UNANSWERED] = SHISA_W_CONTROL_UNANSWERED,
    [FILTER_UNSENT] = SHISA_W_CONTROL_STATE_UNSENT,
};

void injects_title(struct shisa_term *term, struct shisa_buf *out)
{
    const struct control *control = control_of(term);
    list(term);
    if (control->injects.count < control->staff.injects_count) {
        shisa_buf_addf(out, " %u/%u", control->injects.count, control->staff.injects_count);
    }
    if (control->filter != FILTER_ALL) {
        shisa_buf_addf(out, " (%s)", term_word(term, filter_names[control->filter]));
    }
    if (control->words.text.len > 0) {
        shisa_buf_addf(out, " /%s", editor_text(&control->words));
    }
}

/* Whole if it is not wider than that. */
static void say_due(const struct shisa_term *term, const struct inject *inject, int columns,
                    struct shisa_buf *out)
{
    const char *in = term_word(term, SHISA_W_CONTROL_STATE_IN);
    shisa_ms left = inject->due > term->now ? inject->due - term->now : 0;
    char span[SHISA_MOMENT_SIZE];
    shisa_buf_addf(out, "%s %s", in,
                   course_fit(term->course->story, left, columns - shisa_text_width(in) - 1,
                              term->options.lang, span));
}

/* Who has read it says more than that it has gone. */
static void say_sent(const struct shisa_term *term, const struct inject *inject, int columns,
                     struct shisa_buf *out)
{
    struct shisa_buf readers = { 0 };
    const char *sent = term_word(term, SHISA_W_CONTROL_STATE_SENT);
    shisa_buf_addf(&readers, "%u/%u", inject->readers, inject->recipients);
    bool fits = shisa_text_width(sent) + 1 + shisa_text_width(readers.data) <= columns;
    shisa_buf_addf(out, "%s%s%s", fits ? sent : "", fits ? " " : "", readers.data);
    shisa_buf_finish(&readers);
}

static void say_state(const struct shisa_term *term, const struct inject *inject, int columns,
                      struct shisa_buf *out)
{
    static const enum shisa_word words[] = { [INJECT_TO_COME] = SHISA_W_CONTROL_STATE_IF,
                                             [INJECT_KEPT] = SHISA_W_CONTROL_STATE_KEPT,
                                             [INJECT_NO_LINE] = SHISA_W_CONTROL_STATE_NO_LINE,
                                             [INJECT_SKIPPED] = SHISA_W_CONTROL_STATE_SKIPPED,
                                             [INJECT_UNSENT] = SHISA_W_CONTROL_STATE_UNSENT };
    if (inject->state == INJECT_SENT) {
        say_sent(term, inject, columns, out);
    } else if (inject->state == INJECT_TO_COME && inject->due != SHISA_NEVER) {
        say_due(term, inject, columns, out);
    } else {
        shisa_buf_puts(out, term_word(term, words[inject->state]));
    }
}

static void say_reaction(const struct shisa_term *term, const struct inject *inject,
                         struct shisa_buf *out)
{
    char span[SHISA_MOMENT_SIZE];
    if (inject->call != NULL && strcmp(inject->call, "not-reached") == 0) {
        shisa_buf_puts(out, term_word(term, SHISA_W_CONTROL_ABSENT));
    } else if (inject->reacted != SHISA_NEVER && inject->sent != SHISA_NEVER) {
        shisa_buf_puts(out, course_fit(term->course->story, inject->reacted - inject->sent,
                                       REACT_COLUMNS, term->options.lang, span));
    } else if (inject->state == INJECT_SENT) {
        shisa_buf_puts(out, "-");
    }
}

static unsigned style_of(const struct inject *inject)
{
    static const unsigned styles[] = {
        [INJECT_TO_COME] = 0,
        [INJECT_KEPT] = SHISA_YELLOW | SHISA_BOLD,
        [INJECT_NO_LINE] = SHISA_RED | SHISA_BOLD,
        [INJECT_SENT] = SHISA_DIM,
        [INJECT_SKIPPED] = SHISA_DIM,
        [INJECT_UNSENT] = SHISA_DIM,
    };
    return styles[inject->state];
}

/* How wide they are; 0: there is no room for it. */
struct widths {
    int time, state, mark, to, title;
};

static int time_columns(const struct shisa_term *term)
{
    struct shisa_story story = term->course->story;
    int days = shisa_moment_columns(story, SHISA_LISTED, term->options.lang);
    return shisa_story_has_days(story) ? days : TIME_COLUMNS;
}

#define DAY (24 * 3600 * 1000LL)

/* What the longest wait takes, said in that form: no day is longer than one of 23 hours more. */
static int state_columns(const struct shisa_term *term, enum span_form form)
{
    struct shisa_story story = term->course->story;
    shisa_ms longest =
        story.length < DAY ? story.length : story.length - story.length % DAY + DAY - 1;
    char span[SHISA_MOMENT_SIZE];
    int columns = shisa_text_width(term_word(term, SHISA_W_CONTROL_STATE_IN)) + 1 +
                  shisa_text_width(course_form(story, longest, form, term->options.lang, span));
    return columns > STATE_COLUMNS ? columns : STATE_COLUMNS;
}

static int title_columns(const struct widths *widths, int columns)
{
    int mark = widths->mark > 0 ? widths->mark + 1 : 0;
    return columns - FLAG_COLUMNS - 1 - widths->time - 1 - widths->state - 1 - mark - widths->to -
           1 - REACT_COLUMNS - 1;
}

/* Where titles would have no room, times are shorter, and then channels and names give way. */
static struct widths widths_in(const struct shisa_term *term, int columns)
{
    struct widths widths = { .time = time_columns(term),
                             .state = state_columns(term, SPAN_WHOLE),
                             .mark = MARK_COLUMNS,
                             .to = columns >= 100 ? 2 * TO_COLUMNS : TO_COLUMNS };
    if (title_columns(&widths, columns) < TITLE_COLUMNS) {
        widths.state = state_columns(term, SPAN_SHORT);
    }
    if (title_columns(&widths, columns) < TITLE_COLUMNS) {
        widths.mark = 0;
    }
    if (title_columns(&widths, columns) < TITLE_COLUMNS) {
        widths.to = TO_COLUMNS / 2;
    }
    widths.title = title_columns(&widths, columns);
    return widths;
}

/* One column after the other. */
struct columns {
    struct shisa_term *term;
    int row, column;
    unsigned style;
};

static void put_column(struct columns *columns, int width, const char *text)
{
    if (width > 0) {
        paint_cut(&columns->term->screen, columns->row, columns->column, columns->column + width,
                  columns->style, text, columns->term->options.ascii);
        columns->column += width + 1;
    }
}

static void draw_line(struct shisa_term *term, uint32_t at, struct area inside, int row)
{
    const struct inject *inject = &staff_of(term)->injects[control_of(term)->injects.at[at]];
    struct widths widths = widths_in(term, inside.columns);
    struct shisa_buf state = { 0 }, reaction = { 0 }, to = { 0 }, title = { 0 };
    struct columns columns = { term, row, inside.column, style_of(inject) };
    char clock[SHISA_MOMENT_SIZE] = "--:--";
    shisa_ms time = time_of(inject);
    if (time != SHISA_NEVER) {
        staff_say_since(speaker_of(term), time, clock);
    }
    say_state(term, inject, widths.state, &state);
    say_reaction(term, inject, &reaction);
    staff_say_some(speaker_of(term), inject->to, inject->to_count, &to);
    staff_say_inject(speaker_of(term), inject, &title);
    put_column(&columns, FLAG_COLUMNS, inject->important ? "!" : inject->edited ? "e" : " ");
    put_column(&columns, widths.time, clock);
    put_column(&columns, widths.state, state.data);
    put_column(&columns, widths.mark, staff_say_mark(speaker_of(term), inject->via));
    put_column(&columns, widths.to, to.len > 0 ? to.data : "");
    put_column(&columns, widths.title, title.len > 0 ? title.data : "");
    paint_right(&term->screen, row, columns.column, inside.column + inside.columns, columns.style,
                reaction.len > 0 ? reaction.data : "");
    shisa_buf_finish(&state);
    shisa_buf_finish(&reaction);
    shisa_buf_finish(&to);
    shisa_buf_finish(&title);
}

static void say_header(const struct shisa_term *term, struct area inside, struct shisa_buf *out)
{
    struct widths widths = widths_in(term, inside.columns);
    const struct {
        enum shisa_word word;
        int columns;
    } heads[] = {
        { SHISA_W_CONTROL_HEAD_AT, widths.time },     { SHISA_W_CONTROL_HEAD_STATE, widths.state },
        { SHISA_W_CONTROL_HEAD_VIA, widths.mark },    { SHISA_W_CONTROL_HEAD_TO, widths.to },
        { SHISA_W_CONTROL_HEAD_TITLE, widths.title },
    };
    const char *last = term_word(term, SHISA_W_CONTROL_HEAD_REACTION);
    shisa_buf_puts(out, "  ");
    for (size_t i = 0; i < sizeof heads / sizeof heads[0]; i++) {
        if (heads[i].columns > 0) {
            pad_text(term_word(term, heads[i].word), heads[i].columns, out);
            shisa_buf_puts(out, " ");
        }
    }
    for (int room = REACT_COLUMNS - shisa_text_width(last); room > 0; room--) {
        shisa_buf_puts(out, " ");
    }
    shisa_buf_puts(out, last);
}

void injects_draw(struct shisa_term *term, struct area inside)
{
    struct shisa_buf header = { 0 };
    list(term);
    say_header(term, inside, &header);
    roll_draw(term, &control_of(term)->injects, PANE_INJECTS, inside, header.data, draw_line);
    shisa_buf_finish(&header);
}

/* --- moving and reading ----------------------------------------------------------------------- */

void injects_move(struct shisa_term *term, enum move move)
{
    list(term);
    roll_move(term, &control_of(term)->injects, PANE_INJECTS, move);
}

void injects_next(struct shisa_term *term, int unused)
{
    (void)unused;
    struct roll *roll = &control_of(term)->injects;
    list(term);
    for (uint32_t i = 0; i < roll->count; i++) {
        const struct inject *inject = &staff_of(term)->injects[roll->at[i]];
        if (passes(inject, FILTER_TO_COME) && inject->due != SHISA_NEVER) {
            roll->place = i;
            term->panes.focus = PANE_INJECTS;
            return;
        }
    }
    term_notice_word(term, SHISA_W_CONTROL_NONE_TO_COME);
}

void injects_select(struct shisa_term *term, int line)
{
    struct roll *roll = &control_of(term)->injects;
    roll->place = line > 0 ? roll->top + (uint32_t)line - 1 : roll->place;
}

void injects_say_named(const struct shisa_term *term, const struct inject *inject,
                       struct shisa_buf *out)
{
    struct shisa_buf words = { 0 };
    staff_say_inject(speaker_of(term), inject, &words);
    say_named(term, words.len == 0 ? "" : words.data, inject->id, out);
    shisa_buf_finish(&words);
}

/* All that is known of it. */
void injects_open(struct shisa_term *term, int unused)
{
    (void)unused;
    const struct inject *inject = injects_chosen(term);
    enum shisa_lang lang = term->options.lang;
    struct shisa_buf title = { 0 }, text = { 0 };
    if (inject == NULL) {
        return;
    }
    say_state(term, inject, term->screen.columns, &text);
    shisa_buf_addf(&text, "  %s\n%s: ", staff_say_channel(speaker_of(term), inject->via),
                   term_word(term, SHISA_W_TERM_FROM));
    staff_say_house(speaker_of(term), inject->from, &text);
    shisa_buf_addf(&text, "\n%s: ", term_word(term, SHISA_W_TERM_TO));
    for (uint32_t i = 0; i < inject->to_count; i++) {
        shisa_buf_puts(&text, i > 0 ? term_word(term, SHISA_W_TERM_COMMA) : "");
        staff_say_house(speaker_of(term), inject->to[i], &text);
    }
    if (inject->important) {
        shisa_buf_addf(&text, "\n! %s", term_word(term, SHISA_W_CONTROL_SIGN_IMPORTANT));
    }
    shisa_buf_addf(&text, "\n\n%s\n\n%s", shisa_say(&inject->subject, lang),
                   shisa_say(&inject->text, lang));
    injects_say_named(term, inject, &title);
    pager_open(term, title.data, text.data, CONTEXT_PAGER);
    shisa_buf_finish(&title);
    shisa_buf_finish(&text);
}

/* --- filter ----------------------------------------------------------------------------------- */

static void changed(struct shisa_term *term)
{
    control_of(term)->stale = true;
}

void injects_clear(struct shisa_term *term)
{
    struct control *control = control_of(term);
    editor_finish(&control->words);
    editor_init(&control->words, SHISA_SUBJECT_MAX, false);
    control->filter = FILTER_ALL;
    control->stale = true;
}

void injects_search(struct shisa_term *term, int unused)
{
    (void)unused;
    term->panes.focus = PANE_INJECTS;
    filter_open(term, &control_of(term)->words, changed, injects_clear);
}

static void filter_chosen(struct shisa_term *term, struct picker *picker, uint32_t value)
{
    (void)picker;
    control_of(term)->filter = (enum inject_filter)value;
    control_of(term)->stale = true;
    term->panes.focus = PANE_INJECTS;
}

void injects_filter(struct shisa_term *term, int unused)
{
    (void)unused;
    struct picker *picker = picker_create(SHISA_W_TERM_KEY_FILTER, filter_chosen);
    for (uint32_t i = 0; i < FILTERS; i++) {
        picker_add(picker, i, term_word(term, filter_names[i]), NULL);
    }
    picker_open(term, picker, SHISA_W_TERM_KEY_FILTER);
}
