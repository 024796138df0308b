/* What control did to an exercise, as far as it bears on what is found. */
#include "shisa/control.h"

#include "internal.h"

#include <string.h>

void control_skipped(struct shisa_report *report, const struct shisa_event *event)
{
    report->skipped[event->ref] = event->seq;
}

void control_hinted(struct shisa_report *report, const struct shisa_event *event)
{
    report->expects[event->ref].hinted = event->seq;
}

void control_stopped(struct shisa_report *report, const struct shisa_event *event)
{
    report->stopped = event->seq;
}

/* --- two who agree ---------------------------------------------------------------------------- */

void shisa_report_input(struct shisa_report *report, const struct shisa_input *input)
{
    report->second = input->second;
}

/* What an input makes comes right after it. */
void control_agreed(struct shisa_report *report, const struct shisa_event *event)
{
    if (report->second.duty != SHISA_NOBODY && event->seat.duty != SHISA_NOBODY) {
        report->agreed =
            shisa_realloc(report->agreed, (report->agreed_count + 1) * sizeof *report->agreed);
        report->agreed[report->agreed_count++] =
            (struct agreed){ event->seq, { .seq = event->seq, .seat = report->second } };
    }
    report->second = (struct shisa_seat){ .duty = SHISA_NOBODY };
}

const struct shisa_event *control_second(const struct shisa_report *report,
                                         const struct shisa_event *event)
{
    for (uint32_t i = 0; i < report->agreed_count; i++) {
        if (report->agreed[i].seq == event->seq) {
            return &report->agreed[i].second;
        }
    }
    return NULL;
}

/* --- what was spared -------------------------------------------------------------------------- */

/* Along what it follows: `check` has seen to it that this is no circle. */
uint64_t skipped_before(const struct shisa_report *report, shisa_id id)
{
    const struct shisa_expect *expect = shisa_expect_at(report->world, id);
    while (expect->after.kind == SHISA_EXPECT) {
        expect = shisa_expect_at(report->world, expect->after.id);
    }
    const struct shisa_ref *after = &expect->after;
    if (after->kind == SHISA_DECISION) { /* which nobody was asked to take */
        after = &shisa_decision_at(report->world, after->id)->after;
    }
    return after->kind == SHISA_INJECT ? report->skipped[after->id] : 0;
}

/* Nobody reached it before control cancelled what it follows. */
bool was_spared(const struct shisa_report *report, shisa_id id)
{
    return report->expects[id].opened == 0 && report->expects[id].closed == 0 &&
           skipped_before(report, id) != 0;
}

const char *describe_outcome(struct view *view, shisa_id id)
{
    const struct expect_found *found = &view->report->expects[id];
    shisa_buf_finish(&view->line);
    if (was_spared(view->report, id)) {
        shisa_buf_puts(&view->line, say(view, SHISA_W_REPORT_SPARED));
    } else {
        shisa_buf_puts(&view->line, say(view, outcome_word(found->outcome)));
    }
    if (found->hinted != 0) {
        shisa_buf_puts(&view->line, say(view, SHISA_W_REPORT_WITH_HINT));
    }
    if (found->regraded != 0) {
        shisa_buf_puts(&view->line, say(view, SHISA_W_REPORT_POINTS_CHANGED));
    }
    return view->line.data;
}

/* --- nobody ran it ---------------------------------------------------------------------------- */

/* "19:02:11", with its day unless that is the other's, too. */
static void add_wall(struct shisa_wall wall, const struct shisa_wall *other, struct shisa_buf *out)
{
    int64_t second = wall.second + 60 * (int64_t)wall.zone;
    const struct shisa_story clock = { .starts = second / 60 };
    char day[24], other_day[24] = "", at[SHISA_MOMENT_SIZE];
    shisa_date_day(second / 60, 0, day);
    if (other != NULL) {
        shisa_date_day(other->second / 60 + other->zone, 0, other_day);
    }
    if (strcmp(day, other_day) != 0) {
        shisa_buf_addf(out, "%s ", day);
    }
    shisa_buf_puts(out, shisa_moment(clock, second % 60 * 1000, SHISA_EXACT, SHISA_EN, at));
}

static void put_from(const struct view *view, const void *about, struct shisa_buf *out)
{
    (void)view;
    add_wall(((const struct shisa_gap *)about)->from, NULL, out);
}

static void put_to(const struct view *view, const void *about, struct shisa_buf *out)
{
    const struct shisa_gap *gap = about;
    (void)view;
    add_wall(gap->to, &gap->from, out);
}

static void put_length(const struct view *view, const void *about, struct shisa_buf *out)
{
    const struct shisa_gap *gap = about;
    int64_t seconds = gap->to.second - gap->from.second;
    add_duration(view, seconds > 0 ? seconds * 1000 : 0, out); /* a clock may be set back */
}

const char *describe_gap(struct view *view, const struct shisa_gap *gap)
{
    static const struct slot slots[] = { { "from", put_from },
                                         { "to", put_to },
                                         { "length", put_length } };
    return describe(view, gap->died ? SHISA_W_REPORT_GAP_DIED : SHISA_W_REPORT_GAP_STOPPED, slots,
                    sizeof slots / sizeof slots[0], gap);
}

const char *describe_happening(struct view *view, enum course course,
                               const struct happening *happening)
{
    int excerpt = view->excerpt;
    if (happening->event == NULL) {
        return describe_gap(view, happening->gap);
    }
    view->excerpt = course == COURSE_CONTROL ? 0 : excerpt;
    const char *text = describe_event(view, happening->event);
    view->excerpt = excerpt;
    return text;
}

/* --- a real incident -------------------------------------------------------------------------- */

const char *describe_stopped(struct view *view)
{
    const struct shisa_event *event = report_event(view->report, view->report->stopped);
    char at[SHISA_MOMENT_SIZE];
    if (event == NULL) {
        return NULL;
    }
    shisa_buf_finish(&view->line);
    shisa_buf_addf(&view->line, say(view, SHISA_W_REPORT_STOPPED_AT),
                   moment_text(view, event->at, at), event->text == NULL ? "" : event->text);
    return view->line.data;
}
