#include "shisa/base.h"

#include <stdlib.h>
#include <string.h>

#include "../run.h"

#define ROOM (1U << 20)

static bool all_zero(const char *bytes, size_t len)
{
    for (size_t i = 0; i < len; i++) {
        if (bytes[i] != 0) {
            return false;
        }
    }
    return true;
}

/* A life like Lua's: blocks of all sizes come, grow, shrink and go. */
#define BLOCKS 64

struct life {
    struct shisa_region *region;
    struct shisa_rng rng;
    char *blocks[BLOCKS];
    size_t sizes[BLOCKS];
};

static void fill(struct life *life, size_t i)
{
    for (size_t at = 0; at < life->sizes[i]; at++) {
        life->blocks[i][at] = (char)(i + 1);
    }
}

static void check_filled(const struct life *life, size_t i)
{
    bool same = true;
    for (size_t at = 0; at < life->sizes[i]; at++) {
        same = same && life->blocks[i][at] == (char)(i + 1);
    }
    ck_assert_msg(same, "block %zu changed", i);
}

static void live_one_step(struct life *life)
{
    size_t i = shisa_rng_below(&life->rng, BLOCKS);
    check_filled(life, i);
    size_t size = 1 + shisa_rng_below(&life->rng, 1U << (1 + shisa_rng_below(&life->rng, 12)));
    if (shisa_rng_below(&life->rng, 4) == 0) {
        shisa_region_free(life->region, life->blocks[i], life->sizes[i]);
        life->blocks[i] = NULL;
        size = 0;
    } else {
        life->blocks[i] = shisa_region_realloc(life->region, life->blocks[i], life->sizes[i], size);
        ck_assert_ptr_nonnull(life->blocks[i]);
        if (size > life->sizes[i]) {
            ck_assert(all_zero(life->blocks[i] + life->sizes[i], size - life->sizes[i]));
        }
    }
    life->sizes[i] = size;
    fill(life, i);
}

static void live(struct life *life, int steps)
{
    for (int i = 0; i < steps; i++) {
        live_one_step(life);
    }
}

static struct life begin_life(void)
{
    struct life life = { .region = shisa_region_create(ROOM) };
    ck_assert_ptr_nonnull(life.region);
    shisa_rng_init(&life.rng, 4711, "region");
    return life;
}

START_TEST(blocks_keep_what_was_written_while_others_come_and_go)
{
    struct life life = begin_life();
    live(&life, 20000);
    for (size_t i = 0; i < BLOCKS; i++) {
        check_filled(&life, i);
    }
    shisa_region_destroy(life.region);
}
END_TEST

/* Most blocks go, and what they leave is given up. */
static void settle(struct life *life)
{
    for (size_t i = 0; i < BLOCKS; i += i % 8 == 0 ? 2 : 1) {
        shisa_region_free(life->region, life->blocks[i], life->sizes[i]);
        life->blocks[i] = NULL;
        life->sizes[i] = 0;
    }
    size_t before = shisa_region_used(life->region);
    shisa_region_settle(life->region);
    ck_assert_uint_lt(shisa_region_used(life->region), before / 2);
}

START_TEST(a_restored_region_lives_on_to_the_same_bytes)
{
    struct life life = begin_life();
    live(&life, 1000);
    if (_i == 1) {
        settle(&life);
    }
    size_t saved_size = shisa_region_used(life.region);
    char *saved = shisa_alloc(saved_size);
    shisa_region_save(life.region, saved);
    struct life saved_life = life;

    live(&life, 3000);
    size_t first_size = shisa_region_used(life.region);
    char *first = shisa_alloc(first_size);
    shisa_region_save(life.region, first);

    life = saved_life;
    shisa_region_restore(life.region, saved, saved_size);
    ck_assert_uint_eq(shisa_region_used(life.region), saved_size);
    char *again = shisa_alloc(saved_size);
    shisa_region_save(life.region, again);
    ck_assert_mem_eq(again, saved, saved_size);

    live(&life, 3000);
    ck_assert_uint_eq(shisa_region_used(life.region), first_size);
    char *second = shisa_alloc(first_size);
    shisa_region_save(life.region, second);
    ck_assert_mem_eq(second, first, first_size);

    free(second);
    free(again);
    free(first);
    free(saved);
    shisa_region_destroy(life.region);
}
END_TEST

