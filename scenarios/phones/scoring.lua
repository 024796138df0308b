-- scoring.lua: what an expert would like to see, what must not happen, and one order. Windows and
-- points are shisa's own choice [D]. 想定対応・減点・順序。

-- join: 14 ---------------------------------------------------------------------------------------

expect "branch-reports" { of = "securities/branch", after = "eleven-more", full = "10h",
  zero = "1d6h", points = 5, objective = "join", action = "send", to = "securities/risk",
  covers = "L5", mention = { { "call", "電話", "件" }, { "October", "opened", "十月", "口座" } },
  why = { en = "Fourteen times the same story is no longer a complaint",
          ja = "同じ話が十四回なら、もう苦情ではない" },
  example = { en = "Kita branch: 14 calls in two days, all about salesmen who know when the "
                .. "account was opened, October to January. The manager thinks it is rain. I "
                .. "do not.",
              ja = "北支店です。二日で十四件、口座を開いた時期(十月〜一月)まで知っている勧誘電話のご"
                .. "相談です。支店長は雨と同じと言いますが、そうは思えません。" } }
expect "keep-slips" { of = "securities/call-centre", after = "slips", full = "1d", zero = "6d",
  points = 2, objective = "join", action = "preserve", target = "call-notes",
  why = { en = "What callers said on the first day is thrown away on the eighth",
          ja = "初日に言われたことは、八日目に捨てられる" } }
expect "taken-in" { of = "securities/risk", after = "eleven-more", full = "1d4h", zero = "2d12h",
  points = 1, objective = "join", action = "log",
  why = { en = "Somebody has to write the first line, with the hour",
          ja = "最初の一行を、時刻とともに書く人が要る" } }
expect "common-set" { of = "systems/security-center", after = "what-they-share", full = "8h",
  zero = "1d6h", points = 6, objective = "join", action = "triage",
  why = { en = "What all victims share is the table that leaked",
          ja = "全員に共通するものが、漏れた表である" } }

-- task-force: 10 ---------------------------------------------------------------------------------

expect "above-departments" { of = "holdings/planning", after = "is-it-ours", full = "8h",
  zero = "20h", points = 5, objective = "task-force", action = "decide",
  decision = "wait-or-move", option = "task-force",
  why = { en = "Certainty is what a task force is for", ja = "はっきりさせるために本部を置く" } }
expect "convened" { of = "holdings/planning", after = "is-it-ours", full = "12h", zero = "1d12h",
  points = 3, objective = "task-force", action = "convene", covers = "N3",
  why = { en = "A room, a leader and a log, before the next call",
          ja = "次の電話の前に、部屋と責任者と記録を" } }
expect "mandate" { of = "holdings/management", after = "is-it-ours", full = "20h", zero = "2d",
  points = 2, objective = "task-force", action = "send", to = "systems/head",
  covers = { "N2", "R5j" },
  mention = { { "task force", "Planning", "本部", "企画部" },
              { "group", "all three", "グループ", "三社" } },
  why = { en = "Whoever goes over to ask must be able to say on whose behalf",
          ja = "聞きに行く者が「誰の指示か」に答えられるように" },
  example = { en = "From today a task force under Information Planning looks into the calls, in "
                .. "the whole group and in all three companies alike. Please give its people what "
                .. "they ask for; nobody is accused.",
              ja = "本日、情報企画部を長とする対策本部を置き、お客さまへの電話の件をグループ三社で一"
                 .. "様に調べます。求めに応じてご協力ください。誰かを疑ってのことではありません。" } }

-- evidence: 18 -----------------------------------------------------------------------------------

expect "seal-the-log" { of = "systems/security-center", after = "the-export", full = "8h",
  zero = "1d12h", points = 5, objective = "evidence", action = "preserve", target = "export-log",
  why = { en = "Out of reach of those whom it is about", ja = "当事者の手の届かないところへ" } }
expect "refuse-kindly" { of = "systems/security-center", after = "check-ourselves", full = "8h",
  zero = "1d6h", points = 3, objective = "evidence", action = "send", to = "systems/head",
  covers = "N1", mention = { { "independent", "outside", "third", "独立", "第三者", "外部" },
                             { "copy", "log", "写し", "ログ" } },
  why = { en = "A department that audits itself was the finding of the authority",
          ja = "自部門による自部門の調査こそ、当局が指摘したことである" },
  example = { en = "With respect: the log is about your department, so an independent firm reads "
                .. "it, from the sealed copy. Your people get a copy as well, and we protect them "
                .. "by this.",
              ja = "恐縮ですが、貴部に関わるログですので、封印した写しを独立した外部の会社に見てもらい"
                .. "ます。貴部にも写しをお渡しします。貴部のみなさんを守るためでもあります。" } }
