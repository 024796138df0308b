#include <string.h>

#include "internal.h"

const char *say(const struct view *view, enum shisa_word word)
{
    return shisa_word(word, view->lang);
}

struct shisa_story story_of(const struct view *view)
{
    struct shisa_story story = shisa_world_story(view->report->world);
    story.length = view->for_machines ? 0 : story.length; /* as within a day */
    return story;
}

char *moment_text(const struct view *view, shisa_ms at, char *out)
{
    return shisa_since_startex(story_of(view), at, view->lang, out);
}

/* --- sentences with slots -------------------------------------------------------------------- */

static const struct slot *slot_named(const struct slot *slots, size_t count, const char *name,
                                     size_t len)
{
    for (size_t i = 0; i < count; i++) {
        if (strlen(slots[i].name) == len && memcmp(slots[i].name, name, len) == 0) {
            return &slots[i];
        }
    }
    return NULL;
}

void fill(const struct view *view, enum shisa_word word, const struct slot *slots, size_t count,
          const void *about, struct shisa_buf *out)
{
    const char *text = say(view, word);
    for (const char *open = strchr(text, '{'); open != NULL; open = strchr(text, '{')) {
        const char *close = strchr(open, '}');
        SHISA_ASSERT(close != NULL);
        const struct slot *slot = slot_named(slots, count, open + 1, (size_t)(close - open - 1));
        SHISA_ASSERT(slot != NULL); /* a typing error in words.def */
        shisa_buf_add(out, text, (size_t)(open - text));
        slot->write(view, about, out);
        text = close + 1;
    }
    shisa_buf_puts(out, text);
}

const char *describe(struct view *view, enum shisa_word word, const struct slot *slots,
                     size_t count, const void *about)
{
    shisa_buf_finish(&view->line);
    fill(view, word, slots, count, about, &view->line);
    return view->line.data == NULL ? "" : view->line.data;
}

/* --- pieces ---------------------------------------------------------------------------------- */

void add_deed(const struct view *view, const struct shisa_ref *action,
              const struct shisa_ref *target, struct shisa_buf *out)
{
    shisa_buf_puts(out, label(view, SHISA_ACTION, action->id));
    if (target->kind != SHISA_KIND_NONE) {
        shisa_buf_addf(out, say(view, SHISA_W_REPORT_ON), label(view, target->kind, target->id));
    }
}

void add_moment(const struct view *view, shisa_ms at, struct shisa_buf *out)
{
    char moment[SHISA_MOMENT_SIZE];
    shisa_buf_puts(out, moment_text(view, at, moment));
}

/* As the run file has it: "people", "expert" or "expert; person: aoba/dispatch". */
const char *describe_team(struct view *view)
{
    static const char mark[] = "; person: ";
    const char *team = view->facts->team == NULL ? "" : view->facts->team;
    const char *person = strstr(team, mark);
    shisa_buf_finish(&view->line);
    if (strcmp(team, "people") == 0) {
        return say(view, SHISA_W_REPORT_TEAM_PEOPLE);
    }
    shisa_buf_addf(&view->line, say(view, SHISA_W_REPORT_TEAM_BOTS),
                   (int)(person == NULL ? strlen(team) : (size_t)(person - team)), team);
    if (person != NULL) {
        const char *name = person + strlen(mark);
        shisa_id role = shisa_world_find(view->report->world, SHISA_ROLE, name);
        shisa_buf_addf(&view->line, say(view, SHISA_W_REPORT_TEAM_PERSON),
                       role == 0 ? name : label(view, SHISA_ROLE, role));
    }
    return view->line.data;
}

const char *describe_version(struct view *view)
{
    shisa_buf_finish(&view->line);
    shisa_buf_addf(&view->line, "shisa %s",
                   view->facts->version == NULL ? "" : view->facts->version);
    return view->line.data;
}

const char *describe_letters(struct view *view)
{
    shisa_buf_finish(&view->line);
    for (const char *letter = "PSMUN"; *letter != '\0'; letter++) {
        shisa_buf_addf(&view->line, "%s%c %s",
                       *letter == 'P' ? "" : say(view, SHISA_W_REPORT_CLAUSE_NEXT), *letter,
                       say(view, rating_word(*letter)));
    }
    return view->line.data;
}

