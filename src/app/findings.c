#include "findings.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Files are read once, however many findings stand in them. */
struct sources {
    const struct shisa_files *files;
    struct {
        const char *name; /* a finding's, which outlives this */
        struct shisa_buf text;
    } at[SHISA_FILES_MAX];
    uint32_t count;
};

static const char *source_text(void *self, const char *name)
{
    struct sources *sources = self;
    struct shisa_err unread; /* a finding without its line still says its file and line */
    for (uint32_t i = 0; i < sources->count; i++) {
        if (strcmp(sources->at[i].name, name) == 0) {
            return sources->at[i].text.data;
        }
    }
    if (sources->count == SHISA_FILES_MAX) {
        return NULL;
    }
    struct shisa_buf *text = &sources->at[sources->count].text;
    sources->at[sources->count++].name = name;
    if (sources->files->read(sources->files->self, name, text, &unread) != SHISA_OK) {
        shisa_buf_finish(text);
    }
    return text->data;
}

static struct sources *sort(struct shisa_findings *findings, const struct shisa_files *files)
{
    struct sources *sources = shisa_alloc(sizeof *sources);
    sources->files = files;
    shisa_findings_sort(findings, (struct shisa_sources){ sources, source_text });
    return sources;
}

static void sources_destroy(struct sources *sources)
{
    for (uint32_t i = 0; i < sources->count; i++) {
        shisa_buf_finish(&sources->at[i].text);
    }
    free(sources);
}

void findings_print(struct shisa_findings *findings, const struct shisa_files *files)
{
    struct shisa_buf out = { 0 };
    struct sources *sources = sort(findings, files);
    for (uint32_t i = 0; i < findings->count; i++) {
        const struct shisa_finding *finding = &findings->at[i];
        shisa_finding_print(finding, source_text(sources, finding->place.file), &out);
    }
    if (out.len > 0) {
        fwrite(out.data, 1, out.len, stderr);
    }
    shisa_buf_finish(&out);
    sources_destroy(sources);
}

static json_t *finding_json(const struct shisa_finding *finding, const char *source,
                            const char *scenario)
{
    uint32_t line, column;
    shisa_finding_column(finding, source, &line, &column);
    return json_pack("{s:s, s:s, s:s, s:s, s:i, s:i, s:s, s:s}", "scenario", scenario, "severity",
                     finding->severity == SHISA_ERROR ? "error" : "warning", "code", finding->code,
                     "file", finding->place.file, "line", (int)line, "column", (int)column,
                     "message", finding->text, "help", finding->help);
}

void findings_json(struct shisa_findings *findings, const struct shisa_files *files,
                   const char *scenario, json_t *list)
{
    struct sources *sources = sort(findings, files);
    for (uint32_t i = 0; i < findings->count; i++) {
        const struct shisa_finding *finding = &findings->at[i];
        const char *source = source_text(sources, finding->place.file);
        json_array_append_new(list, finding_json(finding, source, scenario));
    }
    sources_destroy(sources);
}
