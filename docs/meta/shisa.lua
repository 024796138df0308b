---@meta shisa

---@alias Time string # "90s", "5m", "1h30m", "2d"

---What people read, in both languages.
---@class Text
---@field en? string
---@field ja? string

---@class Option
---@field id string
---@field text Text
---@field unreachable? Text # Why no rehearsal takes it.

---@class Need
---@field margin? Time # Before this service follows.
---@field loss integer # Per cent lost when the other is at 0.
---@field below? integer # Level of the other below which it runs.
---@field restore? Time # Before this one is back as well.
---@field backup? Time # More margin, if the backup starts.
---@field starts? integer # Chance of that in per cent.
---@field feeds? string # Resource that prolongs the margin.

---@class ScenarioSpec
---@field id string # Short name of the scenario, used in file names and logs.
---@field length Time # Time from STARTEX to ENDEX in the story.
---@field title Text # What the exercise is called on screens and reports.
---@field starts? string # Date, time and zone of STARTEX in the story, as "2005-02-14 09:00 +09:00"; without it the clock counts from 00:00.
---@field briefing? Text # What everyone reads before STARTEX.
---@field debrief? Text # What to talk about after ENDEX.
---@field basis? Text # Where the facts come from, and which of them are made up.
---@field format? "functional"|"tabletop"|"campaign" # How it is played: at consoles, around a table, or over years.
---@field covers? string|string[] # Topics that the exercise as a whole covers; what a part covers stands there.
---@field contained? string|string[] # Deeds that together contain the incident; comparisons measure when the last of them is done.
---@field pace? integer # How many minutes of the story pass in a minute of the room.
---@field parameters? table<string, string[]> # What can be set from outside with --set name=value: each name with the values it may have, the default first.

---The exercise as a whole; exactly one, at the top of scenario.lua.
---@param spec ScenarioSpec
function scenario(spec) end

---@class TopicSpec
---@field name Text # What it says.
---@field section Text # Heading under which lists show it.
---@field home? Text # Where in shisa itself it lives; such a row is covered without a scenario.

---A row of the inventory: a threat, drill, model or lesson that scenarios cover.
---@param id string
---@return fun(spec: TopicSpec)
---@overload fun(id: string, spec: TopicSpec)
function topic(id) end

---@class ObjectiveSpec
---@field points integer # Points to be had, the sum of those of its expectations.
---@field text Text # What the exercise is to show that people can do.
---@field covers? string|string[] # Topics that it covers, for the catalogue of the library.

---An aim of the exercise, under which scores are summed.
---@param id string
---@return fun(spec: ObjectiveSpec)
---@overload fun(id: string, spec: ObjectiveSpec)
function objective(id) end

---@class OrganisationSpec
---@field name Text # What people call it.
---@field sector? string # Sector that it belongs to.
---@field kind? "operator"|"ceptoar"|"ministry"|"nisc"|"coordinator"|"association"|"police"|"press"|"public"|"vendor"|"customer" # What it is to the others; the routes of channels name it.
---@field sharing? "open"|"sanitised"|"closed" # What other companies may hear: all, what gives no secret away, or nothing.
---@field secrets? (string|string[])[] # Words that give its insides away, of each inner list one.
---@field member_of? string|string[] # Channels for members only on which it may send and receive.
---@field observer_of? string|string[] # Channels for members only on which it may only receive.
---@field lines? table<string, string> # Service that carries its channel; while that is below 50, the channel is dead for it.
---@field false_alarms? integer # False alarms of the last 30 days: each makes its departments harder to persuade.
---@field chart? string # Chart that says who stands where; its boxes are the posts of the roles.

---A company, ministry or body in the story; its roles carry its id before the slash.
---@param id string
---@return fun(spec: OrganisationSpec)
---@overload fun(id: string, spec: OrganisationSpec)
function organisation(id) end

