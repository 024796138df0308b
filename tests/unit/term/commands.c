#include "seat.h"

/* --- acts ------------------------------------------------------------------------------------- */

START_TEST(an_act_is_chosen_aimed_and_confirmed)
{
    struct shisa_term *term = seat_create(SHISA_EN, 80, 24);
    seat_type(term, "eisol\n");
    seat_shows(term, "Operator's screen");
    seat_key(term, SHISA_KEY_DOWN);
    seat_type(term, "\n");
    seat_shows(term, "Isolate > Operator's screen (takes 2m)");
    seat_shows(term, "[> Cancel ]");
    ck_assert_str_eq(seat_request(term), "");
    seat_key(term, SHISA_KEY_TAB);
    seat_type(term, "\n");
    ck_assert_str_eq(seat_request(term),
                     "{\"action\":\"isolate\",\"id\":1,\"target\":{\"id\":\"hmi\",\"kind\":"
                     "\"asset\"},\"verb\":\"act\"}");
    shisa_term_destroy(term);
}
END_TEST

START_TEST(enter_on_a_question_does_nothing_first)
{
    struct shisa_term *term = seat_create(SHISA_EN, 80, 24);
    seat_type(term, "elog\n\n");
    ck_assert_str_eq(seat_request(term), "");
    seat_shows(term, "[1 Inbox 2]");
    seat_type(term, "elog\ny");
    ck_assert_str_eq(seat_request(term),
                     "{\"action\":\"log\",\"id\":1,\"target\":null,\"verb\":\"act\"}");
    shisa_term_destroy(term);
}
END_TEST

START_TEST(an_act_under_way_is_given_up)
{
    struct shisa_term *term = seat_create(SHISA_JA, 80, 24);
    seat_shows(term, "実施中: 切り離す > 保守用ノートPC");
    seat_type(term, "x\ny");
    ck_assert_str_eq(seat_request(term), "{\"id\":1,\"item\":5,\"verb\":\"cancel\"}");
    seat_tell(term, "{\"t\":\"act\",\"item\":5,\"at\":1940000,\"role\":\"aoba/csirt\",\"action\":"
                    "\"isolate\",\"target\":{\"kind\":\"asset\",\"id\":\"laptop\"},\"state\":"
                    "\"cancelled\"}");
    seat_hides(term, "実施中: 切り離す");
    seat_type(term, "x");
    seat_shows(term, "実施中の対応はありません");
    shisa_term_destroy(term);
}
END_TEST

START_TEST(an_act_that_waits_says_for_whom)
{
    struct shisa_term *term = seat_create(SHISA_JA, 120, 40);
    seat_tell(term, "{\"t\":\"act\",\"item\":7,\"at\":1940000,\"role\":\"aoba/csirt\",\"action\":"
                    "\"isolate\",\"target\":{\"kind\":\"asset\",\"id\":\"hmi\"},\"state\":"
                    "\"waiting\",\"due\":2900000,\"approval\":\"cut\",\"by\":\"aoba/crisis\"}");
    seat_shows(term, "承認待ち: 切り離す > 監視制御画面 (承認者: 危機管理責任者)");
    seat_type(term, "a");
    seat_shows(term, "切り離す > 監視制御画面");
    shisa_term_destroy(term);
}
END_TEST

/* --- decisions and approvals ------------------------------------------------------------------ */

START_TEST(a_decision_takes_an_option_and_a_reason)
{
    struct shisa_term *term = seat_create(SHISA_EN, 80, 24);
    seat_type(term, "d");
    seat_shows(term, "Stop the sign-in service?");
    seat_key(term, SHISA_KEY_DOWN);
    seat_type(term, "\nNo proof yet.");
    ck_assert_str_eq(seat_request(term), "");
    seat_esc(term);
    seat_shows(term, "Chosen: Keep it");
    seat_type(term, "y");
    ck_assert_str_eq(seat_request(term), "{\"decision\":\"stop\",\"id\":1,\"option\":\"no\","
                                         "\"text\":\"No proof yet.\",\"verb\":\"decide\"}");
    seat_tell(term, "{\"t\":\"decided\",\"id\":\"stop\",\"at\":1950000,\"option\":\"no\","
                    "\"role\":\"aoba/csirt\"}");
    seat_shows(term, "[x] Decision: Stop the");
    seat_type(term, "d");
    seat_shows(term, "no decision is waiting for you");
    shisa_term_destroy(term);
}
END_TEST

