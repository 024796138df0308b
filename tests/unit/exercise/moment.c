/* Saved moments: snapshot, run, restore, run again. */
#include "../run.h"

#include "../../fake/drill.h"

static void digest_at_end(struct shisa_exercise *exercise, unsigned char out[SHISA_DIGEST_SIZE])
{
    struct shisa_err err;
    ck_assert_int_eq(shisa_exercise_advance(exercise, 61 * MINUTE, &err), SHISA_OK);
    ck_assert(shisa_engine_ended(shisa_exercise_engine(exercise)));
    shisa_engine_digest(shisa_exercise_engine(exercise), out);
}

START_TEST(from_any_moment_the_same_end_comes_again)
{
    struct shisa_exercise *exercise = load_drill(small_drill, 1);
    unsigned char first[SHISA_DIGEST_SIZE], again[SHISA_DIGEST_SIZE];
    struct shisa_err err;
    shisa_bots_seat(shisa_exercise_bots(exercise), 0, SHISA_MANNER_RANDOM);
    ck_assert_int_eq(shisa_exercise_start(exercise, &err), SHISA_OK);
    ck_assert_int_eq(shisa_exercise_advance(exercise, _i * 4 * MINUTE, &err), SHISA_OK);
    size_t size = shisa_exercise_size(exercise);
    void *moment = shisa_alloc(size);
    shisa_exercise_save(exercise, moment);
    digest_at_end(exercise, first);
    for (int i = 0; i < 3; i++) {
        shisa_exercise_restore(exercise, moment, size);
        digest_at_end(exercise, again);
        ck_assert_mem_eq(first, again, sizeof first);
    }
    free(moment);
    shisa_exercise_destroy(exercise);
}
END_TEST

START_TEST(two_loads_of_one_seed_agree_and_another_seed_differs)
{
    unsigned char digests[3][SHISA_DIGEST_SIZE];
    const uint64_t seeds[] = { 1, 1, 2 };
    for (int i = 0; i < 3; i++) {
        struct shisa_exercise *exercise = load_drill(small_drill, seeds[i]);
        struct shisa_err err;
        ck_assert_int_eq(shisa_exercise_start(exercise, &err), SHISA_OK);
        digest_at_end(exercise, digests[i]);
        shisa_exercise_destroy(exercise);
    }
    ck_assert_mem_eq(digests[0], digests[1], SHISA_DIGEST_SIZE);
    ck_assert_mem_ne(digests[0], digests[2], SHISA_DIGEST_SIZE);
}
END_TEST

START_TEST(another_seed_before_startex_is_as_if_loaded_with_it)
{
    unsigned char digests[3][SHISA_DIGEST_SIZE];
    const uint64_t loaded[] = { 7, 1, 1 }, wanted[] = { 7, 7, 1 };
    for (int i = 0; i < 3; i++) {
        struct shisa_exercise *exercise = load_drill(small_drill, loaded[i]);
        struct shisa_err err;
        size_t size = shisa_exercise_size(exercise);
        void *moment = shisa_alloc(size);
        shisa_bots_seat(shisa_exercise_bots(exercise), 0, SHISA_MANNER_RANDOM);
        shisa_exercise_save(exercise, moment);
        for (int again = 0; again < 2; again++) {
            shisa_exercise_restore(exercise, moment, size);
            shisa_exercise_reseed(exercise, wanted[i]);
            shisa_bots_seat(shisa_exercise_bots(exercise), 0, SHISA_MANNER_RANDOM);
            ck_assert_int_eq(shisa_exercise_start(exercise, &err), SHISA_OK);
            digest_at_end(exercise, digests[i]);
        }
        free(moment);
        shisa_exercise_destroy(exercise);
    }
    ck_assert_mem_eq(digests[0], digests[1], SHISA_DIGEST_SIZE);
    ck_assert_mem_ne(digests[1], digests[2], SHISA_DIGEST_SIZE);
}
END_TEST

START_TEST(experts_get_all_late_teams_some_absent_ones_nothing)
{
    int64_t points[SHISA_MANNER_COUNT];
    for (int manner = 0; manner < SHISA_MANNER_COUNT; manner++) {
        struct shisa_exercise *exercise = load_drill(small_drill, 1);
        unsigned char digest[SHISA_DIGEST_SIZE];
        struct shisa_err err;
        shisa_bots_seat(shisa_exercise_bots(exercise), 0, (enum shisa_manner)manner);
        ck_assert_int_eq(shisa_exercise_start(exercise, &err), SHISA_OK);
        digest_at_end(exercise, digest);
        points[manner] = 0;
        for (shisa_id id = 1; id <= 2; id++) {
            points[manner] += shisa_engine_outcome(shisa_exercise_engine(exercise), id).points;
        }
        shisa_exercise_destroy(exercise);
    }
    ck_assert_int_eq(points[SHISA_MANNER_EXPERT], 20);
    ck_assert_int_eq(points[SHISA_MANNER_ABSENT], 0);
    ck_assert_int_gt(points[SHISA_MANNER_LATE], 0);
    ck_assert_int_lt(points[SHISA_MANNER_LATE], 20);
}
END_TEST

int main(void)
{
    const TTest *const moments[] = { from_any_moment_the_same_end_comes_again, NULL };
    const TTest *const tests[] = { two_loads_of_one_seed_agree_and_another_seed_differs,
                                   another_seed_before_startex_is_as_if_loaded_with_it,
                                   experts_get_all_late_teams_some_absent_ones_nothing, NULL };
    int status = run_rows("moments", moments, 15);
    return run_tests("loads", tests) | status;
}
