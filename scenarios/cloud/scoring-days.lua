-- scoring-days.lua: what an expert would like to see from Tuesday night to Friday morning.
-- 想定対応(火曜の深夜から金曜の朝まで)。

-- running ----------------------------------------------------------------------------------------

expect "phone-chain" { of = "haulier/office", after = "diesel-list", full = "3h", zero = "10h",
  points = 2, objective = "running", action = "workaround", target = "deliveries",
  why = { en = "Five know the next five: an hour on the telephone",
          ja = "五軒が次の五軒を知っている。電話で一時間" } }
expect "round-on-paper" { of = "haulier/office", after = "greenhouse", full = "3h", zero = "10h",
  points = 1, objective = "running", action = "memo",
  mention = { { "hospital", "病院" }, { "greenhouse", "Onda", "温室", "恩田" } },
  why = { en = "What the telephone has brought together is written down, with the turnings",
          ja = "電話で集めたものは、曲がり角まで書いて残す" },
  example = { en = "Round, on paper, Wednesday evening: 1 hospital 600 l before Thursday 14:00, "
                .. "behind the boiler house. 2 bus 05:00. 3 school kitchen. 4 waterworks. 5 "
                .. "greenhouse Onda, tonight before ten, second turning after the shrine, no lamp.",
              ja = "配送先(紙)水曜夜。一、病院600L、木曜14時前、ボイラー棟の裏。二、バス5時。三、給食セ"
                .. "ンター。四、水道。五、温室の恩田さん、今夜十時まで、神社の先の二本目、街灯なし。" } }
expect "gas-by-hand" { of = "gas/office", after = "before-eight", full = "3h", zero = "10h",
  points = 1, objective = "running", action = "manual-operation", target = "inspections",
  why = { en = "The tags hang on the meters; two people, thirty houses a morning",
          ja = "札はメーターに下がっている。二人で午前に三十軒" } }
expect "smell-today" { of = "gas/office", after = "inspection-dates", full = "1h", zero = "4h",
  points = 1, objective = "running", action = "send", to = "residents/someone",
  mention = { { "tap", "valve", "元栓" }, { "today", "now", "hour", "今日", "いま", "すぐ", "これから" } },
  why = { en = "A smell by the meter does not wait for a list", ja = "メーターの匂いは、一覧を待たない" },
  example = { en = "Mr Sekiguchi, please shut the tap at the meter now, leave the window open, "
                .. "touch no switch. Somebody is with you within the hour, old Mr Nagisa himself. "
                .. "The date doesn't matter any more.",
              ja = "関口さん、いますぐメーターの元栓を閉めて、窓は開けたまま、電気のスイッチには触らないで"
                .. "ください。一時間以内に伺います、先代の渚さんが行きます。点検の日にちは、もう結構です"
                .. "から。" } }

-- exposure ---------------------------------------------------------------------------------------

expect "keys-changed" { of = "minori/desk", after = "keys-in-a-file", full = "1h30m", zero = "6h",
  points = 3, objective = "exposure", action = "change-credentials", target = "admin-keys",
  why = { en = "A key that has been public is everybody's key", ja = "公開されていた鍵は、みんなの鍵である" } }
expect "mirror-told" { of = "minori/desk", after = "mirror", full = "3h", zero = "12h", points = 1,
  objective = "exposure", action = "send", to = "jpcert/desk",
  mention = { { "mirror-sato" }, { "take", "down", "remov", "削除", "消" } },
  why = { en = "A copy elsewhere cannot be closed; one asks those who may ask",
          ja = "よその写しは閉じられない。頼める人に頼む" },
  example = { en = "A roster of a clinic, 2,400 lines, lies on mirror-sato.example/u/31/. Their "
                .. "abuse address bounces. Please ask the operator to take it down and, if he "
                .. "will, for the number of fetches. The clinic has been told by us tonight.",
              ja = "診療所の名簿2,400行が mirror-sato.example/u/31/ に置かれています。連絡先のメールは戻っ"
                .. "てきます。運営者へ削除の依頼を、可能なら取得件数の照会もお願いします。診療所には今夜こ"
                .. "ちらから伝えました。" } }

-- owners -----------------------------------------------------------------------------------------

expect "no-deal" { of = "minori/manager", after = "credit-for-silence", full = "4h", zero = "7h",
  points = 2, objective = "owners", action = "decide", decision = "three-months",
  option = "decline",
  why = { en = "Silence about other people's data is not ours to sell",
          ja = "他人のデータについての沈黙は、売り物ではない" } }
expect "read-seventeen" { of = "minori/manager", after = "credit-for-silence", full = "4h",
  zero = "9h", points = 1, objective = "owners", action = "legal-check",
  why = { en = "Clause 17 exists; counsel reads it before the answer goes out",
          ja = "第十七条がある。返事の前に、法務に読んでもらう" } }
