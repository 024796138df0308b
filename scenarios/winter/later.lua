-- later.lua: what an expert would like to see, continued. Scarce things, return, duties, words,
-- tonight; then what must not happen, and the orders.
-- 想定対応(後半)。配分、復旧、報告、広報、夜。続いて減点と順序。

-- scarce: 13 -------------------------------------------------------------------------------------

expect "criteria" { of = "meti/liaison", after = "nine-requests", full = "20m", zero = "70m",
  points = 1, objective = "scarce", action = "memo",
  mention = { { "hospital", "病院" }, { "hour", "時間" },
              { "criteria", "criterion", "A", "基準" } },
  why = { en = "Whoever gets none must be able to read why",
          ja = "渡らなかった人が、理由を読めること" },
  example = { en = "10:45, by the criteria. A: hospital, 4-5 hours (stick). A: heated rooms, 5 "
                .. "hours. C: exchange with 119, 8 hours. Not now (E): bank 70, airport 58, "
                .. "Kagami 38, gas 22, town hall 22. Port: D. Next look at noon.",
              ja = "10時45分、基準による。A 病院 4〜5時間(検尺)、A 避難所 5時間、C 呉竹局(119)8時"
                .. "間。E(いまは出さない)銀行70時間、空港58、鏡38、ガス22、市役所22。港はD。次の見"
                .. "直しは正午。" } }

expect "fuel-hospital" { of = "meti/liaison", after = "nine-requests", full = "45m", zero = "150m",
  points = 1, early = true, objective = "scarce", action = "send-fuel", target = "hospital-power",
  why = { en = "Seventh to ask, first by the hours that are left", ja = "到着順で七番目、残り時間で一番目" } }

expect "members-truck" { of = "meti/liaison", after = "secretary", full = "25m", zero = "40m",
  points = 1, objective = "scarce", action = "decide", decision = "the-members-truck",
  option = "by-criteria",
  why = { en = "The bank has seventy hours; he will understand, if it is on paper",
          ja = "銀行は七十時間ある。紙に書いてあれば、分かってもらえる" } }

expect "fuel-rooms" { of = "meti/liaison", after = "shelter-kerosene", full = "40m", zero = "100m",
  points = 1, early = true, objective = "scarce", action = "send-fuel", target = "shelters",
  why = { en = "Five thousand people and two hours: it gets dark at half past four",
          ja = "五千二百人、あと二時間。四時半には暗くなる" } }

expect "ask-fuel" { of = "shirakaba/command", after = "fuel-left", full = "25m", zero = "90m",
  points = 1, early = true, objective = "scarce", action = "send", to = "meti/liaison",
  mention = { { "hour", "時間" }, { "stick", "dip", "measured", "検尺", "棒", "実測" },
              { "ventilator", "theatre", "patient", "呼吸器", "手術", "患者" } },
  why = { en = "A request is ranked by what it says", ja = "要請は、書いてあることで順番が決まる" },
  example = { en = "Shirakaba Hospital asks for fuel: five hours left, dipped by stick at 09:50, "
                .. "the gauge is wrong. On it: 14 ventilators, two theatres, 34 on dialysis. One "
                .. "truck by 13:00; ramp at the east gate.",
              ja = "白樺大学病院、燃料の要請。残り五時間(9時50分、検尺棒による実測。油量計は不正確)。"
                .. "人工呼吸器14台、手術室2室、透析34人。13時までに1台。搬入は東門。" } }

expect "ask-kerosene" { of = "kazahaya/crisis", after = "shelter-kerosene", full = "15m",
  zero = "60m", points = 1, objective = "scarce", action = "send", to = "meti/liaison",
  mention = { { "5,200", "5200", "五千二百" }, { "15:30", "half past three", "15時30分", "三時半" } },
  why = { en = "How many people, until when, where the lorry should stop",
          ja = "何人が、いつまで、車はどこに着ければよいか" },
  example = { en = "Kazahaya City: kerosene for 46 rooms, 5,200 people, lasts until 15:30. One "
                .. "truck to Kuretake primary, we carry it on from there in cans.",
              ja = "風早市です。避難所46か所・5,200人の灯油が15時30分で切れます。呉竹小に1台お願い"
                .. "します。そこから先はポリタンクで運びます。" } }

