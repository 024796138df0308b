#include "shisa/report.h"

#include <stdio.h>

#include "internal.h"

/* Both languages, whoever may pick the page up. */
static void marking(struct view *view)
{
    shisa_buf_addf(view->out,
                   "<p class=\"marking\"><span lang=\"ja\">%s</span> "
                   "<span lang=\"en\">%s</span></p>\n",
                   shisa_word(SHISA_W_EXERCISE_BANNER, SHISA_JA),
                   shisa_word(SHISA_W_REPORT_MARKING, SHISA_EN));
}

static void head(struct view *view)
{
    const struct shisa_scenario *scenario = &view->report->world->scenario;
    shisa_buf_addf(view->out, "<!doctype html>\n<html lang=\"%s\">\n<head>\n",
                   html_lang(view->lang));
    shisa_buf_puts(view->out,
                   "<meta charset=\"utf-8\">\n"
                   "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                   "style-src 'unsafe-inline'; img-src data:\">\n"
                   "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                   "<meta name=\"color-scheme\" content=\"light dark\">\n<title>");
    html_text(view, shisa_say(&scenario->title, view->lang));
    shisa_buf_puts(view->out, " – ");
    html_text(view, say(view, SHISA_W_REPORT_TITLE));
    shisa_buf_puts(view->out, "</title>\n");
    html_style(view);
    shisa_buf_puts(view->out, "</head>\n<body>\n");
}

/* The hatching of falling points, for every figure that follows. */
static void patterns(struct view *view)
{
    shisa_buf_puts(view->out,
                   "<svg class=\"patterns\" width=\"0\" height=\"0\" aria-hidden=\"true\"><defs>"
                   "<pattern id=\"hatch\" width=\"6\" height=\"6\" "
                   "patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">"
                   "<rect class=\"hatch-ground\" width=\"6\" height=\"6\"/>"
                   "<rect class=\"hatch-line\" width=\"2.2\" height=\"6\"/>"
                   "</pattern></defs></svg>\n");
}

static void when(struct view *view)
{
    const struct shisa_scenario *scenario = &view->report->world->scenario;
    const struct shisa_event *endex = report_event(view->report, view->report->endex);
    struct shisa_story story = story_of(view);
    char day[24] = "", from[SHISA_MOMENT_SIZE], to[SHISA_MOMENT_SIZE];
    shisa_ms end = endex == NULL ? scenario->length : endex->at;
    enum shisa_form form = SHISA_LISTED;
    if (shisa_story_has_days(story)) { /* both days with their year, however long it was */
        story.length = SHISA_LENGTH_MS_MAX;
        form = SHISA_DATED;
    } else {
        shisa_date_day(story.starts, 0, day);
    }
    shisa_buf_addf(view->out, "%s%s%s – %s", day, day[0] == '\0' ? "" : " ",
                   shisa_moment(story, 0, form, view->lang, from),
                   shisa_moment(story, end, form, view->lang, to));
}

static void cover(struct view *view)
{
    const struct shisa_scenario *scenario = &view->report->world->scenario;
    shisa_buf_puts(view->out, "<header>\n");
    marking(view);
    html_paragraph(view, "genre", say(view, SHISA_W_REPORT_TITLE));
    shisa_buf_puts(view->out, "<h1>");
    html_say(view, &scenario->title);
    shisa_buf_puts(view->out, "</h1>\n");
    shisa_buf_puts(view->out, "<p class=\"when\">");
    when(view);
    shisa_buf_puts(view->out, "</p>\n");
    const char *left = describe_left(view);
    if (left != NULL) {
        html_paragraph(view, "when", left);
    }
    shisa_buf_puts(view->out, "</header>\n");
}

/* --- sections and their contents ------------------------------------------------------------- */

static void overview(struct view *view);
static void debrief(struct view *view);
static void method(struct view *view);

