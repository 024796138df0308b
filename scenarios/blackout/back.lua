-- back.lua: timed injects, 15:30 of Tuesday to 17:30 of Wednesday: the warning, the last third, and
-- how one comes back. + marks what is not in the plan's table. [D]
-- 火曜の午後から水曜の夕方まで。警告、最後の三分の一、そして戻り方。

local drill = require "lib.drill"
local prose, lines = drill.text.prose, drill.text.lines

inject "relay-advisory" { at = "32h", via = "advisory-down", from = "nisc/desk", tlp = "green",
  confirm = "2h", important = true, covers = { "C1" },
  to = { "hinode/csirt", "kagami/ops", "tokiwa/it", "asagiri/control", "tsubame/ops",
         "nagisa/ops", "izumi/ops", "hayabusa/it", "kazahaya/hq", "shirakaba/hq",
         "ceptoar-electricity/desk" },
  asks = { en = "Look at what makers maintain from outside; answer NISC",
           ja = "遠隔保守の点検結果をNISCへ回答" },
  within = "4h",
  subject = { en = "NISC: check what is maintained from outside", ja = "【情報提供】遠隔保守機器の点検について" },
  text = {
    en = prose [[
      NISC, critical infrastructure desk, to all points of contact; not for the public. In one
      sector, settings of control equipment were changed a week ago over a maker's maintenance
      access, at night, with a valid account. It was not noticed because everything went on
      working.

      Please look, before tonight: which of your equipment does a maker reach from outside (relays,
      diesel sets, pumps, air conditioning); sessions since 1 December; settings against the paper.
      Address seen: 203.0.113.190. The same address is in the mail of yesterday. Answer with what
      was looked at, and by whom; "nothing found" is an answer only with that.]],
    ja = prose [[
      重要インフラ連絡窓口 各位(関係者限り)

      ある分野において、一週間前の深夜、メーカーの遠隔保守経路から有効なIDで、制御機器の設定値が変
      更されていたことが判明しました。動作に異状がなかったため、気づかれませんでした。

      本日中に次をご確認ください。外部からメーカーが接続できる機器(リレー、発電機、ポンプ、空調等)
      の有無。12月1日以降の接続記録。設定値と紙の台帳との照合。確認された接続元は203.0.113.190で、昨
      日の不審なメールの通信先と同一です。回答には、何を誰が確認したかを添えてください。それがなけ
      れば「異状なし」は回答になりません。

      NISC 重要インフラ担当]] } }

-- +
inject "lorry" { at = "33h30m", via = "phone", from = "hayabusa/clerk",
  to = { "hayabusa/dispatch", "hinode/noc" }, or_via = { "fax" },
  subject = { en = "Hasumi: Hinode's lorry is in our yard", ja = "蓮見:ひのでさんのローリーがうちの構内に" },
  text = {
    en = prose [[
      Hasumi. There's a lorry behind our shed since Monday evening, ten thousand litres, delivery
      note "Bay exchange, 18:00, urgent". The dark crossing at the bridge took him three hours,
      then he was out of hours, so he did it properly and went to bed in the cab. Nobody rang him,
      his telephone was flat. Whose is it now? There are four houses on the list within ten minutes
      of here.]],
    ja = prose [[
      蓮見です。うちの倉庫の裏に、月曜の晩からローリーが一台います。一万リットル、送り状は「湾岸局 18
      時 至急」。橋の手前の信号で三時間かかって、そこで乗務時間が切れたので、決まりどおり運転席で寝た
      そうです。携帯の電池が切れていて、誰からも連絡がなかったと。これ、いまは誰の油ですか。ここから十
      分のところに、リストの施設が四つあります。]] } }

-- +
inject "loudspeakers-low" { at = "34h", via = "face-to-face", from = "kazahaya/loudspeakers",
  to = "kazahaya/pr",
  subject = { en = "Loudspeakers: eleven of forty are silent", ja = "防災無線:40本のうち11本が鳴りません" },
  text = {
    en = prose [[
      Eleven of the forty posts have used up their battery, all in the Hills, where it's going to
      be dark again at five. I've two vans and one box of paper. Give me four sentences that can be
      shouted, and tell me which streets first. I'd begin where the old people are, but I only know
      that for my own street.]],
    ja = prose [[
      四十本のうち十一本、電池切れです。全部丘陵で、五時にはまた真っ暗になります。車が二台と、紙が一箱
      あります。大声で読める文を四つください。それと、どの通りから回るか。お年寄りの多いところからと思
      いますが、分かるのは自分の町内だけなので。]] } }

