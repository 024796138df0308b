-- injects.lua: the 24 timed injects, in order of time. Each is what the person on duty would
-- really see or hear at that moment; none says what ought to be done.
-- 時刻の決まった24の状況付与。その持ち場の人に実際に見え、聞こえるとおりに書く。

local drill = require "lib.drill"
local prose, lines = drill.text.prose, drill.text.lines

inject "comm-error" { at = "0m", via = "monitor", to = "aoba/dispatch",
  subject = { en = "Comm. error, three substations", ja = "伝送異常 三変電所" },
  text = {
    en = lines [[
      09:00:02  KITAHARA   S/S  COMM ERROR   RTU no reply
      09:00:02  MINEYAMA   S/S  COMM ERROR   RTU no reply
      09:00:03  SAWAGUCHI  S/S  COMM ERROR   RTU no reply
      09:00:42  KITAHARA / MINEYAMA / SAWAGUCHI   COMM NORMAL
      operator actions since 08:50: none]],
    ja = lines [[
      09:00:02  北原変電所  伝送異常  子局応答なし
      09:00:02  峰山変電所  伝送異常  子局応答なし
      09:00:03  沢口変電所  伝送異常  子局応答なし
      09:00:42  北原・峰山・沢口   伝送復帰
      08:50以降の操作  なし]] } }

inject "mismatch" { at = "6m", via = "phone", from = "aoba/crew", to = "aoba/dispatch",
  subject = { en = "Call from Kitahara: breaker 21", ja = "北原から着信:遮断器21" },
  text = {
    en = prose [[
      Kitahara, Sekine here, on the morning round. I'm standing at the panel for line 2. Breaker
      21 is closed down here: red lamp, and the ammeter is showing load. Your nine o'clock list
      has it open. What does your screen say?]],
    ja = prose [[
      北原の関根です。朝の巡視で2号線の盤の前にいます。遮断器21、こちらは「入」です。赤ランプが点い
      て、電流計も振れています。九時の状態一覧では「切」になっているのですが、そちらの画面はどう
      出ていますか。]] } }

-- Dispatch reports to the vendor by habit; nobody sends the CSIRT a copy (lesson L5) [S].
inject "slow-ticket" { at = "12m", via = "ticket", from = "denki/support", to = "aoba/dispatch",
  subject = { en = "Ticket 08-0214-03 received: HMI 2 slow",
              ja = "受付 08-0214-03:監視卓2号 動作遅い" },
  text = {
    en = lines [[
      TICKET   08-0214-03           OPENED  09:11  by your day shift, by routine
      SUBJECT  HMI 2 slow, page change takes 6-8 s
      STATUS   received, priority normal
      COPY     none
      Thank you for your report. An engineer will look at it this afternoon.]],
    ja = lines [[
      票番号  08-0214-03            起票  09:11  貴所日勤(定例の手順による)
      件名    監視卓2号 動作遅い(画面切替に6〜8秒)
      状態    受付済み 優先度 普通
      写し    なし
      ご連絡ありがとうございます。午後に技術員が確認いたします。]] } }

inject "denies" { at = "20m", via = "log", to = { "aoba/system", "aoba/csirt" },
  subject = { en = "Firewall: denied, control side to OA side",
              ja = "ファイアウォール拒否 制御系→OA系" },
  text = {
    en = lines [[
      fw-oa  09:20:00  summary of the last 20 min   direction CONTROL -> OA
      deny tcp 192.0.2.12:*   -> 198.51.100.0/24:445    hits 3,871
      deny tcp 192.0.2.13:*   -> 198.51.100.0/24:445    hits   142
      permit tcp 192.0.2.20:* -> 198.51.100.80:1521     hits     4
      first deny 08:59:58      usual denies per day: 0-3]],
    ja = lines [[
      fw-oa  09:20:00  直近20分の集計   方向 制御系→OA系
      deny tcp 192.0.2.12:*   -> 198.51.100.0/24:445    3,871件
      deny tcp 192.0.2.13:*   -> 198.51.100.0/24:445      142件
      permit tcp 192.0.2.20:* -> 198.51.100.80:1521         4件
      最初の拒否 08:59:58      平常時の拒否 0〜3件/日]] } }

