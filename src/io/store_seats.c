/* Who may sit where: seats and the hashes of their codes; and whether two must agree. */
#include "shisa/io.h"

#include <sodium.h>
#include <string.h>

#include "internal.h"

/* --- salt ------------------------------------------------------------------------------------- */

static shisa_status read_salt(struct shisa_run_file *file, unsigned char salt[SHISA_SALT_SIZE],
                              bool *there, struct shisa_err *err)
{
    sqlite3_stmt *statement = NULL;
    *there = false;
    shisa_status status = io_prepare(file, "SELECT salt FROM room", &statement, err);
    if (status == SHISA_OK) {
        status = io_step(file, statement, there, err);
    }
    if (status == SHISA_OK && *there) {
        bool whole = sqlite3_column_bytes(statement, 0) == SHISA_SALT_SIZE;
        status =
            whole ? SHISA_OK : shisa_refuse(err, SHISA_CORRUPT, SHISA_W_RUN_DAMAGED, file->path);
        if (whole) {
            memcpy(salt, sqlite3_column_blob(statement, 0), SHISA_SALT_SIZE);
        }
    }
    sqlite3_finalize(statement);
    return status;
}

static shisa_status make_salt(struct shisa_run_file *file, unsigned char salt[SHISA_SALT_SIZE],
                              struct shisa_err *err)
{
    sqlite3_stmt *statement = NULL;
    bool row;
    randombytes_buf(salt, SHISA_SALT_SIZE);
    shisa_status status = io_prepare(file, "INSERT INTO room VALUES (?)", &statement, err);
    if (status == SHISA_OK) {
        sqlite3_bind_blob(statement, 1, salt, SHISA_SALT_SIZE, SQLITE_STATIC);
        status = io_step(file, statement, &row, err);
    }
    sqlite3_finalize(statement);
    file->pending = true;
    return status;
}

/* --- seats ------------------------------------------------------------------------------------ */

static shisa_status put(void *self, const char *seat, const unsigned char *hash,
                        struct shisa_err *err)
{
    struct shisa_run_file *file = self;
    sqlite3_stmt *statement = NULL;
    bool row;
    shisa_status status =
        io_prepare(file, "INSERT OR REPLACE INTO seat VALUES (?, ?)", &statement, err);
    if (status == SHISA_OK) {
        sqlite3_bind_text(statement, 1, seat, -1, SQLITE_STATIC);
        sqlite3_bind_blob(statement, 2, hash, hash != NULL ? SHISA_DIGEST_SIZE : 0, SQLITE_STATIC);
        status = io_step(file, statement, &row, err);
    }
    sqlite3_finalize(statement);
    file->pending = true;
    return status;
}

static shisa_status each(void *self,
                         shisa_status (*one)(void *context, const char *seat,
                                             const unsigned char *hash, struct shisa_err *err),
                         void *context, struct shisa_err *err)
{
    struct shisa_run_file *file = self;
    sqlite3_stmt *statement = NULL;
    bool row = true;
    shisa_status status =
        io_prepare(file, "SELECT name, hash FROM seat ORDER BY name", &statement, err);
    while (status == SHISA_OK && row) {
        status = io_step(file, statement, &row, err);
        if (status == SHISA_OK && row) {
            const char *name = (const char *)sqlite3_column_text(statement, 0);
            int size = sqlite3_column_bytes(statement, 1);
            bool whole = name != NULL && (size == 0 || size == SHISA_DIGEST_SIZE);
            status = whole ? one(context, name, sqlite3_column_blob(statement, 1), err)
                           : shisa_refuse(err, SHISA_CORRUPT, SHISA_W_RUN_DAMAGED, file->path);
        }
    }
    sqlite3_finalize(statement);
    return status;
}

shisa_status shisa_run_file_register(struct shisa_run_file *file, struct shisa_register *seats,
                                     struct shisa_err *err)
{
    bool there;
    *seats = (struct shisa_register){ .self = file, .put = put, .each = each };
    shisa_status status = read_salt(file, seats->salt, &there, err);
    return status == SHISA_OK && !there ? make_salt(file, seats->salt, err) : status;
}

/* --- two -------------------------------------------------------------------------------------- */

/* A row of facts that older versions do not know, and leave alone. */
shisa_status shisa_run_file_two(struct shisa_run_file *file, bool *two, struct shisa_err *err)
{
    sqlite3_stmt *statement = NULL;
    bool row;
    shisa_status status =
        io_prepare(file,
                   *two ? "INSERT OR REPLACE INTO meta VALUES ('two', 'yes') RETURNING value"
                        : "SELECT value FROM meta WHERE key = 'two'",
                   &statement, err);
    if (status == SHISA_OK) {
        status = io_step(file, statement, &row, err);
    }
    sqlite3_finalize(statement);
    file->pending |= *two;
    *two = status == SHISA_OK && row;
    return status;
}

/* --- chance ----------------------------------------------------------------------------------- */

static void fill(void *self, void *bytes, size_t len)
{
    (void)self;
    randombytes_buf(bytes, len);
}

struct shisa_chance shisa_true_chance(void)
{
    return (struct shisa_chance){ .fill = fill };
}
