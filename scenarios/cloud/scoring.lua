-- scoring.lua: what an expert would like to see, what must not happen, one order. Windows and
-- points are shisa's own choice [D]. 想定対応・減点・順序。

-- exposure: 18 -----------------------------------------------------------------------------------

expect "tell-minori" { of = "town-a/office", after = "anothers-tax", full = "15m", zero = "1h",
  points = 3, objective = "exposure", action = "send", to = "minori/desk",
  mention = { { "tax", "税" }, { "digit", "number", "member", "数字", "番号", "会員" } },
  why = { en = "The counter hears it first and owns neither page nor machine",
          ja = "最初に聞くのは窓口で、画面も機械も窓口のものではない" },
  example = { en = "Aoi residents' office. A caller changed one digit in the address and saw the "
                 .. "tax of a Mr. Okabe in Hagi, at nine. She closed it. We have her name.",
              ja = "葵町住民課です。住民の方が URL の数字を一つ打ち間違え、萩町のオカベさんの税額が"
                 .. "見えたそうです。九時ごろ、すぐ閉じたとのこと。お名前は伺っています。" } }
expect "page-off" { of = "minori", after = "id-in-the-line", full = "20m", zero = "1h", points = 5,
  objective = "exposure", action = "isolate", target = "tenant-switch",
  why = { en = "The hole is ours, so nobody need be asked", ja = "穴は自分たちのもの。誰の許しも要らない" } }
expect "folder-closed" { of = "minori", after = "open-list", full = "20m", zero = "1h", points = 5,
  objective = "exposure", action = "isolate", target = "public-folder",
  why = { en = "Clause 3: folders are the customer's", ja = "第三条、保管領域の設定は利用者の責任" } }
expect "keys-changed" { of = "minori", after = "keys-in-a-file", full = "30m", zero = "2h",
  points = 5, objective = "exposure", action = "change-credentials", target = "admin-keys",
  why = { en = "A key that has been public is a public key", ja = "公開されていた鍵は、みんなの鍵である" } }

-- contract: 12 -----------------------------------------------------------------------------------

expect "right-contact" { of = "minori", after = "no-incident", full = "40m", zero = "3h",
  points = 4, objective = "contract", action = "send", to = "provider/contract",
  mention = { { "KP-0338", "contract", "契約" } },
  why = { en = "Clause 15: incidents do not go to the help desk", ja = "第十五条、事故は問い合わせ窓口ではない" },
  example = { en = "Contract KP-0338-07, registered contact. We report an incident under clause "
                 .. "15; your case 7714-02 was closed. Please assign somebody.",
              ja = "契約 KP-0338-07、登録連絡担当です。第十五条の事故として届け出ます。受付 "
                 .. "7714-02 は完了とされました。担当者をお願いします。" } }
expect "logs-in-writing" { of = "minori", after = "open-list", full = "3h", zero = "20h", points = 5,
  objective = "contract", action = "send", to = "provider/contract", via = "fax",
  mention = { { "log", "ログ" }, { "clause 9", "written", "第九条", "書面" } },
  why = { en = "In writing, and before seven days are over", ja = "書面で、七日を過ぎないうちに" },
  example = { en = "Written demand under clause 9: access log of kura-7 and console, 2 to 16 "
                .. "February, complete, with time zone.",
              ja = "第九条に基づく書面の請求。蔵7および管理画面のアクセスログ、二月二日から十六日ま"
                 .. "で、全件、時刻帯を付して。" } }
expect "own-log-kept" { of = "minori", after = "since-last-month", full = "1h", zero = "8h",
  points = 3, objective = "contract", action = "preserve", target = "web-log",
  why = { en = "What is ours we keep ourselves", ja = "自分のものは自分で残す" } }

-- owners: 14 -------------------------------------------------------------------------------------

expect "one-text-eight" { of = "minori/manager", after = "eight-owners", full = "3h", zero = "10h",
  points = 4, objective = "owners", action = "send", to = "town-b/office", covers = "L4",
  mention = { { "one text", "same", "一つ", "同じ" }, { "owner", "each", "持ち主", "各" } },
  why = { en = "One text; each owner tells its own people", ja = "文面は一つ。伝えるのはそれぞれの持ち主" },
  example = { en = "One text for all eight, facts only, at five o'clock. Each owner sends it to "
                 .. "its own people under its own name; the clinic adds a telephone number.",
              ja = "八会員で文面は一つ、事実だけ、十七時に同時。伝えるのは各会員がそれぞれの名前で。"
                 .. "診療所は電話番号を添えます。" } }
