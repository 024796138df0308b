/* Approvals, decisions, refusals, and who may see what. */
#include "../run.h"
#include "small_world.h"

static struct small with_approval(void)
{
    struct small small = small_world();
    struct shisa_approval *approval = noun(&small, SHISA_APPROVAL, "cut-off");
    approval->of.name = "grid";
    approval->action.action.name = "isolate";
    approval->by.name = "grid/officer";
    approval->within = 5 * MINUTE;
    run(&small);
    return small;
}

static struct shisa_input answer(const struct small *small, shisa_ms at, bool yes)
{
    return (struct shisa_input){ .at = at,
                                 .verb = SHISA_VERB_APPROVE,
                                 .role = id_of(small, SHISA_ROLE, "grid/officer"),
                                 .item = 1,
                                 .yes = yes };
}

START_TEST(an_act_waits_for_its_approval_and_then_takes_its_time)
{
    struct small small = with_approval();
    struct shisa_event event;
    ck_assert_int_eq(apply(&small, act(&small, MINUTE, "isolate", "laptop")), SHISA_OK);
    ck_assert_uint_eq(events(&small, SHISA_EV_BEGUN, &event), 0);
    ck_assert_int_eq(apply(&small, answer(&small, 3 * MINUTE, true)), SHISA_OK);
    advance(&small, 4 * MINUTE);
    ck_assert_uint_eq(events(&small, SHISA_EV_DONE, &event), 1);
    ck_assert_int_eq(event.at, 4 * MINUTE);
    finish(&small);
}
END_TEST

START_TEST(a_returned_act_is_never_begun)
{
    struct small small = with_approval();
    struct shisa_event event;
    ck_assert_int_eq(apply(&small, act(&small, MINUTE, "isolate", "laptop")), SHISA_OK);
    ck_assert_int_eq(apply(&small, answer(&small, 2 * MINUTE, false)), SHISA_OK);
    ck_assert_int_eq(apply(&small, answer(&small, 2 * MINUTE, true)), SHISA_NOT_FOUND);
    advance(&small, 30 * MINUTE);
    ck_assert_uint_eq(events(&small, SHISA_EV_BEGUN, &event), 0);
    ck_assert_uint_eq(events(&small, SHISA_EV_EXPIRED, &event), 0);
    finish(&small);
}
END_TEST

START_TEST(an_approval_nobody_answers_expires)
{
    struct small small = with_approval();
    struct shisa_event event;
    ck_assert_int_eq(apply(&small, act(&small, MINUTE, "isolate", "laptop")), SHISA_OK);
    advance(&small, 30 * MINUTE);
    ck_assert_uint_eq(events(&small, SHISA_EV_EXPIRED, &event), 1);
    ck_assert_int_eq(event.at, 6 * MINUTE);
    finish(&small);
}
END_TEST

START_TEST(who_approves_need_not_ask_himself)
{
    struct small small = with_approval();
    struct shisa_event event;
    struct shisa_input input = act(&small, MINUTE, "isolate", "laptop");
    input.role = id_of(&small, SHISA_ROLE, "grid/officer");
    ck_assert_int_eq(apply(&small, input), SHISA_OK);
    ck_assert_uint_eq(events(&small, SHISA_EV_BEGUN, &event), 1);
    finish(&small);
}
END_TEST

/* --- decisions ------------------------------------------------------------------------------- */

static struct small with_decision(void)
{
    static struct shisa_option options[] = { { "wait", { "Wait", "待つ" } },
                                             { "go", { "Go", "行く" } } };
    struct small small = small_world();
    struct shisa_decision *decision = noun(&small, SHISA_DECISION, "mode");
    decision->at = 2 * MINUTE;
    decision->to.name = "grid/desk";
    decision->within = 5 * MINUTE;
    decision->options = (struct shisa_options){ options, 2 };
    run(&small);
    return small;
}

static struct shisa_input decide(const struct small *small, shisa_ms at, uint32_t option)
{
    struct shisa_input input = by_desk(small, at, SHISA_VERB_DECIDE);
    input.decision = id_of(small, SHISA_DECISION, "mode");
    input.option = option;
    return input;
}

START_TEST(a_decision_is_taken_once_and_only_while_it_is_open)
{
    struct small small = with_decision();
    struct shisa_event event;
    ck_assert_int_eq(apply(&small, decide(&small, MINUTE, 1)), SHISA_NOT_FOUND);
    ck_assert_int_eq(apply(&small, decide(&small, 3 * MINUTE, 3)), SHISA_INVALID);
    ck_assert_int_eq(apply(&small, decide(&small, 3 * MINUTE, 2)), SHISA_OK);
    ck_assert_int_eq(apply(&small, decide(&small, 3 * MINUTE, 1)), SHISA_NOT_FOUND);
    advance(&small, 30 * MINUTE);
    ck_assert_uint_eq(events(&small, SHISA_EV_LAPSED, &event), 0);
    ck_assert_uint_eq(events(&small, SHISA_EV_DECIDED, &event), 1);
    ck_assert_int_eq(event.value, 2);
    finish(&small);
}
END_TEST

