-- afternoon.lua: timed injects from 13:35 to 15:30. "+": not in the exercise plan. [D]
-- 13時35分から15時30分までの状況付与。

local drill = require "lib.drill"
local prose, lines = drill.text.prose, drill.text.lines

local HOUSES = { "tokiwa/continuity", "tokiwa/it", "wakaba/planning", "wakaba-systems/center",
                 "tsubame/operations", "asagiri/control", "aoba/dispatch", "nagisa/safety",
                 "kazahaya/crisis", "shirakaba/hq", "izumi/control", "hayabusa/control" }

-- + Restarting does not hold; nobody knows yet why.
inject "eleven-minutes" { at = "95m", via = "face-to-face", from = "hinode/floor",
  to = { "hinode/noc", "hinode/csirt" },
  subject = { en = "Nitta: up eleven minutes, down again", ja = "新田:十一分で、また落ちました" },
  text = {
    en = prose [[
      Nitta, from the floor. We restarted east-14, it came up lovely, took its subscribers, and
      after eleven minutes it lay down again. Same with 20: twelve. East-3 we haven't touched
      since it fell. The young ones want to do all forty at once, so that they hold each other up. I
      said I'd ask.]],
    ja = prose [[
      交換機室の新田です。東14号を再起動しました。きれいに上がって、加入者も入って、十一分でまた落
      ちました。20号は十二分です。3号は、落ちたときのまま触っていません。若い連中は、四十台一度に上
      げれば支え合うはずだと言うんですが、伺ってからにすると言ってあります。]] } }

inject "one-duct" { at = "100m", via = "face-to-face", from = "wakaba-systems/lines",
  to = "wakaba-systems/center", covers = { "M2" },
  subject = { en = "Kobayakawa: both lines, one hole in the wall", ja = "小早川:壁の穴は一つでした" },
  text = {
    en = prose [[
      Kobayakawa. I went down to the cellar with a lamp. Main and reserve come in through the same
      hole, same pipe, and the tag on both says east-18. "Separate routes" is what it says in the
      contract, and the contract is at the holding. I've never seen it. Does Planning know? And
      the line for the web pages is a different company's, it's idle.]],
    ja = prose [[
      小早川です。懐中電灯を持って地下へ行ってきました。主も予備も、同じ穴から同じ管で入っていて、
      札は両方とも「東18号」です。契約書には「別経路」とあるそうですが、契約書はホールディングスに
      あって、私は見たことがありません。企画部は知っているんでしょうか。あと、ホームページ用の線は
      別の会社のもので、空いています。]] } }

inject "which-criterion" { at = "110m", via = "face-to-face", from = "control/sub", to = HOUSES,
  covers = { "G2" },
  subject = { en = "Sub-controller: is your plan in force?", ja = "サブコントローラー:BCPは発動中ですか" },
  asks = { en = "Write down: in force or not, by whom, by which criterion",
           ja = "発動の有無、誰が、どの基準でかを書き留める" }, within = "30m",
  text = {
    en = prose [[
      A question to your room, please put it into the log as it is: is your continuity plan in
      force, yes or no? Since when? Who said so? By which sentence of which paper? If it is not,
      what would have to happen? There is no right answer in my folder. I only note the minute.]],
    ja = prose [[
      皆さんの席に伺います。そのままを記録に書いてください。事業継続計画は、いま発動していますか。何
      時からですか。宣言したのは誰ですか。どの紙の、どの一文によりますか。発動していないなら、何が起
      きれば発動しますか。手元に正解はありません。時刻を控えるだけです。]] } }

inject "two-hours" { at = "126m", via = "monitor", to = { "hinode/risk", "hinode/noc" },
  important = true,
  subject = { en = "14:06: two hours", ja = "14時6分:二時間" },
  text = {
    en = lines [[
      SERVICE BOARD    14:06      *** 30,000 users x 2 h passed ***
        telephone, east     1,560,000 users     2 h 00
        switches down              36 of 40     four answer and are left alone
        cause               open]],
    ja = lines [[
      サービス状況表    14:06      *** 3万人×2時間に到達 ***
        東部 電話            156万          2時間00分
        停止交換機           40台中36台      残る4台は応答あり、触らない
        原因                 調査中]] } }

-- +
inject "tower-talk" { at = "130m", via = "fax", from = "tsubame/airport",
  to = "tsubame/operations",
  subject = { en = "Narumi: nine plans in, gate 4 wants to know", ja = "鳴海:九便入り、4番ゲートから" },
  text = {
    en = lines [[
      TSUBAME AIR, airport office                          14:10
      In: 9. Waiting: 11. Gate 4 has 130 people and a loudspeaker; they'd rather
      hear "17:00" now than "soon" five times. The lost child of the 13:20
      has been found.                                              Narumi]],
    ja = lines [[
      つばめ航空 空港事務所                              14時10分
      提出済み9、待ち11。4番ゲートに130人。「まもなく」を五回聞くより、「17時」
      と一度言ってもらうほうがよいそうです。13時20分発の迷子は見つかりました。
                                                                     鳴海]] } }

-- +
inject "dialysis" { at = "133m", via = "phone", from = "mhlw/liaison", to = "nisc/desk",
  subject = { en = "MHLW: 640 people to be rung tonight", ja = "厚生労働省:今夜640人に電話が要る" },
  text = {
    en = prose [[
      MHLW, Nishina. Two of the east's dialysis clinics ring their patients the evening before.
      That's 640 for tomorrow, and they are the kind who stay at home when nobody rings. I don't
      know who in the east owns loudspeakers, or who is walking about anyway. You have all the
      lists, haven't you?]],
    ja = prose [[
      厚生労働省の仁科です。東部の透析施設二か所が、前の晩に患者さんへ電話で時間を知らせています。明日
      の分が640人。電話がないと、来ないで家で待っている方たちです。東部で放送設備を持っているのはどこ
      か、今日すでに町を回っているのはどこか。全部の分野の一覧は、そちらにありますよね。]] } }

inject "attack-on-japan" { at = "135m", via = "press", from = "press/desk",
  to = { "hinode/pr", "mic/liaison" }, important = true,
  subject = { en = "Shinonome Press: \"attack on Japan?\"", ja = "東雲新聞:「日本への攻撃か」" },
  asks = { en = "Answer Shinonome Press before 15:00", ja = "15時までに東雲新聞に回答する" },
  within = "45m",
  text = {
    en = prose [[
      Segawa, Shinonome Press. I ask the company and the ministry the same three things, and I
      print both answers side by side. How many, since when? Is it an attack on Japan? How does
      one call an ambulance? The extra goes to press at three. I'm in Hinode's lobby with a
      pencil, a colleague of mine is at the ministry.]],
    ja = prose [[
      東雲新聞の瀬川です。会社と総務省に同じ三点を伺い、並べて載せます。何人が、いつからか。日本に対
      する攻撃なのか。救急車はどう呼べばいいのか。号外は三時です。私はひのでの一階に鉛筆を持って立っ
      ています。総務省には同僚が伺っています。]] } }

inject "fake-notice" { at = "145m", via = "board", from = "public/board",
  to = { "hinode/pr", "kazahaya/crisis" },
  subject = { en = "Board: \"HINODE: pay phones free, register here\"",
              ja = "掲示板:「【ひので】公衆電話が無料に」" },
  text = {
    en = lines [[
      211  name: HINODE official       2010/12/13 14:24
           During the failure all pay phones are free. To unlock, register name,
           number of your mobile and PIN of the phone:
           http://hinode-free.example/unlock
      212  anonymous   my gran is doing this at the library, is it real
      213  anonymous   printed it, it hangs at the station now]],
    ja = lines [[
      211  名前:ひので公式            2010/12/13 14:24
           通信障害中、公衆電話はすべて無料です。ご利用には、お名前・携帯番号・
           暗証番号のご登録が必要です。 http://hinode-free.example/unlock
      212  名無し  うちのばあちゃんが図書館で登録してる。これ本物?
      213  名無し  印刷して駅に貼っといた]] } }

-- +
inject "one-sentence" { at = "147m", via = "council", from = "ceptoar-broadcasting/desk",
  to = { "ceptoar-telecom/desk", "ceptoar-banks/desk" }, covers = { "C1" },
  subject = { en = "Broadcasting: give us a sentence we may read out", ja = "放送:読み上げてよい文をください" },
  text = {
    en = prose [[
      Broadcasting. Our members have transmitters and forty per cent of the east has a radio
      that runs on batteries. They read what they find, and at present they find a bulletin board.
      If a sector wants its sentence read as it stands, fax it to us with a name and the minute.]],
    ja = prose [[
      放送セプターです。会員には送信所があり、東部の四割の家には電池で鳴るラジオがあります。局は手に
      入ったものを読みますが、いま手に入るのは掲示板です。そのまま読んでほしい文がある分野は、名前と時
      刻を付けて、FAXでください。]] } }

inject "closing-time" { at = "152m", via = "fax", from = "fsa/liaison",
  to = { "ceptoar-banks/desk", "tokiwa/continuity" },
  subject = { en = "FSA: settlement closes at 16:30; does it?", ja = "金融庁:決済は16時30分に締まるか" },
  asks = { en = "Tell FSA by 15:10 whether 16:30 can be kept",
           ja = "16時30分を守れるか、15時10分までに金融庁へ" },
  within = "38m",
  text = {
    en = lines [[
      FSA, liaison officer                                 14:32
      Settlement between banks closes at 16:30. It has been held open before, and
      somebody has to ask for it: the banks, through their desk, not one bank.
      Can it be kept? If not, until when, and how many payments wait?  Ijima]],
    ja = lines [[
      金融庁 連絡担当官                                    14時32分
      銀行間の決済は16時30分に締まります。延長の例はありますが、申し出が要りま
      す。個別の銀行ではなく、銀行等セプターとして。守れますか。守れない場合、
      何時までで、滞っている支払は何件ですか。                       伊島]] } }

inject "yesterdays-load" { at = "160m", via = "log", to = { "hinode/noc", "hinode/csirt" },
  evidence = true, important = true, covers = { "T4" },
  subject = { en = "Fallen switches against changes: one row fits all",
              ja = "停止交換機と作業記録の照合:全台に共通は一行" },
  text = {
    en = lines [[
      join fallen (36) x changes Fri 18:00 - Mon 12:00      14 changes
        clock correction              62 machines    of them fallen  36
        power test, building C         9              of them fallen   7
        load TX9-7.3.1 by LD-SV1      40  (02:00-04:40)   fallen   36
        ... 11 others                  at most 12     of them fallen  5
      not in the load, not fallen:    west 1-22
      LD-SV1 queue: TX9-7.3.1 -> west 1-22   "next free hour"   est. 15:20]],
    ja = lines [[
      停止機(36)× 作業記録 金18:00〜月12:00               14件
        時刻合わせ                     62台           うち停止 36
        電源試験 C棟                    9台           うち停止  7
        局データ TX9-7.3.1(LD-SV1)   40台(2:00〜4:40) うち停止 36
        ほか11件                       最大12台       うち停止  5
      未投入かつ停止なし              西1〜22号
      LD-SV1 待ち行列: TX9-7.3.1 → 西1〜22号  「次の空き時間」 予定15:20]] } }

-- + Routine, and dangerous only to whoever has heard.
inject "kaede-tonight" { at = "165m", via = "ticket", from = "tsuzumi/engineer",
  to = "kaede/desk",
  subject = { en = "Tsuzumi: monthly load today 17:00, as usual", ja = "鼓電気:本日17時、定例の更新" },
  text = {
    en = lines [[
      TSUZUMI ELECTRIC   remote service                     automatic notice
      CUSTOMER           Kaede Net       2 x TX-9
      WORK               load, monthly, 13 Dec 17:00, about 30 min
      FROM YOU           nothing. To hold the load, block it at your end.
      Our telephones are busy today. Sorry for any inconvenience.]],
    ja = lines [[
      鼓電気 遠隔保守センター                               自動送信
      お客さま     かえでネット様       TX-9 2台
      作業         定例の局データ更新 12月13日17:00 約30分
      お客さま作業 なし。見合わせる場合は、お客さま側で使用禁止にしてください。
      本日は電話が大変混み合っております。ご了承ください。]] } }

inject "fifteen-each" { at = "180m", via = "face-to-face", from = "tsuzumi/engineer",
  to = { "hinode/noc", "hinode/business" }, important = true,
  subject = { en = "Onuki, Tsuzumi: roll back, 15 minutes each, 40 of them",
              ja = "鼓電気 大貫:一台15分、四十台です" },
  text = {
    en = prose [[
      Onuki, Tsuzumi Electric. I came by motorbike. The load before this one is good, I'd put my
      name to it. Fifteen minutes a switch, four at a time, so two and a half hours if nobody
      sneezes. I can begin with 1 and go to 40, that's how my list goes. If you want another
      order, tell me now, once; when I've started I don't like to be pulled about. And the one
      you mean to keep, take it off my list.]],
    ja = prose [[
      鼓電気の大貫です。バイクで来ました。一つ前の局データなら大丈夫です、それは名前を出して言えま
      す。一台15分、同時に四台まで。つまずかなければ二時間半です。私の表は1号から40号の順ですので、
      このままなら番号順に始めます。別の順にするなら、いま一度だけ言ってください。始めてから動かされ
      ると間違えます。それと、残しておく一台があるなら、私の表から外してください。]] } }

-- +
inject "market-closed" { at = "185m", via = "face-to-face", from = "wakaba-securities/dealing",
  to = { "wakaba/planning", "wakaba-systems/center" },
  subject = { en = "Sugiura: it is three, and I have people to tell", ja = "杉浦:引けました" },
  text = {
    en = prose [[
      Sugiura. It's closed. What went out and what didn't, I have on two sheets. Customers will
      ask why two lines were one. I'd rather you told me what I may say before they have a
      telephone again.]],
    ja = prose [[
      杉浦です。引けました。通った注文と通らなかった注文は二枚に分けてあります。お客さまには、二本の
      はずがなぜ一本だったのかと聞かれます。電話が戻る前に、何を話してよいか教えていただけますか。]] } }

-- Five ministries, each for its own. 五つの省庁が、それぞれ自分の分野を先にと言う。
local function ministry_wants(at, id, en, ja)
  inject(id .. "-first") { at = at, via = "fax", from = id .. "/liaison",
    to = { "hinode/business", "mic/liaison" }, text = { en = en, ja = ja },
    subject = { en = "Request concerning the order of restoration", ja = "復旧の順番について(要望)" } }
end

ministry_wants("190m", "mlit",
  "MLIT. 310,000 people go home between five and seven. Railway and air control first, please: a "
    .. "platform that cannot be told anything is a danger. An answer by 15:30.",
  "国土交通省です。17時から19時に31万人が帰宅します。鉄道と航空の指令を先にお願いします。何も伝え"
    .. "られないホームは危険です。15時30分までに回答を。")
ministry_wants("191m", "fsa",
  "FSA. Settlement with other banks closes at half past four today. If it does not, tomorrow "
    .. "begins with a hole. We ask that the lines of the banks come first.",
  "金融庁です。本日の他行決済は16時30分に締まります。締まらなければ、明日は穴のあいた状態で始まりま"
    .. "す。銀行の回線を最優先でお願いします。")
ministry_wants("192m", "mhlw",
  "MHLW. Nine hospitals, one of them with strokes arriving by taxi. We need not explain, we think, "
    .. "why hospitals come first. Dialysis tomorrow morning: 640 people to be rung tonight.",
  "厚生労働省です。九病院、うち一つには脳卒中の方がタクシーで来ています。病院が先である理由は、説明"
    .. "するまでもないと存じます。明朝の透析について、今夜640人に電話が要ります。")
ministry_wants("193m", "meti",
  "METI. Power and gas carry all the others. Three substations are read by men with torches. Power "
    .. "first, then gas.",
  "経済産業省です。電力とガスは他のすべてを支えています。三つの変電所は、懐中電灯を持った人が読んで"
    .. "います。電力、次にガスをお願いします。")

inject "bureau-says" { at = "195m", via = "face-to-face", from = "mic/bureau",
  to = "mic/liaison",
  subject = { en = "Hoshina: and ours want the city halls first", ja = "保科:うちは自治体を先にと" },
  text = {
    en = prose [[
      Hoshina, from the bureau. That's four on the fax, and our own local government people want
      the city halls first, so it's five. If each of them writes to Hinode, Hinode will spend the
      evening writing. MLIT rings me every six minutes. There's a sheet they filed with us last
      year, isn't there? I've never had to read it out to anybody.]],
    ja = prose [[
      局の保科です。FAXが四省庁分、うちの自治行政のほうも市役所を先にと言っていて、これで五つです。
      全員がひのでに書いたら、ひのでは返事を書くだけで夜になります。国交省さんは六分おきに電話してき
      ます。去年届け出てもらった順位表がありましたよね。人に読み上げたことは、一度もないんですが。]] } }

-- +
inject "what-hangs" { at = "197m", via = "advisory-down", from = "nisc/secretariat",
  to = { "nisc/desk", "tokiwa/continuity", "tokiwa/it", "wakaba/planning",
         "tsubame/operations", "asagiri/control", "aoba/dispatch", "nagisa/safety",
         "kazahaya/crisis", "shirakaba/hq", "izumi/control", "hayabusa/control" },
  tlp = "amber", secret = { { "common change", "change common", "共通する変更" } }, confirm = "30m",
  subject = { en = "NISC No. 2: one line from each sector", ja = "NISC第2報:各分野から一行ずつ" },
  asks = { en = "One line to NISC: what stands, how long it holds",
           ja = "NISCへ一行:何が止まり、あと何時間もつか" },
  within = "30m",
  text = {
    en = lines [[
      NISC, No. 2                                                        15:17
      1  State unchanged. Hinode has found a change common to what fell. Not
         confirmed; do not repeat outside.
      2  From each: what stands, how long your workaround holds, whom you cannot
         reach. One line, by report-up or fax.
      3  NISC desk puts the ten lines on one sheet.               Serizawa]],
    ja = lines [[
      NISC 第2報                                                    15時17分
      1  状況に変化なし。ひので通信が、停止機に共通する変更を見つけた。未確認。
         外では言わないこと。
      2  各分野から:止まっているもの、代替手段があと何時間もつか、連絡の取れ
         ない相手。一行でよい。情報連絡かFAXで。
      3  NISC担当は十行を一枚にまとめること。                        芹沢]] } }

-- + The company speaks with one mouth; whose is it?
inject "who-speaks" { at = "200m", via = "face-to-face", from = "hinode/president",
  to = { "hinode/risk", "hinode/pr" },
  subject = { en = "President's office: six o'clock, cameras, who speaks?",
              ja = "社長室:18時、カメラ、誰が話すか" },
  text = {
    en = prose [[
      Cameras at six. He will stand there himself, that's settled. But he has never seen a switch
      from inside, and the man who has, has not slept. Who sits beside him, and who tells me half
      an hour before what is certain, what is not, and what we won't say? One page, in
      large type. He won't wear his glasses.]],
    ja = prose [[
      18時にカメラが入ります。社長が自分で立つ、これは決まりです。ただ、交換機の中を見たことがありませ
      んし、見たことのある人は寝ていません。隣に誰が座りますか。確かなこと、まだのこと、言わないことを、
      三十分前に一枚でください。字は大きめで。眼鏡を外して読まれるので。]] } }

-- +
inject "second-edition" { at = "205m", via = "press", from = "press/desk", to = "hinode/pr",
  subject = { en = "Segawa: whose equipment is it?", ja = "瀬川:どこの機械ですか" },
  text = {
    en = prose [[
      Segawa again. A man in motorcycle leathers went up in your lift with a Tsuzumi badge. Is it
      Tsuzumi's fault, yes or no? I have a paragraph with a gap in it.]],
    ja = prose [[
      瀬川です、また。革ジャンに鼓電気の名札の方が、御社のエレベーターに乗られましたね。鼓電気のせい
      なんですか。記事に一か所、空欄があるんです。]] } }
