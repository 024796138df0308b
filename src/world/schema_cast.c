/* What stands on the stage: the scenario itself, who plays, and with what. */
#include "shisa/schema.h"

#include "internal.h"

#define CUSTOMERS_MAX 10000000000LL /* more than there are people */
#define PACE_MAX (SHISA_SPEED_MAX / 1000)

static const struct shisa_field scenario_fields[] = {
    { .name = "id",
      .type = SHISA_F_STRING,
      .offset = offsetof(struct shisa_scenario, head.id),
      .required = true,
      .help = "Short name of the scenario, used in file names and logs." },
    FIELD(scenario, length, TIME, .required = true,
          .help = "Time from STARTEX to ENDEX in the story."),
    FIELD(scenario, title, TEXT, .required = true,
          .help = "What the exercise is called on screens and reports."),
    FIELD(scenario, starts, STRING,
          .help = "Date, time and zone of STARTEX in the story, as \"2005-02-14 09:00 +09:00\"; "
                  "without it the clock counts from 00:00."),
    FIELD(scenario, briefing, TEXT, .help = "What everyone reads before STARTEX."),
    FIELD(scenario, debrief, TEXT, .help = "What to talk about after ENDEX."),
    FIELD(scenario, basis, TEXT,
          .help = "Where the facts come from, and which of them are made up."),
    FIELD(scenario, sectors, STRINGS, .help = "Sectors that take part, for lists of scenarios."),
    FIELD(scenario, threats, STRINGS, .help = "Labels of the threats that the story uses."),
    FIELD(scenario, lessons, STRINGS, .help = "Labels of the lessons that the story teaches."),
    FIELD(scenario, pace, INTEGER, .min = 1, .max = PACE_MAX, .otherwise = 1,
          .help = "How many minutes of the story pass in a minute of the room."),
    FIELD(scenario, parameters, PARAMETERS,
          .help = "What can be set from outside with --set name=value: each name with the values "
                  "it may have, the default first."),
};

NOUN(scenario, SHISA_KIND_NONE,
     .help = "The exercise as a whole; exactly one, at the top of scenario.lua.",
     .example =
         "scenario { id = \"alarm\", length = \"4h\", starts = \"2005-02-14 09:00 +09:00\",\n"
         "  title = { en = \"The Alarm Nobody Pressed\", ja = \"誰も押していない警報\" } }");

static const struct shisa_field objective_fields[] = {
    FIELD(objective, points, INTEGER, .required = true, .min = 0, .max = POINTS_MAX,
          .help = "Points to be had, the sum of those of its expectations."),
    FIELD(objective, text, TEXT, .required = true,
          .help = "What the exercise is to show that people can do."),
};

NOUN(objective, SHISA_OBJECTIVE, .help = "An aim of the exercise, under which scores are summed.",
     .example = "objective \"see\" { points = 12,\n"
                "  text = { en = \"Notice that screen and field disagree\", "
                "ja = \"画面と現場の食い違いに気づく\" } }");

static const struct shisa_field organisation_fields[] = {
    FIELD(organisation, name, TEXT, .required = true, .help = "What people call it."),
    FIELD(organisation, sector, STRING, .help = "Sector that it belongs to."),
    FIELD(organisation, chart, REF, .kinds = SHISA_BIT(SHISA_CHART),
          .help = "Chart that says who stands where; its boxes are the posts of the roles."),
};

NOUN(organisation, SHISA_ORGANISATION,
     .help = "A company, ministry or body in the story; its roles carry its id before the slash.",
     .example = "organisation \"aoba\" { sector = \"electricity\", chart = \"large-company\",\n"
                "  name = { en = \"Aoba Electric\", ja = \"青葉電力\" } }");

static const struct shisa_field role_fields[] = {
    FIELD(role, name, TEXT, .required = true, .help = "What people call it."),
    FIELD(role, seats, INTEGER, .min = 0, .max = SHISA_SEATS_MAX, .otherwise = 1,
          .help = "How many people may play it; 0 is an outside voice, played by the exercise."),
    FIELD(role, owns, REFS, .kinds = SHISA_BIT(SHISA_ASSET) | SHISA_BIT(SHISA_SERVICE),
          .help = "What it answers for."),
    FIELD(role, post, STRING, .help = "Its box in the chart of its organisation."),
    FIELD(role, phone, STRING, .help = "Its extension in the address book."),
};

NOUN(role, SHISA_ROLE, .help = "Somebody in an organisation; its id is \"organisation/role\".",
     .example = "role \"aoba/dispatch\" { seats = 2, owns = { \"hmi\", \"feeder\" }, "
                "phone = \"4101\",\n"
                "  name = { en = \"Dispatch centre\", ja = \"給電指令所\" } }");

static const struct shisa_field chart_fields[] = {
    FIELD(chart, name, TEXT, .required = true, .help = "What the chart is called."),
    FIELD(chart, model, STRING, .values = "general|M1|M2|M3|M4",
          .help = "Which of the known organisation models it follows."),
    FIELD(chart, authority, STRING, .values = "consensus|delegated|hybrid",
          .help = "Who may act: every department for itself, the CSIRT on behalf of all, or the "
                  "first with emergency powers in writing."),
    FIELD(chart, boxes, STRINGS, .required = true,
          .help = "Its boxes, each a path from the top as in \"management/system/csirt\"."),
    FIELD(chart, note, TEXT, .help = "What is known about the model, and what is made up."),
};

