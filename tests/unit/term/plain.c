#include "seat.h"

static struct shisa_plain *plain;
static struct shisa_buf heard;

/* What the lines of the seat say, as one text. */
static void begin(enum shisa_lang lang)
{
    heard.len = 0;
    plain = shisa_plain_create((struct shisa_term_options){ .lang = lang });
    for (int i = 0; seat_lines[i] != NULL; i++) {
        ck_assert_int_eq(
            shisa_plain_receive(plain, seat_lines[i], strlen(seat_lines[i]), &heard, NULL),
            SHISA_OK);
    }
}

/* In a run with others; its requests begin at 1. */
static void begin_among_others(enum shisa_lang lang)
{
    plain = shisa_plain_create(
        (struct shisa_term_options){ .lang = lang, .code = "ABCD-EFGH-JKLM", .name = "Sato" });
    shisa_plain_link(plain, true, &heard);
    (void)shisa_plain_request(plain, &heard); /* joins */
    for (int i = 0; seat_lines[i] != NULL; i++) {
        const char *line = i == 0 ? seat_hello("5f", 0) : seat_lines[i];
        ck_assert_int_eq(shisa_plain_receive(plain, line, strlen(line), &heard, NULL), SHISA_OK);
    }
}

static void end(void)
{
    shisa_plain_destroy(plain);
    shisa_buf_finish(&heard);
}

static const char *hear(const char *line)
{
    heard.len = 0;
    shisa_buf_puts(&heard, "");
    ck_assert_int_eq(shisa_plain_receive(plain, line, strlen(line), &heard, NULL), SHISA_OK);
    return heard.len == 0 ? "" : heard.data;
}

static const char *type(const char *line)
{
    heard.len = 0;
    shisa_plain_type(plain, line, &heard);
    return heard.len == 0 ? "" : heard.data;
}

static const char *request(void)
{
    static struct shisa_buf line;
    line.len = 0;
    return shisa_plain_request(plain, &line) ? line.data : "";
}

START_TEST(what_happens_is_a_line_each)
{
    begin(SHISA_EN);
    ck_assert_str_eq(
        heard.data,
        "hello aoba/csirt: EXERCISE EXERCISE EXERCISE Aoba Electric/CSIRT: The Alarm Nobody "
        "Pressed\n"
        "You are on duty at the CSIRT. Telephone and mail work.\nNothing has happened yet.\n"
        "Type \"help\" for the commands.\n"
        "14:00:00 startex: the exercise has begun\n"
        "14:05:00 [1] ! screen system: Sign-in servers not responding / idp-1 no answer since "
        "14:03:10\n"
        "14:05:00 service idp 0: Sign-in: DOWN (0%)\n"
        "14:08:00 [2] mail > Crisis lead: 調査開始 | 調査を始めました。\n"
        "14:12:00 [3] phone Wangan Rail/Operations: We must decide whether to run the trains. When "
        "will supply be steady? [You are asked: Say when supply will be steady (until 14:41:00)]\n"
        "14:18:00 [4] mail Crisis lead: Manual operation? | Shall we dispatch by hand?\n"
        "14:20:00 service dispatch 60: Grid dispatch: DEGRADED (60%)\n"
        "14:30:00 act 5 running: Isolate > Maintenance laptop (until 14:33:00)\n"
        "14:31:00 decision stop: Stop the sign-in service? [yes=Stop it; no=Keep it] (until "
        "14:46:00)\n"
        "14:31:30 approval 6: Crisis lead: send a message: Press text | Sign-in is down. (until "
        "14:41:30)\n");
    end();
}
END_TEST

START_TEST(the_same_words_lead_in_japanese)
{
    begin(SHISA_JA);
    ck_assert_ptr_nonnull(
        strstr(heard.data, "14:30:00 act 5 running: 実施中: 切り離す > 保守用ノートPC"));
    ck_assert_ptr_nonnull(strstr(heard.data, "14:12:00 [3] 電話 湾岸鉄道/運輸指令: 先ほども"));
    ck_assert_ptr_nonnull(strstr(heard.data, "「help」でコマンドの一覧を表示します。"));
    end();
}
END_TEST

