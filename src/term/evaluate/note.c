#include "evaluate.h"

#include <string.h>

#include "shisa/limits.h"
#include "term/staff/observe.h"

/* --- observations ----------------------------------------------------------------------------- */

/* About the row; from the pane of evidence, about what is under its bar as well. */
void command_observe(struct shisa_term *term, int tone)
{
    const struct row *row = row_chosen(term);
    const struct organisation *house = house_now(term);
    const struct staff_event *event = term->panes.focus == PANE_CLUES ? clue_chosen(term) : NULL;
    const struct observed about = {
        .subject = row != NULL
                       ? row_subject(term, row)
                       : (struct subject){ .organisation = house == NULL ? NULL : house->id },
        .evidence = event == NULL ? 0 : event->seq,
    };
    struct shisa_buf said = { 0 };
    if (row != NULL) {
        say_row(term, row, &said);
    }
    if (event != NULL) {
        const struct clue clue = { CLUE_EVENT, (uint32_t)(event - staff_of(term)->events), false };
        shisa_buf_puts(&said, "\n");
        say_clue(term, &clue, &said);
    }
    observe_begin(term, (enum tone)tone, &about, &said);
    shisa_buf_finish(&said);
}

/* --- evidence for them ------------------------------------------------------------------------ */

static void link_chosen(struct shisa_term *term, struct picker *picker, uint32_t value)
{
    const struct staff_event *event = &staff_of(term)->events[picker->subject];
    ask_link(term, value, event->seq);
}

static char *said_clue(const struct shisa_term *term, uint32_t event)
{
    const struct clue clue = { CLUE_EVENT, event, false };
    struct shisa_buf text = { 0 };
    say_clue(term, &clue, &text);
    char *copy = shisa_copy(text.data);
    shisa_buf_finish(&text);
    return copy;
}

/* Which observation the evidence belongs to: the one under the bar is the first. */
void command_link(struct shisa_term *term, int unused)
{
    (void)unused;
    const struct staff_event *event = clue_chosen(term);
    const struct list *list = &evaluate_of(term)->observations;
    if (event == NULL) {
        term_notice_word(term, SHISA_W_EVAL_NO_EVIDENCE);
        return;
    }
    observations_list(term);
    struct picker *picker = picker_create(SHISA_W_EVAL_KEY_LINK, link_chosen);
    picker->subject = (uint32_t)(event - staff_of(term)->events);
    picker->about = said_clue(term, picker->subject);
    for (uint32_t i = 0; i < list->shelf.count; i++) {
        uint32_t at = (list->place + i) % list->shelf.count;
        const struct observation *observation = &marks_of(term)->observations[list->shelf.at[at]];
        struct shisa_buf label = { 0 };
        say_observation(term, observation, &label);
        picker_add(picker, observation->number, label.data, NULL);
        shisa_buf_finish(&label);
    }
    picker_open(term, picker, SHISA_W_EVAL_NO_OBSERVATION);
}

/* --- the improvement plan --------------------------------------------------------------------- */

enum { PLAN_AREA, PLAN_ACTION, PLAN_OWNER, PLAN_UNTIL, PLAN_STATUS, PLAN_TYPE, DATE_BYTES = 10 };

static const enum shisa_word statuses[] = { SHISA_W_REPORT_PLAN_OPEN, SHISA_W_REPORT_PLAN_DONE,
                                            SHISA_W_REPORT_PLAN_DROPPED };
static const enum shisa_word types[] = { SHISA_W_REPORT_PLAN_PLAN, SHISA_W_REPORT_PLAN_PEOPLE,
                                         SHISA_W_REPORT_PLAN_EQUIPMENT,
                                         SHISA_W_REPORT_PLAN_TRAINING,
                                         SHISA_W_REPORT_PLAN_EXERCISE };

/* YYYY-MM-DD; whether there is such a day the hub knows. */
static bool looks_like_date(const char *text)
{
    static const char form[] = "0000-00-00";
    for (size_t i = 0; i < sizeof form; i++) {
        bool digit = text[i] >= '0' && text[i] <= '9';
        if (form[i] == '0' ? !digit : text[i] != form[i]) {
            return false;
        }
    }
    return true;
}

static bool check_plan(struct shisa_term *term, struct form *form)
{
    const char *until = editor_text(&form->fields[PLAN_UNTIL].text);
    for (uint32_t i = PLAN_AREA; i <= PLAN_ACTION; i++) {
        if (form->fields[i].text.text.len == 0) {
            form_complain(term, form, i, SHISA_W_EVAL_FILL_IN);
            return false;
        }
    }
    if (*until != '\0' && !looks_like_date(until)) {
        form_complain(term, form, PLAN_UNTIL, SHISA_W_EVAL_BAD_DATE);
        return false;
    }
    return true;
}

static int64_t plan(struct shisa_term *term, const struct form *form)
{
    return ask_plan(term, &(struct plan_item){
                              .number = form->item,
                              .status = (int)form->fields[PLAN_STATUS].choice,
                              .type = (int)form->fields[PLAN_TYPE].choice,
                              .area = editor_text(&form->fields[PLAN_AREA].text),
                              .text = editor_text(&form->fields[PLAN_ACTION].text),
                              .owner = editor_text(&form->fields[PLAN_OWNER].text),
                              .until = editor_text(&form->fields[PLAN_UNTIL].text),
                          });
}

static const struct form_kind form_plan = { SHISA_W_REPORT_PLAN, check_plan, plan };

void plan_edit(struct shisa_term *term, const struct plan_item *item)
{
    if (form_reopen(term, &form_plan, item->number, NULL)) {
        return;
    }
    struct form *form = form_create(term, &form_plan);
    form->item = item->number;
    form_text(form, SHISA_W_EVAL_PLAN_AREA, SHISA_SUBJECT_MAX, item->area)->required = true;
    form_text(form, SHISA_W_EVAL_PLAN_ACTION, SHISA_TEXT_MAX, item->text)->required = true;
    form_text(form, SHISA_W_EVAL_PLAN_OWNER, SHISA_SUBJECT_MAX, item->owner);
    struct form_field *until = form_text(form, SHISA_W_EVAL_PLAN_UNTIL, DATE_BYTES, item->until);
    until->hint = SHISA_W_EVAL_DATE_FORM;
    until->narrow = true;
    form_choice(form, SHISA_W_EVAL_PLAN_STATUS, statuses, sizeof statuses / sizeof statuses[0],
                item->status);
    form_choice(form, SHISA_W_EVAL_PLAN_TYPE, types, sizeof types / sizeof types[0], item->type);
    form_open(term, form);
}

/* From an observation of what is to be improved, that is its area. */
void command_plan(struct shisa_term *term, int unused)
{
    (void)unused;
    const struct observation *observation =
        term->panes.focus == PANE_OBSERVATIONS ? observation_chosen(term) : NULL;
    struct shisa_buf area = { 0 };
    if (observation != NULL && observation->tone == TONE_IMPROVEMENT) {
        say_line(observation->text, &area);
    }
    plan_edit(term, &(struct plan_item){ .area = area.data });
    shisa_buf_finish(&area);
}
