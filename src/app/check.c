#include "session.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "findings.h"

#define FAULT "E090" /* a function of the scenario that fails while the exercise runs */

/* Function bodies are tried out, not only read: each team plays the exercise once. */
static const struct rehearsal {
    enum shisa_manner manner;
    uint64_t seed;
} rehearsals[] = {
    { SHISA_MANNER_EXPERT, 1 }, { SHISA_MANNER_ABSENT, 1 }, { SHISA_MANNER_LATE, 1 },
    { SHISA_MANNER_RANDOM, 1 }, { SHISA_MANNER_RANDOM, 2 }, { SHISA_MANNER_RANDOM, 3 },
};

struct hearing {
    struct shisa_findings *findings;
    struct shisa_event last; /* of the exercise that is played */
};

static const struct shisa_place top = { "scenario.lua", 1 };

/* --- faults while running --------------------------------------------------------------------- */

/* "injects.lua:12: message" becomes a place and a message; file holds its name. */
static struct shisa_place place_of(const char **text, char file[SHISA_ID_MAX])
{
    const char *colon = strchr(*text, ':');
    char *end = NULL;
    unsigned long line = colon != NULL ? strtoul(colon + 1, &end, 10) : 0;
    size_t len = colon != NULL ? (size_t)(colon - *text) : 0;
    if (line == 0 || *end != ':' || len >= SHISA_ID_MAX) {
        return top;
    }
    memcpy(file, *text, len);
    file[len] = '\0';
    *text = end + 1 + (end[1] == ' ');
    return (struct shisa_place){ file, (uint32_t)line };
}

/* Every team meets most faults again, and so does every turn of a loop. */
static bool heard_before(const struct shisa_findings *findings, struct shisa_place place)
{
    for (uint32_t i = 0; i < findings->count; i++) {
        const struct shisa_finding *finding = &findings->at[i];
        if (strcmp(finding->code, FAULT) == 0 && finding->place.line == place.line &&
            strcmp(finding->place.file, place.file) == 0) {
            return true;
        }
    }
    return false;
}

static void report_fault(struct shisa_findings *findings, const char *text)
{
    char file[SHISA_ID_MAX];
    struct shisa_place place = place_of(&text, file);
    if (!heard_before(findings, place)) {
        shisa_finding_add(findings, SHISA_ERROR, FAULT, place, "%s", text);
        shisa_findings_keep(findings);
    }
}

static shisa_status hear_event(void *self, const struct shisa_event *event, struct shisa_err *err)
{
    struct hearing *hearing = self;
    (void)err;
    hearing->last = *event;
    if (event->kind == SHISA_EV_FAULT) {
        report_fault(hearing->findings, event->text);
    }
    return SHISA_OK;
}

/* --- an exercise that cannot go on ------------------------------------------------------------ */

/* A step that failed half-way may not have told all it did. */
static struct shisa_event last_event(const struct shisa_exercise *exercise,
                                     const struct hearing *hearing)
{
    uint32_t untold;
    const struct shisa_event *events =
        shisa_engine_events(shisa_exercise_engine(exercise), &untold);
    return untold > 0 ? events[untold - 1] : hearing->last;
}

/* No function failed, so only what happened last shows where in the scenario the trouble lies. */
static void report_stop(const struct shisa_exercise *exercise, const struct hearing *hearing,
                        const struct shisa_err *err)
{
    char when[32];
    struct shisa_event last = last_event(exercise, hearing);
    enum shisa_kind kind = shisa_event_ref_kind(last.kind);
    const struct shisa_head *head =
        shisa_world_head(shisa_exercise_world(exercise), kind, last.ref);
    const char *name = head != NULL ? head->id : last.text != NULL ? last.text : "";
    struct shisa_finding *finding = shisa_finding_add(
        hearing->findings, SHISA_ERROR, "E091",
        head != NULL && head->place.file != NULL ? head->place : top,
        "%s (at %s; the last of them: %s \"%.*s\")", err->text, shisa_ms_words(last.at, when),
        shisa_event_name(last.kind), (int)shisa_text_fit(name, SHISA_ID_MAX), name);
    snprintf(finding->help, sizeof finding->help,
             "let time pass with sleep, or stop when the work is done");
    shisa_findings_keep(hearing->findings);
}

