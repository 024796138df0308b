/* Inputs as run files keep them. */
#include "../run.h"

#include <stdio.h>

#include "drill.h"

static const char *const lines[] = {
    "{\"at\":60000,\"item\":1,\"role\":\"grid/desk\",\"verb\":\"read\"}",
    "{\"answers\":1,\"at\":1,\"channel\":\"phone\",\"role\":\"grid/desk\",\"subject\":\"件名\","
    "\"text\":\"a \\\"b\\\"\\nc\",\"to\":[{\"id\":\"outside/voice\",\"kind\":\"role\"},"
    "{\"id\":\"outside\",\"kind\":\"organisation\"}],\"verb\":\"send\"}",
    "{\"at\":0,\"channel\":\"phone\",\"role\":\"grid/desk\",\"text\":\"\",\"to\":[],"
    "\"verb\":\"send\"}",
    "{\"at\":9,\"channel\":\"phone\",\"origin\":\"bot\",\"role\":\"grid/desk\","
    "\"to\":[{\"id\":\"outside\",\"kind\":\"organisation\"}],\"verb\":\"send\",\"words\":\"look\"}",
    "{\"action\":\"verify\",\"at\":2,\"role\":\"grid/desk\",\"verb\":\"act\"}",
    "{\"action\":\"isolate\",\"at\":2,\"role\":\"grid/desk\","
    "\"target\":{\"id\":\"laptop\",\"kind\":\"asset\"},\"verb\":\"act\"}",
    "{\"action\":\"isolate\",\"at\":2,\"bypass\":true,\"role\":\"grid/desk\","
    "\"target\":{\"id\":\"laptop\",\"kind\":\"asset\"},\"verb\":\"act\"}",
    "{\"at\":3,\"item\":4294967295,\"role\":\"grid/desk\",\"verb\":\"cancel\"}",
    "{\"at\":3,\"decision\":\"halt\",\"option\":\"go-on\",\"role\":\"grid/desk\","
    "\"text\":\"まだ早い\",\"verb\":\"decide\"}",
    "{\"at\":3,\"decision\":\"halt\",\"option\":\"stop\",\"role\":\"grid/desk\","
    "\"verb\":\"decide\"}",
    "{\"at\":4,\"item\":1,\"role\":\"grid/officer\",\"verb\":\"approve\",\"yes\":true}",
    "{\"at\":4,\"item\":1,\"role\":\"grid/officer\",\"text\":\"数字が古い\",\"verb\":\"approve\","
    "\"yes\":false}",
    "{\"at\":5,\"role\":\"grid/desk\",\"text\":\"note\",\"verb\":\"memo\"}",
    "{\"at\":5,\"origin\":\"bot\",\"role\":\"grid/desk\",\"verb\":\"memo\",\"words\":\"look\"}",
    "{\"at\":6,\"origin\":\"control\",\"speed\":0,\"verb\":\"pace\"}",
    "{\"at\":6,\"role\":\"grid/desk\",\"speed\":9000,\"verb\":\"pace\"}",
    "{\"at\":9223372036854775806,\"origin\":\"control\",\"verb\":\"end\"}",
    "{\"at\":7,\"role\":\"grid/desk\",\"seat\":\"grid/desk-1\",\"text\":\"佐藤\",\"verb\":\"sit\"}",
    "{\"agreed\":12,\"at\":7,\"origin\":\"control\",\"proposal\":406,"
    "\"request\":9007199254740991,\"seat\":\"control-2\",\"second\":\"control-1\",\"verb\":"
    "\"end\"}",
    "{\"at\":8,\"inject\":\"call\",\"seat\":\"control-1\",\"verb\":\"launch\"}",
    "{\"at\":8,\"inject\":\"call\",\"seat\":\"control@grid-1\",\"verb\":\"hold\",\"yes\":true}",
    "{\"at\":8,\"inject\":\"call\",\"seat\":\"control-1\",\"text\":\"雨\",\"verb\":\"skip\"}",
    "{\"at\":8,\"due\":0,\"inject\":\"call\",\"seat\":\"control-1\",\"verb\":\"move\"}",
    "{\"at\":8,\"inject\":\"call\",\"seat\":\"control-1\",\"subject\":\"s\",\"text\":\"t\","
    "\"verb\":\"edit\"}",
    "{\"as\":\"outside/voice\",\"at\":8,\"channel\":\"phone\",\"seat\":\"control-1\","
    "\"text\":\"x\",\"to\":[{\"id\":\"grid/desk\",\"kind\":\"role\"}],\"verb\":\"send\"}",
    "{\"at\":8,\"inject\":\"call\",\"outcome\":\"not-reached\",\"seat\":\"control-1\","
    "\"verb\":\"phoned\"}",
    "{\"at\":8,\"expect\":\"look\",\"seat\":\"control-1\",\"text\":\"x\",\"verb\":\"hint\"}",
    "{\"at\":8,\"seat\":\"control-1\",\"service\":\"feeder\",\"text\":\"x\",\"value\":0,"
    "\"verb\":\"level\"}",
    "{\"at\":8,\"seat\":\"control-1\",\"text\":\"x\",\"to\":[{\"id\":\"grid\","
    "\"kind\":\"organisation\"}],\"verb\":\"notice\"}",
    "{\"at\":8,\"due\":600000,\"seat\":\"control-1\",\"verb\":\"jump\"}",
    "{\"at\":8,\"seat\":\"control-1\",\"text\":\"火災\",\"verb\":\"stop\"}",
    "{\"at\":8,\"due\":60000,\"organisation\":\"grid\",\"seat\":\"control-1\","
    "\"verb\":\"bounds\",\"yes\":false}",
    "{\"at\":8,\"role\":\"grid/desk\",\"seat\":\"grid/desk-1\",\"text\":\"x\",\"verb\":\"hand\"}",
    "{\"at\":8,\"role\":\"grid/desk\",\"seat\":\"grid/desk-1\",\"text\":\"x\","
    "\"verb\":\"emergency\"}",
    "{\"at\":8,\"mark\":\"performed\",\"objective\":\"answer\",\"seat\":\"evaluate-1\","
    "\"verb\":\"rate\"}",
    "{\"at\":8,\"expect\":\"look\",\"mark\":\"unable\",\"organisation\":\"grid\","
    "\"seat\":\"evaluate-1\",\"text\":\"誰も\\n見ていない\",\"verb\":\"rate\"}",
    "{\"at\":8,\"expect\":\"look\",\"points\":0,\"seat\":\"evaluate-1\",\"text\":\"why\","
    "\"verb\":\"regrade\"}",
    "{\"at\":8,\"evidence\":2,\"expect\":\"look\",\"organisation\":\"grid\","
    "\"seat\":\"observe-1\",\"text\":\"seen\",\"tone\":\"improvement\",\"verb\":\"observe\"}",
    "{\"at\":8,\"seat\":\"observe-1\",\"text\":\"seen\",\"tone\":\"note\",\"verb\":\"observe\"}",
    "{\"at\":8,\"objective\":\"answer\",\"organisation\":\"grid\",\"seat\":\"evaluate-1\","
    "\"text\":\"calm\",\"tone\":\"strength\",\"verb\":\"observe\"}",
    "{\"at\":8,\"evidence\":9007199254740991,\"item\":1,\"seat\":\"evaluate-1\","
    "\"verb\":\"link\"}",
    "{\"area\":\"第一報\",\"at\":8,\"item\":1,\"owner\":\"CSIRT\",\"seat\":\"evaluate-1\","
    "\"status\":\"open\",\"text\":\"訓練する\",\"type\":\"training\",\"until\":\"2027-03-31\","
    "\"verb\":\"plan\"}",
    "{\"area\":\"report\",\"at\":8,\"seat\":\"evaluate-1\",\"status\":\"dropped\","
    "\"text\":\"drill\",\"type\":\"plan\",\"verb\":\"plan\"}",
    "{\"at\":8,\"item\":1,\"role\":\"grid/desk\",\"seat\":\"grid/desk-1\",\"state\":\"not\","
    "\"text\":\"not told\",\"verb\":\"self\"}",
};