-- +
inject "cash" { at = "35h", via = "phone", from = "tokiwa/manager", to = "tokiwa/branches",
  or_via = { "fax" },
  subject = { en = "Kawabe: cash until Wednesday noon, no van", ja = "川辺支店長:現金は水曜の昼まで" },
  text = {
    en = prose [[
      Kawabe. At a hundred thousand each I have cash until about noon tomorrow. The van that fills
      us stands behind eighty lorries of milk. Harbour Street still has plenty, because nobody goes
      there. I could fetch it in a shopping bag; I've done sillier things since Monday. I'd rather
      you said no in writing.]],
    ja = prose [[
      川辺です。お一人十万円だと、明日の昼ごろで現金が切れます。現金輸送車は、牛乳のトラック八十台の後
      ろに並んでいるそうです。港通り支店は、人が来ないのでまだ余っている。買物袋で取りに行けば済む話で
      はあります。月曜からもっと変なこともしました。ただ、だめだと言うなら紙でください。]] } }

inject "sixteen" { at = "36h", via = "advisory-down", from = "mhlw/liaison",
  to = { "kazahaya/hq", "shirakaba/hq" },
  subject = { en = "MHLW: 16 % of hospitals below a day", ja = "厚労省:16%の病院が燃料一日未満" },
  text = {
    en = lines [[
      MHLW, liaison                                    13 Dec 2011  19:30
      Hospitals in the area: 25.  On sets: as of this hour, where the mains are
      not yet back. Fuel below 24 hours: 4 (16 %). Dry or nearly: ask METI.
      Could your house take patients tonight: ventilator __  dialysis __  infants __]],
    ja = lines [[
      厚生労働省 連絡担当官                        平成23年12月13日 19時30分
      対象区域の病院 25。商用電源が戻っていない区域は自家発で運転中。
      燃料24時間未満 4(16%)。尽きた、または尽きかけている病院は経産省へ。
      今夜の受入れ可能数:人工呼吸器__ 透析__ 新生児__]] } }

inject "third-round" { at = "36h5m", via = "fax", from = "meti/clerk", to = "meti/fuel",
  important = true,
  subject = { en = "19:35: two hospitals at two hours", ja = "19時35分:二病院が残り二時間" },
  text = {
    en = lines [[
      FUEL LIST 19:35 (rung one by one; hours of those served as planned)
        Midorigaoka   2     160 beds, 9 ventilators
        Yamate        2     22 incubators
        Kawabe        2, or back on the mains: no answer on their line
        base stations "24 h", Hills   2
        Sunago        7    Kunugi  9    Tobu 36   Shirakaba 36, or back
        New: wedding hall, two convenience stores, Hibari Plaza (Mr Wada, 11 calls)
      Trucks: all in the yard by 20:00. Drivers within their hours: 7, two asleep.]],
    ja = lines [[
      燃料要請 19時35分現在(一件ずつ電話。予定どおり届いた先の値)
        緑ヶ丘      2     160床、人工呼吸器9台
        山手こども  2     保育器22台
        川辺        2 または復電済み(電話に応答なし)
        基地局(24h・丘陵)  2
        砂子 7   くぬぎの里 9   東部 36   白樺大 36 または復電済み
        新規:結婚式場、コンビニ二店、ひばりプラザ(和田秘書、通算11回)
      車:20時までに全車そろう。乗務できる運転手7人、うち2人仮眠中]] } }

-- +
inject "halls-low" { at = "38h", via = "phone", from = "kagami/rounds", to = "kagami/ops",
  subject = { en = "Koga: halls 1 and 2, what do we tell them?", ja = "古賀:1・2号室、お客さまに何と" },
  text = {
    en = prose [[
      Koga, on the round. If we're still on the sets: the gauge says two hours and a bit, and it's
      the same kind of pump as hall 3, I've run a lead across to it. If the mains are back by the
      time you read this, forget the lead, but don't let anybody start hall 3 by itself. Two of the
      racks were hot when it went.]],
    ja = prose [[
      巡回の古賀です。まだ自家発なら、油面計は二時間と少しです。ポンプは3号室と同じ型なので、仮設で
      電源を引いておきました。これをお聞きになる頃に商用が戻っていたら、仮設のことは忘れてください。
      ただ、3号室を黙って立ち上げるのはやめてください。落ちたとき、二架ほど熱を持っていました。]] } }

