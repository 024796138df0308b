/* What a run file promises: acknowledged means on disk, and nothing else counts. */
#include "../run.h"

#include <stdbool.h>
#include <sys/wait.h>

#include "failing_disk.h"
#include "folder.h"

struct run {
    struct folder folder;
    struct shisa_bundle *bundle;
    struct shisa_run_file *file;
};

static struct shisa_run_facts facts_of(const struct shisa_bundle *bundle,
                                       unsigned char digest[SHISA_DIGEST_SIZE])
{
    shisa_bundle_digest(bundle, digest);
    return (struct shisa_run_facts){ .origin = { .scenario_id = "drill",
                                                 .files_digest = digest,
                                                 .parameters = "{\"authority\":\"consensus\"}",
                                                 .seed = UINT64_MAX },
                                     .title = "誰も押していない警報",
                                     .team = "expert",
                                     .created = "2026-01-05T09:00:00+09:00",
                                     .version = "0.1.0" };
}

/* A run file "a.shisa" of a scenario with two files. */
static struct run made(void)
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

static void run_finish(struct run *run)
{
    shisa_run_file_close(run->file);
    shisa_bundle_destroy(run->bundle);
    folder_finish(&run->folder);
}

static struct shisa_entry entry(uint64_t number, const char *body)
{
    struct shisa_entry made_entry = { .number = number,
                                      .at = (shisa_ms)number * 1000,
                                      .kind = "event",
                                      .body = body,
                                      .body_len = strlen(body) };
    memset(made_entry.link, (int)number, sizeof made_entry.link);
    return made_entry;
}

static shisa_status append(struct shisa_store store, uint64_t number, const char *body,
                           struct shisa_err *err)
{
    struct shisa_entry added = entry(number, body);
    return store.append(store.self, &added, err);
}

static void add(struct shisa_store store, uint64_t from, uint64_t to)
{
    struct shisa_err err;
    for (uint64_t number = from; number <= to; number++) {
        ck_ok(append(store, number, "{\"kind\":\"memo\",\"text\":\"記録\"}", &err), &err);
    }
}

static void commit(struct shisa_store store)
{
    struct shisa_err err;
    ck_ok(store.commit(store.self, &err), &err);
}

/* Counts, and compares each with what add wrote. */
static shisa_status compare(void *context, const struct shisa_entry *found, struct shisa_err *err)
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

static uint64_t count_of(struct shisa_store store)
{
    uint64_t count = 0;
    struct shisa_err err;
    ck_ok(store.entries(store.self, compare, &count, &err), &err);
    return count;
}

static struct shisa_run_file *reopened(const struct run *run, bool readonly)
{
    struct shisa_run_file *file;
    struct shisa_err err;
    ck_ok(shisa_run_file_open(in(&run->folder, "a.shisa"), readonly, &file, &err), &err);
    return file;
}

/* SQL upon the file by another hand. */
static void meddle(const struct run *run, const char *sql)
{
    sqlite3 *db;
    char *why = NULL;
    ck_assert_int_eq(sqlite3_open(in(&run->folder, "a.shisa"), &db), SQLITE_OK);
    int code = sqlite3_exec(db, sql, NULL, NULL, &why);
    ck_assert_msg(code == SQLITE_OK, "%s", code == SQLITE_OK ? "" : why);
    sqlite3_close(db);
}

static void close_run(struct run *run)
{
    shisa_run_file_close(run->file);
    run->file = NULL;
}

/* --- keeping ----------------------------------------------------------------------------------- */

START_TEST(entries_come_back_in_order_as_they_were)
{
    struct run run = made();
    add(shisa_run_file_store(run.file), 1, 300);
    commit(shisa_run_file_store(run.file));
    ck_assert_uint_eq(count_of(shisa_run_file_store(run.file)), 300);
    close_run(&run);
    run.file = reopened(&run, false);
    add(shisa_run_file_store(run.file), 301, 310);
    commit(shisa_run_file_store(run.file));
    ck_assert_uint_eq(count_of(shisa_run_file_store(run.file)), 310);
    run_finish(&run);
}
END_TEST

START_TEST(what_was_not_committed_is_gone_together)
{
    struct run run = made();
    add(shisa_run_file_store(run.file), 1, 5);
    commit(shisa_run_file_store(run.file));
    add(shisa_run_file_store(run.file), 6, 9);
    close_run(&run);
    run.file = reopened(&run, true);
    ck_assert_uint_eq(count_of(shisa_run_file_store(run.file)), 5);
    run_finish(&run);
}
END_TEST

