-- sectors.lua: expectations of the sectors: another channel, continuity, work by hand, sharing,
-- lessons.
-- 想定対応(利用分野):連絡手段、BCP、手作業、共有、教訓。

-- channel: 10 ------------------------------------------------------------------------------------
-- One point a house: within fifteen minutes, by a way that is not the telephone.

local DEAD = { "telephone", "phone", "line", "mobile", "電話", "回線", "携帯" }
local INSTEAD = { "fax", "radio", "runner", "FAX", "無線", "防災回線", "この紙", "伝令" }

local function speak(of, to, via, en, ja)
  expect("speak-" .. of:gsub("/.*", "")) { of = of, after = "lines-dead", full = "15m",
    zero = "45m", points = 1, objective = "channel", action = "send", to = to, via = via,
    mention = { DEAD, INSTEAD },
    why = { en = "Nobody can answer silence: the first word by another way tells them where you "
                   .. "can be reached",
            ja = "黙っていれば、誰も返事のしようがない。別の手段での最初の一言が、連絡先を知"
                .. "らせる" },
    example = { en = en, ja = ja } }
end

speak("hinode/risk", "mic/liaison", "fax",
  "Hinode Telecom, headquarters: our own telephones in the east are dead as well. We are at the "
    .. "disaster line fax, floor 9, manned from now. Please answer by fax only.",
  "ひので通信 対策本部です。当社の電話も東部では不通です。9階の防災回線FAXに、いまから人を置きます。"
    .. "返信はFAXのみでお願いします。")
speak("tokiwa/it", "ceptoar-banks/desk", "fax",
  "Tokiwa Bank: telephones, mail and all leased lines dead since 12:19. Own side looks healthy. "
    .. "Reach us by this fax. Are we the only ones?",
  "常盤銀行です。12時19分から電話、メール、専用線がすべて不通。行内の設備は正常に見えます。連絡はこ"
    .. "のFAXへ。当行だけでしょうか。")
speak("wakaba-systems/center", "wakaba/planning", "fax",
  "Security Center to Planning, by fax: outside lines and mobiles gone, inside calls to you as "
    .. "well. A runner brings you the state every half hour.",
  "セキュリティセンターから情報企画部へFAX。外線も携帯も、そちらへの電話も不通です。三十分ごとに伝令"
    .. "が状況をお持ちします。")
speak("tsubame/operations", "tsubame/airport", "fax",
  "Operations to airport: telephone and plan line are out. Use this fax, both ways, and write the "
    .. "minute on every sheet.",
  "運航管理から空港へ。電話も計画の回線も不通です。やり取りはこのFAXで、一枚ごとに時刻を書いてくださ"
    .. "い。")
speak("asagiri/control", "asagiri/stations", "radio",
  "Control to all stations: public telephones are out. Trains normal. Speak to us by radio only, "
    .. "stations on channel 2, report anything at the gates.",
  "指令から各駅。公衆の電話は不通です。列車は平常。連絡は無線のみ、駅は2チャンネル。改札に何かあれば知"
    .. "らせてください。どうぞ。")
speak("nagisa/safety", "nagisa/patrol", "radio",
  "Control to all cars: no telephone, so no leak calls. Radio check every ten minutes, and tell us "
    .. "what you smell and see.",
  "指令から全車。電話が不通で通報が入りません。十分ごとに無線で点呼します。においも目で見たことも、全"
    .. "部知らせてください。どうぞ。")
speak("kazahaya/crisis", "kazahaya/ward", "radio",
  "Crisis management to the wards: telephones and mobiles dead, 119 among them. Radio on, one "
    .. "person listening, tell us what you see at your door.",
  "危機管理課から各区。電話も携帯も、119番も不通です。無線に一人付けてください。玄関先で見えることを知"
    .. "らせてください。どうぞ。")
speak("shirakaba/hq", "fire/command", "radio",
  "Shirakaba hospital to 119 command: our telephones are silent. We listen on radio from now, one "
    .. "voice. Four beds, theatre free, scanner works.",
  "白樺大学病院から119番指令室。電話が不通です。いまから無線で待機、話すのは一人です。空床四、手術室空"
    .. "き、CT使用可。どうぞ。")
speak("izumi/control", "izumi/crew", "radio",
  "Control room to crews: lines to the stations are dead. Radio on channel 1; who is nearest to "
    .. "Higashiyama, and what does the gauge read?",
  "水運用センターから各班。回線が不通です。無線1チャンネルで。東山にいちばん近いのは誰で、目盛りはいく"
    .. "つですか。どうぞ。")
