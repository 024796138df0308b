#include "evaluate.h"

/* What was observed in this organisation, and what is of none, in order of time. */

static bool is_earlier(const void *self, uint32_t one, uint32_t other)
{
    const struct marks *marks = self;
    const struct observation *first = &marks->observations[one];
    const struct observation *second = &marks->observations[other];
    return first->at != second->at ? first->at < second->at : one < other;
}

void observations_list(struct shisa_term *term)
{
    struct evaluate *evaluate = evaluate_of(term);
    struct list *list = &evaluate->observations;
    if (!evaluate->observations_stale) {
        return;
    }
    struct shelf mine = shelves_at(&evaluate->marks.observed, house_place(term));
    struct shelf general = evaluate->marks.general;
    evaluate->observations_stale = false;
    list->shelf.count = 0;
    for (uint32_t i = 0; i < mine.count; i++) {
        shelf_add(&list->shelf, mine.at[i]);
    }
    for (uint32_t i = 0; i < general.count; i++) {
        shelf_add(&list->shelf, general.at[i]);
    }
    term_sort(list->shelf.at, list->shelf.count, is_earlier, &evaluate->marks);
}

const struct observation *observation_chosen(struct shisa_term *term)
{
    observations_list(term);
    const struct list *list = &evaluate_of(term)->observations;
    return list->place < list->shelf.count
               ? &marks_of(term)->observations[list->shelf.at[list->place]]
               : NULL;
}

void say_observation(const struct shisa_term *term, const struct observation *observation,
                     struct shisa_buf *out)
{
    char clock[SHISA_MOMENT_SIZE];
    shisa_buf_addf(
        out, "%c %s %s ", sign_of_tone(observation->tone),
        shisa_moment(term->course->story, observation->at, SHISA_LISTED, term->options.lang, clock),
        marks_person(marks_of(term), observation->seat));
    say_line(observation->text, out);
}

/* " [2]": what it rests on; where there is room, when the first of that happened: " [14:18 +1]". */
static void say_proofs(const struct shisa_term *term, const struct observation *observation,
                       struct shisa_buf *out)
{
    char clock[SHISA_MOMENT_SIZE];
    uint32_t count = observation->evidence_count;
    const struct staff_event *event =
        count == 0 ? NULL : staff_event(staff_of(term), observation->evidence[0]);
    if (event == NULL || term->screen.columns < WIDE_COLUMNS) {
        if (count > 0) {
            shisa_buf_addf(out, " [%u]", count);
        }
        return;
    }
    shisa_moment(term->course->story, event->at, SHISA_LISTED, term->options.lang, clock);
    shisa_buf_addf(out, " [%s", clock);
    if (count > 1) {
        shisa_buf_addf(out, " +%u", count - 1);
    }
    shisa_buf_puts(out, "]");
}

/* --- the pane --------------------------------------------------------------------------------- */

enum { PERSON_COLUMNS = 6 };

static void draw_line(struct shisa_term *term, uint32_t at, struct area inside, int row)
{
    const struct list *list = &evaluate_of(term)->observations;
    const struct observation *observation = &marks_of(term)->observations[list->shelf.at[at]];
    struct shisa_screen *screen = &term->screen;
    bool ascii = term->options.ascii;
    int end = inside.column + inside.columns;
    char clock[SHISA_MOMENT_SIZE], sign[] = { sign_of_tone(observation->tone), '\0' };
    struct shisa_buf text = { 0 }, proofs = { 0 };
    int column = paint_text(screen, row, inside.column, end, SHISA_BOLD, sign);
    shisa_moment(term->course->story, observation->at, SHISA_LISTED, term->options.lang, clock);
    column = paint_text(screen, row, column + 1, end, 0, clock);
    paint_cut(screen, row, column + 1, column + 1 + PERSON_COLUMNS, SHISA_DIM,
              marks_person(marks_of(term), observation->seat), ascii);
    column += PERSON_COLUMNS + 2;
    say_line(observation->text, &text);
    say_proofs(term, observation, &proofs);
    end -= proofs.len == 0 ? 0 : shisa_text_width(proofs.data);
    column = paint_cut(screen, row, column, end, 0, text.data, ascii);
    if (proofs.len > 0) {
        paint_text(screen, row, column, inside.column + inside.columns, 0, proofs.data);
    }
    shisa_buf_finish(&text);
    shisa_buf_finish(&proofs);
}