static const struct {
    const char *id;
    enum shisa_word word;
    void (*write)(struct view *view);
    bool (*any)(const struct shisa_report *report); /* NULL: it is always there */
} sections[] = {
    { "summary", SHISA_W_REPORT_SUMMARY, html_summary },
    { "overview", SHISA_W_REPORT_OVERVIEW, overview },
    { "objectives", SHISA_W_REPORT_OBJECTIVES, html_objectives },
    { "ratings", SHISA_W_REPORT_RATINGS, html_ratings, any_rated_expect },
    { "expected", SHISA_W_REPORT_EXPECTED, html_expectations },
    { "authority", SHISA_W_REPORT_AUTHORITY, html_authority },
    { "duties", SHISA_W_REPORT_DUTIES, html_duties },
    { "timeline", SHISA_W_REPORT_TIMELINE, html_timeline },
    { "communication", SHISA_W_REPORT_COMMUNICATION, html_communication },
    { "services", SHISA_W_REPORT_SERVICES, html_services },
    { "observations", SHISA_W_REPORT_OBSERVATIONS, html_observations, any_observation },
    { "plan", SHISA_W_REPORT_PLAN, html_plan, any_plan },
    { "self", SHISA_W_REPORT_SELF, html_selves, any_self },
    { "people", SHISA_W_REPORT_PEOPLE, html_people, any_seat },
    { "debrief", SHISA_W_REPORT_DEBRIEF, debrief },
    { "evidence", SHISA_W_REPORT_EVIDENCE, html_log },
    { "method", SHISA_W_REPORT_METHOD, method },
};
enum { SECTIONS = sizeof sections / sizeof sections[0] };

static bool is_shown(const struct view *view, size_t section)
{
    return sections[section].any == NULL || sections[section].any(view->report);
}

static void contents(struct view *view)
{
    shisa_buf_puts(view->out, "<nav aria-label=\"");
    html_text(view, say(view, SHISA_W_REPORT_CONTENTS));
    shisa_buf_puts(view->out, "\"><ol>");
    for (size_t i = 0; i < SECTIONS; i++) {
        if (!is_shown(view, i)) {
            continue;
        }
        shisa_buf_addf(view->out, "<li><a href=\"#%s\">", sections[i].id);
        html_text(view, say(view, sections[i].word));
        shisa_buf_puts(view->out, "</a></li>");
    }
    shisa_buf_puts(view->out, "</ol></nav>\n");
}

/* --- overview -------------------------------------------------------------------------------- */

static void term(struct view *view, enum shisa_word name)
{
    shisa_buf_puts(view->out, "<div><dt>");
    html_text(view, say(view, name));
    shisa_buf_puts(view->out, "</dt><dd>");
}

static void term_end(struct view *view)
{
    shisa_buf_puts(view->out, "</dd></div>\n");
}

static void fact(struct view *view, enum shisa_word name, const char *value)
{
    term(view, name);
    html_text(view, value);
    term_end(view);
}

static void parameters(struct view *view)
{
    const struct shisa_parameters *parameters = &view->report->world->scenario.parameters;
    if (parameters->count == 0) {
        return;
    }
    term(view, SHISA_W_REPORT_PARAMETERS);
    for (uint32_t i = 0; i < parameters->count; i++) {
        shisa_buf_puts(view->out, i == 0 ? "" : ", ");
        html_text(view, parameters->at[i].name);
        shisa_buf_puts(view->out, " = ");
        html_text(view, parameters->at[i].value);
    }
    term_end(view);
}

static void organisations(struct view *view)
{
    uint32_t count = shisa_world_count(view->report->world, SHISA_ORGANISATION);
    term(view, SHISA_W_REPORT_ORGANISATIONS);
    for (shisa_id id = 1; id <= count; id++) {
        html_text(view, id == 1 ? "" : say(view, SHISA_W_REPORT_AND));
        html_text(view, label(view, SHISA_ORGANISATION, id));
    }
    term_end(view);
}

static uint32_t injects_delivered(const struct shisa_report *report)
{
    uint32_t delivered = 0;
    for (shisa_id id = 1; id <= shisa_world_count(report->world, SHISA_INJECT); id++) {
        delivered += report->injects[id] != 0;
    }
    return delivered;
}

