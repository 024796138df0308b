-- scoring.lua: what an expert would like to see, what must not happen, and one order.
-- 想定対応・減点・順序。
--
-- Points follow the exercise plan; the windows are shisa's own choice [D]. The page counts in full
-- if it is off within thirty minutes of the first word from somebody who knew, and for nothing
-- after ninety. Whose hand it was does not matter there: an owner who lets go is worth as much as
-- a CSIRT that may. 誰の手で止めたかは問わない。手放す所管も、権限のあるCSIRTも、同じ価値がある。

-- hear: 14 ---------------------------------------------------------------------------------------

expect "pass-on" { of = "asagiri/call-centre", after = "rider-alarm", full = "10m",
  zero = "30m", points = 4, objective = "hear", action = "send", to = "asagiri/csirt",
  covers = { "L5", "N4" },
  mention = { { "page", "site", "ページ", "サイト", "HP" },
              { "alarm", "virus", "blocked", "warning", "threat", "警告", "ウイルス", "脅威",
                "ブロック" } },
  why = { en = "A guide that says \"caller's PC\" is right nineteen times in twenty",
          ja = "「お客さまのパソコンの問題」という手引きは、二十回に十九回は正しい" },
  example = { en = "A caller's antivirus blocks something each time she opens our top page, and "
                .. "only ours. Guide says code 31; I'd rather you knew.",
              ja = "当社のトップページを開くたびにウイルス対策ソフトが警告を出す、よそでは"
                .. "出ない、というお電話です。手引きでは区分31ですが、念のためお伝えしま"
                .. "す。" } }

expect "sample-tickets" { of = "asagiri/csirt", after = "ticket-closed", full = "25m",
  zero = "50m", points = 3, objective = "hear", action = "search-records",
  target = "ticket-system", covers = { "L5" },
  why = { en = "What a division has settled by itself is found only by looking",
          ja = "部門の中で完了した件は、こちらから見に行かなければ分からない" } }

expect "open-log" { of = "asagiri/csirt", after = "peer-notice", full = "10m", zero = "30m",
  points = 2, objective = "hear", action = "log",
  why = { en = "Who told us what at which minute will be asked before noon",
          ja = "何時何分に誰から何を知らされたか、昼までに必ず聞かれる" } }

expect "thank-peer" { of = "asagiri/csirt", after = "peer-notice", full = "12m", zero = "35m",
  points = 2, objective = "hear", action = "send", to = "kaede/csirt", covers = { "C2", "C3" },
  mention = { { "thank", "grateful", "ありがと", "有難", "感謝", "お礼", "御礼", "助かり" } },
  why = { en = "Who is answered writes again; who is not, writes to a bulletin board",
          ja = "返事のある相手には次も知らせる。返事がなければ、次は掲示板に書かれる" },
  example = { en = "Thank you. We have your note and are looking at the file as text now; we call "
                .. "you by 09:40 either way.",
              ja = "ご連絡ありがとうございます。受け取りました。いま文字として確かめていま"
                .. "す。いずれにしても9時40分までにお返事します。" } }

expect "safe-look" { of = "asagiri/csirt", after = "peer-notice", full = "12m", zero = "35m",
  points = 3, objective = "hear", action = "inspect", target = "web-pages", covers = { "T1" },
  why = { en = "See it with our own eyes, as text, before anybody is asked for anything",
          ja = "人に何かを頼む前に、文字として自分の目で確かめる" } }

-- evidence: 14 -----------------------------------------------------------------------------------

expect "keep-ftp-log" { of = "asagiri", after = "night-login", full = "20m", zero = "50m",
  points = 3, objective = "evidence", action = "preserve", target = "ftp-log",
  why = { en = "The only witness of \"since when\", and it forgets after fourteen days",
          ja = "「いつから」を知る唯一の証人は、十四日で忘れる" } }

expect "keep-page" { of = "asagiri", after = "peer-notice", full = "25m", zero = "55m",
  points = 3, objective = "evidence", action = "preserve", target = "web-pages",
  why = { en = "Both altered files as they are, before anybody improves them",
          ja = "書き換えられた二つのファイルを、誰かが直す前にそのまま残す" } }

expect "keep-web-log" { of = "asagiri", after = "night-login", full = "30m", zero = "1h",
  points = 2, objective = "evidence", action = "preserve", target = "web-log",
  why = { en = "\"How many\" can be answered by this log and by nothing else",
          ja = "「何人」に答えられるのは、このログだけである" } }

