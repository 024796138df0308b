/* Events as run files and goldens keep them. */
#include "../run.h"

#include <stdio.h>

#include "drill.h"

/* A drill in which the desk has been called and has answered. */
static struct small played(void)
{
    struct small small = drill_world();
    run(&small);
    advance(&small, MINUTE);
    struct shisa_input notice = { .at = MINUTE, .verb = SHISA_VERB_NOTICE, .text = "Lunch" };
    ck_assert_int_eq(apply(&small, notice), SHISA_OK);
    return small;
}

static void ck_event(const struct small *small, struct shisa_event event, const char *wanted)
{
    struct shisa_buf out = { 0 };
    event.seq = 5;
    event.at = 90;
    shisa_proto_event(small->engine, &event, &out);
    ck_assert_str_eq(out.data, wanted);
    shisa_buf_finish(&out);
}

START_TEST(every_event_says_its_kind)
{
    struct small small = played();
    for (int kind = 0; kind < SHISA_EV_COUNT; kind++) {
        char wanted[64];
        struct shisa_buf out = { 0 };
        struct shisa_event event = { .kind = (enum shisa_event_kind)kind, .item = 1 };
        event.ref = event.kind == SHISA_EV_MARK ? id_of(&small, SHISA_ASSET, "modem")
                    : shisa_event_ref_kind(event.kind) == SHISA_KIND_NONE ? 0
                                                                          : 1;
        snprintf(wanted, sizeof wanted, "\"kind\":\"%s\"", shisa_event_name(event.kind));
        shisa_proto_event(small.engine, &event, &out);
        ck_has(&out, wanted);
        shisa_buf_finish(&out);
    }
    finish(&small);
}
END_TEST

START_TEST(an_inject_leaves_its_words_to_the_scenario)
{
    struct small small = played();
    ck_event(&small, (struct shisa_event){ .kind = SHISA_EV_MESSAGE, .ref = 1, .item = 1 },
             "{\"at\":90,\"from\":\"outside/voice\",\"inject\":\"call\",\"item\":1,"
             "\"kind\":\"message\",\"seq\":5,\"to\":[\"grid/desk\"],\"via\":\"phone\"}");
    finish(&small);
}
END_TEST

START_TEST(what_a_person_wrote_is_there_once)
{
    struct small small = played();
    const struct shisa_ref to = { .kind = SHISA_ROLE,
                                  .id = id_of(&small, SHISA_ROLE, "grid/desk") };
    struct shisa_input input = by_desk(&small, MINUTE, SHISA_VERB_SEND);
    input.role = id_of(&small, SHISA_ROLE, "grid/officer");
    input.channel = id_of(&small, SHISA_CHANNEL, "phone");
    input.to = &to;
    input.to_count = 1;
    input.subject = "見通し";
    input.text = "あと 20 分";
    ck_assert_int_eq(apply(&small, input), SHISA_OK);
    uint32_t number = shisa_engine_message_count(small.engine);
    ck_event(&small, (struct shisa_event){ .kind = SHISA_EV_MESSAGE, .ref = 1, .item = number },
             "{\"at\":90,\"from\":\"grid/officer\",\"item\":2,\"kind\":\"message\",\"seq\":5,"
             "\"subject\":\"見通し\",\"text\":\"あと 20 分\",\"to\":[\"grid/desk\"],"
             "\"via\":\"phone\"}");
    finish(&small);
}
END_TEST

START_TEST(what_control_wrote_instead_of_the_scenario_is_there_too)
{
    struct small small = drill_world();
    run(&small);
    struct shisa_input edit = { .verb = SHISA_VERB_EDIT,
                                .inject = id_of(&small, SHISA_INJECT, "call"),
                                .text = "暗い" };
    ck_assert_int_eq(apply(&small, edit), SHISA_OK);
    advance(&small, MINUTE);
    ck_event(&small, (struct shisa_event){ .kind = SHISA_EV_MESSAGE, .ref = 1, .item = 1 },
             "{\"at\":90,\"edited\":true,\"from\":\"outside/voice\",\"inject\":\"call\","
             "\"item\":1,\"kind\":\"message\",\"seq\":5,\"text\":\"暗い\","
             "\"to\":[\"grid/desk\"],\"via\":\"phone\"}");
    finish(&small);
}
END_TEST

START_TEST(a_notice_says_to_whom_it_is_and_a_call_how_it_ended)
{
    struct small small = played();
    const struct shisa_ref grid = { .kind = SHISA_ORGANISATION,
                                    .id = id_of(&small, SHISA_ORGANISATION, "grid") };
    struct shisa_input notice = {
        .at = MINUTE, .verb = SHISA_VERB_NOTICE, .to = &grid, .to_count = 1, .text = "x"
    };
    ck_assert_int_eq(apply(&small, notice), SHISA_OK);
    ck_event(&small, (struct shisa_event){ .kind = SHISA_EV_NOTICE, .item = 1, .text = "Lunch" },
             "{\"at\":90,\"item\":1,\"kind\":\"notice\",\"seq\":5,\"text\":\"Lunch\"}");
    ck_event(&small, (struct shisa_event){ .kind = SHISA_EV_NOTICE, .item = 2, .text = "x" },
             "{\"at\":90,\"item\":2,\"kind\":\"notice\",\"seq\":5,\"text\":\"x\","
             "\"to\":[{\"id\":\"grid\",\"kind\":\"organisation\"}]}");
    ck_event(&small,
             (struct shisa_event){
                 .kind = SHISA_EV_PHONED, .ref = 1, .target = grid, .value = SHISA_CALL_LEFT },
             "{\"at\":90,\"kind\":\"phoned\",\"outcome\":\"left\",\"ref\":\"call\","
             "\"seq\":5,\"target\":{\"id\":\"grid\",\"kind\":\"organisation\"}}");
    finish(&small);
}
END_TEST

