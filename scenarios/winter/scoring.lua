-- scoring.lua: what an expert would like to see, by objective. Life, picture, share, contain.
-- 想定対応(前半)。人命、状況把握、共有、封じ込め。残りは later.lua。
--
-- Windows are story time; the room has half of it. From outside come only: a headquarters within a
-- quarter of an hour (14 minutes were measured on 11 March 2011 [F]); the rest is [D]. Who does a
-- thing counts only where the plan on the desk gives it to one post.
-- 時間の枠は物語の時間で、部屋ではその半分になる。

local drill = require "lib.drill"
local prose = drill.text.prose

-- life: 13 ---------------------------------------------------------------------------------------

expect "walk-first" { of = "asagiri/dispatch", after = "trains-stand", full = "18m", zero = "30m",
  points = 1, objective = "life", action = "decide", decision = "stand-or-walk", option = "walk",
  why = { en = "Nobody can say when; a cold tunnel full of people does not get better",
          ja = "見込みは誰にも言えない。冷えたトンネルは、待っても良くならない" } }

expect "its-word" { of = "aoba/dispatch", after = "stays-off", full = "12m", zero = "35m",
  points = 1, objective = "life", action = "send", to = "asagiri",
  mention = { { "Torigoe", "鳥越" }, { "open", "off", "dead", "切" },
              { "until you", "until we", "stays", "電話", "連絡があるまで" } },
  why = { en = "Before a foot is on the track, somebody with a name holds the switch",
          ja = "線路に足を下ろす前に、名乗った誰かがスイッチを押さえている" },
  example = { en = "Asagiri power control: our feeder to Torigoe is open, tagged, and stays open "
                .. "until you ring me back. Automatic reclosing is off. Hanamura, dispatch, 09:05.",
              ja = "朝霧鉄道 電力指令殿。鳥越向け回線は「切」、操作禁止札を掛けました。自動再閉路"
                .. "も停止。そちらから電話があるまで入れません。給電 花村、9時5分。" } }

expect "lock-track" { of = "asagiri/dispatch", after = "trains-stand", full = "30m", zero = "75m",
  points = 1, objective = "life", action = "lock-out", target = "catenary",
  why = { en = "\"There is a power cut\" is not the same as \"it cannot come back\"",
          ja = "「停電している」と「電気が戻らない」は同じではない" } }

expect "people-out" { of = "asagiri/dispatch", after = "stays-off", full = "70m", zero = "120m",
  points = 1, objective = "life", action = "walk-out", target = "trains",
  why = { en = "Counted at both ends, the tunnel first", ja = "両端で数えながら、トンネルから先に" } }

expect "waistcoats" { of = "shirakaba/command", after = "on-the-table", full = "16m", zero = "45m",
  points = 1, early = true, objective = "life", action = "convene", covers = { "N3" },
  why = { en = "The board and the waistcoats are there; somebody has to say the word",
          ja = "ボードもベストもある。足りないのは、そう告げる人だけである" } }

expect "shed-load" { of = "shirakaba/facilities", after = "gen-two", full = "20m", zero = "60m",
  points = 1, early = true, objective = "life", action = "workaround", target = "hospital-power",
  why = { en = "What is switched off by choice need not be lost by chance",
          ja = "選んで切っておけば、運で落とさずに済む" } }

expect "shorter" { of = "shirakaba/command", after = "dialysis-water", full = "30m", zero = "50m",
  points = 1, objective = "life", action = "decide", decision = "one-o-clock",
  option = "shorter",
  why = { en = "Three hours for all is better than four for some: two days is the limit",
          ja = "何人かの四時間より、全員の三時間。間隔は二日が限度である" } }

expect "hold-119" { of = "hinode/noc", after = "calls-nine-times", full = "15m", zero = "30m",
  points = 1, objective = "life", action = "decide", decision = "hold-back-calls",
  option = "restrict",
  why = { en = "Eighteen of ninety-six gave up on 119", ja = "119番に掛けた96人のうち18人が諦めた" } }