speak("hayabusa/control", "hayabusa/depot", "radio",
  "Dispatch to depots: mobiles of drivers are dead. Depots on the radio please, list which trucks "
    .. "have come by, with the minute.",
  "配車から各営業所。乗務員の携帯が不通です。営業所は無線に出て、立ち寄った車と時刻を控えてくださ"
    .. "い。どうぞ。")

-- continuity: 16 ---------------------------------------------------------------------------------

local function activate(of, house, after, full, why_en, why_ja)
  expect("activate-" .. house) { of = of, after = after, full = full, zero = "90m", points = 1,
    objective = "continuity", action = "activate-bcp", early = true,
    why = { en = why_en, ja = why_ja } }
end

activate("tokiwa/continuity", "tokiwa", "atm-off", "25m",
         "Fifteen minutes are over, and every branch needs the same sentence",
         "十五分は過ぎた。全店が同じ一文を待っている")
activate("shirakaba/hq", "shirakaba", "er-silent", "25m",
         "No call for twenty minutes is the criterion, not a quiet day",
         "二十分連絡がないことが基準。静かな日なのではない")
activate("kazahaya/crisis", "kazahaya", "counters-out", "25m",
         "A ward without 119 is the first line of the sheet",
         "119番のかからない区が出れば発動。計画の一行目である")
activate("hayabusa/control", "hayabusa", "drivers", "30m",
         "An hour without drivers: the margin is two, and then seven of ten stand",
         "一時間連絡がつかない。猶予は二時間、その先は十台に七台が止まる")
activate("wakaba/planning", "wakaba", "one-duct", "40m",
         "Main and reserve dead together: the sheet says the parent declares it",
         "主と予備がともに切れた。計画では親会社が宣言する")

expect "tell-the-parent" { of = "wakaba-systems/center", after = "one-duct", full = "20m",
  zero = "70m", points = 1, objective = "continuity", action = "send", to = "wakaba/planning",
  mention = { { "duct", "pipe", "same", "east-18", "管", "同じ", "東18" },
              { "contract", "separate", "契約", "別経路" } },
  covers = { "M2" },
  why = { en = "The hands have seen it, and the contract lies with the parent",
          ja = "現物を見たのは子会社、契約書を持つのは親会社である" },
  example = { en = "Main and reserve come through the same duct and hang on east-18. Our register "
                .. "says \"separate, as per contract\". The contract is with you: please look "
                .. "what it promises, and decide whether we carry the orders over the web line "
                .. "until evening.",
              ja = "主回線と予備回線が同じ管路から入り、ともに東18号収容でした。台帳には「契約により別経"
                .. "路」とあります。契約書はそちらです。内容の確認と、夕方まで注文をホームページ用の回線"
                .. "に載せてよいかの判断をお願いします。" } }

expect "read-the-contract" { of = "wakaba/planning", after = "one-duct", full = "45m",
  zero = "110m", points = 1, objective = "continuity", action = "search-records",
  target = "wakaba-contract", covers = { "M2" },
  why = { en = "A promise in a contract is worth no more than somebody has checked of it",
          ja = "契約書の約束も、誰かが現物を確かめなければ当てにならない" } }

local CRITERION = { { "activated", "in force", "not activated", "発動" },
                    { "criterion", "sheet", "because", "minutes", "lost", "基準", "計画", "分", "ため" } }

local function criterion(of, house, en, ja)
  expect("criterion-" .. house) { of = of, after = "which-criterion", full = "20m",
    zero = "60m", points = 1, objective = "continuity", action = "memo", mention = CRITERION,
    why = { en = "Activated means: by whom, at which minute, by which sentence",
            ja = "発動とは、誰が、何時何分に、どの一文によってかを言えることである" },
    example = { en = en, ja = ja } }
end

criterion("tokiwa/continuity", "tokiwa",
  "BCP in force since 12:45, Business continuity, by the sheet: 20 branches off-line for 15 "
    .. "minutes.",
  "BCPは12時45分発動。業務統括部が宣言。基準は「20店以上でオンラインが15分途絶」。")
criterion("asagiri/control", "asagiri",
  "In force since 12:50, said by traffic control: gates reject at six stations, sheet asks for "
    .. "three. Trains run as always.",
  "12時50分発動。運輸指令が宣言。基準は「三駅以上でICカードを受け付けない」、実際は六駅。列車は平常。")
