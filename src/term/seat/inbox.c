#include "desk.h"

#include <string.h>

#include "shisa/limits.h"

enum { MARK_COLUMNS_MAX = 6, LOOK_AT_ONCE = 2000 };

/* --- which messages, in which order ----------------------------------------------------------- */

static bool passes(const struct message *message, enum inbox_filter filter)
{
    switch (filter) {
    case INBOX_UNREAD:
        return !message->read;
    case INBOX_IMPORTANT:
        return message->important;
    case INBOX_ASKING:
        return (message->asks.en != NULL || message->asks.ja != NULL) && !message->answered;
    case INBOX_SENT:
        return message->own;
    case INBOX_ALL:
    case INBOX_FILTERS:
        break;
    }
    return true;
}

static bool mentions(struct shisa_term *term, const struct message *message, const char *words)
{
    enum shisa_lang lang = term->options.lang;
    if (*words == '\0' || shisa_text_mentions(shisa_say(&message->subject, lang), words) ||
        shisa_text_mentions(shisa_say(&message->text, lang), words)) {
        return true;
    }
    struct shisa_buf names = { 0 };
    shisa_buf_addf(&names, "%s ", say_channel(term_speaker(term), message->via));
    say_role(term_speaker(term), message->from, &names);
    bool found = shisa_text_mentions(names.data, words);
    shisa_buf_finish(&names);
    return found;
}

/* Adds message i if it is one of those looked for, in the turn for read or unread ones. */
static void consider(struct shisa_term *term, uint32_t i, bool by_unread, bool unread)
{
    struct inbox *inbox = &seat_of(term)->inbox;
    const struct message *message = &model_of(term)->messages[i];
    if ((!by_unread || message->read != unread) && passes(message, inbox->filter) &&
        mentions(term, message, editor_text(&inbox->words))) {
        inbox->shown = term_grow(inbox->shown, inbox->count, &inbox->cap, sizeof *inbox->shown);
        inbox->shown[inbox->count++] = i;
    }
}

/* Looking for words in 28,000 messages takes longer than a key may: it goes on with every frame,
 * and what is shown first is found first. */
void inbox_list(struct shisa_term *term)
{
    struct inbox *inbox = &seat_of(term)->inbox;
    uint32_t count = model_of(term)->message_count;
    bool by_unread = inbox->order == INBOX_UNREAD_FIRST;
    if (inbox->stale || inbox->seen != count) {
        inbox->stale = false;
        inbox->seen = count;
        inbox->count = inbox->looked = 0;
    }
    uint32_t last = by_unread ? 2 * count : count; /* once for the unread, once for the others */
    if (inbox->words.text.len > 0 && last - inbox->looked > LOOK_AT_ONCE) {
        last = inbox->looked + LOOK_AT_ONCE;
        term->screen.more = true;
    }
    for (; inbox->looked < last; inbox->looked++) {
        uint32_t i = inbox->looked % count;
        consider(term, inbox->order == INBOX_OLDEST ? i : count - 1 - i, by_unread,
                 inbox->looked < count);
    }
}

void inbox_clear(struct shisa_term *term)
{
    struct inbox *inbox = &seat_of(term)->inbox;
    editor_finish(&inbox->words);
    editor_init(&inbox->words, SHISA_SUBJECT_MAX, false);
    inbox->filter = INBOX_ALL;
    inbox->stale = true;
}

static uint32_t inbox_place(const struct shisa_term *term)
{
    const struct inbox *inbox = &seat_of(term)->inbox;
    for (uint32_t i = 0; i < inbox->count; i++) {
        if (model_of(term)->messages[inbox->shown[i]].item == inbox->selected) {
            return i;
        }
    }
    return 0;
}

/* --- drawing ---------------------------------------------------------------------------------- */

void inbox_title(struct shisa_term *term, struct shisa_buf *out)
{
    const struct inbox *inbox = &seat_of(term)->inbox;
    if (model_of(term)->unread > 0) {
        shisa_buf_addf(out, " %u", model_of(term)->unread);
    }
    if (inbox->filter != INBOX_ALL) {
        shisa_buf_addf(out, " (%s)", term_word(term, inbox_filter_names[inbox->filter]));
    }
    if (inbox->words.text.len > 0) {
        shisa_buf_addf(out, " /%s", editor_text(&inbox->words));
    }
}

static int mark_columns(struct shisa_term *term)
{
    int most = 0;
    for (uint32_t i = 0; i < model_of(term)->channel_count; i++) {
        int width =
            shisa_text_width(shisa_say(&model_of(term)->channels[i].mark, term->options.lang));
        most = width > most ? width : most;
    }
    return most < MARK_COLUMNS_MAX ? most : MARK_COLUMNS_MAX;
}

