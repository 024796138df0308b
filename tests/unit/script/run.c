/* What scenario functions do while an exercise runs. */
#include "stage.h"

#include <lauxlib.h>

/* Runs code for an hour and compares what happened. */
static void check_run(const char *code, const char *expected)
{
    struct stage stage;
    stage_open(&stage, code, 7);
    ck_assert_str_eq(stage_run(&stage, MINUTES(60)), expected);
    stage_close(&stage);
}

/* What happens in every one of these scenarios, whatever their code does. */
#define ALERT "300 inject alert\n"
#define MODE "600 asked mode\n900 lapsed mode\n"

START_TEST(tasks_begin_at_startex_and_sleep_in_simulated_time)
{
    check_run("task('a', function() note 'a1' sleep '90s' note('a2 ' .. now()) end)\n"
              "task('b', function() note 'b1' sleep(60000) note 'b2' end)",
              "0 note a1\n0 note b1\n60 note b2\n90 note a2 90000\n" ALERT MODE);
}
END_TEST

START_TEST(rules_run_in_order_of_declaration_each_time_it_happens)
{
    check_run("on(delivered 'alert', function() note 'first' send 'extra' end)\n"
              "on(delivered 'extra', function() note 'extra came' end)\n"
              "on(delivered 'alert', function() sleep '1s' note 'second' end)",
              ALERT
              "300 note first\n300 inject extra\n300 note extra came\n301 note second\n" MODE);
}
END_TEST

START_TEST(an_effect_runs_when_its_inject_arrives)
{
    check_run("inject 'trip' { at = '1m', via = 'mail', to = 'org/desk', text = { en = 'x' },\n"
              "  effect = function() service('feeder'):set(40) sleep '1m'\n"
              "    note(service('feeder'):level()) service('feeder'):set(100) end }",
              "60 inject trip\n60 service feeder 40\n120 note 40\n120 service feeder "
              "100\n" ALERT MODE);
}
END_TEST

START_TEST(waiting_ends_with_the_event_or_with_the_time)
{
    check_run("task('event', function() note(tostring(wait(delivered 'alert', '10m'))) end)\n"
              "task('time', function() note(tostring(wait(delivered 'extra', '2m'))) end)\n"
              "task('both', function()\n"
              "  assert(wait(delivered 'alert', '6m')) sleep '30s' note 'slept' end)",
              "120 note false\n" ALERT "300 note true\n330 note slept\n" MODE);
}
END_TEST

START_TEST(waiting_again_waits_for_the_next_time)
{
    check_run("task('w', function()\n"
              "  for i = 1, 2 do wait(changed 'feeder') note('change ' .. i) end end)\n"
              "task('s', function() sleep '1m' service('feeder'):set(50)\n"
              "  sleep '1m' service('feeder'):set(60) end)",
              "60 service feeder 50\n60 note change 1\n120 service feeder 60\n120 note change "
              "2\n" ALERT MODE);
}
END_TEST

START_TEST(the_timeout_of_a_wait_that_is_over_wakes_nobody)
{
    check_run("task('w', function()\n"
              "  wait(changed 'feeder', '3m') note 'changed'\n"
              "  sleep '10m' note 'slept ten' end)\n"
              "task('s', function() sleep '1m' service('feeder'):set(50) end)",
              "60 service feeder 50\n60 note changed\n" ALERT "600 asked mode\n660 note slept "
              "ten\n900 lapsed mode\n");
}
END_TEST

START_TEST(happened_looks_back)
{
    check_run("task('t', function() note(tostring(happened(delivered 'alert')))\n"
              "  sleep '6m' note(tostring(happened(delivered 'alert')))\n"
              "  note(tostring(happened(done 'isolate:laptop'))) end)",
              "0 note false\n" ALERT "360 note true\n360 note false\n" MODE);
}
END_TEST

START_TEST(marks_of_assets_are_set_read_and_cleared)
{
    check_run("task('t', function() local pc = asset 'laptop'\n"
              "  pc:mark 'infected' note(tostring(pc:is 'infected') .. ' ' .. tostring(pc))\n"
              "  pc:clear 'infected' note(tostring(pc:is 'infected')) end)",
              "0 mark laptop 1\n0 note true asset \"laptop\"\n0 mark laptop 0\n0 note "
              "false\n" ALERT MODE);
}
END_TEST

