/* A seat among others: joining a hub, coming back to it, and words out of play. */
#include "joined.h"

/* --- joining and coming back ------------------------------------------------------------------ */

START_TEST(the_first_line_joins_and_nothing_goes_out_before_one_is_let_in)
{
    struct shisa_term *term = joining(SHISA_EN);
    write_memo(term, "early");
    ck_assert_str_eq(seat_request(term), JOIN);
    ck_assert_str_eq(seat_request(term), "");
    seat_tell(term, seat_hello("5f", 6));
    ck_assert_str_eq(seat_request(term), "");
    shisa_term_destroy(term);
}
END_TEST

START_TEST(requests_are_numbered_behind_those_that_the_hub_knows)
{
    struct shisa_term *term = joined(SHISA_EN);
    write_memo(term, "seen");
    ck_assert_str_eq(seat_request(term), "{\"id\":7,\"text\":\"seen\",\"verb\":\"memo\"}");
    shisa_term_destroy(term);
}
END_TEST

START_TEST(what_was_not_answered_is_asked_again_when_the_link_is_back)
{
    struct shisa_term *term = joined(SHISA_EN);
    write_memo(term, "one");
    write_memo(term, "two");
    ck_assert_str_ne(seat_request(term), "");
    ck_assert_str_ne(seat_request(term), "");
    seat_tell(term, "{\"t\":\"ack\",\"id\":7,\"at\":61000}");
    seat_tell(term, "{\"t\":\"memo\",\"seq\":41,\"at\":61000,\"text\":\"one\"}");
    shisa_term_link(term, false);
    seat_shows(term, "LINK LOST");
    write_memo(term, "three");
    ck_assert_str_eq(seat_request(term), "");
    shisa_term_link(term, true);
    ck_assert_str_eq(seat_request(term),
                     "{\"after\":41,\"join\":\"ABCD-EFGH-JKLM\",\"name\":\"佐藤\","
                     "\"run\":\"5f\",\"version\":2}");
    ck_assert_str_eq(seat_request(term), "");
    seat_tell(term, "{\"t\":\"resumed\",\"seat\":\"aoba/csirt-1\",\"run\":\"5f\",\"request\":7}");
    seat_shows(term, "link ok");
    ck_assert_str_eq(seat_request(term), "{\"id\":8,\"text\":\"two\",\"verb\":\"memo\"}");
    ck_assert_str_eq(seat_request(term), "{\"id\":9,\"text\":\"three\",\"verb\":\"memo\"}");
    ck_assert_str_eq(seat_request(term), "");
    shisa_term_destroy(term);
}
END_TEST

START_TEST(a_greeting_of_the_same_run_asks_again_too)
{
    struct shisa_term *term = joined(SHISA_EN);
    write_memo(term, "one");
    ck_assert_str_ne(seat_request(term), "");
    shisa_term_link(term, true);
    ck_assert_ptr_nonnull(strstr(seat_request(term), "\"join\""));
    seat_tell(term, seat_hello("5f", 6));
    ck_assert_str_eq(seat_request(term), "{\"id\":7,\"text\":\"one\",\"verb\":\"memo\"}");
    shisa_term_destroy(term);
}
END_TEST

START_TEST(another_run_is_asked_nothing_of_before_but_the_text_is_a_draft)
{
    struct shisa_term *term = joined(SHISA_EN);
    write_memo(term, "one");
    shisa_term_link(term, true);
    ck_assert_ptr_nonnull(strstr(seat_request(term), "\"join\""));
    seat_tell(term, seat_hello("60", 0));
    ck_assert_str_eq(seat_request(term), "");
    seat_type(term, "c");
    seat_shows(term, "Memo: one");
    shisa_term_destroy(term);
}
END_TEST

/* Resumed where it was, or told everything anew. */
START_TEST(the_last_words_of_a_hub_are_gone_when_it_is_back)
{
    for (int anew = 0; anew < 2; anew++) {
        struct shisa_term *term = joined(SHISA_EN);
        seat_tell(term, "{\"t\":\"bye\",\"why\":{\"en\":\"the hub is being stopped\"}}");
        shisa_term_link(term, false);
        seat_shows(term, "the hub is being stopped");
        shisa_term_link(term, true);
        (void)seat_request(term);
        seat_tell(term,
                  anew ? seat_hello("5f", 6) : "{\"t\":\"resumed\",\"run\":\"5f\",\"request\":6}");
        seat_hides(term, "the hub is being stopped");
        shisa_term_destroy(term);
    }
}
END_TEST

