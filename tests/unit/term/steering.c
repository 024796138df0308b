/* The controller's keys: what each asks of the hub, and who may use it. */
#include "staff.h"

#include "../../../src/term/face.h"

#define PACED(pace) STAFF_HELLO("controller", "control-1", "\"pace\":" pace ",")

/* The inject under the bar: j moves down. */
#define ALERT ""
#define SUPPLY "j"
#define IMPACT "jj"
#define ADVISORY "jjj"
#define RUMOUR "jjjj"

/* @ is Esc. */
static void press(struct shisa_term *term, const char *keys)
{
    char one[2] = "";
    for (; *keys != '\0'; keys++) {
        one[0] = *keys;
        if (*keys == '@') {
            seat_esc(term);
        } else {
            seat_type(term, one);
        }
    }
}

static const struct {
    const char *keys, *request;
} rows[] = {
    { IMPACT "sy", "{\"id\":1,\"inject\":\"impact\",\"verb\":\"launch\"}" },
    { IMPACT "sn", "" },
    { SUPPLY "s", "" },
    { RUMOUR "sy", "{\"id\":1,\"inject\":\"rumour\",\"verb\":\"launch\"}" },
    { IMPACT "h", "{\"id\":1,\"inject\":\"impact\",\"verb\":\"hold\",\"yes\":true}" },
    { IMPACT "xlate@y", "{\"id\":1,\"inject\":\"impact\",\"text\":\"late\",\"verb\":\"skip\"}" },
    { IMPACT "x@y", "" },
    { IMPACT ">", "{\"due\":2160000,\"id\":1,\"inject\":\"impact\",\"verb\":\"move\"}" },
    { IMPACT "<", "{\"due\":2040000,\"id\":1,\"inject\":\"impact\",\"verb\":\"move\"}" },
    { IMPACT "}", "{\"due\":2400000,\"id\":1,\"inject\":\"impact\",\"verb\":\"move\"}" },
    { IMPACT "{", "" },
    { ADVISORY "{", "{\"due\":2700000,\"id\":1,\"inject\":\"advisory\",\"verb\":\"move\"}" },
    { RUMOUR "}", "{\"due\":2237000,\"id\":1,\"inject\":\"rumour\",\"verb\":\"move\"}" },
    { IMPACT "e Soon.@y",
      "{\"id\":1,\"inject\":\"impact\",\"subject\":\"Report the impact in 15 min\","
      "\"text\":\"Please report. Soon.\",\"verb\":\"edit\"}" },
    { "ideskz", "" },
    { "iduty\ne-mail\nrail/ops\n\nHello.@y",
      "{\"as\":\"gov/desk\",\"channel\":\"mail\",\"id\":1,\"text\":\"Hello.\","
      "\"to\":[\"rail/ops\"],\"verb\":\"send\"}" },
    { "rThanks@y", "{\"answers\":4,\"as\":\"gov/desk\",\"channel\":\"mail\",\"id\":1,"
                   "\"subject\":\"Re: 第一報\",\"text\":\"Thanks\",\"to\":[\"power/csirt\"],"
                   "\"verb\":\"send\"}" },
    { SUPPLY "c\n",
      "{\"id\":1,\"inject\":\"supply\",\"outcome\":\"reached\",\"verb\":\"phoned\"}" },
    { "cwhen\nleft\n",
      "{\"id\":1,\"inject\":\"supply\",\"outcome\":\"left\",\"verb\":\"phoned\"}" },
    { "3HLook at 4.2@y",
      "{\"expect\":\"first\",\"id\":1,\"text\":\"Look at 4.2\",\"verb\":\"hint\"}" },
    { "HLook", "" },
    { "vsign\n50\nthe cable@y",
      "{\"id\":1,\"service\":\"idp\",\"text\":\"the cable\",\"value\":50,\"verb\":\"level\"}" },
    { "orail\n", "{\"id\":1,\"role\":\"rail/ops\",\"verb\":\"look\"}" },
    { "2jo\n", "{\"id\":1,\"role\":\"rail/ops\",\"verb\":\"look\"}" },
    { "bpr\nHere.@y", "{\"id\":1,\"text\":\"Here.\",\"to\":[\"power/pr\"],\"verb\":\"notice\"}" },
    { "BLunch.@y", "{\"id\":1,\"text\":\"Lunch.\",\"verb\":\"notice\"}" },
    { "mseen@y", "{\"id\":1,\"text\":\"seen\",\"verb\":\"memo\"}" },
    { "nSeen.@y", /* an inject that was sent is evidence, */
      "{\"evidence\":2,\"id\":1,\"text\":\"Seen.\",\"tone\":\"note\",\"verb\":\"observe\"}" },
    { IMPACT "nWait.@y", /* of one to come there is but its title */
      "{\"id\":1,\"text\":\"Report the impact in 15 min: "
      "Wait.\",\"tone\":\"note\",\"verb\":\"observe\"}" },
    { "2+Fast.@y", "{\"id\":1,\"organisation\":\"power\",\"text\":\"Fast.\",\"tone\":\"strength\","
                   "\"verb\":\"observe\"}" },
    { "3-Late.@y", "{\"expect\":\"first\",\"id\":1,\"text\":\"Late.\",\"tone\":\"improvement\","
                   "\"verb\":\"observe\"}" },
    { "4jnFirst.@y",
      "{\"evidence\":14,\"id\":1,\"text\":\"First.\",\"tone\":\"note\",\"verb\":\"observe\"}" },
    { "wx5\ny", "{\"id\":1,\"speed\":5000,\"verb\":\"pace\"}" },
    { "Py", "{\"id\":1,\"speed\":0,\"verb\":\"pace\"}" },
    { "Pn", "" },
    { "J\ny", "{\"due\":2100000,\"id\":1,\"verb\":\"jump\"}" },
    { "J10\ny", "{\"due\":2537000,\"id\":1,\"verb\":\"jump\"}" },
    { "Sops-2\nnew\ny", "{\"id\":1,\"seat\":\"rail/ops-2\",\"verb\":\"code\",\"yes\":true}" },
    { "Sops-2\nrevoke\ny", "{\"id\":1,\"seat\":\"rail/ops-2\",\"verb\":\"code\",\"yes\":false}" },
    { "Sops-2\nlook\n", "{\"id\":1,\"role\":\"rail/ops\",\"verb\":\"look\"}" },
    { "a\nYes, it is.@y",
      "{\"id\":1,\"text\":\"Yes, it is.\",\"to\":[\"rail/ops\"],\"verb\":\"notice\"}" },
    { ":bounds\nchuo\n10m, may\n",
      "{\"due\":600000,\"id\":1,\"organisation\":\"power\",\"verb\":\"bounds\",\"yes\":true}" },
    { ":bounds\nchuo\n10m, no\n",
      "{\"due\":600000,\"id\":1,\"organisation\":\"power\",\"verb\":\"bounds\",\"yes\":false}" },
    { "EEND\n", "{\"id\":1,\"verb\":\"end\"}" },
    { "EENDE\n", "" },
    { "!stop\n",
      "{\"id\":1,\"text\":\"The exercise has stopped. Turn to your real duties and wait for "
      "control's word.\",\"verb\":\"stop\"}" },
    { "!END\n", "" },
    { "u", "" },
};

