/* Nouns: `inject "id" { … }`. The words come from the schema; what a table may hold is read in
 * fields.c. */
#include "internal.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char declared_type[] = "declaration";

/* A noun that was named and waits for its table. */
struct declared {
    enum shisa_kind kind;
    struct shisa_place place;
    bool told;
};

static struct reading begin_reading(lua_State *lua, enum shisa_kind kind, const char *id,
                                    struct shisa_place place)
{
    return (struct reading){
        .lua = lua,
        .script = script_of(lua),
        .noun = shisa_noun_of(kind)->word,
        .id = id,
        .place = place,
    };
}

static bool check_table(const struct reading *reading, int index)
{
    if (lua_type(reading->lua, index) == LUA_TTABLE) {
        return true;
    }
    script_complain(reading, "E005", NULL, reading->id, "needs a table { … }, not a %s",
                    luaL_typename(reading->lua, index));
    return false;
}

/* --- the scenario itself --------------------------------------------------------------------- */

static int declare_scenario(lua_State *lua)
{
    struct load *load = script_of(lua)->load;
    struct shisa_scenario *scenario = &load->world->scenario;
    const struct shisa_noun *noun = shisa_noun_of(SHISA_KIND_NONE);
    struct reading reading = begin_reading(lua, SHISA_KIND_NONE, NULL, script_place(lua));
    if (scenario->head.place.line > 0) {
        script_complain(&reading, "E009", NULL, noun->word, "is declared twice, first at %s:%u",
                        scenario->head.place.file, (unsigned)scenario->head.place.line);
        return 0;
    }
    load->scenario_seen = true;
    scenario->head.place = reading.place;
    if (check_table(&reading, 1)) {
        script_read_fields(&reading, noun->fields, noun->field_count, 1, scenario);
        script_choose(&reading, &scenario->parameters);
    }
    return 0;
}

/* Parameters have their values before anything else is declared. */
static void check_order(const struct reading *reading)
{
    struct load *load = reading->script->load;
    if (!load->scenario_seen) {
        load->scenario_seen = true; /* once is enough */
        struct shisa_finding *finding =
            script_complain(reading, "E002", NULL, reading->noun,
                            "stands before the scenario: scenario { … } must come first");
        snprintf(finding->help, sizeof finding->help, "move scenario { … } to the top");
    }
}

/* --- all other nouns ------------------------------------------------------------------------- */

/* The id is in its user value 1, the table at index. Leaves the id as the result. */
static int declare(lua_State *lua, struct declared *declared, int index)
{
    struct load *load = script_of(lua)->load;
    const struct shisa_noun *noun = shisa_noun_of(declared->kind);
    struct shisa_err err;
    void *made;
    declared->told = true;
    lua_getiuservalue(lua, 1, 1);
    const char *id = lua_tostring(lua, -1);
    struct reading reading = begin_reading(lua, declared->kind, id, declared->place);
    if (!check_table(&reading, index)) {
        return 1;
    }
    shisa_status status =
        shisa_world_add(load->world, declared->kind, id, declared->place, &made, &err);
    if (status == SHISA_LIMIT) {
        return script_raise(lua, &err);
    }
    if (status != SHISA_OK) {
        struct shisa_finding *finding =
            shisa_finding_add(load->findings, SHISA_ERROR, "E009", declared->place, "%s", err.text);
        finding->noun = noun->word;
        finding->token = script_keep(lua, load->world->region, id);
        return 1;
    }
    reading.id = ((const struct shisa_head *)made)->id;
    script_read_fields(&reading, noun->fields, noun->field_count, index, made);
    return 1;
}

static int tell(lua_State *lua)
{
    struct declared *declared = luaL_checkudata(lua, 1, declared_type);
    if (script_of(lua)->load == NULL) {
        return luaL_error(lua, "a noun cannot be declared while the exercise runs");
    }
    return declare(lua, declared, 2);
}

static int not_yet(lua_State *lua)
{
    const struct declared *declared = luaL_checkudata(lua, 1, declared_type);
    return luaL_error(lua,
                      "\"%s\" is only declared here: its methods work in functions that run "
                      "during the exercise (on, task, effect)",
                      shisa_noun_of(declared->kind)->word);
}

static void remember(lua_State *lua)
{
    script_push_store(lua, STORE_DECLARED);
    lua_pushvalue(lua, -2);
    lua_rawseti(lua, -2, (lua_Integer)lua_rawlen(lua, -2) + 1);
    lua_pop(lua, 1);
}

static int name_noun(lua_State *lua)
{
    enum shisa_kind kind = (enum shisa_kind)lua_tointeger(lua, lua_upvalueindex(1));
    if (script_of(lua)->load == NULL) {
        return script_push_handle(lua, kind);
    }
    if (kind == SHISA_KIND_NONE) {
        return declare_scenario(lua);
    }
    const char *word = shisa_noun_of(kind)->word;
    if (lua_type(lua, 1) != LUA_TSTRING) {
        return luaL_error(lua, "\"%s\" needs an id: %s \"id\" { … }", word, word);
    }
    struct reading reading = begin_reading(lua, kind, lua_tostring(lua, 1), script_place(lua));
    check_order(&reading);
    struct declared *declared = lua_newuserdatauv(lua, sizeof *declared, 1);
    *declared = (struct declared){ .kind = kind, .place = reading.place };
    luaL_setmetatable(lua, declared_type);
    lua_pushvalue(lua, 1);
    lua_setiuservalue(lua, -2, 1);
    remember(lua);
    if (lua_gettop(lua) == 2) {
        return 1; /* `inject "id"`: the table follows */
    }
    lua_replace(lua, 1);
    return declare(lua, declared, 2);
}

void script_check_declared(lua_State *lua)
{
    script_push_store(lua, STORE_DECLARED);
    for (lua_Integer i = 1; lua_rawgeti(lua, -1, i) != LUA_TNIL; i++) {
        const struct declared *declared = lua_touserdata(lua, -1);
        lua_getiuservalue(lua, -1, 1);
        const char *id = lua_tostring(lua, -1);
        struct reading reading = begin_reading(lua, declared->kind, id, declared->place);
        if (!declared->told) {
            script_complain(&reading, "E004", NULL, NULL, "has no table: write %s \"%s\" { … }",
                            reading.noun, id);
        }
        lua_pop(lua, 2);
    }
}

void script_add_nouns(lua_State *lua)
{
    luaL_newmetatable(lua, declared_type);
    lua_pushcfunction(lua, tell);
    lua_setfield(lua, -2, "__call");
    lua_pushcfunction(lua, not_yet);
    lua_setfield(lua, -2, "__index");
    lua_pushboolean(lua, 0);
    lua_setfield(lua, -2, "__metatable");
    lua_pop(lua, 1);
    for (enum shisa_kind kind = SHISA_KIND_NONE; kind < SHISA_KIND_COUNT; kind++) {
        lua_pushinteger(lua, kind);
        lua_pushcclosure(lua, name_noun, 1);
        lua_setfield(lua, -2, shisa_noun_of(kind)->word);
    }
}
