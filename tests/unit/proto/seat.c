/* What a seat is told, and above all what it is not. */
#include "../run.h"

#include <stdio.h>

#include "drill.h"

/* Each line has the number of its event; what the rows below compare is the rest. */
static void leave_out_seq(struct shisa_buf *out, size_t from, uint64_t seq)
{
    char number[32];
    snprintf(number, sizeof number, "\"seq\":%llu,", (unsigned long long)seq);
    char *at = strstr(out->data + from, number);
    ck_assert_msg(at != NULL, "no %s in %s", number, out->data + from);
    memmove(at, at + strlen(number), strlen(at + strlen(number)) + 1);
    out->len -= strlen(number);
}

/* The lines that role is told of everything so far, each with a newline. */
static struct shisa_buf told(const struct small *small, const char *role)
{
    struct shisa_buf out = { 0 };
    uint32_t count;
    const struct shisa_event *events = shisa_engine_events(small->engine, &count);
    for (uint32_t i = 0; i < count; i++) {
        size_t before = out.len;
        shisa_proto_tell(small->engine, &events[i], id_of(small, SHISA_ROLE, role), &out);
        if (out.len > before) {
            leave_out_seq(&out, before, events[i].seq);
            shisa_buf_puts(&out, "\n");
        }
    }
    return out;
}

static struct shisa_input message(const struct small *small, const struct shisa_ref *to,
                                  const char *text)
{
    struct shisa_input input = by_desk(small, 2 * MINUTE, SHISA_VERB_SEND);
    input.channel = id_of(small, SHISA_CHANNEL, "phone");
    input.to = to;
    input.to_count = 1;
    input.text = text;
    return input;
}

START_TEST(a_call_is_told_to_whom_it_is_for_with_its_duty)
{
    struct small small = loaded();
    advance(&small, MINUTE);
    struct shisa_buf desk = told(&small, "grid/desk");
    struct shisa_buf officer = told(&small, "grid/officer");
    ck_has(&desk, "{\"asks\":{\"en\":\"Call back\",\"ja\":\"折り返し電話\"},\"at\":60000,"
                  "\"due\":660000,\"from\":\"outside/voice\",\"important\":true,\"item\":1,"
                  "\"t\":\"message\",\"text\":{\"en\":\"It is dark here.\","
                  "\"ja\":\"こちらは停電しています。\"},\"to\":[\"grid/desk\"],"
                  "\"via\":\"phone\"}\n");
    ck_lacks(&officer, "\"t\":\"message\"");
    ck_has(&officer, "{\"at\":0,\"t\":\"startex\"}\n");
    shisa_buf_finish(&desk);
    shisa_buf_finish(&officer);
    finish(&small);
}
END_TEST

START_TEST(a_message_that_needs_approval_goes_by_the_officer)
{
    struct small small = loaded();
    struct shisa_ref to = { .kind = SHISA_ROLE, .id = id_of(&small, SHISA_ROLE, "outside/voice") };
    ck_assert_int_eq(apply(&small, message(&small, &to, "Back at nine")), SHISA_OK);
    struct shisa_buf desk = told(&small, "grid/desk");
    struct shisa_buf officer = told(&small, "grid/officer");
    ck_has(&desk, "{\"action\":\"send\",\"approval\":\"word-out\",\"at\":120000,"
                  "\"by\":\"grid/officer\",\"due\":720000,\"item\":1,\"role\":\"grid/desk\","
                  "\"state\":\"waiting\",\"t\":\"act\"}\n");
    ck_lacks(&desk, "Back at nine");
    ck_has(&officer, "\"t\":\"approval\"");
    ck_has(&officer, "\"text\":{\"en\":\"Back at nine\",\"ja\":\"Back at nine\"}");
    ck_has(&officer, "\"why\":{\"en\":\"Nothing leaves the house unread\"");
    shisa_buf_finish(&desk);
    shisa_buf_finish(&officer);

    struct shisa_input yes = { .at = 3 * MINUTE,
                               .verb = SHISA_VERB_APPROVE,
                               .role = id_of(&small, SHISA_ROLE, "grid/officer"),
                               .item = 1,
                               .yes = true };
    shisa_engine_forget_events(small.engine);
    ck_assert_int_eq(apply(&small, yes), SHISA_OK);
    desk = told(&small, "grid/desk");
    officer = told(&small, "grid/officer");
    ck_has(&desk, "\"state\":\"done\"");
    ck_has(&desk, "\"own\":true");
    ck_has(&officer, "{\"at\":180000,\"item\":1,\"state\":\"approved\",\"t\":\"answered\"}\n");
    ck_lacks(&officer, "Back at nine");
    shisa_buf_finish(&desk);
    shisa_buf_finish(&officer);
    finish(&small);
}
END_TEST

