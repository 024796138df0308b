#include "control.h"

#include <string.h>

/* Who is there, what they ask, and what they see. */

enum shisa_word presence_word(enum presence presence)
{
    static const enum shisa_word words[] = {
        [SEAT_FREE] = SHISA_W_CONTROL_SEAT_FREE,
        [SEAT_HERE] = SHISA_W_CONTROL_SEAT_HERE,
        [SEAT_AWAY] = SHISA_W_CONTROL_SEAT_AWAY,
        [SEAT_REVOKED] = SHISA_W_CONTROL_SEAT_REVOKED,
    };
    return words[presence];
}

/* --- looking over a shoulder ------------------------------------------------------------------ */

static void look_at(struct shisa_term *term, uint32_t role)
{
    struct control *control = control_of(term);
    control->mirrored = control->staff.roles[role].id;
    mirror_open(term, &control->mirror, CONTEXT_MIRROR);
    ask_look(term, control->mirrored);
}

void people_look_line(struct shisa_term *term, struct line *line)
{
    const struct control *control = control_of(term);
    const struct json_t *told = line_object(line, "line");
    if (control->mirror != NULL && told != NULL && line_is(line, "role", control->mirrored)) {
        mirror_tell(control->mirror, told);
    }
}

void people_looked(struct shisa_term *term, struct line *line)
{
    const struct control *control = control_of(term);
    if (control->mirror != NULL && line_is(line, "role", control->mirrored)) {
        mirror_stop(control->mirror, term->now);
    }
}

static void role_chosen(struct shisa_term *term, struct picker *picker, uint32_t value)
{
    (void)picker;
    look_at(term, value);
}

void people_look(struct shisa_term *term, int unused)
{
    (void)unused;
    const struct staff *staff = staff_of(term);
    const struct organisation *house =
        term->panes.focus == PANE_HOUSES ? houses_chosen(term) : NULL;
    struct picker *picker = picker_create(SHISA_W_CONTROL_KEY_LOOK, role_chosen);
    for (uint32_t i = 0; i < staff->roles_count; i++) {
        const struct role *role = &staff->roles[i];
        bool wanted =
            house == NULL || role->organisation == (uint32_t)(house - staff->organisations);
        if (role->seats > 0 && wanted && control_reaches(staff, role->id)) {
            struct shisa_buf name = { 0 };
            staff_say_house(speaker_of(term), role->id, &name);
            pick_say(picker_add(picker, i, name.data, NULL), NULL, NULL, role->id);
            shisa_buf_finish(&name);
        }
    }
    picker_open(term, picker, SHISA_W_TERM_NOBODY);
}

/* --- seats and their codes -------------------------------------------------------------------- */

enum { SEAT_CODE, SEAT_REVOKE, SEAT_MESSAGE, SEAT_LOOK };

static void code_agreed(struct shisa_term *term, struct confirm *confirm)
{
    ask_code(term, staff_of(term)->chairs[confirm->item].name, confirm->target == SEAT_CODE);
}

static void ask_about_code(struct shisa_term *term, uint32_t chair, uint32_t what)
{
    bool code = what == SEAT_CODE;
    struct shisa_buf text = { 0 };
    staff_say_seat(speaker_of(term), staff_of(term)->chairs[chair].name, &text);
    shisa_buf_addf(&text, "\n\n%s",
                   term_word(term, code ? SHISA_W_CONTROL_ASK_CODE : SHISA_W_CONTROL_ASK_REVOKE));
    struct confirm *confirm = confirm_open(
        term, text.data, code ? SHISA_W_CONTROL_NEW_CODE : SHISA_W_CONTROL_REVOKE, code_agreed);
    confirm->item = chair;
    confirm->target = what;
    shisa_buf_finish(&text);
}

static void doing_chosen(struct shisa_term *term, struct picker *picker, uint32_t value)
{
    const struct staff *staff = staff_of(term);
    const struct chair *chair = &staff->chairs[picker->subject];
    switch (value) {
    case SEAT_MESSAGE:
        speak_to(term, staff->roles[chair->role].id, NULL);
        break;
    case SEAT_LOOK:
        look_at(term, chair->role);
        break;
    default:
        ask_about_code(term, picker->subject, value);
    }
}