expect "car-kurenai" { of = "aoba/risk", after = "kurenai-cooling", full = "45m", zero = "170m",
  points = 1,
  early = true, objective = "scarce", action = "send-power-car", target = "kurenai-cooling",
  why = { en = "B: a cloud over a school at four hours' notice", ja = "B:四時間後、学校の上に雲がかかる" } }

expect "car-homes" { of = "aoba/risk", after = "care-homes-cold", full = "50m", zero = "150m",
  points = 1, early = true, objective = "scarce", action = "send-power-car", target = "care-homes",
  why = { en = "A: nineteen hundred people and a degree every twenty minutes",
          ja = "A:千九百人、二十分ごとに一度ずつ下がっている" } }

expect "car-water" { of = "aoba/risk", after = "pump-car", full = "70m", zero = "180m",
  points = 1, early = true, objective = "scarce", action = "send-power-car", target = "water-main",
  why = { en = "C: hospital, fire brigade and a quarter of a million hang on it",
          ja = "C:病院も消防も二十四万人も、そこに頼っている" } }

expect "hills-first" { of = "hinode/noc", after = "batteries", full = "20m", zero = "90m",
  points = 1, early = true, objective = "scarce", action = "send-cell-car", target = "mobile-hills",
  why = { en = "Fewer people, and no other way to call for help",
          ja = "人数は少ないが、ほかに助けを呼ぶ手段がない" } }

expect "then-town" { of = "hinode/noc", after = "batteries", full = "84m", zero = "115m",
  points = 1, early = true, objective = "scarce", action = "send-cell-car", target = "mobile-town",
  why = { en = "City and waterworks have no other telephones, either",
          ja = "市役所も水道局も、ほかの電話を持っていない" } }

expect "water-up-hill" { of = "izumi/manager", after = "dialysis-water", full = "50m",
  zero = "150m", points = 1,
  early = true, objective = "scarce", action = "send-water", target = "dialysis",
  why = { en = "Thirty people, three hours, four thousand litres: one truck; two days' gap is the "
            .. "limit",
          ja = "三十人で三時間、四千リットル。給水車一台で足りる。中二日を超えては空けられない" } }

expect "two-boxes" { of = "shirakaba/command", after = "parcels", full = "20m", zero = "60m",
  points = 1, objective = "scarce", action = "send", to = "hayabusa/desk",
  mention = { { "two boxes", "urgent", "二箱", "至急" }, { "fluid", "透析液" } },
  why = { en = "It is not vans that are short, but road",
          ja = "足りないのは車ではなく、通れる道である" },
  example = { en = "Hayabusa: the two urgent boxes now, by motorcycle, east gate. Fluid and "
                .. "insulin by van behind the 12:40 ambulance; we have rung the police. Linen can "
                .. "wait.",
              ja = "はやぶさ物流さん。至急の二箱はいまバイクで東門へ。透析液とインスリンは、12時40"
                .. "分の救急車の後ろに付いて来てください。警察には連絡済みです。リネンは待てま"
                .. "す。" } }

-- return: 11 -------------------------------------------------------------------------------------

expect "west-first" { of = "aoba/dispatch", after = "trip", full = "40m", zero = "110m", points = 1,
  early = true, objective = "return", action = "restore", target = "supply-west",
  why = { en = "The west was shed on purpose and answers as it should",
          ja = "西部は正しく遮断され、正しく応答している" } }

expect "east-by-hand" { of = "aoba/dispatch", after = "crew-there", full = "40m", zero = "150m",
  points = 2, objective = "return", action = "manual-operation", target = "supply-east",
  why = { en = "Read out, read back, one breaker at a time; the handle asks nobody",
          ja = "読上げ、復唱、一台ずつ。ハンドルは誰にも断らない" } }

expect "hold-back" { of = "izumi/control", after = "reservoir", full = "20m", zero = "75m",
  points = 1,
  early = true, objective = "return", action = "manual-operation", target = "water-main",
  why = { en = "Half the flow keeps water till three, and the fire service's third",
          ja = "流量を半分にすれば三時まで持ち、消火用も残る" } }

expect "fill-slowly" { of = "izumi/control", after = "brown-water", full = "60m", zero = "120m",
  points = 1, objective = "return", action = "restore", target = "water-main",
  why = { en = "By the written procedure, one main at a time", ja = "手順書どおり、一系統ずつ" } }

expect "bank-by-hand" { of = "tokiwa/operations", after = "branch-dark", full = "15m", zero = "60m",
  points = 1, early = true, objective = "return", action = "activate-bcp",
  why = { en = "Twenty-eight branches, one rule, before nine", ja = "二十八店に一つの決まりを、九時前に" } }

