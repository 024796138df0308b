-- scoring.lua: expectations of detection and reports; scoring_paths.lua and scoring_hands.lua have
-- the others. 想定対応(把握・報告)。
--
-- Points follow the exercise plan. Windows are story time, a third of it in the hall, so that the
-- shortest leaves a table about five minutes to talk. The bank's half hour for its first report and
-- half past two for an extension stand in the bank's folder; the rest is what seemed fair. [D]
-- 時間の枠は物語の時間。会場ではその三分の一になる。

local NOT_KNOWN = { "not known", "unknown", "not yet", "open", "cannot say", "can't say",
                    "either", "both", "不明", "調査中", "未確認", "分かってい", "断定", "両方",
                    "可能性" }
local SINCE = { "09:02", "9:02", "since", "9時", "九時", "から" }

-- scope: 12 --------------------------------------------------------------------------------------

expect "dc-log" { of = "kagami/floor", after = "dc-dark", full = "15m", zero = "1h", points = 1,
  objective = "scope", action = "log",
  why = { en = "The minute is written down before it is explained",
          ja = "説明より先に、時刻を書く" } }

expect "dc-scope" { of = "kagami/floor", after = "dc-dark", full = "40m", zero = "2h",
  points = 2, objective = "scope", action = "search-records", target = "customer-list",
  why = { en = "Two dark halls are a matter of plant; how big it is depends on whose machines "
            .. "stand there",
          ja = "二棟の停電は設備の話。事案の大きさは、そこに誰が入っているかで決まる" } }

expect "tell-tokiwa" { of = "kagami/floor", after = "dc-dark", full = "40m", zero = "2h",
  points = 1, objective = "scope", action = "send", to = "tokiwa/systems",
  mention = { { "power", "hall a", "hall", "電源", "停電", "A棟", "電圧" },
              { "again", "next", "call you", "ring you", "次", "改めて", "再度", "連絡します",
                "お電話します" } },
  why = { en = "A customer who knows it is not his side can stop searching there",
          ja = "自分の側ではないと分かれば、顧客は自社内を探すのをやめられる" },
  example = { en = "Kagami, floor. Hall A, where your host stands, has had no power since 09:02; "
                .. "the transfer switch did not go over. Not your machines. Cause not known. "
                .. "By hand only after a measurement, so count in hours. We ring you again at "
                .. "10:30.",
              ja = "鏡データセンター運用センターです。御行のホストがあるA棟は、9時2分から電源があ"
                .. "りません。切替盤が切り替わりませんでした。御行の機器の問題ではありません。"
                .. "原因は不明です。手動復帰は測定後となるため、時間単位でお考えください。次は"
                .. "10時半にこちらからお電話します。" } }

expect "tell-hayabusa" { of = "kagami/floor", after = "dc-dark", full = "1h", zero = "2h30m",
  points = 1, objective = "scope", action = "send", to = "hayabusa/control",
  mention = { { "power", "hall", "電源", "停電", "A棟" },
              { "again", "next", "ring", "hours", "次", "改めて", "再度", "時間単位", "連絡します" } },
  why = { en = "Small customers get the same sentence in the same hour",
          ja = "小さな顧客にも、同じ文を同じ時間のうちに" },
  example = { en = "Kagami, floor. Your dispatch system is in Hall A: no power since 09:02, cause "
                .. "not known, a matter of hours. Please go over to your reserve. We ring "
                .. "again at 11:00 even if there is nothing new.",
              ja = "鏡データセンターです。御社の配車システムはA棟にあり、9時2分から電源がありませ"
                .. "ん。原因不明、復旧は時間単位の見込みです。予備の手段にお切り替えください。"
                .. "新しいことがなくても、次は11時にお電話します。" } }

expect "own-or-outside" { of = "tokiwa/systems", after = "atm-timeouts", full = "30m",
  zero = "1h30m", points = 1, objective = "scope", action = "triage",
  why = { en = "Lines up, host silent, all branches in one second: ours or theirs is a question "
            .. "of ten minutes",
          ja = "回線は生きてホストだけ沈黙、全店同時。自行か外かは十分で見当がつく" } }