expect "join-records" { of = "systems/security-center", after = "special-work", full = "10h",
  zero = "1d12h", points = 2, objective = "evidence", action = "search-records",
  target = "door-log",
  why = { en = "An ID is not a person; a door and an hour are closer to one",
          ja = "ID は人ではない。扉と時刻は、もう少し人に近い" } }
expect "book-kept" { of = "systems/department", after = "special-work", full = "10h", zero = "2d",
  points = 2, objective = "evidence", action = "preserve", target = "media-book",
  why = { en = "Three discs stand in it and in nothing else",
          ja = "三枚と書いてあるのは、この帳面だけである" } }
expect "dead-id-watched" { of = "systems/security-center", after = "twenty-days", full = "10h",
  zero = "2d", points = 1, objective = "evidence", action = "monitor", target = "leaver-id",
  why = { en = "Somebody still tries the key of a house that has been locked",
          ja = "閉めた家の鍵を、まだ試している者がいる" } }
-- Where the head has to be asked he answers in three hours if somebody has spoken to him, and not
-- at all if nobody has. 断りの要る決まりでは、話のあった相手なら三時間、なければ返事は来ない。
expect "two-at-the-terminal" { of = "systems/security-center", after = "special-work",
  full = "1d", zero = "4d", points = 2, objective = "evidence", action = "block",
  target = "export-terminal", covers = { "R4", "R5" },
  why = { en = "One man alone could do it once; from today it takes two",
          ja = "一人でできたことを、今日から二人がかりにする" } }
expect "hour-by-hour" { of = "systems/security-center", after = "examiner", full = "8h",
  zero = "2d", points = 1, objective = "evidence", action = "send", to = "holdings/legal",
  covers = "N6",
  mention = { { "sealed", "seal", "copy", "封", "写し" },
              { ":", "o'clock", "時" } },
  why = { en = "Evidence is what can be followed hour by hour from hand to hand",
          ja = "手から手へ、時刻でたどれるものだけが証拠になる" },
  example = { en = "Log pulled Thursday 10:40 by Nishi and me; hash on paper 10:52; two copies, "
                .. "sealed 13:10 with Manabe; one in your safe, one with the notary at 16:00. Not "
                .. "opened since. The original ran on.",
              ja = "木曜10時40分、西と私で取得。10時52分、ハッシュ値を紙に記入。13時10分、真鍋さん立ち会"
                 .. "いで二部を封印。一部は法務の金庫、一部は16時に公証役場。以後、開封なし。原本は稼働"
                 .. "を続けています。" } }
expect "specialist" { of = "securities/risk", after = "confession", full = "12h", zero = "2d",
  points = 2, objective = "evidence", action = "send", to = "police/desk", covers = "N6",
  mention = { { "disc", "CD", "媒体" }, { "three", "3", "third", "三枚", "3枚" } },
  why = { en = "Three discs were taken out, two were found: a confession is counted, too",
          ja = "持ち出しは三枚、押収は二枚。自白も数えて確かめる" },
  example = { en = "The book of media has three CD-R under 27 January; you have two. Please ask "
                .. "for the third disc before anybody calls the number complete.",
              ja = "媒体持出簿では一月二十七日に CD-R が三枚です。押収は二枚と伺いました。件数が確定す"
                .. "る前に、三枚目をお尋ねください。" } }

-- person: 12 -------------------------------------------------------------------------------------

expect "who-knows" { of = "holdings/planning", after = "he-is-here", full = "3h", zero = "1d",
  points = 1, objective = "person", action = "memo",
  mention = { { "Hayakawa", "HR", "Human", "早川", "人事" },
              { "risk", "リスク", "コンプライアンス" } },
  why = { en = "A list of those who know, while it can still be written on one line",
          ja = "知る者の一覧は、一行で書けるうちに" },
  example = { en = "Know since 11:00: Hayakawa (HR), Risk (two), Security Center (two), the two of "
                .. "us. Next to be told: Legal, by Risk. Nobody else without a line here.",
              ja = "十一時現在で知る者:人事の早川、リスク管理部二名、センター二名、当部二名。次に法務(リ"
                 .. "スク管理部から)。ここに書かずに広げない。" } }
