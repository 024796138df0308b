#include "evaluate.h"

#include <string.h>

#include "shisa/limits.h"

/* --- ratings ---------------------------------------------------------------------------------- */

static bool needs_note(enum mark mark)
{
    return mark == MARK_MAJOR || mark == MARK_UNABLE;
}

/* What a rating's text is about: the row, in the organisation where it was begun. */
static struct subject subject_of(const struct compose *compose)
{
    const char *house = compose->to_count > 0 ? compose->to[0] : NULL;
    return compose->yes ? (struct subject){ .objective = compose->id, .organisation = house }
                        : (struct subject){ .expect = compose->id };
}

static enum mark mark_of(const struct compose *compose)
{
    int mark = 0;
    while (mark < MARK_NOT_OBSERVED && strcmp(mark_names[mark], compose->option) != 0) {
        mark++;
    }
    return (enum mark)mark;
}

static void title_rate(const struct shisa_term *term, const struct compose *compose,
                       struct shisa_buf *out)
{
    enum mark mark = mark_of(compose);
    shisa_buf_addf(out, "%s: %c %s", term_word(term, SHISA_W_EVAL_RATING), letter_of_mark(mark),
                   term_word(term, mark_word(mark)));
}

static int64_t rate(struct shisa_term *term, const struct compose *compose)
{
    const struct subject subject = subject_of(compose);
    return ask_rate(term, &subject, mark_of(compose), editor_text(&compose->text));
}

static const struct compose_kind letter_rate = { .title = title_rate, .submit = rate };

static void ask_note(struct shisa_term *term, const struct row *row, enum mark mark)
{
    const struct subject subject = row_subject(term, row);
    struct compose *compose = compose_create(&letter_rate);
    struct shisa_buf about = { 0 };
    compose->yes = subject.objective != NULL;
    compose->id = shisa_copy(compose->yes ? subject.objective : subject.expect);
    compose->option = shisa_copy(mark_names[mark]);
    if (subject.organisation != NULL) {
        compose_address(compose, subject.organisation);
    }
    say_row(term, row, &about);
    shisa_buf_puts(&about, "\n");
    say_summary(term, row, &about);
    shisa_buf_addf(&about, "\n%s", term_word(term, SHISA_W_EVAL_SAY_WHY));
    compose->about = shisa_copy(about.data);
    shisa_buf_finish(&about);
    compose_continue(term, compose);
}

static void give(struct shisa_term *term, const struct row *row, enum mark mark)
{
    const struct subject subject = row_subject(term, row);
    if (needs_note(mark)) {
        ask_note(term, row, mark);
    } else if (ask_rate(term, &subject, mark, NULL) == 0) {
        term_notice_word(term, SHISA_W_TERM_TOO_MANY);
    }
}

/* The row, or a word that there is none. */
static const struct row *chosen(struct shisa_term *term)
{
    const struct row *row = row_chosen(term);
    if (row == NULL) {
        term_notice_word(term, SHISA_W_EVAL_NO_ROWS);
    }
    return row;
}

void command_rate(struct shisa_term *term, int unused)
{
    (void)unused;
    const struct row *row = chosen(term);
    struct shisa_buf text = { 0 }, title = { 0 };
    if (row == NULL) {
        return;
    }
    for (int mark = 0; mark < MARK_NONE; mark++) {
        shisa_buf_addf(&text, "  %c  %s\n", letter_of_mark((enum mark)mark),
                       term_word(term, mark_word((enum mark)mark)));
    }
    shisa_buf_puts(&text, "\n");
    say_details(term, row, &text);
    shisa_buf_addf(&title, "%s: ", term_word(term, SHISA_W_EVAL_RATING));
    say_row(term, row, &title);
    pager_open(term, title.data, text.data, RATING);
    shisa_buf_finish(&text);
    shisa_buf_finish(&title);
}

void command_mark(struct shisa_term *term, int mark)
{
    const struct row *row = chosen(term);
    layer_close(term);
    if (row != NULL) {
        give(term, row, (enum mark)mark);
    }
}

