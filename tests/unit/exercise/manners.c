/* How each team plays: what it does, whom it tells, what it leaves out. */
#include "../run.h"

#include "../../fake/drill.h"

static const char company[] =
    "scenario { id = 'company', length = '2h', starts = '2010-06-01 20:00 +09:00',\n"
    "  title = { en = 'Company', ja = '会社' } }\n"
    "objective 'answer' { points = 20, text = { en = 'Answer', ja = '応答' } }\n"
    "chart 'house' { name = { en = 'House', ja = '社内' }, boxes = { 'top', 'top/desk' } }\n"
    "organisation 'grid' { name = { en = 'Grid', ja = '電力' }, sector = 'electricity',\n"
    "  kind = 'operator', chart = 'house' }\n"
    "organisation 'river' { name = { en = 'River', ja = '水道' }, sector = 'water',\n"
    "  kind = 'operator' }\n"
    "organisation 'state' { name = { en = 'State', ja = '省' }, sector = 's', kind = 'ministry' }\n"
    "organisation 'paper' { name = { en = 'Paper', ja = '新聞' }, sector = 's', kind = 'press' }\n"
    "role 'grid/chief' { name = { en = 'Chief', ja = '長' }, seats = 0, post = 'top' }\n"
    "role 'grid/desk' { name = { en = 'Desk', ja = '指令' }, post = 'top/desk' }\n"
    "role 'river/voice' { name = { en = 'Voice', ja = '声' }, seats = 0 }\n"
    "role 'state/voice' { name = { en = 'Voice', ja = '声' }, seats = 0 }\n"
    "role 'paper/voice' { name = { en = 'Voice', ja = '声' }, seats = 0 }\n"
    "channel 'log' { name = { en = 'l', ja = 'l' }, mark = { en = 'l', ja = 'l' }, oneway = true "
    "}\n"
    "channel 'phone' { name = { en = 'p', ja = 'p' }, mark = { en = 'p', ja = 'p' } }\n"
    "channel 'up' { name = { en = 'u', ja = 'u' }, mark = { en = 'u', ja = 'u' },\n"
    "  routes = { 'operator>ministry' } }\n"
    "channel 'stand' { name = { en = 's', ja = 's' }, mark = { en = 's', ja = 's' },\n"
    "  public = true }\n"
    "action 'verify' { name = { en = 'Verify', ja = '確認' }, help = { en = 'v', ja = 'か' },\n"
    "  group = { en = 'g', ja = 'ぐ' }, takes = '2m' }\n"
    "inject 'call' { at = '5m', via = 'phone', from = 'river/voice', to = 'grid/desk',\n"
    "  important = true, text = { en = 'It is dark.', ja = '停電です。' } }\n"
    "inject 'chat' { at = '6m', via = 'phone', from = 'river/voice', to = 'grid/desk',\n"
    "  text = { en = 'Hello.', ja = 'もしもし。' } }\n"
    "expect 'look' { of = 'grid/desk', after = 'call', full = '10m', zero = '20m', points = 10,\n"
    "  objective = 'answer', action = 'verify', why = { en = 'w', ja = 'わ' } }\n"
    "expect 'tell' { of = 'grid/desk', after = 'call', full = '10m', zero = '20m', points = 10,\n"
    "  objective = 'answer', action = 'send', to = 'river/voice', via = 'phone',\n"
    "  mention = { { 'look', '確認' } }, why = { en = 'w', ja = 'わ' },\n"
    "  example = { en = 'We look.', ja = '確認します。' } }\n";

/* What a team did in one exercise. */
struct played {
    int32_t look, tell; /* points */
    uint32_t sent;
    uint32_t unasked;
    char told[64]; /* first letters of the organisations that heard of it, with the channel's */
    const struct shisa_engine *engine;
};

static shisa_status hear_input(void *self, const struct shisa_input *input, struct shisa_err *err)
{
    struct played *played = self;
    const struct shisa_world *world = shisa_engine_world(played->engine);
    (void)err;
    played->unasked += input->verb == SHISA_VERB_ACT && input->yes;
    if (input->verb == SHISA_VERB_SEND) {
        played->sent++;
    }
    if (input->verb == SHISA_VERB_SEND && input->item != 0) {
        const char *to = shisa_world_name(world, input->to->kind, input->to->id);
        const char *by = shisa_world_name(world, SHISA_CHANNEL, input->channel);
        size_t len = strlen(played->told);
        snprintf(played->told + len, sizeof played->told - len, "%s%s by %s", len > 0 ? ", " : "",
                 to, by);
        ck_assert(strstr(input->text, "停電です。") != NULL &&
                  strstr(input->text, "It is dark.") != NULL);
    }
    return SHISA_OK;
}

