#include "build.h"

#include <check.h>
#include <string.h>

#define BOTH(english, japanese)                                                                    \
    (struct shisa_text)                                                                            \
    {                                                                                              \
        english, japanese                                                                          \
    }

void *declare(struct shisa_world *world, enum shisa_kind kind, const char *id)
{
    void *noun = NULL;
    struct shisa_err err;
    shisa_status status =
        shisa_world_add(world, kind, id, (struct shisa_place){ "scenario.lua", 1000 }, &noun, &err);
    ck_assert_msg(status == SHISA_OK, "%s", err.text);
    return noun;
}

void *declared(struct shisa_world *world, enum shisa_kind kind, const char *id)
{
    void *noun = (void *)shisa_world_head(world, kind, shisa_world_find(world, kind, id));
    ck_assert_msg(noun != NULL, "%s", id);
    return noun;
}

/* --- lists ----------------------------------------------------------------------------------- */

struct shisa_ref named(const char *name)
{
    return (struct shisa_ref){ .name = name };
}

static uint32_t parts(const char *text, char separator)
{
    uint32_t count = 1;
    for (; *text != '\0'; text++) {
        count += *text == separator;
    }
    return count;
}

/* The next part of *text, copied; *text moves behind it. */
static const char *part(struct shisa_world *world, const char **text, char separator)
{
    char *copy = shisa_region_copy(world->region, *text);
    char *end = strchr(copy, separator);
    *text += end == NULL ? strlen(copy) : (size_t)(end - copy) + 1;
    if (end != NULL) {
        *end = '\0';
    }
    return copy;
}

static struct shisa_strings split(struct shisa_world *world, const char *text, char separator)
{
    struct shisa_strings list = { .count = parts(text, separator) };
    list.at = shisa_region_alloc(world->region, list.count * sizeof(*list.at));
    for (uint32_t i = 0; i < list.count; i++) {
        list.at[i] = part(world, &text, separator);
    }
    return list;
}

struct shisa_strings strings(struct shisa_world *world, const char *names)
{
    return split(world, names, ' ');
}

struct shisa_refs refs(struct shisa_world *world, const char *names)
{
    struct shisa_strings list = strings(world, names);
    struct shisa_refs made = { .count = list.count };
    made.at = shisa_region_alloc(world->region, made.count * sizeof(*made.at));
    for (uint32_t i = 0; i < made.count; i++) {
        made.at[i].name = list.at[i];
    }
    return made;
}

struct shisa_deeds deeds(struct shisa_world *world, const char *names)
{
    struct shisa_strings list = strings(world, names);
    struct shisa_deeds made = { .count = list.count };
    made.at = shisa_region_alloc(world->region, made.count * sizeof(*made.at));
    for (uint32_t i = 0; i < made.count; i++) {
        made.at[i].action.name = list.at[i];
    }
    return made;
}

struct shisa_mention mention(struct shisa_world *world, const char *groups)
{
    struct shisa_strings list = strings(world, groups);
    struct shisa_mention made = { .count = list.count };
    made.groups = shisa_region_alloc(world->region, made.count * sizeof(*made.groups));
    for (uint32_t i = 0; i < made.count; i++) {
        made.groups[i] = split(world, list.at[i], '|');
    }
    return made;
}

struct shisa_needs need(struct shisa_world *world, const char *service, int32_t loss)
{
    struct shisa_needs made = { .count = 1 };
    made.at = shisa_region_alloc(world->region, sizeof(*made.at));
    made.at[0] = (struct shisa_need){
        .service = named(service), .margin = 10 * MINUTE, .loss = loss, .restore = HOUR
    };
    return made;
}

/* --- the world ------------------------------------------------------------------------------- */

static void build_cast(struct shisa_world *world)
{
    struct shisa_chart *chart = declare(world, SHISA_CHART, "small");
    chart->name = BOTH("Small", "小");
    chart->boxes = strings(world, "head head/duty");
    struct shisa_organisation *aoba = declare(world, SHISA_ORGANISATION, "aoba");
    aoba->name = BOTH("Aoba Electric", "青葉電力");
    aoba->chart = named("small");

    struct shisa_role *csirt = declare(world, SHISA_ROLE, "aoba/csirt");
    csirt->name = BOTH("CSIRT", "CSIRT");
    csirt->seats = 1;
    csirt->post = "head/duty";
    csirt->owns = refs(world, "hmi feeder");
    struct shisa_role *chief = declare(world, SHISA_ROLE, "aoba/chief");
    chief->name = BOTH("Chief", "所長");
    chief->seats = 1;
    struct shisa_role *crew = declare(world, SHISA_ROLE, "aoba/crew");
    crew->name = BOTH("Substation crew", "変電保守員");

    struct shisa_channel *phone = declare(world, SHISA_CHANNEL, "phone");
    phone->name = BOTH("Telephone", "電話");
    phone->mark = BOTH("phone", "電話");
    struct shisa_channel *monitor = declare(world, SHISA_CHANNEL, "monitor");
    monitor->name = BOTH("Screen", "監視画面");
    monitor->mark = BOTH("screen", "監視");
    monitor->oneway = true;
}

