/* Handles: what `service "feeder"` and `asset "hmi"` are in functions. A handle holds a kind and an
 * id, never an address. */
#include "internal.h"

#include <string.h>

struct handle {
    enum shisa_kind kind;
    shisa_id id;
};

static struct handle *check_handle(lua_State *lua, enum shisa_kind kind)
{
    return luaL_checkudata(lua, 1, shisa_noun_of(kind)->word);
}

/* --- methods --------------------------------------------------------------------------------- */

static int done(lua_State *lua, shisa_status status, const struct shisa_err *err)
{
    return status == SHISA_OK ? 0 : script_raise(lua, err);
}

static int service_set(lua_State *lua)
{
    struct shisa_script *script = script_of(lua);
    struct shisa_err err;
    const struct handle *service = check_handle(lua, SHISA_SERVICE);
    shisa_status status = shisa_engine_set_level(script->engine, service->id,
                                                 luaL_checkinteger(lua, 2), script->cause, &err);
    return done(lua, status, &err);
}

static int service_level(lua_State *lua)
{
    const struct handle *service = check_handle(lua, SHISA_SERVICE);
    lua_pushinteger(lua, shisa_engine_level(script_of(lua)->engine, service->id));
    return 1;
}

static bool has_mark(const struct shisa_asset *asset, const char *mark)
{
    for (uint32_t i = 0; i < asset->marks.count; i++) {
        if (strcmp(asset->marks.at[i], mark) == 0) {
            return true;
        }
    }
    return false;
}

/* A misspelt mark would be false for ever, so it is an error to ask for it. */
static const char *check_mark(lua_State *lua, const struct handle *handle)
{
    const struct shisa_asset *asset = shisa_asset_at(script_of(lua)->world, handle->id);
    const char *mark = luaL_checkstring(lua, 2);
    if (!has_mark(asset, mark)) {
        const char *near = shisa_closest(mark, asset->marks.at, asset->marks.count);
        luaL_error(lua, "asset \"%s\" has no mark \"%s\"%s%s%s", asset->head.id, mark,
                   near == NULL ? "" : "; did you mean \"", near == NULL ? "" : near,
                   near == NULL ? "" : "\"?");
    }
    return mark;
}

static int set_mark(lua_State *lua, bool on)
{
    struct shisa_script *script = script_of(lua);
    struct shisa_err err;
    const struct handle *asset = check_handle(lua, SHISA_ASSET);
    shisa_status status = shisa_engine_set_mark(script->engine, asset->id, check_mark(lua, asset),
                                                on, script->cause, &err);
    return done(lua, status, &err);
}

static int asset_mark(lua_State *lua)
{
    return set_mark(lua, true);
}

static int asset_clear(lua_State *lua)
{
    return set_mark(lua, false);
}

static int asset_is(lua_State *lua)
{
    const struct handle *asset = check_handle(lua, SHISA_ASSET);
    const char *mark = check_mark(lua, asset);
    lua_pushboolean(lua, shisa_engine_marked(script_of(lua)->engine, asset->id, mark));
    return 1;
}

static int role_stance(lua_State *lua)
{
    const struct handle *role = check_handle(lua, SHISA_ROLE);
    lua_pushstring(lua, shisa_stance_name(shisa_engine_stance(script_of(lua)->engine, role->id)));
    return 1;
}

static int role_become(lua_State *lua)
{
    struct shisa_script *script = script_of(lua);
    struct shisa_err err;
    const struct handle *role = check_handle(lua, SHISA_ROLE);
    enum shisa_stance stance;
    shisa_status status = shisa_stance_parse(luaL_checkstring(lua, 2), &stance, &err);
    if (status == SHISA_OK) {
        status = shisa_engine_set_stance(script->engine, role->id, stance, script->cause, &err);
    }
    return done(lua, status, &err);
}

static int role_act(lua_State *lua)
{
    struct shisa_script *script = script_of(lua);
    struct shisa_err err;
    struct shisa_deed deed;
    const struct handle *role = check_handle(lua, SHISA_ROLE);
    shisa_status status = shisa_world_deed(script->world, luaL_checkstring(lua, 2), &deed, &err);
    if (status == SHISA_OK) {
        status = shisa_engine_make_act(script->engine, role->id, &deed, script->cause, &err);
    }
    return done(lua, status, &err);
}

static int resource_free(lua_State *lua)
{
    const struct handle *resource = check_handle(lua, SHISA_RESOURCE);
    lua_pushinteger(lua, shisa_engine_free(script_of(lua)->engine, resource->id));
    return 1;
}

