/* Tasks: each piece of behaviour is a coroutine that may sleep and wait. The engine wakes it by a
 * tag that names the task and which of its runs set the timer, so that the timeout of a wait that
 * is over wakes nobody. */
#include "internal.h"

#include <stdlib.h>
#include <string.h>

#define INDEX_BITS 14
#define INDEX_MASK ((1U << INDEX_BITS) - 1)
_Static_assert(SHISA_LUA_TASKS_MAX <= INDEX_MASK, "a tag has room for every task");

static uint32_t tag_of(uint32_t index, uint32_t generation)
{
    return generation << INDEX_BITS | index;
}

/* --- lists of tasks -------------------------------------------------------------------------- */

static void list_append(struct shisa_script *script, struct task_list *list, uint32_t index)
{
    script->tasks[index].next = NO_TASK;
    script->tasks[index].previous = list->last;
    if (list->last == NO_TASK) {
        list->first = index;
    } else {
        script->tasks[list->last].next = index;
    }
    list->last = index;
}

static void list_remove(struct shisa_script *script, struct task_list *list, uint32_t index)
{
    const struct task *task = &script->tasks[index];
    *(task->previous == NO_TASK ? &list->first : &script->tasks[task->previous].next) = task->next;
    *(task->next == NO_TASK ? &list->last : &script->tasks[task->next].previous) = task->previous;
}

/* Those that wait for the same stand in one list, in order; a few others may stand between. */
static struct task_list *waiting_list(struct shisa_script *script, enum shisa_event_kind kind,
                                      shisa_id ref)
{
    return &script->waiting[((uint32_t)kind + SHISA_EV_COUNT * ref) & script->waiting_mask];
}

static struct task_list *list_of(struct shisa_script *script, uint32_t pattern)
{
    const struct shisa_pattern *wanted = &script->patterns[pattern].resolved;
    return waiting_list(script, wanted->kind, wanted->ref.id);
}

static void stop_waiting(struct shisa_script *script, uint32_t index)
{
    struct task *task = &script->tasks[index];
    list_remove(script, list_of(script, task->pattern), index);
    task->pattern = NO_PATTERN;
}

void script_init_tasks(struct shisa_script *script)
{
    script->current = NO_TASK;
    script->task_free = NO_TASK;
}

int script_make_waiting(lua_State *lua)
{
    struct shisa_script *script = script_of(lua);
    uint32_t cap = 0, count = 1;
    while (count < script->pattern_count) {
        count *= 2;
    }
    for (uint32_t i = 0; i < count; i++) {
        script->waiting = script_grow(lua, script->waiting, i, &cap, sizeof *script->waiting);
        script->waiting[i] = (struct task_list){ NO_TASK, NO_TASK };
    }
    script->waiting_mask = count - 1;
    return 0;
}

/* --- running --------------------------------------------------------------------------------- */

static void fault(struct shisa_script *script, const char *text, uint64_t cause)
{
    struct shisa_err err;
    if (shisa_engine_say(script->engine, SHISA_EV_FAULT, text, cause, &err) != SHISA_OK) {
        /* The region is full. The engine meets that again with its next event and ends the step
         * with it; there is nobody else to tell. */
        return;
    }
}

static void release(struct shisa_script *script, uint32_t index)
{
    script->tasks[index].next = script->task_free;
    script->task_free = index;
}

/* One wake: a resume, and no allocation of ours. */
static void run(struct shisa_script *script, uint32_t index, int arguments, uint64_t cause)
{
    struct shisa_err err;
    SHISA_ASSERT(script->current == NO_TASK);  /* the engine hands on one event at a time */
    struct task *task = &script->tasks[index]; /* until it runs: then tasks may move */
    task->generation++;
    task->wakes++;
    script->current = index;
    script->cause = cause;
    enum script_end end =
        script_resume(script, task->thread.lua, arguments, SHISA_LUA_WAKE_STEPS, &err);
    script->current = NO_TASK;
    if (end == SCRIPT_YIELDED) {
        return;
    }
    if (end == SCRIPT_FAILED) {
        fault(script, err.text, cause);
    }
    release(script, index);
}

static int grow_tasks(lua_State *lua)
{
    struct shisa_script *script = script_of(lua);
    if (script->task_count == SHISA_LUA_TASKS_MAX) {
        return luaL_error(lua, "more than %d tasks sleep or wait at once",
                          (int)SHISA_LUA_TASKS_MAX);
    }
    script->tasks = script_grow(lua, script->tasks, script->task_count, &script->task_cap,
                                sizeof *script->tasks);
    return 0;
}

