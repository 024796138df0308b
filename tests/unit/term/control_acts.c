/* The line below the panes: what happened last, and that what the controller did has come about. */
#include "staff.h"

#define EVENT(more) "{\"t\":\"event\",\"seq\":70,\"at\":1938000," more "}"

/* Of control-1, whose screen it is. */
static const struct {
    const char *event, *en, *ja;
} acts[] = {
    { "\"kind\":\"launched\",\"ref\":\"impact\"",
      "recorded: sent by hand: Report the impact in 15 min",
      "記録: 手動で付与: 被害状況を15分以内に" },
    { "\"kind\":\"kept\",\"ref\":\"impact\"", "recorded: held: Report the impact in 15 min",
      "記録: 保留: 被害状況を15分以内に" },
    { "\"kind\":\"released\",\"ref\":\"impact\"", "recorded: released: Report the impact",
      "記録: 保留解除: 被害状況" },
    { "\"kind\":\"skipped\",\"ref\":\"impact\",\"text\":\"late\"",
      "recorded: cancelled: Report the impact in 15 min: late", "記録: 取り消し: 被害" },
    { "\"kind\":\"moved\",\"ref\":\"impact\",\"due\":2160000",
      "recorded: moved: 0:36:00  Report the impact in 15 min",
      "記録: 時刻変更: 0:36:00  被害状況を15分以内に" },
    { "\"kind\":\"phoned\",\"ref\":\"supply\",\"outcome\":\"left\"",
      "recorded: called: message left: When will supply be steady?",
      "電話: 伝言を残した: 給電の見通しは" },
    { "\"kind\":\"notice\",\"text\":\"Lunch.\"", "recorded: out of play > everybody: Lunch.",
      "記録: 演習外の連絡 > 全員: Lunch." },
    { "\"kind\":\"pace\",\"value\":2000", "recorded: speed: x2.0", "記録: 速度: x2.0" },
    { "\"kind\":\"pace\"", "recorded: speed: paused", "記録: 速度: 一時停止" },
    { "\"kind\":\"jumped\",\"due\":2700000", "recorded: time jumps: 0:45:00",
      "記録: 時刻を進めた: 0:45:00" },
    { "\"kind\":\"bounds\",\"due\":600000,\"value\":1,\"target\":{\"kind\":\"organisation\","
      "\"id\":\"power\"}",
      "recorded: bounds set: Chuo Grid: delay up to 10m, may reword",
      "権限変更: 中央系統電力: 遅延は10分まで、文面変更可" },
    { "\"kind\":\"endex\"", "recorded: the exercise has ended", "演習は終了しました" },
    { "\"kind\":\"message\",\"item\":9,\"from\":\"gov/desk\",\"to\":[\"power/csirt\"],"
      "\"via\":\"mail\",\"origin\":\"control\",\"subject\":\"Impact\",\"text\":\"How far?\"",
      "recorded: Ministry/Duty desk = Abe > Chuo Grid/CSIRT  mail: Impact",
      "記録: 所管省庁/当直 = Abe > 中央系統電力/CSIRT" },
};

/* What follows from an act is that act's, and confirmed with it. */
#define FOLLOWS                                                                                    \
    "\"kind\":\"message\",\"item\":9,\"inject\":\"impact\",\"from\":\"gov/desk\","                 \
    "\"to\":[\"power/csirt\"],\"via\":\"mail\",\"origin\":\"control\""

static void tell_as(struct shisa_term *term, const char *event, const char *seat)
{
    struct shisa_buf line = { 0 };
    shisa_buf_addf(&line, EVENT("\"seat\":\"%s\",%s"), seat, event);
    seat_tell(term, line.data);
    shisa_buf_finish(&line);
}

START_TEST(an_act_of_ones_own_is_confirmed_by_its_name)
{
    for (size_t i = 0; i < 2 * (sizeof acts / sizeof acts[0]); i++) {
        const char *says = i % 2 == 0 ? acts[i / 2].en : acts[i / 2].ja;
        struct shisa_term *term = staff_create((enum shisa_lang)(i % 2), 80, 24, CONTROLLER, false);
        tell_as(term, acts[i / 2].event, "control-1");
        seat_shows(term, says);
        shisa_term_destroy(term);
    }
}
END_TEST

