-- contingency.lua: injects without a time: answers and second calls. behaviour.lua sends them.
-- Nothing is expected "after" any of them. 予備の状況付与(返事と催促)。

local drill = require "lib.drill"
local prose, lines = drill.text.prose, drill.text.lines

-- Answers: the first week ------------------------------------------------------------------------

inject "really-them" { via = "phone", from = "jpcert/desk", to = "holdings/csirt",
  subject = { en = "Hoshina, JPCERT/CC: thank you for ringing back",
              ja = "JPCERT/CC 保科:折り返しありがとうございます" },
  text = {
    en = prose [[
      Hoshina. Thank you for looking the number up; most people press "reply". You're right about
      the clock, the log abroad is in universal time and I forgot to say so, so add nine hours.
      That is ten past one at night, then. We have only the one server and the administrator
      leaves on Thursday. If you find others of the kind, I'd be glad of the addresses and I don't
      need to know whose they are.]],
    ja = prose [[
      保科です。番号を調べておかけくださったんですね。返信ボタンを押される方がほとんどなので、助かり
      ます。時刻はご指摘のとおり、国外の記録が世界標準時で、書き添えるのを忘れました。九時間足してく
      ださい。ですから、夜中の一時すぎですね。手元にあるのはあの一台分だけで、先方の管理者も木曜に異
      動します。同じようなものが見つかりましたら、宛先だけでも教えてください。どちらの、というのは結
      構です。]] } }

inject "noc-mails" { via = "log", to = "property/it",
  subject = { en = "Mailbox \"noc\": 2,114 unread", ja = "メール箱「noc」:未読2,114件" },
  text = {
    en = lines [[
      noc@akatsuki-p.example   unread 2,114   of these not advertising: 3
      05-18 10:20  JPCERT/CC   Information: connections from 192.0.2.130
      05-29 16:02  JPCERT/CC   Second notice. Is there another contact?
      06-02 09:41  security firm (fire panels): "VPN contract runs out in 2010"
      last opened  2009-03-31 17:52  nitta]],
    ja = lines [[
      noc@akatsuki-p.example   未読 2,114件   うち広告以外 3件
      05-18 10:20  JPCERT/CC   【情報提供】192.0.2.130 からの通信について
      05-29 16:02  JPCERT/CC   【再送】ほかにご連絡先はございますか
      06-02 09:41  警備会社(防災盤)「VPN契約 2010年満了のご案内」
      最終閲覧     2009-03-31 17:52  nitta]] } }

inject "property-lines" { via = "log", to = { "property/it", "holdings/csirt" }, evidence = true,
  subject = { en = "Proxy, Property: read for the first time", ja = "プロキシ(不動産):初めて読んだ結果" },
  text = {
    en = lines [[
      PROXY-P   search 198.51.100.23   0 lines
                search 203.0.113.9     18,220 lines   pc-p08 (invoices), pc-p31
                oldest                 05-27 01:31    interval 120 s]],
    ja = lines [[
      PROXY-P   検索 198.51.100.23   0行
                検索 203.0.113.9     18,220行   pc-p08(請求書)、pc-p31
                最も古い行           05-27 01:31   間隔120秒]] } }

inject "loan-pc" { via = "face-to-face", from = "energy/engineer", to = "energy/it",
  subject = { en = "Nogami with the loan PC under his arm", ja = "野上、貸出機を抱えて" },
  text = {
    en = prose [[
      All right, I'll take the loan machine. So mine stays on, light burning, and I'm to walk past
      it as if nothing were. My macros I may not copy, I understand that, I understand that. If
      you'll tell me one day what he wanted in my folder. Nobody has ever been interested in load
      curves. Not even my wife.]],
    ja = prose [[
      分かりました、貸出機で。私のはつけっぱなしで、何食わぬ顔で横を通れ、と。マクロは写しちゃいけな
      い、はい、はい、分かっています。そのかわり、私のフォルダーに何の用だったのか、いつか教えてくだ
      さい。需要曲線に興味を持った人なんて、これまで一人もいませんでした。家内も含めて。]] } }

