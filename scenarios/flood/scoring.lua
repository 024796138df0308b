-- scoring.lua: what an expert would like to see, what must not happen, and one order.
-- 想定対応・減点・順序。
--
-- Points follow the exercise plan; the windows are shisa's own choice [D]. Two come from outside:
-- fifteen minutes for the carriers' common list is the plan's, 30,000 users and two hours the
-- ministry's rule [F]. Who does a thing counts only where the plan on the desk gives it to one
-- department; blocks and the like count whoever of the company does them.
-- 所管が定まっているものだけ役を限り、遮断などは社内の誰が行ってもよい。

-- prepare: 10 ------------------------------------------------------------------------------------

expect "warn-noc" { of = "hinode/csirt", after = "posting", full = "10m", zero = "30m",
  points = 3, objective = "prepare", action = "send", to = "hinode/noc",
  mention = { { "14:00", "14時", "two o'clock", "二時", "2 pm" } },
  why = { en = "Forty minutes are worth much to those who can look at their own machines first",
          ja = "自分の機械を先に見られる人にとって、四十分は大きい" },
  example = { en = "CSIRT: a board calls for a flood on Tokiwa Bank and the Ministry of Civic Life "
                .. "at 14:00. A tool goes round; one post says that some already run. Not checked.",
              ja = "CSIRTです。掲示板に、14時に常盤銀行と国民生活省へ大量アクセスを呼びかける書き"
                .. "込みがあります。ツールが出回り、すでに動いているとの投稿も。真偽は未確認で"
                .. "す。" } }

expect "warn-isac" { of = "hinode", after = "posting", full = "15m", zero = "38m",
  points = 2, objective = "prepare", action = "send", to = "isac/desk", covers = { "C3" },
  mention = { { "14:00", "14時", "two o'clock", "二時", "2 pm" } },
  why = { en = "The same bots sit in the networks of all; who tells first is believed later",
          ja = "ボットは各社の網にいる。先に知らせた者は、後で信じてもらえる" },
  example = { en = "Hinode to the ISAC: announced flood at 14:00 on a bank and a ministry, both "
                .. "behind us. Have others seen the posting? We call again when it begins.",
              ja = "ひのでです。14時に銀行と省庁(いずれも当社の先)への攻撃予告を掲示板で確認。他"
                .. "社でも見ていますか。始まったら再度ご連絡します。" } }

expect "bring-csirt-in" { of = "hinode/sales", after = "bank-asks", full = "10m", zero = "22m",
  points = 3, objective = "prepare", action = "send", to = "hinode/csirt", covers = { "L4" },
  mention = { { "bank", "銀行", "Tokiwa", "常盤" } },
  why = { en = "A contract's \"security included\" is a question for two departments, not for one",
          ja = "契約書の「セキュリティ込み」は、営業だけでも技術だけでも答えられない" },
  example = { en = "Tokiwa Bank asks whether they are protected at two. The contract only says "
                .. "that we watch and call. What can we truly do for them, and what not?",
              ja = "常盤銀行から、二時に守られているのかとのお尋ねです。契約は監視と電話連絡だけ"
                .. "です。実際にできること、できないことを教えてください。" } }

expect "answer-bank" { of = "hinode/sales", after = "bank-asks", full = "16m", zero = "40m",
  points = 2, objective = "prepare", action = "send", to = "tokiwa/systems", covers = { "L4" },
  mention = { { "watch", "call", "監視", "電話", "連絡" },
              { "cannot", "can't", "no guarantee", "not promise", "できません", "保証",
                "限り", "お約束" } },
  why = { en = "A bank that knows what is not promised can open its telephones in time",
          ja = "約束できないことを知れば、銀行は電話窓口を先に開けられる" },
  example = { en = "We watch your line and call you the moment it changes. That it stays usable we "
                .. "cannot promise. Telephone banking and branches should be ready before two.",
              ja = "回線を監視し、変化があれば直ちにお電話します。使える状態の維持まではお約束で"
                .. "きません。二時までにテレホンバンキングと支店のご準備をお願いします。" } }

-- self-first: 20 ---------------------------------------------------------------------------------

expect "weigh" { of = "hinode/noc", after = "border-jump", full = "8m", zero = "25m",
  points = 4, objective = "self-first", action = "triage", covers = { "T7" },
  why = { en = "Attack, failure or payday: 98 per cent SYN is not customers with wages",
          ja = "攻撃か、故障か、給料日か。SYN98%は給料日の客ではない" } }

