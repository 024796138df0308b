-- decisions.lua: what a quarter's hours go into. Three ways, each gone by sensible people.
-- 今期の時間の使い道。どの道も、まともな人たちが実際に選んできたもの。 [D]
--
-- `within` is story time; the room has two to three minutes. What each does to the gauges stands in
-- behaviour.lua. Those without an expectation in scoring.lua only move the gauges.
-- 採点されない決定も、計器は動かす。

-- 2003 -------------------------------------------------------------------------------------------

decision "first-door" { after = "charge", to = "nagisa/founder", within = "45d", covers = { "R2" },
  text = { en = "2003Q2. Ten weeks, one and a half persons, no name.",
           ja = "2003年4-6月期。十週間、一人半、名前なし。" },
  options = {
    { id = "doors", text = { en = "Go round the departments and ask what breaks",
                             ja = "各部門を回り、何に困っているかを聞く" } },
    { id = "top", text = { en = "Prepare the case for the president", ja = "社長に話す材料を整える" } },
    { id = "tools", text = { en = "Build a machine that finds intrusions",
                             ja = "不正侵入を見つける装置を作る" } } } }

decision "whose-pcs" { after = "worm-week", to = "nagisa/sales", within = "45d",
  covers = { "L5" },
  text = { en = "2003Q3. 388 of the 431 were at the branches.",
           ja = "2003年7-9月期。431台のうち388台は営業所のものだった。" },
  options = {
    { id = "tell", text = { en = "Have the branches write down what they saw, for Mizuno",
                            ja = "営業所に見たままを書かせ、水野に渡す" } },
    { id = "nothing", text = { en = "It's mended; selling goes on", ja = "直ったのだから、営業に戻る" } },
    { id = "buy", text = { en = "Hire our own man for the branches' PCs",
                           ja = "営業所の端末係を自前で雇う" } } } }

decision "plan" { after = "typhoon-room", to = "nagisa/founder", within = "45d",
  covers = { "P2" },
  text = { en = "2003Q4. In which order do you go to whom?",
           ja = "2003年10-12月期。誰のところへ、どの順で行くか。" },
  options = {
    { id = "by-authority", text = {
        en = "Those who can act: Systems, disaster group, Sales; management when they ask for it",
        ja = "動ける人から。システム、防災、営業。経営は、皆が求めてから" } },
    { id = "by-chart", text = { en = "From the top: goals with the president, then down the chart",
                                ja = "上から。社長と目標を決め、組織図を順に下りる" } },
    { id = "by-complaint", text = { en = "Those who complain most", ja = "苦情の多いところから" } } } }

-- 2004 -------------------------------------------------------------------------------------------

decision "duties" { after = "privacy", to = "nagisa/founder", within = "45d", covers = { "L3" },
  text = { en = "2004Q1. Tsuji waits until the end of the month.",
           ja = "2004年1-3月期。辻さんは月末まで待つ。" },
  options = {
    { id = "trade", text = { en = "The training yes, if something goes in return: Konishi's "
                                .. "Saturdays",
                             ja = "研修は受ける。代わりに小西の土曜当番を外してもらう" } },
    { id = "take", text = { en = "Take both; it makes us known", ja = "両方受ける。顔を売る機会になる" } },
    { id = "refuse", text = { en = "Refuse both; it is not what we are for",
                              ja = "両方断る。本来の役目ではない" } } } }

decision "need-one" { after = "shinoda-asked", to = "nagisa/director", within = "45d",
  covers = { "P1" },
  text = { en = "2004Q2. What do you tell the president in July?",
           ja = "2004年4-6月期。七月に社長へ何と言うか。" },
  options = {
    { id = "departments", text = { en = "What the departments say it did for them; no box yet",
                                   ja = "各部門が助かった例を話す。箱を作るのはまだ先" } },
    { id = "mandate", text = { en = "Yes; and ask him for his name under a sheet of goals",
                               ja = "要ります。目標を書いた紙に社長の署名を、と頼む" } },
    { id = "wait", text = { en = "That we watch what the telephone people make of it",
                            ja = "電話会社の様子をしばらく見る、と答える" } } } }