static void chair_chosen(struct shisa_term *term, struct picker *picker, uint32_t value)
{
    (void)picker;
    const struct chair *chair = &staff_of(term)->chairs[value];
    struct picker *doings = picker_create(SHISA_W_CONTROL_KEY_SEATS, doing_chosen);
    bool control = control_is(term, "controller");
    struct shisa_buf about = { 0 };
    staff_say_seat(speaker_of(term), chair->name, &about);
    doings->subject = value;
    doings->about = shisa_copy(about.data);
    shisa_buf_finish(&about);
    if (chair->role != NOBODY) {
        picker_add(doings, SEAT_LOOK, term_word(term, SHISA_W_CONTROL_KEY_LOOK), NULL);
        picker_add(doings, SEAT_MESSAGE, term_word(term, SHISA_W_CONTROL_KEY_SEAT), NULL);
    }
    if (control) {
        picker_add(doings, SEAT_CODE, term_word(term, SHISA_W_CONTROL_NEW_CODE), NULL);
        picker_add(doings, SEAT_REVOKE, term_word(term, SHISA_W_CONTROL_REVOKE), NULL);
    }
    picker_open(term, doings, SHISA_W_TERM_NOBODY);
}

void people_seats(struct shisa_term *term, int unused)
{
    (void)unused;
    const struct staff *staff = staff_of(term);
    struct picker *picker = picker_create(SHISA_W_CONTROL_KEY_SEATS, chair_chosen);
    for (uint32_t i = 0; i < staff->chair_count; i++) {
        const struct chair *chair = &staff->chairs[i];
        struct shisa_buf label = { 0 };
        staff_say_seat(speaker_of(term), chair->name, &label);
        picker_add(picker, i, label.data, term_word(term, presence_word(chair->state)));
        shisa_buf_finish(&label);
    }
    picker_open(term, picker, SHISA_W_TERM_NOBODY);
}

/* --- what waits for control's word ------------------------------------------------------------ */

void control_say_proposal(const struct shisa_term *term, const struct proposal *proposal,
                          struct shisa_buf *out)
{
    static const struct {
        const char *verb;
        enum shisa_word word;
    } verbs[] = {
        { "end", SHISA_W_CONTROL_KEY_END },
        { "jump", SHISA_W_CONTROL_KEY_JUMP },
        { "pace", SHISA_W_TERM_SPEED },
        { "notice", SHISA_W_CONTROL_KEY_ALL },
    };
    char clock[SHISA_MOMENT_SIZE];
    const char *name = proposal->verb;
    for (size_t i = 0; i < sizeof verbs / sizeof verbs[0]; i++) {
        name = strcmp(verbs[i].verb, proposal->verb) == 0 ? term_word(term, verbs[i].word) : name;
    }
    shisa_buf_puts(out, name);
    if (proposal->speed != SPEED_UNSAID) {
        shisa_buf_puts(out, " ");
        staff_say_speed(proposal->speed, out);
    }
    if (proposal->due != SHISA_NEVER) {
        shisa_buf_addf(out, " > %s", staff_say_since(speaker_of(term), proposal->due, clock));
    }
    if (proposal->text != NULL) {
        shisa_buf_puts(out, ": ");
        say_line(proposal->text, out);
    }
}

static void say_proposed(const struct shisa_term *term, const struct proposal *proposal,
                         struct shisa_buf *out)
{
    staff_say_seat(speaker_of(term), proposal->seat, out);
    shisa_buf_puts(out, ": ");
    control_say_proposal(term, proposal, out);
}

static void answer_chosen(struct shisa_term *term, struct picker *picker, uint32_t yes)
{
    ask_agree(term, picker->subject, yes != 0);
}

/* A proposal of one's own can only be taken back. */
static void answer_proposal(struct shisa_term *term, const struct proposal *proposal)
{
    bool own = control_proposed(term, proposal);
    struct shisa_buf about = { 0 };
    struct picker *picker = picker_create(SHISA_W_CONTROL_TO_AGREE, answer_chosen);
    say_proposed(term, proposal, &about);
    picker->subject = proposal->number;
    picker->about = shisa_copy(about.data);
    if (!own) {
        picker_add(picker, 1, term_word(term, SHISA_W_CONTROL_AGREE), NULL);
    }
    picker_add(picker, 0,
               term_word(term, own ? SHISA_W_CONTROL_WITHDRAW : SHISA_W_CONTROL_DISAGREE), NULL);
    picker_open(term, picker, SHISA_W_CONTROL_NOTHING_WAITS);
    shisa_buf_finish(&about);
}

