#include "seat.h"

/* --- lines that are none leave everything as it was ------------------------------------------- */

static const struct {
    const char *line, *says;
} wrong[] = {
    { "", "not a JSON object" },
    { "[]", "not a JSON object" },
    { "{", "not a JSON object" },
    { "{\"t\":\"clock\",\"t\":\"clock\"}", "not a JSON object" },
    { "{}", "\"t\" is missing" },
    { "{\"t\":7}", "\"t\" is missing" },
    { "{\"t\":\"clock\",\"now\":5000000}", "\"speed\" is missing" },
    { "{\"t\":\"clock\",\"now\":-1,\"speed\":0}", "\"now\" is out of range" },
    { "{\"t\":\"clock\",\"now\":\"1\",\"speed\":0}", "\"now\" is of another type" },
    { "{\"t\":\"message\",\"item\":70,\"at\":1,\"to\":[7],\"via\":\"mail\",\"text\":{}}",
      "\"to\" holds" },
    { "{\"t\":\"message\",\"item\":70,\"at\":1,\"to\":[],\"text\":{}}", "\"via\" is missing" },
    { "{\"t\":\"message\",\"item\":0,\"at\":1,\"via\":\"mail\",\"text\":{}}", "\"item\"" },
    { "{\"t\":\"message\",\"item\":70,\"at\":1,\"via\":\"mail\",\"text\":\"plain\"}",
      "\"text\" is of another type" },
    { "{\"t\":\"message\",\"item\":70,\"at\":1,\"via\":\"mail\",\"text\":{},\"own\":1}",
      "\"own\" is of another type" },
    { "{\"t\":\"message\",\"item\":4000000000,\"at\":1,\"via\":\"mail\",\"text\":{}}",
      "\"item\" is out of range" },
    { "{\"t\":\"read\",\"item\":70,\"at\":1}", "names no message" },
    { "{\"t\":\"act\",\"item\":5,\"at\":1,\"role\":\"a\",\"action\":\"b\",\"state\":\"dreaming\"}",
      "\"state\" is not known" },
    { "{\"t\":\"answered\",\"item\":70,\"at\":1,\"state\":\"approved\"}", "names no approval" },
    { "{\"t\":\"decided\",\"id\":\"moon\",\"at\":1,\"option\":\"x\"}", "names no decision" },
    { "{\"t\":\"decided\",\"id\":\"stop\",\"at\":1}", "\"option\" is missing" },
    { "{\"t\":\"service\",\"id\":\"moon\",\"at\":1,\"level\":0}", "names no service" },
    { "{\"t\":\"service\",\"id\":\"idp\",\"at\":1,\"level\":101}", "\"level\" is out of range" },
    { "{\"t\":\"refused\",\"id\":1}", "\"why\" is missing" },
    { "{\"t\":\"hello\",\"version\":1}", "different releases" },
    { "{\"t\":\"hello\",\"version\":2,\"role\":\"a/b\"}", "\"role_name\" is missing" },
    { "{\"t\":\"hello\",\"version\":2,\"role\":\"a/b\",\"role_name\":{},\"organisation_name\":{},"
      "\"length\":1,\"services\":[{\"id\":\"x\",\"name\":{}}]}",
      "\"level\" is missing" },
};

START_TEST(a_wrong_line_is_told_and_changes_nothing)
{
    struct shisa_term *term = seat_create(SHISA_EN, 120, 40);
    char *before = shisa_copy(seat_screen(term));
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
        struct shisa_err err = { 0 };
        ck_assert_int_eq(shisa_term_receive(term, wrong[i].line, strlen(wrong[i].line), &err),
                         SHISA_INVALID);
        ck_assert_msg(strstr(err.text, wrong[i].says) != NULL, "%s says: %s", wrong[i].line,
                      err.text);
        ck_assert_msg(strcmp(seat_screen(term), before) == 0, "%s changed the screen",
                      wrong[i].line);
    }
    free(before);
    shisa_term_destroy(term);
}
END_TEST