expect "ask-for-time" { of = "tokiwa/operations", after = "slips", full = "30m", zero = "40m",
  points = 1, objective = "return", action = "decide", decision = "close-the-day",
  option = "extend",
  why = { en = "An extension is asked for while there is still time to refuse it",
          ja = "延長は、まだ断れる時間があるうちに申し出る" } }

expect "key-under-tea" { of = "shirakaba/facilities", after = "auto-back", full = "30m",
  zero = "40m", points = 1, objective = "return", action = "decide", decision = "change-over",
  option = "by-hand",
  why = { en = "Number two started once in three tries; do not make it try again",
          ja = "2号は三回に一回しか掛からない。もう一度試させない" } }

expect "walk-the-track" { of = "asagiri/dispatch", after = "traction-when", full = "35m",
  zero = "90m", points = 1, objective = "return", action = "inspect", target = "track",
  why = { en = "Current is back in five minutes, icicles are not gone in five minutes",
          ja = "電気は五分で戻るが、つららは五分ではなくならない" } }

expect "rebuild-by-disc" { of = "aoba/substations", after = "by-hand-medium", full = "45m",
  zero = "95m", points = 1, objective = "return", action = "rebuild", target = "kuretake-bays",
  why = { en = "From a disc that has not been on a network since spring",
          ja = "春からネットワークにつないでいない媒体で" } }

expect "against-paper" { of = "aoba/substations", after = "rebuild-by-disc", full = "25m",
  zero = "50m", points = 1, objective = "return", action = "verify", target = "kuretake-bays",
  why = { en = "Against the signed sheets: what Hagane says of itself is no comparison",
          ja = "突き合わせる相手は押印済みの整定表で、業者の言葉ではない" } }

-- duty: 9 ----------------------------------------------------------------------------------------

expect "first-report" { of = "aoba/risk", after = "meti-asks", full = "32m", zero = "75m",
  points = 1, objective = "duty", action = "send", to = "meti/liaison", via = "report-up",
  mention = { { "08:42", "8時42分", "8:42", "08:41", "8時41分" },
              { "330,000", "518,000", "33万", "51万" },
              { "not known", "unknown", "不明" } },
  duty = { en = "Supply stopped: first word to METI within 24 hours; asked for by 09:30",
           ja = "供給支障:経済産業省へ24時間以内に速報(9時30分までの求め)" },
  why = { en = "Minute, number, and \"not known\" with a stamp on it",
          ja = "時刻と軒数と、判の付いた「不明」" },
  example = { en = "First report, 09:10. Since 08:42; 518,000 customers at most, east 330,000. "
                .. "Hospital on own power. Ice was seen on a line; the cause is not known. Next "
                .. "at 10:00.",
              ja = "第一報、9時10分。8時42分発生、最大51万8千軒、うち東部33万軒。白樺大学病院は自"
                .. "家発。送電線の着雪を確認、原因は不明。次報10時。" } }

expect "up-to-nco" { of = "meti/liaison", after = "crisis-centre", full = "50m", zero = "100m",
  points = 1, objective = "duty", action = "send", to = "nco/desk",
  mention = { { "330,000", "518,000", "33万", "51万", "軒" },
              { "not known", "unknown", "open", "不明" } },
  why = { en = "What goes upstairs goes across, too", ja = "上に出したものは、横にも出す" },
  example = { en = "METI to the Cyber Office, the same as upstairs: 518,000 at most since 08:42, "
                .. "east 330,000 still out. Cause not known, company speaks of ice. Nothing cyber "
                .. "reported so far.",
              ja = "経産省から統括室へ、官邸と同文。8時42分発生、最大51万8千軒、東部33万軒が停電中。"
                .. "会社は着雪に言及、原因は不明。サイバーに関する報告は今のところなし。" } }

expect "mhlw-board" { of = "shirakaba/command", after = "mhlw-asks", full = "40m", zero = "90m",
  points = 1, objective = "duty", action = "send", to = "mhlw/liaison",
  mention = { { "hour", "時間" }, { "dialysis", "透析" },
              { "stick", "dip", "measured", "検尺", "棒", "実測" } },
  why = { en = "Hours, and how one knows them", ja = "残り時間と、その根拠" },
  example = { en = "Shirakaba, 11:20. Own power, four hours, dipped by stick; truck asked for. "
                .. "Water two hours. Cannot wait: 30 for dialysis at one. We take emergencies, no "
                .. "transfers in.",
              ja = "白樺大学病院、11時20分。自家発、残り四時間(検尺棒による実測)、ローリー要請済み。"
                .. "水は二時間。待てない患者は、一時からの透析30人。救急は受入れ可、転院受入れは不"
                .. "可。" } }

