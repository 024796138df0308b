-- injects.lua: the 22 timed injects, in order of time. Each is what the person at that desk would
-- really see or hear at that moment, and each stays true whatever has been done by then.
-- 時刻の決まった22の状況付与。それまでに何が行われていても、嘘にならないように書く。

local drill = require "lib.drill"
local prose, lines = drill.text.prose, drill.text.lines

inject "rider-alarm" { at = "0m", via = "phone", from = "riders/caller",
  to = "asagiri/call-centre",
  subject = { en = "A passenger: your page, my PC", ja = "お客さま:ホームページを開いたら警告が" },
  text = {
    en = prose [[
      Good morning. I wanted to look at the spring train, so I opened your page, and my PC began to
      howl: a red box, "threat blocked". I closed it, opened it again, same thing. Other pages
      don't do that. I'm seventy-one, I haven't touched anything. Is it you or is it me?]],
    ja = prose [[
      おはようございます。春の観光列車を見ようと思いまして、おたくのホームページを開きましたらね、
      パソコンが急にピーピー鳴って、赤い枠で「脅威をブロックしました」と出るんです。閉じて、もう
      一度開いても同じで、よそのページでは出ません。七十一ですから何もいじっておりませんよ。これは
      おたくですか、うちのパソコンですか。]] } }

-- The call guide says "caller's PC", so the ticket is closed; nobody sends a copy (lesson L5) [S].
inject "ticket-closed" { at = "5m", via = "ticket", to = "asagiri/call-centre",
  covers = { "L5" },
  subject = { en = "Ticket 10-0201-004: closed", ja = "票 10-0201-004:完了" },
  text = {
    en = lines [[
      TICKET   10-0201-004     OPENED 09:01   CLOSED 09:05   by guide, page 14
      SUBJECT  alarm on caller's PC when opening the top page
      CODE     31  caller's PC, advised to consult its maker
      COPY     none
      closed within 10 minutes today: 4 of 4]],
    ja = lines [[
      票番号  10-0201-004     受付 09:01   完了 09:05   手引き14頁による
      件名    トップページを開くとお客さまのパソコンに警告
      区分    31 お客さまのパソコン(メーカーへの相談をご案内)
      写し    なし
      本日の十分以内完了  4件中4件]] } }

inject "peer-notice" { at = "10m", via = "peer", from = "kaede/csirt", to = "asagiri/csirt",
  important = true, evidence = true, tlp = "green", secret = { { "Kaede", "かえで" } },
  covers = { "C2", "T1" },
  subject = { en = "[GREEN] Script on your /index.html, line 88",
              ja = "【GREEN】貴社 /index.html 88行目のスクリプト" },
  text = {
    en = lines [[
      To the Asagiri CSIRT from the Kaede Net CSIRT, GREEN, please do not name us.

      Since about seven o'clock some of our subscribers' machines have called
      home right after reading your top page. We fetched it as text:
        line 88   <script src="/js/menu.js"></script>
        menu.js   last line is 1,140 characters of numbers; decoded, it asks
                  203.0.113.99 for a document and for x.exe
      Two of our own sites had the same in January. Antivirus on the server
      saw nothing. Tell us if we are wrong. Segawa, on duty until noon.]],
    ja = lines [[
      朝霧鉄道 CSIRT 御中   かえでネット CSIRT より(GREEN、当方名は伏せてください)

      七時頃から、当社会員の端末のうち数台が、貴社トップページの閲覧直後に
      不審な通信をしています。当該ページを文字として取得したところ、
        88行目    <script src="/js/menu.js"></script>
        menu.js   末尾の一行が数字1,140文字。復号すると 203.0.113.99 から
                  文書ファイル一つと x.exe を取得する内容
      当社でも1月に二つのサイトで同じものを経験しました。サーバのウイルス
      検査では何も出ませんでした。当方の見誤りでしたらお知らせください。
      正午まで瀬川が担当しております。]] } }

inject "night-login" { at = "15m", via = "log",
  to = { "asagiri/it-operations", "asagiri/csirt" },
  subject = { en = "FTP on web-1: logins outside office hours, weekly list",
              ja = "web-1 FTP:時間外ログイン(週次一覧)" },
  text = {
    en = lines [[
      ftpd web-1   Mon 1 Feb 09:15   weekly list, 22:00-06:00
      Mon 02:14:02  connect 203.0.113.77
      Mon 02:14:04  USER webadmin    230 logged in (first try)
      Mon 02:14:07  STOR /public_html/index.html     18,422 -> 18,459 bytes
      Mon 02:14:09  STOR /public_html/js/menu.js      2,310 ->  3,451 bytes
      Mon 02:14:11  QUIT
      other entries this week: none
      webadmin otherwise: 192.0.2.41, 203.0.113.20, weekdays 09-18
      retention of this log: 14 days, then overwritten]],
    ja = lines [[
      ftpd web-1   2/1(月) 09:15   週次一覧 22:00〜06:00
      (月) 02:14:02  接続 203.0.113.77
      (月) 02:14:04  USER webadmin    230 ログイン(一回目で成功)
      (月) 02:14:07  STOR /public_html/index.html     18,422 → 18,459 バイト
      (月) 02:14:09  STOR /public_html/js/menu.js      2,310 →  3,451 バイト
      (月) 02:14:11  QUIT
      今週のその他の記録  なし
      webadmin の通常  192.0.2.41、203.0.113.20、平日9〜18時
      本ログの保存期間  14日(以降上書き)]] },
  effect = function()
    asset("web-pages"):mark "infected"
  end }

inject "ask-stop" { at = "20m", via = "face-to-face", from = "asagiri/analyst",
  to = { "asagiri/marketing", "asagiri/csirt" }, covers = { "N4", "L4" },
  subject = { en = "Kubo of the CSIRT at Marketing's door",
              ja = "CSIRTの久保が営業部に来ています" },
  text = {
    en = prose [[
      Kubo, from the CSIRT, sorry, good morning. It is about the web page being off the net for a
      while. Somebody outside told us something about a script. No, I haven't got it with me. Mr
      Komiyama says: sale at ten, thirty million yen in the first hour, and will the CSIRT sign
      for that. Also that the printer works again, thanks. I'll go and ask.]],
    ja = prose [[
      CSIRTの久保です。朝のお忙しいところすみません。ホームページをしばらく止めるという話なんです
      が……社外の方から、スクリプトがどうとか連絡があったようでして。いえ、資料は持ってきておりま
      せん。小宮山課長からは「十時発売、最初の一時間で三千万円。CSIRTが責任を取るのか」と。それと
      「プリンターなら直っている」とも言われました。戻って聞いてみます。]] } }

inject "only-top-page" { at = "25m", via = "face-to-face", from = "asagiri/sale",
  to = { "asagiri/marketing", "asagiri/csirt" }, important = true, covers = { "R5", "L4" },
  subject = { en = "Komiyama: \"Only the top page, then\"",
              ja = "小宮山課長「トップだけでいいんだろう」" },
  text = {
    en = prose [[
      Half a year I have worked on this train. Posters in every station, radio, two papers, and all
      of them say "web site, ten o'clock". If it's the top page, then the top page, and let me have
      the sale pages; people have those bookmarked anyway. If you want the rest as well, then tell
      me what I put in front of nine thousand people at ten. I'm not saying no. I'm saying I have
      thirty-five minutes.]],
    ja = prose [[
      半年かけて準備してきたんですよ、この列車は。全駅のポスターもラジオも新聞も「ホームページで十
      時から」と打ってある。トップページの話なら、トップだけにして、発売のページは出させてくださ
      い。お客さまはどうせブックマークしています。それでも全部と言うなら、十時に来る九千人に何を見
      せるのか、それを聞かせてほしい。嫌だと言っているんじゃない。あと三十五分しかないんです。]] } }

inject "jpcert-notice" { at = "35m", via = "mail", from = "jpcert/desk", to = "asagiri/csirt",
  evidence = true,
  subject = { en = "Your web site, possible defacement [JPCERT#100201-17]",
              ja = "貴社Webサイトの改ざんの可能性について [JPCERT#100201-17]" },
  text = {
    en = prose [[
      JPCERT/CC, incident response. We have received a report that the following page may have been
      altered without your knowledge, and that visitors are led to a host that distributes malicious
      software. /index.html and /js/menu.js, seen 08:50; further host 203.0.113.99, port 80.

      We cannot judge from here what you may have published on purpose, and ask you to look. Should
      it be an alteration, reports of this year suggest that the password for updating was stolen
      from a PC on which it is used. We would be glad of a short answer, also if nothing is the
      matter. We pass nothing on without your consent.]],
    ja = prose [[
      朝霧鉄道株式会社 セキュリティご担当者様

      JPCERT/CC インシデント対応担当です。貴社Webサイトの下記のページが、意図せず書き換えられ、
      閲覧者が不正なプログラムの配布元に誘導されている可能性があるとの報告を受けましたので、ご連絡
      いたします。対象は /index.html および /js/menu.js(8時50分確認)、誘導先は 203.0.113.99
      の80番です。

      公開内容が意図されたものかどうか、当方では判断できません。お手数ですがご確認をお願いいたし
      ます。改ざんであった場合、今年に入ってからの報告では、更新に用いる端末からパスワードが盗まれ
      た例が多く見られます。問題がなかった場合も含め、ご一報いただければ幸いです。ご承諾なく第三者
      に情報を提供することはございません。]] } }

inject "nine-thousand" { at = "40m", via = "monitor",
  to = { "asagiri/it-operations", "asagiri/csirt", "asagiri/marketing" },
  subject = { en = "web-1: requests for the top page", ja = "web-1:トップページへの要求数" },
  text = {
    en = lines [[
      web-1   09:40:00   GET /index.html
      02:14 - 06:00      212
      06:00 - 08:00    2,318
      08:00 - 08:36    3,104
      08:36 - 09:36    9,027     the most in one hour since last autumn
      same hour last Monday: 1,870
      different addresses since 02:14: 11,480]],
    ja = lines [[
      web-1   09:40:00   GET /index.html
      02:14〜06:00      212
      06:00〜08:00    2,318
      08:00〜08:36    3,104
      08:36〜09:36    9,027     一時間値として昨秋以来の最多
      先週月曜の同時刻  1,870
      02:14以降の送信元アドレス数  11,480]] } }

inject "which-pc" { at = "45m", via = "face-to-face", from = "asagiri/operator",
  to = { "asagiri/it-operations", "asagiri/csirt" }, covers = { "T1", "N2" },
  subject = { en = "Miura: the sheet asks at which PC", ja = "三浦:作業票の「使用端末」欄" },
  text = {
    en = prose [[
      The change sheet for that FTP password has a box "workstation used", and I don't know what
      belongs in there. The tool with everything set up is on the web desk's update PC, two minutes'
      work. I could do it from my own seat, I'd have to look up how. Or there is the one on the
      shelf, still in its box; unpack, install, quarter of an hour. It's for the sheet, mostly. But
      somebody asked me in the corridor, and now I wonder.]],
    ja = prose [[
      例のFTPパスワードの作業票なんですが、「使用端末」という欄がありまして、何と書くんでしょう。
      設定の済んだツールはWeb担当席の更新用PCに入っていて、あれなら二分です。自分の席からもやり方を
      調べればできます。あとは棚の未開封のやつ、箱から出して入れて十五分ですかね。まあ票の都合なん
      ですけど、さっき廊下で「どれでやるんだ」と聞かれて、ちょっと気になりまして。]] } }

inject "kobo-call" { at = "55m", via = "phone", from = "kobo/desk",
  to = { "asagiri/marketing", "asagiri/csirt" }, important = true, covers = { "T1" },
  subject = { en = "Web Kobo: our PC", ja = "ウェブ工房:うちのパソコンが" },
  text = {
    en = prose [[
      Web Kobo, Nomura speaking. I don't quite know how to say it. Our updating PC has been slow
      since Thursday, and just now a customer rang, a sweets shop, about an alarm on their page. So
      I looked, and there's a line at the bottom that I didn't write. That PC updates fourteen
      sites. Three are yours: the seasonal pages, the buses, the museum. The passwords are all saved
      in the tool. I was going to run the antivirus and then see. Should I be doing something?]],
    ja = prose [[
      ウェブ工房の野村です。あの、申し上げにくいのですが……更新用のパソコンが木曜あたりから重くて、
      今しがた別のお客さま、和菓子屋さんなんですが、ページで警告が出るとお電話をいただきました。見て
      みたら、私の書いていない行が末尾にあるんです。このパソコンで更新しているのが十四サイト、うち
      三つが御社で、季節のページ、バス、博物館です。パスワードは全部ツールに覚えさせてあります。
      これからウイルス検査をかけてみようと思っていたのですが、何かした方がよろしいでしょうか。]] } }

inject "proxy-hits" { at = "1h", via = "log",
  to = { "asagiri/it-operations", "asagiri/csirt" }, covers = { "T2" },
  subject = { en = "Proxy: our own PCs, since 02:14", ja = "プロキシ:社内端末、02:14以降" },
  text = {
    en = lines [[
      proxy   10:00:00   filter: own site, or 203.0.113.99       since 02:14
      GET www, any page                    PCs  37   first 05:51  last 09:08
      GET 203.0.113.99 /n.pdf              PCs  37
      GET 203.0.113.99 /x.exe  (200)       PCs  11   reader 8.1, not updated
                                           of 340 PCs: 8.1 on 203, 9.3 on 137
      of the 11 since then: POST to 203.0.113.99 every 10 min      9
      addresses: see full log]],
    ja = lines [[
      proxy   10:00:00   抽出:自社サイトまたは 203.0.113.99      02:14以降
      GET www(ページを問わず)            37台   最初 05:51  最後 09:08
      GET 203.0.113.99 /n.pdf              37台
      GET 203.0.113.99 /x.exe  (200)       11台   文書閲覧ソフト 8.1(未更新)
                                           340台中 8.1が203台、9.3が137台
      11台のうち、その後十分ごとに 203.0.113.99 へPOST      9台
      端末アドレスは全件ログ参照]] },
  effect = function()
    asset("listed-pcs"):mark "infected"
    asset("update-pc"):mark "infected"
  end }

inject "press-asks" { at = "1h10m", via = "press", from = "press/desk", to = "asagiri/pr",
  important = true,
  subject = { en = "Shinonome Press: since when, how many?",
              ja = "東雲新聞:いつから、何人ですか" },
  asks = { en = "Answer Shinonome Press", ja = "東雲新聞に回答する" }, within = "45m",
  text = {
    en = prose [[
      Shinonome, city desk. A reader says your home page hands out a virus, on the day everybody is
      told to go there. Since when was it like that, and how many have caught it? Somebody at a
      provider told us, fifty thousand. Was customers' data stolen? I write at eleven, with you or
      without.]],
    ja = prose [[
      東雲新聞社会部です。読者から、朝霧鉄道のホームページを見るとウイルスに感染すると連絡がありま
      した。みんなが見に行く発売日に、です。いつからそうなっていて、何人が感染したんですか。ある
      通信会社の人は五万人と言っていますが。個人情報も盗まれたということでいいですか。十一時には
      書きます。お答えがなくても書きます。]] } }

inject "director-asks" { at = "1h20m", via = "face-to-face", from = "asagiri/director",
  to = "asagiri/csirt", important = true, covers = { "N4", "U1", "U3" },
  subject = { en = "The Senior Managing Director, standing", ja = "専務が立っています" },
  asks = { en = "Tell the Senior Managing Director in five sentences",
           ja = "専務に五行で報告する" }, within = "20m",
  text = {
    en = prose [[
      A man from the chamber of commerce rings me to say he is sorry about our web site. I was
      sorry, too, because I did not know what he meant. Why was I not told? Don't explain computers
      to me. Five sentences I can say to the President in the lift, and when I get the next five.]],
    ja = prose [[
      商工会議所から「御社のホームページ、大変ですな」と見舞いの電話をもらった。何の話か、こちらは
      分からん。なぜ私のところに上がってこないんだ。コンピューターの講釈はいい。エレベーターで社長
      に言える長さで五行。それから、次の五行はいつもらえる。]] } }

inject "report-anyway" { at = "1h25m", via = "report-up", from = "ceptoar-railway/desk",
  to = "asagiri/risk",
  subject = { en = "Form K-1: is one coming?", ja = "様式K-1のご提出について" },
  text = {
    en = lines [[
      Railway CEPTOAR desk                              1 Feb 2010  10:25
      To: Asagiri Railway, Risk Management              by telephone note

      Another member saw talk of your web site on a bulletin board and asks
      us. If trains are not affected you may find the form out of place; some
      do, some send it. MLIT has not asked. May we expect one from you, and
      what is the state of train running?]],
    ja = lines [[
      鉄道セプター事務局                       平成22年2月1日 10時25分
      朝霧鉄道株式会社 リスク管理室 御中       (電話連絡票)

      貴社ホームページの件が掲示板で話題になっていると、他の構成員から照会
      がありました。列車運行に影響がない場合、様式はなじまないとお考えの社
      もあり、提出される社もあります。国土交通省からの照会はまだありません。
      ご提出の予定の有無と、運行の状況をお聞かせください。]] } }

inject "backup-offer" { at = "1h35m", via = "ticket", from = "asagiri/system",
  to = { "asagiri/development", "asagiri/it-operations" },
  subject = { en = "Last night's backup, ready to go back", ja = "昨夜のバックアップ、戻せます" },
  text = {
    en = lines [[
      TICKET   10-0201-019      FROM  System Department, general manager
      SUBJECT  restore web-1 from last night's backup?
      BACKUP   01-02 03:00   412 files   complete, no error
      NOTE     Ten minutes of work, I am told. I have promised Marketing
               something by eleven. Is there a reason not to?]],
    ja = lines [[
      票番号  10-0201-019      起票  システム部長
      件名    web-1を昨夜のバックアップから戻してよいか
      取得    2/1 03:00   412ファイル   正常終了
      備考    十分ほどの作業と聞く。営業部には十一時までに何とかすると
              言ってある。まずい理由があれば教えてほしい。]] } }

inject "webadmin-again" { at = "1h45m", via = "log",
  to = { "asagiri/it-operations", "asagiri/csirt" },
  subject = { en = "FTP on web-1: webadmin, new address",
              ja = "web-1 FTP:webadmin、初めての送信元" },
  text = {
    en = lines [[
      ftpd web-1   10:44:51  connect 198.51.100.5     not seen before
      ftpd web-1   10:44:53  USER webadmin
      ftpd web-1   10:44:53  PASS ********            one try, no typing pause
      result line follows at end of session]],
    ja = lines [[
      ftpd web-1   10:44:51  接続 198.51.100.5     過去の記録なし
      ftpd web-1   10:44:53  USER webadmin
      ftpd web-1   10:44:53  PASS ********         一回、打鍵の間なし
      結果はセッション終了時に出力]] } }

inject "victim-mail" { at = "1h55m", via = "mail", from = "riders/victim",
  to = { "asagiri/call-centre", "asagiri/risk" },
  subject = { en = "My PC, your page, 38,000 yen",
              ja = "貴社のホームページでウイルスに感染しました" },
  asks = { en = "Answer the passenger", ja = "お客さまに返信する" }, within = "45m",
  text = {
    en = prose [[
      I opened your page at 7:40 this morning to buy tickets for my mother's birthday. Since then
      the PC starts by itself at the sign of nothing, and the shop says 38,000 yen to make it new
      and no promise for the photographs. I bank on that PC. I want the money, I want to know what
      was taken, and I want it from a person and not from a page. Ogata]],
    ja = prose [[
      今朝7時40分、母の誕生日に切符を買おうと貴社のホームページを開きました。それからパソコンが勝手
      に動くようになり、店に持ち込んだところ、初期化に38,000円、写真が残る保証はないと言われました。
      このパソコンで銀行の取引もしています。費用の弁償と、何が盗まれたのかの説明を求めます。ホーム
      ページのお知らせではなく、人の言葉で返事をください。緒方]] } }

inject "viewer-breaks" { at = "2h5m", via = "face-to-face", from = "asagiri/operator",
  to = { "asagiri/it-operations", "asagiri/development" }, covers = { "T2" },
  subject = { en = "Miura: new reader, dead viewer", ja = "三浦:新しい閲覧ソフトでダイヤが出ない" },
  text = {
    en = prose [[
      I put reader 9.3 on one PC in the stations office to see, and the timetable viewer won't open
      any more. White window. The viewer wants 8.1, exactly; whoever wrote it has retired. There
      are thirty-one PCs with the viewer, one at each manned station and a few at control. They
      look up the diagrams with it when a train is turned short. What do I do with those?]],
    ja = prose [[
      駅務の一台に閲覧ソフトの9.3を入れてみたら、ダイヤ閲覧ソフトが立ち上がらなくなりました。
      真っ白です。8.1でないと動かない作りで、作った人はもう定年でして。入っているのは三十一台、
      有人駅に一台ずつと指令に数台です。折返し変更のとき、あれでダイヤを引くんですよ。その分は
      どうしますか。]] } }

inject "reopen-now" { at = "2h15m", via = "face-to-face", from = "asagiri/sale",
  to = { "asagiri/marketing", "asagiri/csirt" }, important = true,
  subject = { en = "Komiyama: \"What do I tell the radio?\"",
              ja = "小宮山課長「ラジオに何と言えばいい」" },
  text = {
    en = prose [[
      The radio reads the sale again at half past eleven, two sentences, and wants to know now. Can
      I let them say that the page is in order and everybody may go there? If it's yes, I want it
      all, as it was. If it isn't, somebody tell me what is still missing, as a list, so that I can
      stand beside each item and push.]],
    ja = prose [[
      十一時半にラジオがもう一度、発売を読んでくれる。二行だ。その原稿を今ほしいと言ってきた。
      「ホームページは大丈夫です、どうぞ」と言わせていいのか。いいなら全部、元どおりで。だめなら、
      何が残っているのか一覧にしてくれないか。一つずつ横に立って急がせるから。]] } }

inject "hourly-check" { at = "2h30m", via = "monitor",
  to = { "asagiri/it-operations", "asagiri/csirt" },
  subject = { en = "Page check, hourly, from now", ja = "ページ比較、毎時、今から" },
  text = {
    en = lines [[
      page-check   11:30:00   installed by Miura, from a magazine disc
      compares    412 files with the list taken at 11:30:00   (as they are NOW)
      runs        every hour, next 12:30
      on change   writes a line into its own log
      reader of that log:  (none entered)]],
    ja = lines [[
      page-check   11:30:00   導入 三浦(雑誌付録のディスクより)
      比較対象    412ファイル、11:30:00時点の一覧と照合(今の状態が基準)
      実行        一時間ごと、次回 12:30
      変更時      専用ログに一行出力
      ログの確認者  (未登録)]] } }

inject "peers-ask" { at = "2h40m", via = "peer", from = "kaede/csirt", to = "asagiri/csirt",
  tlp = "green", secret = { { "Kaede", "かえで" } }, covers = { "C2", "C3" },
  subject = { en = "[GREEN] Something for the others to look for?",
              ja = "【GREEN】他チームが探せる材料はありますか" },
  asks = { en = "Give the member CSIRTs what helps them look",
           ja = "加盟チームへ、探すための材料を送る" }, within = "15m",
  text = {
    en = prose [[
      Segawa again; I was due to go at noon and shall. Two teams on the list have asked whether this
      is one site or a wave. We won't speak for you. If there is anything you can give that they can
      grep for, however little, the list would take it. It need not be pretty.]],
    ja = prose [[
      瀬川です。正午で交代しますのでその前に。加盟二チームから「一社だけの話か、広がっているの
      か」と聞かれています。貴社に代わってお答えするわけにはいきません。ログを検索できる材料が
      もしあれば、少しでも構いませんので、一斉の宛先に流していただけると皆助かります。体裁は気
      にしません。]] } }

inject "contract-clause" { at = "2h50m", via = "face-to-face", from = "asagiri/contracts",
  to = { "asagiri/risk", "asagiri/csirt" }, covers = { "L4" },
  subject = { en = "The contract with Web Kobo", ja = "ウェブ工房との契約書について" },
  asks = { en = "Tell contracts what has to stand in the renewal",
           ja = "契約担当に、更新時に入れる条項を伝える" }, within = "10m",
  text = {
    en = prose [[
      Contracts. I have Web Kobo's before me, four pages, renewed every 31 March by nobody saying
      anything. It has a clause on the colour of the logo and none on whose PC, which password, or
      whom they ring when it goes wrong. The draft for April leaves my desk at noon. If you want a
      sentence in it, I need it now. And will you people sit down once, before you forget?]],
    ja = prose [[
      契約担当です。ウェブ工房との契約書が手元にあります。四ページ、毎年3月31日に、どちらも何も言わ
      なければ自動更新です。ロゴの色の条項はあるのに、どの端末で、どのパスワードで更新し、何か起きた
      ら誰に知らせるのかが、一行もありません。四月分の案は正午に私の手を離れます。入れたい文があれば
      今ください。それと皆さん、忘れないうちに一度集まって話しませんか。]] } }
