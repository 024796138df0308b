-- scoring.lua: what an expert would like to see, what must not happen, and orders. Windows and
-- points are shisa's own choice [D]. 想定対応・減点・順序。

-- join: 14 ---------------------------------------------------------------------------------------

expect "branch-reports" { of = "securities/branch", after = "eleven-more", full = "10h",
  zero = "1d6h", points = 6, objective = "join", action = "send", to = "securities/risk",
  covers = "L5", mention = { { "call", "電話", "件" }, { "October", "opened", "十月", "口座" } },
  why = { en = "Fourteen times the same story is no longer a complaint",
          ja = "同じ話が十四回なら、もう苦情ではない" },
  example = { en = "Kita branch: 14 calls in two days, all about sales calls that know when the "
                .. "account was opened, October to January. The manager thinks it is rain. I do "
                .. "not.",
              ja = "北支店です。二日で十四件、口座を開いた時期(十月〜一月)まで知っている勧誘電話"
                 .. "のご相談です。"
                .. "支店長は雨と同じと言いますが、そうは思えません。" } }
expect "common-set" { of = "systems/security-center", after = "what-they-share", full = "8h",
  zero = "1d6h", points = 8, objective = "join", action = "triage",
  why = { en = "What all victims share is the table that leaked",
          ja = "全員に共通するものが、漏れた表である" } }

-- task-force: 10 ---------------------------------------------------------------------------------

expect "above-departments" { of = "holdings/planning", after = "is-it-ours", full = "8h",
  zero = "20h", points = 6, objective = "task-force", action = "decide",
  decision = "wait-or-move", option = "task-force",
  why = { en = "Certainty is what a task force is for", ja = "はっきりさせるために本部を置く" } }
expect "convened" { of = "holdings/planning", after = "is-it-ours", full = "12h", zero = "1d12h",
  points = 4, objective = "task-force", action = "convene", covers = "N3",
  why = { en = "A room, a leader and a log, before the next call",
          ja = "次の電話の前に、部屋と責任者と記録を" } }

-- evidence: 18 -----------------------------------------------------------------------------------

expect "seal-the-log" { of = "systems/security-center", after = "the-export", full = "8h",
  zero = "1d12h", points = 7, objective = "evidence", action = "preserve", target = "export-log",
  why = { en = "Out of reach of those whom it is about", ja = "当事者の手の届かないところへ" } }
expect "refuse-kindly" { of = "systems/security-center", after = "check-ourselves", full = "8h",
  zero = "1d6h", points = 4, objective = "evidence", action = "send", to = "systems/department",
  covers = "N1", mention = { { "independent", "outside", "third", "独立", "第三者", "外部" },
                             { "copy", "log", "写し", "ログ" } },
  why = { en = "A department that audits itself was the finding of the authority",
          ja = "自部門による自部門の調査こそ、当局が指摘したことである" },
  example = { en = "With respect: the log is about your department, so an independent firm reads "
                .. "it, from the sealed copy. Your people get a copy as well, and we protect them "
                .. "by this.",
              ja = "恐縮ですが、貴部に関わるログですので、封印した写しを独立した外部の会社に見て"
                 .. "もらいます。貴部にも"
                .. "写しをお渡しします。貴部のみなさんを守るためでもあります。" } }
expect "join-records" { of = "systems/security-center", after = "special-work", full = "10h",
  zero = "1d12h", points = 4, objective = "evidence", action = "search-records",
  target = "door-log",
  why = { en = "An ID is not a person; a door and an hour are closer to one",
          ja = "ID は人ではない。扉と時刻は、もう少し人に近い" } }