START_TEST(each_key_asks_what_it_should)
{
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct shisa_term *term = staff_create(SHISA_EN, 80, 24, CONTROLLER, false);
        (void)seat_screen(term);
        press(term, rows[i].keys);
        const char *request = seat_request(term);
        ck_assert_msg(strcmp(request, rows[i].request) == 0, "%s asks %s and not %s\n%s",
                      rows[i].keys, request, rows[i].request, seat_screen(term));
        ck_assert_str_eq(seat_request(term), "");
        shisa_term_destroy(term);
    }
}
END_TEST

#define SUBCONTROLLER STAFF_HELLO("sub-controller", "control@power-1", "\"of\":\"power\",")
#define OBSERVER STAFF_HELLO("observer", "observe-1", "")

/* Keys for everybody, for controllers, for both kinds of them; each ends in a request. */
static const struct {
    const char *keys;
    bool sub, observer;
} mays[] = {
    { IMPACT "sy", false, false }, { IMPACT "h", true, false },    { IMPACT "xa@y", false, false },
    { IMPACT ">", true, false },   { IMPACT "ea@y", true, false }, { "rThanks@y", true, false },
    { SUPPLY "c\n", true, false }, { "3Ha@y", false, false },      { "Ba@y", false, false },
    { "bpr\na@y", true, false },   { "Py", false, false },         { "EEND\n", false, false },
    { "!STOP\n", false, false },   { "mseen@y", true, true },      { "opower\n", true, true },
};

