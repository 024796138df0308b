#include "face.h"

#include <stdlib.h>
#include <string.h>

#include "shisa/limits.h"

enum {
    NOTICE_MS = 8000,
    PASTE_MS = 10000,
    CALM_MS = 1000,
    LATE_MS = 3000,
    FIRST_COLUMNS = 80,
    FIRST_ROWS = 24,
    TITLE_COLUMNS = 40
};

/* --- faces ------------------------------------------------------------------------------------ */

static void put_on(struct shisa_term *term, const struct face *face)
{
    term->face = face;
    term->state = shisa_alloc(face->size);
    face->init(term);
}

static void forget_texts(struct shisa_term *term)
{
    while (term->top != NULL) {
        layer_close(term);
    }
    while (term->parked != NULL) {
        struct compose *next = term->parked->next;
        compose_destroy(term->parked);
        term->parked = next;
    }
}

struct shisa_term *shisa_term_create(struct shisa_term_options options)
{
    struct shisa_term *term = shisa_alloc(sizeof *term);
    term->options = options;
    session_init(&term->session, &options);
    put_on(term, &seat_face);
    shisa_term_resize(term, FIRST_COLUMNS, FIRST_ROWS);
    return term;
}

void shisa_term_destroy(struct shisa_term *term)
{
    if (term == NULL) {
        return;
    }
    forget_texts(term);
    term->face->finish(term->state);
    free(term->state);
    session_finish(&term->session);
    shisa_buf_finish(&term->event[SHISA_EN]);
    shisa_buf_finish(&term->event[SHISA_JA]);
    shisa_buf_finish(&term->notice);
    shisa_buf_finish(&term->paste);
    free(term->screen.cells);
    free(term);
}

const char *term_word(const struct shisa_term *term, enum shisa_word word)
{
    return shisa_word(word, term->options.lang);
}

void term_notice(struct shisa_term *term, const char *text)
{
    term->notice.len = 0;
    say_line(text, &term->notice);
    term->notice_until = term->wall + NOTICE_MS;
}

void term_notice_word(struct shisa_term *term, enum shisa_word word)
{
    term_notice(term, term_word(term, word));
}

void term_event(struct shisa_term *term, shisa_ms at,
                void (*say)(const struct shisa_term *term, const void *what, struct shisa_buf *out),
                const void *what)
{
    const enum shisa_lang shown = term->options.lang;
    for (int lang = SHISA_EN; lang <= SHISA_JA; lang++) {
        struct shisa_buf text = { 0 };
        char clock[SHISA_MOMENT_SIZE];
        term->options.lang = (enum shisa_lang)lang;
        say(term, what, &text);
        term->event[lang].len = 0;
        shisa_buf_addf(
            &term->event[lang], "%s ",
            shisa_moment(term->course->story, at, SHISA_LISTED, term->options.lang, clock));
        say_line(text.len == 0 ? "" : text.data, &term->event[lang]);
        shisa_buf_finish(&text);
    }
    term->options.lang = shown;
}

static void say_word(const struct shisa_term *term, const void *word, struct shisa_buf *out)
{
    shisa_buf_puts(out, term_word(term, *(const enum shisa_word *)word));
}

void term_event_word(struct shisa_term *term, shisa_ms at, enum shisa_word word)
{
    term_event(term, at, say_word, &word);
}

const char *term_event_text(const struct shisa_term *term)
{
    const struct shisa_buf *event = &term->event[term->options.lang];
    return event->len == 0 ? "" : event->data;
}

static void forget_event(struct shisa_term *term)
{
    term->event[SHISA_EN].len = term->event[SHISA_JA].len = 0;
}

int term_context(const struct shisa_term *term)
{
    if (term->session.stopped) {
        return CONTEXT_STOPPED;
    }
    if (session_notice(&term->session) != NULL) {
        return CONTEXT_NOTICE;
    }
    return term->top != NULL ? term->top->context : term->panes.focus;
}

bool term_typing(const struct shisa_term *term)
{
    return context_types(term, term_context(term));
}

/* --- layers ----------------------------------------------------------------------------------- */

void layer_push(struct shisa_term *term, struct layer *layer)
{
    layer->below = term->top;
    term->top = layer;
}

struct layer *layer_pop(struct shisa_term *term)
{
    struct layer *layer = term->top;
    term->top = layer->below;
    layer->below = NULL;
    return layer;
}

