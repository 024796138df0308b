/* What a hub tells its staff: an exercise of three organisations, 32 minutes after STARTEX. */
#ifndef SHISA_TESTS_STAFF_H
#define SHISA_TESTS_STAFF_H

#include "seat.h"

#define STAFF_HELLO(duty, seat, more)                                                              \
    "{\"t\":\"hello\",\"version\":2,\"duty\":\"" duty "\",\"seat\":\"" seat "\"," more             \
    "\"run\":\"5f\",\"request\":0,\"title\":{\"en\":\"Sign-in outage and a rumour\","              \
    "\"ja\":\"認証基盤障害と風評\"},\"briefing\":{\"en\":\"Run the day.\"},"              \
    "\"starts\":29630280,\"length\":7200000,\"declared\":20}"

static const char *const staff_lines[] = {
    "{\"t\":\"declared\",\"kind\":\"objective\",\"id\":\"share\",\"points\":30,"
    "\"text\":{\"en\":\"Share what is known\",\"ja\":\"官民の情報共有\"}}",
    "{\"t\":\"declared\",\"kind\":\"organisation\",\"id\":\"power\","
    "\"name\":{\"en\":\"Chuo Grid\",\"ja\":\"中央系統電力\"},\"sector\":\"electricity\"}",
    "{\"t\":\"declared\",\"kind\":\"organisation\",\"id\":\"rail\","
    "\"name\":{\"en\":\"Wangan Rail\",\"ja\":\"湾岸鉄道\"},\"sector\":\"railway\"}",
    "{\"t\":\"declared\",\"kind\":\"organisation\",\"id\":\"gov\","
    "\"name\":{\"en\":\"Ministry\",\"ja\":\"所管省庁\"}}",
    "{\"t\":\"declared\",\"kind\":\"role\",\"id\":\"power/csirt\",\"organisation\":\"power\","
    "\"seats\":3,\"name\":{\"en\":\"CSIRT\",\"ja\":\"CSIRT\"}}",
    "{\"t\":\"declared\",\"kind\":\"role\",\"id\":\"power/pr\",\"organisation\":\"power\","
    "\"seats\":1,\"name\":{\"en\":\"Public relations\",\"ja\":\"広報\"}}",
    "{\"t\":\"declared\",\"kind\":\"role\",\"id\":\"rail/ops\",\"organisation\":\"rail\","
    "\"seats\":2,\"name\":{\"en\":\"Train control\",\"ja\":\"運輸指令\"}}",
    "{\"t\":\"declared\",\"kind\":\"role\",\"id\":\"gov/desk\",\"organisation\":\"gov\","
    "\"name\":{\"en\":\"Duty desk\",\"ja\":\"当直\"}}",
    "{\"t\":\"declared\",\"kind\":\"channel\",\"id\":\"monitor\",\"oneway\":true,"
    "\"name\":{\"en\":\"Monitoring\",\"ja\":\"監視画面\"},"
    "\"mark\":{\"en\":\"screen\",\"ja\":\"監視\"}}",
    "{\"t\":\"declared\",\"kind\":\"channel\",\"id\":\"phone\",\"spoken\":true,"
    "\"name\":{\"en\":\"Telephone\",\"ja\":\"電話\"},\"mark\":{\"en\":\"phone\",\"ja\":\"電話\"}}",
    "{\"t\":\"declared\",\"kind\":\"channel\",\"id\":\"mail\","
    "\"name\":{\"en\":\"E-mail\",\"ja\":\"メール\"},\"mark\":{\"en\":\"mail\",\"ja\":\"メール\"}}",
    "{\"t\":\"declared\",\"kind\":\"service\",\"id\":\"idp\",\"of\":\"power\","
    "\"name\":{\"en\":\"Sign-in\",\"ja\":\"認証基盤\"}}",
    "{\"t\":\"declared\",\"kind\":\"inject\",\"id\":\"alert\",\"at\":300000,\"via\":\"monitor\","
    "\"to\":[\"power/csirt\"],\"important\":true,"
    "\"text\":{\"en\":\"Sign-in servers not responding\\nidp-1\",\"ja\":\"認証サーバ応答なし\\n"
    "idp-1\"}}",
    "{\"t\":\"declared\",\"kind\":\"inject\",\"id\":\"supply\",\"at\":720000,\"via\":\"phone\","
    "\"from\":\"rail/ops\",\"to\":[\"power/csirt\"],"
    "\"text\":{\"en\":\"When will supply be steady?\",\"ja\":\"給電の見通しは\"}}",
    "{\"t\":\"declared\",\"kind\":\"inject\",\"id\":\"rumour\",\"via\":\"mail\","
    "\"to\":[\"power/pr\",\"rail/ops\"],\"subject\":{\"en\":\"Posts say the trains will stop\","
    "\"ja\":\"SNSで拡散\"},\"text\":{\"en\":\"It spreads.\",\"ja\":\"拡散中。\"}}",
    "{\"t\":\"declared\",\"kind\":\"inject\",\"id\":\"impact\",\"at\":2100000,\"via\":\"mail\","
    "\"from\":\"gov/desk\",\"to\":[\"power/csirt\"],"
    "\"subject\":{\"en\":\"Report the impact in 15 min\",\"ja\":\"被害状況を15分以内に\"},"
    "\"text\":{\"en\":\"Please report.\",\"ja\":\"報告してください。\"}}",
    "{\"t\":\"declared\",\"kind\":\"inject\",\"id\":\"advisory\",\"at\":3000000,\"via\":\"mail\","
    "\"to\":[\"power\",\"rail\"],\"subject\":{\"en\":\"Advisory\",\"ja\":\"注意喚起\"},"
    "\"text\":{\"en\":\"Take care.\",\"ja\":\"注意してください。\"}}",
    "{\"t\":\"declared\",\"kind\":\"expect\",\"id\":\"first\",\"number\":1,\"of\":\"power/csirt\","
    "\"after\":\"alert\",\"full\":900000,\"zero\":1800000,\"points\":20,\"objective\":\"share\","
    "\"text\":{\"en\":\"First report\",\"ja\":\"第一報\"},"
    "\"example\":{\"en\":\"Sign-in is down.\",\"ja\":\"認証基盤が停止。\"}}",
    "{\"t\":\"declared\",\"kind\":\"expect\",\"id\":\"tell\",\"number\":2,\"of\":\"power\","
    "\"after\":\"alert\",\"full\":300000,\"zero\":900000,\"points\":10,"
    "\"text\":{\"en\":\"Tell the railway\",\"ja\":\"鉄道へ連絡\"}}",
    "{\"t\":\"declared\",\"kind\":\"expect\",\"id\":\"manual\",\"number\":3,\"of\":\"power\","
    "\"after\":\"supply\",\"full\":1200000,\"zero\":2400000,\"points\":15,"
    "\"text\":{\"en\":\"Dispatch by hand\",\"ja\":\"手動切替\"}}",

    "{\"t\":\"seat\",\"seat\":\"power/csirt-1\",\"state\":\"here\",\"name\":\"佐藤\"}",
    "{\"t\":\"seat\",\"seat\":\"power/csirt-2\",\"state\":\"here\",\"name\":\"Mori\"}",
    "{\"t\":\"seat\",\"seat\":\"power/csirt-3\",\"state\":\"here\"}",
    "{\"t\":\"seat\",\"seat\":\"power/pr-1\",\"state\":\"here\"}",
    "{\"t\":\"seat\",\"seat\":\"rail/ops-1\",\"state\":\"here\"}",
    "{\"t\":\"seat\",\"seat\":\"rail/ops-2\",\"state\":\"away\"}",
    "{\"t\":\"seat\",\"seat\":\"control-1\",\"state\":\"here\",\"name\":\"Abe\"}",

    "{\"t\":\"event\",\"seq\":1,\"at\":0,\"kind\":\"startex\"}",
    "{\"t\":\"event\",\"seq\":2,\"at\":300000,\"kind\":\"inject\",\"ref\":\"alert\",\"item\":1}",
    "{\"t\":\"event\",\"seq\":3,\"at\":300000,\"kind\":\"message\",\"item\":1,\"inject\":\"alert\","
    "\"to\":[\"power/csirt\"],\"via\":\"monitor\",\"origin\":\"control\"}",
    "{\"t\":\"event\",\"seq\":4,\"at\":300000,\"kind\":\"service\",\"ref\":\"idp\"}",
    "{\"t\":\"event\",\"seq\":5,\"at\":300000,\"kind\":\"expected\",\"ref\":\"first\","
    "\"value\":300000,\"due\":2100000}",
    "{\"t\":\"event\",\"seq\":6,\"at\":300000,\"kind\":\"expected\",\"ref\":\"tell\","
    "\"value\":300000,\"due\":1200000}",
    "{\"t\":\"event\",\"seq\":7,\"at\":330000,\"kind\":\"read\",\"role\":\"power/csirt\","
    "\"item\":1,\"seat\":\"power/csirt-1\"}",
    "{\"t\":\"event\",\"seq\":8,\"at\":460000,\"kind\":\"message\",\"item\":2,"
    "\"from\":\"power/csirt\",\"to\":[\"power/pr\"],\"via\":\"mail\",\"answers\":1,"
    "\"subject\":\"調査開始\",\"text\":\"調べています。\",\"seat\":\"power/csirt-1\"}",
    "{\"t\":\"event\",\"seq\":9,\"at\":720000,\"kind\":\"inject\",\"ref\":\"supply\",\"item\":3}",
    "{\"t\":\"event\",\"seq\":10,\"at\":720000,\"kind\":\"message\",\"item\":3,"
    "\"inject\":\"supply\",\"from\":\"rail/ops\",\"to\":[\"power/csirt\"],\"via\":\"phone\","
    "\"origin\":\"control\"}",
    "{\"t\":\"event\",\"seq\":11,\"at\":720000,\"kind\":\"expected\",\"ref\":\"manual\","
    "\"value\":720000,\"due\":3120000}",
    "{\"t\":\"event\",\"seq\":12,\"at\":1200000,\"kind\":\"missed\",\"ref\":\"tell\"}",
    "{\"t\":\"event\",\"seq\":13,\"at\":1867000,\"kind\":\"met\",\"ref\":\"manual\",\"points\":15}",
    "{\"t\":\"event\",\"seq\":14,\"at\":1900000,\"kind\":\"message\",\"item\":4,"
    "\"from\":\"power/csirt\",\"to\":[\"gov/desk\"],\"via\":\"mail\",\"subject\":\"第一報\","
    "\"text\":\"認証基盤が停止しています。\",\"seat\":\"power/csirt-2\"}",
    "{\"t\":\"event\",\"seq\":15,\"at\":1930000,\"kind\":\"hand\",\"role\":\"rail/ops\","
    "\"seat\":\"rail/ops-1\",\"text\":\"Is the lunch real?\"}",
    "{\"t\":\"clock\",\"now\":1937000,\"speed\":1000}",
    NULL,
};

#define CONTROLLER STAFF_HELLO("controller", "control-1", "")

static inline struct shisa_term *staff_create(enum shisa_lang lang, int columns, int rows,
                                              const char *hello, bool ascii)
{
    struct shisa_term *term = shisa_term_create((struct shisa_term_options){
        .lang = lang, .ascii = ascii, .code = "ABCD-EFGH-JKLM", .name = "Abe" });
    shisa_term_resize(term, columns, rows);
    shisa_term_tick(term, 1000);
    shisa_term_link(term, true);
    (void)seat_request(term); /* joins */
    seat_tell(term, hello);
    for (int i = 0; staff_lines[i] != NULL; i++) {
        seat_tell(term, staff_lines[i]);
    }
    seat_tell(term, "{\"t\":\"clock\",\"now\":1937000,\"speed\":0}");
    shisa_term_tick(term, 10000); /* what was said of single events is gone */
    seat_tell(term, "{\"t\":\"clock\",\"now\":1937000,\"speed\":1000}");
    return term;
}

#endif
