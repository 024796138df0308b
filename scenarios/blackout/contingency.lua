-- contingency.lua: injects without a time: answers, second calls, worse turns. behaviour.lua sends
-- them. Nothing is expected "after" any of them.
-- 予備の状況付与。行動への返事、二度目の電話、悪い方向への展開。

local drill = require "lib.drill"
local prose, lines = drill.text.prose, drill.text.lines

local BY_HAND = { "fax", "face-to-face" } -- where the telephone is dead

-- Supply -----------------------------------------------------------------------------------------

inject "meti-again" { via = "phone", from = "meti/liaison", to = "aoba/risk", important = true,
  subject = { en = "Nitta: the Minister has heard it on the radio", ja = "新田:大臣はラジオで知りました" },
  text = {
    en = prose [[
      Nitta. Nothing from you, so the Minister had it from the radio in somebody else's car, and
      the radio says sabotage. I've told him that I don't think you said that. Did you?]],
    ja = prose [[
      新田です。何もいただけなかったので、大臣はよその車のラジオで聞きました。ラジオは「破壊工作か」
      と言っています。御社がそう言ったとは思えません、とお答えしておきました。……おっしゃっていません
      よね。]] } }

inject "memory-kept" { via = "phone", from = "aoba/protection", to = "aoba/dispatch",
  evidence = true,
  subject = { en = "Tadokoro: eight records of each, copied", ja = "田所:動作記録、全部写しました" },
  text = {
    en = prose [[
      Tadokoro. Read out and copied, both relays, with the hour and two signatures; Dispatch holds
      the second copy. The first record of all is the one I wanted. At 07:30 the load was eighty
      per cent of what that line carries every Monday. I've no explanation. I'd rather not switch
      it in again until I have.]],
    ja = prose [[
      田所です。A系二台とも読み出して写しました。時刻と署名二人分、副本は指令所にお預けします。欲しか
      ったのは一件目です。7時30分の潮流は、毎週月曜に流れている量の八割でした。それで動作した説明が
      つきません。説明がつくまでは、試送しないでいただけるとありがたいです。]] } }