/* The child is killed as a machine would be: nothing is closed. */
START_TEST(a_killed_program_loses_only_what_was_not_acknowledged)
{
    struct run run = made();
    close_run(&run);
    pid_t child = fork();
    if (child == 0) {
        struct shisa_run_file *file = reopened(&run, false);
        add(shisa_run_file_store(file), 1, 50);
        commit(shisa_run_file_store(file));
        add(shisa_run_file_store(file), 51, 60);
        _exit(0);
    }
    int how;
    ck_assert_int_eq(waitpid(child, &how, 0), child);
    ck_assert_int_eq(how, 0);
    run.file = reopened(&run, false);
    ck_assert_uint_eq(count_of(shisa_run_file_store(run.file)), 50);
    add(shisa_run_file_store(run.file), 51, 52);
    commit(shisa_run_file_store(run.file));
    ck_assert_uint_eq(count_of(shisa_run_file_store(run.file)), 52);
    run_finish(&run);
}
END_TEST

START_TEST(a_closed_run_is_one_file)
{
    struct run run = made();
    add(shisa_run_file_store(run.file), 1, 5);
    commit(shisa_run_file_store(run.file));
    close_run(&run);
    ck_assert_int_eq(folder_count(&run.folder), 2); /* the scenario's folder and a.shisa */
    run_finish(&run);
}
END_TEST

START_TEST(the_facts_and_files_of_a_run_are_kept)
{
    struct run run = made();
    unsigned char digest[SHISA_DIGEST_SIZE];
    struct shisa_run_facts wanted = facts_of(run.bundle, digest);
    close_run(&run);
    put(&run.folder, "drill/scenario.lua", "-- changed later");
    run.file = reopened(&run, true);
    const struct shisa_run_facts *facts = shisa_run_file_facts(run.file);
    ck_assert_str_eq(facts->origin.scenario_id, wanted.origin.scenario_id);
    ck_assert_str_eq(facts->origin.parameters, wanted.origin.parameters);
    ck_assert_mem_eq(facts->origin.files_digest, digest, sizeof digest);
    ck_assert(facts->origin.seed == UINT64_MAX);
    ck_assert_str_eq(facts->title, wanted.title);
    ck_assert_str_eq(facts->team, wanted.team);
    ck_assert_str_eq(facts->created, wanted.created);
    ck_assert_str_eq(facts->version, wanted.version);
    ck_file(shisa_run_file_files(run.file), "scenario.lua", "-- main");
    ck_file(shisa_run_file_files(run.file), "people.lua", "");
    struct shisa_buf out = { 0 };
    struct shisa_err err;
    ck_assert_int_eq(read_one(shisa_run_file_files(run.file), "x.lua", &out, &err),
                     SHISA_NOT_FOUND);
    run_finish(&run);
}
END_TEST

START_TEST(memory_keeps_the_same_and_forgets_it)
{
    struct shisa_memory_store *memory = shisa_memory_store_create();
    struct shisa_store store = shisa_memory_store_port(memory);
    add(store, 1, 100);
    commit(store);
    ck_assert_uint_eq(count_of(store), 100);
    shisa_memory_store_destroy(memory);
}
END_TEST

/* --- two at once --------------------------------------------------------------------------------- */

START_TEST(a_second_writer_is_told_and_the_first_goes_on)
{
    struct run run = made();
    struct shisa_run_file *second;
    struct shisa_err err;
    add(shisa_run_file_store(run.file), 1, 2);
    commit(shisa_run_file_store(run.file));
    ck_assert_int_eq(shisa_run_file_open(in(&run.folder, "a.shisa"), false, &second, &err),
                     SHISA_REFUSED);
    ck_says(&err, "is in use");
    add(shisa_run_file_store(run.file), 3, 4);
    commit(shisa_run_file_store(run.file));
    ck_assert_uint_eq(count_of(shisa_run_file_store(run.file)), 4);
    run_finish(&run);
}
END_TEST