START_TEST(what_comes_back_names_the_request)
{
    begin(SHISA_EN);
    ck_assert_str_eq(hear("{\"t\":\"ack\",\"id\":3,\"at\":1940000}"), "ok 3 at 14:32:20\n");
    ck_assert_str_eq(hear("{\"t\":\"refused\",\"id\":4,\"why\":{\"en\":\"not by you\"}}"),
                     "refused 4: not by you\n");
    ck_assert_str_eq(hear("{\"t\":\"clock\",\"now\":1941000,\"speed\":1000}"), "");
    ck_assert_str_eq(hear("{\"t\":\"clock\",\"now\":1941000,\"speed\":0}"),
                     "14:32:21 speed 0: paused\n");
    ck_assert_str_eq(hear("{\"t\":\"clock\",\"now\":1941000,\"restarted\":true,\"speed\":0}"),
                     "14:32:21 speed 0: The hub was restarted; the clock stands until control "
                     "goes on.\n");
    ck_assert_str_eq(hear("{\"t\":\"clock\",\"now\":1941000,\"speed\":2500}"),
                     "14:32:21 speed 2500: speed x2.5\n");
    ck_assert_str_eq(hear("{\"t\":\"clock\",\"now\":1941000,\"speed\":1439000}"),
                     "14:32:21 speed 1439000: speed x1439.0\n");
    ck_assert_str_eq(hear("{\"t\":\"clock\",\"now\":1941000,\"speed\":1440000}"),
                     "14:32:21 speed 1440000: speed x1440.0 (a day in 60.0 s)\n");
    ck_assert_str_eq(hear("{\"t\":\"clock\",\"now\":1941000,\"speed\":24000000}"),
                     "14:32:21 speed 24000000: speed x24000.0 (a day in 3.6 s)\n");
    ck_assert_str_eq(hear("{\"t\":\"answered\",\"item\":6,\"at\":1950000,\"state\":\"approved\"}"),
                     "14:32:30 answered 6 approved: send a message\n");
    ck_assert_str_eq(hear("{\"t\":\"decided\",\"id\":\"stop\",\"at\":1950000,\"option\":\"no\"}"),
                     "14:32:30 decided stop no: Stop the sign-in service?: Keep it\n");
    ck_assert_str_eq(hear("{\"t\":\"memo\",\"at\":1950000,\"text\":\"call again\"}"),
                     "14:32:30 memo: call again\n");
    ck_assert_str_eq(hear("{\"t\":\"endex\",\"at\":7200000}"),
                     "16:00:00 endex: the exercise has ended\n");
    end();
}
END_TEST

