#include "desk.h"

/* What the scenario gives to read, and what one has done and been told. */

void command_services(struct shisa_term *term, int unused)
{
    (void)unused;
    struct shisa_buf text = { 0 };
    say_services(term_speaker(term), &text);
    if (text.len == 0) {
        shisa_buf_puts(&text, term_word(term, SHISA_W_TERM_NO_SERVICE));
    }
    pager_open(term, term_word(term, SHISA_W_TERM_KEY_SERVICES), text.data, CONTEXT_PAGER);
    shisa_buf_finish(&text);
}

enum { SHEET_BRIEFING, SHEET_PHONES, SHEET_ACTS, SHEET_MEMOS, SHEET_NOTICES, SHEETS };

static void say_sheet(struct shisa_term *term, uint32_t sheet, struct shisa_buf *out)
{
    switch (sheet) {
    case SHEET_BRIEFING:
        shisa_buf_addf(out, "%s\n\n%s", shisa_say(&model_of(term)->title, term->options.lang),
                       shisa_say(&model_of(term)->briefing, term->options.lang));
        break;
    case SHEET_PHONES:
        say_phones(term_speaker(term), out);
        break;
    case SHEET_ACTS:
        say_acts(term_speaker(term), out);
        break;
    case SHEET_MEMOS:
        say_memos(term_speaker(term), out);
        break;
    case SHEET_NOTICES:
        say_notices(term, out);
        break;
    }
}

static const enum shisa_word sheets[SHEETS] = { SHISA_W_TERM_BRIEFING, SHISA_W_TERM_PHONES,
                                                SHISA_W_TERM_MY_ACTS, SHISA_W_TERM_MEMOS,
                                                SHISA_W_TERM_CONTROL_SAYS };

static void document_chosen(struct shisa_term *term, struct picker *picker, uint32_t value)
{
    (void)picker;
    enum shisa_lang lang = term->options.lang;
    if (value >= SHEETS) {
        const struct document *document = &model_of(term)->documents[value - SHEETS];
        pager_open(term, shisa_say(&document->title, lang), shisa_say(&document->text, lang),
                   CONTEXT_PAGER);
        return;
    }
    struct shisa_buf text = { 0 };
    say_sheet(term, value, &text);
    pager_open(term, term_word(term, sheets[value]), text.len == 0 ? "" : text.data, CONTEXT_PAGER);
    shisa_buf_finish(&text);
}

void command_documents(struct shisa_term *term, int unused)
{
    (void)unused;
    struct picker *picker = picker_create(SHISA_W_TERM_KEY_DOCUMENTS, document_chosen);
    for (uint32_t i = 0; i < model_of(term)->document_count; i++) {
        picker_add(picker, SHEETS + i,
                   shisa_say(&model_of(term)->documents[i].title, term->options.lang), NULL);
    }
    uint32_t sheet_count = term->session.notice_count > 0 ? SHEETS : SHEET_NOTICES;
    for (uint32_t i = 0; i < sheet_count; i++) {
        picker_add(picker, i, term_word(term, sheets[i]), NULL);
    }
    picker_open(term, picker, SHISA_W_TERM_KEY_DOCUMENTS);
}
