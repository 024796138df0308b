-- behaviour.lua: what answers back. Rates and delays are shisa's own choices [D].
-- 振る舞い。泥棒、改ざんされたページ、十時の発売、関係者の返事。速さや遅れは shisa が決めた値。

local unless_met = require "lib.reactions".unless_met

-- The page ---------------------------------------------------------------------------------------
-- Off means that a visitor no longer gets the script; the plain page is off, too. 30 is what the
-- plain page is worth.

local FULL, PLAIN, OFF = 100, 30, 0

local function page_is_off()
  return service("site"):level() <= PLAIN
end

local function bites()
  return asset("web-pages"):is "infected" and not page_is_off()
end

-- The thief is shut out: the password was changed where nobody looks on, the account disabled, or
-- his addresses do not get as far as the server.
local function thief_is_out()
  return asset("web-account"):is "changed" or asset("web-account"):is "disabled"
      or asset("ftp-port"):is "blocked" or asset("web-1"):is "isolated"
end

-- Whoever reads the page while it bites. Before ten 150 a minute, afterwards twice as many.
task("readers", function()
  asset("web-pages"):mark "infected"
  service("counter"):set(40) -- windows alone; no extra telephone lines yet
  local readers = 9200 -- before nine
  while true do
    sleep "10m"
    if bites() then
      readers = readers + (happened(delivered "proxy-hits") and 3000 or 1500)
      note("The page still bites; read so far about " .. readers .. " times.")
    end
  end
end)

on(done "stop-service:site", function()
  service("site"):set(happened(done "workaround:site") and PLAIN or OFF)
end)

on(done "workaround:site", function()
  if page_is_off() then
    service("site"):set(PLAIN)
  end
end)

on(done "workaround:sale", function()
  service("counter"):set(90)
end)

-- Comparing with the discs puts right what differs, for as long as the thief stays out.
on(done "verify:web-pages", function()
  asset("web-pages"):clear "infected"
  sleep "2m"
  send "files-compared"
end)

-- The thief --------------------------------------------------------------------------------------
-- He has the password of webadmin, and whatever is typed at an infected keyboard later.

local function steal_again()
  asset("web-account"):clear "changed"
  sleep(random("thief", "8m", "15m"))
  if not thief_is_out() then
    asset("web-pages"):mark "infected"
    send "new-password-used"
  end
end

on(done "change-from:update-pc", steal_again)
on(done "change-from:desk-pc", steal_again)
on(done "change-from:spare-pc", function()
  asset("web-account"):mark "changed"
end)

-- "Change credentials" without saying where: the operator asks, and nothing has been changed.
on(done "change-credentials", function()
  if happened(done "change-from:spare-pc") then
    return
  end
  asset("web-account"):clear "changed"
  sleep "2m"
  send "at-which-keyboard"
end)

on(delivered "webadmin-again", function()
  sleep "25s"
  if thief_is_out() then
    send "again-denied"
  else
    asset("web-pages"):mark "infected"
    send "again-accepted"
  end
end)

-- Files put back while he still has the password do not stay as they are.
on(done "restore:web-pages", function()
  if happened(done "verify:web-pages") then
    asset("web-pages"):clear "infected"
  end
  sleep(random("thief", "15m", "30m"))
  if not thief_is_out() then
    asset("web-pages"):mark "infected"
    send "line-88-again"
  end
end)

on(chosen("restore-how", "backup"), function()
  sleep "10m"
  send "backup-had-it"
end)
on(lapsed "restore-how", function()
  sleep "5m"
  send "backup-had-it"
end)
on(chosen("restore-how", "edit"), function()
  sleep "12m"
  send "half-gone"
end)

-- Opening again ----------------------------------------------------------------------------------

local function open_again()
  service("site"):set(FULL)
  local clean = not asset("web-pages"):is "infected"
  sleep "3m"
  send(clean and "open-and-quiet" or "open-and-biting")
end

on(done "restore:site", function()
  if page_is_off() then
    open_again()
  end
end)

on(chosen("reopen", "open"), function()
  sleep "4m"
  if page_is_off() then
    note "The web desk puts the whole site up again, as it is."
    open_again()
  end
end)

-- Ten o'clock ------------------------------------------------------------------------------------

task("ten-oclock", function()
  sleep "1h2m"
  if not page_is_off() then
    send "sale-on-the-page"
  elseif service("counter"):level() >= 80 then
    send "sale-by-phone"
  else
    send "sale-of-nothing"
  end
  sleep "13m"
  if bites() then
    send "more-than-ever"
  end
  sleep "20m"
  if bites() then
    send "search-flag"
  end
end)

-- What hangs on what -----------------------------------------------------------------------------

on(done "isolate:web-1", function()
  service("platform"):set(0)
  service("site"):set(OFF)
  sleep "4m"
  send "platforms-silent"
end)
on(done "reconnect:web-1", function()
  service("platform"):set(100)
  if not happened(done "stop-service:site") then
    service("site"):set(FULL)
  end
end)

on(done "isolate:office-pcs", function()
  service("windows"):set(0)
  sleep "3m"
  send "windows-shut"
end)
on(done "reconnect:office-pcs", function()
  service("windows"):set(100)
end)

for _, id in ipairs { "sale", "counter", "windows", "platform", "trains" } do
  on(done("stop-service:" .. id), function()
    service(id):set(0)
  end)
  on(done("restore:" .. id), function()
    service(id):set(100)
  end)
end

on(chosen("viewer-choice", "force"), function()
  sleep "12m"
  send "turned-short"
end)
local function one_more()
  sleep "15m"
  asset("office-pcs"):mark "infected"
  send "twelfth"
end
on(chosen("viewer-choice", "hold"), one_more)
on(lapsed "viewer-choice", one_more)

-- Answers to what was done -----------------------------------------------------------------------

on(done "search-records:ticket-system", function()
  send "tickets-found"
end)

on(done "inspect:web-pages", function()
  send "seen-as-text"
end)

on(done "search-records:proxy-log", function()
  if happened(delivered "proxy-hits") then
    send "eleven-desks"
  end
end)

on(done "inspect:other-sites", function()
  sleep "1m"
  send "museum-too"
end)

on(done "bring-case", function()
  sleep "2m"
  send "show-me"
end)

-- Trust ------------------------------------------------------------------------------------------

on(penalised "over-their-heads", function()
  sleep "3m"
  send "behind-my-back"
end)
on(penalised "orders-into-the-wind", function()
  sleep "2m"
  send "not-from-you"
end)
on(penalised "said-too-much", function()
  sleep "6m"
  send "read-it-too"
end)

-- Second calls -----------------------------------------------------------------------------------

unless_met("rider-alarm", "pass-on", "14m", "second-rider")
unless_met("peer-notice", "thank-peer", "22m", "peer-again")
unless_met("kobo-call", "tell-the-owners", "25m", "kobo-again")
unless_met("press-asks", "window-not-guess", "50m", "eleven-oclock")
unless_met("director-asks", "five-sentences", "20m", "director-again")
unless_met("report-anyway", "report-all-the-same", "35m", "ceptoar-again")
unless_met("victim-mail", "a-person-answers", "35m", "victim-again")