const char *describe_left(struct view *view)
{
    const struct shisa_report *report = view->report;
    char at[SHISA_MOMENT_SIZE], end[SHISA_MOMENT_SIZE];
    if (report->endex != 0) {
        return describe_stopped(view);
    }
    shisa_buf_finish(&view->line);
    shisa_buf_addf(&view->line, say(view, SHISA_W_REPORT_LEFT),
                   moment_text(view, shisa_engine_now(report->engine), at),
                   moment_text(view, report->world->scenario.length, end));
    return view->line.data;
}

/* "1 h 30 min": the units that are not zero. */
void add_duration(const struct view *view, shisa_ms ms, struct shisa_buf *out)
{
    static const struct {
        shisa_ms size;
        enum shisa_word word;
    } units[] = {
        { 86400000, SHISA_W_REPORT_DAYS },
        { 3600000, SHISA_W_REPORT_HOURS },
        { 60000, SHISA_W_REPORT_MINUTES },
        { 1000, SHISA_W_REPORT_SECONDS },
    };
    enum { UNITS = sizeof units / sizeof units[0] };
    bool begun = false;
    for (size_t i = 0; i < UNITS; i++) {
        if (ms < units[i].size && (begun || i < UNITS - 1)) {
            continue;
        }
        shisa_buf_puts(out, begun && view->lang == SHISA_EN ? " " : "");
        shisa_buf_addf(out, say(view, units[i].word), (long long)(ms / units[i].size));
        ms %= units[i].size;
        begun = true;
    }
}

void add_excerpt(const char *text, int columns, struct shisa_buf *out)
{
    if (columns == 0 || shisa_text_width(text) <= columns) {
        shisa_buf_puts(out, text);
        return;
    }
    shisa_buf_add(out, text, shisa_text_fit(text, columns - 2));
    shisa_buf_puts(out, "…");
}

/* --- words of tables ------------------------------------------------------------------------- */

enum shisa_word outcome_word(enum outcome outcome)
{
    static const enum shisa_word words[OUTCOME_COUNT] = {
        [OUTCOME_NOT_DUE] = SHISA_W_REPORT_NOT_DUE,
        [OUTCOME_FULL] = SHISA_W_REPORT_FULL,
        [OUTCOME_PARTIAL] = SHISA_W_REPORT_PARTIAL,
        [OUTCOME_MISSED] = SHISA_W_REPORT_MISSED,
    };
    return words[outcome];
}

const char *outcome_name(enum outcome outcome)
{
    static const char *const names[OUTCOME_COUNT] = {
        [OUTCOME_NOT_DUE] = "not-due",
        [OUTCOME_FULL] = "full",
        [OUTCOME_PARTIAL] = "partial",
        [OUTCOME_MISSED] = "missed",
    };
    return names[outcome];
}

enum shisa_word rating_word(char rating)
{
    switch (rating) {
    case 'P':
        return SHISA_W_REPORT_RATING_P;
    case 'S':
        return SHISA_W_REPORT_RATING_S;
    case 'M':
        return SHISA_W_REPORT_RATING_M;
    case 'U':
        return SHISA_W_REPORT_RATING_U;
    default:
        return SHISA_W_REPORT_RATING_N;
    }
}

enum shisa_word tone_word(int64_t tone)
{
    static const enum shisa_word words[SHISA_TONE_COUNT] = {
        [SHISA_REMARK] = SHISA_W_REPORT_TONE_REMARK,
        [SHISA_STRENGTH] = SHISA_W_REPORT_TONE_STRENGTH,
        [SHISA_IMPROVEMENT] = SHISA_W_REPORT_TONE_IMPROVEMENT,
    };
    return words[tone];
}

enum shisa_word tone_heading(enum shisa_tone tone)
{
    static const enum shisa_word words[SHISA_TONE_COUNT] = {
        [SHISA_REMARK] = SHISA_W_REPORT_REMARKS,
        [SHISA_STRENGTH] = SHISA_W_REPORT_STRENGTHS,
        [SHISA_IMPROVEMENT] = SHISA_W_REPORT_AREAS,
    };
    return words[tone];
}