expect "mlit-water" { of = "izumi/manager", after = "mlit-asks", full = "40m", zero = "100m",
  points = 1, objective = "duty", action = "send", to = "mlit/liaison",
  mention = { { "38,000", "3万8", "三万八" }, { "truck", "給水車" } },
  duty = { en = "Water: large interruptions are reported to the ministry",
           ja = "水道:大規模な断水は所管省庁へ報告" },
  why = { en = "Other towns' trucks need three hours: asked for at noon they come in the dark",
          ja = "応援の車は三時間かかる。昼に頼めば、着くのは日暮れである" },
  example = { en = "Izumi: 38,000 people without pressure since 08:42; 240,000 more from 13:42 if "
                .. "nothing changes. Two trucks of our own. Please ask the three towns now for "
                .. "six trucks.",
              ja = "泉水道局。8時42分から加圧区域の3万8千人が断水、このままだと13時42分にさらに24"
                .. "万人。当局の給水車は2台。三つの町に6台の応援を、いま要請してください。" } }

expect "fsa-facts" { of = "tokiwa/operations", after = "fsa-asks", full = "40m", zero = "100m",
  points = 1, objective = "duty", action = "send", to = "fsa/liaison",
  mention = { { "28", "二十八" }, { "withdraw", "払戻し", "払い戻し" } },
  why = { en = "A fact that can be held against a rumour", ja = "うわさに対して出せる、正確な事実を" },
  example = { en = "28 of 61 branches without power; all open by hand, withdrawals up to 100,000 "
                .. "yen against passbook have not stopped for a minute. Centre 70 hours. Day-end "
                .. "open, next word at 14:00.",
              ja = "61店中28店が停電、全店手作業で営業。通帳による10万円までの払戻しは一度も止めて"
                .. "いません。センターは70時間。日締めの見通しは14時にご報告します。" } }

expect "line-ahead" { of = "hinode/risk", after = "mic-asks", full = "25m", zero = "75m",
  points = 1, objective = "duty", action = "send", to = "mic/liaison",
  mention = { { "280,000", "44,000", "28万", "4万4" },
              { "11:42", "12:42", "13:42", "11時42分", "12時42分", "13時42分" } },
  duty = { en = "Serious accident: 30,000 users and two hours, one with emergency calls",
           ja = "重大な事故:3万人以上・2時間以上(緊急通報は1時間)、速やかに" },
  why = { en = "The minute at which a report falls due can be told beforehand",
          ja = "報告の対象になる時刻は、前もって言える" },
  example = { en = "Nothing over the line yet. Without our convoys: hills, 44,000 users, silent "
                .. "from 11:42, so one hour with emergency calls at 12:42; town 236,000 from "
                .. "12:02. Both convoys are under way. Cause: mains failure.",
              ja = "現時点で該当はありません。電源車隊がなければ、山間部4万4千人が11時42分から不通、"
                .. "緊急通報の1時間に達するのは12時42分です。市街地は12時2分から。隊は二つとも出ま"
                .. "した。原因は商用電源断です。" } }

expect "second-report" { of = "aoba/risk", after = "second-report-due", full = "50m", zero = "85m",
  points = 1, objective = "duty", action = "send", to = "meti/liaison", via = "report-up",
  mention = { { "cyber", "サイバー", "不正" }, { "may", "possib", "suspect", "おそれ", "可能性" },
              { "08:42", "8時42分", "08:41", "8時41分" } },
  duty = { en = "Accident report within 24 hours, naming a possible cyber attack",
           ja = "24時間以内の速報。サイバー攻撃のおそれがあればその旨" },
  why = { en = "\"May be\" is the word in the rule, and the true one",
          ja = "「おそれ」は規則の言葉であり、正しい言葉でもある" },
  example = { en = "Second report, 15:05. Breakers opened by command at 08:41, before the line "
                .. "fault of 08:42: a cyber attack may be a cause besides the ice. One controller "
                .. "kept, gateways parted, supply by hand. Same text to the Cyber Office.",
              ja = "第二報、15時5分。8時41分に遮断器が操作により開放、8時42分の線路事故より前。着"
                .. "雪のほか、サイバー攻撃に起因するおそれがあります。制御装置1台を保全、保守装置"
                .. "を切離し、手動で送電。統括室にも同文。" } }

