#include "desk.h"

#include <string.h>

/* --- the page: what the pane shows, with the parts that stand out ----------------------------- */

struct part {
    size_t from, to;
    unsigned style;
};

enum { PARTS_MAX = 4 };

struct page {
    struct shisa_buf text;
    struct part parts[PARTS_MAX];
    int count;
};

static void put(struct page *page, unsigned style, const char *text)
{
    size_t from = page->text.len;
    shisa_buf_puts(&page->text, text);
    if (style != 0) {
        SHISA_ASSERT(page->count < PARTS_MAX);
        page->parts[page->count++] = (struct part){ from, page->text.len, style };
    }
}

static unsigned style_at(const struct page *page, size_t place)
{
    for (int i = 0; i < page->count; i++) {
        if (place >= page->parts[i].from && place < page->parts[i].to) {
            return page->parts[i].style;
        }
    }
    return 0;
}

static void put_briefing(struct shisa_term *term, struct page *page)
{
    const struct model *model = model_of(term);
    enum shisa_lang lang = term->options.lang;
    if (!model->course.greeted) {
        put(page, 0, term_word(term, SHISA_W_TERM_LINK_WAIT));
        return;
    }
    put(page, SHISA_BOLD, shisa_say(&model->title, lang));
    put(page, 0, "\n\n");
    put(page, 0, shisa_say(&model->briefing, lang));
}

static void put_head(struct shisa_term *term, const struct message *message, struct page *page)
{
    struct speaker speaker = term_speaker(term);
    struct shisa_buf text = { 0 };
    char clock[SHISA_MOMENT_SIZE];
    shisa_buf_addf(&text, "%s #%u  %s%s\n", say_channel(speaker, message->via), message->item,
                   say_moment(term_speaker(term), message->at, clock),
                   message->important ? "  (!)" : "");
    put(page, SHISA_BOLD, text.data);
    text.len = 0;
    shisa_buf_addf(&text, "%s: ", term_word(term, SHISA_W_TERM_FROM));
    say_role(speaker, message->from, &text);
    shisa_buf_addf(&text, "\n%s: ", term_word(term, SHISA_W_TERM_TO));
    say_roles(speaker, message->to, message->to_count, message->to_more, &text);
    if (message->answers != 0) {
        shisa_buf_addf(&text, "\n%s: #%u", term_word(term, SHISA_W_TERM_ANSWERS), message->answers);
    }
    shisa_buf_puts(&text, "\n");
    put(page, 0, text.data);
    shisa_buf_finish(&text);
}

static void put_left(struct shisa_term *term, shisa_ms due, struct shisa_buf *text)
{
    char clock[SHISA_MOMENT_SIZE];
    shisa_ms left = due - term->now;
    shisa_buf_addf(text, "%s %s",
                   term_word(term, left >= 0 ? SHISA_W_TERM_LEFT : SHISA_W_TERM_LATE),
                   say_span(term_speaker(term), left >= 0 ? left : -left, clock));
}

/* The duty that a message states, and how long there is for it. */
static void put_duty(struct shisa_term *term, const struct message *message, struct page *page)
{
    const char *asks = shisa_say(&message->asks, term->options.lang);
    if (*asks == '\0') {
        return;
    }
    struct shisa_buf text = { 0 };
    char clock[SHISA_MOMENT_SIZE];
    shisa_buf_addf(&text, "%s: %s\n", term_word(term, SHISA_W_TERM_ASKED), asks);
    if (message->answered) {
        shisa_buf_addf(&text, "%s: %s\n", term_word(term, SHISA_W_TERM_ANSWERED),
                       say_moment(term_speaker(term), message->answered_at, clock));
    } else if (message->due != SHISA_NEVER) {
        shisa_buf_addf(&text, "%s: %s (", term_word(term, SHISA_W_TERM_DEADLINE),
                       say_moment(term_speaker(term), message->due, clock));
        put_left(term, message->due, &text);
        shisa_buf_puts(&text, ")\n");
    }
    put(page, message->answered ? SHISA_GREEN : SHISA_YELLOW | SHISA_BOLD, text.data);
    shisa_buf_finish(&text);
}

