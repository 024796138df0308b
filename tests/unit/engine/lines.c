/* Lines that die with their carrier, resources that are brought, severity. */
#include "../run.h"
#include "small_world.h"

static struct shisa_service *service(struct small *small, const char *id)
{
    struct shisa_service *made = noun(small, SHISA_SERVICE, id);
    made->of.name = "grid";
    return made;
}

static void set(struct small *small, shisa_ms at, const char *name, int64_t level)
{
    struct shisa_err err;
    advance(small, at);
    ck_assert_int_eq(
        shisa_engine_set_level(small->engine, id_of(small, SHISA_SERVICE, name), level, 0, &err),
        SHISA_OK);
    struct shisa_input memo = by_desk(small, at, SHISA_VERB_MEMO);
    memo.text = "so that what followed is judged";
    ck_assert_int_eq(apply(small, memo), SHISA_OK);
}

/* The grid's telephones hang on the exchange; the fax of everybody on the lines. */
static struct small with_lines(void)
{
    struct small small = small_world();
    struct shisa_channel *fax = noun(&small, SHISA_CHANNEL, "fax");
    fax->carrier.name = "lines";
    noun(&small, SHISA_CHANNEL, "visit");
    service(&small, "exchange");
    service(&small, "lines");
    struct shisa_organisation *grid = (struct shisa_organisation *)shisa_organisation_at(
        small.world, id_of(&small, SHISA_ORGANISATION, "grid"));
    grid->lines.at = shisa_region_alloc(small.world->region, sizeof *grid->lines.at);
    grid->lines.at[0].channel.name = "phone";
    grid->lines.at[0].service.name = "exchange";
    grid->lines.count = 1;
    return small;
}

static shisa_status call(struct small *small, shisa_ms at, const char *via)
{
    struct shisa_ref to = { .kind = SHISA_ROLE, .id = id_of(small, SHISA_ROLE, "outside/voice") };
    struct shisa_input input = by_desk(small, at, SHISA_VERB_SEND);
    input.channel = id_of(small, SHISA_CHANNEL, via);
    input.to = &to;
    input.to_count = 1;
    input.text = "Can you hear me?";
    return apply(small, input);
}

START_TEST(nobody_sends_on_a_dead_line)
{
    struct small small = with_lines();
    struct shisa_event event;
    run(&small);
    set(&small, MINUTE, "exchange", 50);
    ck_assert_int_eq(call(&small, MINUTE, "phone"), SHISA_OK);
    ck_assert_uint_eq(events(&small, SHISA_EV_LINE, &event), 0);
    set(&small, 2 * MINUTE, "exchange", 49);
    ck_assert_int_eq(call(&small, 2 * MINUTE, "phone"), SHISA_REFUSED);
    ck_assert_int_eq(call(&small, 2 * MINUTE, "fax"), SHISA_OK);
    ck_assert_uint_eq(events(&small, SHISA_EV_LINE, &event), 1);
    ck_assert_int_eq(event.value, 0);
    ck_assert_uint_eq(event.target.id, id_of(&small, SHISA_ORGANISATION, "grid"));
    shisa_id desk = id_of(&small, SHISA_ROLE, "grid/desk");
    shisa_id voice = id_of(&small, SHISA_ROLE, "outside/voice");
    ck_assert(shisa_engine_may_see(small.engine, &event, desk));
    ck_assert(!shisa_engine_may_see(small.engine, &event, voice));
    set(&small, 3 * MINUTE, "exchange", 80);
    ck_assert_int_eq(call(&small, 3 * MINUTE, "phone"), SHISA_OK);
    ck_assert_uint_eq(events(&small, SHISA_EV_LINE, &event), 2);
    ck_assert_int_eq(event.value, 1);
    finish(&small);
}
END_TEST

START_TEST(what_carries_a_channel_carries_it_for_everybody)
{
    struct small small = with_lines();
    struct shisa_event event;
    run(&small);
    set(&small, MINUTE, "lines", 0);
    ck_assert_int_eq(call(&small, MINUTE, "fax"), SHISA_REFUSED);
    ck_assert_int_eq(call(&small, MINUTE, "phone"), SHISA_OK);
    ck_assert_uint_eq(events(&small, SHISA_EV_LINE, &event), 1);
    ck_assert(event.target.kind == SHISA_KIND_NONE);
    ck_assert(
        shisa_engine_may_see(small.engine, &event, id_of(&small, SHISA_ROLE, "outside/voice")));
    finish(&small);
}
END_TEST

