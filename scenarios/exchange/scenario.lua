-- SC-05 "Silent Exchange": ten sectors, one carrier, the afternoon its switches went quiet.
-- 「沈黙の交換局」:一つの通信事業者の交換機が黙った午後の、十分野の六時間半。
--
--   people.lua        organisations, roles, charts, services, assets, three actions of its own
--   documents.lua     plans and lists of carrier, ministry and sector desks
--   continuity.lua    the continuity sheet of each house, with its criteria
--   noon.lua          timed injects, 12:00 to 13:35      desks.lua    the advisory, passed on
--   afternoon.lua     timed injects, 13:35 to 15:30      evening.lua  the same, until 18:30
--   contingency.lua   injects without a time: the carrier, ministry, public
--   houses.lua        injects without a time: the other sectors
--   decisions.lua     decisions, and the one approval
--   scoring.lua       expectations: the carrier's restoration, reports, public; penalties, order
--   sectors.lua       expectations: channels, continuity, work by hand, sharing, lessons
--   behaviour.lua     the exchange itself, and who answers to what
--
-- Labels in the comments: [S] the deck "CSIRTs in Japan" (2010) says it · [F] another published
-- source says it · [K] general knowledge, not looked up · [D] shisa's own choice, not a fact.
--
-- Hidden: in the night to Monday a load signed with a stolen key of the maker went to the forty
-- switches of the east. Busy at noon, they fail one by one. The west is due in the night batch,
-- which somebody has set to "next free hour".
-- 隠れた背景:日曜の深夜、製造元の盗まれた鍵で署名された局データが、東の四十台に配られた。

scenario {
  id = "exchange", length = "6h30m", starts = "2010-12-13 12:00 +09:00",
  title = { en = "Silent Exchange", ja = "沈黙の交換局" },
  briefing = {
    en = "Monday, 13 December 2010, noon. You sit at Hinode Telecom or Kaede Net, at a bank, a "
      .. "securities group, an airline, a railway, a power or gas company, a city, a hospital, a "
      .. "waterworks, a haulier, or at a ministry, NISC or a sector desk: some in the hall, some "
      .. "at their own workplace with a sub-controller beside them. Play your own post: read, tell "
      .. "those who need to know, act within your authority. A channel that is dead in the story "
      .. "is dead on your screen. What else you have stands in your documents; read the sheet of "
      .. "your own house before you start. Other people are played by exercise control. Nobody "
      .. "knows more than what arrives.",
    ja = "2010年12月13日、月曜の正午です。あなたは、ひので通信、かえでネット、銀行、証券グループ、"
      .. "航空、鉄道、電力、ガス、市役所、病院、水道、物流のいずれか、または総務省、NISC、セプター"
      .. "事務局の席にいます。会場で参加する人も、自分の職場でサブコントローラーと参加する人もいま"
      .. "す。自分の持ち場として、届いたものを読み、知るべき人に伝え、権限の範囲で動いてください。"
      .. "物語の中で使えない連絡手段は、画面でも使えません。ほかに何があるかは「資料」にあります。"
      .. "自分の組織の計画には、始まる前に目を通してください。ほかの人々は統制が演じます。届いたも"
      .. "の以上のことは、誰も知りません。" },
  debrief = {
    en = "When did your house first reach somebody outside after 12:20, and by which way? Who had "
      .. "the number of that fax, and where did it hang? By which sentence of which paper was "
      .. "continuity activated, and who said that it was over? Who was restored first, and would "
      .. "you have said the same had you been the last? What did you learn from another sector at "
      .. "half past six that you could have asked at noon? Play it again under another authority "
      .. "rule: when was the roll-out stopped then?",
    ja = "12時20分の後、あなたの組織が最初に外へ連絡できたのは何時何分で、どの手段でしたか。その"
      .. "FAXの番号は、誰が知っていて、どこに貼ってありましたか。事業継続は、どの紙のどの一文で始"
      .. "まり、終わりと言ったのは誰ですか。最初に復旧したのは誰でしたか。自分が最後だったとしても"
      .. "同じ順番を書きますか。六時半によその分野から聞いた話のうち、正午に尋ねられたものはありま"
      .. "すか。権限の決まりを変えてもう一度行うと、配布が止まるのは何時になりますか。" },
  basis = {
    en = "After the fifth cross-sectoral exercise of NISC, CIIREX 2010, held on 13 December 2010 "
      .. "in Tokyo: a large-scale failure of communications, ten sectors, more than a hundred "
      .. "people, for the first time some of them at their own workplace; its questions were the "
      .. "response from onset to end, contact with departments and others, the criteria for "
      .. "activating a continuity plan, and the worth of playing at one's own workplace [F]. Hours "
      .. "12:00 to 18:30 are those of the year after [F]. Its story is not published: switches, a "
      .. "tampered load, a stolen key are shisa's own [D]. Rule of 30,000 users and two hours: "
      .. "accident reports, older wording [F]. Fourteen CEPTOARs, the Council since 26 February "
      .. "2009, railway, medicine and logistics as observers [F]. Two lines in one tunnel and a "
      .. "bank that fell with both: the cable fire of 1984 [F]. Gates opened by hand 2007, flight "
      .. "plans by hand 2008 [F]. Margins come from shisa's list of dependencies, each with its "
      .. "label there; that fax runs over a separate disaster line is simplified [K/D]. Companies, "
      .. "counts, hours not named above, windows and points are shisa's own [D].",
    ja = "2010年12月13日に東京で行われた第五回の分野横断的演習(CIIREX 2010、NISC)に着想を得ていま"
      .. "す。主題は大規模な通信障害、十分野・百人以上が参加し、一部は初めて自分の職場から参加しま"
      .. "した。問われたのは、発生から収束までの対応、部署間と外部との連絡、BCP発動の基準、自職場"
      .. "参加の意義です [F]。12時から18時30分という時間は翌年の演習によります [F]。筋書きは公表さ"
      .. "れておらず、交換機・改ざんされた局データ・盗まれた鍵は shisa の創作です [D]。「3万人・2時"
      .. "間」は当時の事故報告制度(旧規定)[F]。セプターは十四、カウンシルは2009年2月26日発足、鉄"
      .. "道・医療・物流はオブザーバー [F]。主回線と予備回線が同じ洞道にあり銀行が止まった件は1984"
      .. "年のケーブル火災 [F]。改札の開放は2007年、飛行計画の手入力は2008年の事例 [F]。猶予時間は "
      .. "shisa の依存関係一覧により、出典の別はそこにあります。FAXが別の防災回線で動くという設定は"
      .. "単純化です [K/D]。会社名、数値、上記以外の時刻、採点の枠と配点は shisa が定めたものです "
      .. "[D]。" },
  format = "functional",
  covers = { "E3", "C1", "G2", "T3", "T4", "M1", "M2", "N3", "L4", "R1", "R5" },
  contained = { "block:load-server", "restore:hinode-voice", "restrict-calls:hinode-voice",
                "block:kaede-load" },
  pace = 1,
  parameters = { authority = { "consensus", "delegated", "hybrid" } },
}

