/* Where the files of a scenario come from. */
#include "../run.h"
#include "folder.h"

START_TEST(a_folder_or_its_main_file_is_a_scenario)
{
    struct folder folder = folder_make();
    put(&folder, "drill/scenario.lua", "-- main");
    put(&folder, "drill/injects.lua", "-- injects");
    static const char *const names[] = { "drill", "drill/", "drill/scenario.lua" };
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        struct shisa_bundle *bundle = opened(in(&folder, names[i]));
        ck_file(shisa_bundle_files(bundle), "scenario.lua", "-- main");
        ck_file(shisa_bundle_files(bundle), "injects.lua", "-- injects");
        shisa_bundle_destroy(bundle);
    }
    folder_finish(&folder);
}
END_TEST

START_TEST(lib_is_looked_for_in_the_folder_then_beside_it_then_built_in)
{
    struct folder folder = folder_make();
    put(&folder, "drill/scenario.lua", "");
    put(&folder, "drill/lib/own.lua", "-- own");
    put(&folder, "lib/own.lua", "-- not this");
    put(&folder, "lib/shared.lua", "-- shared");
    struct shisa_bundle *bundle = opened(in(&folder, "drill"));
    struct shisa_files files = shisa_bundle_files(bundle);
    struct shisa_buf builtin = { 0 };
    struct shisa_err err;
    ck_file(files, "lib/own.lua", "-- own");
    ck_file(files, "lib/shared.lua", "-- shared");
    ck_ok(read_one(files, "lib/drill.lua", &builtin, &err), &err);
    ck_assert_uint_gt(builtin.len, 0);
    shisa_buf_finish(&builtin);
    shisa_bundle_destroy(bundle);
    folder_finish(&folder);
}
END_TEST

START_TEST(only_lib_is_looked_for_elsewhere)
{
    struct folder folder = folder_make();
    put(&folder, "drill/scenario.lua", "");
    put(&folder, "secret.lua", "-- secret");
    struct shisa_bundle *bundle = opened(in(&folder, "drill"));
    struct shisa_buf out = { 0 };
    struct shisa_err err;
    ck_assert_int_eq(read_one(shisa_bundle_files(bundle), "secret.lua", &out, &err),
                     SHISA_NOT_FOUND);
    ck_says(&err, "the scenario has no file \"secret.lua\"");
    ck_assert_int_eq(read_one(shisa_bundle_files(bundle), "alarm/scenario.lua", &out, &err),
                     SHISA_NOT_FOUND);
    shisa_bundle_destroy(bundle);
    folder_finish(&folder);
}
END_TEST

static const char *const bad_names[] = { "",         "/etc/passwd", "../secret.lua", "a/../b.lua",
                                         "./a.lua",  "a//b.lua",    "lib/",          "..",
                                         "a\\..\\b", "lib/../../x" };

START_TEST(a_name_cannot_lead_out_of_the_folder)
{
    struct folder folder = folder_make();
    put(&folder, "drill/scenario.lua", "");
    put(&folder, "secret.lua", "-- secret");
    struct shisa_bundle *bundle = opened(in(&folder, "drill"));
    struct shisa_buf out = { 0 };
    struct shisa_err err;
    ck_assert_int_eq(read_one(shisa_bundle_files(bundle), bad_names[_i], &out, &err),
                     SHISA_INVALID);
    ck_says(&err, "does not name a file within the scenario's folder");
    ck_assert_uint_eq(out.len, 0);
    shisa_bundle_destroy(bundle);
    folder_finish(&folder);
}
END_TEST