static const struct {
    const char *typed, *request;
} commands[] = {
    { "reply 3 steady\\nat \\\\ 15:00",
      "{\"answers\":3,\"channel\":\"phone\",\"id\":1,\"text\":\"steady\\nat \\\\ 15:00\",\"to\":"
      "[\"rail/ops\"],\"verb\":\"send\"}" },
    { "send mail aoba/crisis,ministry/desk All is well",
      "{\"channel\":\"mail\",\"id\":1,\"text\":\"All is well\",\"to\":[\"aoba/crisis\","
      "\"ministry/desk\"],\"verb\":\"send\"}" },
    { "act log", "{\"action\":\"log\",\"id\":1,\"target\":null,\"verb\":\"act\"}" },
    { "act isolate laptop", "{\"action\":\"isolate\",\"id\":1,\"target\":{\"id\":\"laptop\","
                            "\"kind\":\"asset\"},\"verb\":\"act\"}" },
    { "act isolate asset:hmi", "{\"action\":\"isolate\",\"id\":1,\"target\":{\"id\":\"hmi\","
                               "\"kind\":\"asset\"},\"verb\":\"act\"}" },
    { "act 切り離す 監視制御画面", "{\"action\":\"isolate\",\"id\":1,\"target\":{\"id\":\"hmi\","
                                   "\"kind\":\"asset\"},\"verb\":\"act\"}" },
    { "act Isolate Maintenance laptop", "{\"action\":\"isolate\",\"id\":1,\"target\":{\"id\":"
                                        "\"laptop\",\"kind\":\"asset\"},\"verb\":\"act\"}" },
    { "send 電話 危機管理責任者,湾岸鉄道/運輸指令 全て順調",
      "{\"channel\":\"phone\",\"id\":1,\"text\":\"全て順調\",\"to\":[\"aoba/crisis\","
      "\"rail/ops\"],\"verb\":\"send\"}" },
    { "send E-mail Crisis lead,nobody/here x",
      "{\"channel\":\"mail\",\"id\":1,\"text\":\"x\",\"to\":[\"aoba/crisis\",\"nobody/here\"],"
      "\"verb\":\"send\"}" },
    { "ｃａｎｃｅｌ　５", "{\"id\":1,\"item\":5,\"verb\":\"cancel\"}" },
    { "decide stop 停止しない",
      "{\"decision\":\"stop\",\"id\":1,\"option\":\"no\",\"verb\":\"decide\"}" },
    { "cancel 5", "{\"id\":1,\"item\":5,\"verb\":\"cancel\"}" },
    { "decide stop no", "{\"decision\":\"stop\",\"id\":1,\"option\":\"no\",\"verb\":\"decide\"}" },
    { "decide stop no no proof", "{\"decision\":\"stop\",\"id\":1,\"option\":\"no\",\"text\":"
                                 "\"no proof\",\"verb\":\"decide\"}" },
    { "approve 6", "{\"id\":1,\"item\":6,\"verb\":\"approve\",\"yes\":true}" },
    { "return 6 why?",
      "{\"id\":1,\"item\":6,\"text\":\"why?\",\"verb\":\"approve\",\"yes\":false}" },
    { "self 4 late no number",
      "{\"id\":1,\"item\":4,\"state\":\"late\",\"text\":\"no number\",\"verb\":\"self\"}" },
    { "memo  call again", "{\"id\":1,\"text\":\"call again\",\"verb\":\"memo\"}" },
    { "pause", "{\"id\":1,\"speed\":0,\"verb\":\"pace\"}" },
    { "resume", "{\"id\":1,\"speed\":1000,\"verb\":\"pace\"}" },
    { "speed 30", "{\"id\":1,\"speed\":30000,\"verb\":\"pace\"}" },
    { "next", "{\"id\":1,\"verb\":\"next\"}" },
    { "end", "{\"id\":1,\"verb\":\"end\"}" },
};

static const struct {
    const char *typed, *request;
} words_to_control[] = {
    { "hand Which door?", "{\"id\":1,\"text\":\"Which door?\",\"verb\":\"hand\"}" },
    { "emergency ＲＥＡＬ fire", "{\"id\":1,\"text\":\"fire\",\"verb\":\"emergency\"}" },
    { "emergency 実災害", "{\"id\":1,\"text\":\"This is real. Please call me. / "
                          "実災害です。連絡をください。\",\"verb\":\"emergency\"}" },
};

START_TEST(control_is_told_what_is_out_of_play)
{
    for (size_t i = 0; i < sizeof words_to_control / sizeof words_to_control[0]; i++) {
        begin_among_others(SHISA_EN);
        ck_assert_str_eq(type(words_to_control[i].typed), "");
        ck_assert_str_eq(request(), words_to_control[i].request);
        end();
    }
}
END_TEST

