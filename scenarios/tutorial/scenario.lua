-- The tutorial: ten minutes at the lights of a small harbour.
-- 練習用シナリオ:小さな港の灯火を守る十分間。
--
-- Two kinds of readers:
--   · a new participant never sees this file; he learns the terminal from what arrives
--   · a new planner reads it from top to bottom and then knows the language
-- 参加者はこのファイルを見ずに、届くものから端末の使い方を覚える。
-- 企画担当は上から読めば、この言語をひととおり知ることができる。
--
-- In the folder where this file lies (`shisa new` makes one):
--   shisa check .                         every mistake, before the day
--   shisa plan .                          the injects as a table
--   shisa play . --as lantern/duty

-- 1. The exercise itself -------------------------------------------------------------------------
-- `scenario` comes first. Every text is written twice, en and ja, in the same place.
-- 最初に scenario を置く。文面はすべて英語と日本語を並べて書く。

scenario {
  id = "tutorial", length = "10m", starts = "2010-06-01 20:00 +09:00",
  title = { en = "First Watch", ja = "はじめての当直" },
  briefing = {
    en = "You are the duty officer of the harbour lights tonight. Messages arrive at your "
      .. "terminal; open them, answer, act, decide. Nothing here can break anything real.",
    ja = "今夜のあなたは、港の灯火を預かる当直です。端末に届くものを開き、返事をし、対処し、"
      .. "決めてください。ここで何をしても、実物には何も起こりません。" },
  debrief = {
    en = "What did you do before you knew the cause? Whom would you call first next time?",
    ja = "原因が分かる前に、何をしましたか。次は最初に誰に連絡しますか。" },
  basis = {
    en = "Invented for practice; nothing in it is taken from a real harbour or a real drill.",
    ja = "練習のための創作です。実在の港や演習から取ったものはありません。" },
  format = "functional", covers = { "T3" },
}

-- What all scenarios share: channels, the palette of actions, charts. See scenarios/lib/drill.lua.
-- 共通部品(連絡手段・行動の一覧・組織図)を読み込む。
local drill = require "lib.drill"

-- 2. What it is for ------------------------------------------------------------------------------
-- The points of an objective are shared out among the expectations that name it (section 6).
-- 目的。配点は、後で出てくる「想定対応」の点の合計と一致させる。

objective "talk" { points = 45,
  text = { en = "Read, answer, call back, look things up", ja = "読む・返す・折り返す・調べる" } }
objective "act" { points = 45,
  text = { en = "Act, decide and approve", ja = "対処する・決める・承認する" } }
objective "record" { points = 10,
  text = { en = "Leave a record for the next watch", ja = "次の当直に記録を残す" } }

-- 3. Who plays, and with what --------------------------------------------------------------------
-- An id is a short name for use in this file: "organisation/role" for a role. References are
-- strings and may come before the thing they name.
-- id はこのファイルの中で使う短い名前。役は「組織/役」と書く。順番は自由。

organisation "lantern" { sector = "logistics",
  name = { en = "Lantern Harbour Lights", ja = "ともしび港湾灯火" },
  chart = drill.chart.small_team { authority = "delegated" } }
organisation "harbour" { sector = "logistics",
  name = { en = "Komorebi Harbour", ja = "木漏れ日港" } }

-- seats: how many people may sit there. Whoever does not come is played by a bot.
-- 席の数。空いた席はボットが埋める。
role "lantern/duty" { seats = 1, post = "head/duty", phone = "21",
  owns = { "watch-pc", "light" },
  name = { en = "Duty officer", ja = "当直" } }
role "lantern/engineer" { seats = 1, post = "head/engineering", phone = "22",
  owns = { "remote" },
  name = { en = "Light engineer", ja = "機器担当" } }

-- seats = 0: an outside voice. It speaks through injects; what is sent to it is kept and scored.
-- 席ゼロは「外の声」。状況付与で話し、こちらからの返事は記録と採点の対象になる。
role "harbour/guide" { seats = 0, phone = "10", name = { en = "Watch guide", ja = "案内係" } }
role "harbour/pilots" { seats = 0, phone = "41",
  name = { en = "Pilot station", ja = "水先人事務所" } }

-- A service is what the public depends on; its level goes from 0 to 100. `light` needs `remote`:
-- three minutes after remote watching is gone, the light has lost 40 of its 100.
-- サービスの水準は 0〜100。light は remote に依存し、remote が落ちると余裕時間の後に下がる。
service "remote" { of = "lantern", name = { en = "Remote watching", ja = "遠隔監視" } }
service "light" { of = "lantern", customers = 30,
  name = { en = "Breakwater light", ja = "防波堤の灯火" },
  needs = { remote = { margin = "3m", loss = 40, restore = "1m" } } }

