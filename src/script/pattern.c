/* Patterns: `done "isolate:laptop"`, what on, wait and happened are about. One and the same pattern
 * is made once, however often a loop asks for it; its userdata holds its number. */
#include "internal.h"

#include <string.h>

static const char pattern_type[] = "event";

const struct pattern_maker script_pattern_makers[] = {
    { "begun", "deed string", "Somebody has begun an action, as \"isolate\" or \"isolate:laptop\".",
      SHISA_EV_BEGUN, 0 },
    { "bypassed", "deed string",
      "Somebody has begun an action on what is another's without asking, as \"isolate:laptop\".",
      SHISA_EV_BYPASSED, 0 },
    { "changed", "service string", "The level of a service has changed.", SHISA_EV_SERVICE,
      SHISA_BIT(SHISA_SERVICE) },
    { "chosen", "decision string, option? string",
      "A decision was taken: for this option, or for any.", SHISA_EV_DECIDED,
      SHISA_BIT(SHISA_DECISION) },
    { "delivered", "inject string", "An inject has arrived.", SHISA_EV_INJECT,
      SHISA_BIT(SHISA_INJECT) },
    { "done", "what string",
      "An expectation was met, or an action is done, as \"isolate\" or \"isolate:laptop\".",
      SHISA_EV_DONE, 0 },
    { "held", "inject string", "An inject waits, because no line to its recipients works.",
      SHISA_EV_HELD, SHISA_BIT(SHISA_INJECT) },
    { "lapsed", "decision string", "Nobody took the decision in time.", SHISA_EV_LAPSED,
      SHISA_BIT(SHISA_DECISION) },
    { "leaked", "inject string", "Somebody has told of an inject beyond its mark.", SHISA_EV_LEAKED,
      SHISA_BIT(SHISA_INJECT) },
    { "missed", "expectation string", "The window of an expectation closed without it.",
      SHISA_EV_MISSED, SHISA_BIT(SHISA_EXPECT) },
    { "penalised", "penalty string", "A penalty has taken points.", SHISA_EV_PENALTY,
      SHISA_BIT(SHISA_PENALTY) },
    { "reached", "advisory string", "The reach rate of an advisory is known.", SHISA_EV_REACH,
      SHISA_BIT(SHISA_INJECT) },
    { "refused", "deed string",
      "Whoever was asked has said no to an action, as \"isolate:laptop\".", SHISA_EV_REFUSED, 0 },
};
const size_t script_pattern_maker_count = COUNT_OF(script_pattern_makers);

/* --- names become ids ------------------------------------------------------------------------ */

static shisa_status resolve_noun(const struct shisa_world *world, struct event_pattern *pattern,
                                 struct shisa_err *err)
{
    struct shisa_ref ref = { .name = pattern->name };
    shisa_status status = shisa_world_resolve(world, pattern->maker->kinds, &ref, err);
    pattern->resolved.ref = ref;
    return status;
}

static shisa_status resolve_deed(const struct shisa_world *world, struct event_pattern *pattern,
                                 struct shisa_err *err)
{
    struct shisa_deed deed;
    shisa_status status = shisa_world_deed(world, pattern->name, &deed, err);
    if (status == SHISA_OK) {
        pattern->resolved.ref = deed.action;
        pattern->resolved.target = deed.target;
    }
    return status;
}

static shisa_status resolve_done(const struct shisa_world *world, struct event_pattern *pattern,
                                 struct shisa_err *err)
{
    struct shisa_ref ref = { .name = pattern->name };
    if (strchr(pattern->name, ':') != NULL) {
        return resolve_deed(world, pattern, err);
    }
    shisa_status status =
        shisa_world_resolve(world, SHISA_BIT(SHISA_EXPECT) | SHISA_BIT(SHISA_ACTION), &ref, err);
    if (status == SHISA_OK && shisa_world_find(world, SHISA_EXPECT, ref.name) != 0) {
        status = shisa_world_resolve(world, SHISA_BIT(SHISA_EXPECT), &ref, err);
        pattern->resolved.kind = SHISA_EV_MET;
    }
    pattern->resolved.ref = ref;
    return status;
}

static shisa_status resolve_option(const struct shisa_world *world, struct event_pattern *pattern,
                                   struct shisa_err *err)
{
    const struct shisa_decision *decision = shisa_decision_at(world, pattern->resolved.ref.id);
    const char *names[64];
    size_t count = 0;
    for (uint32_t i = 0; i < decision->options.count; i++) {
        const char *id = decision->options.at[i].id;
        if (id != NULL && strcmp(id, pattern->option) == 0) {
            pattern->resolved.option = i + 1;
            return SHISA_OK;
        }
        if (id != NULL && count < COUNT_OF(names)) {
            names[count++] = id;
        }
    }
    const char *near = shisa_closest(pattern->option, names, count);
    return shisa_fail(err, SHISA_NOT_FOUND, "decision \"%s\" has no option \"%s\"%s%s%s",
                      decision->head.id, pattern->option, near == NULL ? "" : "; did you mean \"",
                      near == NULL ? "" : near, near == NULL ? "" : "\"?");
}

