-- SC-08 "The Worm in the Ward": forty hours in a hospital and in a city hall that do not know
-- how close they are to each other.
-- 「病棟のワーム」:つながりがないはずの病院と市役所の四十時間。
--
--   people.lua        organisations, roles, charts, services, assets, two actions of its own
--   documents.lua     what lies on the desks: plans, numbers, sketches, the note on the ICU's wall
--   night.lua         timed injects, hospital, 02:00 to 07:00
--   day.lua           timed injects of the day: the hospital opens, the city knows of nothing
--   city.lua          timed injects, city, 22:30 to 18:00 of the day after
--   contingency.lua   injects without a time, hospital      aftermath.lua  the same, city
--   decisions.lua     decisions, and the one approval
--   scoring.lua       expectations, penalties and orders
--   behaviour.lua     the two worms, the way of the warning, and who answers to what
--
-- Labels in the comments: [S] the deck "CSIRTs in Japan" (2010) says it · [F] another published
-- source says it · [K] general knowledge, not looked up · [D] shisa's own choice, not a fact.
--
-- Eleven days before STARTEX, hidden: on 21 February a doctor prints a talk from his own USB memory
-- on W7-03, a PC of ward 7 West. A box comes up, somebody clicks it away, and no alarm is raised.
-- It is found by who looks (inject "scope-table").
-- 開始の十一日前、7西病棟の W7-03 に私物のUSBメモリが挿された。出た窓は×で消され、誰も知らない。

scenario {
  id = "ward", length = "41h", starts = "2009-03-04 02:00 +09:00",
  title = { en = "The Worm in the Ward", ja = "病棟のワーム" },
  briefing = {
    en = "Wednesday, two in the morning, the week of the influenza. You work at Shirakaba "
      .. "University Hospital, 640 beds, or for Kazahaya City, 260,000 people. No cable, no "
      .. "contract and no telephone list joins the two. The exercise runs from tonight until "
      .. "tomorrow evening, ten minutes of the story to one of the room; the city's desks begin "
      .. "with an ordinary Wednesday and are not idle for nothing. Play your own post: read, tell "
      .. "those who need to know, act within your authority. Patients, citizens, ministries, "
      .. "vendors and press are played by exercise control. Nobody knows more than what arrives.",
    ja = "水曜の午前二時、インフルエンザの流行している週です。あなたは白樺大学病院(640床)、または風"
      .. "早市役所(人口26万人)の職員です。両者の間には、回線も契約も連絡網もありません。演習は今夜"
      .. "から明日の夕方まで続き、部屋の一分が物語の十分にあたります。市の席は、いつもどおりの水曜"
      .. "日から始まります。自分の持ち場として、届いたものを読み、知るべき人に伝え、権限の範囲で動"
      .. "いてください。患者・市民・省庁・業者・報道は統制が演じます。届いたもの以上のことは、誰も"
      .. "知りません。" },
  debrief = {
    en = "Who said no, and was he right? When the doors opened, was it because of a count or "
      .. "because of a clock? The hospital knew at half past two in the morning, the city at half "
      .. "past ten at night: by which way did the warning go, where did it lie, and how long? What "
      .. "had been seen in the eleven days before, by whom, and why did it stay there? Play it "
      .. "again under another authority rule: what became faster, and what did it cost?",
    ja = "「だめだ」と言ったのは誰で、それは正しかったですか。扉を開けたのは、台数を数えたからです"
      .. "か、時計を見たからですか。病院は午前二時半に知り、市が知ったのは夜の十時半です。警告はど"
      .. "の道を通り、どこに、何時間置かれていましたか。その前の十一日間に、誰が何を見て、なぜそこ"
      .. "で止まったのでしょう。権限の決まりを変えてもう一度行うと、何が速くなり、何を失います"
      .. "か。" },
  basis = {
    en = "After two published cases of February and March 2009. A university hospital in Tokyo: "
      .. "trouble from before dawn on 27 February until about 13:00, more than 1,000 PCs and four "
      .. "servers that were not on the Internet, two hours' wait at the cash desks, a fix four "
      .. "months old that had not been applied [F]. A city office: about 1,100 terminals, reopened "
      .. "in the morning with a fifth of them cleaned, the worm back, five counters left, after "
      .. "forty hours 808 of 950 terminals in use and 142 barred [F]. The two had nothing to do "
      .. "with each other: that the same worm goes from one to the other on a memory stick with "
      .. "screening results is shisa's own [D], and so are all names, hours, figures not given "
      .. "above, windows and points [D]. In the CEPTOAR-Council, founded on 26 February 2009, "
      .. "medicine had only an observer [F]; that an observer cannot send there is shisa's "
      .. "simplification [D]. How ministries and desks passed on such a warning in 2009, and how "
      .. "long it took, was not found; these ways are invented [D]. Autorun, guessed passwords and "
      .. "locked accounts are the family's known habits [K]. Half the service lost at once without "
      .. "the network, six hours of backlog: defaults [D].",
    ja = "2009年2月と3月に公表された二つの事例に着想を得ています。東京の大学病院では、2月27日未明か"
      .. "ら午後一時ごろまで障害が続き、インターネットにつながっていないPC千台以上とサーバ四台が感"
      .. "染、会計は二時間待ちとなり、四か月前に出た修正が適用されていませんでした [F]。ある市役所"
      .. "では端末約1,100台のうち二割ほどを駆除して翌朝再開したところ再び感染し、使える窓口は五つま"
      .. "で減り、四十時間後に950台中808台が使用可、142台が使用禁止でした [F]。二つの事例は互いに無"
      .. "関係です。同じワームが検診結果のUSBメモリで渡るという筋書き、および名称・時刻・上記以外の"
      .. "数値・採点の枠と配点は、すべて shisa が定めたものです [D]。2009年2月26日発足のセプターカ"
      .. "ウンシルで医療はオブザーバーでした [F]。発信できないとしたのは shisa の単純化です [D]。当"
      .. "時こうした警告が省庁や事務局をどう通り何時間かかったかの記録は見つからず、経路は創作です "
      .. "[D]。自動実行、パスワードの推測、アカウントのロックは、この種のワームの特徴として知られて"
      .. "います [K]。院内LAN停止で機能が直ちに半減し、後追いに六時間かかるという値は既定値です "
      .. "[D]。" },
  format = "functional",
  covers = { "T2", "T3", "T4", "C1", "R5", "N4", "L1", "L3", "L5" },
  contained = { "isolate:ward-lan-east", "isolate:ward-lan-west", "block:usb-hospital",
                "isolate:office-lan", "block:usb-city", "block:city-gateway" },
  pace = 10,
  parameters = { authority = { "consensus", "delegated", "hybrid" } },
}

