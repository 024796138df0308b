/* The functions of a scenario: one row each, which also writes the reference, the editor's file and
 * "did you mean". */
#include "internal.h"

#include <string.h>

/* --- phases ---------------------------------------------------------------------------------- */

/* The functions themselves ask, at the beginning: a wrapper around them all would be a tenth of the
 * cost of a wake. */
static void refuse(lua_State *lua, const char *when)
{
    lua_Debug frame = { .name = NULL };
    lua_getstack(lua, 0, &frame);
    lua_getinfo(lua, "n", &frame);
    luaL_error(lua, "\"%s\" works only %s", frame.name == NULL ? "?" : frame.name, when);
}

struct shisa_script *script_running(lua_State *lua)
{
    struct shisa_script *script = script_of(lua);
    if (script->engine == NULL) {
        refuse(lua, "in functions that run during the exercise (on, task, effect)");
    }
    return script;
}

struct shisa_script *script_loading(lua_State *lua)
{
    struct shisa_script *script = script_of(lua);
    if (script->load == NULL) {
        refuse(lua, "while the scenario loads");
    }
    return script;
}

/* --- arguments ------------------------------------------------------------------------------- */

/* "5m" or milliseconds, from `least` on. */
static shisa_ms check_duration(lua_State *lua, int argument, shisa_ms least)
{
    struct shisa_err err;
    shisa_ms ms = 0;
    if (lua_type(lua, argument) != LUA_TSTRING) {
        ms = luaL_checkinteger(lua, argument);
    } else if (shisa_ms_parse(lua_tostring(lua, argument), &ms, &err) != SHISA_OK) {
        luaL_argerror(lua, argument, err.text);
    }
    luaL_argcheck(lua, ms >= least, argument,
                  least > 0 ? "must be longer than nothing" : "must not be negative");
    luaL_argcheck(lua, ms <= SHISA_LENGTH_MS_MAX, argument, "is longer than any exercise");
    return ms;
}

shisa_ms script_check_ms(lua_State *lua, int argument)
{
    return check_duration(lua, argument, 1);
}

/* --- effects --------------------------------------------------------------------------------- */

static int api_send(lua_State *lua)
{
    struct shisa_script *script = script_running(lua);
    struct shisa_err err;
    struct shisa_ref inject = script_check_ref(lua, 1, SHISA_BIT(SHISA_INJECT));
    if (shisa_engine_send_inject(script->engine, inject.id, script->cause, &err) != SHISA_OK) {
        return script_raise(lua, &err);
    }
    return 0;
}

static int api_ask(lua_State *lua)
{
    struct shisa_script *script = script_running(lua);
    struct shisa_err err;
    struct shisa_ref decision = script_check_ref(lua, 1, SHISA_BIT(SHISA_DECISION));
    if (shisa_engine_ask(script->engine, decision.id, script->cause, &err) != SHISA_OK) {
        return script_raise(lua, &err);
    }
    return 0;
}

static int api_note(lua_State *lua)
{
    struct shisa_script *script = script_running(lua);
    struct shisa_err err;
    struct shisa_buf clean = { 0 };
    size_t len;
    const char *text = luaL_checklstring(lua, 1, &len);
    shisa_status status = shisa_text_clean(text, len, SHISA_TEXT_MAX, &clean, &err);
    if (status == SHISA_OK) {
        const char *words = clean.data == NULL ? "" : clean.data;
        status = shisa_engine_say(script->engine, SHISA_EV_NOTE, words, script->cause, &err);
    }
    shisa_buf_finish(&clean);
    return status == SHISA_OK ? 0 : script_raise(lua, &err);
}

/* --- looking --------------------------------------------------------------------------------- */

static int api_now(lua_State *lua)
{
    lua_pushinteger(lua, shisa_engine_now(script_running(lua)->engine));
    return 1;
}

static int api_happened(lua_State *lua)
{
    struct shisa_script *script = script_running(lua);
    const struct event_pattern *pattern = &script->patterns[script_check_pattern(lua, 1)];
    lua_pushboolean(lua, shisa_engine_happened(script->engine, &pattern->resolved));
    return 1;
}

static int api_knows(lua_State *lua)
{
    const struct shisa_engine *engine = script_running(lua)->engine;
    struct shisa_ref who =
        script_check_ref(lua, 1, SHISA_BIT(SHISA_ROLE) | SHISA_BIT(SHISA_ORGANISATION));
    struct shisa_ref inject = script_check_ref(lua, 2, SHISA_BIT(SHISA_INJECT));
    lua_pushboolean(lua, shisa_engine_knows(engine, &who, inject.id));
    return 1;
}

static int api_severity(lua_State *lua)
{
    lua_pushinteger(lua, shisa_engine_severity(script_running(lua)->engine));
    return 1;
}