START_TEST(readers_see_what_is_committed_while_it_is_written)
{
    struct run run = made();
    struct shisa_err err;
    add(shisa_run_file_store(run.file), 1, 2);
    commit(shisa_run_file_store(run.file));
    add(shisa_run_file_store(run.file), 3, 3);
    struct shisa_run_file *reader = reopened(&run, true);
    ck_assert_uint_eq(count_of(shisa_run_file_store(reader)), 2);
    ck_ok(shisa_run_file_check(reader, &err), &err);
    commit(shisa_run_file_store(run.file));
    ck_assert_uint_eq(count_of(shisa_run_file_store(reader)), 3);
    close_run(&run); /* under the reader's eyes */
    ck_assert_uint_eq(count_of(shisa_run_file_store(reader)), 3);
    shisa_run_file_close(reader);
    run_finish(&run);
}
END_TEST

START_TEST(a_reader_cannot_write)
{
    struct run run = made();
    struct shisa_err err;
    close_run(&run);
    run.file = reopened(&run, true);
    struct shisa_store store = shisa_run_file_store(run.file);
    ck_assert_int_eq(append(store, 1, "{}", &err), SHISA_IO);
    ck_says(&err, "cannot be written");
    ck_assert_int_eq(store.commit(store.self, &err), SHISA_IO);
    run_finish(&run);
}
END_TEST

/* --- what is refused --------------------------------------------------------------------------------- */

START_TEST(a_run_is_never_overwritten)
{
    struct run run = made();
    unsigned char digest[SHISA_DIGEST_SIZE];
    struct shisa_run_facts facts = facts_of(run.bundle, digest);
    struct shisa_run_file *other;
    struct shisa_err err;
    close_run(&run);
    ck_assert_int_eq(
        shisa_run_file_create(in(&run.folder, "a.shisa"), &facts, run.bundle, &other, &err),
        SHISA_REFUSED);
    ck_says(&err, "exists already");
    ck_assert_int_eq(
        shisa_run_file_create(in(&run.folder, "no/a.shisa"), &facts, run.bundle, &other, &err),
        SHISA_IO);
    ck_says(&err, "No such file or directory");
    run.file = reopened(&run, true);
    run_finish(&run);
}
END_TEST

static const struct {
    const char *sql; /* what another hand did to the file */
    const char *says;
} foreign[] = {
    { "PRAGMA application_id = 7", "is not a run file of shisa" },
    { "PRAGMA user_version = 99", "was made by a newer shisa (format 99, this one knows up to" },
    { "DELETE FROM meta WHERE key = 'seed'", "it does not say its seed" },
    { "UPDATE meta SET value = '12x' WHERE key = 'seed'", "is damaged" },
    { "UPDATE meta SET value = 'beef' WHERE key = 'files_digest'", "is damaged" },
    { "DROP TABLE meta", "is damaged" },
    { "DROP TABLE meta; CREATE VIEW meta AS SELECT 'seed' AS key, '1' AS value", "is damaged" },
};

START_TEST(a_file_that_is_not_ours_to_read_is_refused)
{
    struct run run = made();
    struct shisa_err err;
    close_run(&run);
    meddle(&run, foreign[_i].sql);
    for (int readonly = 0; readonly < 2; readonly++) {
        ck_assert_int_eq(shisa_run_file_open(in(&run.folder, "a.shisa"), readonly, &run.file, &err),
                         SHISA_CORRUPT);
        ck_says(&err, foreign[_i].says);
        ck_assert_ptr_null(run.file);
    }
    run_finish(&run);
}
END_TEST

START_TEST(what_is_no_run_file_is_refused_and_left_alone)
{
    struct folder folder = folder_make();
    struct shisa_run_file *file;
    struct shisa_err err;
    put(&folder, "empty.shisa", "");
    put(&folder, "text.shisa",
        "This is a letter to my aunt, and long enough to look like a page "
        "of something else, if one does not look very hard at it at all.");
    ck_assert_int_eq(shisa_run_file_open(in(&folder, "none.shisa"), false, &file, &err),
                     SHISA_NOT_FOUND);
    ck_says(&err, "there is no run file");
    ck_assert_int_eq(shisa_run_file_open(folder.path, false, &file, &err), SHISA_INVALID);
    ck_says(&err, "a folder or device");
    ck_assert_int_eq(shisa_run_file_open(in(&folder, "empty.shisa"), false, &file, &err),
                     SHISA_CORRUPT);
    ck_assert_int_eq(shisa_run_file_open(in(&folder, "text.shisa"), false, &file, &err),
                     SHISA_CORRUPT);
    ck_says(&err, "is not a run file of shisa");
    ck_assert_int_eq(folder_count(&folder), 2);
    folder_finish(&folder);
}
END_TEST

