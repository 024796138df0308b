-- SC-02 "Do Not Fall Down First": a carrier, the afternoon of an announced flood.
-- 「まず自分が落ちるな」:予告された大量通信を迎える通信事業者の四時間。
--
--   people.lua        organisations, roles, services, assets, actions of this scenario only
--   documents.lua     what lies on the desks: plan, numbers, map, legal memo, formats, contract
--   injects.lua       the timed injects until five to three, in order of time
--   afternoon.lua     the timed injects after that; 23 in all
--   contingency.lua   injects without a time: machines, filters, users, ministry
--   outside.lua       injects without a time: other carriers, bots, money, abroad
--   decisions.lua     decisions, and the one approval
--   scoring.lua       expectations, penalties and the order rule
--   behaviour.lua     the herder of the bots, the services, and who answers to what
--
-- Labels in the comments: [S] the deck "CSIRTs in Japan" (2010) says it · [F] another published
-- source says it · [K] general knowledge, not looked up · [D] shisa's own choice, not a fact.

scenario {
  id = "flood", length = "4h", starts = "2007-01-25 13:20 +09:00",
  title = { en = "Do Not Fall Down First", ja = "まず自分が落ちるな" },
  briefing = {
    en = "Thursday, 25 January 2007, payday, twenty past one. You work for Hinode Telecom, a "
      .. "carrier with 425,000 lines, or for Kaede Net, a provider of three people that hangs on "
      .. "Hinode's cable. Play your own post: read what reaches you, tell those who need to know, "
      .. "act within your authority. Between carriers nobody can order anybody. Plan, numbers, "
      .. "network map and the lawyers' memo are among your documents. Bank, ministries, other "
      .. "carriers, police, press and callers are played by exercise control. Nobody knows more "
      .. "than what arrives.",
    ja = "二〇〇七年一月二十五日木曜、給料日の午後一時二十分です。あなたは四十二万五千回線を持つ"
      .. "通信事業者ひので通信か、その回線にぶら下がる社員三人のプロバイダー、かえでネットの一員"
      .. "です。自分の持ち場として、届いたものを読み、知るべき人に伝え、権限の範囲で動いてくださ"
      .. "い。事業者の間では、誰も誰にも命令できません。計画・電話番号表・網構成図・法務のメモは"
      .. "「資料」にあります。銀行・省庁・他の事業者・警察・報道・利用者は統制が演じます。届いた"
      .. "もの以上のことは、誰も知りません。" },
  debrief = {
    en = "What did each of you do between the posting and two o'clock, and was it enough? When "
      .. "did somebody first say that your own resolvers come before the customer's page? Which "
      .. "filter had a reason, a range and an end on paper, and who took it out again? What did "
      .. "you give to the other carriers, and what did you keep back, and why? Who knew what "
      .. "hangs on the circuit to Kaede? Play it again under another authority rule: what became "
      .. "faster, what became worse?",
    ja = "書き込みから二時までの間に、それぞれ何をしましたか。それで足りましたか。お客さまのペー"
      .. "ジより自社のDNSが先だと、最初に口にしたのは誰で、いつでしたか。理由・範囲・期限が紙に"
      .. "残っているフィルタはどれで、外したのは誰ですか。他の事業者に何を渡し、何を渡さず、それ"
      .. "はなぜですか。かえでネット向けの回線に何がつながっているか、知っていたのは誰ですか。権"
      .. "限の決まりを変えてもう一度行うと、何が速くなり、何が悪くなりますか。" },
  basis = {
    en = "After the first year, FY2006, of the exercise for cyber attacks in the "
      .. "telecommunications field, sponsor MIC, planner Telecom-ISAC Japan [S]. It was held in "
      .. "December 2006 and January 2007; its lesson \"first of all, do not fall down "
      .. "yourselves\" gave this scenario its name [F: press, February 2007]. Its story and the "
      .. "number of people are not known: that it was about denial of service is assumed [K]. "
      .. "Announced attack, flood of complaints, looking at traffic, telling other carriers, "
      .. "filtering: press reports on the same line of drills in 2013 and 2016 [F]. Secrecy of "
      .. "communications, article 4 of the Telecommunications Business Act; the trade bodies' "
      .. "guideline on what a provider may block came on 30 May 2007, after this afternoon, so "
      .. "nobody here has it [F]; the reasoning in the lawyers' memo is general knowledge [K]. "
      .. "Serious accident: 30,000 users and two hours [F: MIC, older wording]. Capability "
      .. "centres of the sectors (CEPTOAR) were being built in FY2006 [F]; a telecom desk \"on "
      .. "trial\" is shisa's own [D]. The association of CSIRTs was founded two months later, in "
      .. "March 2007 [S]; that members-to-be already told each other things is assumed [D]. "
      .. "Botnets of July 2009 that flooded pages and had other purposes too [F] lent their "
      .. "behaviour. Companies, addresses, volumes, counts, durations, windows and points are "
      .. "shisa's own [D].",
    ja = "2006年度に始まった「電気通信分野におけるサイバー攻撃対応演習」(主催 総務省、企画 "
      .. "Telecom-ISAC Japan)の初年度に着想を得ています [S]。演習は2006年12月から2007年1月に行わ"
      .. "れ、「まずは自分たちが落ちないこと」という教訓が題名のもとになりました [F: 報道、2007年"
      .. "2月]。筋書きと参加人数は分かっておらず、サービス妨害を扱ったというのは推測です [K]。攻"
      .. "撃予告、苦情の殺到、通信量の確認、他事業者への連絡、フィルタという流れは、同じ系列の"
      .. "2013年・2016年の演習の報道によります [F]。通信の秘密は電気通信事業法第4条。遮断の可否に"
      .. "関する業界四団体のガイドラインは2007年5月30日、この日より後のため、ここでは誰も持ってい"
      .. "ません [F]。法務のメモにある考え方は一般的な知識です [K]。「3万人・2時間」の重大な事故"
      .. "は当時の報告制度によります [F: 総務省、旧規定]。セプターは2006年度には整備の途中でした "
      .. "[F]。「試行中の窓口」は shisa の設定です [D]。日本シーサート協議会の設立は二か月後の"
      .. "2007年3月 [S]。のちの加盟チームがすでに知らせ合っていたというのは想定です [D]。ボットの"
      .. "振る舞いは、ページへの大量通信のほかにも目的を持っていた2009年7月の事例にならいました "
      .. "[F]。会社・アドレス・通信量・件数・所要時間・採点の枠と配点は、すべて shisa が定めたも"
      .. "のです [D]。" },
  format = "functional",
  covers = { "E2", "T7", "T3", "C2", "C3", "L2", "L3", "L4", "G1" },
  contained = { "block:resolver-outside", "block:control-plane", "block:syn-to-bank",
                "block:hinode-bots", "block:kaede-bots", "workaround:ministry-site" },
  pace = 1,
  parameters = { authority = { "consensus", "delegated", "hybrid" } },
}

