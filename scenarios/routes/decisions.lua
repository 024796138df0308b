-- decisions.lua: questions with options, each of which sensible people have taken; one approval.
-- 決定と承認。どの選択肢も、まともな人が実際に選んできたもの。

decision "reboot" { after = "reboot-now", to = "kaede/engineer", within = "12m",
  text = { en = "Thirty-one thousand customers, one resolver, a director at the door. What first?",
           ja = "利用者三万一千人、リゾルバは一台、戸口に専務。まず何をするか。" },
  options = {
    { id = "reboot", text = { en = "Reboot now, look afterwards", ja = "すぐ再起動し、後で調べる" } },
    { id = "dump-first", text = { en = "Write out cache and packets, then empty it",
                                  ja = "キャッシュとパケットを書き出し、それから空にする" } },
    { id = "watch", text = { en = "Touch nothing and watch the flood", ja = "触らずに様子を見る" } } } }

decision "meanwhile" { after = "patch-two-hours", to = "kaede/engineer", within = "15m",
  text = { en = "The patch needs two hours of test. What do your customers resolve with until then?",
           ja = "修正版は試験に二時間かかる。その間、利用者の名前解決をどうするか。" },
  options = {
    { id = "untested", text = { en = "Install untested", ja = "試験せずに入れる" } },
    { id = "flush-often", text = { en = "Empty the cache every five minutes",
                                   ja = "五分ごとにキャッシュを空にする" } },
    { id = "hinode", text = { en = "Send them to Hinode's resolvers", ja = "ひのでのリゾルバを使ってもらう" } } } }

decision "the-list" { after = "who-logged-in", to = "kaede/engineer", within = "15m",
  covers = "G1",
  text = { en = "The bank asks who of your customers visited its page. What do you give?",
           ja = "銀行が、自社ページを見た利用者の一覧を求めている。何を渡すか。" },
  options = {
    { id = "give", text = { en = "The list: it is to protect them", ja = "一覧を渡す。守るためである" } },
    { id = "times", text = { en = "Only the time window; the bank searches its own logs",
                             ja = "汚染の時間帯だけを伝え、銀行が自行の記録で調べる" } },
    { id = "refuse", text = { en = "Nothing without a warrant", ja = "令状がない限り何も出さない" } } } }

approval "press-words" { of = "hinode", action = "send:press/desk", by = "hinode/support",
  within = "10m",
  why = { en = "Customers read the paper too: their desk sees it first",
          ja = "新聞はお客さまも読む。先に法人窓口が目を通す" } }
