/* A run file with a scenario of two files, and what a log is written and compared with. */
#ifndef SHISA_TESTS_RUN_FILE_H
#define SHISA_TESTS_RUN_FILE_H

#include <stdint.h>

#include "folder.h"

struct run {
    struct folder folder;
    struct shisa_bundle *bundle;
    struct shisa_run_file *file;
};

static inline struct shisa_run_facts facts_of(const struct shisa_bundle *bundle,
                                              unsigned char digest[SHISA_DIGEST_SIZE])
{
    shisa_bundle_digest(bundle, digest);
    return (struct shisa_run_facts){ .origin = { .scenario_id = "drill",
                                                 .team = "expert",
                                                 .files_digest = digest,
                                                 .parameters = "{\"authority\":\"consensus\"}",
                                                 .seed = UINT64_MAX },
                                     .title = "誰も押していない警報",
                                     .created = "2026-01-05T09:00:00+09:00",
                                     .version = "0.1.0" };
}

/* A run file "a.shisa" of a scenario with two files. */
static inline struct run made(void)
{
    struct run run = { .folder = folder_make() };
    unsigned char digest[SHISA_DIGEST_SIZE];
    struct shisa_err err;
    put(&run.folder, "drill/scenario.lua", "-- main");
    put(&run.folder, "drill/people.lua", "");
    run.bundle = opened(in(&run.folder, "drill"));
    ck_file(shisa_bundle_files(run.bundle), "scenario.lua", "-- main");
    ck_file(shisa_bundle_files(run.bundle), "people.lua", "");
    struct shisa_run_facts facts = facts_of(run.bundle, digest);
    ck_ok(shisa_run_file_create(in(&run.folder, "a.shisa"), &facts, run.bundle, &run.file, &err),
          &err);
    return run;
}

static inline void run_finish(struct run *run)
{
    shisa_run_file_close(run->file);
    shisa_bundle_destroy(run->bundle);
    folder_finish(&run->folder);
}

static inline struct shisa_entry entry(uint64_t number, const char *body)
{
    struct shisa_entry made_entry = { .number = number,
                                      .at = (shisa_ms)number * 1000,
                                      .kind = "event",
                                      .body = body,
                                      .body_len = strlen(body) };
    memset(made_entry.link, (int)number, sizeof made_entry.link);
    return made_entry;
}

static inline shisa_status append(struct shisa_store store, uint64_t number, const char *body,
                                  struct shisa_err *err)
{
    struct shisa_entry added = entry(number, body);
    return store.append(store.self, &added, err);
}

static inline void add(struct shisa_store store, uint64_t from, uint64_t to)
{
    struct shisa_err err;
    for (uint64_t number = from; number <= to; number++) {
        ck_ok(append(store, number, "{\"kind\":\"memo\",\"text\":\"記録\"}", &err), &err);
    }
}

static inline void commit(struct shisa_store store)
{
    struct shisa_err err;
    ck_ok(store.commit(store.self, &err), &err);
}

/* Counts, and compares each with what add wrote. */
static inline shisa_status compare(void *context, const struct shisa_entry *found,
                                   struct shisa_err *err)
{
    uint64_t *count = context;
    struct shisa_entry wanted = entry(++*count, "{\"kind\":\"memo\",\"text\":\"記録\"}");
    (void)err;
    ck_assert_uint_eq(found->number, wanted.number);
    ck_assert_int_eq(found->at, wanted.at);
    ck_assert_str_eq(found->kind, wanted.kind);
    ck_assert_uint_eq(found->body_len, wanted.body_len);
    ck_assert_mem_eq(found->body, wanted.body, wanted.body_len);
    ck_assert_mem_eq(found->link, wanted.link, sizeof wanted.link);
    return SHISA_OK;
}

static inline uint64_t count_of(struct shisa_store store)
{
    uint64_t count = 0;
    struct shisa_err err;
    ck_ok(store.entries(store.self, compare, &count, &err), &err);
    return count;
}

static inline struct shisa_run_file *reopened(const struct run *run, bool readonly)
{
    struct shisa_run_file *file;
    struct shisa_err err;
    ck_ok(shisa_run_file_open(in(&run->folder, "a.shisa"), readonly, &file, &err), &err);
    return file;
}

static inline void close_run(struct run *run)
{
    shisa_run_file_close(run->file);
    run->file = NULL;
}

#endif
