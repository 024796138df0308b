/* A full disk and a broken one: wherever it fails, nothing acknowledged is lost. */
#include "../run.h"

#include <stdbool.h>

#include "failing_disk.h"
#include "run_file.h"

static const struct {
    int code;
    const char *says;
} faults[] = {
    { SQLITE_FULL, "is full; everything acknowledged is safe" },
    { SQLITE_IOERR_WRITE, "fails; everything acknowledged" },
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

int main(void)
{
    const TTest *const tests[] = { nothing_acknowledged_is_lost_wherever_the_disk_fails,
                                   a_run_that_cannot_be_made_leaves_nothing_behind, NULL };
    return run_rows("faults", tests, sizeof faults / sizeof faults[0]);
}
