-- scoring.lua: what an expert would like to see, what must not happen, and two orders.
-- 想定対応・減点・順序。
--
-- Points follow the exercise plan. Windows are story time, a tenth of it in the room: so even the
-- shortest leaves people four minutes. "45 minutes" for the scope and "before 22:00" for the
-- warning are the plan's; the rest is what seemed fair at a table. [D]
-- 時間の枠は物語の時間。部屋ではその十分の一になる。

-- scope: 10 --------------------------------------------------------------------------------------

expect "open-log" { of = "shirakaba/medinfo", after = "alerts", full = "30m", zero = "2h",
  points = 2, objective = "scope", action = "log",
  why = { en = "Forty at once, where one a night is usual: write down the minute",
          ja = "一晩に一件のところへ四十件。時刻を書き留める" } }

expect "how-far" { of = "shirakaba", after = "alerts", full = "45m", zero = "3h", points = 4,
  objective = "scope", action = "search-records", target = "av-server",
  why = { en = "Which floors have it, and which not: every later step needs that list",
          ja = "どの階にいて、どの階にいないか。この後の判断はすべてその一覧による" } }

expect "one-event" { of = "shirakaba/medinfo", after = "thousand", full = "40m", zero = "2h",
  points = 2, objective = "scope", action = "triage",
  why = { en = "Alerts, slow charts and locked accounts are one thing, not three",
          ja = "警告、遅いカルテ、IDのロック。三つではなく一つの出来事である" } }

expect "keep-one" { of = "shirakaba", after = "alerts", full = "2h", zero = "7h", points = 2,
  objective = "scope", action = "preserve", target = "ward-pc",
  why = { en = "The first machine of the list is kept as it is; all others may be mended",
          ja = "一覧の最初の一台だけは、そのまま残す。ほかは直してよい" } }

-- hands: 16 --------------------------------------------------------------------------------------

expect "paper-charts" { of = "shirakaba/wards", after = "ward-call", full = "1h", zero = "3h",
  points = 4, objective = "hands", action = "manual-operation", target = "ward-records",
  why = { en = "A dose that is given and not written will be given again",
          ja = "投与して書かれなかった薬は、もう一度投与される" } }

expect "paper-orders" { of = "shirakaba/pharmacy", after = "sent-twice", full = "1h",
  zero = "3h", points = 3, objective = "hands", action = "manual-operation",
  target = "dispensing",
  why = { en = "One way for orders, known to all, until the screen can be believed",
          ja = "画面を信じられるまで、オーダーの道を一つに決め、全員に知らせる" } }

expect "deposits" { of = "shirakaba/accounting", after = "queue", full = "1h", zero = "4h",
  points = 2, objective = "hands", action = "workaround", target = "billing",
  why = { en = "A deposit or an address is enough; a child with fever need not wait for a bill",
          ja = "預り金か連絡先で足りる。熱のある子を会計で待たせない" } }

expect "door-sign" { of = "shirakaba/accounting", after = "queue", full = "1h30m", zero = "5h",
  points = 1, objective = "hands", action = "put-up-notice",
  why = { en = "Who can read why he waits asks once, not five times",
          ja = "待つ理由が貼ってあれば、問い合わせは一度で済む" } }

expect "counters-by-hand" { of = "kazahaya/counters", after = "mayor-asks", full = "50m",
  zero = "3h", points = 3, objective = "hands", action = "manual-operation",
  target = "counters",
  why = { en = "Forms can be taken by hand today and entered when the machines are clean",
          ja = "届出は今日、紙で受けられる。入力は端末がきれいになってからでよい" } }

expect "city-sign" { of = "kazahaya/counters", after = "mayor-asks", full = "1h", zero = "4h",
  points = 1, objective = "hands", action = "put-up-notice",
  why = { en = "Thirty people are told what there is before they queue for what there is not",
          ja = "ないものに並ばせる前に、あるものを三十人に知らせる" } }

