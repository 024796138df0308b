/* What a seat learns once: who it is, whom it may address, what it may do, nothing of others. */
#include "../run.h"

#include <stdio.h>

#include "drill.h"

static struct shisa_buf hello(const struct small *small, const char *role)
{
    struct shisa_buf out = { 0 };
    const struct shisa_greeting greeting = { .seat = { SHISA_PARTICIPANT,
                                                       id_of(small, SHISA_ROLE, role), 1 },
                                             .run = "5f",
                                             .request = 3,
                                             .seen = 17 };
    shisa_proto_hello(small->engine, id_of(small, SHISA_ROLE, role), &greeting, &out);
    return out;
}

START_TEST(hello_says_who_one_is_and_what_one_may_do)
{
    struct small small = loaded();
    struct shisa_buf line = hello(&small, "grid/desk");
    ck_has(&line, "\"role\":\"grid/desk\"");
    ck_has(&line, "\"version\":2");
    ck_has(&line, "\"seat\":\"grid/desk-1\"");
    ck_has(&line, "\"run\":\"5f\"");
    ck_has(&line, "\"request\":3");
    ck_has(&line, "\"seen\":17");
    ck_has(&line, "\"solo\":false");
    ck_has(&line,
           "{\"id\":\"grid/desk\",\"name\":{\"en\":\"grid/desk\",\"ja\":\"grid/desk\"},"
           "\"of\":\"grid\",\"organisation\":{\"en\":\"grid\",\"ja\":\"grid\"},\"own\":true}");
    ck_has(&line, "\"phone\":\"03-0000-0001\"");
    ck_has(&line, "\"id\":\"plan\"");
    ck_has(&line, "\"id\":\"verify\",\"name\":{\"en\":\"verify\",\"ja\":\"verify\"},"
                  "\"takes\":120000}");
    ck_assert_ptr_null(strchr(line.data, '\n'));
    shisa_buf_finish(&line);
    finish(&small);
}
END_TEST

START_TEST(hello_quotes_what_has_to_be_quoted)
{
    struct small small = drill_world();
    add_role(&small, "outside/ops-2", 1)->name = both("say \"A\\B\"\n\x01", "「停電」");
    run(&small);
    struct shisa_buf line = hello(&small, "grid/desk");
    ck_has(&line, "\"name\":{\"en\":\"say \\\"A\\\\B\\\"\\n\\u0001\",\"ja\":\"「停電」\"}");
    shisa_buf_finish(&line);
    finish(&small);
}
END_TEST

/* In a large exercise nobody is told of everybody. */
START_TEST(hello_of_a_large_exercise_aims_at_whom_one_knows)
{
    struct small small = drill_world();
    char name[32];
    static const char *people[] = { "role", "organisation" };
    noun(&small, SHISA_ORGANISATION, "far");
    ((struct shisa_organisation *)noun(&small, SHISA_ORGANISATION, "farther"))->sector = "water";
    for (uint32_t i = 0; i < SHISA_BOOK_MAX; i++) {
        snprintf(name, sizeof name, "farther/post-%u", i);
        add_role(&small, name, 1);
    }
    action(&small, "meet", MINUTE)->on = (struct shisa_strings){ people, 2 };
    run(&small);
    struct shisa_buf line = hello(&small, "grid/desk");
    ck_has(&line, "\"id\":\"grid/officer\",\"kind\":\"role\"");
    ck_has(&line, "\"id\":\"grid\",\"kind\":\"organisation\"");
    ck_lacks(&line, "farther");
    shisa_buf_finish(&line);
    finish(&small);
}
END_TEST

/* Own things, nobody's things, and what the own services need; never the others'. */
START_TEST(hello_keeps_what_is_others_to_them)
{
    struct small small = loaded();
    struct shisa_buf desk = hello(&small, "grid/desk");
    struct shisa_buf ops = hello(&small, "outside/ops");
    ck_has(&desk, "\"id\":\"laptop\",\"kind\":\"asset\"");
    ck_has(&desk, "\"id\":\"modem\",\"kind\":\"asset\"");
    ck_lacks(&desk, "outside-hmi");
    ck_lacks(&desk, "secret-plan");
    ck_has(&desk, "{\"customers\":1000,\"id\":\"feeder\",\"level\":100,"); /* trains need it */
    ck_lacks(&desk, "\"id\":\"feeder\",\"kind\":\"service\"");
    ck_lacks(&desk, "\"bank\"");
    ck_has(&ops, "secret-plan");
    ck_has(&ops, "\"id\":\"bank\",\"kind\":\"service\"");
    ck_lacks(&ops, "\"trains\"");
    shisa_buf_finish(&desk);
    shisa_buf_finish(&ops);
    finish(&small);
}
END_TEST

/* What became of them is told behind it: a look back ends before all of that. */
START_TEST(hello_has_services_as_they_were_at_startex)
{
    struct small small = loaded();
    struct shisa_err err;
    shisa_id feeder = id_of(&small, SHISA_SERVICE, "feeder");
    ck_assert_int_eq(shisa_engine_set_level(small.engine, feeder, 40, 0, &err), SHISA_OK);
    struct shisa_buf desk = hello(&small, "grid/desk");
    ck_has(&desk, "{\"customers\":1000,\"id\":\"feeder\",\"level\":100,");
    shisa_buf_finish(&desk);
    finish(&small);
}
END_TEST

START_TEST(the_palette_has_no_builtin_action_and_none_without_a_target)
{
    struct small small = drill_world();
    static const char *services[] = { "service" };
    noun(&small, SHISA_ORGANISATION, "press");
    add_role(&small, "press/desk", 1);
    action(&small, "reroute", MINUTE)->on = (struct shisa_strings){ services, 1 };
    run(&small);
    struct shisa_buf line = hello(&small, "press/desk");
    ck_lacks(&line, "\"id\":\"send\"");
    ck_lacks(&line, "\"id\":\"reroute\"");
    ck_has(&line, "\"id\":\"warn\"");
    shisa_buf_finish(&line);
    finish(&small);
}
END_TEST

START_TEST(hello_says_who_is_asked_what_is_ones_own_and_what_there_is_to_share)
{
    struct small small = asking();
    struct shisa_buf desk = hello(&small, "grid/desk");
    struct shisa_buf officer = hello(&small, "grid/officer");
    ck_has(&desk, "{\"asks\":\"grid/officer\",\"id\":\"laptop\",\"kind\":\"asset\"");
    ck_lacks(&officer, "\"asks\"");
    ck_has(&officer, "\"id\":\"ward\",\"level\":100,\"name\":{\"en\":\"ward\",\"ja\":\"ward\"},"
                     "\"own\":true}");
    ck_has(&desk, "\"resources\":[{\"count\":2,\"free\":2,\"id\":\"trucks\",");
    shisa_buf_finish(&desk);
    shisa_buf_finish(&officer);
    desk = hello(&small, "outside/ops");
    ck_has(&desk, "\"resources\":[]");
    shisa_buf_finish(&desk);
    finish(&small);
}
END_TEST

int main(void)
{
    const TTest *const tests[] = {
        hello_says_who_one_is_and_what_one_may_do,
        hello_quotes_what_has_to_be_quoted,
        hello_of_a_large_exercise_aims_at_whom_one_knows,
        hello_keeps_what_is_others_to_them,
        hello_has_services_as_they_were_at_startex,
        the_palette_has_no_builtin_action_and_none_without_a_target,
        hello_says_who_is_asked_what_is_ones_own_and_what_there_is_to_share,
        NULL
    };
    return run_tests("proto-hello", tests);
}
