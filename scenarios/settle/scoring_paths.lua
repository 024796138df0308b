-- scoring_paths.lua: expectations of sharing: the ways between the sectors, drawn and used.
-- 想定対応(共有)。分野と分野の間の道を描き、使う。

-- paths: 20 --------------------------------------------------------------------------------------

expect "rule-for-wakaba" { of = "fsa/liaison", after = "two-calls", full = "45m", zero = "2h",
  points = 1, objective = "paths", early = true, action = "send", to = "wakaba/settlement",
  mention = { { "Tokiwa", "bank", "常盤", "銀行" },
              { "all", "same", "one rule", "全員", "同一", "同じ", "一つ" } },
  why = { en = "It is the same money seen from both ends: one answer, agreed by both sections",
          ja = "同じ金を両端から見ている。両課で合わせた答えを一つ返す" },
  example = { en = "FSA, banks' and securities sections together. Tokiwa's transfers have been "
                .. "shut since 09:02, we confirm it. Deferring to the close on a stamped order "
                .. "is acceptable, the same for all customers, in writing today. Tokiwa's "
                .. "settlement desk expects your list.",
              ja = "金融庁です。銀行・証券両課の一致した回答です。常盤銀行の為替は9時2分から停止し"
                .. "ており、当庁で確認しています。受付印のある依頼を示した顧客を大引けまで猶予"
                .. "する扱いは、全員同一なら差し支えありません。本日中に書面でご報告ください。"
                .. "常盤の決済班が一覧を待っています。" } }

expect "wakaba-list" { of = "wakaba/settlement", after = "q-extend", full = "40m", zero = "1h30m",
  points = 1, objective = "paths", early = true, action = "send", to = "tokiwa/settlement",
  mention = { { "today", "15:30", "17:00", "本日", "今日", "15時半", "十五時半" },
              { "131", "130", "list", "items", "million", "一覧", "件", "円" } },
  why = { en = "Which of 61,000 must go today is known only to those who wait for it",
          ja = "六万一千件のうち、今日でなければならないものは、待っている者しか知らない" },
  example = { en = "Wakaba, settlement. Of what you hold for us, 131 items, 118 million yen, have "
                .. "to arrive today; list by fax follows, by your branch and time stamp. The "
                .. "rest may wait till Monday. If 15:30 is extended we take items until 17:00.",
              ja = "若葉証券決済部です。御行で止まっている当社宛てのうち、本日中に必要なのは131"
                .. "件、1億1千8百万円です。支店・受付時刻順の一覧をFAXします。残りは月曜で構い"
                .. "ません。15時半が延びた場合、17時まで受け取れます。" } }

expect "tell-wakaba" { of = "tokiwa/settlement", after = "q-extend", full = "50m", zero = "2h",
  points = 2, objective = "paths", early = true, action = "send", to = "wakaba/settlement",
  mention = { { "transfer", "payment", "為替", "振込", "送金" },
              { "today", "Monday", "by ", "o'clock", "17:00", "本日", "月曜", "時" } },
  why = { en = "\"When\" with a range is worth more than \"as soon as possible\"",
          ja = "「できるだけ早く」より、幅のある時刻のほうが役に立つ" },
  example = { en = "Tokiwa, settlement. Transfers open again when the gap of this morning is "
                .. "reconciled, between 13:00 and 15:00; then 9,000 an hour. Give us the list "
                .. "of what must reach you today and it goes to the front. If the day is not "
                .. "extended, what is not through by 15:30 comes on Monday.",
              ja = "常盤銀行決済班です。為替は、けさの差分の照合が済み次第、13時から15時の間に再開"
                .. "し、以後は毎時9,000件です。本日中に必要な分の一覧をいただければ、先頭に並べ"
                .. "ます。延長が認められなければ、15時半までに通らない分は月曜になります。" } }