START_TEST(a_kind_or_field_of_the_future_is_no_mistake)
{
    struct shisa_term *term = seat_create(SHISA_EN, 80, 24);
    char *before = shisa_copy(seat_screen(term));
    seat_tell(term, "{\"t\":\"weather\",\"rain\":true}");
    seat_tell(term, "{\"t\":\"clock\",\"now\":1937000,\"speed\":1000,\"moon\":\"full\"}");
    ck_assert_str_eq(seat_screen(term), before);
    free(before);
    shisa_term_destroy(term);
}
END_TEST

START_TEST(every_line_cut_anywhere_is_survived)
{
    for (int i = 0; seat_lines[i] != NULL; i++) {
        struct shisa_term *term = seat_create(SHISA_EN, 80, 24);
        size_t whole = strlen(seat_lines[i]);
        for (size_t len = 0; len < whole; len += 1 + whole / 200) {
            ck_assert_int_eq(shisa_term_receive(term, seat_lines[i], len, NULL), SHISA_INVALID);
        }
        shisa_term_destroy(term);
    }
}
END_TEST

START_TEST(a_line_told_twice_counts_once)
{
    struct shisa_term *term = seat_create(SHISA_EN, 80, 24);
    for (int i = 3; seat_lines[i] != NULL; i++) {
        seat_tell(term, seat_lines[i]);
    }
    ck_assert_int_eq(strncmp(shisa_term_draw(term)->title, "(2) ", 4), 0);
    shisa_term_destroy(term);
}
END_TEST

START_TEST(a_second_hello_begins_anew)
{
    struct shisa_term *term = seat_create(SHISA_EN, 80, 24);
    seat_type(term, "\n");
    seat_tell(term, seat_lines[0]);
    seat_hides(term, "14:18");
    seat_shows(term, "You are on duty at the CSIRT.");
    for (int i = 1; seat_lines[i] != NULL; i++) {
        seat_tell(term, seat_lines[i]);
    }
    seat_shows(term, "E-mail #4"); /* what was open is open again */
    shisa_term_destroy(term);
}
END_TEST

static const char *const bare_hello =
    "{\"t\":\"hello\",\"version\":2,\"role\":\"a/b\",\"role_name\":{\"en\":\"B\"},"
    "\"organisation_name\":{\"en\":\"A\"},\"length\":1000,\"solo\":false}";

START_TEST(a_list_of_what_was_before_a_hello_is_closed)
{
    const char *const keys[] = { "e", "eisol\n", "elog\n", "d", "a", "a\n", "x", "x\n",
                                 "p", "c",       "c\n",    "?", "/", "f",   "s" };
    for (size_t i = 0; i < sizeof keys / sizeof keys[0]; i++) {
        struct shisa_term *term = seat_create(SHISA_EN, 80, 24);
        seat_type(term, keys[i]);
        seat_tell(term, bare_hello);
        seat_type(term, "\ny");
        ck_assert_str_eq(seat_request(term), "");
        seat_shows(term, "1 Inbox");
        shisa_term_destroy(term);
    }
}
END_TEST

START_TEST(a_text_being_written_survives_a_hello)
{
    struct shisa_term *term = seat_create(SHISA_EN, 80, 24);
    seat_type(term, "rhalf a word");
    seat_tell(term, bare_hello);
    seat_shows(term, "half a word");
    seat_key(term, SHISA_KEY_BACKTAB);
    seat_type(term, "x\n");
    seat_esc(term);
    seat_esc(term);
    seat_shows(term, "half a word");
    shisa_term_destroy(term);
}
END_TEST

START_TEST(the_clock_that_stops_at_endex_is_no_pause)
{
    struct shisa_term *term = seat_create(SHISA_EN, 80, 24);
    seat_tell(term, "{\"t\":\"endex\",\"seq\":99,\"at\":3600000}");
    seat_tell(term, "{\"t\":\"clock\",\"now\":3600000,\"speed\":0}");
    seat_shows(term, "the exercise has ended");
    seat_hides(term, "paused");
    shisa_term_destroy(term);
}
END_TEST