START_TEST(who_reports_a_real_incident_is_told_that_control_knows)
{
    static const char *const lost[] = { "use the telephone", "電話で知らせて" };
    for (int i = 0; i < 2; i++) {
        begin_among_others((enum shisa_lang)i);
        (void)type("emergency REAL fire");
        ck_assert_str_ne(request(), "");
        const char *says = hear("{\"t\":\"ack\",\"id\":1,\"at\":1940000}");
        ck_assert_ptr_nonnull(strstr(says, "\n14:32:20 told: "));
        ck_assert_ptr_nonnull(strstr(says, i == 0 ? "Control has your report" : "統制に伝え"));
        (void)type("memo x");
        ck_assert_ptr_null(strstr(hear("{\"t\":\"ack\",\"id\":2,\"at\":1940000}"), "told"));
        shisa_plain_link(plain, false, &heard);
        ck_assert_ptr_nonnull(strstr(type("emergency REAL fire"), lost[i]));
        end();
    }
}
END_TEST

START_TEST(each_command_makes_its_request)
{
    for (size_t i = 0; i < sizeof commands / sizeof commands[0]; i++) {
        begin(SHISA_EN);
        ck_assert_str_eq(type(commands[i].typed), "");
        ck_assert_str_eq(request(), commands[i].request);
        ck_assert_str_eq(request(), "");
        end();
    }
}
END_TEST

#define TARGETS "    asset:laptop Maintenance laptop\n    asset:hmi Operator's screen\n"
#define OPTIONS                                                                                    \
    "[ ] decision stop: Stop the sign-in service? [yes=Stop it; no=Keep it] (until 14:46:00)\n"

static const struct {
    const char *typed, *says;
} mistakes[] = {
    { "rely 3 x", "? no command \"rely\": type help\n" },
    { "read", "? you have no message number \"\"\n" },
    { "read 77", "? you have no message number \"77\"\n" },
    { "read 3x", "? you have no message number \"3x\"\n" },
    { "reply 3", "? the text is still empty\n" },
    { "reply 1 hello", "? nobody can be answered: a system wrote this\n" },
    { "send pigeon aoba/crisis x", "? no channel \"pigeon\": type channels\n" },
    { "send mail", "? say to whom: type roles\n" },
    { "act isolat laptop", "? no action \"isolat\": type actions\n? did you mean \"isolate\"?\n" },
    { "act isolate", "? name a target of \"Isolate\":\n" TARGETS },
    { "act isolate moon", "? \"moon\" is no target of this action; its targets:\n" TARGETS },
    { "act log laptop", "? this action takes no target: \"laptop\" is too much\n" },
    { "actions moon", "? no action \"moon\": type actions\n" },
    { "cancel x", "? \"x\" is not a number from 1\n" },
    { "cancel 99999999999999999999", "? \"99999999999999999999\" is not a number from 1\n" },
    { "decide", "? name a decision and an option\n" OPTIONS },
    { "decide moon yes", "? no decision \"moon\"\n" OPTIONS },
    { "decide stop", "? name an option of \"stop\"\n" OPTIONS },
    { "decide stop perhaps", "? name an option of \"stop\"\n" OPTIONS },
    { "speed 0", "? a speed lies between 1 and 36000; to stop the time, type pause\n" },
    { "speed 50000", "? a speed lies between 1 and 36000; to stop the time, type pause\n" },
    { "document 9", "? there is no document of that number: type documents\n" },
};

START_TEST(a_mistake_is_told_and_asks_nothing_of_the_hub)
{
    for (size_t i = 0; i < sizeof mistakes / sizeof mistakes[0]; i++) {
        begin(SHISA_EN);
        ck_assert_str_eq(type(mistakes[i].typed), mistakes[i].says);
        ck_assert_str_eq(request(), "");
        end();
    }
}
END_TEST

START_TEST(reading_shows_the_whole_and_says_so_once)
{
    begin(SHISA_EN);
    ck_assert_str_eq(type("read 4"), "[4] 14:18:00 E-mail\nFrom: Crisis lead\nTo: CSIRT\n"
                                     "Subject: Manual operation?\nShall we dispatch by hand?\n");
    ck_assert_str_eq(request(), "{\"id\":1,\"item\":4,\"verb\":\"read\"}");
    (void)type("read 4");
    ck_assert_str_eq(request(), "");
    end();
}
END_TEST

