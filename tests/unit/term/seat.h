/* A seat for the tests: the lines a hub would send, and keys by name. */
#ifndef SHISA_TESTS_SEAT_H
#define SHISA_TESTS_SEAT_H

#include "shisa/term.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../run.h"

/* A CSIRT of an electric company; 2005-02-14 14:00 in the story. */
static const char *const seat_lines[] = {
    "{\"t\":\"hello\",\"version\":2,\"role\":\"aoba/csirt\",\"solo\":true,"
    "\"role_name\":{\"en\":\"CSIRT\",\"ja\":\"CSIRT\"},"
    "\"organisation_name\":{\"en\":\"Aoba Electric\",\"ja\":\"青葉電力\"},"
    "\"title\":{\"en\":\"The Alarm Nobody Pressed\",\"ja\":\"誰も押していない警報\"},"
    "\"briefing\":{\"en\":\"You are on duty at the CSIRT. Telephone and mail work.\\nNothing has "
    "happened yet.\",\"ja\":\"あなたは CSIRT の当直です。電話とメールが使えます。\\nまだ何も起きて"
    "いません。\"},"
    "\"starts\":18473160,\"length\":7200000,"
    "\"channels\":["
    "{\"id\":\"phone\",\"name\":{\"en\":\"Telephone\",\"ja\":\"電話\"},"
    "\"mark\":{\"en\":\"phone\",\"ja\":\"電話\"},\"spoken\":true},"
    "{\"id\":\"mail\",\"name\":{\"en\":\"E-mail\",\"ja\":\"メール\"},"
    "\"mark\":{\"en\":\"mail\",\"ja\":\"メール\"}},"
    "{\"id\":\"monitor\",\"name\":{\"en\":\"Monitoring screen\",\"ja\":\"監視画面\"},"
    "\"mark\":{\"en\":\"screen\",\"ja\":\"監視\"},\"oneway\":true}],"
    "\"roles\":["
    "{\"id\":\"aoba/csirt\",\"name\":{\"en\":\"CSIRT\",\"ja\":\"CSIRT\"},"
    "\"organisation\":{\"en\":\"Aoba Electric\",\"ja\":\"青葉電力\"},\"own\":true},"
    "{\"id\":\"aoba/crisis\",\"name\":{\"en\":\"Crisis lead\",\"ja\":\"危機管理責任者\"},"
    "\"organisation\":{\"en\":\"Aoba Electric\",\"ja\":\"青葉電力\"},\"phone\":\"1001\"},"
    "{\"id\":\"rail/ops\",\"name\":{\"en\":\"Operations\",\"ja\":\"運輸指令\"},"
    "\"organisation\":{\"en\":\"Wangan Rail\",\"ja\":\"湾岸鉄道\"},\"phone\":\"03-5555-0142\"},"
    "{\"id\":\"ministry/desk\",\"name\":{\"en\":\"Duty desk\",\"ja\":\"当直\"},"
    "\"organisation\":{\"en\":\"Ministry\",\"ja\":\"所管省庁\"}}],"
    "\"actions\":["
    "{\"id\":\"log\",\"name\":{\"en\":\"Open a log\",\"ja\":\"記録を始める\"},"
    "\"help\":{\"en\":\"Write down what was seen.\",\"ja\":\"見えたことを書き留める。\"},"
    "\"group\":{\"en\":\"Understand\",\"ja\":\"状況把握\"},\"takes\":60000},"
    "{\"id\":\"isolate\",\"name\":{\"en\":\"Isolate\",\"ja\":\"切り離す\"},"
    "\"help\":{\"en\":\"Part a machine from the rest.\",\"ja\":\"機器を他から切り離す。\"},"
    "\"group\":{\"en\":\"Contain\",\"ja\":\"封じ込め\"},\"takes\":120000,\"targets\":["
    "{\"kind\":\"asset\",\"id\":\"laptop\",\"name\":{\"en\":\"Maintenance laptop\","
    "\"ja\":\"保守用ノートPC\"}},"
    "{\"kind\":\"asset\",\"id\":\"hmi\",\"name\":{\"en\":\"Operator's screen\","
    "\"ja\":\"監視制御画面\"}}]}],"
    "\"documents\":[{\"id\":\"plan\",\"title\":{\"en\":\"Incident "
    "plan\",\"ja\":\"緊急時対応計画\"},"
    "\"text\":{\"en\":\"1. Tell the crisis lead.\\n2. Keep evidence.\","
    "\"ja\":\"1. 危機管理責任者に知らせる。\\n2. 証拠を保全する。\"}}],"
    "\"services\":["
    "{\"id\":\"idp\",\"name\":{\"en\":\"Sign-in\",\"ja\":\"認証基盤\"},\"level\":100},"
    "{\"id\":\"dispatch\",\"name\":{\"en\":\"Grid dispatch\",\"ja\":\"給電指令\"},\"level\":100,"
    "\"customers\":110000},"
    "{\"id\":\"trains\",\"name\":{\"en\":\"Train service\",\"ja\":\"列車運行\"},\"level\":100}]}",

    "{\"t\":\"startex\",\"at\":0}",
    "{\"t\":\"clock\",\"now\":0,\"speed\":1000}",
    "{\"t\":\"message\",\"item\":1,\"at\":300000,\"to\":[\"aoba/csirt\"],\"via\":\"monitor\","
    "\"important\":true,\"text\":{\"en\":\"Sign-in servers not responding\\nidp-1 no answer since "
    "14:03:10\",\"ja\":\"認証サーバ応答なし\\nidp-1 14:03:10 から応答がありません\"}}",
    "{\"t\":\"service\",\"id\":\"idp\",\"at\":300000,\"level\":0}",
    "{\"t\":\"read\",\"item\":1,\"at\":330000}",
    "{\"t\":\"message\",\"item\":2,\"at\":480000,\"from\":\"aoba/csirt\",\"to\":[\"aoba/crisis\"],"
    "\"via\":\"mail\",\"own\":true,\"subject\":{\"en\":\"調査開始\",\"ja\":\"調査開始\"},"
    "\"text\":{\"en\":\"調査を始めました。\",\"ja\":\"調査を始めました。\"}}",
    "{\"t\":\"message\",\"item\":3,\"at\":720000,\"from\":\"rail/ops\",\"to\":[\"aoba/csirt\"],"
    "\"via\":\"phone\",\"asks\":{\"en\":\"Say when supply will be steady\","
    "\"ja\":\"給電の見通しを答える\"},\"due\":2460000,"
    "\"text\":{\"en\":\"We must decide whether to run the trains. When will supply be steady?\","
    "\"ja\":\"先ほども伺いました。10 分後に運転の判断をします。給電の見通しを教えてください。\"}}",
    "{\"t\":\"message\",\"item\":4,\"at\":1080000,\"from\":\"aoba/crisis\","
    "\"to\":[\"aoba/csirt\"],\"via\":\"mail\",\"subject\":{\"en\":\"Manual operation?\","
    "\"ja\":\"手動化の相談\"},\"text\":{\"en\":\"Shall we dispatch by hand?\","
    "\"ja\":\"給電指令を手動に切り替えるか、意見をください。\"}}",
    "{\"t\":\"service\",\"id\":\"dispatch\",\"at\":1200000,\"level\":60}",
    "{\"t\":\"act\",\"item\":5,\"at\":1800000,\"role\":\"aoba/csirt\",\"action\":\"isolate\","
    "\"target\":{\"kind\":\"asset\",\"id\":\"laptop\"},\"state\":\"running\",\"due\":1980000}",
    "{\"t\":\"decision\",\"id\":\"stop\",\"at\":1860000,\"due\":2760000,"
    "\"text\":{\"en\":\"Stop the sign-in service?\",\"ja\":\"認証基盤を全面停止するか\"},"
    "\"options\":[{\"id\":\"yes\",\"text\":{\"en\":\"Stop it\",\"ja\":\"停止する\"}},"
    "{\"id\":\"no\",\"text\":{\"en\":\"Keep it\",\"ja\":\"停止しない\"}}]}",
    "{\"t\":\"approval\",\"item\":6,\"at\":1890000,\"due\":2490000,\"approval\":\"press\","
    "\"why\":{\"en\":\"Press texts need the CSIRT\",\"ja\":\"報道文は CSIRT の確認が必要\"},"
    "\"role\":\"aoba/crisis\",\"action\":\"send\",\"to\":[\"ministry/desk\"],\"via\":\"mail\","
    "\"subject\":{\"en\":\"Press text\",\"ja\":\"報道文\"},"
    "\"text\":{\"en\":\"Sign-in is down.\",\"ja\":\"認証基盤が停止しています。\"}}",
    "{\"t\":\"clock\",\"now\":1937000,\"speed\":1000}",
    NULL,
};