expect "give-list" { of = "aoba/risk", after = "welfare-asks", full = "20m", zero = "40m",
  points = 2, objective = "life", action = "decide", decision = "the-list", option = "give",
  duty = { en = "Personal data: may be given where a life is in danger and consent is hard to get",
           ja = "個人情報:生命の危険があり同意の取得が困難な場合は提供できる" },
  why = { en = "The batteries run for four hours, three hundred signatures take four days",
          ja = "電池は四時間。三百人の同意には四日かかる" } }

expect "house-by-house" { of = "kazahaya/crisis", after = "battery-at-home", full = "90m",
  zero = "180m", points = 1,
  early = true, objective = "life", action = "visit", target = "home-care",
  why = { en = "People who cannot telephone have to be called on",
          ja = "電話のできない人のところへは、行くしかない" } }

expect "stoves" { of = "kazahaya/crisis", after = "dark-city", full = "50m", zero = "130m",
  points = 1, early = true, objective = "life", action = "open-rooms", target = "shelters",
  why = { en = "Minus three outside: a room with a stove is first aid",
          ja = "外はマイナス三度。ストーブのある部屋が応急手当になる" } }

expect "hand-back" { of = "aoba/dispatch", after = "track-clear", full = "15m", zero = "45m",
  points = 1, objective = "life", action = "send", to = "asagiri",
  mention = { { "Torigoe", "鳥越" }, { "clear", "tag", "earth", "札", "接地", "線路上" } },
  why = { en = "What was locked by name is unlocked by name, with read-back",
          ja = "名前で掛けた札は、名前と復唱で外す" },
  example = { en = "Torigoe: I read back, nobody on the track, your tags and earths off, Tsuneki, "
                .. "13:30. Ours comes off now; when we close it I ring you first. Hanamura.",
              ja = "鳥越、復唱します。線路上に人なし、札・接地とも撤去、常木さん、13時30分。こちら"
                .. "の札も外します。投入の前に必ず電話します。花村。" } }

-- picture: 9 -------------------------------------------------------------------------------------

expect "hq-aoba" { of = "aoba/risk", after = "trip", full = "16m", zero = "40m", points = 1,
  early = true, objective = "picture", action = "convene", covers = { "N3" },
  why = { en = "The rule says 100,000 customers; there are 518,000",
          ja = "基準は十万軒。いま五十一万八千軒である" } }

expect "hands-off" { of = "aoba/dispatch", after = "close-rejected", full = "15m", zero = "30m",
  points = 1, objective = "picture", action = "decide", decision = "close-again", option = "crew",
  why = { en = "A substation that answers with a word nobody taught it is not asked again",
          ja = "誰も教えていない言葉で答える変電所に、同じことを聞き直さない" } }

expect "which-first" { of = "aoba/substations", after = "soe", full = "20m", zero = "60m",
  points = 2, objective = "picture", action = "send", to = "aoba/csirt",
  mention = { { "08:41", "8:41", "8時41分", "41:22" }, { "maint2", "command", "操作", "ログイン" } },
  covers = { "L5" },
  why = { en = "Thirty-eight seconds turn weather into something else",
          ja = "三十八秒の差が、雪の話を別の話に変える" },
  example = { en = "Kuretake, event recorder, GPS clock: all seven breakers opened by command at "
                .. "08:41:22, session maint2. The line faulted at 08:42:00. So the ice came "
                .. "second. I have told dispatch; I do not know more.",
              ja = "呉竹の事象記録(GPS同期)です。8:41:22に7回線が操作で「切」、maint2の接続中です。"
                .. "線路事故は8:42:00。雪が後でした。指令所には伝えました。これ以上は分かりませ"
                .. "ん。" } }

expect "look-in-log" { of = "aoba/csirt", after = "is-it-us", full = "45m", zero = "100m",
  points = 1, early = true, objective = "picture", action = "search-records", target = "rg-aoba",
  why = { en = "A box that is always connected has a log of who came",
          ja = "常時接続の装置なら、誰が来たかの記録も残っている" } }