expect "specialist" { of = "securities/risk", after = "confession", full = "12h", zero = "2d",
  points = 3, objective = "evidence", action = "send", to = "police/desk", covers = "N6",
  mention = { { "disc", "CD", "媒体" }, { "three", "3", "third", "三枚", "3枚" } },
  why = { en = "Three discs were taken out, two were found: a confession is counted, too",
          ja = "持ち出しは三枚、押収は二枚。自白も数えて確かめる" },
  example = { en = "The book of media has three CD-R under 27 January; you have two. Please ask "
                .. "for the third disc before anybody calls the number complete.",
              ja = "媒体持出簿では一月二十七日に CD-R が三枚です。押収は二枚と伺いました。件数が"
                 .. "確定する前に、三枚目を"
                .. "お尋ねください。" } }

-- person: 12 -------------------------------------------------------------------------------------

expect "right-hour" { of = "securities/risk", after = "police-or-not", full = "2h", zero = "6h",
  points = 4, objective = "person", action = "decide", decision = "order-of-the-hour",
  option = "ids-police",
  why = { en = "First his hands, then his explanation", ja = "手を止めるのが先、事情を聞くのは後" } }
expect "all-ids" { of = "systems", after = "police-or-not", full = "8h", zero = "1d",
  points = 4, objective = "person", action = "disable-account", target = "suspect-ids",
  why = { en = "Eleven at one moment: ten would be an invitation",
          ja = "十一を同時に。十では誘い水になる" } }
expect "police-told" { of = "securities/risk", after = "police-or-not", full = "12h", zero = "1d12h",
  points = 4, objective = "person", action = "send", to = "police/desk",
  mention = { { "1,486,651", "1486651", "million", "百四十", "148" }, { "log", "copy", "ログ", "写し" } },
  why = { en = "With sealed copies in hand, before he knows", ja = "封印した写しを持ち、本人が気"
                                                                 .. "づく前に" },
  example = { en = "We report the taking of 1,486,651 customer rows on 26 January under a leaver's "
                .. "ID. Sealed copies of log, door records and media book are ready for you.",
              ja = "一月二十六日、退職者の ID で顧客情報1,486,651件が持ち出されました。封印したロ"
                 .. "グの写し、入退室記録、"
                .. "媒体持出簿をお渡しできます。" } }

-- notify: 16 -------------------------------------------------------------------------------------

expect "first-report" { of = "securities/risk", after = "fsa-asks", full = "6h", zero = "22h",
  points = 6, objective = "notify", action = "send", to = "fsa/liaison",
  mention = { { "possible", "可能性" }, { "open", "not yet", "未確定", "調査中", "確定して" } },
  duty = { en = "First report to the FSA on a possible leak", ja = "漏えいの可能性に関する金融庁"
                                                                 .. "への第一報" },
  why = { en = "Possible, number open: that is true and early", ja = "可能性あり、件数は未確定。"
                                                                   .. "正しく、早い" },
  example = { en = "A leak from our customer database is possible. Number open: at most 1,486,651. "
                .. "Evidence sealed, task force since Wednesday, police informed today.",
              ja = "顧客データベースからの漏えいの可能性があります。件数は未確定、最大で1,486,651"
                 .. "件。証拠は封印済み、"
                .. "水曜から対策本部、本日警察に届け出ました。" } }
expect "first-public" { of = "securities/pr", after = "first-notice", full = "8h", zero = "1d4h",
  points = 5, objective = "notify", action = "send", to = "press/desk",
  mention = { { "possible", "可能性" }, { "line", "telephone", "窓口", "電話" } },
  why = { en = "Those concerned should read it from the house first",
          ja = "当事者が最初に読むのは、会社の言葉であるべきである" },
  example = { en = "A leak is possible; we count and shall say the number when it is counted. A "
                .. "telephone line opens today. Nobody from us will ask you for numbers.",
              ja = "漏えいの可能性があります。件数は数えており、確定し次第お知らせします。本日か"
                 .. "ら電話窓口を開きます。"
                .. "当社から番号をお尋ねすることはありません。" } }