/* --- what the rules propose ------------------------------------------------------------------- */

void command_accept(struct shisa_term *term, int unused)
{
    (void)unused;
    const struct row *row = chosen(term);
    if (row == NULL) {
        return;
    }
    if (row_is_hidden(term, row)) {
        term_notice_word(term, SHISA_W_EVAL_HIDDEN);
    } else if (row->proposed == MARK_NONE) {
        term_notice_word(term, SHISA_W_EVAL_NO_PROPOSAL);
    } else {
        give(term, row, row->proposed);
    }
}

/* The last event that a row's proposal rests on. */
static uint64_t settled_by(const struct shisa_term *term, const struct row *row)
{
    const struct staff *staff = staff_of(term);
    struct shelf mine = shelves_at(&evaluate_of(term)->concerns.expects, house_place(term));
    uint64_t last = 0;
    for (uint32_t i = 0; i < mine.count; i++) {
        const struct expect *expect = &staff->expects[mine.at[i]];
        bool serves = row->expect == NOBODY ? names_find(&staff->objectives_names,
                                                         expect->objective) == row->objective + 1
                                            : row->expect == mine.at[i];
        last = serves && expect->seq > last ? expect->seq : last;
    }
    return last;
}

/* Every row that I have not rated and for which there was a proposal when that event was the last
 * one: what came afterwards nobody has agreed to. */
static bool is_acceptable(const struct shisa_term *term, const struct row *row, uint32_t until)
{
    return row->proposed != MARK_NONE && row_mine(term, row) == NULL &&
           settled_by(term, row) <= until;
}

/* How many there are of each letter. */
static uint32_t count_acceptable(struct shisa_term *term, uint32_t until,
                                 uint32_t counts[MARK_NONE])
{
    const struct rows *rows = &evaluate_of(term)->rows;
    uint32_t all = 0;
    rows_list(term);
    for (uint32_t i = 0; i < rows->count; i++) {
        if (is_acceptable(term, &rows->at[i], until)) {
            counts[rows->at[i].proposed]++;
            all++;
        }
    }
    return all;
}

static int64_t accept_all(struct shisa_term *term, uint32_t until, const char *note)
{
    const struct rows *rows = &evaluate_of(term)->rows;
    int64_t request = 0;
    for (uint32_t i = 0; i < rows->count; i++) {
        const struct row *row = &rows->at[i];
        const struct subject subject = row_subject(term, row);
        if (is_acceptable(term, row, until)) {
            request =
                ask_rate(term, &subject, row->proposed, needs_note(row->proposed) ? note : NULL);
        }
    }
    return request;
}

static void title_accept(const struct shisa_term *term, const struct compose *compose,
                         struct shisa_buf *out)
{
    (void)compose;
    shisa_buf_puts(out, term_word(term, SHISA_W_EVAL_KEY_ACCEPT_ALL));
}

static int64_t accept_noted(struct shisa_term *term, const struct compose *compose)
{
    house_show(term, staff_house_place(staff_of(term), compose->to[0]));
    rows_list(term);
    return accept_all(term, compose->item, editor_text(&compose->text));
}

static const struct compose_kind letter_accept = { .title = title_accept, .submit = accept_noted };

static void agreed(struct shisa_term *term, struct confirm *confirm)
{
    uint32_t counts[MARK_NONE] = { 0 };
    const struct organisation *house = house_now(term);
    (void)count_acceptable(term, confirm->item, counts);
    if (counts[MARK_MAJOR] + counts[MARK_UNABLE] == 0) {
        (void)accept_all(term, confirm->item, NULL);
    } else if (house != NULL) {
        struct compose *compose = compose_create(&letter_accept);
        compose_address(compose, house->id);
        compose->item = confirm->item;
        compose->about = shisa_copy(confirm->text);
        compose_continue(term, compose);
    }
}

