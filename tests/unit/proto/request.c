/* What a seat may say, and what happens to what it may not. */
#include "../run.h"

#include <stdio.h>

#include "drill.h"

static const struct {
    const char *line;
    int64_t id; /* that comes back */
    const char *says;
} mistakes[] = {
    { "", -1, "the line is not one JSON object" },
    { "hello", -1, "the line is not one JSON object" },
    { "[1]", -1, "the line is not one JSON object" },
    { "{\"id\":1,\"verb\":\"end\"", -1, "the line is not one JSON object" },
    { "{\"id\":1,\"verb\":\"\\ud800\"}", -1, "the line is not one JSON object" },
    { "{\"id\":1,\"verb\":\"a\\u0000b\"}", -1, "the line is not one JSON object" },
    { "{\"verb\":\"end\"}", -1, "\"id\" must be a whole number within its bounds" },
    { "{\"id\":\"1\",\"verb\":\"end\"}", -1, "\"id\" must be a whole number within its bounds" },
    { "{\"id\":-7,\"verb\":\"end\"}", -1, "\"id\" must be a whole number within its bounds" },
    { "{\"id\":1e9,\"verb\":\"end\"}", -1, "\"id\" must be a whole number within its bounds" },
    { "{\"id\":9,\"verb\":\"shout\"}", 9, "there is no verb \"shout\"" },
    { "{\"id\":9,\"verb\":\"\\u001b[2J\\u202e\"}", 9, "there is no verb \"?[2J???\"" },
    { "{\"id\":9,\"verb\":7}", 9, "\"verb\" must be a string" },
    { "{\"id\":9,\"verb\":\"end\",\"at\":5}", 9, "end has no field \"at\"" },
    { "{\"id\":9,\"verb\":\"end\",\"role\":\"grid/desk\"}", 9, "end has no field \"role\"" },
    { "{\"id\":9,\"verb\":\"memo\",\"words\":\"look\"}", 9, "memo has no field \"words\"" },
    { "{\"id\":9,\"verb\":\"next\",\"to\":5}", 9, "next has no field \"to\"" },
    { "{\"id\":9,\"verb\":\"look\",\"role\":\"grid/desk\",\"untill\":5}", 9,
      "look has no field \"untill\"" },
    { "{\"id\":9,\"verb\":\"read\"}", 9, "read needs the field \"item\"" },
    { "{\"id\":9,\"verb\":\"read\",\"item\":-1}", 9,
      "\"item\" must be a whole number within its bounds" },
    { "{\"id\":9,\"verb\":\"approve\",\"item\":1}", 9, "approve needs the field \"yes\"" },
    { "{\"id\":9,\"verb\":\"pace\",\"speed\":40000000}", 9,
      "\"speed\" must be a whole number within its bounds" },
    { "{\"id\":9,\"verb\":\"send\",\"channel\":\"fax\",\"to\":[],\"text\":\"x\"}", 9,
      "there is no channel \"fax\"" },
    { "{\"id\":9,\"verb\":\"send\",\"channel\":\"phone\",\"to\":[\"grid/me\"],\"text\":\"x\"}", 9,
      "there is no role or organisation \"grid/me\" to send to" },
    { "{\"id\":9,\"verb\":\"send\",\"channel\":\"phone\",\"to\":[[]],\"text\":\"x\"}", 9,
      "\"to\" must be a list of ids" },
    { "{\"id\":9,\"verb\":\"send\",\"channel\":\"phone\",\"to\":[\"grid\"],\"text\":{}}", 9,
      "\"text\" must be a string" },
    { "{\"id\":9,\"verb\":\"send\",\"channel\":\"phone\",\"to\":[\"grid\"]}", 9,
      "send needs the field \"text\"" },
    { "{\"id\":9,\"verb\":\"act\",\"action\":\"isolate\",\"target\":\"laptop\"}", 9,
      "\"target\" must be {\"kind\":…,\"id\":…} of an asset, service, role or organisation" },
    { "{\"id\":9,\"verb\":\"act\",\"action\":\"verify\",\"bypass\":1}", 9,
      "\"bypass\" must be true or false" },
    { "{\"id\":9,\"verb\":\"cancel\",\"item\":1,\"bypass\":true}", 9,
      "cancel has no field \"bypass\"" },
    { "{\"id\":9,\"verb\":\"plan\",\"area\":\"x\",\"text\":\"y\",\"status\":\"open\","
      "\"type\":\"plan\",\"until\":\"31 March 2027\"}",
      9, "\"until\" is longer than 10 bytes: say it in fewer words" },
    { "{\"id\":9,\"verb\":\"rate\",\"mark\":\"some\",\"seat\":\"evaluate-2\"}", 9,
      "rate has no field \"seat\"" },
    { "{\"id\":9,\"verb\":\"decide\",\"decision\":\"halt\",\"option\":2}", 9,
      "\"option\" must be a string" },
    { "{\"id\":9,\"verb\":\"stop\",\"text\":\"\"}", 9, "there is nothing in the message yet" },
    { "{\"id\":9,\"verb\":\"memo\",\"text\":\"\\u200b\"}", 9,
      "there is nothing in the message yet" },
};