expect "ask-ceptoar" { of = "tokiwa/settlement", after = "q-extend", full = "35m", zero = "1h",
  points = 2, objective = "paths", early = true, action = "send", to = "ceptoar-finance/desk",
  mention = { { "exten", "17:00", "later", "延長", "繰り下げ", "繰下げ" },
              { "15:30", "14:30", "half past", "15時半", "十五時半", "15時30分", "14時半" } },
  why = { en = "First the sector's own desk: other banks may need the same, or be hurt by it",
          ja = "まず業界の窓口。ほかの銀行も同じものが要るか、困るかもしれない" },
  example = { en = "Tokiwa Bank asks for an extension of transfers from 15:30 to 17:00 today. "
                .. "Some 61,000 items, of which about 22,000 are needed today; 9,000 an hour "
                .. "from about 14:00. Please ask the other banks for objections and tell the "
                .. "FSA by 14:15; it has to lie with the central bank by 14:30.",
              ja = "常盤銀行です。本日の為替の締切を15時半から17時へ延長していただきたく、取次ぎを"
                .. "お願いします。仕向約61,000件、うち本日中に必要なもの約22,000件、14時ごろか"
                .. "ら毎時9,000件です。他行に支障がないかをご確認のうえ、14時15分までに金融庁へ"
                .. "お伝えください。中央銀行への期限は14時半です。" } }

expect "ask-central-bank" { of = "fsa/liaison", after = "q-extend", full = "40m", zero = "1h",
  points = 2, objective = "paths", early = true, action = "send", to = "central-bank/desk",
  mention = { { "exten", "17:00", "延長", "繰り下げ", "繰下げ" },
              { "items", "61,000", "22,000", "件" } },
  why = { en = "The last to be asked has a deadline of its own: half past two",
          ja = "最後に頼む相手にも期限がある。十四時半である" },
  example = { en = "FSA, 14:10. We request that the closing of transfers be put back today from "
                .. "15:30 to 17:00. Tokiwa Bank, about 22,000 items needed today of 61,000; also "
                .. "three securities houses. Cause: power at its data centre; transfers are "
                .. "reconciled before they start. Other banks: no objection heard.",
              ja = "金融庁です(14時10分)。本日の為替の締切を15時半から17時へ繰り下げるよう要請しま"
                .. "す。常盤銀行の仕向約61,000件のうち本日必要分約22,000件、ほかに証券三社に影"
                .. "響。データセンターの停電によるもので、照合後に再開する見込みです。他行に異"
                .. "議はありません。" } }

expect "relay-1" { of = "hayabusa/control", after = "fuel-cards", full = "30m", zero = "1h15m",
  points = 1, objective = "paths", action = "send", to = "mlit/liaison",
  mention = { { "fuel", "給油" }, { "bank", "Tokiwa", "銀行", "常盤" } },
  why = { en = "A question for another sector has one way, and it begins at one's own ministry",
          ja = "よその分野への質問は道が一本。自分の省庁から始まる" },
  example = { en = "A question for Tokiwa Bank, which we have no number for: will fuel cards be "
                .. "settled tonight, yes or no? Needed by 14:30: otherwise forty drivers must "
                .. "be given cash before the counters close at 15:00.",
              ja = "常盤銀行への質問です(当社には番号がありません)。今夜の給油カードは精算されます"
                .. "か。はい・いいえで結構です。14時半までに必要です。だめなら、15時の窓口終了"
                .. "前に運転手四十人分の現金を用意しなければなりません。" } }

expect "relay-2" { of = "mlit/liaison", after = "relay-1", full = "25m", zero = "1h", points = 1,
  objective = "paths", action = "send", to = "nisc/desk",
  mention = { { "fuel", "給油" }, { "14:30", "half past two", "14時半", "十四時半", "14時30分" } },
  why = { en = "Passed on with its hour; without it a question is only news",
          ja = "期限ごと渡す。期限のない質問は、ただの話になる" },
  example = { en = "From Hayabusa Logistics, for Tokiwa Bank by way of the FSA: are fuel cards "
                .. "settled tonight? Answer needed by 14:30.",
              ja = "はやぶさ物流から、金融庁経由で常盤銀行へ:今夜の給油カードは精算されるか。14時"
                     .. "半までに回答が必要です。" } }