START_TEST(a_text_being_written_survives_a_lost_link)
{
    struct shisa_term *term = joined(SHISA_EN);
    seat_type(term, "mhalf a sent");
    shisa_term_link(term, false);
    seat_type(term, "ence");
    shisa_term_link(term, true);
    seat_tell(term, "{\"t\":\"resumed\",\"seat\":\"aoba/csirt-1\",\"run\":\"5f\",\"request\":6}");
    seat_shows(term, "half a sentence");
    shisa_term_destroy(term);
}
END_TEST

START_TEST(a_code_that_is_refused_says_why_and_another_may_be_tried)
{
    struct shisa_term *term = joining(SHISA_JA);
    ck_assert_str_eq(seat_request(term), JOIN);
    ck_assert_ptr_null(shisa_term_refused(term));
    seat_tell(term, "{\"t\":\"refused\",\"id\":-1,\"why\":{\"en\":\"no such code\","
                    "\"ja\":\"コードがありません\"}}");
    ck_assert_str_eq(shisa_term_refused(term), "コードがありません");
    seat_shows(term, "コードがありません");
    shisa_term_code(term, "MNPQ-RSTU-VWXY");
    ck_assert_ptr_null(shisa_term_refused(term));
    ck_assert_ptr_nonnull(strstr(seat_request(term), "MNPQ-RSTU-VWXY"));
    shisa_term_destroy(term);
}
END_TEST

START_TEST(who_is_sent_away_for_good_does_not_come_back)
{
    struct shisa_term *term = joined(SHISA_EN);
    seat_tell(term, "{\"t\":\"bye\",\"why\":{\"en\":\"your seat was taken\"},\"final\":true}");
    ck_assert(shisa_term_final(term));
    shisa_term_link(term, false);
    shisa_term_link(term, true);
    ck_assert_str_eq(seat_request(term), "");
    seat_shows(term, "your seat was taken");
    shisa_term_destroy(term);
}
END_TEST

START_TEST(a_duty_that_nobody_knows_changes_nothing)
{
    struct shisa_term *term = joined(SHISA_EN);
    const char *line = "{\"t\":\"hello\",\"version\":2,\"duty\":\"cook\"}";
    struct shisa_err err = { 0 };
    ck_assert_int_eq(shisa_term_receive(term, line, strlen(line), &err), SHISA_INVALID);
    ck_assert_ptr_nonnull(strstr(err.text, "\"duty\" is none"));
    seat_shows(term, "EXERCISE EXERCISE EXERCISE  CSIRT");
    shisa_term_destroy(term);
}
END_TEST

static struct shisa_term *named(enum shisa_lang lang, int columns)
{
    struct shisa_term *term = joining(lang);
    struct shisa_buf line = { 0 };
    const char *line_as_it_is = seat_hello("5f", 6);
    const char *own = "\"role_name\":{\"en\":\"CSIRT\",\"ja\":\"CSIRT\"}";
    const char *at = strstr(line_as_it_is, own);
    shisa_buf_add(&line, line_as_it_is, (size_t)(at - line_as_it_is));
    shisa_buf_addf(&line, "\"role_name\":{\"en\":\"%s\",\"ja\":\"%s\"}%s",
                   "Medical information office", "総合医療情報管理センター長", at + strlen(own));
    seat_tell(term, line.data);
    shisa_buf_finish(&line);
    seat_tell(term, "{\"t\":\"startex\",\"seq\":1,\"at\":0}");
    seat_tell(term, "{\"t\":\"clock\",\"now\":60000,\"speed\":1000}");
    shisa_term_resize(term, columns, 24);
    return term;
}

