#include "model.h"

#include <string.h>

static const char *word(struct speaker speaker, enum shisa_word which)
{
    return shisa_word(which, speaker.lang);
}

/* --- names ------------------------------------------------------------------------------------ */

static bool same(const char *a, const char *b)
{
    return a == b || (a != NULL && b != NULL && strcmp(a, b) == 0);
}

bool say_is_own(struct speaker speaker, const struct role *role)
{
    const struct shisa_text *own = &speaker.model->organisation_name;
    return same(role->organisation.en, own->en) && same(role->organisation.ja, own->ja);
}

void say_role(struct speaker speaker, const char *id, struct shisa_buf *out)
{
    const struct role *role = model_role(speaker.model, id);
    if (role == NULL) {
        shisa_buf_puts(out, id == NULL ? word(speaker, SHISA_W_TERM_MACHINE) : id);
        return;
    }
    const char *organisation = shisa_say(&role->organisation, speaker.lang);
    const char *name = shisa_say(&role->name, speaker.lang);
    if (*organisation != '\0' && !say_is_own(speaker, role) && strcmp(organisation, name) != 0) {
        shisa_buf_addf(out, "%s/", organisation);
    }
    shisa_buf_puts(out, name);
}

void say_roles(struct speaker speaker, const char *const *ids, uint32_t count, uint32_t more,
               struct shisa_buf *out)
{
    for (uint32_t i = 0; i < count; i++) {
        shisa_buf_puts(out, i == 0 ? "" : word(speaker, SHISA_W_TERM_COMMA));
        say_role(speaker, ids[i], out);
    }
    if (more > 0) {
        shisa_buf_addf(out, word(speaker, SHISA_W_TERM_MORE), more);
    }
}

/* A target is named where it is listed; roles and services have names of their own. */
static const char *target_name(struct speaker speaker, const struct action *action,
                               const struct target *target)
{
    for (uint32_t i = 0; action != NULL && i < action->target_count; i++) {
        const struct target *known = &action->targets[i];
        if (same(known->kind, target->kind) && same(known->id, target->id)) {
            return shisa_say(&known->name, speaker.lang);
        }
    }
    const struct service *service = model_service(speaker.model, target->id);
    if (service != NULL && same(target->kind, "service")) {
        return shisa_say(&service->name, speaker.lang);
    }
    return target->id;
}

void say_deed(struct speaker speaker, const char *id, const struct target *target,
              struct shisa_buf *out)
{
    const struct action *action = model_action(speaker.model, id);
    const char *name = action != NULL ? shisa_say(&action->name, speaker.lang) : id;
    shisa_buf_puts(out,
                   action == NULL && same(id, "send") ? word(speaker, SHISA_W_TERM_SEND) : name);
    if (target->id == NULL) {
        return;
    }
    shisa_buf_puts(out, " > ");
    if (same(target->kind, "role")) {
        say_role(speaker, target->id, out);
    } else {
        shisa_buf_puts(out, target_name(speaker, action, target));
    }
}

const char *say_channel(struct speaker speaker, const char *id)
{
    const struct channel *channel = model_channel(speaker.model, id);
    return channel == NULL ? id : shisa_say(&channel->name, speaker.lang);
}

const char *say_mark(struct speaker speaker, const char *id)
{
    const struct channel *channel = model_channel(speaker.model, id);
    return channel == NULL ? id : shisa_say(&channel->mark, speaker.lang);
}

const char *say_level(struct speaker speaker, int level)
{
    if (level == 0) {
        return word(speaker, SHISA_W_TERM_DOWN);
    }
    return word(speaker, level < 100 ? SHISA_W_TERM_DEGRADED : SHISA_W_TERM_UP);
}

/* Some states are called otherwise when an owner was asked. */
static const struct {
    const char *name;
    enum shisa_word word, asked;
} act_states[] = {
    [ACT_RUNNING] = { "running", SHISA_W_TERM_RUNNING, SHISA_W_TERM_RUNNING },
    [ACT_WAITING] = { "waiting", SHISA_W_TERM_WAITING, SHISA_W_TERM_WAITING_ANSWER },
    [ACT_AGREED] = { "agreed", SHISA_W_TERM_AGREED, SHISA_W_TERM_AGREED },
    [ACT_DONE] = { "done", SHISA_W_TERM_DONE, SHISA_W_TERM_DONE },
    [ACT_CANCELLED] = { "cancelled", SHISA_W_TERM_CANCELLED, SHISA_W_TERM_CANCELLED },
    [ACT_RETURNED] = { "returned", SHISA_W_TERM_RETURNED, SHISA_W_TERM_RETURNED },
    [ACT_REFUSED] = { "refused", SHISA_W_TERM_NO_CONSENT, SHISA_W_TERM_NO_CONSENT },
    [ACT_IGNORED] = { "ignored", SHISA_W_TERM_NOT_FOLLOWED, SHISA_W_TERM_NOT_FOLLOWED },
    [ACT_EXPIRED] = { "expired", SHISA_W_TERM_EXPIRED, SHISA_W_TERM_NO_ANSWER },
};

