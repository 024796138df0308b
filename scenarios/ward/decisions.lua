-- decisions.lua: decisions, and one approval. Every option is one that sensible people have taken.
-- 決定と承認。どの選択肢も、まともな人たちが実際に選んできたもの。 [D]
--
-- `within` is story time; the room has a tenth of it.

decision "cut-wards" { after = "cut-all", to = "shirakaba/medinfo", within = "50m",
  text = { en = "Katagiri holds eleven cables and waits.",
           ja = "片桐が十一本の線の前で待っている。" },
  options = {
    { id = "all", text = { en = "All eleven, now. It doubles every ten minutes",
                           ja = "十一本とも今すぐ。十分で倍になっている" } },
    { id = "segments", text = { en = "One by one, each with its floor on the telephone first",
                                ja = "一本ずつ。抜く前にその階へ電話を入れる" } },
    { id = "none", text = { en = "None yet. A slow chart is still a chart",
                            ja = "まだ抜かない。遅くてもカルテは見えている" } } } }

decision "open-at-nine" { after = "director-asks", to = "shirakaba/deputy", within = "2h",
  text = { en = "What do you tell the director?", ja = "病院長に、どう答えるか。" },
  options = {
    { id = "all", text = { en = "Open as usual; people who have come must be seen",
                           ja = "通常どおり開ける。来た患者は診なければならない" } },
    { id = "verified", text = { en = "Booked and urgent cases, at checked screens; paper elsewhere",
                                ja = "確認済みの端末の分だけ、予約と急ぎの人を診る。ほかは紙で" } },
    { id = "closed", text = { en = "Close today, except emergencies; start telephoning",
                              ja = "救急を除き本日は休診。いまから電話をかける" } } } }

-- Not scored: which way is slow is seen in the evening. [D]
decision "how-to-warn" { after = "observer", to = "shirakaba/deputy", within = "3h",
  text = { en = "Owada will be in a meeting until five. Who tells whom?",
           ja = "大和田さんは五時まで会議に入る。よそへは誰が伝えるか。" },
  options = {
    { id = "letter", text = { en = "Medicine's desk is the way; we are in Wednesday's letter",
                              ja = "セプターを通すのが筋。来週の定例便に載せてもらう" } },
    { id = "ourselves", text = { en = "We tell whom we can, by other ways, today",
                                 ja = "別の道も使い、伝えられる先へ今日のうちに当院から伝える" } },
    { id = "later", text = { en = "When we know the cause; half a story frightens people",
                             ja = "原因が分かってから。中途半端に話すと不安をあおる" } } } }

decision "go-home" { after = "night-team", to = "kazahaya/it", within = "50m",
  text = { en = "23:00. Kinoshita has his coat on his arm.",
           ja = "二十三時。木下さんはもう上着を手にしている。" },
  options = {
    { id = "home", text = { en = "Let them go; day shift is twenty people",
                            ja = "上がってもらう。日勤になれば二十人いる" } },
    { id = "stay", text = { en = "Both stay, taxi home; go on checking, LAN as it is",
                            ja = "二人に残ってもらい、LANはそのままで確認を続ける" } },
    { id = "stop", text = { en = "Stop the clock: offices off the LAN tonight, people called in",
                            ja = "今夜のうちに止める。事務系のLANを切り、人を呼び集める" } } } }

decision "counters-at-half-past" { after = "mayor-asks", to = "kazahaya/general",
  within = "50m",
  text = { en = "Thirty people behind the glass. What does the mayor say to them?",
           ja = "ガラス戸の外に三十人。市長は何と言って出ればよいか。" },
  options = {
    { id = "all", text = { en = "All counters open; the night team cleaned what it found",
                           ja = "全窓口を開ける。見つかった分は夜間班が駆除している" } },
    { id = "limited", text = { en = "A few counters by hand, a sheet on the door saying which",
                               ja = "手作業でできる窓口だけを開け、何ができるか玄関に貼る" } },
    { id = "closed", text = { en = "Nothing today; come back tomorrow",
                              ja = "本日は閉める。明日また来ていただく" } } } }

decision "who-gets-808" { after = "count", to = "kazahaya/general", within = "50m",
  text = { en = "808 terminals, 1,090 asked for.", ja = "使える端末は808台、要望は1,090台。" },
  options = {
    { id = "even", text = { en = "Each section three in four; it is fair",
                            ja = "各課とも四台に三台。公平である" } },
    { id = "counters", text = { en = "Counters and branches in full, then what has a date in law",
                                ja = "窓口・支所は全数。次に法定の期限がある仕事" } },
    { id = "benefit", text = { en = "The benefit first; the mayor has promised a day",
                               ja = "給付金を先に。市長が日付を約束している" } } } }

-- General Affairs reads what goes to the newspaper. The other authorities follow from the charts.
approval "press-words" { of = "kazahaya", action = "send:press/desk", by = "kazahaya/general",
  within = "1h",
  why = { en = "What the city says to the press, General Affairs has read",
          ja = "報道への回答は、総務課が目を通してから出す" } }