expect "right-hour" { of = "securities/risk", after = "police-or-not", full = "2h", zero = "6h",
  points = 4, objective = "person", action = "decide", decision = "order-of-the-hour",
  option = "ids-police",
  why = { en = "First his hands, then his explanation", ja = "手を止めるのが先、事情を聞くのは後" } }
expect "all-ids" { of = "systems/security-center", after = "police-or-not", full = "6h",
  zero = "18h", points = 4, objective = "person", action = "disable-account",
  target = "suspect-ids", covers = { "R4", "R5" },
  why = { en = "Eleven at one moment: ten would be an invitation",
          ja = "十一を同時に。十では誘い水になる" } }
expect "police-told" { of = "securities/risk", after = "police-or-not", full = "12h",
  zero = "1d12h", points = 3, objective = "person", action = "send", to = "police/desk",
  mention = { { "1,486,651", "1486651", "million", "百四十", "148" },
              { "log", "copy", "ログ", "写し" } },
  why = { en = "With sealed copies in hand, before he knows",
          ja = "封印した写しを持ち、本人が気づく前に" },
  example = { en = "We report the taking of 1,486,651 customer rows on 26 January under a leaver's "
                .. "ID. Sealed copies of log, door records and media book are ready for you.",
              ja = "一月二十六日、退職者の ID で顧客情報1,486,651件が持ち出されました。封印したログの写"
                .. "し、入退室記録、媒体持出簿をお渡しできます。" } }

-- notify: 16 -------------------------------------------------------------------------------------

expect "first-report" { of = "securities/risk", after = "fsa-asks", full = "6h", zero = "22h",
  points = 5, objective = "notify", action = "send", to = "fsa/liaison",
  mention = { { "possible", "可能性" }, { "open", "not yet", "未確定", "調査中", "確定して" } },
  duty = { en = "First report to the FSA on a possible leak",
           ja = "漏えいの可能性に関する金融庁への第一報" },
  why = { en = "Possible, number open: that is true and early",
          ja = "可能性あり、件数は未確定。正しく、早い" },
  example = { en = "A leak from our customer database is possible. Number open: at most 1,486,651. "
                .. "Evidence sealed, task force since Wednesday, police informed today.",
              ja = "顧客データベースからの漏えいの可能性があります。件数は未確定、最大で1,486,651件。証"
                .. "拠は封印済み、水曜から対策本部、本日警察に届け出ました。" } }
expect "counters-first" { of = "securities/pr", after = "first-notice", full = "12h", zero = "1d6h",
  points = 2, objective = "notify", action = "send", to = "securities/branch",
  mention = { { "possible", "可能性" }, { "counter", "customer", "窓口", "お客" } },
  why = { en = "The person at the counter should not learn it from the customer",
          ja = "窓口の人が、お客さまから聞かされることのないように" },
  example = { en = "For your counters, before the paper: a leak is possible, we count. Say to each "
                .. "customer what you may and that you may not say more yet; nobody of ours asks "
                .. "for numbers. Text for the door comes by fax at seven.",
              ja = "新聞より先に窓口へ。漏えいの可能性があり、件数を確認中です。お客さまには、お話しで"
                 .. "きることと、まだできないことを分けてお伝えください。当社から番号を尋ねることはあ"
                 .. "りません。掲示文は七時にFAXします。" } }
expect "first-public" { of = "securities/pr", after = "first-notice", full = "8h", zero = "1d4h",
  points = 4, objective = "notify", action = "send", to = "press/desk",
  mention = { { "possible", "可能性" }, { "line", "telephone", "窓口", "電話" } },
  why = { en = "Those concerned should read it from the house first",
          ja = "当事者が最初に読むのは、会社の言葉であるべきである" },
  example = { en = "A leak is possible; we count and shall say the number when it is counted. A "
                .. "telephone line opens today. Nobody from us will ask you for numbers.",
              ja = "漏えいの可能性があります。件数は数えており、確定し次第お知らせします。本日から電話"
                .. "窓口を開きます。当社から番号をお尋ねすることはありません。" } }