expect "clean-pc" { of = "asagiri", after = "night-login", full = "50m", zero = "85m",
  points = 4, objective = "evidence", action = "change-from", target = "spare-pc",
  covers = { "T1" },
  why = { en = "A password typed where the old one was stolen is stolen with it",
          ja = "盗まれた端末で打ち直したパスワードは、また盗まれる" } }

expect "note-the-time" { of = "asagiri/csirt", after = "webadmin-again", full = "12m",
  zero = "35m", points = 2, objective = "evidence", action = "memo",
  mention = { { "198.51.100.5" }, { "10:44", "10:45", "10時44", "10時45", "十時四十" } },
  why = { en = "A second stranger who knows the name of the account: it was stolen, not guessed",
          ja = "二人目の他人もIDを知っている。推測ではなく、盗まれた証拠である" },
  example = { en = "10:44:53 webadmin tried from 198.51.100.5, one try, machine-typed. Not the "
                .. "address of last night: the login is being passed around. Into the report.",
              ja = "10:44:53、198.51.100.5からwebadminで一回。人の打鍵ではない。昨夜とは別"
                .. "の送信元で、認証情報が出回っていると見られる。報告に追記する。" } }

-- stop: 20 ---------------------------------------------------------------------------------------

expect "bring-case" { of = "asagiri/csirt", after = "ask-stop", full = "12m", zero = "35m",
  points = 4, objective = "stop", action = "send", to = "asagiri/marketing",
  covers = { "N2", "U3", "L4" },
  mention = { { "script", "altered", "menu.js", "line 88", "defac", "スクリプト", "改ざん",
                "書き換え", "88行" },
              { "visitor", "passenger", "customer", "people", "liab", "store", "bus company",
                "お客", "閲覧", "利用者", "来訪", "責任", "百貨店", "バス会社", "人が" } },
  why = { en = "\"Please stop\" moves nobody. What was found, whom it hurts, how others fared: "
             .. "that does",
          ja = "「止めてください」では人は動かない。何があり、誰が害を受け、よそではどうなったか" },
  example = { en = "Since 02:14 line 88 of the top page and menu.js load a program onto visitors' "
                .. "PCs; menu.js is in the sale pages as well. A department store that only "
                .. "overwrote it wrote 9,400 letters; a bus company that took it off and sold by "
                .. "phone had two complaints.",
              ja = "二時十四分から、トップの88行目とmenu.jsが、見たお客さまのパソコンに不"
                .. "正なプログラムを送り込んでいます。menu.jsは発売ページにも入っていま"
                .. "す。上書きで済ませた百貨店はおわび状九千通、止めて電話で売ったバス会社"
                .. "は苦情二件でした。" } }

expect "what-people-see" { of = "asagiri/marketing", after = "only-top-page", full = "10m",
  zero = "15m", points = 2, objective = "stop", action = "decide", decision = "extent",
  option = "substitute", covers = { "R5" },
  why = { en = "menu.js is in every page, the sale's too; and a blank page sells nothing",
          ja = "menu.jsは発売ページにも入っている。かといって白紙のままでは一席も売れない" } }

expect "official-word" { of = "asagiri/csirt", after = "jpcert-notice", full = "10m",
  zero = "30m", points = 2, objective = "stop", action = "send", to = "asagiri/marketing",
  covers = { "U3" },
  mention = { { "JPCERT" } },
  why = { en = "A letterhead from outside is heard where a colleague is not",
          ja = "社内の人間の言葉が届かない所にも、外の看板は届く" },
  example = { en = "JPCERT/CC writes the same officially at 09:35: altered page, visitors led to a "
                .. "malicious host. You'll have it on paper in a minute.",
              ja = "JPCERT/CCからも9時35分に正式な連絡が来ました。ページの改ざんと、閲覧者"
                .. "の誘導の件です。印刷してすぐお持ちします。" } }

expect "stop-site" { of = "asagiri", after = "peer-notice", full = "30m", zero = "90m",
  points = 8, objective = "stop", action = "stop-service", target = "site",
  covers = { "T1", "R4", "R5" },
  why = { en = "Every minute after we know, a hundred and fifty people read it at our invitation",
          ja = "知ってからの一分ごとに、百五十人が当社の案内で読みに来ている" } }

expect "plain-page" { of = "asagiri", after = "only-top-page", full = "30m", zero = "65m",
  points = 2, objective = "stop", action = "workaround", target = "site",
  why = { en = "Three lines and a number: a page that is simply gone is a rumour",
          ja = "三行の説明と電話番号。ただ消えたページは、うわさになる" } }

