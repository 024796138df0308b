-- scoring-cut.lua: what an expert would like to see: the cut, those above and outside, the users.
-- 想定対応(遮断・経営と世間・利用者)。

-- one-cut: 20 ------------------------------------------------------------------------------------

expect "joint-date" { of = "holdings/csirt", after = "quarter-end", full = "1d", zero = "1d12h",
  points = 2, objective = "one-cut", action = "decide", decision = "when", option = "wednesday",
  why = { en = "The one hour of three calendars in which nobody is hurt",
          ja = "三つの暦で、誰も困らないただ一つの時刻" } }
expect "hour-shown" { of = "holdings/csirt", after = "quarter-end", full = "12h", zero = "2d",
  points = 2, objective = "one-cut", action = "send", to = "transport/cio", covers = "U3",
  mention = { { "05:00", "5:00", "five", "五時", "5時" },
              { "batch", "4:30", "half past four", "計算", "四時半", "4時半" },
              { "5:40", "shift", "first train", "交代", "始発" } },
  why = { en = "A head of IT is persuaded by an hour with reasons, not by urgency",
          ja = "IT責任者を動かすのは「至急」ではなく、理由の付いた時刻である" },
  example = { en = "Wednesday the 17th, five o'clock. Energy's batch ends at 04:30 and on "
                .. "Wednesdays no upload follows; your chairs change at 05:40; from Thursday you "
                .. "are closed for changes. He himself has never stayed after half past four. "
                .. "DC-T1 is not touched, only names in it.",
              ja = "十七日水曜、午前五時です。エネルギーの夜間計算は四時半に終わり、水曜だけは続きの送信"
                .. "がありません。指令の交代は五時四十分。木曜からは変更禁止。相手は四時半より後までい"
                .. "たことがありません。DC-T1は切らず、中のIDだけを変えます。" } }
expect "hold-and-write" { of = "holdings/management", after = "two-gigabytes", full = "12h",
  zero = "20h", points = 2, objective = "one-cut", action = "decide", decision = "watch-or-cut",
  option = "hold",
  why = { en = "A partial cut warns him, doing nothing costs the rest; a reason on paper can be "
            .. "defended", ja = "半端な遮断は知らせることになり、何もしなければ残りを失う。紙に書いた理由は説明できる" } }
expect "line-asked" { of = "holdings/csirt", after = "my-ring", full = "12h", zero = "1d4h",
  points = 2, objective = "one-cut", action = "send", to = "energy/telecom", covers = "U3",
  mention = { { "203.0.113.9" }, { "05:00", "5:00", "五時", "5時" },
              { "ring", "call", "7001", "電話" } },
  why = { en = "Who holds the line is asked with a sheet, before, and by name",
          ja = "回線を預かる人には、前もって、紙で、名指しで頼む" },
  example = { en = "Mr Isobe, your sheet: close 198.51.100.23, 203.0.113.9, 203.0.113.61, from "
                .. "Wednesday 05:00 until taken back, looked at every Friday. If it was the wrong "
                .. "one 7001 rings 7150, at any hour. Please strike out what you know better.",
              ja = "磯部課長、ご要望の紙です。閉じるのは198.51.100.23、203.0.113.9、203.0.113.61。水曜"
                .. "五時から取消しまで、毎週金曜に見直し。誤りのときは時間を問わず7001から7150へ電話"
                .. "します。ご存じのことと違えば、線で消してください。" } }
expect "roll-call" { of = "holdings/management", after = "evening-before", full = "9h",
  zero = "20h", points = 1, objective = "one-cut", action = "convene", covers = "N3",
  why = { en = "The tree of telephones for typhoons exists; somebody has to say the word",
          ja = "台風のための体制はもうある。誰かが招集と言えばよい" } }

-- Who acts on machines of Transport and Property: the holding where that was handed down, else the
-- companies themselves, with the word of him who answers for the thing.
-- 交通と不動産のものに手を下すのは、移譲の下では持株、それ以外は各社。
local function cutter(company)
  return parameter "authority" == "delegated" and "holdings/csirt" or company
end

expect "line-shut" { of = "holdings/csirt", after = "five-oclock", full = "8h", zero = "20h",
  points = 2, objective = "one-cut", action = "block", target = "group-line",
  why = { en = "All known addresses at one moment, first of all", ja = "判明した宛先をすべて、最初に、同時に" } }
expect "energy-cut" { of = "energy", after = "five-oclock", full = "8h", zero = "20h", points = 2,
  objective = "one-cut", action = "isolate", target = "energy-hosts",
  why = { en = "Twenty-two in one rush, after the batch", ja = "二十二台を一気に。夜間計算が終わってから" } }
