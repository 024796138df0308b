/* Wake-ups of scenario tasks, a thousand that sleep in turn, against two bare loops: lua_resume
 * alone, and lua_resume in the order of a bare heap: the least that waking in time can cost. */
#include <lauxlib.h>
#include <lua.h>
#include <string.h>

#include "shisa/exercise.h"

#include "bare_heap.h"
#include "bench.h"

#define TASKS 1000
#define ROUNDS 1000

static const char scenario[] =
    "scenario { id = 'wakes', length = '1h', starts = '2010-06-01 20:00 +09:00',\n"
    "  title = { en = 'Wakes', ja = '目覚め' } }\n"
    "objective 'none' { points = 1, text = { en = 'n', ja = 'n' } }\n"
    "organisation 'o' { name = { en = 'o', ja = 'o' }, sector = 's' }\n"
    "role 'o/r' { name = { en = 'r', ja = 'r' } }\n"
    "channel 'c' { name = { en = 'c', ja = 'c' }, mark = { en = 'c', ja = 'c' } }\n"
    "inject 'i' { at = '1m', via = 'c', to = 'o/r', text = { en = 'i', ja = 'i' } }\n"
    "expect 'e' { of = 'o/r', after = 'i', full = '1m', zero = '2m', points = 1,\n"
    "  objective = 'none', action = 'memo', why = { en = 'w', ja = 'w' } }\n"
    "for i = 1, 1000 do task('t' .. i, function() while true do sleep(1000) end end) end\n";

/* --- ours ------------------------------------------------------------------------------------ */

static shisa_status read_scenario(void *self, const char *name, struct shisa_buf *out,
                                  struct shisa_err *err)
{
    (void)self;
    (void)name;
    (void)err;
    shisa_buf_puts(out, scenario);
    return SHISA_OK;
}

struct setting {
    struct shisa_exercise *exercise;
    void *moment;
    size_t size;
    lua_State *lua;
    lua_State *tasks[TASKS];
    struct bare heap;
};

static void start(struct setting *setting)
{
    struct shisa_files files = { NULL, read_scenario };
    struct shisa_settings settings = { NULL, 0 };
    struct shisa_findings findings = { 0 };
    struct shisa_err err;
    shisa_status status =
        shisa_exercise_load(&files, settings, 1, &findings, &setting->exercise, &err);
    bench_check(status == SHISA_OK && setting->exercise != NULL,
                findings.count > 0 ? findings.at[0].text : "does not load");
    bench_check(shisa_exercise_start(setting->exercise, &err) == SHISA_OK, "does not start");
    shisa_findings_finish(&findings);
    setting->size = shisa_exercise_size(setting->exercise);
    setting->moment = malloc(setting->size);
    shisa_exercise_save(setting->exercise, setting->moment);
}

static void ours(void *context)
{
    struct setting *setting = context;
    struct shisa_err err;
    shisa_exercise_restore(setting->exercise, setting->moment, setting->size);
    bench_check(shisa_exercise_advance(setting->exercise, 1000 * ROUNDS, &err) == SHISA_OK,
                "stuck");
}

/* --- bare ------------------------------------------------------------------------------------ */

static int bare_sleep(lua_State *lua)
{
    luaL_checkinteger(lua, 1);
    return lua_yield(lua, 1);
}

static void start_bare(struct setting *setting)
{
    setting->lua = luaL_newstate();
    lua_register(setting->lua, "sleep", bare_sleep);
    for (int i = 0; i < TASKS; i++) {
        setting->tasks[i] = lua_newthread(setting->lua);
        luaL_ref(setting->lua, LUA_REGISTRYINDEX);
        bench_check(luaL_loadstring(setting->tasks[i], "while true do sleep(1000) end") == LUA_OK,
                    "bare");
    }
}

static void bare(void *context)
{
    struct setting *setting = context;
    int results;
    for (int round = 0; round < ROUNDS; round++) {
        for (int i = 0; i < TASKS; i++) {
            bench_check(lua_resume(setting->tasks[i], NULL, 0, &results) == LUA_YIELD, "bare");
            lua_pop(setting->tasks[i], results);
        }
    }
}

static void bare_timed(void *context)
{
    struct setting *setting = context;
    int results;
    for (int i = 0; i < TASKS * ROUNDS; i++) {
        struct timer timer = bare_pop(&setting->heap);
        lua_State *task = setting->tasks[timer.item];
        bench_check(lua_resume(task, NULL, 0, &results) == LUA_YIELD, "bare");
        timer.due += lua_tointeger(task, -1);
        lua_pop(task, results);
        bare_push(&setting->heap, timer);
    }
}

int main(void)
{
    static struct setting setting;
    start(&setting);
    start_bare(&setting);
    bench_pair("script wake-ups, 1,000 tasks", "wake", (int64_t)TASKS * ROUNDS, ours, bare,
               &setting);
    setting.heap.heap = malloc((TASKS + 1) * sizeof *setting.heap.heap);
    for (uint32_t i = 0; i < TASKS; i++) {
        bare_push(&setting.heap, (struct timer){ .item = i });
    }
    bench_pair("the same, bare loop with a heap", "wake", (int64_t)TASKS * ROUNDS, ours, bare_timed,
               &setting);
    free(setting.heap.heap);
    lua_close(setting.lua);
    shisa_exercise_destroy(setting.exercise);
    free(setting.moment);
    return EXIT_SUCCESS;
}