expect "sell-otherwise" { of = "asagiri", after = "only-top-page", full = "35m", zero = "65m",
  points = 2, objective = "stop", action = "workaround", target = "sale", covers = { "L4" },
  why = { en = "Security that has thought of the ten o'clock sale is invited the next time",
          ja = "十時の発売まで考えた提案をする人は、次も呼ばれる" } }

-- clean: 16 --------------------------------------------------------------------------------------

expect "other-sites-too" { of = "asagiri", after = "kobo-call", full = "20m", zero = "1h",
  points = 3, objective = "clean", action = "inspect", target = "other-sites",
  covers = { "T1" },
  why = { en = "Same PC, same tool, same morning: the buses and the museum",
          ja = "同じ端末、同じツール。バスと博物館のページも同じ朝を迎えている" } }

expect "tell-the-owners" { of = "asagiri/csirt", after = "kobo-call", full = "15m",
  zero = "45m", points = 2, objective = "clean", action = "send", to = "kobo/desk",
  mention = { { "tell", "inform", "call", "contact", "知らせ", "連絡", "伝え", "お知らせ" },
              { "other", "eleven", "fourteen", "11", "14", "owners", "all", "ほか", "他の",
                "十一", "十四", "各社", "全部", "すべて" } },
  why = { en = "Eleven of the fourteen belong to people who do not know it yet",
          ja = "十四のうち十一は、まだ何も知らない人たちのサイトである" },
  example = { en = "Unplug the PC's network, leave it running, no antivirus yet. Then call the "
                .. "owners of all fourteen sites and tell them; JPCERT/CC can help you with it. "
                .. "New passwords only from a clean machine.",
              ja = "そのパソコンはLANだけ抜いて、検査も再起動もせずそのままに。十四サイト"
                .. "すべての持ち主に連絡してください。JPCERT/CCも手伝ってくれます。パス"
                .. "ワードの変更は、別のきれいな端末からお願いします。" } }

expect "only-our-door" { of = "asagiri", after = "kobo-call", full = "1h", zero = "95m",
  points = 2, objective = "clean", action = "block", target = "ftp-port",
  why = { en = "A door open to every address for the sake of one contractor",
          ja = "一社のために、どこからでも開く戸である" } }

expect "against-originals" { of = "asagiri/development", after = "backup-offer",
  full = "12m", zero = "20m", points = 2, objective = "clean", action = "decide",
  decision = "restore-how", option = "originals", covers = { "T1" },
  why = { en = "The backup is of three o'clock, the script of fourteen past two",
          ja = "バックアップは三時、スクリプトは二時十四分に入っている" } }

expect "verify-files" { of = "asagiri", after = "backup-offer", full = "25m", zero = "50m",
  points = 3, objective = "clean", action = "verify", target = "web-pages",
  why = { en = "A page is clean when it equals something the thief could not reach",
          ja = "泥棒の手が届かない原本と一致して、初めてきれいだと言える" } }

expect "list-first" { of = "asagiri/marketing", after = "reopen-now", full = "10m",
  zero = "15m", points = 1, objective = "clean", action = "decide", decision = "reopen",
  option = "checklist",
  why = { en = "Whoever opens twice in a day is believed neither time",
          ja = "一日に二度開ける会社は、どちらの言葉も信じてもらえない" } }

expect "open-again" { of = "asagiri", after = "reopen-now", full = "17m", zero = "36m",
  points = 1, objective = "clean", action = "restore", target = "site",
  why = { en = "Then it has to open again: the page earns the money",
          ja = "そのうえで再開する。ページは会社の稼ぎ手である" } }

expect "somebody-watches" { of = "asagiri", after = "hourly-check", full = "10m",
  zero = "25m", points = 2, objective = "clean", action = "monitor", target = "site",
  why = { en = "A check whose log nobody reads is a decoration",
          ja = "誰も読まないログは飾りにすぎない" } }

-- clients: 14 ------------------------------------------------------------------------------------

expect "who-are-they" { of = "asagiri", after = "proxy-hits", full = "10m", zero = "30m",
  points = 3, objective = "clients", action = "search-records", target = "proxy-log",
  covers = { "T2" },
  why = { en = "Eleven is a number; somebody has to turn it into eleven desks",
          ja = "十一という数字を、十一の席に直さなければならない" } }

