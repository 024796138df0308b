-- scoring.lua: what an expert would like to see, what must not happen, and one order. Windows and
-- points are shisa's own choice [D]; "dump first, then flush" is in every guide [K].
-- 想定対応・減点・順序。

-- confirm: 14 ------------------------------------------------------------------------------------

expect "look-from-outside" { of = "hinode", after = "watcher-mail", full = "12m", zero = "30m",
  points = 4, objective = "confirm", action = "inspect", target = "route-viewers",
  why = { en = "A hijack is seen from outside or not at all",
          ja = "ハイジャックは外からしか見えない" } }
expect "own-filter" { of = "hinode", after = "my-filter", full = "8m", zero = "20m",
  points = 4, objective = "confirm", action = "inspect", target = "noon-filter",
  why = { en = "Most stolen routes are somebody's own slip",
          ja = "経路の異常の多くは、自分たちの打ち間違いである" } }
expect "link-the-tickets" { of = "hinode/support", after = "customers-call", full = "8m",
  zero = "20m", points = 3, objective = "confirm", action = "send", to = "hinode/routing",
  mention = { { "Tokiwa", "bank", "常盤", "銀行" }, { "hospital", "Shirakaba", "病院" } },
  why = { en = "Two customers and one network: the desk sees it first",
          ja = "二つの顧客と一つの経路。気づけるのは窓口だけである" },
  example = { en = "Support here. Since 10:06 Tokiwa Bank and Shirakaba Hospital cannot be reached "
                .. "from outside. Both sit in 192.0.2.0/24. Is that one thing with yours?",
              ja = "法人窓口です。10:06から常盤銀行と白樺大学病院に外から届きません。どちらも "
                .. "192.0.2.0/24 の中です。そちらの件と同じものでしょうか。" } }
expect "open-log" { of = "hinode/csirt", after = "watcher-mail", full = "10m", zero = "30m",
  points = 1, objective = "confirm", action = "log",
  why = { en = "Who saw which origin at which minute will be asked by three ministries",
          ja = "何時何分にどの起源が見えたか。後で必ず聞かれる" } }
expect "own-house-first" { of = "tokiwa/security", after = "logins-fall", full = "15m",
  zero = "45m", points = 2, objective = "confirm", action = "inspect", target = "bank-web",
  why = { en = "Whoever has looked at his own server first is believed by his carrier",
          ja = "先に自行のサーバを見た銀行の言うことは、通信会社も信じる" } }

-- counterpart: 10 --------------------------------------------------------------------------------

expect "ring-upstream" { of = "hinode/routing", after = "bounce", full = "6m", zero = "20m",
  points = 4, objective = "counterpart", action = "send", to = "upstream/noc", via = "phone",
  mention = { { "192.0.2.0" }, { "AS64510", "customer", "お客", "顧客" } },
  why = { en = "Mail to the thief travels over the stolen road; a telephone does not",
          ja = "相手へのメールは奪われた経路を通る。電話は通らない" },
  example = { en = "Hinode Telecom, AS64496. Since 09:58 your customer AS64510 announces "
                .. "192.0.2.0/24, which is ours. Mail to them times out. Can you reach them?",
              ja = "ひので通信、AS64496です。09:58から、御社の顧客 AS64510 が当社の 192.0.2.0/24 を"
                 .. "広告しています。先方へのメールは届きません。連絡はつきますか。" } }
expect "proof-shown" { of = "hinode/routing", after = "upstream-asks", full = "8m", zero = "25m",
  points = 4, objective = "counterpart", action = "send", to = "upstream/noc",
  mention = { { "registry", "record", "registered", "登録", "レジストリ" },
              { "ring", "call", "number", "phone", "電話", "番号", "折り返し" } },
  why = { en = "A registered record and a number that is in it prove more than a loud voice",
          ja = "登録情報と、そこに載った電話番号が、声の大きさより確かな証明になる" },
  example = { en = "Our record in the registry: 192.0.2.0/24, origin AS64496, since 2003. Please "
                .. "ring the number that stands there, extension 5101.",
              ja = "レジストリの登録をご覧ください。192.0.2.0/24、起源 AS64496、2003年から。折り返"
                 .. "しはそこに載っている番号へ、内線5101です。" } }
