-- contingency.lua: injects without a time. behaviour.lua sends them as answers to what was done,
-- or because something important was not done. Nothing is expected "after" any of them.
-- 予備の状況付与。行動への返事、または必要なことが行われなかったときの続きとして届く。

local drill = require "lib.drill"
local prose, lines = drill.text.prose, drill.text.lines

-- Answers ----------------------------------------------------------------------------------------

inject "read-back" { via = "phone", from = "aoba/crew", to = "aoba/dispatch",
  subject = { en = "Kitahara reads back", ja = "北原からの復唱" },
  text = {
    en = "Kitahara, reading the panel. Breaker 21 closed, 22 closed, 23 closed. Line 2, 310 amps "
      .. "and steady. Relay targets: none. Read back, please, and give me your time.",
    ja = "北原です。盤を読みます。遮断器21「入」、22「入」、23「入」。2号線310アンペア、安定。"
      .. "リレー動作表示なし。復唱と時刻をお願いします。" } }

inject "ticket-found" { via = "ticket", to = { "aoba/csirt", "aoba/system" },
  subject = { en = "Result: tickets since yesterday noon", ja = "検索結果:昨日正午以降の票" },
  text = {
    en = lines [[
      TICKET SYSTEM   search "since 13 Feb 12:00"           result 5
      08-0213-22  OA       printer, Minami office                 closed
      08-0213-31  OA       password forgotten                     closed
      08-0214-01  OA       mailbox full                           closed
      08-0214-03  CONTROL  HMI 2 slow, page change takes 6-8 s    at vendor
                           opened 09:11 by dispatch   copy: none
      08-0214-05  OA       projector, meeting room 3              open]],
    ja = lines [[
      障害票システム   条件「2月13日12:00以降」             該当 5件
      08-0213-22  OA系    南営業所 プリンター             完了
      08-0213-31  OA系    パスワード忘れ                  完了
      08-0214-01  OA系    メール容量超過                  完了
      08-0214-03  制御系  監視卓2号 画面切替に6〜8秒      メーカー預かり
                          起票 09:11 給電指令所  写し なし
      08-0214-05  OA系    第三会議室 プロジェクター       未着手]] } }

inject "persuaded" { via = "face-to-face", from = "aoba/shift", to = "aoba/csirt",
  subject = { en = "The shift supervisor comes back", ja = "当直長が戻ってきました" },
  text = {
    en = "So that is what it is. That I can use. One of you may sit beside us, hands in his "
      .. "pockets. Whatever you want cut, tell me first what hangs on it and I'll tell you when.",
    ja = "なるほど、そういうことなら話は分かる。一人だけ、横に座ってもらって構わない。手は出さない"
      .. "でくれよ。何かを切りたいときは、先に言ってくれ。何がつながっているか見て、いつならよいか"
      .. "答える。" } }

inject "not-your-room" { via = "face-to-face", from = "aoba/shift", to = "aoba/csirt",
  subject = { en = "The shift supervisor: no", ja = "当直長「断る」" },
  text = {
    en = "An order? From you? I take orders on the network from my chief and from nobody else. "
      .. "We carry on as we are.",
    ja = "指示? あなた方から? 系統の運用で私が指示を受けるのは所長だけだ。こちらは今のまま"
      .. "続ける。" } }

inject "chief-closes-door" { via = "phone", from = "aoba/chief",
  to = { "aoba/csirt", "aoba/risk" }, important = true,
  subject = { en = "The Northern chief complains", ja = "北部電力所長からの抗議" },
  text = {
    en = "Three times now your computer people have sent orders into my control room. My shift "
      .. "has stopped answering their calls, and I told them they were right.",
    ja = "計算機の人たちが、うちの指令室に三度も指示を出してきた。当直はもう彼らの電話に出て"
      .. "いない。それでよいと、私が言った。" } }

inject "safe-minute" { via = "phone", from = "aoba/shift", to = "aoba/system",
  subject = { en = "Dispatch: your safe minute", ja = "給電から:支障のない時刻" },
  text = {
    en = "You asked about that account. Nobody here is on the line with Denki Seigyo, and the "
      .. "screens don't need it. We finish a switching order at Mineyama in one minute; after "
      .. "that it makes no difference to us.",
    ja = "例のアカウントの件。こちらでメーカーとつないでいる者はいないし、画面の運用にも要らない。"
      .. "峰山の操作があと一分で終わる。そのあとならいつでも支障ない。" } }

inject "hq-meets" { via = "face-to-face", from = "aoba/guard",
  to = { "aoba/risk", "aoba/pr", "aoba/marketing", "aoba/system" },
  subject = { en = "Disaster headquarters: room open", ja = "非常対策本部:部屋が開きました" },
  text = {
    en = "I have unlocked the typhoon room for you: wall map up, eight lines live, heating on. "
      .. "People are coming in and ask whom they report to, and how often.",
    ja = "台風のときの部屋を開けました。壁の地図も電話八回線も使えます。暖房も入れました。集まって"
      .. "きた方々が、誰に、何分おきに報告すればよいのかと聞いています。" } }

