#include "drill.h"

#include <check.h>
#include <stdio.h>
#include <string.h>

#include "shisa/schema.h"

#define MINUTE 60000LL
#define TEXT(english, japanese) ((struct shisa_text){ .en = (english), .ja = (japanese) })
#define REF(id) ((struct shisa_ref){ .name = (id) })
#define LIST(items)                                                                                \
    {                                                                                              \
        items, sizeof items / sizeof items[0]                                                      \
    }

/* --- what is declared ------------------------------------------------------------------------ */

static void *add(struct shisa_world *world, enum shisa_kind kind, const char *id)
{
    void *noun;
    struct shisa_err err;
    struct shisa_place place = { .file = "scenario.lua", .line = 1 };
    ck_assert_msg(shisa_world_add(world, kind, id, place, &noun, &err) == SHISA_OK, "%s", err.text);
    return noun;
}

static void declare_scenario(struct shisa_world *world)
{
    static const char *authorities[] = { "hybrid" };
    static struct shisa_parameter parameters[] = {
        { .name = "authority", .values = LIST(authorities), .value = "hybrid" }
    };
    struct shisa_scenario *scenario = &world->scenario;
    scenario->head.id = "alarm";
    scenario->length = 120 * MINUTE;
    scenario->starts = "2005-02-14 09:00 +09:00";
    scenario->title = TEXT("The Alarm Nobody Pressed", "誰も押していない警報");
    scenario->basis = (struct shisa_text){ "METI electricity-sector exercise, FY2004",
                                           "経済産業省 電力分野演習(2004年度)" };
    scenario->debrief =
        TEXT("Who knew first, and whom did they tell?\nWhat would have made the report earlier?",
             "最初に気づいたのは誰で、誰に伝えたか。\n第一報を早めるには何が必要だったか。");
    scenario->pace = 1;
    scenario->parameters = (struct shisa_parameters)LIST(parameters);
}

static void declare_objectives(struct shisa_world *world)
{
    static const struct {
        const char *id;
        int32_t points;
        struct shisa_text text;
    } rows[] = {
        { "see", 12, { "Notice that screen and field disagree", "画面と現場の食い違いに気づく" } },
        { "report",
          20,
          { "Report early, with facts and without causes", "原因を待たず、事実を早く報告する" } },
        { "inform",
          15,
          { "Tell the customers who depend on the supply", "供給に依存する需要家へ知らせる" } },
        { "contain", 20, { "Contain without losing protection", "保護機能を保って封じ込める" } },
        { "review", 6, { "Say what should change", "改善すべき点を挙げる" } },
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct shisa_objective *objective = add(world, SHISA_OBJECTIVE, rows[i].id);
        objective->points = rows[i].points;
        objective->text = rows[i].text;
    }
}

static void declare_people(struct shisa_world *world)
{
    static const struct {
        const char *id;
        struct shisa_text name;
    } organisations[] = { { "aoba", { "Aoba Electric", "青葉電力" } },
                          { "asagiri", { "Asagiri Railway", "朝霧鉄道" } },
                          { "gov", { "Government", "政府" } } };
    static const struct {
        const char *id;
        int32_t seats;
        struct shisa_text name;
    } roles[] = { { "aoba/dispatch", 2, { "Dispatch centre", "給電指令所" } },
                  { "aoba/csirt", 2, { "CSIRT", "CSIRT" } },
                  { "aoba/chief", 1, { "Plant chief", "発電所長" } },
                  { "aoba/crew", 0, { "Substation crew", "変電所班" } },
                  { "asagiri/control", 1, { "Train control", "運行指令" } },
                  { "gov/meti", 1, { "METI liaison", "経済産業省 連絡担当" } } };
    for (size_t i = 0; i < sizeof organisations / sizeof organisations[0]; i++) {
        struct shisa_organisation *organisation =
            add(world, SHISA_ORGANISATION, organisations[i].id);
        organisation->name = organisations[i].name;
    }
    for (size_t i = 0; i < sizeof roles / sizeof roles[0]; i++) {
        struct shisa_role *role = add(world, SHISA_ROLE, roles[i].id);
        role->seats = roles[i].seats;
        role->name = roles[i].name;
    }
}

