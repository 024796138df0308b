/* Run files: making, opening and closing them, and what they say about themselves. */
#include "shisa/io.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "internal.h"

/* How long somebody who opens a run waits for another who is just opening or closing it. */
#define WAIT_MS 2000

/* --- the schema ------------------------------------------------------------------------------ */

/* Step n brings a file from version n to n + 1. Steps are added, never changed: files exist. */
static const char *const steps[] = {
    "CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;"
    "CREATE TABLE file (name TEXT PRIMARY KEY, content BLOB NOT NULL, digest TEXT NOT NULL) STRICT;"
    "CREATE TABLE entry (number INTEGER PRIMARY KEY, at INTEGER NOT NULL, kind TEXT NOT NULL,"
    " body TEXT NOT NULL, link BLOB NOT NULL) STRICT;",
    /* A NULL hash: the seat's code was revoked. */
    "CREATE TABLE room (salt BLOB NOT NULL) STRICT;"
    "CREATE TABLE seat (name TEXT PRIMARY KEY, hash BLOB) STRICT, WITHOUT ROWID;",
};
#define SCHEMA_VERSION ((int)(sizeof steps / sizeof steps[0]))
#define READABLE_VERSION 1 /* the first whose log can be read as it is */

static shisa_status pragma(struct shisa_run_file *file, const char *sql, int *value,
                           struct shisa_err *err)
{
    sqlite3_stmt *statement = NULL;
    bool row = false;
    shisa_status status = io_prepare(file, sql, &statement, err);
    if (status == SHISA_OK) {
        status = io_step(file, statement, &row, err);
    }
    *value = row ? sqlite3_column_int(statement, 0) : 0;
    sqlite3_finalize(statement);
    return status;
}

static shisa_status run_steps(struct shisa_run_file *file, int version, struct shisa_err *err)
{
    char sql[64];
    shisa_status status = SHISA_OK;
    for (; status == SHISA_OK && version < SCHEMA_VERSION; version++) {
        status = io_exec(file, steps[version], err);
    }
    snprintf(sql, sizeof sql, "PRAGMA user_version = %d", SCHEMA_VERSION);
    return status == SHISA_OK ? io_exec(file, sql, err) : status;
}

shisa_status io_migrate(struct shisa_run_file *file, struct shisa_err *err)
{
    int version;
    shisa_status status = pragma(file, "PRAGMA user_version", &version, err);
    if (status != SHISA_OK || version == SCHEMA_VERSION) {
        return status;
    }
    if (version > SCHEMA_VERSION) {
        return shisa_refuse(err, SHISA_CORRUPT, SHISA_W_RUN_NEWER, file->path, version,
                            SCHEMA_VERSION);
    }
    if (file->readonly && version >= READABLE_VERSION) {
        return SHISA_OK;
    }
    if (file->readonly) {
        return shisa_refuse(err, SHISA_REFUSED, SHISA_W_RUN_OLDER, file->path);
    }
    return run_steps(file, version, err);
}

/* --- facts ----------------------------------------------------------------------------------- */

static const char *const meta_keys[IO_META_COUNT] = {
#define KEY(WORD, name) name,
    IO_META(KEY)
#undef KEY
};

static shisa_status write_meta(struct shisa_run_file *file, const struct shisa_run_facts *facts,
                               struct shisa_err *err)
{
    char seed[24], digest[SHISA_HEX_SIZE];
    snprintf(seed, sizeof seed, "%" PRIu64, facts->origin.seed);
    const char *const values[IO_META_COUNT] = {
        [IO_META_SCENARIO_ID] = facts->origin.scenario_id,
        [IO_META_TITLE] = facts->title,
        [IO_META_SEED] = seed,
        [IO_META_PARAMETERS] = facts->origin.parameters,
        [IO_META_FILES_DIGEST] = shisa_hex(facts->origin.files_digest, digest),
        [IO_META_TEAM] = facts->origin.team,
        [IO_META_CREATED] = facts->created,
        [IO_META_VERSION] = facts->version,
    };
    sqlite3_stmt *statement = NULL;
    bool row;
    shisa_status status = io_prepare(file, "INSERT INTO meta VALUES (?, ?)", &statement, err);
    for (int i = 0; i < IO_META_COUNT && status == SHISA_OK; i++) {
        sqlite3_bind_text(statement, 1, meta_keys[i], -1, SQLITE_STATIC);
        sqlite3_bind_text(statement, 2, values[i], -1, SQLITE_STATIC);
        status = io_step(file, statement, &row, err);
        sqlite3_reset(statement);
    }
    sqlite3_finalize(statement);
    return status;
}

