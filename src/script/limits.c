/* Memory and steps. The hook of a coroutine begins to count anew with each coroutine, so the count
 * is ours; and a limit raised once could be caught by a pcall in a loop, so from then on every
 * instruction raises it again. */
#include "internal.h"

#define HOOK_EVERY 1000    /* instructions: rare enough to cost little, far below any limit */
#define COPY_MIN 1024      /* bytes: what is smaller costs no more than the step that made it */
#define ARGUMENTS_MAX 1000 /* of a function with `...` */
#define BYTES_PER_STEP 64  /* `..` copies megabytes in one step, so that is charged here */

static void spend_on_copy(struct budget *budget, size_t size)
{
    if (size >= COPY_MIN) {
        budget->steps += (int64_t)(size / BYTES_PER_STEP);
    }
}

void *script_allocate(void *ud, void *block, size_t old_size, size_t size)
{
    struct shisa_script *script = ud;
    struct budget *budget = &script->budget;
    if (block == NULL) {
        if (old_size == LUA_TSTRING && size > SHISA_LUA_REP_MAX + COPY_MIN) {
            return NULL; /* without a block, old_size says what it is for */
        }
        old_size = 0;
    }
    if (size == 0) {
        shisa_region_free(script->region, block, old_size);
        budget->memory -= old_size;
        return NULL;
    }
    if (size > old_size && budget->memory + (size - old_size) > SHISA_LUA_MEMORY_MAX) {
        return NULL;
    }
    void *made = block == NULL ? shisa_region_alloc(script->region, size)
                               : shisa_region_realloc(script->region, block, old_size, size);
    if (made != NULL) {
        budget->memory += size - old_size;
        spend_on_copy(budget, size > old_size ? size - old_size : 0);
    }
    return made;
}

static void on_count(lua_State *lua, lua_Debug *now);

static void raise_spent(lua_State *lua)
{
    lua_pushstring(lua, script_of(lua)->budget.trouble.text);
    lua_error(lua);
}

static void check_steps(lua_State *lua)
{
    struct budget *budget = &script_of(lua)->budget;
    if (budget->steps <= budget->steps_max) {
        return;
    }
    if (!budget->spent) {
        char where[WHERE_MAX];
        shisa_fail(&budget->trouble, SHISA_SCRIPT,
                   "%sran more than %lld steps in one go: a loop without end?",
                   script_where(lua, where), (long long)budget->steps_max);
        budget->spent = true;
        lua_sethook(lua, on_count, LUA_MASKCOUNT, 1);
    }
    raise_spent(lua);
}

/* `f(1, ...)` copies all its arguments in one step: a function that calls itself so would copy for
 * minutes before its steps are spent. */
static void check_arguments(lua_State *lua, lua_Debug *now)
{
    if (lua_getlocal(lua, now, -ARGUMENTS_MAX) != NULL) {
        char where[WHERE_MAX];
        lua_pushfstring(lua, "%smore than %d arguments in a call", script_where(lua, where),
                        ARGUMENTS_MAX);
        lua_error(lua);
    }
}

static void on_count(lua_State *lua, lua_Debug *now)
{
    check_arguments(lua, now);
    script_of(lua)->budget.steps += HOOK_EVERY;
    check_steps(lua);
}

void script_guard(lua_State *thread)
{
    lua_sethook(thread, on_count, LUA_MASKCOUNT, HOOK_EVERY);
}

void script_spend(lua_State *lua, uint64_t steps)
{
    struct budget *budget = &script_of(lua)->budget;
    int64_t room = budget->steps_max + 1; /* more than this needs no exact count */
    budget->steps += steps < (uint64_t)room ? (int64_t)steps : room;
    check_steps(lua);
}

void script_pass_on(lua_State *lua)
{
    if (script_of(lua)->budget.spent) {
        raise_spent(lua);
    }
}