---@class RoleSpec
---@field name Text # What people call it.
---@field seats? integer # How many people may play it; 0 is an outside voice, played by the exercise.
---@field owns? string|string[] # What it answers for: others are to ask it first.
---@field post? string # Its box in the chart of its organisation.
---@field phone? string # Its extension in the address book.
---@field stance? "opposed"|"unaware"|"informed"|"persuaded" # How it looks on the case at STARTEX; without it, unaware.

---Somebody in an organisation; its id is "organisation/role".
---@param id string
---@return fun(spec: RoleSpec)
---@overload fun(id: string, spec: RoleSpec)
function role(id) end

---@class ChartSpec
---@field name Text # What the chart is called.
---@field model? "general"|"M1"|"M2"|"M3"|"M4" # Which of the known organisation models it follows.
---@field authority? "consensus"|"delegated"|"hybrid" # Who may act: every department for itself, the CSIRT on behalf of all, or the first with emergency powers in writing.
---@field csirt? string # Box that acts with the powers handed down, or with the emergency powers.
---@field cio? string # Box that it asks for what its powers leave out.
---@field powers? string|string[] # What that box may do to things of others, "action" or "action:target"; where authority is delegated, none given means all.
---@field severity? integer # Severity from which on emergency powers are valid.
---@field contact? Time # How long a simulated department takes to answer; 5m if not given.
---@field meeting? Time # How long it takes if it was unaware and has to meet; 45m if not given.
---@field urgent_meeting? Time # The same at severity 2 and above; 30m if not given.
---@field answer? Time # How long the CIO takes to answer; 5m if not given.
---@field chance? integer # Chance in per cent that an informed department agrees, before evidence and false alarms count.
---@field covers? string|string[] # Topics that it covers, for the catalogue of the library.
---@field boxes string|string[] # Its boxes, each a path from the top as in "management/system/csirt".
---@field note? Text # What is known about the model, and what is made up.

---How an organisation is built, and who may order whom.
---@param id string
---@return fun(spec: ChartSpec)
---@overload fun(id: string, spec: ChartSpec)
function chart(id) end

---@class ChannelSpec
---@field name Text # What people call it.
---@field mark Text # What stands before a line of the inbox: at most 6 columns, a kanji is two.
---@field spoken? boolean # A call or a visit, which can be called back.
---@field oneway? boolean # Only shows what machines say, so that participants cannot send on it.
---@field public? boolean # The public reads it: press, bulletin boards.
---@field members_only? boolean # Only organisations that are `member_of` it send on it; observers receive.
---@field carrier? string # Service that carries it for who has no line of its own; below 50 it is dead.
---@field since? string # Day from which it exists in the story, as "2009-02-26".
---@field routes? string|string[] # Who may send to whom, by kind of organisation: "operator>ceptoar"; without it, anybody to anybody.

---A way in which messages travel.
---@param id string
---@return fun(spec: ChannelSpec)
---@overload fun(id: string, spec: ChannelSpec)
function channel(id) end

---@class ActionSpec
---@field name Text # What it is called in the palette.
---@field help? Text # What it means to do it, in one sentence.
---@field group? Text # Heading under which the palette shows it.
---@field on? string|string[] # Kinds of thing it can be aimed at: asset, service, role, organisation; without it, at nothing.
---@field takes? Time # How long it takes from the order until it is done, which is when it counts.
---@field marks? string # Mark that an asset has once it is done.
---@field clears? string # Mark that an asset loses once it is done.
---@field impact? integer # What it does to its target: 0 nothing, so that nobody need be asked; 1 little; 2 stops something; 3 stops a service or destroys.
---@field influence? "order"|"persuade"|"meet" # How it works on the stance of the role at which it is aimed.
---@field uses? string # Resource of which it takes one unit to what it is aimed at.

---Something that every role can choose to do; send, decide and memo are there already.
---@param id string
---@return fun(spec: ActionSpec)
---@overload fun(id: string, spec: ActionSpec)
function action(id) end