expect "incident-report" { of = "aoba/risk", after = "second-report-due", full = "55m",
  zero = "90m", points = 1, objective = "duty", action = "send", to = "nco/desk",
  mention = { { "gateway", "maintenance", "保守装置", "遠隔保守" },
              { "08:36", "8時36分", "08:41", "8時41分" }, { "first", "初報", "第一報" } },
  duty = { en = "Incident report of operators under the act of 2025, first version [K]",
           ja = "基幹インフラ事業者の事案報告(2025年の法律)初報 [K]" },
  why = { en = "Two laws, one text", ja = "法律は二つ、話は一つ" },
  example = { en = "Incident report, first version. Through a vendor's remote maintenance gateway "
                .. "somebody logged in at 08:36 and opened breakers at 08:41. Parted 10:40, "
                .. "account off, copies kept. A list of 318 customers was copied on Wednesday. "
                .. "Text as to METI.",
              ja = "事案報告(初報)。業者の遠隔保守装置から8時36分に侵入、8時41分に遮断器を操作。10"
                .. "時40分に切離し、アカウント停止、写しを保全。水曜にお客さま318人分の名簿が複写"
                .. "されています。経産省と同文。" } }

expect "prompt-leak" { of = "aoba/risk", after = "copied-list", full = "90m", zero = "180m",
  points = 1, early = true, objective = "duty", action = "send", to = "ppc/desk",
  mention = { { "318", "三百十八" }, { "health", "medical", "ventilator", "医療", "健康", "要配慮" } },
  duty = { en = "Personal data: prompt report in 3 to 5 days, final one in 30, here 60",
           ja = "個人データ:3〜5日以内に速報、確報は30日(本件は60日)以内" },
  why = { en = "Five days are allowed; today is the day on which one knows",
          ja = "五日まで許されている。だが知ったのは今日である" },
  example = { en = "Prompt report. 318 persons, name, address, medical device, physician; copied "
                .. "on 16 December 03:10 by unlawful access. Known since 12:50 today. Persons "
                .. "will be told by our visits. Final report to follow.",
              ja = "速報。318人分、氏名・住所・医療機器・主治医。12月16日3時10分、不正アクセスによ"
                .. "り複写。本日12時50分に判明。ご本人には訪問の際にお伝えします。確報は追っ"
                .. "て。" } }

-- words: 8 ---------------------------------------------------------------------------------------

expect "aoba-speaks" { of = "aoba/risk", after = "press-snow", full = "45m", zero = "90m",
  points = 1, objective = "words", action = "send", to = "press/desk",
  mention = { { "330,000", "33万" },
              { "not known", "looking into", "investigat", "調べ", "調査", "不明" } },
  why = { en = "Four hundred thousand have seen the snow; the company need not sign the headline",
          ja = "四十万回見られた動画の見出しに、会社が判を押すことはない" },
  example = { en = "Since 08:42 some 330,000 customers east of the river have no power; the west "
                .. "is coming back. There was ice on a line. Why it has not come back we are "
                .. "looking into. We speak again at 11:00.",
              ja = "8時42分から川の東側の約33万軒が停電しています。西側は復旧中です。送電線に着雪"
                .. "がありましたが、復旧しない理由は調べています。次は11時にお知らせします。" } }

expect "silent-when" { of = "hinode/risk", after = "fire-asks", full = "20m", zero = "70m",
  points = 1, early = true, objective = "words", action = "send", to = "kazahaya/crisis",
  mention = { { "11:42", "11時42分" }, { "Takane", "hills", "高嶺", "山間" } },
  why = { en = "Knowing the minute, two engines can go up while they can still turn round",
          ja = "時刻が分かれば、車が回れるうちに二台上げられる" },
  example = { en = "Hinode to the city: without our convoy, mobiles in Takane and Torigoe fall "
                .. "silent at 11:42, the town at 12:02. The convoy for the hills leaves at 10:25. "
                .. "Please tell the school at Takane.",
              ja = "ひので通信から市へ。電源車が間に合わなければ、高嶺・鳥越の携帯電話は11時42分、"
                .. "市街地は12時2分に不通になります。山間部の隊は10時25分に出ます。高嶺小に伝えて"
                .. "ください。" } }