expect "relay-3" { of = "nisc/desk", after = "relay-2", full = "25m", zero = "1h", points = 1,
  objective = "paths", action = "send", to = "fsa/liaison",
  mention = { { "fuel", "給油" }, { "14:30", "half past two", "14時半", "十四時半", "14時30分" } },
  why = { en = "The only table with a line to both sides",
          ja = "両側に線を持つ、ただ一つの卓" },
  example = { en = "Question from logistics for Tokiwa Bank: will fuel card accounts be settled "
                .. "tonight? Yes or no, please, by 14:30. It comes by three desks already.",
              ja = "物流分野から常盤銀行への質問です。給油カードの口座は今夜精算されますか。14時半"
                     .. "までに、はい・いいえで。既に三つの机を通ってきています。" } }

expect "relay-4" { of = "fsa/liaison", after = "relay-3", full = "25m", zero = "1h", points = 1,
  objective = "paths", action = "send", to = "tokiwa/planning",
  mention = { { "fuel", "給油" }, { "14:30", "half past two", "14時半", "十四時半", "14時30分" } },
  why = { en = "It has arrived where the answer takes ten seconds",
          ja = "答えるのに十秒で済む場所に、ようやく届いた" },
  example = { en = "From a logistics company, through MLIT and NISC: are fuel card accounts "
                .. "settled tonight? Please answer by 14:30, one word will do, I carry it back.",
              ja = "物流会社から、国交省・NISC経由の質問です。給油カードの口座は今夜精算されます"
                     .. "か。14時半までに一語で結構です。私が持って戻ります。" } }

local GAP = { { "number", "line", "call", "tell", "told", "ask", "know",
                "番号", "連絡", "知", "聞", "電話" } }

expect "gap-lorries" { of = "hayabusa/control", after = "wall", full = "1h15m", zero = "2h",
  points = 1, objective = "paths", action = "send", to = "control/facilitator", mention = GAP,
  covers = { "C1" },
  why = { en = "A missing line with a name at both ends can be drawn next week",
          ja = "両端の名前が分かれば、足りない線は来週にも引ける" },
  example = { en = "We lacked Kagami at 09:02: our own people rang somebody, we don't know whom. "
                .. "And the hospitals whose loads we carry: we could not tell them that red "
                .. "tags go first.",
              ja = "九時二分に鏡の番号がありませんでした。社内の誰かがどこかにかけていましたが、相"
                .. "手は分かりません。荷主の病院にも、赤札を先に出すと知らせたかったのですが、"
                .. "連絡先がありませんでした。" } }

expect "gap-city" { of = "kazahaya/citizens", after = "wall", full = "1h15m", zero = "2h",
  points = 1, objective = "paths", action = "send", to = "control/facilitator", mention = GAP,
  covers = { "C1" },
  why = { en = "A city is a customer of everybody, and on nobody's list",
          ja = "市は誰にとっても顧客で、誰の一覧にも載っていない" },
  example = { en = "The bank: only its switchboard. And the other three cities in the same hall: "
                .. "we learned from the map just now that there are any. Nobody would have "
                .. "called us, since nobody knows what we have there.",
              ja = "銀行は代表番号しか知りません。同じ棟にほかの市町があることも知りませんでした。"
                     .. "うちが何を置いているか誰も知らないので、こちらに電話してくる人もいませ"
                     .. "ん。" } }

