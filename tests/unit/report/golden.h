/* What a report should look like, kept beside its test. */
#ifndef SHISA_TESTS_REPORT_GOLDEN_H
#define SHISA_TESTS_REPORT_GOLDEN_H

#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "drill.h"

static inline void write_golden(const char *path, const struct shisa_buf *out)
{
    FILE *file = fopen(path, "wb");
    ck_assert_msg(file != NULL, "%s cannot be written", path);
    ck_assert_uint_eq(fwrite(out->data, 1, out->len, file), out->len);
    fclose(file);
}

/* SHISA_GOLDEN=write rewrites what the text should be; the change is then read as a diff. */
static inline void compare(const char *name, const struct shisa_buf *out)
{
    char path[512], file[64];
    const char *golden = getenv("SHISA_GOLDEN");
    struct shisa_buf wanted = { 0 };
    snprintf(file, sizeof file, "tests/unit/report/golden/%s", name);
    drill_path(file, path, sizeof path);
    if (golden != NULL && strcmp(golden, "write") == 0) {
        write_golden(path, out);
    }
    drill_read(path, &wanted);
    ck_assert_str_eq(out->data, wanted.data);
    shisa_buf_finish(&wanted);
}

#endif
