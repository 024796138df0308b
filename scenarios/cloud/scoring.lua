-- scoring.lua: what an expert would like to see until Tuesday night. 想定対応(火曜の夜まで)。
--
-- Points follow the exercise plan. Windows are story time, an eighteenth of it in the room: an hour
-- is a little more than three minutes there. "Within an hour" for what is under one's own control
-- is the plan's, and six hours for the wait; the rest is what seemed fair. [D]

-- exposure: 18 (the keys stand in scoring-days.lua) -----------------------------------------------

expect "tell-minori" { of = "town-a/office", after = "anothers-tax", full = "1h", zero = "3h",
  points = 2, objective = "exposure", action = "send", to = "minori/desk",
  mention = { { "tax", "税" }, { "digit", "number", "01", "02", "数字", "番号" } },
  why = { en = "The counter hears it first and owns neither page nor machine",
          ja = "最初に聞くのは窓口で、画面も機械も窓口のものではない" },
  example = { en = "Aoi, Residents' Section. At nine a caller had 01 in the address turn into 02 "
                 .. "and saw the tax of a Mr Okabe in Hagi, with arrears. She shut it at once, we "
                 .. "have her name. Ours is 01. Can you see that in the log, and can the page go "
                 .. "off?",
              ja = "葵町住民課です。九時ごろ、住民の方がURLの01を02に打ち間違え、萩町のオカベさんの"
                 .. "税と滞納額が見えたそうです。すぐ閉じたとのこと、お名前は伺っています。ログで分か"
                 .. "りますか。画面を止められますか。" } }
expect "hagi-told" { of = "minori/desk", after = "id-in-the-line", full = "1h", zero = "6h",
  points = 2, objective = "exposure", action = "send", to = "town-b/office", covers = "U3",
  mention = { { "Hagi", "Okabe", "萩", "オカベ", "岡部" }, { "digit", "number", "02", "数字", "番号" } },
  why = { en = "Whose page it is hears first what was seen, and of whom",
          ja = "画面の持ち主に、何が、誰の分が見えたのかを最初に伝える" },
  example = { en = "Minori. One digit in the address, 01 to 02, shows the tax of Hagi to somebody "
                .. "from Aoi; this morning it was a Mr Okabe's, with arrears. It has been so since "
                .. "the release of November. We would take off the tax page only, all else stays. "
                .. "Is there anything that hangs on it today?",
              ja = "みのりです。URLの数字を01から02に変えるだけで、萩町の方の税額が葵町の方に見えます。"
                .. "今朝はオカベさんという方の滞納額でした。十一月の版からです。税の画面だけ外したいの"
                .. "ですが、今日それに頼っている業務はありますか。ほかはそのまま動かします。" } }
expect "page-off" { of = "minori/desk", after = "id-in-the-line", full = "1h40m", zero = "4h",
  points = 4, objective = "exposure", action = "isolate", target = "tax-page",
  why = { en = "The hole is in our own code; one page is enough",
          ja = "穴は自分たちのコードにある。外すのは一画面でよい" } }
expect "folder-closed" { of = "minori/desk", after = "open-list", full = "1h", zero = "3h",
  points = 3, objective = "exposure", action = "isolate", target = "public-folder",
  why = { en = "Clause 3: folders are the customer's", ja = "第三条、保管領域の設定は利用者の責任" } }
expect "bus-asked" { of = "minori/desk", after = "bus-link", full = "45m", zero = "5h",
  points = 1, objective = "exposure", action = "send", to = "bus/office", covers = "U3",
  mention = { { "link", "リンク" }, { "new", "second", "other", "新し", "別の", "もう一つ" } },
  why = { en = "It is the same sort of thing, and something rides on it at four o'clock",
          ja = "同じ種類の穴である。ただし四時には、子どもたちがそれに乗る" },
  example = { en = "Yes, it is the same sort of thing: whoever guesses the link has the list. But "
                .. "we don't take it away. We make a second link, you read it to the four drivers, "
                .. "and when all have it the old one dies. Would before half past three do?",
              ja = "はい、同じ種類のものです。リンクを当てた人は名簿を見られます。ただ、なくしはしませ"
                .. "ん。別のリンクを作り、小谷さんから運転手さん四人に伝えていただき、全員入れたら古い"
                .. "ほうを消します。三時半までではいかがですか。" } }
