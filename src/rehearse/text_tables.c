/* The page's tables of numbers: scores, roles, consequences. */
#include <string.h>

#include "internal.h"

#define ROWS_MAX 12U /* of the lists of roles: what does not fit a screen is not read */

/* --- scores ---------------------------------------------------------------------------------- */

#define NAME_COLUMNS 16
#define TENTHS 10U
#define BAR_COLUMNS 50U

static void put_team(const struct text *text, enum shisa_manner team,
                     const struct team_found *found)
{
    const struct team_sum *sum = &found->sum;
    text_left(text, shisa_manner_name(team), NAME_COLUMNS);
    text_number(text, sum->runs, 8);
    text_number(text, sum->max > 0 ? sum->points * 100 / sum->max : 0, 7);
    text_number(text, bins_value(sum->scores, PER_CENT_BINS, 100), 9);
    text_number(text, bins_value(sum->scores, PER_CENT_BINS, 500), 7);
    text_number(text, bins_value(sum->scores, PER_CENT_BINS, 900), 9);
    text_number(text, run_seed(text->page, top_run(found->worst)), 12);
    text_number(text, run_seed(text->page, top_run(found->best)), 12);
    shisa_buf_puts(text->out, "\n");
}

static void put_score_heads(const struct text *text)
{
    static const struct {
        enum shisa_word word;
        int columns;
    } heads[] = {
        { SHISA_W_REHEARSE_TEAM_RUNS, 8 }, { SHISA_W_REHEARSE_MEAN, 7 },
        { SHISA_W_REHEARSE_LOW, 9 },       { SHISA_W_REHEARSE_HALF, 7 },
        { SHISA_W_REHEARSE_HIGH, 9 },      { SHISA_W_REHEARSE_WORST, 12 },
        { SHISA_W_REHEARSE_BEST, 12 },
    };
    text_left(text, text_say(text, SHISA_W_REHEARSE_TEAM), NAME_COLUMNS);
    for (size_t i = 0; i < sizeof heads / sizeof heads[0]; i++) {
        text_right(text, text_say(text, heads[i].word), heads[i].columns);
    }
    shisa_buf_puts(text->out, "\n");
}

/* The full score is apart: whether anybody earns everything is what one looks for. */
static void add_tenths(const uint64_t *scores, uint64_t tenths[TENTHS + 1])
{
    for (uint32_t score = 0; score < PER_CENT_BINS; score++) {
        tenths[score / 10] += scores[score];
    }
}

static void put_bins(const struct text *text, enum shisa_manner team,
                     const struct team_found *found)
{
    uint64_t tenths[TENTHS + 1] = { 0 };
    add_tenths(found->sum.scores, tenths);
    text_left(text, shisa_manner_name(team), NAME_COLUMNS);
    for (uint32_t i = 0; i <= TENTHS; i++) {
        if (tenths[i] == 0) {
            text_right(text, ".", 5);
        } else {
            text_number(text, (tenths[i] * 100 + found->sum.runs / 2) / found->sum.runs, 5);
        }
    }
    shisa_buf_puts(text->out, "\n");
}

static void put_teams(const struct text *text,
                      void (*put)(const struct text *text, enum shisa_manner team,
                                  const struct team_found *found))
{
    for (int team = 0; team < SHISA_MANNER_COUNT; team++) {
        struct team_found found = team_of(text->page, (enum shisa_manner)team);
        if (found.sum.runs > 0) {
            put(text, (enum shisa_manner)team, &found);
        }
    }
}