/* Takes a task that has finished, with its coroutine, or makes one. */
static shisa_status take_task(struct shisa_script *script, uint32_t *index, struct shisa_err *err)
{
    if (script->task_free != NO_TASK) {
        *index = script->task_free;
        script->task_free = script->tasks[*index].next;
        return SHISA_OK;
    }
    struct script_thread thread;
    shisa_status status = script_protect(script, grow_tasks, NULL, err);
    if (status == SHISA_OK) {
        status = script_make_thread(script, &thread, err);
    }
    if (status == SHISA_OK) {
        *index = script->task_count++;
        script->tasks[*index] = (struct task){ .thread = thread, .pattern = NO_PATTERN };
    }
    return status;
}

static void spawn(struct shisa_script *script, shisa_function function, struct shisa_place place,
                  uint64_t cause)
{
    uint32_t index;
    struct shisa_err err;
    if (take_task(script, &index, &err) != SHISA_OK) {
        shisa_fail(&err, err.status, "%s:%u: %s", place.file, (unsigned)place.line, err.text);
        fault(script, err.text, cause);
        return;
    }
    script->tasks[index].wakes = 0;
    lua_rawgeti(script->tasks[index].thread.lua, LUA_REGISTRYINDEX, function);
    run(script, index, 0, cause);
}

/* --- what happens ---------------------------------------------------------------------------- */

static void wake(void *self, uint32_t tag, uint64_t cause)
{
    struct shisa_script *script = self;
    uint32_t index = tag & INDEX_MASK;
    struct task *task = &script->tasks[index];
    if (tag != tag_of(index, task->generation) || task->due != shisa_engine_now(script->engine)) {
        return; /* a wait that ended before its time */
    }
    bool timed_out = task->pattern != NO_PATTERN;
    if (timed_out) {
        stop_waiting(script, index);
        lua_pushboolean(task->thread.lua, 0);
    }
    run(script, index, timed_out ? 1 : 0, cause);
}

/* Who waits for this goes on in order of having begun to wait. All are picked before the first one
 * runs: whoever waits again for the same waits for the next time. */
static void wake_waiting(struct shisa_script *script, const struct shisa_event *event)
{
    struct task_list ready = { NO_TASK, NO_TASK };
    uint32_t next;
    for (uint32_t index = waiting_list(script, event->kind, event->ref)->first; index != NO_TASK;
         index = next) {
        struct task *task = &script->tasks[index];
        next = task->next;
        if (shisa_pattern_fits(&script->patterns[task->pattern].resolved, event)) {
            stop_waiting(script, index);
            list_append(script, &ready, index);
        }
    }
    for (uint32_t index = ready.first; index != NO_TASK; index = next) {
        next = script->tasks[index].next;
        lua_pushboolean(script->tasks[index].thread.lua, 1);
        run(script, index, 1, event->seq);
    }
}