static void declare_channels(struct shisa_world *world)
{
    static const struct {
        const char *id;
        struct shisa_text name;
        bool oneway;
    } rows[] = { { "phone", { "Telephone", "電話" }, false },
                 { "monitor", { "Monitoring screen", "監視画面" }, true },
                 { "report-up", { "Report up", "情報連絡" }, false } };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct shisa_channel *channel = add(world, SHISA_CHANNEL, rows[i].id);
        channel->name = rows[i].name;
        channel->oneway = rows[i].oneway;
    }
}

static void declare_things(struct shisa_world *world)
{
    static const char *kinds[] = { "asset" };
    static const char *marks[] = { "isolated", "preserved" };
    static const struct {
        const char *id;
        struct shisa_text name;
        const char *marks;
    } actions[] = { { "verify-by-voice", { "Verify by voice", "電話で現物確認する" }, NULL },
                    { "preserve", { "Preserve evidence", "証拠を保全する" }, "preserved" },
                    { "isolate", { "Isolate", "隔離する" }, "isolated" } };
    for (size_t i = 0; i < sizeof actions / sizeof actions[0]; i++) {
        struct shisa_action *action = add(world, SHISA_ACTION, actions[i].id);
        action->name = actions[i].name;
        action->on = (struct shisa_strings)LIST(kinds);
        action->takes = 2 * MINUTE;
        action->marks = actions[i].marks;
        action->impact = actions[i].marks == NULL ? 0 : 2;
    }
    struct shisa_asset *hmi = add(world, SHISA_ASSET, "hmi");
    hmi->name = TEXT("Operator screen 2", "監視端末2");
    hmi->of = REF("aoba");
    hmi->marks = (struct shisa_strings)LIST(marks);
    struct shisa_asset *network = add(world, SHISA_ASSET, "control-network");
    network->name = TEXT("Control network", "制御ネットワーク");
    network->of = REF("aoba");
    network->vital = TEXT("Protection runs over it", "保護機能がこの網を使う");
    network->marks = (struct shisa_strings)LIST(marks);
    struct shisa_resource *trucks = add(world, SHISA_RESOURCE, "trucks");
    trucks->name = TEXT("Mobile generators", "移動電源車");
    trucks->of = REF("aoba");
    trucks->count = 2;
    struct shisa_service *feeder = add(world, SHISA_SERVICE, "feeder");
    feeder->name = TEXT("Supply, north", "北部供給");
    feeder->of = REF("aoba");
    feeder->customers = 110000;
    static struct shisa_need needs[] = { { .service = { .name = "feeder" },
                                           .loss = 100,
                                           .below = 100,
                                           .margin = 5 * MINUTE,
                                           .restore = MINUTE } };
    struct shisa_service *trains = add(world, SHISA_SERVICE, "trains");
    trains->name = TEXT("Train service", "列車運行");
    trains->of = REF("asagiri");
    trains->needs = (struct shisa_needs)LIST(needs);
}

static void declare_injects(struct shisa_world *world)
{
    static struct shisa_ref dispatch[] = { { .name = "aoba/dispatch" } };
    static struct shisa_ref all[] = { { .name = "aoba" } };
    struct shisa_inject *mismatch = add(world, SHISA_INJECT, "mismatch");
    mismatch->at = 6 * MINUTE;
    mismatch->confirm = SHISA_NEVER;
    mismatch->via = REF("phone");
    mismatch->from = REF("aoba/crew");
    mismatch->to = (struct shisa_refs)LIST(dispatch);
    mismatch->text = TEXT("The breaker here is closed. Your screen says open?",
                          "現場の遮断器は「入」です。画面は「切」ですか?");
    struct shisa_inject *trip = add(world, SHISA_INJECT, "trip");
    trip->at = 30 * MINUTE;
    trip->confirm = SHISA_NEVER;
    trip->via = REF("monitor");
    trip->to = (struct shisa_refs)LIST(all);
    trip->text = TEXT("Feeder north tripped: 110,000 customers", "北部フィーダー停止:11万軒");
    struct shisa_inject *second = add(world, SHISA_INJECT, "second-call");
    second->at = SHISA_NEVER;
    second->confirm = SHISA_NEVER;
    second->via = REF("phone");
    second->from = REF("asagiri/control");
    second->to = (struct shisa_refs)LIST(dispatch);
    second->text = TEXT("Two lines stand still. Why did nobody call?",
                        "2路線が止まったままです。なぜ連絡がないのですか?");
    struct shisa_inject *clean = add(world, SHISA_INJECT, "all-clear");
    clean->at = 115 * MINUTE;
    clean->confirm = SHISA_NEVER;
    clean->via = REF("monitor");
    clean->to = (struct shisa_refs)LIST(dispatch);
    clean->text = TEXT("Four screens equal the field", "4画面とも現場と一致");
}