static void put_histogram(const struct text *text)
{
    uint64_t tenths[TENTHS + 1] = { 0 }, most = 1;
    for (int team = 0; team < SHISA_MANNER_COUNT; team++) {
        struct team_found found = team_of(text->page, (enum shisa_manner)team);
        add_tenths(found.sum.scores, tenths);
    }
    for (uint32_t i = 0; i <= TENTHS; i++) {
        most = tenths[i] > most ? tenths[i] : most;
    }
    shisa_buf_addf(text->out, "\n%s\n", text_say(text, SHISA_W_REHEARSE_ALL));
    for (uint32_t i = 0; i <= TENTHS; i++) {
        shisa_buf_addf(text->out, i < TENTHS ? "  %2u-%2u " : "    100 ", i * 10, i * 10 + 9);
        text_number(text, tenths[i], 9);
        shisa_buf_puts(text->out, tenths[i] > 0 ? " " : "");
        text_fill(text->out, "#", (int)((tenths[i] * BAR_COLUMNS + most - 1) / most));
        shisa_buf_puts(text->out, "\n");
    }
}

void text_scores(const struct text *text)
{
    text_section(text, text_say(text, SHISA_W_REHEARSE_SCORES));
    put_score_heads(text);
    put_teams(text, put_team);
    shisa_buf_addf(text->out, "\n%s\n", text_say(text, SHISA_W_REHEARSE_BINS));
    text_left(text, text_say(text, SHISA_W_REHEARSE_TEAM), NAME_COLUMNS);
    for (uint32_t i = 0; i <= TENTHS; i++) {
        text_number(text, i * 10, 5);
    }
    shisa_buf_puts(text->out, "\n");
    put_teams(text, put_bins);
    put_histogram(text);
}

/* --- roles ----------------------------------------------------------------------------------- */

static const struct shisa_rehearsal *first_of(const struct text *text)
{
    return text->page->columns[0].rehearsal;
}

static struct shisa_story story_of(const struct text *text)
{
    return shisa_world_story(first_of(text)->world);
}

static void put_more(const struct text *text, uint32_t found)
{
    if (found > ROWS_MAX) {
        shisa_buf_puts(text->out, "    ");
        shisa_buf_addf(text->out, text_say(text, SHISA_W_REHEARSE_MORE), found - ROWS_MAX);
        shisa_buf_puts(text->out, "\n");
    }
}

/* "30m", as people in the room feel it; with the story's own time, where that goes faster. */
static void heading(const struct text *text, enum shisa_word word, shisa_ms in_story)
{
    char people[SHISA_SAID_SIZE], story[SHISA_SAID_SIZE];
    struct shisa_buf time = { 0 };
    int32_t pace = rehearsal_pace(first_of(text)->world);
    shisa_buf_puts(&time, shisa_ms_said(in_story / pace, text->lang, people));
    if (pace > 1) {
        shisa_buf_addf(&time, text_say(text, SHISA_W_REHEARSE_IN_STORY),
                       shisa_ms_said(in_story, text->lang, story));
    }
    shisa_buf_puts(text->out, "  ");
    shisa_buf_addf(text->out, text_say(text, word), time.data);
    shisa_buf_puts(text->out, "\n");
    shisa_buf_finish(&time);
}

static void put_idle_row(const struct text *text, const struct role_found *role)
{
    char longest[SHISA_MOMENT_SIZE];
    shisa_buf_puts(text->out, "    ");
    text_left(text, role->name, 30);
    shisa_buf_puts(text->out, " ");
    shisa_buf_addf(
        text->out, text_say(text, SHISA_W_REHEARSE_IDLE_ROW),
        (unsigned long long)(role->idle_runs * 100 / role->runs),
        shisa_span(story_of(text), (shisa_ms)role->idle_longest_s * 1000, text->lang, longest));
    shisa_buf_puts(text->out, "\n");
}

static void put_idle(const struct text *text)
{
    uint32_t idle = 0;
    const struct shisa_world *world = first_of(text)->world;
    heading(text, SHISA_W_REHEARSE_IDLE, first_of(text)->idle);
    for (shisa_id id = 1; id <= shisa_world_count(world, SHISA_ROLE); id++) {
        struct role_found role = role_of(text->page, id);
        bool often = 2 * role.idle_runs >= role.runs;
        if (shisa_role_at(world, id)->seats > 0 && often && ++idle <= ROWS_MAX) {
            put_idle_row(text, &role);
        }
    }
    put_more(text, idle);
    if (idle == 0) {
        shisa_buf_addf(text->out, "    %s\n", text_say(text, SHISA_W_REHEARSE_IDLE_NONE));
    }
}

