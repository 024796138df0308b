#include "control.h"

#include <jansson.h>
#include <stdlib.h>
#include <string.h>

/* A participant's screen, as the seat was told it: a terminal of its own hears those lines. What is
 * asked in it goes nowhere. */

void mirror_finish(struct control *control)
{
    shisa_term_destroy(control->mirror);
    control->mirror = NULL;
}

static bool is_shown(const struct shisa_term *term)
{
    return term->top != NULL && term->top->context == LOOKING;
}

/* Told of another seat, or of this one anew, it begins anew: the first line is a hello. */
void mirror_hear(struct shisa_term *term, struct line *line)
{
    struct control *control = control_of(term);
    const struct json_t *told = line_object(line, "line");
    if (told == NULL) {
        return;
    }
    if (is_shown(term)) {
        layer_close(term);
    }
    if (json_is_string(json_object_get(told, "t")) &&
        strcmp(json_string_value(json_object_get(told, "t")), "hello") == 0) {
        mirror_finish(control);
        control->mirror = shisa_term_create((struct shisa_term_options){
            .lang = term->options.lang, .ascii = term->options.ascii });
    }
    if (control->mirror != NULL) {
        char *text = json_dumps(told, JSON_COMPACT);
        struct shisa_err err;
        if (shisa_term_receive(control->mirror, text, strlen(text), &err) != SHISA_OK) {
            term_notice(term, err.text); /* nor could the seat read it */
        }
        free(text);
    }
}

/* --- the layer -------------------------------------------------------------------------------- */

static void draw(struct shisa_term *term, struct layer *layer)
{
    (void)layer;
    const struct control *control = control_of(term);
    struct shisa_screen *screen = &term->screen;
    struct area middle = term_middle(term);
    shisa_term_resize(control->mirror, screen->columns, screen->rows);
    const struct shisa_screen *seen = shisa_term_draw(control->mirror);
    for (int row = middle.row; row < middle.row + middle.rows; row++) {
        memcpy(&screen->cells[row * screen->columns], &seen->cells[row * screen->columns],
               (size_t)screen->columns * sizeof *screen->cells);
    }
    struct shisa_buf note = { 0 };
    staff_say_house(speaker_of(term), control->mirrored, &note);
    shisa_buf_addf(&note, ": %s", term_word(term, SHISA_W_CONTROL_READ_ONLY));
    int last = middle.row + middle.rows - 1;
    paint_blank(screen, (struct area){ last, 0, 1, screen->columns }, SHISA_REVERSE);
    paint_cut(screen, last, 1, screen->columns, SHISA_REVERSE | SHISA_BOLD, note.data,
              term->options.ascii);
    shisa_buf_finish(&note);
}

static void destroy(struct layer *layer)
{
    free(layer);
}

static const struct layer_kind looking = { draw, NULL, NULL, destroy };

/* That was all of it: shown, unless somebody is at something else. */
void mirror_show(struct shisa_term *term, struct line *line)
{
    struct control *control = control_of(term);
    const struct role *role = staff_role(&control->staff, line_word(line, "role", REQUIRED));
    if (line->bad || control->mirror == NULL || role == NULL) {
        return;
    }
    if (term->top != NULL) {
        term_notice_word(term, SHISA_W_CONTROL_LOOK_LATER);
        return;
    }
    struct layer *layer = shisa_alloc(sizeof *layer);
    *layer = (struct layer){ .kind = &looking, .context = LOOKING };
    control->mirrored = role->id;
    layer_push(term, layer);
}

void mirror_key(struct shisa_term *term, int key)
{
    struct shisa_term *mirror = control_of(term)->mirror;
    struct shisa_key pressed = { .code = (enum shisa_key_code)key };
    if (key >= '1' && key <= '9') {
        pressed = (struct shisa_key){ .code = SHISA_KEY_TEXT, .rune = (uint32_t)key };
    }
    shisa_term_key(mirror, pressed);
}

void mirror_close(struct shisa_term *term, int unused)
{
    (void)unused;
    layer_close(term);
    mirror_finish(control_of(term));
}
