-- decisions.lua: each option is one that sensible people have taken. どの選択肢も実際に選ばれてきたもの。
--
-- `within` is story time; the room has one part in 168 of it. [D]

decision "the-engineers-pc" { after = "tonight", to = "energy/it", within = "9h",
  text = { en = "Nogami wants his PC installed anew tonight.",
           ja = "野上さんは、今夜のうちに入れ直してほしいと言う。" },
  options = {
    { id = "reinstall", text = { en = "Do it tonight; the summer plan has a date",
                                 ja = "今夜入れ直す。夏季計画の期日がある" } },
    { id = "leave", text = { en = "Leave it running as it is; lend him another PC",
                             ja = "電源も線もそのままにし、代わりの機械を貸す" } },
    { id = "unplug", text = { en = "Pull the cable and lock it away",
                              ja = "線を抜き、鍵の掛かる棚にしまう" } } } }

decision "five-days-or-one" { after = "five-or-one", to = "holdings/csirt", within = "18h",
  covers = "N6",
  text = { en = "What should Onuki begin with?", ja = "小貫さんに何から始めてもらうか。" },
  options = {
    { id = "story", text = { en = "The whole story of PC-E117, five days",
                             ja = "PC-E117 の全容、五日" } },
    { id = "marks", text = { en = "Marks to find the others by, one day",
                             ja = "ほかの端末を探すための目印、一日" } },
    { id = "ourselves", text = { en = "Neither; we do it ourselves, it is our group",
                                 ja = "どちらも頼まない。自分たちのことは自分たちで調べる" } } } }

decision "when" { after = "quarter-end", to = "holdings/csirt", within = "1d12h",
  text = { en = "Murata has put his watch on the table.", ja = "村田取締役が腕時計を机に置いた。" },
  options = {
    { id = "now", text = { en = "Each company as soon as it is ready; every day costs documents",
                           ja = "準備のできた社から順に。一日延びればそれだけ持ち出される" } },
    { id = "wednesday", text = { en = "Wednesday the 17th, 05:00, all three at once",
                                 ja = "十七日水曜、午前五時、三社同時に" } },
    { id = "quarter", text = { en = "After the thirtieth, when the books are closed",
                               ja = "三十日を過ぎてから。どの社も締めが終わる" } } } }

decision "watch-or-cut" { after = "two-gigabytes", to = "holdings/management", within = "20h",
  text = { en = "Two gigabytes have gone, and Wednesday is three days away.",
           ja = "2GBが出ていった。水曜まで三日ある。" },
  options = {
    { id = "cut-energy", text = { en = "Cut Energy today; the others follow on Wednesday",
                                  ja = "今日エネルギーだけ断ち、ほかは水曜に続く" } },
    { id = "hold", text = { en = "Hold to Wednesday; take the rest of the folder away under a "
                              .. "pretext; write down why",
                            ja = "水曜を守る。残りの文書は別の口実で退避し、理由を書き残す" } },
    { id = "watch", text = { en = "Hold to Wednesday and change nothing",
                             ja = "水曜を守り、何も動かさない" } } } }

-- What costs money needs the seal of the management office. 費用の伴う委託は経営企画部の決裁による。
approval "specialist" { of = "holdings/csirt", action = "send:forensic/lead",
  by = "holdings/management", within = "1d",
  why = { en = "Orders above one million yen are the management office's",
          ja = "百万円を超える委託は、経営企画部の決裁による" } }
