/* The globals of a scenario: an allow-list, and a list of what was left out on purpose with a word
 * on what to use instead. A name of a newer Lua that is on neither list does not get in. */
#include "internal.h"

#include <lualib.h>
#include <string.h>

struct allowed {
    const char *library; /* "": a global */
    const char *name;
    lua_CFunction instead; /* NULL: Lua's own */
};

static const struct allowed allowed[] = {
    { "", "assert", NULL },
    { "", "error", NULL },
    { "", "getmetatable", NULL },
    { "", "ipairs", NULL },
    { "", "pairs", lib_pairs },
    { "", "pcall", lib_pcall },
    { "", "rawequal", NULL },
    { "", "rawget", NULL },
    { "", "rawlen", NULL },
    { "", "rawset", NULL },
    { "", "select", NULL },
    { "", "setmetatable", lib_setmetatable },
    { "", "tonumber", NULL },
    { "", "tostring", lib_tostring },
    { "", "type", NULL },
    { "", "xpcall", lib_xpcall },
    { "math", "abs", lib_abs },
    { "math", "max", lib_max },
    { "math", "maxinteger", NULL },
    { "math", "min", lib_min },
    { "math", "mininteger", NULL },
    { "math", "tointeger", NULL },
    { "math", "type", NULL },
    { "math", "ult", NULL },
    { "string", "byte", lib_values },
    { "string", "char", NULL },
    { "string", "find", lib_find },
    { "string", "format", lib_format },
    { "string", "gmatch", lib_gmatch },
    { "string", "gsub", lib_gsub },
    { "string", "len", NULL },
    { "string", "lower", NULL },
    { "string", "match", lib_match },
    { "string", "rep", lib_rep },
    { "string", "reverse", NULL },
    { "string", "sub", NULL },
    { "string", "upper", NULL },
    { "table", "concat", lib_concat },
    { "table", "insert", lib_insert },
    { "table", "pack", NULL },
    { "table", "remove", lib_remove },
    { "table", "sort", lib_sort },
    { "table", "unpack", lib_values },
    { "utf8", "char", NULL },
    { "utf8", "charpattern", NULL },
    { "utf8", "codepoint", lib_values },
    { "utf8", "codes", NULL },
    { "utf8", "len", NULL },
    { "utf8", "offset", NULL },
};

struct denied {
    const char *library;
    const char *name;
    const char *instead;
};

#define WHOLE_NUMBERS "only whole numbers are exact on every machine; // divides them"
#define TASKS "start a task with task(name, function)"
#define NO_CODE "a scenario's code is in its files; use require"
#define NO_BYTES "a scenario's data are tables and texts"

static const struct denied denied[] = {
    { "", "_G", "write the global's name itself" },
    { "", "_VERSION", "a scenario is the same on every Lua 5.4" },
    { "", "collectgarbage", "memory takes care of itself" },
    { "", "coroutine", TASKS },
    { "", "debug", "use note(text) to see what happens" },
    { "", "dofile", NO_CODE },
    { "", "io", "texts stand in the scenario's own files" },
    { "", "load", NO_CODE },
    { "", "loadfile", NO_CODE },
    { "", "loadstring", NO_CODE },
    { "", "next", "use pairs, which has an order" },
    { "", "os", "simulated time is now()" },
    { "", "package", NO_CODE },
    { "", "print", "use note(text), which controllers can read" },
    { "", "unpack", "it is table.unpack" },
    { "", "warn", "use note(text), which controllers can read" },
    { "math", "acos", WHOLE_NUMBERS },
    { "math", "asin", WHOLE_NUMBERS },
    { "math", "atan", WHOLE_NUMBERS },
    { "math", "atan2", WHOLE_NUMBERS },
    { "math", "ceil", WHOLE_NUMBERS },
    { "math", "cos", WHOLE_NUMBERS },
    { "math", "cosh", WHOLE_NUMBERS },
    { "math", "deg", WHOLE_NUMBERS },
    { "math", "exp", WHOLE_NUMBERS },
    { "math", "floor", WHOLE_NUMBERS },
    { "math", "fmod", "use the operator %" },
    { "math", "frexp", WHOLE_NUMBERS },
    { "math", "huge", "use math.maxinteger" },
    { "math", "ldexp", WHOLE_NUMBERS },
    { "math", "log", WHOLE_NUMBERS },
    { "math", "log10", WHOLE_NUMBERS },
    { "math", "modf", WHOLE_NUMBERS },
    { "math", "pi", WHOLE_NUMBERS },
    { "math", "pow", WHOLE_NUMBERS },
    { "math", "rad", WHOLE_NUMBERS },
    { "math", "random", "use random(stream, low, high), whose dice belong to the exercise" },
    { "math", "randomseed", "the exercise has one seed, set from outside" },
    { "math", "sin", WHOLE_NUMBERS },
    { "math", "sinh", WHOLE_NUMBERS },
    { "math", "sqrt", WHOLE_NUMBERS },
    { "math", "tan", WHOLE_NUMBERS },
    { "math", "tanh", WHOLE_NUMBERS },
    { "string", "dump", NO_CODE },
    { "string", "pack", NO_BYTES },
    { "string", "packsize", NO_BYTES },
    { "string", "unpack", NO_BYTES },
    { "table", "move", "copy with a loop" },
};

static const luaL_Reg libraries[] = {
    { "math", luaopen_math },
    { "string", luaopen_string },
    { "table", luaopen_table },
    { "utf8", luaopen_utf8 },
};

/* --- names that are not there ---------------------------------------------------------------- */

