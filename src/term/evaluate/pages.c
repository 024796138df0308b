#include "evaluate.h"

/* --- where raters differ ---------------------------------------------------------------------- */

static void difference_chosen(struct shisa_term *term, struct picker *picker, uint32_t value)
{
    (void)picker;
    rows_show(term, &marks_of(term)->rated[value].subject);
}

/* In blind mode, what I have not rated shows nothing of the others. */
static bool is_difference(const struct shisa_term *term, const struct rated *rated)
{
    const struct evaluate *evaluate = evaluate_of(term);
    bool hidden = evaluate->blind &&
                  marks_by(&evaluate->marks, &rated->subject, evaluate->staff.seat) == NULL;
    return !hidden && marks_differ(&evaluate->marks, rated);
}

static void add_difference(struct shisa_term *term, struct picker *picker, uint32_t place)
{
    const struct staff *staff = staff_of(term);
    const struct marks *marks = marks_of(term);
    const struct rated *rated = &marks->rated[place];
    const struct expect *expect = staff_expect(staff, rated->subject.expect);
    uint32_t objective = names_find(&staff->objectives_names, rated->subject.objective);
    const struct organisation *house =
        staff_house(staff, expect != NULL ? expect->of : rated->subject.organisation);
    struct shisa_buf label = { 0 }, who = { 0 };
    if (expect != NULL) {
        say_expect(term, expect, &label);
    } else if (objective != 0) {
        say_line(shisa_say(&staff->objectives[objective - 1].text, term->options.lang), &label);
    }
    const struct rating *rating = marks_first(marks, rated);
    for (; rating != NULL; rating = marks_next(marks, rating)) {
        shisa_buf_addf(&who, "%s%c %s", who.len == 0 ? "" : "  ", letter_of_mark(rating->mark),
                       marks_person(marks, rating->seat));
    }
    struct pick *pick = picker_add(picker, place, label.len == 0 ? "-" : label.data, who.data);
    pick_say(pick, house == NULL ? NULL : shisa_say(&house->name, term->options.lang), NULL, NULL);
    shisa_buf_finish(&label);
    shisa_buf_finish(&who);
}

/* Of all organisations; the choice goes there. */
void command_differences(struct shisa_term *term, int unused)
{
    (void)unused;
    const struct marks *marks = marks_of(term);
    struct picker *picker = picker_create(SHISA_W_EVAL_KEY_DIFFERENCES, difference_chosen);
    for (uint32_t i = 0; i < marks->rated_count; i++) {
        if (is_difference(term, &marks->rated[i])) {
            add_difference(term, picker, i);
        }
    }
    picker_open(term, picker, SHISA_W_EVAL_NO_DIFFERENCES);
}

/* --- how one looks at it ---------------------------------------------------------------------- */

void command_blind(struct shisa_term *term, int unused)
{
    (void)unused;
    struct evaluate *evaluate = evaluate_of(term);
    evaluate->blind = !evaluate->blind;
    evaluate->rows.stale = true;
    term_notice_word(term, evaluate->blind ? SHISA_W_EVAL_BLIND_ON : SHISA_W_EVAL_BLIND_OFF);
}

/* A seat has no files: who has the run makes the report. */
void command_report(struct shisa_term *term, int unused)
{
    (void)unused;
    pager_open(term, term_word(term, SHISA_W_EVAL_KEY_REPORT),
               term_word(term, SHISA_W_EVAL_REPORT_MEANS), CONTEXT_PAGER);
}

/* --- what was begun and not sent, or refused -------------------------------------------------- */

static void draft_chosen(struct shisa_term *term, struct picker *picker, uint32_t value)
{
    (void)picker;
    struct compose *draft = compose_unpark(term, value);
    if (draft != NULL) {
        compose_continue(term, draft);
    }
}

void command_drafts(struct shisa_term *term, int unused)
{
    (void)unused;
    struct picker *picker = picker_create(SHISA_W_EVAL_KEY_DRAFTS, draft_chosen);
    compose_list_drafts(term, picker, 0);
    picker_open(term, picker, SHISA_W_EVAL_NO_DRAFTS);
}
