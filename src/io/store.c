/* The log of a run file: what an exercise appends, commits and reads back. */
#include "shisa/io.h"

#include <string.h>

#include "internal.h"

/* --- what SQLite says ------------------------------------------------------------------------ */

shisa_status io_sqlite_failed(const struct shisa_run_file *file, struct shisa_err *err)
{
    static const struct {
        int code;
        shisa_status status;
        enum shisa_word word;
    } known[] = {
        { SQLITE_FULL, SHISA_IO, SHISA_W_RUN_DISK_FULL },
        { SQLITE_IOERR, SHISA_IO, SHISA_W_RUN_DISK_FAILED },
        { SQLITE_BUSY, SHISA_REFUSED, SHISA_W_RUN_IN_USE },
        { SQLITE_READONLY, SHISA_IO, SHISA_W_RUN_READ_ONLY },
        { SQLITE_PERM, SHISA_IO, SHISA_W_RUN_READ_ONLY },
        { SQLITE_CANTOPEN, SHISA_IO, SHISA_W_RUN_CANNOT_OPEN },
        { SQLITE_CORRUPT, SHISA_CORRUPT, SHISA_W_RUN_DAMAGED },
        { SQLITE_NOTADB, SHISA_CORRUPT, SHISA_W_RUN_FOREIGN },
        { SQLITE_ERROR, SHISA_CORRUPT, SHISA_W_RUN_DAMAGED }, /* our SQL, but not our tables */
    };
    int code = sqlite3_errcode(file->db);
    for (size_t i = 0; i < sizeof known / sizeof known[0]; i++) {
        if (known[i].code == code) {
            return shisa_refuse(err, known[i].status, known[i].word, file->path);
        }
    }
    return shisa_refuse(err, SHISA_IO, SHISA_W_RUN_FAILED, file->path, sqlite3_errmsg(file->db));
}

shisa_status io_exec(struct shisa_run_file *file, const char *sql, struct shisa_err *err)
{
    int code = sqlite3_exec(file->db, sql, NULL, NULL, NULL);
    return code == SQLITE_OK ? SHISA_OK : io_sqlite_failed(file, err);
}

shisa_status io_prepare(struct shisa_run_file *file, const char *sql, sqlite3_stmt **statement,
                        struct shisa_err *err)
{
    int code = sqlite3_prepare_v2(file->db, sql, -1, statement, NULL);
    return code == SQLITE_OK ? SHISA_OK : io_sqlite_failed(file, err);
}

shisa_status io_step(struct shisa_run_file *file, sqlite3_stmt *statement, bool *row,
                     struct shisa_err *err)
{
    int code = sqlite3_step(statement);
    *row = code == SQLITE_ROW;
    return *row || code == SQLITE_DONE ? SHISA_OK : io_sqlite_failed(file, err);
}

/* --- writing --------------------------------------------------------------------------------- */

static shisa_status stopped(const struct shisa_run_file *file, struct shisa_err *err)
{
    if (err != NULL && file->failure.status != SHISA_OK) {
        *err = file->failure;
    }
    return file->failure.status;
}

/* A log with a hole would be worse than a short one: after the first failure nothing more is
 * written, and what was not committed is taken back. */
static shisa_status give_up(struct shisa_run_file *file, struct shisa_err *err)
{
    sqlite3_reset(file->append);
    sqlite3_exec(file->db, "ROLLBACK", NULL, NULL, NULL); /* SQLite may have done it itself */
    return stopped(file, err);
}

static shisa_status write_failed(struct shisa_run_file *file, struct shisa_err *err)
{
    io_sqlite_failed(file, &file->failure);
    return give_up(file, err);
}

static shisa_status check_writable(const struct shisa_run_file *file, struct shisa_err *err)
{
    if (file->readonly) {
        return shisa_refuse(err, SHISA_IO, SHISA_W_RUN_READ_ONLY, file->path);
    }
    return stopped(file, err);
}

static void bind_entry(sqlite3_stmt *statement, const struct shisa_entry *entry)
{
    sqlite3_bind_int64(statement, 1, (sqlite3_int64)entry->number);
    sqlite3_bind_int64(statement, 2, entry->at);
    sqlite3_bind_text(statement, 3, entry->kind, -1, SQLITE_STATIC);
    sqlite3_bind_text(statement, 4, entry->body, (int)entry->body_len, SQLITE_STATIC);
    sqlite3_bind_blob(statement, 5, entry->link, sizeof entry->link, SQLITE_STATIC);
}