expect "by-voice-please" { of = "hinode/dns", after = "third-server", full = "12m", zero = "40m",
  points = 2, objective = "counterpart", action = "send", to = "hinode/csirt",
  mention = { { "mail", "メール" }, { "phone", "telephone", "voice", "電話" } },
  why = { en = "A third of those who look for our mail ask a server that is no longer ours",
          ja = "当社宛てメールの三分の一は、もう当社のものでないサーバに道を尋ねている" },
  example = { en = "DNS here. ns2 stands in the stolen network, so part of our mail from abroad is "
                .. "going astray, some to a host we don't know. Nothing that matters by mail, "
                .. "please; use the telephone both ways.",
              ja = "DNS班です。ns2 は奪われた網の中にあり、海外からの当社宛てメールの一部が、知らな"
                 .. "いホストへ流れています。大事なことはメールを使わず、双方向とも電話でお願いしま"
                 .. "す。" } }

-- route: 16 --------------------------------------------------------------------------------------

expect "policies-read" { of = "hinode", after = "halves", full = "9m", zero = "25m",
  points = 2, objective = "route", action = "inspect", target = "neighbour-policies",
  why = { en = "Two halves help only where they are let through",
          ja = "二分割の経路は、受け取ってもらえるところでしか効かない" } }
expect "facts-for-the-chief" { of = "hinode/csirt", after = "halves", full = "9m", zero = "25m",
  points = 2, objective = "route", action = "send", to = "hinode/chief", covers = { "R5j", "N1" },
  mention = { { "neighbour", "AS6450", "隣接", "受け" }, { "hospital", "病院" } },
  why = { en = "The owner of the routers asked for facts: who lets it through, what it may break",
          ja = "ルータの所管は事実を求めた。どこが受け取り、何が壊れうるか" },
  example = { en = "Of five neighbours three accept /25, AS64500 and AS64502 do not; their policy "
                .. "pages are printed. Risk: the hospital's line may flap while routes settle. "
                .. "Proposal: your people do it, with the hospital on the telephone.",
              ja = "隣接五社のうち三社は /25 を受け取り、AS64500 と AS64502 は受け取りません。方針"
                 .. "のページを印刷しました。危険は、収束の間に病院の回線がばたつくこと。作業は経路"
                 .. "班にお願いし、病院と電話をつないだまま行う案です。" } }
-- Five minutes of these fifteen are Iwase's. 十五分のうち五分は、部長の返事を待つ時間。
expect "two-halves" { of = "hinode", after = "policies-read", full = "15m", zero = "25m",
  points = 5, objective = "route", action = "announce-specifics", target = "prefix-bank",
  why = { en = "The more specific route wins, and the way back is in one's own hands",
          ja = "より細かい経路が勝つ。取り戻す手は自分の側にある" } }
expect "ask-to-filter" { of = "hinode", after = "viewers-again", full = "10m", zero = "35m",
  points = 2, objective = "route", action = "send", to = "isac/desk", covers = "C3",
  mention = { { "192.0.2.0" }, { "filter", "フィルタ", "遮断", "受け取らない" } },
  why = { en = "What the halves do not reach can only be closed by others",
          ja = "二分割の届かないところは、他社にしか塞げない" },
  example = { en = "Hinode to all members: please filter 192.0.2.0/24 with origin AS64510; our "
                .. "origin is AS64496. We tell you when it is withdrawn.",
              ja = "ひのでから会員各社へ。起源 AS64510 の 192.0.2.0/24 を受け取らないようフィルタを"
                .. "お願いします。正しい起源は AS64496。収まりましたらお知らせします。" } }
expect "watch-the-prefix" { of = "hinode", after = "withdrawn", full = "15m", zero = "1h",
  points = 2, objective = "route", action = "monitor", target = "prefix-bank",
  why = { en = "What was withdrawn once can be announced again tonight",
          ja = "一度取り下げた経路は、今夜また出るかもしれない" } }
expect "kaede-refuses" { of = "kaede/engineer", after = "isac-asks-kaede", full = "15m",
  zero = "45m", points = 1, objective = "route", action = "send", to = "isac/desk",
  mention = { { "64510", "64496", "origin", "起源" },
              { "filter", "refuse", "drop", "フィルタ", "受け取ら", "受け取り", "落と" } },
  why = { en = "A small provider with two lines is a witness, and one hole fewer",
          ja = "回線を二本持つ小さな会社は証人であり、塞がった穴一つでもある" },
  example = { en = "Kaede Net. Line 1 (Hinode): origin 64496. Line 2: 64510 since 09:59. We refuse "
                .. "64510 for 192.0.2.0/24 from now on, until you say stop.",
              ja = "かえでネットです。一本目(ひのでさん)では起源 64496、二本目では09:59から "
                 .. "64510 です。192.0.2.0/24 について 64510 は受け取らない設定を入れました。解除の"
                 .. "合図をお待ちします。" } }