START_TEST(names_stand_for_numbers)
{
    struct small small = played();
    struct shisa_ref laptop = { .kind = SHISA_ASSET, .id = id_of(&small, SHISA_ASSET, "laptop") };
    shisa_id modem = id_of(&small, SHISA_ASSET, "modem");
    shisa_id desk = id_of(&small, SHISA_ROLE, "grid/desk");
    shisa_id isolate = id_of(&small, SHISA_ACTION, "isolate");
    ck_event(&small,
             (struct shisa_event){ .kind = SHISA_EV_BEGUN,
                                   .origin = SHISA_BOT,
                                   .role = desk,
                                   .ref = isolate,
                                   .target = laptop,
                                   .item = 3,
                                   .due = 400 },
             "{\"at\":90,\"due\":400,\"item\":3,\"kind\":\"begun\",\"origin\":\"bot\","
             "\"ref\":\"isolate\",\"role\":\"grid/desk\",\"seq\":5,"
             "\"target\":{\"id\":\"laptop\",\"kind\":\"asset\"}}");
    ck_event(&small,
             (struct shisa_event){ .kind = SHISA_EV_MARK, .ref = modem, .item = 1, .value = 1 },
             "{\"at\":90,\"kind\":\"mark\",\"mark\":\"isolated\",\"ref\":\"modem\",\"seq\":5,"
             "\"value\":1}");
    ck_event(&small,
             (struct shisa_event){ .kind = SHISA_EV_DECIDED, .role = desk, .ref = 1, .value = 2 },
             "{\"at\":90,\"kind\":\"decided\",\"option\":\"go-on\",\"ref\":\"halt\","
             "\"role\":\"grid/desk\",\"seq\":5}");
    ck_event(&small, (struct shisa_event){ .kind = SHISA_EV_MEMO, .role = desk, .value = 1 },
             "{\"at\":90,\"kind\":\"memo\",\"role\":\"grid/desk\",\"seq\":5,\"words\":\"look\"}");
    ck_event(&small,
             (struct shisa_event){ .kind = SHISA_EV_MET, .ref = 1, .points = 10, .cause = 4 },
             "{\"at\":90,\"cause\":4,\"kind\":\"met\",\"points\":10,\"ref\":\"look\",\"seq\":5}");
    finish(&small);
}
END_TEST

START_TEST(who_is_asked_and_how_he_looks_on_it_are_names_too)
{
    struct small small = played();
    shisa_id desk = id_of(&small, SHISA_ROLE, "grid/desk");
    shisa_id officer = id_of(&small, SHISA_ROLE, "grid/officer");
    shisa_id isolate = id_of(&small, SHISA_ACTION, "isolate");
    ck_event(&small,
             (struct shisa_event){
                 .kind = SHISA_EV_WAITING, .role = desk, .item = 3, .due = 400, .value = officer },
             "{\"asked\":\"grid/officer\",\"at\":90,\"due\":400,\"item\":3,\"kind\":\"waiting\","
             "\"role\":\"grid/desk\",\"seq\":5}");
    ck_event(&small,
             (struct shisa_event){ .kind = SHISA_EV_REFUSED,
                                   .role = desk,
                                   .ref = isolate,
                                   .item = 3,
                                   .value = officer,
                                   .text = "not now" },
             "{\"asked\":\"grid/officer\",\"at\":90,\"item\":3,\"kind\":\"refused\","
             "\"ref\":\"isolate\",\"role\":\"grid/desk\",\"seq\":5,\"text\":\"not now\"}");
    ck_event(
        &small,
        (struct shisa_event){ .kind = SHISA_EV_STANCE, .role = officer, .value = SHISA_PERSUADED },
        "{\"at\":90,\"kind\":\"stance\",\"role\":\"grid/officer\",\"seq\":5,"
        "\"stance\":\"persuaded\"}");
    finish(&small);
}
END_TEST