expect "certificate" { of = "kazahaya/counters", after = "passport", full = "1h30m", zero = "4h",
  points = 2, objective = "hands", action = "send", to = "citizens/aihara",
  mention = { { "bring", "deliver", "take it", "post", "courier", "by hand", "copy", "register",
                "届け", "持って", "お持ち", "郵送", "速達", "手書き", "手渡し", "原本", "簿冊" },
              { "o'clock", "by ", ":", "hour", "today", "時", "本日", "今日", "分まで" } },
  why = { en = "One clerk on a train is cheaper than one missed aeroplane",
          ja = "職員一人が電車に乗るほうが、飛行機一便より安い" },
  example = { en = "Ms Aihara, you need not wait here. We are copying your extract from the bound "
                     .. "register; the head of section signs it. A colleague takes it to the "
                     .. "passport office by 14:30 and waits for you at the desk. If anything goes "
                     .. "wrong I ring you myself.",
              ja = "相原さま、こちらでお待ちにならなくて大丈夫です。抄本は簿冊から写し、課長の認証"
                     .. "を付けます。職員が14時半までにパスポートの窓口へお持ちし、そこでお待ちしま"
                     .. "す。もし遅れるようなら、私からお電話します。" } }

-- contain: 20 ------------------------------------------------------------------------------------

expect "floor-by-floor" { of = "shirakaba/medinfo", after = "cut-all", full = "40m",
  zero = "50m", points = 2, objective = "contain", action = "decide", decision = "cut-wards",
  option = "segments",
  why = { en = "A red tag that nobody can explain is a reason to telephone first",
          ja = "誰も説明できない赤い札は、まず電話をかける理由になる" } }

expect "icu-says-why" { of = "shirakaba/icu", after = "icu-switch", full = "40m", zero = "2h",
  points = 1, objective = "contain", action = "send", to = "shirakaba/medinfo",
  mention = { { "monitor", "alarm", "モニター", "モニタ", "アラーム" },
              { "pull", "cut", "leave", "not", "cable", "wire", "抜", "切", "残", "線" } },
  covers = { "R5" },
  why = { en = "No is an answer when the reason comes with it",
          ja = "理由が添えてあれば、「抜かないで」は立派な答えである" },
  example = { en = "ICU here. Do not pull the red-tagged cable: the alarms of all fourteen beds "
                .. "come to the station over it, nine on ventilators. What we can do: no memory "
                .. "sticks, charts on paper, the four PCs on that line switched off.",
              ja = "集中治療部です。赤い札の線は抜かないでください。十四床全部のアラームがその線で"
                .. "詰所に来ています。呼吸器が九台です。こちらでは、USBは使わず、記録は紙にして、そ"
                .. "の線のPC四台の電源を落とします。" } }

expect "cut-west" { of = "shirakaba", after = "cut-all", full = "1h", zero = "4h", points = 3,
  objective = "contain", action = "isolate", target = "ward-lan-west",
  why = { en = "Where it began, and where paper is ready",
          ja = "始まった場所であり、紙の用意もできる" } }

expect "cut-east" { of = "shirakaba", after = "cut-all", full = "1h30m", zero = "5h",
  points = 2, objective = "contain", action = "isolate", target = "ward-lan-east",
  why = { en = "The next part, after the next telephone call",
          ja = "次の電話の後に、次の区画を" } }

expect "no-sticks" { of = "shirakaba", after = "alerts", full = "2h30m", zero = "8h", points = 2,
  objective = "contain", action = "block", target = "usb-hospital",
  why = { en = "This network has no door to the Internet; it came in a pocket",
          ja = "この網はインターネットにつながっていない。ポケットに入って来たのである" } }

expect "cut-console" { of = "shirakaba", after = "warranty", full = "1h", zero = "4h",
  points = 2, objective = "contain", action = "isolate", target = "xray-console",
  why = { en = "What may not be patched can stand alone; films go by hand tonight",
          ja = "修正を当てられない装置は、単独で動かす。今夜はフィルムを手で運ぶ" } }