expect "bus-link-changed" { of = "minori/desk", after = "bus-link", full = "1h30m", zero = "4h",
  points = 2, objective = "exposure", action = "change-credentials", target = "bus-list",
  why = { en = "Another link instead of none", ja = "なくすのではなく、別のリンクに替える" } }

-- contract: 12 -----------------------------------------------------------------------------------

expect "right-contact" { of = "minori/desk", after = "no-incident", full = "1h20m", zero = "4h",
  points = 4, objective = "contract", action = "send", to = "provider/contract",
  mention = { { "KP-0338" }, { "Shiraishi", "registered", "白石", "登録" } },
  why = { en = "Clause 15: incidents do not go to the help desk", ja = "第十五条、事故は問合せ窓口ではない" },
  example = { en = "Contract KP-0338-07, registered contact Shiraishi. We report an incident under "
                .. "clause 15. Your help desk closed it as 7714-02. Please name somebody who "
                .. "answers for it until tonight, with a direct number.",
              ja = "契約 KP-0338-07、登録連絡担当者は白石です。第十五条の事故として届け出ます。問合せ窓"
                .. "口では7714-02で完了とされました。今夜まで担当される方と、直通番号をお知らせくださ"
                .. "い。" } }
expect "logs-in-writing" { of = "minori/desk", after = "open-list", full = "3h", zero = "13h",
  points = 4, objective = "contract", action = "send", to = "provider/contract", via = "fax",
  duty = { en = "Contract KP-0338-07, clause 9: logs on written demand, kept for seven days",
           ja = "契約 KP-0338-07 第九条(ログは書面による請求、保存七日)" },
  mention = { { "log", "ログ" }, { "clause 9", "written", "第九条", "書面" } },
  why = { en = "In writing, today: every midnight there is a day less",
          ja = "書面で、今日のうちに。零時が来るたびに一日分が消える" },
  example = { en = "Written demand under clause 9, contract KP-0338-07: the access logs of our "
                .. "storage folder and of the console, everything that is kept, from 9 February "
                .. "on, with time zone. Please stop their deletion until we have them.",
              ja = "契約 KP-0338-07 第九条に基づく書面の請求。当方の保管領域および管理画面のアクセスロ"
                .. "グを、2月9日以降、保存されている全件、時刻帯を付して交付してください。交付まで消去"
                .. "を止めてください。" } }
expect "own-log-kept" { of = "minori/app", after = "since-last-month", full = "1h30m", zero = "6h",
  points = 2, objective = "contract", action = "preserve", target = "web-log",
  why = { en = "What is ours we keep ourselves, before a release begins a new file",
          ja = "自分のログは自分で残す。版を入れ替えれば新しいファイルになる" } }
expect "state-in-writing" { of = "minori/manager", after = "almost-certainly", full = "2h30m",
  zero = "10h", points = 2, objective = "contract", action = "send", to = "provider/contract",
  mention = { { "clause 12", "written", "writing", "第十二条", "書面" },
              { "state", "evidence", "lost", "状態", "根拠", "失われ" } },
  why = { en = "\"Almost certainly\" is no finding: clause 12 gives one in writing",
          ja = "「ほぼ確実」は調べた結果ではない。第十二条なら書面でもらえる" },
  example = { en = "Written demand under clause 12, KP-0338-07. Your spokesman says \"almost "
                .. "certainly lost\". Please state in writing what is known of the state of our "
                .. "data, who has looked and where, and which other copies exist, tapes included.",
              ja = "契約 KP-0338-07 第十二条に基づく書面の請求。広報の方が「ほぼ確実に失われた」とされ"
                .. "ていますが、当方のデータの状態について判明していること、誰がどこを確かめたか、テー"
                .. "プを含めほかに写しがあるかを、書面で回答してください。" } }

-- owners: 14 (the rest in scoring-days.lua) -------------------------------------------------------

