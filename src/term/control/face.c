#include "control.h"

#include <stdlib.h>
#include <string.h>

#include "shisa/limits.h"

static void init(struct shisa_term *term)
{
    struct control *control = control_of(term);
    term->course = &control->staff.course;
    control->pan = SHISA_NEVER;
    control->stale = control->stirred = true;
    editor_init(&control->words, SHISA_SUBJECT_MAX, false);
}

static void finish(void *state)
{
    struct control *control = state;
    editor_finish(&control->words);
    free(control->injects.at);
    free(control->houses.at);
    free(control->expects.at);
    free(control->log.at);
    free(control->notes.at);
    free(control->sorted);
    staff_finish(&control->staff);
}

bool control_is(const struct shisa_term *term, const char *duty)
{
    const char *own = staff_of(term)->duty;
    return own != NULL && strcmp(own, duty) == 0;
}

bool control_reaches(const struct staff *staff, const char *id)
{
    const struct organisation *house = staff_house(staff, id);
    return staff->of == NULL || (house != NULL && strcmp(house->id, staff->of) == 0);
}

static bool allows(const struct shisa_term *term, const struct binding *binding)
{
    if ((binding->flags & BINDING_CONTROL) != 0) {
        return control_is(term, "controller");
    }
    return (binding->flags & BINDING_SUBCONTROL) == 0 || control_is(term, "controller") ||
           control_is(term, "sub-controller");
}

/* --- hearing ---------------------------------------------------------------------------------- */

/* What everybody at control has to know at once. */
static bool is_striking(const struct staff_event *event)
{
    return event->kind == STAFF_HAND || event->kind == STAFF_EMERGENCY ||
           event->kind == STAFF_FAULT;
}

/* Over everything until it is read, whatever is being written. */
static void put_up(struct shisa_term *term, const struct staff_event *event)
{
    struct session *session = &term->session;
    struct shisa_buf said = { 0 };
    staff_say_event(speaker_of(term), event, &said);
    const char *text = pool_copy(&session->pool, said.data, said.len);
    session_notify(session, (struct notice){ (int64_t)event->seq, event->at, text, NOTICE_REAL });
    shisa_buf_finish(&said);
}

static void say_last(const struct shisa_term *term, const void *event, struct shisa_buf *out)
{
    staff_say_event(speaker_of(term), event, out);
}

/* An inject that one sent, or that a call brought, has been confirmed as that. */
static bool is_own_act(const struct staff *staff, const struct staff_event *event)
{
    const struct message *message =
        event->kind == STAFF_MESSAGE ? staff_message(staff, event->item) : NULL;
    return event->seat != NULL && staff->seat != NULL && strcmp(event->seat, staff->seat) == 0 &&
           (message == NULL || message->inject == NULL);
}

/* What happened last stands there until something else happens. Of what one did oneself it is
 * confirmed besides that it came about. */
static void tell(struct shisa_term *term, const struct staff_event *event)
{
    term_event(term, event->at, say_last, event);
    if (is_own_act(staff_of(term), event)) {
        struct shisa_buf said = { 0 };
        shisa_buf_addf(&said, "%s: ", term_word(term, SHISA_W_CONTROL_RECORDED));
        staff_say_deed(speaker_of(term), event, &said);
        term_notice(term, said.data);
        shisa_buf_finish(&said);
    }
}

/* Of all that was told to who joined, the last counts. */
static void catch_up(struct shisa_term *term)
{
    struct control *control = control_of(term);
    const struct roll *log = &control->log;
    if (!control->caught_up && log->count > 0) {
        const struct staff_event *last = &control->staff.events[log->at[log->count - 1]];
        term_event(term, last->at, say_last, last);
    }
    control->caught_up = true;
}

static void hear_event(struct shisa_term *term, uint32_t place)
{
    struct control *control = control_of(term);
    const struct staff_event *event = &control->staff.events[place];
    log_add(control, place);
    notes_add(control, place);
    bool follows = event->kind == STAFF_ENDEX && control->staff.stopped; /* from a stop */
    if (staff_is_told(event) && !follows && (control->caught_up || is_striking(event))) {
        tell(term, event);
    }
    if (!is_striking(event)) {
        return;
    }
    term_notice(term, term_event_text(term));
    if (event->kind == STAFF_EMERGENCY) {
        put_up(term, event);
    }
    control->hands += event->kind != STAFF_FAULT;
    term->bell = true;
}

