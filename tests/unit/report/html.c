#include "../run.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

#include "shisa/limits.h"

#include "drill.h"

static struct drill drill;
static struct shisa_buf pages[2];

/* 0: what was played and quarrelled about; 1: what was played and spoken about. */
static void make(int which)
{
    drill_play(&drill);
    (which == 0 ? drill_quarrel : drill_evaluate)(&drill);
    for (enum shisa_lang lang = SHISA_EN; lang <= SHISA_JA; lang++) {
        shisa_report_html(drill.report, &drill.facts, lang, &pages[lang]);
    }
}

static void forget(void)
{
    shisa_buf_finish(&pages[SHISA_EN]);
    shisa_buf_finish(&pages[SHISA_JA]);
    drill_finish(&drill);
}

/* --- well-formed ----------------------------------------------------------------------------- */

#define DEPTH_MAX 40

struct walk {
    char open[DEPTH_MAX][16];
    int depth;
};

static bool is_void(const char *tag)
{
    return strcmp(tag, "meta") == 0 || tag[0] == '!';
}

static const char *tag_name(const char *at, char name[16])
{
    size_t len = 0;
    while (len < 15 && (isalnum((unsigned char)at[len]) || at[len] == '!')) {
        name[len] = at[len];
        len++;
    }
    name[len] = '\0';
    return at + len;
}

static void walk_tag(struct walk *walk, const char *at)
{
    char name[16];
    bool closes = at[1] == '/';
    const char *end = strchr(tag_name(at + (closes ? 2 : 1), name), '>');
    ck_assert_msg(end != NULL && name[0] != '\0', "a tag without end: %.40s", at);
    if (closes) {
        ck_assert_msg(walk->depth > 0, "nothing is open for %.40s", at);
        const char *last = walk->open[--walk->depth];
        ck_assert_msg(strcmp(last, name) == 0, "<%s> is closed by %.40s", last, at);
    } else if (end[-1] != '/' && !is_void(name)) {
        ck_assert_int_lt(walk->depth, DEPTH_MAX);
        strcpy(walk->open[walk->depth++], name);
    }
}

START_TEST(every_tag_is_closed_in_order)
{
    make(_i);
    for (int lang = 0; lang < 2; lang++) {
        struct walk walk = { .depth = 0 };
        for (const char *at = strchr(pages[lang].data, '<'); at != NULL; at = strchr(at + 1, '<')) {
            walk_tag(&walk, at);
        }
        ck_assert_int_eq(walk.depth, 0);
    }
    forget();
}
END_TEST

/* Every headline is at most one level below the one before. */
START_TEST(headings_are_in_order)
{
    make(_i);
    char last = '0';
    for (const char *at = strstr(pages[0].data, "<h"); at != NULL; at = strstr(at + 1, "<h")) {
        if (isdigit((unsigned char)at[2])) {
            ck_assert_msg(at[2] <= last + 1, "%.60s", at);
            last = at[2];
        }
    }
    ck_assert_int_ne(last, '0');
    forget();
}
END_TEST

/* --- alone and harmless ---------------------------------------------------------------------- */

