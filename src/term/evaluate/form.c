#include "evaluate.h"

#include <stdlib.h>
#include <string.h>

#include "shisa/limits.h"

/* A few fields to fill in. Enter goes to the next one and, behind the last, to the review: it
 * never sends, since an input method ends its conversions with it. */

/* --- memory ----------------------------------------------------------------------------------- */

void form_destroy(struct form *form)
{
    if (form == NULL) {
        return;
    }
    for (uint32_t i = 0; i < form->field_count; i++) {
        editor_finish(&form->fields[i].text);
    }
    free(form->about);
    free(form->id);
    free(form);
}

/* Closed from without, as by a new greeting, it is kept: somebody has written in it. */
static void put_away(struct layer *layer)
{
    struct form *form = (struct form *)layer;
    if (form->dropped) {
        form_destroy(form);
        return;
    }
    form_destroy(*form->slot);
    *form->slot = form;
}

/* --- drawing ---------------------------------------------------------------------------------- */

enum { FORM_ROWS = 20, FORM_COLUMNS = 100, LABEL_COLUMNS = 12, LINES_MAX = 4 };

static struct form *open_one(struct shisa_term *term)
{
    return (struct form *)term->top;
}

static void draw_choice(struct shisa_term *term, const struct form_field *field, bool focused,
                        struct area area)
{
    struct shisa_buf text = { 0 };
    shisa_buf_addf(&text, focused ? "< %s >" : "  %s",
                   term_word(term, field->choices[field->choice]));
    paint_cut(&term->screen, area.row, area.column, area.column + area.columns,
              focused ? SHISA_BOLD : 0, text.data, term->options.ascii);
    shisa_buf_finish(&text);
}

/* Returns the rows it takes: those around the cursor when there are too many. */
static int draw_text(struct shisa_term *term, const struct form_field *field, bool focused,
                     struct area area)
{
    struct spans spans = { 0 };
    const char *text = editor_text(&field->text);
    uint32_t line;
    int cursor;
    wrap_text(text, area.columns, &spans);
    editor_where(&field->text, &spans, &line, &cursor);
    int most = area.rows < LINES_MAX ? area.rows : LINES_MAX;
    area.rows = (int)spans.count < most ? (int)spans.count : most;
    if (*text == '\0' && field->hint != 0) {
        paint_cut(&term->screen, area.row, area.column, area.column + area.columns, SHISA_DIM,
                  term_word(term, field->hint), term->options.ascii);
    }
    uint32_t top = focused ? scroll_to(0, line, area.rows) : 0;
    paint_lines(&term->screen, area, focused ? SHISA_UNDERLINE : 0, text, &spans, top);
    if (focused) {
        int last = area.columns - 1;
        term->screen.cursor_shown = true;
        term->screen.cursor_row = area.row + (int)(line - top);
        term->screen.cursor_column = area.column + (cursor < last ? cursor : last);
    }
    spans_finish(&spans);
    return area.rows;
}

static int draw_field(struct shisa_term *term, struct form *form, uint32_t at, struct area area)
{
    struct form_field *field = &form->fields[at];
    bool focused = at == form->focus && form->layer.context == FORM;
    paint_cut(&term->screen, area.row, area.column, area.column + LABEL_COLUMNS - 1,
              focused ? SHISA_REVERSE | SHISA_BOLD : SHISA_DIM, term_word(term, field->label),
              term->options.ascii);
    area.column += LABEL_COLUMNS;
    area.columns -= LABEL_COLUMNS;
    if (field->choices != NULL) {
        draw_choice(term, field, focused, area);
        return 1;
    }
    return draw_text(term, field, focused, area);
}

static int draw_about(struct shisa_term *term, const struct form *form, struct area area)
{
    struct spans spans = { 0 };
    if (form->about == NULL) {
        return 0;
    }
    wrap_text(form->about, area.columns, &spans);
    area.rows = (int)spans.count < LINES_MAX ? (int)spans.count : LINES_MAX;
    paint_lines(&term->screen, area, 0, form->about, &spans, 0);
    spans_finish(&spans);
    return area.rows + 1;
}

