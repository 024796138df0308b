#include "control.h"

#include "shisa/limits.h"

/* The course of the exercise, and what the scenario cannot know. */

/* --- pace ------------------------------------------------------------------------------------- */

static void pace_agreed(struct shisa_term *term, struct confirm *confirm)
{
    ask_pace(term, (int32_t)confirm->item);
}

/* Where two must agree, that is said with the question. */
static void put_two(const struct shisa_term *term, struct shisa_buf *text)
{
    if (staff_of(term)->two) {
        shisa_buf_addf(text, "\n%s", term_word(term, SHISA_W_CONTROL_TWO));
    }
}

static void ask_phrase(struct shisa_term *term, enum shisa_word question, enum shisa_word word,
                       void (*agreed)(struct shisa_term *term))
{
    struct shisa_buf text = { 0 };
    shisa_buf_puts(&text, term_word(term, question));
    put_two(term, &text);
    phrase_open(term, text.data, word, agreed);
    shisa_buf_finish(&text);
}

/* How fast it will go, and how many that takes by surprise. Pausing harms nobody. */
static void confirm_pace(struct shisa_term *term, enum shisa_word question, int32_t speed)
{
    struct shisa_buf text = { 0 }, said = { 0 };
    if (speed > 0) {
        staff_say_speed(speed, &said);
        shisa_buf_addf(&text, term_word(term, question), said.data, staff_of(term)->here);
        put_two(term, &text);
    } else {
        shisa_buf_addf(&text, term_word(term, SHISA_W_CONTROL_ASK_PAUSE), staff_of(term)->here);
    }
    confirm_open(term, text.data, SHISA_W_TERM_KEY_YES, pace_agreed)->item = (uint32_t)speed;
    shisa_buf_finish(&text);
    shisa_buf_finish(&said);
}

static void speed_chosen(struct shisa_term *term, struct picker *picker, uint32_t value)
{
    (void)picker;
    confirm_pace(term, SHISA_W_CONTROL_ASK_SPEED, (int32_t)value);
}

enum { SPEEDS_MAX = 12 };

/* In order, each once. */
static int add_speed(int32_t *speeds, int count, int64_t speed)
{
    int at = 0;
    while (at < count && speeds[at] < speed) {
        at++;
    }
    if (speed > SHISA_SPEED_MAX || (at < count && speeds[at] == speed)) {
        return count;
    }
    for (int i = count; i > at; i--) {
        speeds[i] = speeds[i - 1];
    }
    speeds[at] = (int32_t)speed;
    return count + 1;
}

/* The usual ones, the scenario's, and where that is no day of a desk's, some around it. */
static int list_speeds(int32_t pace, int32_t *speeds)
{
    static const int32_t usual[] = { 500, 1000, 2000, 5000, 10000, 60000 };
    static const int32_t around[] = { 500, 2000, 5000, 10000 }; /* per mille of the pace */
    int count = 0;
    for (size_t i = 0; i < sizeof usual / sizeof usual[0]; i++) {
        count = add_speed(speeds, count, usual[i]);
    }
    for (size_t i = 0; pace > 1000 && i < sizeof around / sizeof around[0]; i++) {
        count = add_speed(speeds, count, (int64_t)pace * around[i] / 1000);
    }
    return add_speed(speeds, count, pace);
}

void run_speed(struct shisa_term *term, int unused)
{
    (void)unused;
    int32_t speeds[SPEEDS_MAX], pace = staff_of(term)->pace;
    int count = list_speeds(pace, speeds);
    struct picker *picker = picker_create(SHISA_W_TERM_SPEED, speed_chosen);
    for (int i = 0; i < count; i++) {
        struct shisa_buf label = { 0 };
        staff_say_speed(speeds[i], &label);
        picker_add(picker, (uint32_t)speeds[i], label.data,
                   speeds[i] == pace ? term_word(term, SHISA_W_CONTROL_PACE) : NULL);
        shisa_buf_finish(&label);
    }
    picker_open(term, picker, SHISA_W_TERM_SPEED);
}

