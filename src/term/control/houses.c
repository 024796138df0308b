#include "control.h"

#include <stdio.h>
#include <string.h>

/* The organisations that play, and what waits for control. */

enum { UP_COLUMNS = 7, UNREAD_COLUMNS = 7, AGE_COLUMNS = 7, WIDE = 42 };

static bool is_silent(const struct staff *staff, const struct organisation *house)
{
    return house->silent && house->unread > 0 && !staff->course.ended;
}

/* Those that need looking after first. */
static bool is_before(const void *self, uint32_t one, uint32_t other)
{
    const struct staff *staff = self;
    return is_silent(staff, &staff->organisations[one]) &&
           !is_silent(staff, &staff->organisations[other]);
}

/* Those that play, and those that control speaks for while somebody waits for their answer. */
static void list(struct shisa_term *term)
{
    struct control *control = control_of(term);
    const struct staff *staff = &control->staff;
    struct roll *roll = &control->houses;
    uint32_t chosen = roll_chosen(roll);
    (void)control_waiting(term);
    roll->count = 0;
    for (uint32_t i = 0; i < staff->organisations_count; i++) {
        if (staff->organisations[i].seats > 0 || staff->organisations[i].waiting > 0) {
            roll_add(roll, i);
        }
    }
    term_sort(roll->at, roll->count, is_before, staff);
    roll_keep(roll, chosen);
}

static uint32_t count_replies(const struct staff *staff)
{
    uint32_t replies = 0;
    for (uint32_t i = 0; i < staff->organisations_count; i++) {
        staff->organisations[i].waiting = 0;
    }
    for (uint32_t i = 0; i < staff->message_count; i++) {
        const struct role *voice = staff_waiting_voice(staff, &staff->messages[i]);
        struct organisation *house = voice == NULL ? NULL : staff_house(staff, voice->id);
        replies += voice != NULL;
        if (house != NULL) {
            house->waiting++;
        }
    }
    return replies;
}

static struct waiting count_waiting(const struct shisa_term *term)
{
    const struct staff *staff = staff_of(term);
    struct waiting waiting = { .replies = count_replies(staff),
                               .questions = control_of(term)->hands,
                               .approvals = staff->asking_count };
    for (uint32_t i = 0; i < staff->injects_count; i++) {
        waiting.calls += inject_waits_for_call(staff, &staff->injects[i]);
    }
    for (uint32_t i = 0; i < staff->proposal_count; i++) {
        const struct proposal *proposal = &staff->proposals[i];
        waiting.questions += proposal->open && !control_proposed(term, proposal);
    }
    return waiting;
}

/* Counted when something was heard, not with every frame. */
struct waiting control_waiting(const struct shisa_term *term)
{
    struct control *control = control_of(term);
    if (control->stirred) {
        control->stirred = false;
        control->waiting = count_waiting(term);
    }
    return control->waiting;
}

enum { WAITING_ROWS = 6, TITLE_EDGES = 6 };

/* In words below the organisations. */
static bool has_room_for_waiting(const struct shisa_term *term, int rows)
{
    return rows > WAITING_ROWS + (int)control_of(term)->houses.count;
}

/* What waits, in words or by the key that deals with it. */
static void say_counts(const struct shisa_term *term, bool words, struct shisa_buf *out)
{
    struct waiting waiting = control_waiting(term);
    const struct {
        enum shisa_word word;
        const char *key;
        uint32_t count;
    } counts[] = {
        { SHISA_W_CONTROL_COUNT_REPLIES, "r %u", waiting.replies },
        { SHISA_W_CONTROL_COUNT_CALLS, "c %u", waiting.calls },
        { SHISA_W_CONTROL_COUNT_ASKED, "a %u", waiting.questions + waiting.approvals },
    };
    for (size_t i = 0; i < sizeof counts / sizeof counts[0]; i++) {
        if (counts[i].count > 0) {
            shisa_buf_puts(out, "  ");
            shisa_buf_addf(out, words ? term_word(term, counts[i].word) : counts[i].key,
                           counts[i].count);
        }
    }
}

void houses_title(struct shisa_term *term, struct shisa_buf *out)
{
    struct shisa_buf words = { 0 };
    const struct area *area = &term->panes.areas[PANE_HOUSES];
    if (has_room_for_waiting(term, area->rows - 2)) {
        return;
    }
    say_counts(term, true, &words);
    if (words.len > 0 &&
        shisa_text_width(out->data) + shisa_text_width(words.data) > area->columns - TITLE_EDGES) {
        words.len = 0;
        say_counts(term, false, &words);
    }
    shisa_buf_puts(out, words.len > 0 ? words.data : "");
    shisa_buf_finish(&words);
}

