#include "shisa/control.h"

#include "internal.h"

/* --- slots: what {name} says about an event -------------------------------------------------- */

static const struct shisa_message *message_of(const struct view *view,
                                              const struct shisa_event *event)
{
    return shisa_engine_message(view->report->engine, event->item);
}

static const struct shisa_act *act_of(const struct view *view, const struct shisa_event *event)
{
    return shisa_engine_act(view->report->engine, event->item);
}

static void put_role(const struct view *view, shisa_id role, struct shisa_buf *out)
{
    shisa_buf_puts(out, role == 0 ? say(view, SHISA_W_REPORT_NOBODY_NAMED)
                                  : label(view, SHISA_ROLE, role));
}

static void put_who(const struct view *view, const void *about, struct shisa_buf *out)
{
    put_role(view, ((const struct shisa_event *)about)->role, out);
}

static void put_from(const struct view *view, const void *about, struct shisa_buf *out)
{
    const struct shisa_message *message = message_of(view, about);
    if (message != NULL && message->from == 0) {
        shisa_buf_puts(out, label(view, SHISA_CHANNEL, message->channel)); /* a machine speaks */
    } else {
        put_role(view, message == NULL ? 0 : message->from, out);
    }
}

#define NAMED_MAX 3U /* addressees called by name */

static void put_to(const struct view *view, const void *about, struct shisa_buf *out)
{
    const struct shisa_message *message = message_of(view, about);
    uint32_t count = message == NULL ? 0 : message->to_count;
    for (uint32_t i = 0; i < count && i < NAMED_MAX; i++) {
        shisa_buf_puts(out, i == 0 ? "" : say(view, SHISA_W_REPORT_AND));
        put_role(view, message->to[i], out);
    }
    if (count == 0) {
        put_role(view, 0, out);
    }
    if (count > NAMED_MAX) {
        shisa_buf_addf(out, say(view, SHISA_W_REPORT_AND_MORE), count - NAMED_MAX);
    }
}

static void put_channel(const struct view *view, const void *about, struct shisa_buf *out)
{
    const struct shisa_message *message = message_of(view, about);
    if (message != NULL) {
        shisa_buf_puts(out, label(view, SHISA_CHANNEL, message->channel));
    }
}

static void put_text(const struct view *view, const void *about, struct shisa_buf *out)
{
    const struct shisa_message *message = message_of(view, about);
    if (message == NULL) {
        return;
    }
    const char *subject = shisa_say(&message->subject, view->lang);
    if (*subject != '\0') {
        shisa_buf_addf(out, "[%s] ", subject);
    }
    add_excerpt(shisa_say(&message->text, view->lang), view->excerpt, out);
}

static void put_ref(const struct view *view, const void *about, struct shisa_buf *out)
{
    const struct shisa_event *event = about;
    shisa_buf_puts(
        out, shisa_world_name(view->report->world, shisa_event_ref_kind(event->kind), event->ref));
}

static void put_label(const struct view *view, const void *about, struct shisa_buf *out)
{
    const struct shisa_event *event = about;
    shisa_buf_puts(out, label(view, shisa_event_ref_kind(event->kind), event->ref));
}

/* Of an act, or of what waits for approval: a message held back is told by its addressee. */
static void put_what(const struct view *view, const void *about, struct shisa_buf *out)
{
    const struct shisa_act *act = act_of(view, about);
    if (act == NULL) {
        return;
    }
    const struct shisa_ref action = { .kind = SHISA_ACTION, .id = act->action };
    add_deed(view, &action, &act->target, out);
    if (act->message != 0) {
        const struct shisa_event held = { .item = act->message };
        shisa_buf_puts(out, " → ");
        put_to(view, &held, out);
    }
}

/* Who must approve, or whose thing it is. */
static void put_approver(const struct view *view, const void *about, struct shisa_buf *out)
{
    const struct shisa_event *event = about;
    const struct shisa_approval *approval = shisa_event_ref_kind(event->kind) == SHISA_APPROVAL
                                                ? shisa_approval_at(view->report->world, event->ref)
                                                : NULL;
    if (approval != NULL) {
        shisa_buf_puts(out, label(view, approval->by.kind, approval->by.id));
    } else {
        put_role(view, (shisa_id)event->value, out);
    }
}

