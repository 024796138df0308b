-- endurance.lua: what happens to every operator from the fourth hour on; form as in outbreak.lua.
-- 四時間目から後に、各事業者に起きること。書き方は outbreak.lua と同じ。

return {
  -- Scene 4: continuity
  { "slips", 186, "radio", "field", { "operations" },
    { "{staff}: {small} slips entered twice", "{staff}:伝票{small}枚が二重" },
    { "{staff}. By hand it works, but {small} slips are on two piles. With {risk} I'd rather be slow "
      .. "than fast. May I put a second pair of eyes on every one? Over.",
      "{staff}です。手作業は回っていますが、伝票{small}枚が二つの山にあります。「{risk}」だけは避けたい"
      .. "ので、遅くても二人で見ることにしていいですか。どうぞ。" } },
  { "night-shift", 198, "ticket", "field", { "business" },
    { "{small} people until 22:00?", "22時まで{small}人?" },
    { "TICKET {box}-3\nTo {hand} until ten takes {small} people more than there are. {place} can "
      .. "lend {hours}. Meals, taxis, and who relieves the ones from the morning?",
      "票番号 {box}-3\n22時まで「{hand}」には、いまより{small}人多く要ります。{place}から{hours}人は借"
      .. "りられます。食事と帰りの足、朝からの人の交代は。" } },
  { "the-weakest", 210, "phone", "outside/client", { "business" },
    { "\"I cannot wait like the others\"", "「ほかの人のようには待てない」" },
    { "You said everybody waits the same. I'm at {place}, and for me it's about {risk}. Do you have "
      .. "a list for people like me, or do I have to shout?",
      "皆さん同じにお待ちくださいと言われました。{place}の者ですが、うちは「{risk}」が怖いんです。そう"
      .. "いう者の順番はあるんですか。騒いだもの勝ちですか。" } },
  { "runs-out", 222, "fax", "field", { "operations" },
    { "{stock}: {share} per cent at {time}", "{time}、{stock}は残り{share}%" },
    { "{place}, {time}, by hand\n{stock}: {share} per cent, enough until {later} at this rate. At "
      .. "half the rate until tomorrow. Which half?                    {staff}",
      "{place} {time} 手書き\n{stock}:残り{share}%、この調子で{later}まで。半分に落とせば明日まで。どの半"
      .. "分を止めますか。                    {staff}" } },
  { "second-site", 234, "face-to-face", "field", { "operations" },
    { "Second site: do we cut you off?", "第二拠点:そちらを切りますか" },
    { "The second site has no note on its screens. Between us there's one line, {small} shares on "
      .. "it. They ask whether to cut us off, and they won't ask twice.",
      "第二拠点の画面には何も出ていません。間の回線は一本で、共有が{small}あります。「切っていいか」と聞"
      .. "いてきました。二度は聞かないそうです。" } },
  { "round", 246, "advisory-down", "sector", { "business" },
    { "{sector}: who has activated continuity", "{sector}:BCP発動の状況" },
    { "As of {earlier}, {share} per cent of our members work by hand, {hours} have gone back and "
      .. "fallen again. Write down your criterion before you go back. This sheet goes to all.",
      "{earlier}現在、会員の{share}%が手作業です。{hours}社は通常に戻して再び止まりました。戻す前に、基準"
      .. "を紙に書いてください。この紙は全会員に送っています。" } },
  -- Scene 5: blackmail
  { "demand", 262, "mail", "outside/sender", { "desk" },
    { "\"{name}: {hours} hours left\"", "「{name}:残り{hours}時間」" },
    { "WE HAVE {count} FILES OF {name}. {hours} HOURS. THEN THE FIRST {small} ARE FOR EVERYBODY. "
      .. "DO NOT CALL ANYONE.",
      "{name}ノ ファイル{count}件ヲ 持ッテイル。残リ{hours}時間。ソノ後 {small}件ヲ 公開スル。誰ニモ 連"
      .. "絡スルナ。" }, important = true },
  { "published", 274, "board", "outside/board", { "pr" },
    { "{small} files of {name} are out", "{name}のファイル{small}件が公開" },
    { "{time} nameless: {small} files, look at number {hours}, that's a list of {client}. Half of "
      .. "it looks like {earlier}, half like years ago",
      "{time} 名無し:{small}件出てる。{hours}番は{client}の名簿。半分は{earlier}の日付、半分は何年も前" } },
  { "two-figures", 286, "press", "press/desk", { "pr" },
    { "Shinonome: {name} gives two figures", "東雲新聞:{name}の数字が二通り" },
    { "At {earlier} {name} spoke of {count} {client}, its ministry of half as many. Which is it? We "
      .. "print both at {later} if nobody rings.",
      "{earlier}に{name}は{client}{count}と説明しましたが、省庁の発表はその半分です。どちらですか。お返"
      .. "事がなければ{later}に両方載せます。" } },
  { "counsel", 298, "face-to-face", "outside/counsel", { "business" },
    { "Counsel: three reports, three clocks", "顧問弁護士:報告は三つ、期限も三つ" },
    { "If number {hours} is real, it's personal data: the commission, the ministry and the {client} "
      .. "each have a clock, and the first one is running since {earlier}. Who writes?",
      "{hours}番が本物なら個人データです。委員会、所管省庁、{client}本人、それぞれに期限があり、最初の一"
      .. "つは{earlier}から進んでいます。誰が書きますか。" } },
  -- Scene 6: restoration
  { "clean-image", 322, "ticket", "outside/contractor", { "desk" },
    { "Clean image for {system}", "{system}の再構築用イメージ" },
    { "TICKET {box}-4\nBuilt off line on new disks, checked against the sum of {hours} days ago. It "
      .. "comes by car to {place}, about {later}. Who signs for it, who watches it start?",
      "票番号 {box}-4\n新しいディスクに切り離して構築し、{hours}日前の値と照合しました。{later}ごろ車で"
      .. "{place}に届けます。受領の署名と、起動の立会いはどなたですか。" } },
  { "mismatch", 336, "monitor", "-", { "operations" },
    { "Restore test: {small} rows differ", "復旧試験:{small}件が不一致" },
    { "{time}  restored, {small} rows differ from the slips\n{time}  {system}: answers, "
      .. "read only\nslips not yet entered: {count}",
      "{time}  復元完了、伝票と{small}件不一致\n{time}  {system}:応答あり(参照のみ)\n未入力の伝票:"
      .. "{count}" }, level = true },
  { "go-back", 352, "face-to-face", "outside/management", { "business" },
    { "Management: are we back?", "役員室:戻ったのか" },
    { "The note is gone from the screens, so upstairs they think it's over. {count} slips aren't "
      .. "entered. By which sentence do we go back, and who tells the {client}?",
      "画面から文面が消えたので、上はもう終わったと思っています。未入力の伝票は{count}枚。どの一文をもっ"
      .. "て戻し、{client}には誰が伝えますか。" } },
}
