/* What replaces parts of Lua's own library, so that two runs are the same run: pairs in order of
 * keys, a stable sort, no addresses, whole numbers; and calls that pass the end of a budget on. */
#include "internal.h"

#include <string.h>

/* --- order ----------------------------------------------------------------------------------- */

/* Is the value at a before the value at b? */
typedef bool order_test(lua_State *lua, int a, int b);

struct sort {
    lua_State *lua;
    order_test *before;
    int from, to; /* tables, by stack index */
};

/* Merges from[low, middle) and from[middle, high) into to; items count from 0. */
static void merge(const struct sort *sort, lua_Integer low, lua_Integer middle, lua_Integer high)
{
    lua_State *lua = sort->lua;
    lua_Integer left = low, right = middle;
    for (lua_Integer at = low; at < high; at++) {
        bool take_right = left == middle;
        if (left < middle && right < high) {
            lua_rawgeti(lua, sort->from, right + 1);
            lua_rawgeti(lua, sort->from, left + 1);
            /* The left one stays first among equals: that is what makes it stable. */
            take_right = sort->before(lua, lua_gettop(lua) - 1, lua_gettop(lua));
            lua_pop(lua, 2);
        }
        lua_rawgeti(lua, sort->from, (take_right ? right++ : left++) + 1);
        lua_rawseti(lua, sort->to, at + 1);
    }
}

static lua_Integer least(lua_Integer a, lua_Integer b)
{
    return a < b ? a : b;
}

static void sort_list(lua_State *lua, int list, lua_Integer count, order_test *before)
{
    lua_createtable(lua, (int)count, 0);
    struct sort sort = { lua, before, list, lua_gettop(lua) };
    for (lua_Integer width = 1; width < count; width *= 2) {
        for (lua_Integer low = 0; low < count; low += 2 * width) {
            merge(&sort, low, least(low + width, count), least(low + 2 * width, count));
        }
        script_spend(lua, (uint64_t)count / 4);
        sort.to = sort.from;
        sort.from = sort.from == list ? lua_gettop(lua) : list;
    }
    for (lua_Integer i = 1; sort.from != list && i <= count; i++) {
        lua_rawgeti(lua, sort.from, i);
        lua_rawseti(lua, list, i);
    }
    lua_pop(lua, 1);
}

static bool key_before(lua_State *lua, int a, int b)
{
    bool number_a = lua_type(lua, a) == LUA_TNUMBER;
    bool number_b = lua_type(lua, b) == LUA_TNUMBER;
    if (number_a || number_b) {
        return number_a && (!number_b || lua_tointeger(lua, a) < lua_tointeger(lua, b));
    }
    size_t len_a, len_b;
    const char *text_a = lua_tolstring(lua, a, &len_a);
    const char *text_b = lua_tolstring(lua, b, &len_b);
    int order = memcmp(text_a, text_b, len_a < len_b ? len_a : len_b);
    return order != 0 ? order < 0 : len_a < len_b;
}

lua_Integer script_sorted_keys(lua_State *lua, int table)
{
    table = lua_absindex(lua, table);
    lua_Integer count = 0;
    lua_newtable(lua);
    lua_pushnil(lua);
    while (lua_next(lua, table) != 0) {
        lua_pop(lua, 1);
        if (!lua_isinteger(lua, -1) && lua_type(lua, -1) != LUA_TSTRING) {
            luaL_error(lua,
                       "a key that is a %s has no place in an order: use strings or whole "
                       "numbers",
                       luaL_typename(lua, -1));
        }
        lua_pushvalue(lua, -1);
        lua_rawseti(lua, -3, ++count);
    }
    sort_list(lua, lua_gettop(lua), count, key_before);
    return count;
}

