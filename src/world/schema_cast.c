/* What stands on the stage: the scenario itself, who plays, and with what. */
#include "shisa/schema.h"

#include "internal.h"

#define CUSTOMERS_MAX 10000000000LL /* more than there are people */
#define PACE_MAX (SHISA_SPEED_MAX / 1000)
#define MINUTE 60000
#define SEVERITY_MAX 4 /* of the national scale of 2018 */
#define FALSE_ALARMS_MAX 10
#define RESOURCE_MAX 10000

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
    FIELD(scenario, format, STRING, .values = "functional|tabletop|campaign",
          .help = "How it is played: at consoles, around a table, or over years."),
    FIELD(scenario, covers, REFS, .kinds = SHISA_BIT(SHISA_TOPIC),
          .help = "Topics that the exercise as a whole covers; what a part covers stands there."),
    FIELD(scenario, contained, DEEDS,
          .help = "Deeds that together contain the incident; comparisons measure when the last of "
                  "them is done."),
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

static const struct shisa_field topic_fields[] = {
    FIELD(topic, name, TEXT, .required = true, .help = "What it says."),
    FIELD(topic, section, TEXT, .required = true, .help = "Heading under which lists show it."),
    FIELD(topic, home, TEXT,
          .help = "Where in shisa itself it lives; such a row is covered without a scenario."),
};

NOUN(topic, SHISA_TOPIC,
     .help = "A row of the inventory: a threat, drill, model or lesson that scenarios cover.",
     .example = "topic \"T7\" { section = { en = \"Threats\", ja = \"脅威\" },\n"
                "  name = { en = \"Flooding of servers\", ja = \"サーバへの大量通信\" } }");

static const struct shisa_field objective_fields[] = {
    FIELD(objective, points, INTEGER, .required = true, .min = 0, .max = POINTS_MAX,
          .help = "Points to be had, the sum of those of its expectations."),
    FIELD(objective, text, TEXT, .required = true,
          .help = "What the exercise is to show that people can do."),
    FIELD(objective, covers, REFS, .kinds = SHISA_BIT(SHISA_TOPIC), .help = COVERS_HELP),
};

NOUN(objective, SHISA_OBJECTIVE, .help = "An aim of the exercise, under which scores are summed.",
     .example = "objective \"see\" { points = 12,\n"
                "  text = { en = \"Notice that screen and field disagree\", "
                "ja = \"画面と現場の食い違いに気づく\" } }");

