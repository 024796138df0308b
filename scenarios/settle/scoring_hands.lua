-- scoring_hands.lua: expectations of workarounds, criteria, press and lessons; what must not
-- happen; one order.
-- 想定対応(代替手段・判断基準・報道・教訓)、減点、順序。

-- hands: 16 --------------------------------------------------------------------------------------

expect "counters-by-hand" { of = "kazahaya/citizens", after = "queue-200", full = "45m",
  zero = "2h30m", points = 1, objective = "hands", action = "manual-operation",
  target = "certificates",
  why = { en = "Most of the two hundred only want to hand something in",
          ja = "二百人の多くは、届を出しに来ただけである" } }

expect "take-the-diskette" { of = "kazahaya/citizens", after = "diskette", full = "30m",
  zero = "1h15m", points = 1, objective = "hands", action = "send", to = "tokiwa/settlement",
  mention = { { "3,100", "benefit", "welfare", "扶助費", "3100" },
              { "diskette", "disk", "branch", "hand", "フロッピー", "持ち込", "持参", "支店" } },
  why = { en = "The file can be carried; somebody has to be at the side door",
          ja = "データは人が運べる。通用口に受け取る人がいればよい" },
  example = { en = "Kazahaya City, about the benefits of the 28th: 3,100 households. Our line to "
                .. "you is dead. A colleague brings the diskette to the Minatomachi branch by "
                .. "14:50; please let somebody take it at the side door and give a receipt "
                .. "with the hour.",
              ja = "風早市です。28日の扶助費3,100世帯分の件です。回線が切れているため、職員が14時"
                .. "50分までに港町支店へフロッピーを持参します。通用口でお受け取りのうえ、時刻"
                .. "入りの受領書をお願いします。" } }

expect "yard-by-hand" { of = "hayabusa/control", after = "yard-dark", full = "45m",
  zero = "2h30m", points = 2, objective = "hands", action = "manual-operation",
  target = "dispatch",
  why = { en = "86 vehicles at twenty an hour: begin at eleven, and the last go out on Monday",
          ja = "一時間に二十台で八十六台。十一時に始めたのでは、残りは月曜になる" } }

expect "strips" { of = "tsubame/dispatch", after = "link-lost", full = "30m", zero = "1h30m",
  points = 2, objective = "hands", early = true, action = "manual-operation",
  target = "flight-plans",
  why = { en = "The first sheet is for the 162 people behind shut doors",
          ja = "最初に書くのは、ドアを閉めて待つ162名の便である" } }

expect "thin-out" { of = "tsubame/dispatch", after = "link-lost", full = "40m", zero = "50m",
  points = 1, objective = "hands", action = "decide", decision = "which-flights",
  option = "thin-out",
  why = { en = "Cancelled at one, people can take the train; cancelled at nine, they sleep on the "
                 .. "floor",
          ja = "一時の欠航なら鉄道に間に合う。九時の欠航では床で寝ることになる" } }

expect "paper-order" { of = "shirakaba/administration", after = "cut-off", full = "40m",
  zero = "1h30m", points = 2, objective = "hands", early = true, action = "workaround",
  target = "drug-orders",
  why = { en = "A fax that is read back is an order; six presses of a button are six orders or "
                 .. "none",
          ja = "読み上げて照合したFAXは発注である。六回押したボタンは六回分か、零回分か分からない" } }

expect "gates-decided" { of = "asagiri/stations", after = "gates-dead", full = "25m",
  zero = "35m", points = 1, objective = "hands", action = "decide", decision = "gates",
  option = "open",
  why = { en = "Whoever gets in at one end has to get out at the other",
          ja = "入った駅と出る駅は、同じ扱いでなければならない" } }

expect "gates-open" { of = "asagiri/stations", after = "gates-dead", full = "40m",
  zero = "1h30m", points = 1, objective = "hands", early = true, action = "workaround",
  target = "fare-gates",
  why = { en = "An afternoon's fares are less than one fall on a full staircase",
          ja = "半日の運賃より、満員の階段の転倒一つのほうが高くつく" } }

