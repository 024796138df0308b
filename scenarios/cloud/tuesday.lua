-- tuesday.lua: timed injects of Tuesday, 16 February, 09:00 to 21:00.
-- 火曜日の定時の状況付与。
--
-- + marks what the plan's table does not have: it keeps a desk at work, or is half of something
-- that another desk has the other half of.

local drill = require "lib.drill"
local prose, lines = drill.text.prose, drill.text.lines

inject "anothers-tax" { at = "2m", via = "phone", from = "residents/someone",
  to = "town-a/office", important = true, covers = "T9",
  subject = { en = "Mrs Katsura: a Mr Okabe in Hagi", ja = "桂さん:萩町のオカベさんという方の" },
  text = {
    en = prose [[
      Katsura, from the dairy. I wanted my vehicle tax for the return, on the town's page, and it
      showed me a Mr Okabe in Hagi and what he's behind with. I shut it at once. There's a line at
      the top with numbers in it, my finger slipped and 01 became 02. I didn't do it on purpose.
      He buys his milk from us. Do I have to tell him?]],
    ja = prose [[
      牛乳屋の桂です。申告に使うんで、町のページで軽自動車税を見ようとしたら、萩町のオカベさんという
      方の、滞納の額まで出てきまして。すぐ閉じました。上のほうに数字の並んだ欄があるでしょう、指がす
      べって、01が02になったんです。わざとじゃありません。うちの牛乳を取ってくださっている方なんで
      す。ご本人に言わなきゃいけませんか。]] } }

inject "no-incident" { at = "18m", via = "ticket", from = "provider/help", to = "minori/desk",
  subject = { en = "Case 7714-02: closed", ja = "受付7714-02:完了" },
  text = {
    en = lines [[
      CASE     7714-02          received 09:14 (web form)        status CLOSED 09:17
      ANSWER   No incident is known on our side. All systems normal.
               Questions about your own configuration: see the manual, chapter 4.
               To reopen a case as an incident: contract number and name of your
               registered contact. This desk has no list of customers.
      HOW DID WE DO?   1 2 3 4 5 (please mark)]],
    ja = lines [[
      受付番号  7714-02        受付 9:14(Webフォーム)        状態 完了 9:17
      回答      当方では障害を認識しておりません。全システム正常稼働中です。
                お客様側の設定については、操作手引 第4章をご覧ください。
                「事故」として再開される場合は、契約番号と登録連絡担当者名が必要
                です。当窓口では契約者の一覧を持っておりません。
      アンケート  この回答は役に立ちましたか(1〜5)]] } }

inject "id-in-the-line" { at = "30m", via = "log", to = { "minori/app", "minori/desk" },
  evidence = true, important = true,
  subject = { en = "Web log, 09:00 to 09:10, tax page", ja = "ウェブログ 9:00〜9:10 税の照会" },
  text = {
    en = lines [[
      09:00:48  GET /tax?member=01&no=88213   200    4,012 B   session 7f3a (member 01)
      09:01:02  GET /tax?member=02&no=88213   200    4,187 B   session 7f3a (member 01)
      09:01:06  GET /                         200
      check     member of address = member of session?      none found in code
      release   2009-11-02 "one page for both towns"; until then two pages
      since     2009-11-02: lines with two different members in one session    49]],
    ja = lines [[
      09:00:48  GET /tax?member=01&no=88213   200    4,012 B   セッション 7f3a(会員01)
      09:01:02  GET /tax?member=02&no=88213   200    4,187 B   セッション 7f3a(会員01)
      09:01:06  GET /                         200
      照合      URLの会員番号とセッションの会員番号        コードになし
      版        2009-11-02「両町の画面を統合」。それまでは別の画面
      以後      一つのセッションに会員番号が二種類ある行     49]] } }

inject "open-list" { at = "1h", via = "board", from = "residents/someone", to = "minori/desk",
  important = true,
  subject = { en = "Board \"Sato valley\": 31 to 33", ja = "掲示板「里の谷」31〜33" },
  text = {
    en = lines [[
      31  bored at work. kura-7.kumoi.example/list   1,204 files, no password. what is it
      32  >>31 timetables, gas stuff. roster_clinic_2010.csv??
      33  >>32 is that what I think it is. my gran goes there]],
    ja = lines [[
      31  仕事中ヒマ。kura-7.kumoi.example/list に1204ファイル、パスなし。何これ
      32  >>31 時刻表、ガスの何か、roster_clinic_2010.csv……??
      33  >>32 それってあれか。うちのばあちゃん通ってるんだけど]] } }