static void declare_decisions(struct shisa_world *world)
{
    static struct shisa_option options[] = {
        { "link", { "Cut only the office link", "OA網との接続だけを切る" } },
        { "all", { "Cut the whole control network", "制御網全体を切る" } },
    };
    struct shisa_decision *cut = add(world, SHISA_DECISION, "cut");
    cut->at = 40 * MINUTE;
    cut->to = REF("aoba/chief");
    cut->within = 15 * MINUTE;
    cut->text = TEXT("What is cut off?", "どこを切り離すか");
    cut->options = (struct shisa_options)LIST(options);
}

static struct shisa_expect *expect(struct shisa_world *world, const char *id, const char *of,
                                   const char *action, int32_t points)
{
    struct shisa_expect *made = add(world, SHISA_EXPECT, id);
    made->of = REF(of);
    made->action = REF(action);
    made->points = points;
    return made;
}

static void declare_expectations(struct shisa_world *world)
{
    static const char *impact[] = { "impact", "影響" };
    static const char *feeder[] = { "feeder", "配電" };
    static struct shisa_strings groups[] = { LIST(impact), LIST(feeder) };
    struct shisa_expect *voice =
        expect(world, "voice-check", "aoba/dispatch", "verify-by-voice", 12);
    voice->after = REF("mismatch");
    voice->full = 5 * MINUTE;
    voice->zero = 20 * MINUTE;
    voice->objective = REF("see");
    voice->target = REF("hmi");
    voice->why = TEXT("A screen that lies is found by asking the field",
                      "偽の画面は現場に尋ねて初めて見破れる");
    struct shisa_expect *report = expect(world, "first-report", "aoba/csirt", "send", 20);
    report->after = REF("trip");
    report->full = 10 * MINUTE;
    report->zero = 30 * MINUTE;
    report->objective = REF("report");
    report->to = REF("gov/meti");
    report->via = REF("report-up");
    report->mention = (struct shisa_mention)LIST(groups);
    report->duty = TEXT("Reports Rule: supply lost to 70,000 customers or more, at once",
                        "電気関係報告規則:7万軒以上の供給支障は速やかに報告");
    report->why = TEXT("The first report need not know the cause", "第一報に原因は要らない");
    struct shisa_expect *tell = expect(world, "tell-rail", "aoba", "send", 15);
    tell->after = REF("trip");
    tell->full = 10 * MINUTE;
    tell->zero = 25 * MINUTE;
    tell->objective = REF("inform");
    tell->to = REF("asagiri");
    tell->why = TEXT("Trains stand without knowing for how long",
                     "復旧の見込みが分からなければ列車は動かせない");
    struct shisa_expect *choose = expect(world, "cut-the-link", "aoba/chief", "decide", 20);
    choose->after = REF("trip");
    choose->full = choose->zero = 25 * MINUTE;
    choose->objective = REF("contain");
    choose->decision = REF("cut");
    choose->option = "link";
    choose->why = TEXT("The relays need the control network", "保護継電器は制御網を必要とする");
    struct shisa_expect *review = expect(world, "review", "aoba/csirt", "memo", 6);
    review->after = REF("all-clear");
    review->full = 10 * MINUTE;
    review->zero = 20 * MINUTE;
    review->objective = REF("review");
    review->why = TEXT("What is not written down is not learnt", "書かれない教訓は残らない");
}