/* Who asks, who is asked, and what about. */
static void say_asking(const struct shisa_term *term, const struct asking *asking,
                       struct shisa_buf *out)
{
    staff_say_event(speaker_of(term), &staff_of(term)->events[asking->event], out);
    staff_say_held(speaker_of(term), asking, out);
}

static const struct asking *asking_at(const struct staff *staff, uint32_t event)
{
    for (uint32_t i = 0; i < staff->asking_count; i++) {
        if (staff->askings[i].event == event) {
            return &staff->askings[i];
        }
    }
    return NULL;
}

enum { ASKING_READ, ASKING_LOOK, ASKING_URGE, ASKING_TELL };

static void read_asking(struct shisa_term *term, const struct asking *asking)
{
    struct shisa_buf text = { 0 };
    say_asking(term, asking, &text);
    shisa_buf_addf(&text, "\n\n%s", asking->text);
    pager_open(term, term_word(term, SHISA_W_TERM_WAITING), text.data, CONTEXT_PAGER);
    shisa_buf_finish(&text);
}

static void asking_chosen(struct shisa_term *term, struct picker *picker, uint32_t value)
{
    const struct staff *staff = staff_of(term);
    const struct staff_event *event = &staff->events[picker->subject];
    const char *asked = staff_asked(staff, event);
    const struct role *role = staff_role(staff, asked);
    const struct asking *asking = asking_at(staff, picker->subject);
    if (value == ASKING_READ && asking != NULL) {
        read_asking(term, asking);
    } else if (value == ASKING_LOOK && role != NULL) {
        look_at(term, (uint32_t)(role - staff->roles));
    } else if (value == ASKING_URGE && asked != NULL) {
        speak_to(term, asked, event);
    } else if (value == ASKING_TELL && event->role != NULL) {
        speak_to(term, event->role, event);
    }
}

static void add_about(const struct shisa_term *term, struct picker *picker, uint32_t value,
                      enum shisa_word what, const char *whom)
{
    struct shisa_buf label = { 0 };
    shisa_buf_addf(&label, "%s: ", term_word(term, what));
    staff_say_house(speaker_of(term), whom, &label);
    picker_add(picker, value, label.data, NULL);
    shisa_buf_finish(&label);
}

/* Control answers nothing for players; it sees what is asked, and may tell either of them. */
static void open_asking(struct shisa_term *term, const struct asking *asking)
{
    const struct staff *staff = staff_of(term);
    const struct staff_event *event = &staff->events[asking->event];
    const char *asked = staff_asked(staff, event);
    const struct role *role = staff_role(staff, asked);
    bool speaks = !control_is(term, "observer");
    struct shisa_buf about = { 0 };
    struct picker *picker = picker_create(SHISA_W_TERM_WAITING, asking_chosen);
    say_asking(term, asking, &about);
    picker->subject = asking->event;
    picker->about = shisa_copy(about.data);
    picker_add(picker, ASKING_READ, term_word(term, SHISA_W_TERM_KEY_OPEN), NULL);
    if (role != NULL && role->seats > 0 && control_reaches(staff, asked)) {
        add_about(term, picker, ASKING_LOOK, SHISA_W_CONTROL_KEY_LOOK, asked);
    }
    if (speaks && asked != NULL && control_reaches(staff, asked)) {
        add_about(term, picker, ASKING_URGE, SHISA_W_CONTROL_KEY_SEAT, asked);
    }
    if (speaks && event->role != NULL) {
        add_about(term, picker, ASKING_TELL, SHISA_W_CONTROL_KEY_SEAT, event->role);
    }
    picker_open(term, picker, SHISA_W_TERM_NOBODY);
    shisa_buf_finish(&about);
}

