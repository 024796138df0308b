/* What a seat is told out of play, and what of it is another's. */
#include "../run.h"

#include "drill.h"

/* The lines that role is told of everything so far, each with a newline. */
static struct shisa_buf told(const struct small *small, const char *role)
{
    struct shisa_buf out = { 0 };
    uint32_t count;
    const struct shisa_event *events = shisa_engine_events(small->engine, &count);
    for (uint32_t i = 0; i < count; i++) {
        shisa_proto_tell(small->engine, &events[i], id_of(small, SHISA_ROLE, role), &out);
        shisa_buf_puts(&out, "\n");
    }
    return out;
}

static void ck_told(const struct small *small, const char *role, const char *line, bool yes)
{
    struct shisa_buf out = told(small, role);
    (yes ? ck_has : ck_lacks)(&out, line);
    shisa_buf_finish(&out);
}

static struct small with(struct shisa_input input)
{
    struct small small = drill_world();
    run(&small);
    input.text = "Lunch";
    ck_assert_int_eq(apply(&small, input), SHISA_OK);
    return small;
}

START_TEST(a_notice_is_told_to_those_it_is_for)
{
    struct small small = with((struct shisa_input){ .verb = SHISA_VERB_NOTICE });
    const struct shisa_ref grid = { .kind = SHISA_ORGANISATION,
                                    .id = id_of(&small, SHISA_ORGANISATION, "grid") };
    struct shisa_input second = {
        .verb = SHISA_VERB_NOTICE, .to = &grid, .to_count = 1, .text = "Slower"
    };
    ck_assert_int_eq(apply(&small, second), SHISA_OK);
    const char *all = "{\"at\":0,\"seq\":2,\"t\":\"notice\",\"text\":\"Lunch\",\"to_all\":true}";
    const char *some = "{\"at\":0,\"seq\":3,\"t\":\"notice\",\"text\":\"Slower\"}";
    ck_told(&small, "grid/desk", all, true);
    ck_told(&small, "outside/ops", all, true);
    ck_told(&small, "grid/officer", some, true);
    ck_told(&small, "outside/ops", "Slower", false);
    finish(&small);
}
END_TEST

START_TEST(a_hint_is_told_without_what_it_is_about)
{
    struct small small = with((struct shisa_input){ .verb = SHISA_VERB_HINT, .expect = 1 });
    ck_told(&small, "grid/desk", "{\"at\":0,\"seq\":2,\"t\":\"notice\",\"text\":\"Lunch\"}", true);
    ck_told(&small, "grid/desk", "look", false);
    ck_told(&small, "grid/officer", "Lunch", false);
    finish(&small);
}
END_TEST

START_TEST(a_question_to_control_comes_back_to_who_put_it)
{
    struct small small = with((struct shisa_input){ .verb = SHISA_VERB_HAND, .role = 1 });
    ck_told(&small, "grid/desk", "{\"at\":0,\"seq\":2,\"t\":\"hand\",\"text\":\"Lunch\"}", true);
    ck_told(&small, "grid/officer", "Lunch", false);
    finish(&small);
}
END_TEST

START_TEST(an_emergency_and_the_hand_on_an_inject_are_told_to_no_participant)
{
    struct small small = with((struct shisa_input){ .verb = SHISA_VERB_EMERGENCY, .role = 1 });
    struct shisa_input skip = { .verb = SHISA_VERB_SKIP, .inject = 1, .text = "Lunch" };
    ck_assert_int_eq(apply(&small, skip), SHISA_OK);
    ck_told(&small, "grid/desk", "Lunch", false);
    ck_told(&small, "outside/ops", "Lunch", false);
    finish(&small);
}
END_TEST

START_TEST(a_stop_is_told_to_everybody_before_the_end)
{
    struct small small = with((struct shisa_input){ .verb = SHISA_VERB_STOP });
    const char *lines = "{\"at\":0,\"seq\":2,\"t\":\"stopped\",\"text\":\"Lunch\"}\n"
                        "{\"at\":0,\"seq\":3,\"t\":\"endex\"}\n";
    ck_told(&small, "grid/desk", lines, true);
    ck_told(&small, "outside/ops", lines, true);
    finish(&small);
}
END_TEST

int main(void)
{
    const TTest *const tests[] = {
        a_notice_is_told_to_those_it_is_for,
        a_hint_is_told_without_what_it_is_about,
        a_question_to_control_comes_back_to_who_put_it,
        an_emergency_and_the_hand_on_an_inject_are_told_to_no_participant,
        a_stop_is_told_to_everybody_before_the_end,
        NULL
    };
    return run_tests("proto-control", tests);
}