expect "clinic-told" { of = "minori/desk", after = "open-list", full = "1h20m", zero = "4h",
  points = 1, objective = "owners", action = "send", to = "clinic/office",
  mention = { { "roster", "名簿" }, { "log", "not known", "not know", "ログ", "分かって", "分かりません" } },
  why = { en = "The owner of the list hears of it from us, not from the board",
          ja = "名簿の持ち主は、掲示板からではなく、こちらから聞くべきである" },
  example = { en = "Minori. A folder of ours could be listed by anybody since November, and your "
                .. "roster of 2,400 is in it, names, year of birth, days. Closed just now. Who "
                .. "fetched it we do not know yet; the log is demanded. Please tell people no more "
                .. "and no less.",
              ja = "みのりです。当方の保管領域が十一月から誰でも一覧できる状態で、貴院の名簿二千四百人"
                .. "分(氏名・生年・受診日)が入っていました。先ほど閉じました。誰が取ったかはまだ分か"
                .. "っておらず、ログを請求中です。お問い合わせには、この範囲でお答えください。" } }
expect "one-text-eight" { of = "minori/manager", after = "eight-owners", full = "2h30m",
  zero = "8h", points = 3, objective = "owners", action = "send", to = "town-b/office",
  covers = "L4",
  mention = { { "one text", "same", "一つ", "同じ" }, { "each", "owner", "各", "持ち主" } },
  why = { en = "One text; each owner tells its own people", ja = "文面は一つ。伝えるのはそれぞれの持ち主" },
  example = { en = "Mr Numata, I take the paper. One text for all eight at five o'clock: what was "
                 .. "open, since when, closed when, what is not known, next word tomorrow at nine. "
                 .. "Each of you sends it to its own people with its own number of people in it. "
                 .. "Nobody's fault is in it.",
              ja = "沼田さん、紙を預かります。五時に、八会員で文面は一つ。何が、いつから開いていて、いつ閉"
                 .. "じたか、何が分かっていないか、次は明朝九時。これを各会員がご自分の名前で、ご自分の"
                 .. "人数を入れてお伝えください。誰のせいかは書きません。" } }
local function report(id, who, to, inject, points, full, en, ja, number)
  expect(id) { of = who, after = inject, full = full, zero = "10h", points = points,
    objective = "owners", action = "send", to = to,
    mention = { number, { "since", "November", "hours", "o'clock", "から", "十一月", "11月", "時現在" } },
    duty = { en = "Report to the competent ministry, today", ja = "所管省庁への報告(本日中)" },
    why = { en = "Four forms, one set of facts, one hour", ja = "様式は四つ、事実は一つ、時刻も一つ" },
    example = { en = en, ja = ja } }
end
report("same-to-mic", "town-a/office", "mic/liaison", "four-forms", 2, "4h",
       "Aoi 18,000 and Hagi 11,000 residents; name, tax due and arrears could be seen by changing "
    .. "a digit, since 2 November; page off this morning. 49 lines in our own log so far, still "
    .. "being counted. Storage of the provider is down since 15:00, that is another matter. Gas, "
    .. "clinic and carriers report the same case to their ministries.",
       "葵町18,000人、萩町11,000人。氏名・税額・未納額が、数字の打ち替えで11月2日から見える状態。画面は午"
    .. "前に停止済み。自社ログで49行、計数を継続中。15時からのストレージ停止は別の件です。同じ事案を、ガ"
    .. "ス・診療所・運送がそれぞれの省へ報告しています。", { "18,000", "18000", "一万八千" })
report("same-to-meti", "gas/office", "meti/liaison", "form-meti", 1, "4h",
       "Two dealers, 5,200 customers, addresses and inspection dates. Not to be seen by others to "
    .. "our knowledge, as of 14 o'clock; Minori is checking the open folder. \"Not concerned\" was "
    .. "our word of noon and too short. Same case as in the form of MIC.",
       "販売店二軒、お客さま5,200件、住所と点検日。よそから見えたものは14時現在で把握していません。公開され"
    .. "ていた保管領域はみのりが確認中です。「関係ない」は昼の時点の、言葉足らずでした。総務省の様式と同じ"
    .. "事案です。", { "5,200", "5200", "五千二百" })