START_TEST(the_page_asks_for_nothing_and_runs_nothing)
{
    static const char *const never[] = { "http:",   "https:",       "<script", "javascript:",
                                         "@import", "src=",         "onload",  "<link",
                                         "<iframe", "\xE2\x80\xAE", "<b>bold" };
    static const char *const always[] = { "<!doctype html>\n<html lang=",
                                          "<meta charset=\"utf-8\">",
                                          "default-src 'none'; style-src 'unsafe-inline'",
                                          "&lt;b&gt;bold&lt;/b&gt; &quot;&amp;&#39; [U+202E]gnp",
                                          "演習・訓練",
                                          "EXERCISE",
                                          "id=\"exp-voice-check\"",
                                          "id=\"pen-cut-everything\"",
                                          "id=\"ord-evidence-first\"",
                                          "id=\"inj-second-call\"",
                                          "id=\"obj-contain\"",
                                          "role=\"img\"",
                                          "isolated",
                                          "prefers-color-scheme:dark",
                                          "@page" };
    make(_i);
    for (int lang = 0; lang < 2; lang++) {
        for (size_t i = 0; i < sizeof never / sizeof never[0]; i++) {
            ck_assert_msg(strstr(pages[lang].data, never[i]) == NULL, "has %s", never[i]);
        }
        for (size_t i = 0; i < sizeof always / sizeof always[0]; i++) {
            ck_assert_msg(strstr(pages[lang].data, always[i]) != NULL, "lacks %s", always[i]);
        }
    }
    ck_assert_ptr_nonnull(strstr(pages[SHISA_JA].data, "<html lang=\"ja\">"));
    ck_assert_ptr_nonnull(strstr(pages[SHISA_EN].data, "<html lang=\"en\">"));
    forget();
}
END_TEST

/* What follows `lead` up to the quote, as `before` + it + `after`. */
static void quoted(const char *at, const char *before, const char *after, char *out, size_t size)
{
    const char *end = strchr(at, '"');
    ck_assert_ptr_nonnull(end);
    snprintf(out, size, "%s%.*s%s", before, (int)(end - at), at, after);
}

START_TEST(every_link_leads_somewhere_and_every_id_is_one)
{
    make(_i);
    const char *page = pages[SHISA_JA].data;
    char wanted[256];
    for (const char *at = strstr(page, "href=\"#"); at != NULL; at = strstr(at + 1, "href=\"#")) {
        quoted(at + 7, " id=\"", "\"", wanted, sizeof wanted);
        ck_assert_msg(strstr(page, wanted) != NULL, "no%s", wanted);
    }
    for (const char *at = strstr(page, " id=\""); at != NULL; at = strstr(at + 1, " id=\"")) {
        quoted(at + 5, " id=\"", "\"", wanted, sizeof wanted);
        ck_assert_msg(strstr(at + 1, wanted) == NULL, "twice%s", wanted);
    }
    forget();
}
END_TEST

START_TEST(a_hostile_title_stays_inside_its_string)
{
    struct shisa_buf page = { 0 };
    drill_play(&drill);
    drill.world->scenario.title.en = "x\"}*{display:none}</style><b>\\";
    shisa_report_html(drill.report, &drill.facts, SHISA_EN, &page);
    const char *style = strstr(page.data, "@top-right");
    ck_assert_ptr_nonnull(style);
    ck_assert_ptr_nonnull(strstr(style, "content:\"x\\000022\\00007d\\00002a\\00007bdisplay"));
    const char *end = strstr(page.data, "</style>");
    ck_assert_ptr_eq(strstr(end + 1, "</style>"), NULL);
    shisa_buf_finish(&page);
    drill_finish(&drill);
}
END_TEST

/* --- contrast -------------------------------------------------------------------------------- */

static double channel(const char *hex)
{
    char two[3] = { hex[0], hex[1], '\0' };
    double value = (double)strtol(two, NULL, 16) / 255;
    /* The curve of sRGB, near enough by its own square and cube for a bound of 4.5. */
    return value * (value * (value * 0.305306011 + 0.682171111) + 0.012522878);
}

static double luminance(const char *colours, const char *name)
{
    char wanted[32];
    snprintf(wanted, sizeof wanted, "--%s:#", name);
    const char *at = strstr(colours, wanted);
    ck_assert_msg(at != NULL, "no colour %s", name);
    at += strlen(wanted);
    char six[7];
    for (int i = 0; i < 6; i++) { /* "#fff" is short for "#ffffff" */
        bool is_short = !isxdigit((unsigned char)at[3]);
        six[i] = is_short ? at[i / 2] : at[i];
    }
    six[6] = '\0';
    return 0.2126 * channel(six) + 0.7152 * channel(six + 2) + 0.0722 * channel(six + 4);
}

