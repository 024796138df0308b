#include "control.h"

#include <string.h>

/* A row for each channel and each organisation, time from left to right. */

enum { NAME_COLUMNS = 12, TICKS = 6, ZOOMS = 3 };

/* How long the whole of it is. */
static shisa_ms span_of(const struct shisa_term *term)
{
    static const shisa_ms spans[ZOOMS] = { 0, 3600 * 1000LL, 20 * 60 * 1000LL };
    shisa_ms length = term->course->story.length;
    shisa_ms span = spans[control_of(term)->zoom];
    return span == 0 || span > length ? length : span;
}

static shisa_ms start_of(const struct shisa_term *term)
{
    const struct control *control = control_of(term);
    shisa_ms span = span_of(term), middle = control->pan == SHISA_NEVER ? term->now : control->pan;
    shisa_ms start = middle - span / 2, last = term->course->story.length - span;
    start = start < last ? start : last;
    return start > 0 ? start : 0;
}

void timeline_zoom(struct shisa_term *term, int unused)
{
    (void)unused;
    struct control *control = control_of(term);
    control->zoom =
        term->panes.focus == PANE_TIMELINE ? (control->zoom + 1) % ZOOMS : control->zoom;
    control->pan = SHISA_NEVER;
    term->panes.focus = PANE_TIMELINE;
}

void timeline_pan(struct shisa_term *term, int step)
{
    shisa_ms span = span_of(term);
    control_of(term)->pan = start_of(term) + span / 2 + step * span / 4;
}

/* --- one row ---------------------------------------------------------------------------------- */

struct track {
    char *marks; /* one for each column; 0: nothing */
    int columns;
    shisa_ms start, span;
};

/* More than one at a place is a plus. */
static void mark(struct track *track, shisa_ms at, char sign)
{
    if (at < track->start || at > track->start + track->span || track->span == 0) {
        return;
    }
    int column = (int)((at - track->start) * track->columns / track->span);
    column = column < track->columns ? column : track->columns - 1;
    char *place = &track->marks[column];
    *place = *place == '.' || *place == sign ? sign : '+';
}

static void mark_channel(const struct staff *staff, const char *channel, struct track *track)
{
    static const char signs[] = {
        [INJECT_TO_COME] = 'o', [INJECT_KEPT] = 'h',    [INJECT_NO_LINE] = 'h',
        [INJECT_SENT] = '*',    [INJECT_SKIPPED] = 'x', [INJECT_UNSENT] = '-'
    };
    for (uint32_t i = 0; i < staff->injects_count; i++) {
        const struct inject *inject = &staff->injects[i];
        if (inject->via != NULL && strcmp(inject->via, channel) == 0) {
            shisa_ms at = inject->state == INJECT_SENT ? inject->sent : inject->due;
            mark(track, at, signs[inject->state]);
        }
    }
}

/* What an organisation did: messages, acts, decisions. */
static void mark_house(const struct staff *staff, const struct organisation *house,
                       struct track *track)
{
    for (uint32_t i = 0; i < staff->event_count; i++) {
        const struct staff_event *event = &staff->events[i];
        const struct message *message =
            event->kind == STAFF_MESSAGE ? staff_message(staff, event->item) : NULL;
        const char *role = message != NULL ? message->from : event->role;
        char sign = event->kind == STAFF_MESSAGE   ? 'm'
                    : event->kind == STAFF_BEGUN   ? 'a'
                    : event->kind == STAFF_DECIDED ? 'd'
                                                   : '\0';
        if (sign != '\0' && role != NULL && !event->control && staff_house(staff, role) == house) {
            mark(track, event->at, sign);
        }
    }
}

static bool has_injects(const struct staff *staff, const char *channel)
{
    for (uint32_t i = 0; i < staff->injects_count; i++) {
        if (staff->injects[i].via != NULL && strcmp(staff->injects[i].via, channel) == 0) {
            return true;
        }
    }
    return false;
}

/* --- which rows: channels, then organisations; those with nothing to show have none ----------- */

static bool has_row(const struct staff *staff, uint32_t at)
{
    return at < staff->channels_count ? has_injects(staff, staff->channels[at].id)
                                      : staff->organisations[at - staff->channels_count].seats > 0;
}