inject "engineer-one" { via = "face-to-face", from = "denki/engineer", to = "aoba/dispatch",
  subject = { en = "Denki Seigyo: one, then", ja = "デンキ制御:では一台から" },
  text = {
    en = "One first, as you like. Tell me which, and whether I may wipe it as it stands.",
    ja = "承知しました、まず一台ですね。どれにしますか。このまま消してしまってよいですか。" } }

inject "engineer-all" { via = "face-to-face", from = "denki/engineer", to = "aoba/dispatch",
  subject = { en = "Denki Seigyo: all four are running", ja = "デンキ制御:四台とも開始" },
  text = {
    en = "All four are formatting. Somebody from your CSIRT just asked me for the old disks; I "
      .. "told him there are no old disks any more.",
    ja = "四台ともフォーマット中です。今しがたCSIRTの方に元のディスクをと言われましたが、もう"
      .. "ないとお答えしました。" } }

-- Second calls -----------------------------------------------------------------------------------

inject "second-call" { via = "phone", from = "aoba/crew", to = "aoba/dispatch",
  important = true,
  subject = { en = "Kitahara again: 21, which is it?", ja = "北原から再度:21はどちらですか" },
  text = {
    en = "Sekine again. I still have no answer about 21, and the lads are due to open the cubicle "
      .. "for maintenance at ten. On your list it is dead. If I believed your list, one of them "
      .. "would reach into live metal.",
    ja = "関根です。21の件、まだ返事をいただいていません。十時から点検で盤を開ける予定です。そちら"
      .. "の一覧では停止中ですが、あれを信じたら、うちの若いのが充電部に手を入れることに"
      .. "なります。" } }

inject "meti-again" { via = "phone", from = "meti/liaison", to = "aoba/risk", important = true,
  subject = { en = "METI again", ja = "経産省から再度" },
  text = {
    en = "METI once more. I told the newspaper you would call me, and you have not. My director "
      .. "is going to be asked in the Diet building at noon. Even \"we don't know yet\" would "
      .. "have been something.",
    ja = "経済産業省です。新聞社には、貴社から連絡が来ると答えましたが、まだありません。局長が昼に"
      .. "国会で聞かれます。「まだ分からない」でも、いただければ違ったのですが。" } }

inject "ceptoar-reminder" { via = "report-up", from = "ceptoar/electricity", to = "aoba/risk",
  important = true,
  subject = { en = "Second reminder: first report", ja = "再督促:第一報" },
  text = {
    en = lines [[
      Electricity CEPTOAR                                   second reminder
      Your first written report has not arrived. METI and NISC are asking this
      desk. Your neighbours read of the interruption on the bulletin boards.]],
    ja = lines [[
      電力セプター事務局                                        再督促
      第一報が未着です。経済産業省・NISCから当事務局に照会が来ています。
      隣接各社は、停電を掲示板の書き込みで知りました。]] } }

inject "rail-again" { via = "phone", from = "asagiri/control", to = "aoba/marketing",
  important = true,
  subject = { en = "Asagiri Railway again", ja = "朝霧鉄道から再度" },
  text = {
    en = "Train control again. I couldn't wait for you. We are walking four hundred people along "
      .. "the embankment in the cold. Now the track is full of people: tell me before you put "
      .. "power on anything.",
    ja = "運輸指令です。お待ちできませんでした。四百人を線路沿いに誘導しています。いま線路に人がい"
      .. "ますので、き電を送るときは必ず先に連絡をください。" } }

inject "hospital-again" { via = "phone", from = "shirakaba/facilities", to = "aoba/marketing",
  important = true,
  subject = { en = "Shirakaba Hospital again", ja = "白樺大学病院から再度" },
  text = {
    en = "Shirakaba again. Nobody rang. We are moving two patients out of intensive care by "
      .. "ambulance while the second set still runs. I wanted somebody at your end to know.",
    ja = "白樺大学病院です。どなたからも連絡がないので、二号機が回っているうちに、集中治療室の患者"
      .. "さん二名を救急車で転院させます。そちらにも知っておいていただきたく。" } }

-- Worse turns ------------------------------------------------------------------------------------

