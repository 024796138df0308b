-- scoring.lua: what an expert would like to see, what must not happen, and one order.
-- 想定対応・減点・順序。
--
-- Points follow the exercise plan; the windows are shisa's own choice [D]: reports within 30
-- minutes of the loss of supply and voice dispatch within ten minutes of the freeze are the
-- plan's aims, the rest is what seemed fair at a table. Who does a thing counts only where the
-- plan gives it to one department; containment and restoration count whoever of Aoba does them.
-- 所管が定まっているものだけ役を限り、封じ込めと復旧は社内の誰が行ってもよい。

-- see: 12 ----------------------------------------------------------------------------------------

expect "open-log" { of = "aoba/dispatch", after = "comm-error", full = "10m", zero = "25m",
  points = 3, objective = "see", action = "log",
  why = { en = "Forty seconds on three sites at once are worth a line, even if they healed",
          ja = "三か所同時の四十秒は、復帰していても一行残す価値がある" } }

expect "ask-the-field" { of = "aoba/dispatch", after = "mismatch", full = "8m", zero = "19m",
  points = 5, objective = "see", action = "verify-by-voice",
  why = { en = "Only the panel can say whether it is the screen that lies",
          ja = "画面が嘘をついているかどうかは、現場の盤だけが知っている" } }

expect "weigh-signs" { of = "aoba/system", after = "denies", full = "5m", zero = "20m",
  points = 4, objective = "see", action = "triage",
  why = { en = "The denials begin when the comm. errors do: one event, not two",
          ja = "拒否の始まりは伝送異常と同時刻。別々の出来事ではない" } }

-- share: 12 --------------------------------------------------------------------------------------

expect "tell-csirt" { of = "aoba/dispatch", after = "slow-ticket", full = "18m", zero = "33m",
  points = 3, objective = "share", action = "send", to = "aoba/csirt",
  mention = { { "HMI", "screen", "監視卓", "画面" } },
  why = { en = "What goes to the vendor alone is unknown to everyone who could connect it",
          ja = "メーカーだけに伝えたことは、社内の誰にもつながらない" },
  example = { en = "Dispatch: HMI 2 is slow since nine and shows breaker 21 open while Kitahara "
                .. "reads it closed. The ticket went to the vendor only.",
              ja = "給電です。九時から監視卓2号が遅く、北原の遮断器21が画面では「切」、現場では"
                .. "「入」です。票はメーカーにしか出していません。" } }

expect "find-ticket" { of = "aoba/csirt", after = "hands-off", full = "15m", zero = "30m",
  points = 4, objective = "share", action = "search-records", target = "ticket-system",
  why = { en = "Some incidents are settled inside a division; one has to go and look for them",
          ja = "部門内で片付けられる事象がある。こちらから見に行かなければ分からない" } }

expect "pass-on-visit" { of = "aoba/development", after = "engineer-mail", full = "8m",
  zero = "20m", points = 3, objective = "share", action = "send", to = "aoba/dispatch",
  mention = { { "PC", "laptop", "パソコン" },
              { "Denki", "engineer", "デンキ制御", "メーカー", "技術員", "広瀬" } },
  why = { en = "The owner of the room has to know what was plugged in there yesterday",
          ja = "昨日何がつながれたか、指令室の所管が知らなければならない" },
  example = { en = "Denki Seigyo asks whether their engineer had his notebook PC connected in "
                .. "your room yesterday, 14:10 to 15:30. We have no slip. Do you know?",
              ja = "デンキ制御から、昨日14:10〜15:30に技術員が指令室でノートPCをつないだかと"
                .. "問い合わせです。作業確認書がありません。ご存じですか。" } }

expect "tell-police" { of = "aoba/risk", after = "fence", full = "20m", zero = "55m",
  points = 2, objective = "share", action = "send", to = "police/desk",
  mention = { { "fence", "柵", "フェンス" }, { "7", "Sawaguchi", "沢口" } },
  why = { en = "A cut fence is reported as a cut fence, whatever it has to do with today",
          ja = "今日の件と関係があろうとなかろうと、柵の切断は切断として届ける" },
  example = { en = "Fence of our substation 7, Sawaguchi, found cut three nights ago, repaired, "
                .. "two photographs. Any link with this morning is not known.",
              ja = "7号沢口変電所の外柵が三日前の夜に切られ、応急修理済みです。写真二枚あり。今朝の"
                .. "停電との関連は分かっていません。" } }

