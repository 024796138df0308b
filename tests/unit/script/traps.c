/* What of Lua would make two runs differ, or stop the hub, is not there or is bounded. */
#include "stage.h"

#include <lauxlib.h>
#include <lualib.h>

/* Loads HEAD and code, and gives the first finding without place and code. */
static const char *load_code(struct stage *stage, const char *code)
{
    static struct shisa_buf text;
    text.len = 0;
    shisa_buf_puts(&text, HEAD "on(delivered 'alert', function() send 'extra' end);\n");
    shisa_buf_puts(&text, code);
    const struct stage_file files[] = { { "scenario.lua", text.data, 0 }, { NULL, NULL, 0 } };
    ck_assert_int_eq(stage_load(stage, files, (struct shisa_settings){ NULL, 0 }), SHISA_OK);
    return stage->findings.count == 0 ? "" : stage->findings.at[0].text;
}

static void check_code(const char *code, const char *expected)
{
    struct stage stage;
    ck_assert_str_eq(load_code(&stage, code), expected);
    stage_close(&stage);
}

#define STEPS "ran more than 50000000 steps in one go: a loop without end?"

START_TEST(pairs_goes_through_numbers_and_then_strings_in_order)
{
    check_code(
        "local t, out = { b = 1, a = 1, [10] = 1, [-3] = 1, ['10'] = 1, B = 1, ab = 1 }, {}\n"
        "t[2] = 1 t['\\xff'] = 1 t[''] = 1\n"
        "for k in pairs(t) do out[#out + 1] = tostring(k) end\n"
        "assert(table.concat(out, ' ') == '-3 2 10  10 B a ab b \\xff', table.concat(out, "
        "' '))",
        "");
}
END_TEST

START_TEST(pairs_leaves_out_what_its_own_loop_takes_away)
{
    check_code("local t, seen = { a = 1, b = 2, c = 3 }, ''\n"
               "for k, v in pairs(t) do seen = seen .. k .. v; t.b = nil end\n"
               "assert(seen == 'a1c3', seen)",
               "");
}
END_TEST

START_TEST(keys_without_an_order_are_refused)
{
    static const char expected[] =
        "a key that is a table has no place in an order: use strings or whole numbers";
    check_code("for k in pairs { [{}] = 1 } do end", expected);
}
END_TEST

START_TEST(sort_keeps_equal_items_in_their_order)
{
    check_code("local t = {}\n"
               "for i = 1, 2000 do t[i] = { key = (i * 7919) % 13, at = i } end\n"
               "table.sort(t, function(a, b) return a.key < b.key end)\n"
               "for i = 2, #t do\n"
               "  assert(t[i - 1].key < t[i].key or\n"
               "         t[i - 1].key == t[i].key and t[i - 1].at < t[i].at)\n"
               "end\n"
               "local w = { 'pear', 'apple', 'fig' } table.sort(w)\n"
               "assert(table.concat(w, ' ') == 'apple fig pear')\n"
               "local e = {} table.sort(e) table.sort { 1 }",
               "");
}
END_TEST

START_TEST(no_address_can_be_read)
{
    check_code("local t, f = {}, function() end\n"
               "assert(tostring(t) == 'table' and tostring(f) == 'function')\n"
               "assert(tostring(print_me or pairs) == 'function')",
               "there is no \"print_me\": shisa help reference lists all there is");
    check_code("assert(tostring({}) == 'table' and tostring(pairs) == 'function')\n"
               "assert(('%s %5.1s|%d%%'):format({}, 'ab', 7) == 'table     a|7%')\n"
               "assert(tostring(setmetatable({}, { __tostring = function() return 'me' end })) == "
               "'me')\n"
               "assert(tostring(inject) == 'function' and tostring(nil) == 'nil')",
               "");
    check_code("string.format('%p', {})",
               "string.format has no %p here: %d, %i, %o, %x, %X, %c, %q and %s");
    check_code("string.format('\\0%p', {})", "a format cannot hold a zero byte");
    check_code("string.format('%5.2f', 1)",
               "string.format has no %f here: %d, %i, %o, %x, %X, %c, %q and %s");
}
END_TEST