START_TEST(what_is_withdrawn_leaves_the_officers_list)
{
    struct small small = loaded();
    struct shisa_ref to = { .kind = SHISA_ROLE, .id = id_of(&small, SHISA_ROLE, "outside/voice") };
    struct shisa_input cancel = by_desk(&small, 3 * MINUTE, SHISA_VERB_CANCEL);
    cancel.item = 1;
    ck_assert_int_eq(apply(&small, message(&small, &to, "Back at nine")), SHISA_OK);
    ck_assert_int_eq(apply(&small, cancel), SHISA_OK);
    struct shisa_buf desk = told(&small, "grid/desk");
    struct shisa_buf officer = told(&small, "grid/officer");
    ck_has(&desk, "\"state\":\"cancelled\",\"t\":\"act\"");
    ck_has(&officer, "{\"at\":180000,\"item\":1,\"state\":\"cancelled\",\"t\":\"answered\"}\n");
    shisa_buf_finish(&desk);
    shisa_buf_finish(&officer);
    finish(&small);
}
END_TEST

START_TEST(an_act_is_told_from_its_beginning_to_its_end)
{
    struct small small = loaded();
    ck_assert_int_eq(apply(&small, act(&small, MINUTE, "isolate", "laptop")), SHISA_OK);
    advance(&small, 2 * MINUTE);
    struct shisa_buf desk = told(&small, "grid/desk");
    struct shisa_buf officer = told(&small, "grid/officer");
    ck_has(&desk, "{\"action\":\"isolate\",\"at\":60000,\"due\":120000,\"item\":1,"
                  "\"role\":\"grid/desk\",\"state\":\"running\",\"t\":\"act\","
                  "\"target\":{\"id\":\"laptop\",\"kind\":\"asset\"}}\n");
    ck_has(&desk, "\"state\":\"done\"");
    ck_lacks(&officer, "\"t\":\"act\"");
    shisa_buf_finish(&desk);
    shisa_buf_finish(&officer);
    finish(&small);
}
END_TEST