criterion("aoba/dispatch", "aoba",
  "In force since 13:15 by the dispatch centre: telemetry of three substations lost, the criterion "
    .. "of the sheet. Margin until 14:19.",
  "13時15分発動。給電指令所が宣言。基準は「三か所以上の変電所でテレメータを失ったとき」。猶予は14時19分"
    .. "まで。")
criterion("izumi/control", "izumi",
  "In force since 13:10, control room: tank telemetry lost and no estimate, sheet line 1. Men at "
    .. "four stations by 13:50.",
  "13時10分発動。水運用センターが宣言。基準は「配水池のテレメータを失い、見通しが立たない」。四か所に"
    .. "13時50分までに配置。")

expect "not-yet" { of = "tokiwa/continuity", after = "lines-back", full = "20m", zero = "30m",
  points = 1, objective = "continuity", action = "decide", decision = "release-when",
  option = "sheet",
  why = { en = "A line that comes and goes keeps cards",
          ja = "切れたりつながったりする回線は、カードをのみ込む" } }

local function release(of, house, full, zero, why_en, why_ja)
  expect("release-" .. house) { of = of, after = "all-back", full = full, zero = zero,
    points = 1, objective = "continuity", action = "release-bcp",
    why = { en = why_en, ja = why_ja } }
end

release("tokiwa/continuity", "tokiwa", "68m", "78m",
        "Sixty steady minutes, ledgers equal to the cash, and the same person says so",
        "60分の安定と元帳の一致を待ち、宣言した本人が解除する")
release("shirakaba/hq", "shirakaba", "55m", "75m",
        "Released with the open sheets named, or handed over with names",
        "残った用紙の担当者を決めてから解除する")
release("kazahaya/crisis", "kazahaya", "55m", "75m",
        "After a test of 119 in each ward and a look into the queue",
        "各区の119番の試験と、送信記録の確認を終えてから")
release("wakaba/planning", "wakaba", "55m", "75m",
        "Two lines on one switch are still one: the risk is taken in writing",
        "二本ともまだ同じ交換機である。リスクを書面で引き受けて解除する")

-- hands: 14 --------------------------------------------------------------------------------------

local function by_hand(id, of, after, full, zero, points, action, target, why_en, why_ja)
  expect(id) { of = of, after = after, full = full, zero = zero, points = points,
    objective = "hands", action = action, target = target, early = true, why = { en = why_en,
                                                                                 ja = why_ja } }
end

by_hand("open-gates", "asagiri/control", "ic-off", "20m", "60m", 2, "workaround", "fare-gates",
        "A fare can be collected tomorrow; a crowd on a stair cannot wait",
        "運賃は明日でも取れる。階段の人だまりは待てない")
by_hand("plans-on-paper", "tsubame/operations", "plans-by-fax", "20m", "60m", 2,
        "manual-operation", "flights",
        "A fifth of the usual number, in an order that somebody chose",
        "処理できるのは五分の一。その順番を人が決める")
by_hand("radio-and-paper", "shirakaba/hq", "er-silent", "20m", "60m", 2, "manual-operation",
        "emergency-care",
        "One voice on the radio, one numbered sheet with each patient",
        "無線は一人の声で。患者一人に番号付きの紙一枚")
by_hand("men-at-the-pumps", "izumi/control", "telemetry-blind", "60m", "3h", 2,
        "manual-operation", "water-telemetry",
        "A screen that has stopped looks like a screen with nothing to report",
        "止まった画面は、異状のない画面と見分けがつかない")
by_hand("own-lines", "aoba/dispatch", "three-substations", "40m", "100m", 1, "workaround",
        "telemetry",
        "The old dish still points: two hours of margin are enough to turn it on",
        "昔の空中線はまだ向いている。二時間の猶予があれば使える")
by_hand("orders-by-web-line", "wakaba-systems/center", "orders-stuck", "45m", "140m", 1,
        "workaround", "wakaba-orders",
        "Slow, by another company's line, and asked of those whose orders they are",
        "遅くても別会社の回線で。注文の持ち主に断ってから")
by_hand("go-and-look", "nagisa/safety", "leaks-silent", "20m", "60m", 1, "manual-operation",
        "leak-desk",
        "When nobody can ring, the cars do the ringing",
        "電話できないなら、こちらから回る")
by_hand("flags-at-corners", "kazahaya/crisis", "counters-out", "30m", "80m", 1,
        "manual-operation", "resident-services",
        "Nine thousand people need a corner to walk to",
        "九千人に、歩いて行ける辻を一つずつ用意する")
