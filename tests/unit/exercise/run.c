/* A run and its log: what was played verifies, and what was spoiled is found and named. */
#include <stdio.h>

#include "../run.h"

#include "../../fake/drill.h"

struct played {
    struct shelf shelf;
    unsigned char head[SHISA_DIGEST_SIZE];
    unsigned char digest[SHISA_DIGEST_SIZE];
};

/* `then`: what people do when it has been played so far; NULL: nothing. */
static void play_then(struct played *played, enum shisa_manner manner, shisa_ms to,
                      void (*then)(struct shisa_exercise *exercise))
{
    struct shisa_exercise *exercise = load_drill(small_drill, 1);
    struct shisa_origin_facts facts = drill_facts();
    struct shisa_run *run;
    struct shisa_err err;
    *played = (struct played){ 0 };
    shisa_bots_seat(shisa_exercise_bots(exercise), 0, manner);
    ck_assert_int_eq(shisa_run_begin(exercise, shelf_store(&played->shelf), &facts, &run, &err),
                     SHISA_OK);
    ck_assert_int_eq(shisa_exercise_advance(exercise, to, &err), SHISA_OK);
    if (then != NULL) {
        then(exercise);
    }
    ck_assert_int_eq(shisa_run_mark(run, "stopped", &err), SHISA_OK);
    ck_assert_int_eq(shisa_run_commit(run, &err), SHISA_OK);
    shisa_run_head(run, played->head);
    shisa_engine_digest(shisa_exercise_engine(exercise), played->digest);
    shisa_run_destroy(run);
    shisa_exercise_destroy(exercise);
}

static void play_with(struct played *played, enum shisa_manner manner, shisa_ms to)
{
    play_then(played, manner, to, NULL);
}

static shisa_status recover(struct played *played, struct shisa_err *err)
{
    struct shisa_exercise *exercise = load_drill(small_drill, 1);
    struct shisa_origin_facts facts = drill_facts();
    struct shisa_run *run = NULL;
    shisa_bots_seat(shisa_exercise_bots(exercise), 0, SHISA_MANNER_EXPERT);
    shisa_status status =
        shisa_run_recover(exercise, shelf_store(&played->shelf), &facts, &run, err);
    if (status == SHISA_OK) {
        unsigned char digest[SHISA_DIGEST_SIZE];
        shisa_run_head(run, digest);
        ck_assert_mem_eq(digest, played->head, sizeof digest);
        shisa_engine_digest(shisa_exercise_engine(exercise), digest);
        ck_assert_mem_eq(digest, played->digest, sizeof digest);
    }
    shisa_run_destroy(run);
    shisa_exercise_destroy(exercise);
    return status;
}

START_TEST(a_run_of_every_team_replays_to_the_same_digest)
{
    struct played played;
    struct shisa_err err = { 0 };
    play_with(&played, (enum shisa_manner)_i, 61 * MINUTE);
    ck_assert_msg(recover(&played, &err) == SHISA_OK, "%s", err.text);
    shelf_finish(&played.shelf);
}
END_TEST

static void say(struct shisa_exercise *exercise, const char *seat, struct shisa_input input)
{
    struct shisa_err err = { 0 };
    ck_assert(shisa_seat_find(shisa_exercise_world(exercise), seat, &input.seat));
    input.role = input.seat.duty == SHISA_PARTICIPANT ? input.seat.of : 0;
    input.at = 90 * MINUTE; /* as a clock would have it that nobody stopped */
    ck_assert_msg(shisa_exercise_apply(exercise, &input, &err) == SHISA_OK, "%s", err.text);
}

