#include "evaluate.h"

#include <string.h>

/* A seat's screen as it was at some moment: the kit's mirror, told what the role had been told by
 * then. */

bool replay_status(struct shisa_term *term)
{
    struct shisa_screen *screen = &term->screen;
    const struct replay *replay = &evaluate_of(term)->replay;
    struct shisa_buf text = { 0 };
    char clock[SHISA_MOMENT_SIZE];
    if (replay->mirror == NULL) {
        return false;
    }
    paint_blank(screen, (struct area){ 0, 0, 1, screen->columns }, SHISA_REVERSE);
    shisa_buf_addf(&text, "%s  ", term_word(term, SHISA_W_EVAL_REPLAY));
    staff_say_house(speaker_of(term), replay->role, &text);
    shisa_buf_addf(
        &text, "  %s",
        shisa_moment(term->course->story, replay->at, SHISA_NAMED, term->options.lang, clock));
    shisa_buf_addf(&text, "  %s", replay->told ? "" : term_word(term, SHISA_W_EVAL_LOADING));
    paint_cut(screen, 0, 1, screen->columns - 1, SHISA_REVERSE | SHISA_BOLD, text.data,
              term->options.ascii);
    shisa_buf_finish(&text);
    return true;
}

/* --- opening ---------------------------------------------------------------------------------- */

static void ask(struct shisa_term *term)
{
    struct replay *replay = &evaluate_of(term)->replay;
    replay->told = false;
    ask_replay(term, replay->role, replay->at);
}

static void show(struct shisa_term *term, const struct role *role)
{
    struct replay *replay = &evaluate_of(term)->replay;
    replay->role = role->id;
    mirror_open(term, &replay->mirror, REPLAY);
    ask(term);
}

static void role_chosen(struct shisa_term *term, struct picker *picker, uint32_t value)
{
    (void)picker;
    show(term, &staff_of(term)->roles[value]);
}

/* Whose screen, when it is not plain: one of those that people sit at. */
static void ask_role(struct shisa_term *term)
{
    const struct staff *staff = staff_of(term);
    const struct organisation *house = house_now(term);
    struct picker *picker = picker_create(SHISA_W_EVAL_KEY_REPLAY, role_chosen);
    for (uint32_t i = 0; house != NULL && i < house->role_count; i++) {
        const struct role *role = &staff->roles[house->roles[i]];
        if (role->seats > 0) {
            picker_add(picker, house->roles[i], shisa_say(&role->name, term->options.lang), NULL);
        }
    }
    picker_open(term, picker, SHISA_W_EVAL_NOTHING_TO_REPLAY);
}

static const char *actor_of(const struct shisa_term *term, const struct staff_event *event)
{
    const struct message *message = event != NULL && event->kind == STAFF_MESSAGE
                                        ? staff_message(staff_of(term), event->item)
                                        : NULL;
    return message != NULL ? message->from : event != NULL ? event->role : NULL;
}

/* Of who did what is under the bar, when he did it; else of who should have, when it was over. */
void replay_open(struct shisa_term *term, int unused)
{
    (void)unused;
    struct evaluate *evaluate = evaluate_of(term);
    const struct row *row = row_chosen(term);
    const struct expect *expect = row == NULL ? NULL : row_expect(term, row);
    const struct staff_event *event = term->panes.focus == PANE_CLUES ? clue_chosen(term) : NULL;
    bool over = expect != NULL && (expect->state == EXPECT_MET || expect->state == EXPECT_MISSED);
    evaluate->replay.at = event != NULL ? event->at : over ? expect->done : term->course->now;
    const char *id = event != NULL ? actor_of(term, event) : expect != NULL ? expect->of : NULL;
    const struct role *role = staff_role(&evaluate->staff, id);
    if (role != NULL && role->seats > 0) {
        show(term, role);
    } else {
        ask_role(term);
    }
}

void replay_step(struct shisa_term *term, int seconds)
{
    struct replay *replay = &evaluate_of(term)->replay;
    shisa_ms at = replay->at + seconds * 1000LL, last = term->course->now;
    at = at < last ? at : last;
    replay->at = at > 0 ? at : 0;
    ask(term);
}

/* --- being told ------------------------------------------------------------------------------- */

void replay_hear(struct shisa_term *term, struct line *line)
{
    struct replay *replay = &evaluate_of(term)->replay;
    const char *role = line_word(line, "role", REQUIRED);
    const struct json_t *told = line_object(line, "line");
    if (replay->mirror == NULL || line->bad || strcmp(role, replay->role) != 0) {
        return; /* closed again, or another one's */
    }
    if (told != NULL) {
        mirror_tell(replay->mirror, told);
    } else {
        mirror_stop(replay->mirror, replay->at);
        replay->told = true;
    }
}
