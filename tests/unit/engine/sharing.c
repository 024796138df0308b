/* Who may tell whom: marks, secrets, routes, members, the reach of advisories, early acts. */
#include "../run.h"
#include "small_world.h"

static struct shisa_organisation *house(struct small *small, const char *id, const char *kind)
{
    struct shisa_organisation *made = noun(small, SHISA_ORGANISATION, id);
    made->kind = kind;
    return made;
}

static struct shisa_organisation *organisation(const struct small *small, const char *id)
{
    return (struct shisa_organisation *)shisa_organisation_at(small->world,
                                                              id_of(small, SHISA_ORGANISATION, id));
}

static struct shisa_channel *channel(const struct small *small, const char *id)
{
    return (struct shisa_channel *)shisa_channel_at(small->world, id_of(small, SHISA_CHANNEL, id));
}

static void says(struct small *small, struct shisa_mention *mention, const char *word)
{
    mention->groups = shisa_region_alloc(small->world->region, sizeof *mention->groups);
    mention->groups[0].at = shisa_region_alloc(small->world->region, sizeof word);
    mention->groups[0].at[0] = word;
    mention->groups[0].count = 1;
    mention->count = 1;
}

/* The grid's desk has been told a secret, by the desk of the hub; there are others to tell. */
static struct small with_secret(const char *tlp)
{
    struct small small = small_world();
    house(&small, "hub", "ceptoar");
    house(&small, "rival", "operator");
    house(&small, "ministry", "ministry");
    house(&small, "paper", "press");
    add_role(&small, "hub/desk", 0);
    add_role(&small, "rival/csirt", 1);
    add_role(&small, "ministry/liaison", 0);
    add_role(&small, "paper/desk", 0);
    noun(&small, SHISA_CHANNEL, "mail");
    struct shisa_channel *press = noun(&small, SHISA_CHANNEL, "press");
    press->public = true;
    organisation(&small, "grid")->kind = "operator";
    struct shisa_inject *told = inject(&small, "told", MINUTE);
    told->from.name = "hub/desk";
    told->tlp = tlp;
    says(&small, &told->secret, "f5run.dat");
    return small;
}

static struct shisa_input tell(const struct small *small, const char *via, const char *to,
                               const char *text)
{
    static struct shisa_ref ref;
    ref = (struct shisa_ref){ .kind = SHISA_ROLE, .id = id_of(small, SHISA_ROLE, to) };
    struct shisa_input input = by_desk(small, 2 * MINUTE, SHISA_VERB_SEND);
    input.channel = id_of(small, SHISA_CHANNEL, via);
    input.to = &ref;
    input.to_count = 1;
    input.text = text;
    return input;
}

static const struct {
    const char *tlp, *via, *to;
    bool leaks;
} marks[] = {
    { "clear", "press", "paper/desk", false },   { "green", "mail", "rival/csirt", false },
    { "green", "press", "paper/desk", true },    { "amber", "mail", "rival/csirt", true },
    { "amber", "mail", "grid/officer", false },  { "amber", "mail", "ministry/liaison", false },
    { "amber", "mail", "hub/desk", false },      { "red", "mail", "grid/officer", true },
    { "red", "mail", "ministry/liaison", true }, { "red", "mail", "hub/desk", false },
};

START_TEST(what_is_told_beyond_its_mark_is_a_leak)
{
    struct small small = with_secret(marks[_i].tlp);
    struct shisa_event event = { 0 };
    run(&small);
    ck_assert_int_eq(
        apply(&small, tell(&small, marks[_i].via, marks[_i].to, "Look for F5RUN.DAT on drive C.")),
        SHISA_OK);
    ck_assert_uint_eq(events(&small, SHISA_EV_LEAKED, &event), marks[_i].leaks);
    ck_assert(!marks[_i].leaks || event.ref == id_of(&small, SHISA_INJECT, "told"));
    finish(&small);
}
END_TEST

START_TEST(who_says_nothing_of_it_or_was_never_told_leaks_nothing)
{
    struct small small = with_secret("amber");
    struct shisa_event event = { 0 };
    run(&small);
    ck_assert_int_eq(apply(&small, tell(&small, "mail", "rival/csirt", "Are you well?")), SHISA_OK);
    struct shisa_input guess = tell(&small, "mail", "grid/desk", "Do you know f5run.dat?");
    guess.role = id_of(&small, SHISA_ROLE, "rival/csirt");
    ck_assert_int_eq(apply(&small, guess), SHISA_OK);
    ck_assert_uint_eq(events(&small, SHISA_EV_LEAKED, &event), 0);
    finish(&small);
}
END_TEST

static const struct {
    const char *sharing, *via, *to;
    bool leaks;
} insides[] = {
    { "open", "mail", "rival/csirt", false },
    { "sanitised", "mail", "rival/csirt", true },
    { "sanitised", "press", "paper/desk", true },
    { "sanitised", "mail", "ministry/liaison", false },
    { "sanitised", "mail", "grid/officer", false },
    { "closed", "mail", "rival/csirt", true },
};