static void check_contrast(const char *colours)
{
    static const char *const inks[] = { "ink", "soft", "indigo", "red", "green", "ochre", "grey" };
    static const char *const grounds[] = { "paper", "wash" };
    for (size_t i = 0; i < sizeof inks / sizeof inks[0]; i++) {
        for (size_t j = 0; j < 2; j++) {
            double a = luminance(colours, inks[i]), b = luminance(colours, grounds[j]);
            double ratio = a > b ? (a + 0.05) / (b + 0.05) : (b + 0.05) / (a + 0.05);
            ck_assert_msg(ratio >= 4.5, "%s on %s: %.2f", inks[i], grounds[j], ratio);
        }
    }
}

START_TEST(text_stands_out_by_day_by_night_and_in_print)
{
    make(0);
    const char *page = pages[0].data;
    check_contrast(strstr(page, ":root{"));
    check_contrast(strstr(page, "prefers-color-scheme:dark"));
    check_contrast(strstr(page, "@media print"));
    forget();
}
END_TEST

START_TEST(a_story_of_days_has_its_days_on_the_page)
{
    static const struct {
        const char *starts; /* NULL: not given */
        int days;
        enum shisa_lang lang;
        const char *says;
    } rows[] = {
        { "2009-12-31 23:30 +09:00", 2, SHISA_EN, ">2009-12-31 23:30 – 2010-01-01 01:30<" },
        { "2009-12-31 23:30 +09:00", 2, SHISA_JA, ">2009/12/31 23:30 – 2010/1/1 01:30<" },
        { "2009-12-31 23:30 +09:00", 2, SHISA_EN,
          ">6 min</th><td class=\"num\" data-label=\"Clock\">"
          "12-31 (Thu) 23:36<" },
        { "2009-12-31 23:30 +09:00", 2, SHISA_JA, ">12/31(木) 23:36<" },
        { "2009-12-31 23:30 +09:00", 2, SHISA_EN, ">01-01</text>" },
        { "2009-12-31 23:30 +09:00", 2, SHISA_EN, ">06:00</text>" },
        { "2009-12-31 23:30 +09:00", 2, SHISA_EN, ">01-02</text>" },
        { "2009-12-31 23:30 +09:00", 2557, SHISA_EN, ">2010-01-01</text>" },
        { NULL, 2, SHISA_EN, ">D+1</text>" },
        { NULL, 2, SHISA_JA, ">+1日</text>" },
    };
    drill_play(&drill);
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        struct shisa_buf page = { 0 };
        drill_last(&drill, rows[i].starts, rows[i].days * 24 * 3600 * 1000LL);
        shisa_report_html(drill.report, &drill.facts, rows[i].lang, &page);
        ck_assert_msg(strstr(page.data, rows[i].says) != NULL, "%d days do not say %s",
                      rows[i].days, rows[i].says);
        shisa_buf_finish(&page);
    }
    drill_finish(&drill);
}
END_TEST

START_TEST(a_page_of_a_large_exercise_lists_what_it_speaks_of_and_says_so)
{
    struct shisa_buf page = { 0 };
    char wanted[64];
    drill_play(&drill);
    while (drill.told <= SHISA_REPORT_EVENTS_MAX) {
        const struct shisa_event read = {
            .seq = ++drill.told, .at = 7200000, .kind = SHISA_EV_READ, .role = 1, .item = 1
        };
        shisa_report_event(drill.report, &read);
    }
    shisa_report_html(drill.report, &drill.facts, SHISA_EN, &page);
    for (const char *at = strstr(page.data, "href=\"#ev-"); at != NULL;
         at = strstr(at + 1, "href=\"#ev-")) {
        quoted(at + 7, " id=\"", "\"", wanted, sizeof wanted);
        ck_assert_msg(strstr(page.data, wanted) != NULL, "no%s", wanted);
    }
    ck_assert_ptr_null(strstr(page.data, " id=\"ev-10001\""));
    ck_assert_ptr_nonnull(strstr(page.data, "of 10001 events: those that this page refers to"));
    ck_assert_ptr_nonnull(strstr(page.data, "Of 10001 events only those"));
    ck_assert_ptr_null(strstr(page.data, "All 10001 events"));
    shisa_buf_finish(&page);
    drill_finish(&drill);
}
END_TEST

