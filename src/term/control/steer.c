#include "control.h"

#include <string.h>

/* What control does with an inject under the bar. */

/* What has gone, or never will, is out of its hands. */
static struct inject *chosen(struct shisa_term *term)
{
    struct inject *inject = injects_chosen(term);
    if (inject == NULL) {
        term_notice_word(term, SHISA_W_CONTROL_CHOOSE_INJECT);
    } else if (inject->state == INJECT_SENT || inject->state == INJECT_SKIPPED) {
        term_notice_word(term, SHISA_W_CONTROL_GONE);
        return NULL;
    }
    return inject;
}

static void say_title(const struct shisa_term *term, const struct inject *inject,
                      struct shisa_buf *out)
{
    shisa_buf_addf(out, "%s  ", staff_say_channel(speaker_of(term), inject->via));
    staff_say_some(speaker_of(term), inject->to, inject->to_count, out);
    shisa_buf_puts(out, "\n");
    staff_say_inject(speaker_of(term), inject, out);
}

/* --- now, later, never ------------------------------------------------------------------------ */

/* It may have gone while the question stood there; the hub says so. */
static void launch(struct shisa_term *term, struct confirm *confirm)
{
    ask_launch(term, staff_of(term)->injects[confirm->item].id);
}

void inject_launch(struct shisa_term *term, int unused)
{
    (void)unused;
    const struct inject *inject = chosen(term);
    struct shisa_buf text = { 0 };
    if (inject == NULL) {
        return;
    }
    say_title(term, inject, &text);
    shisa_buf_puts(&text, "\n\n");
    shisa_buf_addf(&text, term_word(term, SHISA_W_CONTROL_ASK_LAUNCH),
                   staff_seats_of(staff_of(term), inject->to, inject->to_count));
    confirm_open(term, text.data, SHISA_W_CONTROL_KEY_LAUNCH, launch)->item =
        (uint32_t)(inject - staff_of(term)->injects);
    shisa_buf_finish(&text);
}

static void remember(struct shisa_term *term, struct undo undo)
{
    control_of(term)->undo = undo;
}

void inject_hold(struct shisa_term *term, int unused)
{
    (void)unused;
    const struct inject *inject = chosen(term);
    if (inject != NULL) {
        bool kept = inject->state == INJECT_KEPT;
        remember(term, (struct undo){ UNDO_HOLD, .inject = inject->id, .kept = kept });
        ask_hold(term, inject->id, !kept);
    }
}

void inject_skip(struct shisa_term *term, int unused)
{
    (void)unused;
    const struct inject *inject = chosen(term);
    struct shisa_buf about = { 0 };
    if (inject == NULL) {
        return;
    }
    say_title(term, inject, &about);
    shisa_buf_addf(&about, "\n\n%s", term_word(term, SHISA_W_CONTROL_SKIP_MEANS));
    struct compose *compose = compose_create(&letter_skip);
    compose->id = shisa_copy(inject->id);
    compose->about = shisa_copy(about.data);
    shisa_buf_finish(&about);
    compose_continue(term, compose);
}

/* From its time; one that has none, from now. */
void inject_shift(struct shisa_term *term, int minutes)
{
    const struct inject *inject = chosen(term);
    if (inject == NULL) {
        return;
    }
    shisa_ms from = inject->due == SHISA_NEVER ? term->now : inject->due;
    shisa_ms due = from + minutes * 60000LL;
    if (due < term->now) {
        term_notice_word(term, SHISA_W_CONTROL_NOT_BEFORE_NOW);
        return;
    }
    if (inject->due != SHISA_NEVER) {
        remember(term, (struct undo){ UNDO_MOVE, .inject = inject->id, .due = inject->due });
    }
    ask_move(term, inject->id, due);
}

/* --- what it says, and how the call went ------------------------------------------------------ */

static void fill(struct editor *editor, const char *text)
{
    (void)editor_insert(editor, text, strlen(text)); /* what is too long is begun anew */
}

static bool speaks_both(const struct inject *inject)
{
    const char *en = inject->text.en, *ja = inject->text.ja;
    return en != NULL && ja != NULL && strcmp(en, ja) != 0;
}

/* Whoever rewords for his own screen must know what the others will read. */
static char *say_edit(const struct shisa_term *term, const struct inject *inject)
{
    struct shisa_buf about = { 0 };
    shisa_buf_puts(&about, term_word(term, SHISA_W_CONTROL_EDIT_MEANS));
    if (speaks_both(inject)) {
        shisa_buf_addf(&about, "\n%s", term_word(term, SHISA_W_CONTROL_EDIT_BOTH));
    }
    return about.data;
}