inject "login-again" { via = "log", to = "aoba/system", important = true,
  subject = { en = "Remote maintenance: second session", ja = "遠隔保守:二度目の接続" },
  text = {
    en = lines [[
      ras-1  call in   line 3   caller 00-0000-5512   NOT IN LIST
      ras-1  login     user dsk-maint   password ok
      ras-1  session   192.0.2.30 -> 192.0.2.20 (HISTORIAN)   38 MB out]],
    ja = lines [[
      ras-1  着信      回線3   発信者 00-0000-5512   登録外
      ras-1  ログイン  ID dsk-maint   パスワード一致
      ras-1  接続      192.0.2.30 -> 192.0.2.20(実績サーバ)   送出 38MB]] } }

inject "four-frozen" { via = "monitor", to = "aoba/dispatch", important = true,
  subject = { en = "HMI 1 and HMI 4 not updating either", ja = "監視卓1号・4号も更新停止" },
  text = {
    en = lines [[
      HMI 1   NOT UPDATING   no reply to keyboard
      HMI 4   NOT UPDATING   no reply to keyboard
      RTU watchdogs, three substations: normal]],
    ja = lines [[
      監視卓1号   更新停止  キー入力に応答なし
      監視卓4号   更新停止  キー入力に応答なし
      子局ウォッチドッグ(三変電所)  正常]] } }

inject "trip-again" { via = "monitor", to = "aoba/dispatch", important = true,
  subject = { en = "TRIP: Kitahara, again", ja = "トリップ:北原 再度" },
  text = {
    en = lines [[
      KITAHARA  CB 21 22   OPEN   overcurrent, cold load
      note: energised from the screen; no current read at the panel]],
    ja = lines [[
      北原  遮断器 21 22   切   過電流(停電後の突入負荷)
      付記  画面から送電、盤での電流確認なし]] } }

inject "protection-lost" { via = "phone", from = "aoba/chief",
  to = { "aoba/dispatch", "aoba/risk", "aoba/csirt" }, important = true,
  subject = { en = "The Northern chief: relays blind", ja = "北部電力所長:リレーが働かない" },
  text = {
    en = "Transfer signals lost between all three substations. A branch touched the Mineyama "
      .. "line and instead of one line we lost the busbar. I told you what hangs on that network.",
    ja = "三変電所間の転送信号がすべて切れた。峰山の線に樹木が触れ、一回線で済むところが母線ごと"
      .. "落ちた。あの網に何がつながっているか、言ったはずだ。" } }

inject "cut-it-all" { via = "phone", from = "aoba/chief", to = "aoba/dispatch",
  important = true,
  subject = { en = "The Northern chief: headquarters has decided",
              ja = "北部電力所長:本部の決定" },
  text = {
    en = "Headquarters has decided: the whole control network off. I have had my objection "
      .. "written down. The hand on the plug is yours, and so is the judgement at the moment.",
    ja = "本部の決定だ。制御系ネットワークを全部切れという。私の反対は議事録に残してもらった。"
      .. "抜くのはあなた方の手だ。その瞬間の判断も、あなた方のものだ。" } }

inject "offices-spread" { via = "ticket", from = "aoba/offices",
  to = { "aoba/csirt", "aoba/system" },
  subject = { en = "Sales offices: 140 PCs, billing stopped",
              ja = "営業所:140台に拡大、料金計算停止" },
  text = {
    en = lines [[
      TICKETS  58 to 96, merged      PCs 140 of 320
      BILLING  nightly import refused: file from HISTORIAN fails its check]],
    ja = lines [[
      票番号  58〜96(統合)      320台中140台
      料金    夜間取込を拒否:実績サーバからのファイルが検査不一致]] } }

inject "dispatch-alone" { via = "phone", from = "aoba/shift", to = "aoba/csirt",
  important = true,
  subject = { en = "Dispatch: where have you gone?", ja = "給電から:どこへ行った" },
  text = {
    en = "I hear your people have all gone to the sales offices. Screen 1 has begun to jump "
      .. "again. Is anybody still looking after this room?",
    ja = "そちらの人は全員、営業所へ行ったそうだな。1号の画面がまた跳ね始めている。指令室を見て"
      .. "くれる人は、もういないのか。" } }

inject "rumour" { via = "press", from = "press/desk", to = { "aoba/pr", "aoba/marketing" },
  important = true,
  subject = { en = "Evening edition: \"Hackers hold the grid\"",
              ja = "夕刊一面「電力網、ハッカーが掌握」" },
  text = {
    en = prose [[
      SHINONOME PRESS, evening edition. "Hackers hold the northern grid, insiders say. Aoba
      Electric gave no answer by the deadline. Shops report that candles and batteries have sold
      out; a posting that tonight the whole prefecture will go dark is being passed on by the
      thousand."]],
    ja = prose [[
      東雲新聞 夕刊一面「北部の電力網、ハッカーが掌握か 関係者証言」。青葉電力からは締め切りまでに
      回答がなかった。商店ではろうそくと乾電池が売り切れ、「今夜、全県が停電する」という書き込みが
      次々に転載されている。]] } }