START_TEST(ratings_stand_side_by_side_with_their_reasons)
{
    static const char *const says[] = {
        "The evaluators differ</p>\n<ul class=\"marks\"><li><b class=\"r-U\">U</b> Ito"
        " <span class=\"seat\">(evaluate-1)</span><p class=\"earlier\">earlier P</p>\n<p "
        "class=\"prose\">The first report",
        "</li><li><b class=\"r-M\">M</b> 森 一郎 <span class=\"seat\">(evaluate-2)</span>",
        "Roles were shared out fast.</strong><p><a href=\"#obs-1\">Observation no. 1</a>: Ono "
        "<span class=\"seat\">(observe-1)</span>, Aoba Electric (evidence: <a "
        "href=\"#ev-5\">5</a>)</p>",
        "<a href=\"#obj-report\">Report early, with facts and without causes</a></strong>",
        "causes</a> <span class=\"num\"><span class=\"given\"><b class=\"r-U\">U</b> <b "
        "class=\"r-M\">M</b> "
        "<b class=\"r-S\">S</b> </span>17 / 20</span>",
        "<p class=\"said\">Rated by evaluators (proposed P)</p>\n"
        "<ul class=\"marks\"><li><b class=\"r-U\">U</b> Ito <span "
        "class=\"seat\">(evaluate-1)</span>",
        "<tr class=\"share\"><th scope=\"row\" class=\"wide\" data-label=\"Objective\">Asagiri "
        "Railway",
        "<p class=\"sum\">As computed, before points were changed: 0 of 15 points, U</p>",
        "<p class=\"sum\">Ito (evaluate-1) changes the points of tell-rail from 5 to 7: Both agree",
        "data-label=\"Before\">0</td>",
        "data-label=\"After\">5</td>",
        "Both agree: the call was at minute 20.",
        "原因を待って報告が止まった。\n第一報に原因は要らない。",
        "<tr class=\"full\" id=\"plan-1\">",
        "CSIRT lead &lt;b&gt;&amp;",
        "2027-03-31",
        "did late – differs",
        ">control@aoba-1</td>",
        "<a href=\"#self\">",
    };
    make(1);
    for (size_t i = 0; i < sizeof says / sizeof says[0]; i++) {
        ck_assert_msg(strstr(pages[SHISA_EN].data, says[i]) != NULL, "lacks %s", says[i]);
    }
    forget();
}
END_TEST

START_TEST(what_nobody_said_has_no_section)
{
    static const char *const never[] = { "id=\"ratings", "id=\"observations", "id=\"plan",
                                         "id=\"self",    "id=\"people",       ".marks" };
    make(0);
    for (size_t i = 0; i < sizeof never / sizeof never[0]; i++) {
        ck_assert_msg(strstr(pages[SHISA_EN].data, never[i]) == NULL, "has %s", never[i]);
    }
    forget();
}
END_TEST

int main(void)
{
    const TTest *const pages_of[] = { every_tag_is_closed_in_order, headings_are_in_order,
                                      the_page_asks_for_nothing_and_runs_nothing,
                                      every_link_leads_somewhere_and_every_id_is_one, NULL };
    const TTest *const tests[] = { a_hostile_title_stays_inside_its_string,
                                   text_stands_out_by_day_by_night_and_in_print,
                                   a_story_of_days_has_its_days_on_the_page,
                                   ratings_stand_side_by_side_with_their_reasons,
                                   what_nobody_said_has_no_section,
                                   a_page_of_a_large_exercise_lists_what_it_speaks_of_and_says_so,
                                   NULL };
    return run_rows("pages", pages_of, 2) | run_tests("report-html", tests);
}