expect "risk-in-writing" { of = "shirakaba/radiology", after = "warranty", full = "1h30m",
  zero = "5h", points = 1, objective = "contain", action = "memo",
  mention = { { "patch", "fix", "修正", "パッチ" },
              { "risk", "April", "Toda", "Hotaru", "warranty", "リスク", "危険", "四月", "4月",
                "戸田", "蛍メディカル", "保証" } },
  why = { en = "A risk that is carried on has a name, a reason and a date",
          ja = "引き受けたリスクには、名前と理由と期限を書いておく" },
  example = { en = "03:50. Console 2 not patched on the maker's word (Toda, Hotaru Medical: "
                .. "warranty, own fix in April). Taken off the network instead, images by hand. "
                .. "Risk stays until then; review on 1 April.",
              ja = "3時50分。2番操作卓は、メーカー(蛍メディカル 戸田氏)の申し出により修正を適用しな"
                .. "い。代わりに網から外し、画像は手で運ぶ。四月の修正版まで残るリスクとして記録。"
                .. "4月1日見直し。" } }

expect "stop-tonight" { of = "kazahaya/it", after = "night-team", full = "40m", zero = "50m",
  points = 1, objective = "contain", action = "decide", decision = "go-home", option = "stop",
  why = { en = "Thirty of two hundred is one in seven: it does not sleep until 08:15",
          ja = "二百台で三十台なら七台に一台。八時十五分まで待ってはくれない" } }

expect "cut-offices" { of = "kazahaya", after = "city-av", full = "2h30m", zero = "9h",
  points = 2, objective = "contain", action = "isolate", target = "office-lan", early = true,
  why = { en = "While clean and dirty share a wire, cleaning is bailing with a sieve",
          ja = "同じ線につないだままの駆除は、ざるで水をくむのと同じ" } }

expect "no-sticks-city" { of = "kazahaya", after = "city-av", full = "16h30m", zero = "18h",
  points = 1, objective = "contain", action = "block", target = "usb-city", early = true,
  why = { en = "HOKEN-02 was cleaned three times; nobody cleaned what had been put into it",
          ja = "HOKEN-02 は三度駆除された。挿されたもののほうは、誰も調べていない" } }

expect "stop-the-car" { of = "kazahaya/it", after = "school", full = "50m", zero = "1h",
  points = 1, objective = "contain", action = "send", to = "kazahaya/schools",
  mention = { { "stick", "USB", "memor", "メモリ", "43", "四十三" },
              { "stop", "not ", "don't", "hold", "back", "keep", "出さ", "止め", "待", "挿さ",
                "差さ", "使わ", "回収" } },
  why = { en = "43 schools are easier to spare than to clean",
          ja = "43校を駆除して回るより、車を一台止めるほうが早い" },
  example = { en = "Please hold the car. Two \"open folder\" lines mean the sticks carry the same "
                .. "worm as the terminals. Do not put them into anything; we fetch all 43 now. "
                .. "Paper rosters tomorrow from a checked PC.",
              ja = "公用車を出さないでください。「フォルダーを開く」が二つ出るUSBには、端末と同じ"
                .. "ワームが入っています。どこにも挿さずに、43本ともいま回収に伺います。名簿は明"
                .. "日、確認済みの端末から紙で出します。" } }

expect "close-the-gate" { of = "kazahaya", after = "abuse", full = "50m", zero = "1h45m",
  points = 2, objective = "contain", action = "block", target = "city-gateway", early = true,
  why = { en = "Since yesterday evening it is not only our own house that burns",
          ja = "昨夜から、燃えているのは自分の家だけではない" } }

-- cause: 16 --------------------------------------------------------------------------------------

expect "new-passwords" { of = "shirakaba/medinfo", after = "locked", full = "3h", zero = "9h",
  points = 2, objective = "cause", action = "change-credentials", target = "admin-accounts",
  why = { en = "It guesses passwords: what it may have guessed is no longer one",
          ja = "推測されたかもしれないパスワードは、もうパスワードではない" } }

expect "mend-distribution" { of = "shirakaba", after = "update-log", full = "1h30m", zero = "6h",
  points = 3, objective = "cause", action = "restore", target = "av-server",
  why = { en = "Nine nights of old patterns: cleaning with them finds nothing",
          ja = "九晩前のパターンで調べても、何も見つからない" } }