expect "how-long-written" { of = "hinode/routing", after = "take-them-back", full = "12m",
  zero = "25m", points = 2, objective = "route", action = "decide", decision = "how-long",
  option = "quiet-day", covers = "U3",
  why = { en = "What is put in by night without an end date is found there in three years",
          ja = "期限を書かずに入れた経路は、三年後にそこで見つかる" } }

-- honest: 6 --------------------------------------------------------------------------------------

expect "what-we-know" { of = "hinode", after = "was-it-read", full = "12m", zero = "30m",
  points = 2, objective = "honest", action = "send", to = "tokiwa/call-centre",
  mention = { { "route", "AS64510", "経路" }, { "encrypt", "TLS", "SSL", "暗号" },
              { "not know", "unknown", "cannot", "分から", "分かっていません", "確認できて" } },
  why = { en = "Neither yes nor no is true; the state of route and encryption is",
          ja = "「はい」も「いいえ」も事実ではない。言えるのは経路と暗号化の状態である" },
  example = { en = "From 09:58 on the route led to AS64510, so packets could be seen there. Your "
                .. "pages are encrypted; whether anybody recorded anything we do not know.",
              ja = "09:58以降、経路は AS64510 へ向いていたので、そこで通信を見ることはできました。"
                 .. "御行のページは暗号化されています。記録されたかどうかは、分かっていません。" } }
expect "first-line-press" { of = "hinode/pr", after = "is-it-the-bank", full = "20m",
  zero = "37m", points = 1, objective = "honest", action = "send", to = "press/desk",
  mention = { { "route", "reach", "経路", "到達", "つなが" },
              { "next", "again", "by ", "次", "改めて" } },
  why = { en = "A line that is true leaves no room for one that is not",
          ja = "本当の一行があれば、そうでない一行の入る場所はない" },
  example = { en = "Since about ten some of our customers cannot be reached from other networks; "
                .. "the route to them is disturbed outside our network. We are at it. Next word "
                .. "at noon.",
              ja = "十時ごろから、他社の網から一部のお客さまに到達しにくくなっています。当社網の外で"
                 .. "経路に異常があり、対処中です。次のお知らせは正午です。" } }
expect "no-thief-named" { of = "hinode/pr", after = "who-was-it", full = "20m", zero = "50m",
  points = 1, objective = "honest", action = "send", to = "press/desk",
  mention = { { "10:55", "55", "over", "back", "収ま", "復旧", "戻" },
              { "mistake", "intent", "not known", "cannot say", "誤り", "故意", "分かって",
                "申し上げ" } },
  why = { en = "Who announced it is known; whether he meant it is not, and that is the headline",
          ja = "誰が広告したかは分かる。わざとかどうかは分からない。見出しになるのは後者である" },
  example = { en = "It has been back since 10:55. Another network announced our addresses; whether "
                .. "by mistake or on purpose is not known, most such cases are slips. We name "
                .. "nobody. Next word at three.",
              ja = "10時55分に復旧しています。別の事業者が当社の番号を経路広告したもので、誤りか故意"
                 .. "かは分かっていません。この種の事例の多くは設定の誤りです。相手方の名は申し上げま"
                 .. "せん。次のお知らせは三時です。" } }
expect "bank-own-words" { of = "tokiwa/security", after = "what-to-say", full = "12m",
  zero = "35m", points = 1, objective = "honest", action = "send", to = "tokiwa/call-centre",
  mention = { { "reach", "line", "route", "届", "回線", "経路", "つなが" },
              { "not know", "not yet", "checking", "cannot say", "分かり", "確認中", "調べて",
                "調査中" } },
  why = { en = "One sentence for forty voices, with what is not known in it",
          ja = "四十人に一つの文。分からないことも、その中に入れる" },
  example = { en = "For all: \"The line to our site is disturbed since ten; our computers are in "
                .. "order. Whether anything was seen on the way we do not know yet. Branches and "
                .. "machines work.\" Nothing beyond that.",
              ja = "全員共通で。「十時から当行サイトへの回線に障害があり、つながりにくくなっていま"
                 .. "す。当行の機器は正常です。途中で見られたかどうかは確認中です。支店とATMはご利用"
                 .. "いただけます」。これ以上は言わないでください。" } }