START_TEST(a_loop_without_end_is_stopped_and_told_with_its_line)
{
    struct stage stage;
    load_code(&stage, "\nwhile true do end");
    ck_assert_str_eq(stage.findings.at[0].text, STEPS);
    ck_assert_uint_eq(stage.findings.at[0].place.line, 4);
    stage_close(&stage);
}
END_TEST

START_TEST(no_pcall_swallows_the_end_of_the_budget)
{
    check_code("while true do pcall(function() while true do end end) end", STEPS);
    check_code("local function f() while true do end end\n"
               "while true do xpcall(f, function() while true do end end) end",
               STEPS);
    check_code("local function f() pcall(f) while true do pcall(f) end end f()", STEPS);
}
END_TEST

START_TEST(a_pattern_that_would_take_for_ever_is_refused)
{
    check_code("local s = ('a'):rep(28)\nstring.find(s, ('a*'):rep(8) .. 'b')",
               "pattern \"a*a*a*a*a*a*a*a*b\" has more than 3 of * + - and %b: match in several "
               "steps");
    check_code("local s = ('a'):rep(1000)\ns:match('a*a*a*b')",
               "pattern \"a*a*a*b\" on 1000 bytes could take too long: use shorter pieces");
    check_code("local s = ('a'):rep(100)\ns:match(('a?'):rep(31) .. 'b')",
               "pattern \"" /* each ? doubles the ways */
               "a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?b\" on 100 bytes "
               "could take too long: use shorter pieces");
    check_code("('a'):find(('a'):rep(65) .. '%w')", "a pattern has at most 64 characters, not 67");
    check_code("local s = ('a'):rep(70000)\ns:find('%d')",
               "a text to search has at most 65536 bytes, not 70000");
    check_code("for i = 1, 1000 do (('a'):rep(600)):match('b*b*b') end", STEPS);
}
END_TEST

START_TEST(ordinary_patterns_work)
{
    check_code("local y, m, d = ('2005-02-14'):match '^(%d+)-(%d+)-(%d+)$'\n"
               "assert(y == '2005' and m == '02' and d == '14')\n"
               "local lines = 0\n"
               "for line in (('停電です\\n'):rep(500)):gmatch '([^\\n]*)\\n' do lines = lines + 1 "
               "end\n"
               "assert(lines == 500)\n"
               "assert(('a[]]b'):gsub('[]%[]', '') == 'ab')\n"
               "assert(('x=1, y=2'):gsub('(%w+)=(%w+)', '%2=%1') == '1=x, 2=y')\n"
               "assert(('THE (quick) fox'):find('%((%a+)%)') == 5)\n"
               "assert(('a.b'):find('.', 1, true) == 2 and ('%d'):find('%', 1, true) == 1)",
               "");
}
END_TEST

START_TEST(memory_has_a_bound_that_is_told_with_a_place)
{
    static const char expected[] =
        "not enough memory: a scenario may hold 64 MiB, and 1024 KiB in one string";
    check_code("local t = {}\nfor i = 1, 1e9 do t[i] = { i } end", expected);
    check_code("local s = 'x'\nwhile true do s = s .. s end", expected);
    check_code("string.rep('x', 1000000000)",
               "string.rep would make a string of more than 1024 KiB");
    check_code("local s = ('x'):rep(100000)\ntable.concat { s, s, s, s, s, s, s, s, s, s, s }",
               "table.concat would make a string of more than 1024 KiB");
    check_code("local ok = pcall(function() local s = 'x' while true do s = s .. s end end)\n"
               "assert(not ok)",
               "");
}
END_TEST

START_TEST(copying_much_in_few_steps_costs_steps)
{
    check_code("local s = ('x'):rep(1000000)\nfor i = 1, 1e7 do local t = s .. i end", STEPS);
    check_code("local t = {} for i = 1, 200 do t[i] = i end\n"
               "for i = 1, 1e7 do table.unpack(t) end",
               STEPS);
    check_code("local function f(...) return f(1, ...) end f()",
               "more than 1000 arguments in a call");
}
END_TEST

