/* script: what its files share. Functions marked "may raise" leave by a Lua error and must be
 * called from inside a protected call. */
#ifndef SHISA_SCRIPT_INTERNAL_H
#define SHISA_SCRIPT_INTERNAL_H

#include <lauxlib.h>
#include <lua.h>

#include "shisa/script.h"

#define COUNT_OF(array) (sizeof(array) / sizeof((array)[0]))

/* --- state: everything lies in the exercise's region ----------------------------------------- */

/* What one go of Lua may still use. */
struct budget {
    size_t memory; /* bytes that Lua holds */
    int64_t steps, steps_max;
    bool spent;               /* the steps are: nothing may run on */
    struct shisa_err trouble; /* then says where */
};

/* A pattern of the scenario: `done "isolate:laptop"`. */
struct event_pattern {
    const struct pattern_maker *maker;
    const char *name;
    const char *option;
    struct shisa_place place;
    struct shisa_pattern resolved; /* once names are ids */
};

/* on(pattern, function). Sorted by kind, ref and order once linked. */
struct rule {
    uint32_t pattern;
    uint32_t order;
    enum shisa_event_kind kind;
    shisa_id ref;
    shisa_function function;
    struct shisa_place place;
};

/* task(name, function): begins at STARTEX. */
struct start {
    const char *name;
    shisa_function function;
    struct shisa_place place;
};

#define NO_TASK UINT32_MAX
#define NO_PATTERN UINT32_MAX

/* A coroutine, and what keeps it alive in the registry. */
struct script_thread {
    lua_State *lua;
    int anchor;
};

/* A coroutine at work, or one kept for the next piece of work. */
struct task {
    struct script_thread thread;
    uint32_t generation; /* counts runs: a timer of an older run is stale */
    uint32_t wakes;      /* runs of the function that it is at */
    uint32_t pattern;    /* waited for, or NO_PATTERN */
    shisa_ms due;        /* of its timer */
    uint32_t next;       /* waiting for the same kind of event, ready, or free */
    uint32_t previous;
};

struct task_list {
    uint32_t first, last;
};

struct shisa_script {
    struct shisa_region *region;
    lua_State *lua;
    const struct shisa_world *world; /* NULL before loading */
    struct shisa_engine *engine;     /* NULL until attached: then functions may run */
    struct load *load;               /* NULL but while shisa_script_load runs */
    bool broken;                     /* loading ended early: half the names are missing */
    struct budget budget;

    struct event_pattern *patterns;
    uint32_t pattern_count, pattern_cap;
    struct rule *rules;
    uint32_t rule_count, rule_cap;
    uint32_t rule_first[SHISA_EV_COUNT + 1]; /* where rules of a kind begin, once linked */
    struct start *starts;
    uint32_t start_count, start_cap;

    struct task *tasks;
    uint32_t task_count, task_cap;
    uint32_t task_free;
    struct task_list *waiting; /* by kind of event and what it names, see waiting_list */
    uint32_t waiting_mask;     /* how many lists there are, less one */
    uint32_t current;          /* task that runs, or NO_TASK */
    uint64_t cause;            /* event that made it run */
};

/* What loading needs and nothing afterwards; lies on the C stack. */
struct load {
    struct shisa_world *world;
    const struct shisa_files *files;
    struct shisa_settings settings;
    struct shisa_findings *findings;
    struct shisa_buf source;            /* the file being read */
    const char *names[SHISA_FILES_MAX]; /* files read so far, as places name them */
    uint32_t name_count;
    bool scenario_seen;
};

static inline struct shisa_script *script_of(lua_State *lua)
{
    return *(struct shisa_script **)lua_getextraspace(lua);
}

/* Tables that Lua code cannot reach. */
enum script_store {
    STORE_MODULES,  /* by name: what require gave */
    STORE_DECLARED, /* list: nouns named while loading */
    STORE_LITERALS, /* by text: how often it was written */
    STORE_PATTERNS, /* by maker, by name: the pattern made first */
    STORE_STREAMS,  /* by name: the dice of random */
    STORE_COUNT
};
/* Pushes that table of the registry, made when first asked for; may raise. */
void script_push_store(lua_State *lua, enum script_store store);
void script_drop_store(lua_State *lua, enum script_store store);