static uint32_t count_rows(const struct staff *staff)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < staff->channels_count + staff->organisations_count; i++) {
        count += has_row(staff, i);
    }
    return count;
}

/* The first and the last line are the scale and the present. */
static uint32_t rows_shown(struct area inside)
{
    return inside.rows > 2 ? (uint32_t)inside.rows - 2 : 0;
}

static uint32_t hold_within(uint32_t top, uint32_t count, uint32_t shown)
{
    uint32_t last = count > shown ? count - shown : 0;
    return top < last ? top : last;
}

void timeline_move(struct shisa_term *term, enum move move)
{
    uint32_t *top = &control_of(term)->timeline_top;
    uint32_t count = count_rows(staff_of(term));
    uint32_t shown = rows_shown(term->panes.insides[PANE_TIMELINE]);
    *top = hold_within(move_in(*top, count, move, (int)shown), count, shown);
}

/* --- drawing ---------------------------------------------------------------------------------- */

/* Times that would run into one another are left out. */
static void draw_scale(struct shisa_term *term, struct area inside, struct track *track)
{
    char clock[SHISA_MOMENT_SIZE];
    int free = inside.column + NAME_COLUMNS, end = inside.column + inside.columns;
    for (int i = 0; i < TICKS; i++) {
        int column = inside.column + NAME_COLUMNS + track->columns * i / TICKS;
        shisa_ms at = track->start + track->span * i / TICKS;
        const char *text = staff_say_since(speaker_of(term), at, clock);
        if (column >= free && column + shisa_text_width(text) <= end) {
            free = paint_text(&term->screen, inside.row, column, end, SHISA_DIM, text) + 1;
        }
    }
}

static void draw_row(struct shisa_term *term, struct area inside, int row, const char *name,
                     const struct track *track)
{
    int column = inside.column, end = inside.column + inside.columns;
    paint_cut(&term->screen, row, column, column + NAME_COLUMNS - 1, 0, name, term->options.ascii);
    paint_text(&term->screen, row, column + NAME_COLUMNS, end, 0, track->marks);
}

static void draw_now(struct shisa_term *term, struct area inside, int row, struct track *track)
{
    memset(track->marks, '.', (size_t)track->columns);
    mark(track, term->now, '|');
    draw_row(term, inside, row, term_word(term, SHISA_W_CONTROL_NOW), track);
}

static void draw_tracks(struct shisa_term *term, struct area inside, struct track *track)
{
    const struct staff *staff = staff_of(term);
    enum shisa_lang lang = term->options.lang;
    uint32_t count = count_rows(staff), shown = rows_shown(inside), number = 0;
    uint32_t top = hold_within(control_of(term)->timeline_top, count, shown);
    for (uint32_t i = 0; i < staff->channels_count + staff->organisations_count; i++) {
        if (!has_row(staff, i) || number++ < top || number > top + shown) {
            continue;
        }
        const struct shisa_text *name = NULL;
        memset(track->marks, '.', (size_t)track->columns);
        if (i < staff->channels_count) {
            name = &staff->channels[i].mark;
            mark_channel(staff, staff->channels[i].id, track);
        } else {
            const struct organisation *house = &staff->organisations[i - staff->channels_count];
            name = &house->name;
            mark_house(staff, house, track);
        }
        draw_row(term, inside, inside.row + (int)(number - top), shisa_say(name, lang), track);
    }
    if (count > shown) {
        paint_place(&term->screen, inside, top + shown, count);
    }
}

void timeline_draw(struct shisa_term *term, struct area inside)
{
    char marks[1024];
    struct track track = { marks, inside.columns - NAME_COLUMNS, start_of(term), span_of(term) };
    track.columns = track.columns < (int)sizeof marks ? track.columns : (int)sizeof marks - 1;
    marks[track.columns > 0 ? track.columns : 0] = '\0';
    if (track.columns < TICKS) {
        return;
    }
    draw_scale(term, inside, &track);
    draw_tracks(term, inside, &track);
    if (inside.rows > 1) {
        draw_now(term, inside, inside.row + inside.rows - 1, &track);
    }
}
