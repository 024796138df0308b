/* String functions with bounds. Matching a pattern backtracks inside C, where no hook counts: the
 * most it can cost is computed beforehand, refused when absurd and charged when not. */
#include "internal.h"

#include <string.h>

#define WORK_PER_STEP 64 /* compared characters that cost as much time as one step of Lua */
#define SUBJECT_PER_STEP 256

lua_CFunction script_original(lua_State *lua)
{
    return lua_tocfunction(lua, lua_upvalueindex(1));
}

/* --- patterns -------------------------------------------------------------------------------- */

struct shape {
    uint32_t repeats; /* places that can take any number of characters */
    uint32_t options; /* `?`: each doubles the ways */
    bool anchored;
};

/* The end of the single-character item at `at`; the pattern ends at a NUL. */
static const char *item_end(const char *at)
{
    if (*at == '%') {
        return at[1] == '\0' ? at + 1 : at + 2;
    }
    if (*at != '[') {
        return at + 1;
    }
    at += at[1] == '^' ? 2 : 1;
    do { /* a `]` in the first place is itself a member */
        if (*at == '%' && at[1] != '\0') {
            at++;
        }
        at += *at != '\0';
    } while (*at != '\0' && *at != ']');
    return *at == ']' ? at + 1 : at;
}

static struct shape shape_of(const char *pattern)
{
    struct shape shape = { .anchored = *pattern == '^' };
    for (const char *at = pattern + shape.anchored; *at != '\0';) {
        if (*at == '(' || *at == ')') { /* what follows a bracket stands for itself */
            at++;
            at += *at == '*' || *at == '+' || *at == '-' || *at == '?';
            continue;
        }
        shape.repeats += at[0] == '%' && at[1] == 'b'; /* runs to its partner */
        at = item_end(at);
        if (*at == '*' || *at == '+' || *at == '-') {
            shape.repeats++;
            at++;
        } else if (*at == '?') {
            shape.options++;
            at++;
        }
    }
    return shape;
}

/* In how many ways the repeats can share the subject: (n + r) over r, where the choice of where to
 * begin is one more; twice as many for each `?`. Beyond the limit any figure will do. */
static uint64_t work_of(struct shape shape, size_t subject_len)
{
    uint64_t places = shape.repeats + (shape.anchored ? 0 : 1);
    uint64_t work = 1;
    for (uint64_t i = 1; i <= places && work <= SHISA_LUA_PATTERN_WORK; i++) {
        work = work * (subject_len + i) / i;
    }
    for (uint32_t i = 0; i < shape.options && work <= SHISA_LUA_PATTERN_WORK; i++) {
        work *= 2;
    }
    return work;
}

static void check_pattern(lua_State *lua, const char *pattern, size_t len, size_t subject_len,
                          bool anchors)
{
    if (len > SHISA_LUA_PATTERN_MAX) {
        luaL_error(lua, "a pattern has at most %d characters, not %d", (int)SHISA_LUA_PATTERN_MAX,
                   (int)len);
    }
    if (memchr(pattern, '\0', len) != NULL) {
        luaL_error(lua, "a pattern cannot hold a zero byte");
    }
    struct shape shape = shape_of(pattern);
    shape.anchored = shape.anchored && anchors;
    if (shape.repeats > SHISA_LUA_PATTERN_REPEATS) {
        luaL_error(lua, "pattern \"%s\" has more than %d of * + - and %%b: match in several steps",
                   pattern, (int)SHISA_LUA_PATTERN_REPEATS);
    }
    uint64_t work = work_of(shape, subject_len);
    if (work > SHISA_LUA_PATTERN_WORK) {
        luaL_error(lua, "pattern \"%s\" on %d bytes could take too long: use shorter pieces",
                   pattern, (int)subject_len);
    }
    script_spend(lua, work / WORK_PER_STEP);
}

static bool has_specials(const char *pattern, size_t len)
{
    return memchr(pattern, '\0', len) != NULL || strpbrk(pattern, "^$*+?.([%-") != NULL;
}

/* All four take subject and pattern first; gmatch knows no `^`. */
static int match_with(lua_State *lua, bool plain, bool anchors)
{
    size_t subject_len, len;
    luaL_checklstring(lua, 1, &subject_len);
    const char *pattern = luaL_checklstring(lua, 2, &len);
    if (subject_len > SHISA_LUA_SUBJECT_MAX) {
        return luaL_error(lua, "a text to search has at most %d bytes, not %d",
                          (int)SHISA_LUA_SUBJECT_MAX, (int)subject_len);
    }
    if (plain || !has_specials(pattern, len)) {
        script_spend(lua, subject_len / SUBJECT_PER_STEP);
    } else {
        check_pattern(lua, pattern, len, subject_len, anchors);
    }
    return script_original(lua)(lua);
}

int lib_find(lua_State *lua)
{
    return match_with(lua, lua_toboolean(lua, 4), true);
}

int lib_match(lua_State *lua)
{
    return match_with(lua, false, true);
}

int lib_gmatch(lua_State *lua)
{
    return match_with(lua, false, false);
}

int lib_gsub(lua_State *lua)
{
    return match_with(lua, false, true);
}

/* --- results --------------------------------------------------------------------------------- */

int lib_rep(lua_State *lua)
{
    size_t len, joint;
    luaL_checklstring(lua, 1, &len);
    lua_Integer times = luaL_checkinteger(lua, 2);
    luaL_optlstring(lua, 3, "", &joint);
    if (times > 0 && len + joint > 0 && (lua_Unsigned)times > SHISA_LUA_REP_MAX / (len + joint)) {
        return luaL_error(lua, "string.rep would make a string of more than %d KiB",
                          (int)(SHISA_LUA_REP_MAX >> 10));
    }
    return script_original(lua)(lua);
}

/* Floating point would differ between machines and addresses between runs. */
static void check_conversion(lua_State *lua, char letter, int argument)
{
    static const char known[] = "cdioqsxX";
    if (letter == '\0' || strchr(known, letter) == NULL) {
        luaL_error(lua, "string.format has no %%%c here: %%d, %%i, %%o, %%x, %%X, %%c, %%q and %%s",
                   letter == '\0' ? '%' : letter);
    }
    if (letter == 's' && argument <= lua_gettop(lua)) {
        script_tostring(lua, argument);
        lua_replace(lua, argument);
    }
}

int lib_format(lua_State *lua)
{
    size_t len;
    int argument = 1;
    const char *format = luaL_checklstring(lua, 1, &len);
    if (strlen(format) != len) {
        return luaL_error(lua, "a format cannot hold a zero byte");
    }
    for (const char *at = format; (at = strchr(at, '%')) != NULL; at++) {
        if (*++at == '%') {
            continue;
        }
        at += strspn(at, "-+ #0123456789.");
        check_conversion(lua, *at, ++argument);
    }
    return script_original(lua)(lua);
}
