/* What a text mentions, in either language. */
#include "shisa/engine.h"

#include <stdlib.h>
#include <string.h>

#include "internal.h"

static bool has_word(const struct shisa_message *message, const char *word)
{
    const char *places[] = { message->folded.en, message->folded.ja, message->folded_subject };
    for (size_t i = 0; i < sizeof places / sizeof places[0]; i++) {
        if (places[i] != NULL && strstr(places[i], word) != NULL) {
            return true;
        }
    }
    return false;
}

static bool mentions_group(const struct shisa_message *message, const struct shisa_strings *group)
{
    for (uint32_t i = 0; i < group->count; i++) {
        if (has_word(message, group->at[i])) {
            return true;
        }
    }
    return false;
}

bool engine_mentions(const struct shisa_message *message, const struct shisa_mention *mention)
{
    for (uint32_t i = 0; i < mention->count; i++) {
        if (!mentions_group(message, &mention->folded[i])) {
            return false;
        }
    }
    return true;
}

bool engine_text_mentions(const char *text, const struct shisa_mention *mention)
{
    char *folded = shisa_text_fold(text);
    struct shisa_message message = { .folded = { folded, NULL } };
    bool found = folded != NULL && engine_mentions(&message, mention);
    free(folded);
    return found;
}

static shisa_status fold(struct shisa_engine *engine, const char *text, const char **kept,
                         struct shisa_err *err)
{
    char *folded = text == NULL ? NULL : shisa_text_fold(text);
    *kept = folded == NULL ? NULL : shisa_region_copy(engine->region, folded);
    bool full = folded != NULL && *kept == NULL;
    free(folded);
    return full ? shisa_fail(err, SHISA_LIMIT, "the exercise's memory is full") : SHISA_OK;
}

shisa_status engine_fold_message(struct shisa_engine *engine, struct shisa_message *message,
                                 struct shisa_err *err)
{
    shisa_status status = fold(engine, message->subject.en, &message->folded_subject, err);
    if (message->words != 0) {
        message->folded = shisa_expect_at(engine->world, message->words)->folded;
    } else if (status == SHISA_OK) {
        status = fold(engine, message->text.en, &message->folded.en, err);
    }
    return status;
}