START_TEST(lists_are_lines)
{
    begin(SHISA_EN);
    ck_assert_str_eq(type("todo"),
                     "[ ] [3] Say when supply will be steady (until 14:41:00)\n"
                     "[ ] approval 6: Press texts need the CSIRT (until 14:41:30)\n" OPTIONS);
    ck_assert_str_eq(type("acts"), "act 5 14:30:00  under way: Isolate > Maintenance laptop (until "
                                   "14:33:00)\n");
    ck_assert_str_eq(type("actions isolate"), "isolate Isolate (2m)\n" TARGETS);
    ck_assert_str_eq(type("channels"), "phone Telephone\nmail E-mail\n");
    ck_assert_str_eq(type("documents"), "1 Incident plan\n");
    ck_assert_str_eq(type("document 1"),
                     "Incident plan\n1. Tell the crisis lead.\n2. Keep evidence.\n");
    ck_assert_ptr_nonnull(strstr(type("actions"), "    asset:laptop Maintenance laptop\n"));
    ck_assert_ptr_nonnull(strstr(type("roles"), "rail/ops Wangan Rail/Operations 03-5555-0142\n"));
    ck_assert_ptr_nonnull(strstr(type("list"), "[1] - 14:05:00 ! screen system: Sign-in"));
    ck_assert_ptr_nonnull(strstr(type("services"), "DOWN        0%"));
    ck_assert_ptr_nonnull(strstr(type("help"), "send CHANNEL ROLE[,ROLE] TEXT"));
    end();
}
END_TEST

START_TEST(an_empty_list_says_that_it_is_empty)
{
    heard.len = 0;
    plain = shisa_plain_create((struct shisa_term_options){ .lang = SHISA_EN });
    (void)hear(seat_lines[0]);
    ck_assert_str_eq(type("todo"), "nothing to do is known\n");
    ck_assert_str_eq(type("acts"), "nothing has been done yet\n");
    end();
}
END_TEST

START_TEST(quit_ends_the_seat)
{
    begin(SHISA_EN);
    ck_assert(!shisa_plain_done(plain));
    (void)type("quit");
    ck_assert(shisa_plain_done(plain));
    end();
}
END_TEST

START_TEST(a_wrong_line_is_told_to_the_caller)
{
    begin(SHISA_EN);
    struct shisa_err err = { 0 };
    heard.len = 0;
    ck_assert_int_eq(shisa_plain_receive(plain, "{}", 2, &heard, &err), SHISA_INVALID);
    ck_assert_uint_eq(heard.len, 0);
    ck_assert_ptr_nonnull(strstr(err.text, "\"t\" is missing"));
    end();
}
END_TEST

/* --- among others ----------------------------------------------------------------------------- */

