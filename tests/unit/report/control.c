/* A room with a controller's hand in it: what he did, what it spared and what it helped stand in
 * every form of the report. */
#include "../run.h"

#include "../engine/room.h"
#include "conform.h"
#include "golden.h"

static const struct shisa_report_facts facts = {
    .scenario_hash = "5ca1ab1e",
    .parameters = "{}",
    .digest = "d16e57",
    .team = "expert",
    .version = "1",
};

struct played {
    struct small small;
    struct shisa_report *report;
};

static void say(struct small *small, const char *seat, shisa_ms at, enum shisa_verb verb,
                const char *text)
{
    struct shisa_input input = steering(small, seat, at, verb, "alarm");
    input.expect = id_of(small, SHISA_EXPECT, "look");
    input.service = id_of(small, SHISA_SERVICE, "trains");
    input.organisation = id_of(small, SHISA_ORGANISATION, "rail");
    input.role = input.seat.duty == SHISA_PARTICIPANT ? input.seat.of : 0;
    input.text = text;
    input.value = 40;
    ck_assert_int_eq(apply(small, input), SHISA_OK);
}

static void pace(struct small *small, shisa_ms at, int32_t speed)
{
    struct shisa_input input = by_seat(small, "control-1", at, SHISA_VERB_PACE);
    input.speed = speed;
    ck_assert_int_eq(apply(small, input), SHISA_OK);
}

static void play_as_voice(struct small *small, shisa_ms at)
{
    const struct shisa_ref rail = { .kind = SHISA_ORGANISATION,
                                    .id = id_of(small, SHISA_ORGANISATION, "rail") };
    struct shisa_input send = by_seat(small, "control-1", at, SHISA_VERB_SEND);
    send.as = id_of(small, SHISA_ROLE, "outside/voice");
    send.channel = id_of(small, SHISA_CHANNEL, "phone");
    send.to = &rail;
    send.to_count = 1;
    send.text = "Is it <true>?";
    ck_assert_int_eq(apply(small, send), SHISA_OK);
}

static void rate_rail(struct small *small, shisa_ms at)
{
    struct shisa_input rate = by_seat(small, "evaluate-1", at, SHISA_VERB_RATE);
    rate.objective = id_of(small, SHISA_OBJECTIVE, "answer");
    rate.organisation = id_of(small, SHISA_ORGANISATION, "rail");
    rate.mark = SHISA_GRADE_P;
    ck_assert_int_eq(apply(small, rate), SHISA_OK);
}

/* Stopped in the evening and taken up the next morning; and killed at 12:00. */
static void tell_gaps(struct played *played)
{
    uint32_t count;
    uint64_t last = 0;
    const struct shisa_event *all = shisa_engine_events(played->small.engine, &count);
    for (uint32_t i = 0; i < count; i++) {
        last = all[i].at <= 5 * MINUTE ? all[i].seq : last;
    }
    const struct shisa_gap gaps[] = {
        { .after = last,
          .at = 5 * MINUTE,
          .from = { 1795856531, 540 },
          .to = { 1795856531 + 13 * 3600 + 7, 540 } },
        { .after = count,
          .at = 12 * MINUTE,
          .died = true,
          .from = { 1795910400, 540 },
          .to = { 1795910429, 540 } },
    };
    for (size_t i = 0; i < sizeof gaps / sizeof gaps[0]; i++) {
        shisa_report_gap(played->report, &gaps[i]);
    }
}