START_TEST(a_mistake_comes_back_with_its_number_and_reason)
{
    struct small small = loaded();
    struct shisa_request request;
    struct shisa_err err;
    const char *line = mistakes[_i].line;
    ck_assert_int_eq(shisa_proto_read_request(small.world, line, strlen(line), &request, &err),
                     SHISA_INVALID);
    ck_assert_str_eq(err.text, mistakes[_i].says);
    ck_assert_str_ne(err.text_ja, "");
    ck_assert_int_eq(request.id, mistakes[_i].id);
    finish(&small);
}
END_TEST

static struct shisa_request understood(const struct small *small, const char *line)
{
    struct shisa_request request;
    struct shisa_err err;
    shisa_status status =
        shisa_proto_read_request(small->world, line, strlen(line), &request, &err);
    ck_assert_msg(status == SHISA_OK, "%s: %s", line, status == SHISA_OK ? "" : err.text);
    return request;
}

START_TEST(a_message_is_understood_and_cleaned)
{
    struct small small = loaded();
    struct shisa_request request =
        understood(&small, "{\"id\":3,\"verb\":\"send\",\"channel\":\"phone\",\"answers\":1,"
                           "\"to\":[\"outside/voice\",\"grid\"],\"subject\":\"a\\nb\\u200b\","
                           "\"text\":\"x\\u0007y\\nz\\u202e\"}");
    const struct shisa_input *input = &request.read.input;
    ck_assert_int_eq(request.id, 3);
    ck_assert_int_eq(input->verb, SHISA_VERB_SEND);
    ck_assert_uint_eq(input->item, 1);
    ck_assert_uint_eq(input->to_count, 2);
    ck_assert_int_eq(input->to[0].kind, SHISA_ROLE);
    ck_assert_uint_eq(input->to[0].id, id_of(&small, SHISA_ROLE, "outside/voice"));
    ck_assert_int_eq(input->to[1].kind, SHISA_ORGANISATION);
    ck_assert_str_eq(input->subject, "a b");
    ck_assert_str_eq(input->text, "xy\nz");
    shisa_request_finish(&request);
    finish(&small);
}
END_TEST

START_TEST(what_was_left_empty_was_not_said)
{
    struct small small = loaded();
    struct shisa_request request =
        understood(&small, "{\"id\":7,\"verb\":\"send\",\"channel\":\"phone\",\"to\":[\"grid\"],"
                           "\"subject\":\"\\u200b\",\"text\":\"x\"}");
    ck_assert_ptr_null(request.read.input.subject);
    shisa_request_finish(&request);
    finish(&small);
}
END_TEST

START_TEST(an_act_needs_no_target_and_may_say_so)
{
    struct small small = loaded();
    struct shisa_request request =
        understood(&small, "{\"id\":1,\"verb\":\"act\",\"action\":\"verify\",\"target\":null}");
    ck_assert_int_eq(request.read.input.target.kind, SHISA_KIND_NONE);
    shisa_request_finish(&request);
    request = understood(&small, "{\"id\":1,\"verb\":\"act\",\"action\":\"isolate\","
                                 "\"target\":{\"kind\":\"asset\",\"id\":\"laptop\"}}");
    ck_assert_int_eq(request.read.input.target.kind, SHISA_ASSET);
    shisa_request_finish(&request);
    finish(&small);
}
END_TEST

START_TEST(next_is_no_input)
{
    struct small small = loaded();
    struct shisa_request request = understood(&small, "{\"id\":12,\"verb\":\"next\"}");
    ck_assert_int_eq(request.asks, SHISA_ASKS_NEXT);
    ck_assert_int_eq(request.id, 12);
    shisa_request_finish(&request);
    finish(&small);
}
END_TEST

/* A line of `len` bytes whose text is as long as that allows. */
static void memo_of(size_t text_len, struct shisa_buf *line)
{
    shisa_buf_puts(line, "{\"id\":1,\"verb\":\"memo\",\"text\":\"");
    for (size_t i = 0; i < text_len; i++) {
        shisa_buf_puts(line, "x");
    }
    shisa_buf_puts(line, "\"}");
}