static const struct api_function methods[] = {
    { "service:set", "level integer", NULL, API_RUNNING, service_set,
      "Sets the level of a service by itself, from 0 to 100; what it needs may hold it lower." },
    { "service:level", "", "integer", API_RUNNING, service_level,
      "The level of a service now, with what it needs counted in." },
    { "asset:mark", "mark string", NULL, API_RUNNING, asset_mark,
      "Gives an asset one of its marks, as \"infected\"." },
    { "asset:clear", "mark string", NULL, API_RUNNING, asset_clear, "Takes a mark away." },
    { "asset:is", "mark string", "boolean", API_RUNNING, asset_is,
      "Whether an asset has this mark now." },
    { "role:stance", "", "string", API_RUNNING, role_stance,
      "How a role looks on the case: opposed, unaware, informed or persuaded." },
    { "role:become", "stance string", NULL, API_RUNNING, role_become,
      "Changes how a role looks on the case." },
    { "role:act", "deed string", NULL, API_RUNNING, role_act,
      "Lets a voice do something itself, as \"isolate:laptop\", without asking or telling "
      "anybody." },
    { "resource:free", "", "integer", API_RUNNING, resource_free,
      "How many units of a resource are free now." },
};
const struct api_functions script_methods = { methods, COUNT_OF(methods) };

/* --- making ---------------------------------------------------------------------------------- */

/* The method's own name, or NULL if it is of another kind of handle. */
static const char *method_of(const struct api_function *method, const char *word)
{
    size_t len = strlen(word);
    return strncmp(method->name, word, len) == 0 && method->name[len] == ':'
               ? method->name + len + 1
               : NULL;
}

static int no_method(lua_State *lua)
{
    const char *word = lua_tostring(lua, lua_upvalueindex(1));
    const char *name = luaL_checkstring(lua, 2);
    const char *names[COUNT_OF(methods)];
    size_t count = 0;
    for (size_t i = 0; i < COUNT_OF(methods); i++) {
        const char *method = method_of(&methods[i], word);
        if (method != NULL) {
            names[count++] = method;
        }
    }
    const char *near = shisa_closest(name, names, count);
    return luaL_error(lua, "%s has no \"%s\"; did you mean \"%s\"?", word, name,
                      near == NULL ? names[0] : near);
}

static int name_handle(lua_State *lua)
{
    const struct handle *handle = lua_touserdata(lua, 1);
    lua_pushfstring(lua, "%s \"%s\"", shisa_noun_of(handle->kind)->word,
                    shisa_world_name(script_of(lua)->world, handle->kind, handle->id));
    return 1;
}

/* The table of methods, which says what is missing. */
static void push_methods(lua_State *lua, const char *word)
{
    lua_newtable(lua);
    for (size_t i = 0; i < COUNT_OF(methods); i++) {
        const char *method = method_of(&methods[i], word);
        if (method != NULL) {
            lua_pushcfunction(lua, methods[i].call);
            lua_setfield(lua, -2, method);
        }
    }
    lua_createtable(lua, 0, 1);
    lua_pushstring(lua, word);
    lua_pushcclosure(lua, no_method, 1);
    lua_setfield(lua, -2, "__index");
    lua_setmetatable(lua, -2);
}

void script_add_handles(lua_State *lua)
{
    static const enum shisa_kind kinds[] = { SHISA_SERVICE, SHISA_ASSET, SHISA_ROLE,
                                             SHISA_RESOURCE };
    for (size_t i = 0; i < COUNT_OF(kinds); i++) {
        const char *word = shisa_noun_of(kinds[i])->word;
        luaL_newmetatable(lua, word);
        push_methods(lua, word);
        lua_setfield(lua, -2, "__index");
        lua_pushcfunction(lua, name_handle);
        lua_setfield(lua, -2, "__tostring");
        lua_pushboolean(lua, 0);
        lua_setfield(lua, -2, "__metatable");
        lua_pop(lua, 1);
    }
}

struct shisa_ref script_check_ref(lua_State *lua, int argument, uint32_t kinds)
{
    struct shisa_err err;
    struct shisa_ref ref = { .name = luaL_checkstring(lua, argument) };
    if (shisa_world_resolve(script_of(lua)->world, kinds, &ref, &err) != SHISA_OK) {
        script_raise(lua, &err);
    }
    return ref;
}

int script_push_handle(lua_State *lua, enum shisa_kind kind)
{
    const char *word = shisa_noun_of(kind)->word;
    bool table = lua_istable(lua, 2);
    if (luaL_getmetatable(lua, word) == LUA_TNIL) {
        return luaL_error(lua,
                          "\"%s\" declares: it works only while the scenario loads, not in "
                          "functions that run during the exercise",
                          word);
    }
    if (table) {
        return luaL_error(lua, "%s \"%s\" cannot be declared while the exercise runs", word,
                          luaL_checkstring(lua, 1));
    }
    struct shisa_ref ref = script_check_ref(lua, 1, SHISA_BIT(kind));
    struct handle *handle = lua_newuserdatauv(lua, sizeof *handle, 0);
    *handle = (struct handle){ ref.kind, ref.id };
    lua_insert(lua, -2);
    lua_setmetatable(lua, -2);
    return 1;
}