report("same-to-mhlw", "clinic/office", "mhlw/liaison", "form-mhlw", 2, "4h",
       "2,400 people: name, year of birth, days seen; no diagnoses. In a folder that anybody could "
    .. "list since November; closed before noon. Who fetched it is not known, the log has been "
    .. "demanded. Same case as MIC's, same hour. We ring those who asked.",
       "2,400人分、氏名・生年・受診日、病名はなし。十一月から誰でも一覧できる保管領域にあり、午前中に閉じま"
    .. "した。誰が取得したかは不明で、ログを請求中です。総務省と同じ事案、同じ時刻の内容です。お尋ねの方"
    .. "には折り返します。", { "2,400", "2400", "二千四百" })
report("same-to-mlit", "haulier/office", "mlit/liaison", "form-mlit", 1, "3h",
       "310 customers, places, litres and hours of diesel. Nothing of ours seen by others to our "
    .. "knowledge, as of 15 o'clock. Used since 2008. The bus's list of children has been moved to "
    .. "another link. Same case as in the forms of the three other ministries.",
       "届け先310件、場所・量・時間。当方の分がよそから見えたことは15時現在で把握していません。2008年から利"
    .. "用。バスの児童名簿は別のリンクに切り替え済みと聞いています。ほかの三省の様式と同じ事案です。",
       { "310", "三百十" })

-- intruder: 10 -----------------------------------------------------------------------------------

expect "success-found" { of = "minori/app", after = "since-last-month", full = "1h30m",
  zero = "6h", points = 4, objective = "intruder", action = "search-records", target = "web-log",
  covers = "T4",
  why = { en = "Forty-one times 500, once 200 and four megabytes",
          ja = "四十一回の500と、一回の200、4MB" } }
expect "hole-mended" { of = "minori/app", after = "success-found", full = "3h", zero = "16h",
  points = 4, objective = "intruder", action = "patch", target = "shared-app",
  why = { en = "Blocking one address leaves the hole for the next",
          ja = "一つの送信元を塞いでも、穴は次の者に残る" } }
expect "one-source" { of = "minori/app", after = "success-found", full = "5h", zero = "18h",
  points = 2, objective = "intruder", action = "send", to = "jpcert/desk",
  mention = { { "203.0.113.24" }, { "search", "検索" } },
  why = { en = "Who tries forty times here has tried elsewhere", ja = "ここで四十回試した者は、よそでも試している" },
  example = { en = "From 203.0.113.24, 18 January to 15 February: 41 tries on a search page, the "
                .. "last one answered with 4 MB at 03:40 on the 15th. Please see whether others "
                .. "have that. Our name need not be told.",
              ja = "203.0.113.24から、1月18日から2月15日まで、検索画面への試みが41回、最後の15日3時40分"
                .. "に4MBの応答を返しました。ほかにも同様の例がないかご確認ください。当方の名は伏せてく"
                .. "ださい。" } }

-- running: 20 (the rest in scoring-days.lua) ------------------------------------------------------

expect "page-not-all" { of = "minori/manager", after = "stop-all", full = "1h30m", zero = "2h",
  points = 3, objective = "running", action = "decide", decision = "how-much", option = "page",
  covers = "U3",
  why = { en = "The waterworks knew what hangs on it", ja = "何がかかっているか、水道は知っていた" } }
for _, line in ipairs {
  { "town-a", "counters", "The arrears list and the cards", "滞納一覧とカード" },
  { "clinic", "records", "Today's patients and doses", "今日の患者と薬の量" },
  { "gas", "inspections", "This month's dates", "今月の点検日" },
  { "haulier", "deliveries", "Tomorrow's round", "明日の配送先" } } do
  expect("printed-" .. line[1]) { of = line[1] .. "/office", after = "same-shelf", full = "1h20m",
    zero = "2h15m", points = 1, objective = "running", action = "print-out", target = line[2],
    early = true,
    why = { en = line[3] .. ", on paper, while the screen still shows them",
            ja = line[4] .. "を、画面に出ているうちに紙にする" } }
end
expect "by-the-clock" { of = "minori/manager", after = "upgrade-failed", full = "2h", zero = "3h",
  points = 2, objective = "running", action = "decide", decision = "how-long", option = "limit",
  why = { en = "A plan by the clock, not by hope", ja = "希望ではなく時計で発動する" } }
expect "plan-in-force" { of = "minori/manager", after = "upgrade-failed", full = "4h", zero = "6h",
  points = 2, objective = "running", action = "activate-bcp",
  why = { en = "Articles, 9: six hours are the longest", ja = "規約第九条、長くとも六時間" } }