expect "own-logs" { of = "tokiwa/systems", after = "atm-timeouts", full = "45m", zero = "2h",
  points = 1, objective = "scope", action = "search-records", target = "tokiwa-machines",
  why = { en = "\"Nothing was changed\" is worth more with the list beside it",
          ja = "「変更なし」は、一覧が添えてあって初めて言える" } }

expect "terminals" { of = "hayabusa/control", after = "yard-dark", full = "30m", zero = "1h30m",
  points = 1, objective = "scope", action = "triage",
  why = { en = "Three yards in one minute: not a cable, and the noon wave has a deadline",
          ja = "三センター同時なら線の問題ではない。昼便には締切がある" } }

expect "keep-config" { of = "kagami/floor", after = "switch-log", full = "50m", zero = "2h",
  points = 2, objective = "scope", action = "preserve", target = "switch-config",
  why = { en = "200 lines and an engineer with a reset button at two o'clock: copy first",
          ja = "記録は200行、二時には初期化ボタンを押せる技術員が来る。まず写しを取る" } }

expect "both-open" { of = "kagami/floor", after = "switch-log", full = "1h15m", zero = "2h30m",
  points = 1, objective = "scope", action = "send", to = "mic/liaison", via = "report-up",
  mention = { { "maint2", "login", "log-in", "setting", "delay", "ログイン", "設定", "遅延" },
              NOT_KNOWN },
  why = { en = "A changed setting is a fact, an intruder is not; both possibilities stay open",
          ja = "設定変更は事実、侵入者は推測。どちらの可能性も残しておく" },
  example = { en = "Addition, 13:40. The transfer delay of boards A and B was set to 900 s on 20 "
                .. "February between 23:42 and 23:48, over the maintenance login; no work order. "
                .. "Whether a slip, a test or somebody else is not known; we keep both in view. "
                .. "Log copied and sealed. Please treat as not for publication.",
              ja = "追加報告(13時40分)。A系・B系切替盤の遅延設定が、2月20日23時42分から48分にかけ"
                .. "て、保守用IDの遠隔ログインで900秒に変更されていました。作業届はありません。誤"
                .. "操作か、試験か、第三者によるものかは不明で、いずれの可能性も残して調べていま"
                .. "す。記録は写しを取り封印済み。公表前につき取扱いにご配意ください。" } }

expect "what-we-know" { of = "nisc/desk", after = "who-is-kagami", full = "50m", zero = "2h",
  points = 1, objective = "scope", action = "memo",
  mention = { { "know", "known", "分かってい", "判明", "既知" },
              { "Kagami", "data cent", "鏡", "データセンター" } },
  why = { en = "What was known at ten is what the afternoon is judged by",
          ja = "十時に何を知っていたか。午後はそれに照らして読み返される" },
  example = { en = "10:35. Known: Tokiwa Bank since 09:02; Kazahaya City since about 09:00; three "
                .. "lorry companies, by hearsay. Two of them name Kagami Data Center. Not "
                .. "known: who else stands there, cause, when back, which ministry. No common "
                .. "cause assumed, none excluded.",
              ja = "10時35分現在。分かっていること:常盤銀行9時2分から、風早市9時過ぎから、運送三社"
                .. "(伝聞)。うち二つが鏡データセンターの名を挙げている。分かっていないこと:ほか"
                .. "に誰が入っているか、原因、復旧時刻、所管。共通の原因とは決めず、除外もしな"
                .. "い。" } }

-- report: 18 -------------------------------------------------------------------------------------

