/* Scenario folders: where the files of a scenario are looked for, and the memory of what was read.
 */
#ifndef _XOPEN_SOURCE     /* what curses needs may have set it */
#define _XOPEN_SOURCE 700 /* realpath */
#endif

#include "shisa/io.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "internal.h"

#define LIB "lib/"

struct shisa_bundle {
    char *folder;  /* real path of the scenario's folder; NULL: it is built in */
    char *around;  /* the folder that it lies in */
    char *shared;  /* real path of the lib beside it; NULL: there is none */
    char *builtin; /* "alarm/"; NULL: it is a folder */
    struct bundle_file *files;
    uint32_t count;
};

/* --- what was read --------------------------------------------------------------------------- */

const struct bundle_file *io_bundle_read(const struct shisa_bundle *bundle, uint32_t *count)
{
    *count = bundle->count;
    return bundle->files;
}

void io_digest_file(struct shisa_digest *digest, const char *name, const void *content, size_t len)
{
    unsigned char size[8];
    for (int i = 0; i < 8; i++) {
        size[i] = (unsigned char)((uint64_t)len >> (8 * i));
    }
    shisa_digest_add(digest, name, strlen(name) + 1);
    shisa_digest_add(digest, size, sizeof size);
    shisa_digest_add(digest, content, len);
}

void shisa_bundle_digest(const struct shisa_bundle *bundle, unsigned char out[SHISA_DIGEST_SIZE])
{
    struct shisa_digest digest;
    shisa_digest_init(&digest);
    for (uint32_t i = 0; i < bundle->count; i++) {
        const struct bundle_file *file = &bundle->files[i];
        io_digest_file(&digest, file->name, file->content.data, file->content.len);
    }
    shisa_digest_peek(&digest, out);
}

/* Position of the first file whose name is not before `name`. */
static uint32_t position(const struct shisa_bundle *bundle, const char *name)
{
    uint32_t i = 0;
    while (i < bundle->count && strcmp(bundle->files[i].name, name) < 0) {
        i++;
    }
    return i;
}

/* Takes content. */
static void remember(struct shisa_bundle *bundle, const char *name, struct shisa_buf content)
{
    uint32_t at = position(bundle, name);
    size_t size = sizeof *bundle->files;
    bundle->files = shisa_realloc(bundle->files, (bundle->count + 1) * size);
    memmove(&bundle->files[at + 1], &bundle->files[at], (bundle->count - at) * size);
    bundle->files[at] = (struct bundle_file){ .name = shisa_copy(name), .content = content };
    bundle->count++;
}

/* --- reading from disk ----------------------------------------------------------------------- */

static bool begins(const char *text, const char *with)
{
    return strncmp(text, with, strlen(with)) == 0;
}

/* A scenario is a stranger's: it names files below its folder and nothing else. */
static bool is_plain_name(const char *name)
{
    for (const char *part = name;; part++) {
        size_t len = strcspn(part, "/");
        bool dots = len <= 2 && strspn(part, ".") >= len; /* "", "." and ".." */
        if (dots || memchr(part, '\\', len) != NULL) {
            return false;
        }
        part += len;
        if (*part == '\0') {
            return true;
        }
    }
}

static bool lies_in(const char *path, const char *folder)
{
    size_t len = folder == NULL ? 0 : strlen(folder);
    return len > 0 && strncmp(path, folder, len) == 0 && path[len] == '/';
}

static shisa_status read_all(int fd, const char *name, struct shisa_buf *out, struct shisa_err *err)
{
    char block[16384];
    size_t size = 0;
    ssize_t got;
    while ((got = read(fd, block, sizeof block)) != 0) {
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got < 0) {
            return shisa_refuse(err, SHISA_IO, SHISA_W_FILE_UNREADABLE, name, strerror(errno));
        }
        size += (size_t)got;
        if (size > SHISA_FILE_MAX) {
            return shisa_refuse(err, SHISA_LIMIT, SHISA_W_FILE_TOO_LARGE, name, SHISA_FILE_MAX);
        }
        shisa_buf_add(out, block, (size_t)got);
    }
    return SHISA_OK;
}