/* Proposals by their places, and behind them what was asked by its place among the events. */
static void waiting_chosen(struct shisa_term *term, struct picker *picker, uint32_t value)
{
    (void)picker;
    const struct staff *staff = staff_of(term);
    if (value < staff->proposal_count) {
        answer_proposal(term, &staff->proposals[value]);
        return;
    }
    uint32_t place = value - staff->proposal_count;
    const struct staff_event *event = &staff->events[place];
    const struct asking *asking = asking_at(staff, place);
    if (asking != NULL) {
        open_asking(term, asking);
    } else if (event->kind != STAFF_WAITING && event->role != NULL) {
        speak_to(term, event->role, event);
    }
}

static void list_proposals(const struct shisa_term *term, struct picker *picker)
{
    const struct staff *staff = staff_of(term);
    for (uint32_t i = 0; i < staff->proposal_count; i++) {
        if (staff->proposals[i].open) {
            struct shisa_buf label = { 0 };
            say_proposed(term, &staff->proposals[i], &label);
            picker_add(picker, i, label.data, term_word(term, SHISA_W_CONTROL_TO_AGREE));
            shisa_buf_finish(&label);
        }
    }
}

/* Has control told that role something since? */
static bool is_answered(const struct staff *staff, const struct staff_event *raised)
{
    for (uint32_t i = staff->event_count; i-- > 0 && staff->events[i].seq > raised->seq;) {
        const struct staff_event *event = &staff->events[i];
        for (uint32_t to = 0; event->kind == STAFF_NOTICE && to < event->to_count; to++) {
            if (raised->role != NULL && strcmp(event->to[to], raised->role) == 0) {
                return true;
            }
        }
    }
    return false;
}

static void say_raised(const struct shisa_term *term, const struct staff_event *event,
                       struct shisa_buf *out)
{
    char clock[SHISA_MOMENT_SIZE];
    shisa_moment(term->course->story, event->at, SHISA_LISTED, term->options.lang, clock);
    shisa_buf_puts(out, clock);
    if (is_answered(staff_of(term), event)) {
        shisa_buf_addf(out, " %s", term_word(term, SHISA_W_CONTROL_ANSWERED));
    }
}

/* The latest first. What is real stands out. */
static void list_raised(const struct shisa_term *term, struct picker *picker, enum staff_kind kind)
{
    const struct staff *staff = staff_of(term);
    for (uint32_t i = staff->event_count; i-- > 0;) {
        if (staff->events[i].kind == kind) {
            struct shisa_buf label = { 0 }, detail = { 0 };
            shisa_buf_puts(&label, kind == STAFF_EMERGENCY ? "!! " : "");
            staff_say_event(speaker_of(term), &staff->events[i], &label);
            say_raised(term, &staff->events[i], &detail);
            picker_add(picker, staff->proposal_count + i, label.data, detail.data);
            shisa_buf_finish(&label);
            shisa_buf_finish(&detail);
        }
    }
}

/* With the time it has to be answered by. */
static void list_askings(const struct shisa_term *term, struct picker *picker)
{
    const struct staff *staff = staff_of(term);
    for (uint32_t i = 0; i < staff->asking_count; i++) {
        const struct asking *asking = &staff->askings[i];
        shisa_ms due = staff->events[asking->event].due;
        struct shisa_buf label = { 0 }, until = { 0 };
        char clock[SHISA_MOMENT_SIZE];
        say_asking(term, asking, &label);
        if (due != SHISA_NEVER) {
            shisa_moment(term->course->story, due, SHISA_LISTED, term->options.lang, clock);
            shisa_buf_addf(&until, term_word(term, SHISA_W_CONTROL_UNTIL), clock);
        }
        picker_add(picker, staff->proposal_count + asking->event, label.data, until.data);
        shisa_buf_finish(&label);
        shisa_buf_finish(&until);
    }
}

void people_waiting(struct shisa_term *term, int unused)
{
    (void)unused;
    struct picker *picker = picker_create(SHISA_W_CONTROL_WAITING, waiting_chosen);
    list_raised(term, picker, STAFF_EMERGENCY);
    list_proposals(term, picker);
    list_raised(term, picker, STAFF_HAND);
    list_askings(term, picker);
    control_of(term)->hands = 0;
    control_of(term)->stirred = true;
    picker_open(term, picker, SHISA_W_CONTROL_NOTHING_WAITS);
}
