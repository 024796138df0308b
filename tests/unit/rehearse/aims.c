/* What is to be reached, what is excused, and how much of it was. */
#include "../run.h"

#include "drill.h"

static const struct shisa_text never = { "Only in the hall.", "会場でだけ使う。" };

/* Two injects, an expectation after each, a decision with two options, a rule about each inject.
 * `late` and its expectation are unreachable when asked; so is the option `wait`. */
static struct drill make(bool unreachable, bool penalty)
{
    struct drill drill = { .small = small_world() };
    static struct shisa_option options[2];
    noun(&drill.small, SHISA_OBJECTIVE, "unserved");
    inject(&drill.small, "call", MINUTE);
    struct shisa_inject *late = inject(&drill.small, "late", SHISA_NEVER);
    expect(&drill.small, "look", "call", "verify");
    expect(&drill.small, "look-again", "late", "verify");
    struct shisa_decision *choice = noun(&drill.small, SHISA_DECISION, "choice");
    options[0] = (struct shisa_option){ .id = "go" };
    options[1] = (struct shisa_option){ .id = "wait" };
    choice->at = SHISA_NEVER;
    choice->to.name = "grid/desk";
    choice->within = MINUTE;
    choice->options = (struct shisa_options){ options, 2 };
    if (unreachable) {
        late->unreachable = never;
        options[1].unreachable = never;
    }
    if (penalty) {
        struct shisa_penalty *cut = noun(&drill.small, SHISA_PENALTY, "cut");
        cut->of.name = "grid/desk";
        cut->action.name = "isolate";
        cut->times = 1;
    }
    run(&drill.small);
    for (shisa_id id = 1; id <= 2; id++) {
        drill.rules[drill.rule_count++] = (struct shisa_rule){
            .pattern = { .kind = SHISA_EV_INJECT, .ref = { .kind = SHISA_INJECT, .id = id } },
            .place = { "behaviour.lua", id },
            .event = "delivered",
            .name = id == 1 ? "call" : "late",
        };
    }
    return drill;
}

/* One exercise in which all that happens is these events. */
static void play(struct shisa_rehearsal *rehearsal, const struct shisa_event *events, size_t count)
{
    shisa_rehearsal_begin(rehearsal, 0, SHISA_MANNER_EXPERT);
    for (size_t i = 0; i < count; i++) {
        shisa_rehearsal_event(rehearsal, &events[i]);
    }
    end(rehearsal, 0, 0);
}

/* Everything but what `late` brings and the option `wait`. */
static const struct shisa_event most[] = {
    { .kind = SHISA_EV_INJECT, .ref = 1 },
    { .kind = SHISA_EV_EXPECTED, .ref = 1 },
    { .kind = SHISA_EV_MET, .ref = 1 },
    { .kind = SHISA_EV_ASKED, .ref = 1 },
    { .kind = SHISA_EV_DECIDED, .ref = 1, .role = 1, .value = 1 },
};
static const struct shisa_event missed[] = { { .kind = SHISA_EV_MISSED, .ref = 1 } };
#define COUNT_OF(array) (sizeof(array) / sizeof((array)[0]))

static void check_coverage(const struct shisa_rehearsal *rehearsal, enum shisa_aim aim,
                           uint64_t reached, uint64_t of)
{
    const struct shisa_rehearsal_column column = { NULL, rehearsal };
    struct shisa_coverage coverage = shisa_rehearsal_coverage(&column, 1, aim);
    ck_assert_msg(coverage.reached == reached && coverage.of == of, "aim %d: %llu of %llu", aim,
                  (unsigned long long)coverage.reached, (unsigned long long)coverage.of);
}

static int32_t percent(const struct shisa_rehearsal *rehearsal)
{
    const struct shisa_rehearsal_column column = { NULL, rehearsal };
    return shisa_rehearsal_percent(&column, 1);
}

START_TEST(what_was_not_reached_counts_against_coverage_and_is_listed)
{
    struct drill drill = make(false, true);
    struct shisa_rehearsal *rehearsal = rehearsal_of(&drill);
    play(rehearsal, most, COUNT_OF(most));
    check_coverage(rehearsal, SHISA_AIM_INJECTS, 1, 2);
    check_coverage(rehearsal, SHISA_AIM_OPTIONS, 1, 2);
    check_coverage(rehearsal, SHISA_AIM_RULES, 1, 2);
    check_coverage(rehearsal, SHISA_AIM_MET, 1, 2);
    check_coverage(rehearsal, SHISA_AIM_MISSED, 0, 2);
    check_coverage(rehearsal, SHISA_AIM_OBJECTIVES, 1, 2);
    check_coverage(rehearsal, SHISA_AIM_PENALTIES, 0, 1);
    ck_assert_int_eq(percent(rehearsal), 5 * 100 / 12); /* the penalty is not counted */
    check_text(rehearsal, "on(delivered \"late\")                 behaviour.lua:2\n");
    check_text(rehearsal, "choice/wait                          test.lua:1\n");
    check_text(rehearsal,
               "look-again                           test.lua:1\n      (its window never");
    check_json(rehearsal, "\"aim\": \"penalties\"");
    shisa_rehearsal_destroy(rehearsal);
    finish(&drill.small);
}
END_TEST