START_TEST(an_approver_reads_the_text_before_he_answers)
{
    struct shisa_term *term = seat_create(SHISA_JA, 80, 24);
    seat_type(term, "a\n");
    seat_shows(term, "認証基盤が停止しています。");
    seat_shows(term, "承認が必要な理由: 報道文は CSIRT の確認が必要");
    seat_type(term, "n");
    seat_type(term, "cause?");
    seat_esc(term);
    seat_type(term, "y");
    ck_assert_str_eq(seat_request(term), "{\"id\":1,\"item\":6,\"text\":\"cause?\",\"verb\":"
                                         "\"approve\",\"yes\":false}");
    seat_tell(term, "{\"t\":\"answered\",\"item\":6,\"at\":1950000,\"state\":\"returned\"}");
    seat_hides(term, "要承認");
    shisa_term_destroy(term);
}
END_TEST

START_TEST(the_to_do_list_opens_what_it_lists)
{
    struct shisa_term *term = seat_create(SHISA_EN, 80, 24);
    seat_type(term, "3\n");
    seat_shows(term, "Telephone #3");
    seat_type(term, "3");
    seat_key(term, SHISA_KEY_DOWN);
    seat_type(term, "\n");
    seat_shows(term, "Press text");
    seat_esc(term);
    seat_key(term, SHISA_KEY_DOWN);
    seat_type(term, "\n");
    seat_shows(term, "[Options]");
    shisa_term_destroy(term);
}
END_TEST

START_TEST(a_duty_is_ticked_when_it_is_answered)
{
    struct shisa_term *term = seat_create(SHISA_EN, 80, 24);
    seat_shows(term, "[ ] Say when supply will be stea… 8:43");
    seat_tell(term, "{\"t\":\"message\",\"item\":41,\"at\":1950000,\"from\":\"aoba/csirt\",\"to\":"
                    "[\"rail/ops\"],\"via\":\"phone\",\"own\":true,\"answers\":3,\"text\":"
                    "{\"en\":\"15:00\"}}");
    seat_shows(term, "[x] Say when supply will be ste… 14:32");
    seat_shows(term, "r  14:12");
    shisa_term_destroy(term);
}
END_TEST

START_TEST(a_deadline_that_passed_says_how_long_ago)
{
    struct shisa_term *term = seat_create(SHISA_JA, 80, 24);
    seat_tell(term, "{\"t\":\"clock\",\"now\":2520000,\"speed\":1000}");
    seat_shows(term, "超過 1:00");
    shisa_term_destroy(term);
}
END_TEST

/* --- reading ---------------------------------------------------------------------------------- */

START_TEST(a_message_counts_as_read_when_it_is_opened_not_before)
{
    struct shisa_term *term = seat_create(SHISA_EN, 80, 24);
    seat_key(term, SHISA_KEY_DOWN);
    seat_key(term, SHISA_KEY_UP);
    ck_assert_str_eq(seat_request(term), "");
    seat_type(term, "\n");
    ck_assert_str_eq(seat_request(term), "{\"id\":1,\"item\":4,\"verb\":\"read\"}");
    seat_esc(term);
    seat_type(term, "\n");
    ck_assert_str_eq(seat_request(term), ""); /* once */
    shisa_term_destroy(term);
}
END_TEST