/* Whom it is to, or from: of other organisations their name alone. */
static void put_partner(struct shisa_term *term, const struct message *message,
                        struct shisa_buf *out)
{
    struct speaker speaker = term_speaker(term);
    if (message->own) {
        uint32_t first = message->to_count > 0 ? 1 : 0;
        say_roles(speaker, message->to, first, message->to_count - first + message->to_more, out);
        return;
    }
    const struct role *role = model_role(model_of(term), message->from);
    const char *organisation = role == NULL ? "" : shisa_say(&role->organisation, speaker.lang);
    if (*organisation != '\0' && !say_is_own(speaker, role)) {
        shisa_buf_puts(out, organisation);
    } else if (message->from != NULL) {
        say_role(speaker, message->from, out);
    }
}

/* The subject, or how the text begins. */
static void put_subject(const struct shisa_term *term, const struct message *message,
                        struct shisa_buf *out)
{
    const char *subject = shisa_say(&message->subject, term->options.lang);
    const char *body = shisa_say(&message->text, term->options.lang);
    body += strspn(body, "\n");
    shisa_buf_puts(out, subject);
    shisa_buf_add(out, body, *subject == '\0' ? strcspn(body, "\n") : 0);
}

/* Partner and subject; when both do not fit, the partner gets at most
 * half. */
static void draw_summary(struct shisa_term *term, const struct message *message, int row,
                         int column, int end, unsigned style)
{
    struct shisa_buf partner = { 0 }, text = { 0 };
    put_subject(term, message, &text);
    put_partner(term, message, &partner);
    if (partner.len > 0) {
        int room = end - column, width = shisa_text_width(partner.data);
        int rest = text.len == 0 ? 0 : 1 + shisa_text_width(text.data);
        bool fits = width + rest <= room;
        int half = rest == 0 ? room : room / 2;
        int most = fits || width < half ? width : half;
        column = 1 + paint_cut(&term->screen, row, column, column + most, style, partner.data,
                               term->options.ascii);
    }
    if (text.len > 0 && column < end) {
        paint_cut(&term->screen, row, column, end, style, text.data, term->options.ascii);
    }
    shisa_buf_finish(&partner);
    shisa_buf_finish(&text);
}

static void draw_line(struct shisa_term *term, const struct message *message, struct area inside,
                      int row, int marks)
{
    struct shisa_screen *screen = &term->screen;
    int column = inside.column, end = inside.column + inside.columns;
    enum shisa_lang lang = term->options.lang;
    unsigned style = message->read ? 0 : SHISA_BOLD;
    const char *flag = message->own ? ">" : message->answered ? "r" : message->read ? " " : "*";
    char clock[SHISA_MOMENT_SIZE];
    column = paint_text(screen, row, column, end, style, flag);
    column = paint_text(screen, row, column, end, SHISA_RED | SHISA_BOLD,
                        message->important ? "!" : " ");
    int times = column + 1 + shisa_moment_columns(model_of(term)->course.story, SHISA_LISTED, lang);
    paint_right(screen, row, column + 1, times, style,
                say_listed(term_speaker(term), message->at, clock));
    column = times + 1;
    paint_cut(screen, row, column, column + marks, message->read ? SHISA_DIM : SHISA_CYAN,
              say_mark(term_speaker(term), message->via), term->options.ascii);
    draw_summary(term, message, row, column + marks + 1, end, style);
}

/* Above what came: what one has sent and the hub does not have yet. Returns the rows it takes. */
static int draw_unsent(struct shisa_term *term, struct area inside)
{
    const struct request *request;
    int rows = 0;
    for (uint32_t i = 0; (request = session_unsent(&term->session, i)) != NULL; i++) {
        if (request_is(request, "send") && rows < inside.rows / 2) {
            struct shisa_buf text = { 0 };
            shisa_buf_addf(&text, ">  %s  ", term_word(term, SHISA_W_TERM_UNSENT));
            say_unsent(term_speaker(term), request, &text);
            paint_cut(&term->screen, inside.row + rows++, inside.column,
                      inside.column + inside.columns, SHISA_YELLOW | SHISA_BOLD, text.data,
                      term->options.ascii);
            shisa_buf_finish(&text);
        }
    }
    return rows;
}

enum { WHOLE_ROWS = 2, WHOLE_ROWS_MIN = 8, WHOLE_COLUMNS = 40 };

/* Where a row cannot hold them, whom the one under the bar is from and what it is about stand
 * below the list. */
