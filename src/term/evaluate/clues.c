#include "evaluate.h"

#include <stdio.h>
#include <string.h>

/* What was done about the row while its window was open, and what roles say of it themselves. */

struct window {
    shisa_ms start, end;
};

static struct window window_of(const struct shisa_term *term, const struct expect *expect)
{
    switch (expect->state) {
    case EXPECT_MET:
    case EXPECT_MISSED:
        return (struct window){ expect->opened, expect->done + 1 };
    case EXPECT_OPEN:
        return (struct window){ expect->opened, term->course->now + 1 };
    case EXPECT_CLOSED:
        break;
    }
    return (struct window){ 0, 0 };
}

/* A role that is asked, or each of an organisation's: the place-th; NOBODY: there are no more. */
static uint32_t role_at(const struct staff *staff, const struct expect *expect, uint32_t place)
{
    const struct role *role = staff_role(staff, expect->of);
    const struct organisation *house = staff_organisation(staff, expect->of);
    if (role != NULL) {
        return place == 0 ? (uint32_t)(role - staff->roles) : NOBODY;
    }
    return house != NULL && place < house->role_count ? house->roles[place] : NOBODY;
}

/* What met it, when it is not somebody's doing by itself: an act that was completed. */
static const struct staff_event *met_by(const struct staff *staff, const struct expect *expect)
{
    const struct staff_event *closed = staff_event(staff, expect->seq);
    return expect->state == EXPECT_MET && closed != NULL ? staff_event(staff, closed->cause) : NULL;
}

uint32_t clues_count(const struct shisa_term *term, const struct row *row)
{
    const struct staff *staff = staff_of(term);
    const struct expect *expect = row_expect(term, row);
    const struct window window = window_of(term, expect);
    const struct staff_event *met = met_by(staff, expect);
    uint32_t count = met != NULL && met->kind == STAFF_DONE;
    uint32_t role;
    for (uint32_t i = 0; (role = role_at(staff, expect, i)) != NOBODY; i++) {
        struct shelf acts = shelves_at(&evaluate_of(term)->concerns.acts, role);
        count += events_before(staff, acts, window.end) - events_before(staff, acts, window.start);
    }
    const struct self *self = marks_self(marks_of(term), expect->id);
    for (; self != NULL; self = marks_next_self(marks_of(term), self)) {
        count++;
    }
    return count;
}

/* --- the list --------------------------------------------------------------------------------- */

static void add(struct clues *clues, struct clue clue)
{
    clues->at = term_grow(clues->at, clues->count, &clues->cap, sizeof *clues->at);
    clues->at[clues->count++] = clue;
}

static bool is_earlier(const void *self, uint32_t one, uint32_t other)
{
    (void)self;
    return one < other; /* places of events are in order of time */
}

static void add_acts(struct shisa_term *term, const struct expect *expect)
{
    const struct staff *staff = staff_of(term);
    const struct window window = window_of(term, expect);
    const struct staff_event *met = met_by(staff, expect);
    uint32_t met_at = met == NULL ? NOBODY : (uint32_t)(met - staff->events);
    struct shelf found = { 0 };
    uint32_t role;
    for (uint32_t i = 0; (role = role_at(staff, expect, i)) != NOBODY; i++) {
        struct shelf acts = shelves_at(&evaluate_of(term)->concerns.acts, role);
        uint32_t end = events_before(staff, acts, window.end);
        for (uint32_t at = events_before(staff, acts, window.start); at < end; at++) {
            shelf_add(&found, acts.at[at]);
        }
    }
    if (met != NULL && met->kind == STAFF_DONE) {
        shelf_add(&found, met_at);
    }
    term_sort(found.at, found.count, is_earlier, NULL);
    for (uint32_t i = 0; i < found.count; i++) {
        add(&evaluate_of(term)->clues,
            (struct clue){ CLUE_EVENT, found.at[i], found.at[i] == met_at });
    }
    shelf_finish(&found);
}

