-- SC-06 "Capital Blackout": sixty hours without most of the power, in an afternoon of the room.
-- 「首都圏大停電」:電気の大半がない六十時間を、部屋の六時間半で過ごす。
--
--   people.lua        organisations, roles, charts, assets, the trucks, actions of its own
--   services.lua      what the public depends on, and all edges between the sectors
--   requests.lua      the twenty-six who ask for fuel; what each needs, and for how long it holds
--   documents.lua     on the desks: plans, criteria, rules       cards.lua  and one-page cards
--   morning.lua       timed injects, 0 h to 2 h                  day.lua    the same, 3 h to 12 h
--   night.lua         timed injects, 14 h to 30 h                back.lua   the same, 32 h to 58 h
--   contingency.lua   injects without a time                     decisions.lua  decisions, approval
--   scoring.lua       expectations: safety, supply, going on     fuel.lua   the same: the scarce
--   word.lua          the same: mail, cause, rumour, leak, lessons; and what must not happen
--   behaviour.lua     how the power comes back, hours without power, who answers to what
--
-- Labels in the comments: [S] the deck "CSIRTs in Japan" (2010) says it · [F] another published
-- source says it · [K] general knowledge, not looked up · [D] shisa's own choice, not a fact.
--
-- Hidden: at 02:11 on 5 December somebody used the relay maker's maintenance account and changed
-- settings of the protection of both trunk lines. A week later, in the morning peak, both tripped
-- at a load that is normal. Each attempt to switch them in again trips for the same reason. The
-- address of that night is the one to which the "supply map" of Monday calls home.
-- 一週間前の深夜、保守用IDで系統保護リレーの整定値が変えられていた。誰もまだ知らない。
--
-- Only the three supply areas are ever set by the scenario. Everything else falls through needs.
-- シナリオが水準を決めるのは三つの供給区域だけで、ほかはすべて依存関係によって落ちる。