START_TEST(a_line_of_ones_own_is_all_one_hears_of)
{
    struct small small = with_lines();
    struct shisa_event event;
    struct shisa_channel *phone = (struct shisa_channel *)shisa_channel_at(
        small.world, id_of(&small, SHISA_CHANNEL, "phone"));
    phone->carrier.name = "lines"; /* everybody else's telephones */
    run(&small);
    set(&small, MINUTE, "lines", 0);
    ck_assert_int_eq(call(&small, MINUTE, "phone"), SHISA_REFUSED); /* the other end is dead */
    ck_assert_uint_eq(events(&small, SHISA_EV_LINE, &event), 2);    /* fax and phone */
    ck_assert_uint_eq(event.ref, id_of(&small, SHISA_CHANNEL, "fax"));
    ck_assert(shisa_engine_may_see(small.engine, &event, id_of(&small, SHISA_ROLE, "grid/desk")));
    event.ref = phone->carrier.id == 0 ? 0 : id_of(&small, SHISA_CHANNEL, "phone");
    ck_assert(!shisa_engine_may_see(small.engine, &event, id_of(&small, SHISA_ROLE, "grid/desk")));
    ck_assert(
        shisa_engine_may_see(small.engine, &event, id_of(&small, SHISA_ROLE, "outside/voice")));
    finish(&small);
}
END_TEST

START_TEST(an_inject_takes_the_first_way_that_works)
{
    struct small small = with_lines();
    struct shisa_event event;
    struct shisa_inject *call_in = inject(&small, "call-in", 5 * MINUTE);
    static struct shisa_ref ways[2];
    ways[0] = (struct shisa_ref){ .name = "fax" };
    ways[1] = (struct shisa_ref){ .name = "visit" };
    call_in->or_via = (struct shisa_refs){ .at = ways, .count = 2 };
    run(&small);
    set(&small, MINUTE, "exchange", 0);
    if (_i == 1) {
        set(&small, 2 * MINUTE, "lines", 0);
    }
    advance(&small, 5 * MINUTE);
    ck_assert_uint_eq(events(&small, SHISA_EV_MESSAGE, &event), 1);
    ck_assert_uint_eq(event.ref, id_of(&small, SHISA_CHANNEL, _i == 1 ? "visit" : "fax"));
    ck_assert_int_eq(event.at, 5 * MINUTE);
    finish(&small);
}
END_TEST

START_TEST(an_inject_that_finds_no_way_waits_and_is_delivered_once)
{
    struct small small = with_lines();
    struct shisa_event event;
    inject(&small, "first", 5 * MINUTE);
    inject(&small, "second", 6 * MINUTE);
    run(&small);
    set(&small, MINUTE, "exchange", 0);
    advance(&small, 10 * MINUTE);
    ck_assert_uint_eq(events(&small, SHISA_EV_HELD, &event), 2);
    ck_assert_uint_eq(events(&small, SHISA_EV_MESSAGE, &event), 0);
    set(&small, 11 * MINUTE, "exchange", 100);
    ck_assert_uint_eq(events(&small, SHISA_EV_INJECT, &event), 2);
    ck_assert_int_eq(event.at, 11 * MINUTE);
    ck_assert_uint_eq(event.ref, id_of(&small, SHISA_INJECT, "second"));
    set(&small, 12 * MINUTE, "exchange", 0);
    set(&small, 13 * MINUTE, "exchange", 100);
    ck_assert_uint_eq(events(&small, SHISA_EV_INJECT, &event), 2);
    finish(&small);
}
END_TEST

/* --- resources ------------------------------------------------------------------------------- */

