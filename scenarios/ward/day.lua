-- day.lua: timed injects of the first day, 09:00 to 18:00. The hospital opens; in the city it is
-- an ordinary Wednesday in March. Marked +: not in the plan's table. [D]
-- 一日目の昼。病院は再開し、市では三月のふつうの水曜日が過ぎていく。+ は表にないもの。

local drill = require "lib.drill"
local prose, lines = drill.text.prose, drill.text.lines

-- A figure that the contractor's rounds give of themselves: true however the team has played.
inject "ninety" { at = "7h", via = "monitor",
  to = { "shirakaba/medinfo", "shirakaba/deputy", "shirakaba/accounting" },
  subject = { en = "Round sheet 09:00: 90 % looked at", ja = "巡回集計 9:00:確認済み90%" },
  text = {
    en = lines [[
      09:00:00  ROUND SHEET   PCs 1,240    seen, nothing found   1,116   (90 %)
                                           found, locked in store    26
                                           not seen yet              98
                not seen yet: doctors' rooms 61, research 22, night cash desk 2,
                              carts "out on the ward" 13
                stickers: green = seen, red = do not switch on, none = not seen
      09:00:30  HALL CAMERA   persons in front of reception  abt. 240]],
    ja = lines [[
      09:00:00  巡回集計  端末 1,240   確認済み・検出なし  1,116(90%)
                                       検出、倉庫に施錠        26
                                       未確認                  98
                未確認の内訳 医局61、研究室22、夜間会計2、
                             「病棟で使用中」のカート13
                シール 緑=確認済み 赤=電源を入れない なし=未確認
      09:00:30  玄関カメラ  受付前 約240名]] } }

-- +
inject "two-hats" { at = "7h30m", via = "mail", from = "kazahaya/personnel",
  to = { "kazahaya/it", "kazahaya/general" }, covers = { "L3" },
  subject = { en = "Posts held in addition, from today", ja = "本日付 兼務について" },
  text = {
    en = prose [[
      On the instructions of the mayor. From today to 31 March all three members of the
      Information Policy Section hold posts in the Fixed-Sum Benefit Office in addition; the data
      for the first 110,000 application forms go to the printer's tomorrow at six in the morning.
      The section's duty of information security officer remains with the section, in addition.
      Enquiries about PCs go to the contractor first, who works until half past eleven at night.
      Thank you for your understanding.]],
    ja = prose [[
      市長の指示により通知します。情報政策課の三名は、本日から三月三十一日まで定額給付金推進室の兼
      務とします。第一便十一万世帯分の申請書データは、明朝六時に印刷業者へ渡す予定です。情報セキュ
      リティ担当の事務は、引き続き同課の所掌(兼務)とします。パソコンに関する問い合わせは、まず運用
      委託先で受けます(二十三時三十分まで)。ご理解のほどよろしくお願いいたします。]] } }

-- C1: the sector desk of medicine listens in the Council and cannot speak there.
inject "observer" { at = "8h", via = "advisory-down", from = "ceptoar-medical/desk",
  to = { "shirakaba/deputy", "shirakaba/medinfo" }, covers = { "C1" },
  subject = { en = "Medical CEPTOAR: saw you on television",
              ja = "医療セプター:テレビで拝見しました" },
  text = {
    en = prose [[
      Medical CEPTOAR, Owada. I saw you on the news this morning and have been trying the
      switchboard since nine. I imagine you would like other hospitals to hear of it, and perhaps
      not only hospitals. I had better say how we stand. In the Council, which was founded on
      Thursday, we are an observer: I may sit at the back and listen. To our own members I send a
      letter with the regular post, once the ministry has looked it over; the next is Wednesday of
      next week. I am the only one in this office and in a meeting until five. Should I put you
      down for the letter?]],
    ja = prose [[
      医療セプター事務局の大和田でございます。今朝のニュースで拝見し、九時から何度かお電話しており
      ました。よその病院にも、あるいは病院以外にも、お知らせになりたいところかと存じます。先に当方
      の立場を申し上げます。先週の木曜に発足したカウンシルでは、私どもはオブザーバーで、後ろの席で
      伺うだけです。会員の皆さまへは、厚生労働省に見ていただいたうえで、定例便に文書を入れます。次
      は来週の水曜です。事務局は私一人で、このあと夕方五時まで会議に出ております。定例便に載せる、
      ということでよろしいでしょうか。]] } }

-- +
inject "backlog" { at = "10h", via = "phone", from = "shirakaba/ward-5e",
  to = { "shirakaba/wards", "shirakaba/pharmacy" },
  subject = { en = "5 East: 214 sheets, and who types them?",
              ja = "5東から:紙が214枚、誰が入れますか" },
  text = {
    en = prose [[
      Five East, Onodera again, I should have gone home at nine. There are 214 sheets from the
      night, from all the wards, in a box from the photocopying paper. Insulin, blood sugars, the
      drips. Day shift is using the screens that have a green sticker and the doctors look at
      those and see that nobody was given anything since two. Which one is the chart now, the
      screen or the box? And who types, us or Pharmacy?]],
    ja = prose [[
      5東の小野寺です。九時で上がりのはずだったんですけど。夜の分の紙が、病棟全部で214枚、コピー用
      紙の箱に入っています。インスリン、血糖、点滴です。日勤さんは緑のシールの画面を使っていて、先
      生方がそれを見ると、二時から先は誰にも何も投与していないことになっています。いま、カルテは
      どっちなんですか。画面ですか、箱ですか。入れるのは私たちですか、薬剤部さんですか。]] } }