expect "patch-hospital" { of = "shirakaba", after = "jpcert-mail", full = "4h", zero = "10h",
  points = 4, objective = "cause", action = "patch", target = "hospital-pcs", covers = { "T2" },
  why = { en = "A cleaned PC without the fix is the next one to have it",
          ja = "修正のない端末は、駆除しても次にまた感染する" } }

expect "patch-server" { of = "kazahaya", after = "file-server-log", full = "1h30m", zero = "3h",
  points = 4, objective = "cause", action = "patch", target = "file-server", covers = { "T4" },
  why = { en = "Everybody opens it every hour, and nobody was allowed to restart it",
          ja = "全員が毎時間開き、誰も再起動を許されなかったサーバである" } }

expect "patch-terminals" { of = "kazahaya", after = "patch-server", full = "2h", zero = "3h45m",
  points = 3, objective = "cause", action = "patch", target = "city-terminals",
  why = { en = "First what infects them, then they",
          ja = "感染させるほうを先に、させられるほうを後に" } }

-- return: 16 -------------------------------------------------------------------------------------

expect "nine-o-clock" { of = "shirakaba/deputy", after = "director-asks", full = "1h15m",
  zero = "2h", points = 3, objective = "return", action = "decide", decision = "open-at-nine",
  option = "verified",
  why = { en = "The number of checked screens says how many can be seen, not the clock",
          ja = "診られる人数を決めるのは、時計ではなく、確かめた端末の数である" } }

expect "check-outpatients" { of = "shirakaba", after = "director-asks", full = "3h45m",
  zero = "7h", points = 3, objective = "return", action = "verify", target = "outpatient-lan",
  why = { en = "One by one, with a sticker, before the first patient is called",
          ja = "最初の患者を呼ぶ前に、一台ずつ確かめてシールを貼る" } }

expect "watch-hospital" { of = "shirakaba/medinfo", after = "ninety", full = "2h", zero = "6h",
  points = 2, objective = "return", action = "monitor",
  why = { en = "Ninety per cent is 124 machines that nobody has seen",
          ja = "90%とは、誰も見ていない端末が124台あるということである" } }

expect "some-counters" { of = "kazahaya/general", after = "mayor-asks", full = "40m",
  zero = "50m", points = 3, objective = "return", action = "decide",
  decision = "counters-at-half-past", option = "limited",
  why = { en = "200 of 1,100 looked at: what opens by hand cannot be infected",
          ja = "確かめたのは1,100台中200台。手作業の窓口なら感染のしようがない" } }

expect "check-counters" { of = "kazahaya", after = "again", full = "3h", zero = "7h", points = 3,
  objective = "return", action = "verify", target = "counter-lan",
  why = { en = "\"Cleaned\" was said of all 22",
          ja = "22台とも、いったんは「駆除済み」だった" } }

expect "counters-first" { of = "kazahaya/general", after = "count", full = "40m", zero = "50m",
  points = 2, objective = "return", action = "decide", decision = "who-gets-808",
  option = "counters",
  why = { en = "Too few for all: those whom people stand in front of, then those with a date in "
                 .. "law",
          ja = "足りないときは、市民が前に立つ窓口、次に法定の期限がある仕事から" } }

-- answer: 8 --------------------------------------------------------------------------------------