/* Makes room in the region for one more item; may raise. */
void *script_grow(lua_State *lua, void *items, uint32_t count, uint32_t *cap, size_t size);
/* A copy in the region; may raise. */
char *script_keep(lua_State *lua, struct shisa_region *region, const char *text);

/* --- limits.c: nothing runs for ever --------------------------------------------------------- */

void *script_allocate(void *script, void *block, size_t old_size, size_t size);
/* Counts the steps of a thread; threads made from it inherit this. */
void script_guard(lua_State *thread);
/* Takes steps that no hook sees, as of a C function with a loop inside; may raise. */
void script_spend(lua_State *lua, uint64_t steps);

/* --- call.c: errors have a place ------------------------------------------------------------- */

enum script_end { SCRIPT_FINISHED, SCRIPT_YIELDED, SCRIPT_FAILED };

/* Starts or goes on with what lies on thread, with at most so many steps. When it failed, err says
 * "file:line: words" and the thread can be used again. */
enum script_end script_resume(struct shisa_script *script, lua_State *thread, int arguments,
                              int64_t steps_max, struct shisa_err *err);
/* A new guarded coroutine. SHISA_LIMIT when memory is used up. */
SHISA_MUST_USE shisa_status script_make_thread(struct shisa_script *script,
                                               struct script_thread *thread, struct shisa_err *err);
/* Calls function(lua) with a light userdata argument; an error becomes a status. */
SHISA_MUST_USE shisa_status script_protect(struct shisa_script *script, lua_CFunction function,
                                           void *argument, struct shisa_err *err);
#define WHERE_MAX (LUA_IDSIZE + 16)
/* "file:line: " of the innermost Lua function, or "", into out; returns out. */
const char *script_where(lua_State *lua, char out[WHERE_MAX]);
/* How much of text is a leading "file.lua:12: "; 0 if none. Sets line. */
size_t script_place_length(const char *text, uint32_t *line);
/* The place of the innermost Lua function, while loading. */
struct shisa_place script_place(lua_State *lua);
/* The file as places name it, in the world's region; may raise. */
const char *script_file(lua_State *lua, const char *name);
/* luaL_error with the words of err; may raise nothing else. */
int script_raise(lua_State *lua, const struct shisa_err *err);

/* --- sandbox.c, stdlib.c, strings.c: what of Lua there is ------------------------------------ */

/* Makes the globals of a scenario; may raise. */
void script_sandbox(lua_State *lua);
/* Pushes a list of the keys of table in order, whole numbers before strings; may raise. */
lua_Integer script_sorted_keys(lua_State *lua, int table);

/* Raises again what no pcall may swallow. */
void script_pass_on(lua_State *lua);
/* What tostring gives: no addresses. Pushes it. */
const char *script_tostring(lua_State *lua, int index);
/* The function of Lua's own that the running one stands before. */
lua_CFunction script_original(lua_State *lua);

int lib_concat(lua_State *lua);
int lib_insert(lua_State *lua);
int lib_pairs(lua_State *lua);
int lib_pcall(lua_State *lua);
int lib_remove(lua_State *lua);
int lib_setmetatable(lua_State *lua);
int lib_sort(lua_State *lua);
int lib_tostring(lua_State *lua);
int lib_values(lua_State *lua); /* costs what it returns */
int lib_xpcall(lua_State *lua);
int lib_abs(lua_State *lua);
int lib_max(lua_State *lua);
int lib_min(lua_State *lua);

int lib_find(lua_State *lua);
int lib_format(lua_State *lua);
int lib_gmatch(lua_State *lua);
int lib_gsub(lua_State *lua);
int lib_match(lua_State *lua);
int lib_rep(lua_State *lua);

/* --- declare.c, fields.c: nouns -------------------------------------------------------------- */