expect "unplug-eleven" { of = "asagiri", after = "proxy-hits", full = "22m", zero = "1h",
  points = 4, objective = "clients", action = "isolate", target = "listed-pcs",
  covers = { "T2" },
  why = { en = "They report to a stranger every ten minutes",
          ja = "十分ごとに、知らない相手へ何かを送り続けている" } }

expect "patch-the-rest" { of = "asagiri", after = "proxy-hits", full = "1h5m", zero = "1h40m",
  points = 4, objective = "clients", action = "patch", target = "office-pcs",
  covers = { "T2" },
  why = { en = "Twenty-six PCs saw the page and caught nothing: theirs was the new reader",
          ja = "見ても感染しなかった二十六台は、閲覧ソフトが新しかっただけである" } }

expect "exception" { of = "asagiri/it-operations", after = "viewer-breaks", full = "12m",
  zero = "20m", points = 2, objective = "clients", action = "decide",
  decision = "viewer-choice", option = "exception",
  why = { en = "An exception with a fence and an end is a decision; without, it is a hole",
          ja = "囲いと期限のある例外は決定であり、ないものは穴である" } }

expect "name-and-date" { of = "asagiri/development", after = "viewer-breaks", full = "15m",
  zero = "40m", points = 1, objective = "clients", action = "send",
  to = "asagiri/it-operations",
  mention = { { "31", "thirty-one", "三十一" },
              { "until", "by ", "date", "March", "February", "week", "まで", "期限", "月末",
                "週" } },
  why = { en = "Whose, and until when: otherwise the list grows old",
          ja = "誰の、いつまで。それがなければ台帳は古びるだけである" },
  example = { en = "The 31 viewer PCs are mine until 26 February, Development, Hoshino. By then "
                .. "the viewer runs with 9.3 or it goes. Printed diagrams for the window seats.",
              ja = "ダイヤ閲覧ソフトの31台は開発室の星野が預かります。期限は2月26日まで。それまでに"
                .. "9.3で動くようにするか、廃止します。" } }

-- people: 12 -------------------------------------------------------------------------------------

expect "open-line" { of = "asagiri", after = "nine-thousand", full = "35m", zero = "75m",
  points = 2, objective = "people", action = "hotline",
  why = { en = "Eleven thousand addresses will want to know whether they are among them",
          ja = "一万一千の送信元が、自分がその一人かどうかを知りたくなる" } }

expect "window-not-guess" { of = "asagiri/pr", after = "press-asks", full = "25m",
  zero = "50m", points = 4, objective = "people", action = "send", to = "press/desk",
  mention = { { "02:14", "2:14", "2時14分", "二時十四分" },
              { "being counted", "counting", "not known", "not yet", "do not know", "investigat",
                "checking", "集計中", "調査中", "確認中", "分かっていません", "不明" },
              { "00-0000-0117", "0117", "hotline", "窓口", "line for passengers" } },
  why = { en = "The window comes from the log. The number of infected is in no log at all",
          ja = "期間はログから言える。感染した人数は、どのログにも書かれていない" },
  example = { en = "Two files of our site were altered at 02:14 today. Whoever opened it since "
                .. "then should have his PC checked. How many were infected is not known; requests "
                .. "are being counted. Passengers' line 00-0000-0117. Next statement 12:00.",
              ja = "本日2時14分、当社サイトの二つのファイルが書き換えられました。それ以降"
                .. "にご覧の方は、パソコンの検査をお願いします。感染した方の数は分かってお"
                .. "らず、閲覧数を集計中です。お客さま窓口 00-0000-0117、次のお知らせは十"
                .. "二時です。" } }

expect "five-sentences" { of = "asagiri/csirt", after = "director-asks", full = "12m",
  zero = "30m", points = 3, objective = "people", action = "send", to = "asagiri/director",
  covers = { "N4", "U1" },
  mention = { { "page", "site", "ページ", "サイト" },
              { "stopped", "off", "down", "changed", "isolat", "cut", "止め", "停止", "切り離",
                "変え", "変更" },
              { "next", "again at", "by 1", "次", "改めて" } },
  why = { en = "Fact, what is done, when the next word comes; no computers",
          ja = "事実、手当て、次の報告時刻。コンピューターの講釈は要らない" },
  example = { en = "At 02:14 a stranger altered our page with a stolen password. Visitors since "
                .. "then may have caught a program. The page is off, tickets go by phone and "
                .. "window. Trains are not affected. Next word to you at 11:00.",
              ja = "本日2時14分、盗まれたパスワードで当社のページが書き換えられました。以"
                .. "後ご覧になった方は感染のおそれがあります。ページは止め、切符は電話と窓"
                .. "口で売っています。列車に影響はありません。次のご報告は11時です。" } }

