-- contingency.lua: injects without a time. Power, water, telephones, wards, the intruder.
-- 時刻のない状況付与。behaviour.lua と intruder.lua の規則が送る。

local drill = require "lib.drill"
local prose, lines = drill.text.prose, drill.text.lines

-- Power ------------------------------------------------------------------------------------------

inject "west-back" { via = "monitor", to = "aoba/dispatch",
  subject = { en = "West: 290,000 of 290,000", ja = "西部:全戸送電" },
  text = {
    en = lines [[
      WEST  stage 3 released in four blocks   290,000 of 290,000
            50.02 Hz   reserve 3.9 %   airport, Kagami DC, works quarter on
      EAST  330,000 out]],
    ja = lines [[
      西部  第3段 四回に分けて復旧   290,000/290,000軒
            50.02Hz  予備率 3.9%   空港・鏡DC・工業団地 受電
      東部  330,000軒 停電中]] } }

inject "first-feeder" { via = "phone",
  from = "aoba/crew", to = { "aoba/dispatch", "aoba/substations" },
  subject = { en = "Tsukuda: eighty-one is in", ja = "佃:81番、入りました" },
  text = {
    en = prose [[
      Tsukuda. Eighty-one closed by hand, read back, holding. There's a hum in the yard I'd
      missed. Eighty-two next when you say so. My fingers stick to the handle, so give me five
      minutes between them.]],
    ja = prose [[
      佃です。81番、手動で投入、復唱よし、そのまま保っています。構内に唸りが戻りました。次は82番、
      そちらの声で行きます。ハンドルに指が張り付くので、一本ごとに五分ください。]] } }

inject "east-back" { via = "monitor", to = { "aoba/dispatch", "aoba/risk" }, important = true,
  subject = { en = "East: 330,000 of 330,000", ja = "東部:全戸送電" },
  text = {
    en = lines [[
      KURETAKE  7 of 7 feeders IN, by hand, read back
      EAST      330,000 of 330,000      cold load 1.31 of forecast, falling
      NOTE      remote control of Kuretake: off. Handles manned.]],
    ja = lines [[
      呉竹    7回線とも「入」 手動・復唱による
      東部    330,000/330,000軒   復電時の需要 予測の1.31倍(低下中)
      備考    呉竹の遠隔操作は停止中。手動要員 配置]] } }

inject "opens-again" { via = "phone",
  from = "aoba/crew", to = { "aoba/dispatch", "aoba/substations" },
  important = true,
  subject = { en = "Tsukuda: it opened under my hand", ja = "佃:入れたそばから切れました" },
  text = {
    en = prose [[
      Tsukuda. I had eighty-one and eighty-two in, and they went out again, both, in front of me.
      Nobody touched anything; no relay has dropped a flag. The lamp on the RG-4 flickers when it
      happens, like a disk. I've taken my hand off the handle. I'd like somebody to tell me who I
      am working against.]],
    ja = prose [[
      佃です。81と82が入っていたのが、目の前で二つとも切れました。誰も触っていません。リレーの表示
      も出ていません。その瞬間、RG-4のランプがちらちらします、ディスクみたいに。ハンドルから手を離
      しました。私は誰を相手にしているのか、教えてもらえませんか。]] } }

inject "dark-again" { via = "monitor", to = { "aoba/dispatch", "aoba/substations", "aoba/risk" },
  important = true,
  subject = { en = "Kuretake: 7 feeders OPEN, 330,000 out", ja = "呉竹:7回線「切」、33万軒停電" },
  text = {
    en = lines [[
      KURETAKE 81..87   OPEN  by command, 0.6 s     EAST 330,000 out
      no fault, no snow, no relay
      SESSION   through the gateway at Kuretake   from 203.0.113.140
      OPERATOR TEXT FIELD of CB 81:   "ok"]],
    ja = lines [[
      呉竹 81〜87  「切」 操作による 0.6秒      東部 330,000軒停電
      事故なし、着雪なし、リレー動作なし
      接続      呉竹の保守装置経由  元 203.0.113.140
      CB81の操作者記入欄:  "ok"]] } }

inject "wrong-lamp" { via = "log", to = { "aoba/csirt", "aoba/substations" },
  subject = { en = "Gateway log: attempts on a line that is not there",
              ja = "保守装置ログ:つながらない回線への試行" },
  text = {
    en = lines [[
      RG-4 KURETAKE   no carrier                            (fixed line parted)
      front end       198.51.100.77  connect  timeout   x 14 in 9 min
      front end       203.0.113.140  connect  timeout   x 2
      (then nothing, for the first time since yesterday evening)]],
    ja = lines [[
      RG-4 呉竹   キャリアなし                           (固定回線 切離し)
      受付側      198.51.100.77  接続 タイムアウト  9分間に14回
      受付側      203.0.113.140  接続 タイムアウト  2回
      (その後なし。昨夜から初めて)]] } }

