#include "face.h"

#include <stdlib.h>
#include <string.h>

void editor_init(struct editor *editor, size_t max, bool lines)
{
    *editor = (struct editor){ .max = max, .lines = lines };
}

static void forget(struct editor *editor, uint32_t from)
{
    for (uint32_t i = from; i < editor->past_count; i++) {
        free(editor->past[i].text);
    }
    editor->past_count = from;
}

void editor_finish(struct editor *editor)
{
    forget(editor, 0);
    free(editor->killed);
    shisa_buf_finish(&editor->text);
    *editor = (struct editor){ 0 };
}

const char *editor_text(const struct editor *editor)
{
    return editor->text.data == NULL ? "" : editor->text.data;
}

/* --- the past --------------------------------------------------------------------------------- */

static void save_at(struct editor *editor, uint32_t place)
{
    editor->past[place] = (struct editor_state){ shisa_copy(editor_text(editor)), editor->cursor };
    editor->past_count = place + 1;
}

/* Remembers the text as it is, before a change. What was undone can then not come back. */
static void remember(struct editor *editor)
{
    forget(editor, editor->past_now);
    if (editor->past_count == EDITOR_UNDO_MAX - 1) { /* one place is for the present */
        free(editor->past[0].text);
        memmove(editor->past, editor->past + 1, (EDITOR_UNDO_MAX - 2) * sizeof editor->past[0]);
        editor->past_count--;
    }
    save_at(editor, editor->past_count);
    editor->past_now = editor->past_count;
}

static void recall(struct editor *editor, uint32_t place)
{
    const struct editor_state *state = &editor->past[place];
    editor->text.len = 0;
    shisa_buf_puts(&editor->text, state->text);
    if (editor->text.data != NULL) {
        editor->text.data[editor->text.len] = '\0';
    }
    editor->cursor = state->cursor;
    editor->past_now = place;
}

static void undo(struct editor *editor)
{
    if (editor->past_now == 0) {
        return;
    }
    if (editor->past_now == editor->past_count) {
        save_at(editor, editor->past_count); /* the present, for redo */
        editor->past_now = editor->past_count - 1;
    }
    recall(editor, editor->past_now - 1);
}

static void redo(struct editor *editor)
{
    if (editor->past_now + 1 < editor->past_count) {
        recall(editor, editor->past_now + 1);
    }
}

/* --- changes ---------------------------------------------------------------------------------- */

/* Replaces bytes [from, to) by text and puts the cursor behind it. */
static void replace(struct editor *editor, size_t from, size_t to, const char *text, size_t len)
{
    struct shisa_buf all = { 0 };
    const char *old = editor_text(editor);
    shisa_buf_add(&all, old, from);
    shisa_buf_add(&all, text, len);
    shisa_buf_puts(&all, old + to);
    shisa_buf_finish(&editor->text);
    editor->text = all;
    editor->cursor = from + len;
}

/* One line only: newlines become spaces. */
static void flatten(struct shisa_buf *text)
{
    for (size_t i = 0; i < text->len; i++) {
        text->data[i] = text->data[i] == '\n' ? ' ' : text->data[i];
    }
}

static shisa_status insert(struct editor *editor, const char *text, size_t len, bool typing)
{
    struct shisa_buf clean = { 0 };
    shisa_status status = shisa_text_clean(text, len, editor->max, &clean, NULL);
    if (status == SHISA_OK && editor->text.len + clean.len > editor->max) {
        status = SHISA_LIMIT;
    }
    if (status == SHISA_OK && clean.len > 0) {
        if (!editor->lines) {
            flatten(&clean);
        }
        if (!typing || !editor->typing) {
            remember(editor);
        }
        replace(editor, editor->cursor, editor->cursor, clean.data, clean.len);
        editor->typing = typing;
    }
    shisa_buf_finish(&clean);
    return status;
}

shisa_status editor_insert(struct editor *editor, const char *text, size_t len)
{
    return insert(editor, text, len, false);
}

shisa_status editor_type(struct editor *editor, const char *text, size_t len)
{
    return insert(editor, text, len, true);
}

/* Where the character before the cursor begins. */
static size_t previous(const struct editor *editor)
{
    const char *text = editor_text(editor);
    size_t at = 0, before = 0;
    while (at < editor->cursor) {
        int columns;
        before = at;
        at += shisa_text_next(text + at, &columns);
    }
    return before;
}