inject "engineer-mail" { at = "25m", via = "mail", from = "denki/support",
  to = "aoba/development",
  subject = { en = "Was our engineer with you yesterday?", ja = "昨日の弊社技術員の作業について" },
  text = {
    en = prose [[
      Good morning, a question to complete our work record. Was our engineer Mr Hirose on your
      site yesterday afternoon with his notebook PC? His sheet says "Northern dispatch, trend
      display, PC connected 14:10-15:30", but we have no acceptance slip from you, and today he
      is at another customer's. A line in reply would be kind.

      Denki Seigyo, maintenance desk]],
    ja = prose [[
      青葉電力 開発室 ご担当者様

      いつもお世話になっております。デンキ制御 保守窓口です。作業記録の整理のため伺います。昨日午
      後、弊社の広瀬がノートPCを持って貴社に伺いましたでしょうか。本人の作業票には「北部給電 トレン
      ド表示調整、PC接続 14:10〜15:30」とありますが、貴社の作業確認書が当方に届いておらず、本人は本
      日別のお客さま先におります。お手数ですが、ご一報いただけますと幸いです。]] } }

inject "hands-off" { at = "30m", via = "face-to-face", from = "aoba/shift", to = "aoba/csirt",
  important = true,
  subject = { en = "The shift supervisor in your doorway", ja = "当直長が来ています" },
  text = {
    en = prose [[
      Word is you want to come into my control room. I have a morning peak to get through and
      three substations to look after. Do not touch my screens. If you know something, tell me
      what you know. If you don't, leave us to our work.]],
    ja = prose [[
      指令室に入りたいと言っているそうだが、こっちは朝のピークの最中で、変電所を三つ見ているんだ。
      うちの画面には触らないでくれ。何か分かっているなら、それを聞かせてもらおう。
      分からないなら、仕事をさせてくれ。]] } }

inject "freeze" { at = "40m", via = "monitor", to = "aoba/dispatch", important = true,
  subject = { en = "HMI 2 and HMI 3 not updating", ja = "監視卓2号・3号 更新停止" },
  text = {
    en = lines [[
      09:40:00  HMI 1   clock 09:40:00   updating
      09:40:00  HMI 2   clock 09:38:17   NOT UPDATING   no reply to keyboard
      09:40:00  HMI 3   clock 09:38:21   NOT UPDATING   no reply to keyboard
      09:40:00  HMI 4   clock 09:40:00   updating
      RTU watchdogs, three substations: normal]],
    ja = lines [[
      09:40:00  監視卓1号   表示時刻 09:40:00   更新中
      09:40:00  監視卓2号   表示時刻 09:38:17   更新停止  キー入力に応答なし
      09:40:00  監視卓3号   表示時刻 09:38:21   更新停止  キー入力に応答なし
      09:40:00  監視卓4号   表示時刻 09:40:00   更新中
      子局ウォッチドッグ(三変電所)  正常]] },
  effect = function()
    asset("hmi-2"):mark "infected"
    asset("hmi-3"):mark "infected"
    service("display"):set(50)
  end }

inject "meti-asks" { at = "45m", via = "phone", from = "meti/liaison", to = "aoba/risk",
  subject = { en = "METI on the line: unstable frequency?", ja = "経産省から着信:周波数の件" },
  asks = { en = "Call METI back", ja = "経済産業省へ折り返す" }, within = "15m",
  text = {
    en = prose [[
      METI, the liaison officer. A newspaper asks us whether frequency in your north is unstable
      this morning. They quote somebody at a machine shop whose clocks run slow. Before I answer
      anything: is something the matter with you? I need a word I can pass on by ten.]],
    ja = prose [[
      経済産業省の連絡担当です。新聞社から、今朝そちらの北部で周波数が不安定ではないかと問い合わせが
      来ています。工作機械の工場の人が「時計が遅れる」と言っているそうです。答える前に伺いますが、
      何か起きていますか。十時までに、こちらから言えることを一言いただきたい。]] } }

inject "vendor-login" { at = "52m", via = "log", to = "aoba/system",
  subject = { en = "Remote maintenance: vendor account in use",
              ja = "遠隔保守:メーカー用IDの使用" },
  text = {
    en = lines [[
      ras-1  09:51:40  call in   line 3   caller 00-0000-5512   NOT IN LIST
      ras-1  09:51:58  login     user dsk-maint   password ok
      ras-1  09:52:03  session   192.0.2.30 -> 192.0.2.12 (HMI 2)   open
      last use of dsk-maint: 2007-11-06 from 00-0000-7101]],
    ja = lines [[
      ras-1  09:51:40  着信      回線3   発信者 00-0000-5512   登録外
      ras-1  09:51:58  ログイン  ID dsk-maint   パスワード一致
      ras-1  09:52:03  接続      192.0.2.30 -> 192.0.2.12(監視卓2号)   継続中
      dsk-maint の前回使用  2007-11-06  発信者 00-0000-7101]] } }

inject "wrong-trip" { at = "1h", via = "monitor", to = "aoba/dispatch", important = true,
  subject = { en = "TRIP: Kitahara and Mineyama, six feeders",
              ja = "トリップ:北原・峰山 六回線" },
  text = {
    en = lines [[
      10:00:00  KITAHARA  CB 21 22 23   OPEN   by remote command from HMI 3
      10:00:00  MINEYAMA  CB 11 12 14   OPEN   by remote command from HMI 3
      10:00:01  load, north  -168 MW      customers without supply  abt. 110,000
      relay operation: none       operator logged on at HMI 3: none]],
    ja = lines [[
      10:00:00  北原  遮断器 21 22 23   切   監視卓3号からの遠方操作
      10:00:00  峰山  遮断器 11 12 14   切   監視卓3号からの遠方操作
      10:00:01  北部負荷 -168MW     停電戸数 約110,000戸
      リレー動作 なし        監視卓3号の操作者 ログオンなし]] },
  effect = function()
    service("feeder"):set(40)
  end }

inject "calls" { at = "1h1m", via = "phone", from = "aoba/call-centre", to = "aoba/marketing",
  subject = { en = "Call centre: every line busy", ja = "お客さまセンター:全回線話中" },
  text = {
    en = prose [[
      Call centre. Forty lines, forty callers, two hundred waiting, all from the north, all the
      same question: why is it dark and for how long? An old lady has an oxygen machine. What may
      my people say, and where do I send the ones who can't wait?]],
    ja = prose [[
      お客さまセンターです。四十回線すべて話し中、待ちが二百件。全部北部の方で、「なぜ停電か、いつ
      直るのか」です。在宅酸素をお使いだという方もいます。オペレーターには何と言わせればいいですか。
      待てない方はどこへご案内しますか。]] } }

-- The chief is right: protection uses the same network. This is where "the field knows a danger
-- that the CSIRT does not" [D, grounded in R5 of the deck].
inject "chief-refuses" { at = "1h2m", via = "face-to-face", from = "aoba/chief",
  to = { "aoba/csirt", "aoba/risk" }, important = true,
  subject = { en = "The Northern chief: \"Not my network\"",
              ja = "北部電力所長「それは認められない」" },
  text = {
    en = prose [[
      I hear someone wants the whole control network unplugged, now. Over my dead body. The line
      relays at Kitahara, Mineyama and Sawaguchi talk to each other over that network. Unplug it,
      and the next short circuit is cleared late or takes the wrong line with it, and then it is
      not a hundred thousand, it is everybody. I carry the responsibility for that plant. Show me
      something smaller.]],
    ja = prose [[
      制御系ネットワークを今すぐ丸ごと抜けと言う人がいるそうだが、私は認めない。北原・峰山・沢口の
      線路保護リレーは、あの網で互いに信号をやりとりしているんだ。抜けば、次に短絡が起きたとき
      遮断が遅れるか、健全な線まで落ちる。そうなれば十万戸では済まない、全部だ。設備の責任は私にあ
      る。もっと小さいやり方を持ってきてもらいたい。]] } }

inject "trains-stopped" { at = "1h10m", via = "phone", from = "asagiri/control",
  to = "aoba/marketing",
  subject = { en = "Asagiri Railway: two lines stopped", ja = "朝霧鉄道:二路線停止" },
  asks = { en = "Call train control back", ja = "運輸指令へ折り返す" }, within = "20m",
  text = {
    en = prose [[
      Asagiri train control. Both northern lines stand, eleven trains, four of them between
      stations, heating off. I have to decide whether to walk people along the track or wait. When
      do we get traction power back? And don't tell me "as soon as possible".]],
    ja = prose [[
      朝霧鉄道の運輸指令です。北部の二路線が止まっています。十一本、うち四本は駅間で、暖房も切れて
      います。お客さまを線路に降ろすか、待つか、決めなければなりません。き電はいつ戻りますか。
      「なるべく早く」では判断できません。]] } }

inject "pumps-dry" { at = "1h15m", via = "phone", from = "izumi/plant", to = "aoba/marketing",
  subject = { en = "Izumi Waterworks: pumped zones dry", ja = "泉水道局:加圧区域で断水" },
  asks = { en = "Call the plant back", ja = "浄水場へ折り返す" }, within = "20m",
  text = {
    en = prose [[
      Izumi, the purification plant. The booster pumps have no supply; pressure in the hill
      districts is gone, about eighteen thousand taps. I have six tank lorries. Do I send them out
      for one hour or for the whole day? I need some idea of time from you.]],
    ja = prose [[
      泉水道局、浄水場です。加圧ポンプが停電で止まり、高台の地区は水圧がなくなりました。約一万八千戸
      です。給水車は六台。一時間のつもりで出すのか、一日のつもりで出すのか、見通しをいただけないと
      組めません。]] } }

inject "report-window" { at = "1h20m", via = "report-up", from = "ceptoar/electricity",
  to = "aoba/risk",
  subject = { en = "First written report", ja = "第一報(書面)について" },
  asks = { en = "First written report to the CEPTOAR by 10:30",
           ja = "十時三十分までにセプターへ書面で第一報" }, within = "10m",
  text = {
    en = lines [[
      Electricity CEPTOAR                                14 Feb 2008  10:20
      To: Aoba Electric, Risk Management Division        Pages: 1

      Supply interruption in your northern area from about 10:00: please let
      us have your first written report by 10:30, on the usual form, facts
      as known. If it is on its way already, disregard this reminder.
      METI receives it from this desk.]],
    ja = lines [[
      電力セプター事務局                        平成20年2月14日 10時20分
      青葉電力株式会社 リスク管理室 御中                   本紙のみ1枚

      貴社北部における十時頃からの供給支障について、十時三十分までに所定の
      様式により第一報(判明している事実)をご提出願います。行き違いの場合は
      ご容赦ください。経済産業省へは当事務局から回付いたします。]] } }

inject "fence" { at = "1h35m", via = "face-to-face", from = "aoba/guard", to = "aoba/risk",
  subject = { en = "The guard has something to own up to", ja = "警備員からの申し出" },
  text = {
    en = prose [[
      I'd better tell you, now that everyone is asking questions. Three nights ago the fence at
      substation 7, Sawaguchi, was cut, about so wide, on the wood side. We wired it up. Nothing
      was missing, so I meant to write it in at month's end. I took two photographs.]],
    ja = prose [[
      こういう時ですので、申し上げておきます。三日前の夜、7号の沢口変電所で、林側の外柵がこのくらい
      の幅で切られていました。盗られた物はなかったので、番線で留めて、月末にまとめて報告するつもりで
      おりました。写真は二枚あります。]] } }

inject "nisc-question" { at = "1h45m", via = "advisory-down", from = "nisc/desk",
  to = { "aoba/risk", "ceptoar/electricity" },
  subject = { en = "Inquiry to all CEPTOARs: similar signs?",
              ja = "各セプターへの照会:類似の兆候の有無" },
  asks = { en = "Answer NISC's inquiry through the CEPTOAR",
           ja = "NISCの照会にセプター経由で回答する" }, within = "45m",
  text = {
    en = lines [[
      NISC, Critical Infrastructure                      14 Feb 2008  10:45
      To: all CEPTOARs, for forwarding to members        Handling: members only

      An interruption of supply has occurred at an electric utility; its cause
      is not known. Please state through your CEPTOAR by 11:30 whether any of
      the following has been seen since 12 February:
        a  displays of supervisory systems that freeze or differ from reality
        b  large numbers of denied connections at inner boundaries
        c  unusual use of maintenance accounts or dial-in lines
      "None" is an answer too. Do not wait for the result of investigations.]],
    ja = lines [[
      内閣官房情報セキュリティセンター(NISC)        平成20年2月14日 10時45分
      各セプター事務局 御中(構成員へ転送願います)        取扱い:構成員限り

      電気事業者において供給支障が発生しています(原因不明)。2月12日以降、
      下記の有無を、11時30分までに各セプター経由で回答願います。
        ア 監視制御システムの表示の停止、または実態との相違
        イ 内部境界における多数の接続拒否
        ウ 保守用アカウント・着信回線の通常と異なる使用
      「なし」も回答に含みます。調査の完了を待つ必要はありません。]] } }

inject "sample-name" { at = "2h", via = "mail", from = "minamo/lab", to = "aoba/csirt",
  subject = { en = "New sample: name and behaviour", ja = "新しい検体について(速報)" },
  text = {
    en = prose [[
      To the security contacts of our customers. Several of you have sent us the same file this
      week; this is our first result. We call it Worm.Tsuta.B. It travels by the autorun of
      removable media and through an old hole in file sharing, port 445. On machines where it
      finds a process-data client it opens the history and reads; what it does with it we cannot
      say yet. It leaves a hidden file tsuta.dat on every medium it has touched. Signatures will
      come tonight. It does not alter controllers as far as we can see.

      Minamo Antivirus, analysis desk]],
    ja = prose [[
      お客さま各社 セキュリティご担当者様

      今週、複数のお客さまから同じファイルが届いており、速報としてお知らせします。当方では
      Worm.Tsuta.B と呼んでいます。リムーバブルメディアの自動実行と、ファイル共有の古い脆弱性
      (445番)で広がります。プロセスデータのクライアントがある端末では実績データを開いて読み出し
      ますが、その目的はまだ分かりません。触れた媒体には隠しファイル tsuta.dat を残します。
      定義ファイルは今夜の予定です。制御装置を書き換える動作は、現時点では確認していません。

      みなもアンチウイルス 解析窓口]] } }

inject "press-call" { at = "2h10m", via = "press", from = "press/desk", to = "aoba/pr",
  important = true,
  subject = { en = "Shinonome Press: cyber terror on the grid?",
              ja = "東雲新聞:電力網にサイバーテロか" },
  asks = { en = "Answer Shinonome Press", ja = "東雲新聞に回答する" }, within = "30m",
  text = {
    en = prose [[
      City desk, Shinonome. Evening edition closes in half an hour and the front page is yours. We
      have it from someone in your company that the computers in dispatch have been taken over.
      Is it cyber terror? From abroad? If you don't comment, we write that you didn't.]],
    ja = prose [[
      東雲新聞社会部です。夕刊の締め切りまであと三十分、一面に載せます。給電指令所のコンピューターが
      乗っ取られたと社内の方から聞いていますが、サイバーテロということでよろしいですか。海外からの
      攻撃でしょうか。コメントがなければ「回答なし」と書きます。]] } }

inject "sales-pcs" { at = "2h25m", via = "ticket", from = "aoba/offices",
  to = { "aoba/csirt", "aoba/system" },
  subject = { en = "60 PCs in sales offices: virus warning",
              ja = "営業所のOA端末60台でウイルス警告" },
  text = {
    en = lines [[
      TICKETS  41 to 57, merged      PRIORITY (by users)  URGENT
      PLACE    sales offices Higashi, Minami, Ekimae          PCs  60 of 320
      SIGN     "hidden file tsuta.dat"; slow; one blue screen
      USERS    "We cannot take contracts. Month's end is near. Send all your
               people at once, this is our business!"]],
    ja = lines [[
      票番号  41〜57(統合)        優先度(利用者申告)  至急
      場所    東・南・駅前営業所            端末  320台中60台
      症状    「隠しファイル tsuta.dat」、動作遅い、ブルースクリーン1台
      申告    「契約の受付ができません。月末も近いので、全員で今すぐ来て
              ください。営業が止まっています」]] } }

inject "hospital-fuel" { at = "2h45m", via = "phone", from = "shirakaba/facilities",
  to = "aoba/marketing",
  subject = { en = "Shirakaba Hospital: generator fuel", ja = "白樺大学病院:発電機の燃料" },
  asks = { en = "See to Shirakaba Hospital's request", ja = "白樺大学病院の申し出に対応する" },
  within = "30m",
  text = {
    en = prose [[
      Facilities, Shirakaba Hospital. We went to our own generators at ten and I am not putting
      the theatres back on the grid until somebody can tell me it will stay. Number one is fine.
      Number two carries intensive care and has fuel for six hours. Our supplier says the roads
      are jammed and he has other customers. Who can get me a lorry?]],
    ja = prose [[
      白樺大学病院の施設課です。十時から自家発で運転しています。もう落ちないと言っていただけるまで、
      手術室を商用に戻すつもりはありません。一号機は大丈夫ですが、集中治療室を持たせている二号機の
      燃料があと六時間分です。いつもの業者は、道が混んでいて他のお客もあると言っています。
      タンクローリーはどなたに頼めばよいのでしょうか。]] } }

inject "image-offer" { at = "3h", via = "face-to-face", from = "denki/engineer",
  to = "aoba/dispatch", important = true,
  subject = { en = "Denki Seigyo: clean image, ready to go",
              ja = "デンキ制御:クリーンなイメージを持参" },
  text = {
    en = prose [[
      I drove up with the factory image of your HMI, checked on our side this morning. Twenty
      minutes a screen. If I start on all four now you have your room back within the half hour
      and can send your crews home. Just say the word; my disks are in the drives already.]],
    ja = prose [[
      監視卓の工場出荷イメージを持って来ました。今朝、弊社で検査済みです。一台二十分。今から四台
      いっぺんに始めれば、三十分もかからず指令室は元どおり、保守員の皆さんも帰せます。
      ディスクはもうドライブに入れてあります。始めてよろしいですか。]] } }

-- True however the team has played: it is what a screen says of itself.
inject "screens-clean" { at = "3h30m", via = "monitor", to = "aoba/dispatch",
  subject = { en = "HMI 1-4: self-test normal", ja = "監視卓1〜4号:自己診断 正常" },
  text = {
    en = lines [[
      12:30:00  HMI 1   updating   self-test NORMAL   alarms 0
      12:30:00  HMI 2   updating   self-test NORMAL   alarms 0
      12:30:00  HMI 3   updating   self-test NORMAL   alarms 0
      12:30:00  HMI 4   updating   self-test NORMAL   alarms 0
      points displayed 1,284    points received 1,284    differ 0
      12:30:05  Message of the shift: is voice dispatch withdrawn?]],
    ja = lines [[
      12:30:00  監視卓1号   更新中   自己診断 正常   警報 0
      12:30:00  監視卓2号   更新中   自己診断 正常   警報 0
      12:30:00  監視卓3号   更新中   自己診断 正常   警報 0
      12:30:00  監視卓4号   更新中   自己診断 正常   警報 0
      表示点数 1,284    受信点数 1,284    不一致 0
      12:30:05  当直連絡:電話指令は解除でよいか]] },
  effect = function()
    service("display"):set(100)
  end }

inject "hot-wash" { at = "3h50m", via = "face-to-face", from = "meti/liaison",
  to = { "aoba/risk", "aoba/csirt" },
  subject = { en = "Hot wash: what would you want from us?",
              ja = "振り返り:国に望むことは何ですか" },
  asks = { en = "Tell METI three concrete things, numbered",
           ja = "経済産業省へ具体的な要望を三つ、番号を付けて伝える" }, within = "10m",
  text = {
    en = prose [[
      Before everybody goes home. I have to write one page for my director. What would you have
      wanted from the government this morning that you did not get? Three things, numbered, as
      concrete as you can. And will you sit down among yourselves as well, while it is fresh?]],
    ja = prose [[
      解散の前に一つお願いします。上司に一枚報告を書かねばなりません。今朝、国にしてほしかったのに
      得られなかったことは何でしょうか。番号を付けて三つ、なるべく具体的に。それから、記憶の新しい
      うちに、社内でも話し合っていただけますか。]] } }