expect "first-fsa" { of = "tokiwa/planning", after = "fsa-asks", full = "30m", zero = "2h",
  points = 3, objective = "report", early = true, action = "send", to = "fsa/liaison",
  via = "report-up",
  mention = { SINCE, { "640", "all branches", "ATM", "cash machine", "全店", "118" },
              { "15:30", "half past three", "settle", "十五時半", "15時半", "15時30分", "決済",
                "為替" },
              NOT_KNOWN },
  duty = { en = "Continuity plan 5: report to the FSA within 30 minutes",
           ja = "業務継続計画5:三十分以内に金融庁へ報告" },
  why = { en = "Four lines with the hour on them are a report; wait for the whole picture and it "
            .. "is a history",
          ja = "時刻の入った四行で報告になる。全体像を待って書けば、それは記録である" },
  example = { en = "First report, 10:20. Since 09:02 the host does not answer: 640 of 640 cash "
                .. "machines, deposits and transfers at all 118 branches. Host site is Kagami "
                .. "Data Center, hall without power; cause not known. Whether we can settle at "
                .. "15:30 we cannot say yet; we shall at 12:00, after deciding on the backup "
                .. "centre. Next report 12:00.",
              ja = "第一報(10時20分現在)。9時2分からホスト応答なし。ATM640台全台、全118店の預金・"
                .. "為替が停止。設置先の鏡データセンターで電源が失われている。原因不明。15時半"
                .. "の決済の可否はまだ申し上げられません。バックアップセンターへの切替えを判断"
                .. "し、12時にお答えします。次報12時。" } }

expect "dependency-bank" { of = "tokiwa/planning", after = "nisc-asks", full = "1h",
  zero = "2h30m", points = 1, objective = "report", action = "send", to = "fsa/liaison",
  via = "report-up",
  mention = { { "Kagami", "hall a", "鏡", "A棟" },
              { "backup", "by hand", "passbook", "バックアップ", "通帳", "手書き" } },
  why = { en = "Where it stands, what serves meanwhile, until when that holds",
          ja = "どこに置き、何でしのぎ、いつまで続くか" },
  example = { en = "Answer to NISC. 1 Host for deposits and transfers in Kagami, Hall A. 2 "
                .. "Stopped since 09:02. 3 Cash over the backup centre, before that by "
                .. "passbook; holds over the weekend; transfers shut until reconciled. 4 From "
                .. "telecommunications: hours of the power; from retail: where change is short.",
              ja = "照会への回答。1 預金・為替の勘定系が鏡A棟。2 9時2分から停止。3 現金はバックア"
                .. "ップセンター(それまでは通帳と手書き伝票)。週末まで継続可。為替は照合が済む"
                .. "まで閉。4 情報通信へ:電源の見込み。小売へ:釣り銭の足りない地域。" } }

expect "first-mic" { of = "kagami/floor", after = "dc-dark", full = "1h15m", zero = "3h",
  points = 2, objective = "report", action = "send", to = "mic/liaison", via = "report-up",
  mention = { SINCE, { "41", "30", "17", "customers", "社" }, NOT_KNOWN },
  why = { en = "No ministry has said that it is theirs; the one number on the sheet gets the "
            .. "report",
          ja = "所管だと言ってきた省庁はなくても、手元にある番号へ報告する" },
  example = { en = "First report, 09:50. Since 09:02 Halls A and B without power after a sag at "
                .. "08:51; 30 customers, of these finance 8, logistics 5, medical 4, local "
                .. "government 4. Cause of the failed transfer not known. We are not sure that "
                .. "you are our ministry; please tell us who is, and pass this on meanwhile. "
                .. "Next 11:00.",
              ja = "第一報(9時50分)。8時51分の瞬時電圧低下の後、9時2分からA棟・B棟が停電。30社(金"
                .. "融8、物流5、医療4、自治体4ほか)。切替不成立の原因は不明。貴省が当社の所管か"
                .. "確信がありません。違う場合は所管をお教えいただき、それまでの間、関係先へお"
                .. "回しください。次報11時。" } }

expect "first-lorries" { of = "hayabusa/control", after = "yard-dark", full = "1h", zero = "3h",
  points = 1, objective = "report", action = "send", to = "mlit/liaison", via = "report-up",
  mention = { SINCE, { "dispatch", "vehicle", "terminal", "配車", "台", "端末" } },
  why = { en = "Three lorry companies by hearsay: what is missing is a report at first hand",
          ja = "「運送三社、伝聞」では足りない。当事者からの報告が要る" },
  example = { en = "Dispatch terminals of all yards down since 09:02; noon wave of 86 vehicles "
                .. "made by hand from 10:00, about 20 an hour; hospital and chilled loads "
                .. "first. System stands at Kagami Data Center. Next report noon.",
              ja = "9時2分から全センターの配車端末が停止。昼便86台は10時から手作業(毎時20台程度)、"
                     .. "病院向けと保冷を優先。システムは鏡データセンター。次報正午。" } }