-- contain: 20 ------------------------------------------------------------------------------------

expect "bring-facts" { of = "aoba/csirt", after = "hands-off", full = "12m", zero = "30m",
  points = 3, objective = "contain", action = "send", to = "aoba/dispatch",
  mention = { { "445", "firewall", "log", "ファイアウォール", "ログ" },
              { "HMI", "screen", "監視卓", "画面" } },
  why = { en = "A CSIRT without power of order has facts; facts move the owner",
          ja = "指示権のないCSIRTにあるのは事実。所管を動かすのは事実である" },
  example = { en = "Facts, no requests: since 08:59:58 the firewall log shows 3,871 denied "
                .. "attempts on port 445 from the address of HMI 2. May we sit with you?",
              ja = "お願いではなく事実です。08:59:58から、監視卓2号のアドレスからの445番への接続を"
                .. "ファイアウォールが3,871件拒否しています。横で見せていただけますか。" } }

expect "ask-safe-minute" { of = "aoba/system", after = "vendor-login", full = "6m",
  zero = "20m", points = 2, objective = "contain", action = "send", to = "aoba/dispatch",
  mention = { { "account", "login", "アカウント", "ログイン" },
              { "when", "safe", "minute", "いつ", "支障", "影響" } },
  why = { en = "Ask what hangs on it before it is cut; it costs one minute",
          ja = "切る前に、何がつながっているかを聞く。一分で済む" },
  example = { en = "The vendor account has logged in from an unknown number to HMI 2. We want to "
                .. "disable it. When is a safe minute for you?",
              ja = "メーカー用アカウントが登録外の番号から監視卓2号に入っています。止めたいのです"
                .. "が、いつなら支障ありませんか。" } }

expect "close-port" { of = "aoba", after = "engineer-mail", full = "25m", zero = "95m",
  points = 3, objective = "contain", action = "isolate", target = "laptop-port",
  why = { en = "The door it came through, and nothing in supply hangs on it",
          ja = "侵入口であり、供給は何もこれに頼っていない" } }

expect "close-account" { of = "aoba", after = "vendor-login", full = "12m", zero = "68m",
  points = 3, objective = "contain", action = "disable-account", target = "vendor-account",
  why = { en = "A hand that nobody invited is on the screens",
          ja = "誰も招いていない手が画面に届いている" } }

expect "headquarters-boundary" { of = "aoba/risk", after = "chief-refuses", full = "8m",
  zero = "15m", points = 2, objective = "contain", action = "decide", decision = "cut-or-not",
  option = "boundary",
  why = { en = "The chief is right about the relays: protection lives on that network",
          ja = "リレーについては所長が正しい。保護はその網の上で働いている" } }

expect "close-link" { of = "aoba", after = "chief-refuses", full = "16m", zero = "58m",
  points = 3, objective = "contain", action = "isolate", target = "oa-link",
  why = { en = "Billing can wait an evening; this is the smaller thing the chief asked for",
          ja = "料金計算は一晩待てる。所長の言う「小さいやり方」である" } }

expect "forbid-sticks" { of = "aoba", after = "sample-name", full = "15m", zero = "45m",
  points = 2, objective = "contain", action = "block", target = "usb-ports",
  why = { en = "It travels on removable media, and reports travel on them every day",
          ja = "ワームは媒体で運ばれ、帳票は毎日その媒体で運ばれている" } }

expect "look-at-spares" { of = "aoba/development", after = "sample-name", full = "20m",
  zero = "60m", points = 2, objective = "contain", action = "inspect", target = "spare-laptops",
  why = { en = "The next laptop someone will reach for stands on that shelf",
          ja = "次に誰かが手に取るPCは、その棚にある" } }

order "containment-order" { of = "aoba", points = 4, objective = "contain",
  steps = { "isolate:laptop-port", "disable-account:vendor-account", "isolate:oa-link" },
  why = { en = "Entrance, hand, boundary: while the first is open, the later ones are undone",
          ja = "入口、遠隔の手、境界の順。先のものが開いたままでは、後のものが無駄になる" } }

-- manual: 12 -------------------------------------------------------------------------------------