/* On as before the pause; what has not run yet, as its scenario says. */
void run_pause(struct shisa_term *term, int unused)
{
    (void)unused;
    const struct course *course = term->course;
    int32_t speed = control_of(term)->speed;
    if (course->speed > 0) {
        confirm_pace(term, SHISA_W_CONTROL_ASK_PAUSE, 0);
    } else {
        bool begun = course_pace(course, false) != SHISA_W_TERM_BEFORE;
        confirm_pace(term, begun ? SHISA_W_CONTROL_ASK_RESUME : SHISA_W_CONTROL_ASK_START,
                     begun && speed > 0 ? speed : staff_of(term)->pace);
    }
}

/* --- on to a later moment --------------------------------------------------------------------- */

/* When the next inject that has a time is due; SHISA_NEVER: none is. */
static shisa_ms next_inject(const struct shisa_term *term)
{
    const struct staff *staff = staff_of(term);
    shisa_ms next = SHISA_NEVER;
    for (uint32_t i = 0; i < staff->injects_count; i++) {
        const struct inject *inject = &staff->injects[i];
        if (inject->state == INJECT_TO_COME && inject->due > term->now && inject->due < next) {
            next = inject->due;
        }
    }
    return next;
}

static void jump_agreed(struct shisa_term *term, struct confirm *confirm)
{
    shisa_ms next = next_inject(term), length = term->course->story.length;
    shisa_ms due = confirm->item == 0 ? next : term->now + confirm->item * 60000LL;
    ask_jump(term, due < length ? due : length);
}

static void jump_chosen(struct shisa_term *term, struct picker *picker, uint32_t minutes)
{
    (void)picker;
    struct shisa_buf text = { 0 };
    shisa_buf_addf(&text, term_word(term, SHISA_W_CONTROL_ASK_JUMP), staff_of(term)->here);
    put_two(term, &text);
    confirm_open(term, text.data, SHISA_W_CONTROL_KEY_JUMP, jump_agreed)->item = minutes;
    shisa_buf_finish(&text);
}

void run_jump(struct shisa_term *term, int unused)
{
    static const uint32_t minutes[] = { 1, 5, 10, 30, 60 };
    (void)unused;
    struct picker *picker = picker_create(SHISA_W_CONTROL_KEY_JUMP, jump_chosen);
    char words[SHISA_SAID_SIZE];
    if (next_inject(term) != SHISA_NEVER) {
        picker_add(picker, 0, term_word(term, SHISA_W_CONTROL_NEXT_INJECT), NULL);
    }
    for (size_t i = 0; i < sizeof minutes / sizeof minutes[0]; i++) {
        picker_add(picker, minutes[i],
                   shisa_ms_said(minutes[i] * 60000LL, term->options.lang, words), NULL);
    }
    picker_open(term, picker, SHISA_W_CONTROL_KEY_JUMP);
}

/* --- services by hand ------------------------------------------------------------------------- */

static void level_chosen(struct shisa_term *term, struct picker *picker, uint32_t value)
{
    const struct service *service = &staff_of(term)->services[picker->subject];
    struct compose *compose = compose_create(&letter_level);
    struct shisa_buf about = { 0 };
    shisa_buf_addf(&about, "%s: %d%% > %u%%\n%s", shisa_say(&service->name, term->options.lang),
                   service->level, value, term_word(term, SHISA_W_CONTROL_REASON));
    compose->id = shisa_copy(service->id);
    compose->item = value;
    compose->about = shisa_copy(about.data);
    shisa_buf_finish(&about);
    compose_continue(term, compose);
}

static void service_chosen(struct shisa_term *term, struct picker *picker, uint32_t value)
{
    static const uint32_t levels[] = { 100, 75, 50, 25, 0 };
    (void)picker;
    struct picker *picked = picker_create(SHISA_W_CONTROL_KEY_LEVEL, level_chosen);
    picked->subject = value;
    for (size_t i = 0; i < sizeof levels / sizeof levels[0]; i++) {
        struct shisa_buf label = { 0 };
        shisa_buf_addf(&label, "%u%%", levels[i]);
        picker_add(picked, levels[i], label.data,
                   term_word(term, levels[i] == 0     ? SHISA_W_TERM_DOWN
                                   : levels[i] == 100 ? SHISA_W_TERM_UP
                                                      : SHISA_W_TERM_DEGRADED));
        shisa_buf_finish(&label);
    }
    picker_open(term, picked, SHISA_W_CONTROL_KEY_LEVEL);
}