expect "first-city" { of = "kazahaya/citizens", after = "queue-200", full = "1h", zero = "3h",
  points = 1, objective = "report", action = "send", to = "mic/liaison", via = "report-up",
  mention = { SINCE, { "certificate", "resident", "証明", "住民" } },
  why = { en = "One city with a white screen is a fault, the second makes it a pattern",
          ja = "一つの市なら故障。二つ目が分かれば、共通の原因を疑える" },
  example = { en = "Residents' system down since a little past 09:00, main office and three "
                .. "branches, about 200 waiting; no certificates of residence. Notices are "
                .. "taken by hand. System is run at a data centre called Kagami. Are other "
                .. "cities affected?",
              ja = "9時過ぎから住民記録システムが停止。本庁・三支所で約200人待ち、住民票の交付不"
                .. "可。届出は手作業で受付中。システムの設置先は鏡データセンター。ほかの市町村"
                .. "でも起きていないか、ご確認ください。" } }

expect "first-securities" { of = "wakaba/settlement", after = "margin-calls", full = "1h",
  zero = "3h", points = 1, objective = "report", action = "send", to = "fsa/liaison",
  via = "report-up",
  mention = { { "margin", "214", "追証" }, { "Tokiwa", "bank", "常盤", "銀行" } },
  why = { en = "The supervisor sees both ends of the money only if both ends write",
          ja = "金の両端が見えるのは、両端が書いてきたときだけである" },
  example = { en = "214 margin calls, 190 million yen, due at noon; about 130 customers pay from "
                .. "Tokiwa Bank, nothing in since 09:02. We intend to defer to the close where "
                .. "a stamped order is shown, one rule for all. Please tell us at once if you "
                .. "object.",
              ja = "正午期限の追証214名、1億9千万円。うち約130名が常盤銀行からの振込で、9時2分以降"
                .. "入金なし。受付印のある依頼書を示した方は大引けまで猶予する方針です(全員同一"
                .. "基準)。ご異存があれば至急お知らせください。" } }

expect "first-air" { of = "tsubame/dispatch", after = "link-lost", full = "1h", zero = "2h30m",
  points = 1, objective = "report", action = "send", to = "mlit/liaison", via = "report-up",
  mention = { { "74", "flights", "便" }, { "people", "passengers", "9,800", "人", "名" } },
  why = { en = "Number of flights and of people, with the pace by hand",
          ja = "便数と人数を、手作業の速さを添えて" },
  example = { en = "Flight plan link lost at 12:00. 74 flights, about 9,800 passengers left "
                .. "today; by hand six an hour instead of thirty. We cancel by rule from "
                .. "12:30; the island flight is kept. Later than 23:00 possible for it alone. "
                .. "Next report 14:00.",
              ja = "12時、飛行計画の回線断。本日残り74便・約9,800名。手作業で毎時6便(平常30便)。12"
                .. "時半から基準により欠航を決定、島便は残します。同便のみ23時を過ぎるおそれ。"
                .. "次報14時。" } }

expect "dependency-hospital" { of = "shirakaba/administration", after = "nisc-asks", full = "1h",
  zero = "2h30m", points = 1, objective = "report", action = "send", to = "mhlw/liaison",
  via = "report-up",
  mention = { { "Kagami", "hall c", "鏡", "C棟" },
              { "order", "drug", "発注", "医薬品", "透析" },
              { "13:30", "two days", "one day", "stock", "13時半", "十三時半", "13時30分", "二日分",
                "一日分", "在庫" } },
  why = { en = "The fax of 10:20 said who stands in Hall C; 13:30 says when it is felt",
          ja = "C棟にいることは10時20分のFAXで分かる。いつ影響が出るかは、13時30分の締切で決まる" },
  example = { en = "Drug order link stands in Kagami, Hall C; down since noon. Felt at 13:30, the "
                .. "wholesaler's cut-off: then by fax, read back. Stock two days, dialysis fluid "
                .. "and albumin one day. Needed from logistics: that the van leaves at three.",
              ja = "医薬品発注の回線が鏡C棟にあり、正午から停止。影響が出るのは卸の締切13時30分"
                .. "で、以後はFAXと読合わせで発注。在庫は二日分、透析液とアルブミンは一日分。物流"
                .. "分野へ:三時の配送車を定刻に出していただきたい。" } }

