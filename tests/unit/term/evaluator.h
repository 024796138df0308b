/* An evaluator's terminal for the tests: the lines a hub would send. */
#ifndef SHISA_TESTS_EVALUATOR_H
#define SHISA_TESTS_EVALUATOR_H

#include "seat.h"

#define DECLARED "{\"t\":\"declared\",\"kind\":"
#define EVENT "{\"t\":\"event\","

/* An electric company and a railway; the exercise has ended after two hours. */
static const char *const evaluator_lines[] = {
    "{\"t\":\"hello\",\"version\":2,\"duty\":\"evaluator\",\"seat\":\"evaluate-1\",\"run\":\"5f\","
    "\"request\":0,\"title\":{\"en\":\"Sign-in outage\",\"ja\":\"認証基盤障害\"},"
    "\"starts\":18473160,\"length\":7200000,\"declared\":29}",
    DECLARED "\"objective\",\"id\":\"share\",\"text\":{\"en\":\"Share what is known, in time\","
             "\"ja\":\"分かったことを期限内に共有する\"},\"points\":30}",
    DECLARED "\"objective\",\"id\":\"restore\",\"text\":{\"en\":\"Keep the lights on\","
             "\"ja\":\"給電を続ける\"},\"points\":15}",
    DECLARED "\"organisation\",\"id\":\"chuo\",\"name\":{\"en\":\"Chuo Grid\","
             "\"ja\":\"中央系統電力\"}}",
    DECLARED "\"organisation\",\"id\":\"wangan\",\"name\":{\"en\":\"Wangan Rail\","
             "\"ja\":\"湾岸鉄道\"}}",
    DECLARED "\"organisation\",\"id\":\"ministry\",\"name\":{\"en\":\"Ministry\","
             "\"ja\":\"所管省庁\"}}",
    DECLARED "\"role\",\"id\":\"chuo/csirt\",\"name\":{\"en\":\"CSIRT\",\"ja\":\"CSIRT\"},"
             "\"organisation\":\"chuo\",\"seats\":2}",
    DECLARED "\"role\",\"id\":\"chuo/lead\",\"name\":{\"en\":\"Crisis lead\","
             "\"ja\":\"危機管理責任者\"},\"organisation\":\"chuo\",\"seats\":1}",
    DECLARED "\"role\",\"id\":\"wangan/ops\",\"name\":{\"en\":\"Operations\","
             "\"ja\":\"運輸指令\"},\"organisation\":\"wangan\",\"seats\":2}",
    DECLARED "\"role\",\"id\":\"ministry/desk\",\"name\":{\"en\":\"Duty desk\","
             "\"ja\":\"当直\"},\"organisation\":\"ministry\",\"seats\":0}",
    DECLARED "\"channel\",\"id\":\"monitor\",\"name\":{\"en\":\"Monitoring\",\"ja\":\"監視画面\"},"
             "\"mark\":{\"en\":\"screen\",\"ja\":\"監視\"}}",
    DECLARED "\"channel\",\"id\":\"phone\",\"name\":{\"en\":\"phone\",\"ja\":\"電話\"},"
             "\"spoken\":true}",
    DECLARED "\"channel\",\"id\":\"notice\",\"name\":{\"en\":\"notice\",\"ja\":\"通達\"}}",
    DECLARED "\"channel\",\"id\":\"mail\",\"name\":{\"en\":\"mail\",\"ja\":\"メール\"}}",
    DECLARED "\"action\",\"id\":\"send\",\"name\":{\"en\":\"send a message\","
             "\"ja\":\"連絡を送る\"}}",
    DECLARED "\"action\",\"id\":\"by-hand\",\"name\":{\"en\":\"Dispatch by hand\","
             "\"ja\":\"手動給電に切り替える\"}}",
    DECLARED "\"service\",\"id\":\"idp\",\"name\":{\"en\":\"Sign-in\",\"ja\":\"認証基盤\"},"
             "\"of\":\"chuo\"}",
    DECLARED "\"service\",\"id\":\"dispatch\",\"name\":{\"en\":\"Grid dispatch\","
             "\"ja\":\"給電指令\"},\"of\":\"chuo\"}",
    DECLARED "\"service\",\"id\":\"trains\",\"name\":{\"en\":\"Trains\",\"ja\":\"列車運行\"},"
             "\"of\":\"wangan\"}",
    DECLARED "\"inject\",\"id\":\"alert\",\"at\":300000,\"via\":\"monitor\","
             "\"to\":[\"chuo/csirt\"],\"subject\":{\"en\":\"Sign-in servers do not answer\","
             "\"ja\":\"認証サーバ応答なし\"}}",
    DECLARED "\"inject\",\"id\":\"ask\",\"at\":2100000,\"via\":\"notice\","
             "\"from\":\"ministry/desk\",\"to\":[\"chuo\",\"wangan\"],"
             "\"subject\":{\"en\":\"Report the impact\",\"ja\":\"被害状況の報告\"}}",
    DECLARED "\"expect\",\"id\":\"first-report\",\"number\":1,\"of\":\"chuo/csirt\","
             "\"after\":\"alert\",\"full\":900000,\"zero\":1800000,\"points\":20,"
             "\"objective\":\"share\",\"action\":\"send\","
             "\"mention\":[{\"words\":[\"time\",\"時刻\"]},{\"words\":[\"影響\"]},"
             "{\"words\":[\"sign-in\",\"認証\"]}],"
             "\"text\":{\"en\":\"First report to the ministry\","
             "\"ja\":\"所管省庁への第一報\"},"
             "\"duty\":{\"en\":\"Electricity law, article 106\","
             "\"ja\":\"電気関係報告規則\"}}",
    DECLARED "\"expect\",\"id\":\"tell-rail\",\"number\":2,\"of\":\"chuo/csirt\","
             "\"after\":\"alert\",\"full\":300000,\"zero\":900000,\"points\":10,"
             "\"objective\":\"share\",\"action\":\"send\","
             "\"text\":{\"en\":\"Tell the railway\",\"ja\":\"鉄道への連絡\"}}",
    DECLARED "\"expect\",\"id\":\"by-hand\",\"number\":3,\"of\":\"chuo\",\"after\":\"alert\","
             "\"full\":1200000,\"zero\":2400000,\"points\":15,\"objective\":\"restore\","
             "\"action\":\"by-hand\","
             "\"text\":{\"en\":\"Dispatch must not wait\","
             "\"ja\":\"給電は待てない\"}}",
    DECLARED "\"expect\",\"id\":\"press\",\"number\":4,\"of\":\"chuo/lead\",\"after\":\"ask\","
             "\"full\":600000,\"zero\":600000,\"points\":0,"
             "\"text\":{\"en\":\"Press text approved by the crisis lead\","
             "\"ja\":\"報道文は責任者の承認を得る\"}}",
    DECLARED "\"expect\",\"id\":\"slow-trains\",\"number\":5,\"of\":\"wangan/ops\","
             "\"after\":\"ask\",\"full\":600000,\"zero\":1200000,\"points\":10,"
             "\"objective\":\"restore\",\"text\":{\"en\":\"Slow the trains down\","
             "\"ja\":\"徐行運転に切り替える\"}}",
    DECLARED "\"penalty\",\"id\":\"wipe\",\"of\":\"chuo\",\"objective\":\"share\",\"points\":3}",

    "{\"t\":\"seat\",\"seat\":\"evaluate-1\",\"state\":\"here\",\"name\":\"田中\"}",
    "{\"t\":\"seat\",\"seat\":\"evaluate-2\",\"state\":\"here\",\"name\":\"山田\"}",
    EVENT "\"seq\":1,\"at\":0,\"kind\":\"startex\"}",
    EVENT "\"seq\":2,\"at\":0,\"kind\":\"seated\",\"seat\":\"evaluate-1\",\"text\":\"田中\"}",
    EVENT "\"seq\":3,\"at\":0,\"kind\":\"seated\",\"seat\":\"evaluate-2\",\"text\":\"山田\"}",
    EVENT "\"seq\":4,\"at\":300000,\"kind\":\"inject\",\"ref\":\"alert\"}",
    EVENT "\"seq\":5,\"at\":300000,\"kind\":\"message\",\"item\":1,\"to\":[\"chuo/csirt\"],"
          "\"via\":\"monitor\",\"inject\":\"alert\"}",
    EVENT "\"seq\":6,\"at\":300000,\"kind\":\"expected\",\"ref\":\"first-report\","
          "\"value\":300000,\"due\":2100000}",
    EVENT "\"seq\":7,\"at\":300000,\"kind\":\"expected\",\"ref\":\"tell-rail\",\"value\":300000,"
          "\"due\":1200000}",
    EVENT "\"seq\":8,\"at\":300000,\"kind\":\"expected\",\"ref\":\"by-hand\",\"value\":300000,"
          "\"due\":2700000}",
    EVENT "\"seq\":9,\"at\":300000,\"kind\":\"service\",\"ref\":\"idp\",\"value\":0}",
    EVENT "\"seq\":10,\"at\":1080000,\"kind\":\"message\",\"item\":2,\"from\":\"chuo/csirt\","
          "\"to\":[\"chuo/lead\"],\"via\":\"mail\",\"subject\":\"調査中\","
          "\"text\":\"原因が分かるまで報告を待ちます。\"}",
    EVENT "\"seq\":11,\"at\":1200000,\"kind\":\"missed\",\"ref\":\"tell-rail\"}",
    EVENT "\"seq\":12,\"at\":1200000,\"kind\":\"service\",\"ref\":\"dispatch\",\"value\":60}",
    EVENT "\"seq\":13,\"at\":1320000,\"kind\":\"begun\",\"role\":\"chuo/lead\","
          "\"ref\":\"by-hand\",\"item\":3}",
    EVENT "\"seq\":14,\"at\":1447000,\"kind\":\"done\",\"role\":\"chuo/lead\","
          "\"ref\":\"by-hand\",\"item\":3}",
    EVENT "\"seq\":15,\"at\":1447000,\"kind\":\"met\",\"ref\":\"by-hand\",\"points\":15,"
          "\"cause\":14}",
    EVENT "\"seq\":16,\"at\":1985000,\"kind\":\"message\",\"item\":4,\"from\":\"chuo/csirt\","
          "\"to\":[\"ministry/desk\"],\"via\":\"notice\",\"subject\":\"第一報\","
          "\"text\":\"発生時刻: 14:03 頃\\n影響: 給電指令は手動で継続。\"}",
    EVENT "\"seq\":17,\"at\":1985000,\"kind\":\"met\",\"ref\":\"first-report\",\"points\":3,"
          "\"cause\":16}",
    EVENT "\"seq\":18,\"at\":2100000,\"kind\":\"inject\",\"ref\":\"ask\"}",
    EVENT "\"seq\":19,\"at\":2100000,\"kind\":\"expected\",\"ref\":\"press\",\"value\":2100000,"
          "\"due\":2700000}",
    EVENT "\"seq\":20,\"at\":2100000,\"kind\":\"expected\",\"ref\":\"slow-trains\","
          "\"value\":2100000,\"due\":3300000}",
    EVENT
    "\"seq\":21,\"at\":2300000,\"kind\":\"approved\",\"role\":\"chuo/lead\",\"ref\":\"send\"}",
    EVENT "\"seq\":22,\"at\":2300000,\"kind\":\"met\",\"ref\":\"press\",\"cause\":21}",
    EVENT "\"seq\":23,\"at\":2760000,\"kind\":\"service\",\"ref\":\"dispatch\",\"value\":100}",
    EVENT "\"seq\":24,\"at\":3300000,\"kind\":\"missed\",\"ref\":\"slow-trains\"}",
    EVENT "\"seq\":25,\"at\":5000000,\"kind\":\"service\",\"ref\":\"idp\",\"value\":100}",
    EVENT "\"seq\":26,\"at\":7200000,\"kind\":\"endex\"}",
    EVENT "\"seq\":27,\"at\":7200000,\"kind\":\"self\",\"seat\":\"chuo/csirt-1\","
          "\"role\":\"chuo/csirt\",\"expect\":\"first-report\",\"state\":\"late\","
          "\"text\":\"原因の確認を優先した\"}",
    EVENT "\"seq\":28,\"at\":7200000,\"kind\":\"rated\",\"seat\":\"evaluate-1\","
          "\"expect\":\"tell-rail\",\"mark\":\"unable\",\"text\":\"電話の折り返しなし\"}",
    EVENT "\"seq\":29,\"at\":7200000,\"kind\":\"rated\",\"seat\":\"evaluate-2\","
          "\"expect\":\"tell-rail\",\"mark\":\"major\",\"text\":\"代表番号が話し中だった\"}",
    EVENT "\"seq\":30,\"at\":7200000,\"kind\":\"rated\",\"seat\":\"evaluate-2\","
          "\"expect\":\"by-hand\",\"mark\":\"performed\"}",
    EVENT "\"seq\":31,\"at\":7200000,\"kind\":\"observed\",\"seat\":\"evaluate-1\",\"item\":1,"
          "\"tone\":\"strength\",\"organisation\":\"chuo\",\"cause\":13,"
          "\"text\":\"役割分担が速い\"}",
    EVENT "\"seq\":32,\"at\":7200000,\"kind\":\"observed\",\"seat\":\"evaluate-2\",\"item\":2,"
          "\"tone\":\"improvement\",\"organisation\":\"chuo\",\"expect\":\"first-report\","
          "\"cause\":10,\"text\":\"原因待ちで報告が止まる\"}",
    EVENT "\"seq\":33,\"at\":7200000,\"kind\":\"linked\",\"seat\":\"evaluate-2\",\"item\":2,"
          "\"cause\":16}",
    EVENT
    "\"seq\":34,\"at\":7200000,\"kind\":\"planned\",\"seat\":\"evaluate-1\",\"item\":1,"
    "\"area\":\"第一報が原因待ちになる\",\"text\":\"計画 4.2 を改め、15 分で事実だけ報告する\","
    "\"owner\":\"CSIRT 長\",\"until\":\"2027-03-31\",\"status\":\"open\",\"type\":\"plan\"}",
    "{\"t\":\"clock\",\"now\":7200000,\"speed\":0}",
    NULL,
};

static inline struct shisa_term *evaluator_create(enum shisa_lang lang, int columns, int rows)
{
    struct shisa_term *term = shisa_term_create(
        (struct shisa_term_options){ .lang = lang, .code = "ABCD-EFGH-JKLM", .name = "田中" });
    shisa_term_resize(term, columns, rows);
    shisa_term_tick(term, 1000);
    shisa_term_link(term, true);
    (void)seat_request(term); /* the one that joins */
    for (int i = 0; evaluator_lines[i] != NULL; i++) {
        seat_tell(term, evaluator_lines[i]);
    }
    return term;
}

#endif