expect "exact-later" { of = "securities/pr", after = "full-announcement", full = "8h", zero = "1d",
  points = 3, objective = "notify", action = "send", to = "press/desk",
  mention = { { "1,486,651", "1486651", "148" }, { "49,159", "49159", "4万9", "四万九" } },
  why = { en = "Both numbers, each with where it comes from",
          ja = "二つの数字を、それぞれの根拠とともに" },
  example = { en = "Taken: 1,486,651 rows, from our log. Sold: 49,159 by his own statement, not "
                .. "yet verified. Names, addresses, telephone, income bracket. No balances, no "
                .. "passwords. Please give nothing to callers; letters go out this week.",
              ja = "持ち出しは当社ログで1,486,651件。売却は本人の供述で49,159件、未確認です。項目は氏名"
                .. "・住所・電話・年収区分。残高や暗証番号は含みません。電話の相手には何もお答えになら"
                .. "ないでください。お一人ずつの書面を今週発送します。" } }
expect "fsa-second" { of = "securities/risk", after = "confession", full = "1d6h", zero = "3d",
  points = 1, objective = "notify", action = "send", to = "fsa/liaison",
  mention = { { "49,159", "49159", "4万9", "四万九" },
              { "statement", "own words", "not verified", "供述", "未確認" } },
  why = { en = "The FSA hears the number with its source, before the papers do",
          ja = "金融庁には、出所を添えた数字を、新聞より先に" },
  example = { en = "Second report. By his own statement, not verified by us: 49,159 persons sold, "
                .. "three houses. Discs: three by the book, two found so far. Next report Sunday "
                .. "before the conference.",
              ja = "第二報です。本人の供述で49,159人分、三社に売却、当社では未確認です。媒体は帳簿上三"
                 .. "枚、押収は現時点で二枚。次報は日曜の会見前に差し上げます。" } }

expect "warn-public" { of = "securities/pr", after = "mother-in-law", full = "8h", zero = "2d",
  points = 1, objective = "notify", action = "send", to = "press/desk",
  mention = { { "not ours", "not from us", "never", "当社の者では", "ありません", "いたしません" },
              { "card", "number", "カード", "番号" } },
  why = { en = "The second thief lives on the silence after the first",
          ja = "二人目の泥棒は、一人目のあとの沈黙で食べている" },
  example = { en = "He is not ours. Nobody of Wakaba asks for a card or a number, not even to "
                .. "help. Hang up and ring the line on our page. Please give us that corner.",
              ja = "当社の者ではありません。お詫びやお手伝いの名目でも、カードや番号をお尋ねすることは"
                 .. "いたしません。切って、ホームページの番号へおかけ直しください。その左下を、ぜひ。" } }

-- answer: 12 -------------------------------------------------------------------------------------

expect "line-open" { of = "securities/call-centre", after = "first-notice", full = "12h",
  zero = "1d6h", points = 2, objective = "answer", action = "hotline",
  why = { en = "A number in the paper rings the same minute",
          ja = "新聞に載った番号は、その瞬間から鳴る" } }
expect "counter-answer" { of = "securities/branch", after = "at-the-counter", full = "6h",
  zero = "1d", points = 1, objective = "answer", action = "send", to = "customers/caller",
  mention = { { "not know", "not yet", "counted", "counting", "分か", "まだ", "確認", "数え" },
              { "lock", "address", "write", "letter", "ring", "鍵", "住所", "手紙", "書面",
                "お電話" } },
  why = { en = "She does not ask for a number, she asks about her door",
          ja = "件数ではなく、玄関の鍵のことを聞いておられる" },
  example = { en = "I don't know yet whether you are among them; it is being counted, and you get "
                .. "a letter that says which of your lines were on it. Your address was on that "
                .. "form. If it were my mother, I'd change the lock now.",
              ja = "お客さまが含まれるかは、まだ分かりません。数えているところで、何が載っていたかは一"
                 .. "人ずつ書面でお知らせします。ご住所の欄はあの用紙にございました。私の母なら、鍵は"
                 .. "替えさせます。" } }