START_TEST(a_full_region_answers_null_and_keeps_the_old_block)
{
    struct shisa_region *region = shisa_region_create(64U << 10);
    char *kept = shisa_region_alloc(region, 1000);
    memset(kept, 'k', 1000);
    while (shisa_region_alloc(region, 500) != NULL) {
    }
    ck_assert_ptr_null(shisa_region_realloc(region, kept, 1000, 2000));
    ck_assert_ptr_null(shisa_region_take(region, 2000));
    for (size_t i = 0; i < 1000; i++) {
        ck_assert_int_eq(kept[i], 'k');
    }
    char *shrunk = shisa_region_realloc(region, kept, 1000, 700);
    ck_assert_ptr_nonnull(shrunk);
    ck_assert_int_eq(shrunk[699], 'k');
    shisa_region_destroy(region);
}
END_TEST

START_TEST(sizes_beyond_the_region_are_answered_with_null)
{
    struct shisa_region *region = shisa_region_create(ROOM);
    char *block = shisa_region_alloc(region, 10);
    const size_t sizes[] = { ROOM, (size_t)1 << 33, SIZE_MAX / 2, SIZE_MAX - 15, SIZE_MAX };
    for (size_t i = 0; i < sizeof sizes / sizeof sizes[0]; i++) {
        ck_assert_ptr_null(shisa_region_alloc(region, sizes[i]));
        ck_assert_ptr_null(shisa_region_realloc(region, block, 10, sizes[i]));
    }
    shisa_region_destroy(region);
}
END_TEST

START_TEST(every_block_is_zeroed_and_aligned_also_when_used_before)
{
    struct shisa_region *region = shisa_region_create(16U << 20);
    for (size_t size = 0; size < 5000; size += 7) {
        for (int round = 0; round < 2; round++) {
            char *block = shisa_region_alloc(region, size);
            ck_assert_uint_eq((uintptr_t)block % 16, 0);
            ck_assert(all_zero(block, size));
            memset(block, 0xAA, size);
            shisa_region_free(region, block, size);
        }
    }
    shisa_region_destroy(region);
}
END_TEST

START_TEST(freed_memory_is_used_again)
{
    struct shisa_region *region = shisa_region_create(ROOM);
    void *block = shisa_region_alloc(region, 3000);
    size_t used = shisa_region_used(region);
    for (int i = 0; i < 1000; i++) {
        shisa_region_free(region, block, 3000);
        block = shisa_region_alloc(region, 3000);
        ck_assert_ptr_nonnull(block);
    }
    ck_assert_uint_eq(shisa_region_used(region), used);
    shisa_region_destroy(region);
}
END_TEST

START_TEST(a_block_stays_where_it_is_while_its_class_or_the_end_allows)
{
    struct shisa_region *region = shisa_region_create(ROOM);
    char *within = shisa_region_alloc(region, 33);
    char *last = shisa_region_alloc(region, 100);
    ck_assert_ptr_eq(shisa_region_realloc(region, within, 33, 48), within);
    ck_assert_ptr_eq(shisa_region_realloc(region, last, 100, 100000), last);
    ck_assert_ptr_ne(shisa_region_realloc(region, within, 48, 49), within);
    shisa_region_destroy(region);
}
END_TEST

START_TEST(nothing_may_be_freed_copied_and_destroyed)
{
    struct shisa_region *region = shisa_region_create(ROOM);
    shisa_region_free(region, NULL, 10);
    ck_assert_ptr_nonnull(shisa_region_alloc(region, 0));
    ck_assert_str_eq(shisa_region_copy(region, ""), "");
    ck_assert_str_eq(shisa_region_copy(region, "演習"), "演習");
    shisa_region_destroy(region);
    shisa_region_destroy(NULL);
}
END_TEST

int main(void)
{
    const TTest *const tests[] = {
        blocks_keep_what_was_written_while_others_come_and_go,
        a_full_region_answers_null_and_keeps_the_old_block,
        sizes_beyond_the_region_are_answered_with_null,
        every_block_is_zeroed_and_aligned_also_when_used_before,
        freed_memory_is_used_again,
        a_block_stays_where_it_is_while_its_class_or_the_end_allows,
        nothing_may_be_freed_copied_and_destroyed,
        NULL,
    };
    const TTest *const twice[] = { a_restored_region_lives_on_to_the_same_bytes, NULL };
    return run_rows("base-region-twice", twice, 2) | run_tests("base-region", tests);
}
