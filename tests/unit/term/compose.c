#include "seat.h"

#include "shisa/limits.h"

#define CTRL_KEY(letter) ((unsigned)(letter)&31U)

static void paste(struct shisa_term *term, const char *text)
{
    seat_key(term, SHISA_KEY_PASTE_BEGIN);
    for (; *text != '\0'; text++) {
        seat_rune(term, (unsigned char)*text);
    }
    seat_key(term, SHISA_KEY_PASTE_END);
}

static struct shisa_term *replying(enum shisa_lang lang)
{
    struct shisa_term *term = seat_create(lang, 80, 24);
    seat_key(term, SHISA_KEY_DOWN);
    seat_type(term, "r");
    ck_assert_str_eq(seat_request(term), "{\"id\":1,\"item\":3,\"verb\":\"read\"}");
    return term;
}

/* --- Enter never sends ------------------------------------------------------------------------ */

START_TEST(enter_never_sends)
{
    struct shisa_term *term = replying(SHISA_JA);
    seat_type(term, "ok\n\n\n");
    ck_assert_str_eq(seat_request(term), "");
    seat_esc(term);
    seat_type(term, "\n\n\n");
    ck_assert_str_eq(seat_request(term), "");
    seat_shows(term, "送信前の確認");
    shisa_term_destroy(term);
}
END_TEST

START_TEST(compose_review_and_y_make_exactly_the_request)
{
    struct shisa_term *term = replying(SHISA_EN);
    seat_type(term, "steady at 15:00\n\"sure\"");
    seat_esc(term);
    seat_type(term, "y");
    ck_assert_str_eq(seat_request(term),
                     "{\"answers\":3,\"channel\":\"phone\",\"id\":2,"
                     "\"text\":\"steady at 15:00\\n\\\"sure\\\"\",\"to\":[\"rail/ops\"],"
                     "\"verb\":\"send\"}");
    ck_assert_str_eq(seat_request(term), "");
    seat_shows(term, "Inbox");
    shisa_term_destroy(term);
}
END_TEST

START_TEST(a_new_message_asks_for_channel_and_addressees)
{
    struct shisa_term *term = seat_create(SHISA_EN, 80, 24);
    seat_type(term, "c");
    seat_hides(term, "│ Monitoring screen"); /* nobody can send on it */
    seat_type(term, "mail\n");
    seat_hides(term, "[ ] CSIRT");
    seat_type(term, "  "); /* marks two */
    seat_type(term, "\n");
    seat_shows(term, "To: Crisis lead, Wangan Rail/Operations");
    seat_type(term, "First report\nSign-in is down.");
    seat_key(term, SHISA_KEY_F2);
    seat_type(term, "y");
    ck_assert_str_eq(seat_request(term),
                     "{\"channel\":\"mail\",\"id\":1,\"subject\":\"First report\","
                     "\"text\":\"Sign-in is down.\",\"to\":[\"aoba/crisis\",\"rail/ops\"],"
                     "\"verb\":\"send\"}");
    shisa_term_destroy(term);
}
END_TEST

START_TEST(addressees_are_found_by_typing_in_either_language)
{
    struct shisa_term *term = seat_create(SHISA_JA, 80, 24);
    seat_type(term, "c\nwangan");
    seat_shows(term, "運輸指令");
    seat_hides(term, "当直  ");
    seat_type(term, "\n");
    seat_shows(term, "宛先: 湾岸鉄道/運輸指令");
    shisa_term_destroy(term);
    term = seat_create(SHISA_EN, 80, 24);
    seat_type(term, "c\n");
    seat_rune(term, 0x6E7E); /* 湾岸 */
    seat_rune(term, 0x5CB8);
    seat_shows(term, "Operations");
    seat_type(term, "\n");
    seat_shows(term, "To: Wangan Rail/Operations");
    shisa_term_destroy(term);
}
END_TEST

START_TEST(channel_and_addressees_can_be_changed_afterwards)
{
    struct shisa_term *term = replying(SHISA_EN);
    seat_type(term, "text");
    seat_key(term, SHISA_KEY_BACKTAB); /* a call has no subject: the addressees */
    seat_type(term, "crisis");         /* typing there looks for more */
    seat_type(term, " \n");
    seat_shows(term, "Crisis lead, Wangan Rail/Operations");
    seat_key(term, SHISA_KEY_TAB);
    seat_key(term, SHISA_KEY_TAB);
    seat_shows(term, "text");
    shisa_term_destroy(term);
}
END_TEST

START_TEST(a_message_without_text_is_not_sent)
{
    struct shisa_term *term = seat_create(SHISA_EN, 80, 24);
    seat_type(term, "cmail\n \nFirst report\n"); /* a subject alone */
    seat_esc(term);
    seat_type(term, "y");
    ck_assert_str_eq(seat_request(term), "");
    seat_shows(term, "the text is still empty");
    seat_shows(term, "Review");
    shisa_term_destroy(term);
}
END_TEST

