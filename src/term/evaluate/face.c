#include "evaluate.h"

#include <stdlib.h>
#include <string.h>

#include "shisa/limits.h"

static void init(struct shisa_term *term)
{
    struct evaluate *evaluate = evaluate_of(term);
    term->course = &evaluate->staff.course;
    evaluate->rows.objective = NOBODY;
    editor_init(&evaluate->rows.words, SHISA_SUBJECT_MAX, false);
}

static void finish(void *state)
{
    struct evaluate *evaluate = state;
    editor_finish(&evaluate->rows.words);
    free(evaluate->rows.at);
    free(evaluate->clues.at);
    shelf_finish(&evaluate->observations.shelf);
    shelf_finish(&evaluate->timeline.shelf);
    form_destroy(evaluate->parked);
    marks_finish(&evaluate->marks);
    concerns_finish(&evaluate->concerns);
    staff_finish(&evaluate->staff);
}

/* --- hearing ---------------------------------------------------------------------------------- */

static bool is_mine(const struct evaluate *evaluate, const struct said *said)
{
    const char *seat = evaluate->staff.seat;
    return said->seat != NULL && seat != NULL && strcmp(said->seat, seat) == 0;
}

static void say_said(const struct shisa_term *term, const void *what, struct shisa_buf *out)
{
    const struct said *said = what;
    static const enum shisa_word words[] = {
        [RATED] = SHISA_W_EVAL_RATING,
        [REGRADED] = SHISA_W_EVAL_KEY_REGRADE,
        [OBSERVED] = SHISA_W_REPORT_OBSERVATIONS,
        [LINKED] = SHISA_W_EVAL_KEY_LINK,
        [PLANNED] = SHISA_W_REPORT_PLAN,
        [SELF] = SHISA_W_EVAL_SELF,
    };
    shisa_buf_addf(out, "%s  %s", marks_person(marks_of(term), said->seat),
                   term_word(term, words[said->kind]));
    if (said->kind == RATED) {
        shisa_buf_addf(out, " %c", letter_of_mark((enum mark)said->word));
    }
    shisa_buf_addf(out, "%s%s", said->text == NULL ? "" : ": ",
                   said->text == NULL ? "" : said->text);
}

/* What colleagues said stands there until something else does; in blind mode no rating. */
static void tell_said(struct shisa_term *term, const struct said *said)
{
    const struct evaluate *evaluate = evaluate_of(term);
    bool points = said->kind == RATED || said->kind == REGRADED;
    if (said->kind != SEATED && !(points && evaluate->blind && !is_mine(evaluate, said))) {
        term_event(term, said->at, say_said, said);
        evaluate_of(term)->said_since = term->course->ended;
    }
}

static void say_happened(const struct shisa_term *term, const void *event, struct shisa_buf *out)
{
    staff_say_event(speaker_of(term), event, out);
}

/* What the organisation that is looked at does. */
static void tell_event(struct shisa_term *term, const struct staff_event *event)
{
    const struct staff *staff = staff_of(term);
    const struct message *message =
        event->kind == STAFF_MESSAGE ? staff_message(staff, event->item) : NULL;
    const char *role = message != NULL ? message->from : event->role;
    if (staff_is_told(event) && staff_house(staff, role) == house_now(term)) {
        term_event(term, event->at, say_happened, event);
    }
}

/* A form that was sent and has come about is not kept any longer. */
static void settle_form(struct evaluate *evaluate, const struct said *said)
{
    bool form = said->kind == PLANNED || said->kind == REGRADED;
    if (form && is_mine(evaluate, said) && evaluate->parked != NULL &&
        evaluate->parked->request != 0) {
        form_destroy(evaluate->parked);
        evaluate->parked = NULL;
    }
}

static void hear_event(struct shisa_term *term, const struct staff_event *event,
                       const struct said *said)
{
    struct evaluate *evaluate = evaluate_of(term);
    marks_fold(&evaluate->marks, &evaluate->staff, said);
    concerns_update(&evaluate->concerns, &evaluate->staff);
    evaluate->clues.stale = true;
    switch (event->kind) {
    case STAFF_EXPECTED:
    case STAFF_MET:
    case STAFF_MISSED:
    case STAFF_PENALTY:
    case STAFF_BROKEN:
    case STAFF_ENDEX:
        evaluate->rows.stale = true;
        break;
    default:
        break;
    }
    if (said->kind == SAID_NOTHING) {
        tell_event(term, event);
        return;
    }
    evaluate->rows.stale = evaluate->observations_stale = true;
    settle_form(evaluate, said);
    tell_said(term, said);
}

static void begin_anew(struct evaluate *evaluate)
{
    evaluate->said_since = false;
    marks_finish(&evaluate->marks);
    concerns_finish(&evaluate->concerns);
    evaluate->rows.stale = evaluate->observations_stale = true;
    evaluate->rows.count = evaluate->clues.count = 0;
    evaluate->observations.shelf.count = evaluate->timeline.shelf.count = 0;
}