expect "seventeen-named" { of = "gas/office", after = "seventeen", full = "3h", zero = "8h",
  points = 1, objective = "owners", action = "send", to = "meti/liaison",
  mention = { { "17", "seventeen", "十七" }, { "Saturday", "date", "土曜", "日" } },
  why = { en = "A number that is not flattering, with the day on which it is nought",
          ja = "都合の悪い数を、ゼロになる日とともに" },
  example = { en = "Seventeen of ninety were over the date by more than a month, before Tuesday; "
                .. "found by hand on Thursday. Three done today, the rest by Saturday. From March "
                .. "the list of overdue houses is printed every Monday and read aloud.",
              ja = "九十軒のうち十七軒が、火曜より前から一か月以上の期限超過でした。木曜に手作業で判明。本"
                .. "日三軒実施、残りは土曜までに終えます。三月からは、超過の一覧を毎週月曜に印刷し、朝礼で"
                .. "読み上げます。" } }

-- true -------------------------------------------------------------------------------------------

expect "counted-answer" { of = "town-a/office", after = "who-saw-it", full = "3h", zero = "10h",
  points = 2, objective = "true", action = "send", to = "residents/someone",
  mention = { { "49", "count", "四十九", "数え" }, { "letter", "手紙", "書面" } },
  why = { en = "A count from the log, and a letter to each", ja = "ログから数え、一人ひとりに手紙を" },
  example = { en = "We have counted, in our own log: 49 times since November, by 12 people, a page "
                .. "of somebody else's was opened. Whose, we know. Each of them gets a letter from "
                .. "his own town by Friday with what was seen and when. Whether somebody wrote it "
                .. "down we cannot know.",
              ja = "自分たちのログで数えました。十一月から49回、12人が、ほかの方の画面を開いています。どな"
                .. "たのものかは分かっています。金曜までに、お住まいの町から、何がいつ見られたかを書いたお"
                .. "手紙を差し上げます。見た人が書き留めたかどうかまでは、分かりません。" } }
expect "okabe-answered" { of = "town-a/office", after = "forty-nine", full = "3h", zero = "9h",
  points = 1, objective = "true", action = "send", to = "residents/someone",
  mention = { { "Hagi", "萩" }, { "letter", "手紙", "書面" } },
  why = { en = "He asks whose letter it is: his own town's, word for word the same",
          ja = "誰からの手紙か。ご自分の町から、同じ文面で届く" },
  example = { en = "Mr Okabe, you get the letter from Hagi, your own town, signed by Mr Numata, by "
                .. "Friday; the wording is the same in both. It will say: name, tax, arrears; "
                .. "once, on Tuesday at nine, by one person. If it says less than that, ring me.",
              ja = "岡部さん、手紙は萩町から、沼田の名前で、金曜までに届きます。文面は両町同じです。お名前、"
                .. "税額、未納額が、火曜の九時に一度、お一人に見られた、と書かれます。それより少なければ、"
                .. "私に電話をください。" } }
expect "not-that-sentence" { of = "minori/manager", after = "joint-statement", full = "1h15m",
  zero = "1h45m", points = 1, objective = "true", action = "send", to = "provider/contract",
  mention = { { "not", "no consent", "strike", "できません", "了承", "削" },
              { "94", "affected", "differ", "missing", "影響", "相違", "欠け" } },
  why = { en = "Silence would be taken for consent, and the sentence is not true",
          ja = "黙っていれば了承とみなされる。そして、その一文は正しくない" },
  example = { en = "We do not consent and may not be named. 94 % are back, 31 sheets of the clinic "
                .. "differ, 204 payments are missing, and which 6 % it is nobody has said. Write "
                .. "\"partly restored, members are checking\", and we shall say the same.",
              ja = "了承できません。当方の名も入れないでください。戻ったのは94%で、診療所の31枚が相違し、"
                .. "納付204件が欠け、どの6%がないのかは示されていません。「一部復元、会員が確認中」であれ"
                .. "ば、当方も同じことを言います。" } }

-- verified: 10 -----------------------------------------------------------------------------------

expect "compare-first" { of = "minori/app", after = "partly-back", full = "3h", zero = "12h",
  points = 3, objective = "verified", action = "verify", target = "restored-data",
  why = { en = "A copy of unknown origin is a rumour", ja = "出所の分からない写しは、噂と同じである" } }
expect "not-at-the-counter" { of = "town-a/office", after = "visible-again", full = "2h",
  zero = "4h", points = 2, objective = "verified", action = "decide", decision = "use-it",
  option = "compare",
  why = { en = "The date in the corner was right, for once", ja = "隅の日付は、今度ばかりは合っていた" } }
expect "life-first" { of = "minori/app", after = "ninety-four", full = "2h", zero = "3h",
  points = 2, objective = "verified", action = "decide", decision = "who-first", option = "life",
  why = { en = "Six in a hundred are missing, and some of them are patients",
          ja = "百のうち六が欠け、その中に患者がいる" } }