/* Or the next key would be text, and what follows would send it. */
START_TEST(who_has_written_nothing_leaves_by_one_esc)
{
    struct shisa_term *term = replying(SHISA_EN);
    seat_type(term, "\n");
    seat_esc(term);
    seat_hides(term, "Review");
    seat_shows(term, "Inbox");
    seat_type(term, "y");
    ck_assert_str_eq(seat_request(term), "");
    shisa_term_destroy(term);
}
END_TEST

START_TEST(a_machine_is_answered_on_another_channel)
{
    struct shisa_term *term = seat_create(SHISA_EN, 80, 24);
    seat_key(term, SHISA_KEY_END);
    seat_type(term, "r");
    seat_shows(term, "[Channel]");
    seat_shows(term, "Nobody reads answers to it.");
    seat_type(term, "\ncrisis\n");
    seat_shows(term, "reply #1");
    shisa_term_destroy(term);
}
END_TEST

START_TEST(reply_to_all_leaves_oneself_out)
{
    struct shisa_term *term = seat_create(SHISA_EN, 80, 24);
    seat_tell(term, "{\"t\":\"message\",\"item\":40,\"at\":1940000,\"from\":\"rail/ops\",\"to\":"
                    "[\"aoba/csirt\",\"aoba/crisis\",\"rail/ops\"],\"via\":\"mail\",\"subject\":"
                    "{\"en\":\"Trains\"},\"text\":{\"en\":\"?\"}}");
    seat_type(term, "R");
    seat_shows(term, "To: Wangan Rail/Operations, Crisis lead ");
    seat_shows(term, "Subject: Re: Trains");
    shisa_term_destroy(term);
}
END_TEST

START_TEST(only_a_call_is_called_back)
{
    struct shisa_term *term = seat_create(SHISA_EN, 80, 24);
    seat_type(term, "b");
    seat_shows(term, "only calls can be called back");
    seat_type(term, "1");
    seat_key(term, SHISA_KEY_DOWN);
    seat_type(term, "b");
    seat_shows(term, "Channel: Telephone");
    seat_shows(term, "To: Wangan Rail/Operations");
    shisa_term_destroy(term);
}
END_TEST

START_TEST(a_forwarded_message_quotes_what_it_forwards)
{
    struct shisa_term *term = seat_create(SHISA_EN, 80, 24);
    seat_type(term, "wmail\nministry\n");
    seat_shows(term, "Subject: Manual operation?");
    seat_shows(term, "> Shall we dispatch by hand?");
    shisa_term_destroy(term);
}
END_TEST

/* --- drafts ----------------------------------------------------------------------------------- */

START_TEST(a_draft_is_kept_and_taken_up_again)
{
    struct shisa_term *term = replying(SHISA_EN);
    seat_type(term, "half a sentence");
    seat_esc(term);
    seat_type(term, "p");
    seat_shows(term, "kept as a draft");
    seat_type(term, "chalf\n");
    seat_shows(term, "half a sentence");
    seat_esc(term);
    seat_type(term, "y");
    ck_assert_ptr_nonnull(strstr(seat_request(term), "half a sentence"));
    shisa_term_destroy(term);
}
END_TEST

START_TEST(to_throw_a_text_away_has_to_be_confirmed)
{
    struct shisa_term *term = replying(SHISA_EN);
    seat_type(term, "precious");
    seat_esc(term);
    seat_type(term, "n\n"); /* Enter is Cancel: that has the focus */
    seat_shows(term, "precious");
    seat_type(term, "ny");
    seat_hides(term, "precious");
    seat_type(term, "c");
    seat_hides(term, "precious");
    shisa_term_destroy(term);
}
END_TEST

START_TEST(what_the_hub_refuses_is_a_draft_again)
{
    struct shisa_term *term = replying(SHISA_JA);
    seat_type(term, "late words");
    seat_esc(term);
    seat_type(term, "y");
    (void)seat_request(term);
    seat_tell(term, "{\"t\":\"refused\",\"id\":2,\"why\":{\"en\":\"the exercise has ended\","
                    "\"ja\":\"演習は終了しました\"}}");
    seat_shows(term, "できませんでした: 演習は終了しました");
    seat_type(term, "c");
    seat_shows(term, "late words");
    shisa_term_destroy(term);
}
END_TEST

START_TEST(what_the_hub_records_is_no_draft)
{
    struct shisa_term *term = replying(SHISA_EN);
    seat_type(term, "good words");
    seat_esc(term);
    seat_type(term, "y");
    (void)seat_request(term);
    seat_tell(term, "{\"t\":\"ack\",\"id\":2,\"at\":1938000}");
    seat_shows(term, "recorded");
    seat_type(term, "c");
    seat_hides(term, "good words");
    shisa_term_destroy(term);
}
END_TEST

