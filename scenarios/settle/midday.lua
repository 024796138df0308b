-- midday.lua: timed injects from 11:45 to 14:50, in order of time: spread and decision. Those
-- marked + are not in the plan's table. [D]
-- 昼の状況付与。波及と判断。+ は計画書の表にないもの。

local drill = require "lib.drill"
local prose, lines = drill.text.prose, drill.text.lines

inject "rumour" { at = "2h45m", via = "board", from = "public/board", important = true,
  to = { "tokiwa/planning", "tokiwa/settlement", "fsa/liaison" },
  subject = { en = "Thread: TOKIWA IS FINISHED (714 posts)", ja = "スレッド「常盤やばい」714件" },
  text = {
    en = lines [[
      11:12  anon   cash machine dark. payday. coincidence?
      11:15  anon   sister-in-law works there, they are not allowed to say anything
      11:21  anon   it's not the machines. there's no money. 1997 all over again
      11:24  anon   source?
      11:26  anon   my source is that I am standing here
      11:33  anon   they say Minatomachi pays out 50,000 and no more. that's it then
      11:38  anon   at noon they all get their lunch break. go now
      11:41  anon   forward this to your parents, they have all of it in there
      11:44  anon   the FSA says nothing. they said nothing then, too]],
    ja = lines [[
      11:12  名無し   ATM真っ暗。給料日に。偶然か?
      11:15  名無し   義姉が勤めてるけど、何も話すなって言われてるらしい
      11:21  名無し   機械じゃない。金がないんだよ。97年と同じ
      11:24  名無し   ソースは
      11:26  名無し   いま並んでる俺
      11:33  名無し   港町支店、五万円までしか出さないらしい。終わったな
      11:38  名無し   十二時になったら昼休みで全員来るぞ。行くなら今
      11:41  名無し   親に回せ。うちの親は全部あそこだ
      11:44  名無し   金融庁はだんまり。あのときもだんまりだった]] } }

inject "link-lost" { at = "3h", via = "phone", from = "tsubame/airport", to = "tsubame/dispatch",
  important = true,
  subject = { en = "Airport office: the flight plan link is gone",
              ja = "空港所:飛行計画の回線が切れました" },
  text = {
    en = prose [[
      Nishio, airport office. The link has gone, this minute, at noon exactly. Five twenty-one is
      on the runway, he has his plan. Five thirty-three is boarded, doors closed, 162 people, and
      has none. Air traffic say they'll take it by fax and type it in, and one in ten minutes is
      what they can do, there are two of them. I've got seventy-four more on the board today. It
      was one in two minutes this morning. Which ones do I start writing?]],
    ja = prose [[
      空港所の西尾です。飛行計画の回線が切れました。いまです、正午ちょうどです。521便は滑走路に出
      ていて、プランは通っています。533便は搭乗が済んでドアクローズ、162名様、こちらがまだです。管
      制に聞いたら、FAXで受けて打ち込むが、二人しかいないので十分に一便が限度、とのことです。けさ
      まで二分に一便でした。ボードには、今日この後が七十四便あります。どれから書き始めますか。]] },
  effect = function()
    service("hall-c"):set(0)
    service("flight-link"):set(0)
    service("fare-server"):set(0)
    service("order-system"):set(0)
  end }

-- +
inject "gates-store" { at = "3h5m", via = "monitor", to = "asagiri/stations",
  subject = { en = "Fare server: no answer; gates store", ja = "運賃サーバ応答なし。改札機は蓄積運転" },
  text = {
    en = lines [[
      12:05:00  FARE SERVER   no answer since 12:00:04
                gates         412 of 412 working, storing
                store used    Chuo-dori 4 %   Shinko 4 %   others 3 %
                at this pace  Chuo-dori full about 14:10, all about 14:30
                full          gate closes (setting of the maker)]],
    ja = lines [[
      12:05:00  運賃サーバ    12:00:04 から応答なし
                改札機        412/412 稼働(蓄積運転)
                蓄積率        中央通 4%   新港 4%   ほか 3%
                この速さでは  中央通 14:10ごろ、全駅 14:30ごろに満杯
                満杯時        扉を閉じる(メーカー設定)]] } }