START_TEST(everything_else_on_the_status_line_gives_way_to_ones_own_role)
{
    static const struct {
        enum shisa_lang lang;
        int columns;
        const char *shows;
    } rows[] = {
        { SHISA_EN, 120,
          " EXERCISE EXERCISE EXERCISE  Aoba Electric/Medical information office  " },
        { SHISA_EN, 80,
          " EXERCISE EXERCISE EXERCISE  Medical information office  14:01:00  left 1:59:00 \n" },
        { SHISA_EN, 70, " EXERCISE  Medical information office " },
        { SHISA_EN, 60, " EXERCISE  Medical information office  " },
        { SHISA_JA, 80, " 演習・訓練  総合医療情報管理センター長  " },
        { SHISA_JA, 60, " 演習  総合医療情報管理センター長  " },
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct shisa_term *term = named(rows[i].lang, rows[i].columns);
        seat_shows(term, rows[i].shows);
        shisa_term_destroy(term);
    }
}
END_TEST

START_TEST(the_clock_does_not_go_back_unless_control_changes_it)
{
    struct shisa_term *term = joined(SHISA_EN); /* 14:01:00 */
    seat_tell(term, "{\"t\":\"clock\",\"now\":60000,\"speed\":60000}");
    shisa_term_tick(term, 2000);
    seat_shows(term, "14:02:00");
    seat_tell(term, "{\"t\":\"clock\",\"now\":110000,\"speed\":60000}"); /* 14:01:50 */
    seat_shows(term, "14:02:00");
    shisa_term_tick(term, 2100);
    seat_shows(term, "14:02:00");
    shisa_term_tick(term, 2200); /* 0.2 s later */
    seat_shows(term, "14:02:02");
    shisa_term_link(term, false);
    seat_shows(term, "14:02:02");
    shisa_term_link(term, true);
    (void)seat_request(term);
    seat_tell(term, "{\"t\":\"resumed\",\"seat\":\"aoba/csirt-1\",\"run\":\"5f\",\"request\":6}");
    seat_tell(term, "{\"t\":\"clock\",\"now\":121000,\"speed\":60000}"); /* the hub knows */
    seat_shows(term, "14:02:01");
    seat_tell(term, "{\"t\":\"clock\",\"now\":120000,\"speed\":0}"); /* control pauses */
    seat_shows(term, "14:02:00");
    shisa_term_destroy(term);
}
END_TEST

START_TEST(another_language_is_the_language_of_everything_at_once)
{
    struct shisa_term *term = joined(SHISA_EN);
    for (int i = 3; seat_lines[i] != NULL; i++) {
        seat_tell(term, seat_lines[i]);
    }
    seat_shows(term, "14:31 approval wanted: Crisis lead: send a message");
    seat_type(term, "L");
    seat_shows(term, "14:31 承認依頼: 危機管理責任者: 連絡を送る");
    seat_hides(term, "approval");
    seat_tell(term, "{\"t\":\"bye\",\"why\":{\"en\":\"the end\",\"ja\":\"終わり\"}}");
    seat_shows(term, "終わり");
    seat_type(term, "L");
    seat_shows(term, "the end");
    shisa_term_destroy(term);
}
END_TEST

/* --- words out of play ------------------------------------------------------------------------ */

#define NOTICE                                                                                     \
    "{\"t\":\"notice\",\"seq\":50,\"at\":62000,\"to_all\":true,"                                   \
    "\"text\":\"昼食は12時です。\"}"

START_TEST(words_of_control_stand_over_everything_until_they_are_read)
{
    struct shisa_term *term = joined(SHISA_JA);
    seat_type(term, "mabc");
    seat_tell(term, NOTICE);
    seat_shows(term, "昼食は12時です。");
    seat_type(term, "def\n"); /* was meant for the memo */
    seat_shows(term, "昼食は12時です。");
    shisa_term_tick(term, 2500);
    seat_type(term, "\n");
    seat_hides(term, "[統制から");
    seat_shows(term, "abc");
    shisa_term_destroy(term);
}
END_TEST

START_TEST(words_that_were_read_are_kept_and_not_shown_again)
{
    struct shisa_term *term = joined(SHISA_EN);
    seat_tell(term, NOTICE);
    seat_shows(term, "Press Enter when you have read it.");
    shisa_term_tick(term, 2500);
    seat_type(term, "\n");
    seat_tell(term, seat_hello("5f", 6));
    seat_tell(term, NOTICE);
    seat_hides(term, "Press Enter when you have read it.");
    seat_type(term, "pControl\n");
    seat_shows(term, "14:01:02  昼食は12時です。");
    shisa_term_destroy(term);
}
END_TEST