expect "keep-flows" { of = "hinode", after = "border-jump", full = "15m", zero = "45m",
  points = 3, objective = "self-first", action = "preserve", target = "flow-records",
  why = { en = "Without a sample of the first minutes there is no list, for anybody",
          ja = "最初の数分の記録がなければ、誰にも一覧を出せない" } }

expect "shield-routers" { of = "hinode", after = "border-jump", full = "15m", zero = "40m",
  points = 4, objective = "self-first", action = "block", target = "control-plane",
  covers = { "T7" },
  why = { en = "Whoever cannot log in to his own router protects nobody",
          ja = "自分のルーターに入れない者は、誰も守れない" } }

expect "shield-resolvers" { of = "hinode", after = "dns-load", full = "10m", zero = "28m",
  points = 7, objective = "self-first", action = "block", target = "resolver-outside",
  covers = { "T7" },
  why = { en = "Three quarters of the questions come from strangers; 425,000 lines need the rest",
          ja = "問合せの四分の三は社外から。残りを四十二万五千回線が必要としている" } }

expect "watch-names" { of = "hinode/noc", after = "dns-load", full = "20m", zero = "50m",
  points = 2, objective = "self-first", action = "monitor", target = "resolver",
  why = { en = "The next blow goes where the first one nearly worked",
          ja = "次の一撃は、最初にもう少しで効いたところへ来る" } }

order "self-before-customer" { of = "hinode", points = 4, objective = "self-first",
  steps = { "block:resolver-outside", "block:syn-to-bank" },
  why = { en = "First yourselves: a bank filtered by a carrier without names is not helped",
          ja = "まず自分から。名前の引けない通信会社に守られても、銀行は助からない" } }

-- lawful: 20 -------------------------------------------------------------------------------------

expect "form" { of = "hinode/legal", after = "which-ground", full = "20m", zero = "45m",
  points = 3, objective = "lawful", action = "prepare-form",
  why = { en = "With a form that lacks only names and times, the check takes no time at two",
          ja = "名前と時刻だけ書けばよい書式があれば、二時になって確認に時間を取られない" } }

expect "first-filter" { of = "hinode", after = "dns-load", full = "28m", zero = "65m",
  points = 3, objective = "lawful", action = "block", target = "syn-to-bank",
  covers = { "T7" },
  why = { en = "By source, target and kind: it takes out half and nobody innocent",
          ja = "送信元・宛先・種類で絞れば、半分が消え、無関係な人は巻き込まれない" } }

expect "offer-ways" { of = "hinode/sales", after = "ministry-down", full = "15m", zero = "40m",
  points = 3, objective = "lawful", action = "send", to = "civic/web",
  mention = { { "black hole", "black-hole", "drop everything", "すべて捨", "すべて落", "全廃棄",
                "ブラックホール" },
              { "second site", "other site", "Kagami", "鏡", "別拠点", "第二拠点" },
              { "consent", "choose", "which", "your word", "了承", "選", "ご判断" } },
  why = { en = "The ways there are, what each costs, and the customer chooses",
          ja = "取りうる方法と失うものを示し、選ぶのはお客さま" },
  example = { en = "Three ways: filter by source, partial; move the files to the second site, no "
                .. "search; drop everything to your address, the site is gone. Please choose; the "
                .. "last only with your consent in writing.",
              ja = "三案です。送信元を絞る(効果は一部)、静的ファイルを別拠点に移す(検索は停止)、"
                .. "アドレス宛てをすべて捨てる(見えなくなる)。お選びください。最後の案は書面のご"
                .. "了承が前提です。" } }

expect "choose-narrow" { of = "hinode/noc", after = "drop-abroad", full = "12m", zero = "20m",
  points = 3, objective = "lawful", action = "decide", decision = "foreign-drop",
  option = "narrow", covers = { "T7" },
  why = { en = "A third of the attack, and all of one's own customers abroad: too dear a third",
          ja = "攻撃の三割のために、国外と話すお客さま全員を切る。三割にしては高い" } }

expect "ask-the-lawyers" { of = "hinode/legal", after = "drop-abroad", full = "15m",
  zero = "35m", points = 2, objective = "lawful", action = "legal-check",
  why = { en = "A new kind of measure is a new question",
          ja = "措置の種類が変われば、根拠も改めて確かめる" } }