static void put_due(const struct view *view, const void *about, struct shisa_buf *out)
{
    (void)view;
    add_moment(view, ((const struct shisa_event *)about)->due, out);
}

static void put_decision(const struct view *view, const void *about, struct shisa_buf *out)
{
    const struct shisa_event *event = about;
    const struct shisa_decision *decision = shisa_decision_at(view->report->world, event->ref);
    if (decision != NULL) {
        add_excerpt(shisa_say(&decision->text, view->lang), view->excerpt, out);
    }
}

static void put_option(const struct view *view, const void *about, struct shisa_buf *out)
{
    const struct shisa_event *event = about;
    const struct shisa_decision *decision = shisa_decision_at(view->report->world, event->ref);
    if (decision != NULL && event->value >= 1 && event->value <= decision->options.count) {
        shisa_buf_puts(out, shisa_say(&decision->options.at[event->value - 1].text, view->lang));
    }
}

static void put_words(const struct view *view, const void *about, struct shisa_buf *out)
{
    const struct shisa_event *event = about;
    add_excerpt(event->text == NULL ? "" : event->text, view->excerpt, out);
}

/* The reason given, with what leads up to it; nothing when none was given. */
static void put_because(const struct view *view, const void *about, struct shisa_buf *out)
{
    const char *reason = refusal_reason(view, about);
    if (reason != NULL && reason[0] != '\0') {
        shisa_buf_addf(out, say(view, SHISA_W_REPORT_BECAUSE), reason);
    }
}

static void put_points(const struct view *view, const void *about, struct shisa_buf *out)
{
    (void)view;
    shisa_buf_addf(out, "%d", ((const struct shisa_event *)about)->points);
}

static void put_value(const struct view *view, const void *about, struct shisa_buf *out)
{
    (void)view;
    shisa_buf_addf(out, "%lld", (long long)((const struct shisa_event *)about)->value);
}

static void put_number(const struct view *view, const void *about, struct shisa_buf *out)
{
    (void)view;
    shisa_buf_addf(out, "%u", ((const struct shisa_event *)about)->item);
}

static void put_mark(const struct view *view, const void *about, struct shisa_buf *out)
{
    const struct shisa_event *event = about;
    const struct shisa_asset *asset = shisa_asset_at(view->report->world, event->ref);
    if (asset != NULL && event->item < asset->marks.count) {
        shisa_buf_puts(out, asset->marks.at[event->item]);
    }
}

static void put_on(const struct view *view, const void *about, struct shisa_buf *out)
{
    bool on = ((const struct shisa_event *)about)->value != 0;
    shisa_buf_puts(out, say(view, on ? SHISA_W_REPORT_ON_NOW : SHISA_W_REPORT_OFF_NOW));
}

static void put_started(const struct view *view, const void *about, struct shisa_buf *out)
{
    bool started = ((const struct shisa_event *)about)->value != 0;
    shisa_buf_puts(out, say(view, started ? SHISA_W_REPORT_STARTED : SHISA_W_REPORT_NOT_STARTED));
}

static void put_speed(const struct view *view, const void *about, struct shisa_buf *out)
{
    long long speed = (long long)((const struct shisa_event *)about)->value;
    if (speed == 0) {
        shisa_buf_puts(out, say(view, SHISA_W_REPORT_PAUSED));
    } else if (speed % 1000 == 0) {
        shisa_buf_addf(out, "×%lld", speed / 1000);
    } else {
        shisa_buf_addf(out, "×%lld.%03lld", speed / 1000, speed % 1000);
    }
}

static void put_stance(const struct view *view, const void *about, struct shisa_buf *out)
{
    static const enum shisa_word words[SHISA_STANCE_COUNT] = {
        [SHISA_OPPOSED] = SHISA_W_REPORT_OPPOSED,
        [SHISA_UNAWARE] = SHISA_W_REPORT_UNAWARE,
        [SHISA_INFORMED] = SHISA_W_REPORT_INFORMED,
        [SHISA_PERSUADED] = SHISA_W_REPORT_PERSUADED,
    };
    shisa_buf_puts(out, say(view, words[((const struct shisa_event *)about)->value]));
}