START_TEST(who_may_not_has_no_such_key)
{
    for (size_t i = 0; i < sizeof mays / sizeof mays[0]; i++) {
        struct shisa_term *sub = staff_create(SHISA_EN, 80, 24, SUBCONTROLLER, false);
        struct shisa_term *observer = staff_create(SHISA_EN, 80, 24, OBSERVER, false);
        press(sub, mays[i].keys);
        press(observer, mays[i].keys);
        ck_assert_msg((*seat_request(sub) != '\0') == mays[i].sub, "sub: %s", mays[i].keys);
        ck_assert_msg((*seat_request(observer) != '\0') == mays[i].observer, "observer: %s",
                      mays[i].keys);
        shisa_term_destroy(sub);
        shisa_term_destroy(observer);
    }
}
END_TEST

START_TEST(a_sub_controller_speaks_to_his_own_house)
{
    struct shisa_term *term = staff_create(SHISA_EN, 80, 24, SUBCONTROLLER, false);
    press(term, "b");
    seat_shows(term, "Chuo Grid/CSIRT");
    press(term, "rail\n");
    ck_assert_str_eq(seat_request(term), "");
    shisa_term_destroy(term);
}
END_TEST

START_TEST(the_last_doing_can_be_taken_back)
{
    struct shisa_term *term = staff_create(SHISA_EN, 80, 24, CONTROLLER, false);
    press(term, IMPACT ">");
    (void)seat_request(term);
    seat_tell(term, "{\"t\":\"event\",\"seq\":20,\"at\":1937000,\"kind\":\"moved\","
                    "\"ref\":\"impact\",\"due\":2160000,\"value\":2100000}");
    seat_shows(term, "0:36:00");
    press(term, "u");
    ck_assert_str_eq(seat_request(term),
                     "{\"due\":2100000,\"id\":2,\"inject\":\"impact\",\"verb\":\"move\"}");
    press(term, "u");
    seat_shows(term, "nothing to undo");
    press(term, "h");
    (void)seat_request(term);
    seat_tell(term, "{\"t\":\"event\",\"seq\":21,\"at\":1937000,\"kind\":\"kept\","
                    "\"ref\":\"impact\"}");
    seat_shows(term, "held");
    press(term, "u");
    ck_assert_str_eq(seat_request(term),
                     "{\"id\":4,\"inject\":\"impact\",\"verb\":\"hold\",\"yes\":false}");
    shisa_term_destroy(term);
}
END_TEST

