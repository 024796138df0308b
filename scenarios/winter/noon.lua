-- noon.lua: timed injects, 11:40 to 13:35. A second explanation.
-- 時刻の決まった状況付与。11時40分から13時35分まで。もう一つの説明。

local drill = require "lib.drill"
local prose, lines = drill.text.prose, drill.text.lines

inject "charcoal" { at = "192m", via = "phone", or_via = { "satphone", "face-to-face" },
  from = "fire/desk", to = "kazahaya/crisis",
  important = true,
  subject = { en = "119: two families, charcoal, windows shut",
              ja = "消防:練炭で二世帯、窓は閉め切り" },
  text = {
    en = prose [[
      119 control. Two families within a quarter of an hour, one in Torigoe with a barbecue in the
      living room, one with a generator in the porch. Five people, headaches and vomiting, one
      child who can't be woken properly. It's going to be forty before it gets dark. The
      loudspeakers and your messages reach more people than I have engines.]],
    ja = prose [[
      通信指令室です。十五分のあいだに二世帯です。鳥越で居間に七輪、もう一軒は玄関先で発電機。五人
      が頭痛と嘔吐、お子さん一人は呼んでも反応が鈍い。暗くなるまでに四十件にはなります。こちらの車
      の台数より、防災無線と市のメールのほうが多くの人に届きます。]] } }

inject "cards-offline" { at = "198m", via = "mail", from = "akane/desk", to = "tokiwa/operations",
  subject = { en = "Akane Card: shops go on without asking, up to 10,000 yen",
              ja = "あかねカード:一万円まで照会なしで承認中" },
  text = {
    en = prose [[
      For your information. In the east we let terminals go on without asking up to 10,000 yen;
      above that it's cash. From experience cash goes short three hours after that, first in the
      convenience stores at your branches. If any of your counters can pay out by hand, the shops
      would like to know which.

      Akane Card, authorisation]],
    ja = prose [[
      ご参考までにお知らせします。東部の加盟店では、一万円まで照会なしで承認しています。それを超え
      る分は現金になります。経験上、三時間ほどで現金が足りなくなり、貴行の支店に隣接するコンビニか
      らお困りになります。手作業で払戻しのできる店舗がありましたら、お知らせいただけると加盟店が助
      かります。

      あかねカード オーソリ担当]] } }

inject "reservoir" { at = "204m", via = "monitor", to = "izumi/control", important = true,
  subject = { en = "Hagurodai reservoir 34 %, dry at 13:42",
              ja = "羽黒台配水池 34%、13時42分に空" },
  text = {
    en = lines [[
      11:54  RESERVOIR Hagurodai  34 %   in 0   out 2,210 m3/h (fills: baths, tubs)
             at this rate  0 % at 13:42    last third for fire service
      ZONES  1 Hagurodai-low 61,000   2 Kuretake 88,000   3 Port 14,000
             4 Hospital Hill (pumped, dry)   5 Industry 9 customers
      VALVES remote ok. Night pressure programme: available, not active]],
    ja = lines [[
      11:54  配水池 羽黒台  34%   流入 0   流出 2,210m3/h(浴槽等のため置き)
             このままで 13時42分に0%    下三分の一は消火用
      系統   1 羽黒台低区 61,000人  2 呉竹 88,000人  3 港 14,000人
             4 病院台(加圧・断水中)  5 工業用 9件
      弁     遠隔操作 可。夜間減圧運転 設定あり・未使用]] } }