inject "marks-ready" { via = "fax", from = "forensic/lead", to = "holdings/csirt",
  evidence = true,
  subject = { en = "Onuki: marks (1 page)", ja = "小貫:目印(1枚)" },
  text = {
    en = lines [[
      service     "Windows Licensse Helper"   (two s)        in 1 of 1
      task        daily 01:12, runs it again
      file        \system32\ lics32.dll    61,440 B
      talks to    198.51.100.23, then 203.0.113.9, then .61, in that order;
                  from one to the next when there is no answer for 20 minutes
      The last line is the one to think about. He has laid in spares. I send the
      sheet by courier; the boy signs for it.]],
    ja = lines [[
      サービス   「Windows Licensse Helper」(sが二つ)    1台中1台
      タスク     毎日 1:12、上を起動し直す
      ファイル   \system32\ lics32.dll    61,440 B
      宛先       198.51.100.23 → 203.0.113.9 → .61 の順。20分返事がなければ次へ
      考えるべきは最後の行です。予備を用意してあります。正本はバイク便で送ります。
      受取りに判子をください。]] } }

inject "story-ready" { via = "fax", from = "forensic/lead", to = "holdings/csirt",
  subject = { en = "Onuki: the story of one PC (34 pages)", ja = "小貫:一台の全容(34枚)" },
  text = {
    en = prose [[
      Here is one PC from the first of May to the eleventh of June, by the minute. A court would
      like it. On page 29 you find the service, the task and the two spare addresses. I could have
      told you those on Saturday, if we had looked for nothing else. Onuki]],
    ja = prose [[
      一台の五月一日から六月十一日まで、分単位です。裁判所なら喜ぶでしょう。サービスとタスクと予備の
      宛先二つは、29枚目にあります。それだけを探していれば、土曜にはお伝えできました。小貫]] } }

inject "ourselves-slow" { via = "phone", from = "transport/cio", to = "holdings/csirt",
  subject = { en = "Murata: how many of mine?", ja = "村田取締役:うちは何台なのか" },
  text = {
    en = prose [[
      Murata. Sunday evening. I hear you're taking the PC apart yourselves, two of you, with a
      book. I have no doubt that you'll learn something. How many of mine is it in? I don't need to
      know how it works.]],
    ja = prose [[
      村田です。日曜の夜にすまん。あの端末を、君ら二人で、本を見ながら分解しているそうだな。勉強には
      なるだろう。うちは何台だ。どうやって動くかは知らなくていい。]] } }

inject "pencils" { via = "face-to-face", from = "transport/cio", to = "holdings/csirt",
  subject = { en = "Murata has found a room", ja = "村田取締役が部屋を見つけました" },
  text = {
    en = prose [[
      Room 4 in the old building, second floor. There's no socket in the wall, I looked, only one
      for the floor polisher. I've brought pencils. Nobody of us has written by hand since the
      merger, you'll see. And tell that planner of Energy's not to thank anybody for anything by
      mail.]],
    ja = prose [[
      旧館の二階、四号室。壁にLANの口はない、見てきた。床磨き用のコンセントが一つあるだけだ。鉛筆を
      持ってきた。合併以来、誰も手で字を書いていないからな、見ものだぞ。それと、エネルギーの例の計画
      の男に、メールで誰かに礼など言わんように伝えてくれ。]] } }

inject "peer-thanks" { via = "peer", from = "peer-open/csirt", to = "holdings/csirt",
  covers = { "C3" },
  subject = { en = "Tabuchi: then look on Sunday nights as well", ja = "田渕:日曜の夜も見てください" },
  text = {
    en = prose [[
      Thank you, that's the same animal. One more thing, since you gave me something: ours kept
      office hours, one to half past four, our time, and never once stayed to five. And it looked
      into the mailbox of whoever had "security" in his title first. Good luck. You needn't
      answer.]],
    ja = prose [[
      ありがとうございます、同じやつです。いただいたお返しに、もう一つ。うちのは勤務時間が決まってい
      て、こちらの時刻で一時から四時半、五時までいたことは一度もありませんでした。それと、肩書に「セ
      キュリティ」の付く人のメール箱から先に見ていました。ご武運を。ご返事には及びません。]] } }