expect "put-an-end" { of = "hinode/noc", after = "drop-abroad", full = "15m", zero = "45m",
  points = 1, objective = "lawful", action = "time-limit", target = "syn-to-bank",
  why = { en = "What has no end is found by somebody's customer next week",
          ja = "期限のないものは、来週どこかのお客さまに見つけられる" } }

expect "move-the-files" { of = "hinode", after = "ministry-down", full = "90m", zero = "125m",
  points = 2, objective = "lawful", action = "workaround", target = "ministry-site",
  why = { en = "Files elsewhere, search off: nobody has to read what others search for",
          ja = "静的ファイルを別拠点に、検索は停止。人の検索語を見る必要がない" } }

expect "look-again" { of = "hinode/noc", after = "shape-changes", full = "10m", zero = "30m",
  points = 1, objective = "lawful", action = "triage", covers = { "T7" },
  why = { en = "The filter's counters are at nothing: it was for yesterday's attack",
          ja = "フィルタの計数はゼロに近い。それは前の攻撃のためのものだった" } }

expect "take-it-out" { of = "hinode", after = "traffic-falls", full = "20m", zero = "40m",
  points = 2, objective = "lawful", action = "unblock", target = "syn-to-bank",
  why = { en = "Traffic of others first, own machines last, one at a time, watching",
          ja = "他人の通信にかけたものから先に、一つずつ、様子を見ながら外す" } }

-- carriers: 18 -----------------------------------------------------------------------------------

expect "tell-kaede" { of = "hinode", after = "kaede-calls", full = "10m", zero = "30m",
  points = 3, objective = "carriers", action = "send", to = "kaede/desk",
  covers = { "C3" },
  mention = { { "SYN", "flow", "フロー", "bank", "銀行", "attack", "攻撃" },
              { "your", "yours", "DSL", "subscribers", "加入者", "そちら", "御社" } },
  why = { en = "Three people without tools cannot find what you can read off a screen",
          ja = "道具のない三人には見つけられないものが、こちらの画面には出ている" },
  example = { en = "Nothing broken on our side. Your DSL subscribers send SYN to a bank's address, "
                .. "about 0.7 Mpps in our flow records. A list by host follows by fax.",
              ja = "当社側の故障ではありません。そちらのDSL加入者から銀行宛てのSYNが、当社のフ"
                .. "ローで約0.7Mpps出ています。ホスト別の一覧をFAXで送ります。" } }

expect "answer-isac" { of = "hinode", after = "isac-asks", full = "15m", zero = "35m",
  points = 4, objective = "carriers", action = "send", to = "isac/desk",
  covers = { "C2", "C3" },
  mention = { { ";", "；" }, { "AS64497", "AS64507", "AS64508" },
              { "13:5", "14:0", "14:1" } },
  why = { en = "Short, early and in the same form: only then can five lists be one",
          ja = "短く、早く、同じ様式で。それで初めて五社の表が一つになる" },
  example = { en = "198.51.100.23 ; AS64497 ; 770000e ; 14:00 / 198.51.100.23 ; AS64507 (19 "
                .. "networks) ; 560000e ; 14:00 / 198.51.100.23 ; AS64496 east ; 280000e ; 14:01",
              ja = "198.51.100.23 ; AS64497 ; 770000e ; 14:00 / 198.51.100.23 ; AS64507(19網) ; "
                .. "560000e ; 14:00 / 198.51.100.23 ; AS64496東 ; 280000e ; 14:01" } }

expect "kaede-answers-isac" { of = "kaede/desk", after = "isac-asks", full = "15m",
  zero = "45m", points = 2, objective = "carriers", action = "send", to = "isac/desk",
  mention = { { ";", "；" }, { "13:5", "14:0", "14:1" } },
  why = { en = "One honest line of the smallest is worth as much as twenty of the largest",
          ja = "いちばん小さい社の正直な一行は、大きい社の二十行に値する" },
  example = { en = "198.51.100.23 ; own DSL pools, AS64497 ; 700000e ; 14:00 (no flow records, "
                .. "estimate from the graph)",
              ja = "198.51.100.23 ; 自社DSL AS64497 ; 700000e ; 14:00(フロー記録なし、グラフから"
                .. "推定)" } }

