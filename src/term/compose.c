#include "view.h"

#include <stdlib.h>
#include <string.h>

#include "shisa/limits.h"

void compose_destroy(struct compose *compose)
{
    if (compose == NULL) {
        return;
    }
    for (uint32_t i = 0; i < compose->to_count; i++) {
        free(compose->to[i]);
    }
    free(compose->to);
    free(compose->channel);
    free(compose->about);
    free(compose->decision);
    free(compose->option);
    editor_finish(&compose->subject);
    editor_finish(&compose->text);
    free(compose);
}

void compose_address(struct compose *compose, const char *role)
{
    for (uint32_t i = 0; i < compose->to_count; i++) {
        if (strcmp(compose->to[i], role) == 0) {
            return;
        }
    }
    compose->to = shisa_realloc(compose->to, (compose->to_count + 1) * sizeof *compose->to);
    compose->to[compose->to_count++] = shisa_copy(role);
}

static void forget_addressees(struct compose *compose)
{
    while (compose->to_count > 0) {
        free(compose->to[--compose->to_count]);
    }
}

bool compose_has_subject(const struct shisa_term *term, const struct compose *compose)
{
    const struct channel *channel = model_channel(&term->model, compose->channel);
    return compose->kind == COMPOSE_MESSAGE && (channel == NULL || !channel->spoken);
}

/* --- channel and addressees ------------------------------------------------------------------- */

/* What the picker was opened for: a message being begun, or the open one whose field changes. */
static struct compose *take_draft(struct shisa_term *term, struct picker *picker)
{
    struct compose *draft = picker->draft;
    picker->draft = NULL;
    return draft != NULL ? draft : (struct compose *)layer_pop(term);
}

static void channel_chosen(struct shisa_term *term, struct picker *picker, uint32_t value)
{
    struct compose *compose = take_draft(term, picker);
    free(compose->channel);
    compose->channel = shisa_copy(term->model.channels[value].id);
    compose_continue(term, compose);
}

static void add_channel(struct shisa_term *term, struct picker *picker, uint32_t place)
{
    const struct channel *channel = &term->model.channels[place];
    struct shisa_buf detail = { 0 };
    if (channel->dead) {
        say_dead_since(term_speaker(term), channel, &detail);
    } else if (channel->spoken) {
        shisa_buf_puts(&detail, term_word(term, SHISA_W_TERM_SPOKEN));
    }
    struct pick *pick =
        picker_add(picker, place, shisa_say(&channel->name, term->options.lang), detail.data);
    pick_say(pick, NULL, NULL, channel->id);
    shisa_buf_finish(&detail);
}

void compose_pick_channel(struct shisa_term *term, struct compose *draft)
{
    struct picker *picker = picker_create(SHISA_W_TERM_PICK_CHANNEL, channel_chosen);
    picker->draft = draft;
    for (uint32_t i = 0; i < term->model.channel_count; i++) {
        if (!term->model.channels[i].oneway) {
            add_channel(term, picker, i);
        }
    }
    picker_open(term, picker, SHISA_W_TERM_NO_CHANNEL);
}

static void roles_chosen(struct shisa_term *term, struct picker *picker, uint32_t value)
{
    (void)value;
    struct compose *compose = take_draft(term, picker);
    forget_addressees(compose);
    for (uint32_t i = 0; i < picker->count; i++) {
        if (picker->items[i].marked) {
            compose_address(compose, term->model.roles[picker->items[i].value].id);
        }
    }
    compose_continue(term, compose);
}

static bool is_addressed(const struct compose *compose, const char *role)
{
    for (uint32_t i = 0; i < compose->to_count; i++) {
        if (strcmp(compose->to[i], role) == 0) {
            return true;
        }
    }
    return false;
}

static void add_role(struct shisa_term *term, struct picker *picker, uint32_t place,
                     const struct compose *compose)
{
    const struct role *role = &term->model.roles[place];
    enum shisa_lang lang = term->options.lang;
    struct shisa_buf match = { 0 };
    struct pick *pick = picker_add(picker, place, shisa_say(&role->name, lang), role->phone);
    shisa_buf_addf(&match, "%s %s %s", role->id, shisa_say(&role->name, SHISA_EN),
                   shisa_say(&role->organisation, SHISA_EN));
    pick_say(pick, shisa_say(&role->organisation, lang), NULL, match.data);
    pick->marked = is_addressed(compose, role->id);
    shisa_buf_finish(&match);
}

