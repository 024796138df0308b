-- scoring.lua: what an expert would like to see, what must not happen, and one order. Windows and
-- points are shisa's own choice [D]; "dump first, then flush" is in every guide [K].
-- 想定対応・減点・順序。

-- confirm: 14 ------------------------------------------------------------------------------------

expect "look-from-outside" { of = "hinode", after = "watcher-mail", full = "12m", zero = "30m",
  points = 5, objective = "confirm", action = "inspect", target = "route-viewers",
  why = { en = "A hijack is seen from outside or not at all",
          ja = "ハイジャックは外からしか見えない" } }
expect "own-filter" { of = "hinode", after = "my-filter", full = "8m", zero = "20m",
  points = 5, objective = "confirm", action = "inspect", target = "noon-filter",
  why = { en = "Most stolen routes are somebody's own slip",
          ja = "経路の異常の多くは、自分たちの打ち間違いである" } }
expect "link-the-tickets" { of = "hinode/support", after = "customers-call", full = "8m",
  zero = "20m", points = 4, objective = "confirm", action = "send", to = "hinode/routing",
  mention = { { "Tokiwa", "bank", "常盤", "銀行" }, { "hospital", "Shirakaba", "病院" } },
  why = { en = "Two customers and one network: the desk sees it first",
          ja = "二つの顧客と一つの経路。気づけるのは窓口だけである" },
  example = { en = "Support here. Since 10:06 Tokiwa Bank and Shirakaba Hospital cannot be reached "
                .. "from outside. Both sit in 192.0.2.0/24. Is that one thing with yours?",
              ja = "法人窓口です。10:06から常盤銀行と白樺大学病院に外から届きません。どちらも "
                .. "192.0.2.0/24 の中です。そちらの件と同じものでしょうか。" } }

-- counterpart: 10 --------------------------------------------------------------------------------

expect "ring-upstream" { of = "hinode/routing", after = "bounce", full = "6m", zero = "20m",
  points = 5, objective = "counterpart", action = "send", to = "upstream/noc", via = "phone",
  mention = { { "192.0.2.0" }, { "AS64510", "customer", "お客", "顧客" } },
  why = { en = "Mail to the thief travels over the stolen road; a telephone does not",
          ja = "相手へのメールは奪われた経路を通る。電話は通らない" },
  example = { en = "Hinode Telecom, AS64496. Since 09:58 your customer AS64510 announces "
                .. "192.0.2.0/24, which is ours. Mail to them times out. Can you reach them?",
              ja = "ひので通信、AS64496です。09:58から、御社の顧客 AS64510 が当社の 192.0.2.0/24 を"
                 .. "広告しています。先方へのメールは届きません。連絡はつきますか。" } }
expect "proof-shown" { of = "hinode/routing", after = "upstream-asks", full = "8m", zero = "25m",
  points = 5, objective = "counterpart", action = "send", to = "upstream/noc",
  mention = { { "registry", "record", "registered", "登録", "レジストリ" },
              { "ring", "call", "number", "phone", "電話", "番号", "折り返し" } },
  why = { en = "A registered record and a number that is in it prove more than a loud voice",
          ja = "登録情報と、そこに載った電話番号が、声の大きさより確かな証明になる" },
  example = { en = "Our record in the registry: 192.0.2.0/24, origin AS64496, since 2003. Please "
                .. "ring the number that stands there, extension 5101.",
              ja = "レジストリの登録をご覧ください。192.0.2.0/24、起源 AS64496、2003年から。折り返"
                 .. "しはそこに載っている番号へ、内線5101です。" } }

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
expect "two-halves" { of = "hinode", after = "policies-read", full = "12m", zero = "20m",
  points = 6, objective = "route", action = "announce-specifics", target = "prefix-bank",
  why = { en = "The more specific route wins, and the way back is in one's own hands",
          ja = "より細かい経路が勝つ。取り戻す手は自分の側にある" } }
expect "ask-to-filter" { of = "hinode", after = "sixty-percent", full = "10m", zero = "35m",
  points = 3, objective = "route", action = "send", to = "isac/desk", covers = "C3",
  mention = { { "192.0.2.0" }, { "filter", "フィルタ", "遮断", "受け取らない" } },
  why = { en = "The forty per cent that are left can only be closed by others",
          ja = "残る四割は、他社にしか塞げない" },
  example = { en = "Hinode to all members: please filter 192.0.2.0/24 with origin AS64510; our "
                .. "origin is AS64496. We tell you when it is withdrawn.",
              ja = "ひのでから会員各社へ。起源 AS64510 の 192.0.2.0/24 を受け取らないようフィルタを"
                .. "お願いします。正しい起源は AS64496。収まりましたらお知らせします。" } }