-- An asset is a thing that can be acted upon. Its marks are hidden from participants.
-- 資産は対処の対象。状態の印(marks)は参加者には見えない。
asset "watch-pc" { of = "lantern", marks = drill.marks,
  name = { en = "Watch room PC 3", ja = "監視室 PC3" } }

-- A document lies on the desk from the start.
-- 文書は最初から手元にある。drill.text.lines は改行をそのまま残す。
document "plan" { to = "lantern",
  title = { en = "Watch plan", ja = "当直要領" },
  text = {
    en = drill.text.lines [[
      WATCH PLAN, one page
      1  A PC that behaves strangely comes off the network first. Do not switch it off.
      2  Call back whoever has called. A ship does not wait.
      3  A light can be run from the lamp house by hand: decided by the duty officer.
      4  A PC goes back on the network only with the duty officer's approval.

      PHONE       21 duty officer    22 light engineer
                  41 pilot station   10 watch guide]],
    ja = drill.text.lines [[
      当直要領(一枚もの)
      1  様子のおかしいPCは、まずネットワークから切り離す。電源は切らない。
      2  電話をくれた相手には折り返す。船は待ってくれない。
      3  灯火は灯室で手動にできる。決めるのは当直。
      4  PCをネットワークに戻すときは、当直の承認を取る。

      電話        21 当直            22 機器担当
                  41 水先人事務所    10 案内係]] } }

-- 4. What arrives --------------------------------------------------------------------------------
-- An inject has a time (from STARTEX), a channel, a sender and addressees. `asks` is a duty
-- stated aloud: it appears in the to-do list with its deadline `within`.
-- 状況付与。asks は相手がはっきり求めていること。期限 within とともに「やること」に出る。

-- Read and reply. / 読んで返す。
inject "welcome" { at = "10s", via = "mail", from = "harbour/guide", to = "lantern/duty",
  subject = { en = "Welcome to the watch", ja = "当直お疲れさまです" },
  asks = { en = "Reply: I am on watch", ja = "「着任しました」と返信する" }, within = "3m",
  text = {
    en = drill.text.prose [[
      Good evening. You have just opened a message; that was the first step.

      Now answer it. Choose "reply", write one sentence that says you are on watch, and send it.
      Enter only makes a new line, so nothing leaves before you have looked at it again.
      The bottom line of the screen always shows the keys.]],
    ja = drill.text.prose [[
      こんばんは。メッセージを開けましたね。それが最初の一歩です。

      次は返信です。「返信」を選び、「着任しました」と一文書いて送ってください。
      Enterは改行するだけなので、確認の前に送られることはありません。
      使えるキーはいつも画面のいちばん下に出ています。]] } }

-- Act. A machine speaks: no sender. `effect` runs when it is delivered.
-- 対処する。機械からの表示なので差出人はない。effect は届いたときに動く。
inject "alarm" { at = "1m30s", via = "monitor", to = "lantern/duty", important = true,
  subject = { en = "Watch room PC 3", ja = "監視室 PC3" },
  text = {
    en = drill.text.lines [[
      20:01:30  WATCH-PC3  outbound 445/tcp  1,900 connections/min  (usual: 0)
      20:01:30  REMOTE     polling late]],
    ja = drill.text.lines [[
      20:01:30  監視室PC3   外向き 445/tcp  毎分1,900接続 (平常 0)
      20:01:30  遠隔監視    応答遅れ]] },
  effect = function()
    asset("watch-pc"):mark "infected"
    service("remote"):set(80)
  end }

-- Call back. / 折り返す。
inject "missed-call" { at = "2m30s", via = "phone", from = "harbour/pilots", to = "lantern/duty",
  subject = { en = "Call: the breakwater light", ja = "着信:防波堤の灯火" },
  text = {
    en = drill.text.prose [[
      Pilot station here. From the boat the breakwater light looks unsteady tonight. A ship comes
      in within the hour. Can I trust that light? Please ring me back.]],
    ja = drill.text.prose [[
      水先人事務所です。船から見ると、今夜は防波堤の灯火が安定していないようです。
      一時間以内に入港船があります。あの灯火は当てにしてよいでしょうか。折り返しお願いします。]] } }