by_hand("counter-and-notice", "tokiwa/it", "atm-off", "30m", "90m", 1, "workaround",
        "tokiwa-atm",
        "Screens dark, counters open, the same notice everywhere",
        "ATMは止め、窓口を開け、全店に同じ掲示を出す")

expect "saline-first" { of = "hayabusa/control", after = "backlog", full = "15m", zero = "20m",
  points = 1, objective = "hands", action = "decide", decision = "first-on-the-truck",
  option = "need",
  why = { en = "A day of backlog is a queue in which somebody waits for saline",
          ja = "一日分の滞貨の中で、誰かが生理食塩水を待っている" } }

-- share: 14 --------------------------------------------------------------------------------------

local RECEIVED = { { "received", "confirm", "receipt", "受領", "受信", "確認" } }

expect "confirm-telecom" { of = "ceptoar-telecom/desk", after = "first-facts", full = "15m",
  zero = "45m", points = 1, objective = "share", action = "send", to = "nisc/desk",
  mention = RECEIVED,
  why = { en = "A warning has arrived when somebody says that it has",
          ja = "知らせは、届いたと返事があって初めて届いたことになる" },
  example = { en = "Telecom CEPTOAR: No. 1 received 13:22, passed on to 17 members by fax 13:30.",
              ja = "通信セプターです。第1報、13時22分受領。13時30分、会員17社へFAXで展開済み。" } }

expect "confirm-banks" { of = "ceptoar-banks/desk", after = "first-facts", full = "15m",
  zero = "45m", points = 1, objective = "share", action = "send", to = "nisc/desk", via = "fax",
  mention = RECEIVED,
  why = { en = "Within fifteen minutes, though your own telephone is one of the silent ones",
          ja = "十五分以内に。自分のところの電話も不通の一本である" },
  example = { en = "Banks CEPTOAR, by fax: No. 1 received 13:24. Own telephones dead, fax manned.",
              ja = "銀行等セプター(FAX)。第1報、13時24分受領。当方の電話は不通、FAXに人を置いていま"
                .. "す。" } }

expect "ask-the-carrier" { of = "ceptoar-telecom/desk", after = "which-route", full = "12m",
  zero = "45m", points = 1, objective = "share", action = "send", to = "hinode/business",
  via = "fax", mention = { { "route", "switch", "duct", "経路", "交換機", "管路" },
                           { "bank", "securities", "finance", "銀行", "証券", "金融" } },
  why = { en = "The question goes to the one house that has the drawings",
          ja = "図面を持っている一社に聞く" },
  example = { en = "By fax, from the Council: which leased lines of banks and securities houses "
                .. "share one route or switch? No names of customers needed, switch numbers will "
                .. "do. A part by 13:50, or say when.",
              ja = "FAXで失礼します。カウンシルからの照会です。銀行・証券の専用線のうち、同じ経路・交換機"
                .. "を通るものはどれですか。顧客名は不要、交換機番号で結構です。13時50分までに一部でも、"
                .. "無理なら時刻を。" } }

local ROUTE = { { "switch", "route", "east-18", "交換機", "経路", "東18" },
                { "14:30", "not known", "unknown", "14時30分", "14時半", "不明" } }

expect "what-we-can-say" { of = "hinode/business", after = "which-route", full = "30m",
  zero = "75m", points = 1, objective = "share", action = "send",
  to = "ceptoar-telecom/desk", mention = ROUTE, covers = { "L4" },
  why = { en = "Half an answer and an hour for the other half",
          ja = "半分だけ答え、残りは時刻を約束する" },
  example = { en = "East-18 carries main and reserve of at least three securities houses, because "
                .. "of works in 2007. Banks: not known yet, drawings are being read, 14:30. Until "
                .. "then switch nothing from one line of ours to another.",
              ja = "東18号に、少なくとも証券三社の主・予備が収容されています(2007年の工事による)。銀行分"
                .. "は不明、図面を確認中で、14時30分にお答えします。それまでは、当社回線の間の切替えはお"
                .. "控えください。" } }

expect "answer-council" { of = "ceptoar-telecom/desk", after = "which-route", full = "38m",
  zero = "85m", points = 1, objective = "share", action = "send",
  to = "ceptoar-securities/desk", via = "council", mention = ROUTE, covers = { "C1" },
  why = { en = "Sector to sector, within half an hour, with what is not known said as such",
          ja = "分野から分野へ、三十分のうちに。分からないことは分からないと言う" },
  example = { en = "To Securities and Banks: one switch, east-18, carries main and reserve of "
                .. "several securities houses. For banks not known until 14:30. Do not move from "
                .. "one Hinode line to another; lines of other carriers are good.",
              ja = "証券・銀行等セプターへ。複数の証券会社の主・予備が、同じ交換機(東18号)に収容されて"
                .. "います。銀行分は14時30分まで不明です。ひのでの回線どうしの切替えは避けてください。他の"
                .. "事業者の回線は正常です。" } }