static void evaluate(struct shisa_exercise *exercise)
{
    const struct shisa_world *world = shisa_exercise_world(exercise);
    shisa_id look = shisa_world_find(world, SHISA_EXPECT, "look");
    shisa_id answer = shisa_world_find(world, SHISA_OBJECTIVE, "answer");
    say(exercise, "evaluate-1", (struct shisa_input){ .verb = SHISA_VERB_SIT, .text = "Ito" });
    say(exercise, "grid/desk-1", (struct shisa_input){ .verb = SHISA_VERB_SIT, .text = "佐藤" });
    say(exercise, "evaluate-1",
        (struct shisa_input){ .verb = SHISA_VERB_RATE,
                              .objective = answer,
                              .mark = SHISA_GRADE_M,
                              .text = "遅い\n\"though\" done" });
    say(exercise, "evaluate-2",
        (struct shisa_input){
            .verb = SHISA_VERB_REGRADE, .expect = look, .points = 0, .text = "seen on paper" });
    say(exercise, "observe-1",
        (struct shisa_input){
            .verb = SHISA_VERB_OBSERVE, .tone = SHISA_STRENGTH, .evidence = 3, .text = "fast" });
    say(exercise, "evaluate-1",
        (struct shisa_input){ .verb = SHISA_VERB_LINK, .item = 1, .evidence = 4 });
    say(exercise, "evaluate-1",
        (struct shisa_input){ .verb = SHISA_VERB_PLAN,
                              .area = "report",
                              .text = "drill it",
                              .owner = "CSIRT",
                              .until = "2027-03-31" });
    say(exercise, "grid/desk-1",
        (struct shisa_input){ .verb = SHISA_VERB_SELF, .item = look, .state = SHISA_SELF_DID });
}

START_TEST(what_was_said_of_an_exercise_replays_with_it)
{
    struct played played;
    struct shisa_err err = { 0 };
    size_t said = 0;
    play_then(&played, SHISA_MANNER_EXPERT, 61 * MINUTE, evaluate);
    for (size_t i = 0; i < played.shelf.count; i++) {
        said += strstr(played.shelf.at[i].body, "\"kind\":\"self\"") != NULL;
        ck_assert_int_le(played.shelf.at[i].at, 60 * MINUTE); /* time stands at ENDEX */
    }
    ck_assert_uint_eq(said, 1);
    ck_assert_msg(recover(&played, &err) == SHISA_OK, "%s", err.text);
    shelf_finish(&played.shelf);
}
END_TEST

START_TEST(a_recovered_run_goes_on_to_the_end_it_would_have_had)
{
    struct played whole, half;
    struct shisa_err err = { 0 };
    play_with(&whole, SHISA_MANNER_EXPERT, 61 * MINUTE);
    for (shisa_ms stop = 0; stop < 60 * MINUTE; stop += 177777) {
        play_with(&half, SHISA_MANNER_EXPERT, stop);
        struct shisa_exercise *exercise = load_drill(small_drill, 1);
        struct shisa_origin_facts facts = drill_facts();
        struct shisa_run *run = NULL;
        unsigned char digest[SHISA_DIGEST_SIZE];
        shisa_bots_seat(shisa_exercise_bots(exercise), 0, SHISA_MANNER_EXPERT);
        ck_assert_int_eq(shisa_run_recover(exercise, shelf_store(&half.shelf), &facts, &run, &err),
                         SHISA_OK);
        ck_assert_int_eq(shisa_exercise_advance(exercise, 61 * MINUTE, &err), SHISA_OK);
        shisa_engine_digest(shisa_exercise_engine(exercise), digest);
        ck_assert_mem_eq(digest, whole.digest, sizeof digest);
        shisa_run_destroy(run);
        shisa_exercise_destroy(exercise);
        shelf_finish(&half.shelf);
    }
    shelf_finish(&whole.shelf);
}
END_TEST

/* --- spoiling -------------------------------------------------------------------------------- */

static void change_byte(struct shelf *shelf, size_t at)
{
    char *body = shisa_copy(shelf->at[at].body);
    union {
        const char *in;
        void *out;
    } old = { shelf->at[at].body };
    free(old.out);
    body[strlen(body) / 2] ^= 1;
    shelf->at[at].body = body;
}