static void declare_rules(struct shisa_world *world)
{
    static struct shisa_deed excuse[] = { { .action = { .name = "preserve" },
                                            .target = { .name = "control-network" } } };
    static struct shisa_deed steps[] = {
        { .action = { .name = "preserve" }, .target = { .name = "hmi" } },
        { .action = { .name = "isolate" }, .target = { .name = "hmi" } },
    };
    struct shisa_penalty *penalty = add(world, SHISA_PENALTY, "cut-everything");
    penalty->of = REF("aoba");
    penalty->action = REF("isolate");
    penalty->target = REF("control-network");
    penalty->unless = (struct shisa_deeds)LIST(excuse);
    penalty->times = 1;
    penalty->points = 6;
    penalty->objective = REF("contain");
    penalty->why = TEXT("Protection is lost with the network", "制御網とともに保護機能を失う");
    struct shisa_order *order = add(world, SHISA_ORDER, "evidence-first");
    order->of = REF("aoba");
    order->steps = (struct shisa_deeds)LIST(steps);
    order->points = 2;
    order->objective = REF("contain");
    order->why = TEXT("What is isolated first loses its traces", "先に隔離すると痕跡が失われる");
}

static void declare_approval(struct shisa_world *world)
{
    struct shisa_approval *approval = add(world, SHISA_APPROVAL, "chief-signs");
    approval->of = REF("aoba/csirt");
    approval->action = (struct shisa_deed){ .action = REF("send"), .target = REF("gov/meti") };
    approval->via = REF("report-up");
    approval->by = REF("aoba/chief");
    approval->within = 10 * MINUTE;
    approval->why =
        TEXT("Reports to the ministry leave in the chief's name", "省庁への報告は所長の名で行う");
}

static struct shisa_world *declare(void)
{
    struct shisa_findings findings = { 0 };
    struct shisa_world *world = shisa_world_create();
    declare_scenario(world);
    declare_objectives(world);
    declare_people(world);
    declare_channels(world);
    declare_things(world);
    declare_injects(world);
    declare_decisions(world);
    declare_expectations(world);
    declare_rules(world);
    declare_approval(world);
    shisa_world_link(world, &findings);
    ck_assert_msg(findings.errors == 0, "%s", findings.errors == 0 ? "" : findings.at[0].text);
    shisa_findings_finish(&findings);
    return world;
}

/* --- what is done ---------------------------------------------------------------------------- */

static shisa_id id_of(const struct drill *drill, enum shisa_kind kind, const char *name)
{
    shisa_id id = shisa_world_find(drill->world, kind, name);
    ck_assert_msg(id != 0, "%s", name);
    return id;
}

static void take(struct drill *drill)
{
    uint32_t count;
    const struct shisa_event *events = shisa_engine_events(drill->engine, &count);
    for (uint32_t i = 0; i < count; i++) {
        shisa_report_event(drill->report, &events[i]);
        drill->told = events[i].seq;
    }
    shisa_engine_forget_events(drill->engine);
}

static void apply(struct drill *drill, const char *role, struct shisa_input input)
{
    struct shisa_err err;
    input.role = id_of(drill, SHISA_ROLE, role);
    shisa_status status = shisa_engine_apply(drill->engine, &input, &err);
    ck_assert_msg(status == SHISA_OK, "%s", err.text);
    take(drill);
}

static void act(struct drill *drill, shisa_ms minute, const char *role, const char *action,
                const char *asset)
{
    apply(drill, role,
          (struct shisa_input){
              .at = minute * MINUTE,
              .verb = SHISA_VERB_ACT,
              .action = id_of(drill, SHISA_ACTION, action),
              .target = { .kind = SHISA_ASSET, .id = id_of(drill, SHISA_ASSET, asset) } });
}

static void tell(struct drill *drill, shisa_ms minute, const char *from, const char *to,
                 const char *channel, const char *text)
{
    const struct shisa_ref role = { .kind = SHISA_ROLE, .id = id_of(drill, SHISA_ROLE, to) };
    apply(drill, from,
          (struct shisa_input){ .at = minute * MINUTE,
                                .verb = SHISA_VERB_SEND,
                                .channel = id_of(drill, SHISA_CHANNEL, channel),
                                .to = &role,
                                .to_count = 1,
                                .text = text });
}

/* The scenario's own rules, as a script would have them. */
static void follow(void *self, const struct shisa_event *event)
{
    struct drill *drill = self;
    struct shisa_err err;
    shisa_status status = SHISA_OK;
    if (event->kind == SHISA_EV_INJECT && event->ref == id_of(drill, SHISA_INJECT, "trip")) {
        status = shisa_engine_set_level(drill->engine, id_of(drill, SHISA_SERVICE, "feeder"), 40,
                                        event->seq, &err);
    } else if (event->kind == SHISA_EV_MISSED &&
               event->ref == id_of(drill, SHISA_EXPECT, "tell-rail")) {
        status = shisa_engine_send_inject(drill->engine, id_of(drill, SHISA_INJECT, "second-call"),
                                          event->seq, &err);
    } else if (event->kind == SHISA_EV_DECIDED) {
        status = shisa_engine_set_level(drill->engine, id_of(drill, SHISA_SERVICE, "feeder"), 100,
                                        event->seq, &err);
    }
    ck_assert_msg(status == SHISA_OK, "%s", err.text);
}