expect "voice-and-board" { of = "aoba/dispatch", after = "freeze", full = "10m", zero = "30m",
  points = 6, objective = "manual", action = "manual-operation", target = "feeder",
  why = { en = "Two of four screens gone: the other two are not to be believed either",
          ja = "四台のうち二台が止まれば、残る二台も信じられない" } }

expect "bring-back" { of = "aoba/dispatch", after = "wrong-trip", full = "20m", zero = "60m",
  points = 4, objective = "manual", action = "restore", target = "feeder",
  why = { en = "No relay operated, so there is no fault: energise step by step by voice",
          ja = "リレー動作なし、つまり系統に事故はない。電話指令で段階送電する" } }

expect "open-lines" { of = "aoba/marketing", after = "calls", full = "15m", zero = "40m",
  points = 2, objective = "manual", action = "hotline",
  why = { en = "Customers are told by us, or they are told by each other",
          ja = "当社が伝えなければ、うわさが伝える" } }

-- report: 12 -------------------------------------------------------------------------------------

expect "honest-first-word" { of = "aoba/risk", after = "meti-asks", full = "10m", zero = "30m",
  points = 3, objective = "report", action = "send", to = "meti/liaison",
  mention = { { "HMI", "screen", "監視卓", "画面", "表示" },
              { "not known", "do not know", "don't know", "investigat", "checking",
                "調査中", "確認中", "不明", "分かっていません", "分かりません" } },
  why = { en = "What is known, what is not, when the next word comes; no cause",
          ja = "分かっていること、いないこと、次の連絡時刻。原因は言わない" },
  example = { en = "Two of four supervisory screens have stopped; supply is normal. The cause is "
                .. "not known. We call again at 10:15.",
              ja = "監視画面四台のうち二台が停止しています。供給は正常、原因は調査中です。十時"
                .. "十五分に再度ご連絡します。" } }

expect "first-report" { of = "aoba/risk", after = "wrong-trip", full = "30m", zero = "60m",
  points = 4, objective = "report", action = "send", to = "ceptoar/electricity",
  via = "report-up",
  mention = { { "110,000", "110000", "110 thousand", "11万", "十一万" },
              { "10:00", "10時", "十時", "10 o'clock", "ten o'clock" },
              { "north", "北部" } },
  why = { en = "Since when, where, how many: the first report does not wait for the cause",
          ja = "いつから、どこで、何戸。第一報は原因を待たない" },
  example = { en = "Report No. 1. Since 10:00; north, Kitahara and Mineyama; 110,000 customers "
                .. "without supply. Breakers opened by remote command; restoration by hand. "
                .. "Cause under investigation. Next report 11:00.",
              ja = "第一報。発生 10:00。北部(北原・峰山)、約11万戸停電。遠方操作により遮断器が開"
                .. "放、手動で復旧操作中。原因は調査中。次報 11:00。" } }

expect "answer-nisc" { of = "aoba/risk", after = "nisc-question", full = "20m", zero = "50m",
  points = 2, objective = "report", action = "send", to = "ceptoar/electricity",
  mention = { { "445", "denied", "denies", "account", "dial", "screen", "display",
                "拒否", "アカウント", "着信", "画面", "表示", "監視卓" },
              { "not confirmed", "unconfirmed", "not known", "unknown", "investigat",
                "未確認", "不明", "調査中" } },
  why = { en = "Others can look for what we have seen only if we say it",
          ja = "見たものを伝えて初めて、よその人も探すことができる" },
  example = { en = "To NISC through you: a yes, screens froze; b yes, port 445 denied at the "
                .. "inner boundary; c yes, vendor account from an unknown number. Connection "
                .. "between them not confirmed.",
              ja = "NISC照会への回答。ア あり(監視画面の停止)、イ あり(445番の拒否多数)、ウ あり"
                .. "(登録外番号からのメーカー用アカウント)。相互の関係は未確認です。" } }