scenario {
  id = "blackout", length = "60h", starts = "2011-12-12 07:30 +09:00",
  title = { en = "Capital Blackout", ja = "首都圏大停電" },
  briefing = {
    en = "Monday, 12 December 2011, half past seven, the morning peak; four degrees. You work for "
      .. "one of the ten sectors, for a data centre, for the desk of the electricity sector or at "
      .. "the ministry's fuel desk. The exercise runs for sixty hours of the story, nine minutes "
      .. "of it to one of the room, through two nights. Play your own post: read, tell those who "
      .. "need to know, act within your authority; write down why you gave and why you did not. "
      .. "Ten tank trucks stand at the fuel desk, with drivers. Hospitals, callers, police, press "
      .. "and the other ministries are played by exercise control. Nobody knows more than what "
      .. "arrives.",
    ja = "2011年12月12日、月曜の朝七時三十分、通勤のピークです。気温四度。あなたは十の分野のいずれ"
      .. "かの事業者、データセンター、電力分野のセプター事務局、または経済産業省の燃料班の一員で"
      .. "す。演習は物語の中の六十時間、二晩にわたります。部屋の一分が物語の九分にあたります。自分"
      .. "の持ち場として、届いたものを読み、知るべき人に伝え、権限の範囲で動いてください。何をなぜ"
      .. "渡し、なぜ渡さなかったかは、書き残してください。燃料班には運転手付きのタンクローリーが十"
      .. "台あります。病院、市民、警察、報道、その他の省庁は統制が演じます。届いたもの以上のこと"
      .. "は、誰も知りません。" },
  debrief = {
    en = "How many hours were hospitals without power, and which of those hours could anybody in "
      .. "this room have saved? Whom did the tenth truck go to, and would you say so to the "
      .. "eleventh on the list? Who asked loudest, and who did not ask at all? When did somebody "
      .. "first say that a power cut may have been made, and on what evidence? How many houses "
      .. "had the mail, and how many knew of each other by noon? Who switched the continuity plan "
      .. "off, and what did he look at first? Play it again under another authority rule.",
    ja = "病院が電気を失っていたのは合わせて何時間で、そのうち、この部屋の誰かの手で減らせた時間はど"
      .. "れだけですか。十台目の車はどこへ行き、その理由を十一番目の相手に面と向かって言えますか。い"
      .. "ちばん大きな声を出したのは誰で、何も言ってこなかったのは誰ですか。この停電は起こされたもの"
      .. "かもしれないと、最初に口にしたのは誰で、根拠は何でしたか。あのメールは何社に届き、正午の時"
      .. "点で何社が互いのことを知っていましたか。BCPを解除したのは誰で、その前に何を確かめましたか。"
      .. "権限の決まりを変えて、もう一度行ってみてください。" },
  basis = {
    en = "After CIIREX 2011, the sixth cross-sectoral exercise, 12 December 2011, 12:00 to 18:30: "
      .. "power cut, service failure to restoration, activating and releasing continuity plans, "
      .. "disorder of supply, rumours, a targeted attack; ten sectors, 14 CEPTOARs, about 140 "
      .. "people [F]. Its story itself was not found; this one is shisa's own [D]. Measured: "
      .. "1.4 million customers dark at 07:38, 440 signals, lines stopped in the tunnels, pumped "
      .. "zones dry at once (14 August 2006) [F]; 99 per cent back after about 45 hours, base "
      .. "stations failing between three hours and a day, a data centre whose failover failed, "
      .. "bank branches mostly shut, 376 hospitals without power, dialysis no more than two days "
      .. "apart (Hokkaido 2018) [F]. 84 of 100 base hospitals have fuel for three days, 16 less "
      .. "[F]; that theirs is a day is a default [D]. Margins come from lib/dependencies, each "
      .. "with its label; where this scenario departs from them it says so. Rolling blackouts "
      .. "were known from March 2011 [K]. Blackout from a natural cause that turns out to be an "
      .. "attack, found by sharing: a drill of January 2021 [F]. Names, trucks, hours they give, "
      .. "the twenty-six requests, relays, addresses, windows and points are invented [D].",
    ja = "第六回の分野横断的演習 CIIREX 2011(2011年12月12日 12時〜18時30分)に着想を得ています。停"
      .. "電等によるサービス障害から復旧まで、BCPの発動と解除、サプライチェーンの混乱、デマ・誤"
      .. "報、標的型攻撃が扱われ、十分野・14セプター・約140人が参加しました [F]。筋書きそのものは"
      .. "見つからず、ここでの物語は shisa の創作です [D]。実際の記録:2006年8月14日は7時38分に約"
      .. "140万軒が停電、消灯した信号は440基以上、鉄道は駅間で止まり、ポンプに頼る地区は直ちに断"
      .. "水 [F]。2018年の北海道では約45時間で99%が復旧、基地局は三時間から一日で停止、切替えに失"
      .. "敗したデータセンター、大半が閉まった銀行の店舗、停電した病院376、透析の間隔は二日以"
      .. "内 [F]。災害拠点病院の84%は燃料三日分、16%はそれ未満 [F]。後者を一日分としたのは既定値で"
      .. "す [D]。猶予の値は lib/dependencies のもので、変えた箇所にはそう書いてあります。計画停電"
      .. "は2011年3月に経験されています [K]。自然災害とみえた停電が実は攻撃で、情報共有により判明"
      .. "するという筋は、2021年1月の訓練に例があります [F]。名称、ローリーとその効果、26件の要"
      .. "請、リレー、アドレス、採点の枠と配点は、すべて創作です [D]。" },
  format = "functional",
  covers = { "E3", "T5", "T6", "C1", "C2", "G2", "N3", "L2", "L3", "R5", "M1" },
  contained = { "isolate:dispatch-pc", "preserve:trunk-relays", "block:remote-gateway",
                "restore:trunk-relays" },
  pace = 9,
  parameters = { authority = { "consensus", "delegated", "hybrid" } },
}

-- Objectives: points as in the exercise plan [D]; 100 in all. ------------------------------------

objective "rhythm" { points = 10,
  text = { en = "Supply: first report in an hour, then by the clock; no cause before it is known",
           ja = "供給側:一時間以内に第一報、以後は定時に。原因は分かるまで言わない" } }
objective "safety" { points = 12,
  text = { en = "The first two hours: people out of trains, crossings, water, gas",
           ja = "最初の二時間:列車の乗客、交差点、水、ガスの安全" } }
objective "scarce" { points = 26,
  text = { en = "What is scarce goes by written criteria, lives first; measured: hospital-hours "
             .. "without power",
           ja = "足りないものは文書にした基準で、命を先に。測るのは病院の無電力時間" } }
objective "continuity" { points = 16, covers = { "G2" },
  text = { en = "Continuity plans on by criterion, a night to be got through, and off in order",
           ja = "基準によるBCPの発動、夜を越す体制、順序を踏んだ解除" } }
objective "mail" { points = 20, covers = { "T6", "C1", "C2" },
  text = { en = "The mail is spotted and shared; the cause, once it is known, too",
           ja = "不審なメールを見抜いて共有し、判明した原因も共有する" } }
objective "word" { points = 10, covers = { "T5" },
  text = { en = "A rumour is answered within two hours, a leaked list with care for those on it",
           ja = "デマには二時間以内に。流出した名簿には、載った人への手当てを" } }
objective "lessons" { points = 6, covers = { "E3" },
  text = { en = "Each sector says one thing it would do otherwise",
           ja = "分野ごとに、次は変えることを一つ言う" } }

require "people"
require "services"
require "requests"
require "documents"
require "cards"
require "morning"
require "day"
require "night"
require "back"
require "contingency"
require "decisions"
require "scoring"
require "fuel"
require "word"
require "behaviour"
