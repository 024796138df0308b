-- night.lua: timed injects, hospital, from 02:00 to 07:00 of the first night, in order of time.
-- Those marked + are not in the plan's table: they give a desk its share of the night. [D]
-- 病院の夜(2時から7時)。+ は計画書の表にないもの。持ち場ごとの夜を描くために加えた。

local drill = require "lib.drill"
local prose, lines = drill.text.prose, drill.text.lines

inject "alerts" { at = "0m", via = "monitor", to = "shirakaba/medinfo",
  subject = { en = "AV server: 40 alerts in ten minutes", ja = "AVサーバ:10分間に警告40件" },
  text = {
    en = lines [[
      02:00:07  AV-MGR   alerts, last 10 min   40         usual: 0-1 per night
        first   01:50:52  W7-03   autorun.inf written to share    SUSPECT
        latest  01:59:58  E5-11   autorun.inf written to share    SUSPECT
        name    none (heuristic)      action  DELETE   failed 31 of 40
        place   W7 14   W6 9   E5 8   outpatients 6   laboratory 3
      agents answering  1,206 of 1,240]],
    ja = lines [[
      02:00:07  AV管理   直近10分の警告  40件         平常 一晩0〜1件
        最初  01:50:52  W7-03   共有への autorun.inf 書込み    疑い
        最新  01:59:58  E5-11   共有への autorun.inf 書込み    疑い
        名称  なし(振る舞い検知)   処置 削除  40件中31件失敗
        場所  7西 14  6西 9  5東 8  外来 6  検査 3
      応答のある端末  1,206 / 1,240]] },
  effect = function()
    asset("ward-pc"):mark "infected"
    asset("ward-lan-west"):mark "infected"
  end }

-- The second half of the table's first row.
inject "thousand" { at = "14m", via = "monitor", to = "shirakaba/medinfo", important = true,
  evidence = true, covers = { "T3" },
  subject = { en = "AV server: 1,018 alerts, queue full", ja = "AVサーバ:警告1,018件、キュー溢れ" },
  text = {
    en = lines [[
      02:14:00  AV-MGR   alerts, last 10 min   1,018      QUEUE FULL, oldest dropped
        machines  611     servers  2  (LAB-1, BLOOD-1)
        place     W5-W9, E5-E9, outpatients, accounts, laboratory
      02:14:02  DC-1     accounts locked since 01:55      238     usual per night 0-2
      agents answering   947 of 1,240]],
    ja = lines [[
      02:14:00  AV管理   直近10分の警告 1,018件      キュー溢れ(古いものから破棄)
        端末  611台    サーバ  2台(LAB-1、BLOOD-1)
        場所  西5〜9階、東5〜9階、外来、会計、検査
      02:14:02  DC-1     1:55以降のIDロック  238件      平常 一晩0〜2件
      応答のある端末  947 / 1,240]] },
  effect = function()
    for _, id in ipairs { "ward-lan-east", "outpatient-lan", "hospital-pcs",
                          "hospital-servers" } do
      asset(id):mark "infected"
    end
  end }

inject "ward-call" { at = "18m", via = "phone", from = "shirakaba/ward-5e",
  to = "shirakaba/wards",
  subject = { en = "5 East: the chart takes three minutes a page",
              ja = "5東から:カルテが一画面三分かかります" },
  text = {
    en = prose [[
      Five East, Onodera. Sorry to ring you at this hour. The chart takes two or three minutes a
      page, and I can't sign off the two o'clock antibiotics: it says my account is locked. I
      typed it right. Sakai's is locked too. I have the drip list I printed at midnight, so I know
      what runs until two. After that, what do we write on? The box of paper forms on our shelf is
      from before they put us together with six East, and half the boxes on it don't exist any
      more.]],
    ja = prose [[
      5東の小野寺です。夜分にすみません。カルテの画面が一つ開くのに二、三分かかります。二時の抗生
      剤も、実施を入れようとすると「IDがロックされています」と出ます。パスワードは間違えていませ
      ん。酒井さんも同じです。零時に打ち出した点滴の一覧が手元にあるので、二時の分までは分かりま
      す。この先は、何に書けばいいでしょうか。棚の紙伝票を出してみたんですが、6東と一緒になる前の
      様式で、もうない欄が半分くらいあって。]] } }