decision "tin" { after = "clippings", to = "nagisa/founder", within = "45d", covers = { "P3" },
  text = { en = "2004Q3. What do the hours go into?", ja = "2004年7-9月期。時間を何に使うか。" },
  options = {
    { id = "cases", text = { en = "The tin: each case with its cost and who noticed",
                             ja = "缶の中身。一件ずつ、損失と気づいた人を調べる" } },
    { id = "scanner", text = { en = "A scanner for the server room", ja = "サーバ室の脆弱性検査" } },
    { id = "newsletter", text = { en = "A monthly newsletter for everybody",
                                  ja = "全社向けの月刊だより" } } } }

decision "glass-works" { after = "alarm-1", to = "nagisa/sales", within = "45d",
  text = { en = "2004Q4, card 1. The glass works is on the line.",
           ja = "2004年10-12月期、カード1。硝子工場が電話口で待っている。" },
  options = {
    { id = "shut", text = { en = "Damp down; better safe", ja = "念のため火を落としてもらう" } },
    { id = "stay", text = { en = "Stay lit; the dial says 2.3, ring you again in ten minutes",
                            ja = "そのまま。現地の計器は2.3。十分後にまた電話する" } },
    { id = "later", text = { en = "No answer until Systems has found the cause",
                             ja = "システム部が原因を突き止めるまで答えない" } } } }

-- 2005 -------------------------------------------------------------------------------------------

decision "eight-pages" { after = "inventory", to = "nagisa/founder", within = "45d",
  text = { en = "2005Q1. What do the hours go into?", ja = "2005年1-3月期。時間を何に使うか。" },
  options = {
    { id = "help", text = { en = "Sit with Customer Centre and Sales; make it two pages",
                            ja = "お客さまセンターと営業の隣に座り、様式を二ページにする" } },
    { id = "own", text = { en = "Our own tool for finding lists", ja = "名簿を探し出す道具を作る" } },
    { id = "rest", text = { en = "Nothing new; let Konishi have his holiday",
                            ja = "何も始めない。小西に休みを取らせる" } } } }

decision "apology" { after = "leak-yokoi", to = "nagisa/director", within = "45d",
  text = { en = "2005Q2. Two years of visits. Who speaks, and when?",
           ja = "2005年4-6月期。二年分の訪問先。誰が、いつ話すか。" },
  options = {
    { id = "early", text = { en = "We do, this week, with what is known and a number to ring",
                             ja = "当社が今週。分かっていることと、問合せ先の番号を" } },
    { id = "contractor", text = { en = "Misaki Piping; it was their man",
                                  ja = "みさき管工から。先方の社員のしたこと" } },
    { id = "count", text = { en = "We do, when the number is final", ja = "当社から。件数が確定してから" } } } }

decision "position" { after = "four-charts", to = "nagisa/founder", within = "45d",
  covers = { "P4", "R2", "R6", "N5", "U1" },
  text = { en = "2005Q3. Where does the sticker go?", ja = "2005年7-9月期。付箋をどこに貼るか。" },
  options = {
    { id = "across", text = { en = "No box: a person lent by each department, a desk to meet at",
                              ja = "箱は作らない。各部から一人ずつ借り、集まる机を置く" } },
    { id = "below-board", text = { en = "A box directly under the board",
                                   ja = "役員会の直下に箱を作る" } },
    { id = "in-systems", text = { en = "A section of Systems", ja = "システム部の中の一係にする" } } } }

decision "three-at-night" { after = "poc", to = "nagisa/founder", within = "45d",
  text = { en = "2005Q4. What happens at three in the morning?",
           ja = "2005年10-12月期。午前三時には、どうなるか。" },
  options = {
    { id = "control-room", text = { en = "Tojo's control room takes the call and rings one of four",
                                    ja = "供給指令が受け、四人のうち誰かを起こす" } },
    { id = "mine", text = { en = "My mobile", ja = "水野の携帯電話" } },
    { id = "mailbox", text = { en = "A mailbox, read at nine", ja = "メール。九時に読む" } } } }

-- 2006 -------------------------------------------------------------------------------------------

decision "use-strategy" { after = "strategy", to = "nagisa/director", within = "45d",
  covers = { "G1" },
  text = { en = "2006Q1. One page from the government.", ja = "2006年1-3月期。政府からの一枚。" },
  options = {
    { id = "quote", text = { en = "Read it with the heads of department, beside Konishi's tin",
                             ja = "部長会で、小西の缶と並べて読む" } },
    { id = "file", text = { en = "File it; it names no duty", ja = "綴じておく。義務ではない" } },
    { id = "order", text = { en = "Circulate it: \"to be complied with\"",
                             ja = "「遵守のこと」として回覧する" } } } }

