#include "shisa/script.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "internal.h"

#define GROW_FROM 16U

static const char store_keys[STORE_COUNT]; /* their addresses are the keys */

void script_push_store(lua_State *lua, enum script_store store)
{
    if (lua_rawgetp(lua, LUA_REGISTRYINDEX, &store_keys[store]) == LUA_TNIL) {
        lua_pop(lua, 1);
        lua_newtable(lua);
        lua_pushvalue(lua, -1);
        lua_rawsetp(lua, LUA_REGISTRYINDEX, &store_keys[store]);
    }
}

void script_drop_store(lua_State *lua, enum script_store store)
{
    lua_pushnil(lua);
    lua_rawsetp(lua, LUA_REGISTRYINDEX, &store_keys[store]);
}

void *script_grow(lua_State *lua, void *items, uint32_t count, uint32_t *cap, size_t size)
{
    struct shisa_region *region = script_of(lua)->region;
    if (count < *cap) {
        return items;
    }
    uint32_t wider = *cap == 0 ? GROW_FROM : *cap * 2;
    void *grown = items == NULL ? shisa_region_alloc(region, wider * size)
                                : shisa_region_realloc(region, items, *cap * size, wider * size);
    if (grown == NULL) {
        luaL_error(lua, "the exercise's memory is full");
    }
    *cap = wider;
    return grown;
}

char *script_keep(lua_State *lua, struct shisa_region *region, const char *text)
{
    char *copy = shisa_region_copy(region, text);
    if (copy == NULL) {
        luaL_error(lua, "the texts of the scenario take more than %d MiB",
                   (int)(SHISA_WORLD_MAX >> 20));
    }
    return copy;
}

/* --- life ------------------------------------------------------------------------------------ */

static int set_up(lua_State *lua)
{
    script_sandbox(lua);
    return 0;
}

shisa_status shisa_script_create(struct shisa_region *region, struct shisa_script **out,
                                 struct shisa_err *err)
{
    struct shisa_script *script = shisa_region_alloc(region, sizeof *script);
    if (script == NULL) {
        return shisa_fail(err, SHISA_LIMIT, "the region is too small for a scenario's code");
    }
    script->region = region;
    script->lua = lua_newstate(script_allocate, script);
    if (script->lua == NULL) {
        return shisa_fail(err, SHISA_LIMIT, "the region is too small for a Lua state");
    }
    *(struct shisa_script **)lua_getextraspace(script->lua) = script;
    script_init_tasks(script);
    shisa_status status = script_protect(script, set_up, NULL, err);
    if (status == SHISA_OK) {
        *out = script;
    }
    return status;
}

/* --- loading --------------------------------------------------------------------------------- */

static const char main_file[] = "scenario.lua";

static int run_main(lua_State *lua)
{
    script_compile(lua, main_file);
    lua_call(lua, 0, 0);
    script_check_declared(lua);
    return 0;
}

static int clear_up(lua_State *lua)
{
    struct script_thread *loader = lua_touserdata(lua, 1);
    luaL_unref(lua, LUA_REGISTRYINDEX, loader->anchor);
    script_drop_store(lua, STORE_DECLARED);
    script_drop_store(lua, STORE_MODULES);
    return 0;
}

/* Lua says what it did not find; what was forgotten is mostly this. */
static const char *advise(const char *text)
{
    static const struct {
        const char *said;
        const char *advice;
    } advices[] = {
        { "'}' expected", "is a comma or a quote missing before it, or a } too few?" },
        { "')' expected", "on(…) and task(…) are closed with end)" },
        { "'end' expected", "each function, if, for and while is closed with end" },
        { "<eof> expected", "is there an end too many before it?" },
        { "syntax error near", "an id stands in quotes, as in inject \"id\" { … }" },
        { "unfinished string", "close it with the quote that opened it; long texts are [[ … ]]" },
    };
    for (size_t i = 0; i < COUNT_OF(advices); i++) {
        if (strstr(text, advices[i].said) != NULL) {
            return advices[i].advice;
        }
    }
    return NULL;
}