void run_level(struct shisa_term *term, int unused)
{
    (void)unused;
    const struct staff *staff = staff_of(term);
    struct picker *picker = picker_create(SHISA_W_CONTROL_KEY_LEVEL, service_chosen);
    for (uint32_t i = 0; i < staff->services_count; i++) {
        const struct service *service = &staff->services[i];
        struct shisa_buf level = { 0 };
        shisa_buf_addf(&level, "%d%%", service->level);
        struct pick *pick =
            picker_add(picker, i, shisa_say(&service->name, term->options.lang), level.data);
        pick_say(pick, NULL, NULL, service->id);
        shisa_buf_finish(&level);
    }
    picker_open(term, picker, SHISA_W_TERM_NO_SERVICE);
}

/* --- what a sub-controller may do ------------------------------------------------------------- */

static void bounds_chosen(struct shisa_term *term, struct picker *picker, uint32_t value)
{
    /* Even minutes without leave to reword, odd ones with it. */
    ask_bounds(term, staff_of(term)->organisations[picker->subject].id, value / 2 * 60000LL,
               value % 2 == 1);
}

static void house_chosen(struct shisa_term *term, struct picker *picker, uint32_t value)
{
    static const uint32_t minutes[] = { 0, 5, 10, 20, 30, 60 };
    (void)picker;
    struct picker *bounds = picker_create(SHISA_W_CONTROL_KEY_BOUNDS, bounds_chosen);
    bounds->subject = value;
    for (uint32_t i = 0; i < 2 * (sizeof minutes / sizeof minutes[0]); i++) {
        struct shisa_buf label = { 0 };
        char words[SHISA_SAID_SIZE];
        bool reword = i % 2 == 1;
        shisa_buf_addf(
            &label,
            term_word(term, reword ? SHISA_W_CONTROL_BOUNDS_REWORD : SHISA_W_CONTROL_BOUNDS_DELAY),
            shisa_ms_said(minutes[i / 2] * 60000LL, term->options.lang, words));
        picker_add(bounds, 2 * minutes[i / 2] + reword, label.data, NULL);
        shisa_buf_finish(&label);
    }
    picker_open(term, bounds, SHISA_W_CONTROL_KEY_BOUNDS);
}

void run_bounds(struct shisa_term *term, int unused)
{
    (void)unused;
    const struct staff *staff = staff_of(term);
    struct picker *picker = picker_create(SHISA_W_CONTROL_KEY_BOUNDS, house_chosen);
    for (uint32_t i = 0; i < staff->organisations_count; i++) {
        if (staff->organisations[i].seats > 0) {
            picker_add(picker, i, shisa_say(&staff->organisations[i].name, term->options.lang),
                       NULL);
        }
    }
    picker_open(term, picker, SHISA_W_TERM_NOBODY);
}

void run_export(struct shisa_term *term, int unused)
{
    (void)unused;
    pager_open(term, term_word(term, SHISA_W_CONTROL_KEY_EXPORT),
               term_word(term, SHISA_W_CONTROL_EXPORT_HOW), CONTEXT_PAGER);
}

/* --- the end ---------------------------------------------------------------------------------- */

static void end(struct shisa_term *term)
{
    ask_end(term);
}

void run_end(struct shisa_term *term, int unused)
{
    (void)unused;
    ask_phrase(term, SHISA_W_CONTROL_ASK_END, SHISA_W_CONTROL_WORD_END, end);
}

/* What all screens show; more can be said by a notice. */
static void stop(struct shisa_term *term)
{
    ask_stop(term, term_word(term, SHISA_W_CONTROL_STOP_TEXT));
}

void run_stop(struct shisa_term *term, int unused)
{
    (void)unused;
    ask_phrase(term, SHISA_W_CONTROL_ASK_STOP, SHISA_W_CONTROL_WORD_STOP, stop);
}