expect "passengers" { of = "asagiri/dispatch", after = "concourse", full = "20m", zero = "60m",
  points = 1, objective = "words", action = "send", to = "kazahaya/crisis",
  mention = { { "2,600", "2600", "二千六百" }, { "no train", "not run", "運転見合わせ", "動きません", "動かない" } },
  why = { en = "The city sends people to the station, and the station sends the same people to "
            .. "the city",
          ja = "市は駅へ、駅は市へ、同じ人を送り合っている" },
  example = { en = "Asagiri to the city: 2,600 at Kazahaya station need warm rooms, among them a "
                .. "class of first-graders. No trains before this afternoon; please stop sending "
                .. "people to us. Six buses from 11:15.",
              ja = "朝霧鉄道から市へ。風早駅の2,600人に暖かい部屋が要ります。一年生の一学級がいま"
                .. "す。午後まで電車は動きません。駅への誘導を止めてください。11時15分からバス六"
                .. "台。" } }

expect "together" { of = "nco/desk", after = "press-attack", full = "30m", zero = "50m", points = 1,
  objective = "words", action = "decide", decision = "who-says-it", option = "together",
  why = { en = "He prints where they differ", ja = "食い違えば、食い違ったと書かれる" } }

expect "rumour" { of = "izumi/manager", after = "poisoned", full = "45m", zero = "110m",
  points = 1, objective = "words", action = "send", to = "people/posts", via = "board",
  mention = { { "0.6", "chlorine", "塩素" }, { "drink", "飲" } },
  why = { en = "With a number from a bottle, on the board where the rumour is",
          ja = "試薬の数字を添えて、うわさのあるその場で" },
  example = { en = "Izumi Waterworks, 12:05. The water that comes is safe to drink: chlorine 0.6 "
                .. "mg/l, measured by hand at the tap at 11:55. There is less of it; please do "
                .. "not fill tubs. Next at 13:00.",
              ja = "泉水道局、12時5分。出ている水は飲めます。11時55分、蛇口で手で測った残留塩素は"
                .. "0.6mg/Lです。量が足りません。浴槽へのため置きはお控えください。次は13時。" } }

expect "no-charcoal" { of = "kazahaya/crisis", after = "charcoal", full = "20m", zero = "60m",
  points = 1, objective = "words", action = "send", to = "people/posts", via = "board",
  mention = { { "charcoal", "engine", "generator", "練炭", "七輪", "発電機" },
              { "room", "hall", "shelter", "避難所" } },
  why = { en = "Not only what not to do, but where it is warm",
          ja = "してはいけないことと、暖かい場所を一緒に" },
  example = { en = "Kazahaya City: no charcoal and no engines indoors, not in the porch, either; "
                .. "five people are in hospital. 46 heated rooms are open, list below. If you "
                .. "cannot come, hang a towel at the window.",
              ja = "風早市です。練炭・七輪・発電機は、屋内でも玄関先でも使わないでください。五人が"
                .. "搬送されています。暖房のある避難所を46か所開けています。来られない方は窓にタオ"
                .. "ルを。" } }

expect "one-voice" { of = "nco/desk", after = "one-text", full = "25m", zero = "60m", points = 1,
  objective = "words", action = "send", to = "meti/liaison",
  mention = { { "known", "分かって", "判明" }, { "dark", "16:29", "暗く", "日没" } },
  why = { en = "Known, not known, and what to do before dark", ja = "分かったこと、まだのこと、暗くなる前にすること" },
  example = { en = "Draft for both: Known: power failed at 08:42, breakers had been operated "
                .. "before the ice. Not known: by whom; we name nobody. Before dark: rooms are "
                .. "open, no charcoal, look in on neighbours. Agreed?",
              ja = "両者の案です。分かっていること:8時42分に停電、着雪の前に遮断器が操作されていた。"
                .. "まだ分からないこと:誰が。名指しはしない。暗くなる前に:避難所を利用、練炭は使わ"
                .. "ない、ご近所に声を。これでよろしいですか。" } }

expect "brown" { of = "izumi/manager", after = "brown-water", full = "35m", zero = "90m",
  points = 1, objective = "words", action = "send", to = "kazahaya/crisis",
  mention = { { "brown", "rust", "茶色", "錆" }, { "truck", "給水車" } },
  why = { en = "Said before it runs, it is rust; said afterwards, it is an excuse",
          ja = "出る前に言えば錆、出てから言えば言い訳になる" },
  example = { en = "For loudspeakers and web: when the pumps run again water will be brown for an "
                .. "hour or two; it is rust, let it run clear before use. Until then trucks stand "
                .. "at Kuretake primary and Hospital Hill.",
              ja = "防災無線とホームページへ。給水再開後、一、二時間は茶色い水が出ますが、錆です。"
                .. "澄むまで流してください。それまで給水車は呉竹小と病院台にいます。" } }