/* What was given away: what an inject said, or the insides of the sender's own house. */
static void put_secret(const struct view *view, const void *about, struct shisa_buf *out)
{
    const struct shisa_event *event = about;
    if (event->ref == 0) {
        shisa_buf_puts(out, say(view, SHISA_W_REPORT_INSIDES));
    } else {
        shisa_buf_puts(out, say(view, SHISA_W_REPORT_AFTER_INJECT));
        put_ref(view, about, out);
    }
}

static void put_whose(const struct view *view, const void *about, struct shisa_buf *out)
{
    const struct shisa_ref *whose = &((const struct shisa_event *)about)->target;
    shisa_buf_puts(out, whose->kind == SHISA_KIND_NONE ? say(view, SHISA_W_REPORT_EVERYBODY)
                                                       : label(view, whose->kind, whose->id));
}

static void put_works(const struct view *view, const void *about, struct shisa_buf *out)
{
    bool works = ((const struct shisa_event *)about)->value != 0;
    shisa_buf_puts(out, say(view, works ? SHISA_W_REPORT_WORKS : SHISA_W_REPORT_DEAD));
}

/* --- what control does ----------------------------------------------------------------------- */

static void put_seat(const struct view *view, const void *about, struct shisa_buf *out)
{
    const struct shisa_event *event = about;
    if (event->seat.duty == SHISA_NOBODY) {
        shisa_buf_puts(out, say(view, SHISA_W_REPORT_CONTROL_NAME));
    } else {
        add_person(view, event, out);
    }
    const struct shisa_event *second = control_second(view->report, event);
    if (second != NULL) {
        struct shisa_buf name = { 0 };
        add_person(view, second, &name);
        shisa_buf_addf(out, say(view, SHISA_W_REPORT_WITH), name.data);
        shisa_buf_finish(&name);
    }
}

/* Of an inject: for whose players alone. */
static void put_share(const struct view *view, const void *about, struct shisa_buf *out)
{
    const struct shisa_ref *whose = &((const struct shisa_event *)about)->target;
    if (whose->kind != SHISA_KIND_NONE) {
        shisa_buf_addf(out, say(view, SHISA_W_REPORT_SHARE_OF),
                       label(view, whose->kind, whose->id));
    }
}

static void put_until(const struct view *view, const void *about, struct shisa_buf *out)
{
    shisa_ms due = ((const struct shisa_event *)about)->due;
    char at[SHISA_MOMENT_SIZE];
    if (due != 0) {
        shisa_buf_addf(out, say(view, SHISA_W_REPORT_AT_LATEST), moment_text(view, due, at));
    }
}

static bool is_played(const struct view *view, const struct shisa_event *event)
{
    const struct shisa_message *message = message_of(view, event);
    return message != NULL && message->by_staff;
}

/* What the scenario would have said, where control has changed it. */
static void put_planned(const struct view *view, const void *about, struct shisa_buf *out)
{
    const struct shisa_event *event = about;
    const struct shisa_message *message = message_of(view, event);
    bool edited = event->kind == SHISA_EV_EDITED;
    if (!edited && (message == NULL || !message->edited)) {
        return;
    }
    const struct shisa_inject *inject =
        shisa_inject_at(view->report->world, edited ? event->ref : message->inject);
    struct shisa_buf text = { 0 };
    add_excerpt(shisa_say(&inject->text, view->lang), view->excerpt, &text);
    shisa_buf_addf(out,
                   say(view, edited ? SHISA_W_REPORT_WAS_PLANNED : SHISA_W_REPORT_PLANNED_TEXT),
                   text.len == 0 ? "" : text.data);
    shisa_buf_finish(&text);
}

static void put_call(const struct view *view, const void *about, struct shisa_buf *out)
{
    static const enum shisa_word words[] = {
        [SHISA_NO_CALL] = SHISA_W_REPORT_NONE,
        [SHISA_CALL_REACHED] = SHISA_W_REPORT_CALL_REACHED,
        [SHISA_CALL_LEFT] = SHISA_W_REPORT_CALL_LEFT,
        [SHISA_CALL_NOT_REACHED] = SHISA_W_REPORT_CALL_NOT_REACHED,
    };
    shisa_buf_puts(out, say(view, words[((const struct shisa_event *)about)->value]));
}

