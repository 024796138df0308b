#include "evaluate.h"

/* Which of the words that an expectation asks for were said. As for the rules, width and case of
 * letters make no difference. */

void clue_words(const struct shisa_term *term, const struct staff_event *event,
                struct shisa_buf *out)
{
    const struct message *message =
        event->kind == STAFF_MESSAGE ? staff_message(staff_of(term), event->item) : NULL;
    if (message != NULL) {
        for (int lang = SHISA_EN; lang <= SHISA_JA; lang++) {
            shisa_buf_addf(out, "%s\n%s\n", shisa_say(&message->subject, (enum shisa_lang)lang),
                           shisa_say(&message->text, (enum shisa_lang)lang));
        }
    } else if (event->kind == STAFF_MEMO && event->text != NULL) {
        shisa_buf_puts(out, event->text);
    }
}

/* The first of its words that occurs; NULL: none does. */
static const char *word_in(const struct mention *mention, const char *text)
{
    for (uint32_t i = 0; i < mention->count; i++) {
        if (shisa_text_mentions(text, mention->words[i])) {
            return mention->words[i];
        }
    }
    return NULL;
}

uint32_t mentions_in(const struct expect *expect, const char *text)
{
    uint32_t found = 0;
    for (uint32_t i = 0; i < expect->mention_count; i++) {
        found += word_in(&expect->mentions[i], text) != NULL;
    }
    return found;
}

/* Any of which would have done. */
static void say_choice(const struct mention *mention, struct shisa_buf *out)
{
    for (uint32_t i = 0; i < mention->count; i++) {
        shisa_buf_addf(out, "%s%s", i > 0 ? "/" : "", mention->words[i]);
    }
}

void say_mentions(const struct shisa_term *term, const struct row *row, const char *text,
                  struct shisa_buf *out)
{
    const struct expect *expect = row_expect(term, row);
    if (expect == NULL || expect->mention_count == 0 || row_is_hidden(term, row)) {
        return;
    }
    shisa_buf_addf(out, "%s: ", term_word(term, SHISA_W_EVAL_MENTION));
    for (uint32_t i = 0; i < expect->mention_count; i++) {
        const char *found = word_in(&expect->mentions[i], text);
        struct shisa_buf choice = { 0 };
        say_choice(&expect->mentions[i], &choice);
        shisa_buf_puts(out, i > 0 ? term_word(term, SHISA_W_TERM_COMMA) : "");
        shisa_buf_addf(out,
                       term_word(term, found != NULL ? SHISA_W_EVAL_SAID : SHISA_W_EVAL_UNSAID),
                       found != NULL    ? found
                       : choice.len > 0 ? choice.data
                                        : "");
        shisa_buf_finish(&choice);
    }
    shisa_buf_puts(out, "\n");
}

void say_best_mentions(struct shisa_term *term, const struct row *row, struct shisa_buf *out)
{
    const struct expect *expect = row_expect(term, row);
    const struct clues *clues = &evaluate_of(term)->clues;
    struct shisa_buf best = { 0 };
    uint32_t most = 0;
    bool met = false;
    clues_list(term);
    for (uint32_t i = 0; i < clues->count && !met; i++) {
        struct shisa_buf text = { 0 };
        if (clues->at[i].kind == CLUE_EVENT) {
            clue_words(term, &staff_of(term)->events[clues->at[i].place], &text);
        }
        uint32_t found = text.len == 0 ? 0 : mentions_in(expect, text.data);
        met = text.len > 0 && clues->at[i].met;
        if (met || found > most) {
            shisa_buf_finish(&best);
            best = text;
            most = found;
        } else {
            shisa_buf_finish(&text);
        }
    }
    say_mentions(term, row, best.len == 0 ? "" : best.data, out);
    shisa_buf_finish(&best);
}