inject "spare-silent" { via = "log", to = "aoba/substations",
  subject = { en = "Standby lines: five tried to dial, none could", ja = "予備回線:五か所が発信を試み、不成立" },
  text = {
    en = lines [[
      STANDBY  Kuretake and 4 more   timer 4:00:00 expired   dial   NO CARD
      (cards in an envelope in the drawer, signed by two)]],
    ja = lines [[
      予備回線  呉竹ほか4か所  タイマー4時間満了  発信 → カードなし
      (カードは封筒に入れ、二名の署名で引出しに保管)]] } }

inject "relays-out" { via = "phone",
  from = "aoba/protection", to = { "aoba/dispatch", "aoba/substations" },
  important = true,
  subject = { en = "Shindo: somebody has cut the relays", ja = "進藤:リレーの線を切ったのは誰ですか" },
  text = {
    en = prose [[
      Shindo. The relays have lost each other across the river. A sheet of plastic blew on to line
      7 a minute ago, one line's worth of trouble, and it was cleared by everything behind it:
      sixty per cent of the west. I don't want a name. I want the cable back.]],
    ja = prose [[
      進藤です。川の両側のリレーが互いを見失っています。一分前に7号線にビニールが掛かりました。一
      回線で済む話です。それを背後の遮断器が全部で切って、西部の六割が落ちました。誰がとは聞きませ
      ん。線を戻してください。]] } }

inject "flare" { via = "phone", from = "kurenai/plant", to = { "aoba/risk", "meti/liaison" },
  important = true,
  subject = { en = "Kurenai Chemical: flare in ten minutes", ja = "くれない化学:十分後にフレアを焚きます" },
  text = {
    en = prose [[
      Kurenai, shift leader. No car at the north gate. In ten minutes we flare, and I've rung the
      fire department, the school and the hospital myself. Windows shut, ventilation off, one
      hour. I have four people in masks at the valve and they're all volunteers.]],
    ja = prose [[
      くれない化学の当直長です。北門に車は来ていません。十分後に放散します。消防と学校と病院には、
      私から電話しました。窓を閉めて、換気を止めて、一時間です。弁のところに、マスクをした者が四人
      います。四人とも志願者です。]] } }

inject "car-at-the-gate" { via = "phone", from = "kurenai/plant", to = "aoba/risk",
  subject = { en = "Kurenai Chemical: your car is humming", ja = "くれない化学:発電機車、動いています" },
  text = {
    en = prose [[
      Kurenai. Your two people are at the north gate, the car's humming, temperature on the batch
      has turned round. I'd stopped looking at the clock and started looking at the wind. We owe
      you one.]],
    ja = prose [[
      くれない化学です。北門にお二人着かれて、車が回っています。反応槽の温度が下がり始めました。時
      計を見るのをやめて風向きばかり見ていたところです。恩に着ます。]] } }

-- Water ------------------------------------------------------------------------------------------

inject "set-points" { via = "monitor", to = { "izumi/control", "izumi/manager" }, important = true,
  subject = { en = "Hagurodai: chlorine set-point 0.6 -> 0.0, pumps off",
              ja = "羽黒台:塩素設定値 0.6→0.0、ポンプ停止" },
  text = {
    en = lines [[
      RG-IZ1   write   dosing set-point 0.60 -> 0.00     maint2
      RG-IZ1   write   standby pump, Hagurodai   stop    maint2
      RESIDUAL (analyser)  0.58 mg/l   showing the value of 4 min ago?
      LOCAL PANEL  not asked]],
    ja = lines [[
      RG-IZ1   書込み  塩素設定値 0.60→0.00        maint2
      RG-IZ1   書込み  羽黒台 予備ポンプ 停止       maint2
      残留塩素(計器) 0.58mg/L   4分前の値のまま?
      現場盤   未確認]] },
  effect = function() service("water-main"):set(60) end }

inject "pump-door-shut" { via = "log", to = "izumi/control",
  subject = { en = "Pump stations: maint2, refused, 31 times", ja = "ポンプ場:maint2 拒否 31回" },
  text = {
    en = lines [[
      RG-IZ1  198.51.100.77  maint2   REFUSED (blocked)   x 31
      RG-IZ1  last try asks for    dosing set-points, Hagurodai
      analyser 0.60 mg/l, agrees with bottle test at the plant]],
    ja = lines [[
      RG-IZ1  198.51.100.77  maint2  拒否(遮断中) 31回
      RG-IZ1  最後の要求   塩素注入 設定値(羽黒台)
      計器 0.60mg/L  現場の試薬測定と一致]] } }

inject "zones-dry" { via = "phone", from = "izumi/plant", to = { "izumi/control", "izumi/manager" },
  or_via = { "satphone", "face-to-face" }, important = true,
  subject = { en = "Mashiko: I can see the floor of the reservoir", ja = "益子:配水池の底が見えています" },
  text = {
    en = prose [[
      Mashiko. I can see the floor, and I've been here twenty-two years. 240,000 people, and the
      fire brigade's third went with the bathtubs. From here to full it's six hours after the
      pumps turn, not after the lights come on. People always think it's the lights.]],
    ja = prose [[
      益子です。配水池の底が見えています。二十二年いて初めてです。二十四万人分と、消火用の三分の一
      も、風呂桶に行きました。満水まで、ポンプが回ってから六時間です。電灯がついてからではありませ
      ん。皆さん電灯のほうで数えるんですが。]] } }

-- Telephones -------------------------------------------------------------------------------------

inject "engines-stop" { via = "monitor", to = { "hinode/noc", "hinode/risk" }, important = true,
  subject = { en = "Kuretake exchange: both diesels stopped by command",
              ja = "呉竹局:自家発1・2号、指令により停止" },
  text = {
    en = lines [[
      DIESEL 1  STOP   by command, service line   maint2
      DIESEL 2  STOP   by command, service line   maint2     restart LOCKED
      BATTERY   00:00  after 4 min 40 s
      EXCH      fixed lines, mail, leased lines, 119 trunks   DOWN
      LOCAL     start by hand possible: pull the service plug first (plate, p. 2)]],
    ja = lines [[
      自家発1号  停止  保守回線からの指令  maint2
      自家発2号  停止  保守回線からの指令  maint2   再始動 ロック
      蓄電池     4分40秒で終止
      局         固定・メール・専用線・119中継  停止
      現場       手動始動可。先に保守用の差込みを抜くこと(銘板2)]] },
  effect = function() service("exchange"):set(10) end }

inject "engines-run-on" { via = "log",
  to = { "hinode/noc", "hinode/risk" }, covers = { "C2", "L2" },
  subject = { en = "Generators: stop commands refused, diesel running", ja = "自家発:停止指令を拒否、運転継続" },
  text = {
    en = lines [[
      SERVICE LINE  198.51.100.77  maint2   STOP DIESEL 1   REFUSED (blocked)
      SERVICE LINE  198.51.100.77  maint2   STOP DIESEL 2   REFUSED (blocked)
      SERVICE LINE  198.51.100.77  maint2   LOGIN           REFUSED   x 6
      DIESEL 1, 2   running, 410,000 lines up
      (rule 7, block, set by hand today)]],
    ja = lines [[
      保守回線  198.51.100.77  maint2  自家発1号 停止  拒否(遮断中)
      保守回線  198.51.100.77  maint2  自家発2号 停止  拒否(遮断中)
      保守回線  198.51.100.77  maint2  ログイン        拒否 6回
      自家発1・2号  運転中、41万回線 正常
      (規則7 遮断 本日手動で設定)]] } }

inject "exchange-by-hand" { via = "monitor", to = "hinode/noc",
  subject = { en = "Kuretake exchange: diesel 1 by hand, lines coming up",
              ja = "呉竹局:1号を手動始動、回線復帰中" },
  text = {
    en = lines [[
      SERVICE PLUG  out (kept, labelled)     DIESEL 1  running, local
      EXCH          92 %    trunks 119 first, then leased lines, mail]],
    ja = lines [[
      保守用差込み 抜取り(札を付け保管)   自家発1号 運転中(現場)
      局           92%   119中継を先に、次に専用線・メール]] } }

inject "hills-silent" { via = "face-to-face",
  from = "fire/desk", to = { "kazahaya/crisis", "hinode/noc" },
  important = true,
  subject = { en = "A fire engine's crew, in person: Takane is silent", ja = "消防隊員が直接:高嶺が黙りました" },
  text = {
    en = prose [[
      From the engine at Takane school, I've driven down to say it. There's no telephone up there
      any more, none, since a quarter of an hour. Two hundred people in the gymnasium and more
      coming down on foot. A man has walked an hour to tell us that his wife fell. I'm going
      straight back. If you want to tell them something, give it to me on paper.]],
    ja = prose [[
      高嶺小に上がっている消防隊の者です。下りてきて直接申し上げます。十五分ほど前から、上では電話
      がまったく使えません。体育館に二百人、まだ歩いて下りてきます。奥さんが転んだと、一時間歩いて
      知らせに来た人もいます。私はすぐ戻ります。何か伝えることがあれば、紙でください。]] } }

inject "hills-speak" { via = "phone", from = "hinode/hills", to = { "hinode/noc", "hinode/risk" },
  subject = { en = "Takane base: four cars up, first call through", ja = "高嶺拠点:四台着、一本目がつながりました" },
  text = {
    en = prose [[
      Takane base. Four cars up with chains, the mast on the school is on ours now. First call
      through was a grandmother asking the fire brigade whether they had eaten. They're not to
      have the cars back before night, I hope?]],
    ja = prose [[
      高嶺拠点です。チェーンを巻いて四台上がりました。学校の鉄塔はこちらの電源で動いています。一本
      目につながったのは、おばあさんから消防へ、「あんたたち、ご飯は食べたの」でした。夜まで、車は
      下ろさなくていいですよね。]] } }

-- Wards ------------------------------------------------------------------------------------------

inject "engine-two-trips" { via = "phone", from = "shirakaba/engine-room",
  or_via = { "face-to-face" }, to = { "shirakaba/facilities", "shirakaba/command" },
  important = true,
  subject = { en = "Sone: two has tripped, and I didn't do it", ja = "曽根:2号が落ちました。私ではありません" },
  text = {
    en = prose [[
      Sone. Two has gone. The panel says the shedding order was changed at the service port,
      theatre two before the canteen. I've put theatre two on the battery trolley by hand, you
      have eighteen minutes. I've pulled the plug on the grey box now. It came out quite easily.]],
    ja = prose [[
      曽根です。2号が落ちました。負荷遮断の順位が保守ポートから書き換えられています。食堂より先に
      手術室2です。手術室2は手で蓄電池につなぎました。十八分です。灰色の箱のコンセントは、いま抜き
      ました。すっと抜けましたよ。]] },
  effect = function() service("hospital-power"):set(60) end }

inject "out-of-step" { via = "phone", from = "shirakaba/engine-room",
  or_via = { "face-to-face" }, to = { "shirakaba/facilities", "shirakaba/command" },
  important = true,
  subject = { en = "Sone: they're out of step", ja = "曽根:同期が外れました" },
  text = {
    en = prose [[
      Sone. Who parted the panel? They're out of step, two has gone, one is carrying what it can
      and that isn't all. Newborn and theatres first, I'm doing it by the switches. Please put it
      back. I said the box, not the panel.]],
    ja = prose [[
      曽根です。盤を切り離したのはどなたですか。同期が外れて2号が落ちました。1号で持てるだけ持って
      いますが、全部は無理です。新生児と手術室を先に、スイッチで拾っています。戻してください。箱と
      言ったんです、盤ではなく。]] } }

inject "fuel-at-four" { via = "phone", from = "shirakaba/engine-room", or_via = { "face-to-face" },
  to = { "shirakaba/facilities", "shirakaba/command" },
  subject = { en = "Sone: twelve thousand litres, and a driver who wants tea",
              ja = "曽根:一万二千リットル入りました" },
  text = {
    en = prose [[
      Sone. Twelve thousand litres, dipped twice. That's tonight and a bit of tomorrow. The driver
      came eleven kilometres through town without one green light and would like to sit down.]],
    ja = prose [[
      曽根です。一万二千リットル、棒で二回測りました。今夜と、明日の朝まで持ちます。運転手さんは、
      信号のない町を十一キロ走ってこられたそうで、ちょっと座らせてあげてください。]] } }

inject "wards-choose" { via = "phone", from = "shirakaba/engine-room", or_via = { "face-to-face" },
  to = { "shirakaba/facilities", "shirakaba/command" }, important = true,
  subject = { en = "Sone: forty minutes in the tank; which half?", ja = "曽根:残り四十分です。どっち半分を" },
  text = {
    en = prose [[
      Sone. The stick comes up dry to the second ring, that's forty minutes. No truck. I asked
      this morning which half of the house goes first and I haven't had an answer, so I ask again,
      and I'd like somebody to come down and say it to my face.]],
    ja = prose [[
      曽根です。棒が二つ目の目盛りまで乾いています。四十分です。ローリーは来ていません。どっち半分
      から落とすのか、朝に伺って、お返事をいただいていないので、もう一度伺います。できれば下りて来
      て、顔を見て言ってください。]] } }

inject "tank-truck-hill" { via = "phone",
  from = "shirakaba/dialysis-room", or_via = { "face-to-face" },
  to = { "shirakaba/command", "izumi/manager" },
  subject = { en = "Hirano: four cubic metres, thirty people", ja = "平野:四立方メートル、三十人分" },
  text = {
    en = prose [[
      Hirano. Your truck's at the hatch, four cubic metres. Three hours each instead of four, and
      everybody on by half past one. Mr Ochi wants me to tell you he's never been so pleased to
      see a lorry.]],
    ja = prose [[
      透析室の平野です。給水車、着きました。四立方メートルです。一人四時間のところを三時間にして、
      一時半までに全員始められます。越智さんが「トラックを見てこんなに嬉しかったことはない」とお伝
      えくださいと。]] } }
