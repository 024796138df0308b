-- houses.lua: injects without a time, sent by rules in behaviour.lua: the other sectors.
-- 時刻のない状況付与(利用分野)。

local drill = require "lib.drill"
local prose, lines = drill.text.prose, drill.text.lines

inject "ledger-quarrel" { via = "face-to-face", from = "tokiwa/branch", to = "tokiwa/continuity",
  important = true,
  subject = { en = "Eto: Minato-dori pays, Sakae does not", ja = "江藤:港通は払い、栄は払わず" },
  text = {
    en = prose [[
      Eto. We've begun to pay 100,000 by ledger, on my own word. Sakae pays nothing, the harbour
      branch pays three hundred. People walk from one to the other and compare. A welder showed me
      a photograph of Sakae's notice. It's his own wages. Which is it?]],
    ja = prose [[
      江藤です。うちは私の一存で十万円まで元帳で払い始めました。栄は一円も払わず、港支店は三十万円まで
      です。お客さまは歩いて見比べておられます。溶接工の方に栄の貼り紙の写真を見せられました。ご自分の
      給料です。どれが正しいんでしょう。]] } }

inject "gates-jam" { via = "radio", from = "asagiri/stations", to = "asagiri/control",
  important = true,
  subject = { en = "Nemoto: 900 inside, the children are on the stairs", ja = "根本:中に900人、子どもは階段に" },
  text = {
    en = prose [[
      Nemoto. Nine hundred inside now, two trains have unloaded, the school class is on the stairs
      holding hands. One gate, my colleague with a pencil, four a minute. I'm opening the lift
      door for air. Do I have your word or not? Over.]],
    ja = prose [[
      根本です。中が九百人になりました。列車が二本着いて、遠足の子たちは階段で手をつないでいます。一か
      所で、助役が鉛筆で控えて、一分に四人です。空気を入れるのに非常扉だけ開けました。開放の指示はいた
      だけるんですか。どうぞ。]] } }

inject "er-again" { via = "face-to-face", from = "shirakaba/er", to = "shirakaba/hq",
  important = true,
  subject = { en = "Kasai: two doors, same bed", ja = "葛西:一つのベッドに二人" },
  text = {
    en = prose [[
      Kasai. A runner from surgery promised our last bed to the north hospital, a runner from the
      clinic promised it to somebody else, both kept their word and both are here. I put one on
      the examination couch. The radio is out from under the cloth; nobody dares to press it.]],
    ja = prose [[
      葛西です。最後の一床を、外科の伝令が北病院に約束し、内科の伝令が別のところに約束して、お二人とも
      着かれました。お一人は診察台です。無線機は布を取りましたが、怖くて誰もボタンを押せません。]] } }

inject "radio-works" { via = "radio", from = "fire/command", to = "shirakaba/hq",
  subject = { en = "119 command room: heard you, three coming", ja = "119番指令室:了解、三名向かいます" },
  text = {
    en = prose [[
      Shirakaba from 119 command, reading you well. Three on the way: hip, chest, a child with a
      bean in the ear. Keep that same voice on, please, we know it now. The north hospital
      answers on this channel as well. Over.]],
    ja = prose [[
      白樺病院、119番指令室です。感度良好。三名向かっています。股関節、胸痛、耳に豆の入ったお子さん。
      できれば同じ方が続けて出てください、もう声で分かりますので。北病院もこの波で出ています。どうぞ。]] } }

inject "tank-over" { via = "radio", from = "izumi/crew", to = "izumi/control", important = true,
  subject = { en = "Uno: Higashiyama 31, Kitahara over the rim", ja = "宇野:東山31、北原は越水" },
  text = {
    en = prose [[
      Uno. Higashiyama is at 31 and the pump sounds like gravel, I've switched it off by hand. At
      Kitahara it's coming over the rim and down the steps. On your wall both are 70. I've two
      legs. Over.]],
    ja = prose [[
      宇野です。東山は31、ポンプが砂利をかむ音なので手で止めました。北原はあふれて階段を流れています。
      壁の画面では、どっちも70でしょう。体は一つしかないんですが。どうぞ。]] } }