static enum shisa_word act_word(const struct act *act)
{
    return act->asked != NULL ? act_states[act->state].asked : act_states[act->state].word;
}

const char *say_act_state(struct speaker speaker, const struct act *act)
{
    return word(speaker, act_word(act));
}

const char *act_state_name(enum act_state state)
{
    return act_states[state].name;
}

bool act_state_parse(const char *name, enum act_state *state)
{
    for (size_t i = 0; i < sizeof act_states / sizeof act_states[0]; i++) {
        if (strcmp(act_states[i].name, name) == 0) {
            *state = (enum act_state)i;
            return true;
        }
    }
    return false;
}

/* --- times ------------------------------------------------------------------------------------ */

char *say_listed(struct speaker speaker, shisa_ms at, char *out)
{
    return shisa_moment(speaker.model->course.story, at, SHISA_LISTED, speaker.lang, out);
}

char *say_moment(struct speaker speaker, shisa_ms at, char *out)
{
    return shisa_moment(speaker.model->course.story, at, SHISA_NAMED, speaker.lang, out);
}

char *say_span(struct speaker speaker, shisa_ms span, char *out)
{
    return course_span(speaker.model->course.story, span, speaker.lang, out);
}

char *say_left(struct speaker speaker, shisa_ms now, shisa_ms due, char *out)
{
    struct shisa_story story = speaker.model->course.story;
    bool elsewhen = shisa_story_has_days(story) && !shisa_same_day(story, now, due);
    return elsewhen ? say_listed(speaker, due, out) : say_span(speaker, due - now, out);
}

void say_until(struct speaker speaker, shisa_ms due, struct shisa_buf *out)
{
    char clock[SHISA_MOMENT_SIZE];
    if (due != SHISA_NEVER) {
        shisa_buf_addf(out, word(speaker, SHISA_W_TERM_UNTIL), say_moment(speaker, due, clock));
    }
}

void say_kind(struct speaker speaker, enum shisa_word kind, struct shisa_buf *out)
{
    if (!speaker.bare) {
        shisa_buf_addf(out, "%s: ", word(speaker, kind));
    }
}

/* --- what happened ---------------------------------------------------------------------------- */

static void say_body(struct speaker speaker, const struct shisa_text *subject,
                     const struct shisa_text *text, struct shisa_buf *out)
{
    const char *first = shisa_say(subject, speaker.lang);
    say_line(first, out);
    shisa_buf_puts(out, *first == '\0' ? "" : " | ");
    say_line(shisa_say(text, speaker.lang), out);
}

static bool tell_message(struct speaker speaker, const struct news *news, struct shisa_buf *out)
{
    const struct message *message = &speaker.model->messages[news->index];
    shisa_buf_addf(out, "%s%s ", message->important ? "! " : "", say_mark(speaker, message->via));
    if (message->own) {
        shisa_buf_puts(out, "> ");
        say_roles(speaker, message->to, message->to_count, message->to_more, out);
    } else {
        say_role(speaker, message->from, out);
    }
    shisa_buf_puts(out, ": ");
    say_body(speaker, &message->subject, &message->text, out);
    const char *asks = shisa_say(&message->asks, speaker.lang);
    if (*asks != '\0') {
        shisa_buf_addf(out, " [%s", word(speaker, SHISA_W_TERM_ASKED));
        shisa_buf_puts(out, ": ");
        say_line(asks, out);
        say_until(speaker, message->due, out);
        shisa_buf_puts(out, "]");
    }
    return true;
}

/* Why it did not come to it. Who says no without a word is worth a word. */
static void say_reason(struct speaker speaker, const struct act *act, struct shisa_buf *out)
{
    const char *why = act->text != NULL ? act->text : shisa_say(&act->why, speaker.lang);
    if (*why == '\0' && act->state == ACT_REFUSED) {
        why = word(speaker, SHISA_W_TERM_NO_REASON);
    }
    shisa_buf_puts(out, *why == '\0' ? "" : ": ");
    say_line(why, out);
}