expect "transport-cut" { of = cutter "transport", after = "five-oclock", full = "8h", zero = "20h",
  points = 2, objective = "one-cut", action = "isolate", target = "transport-hosts",
  why = { en = "Seven in one rush, and not the cabinet", ja = "七台を一気に。棚には触らない" } }
expect "property-cut" { of = cutter "property", after = "five-oclock", full = "8h", zero = "20h",
  points = 1, objective = "one-cut", action = "isolate", target = "property-hosts",
  why = { en = "Two are enough to come back by", ja = "二台あれば、戻ってこられる" } }
expect "energy-keys" { of = "energy", after = "five-oclock", full = "12h", zero = "2d", points = 1,
  objective = "one-cut", action = "change-credentials", target = "energy-credentials",
  why = { en = "A machine is parted; a password is still in somebody's pocket",
          ja = "端末は離せても、パスワードはまだ相手のポケットにある" } }
expect "transport-keys" { of = "transport", after = "five-oclock", full = "12h", zero = "2d",
  points = 1, objective = "one-cut", action = "change-credentials",
  target = "transport-credentials",
  why = { en = "The controller stays; what he can do in it does not",
          ja = "コントローラは残す。その中で相手にできることは、残さない" } }
expect "door-asked" { of = "property/it", after = "forgotten-door", full = "8h", zero = "1d",
  points = 1, objective = "one-cut", action = "send", to = "property/facilities",
  mention = { { "4F", "fourth", "box", "四階", "4階", "箱" },
              { "what", "hang", "何", "載って", "つなが" } },
  why = { en = "There is always one door in no list, and somebody who knows why it is there",
          ja = "どの一覧にもない扉は必ずあり、なぜあるかを知る人もいる" },
  example = { en = "Mr Sugimoto, there is a box on the fourth floor, \"temporary\" since 2005, and "
                 .. "a stranger is in it. Two other lines go to a security firm. Before I do "
                 .. "anything: what hangs on it? Can one visitor be shut out without switching it "
                 .. "off?",
              ja = "杉本さん、四階に2005年から「仮」の箱があり、知らない相手がつないでいます。ほかの二"
                 .. "本は警備会社です。何かする前に教えてください、何が載っていますか。電源を落とさ"
                 .. "ず、その相手だけ断れますか。" } }
expect "door-shut" { of = cutter "property", after = "forgotten-door", full = "12h", zero = "1d18h",
  points = 1, objective = "one-cut", action = "block", target = "property-vpn",
  why = { en = "The visitor is shut out; the alarms stay", ja = "締め出すのは客だけ。警報は残す" } }

-- upward: 8 --------------------------------------------------------------------------------------

expect "neither-yes-nor-no" { of = "holdings/pr", after = "saturday-coats", full = "20h",
  zero = "2d12h", points = 1, objective = "upward", action = "send", to = "press/desk",
  mention = { { "comment", "say", "announce", "お答え", "発表", "申し上げ" } },
  why = { en = "A \"no\" will be quoted next week; a silence invites the second call",
          ja = "「何もない」は来週引用される。黙っていれば、もう一度かかってくる" },
  example = { en = "Mr Ejiri, when there is something that concerns customers we announce it, to "
                 .. "everybody at the same time. About meetings of our people I say nothing, on "
                 .. "Saturdays or otherwise. You can always ring me.",
              ja = "江尻様、お客様に関わることがあれば、どなたにも同時に発表いたします。社内の会合につ"
                 .. "いては、土曜であってもなくてもお答えしておりません。いつでもお電話ください。" } }
expect "facts-up" { of = "holdings/management", after = "who-is-guilty", full = "8h", zero = "1d",
  points = 2, objective = "upward", action = "send", to = "holdings/secretary", covers = "L4",
  mention = { { "not known", "not know", "分かって", "分かりません", "不明" },
              { "Wednesday", "date", "水曜", "日付" } },
  why = { en = "Who it was cannot be known today, what will be done can",
          ja = "誰がやったかは今日分からない。何をするかなら分かる" },
  example = { en = "A card for his pocket: \"Since May somebody reads office mail in our group. "
                 .. "Grid and trains are not touched. Who it is, is not known, and whoever names a "
                 .. "country guesses. On Wednesday it ends.\" Five people opened a mail that "
                 .. "looked like the ministry's; any of us would have. No name goes on a card.",
              ja = "懐に入れるカードです。「五月から、事務系のメールを読んでいる者がいます。系統と運行は"
                 .. "無事です。相手は分かっていません。国の名を言う人は推測です。水曜に断ちます」。開"
                 .. "いたのは五人ですが、省の文書にしか見えませんでした。個人の名は書きません。" } }