decision "answer-rumour" { after = "rumour", to = "nagisa/director", within = "45d",
  covers = { "N5" },
  text = { en = "2006Q2. Eight people, says the canteen.", ja = "2006年4-6月期。食堂では八人。" },
  options = {
    { id = "deny", text = { en = "A notice: there is no truth in it", ja = "掲示を出す。「事実無根」" } },
    { id = "list", text = { en = "Show each head the list: whose hours, how many, and who "
                               .. "stays his",
                            ja = "部長ごとに一覧を見せる。誰の何時間か、所属は変わらないこと" } },
    { id = "postpone", text = { en = "Put the whole thing off for a year", ja = "話を一年先に延ばす" } } } }

decision "half-a-day" { after = "rumour", to = "nagisa/sales", within = "60d", covers = { "L4" },
  text = { en = "2006Q2. Would Sales lend somebody?", ja = "2006年4-6月期。営業から人を貸せるか。" },
  options = {
    { id = "half", text = { en = "Half a day a week, the one who knows the branches",
                            ja = "週に半日。営業所に詳しい者を" } },
    { id = "no", text = { en = "Not in the heating season", ja = "暖房の季節は出せない" } },
    { id = "spare", text = { en = "The one we can spare, for good", ja = "手の空いている者を、ずっと" } } } }

decision "rice-balls" { after = "first-of-september", to = "nagisa/founder", within = "30d",
  covers = { "N3" },
  text = { en = "2006Q3. Twenty minutes on 1 September?", ja = "2006年7-9月期。九月一日の二十分。" },
  options = {
    { id = "join", text = { en = "Take them, one sheet, with Tojo's consent",
                            ja = "もらう。紙一枚、東条さんの了解を取って" } },
    { id = "own", text = { en = "A drill of our own in November, done properly",
                           ja = "十一月に、自前できちんとやる" } },
    { id = "watch", text = { en = "Only watch this year", ja = "今年は見学だけにする" } } } }

decision "throw-away" { after = "flood-1", to = "nagisa/sales", within = "45d",
  text = { en = "2006Q4, card 2. May Hinode throw it all away?",
           ja = "2006年10-12月期、カード2。全部捨ててもらってよいか。" },
  options = {
    { id = "all", text = { en = "Yes, all; it's only a page", ja = "全部捨てる。たかがページである" } },
    { id = "none", text = { en = "No; those are customers", ja = "捨てない。お客さまが混じっている" } },
    { id = "half", text = { en = "Those that don't answer, for an hour; bills at another address",
                            ja = "応答のない発信元だけ一時間。料金は別のアドレスで見せる" } } } }

-- 2007 -------------------------------------------------------------------------------------------

decision "after-the-halt" { after = "halt-1", to = "nagisa/founder", within = "45d",
  covers = { "E3" },
  text = { en = "2007Q1. Everybody has a question now. What first?",
           ja = "2007年1-3月期。どこからも質問が来る。まず何から。" },
  options = {
    { id = "map", text = { en = "With Shinoda: what of ours hangs on whom",
                           ja = "篠田と一緒に、当社の何が誰に頼っているかを描く" } },
    { id = "plan", text = { en = "A continuity plan of our own", ja = "独自のBCPを書く" } },
    { id = "report", text = { en = "A handsome report on the drill", ja = "立派な演習報告書を作る" } } } }

decision "share-level" { after = "six", to = "nagisa/founder", within = "45d",
  covers = { "L2", "C2", "C3" },
  text = { en = "2007Q2. If you join: how much do you say there?",
           ja = "2007年4-6月期。入るとして、どこまで話すか。" },
  options = {
    { id = "closed", text = { en = "Listen only", ja = "聞くだけにする" } },
    { id = "sanitised", text = { en = "What hit us and what helped; no names, no places",
                                 ja = "何に遭い、何が効いたか。名前と場所は出さない" } },
    { id = "open", text = { en = "Everything; trust begins somewhere", ja = "すべて。信頼はそこから始まる" } } } }