START_TEST(what_is_said_of_the_exercise_is_written_in_the_words_of_its_verbs)
{
    struct small small = played();
    const struct shisa_ref look = { .kind = SHISA_EXPECT, .id = 1 };
    const struct shisa_ref answer = { .kind = SHISA_OBJECTIVE, .id = 1 };
    shisa_id grid = id_of(&small, SHISA_ORGANISATION, "grid");
    ck_event(&small,
             (struct shisa_event){ .kind = SHISA_EV_RATED,
                                   .seat = { .duty = SHISA_EVALUATOR, .number = 1 },
                                   .target = answer,
                                   .value = SHISA_GRADE_P },
             "{\"at\":90,\"kind\":\"rated\",\"mark\":\"performed\",\"objective\":\"answer\","
             "\"seat\":\"evaluate-1\",\"seq\":5}");
    ck_event(&small,
             (struct shisa_event){ .kind = SHISA_EV_RATED,
                                   .ref = grid,
                                   .target = look,
                                   .value = SHISA_GRADE_M,
                                   .text = "late" },
             "{\"at\":90,\"expect\":\"look\",\"kind\":\"rated\",\"mark\":\"major\","
             "\"organisation\":\"grid\",\"seq\":5,\"text\":\"late\"}");
    ck_event(&small,
             (struct shisa_event){ .kind = SHISA_EV_REGRADED, .ref = 1, .value = 3, .text = "why" },
             "{\"at\":90,\"expect\":\"look\",\"kind\":\"regraded\",\"points\":0,\"seq\":5,"
             "\"text\":\"why\",\"was\":3}");
    ck_event(&small,
             (struct shisa_event){ .kind = SHISA_EV_OBSERVED,
                                   .cause = 2,
                                   .item = 7,
                                   .value = SHISA_STRENGTH,
                                   .text = "fast" },
             "{\"at\":90,\"cause\":2,\"item\":7,\"kind\":\"observed\",\"seq\":5,"
             "\"text\":\"fast\",\"tone\":\"strength\"}");
    ck_event(&small,
             (struct shisa_event){ .kind = SHISA_EV_OBSERVED,
                                   .item = 8,
                                   .target = { .kind = SHISA_OBJECTIVE, .id = 1 },
                                   .value = SHISA_IMPROVEMENT,
                                   .text = "slow" },
             "{\"at\":90,\"item\":8,\"kind\":\"observed\",\"objective\":\"answer\",\"seq\":5,"
             "\"text\":\"slow\",\"tone\":\"improvement\"}");
    ck_event(&small, (struct shisa_event){ .kind = SHISA_EV_LINKED, .cause = 2, .item = 7 },
             "{\"at\":90,\"cause\":2,\"item\":7,\"kind\":\"linked\",\"seq\":5}");
    ck_event(&small,
             (struct shisa_event){ .kind = SHISA_EV_SELF,
                                   .role = id_of(&small, SHISA_ROLE, "grid/desk"),
                                   .ref = 1,
                                   .value = SHISA_SELF_NOT },
             "{\"at\":90,\"expect\":\"look\",\"kind\":\"self\",\"role\":\"grid/desk\",\"seq\":5,"
             "\"state\":\"not\"}");
    finish(&small);
}
END_TEST

START_TEST(a_plan_is_written_as_it_was_when_it_was_made)
{
    struct small small = played();
    struct shisa_input input = { .at = MINUTE,
                                 .verb = SHISA_VERB_PLAN,
                                 .area = "Report",
                                 .text = "Drill it",
                                 .owner = "CSIRT",
                                 .until = "2027-03-31",
                                 .type = SHISA_PLAN_TRAINING };
    ck_assert(shisa_seat_find(small.world, "evaluate-1", &input.seat));
    ck_assert_int_eq(apply(&small, input), SHISA_OK);
    input.item = 1;
    input.status = SHISA_PLAN_DONE;
    ck_assert_int_eq(apply(&small, input), SHISA_OK);
    ck_event(
        &small,
        (struct shisa_event){ .kind = SHISA_EV_PLANNED, .item = 1, .value = 1, .text = "Drill it" },
        "{\"area\":\"Report\",\"at\":90,\"item\":1,\"kind\":\"planned\",\"owner\":\"CSIRT\","
        "\"seq\":5,\"status\":\"open\",\"text\":\"Drill it\",\"type\":\"training\","
        "\"until\":\"2027-03-31\"}");
    finish(&small);
}
END_TEST

START_TEST(a_text_cut_within_a_character_is_still_json)
{
    struct small small = played();
    ck_event(&small, (struct shisa_event){ .kind = SHISA_EV_FAULT, .text = "a.lua:3: \xE6\x95" },
             "{\"at\":90,\"kind\":\"fault\",\"seq\":5,\"text\":\"a.lua:3: "
             "\xEF\xBF\xBD\xEF\xBF\xBD\"}");
    finish(&small);
}
END_TEST

int main(void)
{
    const TTest *const tests[] = {
        every_event_says_its_kind,
        an_inject_leaves_its_words_to_the_scenario,
        what_a_person_wrote_is_there_once,
        what_control_wrote_instead_of_the_scenario_is_there_too,
        a_notice_says_to_whom_it_is_and_a_call_how_it_ended,
        names_stand_for_numbers,
        who_is_asked_and_how_he_looks_on_it_are_names_too,
        what_is_said_of_the_exercise_is_written_in_the_words_of_its_verbs,
        a_plan_is_written_as_it_was_when_it_was_made,
        a_text_cut_within_a_character_is_still_json,
        NULL
    };
    return run_tests("proto-event", tests);
}