static size_t next(const struct editor *editor)
{
    int columns;
    return editor->cursor + shisa_text_next(editor_text(editor) + editor->cursor, &columns);
}

static void cut(struct editor *editor, size_t from, size_t to)
{
    if (from < to) {
        remember(editor);
        replace(editor, from, to, "", 0);
    }
}

/* The rest of the line; at its end, the newline. */
static void kill_line(struct editor *editor)
{
    const char *rest = editor_text(editor) + editor->cursor;
    size_t len = strcspn(rest, "\n");
    len += len == 0 && *rest == '\n';
    if (len == 0) {
        return;
    }
    free(editor->killed);
    editor->killed = shisa_alloc(len + 1);
    memcpy(editor->killed, rest, len);
    cut(editor, editor->cursor, editor->cursor + len);
}

void editor_change(struct editor *editor, enum editor_change change)
{
    editor->typing = false;
    switch (change) {
    case EDITOR_BACKSPACE:
        cut(editor, previous(editor), editor->cursor);
        break;
    case EDITOR_DELETE:
        cut(editor, editor->cursor, next(editor));
        break;
    case EDITOR_KILL:
        kill_line(editor);
        break;
    case EDITOR_YANK:
        if (editor->killed != NULL) { /* what was killed fits only if there is still room */
            (void)editor_insert(editor, editor->killed, strlen(editor->killed));
        }
        break;
    case EDITOR_UNDO:
        undo(editor);
        break;
    case EDITOR_REDO:
        redo(editor);
        break;
    }
}

/* --- moving ----------------------------------------------------------------------------------- */

static int width_of(const char *text, size_t len)
{
    int sum = 0;
    for (size_t at = 0; at < len;) {
        int columns;
        at += shisa_text_next(text + at, &columns);
        sum += columns;
    }
    return sum;
}

void editor_where(const struct editor *editor, const struct spans *spans, uint32_t *line,
                  int *column)
{
    uint32_t at = 0;
    while (at + 1 < spans->count && spans->at[at + 1].start <= editor->cursor) {
        at++;
    }
    *line = at;
    *column =
        width_of(editor_text(editor) + spans->at[at].start, editor->cursor - spans->at[at].start);
}

/* The place in a line that is nearest to a column, from the left. */
static size_t place_in(const struct editor *editor, const struct spans *spans, uint32_t line,
                       int column)
{
    const struct span *span = &spans->at[line];
    const char *text = editor_text(editor) + span->start;
    bool goes_on = line + 1 < spans->count && span->start + span->len == spans->at[line + 1].start;
    size_t at = 0;
    for (int used = 0; at < span->len;) {
        int columns;
        size_t bytes = shisa_text_next(text + at, &columns);
        used += columns;
        /* Behind the last character of a wrapped line is the beginning of the next one. */
        if (used > column || (goes_on && at + bytes == span->len)) {
            break;
        }
        at += bytes;
    }
    return span->start + at;
}

static void move_lines(struct editor *editor, const struct spans *spans, int lines)
{
    uint32_t line;
    int column;
    editor_where(editor, spans, &line, &column);
    int64_t wanted = (int64_t)line + lines;
    if (wanted < 0) {
        editor->cursor = 0;
    } else if (wanted >= (int64_t)spans->count) {
        editor->cursor = editor->text.len;
    } else {
        editor->cursor = place_in(editor, spans, (uint32_t)wanted, column);
    }
}

void editor_move(struct editor *editor, enum editor_move move, int columns, int page)
{
    struct spans spans = { 0 };
    uint32_t line;
    int column;
    editor->typing = false;
    wrap_text(editor_text(editor), columns, &spans);
    editor_where(editor, &spans, &line, &column);
    switch (move) {
    case EDITOR_LEFT:
        editor->cursor = previous(editor);
        break;
    case EDITOR_RIGHT:
        editor->cursor = next(editor);
        break;
    case EDITOR_UP:
        move_lines(editor, &spans, -1);
        break;
    case EDITOR_DOWN:
        move_lines(editor, &spans, 1);
        break;
    case EDITOR_PAGE_UP:
        move_lines(editor, &spans, -page);
        break;
    case EDITOR_PAGE_DOWN:
        move_lines(editor, &spans, page);
        break;
    case EDITOR_HOME:
        editor->cursor = spans.at[line].start;
        break;
    case EDITOR_END:
        editor->cursor = place_in(editor, &spans, line, INT32_MAX);
        break;
    }
    spans_finish(&spans);
}
