/* What happens: what arrives, what is asked, what is hoped for and what costs points. */
#include "shisa/schema.h"

#include "internal.h"

#define TIMES_MAX 1000

#define WHO (SHISA_BIT(SHISA_ROLE) | SHISA_BIT(SHISA_ORGANISATION))

static const struct shisa_field inject_fields[] = {
    FIELD(inject, at, TIME, .otherwise = SHISA_NEVER,
          .help = "When it is sent, from STARTEX; without it, only when a rule sends it."),
    FIELD(inject, via, REF, .required = true, .kinds = SHISA_BIT(SHISA_CHANNEL),
          .help = "Channel on which it arrives."),
    FIELD(inject, or_via, REFS, .kinds = SHISA_BIT(SHISA_CHANNEL),
          .help = "Channels to try in order when that one is dead; if all are, it waits."),
    FIELD(inject, from, REF, .kinds = SHISA_BIT(SHISA_ROLE),
          .help = "Who seems to send it; without it, a machine speaks."),
    FIELD(inject, to, REFS, .required = true, .kinds = WHO,
          .help = "Roles that receive it, or organisations, all of whose roles do."),
    FIELD(inject, subject, TEXT, .help = "Its line in the inbox."),
    FIELD(inject, text, TEXT, .required = true, .help = "What it says."),
    FIELD(inject, important, BOOLEAN, .help = "Whether the inbox makes it stand out."),
    FIELD(inject, asks, TEXT,
          .help = "A duty that it states aloud, for the to-do list of who receives it."),
    FIELD(inject, within, TIME, .otherwise = SHISA_NEVER,
          .help = "Deadline of what it asks, from its delivery."),
    FIELD(inject, tlp, STRING, .values = WORLD_TLP,
          .help = "How far it may go on: everywhere, not to the public, not beyond the "
                  "organisations of its recipients, not beyond its recipients."),
    FIELD(inject, secret, MENTION,
          .help = "Words that give it away, of each inner list one: who tells them beyond `tlp` "
                  "leaks it."),
    FIELD(inject, confirm, TIME, .otherwise = SHISA_NEVER,
          .help = "Makes it an advisory: how many of the organisations it was meant for know it "
                  "within that time is its reach rate."),
    FIELD(inject, evidence, BOOLEAN,
          .help = "Negative information, which makes the departments of who receives it easier to "
                  "persuade."),
    FIELD(inject, covers, REFS, .kinds = SHISA_BIT(SHISA_TOPIC), .help = COVERS_HELP),
    FIELD(inject, unreachable, TEXT,
          .help = "Why no rehearsal delivers it, if that is on purpose."),
    FIELD(inject, effect, FUNCTION, .help = "What it does to the world when it is delivered."),
};

NOUN(inject, SHISA_INJECT,
     .help = "Something that reaches participants; one without `at` is a contingency inject.",
     .example = "inject \"mismatch\" { at = \"6m\", via = \"phone\", from = \"aoba/crew\", "
                "to = \"aoba/dispatch\",\n"
                "  text = { en = \"The breaker here is closed.\", "
                "ja = \"現場の遮断器は「入」です。\" } }");

static const struct shisa_field decision_fields[] = {
    FIELD(decision, at, TIME, .otherwise = SHISA_NEVER,
          .help = "When it is asked, from STARTEX; without it, after `after` or by a rule."),
    FIELD(decision, after, REF, .kinds = SHISA_BIT(SHISA_INJECT),
          .help = "Inject whose delivery asks it."),
    FIELD(decision, to, REF, .required = true, .kinds = SHISA_BIT(SHISA_ROLE),
          .help = "Role that has to decide."),
    FIELD(decision, within, TIME, .required = true, .help = "How long it is open; then it lapses."),
    FIELD(decision, text, TEXT, .required = true, .help = "The question."),
    FIELD(decision, covers, REFS, .kinds = SHISA_BIT(SHISA_TOPIC), .help = COVERS_HELP),
    FIELD(decision, options, OPTIONS, .required = true,
          .help = "The possible answers, at least two, each { id = …, text = … }, and "
                  "`unreachable = …` where no rehearsal takes it on purpose."),
};