/* The same greeting, of one among others; good until the next call. */
static inline const char *seat_hello(const char *run, int request)
{
    static struct shisa_buf line;
    const char *at = strstr(seat_lines[0], "\"solo\":true,");
    line.len = 0;
    shisa_buf_add(&line, seat_lines[0], (size_t)(at - seat_lines[0]));
    shisa_buf_addf(&line, "\"duty\":\"participant\",\"seat\":\"aoba/csirt-1\",\"run\":\"%s\",",
                   run);
    shisa_buf_addf(&line, "\"request\":%d,%s", request, at + strlen("\"solo\":true,"));
    return line.data;
}

static inline void seat_tell(struct shisa_term *term, const char *line)
{
    struct shisa_err err = { 0 };
    shisa_status status = shisa_term_receive(term, line, strlen(line), &err);
    ck_assert_msg(status == SHISA_OK, "%s: %s", line, err.text);
}

static inline struct shisa_term *seat_create(enum shisa_lang lang, int columns, int rows)
{
    struct shisa_term *term = shisa_term_create((struct shisa_term_options){ .lang = lang });
    shisa_term_resize(term, columns, rows);
    shisa_term_tick(term, 1000);
    for (int i = 0; seat_lines[i] != NULL; i++) {
        seat_tell(term, seat_lines[i]);
    }
    return term;
}

