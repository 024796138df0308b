/* Run files that are foreign, damaged, cut or changed: each is told apart and none is trusted. */
#include "../run.h"

#include <sqlite3.h>

#include "run_file.h"

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
    meddle(&run, "DROP TABLE meta; DROP TABLE file; DROP TABLE entry; DROP TABLE room;"
                 "DROP TABLE seat; PRAGMA user_version = 0");
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

START_TEST(a_file_from_before_there_were_rooms_is_read_as_it_is)
{
    struct run run = made();
    struct shisa_register seats;
    struct shisa_err err;
    close_run(&run);
    meddle(&run, "DROP TABLE room; DROP TABLE seat; PRAGMA user_version = 1");
    for (int readonly = 1; readonly >= 0; readonly--) {
        ck_assert_int_eq(shisa_run_file_open(in(&run.folder, "a.shisa"), readonly, &run.file, &err),
                         SHISA_OK);
        if (!readonly) {
            ck_assert_int_eq(shisa_run_file_register(run.file, &seats, &err), SHISA_OK);
        }
        close_run(&run);
    }
    run_finish(&run);
}
END_TEST

int main(void)
{
    const TTest *const tests[] = { a_file_from_before_there_were_rooms_is_read_as_it_is,
                                   a_run_is_never_overwritten,
                                   what_is_no_run_file_is_refused_and_left_alone,
                                   a_cut_file_is_found_out,
                                   an_older_file_is_brought_up_to_date,
                                   NULL };
    const TTest *const of_foreign[] = { a_file_that_is_not_ours_to_read_is_refused, NULL };
    const TTest *const of_altered[] = { a_changed_scenario_file_is_found_out, NULL };
    const TTest *const of_holes[] = { a_hole_in_the_log_is_found_out, NULL };
    return run_tests("io-refused", tests) |
           run_rows("foreign", of_foreign, sizeof foreign / sizeof foreign[0]) |
           run_rows("altered", of_altered, sizeof altered / sizeof altered[0]) |
           run_rows("holes", of_holes, sizeof holes / sizeof holes[0]);
}
