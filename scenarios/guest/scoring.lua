-- scoring.lua: what an expert would like to see, what must not happen, one order. Windows and
-- points are shisa's own choice [D]. 想定対応・減点・順序。

-- notice: 14 -------------------------------------------------------------------------------------

expect "ring-back" { of = "holdings/csirt", after = "the-notice", full = "10h", zero = "1d18h",
  points = 8, objective = "notice", action = "send", to = "jpcert/desk", via = "phone",
  mention = { { "198.51.100.23" }, { "time", "stamp", "時刻", "ログ" } },
  why = { en = "At the number of the list, with thanks and with questions",
          ja = "名簿の番号へ、礼とともに、質問を持って" },
  example = { en = "Akatsuki Holdings, ringing your registered number. We have your notice on "
                .. "198.51.100.23, thank you. Are the time stamps in our time, and is there more?",
              ja = "暁ホールディングスです。登録の番号にお電話しています。198.51.100.23 のお知らせ、"
                 .. "受け取りました。時刻は日本時間でしょうか。ほかにもありますか。" } }
expect "reception-told" { of = "property/it", after = "hung-up", full = "10h", zero = "1d12h",
  points = 6, objective = "notice", action = "send", to = "holdings/csirt",
  mention = { { "call", "rang", "電話" }, { "security", "JP", "セキュリティ", "ジェイピー" } },
  why = { en = "The call went to the wrong desk; it need not end there",
          ja = "電話は違う机に掛かった。そこで終わらせなくてよい" },
  example = { en = "Our reception had a call for \"security\" from JP-something this morning and "
                 .. "hung up. Could it belong to the mail of eleven o'clock?",
              ja = "今朝、受付にジェイピー何とかから「セキュリティの責任者」あての電話があり、切っ"
                 .. "てしまったそうです。十一時のメールと同じ件でしょうか。" } }

-- scope: 18 --------------------------------------------------------------------------------------

expect "proxy-read" { of = "energy/it", after = "every-minute", full = "6h", zero = "1d6h",
  points = 6, objective = "scope", action = "search-records", target = "energy-proxy",
  why = { en = "Who else, since when, at what hours: from the log, silently",
          ja = "ほかに誰が、いつから、何時に。ログから、黙って" } }
expect "mail-read" { of = "energy/it", after = "seven-people", full = "6h", zero = "1d6h",
  points = 6, objective = "scope", action = "search-records", target = "energy-mail",
  why = { en = "Seven people of one project: it knew whom to write to",
          ja = "一つの計画の七人。誰に書けばよいかを知っていた" } }
expect "dc-read" { of = "transport/it", after = "at-three", full = "8h", zero = "1d12h", points = 6,
  objective = "scope", action = "search-records", target = "transport-dc",
  why = { en = "It is not one company's case any more", ja = "もう一社の事案ではない" } }

-- evidence: 12 -----------------------------------------------------------------------------------

expect "leave-it" { of = "energy/it", after = "tonight", full = "2h", zero = "4h", points = 4,
  objective = "evidence", action = "decide", decision = "the-engineers-pc", option = "leave",
  covers = "L4",
  why = { en = "A machine installed anew tells nothing, and warns somebody",
          ja = "入れ直した端末は何も語らず、相手に気づかせる" } }
expect "one-imaged" { of = "energy", after = "tonight", full = "12h", zero = "2d", points = 4,
  objective = "evidence", action = "preserve", target = "energy-hosts",
  why = { en = "Memory and disk of one or two, before anybody cleans", ja = "掃除の前に、一、二台のメモリとディスクを" } }
expect "marks-first" { of = "holdings/csirt", after = "five-or-one", full = "2h", zero = "6h",
  points = 4, objective = "evidence", action = "decide", decision = "five-days-or-one",
  option = "marks",
  why = { en = "How far comes before how", ja = "「どうやって」より「どこまで」が先" } }

-- peers: 14 --------------------------------------------------------------------------------------

expect "peer-answered" { of = "holdings/csirt", after = "two-more", full = "10h", zero = "3d",
  points = 5, objective = "peers", action = "send", to = "peer-open/csirt", via = "peer",
  mention = { { "60", "interval", "間隔" }, { "05-04", "May", "five weeks", "五月", "五週間" } },
  why = { en = "Given without names, and given back", ja = "名前を伏せて渡し、返してもらう" },
  example = { en = "Thank you. Ours: 60 s, since May, night and day, lure was a document to one "
                .. "project. We look for your two addresses now.",
              ja = "ありがとうございます。こちらは間隔60秒、五月から昼夜とも。おとりは一つの計画あ"
                 .. "ての文書でした。そちらの二つも探します。" } }
expect "report-meti" { of = "energy/it", after = "two-ministries", full = "5h", zero = "12h",
  points = 3, objective = "peers", action = "send", to = "meti/liaison",
  mention = { { "31", "22" }, { "17 June", "Wednesday", "水曜", "17日" } },
  duty = { en = "Report to METI", ja = "経済産業省への報告" },
  why = { en = "The same facts on both lines", ja = "二つの系統に同じ事実を" },
  example = { en = "Energy: 22 of the group's 31 hosts, cut on Wednesday at 05:00 with the two "
                .. "others. Supply untouched. Transport reports the same to MLIT.",
              ja = "エネルギーは、グループ31台のうち22台。水曜午前五時、他の二社と同時に遮断しまし"
                 .. "た。供給に影響なし。交通から国交省へ同じ内容を報告します。" } }