static shisa_ms silence_of(const struct shisa_term *term, shisa_ms since)
{
    return term->now > since ? term->now - since : 0;
}

static void put_right(struct shisa_term *term, int row, int *end, int columns, unsigned style,
                      const char *text)
{
    paint_right(&term->screen, row, *end - columns, *end, style, text);
    *end -= columns;
}

/* A space stays before it. */
static const char *age(const struct shisa_term *term, shisa_ms since, char *out)
{
    return since < 0 || since == SHISA_NEVER
               ? "-"
               : course_fit(term->course->story, silence_of(term, since), AGE_COLUMNS - 1,
                            term->options.lang, out);
}

/* The mark gives way to the numbers: there are fewer than there should be either way. */
static void say_up(const struct organisation *house, char *out, size_t size)
{
    snprintf(out, size, "! %u/%u", house->here, house->seats);
    bool marked = house->here < house->seats && shisa_text_width(out) < UP_COLUMNS;
    snprintf(out, size, "%s%u/%u", marked ? "! " : "", house->here, house->seats);
}

/* Of one that control speaks for: how many wait for an answer. */
static void draw_line(struct shisa_term *term, uint32_t at, struct area inside, int row)
{
    const struct staff *staff = staff_of(term);
    const struct organisation *house = &staff->organisations[control_of(term)->houses.at[at]];
    bool silent = is_silent(staff, house), missing = house->here < house->seats,
         own = house->seats == 0;
    uint32_t unread = own ? house->waiting : house->unread;
    unsigned style = silent ? SHISA_RED | SHISA_BOLD : 0;
    int end = inside.column + inside.columns;
    char text[SHISA_MOMENT_SIZE];
    put_right(term, row, &end, 2, style, silent ? "!" : " ");
    put_right(term, row, &end, AGE_COLUMNS, style, age(term, own ? -1 : house->last, text));
    if (inside.columns >= WIDE) {
        put_right(term, row, &end, AGE_COLUMNS, 0,
                  age(term, staff_oldest_unread(staff, house), text));
    }
    snprintf(text, sizeof text, "%u", unread);
    put_right(term, row, &end, UNREAD_COLUMNS, unread > 0 ? SHISA_BOLD : 0, text);
    say_up(house, text, sizeof text);
    put_right(term, row, &end, UP_COLUMNS, missing ? SHISA_YELLOW | SHISA_BOLD : 0,
              own ? term_word(term, SHISA_W_CONTROL_YOU) : text);
    paint_cut(&term->screen, row, inside.column, end - 1, style,
              shisa_say(&house->name, term->options.lang), term->options.ascii);
}

static void say_header(const struct shisa_term *term, struct area inside, struct shisa_buf *out)
{
    const struct {
        enum shisa_word word;
        int columns;
    } heads[] = {
        { SHISA_W_CONTROL_HEAD_UP, UP_COLUMNS },
        { SHISA_W_CONTROL_HEAD_UNREAD, UNREAD_COLUMNS },
        { SHISA_W_CONTROL_HEAD_OLDEST, inside.columns >= WIDE ? AGE_COLUMNS : 0 },
        { SHISA_W_CONTROL_HEAD_SILENT, AGE_COLUMNS },
    };
    int first = inside.columns - 2;
    for (size_t i = 0; i < sizeof heads / sizeof heads[0]; i++) {
        first -= heads[i].columns;
    }
    pad_text(term_word(term, SHISA_W_CONTROL_HEAD_ORGANISATION), first, out);
    for (size_t i = 0; i < sizeof heads / sizeof heads[0]; i++) {
        const char *head = term_word(term, heads[i].word);
        for (int room = heads[i].columns - shisa_text_width(head); room > 0; room--) {
            shisa_buf_puts(out, " ");
        }
        shisa_buf_puts(out, heads[i].columns > 0 ? head : "");
    }
}

