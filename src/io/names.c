/* Which scenarios there are: those built in, and those in a folder. */
#include "shisa/io.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "internal.h"

void io_list_builtin(struct shisa_buf *list, char end)
{
    for (size_t i = 0; i < shisa_builtin_count; i++) {
        const char *name = shisa_builtin_files[i].name;
        const char *slash = strchr(name, '/');
        if (slash != NULL && strcmp(slash + 1, IO_MAIN) == 0) {
            shisa_buf_add(list, name, (size_t)(slash - name));
            shisa_buf_add(list, &end, 1);
        }
    }
}

static bool is_scenario(const char *folder)
{
    struct shisa_buf path = { 0 };
    shisa_buf_addf(&path, "%s/" IO_MAIN, folder);
    bool is = access(path.data, F_OK) == 0;
    shisa_buf_finish(&path);
    return is;
}

static int by_name(const void *left, const void *right)
{
    return strcmp(*(char *const *)left, *(char *const *)right);
}

/* Takes paths: hands them on in order of name, which no folder promises. */
static void tell(char **paths, size_t count, struct shisa_buf *names)
{
    qsort(paths, count, sizeof *paths, by_name);
    for (size_t i = 0; i < count; i++) {
        shisa_buf_add(names, paths[i], strlen(paths[i]) + 1);
        free(paths[i]);
    }
    free(paths);
}

static void list_folders(DIR *dir, const char *folder, struct shisa_buf *names)
{
    char **paths = shisa_alloc(sizeof *paths);
    size_t count = 0;
    for (struct dirent *entry; (entry = readdir(dir)) != NULL;) {
        struct shisa_buf path = { 0 };
        shisa_buf_addf(&path, "%s/%s", folder, entry->d_name);
        if (entry->d_name[0] != '.' && is_scenario(path.data)) {
            paths = shisa_realloc(paths, (count + 1) * sizeof *paths);
            paths[count++] = shisa_copy(path.data);
        }
        shisa_buf_finish(&path);
    }
    tell(paths, count, names);
}

shisa_status shisa_scenario_names(const char *folder, struct shisa_buf *names,
                                  struct shisa_err *err)
{
    if (folder == NULL) {
        io_list_builtin(names, '\0');
        return SHISA_OK;
    }
    if (is_scenario(folder)) {
        shisa_buf_add(names, folder, strlen(folder) + 1);
        return SHISA_OK;
    }
    DIR *dir = opendir(folder);
    if (dir == NULL) {
        return shisa_refuse(err, errno == ENOENT ? SHISA_NOT_FOUND : SHISA_IO,
                            SHISA_W_FILE_UNREADABLE, folder, strerror(errno));
    }
    size_t before = names->len;
    list_folders(dir, folder, names);
    closedir(dir);
    return names->len > before ? SHISA_OK
                               : shisa_refuse(err, SHISA_NOT_FOUND, SHISA_W_SCENARIO_NONE, folder);
}