static void put_peak_row(const struct text *text, const struct role_found *role)
{
    char clock[SHISA_MOMENT_SIZE];
    struct shisa_buf mean = { 0 };
    shisa_buf_addf(&mean, "%llu.%llu", (unsigned long long)(role->load_tenths / 10),
                   (unsigned long long)(role->load_tenths % 10));
    shisa_buf_puts(text->out, "    ");
    text_left(text, role->name, 30);
    shisa_buf_puts(text->out, " ");
    shisa_buf_addf(
        text->out, text_say(text, SHISA_W_REHEARSE_PEAK_ROW), (unsigned long long)role->peak,
        shisa_since_startex(story_of(text), role->peak_at, text->lang, clock), mean.data);
    shisa_buf_puts(text->out, "\n");
    shisa_buf_finish(&mean);
}

/* The busiest, most first; of equals the one declared first. */
static uint32_t busiest(const struct text *text, struct role_found best[ROWS_MAX])
{
    const struct shisa_world *world = first_of(text)->world;
    uint32_t count = 0;
    for (shisa_id id = 1; id <= shisa_world_count(world, SHISA_ROLE); id++) {
        struct role_found role = role_of(text->page, id);
        uint32_t at = count < ROWS_MAX ? count : ROWS_MAX - 1;
        bool full = count == ROWS_MAX && best[at].peak >= role.peak;
        if (shisa_role_at(world, id)->seats == 0 || role.peak == 0 || full) {
            continue;
        }
        for (; at > 0 && best[at - 1].peak < role.peak; at--) {
            best[at] = best[at - 1];
        }
        best[at] = role;
        count += count < ROWS_MAX;
    }
    return count;
}

static void put_peaks(const struct text *text)
{
    struct role_found best[ROWS_MAX];
    uint32_t count = busiest(text, best);
    heading(text, SHISA_W_REHEARSE_PEAKS, first_of(text)->slice);
    for (uint32_t i = 0; i < count; i++) {
        put_peak_row(text, &best[i]);
    }
}

void text_roles(const struct text *text)
{
    text_section(text, text_say(text, SHISA_W_REHEARSE_ROLES));
    put_idle(text);
    put_peaks(text);
}

/* --- consequences ---------------------------------------------------------------------------- */

#define LABEL_COLUMNS 30
#define VALUE_COLUMNS 16
#define VALUES_MAX 3U /* of a block */

typedef void figure_writer(const struct figures *figures, struct shisa_buf *cell);

static void add_clock(int64_t seconds, struct shisa_buf *cell)
{
    char clock[24];
    shisa_buf_puts(cell, seconds < 0 ? "-" : shisa_ms_clock(seconds * 1000, clock));
}

static void add_hundredths(uint64_t value, struct shisa_buf *cell)
{
    shisa_buf_addf(cell, "%llu.%02llu", (unsigned long long)(value / 100),
                   (unsigned long long)(value % 100));
}

static void add_whole(uint64_t value, struct shisa_buf *cell)
{
    shisa_buf_addf(cell, "%llu", (unsigned long long)value);
}

static void write_runs(const struct figures *figures, struct shisa_buf *cell)
{
    add_whole(figures->runs, cell);
}

static void write_contained(const struct figures *figures, struct shisa_buf *cell)
{
    if (figures->contained_per_mille < 0) {
        shisa_buf_puts(cell, "-");
    } else {
        shisa_buf_addf(cell, "%d %%", figures->contained_per_mille / 10);
    };
}

static void write_half(const struct figures *figures, struct shisa_buf *cell)
{
    add_clock(figures->contained_half_s, cell);
}