expect "pass-on-banks" { of = "ceptoar-banks/desk", after = "answer-council", full = "20m",
  zero = "60m", points = 1, objective = "share", action = "send", to = "tokiwa/it",
  mention = ROUTE, covers = { "C1" },
  why = { en = "An answer in the Council is no use to a bank that does not sit there",
          ja = "カウンシルの答えは、そこにいない銀行に届いて初めて役に立つ" },
  example = { en = "From the Council: one switch of Hinode's, east-18, carries main and reserve of "
                .. "several houses. For banks not known until 14:30. Until then please do not move "
                .. "from one Hinode line to another. Receipt by fax.",
              ja = "カウンシルの回答です。ひのでの一つの交換機(東18号)に、複数社の主・予備が収容されて"
                .. "います。銀行分は14時30分まで不明。それまで、ひのでの回線どうしの切替えは見合わせてく"
                .. "ださい。受領はFAXで。" } }

expect "one-voice-for-banks" { of = "ceptoar-banks/desk", after = "closing-time", full = "30m",
  zero = "80m", points = 1, objective = "share", action = "send", to = "fsa/liaison",
  mention = { { "16:30", "settlement", "16時30分", "16時半", "決済" },
              { "18:30", "18:00", "17:30", "hour", "extend", "18時", "17時", "延長", "守れ" } },
  why = { en = "The banks ask once, together, with an hour and a number",
          ja = "銀行としてまとめて一度、時刻と件数を付けて申し出る" },
  example = { en = "Banks CEPTOAR to FSA, by fax: 16:30 cannot be kept. Three members off-line, "
                .. "about 9,400 payments waiting. We ask for an extension to 18:30 for all, and "
                .. "come back at 16:00 with the state of the lines.",
              ja = "銀行等セプターから金融庁へ(FAX)。16時30分は守れません。会員三行が不通、未処理は約"
                .. "9,400件です。全行一律18時30分までの延長をお願いします。16時に、回線の状況をもって改めて"
                .. "ご連絡します。" } }

local KEY = { { "key", "sign", "鍵", "署名" }, { "TX-9", "TX9", "7.3.1", "load", "局データ" } }

expect "report-the-key" { of = "hinode/csirt", after = "stolen-key", full = "20m", zero = "60m",
  points = 2, objective = "share", action = "send", to = "ceptoar-telecom/desk",
  mention = KEY, covers = { "C1", "T3" },
  why = { en = "The fact that others can check, and not whose fault it is",
          ja = "他社が確かめられる事実を。誰の落ち度かではなく" },
  example = { en = "For all who run TX-9: load 7.3.1 signed with release key 4, withdrawn on 30 "
                .. "November, is not the maker's. After some hours of traffic it stops both "
                .. "processors. Check key and hash before any load today; hold automatic ones. "
                .. "East-3 is kept. Without our internal names, please.",
              ja = "TX-9をお使いの全社へ。出荷鍵4号(11月30日失効)で署名された局データ7.3.1は製造元のもの"
                .. "ではありません。一定の呼数で両系が停止します。本日の投入前に鍵とハッシュを確認し、自動"
                .. "投入は止めてください。社内の機番は伏せて展開を。" } }

expect "warn-the-others" { of = "ceptoar-telecom/desk", after = "stolen-key", full = "40m",
  zero = "85m", points = 1, objective = "share", action = "send", to = "kaede/desk",
  mention = KEY,
  why = { en = "The small one with the same machine is next, and does not know it",
          ja = "同じ機械を持つ小さい会社が次である。本人はまだ知らない" },
  example = { en = "To members with TX-9: do not take load 7.3.1. It is signed with a withdrawn "
                .. "key and stops the processors under traffic. Automatic loads today at 17:00: "
                .. "hold them at your end. Please confirm.",
              ja = "TX-9をお持ちの会員へ。局データ7.3.1は入れないでください。失効した鍵で署名されており、"
                .. "呼が増えると停止します。本日17時の自動投入は、各社側で止めてください。受領の返信をお"
                .. "願いします。" } }

