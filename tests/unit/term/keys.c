#include "seat.h"

#include "../../../src/term/view.h"

/* The key table itself: everything the screen says about keys is made from it. */

static bool is_in_chain(const enum context *chain, enum context context)
{
    while (*chain != CONTEXT_COUNT && *chain != context) {
        chain++;
    }
    return *chain != CONTEXT_COUNT;
}

static void count_key(enum context place, uint32_t key)
{
    int found = 0;
    for (size_t i = 0; i < binding_count; i++) {
        for (int k = 0; k < BINDING_KEYS; k++) {
            bool typed = context_types(place) && key >= ' ' && key < KEY(TEXT) &&
                         (bindings[i].flags & BINDING_TYPED) == 0;
            found += key != 0 && !typed && bindings[i].keys[k] == key &&
                     is_in_chain(context_chain(place), bindings[i].context);
        }
    }
    /* Of a pane and of all panes, or of many and of one: the nearer one is meant. */
    ck_assert_msg(found <= 1, "key %u has %d meanings in context %d", (unsigned)key, found,
                  (int)place);
}

START_TEST(no_key_has_two_meanings_in_one_place)
{
    for (enum context place = CONTEXT_INBOX; place < CONTEXT_COUNT; place++) {
        for (size_t i = 0; i < binding_count; i++) {
            for (int k = 0; k < BINDING_KEYS; k++) {
                count_key(place, bindings[i].keys[k]);
            }
        }
    }
}
END_TEST

START_TEST(every_key_has_a_label_in_both_languages)
{
    for (size_t i = 0; i < binding_count; i++) {
        const char *en = shisa_word(bindings[i].label, SHISA_EN);
        const char *ja = shisa_word(bindings[i].label, SHISA_JA);
        ck_assert(*en != '\0' && *ja != '\0');
        ck_assert_msg(shisa_text_width(en) <= 30 && shisa_text_width(ja) <= 30, "%s is long", en);
        ck_assert_ptr_nonnull(bindings[i].run);
    }
}
END_TEST

/* In a browser these belong to the browser; in a terminal Ctrl-M and Ctrl-I are Enter and Tab. */
START_TEST(nothing_depends_on_keys_that_others_take)
{
    for (size_t i = 0; i < binding_count; i++) {
        for (int k = 0; k < BINDING_KEYS; k++) {
            uint32_t key = bindings[i].keys[k];
            ck_assert(key != CTRL('w') && key != CTRL('t') && key != CTRL('n'));
            ck_assert(key != CTRL('m') && key != CTRL('i') && key != CTRL('s') && key != CTRL('q'));
        }
    }
}
END_TEST

/* With the input method on, letters do not arrive: there is the palette, or another key. */
START_TEST(every_action_of_the_panes_is_in_the_palette)
{
    struct shisa_term *term = seat_create(SHISA_EN, 80, 60);
    seat_rune(term, CTRL('p'));
    for (size_t i = 0; i < binding_count; i++) {
        bool moves = (bindings[i].flags & BINDING_QUIET) != 0;
        if (bindings[i].context == CONTEXT_PANES && !moves) {
            seat_shows(term, shisa_word(bindings[i].label, SHISA_EN));
        }
    }
    shisa_term_destroy(term);
}
END_TEST

START_TEST(help_is_to_be_seen_on_every_screen)
{
    for (int i = 0; i < 6; i++) {
        struct shisa_term *term = seat_create((enum shisa_lang)(i % 2),
                                              i < 2   ? 60
                                              : i < 4 ? 80
                                                      : 120,
                                              i < 2 ? 16 : 40);
        seat_shows(term, i % 2 == SHISA_EN ? "? help" : "? ヘルプ");
        seat_type(term, "m");
        seat_shows(term, i % 2 == SHISA_EN ? "F1 help" : "F1 ヘルプ");
        shisa_term_destroy(term);
    }
}
END_TEST

