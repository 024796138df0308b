#include "seat.h"

#include <stdio.h>

#include "shisa/limits.h"

/* --- goldens: what a duty officer sees -------------------------------------------------------- */

/* How to come to each screen. */
static void see_inbox(struct shisa_term *term)
{
    (void)term;
}

static void see_message(struct shisa_term *term)
{
    seat_key(term, SHISA_KEY_DOWN);
    seat_key(term, SHISA_KEY_ENTER);
}

static void see_compose(struct shisa_term *term)
{
    see_message(term);
    seat_type(term, "rSupply: steady from 15:00.\n");
}

static void see_review(struct shisa_term *term)
{
    see_compose(term);
    seat_esc(term);
}

static void see_actions(struct shisa_term *term)
{
    seat_type(term, "e");
}

static void see_help(struct shisa_term *term)
{
    seat_type(term, "?");
}

static const struct {
    const char *name;
    void (*come)(struct shisa_term *term);
} views[] = {
    { "inbox", see_inbox },   { "message", see_message }, { "compose", see_compose },
    { "review", see_review }, { "actions", see_actions }, { "help", see_help },
};

enum { VIEWS = sizeof views / sizeof views[0] };

static const struct {
    int columns, rows;
} sizes[] = { { 80, 24 }, { 120, 40 }, { 60, 16 } };

START_TEST(every_screen_is_as_it_was_agreed)
{
    for (int i = 0; i < VIEWS * 3 * 2; i++) {
        int columns = sizes[i / 2 % 3].columns, rows = sizes[i / 2 % 3].rows;
        struct shisa_term *term = seat_create((enum shisa_lang)(i % 2), columns, rows);
        char name[64];
        (void)seat_screen(term); /* a page is as long as the pane was drawn */
        views[i / 6].come(term);
        snprintf(name, sizeof name, "%s-%dx%d-%s", views[i / 6].name, columns, rows,
                 i % 2 == 0 ? "en" : "ja");
        seat_golden(name, term);
        shisa_term_destroy(term);
    }
}
END_TEST

/* --- every row is exactly as wide as the screen ----------------------------------------------- */

static const char *const texts[] = {
    "The breaker is closed, and your screen says open",
    "現場の遮断器は「入」です。画面は「切」ですか、至急折り返してください",
    "ﾊﾝｶｸｶﾅ ﾃﾞｰﾀ ｻｰﾊﾞｰ ﾎﾟｰﾄ",
    "①状況→※至急 ■重要■ …以上",
    "か\xE3\x82\x99き\xE3\x82\x99 ハ\xE3\x82\x9Aスワート\xE3\x82\x99",
    "👨\xE2\x80\x8D👩\xE2\x80\x8D👧 会議 👍🏽 ⚠\xEF\xB8\x8F",
    "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW"
    "WWWWWW"
    "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW"
    "WWWWWW"
    "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW"
    "WWWWWW",
};

static void tell_text(struct shisa_term *term, const char *text)
{
    struct shisa_buf line = { 0 };
    shisa_buf_addf(
        &line,
        "{\"t\":\"message\",\"item\":50,\"at\":1937000,\"from\":\"rail/ops\","
        "\"to\":[\"aoba/csirt\"],\"via\":\"mail\",\"asks\":{\"ja\":\"%s\"},\"due\":99999999,"
        "\"subject\":{\"ja\":\"%s\"},\"text\":{\"ja\":\"%s\\n%s\"}}",
        text, text, text, text);
    seat_tell(term, line.data);
    shisa_buf_finish(&line);
}

START_TEST(every_row_is_exactly_as_wide_as_the_screen)
{
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        struct shisa_term *term = seat_create(SHISA_JA, 80, 24);
        tell_text(term, texts[i]);
        seat_type(term, "\n");
        for (int columns = 60; columns <= 130; columns++) {
            shisa_term_resize(term, columns, 24 + columns % 20);
            seat_measure(term, columns, texts[i]);
        }
        shisa_term_destroy(term);
    }
}
END_TEST

START_TEST(rows_stay_straight_while_such_texts_are_written)
{
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        struct shisa_term *term = seat_create(SHISA_JA, 80, 24);
        tell_text(term, texts[i]);
        seat_type(term, "\nr");
        seat_rune(term, 7); /* Ctrl-G */
        for (int columns = 60; columns <= 130; columns += 7) {
            shisa_term_resize(term, columns, 16 + columns % 25);
            seat_measure(term, columns, texts[i]);
        }
        seat_esc(term);
        seat_measure(term, 130, texts[i]);
        shisa_term_destroy(term);
    }
}
END_TEST

