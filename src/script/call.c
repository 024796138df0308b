/* Calls from C into Lua. Whatever goes wrong inside comes out as "file:line: words". */
#include "internal.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

const char *script_where(lua_State *lua, char out[WHERE_MAX])
{
    lua_Debug frame;
    out[0] = '\0';
    for (int level = 0; lua_getstack(lua, level, &frame); level++) {
        lua_getinfo(lua, "Sl", &frame);
        if (frame.currentline > 0) {
            snprintf(out, WHERE_MAX, "%s:%d: ", frame.short_src, frame.currentline);
            break;
        }
    }
    return out;
}

size_t script_place_length(const char *text, uint32_t *line)
{
    static const char suffix[] = ".lua:";
    const char *found = strstr(text, suffix);
    if (found == NULL || strcspn(text, " \n") < (size_t)(found - text)) {
        return 0;
    }
    char *end;
    const char *digits = found + strlen(suffix);
    unsigned long number = strtoul(digits, &end, 10);
    if (end == digits || strncmp(end, ": ", 2) != 0) {
        return 0;
    }
    *line = (uint32_t)number;
    return (size_t)(end + 2 - text);
}

const char *script_file(lua_State *lua, const char *name)
{
    struct load *load = script_of(lua)->load;
    for (uint32_t i = 0; i < load->name_count; i++) {
        if (strcmp(load->names[i], name) == 0) {
            return load->names[i];
        }
    }
    if (load->name_count == SHISA_FILES_MAX) {
        luaL_error(lua, "a scenario has at most %d files", (int)SHISA_FILES_MAX);
    }
    load->names[load->name_count] = script_keep(lua, load->world->region, name);
    return load->names[load->name_count++];
}

struct shisa_place script_place(lua_State *lua)
{
    lua_Debug frame;
    for (int level = 0; lua_getstack(lua, level, &frame); level++) {
        lua_getinfo(lua, "Sl", &frame);
        if (frame.currentline > 0) {
            return (struct shisa_place){ script_file(lua, frame.source + 1),
                                         (uint32_t)frame.currentline };
        }
    }
    return (struct shisa_place){ script_file(lua, "scenario.lua"), 1 };
}

int script_raise(lua_State *lua, const struct shisa_err *err)
{
    return luaL_error(lua, "%s", err->text);
}

/* What a scenario says in an error may be no text at all, and must not break a log or a screen. */
static void make_printable(char text[SHISA_ERR_MAX])
{
    struct shisa_buf clean = { 0 };
    if (shisa_text_clean(text, strlen(text), SHISA_ERR_MAX - 1, &clean, NULL) == SHISA_OK) {
        snprintf(text, SHISA_ERR_MAX, "%s", clean.data == NULL ? "" : clean.data);
    } else {
        for (; *text != '\0'; text++) {
            *text = (unsigned char)*text < 0x80 ? *text : '?';
        }
    }
    shisa_buf_finish(&clean);
}

#define DEEP 10000 /* calls: no scenario nests them so, but a recursion without end does */

/* Whichever bound a recursion meets first: of memory, of Lua's stack or of C's. */
static bool is_too_deep(lua_State *thread, int status)
{
    lua_Debug frame;
    if (status == LUA_ERRMEM) {
        return lua_getstack(thread, DEEP, &frame);
    }
    return lua_type(thread, -1) == LUA_TSTRING &&
           strstr(lua_tostring(thread, -1), "stack overflow") != NULL;
}

/* The thread's stack is still as it was when the error was raised: that is how an error without a
 * place, as that of memory, gets one. */
static void describe(const struct shisa_script *script, lua_State *thread, int status,
                     struct shisa_err *err)
{
    char where[WHERE_MAX];
    uint32_t line;
    script_where(thread, where);
    if (script->budget.spent) {
        *err = script->budget.trouble;
    } else if (is_too_deep(thread, status)) {
        shisa_fail(err, SHISA_SCRIPT, "%scalls are nested too deeply: a recursion without end?",
                   where);
    } else if (status == LUA_ERRMEM) {
        shisa_fail(err, SHISA_SCRIPT,
                   "%snot enough memory: a scenario may hold %u MiB, and %u KiB in one string",
                   where, (unsigned)(SHISA_LUA_MEMORY_MAX >> 20), SHISA_LUA_REP_MAX >> 10);
    } else if (lua_type(thread, -1) != LUA_TSTRING) {
        shisa_fail(err, SHISA_SCRIPT, "%serror with a value that is no text but a %s", where,
                   luaL_typename(thread, -1));
    } else {
        const char *words = lua_tostring(thread, -1);
        bool placed = script_place_length(words, &line) > 0;
        shisa_fail(err, SHISA_SCRIPT, "%s%s", placed ? "" : where, words);
    }
    make_printable(err->text);
}

enum script_end script_resume(struct shisa_script *script, lua_State *thread, int arguments,
                              int64_t steps_max, struct shisa_err *err)
{
    int results;
    script->budget.steps = 0;
    script->budget.steps_max = steps_max;
    int status = lua_resume(thread, script->lua, arguments, &results);
    if (status == LUA_YIELD) {
        return SCRIPT_YIELDED; /* our yields carry nothing */
    }
    if (status != LUA_OK) {
        describe(script, thread, status, err);
        lua_resetthread(thread);
    }
    if (script->budget.spent) {
        script->budget.spent = false;
        script_guard(thread);
    }
    lua_settop(thread, 0);
    return status == LUA_OK ? SCRIPT_FINISHED : SCRIPT_FAILED;
}

shisa_status script_protect(struct shisa_script *script, lua_CFunction function, void *argument,
                            struct shisa_err *err)
{
    lua_State *lua = script->lua;
    lua_pushcfunction(lua, function);
    lua_pushlightuserdata(lua, argument);
    int status = lua_pcall(lua, 1, 0, 0);
    if (status == LUA_OK) {
        return SHISA_OK;
    }
    const char *words = lua_type(lua, -1) == LUA_TSTRING ? lua_tostring(lua, -1) : "unknown error";
    shisa_status failed = status == LUA_ERRMEM ? SHISA_LIMIT : SHISA_SCRIPT;
    shisa_fail(err, failed, "%s", words);
    lua_settop(lua, 0);
    return failed;
}

static int make_thread(lua_State *lua)
{
    struct script_thread *thread = lua_touserdata(lua, 1);
    thread->lua = lua_newthread(lua);
    thread->anchor = luaL_ref(lua, LUA_REGISTRYINDEX);
    script_guard(thread->lua);
    return 0;
}

shisa_status script_make_thread(struct shisa_script *script, struct script_thread *thread,
                                struct shisa_err *err)
{
    return script_protect(script, make_thread, thread, err);
}