START_TEST(what_two_must_agree_to_waits_for_the_other)
{
    struct shisa_term *term = staff_create(SHISA_EN, 80, 24, CONTROLLER, false);
    seat_tell(term, "{\"t\":\"proposal\",\"number\":7,\"seat\":\"control-2\",\"verb\":\"end\","
                    "\"state\":\"open\"}");
    seat_shows(term, "control-2 asks for your consent: end");
    press(term, "aend\n\n");
    ck_assert_str_eq(seat_request(term), "{\"id\":1,\"number\":7,\"verb\":\"agree\",\"yes\":true}");
    seat_tell(term, "{\"t\":\"proposal\",\"number\":7,\"seat\":\"control-2\",\"verb\":\"end\","
                    "\"state\":\"agreed\"}");
    seat_tell(term, "{\"t\":\"proposal\",\"number\":8,\"seat\":\"control-1\",\"verb\":\"pace\","
                    "\"state\":\"open\"}");
    press(term, "aspeed\n");
    seat_hides(term, "do not agree");
    press(term, "\n");
    ck_assert_str_eq(seat_request(term),
                     "{\"id\":2,\"number\":8,\"verb\":\"agree\",\"yes\":false}");
    seat_tell(term, "{\"t\":\"proposed\",\"id\":3,\"number\":9}");
    seat_shows(term, "another controller has to agree");
    shisa_term_destroy(term);
}
END_TEST

/* It is paused before it ever ran: as a terminal that has just joined is told. */
static struct shisa_term *unstarted(const char *hello)
{
    struct shisa_term *term =
        shisa_term_create((struct shisa_term_options){ .code = "ABCD-EFGH-JKLM", .name = "Abe" });
    shisa_term_resize(term, 80, 24);
    shisa_term_link(term, true);
    (void)seat_request(term);
    seat_tell(term, hello);
    seat_tell(term, "{\"t\":\"clock\",\"now\":0,\"speed\":0}");
    return term;
}

static const struct {
    const char *hello, *keys, *shows, *request;
} paces[] = {
    { CONTROLLER, "P", "Start the clock at x1.0?", "" },
    { PACED("10000"), "P", "Start the clock at x10.0?", "" },
    { PACED("10000"), "Py", "", "{\"id\":1,\"speed\":10000,\"verb\":\"pace\"}" },
    { PACED("600000"), "w", "x600.0", "" },
    { PACED("600000"), "w", "the scenario's pace", "" },
    { PACED("600000"), "wx300\n", "Change the speed to x300.0?", "" },
    { PACED("600000"), "wx6000\ny", "", "{\"id\":1,\"speed\":6000000,\"verb\":\"pace\"}" },
    { PACED("36000000"), "wx36000\ny", "", "{\"id\":1,\"speed\":36000000,\"verb\":\"pace\"}" },
};

START_TEST(an_exercise_starts_as_fast_as_its_scenario_says)
{
    for (size_t i = 0; i < sizeof paces / sizeof paces[0]; i++) {
        struct shisa_term *term = unstarted(paces[i].hello);
        press(term, paces[i].keys);
        seat_shows(term, paces[i].shows);
        ck_assert_str_eq(seat_request(term), paces[i].request);
        shisa_term_destroy(term);
    }
}
END_TEST

/* A hub sends STARTEX before its clock goes: it is no pause yet. */
START_TEST(what_has_not_gone_yet_is_started)
{
    struct shisa_term *term = unstarted(CONTROLLER);
    seat_tell(term, "{\"t\":\"event\",\"seq\":1,\"at\":0,\"kind\":\"startex\"}");
    seat_tell(term, "{\"t\":\"clock\",\"now\":0,\"speed\":0}");
    press(term, "P");
    seat_shows(term, "Start the clock at x1.0?");
    shisa_term_destroy(term);
}
END_TEST

START_TEST(a_call_that_was_not_due_is_sent_by_its_result)
{
    struct shisa_term *term = staff_create(SHISA_EN, 80, 24, CONTROLLER, false);
    press(term, SUPPLY "c");
    seat_hides(term, "Not sent yet");
    press(term, "@");
    seat_tell(term, "{\"t\":\"declared\",\"kind\":\"inject\",\"id\":\"second\",\"at\":2400000,"
                    "\"via\":\"phone\",\"to\":[\"power/csirt\"],\"text\":{\"en\":\"And now?\"}}");
    seat_tell(term, "{\"t\":\"event\",\"seq\":60,\"at\":1937000,\"kind\":\"released\","
                    "\"ref\":\"second\"}");
    press(term, "/now\n");
    seat_shows(term, "0:40:00");
    press(term, "c");
    seat_shows(term, "│ And now? ");
    seat_shows(term, "Not sent yet: reached or a message left sends it now.");
    shisa_term_destroy(term);
}
END_TEST