expect "second-report" { of = "aoba/risk", after = "sample-name", full = "40m", zero = "75m",
  points = 3, objective = "report", action = "send", to = "ceptoar/electricity",
  via = "report-up",
  mention = { { "USB", "worm", "virus", "sample", "ワーム", "ウイルス", "検体" },
              { "restor", "supply is back", "energis", "復旧", "送電" } },
  why = { en = "The second report carries what others can use: name, way in, measures",
          ja = "続報には、よそでも使える事実を載せる。名称、経路、対策" },
  example = { en = "Report No. 2. Supply restored by voice dispatch. A worm, named by an "
                .. "antivirus maker, spreads by USB memory and port 445; laptop port, vendor "
                .. "account and office link are shut. Whether it caused the trip is not known.",
              ja = "第二報。電話指令により送電を復旧。USBメモリと445番で広がるワームの名称が判明。"
                .. "保守用接続口・メーカー用アカウント・OA系接続を閉鎖。停電との関係は"
                .. "不明。" } }

-- customers: 8 -----------------------------------------------------------------------------------

local RANGE = { "between", "earliest", "from", "range", "-", "から", "〜", "～", "の間", "頃",
                "早くて" }
local NEXT_CALL = { "every", "again", "next", "half hour", "half-hour", "call you", "次", "毎",
                    "ごと", "おき", "改めて" }

expect "rail-times" { of = "aoba/marketing", after = "trains-stopped", full = "10m",
  zero = "30m", points = 3, objective = "customers", action = "send", to = "asagiri/control",
  mention = { RANGE, NEXT_CALL },
  why = { en = "With a range and a next call a railway can choose; with neither it must guess",
          ja = "幅と次の連絡時刻があれば鉄道は選べる。なければ賭けるしかない" },
  example = { en = "Traction supply between 10:30 and 11:30, not earlier. We call you every 30 "
                .. "minutes, and before we energise anything.",
              ja = "き電の復旧は10時30分から11時30分の間、それより早くはなりません。三十分ごとに、"
                .. "また送電の前には必ずご連絡します。" } }

expect "water-times" { of = "aoba/marketing", after = "pumps-dry", full = "10m", zero = "30m",
  points = 2, objective = "customers", action = "send", to = "izumi/plant",
  mention = { RANGE, NEXT_CALL },
  why = { en = "Six lorries are planned for an hour or for a day, not for \"soon\"",
          ja = "給水車六台は、一時間か一日かで組み方が変わる" },
  example = { en = "Supply for your pumps between 10:30 and 12:00. Next call from us at 10:45.",
              ja = "ポンプへの送電は10時30分から12時の間の見込みです。次のご連絡は"
                .. "10時45分です。" } }

expect "hospital-passed-on" { of = "aoba/marketing", after = "hospital-fuel", full = "15m",
  zero = "45m", points = 3, objective = "customers", action = "send", to = "meti/liaison",
  mention = { { "hospital", "病院" }, { "fuel", "燃料", "軽油" }, { "6", "six", "六" } },
  why = { en = "Aoba has no lorries; whoever can find one has to hear place and hours",
          ja = "当社にローリーはない。手配できる人に、場所と残り時間を伝える" },
  example = { en = "Shirakaba University Hospital needs generator fuel: set 2, intensive care, "
                .. "six hours left from 11:45. Please help to find a lorry.",
              ja = "白樺大学病院が発電機の燃料を必要としています。二号機(集中治療室)、11時45分から"
                .. "あと6時間分です。ローリーの手配をお願いします。" } }

-- public: 6 --------------------------------------------------------------------------------------

expect "one-voice" { of = "aoba/pr", after = "press-call", full = "20m", zero = "50m",
  points = 6, objective = "public", action = "send", to = "press/desk",
  mention = { { "110,000", "110000", "11万", "十一万", "customers", "停電" },
              { "investigat", "not known", "not yet known", "do not know", "調査中", "確認中",
                "分かっていません" },
              { "00-0000-0110", "hotline", "窓口" } },
  why = { en = "Approved words, facts, a number to call; the cause is under investigation",
          ja = "承認された文言で、事実と問い合わせ先を。原因は調査中" },
  example = { en = "Since 10:00 up to 110,000 customers in the north were without supply; crews "
                .. "work by voice order. The cause is under investigation and we name none "
                .. "before it is known. Customers' line 00-0000-0110. Next statement 12:00.",
              ja = "10時から北部で最大約11万戸が停電し、電話指令により復旧を進めています。原因は調"
                .. "査中で、確認できないことは申し上げません。お客さま窓口は 00-0000-0110、次のお知"
                .. "らせは12時です。" } }

