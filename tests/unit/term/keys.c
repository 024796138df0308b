#include "seat.h"

#include "../../../src/term/face.h"

/* The key tables themselves: everything the screen says about keys is made from them. */

static bool is_in_chain(const int *chain, int context)
{
    while (*chain != CONTEXT_NONE && *chain != context) {
        chain++;
    }
    return *chain != CONTEXT_NONE;
}

/* Before ENDEX and after it a key may do one thing and another. */
static bool is_at_once(const struct binding *one, const struct binding *other)
{
    const unsigned times = BINDING_LIVE | BINDING_OVER;
    unsigned a = one->flags & times, b = other->flags & times;
    return a == 0 || b == 0 || a == b;
}

static bool has_key(const struct shisa_term *term, int place, const struct binding *binding,
                    uint32_t key)
{
    bool typed = context_types(term, place) && key >= ' ' && key < KEY(TEXT) &&
                 (binding->flags & BINDING_TYPED) == 0;
    for (int k = 0; k < BINDING_KEYS && !typed; k++) {
        if (key != 0 && binding->keys[k] == key) {
            return is_in_chain(context_chain(term, place), binding->context);
        }
    }
    return false;
}

static void count_key(const struct shisa_term *term, int place, const struct binding *one,
                      uint32_t key)
{
    const struct binding *other;
    int found = 0;
    for (size_t i = 0; (other = binding_at(term, i)) != NULL; i++) {
        found += has_key(term, place, other, key) && is_at_once(one, other);
    }
    ck_assert_msg(found <= 1, "key %u has %d meanings in context %d", (unsigned)key, found, place);
}

static void check_place(const struct shisa_term *term, int place)
{
    const struct binding *binding;
    for (size_t i = 0; (binding = binding_at(term, i)) != NULL; i++) {
        for (int k = 0; k < BINDING_KEYS; k++) {
            if (has_key(term, place, binding, binding->keys[k])) {
                count_key(term, place, binding, binding->keys[k]);
            }
        }
    }
}

START_TEST(no_key_has_two_meanings_in_one_place)
{
    struct shisa_term *term = seat_create(SHISA_EN, 80, 24);
    for (int place = 0; place < CONTEXT_FACE + 2; place++) {
        check_place(term, place);
    }
    shisa_term_destroy(term);
}
END_TEST

START_TEST(every_key_has_a_label_in_both_languages)
{
    struct shisa_term *term = seat_create(SHISA_EN, 80, 24);
    const struct binding *binding;
    for (size_t i = 0; (binding = binding_at(term, i)) != NULL; i++) {
        ck_assert_ptr_nonnull(binding->run);
        if ((binding->flags & BINDING_PANE) == 0) {
            const char *en = shisa_word(binding->label, SHISA_EN);
            const char *ja = shisa_word(binding->label, SHISA_JA);
            ck_assert(*en != '\0' && *ja != '\0');
            ck_assert_msg(shisa_text_width(en) <= 30 && shisa_text_width(ja) <= 30, "%s is long",
                          en);
        }
    }
    shisa_term_destroy(term);
}
END_TEST

/* In a browser these belong to the browser; in a terminal Ctrl-M and Ctrl-I are Enter and Tab. */
START_TEST(nothing_depends_on_keys_that_others_take)
{
    struct shisa_term *term = seat_create(SHISA_EN, 80, 24);
    const struct binding *binding;
    for (size_t i = 0; (binding = binding_at(term, i)) != NULL; i++) {
        for (int k = 0; k < BINDING_KEYS; k++) {
            uint32_t key = binding->keys[k];
            ck_assert(key != CTRL('w') && key != CTRL('t') && key != CTRL('n'));
            ck_assert(key != CTRL('m') && key != CTRL('i') && key != CTRL('s') && key != CTRL('q'));
        }
    }
    shisa_term_destroy(term);
}
END_TEST

/* With the input method on, letters do not arrive: there is the palette, or another key. */
START_TEST(every_action_of_the_panes_is_in_the_palette)
{
    struct shisa_term *term = seat_create(SHISA_EN, 80, 60);
    seat_rune(term, CTRL('p'));
    const unsigned elsewhere = BINDING_QUIET | BINDING_JOINED | BINDING_OVER;
    const struct binding *binding;
    for (size_t i = 0; (binding = binding_at(term, i)) != NULL; i++) {
        if (binding->context == CONTEXT_PANES && (binding->flags & elsewhere) == 0) {
            seat_shows(term, shisa_word(binding->label, SHISA_EN));
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
