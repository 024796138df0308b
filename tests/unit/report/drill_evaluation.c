#include <check.h>

#include "drill.h"

static void take(struct drill *drill)
{
    uint32_t count;
    const struct shisa_event *events = shisa_engine_events(drill->engine, &count);
    for (uint32_t i = 0; i < count; i++) {
        shisa_report_event(drill->report, &events[i]);
        drill->told = events[i].seq;
    }
    shisa_engine_forget_events(drill->engine);
}

static void say(struct drill *drill, const char *seat, struct shisa_input input)
{
    struct shisa_err err;
    ck_assert_msg(shisa_seat_find(drill->world, seat, &input.seat), "%s", seat);
    input.role = input.seat.duty == SHISA_PARTICIPANT ? input.seat.of : 0;
    shisa_status status = shisa_engine_apply(drill->engine, &input, &err);
    ck_assert_msg(status == SHISA_OK, "%s", status == SHISA_OK ? "" : err.text);
    take(drill);
}

static shisa_id named(const struct drill *drill, enum shisa_kind kind, const char *name)
{
    return name == NULL ? 0 : shisa_world_find(drill->world, kind, name);
}

static void sit(struct drill *drill, const char *seat, const char *name)
{
    say(drill, seat, (struct shisa_input){ .verb = SHISA_VERB_SIT, .text = name });
}

static void rate(struct drill *drill, const char *seat, const char *objective, const char *house,
                 enum shisa_grade mark, const char *text)
{
    say(drill, seat,
        (struct shisa_input){ .verb = SHISA_VERB_RATE,
                              .objective = named(drill, SHISA_OBJECTIVE, objective),
                              .organisation = named(drill, SHISA_ORGANISATION, house),
                              .mark = mark,
                              .text = text });
}

static void rate_row(struct drill *drill, const char *seat, const char *expect,
                     enum shisa_grade mark, const char *text)
{
    say(drill, seat,
        (struct shisa_input){ .verb = SHISA_VERB_RATE,
                              .expect = named(drill, SHISA_EXPECT, expect),
                              .mark = mark,
                              .text = text });
}

static void regrade(struct drill *drill, const char *seat, const char *expect, int32_t points,
                    const char *text)
{
    say(drill, seat,
        (struct shisa_input){ .verb = SHISA_VERB_REGRADE,
                              .expect = named(drill, SHISA_EXPECT, expect),
                              .points = points,
                              .text = text });
}

static void observe(struct drill *drill, const char *seat, enum shisa_tone tone, const char *house,
                    const char *expect, uint64_t evidence, const char *text)
{
    say(drill, seat,
        (struct shisa_input){ .verb = SHISA_VERB_OBSERVE,
                              .tone = tone,
                              .organisation = named(drill, SHISA_ORGANISATION, house),
                              .expect = named(drill, SHISA_EXPECT, expect),
                              .evidence = evidence,
                              .text = text });
}

static void link_to(struct drill *drill, uint32_t item, uint64_t evidence)
{
    say(drill, "evaluate-1",
        (struct shisa_input){ .verb = SHISA_VERB_LINK, .item = item, .evidence = evidence });
}

static void answer(struct drill *drill, const char *seat, const char *expect, enum shisa_self state,
                   const char *text)
{
    say(drill, seat,
        (struct shisa_input){ .verb = SHISA_VERB_SELF,
                              .item = named(drill, SHISA_EXPECT, expect),
                              .state = state,
                              .text = text });
}

static void sit_all(struct drill *drill)
{
    sit(drill, "aoba/csirt-1", "佐藤 花");
    sit(drill, "aoba/chief-1", HOSTILE);
    sit(drill, "control@aoba-1", "Tanaka");
    sit(drill, "control-1", "Kondo");
    sit(drill, "evaluate-1", "Ito");
    sit(drill, "evaluate-2", "森 一郎");
    sit(drill, "evaluate-3", "=Abe");
    sit(drill, "observe-1", "Ono");
    sit(drill, "evaluate-1", "Ito"); /* he comes back */
}