shisa_status script_resolve(const struct shisa_world *world, struct event_pattern *pattern,
                            struct shisa_err *err)
{
    shisa_status status;
    pattern->resolved = (struct shisa_pattern){ .kind = pattern->maker->kind };
    if (pattern->maker->kinds != 0) {
        status = resolve_noun(world, pattern, err);
    } else if (pattern->maker->kind == SHISA_EV_DONE) {
        status = resolve_done(world, pattern, err);
    } else {
        status = resolve_deed(world, pattern, err);
    }
    return status == SHISA_OK && pattern->option != NULL ? resolve_option(world, pattern, err)
                                                         : status;
}

/* --- making ---------------------------------------------------------------------------------- */

static void check_arguments(lua_State *lua, const struct pattern_maker *maker)
{
    luaL_checkstring(lua, 1);
    if (maker->kind == SHISA_EV_DECIDED) {
        luaL_optstring(lua, 2, NULL);
    } else if (lua_gettop(lua) > 1) {
        luaL_error(lua, "%s takes one name", maker->name);
    }
    lua_settop(lua, 2);
}

/* Pushes what is known of the patterns of this maker by name: a table for each first argument, in
 * it the pattern for each second one. */
static void push_known(lua_State *lua, const struct pattern_maker *maker)
{
    script_push_store(lua, STORE_PATTERNS);
    const char *path[] = { maker->name, lua_tostring(lua, 1) };
    for (size_t i = 0; i < COUNT_OF(path); i++) {
        luaL_getsubtable(lua, -1, path[i]);
        lua_remove(lua, -2);
    }
}

static struct event_pattern read_pattern(lua_State *lua, const struct pattern_maker *maker)
{
    struct shisa_script *script = script_of(lua);
    struct event_pattern pattern = { .maker = maker };
    struct shisa_err err;
    pattern.name = lua_tostring(lua, 1);
    pattern.option = lua_tostring(lua, 2);
    if (script->load != NULL) {
        pattern.place = script_place(lua);
    } else if (script_resolve(script->world, &pattern, &err) != SHISA_OK) {
        script_raise(lua, &err); /* before anything is kept of a name that may be anything */
    }
    pattern.name = script_keep(lua, script->region, pattern.name);
    pattern.option =
        pattern.option == NULL ? NULL : script_keep(lua, script->region, pattern.option);
    return pattern;
}

static void add_pattern(lua_State *lua, const struct pattern_maker *maker)
{
    struct shisa_script *script = script_of(lua);
    struct event_pattern pattern = read_pattern(lua, maker);
    script->patterns = script_grow(lua, script->patterns, script->pattern_count,
                                   &script->pattern_cap, sizeof pattern);
    uint32_t *number = lua_newuserdatauv(lua, sizeof *number, 0);
    luaL_setmetatable(lua, pattern_type);
    *number = script->pattern_count;
    script->patterns[script->pattern_count++] = pattern;
}

static int make_pattern(lua_State *lua)
{
    const struct pattern_maker *maker =
        &script_pattern_makers[lua_tointeger(lua, lua_upvalueindex(1))];
    check_arguments(lua, maker);
    const char *option = lua_isnil(lua, 2) ? "" : lua_tostring(lua, 2);
    push_known(lua, maker);
    if (lua_getfield(lua, 3, option) == LUA_TNIL) {
        lua_pop(lua, 1);
        add_pattern(lua, maker);
        lua_pushvalue(lua, -1);
        lua_setfield(lua, 3, option);
    }
    return 1;
}

uint32_t script_check_pattern(lua_State *lua, int argument)
{
    const uint32_t *number = luaL_testudata(lua, argument, pattern_type);
    if (number == NULL) {
        luaL_typeerror(lua, argument,
                       "an event, as delivered \"alert\" or done \"isolate:laptop\"");
    }
    return *number;
}

void script_add_patterns(lua_State *lua)
{
    luaL_newmetatable(lua, pattern_type);
    lua_pushboolean(lua, 0);
    lua_setfield(lua, -2, "__metatable");
    lua_pop(lua, 1);
    for (size_t i = 0; i < script_pattern_maker_count; i++) {
        lua_pushinteger(lua, (lua_Integer)i);
        lua_pushcclosure(lua, make_pattern, 1);
        lua_setfield(lua, -2, script_pattern_makers[i].name);
    }
}
