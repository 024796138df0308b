#include "evaluate.h"

#include <string.h>

#include "shisa/limits.h"

/* Which rows there are, in which order: expectations below the objective that they serve. */

static uint32_t objective_of(const struct staff *staff, const struct expect *expect)
{
    uint32_t place = names_find(&staff->objectives_names, expect->objective);
    return place == 0 ? NOBODY : place - 1;
}

/* Those of no objective come first: there is no row above them to tell them apart. */
static bool is_before(const void *self, uint32_t one, uint32_t other)
{
    const struct staff *staff = self;
    const struct expect *a = &staff->expects[one], *b = &staff->expects[other];
    uint32_t first = objective_of(staff, a) + 1, second = objective_of(staff, b) + 1;
    return first != second ? first < second : a->number < b->number;
}

void expect_points(const struct shisa_term *term, const struct expect *expect, int64_t *got,
                   int64_t *max)
{
    const struct regrade *regrade = marks_regrade(marks_of(term), expect->id);
    bool due = expect->state == EXPECT_MET || expect->state == EXPECT_MISSED;
    *max = due ? expect->points : 0;
    *got = !due ? 0 : regrade != NULL ? regrade->points : expect->got;
}

static struct row row_of(const struct shisa_term *term, uint32_t place)
{
    const struct expect *expect = &staff_of(term)->expects[place];
    struct row row = { .objective = objective_of(staff_of(term), expect), .expect = place };
    expect_points(term, expect, &row.got, &row.max);
    row.proposed = mark_proposed(row.got, row.max);
    if (row.max == 0 && expect->state == EXPECT_MET) {
        row.proposed = MARK_PERFORMED;
    } else if (row.max == 0 && expect->state == EXPECT_MISSED) {
        row.proposed = MARK_UNABLE;
    }
    return row;
}

static bool mentions(const struct shisa_term *term, const struct row *row, const char *words)
{
    struct shisa_buf text = { 0 };
    const struct expect *expect = row_expect(term, row);
    say_row(term, row, &text);
    if (expect != NULL) {
        shisa_buf_addf(&text, " %s ", expect->id);
        staff_say_house(speaker_of(term), expect->of, &text);
    }
    bool found = shisa_text_mentions(text.data, words);
    shisa_buf_finish(&text);
    return found;
}

static bool is_late(const struct expect *expect)
{
    return expect != NULL &&
           (expect->state == EXPECT_MISSED ||
            (expect->state == EXPECT_MET && expect->done - expect->opened > expect->full));
}

bool row_passes(const struct shisa_term *term, const struct row *row)
{
    const struct rows *rows = &evaluate_of(term)->rows;
    const struct subject subject = row_subject(term, row);
    if (rows->objective != NOBODY && rows->objective != row->objective) {
        return false;
    }
    if (rows->words.text.len > 0 && !mentions(term, row, editor_text(&rows->words))) {
        return false;
    }
    switch (rows->filter) {
    case ROWS_UNRATED:
        return row_mine(term, row) == NULL;
    case ROWS_LATE:
        return is_late(row_expect(term, row));
    case ROWS_DIFFER:
        return !row_is_hidden(term, row) &&
               marks_differ(marks_of(term), marks_rated(marks_of(term), &subject));
    case ROWS_ALL:
    case ROW_FILTERS:
        break;
    }
    return true;
}

static struct row *add(struct rows *rows, struct row row)
{
    rows->at = term_grow(rows->at, rows->count, &rows->cap, sizeof *rows->at);
    rows->at[rows->count] = row;
    return &rows->at[rows->count++];
}

/* The objective that an event takes points from; NULL: none. */
static const char *costs(const struct staff *staff, const struct staff_event *event)
{
    bool broken = event->kind == STAFF_BROKEN;
    uint32_t place =
        names_find(broken ? &staff->orders_names : &staff->penalties_names, event->ref);
    return place == 0 ? NULL : (broken ? staff->orders : staff->penalties)[place - 1].objective;
}

/* What the house has lost of the objective. */
static int64_t lost_of(struct shisa_term *term, const char *objective)
{
    const struct evaluate *evaluate = evaluate_of(term);
    struct shelf penalties = shelves_at(&evaluate->concerns.penalties, house_place(term));
    int64_t lost = 0;
    for (uint32_t i = 0; i < penalties.count; i++) {
        const struct staff_event *event = &evaluate->staff.events[penalties.at[i]];
        const char *of = costs(&evaluate->staff, event);
        lost += of != NULL && strcmp(of, objective) == 0 ? event->points : 0;
    }
    return lost;
}

/* An objective and the expectations that serve it, from at[*next] on. Its points are those of all,
 * whatever is shown, less what was taken off. */
