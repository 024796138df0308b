#include "desk.h"

#include <stdlib.h>

#include "shisa/limits.h"

struct speaker term_speaker(const struct shisa_term *term)
{
    return (struct speaker){ model_of(term), term->options.lang, false };
}

static void init(struct shisa_term *term)
{
    struct seat *seat = seat_of(term);
    term->course = &seat->model.course;
    seat->speed = 1000;
    editor_init(&seat->inbox.words, SHISA_SUBJECT_MAX, false);
}

static void finish(void *state)
{
    struct seat *seat = state;
    editor_finish(&seat->inbox.words);
    free(seat->inbox.shown);
    model_finish(&seat->model);
}

/* --- hearing ---------------------------------------------------------------------------------- */

/* What one must not miss stands there for a while: a line that died, and a no to what one asked. */
static bool is_striking(const struct model *model, const struct news *news)
{
    switch (news->kind) {
    case NEWS_LINE:
        return model->channels[news->index].dead;
    case NEWS_ACT: {
        const struct act *act = &model->acts[news->index];
        return act->asked != NULL && !act_is_open(act);
    }
    default:
        return false;
    }
}

static void say_told(const struct shisa_term *term, const void *news, struct shisa_buf *out)
{
    (void)say_news(term_speaker(term), news, out);
}

static void tell(struct shisa_term *term, const struct news *news)
{
    struct shisa_buf text = { 0 };
    if (say_news(term_speaker(term), news, &text)) {
        term_event(term, news->at, say_told, news);
        if (is_striking(model_of(term), news)) {
            term_notice(term, term_event_text(term));
        }
    }
    shisa_buf_finish(&text);
}

static void hear_message(struct shisa_term *term, const struct message *message)
{
    if (message->important && !message->own && !term->watched) {
        term->bell = true;
    }
}

/* When it was stopped for a real incident, there is nothing else to be said. */
static void tell_end(struct shisa_term *term, shisa_ms at)
{
    struct session *session = &term->session;
    if (!session->stopped) {
        session_notify(session, (struct notice){ session->seq, at, NULL, NOTICE_OVER });
        term->bell = !term->watched;
    }
}

static void hear(struct shisa_term *term, struct line *line, struct heard *heard)
{
    struct seat *seat = seat_of(term);
    struct news news;
    model_hear(&seat->model, line, &news);
    if (line->bad) {
        return;
    }
    heard->at = news.at;
    tell(term, &news);
    switch (news.kind) {
    case NEWS_HELLO:
        seat->inbox.stale = true;
        break;
    case NEWS_CLOCK:
        heard->clock = true;
        seat->speed = term->course->speed > 0 ? term->course->speed : seat->speed;
        break;
    case NEWS_MESSAGE:
        hear_message(term, &seat->model.messages[news.index]);
        break;
    case NEWS_ENDEX:
        tell_end(term, news.at);
        break;
    default:
        break;
    }
}

/* --- layout ----------------------------------------------------------------------------------- */

enum { WIDE_COLUMNS = 110 };

/* Inbox | message | to do above services. Days take their room from the message. */
static void three_columns(struct area *areas, struct area all, bool days)
{
    int left = all.columns * (days ? 40 : 38) / 120, right = all.columns / 3;
    int upper = all.rows / 2;
    areas[PANE_INBOX] = (struct area){ all.row, 0, all.rows, left };
    areas[PANE_MESSAGE] = (struct area){ all.row, left, all.rows, all.columns - left - right };
    areas[PANE_TODO] = (struct area){ all.row, all.columns - right, upper, right };
    areas[PANE_STATE] =
        (struct area){ all.row + upper, all.columns - right, all.rows - upper, right };
}

/* Inbox | message above to do | services. */
static void two_rows(struct area *areas, struct area all, bool days)
{
    int lower = 5 + (all.rows - 20) / 3;
    int upper = all.rows - lower, half = all.columns / 2;
    int left = all.columns * (days ? 19 : 17) / 40;
    areas[PANE_INBOX] = (struct area){ all.row, 0, upper, left };
    areas[PANE_MESSAGE] = (struct area){ all.row, left, upper, all.columns - left };
    areas[PANE_TODO] = (struct area){ all.row + upper, 0, lower, half };
    areas[PANE_STATE] = (struct area){ all.row + upper, half, lower, all.columns - half };
}

static void layout(const struct shisa_term *term, struct area all, struct area *areas)
{
    bool days = shisa_story_has_days(term->course->story);
    if (term->screen.columns >= WIDE_COLUMNS) {
        three_columns(areas, all, days);
    } else {
        two_rows(areas, all, days);
    }
}

static void title(const struct shisa_term *term, struct shisa_buf *out)
{
    const struct model *model = model_of(term);
    if (model->unread > 0) {
        shisa_buf_addf(out, "(%u) ", model->unread);
    }
    shisa_buf_puts(out, shisa_say(&model->role_name, term->options.lang));
}

/* --- the face --------------------------------------------------------------------------------- */

static const struct pane panes[] = {
    [PANE_INBOX] = { SHISA_W_TERM_INBOX, inbox_draw, inbox_move, inbox_select, inbox_title },
    [PANE_MESSAGE] = { SHISA_W_TERM_MESSAGE, message_draw, message_move, NULL, NULL },
    [PANE_TODO] = { SHISA_W_TERM_TODO, todo_draw, todo_move, todo_select, NULL },
    [PANE_STATE] = { SHISA_W_TERM_STATE, state_draw, state_move, state_select, NULL },
};

static const struct context_row contexts[] = {
    { { APPROVAL, CONTEXT_PAGER, CONTEXT_ANY, CONTEXT_NONE }, false },
    { { CONSENT, CONTEXT_PAGER, CONTEXT_ANY, CONTEXT_NONE }, false },
};

const struct face seat_face = {
    .size = sizeof(struct seat),
    .init = init,
    .finish = finish,
    .hear = hear,
    .panes = panes,
    .pane_count = sizeof panes / sizeof panes[0],
    .layout = layout,
    .status = seat_status,
    .title = title,
    .back = inbox_clear,
    .keys = &seat_keys,
    .contexts = contexts,
};
