/* script: a scenario's Lua, under limits. Loading fills the world; afterwards only its functions
 * live on, as tasks that sleep, wait and cause effects. A mistake while running stops that task,
 * becomes a FAULT event, and the exercise goes on. */
#ifndef SHISA_SCRIPT_H
#define SHISA_SCRIPT_H

#include "shisa/engine.h"
#include "shisa/port.h"
#include "shisa/schema.h"

struct shisa_script;

/* What `--set name=value` says. */
struct shisa_setting {
    const char *name;
    const char *value;
};

struct shisa_settings {
    const struct shisa_setting *at;
    uint32_t count;
};

/* The Lua state, its tasks and rules live in the region; SHISA_LIMIT when it is too small. */
SHISA_MUST_USE shisa_status shisa_script_create(struct shisa_region *region,
                                                struct shisa_script **script,
                                                struct shisa_err *err);

/* Runs scenario.lua and what it requires, declaring into world (not yet linked). Everything wrong
 * in arguments becomes a finding and loading goes on; an error of the code itself (syntax, limits,
 * a call of nothing) becomes a finding and ends it. The status says only whether files could be
 * read: a scenario with findings.errors > 0 must not be played. */
SHISA_MUST_USE shisa_status shisa_script_load(
    struct shisa_script *script, struct shisa_world *world, const struct shisa_files *files,
    struct shisa_settings settings, struct shisa_findings *findings, struct shisa_err *err);
/* After shisa_world_link: names in `on` patterns become ids. */
void shisa_script_link(struct shisa_script *script, const struct shisa_world *world,
                       struct shisa_findings *findings);
/* Listens to the engine from now on; call before shisa_engine_start. Tasks begin at STARTEX. */
void shisa_script_attach(struct shisa_script *script, struct shisa_engine *engine);

/* What it reacts to, in order of declaration; `rules` holds shisa_script_rule_count of them, and
 * what they point at lives as long as the script. */
uint32_t shisa_script_rule_count(const struct shisa_script *script);
void shisa_script_rules(const struct shisa_script *script, struct shisa_rule *rules);

/* The functions a scenario may call, for the reference and the editor's file. */
void shisa_script_reference(struct shisa_buf *out);
void shisa_script_meta(struct shisa_buf *out);

#endif