static void keep_meta(struct shisa_run_file *file, const char *key, const char *value)
{
    for (int i = 0; i < IO_META_COUNT && key != NULL && value != NULL; i++) {
        if (strcmp(meta_keys[i], key) == 0 && file->meta[i] == NULL) {
            file->meta[i] = shisa_copy(value);
        }
    }
}

static bool parse_digest(const char *hex, unsigned char out[SHISA_DIGEST_SIZE])
{
    static const char digits[] = "0123456789abcdef";
    if (strlen(hex) != SHISA_HEX_SIZE - 1 || strspn(hex, digits) != SHISA_HEX_SIZE - 1) {
        return false;
    }
    for (int i = 0; i < SHISA_DIGEST_SIZE; i++) {
        ptrdiff_t high = strchr(digits, hex[2 * i]) - digits;
        ptrdiff_t low = strchr(digits, hex[2 * i + 1]) - digits;
        out[i] = (unsigned char)(high << 4 | low);
    }
    return true;
}

static bool parse_seed(const char *text, uint64_t *seed)
{
    char *end;
    errno = 0;
    *seed = strtoull(text, &end, 10);
    return errno == 0 && text[0] >= '0' && text[0] <= '9' && *end == '\0';
}

static shisa_status settle_facts(struct shisa_run_file *file, struct shisa_err *err)
{
    for (int i = 0; i < IO_META_COUNT; i++) {
        if (file->meta[i] == NULL) {
            return shisa_refuse(err, SHISA_CORRUPT, SHISA_W_RUN_LACKS, file->path, meta_keys[i]);
        }
    }
    uint64_t seed;
    if (!parse_seed(file->meta[IO_META_SEED], &seed) ||
        !parse_digest(file->meta[IO_META_FILES_DIGEST], file->files_digest)) {
        return shisa_refuse(err, SHISA_CORRUPT, SHISA_W_RUN_DAMAGED, file->path);
    }
    file->facts = (struct shisa_run_facts){
        .origin = { .scenario_id = file->meta[IO_META_SCENARIO_ID],
                    .files_digest = file->files_digest,
                    .parameters = file->meta[IO_META_PARAMETERS],
                    .team = file->meta[IO_META_TEAM],
                    .seed = seed },
        .title = file->meta[IO_META_TITLE],
        .created = file->meta[IO_META_CREATED],
        .version = file->meta[IO_META_VERSION],
    };
    return SHISA_OK;
}

static shisa_status read_meta(struct shisa_run_file *file, struct shisa_err *err)
{
    sqlite3_stmt *statement = NULL;
    bool row = true;
    shisa_status status = io_prepare(file, "SELECT key, value FROM meta", &statement, err);
    while (status == SHISA_OK && row) {
        status = io_step(file, statement, &row, err);
        if (status == SHISA_OK && row) {
            keep_meta(file, (const char *)sqlite3_column_text(statement, 0),
                      (const char *)sqlite3_column_text(statement, 1));
        }
    }
    sqlite3_finalize(statement);
    return status == SHISA_OK ? settle_facts(file, err) : status;
}

const struct shisa_run_facts *shisa_run_file_facts(const struct shisa_run_file *file)
{
    return &file->facts;
}

static shisa_status write_files(struct shisa_run_file *file, const struct shisa_bundle *bundle,
                                struct shisa_err *err)
{
    uint32_t count;
    const struct bundle_file *files = io_bundle_read(bundle, &count);
    sqlite3_stmt *statement = NULL;
    bool row;
    shisa_status status = io_prepare(file, "INSERT INTO file VALUES (?, ?, ?)", &statement, err);
    for (uint32_t i = 0; i < count && status == SHISA_OK; i++) {
        unsigned char digest[SHISA_DIGEST_SIZE];
        char hex[SHISA_HEX_SIZE];
        const struct shisa_buf *content = &files[i].content;
        shisa_digest_of(content->data, content->len, digest);
        sqlite3_bind_text(statement, 1, files[i].name, -1, SQLITE_STATIC);
        /* "" for an empty file: no bytes, but not SQL's NULL */
        sqlite3_bind_blob(statement, 2, content->len == 0 ? "" : content->data, (int)content->len,
                          SQLITE_STATIC);
        sqlite3_bind_text(statement, 3, shisa_hex(digest, hex), -1, SQLITE_STATIC);
        status = io_step(file, statement, &row, err);
        sqlite3_reset(statement);
    }
    sqlite3_finalize(statement);
    return status;
}

/* --- opening --------------------------------------------------------------------------------- */