/* A ward with an hour of diesel, and two trucks that bring four hours each. */
static struct small with_trucks(int32_t count)
{
    struct small small = small_world();
    struct shisa_approval *approval = noun(&small, SHISA_APPROVAL, "dispatch");
    approval->of.name = "grid/desk";
    approval->action.action.name = count == 1 ? "send-truck" : "verify";
    approval->by.name = "grid/officer";
    approval->within = 60 * MINUTE;
    small.world->scenario.length = 2000 * MINUTE;
    service(&small, "power");
    service(&small, "shop");
    struct shisa_service *ward = service(&small, "ward");
    ward->of.name = "outside";
    ward->needs.at = shisa_region_alloc(small.world->region, sizeof *ward->needs.at);
    ward->needs.at[0] = (struct shisa_need){ .service.name = "power",
                                             .margin = 60 * MINUTE,
                                             .loss = 100,
                                             .below = 50,
                                             .feeds.name = "truck" };
    ward->needs.count = 1;
    struct shisa_resource *truck = noun(&small, SHISA_RESOURCE, "truck");
    truck->of.name = "grid";
    truck->count = count;
    truck->gives = 240 * MINUTE;
    truck->back = 180 * MINUTE;
    struct shisa_action *send = action(&small, "send-truck", 30 * MINUTE);
    static const char *kinds[] = { "service" };
    send->on = (struct shisa_strings){ .at = kinds, .count = 1 };
    send->uses.name = "truck";
    send->impact = 1;
    shisa_id voice = id_of(&small, SHISA_ROLE, "outside/voice");
    struct shisa_role *owner = (struct shisa_role *)shisa_role_at(small.world, voice);
    refs(&small, &owner->owns,
         "ward"); /* of another house: it is not asked whether it wants fuel */
    struct shisa_chart *chart = noun(&small, SHISA_CHART, "tree");
    chart->authority = "consensus";
    shisa_id grid = id_of(&small, SHISA_ORGANISATION, "grid");
    ((struct shisa_organisation *)shisa_organisation_at(small.world, grid))->chart.name = "tree";
    run(&small);
    set(&small, 0, "power", 0);
    return small;
}

static shisa_status truck_to(struct small *small, shisa_ms at, const char *where, const char *who)
{
    struct shisa_input input = by_desk(small, at, SHISA_VERB_ACT);
    input.role = id_of(small, SHISA_ROLE, who);
    input.action = id_of(small, SHISA_ACTION, "send-truck");
    input.target =
        (struct shisa_ref){ .kind = SHISA_SERVICE, .id = id_of(small, SHISA_SERVICE, where) };
    return apply(small, input);
}

static int level(struct small *small, shisa_ms at, const char *name)
{
    advance(small, at);
    return shisa_engine_level(small->engine, id_of(small, SHISA_SERVICE, name));
}

START_TEST(a_truck_in_time_prolongs_the_margin)
{
    struct small small = with_trucks(2);
    ck_assert_int_eq(truck_to(&small, 20 * MINUTE, "ward", "grid/desk"), SHISA_OK);
    ck_assert_int_eq(level(&small, 250 * MINUTE - 1, "ward"), 100); /* 10 left were poured away */
    ck_assert_int_eq(level(&small, 291 * MINUTE, "ward"), 0);
    finish(&small);
}
END_TEST

START_TEST(a_truck_too_late_brings_it_back)
{
    struct small small = with_trucks(2);
    ck_assert_int_eq(level(&small, 60 * MINUTE, "ward"), 0);
    ck_assert_int_eq(truck_to(&small, 100 * MINUTE, "ward", "grid/desk"), SHISA_OK);
    ck_assert_int_eq(level(&small, 130 * MINUTE, "ward"), 100);
    ck_assert_int_eq(level(&small, 370 * MINUTE - 1, "ward"), 100);
    ck_assert_int_eq(level(&small, 370 * MINUTE, "ward"), 0);
    finish(&small);
}
END_TEST

START_TEST(there_are_only_so_many_trucks)
{
    struct small small = with_trucks(2);
    shisa_id truck = id_of(&small, SHISA_RESOURCE, "truck");
    struct shisa_event event;
    ck_assert_int_eq(truck_to(&small, 0, "ward", "outside/voice"), SHISA_REFUSED);
    ck_assert_int_eq(truck_to(&small, 0, "shop", "grid/desk"), SHISA_REFUSED);
    ck_assert_int_eq(truck_to(&small, 0, "ward", "grid/desk"), SHISA_OK);
    ck_assert_int_eq(truck_to(&small, 0, "ward", "grid/officer"), SHISA_OK);
    ck_assert_int_eq(shisa_engine_free(small.engine, truck), 0);
    ck_assert_int_eq(truck_to(&small, 31 * MINUTE, "ward", "grid/desk"), SHISA_REFUSED);
    advance(&small, 210 * MINUTE - 1);
    ck_assert_int_eq(shisa_engine_free(small.engine, truck), 0);
    advance(&small, 210 * MINUTE);
    ck_assert_int_eq(shisa_engine_free(small.engine, truck), 2);
    ck_assert_uint_eq(events(&small, SHISA_EV_RESOURCE, &event), 4);
    finish(&small);
}
END_TEST