-- tonight: 7 -------------------------------------------------------------------------------------

expect "evening-beds" { of = "shirakaba/command", after = "sixty-came", full = "25m", zero = "75m",
  points = 1, objective = "tonight", action = "send", to = "kazahaya/crisis",
  mention = { { "50", "fifty", "五十" }, { "oxygen", "酸素" } },
  why = { en = "People who came for the warmth are not patients",
          ja = "暖を取りに来た人と、患者とを分ける" },
  example = { en = "Shirakaba to the city: 50 people here need a warm room, not a hospital; six "
                .. "are on oxygen. Which room has a nurse, and can a bus come before the roads "
                .. "close at five?",
              ja = "白樺大学病院から市へ。50人の方には病院でなく暖かい部屋が要ります。うち六人は酸"
                .. "素を使用中です。看護師のいる避難所はどこですか。五時の通行止め前にバスを出せま"
                .. "すか。" } }

expect "watch-supply" { of = "aoba/dispatch", after = "evening-load", full = "25m", zero = "65m",
  points = 1, objective = "tonight", action = "monitor", target = "supply-east",
  why = { en = "Ice at four, peak at half past five, nine stations without a hand",
          ja = "四時に着雪、五時半に最大、要員のいない変電所が九つ" } }

expect "watch-exchange" { of = "hinode/noc", after = "night-fuel", full = "25m", zero = "60m",
  points = 1, objective = "tonight", action = "monitor", target = "exchange",
  why = { en = "A fan belt and a cold room are tomorrow morning's outage",
          ja = "ファンベルトと冷えた部屋は、明日の朝の障害になる" } }

expect "watch-gateways" { of = "aoba/csirt", after = "second-address", full = "30m", zero = "80m",
  points = 1, objective = "tonight", action = "monitor", target = "rg-aoba",
  why = { en = "Cut off is not gone: who tries tonight, and from where",
          ja = "切ったから消えたわけではない。今夜、誰がどこから来るかを見ておく" } }

expect "before-dark" { of = "kazahaya/crisis", after = "eleven-houses", full = "25m", zero = "55m",
  points = 1, objective = "tonight", action = "memo",
  mention = { { "11", "eleven", "十一" }, { "night", "sleep", "shift", "夜", "交代", "休" },
              { "again", "if", "また", "場合", "再" } },
  why = { en = "What is on paper need not be in anybody's head", ja = "紙にあれば、誰かの頭に入れておかなくてよい" },
  example = { en = "15:40. The 11 not opened: two cars with fire crew before 16:15. Sleep: half "
                .. "until 22:00, then change. Telephone: satellite set in my room. Chains: "
                .. "Morita's car. If it goes out again: stay at your room, runner every hour.",
              ja = "15時40分。未確認の11軒は消防と二台で16時15分までに再訪。休憩は22時まで半数、以"
                .. "後交代。連絡は当課の衛星電話。高嶺は森田車(チェーン)。再び停電した場合は各避難"
                .. "所を動かず、一時間ごとに伝令。" } }

expect "day-figures" { of = "hinode/risk", after = "mic-evening", full = "25m", zero = "50m",
  points = 1, objective = "tonight", action = "send", to = "mic/liaison",
  mention = { { "119" }, { "most", "maximum", "none", "最大", "該当なし" } },
  why = { en = "\"Nothing above the line\" is a finding that needs its reason",
          ja = "「該当なし」にも根拠が要る" },
  example = { en = "15:50. At most, by the cell counters: hills and town on convoy power, figures "
                .. "enclosed with minutes. 119: 31 s at 09:11, 6 s since restriction. If it goes "
                .. "dark again: five hours. Skeleton of the report follows at 20:00.",
              ja = "15時50分。最大影響数と時刻は局別計数により別表のとおり。119番は9時11分に31秒、"
                .. "規制後は6秒。再び停電した場合の余裕は五時間。詳報の骨子は20時にお送りしま"
                .. "す。" } }

