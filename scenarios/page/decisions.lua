-- decisions.lua: decisions, and the one approval. Every option is one that sensible people have
-- taken on such a morning; three of them have cost somebody a second morning. [D]
-- 決定と承認。どの選択肢も、まともな人が実際に選んできたものである。

decision "extent" { after = "only-top-page", to = "asagiri/marketing", within = "15m",
  covers = { "R5", "L4" },
  text = { en = "It is the first day of sale. What may go off, and what do people see at ten?",
           ja = "発売初日です。どこまで止めてよいか。十時に来たお客さまには何を見せるか。" },
  options = {
    { id = "top-only", text = { en = "The top page only; the sale pages stay up",
                                ja = "トップページだけ外し、発売ページは残す" } },
    { id = "substitute",
      text = { en = "All of it; a plain page that explains, and phones and windows for the sale",
               ja = "全部止める。説明だけのページを出し、電話と窓口で売る" } },
    { id = "after-rush", text = { en = "Nothing before 10:30, when the rush is over",
                                  ja = "混雑の過ぎる十時半までは止めない" } } } }

decision "restore-how" { after = "backup-offer", to = "asagiri/development", within = "20m",
  covers = { "T1" },
  text = { en = "From what are the pages made good?", ja = "ページを何から元に戻すか。" },
  options = {
    { id = "backup", text = { en = "Last night's backup, complete, ten minutes",
                              ja = "昨夜のバックアップ。一式そろっていて十分で済む" } },
    { id = "edit", text = { en = "Take line 88 out by hand; it is known where it is",
                            ja = "場所は分かっているので、88行目を手で消す" } },
    { id = "originals",
      text = { en = "Compare all 412 files with the master copies, put back what differs",
               ja = "412ファイルすべてを原本と照合し、違うものを入れ替える" } } } }

decision "viewer-choice" { after = "viewer-breaks", to = "asagiri/it-operations",
  within = "20m", covers = { "T2" },
  text = { en = "New reader or old viewer: what about the thirty-one PCs?",
           ja = "新しい閲覧ソフトか、古いダイヤ閲覧ソフトか。三十一台をどうするか。" },
  options = {
    { id = "hold", text = { en = "Hold the update for all 203 until the viewer is mended",
                            ja = "ダイヤ閲覧ソフトが直るまで、203台すべての更新を見合わせる" } },
    { id = "force", text = { en = "Update them, too; stations use the printed diagrams",
                             ja = "三十一台も更新する。駅は紙のダイヤを使う" } },
    { id = "exception",
      text = { en = "The thirty-one stay on 8.1, off the Internet; a name and a date on the list",
               ja = "三十一台は8.1のままインターネットから外し、担当者と期限を台帳に書く" } } } }

decision "reopen" { after = "reopen-now", to = "asagiri/marketing", within = "15m",
  text = { en = "What does the radio read at half past eleven?",
           ja = "十一時半、ラジオに何を読んでもらうか。" },
  options = {
    { id = "open", text = { en = "\"The page is in order, please go there\"",
                            ja = "「ホームページは大丈夫です、どうぞ」" } },
    { id = "checklist",
      text = { en = "\"By phone and at the windows; the page opens again when it has been "
                 .. "checked\", and a list: files, passwords, addresses, watch",
               ja = "「電話と窓口で。ページは確認でき次第」。残りは一覧に:ファイル、"
                 .. "パスワード、接続元、監視" } },
    { id = "tomorrow", text = { en = "\"The page opens again tomorrow\"",
                                ja = "「ホームページは明日再開します」" } } } }

approval "press-words" { of = "asagiri", action = "send:press/desk", by = "asagiri/risk",
  within = "10m",
  why = { en = "Rules, section 3: Risk Management approves every word to the press",
          ja = "要領第3項:報道への文言はリスク管理室が承認する" } }