static bool tell_act(struct speaker speaker, const struct news *news, struct shisa_buf *out)
{
    const struct act *act = &speaker.model->acts[news->index];
    say_kind(speaker, act_word(act), out);
    say_deed(speaker, act->action, &act->target, out);
    if (act->state == ACT_WAITING && act->by != NULL) {
        shisa_buf_addf(out, " (%s: ", word(speaker, SHISA_W_TERM_APPROVER));
        say_role(speaker, act->by, out);
        shisa_buf_puts(out, ")");
    }
    if (act->asked != NULL) {
        shisa_buf_addf(out, " (%s: ", word(speaker, SHISA_W_TERM_ASKED_ONE));
        say_role(speaker, act->asked, out);
        shisa_buf_puts(out, ")");
    }
    if (act_is_open(act)) {
        say_until(speaker, act->due, out);
    }
    say_reason(speaker, act, out);
    return true;
}

/* What is asked of an owner has a kind of its own, and so has what was done without asking. */
static enum shisa_word approval_kind(const struct approval *approval)
{
    if (approval->asked == NULL) {
        return SHISA_W_TERM_APPROVAL_ASKED;
    }
    return approval->state == NULL ? SHISA_W_TERM_CONSENT_ASKED : SHISA_W_TERM_BYPASSED;
}

static bool tell_approval(struct speaker speaker, const struct news *news, struct shisa_buf *out)
{
    const struct approval *approval = &speaker.model->approvals[news->index];
    say_kind(speaker, approval_kind(approval), out);
    say_role(speaker, approval->role, out);
    shisa_buf_puts(out, ": ");
    say_deed(speaker, approval->action, &approval->target, out);
    if (shisa_say(&approval->text, speaker.lang)[0] != '\0') {
        shisa_buf_puts(out, ": ");
        say_body(speaker, &approval->subject, &approval->text, out);
    }
    say_until(speaker, approval->due, out);
    return true;
}

static bool tell_answered(struct speaker speaker, const struct news *news, struct shisa_buf *out)
{
    const struct approval *approval = &speaker.model->approvals[news->index];
    say_kind(speaker,
             approval->asked == NULL ? SHISA_W_TERM_APPROVAL_CLOSED : SHISA_W_TERM_CONSENT_CLOSED,
             out);
    say_deed(speaker, approval->action, &approval->target, out);
    return true;
}

void say_options(struct speaker speaker, const struct decision *decision, struct shisa_buf *out)
{
    for (uint32_t i = 0; i < decision->option_count; i++) {
        const struct option *option = &decision->options[i];
        shisa_buf_addf(out, "%s%s=", i == 0 ? " [" : "; ", option->id);
        say_line(shisa_say(&option->text, speaker.lang), out);
    }
    shisa_buf_puts(out, decision->option_count > 0 ? "]" : "");
}

static bool tell_decision(struct speaker speaker, const struct news *news, struct shisa_buf *out)
{
    const struct decision *decision = &speaker.model->decisions[news->index];
    say_kind(speaker, SHISA_W_TERM_DECISION_ASKED, out);
    say_line(shisa_say(&decision->text, speaker.lang), out);
    say_options(speaker, decision, out);
    say_until(speaker, decision->due, out);
    return true;
}

static bool tell_closed(struct speaker speaker, const struct news *news, struct shisa_buf *out)
{
    const struct decision *decision = &speaker.model->decisions[news->index];
    bool taken = decision->state == DECISION_TAKEN;
    say_kind(speaker, taken ? SHISA_W_TERM_DECIDED : SHISA_W_TERM_LAPSED, out);
    say_line(shisa_say(&decision->text, speaker.lang), out);
    for (uint32_t i = 0; taken && i < decision->option_count; i++) {
        if (same(decision->options[i].id, decision->option)) {
            shisa_buf_puts(out, ": ");
            say_line(shisa_say(&decision->options[i].text, speaker.lang), out);
        }
    }
    return true;
}

static bool tell_service(struct speaker speaker, const struct news *news, struct shisa_buf *out)
{
    const struct service *service = &speaker.model->services[news->index];
    shisa_buf_addf(out, "%s: %s (%d%%)", shisa_say(&service->name, speaker.lang),
                   say_level(speaker, service->level), service->level);
    return true;
}