START_TEST(a_real_incident_leaves_nothing_but_to_leave)
{
    static const enum shisa_lang langs[] = { SHISA_EN, SHISA_JA };
    static const char *const words[] = { "STOPPED: REAL INCIDENT", "実災害のため中止" };
    for (int i = 0; i < 2; i++) {
        struct shisa_term *term = joined(langs[i]);
        seat_tell(term, "{\"t\":\"stopped\",\"seq\":51,\"at\":62000,\"text\":\"Fire. Go out.\"}");
        seat_shows(term, words[i]);
        seat_shows(term, "Fire. Go out.");
        seat_hides(term, "Aoba");
        seat_type(term, "m\nx");
        seat_shows(term, words[i]);
        ck_assert_uint_ne(shisa_term_draw(term)->cells[0].style & SHISA_REVERSE, 0);
        for (int columns = 1; columns < 100; columns += 7) {
            shisa_term_resize(term, columns, columns / 4 + 1);
            seat_measure(term, columns, "stopped");
        }
        ck_assert(!shisa_term_done(term));
        seat_type(term, "q");
        ck_assert(shisa_term_done(term));
        shisa_term_destroy(term);
    }
}
END_TEST

START_TEST(a_hand_is_raised_with_a_question)
{
    struct shisa_term *term = joined(SHISA_EN);
    seat_type(term, "hWhich door?");
    seat_shows(term, "out of play");
    seat_esc(term);
    seat_type(term, "y");
    ck_assert_str_eq(seat_request(term), "{\"id\":7,\"text\":\"Which door?\",\"verb\":\"hand\"}");
    seat_tell(term, "{\"t\":\"hand\",\"seq\":50,\"at\":62000,\"text\":\"Which door?\"}");
    seat_shows(term, "14:01 ask control: Which door?");
    shisa_term_destroy(term);
}
END_TEST

START_TEST(a_real_emergency_has_to_be_meant)
{
    struct shisa_term *term = joined(SHISA_JA);
    seat_type(term, "!\n");
    ck_assert_str_eq(seat_request(term), "");
    seat_type(term, "REA\n");
    seat_shows(term, "Esc で戻ってください");
    ck_assert_str_eq(seat_request(term), "");
    seat_type(term, "l\n");
    ck_assert_str_eq(seat_request(term), "{\"id\":7,\"text\":\"This is real. Please call me. / "
                                         "実災害です。連絡をください。\",\"verb\":\"emergency\"}");
    seat_type(term, "!");
    seat_rune(term, 0x5B9F); /* 実災害 */
    seat_rune(term, 0x707D);
    seat_rune(term, 0x5BB3);
    seat_type(term, "\n");
    ck_assert_str_eq(seat_request(term), "{\"id\":8,\"text\":\"This is real. Please call me. / "
                                         "実災害です。連絡をください。\",\"verb\":\"emergency\"}");
    seat_type(term, "!REAL");
    seat_esc(term);
    ck_assert_str_eq(seat_request(term), "");
    shisa_term_destroy(term);
}
END_TEST

START_TEST(who_reports_a_real_incident_sees_that_control_knows)
{
    static const char *const words[][3] = {
        { "telling control", "Control has your report",
          "control is not told yet: use the telephone" },
        { "統制に伝えています", "統制に伝えました",
          "統制に届いていません。電話で知らせてください" },
    };
    for (int i = 0; i < 2; i++) {
        struct shisa_term *term = joined((enum shisa_lang)i);
        seat_type(term, "!REAL\n");
        seat_shows(term, words[i][0]);
        ck_assert_str_ne(seat_request(term), "");
        seat_tell(term, "{\"t\":\"ack\",\"id\":7,\"at\":61000}");
        seat_shows(term, words[i][1]);
        shisa_term_tick(term, 2500);
        seat_type(term, "\n");
        seat_hides(term, words[i][1]);
        shisa_term_link(term, false);
        seat_type(term, "!REAL\n");
        seat_shows(term, words[i][2]);
        shisa_term_destroy(term);
    }
}
END_TEST

START_TEST(who_plays_alone_has_no_control_to_ask)
{
    struct shisa_term *term = seat_create(SHISA_EN, 80, 24);
    seat_type(term, "h!");
    seat_hides(term, "out of play");
    seat_hides(term, "Type REAL");
    shisa_term_destroy(term);
}
END_TEST