-- restore: 12 ------------------------------------------------------------------------------------

expect "dispatch-comes-first" { of = "aoba/csirt", after = "sales-pcs", full = "8m",
  zero = "15m", points = 3, objective = "restore", action = "decide", decision = "second-front",
  option = "dispatch-first",
  why = { en = "Few people, two fires: an office can unplug itself, dispatch cannot",
          ja = "人手が足りないときの優先。営業所はLANを抜けるが、給電は止められない" } }

expect "keep-evidence" { of = "aoba", after = "image-offer", full = "16m", zero = "40m",
  points = 3, objective = "restore", action = "preserve",
  why = { en = "Whoever wipes all four will never know who sent the command",
          ja = "四台とも消せば、誰が操作指令を出したのか永久に分からない" } }

expect "one-first" { of = "aoba/dispatch", after = "image-offer", full = "8m", zero = "15m",
  points = 1, objective = "restore", action = "decide", decision = "clean-image",
  option = "one",
  why = { en = "A clean image is a claim until one screen has proved it",
          ja = "「クリーン」は、一台で確かめるまでは言い分にすぎない" } }

expect "rebuild-one" { of = "aoba", after = "image-offer", full = "40m", zero = "60m",
  points = 2, objective = "restore", action = "rebuild",
  why = { en = "After the image is safe, one screen anew",
          ja = "証拠を残した後、一台を入れ直す" } }

expect "compare-with-field" { of = "aoba/dispatch", after = "screens-clean", full = "12m",
  zero = "25m", points = 2, objective = "restore", action = "verify",
  why = { en = "A screen that says of itself that it is well proves nothing; the panel does",
          ja = "画面自身の「正常」は証明にならない。現場の盤が証明する" } }

expect "keep-watching" { of = "aoba/csirt", after = "screens-clean", full = "12m",
  zero = "27m", points = 1, objective = "restore", action = "monitor",
  why = { en = "Normal operation under extra watch for three days, then normal operation",
          ja = "三日間は監視を強めた上での平常運用。その後に平常へ" } }

-- review: 6 --------------------------------------------------------------------------------------

expect "three-wishes" { of = "aoba/risk", after = "hot-wash", full = "6m", zero = "10m",
  points = 4, objective = "review", action = "send", to = "meti/liaison",
  mention = { { "1", "first", "一" }, { "2", "second", "二" }, { "3", "third", "三" } },
  why = { en = "Numbered and concrete, or nothing will come of it",
          ja = "番号を付けて具体的に。でなければ何も変わらない" },
  example = { en = "1. One number at METI that is answered at once. 2. Signs seen at other "
                .. "operators, by 9 o'clock. 3. A list of fuel lorries per prefecture.",
              ja = "1 すぐにつながる窓口番号を一つ。2 他社で見られた兆候を九時までに共有。3 県ごと"
                .. "の燃料ローリーの一覧。" } }

expect "sit-down" { of = "aoba/csirt", after = "hot-wash", full = "6m", zero = "10m",
  points = 2, objective = "review", action = "review",
  why = { en = "While it is fresh, and with dispatch in the room",
          ja = "記憶の新しいうちに、給電指令所と一緒に" } }

-- What must not happen ---------------------------------------------------------------------------

penalty "cut-the-whole-network" { of = "aoba", action = "isolate", target = "control-network",
  points = 15, objective = "contain",
  why = { en = "The line relays lose their transfer signals; the next fault takes everything",
          ja = "線路保護リレーの転送信号が失われ、次の事故で全停電になる" } }

penalty "reinstall-without-image" { of = "aoba", action = "rebuild",
  unless = { "preserve" }, points = 8, objective = "restore",
  why = { en = "What was on the disk is gone, and with it the only witness",
          ja = "ディスクの中身とともに、唯一の証人が失われる" } }

-- Ordering without authority, three times. Where authority is handed down, orders are followed.
-- 権限がないのに三度指示した場合。権限が移譲されていれば、指示は聞かれる。
penalty "orders-ignored" { of = "aoba/csirt", event = "ignored", action = "order", times = 3,
  points = 5, objective = "contain",
  why = { en = "An order that is ignored costs the trust that advice lives on",
          ja = "聞かれない指示は、助言の土台である信頼を失わせる" } }