-- Answers: the cut -------------------------------------------------------------------------------

inject "i-get-up" { via = "phone", from = "transport/cio",
  to = { "holdings/csirt", "transport/it" },
  subject = { en = "Murata: five, then", ja = "村田取締役:五時だな、分かった" },
  text = {
    en = prose [[
      Between the batch and the change of shift, and he's gone by half past four. That is a reason.
      I wouldn't have taken one out of a manual. Five, then, Wednesday; and it's one rush, seven
      machines, not the cabinet. My people get it from me, not from you. Iizuka's note you know
      about?]],
    ja = prose [[
      夜間計算と交代の間で、奴は四時半には帰る、か。それは理由になる。手引書から持ってきた理由なら断
      るところだった。五時だな、水曜の。一気に七台、棚のほうには触らない。部下には私から言う。君らか
      らではなく。飯塚の申し送りのことは、聞いているか。]] } }

inject "cio-waits" { via = "phone", from = "transport/cio",
  to = { "holdings/csirt", "holdings/management" },
  subject = { en = "Murata: I've had no sheet", ja = "村田取締役:まだ何も見せてもらっていない" },
  text = {
    en = prose [[
      Murata. It's a day now. I've had "as soon as possible" from you, and from the management
      office that it is important. I have nine train chiefs who find everything important. What
      does the clock say, and who gets hurt at that hour?]],
    ja = prose [[
      村田です。一日たった。君らからは「なるべく早く」、経営企画からは「重要です」と聞いた。うちの指令
      長は九人いて、全員が何でも重要だと言う。時計は何時で、その時刻に困るのは誰なんだ。]] } }

inject "seal-on-it" { via = "fax", from = "energy/telecom", to = "holdings/csirt",
  subject = { en = "Isobe: filter, sealed", ja = "磯部:フィルタ変更票(押印済み)" },
  text = {
    en = lines [[
      CHANGE   G-0617   group outside line            seal: ISOBE
      from     17 June 05:00   to   until taken back, looked at every Friday
      close    198.51.100.23   203.0.113.9   203.0.113.61
      wrong?   7001 rings 7150; I sleep beside it that night
      I have struck out the fourth address. It's our own weather service, you had
      turned two figures round. That is why I ask for a sheet.]],
    ja = lines [[
      変更票   G-0617   グループ外部回線               印 磯部
      期間     6月17日 5:00から 取消しまで(毎週金曜に見直し)
      閉塞     198.51.100.23   203.0.113.9   203.0.113.61
      誤りのときは 7001から7150へ。その夜は電話の横で寝ます
      四つ目は線で消しました。数字が二つ入れ替わっていて、うちの気象の取込み先
      でした。紙を欲しがるのは、こういうことがあるからです。]] } }

inject "dc-said-no" { via = "phone", from = "transport/control", to = { "holdings/csirt" },
  subject = { en = "Train control: why not the cabinet", ja = "運転指令:棚のほうがだめな理由" },
  text = {
    en = prose [[
      Tsuji, control. They tell me you asked for DC-T1 and were told no. It wasn't to annoy you. At
      twenty to six I have six men standing and six sitting, and for one minute nobody is logged on
      at all. If it's gone in that minute, I have nine trains and a paper diagram from 2006. Change
      the names in it, one by one, all you like.]],
    ja = prose [[
      運転指令の辻です。DC-T1を切りたいとおっしゃって、断られたそうで。意地悪じゃないんです。五時四
      十分、立っているのが六人、座っているのが六人、一分間だけ、誰もログオンしていない。その一分に消
      えられると、列車が九本と、2006年の紙のダイヤ図しか残らないんです。中の名前を一つずつ変えるぶん
      には、いくらでもどうぞ。]] } }