-- Objectives: points as in the exercise plan [D]; 100 in all. ------------------------------------

objective "scope" { points = 10,
  text = { en = "Hospital: know within 45 minutes how far it reaches, and keep a sample",
           ja = "病院:四十五分以内に範囲をつかみ、検体を残す" } }
objective "hands" { points = 16,
  text = { en = "Patients and citizens are served by hand while the screens are not to be used",
           ja = "画面が使えない間も、患者と市民に手作業で応える" } }
objective "contain" { points = 20,
  text = { en = "Contain it part by part, and leave alone what a life hangs on",
           ja = "区画ごとに封じ込め、命にかかわるところは残す" } }
objective "cause" { points = 16, covers = { "T2", "T4" },
  text = { en = "Take the cause away before machines come back: fix, server, distribution",
           ja = "端末を戻す前に原因を除く(修正・サーバ・配信)" } }
objective "return" { points = 16,
  text = { en = "Open by what has been verified, not by the clock",
           ja = "時計ではなく、確認できた台数で再開する" } }
objective "answer" { points = 8,
  text = { en = "Ministry and press hear what was checked, and what was not",
           ja = "省庁と報道に、確かめたことと確かめていないことを伝える" } }
objective "warning" { points = 10, covers = { "C1" },
  text = { en = "The hospital's warning reaches the city before its own first alarm (22:00)",
           ja = "病院の警告が、市の最初の警報より前(22時まで)に届く" } }
objective "lessons" { points = 4, covers = { "L1" },
  text = { en = "Say what changes: sticks, fixes, the check of updates, who may say no",
           ja = "何を変えるかを言う(USB・修正・更新の確認・断ってよいのは誰か)" } }

require "people"
require "documents"
require "night"
require "day"
require "city"
require "contingency"
require "aftermath"
require "decisions"
require "scoring"
require "behaviour"