static void build_things(struct shisa_world *world)
{
    struct shisa_action *isolate = declare(world, SHISA_ACTION, "isolate");
    isolate->name = BOTH("Isolate", "切り離す");
    isolate->on = strings(world, "asset");
    isolate->takes = 2 * MINUTE;
    isolate->marks = "isolated";
    struct shisa_action *convene = declare(world, SHISA_ACTION, "convene");
    convene->name = BOTH("Convene", "招集する");

    struct shisa_service *feeder = declare(world, SHISA_SERVICE, "feeder");
    feeder->name = BOTH("Supply", "供給");
    feeder->of = named("aoba");
    struct shisa_service *trains = declare(world, SHISA_SERVICE, "trains");
    trains->name = BOTH("Trains", "列車");
    trains->of = named("aoba");
    trains->needs = need(world, "feeder", 100);
    struct shisa_asset *hmi = declare(world, SHISA_ASSET, "hmi");
    hmi->name = BOTH("Control screens", "監視卓");
    hmi->of = named("aoba");
    hmi->marks = strings(world, "infected isolated");

    struct shisa_document *plan = declare(world, SHISA_DOCUMENT, "plan");
    plan->to = refs(world, "aoba");
    plan->title = BOTH("Plan", "計画");
    plan->text = BOTH("Call the owner.", "所管に電話する。");
}

static void build_plot(struct shisa_world *world)
{
    struct shisa_inject *call = declare(world, SHISA_INJECT, "call");
    call->at = 5 * MINUTE;
    call->via = named("phone");
    call->from = named("aoba/crew");
    call->to = refs(world, "aoba/csirt");
    call->text = BOTH("The breaker is closed.", "遮断器は「入」です。");
    call->within = SHISA_NEVER;
    struct shisa_inject *worse = declare(world, SHISA_INJECT, "worse");
    worse->at = SHISA_NEVER;
    worse->via = named("monitor");
    worse->to = refs(world, "aoba/chief");
    worse->text = BOTH("No reply.", "応答なし");
    worse->within = SHISA_NEVER;

    struct shisa_decision *mode = declare(world, SHISA_DECISION, "mode");
    mode->at = 10 * MINUTE;
    mode->to = named("aoba/chief");
    mode->within = 10 * MINUTE;
    mode->text = BOTH("Go on by hand?", "手動にしますか。");
    mode->options.count = 2;
    mode->options.at = shisa_region_alloc(world->region, 2 * sizeof(*mode->options.at));
    mode->options.at[0] = (struct shisa_option){ "hand", BOTH("By hand", "手動にする") };
    mode->options.at[1] = (struct shisa_option){ "wait", BOTH("Wait", "待つ") };

    struct shisa_approval *cut = declare(world, SHISA_APPROVAL, "cut");
    cut->of = named("aoba/csirt");
    cut->action.action = named("isolate:hmi");
    cut->by = named("aoba/chief");
    cut->within = 10 * MINUTE;
}

static struct shisa_expect *expect(struct shisa_world *world, const char *id, const char *action,
                                   const char *after)
{
    struct shisa_expect *made = declare(world, SHISA_EXPECT, id);
    made->of = named("aoba");
    made->action = named(action);
    made->after = named(after);
    made->full = 10 * MINUTE;
    made->zero = 20 * MINUTE;
    made->points = 5;
    made->objective = named("contain");
    made->why = BOTH("Because.", "理由");
    return made;
}

static void build_scoring(struct shisa_world *world)
{
    struct shisa_objective *contain = declare(world, SHISA_OBJECTIVE, "contain");
    contain->points = 15;
    contain->text = BOTH("Contain it", "封じ込める");

    expect(world, "cut-off", "isolate", "call")->target = named("hmi");
    struct shisa_expect *tell = expect(world, "tell", "send", "cut-off");
    tell->to = named("aoba/crew");
    tell->via = named("phone");
    tell->mention = mention(world, "breaker|遮断器");
    tell->example = BOTH("About the breaker.", "遮断器の件です。");
    struct shisa_expect *choose = expect(world, "choose", "decide", "mode");
    choose->decision = named("mode");
    choose->option = "hand";

    struct shisa_penalty *panic = declare(world, SHISA_PENALTY, "panic");
    panic->of = named("aoba");
    panic->action = named("isolate");
    panic->target = named("hmi");
    panic->unless = deeds(world, "send:aoba/chief convene");
    panic->times = 1;
    panic->points = 3;
    panic->why = BOTH("Ask first.", "まず聞く。");
    struct shisa_order *order = declare(world, SHISA_ORDER, "talk-first");
    order->of = named("aoba");
    order->steps = deeds(world, "convene isolate:hmi");
    order->points = 3;
    order->why = BOTH("Talk first.", "まず話す。");
}

struct shisa_world *build_world(void)
{
    struct shisa_world *world = shisa_world_create();
    ck_assert_ptr_nonnull(world);
    world->scenario.head = (struct shisa_head){ "alarm", { "scenario.lua", 1 } };
    world->scenario.length = 4 * HOUR;
    world->scenario.pace = 1;
    world->scenario.starts = "2005-02-14 09:00 +09:00";
    world->scenario.title = BOTH("The Alarm", "警報");
    build_cast(world);
    build_things(world);
    build_plot(world);
    build_scoring(world);
    return world;
}
