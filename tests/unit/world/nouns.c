#include "shisa/world.h"

#include <stdio.h>
#include <string.h>

#include "../run.h"
#include "build.h"

START_TEST(every_world_begins_with_the_builtin_actions_in_both_languages)
{
    static const char *const names[] = { "send", "decide", "memo" };
    struct shisa_world *world = shisa_world_create();
    ck_assert_uint_eq(shisa_world_count(world, SHISA_ACTION), 3);
    for (shisa_id id = 1; id <= 3; id++) {
        const struct shisa_action *action = shisa_action_at(world, id);
        ck_assert_str_eq(action->head.id, names[id - 1]);
        ck_assert(action->builtin);
        ck_assert_str_ne(shisa_world_label(world, SHISA_ACTION, id, SHISA_EN),
                         shisa_world_label(world, SHISA_ACTION, id, SHISA_JA));
    }
    ck_assert_uint_eq(shisa_world_find(world, SHISA_ACTION, "send"), SHISA_SEND);
    ck_assert_uint_eq(shisa_world_find(world, SHISA_ACTION, "decide"), SHISA_DECIDE);
    ck_assert_uint_eq(shisa_world_find(world, SHISA_ACTION, "memo"), SHISA_NOTE_DOWN);
    shisa_world_destroy(world);
    shisa_world_destroy(NULL);
}
END_TEST

START_TEST(things_are_found_by_kind_and_id_and_numbered_as_they_come)
{
    struct shisa_world *world = shisa_world_create();
    char id[] = "one";
    declare(world, SHISA_ASSET, id);
    id[0] = 'X'; /* the world has its own copy */
    declare(world, SHISA_ASSET, "two");
    declare(world, SHISA_SERVICE, "one");
    ck_assert_uint_eq(shisa_world_find(world, SHISA_ASSET, "one"), 1);
    ck_assert_uint_eq(shisa_world_find(world, SHISA_ASSET, "two"), 2);
    ck_assert_uint_eq(shisa_world_find(world, SHISA_SERVICE, "one"), 1);
    ck_assert_uint_eq(shisa_world_find(world, SHISA_SERVICE, "two"), 0);
    ck_assert_uint_eq(shisa_world_find(world, SHISA_INJECT, "one"), 0);
    ck_assert_uint_eq(shisa_world_find(world, SHISA_ASSET, NULL), 0);
    ck_assert_str_eq(shisa_world_name(world, SHISA_ASSET, 2), "two");
    ck_assert_str_eq(shisa_world_name(world, SHISA_ASSET, 0), "");
    ck_assert_str_eq(shisa_world_name(world, SHISA_ASSET, 3), "");
    ck_assert_ptr_null(shisa_world_head(world, SHISA_ASSET, 0));
    ck_assert_ptr_null(shisa_asset_at(world, 3));
    shisa_world_destroy(world);
}
END_TEST

START_TEST(an_id_is_taken_once_within_its_kind)
{
    struct shisa_world *world = shisa_world_create();
    struct shisa_err err;
    void *noun;
    declare(world, SHISA_INJECT, "call");
    struct shisa_place place = { "other.lua", 3 };
    ck_assert_int_eq(shisa_world_add(world, SHISA_INJECT, "call", place, &noun, &err),
                     SHISA_INVALID);
    ck_assert_str_eq(err.text, "inject \"call\" is declared twice, first at scenario.lua:1000");
    ck_assert_int_eq(shisa_world_add(world, SHISA_ACTION, "send", place, &noun, &err),
                     SHISA_INVALID);
    ck_assert_str_eq(err.text, "action \"send\" is shisa's own: take another id");
    ck_assert_uint_eq(shisa_world_count(world, SHISA_INJECT), 1);
    shisa_world_destroy(world);
}
END_TEST