START_TEST(a_house_keeps_its_insides_to_itself)
{
    struct small small = with_secret("clear");
    struct shisa_event event = { 0 };
    organisation(&small, "grid")->sharing = insides[_i].sharing;
    says(&small, &organisation(&small, "grid")->secrets, "substation 7");
    run(&small);
    ck_assert_int_eq(
        apply(&small, tell(&small, insides[_i].via, insides[_i].to, "It began at Substation 7.")),
        SHISA_OK);
    ck_assert_uint_eq(events(&small, SHISA_EV_LEAKED, &event), insides[_i].leaks);
    ck_assert(!insides[_i].leaks || event.ref == 0);
    finish(&small);
}
END_TEST

START_TEST(a_leak_costs_what_a_penalty_says)
{
    struct small small = with_secret("amber");
    struct shisa_event event = { 0 };
    struct shisa_penalty *penalty = noun(&small, SHISA_PENALTY, "told");
    penalty->of.name = "grid";
    penalty->event = "leaked";
    penalty->points = 6;
    penalty->times = 1;
    run(&small);
    ck_assert_int_eq(apply(&small, tell(&small, "mail", "rival/csirt", "f5run.dat")), SHISA_OK);
    ck_assert_uint_eq(events(&small, SHISA_EV_PENALTY, &event), 1);
    ck_assert_int_eq(event.points, 6);
    finish(&small);
}
END_TEST

START_TEST(one_knows_what_one_was_told_and_what_answers_it)
{
    struct small small = with_secret("clear");
    run(&small);
    shisa_id told = id_of(&small, SHISA_INJECT, "told");
    struct shisa_ref rival = { .kind = SHISA_ORGANISATION,
                               .id = id_of(&small, SHISA_ORGANISATION, "rival") };
    struct shisa_ref grid = { .kind = SHISA_ORGANISATION,
                              .id = id_of(&small, SHISA_ORGANISATION, "grid") };
    advance(&small, 2 * MINUTE);
    ck_assert(shisa_engine_knows(small.engine, &grid, told));
    ck_assert(!shisa_engine_knows(small.engine, &rival, told));
    ck_assert_int_eq(apply(&small, tell(&small, "mail", "rival/csirt", "News.")), SHISA_OK);
    ck_assert(!shisa_engine_knows(small.engine, &rival, told));
    struct shisa_input passed_on = tell(&small, "mail", "rival/csirt", "This came in.");
    passed_on.item = 1;
    ck_assert_int_eq(apply(&small, passed_on), SHISA_OK);
    ck_assert(shisa_engine_knows(small.engine, &rival, told));
    finish(&small);
}
END_TEST

/* --- ways ------------------------------------------------------------------------------------ */

static const struct {
    const char *member, *observer; /* of the channel: organisations */
    const char *route, *since;
    bool goes;
} ways[] = {
    { NULL, NULL, NULL, NULL, true },
    { "grid", "rival", NULL, NULL, true },
    { "rival", "grid", NULL, NULL, false },
    { "grid", NULL, NULL, NULL, false },
    { NULL, NULL, "operator>operator", NULL, true },
    { NULL, NULL, "operator>ceptoar", NULL, false },
    { NULL, NULL, "ceptoar>operator", NULL, false },
    { NULL, NULL, NULL, "2010-06-01", true },
    { NULL, NULL, NULL, "2010-06-02", false },
};

START_TEST(a_channel_leads_only_where_it_leads)
{
    struct small small = with_secret("clear");
    struct shisa_channel *mail = channel(&small, "mail");
    static const char *routes[1];
    routes[0] = ways[_i].route;
    mail->routes = (struct shisa_strings){ .at = routes, .count = ways[_i].route != NULL };
    mail->members_only = ways[_i].member != NULL;
    mail->since = ways[_i].since;
    if (ways[_i].member != NULL) {
        refs(&small, &organisation(&small, ways[_i].member)->member_of, "mail");
    }
    if (ways[_i].observer != NULL) {
        refs(&small, &organisation(&small, ways[_i].observer)->observer_of, "mail");
    }
    run(&small);
    struct shisa_input input = tell(&small, "mail", "rival/csirt", "Good evening.");
    ck_assert_int_eq(apply(&small, input), ways[_i].goes ? SHISA_OK : SHISA_REFUSED);
    ck_assert(shisa_engine_may_send(small.engine, input.role, input.channel, input.to) ==
              ways[_i].goes);
    finish(&small);
}
END_TEST

START_TEST(what_does_not_exist_yet_begins_at_midnight)
{
    struct small small = with_secret("clear");
    small.world->scenario.length = 600 * MINUTE;
    channel(&small, "mail")->since = "2010-06-02"; /* the story begins at 20:00 on the first */
    run(&small);
    struct shisa_input input = tell(&small, "mail", "rival/csirt", "Good morning.");
    input.at = 240 * MINUTE - 1;
    ck_assert_int_eq(apply(&small, input), SHISA_REFUSED);
    input.at = 240 * MINUTE;
    ck_assert_int_eq(apply(&small, input), SHISA_OK);
    finish(&small);
}
END_TEST