void layer_close(struct shisa_term *term)
{
    struct layer *layer = layer_pop(term);
    layer->kind->destroy(layer);
}

/* --- what the hub says ------------------------------------------------------------------------ */

/* Whoever reports that something has really happened must know that it was heard. */
static void confirm_alarm(struct shisa_term *term, const struct heard *heard)
{
    const char *text = term_word(term, SHISA_W_TERM_ALARM_HEARD);
    session_notify(&term->session, (struct notice){ 0, heard->at, text, NOTICE_REAL });
    term->bell = true;
}

static void hear_answer(struct shisa_term *term, const struct heard *heard)
{
    bool refused = heard->kind == HEARD_REFUSED;
    compose_answered(term, heard->request, refused);
    if (heard->alarm) {
        confirm_alarm(term, heard);
    }
    if (!refused) {
        return;
    }
    struct shisa_buf text = { 0 };
    shisa_buf_addf(&text, "%s: %s", term_word(term, SHISA_W_TERM_REFUSED),
                   shisa_say(&heard->why, term->options.lang));
    term_notice(term, text.data);
    shisa_buf_finish(&text);
}

/* Everything is told again from the start: lists of what was before are closed, and what another
 * run will not acknowledge is a draft once more. A text that is being written stays where it is. */
static void begin_anew(struct shisa_term *term, bool foreign)
{
    while (term->top != NULL && !is_compose(term->top)) {
        if (is_picker(term->top)) {
            picker_cancel(term, 0);
        } else {
            layer_close(term);
        }
    }
    for (struct compose *compose = term->parked; compose != NULL; compose = compose->next) {
        compose->request = foreign ? 0 : compose->request;
    }
}

/* The duty that a hello names decides what the terminal shows. */
static void hear_hello(struct shisa_term *term, struct line *line, struct heard *heard)
{
    const struct face *old = term->face, *face = face_of_duty(line_word(line, "duty", OPTIONAL));
    void *old_state = term->state;
    struct course *old_course = term->course;
    struct panes old_panes = term->panes;
    if (face == NULL) {
        line_fail(line, "duty", "is none that this release knows");
        return;
    }
    if (face != old) {
        term->panes = (struct panes){ 0 };
        put_on(term, face);
    }
    face->hear(term, line, heard);
    if (face != old && line->bad) {
        face->finish(term->state);
        free(term->state);
        term->face = old;
        term->state = old_state;
        term->course = old_course;
        term->panes = old_panes;
    } else if (face != old) {
        forget_texts(term); /* of another duty */
        old->finish(old_state);
        free(old_state);
    }
    if (!line->bad) {
        session_greet(&term->session, line, heard);
        begin_anew(term, heard->foreign);
    }
}

/* Between two lines of the hub the clock goes on by itself. */
static shisa_ms now_of(const struct shisa_term *term)
{
    const struct course *course = term->course;
    if (!course->started || course->ended || term->session.lost || term->session.stopped) {
        return course->now;
    }
    shisa_ms now = course->now + (term->wall - term->clock_wall) * course->speed / 1000;
    return now < course->story.length || course->now > course->story.length ? now
                                                                            : course->story.length;
}

/* While somebody types, the clock is painted only in his pauses: input methods draw there. The hub
 * may be behind what was reckoned from its last word: then the clock waits for it. */
static void show_clock(struct shisa_term *term)
{
    if (!term_typing(term) || term->wall - term->key_wall >= CALM_MS) {
        shisa_ms now = now_of(term);
        term->now = now > term->now || term->clock_anew ? now : term->now;
    }
}

/* What happened later than the clock we know of says what time it is. */
static void set_clock(struct shisa_term *term, shisa_ms at)
{
    if (at > term->course->now) {
        term->course->now = at;
        term->clock_wall = term->wall;
    }
    show_clock(term);
}

/* Greeted or back, and when control changes the pace or ends it, what the hub says holds. */
static void take_clock(struct shisa_term *term, const struct heard *heard,
                       const struct course *before)
{
    const struct course *course = term->course;
    term->clock_anew |= heard->kind == HEARD_HELLO || heard->kind == HEARD_RESUMED ||
                        course->speed != before->speed || course->ended != before->ended;
    term->clock_wall = heard->clock ? term->wall : term->clock_wall;
    set_clock(term, heard->at);
    term->clock_anew &= !heard->clock;
}