expect "more-people" { of = "securities/call-centre", after = "nine-hundred", full = "8h",
  zero = "1d6h", points = 3, objective = "answer", action = "send", to = "holdings/planning",
  mention = { { "people", "staff", "agents", "応援", "人" },
              { "group", "A", "companies", "グループ", "三社" } },
  why = { en = "A group has more hands than a firm", ja = "グループには、一社より多くの手がある" },
  example = { en = "20 seats, 900 calls, two of three give up. We need 60 people from the group "
                .. "companies for three weeks, script and headset are ready.",
              ja = "20席に900件、三人に二人が切れています。グループ各社から三週間、六十人の応援をお願い"
                .. "します。文例と席は用意しました。" } }
expect "people-lent" { of = "holdings/planning", after = "whose-people", full = "20h", zero = "2d",
  points = 1, objective = "answer", action = "send", to = "holdings/b",
  mention = { { "people", "twenty", "22", "人", "応援" },
              { "task force", "management", "until", "本部", "経営", "まで" } },
  why = { en = "People are lent to who asks in the right name and says until when",
          ja = "人は、筋の通った名前で、いつまでと言われれば貸してもらえる" },
  example = { en = "For the task force, with the management's word: please lend us the twenty-two "
                .. "who have been on the telephones, until the 28th. They are back with you two "
                .. "days before the quarter closes.",
              ja = "対策本部として、経営の了承のうえでお願いします。電話経験のある二十二人を、二十八日ま"
                 .. "でお貸しください。四半期末の二日前にはお返しします。" } }
expect "when-letters" { of = "securities/branch", after = "branches-ask", full = "8h", zero = "2d",
  points = 1, objective = "answer", action = "send", to = "securities/pr",
  mention = { { "letter", "手紙", "書面" }, { "when", "date", "day", "いつ", "日", "発送" } },
  why = { en = "A branch that can say a day is worth forty minutes of driving",
          ja = "日にちを言える支店なら、四十分かけて来た甲斐がある" },
  example = { en = "People drive here to ask when their letter comes. Give us a day by postal "
                .. "district, even a late one; we pin it to the door, and they can plant rice.",
              ja = "手紙がいつ届くのかを聞きに、車で来られます。遅くて構いませんので、郵便番号ごとの発"
                 .. "送日をください。戸口に貼ります。そうすれば田植えに戻っていただけます。" } }
expect "president-speaks" { of = "holdings/management", after = "seven-thousand", full = "12h",
  zero = "1d12h", points = 3, objective = "answer", action = "decide", decision = "president",
  option = "tomorrow", covers = "L4",
  why = { en = "On day 16, not on day 25", ja = "二十五日目ではなく、十六日目に" } }
expect "false-aftercare" { of = "securities/call-centre", after = "twenty-days", full = "8h",
  zero = "2d", points = 1, objective = "answer", action = "send", to = "securities/pr",
  mention = { { "after-care", "Wakaba", "アフターケア", "名乗", "若葉" },
              { "card", "number", "カード", "番号" } },
  why = { en = "Whoever has been robbed once is rung up by the next thief as a helper",
          ja = "一度盗まれた人には、次の泥棒が助け手の顔で電話をかける" },
  example = { en = "Four callers since this morning: a man from \"Wakaba, after-care\" asks for "
                .. "card numbers. He isn't ours. Could it stand on the page today, in large "
                .. "letters?",
              ja = "今朝から四件、「若葉のアフターケア係」を名乗る男がカード番号を聞いています。当社の者で"
                 .. "はありません。今日中に、ホームページに大きく載せられませんか。" } }

-- aftercare: 6 -----------------------------------------------------------------------------------

expect "broker-letter" { of = "securities/risk", after = "good-faith", full = "12h", zero = "3d",
  points = 1, objective = "aftercare", action = "send", to = "broker/desk",
  mention = { { "stop", "return", "delete", "list", "停止", "返却", "回収", "利用" } },
  why = { en = "Neither guilt nor comfort: where did it go, and stop",
          ja = "責めず、慰めず。流した先と、利用の停止を" },
  example = { en = "Please stop using the list, return it, and name every house that had it from "
                .. "you, with dates. We make no statement about your position.",
              ja = "名簿の利用を停止し、ご返却のうえ、渡した先を日付とともにすべてお知らせください。御社"
                .. "の責任について当社から申し上げることはありません。" } }
