#include "face.h"

#include <stdlib.h>
#include <string.h>

enum { PHRASE_COLUMNS = 64, PHRASE_MAX = 64 };

static void destroy(struct layer *layer)
{
    struct phrase *phrase = (struct phrase *)layer;
    editor_finish(&phrase->typed);
    free(phrase->text);
    free(phrase);
}

static void draw(struct shisa_term *term, struct layer *layer)
{
    struct phrase *phrase = (struct phrase *)layer;
    struct shisa_screen *screen = &term->screen;
    struct spans spans = { 0 };
    struct shisa_buf asked = { 0 };
    wrap_text(phrase->text, layer_box(term, 0, PHRASE_COLUMNS).columns - 4, &spans);
    struct area box = layer_box(term, (int)spans.count + 4, PHRASE_COLUMNS);
    struct area inside =
        paint_box(screen, box, term_word(term, SHISA_W_TERM_CONFIRM), true, term->options.ascii);
    int last = inside.row + inside.rows - 1, end = inside.column + inside.columns - 1;
    layer->inside =
        (struct area){ inside.row, inside.column + 1, inside.rows - 2, inside.columns - 2 };
    paint_lines(screen, layer->inside, 0, phrase->text, &spans, 0);
    shisa_buf_addf(&asked, term_word(term, SHISA_W_TERM_TYPE_WORD), term_word(term, phrase->word));
    int column = paint_text(screen, last, inside.column + 1, end, SHISA_BOLD, asked.data);
    column =
        paint_text(screen, last, column + 1, end - 1, SHISA_UNDERLINE, editor_text(&phrase->typed));
    screen->cursor_shown = true;
    screen->cursor_row = last;
    screen->cursor_column = column;
    shisa_buf_finish(&asked);
    spans_finish(&spans);
}

static void text(struct shisa_term *term, struct layer *layer, const char *typed, size_t len,
                 bool pasted)
{
    (void)pasted;
    struct phrase *phrase = (struct phrase *)layer;
    if (editor_type(&phrase->typed, typed, len) == SHISA_LIMIT) {
        term_notice_word(term, SHISA_W_TERM_TOO_LONG);
    }
}

static const struct layer_kind phrase_layer = { draw, text, NULL, destroy };

void phrase_open(struct shisa_term *term, const char *text, enum shisa_word word,
                 void (*agreed)(struct shisa_term *term))
{
    struct phrase *phrase = shisa_alloc(sizeof *phrase);
    phrase->layer = (struct layer){ .kind = &phrase_layer, .context = CONTEXT_PHRASE };
    phrase->text = shisa_copy(text);
    phrase->word = word;
    phrase->agreed = agreed;
    editor_init(&phrase->typed, PHRASE_MAX, false);
    layer_push(term, &phrase->layer);
}

/* Whatever the width or case of its letters, and with the newline that was pasted behind it. */
static bool is_word(const char *typed, const char *word)
{
    char *one = shisa_text_fold(typed), *other = shisa_text_fold(word);
    size_t len = other == NULL ? 0 : strlen(other);
    bool same = one != NULL && other != NULL && strncmp(one, other, len) == 0 &&
                one[len + strspn(one + len, " ")] == '\0';
    free(one);
    free(other);
    return same;
}

void phrase_enter(struct shisa_term *term, int unused)
{
    (void)unused;
    struct phrase *phrase = (struct phrase *)term->top;
    const char *typed = editor_text(&phrase->typed);
    if (!is_word(typed, shisa_word(phrase->word, SHISA_EN)) &&
        !is_word(typed, shisa_word(phrase->word, SHISA_JA))) {
        struct shisa_buf asked = { 0 };
        shisa_buf_addf(&asked, term_word(term, SHISA_W_TERM_OTHER_WORD),
                       term_word(term, phrase->word));
        term_notice(term, asked.data);
        shisa_buf_finish(&asked);
        return;
    }
    layer_pop(term);
    phrase->agreed(term);
    destroy(&phrase->layer);
}

void phrase_erase(struct shisa_term *term, int unused)
{
    (void)unused;
    editor_change(&((struct phrase *)term->top)->typed, EDITOR_BACKSPACE);
}

void phrase_cancel(struct shisa_term *term, int unused)
{
    (void)unused;
    layer_close(term);
    term_notice_word(term, SHISA_W_TERM_NOTHING_DONE);
}
