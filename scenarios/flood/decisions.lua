-- decisions.lua: decisions, and the one approval. Every option is one that sensible people have
-- taken on such an afternoon. [D] Who may touch whose things needs no approval written here: it
-- follows from the chart, its authority rule and who owns what (people.lua).
-- 決定と承認。どの選択肢も、まともな人が実際に選んできたもの。

decision "foreign-drop" { after = "drop-abroad", to = "hinode/noc", within = "20m",
  covers = { "T7" },
  text = { en = "The NOC chief wants the twelve foreign peers dropped. Legal stands beside you. "
             .. "What goes into the routers?",
           ja = "センター長は国外十二接続先の全遮断を望み、隣に法務の当番が立っている。ルーターに"
             .. "何を入れるか。" },
  options = {
    { id = "all", text = { en = "All foreign traffic off, taken back when it is quiet",
                           ja = "国外からはすべて落とす。落ち着いたら戻す" } },
    { id = "narrow", text = { en = "Steady sources only, to the two targets, SYN, for one hour",
                              ja = "継続している送信元から二つの宛先へのSYNだけを一時間" } },
    { id = "none", text = { en = "Nothing more; the border holds and that is our business",
                            ja = "追加しない。境界はもっており、そこまでが自社の仕事" } } } }

decision "kaede-circuit" { after = "netflow", to = "hinode/csirt", within = "20m",
  covers = { "T3", "L2" },
  text = { en = "Thirty per cent of it comes up one circuit, from a company of three. What do you "
             .. "propose?",
           ja = "三割が一本の回線、社員三人の会社から上がってくる。CSIRTとして何を提案するか。" },
  options = {
    { id = "shut", text = { en = "Shut the circuit until Kaede has cleaned up",
                            ja = "かえで側が片付けるまで回線を閉じる" } },
    { id = "list", text = { en = "Give Kaede the list and help; filter meanwhile on our side",
                            ja = "一覧を渡して手伝い、その間は当社側で絞る" } },
    { id = "leave", text = { en = "Leave it to Kaede: another company, another duty",
                             ja = "他社の責任範囲なので、かえでに任せる" } } } }

decision "two-hour-line" { after = "two-hours", to = "hinode/risk", within = "60m",
  text = { en = "30,000 users, two hours at 16:05. How does the company stand towards MIC?",
           ja = "3万人、二時間に達するのは16:05。総務省に対してどう臨むか。" },
  options = {
    { id = "wait", text = { en = "Say nothing of it before 16:05; it may be over by then",
                            ja = "16:05までは触れない。それまでに収まるかもしれない" } },
    { id = "announce", text = { en = "Tell them now that it may be a serious accident at 16:05, "
                                  .. "and have the report ready",
                                ja = "16:05に重大な事故となりうると今伝え、"
                                  .. "報告書を用意しておく" } },
    { id = "not-ours", text = { en = "No accident of ours: somebody attacks our customers",
                                ja = "当社の事故ではない。攻撃されているのは顧客である" } } } }

decision "demand-answer" { after = "demand", to = "hinode/risk", within = "30m",
  covers = { "T7" },
  text = { en = "Three million before six, or the name servers tomorrow. Headquarters is waiting "
             .. "for your view.",
           ja = "十八時までに三百万円、でなければ明日はDNS。本社は方針を待っている。" },
  options = {
    { id = "pay", text = { en = "Pay: it is less than an hour of this costs",
                           ja = "払う。この一時間の損失より安い" } },
    { id = "talk", text = { en = "Answer, to win time, and promise nothing",
                            ja = "返信して時間を稼ぐ。約束はしない" } },
    { id = "silence", text = { en = "Do not answer; keep the mail with its headers for the police",
                               ja = "返信しない。ヘッダーごと保存し警察へ" } } } }

decision "three-hands" { after = "three-people", to = "kaede/desk", within = "20m",
  covers = { "L3" },
  text = { en = "Two engineers and a president, and two hours of work that does not fit. What is "
             .. "left undone?",
           ja = "技術者二人と社長一人。二時間の仕事がはみ出している。何を後回しにするか。" },
  options = {
    { id = "billing-first", text = { en = "Billing first: without money there is no Kaede",
                                     ja = "料金計算が先。金が入らなければ会社がない" } },
    { id = "network-first",
      text = { en = "Listed subscribers first; ask the bank's centre for tomorrow's run",
               ja = "一覧の加入者が先。集計センターに明日の便を頼む" } },
    { id = "telephones", text = { en = "Telephones first: two hundred people are waiting",
                                  ja = "電話が先。二百人が待っている" } } } }

approval "press-words" { of = "hinode", action = "send:press/desk", by = "hinode/risk",
  within = "10m",
  why = { en = "One voice: Risk Management approves every word to the press",
          ja = "対外発表の一元化。報道への文言はリスク管理室が承認する" } }
