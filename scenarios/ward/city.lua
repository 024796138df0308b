-- city.lua: timed injects from 22:30 of the first day to 18:00 of the second. The city has its own
-- worm now, and the hospital's night behind it, if anybody has told it. Marked +: not in the
-- plan's table. [D]
-- 市の一夜と一日。病院の経験は、誰かが伝えていれば届いている。+ は表にないもの。

local drill = require "lib.drill"
local prose, lines = drill.text.prose, drill.text.lines

inject "city-av" { at = "20h30m", via = "monitor", to = "kazahaya/it",
  subject = { en = "City AV: 4 terminals, all cleaned", ja = "市AV:4台で検出、すべて駆除済み" },
  text = {
    en = lines [[
      22:30:00  CITY-AV   detections today  4           usual: 1-2 per month
        16:41  HOKEN-02     Worm.Mukade.C   cleaned
        19:07  HOKEN-02     Worm.Mukade.C   cleaned
        21:52  KYUFU-11     Worm.Mukade.C   cleaned    (benefit office)
        22:18  SHISHO-E1    Worm.Mukade.C   cleaned    (East branch)
      logons refused, user "administrator", since 21:00   312
      state  NORMAL   items to be dealt with  0]],
    ja = lines [[
      22:30:00  市AV管理   本日の検出  4件               平常 月1〜2件
        16:41  HOKEN-02     Worm.Mukade.C   駆除済み
        19:07  HOKEN-02     Worm.Mukade.C   駆除済み
        21:52  KYUFU-11     Worm.Mukade.C   駆除済み   (給付金推進室)
        22:18  SHISHO-E1    Worm.Mukade.C   駆除済み   (東支所)
      21時以降のログオン失敗(administrator)   312件
      状態  正常   要対応  0件]] },
  effect = function()
    asset("city-terminals"):mark "infected"
  end }

inject "night-team" { at = "21h", via = "ticket", from = "kazahaya/night-team",
  to = "kazahaya/it", important = true, evidence = true,
  subject = { en = "Night team: 200 looked at, 30 infected, going home 23:30?",
              ja = "夜間班:200台確認、30台検出。23時半で上がります" },
  text = {
    en = lines [[
      TICKET   09-2240   23:00                 NANAKUSA DATA, night team, Kinoshita
      DONE     As HOKEN-02 had it twice we walked the second and third floors from
               eight o'clock on. 200 of 1,100 looked at, 30 had it, all 30 cleaned.
               LAN was up all the time, we had no instruction about it.
      LEFT     900. There are two of us; last train 23:52.
      NOTE     The benefit data run starts by itself at 06:00 and must not be
               disturbed, says the list. Unless we hear otherwise we finish at
               23:30 as usual and hand the rest to day shift at 08:15.]],
    ja = lines [[
      票番号  09-2240    23:00                     七草データ 夜間班 木下
      実施    HOKEN-02 で二度出たので、20時から2階と3階を見て回りました。
              1,100台中200台を確認、30台で検出、30台とも駆除済みです。LANは
              特に指示がなかったので、つないだままです。
      残り    900台。夜間班は二名、終電は23時52分です。
      備考    明朝6時に給付金データの自動処理があり、引継表に「止めないこと」
              とあります。特にご指示がなければ、いつもどおり23時30分で上がり、
              残りは8時15分に日勤へ引き継ぎます。]] } }

inject "mayor-asks" { at = "30h", via = "face-to-face", from = "kazahaya/mayor",
  to = { "kazahaya/general", "kazahaya/counters" }, important = true,
  subject = { en = "The mayor: do we open at half past eight?",
              ja = "市長:八時半に開けられるのか" },
  text = {
    en = prose [[
      There are thirty people in front of the glass already. It's March, everybody is moving, and
      the benefit forms have been in the papers. Somebody told me in the lift that it was all
      cleaned last night; somebody else told me on the stairs that it wasn't. I can stand in front
      of people and say "not today". I have done it. What I don't want is to say "please come in"
      at half past eight and "please go home" at nine. Which is it?]],
    ja = prose [[
      ガラス戸の前に、もう三十人立っているぞ。三月は転出入だし、給付金も新聞に出た。エレベーターで
      は「ゆうべ全部きれいにした」と聞いた。階段では「まだです」と聞いた。「きょうは駄目です」と市
      民の前に立って言うのは、構わん。前にもやった。八時半に「どうぞ」と言って、九時に「お帰りくだ
      さい」と言うのが困るんだ。どっちだ。]] } }

inject "again" { at = "31h", via = "monitor", to = { "kazahaya/it", "kazahaya/counters" },
  important = true, evidence = true, covers = { "T3" },
  subject = { en = "City AV: \"cleaned\" terminals alarm again",
              ja = "市AV:「駆除済み」の端末が再び警告" },
  text = {
    en = lines [[
      09:00:00  CITY-AV   switched on this morning and marked "cleaned"   30
                of these, detected again by 09:00                         22
        08:33  SHIMIN-03   cleaned 23:10   detected again
        08:34  SHIMIN-01   cleaned 22:55   detected again
        08:41  ZEI-07      cleaned 23:21   detected again
        08:44  HOKEN-02    cleaned 16:41, 19:07, 23:02   detected again
        ... 18 more
      source   not recorded]],
    ja = lines [[
      09:00:00  市AV管理   今朝起動した「駆除済み」端末   30台
                うち9時までの再検出               22台
        08:33  SHIMIN-03   駆除 23:10    再検出
        08:34  SHIMIN-01   駆除 22:55    再検出
        08:41  ZEI-07      駆除 23:21    再検出
        08:44  HOKEN-02    駆除 16:41、19:07、23:02   再検出
        (ほか18台)
      感染元   記録なし]] } }