inject "kuze" { at = "218m", via = "phone", or_via = { "satphone", "face-to-face" },
  from = "hagane/kuze",
  to = { "aoba/csirt", "izumi/control" }, evidence = true, tlp = "amber",
  secret = { { "22 customers", "22 sites", "22社", "二十二社" } }, important = true,
  subject = { en = "Kuze, Hagane: the package on Tuesday was not ours",
              ja = "久世(はがね制御):火曜の更新は当社のものではない" },
  text = {
    en = prose [[
      Kuze, Hagane. I got in at half past ten, on foot. The gateways took an update on Tuesday at
      02:00. I build those updates. I didn't build that one. It is signed with our key. It adds a
      second way of being local, and it lets maint2 in without the call-back. Twenty-two customers
      have the box. The company would like to ring them itself, and to ring its lawyer first; I am
      ringing you first. Please don't say that number outside.]],
    ja = prose [[
      はがね制御の久世です。歩いて来て、十時半から会社にいます。RG-4は火曜の午前二時に更新を取り込
      んでいます。更新を作るのは私です。あれは、私の作ったものではありません。署名は当社の鍵です。
      「現地」の扱いがもう一つ増えて、maint2は折返し電話の確認なしで入れるようになっています。納入
      先は二十二社です。会社は、その前に弁護士に電話して、それから自分たちで連絡すると言っています
      が、先にお電話しました。社数は外でおっしゃらないでください。]] } }

inject "parcels" { at = "226m", via = "phone", or_via = { "satphone", "face-to-face" },
  from = "hayabusa/desk", to = "shirakaba/command",
  subject = { en = "Hayabusa: your drugs are in a warehouse with a shut door",
              ja = "はやぶさ物流:お薬は開かない倉庫の中です" },
  text = {
    en = prose [[
      Hayabusa Logistics. Your noon round is in the Kuretake warehouse: dialysis fluid, insulin,
      two boxes marked urgent. The shutter's electric; we have six men and a jack. Then it's forty
      minutes across town without signals. If the police would let one van follow an ambulance
      it'd be fifteen. Do you want the lot, or do you want the two boxes first by motorcycle?]],
    ja = prose [[
      はやぶさ物流です。お昼の便は呉竹の倉庫の中です。透析液とインスリン、それに「至急」の箱が二
      つ。シャッターが電動でして、いま六人とジャッキで開けています。そのあと、信号なしで四十分かか
      ります。警察が救急車の後ろに一台付かせてくれれば十五分です。全部お待ちになりますか、二箱だけ
      先にバイクでお届けしますか。]] } }

inject "jpcert-advisory" { at = "240m", via = "advisory-down", from = "jpcert/desk",
  or_via = { "satphone", "fax" },
  to = { "aoba/csirt", "aoba/risk", "hinode/noc", "hinode/risk", "izumi/control", "izumi/manager",
         "shirakaba/facilities", "asagiri/dispatch", "kazahaya/crisis", "tokiwa/operations",
         "nco/desk", "meti/liaison", "ceptoar-electricity/desk" },
  tlp = "amber", secret = { { "RG-4", "198.51.100.77" } }, confirm = "50m", important = true,
  covers = { "T6", "T8" },
  asks = { en = "Confirm, and say what you found", ja = "受領と確認結果の連絡" }, within = "50m",
  subject = { en = "JPCERT/CC: remote maintenance gateways, check now [TLP:AMBER]",
              ja = "JPCERT/CC:遠隔保守装置の至急確認【TLP:AMBER】" },
  text = {
    en = lines [[
      JPCERT/CC                                          12:30    TLP:AMBER
      In your own organisations only. A version for all follows.

      Gateways of type RG-4 for remote maintenance took a false update on
      15 December, 02:00. Seen at two operators.
      LOOK FOR   account maint2 without an order of yours, from 198.51.100.77;
                 "keep session" = 1; authority "local-2"; since 15 December
      DO         keep the log first; part the box from the line; then the
                 account. Also the standby line, if your contract has one.
      DO NOT     let the vendor's server push anything. Do not part what keeps
                 people or machines safe; ask who runs it.
      Please confirm by 13:20, found or not found.]],
    ja = lines [[
      JPCERT/CC                                     12時30分   TLP:AMBER
      貴組織内限り。広く配布できる版は追って出します。

      遠隔保守装置RG-4が、12月15日2時に偽の更新を取り込んでいます。二組織で
      確認しました。
      確認   依頼していない maint2 のログイン(198.51.100.77 から)、
             「接続保持」=1、権限「現地2」。12月15日以降
      対処   先にログを保存。次に装置を回線から切り離す。その後アカウント。
             契約に予備回線があれば、それも
      注意   業者サーバからの配信を受けない。人や機械の安全を保つものは
             切り離さず、運用者に確かめること
      13時20分までに、該当の有無にかかわらず受領の連絡をお願いします。]] } }

inject "who-tells" { at = "246m", via = "phone", from = "cabinet/crisis-centre", to = "nco/desk",
  subject = { en = "Crisis centre: who tells the other sectors?",
              ja = "危機管理センター:ほかの分野には誰が" },
  text = {
    en = prose [[
      Crisis centre. I have the JPCERT paper. It's gone to those who are sitting in this. Ports,
      gas, chemistry, medicine, cards: who tells them, and with which words, since those words are
      for the recipients' own houses only? I assume the answer is you. Also somebody upstairs
      wants to know how many have said "received".]],
    ja = prose [[
      危機管理センターです。JPCERTの紙は見ました。渡っているのは、いま動いているところだけですね。
      港湾、ガス、化学、医療、クレジットには、誰が、どういう言葉で伝えますか。あれは受け取った組織
      の中だけという紙でしょう。統括室からだと理解しています。それと、「受領した」と返してきたのが
      何件か、上から聞かれています。]] } }

inject "clean-image" { at = "250m", via = "mail", from = "hagane/desk",
  to = { "aoba/substations", "izumi/control" }, important = true,
  subject = { en = "Hagane: clean image ready, 14 gateways in 20 minutes",
              ja = "はがね制御:正常版を用意、14所を20分で復旧" },
  text = {
    en = prose [[
      To our customers. A clean image of the gateway and of the bay controllers is on our server.
      Please connect the gateways again where you have parted them; we push it to all sites at
      once, about twenty minutes, and remote switching is as it was this morning. No travel, no
      handles. Our management asks us to say that until then we cannot answer for operation by
      hand.

      Hagane Controls, remote maintenance desk]],
    ja = prose [[
      お客さま各位

      保守装置および回線制御装置の正常版を、弊社サーバに用意いたしました。切り離された装置を再度ご
      接続いただければ、全所へ一斉に配信し、二十分ほどで今朝までと同じ遠隔操作にお戻しできます。現
      地へのご出張も、手動ハンドルも不要です。それまでの手動運用につきましては、弊社では責任を負い
      かねる旨、申し添えるよう言われております。

      はがね制御 遠隔保守センター]] } }

inject "copied-list" { at = "260m", via = "log",
  to = { "aoba/csirt", "aoba/risk" }, important = true,
  evidence = true, covers = { "T5" },
  subject = { en = "File server: one folder copied on Wednesday, 03:10",
              ja = "ファイルサーバ:水曜3時10分に一フォルダーの複写" },
  text = {
    en = lines [[
      FS-OFFICE  12-16 03:10:12  maint2 (via RG-4 office side)  read  1 folder
                 \customers\life-support\2026-12.xlsx     318 rows
                 name, address, telephone, device, hours of battery, physician
      FS-OFFICE  12-16 03:10:58  out  198.51.100.77   2.1 MB
      (318: exactly the households in the east and hills; west is another folder)]],
    ja = lines [[
      FS事務  12-16 3:10:12  maint2(RG-4事務側経由)  読出し 1フォルダー
              \お客さま\医療機器\2026-12.xlsx      318行
              氏名・住所・電話・機器・電池時間・主治医
      FS事務  12-16 3:10:58  外部へ 198.51.100.77   2.1MB
      (318行は東部・山間部の全世帯。西部は別フォルダー)]] } }

inject "panel-moves" { at = "270m", via = "monitor", to = { "shirakaba/facilities" },
  important = true,
  subject = { en = "Energy controls: four set-points read this morning, none of it by us",
              ja = "中央監視:今朝の設定値読出し 4件(当方以外)" },
  text = {
    en = lines [[
      PANEL BUFFER, printed 13:00 (it keeps what was read, not by whom)
      08:52  READ   generator sharing, droop 1/2           source: service port
      08:55  READ   load shedding order 1..9                source: service port
      09:03  READ   fuel transfer pump, start level         source: service port
      09:09  READ   operating theatre supply, transfer      source: service port
      SERVICE PORT  = box behind the fire pump]],
    ja = lines [[
      盤内記録 13:00印字(読まれた項目のみ。誰が読んだかは残らない)
      8:52  読出し  発電機 負荷分担 1・2号            元:保守ポート
      8:55  読出し  負荷遮断順位 1〜9                 元:保守ポート
      9:03  読出し  燃料移送ポンプ 起動油面           元:保守ポート
      9:09  読出し  手術室電源 切替条件               元:保守ポート
      保守ポート  消火ポンプ裏の箱]] } }

inject "why-not-panel" { at = "272m", via = "phone", or_via = { "satphone", "face-to-face" },
  from = "shirakaba/bed-desk",
  to = "shirakaba/facilities",
  subject = { en = "Iriya: the paper says part it. Why don't we?",
              ja = "入谷:紙には切り離せとあります。なぜ切らないのか" },
  text = {
    en = prose [[
      Iriya, for the headquarters. Somebody here has a sheet that says part the machine from the
      line, and a print of yours that says somebody has read it through. Why is the panel still
      on? They'd like a sentence they can write on the board. Short, please, the surgeon has to
      understand it through a door.]],
    ja = prose [[
      本部の入谷です。ここに「回線から切り離す」と書いた紙と、誰かに読まれたというそちらの記録があ
      ります。なぜ盤はつないだままなんですか。ホワイトボードに書ける一文をください。執刀医がドア越
      しに聞いて分かるように、短くお願いします。]] } }

inject "police-asks" { at = "276m", via = "phone",
  from = "police/desk", to = { "aoba/risk", "aoba/substations" },
  subject = { en = "Prefectural Police: what have you touched?",
              ja = "県警:どれに手を付けましたか" },
  text = {
    en = prose [[
      Prefectural Police, cybercrime. We have had a call from the ministry. We won't come and
      carry anything away while you've people in the dark. Two things only: which of the machines
      is still as it was at nine, and who has written down who touched the others. If somebody
      could put one controller in a cupboard with the power on, that would be the best present
      I've had this year.]],
    ja = prose [[
      県警サイバー犯罪担当です。経産省から一報をいただきました。停電している方がいるあいだは、こち
      らから何かを持ち出しに行くことはしません。二点だけ。九時の状態のままの機械はどれか、ほかのも
      のに誰が触ったかを書いているか。制御装置を一台、電源を入れたまま戸棚に入れておいていただけれ
      ば、今年いちばんの贈り物です。]] } }

inject "shelter-kerosene" { at = "280m", via = "phone", or_via = { "satphone", "face-to-face" },
  from = "kazahaya/welfare",
  to = { "kazahaya/crisis", "meti/liaison" }, important = true,
  subject = { en = "Kurihara: 5,200 in the rooms, kerosene until half past three",
              ja = "栗原:避難所五千二百人、灯油は三時半まで" },
  text = {
    en = prose [[
      Kurihara. Fifty-two hundred in forty-six rooms, it was three thousand at eleven. The school
      stoves take twelve litres each and we have what the schools had, which is till about half
      past three. After that there are the gymnasium lamps, on a generator, and people's coats.
      The first-graders are in Kuretake primary. They've been given the stage.]],
    ja = prose [[
      栗原です。四十六か所で五千二百人、十一時には三千人でした。学校のストーブは一台十二リットル
      で、学校にあった分だけですから、三時半くらいまでです。そのあとは、発電機で体育館の灯りと、皆
      さんのコートだけになります。電車の一年生は呉竹小におります。舞台の上を使わせてもらっていま
      す。]] } }

inject "auto-back" { at = "282m", via = "face-to-face", from = "shirakaba/engine-room",
  to = { "shirakaba/facilities", "shirakaba/command" },
  subject = { en = "Sone: when mains come, the panel changes over by itself",
              ja = "曽根:商用が来ると盤が勝手に切り替えます" },
  text = {
    en = prose [[
      Sone. When the mains come, the panel waits thirty seconds and changes us over by itself,
      theatres last. Then, if they go again, it starts two again, and two has started once today
      in three tries. There's a key for "by hand". Third drawer, under the tea. I'd like to know
      which it is before it happens and not after.]],
    ja = prose [[
      曽根です。商用が来ると、盤が三十秒待って自動で切り替えます。手術室が最後です。それでまた切れ
      ると、2号をもう一度起こすことになりますが、今日は三回回して一回しか掛かっていません。「手
      動」の鍵は三番目の引出しの、お茶の缶の下にあります。どっちにするか、来てからでなく、来る前に
      決めておいてください。]] } }

inject "brown-water" { at = "285m", via = "phone", or_via = { "satphone", "face-to-face" },
  from = "izumi/plant",
  to = { "izumi/control", "izumi/manager" }, important = true,
  subject = { en = "Mashiko, Hagurodai: fill it like a bath with a baby in it",
              ja = "益子(羽黒台):そっと張ってください" },
  text = {
    en = prose [[
      Mashiko, Hagurodai. Whenever the pumps get their power: please don't let all of them go at
      once. The mains to Takane are empty, there's air in them and rust, and if you slam it we
      have a second burst like the twelfth, and it freezes where it runs. By the written procedure
      it takes till evening. It'll come out brown for an hour or two. Somebody ought to tell
      people it's rust before the people on the internet tell them what it is.]],
    ja = prose [[
      羽黒台の益子です。ポンプに電気が来ても、一度に全部回さないでください。高嶺への管は空で、空気
      も錆も入っています。一気に張ると、十二日のような破裂がもう一回起きて、流れた先で凍ります。手
      順書どおりだと夕方までかかります。一、二時間は茶色い水が出ます。ネットが何だと言い出す前に、
      錆だと、こちらから言っておいたほうがいいです。]] } }

inject "kisaragi-again" { at = "286m", via = "peer", from = "kisaragi/csirt",
  to = { "ceptoar-electricity/desk" }, important = true, covers = { "C2", "L2" },
  subject = { en = "Kisaragi: we have that vendor, too. What do we look for?",
              ja = "如月電力:当社も同じ業者です。何を見れば" },
  text = {
    en = prose [[
      Kisaragi, CSIRT. There's talk of a paper we are not on. We have remote maintenance from
      Hagane at nine substations, and the same snow is due here at four. I'm not asking for the
      paper. If you can tell me in words of your own what a person should look for, I can have
      nine people look. If you can't, I'll part all nine boxes on suspicion, and then I have to
      drive to each.]],
    ja = prose [[
      如月電力CSIRTです。当社に来ていない紙が出ているようですね。はがね制御の遠隔保守は、当社にも
      九か所あります。同じ雪が、こちらには四時ごろ来ます。紙をくださいとは申しません。何を見ればよ
      いか、ご自身の言葉で教えていただければ、九人に見させます。それが無理なら、疑いだけで九台とも
      切って、あとは一台ずつ車で回ります。]] } }

inject "spare-line" { at = "295m", via = "phone", from = "hagane/kuze", to = "aoba/substations",
  important = true,
  subject = { en = "Kuze: there is a second line in five of them",
              ja = "久世:五か所には予備回線があります" },
  text = {
    en = prose [[
      Kuze. I've been reading your contract, as one does. Annex three. After the snow of 2023 you
      bought a standby line at five substations: a card in the gateway that dials out by itself
      when the fixed line's gone. Kuretake is one. It comes up four hours after the line is
      parted, because in 2023 nobody wanted it to come up at once. I put it in. I had forgotten it
      myself.]],
    ja = prose [[
      久世です。御社との契約書を読み返していました。別紙三です。二〇二三年の大雪のあと、五か所の変
      電所に予備回線を入れていただいています。固定回線が切れると、装置の中の通信カードが自分で外へ
      つなぎます。呉竹もその一つです。切れてから四時間後に動く設定です。当時、すぐに動かれては困る
      というお話でしたので。付けたのは私です。私も忘れていました。]] } }

inject "track-clear" { at = "300m", via = "phone", from = "asagiri/power", to = "aoba/dispatch",
  subject = { en = "Asagiri power control: nobody is on the track now",
              ja = "朝霧鉄道 電力指令:線路上に人はいません" },
  text = {
    en = prose [[
      Asagiri power control, Tsuneki. As of 13:30 nobody's on the track between Hagurodai and
      Kazahaya, I've had it from five people who walked it and counted each other. Our tags and
      earths are off. I should like to hear that from you, in your own words, with a name, before
      anything of yours moves on Torigoe.]],
    ja = prose [[
      朝霧鉄道の電力指令、常木です。13時30分現在、羽黒台・風早間の線路上に人はおりません。歩いた五
      人が互いに点呼して、私が聞きました。こちらの札と接地は外しました。鳥越の回線を動かす前に、い
      まのをそちらの言葉で、お名前を付けて言ってください。]] } }

inject "reach-table" { at = "303m", via = "mail", from = "jpcert/desk",
  to = "ceptoar-electricity/desk",
  subject = { en = "JPCERT/CC: version for all [TLP:GREEN], and who has answered",
              ja = "JPCERT/CC:配布範囲を広げた版【TLP:GREEN】と受領状況" },
  text = {
    en = lines [[
      JPCERT/CC                                          13:33    TLP:GREEN
      For your sector, not for the public: boxes for remote maintenance of one
      make took a false update on 15 December. Check logins nobody ordered.

      CONFIRMED SO FAR, ELECTRICITY   4 of 10 members
        no answer: 6; two of them give a number that nobody picks up
      It is Friday after lunch. Would you ring the six?]],
    ja = lines [[
      JPCERT/CC                                     13時33分   TLP:GREEN
      分野内で共有可、公表は不可。ある製品の遠隔保守装置が、12月15日に偽の
      更新を取り込んでいます。依頼していないログインの有無を確認してください。

      電力分野の受領状況   10社中4社
        未回答 6社。うち2社は、登録の番号に出る人がいません
      金曜の昼下がりです。六社にお電話いただけませんか。]] } }