START_TEST(a_link_cannot_lead_out_of_the_folder)
{
    struct folder folder = folder_make();
    put(&folder, "drill/scenario.lua", "");
    put(&folder, "lib/shared.lua", "-- shared");
    ck_assert_int_eq(symlink("/etc/passwd", in(&folder, "drill/users.lua")), 0);
    ck_assert_int_eq(symlink("../lib", in(&folder, "drill/lib")), 0);
    struct shisa_bundle *bundle = opened(in(&folder, "drill"));
    struct shisa_files files = shisa_bundle_files(bundle);
    struct shisa_buf out = { 0 };
    struct shisa_err err;
    ck_assert_int_eq(read_one(files, "users.lua", &out, &err), SHISA_REFUSED);
    ck_says(&err, "\"users.lua\" is a link that leads out");
    ck_assert_uint_eq(out.len, 0);
    ck_file(files, "lib/shared.lua", "-- shared"); /* a link to the lib beside it may */
    shisa_bundle_destroy(bundle);
    folder_finish(&folder);
}
END_TEST

START_TEST(what_is_no_ordinary_file_is_refused_and_nothing_waits)
{
    struct folder folder = folder_make();
    put(&folder, "drill/scenario.lua", "");
    ck_assert_int_eq(mkfifo(in(&folder, "drill/pipe.lua"), 0600), 0);
    ck_assert_int_eq(mkdir(in(&folder, "drill/folder.lua"), 0700), 0);
    struct shisa_bundle *bundle = opened(in(&folder, "drill"));
    struct shisa_buf out = { 0 };
    struct shisa_err err;
    ck_assert_int_eq(read_one(shisa_bundle_files(bundle), "pipe.lua", &out, &err), SHISA_IO);
    ck_says(&err, "\"pipe.lua\" is not an ordinary file");
    ck_assert_int_eq(read_one(shisa_bundle_files(bundle), "folder.lua", &out, &err), SHISA_IO);
    shisa_bundle_destroy(bundle);
    folder_finish(&folder);
}
END_TEST

START_TEST(a_file_and_their_number_are_bounded)
{
    struct folder folder = folder_make();
    put(&folder, "drill/scenario.lua", "");
    put(&folder, "drill/huge.lua", "");
    put(&folder, "drill/full.lua", "");
    ck_assert_int_eq(truncate(in(&folder, "drill/huge.lua"), SHISA_FILE_MAX + 1), 0);
    ck_assert_int_eq(truncate(in(&folder, "drill/full.lua"), SHISA_FILE_MAX), 0);
    struct shisa_bundle *bundle = opened(in(&folder, "drill"));
    struct shisa_files files = shisa_bundle_files(bundle);
    struct shisa_buf out = { 0 };
    struct shisa_err err;
    ck_assert_int_eq(read_one(files, "huge.lua", &out, &err), SHISA_LIMIT);
    ck_says(&err, "\"huge.lua\" is larger than 4194304 bytes");
    ck_ok(read_one(files, "full.lua", &out, &err), &err);
    shisa_buf_finish(&out);
    for (uint32_t i = 1; i < SHISA_FILES_MAX; i++) {
        char name[32];
        snprintf(name, sizeof name, "f%u.lua", i);
        put(&folder, "drill/x", "");
        ck_assert_int_eq(rename(in(&folder, "drill/x"), in(&folder, "drill/y")), 0);
        char path[64];
        snprintf(path, sizeof path, "drill/%s", name);
        ck_assert_int_eq(rename(in(&folder, "drill/y"), in(&folder, path)), 0);
        ck_ok(read_one(files, name, &out, &err), &err);
    }
    ck_assert_int_eq(read_one(files, "scenario.lua", &out, &err), SHISA_LIMIT);
    ck_says(&err, "the scenario has more than 256 files");
    shisa_buf_finish(&out);
    shisa_bundle_destroy(bundle);
    folder_finish(&folder);
}
END_TEST

START_TEST(a_file_is_read_once_and_stays_what_it_was)
{
    struct folder folder = folder_make();
    put(&folder, "drill/scenario.lua", "-- first");
    struct shisa_bundle *bundle = opened(in(&folder, "drill"));
    ck_file(shisa_bundle_files(bundle), "scenario.lua", "-- first");
    put(&folder, "drill/scenario.lua", "-- second");
    ck_file(shisa_bundle_files(bundle), "scenario.lua", "-- first");
    shisa_bundle_destroy(bundle);
    folder_finish(&folder);
}
END_TEST