START_TEST(what_was_read_is_written_the_same)
{
    struct small small = loaded();
    struct shisa_read_input read;
    struct shisa_err err;
    struct shisa_buf out = { 0 };
    shisa_status status =
        shisa_proto_read_input(small.world, lines[_i], strlen(lines[_i]), &read, &err);
    ck_assert_msg(status == SHISA_OK, "%s: %s", lines[_i], status == SHISA_OK ? "" : err.text);
    shisa_proto_input(small.world, &read.input, &out);
    ck_assert_str_eq(out.data, lines[_i]);
    shisa_buf_finish(&out);
    shisa_read_input_finish(&read);
    finish(&small);
}
END_TEST

START_TEST(every_verb_is_among_them)
{
    for (int verb = 0; verb < SHISA_VERB_COUNT; verb++) {
        char wanted[64];
        size_t found = 0;
        snprintf(wanted, sizeof wanted, "\"verb\":\"%s\"", shisa_verb_name((enum shisa_verb)verb));
        for (size_t i = 0; i < sizeof lines / sizeof lines[0]; i++) {
            found += strstr(lines[i], wanted) != NULL;
        }
        ck_assert_msg(found > 0, "no line with %s", wanted);
    }
}
END_TEST

START_TEST(a_field_of_another_verb_is_not_written)
{
    struct small small = loaded();
    struct shisa_buf out = { 0 };
    struct shisa_input input = by_desk(&small, 7, SHISA_VERB_READ);
    input.item = 2;
    input.text = "left over";
    input.action = 1;
    shisa_proto_input(small.world, &input, &out);
    ck_assert_str_eq(out.data, "{\"at\":7,\"item\":2,\"role\":\"grid/desk\",\"verb\":\"read\"}");
    shisa_buf_finish(&out);
    finish(&small);
}
END_TEST

