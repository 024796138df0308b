/* The scenario files that a run file keeps, and whether all of it is as it was written. */
#include "shisa/io.h"

#include <string.h>

#include "internal.h"

static shisa_status read_file(void *self, const char *name, struct shisa_buf *out,
                              struct shisa_err *err)
{
    struct shisa_run_file *file = self;
    sqlite3_stmt *statement = NULL;
    bool row = false;
    shisa_status status =
        io_prepare(file, "SELECT content FROM file WHERE name = ?", &statement, err);
    if (status == SHISA_OK) {
        sqlite3_bind_text(statement, 1, name, -1, SQLITE_STATIC);
        status = io_step(file, statement, &row, err);
    }
    if (row) {
        const void *content = sqlite3_column_blob(statement, 0);
        shisa_buf_add(out, content, (size_t)sqlite3_column_bytes(statement, 0));
    } else if (status == SHISA_OK) {
        status = shisa_refuse(err, SHISA_NOT_FOUND, SHISA_W_FILE_MISSING, name);
    }
    sqlite3_finalize(statement);
    return status;
}

struct shisa_files shisa_run_file_files(struct shisa_run_file *file)
{
    return (struct shisa_files){ .self = file, .read = read_file };
}

/* --- checking -------------------------------------------------------------------------------- */

static shisa_status check_database(struct shisa_run_file *file, struct shisa_err *err)
{
    sqlite3_stmt *statement = NULL;
    bool row = false;
    shisa_status status = io_prepare(file, "PRAGMA integrity_check(1)", &statement, err);
    if (status == SHISA_OK) {
        status = io_step(file, statement, &row, err);
    }
    const char *said = row ? (const char *)sqlite3_column_text(statement, 0) : NULL;
    if (status == SHISA_OK && (said == NULL || strcmp(said, "ok") != 0)) {
        status = shisa_refuse(err, SHISA_CORRUPT, SHISA_W_RUN_DAMAGED, file->path);
    }
    sqlite3_finalize(statement);
    return status;
}

/* One row of the table `file`: its own digest first, so that the error can name it. */
static shisa_status check_file(const struct shisa_run_file *file, sqlite3_stmt *statement,
                               struct shisa_digest *all, struct shisa_err *err)
{
    const char *name = (const char *)sqlite3_column_text(statement, 0);
    const void *content = sqlite3_column_blob(statement, 1);
    size_t len = (size_t)sqlite3_column_bytes(statement, 1);
    const char *wanted = (const char *)sqlite3_column_text(statement, 2);
    unsigned char digest[SHISA_DIGEST_SIZE];
    char hex[SHISA_HEX_SIZE];
    if (name == NULL || wanted == NULL) {
        return shisa_refuse(err, SHISA_CORRUPT, SHISA_W_RUN_DAMAGED, file->path);
    }
    shisa_digest_of(content, len, digest);
    if (strcmp(shisa_hex(digest, hex), wanted) != 0) {
        return shisa_refuse(err, SHISA_CORRUPT, SHISA_W_RUN_FILE_CHANGED, file->path, name);
    }
    io_digest_file(all, name, content, len);
    return SHISA_OK;
}

static shisa_status check_files(struct shisa_run_file *file, struct shisa_err *err)
{
    struct shisa_digest all;
    unsigned char digest[SHISA_DIGEST_SIZE];
    sqlite3_stmt *statement = NULL;
    bool row = true;
    shisa_digest_init(&all);
    shisa_status status =
        io_prepare(file, "SELECT name, content, digest FROM file ORDER BY name", &statement, err);
    while (status == SHISA_OK && row) {
        status = io_step(file, statement, &row, err);
        if (status == SHISA_OK && row) {
            status = check_file(file, statement, &all, err);
        }
    }
    sqlite3_finalize(statement);
    shisa_digest_peek(&all, digest);
    if (status == SHISA_OK && memcmp(digest, file->files_digest, sizeof digest) != 0) {
        status = shisa_refuse(err, SHISA_CORRUPT, SHISA_W_RUN_FILES_CHANGED, file->path);
    }
    return status;
}

shisa_status shisa_run_file_check(struct shisa_run_file *file, struct shisa_err *err)
{
    shisa_status status = check_database(file, err);
    return status == SHISA_OK ? check_files(file, err) : status;
}