expect "hall-told" { of = "securities/branch", after = "man-in-the-hall", full = "3h", zero = "1d",
  points = 1, objective = "aftercare", action = "send", to = "securities/risk",
  mention = { { "sheet", "names", "list", "紙", "名簿", "名前" },
              { "hall", "customers", "branch", "店", "お客", "窓口" } },
  why = { en = "The list sits in the waiting room, and somebody has seen it",
          ja = "名簿が待合に座っている。それを見た人がいる" },
  example = { en = "Kita branch. A stranger in our hall speaks to customers with a sheet of names, "
                .. "two of them ours, both on the list. I have asked him for his card and have it. "
                .. "Do you want to ring the police, or shall I?",
              ja = "北支店です。待合で、名前の並んだ紙を持った人がお客さまに話しかけています。見えた二"
                 .. "名は、いずれも当社のお客さまです。名刺はいただきました。警察へは、そちらからにしま"
                 .. "すか、当店からにしますか。" } }
expect "sample-kept" { of = "systems/security-center", after = "the-sample", full = "8h",
  zero = "1d12h", points = 1, objective = "aftercare", action = "preserve",
  target = "lists-outside",
  why = { en = "Kept first, taken down then", ja = "まず残す。それから消してもらう" } }
expect "taken-down" { of = "securities/risk", after = "the-sample", full = "12h", zero = "1d18h",
  points = 1, objective = "aftercare", action = "send", to = "board/thread", via = "mail",
  mention = { { "remove", "delete", "take down", "削除" },
              { "log", "record", "keep", "記録", "保全", "保存" } },
  why = { en = "Who only asks for removal loses who posted it",
          ja = "削除だけを頼めば、投稿した者も消える" },
  example = { en = "Please keep the log of the poster for the police first, then remove the rows "
                .. "and the links. We are the company concerned; call me back at 3301.",
              ja = "まず投稿者の記録を警察のために保全し、そのうえで該当の投稿とリンクの削除をお願いしま"
                 .. "す。当該の会社の者です。折り返しは3301へ。" } }
expect "by-harm" { of = "holdings/management", after = "compensation", full = "10h", zero = "1d",
  points = 2, objective = "aftercare", action = "decide", decision = "by-what", option = "harm",
  why = { en = "A criterion lasts longer than an amount", ja = "金額より基準のほうが長持ちする" } }

-- group: 8 ---------------------------------------------------------------------------------------

expect "leaver-closed" { of = "systems/security-center", after = "the-export", full = "12h",
  zero = "2d12h", points = 1, objective = "group", action = "disable-account", target = "leaver-id",
  covers = { "R4", "R5" },
  why = { en = "He left in August, it did not", ja = "人は八月に去り、ID は残った" } }
expect "asked-a-and-b" { of = "holdings/planning", after = "same-id", full = "12h", zero = "2d",
  points = 1, objective = "group", action = "send", to = "holdings/a", covers = { "N2", "R5j" },
  mention = { { "Sunday", "日曜" }, { "batch", "job", "31", "バッチ", "ジョブ" } },
  why = { en = "Who says when and how gets a yes; who says \"at once\" gets a Thursday",
          ja = "いつ、どうやってを言えば「分かった」になる。「直ちに」では木曜の夜になる" },
  example = { en = "Proposal: Sunday, no batch, ten o'clock, your operator, Tsuda's and the "
                .. "department's at one table, the list of all 31 jobs on the wall, Security "
                .. "Center types. Nobody touches anything before.",
              ja = "提案です。バッチのない日曜の十時、田口さん・津田さん・システム部の運用が一つの卓につ"
                 .. "き、31本のジョブの一覧を壁に貼って、センターが打ち込みます。それまで誰も触りませ"
                 .. "ん。" } }
expect "operator-changed" { of = "systems/security-center", after = "same-id", full = "3d8h",
  zero = "7d", points = 1, objective = "group", action = "change-credentials",
  target = "operator-id",
  covers = { "R4", "R5" },
  why = { en = "Changed between two batches, in all three companies",
          ja = "バッチの合間に、三社いっせいに" } }
expect "group-jobs-changed" { of = "systems/security-center", after = "same-id", full = "3d8h",
  zero = "7d", points = 1, objective = "group", action = "change-credentials",
  target = "group-jobs", covers = { "R4", "R5" },
  why = { en = "A hole that is closed in one house of three is a hole",
          ja = "三社のうち一社だけ塞いでも、穴は穴である" } }
