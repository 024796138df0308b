#include "evaluate.h"

#include <string.h>

/* What came to the organisation, when what was expected of it counted, and how its services were:
 * a line each, time from left to right. */

enum { NAME_NARROW = 14, NAME_WIDE = 24, TRACK_MAX = 512, TICKS_MAX = 6, TICK_SPACE = 3 };

struct track {
    char marks[TRACK_MAX];
    int columns;
    shisa_ms span;
};

static int column_of(const struct track *track, shisa_ms at)
{
    int64_t column = at * track->columns / track->span;
    column = column < track->columns ? column : track->columns - 1;
    return column > 0 ? (int)column : 0;
}

/* From one moment up to another, both within the exercise; at least one column. */
static void mark_span(struct track *track, shisa_ms from, shisa_ms to, char sign)
{
    if (from < track->span && to > from) {
        int last = column_of(track, to - 1);
        for (int column = column_of(track, from); column <= last; column++) {
            track->marks[column] = sign;
        }
    }
}

static void mark_moment(struct track *track, shisa_ms at, char sign)
{
    if (at >= 0 && at <= track->span) {
        track->marks[column_of(track, at)] = sign;
    }
}

/* --- the lines -------------------------------------------------------------------------------- */

enum { CHANNELS_MAX = 64 };

/* A letter for each channel: the first of its name that no other has. */
static char letter_of(const struct staff *staff, const char *via)
{
    bool taken[26] = { false };
    uint32_t wanted = names_find(&staff->channels_names, via);
    for (uint32_t i = 0; i < staff->channels_count && i < CHANNELS_MAX; i++) {
        const char *at = staff->channels[i].id;
        while (*at != '\0' && (*at < 'a' || *at > 'z' || taken[*at - 'a'])) {
            at++;
        }
        if (*at != '\0') {
            taken[*at - 'a'] = true;
        }
        if (i + 1 == wanted) {
            return *at != '\0' ? (char)(*at - 'a' + 'A') : 'O';
        }
    }
    return 'O';
}

static void mark_injects(const struct shisa_term *term, struct track *track)
{
    const struct evaluate *evaluate = evaluate_of(term);
    struct shelf injects = shelves_at(&evaluate->concerns.injects, house_place(term));
    for (uint32_t i = 0; i < injects.count; i++) {
        const struct inject *inject = &evaluate->staff.injects[injects.at[i]];
        if (inject->state == INJECT_SENT) {
            mark_moment(track, inject->sent, letter_of(&evaluate->staff, inject->via));
        }
    }
}

static void mark_expect(const struct expect *expect, struct track *track)
{
    if (expect->state == EXPECT_CLOSED) {
        return;
    }
    mark_span(track, expect->opened, expect->opened + expect->full, '=');
    mark_span(track, expect->opened + expect->full, expect->opened + expect->zero, '-');
    if (expect->state == EXPECT_MET) {
        mark_moment(track, expect->done, 'x');
    }
}

static char sign_of(int64_t level)
{
    return level <= 0 ? '#' : level < 100 ? '~' : '.';
}

static void mark_service(const struct shisa_term *term, uint32_t service, struct track *track)
{
    const struct evaluate *evaluate = evaluate_of(term);
    struct shelf levels = shelves_at(&evaluate->concerns.levels, service);
    for (uint32_t i = 0; i < levels.count; i++) {
        const struct staff_event *event = &evaluate->staff.events[levels.at[i]];
        shisa_ms end =
            i + 1 < levels.count ? evaluate->staff.events[levels.at[i + 1]].at : term->course->now;
        mark_span(track, event->at, end, sign_of(event->value));
    }
}

/* --- which there are -------------------------------------------------------------------------- */

/* The injects' line, if any came; then those of the rows, without their heads; then services. */
static uint32_t list(struct shisa_term *term)
{
    struct evaluate *evaluate = evaluate_of(term);
    struct shelf *shelf = &evaluate->timeline.shelf;
    rows_list(term);
    shelf->count = 0;
    for (uint32_t i = 0; i < evaluate->rows.count; i++) {
        if (evaluate->rows.at[i].expect != NOBODY) {
            shelf_add(shelf, i);
        }
    }
    return shelf->count;
}