/* Of an objective: how its expectations ended. */
static void add_endings(struct shisa_term *term, const struct row *row)
{
    const struct staff *staff = staff_of(term);
    struct shelf mine = shelves_at(&evaluate_of(term)->concerns.expects, house_place(term));
    uint32_t objective = row->objective;
    for (uint32_t i = 0; i < mine.count; i++) {
        const struct expect *expect = &staff->expects[mine.at[i]];
        const struct staff_event *closed = staff_event(staff, expect->seq);
        if (closed != NULL &&
            names_find(&staff->objectives_names, expect->objective) == objective + 1) {
            add(&evaluate_of(term)->clues,
                (struct clue){ CLUE_EVENT, (uint32_t)(closed - staff->events),
                               expect->state == EXPECT_MET });
        }
    }
}

void clues_list(struct shisa_term *term)
{
    struct clues *clues = &evaluate_of(term)->clues;
    const struct row *row = row_chosen(term);
    if (!clues->stale) {
        return;
    }
    clues->stale = false;
    clues->count = 0;
    if (row == NULL) {
        return;
    }
    const struct expect *expect = row_expect(term, row);
    if (expect == NULL && !row_is_hidden(term, row)) {
        add_endings(term, row);
    }
    if (expect == NULL) {
        return;
    }
    add_acts(term, expect);
    const struct self *self = marks_self(marks_of(term), expect->id);
    for (; self != NULL; self = marks_next_self(marks_of(term), self)) {
        add(clues, (struct clue){ CLUE_SELF, (uint32_t)(self - marks_of(term)->selves), false });
    }
}

const struct staff_event *clue_chosen(struct shisa_term *term)
{
    clues_list(term);
    const struct clues *clues = &evaluate_of(term)->clues;
    if (clues->place >= clues->count || clues->at[clues->place].kind != CLUE_EVENT) {
        return NULL;
    }
    return &staff_of(term)->events[clues->at[clues->place].place];
}

/* --- words about it --------------------------------------------------------------------------- */

static void say_self(const struct shisa_term *term, const struct self *self, struct shisa_buf *out)
{
    static const enum shisa_word words[] = { [SELF_DID] = SHISA_W_SELF_DID,
                                             [SELF_LATE] = SHISA_W_SELF_LATE,
                                             [SELF_NOT] = SHISA_W_SELF_NOT };
    const struct role *role = staff_role(staff_of(term), self->role);
    shisa_buf_addf(out, "%s %s: %s", term_word(term, SHISA_W_EVAL_SELF),
                   role == NULL ? "" : shisa_say(&role->name, term->options.lang),
                   term_word(term, words[self->state]));
    if (self->text != NULL) {
        shisa_buf_puts(out, ": ");
        say_line(self->text, out);
    }
}

/* Which organisation it is one knows: its roles are called by their names alone. */
static void say_doing(const struct shisa_term *term, const struct staff_event *event,
                      struct shisa_buf *out)
{
    const struct organisation *house = house_now(term);
    struct shisa_buf text = { 0 }, prefix = { 0 };
    staff_say_event(speaker_of(term), event, &text);
    shisa_buf_addf(&prefix, "%s/",
                   house == NULL ? "" : shisa_say(&house->name, term->options.lang));
    const char *at = text.len == 0 ? "" : text.data;
    for (const char *own; (own = strstr(at, prefix.data)) != NULL && prefix.len > 1;) {
        shisa_buf_add(out, at, (size_t)(own - at));
        at = own + prefix.len;
    }
    shisa_buf_puts(out, at);
    shisa_buf_finish(&text);
    shisa_buf_finish(&prefix);
}

