#include "observe.h"

#include <jansson.h>
#include <string.h>

/* Observations, whoever of the staff makes them. */

enum tone tone_named(const char *name)
{
    int tone = TONE_NOTE;
    while (tone < TONE_IMPROVEMENT && strcmp(tone_names[tone], name) != 0) {
        tone++;
    }
    return (enum tone)tone;
}

char sign_of_tone(enum tone tone)
{
    static const char signs[] = {
        [TONE_NOTE] = 'o', [TONE_STRENGTH] = '+', [TONE_IMPROVEMENT] = '-'
    };
    return signs[tone];
}

/* --- writing one ------------------------------------------------------------------------------ */

static void put_title(const struct shisa_term *term, const struct compose *compose,
                      struct shisa_buf *out)
{
    static const enum shisa_word words[] = { [TONE_NOTE] = SHISA_W_CONTROL_KEY_OBSERVE,
                                             [TONE_STRENGTH] = SHISA_W_EVAL_KEY_STRENGTH,
                                             [TONE_IMPROVEMENT] = SHISA_W_EVAL_KEY_IMPROVEMENT };
    shisa_buf_puts(out, term_word(term, words[tone_named(compose->option)]));
}

static void put_text(const struct shisa_term *term, const struct compose *compose,
                     struct shisa_buf *out)
{
    const char *title = editor_text(&compose->subject);
    shisa_buf_addf(out, "%s%s%s", title,
                   *title == '\0' ? "" : term_word(term, SHISA_W_REPORT_COLON),
                   editor_text(&compose->text));
}

static int64_t submit(struct shisa_term *term, const struct compose *compose)
{
    struct outbox *outbox = &term->session.outbox;
    json_t *request = request_begin(outbox, "observe");
    struct shisa_buf text = { 0 };
    put_text(term, compose, &text);
    request_text(request, "tone", compose->option);
    request_text(request, "organisation", compose->to_count > 0 ? compose->to[0] : NULL);
    request_text(request, compose->yes ? "objective" : "expect", compose->id);
    request_text(request, "text", text.data);
    shisa_buf_finish(&text);
    if (compose->item != 0) {
        json_object_set_new(request, "evidence", json_integer(compose->item));
    }
    return request_put(outbox, request);
}

static const struct compose_kind letter_observe = { .title = put_title, .submit = submit };

void observe_begin(struct shisa_term *term, enum tone tone, const struct observed *about,
                   const struct shisa_buf *said)
{
    const struct subject *subject = &about->subject;
    struct compose *compose = compose_create(&letter_observe);
    compose->option = shisa_copy(tone_names[tone]);
    compose->yes = subject->objective != NULL;
    if (compose->yes || subject->expect != NULL) {
        compose->id = shisa_copy(compose->yes ? subject->objective : subject->expect);
    }
    if (subject->organisation != NULL) {
        compose_address(compose, subject->organisation);
    }
    compose->item = (uint32_t)about->evidence;
    if (about->title != NULL) {
        (void)editor_insert(&compose->subject, about->title, strlen(about->title));
    }
    compose->about = said->len == 0 ? NULL : shisa_copy(said->data);
    compose_continue(term, compose);
}