void command_accept_all(struct shisa_term *term, int unused)
{
    (void)unused;
    const struct staff *staff = staff_of(term);
    uint32_t until =
        staff->event_count == 0 ? 0 : (uint32_t)staff->events[staff->event_count - 1].seq;
    uint32_t counts[MARK_NONE] = { 0 };
    uint32_t all = count_acceptable(term, until, counts);
    struct shisa_buf text = { 0 };
    if (evaluate_of(term)->blind) {
        term_notice_word(term, SHISA_W_EVAL_HIDDEN);
        return;
    }
    if (all == 0) {
        term_notice_word(term, SHISA_W_EVAL_NOTHING_TO_ACCEPT);
        return;
    }
    shisa_buf_addf(&text, term_word(term, SHISA_W_EVAL_ASK_ACCEPT), all, counts[MARK_PERFORMED],
                   counts[MARK_SOME], counts[MARK_MAJOR], counts[MARK_UNABLE]);
    if (counts[MARK_MAJOR] + counts[MARK_UNABLE] > 0) {
        shisa_buf_addf(&text, "\n%s", term_word(term, SHISA_W_EVAL_ONE_NOTE));
    }
    confirm_open(term, text.data, SHISA_W_EVAL_ACCEPT, agreed)->item = until;
    shisa_buf_finish(&text);
}

/* --- changed points --------------------------------------------------------------------------- */

enum { REGRADE_POINTS, REGRADE_REASON, DIGITS_MAX = 6 };

/* -1: it is no whole number. */
static int32_t number_of(const char *text)
{
    int32_t number = *text == '\0' ? -1 : 0;
    for (; *text != '\0' && number >= 0; text++) {
        number = *text < '0' || *text > '9' ? -1 : 10 * number + (*text - '0');
    }
    return number;
}

static bool check_regrade(struct shisa_term *term, struct form *form)
{
    const struct expect *expect = staff_expect(staff_of(term), form->id);
    int32_t points = number_of(editor_text(&form->fields[REGRADE_POINTS].text));
    if (expect == NULL || points < 0 || points > expect->points) {
        form_complain(term, form, REGRADE_POINTS, SHISA_W_EVAL_BAD_POINTS);
        return false;
    }
    if (form->fields[REGRADE_REASON].text.text.len == 0) {
        form_complain(term, form, REGRADE_REASON, SHISA_W_EVAL_SAY_WHY);
        return false;
    }
    return true;
}

static int64_t regrade(struct shisa_term *term, const struct form *form)
{
    return ask_regrade(term, form->id, number_of(editor_text(&form->fields[REGRADE_POINTS].text)),
                       editor_text(&form->fields[REGRADE_REASON].text));
}

static const struct form_kind form_regrade = { SHISA_W_EVAL_KEY_REGRADE, check_regrade, regrade };

void command_regrade(struct shisa_term *term, int unused)
{
    (void)unused;
    const struct row *row = chosen(term);
    const struct expect *expect = row == NULL ? NULL : row_expect(term, row);
    if (row == NULL) {
        return;
    }
    bool due = expect != NULL && (expect->state == EXPECT_MET || expect->state == EXPECT_MISSED);
    if (!due || row_is_hidden(term, row)) {
        term_notice_word(term, !due ? SHISA_W_EVAL_NO_POINTS : SHISA_W_EVAL_HIDDEN);
        return;
    }
    if (form_reopen(term, &form_regrade, 0, expect->id)) {
        return;
    }
    struct form *form = form_create(term, &form_regrade);
    struct shisa_buf about = { 0 };
    say_row(term, row, &about);
    shisa_buf_puts(&about, "\n");
    say_summary(term, row, &about);
    form->about = shisa_copy(about.data);
    form->id = shisa_copy(expect->id);
    struct form_field *points = form_text(form, SHISA_W_EVAL_POINTS, DIGITS_MAX, NULL);
    points->required = points->narrow = true;
    form_text(form, SHISA_W_EVAL_REASON, SHISA_TEXT_MAX, NULL)->required = true;
    form_open(term, form);
    shisa_buf_finish(&about);
}