START_TEST(a_plain_seat_joins_and_asks_again)
{
    plain = shisa_plain_create(
        (struct shisa_term_options){ .lang = SHISA_EN, .code = "ABCD-EFGH-JKLM", .name = "Sato" });
    heard.len = 0;
    shisa_plain_link(plain, true, &heard);
    ck_assert_str_eq(request(), "{\"join\":\"ABCD-EFGH-JKLM\",\"name\":\"Sato\",\"version\":2}");
    (void)hear("{\"t\":\"refused\",\"id\":-1,\"why\":{\"en\":\"no such code\"}}");
    ck_assert_str_eq(shisa_plain_refused(plain), "no such code");
    shisa_plain_code(plain, "MNPQ");
    ck_assert_ptr_nonnull(strstr(request(), "MNPQ"));
    (void)hear("{\"t\":\"hello\",\"version\":2,\"run\":\"5f\",\"request\":3,\"role\":\"a/b\","
               "\"role_name\":{},\"organisation_name\":{},\"length\":1}");
    (void)type("memo seen");
    ck_assert_str_eq(request(), "{\"id\":4,\"text\":\"seen\",\"verb\":\"memo\"}");
    heard.len = 0;
    shisa_plain_link(plain, false, &heard);
    ck_assert_ptr_nonnull(strstr(heard.data, " lost: the hub cannot be reached"));
    heard.len = 0;
    shisa_plain_link(plain, false, &heard);
    ck_assert_uint_eq(heard.len, 0); /* that is said once */
    shisa_plain_link(plain, true, &heard);
    ck_assert_ptr_nonnull(strstr(request(), "\"run\":\"5f\""));
    heard.len = 0;
    (void)hear("{\"t\":\"resumed\",\"run\":\"5f\",\"request\":3}");
    ck_assert_ptr_nonnull(strstr(heard.data, " back: connected again"));
    ck_assert_str_eq(request(), "{\"id\":4,\"text\":\"seen\",\"verb\":\"memo\"}");
    (void)hear("{\"t\":\"bye\",\"why\":{\"en\":\"the end\"},\"final\":true}");
    ck_assert(shisa_plain_final(plain));
    end();
}
END_TEST

START_TEST(what_could_not_be_sent_is_a_line_and_is_not_left_without_a_word)
{
    begin_among_others(SHISA_EN);
    (void)type("memo sent, not answered");
    ck_assert_str_ne(request(), "");
    heard.len = 0;
    shisa_plain_link(plain, false, &heard);
    ck_assert_ptr_nonnull(strstr(heard.data, "\nunsent 1: memo: sent, not answered\n"));
    ck_assert_str_eq(type("reply 3 Steady"), "unsent 2: Wangan Rail/Operations: Steady\n");
    ck_assert_str_eq(type("decide stop no"), "unsent 3: Decision: Keep it\n");
    ck_assert_ptr_nonnull(strstr(type("list"), "\nunsent 2: Wangan Rail/Operations: Steady\n"));
    ck_assert_ptr_nonnull(strstr(type("todo"), "[>] [3] Say when"));
    ck_assert_ptr_nonnull(strstr(heard.data, "[>] decision stop"));
    ck_assert_str_eq(type("quit"), "? Not sent yet: 3. This is kept in this program only: it is "
                                   "lost if you leave now.\n? type quit once more to leave all the "
                                   "same\n");
    ck_assert(!shisa_plain_done(plain));
    (void)type("memo again");
    (void)type("quit");
    ck_assert(!shisa_plain_done(plain));
    (void)type("quit");
    ck_assert(shisa_plain_done(plain));
    end();
    begin_among_others(SHISA_JA);
    shisa_plain_link(plain, false, &heard);
    ck_assert_str_eq(type("memo 記録"), "unsent 1: 未送信: メモ: 記録\n");
    end();
}
END_TEST

START_TEST(what_is_not_of_use_is_not_offered)
{
    static const char *const paces[] = { "\npause ", "\nresume ", "\nspeed N", "\nnext ",
                                         "\nend " };
    begin(SHISA_EN);
    for (size_t i = 0; i < sizeof paces / sizeof paces[0]; i++) {
        ck_assert_ptr_nonnull(strstr(type("help"), paces[i]));
    }
    ck_assert_ptr_null(strstr(heard.data, "\nhand "));
    ck_assert_str_eq(type("hand Which door?"),
                     "? \"hand\" is for an exercise with others: nobody is "
                     "in control here\n");
    end();
    begin_among_others(SHISA_EN);
    for (size_t i = 0; i < sizeof paces / sizeof paces[0]; i++) {
        ck_assert_ptr_null(strstr(type("help"), paces[i]));
    }
    ck_assert_ptr_nonnull(strstr(heard.data, "\nhand "));
    ck_assert_str_eq(type("emergency"),
                     "? if something has really happened, type: emergency REAL\n");
    ck_assert_str_eq(type("speed 5"),
                     "? \"speed\" is for playing alone: here control sets the pace\n");
    ck_assert_str_eq(request(), "");
    ck_assert_ptr_nonnull(strstr(type("help"), "\nact "));
    (void)hear("{\"t\":\"endex\",\"at\":7200000}");
    ck_assert_ptr_null(strstr(type("help"), "\nact ")); /* it is over */
    ck_assert_ptr_nonnull(strstr(heard.data, "\nself "));
    end();
}
END_TEST