/* Not blocking: a pipe is no file of a scenario, and must not stop us before we have seen it. */
static shisa_status read_path(const char *path, const char *name, struct shisa_buf *out,
                              struct shisa_err *err)
{
    struct stat facts;
    int fd = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (fd < 0 || fstat(fd, &facts) != 0) {
        shisa_status status =
            shisa_refuse(err, SHISA_IO, SHISA_W_FILE_UNREADABLE, name, strerror(errno));
        if (fd >= 0) {
            close(fd);
        }
        return status;
    }
    shisa_status status = S_ISREG(facts.st_mode)
                              ? read_all(fd, name, out, err)
                              : shisa_refuse(err, SHISA_IO, SHISA_W_FILE_NOT_REGULAR, name);
    close(fd);
    return status;
}

static char *joined(const char *folder, const char *name)
{
    struct shisa_buf path = { 0 };
    shisa_buf_addf(&path, "%s/%s", folder, name);
    return path.data;
}

/* SHISA_NOT_FOUND without words when there is no such file: there may be another place. */
static shisa_status read_below(const struct shisa_bundle *bundle, const char *folder,
                               const char *name, struct shisa_buf *out, struct shisa_err *err)
{
    char *path = joined(folder, name);
    char *real = realpath(path, NULL);
    int trouble = errno;
    free(path);
    if (real == NULL) {
        return trouble == ENOENT || trouble == ENOTDIR
                   ? SHISA_NOT_FOUND
                   : shisa_refuse(err, SHISA_IO, SHISA_W_FILE_UNREADABLE, name, strerror(trouble));
    }
    shisa_status status = lies_in(real, bundle->folder) || lies_in(real, bundle->shared)
                              ? read_path(real, name, out, err)
                              : shisa_refuse(err, SHISA_REFUSED, SHISA_W_FILE_OUTSIDE, name);
    free(real);
    return status;
}

/* --- reading --------------------------------------------------------------------------------- */

static const struct shisa_builtin_file *builtin_named(const char *folder, const char *name)
{
    for (size_t i = 0; i < shisa_builtin_count; i++) {
        const struct shisa_builtin_file *file = &shisa_builtin_files[i];
        if (begins(file->name, folder) && strcmp(file->name + strlen(folder), name) == 0) {
            return file;
        }
    }
    return NULL;
}

static shisa_status read_builtin(const char *folder, const char *name, struct shisa_buf *out)
{
    const struct shisa_builtin_file *file = builtin_named(folder, name);
    if (file == NULL) {
        return SHISA_NOT_FOUND;
    }
    shisa_buf_add(out, file->data, file->len);
    return SHISA_OK;
}

static shisa_status look_for(const struct shisa_bundle *bundle, const char *name,
                             struct shisa_buf *out, struct shisa_err *err)
{
    bool lib = begins(name, LIB);
    shisa_status status = bundle->folder == NULL
                              ? read_builtin(bundle->builtin, name, out)
                              : read_below(bundle, bundle->folder, name, out, err);
    if (status == SHISA_NOT_FOUND && lib && bundle->shared != NULL) {
        status = read_below(bundle, bundle->around, name, out, err);
    }
    if (status == SHISA_NOT_FOUND && lib) {
        status = read_builtin("", name, out);
    }
    return status == SHISA_NOT_FOUND
               ? shisa_refuse(err, SHISA_NOT_FOUND, SHISA_W_FILE_MISSING, name)
               : status;
}

static shisa_status read_new(struct shisa_bundle *bundle, const char *name, struct shisa_err *err)
{
    struct shisa_buf content = { 0 };
    if (!is_plain_name(name)) {
        return shisa_refuse(err, SHISA_INVALID, SHISA_W_FILE_BAD_NAME, name);
    }
    if (bundle->count == SHISA_FILES_MAX) {
        return shisa_refuse(err, SHISA_LIMIT, SHISA_W_FILES_TOO_MANY, SHISA_FILES_MAX);
    }
    shisa_status status = look_for(bundle, name, &content, err);
    if (status == SHISA_OK) {
        remember(bundle, name, content);
    } else {
        shisa_buf_finish(&content);
    }
    return status;
}

static shisa_status read_file(void *self, const char *name, struct shisa_buf *out,
                              struct shisa_err *err)
{
    struct shisa_bundle *bundle = self;
    uint32_t at = position(bundle, name);
    if (at == bundle->count || strcmp(bundle->files[at].name, name) != 0) {
        shisa_status status = read_new(bundle, name, err);
        if (status != SHISA_OK) {
            return status;
        }
    }
    shisa_buf_add(out, bundle->files[at].content.data, bundle->files[at].content.len);
    return SHISA_OK;
}

struct shisa_files shisa_bundle_files(struct shisa_bundle *bundle)
{
    return (struct shisa_files){ .self = bundle, .read = read_file };
}