expect "dependency-rail" { of = "asagiri/stations", after = "nisc-asks", full = "1h",
  zero = "2h30m", points = 1, objective = "report", action = "send", to = "mlit/liaison",
  via = "report-up",
  mention = { { "gate", "改札" }, { "14:", "two", "hours", "14時", "十四時", "二時" } },
  why = { en = "Nothing has stopped yet: that is the report that is worth most",
          ja = "まだ何も止まっていない。いちばん値打ちのある報告である" },
  example = { en = "Fare server in Kagami, Hall C, no answer since 12:00. 412 gates store; "
                .. "Chuo-dori full about 14:10, all about 14:30, then they shut. We shall open "
                .. "all 37 stations before that. Trains normal.",
              ja = "運賃サーバが鏡C棟にあり、12時から応答なし。改札機412通路は蓄積運転中で、中央通"
                .. "は14時10分ごろ、全駅は14時30分ごろ満杯となり閉じます。その前に37駅とも開放しま"
                .. "す。列車は平常。" } }

expect "fsa-nisc" { of = "fsa/liaison", after = "director-comes", full = "50m", zero = "2h",
  points = 1, objective = "report", early = true, action = "send", to = "nisc/desk",
  via = "report-up",
  mention = { { "Tokiwa", "bank", "常盤", "銀行" }, SINCE },
  why = { en = "Across the road within the hour, with hearsay marked as hearsay",
          ja = "向かいへ、同じ一時間のうちに。伝聞は伝聞と書いて" },
  example = { en = "As of 10:35. Tokiwa Bank: cash machines, deposits, transfers down since "
                .. "09:02, in writing 10:20. Other banks: none so far. Wakaba Securities: "
                .. "payments from Tokiwa missing. Site named: Kagami Data Center. Cause not "
                .. "known.",
              ja = "10時35分現在。常盤銀行:9時2分からATM・預金・為替停止(10時20分書面)。他行:今の"
                .. "ところなし。若葉証券:常盤からの入金なし。設置先として鏡データセンターの名。"
                .. "原因不明。" } }

expect "fsa-dependency" { of = "fsa/liaison", after = "nisc-asks", full = "1h15m", zero = "3h",
  points = 1, objective = "report", action = "send", to = "nisc/desk", via = "report-up",
  mention = { { "Kagami", "鏡" }, { "securities", "Wakaba", "証券", "若葉" } },
  why = { en = "Two answers in one: who stands in the building, and who leans on him",
          ja = "答えるのは二つ。あの建物に入っている会社と、その会社を頼りにしている会社" },
  example = { en = "Finance, as of 13:35. In Kagami: Tokiwa Bank (Hall A); four more houses, "
                .. "asked. Not in Kagami but hit: Wakaba Securities, 130 customers' payments. "
                .. "Needed: hour of power; a decision on 15:30 by 14:30.",
              ja = "金融分野(13時35分)。鏡にあるもの:常盤銀行(A棟)、ほか四社照会中。鏡にはないが影"
                .. "響:若葉証券、顧客130名の入金。求めること:復電見込み時刻、15時半の扱いを14時"
                .. "半までに。" } }

expect "mlit-dependency" { of = "mlit/liaison", after = "nisc-asks", full = "1h15m", zero = "3h",
  points = 1, objective = "report", action = "send", to = "nisc/desk", via = "report-up",
  mention = { { "Hayabusa", "lorr", "freight", "はやぶさ", "物流", "貨物" },
              { "Tsubame", "flight", "air", "つばめ", "航空", "便" },
              { "Asagiri", "gate", "rail", "朝霧", "鉄道", "改札" } },
  why = { en = "Three bureaux, one sheet: that they share a building is seen here first",
          ja = "三局分を一枚に。三社とも同じ建物に置いていることは、ここで初めて見える" },
  example = { en = "MLIT, as of 13:40. Hayabusa: dispatch by hand since 10:00. Tsubame: flight "
                .. "plans by fax since 12:00, six an hour. Asagiri: gates store until about "
                .. "14:10, then shut. All three in Kagami, Halls A and C. Needed: will fuel "
                .. "cards work tonight?",
              ja = "国土交通省分(13時40分)。はやぶさ物流:10時から手作業配車。つばめ航空:12時から"
                .. "FAX、毎時6便。朝霧鉄道:改札は14時10分ごろまで蓄積、以後閉。三社とも鏡(A・C"
                .. "棟)。求めること:今夜、給油カードは使えるか。" } }

