-- decisions.lua: decisions, and the one approval. Every option is one that sensible people take.
-- 決定と承認。どの選択肢も、まともな人が実際に選びうるもの。 [D]

decision "margin" { after = "margin-calls", to = "wakaba/settlement", within = "1h30m",
  text = { en = "Noon is the hour, and the bank's line is dead. What is done at 12:30?",
           ja = "期限は正午、銀行の回線は切れている。十二時半にどうするか。" },
  options = {
    { id = "sell", text = { en = "Sell all who have not paid; a rule is a rule",
                            ja = "未入金は全員処分する。決まりは決まり" } },
    { id = "proof", text = { en = "Defer to the close whoever can show an order; tell the FSA",
                             ja = "送金依頼を示せる方だけ大引けまで猶予し、金融庁に伝える" } },
    { id = "all", text = { en = "Defer all 214; nobody can be blamed today",
                           ja = "214名全員を猶予する。今日は誰のせいでもない" } } } }

decision "backup" { after = "copy-0822", to = "tokiwa/settlement", within = "1h",
  covers = { "R5" },
  text = { en = "Eleven o'clock. Mr Kuze does not pick up.",
           ja = "十一時。久世常務の電話はつながらない。" },
  options = {
    { id = "all", text = { en = "Switch everything now; payday does not wait for forty minutes",
                           ja = "すべて今すぐ切り替える。給料日に四十分の差など言っていられない" } },
    { id = "held", text = { en = "Cash and deposits now; transfers shut until the gap is closed",
                            ja = "現金・預金を今切り替える。為替は、差分の照合が済むまで開けない" } },
    { id = "wait", text = { en = "Wait for Kagami; two sets of books are worse than none",
                            ja = "鏡の復旧を待つ。元帳が二つあるのは、一つもないより悪い" } } } }

decision "hall-c" { after = "hall-c-warm", to = "kagami/floor", within = "25m",
  text = { en = "31.5 degrees. Eleven customers who have been told that they are not affected.",
           ja = "31.5度。「影響はない」と知らせた十一社。" },
  options = {
    { id = "orderly", text = { en = "Tell them and shut it down in order by noon",
                               ja = "知らせたうえで、正午までに順に止める" } },
    { id = "doors", text = { en = "Doors and fans, and hope; they are all working",
                             ja = "扉を開け、送風機を回す。皆いま使っているのだから" } },
    { id = "run", text = { en = "Leave it running; the machines protect themselves",
                           ja = "そのまま動かす。機器は自分で止まる" } } } }

decision "fsa-words" { after = "rumour", to = "fsa/liaison", within = "45m",
  text = { en = "The bank asks whether you will say something.",
           ja = "銀行から「何か言っていただけるか」と問われている。" },
  options = {
    { id = "silent", text = { en = "Nothing: we do not comment on single banks",
                              ja = "言わない。個別の銀行には触れない" } },
    { id = "same-hour", text = { en = "What stopped and what did not, in the same hour as the bank",
                                 ja = "何が止まり、何が止まっていないかを、銀行と同じ時刻に" } },
    { id = "vouch", text = { en = "That Tokiwa Bank is sound; it is, after all",
                             ja = "常盤銀行の経営は健全だと言う。事実なのだから" } } } }

decision "which-flights" { after = "link-lost", to = "tsubame/dispatch", within = "50m",
  text = { en = "Seventy-four flights, six an hour.", ja = "七十四便。一時間に六便。" },
  options = {
    { id = "in-turn", text = { en = "In the order of the timetable; everybody is late",
                               ja = "時刻表の順に。全員が遅れる" } },
    { id = "thin-out", text = { en = "Cancel now, by rule: where trains go. The island stays",
                                ja = "基準を立てて今のうちに欠航を決める。鉄道のある先を落とし、島"
                                       .. "は残す" } },
    { id = "none", text = { en = "Stop departures until the link is back",
                            ja = "回線が戻るまで出発を止める" } } } }

decision "gates" { after = "gates-dead", to = "asagiri/stations", within = "35m",
  text = { en = "Kamo holds the line. Thirty-seven stations.", ja = "加茂が電話口で待つ。三十七駅。" },
  options = {
    { id = "open", text = { en = "Open all, at one minute, with the loudspeaker",
                            ja = "全駅、同じ分に開ける。放送を入れる" } },
    { id = "by-hand", text = { en = "Staff at each gate; every card looked at",
                               ja = "各通路に駅員を立て、カードを目で確かめる" } },
    { id = "each", text = { en = "Each station master as he sees fit",
                            ja = "各駅長の判断に任せる" } } } }

decision "curfew" { after = "night-hours", to = "mlit/liaison", within = "1h30m",
  text = { en = "Seven flights after 23:00?", ja = "二十三時を過ぎる七便。" },
  options = {
    { id = "none", text = { en = "None; people under the path sleep as well",
                            ja = "認めない。経路の下の人も眠る" } },
    { id = "named", text = { en = "The island, by name, thirty minutes; the town is told first",
                             ja = "島の便だけを特定して三十分。町には先に知らせる" } },
    { id = "seven", text = { en = "All seven; it is one night",
                             ja = "七便とも認める。一晩のことだ" } } } }

decision "who-first" { after = "power-back", to = "kagami/floor", within = "1h15m",
  text = { en = "Seventeen customers, twenty minutes each. Sales asks in which order.",
           ja = "十七社、一社二十分。営業部が順序を聞いている。" },
  options = {
    { id = "contract", text = { en = "By contract: the largest first",
                                ja = "契約額の大きい順" } },
    { id = "asked", text = { en = "In the order in which they asked",
                             ja = "申し出のあった順" } },
    { id = "criteria", text = { en = "By NISC's published criteria; the same sheet read to all",
                                ja = "NISCの公表した基準の順。全社に同じ紙を読む" } } } }

decision "first-place" { after = "five-ministries", to = "nisc/desk", within = "45m",
  text = { en = "Five ministries wait for a word.", ja = "五省庁が返事を待っている。" },
  options = {
    { id = "settlement", text = { en = "Settlement first; it has a clock",
                                  ja = "決済を先に。時計が動いている" } },
    { id = "published", text = { en = "The criteria of July, kind by kind, aloud and to all",
                                 ja = "昨年七月の基準のとおり、種類の順を全員に告げる" } },
    { id = "leave-it", text = { en = "Kagami is a private company; it decides",
                                ja = "鏡は民間企業である。鏡が決める" } } } }

decision "go-back" { after = "rack-ready", to = "tokiwa/systems", within = "45m",
  text = { en = "Home to Kagami tonight?", ja = "今夜のうちに鏡へ戻るか。" },
  options = {
    { id = "tonight", text = { en = "Tonight, before the weekend run",
                               ja = "今夜、週末処理の前に戻す" } },
    { id = "stay", text = { en = "Stay; a second copy tonight, the return on a quiet day",
                            ja = "今夜は動かない。控えをもう一組取り、戻しは何もない日に" } },
    { id = "half", text = { en = "Deposits stay, transfers go home tonight",
                            ja = "預金は残し、為替だけ今夜戻す" } } } }

-- One speaker: what the bank says to newspaper and television goes through Planning.
approval "bank-press" { of = "tokiwa", action = "send:press/desk", by = "tokiwa/planning",
  within = "1h",
  why = { en = "The bank speaks to the press with one voice", ja = "報道への発言は総合企画部に一本化する" } }
