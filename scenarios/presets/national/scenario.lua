-- "All Sectors at Once": the load preset. 819 organisations, 6,574 seats, 28,000 injects, one day.
-- 「全分野一斉」:負荷確認用のプリセット。819組織・6,574席・28,000件の状況付与を一日で流す。
--
--   sectors.lua    the fifteen sectors, with the words in which each speaks of its own trouble
--   people.lua     792 operators of four roles and eight seats, 27 bodies, services, assets
--   outbreak.lua   what happens to each operator: precursors, outbreak, spread
--   endurance.lua  the same: continuity, blackmail, restoration
--   injects.lua    one inject for each operator and each of those, with its own figures
--   wide.lua       injects to the bodies, to whole sectors and to everyone
--   scoring.lua    decisions and expectations      behaviour.lua  who calls a second time
--
-- The seats: 792 operators x (3 + 2 + 2 + 1), 21 CEPTOARs x 8, five ministries x 10, NISC 20.
-- The injects: 792 x 35, 27 bodies x 8, 15 sectors x 3, and 19 to all.
-- 席数:792×8+21×8+5×10+20=6,574。 状況付与:792×35+27×8+15×3+19=28,000。
--
-- It is made of templates on purpose: not a drill to learn from, but one of the size of the
-- largest, so that a hall, a network or a laptop can be tried before the day. For a drill of
-- content take one of the library.

scenario {
  id = "national", length = "6h30m", starts = "2023-12-07 10:00 +09:00",
  title = { en = "All Sectors at Once", ja = "全分野一斉" },
  briefing = {
    en = "Thursday, 7 December 2023, ten o'clock. You sit at one of 792 operators of fifteen "
      .. "sectors, at a sector desk, a ministry or NISC. Nearly everyone has the same maintenance "
      .. "contractor. Read what arrives, tell those who need to know, act within your post.",
    ja = "2023年12月7日、木曜の10時です。あなたは十五分野・792事業者のいずれか、またはセプター事務局、"
      .. "所管省庁、NISCの席にいます。ほとんどの組織が、同じ保守会社に遠隔保守を任せています。届いたも"
      .. "のを読み、知るべき人に伝え、持ち場の権限で動いてください。" },
  debrief = {
    en = "Did everything arrive, everywhere, on time? When did your desk first hear from its "
      .. "sector that it was not alone?",
    ja = "すべてが、すべての席に、遅れずに届きましたか。自分の組織だけではないと、セプターから最初に聞"
      .. "いたのは何時何分でしたか。" },
  basis = {
    en = "A load preset, not a drill: texts are made from templates. Sizes are those of two "
      .. "exercises put together: 819 organisations and 6,574 people, the cross-sectoral exercise "
      .. "of NISC of 7 December 2023 [F]; about 28,000 injects, Cyber Europe 2024 [F]. Six scenes "
      .. "from the outbreak of ransomware to restoration are those of 2023 [F]; fifteen sectors "
      .. "and 21 CEPTOARs as of that year [F]. How the organisations spread over the sectors, "
      .. "every name, figure and hour, and the story are shisa's own [D].",
    ja = "負荷確認用のプリセットであり、教材としての演習ではありません。文面はひな型から作ります。規模"
      .. "は二つの演習を合わせたものです。819組織・6,574人は2023年12月7日の分野横断的演習(NISC)[F]、約"
      .. "28,000件の状況付与は Cyber Europe 2024 [F]。ランサムウェアの発生から復旧までの六つの場面は"
      .. "2023年のもの [F]、十五分野・二十一セプターは同年の数 [F]。分野ごとの組織数、名称、数値、時刻、"
      .. "筋書きはすべて shisa が定めたものです [D]。" },
  format = "functional",
  covers = { "E3", "C1", "T8" },
}

objective "contain" { points = 792,
  text = { en = "Cut the encrypted file server off", ja = "暗号化されたファイルサーバを切り離す" } }
objective "decide" { points = 792,
  text = { en = "Say who stops what", ja = "何を止めるかを決める" } }
objective "continue" { points = 792,
  text = { en = "Keep the service going by hand", ja = "手作業でサービスを続ける" } }
objective "report" { points = 818,
  text = { en = "Operator to sector desk, desk to ministry, ministry to NISC",
           ja = "事業者からセプター、セプターから省庁、省庁からNISCへ伝える" } }
objective "public" { points = 792,
  text = { en = "Tell the public what is known", ja = "分かっていることを公に伝える" } }

require "people"
require "injects"
require "wide"
require "scoring"
require "behaviour"