START_TEST(a_decision_nobody_takes_lapses_at_its_time)
{
    struct small small = with_decision();
    struct shisa_event event;
    advance(&small, 30 * MINUTE);
    ck_assert_uint_eq(events(&small, SHISA_EV_LAPSED, &event), 1);
    ck_assert_int_eq(event.at, 7 * MINUTE);
    finish(&small);
}
END_TEST

/* --- refusals -------------------------------------------------------------------------------- */

START_TEST(what_is_refused_leaves_no_trace)
{
    struct small small = small_world();
    struct shisa_asset *foreign = noun(&small, SHISA_ASSET, "their-router");
    foreign->of.name = "outside";
    run(&small);
    struct shisa_input to_nobody = by_desk(&small, MINUTE, SHISA_VERB_SEND);
    to_nobody.channel = id_of(&small, SHISA_CHANNEL, "phone");
    to_nobody.text = "anyone?";
    struct shisa_ref myself = { .kind = SHISA_ROLE, .id = id_of(&small, SHISA_ROLE, "grid/desk") };
    struct shisa_input to_myself = to_nobody;
    to_myself.to = &myself;
    to_myself.to_count = 1;
    struct shisa_input on_monitor = to_myself;
    on_monitor.channel = id_of(&small, SHISA_CHANNEL, "monitor");
    const struct shisa_input inputs[] = {
        to_nobody,
        to_myself,
        on_monitor,
        act(&small, MINUTE, "isolate", NULL),
        act(&small, MINUTE, "verify", "laptop"),
        act(&small, MINUTE, "isolate", "their-router"),
        act(&small, MINUTE, "send", NULL),
        by_desk(&small, MINUTE, SHISA_VERB_READ),
        by_desk(&small, MINUTE, SHISA_VERB_CANCEL),
        by_desk(&small, MINUTE, SHISA_VERB_APPROVE),
        by_desk(&small, MINUTE, SHISA_VERB_DECIDE),
        by_desk(&small, MINUTE, SHISA_VERB_MEMO),
    };
    unsigned char before[SHISA_DIGEST_SIZE], after[SHISA_DIGEST_SIZE];
    advance(&small, MINUTE);
    shisa_engine_digest(small.engine, before);
    for (size_t i = 0; i < sizeof inputs / sizeof inputs[0]; i++) {
        struct shisa_err err = { 0 };
        shisa_status status = shisa_engine_apply(small.engine, &inputs[i], &err);
        ck_assert_msg(status == SHISA_REFUSED || status == SHISA_INVALID ||
                          status == SHISA_NOT_FOUND,
                      "row %zu: %d", i, status);
        ck_assert_msg(err.text[0] != '\0' && err.text_ja[0] != '\0', "row %zu has no words", i);
    }
    shisa_engine_digest(small.engine, after);
    ck_assert_mem_eq(before, after, sizeof before);
    finish(&small);
}
END_TEST

START_TEST(the_same_act_is_not_begun_twice_at_once)
{
    struct small small = small_world();
    run(&small);
    ck_assert_int_eq(apply(&small, act(&small, 0, "verify", NULL)), SHISA_OK);
    ck_assert_int_eq(apply(&small, act(&small, MINUTE, "verify", NULL)), SHISA_REFUSED);
    ck_assert_int_eq(apply(&small, act(&small, 2 * MINUTE, "verify", NULL)), SHISA_OK);
    finish(&small);
}
END_TEST

/* --- seeing ---------------------------------------------------------------------------------- */

START_TEST(a_participant_sees_his_own_and_never_the_score)
{
    struct small small = small_world();
    inject(&small, "call", MINUTE);
    expect(&small, "look", "call", "verify");
    run(&small);
    ck_assert_int_eq(apply(&small, act(&small, 2 * MINUTE, "verify", NULL)), SHISA_OK);
    advance(&small, 60 * MINUTE);
    shisa_id desk = id_of(&small, SHISA_ROLE, "grid/desk");
    shisa_id officer = id_of(&small, SHISA_ROLE, "grid/officer");
    uint32_t count;
    const struct shisa_event *all = shisa_engine_events(small.engine, &count);
    for (uint32_t i = 0; i < count; i++) {
        bool own = all[i].kind == SHISA_EV_MESSAGE || all[i].kind == SHISA_EV_BEGUN ||
                   all[i].kind == SHISA_EV_DONE;
        bool everyone = all[i].kind == SHISA_EV_STARTEX || all[i].kind == SHISA_EV_ENDEX;
        ck_assert_int_eq(shisa_engine_may_see(small.engine, &all[i], desk), own || everyone);
        ck_assert_int_eq(shisa_engine_may_see(small.engine, &all[i], officer), everyone);
    }
    finish(&small);
}
END_TEST

int main(void)
{
    const TTest *const tests[] = { an_act_waits_for_its_approval_and_then_takes_its_time,
                                   a_returned_act_is_never_begun,
                                   an_approval_nobody_answers_expires,
                                   who_approves_need_not_ask_himself,
                                   a_decision_is_taken_once_and_only_while_it_is_open,
                                   a_decision_nobody_takes_lapses_at_its_time,
                                   what_is_refused_leaves_no_trace,
                                   the_same_act_is_not_begun_twice_at_once,
                                   a_participant_sees_his_own_and_never_the_score,
                                   NULL };
    return run_tests("people", tests);
}