expect "give-back" { of = "hinode/csirt", after = "peer-sample", full = "20m", zero = "50m",
  points = 3, objective = "carriers", action = "send", to = "sazanami/csirt", via = "peer",
  covers = { "C2", "L2" },
  mention = { { "6667", "port", "ポート" },
              { "90", "User-Agent", "behav", "interval", "seconds", "振る舞い", "間隔", "秒" } },
  why = { en = "Behaviour gives no house away, and who only takes is not written to again",
          ja = "振る舞いを出しても社の内情は漏れない。もらうだけの者には、次は来ない" },
  example = { en = "Thank you. Seen here: port 6667 to one address every 90 seconds from "
                .. "subscribers' machines, then SYN within two seconds of each other. No figures, "
                .. "as you guessed.",
              ja = "ありがとうございます。当方では、加入者端末から6667番、同一アドレス宛て、90秒"
                .. "間隔。その後二秒以内にそろってSYNを出します。数字はお察しのとおりです。" } }

expect "lend-a-hand" { of = "hinode", after = "three-people", full = "15m", zero = "40m",
  points = 3, objective = "carriers", action = "lend-hands", target = "kaede",
  covers = { "L3" },
  why = { en = "One engineer for two hours there takes off more than a rack of filters here",
          ja = "技術者一人を二時間出す方が、こちらで機器を並べるより効く" } }

expect "leave-billing" { of = "kaede/desk", after = "three-people", full = "10m", zero = "20m",
  points = 1, objective = "carriers", action = "decide", decision = "three-hands",
  option = "network-first", covers = { "L3" },
  why = { en = "The centre has taken the run a day late before; the list does not wait",
          ja = "集計は一日遅れで受けてもらった例がある。一覧の方は待ってくれない" } }

expect "pass-on-bank" { of = "hinode", after = "nisc-warning", full = "15m", zero = "40m",
  points = 1, objective = "carriers", action = "send", to = "tokiwa/systems",
  covers = { "G1" },
  mention = { { "NISC", "warning", "注意", "情報提供", "tonight", "今夜" } },
  why = { en = "The sectors' desks do not all exist yet: the carrier knows whom to ring",
          ja = "分野の窓口はまだ揃っていない。電話番号を知っているのは通信会社である" },
  example = { en = "From a NISC warning: further banks are named for tonight, and the tool reads "
                .. "stored passwords. Please look for it on your own PCs.",
              ja = "NISCの情報提供です。今夜は他の銀行も名指しされ、ツールは保存済みパスワードも"
                .. "読むとのこと。行内の端末もご確認ください。" } }

expect "pass-on-rail" { of = "hinode", after = "nisc-warning", full = "15m", zero = "40m",
  points = 1, objective = "carriers", action = "send", to = "asagiri/systems",
  covers = { "G1" },
  mention = { { "NISC", "warning", "注意", "情報提供", "tonight", "今夜" } },
  why = { en = "Their page is named for tonight, and they have two hours",
          ja = "予約ページが今夜の対象に挙がっている。備える時間は二時間ある" },
  example = { en = "NISC warns: ticket pages of railways are named for tonight. The tool also "
                .. "reads stored passwords on the PCs it runs on; have yours looked at.",
              ja = "NISCの情報提供で、鉄道の予約ページが今夜の対象に挙がっています。ツールは端末"
                .. "の保存済みパスワードも読むそうです。社内の端末もご確認ください。" } }

-- on-time: 15 ------------------------------------------------------------------------------------

expect "words-for-callers" { of = "hinode/customer", after = "calls", full = "10m",
  zero = "30m", points = 2, objective = "on-time", action = "send", to = "hinode/call-centre",
  mention = { { "modem", "モデム" }, { "east", "東" } },
  why = { en = "A text of twenty seconds, from us; and nobody switches a modem off a fourth time",
          ja = "二十秒で読める当社の文面を。四度目のモデムの入れ直しを、誰にもさせない" },
  example = { en = "\"In the east, connections have been breaking since 14:05. We are working on "
                .. "it. It is not your modem; please leave it on. Next word from us at 14:45.\"",
              ja = "「東地区で14時5分ごろから接続しづらくなっており、対応中です。モデムの故障では"
                .. "ありません。電源は切らずにお待ちください。次のご案内は14時45分です」" } }

expect "open-hotline" { of = "hinode/customer", after = "calls", full = "20m", zero = "50m",
  points = 2, objective = "on-time", action = "hotline",
  why = { en = "Thirty seats for everything are none for those whom it concerns",
          ja = "三十席で全部を受けていては、影響を受けた人につながらない" } }