START_TEST(what_is_declared_unreachable_and_all_that_follows_from_it_is_excused)
{
    struct drill drill = make(true, false);
    struct shisa_rehearsal *rehearsal = rehearsal_of(&drill);
    play(rehearsal, most, COUNT_OF(most));
    check_coverage(rehearsal, SHISA_AIM_INJECTS, 1, 1);
    check_coverage(rehearsal, SHISA_AIM_OPTIONS, 1, 1);
    check_coverage(rehearsal, SHISA_AIM_RULES, 1, 1);
    check_coverage(rehearsal, SHISA_AIM_MET, 1, 1);
    check_coverage(rehearsal, SHISA_AIM_MISSED, 0, 1);
    check_text(rehearsal, "Declared unreachable");
    check_text(rehearsal, "      Only in the hall.\n");
    check_text(rehearsal,
               "on(delivered \"late\")                 behaviour.lua:2\n      (follows from");
    play(rehearsal, missed, COUNT_OF(missed));
    check_coverage(rehearsal, SHISA_AIM_MISSED, 1, 1);
    ck_assert_int_eq(percent(rehearsal), 6 * 100 / 7); /* nothing serves the second objective */
    shisa_rehearsal_destroy(rehearsal);
    finish(&drill.small);
}
END_TEST

START_TEST(what_is_reached_though_declared_unreachable_is_told)
{
    struct drill drill = make(true, false);
    struct shisa_rehearsal *rehearsal = rehearsal_of(&drill);
    const struct shisa_event late = { .kind = SHISA_EV_INJECT, .ref = 2 };
    play(rehearsal, &late, 1);
    check_text(rehearsal, "late                                 test.lua:1\n      (reached all the "
                          "same: 1 times)\n");
    check_coverage(rehearsal, SHISA_AIM_INJECTS, 0, 1);
    check_json(rehearsal, "\"reached\": 1,\n      \"reason\": null"); /* its rule */
    shisa_rehearsal_destroy(rehearsal);
    finish(&drill.small);
}
END_TEST

START_TEST(what_one_value_of_a_parameter_reaches_is_reached)
{
    struct drill first = make(false, false), second = make(false, true);
    struct shisa_rehearsal *one = rehearsal_of(&first), *other = rehearsal_of(&second);
    const struct shisa_rehearsal_column columns[] = { { "consensus", one },
                                                      { "delegated", other } };
    const struct shisa_event late = { .kind = SHISA_EV_INJECT, .ref = 2 };
    play(one, most, COUNT_OF(most));
    play(other, &late, 1);
    struct shisa_coverage injects = shisa_rehearsal_coverage(columns, 2, SHISA_AIM_INJECTS);
    struct shisa_coverage losses = shisa_rehearsal_coverage(columns, 2, SHISA_AIM_PENALTIES);
    ck_assert(injects.reached == 2 && injects.of == 2);
    ck_assert(losses.reached == 0 && losses.of == 1); /* only one of the two has it */
    for (int lang = 0; lang < 2; lang++) {
        char *page = page_of(columns, 2, false, (enum shisa_lang)lang);
        const char *head = strstr(page, "  authority ");
        ck_assert_ptr_nonnull(head);
        ck_assert_ptr_nonnull(strstr(head, "consensus       delegated\n"));
        free(page);
    }
    shisa_rehearsal_destroy(one);
    shisa_rehearsal_destroy(other);
    finish(&first.small);
    finish(&second.small);
}
END_TEST

START_TEST(no_line_is_wider_than_a_terminal)
{
    struct drill drill = make(true, true);
    struct shisa_rehearsal *rehearsal = rehearsal_of(&drill);
    const struct shisa_rehearsal_column columns[] = { { "consensus", rehearsal },
                                                      { "delegated", rehearsal },
                                                      { "hybrid", rehearsal },
                                                      { "none", rehearsal } };
    play(rehearsal, most, COUNT_OF(most));
    for (int lang = 0; lang < 2; lang++) {
        char *page = page_of(columns, 4, false, (enum shisa_lang)lang);
        for (char *line = strtok(page, "\n"); line != NULL; line = strtok(NULL, "\n")) {
            ck_assert_msg(shisa_text_width(line) <= 80, "%s", line);
        }
        free(page);
    }
    shisa_rehearsal_destroy(rehearsal);
    finish(&drill.small);
}
END_TEST

int main(void)
{
    const TTest *const tests[] = {
        what_was_not_reached_counts_against_coverage_and_is_listed,
        what_is_declared_unreachable_and_all_that_follows_from_it_is_excused,
        what_is_reached_though_declared_unreachable_is_told,
        what_one_value_of_a_parameter_reaches_is_reached,
        no_line_is_wider_than_a_terminal,
        NULL,
    };
    return run_tests("aims", tests);
}