START_TEST(an_error_reaches_its_handler_and_both_kinds_of_call_give_results)
{
    check_code("local function f(a, b) return a, b end\n"
               "local ok, a, b = xpcall(f, error, 1, 2) assert(ok and a == 1 and b == 2)\n"
               "local bad, words = xpcall(error, function(e) return e .. '!' end, 'no', 0)\n"
               "assert(bad == false and words == 'no!')\n"
               "local caught, what = pcall(error, { 5 }) assert(not caught and what[1] == 5)\n"
               "assert(select('#', pcall(f, nil, nil)) == 3)",
               "");
}
END_TEST

START_TEST(numbers_are_whole_where_a_function_takes_them)
{
    check_code("assert(math.max(3, 7, 5) == 7 and math.min(3, -7) == -7 and math.abs(-4) == 4)\n"
               "assert(math.max(2.0, 1) == 2)",
               "");
    check_code("math.max(1, 1.5)",
               "bad argument #2 to 'max' (number has no integer representation)");
}
END_TEST

START_TEST(memory_management_cannot_be_watched)
{
    check_code("setmetatable({}, { __gc = function() end })", "a scenario cannot use __gc");
    check_code("setmetatable({}, { __mode = 'k' })", "a scenario cannot use __mode");
    check_code("setmetatable({}, { __close = function() end })", "a scenario cannot use __close");
    check_code("local t = setmetatable({}, { __index = { x = 5 } }) assert(t.x == 5)", "");
    check_code("assert(getmetatable('') == false and getmetatable(_ENV) == false)", "");
}
END_TEST

START_TEST(what_was_left_out_says_what_to_use_instead)
{
    check_code("os.time()", "\"os\" is not available in a scenario: simulated time is now()");
    check_code(
        "print 'x'",
        "\"print\" is not available in a scenario: use note(text), which controllers can read");
    check_code("next({})",
               "\"next\" is not available in a scenario: use pairs, which has an order");
    check_code("math.random(5)",
               "\"math.random\" is not available in a scenario: use random(stream, "
               "low, high), whose dice belong to the exercise");
    check_code("('x').dump", "syntax error near <eof>");
    check_code("local f = string.fnd", "there is no \"string.fnd\"");
    check_code("string.mine = 5", "\"mine\" would be global: write local in front of it");
}
END_TEST

/* Reads a global or a member of a library in a scenario: "" when it is there. */
static bool is_settled(const char *library, const char *name)
{
    struct stage stage;
    char code[128];
    bool lone = strcmp(library, "_G") == 0;
    snprintf(code, sizeof code, "local it = %s%s%s", lone ? "" : library, lone ? "" : ".", name);
    const char *said = load_code(&stage, code);
    bool settled = *said == '\0' || strstr(said, "is not available in a scenario: ") != NULL;
    stage_close(&stage);
    return settled;
}

START_TEST(every_name_of_lua_is_either_allowed_or_refused_on_purpose)
{
    static const char *const kept[] = { "_G", "math", "string", "table", "utf8" };
    lua_State *lua = luaL_newstate();
    int names = 0;
    luaL_openlibs(lua);
    for (size_t i = 0; i < sizeof kept / sizeof kept[0]; i++) {
        lua_getglobal(lua, kept[i]);
        lua_pushnil(lua);
        for (; lua_next(lua, -2) != 0; names++) {
            lua_pop(lua, 1);
            ck_assert_msg(is_settled(kept[i], lua_tostring(lua, -1)), "%s.%s", kept[i],
                          lua_tostring(lua, -1));
        }
        lua_pop(lua, 1);
    }
    ck_assert_int_gt(names, 80);
    lua_close(lua);
}
END_TEST