enum { SILENT_MS = 4 * 60000 };

static void say_silent(const struct shisa_term *term, const void *of, struct shisa_buf *out)
{
    const struct organisation *house = of;
    shisa_ms since = staff_of(term)->course.now - (house->last < 0 ? 0 : house->last);
    char span[SHISA_SAID_SIZE];
    shisa_buf_addf(out, term_word(term, SHISA_W_CONTROL_SILENT),
                   shisa_say(&house->name, term->options.lang),
                   shisa_ms_said(since - since % 60000, term->options.lang, span), house->unread);
}

/* A house that has something to read and does nothing is told of once. */
static void watch_silence(struct shisa_term *term)
{
    struct staff *staff = staff_of(term);
    bool runs = staff->course.started && !staff->course.ended;
    for (uint32_t i = 0; runs && i < staff->organisations_count; i++) {
        struct organisation *house = &staff->organisations[i];
        shisa_ms since = house->last < 0 ? 0 : house->last;
        if (!house->silent && house->unread > 0 && house->seats > 0 &&
            staff->course.now - since >= SILENT_MS) {
            house->silent = true;
            term_event(term, staff->course.now, say_silent, house);
            term_notice(term, term_event_text(term));
        }
    }
}

static void begin_anew(struct shisa_term *term)
{
    struct control *control = control_of(term);
    control->log.count = control->notes.count = control->hands = 0;
    control->undo = (struct undo){ UNDO_NOTHING };
    control->stale = true;
    control->caught_up = false;
}

bool control_proposed(const struct shisa_term *term, const struct proposal *proposal)
{
    const char *seat = staff_of(term)->seat;
    return seat != NULL && strcmp(seat, proposal->seat) == 0;
}

/* Who asked is answered himself. */
static void hear_proposal(struct shisa_term *term, const struct proposal *proposal)
{
    struct shisa_buf text = { 0 }, said = { 0 };
    if (control_proposed(term, proposal)) {
        return;
    }
    control_say_proposal(term, proposal, &said);
    if (proposal->open) {
        shisa_buf_addf(&text, term_word(term, SHISA_W_CONTROL_PROPOSAL),
                       staff_person(staff_of(term), proposal->seat), said.data);
        term->bell = true;
    } else {
        enum shisa_word word =
            proposal->agreed ? SHISA_W_CONTROL_BOTH_AGREED : SHISA_W_CONTROL_NOT_AGREED;
        shisa_buf_addf(&text, term_word(term, word), said.data);
    }
    term_notice(term, text.data);
    shisa_buf_finish(&said);
    shisa_buf_finish(&text);
}

static void hear_staff(struct shisa_term *term, struct line *line, struct heard *heard)
{
    struct control *control = control_of(term);
    struct staff_news news;
    staff_hear(&control->staff, line, &news);
    if (line->bad) {
        return;
    }
    heard->at = news.at;
    control->stirred = true;
    switch (news.kind) {
    case STAFF_HELLO:
        begin_anew(term);
        break;
    case STAFF_CLOCK:
        heard->clock = true;
        control->speed = term->course->speed > 0 ? term->course->speed : control->speed;
        catch_up(term);
        watch_silence(term);
        if (news.place && term->course->restarted) {
            term_event_word(term, news.at, SHISA_W_CONTROL_RESTARTED);
        }
        break;
    case STAFF_EVENT:
        hear_event(term, news.place);
        break;
    case STAFF_PROPOSAL:
        hear_proposal(term, &control->staff.proposals[news.place]);
        break;
    case STAFF_SEAT:
    case STAFF_NOTHING:
        break;
    }
}

/* A join code is shown once: the hub itself does not know it any more. */
static void hear_code(struct shisa_term *term, struct line *line)
{
    const char *seat = line_word(line, "seat", REQUIRED);
    const char *code = line_word(line, "code", OPTIONAL);
    struct shisa_buf text = { 0 };
    if (line->bad) {
        return;
    }
    staff_say_seat(speaker_of(term), seat, &text);
    shisa_buf_addf(&text, "\n\n%s",
                   code != NULL ? code : term_word(term, SHISA_W_CONTROL_CODE_REVOKED));
    if (code != NULL) {
        shisa_buf_addf(&text, "\n\n%s", term_word(term, SHISA_W_CONTROL_CODE_ONCE));
    }
    pager_open(term, term_word(term, SHISA_W_CONTROL_KEY_SEATS), text.data, CONTEXT_PAGER);
    shisa_buf_finish(&text);
}