expect "peers-answered" { of = "holdings/planning", after = "peers-ask", full = "1d", zero = "4d",
  points = 1, objective = "group", action = "send", to = "peers/list", covers = "L2",
  mention = { { "leaver", "export", "shared", "退職", "抽出", "共用" } },
  why = { en = "The lesson without the names costs nothing and saves somebody",
          ja = "名前を伏せた教訓は、ただで誰かを救う" },
  example = { en = "Look at three things: IDs of leavers, exports that one person can make alone, "
                .. "and who outside the department reads the log.",
              ja = "三つ見てください。退職者の ID、一人でできてしまう抽出、そして部門の外の誰がログを読ん"
                 .. "でいるか。" } }
expect "plan-with-dates" { of = "holdings/planning", after = "the-order", full = "1d12h",
  zero = "4d", points = 1, objective = "group", action = "send", to = "fsa/liaison",
  mention = { { "leaver", "退職" }, { "two", "four eyes", "二人", "二名" },
              { "July", "by ", "七月", "7月", "まで" } },
  duty = { en = "Improvement plan, asked for by the order", ja = "命令に基づく改善計画" },
  why = { en = "A plan is a name and a date; the rest is paper",
          ja = "計画とは名前と期日である。あとは紙である" },
  example = { en = "1 From 1 July the Security Center, reporting to the holding, watches the "
                .. "System Department (owner: Information Planning). 2 Leavers' IDs closed the "
                .. "same day, HR signs, by 10 July. 3 Exports by two persons only, done; drill in "
                .. "September.",
              ja = "一、七月一日から、ホールディングス直属のセンターがシステム部門を監視(責任:情報企画"
                 .. "部)。二、退職者のIDは当日停止、人事が確認印、七月十日まで。三、抽出は二人で行う(実"
                 .. "施済み)。九月に訓練。" } }
expect "name-under-it" { of = "systems/department", after = "the-order", full = "20h", zero = "3d",
  points = 1, objective = "group", action = "send", to = "holdings/planning",
  mention = { { "leaver", "退職" }, { "day", "date", "July", "日", "月" } },
  why = { en = "The department that was named puts its own name under the date",
          ja = "名指しされた部門が、期日の横に自分の名を書く" },
  example = { en = "For the plan: IDs of leavers are closed on their last day, 17:00, by me; Human "
                .. "Resources sends the name that morning; the Center sees a list each Friday. "
                .. "From 1 July. You may write my name.",
              ja = "計画用に。退職者のIDは最終日の17時に私が止めます。当日の朝に人事から氏名をもらい、毎"
                 .. "週金曜に一覧をセンターに見せます。七月一日から。私の名前を書いてくださって結構です。" } }
expect "relief" { of = "holdings/management", after = "three-weeks", full = "10h", zero = "1d",
  points = 1, objective = "group", action = "send", to = "systems/security-center", covers = "L3",
  mention = { { "relief", "rest", "home", "off", "two people", "交代", "休", "応援", "帰" } },
  why = { en = "Who has looked after everybody for four weeks has to be looked after",
          ja = "四週間みんなの番をした人の番を、誰かがする" },
  example = { en = "From today, by my order: three of you at a time, two days off each, Mori "
                .. "first, home now. A Department sends two people tomorrow for the "
                .. "batch. Thank you.",
              ja = "本日から、三人ずつ二日交代で休んでください。森さんは今すぐ帰宅を。明日からバッチの応援"
                 .. "に、A部から二人入ります。ありがとうございました。" } }

-- review: 4 --------------------------------------------------------------------------------------

local function look_back(id, who, en, ja)
  expect(id) { of = who, after = "self-sheet", full = "8h", zero = "22h", points = 1,
    objective = "review", action = "send", to = "holdings/legal",
    mention = { { "watch", "four", "relief", "branch", "list", "監視", "二人", "交代", "支店",
                  "一覧" } },
    why = { en = "One line each, and one thing with a date", ja = "一人一行、期日つきで一つ" },
    example = { en = en, ja = ja } }
end
look_back("sheet-risk", "securities/risk",
  "Did: police in time. Late: the branch's calls. By December: exports need four eyes, and "
  .. "somebody outside the department is to watch them.",
  "できた:警察への届け出。遅れた:支店の電話。十二月までに:抽出は二人で。部門の外の者が監視する。")
look_back("sheet-center", "systems/security-center",
  "Did: sealed the log in a day. Did not: relief for six people. By December: a roster with "
  .. "relief.",
  "できた:一日でログを封印。できなかった:六人の交代。十二月までに:交代のある当番表。")