expect "two-causes" { of = "aoba/csirt", after = "own-log", full = "20m", zero = "60m", points = 1,
  objective = "picture", action = "send", to = "aoba/risk",
  mention = { { "snow", "ice", "雪" }, { "maint2", "login", "gateway", "ログイン", "保守装置" },
              { "not know", "unknown", "open", "分から", "不明", "断定" } },
  why = { en = "HQ speaks to the ministry in ten minutes: it has to know of both stories",
          ja = "本部は十分後に省庁と話す。話が二つあることを知っていなければならない" },
  example = { en = "For HQ: besides the ice there is a login to the maintenance gateways nobody "
                .. "ordered, 08:36 to 08:43 at one station, then 13 others. Whether one person "
                .. "did both we do not know. Please write the cause as open.",
              ja = "本部へ。雪とは別に、依頼していない保守装置へのログインがあります。8:36〜8:43に"
                .. "一か所、その後13か所。同じ者の仕業かは分かりません。原因は断定しないでくださ"
                .. "い。" } }

expect "anybody-asked" { of = "nco/desk", after = "crisis-centre", full = "20m", zero = "60m",
  points = 1, objective = "picture", action = "send", to = "ceptoar-electricity/desk",
  mention = { { "seen", "sign", "anything", "異状", "兆候", "気づ" }, { "snow", "weather", "雪", "気象" } },
  why = { en = "Nobody volunteers what nobody has asked for",
          ja = "聞かれないことは、誰も言わない" },
  example = { en = "Cyber Office to the electricity desk, and to the other desks likewise: has "
                .. "any member seen anything that is not weather? Nothing seen, with the minute, "
                .. "helps, too. By 09:30.",
              ja = "統括室から電力セプターへ(他分野の事務局にも同文)。雪では説明のつかない異状に気"
                .. "づいた会員はありますか。「異状なし」も時刻を添えてお願いします。9時30分ま"
                .. "で。" } }

expect "number-and-why" { of = "nco/desk", after = "briefing-eleven", full = "25m", zero = "60m",
  points = 1, objective = "picture", action = "memo",
  mention = { { "severity", "深刻度" }, { "3", "三" },
              { "if", "would", "なら", "れば", "場合" } },
  why = { en = "A number is worth what stands beside it", ja = "数字の値打ちは、横に書いた一行で決まる" },
  example = { en = "10:35. Severity 3, large: 330,000 without supply at minus three, hospital on "
                .. "own power. It would be 4 if 119 or the water failed, 2 once the east is back. "
                .. "Cause not known.",
              ja = "10時35分。深刻度3(大きい)。氷点下で33万軒停電、病院は自家発。119番か水が止まれ"
                .. "ば4、東部が復電すれば2。原因は不明。" } }

expect "members-say" { of = "ceptoar-electricity/desk", after = "kisaragi-asks", full = "40m",
  zero = "110m", points = 1, objective = "picture", action = "send", to = "nco/desk",
  mention = { { "Kisaragi", "member", "如月", "会員", "社" },
              { "nothing", "no sign", "異状なし", "異状は" } },
  why = { en = "\"Looked, nothing seen\" is a finding, too", ja = "「見たが異状なし」も調べた結果である" },
  example = { en = "Electricity desk, 09:40: Kisaragi and three other members have looked and "
                .. "seen nothing; five not reached yet; Aoba has not reported. Next at 10:30.",
              ja = "電力セプター、9時40分現在。如月ほか会員三社は確認済み・異状なし。五社は未連絡。"
                .. "青葉からは未着。次は10時30分にご連絡します。" } }

-- share: 15 --------------------------------------------------------------------------------------

expect "tell-jpcert" { of = "izumi/control", after = "odd-login", full = "25m", zero = "75m",
  points = 2, objective = "share", action = "send", to = "jpcert/desk", covers = { "C2", "L2" },
  mention = { { "login", "ログイン", "入られ", "接続" }, { "09:38", "9:38", "9時38分" },
              { "nobody", "not order", "no order", "依頼していない", "頼んでいない", "覚えのない" } },
  why = { en = "Small, unsure and first: that is when telling spares somebody",
          ja = "小さく、あやふやで、最初。知らせて誰かが助かるのは、そういうときである" },
  example = { en = "Izumi Waterworks. Since 09:38 there is a login, maint2 from 198.51.100.77, on "
                .. "our pump stations that nobody ordered; the vendor says it is none of theirs. "
                .. "We do not know whether it has to do with the blackout. You may pass it on "
                .. "without our name.",
              ja = "泉水道局です。9時38分から、ポンプ場の保守装置に、依頼していないログイン(maint2、"
                .. "198.51.100.77)があります。業者は自社ではないと言っています。停電と関係があるか"
                .. "は分かりません。局名を伏せて回していただいて結構です。" } }

