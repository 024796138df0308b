/* The strings written in a scenario's sources. A name that stands only where it is declared is used
 * by nobody; Lua itself cannot tell, for a function may never have run when one asks. */
#include "internal.h"

#include <string.h>

struct scan {
    const char *at, *end;
};

/* The level of a long bracket that opens here: 0 for `[[`, 1 for `[=[`; -1: none opens. */
static int bracket_level(const char *at, const char *end)
{
    const char *here = at + 1;
    while (here < end && *here == '=') {
        here++;
    }
    return *at == '[' && here < end && *here == '[' ? (int)(here - at - 1) : -1;
}

/* Steps over `[==[ … ]==]`. */
static void skip_bracket(struct scan *scan, int level)
{
    scan->at += level + 2;
    for (; scan->at < scan->end; scan->at++) {
        const char *here = scan->at;
        int equals = 0;
        if (*here != ']') {
            continue;
        }
        for (here++; here < scan->end && *here == '='; here++) {
            equals++;
        }
        if (equals == level && here < scan->end && *here == ']') {
            scan->at = here + 1;
            return;
        }
    }
}

/* Steps over what follows `--`. */
static void skip_comment(struct scan *scan)
{
    scan->at += 2;
    int level = scan->at < scan->end ? bracket_level(scan->at, scan->end) : -1;
    if (level >= 0) {
        skip_bracket(scan, level);
        return;
    }
    while (scan->at < scan->end && *scan->at != '\n') {
        scan->at++;
    }
}

static void count(lua_State *lua, int literals, const char *text, size_t len)
{
    lua_pushlstring(lua, text, len);
    lua_pushvalue(lua, -1);
    lua_rawget(lua, literals);
    lua_Integer times = lua_tointeger(lua, -1);
    lua_pop(lua, 1);
    lua_pushinteger(lua, times + 1);
    lua_rawset(lua, literals);
}

/* Steps over a quoted string. Escapes are kept as written: ids have none. */
static void count_string(lua_State *lua, int literals, struct scan *scan)
{
    char quote = *scan->at++;
    const char *begin = scan->at;
    while (scan->at < scan->end && *scan->at != quote && *scan->at != '\n') {
        scan->at += *scan->at == '\\' && scan->at + 1 < scan->end ? 2 : 1;
    }
    size_t len = (size_t)(scan->at - begin);
    if (len > 0 && len <= SHISA_ID_MAX) {
        count(lua, literals, begin, len);
    }
    scan->at += scan->at < scan->end;
}

void script_count_literals(lua_State *lua, const char *source, size_t len)
{
    struct scan scan = { source, source + len };
    script_push_store(lua, STORE_LITERALS);
    int literals = lua_gettop(lua);
    while (scan.at < scan.end) {
        if (*scan.at == '"' || *scan.at == '\'') {
            count_string(lua, literals, &scan);
        } else if (*scan.at == '-' && scan.at + 1 < scan.end && scan.at[1] == '-') {
            skip_comment(&scan);
        } else if (bracket_level(scan.at, scan.end) >= 0) {
            skip_bracket(&scan, bracket_level(scan.at, scan.end));
        } else {
            scan.at++;
        }
    }
    lua_pop(lua, 1);
}

lua_Integer script_literal_count(lua_State *lua, const char *text)
{
    script_push_store(lua, STORE_LITERALS);
    lua_getfield(lua, -1, text);
    lua_Integer times = lua_tointeger(lua, -1);
    lua_pop(lua, 2);
    return times;
}
