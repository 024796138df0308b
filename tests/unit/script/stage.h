/* A scenario of files in memory, loaded, linked and run with the real engine. */
#ifndef SHISA_TESTS_SCRIPT_STAGE_H
#define SHISA_TESTS_SCRIPT_STAGE_H

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "shisa/script.h"

#include "../run.h"

/* Every scenario of these tests begins with this line, so their own code begins on line 2. */
#define HEAD                                                                                        \
    "scenario { id = 'test', length = '2h', title = { en = 'Test', ja = '試験' } } "              \
    "organisation 'org' { name = { en = 'Org', ja = '組織' } } "                                  \
    "role 'org/desk' { name = { en = 'Desk', ja = '窓口' } } "                                    \
    "channel 'mail' { name = { en = 'Mail', ja = 'メール' }, mark = { en = 'm', ja = '文' } } " \
    "service 'feeder' { of = 'org', name = { en = 'Feeder', ja = '配電' } } "                     \
    "asset 'laptop' { of = 'org', name = { en = 'PC', ja = 'PC' }, marks = { 'infected' } } "       \
    "action 'isolate' { name = { en = 'Isolate', ja = '遮断' }, group = { en = 'g', ja = 'g' }, " \
    "on = 'asset', takes = '1m', help = { en = 'h', ja = 'h' } } "                                  \
    "inject 'alert' { at = '5m', via = 'mail', to = 'org/desk', text = { en = 'A', ja = 'あ' } } " \
    "inject 'extra' { via = 'mail', to = 'org/desk', text = { en = 'X', ja = 'え' } } "            \
    "decision 'mode' { at = '10m', to = 'org/desk', within = '5m', "                                \
    "text = { en = 'Mode?', ja = '方式?' }, options = { { id = 'a', text = { en = 'A', ja = 'A' " \
    "} "                                                                                            \
    "}, { id = 'b', text = { en = 'B', ja = 'B' } } } }\n"

#define STAGE_FILES_MAX 8

struct stage_file {
    const char *name;
    const char *text;
    size_t len; /* 0: to the NUL */
};

struct stage {
    const struct stage_file *files;
    struct shisa_region *region;
    struct shisa_world *world;
    struct shisa_script *script;
    struct shisa_engine *engine;
    struct shisa_findings findings;
    struct shisa_buf log;
    struct shisa_err err;
};

static inline shisa_status stage_read(void *self, const char *name, struct shisa_buf *out,
                                      struct shisa_err *err)
{
    const struct stage *stage = self;
    for (const struct stage_file *file = stage->files; file->name != NULL; file++) {
        if (strcmp(file->name, name) == 0) {
            shisa_buf_add(out, file->text, file->len > 0 ? file->len : strlen(file->text));
            return SHISA_OK;
        }
    }
    return shisa_fail(err, SHISA_NOT_FOUND, "there is no file %s", name);
}

static inline shisa_status stage_load(struct stage *stage, const struct stage_file *files,
                                      struct shisa_settings settings)
{
    *stage = (struct stage){ .files = files };
    struct shisa_files port = { stage, stage_read };
    stage->region = shisa_region_create(SHISA_REGION_MAX);
    stage->world = shisa_world_create();
    ck_assert_int_eq(shisa_script_create(stage->region, &stage->script, &stage->err), SHISA_OK);
    shisa_status status = shisa_script_load(stage->script, stage->world, &port, settings,
                                            &stage->findings, &stage->err);
    if (status == SHISA_OK && stage->findings.errors == 0) {
        shisa_world_link(stage->world, &stage->findings);
        shisa_script_link(stage->script, stage->world, &stage->findings);
    }
    return status;
}

static inline void stage_close(struct stage *stage)
{
    shisa_findings_finish(&stage->findings);
    shisa_buf_finish(&stage->log);
    shisa_world_destroy(stage->world);
    shisa_region_destroy(stage->region);
}

/* "scenario.lua:3: E003 text (help)" a line. */
static inline const char *stage_findings(struct stage *stage)
{
    stage->log.len = 0;
    shisa_buf_puts(&stage->log, "");
    for (uint32_t i = 0; i < stage->findings.count; i++) {
        const struct shisa_finding *finding = &stage->findings.at[i];
        shisa_buf_addf(&stage->log, "%s%s:%u: %s %s", i == 0 ? "" : "\n", finding->place.file,
                       (unsigned)finding->place.line, finding->code, finding->text);
        if (finding->code[1] == '0' && strncmp(finding->help, "did", 3) == 0) {
            shisa_buf_addf(&stage->log, " (%s)", finding->help);
        }
    }
    return stage->log.data == NULL ? "" : stage->log.data;
}

static inline void stage_begin(struct stage *stage, uint64_t seed)
{
    ck_assert_msg(stage->findings.errors == 0, "%s", stage_findings(stage));
    stage->log.len = 0;
    ck_assert_int_eq(
        shisa_engine_create(stage->region, stage->world, seed, &stage->engine, &stage->err),
        SHISA_OK);
    shisa_script_attach(stage->script, stage->engine);
    ck_assert_int_eq(shisa_engine_start(stage->engine, &stage->err), SHISA_OK);
}

/* Opens a scenario of one file, HEAD and code, and starts it. */
static inline void stage_open(struct stage *stage, const char *code, uint64_t seed)
{
    static struct shisa_buf text;
    text.len = 0;
    shisa_buf_puts(&text, HEAD);
    shisa_buf_puts(&text, code);
    const struct stage_file files[] = { { "scenario.lua", text.data, 0 }, { NULL, NULL, 0 } };
    ck_assert_int_eq(stage_load(stage, files, (struct shisa_settings){ NULL, 0 }), SHISA_OK);
    stage->files = NULL;
    stage_begin(stage, seed);
}

/* Adds what happened to the log: seconds, event, what, value or text. */
static inline void stage_note_events(struct stage *stage)
{
    uint32_t count;
    const struct shisa_event *events = shisa_engine_events(stage->engine, &count);
    for (uint32_t i = 0; i < count; i++) {
        const struct shisa_event *event = &events[i];
        enum shisa_kind kind = shisa_event_ref_kind(event->kind);
        const char *name =
            kind == SHISA_KIND_NONE ? "" : shisa_world_name(stage->world, kind, event->ref);
        if (event->kind == SHISA_EV_STARTEX || event->kind == SHISA_EV_MESSAGE) {
            continue; /* of no interest here */
        }
        shisa_buf_addf(&stage->log, "%" PRId64 " %s%s%s", event->at / 1000,
                       shisa_event_name(event->kind), *name == '\0' ? "" : " ", name);
        if (event->kind == SHISA_EV_SERVICE || event->kind == SHISA_EV_MARK) {
            shisa_buf_addf(&stage->log, " %" PRId64, event->value);
        }
        shisa_buf_addf(&stage->log, "%s%s\n", event->text == NULL ? "" : " ",
                       event->text == NULL ? "" : event->text);
    }
    shisa_engine_forget_events(stage->engine);
}

/* The log up to then. */
static inline const char *stage_run(struct stage *stage, shisa_ms to)
{
    shisa_buf_puts(&stage->log, "");
    ck_assert_msg(shisa_engine_advance(stage->engine, to, &stage->err) == SHISA_OK, "%s",
                  stage->err.text);
    stage_note_events(stage);
    return stage->log.data;
}

#define MINUTES(n) ((shisa_ms)(n)*60000)

#endif