static void report(struct load *load, const char *text)
{
    struct shisa_place place = { load->name_count > 0 ? load->names[0] : main_file, 1 };
    size_t skip = script_place_length(text, &place.line);
    size_t name_len = strcspn(text, ":");
    for (uint32_t i = 0; skip > 0 && i < load->name_count; i++) {
        if (strlen(load->names[i]) == name_len && memcmp(load->names[i], text, name_len) == 0) {
            place.file = load->names[i];
        }
    }
    struct shisa_finding *finding =
        shisa_finding_add(load->findings, SHISA_ERROR, "E001", place, "%s", text + skip);
    const char *advice = advise(finding->text);
    if (advice != NULL) {
        snprintf(finding->help, sizeof finding->help, "%s", advice);
    }
}

static shisa_status run_loader(struct shisa_script *script, struct shisa_err *err)
{
    struct script_thread loader;
    struct shisa_err trouble;
    shisa_status status = script_make_thread(script, &loader, err);
    if (status != SHISA_OK) {
        return status;
    }
    lua_pushcfunction(loader.lua, run_main);
    if (script_resume(script, loader.lua, 0, SHISA_LUA_LOAD_STEPS, &trouble) != SCRIPT_FINISHED) {
        script->broken = true;
        report(script->load, trouble.text);
    }
    return script_protect(script, clear_up, &loader, err);
}

shisa_status shisa_script_load(struct shisa_script *script, struct shisa_world *world,
                               const struct shisa_files *files, struct shisa_settings settings,
                               struct shisa_findings *findings, struct shisa_err *err)
{
    SHISA_ASSERT(script->world == NULL); /* once */
    struct load load = {
        .world = world, .files = files, .settings = settings, .findings = findings
    };
    shisa_status status = files->read(files->self, main_file, &load.source, err);
    if (status == SHISA_OK) {
        script->world = world;
        script->load = &load;
        status = run_loader(script, err);
        script->load = NULL;
        lua_gc(script->lua, LUA_GCCOLLECT, 0);
    }
    shisa_buf_finish(&load.source);
    return status;
}

/* --- linking --------------------------------------------------------------------------------- */

static void link_pattern(const struct shisa_world *world, struct event_pattern *pattern,
                         struct shisa_findings *findings)
{
    struct shisa_err err;
    if (script_resolve(world, pattern, &err) != SHISA_OK) {
        shisa_finding_add(findings, SHISA_ERROR, "E012", pattern->place, "%s: %s",
                          pattern->maker->name, err.text);
    }
}

/* An inject without a time that no rule can send would never arrive, and nobody would notice. Its
 * id is then written once: where it is declared. An id that is never written was put together by
 * the script, and so may be what sends it. */
static int warn_of_unsent(lua_State *lua)
{
    const struct shisa_world *world = script_of(lua)->world;
    struct shisa_findings *findings = lua_touserdata(lua, 1);
    for (shisa_id id = 1; id <= shisa_world_count(world, SHISA_INJECT); id++) {
        const struct shisa_inject *inject = shisa_inject_at(world, id);
        if (inject->at == SHISA_NEVER && script_literal_count(lua, inject->head.id) == 1) {
            struct shisa_finding *finding =
                shisa_finding_add(findings, SHISA_WARNING, "W001", inject->head.place,
                                  "contingency inject \"%s\" is sent by no rule", inject->head.id);
            finding->noun = "inject";
            finding->token = inject->head.id;
            snprintf(finding->help, sizeof finding->help,
                     "give it a time with at = …, or send it: on(missed \"…\", function() send "
                     "\"%s\" end)",
                     inject->head.id);
        }
    }
    script_drop_store(lua, STORE_LITERALS);
    return 0;
}

void shisa_script_link(struct shisa_script *script, const struct shisa_world *world,
                       struct shisa_findings *findings)
{
    SHISA_ASSERT(script->world == world && script->engine == NULL);
    if (script->broken) {
        return;
    }
    for (uint32_t i = 0; i < script->pattern_count; i++) {
        link_pattern(world, &script->patterns[i], findings);
    }
    script_sort_rules(script);
    struct shisa_err err;
    if (script_protect(script, script_make_waiting, NULL, &err) != SHISA_OK ||
        script_protect(script, warn_of_unsent, findings, &err) != SHISA_OK) {
        shisa_finding_add(findings, SHISA_ERROR, "E001", world->scenario.head.place, "%s",
                          err.text);
    }
    lua_gc(script->lua, LUA_GCCOLLECT, 0);
}