/* As the chain does it: an entry whose link does not fit is damage. */
static shisa_status check_link(void *context, const struct shisa_entry *found,
                               struct shisa_err *err)
{
    (void)context;
    struct shisa_entry wanted = entry(found->number, "");
    return memcmp(found->link, wanted.link, sizeof wanted.link) == 0
               ? SHISA_OK
               : shisa_fail(err, SHISA_CORRUPT, "entry %d", (int)found->number);
}

/* Cut anywhere, a run is refused when it is opened, checked or read: never a crash, never a log
 * that looks whole. */
START_TEST(a_cut_file_is_found_out)
{
    struct run run = made();
    struct shisa_err err;
    struct stat whole;
    add(shisa_run_file_store(run.file), 1, 255);
    commit(shisa_run_file_store(run.file));
    close_run(&run);
    ck_assert_int_eq(stat(in(&run.folder, "a.shisa"), &whole), 0);
    for (off_t size = whole.st_size - 1; size > 0; size -= 3001) {
        ck_assert_int_eq(truncate(in(&run.folder, "a.shisa"), size), 0);
        shisa_status status =
            shisa_run_file_open(in(&run.folder, "a.shisa"), true, &run.file, &err);
        if (status == SHISA_OK) {
            status = shisa_run_file_check(run.file, &err);
        }
        if (status == SHISA_OK) {
            struct shisa_store store = shisa_run_file_store(run.file);
            status = store.entries(store.self, check_link, NULL, &err);
        }
        ck_assert_int_eq(status, SHISA_CORRUPT);
        close_run(&run);
    }
    run_finish(&run);
}
END_TEST

static const struct {
    const char *sql, *says;
} altered[] = {
    { "UPDATE file SET content = CAST('-- mine' AS BLOB) WHERE name = 'scenario.lua'",
      "the scenario's file \"scenario.lua\" was changed" },
    { "UPDATE file SET name = 'other.lua' WHERE name = 'people.lua'", "are not those" },
    { "DELETE FROM file WHERE name = 'people.lua'", "are not those" },
};

START_TEST(a_changed_scenario_file_is_found_out)
{
    struct run run = made();
    struct shisa_err err;
    ck_ok(shisa_run_file_check(run.file, &err), &err);
    close_run(&run);
    meddle(&run, altered[_i].sql);
    run.file = reopened(&run, true);
    ck_assert_int_eq(shisa_run_file_check(run.file, &err), SHISA_CORRUPT);
    ck_says(&err, altered[_i].says);
    run_finish(&run);
}
END_TEST

static const char *const holes[] = {
    "DELETE FROM entry WHERE number = 3",
    "UPDATE entry SET link = x'00' WHERE number = 3",
};

START_TEST(a_hole_in_the_log_is_found_out)
{
    struct run run = made();
    struct shisa_err err;
    uint64_t count = 0;
    add(shisa_run_file_store(run.file), 1, 5);
    commit(shisa_run_file_store(run.file));
    close_run(&run);
    meddle(&run, holes[_i]);
    run.file = reopened(&run, true);
    struct shisa_store store = shisa_run_file_store(run.file);
    ck_assert_int_eq(store.entries(store.self, compare, &count, &err), SHISA_CORRUPT);
    ck_says(&err, "entry 3 of its log is missing or malformed");
    ck_assert_uint_eq(count, 2);
    run_finish(&run);
}
END_TEST

START_TEST(an_older_file_is_brought_up_to_date)
{
    struct run run = made();
    struct shisa_err err;
    close_run(&run);
    meddle(&run, "DROP TABLE meta; DROP TABLE file; DROP TABLE entry; PRAGMA user_version = 0");
    ck_assert_int_eq(shisa_run_file_open(in(&run.folder, "a.shisa"), true, &run.file, &err),
                     SHISA_REFUSED);
    ck_says(&err, "open it once for writing");
    /* The tables come; that it says nothing of itself is another matter. */
    ck_assert_int_eq(shisa_run_file_open(in(&run.folder, "a.shisa"), false, &run.file, &err),
                     SHISA_CORRUPT);
    ck_says(&err, "it does not say its scenario_id");
    run_finish(&run);
}
END_TEST

/* --- a full disk, a broken disk --------------------------------------------------------------- */

static const struct {
    int code;
    const char *says;
} faults[] = {
    { SQLITE_FULL, "is full; everything acknowledged is safe" },
    { SQLITE_IOERR_WRITE, "disk I/O error" },
};

