-- "Two Ways Across the Bay": fourteen organisations, 140 seats, six and a half hours.
-- 「湾をわたる二本の道」:十四組織・140席・六時間半。CIIREX 2011 の規模のプリセット。
--
--   houses.lua     the fourteen organisations: roles, charts, services, sheets on their desks
--   cut.lua        timed injects, 12:00 to 13:30: an anchor, a cable, what each house sees first
--   margin.lua     the same, until 14:40: what runs out, and which sentence starts the plan
--   names.lua      the same, until 15:50: names that lead somewhere else
--   public.lua     the same, until 16:50: the bridge hut, the public, the press
--   back.lua       the same, until 18:30: the splice, the order, the way back, what was learned
--   contingency.lua   injects without a time        decisions.lua  decisions
--   scoring.lua    expectations, penalties, order   behaviour.lua  who answers to what
--
-- Labels in the comments: [S] the deck "CSIRTs in Japan" (2010) says it · [F] another published
-- source says it · [K] general knowledge, not looked up · [D] shisa's own choice, not a fact.
--
-- Seats: twelve operators of ten (CSIRT 3, operations 3, continuity 2, public relations 2), MIC
-- ten, NISC ten. The CEPTOAR desks and the other ministries are played by control. [D]
-- 席:事業者十二者×10、総務省10、NISC10。セプター事務局とほかの省庁は統制が演じる。
--
-- Hidden: the cut is an accident. Who knew of the two old resolvers that take over then, waited
-- for one; since half past one he answers in their place.
-- 隠れた背景:切断は事故。古い予備の名前サーバに切り替わる日を待っていた者がいる。

scenario {
  id = "ciirex", length = "6h30m", starts = "2011-12-12 12:00 +09:00",
  title = { en = "Two Ways Across the Bay", ja = "湾をわたる二本の道" },
  briefing = {
    en = "Monday, 12 December 2011, noon. Ten of you sit at each of fourteen tables: two carriers "
      .. "and data centres, a bank, a securities house, an airline, a railway, a power and a gas "
      .. "company, a city, a hospital, a waterworks, a haulier, the ministry of communications and "
      .. "NISC. Your house has something on the east shore of Shiomi Bay. Play your own post: read, "
      .. "tell those who need to know, act within your authority. Your sheet says when your plan "
      .. "begins and when it ends. All others are played by exercise control.",
    ja = "2011年12月12日、月曜の正午です。十四の机に十人ずつ、通信会社、データセンター、銀行、証券、航"
      .. "空、鉄道、電力、ガス、市役所、病院、水道、物流、総務省、NISCが座っています。どの組織も、汐見湾"
      .. "の東岸に何かを持っています。自分の持ち場として読み、知るべき人に伝え、権限の範囲で動いてくださ"
      .. "い。計画がいつ始まりいつ終わるかは、手元の一枚に書いてあります。ほかの人々は統制が演じます。" },
  debrief = {
    en = "Who in the room knew at noon that main and reserve meet under one bridge? From which "
      .. "minute did your house doubt a name, and who had told you? Whose plan began by its own "
      .. "sentence, whose by the loudest voice? What ended it? And which of the other thirteen "
      .. "tables could have spared you an hour, had you asked?",
    ja = "主と予備が一つの橋の下で出会うことを、正午に知っていたのは誰ですか。あなたの組織が「名前」を疑"
      .. "い始めたのは何時何分で、誰から聞きましたか。BCPは紙の一文で始まりましたか、声の大きさで始まり"
      .. "ましたか。終わらせたのは何ですか。ほかの十三の机のうち、尋ねていれば一時間早くなったのはどこで"
      .. "すか。" },
  basis = {
    en = "Size and hours are those of CIIREX 2011, the sixth cross-sectoral exercise of NISC: 12 "
      .. "December 2011, 12:00 to 18:30, ten sectors, about 140 people [F]; its themes, activation "
      .. "and release of continuity plans, disorder among suppliers, false reports and targeted "
      .. "mail, return here [F]. That fourteen organisations sat ten at a table is shisa's own [D]; "
      .. "fourteen was the number of CEPTOARs [F]. Its story is not published: anchor, cable, "
      .. "bridge and resolvers are shisa's own [D]. Main and reserve in one duct: the cable fire "
      .. "of 1984 [F]. Poisoned caches by predictable ports: the notices of 2008 and 2009 [F]. "
      .. "Margins come from shisa's list of dependencies, each with its label there. Companies, "
      .. "counts, windows and points are shisa's own [D].",
    ja = "規模と時間は、第六回の分野横断的演習 CIIREX 2011(NISC)によります。2011年12月12日 12時から18時"
      .. "30分、十分野、約140人 [F]。BCPの発動と解除、サプライチェーンの混乱、誤報、標的型メールという主"
      .. "題もここに戻ってきます [F]。十四組織が十人ずつ座るのは shisa の設定です [D](十四は当時のセプ"
      .. "ターの数 [F])。筋書きは公表されておらず、錨、ケーブル、橋、名前サーバは shisa の創作です [D]。"
      .. "主と予備が同じ洞道にあった件は1984年のケーブル火災 [F]。ポート番号の予測によるキャッシュ汚染"
      .. "は2008〜2009年の注意喚起 [F]。猶予時間は shisa の依存関係一覧により、出典の別はそこにあります。"
      .. "会社名、数値、採点の枠と配点は shisa が定めたものです [D]。" },
  format = "functional",
  covers = { "E3", "C1", "G2", "T10", "T6", "R1", "R5", "N3", "L4" },
  contained = { "patch:old-resolvers", "workaround:hinode-resolving" },
  pace = 1,
  parameters = { authority = { "consensus", "delegated", "hybrid" } },
}

-- Objectives: points are shisa's own [D]; 100 in all. --------------------------------------------

objective "tell" { points = 14,
  text = { en = "Within half an hour, the sector knows what each house sees",
           ja = "三十分以内に、各組織の見ているものが分野に伝わる" } }
objective "begin" { points = 12, covers = { "G2" },
  text = { en = "Begin continuity by the sentence that is written down",
           ja = "書いてある一文によって、BCPを発動する" } }
objective "hands" { points = 12,
  text = { en = "Keep the service going while its margin lasts",
           ja = "猶予のあるうちに、代わりの手段で続ける" } }
objective "names" { points = 22, covers = { "T10" },
  text = { en = "Doubt the names, keep the proof, stop the wrong answers",
           ja = "名前を疑い、証拠を残し、誤った応答を止める" } }
objective "power" { points = 8,
  text = { en = "Believe no screen that is forty seconds late",
           ja = "四十秒遅れた画面を信じない" } }
objective "order" { points = 10, covers = { "L4" },
  text = { en = "Give back the lines in the order of lives and of what others need",
           ja = "人命、次に他への影響の順で、回線を戻す" } }
objective "public" { points = 12,
  text = { en = "Say early what is known, and how a true page is told from a copy",
           ja = "分かったことを早く、本物の見分け方とともに伝える" } }
objective "release" { points = 6,
  text = { en = "End continuity by its criterion, not by relief",
           ja = "安堵ではなく、基準によってBCPを解除する" } }
objective "lessons" { points = 4, covers = { "E3" },
  text = { en = "Take one thing home from another table", ja = "ほかの机から一つ持ち帰る" } }

require "houses"
require "cut"
require "margin"
require "names"
require "public"
require "back"
require "contingency"
require "decisions"
require "scoring"
require "behaviour"