expect "report-mhlw" { of = "shirakaba/deputy", after = "mhlw-asks", full = "1h30m", zero = "4h",
  points = 3, objective = "answer", action = "send", to = "mhlw/liaison", via = "report-up",
  mention = { { "patient", "患者" },
              { "check", "count", "looked", "verified", "round", "確認", "点検", "巡回", "照合" },
              { "not yet", "not known", "unknown", "not confirmed", "investigat", "不明", "調査中",
                "未確認" } },
  duty = { en = "Critical infrastructure: trouble with a service is reported to the ministry, "
             .. "facts as "
             .. "known", ja = "重要インフラの障害は、判明した事実を所管省庁へ情報連絡する" },
  why = { en = "\"No harm\" is a finding: it comes with what was checked, or not at all",
          ja = "「影響なし」も調べた結果である。何を確かめたかを添えられないなら、言わない" },
  example = { en = "First report, 07:10. Trouble since 01:50. Patients: every ward checked its "
                .. "drips and drugs at the bedside against the midnight lists, 05:30, no harm "
                .. "found; one double order stopped in the pharmacy. ICU alarms not affected. "
                .. "X-ray console 2 off the network. Two ambulances sent on. Cause: a worm, way in "
                .. "not yet known. Next report 10:00.",
              ja = "第一報(7時10分)。1時50分ごろから障害。患者:全病棟で5時半に、点滴と薬剤を零時の"
                .. "一覧とベッドサイドで照合、害は認めず。二重オーダー1件は薬剤部で止めました。ICU"
                .. "のアラームは影響なし。X線2番操作卓は切離し済み。救急車2台は他院へ。原因はワー"
                .. "ム、侵入経路は調査中。次報10時。" } }

expect "answer-tv" { of = "shirakaba/deputy", after = "tv-call", full = "1h10m", zero = "3h",
  points = 3, objective = "answer", action = "send", to = "tv/desk",
  mention = { { "log", "checked", "looked", "traffic", "Internet", "ログ", "記録", "確認", "確かめ",
                "調べ", "インターネット" },
              { "not yet", "cannot say", "so far", "still", "not finished", "investigat", "調査中",
                "今のところ", "現時点", "まだ", "確認中" } },
  why = { en = "Not \"no\", and not silence: what was looked at, and what was not",
          ja = "「出ていない」でも沈黙でもなく、何を見て、何をまだ見ていないかを言う" },
  example = { en = "The network that holds charts has no line to the Internet, and the log of its "
                .. "only outer door shows no transfer tonight. That is what we have checked. "
                .. "Memory sticks we have not finished checking, so I cannot say \"no\" yet. "
                .. "Booked and urgent patients are seen from nine; 00-0000-0166 for everybody "
                .. "else.",
              ja = "カルテの網はインターネットにつながっておらず、唯一の外部接続の記録に今夜の送信"
                .. "はありません。確かめたのはここまでです。USBメモリは調査中で、「出ていない」とは"
                .. "まだ申し上げられません。九時から予約と急ぎの方を診ます。お問い合わせは "
                .. "00-0000-0166 へ。" } }

expect "answer-press" { of = "kazahaya/pr", after = "press-city", full = "2h", zero = "5h",
  points = 2, objective = "answer", action = "send", to = "press/desk",
  mention = { { "counter", "certificate", "窓口", "証明" },
              { "not yet", "so far", "checking", "investigat", "not known", "調査中", "確認中",
                "現時点", "今のところ" } },
  why = { en = "What citizens can do today comes first; blaming a neighbour helps nobody",
          ja = "まず、市民が今日できること。よその落ち度を言っても、誰の役にも立たない" },
  example = { en = "Counters take moves and family matters by hand; certificates in urgent cases, "
                .. "please ask at the door or 5120. No sign so far that data have left; we are "
                .. "still checking. When which warning reached whom, we shall publish when we have "
                .. "looked, with our own part in it.",
              ja = "転出入と戸籍の届出は窓口で手書きで受け付け、お急ぎの証明書は玄関または5120で承"
                .. "ります。情報が外に出た形跡は現時点で確認されていませんが、調査中です。どの連絡"
                .. "がいつ誰に届いたかは、市の側の扱いも含め、調べたうえで公表します。" } }

-- warning: 10 ------------------------------------------------------------------------------------

local WORM = { "worm", "virus", "445", "autorun", "ワーム", "ウイルス", "自動実行" }