static void exchange(struct shelf *shelf, size_t at)
{
    struct shisa_entry first = shelf->at[at];
    shelf->at[at] = shelf->at[at + 1];
    shelf->at[at + 1] = first;
    shelf->at[at].number = at + 1; /* as one would who knows the numbers */
    shelf->at[at + 1].number = at + 2;
}

static void leave_out(struct shelf *shelf, size_t at)
{
    struct shisa_entry gone = shelf->at[at];
    memmove(&shelf->at[at], &shelf->at[at + 1], (shelf->count - at - 1) * sizeof gone);
    shelf->at[shelf->count - 1] = gone;
    shelf->committed = shelf->count - 1;
}

static void change_link(struct shelf *shelf, size_t at)
{
    shelf->at[at].link[7] ^= 1;
}

static void change_time(struct shelf *shelf, size_t at)
{
    shelf->at[at].at++;
}

START_TEST(what_was_spoiled_is_found_and_named)
{
    void (*const ways[])(struct shelf *, size_t) = { change_byte, exchange, leave_out, change_link,
                                                     change_time };
    struct shisa_err err;
    for (size_t at = 0;; at++) {
        struct played played;
        char number[32];
        play_with(&played, SHISA_MANNER_EXPERT, 61 * MINUTE);
        bool last = at + 2 >= played.shelf.count;
        if (!last) {
            ways[_i](&played.shelf, at);
            ck_assert_int_eq(recover(&played, &err), SHISA_CORRUPT);
            snprintf(number, sizeof number, "entry %zu ", at + 1);
            ck_assert_msg(strstr(err.text, number) != NULL, "%zu: %s", at + 1, err.text);
        }
        shelf_finish(&played.shelf);
        if (last) {
            break;
        }
    }
}
END_TEST

struct heard {
    struct shisa_gap gaps[4];
    uint32_t count;
};

static void hear_gap(void *context, const struct shisa_gap *gap)
{
    struct heard *heard = context;
    heard->gaps[heard->count++] = *gap;
}

static void leave_and_resume(struct shisa_run *run, int64_t left, int64_t written, int64_t back)
{
    struct shisa_err err;
    if (left != 0) {
        ck_assert_int_eq(shisa_run_mark_left(run, (struct shisa_wall){ left, 540 }, &err),
                         SHISA_OK);
    }
    ck_assert_int_eq(shisa_run_mark_resumed(run, (struct shisa_wall){ written, 540 },
                                            (struct shisa_wall){ back, 540 }, &err),
                     SHISA_OK);
}

/* Who stops says when; of who died, the file says when it was written to last. */
START_TEST(the_log_says_when_nobody_ran_it)
{
    struct shelf shelf = { 0 };
    struct heard heard = { .count = 0 };
    struct shisa_err err;
    struct shisa_run *run;
    struct shisa_exercise *exercise = load_drill(small_drill, 1);
    struct shisa_origin_facts facts = drill_facts();
    ck_assert_int_eq(shisa_run_begin(exercise, shelf_store(&shelf), &facts, &run, &err), SHISA_OK);
    ck_assert_int_eq(shisa_exercise_advance(exercise, 6 * MINUTE, &err), SHISA_OK);
    uint64_t seq = 0;
    for (size_t i = 0; i < shelf.count; i++) {
        seq += strcmp(shelf.at[i].kind, "event") == 0;
    }
    leave_and_resume(run, 1000, 1003, 1600);
    ck_assert_int_eq(shisa_exercise_advance(exercise, 41 * MINUTE, &err), SHISA_OK);
    leave_and_resume(run, 0, 5000, 5060);
    ck_assert_int_eq(shisa_run_commit(run, &err), SHISA_OK);
    ck_assert_int_eq(shisa_run_gaps(shelf_store(&shelf), hear_gap, &heard, &err), SHISA_OK);
    ck_assert_uint_eq(heard.count, 2);
    const struct shisa_gap *one = &heard.gaps[0], *two = &heard.gaps[1];
    ck_assert(!one->died && one->from.second == 1000 && one->to.second == 1600);
    ck_assert(one->at == 6 * MINUTE && one->after == seq && one->to.zone == 540);
    ck_assert(two->died && two->from.second == 5000 && two->to.second == 5060);
    ck_assert(two->at == 41 * MINUTE && two->after > seq);
    shisa_run_destroy(run);
    shisa_exercise_destroy(exercise);
    shelf_finish(&shelf);
}
END_TEST

