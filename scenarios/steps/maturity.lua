-- maturity.lua: what an expert would like to see from 2007 on, beside the incidents; penalties.
-- 想定対応(2007年以降、事案を除く)と減点。

local hopes = require "hopes"
local hope, choose = hopes.hope, hopes.choose

local japan = parameter "track" == "japan"

-- 2007 -------------------------------------------------------------------------------------------

hope "tell-nisc" { of = "nagisa/director", after = "halt-1", objective = "sharing",
  action = "send", to = "nisc/desk", covers = { "E3", "G3" },
  mention = { { "hour", "day", "15:00", "時間", "日", "15時" },
              { "need", "ask", "bank", "supplier", "必要", "お願い", "頼", "銀行", "仕入" } },
  why = { en = "What stops, after how long, and what is needed from whom: written by the one who "
            .. "decides it",
          ja = "何が、いつ止まり、誰に何を頼むか。決める本人が書く" },
  example = { en = "Gas flows on for days; nothing of ours stops today. At 15:00 our "
                 .. "supplier's payment falls due: we need his word, and a bank's letter, "
                 .. "that Monday will do. From the third day 310,000 transfers are late: we "
                 .. "ask nobody for interest.",
              ja = "ガスの供給は数日は止まりません。15時に原料の支払期限が来ます。仕入先に月曜までの猶"
                .. "予を、銀行にその旨の書面をお願いする必要があります。三日目から口座振替31万件が遅"
                .. "れますが、延滞金はいただきません。" } }

hope "pay-otherwise" { of = "nagisa/sales", after = "halt-1", objective = "sustain",
  action = "workaround", target = "payments", covers = { "E3" },
  why = { en = "Slips, shops, next month: customers are told a way before they ask for one",
          ja = "払込票、店頭、翌月合算。聞かれる前に、別の払い方を示す" } }

hope "same-exchange" { of = "nagisa/it", after = "halt-2", objective = "reports",
  action = "send", to = "nagisa/founder", covers = { "E3" },
  mention = { { "exchange", "building", "局" }, { "line", "telemetry", "回線", "専用線", "テレメータ" } },
  why = { en = "What hangs on whom is known by drawing it, once, before winter's end",
          ja = "何が誰に頼っているかは、一度描いてみなければ分からない" },
  example = { en = "I've walked it: both leased lines for the telemetry and the bank line go "
                 .. "through the same exchange, same duct. One building, three things of "
                 .. "ours. Tojo knows. A second way costs 180,000 a month.",
              ja = "歩いて確かめました。テレメータの専用線二本も銀行の回線も、同じ局舎、同じ管路です。一"
                .. "つの建物に当社のものが三つ。東条さんには伝えました。別経路は月十八万円です。" } }

choose("no-names", "nagisa/founder", "share-level", "six", "sharing", "sanitised",
  { en = "What hit us helps others; where it hit helps only those who come next",
    ja = "何に遭ったかは人を助ける。どこでかは、次に来る者しか助けない" },
  { points = 2, covers = { "L2", "C2" } })

hope "join" { of = "nagisa/founder", after = "legal-no", objective = "sharing",
  action = "send", to = "nca/desk", covers = { "C2", "C3", "L2" },
  mention = { { "join", "member", "apply", "入会", "加入", "申し込" },
              { "name", "place", "名前", "場所", "伏せ", "社名" } },
  why = { en = "One sentence that can be kept lets the pencil be rubbed out",
          ja = "守れる一文があれば、鉛筆は消してもらえる" },
  example = { en = "We apply to join. Our sentence, with Legal's consent: we tell what hit "
                 .. "us and what helped, never names or places, ours or others'. Two of us, "
                 .. "one desk.",
              ja = "入会を申し込みます。法務と合意した一文は「何に遭い、何が効いたかを話す。当社も他社"
                .. "も、名前と場所は出さない」。人は二名、机は一つです。" } }

choose("a-seat-for-a-seat", "nagisa/founder", "seat", "working-group", "sharing", "swap",
  { en = "A seat outside is worth its hours if the hours are found",
    ja = "社外の席は時間に見合う。その時間を作れるなら" }, { covers = { "L3", "C4" } })