NOUN(decision, SHISA_DECISION, .help = "A question with options that is put to one role.",
     .example =
         "decision \"mode\" { at = \"40m\", to = \"aoba/dispatch\", within = \"10m\",\n"
         "  text = { en = \"Go on by hand?\", ja = \"手動運用に移りますか。\" },\n"
         "  options = { { id = \"hand\", text = { en = \"By hand\", ja = \"手動にする\" } },\n"
         "              { id = \"wait\", text = { en = \"Wait\", ja = \"様子を見る\" } } } }");

static const struct shisa_field approval_fields[] = {
    FIELD(approval, of, REF, .required = true, .kinds = WHO,
          .help = "Who has to ask: a role, or every role of an organisation but `by`."),
    FIELD(approval, action, DEED, .required = true,
          .help = "What needs approval, \"action\" or \"action:target\"; of \"send\" the target is "
                  "the addressee."),
    FIELD(approval, via, REF, .kinds = SHISA_BIT(SHISA_CHANNEL),
          .help = "For \"send\": only messages on this channel."),
    FIELD(approval, by, REF, .required = true, .kinds = SHISA_BIT(SHISA_ROLE),
          .help = "Role that approves or returns it."),
    FIELD(approval, within, TIME, .required = true,
          .help = "How long it may wait; then it is dropped."),
    FIELD(approval, why, TEXT, .help = "The rule behind it, as the approver reads it."),
};

NOUN(approval, SHISA_APPROVAL, .help = "What one role may not do before another has agreed.",
     .example = "approval \"press-out\" { of = \"aoba/pr\", action = \"send\", via = \"press\",\n"
                "  by = \"aoba/risk\", within = \"10m\" }");

static const struct shisa_field expect_fields[] = {
    FIELD(expect, of, REF, .required = true, .kinds = WHO,
          .help = "Who should do it: a role, or any role of an organisation."),
    FIELD(expect, after, REF,
          .kinds = SHISA_BIT(SHISA_INJECT) | SHISA_BIT(SHISA_EXPECT) | SHISA_BIT(SHISA_DECISION),
          .help = "From where `full` and `zero` are counted: an inject delivered, an expectation "
                  "met, a decision taken or lapsed; without it, STARTEX."),
    FIELD(expect, full, TIME, .required = true, .help = "Until then it earns all points."),
    FIELD(expect, zero, TIME, .required = true,
          .help = "From then on it earns none; between the two, less and less."),
    FIELD(expect, points, INTEGER, .required = true, .min = 0, .max = POINTS_MAX,
          .help = "What it earns at best."),
    FIELD(expect, objective, REF, .required = true, .kinds = SHISA_BIT(SHISA_OBJECTIVE),
          .help = "Objective that it counts towards."),
    FIELD(expect, action, REF, .required = true, .kinds = SHISA_BIT(SHISA_ACTION),
          .help = "What should be done: an action of the palette, or send, decide or memo."),
    FIELD(expect, target, REF, .kinds = WORLD_TARGETS, .help = "At what the action is aimed."),
    FIELD(expect, to, REF, .kinds = WHO, .help = "For \"send\": who should be told."),
    FIELD(expect, via, REF, .kinds = SHISA_BIT(SHISA_CHANNEL),
          .help = "For \"send\": on which channel; without it, on any."),
    FIELD(expect, mention, MENTION,
          .help = "For \"send\" and \"memo\": words that must occur, of each inner list one."),
    FIELD(expect, decision, REF, .kinds = SHISA_BIT(SHISA_DECISION),
          .help = "For \"decide\": which decision."),
    FIELD(expect, option, STRING, .help = "For \"decide\": which option should be taken."),
    FIELD(expect, early, BOOLEAN,
          .help = "Counts also if it was done before `after`: who acts on a warning is not late."),
    FIELD(expect, duty, TEXT,
          .help = "Law or contract that asks for it: participants are told, the report lists it."),
    FIELD(expect, covers, REFS, .kinds = SHISA_BIT(SHISA_TOPIC), .help = COVERS_HELP),
    FIELD(expect, why, TEXT, .required = true,
          .help = "Why it is right, as evaluators and the report say it."),
    FIELD(expect, example, TEXT,
          .help = "Words that would do; bots say them, and check tries them against `mention`."),
};