/* --- opening --------------------------------------------------------------------------------- */

static const char *nearest_builtin(const char *where, const struct shisa_buf *names)
{
    const char *at[SHISA_FILES_MAX];
    size_t count = 0;
    for (size_t i = 0; i < names->len && count < SHISA_FILES_MAX;
         i += strlen(names->data + i) + 1) {
        at[count++] = names->data + i;
    }
    return shisa_closest(where, at, count);
}

static shisa_status refuse_unknown(const char *where, struct shisa_err *err)
{
    struct shisa_buf names = { 0 };
    struct shisa_buf list = { 0 };
    io_list_builtin(&names, '\0');
    io_list_builtin(&list, ' ');
    list.data[list.len - 1] = '\0'; /* there is always one, and no space after the last */
    const char *near = nearest_builtin(where, &names);
    shisa_status status =
        near != NULL
            ? shisa_refuse(err, SHISA_NOT_FOUND, SHISA_W_SCENARIO_NEAR, where, near)
            : shisa_refuse(err, SHISA_NOT_FOUND, SHISA_W_SCENARIO_UNKNOWN, where, list.data);
    shisa_buf_finish(&names);
    shisa_buf_finish(&list);
    return status;
}

/* The folder that path lies in. */
static char *parent_of(const char *path)
{
    struct shisa_buf parent = { 0 };
    const char *slash = strrchr(path, '/');
    shisa_buf_add(&parent, path, slash == NULL || slash == path ? 1 : (size_t)(slash - path));
    return parent.data;
}

static char *find_shared(const char *around)
{
    char *path = joined(around, "lib");
    char *real = realpath(path, NULL);
    free(path);
    return real;
}

/* Takes real, the path of a folder. */
static shisa_status open_folder(char *real, const char *where, struct shisa_bundle **bundle,
                                struct shisa_err *err)
{
    char *main_file = joined(real, IO_MAIN);
    bool there = access(main_file, F_OK) == 0;
    free(main_file);
    if (!there) {
        free(real);
        return shisa_refuse(err, SHISA_NOT_FOUND, SHISA_W_SCENARIO_EMPTY, where);
    }
    struct shisa_bundle *opened = shisa_alloc(sizeof *opened);
    opened->folder = real;
    opened->around = parent_of(real);
    opened->shared = find_shared(opened->around);
    *bundle = opened;
    return SHISA_OK;
}

shisa_status shisa_bundle_open_builtin(const char *name, struct shisa_bundle **bundle,
                                       struct shisa_err *err)
{
    struct shisa_buf folder = { 0 };
    *bundle = NULL;
    shisa_buf_addf(&folder, "%s/", name);
    if (builtin_named(folder.data, IO_MAIN) == NULL) {
        shisa_buf_finish(&folder);
        return refuse_unknown(name, err);
    }
    *bundle = shisa_alloc(sizeof **bundle);
    (*bundle)->builtin = folder.data;
    return SHISA_OK;
}

shisa_status shisa_bundle_open(const char *where, struct shisa_bundle **bundle,
                               struct shisa_err *err)
{
    struct stat facts;
    *bundle = NULL;
    char *real = realpath(where, NULL);
    if (real == NULL && errno == ENOENT) {
        return shisa_bundle_open_builtin(where, bundle, err);
    }
    if (real == NULL || stat(real, &facts) != 0) {
        shisa_status status =
            shisa_refuse(err, SHISA_IO, SHISA_W_FILE_UNREADABLE, where, strerror(errno));
        free(real);
        return status;
    }
    if (S_ISDIR(facts.st_mode)) {
        return open_folder(real, where, bundle, err);
    }
    char *folder = parent_of(real);
    bool is_main = strcmp(real + strlen(folder) + (strcmp(folder, "/") != 0), IO_MAIN) == 0;
    free(real);
    if (!is_main) {
        free(folder);
        return shisa_refuse(err, SHISA_INVALID, SHISA_W_SCENARIO_NOT_FOLDER, where);
    }
    return open_folder(folder, where, bundle, err);
}

void shisa_bundle_destroy(struct shisa_bundle *bundle)
{
    if (bundle == NULL) {
        return;
    }
    for (uint32_t i = 0; i < bundle->count; i++) {
        free(bundle->files[i].name);
        shisa_buf_finish(&bundle->files[i].content);
    }
    free(bundle->files);
    free(bundle->folder);
    free(bundle->around);
    free(bundle->shared);
    free(bundle->builtin);
    free(bundle);
}