#define SHEET                                                                                      \
    "{\"t\":\"sheet\",\"seq\":60,\"at\":7200000,\"rows\":["                                        \
    "{\"item\":1,\"text\":{\"en\":\"First report\",\"ja\":\"第一報\"}},"                        \
    "{\"item\":4,\"text\":{\"en\":\"Tell the railway\",\"ja\":\"鉄道への連絡\"}}]}"

/* --- how it goes ------------------------------------------------------------------------------ */

static void top_row_has(struct shisa_term *term, const char *words)
{
    const char *screen = seat_screen(term), *found = strstr(screen, words);
    ck_assert_msg(found != NULL && found < strchr(screen, '\n'), "no \"%s\" in the top row:\n%s",
                  words, screen);
}

START_TEST(the_top_row_says_how_it_goes)
{
    struct shisa_term *term = joined(SHISA_EN);
    seat_tell(term, seat_hello("5f", 6));
    seat_tell(term, "{\"t\":\"startex\",\"seq\":1,\"at\":0}");
    seat_tell(term, "{\"t\":\"clock\",\"now\":0,\"speed\":0}");
    top_row_has(term, "not begun");
    seat_tell(term, "{\"t\":\"clock\",\"now\":60000,\"speed\":0}");
    top_row_has(term, "paused");
    shisa_term_link(term, false);
    top_row_has(term, "LINK LOST");
    shisa_term_link(term, true);
    seat_tell(term, "{\"t\":\"clock\",\"now\":60000,\"restarted\":true,\"speed\":0}");
    top_row_has(term, "restarted: paused");
    seat_shows(term, "14:01 The hub was restarted; the clock stands until control goes on.");
    seat_type(term, "L");
    seat_shows(term, "14:01 ハブが再起動しました。");
    shisa_term_destroy(term);
}
END_TEST

/* --- the end ---------------------------------------------------------------------------------- */

#define ENDEX "{\"t\":\"endex\",\"seq\":59,\"at\":7200000}"

static void end_is_read(struct shisa_term *term)
{
    seat_tell(term, ENDEX);
    shisa_term_tick(term, 1000); /* since when it stands there */
    (void)shisa_term_draw(term);
    shisa_term_tick(term, 2500);
    seat_type(term, "\n");
}

START_TEST(the_end_is_said_over_everything_once)
{
    struct shisa_term *term = joined(SHISA_JA);
    seat_type(term, "mabc");
    seat_tell(term, ENDEX);
    seat_shows(term, "[演習終了  16:00]");
    seat_shows(term, "e を押して自己評価を");
    seat_type(term, "def\n");
    seat_shows(term, "[演習終了");
    shisa_term_tick(term, 2500);
    seat_type(term, "\n");
    seat_hides(term, "[演習終了");
    seat_shows(term, "abc"); /* begun, and kept */
    seat_tell(term, seat_hello("5f", 6));
    seat_tell(term, ENDEX);
    seat_hides(term, "[演習終了");
    shisa_term_destroy(term);
}
END_TEST

START_TEST(a_stop_for_a_real_incident_is_all_that_is_said)
{
    struct shisa_term *term = joined(SHISA_EN);
    seat_tell(term, "{\"t\":\"stopped\",\"seq\":51,\"at\":62000,\"text\":\"Fire. Go out.\"}");
    seat_tell(term, ENDEX);
    seat_hides(term, "ENDEX");
    seat_type(term, "q");
    ck_assert(shisa_term_done(term));
    shisa_term_destroy(term);
}
END_TEST

START_TEST(after_the_end_only_what_still_works_is_offered)
{
    struct shisa_term *term = joined(SHISA_EN);
    for (int i = 3; seat_lines[i] != NULL; i++) {
        seat_tell(term, seat_lines[i]);
    }
    shisa_term_resize(term, 140, 20);
    seat_shows(term, "r reply");
    end_is_read(term);
    static const char *const gone[] = { "r reply", "c compose",     "d decide", "a approvals",
                                        "e act",   "h ask control", "m memo" };
    for (size_t i = 0; i < sizeof gone / sizeof gone[0]; i++) {
        seat_hides(term, gone[i]);
    }
    static const char *const kept[] = { "e self-evaluation", "/ search", "n next unread",
                                        "p documents", "F10 leave" };
    for (size_t i = 0; i < sizeof kept / sizeof kept[0]; i++) {
        seat_shows(term, kept[i]);
    }
    seat_type(term, "n"); /* a call, by now unread */
    seat_shows(term, "When will supply be steady?");
    seat_hides(term, "b call back");
    seat_type(term, "rcdamxRbw!h");
    seat_hides(term, "Please confirm");
    ck_assert_str_eq(seat_request(term), "");
    shisa_term_destroy(term);
}
END_TEST