hope "step-7" { of = "nagisa/founder", after = "twenty-minutes", objective = "budget",
  action = "send", to = "nagisa/director", covers = { "P7" },
  mention = { { "who", "ring", "department", "Sales", "部", "営業", "電話" },
              { "yen", "hour", "authority", "cost", "円", "時間", "権限", "費用" } },
  why = japan and { en = "Step 7: the idea, its price, and those who asked for it, in twenty "
                       .. "minutes",
                    ja = "第七段。何か、いくらか、誰が求めているかを、二十分で" }
    or { en = "Step 7: what it is, on whose authority, and whom one rings",
         ja = "第七段。何であるか、誰の権限か、誰に電話するか" },
  example = { en = "One page. What: two persons whom every department may ring, 2240, and "
                 .. "who may advise, not order. On whose authority: each department's own. "
                 .. "Cost: 14 million yen. Asked for by Sales and the disaster group; doubts "
                 .. "in Supply, named in the annex.",
              ja = "一枚です。何か:どの部からも2240に電話できる二人。助言はするが、命令はしない。権限"
                .. "は各部のまま。費用:年1,400万円。求めているのは営業部と防災、懸念は供給部で、別紙に"
                .. "書きました。" } }

choose("another-year", "nagisa/director", "cut", "quiet", "sustain", "keep",
  { en = "Quiet is no proof either way; conditions are",
    ja = "何も起きないことは、どちらの証拠にもならない。条件なら確かめられる" },
  { full = "45d", zero = "60d", covers = { "L1" } })

hope "drill-in-quiet" { of = "nagisa/founder", after = "quiet", objective = "sustain",
  action = "run-drill", covers = { "L1" },
  why = { en = "Where nothing happens, one has to make it happen on paper",
          ja = "何も起きないなら、紙の上で起こすしかない" } }

hope "train-in-quiet" { of = "nagisa/it", after = "quiet", objective = "sustain",
  action = "train", covers = { "L1", "N2" },
  why = { en = "Skill goes by itself; it has to be put back by hand",
          ja = "技量はひとりでに減る。手で足さなければ戻らない" } }

-- 2008 -------------------------------------------------------------------------------------------

choose("ten-minutes", "nagisa/founder", "lobby", "cleaner", "reports", "sit",
  { en = "The disc opens the door; the network of the new counters is behind it",
    ja = "ディスクをきっかけに、新しい窓口のネットワークの話に入れる" },
  { covers = { "N4", "N2" } })

hope "keep-lobby" { of = "nagisa/it", after = "cleaner", objective = "reports",
  action = "preserve", target = "lobby-pc",
  why = { en = "Before it is tidied, a copy: nobody has asked yet how it began",
          ja = "片付ける前に写しを。どう始まったかを、まだ誰も聞いていない" } }

hope "how-it-began" { of = "nagisa/sales", after = "cleaner", objective = "reports",
  action = "send", to = "nagisa/founder", covers = { "L5" },
  mention = { { "since", "first", "began", "when", "から", "最初", "いつ" },
              { "stick", "disc", "film", "customer", "USB", "動画", "お客さま", "ディスク" } },
  why = { en = "The department knows when and by whose stick; it has only to be asked, and to tell",
          ja = "いつ、誰のUSBからかは、部門が知っている" },
  example = { en = "About the lobby PC: since Saturday the 12th. A boiler maker's man "
                 .. "brought a film for the show on a stick, and it has played by itself "
                 .. "since Monday. He was at three other showrooms that day.",
              ja = "ロビーのPCですが、12日の土曜からです。給湯器メーカーの方が展示用の動画をUSBで持ち込"
                .. "み、月曜から勝手に流れています。その方は同じ日に、よそのショールームを三か所回っ"
                .. "ています。" } }

if japan then
  hope "step-8" { of = "nagisa/founder", after = "money", objective = "budget", points = 2,
    action = "send", to = "nagisa/director", covers = { "P8" }, full = "25d", zero = "50d",
    mention = { { "yen", "円" }, { "leak", "Misaki", "case", "2005", "漏", "みさき", "事例", "平成17" } },
    why = { en = "Step 8: the money comes last, on what happened and not on what might",
            ja = "第八段。金は最後に来る。起きるかもしれない話でなく、起きた話に付く" },
    example = { en = "25 million yen: two persons, two drills, a contract outside. What it cost "
                   .. "without: the leak of 2005, 31 million in letters, calls and overtime; the "
                   .. "worm, 431 machines, about 9 million. Both in the casebook, with receipts.",
                ja = "2,500万円。人二名、演習二回、社外との契約です。なかった年の損失は、平成17年の漏え"
                  .. "いで書面・電話・残業3,100万円、ワームで431台、約900万円。いずれも事例簿に領収書"
                  .. "付きで残しています。" } }
else
  hope "step-8" { of = "nagisa/founder", after = "money", objective = "budget", points = 2,
    action = "take-stock", target = "casebook", covers = { "P8" }, full = "30d", zero = "50d",
    why = { en = "Step 8: what cannot be counted will be discounted",
            ja = "第八段。数えられないものは、割り引かれる" } }