void compose_pick_roles(struct shisa_term *term, struct compose *draft)
{
    const struct compose *compose = draft != NULL ? draft : (struct compose *)term->top;
    struct picker *picker = picker_create(SHISA_W_TERM_PICK_ROLES, roles_chosen);
    picker->draft = draft;
    picker->multi = true;
    for (uint32_t i = 0; i < term->model.role_count; i++) {
        if (!term->model.roles[i].own) {
            add_role(term, picker, i, compose);
        }
    }
    picker_open(term, picker, SHISA_W_TERM_NOBODY);
}

void compose_continue(struct shisa_term *term, struct compose *compose)
{
    if (compose->kind == COMPOSE_MESSAGE && compose->channel == NULL) {
        compose_pick_channel(term, compose);
    } else if (compose->kind == COMPOSE_MESSAGE && compose->to_count == 0) {
        compose_pick_roles(term, compose);
    } else {
        bool subject = compose_has_subject(term, compose) && compose->subject.text.len == 0;
        compose->field = subject ? FIELD_SUBJECT : FIELD_TEXT;
        compose->layer.context = CONTEXT_COMPOSE;
        layer_push(term, &compose->layer);
    }
}

/* --- parked ----------------------------------------------------------------------------------- */

void compose_park(struct shisa_term *term, struct compose *compose, int64_t request)
{
    compose->request = request;
    compose->next = term->parked;
    term->parked = compose;
}

void compose_answered(struct shisa_term *term, int64_t request, bool refused)
{
    struct compose **at = &term->parked;
    while (*at != NULL && (*at)->request != request) {
        at = &(*at)->next;
    }
    struct compose *compose = *at;
    if (compose == NULL) {
        return;
    }
    if (refused) {
        compose->request = 0;
        return;
    }
    *at = compose->next;
    compose_destroy(compose);
    term_notice_word(term, SHISA_W_TERM_RECORDED);
}

/* --- typing ----------------------------------------------------------------------------------- */

static struct compose *open_one(struct shisa_term *term)
{
    return (struct compose *)term->top;
}

/* NULL in the fields that are chosen, not typed. */
static struct editor *focused(struct compose *compose)
{
    return compose->field == FIELD_TEXT      ? &compose->text
           : compose->field == FIELD_SUBJECT ? &compose->subject
                                             : NULL;
}

static void text(struct shisa_term *term, struct layer *layer, const char *typed, size_t len,
                 bool pasted)
{
    struct editor *editor = focused((struct compose *)layer);
    if (editor == NULL) {
        compose_enter(term, 0);
        if (term->top != layer) { /* the picker goes on with what was typed */
            term->top->kind->text(term, term->top, typed, len, pasted);
        }
        return;
    }
    shisa_status status =
        pasted ? editor_insert(editor, typed, len) : editor_type(editor, typed, len);
    if (status == SHISA_LIMIT) {
        term_notice_word(term, SHISA_W_TERM_TOO_LONG);
    }
}

void compose_enter(struct shisa_term *term, int unused)
{
    (void)unused;
    switch (open_one(term)->field) {
    case FIELD_CHANNEL:
        compose_pick_channel(term, NULL);
        break;
    case FIELD_TO:
        compose_pick_roles(term, NULL);
        break;
    case FIELD_SUBJECT:
        compose_field(term, 1);
        break;
    case FIELD_TEXT:
        text(term, term->top, "\n", 1, false);
        break;
    }
}

void compose_field(struct shisa_term *term, int step)
{
    struct compose *compose = open_one(term);
    if (compose->kind != COMPOSE_MESSAGE) {
        return;
    }
    do {
        compose->field =
            (enum compose_field)(((int)compose->field + FIELD_TEXT + 1 + step) % (FIELD_TEXT + 1));
    } while (compose->field == FIELD_SUBJECT && !compose_has_subject(term, compose));
}

void compose_move(struct shisa_term *term, int move)
{
    struct compose *compose = open_one(term);
    struct area inside = compose->layer.inside;
    struct editor *editor = focused(compose);
    bool vertical = move == EDITOR_UP || move == EDITOR_DOWN;
    if (compose->field != FIELD_TEXT && vertical) {
        compose_field(term, move == EDITOR_UP ? -1 : 1);
    } else if (editor != NULL) {
        int columns = editor->lines ? inside.columns : INT32_MAX;
        editor_move(editor, (enum editor_move)move, columns, inside.rows);
    }
}

