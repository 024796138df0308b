/* Mouse and paste on the staff's screens: what is pasted is text, whatever it says, and a click
 * breaks nothing. */
#include "evaluator.h"
#include "staff.h"

static void paste(struct shisa_term *term, const char *text)
{
    const unsigned char *at = (const unsigned char *)text;
    seat_key(term, SHISA_KEY_PASTE_BEGIN);
    while (*at != '\0') {
        uint32_t rune = *at < 0x80 ? *at : *at < 0xe0 ? *at & 31U : *at & 15U;
        int more = *at < 0x80 ? 0 : *at < 0xe0 ? 1 : 2;
        for (at++; more > 0; more--, at++) {
            rune = rune << 6 | (*at & 63U);
        }
        seat_rune(term, rune);
    }
    seat_key(term, SHISA_KEY_PASTE_END);
}

/* @ is Esc, # pastes. */
static void press(struct shisa_term *term, const char *keys, const char *pasted)
{
    char one[2] = "";
    for (; *keys != '\0'; keys++) {
        one[0] = *keys;
        if (*keys == '@') {
            seat_esc(term);
        } else if (*keys == '#') {
            paste(term, pasted);
        } else {
            seat_type(term, one);
        }
    }
}

/* Letters that are keys, lines, a control, a letter with a mark of its own, a half-width one. */
#define NASTY "ySEND\r二行目：ｶﾞか\u3099\u200b\x1b[31m①\tＥＮＤ"
#define LINES "ySEND\\n二行目：ｶﾞが[31m① ＥＮＤ"

static const struct {
    const char *keys, *pasted, *request;
} controls[] = {
    { "#", "EEND\rsy", "" }, /* where nothing is typed it is nothing */
    { "/#\n", "被害状況", "" },
    { "m#@y", NASTY, "{\"id\":1,\"text\":\"" LINES "\",\"verb\":\"memo\"}" },
    { "n#@y", "早い",
      "{\"evidence\":2,\"id\":1,\"text\":\"早い\",\"tone\":\"note\",\"verb\":\"observe\"}" },
    { "B#@y", "昼食\n13時再開", "{\"id\":1,\"text\":\"昼食\\n13時再開\",\"verb\":\"notice\"}" },
    { "b#\nNow@y", "広報", "" }, /* filters are of one line, and in the screen's language */
    { "3H#@y", "計画 4.2",
      "{\"expect\":\"first\",\"id\":1,\"text\":\"計画 4.2\",\"verb\":\"hint\"}" },
    { "jjx#@y", "重複", "{\"id\":1,\"inject\":\"impact\",\"text\":\"重複\",\"verb\":\"skip\"}" },
    { "jje#@y", "至急。",
      "{\"id\":1,\"inject\":\"impact\",\"subject\":\"Report the impact in 15 min\","
      "\"text\":\"Please report.至急。\",\"verb\":\"edit\"}" },
    { "r#@y", "了解\n続報を",
      "{\"answers\":4,\"as\":\"gov/desk\",\"channel\":\"mail\",\"id\":1,\"subject\":\"Re: 第一報\","
      "\"text\":\"了解\\n続報を\",\"to\":[\"power/csirt\"],\"verb\":\"send\"}" },
    { "iduty\ne-mail\nrail/ops\n#\nGo.@y", "件名\n二行目",
      "{\"as\":\"gov/desk\",\"channel\":\"mail\",\"id\":1,\"subject\":\"件名 二行目\","
      "\"text\":\"Go.\",\"to\":[\"rail/ops\"],\"verb\":\"send\"}" },
    { "vsign\n50\n#@y", "断線",
      "{\"id\":1,\"service\":\"idp\",\"text\":\"断線\",\"value\":50,\"verb\":\"level\"}" },
    { "E#\n", "終了", "{\"id\":1,\"verb\":\"end\"}" },
    { "E#\n", "終了\n", "{\"id\":1,\"verb\":\"end\"}" },
    { "E#\n", "終了する", "" },
};

START_TEST(what_is_pasted_at_control_is_text)
{
    for (size_t i = 0; i < sizeof controls / sizeof controls[0]; i++) {
        struct shisa_term *term = staff_create(SHISA_EN, 80, 24, CONTROLLER, false);
        (void)seat_screen(term);
        press(term, controls[i].keys, controls[i].pasted);
        seat_measure(term, 80, controls[i].keys);
        const char *request = seat_request(term);
        ck_assert_msg(strcmp(request, controls[i].request) == 0,
                      "%s with %s asks %s and not %s\n%s", controls[i].keys, controls[i].pasted,
                      request, controls[i].request, seat_screen(term));
        shisa_term_destroy(term);
    }
}
END_TEST