static const struct shisa_field organisation_fields[] = {
    FIELD(organisation, name, TEXT, .required = true, .help = "What people call it."),
    FIELD(organisation, sector, STRING, .help = "Sector that it belongs to."),
    FIELD(organisation, kind, STRING,
          .values = "operator|ceptoar|ministry|nisc|coordinator|association|police|press|public|"
                    "vendor|customer",
          .help = "What it is to the others; the routes of channels name it."),
    FIELD(organisation, sharing, STRING, .values = "open|sanitised|closed",
          .help = "What other companies may hear: all, what gives no secret away, or nothing."),
    FIELD(organisation, secrets, MENTION,
          .help = "Words that give its insides away, of each inner list one."),
    FIELD(organisation, member_of, REFS, .kinds = SHISA_BIT(SHISA_CHANNEL),
          .help = "Channels for members only on which it may send and receive."),
    FIELD(organisation, observer_of, REFS, .kinds = SHISA_BIT(SHISA_CHANNEL),
          .help = "Channels for members only on which it may only receive."),
    FIELD(organisation, lines, LINES,
          .help = "Service that carries its channel; while that is below 50, the channel is dead "
                  "for it."),
    FIELD(organisation, false_alarms, INTEGER, .min = 0, .max = FALSE_ALARMS_MAX,
          .help = "False alarms of the last 30 days: each makes its departments harder to "
                  "persuade."),
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
    FIELD(role, owns, REFS,
          .kinds = SHISA_BIT(SHISA_ASSET) | SHISA_BIT(SHISA_SERVICE) | SHISA_BIT(SHISA_RESOURCE),
          .help = "What it answers for: others are to ask it first."),
    FIELD(role, post, STRING, .help = "Its box in the chart of its organisation."),
    FIELD(role, phone, STRING, .help = "Its extension in the address book."),
    FIELD(role, stance, STRING, .values = WORLD_STANCES,
          .help = "How it looks on the case at STARTEX; without it, unaware."),
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
    FIELD(chart, csirt, STRING,
          .help = "Box that acts with the powers handed down, or with the emergency powers."),
    FIELD(chart, cio, STRING, .help = "Box that it asks for what its powers leave out."),
    FIELD(chart, powers, DEEDS,
          .help = "What that box may do to things of others, \"action\" or \"action:target\"; "
                  "where authority is delegated, none given means all."),
    FIELD(chart, severity, INTEGER, .min = 0, .max = SEVERITY_MAX, .otherwise = 2,
          .help = "Severity from which on emergency powers are valid."),
    FIELD(chart, contact, TIME, .otherwise = 5 * MINUTE,
          .help = "How long a simulated department takes to answer; 5m if not given."),
    FIELD(chart, meeting, TIME, .otherwise = 45 * MINUTE,
          .help = "How long it takes if it was unaware and has to meet; 45m if not given."),
    FIELD(chart, urgent_meeting, TIME, .otherwise = 30 * MINUTE,
          .help = "The same at severity 2 and above; 30m if not given."),
    FIELD(chart, answer, TIME, .otherwise = 5 * MINUTE,
          .help = "How long the CIO takes to answer; 5m if not given."),
    FIELD(chart, chance, INTEGER, .min = 0, .max = 100, .otherwise = 35,
          .help = "Chance in per cent that an informed department agrees, before evidence and "
                  "false alarms count."),
    FIELD(chart, covers, REFS, .kinds = SHISA_BIT(SHISA_TOPIC), .help = COVERS_HELP),
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
    FIELD(channel, public, BOOLEAN, .help = "The public reads it: press, bulletin boards."),
    FIELD(channel, members_only, BOOLEAN,
          .help = "Only organisations that are `member_of` it send on it; observers receive."),
    FIELD(channel, carrier, REF, .kinds = SHISA_BIT(SHISA_SERVICE),
          .help = "Service that carries it for who has no line of its own; below 50 it is dead."),
    FIELD(channel, since, STRING,
          .help = "Day from which it exists in the story, as \"2009-02-26\"."),
    FIELD(channel, routes, STRINGS,
          .help = "Who may send to whom, by kind of organisation: \"operator>ceptoar\"; without "
                  "it, anybody to anybody."),
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
    FIELD(action, impact, INTEGER, .min = 0, .max = 3,
          .help = "What it does to its target: 0 nothing, so that nobody need be asked; 1 little; "
                  "2 stops something; 3 stops a service or destroys."),
    FIELD(action, influence, STRING, .values = "order|persuade|meet",
          .help = "How it works on the stance of the role at which it is aimed."),
    FIELD(action, uses, REF, .kinds = SHISA_BIT(SHISA_RESOURCE),
          .help = "Resource of which it takes one unit to what it is aimed at."),
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
    FIELD(service, severity, INTEGER, .min = 0, .max = SEVERITY_MAX,
          .help = "Severity of its total loss, 0 to 4 as in the national scale of 2018."),
    FIELD(service, vital, TEXT,
          .help = "Why its owner refuses that others stop it: a danger that the owner knows."),
    FIELD(service, needs, NEEDS,
          .help = "Services that it cannot do without, and what happens when they fall."),
};

NOUN(service, SHISA_SERVICE,
     .help = "Something the public depends on, at a level of 0 to 100; it falls after what it "
             "needs, and comes back after it.",
     .example = "service \"trains\" { of = \"asagiri\", customers = 80000,\n"
                "  name = { en = \"Train service\", ja = \"列車運行\" },\n"
                "  needs = { feeder = { margin = \"10m\", loss = 100, restore = \"1h\" } } }");

static const struct shisa_field resource_fields[] = {
    FIELD(resource, name, TEXT, .required = true, .help = "What people call it."),
    FIELD(resource, of, REF, .required = true, .kinds = SHISA_BIT(SHISA_ORGANISATION),
          .help = "Organisation that has it."),
    FIELD(resource, count, INTEGER, .required = true, .min = 1, .max = RESOURCE_MAX,
          .help = "How many units there are."),
    FIELD(resource, gives, TIME, .required = true,
          .help = "How much longer what it feeds holds out."),
    FIELD(resource, back, TIME, .help = "How long after its use a unit is free again."),
};

NOUN(resource, SHISA_RESOURCE,
     .help = "Something scarce that somebody has to share out, in whole units.",
     .example = "resource \"fuel-truck\" { of = \"meti\", count = 10, gives = \"8h\", "
                "back = \"3h\",\n"
                "  name = { en = \"Fuel truck\", ja = \"燃料ローリー\" } }");

static const struct shisa_field asset_fields[] = {
    FIELD(asset, name, TEXT, .required = true, .help = "What people call it."),
    FIELD(asset, of, REF, .required = true, .kinds = SHISA_BIT(SHISA_ORGANISATION),
          .help = "Organisation that it belongs to."),
    FIELD(asset, vital, TEXT,
          .help = "Why its owner refuses that others stop it: a danger that the owner knows."),
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
