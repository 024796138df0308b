-- SC-03 "Stolen Routes, Poisoned Names": a carrier loses a network to a stranger, and an hour later
-- a small provider's customers a bank to a false page.
-- 「奪われた経路、汚された名前」:経路ハイジャックと DNS キャッシュ汚染の四時間。
--
--   people.lua        organisations, roles, services, assets, two actions of its own
--   documents.lua     what lies on the desks
--   route.lua         timed injects, act one: 10:00 to 11:15
--   name.lua          timed injects, act two: 11:20 to 13:30
--   contingency.lua   answers, refusals, second calls, worse turns
--   decisions.lua     decisions and the one approval
--   scoring.lua       expectations, penalties, orders
--   behaviour.lua     the stolen route, the poisoned cache, and who answers to what
--
-- Hidden: AS64510 is nobody's enemy, a new customer who copied his range from a manual. Whoever
-- poisons the names had prepared that for days, and used the noise of the morning.
-- 隠された背景:経路は手引きの例を写した新規顧客の誤り。名前の汚染は、その騒ぎに乗じた別の者。
--
-- Labels in the comments: [S] the deck "CSIRTs in Japan" (2010) says it · [F] another published
-- source says it · [K] general knowledge, not looked up · [D] shisa's own choice, not a fact.

scenario {
  id = "routes", length = "4h", starts = "2009-03-04 10:00 +09:00", format = "functional",
  title = { en = "Stolen Routes, Poisoned Names", ja = "奪われた経路、汚された名前" },
  briefing = {
    en = "A Wednesday in March. Hinode Telecom carries the north, Kaede Net is a provider of nine "
      .. "people who buys its transit from Hinode, Tokiwa Bank is a customer of the one and has "
      .. "customers of the other. Play your own post; telephone when a line cannot be trusted. "
      .. "Route watcher, registries, ministries, coordination centre, vendors, press and the "
      .. "public are played by exercise control.",
    ja = "三月の水曜日です。ひので通信は北部の通信事業者、かえでネットは社員九人のプロバイダで、ひ"
       .. "ので通信から上位回線を買っています。常盤銀行は前者の顧客であり、後者の利用者を顧客に持っ"
       .. "ています。自分の持ち場で動き、信用できない経路があれば電話を使ってください。経路監視、レ"
       .. "ジストリ、省庁、調整機関、メーカー、報道、利用者は統制が演じます。" },
  debrief = {
    en = "Who looked at his own configuration before he looked abroad? Which of your messages "
      .. "travelled over the stolen route? What did the resolver know that a reboot would have "
      .. "erased? Who said no, and what did he know? Where nobody had to be asked, what did "
      .. "nobody say? Which of today's telephone calls could have been made in peacetime?",
    ja = "外を疑う前に、自社の設定を確かめたのは誰でしたか。奪われた経路の上を通った連絡は、どれで"
       .. "したか。再起動していたら、リゾルバの何が失われましたか。「だめだ」と言ったのは誰で、何を"
       .. "知っていましたか。断りの要らない決まりのもとでは、何が語られずに終わりましたか。今日の電"
       .. "話のうち、平時に済ませておけたものはどれですか。" },
  basis = {
    en = "After the exercises for cyber attacks in the telecommunications field, FY2006 to FY2008, "
      .. "sponsor MIC, planner Telecom-ISAC Japan [S]. That their later years dealt with routes "
      .. "and names is general knowledge for which no source was found [K]; story, figures, "
      .. "windows and points are shisa's own [D]. A route-hijack watcher has run in Japan since "
      .. "2006 and the national registry has notified suspected hijacks since May 2008, by "
      .. "comparing registered with observed routes [F]; the order detect, confirm from outside, "
      .. "analyse and act, caution, prepare follows the registry's guide [F]. Cache poisoning: "
      .. "without random source ports a matter of seconds to minutes, with them about 1 in 65,000 "
      .. "as likely for each try [F]. The one-packet crash of name servers was published in July "
      .. "2009 [F] and is moved to March here [D]. The CEPTOAR-Council began on 26 February 2009 "
      .. "[F]. Traffic shares, delays and sums of money are invented [D].",
    ja = "電気通信分野におけるサイバー攻撃対応演習(2006〜2008年度、主催 総務省、企画 Telecom-ISAC "
       .. "Japan)に着想を得ています [S]。後半の年度で経路や名前解決を扱ったというのは一般に言われる"
       .. "ことで、出典は見つかっていません [K]。筋書き・数値・採点の枠と配点は shisa が定めたもの"
       .. "です [D]。経路ハイジャックの監視は2006年から行われ、登録と実際の経路の食い違いによる通知"
       .. "は2008年5月に始まりました [F]。検知・外部での確認・分析と対処・注意喚起・平時の備えとい"
       .. "う順序は、公開された手引きにならいました [F]。キャッシュ汚染は、送信元ポートが固定なら数"
       .. "秒から数分、ランダムなら一回あたり約六万五千分の一とされます [F]。一つのパケットで停止す"
       .. "るネームサーバの不具合は2009年7月の公表で [F]、ここでは三月に移しました [D]。セプターカ"
       .. "ウンシルの創設は2009年2月26日です [F]。通信量・遅れ・金額は創作です [D]。" },
  covers = { "E2", "T10", "T8", "T4", "R4", "R4j", "R5", "R5j", "N2", "U3" },
  contained = { "announce-specifics:prefix-bank", "flush-cache:kaede-resolver",
                "block:transfers" },
  parameters = { authority = { "consensus", "delegated", "hybrid" } },
}

objective "confirm" { points = 14,
  text = { en = "Confirm the hijack and rule out one's own error within 15 minutes",
           ja = "十五分以内にハイジャックを確認し、自社の誤りでないことを確かめる" } }
objective "counterpart" { points = 10,
  text = { en = "Reach the right counterpart by a path that works",
           ja = "使える経路で、正しい相手に連絡する" } }
objective "route" { points = 16,
  text = { en = "Bring the route back without breaking something else",
           ja = "ほかを壊さずに経路を取り戻す" } }
objective "honest" { points = 6,
  text = { en = "Say what is known about confidentiality, and no more",
           ja = "通信内容について、分かっていることだけを伝える" } }
objective "hygiene" { points = 8,
  text = { en = "Put registry and fixed ports in order", ja = "登録情報と固定ポートを正す" } }
objective "resolver" { points = 16,
  text = { en = "Find the poisoned resolver; evidence before the flush",
           ja = "汚染されたリゾルバを突き止め、消す前に証拠を残す" } }
objective "users" { points = 12,
  text = { en = "Protect users before the patch is ready", ja = "修正を待たずに利用者を守る" } }
objective "bank" { points = 12,
  text = { en = "Bank, authorities and victims hear one story; the embargo holds",
           ja = "銀行・当局・被害者に同じ説明をし、公開前の情報を守る" } }
objective "review" { points = 6,
  text = { en = "Write the list for peacetime", ja = "平時に備える一覧を作る" } }

require "people"
require "documents"
require "route"
require "name"
require "contingency"
require "decisions"
require "scoring"
require "behaviour"