static void hear_line(struct shisa_term *term, struct line *line, struct heard *heard)
{
    struct evaluate *evaluate = evaluate_of(term);
    struct said said = { SAID_NOTHING };
    struct staff_news news;
    if (line_is(line, "t", "event")) {
        said = marks_read(line, &evaluate->staff.pool);
    }
    staff_hear(&evaluate->staff, line, &news);
    if (line->bad) {
        return;
    }
    heard->at = news.at;
    heard->clock = news.kind == STAFF_CLOCK;
    if (news.kind == STAFF_HELLO) {
        begin_anew(evaluate);
    } else if (news.kind == STAFF_CLOCK && news.place && term->course->restarted) {
        term_event_word(term, news.at, SHISA_W_TERM_RESTARTED);
    } else if (news.kind == STAFF_EVENT) {
        hear_event(term, &evaluate->staff.events[news.place], &said);
    } else if (line_is(line, "t", "declared")) {
        evaluate->rows.stale = true;
    }
    concerns_update(&evaluate->concerns, &evaluate->staff);
}

static void hear(struct shisa_term *term, struct line *line, struct heard *heard)
{
    if (line_is(line, "t", "look") || line_is(line, "t", "looked")) {
        replay_hear(term, line);
    } else {
        hear_line(term, line, heard);
    }
}

/* --- layout ----------------------------------------------------------------------------------- */

enum { PLAN_FROM_ROWS = 30, LOWER_ROWS = 6, PLAN_ROWS = 6 };

/* Rows above a timeline, above evidence | observations; where there is room, the plan below. */
static void layout(const struct shisa_term *term, struct area all, struct area *areas)
{
    (void)term;
    bool roomy = all.rows >= PLAN_FROM_ROWS;
    int spare = all.rows - (roomy ? 36 : 20);
    int plan = roomy ? PLAN_ROWS + spare / 6 : 0;
    int lower = (roomy ? 11 : LOWER_ROWS) + spare / 6;
    int timeline = (roomy ? 9 : LOWER_ROWS) + spare / 6;
    int rows = all.rows - plan - lower - timeline;
    int half = all.columns * 21 / 40;
    areas[PANE_ROWS] = (struct area){ all.row, 0, rows, all.columns };
    areas[PANE_TIMELINE] = (struct area){ all.row + rows, 0, timeline, all.columns };
    all.row += rows + timeline;
    areas[PANE_CLUES] = (struct area){ all.row, 0, lower, half };
    areas[PANE_OBSERVATIONS] = (struct area){ all.row, half, lower, all.columns - half };
    if (roomy) {
        areas[PANE_PLAN] = (struct area){ all.row + lower, 0, plan, all.columns };
    }
}

static void title(const struct shisa_term *term, struct shisa_buf *out)
{
    const struct organisation *house = house_now(term);
    shisa_buf_puts(out, term_word(term, SHISA_W_EVAL_SCREEN));
    if (house != NULL) {
        shisa_buf_addf(out, " %s", shisa_say(&house->name, term->options.lang));
    }
}

/* Where one organisation is all there is, no other is offered. */
static bool allows(const struct shisa_term *term, const struct binding *binding)
{
    bool goes = binding->run == house_step || binding->run == house_choose;
    return !goes || house_is_one_of_several(term);
}

/* --- the face --------------------------------------------------------------------------------- */

static const struct pane panes[] = {
    [PANE_ROWS] = { SHISA_W_REPORT_EXPECTED, rows_draw, rows_move, rows_select, rows_title },
    [PANE_TIMELINE] = { SHISA_W_REPORT_TIMELINE, bars_draw, bars_move, NULL, bars_title },
    [PANE_CLUES] = { SHISA_W_REPORT_EVIDENCE, clues_draw, clues_move, clues_select, clues_title },
    [PANE_OBSERVATIONS] = { SHISA_W_REPORT_OBSERVATIONS, observations_draw, observations_move,
                            observations_select, observations_title },
    [PANE_PLAN] = { SHISA_W_REPORT_PLAN, plan_draw, plan_move, plan_select, plan_title },
};

static const struct context_row contexts[] = {
    { { RATING, CONTEXT_PAGER, CONTEXT_ANY, CONTEXT_NONE }, false },
    { { FORM, CONTEXT_ANY, CONTEXT_NONE }, true },
    { { FORM_REVIEW, CONTEXT_ANY, CONTEXT_NONE }, false },
    { { REPLAY, CONTEXT_MIRROR, CONTEXT_ANY, CONTEXT_NONE }, false },
};

const struct face evaluate_face = {
    .size = sizeof(struct evaluate),
    .init = init,
    .finish = finish,
    .hear = hear,
    .panes = panes,
    .pane_count = sizeof panes / sizeof panes[0],
    .layout = layout,
    .status = evaluate_status,
    .title = title,
    .back = rows_clear,
    .foot = evaluate_foot,
    .keys = &evaluate_keys,
    .allows = allows,
    .contexts = contexts,
};