START_TEST(two_states_with_the_same_code_give_the_same_order_of_everything)
{
    static const char code[] =
        "local t = {} for i = 1, 300 do t['key' .. i * 7919 % 1000] = i end\n"
        "local out = {} for k, v in pairs(t) do out[#out + 1] = k .. v end\n"
        "objective 'o' { points = 1, text = { en = table.concat(out) } }";
    struct stage first, second;
    load_code(&first, code);
    load_code(&second, code);
    ck_assert_str_eq(shisa_objective_at(first.world, 1)->text.en,
                     shisa_objective_at(second.world, 1)->text.en);
    stage_close(&first);
    stage_close(&second);
}
END_TEST

/* Creates, loads and starts a scenario in a region of this size; how far it came. */
static int try_region(size_t size)
{
    static const char code[] =
        HEAD "local t = {} for i = 1, 500 do t[i] = 'key' .. i end\n"
             "for k in pairs(t) do on(delivered 'alert', function() note(k) sleep '1m' end) end\n"
             "task('t', function() wait(delivered 'extra', '1m') error 'x' end)";
    const struct stage_file files[] = { { "scenario.lua", code, 0 }, { NULL, NULL, 0 } };
    struct stage stage = { .files = files, .region = shisa_region_create(size) };
    struct shisa_files port = { &stage, stage_read };
    struct shisa_settings settings = { NULL, 0 };
    int reached = 0;
    stage.world = shisa_world_create();
    if (shisa_script_create(stage.region, &stage.script, &stage.err) != SHISA_OK) {
        goto done;
    }
    reached = 1;
    if (shisa_script_load(stage.script, stage.world, &port, settings, &stage.findings,
                          &stage.err) != SHISA_OK ||
        stage.findings.errors > 0) {
        goto done;
    }
    reached = 2;
    shisa_world_link(stage.world, &stage.findings);
    shisa_script_link(stage.script, stage.world, &stage.findings);
    if (shisa_engine_create(stage.region, stage.world, 7, &stage.engine, &stage.err) != SHISA_OK) {
        goto done;
    }
    shisa_script_attach(stage.script, stage.engine);
    if (shisa_engine_start(stage.engine, &stage.err) == SHISA_OK &&
        shisa_engine_advance(stage.engine, MINUTES(8), &stage.err) == SHISA_OK) {
        reached = 3;
    }
done:
    ck_assert(reached == 3 || stage.findings.errors > 0 || stage.err.text[0] != '\0');
    stage_close(&stage);
    return reached;
}

START_TEST(a_scenario_survives_any_size_of_its_region)
{
    int times[4] = { 0 };
    for (size_t kib = 4; kib < 1200; kib += kib < 200 ? 3 : 17) {
        times[try_region(kib << 10)]++;
    }
    for (size_t i = 0; i < sizeof times / sizeof times[0]; i++) {
        ck_assert_msg(times[i] > 0, "no size failed at step %zu", i);
    }
}
END_TEST

int main(void)
{
    const TTest *const tests[] = {
        pairs_goes_through_numbers_and_then_strings_in_order,
        pairs_leaves_out_what_its_own_loop_takes_away,
        keys_without_an_order_are_refused,
        sort_keeps_equal_items_in_their_order,
        no_address_can_be_read,
        a_loop_without_end_is_stopped_and_told_with_its_line,
        no_pcall_swallows_the_end_of_the_budget,
        a_pattern_that_would_take_for_ever_is_refused,
        ordinary_patterns_work,
        memory_has_a_bound_that_is_told_with_a_place,
        copying_much_in_few_steps_costs_steps,
        an_error_reaches_its_handler_and_both_kinds_of_call_give_results,
        numbers_are_whole_where_a_function_takes_them,
        memory_management_cannot_be_watched,
        what_was_left_out_says_what_to_use_instead,
        every_name_of_lua_is_either_allowed_or_refused_on_purpose,
        two_states_with_the_same_code_give_the_same_order_of_everything,
        a_scenario_survives_any_size_of_its_region,
        NULL,
    };
    return run_tests("script-traps", tests);
}