expect "hospital-told" { of = "hinode/support", after = "hospital-wants", full = "15m",
  zero = "45m", points = 1, objective = "honest", action = "send", to = "hospital/systems",
  mention = { { "route", "announc", "経路", "広告" }, { "09:58", "9:58", "10:5", "55", "10時" } },
  why = { en = "A hospital files what really happened; the next one will read it",
          ja = "病院は実際に起きたことを綴じる。次の人がそれを読む" },
  example = { en = "09:58 to 10:55: another network announced our address range as its own, and "
                .. "part of the world believed it. Your lines and ours were whole. We are sorry; "
                .. "a second way is what we should talk about.",
              ja = "9時58分から10時55分まで、よその事業者が当社の番号の範囲を自分のものとして経路広"
                 .. "告し、一部がそれを信じました。お客さまの回線も当社の設備も壊れてはいません。申"
                 .. "し訳ありません。迂回路の件、改めてご相談させてください。" } }

-- hygiene: 8 -------------------------------------------------------------------------------------

expect "correct-object" { of = "hinode/routing", after = "old-object", full = "20m", zero = "1h15m",
  points = 2, objective = "hygiene", action = "patch", target = "route-object",
  why = { en = "An alarm that is wrong once is not read the second time",
          ja = "一度外れた警報は、二度目に読まれない" } }
expect "measured-campaign" { of = "hinode/csirt", after = "other-providers", full = "12m",
  zero = "40m", points = 2, objective = "hygiene", action = "send", to = "isac/desk", covers = "C3",
  mention = { { "61", "number", "count", "台", "数" }, { "again", "week", "date", "再", "週" } },
  why = { en = "What is counted twice gets smaller", ja = "二度数えるものは減る" },
  example = { en = "No names: each member gets its own result. We publish one number, 61 today, "
                 .. "and count again in one week and in four.",
              ja = "名指しはせず、各社には自社の結果だけを。公表するのは総数だけ、今日は61台。一週"
                 .. "間後と四週間後に再び数えます。" } }
expect "old-maintainer" { of = "hinode/routing", after = "old-object", full = "20m", zero = "1h",
  points = 1, objective = "hygiene", action = "send", to = "registry/desk",
  mention = { { "198.51.100.0", "hinode-old" } },
  why = { en = "Who has lost the key to his own entry has to ask at the counter",
          ja = "自分の登録の鍵を失くしたら、窓口に頼むほかない" },
  example = { en = "Hinode, AS64496. The object 198.51.100.0/24 under hinode-old is ours and wrong "
                .. "since the merger of 2006. Nobody here has that password any more. What do you "
                .. "need from us to move it?",
              ja = "ひので通信、AS64496です。hinode-old 名義の 198.51.100.0/24 は当社のもので、2006年"
                 .. "の統合以来古いままです。パスワードを知る者がもうおりません。移すのに何をお出しす"
                 .. "ればよいでしょうか。" } }
expect "names-whole" { of = "hinode/dns", after = "serials", full = "20m", zero = "1h", points = 1,
  objective = "hygiene", action = "verify", target = "names",
  why = { en = "A server that was away for an hour comes back with the morning's truth",
          ja = "一時間留守にしたサーバは、朝のままの中身で戻ってくる" } }
expect "what-in-may" { of = "kaede/engineer", after = "other-providers", full = "15m",
  zero = "45m", points = 2, objective = "hygiene", action = "send", to = "isac/desk",
  covers = { "C3", "L2" },
  mention = { { "May", "五月", "5月" },
              { "test", "tried", "number", "phone", "call", "試", "電話", "数", "測" } },
  why = { en = "The one who was hit can say what the other sixty would listen to",
          ja = "当たった一社なら、残る六十社が何に耳を傾けるかを言える" },
  example = { en = "In May a mail said \"recommended\". If somebody had rung and let me test my "
                .. "own port while on the telephone, I'd have done it that day. So ring them.",
              ja = "五月のメールには「推奨」としかありませんでした。電話をくれて、その場で自分のポー"
                 .. "トを試させてくれたら、その日の午後にやっていたと思います。ですから、電話を。" } }

-- resolver: 16 -----------------------------------------------------------------------------------

expect "odd-not-nothing" { of = "kaede/engineer", after = "odd-queries", full = "20m",
  zero = "50m", points = 1, objective = "resolver", action = "inspect",
  target = "kaede-resolver",
  why = { en = "Names that do not exist, all below one bank: somebody is throwing dice",
          ja = "存在しない名前が、一つの銀行の下にばかり。誰かがさいころを振っている" } }