inject "gas-again" { via = "radio", from = "nagisa/patrol", to = "nagisa/safety",
  important = true,
  subject = { en = "Car 3: found the second, by nose", ja = "3号車:二件目、鼻で見つけました" },
  text = {
    en = prose [[
      Car three. Found another, a boarding house, smelt it from the street. Eleven people out, one
      was asleep. He'd left a message on our machine, the neighbour says. There's no machine. How
      many cars are still in the yard? Over.]],
    ja = prose [[
      3号車です。もう一件ありました。下宿屋で、通りまでにおってました。十一人出てもらい、一人は寝てま
      した。隣の人は「留守電に入れた」と言ってます。留守電なんてないのに。車庫にはまだ何台いるんです
      か。どうぞ。]] } }

inject "orders-moving" { via = "face-to-face", from = "wakaba-securities/dealing",
  to = { "wakaba-systems/center", "wakaba/planning" },
  subject = { en = "Sugiura: slow, but it moves", ja = "杉浦:遅いけれど動きました" },
  text = {
    en = prose [[
      Sugiura. It goes through the line of the web pages, one in four seconds. I've sorted: sells
      before buys, small before large, and somebody reads the receipts aloud. The pages are down,
      nobody has missed them.]],
    ja = prose [[
      杉浦です。ホームページ用の線で、四秒に一件通っています。売りを先、小口を先に並べて、受付番号を一
      人が読み上げています。ホームページは落ちていますが、いまのところ誰も困っていません。]] } }

inject "clause" { via = "ticket", from = "wakaba-systems/lines", to = "wakaba/planning",
  covers = { "M2" },
  subject = { en = "Contract with Hinode, clause 7", ja = "ひのでとの契約 第7条" },
  text = {
    en = lines [[
      CONTRACT 2004-118, found in the binder "Telephones"
        7.1  main and reserve on routes that share no duct and no switch
        7.3  the carrier tells changes of route in writing
        annex, 3 September 2007: "orders-2 moved to east-18 (works in the street)";
               received by Wakaba Systems, initials K. Not passed to the holding.]],
    ja = lines [[
      契約 2004-118(背表紙「電話」の綴りにあった)
        7.1  主・予備は、管路・交換機を共有しない経路とする
        7.3  経路の変更は、事業者が書面で通知する
        別紙 平成19年9月3日「注文-2を東18号へ収容替え(道路工事のため)」
               若葉システムズ受領、K印。ホールディングスへの回付なし]] } }

inject "second-dip" { via = "monitor", to = { "tokiwa/continuity", "tokiwa/it" },
  important = true,
  subject = { en = "Machines opened, dead after nine minutes, 118 cards inside",
              ja = "ATM再開から9分で再断、カード118枚" },
  text = {
    en = lines [[
      BRANCHES   210 machines opened      online 9 minutes
      BRANCHES   line lost while paying   118 cards held, 61 payments open
      LEDGER     written since noon 4,310   entered 0]],
    ja = lines [[
      営業店   ATM 210台再開           オンライン9分
      営業店   取引中に回線断          カード取込み118枚、未確定の払出し61件
      元帳     正午以降の手書き4,310件  入力 0件]] } }

inject "alert-table" { via = "log", to = "kazahaya/crisis",
  subject = { en = "Alert system: what left the queue at 17:14", ja = "緊急通知:17時14分に出たもの" },
  text = {
    en = lines [[
      ALERT   12:20:40  test "network"   template 03 FLOOD   queued (no line)
      ALERT   17:14:02  template 03      cell areas East 1-6, West 1-4
              delivered 88,140 of about 91,000      North, South: not sent
      ALERT   13:05, 14:10 (water, 119)  template none       expired]],
    ja = lines [[
      通知   12:20:40  試験「網」     ひな型03 水害    待ち(回線なし)
      通知   17:14:02  ひな型03       配信区域 東1〜6、西1〜4
             配信 88,140(対象 約91,000)    北・南区は未送信
      通知   13:05、14:10(水道、119番)  ひな型なし     期限切れ]] } }

inject "blankets" { via = "radio", from = "kazahaya/ward", to = "kazahaya/crisis",
  important = true,
  subject = { en = "Momoi: 300 in the gymnasium now", ja = "桃井:体育館に三百人" },
  text = {
    en = prose [[
      Momoi. Three hundred in the gymnasium. Half of them have looked at the river on the way, it's
      where it always is. They ask me whether the next one will be true. Over.]],
    ja = prose [[
      桃井です。体育館が三百人になりました。半分の方は来る途中で川を見て、いつもどおりだったそうです。
      「次に鳴ったら、本当なんですか」と聞かれています。どうぞ。]] } }