inject "leak-calls" { at = "40h", via = "face-to-face", from = "nagisa/patrol", to = "nagisa/ops",
  important = true,
  subject = { en = "Patrol: pressure is fine, nobody can ring us", ja = "巡回:圧力は正常、電話がつながりません" },
  text = {
    en = prose [[
      Ogawa, patrol, Hills. Pressure's all right, seven of seven. But the leak desk up here has
      been dead since this morning, battery flat, and people don't know. In Lower Hills an old man
      stopped the van: he'd smelt it since supper, had opened the window, and was sitting there
      in his coat with a candle. A candle. It was the neighbour's meter, finger tight. How many
      more sit like that tonight?]],
    ja = prose [[
      丘陵巡回の小川です。圧力は七か所とも正常です。ただ、こちらの漏れ受付が今朝から電池切れで、つ
      ながらないことを誰も知りません。下丘陵で、おじいさんに車を止められまして。夕飯の頃から臭って
      いたので窓を開けて、コートを着て座っていたと。ろうそくを立てて、です。隣のメーターの緩みで、
      すぐ締めました。今夜、ああして座っている家が、あと何軒あるんでしょう。]] } }

-- +
inject "peer-again" { at = "42h", via = "peer", from = "jpcert/desk", tlp = "green",
  to = { "hinode/csirt", "aoba/csirt", "tokiwa/it" },
  subject = { en = "JPCERT/CC: fourteen houses, three opened", ja = "JPCERT/CC:十四組織に届き、三組織が開封" },
  text = {
    en = prose [[
      JPCERT/CC. Thanks to those who wrote: the mail reached fourteen houses that we know of and
      was opened in three. Second name in use since last night: time.denryoku-info.example, same
      address. If your own staff go back to their desks in the morning, their PCs will have been
      off for two days. What starts with them is worth a look before the mail is read.]],
    ja = prose [[
      JPCERT/CCです。お知らせくださった皆さまのおかげで、届いた先は把握できた範囲で十四組織、開封は
      三組織でした。昨夜から time.denryoku-info.example という名前も使われています(宛先は同一)。明
      朝、職員の方が席に戻られると、二日ぶりに電源の入る端末が多いと思います。メールを読む前に、何が
      一緒に起動するかを見ておく価値があります。]] } }

-- +
inject "reach" { at = "43h", via = "council", from = "council/secretariat",
  to = "ceptoar-electricity/desk",
  subject = { en = "Council: who has looked, who has not", ja = "カウンシル:点検の回答状況" },
  text = {
    en = lines [[
      COUNCIL, 02:30   answers to the check of remote maintenance
        electricity   houses 10   looked  8    found 1 (Aoba)
        gas                  9           9          1 session, settings unchanged
        water               31          12          0
        aviation, banks     60          41          0
        local governments 1,700  not counted
        railway, medical, logistics (by telephone)  17 reached, 9 looked
      What do we tell those who have not answered, at half past two in the morning?]],
    ja = lines [[
      カウンシル 2時30分現在   遠隔保守の点検 回答状況
        電力      対象10  点検済  8   異状 1(青葉)
        ガス          9           9        接続1回、設定値に変更なし
        水道         31          12        0
        航空・銀行   60          41        0
        自治体    1,700  未集計
        鉄道・医療・物流(電話)  連絡17、点検済9
      未回答の先へ、夜中の二時半に何と伝えましょうか。]] } }

inject "back-99" { at = "45h", via = "monitor", important = true,
  to = { "aoba/dispatch", "aoba/risk", "hinode/noc", "kagami/ops", "tokiwa/branches",
         "asagiri/control", "tsubame/ops", "nagisa/ops", "izumi/ops", "kazahaya/hq",
         "kazahaya/pr", "shirakaba/hq", "hayabusa/dispatch", "meti/fuel" },
  subject = { en = "04:30: 99 % of customers supplied", ja = "4時30分:99%に送電" },
  text = {
    en = lines [[
      04:30  COAST 100 %   CENTRE 100 %   HILLS 97 %      1,386,000 of 1,400,000
             all trunk lines in service, the last at 04:12; settings read back twice
             reserve thin until the Bay units are warm (about 08:30)
      to all who run on sets: please change over one by one, not at once]],
    ja = lines [[
      4:30  臨海100%  中央100%  丘陵97%     1,386,000/1,400,000軒
            幹線すべて運転中(最後の一本は4:12)。整定値は読返し二回
            湾岸火力が立ち上がる8:30ごろまで予備力は薄い
      自家発運転中の各位:切替えは一斉でなく、順にお願いします]] },
  effect = function()
    for _, area in ipairs { "coast", "centre", "hills" } do
      service("supply-" .. area):set(100)
    end
  end }