---@class ServiceSpec
---@field name Text # What the public calls it.
---@field of string # Organisation that provides it.
---@field customers? integer # How many people or firms depend on it.
---@field severity? integer # Severity of its total loss, 0 to 4 as in the national scale of 2018.
---@field vital? Text # Why its owner refuses that others stop it: a danger that the owner knows.
---@field needs? table<string, Need> # Services that it cannot do without, and what happens when they fall.

---Something the public depends on, at a level of 0 to 100; it falls after what it needs, and comes back after it.
---@param id string
---@return fun(spec: ServiceSpec)
---@overload fun(id: string, spec: ServiceSpec)
function service(id) end

---@class ResourceSpec
---@field name Text # What people call it.
---@field of string # Organisation that has it.
---@field count integer # How many units there are.
---@field gives Time # How much longer what it feeds holds out.
---@field back? Time # How long after its use a unit is free again.

---Something scarce that somebody has to share out, in whole units.
---@param id string
---@return fun(spec: ResourceSpec)
---@overload fun(id: string, spec: ResourceSpec)
function resource(id) end

---@class AssetSpec
---@field name Text # What people call it.
---@field of string # Organisation that it belongs to.
---@field vital? Text # Why its owner refuses that others stop it: a danger that the owner knows.
---@field marks? string|string[] # What it can be, as "infected" or "isolated"; hidden from participants.

---A machine, account, medium or place that actions are aimed at.
---@param id string
---@return fun(spec: AssetSpec)
---@overload fun(id: string, spec: AssetSpec)
function asset(id) end

---@class DocumentSpec
---@field to string|string[] # Roles, or whole organisations, on whose desks it lies.
---@field title Text # What stands on its cover.
---@field text Text # What it says.

---A plan, a list or a map that lies on a desk from the start.
---@param id string
---@return fun(spec: DocumentSpec)
---@overload fun(id: string, spec: DocumentSpec)
function document(id) end

---@class InjectSpec
---@field at? Time # When it is sent, from STARTEX; without it, only when a rule sends it.
---@field via string # Channel on which it arrives.
---@field or_via? string|string[] # Channels to try in order when that one is dead; if all are, it waits.
---@field from? string # Who seems to send it; without it, a machine speaks.
---@field to string|string[] # Roles that receive it, or organisations, all of whose roles do.
---@field subject? Text # Its line in the inbox.
---@field text Text # What it says.
---@field important? boolean # Whether the inbox makes it stand out.
---@field asks? Text # A duty that it states aloud, for the to-do list of who receives it.
---@field within? Time # Deadline of what it asks, from its delivery.
---@field tlp? "clear"|"green"|"amber"|"red" # How far it may go on: everywhere, not to the public, not beyond the organisations of its recipients, not beyond its recipients.
---@field secret? (string|string[])[] # Words that give it away, of each inner list one: who tells them beyond `tlp` leaks it.
---@field confirm? Time # Makes it an advisory: how many of the organisations it was meant for know it within that time is its reach rate.
---@field evidence? boolean # Negative information, which makes the departments of who receives it easier to persuade.
---@field covers? string|string[] # Topics that it covers, for the catalogue of the library.
---@field unreachable? Text # Why no rehearsal delivers it, if that is on purpose.
---@field effect? fun() # What it does to the world when it is delivered.

---Something that reaches participants; one without `at` is a contingency inject.
---@param id string
---@return fun(spec: InjectSpec)
---@overload fun(id: string, spec: InjectSpec)
function inject(id) end

---@class DecisionSpec
---@field at? Time # When it is asked, from STARTEX; without it, after `after` or by a rule.
---@field after? string # Inject whose delivery asks it.
---@field to string # Role that has to decide.
---@field within Time # How long it is open; then it lapses.
---@field text Text # The question.
---@field covers? string|string[] # Topics that it covers, for the catalogue of the library.
---@field options Option[] # The possible answers, at least two, each { id = …, text = … }, and `unreachable = …` where no rehearsal takes it on purpose.

