-- worse.lua: injects without a time: worse turns. behaviour.lua sends them. 悪い方向への展開。

local drill = require "lib.drill"
local prose, lines = drill.text.prose, drill.text.lines

-- The guest --------------------------------------------------------------------------------------

inject "evidence-gone" { via = "face-to-face", from = "energy/engineer",
  to = { "energy/it", "holdings/csirt" },
  subject = { en = "Nogami: new, shiny, and quiet", ja = "野上:新品同様で、静かなものです" },
  text = {
    en = prose [[
      New and shiny, I'm typing on it now. Sakai was done at ten. My macros are gone, but then you
      told me they would be. The old disk? He's put it into somebody else's PC already, they're
      short of disks. He did run the virus check over it first, it was green.]],
    ja = prose [[
      新品同様です、今これで打っています。酒井くんは十時に終わりました。マクロは消えましたが、そう聞
      いていましたから。古いディスクですか。もう別の人のパソコンに入れたそうです、足りないとかで。入
      れる前にウイルス検査はしたそうですよ。緑だったと。]] } }

inject "cable-noticed" { via = "log", to = { "energy/it", "holdings/csirt" }, important = true,
  subject = { en = "Proxy, Energy: after the cable", ja = "プロキシ:線を抜いた後" },
  text = {
    en = lines [[
      PROXY-E1  06-09 20:14   last line of pc-e117
                06-10 01:12   pc-e203   CONNECT 203.0.113.9:443    1,204 B   user -
                06-10 01:13   pc-e203   CONNECT 203.0.113.9:443    1,204 B   user -
                before 06-10  pc-e203 never spoke to any outside address at night]],
    ja = lines [[
      PROXY-E1  06-09 20:14   pc-e117 の最後の行
                06-10 01:12   pc-e203   CONNECT 203.0.113.9:443    1,204 B   利用者 -
                06-10 01:13   pc-e203   CONNECT 203.0.113.9:443    1,204 B   利用者 -
                06-10 より前  pc-e203 が夜間に外部と通信した記録なし]] } }

inject "he-reads-along" { via = "log", to = { "energy/it", "holdings/csirt" }, important = true,
  subject = { en = "Mail server: who read \"To put an end to rumours\"",
              ja = "メールサーバ:「噂になっていますので」の既読" },
  text = {
    en = lines [[
      MAIL-E  06-13 01:04  mailbox nogami    opened by  adm-backup   "To put an end…"  read
              01:06        mailbox it-head   opened by  adm-backup   14 replies        read
      PROXY   01:22        pc-e117   198.51.100.23 no longer;  203.0.113.9:443 every 60 s]],
    ja = lines [[
      MAIL-E  06-13 01:04  メール箱 nogami    閲覧者 adm-backup   「噂に…」    既読
              01:06        メール箱 it-head   閲覧者 adm-backup   返信14通     既読
      PROXY   01:22        pc-e117   198.51.100.23 が止み、203.0.113.9:443 へ60秒ごと]] } }

inject "guest-moves" { via = "log", to = { "energy/it", "transport/it", "holdings/csirt" },
  important = true,
  subject = { en = "Proxy: something new since tonight", ja = "プロキシ:昨夜から新しいものが" },
  text = {
    en = lines [[
      PROXY-E1   all known addresses silent since 01:20
      PROXY-T    new  203.0.113.140:53   every 600 s   from 2 hosts that are on no list
      DC-T1      01:31  2 new accounts, names like those of the cleaning firm]],
    ja = lines [[
      PROXY-E1   判明していた宛先、1:20 からすべて沈黙
      PROXY-T    新規 203.0.113.140:53   600秒ごと   どの一覧にもない2台から
      DC-T1      01:31  アカウント2件追加。清掃会社の名前に似ている]] } }