decision "seat" { after = "working-group", to = "nagisa/founder", within = "45d",
  covers = { "L3", "C4" },
  text = { en = "2007Q3. A day and a half each month.", ja = "2007年7-9月期。月に一日半。" },
  options = {
    { id = "top-of-it", text = { en = "Yes, on top", ja = "受ける。上乗せでやる" } },
    { id = "swap", text = { en = "Yes; the privacy training goes back to Personnel",
                            ja = "受ける。代わりに個人情報の研修を人事に返す" } },
    { id = "decline", text = { en = "No, with thanks", ja = "丁重に断る" } } } }

decision "cut" { after = "quiet", to = "nagisa/director", within = "60d", covers = { "L1" },
  text = { en = "2007Q4. The line of one and a half.", ja = "2007年10-12月期。一人半の行。" },
  options = {
    { id = "half", text = { en = "Konishi back to the help desk", ja = "小西をヘルプデスクに戻す" } },
    { id = "keep", text = { en = "A year more; two drills, figures each quarter",
                            ja = "もう一年。演習二回と、四半期ごとの数字を条件に" } },
    { id = "dissolve", text = { en = "Into Systems, as a duty among others",
                                ja = "システム部の一業務に戻す" } } } }

-- 2008 -------------------------------------------------------------------------------------------

decision "lobby" { after = "cleaner", to = "nagisa/founder", within = "45d",
  covers = { "N2", "N4", "U4" },
  text = { en = "2008Q1. Does Konishi go down with his disc?",
           ja = "2008年1-3月期。小西はディスクを持って下りて行くか。" },
  options = {
    { id = "refuse", text = { en = "That's the help desk's", ja = "それはヘルプデスクの仕事" } },
    { id = "sit", text = { en = "Yes, with me; afterwards ten minutes at their table",
                           ja = "二人で行く。済んだら打合せに十分だけ座らせてもらう" } },
    { id = "clean", text = { en = "Yes; that is what we're liked for",
                             ja = "行く。それで喜ばれているのだから" } } } }

decision "line" { after = "money", to = "nagisa/director", within = "36d", covers = { "P8" },
  text = { en = "2008Q1. 14 March. What goes into the line?",
           ja = "2008年1-3月期。3月14日。その行に何を入れるか。" },
  options = {
    { id = "machine", text = { en = "A machine, once; people are counted every year",
                               ja = "装置を一度だけ。人は毎年数えられる" } },
    { id = "people", text = { en = "Two whole persons, drills, a contract with somebody outside",
                              ja = "まるごと二人、演習、社外との契約" } },
    { id = "zero", text = { en = "Nothing yet; carry on with Shinoda's paper",
                            ja = "まだ入れない。篠田の紙で続ける" } } } }

decision "five-years" { after = "rotation", to = "nagisa/founder", within = "45d",
  covers = { "L1" },
  text = { en = "2008Q2. When does Miss Nagai come?", ja = "2008年4-6月期。永井の発令日は。" },
  options = {
    { id = "hold", text = { en = "Not yet; fight for Konishi, nobody else can do it",
                            ja = "まだ。小西を残すよう掛け合う。代わりがいない" } },
    { id = "rule", text = { en = "1 April, the day he goes, as the rule says",
                            ja = "規程どおり、小西が出る4月1日" } },
    { id = "overlap", text = { en = "1 October: half a year side by side; he writes, she does it",
                               ja = "10月1日。半年重ねる。小西が書き、永井がやってみる" } } } }

decision "the-night" { after = "dns-2", to = "nagisa/sales", within = "40d",
  text = { en = "2008Q3. Systems wants the web page off for a night, and cannot say why.",
           ja = "2008年7-9月期。システムが一晩Webを止めたいが、理由は言えないという。" },
  options = {
    { id = "end-of-month", text = { en = "After the bills of the 31st", ja = "31日の請求が済んでから" } },
    { id = "this-week", text = { en = "This week, from eleven to five; a notice the day before",
                                 ja = "今週、23時から5時。前日に予告を出す" } },
    { id = "reason-first", text = { en = "Not without the reason, in writing",
                                    ja = "理由を書面でもらってから" } } } }

decision "who-knows" { after = "dns-1", to = "nagisa/director", within = "40d",
  covers = { "T10" },
  text = { en = "2008Q3. Who in the house is told what, before 6 August?",
           ja = "2008年7-9月期。8月6日まで、社内の誰に何を話すか。" },
  options = {
    { id = "all", text = { en = "All heads, everything; they must know", ja = "全部長に全部。知る必要がある" } },
    { id = "two", text = { en = "The reason to the two who do it; to the others a date and a "
                              .. "request",
                           ja = "理由は作業する二人だけ。ほかには日付と依頼を" } },
    { id = "nobody", text = { en = "Nobody; wait until it's public", ja = "誰にも。公表を待つ" } } } }