expect "gap-hospital" { of = "shirakaba/administration", after = "wall", full = "1h15m",
  zero = "2h", points = 1, objective = "paths", action = "send", to = "control/facilitator",
  mention = GAP, covers = { "C1" },
  why = { en = "A link that came with a contract has an owner whom nobody here has met",
          ja = "契約に付いてきた回線の持ち主に、こちらの誰も会ったことがない" },
  example = { en = "Kagami isn't in our telephone list; the link belongs to the wholesaler. The "
                .. "number we wanted was the lorry company's: does the van go at three? They'd "
                .. "have wanted to know that there is dialysis fluid on it.",
              ja = "鏡は番号表にありません。回線は卸のものです。欲しかったのは運送会社の番号で、三"
                     .. "時の車が出るかどうか。先方も、透析液が載っていると知りたかったはずで"
                     .. "す。" } }

expect "gap-rail" { of = "asagiri/stations", after = "wall", full = "1h15m", zero = "2h",
  points = 1, objective = "paths", action = "send", to = "control/facilitator", mention = GAP,
  covers = { "C1" },
  why = { en = "A fax that says \"not affected\" is not a line",
          ja = "「影響ございません」のFAXは、線とは言えない" },
  example = { en = "We had Kagami's number and they did not have ours: Sales writes to Accounts. "
                .. "And we asked the bank at no time why its machine in our station was dark; "
                .. "thirty people asked us.",
              ja = "鏡の番号はありました。鏡は、駅務部の番号を知りませんでした(営業部から経理宛て"
                .. "に届きます)。構内のATMがなぜ暗いのか、うちには三十人から聞かれたのに、銀行"
                .. "には一度も聞いていません。" } }

expect "gap-nisc" { of = "nisc/desk", after = "wall", full = "1h15m", zero = "2h", points = 2,
  objective = "paths", action = "send", to = "control/facilitator",
  mention = { { "ministr", "省庁", "各省" }, { "Kagami", "data cent", "鏡", "データセンター" } },
  covers = { "C1" },
  why = { en = "All lines meet here, and every one of them comes by way of a ministry",
          ja = "線はすべてここに集まるが、どの一本も省庁を経てくる" },
  example = { en = "Everything reaches us through a ministry and goes back through one. No "
                .. "ministry has Kagami. Missing: a list of companies on which more than one "
                .. "sector hangs, and a way for the sectors to ask each other without us in "
                .. "the middle.",
              ja = "すべて省庁を通って届き、省庁を通って帰ります。鏡を所管する省庁はありません。足"
                .. "りないのは、複数の分野がぶら下がる会社の一覧と、私たちを挟まずに分野どうし"
                .. "が聞き合える道です。" } }

expect "belly-freight" { of = "tsubame/dispatch", after = "which-flights", full = "1h",
  zero = "3h", points = 1, objective = "paths", action = "send", to = "hayabusa/control",
  mention = { { "freight", "cargo", "pallet", "貨物", "パレット" },
              { "cancel", "late", "not", "欠航", "遅", "載ら", "飛ば" } },
  why = { en = "One of the four lines there are: it is there to be used",
          ja = "今ある四本の線の一つ。使うためにある" },
  example = { en = "Tsubame, dispatch. Flights to the north are cancelled from 13:00; your "
                .. "pallets in the belly hold, 611 and 613, will not fly today. Cold box for "
                .. "the hospital goes on 533. Send a vehicle for the rest.",
              ja = "つばめ航空運航管理です。北方面は13時以降欠航としますので、611便・613便の床下貨"
                .. "物のパレットは本日載りません。病院向けの保冷箱は533便で出ます。残りは車で引"
                .. "き取ってください。" } }

expect "published-criteria" { of = "nisc/desk", after = "five-ministries", full = "35m",
  zero = "45m", points = 1, objective = "paths", action = "decide", decision = "first-place",
  option = "published",
  why = { en = "Published in July, it can settle in February what no ministry's rank could",
          ja = "七月に公表してあったから、二月に、どこの顔を立てることもなく決められる" } }