START_TEST(full_width_letters_work_as_keys)
{
    struct shisa_term *term = seat_create(SHISA_JA, 80, 24);
    seat_rune(term, 0xFF45); /* ｅ */
    seat_shows(term, "対応の一覧");
    seat_esc(term);
    seat_rune(term, 0xFF1F); /* ？ */
    seat_shows(term, "[ヘルプ]");
    seat_esc(term);
    seat_rune(term, 0xFF2C); /* Ｌ */
    seat_shows(term, "Inbox");
    shisa_term_destroy(term);
}
END_TEST

START_TEST(a_full_width_space_marks_an_addressee)
{
    struct shisa_term *term = seat_create(SHISA_JA, 80, 24);
    seat_type(term, "c\n");
    seat_rune(term, 0x3000);
    seat_shows(term, "[x] 危機管理責任者");
    shisa_term_destroy(term);
}
END_TEST

START_TEST(a_kana_where_a_command_is_expected_says_that_the_ime_is_on)
{
    struct shisa_term *term = seat_create(SHISA_JA, 80, 24);
    seat_rune(term, 0x3042); /* あ */
    seat_shows(term, "IME が入っています(半角/全角キーで切り替え)");
    seat_shows(term, "[1 受信 2]");
    ck_assert_str_eq(seat_request(term), "");
    shisa_term_tick(term, 20000);
    seat_hides(term, "IME が入っています");
    shisa_term_destroy(term);
}
END_TEST

START_TEST(full_width_letters_stay_full_width_in_a_text)
{
    struct shisa_term *term = seat_create(SHISA_JA, 80, 24);
    seat_type(term, "m");
    seat_rune(term, 0xFF45);
    seat_shows(term, "ｅ");
    shisa_term_destroy(term);
}
END_TEST

/* The row where a text stands, and its first column there; -1 when it is not on the screen. */
static int find(const struct shisa_screen *screen, const char *text, int *column)
{
    for (int row = 0; row < screen->rows; row++) {
        for (*column = 0; *column < screen->columns; (*column)++) {
            struct shisa_buf rest = { 0 };
            for (int i = *column; i < screen->columns; i++) {
                shisa_buf_puts(&rest, screen->cells[row * screen->columns + i].text);
            }
            bool here = rest.len > 0 && strncmp(rest.data, text, strlen(text)) == 0;
            shisa_buf_finish(&rest);
            if (here) {
                return row;
            }
        }
    }
    return -1;
}

START_TEST(a_hint_can_be_clicked)
{
    struct shisa_term *term = seat_create(SHISA_EN, 80, 24);
    struct shisa_key click = { .code = SHISA_KEY_CLICK };
    click.row = find(shisa_term_draw(term), "e act", &click.column);
    ck_assert_int_ge(click.row, 22);
    shisa_term_key(term, click);
    seat_shows(term, "[Actions]");
    click.row = find(shisa_term_draw(term), "Isolate  ", &click.column);
    shisa_term_key(term, click);
    seat_shows(term, "Maintenance laptop");
    shisa_term_destroy(term);
}
END_TEST

START_TEST(a_message_can_be_clicked)
{
    struct shisa_term *term = seat_create(SHISA_EN, 80, 24);
    struct shisa_key click = { .code = SHISA_KEY_CLICK };
    click.row = find(shisa_term_draw(term), "14:12", &click.column);
    shisa_term_key(term, click);
    seat_shows(term, "Telephone #3");
    ck_assert_str_eq(seat_request(term), "{\"id\":1,\"item\":3,\"verb\":\"read\"}");
    shisa_term_destroy(term);
}
END_TEST

int main(void)
{
    const TTest *const tests[] = {
        no_key_has_two_meanings_in_one_place,
        every_key_has_a_label_in_both_languages,
        nothing_depends_on_keys_that_others_take,
        every_action_of_the_panes_is_in_the_palette,
        help_is_to_be_seen_on_every_screen,
        full_width_letters_work_as_keys,
        a_full_width_space_marks_an_addressee,
        a_kana_where_a_command_is_expected_says_that_the_ime_is_on,
        full_width_letters_stay_full_width_in_a_text,
        a_hint_can_be_clicked,
        a_message_can_be_clicked,
        NULL,
    };
    return run_tests("term-keys", tests);
}