enum shisa_word self_answer_word(int64_t self)
{
    static const enum shisa_word words[SHISA_SELF_COUNT] = {
        [SHISA_SELF_DID] = SHISA_W_SELF_DID,
        [SHISA_SELF_LATE] = SHISA_W_SELF_LATE,
        [SHISA_SELF_NOT] = SHISA_W_SELF_NOT,
    };
    return words[self];
}

enum shisa_word plan_status_word(enum shisa_status_of_plan status)
{
    static const enum shisa_word words[] = {
        [SHISA_PLAN_OPEN] = SHISA_W_REPORT_PLAN_OPEN,
        [SHISA_PLAN_DONE] = SHISA_W_REPORT_PLAN_DONE,
        [SHISA_PLAN_DROPPED] = SHISA_W_REPORT_PLAN_DROPPED,
    };
    return words[status];
}

enum shisa_word plan_type_word(enum shisa_type_of_plan type)
{
    static const enum shisa_word words[] = {
        [SHISA_PLAN_PLAN] = SHISA_W_REPORT_PLAN_PLAN,
        [SHISA_PLAN_PEOPLE] = SHISA_W_REPORT_PLAN_PEOPLE,
        [SHISA_PLAN_EQUIPMENT] = SHISA_W_REPORT_PLAN_EQUIPMENT,
        [SHISA_PLAN_TRAINING] = SHISA_W_REPORT_PLAN_TRAINING,
        [SHISA_PLAN_EXERCISE] = SHISA_W_REPORT_PLAN_EXERCISE,
    };
    return words[type];
}

enum shisa_word seat_word(enum shisa_duty duty)
{
    static const enum shisa_word words[SHISA_DUTY_COUNT] = {
        [SHISA_NOBODY] = SHISA_W_REPORT_NOBODY_NAMED,
        [SHISA_PARTICIPANT] = SHISA_W_REPORT_DUTY_PARTICIPANT,
        [SHISA_SUBCONTROLLER] = SHISA_W_REPORT_DUTY_SUBCONTROLLER,
        [SHISA_CONTROLLER] = SHISA_W_REPORT_DUTY_CONTROLLER,
        [SHISA_EVALUATOR] = SHISA_W_REPORT_EVALUATOR,
        [SHISA_OBSERVER] = SHISA_W_REPORT_DUTY_OBSERVER,
    };
    return words[duty];
}

void add_thing(const struct view *view, const struct shisa_ref *of, shisa_id organisation,
               struct shisa_buf *out)
{
    shisa_buf_puts(out, shisa_world_name(view->report->world, of->kind, of->id));
    if (organisation != 0) {
        shisa_buf_puts(out, say(view, SHISA_W_REPORT_AND));
        shisa_buf_puts(out, label(view, SHISA_ORGANISATION, organisation));
    }
}

const char *describe_why(const struct view *view, enum shisa_kind kind, shisa_id id)
{
    const struct shisa_world *world = view->report->world;
    switch (kind) {
    case SHISA_EXPECT:
        return shisa_say(&shisa_expect_at(world, id)->why, view->lang);
    case SHISA_PENALTY:
        return shisa_say(&shisa_penalty_at(world, id)->why, view->lang);
    case SHISA_ORDER:
        return shisa_say(&shisa_order_at(world, id)->why, view->lang);
    default:
        return "";
    }
}

const char *describe_tally(struct view *view, const struct tally *tally)
{
    shisa_buf_finish(&view->line);
    if (tally->max == 0) {
        shisa_buf_puts(&view->line, say(view, SHISA_W_REPORT_TALLY_NONE));
    } else {
        shisa_buf_addf(&view->line, say(view, SHISA_W_REPORT_TALLY), tally->outcomes[OUTCOME_FULL],
                       tally->outcomes[OUTCOME_PARTIAL], tally->outcomes[OUTCOME_MISSED]);
    }
    if (tally->lost > 0) {
        shisa_buf_addf(&view->line, say(view, SHISA_W_REPORT_TALLY_LOST), (long long)tally->lost);
    }
    return view->line.data;
}

void add_share(const struct tally *tally, struct shisa_buf *out)
{
    if (tally->max == 0) {
        shisa_buf_puts(out, "–");
    } else {
        shisa_buf_addf(out, "%lld / %lld", (long long)tally_points(tally), (long long)tally->max);
    }
}
