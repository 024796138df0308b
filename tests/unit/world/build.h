/* A small world in which everything is right, and the means to spoil it. */
#ifndef SHISA_TESTS_WORLD_BUILD_H
#define SHISA_TESTS_WORLD_BUILD_H

#include "shisa/schema.h"

#define MINUTE (60 * (shisa_ms)1000)
#define HOUR (60 * MINUTE)

/* A scenario of four hours with one of every noun at least; not linked. */
struct shisa_world *build_world(void);

/* Declares it at line 1000 of scenario.lua; the test fails if that is refused. */
void *declare(struct shisa_world *world, enum shisa_kind kind, const char *id);
/* What is declared, to be spoiled. */
void *declared(struct shisa_world *world, enum shisa_kind kind, const char *id);

struct shisa_ref named(const char *name);
/* Lists from names separated by blanks, in the memory of the world. */
struct shisa_refs refs(struct shisa_world *world, const char *names);
struct shisa_strings strings(struct shisa_world *world, const char *names);
struct shisa_deeds deeds(struct shisa_world *world, const char *names);
struct shisa_mention mention(struct shisa_world *world, const char *groups); /* "a|b c" */
struct shisa_needs need(struct shisa_world *world, const char *service, int32_t loss);

#endif