expect "second-act" { of = "hinode/csirt", after = "odd-page", full = "12m", zero = "40m",
  points = 1, objective = "resolver", action = "triage",
  why = { en = "Same bank, other illness: whoever thinks of the morning looks at routes",
          ja = "同じ銀行の、別の病気。朝のことばかり考えると、経路を見てしまう" } }
expect "pattern-told" { of = "tokiwa/security", after = "twelve-callers", full = "7m", zero = "25m",
  points = 4, objective = "resolver", action = "send", to = "kaede/engineer",
  mention = { { "Kaede", "your customers", "かえで", "御社", "貴社" },
              { "address", "resol", "DNS", "名前", "アドレス" } },
  why = { en = "Twelve of twelve point at what they have in common, and that is not the bank",
          ja = "十二人に共通するのは銀行ではなく、名前を引いた先である" },
  example = { en = "Tokiwa Bank. Twelve callers see a false page at our right address. All twelve "
                .. "are your customers. What address does your resolver give for us?",
              ja = "常盤銀行です。正しいアドレスなのに偽ページが出るという方が十二名。全員、御社の"
                 .. "お客さまです。御社の名前解決では、当行のアドレスは何と出ますか。" } }
expect "keep-the-cache" { of = "kaede/engineer", after = "wrong-ids", full = "10m", zero = "30m",
  points = 4, objective = "resolver", action = "preserve", target = "kaede-resolver",
  why = { en = "The false record is the evidence, and it lives in memory only",
          ja = "偽の記録こそが証拠で、それはメモリの中にしかない" } }
expect "look-first" { of = "kaede/engineer", after = "reboot-now", full = "6m", zero = "12m",
  points = 3, objective = "resolver", action = "decide", decision = "reboot",
  option = "dump-first",
  why = { en = "Five minutes of writing out cost less than a second poisoning unexplained",
          ja = "五分の書き出しは、理由の分からない再発より安い" } }
expect "empty-it" { of = "kaede/engineer", after = "keep-the-cache", full = "10m", zero = "30m",
  points = 3, objective = "resolver", action = "flush-cache", target = "kaede-resolver",
  why = { en = "A day is the life of that record; nobody wants to wait for it",
          ja = "その記録の寿命は一日。待つわけにはいかない" } }

-- users: 12 --------------------------------------------------------------------------------------

expect "borrow-resolvers" { of = "kaede/engineer", after = "patch-two-hours", full = "8m",
  zero = "15m", points = 2, objective = "users", action = "decide", decision = "meanwhile",
  option = "hinode",
  why = { en = "Others have done their homework already; nobody need invent it today",
          ja = "備えの済んだ他社がある。今日ひとりで作らなくてよい" } }
expect "move-users" { of = "kaede/engineer", after = "patch-two-hours", full = "20m", zero = "1h",
  points = 3, objective = "users", action = "workaround", target = "kaede-names",
  why = { en = "Users first, the patch when it is tested", ja = "利用者が先、修正は試験のあと" } }
expect "look-at-nat" { of = "kaede/engineer", after = "patch-two-hours", full = "25m", zero = "1h",
  points = 1, objective = "users", action = "inspect", target = "kaede-nat",
  why = { en = "Random ports that are renumbered in sequence are not random",
          ja = "乱数のポートも、連番に付け替えられれば乱数ではない" } }
expect "lend-only-good" { of = "hinode/dns", after = "may-we-borrow", full = "12m", zero = "40m",
  points = 1, objective = "users", action = "verify", target = "hinode-resolvers", early = true,
  why = { en = "Thirty-one thousand are not sent to a server that nobody has tried",
          ja = "誰も試していないサーバに、三万一千人を送り込まない" } }
expect "close-the-test" { of = "hinode", after = "anybody-asks", full = "14m", zero = "45m",
  points = 2, objective = "users", action = "block", target = "open-recursion",
  covers = { "R4", "R5" },
  why = { en = "A door left open for a test in February is somebody else's flood in March",
          ja = "二月の試験で開けた戸が、三月にはよその誰かの洪水になる" } }
expect "keep-packets-out" { of = "hinode", after = "one-packet", full = "14m", zero = "40m",
  points = 2, objective = "users", action = "block", target = "update-packets",
  covers = { "R4", "R5" },
  why = { en = "Restarting brings the server back, and the next packet takes it down again",
          ja = "再起動すれば戻るが、次のパケットでまた落ちる" } }
