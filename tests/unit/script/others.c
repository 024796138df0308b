/* What a scenario's functions know of other people: who knows what, how they look on the case, what
 * they do by themselves, what was refused, passed over, leaked and held. */
#include "stage.h"

/* A house of two with a chart, and trucks. */
static const char others[] =
    "chart 'house' { name = { en = 'House', ja = '家' }, authority = 'consensus', chance = 0,\n"
    "  csirt = 'head/csirt', boxes = { 'head', 'head/csirt', 'head/ward' } }\n"
    "organisation 'house' { chart = 'house', name = { en = 'House', ja = '家' } }\n"
    "role 'house/csirt' { post = 'head/csirt', name = { en = 'CSIRT', ja = 'CSIRT' } }\n"
    "role 'house/ward' { post = 'head/ward', seats = 0, owns = 'network',\n"
    "  name = { en = 'Ward', ja = '病棟' } }\n"
    "service 'care' { of = 'house', severity = 4, name = { en = 'Care', ja = '診療' } }\n"
    "asset 'network' { of = 'house', name = { en = 'Network', ja = '網' }, marks = 'cut' }\n"
    "action 'cut' { impact = 2, on = 'asset', takes = '1m', marks = 'cut',\n"
    "  name = { en = 'Cut', ja = '切る' } }\n"
    "resource 'truck' { of = 'house', count = 3, gives = '1h', name = { en = 'T', ja = '車' } }\n"
    "inject 'told' { at = '1m', via = 'mail', from = 'house/ward', to = 'house/csirt',\n"
    "  tlp = 'red', secret = { { 'owl' } }, confirm = '2m', text = { en = 'An owl', ja = '梟' } "
    "}\n";

static void check_others(const char *code, const char *expected)
{
    struct stage stage;
    struct shisa_buf text = { 0 };
    shisa_buf_puts(&text, others);
    shisa_buf_puts(&text, code);
    stage_open(&stage, text.data, 7);
    const char *log = stage_run(&stage, MINUTES(4));
    ck_assert_msg(strstr(log, expected) != NULL, "%s\nis not in\n%s", expected, log);
    stage_close(&stage);
    shisa_buf_finish(&text);
}

static const struct {
    const char *code, *then;
} rows[] = {
    { "task('t', function() sleep '2m' note(tostring(knows('house/csirt', 'told'))) end)",
      "120 note true\n" },
    { "task('t', function() sleep '2m' note(tostring(knows('org', 'told'))) end)",
      "120 note false\n" },
    { "task('t', function() note(role('house/ward'):stance()) end)", "0 note unaware\n" },
    { "task('t', function() role('house/ward'):become 'opposed'\n"
      "  note(role('house/ward'):stance()) end)",
      "0 note opposed\n" },
    { "task('t', function() role('house/ward'):become 'oposed' end)",
      "there is no stance \"oposed\"; did you mean \"opposed\"?" },
    { "task('t', function() role('house/ward'):act 'cut:network' end)\n"
      "on(done 'cut:network', function() note(tostring(asset('network'):is 'cut')) end)",
      "60 note true\n" },
    { "task('t', function() role('house/csirt'):act 'cut:network' end)",
      "only a voice, a role without seats, acts by itself" },
    { "task('t', function() note(resource('truck'):free()) end)", "0 note 3\n" },
    { "task('t', function() service('care'):set(50) sleep '1s' note(severity()) end)",
      "1 note 2\n" },
    { "on(reached 'told', function() note 'counted' end)", "180 note counted\n" },
    { "task('t', function() sleep '181s' note(tostring(happened(reached 'told'))) end)",
      "181 note true\n" },
    { "task('t', function() note(tostring(happened(held 'told'))) end)", "0 note false\n" },
};

START_TEST(functions_know_of_others_and_move_them)
{
    check_others(rows[_i].code, rows[_i].then);
}
END_TEST

static struct shisa_input by_csirt(const struct stage *stage, enum shisa_verb verb)
{
    return (struct shisa_input){
        .at = MINUTES(2),
        .verb = verb,
        .role = shisa_world_find(stage->world, SHISA_ROLE, "house/csirt"),
        .action = shisa_world_find(stage->world, SHISA_ACTION, "cut"),
        .target = { .kind = SHISA_ASSET,
                    .id = shisa_world_find(stage->world, SHISA_ASSET, "network") },
    };
}

static const struct {
    enum shisa_verb verb;
    bool unasked;
    const char *code, *then;
} answers[] = {
    { SHISA_VERB_ACT, false, "on(refused 'cut:network', function() note 'no' end)",
      "2820 note no\n" },
    { SHISA_VERB_ACT, true, "on(bypassed 'cut:network', function() note 'unasked' end)",
      "120 note unasked\n" },
    { SHISA_VERB_SEND, false, "on(leaked 'told', function() note 'told' end)", "120 note told\n" },
};

START_TEST(rules_answer_to_refusals_to_not_asking_and_to_leaks)
{
    struct stage stage;
    struct shisa_buf text = { 0 };
    shisa_buf_puts(&text, others);
    shisa_buf_puts(&text, answers[_i].code);
    stage_open(&stage, text.data, 7);
    struct shisa_ref to = { .kind = SHISA_ROLE,
                            .id = shisa_world_find(stage.world, SHISA_ROLE, "org/desk") };
    struct shisa_input input = by_csirt(&stage, answers[_i].verb);
    input.yes = answers[_i].unasked;
    input.channel = 1;
    input.to = &to;
    input.to_count = 1;
    input.text = "They saw an owl.";
    ck_assert_msg(shisa_engine_apply(stage.engine, &input, &stage.err) == SHISA_OK, "%s",
                  stage.err.text);
    const char *log = stage_run(&stage, MINUTES(60));
    ck_assert_msg(strstr(log, answers[_i].then) != NULL, "%s", log);
    stage_close(&stage);
    shisa_buf_finish(&text);
}
END_TEST

#define ROWS(table) ((int)(sizeof(table) / sizeof((table)[0])))

int main(void)
{
    const TTest *const know[] = { functions_know_of_others_and_move_them, NULL };
    const TTest *const answer[] = { rules_answer_to_refusals_to_not_asking_and_to_leaks, NULL };
    return run_rows("others", know, ROWS(rows)) | run_rows("others-answer", answer, ROWS(answers));
}