expect "counters-by-hand" { of = "town-a/office", after = "counter-three", full = "1h30m",
  zero = "6h", points = 1, objective = "running", action = "manual-operation",
  target = "counters",
  why = { en = "It is allowed, and somebody has to say so", ja = "やってよい。そう言う人が要る" } }
expect "paper-records" { of = "clinic/office", after = "no-records", full = "1h30m", zero = "6h",
  points = 2, objective = "running", action = "manual-operation", target = "records",
  why = { en = "What is given is written at once, numbered, until the last sheet is typed in",
          ja = "投与したものは番号を振った紙にその場で書く。最後の一枚を入力するまで" } }
expect "neighbour-asked" { of = "clinic/office", after = "no-records", full = "1h20m", zero = "5h",
  points = 1, objective = "running", action = "send", to = "neighbour/doctor",
  mention = { { "allerg", "アレルギー" }, { "referral", "copy", "紹介状", "写し" } },
  why = { en = "The next valley has copies of the referrals: agreed in 2007",
          ja = "隣の谷に紹介状の写しがある。2007年の申合せである" },
  example = { en = "Doctor, Sumire Clinic, our records are away. A patient is with us who is "
                .. "allergic to something and doesn't remember what; she says you referred her in "
                .. "2008. Have you the copy of the referral? She's here and can speak to you.",
              ja = "小林先生、すみれ診療所です。記録が使えません。アレルギーのある患者さんが来られていま"
                .. "すが、何だったか思い出せないそうです。2008年に先生の紹介状をいただいた方です。写しは"
                .. "ありますか。ご本人がここにいますので、電話を替われます。" } }

-- true: 10 (the rest in scoring-days.lua) ---------------------------------------------------------

expect "mother-answered" { of = "clinic/office", after = "mother-asks", full = "2h", zero = "6h",
  points = 2, objective = "true", action = "send", to = "residents/someone",
  mention = { { "not know", "not yet", "分かって", "分かりません", "確認中" },
              { "ring", "call", "電話", "折り返" } },
  why = { en = "Never \"probably not\": what is known, what is not, when we ring",
          ja = "「たぶん載っていません」は言わない。分かること、分からないこと、いつ折り返すか" },
  example = { en = "Mrs Inoue, whoever is a patient of ours is in that list: name, year of birth, "
                .. "days. So yes, she is, on Thursdays. No illness stands in it. It's closed now. "
                .. "Who has had it we do not know; I ring you myself tomorrow at noon, at work or "
                .. "at home?",
              ja = "井上さん、通っておられる方は全員載っています。お名前、生年、受診日です。ですから、お"
                .. "嬢さんも、木曜の日付で載っています。病名は書いてありません。もう閉じました。誰が見た"
                .. "かはまだ分かっていません。明日の正午に私から折り返します。職場とご自宅、どちらがよろ"
                .. "しいですか。" } }
expect "door-sign" { of = "town-a/office", after = "counter-three", full = "1h30m", zero = "5h",
  points = 1, objective = "true", action = "put-up-notice",
  why = { en = "What there is, until when, where to ring: forty people read it once",
          ja = "できること、いつまでか、電話先。四十人が一度読めば済む" } }
expect "not-known-yet" { of = "minori/manager", after = "almost-certainly", full = "2h",
  zero = "9h", points = 3, objective = "true", action = "send", to = "press/desk",
  mention = { { "not known", "not know", "分かって", "確認でき" }, { "paper", "hand", "紙", "手作業", "手書き" } },
  why = { en = "Neither lost nor safe is known, so neither is said",
          ja = "失われたとも無事とも分からない。だから、どちらも言わない" },
  example = { en = "Whether anything is lost is not known, neither to us nor, as far as they have "
                .. "shown, to the provider; we have asked in writing who has looked. Members work "
                .. "on paper since this evening, the clinic with help from a neighbour. Next word "
                .. "at nine tomorrow.",
              ja = "失われたかどうかは分かっていません。誰がどこを確かめたのか、事業者に書面で尋ねていま"
                .. "す。会員の業務は今夕から紙で続いており、診療所には近隣の医院の助けがあります。次のお"
                .. "知らせは明朝九時です。" } }