static inline void seat_key(struct shisa_term *term, enum shisa_key_code code)
{
    shisa_term_key(term, (struct shisa_key){ .code = code });
}

static inline void seat_rune(struct shisa_term *term, uint32_t rune)
{
    shisa_term_key(term, (struct shisa_key){ .code = SHISA_KEY_TEXT, .rune = rune });
}

/* ASCII letters one by one; a newline is Enter. */
static inline void seat_type(struct shisa_term *term, const char *keys)
{
    for (; *keys != '\0'; keys++) {
        if (*keys == '\n') {
            seat_key(term, SHISA_KEY_ENTER);
        } else {
            seat_rune(term, (unsigned char)*keys);
        }
    }
}

static inline void seat_esc(struct shisa_term *term)
{
    seat_rune(term, 27);
}

/* The screen as text; good until the next call. */
static inline const char *seat_screen(struct shisa_term *term)
{
    static struct shisa_buf text;
    text.len = 0;
    shisa_screen_text(shisa_term_draw(term), &text);
    return text.data;
}

#define seat_shows(term, words)                                                                    \
    ck_assert_msg(strstr(seat_screen(term), words) != NULL, "\"%s\" is not on the screen:\n%s",    \
                  words, seat_screen(term))
#define seat_hides(term, words)                                                                    \
    ck_assert_msg(strstr(seat_screen(term), words) == NULL, "\"%s\" is on the screen:\n%s", words, \
                  seat_screen(term))

/* SHISA_GOLDEN=write rewrites what the screen should be; the change is then read as a diff. */
static inline void seat_golden(const char *name, struct shisa_term *term)
{
    const char *screen = seat_screen(term);
    char path[512];
    snprintf(path, sizeof path, TERM_GOLDEN "/%s.txt", name);
    const char *golden = getenv("SHISA_GOLDEN");
    FILE *file = fopen(path, golden != NULL && strcmp(golden, "write") == 0 ? "w+" : "r");
    ck_assert_msg(file != NULL, "no golden %s", path);
    if (golden != NULL) {
        fprintf(file, "%s\n", screen);
        rewind(file);
    }
    struct shisa_buf expected = { 0 };
    char part[4096];
    for (size_t len; (len = fread(part, 1, sizeof part, file)) > 0;) {
        shisa_buf_add(&expected, part, len);
    }
    fclose(file);
    ck_assert_msg(expected.len == strlen(screen) + 1 &&
                      strncmp(expected.data, screen, strlen(screen)) == 0,
                  "%s is no longer\n%s\nbut\n%s", name, expected.data, screen);
    shisa_buf_finish(&expected);
}

/* Every row is exactly as wide as the screen, and holds no control. */
static inline void seat_measure(struct shisa_term *term, int columns, const char *what)
{
    char row[4096];
    const char *text = seat_screen(term);
    for (int number = 0; *text != '\0'; number++) {
        size_t len = strcspn(text, "\n");
        ck_assert_uint_lt(len, sizeof row);
        memcpy(row, text, len);
        row[len] = '\0';
        ck_assert_msg(shisa_text_width(row) == columns, "%s, row %d of %d columns is %d wide:\n%s",
                      what, number, columns, shisa_text_width(row), row);
        ck_assert_msg(strpbrk(row, "\x01\x02\x07\x1b\x7f") == NULL, "control in %s", row);
        text += len + (text[len] == '\n');
    }
}

/* The next request line, "" when there is none; good until the next call. */
static inline const char *seat_request(struct shisa_term *term)
{
    static struct shisa_buf line;
    line.len = 0;
    return shisa_term_request(term, &line) ? line.data : "";
}

#endif