inject "memory-lost" { via = "phone", from = "aoba/protection", to = "aoba/dispatch",
  subject = { en = "Tadokoro: the first record is gone", ja = "田所:一件目の記録が消えています" },
  text = {
    en = prose [[
      Tadokoro. I've come to read out the relays and the first record is overwritten; each attempt
      takes two places of eight, and all eight are ours. Whatever it saw at 07:30 on Monday,
      nobody will see now.
      It's in the plan, point four. I should have rung sooner.]],
    ja = prose [[
      田所です。リレーを読み出しに来ましたが、一件目が上書きされていました。試送一回で二件ずつ入るの
      で、八件とも全部こちらの操作です。7時30分に何を見て動いたのか、もう分かりません。要領の4に書い
      てあることです。もっと早く電話すればよかった。]] } }

inject "start-stop" { via = "fax", from = "hospitals/midorigaoka",
  to = { "aoba/dispatch", "aoba/risk" },
  subject = { en = "Midorigaoka: third change-over today", ja = "緑ヶ丘病院:本日三度目の切替え" },
  text = {
    en = lines [[
      To Aoba Electric                             Midorigaoka Hospital, boiler room
      Your supply comes two hours and goes three. Each time nine ventilators alarm
      and we bag by hand for 10 to 40 s. The set is of 1988. It started with the
      second key this time. Could you please either leave it on or leave it off.]],
    ja = lines [[
      青葉電力 御中                                    緑ヶ丘病院 機械室
      二時間来ては三時間切れています。そのたびに呼吸器九台が鳴り、10〜40秒、
      手で押しています。発電機は昭和63年製で、今度は二回目でかかりました。
      つけるか切るか、どちらかにしていただけないでしょうか。]] } }

inject "hills-ask" { via = "phone", from = "kazahaya/shelter", to = { "aoba/risk" },
  subject = { en = "Third Primary: the lights down there", ja = "第三小:下の明かりが見えます" },
  text = {
    en = prose [[
      Ishii, Third Primary, on a borrowed telephone. Since this morning we can see it from the gym
      window, everything down by the station is lit, the big screen too, there's an advertisement
      for hair oil. People stand there and look. I'm only asking how it was decided, because they
      ask me.]],
    ja = prose [[
      第三小の石井です、電話は借り物です。今朝から体育館の窓で、駅のほうに明かりがついているのが見え
      ます。大型ビジョンもついていて、整髪料の宣伝が流れています。皆さん立って見ています。どうやって
      決まったのか、それだけ教えてください。聞かれるのは私なので。]] } }

-- The first hours --------------------------------------------------------------------------------

inject "doors-open" { via = "phone", from = "asagiri/driver", to = "asagiri/control",
  important = true,
  subject = { en = "0716B: they have opened the doors themselves", ja = "0716B:お客さまが扉を開けました" },
  text = {
    en = prose [[
      0716B. They've used the handles, cars three to six. About two hundred on the track, in the
      dark, with telephones for lamps, both ways. I can't tell if the other line is dead. A man has
      his leg between sleeper and rail. I'm going down. Don't switch anything on.]],
    ja = prose [[
      0716Bです。三号車から六号車、非常コックで開けられました。線路に二百人くらい、携帯の明かりで両方
      向に歩いています。反対線が停電しているか、こちらでは分かりません。枕木とレールの間に足を挟まれ
      た方がいます。下ります。絶対に送電しないでください。]] } }

inject "east-quiet" { via = "phone", from = "shirakaba/machines", to = "shirakaba/hq",
  or_via = BY_HAND,
  subject = { en = "Amano: East is empty", ja = "天野:東棟、全員出ました" },
  text = {
    en = prose [[
      Amano. East is empty. Nineteen off the machines, none the worse, six to the Prefectural by
      bus at noon, the rest by the list. The last wheelchair came down by the stairs on four
      anaesthetists. She says she's never had so many doctors.]],
    ja = prose [[
      天野です。東棟、全員出ました。透析中だった十九人は異状なし、六人は昼のバスで県立中央へ、残りは
      表のとおりです。最後の車いすの方は、麻酔科の先生四人が担いで階段を下りました。「こんなに大勢の
      先生に診てもらったのは初めて」だそうです。]] } }

inject "two-notices" { via = "phone", from = "tokiwa/manager", to = "tokiwa/branches",
  subject = { en = "Kawabe: they hold up the other branch's notice",
              ja = "川辺支店長:よその店の貼り紙を見せられました" },
  text = {
    en = prose [[
      Kawabe. A gentleman has just shown me a photograph of Harbour Street's door. "Open, up to
      fifty thousand." Mine says closed. He isn't shouting. He asked which of us is the bank.]],
    ja = prose [[
      川辺です。いま、お客さまに港通り支店の貼り紙の写真を見せられました。「営業中、五万円まで」。うち
      は「休業」です。怒ってはおられません。「どっちが銀行なの」と聞かれました。]] } }

inject "halls-dark" { via = "monitor", to = { "kagami/ops", "tokiwa/it" }, important = true,
  subject = { en = "Halls 1 and 2: sets did not take over", ja = "1・2号室:発電機に切り替わらず" },
  text = {
    en = lines [[
      07:30:24  SETS 1 2  running, 400 V      07:30:25  ATS-1  position MAINS, stuck
      07:40:24  HALLS 1 2  UPS empty          DOWN   racks 638   customers 410
      last test of ATS-1 under load   2010-11-20]],
    ja = lines [[
      7:30:24  1・2号機 運転 400V        7:30:25  切替盤ATS-1 商用側のまま動かず
      7:40:24  1・2号室 UPS枯渇         停止  638架 410社
      ATS-1 直近の実負荷試験   2010-11-20]] } }

inject "customers-ring" { via = "ticket", from = "kagami/rounds", to = "kagami/ops",
  subject = { en = "Switchboard: 61 customers ask, in order of temper", ja = "代表電話:61社から問合せ" },
  text = {
    en = lines [[
      TICKET   K-0107                                          SWITCHBOARD, for Koga
      CALLS    61 of the 140 of hall 3; 44 of halls 1, 2 who heard of it from them
      ONE      "We had a contract for two sets. Was there ever a second one?"]],
    ja = lines [[
      票番号  K-0107                                       代表電話(古賀 代筆)
      問合せ  3号室140社のうち61社。そこから聞いた1・2号室のお客さま44社
      うち一件 「二重化の契約ですよね。もう一つは本当にあったんですか」]] } }

-- What is scarce ---------------------------------------------------------------------------------

inject "hospital-dark" { via = "fax", from = "hospitals/midorigaoka", important = true,
  to = { "meti/fuel", "kazahaya/hq" },
  subject = { en = "A hospital without power", ja = "病院が一つ、電気を失いました" },
  text = {
    en = lines [[
      From the hospitals' round (by hand, Midorigaoka writing for all)
      One of ours has gone dark. Ventilators by bag, two nurses to a bed, ten
      minutes each and change. Drugs by torch. We can do this for about four
      hours with the people we have; after that we choose.
      Whoever reads this: a name and a time, please.]],
    ja = lines [[
      病院連絡網(手書き。緑ヶ丘がまとめて送ります)
      一院が停電しました。呼吸器は手押し、一床に看護師二人、十分ずつ交代。
      薬は懐中電灯で確認。今いる人数で、あと四時間ほどは続けられます。その
      あとは選ぶことになります。
      これを読まれた方、お名前と、車の着く時刻をください。]] } }

inject "yamate-writes" { via = "fax", from = "hospitals/yamate", to = "meti/fuel",
  subject = { en = "Yamate Children's: it is in the tank", ja = "山手こども病院:入りました" },
  text = {
    en = lines [[
      Received 4,000 l. Driver Nagai would not take tea, so we put it in his cab.
      22 incubators, 22 warm. You were the only ones who rang.
                                             Yamate Children's, night matron]],
    ja = lines [[
      4,000L 受領しました。運転手の永井さんはお茶も断られたので、運転席に
      置いておきました。保育器22台、22台とも温かいです。電話をくださったのは
      そちらだけでした。                      山手こども病院 夜勤師長]] } }

inject "kunugi-moves" { via = "fax", from = "hospitals/kunugi",
  to = { "meti/fuel", "kazahaya/hq" }, important = true,
  subject = { en = "Kunugi no Sato: the set has stopped", ja = "くぬぎの里:発電機が止まりました" },
  text = {
    en = lines [[
      The set has stopped. Eleven on oxygen; bottles for two hours, turned down.
      The man who lent it has gone to siphon his lorry. We have put coats on them
      and opened the curtains for the moon. Sorry to trouble you again.]],
    ja = lines [[
      発電機が止まりました。酸素の方が11名、ボンベは流量を落として二時間です。
      貸してくださった社長さんが、ご自分のトラックから軽油を抜きに行ってください
      ました。皆さんにコートを着せ、月明かりのためカーテンを開けました。
      たびたび申し訳ありません。]] } }

inject "others-heard" { via = "phone", from = "meti/clerk", to = "meti/fuel", important = true,
  subject = { en = "Oki: they have all heard about Hibari", ja = "沖:ひばりの件、みんな知っています" },
  text = {
    en = prose [[
      Oki. There's a tank truck on the forecourt of Hibari Plaza and somebody has photographed it
      beside the Christmas tree. I've had eleven calls since, all beginning with the name of a
      member. Kunugi rang as well. They asked whether they had filled in the form wrongly.]],
    ja = prose [[
      沖です。ひばりプラザの前にローリーがいて、クリスマスツリーと並んだ写真が出回っています。それ
      から電話が十一件、どれも議員さんのお名前から始まります。くぬぎの里からもありました。「書き方
      が間違っていたでしょうか」って。]] } }

inject "wada-hears" { via = "phone", from = "assembly/takase", to = "meti/fuel",
  subject = { en = "Wada: class C, number three, I see", ja = "和田:区分C、基準の3。分かりました" },
  text = {
    en = prose [[
      Wada. Class C, I have it, and the page. I shall read it to him exactly like that. Between us,
      I've rung eleven offices since noon, and this is the first that told me a number.]],
    ja = prose [[
      和田です。区分C、承知しました。紙もいただきました。このまま読み上げて報告します。……ここだけの
      話、昼から十一か所に電話しまして、番号を言っていただいたのは、こちらが初めてです。]] } }

inject "one-one-nine" { via = "fax", from = "hinode/field", important = true,
  to = { "hinode/noc", "kazahaya/hq", "meti/fuel" },
  subject = { en = "Bay exchange dark: 119 does not ring", ja = "湾岸局停止:119番が鳴りません" },
  text = {
    en = lines [[
      BAY EXCHANGE, crew, by disaster fax
      Set stopped, battery gone five minutes later. 119 city and fire brigade: no
      tone. City hall and Shirakaba: no tone. Fire stations send men to stand at
      corners with bicycles. One woman has come in here and asked us for an
      ambulance because we had a lamp.]],
    ja = lines [[
      湾岸局 保守班(災害時FAX)
      発電機停止、五分後に蓄電池も終了。119番(市・消防)無音。市役所・白樺大
      無音。消防署は自転車で四つ角に人を立てています。明かりが見えたからと、
      女性が一人、ここへ救急車を頼みに来られました。]] } }

inject "cars-shine" { via = "phone", from = "kazahaya/shelter", to = { "hinode/noc" },
  subject = { en = "Third Primary: 210 people, one mast in sight", ja = "第三小:鉄塔は見えるのに圏外です" },
  text = {
    en = prose [[
      Ishii, Third Primary, from the fire station's telephone. From the school we can see your
      mast, there's no lamp on it. They tell me the cars are at the shopping street. A girl here
      has a mother at work in the city and has pressed the same key since breakfast.]],
    ja = prose [[
      第三小の石井です、消防署の電話を借りています。学校から御社の鉄塔が見えますが、灯が消えています。
      電源車は商店街にいると聞きました。お母さんが都心に勤めている女の子が、朝から同じ番号を押し続け
      ています。]] } }

inject "dialysis-dry" { via = "face-to-face", from = "shirakaba/machines", to = "shirakaba/hq",
  important = true,
  subject = { en = "Amano: no water for the machines", ja = "天野:透析の水がありません" },
  text = {
    en = prose [[
      Amano. The tank's dry. Fourteen still to do, two of them for the third day. I've asked them
      to eat no fruit. Mrs Kuroda laughed and said she hadn't been offered any.]],
    ja = prose [[
      天野です。受水槽が空です。あと十四人、うち二人は三日目に入ります。果物は控えてくださいと言いま
      したら、黒田さんに「出てこないわよ」と笑われました。]] } }

inject "same-signature" { via = "phone", from = "aoba/protection", to = "aoba/dispatch",
  subject = { en = "Tadokoro, 04:50: is that still you?", ja = "田所(4時50分):まだ同じ方ですか" },
  text = {
    en = prose [[
      Tadokoro. Ten to five. Is that still you? You've just read me "Centre 4" back as "Coast 4",
      and I nearly closed it. There were two men on that pole.]],
    ja = prose [[
      田所です。五時十分前。まだ同じ方ですか。いま「中央4」を「臨海4」と復唱されて、危うく入れるとこ
      ろでした。あの柱には、二人上がっています。]] } }

-- Mail and cause ---------------------------------------------------------------------------------

inject "no-such-desk" { via = "phone", from = "meti/liaison", to = "aoba/csirt",
  subject = { en = "Nitta: we have no such desk", ja = "新田:そのような班はありません" },
  text = {
    en = prose [[
      Nitta. We have no disaster desk of that name, no Yanagi in supply, and nobody here has time
      to draw a map. You're the third to ring. Two of the three rang after they had opened it.]],
    ja = prose [[
      新田です。そのような班はありませんし、供給担当に柳という者もおりません。地図を描いている暇のある
      人間もいません。お電話は三件目です。うち二件は、開けてからのお電話でした。]] } }

inject "council-answers" { via = "council", from = "council/secretariat",
  to = "ceptoar-electricity/desk", covers = { "C1" },
  subject = { en = "Council: four sectors in an hour", ja = "カウンシル:一時間で四分野から" },
  text = {
    en = prose [[
      Secretariat. Sent on at once. Within the hour: gas, water, banks and local governments have
      it, too, forty-one houses that they know of, three opened. Railway, medical and logistics
      could only listen; we have rung them. Logistics said, "Ah. We'll have a look."]],
    ja = prose [[
      カウンシル事務局です。すぐ展開しました。一時間で、ガス・水道・銀行・自治体から同じものの届け出
      があり、把握できた範囲で四十一組織、開封三です。鉄道・医療・物流はオブザーバーで発信できないた
      め、電話しました。物流は「あ、見てみます」とのことでした。]] } }

inject "proxy-found" { via = "log", to = "hayabusa/it",
  subject = { en = "Proxy, whole morning: what left, and when", ja = "プロキシ:何が、いつ出たか" },
  text = {
    en = lines [[
      search  denryoku-info, 203.0.113.190    since 1 Dec
        UNKO-4     10:52:06 today -> now       first GET after zip of 10:24 opened
        UNKO-1..3  nothing      SOUMU, KEIRI   nothing
        POST 15:48:12  41 MB   drive G:\kunren\ (shared with the city's drill)
        G:\kunren\ 2011-09-01 annex_4.xls (38 firms), radio_list.doc, 61 others]],
    ja = lines [[
      検索  denryoku-info、203.0.113.190    12月1日以降
        UNKO-4     本日10:52:06から継続     10:24のzip展開後が最初
        UNKO-1〜3  なし      総務、経理     なし
        POST 15:48:12  41MB   G:\kunren\(市の防災訓練との共有)
        G:\kunren\ 2011-09-01 資料4(38社).xls、無線一覧.doc ほか61件]] } }

inject "wakes-up" { via = "log", to = { "hayabusa/it", "hayabusa/dispatch" }, important = true,
  subject = { en = "Proxy: two more PCs, and a list of drivers", ja = "プロキシ:さらに二台、運転手名簿も" },
  text = {
    en = lines [[
      20:12:00  UNKO-2  GET http://time.denryoku-info.example/i?d=7731   200   44
      20:12:31  UNKO-3  GET http://time.denryoku-info.example/i?d=7731   200   44
      20:40:09  UNKO-4  POST .../u   200   9,114,020   from \haisya\kyokyu_10dai\
                        (ten trucks, drivers, tonight's routes)]],
    ja = lines [[
      20:12:00  UNKO-2  GET http://time.denryoku-info.example/i?d=7731   200   44
      20:12:31  UNKO-3  GET http://time.denryoku-info.example/i?d=7731   200   44
      20:40:09  UNKO-4  POST .../u   200   9,114,020   \haisya\供給10台\
                        (車両10台、運転手、今夜の経路)]] } }

inject "map-opened" { via = "log", to = "aoba/csirt", important = true, evidence = true,
  subject = { en = "One of ours calls out every minute", ja = "社内の一台が一分ごとに外へ" },
  text = {
    en = lines [[
      PROXY  HONSHA-1127  GET http://update.denryoku-info.example/i?d=0440   200   44
             every 60 s since the file was opened; from a PC that can reach RG-2]],
    ja = lines [[
      プロキシ  HONSHA-1127  GET http://update.denryoku-info.example/i?d=0440  200  44
                開封の直後から60秒ごと。当該端末からRG-2に到達可能]] } }

inject "gateway-found" { via = "log", to = "aoba/csirt", evidence = true,
  subject = { en = "Gateway: the night of 5 December", ja = "ゲートウェイ:12月5日の夜" },
  text = {
    en = lines [[
      RG-2  kgn-m2   2011-12-05 02:11:02 - 02:45:10   from 203.0.113.190
            targets  TRUNK-1 A, TRUNK-2 A     commands 14, of these WRITE 4
      RG-2  kgn-m2   before that: last 2011-06-22 14:02, from the maker's own line
      password of kgn-m2 last changed 2009-06-30]],
    ja = lines [[
      RG-2  kgn-m2   2011-12-05 02:11:02〜02:45:10   接続元 203.0.113.190
            対象  幹線1号A、幹線2号A     コマンド14件、うち書込み4件
      RG-2  kgn-m2   その前:2011-06-22 14:02(メーカーの固定回線から)
      kgn-m2 のパスワード最終変更 2009-06-30]] } }

inject "rail-too" { via = "log", to = "asagiri/control",
  subject = { en = "Substation 5: one setting differs", ja = "変電所5:整定値一件が不一致" },
  text = {
    en = lines [[
      SUBSTATION 3   paper = relay
      SUBSTATION 5   load blinder   paper on   relay off   changed 2011-12-05 03:20
      SUBSTATION 9   paper = relay
      (would have tripped at the first full timetable)]],
    ja = lines [[
      変電所3   紙=リレー
      変電所5   ブラインダ要素  紙 使用  リレー 不使用   変更 2011-12-05 03:20
      変電所9   紙=リレー
      (平常ダイヤに戻した時点で動作していた)]] } }

-- Rumour, list, streets --------------------------------------------------------------------------

inject "rumour-spreads" { via = "phone", from = "kazahaya/loudspeakers", to = "kazahaya/pr",
  or_via = BY_HAND, important = true,
  subject = { en = "Vans: they are walking out of the shelters", ja = "広報車:避難所から人が出ていきます" },
  text = {
    en = prose [[
      Van two. People are leaving the Third Primary and the hall with their children, towards the
      station, where nothing runs. They pour the water away that the tanker brought. I've no text.
      I could say "please be calm", but I wouldn't be, either.]],
    ja = prose [[
      広報車二号です。第三小と公民館から、子ども連れが駅のほうへ出ていきます。電車は一本も動いていな
      いのに。給水車の水も捨てています。読み上げる文がありません。「落ち着いてください」なら言えますが、
      私でも落ち着きません。]] } }

inject "rumour-still" { via = "face-to-face", from = "kazahaya/shelter", to = "kazahaya/pr",
  subject = { en = "Ishii: I read it out twice", ja = "石井:二回読み上げました" },
  text = {
    en = prose [[
      Ishii. I read your sheet out in the gym, twice. What did it was the hour and the name under
      the chlorine. A grandfather came up, read the figure, filled his kettle at the tap, drank
      and looked round.]],
    ja = prose [[
      石井です。体育館で、いただいた紙を二回読み上げました。効いたのは、残留塩素の時刻と測った人の名
      前です。おじいさんが一人、前に出て数字を見て、蛇口からやかんに汲んで、飲んで、みんなを見回しま
      した。]] } }

inject "tofu" { via = "phone", from = "firms/tofu", to = { "kazahaya/hq" }, or_via = BY_HAND,
  important = true,
  subject = { en = "Marushin Tofu: somebody has been in", ja = "丸新豆腐店:誰かに入られました" },
  text = {
    en = prose [[
      Marushin Tofu, number twenty-two on your list, my nephew showed me. Somebody has been in. They
      took the till and a mixer, never mind. We told you in September that we had no generator
      because you asked, and my wife wrote it so neatly. Nobody has rung. Why do I have to hear it
      from my nephew?]],
    ja = prose [[
      丸新豆腐店です。名簿の二十二番、甥に見せられました。夜中に入られましてね。レジとミキサー、それ
      はまあいい。九月に、発電機はありませんって、聞かれたから答えたんです。女房が丁寧な字で書いて。
      市からは電話の一本もない。なんで甥っ子から聞かなきゃならないんですか。]] } }

inject "fsa-again" { via = "phone", from = "fsa/liaison", to = "tokiwa/branches", important = true,
  subject = { en = "Sakuma: I said \"I do not know\"", ja = "佐久間:「分かりません」と答えました" },
  text = {
    en = prose [[
      Sakuma. They asked at ten, and I said I didn't know. It was true. By noon it was "the FSA
      does not know when Tokiwa will pay".]],
    ja = prose [[
      佐久間です。十時に聞かれて、「分かりません」と答えました。事実ですので。昼には「金融庁、常盤銀行
      の支払時期を把握せず」になっていました。]] } }

inject "gas-night" { via = "phone", from = "nagisa/patrol", to = "nagisa/ops", important = true,
  subject = { en = "Ogawa: a kitchen in Lower Hills", ja = "小川:下丘陵で台所が" },
  text = {
    en = prose [[
      Ogawa. A kitchen in Lower Hills, windows out, no fire. A woman with her eyebrows gone. She had
      rung the leak desk eleven times, she says, and shows me the telephone.]],
    ja = prose [[
      小川です。下丘陵で台所が一軒。窓が全部飛んで、火は出ていません。奥さんが眉毛を焼かれました。漏れ
      受付に十一回かけたと言って、携帯の画面を見せてくださいました。]] } }

inject "tap-brown" { via = "phone", from = "izumi/field", to = "izumi/ops",
  subject = { en = "Hills: brown, 0.0 at the last tap", ja = "丘陵:赤水、末端の塩素ゼロ" },
  text = {
    en = prose [[
      Nagano. They drink it already, up at the top. It's brown, and I get nothing on the chlorine,
      nought point nought. Somebody has said it's back to normal.]],
    ja = prose [[
      丘陵の長野です。上のほうで、もう飲み始めています。赤水で、塩素は0.0です。誰かが「平常に戻った」と
      言ったらしいんです。]] } }

-- What people judge ------------------------------------------------------------------------------

local function tally(id, en, ja, en_text, ja_text)
  inject(id) { via = "fax", from = "mhlw/liaison", to = { "meti/fuel", "kazahaya/hq", "aoba/risk" },
    important = true, subject = { en = en, ja = ja },
    text = { en = lines(en_text), ja = lines(ja_text) } }
end

tally("hours-few", "MHLW: hospital-hours without power: 12 or less", "厚労省:病院の無電力時間 12時間以下", [[
  MHLW, liaison                                        14 Dec 2011  09:30
  Hours without power, summed over hospitals and homes on oxygen, since Monday
  07:30: twelve or less. There is no figure to compare it with. Deaths that a doctor
  puts down to it: none so far.]], [[
  厚生労働省 連絡担当官                          平成23年12月14日 9時30分
  月曜7時30分以降、病院および在宅酸素等の施設が電気を失っていた時間の合計:
  12時間以下。比較できる過去の数字はありません。医師が停電によると判断した
  死亡例は、現時点でありません。]])
tally("hours-some", "MHLW: hospital-hours without power: more than 12", "厚労省:病院の無電力時間 12時間超", [[
  MHLW, liaison                                        14 Dec 2011  09:30
  Hours without power, summed over hospitals and homes on oxygen, since Monday
  07:30: more than twelve, fewer than sixty. Two deaths are being looked at by
  the doctors who signed. The log of the trucks is asked for, with reasons.]], [[
  厚生労働省 連絡担当官                          平成23年12月14日 9時30分
  月曜7時30分以降、病院および在宅酸素等の施設が電気を失っていた時間の合計:
  12時間超60時間未満。二例の死亡について、診断書を書いた医師が経過を確認中です。
  配車の記録を、理由とともにご提出ください。]])
tally("hours-many", "MHLW: hospital-hours without power: 60 or more", "厚労省:病院の無電力時間 60時間以上", [[
  MHLW, liaison                                        14 Dec 2011  09:30
  Hours without power, summed over hospitals and homes on oxygen, since Monday
  07:30: sixty or more. Eleven deaths are being looked at. The list of the fuel
  desk, the order of the trucks and the hours of each call are asked for.]], [[
  厚生労働省 連絡担当官                          平成23年12月14日 9時30分
  月曜7時30分以降、病院および在宅酸素等の施設が電気を失っていた時間の合計:
  60時間以上。11例の死亡について経過を確認中です。燃料班の要請一覧、配車の順、
  各電話の時刻をご提出ください。]])