end

choose("into-the-line", "nagisa/director", "line", "money", "budget", "people",
  { en = "Two whole persons and a contract outlast a machine",
    ja = "装置より、まるごとの二人と契約のほうが長くもつ" },
  { full = "28d", zero = "36d", covers = { "P8" } })

choose("side-by-side", "nagisa/founder", "five-years", "rotation", "sustain", "overlap",
  { en = "What is only in one head is lent, not owned",
    ja = "一人の頭の中にしかないものは、借り物である" }, { covers = { "L1" } })

choose("five-signs", "nagisa/founder", "intake", "four-hundred", "reports", "threshold",
  { en = "Set it too low and the desk drowns, too high and it sees nothing; the rest is read once "
            .. "a month",
    ja = "低すぎれば溺れ、高すぎれば見えない。残りは月に一度読む" },
  { points = 2, covers = { "L5" } })

local LIST = { { "list", "month", "一覧", "月" }, { "sign", "heap", "spam", "password", "兆候", "迷惑",
               "パスワード", "件" } }

hope "list-systems" { of = "nagisa/it", after = "four-hundred", objective = "reports",
  action = "send", to = "nagisa/founder", mention = LIST, covers = { "L5" },
  why = { en = "Solved in the division is fine, if it is on the list",
          ja = "部門で解決してよい。一覧に載っていれば" },
  example = { en = "From November you get one list a month from the help desk: passwords and "
                 .. "spam as counts, everything with one of the five signs by telephone at "
                 .. "once. Nine of 406 would have come through.",
              ja = "十一月から、ヘルプデスクの一覧を月に一度お送りします。パスワードと迷惑メールは件数"
                .. "だけ、五つの兆候のあるものはすぐ電話で。406件のうち9件が届いた計算です。" } }

hope "list-sales" { of = "nagisa/sales", after = "four-hundred", objective = "reports",
  action = "send", to = "nagisa/founder", mention = LIST, covers = { "L5" },
  why = { en = "The branches see it first, and have never had a place to put it",
          ja = "最初に見るのは営業所なのに、書く場所がなかった" },
  example = { en = "Branches: a sheet by the till, five signs, one line each. They keep the "
                 .. "small ones and send the list on the first of the month. North had two "
                 .. "last week, both in the heap \"customer's own PC\".",
              ja = "営業所は、レジの横に紙を一枚。五つの兆候を一行ずつ。小さいものは手元で済ませ、月初に"
                .. "一覧を送ります。北は先週二件、どちらも「お客さまのPC」の山に入っていました。" } }

-- 2009 and 2010, beside the incidents ------------------------------------------------------------

choose("no-lab", "nagisa/director", "film-machines", "lab", "budget", "contract",
  { en = "What is needed twice a year is hired; knowing what to ask is not for hire",
    ja = "年に二度要るものは借りる。何を頼むかを知る人だけは、借りられない" },
  { full = "35d", zero = "50d", covers = { "N6" } })

hope "before-the-day" { of = "nagisa/founder", after = "lab", objective = "sustain",
  action = "retain-specialist", target = "suzukake", covers = { "N6" },
  why = { en = "Who comes, how soon, what for: agreed while nobody is in a hurry",
          ja = "誰が、何時間で、何をしに来るか。急いでいないうちに決める" } }

choose("people-with-hours", "nagisa/director", "members", "lent-people", "sustain", "hours",
  { en = "A name without hours is away on the day",
    ja = "時間の付かない名前は、その日に席にいない" },
  { full = "35d", zero = "50d", covers = { "L4" } })

hope "sales-name" { of = "nagisa/sales", after = "lent-people", objective = "sustain",
  action = "send", to = "nagisa/founder", covers = { "L4" },
  mention = { { "hour", "day", "時間", "日" }, { "counter", "contract", "customer", "branch", "窓口",
              "契約", "お客さま", "営業所" } },
  why = { en = "Someone who has sold a boiler knows what a stop costs at the counter",
          ja = "給湯器を売ったことのある人は、窓口を止める値段を知っている" },
  example = { en = "You get Hayami, four hours a week, and all day if it burns. She ran the "
                 .. "North branch, knows every contract with a clause about stops, and "
                 .. "customers believe her.",
              ja = "速水を出します。週四時間、火が付いた日は一日中。北営業所の前所長で、停止条項のある契"
                .. "約を全部知っていて、お客さまに信用があります。" } }