/* Upvalues: the keys in order, how many are done. */
static int next_pair(lua_State *lua)
{
    lua_Integer at = lua_tointeger(lua, lua_upvalueindex(2));
    lua_settop(lua, 1);
    do {
        lua_settop(lua, 1);
        if (lua_rawgeti(lua, lua_upvalueindex(1), ++at) == LUA_TNIL) {
            return 1;
        }
        lua_pushvalue(lua, -1);
    } while (lua_rawget(lua, 1) == LUA_TNIL); /* taken away in the loop's own body */
    lua_pushinteger(lua, at);
    lua_replace(lua, lua_upvalueindex(2));
    return 2;
}

int lib_pairs(lua_State *lua)
{
    luaL_checktype(lua, 1, LUA_TTABLE);
    lua_settop(lua, 1);
    script_sorted_keys(lua, 1);
    lua_pushinteger(lua, 0);
    lua_pushcclosure(lua, next_pair, 2);
    lua_pushvalue(lua, 1);
    return 2;
}

static bool natural_before(lua_State *lua, int a, int b)
{
    return lua_compare(lua, a, b, LUA_OPLT);
}

/* The scenario's own comparison is the second argument of sort. */
static bool chosen_before(lua_State *lua, int a, int b)
{
    lua_pushvalue(lua, 2);
    lua_pushvalue(lua, a);
    lua_pushvalue(lua, b);
    lua_call(lua, 2, 1);
    bool answer = lua_toboolean(lua, -1);
    lua_pop(lua, 1);
    return answer;
}

int lib_sort(lua_State *lua)
{
    luaL_checktype(lua, 1, LUA_TTABLE);
    bool chosen = !lua_isnoneornil(lua, 2);
    if (chosen) {
        luaL_checktype(lua, 2, LUA_TFUNCTION);
    }
    lua_settop(lua, 2);
    sort_list(lua, 1, (lua_Integer)lua_rawlen(lua, 1), chosen ? chosen_before : natural_before);
    return 0;
}

/* --- addresses ------------------------------------------------------------------------------- */

const char *script_tostring(lua_State *lua, int index)
{
    int type = lua_type(lua, index);
    bool addressed = type == LUA_TTABLE || type == LUA_TFUNCTION || type == LUA_TUSERDATA;
    if (addressed && luaL_getmetafield(lua, index, "__tostring") == LUA_TNIL) {
        return lua_pushstring(lua, lua_typename(lua, type));
    }
    if (addressed) {
        lua_pop(lua, 1);
    }
    return luaL_tolstring(lua, index, NULL);
}

int lib_tostring(lua_State *lua)
{
    luaL_checkany(lua, 1);
    script_tostring(lua, 1);
    return 1;
}

/* --- calls ----------------------------------------------------------------------------------- */

#define STEPS_PER_CATCH 100 /* unwinding takes as long as so many steps */

/* After a call that failed: what it was about lies on top. */
static void caught(lua_State *lua)
{
    script_pass_on(lua);
    script_spend(lua, STEPS_PER_CATCH);
}

static bool failed(int status)
{
    return status != LUA_OK && status != LUA_YIELD;
}

static int end_pcall(lua_State *lua, int status, lua_KContext context)
{
    (void)context;
    if (failed(status)) {
        caught(lua);
        lua_pushboolean(lua, 0);
        lua_insert(lua, -2);
        return 2;
    }
    return lua_gettop(lua);
}

int lib_pcall(lua_State *lua)
{
    luaL_checkany(lua, 1);
    lua_pushboolean(lua, 1);
    lua_insert(lua, 1);
    return end_pcall(lua, lua_pcallk(lua, lua_gettop(lua) - 2, LUA_MULTRET, 0, 0, end_pcall), 0);
}

#define XPCALL_FIRST 3 /* stack: function, handler, then the results */

/* The handler is called here, after the error, and not by Lua in the midst of it: an error raised
 * by our hook would run it inside the hook, where nothing counts its steps. */