static int draw_whole(struct shisa_term *term, struct area inside, uint32_t place)
{
    const struct inbox *inbox = &seat_of(term)->inbox;
    if (inside.columns >= WHOLE_COLUMNS || inside.rows < WHOLE_ROWS_MIN || inbox->count == 0) {
        return 0;
    }
    const struct message *message = &model_of(term)->messages[inbox->shown[place]];
    int row = inside.row + inside.rows - WHOLE_ROWS, end = inside.column + inside.columns;
    struct shisa_buf partner = { 0 }, text = { 0 };
    put_partner(term, message, &partner);
    put_subject(term, message, &text);
    paint_cut(&term->screen, row, inside.column, end, SHISA_CYAN,
              partner.len == 0 ? "" : partner.data, term->options.ascii);
    paint_cut(&term->screen, row + 1, inside.column, end, SHISA_CYAN,
              text.len == 0 ? "" : text.data, term->options.ascii);
    shisa_buf_finish(&partner);
    shisa_buf_finish(&text);
    return WHOLE_ROWS;
}

void inbox_draw(struct shisa_term *term, struct area inside)
{
    struct inbox *inbox = &seat_of(term)->inbox;
    inbox_list(term);
    inbox->unsent = draw_unsent(term, inside);
    inside.row += inbox->unsent;
    inside.rows -= inbox->unsent;
    uint32_t place = inbox_place(term);
    int marks = mark_columns(term);
    inside.rows -= draw_whole(term, inside, place);
    inbox->top = scroll_to(inbox->top, place, inside.rows);
    inbox->rows = inside.rows;
    for (int i = 0; i < inside.rows && inbox->top + (uint32_t)i < inbox->count; i++) {
        uint32_t at = inbox->top + (uint32_t)i;
        draw_line(term, &model_of(term)->messages[inbox->shown[at]], inside, inside.row + i, marks);
        if (at == place) {
            paint_style(&term->screen, inside, inside.row + i, SHISA_REVERSE);
        }
    }
}

/* --- moving and opening ----------------------------------------------------------------------- */

void inbox_move(struct shisa_term *term, enum move move)
{
    struct inbox *inbox = &seat_of(term)->inbox;
    inbox_list(term);
    if (inbox->count > 0) {
        uint32_t place = move_in(inbox_place(term), inbox->count, move, inbox->rows);
        inbox->selected = model_of(term)->messages[inbox->shown[place]].item;
    }
}

void inbox_select(struct shisa_term *term, int line)
{
    struct inbox *inbox = &seat_of(term)->inbox;
    inbox_list(term);
    uint32_t at = (uint32_t)(line - inbox->unsent) + inbox->top;
    if (line >= inbox->unsent && line < inbox->unsent + inbox->rows && at < inbox->count) {
        inbox->selected = model_of(term)->messages[inbox->shown[at]].item;
        inbox_open(term, 0);
    }
}

static struct message *selected(struct shisa_term *term)
{
    struct inbox *inbox = &seat_of(term)->inbox;
    inbox_list(term);
    return inbox->count == 0 ? NULL : &model_of(term)->messages[inbox->shown[inbox_place(term)]];
}

void inbox_open(struct shisa_term *term, int unused)
{
    (void)unused;
    struct message *message = selected(term);
    if (message != NULL) {
        desk_open_message(term, message);
        term->panes.focus = PANE_MESSAGE;
    }
}

void inbox_next_unread(struct shisa_term *term, int unused)
{
    (void)unused;
    for (uint32_t i = 0; i < model_of(term)->message_count;
         i++) { /* the oldest first, as they came */
        if (!model_of(term)->messages[i].read) {
            desk_open_message(term, &model_of(term)->messages[i]);
            term->panes.focus = PANE_MESSAGE;
            return;
        }
    }
    term_notice_word(term, SHISA_W_TERM_NO_UNREAD);
}

/* A duty or an answer may be about one that the inbox does not have under its bar. */
struct message *desk_message(struct shisa_term *term)
{
    struct duties duties = { 0 };
    struct message *message = NULL;
    switch (term->panes.focus) {
    case PANE_MESSAGE:
        return model_message(model_of(term), seat_of(term)->opened);
    case PANE_TODO:
        duties_list(model_of(term), &duties);
        if (seat_of(term)->todo_place < duties.count &&
            duties.at[seat_of(term)->todo_place].kind == DUTY_MESSAGE) {
            message = &model_of(term)->messages[duties.at[seat_of(term)->todo_place].index];
        }
        duties_finish(&duties);
        return message;
    default:
        return selected(term);
    }
}

void desk_open_message(struct shisa_term *term, struct message *message)
{
    seat_of(term)->opened = message->item;
    seat_of(term)->inbox.selected = message->item;
    seat_of(term)->message_top = 0;
    if (!message->read) {
        model_mark_read(model_of(term), message);
        if (!term->course->ended) { /* then nothing more is written down */
            request_read(&term->session.outbox, message->item);
        }
    }
}
