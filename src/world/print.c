#include "shisa/schema.h"

#include <string.h>

#include "internal.h"

/* Text from a scenario on its way to somebody's terminal: on one line, and harmless. */
static void add_safely(struct shisa_buf *out, const char *text, size_t len)
{
    struct shisa_buf clean = { 0 };
    if (shisa_text_clean(text, len, SHISA_LINE_MAX, &clean, NULL) != SHISA_OK) {
        shisa_buf_finish(&clean);
        for (size_t i = 0; i < len; i++) {
            bool plain = text[i] >= ' ' && text[i] <= '~';
            shisa_buf_add(&clean, plain ? &text[i] : "?", 1);
        }
    }
    for (size_t i = 0; i < clean.len; i++) {
        shisa_buf_add(out, clean.data[i] == '\n' ? " " : &clean.data[i], 1);
    }
    shisa_buf_finish(&clean);
}

/* The line of place, and a caret below it: as far in as what stands before it is wide. */
static void add_excerpt(struct shisa_buf *out, const char *source, const char *place, uint32_t line)
{
    const char *start = place;
    while (start > source && start[-1] != '\n') {
        start--;
    }
    shisa_buf_addf(out, "%5u | ", (unsigned)line);
    size_t shown = out->len;
    add_safely(out, start, (size_t)(place - start));
    int width = shisa_text_width(out->data + shown);
    add_safely(out, place, strcspn(place, "\r\n"));
    shisa_buf_addf(out, "\n      | %*s^\n", width, "");
}

void shisa_finding_print(const struct shisa_finding *finding, const char *source,
                         struct shisa_buf *out)
{
    const char *file = finding->place.file == NULL ? "scenario.lua" : finding->place.file;
    uint32_t line;
    uint32_t column;
    shisa_finding_column(finding, source, &line, &column);
    add_safely(out, file, strlen(file));
    shisa_buf_addf(out, ":%u:%u: %s[%s]: ", (unsigned)line, (unsigned)column,
                   finding->severity == SHISA_ERROR ? "error" : "warning", finding->code);
    add_safely(out, finding->text, strlen(finding->text));
    shisa_buf_puts(out, "\n");
    if (source != NULL) {
        add_excerpt(out, source, world_locate(finding, source), line);
    }
    if (finding->help[0] != '\0') {
        shisa_buf_puts(out, "      help: ");
        add_safely(out, finding->help, strlen(finding->help));
        shisa_buf_puts(out, "\n");
    }
}