decision "intake" { after = "four-hundred", to = "nagisa/founder", within = "45d",
  covers = { "L5" },
  text = { en = "2008Q4. What comes to the desk?", ja = "2008年10-12月期。窓口で何を受けるか。" },
  options = {
    { id = "everything", text = { en = "Everything; a closed door is remembered",
                                  ja = "全部。一度断ると、次から来ない" } },
    { id = "threshold", text = {
        en = "Five signs at once; the rest stays where it is, as one list a month",
        ja = "五つの兆候だけ即時。残りは各部に留め、月に一度一覧で" } },
    { id = "serious", text = { en = "Serious incidents only", ja = "重大なものだけ" } } } }

-- 2009 and 2010 ----------------------------------------------------------------------------------

decision "in-full" { after = "worm-3", to = "nagisa/director", within = "40d",
  text = { en = "2009Q1. When are the counters open in full?",
           ja = "2009年1-3月期。窓口をいつ全部開けるか。" },
  options = {
    { id = "date", text = { en = "On Monday; a date calms people", ja = "月曜に。日付があれば落ち着く" } },
    { id = "count", text = { en = "Branch by branch, as each PC has been looked at",
                             ja = "端末を一台ずつ確かめ終えた営業所から" } },
    { id = "all-at-once", text = { en = "All on one day, when the last is done",
                                   ja = "最後の一台が済んだ日に、全店一斉に" } } } }

decision "film-machines" { after = "lab", to = "nagisa/director", within = "50d",
  covers = { "N6" },
  text = { en = "2009Q2. Forty million yen and a room with a lock.",
           ja = "2009年4-6月期。四千万円と、鍵のかかる部屋。" },
  options = {
    { id = "lab", text = { en = "Build it; the president wants it", ja = "作る。社長の意向である" } },
    { id = "contract", text = { en = "A contract outside, and a person here who can ask the "
                                   .. "right thing",
                                ja = "外部と契約し、社内には的確に頼める人を一人" } },
    { id = "small", text = { en = "A small one, to begin with", ja = "まず小さく作る" } } } }

decision "five-o-clock" { after = "bots-3", to = "nagisa/director", within = "40d",
  text = { en = "2009Q3. Kuroda writes at five.", ja = "2009年7-9月期。黒田記者は五時に書く。" },
  options = {
    { id = "deny", text = { en = "We attacked nobody", ja = "「攻撃の事実はない」" } },
    { id = "what-is-checked", text = {
        en = "How many, since when off, what was looked at; and what isn't known yet",
        ja = "台数、切り離した時刻、調べた範囲。そして、まだ分からないこと" } },
    { id = "silence", text = { en = "No comment; nineteen are named", ja = "答えない。十九社あるのだから" } } } }

decision "members" { after = "lent-people", to = "nagisa/director", within = "50d",
  covers = { "L4" },
  text = { en = "2009Q4. Legal, press, Sales.", ja = "2009年10-12月期。法務、広報、営業。" },
  options = {
    { id = "names", text = { en = "Names in the chart", ja = "図に名前を書く" } },
    { id = "hours", text = { en = "Members, with hours, and a seat in the next drill",
                             ja = "時間を付けて任命し、次の演習から席に着かせる" } },
    { id = "when-needed", text = { en = "Call them when needed", ja = "必要になったら呼ぶ" } } } }

decision "item-six" { after = "board", to = "nagisa/director", within = "46d",
  covers = { "U1", "U2", "U3" },
  text = { en = "2010Q1. Which do you put to the board?", ja = "2010年1-3月期。役員会に何を出すか。" },
  options = {
    { id = "box", text = { en = "A box directly under the board, with full authority",
                           ja = "役員会直下の箱。全権を付ける" } },
    { id = "written", text = {
        en = "Permanent, among the departments; a short list of emergency powers, in writing",
        ja = "常設。部門の間に置き、非常時の権限を短い一覧で定める" } },
    { id = "as-is", text = { en = "As it is; it works", ja = "今のまま。うまくいっている" } } } }