expect "watch-the-prefix" { of = "hinode", after = "withdrawn", full = "15m", zero = "1h",
  points = 3, objective = "route", action = "monitor", target = "prefix-bank",
  why = { en = "What was withdrawn once can be announced again tonight",
          ja = "一度取り下げた経路は、今夜また出るかもしれない" } }

-- honest: 6 --------------------------------------------------------------------------------------

expect "what-we-know" { of = "hinode", after = "was-it-read", full = "12m", zero = "30m",
  points = 6, objective = "honest", action = "send", to = "tokiwa/call-centre",
  mention = { { "route", "AS64510", "経路" }, { "encrypt", "TLS", "SSL", "暗号" },
              { "not know", "unknown", "cannot", "分から", "分かっていません", "確認できて" } },
  why = { en = "Neither yes nor no is true; the state of route and encryption is",
          ja = "「はい」も「いいえ」も事実ではない。言えるのは経路と暗号化の状態である" },
  example = { en = "From 09:58 on the route led to AS64510, so packets could be seen there. Your "
                .. "pages are encrypted; whether anybody recorded anything we do not know.",
              ja = "09:58以降、経路は AS64510 へ向いていたので、そこで通信を見ることはできました。"
                 .. "御行のページは暗号化されています。記録されたかどうかは、分かっていません。" } }

-- hygiene: 8 -------------------------------------------------------------------------------------

expect "correct-object" { of = "hinode/routing", after = "old-object", full = "20m", zero = "1h15m",
  points = 3, objective = "hygiene", action = "patch", target = "route-object",
  why = { en = "An alarm that is wrong once is not read the second time",
          ja = "一度外れた警報は、二度目に読まれない" } }
expect "measured-campaign" { of = "hinode/csirt", after = "other-providers", full = "12m",
  zero = "40m", points = 5, objective = "hygiene", action = "send", to = "isac/desk", covers = "C3",
  mention = { { "61", "number", "count", "台", "数" }, { "again", "week", "date", "再", "週" } },
  why = { en = "What is counted twice gets smaller", ja = "二度数えるものは減る" },
  example = { en = "No names: each member gets its own result. We publish one number, 61 today, "
                 .. "and count again in one week and in four.",
              ja = "名指しはせず、各社には自社の結果だけを。公表するのは総数だけ、今日は61台。一週"
                 .. "間後と四週間後に再び数えます。" } }

-- resolver: 16 -----------------------------------------------------------------------------------

expect "pattern-told" { of = "tokiwa/security", after = "twelve-callers", full = "7m", zero = "25m",
  points = 5, objective = "resolver", action = "send", to = "kaede/engineer",
  mention = { { "Kaede", "your customers", "かえで", "御社", "貴社" },
              { "address", "resol", "DNS", "名前", "アドレス" } },
  why = { en = "Twelve of twelve point at what they have in common, and that is not the bank",
          ja = "十二人に共通するのは銀行ではなく、名前を引いた先である" },
  example = { en = "Tokiwa Bank. Twelve callers see a false page at our right address. All twelve "
                .. "are your customers. What address does your resolver give for us?",
              ja = "常盤銀行です。正しいアドレスなのに偽ページが出るという方が十二名。全員、御社の"
                 .. "お客さまです。御社の名前解決では、当行のアドレスは何と出ますか。" } }
expect "keep-the-cache" { of = "kaede/engineer", after = "wrong-ids", full = "10m", zero = "30m",
  points = 5, objective = "resolver", action = "preserve", target = "kaede-resolver",
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
  zero = "15m", points = 3, objective = "users", action = "decide", decision = "meanwhile",
  option = "hinode",
  why = { en = "Others have done their homework already; nobody need invent it today",
          ja = "備えの済んだ他社がある。今日ひとりで作らなくてよい" } }
expect "move-users" { of = "kaede/engineer", after = "patch-two-hours", full = "20m", zero = "1h",
  points = 4, objective = "users", action = "workaround", target = "kaede-names",
  why = { en = "Users first, the patch when it is tested", ja = "利用者が先、修正は試験のあと" } }
expect "look-at-nat" { of = "kaede/engineer", after = "patch-two-hours", full = "25m", zero = "1h",
  points = 2, objective = "users", action = "inspect", target = "kaede-nat",
  why = { en = "Random ports that are renumbered in sequence are not random",
          ja = "乱数のポートも、連番に付け替えられれば乱数ではない" } }