START_TEST(the_name_people_read_is_that_of_the_kind_or_else_the_id)
{
    struct shisa_world *world = build_world();
    static const struct {
        enum shisa_kind kind;
        const char *id;
        const char *ja;
    } rows[] = {
        { SHISA_ROLE, "aoba/crew", "変電保守員" }, { SHISA_OBJECTIVE, "contain", "封じ込める" },
        { SHISA_DOCUMENT, "plan", "計画" },        { SHISA_DECISION, "mode", "手動にしますか。" },
        { SHISA_INJECT, "call", "call" },          { SHISA_EXPECT, "tell", "tell" },
    };
    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        shisa_id id = shisa_world_find(world, rows[i].kind, rows[i].id);
        ck_assert_str_eq(shisa_world_label(world, rows[i].kind, id, SHISA_JA), rows[i].ja);
    }
    ck_assert_str_eq(shisa_world_label(world, SHISA_ROLE, 0, SHISA_JA), "");
    declare(world, SHISA_ASSET, "nameless");
    ck_assert_str_eq(shisa_world_label(world, SHISA_ASSET, 2, SHISA_EN), "nameless");
    shisa_world_destroy(world);
}
END_TEST

START_TEST(the_largest_drill_is_found_to_the_last_inject)
{
    struct shisa_world *world = shisa_world_create();
    enum { INJECTS = 28000 };
    char id[32];
    for (int i = 1; i <= INJECTS; i++) {
        snprintf(id, sizeof(id), "inject-%d", i);
        struct shisa_inject *inject = declare(world, SHISA_INJECT, id);
        ck_assert_int_eq(inject->at, 0); /* new and empty, whatever lay there before */
        inject->at = i;
    }
    for (int i = 1; i <= INJECTS; i++) {
        snprintf(id, sizeof(id), "inject-%d", i);
        ck_assert_uint_eq(shisa_world_find(world, SHISA_INJECT, id), (shisa_id)i);
        ck_assert_int_eq(shisa_inject_at(world, (shisa_id)i)->at, i);
    }
    ck_assert_uint_lt(shisa_region_used(world->region), 20U << 20);
    shisa_world_destroy(world);
}
END_TEST

START_TEST(one_thing_too_many_is_refused_with_the_bound)
{
    struct shisa_world *world = shisa_world_create();
    char id[32];
    for (unsigned i = 0; i < SHISA_NOUNS_MAX; i++) {
        snprintf(id, sizeof(id), "asset-%u", i);
        declare(world, SHISA_ASSET, id);
    }
    struct shisa_err err;
    void *noun;
    ck_assert_int_eq(shisa_world_add(world, SHISA_ASSET, "last", (struct shisa_place){ "a.lua", 1 },
                                     &noun, &err),
                     SHISA_LIMIT);
    ck_assert_str_eq(err.text, "asset \"last\" is one too many: a scenario has at most 60000");
    shisa_world_destroy(world);
}
END_TEST

START_TEST(a_full_memory_is_refused_and_what_was_declared_stays)
{
    struct shisa_world *world = shisa_world_create();
    while (shisa_region_alloc(world->region, 1U << 20) != NULL) {
    }
    while (shisa_region_alloc(world->region, 64) != NULL) {
    }
    struct shisa_err err;
    void *noun;
    ck_assert_int_eq(shisa_world_add(world, SHISA_ASSET, "last", (struct shisa_place){ "a.lua", 1 },
                                     &noun, &err),
                     SHISA_LIMIT);
    ck_assert_ptr_nonnull(strstr(err.text, "at most 256 MB"));
    ck_assert_uint_eq(shisa_world_find(world, SHISA_ASSET, "last"), 0);
    ck_assert_uint_eq(shisa_world_find(world, SHISA_ACTION, "memo"), SHISA_NOTE_DOWN);
    shisa_world_destroy(world);
}
END_TEST

int main(void)
{
    const TTest *const tests[] = {
        every_world_begins_with_the_builtin_actions_in_both_languages,
        things_are_found_by_kind_and_id_and_numbered_as_they_come,
        an_id_is_taken_once_within_its_kind,
        the_name_people_read_is_that_of_the_kind_or_else_the_id,
        the_largest_drill_is_found_to_the_last_inject,
        one_thing_too_many_is_refused_with_the_bound,
        a_full_memory_is_refused_and_what_was_declared_stays,
        NULL,
    };
    return run_tests("world-nouns", tests);
}