expect "report-mlit" { of = "transport/it", after = "two-ministries", full = "5h", zero = "12h",
  points = 3, objective = "peers", action = "send", to = "mlit/liaison",
  mention = { { "31", "7" }, { "17 June", "Wednesday", "水曜", "17日" } },
  duty = { en = "Report to MLIT", ja = "国土交通省への報告" },
  why = { en = "The same facts on both lines", ja = "二つの系統に同じ事実を" },
  example = { en = "Transport: 7 of the group's 31 hosts, cut on Wednesday at 05:00. Trains "
                .. "untouched. Energy reports the same to METI.",
              ja = "交通は、グループ31台のうち7台。水曜午前五時に遮断。運行に影響なし。エネルギーか"
                 .. "ら経産省へ同じ内容を報告します。" } }
expect "clean-set" { of = "holdings/csirt", after = "sectors-ask", full = "20h", zero = "2d",
  points = 3, objective = "peers", action = "send", to = "ceptoar-electricity/desk",
  mention = { { "203.0.113.9", "203.0.113.61" }, { "01:12", "task", "1時12分", "タスク" } },
  why = { en = "What others can search for, and nothing that says who we are",
          ja = "探せるものだけを。誰かが分かるものは入れない" },
  example = { en = "Sanitised set: 198.51.100.23, 203.0.113.9, 203.0.113.61; a task at 01:12; a "
                .. "service name with a double s. Condition: operators only, not the public.",
              ja = "加工済みの目印:198.51.100.23、203.0.113.9、203.0.113.61。1時12分のタスク。s の"
                 .. "重なったサービス名。条件:事業者限り、一般には出さない。" } }

-- out-of-band: 8 ---------------------------------------------------------------------------------

expect "another-room" { of = "holdings/csirt", after = "to-all-it", full = "3h", zero = "9h",
  points = 8, objective = "out-of-band", action = "send", to = "transport/cio", via = "face-to-face",
  mention = { { "mail", "メール" }, { "room", "paper", "telephone", "部屋", "紙", "電話" } },
  why = { en = "The guest has the mailbox; paper and a room he has not",
          ja = "客はメールを読める。紙と部屋は読めない" },
  example = { en = "Not a word of this by mail from now on. A room without network, paper, "
                 .. "telephone to people we know. Can you give us one in the old building?",
              ja = "この件は、今後メールに一切書かないこと。LANのない部屋と紙、知った相手への電話だ"
                 .. "けで進めます。旧館の部屋を貸していただけませんか。" } }

-- one-cut: 20 ------------------------------------------------------------------------------------

expect "joint-date" { of = "holdings/csirt", after = "quarter-end", full = "8h", zero = "1d",
  points = 4, objective = "one-cut", action = "decide", decision = "when", option = "wednesday",
  why = { en = "The one hour in which nobody is hurt", ja = "誰も困らない、ただ一つの時刻" } }
expect "hold-and-write" { of = "holdings/management", after = "two-gigabytes", full = "4h",
  zero = "12h", points = 3, objective = "one-cut", action = "decide", decision = "watch-or-cut",
  option = "hold",
  why = { en = "A partial cut warns; a reason on paper can be defended", ja = "半端な遮断は相手に知らせる。紙の理由は説明できる" } }
expect "addresses-shut" { of = "holdings/csirt", after = "five-oclock", full = "30m", zero = "3h",
  points = 4, objective = "one-cut", action = "block", target = "c2-addresses",
  why = { en = "All addresses at one moment", ja = "宛先をすべて、同じ時刻に" } }
expect "energy-cut" { of = "energy", after = "addresses-shut", full = "30m", zero = "3h", points = 3,
  objective = "one-cut", action = "isolate", target = "energy-hosts",
  why = { en = "Twenty-two at once", ja = "二十二台を一度に" } }
expect "transport-cut" { of = "transport", after = "addresses-shut", full = "30m", zero = "3h",
  points = 3, objective = "one-cut", action = "isolate", target = "transport-hosts",
  why = { en = "Seven at once, and not the domain controller", ja = "七台を一度に。ドメインコントローラは切らない" } }
expect "door-found" { of = "property", after = "forgotten-door", full = "2h", zero = "10h",
  points = 3, objective = "one-cut", action = "isolate", target = "property-vpn",
  why = { en = "There is always one door that is in no list", ja = "一覧にない扉は、必ず一つある" } }

-- upward: 8 --------------------------------------------------------------------------------------