expect "warn-jpcert" { of = "shirakaba", after = "jpcert-mail", full = "8h", zero = "18h",
  points = 4, objective = "warning", action = "send", to = "jpcert/desk",
  mention = { WORM, { "USB", "stick", "memory", "media", "メモリ", "媒体", "外部" } },
  covers = { "C1" },
  why = { en = "A desk that may tell everybody, and needs no name to do it",
          ja = "誰にでも伝えられ、しかもこちらの名を出さずに済む窓口である" },
  example = { en = "A large closed network has it since 01:50: 1,000 PCs, autorun.inf on shares, "
                .. "administrators locked. It came on a memory stick about eleven days ago, and "
                .. "sticks have left this house since. Please pass on without our name, to local "
                .. "governments and clinics too.",
              ja = "当方の閉域網で、1時50分から約千台がこのワームに感染しています。共有に "
                .. "autorun.inf、管理者IDはロック。約十一日前にUSBメモリで入ったとみられ、その後、"
                .. "外へ出たUSBもあります。組織名を伏せて、自治体や診療所にもお伝えください。" } }

expect "warn-ministry" { of = "shirakaba", after = "mhlw-asks", full = "6h", zero = "16h",
  points = 2, objective = "warning", action = "send", to = "mhlw/liaison",
  mention = { { "other", "pass on", "MIC", "local", "city", "cities", "municipal", "elsewhere",
                "他", "ほか", "総務省", "自治体", "市町村", "市役所" },
              { "USB", "stick", "memory", "fix", "patch", "メモリ", "修正", "媒体" } },
  covers = { "C1" },
  why = { en = "A ministry can walk across the street to the next ministry; a hospital cannot",
          ja = "隣の省へ歩いて行けるのは省庁だけで、病院にはできない" },
  example = { en = "One request besides the report: please let MIC and the local governments know, "
                .. "and other hospitals. It travels on memory sticks, machines without October's "
                .. "fix have it, and removal alone does not hold. We exchange sticks with clinics "
                .. "and city offices every month.",
              ja = "報告とは別に一つお願いがあります。総務省を通じて自治体へ、またほかの病院へもお"
                .. "知らせください。USBメモリで運ばれ、昨年10月の修正がない端末が感染し、駆除だけで"
                .. "は戻ります。当院は毎月、診療所や市役所とUSBをやりとりしています。" } }

expect "four-is-not-nothing" { of = "kazahaya/it", after = "city-av", full = "1h", zero = "4h",
  points = 2, objective = "warning", action = "triage",
  why = { en = "Cleaned twice in one place is not clean, whatever the last line says",
          ja = "同じ端末で二度駆除したなら、最後の行が何と言おうと正常ではない" } }

expect "had-we-been-told" { of = "kazahaya", after = "city-av", full = "2h", zero = "8h",
  points = 2, objective = "warning", action = "search-records", target = "fax-tray",
  covers = { "C1", "L5" },
  why = { en = "Somebody may have written to us; a warning counts when it is read",
          ja = "誰かが知らせてくれていたかもしれない。警告は、読まれて初めて届いたことになる" } }

-- lessons: 4 -------------------------------------------------------------------------------------

local SHEET = { { "stick", "USB", "media", "memor", "メモリ", "媒体" },
                { "fix", "patch", "修正", "パッチ" },
                { "update", "pattern", "distribution", "更新", "パターン", "配信" },
                { "no", "refuse", "stop", "say", "断", "止", "だめ", "否" } }

expect "sheet-hospital" { of = "shirakaba/medinfo", after = "sheet", full = "35m", zero = "50m",
  points = 1, objective = "lessons", action = "send", to = "nisc/desk", mention = SHEET,
  why = { en = "Four boxes, each with somebody who does it",
          ja = "四つの欄に、それぞれ「誰が」を書く" },
  example = { en = "1 Sticks: only numbered ones, checked at the ward desk. 2 Fixes: within 14 "
                .. "days, Medical Information applies, Nursing signs. 3 Pattern updates: a count "
                .. "on the 08:30 round, every day, by a person. 4 Who may say no: the ICU to "
                .. "cables, Medical Information to opening. Both in writing.",
              ja = "1 USBは番号付きのものだけ、病棟の受付で検査。2 修正は14日以内、医療情報部が適用"
                .. "し看護部が確認の印。3 パターン更新の台数を毎朝8時半の申し送りで人が読み上げる。"
                .. "4 断ってよい人:線についてはICU、再開については医療情報部。どちらも文書に。" } }