expect "tell-desk" { of = "izumi/manager", after = "odd-login", full = "35m", zero = "90m",
  points = 1, objective = "share", action = "send", to = "ceptoar-water/desk", covers = { "C1" },
  mention = { { "login", "ログイン", "入" }, { "vendor", "maintenance", "業者", "保守" } },
  why = { en = "Three other towns have bought from the same catalogue",
          ja = "同じカタログから買った町が、ほかに三つある" },
  example = { en = "Water desk: somebody is in our pumps' maintenance box by a vendor's login "
                .. "that nobody ordered. Other members with remote maintenance should look at "
                .. "theirs. No name, please.",
              ja = "水道セプターへ。ポンプ場の遠隔保守に、依頼していない業者名義のログインがありま"
                .. "す。同じような保守を入れている会員にも、見るよう伝えてください。局名は伏せ"
                .. "て。" } }

expect "shut-in-time" { of = "hinode/noc", after = "tell-jpcert", full = "55m", zero = "120m",
  points = 2,
  early = true, objective = "share", action = "block", target = "rg-hinode", covers = { "L2" },
  why = { en = "A convenience is closed on a rumour, because generators run without it",
          ja = "便利のための線なら、うわさの段階で閉じられる。自家発はなくても回る" } }

expect "csirt-tells" { of = "aoba/csirt", after = "own-log", full = "30m", zero = "90m",
  points = 1, objective = "share", action = "send", to = "jpcert/desk", covers = { "C2" },
  mention = { { "login", "account", "ログイン", "アカウント" },
              { "08:36", "8:36", "8時36分", "08:44", "8時44分" } },
  why = { en = "Two sightings are a pattern, one is an oddity", ja = "一件なら妙な話で済むが、二件"
            .. "そろえば同じ手口を疑える" },
  example = { en = "Aoba CSIRT. A vendor account logged in to a maintenance gateway at 08:36, "
                .. "'keep session' set at others from 08:44, from 198.51.100.77. Breakers were "
                .. "operated in between. No station names outside, please.",
              ja = "青葉電力CSIRTです。業者アカウントによる保守装置へのログインが8時36分、8時44分"
                .. "からほかの装置にも。接続元は198.51.100.77。その間に遮断器の操作がありました。"
                .. "変電所名は伏せてください。" } }

expect "telecom-desk" { of = "hinode/risk", after = "jpcert-advisory", full = "45m", zero = "110m",
  points = 1, objective = "share", action = "send", to = "ceptoar-information-communications/desk",
  mention = { { "maintenance", "generator", "battery", "保守", "自家発", "電池" } },
  why = { en = "Other carriers have the same generators, and the same vendor's card on them",
          ja = "他社にも同じ自家発があり、同じ業者の札が下がっている" },
  example = { en = "Telecom desk: besides the batteries, please ask members whether their "
                .. "generators have remote maintenance by an outside company, and whether it has "
                .. "to be open today. We have closed ours.",
              ja = "通信セプターへ。電池の件とは別に、自家発に外部業者の遠隔保守があるか、今日開け"
                .. "ておく必要があるかを、会員に聞いてください。当社は閉じました。" } }

expect "across" { of = "ceptoar-electricity/desk", after = "who-else", full = "25m", zero = "75m",
  points = 1, objective = "share", action = "send", via = "council",
  to = "ceptoar-information-communications/desk", covers = { "C1" },
  mention = { { "maintenance", "vendor", "remote", "保守", "業者", "遠隔" },
              { "look", "check", "見", "確認" } },
  why = { en = "One sentence without a name, to all desks, at once",
          ja = "社名のない一文を、すべての事務局へ、すぐに" },
  example = { en = "To all desks: look whether anybody is in your members' remote maintenance "
                .. "whom they did not call. Weather is one explanation here and may not be the "
                .. "only one. More when we know more.",
              ja = "各事務局へ。会員の遠隔保守に、呼んでいない者が入っていないか、見てもらってくだ"
                .. "さい。気象も原因ですが、それだけではない可能性があります。分かり次第、続報しま"
                .. "す。" } }