START_TEST(popups_leave_no_half_of_a_character)
{
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        struct shisa_term *term = seat_create(SHISA_JA, 80, 24);
        tell_text(term, texts[i]);
        seat_type(term, "\n");
        for (const char *key = "eda:?px"; *key != '\0'; key++) {
            for (int columns = 60; columns < 130; columns += 3) {
                shisa_term_resize(term, columns, 24);
                seat_rune(term, (unsigned char)*key);
                seat_measure(term, columns, texts[i]);
                seat_esc(term);
            }
        }
        shisa_term_destroy(term);
    }
}
END_TEST

START_TEST(no_window_is_too_small_or_too_large)
{
    struct shisa_term *term = seat_create(SHISA_JA, 80, 24);
    for (int columns = 1; columns < 60; columns += 5) {
        for (int rows = 1; rows < 24; rows += 4) {
            shisa_term_resize(term, columns, rows);
            seat_measure(term, columns, "small");
        }
    }
    shisa_term_resize(term, 400, 200);
    seat_measure(term, 400, "large");
    shisa_term_resize(term, 59, 16);
    seat_shows(term, "広げてください");
    shisa_term_destroy(term);
}
END_TEST

START_TEST(an_ascii_terminal_gets_ascii_borders)
{
    struct shisa_term *term =
        shisa_term_create((struct shisa_term_options){ .lang = SHISA_EN, .ascii = true });
    for (int i = 0; seat_lines[i] != NULL; i++) {
        seat_tell(term, seat_lines[i]);
    }
    for (const char *keys = "\0\n?e"; keys == NULL || *keys != 'e'; keys++) {
        for (const char *at = seat_screen(term); *at != '\0'; at++) {
            bool scenario = (unsigned char)*at >= 0xE3; /* kanji of the story itself */
            at += scenario ? 2 : 0;
            ck_assert_msg(scenario || (unsigned char)*at < 0x80, "not ASCII: %s", at);
        }
        if (*keys != '\0') {
            seat_type(term, (char[]){ *keys, '\0' });
        }
    }
    shisa_term_destroy(term);
}
END_TEST

/* --- much ------------------------------------------------------------------------------------- */

static void tell_many(struct shisa_term *term, int count)
{
    for (int i = 0; i < count; i++) {
        char line[256];
        snprintf(line, sizeof line,
                 "{\"t\":\"message\",\"item\":%d,\"at\":%d,\"from\":\"rail/ops\","
                 "\"to\":[\"aoba/csirt\"],\"via\":\"mail\",\"text\":{\"ja\":\"%d 番の連絡\"}}",
                 100 + i, 1940000 + i, i);
        seat_tell(term, line);
    }
}

START_TEST(ten_thousand_messages_draw_like_ten)
{
    struct shisa_term *term = seat_create(SHISA_JA, 80, 24);
    tell_many(term, 10000);
    seat_shows(term, "9999 番の連絡");
    seat_key(term, SHISA_KEY_END);
    seat_shows(term, "認証サーバ応答");
    seat_key(term, SHISA_KEY_HOME);
    seat_type(term, "\n");
    seat_shows(term, "9999 番の連絡");
    seat_measure(term, 80, "many");
    seat_type(term, "1/7777");
    seat_hides(term, "9998 番の連絡");
    shisa_term_destroy(term);
}
END_TEST

START_TEST(a_long_search_goes_on_frame_by_frame_and_ends)
{
    struct shisa_term *term = seat_create(SHISA_JA, 80, 24);
    tell_many(term, 10000);
    seat_type(term, "/55");
    ck_assert(shisa_term_draw(term)->more);
    seat_shows(term, "湾岸鉄道 9955 "); /* what is shown first is found first */
    int frames = 0;
    for (; shisa_term_draw(term)->more; frames++) {
        ck_assert_int_lt(frames, 100);
    }
    seat_type(term, "\n");
    seat_key(term, SHISA_KEY_END);
    seat_shows(term, "湾岸鉄道 55 ");
    shisa_term_destroy(term);
}
END_TEST

START_TEST(the_one_under_the_bar_stays_there_when_more_arrives)
{
    struct shisa_term *term = seat_create(SHISA_EN, 80, 24);
    seat_key(term, SHISA_KEY_DOWN);
    tell_many(term, 100);
    seat_type(term, "\n");
    seat_shows(term, "Telephone #3");
    shisa_term_destroy(term);
}
END_TEST

/* --- what else the screen says ---------------------------------------------------------------- */

START_TEST(the_banner_stands_on_every_screen)
{
    struct shisa_term *term = seat_create(SHISA_EN, 80, 24);
    const char *const keys[] = { "", "e", "?", "c", "p", "m" };
    for (size_t i = 0; i < sizeof keys / sizeof keys[0]; i++) {
        seat_type(term, keys[i]);
        seat_shows(term, "EXERCISE EXERCISE EXERCISE");
        ck_assert_ptr_nonnull(strstr(shisa_term_draw(term)->title, "EXERCISE"));
        seat_esc(term);
        seat_type(term, "n"); /* the memo: discarded */
        seat_type(term, "y");
    }
    shisa_term_destroy(term);
}
END_TEST