START_TEST(after_a_pause_it_goes_on_as_before)
{
    struct shisa_term *term = staff_create(SHISA_EN, 80, 24, PACED("10000"), false);
    seat_tell(term, "{\"t\":\"clock\",\"now\":1937000,\"speed\":2000}");
    seat_tell(term, "{\"t\":\"clock\",\"now\":1937000,\"speed\":0}");
    press(term, "P");
    seat_shows(term, "Let the clock go on at x2.0?");
    shisa_term_destroy(term);
}
END_TEST

#define PROPOSED(verb, more)                                                                       \
    "{\"t\":\"proposal\",\"number\":7,\"seat\":\"control-2\",\"verb\":\"" verb                     \
    "\",\"state\":\"open\"," more "}"

static const struct {
    const char *line, *says;
} proposals[] = {
    { PROPOSED("pace", "\"speed\":2000"), "speed x2.0" },
    { PROPOSED("pace", "\"speed\":0"), "speed x0.0" },
    { PROPOSED("jump", "\"due\":2700000"), "jump ahead > 0:45:00" },
    { PROPOSED("notice", "\"text\":\"Lunch at noon.\""), "Lunch at noon." },
};

/* In the notice, in the list and with the question. */
START_TEST(one_agrees_to_what_one_can_read)
{
    for (size_t i = 0; i < sizeof proposals / sizeof proposals[0]; i++) {
        struct shisa_term *term = staff_create(SHISA_EN, 80, 24, CONTROLLER, false);
        seat_tell(term, proposals[i].line);
        seat_shows(term, proposals[i].says);
        shisa_term_tick(term, 20000);
        seat_hides(term, proposals[i].says);
        press(term, "a");
        seat_shows(term, proposals[i].says);
        press(term, "control-2\n");
        seat_shows(term, proposals[i].says);
        seat_shows(term, "do not agree");
        shisa_term_destroy(term);
    }
}
END_TEST

#define EMERGENCY                                                                                  \
    "{\"t\":\"event\",\"seq\":30,\"at\":1937000,\"kind\":\"emergency\","                           \
    "\"role\":\"rail/ops\",\"seat\":\"rail/ops-1\",\"text\":\"Fire.\"}"

START_TEST(what_is_real_stands_before_everything_else)
{
    struct shisa_term *term = staff_create(SHISA_EN, 80, 24, CONTROLLER, false);
    seat_tell(term, PROPOSED("pace", "\"speed\":2000"));
    (void)shisa_term_draw(term);
    press(term, "mHalf");
    seat_tell(term, EMERGENCY);
    ck_assert(shisa_term_draw(term)->bell); /* whatever is being written */
    seat_shows(term, "[REAL INCIDENT  14:32]");
    press(term, "\nha");
    seat_shows(term, "[REAL INCIDENT  14:32]"); /* not what was being typed just then */
    shisa_term_tick(term, 12000);
    press(term, "\n");
    seat_hides(term, "[REAL INCIDENT");
    seat_shows(term, "Half");
    press(term, "@nya");
    seat_shows(term, "!! Wangan Rail/Train control  REAL INCIDENT: Fire.");
    press(term, "\nWe come.@y"); /* the first row */
    ck_assert_str_eq(seat_request(term), "{\"id\":1,\"text\":\"We come.\",\"to\":[\"rail/ops\"],"
                                         "\"verb\":\"notice\"}");
    seat_tell(term, CONTROLLER);
    seat_tell(term, EMERGENCY);
    seat_hides(term, "[REAL INCIDENT"); /* told again, it has been read */
    shisa_term_destroy(term);
}
END_TEST