-- Look into the plan. / 要領を引く。
inject "number" { at = "3m30s", via = "mail", from = "harbour/guide", to = "lantern/duty",
  subject = { en = "A number, please", ja = "番号を教えてください" },
  asks = { en = "Send the pilot station's extension", ja = "水先人事務所の内線を返信する" },
  within = "4m",
  text = {
    en = drill.text.prose [[
      I have the harbour master beside me and no phone list. Which extension has the pilot
      station? Your plan is among the documents.]],
    ja = drill.text.prose [[
      いま港長の隣にいるのですが、電話番号表が手元にありません。水先人事務所の内線は何番ですか。
      当直要領は「文書」の中にあります。]] } }

-- A colleague gets work, and his work needs your approval (section 5).
-- 同僚に仕事が届く。その実施にはあなたの承認が要る(5節)。
inject "clean" { at = "4m30s", via = "phone", from = "harbour/guide", to = "lantern/engineer",
  subject = { en = "PC 3 has been cleaned", ja = "PC3の駆除が終わりました" },
  text = {
    en = "The repair shop has cleaned PC 3 and checked it twice. As far as they are concerned it "
      .. "can go back on the network.",
    ja = "修理業者から、PC3の駆除と二度の検査が済んだと連絡がありました。"
      .. "先方としてはネットワークに戻して差し支えないそうです。" } }

-- Decide: the question itself stands in section 5. / 決める。問いそのものは5節にある。
inject "ship-near" { at = "5m", via = "phone", from = "harbour/pilots", to = "lantern/duty",
  subject = { en = "The ship is half an hour out", ja = "入港船はあと三十分です" },
  text = {
    en = "Pilot station. She is half an hour out. However you run that light tonight, tell your "
      .. "own people now; on the water we only see whether it burns.",
    ja = "水先人事務所です。船はあと三十分で着きます。灯火を今夜どう動かすか、そちらで今決めて"
      .. "ください。海の上からは、点いているかどうかしか分かりません。" } }

-- Leave a record. / 記録を残す。
inject "handover" { at = "7m30s", via = "face-to-face", from = "harbour/guide",
  to = "lantern/duty",
  subject = { en = "The next watch is at the door", ja = "交代が来ました" },
  asks = { en = "Write a memo for the next watch", ja = "次の当直にメモを残す" }, within = "2m",
  text = {
    en = "Your relief is hanging up his coat. Leave him a memo: what was strange, what you did "
      .. "about it. A memo has a time stamp and goes to nobody; it is your logbook.",
    ja = "交代の人が上着を掛けています。何がおかしく、何をしたか、メモを一つ残してください。"
      .. "メモには時刻が付き、誰にも送られません。あなたの日誌です。" } }

-- A contingency inject: no `at`, so only a rule sends it (section 7).
-- 予備の状況付与。時刻がないので、規則が送るときだけ届く(7節)。
inject "second-call" { via = "phone", from = "harbour/pilots", to = "lantern/duty",
  important = true,
  subject = { en = "Second call: the light", ja = "再度の着信:灯火" },
  text = {
    en = "Pilot station again. Nobody has rung back, so I am holding the ship outside. "
      .. "What is the matter with your light?",
    ja = "水先人事務所です。折り返しがないので、船は港外で待たせています。"
      .. "灯火はどうなっているのですか。" } }

-- 5. Decisions and approvals ---------------------------------------------------------------------
-- A decision is put to one role, here when an inject arrives (or `at` a time), and lapses if
-- nobody answers `within` its time.
-- 決定。状況付与とともに(または時刻 at に)問われ、期限までに誰も答えなければ流れる。

decision "light-mode" { after = "ship-near", to = "lantern/duty", within = "3m",
  text = { en = "How is the breakwater light to be run tonight?",
           ja = "今夜の防波堤の灯火をどう運用しますか。" },
  options = {
    { id = "remote", text = { en = "Leave it on remote watching", ja = "遠隔監視のままにする" } },
    { id = "hand", text = { en = "Run it by hand from the lamp house",
                            ja = "灯室で手動にする" } },
    { id = "dark", text = { en = "Switch it off until the cause is known",
                            ja = "原因が分かるまで消灯する" } } } }

-- An approval: when anyone in `of` but `by` does this, it waits for `by`.
-- 承認。of の人がこの行動をすると、by が答えるまで待つ。
approval "back-on-network" { of = "lantern", action = "reconnect:watch-pc",
  by = "lantern/duty", within = "4m",
  why = { en = "A PC that has been ill goes back only when the duty officer agrees",
          ja = "一度おかしくなったPCは、当直が認めてから戻す" } }

-- 6. What we hope to see -------------------------------------------------------------------------
-- Never shown to participants. Both times count from `after`: all points until `full`, fewer and
-- fewer until `zero`. An action counts when it is done, so `full` leaves room for what it takes.
-- 想定対応。参加者には見せない。full までは満点、zero に向けて減る。時刻は after から数える。