inject "passport" { at = "32h", via = "phone", from = "citizens/aihara",
  to = "kazahaya/counters",
  subject = { en = "Ms Aihara: a certificate, today", ja = "相原さん:戸籍抄本が今日要るのですが" },
  asks = { en = "Call Ms Aihara back", ja = "相原さんに折り返す" }, within = "1h30m",
  text = {
    en = prose [[
      My name is Aihara. I was at your counter just now and the young man said he couldn't say
      whether there'd be any certificates today. I need one extract from the family register. The
      passport office is in the prefectural building, forty minutes by train, and closes at half
      past four; if I hand it in today I have the passport next Thursday and I'm on Friday's
      aeroplane. My father is in a hospital over there. I'm not angry. I'd just like to know
      whether to stand here or go home.]],
    ja = prose [[
      相原と申します。いま窓口に伺ったら、お若い方に「今日、証明書が出せるかどうか分からないんで
      す」と言われまして。戸籍抄本が一通要るんです。パスポートの窓口は県庁のほうで、電車で四十分、
      四時半までです。今日出せば来週の木曜に受け取れて、金曜の飛行機に乗れます。父が向こうの病院に
      入っているんです。怒っているんじゃないんです。ここで待っていたらいいのか、いったん帰ったらい
      いのか、それだけ教えていただけませんか。]] } }