static struct played played(void)
{
    struct played played = { .small = small_room() };
    struct small *small = &played.small;
    static struct shisa_option options[] = { { "yes", { "Yes", "はい" } } };
    struct shisa_decision *halt = noun(small, SHISA_DECISION, "halt");
    halt->at = SHISA_NEVER;
    halt->after.name = "page";
    halt->to.name = "grid/desk";
    halt->options = (struct shisa_options){ .at = options, .count = 1 };
    expect(small, "read", "page", "verify");
    expect(small, "tell", "halt", "verify");
    run(small);
    pace(small, 30 * 1000, 2000);
    pace(small, MINUTE, 0);
    say(small, "control-1", MINUTE, SHISA_VERB_SIT, "Kondo <k>");
    pace(small, MINUTE, 1000);
    say(small, "control-1", MINUTE, SHISA_VERB_BOUNDS, "");
    say(small, "control@rail-1", MINUTE, SHISA_VERB_HOLD, NULL);
    say(small, "control-1", 2 * MINUTE, SHISA_VERB_EDIT, "=The lights \xE2\x80\xAE went out.");
    say(small, "control-2", 3 * MINUTE, SHISA_VERB_MOVE, NULL);
    say(small, "control-2", 4 * MINUTE, SHISA_VERB_LAUNCH, NULL);
    ck_assert_int_eq(steer(small, "control-1", 5 * MINUTE, SHISA_VERB_SKIP, "page"), SHISA_OK);
    ck_assert_int_eq(steer(small, "control-1", 5 * MINUTE, SHISA_VERB_HOLD, "extra"), SHISA_OK);
    say(small, "grid/desk-1", 5 * MINUTE, SHISA_VERB_HAND, "May we ask the <ministry>?");
    say(small, "control-1", 6 * MINUTE, SHISA_VERB_NOTICE, "You may.");
    say(small, "control-1", 6 * MINUTE, SHISA_VERB_HINT, "Who could know?");
    say(small, "control-1", 6 * MINUTE, SHISA_VERB_LEVEL, "As agreed");
    say(small, "control-1", 6 * MINUTE, SHISA_VERB_PHONED, NULL);
    say(small, "evaluate-1", 6 * MINUTE, SHISA_VERB_MEMO, "A good start.");
    say(small, "control-2", 6 * MINUTE, SHISA_VERB_MEMO, "They ask the wrong ministry.");
    ck_assert_int_eq(apply(small, act(small, 7 * MINUTE, "verify", NULL)), SHISA_OK);
    play_as_voice(small, 10 * MINUTE);
    rate_rail(small, 11 * MINUTE);
    say(small, "grid/desk-1", 12 * MINUTE, SHISA_VERB_EMERGENCY, "It burns.");
    say(small, "control-1", 12 * MINUTE, SHISA_VERB_STOP, "a fire in the building");
    played.report = shisa_report_create(small->engine);
    uint32_t count;
    const struct shisa_event *all = shisa_engine_events(small->engine, &count);
    for (uint32_t i = 0; i < count; i++) {
        if (all[i].kind == SHISA_EV_PACE && all[i].value == 0) {
            const struct shisa_input two = { .second = { SHISA_CONTROLLER, 0, 2 } };
            shisa_report_input(played.report, &two);
        }
        shisa_report_event(played.report, &all[i]);
    }
    tell_gaps(&played);
    return played;
}

static void over(struct played *played)
{
    shisa_report_destroy(played->report);
    finish(&played->small);
}

/* Of its kinds, what control did by itself or said as another, and nothing of anybody else. */
START_TEST(every_act_of_control_is_in_its_list)
{
    static const char *const rows[] = {
        " 0:00:30  control-1 sets the pace: ×2\n",
        " 0:01:00  control-1 (with control-2) stops the clock\n",
        " 0:01:00  Kondo <k> (control-1) sets the pace: ×1\n",
        "rewords inject alarm: =The lights [U+202E] went\n          out. [planned: It is dark "
        "here.]",
        " 0:05:00  The hub was stopped, and went on after 13 h 7 s (wall clock:\n"
        "          2026-11-28 18:02:11 to 2026-11-29 07:02:18)\n",
        " 0:06:00  control-2 notes: They ask the wrong ministry.\n",
        " (phone, played by Kondo <k>\n          (control-1)): Is it <true>?\n",
        " 0:12:00  The hub broke off, and went on after 29 s (wall clock: 2026-11-29\n"
        "          09:00:00 to 09:00:29)\n",
    };
    struct played room = played();
    struct shisa_buf out = { 0 };
    shisa_report_text(room.report, &facts, SHISA_EN, 80, false, &out);
    const char *did = strstr(out.data, "\nWhat control did\n");
    ck_assert_ptr_nonnull(did);
    *strstr(out.data, "\nTimeline\n") = '\0';
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        ck_assert_msg(strstr(did, rows[i]) != NULL, "no %s in\n%s", rows[i], did);
    }
    ck_assert_ptr_null(strstr(did, "A good start."));
    shisa_buf_finish(&out);
    over(&room);
}
END_TEST

START_TEST(the_text_tells_what_control_did)
{
    static const struct {
        const char *name;
        enum shisa_lang lang;
        bool plain;
    } rows[] = { { "control.en.txt", SHISA_EN, false },
                 { "control.ja.txt", SHISA_JA, false },
                 { "control.en.plain.txt", SHISA_EN, true },
                 { "control.ja.plain.txt", SHISA_JA, true } };
    struct played room = played();
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct shisa_buf out = { 0 };
        shisa_report_text(room.report, &facts, rows[i].lang, 80, rows[i].plain, &out);
        compare(rows[i].name, &out);
        shisa_buf_finish(&out);
    }
    over(&room);
}
END_TEST

