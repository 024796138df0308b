#include "shisa/base.h"

#include <string.h>

static const struct {
    const char *name;
    struct shisa_text text;
} words[SHISA_W_COUNT] = {
#define SHISA_WORD(name, en, ja) { #name, { en, ja } },
#include "shisa/words.def"
#undef SHISA_WORD
};

const char *shisa_word(enum shisa_word word, enum shisa_lang lang)
{
    SHISA_ASSERT((unsigned)word < SHISA_W_COUNT);
    return shisa_say(&words[word].text, lang);
}

const char *shisa_word_named(const char *name, enum shisa_lang lang)
{
    for (unsigned i = 0; i < SHISA_W_COUNT; i++) {
        if (strcmp(words[i].name, name) == 0) {
            return shisa_word((enum shisa_word)i, lang);
        }
    }
    return NULL;
}

const char *shisa_say(const struct shisa_text *text, enum shisa_lang lang)
{
    const char *first = lang == SHISA_JA ? text->ja : text->en;
    const char *second = lang == SHISA_JA ? text->en : text->ja;
    return first != NULL ? first : second != NULL ? second : "";
}