inject "four-gigabytes" { via = "log", to = { "energy/it", "holdings/management" },
  important = true,
  subject = { en = "Proxy, Energy: Monday, 01:06 to 04:20", ja = "プロキシ:月曜 1:06〜4:20 の送信" },
  text = {
    en = lines [[
      FS-PLAN   06-15 01:04 - 02:10   opened by pc-e117   190 files  \summer-supply\contracts\
      PROXY-E1  02:15 - 04:20         pc-e117 -> 203.0.113.61   4,294,967,296 B
      nothing left in \summer-supply that he has not opened]],
    ja = lines [[
      FS-PLAN   06-15 01:04〜02:10   pc-e117 が開いたもの   190件  \夏季需給\契約\
      PROXY-E1  02:15〜04:20         pc-e117 → 203.0.113.61   4,294,967,296 B
      \夏季需給 のうち、まだ開かれていないものは残っていない]] } }

inject "half-cut" { via = "log", to = { "transport/it", "holdings/csirt", "holdings/management" },
  important = true,
  subject = { en = "DC-T1: the night after Energy went silent",
              ja = "DC-T1:エネルギーを断った翌晩" },
  text = {
    en = lines [[
      06-15 01:02  VPN-E    refused, refused, refused
      06-15 01:09  VPN-T    adm-backup   connected
      06-15 01:12  DC-T1    31 accounts read, 4 changed
      06-15 01:40  CTRL-4   adm-backup   first time with the mouse]],
    ja = lines [[
      06-15 01:02  VPN-E    拒否、拒否、拒否
      06-15 01:09  VPN-T    adm-backup   接続
      06-15 01:12  DC-T1    アカウント31件を閲覧、4件を変更
      06-15 01:40  CTRL-4   adm-backup   マウス操作は初めて]] } }

inject "back-again" { via = "log", to = { "energy/it", "transport/it", "holdings/csirt" },
  important = true,
  subject = { en = "Thursday, 01:12: the task runs again", ja = "木曜 1時12分:タスクが再び" },
  text = {
    en = lines [[
      06-18 01:02  in by the part that was still standing open
      06-18 01:12  task "01:12" runs again on 2 PCs that were on the list
      06-18 03:20  DC-T1   adm-backup   logon from a host in Property
      06-18 03:41  mailboxes of those who took part yesterday: read, in the order of
                   the roll-call]],
    ja = lines [[
      06-18 01:02  まだ開いていた部分から入る
      06-18 01:12  一覧にあった2台で、1:12 のタスクが再び動く
      06-18 03:20  DC-T1   adm-backup   不動産の端末からログオン
      06-18 03:41  昨日の参加者のメール箱を、点呼の順に閲覧]] } }

inject "vpn-still-up" { via = "monitor", to = { "property/it", "holdings/csirt" },
  important = true,
  subject = { en = "Group line: 203.0.113.140, second night", ja = "グループ回線:203.0.113.140、二晩目" },
  text = {
    en = lines [[
      LINE-G  203.0.113.140 -> 192.0.2.199   up for 14 h 09 min    in 12 MB   out 400 MB
      4F      inside it sees: pc-p08, DC-T1 (one hop), fire panels 1-3 (not touched)]],
    ja = lines [[
      LINE-G  203.0.113.140 → 192.0.2.199   接続14時間9分    受信12MB   送信400MB
      4F      内側に見えるもの:pc-p08、DC-T1(一段先)、防災盤1〜3(操作なし)]] } }

-- What the field knew ----------------------------------------------------------------------------