static void overview(struct view *view)
{
    const struct shisa_report *report = view->report;
    const struct shisa_scenario *scenario = &report->world->scenario;
    char seed[24];
    uint32_t injects = injects_delivered(report);
    snprintf(seed, sizeof seed, "%llu", (unsigned long long)shisa_engine_seed(report->engine));
    html_section(view, "overview", SHISA_W_REPORT_OVERVIEW);
    shisa_buf_puts(view->out, "<dl>\n");
    fact(view, SHISA_W_REPORT_SCENARIO, scenario->head.id);
    const char *basis = shisa_say(&scenario->basis, view->lang);
    fact(view, SHISA_W_REPORT_BASIS, basis[0] != '\0' ? basis : say(view, SHISA_W_REPORT_NONE));
    term(view, SHISA_W_REPORT_WHEN);
    when(view);
    term_end(view);
    organisations(view);
    fact(view, SHISA_W_REPORT_TEAM, describe_team(view));
    parameters(view);
    fact(view, SHISA_W_REPORT_SEED, seed);
    term(view, SHISA_W_REPORT_NUMBERS);
    shisa_buf_addf(view->out, say(view, SHISA_W_REPORT_NUMBERS_OF), injects,
                   shisa_engine_message_count(report->engine) - injects,
                   shisa_engine_act_count(report->engine));
    term_end(view);
    shisa_buf_puts(view->out, "</dl>\n");
    html_section_end(view);
}

/* --- what to talk about, and how it was measured --------------------------------------------- */

static void debrief(struct view *view)
{
    const struct shisa_text *text = &view->report->world->scenario.debrief;
    html_section(view, "debrief", SHISA_W_REPORT_DEBRIEF);
    if (text->en == NULL && text->ja == NULL) {
        html_paragraph(view, "none", say(view, SHISA_W_REPORT_NONE));
    } else {
        shisa_buf_puts(view->out, "<div class=\"prose\">");
        html_say(view, text);
        shisa_buf_puts(view->out, "</div>\n");
    }
    html_section_end(view);
}

static void method(struct view *view)
{
    static const enum shisa_word words[] = { SHISA_W_REPORT_METHOD_POINTS,
                                             SHISA_W_REPORT_METHOD_MAX,
                                             SHISA_W_REPORT_METHOD_RATING,
                                             SHISA_W_REPORT_METHOD_PROOF };
    const struct shisa_report_facts *facts = view->facts;
    html_section(view, "method", SHISA_W_REPORT_METHOD);
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
        html_paragraph(view, "method", say(view, words[i]));
    }
    html_paragraph(view, "method", describe_letters(view));
    shisa_buf_puts(view->out, "<dl class=\"proof\">\n");
    fact(view, SHISA_W_REPORT_VERIFICATION,
         say(view, facts->verified ? SHISA_W_REPORT_VERIFIED : SHISA_W_REPORT_NOT_VERIFIED));
    fact(view, SHISA_W_REPORT_SCENARIO_HASH, facts->scenario_hash);
    fact(view, SHISA_W_REPORT_DIGEST, facts->digest);
    fact(view, SHISA_W_REPORT_CHAIN,
         facts->chain_head != NULL ? facts->chain_head : say(view, SHISA_W_REPORT_NO_CHAIN));
    fact(view, SHISA_W_REPORT_VERSION, describe_version(view));
    shisa_buf_puts(view->out, "</dl>\n");
    html_section_end(view);
}

void shisa_report_html(const struct shisa_report *report, const struct shisa_report_facts *facts,
                       enum shisa_lang lang, struct shisa_buf *out)
{
    struct view view = {
        .report = report, .facts = facts, .lang = lang, .out = out, .excerpt = 120
    };
    evidence_begin(&view);
    head(&view);
    shisa_buf_puts(out, "<a class=\"skip\" href=\"#summary\">");
    html_text(&view, say(&view, SHISA_W_REPORT_SKIP));
    shisa_buf_puts(out, "</a>\n");
    patterns(&view);
    cover(&view);
    contents(&view);
    shisa_buf_puts(out, "<main>\n");
    for (size_t i = 0; i < SECTIONS; i++) {
        if (is_shown(&view, i)) {
            sections[i].write(&view);
        }
    }
    shisa_buf_puts(out, "</main>\n<footer>\n");
    marking(&view);
    shisa_buf_puts(out, "</footer>\n</body>\n</html>\n");
    evidence_end(&view);
    shisa_buf_finish(&view.line);
}
