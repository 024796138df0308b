-- SC-12 "Eight Steps": a campaign of seven years, from a desk without a sign to a CSIRT that is
-- either needed or forgotten.
-- 「八つの段」:看板のない机から始まる、七年間のCSIRTづくり。
--
--   calendar.lua    dates instead of hours since STARTEX
--   people.lua      the company in four charts, people, the outside, assets, the campaign's acts
--   documents.lua   what lies on the desks: how to play, the two tracks, the chart, the plans
--   founding.lua    timed injects, 2003Q2 to 2005Q4      building.lua   2006Q1 to 2008Q2
--   tested.lua      timed injects, 2008Q3 to 2010Q1: the two years that make the outcome
--   replies.lua     injects without a date: what comes of what was done and left
--   turns.lua       the same inside the drills and incidents, and the three ends of the board
--   sheets.lua      six year-ends, each as the team stands
--   decisions.lua   a quarter's hours can be spent once: one decision each quarter, or two
--   hopes.lua       two short ways to write an expectation
--   scoring.lua     expectations, 2003 to 2006      maturity.lua   from 2007 on, and penalties
--   outcome.lua     expectations of the last two years' incidents
--   resources.lua   trust, hours, skill, budget, casebook, opposition: the state, and its gauges
--   behaviour.lua   what moves the state, and what the state brings
--
-- Labels in the comments: [S] the deck "CSIRTs in Japan" (2010) says it · [F] another published
-- source says it · [K] general knowledge, not looked up · [D] shisa's own choice, not a fact.
--
-- A drill or an incident of an hour is played by letters here: at this pace an hour is a sixth of a
-- second. Cards come some two weeks apart and leave weeks for the answer. [D]
-- この速さでは一時間は一秒に満たない。演習も事案も「書面」で、二週間おきのカードとして演じる。