expect "short-statement" { of = "holdings/pr", after = "the-magazine", full = "5h", zero = "9h",
  points = 2, objective = "upward", action = "send", to = "press/desk",
  mention = { { "supply", "electric", "供給", "電気" }, { "train", "列車", "運行" },
              { "ministr", "police", "省", "警察" } },
  why = { en = "Three sentences that will still be true next week", ja = "来週も正しい三つの文" },
  example = { en = "An intrusion into office systems of the group was found and was closed on "
                .. "Wednesday, 17 June; we go on looking. Supply of electricity and trains were "
                .. "not affected, as the logs of their own networks show. The ministries have our "
                .. "report, and we next speak when there is something to add.",
              ja = "グループの事務系システムへの侵入を確認し、6月17日に遮断しました。調査は続けていま"
                .. "す。電気の供給と列車の運行に影響のないことは、それぞれの網の記録で確かめました。所"
                .. "管の省に報告済みで、お伝えすべきことがあれば改めて発表します。" } }
expect "red-pencil" { of = "holdings/pr", after = "on-the-street", full = "14h", zero = "1d3h",
  points = 1, objective = "upward", action = "send", to = "holdings/secretary", early = true,
  mention = { { "37" }, { "was", "found", "closed", "strike", "削", "赤", "ありました", "遮断" } },
  why = { en = "A printed sentence is a statement, too", ja = "印刷される一文も、発表である" },
  example = { en = "Red pencil on 37. Strike out \"no unauthorised access\". Instead: \"In June an "
                 .. "intrusion into office systems was found and closed. Supply and trains were "
                 .. "not affected. What we have learned will be in next year's report.\"",
              ja = "問37に赤字です。「一件もございません」を削り、次に差し替えてください。「六月に事務系"
                 .. "システムへの侵入を確認し、遮断いたしました。供給と運行に影響はございません。得ら"
                 .. "れた教訓は来期の報告でご説明いたします」" } }
expect "owners-told" { of = "holdings/management", after = "what-was-taken", full = "1d",
  zero = "2d", points = 1, objective = "upward", action = "send", to = "supplier/contracts",
  duty = { en = "Non-disclosure page of 2006, clause 5: notice within two working days",
           ja = "2006年の秘密保持の覚書 第五条(二営業日以内の通知)" },
  mention = { { "nine", "9", "九" }, { "drawing", "図面" } },
  why = { en = "Eleven documents are other people's, and one page has a clause five",
          ja = "十一件は他人のもので、その一枚には第五条がある" },
  example = { en = "Notice under clause 5 of 2006. Nine drawings of yours, list by number "
                 .. "attached, were in a folder that left our house on 14 June. We know since "
                 .. "today. The way out was closed on the 17th. I'll come and explain when it "
                 .. "suits you.",
              ja = "2006年の覚書第五条による通知です。貴社の図面九枚(図番の一覧を添付)が、6月14日に外"
                 .. "部へ送られたフォルダーに入っておりました。本日判明したものです。経路は十七日に遮"
                 .. "断済みです。ご都合のよいときに、説明に伺います。" } }
expect "two-lines" { of = "holdings/pr", after = "shareholder", full = "8h", zero = "1d",
  points = 1, objective = "upward", action = "send", to = "holdings/secretary",
  mention = { { "31", "nine days", "九日", "17" }, { "look", "watch", "見張", "監視", "続け" } },
  why = { en = "How do we know? By what was looked at, and that one goes on looking",
          ja = "なぜ分かるのか。何を見たか、そして見続けていること" },
  example = { en = "\"All doors that we found were closed on the 17th, and for nine days the "
                 .. "records of three companies have shown nobody.\" \"We go on looking until "
                 .. "autumn, and we shall say so if that changes.\"",
              ja = "「見つかった入口はすべて十七日に閉じ、三社の記録では、その後九日間、誰も現れておりま"
                 .. "せん」「秋まで監視を続け、変わったことがあれば申し上げます」" } }

-- users: 6 ---------------------------------------------------------------------------------------

expect "clean-discs" { of = "energy/it", after = "his-pc-back", full = "1d", zero = "4d",
  points = 1, objective = "users", action = "rebuild", target = "energy-hosts",
  why = { en = "From the discs in the safe, now that one has been kept and all have been cut",
          ja = "一台は残し、全部断った今なら、金庫のディスクから入れ直してよい" } }
