#include "session.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "findings.h"

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
    char files[64][SHISA_ID_MAX]; /* names that findings point to */
    int file_count;
};

/* --- faults while running -------------------------------------------------------------------- */

/* "injects.lua:12: message" becomes a place and a message. */
static struct shisa_place place_of(struct hearing *hearing, const char **text)
{
    const char *colon = strchr(*text, ':');
    char *end = NULL;
    unsigned long line = colon != NULL ? strtoul(colon + 1, &end, 10) : 0;
    size_t len = colon != NULL ? (size_t)(colon - *text) : 0;
    if (line == 0 || *end != ':' || len >= SHISA_ID_MAX || hearing->file_count == 64) {
        return (struct shisa_place){ "scenario.lua", 1 };
    }
    char *name = hearing->files[hearing->file_count++];
    memcpy(name, *text, len);
    name[len] = '\0';
    *text = end + 1 + (end[1] == ' ');
    return (struct shisa_place){ name, (uint32_t)line };
}

static bool heard_before(const struct shisa_findings *findings, const char *text)
{
    for (uint32_t i = 0; i < findings->count; i++) {
        if (strcmp(findings->at[i].text, text) == 0) {
            return true;
        }
    }
    return false;
}

static shisa_status hear_event(void *self, const struct shisa_event *event, struct shisa_err *err)
{
    struct hearing *hearing = self;
    (void)err;
    if (event->kind == SHISA_EV_FAULT) {
        const char *text = event->text;
        struct shisa_place place = place_of(hearing, &text);
        if (!heard_before(hearing->findings, text)) {
            shisa_finding_add(hearing->findings, SHISA_ERROR, "E090", place, "%s", text);
        }
    }
    return SHISA_OK;
}

static shisa_status hear_input(void *self, const struct shisa_input *input, struct shisa_err *err)
{
    (void)self;
    (void)input;
    (void)err;
    return SHISA_OK;
}

/* --- one scenario ---------------------------------------------------------------------------- */

static void rehearse(struct shisa_exercise *exercise, const struct rehearsal *rehearsal,
                     struct hearing *hearing)
{
    struct shisa_err err;
    shisa_bots_seat(shisa_exercise_bots(exercise), 0, rehearsal->manner);
    shisa_exercise_listen(exercise, (struct shisa_sink){ hearing, hear_input, hear_event });
    shisa_status status = shisa_exercise_start(exercise, &err);
    if (status == SHISA_OK) {
        status =
            shisa_exercise_advance(exercise, shisa_exercise_world(exercise)->scenario.length, &err);
    }
    if (status != SHISA_OK && !heard_before(hearing->findings, err.text)) {
        struct shisa_place place = { "scenario.lua", 1 };
        shisa_finding_add(hearing->findings, SHISA_ERROR, "E091", place, "%s", err.text);
    }
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
        rehearse(exercise, &rehearsals[i], hearing);
        shisa_exercise_destroy(exercise);
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
        fprintf(stderr, shisa_word(SHISA_W_CHECK_COUNT, options->lang), name, findings->errors,
                findings->count - findings->errors);
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