-- Objectives: points as in the exercise plan [D]; 100 in all. ------------------------------------

objective "cause" { points = 12, covers = { "T4" },
  text = { en = "Find what the fallen switches share, stop it, keep one as it is",
           ja = "止まった交換機に共通するものを見つけ、止め、一台を残す" } }
objective "order" { points = 16, covers = { "N3", "L4" },
  text = { en = "Restore in the order of lives and of what others depend on",
           ja = "人命、次に他への影響の順で復旧する" } }
objective "channel" { points = 10,
  text = { en = "Within 15 minutes of silence, speak by another way",
           ja = "電話が途絶えて十五分以内に、別の手段で連絡する" } }
objective "continuity" { points = 16, covers = { "G2" },
  text = { en = "Activate and release continuity by a written criterion",
           ja = "書かれた基準で、BCPを発動し、解除する" } }
objective "hands" { points = 14,
  text = { en = "In each sector, keep the service going while its margin lasts",
           ja = "分野ごとに、猶予のあるうちに代わりの手段で続ける" } }
objective "report" { points = 8,
  text = { en = "The ministry knows before the two hours are over",
           ja = "二時間に達する前に、総務省へ報告する" } }
objective "share" { points = 14, covers = { "C1" },
  text = { en = "Sector desks ask, answer and confirm; other carriers are spared",
           ja = "セプター間で問い、答え、受領を返す。他の事業者を同じ目に遭わせない" } }
objective "public" { points = 6,
  text = { en = "One text to the public, and false notices corrected",
           ja = "公への説明を一つにし、誤った知らせを正す" } }
objective "lessons" { points = 4, covers = { "E3" },
  text = { en = "Take home one thing learned from another sector",
           ja = "ほかの分野から学んだことを一つ持ち帰る" } }

require "people"
require "documents"
require "continuity"
require "noon"
require "desks"
require "afternoon"
require "evening"
require "contingency"
require "houses"
require "decisions"
require "scoring"
require "sectors"
require "behaviour"