START_TEST(the_title_counts_the_unread)
{
    struct shisa_term *term = seat_create(SHISA_EN, 80, 24);
    ck_assert_int_eq(strncmp(shisa_term_draw(term)->title, "(2) CSIRT", 9), 0);
    shisa_term_destroy(term);
}
END_TEST

START_TEST(the_clock_goes_on_between_two_lines_and_stands_in_a_pause)
{
    struct shisa_term *term = seat_create(SHISA_EN, 80, 24);
    seat_shows(term, "14:32:17");
    shisa_term_tick(term, 6000);
    seat_shows(term, "14:32:22");
    seat_tell(term, "{\"t\":\"clock\",\"now\":1942000,\"speed\":0}");
    shisa_term_tick(term, 60000);
    seat_shows(term, "14:32:22");
    seat_shows(term, "paused");
    shisa_term_destroy(term);
}
END_TEST

START_TEST(the_clock_is_not_painted_between_two_letters)
{
    struct shisa_term *term = seat_create(SHISA_EN, 80, 24);
    seat_type(term, "m");
    shisa_term_tick(term, 3000);
    seat_type(term, "a");
    shisa_term_tick(term, 3900);
    seat_shows(term, "14:32:19");
    shisa_term_tick(term, 4100);
    seat_shows(term, "14:32:20");
    shisa_term_destroy(term);
}
END_TEST

START_TEST(it_rings_once_for_what_is_important_unless_watched_or_typing)
{
    struct shisa_term *term = seat_create(SHISA_EN, 80, 24);
    const char *line = "{\"t\":\"message\",\"item\":%d,\"at\":1940000,\"to\":[\"aoba/csirt\"],"
                       "\"via\":\"monitor\",\"important\":true,\"text\":{\"en\":\"fire\"}}";
    char text[256];
    (void)shisa_term_draw(term);
    ck_assert(!shisa_term_draw(term)->bell);
    snprintf(text, sizeof text, line, 90);
    seat_type(term, "m");
    seat_tell(term, text);
    ck_assert(!shisa_term_draw(term)->bell); /* not while a text field has the keys */
    seat_esc(term);
    ck_assert(shisa_term_draw(term)->bell);
    ck_assert(!shisa_term_draw(term)->bell);
    seat_key(term, SHISA_KEY_FOCUS_IN);
    snprintf(text, sizeof text, line, 91);
    seat_tell(term, text);
    ck_assert(!shisa_term_draw(term)->bell);
    shisa_term_destroy(term);
}
END_TEST

START_TEST(the_cursor_is_shown_in_text_fields_only)
{
    struct shisa_term *term = seat_create(SHISA_JA, 80, 24);
    ck_assert(!shisa_term_draw(term)->cursor_shown);
    seat_type(term, "m");
    seat_rune(term, 0x96FB); /* 電 */
    const struct shisa_screen *screen = shisa_term_draw(term);
    ck_assert(screen->cursor_shown && screen->typing);
    const struct shisa_cell *before =
        &screen->cells[screen->cursor_row * screen->columns + screen->cursor_column - 2];
    ck_assert_str_eq(before->text, "電");
    seat_esc(term);
    ck_assert(!shisa_term_draw(term)->cursor_shown);
    shisa_term_destroy(term);
}
END_TEST

START_TEST(a_lost_link_is_said_and_stops_the_clock)
{
    struct shisa_term *term = seat_create(SHISA_EN, 80, 24);
    shisa_term_link(term, false);
    shisa_term_tick(term, 9000);
    seat_shows(term, "LINK LOST");
    seat_shows(term, "14:32:17");
    seat_tell(term, seat_lines[0]);
    seat_shows(term, "link ok");
    shisa_term_destroy(term);
}
END_TEST

int main(void)
{
    const TTest *const tests[] = {
        every_screen_is_as_it_was_agreed,
        every_row_is_exactly_as_wide_as_the_screen,
        rows_stay_straight_while_such_texts_are_written,
        popups_leave_no_half_of_a_character,
        no_window_is_too_small_or_too_large,
        an_ascii_terminal_gets_ascii_borders,
        ten_thousand_messages_draw_like_ten,
        a_long_search_goes_on_frame_by_frame_and_ends,
        the_one_under_the_bar_stays_there_when_more_arrives,
        the_banner_stands_on_every_screen,
        the_title_counts_the_unread,
        the_clock_goes_on_between_two_lines_and_stands_in_a_pause,
        the_clock_is_not_painted_between_two_letters,
        it_rings_once_for_what_is_important_unless_watched_or_typing,
        the_cursor_is_shown_in_text_fields_only,
        a_lost_link_is_said_and_stops_the_clock,
        NULL,
    };
    return run_tests("term-screens", tests);
}