expect "margin-rule" { of = "wakaba/settlement", after = "margin-calls", full = "1h15m",
  zero = "1h30m", points = 1, objective = "hands", action = "decide", decision = "margin",
  option = "proof",
  why = { en = "The rule has a sentence for this day; it is the same for all 214",
          ja = "規程には、こういう日のための一文がある。214名とも同じ扱いで" } }

expect "cash-by-hand" { of = "tokiwa/settlement", after = "forty-people", full = "45m",
  zero = "2h", points = 1, objective = "hands", early = true, action = "manual-operation",
  target = "tokiwa-cash",
  why = { en = "Fifty thousand against a passbook keeps the lobby calm",
          ja = "通帳で五万円まで払えれば、ロビーは騒ぎにならずに済む" } }

expect "shutter-up" { of = "tokiwa/settlement", after = "shutter", full = "15m", zero = "40m",
  points = 1, objective = "hands", action = "send", to = "tokiwa/branch",
  mention = { { "open", "up", "shutter", "開け", "シャッター", "延長" },
              { "until", "17:00", "o'clock", "five", "まで", "17時", "五時" } },
  why = { en = "The hour of the shutter is a rule of the house, and those who may change it are "
            .. "in the room",
          ja = "三時は行内の決まりである。変えてよい者が、ここにいる" },
  example = { en = "Leave the shutter up at all branches until 17:00 today, on the word of "
                .. "Operations, head of Settlement, 14:53. Fifty thousand each as before. Let "
                .. "those outside come in out of the wet, and note the hour of the last one.",
              ja = "本日は全店、17時までシャッターを開けておいてください。事務統括部決済班長の指示、14"
                .. "時53分。お支払いはこれまでどおりお一人五万円まで。外の方も中へお入れして、最後の方"
                .. "の時刻を控えてください。" } }

expect "till-words" { of = "tokiwa/planning", after = "tills", full = "45m", zero = "1h45m",
  points = 1, objective = "hands", action = "send", to = "stores/head",
  mention = { { "cash", "現金" },
              { "change", "coins", "branch", "両替", "釣り銭", "支店" } },
  why = { en = "A sheet for the door and an address for coins: both are ours to give",
          ja = "店頭の一文と両替の場所。どちらも銀行が出せるものである" },
  example = { en = "For your doors: \"Cards are not accepted today. Cash can be drawn at Tokiwa "
                .. "branches until 17:00, at 611 machines up to 100,000 yen.\" Change: "
                .. "Minatomachi, Chuo and West branches keep coins for you until 17:30, side "
                .. "door, ask for the deputy manager.",
              ja = "店頭の文案です。「本日カードはご利用いただけません。現金は、常盤銀行の支店で17"
                .. "時まで、ATM611台で10万円までお引き出しになれます。」釣り銭は、港町・中央・"
                .. "西の各支店で17時半まで両替します。通用口で支店長代理をお呼びください。" } }

expect "one-flight" { of = "mlit/liaison", after = "night-hours", full = "1h15m",
  zero = "1h30m", points = 1, objective = "hands", action = "decide", decision = "curfew",
  option = "named",
  why = { en = "For one named flight it is an exception; for seven it is a new rule",
          ja = "便名を挙げた例外なら例外で済む。七便では、もう運用の変更である" } }

-- criteria: 18 -----------------------------------------------------------------------------------

local POST = { "head", "director", "manager", "chief", "controller", "dispatcher", "master",
               "duty", "長", "常務", "責任者", "管理者", "当直" }
local MINUTES = { "minute", "分" }

local function who_decides(id, of, en, ja)
  expect(id) { of = of, after = "q-who", full = "1h", zero = "2h", points = 1,
    objective = "criteria", action = "send", to = "control/facilitator",
    mention = { POST, MINUTES }, covers = { "R5", "N1" },
    why = { en = "A post and a number of minutes; \"we\" has never decided anything",
            ja = "役職と分数。「うちの部」が決めたことは一度もない" },
    example = { en = en, ja = ja } }