inject "empty-chairs" { via = "phone", from = "transport/control",
  to = { "transport/it", "holdings/csirt" }, important = true,
  subject = { en = "Train control: six chairs, nobody on", ja = "運転指令:六席とも入れません" },
  text = {
    en = prose [[
      Tsuji. None of the six can log on. I've stopped everything where it stands, the early one is
      at Minami with her doors open and a school class on board. The diagram is on the table, we're
      running her by telephone. Who switched that thing off? Did anybody ask Iizuka's note?]],
    ja = prose [[
      辻です。六席とも入れません。全列車をその場で止めました。一本は南駅でドアを開けたまま、遠足の子
      どもたちが乗っています。紙のダイヤ図を広げて、電話で動かしています。誰が切ったんですか。飯塚さ
      んの申し送りを、誰か読みましたか。]] },
  effect = function() service("control-room"):set(20) end }

inject "panel-dark" { via = "phone", from = "property/facilities",
  to = { "property/it", "holdings/csirt" }, important = true,
  subject = { en = "Sugimoto: the security firm has lost all three", ja = "杉本:警備会社から三棟とも消えました" },
  text = {
    en = prose [[
      Sugimoto. The security firm has just rung, all three buildings have gone off their board at
      once, and did we have an earthquake. I've put my two men at panels one and three. I'm at two
      myself, with the office telephone, so nobody is at the gate. How long?]],
    ja = prose [[
      杉本です。警備会社から電話で、三棟とも盤面から同時に消えた、地震ですか、と。宿直二人を一号と三
      号に立たせました。二号は私が、事務所の電話を持って立っています。だから門は誰もいません。いつま
      でですか。]] },
  effect = function() service("fire-watch"):set(0) end }

inject "batch-broken" { via = "phone", from = "energy/metering",
  to = { "energy/it", "holdings/csirt" }, important = true,
  subject = { en = "Metering: the batch stopped in the middle", ja = "検針・料金課:夜間計算が途中で止まりました" },
  text = {
    en = prose [[
      Metering, night desk. The batch was at district 14 of 31 when two of our PCs went away from
      the network, and it doesn't know how to go on, only how to begin again. That's 230,000 bills
      without a date. The rules say between ten at night and half past four nobody touches
      anything. It's on everybody's calendar, isn't it?]],
    ja = prose [[
      検針・料金課の夜勤です。計算が31区のうち14区まで来たところで、うちの端末が二台ネットから消えま
      した。続きからはできないんです、最初からだけで。23万通、日付が決まりません。二十二時から四時半
      までは何も触らない決まりで、全社の暦に載っていますよね。]] },
  effect = function() service("billing"):set(40) end }

inject "who-touched-it" { via = "phone", from = "energy/telecom",
  to = { "holdings/csirt", "holdings/management" }, important = true,
  subject = { en = "Isobe: who touched my filter?", ja = "磯部:うちのフィルタを誰が" },
  text = {
    en = prose [[
      Isobe. Somebody has changed the filter on my line without a sheet. Four addresses. The fourth
      is our own weather service, two figures turned round, and the load forecast has been running
      on last week's weather since then. I put that right. What I can't put right is that next time
      I'll be standing in front of the cabinet.]],
    ja = prose [[
      磯部です。紙もなしに、うちの回線のフィルタが変えられていました。宛先が四つ。四つ目は数字が二つ
      入れ替わっていて、うちの気象の取込み先です。それから需要予測は、先週の天気で回っていました。そ
      れは直しました。直らないのは、次は私が棚の前に立つ、ということのほうです。]] } }

inject "door-locked" { via = "phone", from = "transport/cio",
  to = { "holdings/management", "holdings/csirt" },
  subject = { en = "Murata, 04:00: the boardroom is locked", ja = "村田取締役、四時:会議室が開いていない" },
  text = {
    en = prose [[
      Murata. Four o'clock. The boardroom is locked, the key is with the secretariat and the
      secretariat is asleep, as it should be, since nobody has called anything. We'll do it from
      the porter's lodge. He has one telephone and a canary.]],
    ja = prose [[
      村田です。四時だ。第一会議室が開いていない。鍵は秘書室で、秘書室は寝ている。誰も招集していない
      んだから当たり前だ。守衛所からやる。電話が一台とカナリアがいる。]] } }

-- Words ------------------------------------------------------------------------------------------

inject "rings-again" { via = "phone", from = "jpcert/desk",
  to = { "holdings/csirt", "property/it" }, important = true,
  subject = { en = "Hoshina, JPCERT/CC: may I have one name?", ja = "JPCERT/CC 保科:お一人、お名前を" },
  text = {
    en = prose [[
      Hoshina, JPCERT/CC. I'm the one whom your reception thinks is selling water filters; she's
      very kind about it. It still talks, every minute. The administrator abroad switches that
      server off on Thursday, after which we shall both know less. May I have one name?]],
    ja = prose [[
      JPCERT/CCの保科です。受付の方に浄水器の販売だと思われている者です、いつも親切にしていただいて。
      通信は続いています、毎分です。国外の管理者が木曜にあのサーバを止めるそうで、そうなると、こちら
      もそちらも、分かることが減ります。お一人、お名前をいただけませんか。]] } }

inject "two-names" { via = "phone", from = "holdings/secretary",
  to = { "holdings/management", "holdings/pr" }, important = true,
  subject = { en = "Kuroda: he has said a name at lunch", ja = "秘書室 黒田:昼食会で名前を出されました" },
  text = {
    en = prose [[
      Kuroda. He had nothing from us, so he took what was in the weekend paper. He has told the
      ministers' club which country it was. And asked me afterwards whether that was right. The
      gentleman on his left has a factory there.]],
    ja = prose [[
      秘書室の黒田です。こちらから何もお持ちできなかったので、週末の新聞にあったことをお話しになりま
      した。大臣方の前で、国の名前を。合っているかと、後でお尋ねになりました。左隣の方は、そちらに工
      場をお持ちです。]] } }

inject "published" { via = "press", from = "press/desk", to = "holdings/pr", important = true,
  subject = { en = "Weekly Kawasemi, page 24: \"no answer by the deadline\"",
              ja = "週刊かわせみ 24ページ「締切までに回答はなかった」" },
  text = {
    en = prose [[
      Ejiri. It's out: the mail in facsimile, "the group did not answer by the deadline", and an
      expert who thinks that the lights may go out this summer. The photograph is of the wrong
      building, I'm sorry about that. There's room for a letter next week.]],
    ja = prose [[
      江尻です。出ました。メールの写しと、「締切までに回答はなかった」、それに、この夏は停電もあり得
      るという専門家の談話です。写真は別のビルでした、あれは申し訳ない。来週号に、投書欄なら空いてい
      ます。]] } }

inject "printed-37" { via = "mail", from = "holdings/secretary",
  to = { "holdings/pr", "holdings/management" }, important = true,
  subject = { en = "Kuroda: 400 copies", ja = "秘書室 黒田:四百部刷り上がりました" },
  text = {
    en = prose [[
      The booklet has come, 400 copies. Answer 37: "no unauthorised access to any system of the
      group." Three pages after the index. The magazine is on the table in the porter's lodge,
      open.]],
    ja = prose [[
      冊子が届きました、四百部です。答37「当グループのシステムへの不正アクセスは一件もございません」。
      目次から三枚目です。守衛所の机には、例の週刊誌が開いたまま置いてあります。]] } }

inject "midori-heard" { via = "phone", from = "supplier/contracts", to = "holdings/management",
  important = true,
  subject = { en = "Midori Heavy: from whom we heard it", ja = "緑重電 契約管理課:どちらから伺ったか" },
  text = {
    en = prose [[
      Contracts, Midori Heavy Electric. One of our breaker drawings has been offered to our own
      branch abroad, with your folder's name still on it. I've looked at the page of 2006. It has
      a clause five. Is there anything you've been meaning to tell us?]],
    ja = prose [[
      緑重電、契約管理課です。当社の海外支店に、当社の遮断器の図面を買わないかという話がありまして、
      御社のフォルダー名が付いたままでした。2006年の覚書を見ております。第五条がございますね。何か、
      これからおっしゃるおつもりだったことはありますか。]] } }