/* Puts the nouns into the table on top; may raise. */
void script_add_nouns(lua_State *lua);
/* After the last file: nouns that were named and not told; may raise. */
void script_check_declared(lua_State *lua);

/* A noun being read. */
struct reading {
    lua_State *lua;
    struct shisa_script *script;
    const char *noun; /* "inject" */
    const char *id;
    struct shisa_place place;
    char path[128]; /* "" or `"options" item 2: ` */
};

/* Reads the table at index into the struct at noun; what is wrong becomes findings. May raise. */
void script_read_fields(struct reading *reading, const struct shisa_field *fields, uint32_t count,
                        int index, void *noun);
/* A finding about a field of the noun. */
struct shisa_finding *script_complain(const struct reading *reading, const char *code,
                                      const char *field, const char *token, const char *format, ...)
    SHISA_PRINTF(5, 6);
/* Chooses the values of parameters from the settings; may raise. */
void script_choose(struct reading *reading, struct shisa_parameters *parameters);

/* --- api.c, handle.c, pattern.c: functions --------------------------------------------------- */

enum api_phase { API_ALWAYS, API_LOADING, API_RUNNING };

/* One function of the language: what runs, and what the reference and the editor say. */
struct api_function {
    const char *name;       /* "sleep", or "service:set" */
    const char *parameters; /* "name type, name? type" */
    const char *returns;    /* type, or NULL */
    enum api_phase phase;
    lua_CFunction call;
    const char *help;
};

struct api_functions {
    const struct api_function *at;
    size_t count;
};

extern const struct api_functions script_functions;
extern const struct api_functions script_methods;

/* Puts all of them into the table on top; may raise. */
void script_add_functions(lua_State *lua);
/* Argument 1 is the id: pushes `service("id")` as functions use it, or raises. */
int script_push_handle(lua_State *lua, enum shisa_kind kind);
/* Makes the metatables of handles; may raise. */
void script_add_handles(lua_State *lua);
/* The script, or an error when the running function has no place in this phase. */
struct shisa_script *script_running(lua_State *lua);
struct shisa_script *script_loading(lua_State *lua);
/* Raises unless the argument names one of these kinds, and says what was meant. */
struct shisa_ref script_check_ref(lua_State *lua, int argument, uint32_t kinds);
/* A duration argument, "5m" or milliseconds, of at least one; may raise. */
shisa_ms script_check_ms(lua_State *lua, int argument);

int api_on(lua_State *lua);
int api_require(lua_State *lua);
int api_sleep(lua_State *lua);
int api_task(lua_State *lua);
int api_wait(lua_State *lua);

/* How a word makes a pattern. */
struct pattern_maker {
    const char *name;
    const char *parameters;
    const char *help;
    enum shisa_event_kind kind;
    uint32_t kinds; /* of noun that the name may name; 0: a deed */
};

extern const struct pattern_maker script_pattern_makers[];
extern const size_t script_pattern_maker_count;

/* Puts the makers into the table on top; may raise. */
void script_add_patterns(lua_State *lua);
/* The pattern that the argument is; may raise. */
uint32_t script_check_pattern(lua_State *lua, int argument);
/* Names become ids. */
SHISA_MUST_USE shisa_status script_resolve(const struct shisa_world *world,
                                           struct event_pattern *pattern, struct shisa_err *err);

/* --- task.c ---------------------------------------------------------------------------------- */

void script_init_tasks(struct shisa_script *script);
/* Once the patterns of the scenario are made: as many lists of who waits; may raise. */
int script_make_waiting(lua_State *lua);
/* Once patterns are resolved. */
void script_sort_rules(struct shisa_script *script);

/* --- require.c, literals.c: files ------------------------------------------------------------ */

/* Compiles load->source and pushes it as a function; may raise. */
void script_compile(lua_State *lua, const char *file);
/* Counts the short strings written in source; may raise. */
void script_count_literals(lua_State *lua, const char *source, size_t len);
/* How often text was written. */
lua_Integer script_literal_count(lua_State *lua, const char *text);

#endif