void say_clue(const struct shisa_term *term, const struct clue *clue, struct shisa_buf *out)
{
    if (clue->kind == CLUE_SELF) {
        say_self(term, &marks_of(term)->selves[clue->place], out);
        return;
    }
    const struct staff_event *event = &staff_of(term)->events[clue->place];
    bool exact = term->screen.columns >= WIDE_COLUMNS;
    char clock[SHISA_MOMENT_SIZE];
    shisa_buf_addf(out, "%s ",
                   shisa_moment(term->course->story, event->at, exact ? SHISA_EXACT : SHISA_LISTED,
                                term->options.lang, clock));
    say_doing(term, event, out);
}

/* --- the pane --------------------------------------------------------------------------------- */

/* "2/3": of what has to be mentioned, how much it mentions. Returns the column behind it. */
static int draw_mentions(struct shisa_term *term, const struct clue *clue, int row, int column,
                         int end)
{
    const struct row *rated = row_chosen(term);
    const struct expect *expect = rated == NULL ? NULL : row_expect(term, rated);
    struct shisa_buf text = { 0 };
    char found[32];
    if (expect == NULL || expect->mention_count == 0 || row_is_hidden(term, rated)) {
        return column;
    }
    int width =
        snprintf(found, sizeof found, "%u/%u", expect->mention_count, expect->mention_count);
    if (clue->kind == CLUE_EVENT) {
        clue_words(term, &staff_of(term)->events[clue->place], &text);
    }
    if (text.len > 0) {
        snprintf(found, sizeof found, "%u/%u", mentions_in(expect, text.data),
                 expect->mention_count);
        paint_right(&term->screen, row, column, column + width < end ? column + width : end,
                    SHISA_BOLD, found);
    }
    shisa_buf_finish(&text);
    return column + width + 1;
}

static void draw_line(struct shisa_term *term, uint32_t at, struct area inside, int row)
{
    const struct clue *clue = &evaluate_of(term)->clues.at[at];
    int end = inside.column + inside.columns;
    bool hidden = evaluate_of(term)->blind;
    struct shisa_buf text = { 0 };
    say_clue(term, clue, &text);
    if (clue->kind == CLUE_EVENT) {
        staff_say_words(speaker_of(term), &staff_of(term)->events[clue->place], &text);
    }
    paint_text(&term->screen, row, inside.column, end, SHISA_BOLD,
               clue->met && !hidden ? "*" : " ");
    int column = draw_mentions(term, clue, row, inside.column + 2, end);
    paint_cut(&term->screen, row, column, end, clue->met && !hidden ? SHISA_BOLD : 0, text.data,
              term->options.ascii);
    shisa_buf_finish(&text);
}

enum { ROOMY_ROWS = 7, HEAD_ROWS = 2 };

/* As much of it as that many rows hold. Returns the rows used. */
static int draw_wrapped(struct shisa_term *term, const char *text, struct area inside, int rows,
                        unsigned style)
{
    struct spans spans = { 0 };
    wrap_text(text, inside.columns, &spans);
    inside.rows = (int)spans.count < rows ? (int)spans.count : rows;
    paint_lines(&term->screen, inside, style, text, &spans, 0);
    spans_finish(&spans);
    return inside.rows;
}

/* The row's name where there is room for it, and what the rules say. Returns the rows used. */
static int draw_head(struct shisa_term *term, const struct row *row, struct area inside)
{
    struct shisa_buf text = { 0 };
    int used = 0;
    if (inside.rows >= ROOMY_ROWS) {
        say_row(term, row, &text);
        used = draw_wrapped(term, text.data, inside, HEAD_ROWS, SHISA_BOLD);
    }
    text.len = 0;
    say_summary(term, row, &text);
    inside.row += used;
    used += draw_wrapped(term, text.data, inside, HEAD_ROWS, SHISA_DIM);
    shisa_buf_finish(&text);
    return used;
}

void clues_draw(struct shisa_term *term, struct area inside)
{
    struct clues *clues = &evaluate_of(term)->clues;
    const struct row *row = row_chosen(term);
    clues_list(term);
    if (row == NULL) {
        return;
    }
    clues->head = draw_head(term, row, inside);
    inside.row += clues->head;
    inside.rows -= clues->head;
    panes_list(term, PANE_CLUES, inside, clues->count, &clues->place, &clues->top, draw_line);
}

