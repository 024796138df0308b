-- behaviour.lua: what answers back. Delays are shisa's own choices [D]. 遅れは shisa が決めた値。

local unless_met = require "lib.reactions".unless_met

-- The answer to something: some time after it, this arrives.
local function answers(event, patience, id)
  on(event, function()
    sleep(patience)
    send(id)
  end)
end

-- The guest --------------------------------------------------------------------------------------
-- He works between one and half past four. Whoever changes one thing before all is ready is noticed
-- at his next visit; whatever is changed between two visits he finds changed as a whole.
-- 一時から四時半まで働く。一か所だけ変えれば次に来たとき気づく。二度の訪れの間に全部変えれば、間に合わない。

local CUT = { "block:group-line", "isolate:energy-hosts", "isolate:transport-hosts",
              "isolate:property-hosts" }

local DAY, ONE_AT_NIGHT = 86400000, 57720000 -- 01:02 is 16 h 2 min after nine in the morning

local function till_his_next_visit()
  return (ONE_AT_NIGHT - now() % DAY + DAY) % DAY
end

local function all_cut()
  for _, deed in ipairs(CUT) do
    if not happened(done(deed)) then
      return false
    end
  end
  return true
end

for _, deed in ipairs(CUT) do
  on(done(deed), function()
    if happened(delivered "five-oclock") then
      return
    end
    sleep(till_his_next_visit())
    if not happened(delivered "five-oclock") then
      sleep "30m"
      send "guest-moves"
    end
  end)
end

on(delivered "five-oclock", function()
  sleep(till_his_next_visit())
  if all_cut() then
    sleep "5h"
    send "silence"
  else
    sleep "2h50m"
    send "back-again"
  end
end)

on(delivered "forgotten-door", function()
  sleep "14h9m"
  if not asset("property-vpn"):is "blocked" and not asset("property-vpn"):is "isolated" then
    send "vpn-still-up"
  end
end)

answers(chosen("the-engineers-pc", "leave"), "40m", "loan-pc")
answers(chosen("the-engineers-pc", "reinstall"), "18h", "evidence-gone")
answers(chosen("the-engineers-pc", "unplug"), "17h", "cable-noticed")
answers(chosen("five-days-or-one", "marks"), "1d", "marks-ready")
answers(chosen("five-days-or-one", "story"), "5d", "story-ready")
answers(chosen("five-days-or-one", "ourselves"), "2d2h", "ourselves-slow")
answers(chosen("watch-or-cut", "cut-energy"), "20h", "half-cut")
answers(chosen("watch-or-cut", "watch"), "20h", "four-gigabytes")

-- What the field knew ----------------------------------------------------------------------------

on(done "isolate:transport-dc", function()
  send "empty-chairs"
  sleep "3h"
  service("control-room"):set(100)
end)
on(done "isolate:property-vpn", function()
  send "panel-dark"
  sleep "10h"
  service("fire-watch"):set(100)
end)

local NIGHT_BATCH, HALF_PAST_FOUR = 46800000, 70200000 -- 22:00 and 04:30, after nine o'clock

on(done "isolate:energy-hosts", function()
  local hour = now() % DAY
  if hour >= NIGHT_BATCH and hour < HALF_PAST_FOUR then
    send "batch-broken"
    sleep "1d"
    service("billing"):set(100)
  end
end)

answers(refused "isolate:transport-dc", "20m", "dc-said-no")
answers(refused "isolate:property-vpn", "20m", "door-said-no")
answers(bypassed "block:group-line", "5h", "who-touched-it")

-- Who has been shown a reason says yes when he is asked. 理由を見せられた人は、頼まれたときにうなずく。
local function won_by(expectation, who, patience, answer)
  on(done(expectation), function()
    role(who):become "persuaded"
    sleep(patience)
    send(answer)
  end)
end
won_by("hour-shown", "transport/cio", "1h", "i-get-up")
won_by("line-asked", "energy/telecom", "2h", "seal-on-it")
won_by("door-asked", "property/facilities", "40m", "what-hangs-on-it")

-- Answers ----------------------------------------------------------------------------------------

answers(done "ring-back", "10m", "really-them")
answers(done "noc-read", "10m", "noc-mails")
answers(done "property-read", "15m", "property-lines")
answers(done "another-room", "2h", "pencils")
answers(done "peer-answered", "6h", "peer-thanks")
answers(done "block:property-vpn", "30m", "session-ended")
answers(done "police-told", "3h", "kept-in-safe")
answers(done "owners-told", "20h", "midori-answers")
answers(done "thank-the-nine", "7h", "nine-of-twelve")

local function both_sheets()
  if happened(done "report-meti") and happened(done "report-mlit") then
    sleep "2h"
    send "two-sheets"
  end
end
on(done "report-meti", both_sheets)
on(done "report-mlit", both_sheets)
on(delivered "two-ministries", function()
  sleep "1d9h"
  if not (happened(done "report-meti") and happened(done "report-mlit")) then
    send "sheets-differ"
  end
end)

unless_met("the-notice", "ring-back", "1d20h", "rings-again")
unless_met("to-all-it", "another-room", "15h", "he-reads-along")
unless_met("quarter-end", "hour-shown", "1d", "cio-waits")
unless_met("evening-before", "roll-call", "10h", "door-locked")
unless_met("who-is-guilty", "facts-up", "5h", "two-names")
unless_met("the-magazine", "short-statement", "2d22h", "published")
unless_met("on-the-street", "red-pencil", "1d6h", "printed-37")
unless_met("what-was-taken", "owners-told", "2d2h", "midori-heard")