/* In words, where the organisations leave room for it. */
static void draw_waiting(struct shisa_term *term, struct area inside)
{
    const struct waiting waiting = control_waiting(term);
    const struct {
        enum shisa_word word;
        uint32_t count;
    } lines[] = {
        { SHISA_W_CONTROL_WAITING_REPLIES, waiting.replies },
        { SHISA_W_CONTROL_WAITING_CALLS, waiting.calls },
        { SHISA_W_CONTROL_WAITING_QUESTIONS, waiting.questions },
        { SHISA_W_CONTROL_WAITING_APPROVALS, waiting.approvals },
    };
    int end = inside.column + inside.columns, row = inside.row;
    paint_cut(&term->screen, row++, inside.column, end, SHISA_DIM,
              term_word(term, SHISA_W_CONTROL_WAITING), term->options.ascii);
    for (size_t i = 0; i < sizeof lines / sizeof lines[0]; i++) {
        struct shisa_buf text = { 0 };
        shisa_buf_puts(&text, "  ");
        shisa_buf_addf(&text, term_word(term, lines[i].word), lines[i].count);
        paint_cut(&term->screen, row++, inside.column, end, lines[i].count > 0 ? SHISA_BOLD : 0,
                  text.data, term->options.ascii);
        shisa_buf_finish(&text);
    }
}

void houses_draw(struct shisa_term *term, struct area inside)
{
    struct shisa_buf header = { 0 };
    struct area waiting = inside;
    list(term);
    say_header(term, inside, &header);
    if (has_room_for_waiting(term, inside.rows)) {
        inside.rows -= WAITING_ROWS;
        waiting.row += inside.rows;
        waiting.rows = WAITING_ROWS;
        draw_waiting(term, waiting);
    }
    roll_draw(term, &control_of(term)->houses, PANE_HOUSES, inside, header.data, draw_line);
    shisa_buf_finish(&header);
}

void houses_move(struct shisa_term *term, enum move move)
{
    list(term);
    roll_move(term, &control_of(term)->houses, PANE_HOUSES, move);
}

void houses_select(struct shisa_term *term, int line)
{
    struct roll *roll = &control_of(term)->houses;
    roll->place = line > 0 ? roll->top + (uint32_t)line - 1 : roll->place;
}

const struct organisation *houses_chosen(struct shisa_term *term)
{
    list(term);
    uint32_t place = roll_chosen(&control_of(term)->houses);
    return place == NOBODY ? NULL : &staff_of(term)->organisations[place];
}

/* Why the list has a mark beside it. */
static void say_why(const struct shisa_term *term, const struct organisation *house,
                    struct shisa_buf *out)
{
    char span[SHISA_SAID_SIZE];
    if (house->seats == 0) {
        shisa_buf_addf(out, term_word(term, SHISA_W_CONTROL_WHY_VOICE), house->waiting);
        shisa_buf_puts(out, "\n\n");
        return;
    }
    if (is_silent(staff_of(term), house)) {
        shisa_ms since = silence_of(term, house->last < 0 ? 0 : house->last);
        shisa_buf_addf(out, term_word(term, SHISA_W_CONTROL_WHY_SILENT),
                       shisa_ms_said(since - since % 60000, term->options.lang, span),
                       house->unread);
        shisa_buf_puts(out, "\n");
    }
    if (house->here < house->seats) {
        shisa_buf_addf(out, term_word(term, SHISA_W_CONTROL_WHY_MISSING), house->here,
                       house->seats);
        shisa_buf_puts(out, "\n");
    }
    shisa_buf_puts(out, out->len > 0 ? "\n" : "");
}

/* Its roles, who sits there, and what they have not read. */
void houses_open(struct shisa_term *term, int unused)
{
    (void)unused;
    const struct staff *staff = staff_of(term);
    const struct organisation *house = houses_chosen(term);
    enum shisa_lang lang = term->options.lang;
    struct shisa_buf text = { 0 };
    if (house == NULL) {
        return;
    }
    say_why(term, house, &text);
    for (uint32_t i = 0; i < staff->chair_count; i++) {
        const struct chair *chair = &staff->chairs[i];
        if (chair->role != NOBODY &&
            staff->roles[chair->role].organisation == (uint32_t)(house - staff->organisations)) {
            const struct role *role = &staff->roles[chair->role];
            pad_text(shisa_say(&role->name, lang), 24, &text);
            shisa_buf_addf(&text, " %s  ", term_word(term, presence_word(chair->state)));
            pad_text(chair->person == NULL ? "" : chair->person, 16, &text);
            shisa_buf_addf(&text, "  %s %u\n", term_word(term, SHISA_W_CONTROL_HEAD_UNREAD),
                           role->unread_count);
        }
    }
    pager_open(term, shisa_say(&house->name, lang), text.len > 0 ? text.data : "", CONTEXT_PAGER);
    shisa_buf_finish(&text);
}