static const char *denial(const char *library, const char *name)
{
    for (size_t i = 0; i < COUNT_OF(denied); i++) {
        if (strcmp(denied[i].library, library) == 0 && strcmp(denied[i].name, name) == 0) {
            return denied[i].instead;
        }
    }
    return NULL;
}

/* Names are gathered in the order of tables, not of a Lua table: ties in nearness go one way. */
struct names {
    const char *at[COUNT_OF(allowed) + COUNT_OF(libraries) + SHISA_KIND_COUNT + 64];
    size_t count;
};

static void add_name(struct names *names, const char *name)
{
    SHISA_ASSERT(names->count < COUNT_OF(names->at));
    names->at[names->count++] = name;
}

static void add_allowed(struct names *names, const char *library)
{
    for (size_t i = 0; i < COUNT_OF(allowed); i++) {
        if (strcmp(allowed[i].library, library) == 0) {
            add_name(names, allowed[i].name);
        }
    }
}

static const char *closest_global(const char *name)
{
    struct names names = { .count = 0 };
    for (enum shisa_kind kind = SHISA_KIND_NONE; kind < SHISA_KIND_COUNT; kind++) {
        add_name(&names, shisa_noun_of(kind)->word);
    }
    for (size_t i = 0; i < script_functions.count; i++) {
        add_name(&names, script_functions.at[i].name);
    }
    for (size_t i = 0; i < script_pattern_maker_count; i++) {
        add_name(&names, script_pattern_makers[i].name);
    }
    for (size_t i = 0; i < COUNT_OF(libraries); i++) {
        add_name(&names, libraries[i].name);
    }
    add_allowed(&names, "");
    return shisa_closest(name, names.at, names.count);
}

static const char *closest_member(const char *library, const char *name)
{
    struct names names = { .count = 0 };
    add_allowed(&names, library);
    return shisa_closest(name, names.at, names.count);
}

/* __index of the globals and of each library; the upvalue is the library's name. */
static int missing(lua_State *lua)
{
    const char *library = lua_tostring(lua, lua_upvalueindex(1));
    const char *name = lua_type(lua, 2) == LUA_TSTRING ? lua_tostring(lua, 2) : "?";
    const char *dot = *library == '\0' ? "" : ".";
    const char *instead = denial(library, name);
    if (instead != NULL) {
        return luaL_error(lua, "\"%s%s%s\" is not available in a scenario: %s", library, dot, name,
                          instead);
    }
    const char *near = *library == '\0' ? closest_global(name) : closest_member(library, name);
    if (near != NULL) {
        return luaL_error(lua, "there is no \"%s%s%s\"; did you mean \"%s%s%s\"?", library, dot,
                          name, library, dot, near);
    }
    return luaL_error(lua, "there is no \"%s%s%s\": shisa help reference lists all there is",
                      library, dot, name);
}

static int sealed(lua_State *lua)
{
    const char *name = lua_type(lua, 2) == LUA_TSTRING ? lua_tostring(lua, 2) : "?";
    return luaL_error(lua, "\"%s\" would be global: write local in front of it", name);
}

/* --- building -------------------------------------------------------------------------------- */

/* Seals the table on top. */
static void seal(lua_State *lua, const char *library)
{
    lua_createtable(lua, 0, 3);
    lua_pushstring(lua, library);
    lua_pushcclosure(lua, missing, 1);
    lua_setfield(lua, -2, "__index");
    lua_pushcfunction(lua, sealed);
    lua_setfield(lua, -2, "__newindex");
    lua_pushboolean(lua, 0);
    lua_setfield(lua, -2, "__metatable");
    lua_setmetatable(lua, -2);
}

/* Takes what is allowed of the library on top into the table below it, and pops it. */
static void take_allowed(lua_State *lua, const char *library)
{
    for (size_t i = 0; i < COUNT_OF(allowed); i++) {
        const struct allowed *member = &allowed[i];
        if (strcmp(member->library, library) != 0) {
            continue;
        }
        lua_getfield(lua, -1, member->name);
        if (member->instead != NULL) {
            lua_pushcclosure(lua, member->instead, 1);
        }
        lua_setfield(lua, -3, member->name);
    }
    lua_pop(lua, 1);
}

/* Text has its methods by way of a metatable of its own. */
static void set_string_methods(lua_State *lua, int strings)
{
    lua_pushliteral(lua, "");
    if (lua_getmetatable(lua, -1)) {
        lua_pushvalue(lua, strings);
        lua_setfield(lua, -2, "__index");
        lua_pushboolean(lua, 0);
        lua_setfield(lua, -2, "__metatable");
        lua_pop(lua, 1);
    }
    lua_pop(lua, 1);
}

static void add_library(lua_State *lua, int globals, const luaL_Reg *library)
{
    lua_newtable(lua);
    lua_pushcfunction(lua, library->func);
    lua_call(lua, 0, 1);
    take_allowed(lua, library->name);
    if (library->func == luaopen_string) {
        set_string_methods(lua, lua_gettop(lua));
    }
    seal(lua, library->name);
    lua_setfield(lua, globals, library->name);
}

void script_sandbox(lua_State *lua)
{
    lua_newtable(lua);
    int globals = lua_gettop(lua);
    lua_pushcfunction(lua, luaopen_base);
    lua_call(lua, 0, 1);
    take_allowed(lua, "");
    for (size_t i = 0; i < COUNT_OF(libraries); i++) {
        add_library(lua, globals, &libraries[i]);
    }
    script_add_nouns(lua);
    script_add_functions(lua);
    script_add_patterns(lua);
    seal(lua, "");
    lua_rawseti(lua, LUA_REGISTRYINDEX, LUA_RIDX_GLOBALS);
}