static shisa_status append(void *self, const struct shisa_entry *entry, struct shisa_err *err)
{
    struct shisa_run_file *file = self;
    shisa_status status = check_writable(file, err);
    if (status != SHISA_OK) {
        return status;
    }
    if (entry->body_len > SHISA_ENTRY_MAX) {
        shisa_refuse(&file->failure, SHISA_LIMIT, SHISA_W_RUN_ENTRY_TOO_LONG, SHISA_ENTRY_MAX);
        return give_up(file, err);
    }
    if (file->append == NULL &&
        sqlite3_prepare_v2(file->db, "INSERT INTO entry VALUES (?, ?, ?, ?, ?)", -1, &file->append,
                           NULL) != SQLITE_OK) {
        return write_failed(file, err);
    }
    bind_entry(file->append, entry);
    if (sqlite3_step(file->append) != SQLITE_DONE) {
        return write_failed(file, err);
    }
    sqlite3_reset(file->append);
    file->pending = true;
    return SHISA_OK;
}

/* The write lock is taken again at once: who wants to write the same run meets it and is told. */
static shisa_status commit(void *self, struct shisa_err *err)
{
    struct shisa_run_file *file = self;
    shisa_status status = check_writable(file, err);
    if (status != SHISA_OK || !file->pending) {
        return status;
    }
    if (sqlite3_exec(file->db, "COMMIT", NULL, NULL, NULL) != SQLITE_OK) {
        return write_failed(file, err);
    }
    file->pending = false;
    if (sqlite3_exec(file->db, "BEGIN IMMEDIATE", NULL, NULL, NULL) != SQLITE_OK) {
        io_sqlite_failed(file, &file->failure); /* for the next append: this one is on disk */
    }
    return SHISA_OK;
}

/* --- reading --------------------------------------------------------------------------------- */

static shisa_status read_entry(const struct shisa_run_file *file, sqlite3_stmt *statement,
                               uint64_t number, struct shisa_entry *entry, struct shisa_err *err)
{
    *entry = (struct shisa_entry){ .number = (uint64_t)sqlite3_column_int64(statement, 0),
                                   .at = sqlite3_column_int64(statement, 1),
                                   .kind = (const char *)sqlite3_column_text(statement, 2),
                                   .body = (const char *)sqlite3_column_text(statement, 3),
                                   .body_len = (size_t)sqlite3_column_bytes(statement, 3) };
    const void *link = sqlite3_column_blob(statement, 4);
    bool whole = entry->number == number && entry->kind != NULL && entry->body != NULL &&
                 link != NULL && sqlite3_column_bytes(statement, 4) == SHISA_DIGEST_SIZE;
    if (!whole) {
        return shisa_refuse(err, SHISA_CORRUPT, SHISA_W_RUN_ENTRY_BAD, file->path,
                            (unsigned long long)number);
    }
    memcpy(entry->link, link, SHISA_DIGEST_SIZE);
    return SHISA_OK;
}

static shisa_status entries(void *self,
                            shisa_status (*each)(void *context, const struct shisa_entry *entry,
                                                 struct shisa_err *err),
                            void *context, struct shisa_err *err)
{
    struct shisa_run_file *file = self;
    sqlite3_stmt *statement = NULL;
    bool row = true;
    shisa_status status = io_prepare(
        file, "SELECT number, at, kind, body, link FROM entry ORDER BY number", &statement, err);
    for (uint64_t number = 1; status == SHISA_OK; number++) {
        struct shisa_entry entry;
        status = io_step(file, statement, &row, err);
        if (status != SHISA_OK || !row) {
            break;
        }
        status = read_entry(file, statement, number, &entry, err);
        if (status == SHISA_OK) {
            status = each(context, &entry, err);
        }
    }
    sqlite3_finalize(statement);
    return status;
}

struct shisa_store shisa_run_file_store(struct shisa_run_file *file)
{
    return (
        struct shisa_store){ .self = file, .append = append, .commit = commit, .entries = entries };
}
