-- SC-04 "Settlement Halt": a tabletop of three hours about one Friday, payday, in February 2007.
-- 「首都圏決済停止」:2007年2月、給料日の金曜日を三時間で考える机上演習。
--
--   people.lua        tables, voices, charts, services, assets, two actions and a channel
--   documents.lua     what the companies' tables have brought with them
--   folders.lua       the same for the authorities, and the sheet that lies on every table
--   morning.lua       timed injects, 09:02 to 11:40: detection and spread
--   midday.lua        timed injects, 11:45 to 14:50: spread and decision
--   evening.lua       timed injects, 15:00 to 17:15: restoration and review
--   contingency.lua   injects without a time, the bank and those beside it
--   elsewhere.lua     injects without a time, the other tables
--   decisions.lua     decisions, and the one approval
--   scoring.lua       expectations of detection and reports
--   scoring_paths.lua expectations of sharing between the sectors
--   scoring_hands.lua expectations of workarounds, criteria, press and lessons; penalties; an order
--   behaviour.lua     the halls, the gap in the books, the closing hour, who answers to what
--
-- Labels in the comments: [S] the deck "CSIRTs in Japan" (2010) says it · [F] another published
-- source says it · [K] general knowledge, not looked up · [D] shisa's own choice, not a fact.
--
-- Why `pace` is 3: the plan gives three hours to the room and lets the story's closing hour of
-- 15:30 fall into them. A minute in the hall is three minutes of that Friday.
-- 部屋の一分は物語の三分。三時間で九時から十八時までを扱う。
--
-- Hidden until asked for. Three days before STARTEX somebody logged in to the transfer switches of
-- Kagami Data Center with the maintenance company's number "maint2" and lengthened a delay. Whether
-- that was a slip, a test or a crime is not decided anywhere in this folder: the tables are to work
-- without knowing. 三日前の設定変更が過失か試験か犯罪かは、どこにも書いていない。