end

who_decides("who-bank", "tokiwa/settlement",
  "Managing Director Kuze on our proposal, ten minutes by telephone. In a train: the head of "
    .. "Settlement, at once; it is written in the plan. Systems may propose and cannot decide.",
  "当班の上申により久世常務、電話で十分。電車の中なら決済班長が即時に決める(計画に明記)。システム"
    .. "部は提案できるが、決められない。")
who_decides("who-kagami", "kagami/floor",
  "Floor: the manager on duty, two minutes. Boards: the head of Facilities, five. In which order "
    .. "customers come back: we have found that nobody may decide it.",
  "フロアは当直責任者、二分。切替盤は設備課長、五分。お客さまをどの順に戻すかは、決める者がいない"
    .. "ことに、いま気づきました。")
who_decides("who-wakaba", "wakaba/settlement",
  "Deferring margin calls: the head of Settlement, alone, five minutes. In a train: nobody is "
    .. "named. We have put his deputy's name on the sheet now.",
  "追証の猶予は決済部長の専決、五分。電車の中のときの代理は決まっていません。いま次長の名を書き入"
    .. "れました。")
who_decides("who-lorries", "hayabusa/control",
  "The controller on duty. No minutes: he does it and says so afterwards. Money for fuel: the "
    .. "head of Accounts, forty minutes, if he is at his desk.",
  "当直の運行管理者。零分です。やってから報告します。燃料代の現金は経理部長で、在席なら四十分。")
who_decides("who-air", "tsubame/dispatch",
  "Going to fax: dispatcher on duty, one minute. Cancelling flights: the same, up to ten; beyond "
    .. "that the head of Operations, fifteen minutes.",
  "FAXへの切替えは当直の運航管理者、一分。欠航は十便まで同人、それを超えると運航本部長で十五分。")
who_decides("who-rail", "asagiri/stations",
  "One station: its station master, one minute. All stations: the head of Station Operations, "
    .. "five minutes. In a train of ours he can be reached by train radio, which we have never "
    .. "tried.",
  "一駅なら駅長、一分。全駅なら駅務部長、五分。自社の電車に乗っていれば列車無線で呼べるはずです"
    .. "が、試したことはありません。")
who_decides("who-hospital", "shirakaba/administration",
  "Orders on paper: the head of Supplies, three minutes. Letting patients go without paying: the "
    .. "head of Accounts, ten. For anything between the two we would ring the director.",
  "紙での発注は用度係長、三分。未収のままお帰りいただくのは医事課長、十分。どちらにも当てはまらな"
    .. "いものは、病院長に電話します。")
who_decides("who-city", "kazahaya/citizens",
  "Counters by hand: the head of the Citizens' Section, five minutes. His deputy if he is out. "
    .. "For the branches we telephone one by one: twenty minutes.",
  "窓口の手作業は市民課長、五分。不在なら課長補佐。支所へは一か所ずつ電話するので、全部で二十分。")

expect "switch-decided" { of = "tokiwa/settlement", after = "copy-0822", full = "50m",
  zero = "1h", points = 2, objective = "criteria", action = "decide", decision = "backup",
  option = "held",
  why = { en = "The criterion is on page two; forty minutes of books are not a reason to wait, "
            .. "but they are one to keep transfers shut",
          ja = "基準は計画の二ページにある。四十分の差は、待つ理由にはならないが、為替を閉じておく"
                 .. "理由にはなる" } }

-- Needs the word of Settlement where departments keep their own authority. [D]
expect "switch-cash" { of = "tokiwa/systems", after = "backup", full = "1h", zero = "2h30m",
  points = 2, objective = "criteria", early = true, action = "workaround", target = "tokiwa-cash",
  covers = { "R5" },
  why = { en = "Machines are ours, the business on them is theirs: with the word, then at once",
          ja = "機械はこちら、業務は向こう。了承を得たら、すぐに切り替える" } }