-- +
inject "mother-asks" { at = "1h20m", via = "phone", from = "residents/someone",
  to = "clinic/office",
  subject = { en = "A mother: is our name in it?", ja = "お母さんから:うちの名前は載っていますか" },
  text = {
    en = prose [[
      Inoue. I'm ringing from work. Somebody on the board says there's a list of your patients, a
      file. My daughter has been coming to you since September, on Thursdays after dark, so that
      nobody sees the car. I don't want a connection and I don't want an apology. Is her name in
      it, and who's had it?]],
    ja = prose [[
      井上です。職場からかけています。掲示板に、そちらの患者の一覧がファイルで出ていると書いてありま
      す。娘が九月から、木曜の暗くなってから通っています。車を見られたくないので。おつなぎいただかな
      くていいですし、謝っていただかなくていいんです。あの子の名前は載っていますか。誰が見たんです
      か。]] } }

inject "eight-owners" { at = "1h30m", via = "face-to-face", from = "town-b/office",
  to = "minori/manager",
  subject = { en = "Numata, Hagi: eight drafts on the table", ja = "萩町 沼田:机の上に文案が八つ" },
  text = {
    en = prose [[
      Numata, Hagi. I've driven over. Hagi says nothing before Aoi, Aoi nothing before the clinic,
      the clinic wants to know whose names were in that list before it says "list". The bus says it
      has only timetables, which I don't believe. The gas dealers have written that they are not
      concerned. There are eight drafts, and in two of them it's somebody else's fault. Somebody
      ought to take the paper away from us.]],
    ja = prose [[
      萩町の沼田です。車で来ました。萩は葵より先には言わない、葵は診療所より先には言わない、診療所は、
      誰の名前が載っていたのか分かるまで「一覧」という言葉も使わない。バスは時刻表しかないと言います
      が、私は信じていません。ガスは「当会は関係ない」と書いてきた。文案が八つあって、うち二つは、よそ
      が悪いと書いてあります。誰か、われわれから紙を取り上げてください。]] } }

inject "since-last-month" { at = "2h", via = "log", to = "minori/app", covers = "T4",
  subject = { en = "Web log, search page, by size of answer", ja = "ウェブログ 検索画面、応答の大きい順" },
  text = {
    en = lines [[
      WEBLOG   POST /search, largest answers since 1 January            shown 3 of 90,211
      02-15 03:40   203.0.113.24   200    4,194,816 B
      02-12 14:02   192.0.2.77     200       61,204 B
      02-03 10:15   192.0.2.12     200       58,890 B
      same source as line 1:   01-18 .. 02-14, 41 lines, all 500, 512 B
      kept on the server for 30 days; a new release begins a new file]],
    ja = lines [[
      WEBLOG   POST /search 応答の大きい順(1月1日以降)            90,211件中3件
      02-15 03:40   203.0.113.24   200    4,194,816 B
      02-12 14:02   192.0.2.77     200       61,204 B
      02-03 10:15   192.0.2.12     200       58,890 B
      1行目と同じ送信元:   01-18〜02-14、41行、すべて 500、512 B
      サーバ上の保存は30日。版を入れ替えると新しいファイルになる]] } }

-- + The one that is not to be closed. 閉じてはいけないほう。
inject "bus-link" { at = "2h30m", via = "phone", from = "bus/office", to = "minori/desk",
  subject = { en = "Kotani, Satoyama Bus: not only timetables", ja = "里山バス 小谷:時刻表だけではなくて" },
  text = {
    en = prose [[
      Kotani, Satoyama Bus. I said at the table that we have only timetables. There's a list of the
      school-children as well, forty-six, with stops and whose mother works when. I'd forgotten, it
      isn't in the application, it's a link that your young man made for us in April, the drivers
      have it on their phones. No password, because of gloves. Is that the same sort of thing? The
      evening run goes out at four.]],
    ja = prose [[
      里山バスの小谷です。さっきは時刻表しかないと言いましたが、児童の名簿もあるんです。四十六人、停
      留所と、どの家のお母さんが何時まで仕事かまで。忘れていました、アプリの中じゃなくて、四月におた
      くの若い人が作ってくれたリンクで、運転手の携帯に入れてあります。手袋だと打ちにくいというんで、パ
      スワードはなしで。これも、同じようなものなんでしょうか。夕方の便は四時に出ます。]] } }

inject "stop-all" { at = "3h", via = "face-to-face", from = "waterworks/office",
  to = { "minori/manager", "minori/desk" }, covers = "R5", important = true,
  subject = { en = "Miyake, waterworks, in rubber boots", ja = "水道 三宅、長靴のまま" },
  text = {
    en = prose [[
      Miyake, hill district. I'm told somebody wants to switch the whole thing off, to be on the
      safe side. Safe for whom? I read the upper reservoir in it, one number, every ten minutes. I
      have one van and one man and the man is me, and there's ice on the road. I've nothing against
      your tax page. Only tell me before, not after.]],
    ja = prose [[
      丘陵の三宅です。念のため全部止めるという話を聞いた。念のためって、誰のためです。私は上の配水池
      をあれで見ている。数字一つ、十分ごとに。車は一台、人は一人で、それが私だ。道は凍ってる。税の
      ページがどうなろうと構わん。ただ、止めるなら後でなく、先に言ってください。]] } }

-- + A warning by which something can still be done. 間に合う警告。
inject "same-shelf" { at = "3h45m", via = "advisory-down", from = "ceptoar-government/desk",
  to = { "town-a/office", "clinic/office", "gas/office", "haulier/office" }, tlp = "green",
  confirm = "1h30m", secret = { { "Nishiyama", "西山" } },
  subject = { en = "CEPTOAR: works on rented storage, this afternoon", ja = "セプター:貸しストレージの作業について" },
  text = {
    en = prose [[
      Local government desk, also on behalf of gas and logistics. Kumoi Platform changes its
      storage in the eastern region, today from 15:00, "no interruption expected". When the western
      region was changed on the second, the town of Nishiyama had nothing for nineteen hours, copy
      included. We can't judge whether that comes again. What they told us afterwards: they'd have
      printed four lists, if anybody had said so before lunch. Please confirm that you have read
      this; operators only.]],
    ja = prose [[
      自治体セプター事務局です(ガス・物流セプターと連名)。雲居プラットフォームが本日15時から、東地域
      のストレージを入れ替えます。案内は「停止の予定なし」。二日の西地域の作業では、西山町が写しごと十
      九時間使えなくなりました。今日も起きるかどうかは、当方では判断できません。西山町の方は、「昼前
      に言ってくれれば、一覧を四つ刷っておいた」と言っておられました。読まれたら確認をお願いします。事
      業者限りです。]] } }

inject "four-forms" { at = "4h", via = "fax", from = "mic/liaison",
  to = { "minori/manager", "town-a/office" },
  subject = { en = "MIC: first of four forms", ja = "総務省:四枚のうちの一枚目" },
  asks = { en = "Report to MIC by 19:00", ja = "十九時までに総務省へ報告" }, within = "6h",
  text = {
    en = lines [[
      MIC, liaison officer                                   16 Feb 2010  13:00
      You will get this question from four ministries, in four forms. Ours:
        which municipalities, how many residents, which fields, visible since
        when, closed at what time. By 19:00. Aoi answers for Aoi and Hagi.
      We compare with METI, MHLW and MLIT. I say so because last time nobody
      did.                                                        Hosoda]],
    ja = lines [[
      総務省 連絡担当官                              平成22年2月16日 13時
      同じことを四つの省から、四つの様式でお尋ねすることになると思います。当省分:
        対象の市町村、住民の数、項目、いつから見えたか、何時に閉じたか。
        本日19時まで。葵町が、萩町の分も併せてお答えください。
      経産省、厚労省、国交省の分と突き合わせます。前回それをしなかったので、先
      に申し上げておきます。                                       細田]] } }

-- +
inject "form-mhlw" { at = "4h15m", via = "phone", from = "mhlw/liaison", to = "clinic/office",
  subject = { en = "MHLW: the roster", ja = "厚生労働省:名簿の件" },
  text = {
    en = prose [[
      Okuda, MHLW. You're small, so I ask on the telephone and write it down myself. How many
      people, what stands in it beside the name, since when could it be had, and is it closed. Not
      how sorry anybody is. This evening will do; one of your rooms is full, I can hear it.]],
    ja = prose [[
      厚労省の奥田です。小さいところですから、お電話で伺って、様式はこちらで書きます。何人分で、名前の
      ほかに何が書いてあって、いつから取れる状態で、もう閉じたのか。おわびの言葉は要りません。夕方で
      結構です、待合がいっぱいなのが聞こえますので。]] } }
inject "form-meti" { at = "4h30m", via = "fax", from = "meti/liaison", to = "gas/office",
  subject = { en = "METI: \"not concerned\"", ja = "経済産業省:「関係ない」とのことですが" },
  text = {
    en = prose [[
      Ushio, METI. Your union has told the newspaper that it is not concerned. MIC tells us that you
      are member 04 of the same service. How many customers, what stands in the entries, was any of
      it to be seen, since when? If the answer is "not to our knowledge", please with the hour up to
      which you know. Today.]],
    ja = prose [[
      経産省の潮です。貴会は新聞に「関係ない」とお答えになったそうですが、総務省によれば、同じサービス
      の会員04とのことです。お客さまは何件で、何が書いてあり、見える状態にあったのか、いつからか。「把
      握する限りない」のであれば、何時現在かを添えて、本日中にお願いします。]] } }
inject "form-mlit" { at = "5h", via = "fax", from = "mlit/liaison", to = "haulier/office",
  subject = { en = "MLIT: carriers on the service", ja = "国土交通省:利用している運送事業者" },
  text = {
    en = prose [[
      Nanba, MLIT. Two carriers of ours are on the list of members, a bus company and your branch.
      From you: what of your work hangs on it, how many customers, anything seen by others, since
      when. The bus has been asked separately; they rang back and said "children", and then the line
      was engaged.]],
    ja = prose [[
      国交省の難波です。会員一覧に、所管の事業者が二つ、バスと貴支店がありました。どの業務が載ってい
      るか、届け先は何件か、よそから見えたものはあるか、いつからか。バスにも別に照会したところ、折り返
      しで「児童」とおっしゃったきり、話し中です。]] } }

inject "upgrade-failed" { at = "6h", via = "monitor", to = { "minori/app", "minori/desk" },
  important = true,
  subject = { en = "Kumoi, region east: mount failed", ja = "雲居 東地域:マウント失敗" },
  text = {
    en = lines [[
      15:02   kumoi status   "storage upgrade, region east: slight delay"
      15:04   all tenants    mount failed
      15:05   backup set     mount failed      (device id same as primary)
      15:10   kumoi status   page does not load
      15:11   our health page: it stands on kumoi as well]],
    ja = lines [[
      15:02   kumoi 稼働状況   「ストレージ更新(東):若干の遅れ」
      15:04   全テナント       マウント失敗
      15:05   バックアップ     マウント失敗    (装置番号が本体と同じ)
      15:10   kumoi 稼働状況   ページが開かない
      15:11   当方の稼働表示   これも kumoi の上にある]] },
  effect = function() service("platform"):set(0) end }

-- +
inject "counter-three" { at = "6h15m", via = "face-to-face", from = "town-a/counter",
  to = "town-a/office",
  subject = { en = "Yoshii, counter 3: forty people, wheel turning", ja = "三番窓口 吉井:四十人、画面は砂時計" },
  text = {
    en = prose [[
      Yoshii. It's the hourglass, on all five. Forty people, they've taken the morning off for their
      tax papers, and the old gentleman in front has brought his lunch. I can write a certificate by
      hand if it's a matter of what's in the card cabinet, I've done it in the typhoon. But I'd want
      to be told that it's allowed, and something on the door would be good, because they keep
      coming in.]],
    ja = prose [[
      吉井です。五台とも砂時計です。申告の書類で四十人、みなさん仕事を休んで来られていて、いちばん前の
      おじいさんはお弁当持参です。カード棚にあるものなら、手書きで証明を出せます、台風のときにやりまし
      たので。ただ、やっていいと言っていただきたいのと、玄関に何か貼ってもらえると助かります。次々に
      入ってこられるので。]] } }

inject "almost-certainly" { at = "8h", via = "press", from = "press/desk", to = "minori/manager",
  important = true,
  subject = { en = "Hirota, Shinonome Press: \"almost certainly lost\"", ja = "東雲新聞 広田:「ほぼ確実に失われた」"
                                                                           .. "" },
  asks = { en = "Answer Shinonome Press before 20:00", ja = "二十時までに東雲新聞に答える" },
  within = "3h",
  text = {
    en = prose [[
      Hirota, Shinonome Press, regional desk. Kumoi's spokesman has told our colleague in the
      capital that the data in the east are "almost certainly lost". That's you and your eight. I
      have a column until eight. May I write that it's lost? Or do you tell me it isn't? My mother-
      in-law's prescriptions are in there, so I'd like to know for myself as well.]],
    ja = prose [[
      東雲新聞地方部の広田です。雲居の広報が、本社の記者に「東地域のデータはほぼ確実に失われた」と話し
      たそうです。御社と八会員の分ですよね。八時まで一段空けてあります。失われた、と書いてよろしいで
      すか。それとも、そうではないとおっしゃいますか。義母の薬の記録も入っているはずなので、個人とし
      ても知りたいんです。]] } }

inject "no-records" { at = "10h", via = "face-to-face", from = "clinic/nurse",
  to = "clinic/office", important = true,
  subject = { en = "Tachibana: Mrs Hara in room two", ja = "橘:二番の診察室に原さん" },
  text = {
    en = prose [[
      It's seven, and the evening surgery's full. Mrs Hara is in room two with a throat like a
      furnace, and she's allergic to something, she says, the doctor gave her a red card for it and
      it's in her other bag. The last thing on paper is the blue folder from Friday, and she wasn't
      here between. I've written on a sheet of wrapping paper so far. Is that what we do now?]],
    ja = prose [[
      七時です、夜の診察がいっぱいで。二番に原さんがいらしています。喉が真っ赤なんですが、何かのアレ
      ルギーがあって、先生に赤い札をもらったけど、別の鞄に入れてきたと。紙でいちばん新しいのは金曜の
      青いファイルで、原さんの分はありません。とりあえず包装紙の裏に書いています。これで行くんでしょう
      か。]] } }