static shisa_status hear_event(void *self, const struct shisa_event *event, struct shisa_err *err)
{
    (void)self;
    (void)event;
    (void)err;
    return SHISA_OK;
}

static struct played play_as(enum shisa_manner manner)
{
    struct played played = { 0 };
    struct shisa_exercise *exercise = load_drill(company, 1);
    struct shisa_err err;
    played.engine = shisa_exercise_engine(exercise);
    shisa_exercise_listen(exercise, (struct shisa_sink){ &played, hear_input, hear_event });
    shisa_bots_seat(shisa_exercise_bots(exercise), 0, manner);
    ck_assert_int_eq(shisa_exercise_start(exercise, &err), SHISA_OK);
    ck_assert_int_eq(shisa_exercise_advance(exercise, 121 * MINUTE, &err), SHISA_OK);
    played.look = shisa_engine_outcome(played.engine, 1).points;
    played.tell = shisa_engine_outcome(played.engine, 2).points;
    shisa_exercise_destroy(exercise);
    return played;
}

/* A house in which the CSIRT is expected to cut what the plant owns. */
static const char asking[] =
    "scenario { id = 'asking', length = '9h', title = { en = 'Asking', ja = '打診' } }\n"
    "objective 'cut' { points = 10, text = { en = 'Cut it', ja = '切る' } }\n"
    "chart 'house' { name = { en = 'House', ja = '社内' }, authority = 'consensus',\n"
    "  csirt = 'top/csirt', boxes = { 'top', 'top/csirt', 'top/plant' } }\n"
    "organisation 'mill' { name = { en = 'Mill', ja = '工場' }, chart = 'house' }\n"
    "role 'mill/csirt' { name = { en = 'CSIRT', ja = 'CSIRT' }, post = 'top/csirt' }\n"
    "role 'mill/plant' { name = { en = 'Plant', ja = '製造' }, post = 'top/plant',\n"
    "  owns = 'line', OWNER }\n"
    "channel 'phone' { name = { en = 'p', ja = 'p' }, mark = { en = 'p', ja = 'p' } }\n"
    "asset 'line' { of = 'mill', name = { en = 'Line', ja = '回線' }, marks = 'cut', VITAL }\n"
    "action 'cut' { name = { en = 'Cut', ja = '切る' }, on = 'asset', takes = '1m', impact = 2,\n"
    "  marks = 'cut' }\n"
    "inject 'alarm' { at = '5m', via = 'phone', to = 'mill', text = { en = 'Alarm', ja = '警報' } "
    "}\n"
    "expect 'cut-it' { of = 'mill/csirt', after = 'alarm', full = '2h', zero = '4h', points = 10,\n"
    "  objective = 'cut', action = 'cut', target = 'line', why = { en = 'w', ja = 'わ' } }\n";

static const struct {
    const char *owner, *vital;
    bool cut;
} owners[] = {
    { "seats = 1", "vital = nil", true },
    { "seats = 1", "vital = { en = 'The kiln hangs on it', ja = '窯が止まる' }", false },
    { "seats = 0, stance = 'persuaded'", "vital = nil", true },
    { "seats = 0, stance = 'opposed'", "vital = nil", false },
    { "seats = 0, stance = 'persuaded'", "vital = { en = 'The kiln', ja = '窯' }", false },
};

/* The text with each of the two words replaced. */
static void fill_in(const char *owner, const char *vital, char out[4096])
{
    const char *first = strstr(asking, "OWNER");
    const char *second = strstr(asking, "VITAL");
    snprintf(out, 4096, "%.*s%s%.*s%s%s", (int)(first - asking), asking, owner,
             (int)(second - first - 5), first + 5, vital, second + 5);
}

START_TEST(experts_do_not_answer_for_voices_nor_agree_to_what_is_dangerous)
{
    char text[4096];
    struct shisa_err err;
    fill_in(owners[_i].owner, owners[_i].vital, text);
    struct shisa_exercise *exercise = load_drill(text, 1);
    shisa_bots_seat(shisa_exercise_bots(exercise), 0, SHISA_MANNER_EXPERT);
    ck_assert_int_eq(shisa_exercise_start(exercise, &err), SHISA_OK);
    ck_assert_int_eq(shisa_exercise_advance(exercise, 541 * MINUTE, &err), SHISA_OK);
    ck_assert(shisa_engine_marked(shisa_exercise_engine(exercise), 1, "cut") == owners[_i].cut);
    shisa_exercise_destroy(exercise);
}
END_TEST