expect "daemon-back" { of = "hinode/dns", after = "one-packet", full = "25m", zero = "1h",
  points = 1, objective = "users", action = "restore", target = "hinode-authoritative",
  why = { en = "First the packets, then the server", ja = "まずパケット、それからサーバ" } }

-- bank: 12 ---------------------------------------------------------------------------------------

expect "window-only" { of = "kaede/engineer", after = "who-logged-in", full = "8m", zero = "15m",
  points = 1, objective = "bank", action = "decide", decision = "the-list", option = "times",
  why = { en = "Whom customers visit is secrecy of communications; the bank has its own log",
          ja = "誰がどこを見たかは通信の秘密。銀行には自行の記録がある" } }
expect "window-told" { of = "kaede/engineer", after = "who-logged-in", full = "15m", zero = "45m",
  points = 1, objective = "bank", action = "send", to = "tokiwa/security",
  mention = { { "10:5", "10時5", "11:", "11時", "十一時" },
              { "record", "address", "poison", "false", "記録", "アドレス", "汚染", "偽" } },
  why = { en = "From when until when: that much helps, and belongs to nobody",
          ja = "何時から何時まで。それだけで役に立ち、誰の秘密でもない" },
  example = { en = "Kaede Net. Our resolver gave a false address for bank.tokiwa.example from "
                .. "10:52 to 11:41. Who logged in with you in that time from our "
                .. "ranges: your own log has him. Names we may not give.",
              ja = "かえでネットです。10時52分から11時41分まで、当社のリゾルバは bank.tokiwa.example "
                 .. "に偽のアドレスを返していました。その間のログインは御行の記録でお調べください。利"
                 .. "用者のお名前はお出しできません。" } }
-- Who is told why says yes in five minutes; who is not, sits down for forty-five first.
expect "word-to-settlement" { of = "tokiwa/security", after = "transfers-seen", full = "8m",
  zero = "30m", points = 1, objective = "bank", action = "send", to = "tokiwa/settlement",
  covers = { "N2", "R5j" },
  mention = { { "203.0.113.81", "same origin", "same address", "同じ接続元", "同一" },
              { "hold", "保留" } },
  why = { en = "Which, why, until when: three words, and the clerks are on our side",
          ja = "どれを、なぜ、いつまで。三つ揃えば、決済は味方になる" },
  example = { en = "Please hold, not cancel, what comes from 203.0.113.81 between 980,000 and "
                .. "990,000 yen with all twelve numbers asked: stolen tables. Until we have spoken "
                .. "to each customer, today 17:00 at the latest.",
              ja = "203.0.113.81 からの98万〜99万円、乱数表十二個すべて入力の振込を、取消ではなく保留"
                 .. "にしてください。表ごと盗まれています。お客さま一人ずつに確認が取れるまで、遅くと"
                 .. "も本日17時まで。" } }
expect "stop-transfers" { of = "tokiwa/security", after = "transfers-seen", full = "20m",
  zero = "45m", points = 3, objective = "bank", action = "block", target = "transfers",
  covers = { "R4", "R5" },
  why = { en = "Right number, right table, wrong person: hold first, ask the customer then",
          ja = "番号も乱数表も正しいが、本人ではない。まず止め、それから顧客に尋ねる" } }
expect "close-accounts" { of = "tokiwa/security", after = "transfers-seen", full = "22m",
  zero = "55m", points = 1, objective = "bank", action = "disable-account",
  target = "accounts-hit",
  why = { en = "Whoever typed in fifty numbers has none left", ja = "五十個入力した人の乱数表は、もう鍵ではない" } }
expect "victims-line" { of = "tokiwa/security", after = "transfers-seen", full = "20m",
  zero = "1h10m", points = 1, objective = "bank", action = "hotline",
  why = { en = "Victims should hear it from the bank and not from their statement",
          ja = "被害者には、明細ではなく銀行から伝わるべきである" } }
expect "bank-reports" { of = "tokiwa/security", after = "two-reports", full = "20m", zero = "40m",
  points = 2, objective = "bank", action = "send", to = "fsa/liaison", via = "report-up",
  mention = { { "Kaede", "resol", "DNS", "かえで", "名前解決" }, { "transfer", "振込", "送金" } },
  duty = { en = "Report to the competent authority (bank)", ja = "所管官庁への報告(銀行)" },
  why = { en = "The FSA should not have to learn it across a corridor",
          ja = "金融庁が廊下越しに知ることのないように" },
  example = { en = "12:30. False address for our site in Kaede Net's name service since 10:52. "
                .. "Our systems are sound. Three customers gave their tables, two transfers left, "
                .. "JPY 1,970,000; transfers from 203.0.113.81 are held.",
              ja = "12:30現在。かえでネットの名前解決で、10:52から当行のアドレスが偽のものにな"
                 .. "りました。当行システムに異常はありません。乱数表を入力した方三名、振込二件・計"
                 .. "197万円。203.0.113.81 からの振込は保留中です。" } }