expect "sheet-city" { of = "kazahaya/it", after = "sheet", full = "35m", zero = "50m",
  points = 1, objective = "lessons", action = "send", to = "nisc/desk", mention = SHEET,
  why = { en = "A city that writes down where the fax lay helps the next city",
          ja = "FAXがどこに置かれていたかを書く市は、次の市の役に立つ" },
  example = { en = "1 Sticks: screening data by line or on disc, from May. 2 Fixes: servers too, "
                .. "\"must not be restarted\" needs a signature each year. 3 Updates: the "
                .. "contractor reports the count daily. 4 No: the night team may stop the LAN "
                .. "without asking; the mayor does not open over our no. And: faxes about security "
                .. "ring somebody.",
              ja = "1 検診データのUSBは五月から回線かCDに。2 修正はサーバにも。「再起動不可」は毎"
                .. "年、押印で更新。3 更新の台数を委託先が毎日報告。4 夜間班は断りなくLANを止めてよ"
                .. "い。開庁は当課が断れる。加えて、警告のFAXは誰かの電話を鳴らす。" } }

expect "sit-down-hospital" { of = "shirakaba/medinfo", after = "sheet", full = "35m",
  zero = "50m", points = 1, objective = "lessons", action = "review", covers = { "L1" },
  why = { en = "With the wards at the table: tonight's skill is gone in a year",
          ja = "病棟も一緒に。今夜の腕前は、一年で忘れられる" } }

expect "sit-down-city" { of = "kazahaya/it", after = "sheet", full = "35m", zero = "50m",
  points = 1, objective = "lessons", action = "review", covers = { "L1" },
  why = { en = "With the counters and the night team at the table",
          ja = "窓口と夜間班も一緒に" } }

-- Two right orders -------------------------------------------------------------------------------

order "part-then-clean" { of = "shirakaba", points = 3, objective = "cause",
  steps = { "isolate:ward-lan-west", "patch:hospital-pcs" },
  why = { en = "On an open network, mended machines are taken again from behind",
          ja = "つないだまま直すと、直した端から再び感染する" } }

order "server-then-terminals" { of = "kazahaya", points = 3, objective = "cause",
  steps = { "patch:file-server", "patch:city-terminals" },
  why = { en = "The server undoes in an hour what was mended in a night",
          ja = "一晩かけて直した端末を、サーバが一時間で元に戻す" } }

-- What must not happen ---------------------------------------------------------------------------

penalty "icu-dark" { of = "shirakaba", action = "isolate", target = "icu-lan", points = 20,
  objective = "contain",
  why = { en = "Fourteen beds lose the one ear that hears them all",
          ja = "十四床を聞いていた、ただ一つの耳が失われる" } }

penalty "opened-by-the-clock" { of = "shirakaba", action = "open-doors", target = "outpatients",
  unless = { "verify:outpatient-lan" }, points = 12, objective = "return",
  why = { en = "Nineteen hundred people in front of screens that nobody has looked at",
          ja = "誰も確かめていない画面の前に、千九百人を呼ぶことになる" } }

penalty "counters-by-the-clock" { of = "kazahaya", action = "open-doors", target = "counters",
  unless = { "verify:counter-lan" }, points = 12, objective = "return",
  why = { en = "\"Please come in\" at half past eight, \"please go home\" at nine",
          ja = "八時半に「どうぞ」、九時に「お帰りください」となる" } }

penalty "fix-by-stick" { of = "shirakaba", action = "carry-by-stick", points = 6,
  objective = "cause",
  why = { en = "The cure travels in the same pocket as the disease",
          ja = "薬を、病気と同じポケットで運ぶことになる" } }

penalty "fix-by-stick-city" { of = "kazahaya", action = "carry-by-stick", points = 6,
  objective = "cause",
  why = { en = "The cure travels in the same pocket as the disease",
          ja = "薬を、病気と同じポケットで運ぶことになる" } }