static void add_group(struct shisa_term *term, const struct shelf *shelf, uint32_t *next)
{
    struct rows *rows = &evaluate_of(term)->rows;
    uint32_t objective = objective_of(staff_of(term), &staff_of(term)->expects[shelf->at[*next]]);
    uint32_t head = rows->count;
    bool shown = false;
    if (objective != NOBODY) {
        add(rows, (struct row){ objective, NOBODY, 0, 0, MARK_NONE });
    }
    struct row sum = { objective, NOBODY, 0, 0, MARK_NONE };
    for (; *next < shelf->count; (*next)++) {
        struct row row = row_of(term, shelf->at[*next]);
        if (row.objective != objective) {
            break;
        }
        sum.got += row.got;
        sum.max += row.max;
        rows->expected += row_is_to_rate(term, &row) || row_mine(term, &row) != NULL;
        rows->rated += row_mine(term, &row) != NULL;
        if (row_passes(term, &row)) {
            add(rows, row);
            shown = true;
        }
    }
    rows->got += sum.got;
    rows->max += sum.max;
    if (objective != NOBODY) {
        int64_t lost = lost_of(term, staff_of(term)->objectives[objective].id);
        sum.got = sum.got > lost ? sum.got - lost : 0;
        sum.proposed = mark_proposed(sum.got, sum.max);
        rows->at[head] = sum;
        rows->count = shown || row_passes(term, &sum) ? rows->count : head;
    }
}

static void take_penalties_off(struct shisa_term *term)
{
    struct evaluate *evaluate = evaluate_of(term);
    struct shelf penalties = shelves_at(&evaluate->concerns.penalties, house_place(term));
    for (uint32_t i = 0; i < penalties.count; i++) {
        evaluate->rows.got -= evaluate->staff.events[penalties.at[i]].points;
    }
    evaluate->rows.got = evaluate->rows.got > 0 ? evaluate->rows.got : 0;
}

/* The bar stays on what it was on. */
static void keep_place(struct rows *rows, struct row chosen)
{
    for (uint32_t i = 0; i < rows->count; i++) {
        if (rows->at[i].expect == chosen.expect && rows->at[i].objective == chosen.objective) {
            rows->place = i;
        }
    }
    rows->place = move_in(rows->place, rows->count, MOVE_PAGE_DOWN, 0);
}

void rows_list(struct shisa_term *term)
{
    struct evaluate *evaluate = evaluate_of(term);
    struct rows *rows = &evaluate->rows;
    if (!rows->stale) {
        return;
    }
    struct row chosen = { NOBODY, NOBODY, 0, 0, MARK_NONE };
    if (rows->place < rows->count) {
        chosen = rows->at[rows->place];
    }
    struct shelf mine = shelves_at(&evaluate->concerns.expects, house_place(term));
    struct shelf sorted = { 0 };
    for (uint32_t i = 0; i < mine.count; i++) {
        shelf_add(&sorted, mine.at[i]);
    }
    term_sort(sorted.at, sorted.count, is_before, &evaluate->staff);
    rows->stale = false;
    rows->count = rows->rated = rows->expected = 0;
    rows->got = rows->max = 0;
    for (uint32_t next = 0; next < sorted.count;) {
        add_group(term, &sorted, &next);
    }
    take_penalties_off(term);
    keep_place(rows, chosen);
    shelf_finish(&sorted);
    evaluate->clues.stale = true;
}

/* --- narrowing -------------------------------------------------------------------------------- */

const enum shisa_word row_filter_names[ROW_FILTERS] = {
    [ROWS_ALL] = SHISA_W_TERM_ALL,
    [ROWS_UNRATED] = SHISA_W_EVAL_UNRATED,
    [ROWS_LATE] = SHISA_W_EVAL_MISSED_OR_LATE,
    [ROWS_DIFFER] = SHISA_W_EVAL_DIFFER,
};

static void changed(struct shisa_term *term)
{
    evaluate_of(term)->rows.stale = true;
}

void rows_clear(struct shisa_term *term)
{
    struct rows *rows = &evaluate_of(term)->rows;
    editor_finish(&rows->words);
    editor_init(&rows->words, SHISA_SUBJECT_MAX, false);
    rows->filter = ROWS_ALL;
    rows->objective = NOBODY;
    rows->stale = true;
}

void rows_search(struct shisa_term *term, int unused)
{
    (void)unused;
    term->panes.focus = PANE_ROWS;
    filter_open(term, &evaluate_of(term)->rows.words, changed, rows_clear);
}

/* Behind the filters stand the objectives. */
static void filter_chosen(struct shisa_term *term, struct picker *picker, uint32_t value)
{
    (void)picker;
    struct rows *rows = &evaluate_of(term)->rows;
    rows->filter = value < ROW_FILTERS ? (enum row_filter)value : ROWS_ALL;
    rows->objective = value < ROW_FILTERS ? NOBODY : value - ROW_FILTERS;
    rows->stale = true;
    term->panes.focus = PANE_ROWS;
}

void rows_filter(struct shisa_term *term, int unused)
{
    (void)unused;
    const struct staff *staff = staff_of(term);
    struct picker *picker = picker_create(SHISA_W_TERM_KEY_FILTER, filter_chosen);
    for (uint32_t i = 0; i < ROW_FILTERS; i++) {
        picker_add(picker, i, term_word(term, row_filter_names[i]), NULL);
    }
    for (uint32_t i = 0; i < staff->objectives_count; i++) {
        const struct objective *objective = &staff->objectives[i];
        picker_add(picker, ROW_FILTERS + i, shisa_say(&objective->text, term->options.lang),
                   objective->id);
    }
    picker_open(term, picker, SHISA_W_TERM_ALL);
}