---A question with options that is put to one role.
---@param id string
---@return fun(spec: DecisionSpec)
---@overload fun(id: string, spec: DecisionSpec)
function decision(id) end

---@class ApprovalSpec
---@field of string # Who has to ask: a role, or every role of an organisation but `by`.
---@field action string # What needs approval, "action" or "action:target"; of "send" the target is the addressee.
---@field via? string # For "send": only messages on this channel.
---@field by string # Role that approves or returns it.
---@field within Time # How long it may wait; then it is dropped.
---@field why? Text # The rule behind it, as the approver reads it.

---What one role may not do before another has agreed.
---@param id string
---@return fun(spec: ApprovalSpec)
---@overload fun(id: string, spec: ApprovalSpec)
function approval(id) end

---@class ExpectSpec
---@field of string # Who should do it: a role, or any role of an organisation.
---@field after? string # From where `full` and `zero` are counted: an inject delivered, an expectation met, a decision taken or lapsed; without it, STARTEX.
---@field full Time # Until then it earns all points.
---@field zero Time # From then on it earns none; between the two, less and less.
---@field points integer # What it earns at best.
---@field objective string # Objective that it counts towards.
---@field action string # What should be done: an action of the palette, or send, decide or memo.
---@field target? string # At what the action is aimed.
---@field to? string # For "send": who should be told.
---@field via? string # For "send": on which channel; without it, on any.
---@field mention? (string|string[])[] # For "send" and "memo": words that must occur, of each inner list one.
---@field decision? string # For "decide": which decision.
---@field option? string # For "decide": which option should be taken.
---@field early? boolean # Counts also if it was done before `after`: who acts on a warning is not late.
---@field duty? Text # Law or contract that asks for it: participants are told, the report lists it.
---@field covers? string|string[] # Topics that it covers, for the catalogue of the library.
---@field why Text # Why it is right, as evaluators and the report say it.
---@field example? Text # Words that would do; bots say them, and check tries them against `mention`.

---What we hope to see, and by when; participants are never shown it.
---@param id string
---@return fun(spec: ExpectSpec)
---@overload fun(id: string, spec: ExpectSpec)
function expect(id) end

---@class PenaltySpec
---@field of string # Whose act it is: a role's, or that of any role of an organisation.
---@field event? "bypassed"|"ignored"|"leaked" # Instead of being done: acting on others' things without asking, an order that nobody follows, telling what is not to be told.
---@field action? string # What should not be done; with `event` it may be left out.
---@field target? string # To what; without it, to anything.
---@field to? string # For "send": to whom; without it, anybody.
---@field via? string # For "send": on which channel; without it, on any.
---@field mention? (string|string[])[] # For "send" and "memo": only if such words occur, of each inner list one.
---@field unless? string|string[] # No penalty once one of these was done: "action" or "action:target".
---@field times? integer # How many times it has to be done before it costs points; 3: the third time does.
---@field points integer # What it costs, written as a positive number, once in an exercise.
---@field objective? string # Objective that loses the points; without it, only the total does.
---@field covers? string|string[] # Topics that it covers, for the catalogue of the library.
---@field why Text # Why it is wrong, as evaluators and the report say it.

---What costs points when somebody does it.
---@param id string
---@return fun(spec: PenaltySpec)
---@overload fun(id: string, spec: PenaltySpec)
function penalty(id) end

---@class OrderSpec
---@field of string # Whose acts count: a role's, or those of every role of an organisation.
---@field steps string|string[] # Deeds in the right order, "action" or "action:target"; doing one before an earlier one is done breaks it.
---@field points integer # What breaking it costs, written as a positive number, once in an exercise.
---@field objective? string # Objective that loses the points; without it, only the total does.
---@field why Text # Why the order matters, as evaluators and the report say it.

---Steps that have a right order.
---@param id string
---@return fun(spec: OrderSpec)
---@overload fun(id: string, spec: OrderSpec)
function order(id) end

