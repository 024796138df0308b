-- outbreak.lua: what happens to every operator in the first three hours. {words} are filled in by
-- injects.lua with what is the operator's own.
-- 各事業者に最初の三時間で起きること。{ } は injects.lua が事業者ごとに埋める。
--
--   { id, minute, via, from, to, subject, text, more… }   from and to: roles of the operator, or
--   a whole id; from "-": a machine speaks

return {
  -- Scene 1: precursors
  { "odd-login", 2, "monitor", "-", { "desk" },
    { "Remote maintenance: login at {earlier}", "遠隔保守:{earlier}にログイン" },
    { "ACCESS  {earlier}  account maint-{box} from 192.0.2.{box}\nno work booked today"
      .. "     duration {small} minutes     system: {system}",
      "接続記録  {earlier}  アカウント maint-{box}  接続元 192.0.2.{box}\n本日の作業予約なし"
      .. "     接続{small}分     対象:{system}" } },
  { "slow-screens", 8, "phone", "field", { "operations" },
    { "{staff}, {place}: screens hang", "{place} {staff}:画面が固まる" },
    { "{staff} at {place}. Since about {earlier} {system} takes {small} seconds for every page. "
      .. "{client} are waiting in front of us. Is it only here?",
      "{place}の{staff}です。{earlier}ごろから、{system}の画面が一枚出るのに{small}秒かかります。"
      .. "{client}をお待たせしています。うちだけでしょうか。" } },
  { "heads-up", 14, "advisory-down", "sector", { "desk" },
    { "{sector}: logins by a contractor's account", "{sector}:保守会社のアカウントによる接続" },
    { "Two members saw logins by the maintenance account of one contractor last night. Please look "
      .. "whether {name} has them too, and tell this desk either way.",
      "会員二社で、昨夜、同じ保守会社のアカウントによる接続が見つかりました。{name}にもあるか確かめ"
      .. "、あってもなくても当事務局へお知らせください。" },
    asks = { "Tell the sector desk whether you see them", "接続の有無をセプターに伝える" },
    within = "60m" },
  { "tickets", 20, "ticket", "field", { "desk" },
    { "{small} tickets: files do not open", "障害票{small}件:ファイルが開かない" },
    { "TICKET {box}  {time}  {place}\n{small} calls in half an hour: office files do not open, names "
      .. "end in .{box}x",
      "票番号 {box}  {time}  {place}\n三十分で{small}件:ファイルが開けない、名前の末尾が .{box}x" } },
  { "key-stolen", 27, "mail", "outside/contractor", { "desk", "operations" },
    { "Tsuzumi Maintenance: our key may be out", "鼓保守:当社の鍵が流出した可能性" },
    { "We maintain {system} at {name}. A key of our remote access may be in other hands since "
      .. "Tuesday. Please close the access; we come by car for what cannot wait.",
      "{name}の{system}を保守しております。当社の遠隔保守用の鍵が、火曜から他人の手にある恐れがあり"
      .. "ます。接続を閉じてください。急ぎの作業には車で伺います。" } },
  { "usual-day", 33, "mail", "field", { "business" },
    { "Figures for today: {count}", "本日の見込み:{count}" },
    { "Expected today: {count} {client}, {share} per cent of them before three. {staff} asks "
      .. "whether anything of the morning changes that.",
      "本日の見込みは{client}{count}、うち{share}%が15時までです。朝の件で変わることがあれば教えて"
      .. "ほしいと、{staff}から。" } },
  -- Scene 2: outbreak
  { "note", 55, "monitor", "-", { "desk", "operations" },
    { "Files encrypted on {small} servers", "サーバ{small}台でファイルが暗号化" },
    { "{time}  {small} servers: files renamed, a note on every screen\n{time}  {system}: "
      .. "answers {share} per cent of requests\nbackup job of {earlier}: not finished",
      "{time}  サーバ{small}台:ファイル名が変わり、全画面に脅迫文\n{time}  {system}:応答"
      .. "{share}%\n{earlier}のバックアップ:未完了" }, important = true, level = true },
  { "may-i-pull", 62, "face-to-face", "field", { "operations" },
    { "{staff}: may I pull the cable?", "{staff}:線を抜いていいですか" },
    { "{staff}. I've photographed the note. If I pull the cable here at {place}, {service} stop for "
      .. "{count} {client}. If I don't, it goes on to the next cupboard. Who says so?",
      "{staff}です。脅迫文は写真に撮りました。{place}で線を抜けば{client}{count}の{service}が止まり、抜"
      .. "かなければ隣の盤へ広がります。誰が決めるんでしょう。" } },
  { "scope", 70, "log", "-", { "desk" },
    { "Scope at {time}: {share} per cent", "{time}の範囲:{share}%" },
    { "{time}  shares reached by maint-{box}: {small} of {box}\n{time}  file server: writing goes on"
      .. "\nfirst renamed file: {earlier}",
      "{time}  maint-{box} が触れた共有:{box}のうち{small}\n{time}  ファイルサーバ:書込み継続中\n"
      .. "最初に名前が変わったファイル:{earlier}" } },
  { "waiting", 76, "phone", "outside/client", { "business" },
    { "One of {count}: when?", "{count}のうちの一人:いつ?" },
    { "I'm one of your {client}, {place}. They told me at {earlier} to come back in an hour. I've "
      .. "come back. It's about {risk}, don't you see?",
      "{place}で待っている{client}の一人です。{earlier}に「一時間後に」と言われて、また来ました。"
      .. "心配なのは「{risk}」です。お分かりですか。" } },
  { "last-good", 84, "ticket", "field", { "desk" },
    { "Last good backup: {hours} days old", "無事なバックアップは{hours}日前" },
    { "TICKET {box}-2\nThe backup on the same network is renamed as well. The last one off line is "
      .. "{hours} days old, {small} tapes, at {place}. Take one out of the safe or leave them?",
      "票番号 {box}-2\n同じ網のバックアップも名前が変わりました。切り離してあるのは{hours}日前の"
      .. "テープ{small}本、{place}にあります。金庫から出すか、そのままにするか。" } },
  { "who-decides", 90, "face-to-face", "outside/management", { "business" },
    { "Management: who decides the stop?", "役員室:止めるのは誰か" },
    { "The board sits in {small} minutes. They will ask what is stopped, what goes on by hand, and "
      .. "by whose word. For {name} we'd like one line, not three.",
      "{small}分後に役員が集まります。何を止め、何を手で続け、誰の判断かと聞かれます。{name}として、三"
      .. "通りではなく一行でください。" }, important = true },
  { "by-hand", 97, "radio", "field", { "operations" },
    { "{staff}: we can {hand}", "{staff}:「{hand}」ならできます" },
    { "{staff}, {place}. We can {hand}, as long as {stock} last: {hours} hours, I'd say. Shall we "
      .. "start? Over.",
      "{place}の{staff}です。「{hand}」ならできます。ただし{stock}がもつ間で、{hours}時間くらいです。始"
      .. "めていいですか。どうぞ。" } },
  -- Scene 3: spread
  { "neighbour", 115, "mail", "field", { "business" },
    { "Supplier of ours is hit too", "仕入先でも同じことが" },
    { "A supplier of {place} has the same note on its screens. Without it {stock} end at {later} "
      .. "instead of tomorrow. {staff} counts again every hour.",
      "{place}の仕入先でも同じ文面が出ています。そこが止まると、{stock}は明日ではなく{later}に尽きま"
      .. "す。{staff}が毎時数え直します。" } },
  { "form", 122, "mail", "ministry", { "desk" },
    { "Ministry: three figures about {name}", "省庁から:{name}の三つの数字" },
    { "Which service, since when, how many {client}? An estimate with the word \"estimate\" is "
      .. "worth more to us now than the truth at six.",
      "どのサービスが、いつから、{client}のうち何件か。18時の正確な数より、いま「概数」と書いた数のほう"
      .. "が助かります。" },
    asks = { "Three figures to the sector desk", "三つの数字をセプターへ伝える" }, within = "45m" },
  { "press-call", 130, "phone", "press/desk", { "pr" },
    { "Shinonome Press: is {name} among them?", "東雲新聞:{name}もですか" },
    { "Shinonome Press. We count {small} firms with the same note. {client} of {name} tell us that "
      .. "{service} have stopped. Do you confirm that, and since when?",
      "東雲新聞です。同じ文面の出ている会社を{small}社まで数えました。{name}の{client}から「{service}"
      .. "が止まった」と聞いています。事実でしょうか、いつからですか。" } },
  { "rumour", 138, "board", "outside/board", { "pr" },
    { "Board: \"{rumour}\"", "掲示板「{rumour}」" },
    { "{time} nameless: at {name} {rumour}. A cousin works there.\n{time} nameless: {count} people "
      .. "have read this already, why does nobody answer",
      "{time} 名無し:{name}では、{rumour}らしい。いとこが勤めてる\n{time} 名無し:もう{count}人が読んで"
      .. "るのに、なんで誰も答えないの" } },
  { "queue", 146, "monitor", "-", { "operations" },
    { "Backlog: {count} since {earlier}", "滞留{count}({earlier}以降)" },
    { "{time}  waiting {count}   per hour by hand {small}   longest {hours} h\n{time}  {stock}: "
      .. "{share} per cent left",
      "{time}  滞留{count}  手作業 毎時{small}  最長{hours}時間\n{time}  {stock}:残り{share}%" } },
  { "sample", 154, "mail", "jpcert/desk", { "desk" },
    { "JPCERT/CC: what the sample does", "JPCERT/CC:検体について" },
    { "It spreads with the rights of the account it came with, waits {small} minutes, then writes. "
      .. "Machines that were off at {earlier} are clean. Do you have one that you can spare?",
      "入ってきたアカウントの権限で広がり、{small}分待ってから書き換えます。{earlier}に電源の入っていな"
      .. "かった機械は無事です。調べさせてもらえる一台はありますか。" } },
  { "invoice", 163, "phone", "outside/client", { "business" },
    { "A supplier: no order, no lorry", "仕入先:注文がなければ出せない" },
    { "We've had no order from {name} since {earlier}. Your people say it's in the computer. I've "
      .. "{small} pallets of {stock} here and a driver who goes home at {later}.",
      "{earlier}から{name}の注文が届いていません。「コンピュータの中」だそうですね。{stock}の荷が{small}"
      .. "枚あって、運転手は{later}に上がります。" } },
  { "again", 171, "log", "-", { "desk" },
    { "maint-{box} tries again", "maint-{box} が再び接続を試行" },
    { "{time}  maint-{box} refused, {small} times, from 192.0.2.{box}\n{time}  a second account, "
      .. "never used before {earlier}, is let in",
      "{time}  maint-{box} 拒否 {small}回 接続元 192.0.2.{box}\n{time}  {earlier}以前に使われたこと"
      .. "のない別のアカウントが接続に成功" } },
}
