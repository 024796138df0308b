/* One way to run a Check suite: the test's table of cases in, an exit code out. */
#ifndef SHISA_TESTS_RUN_H
#define SHISA_TESTS_RUN_H

#include <check.h>
#include <stdlib.h>

/* Each test is a START_TEST(sentence_that_says_what_holds); list them all, NULL-terminated. A test
 * that is written but not listed fails the build (unused function). */
static inline int run_rows(const char *name, const TTest *const *tests, int rows)
{
    Suite *suite = suite_create(name);
    TCase *tcase = tcase_create(name);
    tcase_set_timeout(tcase, 120);
    for (; *tests != NULL; tests++) {
        tcase_add_loop_test(tcase, *tests, 0, rows); /* _i is the row */
    }
    suite_add_tcase(suite, tcase);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}

static inline int run_tests(const char *name, const TTest *const *tests)
{
    return run_rows(name, tests, 1);
}

#endif