---Something that can happen.
---@class event

do
---@class service_handle
local service = {}

---@class asset_handle
local asset = {}

---Sets the level of a service by itself, from 0 to 100; what it needs may hold it lower.
---@param level integer
function service:set(level) end

---The level of a service now, with what it needs counted in.
---@return integer
function service:level() end

---Gives an asset one of its marks, as "infected".
---@param mark string
function asset:mark(mark) end

---Takes a mark away.
---@param mark string
function asset:clear(mark) end

---Whether an asset has this mark now.
---@param mark string
---@return boolean
function asset:is(mark) end

---How a role looks on the case: opposed, unaware, informed or persuaded.
---@return string
function role:stance() end

---Changes how a role looks on the case.
---@param stance string
function role:become(stance) end

---Lets a voice do something itself, as "isolate:laptop", without asking or telling anybody.
---@param deed string
function role:act(deed) end

---How many units of a resource are free now.
---@return integer
function resource:free() end

end

---Puts a decision that has no time of its own to its role now.
---@param decision string
function ask(decision) end

---Whether it has happened so far.
---@param event event
---@return boolean
function happened(event) end

---Whether a role, or a role of an organisation, was told of an inject: by itself, or by a message that answers it.
---@param who string
---@param inject string
---@return boolean
function knows(who, inject) end

---Writes a line into the log that controllers and evaluators see.
---@param text string
function note(text) end

---Milliseconds since STARTEX.
---@return integer
function now() end

---Runs the function each time it happens.
---@param event event
---@param reaction function
function on(event, reaction) end

---The value chosen for a parameter of the scenario.
---@param name string
---@return string
function parameter(name) end

---A whole number from low to high, or milliseconds from one duration to another. Each stream has dice of its own.
---@param stream string
---@param low integer|string
---@param high integer|string
---@return integer
function random(stream, low, high) end

---Loads "injects" (injects.lua beside scenario.lua) or "lib.drill" (lib/drill.lua) once, and gives what it returned.
---@param file string
---@return any
function require(file) end

---Sends a contingency inject, one without a time of its own, now.
---@param inject string
function send(inject) end

---Severity of the worst that is lost now, 0 to 4.
---@return integer
function severity() end

---Lets simulated time pass, "5m" or milliseconds, before going on.
---@param duration string|integer
function sleep(duration) end

---Runs the function from STARTEX on, beside everything else.
---@param name string
---@param body function
function task(name, body) end

---Goes on with true when it happens from now on, or with false when the time is over.
---@param event event
---@param within? string|integer
---@return boolean
function wait(event, within) end

---Somebody has begun an action, as "isolate" or "isolate:laptop".
---@param deed string
---@return event
function begun(deed) end

---Somebody has begun an action on what is another's without asking, as "isolate:laptop".
---@param deed string
---@return event
function bypassed(deed) end

---The level of a service has changed.
---@param service string
---@return event
function changed(service) end

---A decision was taken: for this option, or for any.
---@param decision string
---@param option? string
---@return event
function chosen(decision, option) end

---An inject has arrived.
---@param inject string
---@return event
function delivered(inject) end

---An expectation was met, or an action is done, as "isolate" or "isolate:laptop".
---@param what string
---@return event
function done(what) end

---An inject waits, because no line to its recipients works.
---@param inject string
---@return event
function held(inject) end

---Nobody took the decision in time.
---@param decision string
---@return event
function lapsed(decision) end

---Somebody has told of an inject beyond its mark.
---@param inject string
---@return event
function leaked(inject) end

---The window of an expectation closed without it.
---@param expectation string
---@return event
function missed(expectation) end

---A penalty has taken points.
---@param penalty string
---@return event
function penalised(penalty) end

---The reach rate of an advisory is known.
---@param advisory string
---@return event
function reached(advisory) end

---Whoever was asked has said no to an action, as "isolate:laptop".
---@param deed string
---@return event
function refused(deed) end