static bool tell_memo(struct speaker speaker, const struct news *news, struct shisa_buf *out)
{
    say_kind(speaker, SHISA_W_TERM_MEMO, out);
    say_line(speaker.model->memos[news->index].text, out);
    return true;
}

/* From where a day takes a minute, how often faster than a wall clock says nothing to anybody. */
#define DAY (24 * 3600 * 1000LL)
#define FAST (1440 * 1000)

static void say_speed(struct speaker speaker, int64_t speed, struct shisa_buf *out)
{
    shisa_buf_addf(out, "%s x%d.%d", word(speaker, SHISA_W_TERM_SPEED), (int)(speed / 1000),
                   (int)(speed / 100 % 10));
    if (speed >= FAST) {
        int tenths = (int)(10 * DAY / speed);
        shisa_buf_addf(out, word(speaker, SHISA_W_TERM_DAY_IN), tenths / 10, tenths % 10);
    }
}

static bool tell_clock(struct speaker speaker, const struct news *news, struct shisa_buf *out)
{
    if (news->index == 0 || speaker.model->course.ended) { /* no change of speed, or no pause */
        return false;
    }
    if (speaker.model->course.speed == 0) {
        enum shisa_word pace = course_pace(&speaker.model->course, false);
        shisa_buf_puts(out,
                       word(speaker, pace == SHISA_W_TERM_STANDS ? SHISA_W_TERM_RESTARTED : pace));
    } else {
        say_speed(speaker, speaker.model->course.speed, out);
    }
    return true;
}

void say_both(const struct shisa_text *name, struct shisa_buf *out)
{
    shisa_buf_addf(out, " %s %s", shisa_say(name, SHISA_EN), shisa_say(name, SHISA_JA));
}

static bool tell_hello(struct speaker speaker, const struct news *news, struct shisa_buf *out)
{
    (void)news;
    shisa_buf_addf(out, "%s %s/%s: %s", word(speaker, SHISA_W_EXERCISE_BANNER),
                   shisa_say(&speaker.model->organisation_name, speaker.lang),
                   shisa_say(&speaker.model->role_name, speaker.lang),
                   shisa_say(&speaker.model->title, speaker.lang));
    return true;
}

static bool tell_startex(struct speaker speaker, const struct news *news, struct shisa_buf *out)
{
    (void)news;
    shisa_buf_puts(out, word(speaker, SHISA_W_TERM_STARTEX));
    return true;
}

static bool tell_endex(struct speaker speaker, const struct news *news, struct shisa_buf *out)
{
    (void)news;
    shisa_buf_puts(out, word(speaker, SHISA_W_TERM_ENDEX));
    return true;
}

static bool tell_hand(struct speaker speaker, const struct news *news, struct shisa_buf *out)
{
    say_kind(speaker, SHISA_W_TERM_KEY_HAND, out);
    say_line(shisa_say(&news->why, speaker.lang), out);
    return true;
}

static bool tell_sheet(struct speaker speaker, const struct news *news, struct shisa_buf *out)
{
    (void)news;
    shisa_buf_puts(out, word(speaker, SHISA_W_TERM_SHEET_IS_HERE));
    return true;
}

static bool (*const tellers[])(struct speaker, const struct news *, struct shisa_buf *) = {
    [NEWS_HELLO] = tell_hello,
    [NEWS_CLOCK] = tell_clock,
    [NEWS_STARTEX] = tell_startex,
    [NEWS_ENDEX] = tell_endex,
    [NEWS_MESSAGE] = tell_message,
    [NEWS_ACT] = tell_act,
    [NEWS_APPROVAL] = tell_approval,
    [NEWS_ANSWERED] = tell_answered,
    [NEWS_DECISION] = tell_decision,
    [NEWS_CLOSED] = tell_closed,
    [NEWS_SERVICE] = tell_service,
    [NEWS_BACKUP] = tell_backup,
    [NEWS_SEVERITY] = tell_severity,
    [NEWS_RESOURCE] = tell_resource,
    [NEWS_LINE] = tell_line,
    [NEWS_REACH] = tell_reach,
    [NEWS_OBLIGATION] = tell_obligation,
    [NEWS_MEMO] = tell_memo,
    [NEWS_HAND] = tell_hand,
    [NEWS_SHEET] = tell_sheet,
};

bool say_news(struct speaker speaker, const struct news *news, struct shisa_buf *out)
{
    return tellers[news->kind] != NULL && tellers[news->kind](speaker, news, out);
}