void inject_edit(struct shisa_term *term, int unused)
{
    (void)unused;
    const struct inject *inject = chosen(term);
    if (inject == NULL) {
        return;
    }
    struct compose *compose = compose_create(&letter_edit);
    compose->id = shisa_copy(inject->id);
    compose->about = say_edit(term, inject);
    fill(&compose->subject, shisa_say(&inject->subject, term->options.lang));
    fill(&compose->text, shisa_say(&inject->text, term->options.lang));
    compose_continue(term, compose);
}

static const struct {
    const char *outcome;
    enum shisa_word word;
} outcomes[] = {
    { "reached", SHISA_W_CONTROL_REACHED },
    { "left", SHISA_W_CONTROL_LEFT },
    { "not-reached", SHISA_W_CONTROL_NOT_REACHED },
};

static void outcome_chosen(struct shisa_term *term, struct picker *picker, uint32_t value)
{
    ask_phoned(term, staff_of(term)->injects[picker->subject].id, outcomes[value].outcome);
}

bool inject_waits_for_call(const struct staff *staff, const struct inject *inject)
{
    const struct channel *channel = staff_channel(staff, inject->via);
    return !staff->course.ended && channel != NULL && channel->spoken && inject->call == NULL &&
           inject->reacted == SHISA_NEVER && inject->state == INJECT_SENT;
}

static void ask_outcome(struct shisa_term *term, const struct inject *inject)
{
    struct picker *picker = picker_create(SHISA_W_CONTROL_KEY_PHONED, outcome_chosen);
    struct shisa_buf about = { 0 };
    say_title(term, inject, &about);
    if (inject->state != INJECT_SENT && inject->state != INJECT_SKIPPED) {
        shisa_buf_addf(&about, "\n%s", term_word(term, SHISA_W_CONTROL_CALL_SENDS));
    }
    picker->subject = (uint32_t)(inject - staff_of(term)->injects);
    picker->about = shisa_copy(about.data);
    for (uint32_t i = 0; i < sizeof outcomes / sizeof outcomes[0]; i++) {
        picker_add(picker, i, term_word(term, outcomes[i].word), NULL);
    }
    picker_open(term, picker, SHISA_W_CONTROL_NO_CALL);
    shisa_buf_finish(&about);
}

static void call_chosen(struct shisa_term *term, struct picker *picker, uint32_t value)
{
    (void)picker;
    ask_outcome(term, &staff_of(term)->injects[value]);
}

/* The one under the bar if it is a call; otherwise those that wait. */
void inject_phoned(struct shisa_term *term, int unused)
{
    (void)unused;
    const struct staff *staff = staff_of(term);
    const struct inject *inject = term->panes.focus == PANE_INJECTS ? injects_chosen(term) : NULL;
    const struct channel *channel = inject == NULL ? NULL : staff_channel(staff, inject->via);
    if (channel != NULL && channel->spoken) {
        ask_outcome(term, inject);
        return;
    }
    struct picker *picker = picker_create(SHISA_W_CONTROL_KEY_PHONED, call_chosen);
    for (uint32_t i = 0; i < staff->injects_count; i++) {
        if (inject_waits_for_call(staff, &staff->injects[i])) {
            struct shisa_buf title = { 0 };
            staff_say_inject(speaker_of(term), &staff->injects[i], &title);
            picker_add(picker, i, title.len > 0 ? title.data : staff->injects[i].id, NULL);
            shisa_buf_finish(&title);
        }
    }
    picker_open(term, picker, SHISA_W_CONTROL_NO_CALL);
}

/* --- taking back ------------------------------------------------------------------------------ */

void inject_undo(struct shisa_term *term, int unused)
{
    (void)unused;
    const struct undo undo = control_of(term)->undo;
    const struct inject *inject = staff_inject(staff_of(term), undo.inject);
    if (inject == NULL || undo.kind == UNDO_NOTHING) {
        term_notice_word(term, SHISA_W_CONTROL_NOTHING_TO_UNDO);
        return;
    }
    remember(term, (struct undo){ UNDO_NOTHING });
    if (inject->state == INJECT_SENT) {
        term_notice_word(term, SHISA_W_CONTROL_GONE);
    } else if (undo.kind == UNDO_HOLD) {
        ask_hold(term, inject->id, undo.kept);
    } else if (undo.kind == UNDO_MOVE) {
        ask_move(term, inject->id, undo.due);
    } else {
        ask_edit(term, inject->id, shisa_say(&undo.subject, term->options.lang),
                 shisa_say(&undo.text, term->options.lang));
    }
}
