-- SC-07 "The Page That Bites": a railway's own web page infects those who read it.
-- 「噛みつくホームページ」:自社のページが読む人を感染させていた鉄道会社の三時間。
--
--   people.lua        organisations, roles, services, assets, one action of its own
--   documents.lua     what lies on the desks: plan, phone list, server map, call guide, clippings
--   injects.lua       the 22 timed injects, in order of time
--   contingency.lua   injects without a time: answers, ten o'clock, second calls
--   worse.lua         more of them: worse turns, and what it costs not to have asked
--   decisions.lua     decisions, and the one approval
--   scoring.lua       expectations, penalties and the order rule
--   behaviour.lua     the thief, the thief's script, the ticket sale, and who answers to what
--
-- The first scenario to play: one company, one morning, nothing to know about railways.
--
-- Labels in the comments: [S] the deck "CSIRTs in Japan" (2010) says it · [F] another published
-- source says it · [K] general knowledge, not looked up · [D] shisa's own choice, not a fact.

scenario {
  id = "page", length = "3h", starts = "2010-02-01 09:00 +09:00",
  title = { en = "The Page That Bites", ja = "噛みつくホームページ" },
  briefing = {
    en = "Monday morning at Asagiri Railway. At ten the spring tourist train goes on sale on the "
      .. "company's web site, and half the Marketing floor has been in since seven. You play your "
      .. "own post: read what reaches you, tell those who need to know, act within your "
      .. "authority. The web site belongs to Marketing; the machines under it to IT Operations; "
      .. "the CSIRT is three people who all have another job. Passengers, contractor, other "
      .. "companies, authorities and press are played by exercise control. Trains run on time.",
    ja = "月曜の朝、朝霧鉄道です。十時から春の観光列車の指定席をホームページで売り出すた"
      .. "め、営業部は七時から半数が出社しています。自分の持ち場として、届いたものを読み、"
      .. "知るべき人に伝え、権限の範囲で動いてください。ホームページは営業部、その下の機械"
      .. "は情報システム運用の所管です。CSIRTは兼務の三人だけ。お客さま・制作会社・他社・官"
      .. "庁・報道は統制が演じます。列車は時刻どおり走っています。" },
  debrief = {
    en = "How many minutes lay between the first passenger's call and the first person who could "
      .. "connect it? What made Marketing let go of the page: an order, a rule, a log line, or an "
      .. "offer? How many visitors were bitten between the moment you were sure and the moment "
      .. "the page was gone? Which sites updated from the same PC were still up at noon? Play it "
      .. "again under another authority rule and compare exactly these four.",
    ja = "最初の電話から、それを他の出来事と結び付けられる人に届くまで何分かかりましたか。営業部が"
      .. "ページを手放したのは、指示・規則・ログの一行・代案のうち、どれによってでしたか。改ざんを"
      .. "確信してからページを止めるまでに、何人が見に来ましたか。同じ端末から更新されていた他の"
      .. "サイトで、正午に公開されたままだったのはどれですか。権限の決まりを変えてもう一度行い、"
      .. "この四点を比べてください。" },
  basis = {
    en = "Rank 1 and 2 of the ten major threats of 2010 [S]: stolen web-update passwords and a "
      .. "script that a visitor cannot see, in sites updated from an infected PC, often a "
      .. "contractor's [F: IPA, March 2010]. Take the site off at once, change the password from "
      .. "another, clean PC, put up a page that explains, look through everything updated from "
      .. "the same PC: advice published at the time [F]; that an antivirus scan of the server "
      .. "finds nothing is published too [F]. The chart is the deck's Model 1, with the boxes of "
      .. "its general approach added; the boxes are the source's, the lines between them shisa's "
      .. "[S/D]. Of 66 CSIRTs asked in December 2015, 56 could advise that a system be stopped "
      .. "and 8 could stop one [F]. The company, the sale and its yen, every address, number, "
      .. "duration, window and point, the platform displays on the web server and the sector's "
      .. "rule on same-day reports are shisa's own [D]. The handling marks on messages follow "
      .. "today's usage, which was less common in 2010 [K].",
    ja = "2010年版10大脅威の1位と2位 [S]。更新用パスワードを盗み、見えないスクリプトを埋め込む手口"
      .. "で、感染した端末、とくに委託先の端末から更新されるサイトが狙われました [F: IPA、2010年"
      .. "3月]。直ちに公開を止める、別のきれいな端末からパスワードを変える、説明のページを出す、"
      .. "同じ端末から更新した先をすべて調べる、という対応は当時公表された助言です [F]。サーバの"
      .. "ウイルス検査では見つからないことも公表されています [F]。組織図は資料のモデル1に一般形の"
      .. "箱を足したもので、箱の名は資料、つながりは shisa の解釈です [S/D]。2015年12月の調査では"
      .. "66チームのうち、停止を助言できるのが56、自ら止められるのは8でした [F]。会社、発売と金額、"
      .. "アドレス・番号・所要時間・採点の枠と配点、駅の案内表示がWebサーバに載っていること、当日中"
      .. "の情報連絡という申合せは、すべて shisa が定めたものです [D]。情報の取扱い表示は現在の"
      .. "慣行によるもので、2010年当時は今ほど普及していませんでした [K]。" },
  format = "functional",
  covers = { "T1", "T2", "M1", "R1", "R4", "R5", "C2", "C3", "N2", "N4", "L4", "L5", "U1", "U2",
             "U3" },
  contained = { "stop-service:site", "change-from:spare-pc", "isolate:listed-pcs" },
  pace = 1,
  parameters = { authority = { "consensus", "delegated", "hybrid" } },
}

-- Objectives: points as in the exercise plan [D]; 100 in all. ------------------------------------

objective "hear" { points = 14, covers = { "L5", "C2" },
  text = { en = "What outsiders report reaches the CSIRT and is looked at",
           ja = "社外からの知らせがCSIRTに届き、確かめられる" } }
objective "evidence" { points = 14, covers = { "T1" },
  text = { en = "Keep the evidence; then change the password, from a clean PC",
           ja = "証拠を残し、きれいな端末からパスワードを変える" } }
objective "stop" { points = 20, covers = { "T1", "R5" },
  text = { en = "Stop the page within 30 minutes of being sure, and give Marketing a way to sell",
           ja = "確かな知らせから三十分以内にページを止め、営業部には売る手段を残す" } }
objective "clean" { points = 16, covers = { "T1" },
  text = { en = "Clean up everything, other sites too, and reopen what has been verified",
           ja = "他のサイトも含めて残らず直し、検証したものだけを再開する" } }
objective "clients" { points = 14, covers = { "T2" },
  text = { en = "Find, cut off and patch the company's own PCs that visited the page",
           ja = "ページを見た自社の端末を洗い出し、切り離し、修正を当てる" } }
objective "people" { points = 12,
  text = { en = "Passengers, press and management hear facts from us, in time",
           ja = "お客さま・報道・経営に、当社から事実を間に合うように伝える" } }
objective "peers" { points = 6, covers = { "C2", "C3" },
  text = { en = "Report to the sector, and give the other companies what helps them look",
           ja = "業界の窓口へ連絡し、他社が探せる材料を渡す" } }
objective "contract" { points = 4,
  text = { en = "Say what has to stand in the contract next time",
           ja = "次の契約に何を書くべきかを言う" } }

require "people"
require "documents"
require "injects"
require "contingency"
require "worse"
require "decisions"
require "scoring"
require "behaviour"