expect "kaede-reports" { of = "kaede/engineer", after = "two-reports", full = "20m", zero = "40m",
  points = 1, objective = "bank", action = "send", to = "mic/liaison", via = "report-up",
  mention = { { "cache", "キャッシュ" }, { "Tokiwa", "bank", "常盤", "銀行" } },
  duty = { en = "Report to the competent authority (telecommunications)",
           ja = "所管官庁への報告(電気通信)" },
  why = { en = "Two ministries compare; the story has to fit without having been rehearsed",
          ja = "二つの官庁は突き合わせる。口裏ではなく事実が合っていること" },
  example = { en = "12:30. Cache of our resolver poisoned for Tokiwa Bank's name since 10:52, "
                .. "31,000 customers, cause fixed source port. Dump kept, cache emptied, customers "
                .. "moved to Hinode's resolvers.",
              ja = "12:30現在。当社リゾルバで、常盤銀行の名前についてキャッシュ汚染。10:52から、"
                 .. "利用者三万一千人、原因は固定の送信元ポート。書き出しを保存し、キャッシュを消去、"
                 .. "利用者はひのでのリゾルバに移行済みです。" } }
expect "how-to-check" { of = "hinode/pr", after = "internet-broken", full = "20m", zero = "45m",
  points = 1, objective = "bank", action = "send", to = "press/desk",
  mention = { { "certificate", "証明書", "check", "確認", "確かめ" } },
  why = { en = "A mother needs a way to check, and no thief needs the technique",
          ja = "必要なのは確かめ方で、手口ではない" },
  example = { en = "No. Two incidents, both contained. To check a bank's page: look at the name in "
                .. "the certificate; no bank asks for the whole table. Page with steps is online.",
              ja = "壊れていません。二件とも収まっています。確かめ方は、証明書の名義を見ること。乱"
                 .. "数表の全部を尋ねる銀行はありません。手順のページを公開しました。" } }

-- review: 6 --------------------------------------------------------------------------------------

local function peacetime(who, en, ja)
  expect("peacetime-" .. who:gsub("/", "-")) { of = who, after = "hot-wash", full = "10m",
    zero = "28m", points = 1, objective = "review", action = "send", to = "isac/desk",
    mention = { { "number", "phone", "registry", "patch", "port", "list", "contact", "line", "date",
                  "page", "電話", "登録", "修正", "ポート", "一覧", "連絡先", "回線", "期限", "ページ" } },
    why = { en = "What one has to look up in the hour of need was missing before",
            ja = "その時になって探したものは、平時に欠けていたものである" },
    example = { en = en, ja = ja } }
end

peacetime("hinode/routing",
  "Telephone numbers of the upstreams of our neighbours on paper; registry objects checked each "
    .. "quarter. Routing.",
  "隣接の上位事業者の電話番号を紙で持つ。登録情報は四半期ごとに点検する。経路班。")
peacetime("hinode/dns",
  "Exceptions for tests end by themselves, with a date. A list of the other providers' DNS people, "
    .. "by telephone. DNS.",
  "試験用の例外には期限を入れ、自動で閉じる。他社のDNS担当の電話一覧を作る。DNS班。")
peacetime("hinode/support",
  "A list of who hangs on the two routers of the north, with a telephone number that works when "
    .. "ours do not. Business desk.",
  "北部のルータに載っているお客さまの一覧と、当社が止まっても通じる電話番号。法人窓口。")
peacetime("hinode/pr",
  "A page \"how to know your bank\", written before it is needed. PR and the bank.",
  "「本物の銀行の見分け方」のページを、要る前に作っておく。広報と銀行で。")
peacetime("kaede/engineer",
  "Patched resolvers with random ports behind a translator that keeps them; a contract with "
    .. "Hinode to borrow theirs.",
  "ランダムポートの修正済みリゾルバと、それを崩さない変換装置。ひのでのリゾルバを借りる取り決め。")
peacetime("tokiwa/security",
  "Contact list of providers by telephone; who calls whom when all victims share one provider. "
    .. "And the second line.",
  "プロバイダの電話連絡先一覧。被害者が一つの社に偏ったとき、誰が誰に電話するか。それと予備回線。")