START_TEST(a_run_killed_before_its_first_commit_begins_again)
{
    struct played whole, empty;
    struct shisa_err err = { 0 };
    play_with(&whole, SHISA_MANNER_EXPERT, 0);
    play_with(&empty, SHISA_MANNER_EXPERT, 0);
    shelf_finish(&empty.shelf);
    empty.shelf = (struct shelf){ 0 };
    struct shisa_exercise *exercise = load_drill(small_drill, 1);
    struct shisa_origin_facts facts = drill_facts();
    struct shisa_run *run = NULL;
    shisa_bots_seat(shisa_exercise_bots(exercise), 0, SHISA_MANNER_EXPERT);
    ck_assert_int_eq(shisa_run_recover(exercise, shelf_store(&empty.shelf), &facts, &run, &err),
                     SHISA_OK);
    ck_assert_int_eq(shisa_run_mark(run, "stopped", &err), SHISA_OK);
    ck_assert_int_eq(shisa_run_commit(run, &err), SHISA_OK);
    unsigned char head[SHISA_DIGEST_SIZE];
    shisa_run_head(run, head);
    ck_assert_mem_eq(head, whole.head, sizeof head);
    shisa_run_destroy(run);
    shisa_exercise_destroy(exercise);
    shelf_finish(&whole.shelf);
    shelf_finish(&empty.shelf);
}
END_TEST

START_TEST(a_log_that_ends_too_early_is_found)
{
    struct played played;
    struct shisa_err err;
    play_with(&played, SHISA_MANNER_EXPERT, 61 * MINUTE);
    played.shelf.committed -= 2; /* the mark, and the digest at ENDEX */
    ck_assert_int_eq(recover(&played, &err), SHISA_CORRUPT);
    shelf_finish(&played.shelf);
}
END_TEST

START_TEST(other_facts_do_not_fit_the_chain)
{
    struct played played;
    struct shisa_err err;
    play_with(&played, SHISA_MANNER_EXPERT, 61 * MINUTE);
    struct shisa_exercise *exercise = load_drill(small_drill, 1);
    struct shisa_origin_facts facts = drill_facts();
    struct shisa_run *run = NULL;
    facts.seed = 2;
    ck_assert_int_eq(shisa_run_recover(exercise, shelf_store(&played.shelf), &facts, &run, &err),
                     SHISA_CORRUPT);
    ck_assert_ptr_nonnull(strstr(err.text, "entry 1 "));
    shisa_exercise_destroy(exercise);
    shelf_finish(&played.shelf);
}
END_TEST

int main(void)
{
    const TTest *const teams[] = { a_run_of_every_team_replays_to_the_same_digest, NULL };
    const TTest *const ways[] = { what_was_spoiled_is_found_and_named, NULL };
    const TTest *const tests[] = { what_was_said_of_an_exercise_replays_with_it,
                                   a_recovered_run_goes_on_to_the_end_it_would_have_had,
                                   the_log_says_when_nobody_ran_it,
                                   a_run_killed_before_its_first_commit_begins_again,
                                   a_log_that_ends_too_early_is_found,
                                   other_facts_do_not_fit_the_chain,
                                   NULL };
    int status = run_rows("teams", teams, SHISA_MANNER_COUNT);
    status |= run_rows("spoiled", ways, 5);
    return run_tests("run", tests) | status;
}