static void hear(struct shisa_term *term, struct line *line, struct heard *heard)
{
    if (line_is(line, "t", "look")) {
        people_look_line(term, line);
    } else if (line_is(line, "t", "looked")) {
        people_looked(term, line);
    } else if (line_is(line, "t", "code")) {
        hear_code(term, line);
    } else if (line_is(line, "t", "proposed")) {
        term_notice_word(term, SHISA_W_CONTROL_PROPOSED);
    } else {
        hear_staff(term, line, heard);
    }
}

/* --- layout ----------------------------------------------------------------------------------- */

enum { WIDE_COLUMNS = 110, TALL_ROWS = 34, TIMELINE_ROWS = 9, NOTES_ROWS = 4 };

/* Injects over organisations and expectations over the log; with room enough a timeline on top,
 * organisations beside the injects, the log beside the expectations, and notes below. */
static void layout(const struct shisa_term *term, struct area all, struct area *areas)
{
    bool wide = term->screen.columns >= WIDE_COLUMNS;
    int row = all.row, rows = all.rows;
    if (wide && all.rows >= TALL_ROWS) {
        areas[PANE_TIMELINE] = (struct area){ row, 0, TIMELINE_ROWS, all.columns };
        row += TIMELINE_ROWS;
        rows -= TIMELINE_ROWS + NOTES_ROWS;
        areas[PANE_NOTES] = (struct area){ row + rows, 0, NOTES_ROWS, all.columns };
    }
    if (wide) {
        int upper = rows * 5 / 8, left = all.columns * 76 / 120, half = all.columns / 2;
        areas[PANE_INJECTS] = (struct area){ row, 0, upper, left };
        areas[PANE_HOUSES] = (struct area){ row, left, upper, all.columns - left };
        areas[PANE_EXPECTS] = (struct area){ row + upper, 0, rows - upper, half };
        areas[PANE_LOG] = (struct area){ row + upper, half, rows - upper, all.columns - half };
        return;
    }
    int last = rows / 4, middle = rows * 7 / 20, first = rows - middle - last;
    int half = all.columns / 2 - 2;
    areas[PANE_INJECTS] = (struct area){ row, 0, first, all.columns };
    areas[PANE_HOUSES] = (struct area){ row + first, 0, middle, half };
    areas[PANE_EXPECTS] = (struct area){ row + first, half, middle, all.columns - half };
    areas[PANE_LOG] = (struct area){ row + first + middle, 0, last, all.columns };
}

static void title(const struct shisa_term *term, struct shisa_buf *out)
{
    if (control_of(term)->hands > 0) {
        shisa_buf_addf(out, "(%u) ", control_of(term)->hands);
    }
    shisa_buf_puts(out, term_word(term, SHISA_W_CONTROL_CONTROLLER));
}

/* --- the face --------------------------------------------------------------------------------- */

static const struct pane panes[] = {
    [PANE_INJECTS] = { SHISA_W_CONTROL_INJECTS, injects_draw, injects_move, injects_select,
                       injects_title },
    [PANE_HOUSES] = { SHISA_W_CONTROL_HOUSES, houses_draw, houses_move, houses_select,
                      houses_title },
    [PANE_EXPECTS] = { SHISA_W_CONTROL_EXPECTS, expects_draw, expects_move, expects_select, NULL },
    [PANE_LOG] = { SHISA_W_CONTROL_LOG, log_draw, log_move, log_select, NULL },
    [PANE_TIMELINE] = { SHISA_W_CONTROL_TIMELINE, timeline_draw, timeline_move, NULL, NULL },
    [PANE_NOTES] = { SHISA_W_CONTROL_NOTES, notes_draw, notes_move, notes_select, notes_title },
};

const struct face control_face = {
    .size = sizeof(struct control),
    .init = init,
    .finish = finish,
    .hear = hear,
    .panes = panes,
    .pane_count = sizeof panes / sizeof panes[0],
    .layout = layout,
    .status = control_status,
    .title = title,
    .back = injects_clear,
    .keys = &control_keys,
    .signs = control_signs,
    .allows = allows,
};