expect "number-for-mic" { of = "hinode/risk", after = "mic-asks", full = "15m", zero = "35m",
  points = 3, objective = "on-time", action = "send", to = "mic/liaison",
  mention = { { "34,200", "34200", "34,150", "34,000", "34000", "3万4", "三万四" },
              { "14:05", "14時5分", "14時05分", "five past two", "二時五分" } },
  why = { en = "A number and a minute, both out of the log, both open to correction",
          ja = "ログから取った人数と時刻を、訂正の余地を残して" },
  example = { en = "34,200 users in the east without a stable session, since 14:05, from our "
                .. "access servers' log. Names and routing hold. We correct it at 15:30.",
              ja = "東地区で34,200利用者が接続不安定、14:05から。収容装置のログによる数です。名前"
                .. "解決と経路は保っています。15時30分に訂正を入れます。" } }

expect "say-it-ahead" { of = "hinode/risk", after = "two-hours", full = "20m", zero = "60m",
  points = 2, objective = "on-time", action = "decide", decision = "two-hour-line",
  option = "announce",
  why = { en = "It costs a sentence now and a reputation at five past four",
          ja = "今なら一言で済む。四時五分を過ぎてからでは信用を失う" } }

expect "prompt-report" { of = "hinode/risk", after = "line-reached", full = "12m", zero = "40m",
  points = 4, objective = "on-time", action = "send", to = "mic/liaison",
  duty = { en = "Serious accident, 30,000 users and two hours: report to MIC at once",
           ja = "重大な事故(3万人以上かつ2時間以上):総務省へ速やかに報告" },
  mention = { { "34,200", "34200", "34,000", "34000", "3万4", "三万四" },
              { "14:05", "14時5分", "14時05分", "five past two", "二時五分" },
              { "investigat", "not known", "under way", "調査中", "確認中", "不明" } },
  why = { en = "Above or below at that minute: what was announced is reported, cause or no cause",
          ja = "その時点で3万を割っていても、予告したことは報告する。原因は待たない" },
  example = { en = "Prompt report. 1 since 14:05. 2 east, up to 34,200 users. 3 sessions break or "
                .. "are not set up. 4 filters, ports shut. 5 cause under investigation, connected "
                .. "in time with an announced attack. 6 next at 17:30; present count enclosed.",
              ja = "速報。1 14:05発生。2 東地区、最大34,200利用者。3 接続断・接続不可。4 フィル"
                .. "タ、ポート閉塞。5 原因は調査中(予告された攻撃と時期が一致)。6 次報17:30。"
                .. "16:05現在の集計を添付。" } }

expect "press-without-gigabits" { of = "hinode/pr", after = "press-asks", full = "25m",
  zero = "55m", points = 2, objective = "on-time", action = "send", to = "press/desk",
  mention = { { "east", "東" }, { "00-0000-0120", "hotline", "窓口" } },
  why = { en = "A figure tells the other side how much more to bring",
          ja = "数字は、あとどれだけ持ってくればよいかを相手に教える" },
  example = { en = "Since 14:05 part of our users in the east have had unstable connections. We "
                .. "are at work with other carriers; ask 00-0000-0120. Figures on our equipment we "
                .. "do not give. Next word at 16:30.",
              ja = "14時5分ごろから東地区の一部で接続が不安定になっており、他の事業者と協力して対"
                .. "応中です。お問い合わせは 00-0000-0120。設備の数値はお答えしていません。次は16"
                .. "時30分にお知らせします。" } }

-- bots: 10 ---------------------------------------------------------------------------------------

expect "list-for-kaede" { of = "hinode", after = "netflow", full = "15m", zero = "45m",
  points = 2, objective = "bots", action = "send", to = "kaede/desk", covers = { "T3" },
  mention = { { "612", "list", "一覧" },
              { "6667", "90", "host", "ホスト", "アドレス", "address" } },
  why = { en = "Hosts, times and how one knows them: then the owner can act on his own",
          ja = "ホストと時刻と見分け方を渡せば、所管が自分で動ける" },
  example = { en = "List by host by fax: 612 of your addresses, first and last seen. Sign to know "
                .. "them by: tcp 6667 to one address every 90 seconds.",
              ja = "ホスト別の一覧をFAXします。612アドレス、初認と最終の時刻付き。見分け方は、tcp "
                .. "6667が同一アドレスへ90秒ごとです。" } }