/* --- reach ----------------------------------------------------------------------------------- */

/* An advisory to two houses that are played and one that is not. */
static struct small with_advisory(void)
{
    struct small small = with_secret("clear");
    struct shisa_inject *advisory = inject(&small, "advisory", MINUTE);
    static struct shisa_ref to[3];
    to[0] = (struct shisa_ref){ .name = "grid" };
    to[1] = (struct shisa_ref){ .name = "rival" };
    to[2] = (struct shisa_ref){ .name = "paper" };
    advisory->from.name = "ministry/liaison";
    advisory->via.name = "mail";
    advisory->to = (struct shisa_refs){ .at = to, .count = 3 };
    advisory->confirm = 15 * MINUTE;
    run(&small);
    advance(&small, MINUTE);
    return small;
}

static struct shisa_input open_it(const struct small *small, const char *role, shisa_ms at)
{
    struct shisa_input input = by_desk(small, at, SHISA_VERB_READ);
    input.role = id_of(small, SHISA_ROLE, role);
    input.item = 2;
    return input;
}

START_TEST(the_reach_rate_counts_houses_that_opened_or_answered_in_time)
{
    struct small small = with_advisory();
    struct shisa_event event = { 0 };
    static const int64_t rates[] = { 0, 50, 100, 50, 100 };
    if (_i >= 1) {
        ck_assert_int_eq(apply(&small, open_it(&small, "grid/officer", 5 * MINUTE)), SHISA_OK);
        ck_assert_int_eq(apply(&small, open_it(&small, "grid/desk", 6 * MINUTE)), SHISA_OK);
    }
    if (_i == 2 || _i == 3) {
        shisa_ms at = _i == 2 ? 15 * MINUTE : 17 * MINUTE;
        ck_assert_int_eq(apply(&small, open_it(&small, "rival/csirt", at)), SHISA_OK);
    }
    if (_i == 4) {
        struct shisa_input answer = tell(&small, "mail", "ministry/liaison", "Received.");
        answer.role = id_of(&small, SHISA_ROLE, "rival/csirt");
        answer.at = 8 * MINUTE;
        answer.item = 2;
        ck_assert_int_eq(apply(&small, answer), SHISA_OK);
    }
    advance(&small, 20 * MINUTE);
    ck_assert_uint_eq(events(&small, SHISA_EV_REACH, &event), 1);
    ck_assert_int_eq(event.at, 16 * MINUTE);
    ck_assert_int_eq(event.value, rates[_i]);
    finish(&small);
}
END_TEST

/* --- early ----------------------------------------------------------------------------------- */

START_TEST(what_was_done_on_a_warning_counts_when_it_is_due)
{
    struct small small = small_world();
    struct shisa_event event = { 0 };
    inject(&small, "alarm", 20 * MINUTE);
    expect(&small, "cut", "alarm", "isolate")->early = _i == 1;
    run(&small);
    ck_assert_int_eq(apply(&small, act(&small, MINUTE, "isolate", "laptop")), SHISA_OK);
    advance(&small, 20 * MINUTE);
    ck_assert_uint_eq(events(&small, SHISA_EV_MET, &event), (unsigned)_i);
    ck_assert(_i == 0 || (event.points == 10 && event.at == 20 * MINUTE));
    advance(&small, 40 * MINUTE);
    ck_assert_uint_eq(events(&small, SHISA_EV_MISSED, &event), (unsigned)(1 - _i));
    finish(&small);
}
END_TEST

#define ROWS(table) ((int)(sizeof(table) / sizeof((table)[0])))

int main(void)
{
    const TTest *const mark[] = { what_is_told_beyond_its_mark_is_a_leak, NULL };
    const TTest *const inside[] = { a_house_keeps_its_insides_to_itself, NULL };
    const TTest *const way[] = { a_channel_leads_only_where_it_leads, NULL };
    const TTest *const reach[] = { the_reach_rate_counts_houses_that_opened_or_answered_in_time,
                                   NULL };
    const TTest *const early[] = { what_was_done_on_a_warning_counts_when_it_is_due, NULL };
    const TTest *const tests[] = { who_says_nothing_of_it_or_was_never_told_leaks_nothing,
                                   a_leak_costs_what_a_penalty_says,
                                   one_knows_what_one_was_told_and_what_answers_it,
                                   what_does_not_exist_yet_begins_at_midnight, NULL };
    int failed = run_rows("sharing-marks", mark, ROWS(marks));
    failed |= run_rows("sharing-insides", inside, ROWS(insides));
    failed |= run_rows("sharing-ways", way, ROWS(ways));
    failed |= run_rows("sharing-reach", reach, 5);
    failed |= run_rows("sharing-early", early, 2);
    return failed | run_tests("sharing", tests);
}
