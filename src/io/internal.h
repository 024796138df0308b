/* io: what its files share. */
#ifndef SHISA_IO_INTERNAL_H
#define SHISA_IO_INTERNAL_H

#include <sqlite3.h>

#include "shisa/io.h"

/* --- bundles: files.c ------------------------------------------------------------------------ */

struct bundle_file {
    char *name;
    struct shisa_buf content;
};

/* Files read so far, in order of name. */
const struct bundle_file *io_bundle_read(const struct shisa_bundle *bundle, uint32_t *count);
/* Adds one file to a digest over files: its name, its length and its content, so that nothing can
 * move from one into the other. */
void io_digest_file(struct shisa_digest *digest, const char *name, const void *content, size_t len);

#define IO_MAIN "scenario.lua"

/* names.c. Names of the built-in scenarios, one after another, with `end` behind each. */
void io_list_builtin(struct shisa_buf *list, char end);

/* --- run files ------------------------------------------------------------------------------- */

#define IO_APPLICATION_ID 0x53484953 /* "SHIS": what `file` and we know a run file by */

/* Keys of the table meta. */
#define IO_META(KEY)                                                                               \
    KEY(SCENARIO_ID, "scenario_id")                                                                \
    KEY(TITLE, "title")                                                                            \
    KEY(SEED, "seed")                                                                              \
    KEY(PARAMETERS, "parameters")                                                                  \
    KEY(FILES_DIGEST, "files_digest")                                                              \
    KEY(TEAM, "team")                                                                              \
    KEY(CREATED, "created")                                                                        \
    KEY(VERSION, "shisa_version")

enum io_meta {
#define KEY(WORD, name) IO_META_##WORD,
    IO_META(KEY)
#undef KEY
        IO_META_COUNT
};

struct shisa_run_file {
    sqlite3 *db;
    char *path;
    bool readonly;
    bool pending;             /* something was appended since the last commit */
    sqlite3_stmt *append;     /* NULL until the first append */
    struct shisa_err failure; /* the first: from then on nothing more is written */
    char *meta[IO_META_COUNT];
    unsigned char files_digest[SHISA_DIGEST_SIZE];
    struct shisa_run_facts facts; /* points into the two above */
};

/* store.c. What SQLite just said, as a sentence. */
shisa_status io_sqlite_failed(const struct shisa_run_file *file, struct shisa_err *err);
SHISA_MUST_USE shisa_status io_exec(struct shisa_run_file *file, const char *sql,
                                    struct shisa_err *err);
SHISA_MUST_USE shisa_status io_prepare(struct shisa_run_file *file, const char *sql,
                                       sqlite3_stmt **statement, struct shisa_err *err);
/* SHISA_OK and *row says whether there is one more. */
SHISA_MUST_USE shisa_status io_step(struct shisa_run_file *file, sqlite3_stmt *statement, bool *row,
                                    struct shisa_err *err);

/* store_file.c. The steps from one schema to the next bring a file up to date; newer is refused. */
SHISA_MUST_USE shisa_status io_migrate(struct shisa_run_file *file, struct shisa_err *err);

#endif