static void ck_says(const struct shisa_buf *out, const char *wanted)
{
    ck_assert_msg(strstr(out->data, wanted) != NULL, "no %s in %s", wanted, out->data);
}

START_TEST(the_json_marks_what_control_brought_about_and_is_what_its_schema_says)
{
    struct played room = played();
    struct shisa_buf out = { 0 };
    shisa_report_json(room.report, &facts, &out);
    json_t *report = load(out.data);
    conform_to_schema(report);
    ck_assert_uint_gt(json_array_size(json_object_get(report, "control")), 15);
    ck_says(&out, "\"hinted\": true");
    ck_says(&out, "\"spared\": true");
    ck_says(&out, "\"skipped\": true");
    ck_says(&out, "\"name\": \"Kondo <k>\"");
    ck_assert_uint_eq(json_array_size(json_object_get(report, "gaps")), 2);
    ck_says(&out, "\"to_s\": 1795910429");
    ck_says(&out, "Stopped for a real incident by Kondo <k> (control-1): a fire");
    json_decref(report);
    shisa_buf_finish(&out);
    over(&room);
}
END_TEST

START_TEST(the_csv_marks_it_too)
{
    struct played room = played();
    struct shisa_buf out = { 0 };
    shisa_report_csv(room.report, &facts, SHISA_EN, &out);
    ck_says(&out, "(with a hint)");
    ck_says(&out, "\"inject\",\"page\",\"\",\"\",\"skipped\"");
    ck_says(&out, "\"control\",\"alarm\"");
    ck_says(&out, "went on after 29 s (wall clock: 2026-11-29 09:00:00 to 09:00:29)");
    ck_says(&out, "stops the clock\",\"\",\"\",\"control-1\",\"\",");
    shisa_buf_finish(&out);
    over(&room);
}
END_TEST

START_TEST(the_page_says_on_top_that_it_was_stopped_and_escapes_what_people_wrote)
{
    struct played room = played();
    struct shisa_buf out = { 0 };
    shisa_report_html(room.report, &facts, SHISA_EN, &out);
    const char *stopped = strstr(out.data, "Stopped at 0:12:00 for a real incident");
    ck_assert_ptr_nonnull(stopped);
    ck_assert(stopped < strstr(out.data, "</header>"));
    ck_says(&out, "<h3>By organisation</h3>");
    ck_says(&out, "<tr><th scope=\"row\">rail</th><td data-label=\"answer\"><b class=\"r-N\">N</b> "
                  "<small>P</small></td>");
    ck_says(&out, "What control did");
    ck_says(&out, "The hub broke off, and went on after 29 s");
    ck_says(&out, "played by Kondo &lt;k&gt; (control-1)): Is it &lt;true&gt;?");
    ck_says(&out, "May we ask the &lt;ministry&gt;?");
    ck_assert_ptr_null(strstr(out.data, "<ministry>"));
    shisa_buf_finish(&out);
    over(&room);
}
END_TEST

START_TEST(why_shows_both_texts_the_hands_and_what_was_spared)
{
    static const struct {
        const char *id, *says;
    } rows[] = {
        { "alarm", "control-2 sends inject alarm now" },
        { "alarm", "control@rail-1 holds inject alarm for rail, until 0:16:00 at the latest" },
        { "alarm", "went out. [reworded by control; planned: It is dark here.]" },
        { "page", "Kondo <k> (control-1) cancels inject page: Otherwise." },
        { "page", "not sent" },
        { "read", "Kondo <k> (control-1) cancels inject page: Otherwise." },
        { "read", "Control cancelled the inject that it follows" },
        { "tell", "Control cancelled the inject that it follows" },
        { "look", "Kondo <k> (control-1) gives a hint for look: Who could know?" },
    };
    struct played room = played();
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct shisa_err err;
        struct shisa_buf out = { 0 };
        ck_assert_int_eq(shisa_report_why(room.report, rows[i].id, SHISA_EN, &out, &err), SHISA_OK);
        ck_says(&out, rows[i].says);
        shisa_buf_finish(&out);
    }
    over(&room);
}
END_TEST

int main(void)
{
    const TTest *const tests[] = {
        every_act_of_control_is_in_its_list,
        the_text_tells_what_control_did,
        the_json_marks_what_control_brought_about_and_is_what_its_schema_says,
        the_csv_marks_it_too,
        the_page_says_on_top_that_it_was_stopped_and_escapes_what_people_wrote,
        why_shows_both_texts_the_hands_and_what_was_spared,
        NULL
    };
    return run_tests("report-control", tests);
}
