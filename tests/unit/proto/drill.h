/* The engine's small world, with one of everything that can be written about. */
#ifndef SHISA_TESTS_PROTO_DRILL_H
#define SHISA_TESTS_PROTO_DRILL_H

#include "../engine/small_world.h"
#include "shisa/proto.h"

static inline struct shisa_text both(const char *en, const char *ja)
{
    return (struct shisa_text){ .en = en, .ja = ja };
}

static inline void add_document(struct small *small, const char *id, const char *to)
{
    struct shisa_document *made = noun(small, SHISA_DOCUMENT, id);
    made->title = both("Plan", "計画");
    made->text = both("Call the field first.", "まず現場に電話する。");
    refs(small, &made->to, to);
}

static inline struct shisa_service *add_service(struct small *small, const char *id, const char *of)
{
    struct shisa_service *made = noun(small, SHISA_SERVICE, id);
    made->of.name = of;
    made->customers = 1000;
    return made;
}

static inline void add_asset(struct small *small, const char *id, const char *of)
{
    static const char *marks[] = { "infected", "isolated" };
    struct shisa_asset *made = noun(small, SHISA_ASSET, id);
    made->of.name = of;
    made->marks = (struct shisa_strings){ .at = marks, .count = 2 };
}

static inline void add_needs(struct small *small, const char *by, const char *of, const char *on)
{
    struct shisa_service *made = add_service(small, by, of);
    made->needs.at = shisa_region_alloc(small->world->region, sizeof *made->needs.at);
    made->needs.at[0] = (struct shisa_need){ .service = { .name = on }, .loss = 100 };
    made->needs.count = 1;
}

static inline void add_decision(struct small *small)
{
    static struct shisa_option options[] = { { "stop", { "Stop", "止める" } },
                                             { "go-on", { "Go on", "続ける" } } };
    struct shisa_decision *made = noun(small, SHISA_DECISION, "halt");
    made->at = 5 * MINUTE;
    made->within = 10 * MINUTE;
    made->to.name = "grid/desk";
    made->text = both("Stop the line?", "線を止めますか?");
    made->options = (struct shisa_options){ .at = options, .count = 2 };
}

/* What the desk sends to the outside needs the officer's word. */
static inline void add_approval(struct small *small)
{
    struct shisa_approval *made = noun(small, SHISA_APPROVAL, "word-out");
    made->of.name = "grid/desk";
    made->action.action.name = "send";
    made->via.name = "phone";
    made->by.name = "grid/officer";
    made->within = 10 * MINUTE;
    made->why = both("Nothing leaves the house unread", "社外への連絡は事前に確認する");
}

static inline void add_actions(struct small *small)
{
    static const char *organisations[] = { "organisation" };
    static const char *services[] = { "service" };
    action(small, "warn", MINUTE)->on = (struct shisa_strings){ organisations, 1 };
    action(small, "shed", MINUTE)->on = (struct shisa_strings){ services, 1 };
}

static inline struct small drill_world(void)
{
    struct small small = small_world();
    add_role(&small, "outside/ops", 1)->phone = "03-0000-0001";
    add_actions(&small);
    add_asset(&small, "outside-hmi", "outside");
    add_asset(&small, "modem", NULL);
    add_service(&small, "feeder", "outside");
    add_needs(&small, "trains", "grid", "feeder");
    add_service(&small, "bank", "outside");
    add_document(&small, "plan", "grid");
    add_document(&small, "secret-plan", "outside/ops");
    struct shisa_inject *call = inject(&small, "call", MINUTE);
    call->important = true;
    call->asks = both("Call back", "折り返し電話");
    call->within = 10 * MINUTE;
    expect(&small, "look", "call", "verify")->example = both("I call.", "電話します。");
    add_decision(&small);
    add_approval(&small);
    return small;
}

/* The same, at STARTEX. */
static inline struct small loaded(void)
{
    struct small small = drill_world();
    run(&small);
    return small;
}

/* A house whose departments are asked: the laptop is the officer's, and a ward hangs on it. */
static inline struct small asking(void)
{
    static const char *boxes[] = { "top", "top/desk", "top/officer" };
    struct small small = drill_world();
    struct shisa_chart *chart = noun(&small, SHISA_CHART, "house");
    struct shisa_service *ward = add_service(&small, "ward", "grid");
    struct shisa_resource *trucks = noun(&small, SHISA_RESOURCE, "trucks");
    *chart = (struct shisa_chart){ .head = chart->head,
                                   .authority = "consensus",
                                   .boxes = { boxes, 3 },
                                   .contact = 5 * MINUTE,
                                   .meeting = 20 * MINUTE,
                                   .urgent_meeting = 10 * MINUTE };
    shisa_id grid = id_of(&small, SHISA_ORGANISATION, "grid");
    shisa_id officer = id_of(&small, SHISA_ROLE, "grid/officer");
    shisa_id laptop = id_of(&small, SHISA_ASSET, "laptop");
    shisa_id isolate = id_of(&small, SHISA_ACTION, "isolate");
    ((struct shisa_organisation *)small.world->lists[SHISA_ORGANISATION].items)[grid - 1]
        .chart.name = "house";
    struct shisa_role *role =
        &((struct shisa_role *)small.world->lists[SHISA_ROLE].items)[officer - 1];
    role->owns.at = shisa_region_alloc(small.world->region, 2 * sizeof *role->owns.at);
    role->owns.at[0].name = "laptop";
    role->owns.at[1].name = "ward";
    role->owns.count = 2;
    ((struct shisa_asset *)small.world->lists[SHISA_ASSET].items)[laptop - 1].vital =
        both("The ward hangs on it", "病棟が懸かっている");
    ((struct shisa_action *)small.world->lists[SHISA_ACTION].items)[isolate - 1].impact = 2;
    ward->customers = 0;
    trucks->of.name = "grid";
    trucks->count = 2;
    run(&small);
    return small;
}

static inline void ck_has(const struct shisa_buf *text, const char *wanted)
{
    const char *all = text->data == NULL ? "" : text->data;
    ck_assert_msg(strstr(all, wanted) != NULL, "no %s in %s", wanted, all);
}

static inline void ck_lacks(const struct shisa_buf *text, const char *unwanted)
{
    const char *all = text->data == NULL ? "" : text->data;
    ck_assert_msg(strstr(all, unwanted) == NULL, "%s in %s", unwanted, all);
}

#endif