expect "keep-the-circuit" { of = "hinode/csirt", after = "netflow", full = "12m", zero = "20m",
  points = 1, objective = "bots", action = "decide", decision = "kaede-circuit",
  option = "list",
  why = { en = "Six hundred of 32,000, and the valley's telephones ride on the same fibre",
          ja = "三万二千のうちの六百。しかも谷の電話が同じ光に乗っている" } }

expect "kaede-ports" { of = "kaede/desk", after = "netflow", full = "40m", zero = "100m",
  points = 2, objective = "bots", action = "block", target = "kaede-bots", covers = { "T3" },
  why = { en = "Nearest to the source it takes out nobody but the source",
          ja = "送信元のいちばん近くなら、送信元だけを止められる" } }

expect "own-ports" { of = "hinode", after = "netflow", full = "30m", zero = "80m",
  points = 1, objective = "bots", action = "block", target = "hinode-bots",
  covers = { "T3" },
  why = { en = "236 ports against 34,000 households in the same concentrator",
          ja = "同じ収容装置の三万四千世帯に対して、236のポート" } }

expect "answer-abroad" { of = "hinode/abuse", after = "from-abroad", full = "20m", zero = "55m",
  points = 2, objective = "bots", action = "send", to = "tidecert/duty", covers = { "T3" },
  mention = { { "236", "list", "listed", "一覧" },
              { "by ", "until", "at ", "UTC", "までに", "時" } },
  why = { en = "A time and a name keep a neighbour from pulling a wall up",
          ja = "時刻と担当者名があれば、隣国は壁を立てずに待てる" },
  example = { en = "Your list matches ours: 236 own ports are being shut, done by 07:00 UTC. The "
                .. "612 are with their provider. We are attacked from AS64507: do you know anyone?",
              ja = "貴リストは当方の一覧と一致します。自社236ポートは閉塞中、07:00 UTCまでに完"
                .. "了。612は収容事業者が対応中です。AS64507からも来ています。お知り合いはいませ"
                .. "んか。" } }

expect "tell-police" { of = "hinode/risk", after = "demand", full = "20m", zero = "50m",
  points = 2, objective = "bots", action = "send", to = "police/desk",
  mention = { { "mail", "メール" }, { "3 million", "3,000,000", "3 000 000", "300万", "三百万" } },
  why = { en = "Those who pay are put on a list; and this mail has a header",
          ja = "払った会社は名簿に載る。そしてこのメールにはヘッダーがある" },
  example = { en = "Mail at 15:44 demands 3 million yen by 18:00 and threatens our name servers. "
                .. "We have not answered; it is kept with all headers. Flood continues.",
              ja = "15:44、18時までに300万円を要求し、応じなければDNSを狙うとのメール。返信してい"
                .. "ません。ヘッダーごと保存しています。大量通信は継続中です。" } }

-- review: 7 --------------------------------------------------------------------------------------

expect "own-row" { of = "hinode", after = "one-timeline", full = "8m", zero = "17m",
  points = 4, objective = "review", action = "send", to = "isac/desk",
  covers = { "E2", "C3" },
  mention = { { "1", "一" }, { "2", "二" }, { "3", "三" },
              { "earlier", "late", "should have", "早く", "遅", "べき" } },
  why = { en = "Five rows on one paper show what no house can see alone",
          ja = "五社が一枚に並んで初めて、一社では見えないものが見える" },
  example = { en = "1. 13:20 posting seen. 2. 14:00 border. 3. 14:12 resolvers shut to strangers; "
                .. "they should have been so since 1999. Earlier next time: the form for filters.",
              ja = "1 13:20 書き込みを確認。2 14:00 境界で急増。3 14:12 リゾルバを社外に閉じた。"
                .. "1999年からそうすべきだった。次はもっと早く、フィルタの書式を用意する。" } }

expect "sit-down" { of = "hinode/csirt", after = "one-timeline", full = "8m", zero = "17m",
  points = 2, objective = "review", action = "review", covers = { "E2" },
  why = { en = "With NOC, Sales and Legal at one table, while it is fresh",
          ja = "NOC・営業・法務と同じ卓で、記憶の新しいうちに" } }