expect "young-sectors" { of = "nco/desk", after = "who-tells", full = "25m", zero = "75m",
  points = 1, objective = "share", action = "send", to = "ceptoar-port/desk",
  mention = { { "maintenance", "remote", "保守", "遠隔" }, { "look", "check", "確認", "点検" } },
  why = { en = "Those not in it yet have the most to gain",
          ja = "まだ巻き込まれていない分野ほど、得るものが大きい" },
  example = { en = "Cyber Office to the desks of ports, gas, chemistry, medicine, cards and the "
                .. "others: have members check their remote maintenance for logins nobody "
                .. "ordered, since Tuesday; keep the log, then part the line. Tell us how many "
                .. "have looked.",
              ja = "統括室から、港湾・ガス・化学・医療・クレジットほか各セプターへ。遠隔保守に、火"
                .. "曜以降、依頼していないログインがないか、会員に確認させてください。記録を残し、"
                .. "それから回線を切る。確認した数をお知らせください。" } }

expect "own-words" { of = "ceptoar-electricity/desk", after = "kisaragi-again", full = "20m",
  zero = "60m", points = 2, objective = "share", action = "send", to = "kisaragi/csirt",
  covers = { "C2", "L2" },
  mention = { { "login", "session", "ログイン", "接続" },
              { "Tuesday", "15 December", "火曜", "15日" },
              { "standby", "spare", "log first", "予備", "記録", "ログ" } },
  why = { en = "The paper may not travel; what a person should look at may",
          ja = "紙は渡せない。何を見ればよいかは渡せる" },
  example = { en = "Kisaragi: in words of my own. Look for logins since Tuesday that you did not "
                .. "order, and for boxes that stay connected. Keep the log first, then part it, "
                .. "and ask whether there is a standby line.",
              ja = "如月さんへ、私の言葉で。火曜以降の、依頼していないログインと、つながったままの"
                .. "箱を探してください。先に記録を取り、それから切り離す。予備の回線がないかも確か"
                .. "めてください。" } }

expect "reach" { of = "ceptoar-electricity/desk", after = "reach-table", full = "40m",
  zero = "100m", points = 1, objective = "share", action = "memo",
  mention = { { "10", "十社" }, { "confirm", "reached", "answer", "受領", "連絡", "確認" },
              { "number", "番号" } },
  why = { en = "A list is as good as the last time somebody rang it",
          ja = "名簿の値打ちは、最後に電話をかけた日で決まる" },
  example = { en = "14:05. Nine of 10 members confirmed, by telephone; one not reached. Two "
                .. "numbers wrong since April, corrected. Try all numbers every month, not every "
                .. "February.",
              ja = "14時5分。会員十社中九社の受領を電話で確認、一社未達。番号二件が四月から誤り、"
                .. "訂正済み。番号の確認は年一回(二月)でなく毎月とする。" } }

expect "bank-looks" { of = "tokiwa/operations", after = "jpcert-advisory", full = "45m",
  zero = "110m", points = 1,
  early = true, objective = "share", action = "search-records", target = "bank-remote",
  why = { en = "\"Not found\" is only worth something after looking", ja = "「該当なし」は、見てから言うものである" } }

expect "telecom-looks" { of = "hinode/noc", after = "jpcert-advisory", full = "45m",
  zero = "110m", points = 1,
  early = true, objective = "share", action = "search-records", target = "rg-hinode",
  why = { en = "A line that is shut still logs who has tried it, and since when",
          ja = "遮断した回線にも、誰がいつから試みたかの記録が残っている" } }

expect "rail-looks" { of = "asagiri/dispatch", after = "jpcert-advisory", full = "45m",
  zero = "110m", points = 1,
  early = true, objective = "share", action = "search-records", target = "rail-remote",
  why = { en = "Traction substations have a vendor, too", ja = "鉄道変電所にも業者が入っている" } }

-- contain: 15 ------------------------------------------------------------------------------------