expect "exact-later" { of = "securities/pr", after = "full-announcement", full = "8h", zero = "1d",
  points = 5, objective = "notify", action = "send", to = "press/desk",
  mention = { { "1,486,651", "1486651", "148" }, { "49,159", "49159", "4万9", "四万九" } },
  why = { en = "Both numbers, each with where it comes from", ja = "二つの数字を、それぞれの根拠"
                                                                 .. "とともに" },
  example = { en = "Taken: 1,486,651 rows, from our log. Sold: 49,159 by his own statement, not "
                 .. "yet "
                .. "verified; a third disc is being looked for. Names, addresses, telephone, "
                .. "income "
                .. "bracket. No balances, no passwords.",
              ja = "持ち出しは当社ログで1,486,651件。売却は本人の供述で49,159件、未確認で、三枚目"
                 .. "の媒体を捜索中です。項目は"
                .. "氏名・住所・電話・年収区分。残高や暗証番号は含みません。" } }

-- answer: 12 -------------------------------------------------------------------------------------

expect "line-open" { of = "securities/call-centre", after = "first-notice", full = "12h", zero = "1d6h",
  points = 4, objective = "answer", action = "hotline",
  why = { en = "A number in the paper rings the same minute", ja = "新聞に載った番号は、その瞬間"
                                                                 .. "から鳴る" } }
expect "more-people" { of = "securities/call-centre", after = "nine-hundred", full = "8h",
  zero = "1d6h", points = 4, objective = "answer", action = "send", to = "holdings/planning",
  mention = { { "people", "staff", "agents", "応援", "人" }, { "group", "A", "companies", "グループ", "三社" } },
  why = { en = "A group has more hands than a firm", ja = "グループには、一社より多くの手がある" },
  example = { en = "20 seats, 900 calls, two of three give up. We need 60 people from the group "
                .. "companies for three weeks, script and headset are ready.",
              ja = "20席に900件、三人に二人が切れています。グループ各社から三週間、六十人の応援を"
                 .. "お願いします。文例と席は"
                .. "用意しました。" } }
expect "president-speaks" { of = "holdings/management", after = "seven-thousand", full = "12h",
  zero = "1d12h", points = 4, objective = "answer", action = "decide", decision = "president",
  option = "tomorrow", covers = "L4",
  why = { en = "On day 16, not on day 25", ja = "二十五日目ではなく、十六日目に" } }

-- aftercare: 6 -----------------------------------------------------------------------------------

expect "broker-letter" { of = "securities/risk", after = "good-faith", full = "12h", zero = "3d",
  points = 2, objective = "aftercare", action = "send", to = "broker/desk",
  mention = { { "stop", "return", "delete", "list", "停止", "返却", "回収", "利用" } },
  why = { en = "Neither guilt nor comfort: where did it go, and stop", ja = "責めず、慰めず。流し"
                                                                          .. "た先と、利用の停止"
                                                                          .. "を" },
  example = { en = "Please stop using the list, return it, and name every house that had it from "
                .. "you, with dates. We make no statement about your position.",
              ja = "名簿の利用を停止し、ご返却のうえ、渡した先を日付とともにすべてお知らせくださ"
                 .. "い。御社の責任について当社から"
                .. "申し上げることはありません。" } }
expect "sample-kept" { of = "systems/security-center", after = "the-sample", full = "8h", zero = "1d12h",
  points = 2, objective = "aftercare", action = "preserve", target = "lists-outside",
  why = { en = "Kept first, taken down then", ja = "まず残す。それから消してもらう" } }
expect "by-harm" { of = "holdings/management", after = "compensation", full = "10h", zero = "1d",
  points = 2, objective = "aftercare", action = "decide", decision = "by-what", option = "harm",
  why = { en = "A criterion lasts longer than an amount", ja = "金額より基準のほうが長持ちする" } }

-- group: 8 ---------------------------------------------------------------------------------------

expect "leaver-closed" { of = "systems", after = "the-export", full = "12h", zero = "2d",
  points = 2, objective = "group", action = "disable-account", target = "leaver-id",
  why = { en = "He left in August, it did not", ja = "人は八月に去り、ID は残った" } }