/* A run file may come from a stranger: what SQLite would run or trust by itself is off. */
static void distrust(sqlite3 *db)
{
    sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
    sqlite3_db_config(db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);
    sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, NULL);
    sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_VIEW, 0, NULL);
    sqlite3_limit(db, SQLITE_LIMIT_LENGTH, 2 * (int)SHISA_FILE_MAX);
}

static shisa_status connect_to(struct shisa_run_file *file, struct shisa_err *err)
{
    /* With "./" no name is special to SQLite, ":memory:" included. */
    struct shisa_buf name = { 0 };
    shisa_buf_addf(&name, "%s%s", file->path[0] == '/' ? "" : "./", file->path);
    int flags = file->readonly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    int code = sqlite3_open_v2(name.data, &file->db, flags, NULL);
    shisa_buf_finish(&name);
    if (code != SQLITE_OK) {
        return io_sqlite_failed(file, err);
    }
    distrust(file->db);
    sqlite3_busy_timeout(file->db, WAIT_MS);
    if (!file->readonly && sqlite3_db_readonly(file->db, "main") == 1) {
        return shisa_refuse(err, SHISA_IO, SHISA_W_RUN_READ_ONLY, file->path);
    }
    return SHISA_OK;
}

/* Held as long as the file is open, so a second writer is told at once; readers are not hindered.
 * Between two ticks it is let go for a moment (store.c). */