expect "facts-up" { of = "holdings/management", after = "who-is-guilty", full = "4h", zero = "1d",
  points = 4, objective = "upward", action = "send", to = "transport/cio", covers = "L4",
  mention = { { "not know", "unknown", "分かりません", "分かっていない" }, { "cut", "date", "遮断", "水曜" } },
  why = { en = "Guilt cannot be known today, the date can", ja = "誰が悪いかは今日分からない。日付なら分かる" },
  example = { en = "Who they are we do not know, and five people opened what looked like the "
                 .. "ministry. What the chairman can have: 31 machines, the date of the cut, what "
                 .. "left.",
              ja = "相手は分かりません。開いたのは五人、省からの便りに見えました。会長にお伝えでき"
                 .. "るのは、31台という数、遮断の日付、出ていったものです。" } }
expect "short-statement" { of = "holdings/pr", after = "the-magazine", full = "3h", zero = "8h",
  points = 4, objective = "upward", action = "send", to = "press/desk",
  mention = { { "supply", "trains", "供給", "運行" }, { "police", "ministr", "警察", "省" } },
  why = { en = "Three sentences that will still be true next week", ja = "来週も正しい三つの文" },
  example = { en = "An intrusion into office systems was found and closed on Wednesday. Supply and "
                .. "trains were not affected. Ministries and police are informed.",
              ja = "事務系システムへの侵入を確認し、水曜日に遮断しました。電力の供給と列車の運行に"
                 .. "影響はありません。所管省と警察に報告済みです。" } }

-- users: 6 ---------------------------------------------------------------------------------------

expect "thank-the-nine" { of = "energy/it", after = "better-japanese", full = "8h", zero = "2d",
  points = 2, objective = "users", action = "send", to = "energy/engineer",
  mention = { { "9", "nine", "九" }, { "thank", "report", "ありがと", "届け" } },
  why = { en = "Nine of twelve reported: training pays, and so does a thank-you",
          ja = "十二人中九人が届けた。訓練も、礼も効く" },
  example = { en = "Nine of you reported it within the hour, thank you. Three opened it; we help "
                .. "them today, nobody is blamed. Please go on reporting.",
              ja = "一時間以内に九人の方が届けてくださいました。ありがとうございます。開いた三人の"
                 .. "方は今日お手伝いします。責めません。これからも届けてください。" } }
expect "owners-told" { of = "holdings/management", after = "what-was-taken", full = "1d", zero = "3d",
  points = 2, objective = "users", action = "send", to = "energy/it",
  mention = { { "supplier", "city", "取引先", "市" }, { "list", "contract", "一覧", "契約" } },
  why = { en = "Eleven documents are other people's, and there is a page about it",
          ja = "十一件は他人のもので、約束の紙がある" },
  example = { en = "Make a list by owner: two for the city, nine for the supplier, with the "
                 .. "contract page. I call both today; the letters go tomorrow.",
              ja = "持ち主ごとの一覧を。市に二件、取引先に九件、契約の紙を添えて。今日、私から両方"
                 .. "に電話し、明日書面を出します。" } }
expect "powers-page" { of = "holdings/csirt", after = "one-page", full = "6h", zero = "22h",
  points = 2, objective = "users", action = "send", to = "transport/cio",
  mention = { { "05", "severity", "when", "とき", "場合" }, { "block", "isolate", "遮断", "切り離" } },
  why = { en = "Written emergency powers are shorter than a night of telephone calls",
          ja = "書いてある非常時の権限は、一晩の電話より短い" },
  example = { en = "One page: when two companies are hit, the holding may block addresses at once; "
                .. "machines stay with their owners, who answer within 30 minutes, day and night.",
              ja = "一枚の案です。二社以上に及ぶとき、宛先の遮断は持株が即時にできる。端末は所管が"
                 .. "扱い、昼夜とも三十分以内に返事をする。" } }

-- What must not happen ---------------------------------------------------------------------------

penalty "early-install" { of = "energy", action = "rebuild", target = "energy-hosts",
  unless = "preserve:energy-hosts", points = 12, objective = "evidence",
  why = { en = "The only machine that could have told the story", ja = "話のできた、ただ一台だった" } }
penalty "partial-cut" { of = "energy", action = "isolate", target = "energy-hosts",
  unless = "search-records:energy-mail", points = 6, objective = "one-cut",
  why = { en = "Cut before anybody knew how far it reached: it only tells the guest to move",
          ja = "広がりも分からないうちの遮断は、引っ越しを勧めるに等しい" } }
penalty "chairs-emptied" { of = "transport", action = "isolate", target = "transport-dc", points = 8,
  covers = "R5", why = { en = "The owner would have said what hangs on it at the change of shift",
                         ja = "交代の時刻に何がかかっているか、所管は言えたはずだ" } }
penalty "accused" { of = "holdings", action = "send", points = 6, objective = "upward",
  mention = { { "guilty", "culprit", "犯人", "国の仕業" } },
  why = { en = "Nobody knows, and a name cannot be taken back", ja = "誰にも分からず、一度出した名は取り消せない" } }

order "image-before-cut" { of = "energy", points = 3, objective = "evidence",
  steps = { "preserve:energy-hosts", "isolate:energy-hosts", "rebuild:energy-hosts" },
  why = { en = "Keep, part, install: in this order", ja = "残し、離し、入れ直す。この順に" } }
