/* What the staff is told that participants are not. */
#include "../run.h"

#include "drill.h"

static struct shisa_buf declared(const struct small *small)
{
    struct shisa_buf out = { 0 };
    for (uint32_t i = 0; i < shisa_proto_declared_count(small->world); i++) {
        shisa_proto_declared(small->world, i, &out);
        shisa_buf_puts(&out, "\n");
    }
    return out;
}

static struct shisa_buf happened(const struct small *small)
{
    struct shisa_buf out = { 0 };
    uint32_t count;
    const struct shisa_event *events = shisa_engine_events(small->engine, &count);
    for (uint32_t i = 0; i < count; i++) {
        shisa_proto_staff_event(small->engine, &events[i], &out);
        shisa_buf_puts(&out, "\n");
    }
    return out;
}

START_TEST(assets_are_called_by_their_names)
{
    struct small small = drill_world();
    run(&small);
    struct shisa_buf out = declared(&small);
    ck_has(&out, "\"id\":\"outside-hmi\",\"kind\":\"asset\",");
    ck_has(&out, "\"of\":\"outside\",\"t\":\"declared\"}");
    shisa_buf_finish(&out);
    finish(&small);
}
END_TEST

START_TEST(words_that_must_occur_are_listed)
{
    static const char *times[] = { "time", "時刻" }, *places[] = { "place" };
    static struct shisa_strings groups[] = { { times, 2 }, { places, 1 } };
    struct small small = drill_world();
    struct shisa_expect *report = expect(&small, "report", "call", "send");
    report->mention = (struct shisa_mention){ .groups = groups, .count = 2 };
    run(&small);
    struct shisa_buf out = declared(&small);
    ck_has(&out, "\"mention\":[{\"words\":[\"time\",\"時刻\"]},{\"words\":[\"place\"]}],");
    shisa_buf_finish(&out);
    finish(&small);
}
END_TEST

START_TEST(a_message_that_waits_for_an_approval_is_told_whole)
{
    struct small small = drill_world();
    run(&small);
    struct shisa_ref to = { .kind = SHISA_ROLE, .id = id_of(&small, SHISA_ROLE, "outside/voice") };
    struct shisa_input send = by_desk(&small, MINUTE, SHISA_VERB_SEND);
    send.channel = id_of(&small, SHISA_CHANNEL, "phone");
    send.to = &to;
    send.to_count = 1;
    send.text = "Back at nine";
    ck_assert_int_eq(apply(&small, send), SHISA_OK);
    struct shisa_buf out = happened(&small);
    ck_has(&out, "\"kind\":\"waiting\"");
    ck_has(&out, "{\"action\":\"send\",");
    ck_has(&out, "\"text\":\"Back at nine\",\"to\":[\"outside/voice\"],\"via\":\"phone\"}");
    shisa_buf_finish(&out);
    finish(&small);
}
END_TEST

START_TEST(what_an_owner_is_asked_and_answers_says_what_it_is_about)
{
    struct small small = asking();
    struct shisa_input yes = { .at = 2 * MINUTE,
                               .verb = SHISA_VERB_APPROVE,
                               .role = id_of(&small, SHISA_ROLE, "grid/officer"),
                               .item = 1,
                               .yes = true };
    ck_assert_int_eq(apply(&small, act(&small, MINUTE, "isolate", "laptop")), SHISA_OK);
    ck_assert_int_eq(apply(&small, yes), SHISA_OK);
    struct shisa_buf out = happened(&small);
    ck_has(&out, "{\"action\":\"isolate\",\"asked\":\"grid/officer\",\"at\":60000,");
    ck_has(&out, "{\"action\":\"isolate\",\"at\":120000,\"cause\":");
    ck_lacks(&out, "\"from\":\"grid/desk\"");
    shisa_buf_finish(&out);
    finish(&small);
}
END_TEST

int main(void)
{
    const TTest *const tests[] = {
        assets_are_called_by_their_names,
        words_that_must_occur_are_listed,
        a_message_that_waits_for_an_approval_is_told_whole,
        what_an_owner_is_asked_and_answers_says_what_it_is_about,
        NULL,
    };
    return run_tests("proto-staff", tests);
}