expect "keep-packets-out" { of = "hinode/dns", after = "one-packet", full = "7m", zero = "35m",
  points = 3, objective = "users", action = "block", target = "update-packets",
  why = { en = "Restarting brings the server back, and the next packet takes it down again",
          ja = "再起動すれば戻るが、次のパケットでまた落ちる" } }

-- bank: 12 ---------------------------------------------------------------------------------------

expect "window-only" { of = "kaede/engineer", after = "who-logged-in", full = "8m", zero = "15m",
  points = 2, objective = "bank", action = "decide", decision = "the-list", option = "times",
  why = { en = "Whom customers visit is secrecy of communications; the bank has its own log",
          ja = "誰がどこを見たかは通信の秘密。銀行には自行の記録がある" } }
expect "stop-transfers" { of = "tokiwa/security", after = "transfers-seen", full = "8m",
  zero = "29m", points = 3, objective = "bank", action = "block", target = "transfers",
  why = { en = "Right number, right table, wrong person: hold first, ask the customer then",
          ja = "番号も乱数表も正しいが、本人ではない。まず止め、それから顧客に尋ねる" } }
expect "close-accounts" { of = "tokiwa/security", after = "transfers-seen", full = "12m",
  zero = "45m", points = 1, objective = "bank", action = "disable-account",
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
  example = { en = "12:30. False address for our site in Kaede Net's name service 11:28-11:50. Our "
                .. "systems are sound. Three customers gave their tables, two transfers left, JPY "
                .. "1,970,000; transfers from 203.0.113.81 are held.",
              ja = "12:30現在。かえでネットの名前解決で、11:28〜11:50に当行のアドレスが偽のものにな"
                 .. "りました。当行システムに異常はありません。乱数表を入力した方三名、振込二件・計"
                 .. "197万円。203.0.113.81 からの振込は保留中です。" } }
expect "kaede-reports" { of = "kaede/engineer", after = "two-reports", full = "20m", zero = "40m",
  points = 2, objective = "bank", action = "send", to = "mic/liaison", via = "report-up",
  mention = { { "cache", "キャッシュ" }, { "Tokiwa", "bank", "常盤", "銀行" } },
  duty = { en = "Report to the competent authority (telecommunications)",
           ja = "所管官庁への報告(電気通信)" },
  why = { en = "Two ministries compare; the story has to fit without having been rehearsed",
          ja = "二つの官庁は突き合わせる。口裏ではなく事実が合っていること" },
  example = { en = "12:30. Cache of our resolver poisoned for Tokiwa Bank's name, 11:28-11:50, "
                .. "31,000 customers, cause fixed source port. Dump kept, cache emptied, customers "
                .. "moved to Hinode's resolvers.",
              ja = "12:30現在。当社リゾルバで、常盤銀行の名前についてキャッシュ汚染。11:28〜11:50、"
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
  expect("peacetime-" .. who:match "^%a+") { of = who, after = "hot-wash", full = "10m",
    zero = "28m", points = 2, objective = "review", action = "send", to = "isac/desk",
    mention = { { "number", "phone", "registry", "patch", "port", "list", "contact", "電話",
                  "登録", "修正", "ポート", "一覧", "連絡先" } },
    why = { en = "What one has to look up in the hour of need was missing before",
            ja = "その時になって探したものは、平時に欠けていたものである" },
    example = { en = en, ja = ja } }
end

peacetime("hinode/routing",
  "Telephone numbers of the upstreams of our neighbours on paper; registry objects checked each "
    .. "quarter.",
  "隣接の上位事業者の電話番号を紙で持つ。登録情報は四半期ごとに点検する。")
peacetime("kaede/engineer",
  "Patched resolvers with random ports behind a translator that keeps them; a contract with "
    .. "Hinode to borrow theirs.",
  "ランダムポートの修正済みリゾルバと、それを崩さない変換装置。ひのでのリゾルバを借りる取り決め。")
peacetime("tokiwa/security",
  "Contact list of providers by telephone; who calls whom when all victims share one provider.",
  "プロバイダの電話連絡先一覧。被害者が一つの社に偏ったとき、誰が誰に電話するか。")

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
penalty "over-their-heads" { of = "hinode", event = "bypassed", points = 5, objective = "route",
  why = { en = "Who acts on another's routers without a word has one colleague fewer",
          ja = "断りなく他人のルータに触れば、味方がひとり減る" } }

order "dump-before-flush" { of = "kaede", points = 4, objective = "resolver",
  steps = { "preserve:kaede-resolver", "flush-cache:kaede-resolver", "patch:kaede-resolver" },
  why = { en = "Write out, empty, mend: any other order loses something",
          ja = "書き出し、消し、直す。順を変えれば何かを失う" } }