local function ministry(id, who, to, points, en, ja)
  expect(id) { of = who, after = "four-forms", full = "3h", zero = "8h", points = points,
    objective = "owners", action = "send", to = to,
    mention = { { "18,000", "2,400", "5,200", "16,", "18000", "一万八千", "二千四百", "五千二百" },
                { "9:00", "09:0", "since", "九時", "から" } },
    duty = { en = "Report to the competent ministry", ja = "所管省庁への報告" },
    why = { en = "Four forms, one set of facts", ja = "様式は四つ、事実は一つ" },
    example = { en = en, ja = ja } }
end
ministry("same-to-mic", "town-a/office", "mic/liaison", 3,
  "Aoi and Hagi, 18,000 and 11,000 residents, name and tax due, visible since release 2009-11; "
  .. "found 09:00, page off 10:00. Same facts go to three other ministries.",
  "葵町・萩町、住民一万八千人と一万一千人、氏名と税額、2009年11月版から閲覧可能。九時に判明、十時に停止。同じ内容を"
    .. "ほかの三省にも報告しています。")
ministry("same-to-meti", "gas/office", "meti/liaison", 2,
  "Two gas dealers, 5,200 customers, inspection dates; no disclosure known since 09:00. Same case "
  .. "as in the form of MIC.",
  "ガス販売店二軒、お客さま五千二百件、点検日。九時からの件で漏えいは確認されていません。総務省さんの様式と同じ件です。")
ministry("same-to-mhlw", "clinic/office", "mhlw/liaison", 2,
  "Sumire Clinic, roster of 2,400 patients in a public folder since November, closed 11:20. Same "
    .. "case as in the forms of MIC and METI.",
  "すみれ診療所、患者名簿二千四百件が十一月から公開状態、十一時二十分に停止。総務省・経済産業省の様式と同じ件です。")
expect "no-deal" { of = "minori/manager", after = "credit-for-silence", full = "2h", zero = "4h",
  points = 3, objective = "owners", action = "decide", decision = "three-months",
  option = "decline",
  why = { en = "Silence about other people's data is not ours to sell", ja = "他人のデータについての沈黙は、売り物ではない" } }

-- intruder: 10 -----------------------------------------------------------------------------------

expect "success-found" { of = "minori/app", after = "since-last-month", full = "1h30m", zero = "8h",
  points = 6, objective = "intruder", action = "search-records", target = "web-log",
  why = { en = "Forty-one times 500, once 200 and four megabytes", ja = "四十一回の 500 と、一回の 200、四メガバイト" } }
expect "hole-mended" { of = "minori", after = "success-found", full = "6h", zero = "1d", points = 4,
  objective = "intruder", action = "patch", target = "shared-app",
  why = { en = "Blocking one address leaves the hole for the next", ja = "一つの送信元を塞いでも、穴は次の者に残る" } }

-- running: 20 ------------------------------------------------------------------------------------

expect "page-not-all" { of = "minori/manager", after = "stop-all", full = "45m", zero = "2h",
  points = 5, objective = "running", action = "decide", decision = "how-much", option = "page",
  covers = "U3",
  why = { en = "The waterworks knew what hangs on it", ja = "何がかかっているか、水道は知っていた" } }
expect "by-the-clock" { of = "minori/manager", after = "upgrade-failed", full = "1h30m", zero = "4h",
  points = 4, objective = "running", action = "decide", decision = "how-long", option = "limit",
  why = { en = "A plan by the clock, not by hope", ja = "希望ではなく時計で発動する" } }
expect "plan-in-force" { of = "minori/manager", after = "upgrade-failed", full = "4h", zero = "6h",
  points = 4, objective = "running", action = "activate-bcp",
  why = { en = "Six hours are the longest that anybody can wait on paper's account",
          ja = "六時間が、紙に移らずに待てる限度である" } }
expect "paper-records" { of = "clinic/office", after = "no-records", full = "1h", zero = "6h",
  points = 3, objective = "running", action = "manual-operation", target = "records",
  why = { en = "Friday's printouts, and a neighbour who remembers", ja = "金曜の印刷と、覚えている隣人" } }
expect "phone-chain" { of = "haulier/office", after = "diesel-list", full = "2h", zero = "8h",
  points = 2, objective = "running", action = "workaround", target = "deliveries",
  why = { en = "A list can be rung together in an hour", ja = "一覧は、電話一時間で作り直せる" } }
expect "gas-by-hand" { of = "gas/office", after = "inspection-dates", full = "2h", zero = "10h",
  points = 2, objective = "running", action = "manual-operation", target = "inspections",
  why = { en = "A smell by the meter does not wait for a list", ja = "メーターの匂いは、一覧を待たない" } }

-- true: 10 ---------------------------------------------------------------------------------------