expect "bring-facts" { of = "aoba/csirt", after = "own-log", full = "15m", zero = "50m", points = 1,
  objective = "contain", action = "advise", target = "aoba/substations", covers = { "R5" },
  why = { en = "An owner who has seen the log pulls the gateway sooner than one who has been "
            .. "given an order",
          ja = "所管は、命じられるより、事実を見せられたほうが早く動く" } }

expect "pull-gateway" { of = "aoba/substations", after = "own-log", full = "35m", zero = "110m",
  points = 2, early = true, objective = "contain", action = "isolate", target = "rg-aoba",
  why = { en = "Before anybody puts a hand to a handle", ja = "ハンドルに手を掛ける前に" } }

expect "kill-account" { of = "aoba/csirt", after = "own-log", full = "50m", zero = "130m",
  points = 2,
  early = true, objective = "contain", action = "disable-account", target = "maint-account",
  covers = { "T8" },
  why = { en = "The line is shut, but the key is still out there",
          ja = "回線は閉じても、鍵はまだ相手の手にある" } }

expect "keep-one" { of = "aoba/substations", after = "soe", full = "110m", zero = "220m",
  points = 1, early = true, objective = "contain", action = "preserve", target = "kuretake-bays",
  why = { en = "One controller as it was at nine is worth all reports of the afternoon",
          ja = "九時のままの一台には、午後の報告書すべてより値打ちがある" } }

expect "shut-pumps" { of = "izumi/control", after = "odd-login", full = "40m", zero = "100m",
  points = 2, early = true, objective = "contain", action = "block", target = "rg-izumi",
  why = { en = "He has read the dosing; he need not be there when he decides to write",
          ja = "塩素の設定値は読まれている。書く気になったとき、そこにいさせない" } }

expect "bottle" { of = "izumi/control", after = "poisoned", full = "30m", zero = "90m", points = 1,
  early = true, objective = "contain", action = "verify-by-voice", target = "dosing",
  why = { en = "A bottle at the tap knows more than a screen, and it can be quoted",
          ja = "蛇口の試薬は画面より確かで、しかもそのまま公表できる" } }

expect "grey-box" { of = "shirakaba/facilities", after = "lamp", full = "25m", zero = "80m",
  points = 1, early = true, objective = "contain", action = "isolate", target = "rg-shirakaba",
  why = { en = "The box, not the panel", ja = "切るのは箱で、盤ではない" } }

expect "why-panel-stays" { of = "shirakaba/facilities", after = "why-not-panel", full = "12m",
  zero = "45m", points = 1, objective = "contain", action = "send", to = "shirakaba",
  mention = { { "panel", "盤" }, { "step", "synchron", "同期", "足並み" } }, covers = { "R5" },
  why = { en = "No is an answer when the reason fits on a board",
          ja = "理由がボードに書ければ、「切らない」は立派な答えである" },
  example = { en = "The panel keeps both generators in step; parted, the smaller one goes, and "
                .. "half the house with it. The box he came in by is off since 11:30.",
              ja = "盤は発電機二台の同期を取っています。切ると2号が落ち、建物の半分が消えます。侵"
                .. "入に使われた箱のほうは11時30分に外しました。" } }

expect "what-was-taken" { of = "aoba/csirt", after = "copied-list", full = "35m", zero = "90m",
  points = 1, early = true, objective = "contain", action = "search-records", target = "oa-server",
  covers = { "T5" },
  why = { en = "How many folders, for how long: before anybody says \"only one\"",
          ja = "「一つだけ」と言う前に、いくつのフォルダーで、いつからかを見る" } }

expect "one-first" { of = "aoba/substations", after = "clean-image", full = "30m", zero = "50m",
  points = 1, objective = "contain", action = "decide", decision = "push", option = "one",
  why = { en = "The line that brought Tuesday's package is not the one to fetch the cure by",
          ja = "火曜の偽の更新が来た回線で、正常版を受け取らない" } }

expect "spare-line-out" { of = "aoba/substations", after = "spare-line", full = "30m", zero = "50m",
  points = 2, early = true, objective = "contain", action = "isolate", target = "rg-standby",
  why = { en = "The standby line is there for a vendor who cannot get in; it serves the intruder "
            .. "as well",
          ja = "予備回線は、入れなくなった業者のためのもの。侵入者にも同じように使える" } }