START_TEST(what_another_did_is_told_but_not_confirmed)
{
    for (size_t i = 0; i < sizeof acts / sizeof acts[0]; i++) {
        struct shisa_term *term = staff_create(SHISA_EN, 120, 24, CONTROLLER, false);
        tell_as(term, acts[i].event, "control-2");
        seat_hides(term, "recorded");
        seat_hides(term, "asks control: Is the lunch real?      ");
        shisa_term_destroy(term);
    }
}
END_TEST

/* Whoever joins anew is told his own acts again, and has done nothing. */
START_TEST(what_is_told_again_is_not_confirmed)
{
    struct shisa_term *term = staff_create(SHISA_EN, 80, 24, CONTROLLER, false);
    seat_tell(term, CONTROLLER);
    for (int i = 0; staff_lines[i] != NULL; i++) {
        if (strstr(staff_lines[i], "\"clock\"") != NULL) {
            tell_as(term, "\"kind\":\"kept\",\"ref\":\"impact\"", "control-1");
        }
        seat_tell(term, staff_lines[i]);
        seat_hides(term, "recorded");
    }
    shisa_term_tick(term, 20000);
    seat_shows(term, " 14:32 Abe (control-1)  held: Report the impact in 15 min");
    shisa_term_destroy(term);
}
END_TEST

START_TEST(what_follows_from_an_act_is_told_but_not_confirmed_again)
{
    struct shisa_term *term = staff_create(SHISA_EN, 80, 24, CONTROLLER, false);
    tell_as(term, "\"kind\":\"launched\",\"ref\":\"impact\"", "control-1");
    seat_tell(term,
              "{\"t\":\"event\",\"seq\":71,\"at\":1938000,\"seat\":\"control-1\"," FOLLOWS "}");
    seat_shows(term, " recorded: sent by hand: Report the impact in 15 min");
    shisa_term_tick(term, 20000);
    seat_shows(term, " 14:32 Ministry/Duty desk = Abe > Chuo Grid/CSIRT  mail: Report the ");
    shisa_term_destroy(term);
}
END_TEST

START_TEST(who_is_silent_is_told_of_with_how_long)
{
    struct shisa_term *term = staff_create(SHISA_EN, 80, 24, CONTROLLER, false);
    seat_tell(term, "{\"t\":\"clock\",\"now\":2501000,\"speed\":1000}"); /* a jump */
    seat_shows(term, "!! Chuo Grid: nothing done for 10m, 2 unread");
    shisa_term_destroy(term);
}
END_TEST

#define PROPOSAL(seat, state)                                                                      \
    "{\"t\":\"proposal\",\"number\":7,\"seat\":\"" seat "\",\"verb\":\"pace\",\"speed\":5000,"     \
    "\"state\":\"" state "\"}"

static const struct {
    const char *en, *ja;
} ends[] = {
    { "agreed by both: speed x5.0", "二人とも同意: 速度 x5.0" },
    { "not agreed: speed x5.0", "同意なし・取り下げ: 速度 x5.0" },
};

/* Otherwise the question for consent stood there after it had been answered. */
START_TEST(what_became_of_a_proposal_is_told)
{
    for (size_t i = 0; i < 2 * (sizeof ends / sizeof ends[0]); i++) {
        const char *says = i % 2 == 0 ? ends[i / 2].en : ends[i / 2].ja;
        struct shisa_term *term = staff_create((enum shisa_lang)(i % 2), 80, 24, CONTROLLER, false);
        struct shisa_term *who = staff_create((enum shisa_lang)(i % 2), 80, 24, CONTROLLER, false);
        bool agreed = i / 2 == 0;
        seat_tell(term, PROPOSAL("control-2", "open"));
        seat_tell(term,
                  agreed ? PROPOSAL("control-2", "agreed") : PROPOSAL("control-2", "withdrawn"));
        seat_shows(term, says);
        seat_tell(who, PROPOSAL("control-1", "open"));
        seat_tell(who,
                  agreed ? PROPOSAL("control-1", "agreed") : PROPOSAL("control-1", "withdrawn"));
        seat_hides(who, says); /* who asked is answered himself */
        shisa_term_destroy(term);
        shisa_term_destroy(who);
    }
}
END_TEST