START_TEST(a_text_has_a_longest_length)
{
    static const struct {
        size_t len;
        shisa_status status;
        const char *says;
    } rows[] = {
        { SHISA_TEXT_MAX, SHISA_OK, "" },
        { SHISA_TEXT_MAX + 1, SHISA_INVALID,
          "\"text\" is longer than 16384 bytes: say it in fewer words" },
        { SHISA_LINE_MAX, SHISA_INVALID, "the line is longer than 65536 bytes" },
    };
    struct small small = loaded();
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct shisa_buf line = { 0 };
        struct shisa_request request;
        struct shisa_err err = { 0 };
        memo_of(rows[i].len, &line);
        ck_assert_int_eq(shisa_proto_read_request(small.world, line.data, line.len, &request, &err),
                         rows[i].status);
        ck_assert_str_eq(err.text, rows[i].says);
        shisa_request_finish(&request);
        shisa_buf_finish(&line);
    }
    finish(&small);
}
END_TEST

START_TEST(a_pit_of_brackets_has_a_bottom)
{
    struct small small = loaded();
    struct shisa_request request;
    struct shisa_err err;
    char *line = shisa_alloc(SHISA_LINE_MAX);
    memset(line, '[', SHISA_LINE_MAX);
    ck_assert_int_eq(shisa_proto_read_request(small.world, line, SHISA_LINE_MAX, &request, &err),
                     SHISA_INVALID);
    free(line);
    finish(&small);
}
END_TEST

/* Cut after every byte, and with every byte changed: refused or understood, never worse. */
START_TEST(no_damage_to_a_line_does_harm)
{
    static const char line[] = "{\"id\":3,\"verb\":\"send\",\"channel\":\"phone\",\"answers\":1,"
                               "\"to\":[\"outside/voice\",\"grid\"],\"subject\":\"見\","
                               "\"text\":\"x\\u00e9\"}";
    struct small small = loaded();
    char damaged[sizeof line];
    struct shisa_request request;
    struct shisa_err err;
    for (size_t len = 0; len < sizeof line - 1; len++) {
        ck_assert_int_eq(shisa_proto_read_request(small.world, line, len, &request, &err),
                         SHISA_INVALID);
    }
    for (size_t i = 0; i < sizeof line - 1; i++) {
        for (int bit = 0; bit < 8; bit++) {
            memcpy(damaged, line, sizeof line);
            damaged[i] = (char)(damaged[i] ^ (1 << bit));
            shisa_status status =
                shisa_proto_read_request(small.world, damaged, sizeof line - 1, &request, &err);
            ck_assert(status == SHISA_OK || status == SHISA_INVALID);
            shisa_request_finish(&request);
        }
    }
    finish(&small);
}
END_TEST

static const struct {
    const char *line, *says;
} no_joins[] = {
    { "hello", "the line is not one JSON object" },
    { "{\"id\":1,\"verb\":\"end\"}", "join first: the first line of a connection says \"join\"" },
    { "{\"join\":\"AAAA\"}", "\"version\" must be a whole number within its bounds" },
    { "{\"join\":\"AAAA\",\"version\":1}", "this hub speaks version 2 of the protocol" },
    { "{\"join\":4,\"version\":2}", "\"join\" must be a string" },
    { "{\"join\":\"AAAA\",\"version\":2}", "\"name\" must be a string" },
    { "{\"join\":\"AAAA\",\"name\":\"x\",\"version\":2,\"run\":\"5f\"}",
      "\"after\" must be a whole number within its bounds" },
};

START_TEST(a_stranger_is_told_what_his_first_line_lacks)
{
    struct shisa_join join;
    struct shisa_err err;
    const char *line = no_joins[_i].line;
    ck_assert_int_eq(shisa_proto_read_join(line, strlen(line), &join, &err), SHISA_INVALID);
    ck_assert_str_eq(err.text, no_joins[_i].says);
}
END_TEST

int main(void)
{
    const TTest *const rows[] = { a_mistake_comes_back_with_its_number_and_reason, NULL };
    const TTest *const tests[] = {
        a_message_is_understood_and_cleaned,   what_was_left_empty_was_not_said,
        an_act_needs_no_target_and_may_say_so, next_is_no_input,
        a_text_has_a_longest_length,           a_pit_of_brackets_has_a_bottom,
        no_damage_to_a_line_does_harm,         NULL
    };
    const TTest *const strangers[] = { a_stranger_is_told_what_his_first_line_lacks, NULL };
    return run_rows("mistakes", rows, sizeof mistakes / sizeof mistakes[0]) |
           run_rows("strangers", strangers, sizeof no_joins / sizeof no_joins[0]) |
           run_tests("proto-request", tests);
}
