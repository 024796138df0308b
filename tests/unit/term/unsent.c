/* What a seat has asked while the hub does not hear it. */
#include "joined.h"

static struct shisa_term *cut_off(enum shisa_lang lang)
{
    struct shisa_term *term = joined(lang);
    for (int i = 3; seat_lines[i] != NULL; i++) {
        seat_tell(term, seat_lines[i]);
    }
    shisa_term_link(term, false);
    return term;
}

/* A reply, an act, a decision, a memo. */
static void ask_four_things(struct shisa_term *term)
{
    seat_key(term, SHISA_KEY_DOWN);
    seat_type(term, "rSteady from three.");
    seat_esc(term);
    seat_type(term, "yelog\ny");
    seat_type(term, "d\n");
    seat_esc(term);
    seat_type(term, "y");
    write_memo(term, "link down");
}

START_TEST(what_could_not_be_sent_stands_where_it_will_be_and_is_marked)
{
    static const char *const shown[][5] = {
        { "4 not sent yet  LINK LOST",
          ">  not sent yet  Wangan Rail/Operations: Steady from three.",
          "[>] not sent yet: Decision: Stop the sign", "not sent yet: Open a log",
          "not sent yet: memo: link down" },
        { "未送信4件  接続 切断", ">  未送信  湾岸鉄道/運輸指令: Steady from three.",
          "[>] 未送信: 判断: 認証基盤を", "未送信: 記録を始める", "未送信: メモ: link down" },
    };
    for (int i = 0; i < 2; i++) {
        struct shisa_term *term = cut_off((enum shisa_lang)i);
        shisa_term_resize(term, 200, 40);
        ask_four_things(term);
        for (int k = 0; k < 5; k++) {
            seat_shows(term, shown[i][k]);
        }
        seat_type(term, "4\n");
        seat_shows(term, "─[");
        seat_esc(term);
        shisa_term_link(term, true);
        seat_tell(term,
                  "{\"t\":\"resumed\",\"seat\":\"aoba/csirt-1\",\"run\":\"5f\",\"request\":6}");
        seat_hides(term, shisa_word(SHISA_W_TERM_UNSENT, (enum shisa_lang)i));
        shisa_term_destroy(term);
    }
}
END_TEST

START_TEST(what_could_not_be_sent_is_a_screen_as_agreed)
{
    for (int i = 0; i < 4; i++) {
        struct shisa_term *term = cut_off((enum shisa_lang)(i % 2));
        shisa_term_resize(term, i < 2 ? 80 : 120, i < 2 ? 24 : 40);
        ask_four_things(term);
        seat_golden(i == 0   ? "unsent-80x24-en"
                    : i == 1 ? "unsent-80x24-ja"
                    : i == 2 ? "unsent-120x40-en"
                             : "unsent-120x40-ja",
                    term);
        seat_type(term, "q");
        seat_measure(term, i < 2 ? 80 : 120, "unsent");
        shisa_term_destroy(term);
    }
}
END_TEST

START_TEST(what_a_hub_that_hangs_does_not_answer_is_not_sent_either)
{
    struct shisa_term *term = joined(SHISA_EN);
    write_memo(term, "one");
    ck_assert_str_ne(seat_request(term), "");
    shisa_term_tick(term, 2000);
    shisa_term_tick(term, 4900);
    seat_hides(term, "not sent yet");
    seat_shows(term, "link ok");
    shisa_term_tick(term, 5000);
    seat_shows(term, "1 not sent yet  NO ANSWER");
    seat_shows(term, "not sent yet: memo: one");
    seat_tell(term, "{\"t\":\"ack\",\"id\":7,\"at\":61000}");
    shisa_term_tick(term, 5100);
    seat_hides(term, "not sent yet");
    seat_shows(term, "link ok");
    shisa_term_destroy(term);
}
END_TEST

START_TEST(who_leaves_is_told_what_he_would_lose)
{
    struct shisa_term *term = cut_off(SHISA_EN);
    seat_key(term, SHISA_KEY_F10);
    seat_hides(term, "Not sent yet");
    seat_esc(term);
    ask_four_things(term);
    seat_key(term, SHISA_KEY_F10);
    seat_shows(term, "Not sent yet: 4.");
    seat_type(term, "\n");
    ck_assert(!shisa_term_done(term));
    seat_key(term, SHISA_KEY_F10);
    seat_type(term, "y");
    ck_assert(shisa_term_done(term));
    shisa_term_destroy(term);
}
END_TEST

START_TEST(who_leaves_is_told_of_texts_that_he_has_begun)
{
    static const char *const words[] = { "Texts begun and not sent: 2.", "書きかけの文章が2件" };
    for (int i = 0; i < 2; i++) {
        struct shisa_term *term = joined((enum shisa_lang)i);
        seat_type(term, "m");
        seat_key(term, SHISA_KEY_F10);
        seat_hides(term, "2.");
        seat_hides(term, "書きかけ");
        seat_esc(term);
        seat_type(term, "one");
        seat_esc(term);
        seat_type(term, "pmtwo");
        seat_key(term, SHISA_KEY_F10);
        seat_shows(term, words[i]);
        shisa_term_destroy(term);
    }
}
END_TEST

START_TEST(a_message_that_was_merely_read_is_nothing_to_lose)
{
    struct shisa_term *term = cut_off(SHISA_EN);
    seat_type(term, "\n");
    seat_hides(term, "not sent yet");
    shisa_term_destroy(term);
}
END_TEST

int main(void)
{
    const TTest *const tests[] = {
        what_could_not_be_sent_stands_where_it_will_be_and_is_marked,
        what_could_not_be_sent_is_a_screen_as_agreed,
        what_a_hub_that_hangs_does_not_answer_is_not_sent_either,
        who_leaves_is_told_what_he_would_lose,
        who_leaves_is_told_of_texts_that_he_has_begun,
        a_message_that_was_merely_read_is_nothing_to_lose,
        NULL,
    };
    return run_tests("term-unsent", tests);
}