static void draw(struct shisa_term *term, struct layer *layer)
{
    struct form *form = (struct form *)layer;
    bool review = layer->context == FORM_REVIEW;
    struct shisa_buf title = { 0 };
    shisa_buf_addf(&title, review ? "%s: " : "%s",
                   review ? term_word(term, SHISA_W_TERM_REVIEW) : "");
    shisa_buf_puts(&title, term_word(term, form->kind->title));
    struct area box = layer_box(term, FORM_ROWS, FORM_COLUMNS);
    struct area inside = paint_box(&term->screen, box, title.data, true, term->options.ascii);
    struct area area = { inside.row, inside.column + 1, inside.rows - 1, inside.columns - 2 };
    layer->inside = inside;
    int used = draw_about(term, form, area);
    for (uint32_t i = 0; i < form->field_count && used < area.rows; i++) {
        struct area rest = { area.row + used, area.column, area.rows - used, area.columns };
        used += draw_field(term, form, i, rest);
    }
    paint_cut(&term->screen, area.row + area.rows, area.column, area.column + area.columns,
              review ? SHISA_BOLD | SHISA_YELLOW : SHISA_DIM,
              term_word(term, review ? SHISA_W_TERM_NOTE_REVIEW : SHISA_W_EVAL_NOTE_FORM),
              term->options.ascii);
    shisa_buf_finish(&title);
}

/* --- typing ----------------------------------------------------------------------------------- */

static void touch(struct form *form)
{
    form->touched = true;
    form->warned = false;
}

/* With an input method on, digits come full width, and what is pasted ends in a newline. */
static shisa_status insert_narrow(struct editor *editor, const char *typed, size_t len)
{
    struct shisa_buf copy = { 0 };
    shisa_buf_add(&copy, typed, len);
    char *folded = shisa_text_fold(copy.data);
    const char *start = folded == NULL ? "" : folded + strspn(folded, " \n\t");
    size_t end = strlen(start);
    while (end > 0 && strchr(" \n\t", start[end - 1]) != NULL) {
        end--;
    }
    shisa_status status = end == 0 ? SHISA_OK : editor_insert(editor, start, end);
    free(folded);
    shisa_buf_finish(&copy);
    return status;
}

static void text(struct shisa_term *term, struct layer *layer, const char *typed, size_t len,
                 bool pasted)
{
    struct form *form = (struct form *)layer;
    struct form_field *field = &form->fields[form->focus];
    touch(form);
    if (field->choices != NULL) {
        field->choice = *typed == ' ' ? (field->choice + 1) % field->choice_count : field->choice;
        return;
    }
    shisa_status status = field->narrow ? insert_narrow(&field->text, typed, len)
                          : pasted      ? editor_insert(&field->text, typed, len)
                                        : editor_type(&field->text, typed, len);
    if (status == SHISA_LIMIT) {
        term_notice_word(term, SHISA_W_TERM_TOO_LONG);
    }
}

static const struct layer_kind form_layer = { draw, text, NULL, put_away };

void form_step(struct shisa_term *term, int step)
{
    struct form *form = open_one(term);
    form->focus = (form->focus + form->field_count + (uint32_t)step) % form->field_count;
}

void form_enter(struct shisa_term *term, int unused)
{
    (void)unused;
    struct form *form = open_one(term);
    if (form->focus + 1 < form->field_count) {
        form->focus++;
    } else {
        form_review(term, 0);
    }
}

void form_move(struct shisa_term *term, int move)
{
    struct form *form = open_one(term);
    struct form_field *field = &form->fields[form->focus];
    if (field->choices == NULL) {
        editor_move(&field->text, (enum editor_move)move, INT32_MAX, 1);
    } else if (move == EDITOR_LEFT || move == EDITOR_RIGHT) {
        touch(form);
        uint32_t step = move == EDITOR_RIGHT ? 1 : field->choice_count - 1;
        field->choice = (field->choice + step) % field->choice_count;
    }
}

void form_change(struct shisa_term *term, int change)
{
    struct form *form = open_one(term);
    struct form_field *field = &form->fields[form->focus];
    touch(form);
    if (field->choices == NULL) {
        editor_change(&field->text, (enum editor_change)change);
    }
}

/* --- to and fro ------------------------------------------------------------------------------- */