scenario {
  id = "settle", length = "9h", starts = "2007-02-23 09:00 +09:00",
  title = { en = "Settlement Halt", ja = "首都圏決済停止" },
  briefing = {
    en = "Friday 23 February 2007. The 25th is a Sunday, so it is payday. Ten sectors sit at ten "
      .. "tables in one hall, with the FSA, the transport ministry and NISC beside them. The "
      .. "other ministries, customers, press and the companies' own people are played by "
      .. "exercise control. Three hours in the hall are nine hours of that Friday; the clock "
      .. "on the screen is the story's. Now and then the facilitator takes the microphone and "
      .. "asks; your table talks it over and answers in a few lines. Answer as the "
      .. "organisation you sit for: with its rules, its telephone list, and what it knows at "
      .. "that minute. You can see the next table. In the story you cannot, unless somebody "
      .. "has its number.",
    ja = "2007年2月23日、金曜日。25日が日曜のため、今日が給料日です。会場には重要インフラ十分野の"
      .. "卓が並び、金融庁・国土交通省・NISCの卓もあります。ほかの省庁、顧客、報道、各社の社員は演"
      .. "習事務局が演じます。会場の三時間が物語の九時間で、画面の時計は物語の時刻です。ときどき司"
      .. "会が質問します。卓で話し合い、数行でお答えください。回答は、あくまで自分の組織として、そ"
      .. "の規程と電話番号表、その時点で知っていることだけに基づいてお願いします。隣の卓は目の前に"
      .. "見えます。しかし物語の中では、番号を知らないかぎり、声は届きません。" },
  debrief = {
    en = "Who knew at nine o'clock what another table needed at noon? By which way could it have "
      .. "been told, and who had to pass it on? Which table waited for a sentence that lay "
      .. "three chairs away? Where did somebody decide, where did it decide itself because a "
      .. "clock ran out? What was said about the cause before anybody knew it? And of the "
      .. "three rules you wrote at the end: who would have to agree to them on Monday?",
    ja = "よその卓が正午に欲しがった情報を、九時の時点で持っていたのはどの卓でしたか。どの経路なら"
      .. "届き、誰が渡す役でしたか。椅子三つ隣にあった一文を、ずっと待っていたのはどの卓ですか。人"
      .. "が決めた場面はどこで、時間切れで決まってしまった場面はどこですか。原因が分からないうち"
      .. "に、原因として何を口にしましたか。最後に書いた三つの決まりを動かすには、月曜日に誰の同意"
      .. "が要りますか。" },
  basis = {
    en = "After the plan of the first public-private cross-sector exercise, decided on 14 "
      .. "December 2006 for February 2007: a key IT facility in the Tokyo area stops, "
      .. "settlement and on-line functions fall, it spreads over sectors in a short time; "
      .. "contact, cooperation and information sharing are tested; cyber attack, disaster and "
      .. "plain failure are all possible [F]. That it was a tabletop is general knowledge [K]; "
      .. "its scenario was not found, and this one is invented [D]. Contact through the "
      .. "competent ministry goes back to the scheme of October 2001 [F]. The sectors' desks "
      .. "(CEPTOARs) were being set up; the CEPTOAR-Council was founded on 26 February 2009 "
      .. "[F], so there is none here. Measured elsewhere: batteries of a data centre ten "
      .. "minutes [F]; failover that failed [F]; fare gates dead while trains ran, and opened, "
      .. "October 2007 [F]; flight data by hand at about a fifth of the pace, February 2008 "
      .. "[F]. Both are later than this Friday, and nobody at the tables knows of them. "
      .. "Payday, closing hours and margin calls as was usual then [K]. All names, figures, "
      .. "windows and points, the criteria for priority, the interbank clearing centre and its "
      .. "way of extending a day [D]. The severity scale of 2018 is used for scoring only.",
    ja = "2006年12月14日に決定された、初の官民による分野横断的演習(2007年2月実施予定)の計画に着想"
      .. "を得ています。首都圏の主要なIT施設が停止し、決済とオンライン機能が低下、短時間で複数"
      .. "の分野に波及する。連絡・連携・情報共有の体制を検証する。原因はサイバー攻撃・災害・意"
      .. "図しない障害のいずれもありうる [F]。机上演習であったことは一般的な知識 [K] で、実際の"
      .. "筋書きは見つからず、本シナリオは創作です [D]。所管省庁を通じた連絡は2001年10月の官民"
      .. "連絡体制にさかのぼります [F]。セプターは整備中で、セプターカウンシルの創設は2009年2月"
      .. "26日 [F] ですから、この物語にはありません。データセンターの蓄電池は約十分 [F]、切替え"
      .. "の失敗 [F]、列車は走るのに改札機だけが止まり開放した例(2007年10月)[F]、飛行計画の手入"
      .. "力で処理が五分の一程度になった例(2008年2月)[F] は公表された記録によります。後の二つは"
      .. "この金曜日より後の出来事で、卓の誰も知りません。給料日、締切時刻、追証は当時の通例 "
      .. "[K]。名称・数値・採点の枠と配点、復旧の優先順位の基準、為替センターとその時間延長の手"
      .. "続きは、すべて shisa が定めたものです [D]。2018年の深刻度は採点にのみ用います。" },
  format = "tabletop",
  covers = { "E3", "G1", "C1", "R5", "N1", "L4" },
  contained = { "workaround:tokiwa-cash", "restore:tokiwa-transfers", "manual-operation:dispatch",
                "manual-operation:certificates", "manual-operation:flight-plans",
                "workaround:fare-gates", "workaround:drug-orders" },
  pace = 3,
  parameters = { authority = { "consensus", "delegated", "hybrid" } },
}

-- Objectives: points as in the exercise plan [D]; 100 in all. ------------------------------------

objective "scope" { points = 12,
  text = { en = "Find out who is hit, and keep the question of the cause open",
           ja = "影響の範囲をつかみ、原因の可能性を絞らずにおく" } }
objective "report" { points = 18, covers = { "G1" },
  text = { en = "Report up in time with what is known, and answer what is asked from above",
           ja = "分かっていることを期限内に報告し、上からの照会に答える" } }
objective "paths" { points = 20, covers = { "C1" },
  text = { en = "Draw the ways between the sectors, and use those there are",
           ja = "分野と分野の間の連絡の道を描き、今あるものを使う" } }
objective "hands" { points = 16,
  text = { en = "Serve by other means, each sector for its own customers",
           ja = "各分野が代わりの手段で自分の利用者に応える" } }
objective "criteria" { points = 18, covers = { "R5", "N1" },
  text = { en = "Say who decides, by which criterion, and decide",
           ja = "誰がどの基準で決めるかを言い、決める" } }
objective "words" { points = 10,
  text = { en = "Meet rumour and press with one voice and no guess",
           ja = "うわさと報道に、推測を交えず一つの声で応える" } }
objective "lessons" { points = 6, covers = { "C1" },
  text = { en = "Write down what the sectors should agree on before the next time",
           ja = "次に備えて分野の間で取り決めておくことを書く" } }

require "people"
require "documents"
require "folders"
require "morning"
require "midday"
require "evening"
require "contingency"
require "elsewhere"
require "decisions"
require "scoring"
require "scoring_paths"
require "scoring_hands"
require "behaviour"
