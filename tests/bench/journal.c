/* Entries a second into a run file, synchronous=FULL, one transaction a tick of 20 entries; bare
 * loop: SQLite alone writing the same bytes in the same transactions. */
#include <sqlite3.h>
#include <string.h>
#include <unistd.h>

#include "shisa/io.h"

#include "bench.h"

#define TICKS 500
#define ENTRIES 20

static const char body[] = "{\"action\":\"verify-by-voice\",\"at\":360000,\"by\":\"aoba/dispatch\","
                           "\"origin\":\"person\",\"target\":{\"id\":\"hmi-1\",\"kind\":\"asset\"},"
                           "\"verb\":\"act\"}";

struct setting {
    struct shisa_store store;
    uint64_t number;
    sqlite3 *bare;
    sqlite3_stmt *insert;
    int64_t bare_number;
};

/* --- ours ------------------------------------------------------------------------------------ */

static void ours(void *context)
{
    struct setting *setting = context;
    struct shisa_err err;
    for (int tick = 0; tick < TICKS; tick++) {
        for (int i = 0; i < ENTRIES; i++) {
            struct shisa_entry entry = { .number = ++setting->number,
                                         .at = tick,
                                         .kind = "input",
                                         .body = body,
                                         .body_len = sizeof body - 1 };
            shisa_digest_of(body, sizeof body - 1, entry.link);
            bench_check(setting->store.append(setting->store.self, &entry, &err) == SHISA_OK,
                        "append");
        }
        bench_check(setting->store.commit(setting->store.self, &err) == SHISA_OK, "commit");
    }
}

/* --- bare ------------------------------------------------------------------------------------ */

static void sql(struct setting *setting, const char *text)
{
    bench_check(sqlite3_exec(setting->bare, text, NULL, NULL, NULL) == SQLITE_OK, text);
}

static void bare(void *context)
{
    struct setting *setting = context;
    unsigned char link[SHISA_DIGEST_SIZE] = { 0 };
    for (int tick = 0; tick < TICKS; tick++) {
        sql(setting, "BEGIN IMMEDIATE");
        for (int i = 0; i < ENTRIES; i++) {
            sqlite3_bind_int64(setting->insert, 1, ++setting->bare_number);
            sqlite3_bind_int64(setting->insert, 2, tick);
            sqlite3_bind_text(setting->insert, 3, "input", -1, SQLITE_STATIC);
            sqlite3_bind_text(setting->insert, 4, body, sizeof body - 1, SQLITE_STATIC);
            sqlite3_bind_blob(setting->insert, 5, link, sizeof link, SQLITE_STATIC);
            bench_check(sqlite3_step(setting->insert) == SQLITE_DONE, "insert");
            sqlite3_reset(setting->insert);
        }
        sql(setting, "COMMIT");
    }
}

static void open_bare(struct setting *setting, const char *path)
{
    bench_check(sqlite3_open(path, &setting->bare) == SQLITE_OK, "open");
    sql(setting, "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"
                 "CREATE TABLE entry(number INTEGER PRIMARY KEY, at INTEGER, kind TEXT, body TEXT,"
                 " link BLOB)");
    bench_check(sqlite3_prepare_v2(setting->bare, "INSERT INTO entry VALUES(?,?,?,?,?)", -1,
                                   &setting->insert, NULL) == SQLITE_OK,
                "prepare");
}

static struct shisa_run_file *open_ours(struct setting *setting, const char *path)
{
    struct shisa_bundle *bundle;
    struct shisa_run_file *file;
    struct shisa_err err;
    unsigned char digest[SHISA_DIGEST_SIZE];
    struct shisa_buf unused = { 0 };
    bench_check(shisa_bundle_open("tutorial", &bundle, &err) == SHISA_OK, "bundle");
    struct shisa_files files = shisa_bundle_files(bundle);
    bench_check(files.read(files.self, "scenario.lua", &unused, &err) == SHISA_OK, "read");
    shisa_bundle_digest(bundle, digest);
    const struct shisa_run_facts facts = { .origin = { "tutorial", digest, "{}", "expert", 1 },
                                           .title = "bench",
                                           .created = "2026-01-01T00:00:00Z",
                                           .version = "bench" };
    bench_check(shisa_run_file_create(path, &facts, bundle, &file, &err) == SHISA_OK, "create");
    setting->store = shisa_run_file_store(file);
    shisa_buf_finish(&unused);
    shisa_bundle_destroy(bundle);
    return file;
}

int main(void)
{
    struct setting setting = { 0 };
    char folder[] = "/tmp/shisa-bench-XXXXXX";
    bench_check(mkdtemp(folder) != NULL && chdir(folder) == 0, "no folder for the bench");
    struct shisa_run_file *file = open_ours(&setting, "ours.shisa");
    open_bare(&setting, "bare.db");
    bench_pair("journal, FULL, ticks of 20", "entry", (int64_t)TICKS * ENTRIES, ours, bare,
               &setting);
    shisa_run_file_close(file);
    sqlite3_finalize(setting.insert);
    sqlite3_close(setting.bare);
    unlink("ours.shisa");
    unlink("bare.db");
    bench_check(chdir("/") == 0 && rmdir(folder) == 0, "the bench's folder stays");
    return EXIT_SUCCESS;
}