expect "thank-the-nine" { of = "transport/it", after = "better-japanese", full = "10h",
  zero = "2d", points = 1, objective = "users", action = "send", to = "transport/timetable",
  mention = { { "nine", "9", "九" }, { "thank", "ありがと", "助か" } },
  why = { en = "Nine of twelve rang: training pays, and so does a thank-you",
          ja = "十二人中九人が電話した。訓練も、礼も効く" },
  example = { en = "Nine of you rang before opening it, in the middle of the change of timetable: "
                 .. "thank you, all nine. The three on trains, please ring too, nobody is blamed, "
                 .. "we help tonight. Page 14 stays the back cover.",
              ja = "改正当日のさなかに、九名の方が、開く前に電話をくださいました。ありがとうございます。"
                 .. "乗務中の三名の方も、後でお電話ください。責めません、今夜お手伝いします。14ページ"
                 .. "は裏表紙のままです。" } }
expect "reception-warned" { of = "property/it", after = "all-operators", full = "1d", zero = "3d",
  points = 1, objective = "users", action = "send", to = "property/reception", early = true,
  mention = { { "planning", "in charge", "計画", "担当" }, { "ring", "number", "電話", "番号" } },
  why = { en = "The warning reaches the desk at which such calls arrive",
          ja = "警告を、そういう電話の掛かってくる席まで届ける" },
  example = { en = "Ms Maki, somebody may ring and ask who is \"in charge of planning\", from a "
                 .. "ministry perhaps. Give no name; take the number and tell me. Last time you "
                 .. "had the right feeling that something was odd.",
              ja = "牧さん、「計画のご担当は」という電話が、役所の名前でかかるかもしれません。名前は教え"
                 .. "ず、番号を聞いて私に回してください。この前、変だと思ったのは正しかったんです。" } }
expect "watch-months" { of = "energy/it", after = "all-operators", full = "1d12h", zero = "4d",
  points = 1, objective = "users", action = "monitor",
  why = { en = "He has been here for six weeks and knows the way",
          ja = "六週間いた客は、道を知っている" } }
expect "line-of-its-own" { of = "property/it", after = "fourth-floor-contract", full = "1d",
  zero = "3d", points = 1, objective = "users", action = "memo",
  mention = { { "VPN", "box", "箱", "装置" }, { "30", "until", "まで" } },
  why = { en = "\"Temporary\" with a name and a date behind it is no forgotten door",
          ja = "「仮」に名前と期日が付けば、忘れられた扉にはならない" },
  example = { en = "VPN box, fourth floor: building services, Sugimoto. Two lines of the security "
                 .. "firm only. Off on 30 June when the firm's own line is up; 4,800 a month, "
                 .. "Property. In the asset list from today, mailbox noc read daily by me and "
                 .. "7001.",
              ja = "四階のVPN装置:設備管理 杉本。警備会社の二本のみ。専用線が引かれる6月30日まで、その後"
                 .. "撤去。月4,800円は不動産負担。本日台帳に記載。メール箱nocは私と7001が毎日見る。" } }
expect "powers-page" { of = "holdings/csirt", after = "one-page", full = "10h", zero = "1d20h",
  points = 1, objective = "users", action = "send", to = "transport/cio", covers = "P6",
  mention = { { "block", "address", "遮断", "宛先" }, { "DC-T1", "panel", "防災盤", "指令" },
              { "minutes", "at once", "分以内", "直ち", "すぐ" } },
  why = { en = "Written powers are shorter than a night of telephone calls, if they also say what "
            .. "is never touched", ja = "書いた権限は一晩の電話より短い。触ってはならないものも書いてあればなおよい" },
  example = { en = "Two companies hit, he is working, no time to meet: 7001 may block addresses on "
                .. "the group line at once and tells 7150 within ten minutes. Machines stay with "
                .. "their owners, who answer day and night within 30 minutes. Never: DC-T1, the "
                .. "fire panels' box. Every use is read out at the next meeting. Our people: "
                .. "reception told us, control remembered a name, nine of twelve rang.",
              ja = "二社以上で相手が活動中、集まる時間がないとき、7001は回線の宛先を直ちに遮断でき、十分"
                .. "以内に7150へ知らせる。端末は所管が扱い、昼夜とも三十分以内に返事をする。触らないも"
                .. "の:DC-T1、防災盤の箱。使ったら次の会合で読み上げる。よくやったこと:受付が話してく"
                .. "れ、指令が名前を覚えていて、十二人中九人が電話した。" } }