/* Appends and commits one entry after another until the disk fails; how many were acknowledged. */
static uint64_t write_until_refused(struct shisa_run_file *file, const char *says)
{
    struct shisa_store store = shisa_run_file_store(file);
    struct shisa_err err, again;
    for (uint64_t number = 1; number <= 10; number++) {
        shisa_status status = append(store, number, "{\"kind\":\"memo\",\"text\":\"記録\"}", &err);
        if (status == SHISA_OK) {
            status = store.commit(store.self, &err);
        }
        if (status != SHISA_OK) {
            ck_assert_int_eq(status, SHISA_IO);
            ck_says(&err, says);
            ck_assert_int_eq(append(store, number + 1, "{}", &again), SHISA_IO);
            ck_assert_int_eq(store.commit(store.self, &again), SHISA_IO);
            return number - 1;
        }
    }
    return 10;
}

START_TEST(nothing_acknowledged_is_lost_wherever_the_disk_fails)
{
    disk_install();
    for (int writes = 0;; writes++) {
        struct run run = made();
        disk_fail_after(writes, faults[_i].code);
        uint64_t acknowledged = write_until_refused(run.file, faults[_i].says);
        close_run(&run);
        disk_heal();
        run.file = reopened(&run, false);
        uint64_t found = count_of(shisa_run_file_store(run.file));
        ck_assert_uint_ge(found, acknowledged);
        ck_assert_uint_le(found, acknowledged + 1); /* written, but the word did not reach us */
        run_finish(&run);
        if (acknowledged == 10) {
            ck_assert_int_gt(writes, 20);
            break;
        }
    }
}
END_TEST

START_TEST(a_run_that_cannot_be_made_leaves_nothing_behind)
{
    struct folder folder = folder_make();
    put(&folder, "drill/scenario.lua", "-- main");
    struct shisa_bundle *bundle = opened(in(&folder, "drill"));
    unsigned char digest[SHISA_DIGEST_SIZE];
    struct shisa_run_facts facts = facts_of(bundle, digest);
    struct shisa_run_file *file = NULL;
    disk_install();
    for (int writes = 0; file == NULL; writes++) {
        struct shisa_err err;
        disk_fail_after(writes, faults[_i].code);
        shisa_status status =
            shisa_run_file_create(in(&folder, "a.shisa"), &facts, bundle, &file, &err);
        ck_assert_int_eq(status, disk.failed ? SHISA_IO : SHISA_OK);
        if (status != SHISA_OK) {
            ck_says(&err, faults[_i].says);
            ck_assert_int_eq(folder_count(&folder), 1);
        }
    }
    disk_heal();
    shisa_run_file_close(file);
    shisa_bundle_destroy(bundle);
    folder_finish(&folder);
}
END_TEST

#define ROWS(table) (sizeof table / sizeof table[0])

int main(void)
{
    const TTest *const kept[] = { entries_come_back_in_order_as_they_were,
                                  what_was_not_committed_is_gone_together,
                                  a_killed_program_loses_only_what_was_not_acknowledged,
                                  a_closed_run_is_one_file,
                                  the_facts_and_files_of_a_run_are_kept,
                                  memory_keeps_the_same_and_forgets_it,
                                  a_second_writer_is_told_and_the_first_goes_on,
                                  readers_see_what_is_committed_while_it_is_written,
                                  a_reader_cannot_write,
                                  a_run_is_never_overwritten,
                                  what_is_no_run_file_is_refused_and_left_alone,
                                  a_cut_file_is_found_out,
                                  an_older_file_is_brought_up_to_date,
                                  NULL };
    const TTest *const not_ours[] = { a_file_that_is_not_ours_to_read_is_refused, NULL };
    const TTest *const changed[] = { a_changed_scenario_file_is_found_out, NULL };
    const TTest *const broken[] = { a_hole_in_the_log_is_found_out, NULL };
    const TTest *const failing[] = { nothing_acknowledged_is_lost_wherever_the_disk_fails,
                                     a_run_that_cannot_be_made_leaves_nothing_behind, NULL };
    return run_tests("io-store", kept) | run_rows("foreign", not_ours, ROWS(foreign)) |
           run_rows("altered", changed, ROWS(altered)) | run_rows("holes", broken, ROWS(holes)) |
           run_rows("faults", failing, ROWS(faults));
}