expect "ask-counsel" { of = "asagiri", after = "victim-mail", full = "15m", zero = "40m",
  points = 1, objective = "people", action = "legal-check",
  why = { en = "An apology may be given at once; a promise of money may not",
          ja = "おわびはすぐにできる。弁償の約束は、すぐにはできない" } }

expect "a-person-answers" { of = "asagiri/call-centre", after = "victim-mail", full = "20m",
  zero = "45m", points = 2, objective = "people", action = "send", to = "riders/victim",
  mention = { { "sorry", "apolog", "regret", "申し訳", "おわび", "お詫び" },
              { "0117", "call", "line", "phone", "窓口", "電話" } },
  why = { en = "He asked for a person: what to do today, whom to ring, when he hears more",
          ja = "人の言葉を、と言われている。今日すること、かける番号、次の連絡を伝える" },
  example = { en = "Dear Mr Ogata, we are sorry. Please keep that PC off the net and do your "
                .. "banking elsewhere; ring your bank. My name is Aihara, 00-0000-0117. On the "
                .. "costs I may not promise anything today; I call you on Wednesday.",
              ja = "緒方様 このたびは誠に申し訳ございません。そのパソコンはネットから外"
                .. "し、銀行にもご連絡ください。担当は相原、電話は00-0000-0117です。費用に"
                .. "ついては本日お約束ができませんが、水曜に必ず私からご連絡いたします。" } }

-- peers: 6 ---------------------------------------------------------------------------------------

expect "report-all-the-same" { of = "asagiri/risk", after = "report-anyway", full = "25m",
  zero = "55m", points = 3, objective = "peers", action = "send", to = "ceptoar-railway/desk",
  via = "report-up",
  duty = { en = "Sector rule (K-1): IT trouble known outside is reported the same day",
           ja = "業界の申合せ(様式K-1):社外に知られたIT障害は当日中に連絡" },
  mention = { { "train", "列車", "運行" },
              { "not affected", "no effect", "unaffected", "normal", "影響なし", "影響はあ",
                "影響ありません", "支障なし", "平常", "正常" },
              { "site", "page", "サイト", "ページ" } },
  why = { en = "The next member's page is updated by somebody's PC, too",
          ja = "次の一社のページも、誰かの端末から更新されている" },
  example = { en = "K-1. Web site altered 02:14 with a stolen update password, visitors exposed; "
                .. "site taken off. Train running not affected, severity 0 to 1. Way in: "
                .. "a contractor's updating PC, being confirmed. Next report at close of day.",
              ja = "様式K-1。2時14分、盗用された更新用パスワードによりサイトを改ざんされ、"
                .. "閲覧者に影響のおそれ。公開は停止。列車運行に影響なし、重大度0〜1。侵入"
                .. "経路は委託先の更新用端末とみて確認中。続報は本日中。" } }

expect "something-to-grep" { of = "asagiri/csirt", after = "peers-ask", full = "8m",
  zero = "18m", points = 3, objective = "peers", action = "send", to = "nca/desk",
  via = "peer", covers = { "C2", "C3" },
  mention = { { "203.0.113.77", "203.0.113.99", "198.51.100.5" },
              { "menu.js", "index.html", "x.exe", "n.pdf", "script", "line 88", "スクリプト",
                "88行" } },
  why = { en = "Addresses, names, a time: enough to look, and nothing of our own house in it",
          ja = "アドレス、ファイル名、時刻。探すには足り、社内のことは何も入っていない" },
  example = { en = "From Asagiri, GREEN, with thanks to those who told us. FTP update login from "
                .. "203.0.113.77 at 02:14 and 198.51.100.5 at 10:44; tail added to menu.js; "
                .. "visitors fetch n.pdf and x.exe from 203.0.113.99. Old readers only.",
              ja = "朝霧鉄道よりGREEN。お知らせくださった方に感謝します。更新用FTPへの接続元は"
                .. "203.0.113.77(2時14分)と198.51.100.5(10時44分)。menu.jsの末尾に追記、閲覧者は"
                .. "203.0.113.99からn.pdfとx.exeを取得。古い閲覧ソフトのみ感染。" } }