static shisa_status lock(struct shisa_run_file *file, struct shisa_err *err)
{
    shisa_status status =
        io_exec(file, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;", err);
    if (status == SHISA_OK) {
        sqlite3_busy_timeout(file->db, 0);
        status = io_exec(file, "BEGIN IMMEDIATE", err);
        sqlite3_busy_timeout(file->db, WAIT_MS);
    }
    return status;
}

static shisa_status save(struct shisa_run_file *file, struct shisa_err *err)
{
    return io_exec(file, "COMMIT; BEGIN IMMEDIATE;", err);
}

static shisa_status check_ours(struct shisa_run_file *file, struct shisa_err *err)
{
    int application;
    shisa_status status = pragma(file, "PRAGMA application_id", &application, err);
    if (status == SHISA_OK && application != IO_APPLICATION_ID) {
        return shisa_refuse(err, SHISA_CORRUPT, SHISA_W_RUN_FOREIGN, file->path);
    }
    return status;
}

static shisa_status open_it(struct shisa_run_file *file, struct shisa_err *err)
{
    shisa_status status = connect_to(file, err);
    if (status == SHISA_OK) {
        status = check_ours(file, err);
    }
    if (status == SHISA_OK && !file->readonly) {
        status = lock(file, err);
    }
    if (status == SHISA_OK) {
        status = io_migrate(file, err);
    }
    if (status == SHISA_OK && !file->readonly) {
        status = save(file, err);
    }
    return status == SHISA_OK ? read_meta(file, err) : status;
}

/* SQLite's "unable to open database file" has many causes; these have better words. */
static shisa_status check_path(const char *path, struct shisa_err *err)
{
    struct stat facts;
    if (stat(path, &facts) != 0) {
        return errno == ENOENT || errno == ENOTDIR
                   ? shisa_refuse(err, SHISA_NOT_FOUND, SHISA_W_RUN_NOT_FOUND, path)
                   : shisa_refuse(err, SHISA_IO, SHISA_W_RUN_FAILED, path, strerror(errno));
    }
    if (!S_ISREG(facts.st_mode)) {
        return shisa_refuse(err, SHISA_INVALID, SHISA_W_RUN_NOT_A_FILE, path);
    }
    return SHISA_OK;
}

static struct shisa_run_file *file_new(const char *path, bool readonly)
{
    struct shisa_run_file *file = shisa_alloc(sizeof *file);
    file->path = shisa_copy(path);
    file->readonly = readonly;
    return file;
}

shisa_status shisa_run_file_open(const char *path, bool readonly, struct shisa_run_file **out,
                                 struct shisa_err *err)
{
    *out = NULL;
    shisa_status status = check_path(path, err);
    if (status != SHISA_OK) {
        return status;
    }
    struct shisa_run_file *file = file_new(path, readonly);
    status = open_it(file, err);
    if (status != SHISA_OK) {
        shisa_run_file_close(file);
        return status;
    }
    *out = file;
    return SHISA_OK;
}

/* --- making ---------------------------------------------------------------------------------- */

/* Errors speak of path, the name that was asked for. */
static shisa_status claim(const char *made, const char *path, struct shisa_err *err)
{
    int fd = open(made, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
    if (fd < 0) {
        return shisa_refuse(err, SHISA_IO, SHISA_W_RUN_CANNOT_MAKE, path, strerror(errno));
    }
    close(fd);
    return SHISA_OK;
}

/* Linking never overwrites, so that of two who make the same run one is refused. Where a file
 * system knows no links, the moment between looking and renaming must do. */
static shisa_status publish(const char *made, const char *path, struct shisa_err *err)
{
    struct stat facts;
    if (link(made, path) == 0) {
        unlink(made);
        return SHISA_OK;
    }
    if (errno != EEXIST && stat(path, &facts) != 0 && rename(made, path) == 0) {
        return SHISA_OK;
    }
    return errno == EEXIST || stat(path, &facts) == 0
               ? shisa_refuse(err, SHISA_REFUSED, SHISA_W_RUN_EXISTS, path)
               : shisa_refuse(err, SHISA_IO, SHISA_W_RUN_CANNOT_MAKE, path, strerror(errno));
}

static shisa_status fill(struct shisa_run_file *file, const struct shisa_run_facts *facts,
                         const struct shisa_bundle *bundle, struct shisa_err *err)
{
    char sql[160];
    /* Without WAL: what is published is one file, whole when the commit has returned. */
    snprintf(sql, sizeof sql,
             "PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL; BEGIN IMMEDIATE;"
             "PRAGMA application_id = %d",
             IO_APPLICATION_ID);
    shisa_status status = io_exec(file, sql, err);
    if (status == SHISA_OK) {
        status = io_migrate(file, err);
    }
    if (status == SHISA_OK) {
        status = write_meta(file, facts, err);
    }
    if (status == SHISA_OK) {
        status = write_files(file, bundle, err);
    }
    return status == SHISA_OK ? io_exec(file, "COMMIT", err) : status;
}

/* What was half made is ours to take away, with what SQLite keeps beside it. */
static void discard(const char *path)
{
    static const char *const beside[] = { "", "-journal", "-wal", "-shm" };
    for (size_t i = 0; i < sizeof beside / sizeof beside[0]; i++) {
        struct shisa_buf name = { 0 };
        shisa_buf_addf(&name, "%s%s", path, beside[i]);
        unlink(name.data);
        shisa_buf_finish(&name);
    }
}

static shisa_status make(const char *made, const char *path, const struct shisa_run_facts *facts,
                         const struct shisa_bundle *bundle, struct shisa_err *err)
{
    shisa_status status = claim(made, path, err);
    if (status != SHISA_OK) {
        return status;
    }
    struct shisa_run_file *file = file_new(made, false);
    status = connect_to(file, err);
    if (status == SHISA_OK) {
        status = fill(file, facts, bundle, err);
    }
    shisa_run_file_close(file);
    return status;
}

/* Made under another name and then published: whenever the program is killed, there is either no
 * run file or a whole one. */
shisa_status shisa_run_file_create(const char *path, const struct shisa_run_facts *facts,
                                   const struct shisa_bundle *bundle, struct shisa_run_file **out,
                                   struct shisa_err *err)
{
    struct stat there;
    struct shisa_buf name = { 0 };
    *out = NULL;
    if (lstat(path, &there) == 0) {
        return shisa_refuse(err, SHISA_REFUSED, SHISA_W_RUN_EXISTS, path);
    }
    shisa_buf_addf(&name, "%s.making-%ld", path, (long)getpid());
    shisa_status status = make(name.data, path, facts, bundle, err);
    if (status == SHISA_OK) {
        status = publish(name.data, path, err);
    }
    if (status != SHISA_OK) {
        discard(name.data);
    }
    shisa_buf_finish(&name);
    if (status != SHISA_OK) {
        return status;
    }
    status = shisa_run_file_open(path, false, out, err);
    if (status != SHISA_OK) {
        discard(path);
    }
    return status;
}

void shisa_run_file_close(struct shisa_run_file *file)
{
    if (file == NULL) {
        return;
    }
    sqlite3_finalize(file->append);
    if (file->db != NULL && !file->readonly) {
        /* Out of WAL mode the run is one file that can be read from a read-only place. If somebody
         * is reading just now it stays in WAL mode, which is only less handy. */
        sqlite3_busy_timeout(file->db, 0);
        sqlite3_exec(file->db, "ROLLBACK", NULL, NULL, NULL);
        sqlite3_exec(file->db, "PRAGMA journal_mode = DELETE", NULL, NULL, NULL);
    }
    sqlite3_close(file->db);
    for (int i = 0; i < IO_META_COUNT; i++) {
        free(file->meta[i]);
    }
    free(file->path);
    free(file);
}
