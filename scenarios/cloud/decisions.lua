-- decisions.lua: each option is one that sensible people have taken. どの選択肢も実際に選ばれてきたもの。
--
-- `within` is story time; the room has an eighteenth of it. [D]

decision "how-much" { after = "stop-all", to = "minori/manager", within = "2h",
  text = { en = "One application, eight members, one page that shows too much.",
           ja = "アプリは一つ、会員は八つ、見えすぎる画面は一つ。" },
  options = {
    { id = "all", text = { en = "Switch all eight off until it is mended; we don't know what else",
                           ja = "直るまで八会員すべてを止める。ほかにも穴があるかもしれない" } },
    { id = "page", text = { en = "That page only; each member says what else of its own may go",
                            ja = "その画面だけを止め、ほかは会員ごとに決めてもらう" } },
    { id = "none", text = { en = "Leave it on until the fix is tested; it's the first day of "
                              .. "returns",
                            ja = "修正の試験が済むまで動かす。申告の初日である" } } } }

decision "how-long" { after = "upgrade-failed", to = "minori/manager", within = "3h",
  covers = "G2",
  text = { en = "The provider's page does not load. Clause 12 says 72 hours.",
           ja = "事業者の状況ページも開かない。第十二条には七十二時間とある。" },
  options = {
    { id = "wait", text = { en = "Wait; they will be quicker than any paper",
                            ja = "待つ。紙を出すより、向こうが直すほうが早い" } },
    { id = "limit", text = { en = "Set a time: not back by 19:00, plan in force, no more asking",
                             ja = "時刻を決める。十九時に戻らなければBCP、改めて尋ねない" } },
    { id = "move", text = { en = "Begin the move to another provider tonight",
                            ja = "今夜から別の事業者への移行を始める" } } } }

decision "three-months" { after = "credit-for-silence", to = "minori/manager", within = "7h",
  text = { en = "Three months free of charge, if nobody speaks before them.",
           ja = "先に話さなければ、三か月分が無料になる。" },
  options = {
    { id = "accept", text = { en = "Accept; the members' money, and they will announce it anyway",
                              ja = "受ける。会員のお金であり、公表は先方がする" } },
    { id = "decline", text = { en = "Decline; owners of data hear from us, today as yesterday",
                               ja = "断る。データの持ち主への説明は、これまでどおり続ける" } },
    { id = "later", text = { en = "Answer when the data are back; until then say nothing to "
                               .. "anybody",
                             ja = "データが戻ってから返事をする。それまでは誰にも話さない" } } } }

decision "use-it" { after = "visible-again", to = "town-a/office", within = "4h",
  text = { en = "Yoshii has the list of arrears on his screen, and people in front of it.",
           ja = "吉井さんの画面に滞納一覧が出ている。前には人が並んでいる。" },
  options = {
    { id = "use", text = { en = "Use it; better an old list than none",
                           ja = "使う。古い一覧でも、ないよりはよい" } },
    { id = "compare", text = { en = "Not before Minori has compared it with our slips of Monday",
                               ja = "月曜の控えとみのりが照合するまで使わない" } },
    { id = "away", text = { en = "Don't look at it at all; paper until Friday",
                            ja = "見ないことにする。金曜まで紙で通す" } } } }

decision "who-first" { after = "ninety-four", to = "minori/app", within = "3h",
  text = { en = "Ninety-four in a hundred are back. Who works with it first?",
           ja = "百のうち九十四が戻った。誰から使うか。" },
  options = {
    { id = "all", text = { en = "Everybody at once, the members are tired of paper",
                           ja = "全員いっせいに。会員は紙に疲れている" } },
    { id = "largest", text = { en = "Aoi, the largest, then by number of people served",
                               ja = "いちばん大きい葵町から、利用者の多い順に" } },
    { id = "life", text = { en = "Clinic, gas, water, then the rest; each after comparison with "
                              .. "paper",
                            ja = "診療所、ガス、水道、それからほか。それぞれ紙と照合した順に" } } } }

-- One text for eight members: what the desk tells the press, the manager has read.
approval "one-text" { of = "minori/desk", action = "send:press/desk", by = "minori/manager",
  within = "2h",
  why = { en = "Articles, 8: one text for eight members", ja = "規約第八条、八会員で文面は一つ" } }