static void play(struct drill *drill)
{
    struct shisa_err err;
    ck_assert(shisa_engine_start(drill->engine, &err) == SHISA_OK);
    take(drill);
    act(drill, 7, "aoba/dispatch", "verify-by-voice", "hmi");
    tell(drill, 12, "aoba/dispatch", "aoba/csirt", "phone", HOSTILE);
    act(drill, 33, "aoba/csirt", "isolate", "control-network");
    tell(drill, 41, "aoba/csirt", "gov/meti", "report-up",
         "Impact: north feeder, 110,000 customers. Cause unknown.");
    apply(drill, "aoba/chief",
          (struct shisa_input){
              .at = 43 * MINUTE, .verb = SHISA_VERB_APPROVE, .item = 3, .yes = true });
    apply(drill, "aoba/chief",
          (struct shisa_input){ .at = 45 * MINUTE,
                                .verb = SHISA_VERB_DECIDE,
                                .decision = id_of(drill, SHISA_DECISION, "cut"),
                                .option = 1,
                                .text = "The relays need the rest" });
    act(drill, 50, "aoba/csirt", "isolate", "hmi");
    tell(drill, 58, "aoba/dispatch", "asagiri/control", "phone", "=cmd() power is back");
    ck_assert(shisa_engine_advance(drill->engine, 120 * MINUTE, &err) == SHISA_OK);
    take(drill);
}

void drill_play(struct drill *drill)
{
    struct shisa_err err;
    drill->world = declare();
    drill->region = shisa_region_create(8U << 20);
    shisa_status status =
        shisa_engine_create(drill->region, drill->world, 4711, &drill->engine, &err);
    ck_assert_msg(status == SHISA_OK, "%s", err.text);
    drill->report = shisa_report_create(drill->engine);
    drill->facts = (struct shisa_report_facts){
        .scenario_hash = "7d0c1e5a90f3b2c4d6e8f00112233445566778899aabbccddeeff00112233445",
        .parameters = "{\"authority\":\"hybrid\"}",
        .chain_head = "c3a1f2e4d5b6978801020304050607080910111213141516171819202122232a",
        .digest = "0f1e2d3c4b5a69788796a5b4c3d2e1f00112233445566778899aabbccddeeff0",
        .team = "expert; person: aoba/dispatch",
        .version = "0.1.0",
        .verified = true,
    };
    shisa_engine_listen(drill->engine, (struct shisa_listener){ .self = drill, .event = follow });
    play(drill);
}

/* --- what is not played, but told ------------------------------------------------------------- */

static void happen(struct drill *drill, shisa_ms minute, struct shisa_event event)
{
    event.seq = ++drill->told;
    event.at = minute * MINUTE;
    shisa_report_event(drill->report, &event);
}

static void quarrel(struct drill *drill, shisa_ms minute, enum shisa_event_kind kind, uint32_t act,
                    const char *whom, const char *text)
{
    const struct shisa_act *about = shisa_engine_act(drill->engine, act);
    bool waiting = kind == SHISA_EV_WAITING;
    bool named = waiting || kind == SHISA_EV_EXPIRED || kind == SHISA_EV_APPROVED;
    shisa_id other = id_of(drill, SHISA_ROLE, whom);
    happen(drill, minute,
           (struct shisa_event){ .kind = kind,
                                 .role = kind == SHISA_EV_APPROVED ? other : about->role,
                                 .ref = named ? 0 : about->action,
                                 .item = act,
                                 .target = about->target,
                                 .due = waiting ? (minute + 60) * MINUTE : 0,
                                 .value = kind == SHISA_EV_APPROVED ? 0 : other,
                                 .text = text });
}