START_TEST(what_one_proposed_oneself_waits_for_the_other)
{
    struct shisa_term *term = staff_create(SHISA_EN, 80, 24, CONTROLLER, false);
    seat_shows(term, "r 1  c 1  a 1 ");
    seat_tell(term, PROPOSAL("control-1", "open"));
    seat_shows(term, "r 1  c 1  a 1 ");
    seat_tell(term, "{\"t\":\"proposal\",\"number\":8,\"seat\":\"control-2\",\"verb\":\"end\","
                    "\"state\":\"open\"}");
    seat_shows(term, "r 1  c 1  a 2 ");
    shisa_term_destroy(term);
}
END_TEST

/* A stop ends it; that is what everybody has to know. */
START_TEST(a_real_stop_is_the_last_thing_that_happened)
{
    struct shisa_term *term = staff_create(SHISA_EN, 80, 24, CONTROLLER, false);
    tell_as(term, "\"kind\":\"stopped\",\"text\":\"Fire.\"", "control-1");
    seat_tell(term, "{\"t\":\"event\",\"seq\":71,\"at\":1938000,\"kind\":\"endex\","
                    "\"seat\":\"control-1\"}");
    seat_shows(term, " recorded: STOPPED: REAL INCIDENT: Fire.");
    shisa_term_tick(term, 20000);
    seat_shows(term, " 14:32 Abe (control-1)  STOPPED: REAL INCIDENT: Fire.");
    shisa_term_destroy(term);
}
END_TEST

#define LAST(words) " 14:32 " words

/* A question was all that stood there, and came back whenever something else had been said. */
START_TEST(a_question_that_was_answered_is_not_the_last_thing_any_more)
{
    struct shisa_term *term = staff_create(SHISA_EN, 80, 24, CONTROLLER, false);
    seat_shows(term, LAST("Wangan Rail/Train control  asks control"));
    tell_as(term,
            "\"kind\":\"notice\",\"text\":\"Yes.\",\"to\":[{\"kind\":\"role\","
            "\"id\":\"rail/ops\"}]",
            "control-1");
    seat_shows(term, " recorded: out of play > Wangan Rail/Train control: Yes.");
    shisa_term_tick(term, 20000);
    seat_shows(term, LAST("Abe (control-1)  out of play > Wangan Rail/Train control: Yes."));
    seat_tell(term, "{\"t\":\"event\",\"seq\":71,\"at\":1939000,\"kind\":\"memo\","
                    "\"role\":\"power/pr\",\"text\":\"Seen.\"}");
    seat_shows(term, LAST("Chuo Grid/Public relations  memo: Seen."));
    seat_tell(term, "{\"t\":\"event\",\"seq\":72,\"at\":1939000,\"kind\":\"read\","
                    "\"role\":\"power/pr\",\"item\":2}"); /* of no consequence */
    seat_shows(term, LAST("Chuo Grid/Public relations  memo: Seen."));
    shisa_term_destroy(term);
}
END_TEST

int main(void)
{
    const TTest *const tests[] = {
        an_act_of_ones_own_is_confirmed_by_its_name,
        what_another_did_is_told_but_not_confirmed,
        what_is_told_again_is_not_confirmed,
        what_became_of_a_proposal_is_told,
        what_one_proposed_oneself_waits_for_the_other,
        a_real_stop_is_the_last_thing_that_happened,
        who_is_silent_is_told_of_with_how_long,
        what_follows_from_an_act_is_told_but_not_confirmed_again,
        a_question_that_was_answered_is_not_the_last_thing_any_more,
        NULL,
    };
    return run_tests("term-control-acts", tests);
}
