/* What a stranger typed: cleaned text is shown whole, in the width that was measured. */
#include <stdlib.h>
#include <string.h>

#include "shisa/base.h"

#include "fuzz.h"

static void measure(const char *text)
{
    int sum = 0;
    for (const char *at = text; *at != '\0';) {
        int columns;
        size_t step = shisa_text_next(at, &columns);
        SHISA_ASSERT(step > 0 && columns >= 0 && columns <= 2);
        sum += columns;
        at += step;
    }
    SHISA_ASSERT(sum == shisa_text_width(text));
    for (int columns = 0; columns < 5; columns++) {
        SHISA_ASSERT(shisa_text_fit(text, columns) <= strlen(text));
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct shisa_buf once = { 0 }, twice = { 0 };
    struct shisa_err err;
    if (shisa_text_clean((const char *)data, size, SHISA_TEXT_MAX, &once, &err) == SHISA_OK &&
        once.len > 0) {
        measure(once.data);
        SHISA_ASSERT(shisa_text_clean(once.data, once.len, SHISA_TEXT_MAX, &twice, &err) ==
                     SHISA_OK);
        SHISA_ASSERT(once.len == twice.len && memcmp(once.data, twice.data, once.len) == 0);
        SHISA_ASSERT(shisa_text_mentions(once.data, once.data));
    }
    shisa_buf_finish(&once);
    shisa_buf_finish(&twice);
    return 0;
}