START_TEST(staff_is_told_where_it_has_to_go)
{
    static const char *const duties[][3] = {
        { "evaluator", "(Evaluator)", "\"shisa evaluate\"" },
        { "controller", "(Controller)", "\"shisa control\"" },
        { "sub-controller", "(Sub-controller)", "\"shisa control\"" },
        { "observer", "(Observer)", "\"shisa control\"" },
    };
    for (size_t i = 0; i < sizeof duties / sizeof duties[0]; i++) {
        struct shisa_buf line = { 0 };
        plain = shisa_plain_create((struct shisa_term_options){
            .lang = SHISA_EN, .code = "ABCD-EFGH-JKLM", .name = "Sato" });
        shisa_buf_addf(&line, "{\"t\":\"hello\",\"version\":2,\"duty\":\"%s\",\"length\":1}",
                       duties[i][0]);
        ck_assert_str_eq(hear(line.data), "");
        ck_assert(shisa_plain_astray(plain));
        ck_assert_ptr_nonnull(strstr(shisa_plain_refused(plain), duties[i][1]));
        ck_assert_ptr_nonnull(strstr(shisa_plain_refused(plain), duties[i][2]));
        shisa_buf_finish(&line);
        end();
    }
}
END_TEST

START_TEST(words_out_of_play_are_lines)
{
    begin(SHISA_EN);
    heard.len = 0;
    (void)hear("{\"t\":\"notice\",\"seq\":7,\"at\":1938000,\"text\":\"Lunch is\\nat noon.\"}");
    ck_assert_str_eq(heard.data, "14:32:18 notice: Lunch is / at noon.\n");
    ck_assert_str_eq(type("sheet"), "there is nothing for your role to fill in\n");
    (void)hear("{\"t\":\"sheet\",\"seq\":8,\"at\":1938000,\"rows\":[{\"item\":2,"
               "\"text\":{\"en\":\"First report\"}}]}");
    ck_assert_str_eq(type("sheet"), "2 - First report\n");
    ck_assert_str_eq(type("self 2 perhaps"), "? \"perhaps\" is none of: did, late, not\n");
    (void)type("self 2 did");
    ck_assert_str_eq(type("sheet"), "2 did First report\n");
    (void)hear("{\"t\":\"stopped\",\"seq\":9,\"at\":1938000,\"text\":\"Fire.\"}");
    ck_assert_str_eq(type("memo x"), "? the exercise was stopped: nothing is left but quit\n");
    (void)type("quit");
    ck_assert(shisa_plain_done(plain));
    end();
}
END_TEST

int main(void)
{
    const TTest *const tests[] = {
        what_happens_is_a_line_each,
        the_same_words_lead_in_japanese,
        what_comes_back_names_the_request,
        control_is_told_what_is_out_of_play,
        who_reports_a_real_incident_is_told_that_control_knows,
        each_command_makes_its_request,
        a_mistake_is_told_and_asks_nothing_of_the_hub,
        reading_shows_the_whole_and_says_so_once,
        lists_are_lines,
        an_empty_list_says_that_it_is_empty,
        quit_ends_the_seat,
        a_wrong_line_is_told_to_the_caller,
        a_plain_seat_joins_and_asks_again,
        what_could_not_be_sent_is_a_line_and_is_not_left_without_a_word,
        what_is_not_of_use_is_not_offered,
        staff_is_told_where_it_has_to_go,
        words_out_of_play_are_lines,
        NULL,
    };
    return run_tests("term-plain", tests);
}