void observations_draw(struct shisa_term *term, struct area inside)
{
    struct list *list = &evaluate_of(term)->observations;
    observations_list(term);
    panes_list(term, PANE_OBSERVATIONS, inside, list->shelf.count, &list->place, &list->top,
               draw_line);
}

void observations_title(struct shisa_term *term, struct shisa_buf *out)
{
    observations_list(term);
    if (evaluate_of(term)->observations.shelf.count > 0) {
        shisa_buf_addf(out, " %u", evaluate_of(term)->observations.shelf.count);
    }
}

void observations_move(struct shisa_term *term, enum move move)
{
    struct list *list = &evaluate_of(term)->observations;
    observations_list(term);
    list->place =
        move_in(list->place, list->shelf.count, move, term->panes.insides[PANE_OBSERVATIONS].rows);
}

void observations_select(struct shisa_term *term, int line)
{
    struct list *list = &evaluate_of(term)->observations;
    list->place = list->top + (uint32_t)line;
}

/* What it is about, on a line of its own; nothing, if that was not said. */
static void say_about(const struct shisa_term *term, const struct observation *observation,
                      struct shisa_buf *out)
{
    const struct staff *staff = staff_of(term);
    const struct expect *expect = staff_expect(staff, observation->expect);
    uint32_t objective = names_find(&staff->objectives_names, observation->objective);
    const struct organisation *house = staff_organisation(staff, observation->organisation);
    if (house != NULL) {
        shisa_buf_puts(out, shisa_say(&house->name, term->options.lang));
        shisa_buf_puts(out, expect != NULL || objective != 0 ? ": " : "\n");
    }
    if (expect != NULL) {
        say_expect(term, expect, out);
        shisa_buf_puts(out, "\n");
    } else if (objective != 0) {
        say_line(shisa_say(&staff->objectives[objective - 1].text, term->options.lang), out);
        shisa_buf_puts(out, "\n");
    }
}

void observations_open(struct shisa_term *term, int unused)
{
    (void)unused;
    const struct observation *observation = observation_chosen(term);
    if (observation == NULL) {
        term_notice_word(term, SHISA_W_EVAL_NO_OBSERVATION);
        return;
    }
    static const enum shisa_word words[] = { [TONE_NOTE] = SHISA_W_REPORT_TONE_REMARK,
                                             [TONE_STRENGTH] = SHISA_W_REPORT_TONE_STRENGTH,
                                             [TONE_IMPROVEMENT] = SHISA_W_REPORT_TONE_IMPROVEMENT };
    char clock[SHISA_MOMENT_SIZE];
    struct shisa_buf text = { 0 };
    shisa_buf_addf(
        &text, "%u  %s  %s  %s\n", observation->number,
        shisa_moment(term->course->story, observation->at, SHISA_LISTED, term->options.lang, clock),
        term_word(term, words[observation->tone]), marks_person(marks_of(term), observation->seat));
    say_about(term, observation, &text);
    shisa_buf_addf(&text, "\n%s\n", observation->text);
    for (uint32_t i = 0; i < observation->evidence_count; i++) {
        const struct staff_event *event = staff_event(staff_of(term), observation->evidence[i]);
        if (event != NULL) {
            const struct clue clue = { CLUE_EVENT, (uint32_t)(event - staff_of(term)->events),
                                       false };
            shisa_buf_puts(&text, "\n");
            say_clue(term, &clue, &text);
        }
    }
    pager_open(term, term_word(term, SHISA_W_REPORT_OBSERVATIONS), text.data, CONTEXT_PAGER);
    shisa_buf_finish(&text);
}