static const struct {
    const char *keys, *pasted, *request;
} evaluates[] = {
    { "#", "ABr", "" },
    { "jjo#@y", NASTY,
      "{\"expect\":\"first-report\",\"id\":1,\"text\":\"" LINES "\",\"tone\":\"note\","
      "\"verb\":\"observe\"}" },
    { "jjru#@y", "遅い\n理由",
      "{\"expect\":\"first-report\",\"id\":1,\"mark\":\"unable\",\"text\":\"遅い\\n理由\","
      "\"verb\":\"rate\"}" },
    { "w#\nDo\n\n\n\n\ny", "連絡網\n二行目",
      "{\"area\":\"連絡網 二行目\",\"id\":1,\"status\":\"open\",\"text\":\"" },
    { "jjv#\nWhy\ny", "１５", "{\"expect\":\"first-report\",\"id\":1,\"points\":15," },
    { "jjv#\nWhy\ny", "15\r", "{\"expect\":\"first-report\",\"id\":1,\"points\":15," },
    { "jjv#\ny", "十五点", "" },
    { "wA\nB\n\n#\n\n\ny", "２０２７－０３－３１\r",
      "{\"area\":\"A\",\"id\":1,\"status\":\"open\",\"text\":\"B\",\"type\":\"plan\","
      "\"until\":\"2027-03-31\"" },
};

START_TEST(what_is_pasted_at_an_evaluators_is_text)
{
    for (size_t i = 0; i < sizeof evaluates / sizeof evaluates[0]; i++) {
        struct shisa_term *term = evaluator_create(SHISA_JA, 80, 24);
        (void)seat_screen(term);
        press(term, evaluates[i].keys, evaluates[i].pasted);
        seat_measure(term, 80, evaluates[i].keys);
        const char *request = seat_request(term);
        size_t len = strlen(evaluates[i].request);
        ck_assert_msg(len == 0 ? *request == '\0'
                               : strncmp(request, evaluates[i].request, len) == 0,
                      "%s with %s asks %s and not %s\n%s", evaluates[i].keys, evaluates[i].pasted,
                      request, evaluates[i].request, seat_screen(term));
        shisa_term_destroy(term);
    }
}
END_TEST

/* --- the mouse -------------------------------------------------------------------------------- */

static void poke(struct shisa_term *term, struct shisa_rng *rng)
{
    static const char letters[] = "shx<>eciurHbBaovPwJSmln+-f/zLE!?:jk123456 \n{}[]dDtA@";
    static const enum shisa_key_code wheels[] = { SHISA_KEY_CLICK, SHISA_KEY_CLICK,
                                                  SHISA_KEY_WHEEL_UP, SHISA_KEY_WHEEL_DOWN };
    char one[] = { letters[shisa_rng_below(rng, sizeof letters - 1)], '\0' };
    uint64_t die = shisa_rng_below(rng, 10);
    if (die < 4) {
        press(term, one, "");
    } else if (die < 5) {
        paste(term, "日本語の貼り付け\r二行目 yEND");
    } else if (die < 6) {
        seat_key(term, (enum shisa_key_code)(1 + shisa_rng_below(rng, SHISA_KEY_F6)));
    } else {
        shisa_term_key(term, (struct shisa_key){ .code = wheels[shisa_rng_below(rng, 4)],
                                                 .row = (int)shisa_rng_below(rng, 24),
                                                 .column = (int)shisa_rng_below(rng, 80) });
    }
}

START_TEST(whatever_is_clicked_typed_and_pasted_no_row_breaks)
{
    for (int i = 0; i < 4; i++) {
        struct shisa_rng rng;
        shisa_rng_init(&rng, 4711 + (uint64_t)i, "hands");
        struct shisa_term *term = i % 2 == 0 ? staff_create(SHISA_JA, 80, 24, CONTROLLER, false)
                                             : evaluator_create(SHISA_JA, 80, 24);
        for (int step = 0; step < 4000 && !shisa_term_done(term); step++) {
            poke(term, &rng);
            if (step % 5 == 0) {
                seat_measure(term, 80, "hands");
            }
            while (*seat_request(term) != '\0') {
            }
        }
        shisa_term_destroy(term);
    }
}
END_TEST

int main(void)
{
    const TTest *const tests[] = {
        what_is_pasted_at_control_is_text,
        what_is_pasted_at_an_evaluators_is_text,
        whatever_is_clicked_typed_and_pasted_no_row_breaks,
        NULL,
    };
    return run_tests("term-hands", tests);
}