expect "reply" { of = "lantern/duty", after = "welcome", full = "2m", zero = "4m",
  points = 10, objective = "talk", action = "send", to = "harbour/guide",
  -- One word of each inner list has to occur. / 内側のリストごとに、どれか一語が含まれること。
  mention = { { "watch", "着任", "当直" } },
  why = { en = "Who has heard nothing does not know whether he was heard",
          ja = "返事がなければ、届いたかどうか相手には分からない" },
  example = { en = "Good evening, I am on watch.", ja = "着任しました。よろしくお願いします。" } }

expect "off-network" { of = "lantern/duty", after = "alarm", full = "5m", zero = "8m",
  points = 20, objective = "act", action = "isolate", target = "watch-pc",
  why = { en = "What spreads is cut off before it is understood",
          ja = "広がるものは、正体が分かる前に切り離す" } }

expect "call-back" { of = "lantern/duty", after = "missed-call", full = "3m", zero = "6m",
  points = 20, objective = "talk", action = "send", to = "harbour/pilots", via = "phone",
  mention = { { "light", "灯" } },
  why = { en = "Whoever sails by the light has to know what it is worth",
          ja = "灯火を頼りに走る船に、その状態を知らせる" },
  example = { en = "Duty officer here. The light is lit; our remote watching is disturbed. "
                .. "I will ring again in ten minutes.",
              ja = "当直です。灯火は点いていますが、遠隔監視に乱れがあります。"
                .. "十分後にもう一度お電話します。" } }

expect "extension" { of = "lantern/duty", after = "number", full = "3m", zero = "6m",
  points = 15, objective = "talk", action = "send", to = "harbour/guide",
  mention = { { "41" } }, -- full-width digits count as well / 全角数字でもよい
  why = { en = "A plan is only worth what can be found in it in time",
          ja = "要領は、必要なときに引けてこそ役に立つ" },
  example = { en = "The pilot station is on extension 41.",
              ja = "水先人事務所は内線41番です。" } }

expect "back-in-order" { of = "lantern/engineer", after = "clean", full = "5m", zero = "5m30s",
  points = 10, objective = "act", action = "reconnect", target = "watch-pc",
  why = { en = "Repaired is not back in service until the one who answers for it agrees",
          ja = "直っても、責任者が認めるまでは復帰ではない" } }

expect "by-hand" { of = "lantern/duty", after = "ship-near", full = "1m30s", zero = "3m",
  points = 15, objective = "act", action = "decide", decision = "light-mode", option = "hand",
  why = { en = "A service that can be run without the sick part is run without it",
          ja = "不調な部分なしで続けられるなら、それなしで続ける" } }

expect "logbook" { of = "lantern/duty", after = "handover", full = "1m30s", zero = "2m30s",
  points = 10, objective = "record", action = "memo",
  mention = { { "PC", "light", "灯" } },
  why = { en = "The next watch knows only what has been written down",
          ja = "次の当直が知るのは、書き残されたことだけ" },
  example = { en = "20:01 PC 3 made many connections; taken off the network. Light run by hand.",
              ja = "20:01 PC3から多数の接続。ネットワークから切り離し、灯火は手動にした。" } }

-- 7. What answers back ---------------------------------------------------------------------------
-- Behaviour stands only in functions: on(…) reacts, task(…) lives by itself.
-- 振る舞いは関数の中だけに書く。on は反応、task は自分で動き続けるもの。

-- A task: until PC 3 is cut off, it drags remote watching down further every minute.
-- PC3が切り離されるまで、一分ごとに遠隔監視が重くなっていく。
task("flood", function()
  wait(delivered "alarm")
  while true do
    sleep(random("flood", "45s", "75s")) -- the stream "flood" has dice of its own
    if happened(done "isolate:watch-pc") then
      break
    end
    service("remote"):set(math.max(0, service("remote"):level() - 20))
  end
  service("remote"):set(100)
  note "PC 3 is off the network; remote watching recovers."
end)

-- The pilots call again when nobody has called back in three minutes.
-- 三分たっても折り返しがなければ、もう一度電話が来る。
on(delivered "missed-call", function()
  if not wait(done "call-back", "3m") then
    send "second-call"
  end
end)

-- A decision has consequences. / 決定には結果がある。
on(chosen("light-mode", "hand"), function()
  service("light"):set(100)
end)
on(chosen("light-mode", "dark"), function()
  service("light"):set(0)
  if not happened(delivered "second-call") then -- an inject is delivered once / 一度だけ届く
    send "second-call"
  end
end)