for _, line in ipairs {
  { "clinic", "records", "One reads, one ticks: paper is newer than what came back",
    "一人が読み、一人が印を付ける。戻ったものより紙が新しい" },
  { "gas", "inspections", "The shoe-box is the newest list there is", "いちばん新しい一覧は靴箱の中にある" },
  { "haulier", "deliveries", "Who was found by telephone may not be in it",
    "電話で見つけた届け先は、載っていないかもしれない" } } do
  expect("read-back-" .. line[1]) { of = line[1] .. "/office", after = "their-turn", full = "3h",
    zero = "10h", points = 1, objective = "verified", action = "verify", target = line[2],
    why = { en = line[3], ja = line[4] } }
end

-- exit: 6 ----------------------------------------------------------------------------------------

expect "tell-the-table" { of = "minori/manager", after = "same-cloud", full = "4h", zero = "12h",
  points = 2, objective = "exit", action = "send", to = "ceptoar-government/desk", via = "council",
  mention = { { "backup", "copy", "バックアップ", "写し" }, { "log", "ログ" },
              { "number", "name", "days", "番号", "名前", "何日" } },
  covers = "C1",
  why = { en = "A lesson told once saves nine tables", ja = "一度話した教訓が、九つの卓を救う" },
  example = { en = "Three questions. On which device is the backup, and is it the same as the "
                .. "primary? For how many days are access logs kept, and on what paper does one "
                .. "get them? What is the name and number of the person who answers for incidents "
                .. "at eleven at night?",
              ja = "質問は三つです。バックアップはどの装置にあり、本体と同じではないか。アクセスログは何日"
                .. "残り、どんな書面でもらえるか。夜十一時に事故の電話に出る人の、名前と番号は。" } }
expect "a-week-to-leave" { of = "minori/app", after = "way-out", full = "1h15m", zero = "2h",
  points = 1, objective = "exit", action = "send", to = "town-b/office",
  mention = { { "export", "copy", "書き出", "写し" }, { "week", "month", "週", "月" } },
  why = { en = "The way out is walked once before it is needed", ja = "出口は、要る前に一度通っておく" },
  example = { en = "Every week an export of all members to a disk in our safe; every month we load "
                .. "it somewhere else and open ten records; once a year the whole for one day. "
                .. "Keys anew at each. Nobody has tried it yet; first time on 12 March.",
              ja = "毎週、全会員分を書き出し、手元の金庫のディスクへ。毎月、別の場所に載せて十件開いてみ"
                .. "る。年に一度、丸一日そちらで動かす。そのつど鍵も作り直す。まだ誰も試していません。初回"
                .. "は3月12日です。" } }
expect "what-to-change" { of = "minori/manager", after = "way-out", full = "1h15m", zero = "2h",
  points = 1, objective = "exit", action = "memo",
  mention = { { "clause", "contract", "条", "契約" }, { "log", "backup", "ログ", "バックアップ" } },
  why = { en = "The contract was the authority: so it is the contract that is to be changed",
          ja = "契約が権限だった。だから、変えるべきは契約である" },
  example = { en = "To be changed in the contract before April: 9 logs ninety days and by "
                .. "telephone; 12 48 hours, list of what is missing; 7 backup on another device, "
                .. "named; 19 export tried once a year. If they won't: notice by the end of March.",
              ja = "四月までに変える条項:第九条、ログは90日、電話でも可。第十二条、48時間と、欠けたものの一"
                .. "覧。第七条、バックアップは別装置、装置名を明記。第十九条、年一回の引渡し試験。応じなけ"
                .. "れば三月末に解約を通知する。" } }
expect "clinic-drawer" { of = "clinic/office", after = "way-out", full = "1h15m", zero = "2h",
  points = 1, objective = "exit", action = "memo",
  mention = { { "print", "paper", "印刷", "紙" }, { "allerg", "アレルギー" } },
  why = { en = "One line: what, how often, who", ja = "一行でよい。何を、いつ、誰が" },
  example = { en = "Red folder: today's patients, doses and from now on allergies, printed every "
                .. "day at two by Tachibana; yesterday's goes to the shredder only when today's is "
                .. "in it.",
              ja = "赤いファイル:当日の患者、薬の量、今後はアレルギーも。毎日二時に橘が印刷。前日分は、当日"
                .. "分を綴じてからシュレッダーへ。" } }
expect "sit-down" { of = "minori/desk", after = "way-out", full = "1h15m", zero = "2h", points = 1,
  objective = "exit", action = "review", covers = "L1",
  why = { en = "With Miyake, Kotani and Tachibana at the table: they said no, and were right",
          ja = "三宅さん、小谷さん、橘さんも一緒に。だめだと言い、正しかった人たちである" } }