scenario {
  id = "steps", length = "61368h", starts = "2003-04-01 09:00 +09:00",
  title = { en = "Eight Steps", ja = "八つの段" },
  briefing = {
    en = "Nagisa Gas: 1.1 million customers, 4,600 people, 3,900 PCs, no CSIRT. You have seven "
       .. "years, 28 quarters, 2003 to 2010. One of you is the founder; the others are IT "
       .. "Operations, Sales, and the managing director who may become your sponsor. Everybody "
       .. "else is played by the exercise.\n\nHow it runs. A quarter lasts about five and a half "
       .. "minutes of the room, a week twenty-five seconds. In each quarter something happens, "
       .. "and somebody is asked what the hours go into: three ways, and hours for one. Under "
       .. "\"Build up\" the palette has work that takes weeks: calls, cases, writing, drills, "
       .. "training. Drills and incidents come by letter, a card every two weeks or so; what "
       .. "takes minutes in life takes minutes of the story, and you have weeks of the story to "
       .. "begin. So read, then act; nobody is asked to be quick.\n\nWhere you stand is on the "
       .. "page of services: trust of management, of the departments, of the outside, the "
       .. "strength left in the staff, skill, money, casebook, and how far the company accepts "
       .. "you. They are gauges, not services. At each year-end somebody says it in "
       .. "words.\n\nAlone, F5 stops the calendar while you read, and > goes on to the next thing "
       .. "that concerns you: that way it is an evening. In a room, exercise control stops it "
       .. "when a table asks.",
    ja = "なぎさガス。お客さま110万件、社員4,600人、PC3,900台、CSIRTはありません。2003年から2010年"
      .. "までの七年間、28四半期をかけて育ててください。ひとりが設立者、ほかの席は情報システム部、"
      .. "営業部、そして後ろ盾になるかもしれない常務です。それ以外の人は、すべて統制が演じます。"
      .. "\n\n進み方。一四半期は部屋の五分半、一週間はおよそ二十五秒です。四半期ごとに何かが起こ"
      .. "り、誰かが「今期の時間を何に使うか」を問われます。道は三つ、時間は一つ分です。行動一覧の"
      .. "「体制づくり」には、訪問、事例集め、文書、演習、研修といった数週間かかる仕事があります。"
      .. "演習や事案は書面で進みます。カードが二週間ほどおきに届き、着手までに物語の時間で数週間あ"
      .. "ります。急がせる人はいません。読んでから、動いてください。\n\nいまの立ち位置は「サービス"
      .. "の状態」に出ます。経営・部門・社外の信頼、要員の余力、技量、予算、事例簿、社内の受け止"
      .. "め。実際のサービスではなく、計器として使っています。年度末には、誰かがそれを言葉にしてく"
      .. "れます。\n\nひとりで遊ぶときは、読む間は F5 で暦を止め、> で次の出来事まで進めれば、一晩"
      .. "で終わります。部屋で行うときは、席から声がかかれば統制が暦を止めます。" },
  debrief = {
    en = "When did management first hear of you, from whom, and was that early or late? "
       .. "Which department gave you a power without handing any over? What did the quiet "
       .. "year cost, and what did it cost to answer it? How many of the small reports would "
       .. "you have missed? Who outside knew your name on the day you needed him? Play it "
       .. "again on the other track, in another chart, and compare the gauges in 2008: "
       .. "directly under management, or among allies?",
    ja = "経営がこの仕事を初めて知ったのはいつ、誰の口からで、それは早すぎましたか、遅すぎましたか。"
      .. "権限を渡さずに力を貸してくれた部門はどこですか。静かな一年は何を失わせ、それに答えるのに何"
      .. "を使いましたか。小さな報告のうち、見えなくなっていたはずのものはいくつありますか。必要な日"
      .. "に、こちらの名前を知っていた社外の人は誰でしたか。もう一方の道筋、別の組織図でもう一度行"
      .. "い、2008年の計器を比べてください。経営の直下か、味方の中か。" },
  basis = {
    en = "After the eight steps, the four models, the analysis and the lessons of the deck "
       .. "\"CSIRTs in Japan\" (2010) [S]; the column \"outside Japan\" is that of a "
       .. "coordination centre's list of steps [S]. The two sentences on authority are quoted "
       .. "from its figures [S]. Dates given by published sources: action plan with four "
       .. "pillars 13 December 2005, first strategy February 2006, association of CSIRTs by "
       .. "six founders 27 March 2007, framework 31 July, steering committee 1 August 2007, "
       .. "second strategy 3 February 2009, CEPTOAR-Council 26 February 2009, list of ten "
       .. "threats 31 March 2010, written by some 120 people [F]. Here the ten titles are "
       .. "shown to readers in January, so that there is time to use them [D]. August 2003, "
       .. "July 2008 and July 2009 as months of a worm, of the DNS hole and of the floods "
       .. "from infected PCs: [K][F]. That a gas company takes part in short forms of the "
       .. "sector drills of electricity (FY2004), telecommunications (FY2006) and of the "
       .. "cross-sector tabletop (FY2006) is shisa's own, and so are the company, all "
       .. "persons, the gauges, what moves them, the charts of models 3 and 4, windows and "
       .. "points [D].",
    ja = "資料「CSIRTs in Japan」(2010年)の八段階の手順、四つの組織モデル、分析、教訓によります [S]。"
      .. "「日本以外」の段は、ある調整機関の手順書に基づくと同資料にあります [S]。権限についての二つ"
      .. "の文は、同資料の図からの引用です [S]。公表資料で確かめた日付:四本柱の行動計画 2005年12月13"
      .. "日、第1次基本計画 2006年2月、六チームによる協議会発足 2007年3月27日、枠組み 7月31日、運営委"
      .. "員会 8月1日、第2次基本計画 2009年2月3日、セプターカウンシル 2009年2月26日、10大脅威 2010年3"
      .. "月31日(執筆者約120名)[F]。本シナリオでは使う時間をとるため、十の題を一月に読み手へ見せる"
      .. "ことにしました [D]。2003年8月のワーム、2008年7月のDNSの弱点、2009年7月の感染PCによる攻撃と"
      .. "いう時期は [K][F]。ガス会社が電力(2004年度)、電気通信(2006年度)、分野横断(2006年度)の"
      .. "各演習の簡略版に加わる点、会社・人物・計器とその動き方・モデル3と4の図・採点の枠と配点は、"
      .. "すべて shisa が定めたものです [D]。" },
  format = "campaign",
  covers = { "E4", "A1", "A2" },
  contained = { "patch:resolvers", "isolate:branch-lan", "block:memory-sticks", "isolate:bot-pcs" },
  pace = 24000,
  parameters = {
    authority = { "consensus", "delegated", "hybrid" },
    track = { "japan", "textbook" },       -- management is met at step 7, or at step 1
    model = { "M1", "M2", "M3", "M4" },    -- the chart that is there already
  },
}

-- Objectives: points as in the exercise plan [D]; 100 in all. ------------------------------------

objective "outcome" { points = 40,
  text = { en = "Outcome: the incidents of the last two years, with the team as built",
           ja = "成果:最後の二年の事案を、育てたチームで乗り切る" } }
objective "sustain" { points = 20, covers = { "E4" },
  text = { en = "Sustainability: trust kept, opposition answered, nobody worn out",
           ja = "持続:信頼を保ち、反対に答え、人をつぶさない" } }
objective "sharing" { points = 15, covers = { "C3", "L2" },
  text = { en = "Sharing: known outside, giving and getting", ja = "共有:社外に知られ、出し、もらう" } }
objective "reports" { points = 15, covers = { "L5" },
  text = { en = "Reports: small things are seen, and do not drown anybody",
           ja = "報告:小さなことが見え、しかも溺れない" } }
objective "budget" { points = 10, covers = { "P8" },
  text = { en = "Budget: the money comes, and comes for what is needed",
           ja = "予算:必要なものに、金が付く" } }

require "people"
require "documents"
require "founding"
require "building"
require "tested"
require "replies"
require "turns"
require "sheets"
require "decisions"
require "scoring"
require "maturity"
require "outcome"
require "behaviour"
