-- contingency.lua: injects without a time, sent by rules in behaviour.lua: the carrier, Kaede,
-- ministry, press.
-- 時刻のない状況付与(事業者・省庁・報道)。

local drill = require "lib.drill"
local prose, lines = drill.text.prose, drill.text.lines

inject "nobody-in-charge" { via = "face-to-face", from = "hinode/president", to = "hinode/risk",
  important = true,
  subject = { en = "President's office: three meetings, no table", ja = "社長室:会議は三つ、本部はなし" },
  text = {
    en = prose [[
      He is back. He has found three meetings by walking, and in each of them they thought the
      second one was deciding. He is now sitting on floor nine by himself, with his coat on. The
      fax in there has been receiving since half past twelve.]],
    ja = prose [[
      社長が戻られました。歩いて回ったら会議が三つあって、どこも「決めているのは隣」と思っていたそうで
      す。いま9階の部屋に、コートのまま一人で座っておられます。あの部屋のFAX、12時半から届きっぱなし
      でした。]] } }

inject "second-bicycle" { via = "phone", or_via = { "fax" }, from = "fire/command",
  to = "mic/liaison", important = true,
  subject = { en = "119 command room: have you reached them?", ja = "119番指令室:連絡はつきましたか" },
  text = {
    en = lines [[
      Kazahaya Fire Brigade, 119 command room                      2nd page
      Did you reach Hinode? Still not one call. Smoke seen from the tower by our
      own man, two streets away. The woman of 12:23 is in hospital. Our people
      say the calls could be led over the west; we do not know whom to tell.]],
    ja = lines [[
      風早市消防局 119番指令室                                     二枚目
      ひのでとは連絡がつきましたか。入電は依然ゼロ。二筋先の煙を、うちの者が
      訓練塔から見つけました。12時23分の方は病院に入られました。西経由に振り替え
      られるはずだと詳しい者が言いますが、誰に言えばよいか分かりません。]] } }

inject "west-answers" { via = "fax", from = "fire/command", to = { "hinode/noc", "mic/liaison" },
  subject = { en = "119 command room: the first one has come in", ja = "119番指令室:一本目が入りました" },
  text = {
    en = lines [[
      119 command room
      First call, by way of the west: a kitchen, small. Nine since, in four
      minutes. The voice is thin but it is there. We say the address back twice.]],
    ja = lines [[
      119番指令室
      西経由で一本目が入りました。台所のぼやです。四分で九本。声は遠いですが聞こ
      えます。住所は二回復唱しています。]] } }

inject "fourteen-changes" { via = "log", to = { "hinode/csirt", "hinode/noc" }, evidence = true,
  subject = { en = "Changes Friday 18:00 to Monday 12:00", ja = "作業記録 金曜18時〜月曜12時" },
  text = {
    en = lines [[
      14 changes, as booked (machines by number, not by hand-written names)
       1  Fri 22:10  routes abroad            west 3, 4
       6  Sat 09:00  power test, building C   east 2-10
       9  Sun 23:00  clock correction         all 62
      11  Mon 02:00  load TX9-7.3.1           east 1-40     by LD-SV1, 2 h 40
      14  Mon 11:30  labels, rack 7           east 15
      started by: change-ctl (shared account)      approved by: standing order]],
    ja = lines [[
      14件、登録順(機番による)
       1  金 22:10  国際経路              西3、4号
       6  土 09:00  電源試験 C棟          東2〜10号
       9  日 23:00  時刻合わせ            全62台
      11  月 02:00  局データ TX9-7.3.1    東1〜40号   LD-SV1、2時間40分
      14  月 11:30  架7 銘板貼替え        東15号
      実施者:change-ctl(共用ID)         承認:包括承認]] } }

inject "line-passed" { via = "fax", from = "mic/bureau", to = "hinode/risk", important = true,
  subject = { en = "Hoshina, MIC: I read it on television", ja = "総務省 保科:テレビで知りました" },
  text = {
    en = lines [[
      MIC, Telecommunications Bureau
      Two hours and more. I have your number of users from the caption of a
      television programme. I am sure it is right. The rule says "at once" and
      says "what is known", and it does not say "by telephone".      Hoshina]],
    ja = lines [[
      総務省 総合通信基盤局
      二時間を過ぎました。影響者数はテレビの字幕で知りました。正しい数字なので
      しょう。規則には「直ちに」「判明している事実を」とあります。「電話で」とは
      書いてありません。                                             保科]] } }

inject "all-forty" { via = "monitor", to = { "hinode/noc", "hinode/risk" }, important = true,
  subject = { en = "Trunks to the west: overload", ja = "西部への中継線:過負荷" },
  text = {
    en = lines [[
      +00:40   east     37 restarting      1,512,000 registrations in one minute
      +01:10   trunks   12 of 12 at 100 %  west-4, west-9: overload level 2
      +02:00   119 by way of the west      no free trunk
      +06:00   east     0 of 40 up]],
    ja = lines [[
      +00:40   東部     37台 再起動中      一分間の再登録 1,512,000
      +01:10   中継線   12回線とも100%     西4・9号 輻輳レベル2
      +02:00   西経由の119番               中継線の空きなし
      +06:00   東部     運用中 0/40]] } }

