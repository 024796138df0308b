#include "shisa/base.h"

#include <string.h>

#include "../run.h"

/* --- chance ---------------------------------------------------------------------------------- */

START_TEST(the_same_seed_and_purpose_throw_the_same_dice)
{
    struct shisa_rng one, two;
    shisa_rng_init(&one, 7, "worm");
    shisa_rng_init(&two, 7, "worm");
    for (int i = 0; i < 1000; i++) {
        ck_assert_uint_eq(shisa_rng_below(&one, 1000003), shisa_rng_below(&two, 1000003));
    }
}
END_TEST

/* A replay years later, on another machine, stands on these numbers. */
START_TEST(the_dice_are_the_same_for_ever)
{
    static const uint64_t thrown[] = { 532403, 833448, 999883, 909661, 213288 };
    struct shisa_rng rng;
    shisa_rng_init(&rng, 4711, "worm");
    for (size_t i = 0; i < sizeof thrown / sizeof thrown[0]; i++) {
        ck_assert_uint_eq(shisa_rng_below(&rng, 1000000), thrown[i]);
    }
}
END_TEST

START_TEST(streams_of_other_seeds_or_purposes_have_nothing_in_common)
{
    static const struct {
        uint64_t seed;
        const char *purpose;
    } rows[] = { { 0, "" },           { 0, "a" }, { 0, "b" },  { 1, "a" }, { 2, "a" },
                 { UINT64_MAX, "a" }, { 1, "b" }, { 0, "ab" }, { 0, "ba" } };
    size_t count = sizeof rows / sizeof rows[0];
    for (size_t i = 0; i < count; i++) {
        for (size_t j = 0; j < i; j++) {
            struct shisa_rng one, two;
            shisa_rng_init(&one, rows[i].seed, rows[i].purpose);
            shisa_rng_init(&two, rows[j].seed, rows[j].purpose);
            int same = 0;
            for (int throw = 0; throw < 1000; throw ++) {
                same += shisa_rng_below(&one, 10) == shisa_rng_below(&two, 10);
            }
            ck_assert_msg(same > 50 && same < 150, "%zu and %zu agree %d times", i, j, same);
        }
    }
}
END_TEST

START_TEST(every_side_of_a_die_comes_up_as_often)
{
    int sides[6] = { 0 };
    struct shisa_rng rng;
    shisa_rng_init(&rng, 1, "die");
    for (int i = 0; i < 60000; i++) {
        sides[shisa_rng_below(&rng, 6)]++;
    }
    for (int i = 0; i < 6; i++) {
        ck_assert_int_gt(sides[i], 9700);
        ck_assert_int_lt(sides[i], 10300);
    }
}
END_TEST

/* Folding the remainder would give the lower third of this bound half of all throws. */
START_TEST(a_bound_that_does_not_divide_the_range_is_fair)
{
    uint64_t bound = UINT64_MAX / 4 * 3;
    int low = 0;
    struct shisa_rng rng;
    shisa_rng_init(&rng, 1, "fair");
    for (int i = 0; i < 30000; i++) {
        uint64_t thrown = shisa_rng_below(&rng, bound);
        ck_assert_uint_lt(thrown, bound);
        low += thrown < bound / 3;
    }
    ck_assert_int_gt(low, 9600);
    ck_assert_int_lt(low, 10400);
    ck_assert_uint_eq(shisa_rng_below(&rng, 1), 0);
}
END_TEST

/* --- digests --------------------------------------------------------------------------------- */

#define EMPTY "0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8"
#define ABC "bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319"

static const char *hex_so_far(const struct shisa_digest *digest, char hex[SHISA_HEX_SIZE])
{
    unsigned char out[SHISA_DIGEST_SIZE];
    shisa_digest_peek(digest, out);
    return shisa_hex(out, hex);
}

START_TEST(a_digest_is_blake2b_256)
{
    unsigned char out[SHISA_DIGEST_SIZE];
    char hex[SHISA_HEX_SIZE];
    shisa_digest_of("abc", 3, out);
    ck_assert_str_eq(shisa_hex(out, hex), ABC);
    shisa_digest_of(NULL, 0, out);
    ck_assert_str_eq(shisa_hex(out, hex), EMPTY);
}
END_TEST

START_TEST(peeking_leaves_a_digest_as_it_was)
{
    struct shisa_digest digest;
    char hex[SHISA_HEX_SIZE];
    shisa_digest_init(&digest);
    ck_assert_str_eq(hex_so_far(&digest, hex), EMPTY);
    shisa_digest_add(&digest, "a", 1);
    ck_assert_str_ne(hex_so_far(&digest, hex), EMPTY);
    shisa_digest_add(&digest, NULL, 0);
    shisa_digest_add(&digest, "bc", 2);
    ck_assert_str_eq(hex_so_far(&digest, hex), ABC);
    ck_assert_str_eq(hex_so_far(&digest, hex), ABC);
}
END_TEST

START_TEST(a_digest_may_be_copied_with_what_holds_it)
{
    struct shisa_digest digest, saved;
    char hex[SHISA_HEX_SIZE];
    shisa_digest_init(&digest);
    shisa_digest_add(&digest, "ab", 2);
    memcpy(&saved, &digest, sizeof saved);
    shisa_digest_add(&digest, "x", 1);
    shisa_digest_add(&saved, "c", 1);
    ck_assert_str_eq(hex_so_far(&saved, hex), ABC);
}
END_TEST

int main(void)
{
    const TTest *const tests[] = {
        the_same_seed_and_purpose_throw_the_same_dice,
        the_dice_are_the_same_for_ever,
        streams_of_other_seeds_or_purposes_have_nothing_in_common,
        every_side_of_a_die_comes_up_as_often,
        a_bound_that_does_not_divide_the_range_is_fair,
        a_digest_is_blake2b_256,
        peeking_leaves_a_digest_as_it_was,
        a_digest_may_be_copied_with_what_holds_it,
        NULL,
    };
    return run_tests("base-chance", tests);
}
