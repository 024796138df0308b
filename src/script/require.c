/* The files of a scenario: `require "name"` is name.lua beside scenario.lua, `require "lib.name"`
 * is lib/name.lua. Nothing else can be reached. */
#include "internal.h"

#include <stdio.h>
#include <string.h>

#define MODULE_NAME_MAX 40U /* so that Lua's messages show the whole file name */
#define MODULE_WORD "abcdefghijklmnopqrstuvwxyz0123456789_-"

static const char library_prefix[] = "lib.";

static const char *next_piece(lua_State *lua, void *source, size_t *size)
{
    struct shisa_buf *rest = source;
    const char *piece = rest->data;
    (void)lua;
    *size = rest->len;
    rest->len = 0;
    return piece;
}

/* A byte order mark, as editors on Windows leave it, is no Lua. */
static void skip_mark(struct shisa_buf *source)
{
    if (source->len >= 3 && memcmp(source->data, "\xEF\xBB\xBF", 3) == 0) {
        source->data += 3;
        source->len -= 3;
    }
}

void script_compile(lua_State *lua, const char *file)
{
    struct shisa_buf rest = script_of(lua)->load->source;
    script_file(lua, file);
    if (rest.len > 0 && rest.data[0] == LUA_SIGNATURE[0]) {
        lua_pushfstring(lua, "%s:1: this is compiled Lua (a binary chunk); a scenario is text",
                        file);
        lua_error(lua);
    }
    skip_mark(&rest);
    script_count_literals(lua, rest.data, rest.len);
    const char *chunk = lua_pushfstring(lua, "@%s", file);
    if (lua_load(lua, next_piece, &rest, chunk, "t") != LUA_OK) {
        lua_error(lua);
    }
    lua_remove(lua, -2);
}

/* "lib/drill.lua" for "lib.drill"; may raise. */
static const char *path_of(lua_State *lua, const char *name)
{
    size_t prefix = strncmp(name, library_prefix, 4) == 0 ? 4 : 0;
    size_t word = strspn(name + prefix, MODULE_WORD);
    if (word == 0 || word > MODULE_NAME_MAX || name[prefix + word] != '\0') {
        luaL_error(lua,
                   "require reaches only files beside scenario.lua, as \"injects\", and those of "
                   "lib, as \"lib.drill\": not \"%s\"",
                   name);
    }
    return lua_pushfstring(lua, "%s%s.lua", prefix > 0 ? "lib/" : "", name + prefix);
}

static void read_module(lua_State *lua, const char *name, const char *path)
{
    struct load *load = script_of(lua)->load;
    struct shisa_err err;
    load->source.len = 0;
    if (load->files->read(load->files->self, path, &load->source, &err) != SHISA_OK) {
        luaL_error(lua, "cannot require \"%s\": %s", name, err.text);
    }
}

/* Runs the module and leaves its value, which is false while it is being loaded. */
static void run_module(lua_State *lua, const char *name, int modules)
{
    const char *path = path_of(lua, name);
    lua_pushboolean(lua, 0);
    lua_setfield(lua, modules, name);
    read_module(lua, name, path);
    script_compile(lua, path);
    lua_call(lua, 0, 1);
    if (!lua_toboolean(lua, -1)) {
        lua_pop(lua, 1);
        lua_pushboolean(lua, 1);
    }
    lua_pushvalue(lua, -1);
    lua_setfield(lua, modules, name);
}

int api_require(lua_State *lua)
{
    script_loading(lua);
    const char *name = luaL_checkstring(lua, 1);
    lua_settop(lua, 1);
    script_push_store(lua, STORE_MODULES);
    switch (lua_getfield(lua, 2, name)) {
    case LUA_TNIL:
        run_module(lua, name, 2);
        break;
    case LUA_TBOOLEAN:
        if (!lua_toboolean(lua, -1)) {
            return luaL_error(lua, "\"%s\" requires itself, by way of other files or directly",
                              name);
        }
        break;
    default:
        break;
    }
    return 1;
}