inject "kept-memory" { via = "face-to-face", from = "tsuzumi/engineer", to = "hinode/csirt",
  subject = { en = "Onuki: may I look at 3, without touching", ja = "大貫:3号を、触らずに見せてください" },
  text = {
    en = prose [[
      Onuki. You've kept 3 as it fell? With the memory? I've been to eleven failures like this and
      never seen one. I'd like to read it beside you, you type. There's a counter in here that I
      didn't put in.]],
    ja = prose [[
      大貫です。3号、落ちたまま取ってあるんですか、メモリごと? こういう故障は十一回行きましたが、残っ
      ていたのは初めてです。隣で見せてください、打つのはそちらで。……このカウンター、うちで入れたもの
      じゃないですね。]] } }

inject "nothing-left" { via = "face-to-face", from = "hinode/floor",
  to = { "hinode/csirt", "hinode/noc" },
  subject = { en = "Nitta: 3 was on his list as well", ja = "新田:3号も表に入っていました" },
  text = {
    en = prose [[
      Nitta. Number 3 is being reloaded as well, it stood on his list, nobody had taken it off. It
      was the last that still had this morning in it. The others overwrote it when they
      restarted. I'd have put a chair in front of it, if anybody had said.]],
    ja = prose [[
      新田です。3号も入れ直しに入りました。表に載っていて、誰も外していなかったもので。今朝の中身が残っ
      ていたのは、あれが最後です。ほかは再起動で上書きされています。言ってもらえれば、前に椅子を置いて
      おいたんですが。]] } }

inject "west-falls" { via = "monitor", to = { "hinode/noc", "hinode/csirt", "hinode/risk" },
  important = true,
  subject = { en = "west-1 and west-2: restarted by themselves", ja = "西1号・2号:自動再起動" },
  text = {
    en = lines [[
      15:20   LD-SV1   TX9-7.3.1 -> west-1, west-2     done     next: west-3
      15:31   west-1   processor A stopped, B took over
      15:32   west-2   restart level 3
      15:32   west-1   41 calls in progress lost, 119 among them]],
    ja = lines [[
      15:20   LD-SV1   TX9-7.3.1 → 西1、2号     完了     次 西3号
      15:31   西1号    プロセッサA 停止、Bに切替
      15:32   西2号    再起動レベル3
      15:32   西1号    通話中41呼 損失(119番を含む)]] } }

inject "storm-again" { via = "monitor", to = { "hinode/noc", "hinode/risk", "hinode/pr" },
  important = true,
  subject = { en = "Attempts x 14: answered 6 %, priority calls fail", ja = "発信14倍:完了率6%、優先電話も不通" },
  text = {
    en = lines [[
      16:25   attempts 14 x    answered 6 %     processors of the 21: 98 to 100 %
              east-9, 22       restarted on overload
              east-31 (119)    312 priority attempts waiting]],
    ja = lines [[
      16:25   発信 14倍        完了率 6%        21台のプロセッサ 98〜100%
              東9、22号        過負荷により再起動
              東31号(119番)   優先電話 312 待ち]] } }

inject "number-thirty-one" { via = "fax", from = "fire/command",
  to = { "hinode/business", "mic/liaison" }, important = true,
  subject = { en = "119 command room: which number are we?", ja = "119番指令室:うちは何番目ですか" },
  text = {
    en = lines [[
      119 command room
      The florist next door has a telephone again; she lent it to us. We have
      not. Somebody on your floor says we are 31 and you are at 12. Is that a
      queue?]],
    ja = lines [[
      119番指令室
      隣の花屋さんの電話が戻り、貸してもらっています。うちはまだです。そちらの方
      が「31番、いま12番」と言われたそうですが、順番待ちの番号でしょうか。]] } }

inject "mlit-again" { via = "fax", from = "mlit/liaison", to = { "mic/liaison", "hinode/business" },
  subject = { en = "MLIT: no answer, so we have written to their president",
              ja = "国土交通省:回答がないため社長あてに" },
  text = {
    en = lines [[
      MLIT, liaison
      Having had no answer we have written to Hinode's president directly. We
      hear that FSA has done so too, and that the other two are drafting.]],
    ja = lines [[
      国土交通省 連絡担当官
      回答がないため、ひので通信の社長あてに直接文書を出しました。金融庁も出し
      たと聞きます。あとの二省も起案中とのことです。]] } }

inject "pushed" { via = "face-to-face", from = "hinode/president",
  to = { "hinode/business", "hinode/noc" },
  subject = { en = "President's office: somebody has asked to go first", ja = "社長室:先に、という申入れ" },
  text = {
    en = prose [[
      A customer has come up to the ninth floor and would like to be taken before the others. A
      serious house, with serious reasons. He's sitting beside the fax. The gentleman from the
      fire brigade is sitting next to him and hasn't asked for anything.]],
    ja = prose [[
      あるお客さまが9階まで来られて、先に復旧してほしいと申入れがありました。きちんとした会社で、きち
      んとした理由です。FAXの横に座っておられます。その隣に消防局の方も座っておられますが、こちらは何
      もおっしゃいません。]] } }

inject "headline" { via = "press", from = "press/desk", to = { "hinode/pr", "mic/liaison" },
  important = true,
  subject = { en = "Extra: ATTACK? Carrier silent, ministry silent", ja = "号外:「攻撃か 通信会社・省とも沈黙」" },
  text = {
    en = prose [[
      EXTRA, 15:10. "ATTACK? — A million and a half telephones dead since noon. The company did not
      answer. The ministry did not answer. How to call an ambulance, neither would say." Handed out
      at eleven stations.]],
    ja = prose [[
      号外、15時10分。「攻撃か 正午から百五十万台不通 会社は回答せず、総務省も回答せず 救急車の呼び方、
      どちらも示さず」。十一の駅で配布。]] } }

inject "pin-stolen" { via = "board", from = "public/board",
  to = { "hinode/pr", "kazahaya/crisis" }, important = true,
  subject = { en = "Board: \"registered, and now my mobile is locked\"",
              ja = "掲示板:「登録したら携帯が使えない」" },
  text = {
    en = lines [[
      340  anonymous   did the pay phone thing at 2. signal is back, mobile says
                       "PIN changed". and somebody bought 30,000 of points
      341  anonymous   same. sheet still hangs at Hinokuchi
      342  anonymous   why did nobody say]],
    ja = lines [[
      340  名無し  二時ごろ公衆電話のやつ登録した。暗証番号が変わってる。
                   3万円分ポイント買われてた
      341  名無し  同じく。樋ノ口にまだ貼ってある
      342  名無し  何で誰も言わないの]] } }

inject "named" { via = "face-to-face", from = "tsuzumi/engineer",
  to = { "hinode/pr", "hinode/csirt" },
  subject = { en = "Onuki: they ring us now, all of them", ja = "大貫:全部うちに来ました" },
  text = {
    en = prose [[
      Onuki. It's on the wire with our name. Twenty-six of the forty hadn't had their fax yet, and
      our fax line is engaged with the press. I'm not complaining. I only say that two of those
      26 are hospitals.]],
    ja = prose [[
      大貫です。社名入りで速報に出ました。四十社のうち二十六社には、まだFAXが届いていません。うちのFAX
      は報道の方でふさがっています。文句ではないんです。ただ、二十六社のうち二つは病院です。]] } }

inject "kaede-falls" { via = "monitor", to = "kaede/desk", important = true,
  subject = { en = "TX-9 a and b: stopped", ja = "TX-9 a・b:停止" },
  text = {
    en = lines [[
      17:31   load TX9-7.3.1   a: done   b: done
      17:44   a   processor A stopped, processor B stopped
      17:45   b   processor A stopped, processor B stopped
      17:45   2,100 lines, night clinic, 119 of the valley        silent]],
    ja = lines [[
      17:31   局データ TX9-7.3.1   a: 完了   b: 完了
      17:44   a   プロセッサA 停止、プロセッサB 停止
      17:45   b   プロセッサA 停止、プロセッサB 停止
      17:45   2,100回線、夜間診療所、谷の119番          無音]] } }

inject "one-desk-missing" { via = "advisory-down", from = "nisc/secretariat",
  to = { "nisc/desk", "ceptoar-banks/desk" }, covers = { "C1" },
  subject = { en = "Serizawa: thirteen desks and a gap", ja = "芹沢:十三事務局から返答、一つなし" },
  text = {
    en = lines [[
      NISC, reach of No. 1                                               13:35
      Confirmed within 15 minutes: 13 desks of 14. Not heard from: Banks. The
      telephone of that desk rings and rings; it would, it is in the east. By
      fax, then. Who walks over if there is nobody at the machine?  Serizawa]],
    ja = lines [[
      NISC 第1報の到達状況                                          13時35分
      15分以内に受領の返答があったのは14事務局中13。未着は銀行等。事務局の電話は、
      鳴り続けるだけで出ない(東部なので当然)。FAXで改めて照会する。機械の前に
      誰もいない場合、誰が歩いて行くか。                            芹沢]] } }

inject "securities-again" { via = "council", from = "ceptoar-securities/desk",
  to = { "ceptoar-telecom/desk", "ceptoar-banks/desk" },
  subject = { en = "Securities: two houses have switched to a dead line", ja = "証券:二社が不通回線へ切替え" },
  text = {
    en = prose [[
      Securities once more. Without an answer two members have moved everything to a line which
      now turns out to hang on the same switch. "We don't know, ask at half past two" would have
      kept them where they were.]],
    ja = prose [[
      証券です。お返事がないまま会員二社が全量を切り替え、その先が同じ交換機でした。「分からない、14時
      半にまた」の一言で、動かずに済んだと思います。]] } }