-- + The question of the whole exercise, put by a newspaper.
inject "press-city" { at = "32h30m", via = "press", from = "press/desk", to = "kazahaya/pr",
  important = true, covers = { "C1" },
  subject = { en = "Shinonome Press: did the hospital not tell you?",
              ja = "東雲新聞:病院から連絡はなかったのですか" },
  asks = { en = "Answer Shinonome Press by 13:00", ja = "十三時までに東雲新聞に回答する" },
  within = "2h30m",
  text = {
    en = prose [[
      City desk, Shinonome Press. We hear it is the same virus as at Shirakaba Hospital, three
      kilometres from you, where they had it at two yesterday morning. You had it at half past ten
      at night. That makes twenty hours. Did nobody tell you? And the register, the tax files, the
      benefit: has anything got out? Evening edition, one o'clock.]],
    ja = prose [[
      東雲新聞社会部です。白樺大学病院と同じウイルスだと聞いています。三キロ先ですよね。あちらが分
      かったのはきのうの午前二時、そちらは夜の十時半。二十時間あります。連絡はなかったんですか。そ
      れから、住民票、税、給付金、外に出たものはありますか。夕刊、十三時締めです。]] } }

inject "file-server-log" { at = "34h", via = "log", to = "kazahaya/it", covers = { "T4" },
  subject = { en = "FS-1: who opened what, 11:00-12:00", ja = "FS-1:11時台のアクセス集計" },
  text = {
    en = lines [[
      FS-1  audit 11:00-12:00     share \yoshiki (forms, all sections)
        11:02:10  write   \yoshiki\autorun.inf          by SYSTEM
        11:03:55  open    \yoshiki   SHIMIN-03          11:04:31 AV alert SHIMIN-03
        11:17:20  open    \yoshiki   ZEI-07             11:18:02 AV alert ZEI-07
        11:40:08  open    \yoshiki   SHISHO-E1          11:41:15 AV alert SHISHO-E1
      alerts in the hour 17     of these within 2 min of opening \yoshiki   17
      FS-1 itself: AV agent not installed ("must not be restarted", 2006)]],
    ja = lines [[
      FS-1  監査 11:00〜12:00     共有 \yoshiki(様式集・全課)
        11:02:10  書込  \yoshiki\autorun.inf           SYSTEM による
        11:03:55  参照  \yoshiki   SHIMIN-03           11:04:31 AV警告 SHIMIN-03
        11:17:20  参照  \yoshiki   ZEI-07              11:18:02 AV警告 ZEI-07
        11:40:08  参照  \yoshiki   SHISHO-E1           11:41:15 AV警告 SHISHO-E1
      この一時間の警告 17件   うち \yoshiki の参照から2分以内 17件
      FS-1 自身:AVエージェント未導入(平成18年「再起動不可」)]] },
  effect = function()
    asset("file-server"):mark "infected"
  end }

inject "school" { at = "36h", via = "ticket", from = "kazahaya/schools", to = "kazahaya/it",
  subject = { en = "School affairs: the 43 sticks are ready",
              ja = "学務課:USBメモリ43本、できました" },
  text = {
    en = lines [[
      TICKET   09-2287   14:00            BOARD OF EDUCATION, SCHOOL AFFAIRS, Miyake
      SUBJECT  43 sticks: ready, thank you
      NOTE     The car leaves at 15:00; by Friday every school has put its own
               into the office PC. One small thing. When we try a stick, "open
               folder" comes up twice. Shall we tell the schools to take the
               upper one or the lower?]],
    ja = lines [[
      票番号  09-2287    14:00                     教育委員会 学務課 三宅
      件名    43本、書き込み終わりました
      備考    公用車は15時に出ます。金曜までに、各校で校務用のPCに挿して
              いただく予定です。一点だけ。試しに挿すと「フォルダーを開く」が
              二つ並びます。各校には、上と下、どちらを押すようご案内すれば
              よろしいですか。]] } }

inject "abuse" { at = "38h", via = "mail", from = "kaede/abuse", to = "kazahaya/it",
  important = true,
  subject = { en = "[abuse] 198.51.100.17 scanning 445/tcp",
              ja = "【abuse】198.51.100.17 からの445番走査" },
  text = {
    en = lines [[
      To: technical contact of 198.51.100.16/28 (Kazahaya City)

      We have complaints from six networks about connections from
        198.51.100.17   to 445/tcp, addresses at random
        since 2009-03-04 21:58 +0900, at present abt. 41,000 targets an hour
      Sample:
        2009-03-05T15:41:07+0900  198.51.100.17:3319 -> 203.0.113.201:445  SYN
        2009-03-05T15:41:07+0900  198.51.100.17:3320 -> 192.0.2.77:445     SYN
      Our contract, clause 14: the line may be suspended one hour after
      notice. Please let us know what you do.       Kaede Net, abuse desk]],
    ja = lines [[
      198.51.100.16/28 技術担当者様(風早市)

      貴市のアドレスから下記の通信があり、六つのネットワークから申告を
      受けています。
        198.51.100.17   宛先 445/tcp、無作為のアドレス
        2009-03-04 21:58 +0900 から継続、現在 毎時約41,000宛先
      例:
        2009-03-05T15:41:07+0900  198.51.100.17:3319 -> 203.0.113.201:445  SYN
        2009-03-05T15:41:07+0900  198.51.100.17:3320 -> 192.0.2.77:445     SYN
      約款第14条により、通知から一時間で回線を停止することがあります。
      対応状況をお知らせください。              かえでネット abuse担当]] } }

-- The figures of the published case. [F]
inject "count" { at = "40h", via = "monitor",
  to = { "kazahaya/it", "kazahaya/counters", "kazahaya/general" },
  subject = { en = "Count 18:00: 808 usable, 142 barred",
              ja = "18時集計:使用可808台、使用禁止142台" },
  text = {
    en = lines [[
      18:00:00  COUNT   terminals looked at, one by one   950
                usable  808        barred  142        in cupboards, not counted  150
      asked for by 08:30 tomorrow:
                counters and branches  310    benefit office      120
                tax (returns until 16 March)  180    accounts, year's end  160
                council secretariat  40       all other sections  280      sum 1,090]],
    ja = lines [[
      18:00:00  集計   一台ずつ確認した端末   950台
                使用可  808台     使用禁止  142台     (書庫等 未確認 150台)
      明朝8時30分までの要望
                窓口・支所       310台     給付金推進室   120台
                税(申告は16日まで) 180台     会計(年度末)   160台
                議会事務局        40台     その他各課     280台     計 1,090台]] } }

inject "sheet" { at = "40h", via = "fax", from = "nisc/desk",
  to = { "shirakaba/medinfo", "kazahaya/it" },
  subject = { en = "NISC: one sheet each, by seven o'clock", ja = "NISC:振り返り票(十九時まで)" },
  asks = { en = "Send NISC the sheet: what you will change", ja = "NISCへ振り返り票を送る" },
  within = "45m",
  text = {
    en = lines [[
      NISC, critical infrastructure desk                 5 Mar 2009  18:00
      To: Shirakaba University Hospital, Kazahaya City      Handling: names removed

      Two houses in one city, the same worm, twenty hours apart. Before
      you forget how it was: one sheet from each, by about seven. Four boxes.
        1  Removable media        what is different from tomorrow
        2  Fixes                  who applies them, by when, who checks
        3  Pattern updates        who notices that they have stopped
        4  Who may say no         to being cut off; to opening the doors
      No names of persons, please. It goes to the other thirteen sectors'
      desks in April.]],
    ja = lines [[
      NISC 重要インフラ担当                      平成21年3月5日 18時00分
      白樺大学病院 御中、風早市 御中              取扱い:名称を伏せて利用

      同じ市内の二つの組織で、同じワームが、二十時間の間を置いて起きました。
      忘れないうちに、それぞれ一枚ずつ、十九時ごろまでにお寄せください。
        1  外部媒体        明日から何を変えるか
        2  修正プログラム  誰が、いつまでに適用し、誰が確かめるか
        3  パターン更新    止まったことに誰が気づくか
        4  断ってよい人    切り離しを断るのは誰か。扉を開けるのを断るのは誰か
      個人名は不要です。四月に、ほかのセプター事務局へ配ります。]] } }
