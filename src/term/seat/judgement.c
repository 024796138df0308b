#include "desk.h"

/* After ENDEX a participant says of each thing that was expected whether it was done. */

static void answer_chosen(struct shisa_term *term, struct picker *picker, uint32_t value)
{
    const struct sheet_row *row = &model_of(term)->sheet[picker->subject];
    struct compose *compose = compose_create(&letter_self);
    struct shisa_buf about = { 0 };
    shisa_buf_addf(&about, "%s\n%s\n\n%s", shisa_say(&row->text, term->options.lang),
                   term_word(term, self_word((enum self_state)value)),
                   term_word(term, SHISA_W_TERM_COMMENT_BELOW));
    compose->about = shisa_copy(about.data);
    compose->item = row->item;
    compose->id = shisa_copy(self_name((enum self_state)value));
    shisa_buf_finish(&about);
    compose_continue(term, compose);
}

static void row_chosen(struct shisa_term *term, struct picker *picker, uint32_t value)
{
    (void)picker;
    struct picker *answers = picker_create(SHISA_W_TERM_KEY_SHEET, answer_chosen);
    answers->subject = value;
    answers->about = shisa_copy(shisa_say(&model_of(term)->sheet[value].text, term->options.lang));
    for (uint32_t i = SELF_DID; i <= SELF_NOT; i++) {
        picker_add(answers, i, term_word(term, self_word((enum self_state)i)), NULL);
    }
    picker_open(term, answers, SHISA_W_TERM_NO_SHEET);
}

static void add_row(struct shisa_term *term, struct picker *picker, uint32_t place)
{
    const struct sheet_row *row = &model_of(term)->sheet[place];
    struct shisa_buf state = { 0 };
    shisa_buf_puts(&state, row->state == SELF_OPEN ? "-" : term_word(term, self_word(row->state)));
    if (unsent_about(&term->session, "self", row->item)) {
        shisa_buf_addf(&state, " (%s)", term_word(term, SHISA_W_TERM_UNSENT));
    }
    picker_add(picker, place, shisa_say(&row->text, term->options.lang), state.data);
    shisa_buf_finish(&state);
}

/* With the first item that is not answered under the bar; the number of those. */
static uint32_t open_sheet(struct shisa_term *term)
{
    const struct model *model = model_of(term);
    struct picker *picker = picker_create(SHISA_W_TERM_KEY_SHEET, row_chosen);
    uint32_t left = 0, first = 0;
    for (uint32_t i = 0; i < model->sheet_count; i++) {
        add_row(term, picker, i);
        if (model->sheet[i].state == SELF_OPEN && left++ == 0) {
            first = i;
        }
    }
    picker_open(term, picker, SHISA_W_TERM_NO_SHEET);
    if (left > 0) {
        picker->place = first;
    }
    return left;
}

void command_sheet(struct shisa_term *term, int unused)
{
    (void)unused;
    (void)open_sheet(term);
}

void sheet_go_on(struct shisa_term *term)
{
    if (open_sheet(term) == 0) {
        term_notice_word(term, SHISA_W_TERM_SHEET_DONE);
    }
}
