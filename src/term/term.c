#include "view.h"

#include <stdlib.h>
#include <string.h>

#include "shisa/limits.h"

enum {
    NOTICE_MS = 8000,
    PASTE_MS = 10000,
    CALM_MS = 1000,
    FIRST_COLUMNS = 80,
    FIRST_ROWS = 24,
    TITLE_COLUMNS = 40
};

struct shisa_term *shisa_term_create(struct shisa_term_options options)
{
    struct shisa_term *term = shisa_alloc(sizeof *term);
    term->options = options;
    term->speed = 1000;
    editor_init(&term->panes.inbox.words, SHISA_SUBJECT_MAX, false);
    shisa_term_resize(term, FIRST_COLUMNS, FIRST_ROWS);
    return term;
}

void shisa_term_destroy(struct shisa_term *term)
{
    if (term == NULL) {
        return;
    }
    while (term->top != NULL) {
        layer_close(term);
    }
    while (term->parked != NULL) {
        struct compose *next = term->parked->next;
        compose_destroy(term->parked);
        term->parked = next;
    }
    panes_finish(&term->panes);
    outbox_finish(&term->outbox);
    model_finish(&term->model);
    shisa_buf_finish(&term->event);
    shisa_buf_finish(&term->notice);
    shisa_buf_finish(&term->paste);
    free(term->screen.cells);
    free(term);
}

struct speaker term_speaker(const struct shisa_term *term)
{
    return (struct speaker){ &term->model, term->options.lang, false };
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

enum context term_context(const struct shisa_term *term)
{
    return term->top != NULL ? term->top->context : (enum context)term->panes.focus;
}

bool term_typing(const struct shisa_term *term)
{
    return context_types(term_context(term));
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

static void hear_answer(struct shisa_term *term, const struct news *news)
{
    bool refused = news->kind == NEWS_REFUSED;
    compose_answered(term, news->request, refused);
    if (!refused) {
        return;
    }
    struct shisa_buf text = { 0 };
    shisa_buf_addf(&text, "%s: %s", term_word(term, SHISA_W_TERM_REFUSED),
                   shisa_say(&news->why, term->options.lang));
    term_notice(term, text.data);
    shisa_buf_finish(&text);
}

/* Everything is told again from the start: lists of what was before are closed, and what was not
 * acknowledged is a draft once more. A text that is being written stays where it is. */
static void hear_hello(struct shisa_term *term)
{
    while (term->top != NULL && !is_compose(term->top)) {
        if (is_picker(term->top)) {
            picker_cancel(term, 0);
        } else {
            layer_close(term);
        }
    }
    for (struct compose *compose = term->parked; compose != NULL; compose = compose->next) {
        compose->request = 0;
    }
    term->panes.inbox.stale = true;
    term->lost = false;
}

static void hear_message(struct shisa_term *term, const struct message *message)
{
    if (message->important && !message->own && !term->watched) {
        term->bell = true;
    }
}

/* What one must not miss stands there for a while: a line that died, and a no to what one asked. */
static bool is_striking(const struct shisa_term *term, const struct news *news)
{
    switch (news->kind) {
    case NEWS_LINE:
        return term->model.channels[news->index].dead;
    case NEWS_ACT: {
        const struct act *act = &term->model.acts[news->index];
        return act->asked != NULL && !act_is_open(act);
    }
    default:
        return false;
    }
}

static void tell(struct shisa_term *term, const struct news *news)
{
    struct shisa_buf text = { 0 };
    if (say_news(term_speaker(term), news, &text)) {
        char clock[SHISA_MOMENT_SIZE];
        term->event.len = 0;
        shisa_buf_addf(&term->event, "%s %s", say_listed(term_speaker(term), news->at, clock),
                       text.data);
        if (is_striking(term, news)) {
            term_notice(term, term->event.data);
        }
    }
    shisa_buf_finish(&text);
}

/* Between two lines of the hub the clock goes on by itself. */
static shisa_ms now_of(const struct shisa_term *term)
{
    const struct model *model = &term->model;
    if (!model->started || model->ended || term->lost) {
        return model->now;
    }
    shisa_ms now = model->now + (term->wall - term->clock_wall) * model->speed / 1000;
    return now < model->story.length || model->now > model->story.length ? now
                                                                         : model->story.length;
}

/* While somebody types, the clock is painted only in his pauses: input methods draw there. */
static void show_clock(struct shisa_term *term)
{
    if (!term_typing(term) || term->wall - term->key_wall >= CALM_MS) {
        term->now = now_of(term);
    }
}

/* What happened later than the clock we know of says what time it is. */
static void set_clock(struct shisa_term *term, shisa_ms at)
{
    if (at > term->model.now) {
        term->model.now = at;
        term->clock_wall = term->wall;
    }
    show_clock(term);
}

shisa_status shisa_term_receive(struct shisa_term *term, const char *line, size_t len,
                                struct shisa_err *err)
{
    struct news news;
    shisa_status status = model_receive(&term->model, line, len, &news, err);
    if (status != SHISA_OK) {
        return status;
    }
    tell(term, &news);
    switch (news.kind) {
    case NEWS_HELLO:
        hear_hello(term);
        break;
    case NEWS_CLOCK:
        term->clock_wall = term->wall;
        term->speed = term->model.speed > 0 ? term->model.speed : term->speed;
        break;
    case NEWS_MESSAGE:
        hear_message(term, &term->model.messages[news.index]);
        break;
    case NEWS_ACK:
    case NEWS_REFUSED:
        hear_answer(term, &news);
        break;
    default:
        break;
    }
    set_clock(term, news.at);
    return SHISA_OK;
}

void shisa_term_link(struct shisa_term *term, bool up)
{
    term->lost = !up;
}

bool shisa_term_request(struct shisa_term *term, struct shisa_buf *out)
{
    return outbox_take(&term->outbox, out);
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
    const struct model *model = &term->model;
    struct shisa_buf title = { 0 };
    if (model->unread > 0) {
        shisa_buf_addf(&title, "(%u) ", model->unread);
    }
    shisa_buf_addf(&title, "%s %s", shisa_say(&model->role_name, term->options.lang),
                   term_word(term, SHISA_W_EXERCISE_BANNER));
    size_t len = shisa_text_fit(title.data, TITLE_COLUMNS);
    len = len < sizeof term->screen.title ? len : 0; /* only letters piled up are longer */
    memcpy(term->screen.title, title.data, len);
    term->screen.title[len] = '\0';
    shisa_buf_finish(&title);
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
    if (screen->columns < COLUMNS_MIN || screen->rows < ROWS_MIN) {
        draw_too_small(term);
    } else {
        panes_draw(term);
        draw_layers(term, term->top);
        frame_draw(term);
    }
    set_title(term);
    return screen;
}