inject "what-hangs-on-it" { via = "face-to-face", from = "property/facilities",
  to = { "property/it", "holdings/csirt" },
  subject = { en = "Sugimoto opens a cupboard on the fourth floor", ja = "杉本が四階の戸棚を開けて" },
  text = {
    en = prose [[
      So somebody asks, for once. It's this one, behind the mops. Two lamps are the fire panels,
      they have been on since 2005. The third lamp isn't mine, it came on this morning, and I
      thought, so now they watch the lifts as well. Pull the plug and I have three buildings
      without an alarm. But a single lamp, from one address, that you can forbid, can't you? There
      is a page for that in the booklet. The booklet is damp.]],
    ja = prose [[
      聞かれたのは初めてですよ。これです、モップの後ろ。ランプ二つは防災盤で、2005年からつきっぱなし。
      三つ目は私のじゃない。今朝ついたんで、今度はエレベーターも見るのかな、と思ってました。電源を抜
      いたら、三棟とも警報なしです。でも、一つの相手だけ断るのは、できるでしょう。説明書にその頁があ
      りました。湿ってますけど。]] } }

inject "door-said-no" { via = "phone", from = "property/facilities",
  to = { "property/it", "holdings/csirt" },
  subject = { en = "Sugimoto: not with two men", ja = "杉本:宿直二人では無理です" },
  text = {
    en = prose [[
      Sugimoto. You can't switch that box off, not tonight, not with two men for three panels. The
      fire brigade inspects in July and the first thing he asks is who would have heard it. If it's
      one visitor you want out, shut out the visitor.]],
    ja = prose [[
      杉本です。あの箱は落とせません。今夜は無理です、盤が三つで宿直は二人ですから。七月に消防の立入
      りがあって、最初に聞かれるのは「鳴ったら誰が気づくのか」です。追い出したい客が一人なら、その客
      だけ締め出してください。]] } }

inject "silence" { via = "log", to = { "energy/it", "transport/it", "holdings/csirt" },
  subject = { en = "All proxies, Wednesday 05:00 to Thursday 06:00", ja = "全社プロキシ 水曜5時〜木曜6時" },
  text = {
    en = lines [[
      198.51.100.23, 203.0.113.9, 203.0.113.61   requests from inside after 06-17 all cut   0
      06-18 01:02  VPN-E   adm-nogami   refused         01:02  VPN-T   refused
      06-18 01:03  VPN-E   refused   01:04  refused   01:09  refused
      06-18 01:31  last try.   No other address of the night before is unknown.]],
    ja = lines [[
      198.51.100.23、203.0.113.9、203.0.113.61   遮断完了後の内部からの要求   0件
      06-18 01:02  VPN-E   adm-nogami   拒否            01:02  VPN-T   拒否
      06-18 01:03  VPN-E   拒否   01:04  拒否   01:09  拒否
      06-18 01:31  最後の試行。以後、見慣れない宛先への通信なし]] } }

inject "session-ended" { via = "monitor", to = { "property/it", "holdings/csirt" },
  subject = { en = "Group line: 203.0.113.140 refused", ja = "グループ回線:203.0.113.140 を拒否" },
  text = {
    en = lines [[
      LINE-G  203.0.113.140 -> 192.0.2.199:1723   closed by rule
              the two sessions of 2005-09   still up (2 of 2)
      4F      panels 1, 2, 3: test alarm heard by the security firm, read back by
              telephone (Sugimoto)]],
    ja = lines [[
      LINE-G  203.0.113.140 → 192.0.2.199:1723   規則により切断
              2005-09 からの二本   接続継続(2/2)
      4F      防災盤1、2、3 試験発報を警備会社が受信、電話で復唱(杉本)]] } }