static bool has_injects(const struct shisa_term *term)
{
    return shelves_at(&evaluate_of(term)->concerns.injects, house_place(term)).count > 0;
}

static uint32_t count_lines(struct shisa_term *term)
{
    struct shelf services = shelves_at(&evaluate_of(term)->concerns.services, house_place(term));
    return list(term) + services.count + has_injects(term);
}

static unsigned style_of(char sign)
{
    switch (sign) {
    case '=':
        return SHISA_GREEN;
    case '-':
    case '~':
        return SHISA_YELLOW;
    case '#':
        return SHISA_RED;
    case '.':
        return SHISA_DIM;
    default:
        return SHISA_BOLD;
    }
}

static int name_columns(struct area inside)
{
    return inside.columns >= WIDE_COLUMNS ? NAME_WIDE : NAME_NARROW;
}

static void draw_track(struct shisa_term *term, struct area inside, int row, const char *name,
                       unsigned style, const struct track *track)
{
    int start = inside.column + name_columns(inside);
    paint_cut(&term->screen, row, inside.column, start - 1, style, name, term->options.ascii);
    for (int i = 0; i < track->columns; i++) {
        paint_bytes(&term->screen, row, start + i, start + i + 1, style_of(track->marks[i]),
                    &track->marks[i], 1);
    }
}

static void draw_line(struct shisa_term *term, uint32_t at, struct area inside, int row,
                      struct track *track)
{
    const struct evaluate *evaluate = evaluate_of(term);
    struct shelf services = shelves_at(&evaluate->concerns.services, house_place(term));
    struct shisa_buf name = { 0 };
    unsigned style = 0;
    memset(track->marks, '.', sizeof track->marks);
    if (has_injects(term) && at-- == 0) {
        mark_injects(term, track);
        shisa_buf_puts(&name, term_word(term, SHISA_W_EVAL_INJECTS));
    } else if (at < evaluate->timeline.shelf.count) {
        uint32_t place = evaluate->timeline.shelf.at[at];
        const struct row *one = &evaluate->rows.at[place];
        mark_expect(row_expect(term, one), track);
        say_row(term, one, &name);
        style = place == evaluate->rows.place ? SHISA_BOLD : 0;
    } else {
        uint32_t service = services.at[at - evaluate->timeline.shelf.count];
        mark_service(term, service, track);
        shisa_buf_puts(&name,
                       shisa_say(&evaluate->staff.services[service].name, term->options.lang));
    }
    draw_track(term, inside, row, name.data, style, track);
    shisa_buf_finish(&name);
}

static void draw_scale(struct shisa_term *term, struct area inside, const struct track *track)
{
    struct shisa_story story = term->course->story;
    enum shisa_lang lang = term->options.lang;
    char clock[SHISA_MOMENT_SIZE];
    int start = inside.column + name_columns(inside), end = inside.column + inside.columns;
    int width = shisa_text_width(shisa_since_startex(story, story.length, lang, clock));
    int ticks = track->columns / (width + TICK_SPACE);
    ticks = ticks < TICKS_MAX ? ticks : TICKS_MAX;
    for (int i = 0; i <= ticks; i++) {
        int column =
            i < ticks || ticks == 0 ? start + track->columns * i / (ticks + !ticks) : end - width;
        shisa_since_startex(story, track->span * i / (ticks + !ticks), lang, clock);
        if (i == ticks || column + width < end - width) {
            paint_text(&term->screen, inside.row, column, end, SHISA_DIM, clock);
        }
    }
}

/* What is to come lies to the right of it. */
static void draw_now(struct shisa_term *term, struct area inside, const struct track *track)
{
    int start = inside.column + name_columns(inside);
    struct area now = { inside.row, start + column_of(track, term->now), inside.rows, 1 };
    for (int row = 0; row < inside.rows && term->course->started && !term->course->ended; row++) {
        paint_style(&term->screen, now, inside.row + row, SHISA_REVERSE);
    }
}