static int end_xpcall(lua_State *lua, int status, lua_KContext context)
{
    (void)context;
    if (failed(status)) {
        caught(lua);
        lua_pushvalue(lua, 2);
        lua_insert(lua, -2);
        lua_call(lua, 1, 1);
        lua_pushboolean(lua, 0);
        lua_insert(lua, -2);
        return 2;
    }
    return lua_gettop(lua) - XPCALL_FIRST + 1;
}

int lib_xpcall(lua_State *lua)
{
    int count = lua_gettop(lua);
    luaL_checktype(lua, 2, LUA_TFUNCTION);
    lua_pushboolean(lua, 1);
    lua_pushvalue(lua, 1);
    lua_rotate(lua, XPCALL_FIRST, 2); /* below the function's arguments */
    return end_xpcall(lua, lua_pcallk(lua, count - 2, LUA_MULTRET, 0, 0, end_xpcall), 0);
}

/* --- tables and numbers ---------------------------------------------------------------------- */

/* A finalizer or a weak table would show when memory is collected. */
int lib_setmetatable(lua_State *lua)
{
    static const char *const refused[] = { "__gc", "__mode", "__close" };
    for (size_t i = 0; lua_istable(lua, 2) && i < COUNT_OF(refused); i++) {
        lua_pushstring(lua, refused[i]);
        if (lua_rawget(lua, 2) != LUA_TNIL) {
            return luaL_error(lua, "a scenario cannot use %s", refused[i]);
        }
        lua_pop(lua, 1);
    }
    return script_original(lua)(lua);
}

int lib_values(lua_State *lua)
{
    int count = script_original(lua)(lua);
    script_spend(lua, (uint64_t)count);
    return count;
}

/* Moving n items costs a step for every 16. */
static void spend_on_move(lua_State *lua)
{
    if (lua_istable(lua, 1)) {
        script_spend(lua, lua_rawlen(lua, 1) / 16);
    }
}

int lib_insert(lua_State *lua)
{
    if (lua_gettop(lua) == 3) {
        spend_on_move(lua);
    }
    return script_original(lua)(lua);
}

int lib_remove(lua_State *lua)
{
    if (lua_gettop(lua) == 2) {
        spend_on_move(lua);
    }
    return script_original(lua)(lua);
}

int lib_concat(lua_State *lua)
{
    luaL_checktype(lua, 1, LUA_TTABLE);
    lua_Integer first = luaL_optinteger(lua, 3, 1);
    lua_Integer last = luaL_optinteger(lua, 4, (lua_Integer)lua_rawlen(lua, 1));
    size_t total = 0, joint;
    luaL_optlstring(lua, 2, "", &joint);
    int top = lua_gettop(lua);
    for (lua_Integer i = first; i <= last && lua_rawgeti(lua, 1, i) != LUA_TNIL; i++) {
        total += joint + (lua_type(lua, -1) == LUA_TSTRING ? lua_rawlen(lua, -1) : 1);
        lua_settop(lua, top);
        if (total > SHISA_LUA_REP_MAX) {
            return luaL_error(lua, "table.concat would make a string of more than %d KiB",
                              (int)(SHISA_LUA_REP_MAX >> 10));
        }
    }
    lua_settop(lua, top);
    script_spend(lua, total / 16);
    return script_original(lua)(lua);
}

int lib_abs(lua_State *lua)
{
    lua_Integer number = luaL_checkinteger(lua, 1);
    lua_pushinteger(lua, number < 0 ? (lua_Integer)(0U - (lua_Unsigned)number) : number);
    return 1;
}

static int extreme(lua_State *lua, bool greatest)
{
    lua_Integer best = luaL_checkinteger(lua, 1);
    for (int i = 2; i <= lua_gettop(lua); i++) {
        lua_Integer number = luaL_checkinteger(lua, i);
        best = (number > best) == greatest ? number : best;
    }
    lua_pushinteger(lua, best);
    return 1;
}

int lib_max(lua_State *lua)
{
    return extreme(lua, true);
}

int lib_min(lua_State *lua)
{
    return extreme(lua, false);
}