/* The first rule of the event's kind whose ref is not smaller. */
static uint32_t first_rule(const struct shisa_script *script, const struct shisa_event *event)
{
    uint32_t low = script->rule_first[event->kind];
    uint32_t high = script->rule_first[event->kind + 1];
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (script->rules[middle].ref < event->ref) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

static void run_rules(struct shisa_script *script, const struct shisa_event *event)
{
    uint32_t end = script->rule_first[event->kind + 1];
    for (uint32_t i = first_rule(script, event); i < end && script->rules[i].ref == event->ref;
         i++) {
        const struct rule *rule = &script->rules[i];
        if (shisa_pattern_fits(&script->patterns[rule->pattern].resolved, event)) {
            spawn(script, rule->function, rule->place, event->seq);
        }
    }
}

static void start_tasks(struct shisa_script *script, uint64_t cause)
{
    for (uint32_t i = 0; i < script->start_count; i++) {
        spawn(script, script->starts[i].function, script->starts[i].place, cause);
    }
}

static void run_effect(struct shisa_script *script, const struct shisa_event *event)
{
    const struct shisa_inject *inject = shisa_inject_at(script->world, event->ref);
    if (inject->effect != 0) {
        spawn(script, inject->effect, inject->head.place, event->seq);
    }
}

static void hear(void *self, const struct shisa_event *event)
{
    struct shisa_script *script = self;
    if (event->kind == SHISA_EV_STARTEX) {
        start_tasks(script, event->seq);
    } else if (event->kind == SHISA_EV_INJECT) {
        run_effect(script, event);
    }
    run_rules(script, event);
    wake_waiting(script, event);
}

void shisa_script_attach(struct shisa_script *script, struct shisa_engine *engine)
{
    script->engine = engine;
    shisa_engine_listen(engine, (struct shisa_listener){ script, wake, hear });
}

/* --- rules ----------------------------------------------------------------------------------- */

static int compare_rules(const void *left, const void *right)
{
    const struct rule *a = left, *b = right;
    if (a->kind != b->kind) {
        return a->kind < b->kind ? -1 : 1;
    }
    if (a->ref != b->ref) {
        return a->ref < b->ref ? -1 : 1;
    }
    return a->order < b->order ? -1 : 1;
}

void script_sort_rules(struct shisa_script *script)
{
    for (uint32_t i = 0; i < script->rule_count; i++) {
        const struct shisa_pattern *pattern = &script->patterns[script->rules[i].pattern].resolved;
        script->rules[i].kind = pattern->kind;
        script->rules[i].ref = pattern->ref.id;
    }
    if (script->rule_count > 0) {
        qsort(script->rules, script->rule_count, sizeof *script->rules, compare_rules);
    }
    uint32_t at = 0;
    for (size_t kind = 0; kind < COUNT_OF(script->rule_first); kind++) {
        while (at < script->rule_count && script->rules[at].kind < kind) {
            at++;
        }
        script->rule_first[kind] = at;
    }
}

uint32_t shisa_script_rule_count(const struct shisa_script *script)
{
    return script->rule_count;
}

void shisa_script_rules(const struct shisa_script *script, struct shisa_rule *rules)
{
    for (uint32_t i = 0; i < script->rule_count; i++) {
        const struct rule *rule = &script->rules[i];
        const struct event_pattern *pattern = &script->patterns[rule->pattern];
        rules[rule->order] = (struct shisa_rule){ .pattern = pattern->resolved,
                                                  .place = rule->place,
                                                  .event = pattern->maker->name,
                                                  .name = pattern->name,
                                                  .option = pattern->option };
    }
}

int api_on(lua_State *lua)
{
    struct shisa_script *script = script_loading(lua);
    struct rule rule = { .pattern = script_check_pattern(lua, 1), .order = script->rule_count };
    luaL_checktype(lua, 2, LUA_TFUNCTION);
    lua_settop(lua, 2);
    rule.place = script_place(lua);
    rule.function = luaL_ref(lua, LUA_REGISTRYINDEX);
    script->rules =
        script_grow(lua, script->rules, script->rule_count, &script->rule_cap, sizeof rule);
    script->rules[script->rule_count++] = rule;
    return 0;
}

static void check_start_name(struct shisa_script *script, const struct start *start)
{
    for (uint32_t i = 0; i < script->start_count; i++) {
        const struct start *other = &script->starts[i];
        if (strcmp(other->name, start->name) == 0) {
            shisa_finding_add(script->load->findings, SHISA_ERROR, "E009", start->place,
                              "task \"%s\" is there twice, first at %s:%u", start->name,
                              other->place.file, (unsigned)other->place.line);
        }
    }
}

int api_task(lua_State *lua)
{
    struct shisa_script *script = script_loading(lua);
    struct start start = { .name = luaL_checkstring(lua, 1) };
    luaL_checktype(lua, 2, LUA_TFUNCTION);
    lua_settop(lua, 2);
    start.place = script_place(lua);
    start.function = luaL_ref(lua, LUA_REGISTRYINDEX);
    check_start_name(script, &start);
    start.name = script_keep(lua, script->region, start.name);
    script->starts =
        script_grow(lua, script->starts, script->start_count, &script->start_cap, sizeof start);
    script->starts[script->start_count++] = start;
    return 0;
}

/* --- pausing --------------------------------------------------------------------------------- */

/* Sets the timer of the running task, or raises. */
static void wake_after(lua_State *lua, struct shisa_script *script, shisa_ms delay)
{
    struct task *task = &script->tasks[script->current];
    struct shisa_err err;
    task->due = shisa_engine_now(script->engine) + delay;
    if (shisa_engine_wake_at(script->engine, task->due, tag_of(script->current, task->generation),
                             script->cause, &err) != SHISA_OK) {
        script_raise(lua, &err);
    }
}

static void check_pausable(lua_State *lua, const struct shisa_script *script, const char *name)
{
    if (!lua_isyieldable(lua)) {
        luaL_error(lua, "\"%s\" cannot be used inside a function that sort or gsub calls", name);
    }
    if (script->tasks[script->current].wakes > SHISA_LUA_WAKES_MAX) {
        luaL_error(lua,
                   "\"%s\" lets too little time pass: this function has gone on %d times; a number "
                   "is milliseconds, a second is \"1s\"",
                   name, (int)SHISA_LUA_WAKES_MAX);
    }
}

int api_sleep(lua_State *lua)
{
    struct shisa_script *script = script_running(lua);
    shisa_ms delay = script_check_ms(lua, 1);
    check_pausable(lua, script, "sleep");
    wake_after(lua, script, delay);
    return lua_yield(lua, 0);
}

int api_wait(lua_State *lua)
{
    struct shisa_script *script = script_running(lua);
    uint32_t pattern = script_check_pattern(lua, 1);
    check_pausable(lua, script, "wait");
    if (!lua_isnoneornil(lua, 2)) {
        wake_after(lua, script, script_check_ms(lua, 2));
    }
    script->tasks[script->current].pattern = pattern;
    list_append(script, list_of(script, pattern), script->current);
    return lua_yield(lua, 0);
}