NOUN(chart, SHISA_CHART, .help = "How an organisation is built, and who may order whom.",
     .example = "chart \"small-team\" { model = \"general\", authority = \"delegated\",\n"
                "  boxes = { \"head\", \"head/duty\", \"head/engineering\" },\n"
                "  name = { en = \"A small team\", ja = \"少人数の組織\" } }");

static const struct shisa_field channel_fields[] = {
    FIELD(channel, name, TEXT, .required = true, .help = "What people call it."),
    FIELD(channel, mark, TEXT, .required = true,
          .help = "What stands before a line of the inbox: at most 6 columns, a kanji is two."),
    FIELD(channel, spoken, BOOLEAN, .help = "A call or a visit, which can be called back."),
    FIELD(channel, oneway, BOOLEAN,
          .help = "Only shows what machines say, so that participants cannot send on it."),
};

NOUN(channel, SHISA_CHANNEL, .help = "A way in which messages travel.",
     .example = "channel \"phone\" { spoken = true, name = { en = \"Telephone\", ja = \"電話\" },\n"
                "  mark = { en = \"phone\", ja = \"電話\" } }");

static const struct shisa_field action_fields[] = {
    FIELD(action, name, TEXT, .required = true, .help = "What it is called in the palette."),
    FIELD(action, help, TEXT, .help = "What it means to do it, in one sentence."),
    FIELD(action, group, TEXT, .help = "Heading under which the palette shows it."),
    FIELD(action, on, STRINGS,
          .help = "Kinds of thing it can be aimed at: asset, service, role, organisation; without "
                  "it, at nothing."),
    FIELD(action, takes, TIME, .otherwise = 0,
          .help = "How long it takes from the order until it is done, which is when it counts."),
    FIELD(action, marks, STRING, .help = "Mark that an asset has once it is done."),
    FIELD(action, clears, STRING, .help = "Mark that an asset loses once it is done."),
};

NOUN(action, SHISA_ACTION,
     .help = "Something that every role can choose to do; send, decide and memo are there already.",
     .example = "action \"isolate\" { on = { \"asset\" }, takes = \"2m\", marks = \"isolated\",\n"
                "  name = { en = \"Isolate\", ja = \"切り離す\" } }");

static const struct shisa_field service_fields[] = {
    FIELD(service, name, TEXT, .required = true, .help = "What the public calls it."),
    FIELD(service, of, REF, .required = true, .kinds = SHISA_BIT(SHISA_ORGANISATION),
          .help = "Organisation that provides it."),
    FIELD(service, customers, INTEGER, .min = 0, .max = CUSTOMERS_MAX,
          .help = "How many people or firms depend on it."),
    FIELD(service, needs, NEEDS,
          .help = "Services that it cannot do without, and what happens when they fall."),
};

NOUN(service, SHISA_SERVICE,
     .help = "Something the public depends on, at a level of 0 to 100; it falls after what it "
             "needs, and comes back after it.",
     .example = "service \"trains\" { of = \"asagiri\", customers = 80000,\n"
                "  name = { en = \"Train service\", ja = \"列車運行\" },\n"
                "  needs = { feeder = { margin = \"10m\", loss = 100, restore = \"1h\" } } }");

static const struct shisa_field asset_fields[] = {
    FIELD(asset, name, TEXT, .required = true, .help = "What people call it."),
    FIELD(asset, of, REF, .required = true, .kinds = SHISA_BIT(SHISA_ORGANISATION),
          .help = "Organisation that it belongs to."),
    FIELD(asset, marks, STRINGS,
          .help = "What it can be, as \"infected\" or \"isolated\"; hidden from participants."),
};

NOUN(asset, SHISA_ASSET, .help = "A machine, account, medium or place that actions are aimed at.",
     .example = "asset \"hmi\" { of = \"aoba\", marks = { \"infected\", \"isolated\" },\n"
                "  name = { en = \"Control screens\", ja = \"監視卓\" } }");

static const struct shisa_field document_fields[] = {
    FIELD(document, to, REFS, .required = true,
          .kinds = SHISA_BIT(SHISA_ROLE) | SHISA_BIT(SHISA_ORGANISATION),
          .help = "Roles, or whole organisations, on whose desks it lies."),
    FIELD(document, title, TEXT, .required = true, .help = "What stands on its cover."),
    FIELD(document, text, TEXT, .required = true, .help = "What it says."),
};

NOUN(document, SHISA_DOCUMENT,
     .help = "A plan, a list or a map that lies on a desk from the start.",
     .example = "document \"plan\" { to = \"aoba\",\n"
                "  title = { en = \"Contingency plan\", ja = \"非常時対応計画\" },\n"
                "  text = { en = \"1. Call the owner.\", ja = \"一 所管に電話する。\" } }");