static void say_bye(const struct shisa_term *term, const void *why, struct shisa_buf *out)
{
    const char *text = shisa_say(why, term->options.lang);
    shisa_buf_puts(out, *text != '\0' ? text : term_word(term, SHISA_W_TERM_BYE));
}

/* The last words of a hub stand there until it is back. */
static void hear_bye(struct shisa_term *term)
{
    term_event(term, term->course->now, say_bye, &term->session.why);
}

static void say_notice(const struct shisa_term *term, const void *notice, struct shisa_buf *out)
{
    shisa_buf_addf(out, "%s: %s", term_word(term, SHISA_W_TERM_CONTROL_SAYS),
                   ((const struct notice *)notice)->text);
}

static void hear_notice(struct shisa_term *term, const struct heard *heard)
{
    const struct session *session = &term->session;
    term_event(term, heard->at, say_notice, &session->notices[session->notice_count - 1]);
    term->bell = true;
}

static void hear(struct shisa_term *term, struct line *line, struct heard *heard)
{
    session_hear(&term->session, line, heard);
    if (line->bad) {
        return;
    }
    switch (heard->kind) {
    case HEARD_OTHER:
        term->face->hear(term, line, heard);
        break;
    case HEARD_HELLO:
        hear_hello(term, line, heard);
        break;
    case HEARD_ACK:
    case HEARD_REFUSED:
        hear_answer(term, heard);
        break;
    case HEARD_BYE:
        hear_bye(term);
        break;
    case HEARD_NOTICE:
        hear_notice(term, heard);
        break;
    case HEARD_RESUMED:
    case HEARD_STOPPED:
        break;
    }
}

shisa_status shisa_term_receive(struct shisa_term *term, const char *text, size_t len,
                                struct shisa_err *err)
{
    struct line line;
    shisa_status status = line_open(&line, text, len, &term->session.pool, err);
    if (status != SHISA_OK) {
        return status;
    }
    struct heard heard = { .at = term->course->now };
    const struct course before = *term->course;
    bool left = term->session.left;
    hear(term, &line, &heard);
    line_close(&line);
    if (left && !term->session.left) { /* it is back: its last words hold no longer */
        forget_event(term);
    }
    if (line.bad) {
        return SHISA_INVALID;
    }
    take_clock(term, &heard, &before);
    return SHISA_OK;
}

void shisa_term_link(struct shisa_term *term, bool up)
{
    session_link(&term->session, up);
}

bool shisa_term_request(struct shisa_term *term, struct shisa_buf *out)
{
    return session_request(&term->session, out);
}

const char *shisa_term_refused(const struct shisa_term *term)
{
    return session_refused(&term->session, term->options.lang);
}

void shisa_term_code(struct shisa_term *term, const char *code)
{
    session_code(&term->session, code);
}

bool shisa_term_final(const struct shisa_term *term)
{
    return term->session.final;
}

bool shisa_term_done(const struct shisa_term *term)
{
    return term->done;
}

/* --- time and size ---------------------------------------------------------------------------- */

void shisa_term_resize(struct shisa_term *term, int columns, int rows)
{
    struct shisa_screen *screen = &term->screen;
    columns = columns > 0 ? columns : 1;
    rows = rows > 0 ? rows : 1;
    if (screen->columns == columns && screen->rows == rows) {
        return;
    }
    screen->columns = columns;
    screen->rows = rows;
    free(screen->cells);
    screen->cells =
        shisa_alloc((size_t)screen->rows * (size_t)screen->columns * sizeof *screen->cells);
}

/* A hub that hangs keeps its link. What a participant asks is answered at once; the staff may have
 * to wait for a second controller. */
static void watch_answers(struct shisa_term *term)
{
    struct session *session = &term->session;
    int64_t oldest = session->outbox.count > 0 ? session->outbox.requests[0].id : 0;
    if (oldest != term->oldest || !session->open) {
        term->oldest = oldest;
        term->oldest_wall = term->wall;
    }
    session->late = oldest != 0 && session->code != NULL && term->face == &seat_face &&
                    term->wall - term->oldest_wall >= LATE_MS;
}

