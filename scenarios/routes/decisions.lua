-- decisions.lua: questions with options, each of which sensible people have taken; one approval.
-- 決定と承認。どの選択肢も、まともな人が実際に選んできたもの。

-- Not scored. Where the CSIRT may act by itself nobody hears what the chief knows. 採点しない。 [D]
decision "four-lines" { after = "shut-the-door", to = "hinode/csirt", within = "10m",
  covers = { "R4", "R5" },
  text = { en = "Four lines are typed in. Nobody is at Routing's desks.",
           ja = "四行は打ってある。経路班の席には誰もいない。" },
  options = {
    { id = "ring", text = { en = "Ring the machine room and read them aloud to Iwase first",
                            ja = "機械室に電話し、岩瀬部長に四行を読み上げてから" } },
    { id = "enter", text = { en = "Enter: every minute the false route goes on through us",
                             ja = "Enter。一分ごとに、偽の経路がうちを通って広がる" } },
    { id = "leave", text = { en = "Leave it, and look at the halves only",
                             ja = "見送る。二分割の件に集中する" } } } }

decision "reboot" { after = "reboot-now", to = "kaede/engineer", within = "12m",
  text = { en = "Thirty-one thousand customers, one resolver, a director at the door. What first?",
           ja = "利用者三万一千人、リゾルバは一台、戸口に専務。まず何をするか。" },
  options = {
    { id = "reboot", text = { en = "Reboot now, look afterwards", ja = "すぐ再起動し、後で調べる" } },
    { id = "dump-first", text = { en = "Write out cache and packets, then empty it",
                                  ja = "キャッシュとパケットを書き出し、それから空にする" } },
    { id = "watch", text = { en = "Touch nothing and watch the flood", ja = "触らずに様子を見る" } } } }

decision "meanwhile" { after = "patch-two-hours", to = "kaede/engineer", within = "15m",
  text = { en = "The patch needs two hours of test. What do customers resolve with until then?",
           ja = "修正版は試験に二時間かかる。その間、利用者の名前解決をどうするか。" },
  options = {
    { id = "untested", text = { en = "Install untested", ja = "試験せずに入れる" } },
    { id = "flush-often", text = { en = "Empty the cache every five minutes",
                                   ja = "五分ごとにキャッシュを空にする" } },
    { id = "hinode", text = { en = "Send them to Hinode's resolvers", ja = "ひのでのリゾルバを使ってもらう" } } } }

-- Not scored; who tells everybody has told the thief as well. 採点しない。 [D]
decision "who-hears" { after = "embargo", to = "hinode/csirt", within = "15m", covers = { "C3" },
  text = { en = "A hundred thousand customers run something that asks for names. Who hears today?",
           ja = "名前を引く機械はお客さまのところにもある。今日、誰に伝えるか。" },
  options = {
    { id = "desk", text = { en = "Our DNS team and the sector's desk, marked as it came",
                            ja = "社内のDNS班とセプターに、区分をつけたまま" } },
    { id = "everybody", text = { en = "A page for all customers tonight, with how it is done",
                                 ja = "今夜、仕組みまで書いた注意喚起を全利用者に" } },
    { id = "nobody", text = { en = "Nobody before ten tomorrow", ja = "明日十時まで誰にも言わない" } } } }

decision "the-list" { after = "who-logged-in", to = "kaede/engineer", within = "15m",
  covers = "G1",
  text = { en = "The bank asks who of your customers visited its page. What do you give?",
           ja = "銀行が、自社ページを見た利用者の一覧を求めている。何を渡すか。" },
  options = {
    { id = "give", text = { en = "The list: it is to protect them", ja = "一覧を渡す。守るためである" } },
    { id = "times", text = { en = "Only the time window; the bank searches its own logs",
                             ja = "汚染の時間帯だけを伝え、銀行が自行の記録で調べる" } },
    { id = "refuse", text = { en = "Nothing without a warrant", ja = "令状がない限り何も出さない" } } } }

-- Not scored: what comes of it is seen at once. [D] 採点しない。結果はすぐに出る。
decision "how-much" { after = "stop-everything", to = "tokiwa/security", within = "10m",
  covers = { "R4", "R5" },
  text = { en = "Mizushima stands there with his hands behind his back. What do you tell him?",
           ja = "水島常務が手を後ろに組んで立っている。何と答えるか。" },
  options = {
    { id = "pattern", text = { en = "We hold what fits: amount, origin, all twelve numbers asked",
                               ja = "型に合うもの(金額・接続元・表の全入力)だけを保留します" } },
    { id = "everything", text = { en = "Yes, all of it, until we see clearly",
                                  ja = "承知しました。見通しが立つまで全部止めます" } },
    { id = "ask-first", text = { en = "We ring the three customers first, then hold",
                                 ja = "まず三名のお客さまに電話をし、それから止めます" } } } }

decision "how-long" { after = "take-them-back", to = "hinode/routing", within = "25m",
  text = { en = "Iwase wants it in writing: how long do the halves stay, or stay ready?",
           ja = "岩瀬部長への返事。二分割を、いつまで出す(構える)か。" },
  options = {
    { id = "now", text = { en = "Back at once: the neighbours' tables are not ours",
                           ja = "すぐ戻す。よその経路表を膨らませない" } },
    { id = "quiet-day", text = { en = "24 quiet hours from 11:46 on, then back, by a change slip",
                                 ja = "11時46分から24時間静かなら、変更票を切って戻す" } },
    { id = "for-good", text = { en = "For good: it works, leave it",
                                ja = "当面そのまま。動いているものは触らない" } } } }

approval "press-words" { of = "hinode", action = "send:press/desk", by = "hinode/support",
  within = "10m",
  why = { en = "Customers read the paper too: their desk sees it first",
          ja = "新聞はお客さまも読む。先に法人窓口が目を通す" } }