-- What must not happen ---------------------------------------------------------------------------

penalty "flushed-blind" { of = "kaede", action = "flush-cache", target = "kaede-resolver",
  unless = "preserve:kaede-resolver", points = 10, objective = "resolver",
  why = { en = "The only trace of the false record was in that memory",
          ja = "偽の記録の痕跡は、その中にしかなかった" } }
penalty "rebuilt-blind" { of = "kaede", action = "rebuild", target = "kaede-resolver",
  unless = "preserve:kaede-resolver", points = 10, objective = "resolver",
  why = { en = "A new installation asks from the same fixed port, and the evidence is gone",
          ja = "入れ直してもポートは固定のまま、証拠だけが消える" } }
penalty "blamed-the-bank" { of = "kaede", action = "send", points = 5, objective = "bank",
  mention = { { "bank's server", "server of the bank", "銀行のサーバ", "常盤のサーバ" },
              { "hacked", "compromised", "侵入", "乗っ取" } },
  why = { en = "The bank's server was never touched", ja = "銀行のサーバには何も起きていなかった" } }
penalty "embargo-told" { of = "hinode", event = "leaked", points = 10, objective = "bank",
  why = { en = "One day of quiet was all that sixty-one providers had",
          ja = "六十一社に残されていたのは、静かな一日だけだった" } }
penalty "halves-blind" { of = "hinode", action = "announce-specifics", target = "prefix-bank",
  unless = "inspect:neighbour-policies", points = 6, objective = "route",
  why = { en = "Where half the neighbours drop it, traffic swings, and a hospital with it",
          ja = "隣の半分が弾けば通信は揺れ、病院も一緒に揺れる" } }
penalty "filtered-the-hospital" { of = "hinode", action = "isolate", target = "border-routers",
  points = 8, objective = "route", covers = "R5",
  why = { en = "The chief knew what hangs on those two routers",
          ja = "その二台に何がぶら下がっているか、部長は知っていた" } }
penalty "filter-across-both" { of = "hinode", action = "block", target = "border-routers",
  points = 5, objective = "route", covers = "R5",
  why = { en = "Four lines, and the wards had no telephones",
          ja = "四行のために、病棟の電話が止まった" } }
penalty "over-their-heads" { of = "hinode", event = "bypassed", action = "announce-specifics",
  target = "prefix-bank", points = 5, objective = "route", covers = "R5",
  why = { en = "Who acts on another's routers without a word has one colleague fewer",
          ja = "断りなく他人のルータに触れば、味方がひとり減る" } }
penalty "filtered-unasked" { of = "hinode", event = "bypassed", action = "isolate",
  target = "border-routers", points = 3, objective = "route", covers = "R5",
  why = { en = "One telephone call to the machine room would have saved the wards theirs",
          ja = "機械室への電話一本で、病棟の電話は落ちずに済んだ" } }
penalty "stopped-the-bank" { of = "tokiwa", action = "stop-service", target = "banking", points = 8,
  objective = "bank", covers = { "R4", "R5" },
  why = { en = "Eleven thieves are stopped together with 1,840 people who have a bill to pay",
          ja = "泥棒の十一件と一緒に、今日払わねばならない千八百四十件が止まる" } }
penalty "without-settlement" { of = "tokiwa", event = "bypassed", action = "stop-service",
  target = "banking", points = 3, objective = "bank", covers = "R5",
  why = { en = "She could have read out whose bill it was",
          ja = "聞いていれば、誰の手形かを読み上げてくれた" } }
penalty "embargo-told-by-kaede" { of = "kaede", event = "leaked", points = 10, objective = "bank",
  why = { en = "One day of quiet was all that sixty-one providers had, Kaede among them",
          ja = "六十一社に残されていたのは静かな一日だけ。かえでもその一社である" } }
penalty "customers-named" { of = "tokiwa", event = "leaked", points = 5, objective = "bank",
  why = { en = "A customer's number is his, in the newspaper as well",
          ja = "お客さま番号は、どこに書かれてもお客さまのものである" } }

order "dump-before-flush" { of = "kaede", points = 4, objective = "resolver",
  steps = { "preserve:kaede-resolver", "flush-cache:kaede-resolver", "patch:kaede-resolver" },
  why = { en = "Write out, empty, mend: any other order loses something",
          ja = "書き出し、消し、直す。順を変えれば何かを失う" } }
