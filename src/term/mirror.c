#include "face.h"

#include <jansson.h>
#include <stdlib.h>
#include <string.h>

/* A seat's screen within this one: a terminal of its own hears what that role was told. Keys move
 * about in it; what it would ask of a hub goes nowhere. */
struct mirror {
    struct layer layer;
    struct mirror **slot; /* where the face keeps it while it is open */
    struct shisa_term *seat;
    bool told; /* all of it */
};

static void destroy(struct layer *layer)
{
    struct mirror *mirror = (struct mirror *)layer;
    *mirror->slot = NULL;
    shisa_term_destroy(mirror->seat);
    free(mirror);
}

/* Its panes, in the place of ours. */
static void draw(struct shisa_term *term, struct layer *layer)
{
    struct shisa_term *seat = ((struct mirror *)layer)->seat;
    struct shisa_screen *screen = &term->screen;
    struct area middle = term_middle(term);
    seat->options.lang = term->options.lang;
    shisa_term_resize(seat, screen->columns, screen->rows);
    shisa_term_tick(seat, term->wall);
    const struct shisa_screen *seen = shisa_term_draw(seat);
    size_t first = (size_t)middle.row * (size_t)screen->columns;
    memcpy(screen->cells + first, seen->cells + first,
           (size_t)middle.rows * (size_t)screen->columns * sizeof *screen->cells);
}

static const struct layer_kind mirror_layer = { draw, NULL, NULL, destroy };

void mirror_open(struct shisa_term *term, struct mirror **slot, int context)
{
    struct mirror *mirror = shisa_alloc(sizeof *mirror);
    mirror->layer = (struct layer){ .kind = &mirror_layer, .context = context };
    mirror->slot = slot;
    mirror->seat = shisa_term_create(
        (struct shisa_term_options){ .lang = term->options.lang, .ascii = term->options.ascii });
    mirror->seat->session.looks = true;
    *slot = mirror;
    layer_push(term, &mirror->layer);
}

/* --- being told ------------------------------------------------------------------------------- */

/* What cannot be read here, the seat could not read either: it is left out there, too. */
static void tell(struct shisa_term *seat, const char *line)
{
    struct shisa_err err;
    if (shisa_term_receive(seat, line, strlen(line), &err) != SHISA_OK) {
        return;
    }
}

void mirror_tell(struct mirror *mirror, const struct json_t *line)
{
    char *text = json_dumps(line, JSON_COMPACT);
    if (text != NULL) {
        tell(mirror->seat, text);
    }
    free(text);
}

void mirror_stop(struct mirror *mirror, shisa_ms at)
{
    struct shisa_buf line = { 0 };
    shisa_buf_addf(&line, "{\"t\":\"clock\",\"now\":%lld,\"speed\":0}", (long long)at);
    tell(mirror->seat, line.data);
    shisa_buf_finish(&line);
    mirror->told = true;
}

bool mirror_told(const struct mirror *mirror)
{
    return mirror->told;
}

/* --- keys ------------------------------------------------------------------------------------- */

static void press(struct shisa_term *seat, uint32_t key)
{
    struct shisa_buf dropped = { 0 };
    shisa_term_key(seat, key >= KEY(TEXT)
                             ? (struct shisa_key){ .code = (enum shisa_key_code)(key - KEY(TEXT)) }
                             : (struct shisa_key){ .rune = key });
    while (shisa_term_request(seat, &dropped)) {
        dropped.len = 0;
    }
    shisa_buf_finish(&dropped);
}

void mirror_key(struct shisa_term *term, int key)
{
    press(((struct mirror *)term->top)->seat, (uint32_t)key);
}

/* First out of what is open in it. */
void mirror_close(struct shisa_term *term, int unused)
{
    (void)unused;
    struct shisa_term *seat = ((struct mirror *)term->top)->seat;
    if (seat->top != NULL) {
        press(seat, KEY_ESC);
    } else {
        layer_close(term);
    }
}