/* It stands above the answer, and in the list behind it that it has one. */
START_TEST(a_question_stands_above_its_answer_and_says_that_it_has_one)
{
    struct shisa_term *term = staff_create(SHISA_EN, 80, 24, CONTROLLER, false);
    press(term, "a");
    seat_hides(term, "answered");
    seat_shows(term, "Is the lunch real?    14:32 │");
    press(term, "\n");
    seat_shows(term, "│ 14:32 Wangan Rail/Train control  asks control: Is the lunch real?");
    seat_shows(term, "│ Out of play: nothing in the exercise reacts to it.");
    press(term, "@");
    seat_tell(term,
              "{\"t\":\"event\",\"seq\":40,\"at\":1938000,\"kind\":\"notice\",\"text\":\"Later.\","
              "\"to\":[{\"kind\":\"role\",\"id\":\"power/pr\"}]}");
    press(term, "a");
    seat_hides(term, "answered");
    press(term, "@");
    seat_tell(term,
              "{\"t\":\"event\",\"seq\":41,\"at\":1938000,\"kind\":\"notice\",\"text\":\"Yes.\","
              "\"to\":[{\"kind\":\"role\",\"id\":\"rail/ops\"}]}");
    press(term, "a");
    seat_shows(term, "14:32 answered │");
    shisa_term_destroy(term);
}
END_TEST

#define ASKS(seq, item, more)                                                                      \
    "{\"t\":\"event\",\"seq\":" #seq ",\"at\":1937000,\"kind\":\"waiting\","                       \
    "\"role\":\"power/csirt\",\"due\":2537000,\"item\":" #item "," more "}"

/* What players have asked each other, a message with all its words, until it is answered. */
START_TEST(what_waits_for_an_approval_is_listed_until_it_is_answered)
{
    struct shisa_term *term = staff_create(SHISA_EN, 112, 30, CONTROLLER, false);
    seat_tell(term,
              "{\"t\":\"declared\",\"kind\":\"approval\",\"id\":\"word\",\"by\":\"power/pr\"}");
    seat_tell(term, "{\"t\":\"declared\",\"kind\":\"action\",\"id\":\"send\","
                    "\"name\":{\"en\":\"send\"}}");
    seat_tell(term, ASKS(40, 11, "\"asked\":\"rail/ops\",\"action\":\"send\""));
    seat_tell(term, ASKS(41, 12,
                         "\"ref\":\"word\",\"action\":\"send\",\"via\":\"mail\","
                         "\"to\":[\"gov/desk\"],\"subject\":\"Press\",\"text\":\"All is dark.\""));
    seat_shows(term, "among players, unanswered (a): 2");
    press(term, "a");
    seat_shows(term, "until 14:42");
    press(term, "press\n");
    press(term, "\n");
    seat_shows(term, "desk  mail: Press");
    seat_shows(term, "All is dark.");
    press(term, "@apress\nmessage a seat: chuo grid/pub\nHurry.@y");
    ck_assert_str_eq(seat_request(term), "{\"id\":1,\"text\":\"Hurry.\",\"to\":[\"power/pr\"],"
                                         "\"verb\":\"notice\"}");
    press(term, "a(asked\nlook\n");
    ck_assert_str_eq(seat_request(term), "{\"id\":2,\"role\":\"rail/ops\",\"verb\":\"look\"}");
    seat_esc(term);
    seat_tell(term, "{\"t\":\"event\",\"seq\":42,\"at\":1937000,\"kind\":\"approved\",\"item\":12,"
                    "\"ref\":\"word\",\"role\":\"power/pr\"}");
    seat_shows(term, "among players, unanswered (a): 1");
    seat_tell(term, "{\"t\":\"event\",\"seq\":43,\"at\":1937000,\"kind\":\"endex\"}");
    seat_shows(term, "among players, unanswered (a): 0");
    shisa_term_destroy(term);
}
END_TEST