void compose_change(struct shisa_term *term, int change)
{
    struct editor *editor = focused(open_one(term));
    if (editor != NULL) {
        editor_change(editor, (enum editor_change)change);
    }
}

void compose_quote(struct shisa_term *term, int unused)
{
    (void)unused;
    struct compose *compose = open_one(term);
    const struct message *message = model_message(&term->model, compose->quotes);
    if (message == NULL) {
        term_notice_word(term, SHISA_W_TERM_NOTHING_TO_QUOTE);
        return;
    }
    struct shisa_buf quote = { 0 };
    say_quote(term_speaker(term), message, &quote);
    compose->field = FIELD_TEXT;
    if (quote.len > 0) {
        text(term, term->top, quote.data, quote.len, true);
    }
    shisa_buf_finish(&quote);
}

static void destroy(struct layer *layer)
{
    compose_destroy((struct compose *)layer);
}

static const struct layer_kind compose_layer = { compose_draw, text, NULL, destroy };

bool is_compose(const struct layer *layer)
{
    return layer->kind == &compose_layer;
}

struct compose *compose_create(enum compose_kind kind)
{
    struct compose *compose = shisa_alloc(sizeof *compose);
    compose->layer = (struct layer){ .kind = &compose_layer,
                                     .context = CONTEXT_COMPOSE,
                                     .inside = { 0, 0, ROWS_MIN, COLUMNS_MIN } };
    compose->kind = kind;
    compose->field = FIELD_TEXT;
    editor_init(&compose->subject, SHISA_SUBJECT_MAX, false);
    editor_init(&compose->text, SHISA_TEXT_MAX, true);
    return compose;
}

/* --- review ----------------------------------------------------------------------------------- */

void compose_review(struct shisa_term *term, int unused)
{
    (void)unused;
    term->top->context = CONTEXT_REVIEW;
    open_one(term)->top = 0;
}

void review_edit(struct shisa_term *term, int unused)
{
    (void)unused;
    term->top->context = CONTEXT_COMPOSE;
}

void review_move(struct shisa_term *term, int move)
{
    struct compose *compose = open_one(term);
    compose->top = move_in(compose->top, UINT32_MAX, (enum move)move, 1);
}

void review_keep(struct shisa_term *term, int unused)
{
    (void)unused;
    compose_park(term, (struct compose *)layer_pop(term), 0);
    term_notice_word(term, SHISA_W_TERM_KEPT);
}

static void discard(struct shisa_term *term, struct confirm *confirm)
{
    (void)confirm;
    layer_close(term);
}

void review_discard(struct shisa_term *term, int unused)
{
    (void)unused;
    confirm_open(term, term_word(term, SHISA_W_TERM_ASK_DISCARD), SHISA_W_TERM_KEY_DISCARD,
                 discard);
}

/* The request's id; 0 when it would not fit in a line. */
static int64_t submit(struct shisa_term *term, const struct compose *compose)
{
    struct outbox *outbox = &term->outbox;
    const char *words = editor_text(&compose->text);
    switch (compose->kind) {
    case COMPOSE_MESSAGE:
        return request_send(
            outbox, compose->channel, (const char *const *)compose->to, compose->to_count,
            compose->answers,
            compose_has_subject(term, compose) ? editor_text(&compose->subject) : NULL, words);
    case COMPOSE_MEMO:
        return request_memo(outbox, words);
    case COMPOSE_DECIDE:
        return request_decide(outbox, compose->decision, compose->option, words);
    case COMPOSE_APPROVE:
        return request_approve(outbox, compose->item, compose->yes, words);
    }
    return 0;
}

void review_send(struct shisa_term *term, int unused)
{
    (void)unused;
    struct compose *compose = open_one(term);
    bool needs_text = compose->kind == COMPOSE_MESSAGE || compose->kind == COMPOSE_MEMO;
    if (needs_text && compose->text.text.len == 0) {
        term_notice_word(term, SHISA_W_TERM_EMPTY);
        return;
    }
    int64_t request = submit(term, compose);
    if (request == 0) {
        term_notice_word(term, SHISA_W_TERM_TOO_MANY);
        return;
    }
    compose_park(term, (struct compose *)layer_pop(term), request);
}
