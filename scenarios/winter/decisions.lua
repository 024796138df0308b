-- decisions.lua: decisions, and one approval. Every option is one that sensible people take. [D]
-- 決定と承認。どの選択肢も、まともな人が選びうるもの。 [D]

decision "stand-or-walk" { after = "trains-stand", to = "asagiri/dispatch", within = "30m",
  text = { en = "Seven trains between stations, one of them in the tunnel. Nobody says when.",
           ja = "駅間に七本、うち一本はトンネル内。復電の見込みは誰も言わない。" },
  options = {
    { id = "wait", text = { en = "Wait for power; walking is what hurts people",
                            ja = "復電を待つ。けが人が出るのは歩かせるからだ" } },
    { id = "walk", text = { en = "Walk them out, the tunnel first, once the wire is locked dead",
                            ja = "架線の停電を確保した上で、トンネルから順に徒歩で誘導する" } },
    { id = "diesel", text = { en = "Send the works diesel to pull them out, one by one",
                              ja = "保守用ディーゼル車で一本ずつ引き出す" } } } }

decision "hold-back-calls" { after = "calls-nine-times", to = "hinode/noc", within = "30m",
  text = { en = "119 takes 31 seconds to set up.", ja = "119番の接続に三十一秒かかっている。" },
  options = {
    { id = "restrict", text = { en = "Restrict ordinary calls now; keep 119, 110, priority free",
                                ja = "一般の発信をいま規制し、119・110と優先電話を通す" } },
    { id = "watch", text = { en = "Not yet; people are asking after their parents",
                             ja = "まだしない。親の安否を尋ねている人たちだ" } },
    { id = "data", text = { en = "Shut data off and leave voice alone",
                            ja = "データ通信を止め、音声はそのままにする" } } } }

decision "close-again" { after = "close-rejected", to = "aoba/dispatch", within = "30m",
  text = { en = "The line is sound. Kuretake will not close.", ja = "線路は健全。呉竹は入らない。" },
  options = {
    { id = "retry", text = { en = "Go on trying from here, with a restart of the front end",
                             ja = "給電側の装置を再起動し、ここから投入を続ける" } },
    { id = "crew", text = { en = "Hands off the screen; crew to the handles, switch by voice",
                            ja = "画面からの操作はやめ、要員を手動ハンドルに付けて電話で操作する" } },
    { id = "ring", text = { en = "Feed the east from the south ring instead, from here",
                            ja = "南回りの系統から、ここの操作で東部へ送る" } } } }

decision "the-list" { after = "welfare-asks", to = "aoba/risk", within = "40m",
  covers = { "L4" },
  text = { en = "318 households, an illness on every line. The city asks for it.",
           ja = "三百十八世帯、一行ごとに病名。市が求めている。" },
  options = {
    { id = "consent", text = { en = "Ask each household first; it is health data",
                               ja = "健康情報である。一軒ずつ同意を取ってから渡す" } },
    { id = "give", text = { en = "Give it today, on paper, numbered, for this and no other use",
                            ja = "紙で、通し番号を付け、目的を限って、いま渡す" } },
    { id = "ourselves", text = { en = "Keep it; our own people ring them",
                                 ja = "渡さない。当社から電話をかける" } } } }

decision "one-o-clock" { after = "dialysis-water", to = "shirakaba/command", within = "50m",
  text = { en = "Water for three hours, thirty people due at one.",
           ja = "水は三時間分。一時に三十人が来る。" },
  options = {
    { id = "as-usual", text = { en = "Sessions as usual; power will be back by then",
                                ja = "通常どおり。それまでには戻る" } },
    { id = "shorter", text = { en = "Everybody shorter, a tank truck asked for, nobody sent home",
                               ja = "全員の時間を短くし、給水車を頼み、誰も帰さない" } },
    { id = "tomorrow", text = { en = "Ring the thirty: tomorrow", ja = "三十人に電話して明日にする" } } } }

decision "the-members-truck" { after = "secretary", to = "meti/liaison", within = "40m",
  text = { en = "Three trucks, nine requests, one voice that rings for the third time.",
           ja = "三台、九件、そして三度目の電話。" },
  options = {
    { id = "bank", text = { en = "One to the bank's centre; money is confidence",
                            ja = "一台を計算センターへ。決済は信用である" } },
    { id = "by-criteria", text = { en = "By the criteria, hours left and lives; tell him so",
                                   ja = "残り時間と人命による基準で決め、事務所にもそう伝える" } },
    { id = "thirds", text = { en = "A third of a truck each, to all nine",
                              ja = "三分の一台ずつ、九件すべてに" } } } }

decision "who-says-it" { after = "press-attack", to = "nco/desk", within = "50m",
  text = { en = "Three offices have the same question on their desks.",
           ja = "同じ質問が三つの机に載っている。" },
  options = {
    { id = "company", text = { en = "Leave it to the company; it is their substation",
                               ja = "会社に任せる。会社の変電所である" } },
    { id = "together", text = { en = "One answer: what is known, what is open, no country",
                                ja = "三者で同じ答え。分かったこと、まだのこと。国には触れない" } },
    { id = "silence", text = { en = "No comment from anybody until evening",
                               ja = "夕方まで、どこも答えない" } } } }

decision "push" { after = "clean-image", to = "aoba/substations", within = "50m",
  text = { en = "A clean image for all fourteen, in twenty minutes, over the same line.",
           ja = "正常版を十四か所へ、二十分で、同じ回線から。" },
  options = {
    { id = "all", text = { en = "Connect and take it; crews have driven enough today",
                           ja = "つないで受け取る。要員はもう十分走った" } },
    { id = "one", text = { en = "Not over that line. One, from a checked disc, then compare",
                           ja = "あの回線は使わない。検査済みの媒体で一台だけ直し、突き合わせてから" } },
    { id = "later", text = { en = "Nothing today. Handles until Monday",
                             ja = "今日は何もしない。月曜まで手動で" } } } }

decision "close-the-day" { after = "slips", to = "tokiwa/operations", within = "40m",
  text = { en = "2,100 slips, 84 minutes, 110 to go.", ja = "伝票二千百枚、入力八十四分、残り百十分。" },
  options = {
    { id = "type", text = { en = "Type them all, close at half past three",
                            ja = "全部入力し、三時半に締める" } },
    { id = "extend", text = { en = "Transfers first; ask now for the hour to be moved",
                              ja = "振込を先に入力し、規程に従っていま時刻の延長を申し出る" } },
    { id = "value-date", text = { en = "Close on time; the 900 go through on Monday, value today",
                                  ja = "定刻に締め、九百枚は翌営業日に本日起算で処理する" } } } }

decision "change-over" { after = "auto-back", to = "shirakaba/facilities", within = "40m",
  text = { en = "Third drawer, under the tea.", ja = "三番目の引出し、お茶の缶の下。" },
  options = {
    { id = "automatic", text = { en = "Leave it on automatic; that is what it was bought for",
                                 ja = "自動のまま。そのための装置である" } },
    { id = "by-hand", text = { en = "By hand: an hour of steady mains first, wards before theatres",
                               ja = "手動にする。商用が一時間安定してから、病棟、手術室の順に" } },
    { id = "stay", text = { en = "Stay on diesel all night", ja = "夜通し自家発で通す" } } } }

-- One voice: the disaster HQ reads what goes to the newspaper. All else follows from the charts.
approval "press-words" { of = "aoba", action = "send:press/desk", by = "aoba/risk", within = "15m",
  why = { en = "What the company says to the press, the disaster HQ has read",
          ja = "報道への回答は、非常災害対策本部が目を通してから出す" } }