NOUN(expect, SHISA_EXPECT,
     .help = "What we hope to see, and by when; participants are never shown it.",
     .example = "expect \"voice-check\" { of = \"aoba/dispatch\", after = \"mismatch\", "
                "full = \"5m\", zero = \"20m\",\n"
                "  points = 12, objective = \"see\", action = \"verify-by-voice\", "
                "target = \"hmi\",\n"
                "  why = { en = \"A screen that lies is found by asking the field\", "
                "ja = \"画面の嘘は現場に聞けば分かる\" } }");

static const struct shisa_field penalty_fields[] = {
    FIELD(penalty, of, REF, .required = true, .kinds = WHO,
          .help = "Whose act it is: a role's, or that of any role of an organisation."),
    FIELD(penalty, event, STRING, .values = "bypassed|ignored|leaked",
          .help = "Instead of being done: acting on others' things without asking, an order that "
                  "nobody follows, telling what is not to be told."),
    FIELD(penalty, action, REF, .kinds = SHISA_BIT(SHISA_ACTION),
          .help = "What should not be done; with `event` it may be left out."),
    FIELD(penalty, target, REF, .kinds = WORLD_TARGETS,
          .help = "To what; without it, to anything."),
    FIELD(penalty, to, REF, .kinds = WHO, .help = "For \"send\": to whom; without it, anybody."),
    FIELD(penalty, via, REF, .kinds = SHISA_BIT(SHISA_CHANNEL),
          .help = "For \"send\": on which channel; without it, on any."),
    FIELD(penalty, mention, MENTION,
          .help = "For \"send\" and \"memo\": only if such words occur, of each inner list one."),
    FIELD(penalty, unless, DEEDS,
          .help = "No penalty once one of these was done: \"action\" or \"action:target\"."),
    FIELD(penalty, times, INTEGER, .min = 1, .max = TIMES_MAX, .otherwise = 1,
          .help =
              "How many times it has to be done before it costs points; 3: the third time does."),
    FIELD(penalty, points, INTEGER, .required = true, .min = 0, .max = POINTS_MAX,
          .help = "What it costs, written as a positive number, once in an exercise."),
    FIELD(penalty, objective, REF, .kinds = SHISA_BIT(SHISA_OBJECTIVE),
          .help = "Objective that loses the points; without it, only the total does."),
    FIELD(penalty, covers, REFS, .kinds = SHISA_BIT(SHISA_TOPIC), .help = COVERS_HELP),
    FIELD(penalty, why, TEXT, .required = true,
          .help = "Why it is wrong, as evaluators and the report say it."),
};

NOUN(penalty, SHISA_PENALTY, .help = "What costs points when somebody does it.",
     .example = "penalty \"cut-everything\" { of = \"aoba\", action = \"isolate\",\n"
                "  target = \"control-network\", points = 15,\n"
                "  why = { en = \"Protection needs the link\", "
                "ja = \"保護継電器はその回線を使う\" } }");

static const struct shisa_field order_fields[] = {
    FIELD(order, of, REF, .required = true, .kinds = WHO,
          .help = "Whose acts count: a role's, or those of every role of an organisation."),
    FIELD(order, steps, DEEDS, .required = true,
          .help = "Deeds in the right order, \"action\" or \"action:target\"; doing one before an "
                  "earlier one is done breaks it."),
    FIELD(order, points, INTEGER, .required = true, .min = 0, .max = POINTS_MAX,
          .help = "What breaking it costs, written as a positive number, once in an exercise."),
    FIELD(order, objective, REF, .kinds = SHISA_BIT(SHISA_OBJECTIVE),
          .help = "Objective that loses the points; without it, only the total does."),
    FIELD(order, why, TEXT, .required = true,
          .help = "Why the order matters, as evaluators and the report say it."),
};

NOUN(order, SHISA_ORDER, .help = "Steps that have a right order.",
     .example = "order \"evidence-first\" { of = \"aoba\", points = 8,\n"
                "  steps = { \"preserve:hmi\", \"rebuild:hmi\", \"verify:hmi\" },\n"
                "  why = { en = \"A rebuilt disk tells nothing\", "
                "ja = \"入れ直したディスクは何も語らない\" } }");