-- The engine's map of who could reach whom: taken from the lists on the tables, so it is true
-- whatever has been done. 卓上の番号表から描いた図。
inject "wall" { at = "3h15m", via = "hall", from = "control/facilitator",
  to = { "kagami", "tokiwa", "wakaba", "hayabusa", "tsubame", "asagiri", "shirakaba", "kazahaya",
         "fsa", "mlit", "nisc" },
  covers = { "C1" },
  subject = { en = "Question 2: the map on the wall", ja = "問2 壁の図をご覧ください" },
  asks = { en = "Question 2: whom you lacked, by 13:30",
           ja = "問2 足りなかった相手(十三時三十分まで)" }, within = "1h15m",
  text = {
    en = lines [[
      Shiomi. Drawn from your telephone lists, as you handed them in at the door:

              FSA            MIC          MHLW             MLIT
             /    \         /    \          |          /     |     \
          bank securities (Kagami) city  hospital    air   rail   lorry

      To NISC: the ministries, nobody else.
      Sideways: bank - securities, bank - Kagami, rail - Kagami, air - lorry.
      Electricity, gas, water: to METI and MHLW; nobody here has their number.

      Six tables have their machines in one building, and a seventh leans on one
      of the six. Of lines sideways I count four. Question 2: whose number did you
      want this morning and not have? Or: who wanted yours? One line each, by half
      past one.]],
    ja = lines [[
      潮見です。受付でお預かりした電話番号表から描いた図です。

            金融庁         総務省        厚労省           国交省
            /   \          /   \           |          /     |     \
          銀行  証券    (鏡)  市        病院      航空   鉄道   物流

      NISCへの線:各省庁から。ほかにはなし。
      横の線:銀行−証券、銀行−鏡、鉄道−鏡、航空−物流。
      電力・ガス・水道:経産省と厚労省へ。会場に、その番号を持つ卓はない。

      六つの卓の機器が一つの建物の中にあり、七つ目の卓は、その六つの一つに寄り
      かかっています。横に引けた線は四本でした。問2です。けさ、番号が欲しかっ
      たのに、なかった相手は誰ですか。または、あなたの番号を欲しがっていたのは
      誰でしょうか。卓ごとに一行で、十三時半までにお願いします。]] } }

-- +
inject "clearing-list" { at = "3h20m", via = "fax", from = "clearing/desk",
  to = "tokiwa/settlement",
  subject = { en = "Clearing Centre: your 08:30 file, 3,180 items (53 pages)",
              ja = "為替センター:八時半のファイル 3,180件(53枚)" },
  text = {
    en = lines [[
      INTERBANK CLEARING CENTRE   Operations        23 Feb 2007   12:20   1/53
      To: Tokiwa Bank, settlement

      As agreed by telephone we send what we have from you today.
        received    08:30:14 - 08:31:02   one file   3,180 items
                    2,914 million yen     passed on to 41 banks by 08:44
        for you     11,870 items from others are kept here, not delivered
      Usual on such a day: 61,000 items out. We take 9,000 in an hour.
      We close at 15:30. There is nobody here after that.]],
    ja = lines [[
      銀行間為替センター 運営部            平成19年2月23日 12時20分   1/53
      常盤銀行 決済ご担当者様

      お電話の件、本日御行から受信した分は次のとおりです。
        受信       8:30:14〜8:31:02   ファイル1本   3,180件
                   29億1,400万円      8:44までに41行へ中継済み
        御行宛     他行からの11,870件を保留中(未送信)
      このような日の御行からの仕向は、例年61,000件です。当方の処理は一時間に
      9,000件まで。締切は15時30分です。締切後の当番はおりません。]] } }