-- L5: it had been seen before, and it had been clicked away.
inject "locked" { at = "20m", via = "phone", from = "shirakaba/ward-7w",
  to = "shirakaba/medinfo", covers = { "L5" },
  subject = { en = "7 West: locked out, all three of us", ja = "7西から:三人ともロックされました" },
  text = {
    en = prose [[
      Seven West, Otsuki, in charge tonight. All three of us are locked out; I restarted all three
      PCs and it's the same. And, well, I may as well say it. PC number three put up a box last
      week, something about a virus, and the week before as well I think. You click the cross and
      it goes away and everything works. We've all been clicking it. Is that a thing we should
      have rung about? The doctor is standing behind me asking how long.]],
    ja = prose [[
      7西のリーダーの大槻です。三人ともロックされて入れません。三台とも再起動しましたが、変わらな
      いです。それと、いま言うのもなんですが、3号機は先週も「ウイルスを…」という窓が出たことがあっ
      て、その前の週にも出ていたと思います。×を押せば消えて普通に使えるので、みんな押していまし
      た。ああいうのは、お電話したほうがよかったんでしょうか。後ろで先生が、あと何分かと聞いておら
      れます。]] } }

inject "cut-all" { at = "30m", via = "face-to-face", from = "shirakaba/operator",
  to = "shirakaba/medinfo", important = true,
  subject = { en = "Katagiri, at the core switch: all eleven?",
              ja = "コアスイッチの前で、片桐:全部でいいですか" },
  text = {
    en = prose [[
      It was 611 when I left my chair and 840 by the time I'd walked down here. These are the
      ones: eleven lines, down to the wards. If I pull all eleven it stops, I'm nearly sure, and
      it takes me two minutes. That one goes to the fourth floor. It has a red tag where the
      others have white, there's nothing written on it, and the man who would know has retired.
      All eleven?]],
    ja = prose [[
      席を立ったとき611台だったのが、ここまで下りてくる間に840台になっていました。これです。病棟に
      行っている線が十一本。全部抜けば、まず止まると思います。二分でできます。ただ、これ、四階へ行
      く一本だけ、札が赤なんです。ほかは白なのに。何も書いてありませんし、分かる人は退職しまし
      た。……十一本全部で、よろしいですか。]] } }

-- + The danger that the Medical Information Division does not know, seen from the other end.
inject "icu-switch" { at = "34m", via = "face-to-face", from = "shirakaba/icu-nurse",
  to = "shirakaba/icu", important = true, covers = { "R5" },
  subject = { en = "Makabe: someone has our cable in his hand",
              ja = "真壁:業者さんがうちの線を持っています" },
  text = {
    en = prose [[
      There's been a call from the machine room. They have our network cable in their hand and
      "may have to pull it", that was all. The central monitor is still up. Nine ventilators
      tonight, six on pressors, and bed 11 has been running into the alarm every quarter of an
      hour. I'm at the station with Nakado, everybody else is behind a curtain. What is it that
      goes, when that cable goes? They told us at the briefing in February, and I was on
      nights.]],
    ja = prose [[
      いま機械室から電話で、「ICUの線を持っているので、抜くかもしれません」とだけ言われました。セ
      ントラルモニターは、まだ映っています。今夜は呼吸器が九台、昇圧剤が六床、11番さんは十五分おき
      にアラームが鳴っています。詰所は私と中堂さんの二人で、あとは全員カーテンの中です。あの線が抜
      けると、何が消えるんでしたか。二月の説明会のとき、私、夜勤で出られなかったんです。]] } }