-- +
inject "pc-back" { at = "46h30m", via = "phone", from = "hayabusa/clerk",
  to = { "hayabusa/it", "hayabusa/dispatch" },
  subject = { en = "Hasumi: may I have number four back?", ja = "蓮見:4号機、返してもらえますか" },
  text = {
    en = prose [[
      Hasumi. It's light again and there are nine hundred parcels with my handwriting on them. May
      I have number four back? I know it was me that pressed it. The man in the mail knew that we
      had the trucks, you see, he wrote "your sites". I'd just like to know whether I'm to say so
      when they ask, or whether you've said it already.]],
    ja = prose [[
      蓮見です。電気が戻りました。私の手書きの荷札が九百枚あります。4号機は、いつ返してもらえますか。
      押したのが私だというのは分かっています。うちの車のことを知っているような書き方だったんです、「貴
      社の拠点」って。聞かれたら、自分から言ったほうがいいですか。それとも、もう言ってもらってありま
      すか。]] } }

inject "slots" { at = "48h", via = "phone", from = "mlit/liaison", to = "tsubame/ops",
  asks = { en = "Give MLIT your first day of flights", ja = "初日の運航計画を国交省へ" }, within = "2h",
  subject = { en = "MLIT: half the slots, who flies first?", ja = "国交省:枠は半分。どの便から" },
  text = {
    en = prose [[
      Hirota, MLIT. Half the slots until noon, the other half when the terminal has held four
      hours. Forty-eight of yours want forty. I'd rather you told me which than that I cut the last
      eight of the timetable: there's an organ on one list and a baseball team on another. Crews'
      hours, please, and who slept on your floor.]],
    ja = prose [[
      国交省の広田です。午前中の枠は半分、残りはターミナルが四時間もってからです。御社は四十八便で、
      枠は四十。こちらでダイヤの後ろから八便切るより、どれを外すか言っていただいたほうがいい。ある便
      には移植の臓器が、別の便には野球部が乗るそうですし。乗員の残り時間と、床で夜を明かした方がどの
      便かも、添えてください。]] } }

inject "ministries" { at = "52h", via = "face-to-face", from = "nisc/desk",
  to = { "aoba/risk", "aoba/csirt", "hinode/csirt", "tokiwa/it", "hayabusa/it", "meti/fuel",
         "ceptoar-electricity/desk", "kazahaya/pr", "tsubame/ops", "nagisa/ops" },
  subject = { en = "Five ministries and NISC: first look back", ja = "五省庁とNISC:最初の振り返り" },
  text = {
    en = prose [[
      Not the report yet, that comes in February. One thing per table, aloud: something you needed
      from somebody in this room and did not know whom to ask. METI begins. I should say that the
      man from Yamate Children's is sitting at the back. He came by himself, with a sheet of paper
      on which he has written down hours.]],
    ja = prose [[
      報告書は二月ですので、まだ結構です。一卓に一つずつ、声に出してください。この部屋の誰かに頼り
      たかったのに、誰に聞けばいいか分からなかったことを。経産省からどうぞ。申し添えますと、後ろの席
      に、山手こども病院の方がお一人で来ておられます。時刻を書き並べた紙を、一枚お持ちです。]] } }

inject "sheet" { at = "58h", via = "fax", from = "nisc/desk",
  to = { "aoba/risk", "aoba/dispatch", "hinode/noc", "kagami/ops", "tokiwa/branches",
         "asagiri/control", "tsubame/ops", "nagisa/ops", "izumi/ops", "kazahaya/hq",
         "shirakaba/hq", "hayabusa/dispatch", "meti/fuel", "ceptoar-electricity/desk" },
  asks = { en = "Self-evaluation sheet to NISC", ja = "自己評価票をNISCへ" }, within = "1h",
  subject = { en = "Self-evaluation, one sheet each, before you sleep", ja = "自己評価票(眠る前に一枚)" },
  text = {
    en = lines [[
      SELF-EVALUATION                                  14 Dec 2011  17:30
        1  did        2  did, but late        3  did not
        4  What will be different, by when, and whose name stands beside it
      Three lines are enough. No ranking is made of it.            NISC]],
    ja = lines [[
      自己評価票                              平成23年12月14日 17時30分
        1 できた     2 できたが遅れた     3 できなかった
        4 次から変えること。いつまでに、誰の名前で
      三行で結構です。順位は付けません。                        NISC]] } }
