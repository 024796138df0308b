-- elsewhere.lua: injects without a time, the other tables: answers, second calls and worse turns.
-- behaviour.lua sends them. Nothing is expected "after" any of them.
-- 予備の状況付与(ほかの卓)。

local drill = require "lib.drill"
local prose, lines = drill.text.prose, drill.text.lines

-- Kagami -----------------------------------------------------------------------------------------

inject "where-who" { via = "log", to = "kagami/floor", tlp = "amber",
  secret = { { "A-07", "A-11", "C-03" } },
  subject = { en = "Customer list: 41, by hall and kind", ja = "顧客台帳:41社、棟・分野別" },
  text = {
    en = lines [[
      KIND             HALL A    HALL B    HALL C     total
      finance            5         3         1          9
      logistics          4         1         1          6
      medical            4         0         1          5
      local government   4         0         0          4
      railway            0         1         2          3
      aviation           0         0         2          2
      shops and others   0         8         4         12
      all               17        13        11         41
      telephone        four lines, all engaged inbound
      racks  A-07 bank   A-11 hospitals' records   C-03 rail     not to go out]],
    ja = lines [[
      分野            A棟      B棟      C棟      計
      金融               5        3        1        9
      物流               4        1        1        6
      医療               4        0        1        5
      地方公共団体       4        0        0        4
      鉄道               0        1        2        3
      航空               0        0        2        2
      小売その他         0        8        4       12
      計                17       13       11       41
      電話        四回線とも着信でふさがっている
      ラック  A-07 銀行   A-11 病院の記録   C-03 鉄道     社外秘]] } }

inject "c-stopped" { via = "fax", from = "kagami/sales",
  to = { "tsubame/dispatch", "asagiri/stations", "shirakaba/administration" }, important = true,
  subject = { en = "Kagami: Hall C will be shut down at noon", ja = "鏡データセンター:C棟を正午に停止します" },
  text = {
    en = lines [[
      KAGAMI DATA CENTER                            23 Feb 2007
      To our customers in Hall C                    CORRECTION of our fax of 10:20

      Hall C is affected. Its cooling hangs on Hall A. At 11:20 it had 31.5 degrees;
      before 35 is reached we shut it down in order, from 11:35, all off at 12:00.
      Your disks will be sound and you come back first when there is cooling.
      We were wrong at 10:20.                                       Kuroiwa]],
    ja = lines [[
      鏡データセンター                         平成19年2月23日
      C棟をご利用のお客さま各位         10時20分のFAXの訂正

      C棟にも影響がございます。冷却をA系の電源に頼っているためです。11時20分で
      31.5度、35度に達する前に、11時35分から順に停止し、12時に全停止といたしま
      す。ディスクは無事に保たれ、冷却が戻り次第、C棟から再開いたします。
      10時20分のご案内は誤りでした。                            黒岩]] } }

inject "c-tripped" { via = "monitor", to = "kagami/floor", important = true,
  subject = { en = "Hall C: off by itself, 12 disks", ja = "C棟 自動停止、ディスク12台異常" },
  text = {
    en = lines [[
      11:58:40  HALL C   38.0 deg   first machines off by themselves
      12:00:04  HALL C   load 4 %   11 of 11 customers no answer
                disks    12 of 80 with errors
                telephone  four lines engaged inbound, 31 waiting]],
    ja = lines [[
      11:58:40  C棟   38.0度   機器の自動停止が始まる
      12:00:04  C棟   負荷4%   11社すべて応答なし
                ディスク  80台中12台に異常
                電話      四回線とも着信、待ち31]] } }

inject "maint2" { via = "mail", from = "ibuki/engineer", to = "kagami/floor",
  subject = { en = "Re: login of 20 February", ja = "Re: 2月20日のログインについて" },
  text = {
    en = prose [[
      Tadokoro, Ibuki Power. We've looked. maint2 was Mr Arai's login. He retired in December, we
      gave him a clock. Two of the young ones know the password because it was on the lid of his
      case, and so does anybody who ever borrowed the case. None of them was on duty that night.
      One had been told to try longer delays, on another customer's board, the same make. He says
      he didn't and then he says he isn't sure which one he had open. The address we don't know. I
      write it to you as it is. Please don't let anyone press reset.]],
    ja = prose [[
      伊吹電源の田所です。社内で調べました。maint2 は荒井が使っていたIDです。荒井は十二月に定年
      で、置時計を贈りました。パスワードは荒井の工具箱のふたに貼ってあったので、若手二人が知ってい
      ますし、あの箱を借りたことのある者なら誰でも知っています。二十日の夜に当番だった者は、この中
      にはおりません。ただ一人、別のお客さまの同型の盤で、遅延を長くして試すよう言われていた者がお
      ります。本人は、やっていないと言い、そのあと、どの盤を開いていたか自信がないとも言います。接
      続元のアドレスは、心当たりがありません。分かったことをそのまま書きます。どうか、初期化だけは
      誰にもさせないでください。]] } }

inject "factory-reset" { via = "face-to-face", from = "kagami/facility", to = "kagami/floor",
  important = true,
  subject = { en = "Nagase: the panel is back on factory settings",
              ja = "設備の長瀬:制御盤、工場出荷値に戻しました" },
  text = {
    en = prose [[
      Nagase. The maker's man is done with the bars, and he's put both panels on factory settings,
      so that the delay is right again. That was what you wanted, wasn't it? The log? It says two
      lines now, "reset" and "OK". I thought you had a copy.]],
    ja = prose [[
      設備の長瀬です。メーカーさんの母線測定が終わって、ついでに制御盤は二面とも工場出荷値に戻して
      もらいました。これで遅延も正しい値です。それでよかったんですよね。……記録ですか。いまは「初期
      化」「正常」の二行です。写しは取ってあるものと思っていました。]] } }

inject "by-the-contract" { via = "face-to-face", from = "kagami/sales", to = "kagami/floor",
  important = true,
  subject = { en = "Kuroiwa: the hospital has rung", ja = "営業の黒岩:病院から電話がありました" },
  text = {
    en = prose [[
      Kuroiwa. I've hung your order on the wall, and the small ones ring me. One of them is a
      hospital. They were quite polite. They asked what number they are. I looked, and it's
      fourteen of seventeen, about ten to nine tonight. They asked what it goes by. I told them,
      and heard myself say it.]],
    ja = prose [[
      営業の黒岩です。お決めになった順序を壁に貼って、小口のお客さまの電話は私が受けています。その
      一つが病院でした。とても丁寧な方で、うちは何番目でしょうか、と。見たら十七社中の十四番、今夜
      の九時前です。順番はどう決まるのですかと聞かれて、そのままお答えしました。言いながら、自分の
      声を聞いていました。]] } }

inject "one-sheet" { via = "face-to-face", from = "kagami/sales", to = "kagami/floor",
  subject = { en = "Kuroiwa: I read them the same sheet", ja = "営業の黒岩:全社に同じ紙を読みました" },
  text = {
    en = prose [[
      Kuroiwa. I've read all seventeen the same four lines and told each his number. Two of them
      were not pleased; one is the fruit. The fourteenth said, "All right, then I'll send my people
      home." That's all he had wanted, an hour.]],
    ja = prose [[
      営業の黒岩です。十七社すべてに同じ四行を読んで、何番目かをお伝えしました。ご不満は二社で、う
      ち一社はお歳暮の先です。十四番目の方は「分かりました。じゃあ、うちの者は帰します」と。欲しか
      ったのは、時刻だけだったんです。]] } }

inject "five-calls" { via = "phone", from = "kagami/sales", important = true,
  to = { "nisc/desk", "kagami/floor" },
  subject = { en = "Kuroiwa, Kagami: five ministries, one telephone",
              ja = "鏡データセンター 黒岩:五つの省庁から、電話は一本です" },
  text = {
    en = prose [[
      Kuroiwa, Kagami Data Center. I've had Transport, Health, Internal Affairs, Industry and the
      FSA within twenty minutes, and each tells me that theirs is a matter of state. I sell rack
      space. Could you hold a meeting among yourselves and ring me afterwards? I'll do whatever it
      is.]],
    ja = prose [[
      鏡データセンターの黒岩です。二十分の間に、国交、厚労、総務、経産、金融とお電話をいただき、皆
      さま「国の問題だ」とおっしゃいます。私はラックを貸すのが仕事です。恐れ入りますが、そちらで集ま
      ってお決めいただいて、それから一本、お電話をいただけませんか。決まったとおりにいたします。]] } }

-- Securities -------------------------------------------------------------------------------------

inject "sold" { via = "phone", from = "wakaba/margin-desk", to = "wakaba/settlement",
  important = true,
  subject = { en = "Kurihara: sold, and now they send their slips",
              ja = "栗原:処分しました。いま、振込票が届いています" },
  text = {
    en = prose [[
      Kurihara. We sold at half past twelve, all of them, as the rule says. Ninety slips have come
      by fax since, stamped before noon. I've them in two heaps, those who lost money by it and
      those who didn't, and I don't think I ought to be making heaps.]],
    ja = prose [[
      栗原です。決まりどおり、十二時半に全員処分しました。それから、正午前の受付印のある振込票が、
      FAXで九十枚届いています。処分で損をした方と、しなかった方とに分けて積んでいますが、こういう分
      け方を、していいものなんでしょうか。]] } }

inject "deferred" { via = "phone", from = "wakaba/margin-desk", to = "wakaba/settlement",
  subject = { en = "Kurihara: 131 slips, 83 sold", ja = "栗原:振込票131枚、処分83名" },
  text = {
    en = prose [[
      Kurihara. 131 could show a slip, they're deferred until the close. 83 couldn't and were
      sold. I've written down for each what I saw. If nothing comes by the close, I'm to do the
      131 as well, you do know that.]],
    ja = prose [[
      栗原です。振込票を出せた方が131名で、大引けまで猶予。出せなかった83名は処分しました。お一人ず
      つ、何を見て決めたかを書いてあります。大引けまでに入ってこなければ、この131名も、ということで
      すよね。念のため。]] } }

-- Logistics --------------------------------------------------------------------------------------

inject "yard-board" { via = "phone", from = "hayabusa/yard", to = "hayabusa/control",
  subject = { en = "Ogata: the board works", ja = "緒方:板書でいけます" },
  text = {
    en = prose [[
      Ogata. It goes. One reads, one writes, one runs. The two red tags are a hospital and a school
      kitchen and they've left. My old boss has come down from the office to look, he did this in
      the eighties, and he has taken the chalk away from the boy and won't give it back.]],
    ja = prose [[
      緒方です。いけますね、これ。一人が読んで、一人が書いて、一人が走る。赤札二つは病院と給食セン
      ターで、もう出ました。昔の所長が事務所から下りてきましてね、昭和のころはこれだったと言って、
      若いのからチョークを取り上げて、返さないんですよ。]] } }

inject "yard-stands" { via = "phone", from = "hayabusa/yard", to = "hayabusa/control",
  important = true,
  subject = { en = "Ogata: 31 vehicles with their engines off", ja = "緒方:31台、エンジンを切って待っています" },
  text = {
    en = prose [[
      Ogata. Half past eleven. Thirty-one drivers are sitting in my canteen, paid by the hour, with
      the engines off. One of the red tags is insulin, it says so on the slip I shouldn't have
      opened. I know where the hospital is. I could simply drive it there. Say I may.]],
    ja = prose [[
      緒方です。十一時半です。三十一人が、エンジンを切って、うちの食堂に座ってます。この間も時給は
      付きます。赤札の一つはインスリンでした。開けちゃいけない伝票を開けました。病院の場所は知って
      ます。乗せて走れば着くんです。行っていいと言ってください。]] } }

inject "answer-in-time" { via = "fax", from = "nisc/counsellor",
  to = { "hayabusa/control", "mlit/liaison" }, covers = { "C1" },
  subject = { en = "By way of MLIT: fuel cards, yes", ja = "国交省経由:給油カードは使えます" },
  text = {
    en = lines [[
      NISC -> MLIT -> Hayabusa Logistics
      Question   will the fuel cards be settled tonight?
      Answer     yes, says the bank. The stands have their money on Monday by
                 10:00; until then the bank stands in for it.
      Way        Hayabusa, MLIT, NISC, FSA, bank, and the same way back. Seven
                 desks for one word.                                Mizutani]],
    ja = lines [[
      NISC → 国土交通省 → はやぶさ物流
      照会   今夜の給油カードは精算されるか
      回答   銀行は「される」と。スタンドへの支払いは月曜10時まで、それまで
             は銀行が立て替える。
      経路   はやぶさ、国交省、NISC、金融庁、銀行、同じ道を戻り。一語のため
             に、延べ七つの机を通りました。                       水谷]] } }

inject "answer-late" { via = "phone", from = "hayabusa/yard", to = "hayabusa/control",
  important = true, covers = { "C1" },
  subject = { en = "Ogata: it's past three, the bank is closed", ja = "緒方:三時を過ぎました。銀行は閉まりました" },
  text = {
    en = prose [[
      Ogata. Ten past three. I've heard nothing, so I've done it without: the forty had a look in
      their own purses. Eleven can fill up, and the others take turns. My wife says she could ask
      her cousin, he's with that bank, in the canteen. If I'd thought of it at one.]],
    ja = prose [[
      緒方です。三時十分です。返事がないので、待たずにやりました。四十人に自分の財布を見てもらっ
      て、満タンにできるのが十一人。残りは乗り合わせます。女房が、従兄弟があの銀行にいるから聞けた
      のに、と。社員食堂なんですけどね。一時に思いついていれば。]] } }

-- City -------------------------------------------------------------------------------------------

inject "door-sheet" { via = "phone", from = "kazahaya/branch", to = "kazahaya/citizens",
  subject = { en = "East branch: the landlord said yes", ja = "東支所:大家さんが「いいですよ」と" },
  text = {
    en = prose [[
      Kudo. We took your sheet, and I rang the landlord about the slip with our stamp. He said, if
      the city stamps it, it's good enough for him, and would somebody tell them to get the van off
      his hydrangeas. Thirty-one of the thirty-eight had a form to hand in; they've gone.]],
    ja = prose [[
      工藤です。いただいた文を貼りました。仮の証明のことで大家さんに電話しましたら、役所の印がある
      なら結構ですよ、それよりトラックをアジサイの上からどけるように言ってください、と。お待ちの三
      十八人のうち三十一人は届出だけの方で、もう済んで帰られました。]] } }

inject "van-leaves" { via = "phone", from = "kazahaya/branch", to = "kazahaya/citizens",
  important = true,
  subject = { en = "East branch: eleven o'clock has passed", ja = "東支所:十一時を過ぎました" },
  text = {
    en = prose [[
      Kudo. Eleven has come and gone. The people with the van are driving it to her mother's, with
      the beds. I've written on the door, "Out of order, no forecast," because I had to write
      something, and a man has corrected my grammar with a pencil.]],
    ja = prose [[
      工藤です。十一時を過ぎました。トラックの方は、布団を積んだまま奥さんのご実家へ行かれるそうで
      す。何も書かないわけにもいかず、入口には「使えなくなっています。見通し未定です」と貼りました。
      男の方が、鉛筆で文を直していかれました。]] } }

inject "taken-in" { via = "phone", from = "kazahaya/welfare", to = "kazahaya/citizens",
  subject = { en = "Welfare: they took the diskette at the side door", ja = "福祉課:通用口で受け取ってもらえました" },
  text = {
    en = prose [[
      Minami. They've taken it. A Mr Sonobe was standing at the side door, in the sleet, without
      an umbrella, and took it in both hands. He gave me a receipt with the minute on it. He asked
      how many households and I told him, and he said, "I'll see to it that it's not put down
      anywhere."]],
    ja = prose [[
      南です。受け取ってもらえました。園部さんという方が、みぞれの中、傘もささずに通用口で待ってい
      てくださって。両手で受け取って、分まで書いた受領書をくださいました。何世帯分ですかと聞かれた
      ので答えたら、「どこにも置かずに、持って行きます」とおっしゃいました。]] } }

inject "thursday" { via = "phone", from = "kazahaya/welfare", to = "kazahaya/citizens",
  important = true,
  subject = { en = "Welfare: then it is Thursday", ja = "福祉課:では、木曜です" },
  text = {
    en = prose [[
      Minami. It's past three. I've been to the branch. There was a line along the pavement and
      nobody came to the side door, I knocked. So it's Thursday. I'm going to ring those of them
      whose rent is taken on Wednesday. There are about four hundred. I'll begin at the top of the
      list.]],
    ja = prose [[
      南です。三時を過ぎました。支店まで行きましたが、歩道まで列で、通用口には誰も出てきませんでし
      た。叩いてはみました。ですから、木曜です。家賃の引き落としが水曜だと分かっている方に、これから
      電話をします。四百世帯くらいです。五十音順で始めます。]] } }

-- Air, rail, hospital ----------------------------------------------------------------------------

inject "strips-go" { via = "phone", from = "tsubame/airport", to = "tsubame/dispatch",
  subject = { en = "Airport office: 533 is off", ja = "空港所:533便、離陸しました" },
  text = {
    en = prose [[
      Nishio. Five thirty-three is off, fourteen minutes after the first sheet. They type with two
      fingers over there, you can hear it on the line. Would we please write our fives so that they
      can't be taken for sixes.]],
    ja = prose [[
      西尾です。533便、離陸しました。一枚目の用紙を送ってから十四分です。管制の方は二本指で打ってお
      られます。電話口で音が聞こえます。数字の5は、6と紛れないように書いてほしいとのことです。]] } }

inject "doors-open" { via = "phone", from = "tsubame/airport", to = "tsubame/dispatch",
  important = true,
  subject = { en = "Airport office: the captain of 533 is opening the doors",
              ja = "空港所:533便の機長が、ドアを開けます" },
  text = {
    en = prose [[
      Nishio. 162 people have sat for the best part of an hour with the doors shut and nobody has
      written them a plan. The captain is opening up. There's a woman on board with a hospital's
      cool box strapped into the seat beside her. She hasn't said a word the whole time, she only
      looks at her watch.]],
    ja = prose [[
      西尾です。162名様、ドアを閉めたまま一時間近くになりますが、プランがまだ出ません。機長がドアを
      開けるそうです。お一人、病院の保冷箱を隣の席に固定して乗っておられる女性がいます。何もおっしゃ
      らずに、ずっと腕時計を見ておられます。]] } }

inject "gates-through" { via = "phone", from = "asagiri/shinko", to = "asagiri/stations",
  subject = { en = "Kamo: open, and they say thank you", ja = "加茂:開けました。頭を下げて通られます" },
  text = {
    en = prose [[
      Kamo. Open, all thirty-seven, I've had Chuo-dori on the line. Cleared in six minutes. Most of
      them hold the card out from habit, to nothing. The yellow hats went through in pairs and each
      pair said good afternoon to the machine.]],
    ja = prose [[
      加茂です。開きました。三十七駅全部、中央通にも確かめました。六分で階段が空きました。皆さん、何
      も反応しない機械に、いつもの癖でカードをかざして行かれます。黄色い帽子は二人ずつ手をつないで、
      改札機に「こんにちは」と言って通りました。]] } }

inject "stairs" { via = "phone", from = "asagiri/shinko", to = "asagiri/stations",
  important = true,
  subject = { en = "Kamo: I am letting trains pass", ja = "加茂:電車を通過させます" },
  text = {
    en = prose [[
      Kamo. The stairs are full to the platform, so I've asked control to let the trains through
      without stopping. A boy has lost a shoe and a woman of about sixty sits on the bottom step,
      they say it's the ankle. I've opened mine. What they do at the other end I don't know, and
      neither do you.]],
    ja = prose [[
      加茂です。階段がホームまで埋まったので、指令に頼んで電車を通過にしてもらいました。男の子の靴
      が片方なくなって、六十くらいの女性が一番下の段に座り込んでいます。足首だそうです。うちの改札
      は開けました。降りた先の駅がどうしているかは、分かりません。そちらでも分からないんですよね。]] } }

inject "read-back" { via = "phone", from = "shirakaba/pharmacy", to = "shirakaba/administration",
  subject = { en = "Pharmacy: read back, line by line", ja = "薬剤部:一行ずつ読み上げてもらいました" },
  text = {
    en = prose [[
      Hosaka. They have it, once. The young woman at the wholesaler's read it back to me line by
      line and stopped at the albumin and asked me the strength again, and she was right, my 5 per
      cent could be read as 25. Dialysis fluid is on the van.]],
    ja = prose [[
      保坂です。届きました、一回分です。卸の若い方が一行ずつ読み上げてくださって、アルブミンのとこ
      ろで「濃度をもう一度」と。おっしゃるとおりで、私の字だと、5%が25%にも読めるんです。透析液は
      車に載ったそうです。]] } }

inject "van-left" { via = "phone", from = "shirakaba/pharmacy", to = "shirakaba/administration",
  important = true,
  subject = { en = "Pharmacy: the van has left", ja = "薬剤部:配送車が出ました" },
  text = {
    en = prose [[
      Hosaka. The van has left without ours. I've counted the dialysis fluid, twice, and it is
      enough for Saturday morning and not for Saturday afternoon. That's nine people. I know their
      names. Is there anyone who drives on a Saturday?]],
    ja = prose [[
      保坂です。配送車は、うちの分を載せずに出ました。透析液を二回数えました。土曜の午前の方には足
      りて、午後の方には足りません。九人です。名前も分かります。土曜に走ってくれる人は、いないでしょ
      うか。]] } }
