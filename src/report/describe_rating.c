/* Ratings in words: what was proposed and given, what somebody had given before, and what stood
 * there before points were changed. */
#include "internal.h"

void add_comment(const struct view *view, const struct shisa_event *event, struct shisa_buf *out)
{
    if (event->text != NULL) {
        shisa_buf_addf(out, "%s%s", say(view, SHISA_W_REPORT_COLON), event->text);
    }
}

/* --- a thing and all its letters -------------------------------------------------------------- */

static void put_rated(const struct view *view, const void *about, struct shisa_buf *out)
{
    const struct rated *row = about;
    if (row->of.kind == SHISA_EXPECT) {
        add_expect(view, row->of.id, out);
        const struct shisa_expect *expect = shisa_expect_at(view->report->world, row->of.id);
        if (expect->of.kind != SHISA_ORGANISATION && !view->report->several_play) {
            shisa_buf_addf(out, "%s%s", say(view, SHISA_W_REPORT_AND),
                           label(view, SHISA_ORGANISATION, row->organisation));
        }
    } else {
        add_thing(view, &row->of, row->organisation, out);
    }
}

static void put_proposed(const struct view *view, const void *about, struct shisa_buf *out)
{
    shisa_buf_addf(out, "%c", rated_proposed(view->report, about));
}

static void put_letters(const struct view *view, const void *about, struct shisa_buf *out)
{
    const struct rated *row = about;
    for (uint32_t i = 0; i < row->count; i++) {
        shisa_buf_addf(out, "%s%c", i == 0 ? "" : " ",
                       mark_letter(rated_mark(view->report, row, i).event));
    }
    shisa_buf_puts(out, rated_differ(view->report, row) ? say(view, SHISA_W_REPORT_DIFFERS) : "");
}

const char *describe_rated(struct view *view, const struct rated *row)
{
    static const struct slot slots[] = { { "thing", put_rated },
                                         { "proposed", put_proposed },
                                         { "letters", put_letters } };
    return describe(view, SHISA_W_REPORT_RATED_LINE, slots, sizeof slots / sizeof slots[0], row);
}

/* Whose the letters are, in the order in which they stand. */
const char *describe_raters(struct view *view)
{
    const struct seqs *raters = &view->report->said.raters;
    shisa_buf_finish(&view->line);
    shisa_buf_puts(&view->line, say(view, SHISA_W_REPORT_LETTERS_MEAN));
    for (uint32_t i = 0; i < raters->count; i++) {
        shisa_buf_puts(&view->line, i == 0 ? "" : say(view, SHISA_W_REPORT_AND));
        add_person(view, report_event(view->report, raters->at[i]), &view->line);
    }
    return view->line.data;
}

/* --- one letter ------------------------------------------------------------------------------- */

void add_earlier(const struct view *view, const struct mark *mark, struct shisa_buf *out)
{
    struct mark older = mark_older(view->report, mark);
    if (older.event == NULL) {
        return;
    }
    shisa_buf_puts(out, say(view, SHISA_W_REPORT_EARLIER));
    for (bool first = true; older.event != NULL; first = false) {
        shisa_buf_addf(out, "%s%c", first ? "" : say(view, SHISA_W_REPORT_CLAUSE_NEXT),
                       mark_letter(older.event));
        if (older.event->text != NULL) {
            shisa_buf_addf(out, say(view, SHISA_W_REPORT_ON), older.event->text);
        }
        older = mark_older(view->report, &older);
    }
}

const char *describe_mark(struct view *view, const struct mark *mark)
{
    shisa_buf_finish(&view->line);
    shisa_buf_addf(&view->line, "%c  ", mark_letter(mark->event));
    add_person(view, mark->event, &view->line);
    if (mark->older != 0) {
        shisa_buf_puts(&view->line, say(view, SHISA_W_REPORT_AND));
        add_earlier(view, mark, &view->line);
    }
    add_comment(view, mark->event, &view->line);
    return view->line.data;
}

/* --- what was proposed before points were changed --------------------------------------------- */

bool is_changed(const struct tally *tally)
{
    return tally->points != tally->computed;
}

const char *describe_computed(struct view *view, const struct tally *tally)
{
    int64_t computed = tally_computed(tally);
    if (!is_changed(tally)) {
        return NULL;
    }
    shisa_buf_finish(&view->line);
    shisa_buf_addf(&view->line, say(view, SHISA_W_REPORT_COMPUTED), (long long)computed,
                   (long long)tally->max, shisa_report_rating(computed, tally->max));
    return view->line.data;
}
