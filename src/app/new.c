/* A scenario folder that already runs: the tutorial's text and the shared library, as files that a
 * planner can change, and what an editor needs to complete the language. */
#include "internal.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "shisa/io.h"
#include "shisa/schema.h"

static bool write_file(const char *dir, const char *name, const char *data, size_t len)
{
    char path[4096];
    snprintf(path, sizeof path, "%s/%s", dir, name);
    FILE *file = fopen(path, "wbx");
    bool written = file != NULL && fwrite(data, 1, len, file) == len;
    bool closed = file != NULL && fclose(file) == 0;
    if (!written || !closed) {
        complain_word(SHISA_W_CLI_NO_WRITE, path, strerror(errno));
    }
    return written && closed;
}

static bool make_folder(const char *dir, const char *name)
{
    char path[4096];
    snprintf(path, sizeof path, "%s%s%s", dir, name[0] != '\0' ? "/" : "", name);
    if (mkdir(path, 0777) != 0) {
        complain_word(SHISA_W_CLI_NO_FOLDER, path, strerror(errno));
        return false;
    }
    return true;
}

static bool write_builtin(const char *dir)
{
    static const char tutorial[] = "tutorial/";
    for (size_t i = 0; i < shisa_builtin_count; i++) {
        const struct shisa_builtin_file *file = &shisa_builtin_files[i];
        const char *name = file->name;
        if (strncmp(name, tutorial, sizeof tutorial - 1) == 0) {
            name += sizeof tutorial - 1;
        } else if (strncmp(name, "lib/", 4) != 0) {
            continue;
        }
        if (!write_file(dir, name, file->data, file->len)) {
            return false;
        }
    }
    return true;
}

static bool write_editor(const char *dir)
{
    static const char settings[] = "{\n  \"runtime.version\": \"Lua 5.4\",\n"
                                   "  \"workspace.library\": [ \".meta\" ]\n}\n";
    struct shisa_buf meta = { 0 };
    shisa_schema_meta(&meta);
    shisa_script_meta(&meta);
    bool done = write_file(dir, ".luarc.json", settings, sizeof settings - 1) &&
                write_file(dir, ".meta/shisa.lua", meta.data, meta.len);
    shisa_buf_finish(&meta);
    return done;
}

enum exit_code run_new(const struct options *options)
{
    const char *dir = options->args[0];
    if (!make_folder(dir, "") || !make_folder(dir, "lib") || !make_folder(dir, ".meta") ||
        !write_builtin(dir) || !write_editor(dir)) {
        return EXIT_UNREADABLE;
    }
    if (!options->quiet) {
        char *typed = shell_word(dir);
        fprintf(stderr, shisa_word(SHISA_W_NEW_MADE, options->lang), dir, dir, typed);
        fputc('\n', stderr);
        free(typed);
    }
    return EXIT_DONE;
}