/* --- one scenario ----------------------------------------------------------------------------- */

/* False when it could not be played to its end. */
static bool rehearse(struct shisa_exercise *exercise, const struct rehearsal *rehearsal,
                     struct hearing *hearing)
{
    struct shisa_err err;
    shisa_bots_seat(shisa_exercise_bots(exercise), 0, rehearsal->manner);
    shisa_exercise_listen(exercise, (struct shisa_sink){ hearing, NULL, hear_event });
    shisa_status status = shisa_exercise_start(exercise, &err);
    if (status == SHISA_OK) {
        status =
            shisa_exercise_advance(exercise, shisa_exercise_world(exercise)->scenario.length, &err);
    }
    if (status != SHISA_OK) {
        report_stop(exercise, hearing, &err);
    }
    return status == SHISA_OK;
}

static enum exit_code check_scenario(const struct options *options, struct shisa_bundle *bundle,
                                     struct shisa_findings *findings, struct hearing *hearing)
{
    struct shisa_files files = shisa_bundle_files(bundle);
    struct shisa_settings settings = { options->settings, options->setting_count };
    for (size_t i = 0; i < sizeof rehearsals / sizeof rehearsals[0]; i++) {
        struct shisa_exercise *exercise;
        struct shisa_findings again = { 0 };
        struct shisa_err err;
        shisa_status status = shisa_exercise_load(&files, settings, rehearsals[i].seed,
                                                  i == 0 ? findings : &again, &exercise, &err);
        shisa_findings_finish(&again);
        if (status != SHISA_OK) {
            return fail_with(&err);
        }
        if (exercise == NULL) {
            return EXIT_FINDINGS;
        }
        bool to_the_end = rehearse(exercise, &rehearsals[i], hearing);
        shisa_exercise_destroy(exercise);
        if (!to_the_end) {
            return EXIT_FINDINGS;
        }
    }
    return findings->errors > 0 ? EXIT_FINDINGS : EXIT_DONE;
}

/* --- the command ----------------------------------------------------------------------------- */

static void report(const struct options *options, const char *name, struct shisa_bundle *bundle,
                   struct shisa_findings *findings, json_t *list)
{
    struct shisa_files files = shisa_bundle_files(bundle);
    if (options->json) {
        findings_json(findings, &files, name, list);
        return;
    }
    findings_print(findings, &files);
    if (!options->quiet) {
        uint32_t warnings = findings->count - findings->errors;
        enum shisa_word of_warnings =
            warnings == 1 ? SHISA_W_CHECK_WARNING : SHISA_W_CHECK_WARNINGS;
        fprintf(stderr, shisa_word(SHISA_W_CHECK_COUNT, options->lang), name, findings->errors,
                errors_word(findings->errors, options->lang), warnings,
                shisa_word(of_warnings, options->lang));
        fputc('\n', stderr);
    }
}

static enum exit_code check_one(const struct options *options, const char *name, json_t *list)
{
    struct shisa_findings findings = { 0 };
    struct hearing hearing = { .findings = &findings };
    struct shisa_bundle *bundle = NULL;
    struct shisa_err err;
    if (shisa_bundle_open(name, &bundle, &err) != SHISA_OK) {
        return fail_with(&err);
    }
    enum exit_code code = check_scenario(options, bundle, &findings, &hearing);
    if (code == EXIT_DONE || code == EXIT_FINDINGS) {
        report(options, name, bundle, &findings, list);
    }
    shisa_findings_finish(&findings);
    shisa_bundle_destroy(bundle);
    return code;
}

enum exit_code run_check(const struct options *options)
{
    enum exit_code worst = EXIT_DONE;
    json_t *list = json_array();
    for (int i = 0; i < options->arg_count; i++) {
        enum exit_code code = check_one(options, options->args[i], list);
        worst = code > worst ? code : worst;
    }
    if (options->json) {
        json_t *page = json_pack("{s:s, s:o}", "format_version", "1.0", "findings", list);
        char *text = json_dumps(page, JSON_SORT_KEYS | JSON_INDENT(2));
        puts(text);
        free(text);
        json_decref(page);
    } else {
        json_decref(list);
    }
    return worst;
}