-- +
inject "sent-twice" { at = "40m", via = "phone", from = "shirakaba/resident",
  to = "shirakaba/pharmacy",
  subject = { en = "6 West: did my order arrive once, twice, or not at all?",
              ja = "6西の研修医:オーダーは一回、二回、それとも" },
  text = {
    en = prose [[
      Murase, resident, six West. I was raising a heparin drip, the screen hung, I pressed send
      again. Now it shows nothing. Have you got that order once, twice or not at all? And if I
      write the next one by hand and walk down with it, will you take it? They told us on day one
      that you don't take handwriting since 2006.]],
    ja = prose [[
      6西当直の研修医の村瀬です。ヘパリンの持続を上げるオーダーを送信したら画面が固まって、もう一
      度押してしまいました。いまは何も表示されません。そちらには一回届いていますか、二回ですか、そ
      れとも届いていませんか。それから、次を手書きで書いて持って下りたら、受けていただけますか。手
      書きは平成十八年から受けない決まりだと、初日に教わったんですが。]] } }

-- + N4: who mends computers is asked to mend computers.
inject "printer" { at = "50m", via = "ticket", from = "shirakaba/doctors-room",
  to = "shirakaba/medinfo", covers = { "N4" },
  subject = { en = "Doctors' room: printer, URGENT", ja = "医局:プリンター紙詰まり(至急)" },
  text = {
    en = lines [[
      TICKET   0304-05   02:50                       DOCTORS' ROOM, 2nd floor
      SIGN     printer jams. Also slow.
      WISH     someone to come up with a new one NOW. Abstract for the congress
               closes at 08:00.
      NOTE     Rang 2210 three times, engaged. What are you doing down there?]],
    ja = lines [[
      票番号  0304-05     2:50                             医局(2階)
      症状    プリンターが紙詰まり。遅くもある
      希望    代わりを持って今すぐ上がってきてほしい。学会抄録の締切が8時
      備考    2210に三回かけたが話し中。下で何をしているのか]] } }

inject "update-log" { at = "1h", via = "log", to = "shirakaba/medinfo", evidence = true,
  subject = { en = "AV distribution, 03:00 run: failed", ja = "パターン配信 3:00の定時処理:失敗" },
  text = {
    en = lines [[
      AV-DIST  02-23 03:00:11  pattern 5.861 -> clients   OK 1,238/1,240
      AV-DIST  02-24 03:00:09  pattern 5.863 -> clients   FAILED  D: 0 MB free
      AV-DIST  02-25 03:00:09  pattern 5.866 -> clients   FAILED  D: 0 MB free
      ...                      6 lines of the same
      AV-DIST  03-04 03:00:09  pattern 5.889 -> clients   FAILED  D: 0 MB free
      notice sent each time to  avadmin@shirakaba.example
                                (mailbox of Tanabe, closed 2008-03-31)]],
    ja = lines [[
      AV-DIST  02-23 03:00:11  パターン5.861 → 端末  成功 1,238/1,240
      AV-DIST  02-24 03:00:09  パターン5.863 → 端末  失敗 D: 空き0MB
      AV-DIST  02-25 03:00:09  パターン5.866 → 端末  失敗 D: 空き0MB
      (同様 6行)
      AV-DIST  03-04 03:00:09  パターン5.889 → 端末  失敗 D: 空き0MB
      失敗通知の宛先(毎回)  avadmin@shirakaba.example
                            (田辺 旧任者、2008-03-31 閉鎖)]] } }

inject "queue" { at = "1h", via = "ticket", from = "shirakaba/cashier",
  to = "shirakaba/accounting",
  subject = { en = "Night cash desk: 19 families, two hours", ja = "夜間会計:19組、二時間待ち" },
  text = {
    en = lines [[
      TICKET   0304-07   03:00                       NIGHT CASH DESK, Iguchi
      SIGN     cash screen hangs; no receipt printed since about 02:30
      WAITING  19 families, the longest since 00:55
      NOTE     It was slow from one o'clock. I thought it was the printer.
               Most are children with influenza, asleep on their fathers'
               shoulders. They say: let us go, we'll pay any time you like. I
               cannot decide that. The old receipt books are in the safe and
               the key is with day shift.]],
    ja = lines [[
      票番号  0304-07     3:00                       夜間会計窓口 井口
      症状    会計画面が固まる。2時半ごろから領収書が一枚も出ない
      待ち    19組。いちばん長い方は0時55分から
      備考    一時ごろから遅く、初めはプリンターだと思っていました。小児科が
              多く(インフルエンザ)、お父さんの肩で寝ているお子さんばかり
              です。「お金はいつでも払うから帰してほしい」と言われますが、
              私では決められません。手書きの領収証は金庫で、鍵は日勤の係長が
              持っています。]] } }

inject "warranty" { at = "1h30m", via = "face-to-face", from = "hotaru/engineer",
  to = { "shirakaba/radiology", "shirakaba/medinfo" },
  subject = { en = "Hotaru Medical: do not patch, please",
              ja = "蛍メディカル:修正は当てないでください" },
  text = {
    en = prose [[
      Toda, Hotaru Medical, I'm in tonight for the half-yearly service. I'd rather say it now than
      afterwards. The consoles run an ordinary system underneath, but they are registered as they
      stand. One fix on them that we haven't released and it is no longer the device that was
      approved, and I can't answer for the warranty. Ours comes out in April, at the earliest.
      Mind you, console two has begun to flicker, and the emergency room has just rung to say they
      are sending up a hip.]],
    ja = prose [[
      蛍メディカルの戸田です。半年点検で今夜入っております。後からでは何ですので、先に申し上げま
      す。操作卓の中身は汎用のOSですが、いまの構成で医療機器として届け出ております。弊社で確認して
      いない修正を一つでも当てられますと、承認を受けた装置ではなくなりますし、保証のほうも私からは
      何とも申し上げられません。弊社の修正版は、早くて四月です。ただ……二番の操作卓、先ほどから画面
      がちらついています。いま救急から、股関節を一件上げると電話がありました。]] } }

inject "jpcert-mail" { at = "2h", via = "mail", from = "jpcert/desk", to = "shirakaba/medinfo",
  tlp = "clear", confirm = "6h", evidence = true, covers = { "T2" },
  subject = { en = "Update: worm using port 445, reports since midnight",
              ja = "【続報】445番を悪用するワーム 零時以降の報告" },
  text = {
    en = prose [[
      To registered points of contact. We apologise for the hour. Since midnight four
      organisations have reported the same worm; two of the networks have no connection to the
      Internet.

      What it uses: a hole in the system's file sharing, for which the maker's fix came out on 24
      October last year. What it does besides: tries passwords of administrators one after
      another, so that accounts lock; writes autorun.inf to shares and removable media. When such
      a medium is put in, the window offers "open folder" twice; the upper one is not the
      system's. In two cases machines cleaned by a removal tool were infected again within the
      hour by others on the same network that lacked the fix.

      May be passed on freely. What you tell us, we use without your name.

      JPCERT/CC, incident response]],
    ja = prose [[
      各組織 連絡窓口ご担当者様

      JPCERT/CCインシデント対応窓口です。未明の配信となり申し訳ございません。本日零時以降、同種の
      ワームについて四組織から報告があり、うち二件はインターネットに接続していないネットワークで
      す。

      悪用されるのはOSのファイル共有の脆弱性で、修正プログラムは昨年10月24日に公開済みです。このほ
      か、管理者パスワードを総当たりするため、IDのロックが多発します。また、共有フォルダーやリムー
      バブルメディアに autorun.inf を書き込みます。感染した媒体を挿すと「フォルダーを開く」が二つ
      並び、上のものはOS本来の表示ではありません。駆除ツールで処置した端末が、同じ網の未修正の端末
      から一時間以内に再感染した例が二件あります。

      本情報の転送は自由です。お寄せいただいた情報は、組織名を伏せて取り扱います。]] } }

-- +
inject "films" { at = "2h20m", via = "phone", from = "shirakaba/emergency",
  to = "shirakaba/radiology",
  subject = { en = "Emergency room: the head scan has not come through",
              ja = "救急外来:頭部CTが上がってきません" },
  text = {
    en = prose [[
      Emergency. The head scan you did at ten past four isn't on my screen, nor on anybody's.
      Fifty-four, right arm gone, and the speech is going. Neurosurgery is at home and wants to
      hear what it shows before he gets his car out. Have you got it where you are? Do you still
      have film?]],
    ja = prose [[
      救急です。四時十分に撮ってもらった頭のCTが、こっちの画面に出てこない。どの画面にも出ない。五
      十四歳、右腕が動かなくて、ろれつも怪しくなってきた。脳外の先生は自宅で、画像がどうなのか聞い
      てから車を出すって言ってる。そっちの画面では見えてる? フィルムって、まだ焼けるの?]] } }

inject "director-asks" { at = "3h", via = "face-to-face", from = "shirakaba/director",
  to = { "shirakaba/deputy", "shirakaba/medinfo" }, important = true,
  subject = { en = "Director Kuga: do I call the patients, or not?",
              ja = "久我病院長:患者を呼んでいいのか" },
  asks = { en = "Tell the director whether outpatients open at nine",
           ja = "九時に外来を開けるかどうか、病院長に答える" }, within = "2h",
  text = {
    en = prose [[
      Five o'clock. I want to know one thing: can we open outpatients at nine. Nineteen hundred on
      the books today. Forty-two of them for chemotherapy. The ones from up the valley leave home
      at six, with a rug over their knees. If we can't, somebody has to start telephoning now. I
      didn't ask how many machines have been mended. Do I call these people in, or not?]],
    ja = prose [[
      五時か。……聞きたいことは一つだ。九時に外来を開けられるか。今日は予約だけで千九百人、うち化学
      療法が四十二人。奥の谷から来る人は、六時にはもう膝掛けをして家を出る。開けられないなら、いま
      電話をかけ始めないと間に合わん。機械が何台直ったかは聞いていない。患者を呼んでいいのか、いけ
      ないのか。]] } }

inject "mhlw-asks" { at = "4h", via = "advisory-down", from = "mhlw/liaison",
  to = "shirakaba/deputy",
  subject = { en = "MHLW: trouble with the information system",
              ja = "厚生労働省:情報システム障害について" },
  asks = { en = "First report to MHLW by 07:30", ja = "七時三十分までに厚生労働省へ第一報" },
  within = "1h30m",
  text = {
    en = lines [[
      MHLW, liaison officer                              4 Mar 2009  06:00
      To: Shirakaba University Hospital, whoever is in charge     Pages: 1

      The prefecture's emergency desk tells us that you asked two ambulances
      to go elsewhere at about four because of your computers. By 07:30,
      please, by this channel:
        1  Can you say that no patient has come to harm? What did you check
           in order to say so?
        2  Devices at the bedside: affected, not affected, not yet looked at
        3  Emergency cases and outpatients today
        4  Cause, if known. If not, write that it is not.
      It goes to the Vice-Minister's office at eight.          Nishina]],
    ja = lines [[
      厚生労働省 連絡担当官                      平成21年3月4日 6時00分
      白樺大学病院 責任者 殿                              本紙のみ1枚

      県の救急情報センターから、四時ごろ貴院がコンピューターの不具合を理由に
      救急車二台の受入れを断られたと聞いております。7時30分までに、情報連絡に
      より次の点をお知らせください。
        1  患者に害が及んでいないと言えるか。何を確かめてそう言えるか
        2  ベッドサイドの医療機器(影響あり・なし・未確認の別)
        3  本日の救急および外来の見通し
        4  原因。不明であれば不明と記載のこと
      八時に政務官室へ上げます。                                  仁科]] } }

inject "tv-call" { at = "5h", via = "press", from = "tv/desk", to = "shirakaba/deputy",
  important = true,
  subject = { en = "Shinonome TV: have patients' data gone out?",
              ja = "東雲テレビ:患者さんの情報は出たのですか" },
  asks = { en = "Answer Shinonome TV before 08:10", ja = "八時十分までに東雲テレビに回答する" },
  within = "1h10m",
  text = {
    en = prose [[
      Hayasaka, Shinonome TV, newsroom. A viewer rang us from your emergency waiting room:
      computers full of virus, two hours to pay, his boy of three on his knees. It goes out
      nationally at ten past eight. One question, and it's the one they'll ask at breakfast. Have
      patients' data got out? If you say no, I'd like half a sentence on what you looked at in
      order to say no. If you say nothing I have to say that you said nothing.]],
    ja = prose [[
      東雲テレビ報道部の早坂です。救急の待合にいらした視聴者の方から電話がありました。パソコンがウ
      イルスだらけで会計に二時間、三つのお子さんを膝に乗せたままだったと。八時十分の全国枠に入れま
      す。伺いたいのは一つで、皆さんが朝ごはんを食べながら思うことです。患者さんの情報は外に出まし
      たか。出ていないとおっしゃるなら、何を見てそう言えるのか、半行で結構ですので添えてください。
      お返事がなければ、「回答なし」とお伝えするしかありません。]] } }