static void put_noticed(const struct view *view, const void *about, struct shisa_buf *out)
{
    const struct shisa_event *event = about;
    const struct shisa_notice *notice = shisa_engine_notice(view->report->engine, event->item);
    uint32_t count = notice == NULL ? 0 : notice->to_count;
    for (uint32_t i = 0; i < count && i < NAMED_MAX; i++) {
        shisa_buf_puts(out, i == 0 ? "" : say(view, SHISA_W_REPORT_AND));
        shisa_buf_puts(out, label(view, notice->to[i].kind, notice->to[i].id));
    }
    if (count == 0) {
        shisa_buf_puts(out, say(view, SHISA_W_REPORT_ALL_SEATS));
    }
    if (count > NAMED_MAX) {
        shisa_buf_addf(out, say(view, SHISA_W_REPORT_AND_MORE), count - NAMED_MAX);
    }
}

static void put_delay(const struct view *view, const void *about, struct shisa_buf *out)
{
    add_duration(view, ((const struct shisa_event *)about)->due, out);
}

static void put_allowed(const struct view *view, const void *about, struct shisa_buf *out)
{
    bool allowed = ((const struct shisa_event *)about)->value != 0;
    shisa_buf_puts(out, say(view, allowed ? SHISA_W_REPORT_ALLOWED : SHISA_W_REPORT_NOT_ALLOWED));
}

/* --- slots: what people said of the exercise ------------------------------------------------- */

static void put_person(const struct view *view, const void *about, struct shisa_buf *out)
{
    add_person(view, about, out);
}

/* What was rated: its id, and whose share of it. */
static void put_thing(const struct view *view, const void *about, struct shisa_buf *out)
{
    const struct shisa_event *event = about;
    add_thing(view, &event->target, event->ref, out);
}

static void put_grade(const struct view *view, const void *about, struct shisa_buf *out)
{
    char letter = mark_letter(about);
    shisa_buf_addf(out, "%c", letter);
    shisa_buf_addf(out, say(view, SHISA_W_REPORT_ON), say(view, rating_word(letter)));
}

static void put_tone(const struct view *view, const void *about, struct shisa_buf *out)
{
    shisa_buf_puts(out, say(view, tone_word(((const struct shisa_event *)about)->value)));
}

static void put_self(const struct view *view, const void *about, struct shisa_buf *out)
{
    shisa_buf_puts(out, say(view, self_answer_word(((const struct shisa_event *)about)->value)));
}

static void put_cause(const struct view *view, const void *about, struct shisa_buf *out)
{
    (void)view;
    shisa_buf_addf(out, "%llu", (unsigned long long)((const struct shisa_event *)about)->cause);
}

static void put_comment(const struct view *view, const void *about, struct shisa_buf *out)
{
    add_comment(view, about, out);
}

/* --- a line for each kind of event ----------------------------------------------------------- */

static const struct slot slots[] = {
    { "who", put_who },         { "from", put_from },       { "to", put_to },
    { "channel", put_channel }, { "text", put_text },       { "ref", put_ref },
    { "label", put_label },     { "what", put_what },       { "approver", put_approver },
    { "due", put_due },         { "option", put_option },   { "decision", put_decision },
    { "words", put_words },     { "because", put_because }, { "points", put_points },
    { "value", put_value },     { "number", put_number },   { "mark", put_mark },
    { "on", put_on },           { "started", put_started }, { "speed", put_speed },
    { "stance", put_stance },   { "secret", put_secret },   { "whose", put_whose },
    { "works", put_works },     { "seat", put_seat },       { "share", put_share },
    { "until", put_until },     { "planned", put_planned }, { "call", put_call },
    { "noticed", put_noticed }, { "delay", put_delay },     { "allowed", put_allowed },
    { "person", put_person },   { "thing", put_thing },     { "grade", put_grade },
    { "tone", put_tone },       { "self", put_self },       { "cause", put_cause },
    { "comment", put_comment },
};