look_back("sheet-branch", "securities/branch",
  "Late: two days until the line to Compliance. By December: the branch counts calls by what the "
  .. "other side knew, every Friday.",
  "遅れた:コンプライアンスへの一行に二日。十二月までに:支店で、相手が何を知っていたか別に毎週金曜に数える。")
look_back("sheet-department", "systems/department",
  "Did: the book of media. Did not: the list of leavers since July. By December: the list comes on "
  .. "the day itself, and I sign that it is closed.",
  "できた:媒体持出簿の保全。できなかった:昨年七月以降の退職者の一覧。十二月までに:一覧は当日受け取り、停止に印を押す。")

-- What must not happen ---------------------------------------------------------------------------

penalty "confronted" { of = "securities", action = "send", to = "systems/department", points = 8,
  objective = "person", mention = { { "2204", "deputy", "部長代理" } },
  why = { en = "Evidence first; a warned man tidies up", ja = "証拠が先。気づいた者は片付ける" } }
penalty "told-by-securities" { of = "securities", event = "leaked", points = 4,
  objective = "person",
  why = { en = "What three were told, three should keep", ja = "三人に話されたことは、三人のうちに" } }
penalty "told-by-holdings" { of = "holdings", event = "leaked", points = 4, objective = "person",
  why = { en = "What three were told, three should keep", ja = "三人に話されたことは、三人のうちに" } }
penalty "told-by-systems" { of = "systems", event = "leaked", points = 4, objective = "evidence",
  why = { en = "The name of an ID in a newspaper is an instruction",
          ja = "新聞に載った ID 名は、手引きになる" } }
penalty "number-too-early" { of = "securities/pr", action = "send", to = "press/desk",
  via = "press", points = 8, objective = "notify",
  mention = { { "only 49", "49,159 in total", "49,159件のみ", "四万九千件だけ" } },
  why = { en = "A number that is taken back costs more than silence",
          ja = "取り消した数字は、沈黙より高くつく" } }
penalty "traces-gone" { of = "systems", action = "rebuild", target = "export-terminal",
  unless = "preserve:export-terminal", points = 12, objective = "evidence",
  why = { en = "The terminal on the fourth floor was the scene", ja = "四階の端末こそ現場だった" } }
penalty "market-closed" { of = "systems", action = "isolate", target = "customer-db", points = 10,
  covers = "R5", why = { en = "It is the ledger: the department would have said so",
                         ja = "原簿である。聞けば、システム部はそう言ったはずだ" } }
penalty "margin-cut" { of = "systems", action = "isolate", target = "export-terminal", points = 6,
  covers = "R5", why = { en = "Six hundred people hear of their margin from that terminal",
                         ja = "六百人が、あの端末で追証を知らされている" } }
penalty "batch-broken" { of = "systems", action = "disable-account", target = "operator-id",
  points = 4, objective = "group",
  why = { en = "Disabled at night it stops three companies; changed in order it stops nobody",
          ja = "夜に止めれば三社が止まる。順に変えれば誰も困らない" } }
penalty "behind-their-backs" { of = "systems/security-center", event = "bypassed",
  action = "block", target = "export-terminal", points = 3, objective = "evidence", covers = "R5",
  why = { en = "He would have said yes to whoever had spoken to him",
          ja = "話しさえすれば、承知した相手である" } }

penalty "ledger-without-a-word" { of = "systems/security-center", event = "bypassed",
  action = "isolate", target = "customer-db", points = 3, objective = "evidence", covers = "R5",
  why = { en = "Whoever had picked up would have said \"it is the ledger\"",
          ja = "誰かが電話に出れば「原簿だ」と言ったはずである" } }
penalty "terminal-without-a-word" { of = "systems/security-center", event = "bypassed",
  action = "isolate", target = "export-terminal", points = 3, objective = "evidence",
  covers = "R5",
  why = { en = "A minute on the telephone, and the margin file would have gone out first",
          ja = "一分の電話で、追証のデータは先に送れていた" } }

order "sealed-before-stopped" { of = "systems", points = 4, objective = "evidence",
  steps = { "preserve:export-log", "disable-account:leaver-id", "disable-account:suspect-ids" },
  why = { en = "The last act of an ID is in the log: keep it before the ID dies",
          ja = "ID の最後の動きはログにある。止める前に残す" } }
