-- aftermath.lua: injects without a time, city: the warning as it arrives, answers, second calls
-- and worse turns. behaviour.lua sends them. Nothing is expected "after" any of them.
-- 市側の予備の状況付与。警告の届き方、返事、二度目の電話、悪い方向への展開。

local drill = require "lib.drill"
local prose, lines = drill.text.prose, drill.text.lines

-- The warning ------------------------------------------------------------------------------------

-- By the desk of the local governments; it comes out of the machine on somebody's desk.
inject "warning-fax" { via = "fax", from = "ceptoar-government/desk", to = "kazahaya/general",
  tlp = "amber", secret = { { "closed network", "閉域網" } }, confirm = "4h", evidence = true,
  covers = { "C1" },
  subject = { en = "To the officer for information security (3 pages)",
              ja = "情報セキュリティ責任者 殿(3枚)" },
  text = {
    en = lines [[
      Local Government CEPTOAR   by way of the prefecture     4 Mar 2009   p. 1 of 3
      To: officers for information security      Handling: members only

      A large closed network in this country has since the small hours about
      1,000 PCs with a worm (445/tcp, autorun.inf, accounts locked).
        - came in on a memory stick, and sticks have gone out of it since
        - cleaned machines without last October's fix were taken again
        - first signs are small: "open folder" twice; locked accounts
      Please look whether you see any of this. Answer not required.
      (p. 2 list of files, p. 3 list of addressees, 1 to 1,782)]],
    ja = lines [[
      自治体セプター(県経由)                   平成21年3月4日   1/3枚
      情報セキュリティ責任者 殿                   取扱い:構成員限り

      国内の大規模な閉域網において、本日未明から約1,000台がワームに感染して
      います(445/tcp、autorun.inf、IDの多数ロック)。
        ・USBメモリで侵入。その後、同網から外へ出たUSBがある
        ・駆除した端末も、昨年10月の修正がないものは再感染している
        ・初期の兆候は小さい(「フォルダーを開く」が二つ、IDのロック)
      貴団体における兆候の有無をご確認ください。回答は不要です。
      (2枚目 ファイル一覧、3枚目 送信先一覧 1〜1,782)]] } }

-- By the proper way alone, it comes too.
inject "warning-late" { via = "mail", from = "mic/liaison", to = "kazahaya/general",
  subject = { en = "Fwd: Fwd: Fwd: Virus (for information)",
              ja = "【転送】【転送】【転送】ウイルスについて(情報提供)" },
  text = {
    en = prose [[
      For information, no reply needed. A medical institution has reported, through its sector's
      desk, trouble with a virus that is carried by memory sticks. Members of the medical sector
      will receive a letter next week; this copy goes to local governments as a matter of
      interest.

      (forwarded: Medical CEPTOAR, 4 Mar, 17:12 - MHLW, 17:40 - NISC, 21:05 - MIC, 5 Mar, 01:30 -
      prefecture - city; attachment removed by the mail gateway)]],
    ja = prose [[
      参考送付です。返信は不要です。医療機関一か所から、USBメモリを介するウイルスによる障害につい
      て、分野の事務局を通じ連絡がありました。医療分野の会員には来週、文書が届きます。ご関心の向き
      もあろうかと、各自治体にも写しを送ります。

      (転送経路 医療セプター 3月4日17時12分 → 厚生労働省 17時40分 → NISC 21時05分 → 総務省3月5日
      1時30分 → 県 → 市。添付ファイルはメールゲートウェイが削除しました)]] } }

inject "fax-there" { via = "face-to-face", from = "kazahaya/guard",
  to = { "kazahaya/it", "kazahaya/general" }, covers = { "L5" },
  subject = { en = "The guard, with three sheets", ja = "守衛の倉田さん:受信箱にありました" },
  text = {
    en = prose [[
      Kurata, from the gate. You asked for General Affairs' tray. It was on the pile for the
      weekly round, under the benefit circulars, three pages, stamped "received". I'm not one to
      read other people's post, but it lay open. "A large closed network." Memory sticks. And the
      two lines that say "open folder". Page three is the addressees. We are number 1,104.]],
    ja = prose [[
      守衛室の倉田です。総務課の受信箱、見てきました。週一回の回覧の山の、給付金の通知の下に、三
      枚。収受印も押してあります。人さまの郵便を読むほうではないんですが、開いていたもので。「大規
      模な閉域網」、USBメモリ、それから「フォルダーを開く」が二つ出ると。三枚目が宛先で、うちは
      1,104番でした。]] } }

