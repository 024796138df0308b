-- SC-10 "A Quiet Guest": somebody has been reading along in a group of companies for five weeks.
-- 「静かな客」:企業グループへの標的型攻撃、三週間。
--
--   people.lua        a holding and three companies, organisation model 3
--   documents.lua     what lies on the desks
--   injects.lua       the 22 timed injects, day by day
--   contingency.lua   answers, second calls, worse turns
--   decisions.lua     decisions, each with options that sensible people have taken
--   scoring.lua       expectations, penalties, orders
--   behaviour.lua     the guest, who notices a hasty hand, and who answers to what
--
-- Labels in the comments: [S] the deck "CSIRTs in Japan" (2010) says it · [F] another published
-- source says it · [K] general knowledge, not looked up · [D] shisa's own choice, not a fact.

scenario {
  id = "guest", length = "21d", starts = "2009-06-08 09:00 +09:00", format = "functional",
  pace = 168, -- three weeks in three hours
  title = { en = "A Quiet Guest", ja = "静かな客" },
  briefing = {
    en = "Akatsuki Group: a holding with a coordinating CSIRT of four, and three companies, "
       .. "Energy, Transport, Property, each with its own IT and one contact. The holding may "
       .. "advise; the companies decide. Nothing has happened. One minute of yours is nearly three "
       .. "hours of theirs. Play your own post.",
    ja = "暁グループ。四人の調整CSIRTを持つ持株会社と、エネルギー・交通・不動産の三社。各社にそれぞ"
       .. "れのITと、連絡担当が一人います。持株会社は助言ができ、決めるのは各社です。何も起きていま"
       .. "せん。みなさんの一分が、物語の三時間近くです。自分の持ち場で動いてください。" },
  debrief = {
    en = "Who hung up on the one call that mattered? What was touched before it was understood, "
       .. "and who was watching? How did three companies that owe one another nothing agree on "
       .. "five o'clock on a Wednesday? Which peer answered, and would you have?",
    ja = "肝心の一本の電話を切ったのは誰でしたか。分かる前に触ったものは何で、そのとき誰が見ていま"
       .. "したか。互いに指図できない三社は、どうやって水曜の午前五時に合意しましたか。答えてくれた"
       .. "のはどの社で、逆の立場なら答えましたか。" },
  basis = {
    en = "After the threat \"targeted attacks carried out without victims' noticing\" of the 2010 "
      .. "list [S]. That victims learn of it from outside, by a ministry, the police or a "
      .. "coordination centre, and that the proxy shows the same address every few seconds or "
      .. "minutes, at night too, is published experience [F]. Companies, addresses, days and "
      .. "numbers are invented [D]. Chart: model 3, business group B, of which only the title "
      .. "survives; the chart is shisa's own altogether [D].",
    ja = "2010年版10大脅威の「被害に気づけない標的型攻撃」[S] を題材にしています。被害者が省庁・警"
       .. "察・調整機関など外からの知らせで気づくこと、プロキシに同じ宛先が数秒から数分おきに、夜も"
       .. "現れることは、公表された経験です [F]。会社・アドレス・日付・数字は創作です [D]。組織図は"
       .. "モデル3。資料には題名しか残っておらず、図はすべて shisa が作ったものです [D]。" },
  covers = { "T6", "R4", "R4j", "R5", "R5j", "N1", "U3" },
  contained = { "block:c2-addresses", "isolate:energy-hosts", "isolate:transport-hosts",
                "isolate:property-vpn" },
  parameters = { authority = { "consensus", "delegated", "hybrid" } },
}

objective "notice" { points = 14,
  text = { en = "Take an outside notice seriously within a day",
           ja = "外からの知らせを一日以内に受け止める" } }
objective "scope" { points = 18, text = { en = "Scope before touch", ja = "触る前に範囲を知る" } }
objective "evidence" { points = 12,
  text = { en = "Evidence, and the right use of a specialist", ja = "証拠と、専門家の使いどころ" } }
objective "peers" { points = 14,
  text = { en = "Peers and sectors hear what they can use", ja = "同業と分野に、使える形で伝える" } }
objective "out-of-band" { points = 8,
  text = { en = "Talk where the guest does not listen", ja = "客の聞いていない場所で話す" } }
objective "one-cut" { points = 20,
  text = { en = "One coordinated cut in three companies", ja = "三社同時に、一度で断つ" } }
objective "upward" { points = 8,
  text = { en = "Management and public hear facts", ja = "経営と世間に事実を伝える" } }
objective "users" { points = 6,
  text = { en = "Users and powers for the next time", ja = "利用者と、次のための権限" } }

require "people"
require "documents"
require "injects"
require "contingency"
require "decisions"
require "scoring"
require "behaviour"