-- Answers and second calls: afterwards -----------------------------------------------------------

inject "two-sheets" { via = "phone", from = "meti/liaison", to = { "energy/it", "transport/it" },
  subject = { en = "Kaneko: the two sheets match", ja = "金子:二枚、合っています" },
  text = {
    en = prose [[
      Kaneko, METI, with MLIT beside me. Twenty-two and seven of the same thirty-one, the same
      hour, and both of you write what you looked at. You'd be surprised how often that takes three
      telephone calls. Next report when something changes; you needn't invent one.]],
    ja = prose [[
      経産省の金子です。国交省も隣におります。同じ31台のうちの22と7、同じ時刻、どちらにも何を見たかが
      書いてある。これだけのことに電話が三回要ることも珍しくありません。次は、動きがあったときで結構
      です。無理に書かないでください。]] } }

inject "sheets-differ" { via = "phone", from = "meti/liaison",
  to = { "energy/it", "transport/it", "holdings/management" }, important = true,
  subject = { en = "Kaneko: one sheet on the table", ja = "金子:机の上に一枚しかありません" },
  text = {
    en = prose [[
      Kaneko, METI. It's past six and on the table there is one sheet at the most, where there
      should be two. My colleague asks whether trains count for less, or electricity. I'm to brief
      upstairs on "the group" and I still don't know how many companies it has.]],
    ja = prose [[
      経産省の金子です。十八時を過ぎましたが、二枚並ぶはずの机に、多くて一枚しかありません。軽いのは
      電車か電気か、と隣が申しております。「グループ」について上に説明するんですが、何社なのかもまだ
      存じません。]] } }

inject "kept-in-safe" { via = "phone", from = "police/desk", to = "holdings/management",
  subject = { en = "Ueno, police: that will do", ja = "県警 上野:十分です" },
  text = {
    en = prose [[
      Ueno. A copy with a seal, a list of hands, logs from May. That will do, you'd be the second
      this year. Come to my desk with your legal section, bring the list and leave the machine
      where it is. And please don't tell the magazine that we're "on the trail". We are on the
      third floor.]],
    ja = prose [[
      上野です。封をした写しに、受渡しの記録に、五月からのログ。十分です、今年で二社目ですよ。法務の
      方といらしてください。記録だけお持ちになって、機械はそのままで。それと、週刊誌に「警察が追って
      いる」とはおっしゃらないでください。うちは三階にいるだけです。]] } }

inject "midori-answers" { via = "phone", from = "supplier/contracts", to = "holdings/management",
  subject = { en = "Midori Heavy: thank you for the list", ja = "緑重電 契約管理課:一覧、受け取りました" },
  text = {
    en = prose [[
      Contracts, Midori Heavy Electric. Nine drawings, by number, and since when: with that I can go
      to our engineers, and they can say what it means, which isn't nothing but isn't much. I've
      been in this section eleven years and never had a clause five. I had to look up what we do
      with one.]],
    ja = prose [[
      緑重電、契約管理課です。図面九枚、図番と時期まで入っておりますので、これで設計に聞けます。軽くは
      ないが大事でもない、というところかと。この課に十一年おりますが、第五条のご通知は初めてで、いた
      だいたらどうするのか、こちらも調べました。]] } }

inject "nine-of-twelve" { via = "face-to-face", from = "transport/timetable", to = "transport/it",
  subject = { en = "Hirai: they've pinned it up", ja = "平井:貼ってありました" },
  text = {
    en = prose [[
      Hirai. Your note is pinned up beside the duty roster, somebody has drawn a medal on it. The
      three on the trains have rung: two had deleted it, one had opened it at Minami and was
      ashamed to say. He has said it now.]],
    ja = prose [[
      平井です。いただいた文面、勤務表の横に貼ってありました。誰かが勲章の絵を描き足しています。乗務
      中の三人からも電話がありました。二人は消していて、一人は南駅で開いてしまい、言いにくかったそう
      です。言ってくれました。]] } }