static int api_parameter(lua_State *lua)
{
    const char *name = luaL_checkstring(lua, 1);
    const struct shisa_world *world = script_of(lua)->world;
    const struct shisa_parameters *parameters = &world->scenario.parameters;
    for (uint32_t i = 0; i < parameters->count; i++) {
        if (strcmp(parameters->at[i].name, name) == 0) {
            lua_pushstring(lua, parameters->at[i].value);
            return 1;
        }
    }
    return luaL_error(lua,
                      "the scenario has no parameter \"%s\": declare it in scenario { "
                      "parameters = { … } }",
                      name);
}

/* --- chance ---------------------------------------------------------------------------------- */

/* Dice of their own for each name, apart from those that shisa itself throws. */
static struct shisa_rng *find_stream(lua_State *lua, uint64_t seed, const char *name)
{
    script_push_store(lua, STORE_STREAMS);
    if (lua_getfield(lua, -1, name) == LUA_TNIL) {
        lua_pop(lua, 1);
        const char *purpose = lua_pushfstring(lua, "scenario/%s", name);
        struct shisa_rng *made = lua_newuserdatauv(lua, sizeof *made, 0);
        shisa_rng_init(made, seed, purpose);
        lua_setfield(lua, -3, name);
        lua_pop(lua, 1);
        lua_getfield(lua, -1, name);
    }
    struct shisa_rng *stream = lua_touserdata(lua, -1); /* the table keeps it */
    lua_pop(lua, 2);
    return stream;
}

static int api_random(lua_State *lua)
{
    uint64_t seed = shisa_engine_seed(script_running(lua)->engine);
    lua_Integer bounds[2];
    const char *name = luaL_checkstring(lua, 1);
    for (int i = 0; i < 2; i++) {
        bool duration = lua_type(lua, i + 2) == LUA_TSTRING;
        bounds[i] = duration ? check_duration(lua, i + 2, 0) : luaL_checkinteger(lua, i + 2);
    }
    if (lua_type(lua, 2) != lua_type(lua, 3)) {
        return luaL_error(lua, "random needs two whole numbers or two durations");
    }
    luaL_argcheck(lua, bounds[0] <= bounds[1], 3, "is less than the lower bound");
    uint64_t span = (uint64_t)bounds[1] - (uint64_t)bounds[0];
    luaL_argcheck(lua, span < UINT64_MAX, 3, "is too far from the lower bound");
    uint64_t drawn = shisa_rng_below(find_stream(lua, seed, name), span + 1);
    lua_pushinteger(lua, (lua_Integer)((uint64_t)bounds[0] + drawn));
    return 1;
}

/* --- the table ------------------------------------------------------------------------------- */

static const struct api_function functions[] = {
    { "ask", "decision string", NULL, API_RUNNING, api_ask,
      "Puts a decision that has no time of its own to its role now." },
    { "happened", "event event", "boolean", API_RUNNING, api_happened,
      "Whether it has happened so far." },
    { "knows", "who string, inject string", "boolean", API_RUNNING, api_knows,
      "Whether a role, or a role of an organisation, was told of an inject: by itself, or by a "
      "message that answers it." },
    { "note", "text string", NULL, API_RUNNING, api_note,
      "Writes a line into the log that controllers and evaluators see." },
    { "now", "", "integer", API_RUNNING, api_now, "Milliseconds since STARTEX." },
    { "on", "event event, reaction function", NULL, API_LOADING, api_on,
      "Runs the function each time it happens." },
    { "parameter", "name string", "string", API_ALWAYS, api_parameter,
      "The value chosen for a parameter of the scenario." },
    { "random", "stream string, low integer|string, high integer|string", "integer", API_RUNNING,
      api_random,
      "A whole number from low to high, or milliseconds from one duration to another. Each stream "
      "has dice of its own." },
    { "require", "file string", "any", API_LOADING, api_require,
      "Loads \"injects\" (injects.lua beside scenario.lua) or \"lib.drill\" (lib/drill.lua) once, "
      "and gives what it returned." },
    { "send", "inject string", NULL, API_RUNNING, api_send,
      "Sends a contingency inject, one without a time of its own, now." },
    { "severity", "", "integer", API_RUNNING, api_severity,
      "Severity of the worst that is lost now, 0 to 4." },
    { "sleep", "duration string|integer", NULL, API_RUNNING, api_sleep,
      "Lets simulated time pass, \"5m\" or milliseconds, before going on." },
    { "task", "name string, body function", NULL, API_LOADING, api_task,
      "Runs the function from STARTEX on, beside everything else." },
    { "wait", "event event, within? string|integer", "boolean", API_RUNNING, api_wait,
      "Goes on with true when it happens from now on, or with false when the time is over." },
};
const struct api_functions script_functions = { functions, COUNT_OF(functions) };

void script_add_functions(lua_State *lua)
{
    for (size_t i = 0; i < COUNT_OF(functions); i++) {
        lua_pushcfunction(lua, functions[i].call);
        lua_setfield(lua, -2, functions[i].name);
    }
    script_add_handles(lua);
}