/* One desk, nobody above it, no press. */
static const char lonely[] =
    "scenario { id = 'lonely', length = '2h', title = { en = 'Lonely', ja = '一人' } }\n"
    "objective 'look' { points = 10, text = { en = 'Look', ja = '見る' } }\n"
    "organisation 'grid' { name = { en = 'Grid', ja = '電力' } }\n"
    "role 'grid/desk' { name = { en = 'Desk', ja = '指令' } }\n"
    "channel 'phone' { name = { en = 'p', ja = 'p' }, mark = { en = 'p', ja = 'p' } }\n"
    "action 'look' { name = { en = 'Look', ja = '見る' }, takes = '1m' }\n"
    "inject 'call' { at = '1m', via = 'phone', to = 'grid/desk', text = { en = 'a', ja = 'あ' } }\n"
    "expect 'see' { of = 'grid/desk', after = 'call', full = '10m', zero = '20m', points = 10,\n"
    "  objective = 'look', action = 'look', why = { en = 'w', ja = 'わ' } }\n"
    "penalty 'blame' { of = 'grid', action = 'send', points = 5, mention = { 'hacked' },\n"
    "  why = { en = 'w', ja = 'わ' } }\n";

START_TEST(who_has_nobody_to_tell_says_nothing_wrong)
{
    for (uint64_t seed = 1; seed <= 400; seed++) {
        struct shisa_err err;
        struct shisa_exercise *exercise = load_drill(lonely, seed);
        shisa_bots_seat(shisa_exercise_bots(exercise), 0, SHISA_MANNER_RANDOM);
        ck_assert_int_eq(shisa_exercise_start(exercise, &err), SHISA_OK);
        ck_assert_int_eq(shisa_exercise_advance(exercise, 121 * MINUTE, &err), SHISA_OK);
        shisa_exercise_destroy(exercise);
    }
}
END_TEST

START_TEST(each_team_does_what_its_manner_says)
{
    static const struct {
        enum shisa_manner manner;
        int32_t look, tell;
        uint32_t sent, unasked;
        const char *told;
    } rows[] = {
        { SHISA_MANNER_ABSENT, 0, 0, 0, 0, "" },
        { SHISA_MANNER_EXPERT, 10, 10, 1, 0, "" },
        { SHISA_MANNER_LATE, 5, 5, 1, 0, "" },
        { SHISA_MANNER_SLOW, 1, 1, 1, 0, "" },
        { SHISA_MANNER_ESCALATING, 10, 10, 3, 0, "grid/chief by phone, state by up" },
        { SHISA_MANNER_SHARING, 10, 10, 3, 0, "paper by stand, river by phone" },
        { SHISA_MANNER_SILENT, 10, 0, 0, 0, "" },
        { SHISA_MANNER_HEADSTRONG, 10, 10, 1, 1, "" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct played played = play_as(rows[i].manner);
        const char *name = shisa_manner_name(rows[i].manner);
        ck_assert_msg(played.look == rows[i].look && played.tell == rows[i].tell,
                      "%s earns %d and %d", name, played.look, played.tell);
        ck_assert_msg(played.sent == rows[i].sent && played.unasked == rows[i].unasked,
                      "%s sends %u, does %u unasked", name, played.sent, played.unasked);
        ck_assert_msg(strcmp(played.told, rows[i].told) == 0, "%s tells %s", name, played.told);
    }
}
END_TEST

START_TEST(every_manner_is_known_by_its_name_and_what_is_near_it_is_suggested)
{
    struct shisa_err err;
    enum shisa_manner manner;
    for (int i = 0; i < SHISA_MANNER_COUNT; i++) {
        ck_assert_int_eq(shisa_manner_parse(shisa_manner_name((enum shisa_manner)i), &manner, &err),
                         SHISA_OK);
        ck_assert_int_eq(manner, i);
    }
    ck_assert_int_eq(shisa_manner_parse("over-sharin", &manner, &err), SHISA_NOT_FOUND);
    ck_assert_ptr_nonnull(strstr(err.text, "did you mean \"over-sharing\"? There are absent, "));
}
END_TEST

int main(void)
{
    const TTest *const tests[] = {
        who_has_nobody_to_tell_says_nothing_wrong, each_team_does_what_its_manner_says,
        every_manner_is_known_by_its_name_and_what_is_near_it_is_suggested, NULL
    };
    const TTest *const asked[] = { experts_do_not_answer_for_voices_nor_agree_to_what_is_dangerous,
                                   NULL };
    int failed = run_rows("manners-asked", asked, (int)(sizeof owners / sizeof owners[0]));
    return failed | run_tests("manners", tests);
}