/* What one does with a call: the keys come from the table. */
static void put_call_hint(struct shisa_term *term, const struct message *message, struct page *page)
{
    const struct channel *channel = model_channel(model_of(term), message->via);
    if (channel == NULL || !channel->spoken || message->own || term->course->ended) {
        return;
    }
    struct shisa_buf text = { 0 };
    shisa_buf_puts(&text, "\n\n");
    const struct binding *binding;
    for (size_t i = 0; (binding = binding_at(term, i)) != NULL; i++) {
        if (binding->label == SHISA_W_TERM_KEY_CALL_BACK ||
            binding->label == SHISA_W_TERM_KEY_REPLY) {
            key_label(binding->keys[0], term->options.ascii, &text);
            shisa_buf_addf(&text, " %s  ", term_word(term, binding->label));
        }
    }
    put(page, SHISA_DIM, text.data);
    shisa_buf_finish(&text);
}

static void put_message(struct shisa_term *term, const struct message *message, struct page *page)
{
    enum shisa_lang lang = term->options.lang;
    put_head(term, message, page);
    put_duty(term, message, page);
    put(page, 0, "\n");
    const char *subject = shisa_say(&message->subject, lang);
    if (*subject != '\0') {
        put(page, SHISA_BOLD, subject);
        put(page, 0, "\n");
    }
    put(page, 0, shisa_say(&message->text, lang));
    put_call_hint(term, message, page);
}

/* --- drawing ---------------------------------------------------------------------------------- */

static void draw_page(struct shisa_term *term, const struct page *page, struct area inside)
{
    struct seat *seat = seat_of(term);
    struct spans spans = { 0 };
    wrap_text(page->text.data, inside.columns - 2, &spans);
    uint32_t rows = (uint32_t)inside.rows;
    uint32_t last = spans.count > rows ? spans.count - rows : 0;
    seat->message_lines = spans.count;
    seat->message_top = seat->message_top < last ? seat->message_top : last;
    for (uint32_t i = 0; i < rows && seat->message_top + i < spans.count; i++) {
        const struct span *span = &spans.at[seat->message_top + i];
        paint_bytes(&term->screen, inside.row + (int)i, inside.column + 1,
                    inside.column + inside.columns, style_at(page, span->start),
                    page->text.data + span->start, span->len);
    }
    if (last > 0 && !term->panes.bare) {
        paint_place(&term->screen, inside, seat->message_top + rows, spans.count);
    }
    spans_finish(&spans);
}

void message_draw(struct shisa_term *term, struct area inside)
{
    const struct message *message = model_message(model_of(term), seat_of(term)->opened);
    struct page page = { 0 };
    if (message == NULL) {
        put_briefing(term, &page);
    } else {
        put_message(term, message, &page);
    }
    draw_page(term, &page, inside);
    shisa_buf_finish(&page.text);
}

/* --- moving ----------------------------------------------------------------------------------- */

void message_move(struct shisa_term *term, enum move move)
{
    struct seat *seat = seat_of(term);
    seat->message_top = move_in(seat->message_top, seat->message_lines, move,
                                term->panes.insides[PANE_MESSAGE].rows);
}

/* Enter goes on: the next page, and behind the last one the next unread message. */
void message_next(struct shisa_term *term, int unused)
{
    (void)unused;
    const struct seat *seat = seat_of(term);
    uint32_t rows = (uint32_t)term->panes.insides[PANE_MESSAGE].rows;
    if (seat->message_top + rows < seat->message_lines) {
        message_move(term, MOVE_PAGE_DOWN);
    } else {
        inbox_next_unread(term, 0);
    }
}

void message_step(struct shisa_term *term, int step)
{
    inbox_move(term, step > 0 ? MOVE_DOWN : MOVE_UP);
    inbox_open(term, 0);
}