-- + The electricity table, out of the story.
inject "we-knew" { at = "3h25m", via = "hall", from = "aoba/desk",
  to = { "kagami", "tokiwa/systems", "hayabusa", "kazahaya", "nisc" }, covers = { "C1" },
  subject = { en = "The electricity table asks for the microphone",
              ja = "電力の卓から、ひとこと" },
  text = {
    en = prose [[
      Aoba Electric, may I, outside the story. We've sat here since nine with nothing to do. Our
      log has it: 08:51:40, 62 per cent, 0.28 seconds, wet snow coming off a line in the
      north-west, eleven complaints, closed by nine. Nobody has asked us, and we wouldn't have
      known whom to tell; a sag that short is not an outage in our rules. I'm only saying it
      because I am looking at your faces. In the story you don't know this, I take it?]],
    ja = prose [[
      青葉電力の卓です。物語の外で、よろしいですか。九時から、することがなくて座っております。実は
      私どもの記録には残っていまして、8時51分40秒、残り62%まで、0.28秒。北西の送電線で、湿った着雪
      が落ちた拍子のものです。お申し出が十一件、九時までに対応済みです。どなたからも聞かれませんで
      したし、こちらから知らせる先も分かりません。この短さですと、規程上は停電でもありませんので。
      皆さんのお顔を見ていたら、言わずにいられなくなりました。物語の中では、まだどなたもご存じない
      わけですよね。]] } }

-- +
inject "two-calls" { at = "3h35m", via = "face-to-face", from = "fsa/director",
  to = "fsa/liaison",
  subject = { en = "Director Shinohara: the same sum, from both ends",
              ja = "篠原参事官:同じ金の話を、両側から" },
  text = {
    en = prose [[
      Within ten minutes the banks' section has a call from Tokiwa about payments that cannot go
      out, and the securities section, other end of the corridor, one about payments that do not
      come in. It's the same money. They have each opened a file. The market has been open again
      for five minutes. I'd like somebody to see to it that Wakaba hears one rule, from us, before
      they've sold the first one.]],
    ja = prose [[
      この十分の間に、銀行課には「送れない」という電話が来て、廊下の端の証券課には「入ってこない」
      という電話が来た。同じ金だよ。それぞれ別のファイルを作っている。後場はもう五分前に始まった。
      若葉が一人目を処分してしまう前に、扱いは一つだと、うちから伝えてやってくれないか。]] } }

inject "nisc-asks" { at = "3h45m", via = "advisory-down", from = "nisc/counsellor",
  to = { "fsa/liaison", "mlit/liaison", "nisc/desk", "kagami/floor", "tokiwa/planning",
         "wakaba/settlement", "hayabusa/control", "tsubame/dispatch", "asagiri/stations",
         "shirakaba/administration", "kazahaya/citizens" },
  confirm = "1h",
  subject = { en = "NISC: who depends on Kagami Data Center? by 13:45",
              ja = "NISC:鏡データセンターへの依存状況について(照会、十三時四十五分まで)" },
  asks = { en = "State your dependency on Kagami, by way of the ministry, by 13:45",
           ja = "鏡への依存状況を、十三時四十五分までに所管省庁経由で" }, within = "1h",
  text = {
    en = lines [[
      NISC   Critical infrastructure                 23 Feb 2007   12:45
      To: liaison officers of the five ministries    cc: operators, as known

      Please ask the operators in your field, and answer by 13:45:
        1  Does any service of yours run in Kagami Data Center? Which, and in
           which hall?
        2  What has stopped, since when; what will stop, and when
        3  By what other means you serve meanwhile, and until when that holds
        4  What you need from another sector
      Operators answer their ministry, not us. If you have nothing there, please
      say so: we count those, too. You get the totals back from us.  Mizutani]],
    ja = lines [[
      NISC 重要インフラ担当                    平成19年2月23日 12時45分
      五省庁 連絡担当官 各位                     写:事業者(把握分)

      所管の事業者に照会のうえ、13時45分までにご回答ください。
        1  鏡データセンターで稼働している業務の有無。あれば業務名と棟
        2  いつから何が止まっているか。これから、いつ、何が止まるか
        3  代替手段と、それがいつまで続けられるか
        4  他の分野に求めたいこと
      事業者は、当センターではなく所管省庁へご回答ください。「該当なし」も
      数えますので、お知らせください。集計は折り返しお返しします。  水谷]] } }

inject "switch-log" { at = "4h", via = "log", to = "kagami/floor", important = true,
  subject = { en = "ATS-A and B: setting changed on 20 February", ja = "ATS-A・B:2月20日に設定変更" },
  text = {
    en = lines [[
      ATS-A   control panel, last changes
        02-20 23:41:17   LOGIN    maint2   remote   from 198.51.100.23
        02-20 23:42:50   SET      transfer delay      0.1 s  ->  900 s
        02-20 23:43:31   SET      lockout on overrun  off    ->  on
        02-20 23:44:02   LOGOUT
      ATS-B   the same, 23:46 to 23:48
      ATS-C   02-20 23:50:12    LOGIN maint2 remote   LOGOUT 23:50:40, no change
      work orders on file for 20 Feb   none
      buffer 200 lines, used 188    maker's engineer expected on site 14:00]],
    ja = lines [[
      ATS-A   制御盤 直近の設定変更
        02-20 23:41:17   ログイン   maint2  遠隔   198.51.100.23 から
        02-20 23:42:50   設定       切替遅延       0.1秒 → 900秒
        02-20 23:43:31   設定       超過時ロックアウト  切 → 入
        02-20 23:44:02   ログアウト
      ATS-B   同様、23:46〜23:48
      ATS-C   02-20 23:50:12   ログイン maint2 遠隔   23:50:40 ログアウト、変更なし
      2月20日の作業届   なし
      記録領域 200行、使用 188行    メーカー技術員 14時来場予定]] } }

-- + A question that only another sector can answer.
inject "fuel-cards" { at = "4h5m", via = "phone", from = "hayabusa/yard", to = "hayabusa/control",
  subject = { en = "Ogata: will the fuel cards work tonight?",
              ja = "緒方:給油カード、今夜は使えますか" },
  text = {
    en = prose [[
      Ogata again. The night trunk leaves at six, forty vehicles, and fills up on the way, by
      card. The card is settled through that bank. The stands work tonight, I think, but they say
      if they don't hear that they'll get their money they'll want cash. If I'm to give forty
      drivers cash I have to draw it today, and the counters close at three; no machine gives out
      a sum like that. Can somebody ask the bank? A straight yes or no, before half past two. I
      don't know anybody there. My electricity goes out of an account there, that's all.]],
    ja = prose [[
      また緒方です。夜の幹線便が六時に四十台出ます。途中で、カードで給油するんですが、精算があの銀行
      なんですよ。スタンドは今夜は入れてくれると思いますが、代金が入ると聞けなければ現金でと言ってま
      す。四十人に現金を持たせるなら、今日のうちに下ろさないといけない。窓口は三時までです。ATMで出
      せる額じゃありません。誰か、銀行に聞いてもらえませんか。使えるのか使えないのか、それだけでいい
      です。二時半までに。知り合いはいないんです。口座から電気代が落ちてるだけで。]] } }

-- +
inject "no-copies" { at = "4h10m", via = "ticket", from = "tokiwa/machine-room",
  to = "tokiwa/systems",
  subject = { en = "Ebihara: nothing is being copied anywhere",
              ja = "海老原:いま、どこにも複写されていません" },
  text = {
    en = lines [[
      TICKET   0223-029   13:10                      MACHINE ROOM, Ebihara
      NOTE     I should like somebody to read this. The hourly copy goes from
               Kagami to the backup centre. Kagami is dark. So
               whatever the backup centre is doing or will do today, there is
               no second set of it. One broken disk, and it is not forty minutes.
      TAPES    12, blank, here in the cupboard. By car 50 min.
      WISH     Please write "read" on this.]],
    ja = lines [[
      票番号  0223-029    13:10                         運行管理 海老原
      備考    どなたかに読んでいただきたくて書きます。毎時の複写は、鏡から
              バックアップセンターへ行くものです。鏡は止まっています。つまり、
              今日バックアップ側で何をしても、二つ目の控えはありません。今度
              ディスクが一台壊れたら、四十分では済みません。
      テープ  未使用12巻、ここの棚にあります。車で50分
      要望    この票に「読んだ」と書いてください。]] } }

inject "cut-off" { at = "4h30m", via = "phone", from = "shirakaba/pharmacy",
  to = "shirakaba/administration", important = true,
  subject = { en = "Pharmacy: the order for the weekend won't go",
              ja = "薬剤部:週末分の発注が送れません" },
  text = {
    en = prose [[
      Hosaka, pharmacy. It's half past one and what has come on to the order since noon won't go.
      I have pressed the button six times, and the last thing I need is that it arrives six times.
      There's dialysis fluid for Saturday and Monday, and the albumin for Mrs Inoue, fourth floor,
      who is down for Saturday. The van leaves them at three. Their telephone is engaged, all the
      hospitals must be ringing. It's the blue file now, isn't it? I've only ever seen it at the
      disaster drill.]],
    ja = prose [[
      薬剤部の保坂です。一時半になりましたが、お昼から発注に加わった分が送れません。送信ボタンを六
      回押しました。六回分届くのがいちばん困るんですけど。土曜と月曜の透析液、それから四階の井上さ
      んのアルブミンです。井上さんは土曜の予定です。卸の車は三時に出ます。卸の電話は話し中で、どこ
      の病院もかけているんだと思います。こういうときは、青いファイルでしたよね。防災訓練のときに一
      度見たきりなんです。]] } }

-- +
inject "diskette" { at = "4h40m", via = "phone", from = "kazahaya/welfare",
  to = "kazahaya/citizens",
  subject = { en = "Welfare: 3,100 households, and the file has to be with the bank by three",
              ja = "福祉課:3,100世帯分のデータ、銀行の締切が三時です" },
  text = {
    en = prose [[
      Minami, Welfare. The benefits of the 28th: three banking days before, by three o'clock, and
      that is today. The line to the bank is dead, of course. I've got it on a diskette, here in
      my hand, and my hands are wet. 3,100 households. If it goes on Monday they have it on
      Thursday, and the rent is due on Wednesday. I can be at the branch in twenty-five minutes,
      if they'd take it. But is there anybody in there to take it in? I only know the number of
      the ordinary switchboard and it says that all lines are busy.]],
    ja = prose [[
      福祉課の南です。二十八日の扶助費のデータ、三営業日前の三時までで、それが今日なんです。銀行へ
      の回線は、もちろん切れています。フロッピーには落としました。いま手に持っていて、手のひらが汗
      だらけで。3,100世帯分です。月曜に回すと振込は木曜になって、家賃の引き落としは水曜です。支店ま
      では二十五分で行けます。受け取ってさえもらえれば。でも、持って行って、中に受けてくれる人がい
      るんでしょうか。代表番号しか知らなくて、「ただいま大変混み合っています」なんです。]] } }

inject "q-extend" { at = "4h45m", via = "hall", from = "control/facilitator",
  to = { "kagami", "tokiwa", "wakaba", "hayabusa", "tsubame", "asagiri", "shirakaba", "kazahaya",
         "fsa", "mlit", "nisc" },
  subject = { en = "Question 3: half past three", ja = "問3 十五時半" },
  text = {
    en = prose [[
      Shiomi. A quarter to two. At half past three the banks' day closes. Whatever has not been
      settled by then waits until Monday, and somebody will have counted on it. Question 3 is not
      for me: extend, or close? Who asks whom, in which order, and by when must the last of them
      have been asked? Finance tables, please do it as you would do it. All other tables: what of
      yours has to be paid today? Tell whoever would have to know. If you find that you have no
      way to tell them, note that down, please.]],
    ja = prose [[
      司会の潮見です。十三時四十五分になりました。十五時半に、銀行の一日が締まります。それまでに決
      済されなかったものは月曜に回り、それを当てにしていた人が必ずいます。問3は、私に答えるもので
      はありません。延ばしますか、締めますか。誰が誰に、どの順で頼み、最後の人にはいつまでに届いて
      いなければなりませんか。金融の卓は、実際にするとおりに進めてください。ほかの卓の皆さん、今日
      中に支払われなければ困るものは何ですか。知っておくべき相手に伝えてください。伝える道がないと
      気づいたら、そのことを書き留めておいてください。]] } }

inject "gates-dead" { at = "5h15m", via = "phone", from = "asagiri/shinko",
  to = "asagiri/stations", important = true,
  subject = { en = "Shinko: Chuo-dori's gates have shut", ja = "新港駅:中央通の改札が閉まりました" },
  text = {
    en = prose [[
      Kamo at Shinko. It's Chuo-dori: they've shut. All nine gates, one after another, flap, flap,
      flap. I've got their deputy in my other ear and he says he's had no word, or if anyone has
      they're at lunch. The trains are running, that's the trouble: one every four minutes puts
      three hundred on his platform and on mine. My stairs are full to the turn, there's a school
      class on them with yellow hats. Nobody is pushing yet. What I do with my gates is up to me;
      but who gets in here has to get out there. Say it for all of us, and give us the minute.]],
    ja = prose [[
      新港の加茂です。中央通の改札が閉まりました。九通路、端から順に、ぱたぱたと。いま反対の耳で向
      こうの助役と話してるんですが、何も聞いていない、聞いた者がいるとしても昼休憩だ、と。電車は動
      いてるんです。だから困っていて。四分おきに三百人ずつ、向こうにもこっちにも降りてきます。うち
      の階段は踊り場まで埋まって、黄色い帽子の小学生が一クラス交じってます。まだ誰も押してはいませ
      ん。うちの改札のことは、私が決められます。でも、ここで入った人は向こうで出るんです。全駅宛て
      に、何時何分に開けるのか、分まで言ってください。]] } }

-- +
inject "night-hours" { at = "5h20m", via = "phone", from = "mlit/airport", to = "mlit/liaison",
  subject = { en = "Wada: seven flights that won't make 23:00",
              ja = "和田:二十三時に間に合わない便が七つ" },
  text = {
    en = prose [[
      Wada, at the airport now. One departure in ten minutes, so I've done the sum: if they
      cancel nothing more, seven of tonight's end up after 23:00. Six go to cities with a train
      in the morning. One is the island, 88 on board, next one Sunday. The airline hasn't asked
      me yet but it will, and the town under the path will hear it either from us or in their
      bedrooms. What may I say?]],
    ja = prose [[
      空港担当の和田です。いま空港に来ています。十分に一便として計算しますと、この先一便も欠航がな
      ければ、夜の便のうち七便が二十三時を過ぎます。六便は、翌朝の鉄道がある都市行きです。一便は島
      で、八十八名、次は日曜までありません。航空会社からの申し出はまだですが、じき来ます。経路の下
      の町は、私たちから聞くか、布団の中で聞くかのどちらかです。何と答えてよろしいですか。]] } }

-- + What the electricity table knew at 08:51 arrives by the way there is.
inject "nothing-of-ours" { at = "5h35m", via = "report-up", from = "meti/liaison",
  to = "nisc/desk", covers = { "C1" },
  subject = { en = "METI: nothing of ours in Kagami (and one remark)",
              ja = "経済産業省:鏡の利用なし(ほか参考一件)" },
  text = {
    en = lines [[
      METI, liaison officer                          23 Feb 2007   14:35
      Re: your question of 12:45
        electricity   nothing in Kagami
        gas           nothing in Kagami
      Remark, not asked for. When I rang Aoba to read "nothing" back to them, their
      duty man said: there was that sag at 08:51:40, 0.28 s, snow off a line in
      the north-west, but that isn't what you want, is it? Is it?]],
    ja = lines [[
      経済産業省 連絡担当官                    平成19年2月23日 14時35分
      12時45分付照会への回答
        電力   鏡の利用なし
        ガス   鏡の利用なし
      照会外ですが一件。「該当なし」を復唱しようと青葉電力に電話したところ、当直
      の方から、8時51分40秒に北西の送電線の着雪で0.28秒の瞬低がありましたが、お尋
      ねはそういうことではないですよね、と言われました。そういうことでしょうか。]] } }

inject "tills" { at = "5h45m", via = "phone", from = "stores/head",
  to = { "tokiwa/planning", "kagami/floor" },
  subject = { en = "Misaki Stores: cards off at all 62 shops",
              ja = "みさきストア:全62店でカードが使えません" },
  text = {
    en = prose [[
      Tabata, Misaki Stores. The tills took cards by themselves until twenty to three, and now they
      don't. Sixty-two shops. Cash, then; only people haven't any, because this morning they
      couldn't get any, if you'll excuse me. At Minatomachi a woman has put back the meat and the
      beer and kept the milk. I need two things. What do I write on the door, so that they don't
      come for nothing? And my coins will last until six, so where can I get change on a day like
      this?]],
    ja = prose [[
      みさきストア本部の田畑です。二時四十分まではレジが単独で通していましたが、カードがとうとう使
      えなくなりました。六十二店全部です。現金で、と言いましても、お客さまがお持ちでない。失礼なが
      ら、けさ下ろせなかったからです。港町店では、女性のお客さまが肉とビールを棚に戻して、牛乳だけ
      買って帰られました。二つ教えてください。無駄足にならないよう、店頭に何と貼ればいいですか。そ
      れと、釣り銭が六時でなくなります。こういう日は、どこへ行けば両替してもらえますか。]] } }

-- + The bank's day has an hour of its own, thirty minutes before the other.
inject "shutter" { at = "5h50m", via = "phone", from = "tokiwa/branch", to = "tokiwa/settlement",
  subject = { en = "Minatomachi: the shutter comes down at three", ja = "港町支店:三時にシャッターが下ります" },
  text = {
    en = prose [[
      Sonobe. Ten to three. The shutter comes down at three, it does it by itself, it's on a
      timer. Ninety people in the lobby and some on the pavement, where it's begun to sleet. The
      rules say that who is inside is served and who is outside is not, and I know where the line
      runs, it's a brass strip in the floor. Nobody out there has looked at his feet yet. Does
      three hold today? I need about five minutes to find the key to the timer.]],
    ja = prose [[
      園部です。二時五十分です。三時にシャッターが下ります。タイマーなので、放っておいても下りてき
      ます。ロビーに九十人、歩道にもまだおられて、みぞれになってきました。決まりでは、受けるのは中
      におられる方まで、外の方は月曜です。境目は床の真鍮の敷居なんですが、皆さん、まだ足もとに気づ
      いてはおられません。今日も三時でしょうか。タイマーを切る鍵を探すのに、五分ほどいただきたいん
      ですが。]] } }