START_TEST(notes_stand_in_a_pane_of_their_own)
{
    struct shisa_term *term = staff_create(SHISA_EN, 120, 40, CONTROLLER, false);
    seat_shows(term, "6 Notes");
    seat_shows(term, "m memo  n note");
    seat_tell(term,
              "{\"t\":\"event\",\"seq\":40,\"at\":1937000,\"kind\":\"note\",\"seat\":\"control-1\","
              "\"text\":\"Lunch is late.\\nTell the hall.\"}");
    seat_tell(term,
              "{\"t\":\"event\",\"seq\":41,\"at\":1937000,\"kind\":\"note\",\"text\":\"A turn.\"}");
    seat_tell(term,
              "{\"t\":\"event\",\"seq\":42,\"at\":1938000,\"kind\":\"observed\","
              "\"seat\":\"evaluate-1\",\"item\":1,\"tone\":\"strength\",\"organisation\":\"rail\","
              "\"text\":\"They asked at once.\"}");
    seat_shows(term, "6 Notes 2");
    seat_shows(term, "│+ 14:32 evaluat… Wangan Rail: They asked at once.");
    seat_shows(term, "│m 14:32 Abe      Lunch is late. / Tell the hall.");
    press(term, "6j\n");
    seat_shows(term, "│ Tell the hall. ");
    shisa_term_tick(term, 20000); /* it was confirmed */
    seat_tell(term, CONTROLLER);
    seat_esc(term);
    seat_hides(term, "Lunch is late.");
    shisa_term_destroy(term);
}
END_TEST

/* A sub-controller's are of his own organisation. */
START_TEST(a_sub_controller_observes_his_own_house)
{
    struct shisa_term *term = staff_create(SHISA_EN, 80, 24, SUBCONTROLLER, false);
    press(term, "-Slow.@y");
    ck_assert_str_eq(seat_request(term),
                     "{\"evidence\":2,\"id\":1,\"organisation\":\"power\",\"text\":\"Slow.\","
                     "\"tone\":\"improvement\",\"verb\":\"observe\"}");
    shisa_term_destroy(term);
}
END_TEST

START_TEST(a_code_is_shown_once)
{
    struct shisa_term *term = staff_create(SHISA_EN, 80, 24, CONTROLLER, false);
    press(term, "Sops-2\nnew\ny");
    (void)seat_request(term);
    seat_tell(term,
              "{\"t\":\"code\",\"id\":1,\"seat\":\"rail/ops-2\",\"code\":\"ABCD-EFGH-JKLM\"}");
    seat_shows(term, "ABCD-EFGH-JKLM");
    shisa_term_link(term, true);
    ck_assert_ptr_nonnull(strstr(seat_request(term), "\"join\""));
    seat_tell(term, "{\"t\":\"resumed\",\"run\":\"5f\",\"request\":1}");
    ck_assert_str_eq(seat_request(term), ""); /* no second code */
    seat_esc(term);
    seat_hides(term, "ABCD-EFGH-JKLM");
    shisa_term_destroy(term);
}
END_TEST

static void tell_look(struct shisa_term *term, const char *told)
{
    struct shisa_buf line = { 0 };
    shisa_buf_addf(&line, "{\"t\":\"look\",\"role\":\"rail/ops\",\"line\":%s}", told);
    seat_tell(term, line.data);
    shisa_buf_finish(&line);
}