START_TEST(the_self_evaluation_goes_on_to_the_next_item)
{
    struct shisa_term *term = joined(SHISA_EN);
    end_is_read(term);
    seat_tell(term, SHEET);
    seat_type(term, "e\n\n");
    seat_esc(term);
    seat_type(term, "y");
    ck_assert_str_eq(seat_request(term),
                     "{\"id\":7,\"item\":1,\"state\":\"did\",\"verb\":\"self\"}");
    seat_shows(term, "─[self-evaluation]");
    seat_shows(term, " did │");
    seat_type(term, "\n"); /* the second one is under the bar */
    seat_key(term, SHISA_KEY_DOWN);
    seat_type(term, "\n");
    seat_esc(term);
    seat_type(term, "y");
    ck_assert_str_eq(seat_request(term),
                     "{\"id\":8,\"item\":4,\"state\":\"late\",\"verb\":\"self\"}");
    seat_shows(term, "every item is answered");
    seat_shows(term, "did late");
    seat_esc(term);
    seat_hides(term, "─[self-evaluation]");
    shisa_term_destroy(term);
}
END_TEST

START_TEST(after_the_end_one_says_what_one_did)
{
    struct shisa_term *term = joined(SHISA_EN);
    seat_type(term, "e");
    seat_shows(term, "[Actions]");
    seat_esc(term);
    end_is_read(term);
    seat_type(term, "e");
    seat_shows(term, "nothing for your role to fill in");
    seat_tell(term, SHEET);
    seat_type(term, "erailway\nlate\nwe looked for the number");
    seat_esc(term);
    seat_type(term, "y");
    ck_assert_str_eq(
        seat_request(term),
        "{\"id\":7,\"item\":4,\"state\":\"late\",\"text\":\"we looked for the number\","
        "\"verb\":\"self\"}");
    seat_esc(term);
    seat_tell(term, SHEET);
    seat_type(term, "e");
    seat_shows(term, "did late");
    seat_esc(term);
    seat_tell(term, "{\"t\":\"self\",\"seq\":61,\"at\":7200000,\"item\":1,\"state\":\"did\"}");
    seat_type(term, "e");
    seat_shows(term, " did │");
    shisa_term_destroy(term);
}
END_TEST

int main(void)
{
    const TTest *const tests[] = {
        the_first_line_joins_and_nothing_goes_out_before_one_is_let_in,
        requests_are_numbered_behind_those_that_the_hub_knows,
        what_was_not_answered_is_asked_again_when_the_link_is_back,
        a_greeting_of_the_same_run_asks_again_too,
        another_run_is_asked_nothing_of_before_but_the_text_is_a_draft,
        the_last_words_of_a_hub_are_gone_when_it_is_back,
        a_text_being_written_survives_a_lost_link,
        a_code_that_is_refused_says_why_and_another_may_be_tried,
        who_is_sent_away_for_good_does_not_come_back,
        a_duty_that_nobody_knows_changes_nothing,
        everything_else_on_the_status_line_gives_way_to_ones_own_role,
        the_clock_does_not_go_back_unless_control_changes_it,
        another_language_is_the_language_of_everything_at_once,
        words_of_control_stand_over_everything_until_they_are_read,
        words_that_were_read_are_kept_and_not_shown_again,
        a_real_incident_leaves_nothing_but_to_leave,
        a_hand_is_raised_with_a_question,
        a_real_emergency_has_to_be_meant,
        who_reports_a_real_incident_sees_that_control_knows,
        who_plays_alone_has_no_control_to_ask,
        the_end_is_said_over_everything_once,
        a_stop_for_a_real_incident_is_all_that_is_said,
        the_top_row_says_how_it_goes,
        after_the_end_only_what_still_works_is_offered,
        the_self_evaluation_goes_on_to_the_next_item,
        after_the_end_one_says_what_one_did,
        NULL,
    };
    return run_tests("term-joined", tests);
}