void shisa_term_tick(struct shisa_term *term, int64_t wall_ms)
{
    if (term->wall == 0) { /* before the first one, wall time had no meaning */
        term->clock_wall = term->key_wall = wall_ms;
        term->notice_until += wall_ms;
    }
    term->wall = wall_ms;
    if (term->pasting && wall_ms - term->paste_wall >= PASTE_MS) {
        input_end_paste(term);
    }
    if (term->notice.len > 0 && wall_ms >= term->notice_until) {
        term->notice.len = 0;
    }
    watch_answers(term);
    show_clock(term);
}

/* --- drawing ---------------------------------------------------------------------------------- */

struct area term_middle(const struct shisa_term *term)
{
    return (struct area){ 1, 0, term->screen.rows - 1 - FOOT_ROWS, term->screen.columns };
}

struct area layer_box(const struct shisa_term *term, int rows, int columns)
{
    struct area middle = term_middle(term);
    rows = rows < middle.rows ? rows : middle.rows;
    columns = columns < middle.columns ? columns : middle.columns;
    return (struct area){ middle.row + (middle.rows - rows) / 2,
                          middle.column + (middle.columns - columns) / 2, rows, columns };
}

uint32_t move_in(uint32_t place, uint32_t count, enum move move, int page)
{
    int64_t wanted = place;
    switch (move) {
    case MOVE_UP:
        wanted -= 1;
        break;
    case MOVE_DOWN:
        wanted += 1;
        break;
    case MOVE_PAGE_UP:
        wanted -= page;
        break;
    case MOVE_PAGE_DOWN:
        wanted += page;
        break;
    case MOVE_FIRST:
        wanted = 0;
        break;
    case MOVE_LAST:
        wanted = count;
        break;
    }
    wanted = wanted < (int64_t)count ? wanted : (int64_t)count - 1;
    return wanted > 0 ? (uint32_t)wanted : 0;
}

uint32_t scroll_to(uint32_t top, uint32_t place, int rows)
{
    if (place < top) {
        return place;
    }
    return place >= top + (uint32_t)rows ? place - (uint32_t)rows + 1 : top;
}

static void draw_layers(struct shisa_term *term, struct layer *layer)
{
    if (layer != NULL) {
        draw_layers(term, layer->below);
        term->screen.cursor_shown = false; /* only the uppermost has it */
        layer->kind->draw(term, layer);
    }
}

static void draw_too_small(struct shisa_term *term)
{
    struct shisa_screen *screen = &term->screen;
    paint_text(screen, 0, 0, screen->columns, SHISA_BOLD, term_word(term, SHISA_W_EXERCISE_BANNER));
    if (screen->rows > 1) {
        paint_text(screen, 1, 0, screen->columns, 0, term_word(term, SHISA_W_TERM_ENLARGE));
    }
}

static void set_title(struct shisa_term *term)
{
    struct shisa_buf title = { 0 };
    term->face->title(term, &title);
    shisa_buf_addf(&title, " %s", term_word(term, SHISA_W_EXERCISE_BANNER));
    size_t len = shisa_text_fit(title.data, TITLE_COLUMNS);
    len = len < sizeof term->screen.title ? len : 0; /* only letters piled up are longer */
    memcpy(term->screen.title, title.data, len);
    term->screen.title[len] = '\0';
    shisa_buf_finish(&title);
}

static void draw_all(struct shisa_term *term)
{
    struct shisa_screen *screen = &term->screen;
    if (term->session.stopped) {
        stopped_draw(term);
    } else if (screen->columns < COLUMNS_MIN || screen->rows < ROWS_MIN) {
        draw_too_small(term);
    } else {
        panes_draw(term);
        draw_layers(term, term->top);
        notice_draw(term);
        frame_draw(term);
    }
}

const struct shisa_screen *shisa_term_draw(struct shisa_term *term)
{
    struct shisa_screen *screen = &term->screen;
    paint_blank(screen, (struct area){ 0, 0, screen->rows, screen->columns }, 0);
    screen->cursor_shown = false;
    screen->more = false;
    screen->repaint = term->repaint;
    term->repaint = false;
    screen->typing = term_typing(term);
    screen->bell = term->bell && !screen->typing;
    term->bell = term->bell && screen->typing; /* rings when the text is finished */
    draw_all(term);
    set_title(term);
    return screen;
}
