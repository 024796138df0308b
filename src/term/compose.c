#include "face.h"

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
    free(compose->id);
    free(compose->option);
    editor_finish(&compose->subject);
    editor_finish(&compose->text);
    free(compose);
}

bool compose_is_to(const struct compose *compose, const char *role)
{
    for (uint32_t i = 0; i < compose->to_count; i++) {
        if (strcmp(compose->to[i], role) == 0) {
            return true;
        }
    }
    return false;
}

void compose_address(struct compose *compose, const char *role)
{
    if (!compose_is_to(compose, role)) {
        compose->to = shisa_realloc(compose->to, (compose->to_count + 1) * sizeof *compose->to);
        compose->to[compose->to_count++] = shisa_copy(role);
    }
}

void compose_set_channel(struct compose *compose, const char *channel)
{
    free(compose->channel);
    compose->channel = shisa_copy(channel);
}

void compose_forget(struct compose *compose)
{
    while (compose->to_count > 0) {
        free(compose->to[--compose->to_count]);
    }
}

struct compose *compose_of(struct shisa_term *term, struct picker *picker)
{
    struct compose *draft = picker->draft;
    picker->draft = NULL;
    return draft != NULL ? draft : (struct compose *)layer_pop(term);
}

void compose_continue(struct shisa_term *term, struct compose *compose)
{
    if (compose->kind->addressed && compose->channel == NULL) {
        compose->kind->ask(term, compose, FIELD_CHANNEL);
    } else if (compose->kind->addressed && compose->to_count == 0) {
        compose->kind->ask(term, compose, FIELD_TO);
    } else {
        bool subject = compose_has(term, compose, FIELD_SUBJECT) && compose->subject.text.len == 0;
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

struct compose *compose_unpark(struct shisa_term *term, uint32_t number)
{
    struct compose **at = &term->parked;
    for (; *at != NULL; at = &(*at)->next) {
        if ((*at)->request == 0 && number-- == 0) {
            struct compose *compose = *at;
            *at = compose->next;
            compose->next = NULL;
            return compose;
        }
    }
    return NULL;
}

uint32_t compose_drafts(const struct shisa_term *term)
{
    uint32_t count = 0;
    for (const struct compose *at = term->parked; at != NULL; at = at->next) {
        count += at->request == 0;
    }
    for (const struct layer *at = term->top; at != NULL; at = at->below) {
        count += is_compose(at) && ((const struct compose *)at)->text.text.len > 0;
    }
    return count;
}

void compose_list_drafts(const struct shisa_term *term, struct picker *picker, uint32_t first)
{
    for (const struct compose *at = term->parked; at != NULL; at = at->next) {
        if (at->request == 0) {
            struct shisa_buf label = { 0 };
            at->kind->title(term, at, &label);
            shisa_buf_puts(&label, ": ");
            say_line(editor_text(at->subject.text.len > 0 ? &at->subject : &at->text), &label);
            picker_add(picker, first++, label.data, NULL);
            shisa_buf_finish(&label);
        }
    }
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
        open_one(term)->kind->ask(term, NULL, FIELD_CHANNEL);
        break;
    case FIELD_TO:
        open_one(term)->kind->ask(term, NULL, FIELD_TO);
        break;
    case FIELD_SUBJECT:
        compose_field(term, 1);
        break;
    case FIELD_TEXT:
        text(term, term->top, "\n", 1, false);
        break;
    }
}

bool compose_has(const struct shisa_term *term, const struct compose *compose,
                 enum compose_field field)
{
    switch (field) {
    case FIELD_CHANNEL:
    case FIELD_TO:
        return compose->kind->addressed;
    case FIELD_SUBJECT:
        return compose->kind->has_subject != NULL && compose->kind->has_subject(term, compose);
    case FIELD_TEXT:
        break;
    }
    return true;
}

void compose_field(struct shisa_term *term, int step)
{
    struct compose *compose = open_one(term);
    do {
        compose->field =
            (enum compose_field)(((int)compose->field + FIELD_TEXT + 1 + step) % (FIELD_TEXT + 1));
    } while (!compose_has(term, compose, compose->field));
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
    struct shisa_buf quote = { 0 };
    if (compose->kind->quote != NULL) {
        compose->kind->quote(term, compose, &quote);
    }
    if (quote.len > 0) {
        compose->field = FIELD_TEXT;
        text(term, term->top, quote.data, quote.len, true);
    } else {
        term_notice_word(term, SHISA_W_TERM_NOTHING_TO_QUOTE);
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

struct compose *compose_create(const struct compose_kind *kind)
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

static bool is_blank(const struct editor *editor)
{
    const char *text = editor_text(editor);
    return text[strspn(text, " \n")] == '\0';
}

/* Where nothing has been written there is nothing to look at, keep or throw away. */
void compose_review(struct shisa_term *term, int unused)
{
    (void)unused;
    const struct compose *compose = open_one(term);
    if (!compose->kind->may_be_empty && is_blank(&compose->subject) && is_blank(&compose->text)) {
        layer_close(term);
        return;
    }
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

void review_send(struct shisa_term *term, int unused)
{
    (void)unused;
    struct compose *compose = open_one(term);
    if (!compose->kind->may_be_empty && compose->text.text.len == 0) {
        term_notice_word(term, SHISA_W_TERM_EMPTY);
        return;
    }
    int64_t request = compose->kind->submit(term, compose);
    if (request == 0) {
        term_notice_word(term, SHISA_W_TERM_TOO_MANY);
        return;
    }
    layer_pop(term);
    compose_park(term, compose, request);
    if (compose->kind->sent != NULL) {
        compose->kind->sent(term);
    }
}