-- contract: 4 ------------------------------------------------------------------------------------

expect "a-clause" { of = "asagiri/risk", after = "contract-clause", full = "6m", zero = "10m",
  points = 2, objective = "contract", action = "send", to = "asagiri/contracts",
  mention = { { "PC", "machine", "computer", "password", "端末", "パソコン", "パスワード" },
              { "tell", "notify", "inform", "report", "within", "call", "通知", "連絡", "報告",
                "知らせ" } },
  why = { en = "From which PC, and whom to ring within how many hours: two sentences suffice",
          ja = "どの端末で行い、何時間以内に誰へ知らせるか。二文で足りる" },
  example = { en = "Updates are made from one PC used for nothing else and kept up to date, with a "
                .. "password for our site alone. Whoever suspects a theft tells our CSIRT within "
                .. "two hours, by phone, at any time.",
              ja = "更新作業は専用とし最新の状態に保った端末一台から、当社専用のパスワード"
                .. "で行う。盗用の疑いを知った者は、時刻を問わず二時間以内に電話で当社"
                .. "CSIRTへ通知する。" } }

expect "sit-down" { of = "asagiri/csirt", after = "contract-clause", full = "6m", zero = "10m",
  points = 2, objective = "contract", action = "review", covers = { "L4" },
  why = { en = "With Marketing in the room, who knows what ten o'clock meant",
          ja = "十時の重みを知っている営業部も同席させて" } }

-- The order --------------------------------------------------------------------------------------

order "look-keep-reopen" { of = "asagiri", points = 4, objective = "clean",
  steps = { "preserve:web-pages", "verify:web-pages", "restore:site" },
  why = { en = "What was not kept cannot be compared, and what was not compared is only hoped for",
          ja = "残していないものは比べられず、比べていないものは祈るしかない" } }

-- What must not happen ---------------------------------------------------------------------------

penalty "overwritten-in-silence" { of = "asagiri", action = "restore", target = "web-pages",
  unless = { "stop-service:site", "hotline" }, points = 12, objective = "clean",
  covers = { "T1" },
  why = { en = "Put right and nothing said: the thief returns the same night, and the visitors of "
             .. "the morning never learn why",
          ja = "黙って上書きすれば泥棒は今夜また来る。朝の閲覧者は理由を知らないままになる" } }

penalty "typed-where-stolen" { of = "asagiri", action = "change-from", target = "update-pc",
  points = 8, objective = "evidence", covers = { "T1" },
  why = { en = "The new password was read at the keyboard, like the old one",
          ja = "新しいパスワードも、前のものと同じように盗み見られた" } }

penalty "typed-at-own-desk" { of = "asagiri", action = "change-from", target = "desk-pc",
  points = 4, objective = "evidence", covers = { "T1" },
  why = { en = "A PC that reads the web every day is not clean because it is ours",
          ja = "毎日ページを見ている端末は、自分の席にあるからといって、きれいとは限らない" } }

penalty "machine-unplugged" { of = "asagiri", action = "isolate", target = "web-1", points = 5,
  objective = "stop", covers = { "R5" },
  why = { en = "Twenty-three platforms went silent with it; the page alone would have been enough",
          ja = "無人駅二十三駅が一緒に黙った。ページだけ止めれば足りた" } }

penalty "all-unplugged" { of = "asagiri", action = "isolate", target = "office-pcs", points = 3,
  objective = "clients",
  why = { en = "Eleven PCs were ill; eighteen stations lost their ticket windows",
          ja = "病んでいたのは十一台。止まったのは十八駅の出札窓口である" } }

penalty "over-their-heads" { of = "asagiri/csirt", event = "bypassed", points = 4,
  objective = "stop", covers = { "R5" },
  why = { en = "Whoever was not asked is the one whose help is needed at half past eleven",
          ja = "断りなく動かされた部門こそ、十一時半に力を借りる相手である" } }

penalty "orders-into-the-wind" { of = "asagiri/csirt", event = "ignored", times = 2,
  points = 3, objective = "stop", covers = { "R5" },
  why = { en = "An order that nobody follows costs the ear that advice needs",
          ja = "聞かれない指示は、助言を聞いてもらう耳まで失わせる" } }

penalty "said-too-much" { of = "asagiri", event = "leaked", points = 3, objective = "peers",
  covers = { "C3" },
  why = { en = "Who told us, and the names of our own accounts, stay in the house",
          ja = "知らせてくれた相手の名と、自社のアカウント名は外に出さない" } }