static void digest_of(const struct folder *folder, const char *first, const char *second,
                      unsigned char out[SHISA_DIGEST_SIZE])
{
    struct shisa_bundle *bundle = opened(in(folder, "drill"));
    struct shisa_files files = shisa_bundle_files(bundle);
    struct shisa_buf read = { 0 };
    struct shisa_err err;
    ck_ok(read_one(files, first, &read, &err), &err);
    ck_ok(read_one(files, second, &read, &err), &err);
    shisa_bundle_digest(bundle, out);
    shisa_buf_finish(&read);
    shisa_bundle_destroy(bundle);
}

START_TEST(the_digest_knows_names_and_contents_and_no_order_of_reading)
{
    unsigned char before[SHISA_DIGEST_SIZE], after[SHISA_DIGEST_SIZE];
    struct folder folder = folder_make();
    put(&folder, "drill/scenario.lua", "ab");
    put(&folder, "drill/b.lua", "c");
    digest_of(&folder, "scenario.lua", "b.lua", before);
    digest_of(&folder, "b.lua", "scenario.lua", after);
    ck_assert_mem_eq(before, after, sizeof before);
    put(&folder, "drill/scenario.lua", "a");
    put(&folder, "drill/b.lua", "bc");
    digest_of(&folder, "b.lua", "scenario.lua", after);
    ck_assert_mem_ne(before, after, sizeof before);
    folder_finish(&folder);
}
END_TEST

static const char *const *names_of(const char *folder, size_t *count)
{
    static const char *at[64];
    static struct shisa_buf names;
    struct shisa_err err;
    shisa_buf_finish(&names);
    ck_ok(shisa_scenario_names(folder, &names, &err), &err);
    *count = 0;
    for (size_t i = 0; i < names.len; i += strlen(names.data + i) + 1) {
        at[(*count)++] = names.data + i;
    }
    return at;
}

START_TEST(the_scenarios_of_a_folder_are_listed_in_order_of_name)
{
    struct folder folder = folder_make();
    size_t count;
    put(&folder, "worm/scenario.lua", "");
    put(&folder, "alarm/scenario.lua", "");
    put(&folder, "lib/drill.lua", "");
    put(&folder, ".hidden/scenario.lua", "");
    put(&folder, "notes.txt", "");
    const char *const *names = names_of(folder.path, &count);
    ck_assert_uint_eq(count, 2);
    ck_assert_str_eq(names[0], in(&folder, "alarm"));
    ck_assert_str_eq(names[1], in(&folder, "worm"));
    names = names_of(in(&folder, "worm"), &count);
    ck_assert_uint_eq(count, 1);
    ck_assert_str_eq(names[0], in(&folder, "worm"));
    struct shisa_buf none = { 0 };
    struct shisa_err err;
    ck_assert_int_eq(shisa_scenario_names(in(&folder, "lib"), &none, &err), SHISA_NOT_FOUND);
    ck_says(&err, "has a scenario.lua");
    ck_assert_int_eq(shisa_scenario_names(in(&folder, "gone"), &none, &err), SHISA_NOT_FOUND);
    ck_says(&err, "cannot be read");
    ck_assert_int_eq(shisa_scenario_names(in(&folder, "notes.txt"), &none, &err), SHISA_IO);
    ck_assert_uint_eq(none.len, 0);
    folder_finish(&folder);
}
END_TEST

START_TEST(built_in_scenarios_are_opened_whatever_lies_in_the_folder)
{
    size_t count;
    bool tutorial = false;
    const char *const *names = names_of(NULL, &count);
    for (size_t i = 0; i < count; i++) {
        struct shisa_bundle *bundle = NULL;
        struct shisa_err err;
        tutorial = tutorial || strcmp(names[i], "tutorial") == 0;
        ck_ok(shisa_bundle_open_builtin(names[i], &bundle, &err), &err);
        shisa_bundle_destroy(bundle);
    }
    ck_assert(tutorial);
    struct folder folder = folder_make();
    char here[4096];
    put(&folder, "tutorial/notes.txt", "no scenario");
    ck_assert_ptr_nonnull(getcwd(here, sizeof here));
    ck_assert_int_eq(chdir(folder.path), 0);
    struct shisa_bundle *bundle = NULL;
    struct shisa_err err;
    ck_assert_int_eq(shisa_bundle_open("tutorial", &bundle, &err), SHISA_NOT_FOUND);
    ck_ok(shisa_bundle_open_builtin("tutorial", &bundle, &err), &err);
    shisa_bundle_destroy(bundle);
    ck_assert_int_eq(chdir(here), 0);
    folder_finish(&folder);
}
END_TEST