/* Unless one moves about in it, the line of the row under the bar is in sight. */
static void follow(struct shisa_term *term, int rows, uint32_t count)
{
    struct evaluate *evaluate = evaluate_of(term);
    struct list *lines = &evaluate->timeline;
    uint32_t last = count > (uint32_t)rows ? count - (uint32_t)rows : 0;
    for (uint32_t i = 0; i < lines->shelf.count && term->panes.focus != PANE_TIMELINE; i++) {
        if (lines->shelf.at[i] == evaluate->rows.place) {
            lines->top = scroll_to(lines->top, i + has_injects(term), rows);
        }
    }
    lines->top = lines->top < last ? lines->top : last;
}

void bars_draw(struct shisa_term *term, struct area inside)
{
    struct track track = { .columns = inside.columns - name_columns(inside),
                           .span = term->course->story.length };
    uint32_t count = count_lines(term);
    track.columns = track.columns < TRACK_MAX ? track.columns : TRACK_MAX;
    if (track.columns <= 0 || track.span <= 0) {
        return;
    }
    draw_scale(term, inside, &track);
    follow(term, inside.rows - 1, count);
    uint32_t top = evaluate_of(term)->timeline.top;
    for (int i = 0; i < inside.rows - 1 && top + (uint32_t)i < count; i++) {
        draw_line(term, top + (uint32_t)i, inside, inside.row + 1 + i, &track);
    }
    draw_now(term, inside, &track);
}

void bars_move(struct shisa_term *term, enum move move)
{
    struct list *lines = &evaluate_of(term)->timeline;
    lines->top =
        move_in(lines->top, count_lines(term), move, term->panes.insides[PANE_TIMELINE].rows - 1);
}

/* --- what its signs mean ---------------------------------------------------------------------- */

/* The channels that an inject came by, each with its letter; by their marks, in the title. */
static void say_letters_of(const struct shisa_term *term, bool titled, struct shisa_buf *out)
{
    const struct evaluate *evaluate = evaluate_of(term);
    const struct staff *staff = &evaluate->staff;
    struct shelf injects = shelves_at(&evaluate->concerns.injects, house_place(term));
    for (uint32_t i = 0; i < staff->channels_count && i < CHANNELS_MAX; i++) {
        const struct channel *channel = &staff->channels[i];
        uint32_t at = 0;
        while (at < injects.count &&
               (staff->injects[injects.at[at]].state != INJECT_SENT ||
                staff_channel(staff, staff->injects[injects.at[at]].via) != channel)) {
            at++;
        }
        if (at < injects.count) {
            const char *mark = shisa_say(&channel->mark, term->options.lang);
            bool brief = titled && *mark != '\0';
            shisa_buf_addf(out, titled ? "  %c %s" : "\n%c  %s", letter_of(staff, channel->id),
                           brief ? mark : shisa_say(&channel->name, term->options.lang));
        }
    }
}

enum { FRAME_COLUMNS = 8 }; /* of a title's row, that are no title */

/* Where the letters have no room, how they are asked for. */
void bars_title(struct shisa_term *term, struct shisa_buf *out)
{
    struct shisa_buf letters = { 0 };
    shisa_buf_addf(out, "  %s", term_word(term, SHISA_W_EVAL_LEGEND));
    say_letters_of(term, true, &letters);
    if (letters.len > 0) {
        int room = term->panes.areas[PANE_TIMELINE].columns - FRAME_COLUMNS;
        bool fits = shisa_text_width(out->data) + shisa_text_width(letters.data) <= room;
        shisa_buf_addf(out, "%s%s", fits ? "" : "  ",
                       fits ? letters.data : term_word(term, SHISA_W_EVAL_LETTERS));
    }
    shisa_buf_finish(&letters);
}

void bars_signs(struct shisa_term *term, int unused)
{
    (void)unused;
    struct shisa_buf text = { 0 };
    shisa_buf_addf(&text, "%s\n", term_word(term, SHISA_W_EVAL_LEGEND));
    say_letters_of(term, false, &text);
    pager_open(term, term_word(term, SHISA_W_EVAL_KEY_SIGNS), text.data, CONTEXT_PAGER);
    shisa_buf_finish(&text);
}