static const struct {
    enum shisa_word word;
    bool timeline;
} kinds[SHISA_EV_COUNT] = {
    [SHISA_EV_STARTEX] = { SHISA_W_REPORT_EV_STARTEX, true },
    [SHISA_EV_INJECT] = { SHISA_W_REPORT_EV_INJECT, true },
    [SHISA_EV_MESSAGE] = { SHISA_W_REPORT_EV_MESSAGE, true },
    [SHISA_EV_READ] = { SHISA_W_REPORT_EV_READ, false },
    [SHISA_EV_BEGUN] = { SHISA_W_REPORT_EV_BEGUN, false },
    [SHISA_EV_DONE] = { SHISA_W_REPORT_EV_DONE, true },
    [SHISA_EV_CANCELLED] = { SHISA_W_REPORT_EV_CANCELLED, true },
    [SHISA_EV_WAITING] = { SHISA_W_REPORT_EV_WAITING, true },
    [SHISA_EV_APPROVED] = { SHISA_W_REPORT_EV_APPROVED, true },
    [SHISA_EV_RETURNED] = { SHISA_W_REPORT_EV_RETURNED, true },
    [SHISA_EV_EXPIRED] = { SHISA_W_REPORT_EV_EXPIRED, true },
    [SHISA_EV_ASKED] = { SHISA_W_REPORT_EV_ASKED, true },
    [SHISA_EV_DECIDED] = { SHISA_W_REPORT_EV_DECIDED, true },
    [SHISA_EV_LAPSED] = { SHISA_W_REPORT_EV_LAPSED, true },
    [SHISA_EV_EXPECTED] = { SHISA_W_REPORT_EV_EXPECTED, false },
    [SHISA_EV_MET] = { SHISA_W_REPORT_EV_MET, true },
    [SHISA_EV_MISSED] = { SHISA_W_REPORT_EV_MISSED, true },
    [SHISA_EV_PENALTY] = { SHISA_W_REPORT_EV_PENALTY, true },
    [SHISA_EV_BROKEN] = { SHISA_W_REPORT_EV_BROKEN, true },
    [SHISA_EV_SERVICE] = { SHISA_W_REPORT_EV_SERVICE, true },
    [SHISA_EV_BACKUP] = { SHISA_W_REPORT_EV_BACKUP, true },
    [SHISA_EV_REFUSED] = { SHISA_W_REPORT_EV_REFUSED, true },
    [SHISA_EV_IGNORED] = { SHISA_W_REPORT_EV_IGNORED, true },
    [SHISA_EV_BYPASSED] = { SHISA_W_REPORT_EV_BYPASSED, true },
    [SHISA_EV_STANCE] = { SHISA_W_REPORT_EV_STANCE, true },
    [SHISA_EV_LEAKED] = { SHISA_W_REPORT_EV_LEAKED, true },
    [SHISA_EV_REACH] = { SHISA_W_REPORT_EV_REACH, true },
    [SHISA_EV_SEVERITY] = { SHISA_W_REPORT_EV_SEVERITY, true },
    [SHISA_EV_RESOURCE] = { SHISA_W_REPORT_EV_RESOURCE, true },
    [SHISA_EV_LINE] = { SHISA_W_REPORT_EV_LINE, true },
    [SHISA_EV_HELD] = { SHISA_W_REPORT_EV_HELD, true },
    [SHISA_EV_MARK] = { SHISA_W_REPORT_EV_MARK, false },
    [SHISA_EV_MEMO] = { SHISA_W_REPORT_EV_MEMO, true },
    [SHISA_EV_NOTE] = { SHISA_W_REPORT_EV_NOTE, true },
    [SHISA_EV_FAULT] = { SHISA_W_REPORT_EV_FAULT, true },
    [SHISA_EV_PACE] = { SHISA_W_REPORT_EV_PACE, true },
    [SHISA_EV_ENDEX] = { SHISA_W_REPORT_EV_ENDEX, true },
    [SHISA_EV_SEATED] = { SHISA_W_REPORT_EV_SEATED, false },
    [SHISA_EV_SHARE] = { SHISA_W_REPORT_EV_SHARE, true },
    [SHISA_EV_LAUNCHED] = { SHISA_W_REPORT_EV_LAUNCHED, true },
    [SHISA_EV_KEPT] = { SHISA_W_REPORT_EV_KEPT, true },
    [SHISA_EV_RELEASED] = { SHISA_W_REPORT_EV_RELEASED, true },
    [SHISA_EV_SKIPPED] = { SHISA_W_REPORT_EV_SKIPPED, true },
    [SHISA_EV_MOVED] = { SHISA_W_REPORT_EV_MOVED, true },
    [SHISA_EV_EDITED] = { SHISA_W_REPORT_EV_EDITED, true },
    [SHISA_EV_PHONED] = { SHISA_W_REPORT_EV_PHONED, true },
    [SHISA_EV_HINT] = { SHISA_W_REPORT_EV_HINT, true },
    [SHISA_EV_ADJUSTED] = { SHISA_W_REPORT_EV_ADJUSTED, true },
    [SHISA_EV_NOTICE] = { SHISA_W_REPORT_EV_NOTICE, true },
    [SHISA_EV_JUMPED] = { SHISA_W_REPORT_EV_JUMPED, true },
    [SHISA_EV_STOPPED] = { SHISA_W_REPORT_EV_STOPPED, true },
    [SHISA_EV_BOUNDS] = { SHISA_W_REPORT_EV_BOUNDS, true },
    [SHISA_EV_HAND] = { SHISA_W_REPORT_EV_HAND, true },
    [SHISA_EV_EMERGENCY] = { SHISA_W_REPORT_EV_EMERGENCY, true },
    [SHISA_EV_RATED] = { SHISA_W_REPORT_EV_RATED, false },
    [SHISA_EV_REGRADED] = { SHISA_W_REPORT_EV_REGRADED, false },
    [SHISA_EV_OBSERVED] = { SHISA_W_REPORT_EV_OBSERVED, false },
    [SHISA_EV_LINKED] = { SHISA_W_REPORT_EV_LINKED, false },
    [SHISA_EV_PLANNED] = { SHISA_W_REPORT_EV_PLANNED, false },
    [SHISA_EV_SHEET] = { SHISA_W_REPORT_EV_SHEET, false },
    [SHISA_EV_SELF] = { SHISA_W_REPORT_EV_SELF, false },
};