struct form *form_create(struct shisa_term *term, const struct form_kind *kind)
{
    struct form *form = shisa_alloc(sizeof *form);
    form->layer = (struct layer){ .kind = &form_layer, .context = FORM };
    form->kind = kind;
    form->slot = &evaluate_of(term)->parked;
    return form;
}

static struct form_field *add(struct form *form, enum shisa_word label)
{
    SHISA_ASSERT(form->field_count < FORM_FIELDS_MAX);
    struct form_field *field = &form->fields[form->field_count++];
    field->label = label;
    return field;
}

struct form_field *form_text(struct form *form, enum shisa_word label, size_t max, const char *text)
{
    struct form_field *field = add(form, label);
    editor_init(&field->text, max, false);
    if (text != NULL && editor_insert(&field->text, text, strlen(text)) != SHISA_OK) {
        editor_init(&field->text, max, false); /* what does not fit is written anew */
    }
    return field;
}

struct form_field *form_choice(struct form *form, enum shisa_word label,
                               const enum shisa_word *choices, uint32_t count, int choice)
{
    struct form_field *field = add(form, label);
    editor_init(&field->text, 1, false);
    field->choices = choices;
    field->choice_count = count;
    field->choice = (uint32_t)choice;
    return field;
}

void form_open(struct shisa_term *term, struct form *form)
{
    form->layer.context = FORM;
    layer_push(term, &form->layer);
}

static bool waits(const struct shisa_term *term, int64_t request)
{
    const struct outbox *outbox = &term->session.outbox;
    for (uint32_t i = 0; i < outbox->count; i++) {
        if (outbox->requests[i].id == request) {
            return true;
        }
    }
    return false;
}

/* One that was sent and came about is gone; one that the hub refused is still there. */
bool form_reopen(struct shisa_term *term, const struct form_kind *kind, uint32_t item,
                 const char *id)
{
    struct form *form = evaluate_of(term)->parked;
    bool same = form != NULL && form->kind == kind && form->item == item &&
                (id == form->id || (id != NULL && form->id != NULL && strcmp(id, form->id) == 0));
    if (!same || (form->request != 0 && waits(term, form->request))) {
        return false;
    }
    evaluate_of(term)->parked = NULL;
    form->request = 0;
    form_open(term, form);
    return true;
}

void form_complain(struct shisa_term *term, struct form *form, uint32_t field, enum shisa_word word)
{
    form->focus = field;
    form->layer.context = FORM;
    term_notice_word(term, word);
}

void form_review(struct shisa_term *term, int unused)
{
    (void)unused;
    struct form *form = open_one(term);
    if (form->kind->check(term, form)) {
        form->layer.context = FORM_REVIEW;
    }
}

static void discard(struct shisa_term *term, struct confirm *confirm)
{
    (void)confirm;
    open_one(term)->dropped = true;
    layer_close(term);
}

void form_discard(struct shisa_term *term, int unused)
{
    (void)unused;
    confirm_open(term, term_word(term, SHISA_W_TERM_ASK_DISCARD), SHISA_W_TERM_KEY_DISCARD,
                 discard);
}

/* The first that must be filled in and is not; field_count: all are. */
static uint32_t missing(const struct form *form)
{
    uint32_t at = 0;
    while (at < form->field_count &&
           !(form->fields[at].required && form->fields[at].text.text.len == 0)) {
        at++;
    }
    return at;
}

/* Nobody is caught in a form: what is wrong is said once, what is half written is given up. */
void form_leave(struct shisa_term *term, int unused)
{
    struct form *form = open_one(term);
    uint32_t first = missing(form);
    if (!form->touched) {
        form->dropped = true;
        layer_close(term);
    } else if (first < form->field_count || form->warned) {
        form->focus = first < form->field_count ? first : form->focus;
        form_discard(term, 0);
    } else {
        form_review(term, unused);
        form->warned = form->layer.context == FORM;
    }
}

void form_edit(struct shisa_term *term, int unused)
{
    (void)unused;
    term->top->context = FORM;
}

void form_send(struct shisa_term *term, int unused)
{
    (void)unused;
    struct form *form = open_one(term);
    form->request = form->kind->submit(term, form);
    if (form->request == 0) {
        term_notice_word(term, SHISA_W_TERM_TOO_MANY);
        return;
    }
    layer_close(term); /* kept until it is seen to have come about */
}