-- Objectives: points as in the exercise plan [D]; 100 in all. ------------------------------------

objective "prepare" { points = 10, covers = { "L4" },
  text = { en = "Use the forty minutes between announcement and attack",
           ja = "予告から攻撃までの四十分を使う" } }
objective "self-first" { points = 20, covers = { "T7" },
  text = { en = "Own names and routers protected within 15 minutes of the attack",
           ja = "攻撃から十五分以内に自社のDNSとルーターを守る" } }
objective "lawful" { points = 20, covers = { "T7" },
  text = { en = "Filters with a ground, narrow, with an end, and taken out again",
           ja = "根拠があり、狭く、期限があり、最後に外されるフィルタ" } }
objective "carriers" { points = 18, covers = { "C3", "L2" },
  text = { en = "Carriers share in one format, and the small one is helped",
           ja = "事業者が同じ様式で情報を出し合い、小さい事業者を助ける" } }
objective "on-time" { points = 15,
  text = { en = "Users, ministry and press hear facts from us, in time",
           ja = "利用者・総務省・報道に、事実を間に合うように伝える" } }
objective "bots" { points = 10, covers = { "T3" },
  text = { en = "Bots at home, the demand for money, and those abroad",
           ja = "国内のボット、金銭要求、国外からの申し出に対処する" } }
objective "review" { points = 7, covers = { "E2" },
  text = { en = "One timeline of all carriers, and what to change",
           ja = "全事業者で一本の時系列を作り、直すことを決める" } }

require "people"
require "documents"
require "injects"
require "afternoon"
require "contingency"
require "outside"
require "decisions"
require "scoring"
require "behaviour"