START_TEST(a_built_in_scenario_is_opened_by_its_name)
{
    struct shisa_bundle *bundle = opened("tutorial");
    struct shisa_files files = shisa_bundle_files(bundle);
    struct shisa_buf out = { 0 };
    struct shisa_err err;
    ck_ok(read_one(files, "scenario.lua", &out, &err), &err);
    ck_assert_ptr_nonnull(strstr(out.data, "scenario"));
    ck_ok(read_one(files, "lib/drill.lua", &out, &err), &err);
    ck_assert_int_eq(read_one(files, "nosuch.lua", &out, &err), SHISA_NOT_FOUND);
    shisa_buf_finish(&out);
    shisa_bundle_destroy(bundle);
}
END_TEST

START_TEST(built_in_files_are_byte_for_byte_those_of_the_folder)
{
    for (size_t i = 0; i < shisa_builtin_count; i++) {
        const struct shisa_builtin_file *file = &shisa_builtin_files[i];
        ck_assert_uint_eq(strlen(file->data), file->len); /* every escape is one byte */
        ck_assert(i == 0 || strcmp(shisa_builtin_files[i - 1].name, file->name) < 0);
    }
}
END_TEST

START_TEST(what_is_no_scenario_is_refused_with_advice)
{
    struct folder folder = folder_make();
    struct shisa_bundle *bundle;
    struct shisa_err err;
    put(&folder, "run.shisa", "x");
    ck_assert_int_eq(mkdir(in(&folder, "empty"), 0700), 0);
    ck_assert_int_eq(shisa_bundle_open("tutoral", &bundle, &err), SHISA_NOT_FOUND);
    ck_says(&err, "did you mean \"tutorial\"?");
    ck_assert_int_eq(shisa_bundle_open("zzzzzzzzzzzz", &bundle, &err), SHISA_NOT_FOUND);
    ck_says(&err, "built in are: ");
    ck_assert_int_eq(shisa_bundle_open(in(&folder, "empty"), &bundle, &err), SHISA_NOT_FOUND);
    ck_says(&err, "has no scenario.lua");
    ck_assert_int_eq(shisa_bundle_open(in(&folder, "run.shisa"), &bundle, &err), SHISA_INVALID);
    ck_says(&err, "name the folder that holds scenario.lua");
    ck_assert_ptr_null(bundle);
    folder_finish(&folder);
}
END_TEST

int main(void)
{
    const TTest *const rows[] = { a_name_cannot_lead_out_of_the_folder, NULL };
    const TTest *const tests[] = { a_folder_or_its_main_file_is_a_scenario,
                                   lib_is_looked_for_in_the_folder_then_beside_it_then_built_in,
                                   only_lib_is_looked_for_elsewhere,
                                   a_link_cannot_lead_out_of_the_folder,
                                   what_is_no_ordinary_file_is_refused_and_nothing_waits,
                                   a_file_and_their_number_are_bounded,
                                   a_file_is_read_once_and_stays_what_it_was,
                                   the_digest_knows_names_and_contents_and_no_order_of_reading,
                                   the_scenarios_of_a_folder_are_listed_in_order_of_name,
                                   built_in_scenarios_are_opened_whatever_lies_in_the_folder,
                                   a_built_in_scenario_is_opened_by_its_name,
                                   built_in_files_are_byte_for_byte_those_of_the_folder,
                                   what_is_no_scenario_is_refused_with_advice,
                                   NULL };
    return run_rows("names", rows, sizeof bad_names / sizeof bad_names[0]) |
           run_tests("io-files", tests);
}