expect "kaede-row" { of = "kaede/desk", after = "one-timeline", full = "8m", zero = "17m",
  points = 1, objective = "review", action = "send", to = "isac/desk",
  mention = { { "1", "一" }, { "2", "二" } },
  why = { en = "The smallest row has the longest gap, and that is the finding",
          ja = "いちばん短い段に、いちばん長い空白がある。それが発見である" },
  example = { en = "1. Nine abuse mails since noon, unread: all three on the telephone. 2. 14:15 "
                .. "we thought it was Hinode. Earlier: somebody who reads that mailbox.",
              ja = "1 正午からのabuseメール9通、未読。三人とも電話中でした。2 14:15 ひのでさんの"
                .. "故障だと思った。早くやるべきは、あのメール箱を読む人を決めること。" } }

-- What must not happen ---------------------------------------------------------------------------

penalty "black-hole-bank" { of = "hinode", action = "block", target = "all-to-bank",
  unless = { "consent:tokiwa" }, points = 10, objective = "lawful",
  why = { en = "Without his word you have finished for the attacker what he began",
          ja = "断りなく捨てれば、攻撃者の仕事を代わりに仕上げることになる" } }
penalty "black-hole-ministry" { of = "hinode", action = "block", target = "all-to-ministry",
  unless = { "consent:civic" }, points = 10, objective = "lawful",
  why = { en = "A minister without a page, by our hand, and nobody asked him",
          ja = "大臣のページを、断りなく当社の手で消したことになる" } }

penalty "all-foreign-without-end" { of = "hinode", action = "block",
  target = "foreign-gateways", unless = { "time-limit:foreign-gateways" }, points = 15,
  objective = "lawful", covers = { "T7" },
  why = { en = "Every customer who talks abroad pays for a third, and nothing ends it by itself",
          ja = "国外と話すお客さま全員が代償を払い、自然に終わる仕掛けもない" } }

-- A filter on others' traffic that nobody has looked at. With a prepared form the check takes no
-- time; without one it is the legal check of ten minutes.
-- 根拠を確かめないまま他人の通信にかけるフィルタ。書式があれば確認は即時、なければ十分。
for _, stream in ipairs { "syn-to-bank", "syn-to-ministry", "get-search" } do
  penalty("no-ground-" .. stream) { of = "hinode", action = "block", target = stream,
    unless = { "prepare-form", "legal-check" }, points = 3, objective = "lawful",
    why = { en = "Who writes to whom is a secret until somebody has put down why not",
            ja = "誰が誰に送るかは、根拠を書き留めるまでは秘密である" } }
end

penalty "capacity-told" { of = "hinode", action = "send", to = "press/desk",
  mention = { { "gbps", "gigabit", "ギガ", "20G", "10G", "mpps" } }, points = 5,
  objective = "on-time",
  why = { en = "On the board tonight it will read: this much more, and it falls",
          ja = "今夜の掲示板では「あとこれだけで落ちる」と読まれる" } }

penalty "paid" { of = "hinode", action = "pay", points = 10, objective = "bots",
  why = { en = "It buys five minutes and the next mail",
          ja = "買えるのは五分と、次のメールである" } }

penalty "circuit-cut" { of = "hinode", action = "isolate", target = "kaede-link", points = 8,
  objective = "bots",
  why = { en = "The NOC knew what hangs on that fibre: a valley, a clinic and 119",
          ja = "あの光に何が乗っているか、NOCは知っていた。谷と診療所と119番である" } }

penalty "restart-resolvers" { of = "hinode", action = "restart", target = "resolvers",
  points = 4, objective = "self-first",
  why = { en = "An empty cache under a flood: the one machine that worked is gone too",
          ja = "攻撃の最中にキャッシュを空にすれば、動いていた機械まで失う" } }

penalty "everybody-shut" { of = "kaede/desk", action = "block", target = "kaede-pool",
  points = 4, objective = "bots",
  why = { en = "Six hundred were meant; thirty-two thousand and a town hall were hit",
          ja = "止めるべきは六百。止まったのは三万二千と支所の窓口" } }

penalty "orders-ignored" { of = "hinode/csirt", event = "ignored", times = 3, points = 4,
  objective = "lawful",
  why = { en = "An order that is ignored costs the trust that advice lives on",
          ja = "聞かれない指示は、助言の土台である信頼を失わせる" } }

penalty "leaked" { of = "hinode", event = "leaked", points = 5, objective = "carriers",
  covers = { "L2" },
  why = { en = "What was told in a closed round stays there, or nothing is told any more",
          ja = "閉じた輪で聞いたことを外に出せば、次からは何も聞かせてもらえない" } }
