-- decisions.lua: each option is one that sensible people have taken. どの選択肢も実際に選ばれてきたもの。

decision "the-engineers-pc" { after = "tonight", to = "energy/it", within = "4h",
  text = { en = "The PC is to be installed anew tonight.", ja = "端末を今夜入れ直すという。" },
  options = {
    { id = "reinstall", text = { en = "Install anew tonight; he needs it", ja = "今夜入れ直す。使いたがっている" } },
    { id = "leave", text = { en = "Leave it as it is, lend him another", ja = "そのままにし、代わりを貸す" } },
    { id = "unplug", text = { en = "Pull the cable and lock it away", ja = "線を抜いてしまっておく" } } } }

decision "five-days-or-one" { after = "five-or-one", to = "holdings/csirt", within = "6h",
  text = { en = "The whole story, or the marks?", ja = "全容か、目印か。" },
  options = {
    { id = "story", text = { en = "Five days, the whole story of one machine", ja = "五日かけて一台の全容を" } },
    { id = "marks", text = { en = "One day, the marks for all machines", ja = "一日で、全台を探す目印を" } },
    { id = "ourselves", text = { en = "We analyse it ourselves", ja = "自分たちで解析する" } } } }

decision "when" { after = "quarter-end", to = "holdings/csirt", within = "1d",
  text = { en = "When are the three companies cut?", ja = "三社をいつ断つか。" },
  options = {
    { id = "now", text = { en = "Each as soon as it is ready", ja = "準備のできた社から順に" } },
    { id = "wednesday", text = { en = "Wednesday 05:00, all together, before the shift",
                                 ja = "水曜午前五時、三社同時、指令の交代前に" } },
    { id = "quarter", text = { en = "After the end of the quarter", ja = "四半期が終わってから" } } } }

decision "watch-or-cut" { after = "two-gigabytes", to = "holdings/management", within = "12h",
  text = { en = "Documents are leaving, and the cut is three days away.",
           ja = "文書が出ていく。遮断は三日後の予定である。" },
  options = {
    { id = "cut-energy", text = { en = "Cut Energy today", ja = "今日、エネルギーだけ断つ" } },
    { id = "hold", text = { en = "Hold to Wednesday, move the documents out of reach, write down "
                               .. "why",
                            ja = "水曜を守り、文書を移し、理由を書き残す" } },
    { id = "watch", text = { en = "Watch on; it is gone anyway", ja = "見続ける。もう出てしまった" } } } }