expect "reconcile" { of = "tokiwa/settlement", after = "clearing-list", full = "1h15m",
  zero = "3h", points = 2, objective = "criteria", action = "verify", target = "gap-list",
  why = { en = "3,180 on two lists: only side by side do they become one",
          ja = "二つの一覧の3,180件。並べて初めて、一つだと分かる" } }

expect "release" { of = "tokiwa/settlement", after = "clearing-list", full = "2h", zero = "4h",
  points = 1, objective = "criteria", action = "restore", target = "tokiwa-transfers",
  why = { en = "Shut until reconciled, and not a minute longer: closing is at half past three",
          ja = "照合までは閉じ、済めば一分も待たない。締切は十五時半である" } }

expect "shut-in-order" { of = "kagami/floor", after = "hall-c-warm", full = "20m", zero = "25m",
  points = 1, objective = "criteria", action = "decide", decision = "hall-c",
  option = "orderly",
  why = { en = "Eleven customers with half an hour's notice, or twelve broken disks",
          ja = "三十分前の予告を受けた十一社か、壊れた十二台のディスクか" } }

expect "order-of-customers" { of = "kagami/floor", after = "power-back", full = "1h",
  zero = "1h15m", points = 1, objective = "criteria", action = "decide",
  decision = "who-first", option = "criteria",
  why = { en = "An order that can be read aloud to all seventeen",
          ja = "十七社すべてに読み上げられる順序であること" } }

expect "stay-tonight" { of = "tokiwa/systems", after = "rack-ready", full = "35m", zero = "45m",
  points = 1, objective = "criteria", action = "decide", decision = "go-back",
  option = "stay",
  why = { en = "Going home has a criterion, too, and \"Friday evening\" is not it",
          ja = "戻るときにも基準が要る。「金曜の夜だから」は基準ではない" } }

-- words: 10 --------------------------------------------------------------------------------------

expect "hotline" { of = "tokiwa/planning", after = "calls", full = "45m", zero = "2h",
  points = 1, objective = "words", early = true, action = "hotline",
  why = { en = "One true sentence for two hundred calls: the record is safe, the machine is not",
          ja = "二百件に、本当の一文を。記録はあり、機械だけが止まっている" } }

expect "same-words" { of = "tokiwa/planning", after = "tv-asks", full = "30m", zero = "1h15m",
  points = 1, objective = "words", action = "send", to = "fsa/liaison",
  mention = { { "wording", "same", "statement", "text", "文案", "同じ", "発表", "公表" },
              { "noon", "12:", "11:", "hour", "正午", "12時", "11時", "同時", "時刻" } },
  why = { en = "Agreed before it is said; two sheets that agree need no third",
          ja = "言う前に合わせる。二枚が同じなら、三枚目は要らない" },
  example = { en = "We speak at 11:55 and propose the same wording for both: power failure at the "
                .. "data centre, machines stopped since 09:02, deposits recorded elsewhere, "
                .. "cause not known, next word 14:00. Can you put out yours at the same hour?",
              ja = "当行は11時55分に発表します。次の文案を双方同じ文言にしたくご相談です。「データ"
                .. "センターの停電により9時2分から停止。預金の記録は別に保存。原因は調査中。次"
                .. "は14時にお知らせ」。同時刻に公表いただけますか。" } }

