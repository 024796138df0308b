#include "desk.h"

#include "shisa/limits.h"

/* --- pace: solo only -------------------------------------------------------------------------- */

void command_pause(struct shisa_term *term, int unused)
{
    (void)unused;
    request_pace(&term->session.outbox,
                 model_of(term)->course.speed == 0 ? seat_of(term)->speed : 0);
}

/* A story of hours goes by at an hour a minute at most, one of days at up to ten hours a second. */
enum { HOUR_A_MINUTE = 5 }; /* its place below */

void command_faster(struct shisa_term *term, int step)
{
    static const int32_t speeds[] = { 1000,  2000,   5000,    10000,   30000,
                                      60000, 300000, 1440000, 6000000, SHISA_SPEED_MAX };
    bool days = shisa_story_has_days(model_of(term)->course.story);
    int last = days ? (int)(sizeof speeds / sizeof speeds[0]) - 1 : HOUR_A_MINUTE, at = 0;
    while (at < last && speeds[at] < seat_of(term)->speed) {
        at++;
    }
    at += step;
    at = at < 0 ? 0 : at > last ? last : at;
    seat_of(term)->speed = speeds[at];
    request_pace(&term->session.outbox, seat_of(term)->speed);
}

void command_next(struct shisa_term *term, int unused)
{
    (void)unused;
    request_next(&term->session.outbox);
}

static void end(struct shisa_term *term, struct confirm *confirm)
{
    (void)confirm;
    request_end(&term->session.outbox);
}

void command_end(struct shisa_term *term, int unused)
{
    (void)unused;
    confirm_open(term, term_word(term, SHISA_W_TERM_ASK_END), SHISA_W_TERM_KEY_END, end);
}
