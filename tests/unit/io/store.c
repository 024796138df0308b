/* What a run file promises: acknowledged means on disk, and nothing else counts. */
#include "../run.h"

#include <sys/wait.h>

#include "run_file.h"

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
    run.file = reopened(&run, true);
    ck_assert_uint_eq(count_of(shisa_run_file_store(run.file)), 50);
    close_run(&run);
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
    ck_assert_str_eq(facts->origin.team, wanted.origin.team);
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

/* --- two at once ----------------------------------------------------------------------------- */

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

START_TEST(an_entry_has_a_longest_length_and_leaves_no_hole)
{
    struct run run = made();
    struct shisa_store store = shisa_run_file_store(run.file);
    struct shisa_err err;
    char *body = shisa_alloc(SHISA_ENTRY_MAX + 2);
    memset(body, 'x', SHISA_ENTRY_MAX + 1);
    add(store, 1, 1);
    commit(store);
    ck_assert_int_eq(append(store, 2, body, &err), SHISA_LIMIT);
    ck_says(&err, "an entry of the log is longer than 2097152 bytes");
    ck_assert_int_eq(append(store, 3, "{}", &err), SHISA_LIMIT);
    ck_assert_uint_eq(count_of(store), 1);
    free(body);
    run_finish(&run);
}
END_TEST

int main(void)
{
    const TTest *const tests[] = { entries_come_back_in_order_as_they_were,
                                   what_was_not_committed_is_gone_together,
                                   a_killed_program_loses_only_what_was_not_acknowledged,
                                   a_closed_run_is_one_file,
                                   the_facts_and_files_of_a_run_are_kept,
                                   memory_keeps_the_same_and_forgets_it,
                                   a_second_writer_is_told_and_the_first_goes_on,
                                   readers_see_what_is_committed_while_it_is_written,
                                   a_reader_cannot_write,
                                   an_entry_has_a_longest_length_and_leaves_no_hole,
                                   NULL };
    return run_tests("io-store", tests);
}