expect "hold-it" { of = "kaede/desk", after = "same-product", full = "30m", zero = "40m",
  points = 1, objective = "share", action = "decide", decision = "kaede-at-five",
  option = "hold",
  why = { en = "A load missed costs nothing; the valley has one way to 119",
          ja = "一回抜けても損はない。谷の119番は、この二台だけである" } }

expect "block-the-load" { of = "kaede/desk", after = "same-product", full = "35m", zero = "75m",
  points = 1, objective = "share", action = "block", target = "kaede-load", early = true,
  why = { en = "Decided is not done: at the rack, before five",
          ja = "決めただけでは止まらない。五時までに、ラックの前で" } }

expect "whole-picture" { of = "nisc/desk", after = "fsa-overview", full = "25m", zero = "75m",
  points = 1, objective = "share", action = "send", to = "fsa/liaison",
  mention = { { "Hinode", "ひので" }, { "not known", "unknown", "不明" },
              { "next", "at ", "次", "時" } },
  why = { en = "Whoever sits where the sectors meet can say what no single one can",
          ja = "分野の集まる席からしか見えないことを伝える" },
  example = { en = "Affected as known at 13:20: banks, securities, railway gates, flight plans, "
                .. "power telemetry, water, hospitals, city, hauliers, all through Hinode, east. "
                .. "Cause not known. Your third bank probably uses another carrier. Next picture "
                .. "at 15:15.",
              ja = "13時20分現在の把握です。銀行、証券、鉄道の改札、飛行計画、電力と水道の監視、病院、市"
                .. "役所、物流に影響、いずれもひので通信の東部。原因は不明。三行目は別の事業者と思われま"
                .. "す。次は15時15分に。" } }

expect "ten-lines" { of = "nisc/desk", after = "what-hangs", full = "35m", zero = "90m",
  points = 1, objective = "share", action = "memo",
  mention = { { "hours", "hold", "margin", "until", "時間", "猶予", "まで" },
              { "water", "hospital", "power", "水道", "病院", "電力" } },
  why = { en = "One sheet on which margins stand side by side",
          ja = "猶予時間が一枚の紙の上に並ぶ" },
  example = { en = "15:45, ten sectors. Water holds until 16:19 with men at four pumps; power "
                .. "read by eye; hospital by radio, paper six hours behind; banks by ledger; gas "
                .. "patrols; railway gates open; flights a fifth; haulage at three of ten; city "
                .. "by flag.",
              ja = "15時45分、十分野。水道は人を置いて継続(無人なら16時19分まで)。電力は目視。病院は無線と"
                .. "紙、入力は六時間分。銀行は元帳。ガスは巡回。鉄道は改札開放。航空は五分の一。物流は十台"
                .. "に三台。市は旗。" } }

-- lessons: 4 -------------------------------------------------------------------------------------

local function lesson(of, house, sector, en, ja)
  expect("lesson-" .. house) { of = of, after = "opinion-exchange", full = "20m", zero = "28m",
    points = 1, objective = "lessons", action = "send", to = "nisc/desk", mention = { sector },
    why = { en = "One thing, from another sector, to be done from tomorrow",
            ja = "よその分野から一つ、明日から実行できることを" },
    example = { en = en, ja = ja } }
end

local WATER = { "water", "hospital", "gas", "bank", "railway", "airline", "city", "power",
                "水道", "病院", "ガス", "銀行", "鉄道", "航空", "市", "電力", "通信", "物流",
                "carrier", "haul", "telecom" }

lesson("tsubame/operations", "tsubame", WATER,
  "From water: they ring the gauge, not the screen. From tomorrow our plan line shows when it last "
    .. "changed.",
  "水道から。画面ではなく目盛りを読んでいました。明日から、計画端末に「最終更新の時刻」を出します。")
lesson("nagisa/safety", "nagisa", WATER,
  "From the city: a person at a corner with a flag. We put one at every gas showroom.",
  "市から。辻に旗を持って立つ人です。当社はガスの各店に一人置きます。")
lesson("kaede/desk", "kaede", WATER,
  "From the hospital: one voice. Of our three, one talks and two work, written inside the rack "
    .. "door.",
  "病院から。話す人を一人に決めること。うちも三人のうち一人が話し、二人が手を動かすと、扉に書きます。")
lesson("asagiri/control", "asagiri", WATER,
  "From the bank: who began it ends it. We write the name beside the hour, for gates too.",
  "銀行から。始めた人が終わらせること。改札の開放にも、時刻の横に名前を書きます。")