static void change(struct drill *drill, shisa_ms minute, enum shisa_event_kind kind, shisa_id ref,
                   shisa_id role, int64_t value)
{
    happen(drill, minute,
           (struct shisa_event){ .kind = kind, .ref = ref, .role = role, .value = value });
}

/* Acts 1, 2 and 4 of the play are told again as if their owners had had a say in them. */
void drill_quarrel(struct drill *drill)
{
    uint64_t after = drill->told;
    shisa_id chief = id_of(drill, SHISA_ROLE, "aoba/chief");
    shisa_id trip = id_of(drill, SHISA_INJECT, "trip");
    quarrel(drill, 120, SHISA_EV_WAITING, 1, "aoba/chief", NULL);
    quarrel(drill, 121, SHISA_EV_REFUSED, 1, "aoba/chief", "=Not now, <b>please</b>");
    quarrel(drill, 121, SHISA_EV_WAITING, 2, "aoba/chief", NULL);
    quarrel(drill, 122, SHISA_EV_REFUSED, 2, "aoba/chief", NULL);
    quarrel(drill, 123, SHISA_EV_WAITING, 4, "aoba/dispatch", NULL);
    quarrel(drill, 124, SHISA_EV_APPROVED, 4, "aoba/chief", NULL);
    quarrel(drill, 124, SHISA_EV_WAITING, 4, "aoba/dispatch", NULL);
    quarrel(drill, 184, SHISA_EV_EXPIRED, 4, "aoba/dispatch", NULL);
    quarrel(drill, 185, SHISA_EV_BYPASSED, 4, "aoba/dispatch", NULL);
    quarrel(drill, 186, SHISA_EV_IGNORED, 4, "aoba/dispatch", NULL);
    quarrel(drill, 187, SHISA_EV_WAITING, 4, "aoba/dispatch", NULL);
    change(drill, 188, SHISA_EV_STANCE, 0, chief, SHISA_OPPOSED);
    change(drill, 189, SHISA_EV_STANCE, 0, chief, SHISA_PERSUADED);
    happen(drill, 190,
           (struct shisa_event){ .kind = SHISA_EV_LEAKED, .role = chief, .ref = trip, .item = 2 });
    happen(drill, 190, (struct shisa_event){ .kind = SHISA_EV_LEAKED, .role = chief, .item = 2 });
    change(drill, 191, SHISA_EV_REACH, trip, 0, 40);
    change(drill, 192, SHISA_EV_LINE, id_of(drill, SHISA_CHANNEL, "phone"), 0, 0);
    happen(drill, 193,
           (struct shisa_event){ .kind = SHISA_EV_LINE,
                                 .ref = id_of(drill, SHISA_CHANNEL, "phone"),
                                 .target = { .kind = SHISA_ORGANISATION,
                                             .id = id_of(drill, SHISA_ORGANISATION, "asagiri") },
                                 .value = 1,
                                 .cause = after + 1 });
    change(drill, 194, SHISA_EV_HELD, trip, 0, 0);
    change(drill, 195, SHISA_EV_SEVERITY, 0, 0, 3);
    change(drill, 196, SHISA_EV_RESOURCE, id_of(drill, SHISA_RESOURCE, "trucks"), 0, 1);
}

void drill_last(struct drill *drill, const char *starts, shisa_ms length)
{
    struct shisa_scenario *scenario = &drill->world->scenario;
    scenario->length = length;
    scenario->starts = starts;
    scenario->starts_minute = 0;
    if (starts != NULL) {
        ck_assert(shisa_date_parse(starts, &scenario->starts_minute, NULL) == SHISA_OK);
    }
}

void drill_finish(struct drill *drill)
{
    shisa_report_destroy(drill->report);
    shisa_region_destroy(drill->region);
    shisa_world_destroy(drill->world);
}

/* --- files ----------------------------------------------------------------------------------- */

const char *drill_path(const char *name, char *path, size_t size)
{
    int len = snprintf(path, size, "%s/%s", SOURCE_ROOT, name);
    ck_assert(len > 0 && (size_t)len < size);
    return path;
}

void drill_read(const char *path, struct shisa_buf *out)
{
    char part[4096];
    size_t got;
    FILE *file = fopen(path, "rb");
    ck_assert_msg(file != NULL, "%s cannot be read", path);
    while ((got = fread(part, 1, sizeof part, file)) > 0) {
        shisa_buf_add(out, part, got);
    }
    fclose(file);
}