START_TEST(a_truck_that_went_elsewhere_while_one_waited_is_not_sent_twice)
{
    struct small small = with_trucks(1);
    struct shisa_event event;
    ck_assert_int_eq(truck_to(&small, 0, "ward", "grid/desk"), SHISA_OK); /* waits for a yes */
    ck_assert_int_eq(truck_to(&small, MINUTE, "ward", "grid/officer"), SHISA_OK);
    struct shisa_input yes = by_desk(&small, 2 * MINUTE, SHISA_VERB_APPROVE);
    yes.role = id_of(&small, SHISA_ROLE, "grid/officer");
    yes.item = 1;
    yes.yes = true;
    ck_assert_int_eq(apply(&small, yes), SHISA_OK);
    ck_assert_uint_eq(events(&small, SHISA_EV_CANCELLED, &event), 1);
    ck_assert_int_eq(shisa_engine_free(small.engine, id_of(&small, SHISA_RESOURCE, "truck")), 0);
    finish(&small);
}
END_TEST

START_TEST(a_truck_that_is_called_back_is_free_at_once)
{
    struct small small = with_trucks(2);
    ck_assert_int_eq(truck_to(&small, 0, "ward", "grid/desk"), SHISA_OK);
    struct shisa_input cancel = by_desk(&small, 10 * MINUTE, SHISA_VERB_CANCEL);
    cancel.item = 1;
    ck_assert_int_eq(apply(&small, cancel), SHISA_OK);
    ck_assert_int_eq(shisa_engine_free(small.engine, id_of(&small, SHISA_RESOURCE, "truck")), 2);
    ck_assert_int_eq(level(&small, 61 * MINUTE, "ward"), 0);
    finish(&small);
}
END_TEST

/* --- severity -------------------------------------------------------------------------------- */

START_TEST(severity_is_that_of_the_worst_loss)
{
    struct small small = small_world();
    struct shisa_event event;
    service(&small, "small")->severity = 1;
    service(&small, "large")->severity = 4;
    small.world->scenario.starts = _i == 0 ? "2018-07-24 09:00 +09:00" : "2018-07-25 09:00 +09:00";
    run(&small);
    set(&small, MINUTE, "small", 0);
    ck_assert_int_eq(shisa_engine_severity(small.engine), 1);
    set(&small, 2 * MINUTE, "large", 40);
    ck_assert_int_eq(shisa_engine_severity(small.engine), 2);
    set(&small, 3 * MINUTE, "large", 0);
    ck_assert_int_eq(shisa_engine_severity(small.engine), 4);
    set(&small, 4 * MINUTE, "large", 100);
    ck_assert_int_eq(shisa_engine_severity(small.engine), 1);
    ck_assert_uint_eq(events(&small, SHISA_EV_SEVERITY, &event), 4);
    shisa_id desk = id_of(&small, SHISA_ROLE, "grid/desk");
    ck_assert(shisa_engine_may_see(small.engine, &event, desk) == (_i == 1));
    finish(&small);
}
END_TEST

int main(void)
{
    const TTest *const twice[] = { an_inject_takes_the_first_way_that_works,
                                   severity_is_that_of_the_worst_loss, NULL };
    const TTest *const tests[] = { nobody_sends_on_a_dead_line,
                                   what_carries_a_channel_carries_it_for_everybody,
                                   a_line_of_ones_own_is_all_one_hears_of,
                                   an_inject_that_finds_no_way_waits_and_is_delivered_once,
                                   a_truck_in_time_prolongs_the_margin,
                                   a_truck_too_late_brings_it_back,
                                   there_are_only_so_many_trucks,
                                   a_truck_that_went_elsewhere_while_one_waited_is_not_sent_twice,
                                   a_truck_that_is_called_back_is_free_at_once,
                                   NULL };
    return run_rows("lines-twice", twice, 2) | run_tests("lines", tests);
}