/* An owner's yes is told in other words than an approval; what a person of the staff says, in
 * other words than what the scenario or a player does. */
static enum shisa_word word_of(const struct view *view, const struct shisa_event *event)
{
    bool seated = event->seat.duty != SHISA_NOBODY;
    if (event->kind == SHISA_EV_NOTE && seated) {
        return SHISA_W_REPORT_EV_STAFF_NOTE;
    }
    if (event->kind == SHISA_EV_RELEASED && !seated) {
        return SHISA_W_REPORT_EV_HOLD_OVER;
    }
    if (event->kind == SHISA_EV_PACE && seated) {
        return event->value == 0 ? SHISA_W_REPORT_EV_PAUSED : SHISA_W_REPORT_EV_PACED;
    }
    if (event->kind == SHISA_EV_ENDEX && seated && event->cause == 0) {
        return SHISA_W_REPORT_EV_ENDED;
    }
    if (event->kind == SHISA_EV_MESSAGE && seated && is_played(view, event)) {
        return SHISA_W_REPORT_EV_PLAYED;
    }
    if (event->ref == 0 && event->kind == SHISA_EV_WAITING) {
        return SHISA_W_REPORT_EV_CONSENT_ASKED;
    }
    if (event->ref == 0 && event->kind == SHISA_EV_APPROVED) {
        return SHISA_W_REPORT_EV_CONSENT_GIVEN;
    }
    if (event->ref == 0 && event->kind == SHISA_EV_EXPIRED) {
        return SHISA_W_REPORT_EV_CONSENT_EXPIRED;
    }
    return kinds[event->kind].word;
}

void add_event(const struct view *view, const struct shisa_event *event, struct shisa_buf *out)
{
    fill(view, word_of(view, event), slots, sizeof slots / sizeof slots[0], event, out);
}

const char *describe_event(struct view *view, const struct shisa_event *event)
{
    return describe(view, word_of(view, event), slots, sizeof slots / sizeof slots[0], event);
}

/* An inject is told once: its message is the same thing again. */
bool in_timeline(const struct shisa_report *report, const struct shisa_event *event)
{
    if (report_is_large(report) && !stands_out(report, event)) {
        return false;
    }
    if (event->kind != SHISA_EV_MESSAGE) {
        return kinds[event->kind].timeline;
    }
    const struct shisa_message *message = shisa_engine_message(report->engine, event->item);
    return message != NULL && message->inject == 0;
}