static const struct {
    const char *json, *says;
} mistakes[] = {
    { "", "the line is not one JSON object" },
    { "[]", "the line is not one JSON object" },
    { "{\"at\":1,\"verb\":\"end\"} x", "the line is not one JSON object" },
    { "{\"at\":1,\"at\":2,\"verb\":\"end\"}", "the line is not one JSON object" },
    { "{\"at\":1}", "\"verb\" must be a string" },
    { "{\"at\":1,\"verb\":\"dance\"}", "there is no verb \"dance\"" },
    { "{\"verb\":\"end\"}", "end needs the field \"at\"" },
    { "{\"at\":-1,\"verb\":\"end\"}", "\"at\" must be a whole number within its bounds" },
    { "{\"at\":1.5,\"verb\":\"end\"}", "\"at\" must be a whole number within its bounds" },
    { "{\"at\":9223372036854775807,\"verb\":\"end\"}",
      "\"at\" must be a whole number within its bounds" },
    { "{\"at\":1,\"verb\":\"end\",\"item\":3}", "end has no field \"item\"" },
    { "{\"at\":1,\"seat\":\"grid/desk-2\",\"verb\":\"end\"}", "there is no seat \"grid/desk-2\"" },
    { "{\"at\":1,\"seat\":7,\"verb\":\"end\"}", "there is no seat \"\"" },
    { "{\"at\":1,\"request\":9007199254740992,\"verb\":\"end\"}",
      "\"request\" must be a whole number within its bounds" },
    { "{\"at\":1,\"inject\":\"cull\",\"verb\":\"launch\"}", "there is no inject \"cull\"" },
    { "{\"at\":1,\"verb\":\"launch\"}", "launch needs the field \"inject\"" },
    { "{\"at\":1,\"inject\":\"call\",\"text\":\"x\",\"verb\":\"launch\"}",
      "launch has no field \"text\"" },
    { "{\"at\":1,\"inject\":\"call\",\"due\":-1,\"verb\":\"move\"}",
      "\"due\" must be a whole number within its bounds" },
    { "{\"at\":1,\"inject\":\"call\",\"outcome\":\"busy\",\"verb\":\"phoned\"}",
      "\"outcome\" must be \"reached\", \"left\" or \"not-reached\"" },
    { "{\"at\":1,\"service\":\"feeder\",\"value\":101,\"text\":\"x\",\"verb\":\"level\"}",
      "\"value\" must be a whole number within its bounds" },
    { "{\"at\":1,\"service\":\"fodder\",\"value\":1,\"text\":\"x\",\"verb\":\"level\"}",
      "there is no service \"fodder\"" },
    { "{\"at\":1,\"organisation\":\"grit\",\"due\":1,\"yes\":true,\"verb\":\"bounds\"}",
      "there is no organisation \"grit\"" },
    { "{\"at\":1,\"origin\":\"person\",\"verb\":\"end\"}",
      "\"origin\" must be \"bot\" or \"control\"" },
    { "{\"at\":1,\"role\":\"grid/dusk\",\"verb\":\"memo\",\"text\":\"x\"}",
      "there is no role \"grid/dusk\"" },
    { "{\"at\":1,\"role\":\"grid/desk\",\"verb\":\"memo\"}", "memo needs the field \"text\"" },
    { "{\"at\":1,\"role\":\"grid/desk\",\"verb\":\"memo\",\"words\":\"lock\"}",
      "there is no expected action \"lock\"" },
    { "{\"at\":1,\"role\":\"grid/desk\",\"verb\":\"read\",\"item\":4294967296}",
      "\"item\" must be a whole number within its bounds" },
    { "{\"at\":1,\"role\":\"grid/desk\",\"verb\":\"act\",\"action\":\"verfy\"}",
      "there is no action \"verfy\"" },
    { "{\"at\":1,\"verb\":\"act\",\"action\":\"verify\",\"target\":null}",
      "\"target\" must be {\"kind\":…,\"id\":…} of an asset, service, role or organisation" },
    { "{\"at\":1,\"verb\":\"act\",\"action\":\"verify\",\"target\":{\"kind\":\"inject\","
      "\"id\":\"call\"}}",
      "\"target\" must be {\"kind\":…,\"id\":…} of an asset, service, role or organisation" },
    { "{\"at\":1,\"verb\":\"act\",\"action\":\"verify\",\"target\":{\"kind\":\"asset\","
      "\"id\":\"lap\"}}",
      "there is no target \"lap\"" },
    { "{\"at\":1,\"verb\":\"decide\",\"decision\":\"halt\",\"option\":\"maybe\"}",
      "the decision has no option \"maybe\"" },
    { "{\"at\":1,\"verb\":\"decide\",\"option\":\"stop\"}", "the decision has no option \"stop\"" },
    { "{\"at\":1,\"verb\":\"decide\",\"decision\":\"halt\",\"option\":1}",
      "\"option\" must be a string" },
    { "{\"at\":1,\"verb\":\"approve\",\"item\":1}", "approve needs the field \"yes\"" },
    { "{\"at\":1,\"verb\":\"approve\",\"item\":1,\"yes\":1}", "\"yes\" must be true or false" },
    { "{\"at\":1,\"verb\":\"pace\",\"speed\":-5}",
      "\"speed\" must be a whole number within its bounds" },
    { "{\"at\":1,\"verb\":\"send\",\"channel\":\"fax\",\"text\":\"x\",\"to\":[]}",
      "there is no channel \"fax\"" },
    { "{\"at\":1,\"verb\":\"send\",\"channel\":\"phone\",\"text\":\"x\",\"to\":[\"grid\"]}",
      "\"to\" must be {\"kind\":…,\"id\":…} of an asset, service, role or organisation" },
    { "{\"at\":1,\"verb\":\"send\",\"channel\":\"phone\",\"text\":\"x\",\"to\":{}}",
      "\"to\" must be a list of ids" },
    { "{\"at\":1,\"verb\":\"rate\",\"objective\":\"answer\"}", "rate needs the field \"mark\"" },
    { "{\"at\":1,\"verb\":\"rate\",\"mark\":\"P\",\"objective\":\"answer\"}",
      "\"mark\" must be one of: performed, some, major, unable, not-observed" },
    { "{\"at\":1,\"verb\":\"rate\",\"mark\":0,\"objective\":\"answer\"}",
      "\"mark\" must be one of: performed, some, major, unable, not-observed" },
    { "{\"at\":1,\"verb\":\"rate\",\"mark\":\"some\",\"objective\":\"awnser\"}",
      "there is no objective \"awnser\"" },
    { "{\"at\":1,\"verb\":\"rate\",\"mark\":\"some\",\"organisation\":\"grit\"}",
      "there is no organisation \"grit\"" },
    { "{\"at\":1,\"verb\":\"regrade\",\"expect\":\"look\",\"points\":2147483648}",
      "\"points\" must be a whole number within its bounds" },
    { "{\"at\":1,\"verb\":\"link\",\"item\":1,\"evidence\":-1}",
      "\"evidence\" must be a whole number within its bounds" },
    { "{\"at\":1,\"verb\":\"self\",\"item\":1,\"state\":\"done\"}",
      "\"state\" must be one of: did, late, not" },
};

START_TEST(a_damaged_input_is_refused_with_its_reason)
{
    struct small small = loaded();
    struct shisa_read_input read;
    struct shisa_err err;
    const char *json = mistakes[_i].json;
    ck_assert_int_eq(shisa_proto_read_input(small.world, json, strlen(json), &read, &err),
                     SHISA_CORRUPT);
    ck_assert_str_eq(err.text, mistakes[_i].says);
    ck_assert_ptr_null(read.to);
    finish(&small);
}
END_TEST

int main(void)
{
    const TTest *const round[] = { what_was_read_is_written_the_same, NULL };
    const TTest *const wrong[] = { a_damaged_input_is_refused_with_its_reason, NULL };
    const TTest *const tests[] = { every_verb_is_among_them, a_field_of_another_verb_is_not_written,
                                   NULL };
    return run_rows("lines", round, sizeof lines / sizeof lines[0]) |
           run_rows("mistakes", wrong, sizeof mistakes / sizeof mistakes[0]) |
           run_tests("proto-input", tests);
}