START_TEST(decisions_are_asked_and_lapse)
{
    check_run("on(lapsed 'mode', function() note 'nobody' end)\n"
              "on(chosen 'mode', function() note 'somebody' end)",
              ALERT "600 asked mode\n900 lapsed mode\n900 note nobody\n");
}
END_TEST

/* The first fault, with what came after it. */
static void check_fault(const char *code, const char *expected)
{
    struct stage stage;
    struct shisa_buf text = { 0 };
    shisa_buf_addf(&text,
                   "task('t', function()\n%s\nend)\n"
                   "task('other', function() sleep '2m' note 'goes on' end)",
                   code);
    stage_open(&stage, text.data, 7);
    shisa_buf_finish(&text);
    stage_run(&stage, MINUTES(3));
    const char *fault = strstr(stage.log.data, "fault ");
    ck_assert_msg(fault != NULL, "no fault: %s", stage.log.data);
    size_t len = strcspn(fault + 6, "\n");
    ck_assert_msg(strlen(expected) == len && memcmp(fault + 6, expected, len) == 0, "%s", fault);
    ck_assert_ptr_nonnull(strstr(fault, "120 note goes on\n"));
    stage_close(&stage);
}

START_TEST(a_mistake_stops_its_task_and_the_exercise_goes_on)
{
#define AT "scenario.lua:3: "
    static const struct {
        const char *code, *fault;
    } rows[] = {
        { "local t = nil; t.x = 1", AT "attempt to index a nil value (local 't')" },
        { "error 'no luck'", AT "no luck" },
        { "error {}", AT "error with a value that is no text but a table" },
        { "error('\\xff\\xfe')", AT "??" },
        { "while true do end", AT "ran more than 1000000 steps in one go: a loop without end?" },
        { "while true do pcall(function() while true do end end) end",
          AT "ran more than 1000000 steps in one go: a loop without end?" },
        { "local t = {} while true do t[#t + 1] = ('x'):rep(100000 + #t) end",
          AT "ran more than 1000000 steps in one go: a loop without end?" },
        { "send 'exta'", AT "unknown inject \"exta\"; did you mean \"extra\"?" },
        { "send(5)", AT "unknown inject \"5\"" },
        { "ask 'mod'", AT "unknown decision \"mod\"; did you mean \"mode\"?" },
        { "service 'feder'", AT "unknown service \"feder\"; did you mean \"feeder\"?" },
        { "service('feeder'):sett(5)", AT "service has no \"sett\"; did you mean \"set\"?" },
        { "service('feeder').set(5)",
          AT "bad argument #1 to 'set' (service expected, got number)" },
        { "service('feeder'):set(101)",
          AT "a service level is a whole per cent from 0 to 100, not 101" },
        { "service('feeder'):set(1.5)",
          AT "bad argument #1 to 'set' (number has no integer representation)" },
        { "asset('laptop'):is 'infectd'",
          AT "asset \"laptop\" has no mark \"infectd\"; did you mean \"infected\"?" },
        { "wait(missed 'x')", AT "unknown expect \"x\"" },
        { "wait(chosen('mode', 'z'))", AT "decision \"mode\" has no option \"z\"" },
        { "wait 'alert'", AT "bad argument #1 to 'wait' (an event, as delivered \"alert\" or done "
                             "\"isolate:laptop\" expected, got string)" },
        { "sleep '5 min'", AT "bad argument #1 to 'sleep' (\"5 min\" is not a duration: write it "
                              "like \"90s\", \"5m\" or \"1h30m\")" },
        { "sleep(0)", AT "bad argument #1 to 'sleep' (must be longer than nothing)" },
        { "sleep(-5)", AT "bad argument #1 to 'sleep' (must be longer than nothing)" },
        { "sleep(1.5)", AT "bad argument #1 to 'sleep' (number has no integer representation)" },
        { "table.sort({ 2, 1 }, function() sleep '1s' end)",
          AT "\"sleep\" cannot be used inside a function that sort or gsub calls" },
        { "random('x', 5, 1)", AT "bad argument #3 to 'random' (is less than the lower bound)" },
        { "random('x', 5, '1m')", AT "random needs two whole numbers or two durations" },
        { "on(delivered 'alert', function() end)",
          AT "\"on\" works only while the scenario loads" },
        { "require 'lib.drill'", AT "\"require\" works only while the scenario loads" },
        { "inject 'x'", AT "\"inject\" declares: it works only while the scenario loads, not in "
                           "functions that run during the exercise" },
        { "service 'x' { }", AT "unknown service \"x\"" },
        { "note('\\xff')", AT "the text is not UTF-8 from byte 1 on" },
        { "parameter 'pace'", AT "the scenario has no parameter \"pace\": declare it in scenario { "
                                 "parameters = { … } }" },
        { "x = 5", AT "\"x\" would be global: write local in front of it" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        check_fault(rows[i].code, rows[i].fault);
    }
#undef AT
}
END_TEST

START_TEST(a_task_may_sleep_inside_pcall_and_go_on_after_an_error)
{
    check_run("task('t', function()\n"
              "  local ok, why = pcall(function() sleep '1m' error('late', 0) end)\n"
              "  note(tostring(ok) .. ' ' .. why) sleep '1m' note 'after' end)",
              "60 note false late\n120 note after\n" ALERT MODE);
}
END_TEST

START_TEST(a_coroutine_that_failed_is_used_again)
{
    check_run("on(changed 'feeder', function() error(('%d'):format(service('feeder'):level()), 0) "
              "end)\n"
              "task('t', function() for i = 1, 3 do service('feeder'):set(i) sleep '1s' end end)",
              "0 service feeder 1\n0 fault scenario.lua:2: 1\n1 service feeder 2\n1 fault "
              "scenario.lua:2: 2\n2 service feeder 3\n2 fault scenario.lua:2: 3\n" ALERT MODE);
}
END_TEST

START_TEST(too_many_tasks_are_a_fault_of_the_rule_that_starts_them)
{
    struct stage stage;
    stage_open(&stage,
               "on(changed 'feeder', function() wait(delivered 'extra') end)\n"
               "task('t', function() for i = 1, 10001 do service('feeder'):set(i % 100) sleep(1) "
               "end note 'end' end)",
               7);
    stage_run(&stage, MINUTES(1));
    ck_assert_ptr_nonnull(strstr(stage.log.data, " fault scenario.lua:2: more than 10000 tasks "
                                                 "sleep or wait at once\n"));
    ck_assert_ptr_nonnull(strstr(stage.log.data, "note end\n"));
    stage_close(&stage);
}
END_TEST

START_TEST(each_stream_of_chance_is_its_own)
{
    static const char alone[] = "task('t', function() for i = 1, 20 do\n"
                                "  note(random('worm', 1, 6)) sleep(random('nap', '1s', '3s')) end "
                                "end)";
    static const char beside[] = "task('t', function() for i = 1, 20 do random('more', 1, 9)\n"
                                 "  note(random('worm', 1, 6)) sleep(random('nap', '1s', '3s')) "
                                 "end end)";
    struct stage first, second, other;
    stage_open(&first, alone, 7);
    stage_open(&second, beside, 7);
    stage_open(&other, alone, 8);
    const char *expected = stage_run(&first, MINUTES(4));
    ck_assert_str_eq(stage_run(&second, MINUTES(4)), expected);
    ck_assert_str_ne(stage_run(&other, MINUTES(4)), expected);
    stage_close(&first);
    stage_close(&second);
    stage_close(&other);
}
END_TEST

START_TEST(chance_keeps_within_its_bounds_and_reaches_both)
{
    check_run("task('t', function() local low, high = 9, 0\n"
              "  for i = 1, 500 do local n = random('d', 2, 5)\n"
              "    low, high = math.min(low, n), math.max(high, n) end\n"
              "  note(low .. ' ' .. high .. ' ' .. random('d', 7, 7))\n"
              "  random('w', math.mininteger // 2, math.maxinteger // 2) end)",
              "0 note 2 5 7\n" ALERT MODE);
}
END_TEST

START_TEST(a_saved_moment_runs_on_like_the_first_time)
{
    static const char code[] =
        "local count = { n = 0 }\n"
        "on(changed 'feeder', function() count.n = count.n + 1 sleep '10s' note(count.n) end)\n"
        "task('t', function() while true do\n"
        "  service('feeder'):set(random('level', 0, 100)) wait(delivered 'extra', '50s')\n"
        "  local t = {} for i = 1, 100 do t['k' .. random('keys', 1, 1000)] = i end\n"
        "  local s = 0 for k, v in pairs(t) do s = s * 31 % 1000003 + v end note(s) end end)\n"
        "task('u', function() sleep '20m' send 'extra' end)";
    struct stage stage;
    stage_open(&stage, code, 7);
    stage_run(&stage, MINUTES(12));
    size_t size = shisa_region_used(stage.region);
    void *moment = shisa_alloc(size);
    shisa_region_save(stage.region, moment);
    size_t begin = stage.log.len;
    char *first = shisa_copy(stage_run(&stage, MINUTES(40)) + begin);
    unsigned char digest[2][SHISA_DIGEST_SIZE];
    shisa_engine_digest(stage.engine, digest[0]);
    for (int i = 0; i < 3; i++) {
        shisa_region_restore(stage.region, moment, size);
        stage.log.len = begin;
        ck_assert_str_eq(stage_run(&stage, MINUTES(40)) + begin, first);
        shisa_engine_digest(stage.engine, digest[1]);
        ck_assert_mem_eq(digest[0], digest[1], SHISA_DIGEST_SIZE);
    }
    free(first);
    free(moment);
    stage_close(&stage);
}
END_TEST

START_TEST(a_loop_over_patterns_takes_no_memory)
{
    struct stage stage;
    stage_open(&stage,
               "task('t', function() while not happened(done 'isolate:laptop') do\n"
               "  wait(delivered 'extra', '1s') end end)",
               7);
    stage_run(&stage, MINUTES(20));
    size_t before = shisa_region_used(stage.region);
    stage_run(&stage, MINUTES(110));
    ck_assert_uint_le(shisa_region_used(stage.region), before);
    stage_close(&stage);
}
END_TEST

START_TEST(the_reference_names_every_function_and_the_stubs_are_lua)
{
    static const char *const names[] = { "`on(event, reaction)`", "`wait(event, within?)`",
                                         "`service(id):set(level)`", "`chosen(decision, option?)`",
                                         "| E003 |" };
    struct shisa_buf page = { 0 }, stubs = { 0 };
    shisa_script_reference(&page);
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        ck_assert_msg(strstr(page.data, names[i]) != NULL, "%s", names[i]);
    }
    shisa_script_meta(&stubs);
    ck_assert_ptr_nonnull(strstr(stubs.data, "---@param within? string|integer\n"
                                             "---@return boolean\n"
                                             "function wait(event, within) end\n"));
    ck_assert_ptr_nonnull(strstr(stubs.data, "function service:level() end\n"));
    lua_State *lua = luaL_newstate();
    ck_assert_int_eq(luaL_loadstring(lua, stubs.data), LUA_OK);
    lua_close(lua);
    shisa_buf_finish(&page);
    shisa_buf_finish(&stubs);
}
END_TEST

int main(void)
{
    const TTest *const tests[] = {
        tasks_begin_at_startex_and_sleep_in_simulated_time,
        rules_run_in_order_of_declaration_each_time_it_happens,
        an_effect_runs_when_its_inject_arrives,
        waiting_ends_with_the_event_or_with_the_time,
        waiting_again_waits_for_the_next_time,
        the_timeout_of_a_wait_that_is_over_wakes_nobody,
        happened_looks_back,
        marks_of_assets_are_set_read_and_cleared,
        decisions_are_asked_and_lapse,
        a_mistake_stops_its_task_and_the_exercise_goes_on,
        a_task_may_sleep_inside_pcall_and_go_on_after_an_error,
        a_coroutine_that_failed_is_used_again,
        too_many_tasks_are_a_fault_of_the_rule_that_starts_them,
        each_stream_of_chance_is_its_own,
        chance_keeps_within_its_bounds_and_reaches_both,
        a_saved_moment_runs_on_like_the_first_time,
        a_loop_over_patterns_takes_no_memory,
        the_reference_names_every_function_and_the_stubs_are_lua,
        NULL,
    };
    return run_tests("script-run", tests);
}