expect "one-to-change" { of = "nco/desk", after = "one-thing-each", full = "18m", zero = "45m",
  points = 1, objective = "tonight", action = "review",
  why = { en = "One to keep, one to change, each with a name against it",
          ja = "残すこと一つ、変えること一つ、名前を添えて" } }

-- What must not happen ---------------------------------------------------------------------------

penalty "relays-cut" { of = "aoba", action = "isolate", target = "relay-lan", points = 10,
  objective = "contain", covers = { "R5" },
  why = { en = "It was the only thing that had done what it should; Shindo had said so",
          ja = "今日まともに働いた唯一の仕組みである。進藤さんはそう言っていた" } }
penalty "panel-cut" { of = "shirakaba", action = "isolate", target = "bems", points = 6,
  objective = "contain",
  why = { en = "Two generators out of step are one generator", ja = "同期の外れた二台は、一台と同じである" } }
penalty "hasty" { of = "aoba", action = "reconnect", target = "rg-aoba", points = 6,
  objective = "contain",
  unless = { "disable-account:maint-account", "change-credentials:maint-account" },
  why = { en = "The door was opened again before the key was changed", ja = "鍵を替える前に、扉を開け直した" } }
penalty "fuel-by-voice" { of = "meti", action = "send-fuel", target = "bank-centre", points = 4,
  objective = "scarce",
  why = { en = "Seventy hours against five, and six others watched", ja = "七十時間と五時間。ほかの六件が見ていた" } }
penalty "train-on-ice" { of = "asagiri", action = "restore", target = "trains", points = 4,
  unless = { "inspect:track" }, objective = "return",
  why = { en = "It was the first train that found the icicles",
          ja = "線路を見ずに出した初列車が、つららに当たった" } }
penalty "dosing-off" { of = "izumi", action = "isolate", target = "dosing", points = 4,
  objective = "contain",
  why = { en = "Water without chlorine looks the same, and is not",
          ja = "塩素のない水は、見た目は同じで、中身が違う" } }

-- Who it was nobody knows today; a name in the paper does not come out again.
for _, of in ipairs { "aoba", "nco", "meti" } do
  penalty("named-" .. of) { of = of, action = "send", to = "press/desk", points = 5,
    mention = { { "state-sponsored", "foreign state", "nation-state", "foreign government",
                  "国家の関与", "国家が関与", "外国政府", "特定の国" } },
    objective = "words",
    why = { en = "What nobody knows was said with a title under it",
            ja = "誰も知らないことを、肩書を付けて言った" } }
  penalty("leaked-" .. of) { of = of, event = "leaked", points = 4, objective = "share",
    covers = { "L2" },
    why = { en = "What was given to a few was told to many; next time less will be given",
            ja = "限られた相手への情報を広げた。次からは、もらえる情報が減る" } }
end
penalty "leaked-desk" { of = "ceptoar-electricity", event = "leaked", points = 4,
  objective = "share", covers = { "L2" },
  why = { en = "The paper itself was passed on, not words of one's own",
          ja = "自分の言葉でなく、紙そのものを回した" } }
penalty "behind-backs" { of = "aoba/csirt", event = "bypassed", points = 3, objective = "contain",
  covers = { "R5" },
  why = { en = "The owner was thirty seconds away, and will be asked again tonight",
          ja = "所管は三十秒で返事をくれた。今夜また頼むことになる相手である" } }
penalty "orders-ignored" { of = "aoba/csirt", event = "ignored", times = 3, points = 3,
  objective = "contain",
  why = { en = "An order that is not followed costs the trust that advice lives on",
          ja = "聞かれない指示は、助言の土台である信頼を失わせる" } }

order "lock-then-walk" { of = "asagiri", points = 5, objective = "life",
  steps = { "lock-out:catenary", "walk-out:trains" },
  why = { en = "First it cannot come back, then people", ja = "戻らないようにしてから、人を降ろす" } }
order "copy-build-compare" { of = "aoba", points = 4, objective = "contain",
  steps = { "preserve:kuretake-bays", "rebuild:kuretake-bays", "verify:kuretake-bays" },
  why = { en = "A rebuilt controller tells nothing of this morning",
          ja = "作り直した装置は、今朝のことを何も語らない" } }
order "hills-then-town" { of = "hinode", points = 2, objective = "scarce",
  steps = { "send-cell-car:mobile-hills", "send-cell-car:mobile-town" },
  why = { en = "By number the town, by need the hills", ja = "人数なら市街地、必要なら山間部" } }