hope "ten-lines" { of = "nagisa/founder", after = "ten", objective = "reports", action = "memo",
  full = "25d", zero = "60d", covers = { "T0" },
  mention = { { "cloud", "クラウド" }, { "nobody", "no one", "gap", "誰もいない", "空白", "いない" },
              { "contract", "Suzukake", "Systems", "Sales", "契約", "すずかけ", "システム", "営業" } },
  why = { en = "Ten lines, a name in each; the empty ones are what next year is for",
          ja = "十行に一人ずつ。空いた行が来年の仕事になる" },
  example = { en = "1 web: Sales with Systems. 2, 4 updates and servers: Systems. 3, 7 bots, "
                 .. "floods: us, with Hinode. 5 leakage: legal, press, Hayami. 6 unnoticed: "
                 .. "contract with Suzukake, weak. 8 accounts: Personnel, once a year. 9 "
                 .. "cloud: nobody. 10 DNS: Systems, done.",
              ja = "一 Web:営業とシステム。二・四 更新とサーバ:システム。三・七 ボット、DDoS:当方とひ"
                .. "ので通信。五 漏えい:法務・広報・速水。六 標的型:すずかけとの契約、手薄。八 アカウ"
                .. "ント:人事、年一回。九 クラウド:誰もいない。十 DNS:システム、済み。" } }

hope "board-paper" { of = "nagisa/founder", after = "board", objective = "budget", action = "send",
  to = "nagisa/director", full = "20d", zero = "46d", covers = { "U1", "U2", "U3", "U4" },
  mention = { { "department", "owner", "部門", "所管" },
              { "power", "emergency", "権限", "非常" }, { "minute", "52", "分" } },
  why = { en = "Seven years on a page: with whom it works, and which four acts cannot wait",
          ja = "七年を一枚に。誰と組めば動くか、待てない措置はどの四つか" },
  example = { en = "What worked was done by departments on their own authority, with us "
                 .. "beside them; most of it is technical help, and that is no shame. At two "
                 .. "at night 52 minutes are too long: emergency powers for four acts, in "
                 .. "writing, from severity 2, the owner told within the hour. Gas is on no "
                 .. "list.",
              ja = "うまくいったことは、部門が自分の権限で行い、当方が隣にいたものです。大半は技術支援"
                .. "で、恥じることはありません。ただ夜中の二時に52分は長い。四つの措置を、深刻度2か"
                .. "ら、非常時の権限として文書にし、一時間以内に所管へ報告します。ガスに関わるものは載"
                .. "せません。" } }

choose("to-the-board", "nagisa/director", "item-six", "board", "budget", "written",
  { en = "Permanent where it has grown, and a short list for the night",
    ja = "育った場所に常設し、夜のために短い一覧を" },
  { points = 2, full = "30d", zero = "46d", covers = { "U2", "U3" } })

hope "acted-upon" { of = "nagisa/it", after = "board", objective = "sustain", action = "send",
  to = "nagisa/director", full = "25d", zero = "46d", covers = { "U3", "P1" },
  mention = { { "help", "beside", "agree", "want", "助", "隣", "賛成", "残" },
              { "list", "power", "told", "一覧", "権限", "報告" } },
  why = { en = "The line that counts is the one written by those on whom the powers would be used",
          ja = "重い一行は、権限を使われる側が書く" },
  example = { en = "From the department that would be acted upon: we want them kept. In "
                 .. "August 2003 nobody knew; last March they stood beside us. The list of "
                 .. "four is ours as much as theirs, if we're told within the hour.",
              ja = "権限を使われる側として申します。残してください。平成15年の八月は誰も知らず、去年の三"
                .. "月は隣に立っていてくれました。四つの一覧は、一時間以内に報告をもらえるなら、賛成で"
                .. "す。" } }

-- What must not happen ---------------------------------------------------------------------------

penalty "gas-off" { of = "nagisa", action = "stop-service", target = "gas-supply", points = 10,
  objective = "sustain",
  why = { en = "1.1 million meters, each to be visited and reopened by hand, because of a screen",
          ja = "画面ひとつのために、110万件の開栓を手で回ることになる" } }

penalty "lobby-wiped" { of = "nagisa", action = "rebuild", target = "lobby-pc",
  unless = { "preserve:lobby-pc" }, points = 2, objective = "reports",
  why = { en = "Tidied, and nobody will know where the other three showrooms stand",
          ja = "片付いたが、ほかの三か所がどうなっているかは、もう分からない" } }

if parameter "authority" ~= "delegated" then
  penalty "by-order" { of = "nagisa/founder", action = "order", points = 3, times = 2,
    objective = "sustain", covers = { "N1", "R5j" },
    why = { en = "Orders without authority teach people not to listen",
            ja = "権限のない指示は、聞かない習慣を教えるだけである" } }
end