expect "answer-tv" { of = "tokiwa/planning", after = "tv-asks", full = "30m", zero = "1h30m",
  points = 2, objective = "words", action = "send", to = "tv/desk",
  mention = { { "deposit", "money", "record", "預金", "記録" },
              { "not known", "do not know", "not yet", "cannot say", "不明", "調査中", "分かってい" },
              { "next", "again at", "14:00", "次", "14時", "改めて" } },
  why = { en = "The question behind \"attack?\" is \"my money?\": answer that one",
          ja = "「攻撃か」の奥にある問いは「私のお金は」。そちらに答える" },
  example = { en = "Since 09:02 our cash machines have been down, because the data centre has no "
                .. "power. Deposits are recorded at a second site as well; salaries were "
                .. "booked at 06:00. What caused it is not known, and we do not guess. "
                .. "Branches pay by passbook. We speak next at 14:00.",
              ja = "9時2分から、データセンターの停電でATMが止まっています。預金は別の場所にも記録"
                .. "があり、給与は6時に入金済みです。何が原因かは調査中で、推測は申し上げませ"
                .. "ん。支店では通帳でお支払いしています。次は14時にお話しします。" } }

expect "fsa-same-hour" { of = "fsa/liaison", after = "rumour", full = "35m", zero = "45m",
  points = 1, objective = "words", action = "decide", decision = "fsa-words",
  option = "same-hour",
  why = { en = "Silence gets interpreted, and vouching for one makes the others ask",
          ja = "黙っていれば勘ぐられ、一行を請け合えば、ほかの行からも求められる" } }

expect "fsa-says" { of = "fsa/liaison", after = "rumour", full = "1h", zero = "2h", points = 1,
  objective = "words", action = "send", to = "press/desk",
  mention = { { "machine", "system", "power", "システム", "機器", "電源", "停電" },
              { "deposit", "預金" }, { "next", "again", "14:00", "次", "14時" } },
  why = { en = "What stopped, what did not, and when there is more",
          ja = "何が止まり、何が止まっていないか、次はいつか" },
  example = { en = "Tokiwa Bank's systems have been down since 09:02 for want of power at a data "
                .. "centre. Deposits are recorded at a second site. Other banks are working. "
                .. "The cause is being looked into. The FSA speaks next at 14:00, together "
                .. "with the bank.",
              ja = "常盤銀行のシステムは、データセンターの停電により9時2分から停止しています。預金"
                .. "は別の場所にも記録されています。他行は平常です。原因は調査中です。次は14時"
                .. "に、同行と同時にお知らせします。" } }

expect "against-rumour" { of = "tokiwa/planning", after = "rumour", full = "1h", zero = "2h",
  points = 1, objective = "words", action = "send", to = "public/board", via = "board",
  mention = { { "branch", "passbook", "cash", "支店", "通帳", "現金" },
              { "deposit", "record", "salary", "預金", "記録", "給与" } },
  why = { en = "Not \"we are not bankrupt\": where there is money, how much, until when",
          ja = "「破綻していません」ではなく、どこで、いくら、いつまで受け取れるか" },
  example = { en = "Tokiwa Bank, 12:10. Salaries were booked at 06:00 and deposits are recorded "
                .. "at a second site. All 118 branches pay 50,000 yen against passbook and "
                .. "seal, until 17:00 today. Machines come back in the afternoon. The FSA's "
                .. "notice of the same hour is on its web site.",
              ja = "常盤銀行(12時10分)。給与は6時に入金済み、預金は別の場所にも記録があります。全"
                .. "118支店で本日17時まで、通帳と届出印で5万円までお支払いします。ATMは午後に順"
                .. "次再開の予定です。同時刻の金融庁のお知らせも、同庁ホームページでご覧いただ"
                .. "けます。" } }

expect "conference-bank" { of = "tokiwa/planning", after = "conference", full = "50m",
  zero = "1h45m", points = 2, objective = "words", action = "send", to = "press/desk",
  mention = { { "not known", "unknown", "not yet", "cannot say", "不明", "調査中", "分かってい" },
              { "next", "tomorrow", "10:00", "again at", "次回", "次は", "明日", "10時" },
              { "machines", "deposits", "transfers", "ATM", "預金", "為替" } },
  why = { en = "One speaker, three facts, one open question, and the hour of the next time",
          ja = "話すのは一人。事実を三つ、分からないことを一つ、そして次の時刻" },
  example = { en = "One speaker, for the bank: I am. Machines down 09:02 until noon; deposits "
                .. "intact; transfers opened once this morning's were reconciled, the rest go "
                .. "on Monday in order of receipt. What caused it is not known; the data "
                .. "centre is asking. Next time: tomorrow 10:00, here.",
              ja = "常盤銀行からは私一人がお話しします。ATMは9時2分から昼前後まで停止、預金は無事"
                .. "です。為替は、けさの分を照合してから再開し、残りは受付順に月曜に処理しま"
                .. "す。原因は不明で、データセンターが調査中です。次は明日10時、ここで。" } }

