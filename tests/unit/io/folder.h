/* A folder of one test's own, gone when the test is over. */
#ifndef SHISA_TESTS_FOLDER_H
#define SHISA_TESTS_FOLDER_H

#include <check.h>
#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "shisa/io.h"

struct folder {
    char path[64];
};

static inline struct folder folder_make(void)
{
    struct folder folder = { "/tmp/shisa-test-XXXXXX" };
    ck_assert_ptr_nonnull(mkdtemp(folder.path));
    return folder;
}

/* folder/name; good until the fourth call after it. */
static inline const char *in(const struct folder *folder, const char *name)
{
    static char paths[4][256];
    static int next;
    next = (next + 1) % 4;
    snprintf(paths[next], sizeof paths[next], "%s/%s", folder->path, name);
    return paths[next];
}

/* Makes the folders of the name too. */
static inline void put(const struct folder *folder, const char *name, const char *content)
{
    char path[256];
    snprintf(path, sizeof path, "%s/%s", folder->path, name);
    for (char *slash = strchr(path + strlen(folder->path) + 1, '/'); slash != NULL;
         slash = strchr(slash + 1, '/')) {
        *slash = '\0';
        mkdir(path, 0700);
        *slash = '/';
    }
    FILE *file = fopen(path, "wb");
    ck_assert_ptr_nonnull(file);
    fputs(content, file);
    fclose(file);
}

static inline void folder_remove_all(const char *path)
{
    DIR *dir = opendir(path);
    for (struct dirent *each; dir != NULL && (each = readdir(dir)) != NULL;) {
        struct shisa_buf below = { 0 };
        struct stat facts;
        if (strcmp(each->d_name, ".") == 0 || strcmp(each->d_name, "..") == 0) {
            continue;
        }
        shisa_buf_addf(&below, "%s/%s", path, each->d_name);
        if (lstat(below.data, &facts) == 0 && S_ISDIR(facts.st_mode)) {
            folder_remove_all(below.data);
        } else {
            unlink(below.data);
        }
        shisa_buf_finish(&below);
    }
    if (dir != NULL) {
        closedir(dir);
    }
    rmdir(path);
}

static inline void folder_finish(struct folder *folder)
{
    folder_remove_all(folder->path);
}

/* How many entries the folder has. */
static inline int folder_count(const struct folder *folder)
{
    int count = 0;
    DIR *dir = opendir(folder->path);
    ck_assert_ptr_nonnull(dir);
    for (struct dirent *each; (each = readdir(dir)) != NULL;) {
        count += each->d_name[0] != '.';
    }
    closedir(dir);
    return count;
}

static inline void ck_ok(shisa_status status, const struct shisa_err *err)
{
    ck_assert_msg(status == SHISA_OK, "%s", status == SHISA_OK ? "" : err->text);
}

static inline void ck_says(const struct shisa_err *err, const char *wanted)
{
    ck_assert_msg(strstr(err->text, wanted) != NULL, "no \"%s\" in \"%s\"", wanted, err->text);
    ck_assert_str_ne(err->text_ja, "");
}

static inline struct shisa_bundle *opened(const char *where)
{
    struct shisa_bundle *bundle = NULL;
    struct shisa_err err;
    ck_ok(shisa_bundle_open(where, &bundle, &err), &err);
    return bundle;
}

static inline shisa_status read_one(struct shisa_files files, const char *name,
                                    struct shisa_buf *out, struct shisa_err *err)
{
    return files.read(files.self, name, out, err);
}

/* The file is there and says exactly this. */
static inline void ck_file(struct shisa_files files, const char *name, const char *content)
{
    struct shisa_buf out = { 0 };
    struct shisa_err err;
    ck_ok(read_one(files, name, &out, &err), &err);
    ck_assert_str_eq(out.data == NULL ? "" : out.data, content);
    shisa_buf_finish(&out);
}

#endif