expect "not-known-yet" { of = "minori/manager", after = "almost-certainly", full = "2h", zero = "10h",
  points = 5, objective = "true", action = "send", to = "press/desk",
  mention = { { "not known", "do not know", "no evidence", "分かって", "確認でき" } },
  why = { en = "Neither lost nor safe is known, so neither is said", ja = "失われたとも無事とも分からない。だからどちらも言わない" },
  example = { en = "Whether data are lost is not known; we have asked the provider for evidence in "
                .. "writing. Members work on paper. Next word at nine tomorrow.",
              ja = "失われたかどうかは分かっていません。事業者に根拠を書面で求めています。会員の業"
                 .. "務は紙で続いています。次のお知らせは明朝九時です。" } }
expect "counted-answer" { of = "town-a/office", after = "who-saw-it", full = "2h", zero = "8h",
  points = 5, objective = "true", action = "send", to = "residents/someone",
  mention = { { "count", "log", "ログ", "数え", "記録" }, { "letter", "手紙", "書面", "お手紙" } },
  why = { en = "A count from the log, and a letter to each", ja = "ログから数え、一人ひとりに手紙を" },
  example = { en = "From the log: 37 pages of other members were opened, by 12 people, since "
                .. "November. Each person whose page it was gets a letter this week.",
              ja = "ログで数えました。十一月から、よその会員の画面が開かれたのは37回、12人によるも"
                 .. "のです。該当する方には今週お手紙を差し上げます。" } }

-- verified: 10 -----------------------------------------------------------------------------------

expect "compare-first" { of = "minori/app", after = "partly-back", full = "2h", zero = "12h",
  points = 5, objective = "verified", action = "verify", target = "restored-data",
  why = { en = "A copy of unknown origin is a rumour", ja = "出所の分からない写しは、噂と同じである" } }
expect "life-first" { of = "minori/app", after = "ninety-four", full = "1h", zero = "3h",
  points = 5, objective = "verified", action = "decide", decision = "who-first", option = "life",
  why = { en = "Six per cent are missing, and some of them are patients", ja = "欠けた六分の中に、患者がいる" } }

-- exit: 6 ----------------------------------------------------------------------------------------

expect "tell-the-table" { of = "minori/manager", after = "same-cloud", full = "3h", zero = "9h",
  points = 3, objective = "exit", action = "send", to = "ceptoar-government/desk", via = "council",
  mention = { { "backup", "copy", "バックアップ", "写し" }, { "log", "contact", "ログ", "連絡" } },
  why = { en = "A lesson told once saves seven tables", ja = "一度話した教訓が、七つの卓を救う" },
  example = { en = "Ask three things: is the backup on another array; how many days are logs kept "
                .. "and who gets them; which contact answers at night.",
              ja = "三つ尋ねてください。バックアップは別の装置か。ログは何日残り、誰がもらえるか。"
                 .. "夜に出る連絡先はどこか。" } }
expect "drawer" { of = "minori/app", after = "way-out", full = "40m", zero = "1h50m", points = 3,
  objective = "exit", action = "send", to = "town-b/office",
  mention = { { "copy", "export", "写し", "書き出" }, { "week", "month", "週", "月" } },
  why = { en = "The way out is rehearsed before it is needed", ja = "出口は、要る前に一度通っておく" },
  example = { en = "Each week an export to a disk that we hold, each month one printout of what "
                 .. "keeps people alive, once a year we move for a day.",
              ja = "毎週、手元のディスクに書き出す。毎月、命に関わるものを印刷する。年に一度、一日"
                 .. "だけ引っ越してみる。" } }

-- What must not happen ---------------------------------------------------------------------------

penalty "all-lost" { of = "minori", action = "send", to = "press/desk", points = 8,
  objective = "true", mention = { { "all lost", "completely lost", "すべて失", "全て失" } },
  why = { en = "Two days later most of it was back", ja = "二日後、大半は戻った" } }
penalty "nothing-happened" { of = "minori", action = "send", to = "press/desk", points = 8,
  objective = "true", mention = { { "nothing happened", "no problem", "何も起き", "問題はあり" } },
  why = { en = "A resident has seen her neighbour's tax", ja = "隣の人の税額を見た住民がいる" } }
penalty "same-keys" { of = "minori", action = "reconnect", target = "public-folder",
  unless = "change-credentials:admin-keys", points = 8, objective = "exposure",
  why = { en = "Opened again under the key that was published", ja = "公開された鍵のまま、また開けた" } }
penalty "all-off" { of = "minori", action = "isolate", target = "shared-app", points = 6,
  objective = "running", covers = "R5",
  why = { en = "Six members paid for the page of two", ja = "二会員の画面のために、六会員が困った" } }

order "keep-before-mend" { of = "minori", points = 3, objective = "contract",
  steps = { "preserve:web-log", "patch:shared-app" },
  why = { en = "A new release starts a new log", ja = "入れ替えれば、ログも新しくなる" } }