expect "conference-kagami" { of = "kagami/floor", after = "conference", full = "50m",
  zero = "1h45m", points = 1, objective = "words", action = "send", to = "press/desk",
  mention = { { "not known", "unknown", "not yet", "cannot say", "不明", "調査中", "分かってい" },
              { "09:02", "9:02", "14:58", "9時2分", "14時58分" } },
  why = { en = "A changed setting is for the police and the maker, not for forty journalists",
          ja = "設定の件は警察とメーカーの話。四十人の記者に話すことではない" },
  example = { en = "Power lost in two halls at 09:02 after a short sag of the mains; back at "
                .. "14:58. Why the switches did not transfer is not known and is being "
                .. "examined with the maker. We do not name customers. Next word with the "
                .. "bank, tomorrow 10:00.",
              ja = "瞬時電圧低下の後、9時2分に二棟の電源が失われ、14時58分に復電しました。切替盤が"
                .. "なぜ切り替わらなかったのかは不明で、メーカーと調査中です。お客さまの名は申"
                .. "し上げません。次は明日10時、銀行と同席します。" } }

-- lessons: 6 -------------------------------------------------------------------------------------

local RULE = { { "tell", "told", "ring", "list", "ask", "share", "知らせ", "伝え", "電話", "一覧", "聞" },
               { "minute", "hour", "month", "year", "分", "時間", "月", "年" } }

local function rules(id, of, en, ja)
  expect(id) { of = of, after = "q-council", full = "45m", zero = "1h20m", points = 1,
    objective = "lessons", action = "send", to = "control/facilitator", mention = RULE,
    covers = { "C1" },
    why = { en = "Who, what, within how long: a rule that can be broken can be kept",
            ja = "誰が、何を、何分で。破ったかどうか分かる決まりだけが守られる" },
    example = { en = en, ja = ja } }
end

rules("rules-nisc", "nisc/desk",
  "1 Each sector keeps a list of the companies on which more than one of its members hangs, and "
    .. "shows it to the others once a year. 2 A desk that sees a sign tells all desks within "
    .. "30 minutes, cause left out. 3 Customers' names stay out; kind and number go in.",
  "1 各分野は、複数の会員が依存する会社の一覧を持ち、年に一度見せ合う。2 兆候を見た窓口は、原因は"
    .. "抜きで、三十分以内に全窓口へ知らせる。3 顧客名は出さず、業種と数を出す。")
rules("rules-fsa", "fsa/liaison",
  "1 Sectors ask each other directly, within 15 minutes, copy to the ministries. 2 Whoever asks "
    .. "says by which hour the answer is of use. 3 What is told is not used for supervision.",
  "1 分野どうしは十五分以内に直接聞き合い、省庁へは写しを送る。2 聞く側は、何時までなら役に立つか"
    .. "を添える。3 そこで聞いたことを監督には使わない。")
rules("rules-mlit", "mlit/liaison",
  "1 Tell each other what will stop, with the hour, before it stops. 2 Each desk can be rung at "
    .. "night; tried out once a month. 3 Commercial figures are not asked for.",
  "1 これから何時に止まるかを、止まる前に知らせ合う。2 窓口は夜も電話に出る。月に一度試す。3 営業"
    .. "上の数字は聞かない。")