START_TEST(n_opens_the_next_unread_in_the_order_they_came)
{
    struct shisa_term *term = seat_create(SHISA_EN, 80, 24);
    seat_type(term, "n");
    seat_shows(term, "Telephone #3");
    seat_type(term, "n");
    seat_shows(term, "E-mail #4");
    seat_type(term, "n");
    seat_shows(term, "nothing is unread");
    shisa_term_destroy(term);
}
END_TEST

START_TEST(the_inbox_is_searched_as_one_types)
{
    struct shisa_term *term = seat_create(SHISA_JA, 80, 24);
    seat_type(term, "/");
    seat_rune(term, 0x624B); /* 手 */
    seat_shows(term, "14:18");
    seat_hides(term, "14:12");
    seat_key(term, SHISA_KEY_ENTER);
    seat_shows(term, "/手");
    seat_esc(term);
    seat_shows(term, "14:12");
    shisa_term_destroy(term);
}
END_TEST

START_TEST(the_inbox_shows_only_what_is_asked_for)
{
    static const struct {
        const char *filter, *there, *away;
    } rows[] = {
        { "unread", "14:18", "14:05" },
        { "important", "14:05", "14:18" },
        { "answer", "14:12", "14:18" },
        { "sent", "14:08", "14:18" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct shisa_term *term = seat_create(SHISA_EN, 80, 24);
        seat_type(term, "f");
        seat_type(term, rows[i].filter);
        seat_type(term, "\n");
        seat_shows(term, rows[i].there);
        seat_hides(term, rows[i].away);
        shisa_term_destroy(term);
    }
}
END_TEST

START_TEST(the_oldest_comes_first_when_that_is_asked_for)
{
    struct shisa_term *term = seat_create(SHISA_EN, 80, 24);
    seat_type(term, "ooldest\n\n");
    seat_shows(term, "Monitoring screen #1");
    shisa_term_destroy(term);
}
END_TEST

START_TEST(documents_and_phone_list_are_at_hand)
{
    struct shisa_term *term = seat_create(SHISA_JA, 80, 24);
    seat_type(term, "p\n");
    seat_shows(term, "2. 証拠を保全する。");
    seat_type(term, "qp");
    seat_key(term, SHISA_KEY_DOWN);
    seat_key(term, SHISA_KEY_DOWN);
    seat_type(term, "\n");
    seat_shows(term, "03-5555-0142");
    shisa_term_destroy(term);
}
END_TEST

START_TEST(services_are_told_with_level_and_since_when)
{
    struct shisa_term *term = seat_create(SHISA_EN, 80, 24);
    seat_type(term, "s");
    seat_shows(term, "Sign-in                  DOWN        0%  since 14:05:00");
    seat_shows(term, "DEGRADED   60%  since 14:20:00  110000 customers");
    shisa_term_destroy(term);
}
END_TEST

/* --- the terminal itself ---------------------------------------------------------------------- */

START_TEST(a_command_is_found_in_the_palette_in_either_language)
{
    struct shisa_term *term = seat_create(SHISA_JA, 80, 24);
    seat_rune(term, 16); /* Ctrl-P */
    seat_type(term, "forw\n");
    seat_shows(term, "[連絡手段]");
    shisa_term_destroy(term);
}
END_TEST

START_TEST(the_language_changes_at_once)
{
    struct shisa_term *term = seat_create(SHISA_JA, 80, 24);
    seat_type(term, "L");
    seat_shows(term, "EXERCISE EXERCISE EXERCISE");
    seat_type(term, "L");
    seat_shows(term, "演習・訓練");
    shisa_term_destroy(term);
}
END_TEST

START_TEST(leaving_has_to_be_confirmed)
{
    struct shisa_term *term = seat_create(SHISA_EN, 80, 24);
    seat_rune(term, 3); /* Ctrl-C */
    seat_type(term, "\n");
    ck_assert(!shisa_term_done(term));
    seat_key(term, SHISA_KEY_F10);
    seat_type(term, "y");
    ck_assert(shisa_term_done(term));
    shisa_term_destroy(term);
}
END_TEST

START_TEST(alone_one_sets_the_pace)
{
    struct shisa_term *term = seat_create(SHISA_EN, 80, 24);
    seat_type(term, "P");
    ck_assert_str_eq(seat_request(term), "{\"id\":1,\"speed\":0,\"verb\":\"pace\"}");
    seat_tell(term, "{\"t\":\"clock\",\"now\":1940000,\"speed\":0}");
    seat_key(term, SHISA_KEY_F5);
    ck_assert_str_eq(seat_request(term), "{\"id\":2,\"speed\":1000,\"verb\":\"pace\"}");
    seat_type(term, "+++");
    (void)seat_request(term);
    (void)seat_request(term);
    ck_assert_str_eq(seat_request(term), "{\"id\":5,\"speed\":10000,\"verb\":\"pace\"}");
    seat_type(term, "->");
    ck_assert_str_eq(seat_request(term), "{\"id\":6,\"speed\":5000,\"verb\":\"pace\"}");
    ck_assert_str_eq(seat_request(term), "{\"id\":7,\"verb\":\"next\"}");
    shisa_term_destroy(term);
}
END_TEST

START_TEST(among_many_nobody_sets_the_pace)
{
    struct shisa_term *term = shisa_term_create((struct shisa_term_options){ .lang = SHISA_EN });
    seat_tell(term, "{\"t\":\"hello\",\"version\":2,\"role\":\"a/b\",\"role_name\":{\"en\":\"B\"},"
                    "\"organisation_name\":{\"en\":\"A\"},\"length\":1000,\"solo\":false}");
    seat_type(term, "P+->");
    seat_key(term, SHISA_KEY_F5);
    ck_assert_str_eq(seat_request(term), "");
    seat_hides(term, "pause");
    shisa_term_destroy(term);
}
END_TEST

START_TEST(a_pane_can_have_the_whole_screen)
{
    struct shisa_term *term = seat_create(SHISA_EN, 80, 24);
    seat_type(term, "z");
    seat_hides(term, "2 Message");
    seat_shows(term, "Manual operation?");
    seat_esc(term);
    seat_shows(term, "2 Message");
    shisa_term_destroy(term);
}
END_TEST

START_TEST(bare_text_has_no_borders)
{
    struct shisa_term *term = seat_create(SHISA_EN, 80, 24);
    seat_type(term, "\n");
    seat_key(term, SHISA_KEY_F12);
    seat_shows(term, "Shall we dispatch by hand?");
    seat_hides(term, "│");
    shisa_term_destroy(term);
}
END_TEST

int main(void)
{
    const TTest *const tests[] = {
        an_act_is_chosen_aimed_and_confirmed,
        enter_on_a_question_does_nothing_first,
        an_act_under_way_is_given_up,
        an_act_that_waits_says_for_whom,
        a_decision_takes_an_option_and_a_reason,
        an_approver_reads_the_text_before_he_answers,
        the_to_do_list_opens_what_it_lists,
        a_duty_is_ticked_when_it_is_answered,
        a_deadline_that_passed_says_how_long_ago,
        a_message_counts_as_read_when_it_is_opened_not_before,
        n_opens_the_next_unread_in_the_order_they_came,
        the_inbox_is_searched_as_one_types,
        the_inbox_shows_only_what_is_asked_for,
        the_oldest_comes_first_when_that_is_asked_for,
        documents_and_phone_list_are_at_hand,
        services_are_told_with_level_and_since_when,
        a_command_is_found_in_the_palette_in_either_language,
        the_language_changes_at_once,
        leaving_has_to_be_confirmed,
        alone_one_sets_the_pace,
        among_many_nobody_sets_the_pace,
        a_pane_can_have_the_whole_screen,
        bare_text_has_no_borders,
        NULL,
    };
    return run_tests("term-commands", tests);
}
