#include "model.h"

#include "shisa/limits.h"

/* What the scenario declares: each kind of line fills one item of its list, when all of it is
 * good. What it refers to has been declared before. */

#define TIME_MAX (2 * SHISA_LENGTH_MS_MAX)
enum { POINTS_MAX = 1000000 }; /* with a length of time they are multiplied within 63 bits */

static shisa_ms time_or_never(struct line *line, const char *name)
{
    return line_has(line, name) ? line_count(line, name, OPTIONAL, TIME_MAX) : SHISA_NEVER;
}

static int32_t points(struct line *line)
{
    return (int32_t)line_count(line, "points", OPTIONAL, POINTS_MAX);
}

static void read_objective(struct line *line, struct objective *objective)
{
    objective->text = line_text(line, "text", OPTIONAL);
    objective->points = points(line);
}

static void read_organisation(struct line *line, struct organisation *organisation)
{
    organisation->name = line_text(line, "name", REQUIRED);
    organisation->sector = line_word(line, "sector", OPTIONAL);
    organisation->last = -1;
}

static void read_role(struct line *line, struct role *role)
{
    role->name = line_text(line, "name", REQUIRED);
    role->seats = (uint32_t)line_count(line, "seats", OPTIONAL, SHISA_SEATS_MAX);
    role->phone = line_word(line, "phone", OPTIONAL);
}

static void read_channel(struct line *line, struct channel *channel)
{
    channel->name = line_text(line, "name", REQUIRED);
    channel->mark = line_text(line, "mark", OPTIONAL);
    channel->spoken = line_flag(line, "spoken");
    if (channel->mark.en == NULL && channel->mark.ja == NULL) {
        channel->mark = channel->name;
    }
}

static void read_label(struct line *line, struct label *label)
{
    label->name = line_text(line, "name", OPTIONAL);
}

static void read_service(struct line *line, struct service *service)
{
    service->name = line_text(line, "name", REQUIRED);
    service->of = line_word(line, "of", OPTIONAL);
    service->level = 100;
}

static void read_inject(struct line *line, struct inject *inject)
{
    inject->at = inject->due = time_or_never(line, "at");
    inject->via = line_word(line, "via", OPTIONAL);
    inject->from = line_word(line, "from", OPTIONAL);
    inject->to = line_words(line, "to", &inject->to_count);
    inject->subject = line_text(line, "subject", OPTIONAL);
    inject->text = line_text(line, "text", OPTIONAL);
    inject->important = line_flag(line, "important");
    inject->until = inject->sent = inject->reacted = SHISA_NEVER;
}

static void read_mention(struct line *line, void *item)
{
    struct mention *mention = item;
    mention->words = line_words(line, "words", &mention->count);
}

static void read_expect(struct line *line, struct expect *expect)
{
    expect->number = (uint32_t)line_count(line, "number", OPTIONAL, UINT32_MAX);
    expect->of = line_word(line, "of", OPTIONAL);
    expect->after = line_word(line, "after", OPTIONAL);
    expect->objective = line_word(line, "objective", OPTIONAL);
    expect->action = line_word(line, "action", OPTIONAL);
    expect->full = line_count(line, "full", OPTIONAL, TIME_MAX);
    expect->zero = line_count(line, "zero", OPTIONAL, TIME_MAX);
    expect->points = points(line);
    expect->text = line_text(line, "text", OPTIONAL);
    expect->example = line_text(line, "example", OPTIONAL);
    expect->duty = line_text(line, "duty", OPTIONAL);
    expect->mentions =
        line_list(line, "mention", sizeof *expect->mentions, read_mention, &expect->mention_count);
}

static void read_choice(struct line *line, void *item)
{
    struct choice *choice = item;
    choice->id = line_word(line, "id", REQUIRED);
    choice->text = line_text(line, "text", OPTIONAL);
}

/* A decision says to whom it is put, the others whose they are. */
static void read_rule(struct line *line, struct rule *rule)
{
    rule->of = line_word(line, line_has(line, "to") ? "to" : "of", OPTIONAL);
    rule->by = line_word(line, "by", OPTIONAL);
    rule->options =
        line_list(line, "options", sizeof *rule->options, read_choice, &rule->option_count);
    rule->text = line_text(line, line_has(line, "why") ? "why" : "text", OPTIONAL);
    rule->objective = line_word(line, "objective", OPTIONAL);
    rule->points = points(line);
}

/* Adds an item, once it is known to be good. Another of the same name takes its place. */
#define ADD(type, list)                                                                            \
    static void add_##list(struct staff *staff, struct line *line, const char *id)                 \
    {                                                                                              \
        struct type read = { .id = id };                                                           \
        read_##type(line, &read);                                                                  \
        if (line->bad || names_find(&staff->list##_names, id) != 0) {                              \
            return;                                                                                \
        }                                                                                          \
        staff->list =                                                                              \
            term_grow(staff->list, staff->list##_count, &staff->list##_cap, sizeof *staff->list);  \
        staff->list[staff->list##_count] = read;                                                   \
        names_add(&staff->list##_names, id, staff->list##_count++);                                \
    }

STAFF_LISTS(ADD)

/* A role takes its place in its house. */
static void settle_role(struct staff *staff, struct line *line)
{
    struct role *role = &staff->roles[staff->roles_count - 1];
    uint32_t house =
        names_find(&staff->organisations_names, line_word(line, "organisation", OPTIONAL));
    role->organisation = house == 0 ? NOBODY : house - 1;
    if (house != 0) {
        struct organisation *organisation = &staff->organisations[house - 1];
        organisation->roles = term_grow(organisation->roles, organisation->role_count,
                                        &organisation->role_cap, sizeof *organisation->roles);
        organisation->roles[organisation->role_count++] = staff->roles_count - 1;
        if (role->seats > 0 && (staff->playing_count == 0 || staff->playing != house - 1)) {
            staff->playing = house - 1;
            staff->playing_count++; /* one of several may count twice; one alone does not */
        }
    }
}

static const struct {
    const char *kind;
    void (*add)(struct staff *staff, struct line *line, const char *id);
} kinds[] = {
    { "objective", add_objectives }, { "organisation", add_organisations },
    { "role", add_roles },           { "channel", add_channels },
    { "action", add_actions },       { "service", add_services },
    { "asset", add_assets },         { "resource", add_resources },
    { "inject", add_injects },       { "decision", add_decisions },
    { "approval", add_approvals },   { "expect", add_expects },
    { "penalty", add_penalties },    { "order", add_orders },
};

void staff_declare(struct staff *staff, struct line *line)
{
    const char *id = line_word(line, "id", REQUIRED);
    uint32_t roles = staff->roles_count;
    for (size_t i = 0; !line->bad && i < sizeof kinds / sizeof kinds[0]; i++) {
        if (line_is(line, "kind", kinds[i].kind)) {
            kinds[i].add(staff, line, id);
        }
    }
    if (staff->roles_count > roles) {
        settle_role(staff, line);
    }
    if (!line->bad) {
        staff->declared_count++;
        staff->changed++;
    }
}