/* The frame at its end is not painted over, and where the text begins is shown. */
START_TEST(a_text_that_begins_with_an_empty_line_keeps_to_its_row)
{
    struct shisa_term *term = seat_create(SHISA_EN, 80, 24);
    seat_tell(term, "{\"t\":\"message\",\"seq\":98,\"item\":70,\"at\":1,\"to\":[],\"via\":\"mail\","
                    "\"from\":\"nobody/whose-name-is-longer-than-a-row-of-this-pane-has-room-for\","
                    "\"text\":{\"en\":\"\\nnow then\"}}");
    seat_shows(term, "… now th…│"); /* and the frame at its end stands */
    shisa_term_destroy(term);
}
END_TEST

START_TEST(hostile_text_is_cleaned_before_it_is_shown)
{
    struct shisa_term *term = seat_create(SHISA_EN, 80, 24);
    seat_tell(term,
              "{\"t\":\"message\",\"item\":60,\"at\":1940000,\"from\":\"rail/ops\",\"to\":"
              "[\"aoba/csirt\"],\"via\":\"mail\",\"subject\":{\"en\":\"a\\u202eb\\u001b[31m\","
              "\"ja\":\"\\u200b\"},\"text\":{\"en\":\"x\\u0007y\\u2066z\"}}");
    seat_type(term, "\n");
    seat_shows(term, "ab[31m");
    seat_shows(term, "xyz");
    shisa_term_destroy(term);
}
END_TEST

START_TEST(before_hello_it_says_that_it_connects)
{
    struct shisa_term *term = shisa_term_create((struct shisa_term_options){ .lang = SHISA_JA });
    seat_shows(term, "接続中");
    seat_shows(term, "演習・訓練");
    for (const char *keys = "rRcbwdaexmspfo/:?zLPn1234\n"; *keys != '\0'; keys++) {
        seat_type(term, (char[]){ *keys, '\0' });
        (void)seat_screen(term);
        seat_esc(term);
        seat_esc(term);
        seat_type(term, "y");
    }
    shisa_term_destroy(term);
}
END_TEST

/* Any keys in any order: nothing may break, and no row may be crooked. */
START_TEST(any_keys_in_any_order_are_survived)
{
    struct shisa_rng rng;
    shisa_rng_init(&rng, 4711, "keys");
    struct shisa_term *term = seat_create(SHISA_JA, 80, 24);
    static const char letters[] = "rRcbwdaexmspfo/:?zLnPy1234 jkgG+->qe\n";
    for (int i = 0; i < 20000 && !shisa_term_done(term); i++) {
        uint64_t die = shisa_rng_below(&rng, 10);
        if (die < 5) {
            seat_type(term, (char[]){ letters[shisa_rng_below(&rng, sizeof letters - 1)], '\0' });
        } else if (die < 6) {
            seat_rune(term, (uint32_t)shisa_rng_below(&rng, 31) + 1);
        } else if (die < 7) {
            seat_rune(term, 0x3042 + (uint32_t)shisa_rng_below(&rng, 60));
        } else if (die < 9) {
            seat_key(term, (enum shisa_key_code)(1 + shisa_rng_below(&rng, SHISA_KEY_F6)));
        } else {
            shisa_term_key(term, (struct shisa_key){ .code = SHISA_KEY_CLICK,
                                                     .row = (int)shisa_rng_below(&rng, 24),
                                                     .column = (int)shisa_rng_below(&rng, 80) });
        }
        if (i % 7 == 0) {
            (void)shisa_term_draw(term);
        }
    }
    shisa_term_destroy(term);
}
END_TEST

int main(void)
{
    const TTest *const tests[] = {
        a_wrong_line_is_told_and_changes_nothing,
        a_kind_or_field_of_the_future_is_no_mistake,
        every_line_cut_anywhere_is_survived,
        a_line_told_twice_counts_once,
        a_second_hello_begins_anew,
        a_list_of_what_was_before_a_hello_is_closed,
        a_text_being_written_survives_a_hello,
        the_clock_that_stops_at_endex_is_no_pause,
        a_text_that_begins_with_an_empty_line_keeps_to_its_row,
        hostile_text_is_cleaned_before_it_is_shown,
        before_hello_it_says_that_it_connects,
        any_keys_in_any_order_are_survived,
        NULL,
    };
    return run_tests("term-receive", tests);
}
