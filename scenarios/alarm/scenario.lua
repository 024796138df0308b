-- SC-01 "The Alarm Nobody Pressed": an electric utility loses the truth of its screens.
-- 「誰も押していない警報」:監視画面が信じられなくなった電力会社の四時間。
--
--   people.lua        organisations, roles, services, assets
--   documents.lua     what lies on the desks: plan, phone list, network map, procedures
--   injects.lua       the 24 timed injects, in order of time
--   contingency.lua   injects without a time: answers, second calls, worse turns
--   decisions.lua     decisions and one approval
--   scoring.lua       expectations, penalties and the order rule
--   behaviour.lua     the worm, the supply, and who answers to what
--
-- Labels in the comments: [S] the deck "CSIRTs in Japan" (2010) says it · [F] another published
-- source says it · [K] general knowledge, not looked up · [D] shisa's own choice, not a fact.

scenario {
  id = "alarm", length = "4h", starts = "2008-02-14 09:00 +09:00",
  title = { en = "The Alarm Nobody Pressed", ja = "誰も押していない警報" },
  briefing = {
    en = "A cold Thursday morning, load rising. You work at Aoba Electric, which supplies the "
      .. "north of the prefecture from three substations. Play your own post: read what "
      .. "reaches you, tell those who need to know, act within your authority. Plan, phone "
      .. "list and procedures are among your documents. Ministry, police, press, vendors and "
      .. "customers are played by exercise control. Nobody knows more than what arrives.",
    ja = "二月の寒い木曜の朝、需要は上り坂です。あなたは青葉電力の一員で、同社は県北部に三つの"
      .. "変電所から電気を送っています。自分の持ち場として、届いたものを読み、知るべき人に伝え、"
      .. "権限の範囲で動いてください。計画・電話番号表・手順書は「資料」にあります。省庁・警察・"
      .. "報道・メーカー・お客さまは統制が演じます。届いたもの以上のことは、誰も知りません。" },
  debrief = {
    en = "When did the first of you stop believing the screen, and who heard of it? What was "
      .. "done before anyone was asked, and was it right? Where did the chief know a danger "
      .. "that the security people did not? Play it again under another authority rule: what "
      .. "became faster, what became worse?",
    ja = "最初に画面を疑ったのは誰で、それを誰が聞きましたか。相談なしに行われたことは何で、"
      .. "それは正しかったですか。電力所長だけが知っていた危険は何でしたか。権限の決まりを変えて"
      .. "もう一度行うと、何が速くなり、何が悪くなりますか。" },
  basis = {
    en = "After the exercise against cyber terrorism in the electricity sector, FY2004, sponsor "
      .. "METI, planner CRIEPI [S]. Of that exercise only name, sponsor and planner are known; "
      .. "its content has not been found, so story, figures, durations, windows and points are "
      .. "shisa's own [D]. Public talk of 2004 named network attack, bribed insiders and physical "
      .. "entry as the threats to power [F: IPA study, August 2004]. A virus that makes the screen "
      .. "lie while the controllers go on working follows the METI exercise of February-March "
      .. "2013, where the behaviour of HMI and PLC was observed [F]; worms that spread by "
      .. "USB memory inside closed networks follow published cases of 2009 [F]. Four hours as in "
      .. "the government exercise of 18 March 2014 [F]. The story is set in February 2008 and not "
      .. "in FY2004 because NISC, CEPTOARs and the reporting lines used here came later [D]. That "
      .. "written reports go through the CEPTOAR desk differs by sector in reality [K].",
    ja = "2004年度の電力分野サイバーテロ対策演習(主催 経済産業省、企画 電力中央研究所)に着想を得て"
      .. "います [S]。この演習について分かっているのは名称・主催・企画だけで、内容の記録は見つかって"
      .. "いません。筋書き・数値・所要時間・採点の枠と配点は、すべて shisa が定めたものです [D]。"
      .. "2004年当時の公開資料は、電力への脅威としてネットワーク経由の攻撃、買収された内部者、"
      .. "敷地への侵入を挙げています [F: IPA 調査、2004年8月]。制御装置が動き続けたまま画面だけが"
      .. "嘘をつくマルウェアは、監視画面と制御装置の挙動を確かめた2013年2〜3月の経済産業省の演習に"
      .. "ならいました [F]。閉じた網の中を USB メモリーで広がるワームは、2009年に公表された事例に"
      .. "よります [F]。四時間という長さは2014年3月18日の政府の演習と同じです [F]。物語を2004年度では"
      .. "なく2008年2月に置いたのは、ここで使う NISC・セプター・報告経路がその後にできたためです [D]。"
      .. "書面の報告がセプター事務局を通るかどうかは、実際には分野によって異なります [K]。" },
  format = "functional",
  covers = { "E1", "T3", "T8", "R4", "R4j", "R5", "R5j", "N1", "N2", "N3", "L3", "L5" },
  contained = { "isolate:laptop-port", "disable-account:vendor-account", "isolate:oa-link",
                "block:usb-ports" },
  pace = 1,
  parameters = { authority = { "consensus", "delegated", "hybrid" } },
}

-- Objectives: points as in the exercise plan [D]; 100 in all. ------------------------------------

objective "see" { points = 12,
  text = { en = "Notice that screen and field disagree, by 09:25",
           ja = "画面と現場の食い違いに九時二十五分までに気づく" } }
objective "share" { points = 12,
  text = { en = "Owner and CSIRT share one picture by 09:45",
           ja = "所管部門とCSIRTが九時四十五分までに同じ状況認識を持つ" } }
objective "contain" { points = 20,
  text = { en = "Contain it and keep protection alive, by 11:00",
           ja = "保護機能を生かしたまま十一時までに封じ込める" } }
objective "manual" { points = 12,
  text = { en = "Run supply by hand within ten minutes of the freeze, and bring it back",
           ja = "画面停止から十分以内に手動運用に移り、停電を復旧する" } }
objective "report" { points = 12,
  text = { en = "First report within 30 minutes of the loss of supply, a second with facts",
           ja = "供給支障から三十分以内に第一報、続報は事実を添えて" } }
objective "customers" { points = 8,
  text = { en = "Railway, water and hospital can plan: times as a range, needs passed on",
           ja = "鉄道・水道・病院が見通しを立てられるよう、幅のある時刻を示し、要望をつなぐ" } }
objective "public" { points = 6,
  text = { en = "One voice to the public, and no cause that is not confirmed",
           ja = "対外発表は一元化し、未確認の原因を口にしない" } }
objective "restore" { points = 12,
  text = { en = "Restore after the evidence is safe, and verify against the field",
           ja = "証拠を残してから復旧し、現場と照合する" } }
objective "review" { points = 6,
  text = { en = "Say concretely what should change", ja = "何を変えるべきかを具体的に言う" } }

require "people"
require "documents"
require "injects"
require "contingency"
require "decisions"
require "scoring"
require "behaviour"