START_TEST(what_was_not_acknowledged_when_the_link_broke_is_a_draft)
{
    struct shisa_term *term = replying(SHISA_EN);
    seat_type(term, "lost words");
    seat_esc(term);
    seat_type(term, "y");
    for (int i = 0; seat_lines[i] != NULL; i++) {
        seat_tell(term, seat_lines[i]);
    }
    seat_type(term, "c");
    seat_shows(term, "lost words");
    shisa_term_destroy(term);
}
END_TEST

/* --- pasting ---------------------------------------------------------------------------------- */

START_TEST(a_pasted_newline_is_a_newline_however_it_is_written)
{
    struct shisa_term *term = replying(SHISA_EN);
    paste(term, "a\rb\nc\r\nd\r\n\r\ne\tf");
    seat_esc(term);
    ck_assert_str_eq(seat_request(term), "");
    seat_type(term, "y");
    ck_assert_ptr_nonnull(strstr(seat_request(term), "\"text\":\"a\\nb\\nc\\nd\\n\\ne f\""));
    shisa_term_destroy(term);
}
END_TEST

START_TEST(a_paste_runs_no_command)
{
    struct shisa_term *term = seat_create(SHISA_EN, 80, 24);
    paste(term, "ec\ry");
    seat_shows(term, "[1 Inbox 2]");
    seat_shows(term, "nothing was pasted");
    ck_assert_str_eq(seat_request(term), "");
    shisa_term_destroy(term);
}
END_TEST

START_TEST(a_paste_without_end_ends_by_itself)
{
    struct shisa_term *term = replying(SHISA_EN);
    seat_key(term, SHISA_KEY_PASTE_BEGIN);
    seat_type(term, "lost");
    shisa_term_tick(term, 10900);
    seat_hides(term, "lost");
    shisa_term_tick(term, 11100);
    seat_shows(term, "lost");
    seat_type(term, " and found");
    seat_shows(term, "lost and found");
    shisa_term_destroy(term);
}
END_TEST

START_TEST(a_pasted_text_is_cleaned)
{
    struct shisa_term *term = replying(SHISA_EN);
    seat_key(term, SHISA_KEY_PASTE_BEGIN);
    const uint32_t runes[] = { 'a', 27, 0x202E, 0x200B, 7, 0x304B, 0x3099, 'z' };
    for (size_t i = 0; i < sizeof runes / sizeof runes[0]; i++) {
        seat_rune(term, runes[i]);
    }
    seat_key(term, SHISA_KEY_PASTE_END);
    seat_esc(term);
    seat_type(term, "y");
    ck_assert_ptr_nonnull(strstr(seat_request(term), "\"text\":\"aがz\""));
    shisa_term_destroy(term);
}
END_TEST

START_TEST(a_text_never_grows_beyond_its_bound_and_says_so)
{
    struct shisa_term *term = replying(SHISA_EN);
    for (int i = 0; i < 5; i++) {
        seat_key(term, SHISA_KEY_PASTE_BEGIN);
        for (uint32_t k = 0; k < SHISA_TEXT_MAX / 4; k++) {
            seat_rune(term, 'x');
        }
        seat_key(term, SHISA_KEY_PASTE_END);
    }
    seat_shows(term, "the text would be too long");
    seat_esc(term);
    seat_type(term, "y");
    ck_assert_uint_lt(strlen(seat_request(term)), SHISA_TEXT_MAX + 200);
    shisa_term_destroy(term);
}
END_TEST

START_TEST(ctrl_g_quotes_the_original)
{
    struct shisa_term *term = replying(SHISA_JA);
    seat_rune(term, CTRL_KEY('g'));
    seat_esc(term);
    seat_type(term, "y");
    ck_assert_ptr_nonnull(strstr(seat_request(term), "\"text\":\"> 先ほども伺いました。"));
    shisa_term_destroy(term);
}
END_TEST

int main(void)
{
    const TTest *const tests[] = {
        enter_never_sends,
        compose_review_and_y_make_exactly_the_request,
        a_new_message_asks_for_channel_and_addressees,
        addressees_are_found_by_typing_in_either_language,
        channel_and_addressees_can_be_changed_afterwards,
        a_message_without_text_is_not_sent,
        who_has_written_nothing_leaves_by_one_esc,
        a_machine_is_answered_on_another_channel,
        reply_to_all_leaves_oneself_out,
        only_a_call_is_called_back,
        a_forwarded_message_quotes_what_it_forwards,
        a_draft_is_kept_and_taken_up_again,
        to_throw_a_text_away_has_to_be_confirmed,
        what_the_hub_refuses_is_a_draft_again,
        what_the_hub_records_is_no_draft,
        what_was_not_acknowledged_when_the_link_broke_is_a_draft,
        a_pasted_newline_is_a_newline_however_it_is_written,
        a_paste_runs_no_command,
        a_paste_without_end_ends_by_itself,
        a_pasted_text_is_cleaned,
        a_text_never_grows_beyond_its_bound_and_says_so,
        ctrl_g_quotes_the_original,
        NULL,
    };
    return run_tests("term-compose", tests);
}