void clues_title(struct shisa_term *term, struct shisa_buf *out)
{
    clues_list(term);
    if (evaluate_of(term)->clues.count > 0) {
        shisa_buf_addf(out, " %u", evaluate_of(term)->clues.count);
    }
}

void clues_move(struct shisa_term *term, enum move move)
{
    struct clues *clues = &evaluate_of(term)->clues;
    clues_list(term);
    clues->place = move_in(clues->place, clues->count, move,
                           term->panes.insides[PANE_CLUES].rows - clues->head);
}

void clues_select(struct shisa_term *term, int line)
{
    struct clues *clues = &evaluate_of(term)->clues;
    if (line >= clues->head) {
        clues->place =
            move_in(clues->top + (uint32_t)(line - clues->head), clues->count, MOVE_PAGE_DOWN, 0);
    }
}

static void put_field(const struct shisa_term *term, enum shisa_word label, const char *text,
                      struct shisa_buf *out)
{
    shisa_buf_addf(out, "%s: %s\n", term_word(term, label), text);
}

static void say_message(const struct shisa_term *term, const struct message *message,
                        struct shisa_buf *out)
{
    enum shisa_lang lang = term->options.lang;
    struct shisa_buf names = { 0 };
    staff_say_house(speaker_of(term), message->from, &names);
    put_field(term, SHISA_W_TERM_FROM, names.data, out);
    names.len = 0;
    for (uint32_t i = 0; i < message->to_count; i++) {
        shisa_buf_puts(&names, i == 0 ? "" : term_word(term, SHISA_W_TERM_COMMA));
        staff_say_house(speaker_of(term), message->to[i], &names);
    }
    put_field(term, SHISA_W_TERM_TO, names.len == 0 ? "" : names.data, out);
    put_field(term, SHISA_W_TERM_CHANNEL, staff_say_channel(speaker_of(term), message->via), out);
    if (*shisa_say(&message->subject, lang) != '\0') {
        put_field(term, SHISA_W_TERM_SUBJECT, shisa_say(&message->subject, lang), out);
    }
    shisa_buf_addf(out, "\n%s\n", shisa_say(&message->text, lang));
    shisa_buf_finish(&names);
}

static void say_clue_mentions(struct shisa_term *term, const struct staff_event *event,
                              struct shisa_buf *out)
{
    const struct row *row = row_chosen(term);
    struct shisa_buf words = { 0 };
    clue_words(term, event, &words);
    if (row != NULL && words.len > 0) {
        say_mentions(term, row, words.data, out);
    }
    shisa_buf_finish(&words);
}

void clues_open(struct shisa_term *term, int unused)
{
    (void)unused;
    clues_list(term);
    const struct clues *clues = &evaluate_of(term)->clues;
    if (clues->place >= clues->count) {
        term_notice_word(term, SHISA_W_EVAL_NO_EVIDENCE);
        return;
    }
    const struct clue *clue = &clues->at[clues->place];
    const struct staff_event *event = clue_chosen(term);
    const struct message *message = event != NULL && event->kind == STAFF_MESSAGE
                                        ? staff_message(staff_of(term), event->item)
                                        : NULL;
    struct shisa_buf text = { 0 };
    say_clue(term, clue, &text);
    shisa_buf_puts(&text, "\n\n");
    if (event != NULL) {
        say_clue_mentions(term, event, &text);
    }
    if (message != NULL) {
        say_message(term, message, &text);
    } else if (event != NULL && event->text != NULL) {
        shisa_buf_addf(&text, "%s\n", event->text);
    }
    pager_open(term, term_word(term, SHISA_W_REPORT_EVIDENCE), text.data, CONTEXT_PAGER);
    shisa_buf_finish(&text);
}