expect "dependency-kagami" { of = "kagami/floor", after = "nisc-asks", full = "1h",
  zero = "2h30m", points = 1, objective = "report", action = "send", to = "mic/liaison",
  via = "report-up",
  mention = { { "finance", "金融" }, { "medical", "hospital", "医療", "病院" },
              { "hall", "棟" } },
  covers = { "L4" },
  why = { en = "Kinds and numbers by hall break no contract, and are all that NISC needs",
          ja = "棟ごとの分野と社数なら契約に触れず、NISCにはそれで足りる" },
  example = { en = "By hall, without names. A: finance 5, logistics 4, medical 4, local "
                .. "government 4. B: finance 3, logistics 1, rail 1, shops 8. C: finance 1, "
                .. "logistics 1, medical 1, rail 2, aviation 2, others 4. A and B dark since "
                .. "09:02, C off since 12:00. Each customer may be told his own hall, by us, "
                .. "on asking.",
              ja = "棟別(社名なし)。A棟:金融5、物流4、医療4、自治体4。B棟:金融3、物流1、鉄道1、小"
                .. "売等8。C棟:金融1、物流1、医療1、鉄道2、航空2、その他4。A・B棟は9時2分から停"
                .. "電、C棟は12時から停止。各社ご自身の棟は、お問い合わせいただければ当社からお"
                .. "答えします。" } }

local SUM = { { "sector", "分野" }, { "Kagami", "鏡" },
              { "13:", "14:", "15:", "as of", "13時", "14時", "15時", "現在" } }

expect "sum-fsa" { of = "nisc/desk", after = "nisc-asks", full = "2h", zero = "3h30m",
  points = 1, objective = "report", action = "send", to = "fsa/liaison", mention = SUM,
  why = { en = "Whoever asks ten sectors owes ten sectors the total",
          ja = "十分野に尋ねた者は、十分野に集計を返す" },
  example = { en = "Totals as of 14:00, for your operators. Kagami: finance 9, logistics 6, "
                .. "medical 5, local government 4, rail 3, air 2, others 12. Sectors without: "
                .. "electricity, gas, water. Gates of one railway will shut about 14:10; drug "
                .. "orders by fax since 13:30. Cause open.",
              ja = "14時現在の集計です。所管事業者へお伝えください。鏡にある社数:金融9、物流6、医"
                .. "療5、自治体4、鉄道3、航空2、その他12。該当なしの分野:電力、ガス、水道。鉄道"
                .. "一社の改札が14時10分ごろ閉じる見込み、医薬品発注は13時半からFAX。原因は絞っ"
                .. "ていません。" } }

expect "sum-mlit" { of = "nisc/desk", after = "nisc-asks", full = "2h", zero = "3h30m",
  points = 1, objective = "report", action = "send", to = "mlit/liaison", mention = SUM,
  why = { en = "The hour at which the gates shut is news to the airport as well",
          ja = "改札が閉じる時刻は、空港の卓にも要る知らせである" },
  example = { en = "Totals as of 14:00, for your operators. Sectors in Kagami: finance 9, "
                .. "logistics 6, medical 5, local government 4, rail 3, air 2. Tokiwa Bank pays "
                .. "cash from its backup; transfers not before they are reconciled. An extension "
                .. "of 15:30 is being asked for. Power not before 15:00. Cause open.",
              ja = "14時現在の集計です。所管事業者へお伝えください。鏡にある分野:金融9、物流6、医"
                .. "療5、自治体4、鉄道3、航空2。常盤銀行は現金をバックアップで支払い中、為替は"
                .. "照合後。15時半の延長を要請中。復電は15時以降。原因は絞っていません。" } }