rules("rules-kagami", "kagami/floor",
  "1 Companies like ours have a chair. 2 Within 15 minutes of a dark hall we ring every sector "
    .. "desk: hall, since when, kinds of customers; not who. 3 An order of restoration, agreed "
    .. "in a quiet month, is put into our contracts.",
  "1 うちのような会社にも席を置く。2 棟が落ちたら十五分以内に各分野の窓口へ電話し、棟、時刻、業種"
    .. "を伝える。社名は伝えない。3 復旧の順序を平時の月に合意し、契約に書き込む。")

expect "sit-down-bank" { of = "tokiwa", after = "sheet", full = "25m", zero = "40m", points = 1,
  objective = "lessons", action = "review",
  why = { en = "Three chairs of one bank, and what each waited for from the next",
          ja = "一つの銀行の三つの席。隣から何を待っていたか" } }

expect "sit-down-lorries" { of = "hayabusa/control", after = "sheet", full = "25m", zero = "40m",
  points = 1, objective = "lessons", action = "review",
  why = { en = "The table at which nobody had to be asked, and that knew nobody to ask",
          ja = "誰にも伺わずに動けて、誰にも聞けなかった卓" } }

-- One right order --------------------------------------------------------------------------------

order "reconcile-then-release" { of = "tokiwa", points = 5, objective = "criteria",
  steps = { "verify:gap-list", "restore:tokiwa-transfers" },
  why = { en = "Released first, 3,180 people are paid twice",
          ja = "先に開ければ、3,180件が二重に出る" } }

-- What must not happen ---------------------------------------------------------------------------

local CLAIM = { { "was an attack", "is an attack", "was attacked by", "not an attack",
                  "caused by an attack", "攻撃によるものです", "攻撃を受けました", "攻撃ではありません",
                  "テロです", "サイバー攻撃が原因", "単なる故障です", "操作ミスです" } }

local function claims(of)
  penalty("cause-announced-" .. of) { of = of, action = "announce-cause", points = 6,
    objective = "scope",
    why = { en = "Neither attack nor failure is known; a cause said once is never taken back",
            ja = "攻撃とも故障とも分かっていない。一度口にした原因は取り消せない" } }
  penalty("cause-said-" .. of) { of = of, action = "send", via = "press", mention = CLAIM,
    points = 6, objective = "scope",
    why = { en = "\"Attack\" and \"no attack\" are the same guess, told to a newspaper",
            ja = "「攻撃だ」も「攻撃ではない」も、新聞に話せば同じ推測である" } }
end
claims "tokiwa"
claims "kagami"
claims "fsa"

local function hides(id, of)
  penalty(id) { of = of, action = "hold-report", points = 10, objective = "report",
    why = { en = "What is hidden from the ministry is hidden from every other sector",
            ja = "省庁に伏せたことは、ほかのすべての分野に伏せたことになる" } }
end
hides("bank-hides", "tokiwa")
hides("kagami-hides", "kagami")

penalty "racks-told" { of = "kagami", event = "leaked", points = 4, objective = "report",
  covers = { "L4" },
  why = { en = "Kinds and numbers were enough; which rack holds what helps only somebody who "
            .. "wants in",
          ja = "分野と社数で足りた。どのラックに何があるかは、入り込みたい者の役にしか立たない" } }

penalty "over-settlements-head" { of = "tokiwa/systems", event = "bypassed", points = 4,
  objective = "criteria", covers = { "R5" },
  why = { en = "Settlement knew of 3,180 payments that the machines do not show",
          ja = "機械の画面に出ない3,180件を、決済班は知っていた" } }

penalty "no-effect" { of = "tokiwa", action = "send", to = "fsa/liaison", points = 10,
  objective = "report",
  mention = { { "no effect", "no impact", "nothing has stopped", "影響はありません",
                "支障はありません", "問題ありません" } },
  why = { en = "With 640 machines dark nobody can say \"no effect\"",
          ja = "640台が止まっていて「影響なし」とは言えない" } }