expect "operator-changed" { of = "systems", after = "same-id", full = "20h", zero = "4d",
  points = 4, objective = "group", action = "change-credentials", target = "operator-id",
  why = { en = "Changed between two batches, in all three companies", ja = "バッチの合間に、三社"
                                                                         .. "いっせいに" } }
expect "peers-answered" { of = "holdings/planning", after = "peers-ask", full = "1d", zero = "4d",
  points = 2, objective = "group", action = "send", to = "peers/list",
  mention = { { "leaver", "export", "shared", "退職", "抽出", "共用" } },
  why = { en = "The lesson without the names costs nothing and saves somebody",
          ja = "名前を伏せた教訓は、ただで誰かを救う" },
  example = { en = "Look at three things: IDs of leavers, exports that one person can make alone, "
                .. "and who outside the department reads the log.",
              ja = "三つ見てください。退職者の ID、一人でできてしまう抽出、そして部門の外の誰がロ"
                 .. "グを読んでいるか。" } }

-- review: 4 --------------------------------------------------------------------------------------

local function look_back(id, who, en, ja)
  expect(id) { of = who, after = "self-sheet", full = "8h", zero = "22h", points = 2,
    objective = "review", action = "send", to = "holdings/legal",
    mention = { { "watch", "four", "relief", "branch", "監視", "二人", "交代", "支店" } },
    why = { en = "One line each, and one thing with a date", ja = "一人一行、期日つきで一つ" },
    example = { en = en, ja = ja } }
end
look_back("sheet-risk", "securities/risk",
  "Did: police in time. Late: the branch's calls. By December: exports need four eyes, and "
  .. "somebody outside the department is to watch them.",
  "できた:警察への届け出。遅れた:支店の電話。十二月までに:抽出は二人で。部門の外の者が監視する。")
look_back("sheet-center", "systems/security-center",
  "Did: sealed the log in a day. Did not: relief for six people. By December: a roster with relief.",
  "できた:一日でログを封印。できなかった:六人の交代。十二月までに:交代のある当番表。")

-- What must not happen ---------------------------------------------------------------------------

penalty "confronted" { of = "securities", action = "send", to = "systems/department", points = 8,
  objective = "person", mention = { { "2204", "deputy", "部長代理" } },
  why = { en = "Evidence first; a warned man tidies up", ja = "証拠が先。気づいた者は片付ける" } }
penalty "number-too-early" { of = "securities/pr", action = "send", to = "press/desk",
  via = "press", points = 8, objective = "notify", mention = { { "only 49", "49,159 in total" } },
  why = { en = "A number that is taken back costs more than silence",
          ja = "取り消した数字は、沈黙より高くつく" } }
penalty "traces-gone" { of = "systems", action = "rebuild", target = "export-terminal",
  unless = "preserve:export-terminal", points = 12, objective = "evidence",
  why = { en = "The terminal on the fourth floor was the scene", ja = "四階の端末こそ現場だった" } }
penalty "market-closed" { of = "systems", action = "isolate", target = "customer-db", points = 10,
  covers = "R5", why = { en = "It is the ledger: the department would have said so",
                         ja = "原簿である。聞けば、システム部はそう言ったはずだ" } }
penalty "batch-broken" { of = "systems", action = "disable-account", target = "operator-id",
  points = 4, objective = "group",
  why = { en = "Disabled at night it stops three companies; changed in order it stops nobody",
          ja = "夜に止めれば三社が止まる。順に変えれば誰も困らない" } }

order "sealed-before-stopped" { of = "systems", points = 4, objective = "evidence",
  steps = { "preserve:export-log", "disable-account:leaver-id", "disable-account:suspect-ids" },
  why = { en = "The last act of an ID is in the log: keep it before the ID dies",
          ja = "ID の最後の動きはログにある。止める前に残す" } }