-- + The sticks of inject "school", ordered while nobody minds.
inject "rosters" { at = "11h", via = "ticket", from = "kazahaya/schools", to = "kazahaya/it",
  subject = { en = "43 memory sticks for the schools", ja = "学校へのUSBメモリ43本について" },
  text = {
    en = lines [[
      TICKET   09-2211   13:00            BOARD OF EDUCATION, SCHOOL AFFAIRS
      SUBJECT  rosters of first-year pupils, as every spring
      NOTE     We copy them onto the 43 sticks ourselves this year, on the PC
               beside the window, since you are busy with the benefit. Car
               tomorrow 15:00. For your information only, no action needed.]],
    ja = lines [[
      票番号  09-2211    13:00                       教育委員会 学務課
      件名    新入学児童の名簿(例年どおり)
      備考    給付金でお忙しいと思いますので、今年は43本とも当課の窓際のPCで
              書き込みます。配達は明日15時の公用車です。ご報告のみ。対応は
              不要です。]] } }

-- + How it came. The hospital's screening results have always travelled like this. [D]
inject "screening" { at = "12h", via = "ticket", from = "kazahaya/health", to = "kazahaya/it",
  subject = { en = "Health Section: PC slow since the screening data",
              ja = "健康課:検診データを開いてからPCが遅い" },
  text = {
    en = lines [[
      TICKET   09-2219   14:00                    HEALTH SECTION, Matsunaga
      PC       HOKEN-02          PRIORITY (by user)  low
      SIGN     slow since Monday. Began about when I read in the February
               cancer screening (memory stick, brought by hand as always).
               Two "open folder" lines came up; the upper one did nothing, so
               I used the lower.
      NOTE     Not urgent, I know what week it is. The stick went back.]],
    ja = lines [[
      票番号  09-2219    14:00                         健康課 松永
      端末    HOKEN-02          優先度(利用者申告)  低
      症状    月曜から遅い。二月分のがん検診結果を読み込んだころから(いつもの
              ように手渡しのUSBメモリ)。「フォルダーを開く」が二つ出て、上は
              反応がなかったので下を使いました。
      備考    急ぎません。給付金の週なのは分かっています。USBは返しました。]] },
  effect = function()
    asset("office-lan"):mark "infected"
  end }

-- +
inject "moving" { at = "13h", via = "phone", from = "kazahaya/branch", to = "kazahaya/counters",
  subject = { en = "East branch: forty minutes, and the screen sticks",
              ja = "東支所:四十分待ちで、画面が固まります" },
  text = {
    en = prose [[
      East branch, Kudo. Forty minutes for a change of address; it's the season, that's not why I
      ring. The residents' screen has stuck twice since lunch, half a minute each time, and then
      goes on as if nothing had been. I've been putting it down to the crowd. Is it the same with
      you? If you tell me it's the crowd, I'll tell them it's the crowd.]],
    ja = prose [[
      東支所の工藤です。転出で四十分待ちですが、時期ですから、それはいいんです。昼から二回、住民記
      録の画面が三十秒くらい固まって、そのあと何もなかったように動くんですよ。混んでいるせいかなと
      思っていたんですが、本庁さんも同じですか。混んでいるせいだということでしたら、お客さまにもそ
      う言います。]] } }

-- + A citizen sees the connection that no organisation chart shows.
inject "letter" { at = "14h", via = "mail", from = "citizens/letter", to = "kazahaya/pr",
  subject = { en = "Letter to the mayor: my mother's screening",
              ja = "市長への手紙:母の検診のこと" },
  text = {
    en = prose [[
      I saw on television that the computers of Shirakaba Hospital are full of a virus. My mother,
      74, had her screening there in February with the city's green ticket. The result comes from
      the city, not from the hospital. So it must get from them to you somehow. I do not
      understand computers, I would only like to know how it gets there, and whether anybody has
      thought of it.

      (Form on the city's web site. Reply requested: yes. Usual time to reply: ten days)]],
    ja = prose [[
      白樺病院のパソコンがウイルスだらけになったとテレビで見ました。うちの母(七十四歳)は、二月に市
      の緑色の受診券で、あそこの検診を受けました。結果は病院ではなく、市から届くそうです。というこ
      とは、病院から市へ、何かの形で届いているのですよね。パソコンのことは分かりません。どうやって
      届くのか、どなたかそのことに気がついておられるのか、それだけ知りたいです。

      (市ホームページ投稿フォーム 回答希望:あり 標準回答日数:十日)]] } }

-- +
inject "second-night" { at = "16h", via = "face-to-face", from = "shirakaba/icu-nurse",
  to = { "shirakaba/icu", "shirakaba/wards" },
  subject = { en = "Makabe, before the second night", ja = "真壁:二日目の夜勤を前に" },
  text = {
    en = prose [[
      I'm on again. Before I take over: is it screen tonight, or paper, or screen here and paper
      over there? Bed 11 is better, by the way. And that cable: I've hung a card on it at our end.
      It says what it carries and my extension. If there is a proper form for that, I'm glad to
      fill it in.]],
    ja = prose [[
      今夜も入りました。申し送りを受ける前に伺います。今夜は画面ですか、紙ですか。それとも、ここは
      画面であちらは紙ですか。11番さん、持ち直しました。それと、あの線ですけど、こちら側に札を下げ
      ておきました。何が通っているかと、私のPHSの番号を書いて。正式な様式があるなら、書き直しま
      す。]] } }