START_TEST(an_owner_is_asked_with_what_he_knows_and_his_answer_comes_back)
{
    static const struct {
        bool yes;
        const char *text, *desk, *officer;
    } rows[] = {
        { true, NULL,
          "{\"action\":\"isolate\",\"asked\":\"grid/officer\",\"at\":120000,\"item\":1,"
          "\"role\":\"grid/desk\",\"state\":\"agreed\",\"t\":\"act\",",
          "\"state\":\"approved\",\"t\":\"answered\"}" },
        { false, "Not before eight",
          "\"state\":\"refused\",\"t\":\"act\",\"target\":{\"id\":"
          "\"laptop\",\"kind\":\"asset\"},\"text\":\"Not before eight\"}",
          "\"state\":\"refused\",\"t\":\"answered\"}" },
        { false, NULL, "\"why\":{\"en\":\"The ward hangs on it\",\"ja\":\"病棟が懸かっている\"}}",
          "\"state\":\"refused\",\"t\":\"answered\"}" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct small small = asking();
        ck_assert_int_eq(apply(&small, act(&small, MINUTE, "isolate", "laptop")), SHISA_OK);
        struct shisa_buf desk = told(&small, "grid/desk");
        struct shisa_buf officer = told(&small, "grid/officer");
        struct shisa_buf ops = told(&small, "outside/ops");
        ck_has(&desk, "{\"action\":\"isolate\",\"asked\":\"grid/officer\",\"at\":60000,\"due\":"
                      "2460000,\"item\":1,\"role\":\"grid/desk\",\"state\":\"waiting\",");
        ck_lacks(&desk, "The ward hangs on it");
        ck_has(&officer, "{\"action\":\"isolate\",\"asked\":\"grid/officer\",\"at\":60000,\"due\":"
                         "2460000,\"item\":1,\"role\":\"grid/desk\",\"t\":\"approval\",");
        ck_has(&officer, "\"why\":{\"en\":\"The ward hangs on it\"");
        ck_lacks(&ops, "isolate");
        shisa_buf_finish(&desk);
        shisa_buf_finish(&officer);
        shisa_buf_finish(&ops);
        shisa_engine_forget_events(small.engine);
        struct shisa_input answer = { .at = 2 * MINUTE,
                                      .verb = SHISA_VERB_APPROVE,
                                      .role = id_of(&small, SHISA_ROLE, "grid/officer"),
                                      .item = 1,
                                      .yes = rows[i].yes,
                                      .text = rows[i].text };
        ck_assert_int_eq(apply(&small, answer), SHISA_OK);
        desk = told(&small, "grid/desk");
        officer = told(&small, "grid/officer");
        ck_has(&desk, rows[i].desk);
        ck_has(&officer, rows[i].officer);
        shisa_buf_finish(&desk);
        shisa_buf_finish(&officer);
        finish(&small);
    }
}
END_TEST

START_TEST(who_is_not_asked_is_told_and_who_does_not_answer_is_named)
{
    struct small small = asking();
    struct shisa_input unasked = act(&small, MINUTE, "isolate", "laptop");
    unasked.yes = true;
    ck_assert_int_eq(apply(&small, unasked), SHISA_OK);
    struct shisa_buf desk = told(&small, "grid/desk");
    struct shisa_buf officer = told(&small, "grid/officer");
    ck_has(&officer, "{\"action\":\"isolate\",\"asked\":\"grid/officer\",\"at\":60000,\"item\":1,"
                     "\"role\":\"grid/desk\",\"t\":\"bypassed\",");
    ck_lacks(&desk, "bypassed");
    ck_has(&desk, "\"state\":\"running\"");
    shisa_buf_finish(&desk);
    shisa_buf_finish(&officer);
    ck_assert_int_eq(apply(&small, act(&small, 3 * MINUTE, "isolate", "laptop")), SHISA_OK);
    advance(&small, 50 * MINUTE);
    desk = told(&small, "grid/desk");
    officer = told(&small, "grid/officer");
    ck_has(&desk, "{\"action\":\"isolate\",\"asked\":\"grid/officer\",\"at\":2580000,\"item\":2,"
                  "\"role\":\"grid/desk\",\"state\":\"expired\",");
    ck_has(&officer, "{\"at\":2580000,\"item\":2,\"state\":\"expired\",\"t\":\"answered\"}");
    ck_lacks(&desk, "stance");
    ck_lacks(&officer, "stance");
    shisa_buf_finish(&desk);
    shisa_buf_finish(&officer);
    finish(&small);
}
END_TEST

/* The line that tells role of one event. */
static void ck_tells(const struct small *small, const char *role, struct shisa_event event,
                     const char *wanted)
{
    struct shisa_buf out = { 0 };
    event.at = 90;
    shisa_proto_tell(small->engine, &event, id_of(small, SHISA_ROLE, role), &out);
    ck_assert_str_eq(out.len == 0 ? "" : out.data, wanted);
    shisa_buf_finish(&out);
}

START_TEST(how_things_stand_is_told_to_the_house_it_concerns)
{
    struct small small = asking();
    shisa_id grid = id_of(&small, SHISA_ORGANISATION, "grid");
    const struct shisa_event line = { .kind = SHISA_EV_LINE,
                                      .ref = id_of(&small, SHISA_CHANNEL, "phone"),
                                      .target = { .kind = SHISA_ORGANISATION, .id = grid } };
    const struct shisa_event trucks = { .kind = SHISA_EV_RESOURCE, .ref = 1 };
    const struct shisa_event backup = { .kind = SHISA_EV_BACKUP,
                                        .ref = id_of(&small, SHISA_SERVICE, "ward"),
                                        .value = 1 };
    const struct shisa_event reach = { .kind = SHISA_EV_REACH, .ref = 1, .value = 40 };
    ck_tells(&small, "grid/desk", line,
             "{\"at\":90,\"id\":\"phone\",\"t\":\"line\",\"works\":false}");
    ck_tells(&small, "outside/ops", line, "");
    ck_tells(&small, "grid/desk", trucks,
             "{\"at\":90,\"free\":0,\"id\":\"trucks\",\"t\":\"resource\"}");
    ck_tells(&small, "outside/ops", trucks, "");
    ck_tells(&small, "grid/desk", backup,
             "{\"at\":90,\"id\":\"ward\",\"started\":true,\"t\":\"backup\"}");
    ck_tells(&small, "outside/voice", reach,
             "{\"at\":90,\"subject\":{\"en\":\"It is dark here.\","
             "\"ja\":\"こちらは停電しています。\"},\"t\":\"reach\",\"value\":40}");
    ck_tells(&small, "grid/desk", reach, "");
    finish(&small);
}
END_TEST

START_TEST(severity_is_told_in_stories_that_know_of_it)
{
    static const struct {
        const char *starts, *wanted;
    } rows[] = {
        { "2010-06-01 20:00 +09:00", "" },
        { "2019-06-01 20:00 +09:00", "{\"at\":90,\"t\":\"severity\",\"value\":0}" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct small small = drill_world();
        small.world->scenario.starts = rows[i].starts;
        run(&small);
        ck_tells(&small, "outside/ops", (struct shisa_event){ .kind = SHISA_EV_SEVERITY },
                 rows[i].wanted);
        finish(&small);
    }
}
END_TEST

START_TEST(a_duty_is_told_by_its_words_and_not_by_its_name)
{
    struct small small = drill_world();
    struct shisa_expect *report = expect(&small, "tell-them", "call", "verify");
    report->duty = both("Report within the hour", "一時間以内に報告する");
    run(&small);
    shisa_id duty = id_of(&small, SHISA_EXPECT, "tell-them");
    ck_tells(&small, "grid/desk",
             (struct shisa_event){
                 .kind = SHISA_EV_EXPECTED, .ref = duty, .value = MINUTE, .due = 16 * MINUTE },
             "{\"at\":90,\"due\":360000,\"item\":2,\"state\":\"open\",\"t\":\"duty\","
             "\"text\":{\"en\":\"Report within the hour\",\"ja\":\"一時間以内に報告する\"}}");
    ck_tells(&small, "grid/desk",
             (struct shisa_event){ .kind = SHISA_EV_MET, .ref = duty, .points = 10 },
             "{\"at\":90,\"item\":2,\"state\":\"met\",\"t\":\"duty\"}");
    ck_tells(&small, "grid/desk", (struct shisa_event){ .kind = SHISA_EV_MISSED, .ref = duty },
             "{\"at\":90,\"item\":2,\"state\":\"missed\",\"t\":\"duty\"}");
    ck_tells(&small, "grid/officer", (struct shisa_event){ .kind = SHISA_EV_MISSED, .ref = duty },
             "");
    ck_tells(&small, "grid/desk",
             (struct shisa_event){
                 .kind = SHISA_EV_MET, .ref = id_of(&small, SHISA_EXPECT, "look"), .points = 10 },
             "");
    finish(&small);
}
END_TEST

START_TEST(a_decision_is_put_and_its_answer_told_by_name)
{
    struct small small = loaded();
    advance(&small, 5 * MINUTE);
    struct shisa_input input = by_desk(&small, 6 * MINUTE, SHISA_VERB_DECIDE);
    input.decision = 1;
    input.option = 2;
    ck_assert_int_eq(apply(&small, input), SHISA_OK);
    struct shisa_buf desk = told(&small, "grid/desk");
    ck_has(&desk, "{\"at\":300000,\"due\":900000,\"id\":\"halt\",\"options\":[{\"id\":\"stop\","
                  "\"text\":{\"en\":\"Stop\",\"ja\":\"止める\"}},{\"id\":\"go-on\","
                  "\"text\":{\"en\":\"Go on\",\"ja\":\"続ける\"}}],\"t\":\"decision\","
                  "\"text\":{\"en\":\"Stop the line?\",\"ja\":\"線を止めますか?\"}}\n");
    ck_has(&desk, "{\"at\":360000,\"id\":\"halt\",\"option\":\"go-on\",\"role\":\"grid/desk\","
                  "\"t\":\"decided\"}\n");
    shisa_buf_finish(&desk);
    finish(&small);
}
END_TEST

START_TEST(nobody_is_told_what_is_expected_or_scored)
{
    static const char *const roles[] = { "grid/desk", "grid/officer", "outside/ops" };
    struct small small = loaded();
    advance(&small, 60 * MINUTE);
    for (size_t i = 0; i < sizeof roles / sizeof roles[0]; i++) {
        struct shisa_buf lines = told(&small, roles[i]);
        ck_lacks(&lines, "\"look\"");
        ck_lacks(&lines, "points");
        ck_lacks(&lines, "expect");
        ck_has(&lines, "\"t\":\"endex\"");
        shisa_buf_finish(&lines);
    }
    finish(&small);
}
END_TEST

/* The desk sits, the exercise ends, and it answers. */
static void answer_sheet(struct small *small)
{
    struct shisa_input input = by_desk(small, 2 * MINUTE, SHISA_VERB_SIT);
    ck_assert(shisa_seat_find(small->world, "grid/desk-1", &input.seat));
    ck_assert_int_eq(apply(small, input), SHISA_OK);
    advance(small, 60 * MINUTE);
    input.at = 60 * MINUTE;
    input.verb = SHISA_VERB_SELF;
    input.item = id_of(small, SHISA_EXPECT, "look");
    input.state = SHISA_SELF_NOT;
    input.text = "誰も教えてくれなかった";
    ck_assert_int_eq(apply(small, input), SHISA_OK);
}

START_TEST(a_sheet_says_what_was_expected_and_keeps_the_answers)
{
    struct small small = drill_world();
    struct shisa_expect *look = (struct shisa_expect *)shisa_expect_at(small.world, 1);
    look->why = both("The field knows", "現場が知っている");
    look->target = (struct shisa_ref){ .name = "laptop" };
    run(&small);
    answer_sheet(&small);
    struct shisa_buf desk = told(&small, "grid/desk"), officer = told(&small, "grid/officer");
    ck_has(&desk, "{\"at\":3600000,\"rows\":[{\"item\":1,\"text\":{"
                  "\"en\":\"verify (laptop): The field knows\","
                  "\"ja\":\"verify（laptop）：現場が知っている\"}}],\"t\":\"sheet\"}\n");
    ck_has(&desk, "{\"at\":3600000,\"item\":1,\"state\":\"not\",\"t\":\"self\","
                  "\"text\":\"誰も教えてくれなかった\"}\n");
    ck_lacks(&desk, "points");
    ck_lacks(&officer, "sheet");
    ck_lacks(&officer, "self");
    shisa_buf_finish(&desk);
    shisa_buf_finish(&officer);
    finish(&small);
}
END_TEST

START_TEST(a_message_to_all_names_twenty_and_counts_the_rest)
{
    struct small small = drill_world();
    noun(&small, SHISA_ORGANISATION, "sector");
    for (int i = 0; i < 30; i++) {
        char id[32];
        snprintf(id, sizeof id, "sector/r%d", i);
        add_role(&small, id, 1);
    }
    refs(&small, &inject(&small, "wide", 2 * MINUTE)->to, "sector");
    run(&small);
    advance(&small, 2 * MINUTE);
    struct shisa_buf line = told(&small, "sector/r29");
    ck_has(&line, "\"sector/r19\"],\"to_more\":10,");
    ck_lacks(&line, "\"sector/r20\"");
    shisa_buf_finish(&line);
    finish(&small);
}
END_TEST

/* In a large exercise nobody is told of everybody, so the message says who they are. */
START_TEST(whom_one_does_not_know_one_is_introduced_to)
{
    struct small small = drill_world();
    char name[32];
    noun(&small, SHISA_ORGANISATION, "farther");
    for (uint32_t i = 0; i < SHISA_BOOK_MAX; i++) {
        snprintf(name, sizeof name, "farther/post-%u", i);
        add_role(&small, name, 1);
    }
    run(&small);
    struct shisa_ref to = { .kind = SHISA_ROLE, .id = id_of(&small, SHISA_ROLE, "farther/post-7") };
    ck_assert_int_eq(apply(&small, message(&small, &to, "Who are you?")), SHISA_OK);
    struct shisa_buf line = told(&small, "grid/officer"); /* whom the words wait for */
    ck_has(&line, "\"strangers\":[{\"id\":\"grid/desk\",\"name\":{\"en\":\"grid/desk\","
                  "\"ja\":\"grid/desk\"},\"of\":\"grid\",\"organisation\":");
    ck_has(&line, "{\"id\":\"farther/post-7\",");
    shisa_buf_finish(&line);
    finish(&small);
}
END_TEST

START_TEST(answers_carry_the_number_of_the_request)
{
    struct shisa_buf out = { 0 };
    struct shisa_err err;
    shisa_refuse(&err, SHISA_INVALID, SHISA_W_LINE_NO_VERB, "x");
    shisa_proto_ack(7, 60000, &out);
    shisa_proto_refused(8, &err, &out);
    shisa_proto_clock(0, 0, false, &out);
    shisa_proto_clock(1, 0, true, &out);
    ck_assert_str_eq(out.data,
                     "{\"at\":60000,\"id\":7,\"t\":\"ack\"}"
                     "{\"id\":8,\"t\":\"refused\",\"why\":{\"en\":\"there is no verb \\\"x\\\"\","
                     "\"ja\":\"動詞「x」はありません\"}}"
                     "{\"now\":0,\"speed\":0,\"t\":\"clock\"}"
                     "{\"now\":1,\"restarted\":true,\"speed\":0,\"t\":\"clock\"}");
    shisa_buf_finish(&out);
}
END_TEST

int main(void)
{
    const TTest *const tests[] = { a_call_is_told_to_whom_it_is_for_with_its_duty,
                                   a_message_that_needs_approval_goes_by_the_officer,
                                   what_is_withdrawn_leaves_the_officers_list,
                                   an_act_is_told_from_its_beginning_to_its_end,
                                   an_owner_is_asked_with_what_he_knows_and_his_answer_comes_back,
                                   who_is_not_asked_is_told_and_who_does_not_answer_is_named,
                                   how_things_stand_is_told_to_the_house_it_concerns,
                                   severity_is_told_in_stories_that_know_of_it,
                                   a_duty_is_told_by_its_words_and_not_by_its_name,
                                   a_decision_is_put_and_its_answer_told_by_name,
                                   nobody_is_told_what_is_expected_or_scored,
                                   a_sheet_says_what_was_expected_and_keeps_the_answers,
                                   a_message_to_all_names_twenty_and_counts_the_rest,
                                   whom_one_does_not_know_one_is_introduced_to,
                                   answers_carry_the_number_of_the_request,
                                   NULL };
    return run_tests("proto-seat", tests);
}