inject "fax-nothing" { via = "face-to-face", from = "kazahaya/guard",
  to = { "kazahaya/it", "kazahaya/general" },
  subject = { en = "The guard: nothing in the tray", ja = "守衛の倉田さん:受信箱にはありません" },
  text = {
    en = prose [[
      Kurata, from the gate. I went through General Affairs' tray twice. Benefit, benefit, pollen,
      the prefecture correcting itself, an invitation to plant a tree. Nothing of that kind.
      Whether that means nobody has it, or nobody writes to us, I couldn't tell you.]],
    ja = prose [[
      守衛室の倉田です。総務課の受信箱、二回めくってみました。給付金、給付金、花粉、県からの訂正、
      植樹祭のご案内。そういうものは入っていません。どこにも起きていないのか、うちには誰も書いてこ
      ないのか、私には分かりませんが。]] } }

-- Answers ----------------------------------------------------------------------------------------

inject "night-stays" { via = "phone", from = "kazahaya/night-team", to = "kazahaya/it",
  subject = { en = "Kinoshita: office side is off the LAN", ja = "木下:事務系、LANから外れました" },
  text = {
    en = prose [[
      The office side is off. I put a paper on each floor's switch so nobody plugs it in again out
      of kindness. It went quiet: one alert since, before that one a minute. The list says the
      benefit run at six must not be stopped, and it needs FS-1, so I've rung the number on the
      list. It is your number.]],
    ja = prose [[
      事務系、外しました。親切な人が挿し直さないように、各階のスイッチに紙を貼ってあります。静かに
      なりました。それまで一分に一件だったのが、あれから一件だけです。ただ、六時の給付金処理は「止
      めないこと」で、FS-1がないと動きません。引継表の連絡先に電話したら、こちらの番号でした。]] } }

inject "hall-table" { via = "face-to-face", from = "kazahaya/mayor",
  to = { "kazahaya/counters", "kazahaya/general" },
  subject = { en = "The mayor, at the table in the hall", ja = "市長、ロビーの机で" },
  text = {
    en = prose [[
      I've been holding the lamp for your Mr Noda, he writes a beautiful hand. Forty-one moves and
      a baby so far. They take the paper more kindly than the screen. One lady asked me when the
      machines come back and I said that you would tell me and then I would tell her.]],
    ja = prose [[
      野田君の手元を照らしてやっていたんだが、あれは達筆だな。転出入が四十一、出生が一件。画面より
      紙のほうが、皆さん穏やかだよ。「機械はいつ直るの」と聞かれたから、係が私に言ったらあなたに言
      います、と答えておいた。]] } }

inject "sticks-caught" { via = "phone", from = "kazahaya/schools", to = "kazahaya/it",
  subject = { en = "Miyake: 42 of 43", ja = "三宅:42本です" },
  text = {
    en = prose [[
      Miyake, school affairs. The car was at the barrier. I have counted twice and there are 42.
      The one for Sakuranamiki Primary went with the head teacher, who happened to be in the house
      and wanted to save us the trip. She doesn't have a mobile. I'm ringing the school.]],
    ja = prose [[
      学務課の三宅です。車は門のところで止まりました。二回数えて42本です。桜並木小の一本は、校長先
      生がたまたま庁内にいらして、「手間が省けるでしょう」と持って行かれました。携帯をお持ちでない
      方なので、いま学校に電話しています。]] } }

-- Second calls -----------------------------------------------------------------------------------

inject "passport-again" { via = "phone", from = "citizens/aihara", to = "kazahaya/counters",
  important = true,
  subject = { en = "Ms Aihara, from the bench", ja = "相原さん、ロビーの長椅子から" },
  text = {
    en = prose [[
      Aihara, I rang this morning. I am on the bench by the plant. If I go now I can still catch
      the train at ten to three, with or without the paper. Nobody has been unkind. A gentleman
      gave me tea.]],
    ja = prose [[
      けさお電話した相原です。植木の横の長椅子にいます。いま出れば、紙があってもなくても、まだ二時
      五十分の電車に乗れます。皆さん親切にしてくださいました。お茶をいただきました。]] } }

inject "evening-edition" { via = "press", from = "press/desk",
  to = { "kazahaya/pr", "kazahaya/general" }, important = true,
  subject = { en = "Evening edition: twenty hours", ja = "夕刊「空白の二十時間」" },
  text = {
    en = prose [[
      SHINONOME PRESS, evening edition. "Twenty hours, three kilometres. The virus that stopped
      Shirakaba Hospital stood in the city hall the same night. By press time the city could not
      say whether it had been warned. In the hall stands a table with a lamp. 'At least he
      listens,' said a woman of 71 and pointed to a clerk."]],
    ja = prose [[
      東雲新聞 夕刊「空白の二十時間、三キロの距離」。白樺大学病院を止めたウイルスが、その夜のうち
      に市役所でも見つかった。事前に連絡があったのかどうか、市は締め切りまでに答えられなかった。ロ
      ビーでは七十一歳の女性が職員を指して言った。「あの人はちゃんと聞いてくれるよ」]] } }

-- Worse turns ------------------------------------------------------------------------------------

inject "one-in-seven" { via = "monitor", to = { "kazahaya/it" }, important = true,
  subject = { en = "City AV, 04:00: 161 detections", ja = "市AV 4時:検出161台" },
  text = {
    en = lines [[
      04:00:00  CITY-AV   terminals with detections, since 23:30   161
                places    2nd floor 58  3rd floor 44  ground floor (counters) 37
                          East branch 9  West branch 13
                cleaned by themselves 161    detected again 119
      benefit data run 06:00   input share \yoshiki\kyufu   3 files locked]],
    ja = lines [[
      04:00:00  市AV管理   23:30以降に検出した端末   161台
                場所      2階 58  3階 44  1階窓口 37  東支所 9  西支所 13
                自動駆除  161台      うち再検出  119台
      給付金データ処理 6:00   入力 \yoshiki\kyufu   ロック中のファイル 3]] } }

inject "five-left" { via = "face-to-face", from = "kazahaya/mayor",
  to = { "kazahaya/general", "kazahaya/counters" }, important = true,
  subject = { en = "The mayor: five", ja = "市長:五つだ" },
  text = {
    en = prose [[
      I have just walked along it. Thirty-one windows, and five have a screen one can read. There
      are two hundred people with a number in their hand. Some of them took the morning off
      because we said "open" on the loudspeaker van. I am going to say it to them myself. Give me
      the words.]],
    ja = prose [[
      いま端から歩いてきた。窓口三十一のうち、画面が読めるのは五つだ。番号札を持った人が二百人い
      る。広報車で「開いています」と言ったのを聞いて、午前中の仕事を休んで来た人もいる。私が自分で
      言う。何と言えばいい。]] } }

inject "in-the-schools" { via = "phone", from = "kazahaya/schools", to = "kazahaya/it",
  important = true,
  subject = { en = "Miyake: seven schools have rung", ja = "三宅:七校から電話です" },
  text = {
    en = prose [[
      Miyake. The car did its first round before four. Seven schools have rung, all with the same
      words: it says it has found something, do we click the cross? Two of them have already, they
      say, and it went away.]],
    ja = prose [[
      学務課の三宅です。公用車は四時前に一回りを終えました。七校から電話が来て、皆さん同じことを聞
      かれます。「何か見つかったと出たんですが、×を押せばいいですか」。二校はもう押したそうです。
      押したら消えたと。]] } }

inject "line-suspended" { via = "phone", from = "kaede/abuse", to = "kazahaya/it",
  important = true,
  subject = { en = "Kaede Net: we have suspended your line",
              ja = "かえでネット:回線を停止しました" },
  text = {
    en = prose [[
      Kaede Net, abuse desk. It is past the hour, so we have suspended it at our end. That takes
      your web site with it, where your notice is, and your mail. I'm sorry; there were nine
      networks by then, one of them a fire brigade.]],
    ja = prose [[
      かえでネットのabuse担当です。一時間を過ぎましたので、当社側で回線を止めました。お知らせを載
      せておられるホームページも、メールも止まります。申し訳ありません。申告は九件になっていて、そ
      のうち一件は消防本部でした。]] } }

inject "server-again" { via = "monitor", to = "kazahaya/it", important = true,
  subject = { en = "City AV: the ones with a tick, too", ja = "市AV:確認済みの端末でも検出" },
  text = {
    en = lines [[
      CITY-AV   terminals looked at one by one today, nothing found    402
                of these, detected since                                64
                all within 2 min of opening   \\FS-1\yoshiki
                way   autorun, as the user    (not by 445)]],
    ja = lines [[
      市AV管理   本日一台ずつ確認し、検出のなかった端末    402台
                うち、その後の検出                         64台
                いずれも \\FS-1\yoshiki の参照から2分以内
                経路  自動実行(利用者権限)   445番によるものではない]] } }