START_TEST(a_screen_that_is_looked_at_is_the_seats_own_and_asks_nothing)
{
    struct shisa_term *term = staff_create(SHISA_EN, 120, 40, CONTROLLER, false);
    press(term, "orail\n");
    (void)seat_request(term);
    for (int i = 0; seat_lines[i] != NULL; i++) {
        tell_look(term, seat_lines[i]);
    }
    seat_tell(term, "{\"t\":\"looked\",\"id\":1,\"role\":\"rail/ops\"}");
    seat_shows(term, "Wangan Rail/Train control: as the seat was told it");
    seat_shows(term, "4 Services, acts, approvals");
    seat_key(term, SHISA_KEY_DOWN);
    seat_key(term, SHISA_KEY_ENTER); /* reads a message there, and marks nothing as read */
    seat_shows(term, "Telephone #3");
    ck_assert_str_eq(seat_request(term), "");
    seat_golden("control-look-120x40-en", term);
    seat_esc(term);
    seat_shows(term, "[1 Injects]");
    shisa_term_destroy(term);
}
END_TEST

START_TEST(staff_are_told_that_the_clock_stands_since_the_hub_was_started_again)
{
    static const char *const duties[] = { CONTROLLER, STAFF_HELLO("evaluator", "evaluate-1", "") };
    static const char *const words[] = { "the clock stands. Press P", "until control goes on" };
    for (int i = 0; i < 2; i++) {
        struct shisa_term *term = staff_create(SHISA_EN, 120, 40, duties[i], false);
        seat_tell(term, "{\"t\":\"clock\",\"now\":1937000,\"restarted\":true,\"speed\":0}");
        seat_shows(term, "restarted: paused");
        seat_shows(term, words[i]);
        shisa_term_link(term, false);
        seat_shows(term, "LINK LOST  ");
        shisa_term_destroy(term);
    }
}
END_TEST

START_TEST(who_rewords_in_one_language_is_told_that_both_are_replaced)
{
    struct shisa_term *term = staff_create(SHISA_EN, 80, 24, CONTROLLER, false);
    press(term, "jje");
    seat_shows(term, "It has words in English and Japanese.");
    shisa_term_destroy(term);
}
END_TEST

START_TEST(no_key_of_control_has_two_meanings_in_one_place)
{
    struct shisa_term *term = staff_create(SHISA_EN, 80, 24, CONTROLLER, false);
    const struct binding *one, *other;
    for (size_t i = 0; (one = binding_at(term, i)) != NULL; i++) {
        for (size_t j = i + 1; (other = binding_at(term, j)) != NULL; j++) {
            for (int k = 0; k < BINDING_KEYS * BINDING_KEYS; k++) {
                uint32_t key = one->keys[k / BINDING_KEYS];
                ck_assert_msg(one->context != other->context || key == 0 ||
                                  key != other->keys[k % BINDING_KEYS],
                              "key %u of context %d", (unsigned)key, one->context);
            }
        }
    }
    shisa_term_destroy(term);
}
END_TEST

int main(void)
{
    const TTest *const tests[] = {
        each_key_asks_what_it_should,
        who_may_not_has_no_such_key,
        a_sub_controller_speaks_to_his_own_house,
        the_last_doing_can_be_taken_back,
        what_two_must_agree_to_waits_for_the_other,
        an_exercise_starts_as_fast_as_its_scenario_says,
        what_has_not_gone_yet_is_started,
        a_call_that_was_not_due_is_sent_by_its_result,
        after_a_pause_it_goes_on_as_before,
        one_agrees_to_what_one_can_read,
        what_is_real_stands_before_everything_else,
        who_rewords_in_one_language_is_told_that_both_are_replaced,
        staff_are_told_that_the_clock_stands_since_the_hub_was_started_again,
        a_question_stands_above_its_answer_and_says_that_it_has_one,
        what_waits_for_an_approval_is_listed_until_it_is_answered,
        notes_stand_in_a_pane_of_their_own,
        a_sub_controller_observes_his_own_house,
        a_code_is_shown_once,
        a_screen_that_is_looked_at_is_the_seats_own_and_asks_nothing,
        no_key_of_control_has_two_meanings_in_one_place,
        NULL,
    };
    return run_tests("term-steering", tests);
}