static void rate_all(struct drill *drill)
{
    rate(drill, "evaluate-1", "report", NULL, SHISA_GRADE_P, NULL);
    rate(drill, "evaluate-1", "report", NULL, SHISA_GRADE_U,
         "The first report came 13 minutes late.");
    rate(drill, "evaluate-2", "report", NULL, SHISA_GRADE_M, "原因が分かるまで待っていた。");
    rate(drill, "evaluate-3", "report", NULL, SHISA_GRADE_S, HOSTILE);
    rate(drill, "evaluate-1", "contain", "aoba", SHISA_GRADE_M, "Protection was lost for a while.");
    rate(drill, "evaluate-2", "contain", "aoba", SHISA_GRADE_M, "制御網を切った。");
    rate(drill, "evaluate-3", "contain", "aoba", SHISA_GRADE_N, NULL);
    rate(drill, "evaluate-1", "inform", "asagiri", SHISA_GRADE_P, NULL);
    rate_row(drill, "evaluate-2", "tell-rail", SHISA_GRADE_S, NULL);
    rate_row(drill, "evaluate-1", "cut-the-link", SHISA_GRADE_P, NULL);
    rate_row(drill, "evaluate-1", "voice-check", SHISA_GRADE_M, "By a phone that nobody logs.");
    rate_row(drill, "evaluate-1", "review", SHISA_GRADE_P, "口頭で挙げた。");
    rate_row(drill, "evaluate-3", "review", SHISA_GRADE_N, NULL);
    regrade(drill, "evaluate-2", "tell-rail", 5,
            "A call by mobile phone, which the log cannot see.");
    regrade(drill, "evaluate-1", "tell-rail", 7, "Both agree: the call was at minute 20.");
}

static void plan_all(struct drill *drill)
{
    say(drill, "evaluate-1",
        (struct shisa_input){ .verb = SHISA_VERB_PLAN,
                              .area = "First report waits for the cause",
                              .text = "Change plan 4.2",
                              .type = SHISA_PLAN_PLAN });
    say(drill, "evaluate-2",
        (struct shisa_input){ .verb = SHISA_VERB_PLAN,
                              .area = "折り返しの連絡先一覧がない",
                              .text = "連絡先一覧を作り、訓練する",
                              .owner = "危機管理課長",
                              .until = "2027-01-31",
                              .type = SHISA_PLAN_TRAINING });
    say(drill, "evaluate-1",
        (struct shisa_input){ .verb = SHISA_VERB_PLAN,
                              .item = 1,
                              .area = "First report waits for the cause",
                              .text = "Change plan 4.2: facts within 15 minutes, causes later",
                              .owner = "CSIRT lead <b>&",
                              .until = "2027-03-31",
                              .status = SHISA_PLAN_DONE,
                              .type = SHISA_PLAN_PLAN });
}

void drill_evaluate(struct drill *drill)
{
    sit_all(drill);
    rate_all(drill);
    observe(drill, "observe-1", SHISA_STRENGTH, "aoba", NULL, 5, "Roles were shared out fast.");
    observe(drill, "evaluate-2", SHISA_IMPROVEMENT, NULL, "first-report", 0,
            "原因を待って報告が止まった。\n第一報に原因は要らない。");
    observe(drill, "control-1", SHISA_REMARK, NULL, NULL, 2, HOSTILE); /* of an inject */
    say(drill, "evaluate-1",
        (struct shisa_input){ .verb = SHISA_VERB_OBSERVE,
                              .tone = SHISA_REMARK,
                              .organisation = named(drill, SHISA_ORGANISATION, "aoba"),
                              .objective = named(drill, SHISA_OBJECTIVE, "contain"),
                              .text = "Nobody asked for the drawings." });
    link_to(drill, 2, 12);
    link_to(drill, 2, 20);
    plan_all(drill);
    answer(drill, "aoba/csirt-1", "first-report", SHISA_SELF_DID, "急いだつもりだった。");
    answer(drill, "aoba/csirt-1", "tell-rail", SHISA_SELF_NOT, NULL);
    answer(drill, "aoba/chief-1", "cut-the-link", SHISA_SELF_NOT, NULL);
    answer(drill, "aoba/chief-1", "cut-the-link", SHISA_SELF_DID, HOSTILE);
    answer(drill, "aoba/csirt-1", "review", SHISA_SELF_LATE, NULL);
}