static void write_high(const struct figures *figures, struct shisa_buf *cell)
{
    add_clock(figures->contained_high_s, cell);
}

static void write_service(const struct figures *figures, struct shisa_buf *cell)
{
    add_whole(figures->service_minutes, cell);
}

static void write_customer(const struct figures *figures, struct shisa_buf *cell)
{
    add_whole(figures->customer_hours, cell);
}

static void write_annoyed(const struct figures *figures, struct shisa_buf *cell)
{
    add_hundredths(figures->annoyed, cell);
}

static void write_bypassed(const struct figures *figures, struct shisa_buf *cell)
{
    add_hundredths(figures->bypassed, cell);
}

static void write_refused(const struct figures *figures, struct shisa_buf *cell)
{
    add_hundredths(figures->refused, cell);
}

static void write_ignored(const struct figures *figures, struct shisa_buf *cell)
{
    add_hundredths(figures->ignored, cell);
}

static void write_leaked(const struct figures *figures, struct shisa_buf *cell)
{
    add_hundredths(figures->leaked, cell);
}

static void write_score(const struct figures *figures, struct shisa_buf *cell)
{
    add_whole(figures->score, cell);
}

static const struct {
    enum shisa_word label;
    figure_writer *write;
} figure_rows[] = {
    { SHISA_W_REHEARSE_CON_RUNS, write_runs },
    { SHISA_W_REHEARSE_CON_CONTAINED, write_contained },
    { SHISA_W_REHEARSE_CON_HALF, write_half },
    { SHISA_W_REHEARSE_CON_HIGH, write_high },
    { SHISA_W_REHEARSE_CON_SERVICE, write_service },
    { SHISA_W_REHEARSE_CON_CUSTOMER, write_customer },
    { SHISA_W_REHEARSE_CON_ANNOYED, write_annoyed },
    { SHISA_W_REHEARSE_CON_BYPASSED, write_bypassed },
    { SHISA_W_REHEARSE_CON_REFUSED, write_refused },
    { SHISA_W_REHEARSE_CON_IGNORED, write_ignored },
    { SHISA_W_REHEARSE_CON_LEAKED, write_leaked },
    { SHISA_W_REHEARSE_CON_SCORE, write_score },
};

static void put_block(const struct text *text, uint32_t first, uint32_t last)
{
    const struct shisa_rehearsal_page *page = text->page;
    shisa_buf_puts(text->out, "  ");
    text_left(text, page->compared != NULL ? page->compared : "", LABEL_COLUMNS);
    for (uint32_t i = first; i < last; i++) {
        const char *value = page->columns[i].name;
        text_right(text, value != NULL ? value : "", VALUE_COLUMNS);
    }
    shisa_buf_puts(text->out, "\n");
    for (size_t row = 0; row < sizeof figure_rows / sizeof figure_rows[0]; row++) {
        shisa_buf_puts(text->out, "  ");
        text_left(text, text_say(text, figure_rows[row].label), LABEL_COLUMNS);
        for (uint32_t i = first; i < last; i++) {
            struct figures figures = rehearsal_figures(page->columns[i].rehearsal);
            struct shisa_buf cell = { 0 };
            figure_rows[row].write(&figures, &cell);
            text_cell(text, &cell, VALUE_COLUMNS);
        }
        shisa_buf_puts(text->out, "\n");
    }
}

void text_consequences(const struct text *text)
{
    const struct shisa_rehearsal_page *page = text->page;
    text_section(text, text_say(text, SHISA_W_REHEARSE_CONSEQUENCES));
    for (uint32_t first = 0; first < page->column_count; first += VALUES_MAX) {
        uint32_t left = page->column_count - first;
        put_block(text, first, first + (left < VALUES_MAX ? left : VALUES_MAX));
    }
    if (page->columns[0].rehearsal->world->scenario.contained.count == 0) {
        shisa_buf_addf(text->out, "  %s\n", text_say(text, SHISA_W_REHEARSE_NO_CONTAINED));
    }
}
