-- morning.lua: timed injects, 08:30 to 10:00. The dark.
-- 時刻の決まった状況付与。8時30分から10時まで。

local drill = require "lib.drill"
local prose, lines = drill.text.prose, drill.text.lines

inject "cold-morning" { at = "0m", via = "monitor", to = "aoba/dispatch",
  subject = { en = "Dispatch summary 08:30", ja = "給電概況 8:30" },
  text = {
    en = lines [[
      18 DEC 08:30   system load 5,214 MW   reserve 6.1 %   50.01 Hz
      Kazahaya -3.1 C, Takane -6.4 C, wind NW 11 m/s
      WARNING  wet snow, ice on Kitayama line towers 38-46, 08:30 to 09:30
      RESERVE  Hamagashira unit 2 at 412 of 600 MW, mill repair till 11:00]],
    ja = lines [[
      12/18 8:30  系統需要 5,214MW   予備率 6.1%   50.01Hz
      風早 -3.1℃  高嶺 -6.4℃  北西の風 11m/s
      注意  着雪  北山線 38〜46号鉄塔  8:30〜9:30
      供給  浜頭2号 412/600MW(微粉炭機補修 11時まで)]] } }

inject "icing" { at = "6m", via = "phone", from = "aoba/patrol", to = "aoba/dispatch",
  subject = { en = "Onuki: ice on Kitayama, the wires are dancing",
              ja = "小貫:北山線、着雪で躍っています" },
  text = {
    en = prose [[
      Onuki, below tower 42, Kitayama. Both circuits have a sleeve on them as thick as my arm and
      they've begun to gallop, up and down two metres, I'd say. Nothing touching yet. I've parked
      under the shed roof because it comes down in lumps.]],
    ja = prose [[
      北山線42号の下、小貫です。一号線も二号線も腕くらいの太さで着いていて、躍り出しています。上下
      二メートルはありますね。まだ当たってはいません。塊で落ちてくるので、車は小屋の軒下に入れまし
      た。]] } }

inject "trip" { at = "12m", via = "monitor", to = { "aoba/dispatch", "aoba/substations" },
  important = true,
  subject = { en = "Kitayama 1L 2L tripped; 518,000 customers out",
              ja = "北山線1L・2L遮断、停電51万8千軒" },
  text = {
    en = lines [[
      08:42:00.105  KITAYAMA 1L   differential trip   phases A-B   tower 42 (est.)
      08:42:00.388  KITAYAMA 2L   differential trip   phases B-C   tower 42 (est.)
      08:42:01.---  KURETAKE 275/66 kV   7 feeders OPEN
      08:42:02.410  UFLS stage 3, WEST   49.12 Hz
      OUT  EAST 330,000   WEST 188,000 of 290,000   frequency 49.87 recovering
      RECLOSE  Kitayama 1L fail   2L fail]],
    ja = lines [[
      8:42:00.105  北山線1L   差動動作  A-B相   42号付近
      8:42:00.388  北山線2L   差動動作  B-C相   42号付近
      8:42:01.---  呉竹変電所 275/66kV  7回線「切」
      8:42:02.410  周波数低下負荷遮断 第3段(西部) 49.12Hz
      停電  東部 330,000軒  西部 188,000/290,000軒  周波数 49.87(回復中)
      再閉路  北山線1L 不成功  2L 不成功]] },
  effect = function()
    service("supply-east"):set(0)
    service("supply-west"):set(35)
    for _, id in ipairs { "rg-aoba", "rg-standby", "rg-izumi", "rg-hinode", "rg-shirakaba",
                          "kuretake-bays" } do
      asset(id):mark "infected"
    end
  end }

inject "on-battery" { at = "13m", via = "monitor", to = "hinode/noc",
  subject = { en = "Kuretake exchange on diesel; 312 base stations on battery",
              ja = "呉竹局 自家発運転、基地局312局 電池運転" },
  text = {
    en = lines [[
      08:42  MAINS FAIL   KURETAKE EXCH   batteries ok   diesel 1, 2 start ok 38 s
      08:42  MAINS FAIL   base stations 312 (hills 74, town 238)   batteries ok
      FUEL   tank 61 % = 10 h at present load     ROOM 2  4 C
      NOTE   remote maintenance: connected (Hagane, permanent)]],
    ja = lines [[
      8:42  商用断   呉竹局   蓄電池 正常   自家発1・2号 38秒で起動
      8:42  商用断   基地局 312局(山間部74、市街地238)  蓄電池 正常
      燃料  61%(現負荷で10時間)    2号機室 4℃
      備考  遠隔保守:接続中(はがね制御、常時)]] } }

inject "trains-stand" { at = "14m", via = "phone", from = "asagiri/conductor",
  to = "asagiri/dispatch", important = true,
  subject = { en = "Ebina, train 0821: standing in Torigoe tunnel",
              ja = "0821 海老名:鳥越トンネル内で停車" },
  text = {
    en = prose [[
      Conductor Ebina, 0821, tunnel telephone at 14 k 300. We stopped at 08:42, emergency lights
      on, heating off. Ten cars, something like twelve hundred people by the load gauge. The
      portal is four hundred metres behind us. There's a class of first-graders in car six with
      their teacher, on the way to the aquarium. They're singing. I'd like to tell people
      something with a time in it.]],
    ja = prose [[
      0821の車掌、海老名です。14キロ300のトンネル電話です。8時42分に停車、予備灯は点いていますが、
      暖房は切れています。十両で、応荷重の表示だと千二百人くらいです。後ろの坑口まで四百メートルで
      す。六両目に、水族館へ行く一年生が先生と一緒に乗っていて、いま歌を歌っています。何か、時刻の
      入ったことを放送したいんですが。]] } }

inject "gen-two" { at = "15m", via = "phone", from = "shirakaba/engine-room",
  to = "shirakaba/facilities", important = true,
  subject = { en = "Sone, Energy Centre: number two did not start",
              ja = "曽根(エネルギーセンター):2号機が起動しません" },
  text = {
    en = prose [[
      Sone, Energy Centre. One came up in nine seconds, two cranked and gave up, I have it running
      now by hand, but it hunts. They're in step as long as the panel holds them. One alone
      carries seventy per cent of what you have on. Both theatres, the wards, and whatever it is
      that the canteen has switched on. If you want me to be happy, take something off before two
      stops again.]],
    ja = prose [[
      エネルギーセンターの曽根です。1号は九秒で立ち上がりましたが、2号が回りきらず、いま手動で起こ
      したところです。回転がふらついています。同期は制御盤が取ってくれています。1号だけだと、いま
      の負荷の七割しか持てません。手術室二つと病棟と、あと食堂が何か入れています。2号がまた止まる
      前に、どこか切ってもらえませんか。]] } }

inject "dry-taps" { at = "16m", via = "monitor", to = "izumi/control",
  subject = { en = "Six of nine pump stations off", ja = "ポンプ場 9か所中6か所停止" },
  text = {
    en = lines [[
      08:42  PUMP ST. Hagurodai-2, Torigoe, Takane-1..4   POWER FAIL
      PRESSURE  Takane 0.02 MPa   Hospital Hill 0.05 MPa   (normal 0.35)
      RESERVOIR Hagurodai 78 %   in 0   out 1,940 m3/h    5 h at this rate
      (burst main of the 12th not yet refilled)   telemetry ok]],
    ja = lines [[
      8:42  ポンプ場 羽黒台第二・鳥越・高嶺第一〜第四  停電
      水圧  高嶺 0.02MPa  病院台 0.05MPa(平常 0.35)
      配水池 羽黒台 78%   流入 0   流出 1,940m3/h   現状で約5時間
      (12日の漏水事故の減水 未回復)   テレメータ正常]] } }

inject "dark-city" { at = "18m", via = "face-to-face", from = "kazahaya/welfare",
  to = "kazahaya/crisis",
  subject = { en = "Kurihara, down the stairs: the east is dark",
              ja = "栗原(階段で):東側が真っ暗です" },
  text = {
    en = prose [[
      Kurihara, I took the stairs. From the fifth floor you can see it stop at the river. Signals
      are out along the whole bypass. Fire says fourteen lifts with people in them. The generator
      down here started, I heard it. My people ask whether this is one of those where we all come
      down to the second floor, like for an earthquake, or not.]],
    ja = prose [[
      福祉課の栗原です、階段で来ました。五階から見ると、川を境に消えています。バイパスの信号は全部
      です。消防によると、エレベーターの閉じ込めが十四件。下の発電機はかかりました、音がしましたの
      で。うちの職員から、地震のときみたいに全員二階に集まるやつなのか、違うのかと聞かれています。]] } }

inject "branch-dark" { at = "20m", via = "ticket", from = "tokiwa/east-branch",
  to = "tokiwa/operations",
  subject = { en = "Hagurodai branch: dark, doors not open yet", ja = "羽黒台支店:停電、開店前" },
  text = {
    en = lines [[
      TICKET   1218-03   08:50                      HAGURODAI BRANCH
      SIGN     no power. Terminals on UPS, cash machines off. 28 branches the
               same, by the list that rings round
      WAITING  41 people outside, bonus day was the 10th, year-end transfers
      ASK      open at nine by hand, open without cash machines, or not at all?
               Whatever it is, please let it be the same for all 28.]],
    ja = lines [[
      票番号  1218-03     8:50                       羽黒台支店
      症状    停電。端末はUPS、ATMは停止。連絡網では28店が同じ
      お客さま  店外に41名(年末の振込、賞与後の入金)
      照会    九時に手作業で開けるか、ATMなしで開けるか、開けないか。
              どれでも構いませんが、28店とも同じにしてください。]] } }

inject "on-the-table" { at = "22m", via = "phone", from = "shirakaba/bed-desk",
  to = "shirakaba/command", important = true,
  subject = { en = "Iriya: two on the table, thirty-four on dialysis",
              ja = "入谷:手術中二件、透析三十四人" },
  text = {
    en = prose [[
      Iriya, beds. Two in theatre, both open, anaesthetists know. Thirty-four on dialysis since
      eight, another thirty at one o'clock. Fourteen ventilators in the house. Lifts are on
      emergency, one per wing. Two people have already wheeled their mothers in at the front door
      because the oxygen machine at home is off. Is this a disaster, with the board and the
      waistcoats? I need somebody to say so.]],
    ja = prose [[
      ベッド調整の入谷です。手術中が二件、二件とも開いています。麻酔科には伝わっています。透析は八
      時から三十四人、一時からもう三十人。院内の呼吸器は十四台。エレベーターは各棟一基だけです。家
      の酸素が止まったといって、お母さまを車椅子で玄関に連れて来られた方が、もう二人。これは災害
      モードでいいんですか、ホワイトボードとベストの。どなたかに、そう言っていただきたいです。]] } }

inject "crisis-centre" { at = "24m", via = "phone", from = "cabinet/crisis-centre",
  to = { "nco/desk", "meti/liaison" }, important = true,
  subject = { en = "Crisis centre: how many, since when, and is it cyber?",
              ja = "危機管理センター:何軒、いつから、サイバーか" },
  text = {
    en = prose [[
      Crisis management centre, Prime Minister's Office. Television says six hundred thousand and
      snow. METI, I need figures from the company itself, customers and the minute, as soon as you
      have something in writing, and please send what you send me to the Cyber Office, too. NCO:
      has any sector told you of anything that is not snow? I'm not asking you for a cause. I am
      asking whether anybody has been asked.]],
    ja = prose [[
      官邸の危機管理センターです。テレビは六十万軒、雪と言っています。経産省さん、会社からの数字、
      軒数と時刻を、文書になり次第ください。こちらに出すものは統括室にも同じものをお願いします。統
      括室さん、雪では説明のつかないことを言ってきた分野はありますか。原因を聞いているのではありま
      せん。誰かに聞いてみたか、を聞いています。]] } }

inject "meti-asks" { at = "28m", via = "advisory-down", from = "meti/bureau", to = "aoba/risk",
  subject = { en = "Electricity safety section: first report", ja = "電力安全課:第一報について" },
  asks = { en = "First report to METI by 09:30", ja = "9時30分までに経済産業省へ第一報" },
  within = "32m",
  text = {
    en = lines [[
      METI, Electricity Safety Section                       18 Dec 2026  08:58
      To: Aoba Electric, disaster HQ

      First report by 09:30, please, to the liaison officer, by this channel:
        1  since when, where, how many customers (now, and at most)
        2  hospitals and other vital customers known to be on own power
        3  cause: known / not known. Not known is an answer.
        4  next report at
      We have the form. You need not wait for all four.        Sakaki]],
    ja = lines [[
      経済産業省 電力安全課                         令和8年12月18日 8時58分
      青葉電力 非常災害対策本部 御中

      9時30分までに、情報連絡により連絡担当官へ第一報をお願いします。
        1  発生時刻、地域、停電軒数(現在・最大)
        2  自家発運転中の病院等、重要なお客さまの把握状況
        3  原因(判明・不明の別)。不明で差し支えありません
        4  次報の予定時刻
      四項目がそろうのを待つ必要はありません。                      榊]] } }

inject "stays-off" { at = "31m", via = "phone", from = "asagiri/power", to = "aoba/dispatch",
  important = true,
  subject = { en = "Asagiri power control: will Torigoe stay dead?",
              ja = "朝霧鉄道 電力指令:鳥越は切れたままですか" },
  text = {
    en = prose [[
      Asagiri Railway, power control. We may have to walk people out of Torigoe tunnel, a thousand
      and more, along the third track. We'll earth our side. What I need from you is your word
      that your feeder to Torigoe is open and stays open until I ring you back, and somebody's
      name. If your automatics close it at nine o'clock out of the goodness of their heart, I have
      children under fifteen hundred volts.]],
    ja = prose [[
      朝霧鉄道の電力指令です。鳥越トンネルから千人以上を線路づたいに歩かせるかもしれません。うちの
      側は接地します。そちらにお願いしたいのは、鳥越向けの回線が「切」で、こちらから電話するまで入
      れないという確約と、どなたのお名前かです。自動装置が気を利かせて入れてしまうと、千五百ボルト
      の下に子どもがいることになりますので。]] } }

inject "battery-at-home" { at = "35m", via = "phone", from = "people/tamaki",
  to = "kazahaya/crisis",
  important = true,
  subject = { en = "Mrs Tamaki, Takane: the ventilator says four hours",
              ja = "玉城さん(高嶺):呼吸器の電池があと四時間と" },
  text = {
    en = prose [[
      Tamaki, in Takane. My son is on a ventilator, he's nineteen. The display says four hours,
      and I have the second battery, so eight, if it's as good as it was. The power company wrote
      to us in the autumn that we are on a list. I wanted to ask who has the list, because
      nobody's rung, and the stove we have needs a plug.]],
    ja = prose [[
      高嶺の玉城と申します。息子が人工呼吸器を使っておりまして、十九になります。表示はあと四時間
      で、予備の電池がもう一つありますから、弱っていなければ八時間です。秋に電力さんから、名簿に載
      せましたというお手紙をいただきました。どなたからもお電話がないので、その名簿はどこにあるのか
      と思いまして。うちの暖房は、コンセントの要るものなんです。]] } }

inject "press-snow" { at = "38m", via = "press", from = "press/desk", to = "aoba/risk",
  subject = { en = "Shinonome Press: is it the snow?", ja = "東雲新聞:雪ですか" },
  asks = { en = "Answer Shinonome Press by 10:10", ja = "10時10分までに東雲新聞に回答する" },
  within = "62m",
  text = {
    en = prose [[
      Iwai, Shinonome Press. There's a film going round of your wires jumping about in the snow;
      four hundred thousand have seen it already. Our headline is "Snow". Can I have your sentence
      to put under it, and when it comes back? We go up at ten past ten.]],
    ja = prose [[
      東雲新聞の岩井です。雪で電線が跳ねている動画が出回っていまして、もう四十万回再生です。見出し
      は「雪で」になっています。その下に御社の一言を入れたいのと、復旧の見込みを教えてください。十
      時十分に更新します。]] } }

inject "calls-nine-times" { at = "41m", via = "monitor", to = "hinode/noc", important = true,
  subject = { en = "Call attempts nine times normal; 119 setup 31 s",
              ja = "発信 平常の9倍、119接続 31秒" },
  text = {
    en = lines [[
      09:11  ATTEMPTS  x 9.2 (east)     ANSWERED 22 %
      09:11  119/110   set-up time 31 s (target 5)   abandoned 18 of 96
      TOWN   238 stations: sector load 97 %    HILLS 74: 88 %
      OPTION call restriction not active; priority classes defined]],
    ja = lines [[
      9:11  発信  平常の9.2倍(東部)  完了率 22%
      9:11  119・110  接続所要 31秒(目標 5秒)  放棄 96件中18件
      市街地 238局 負荷97%   山間部 74局 負荷88%
      規制  未発動(優先種別は設定済み)]] } }

inject "kisaragi-asks" { at = "45m", via = "mail", from = "kisaragi/csirt",
  to = "ceptoar-electricity/desk",
  subject = { en = "Kisaragi: our tie opened too; anything beyond snow?",
              ja = "如月電力:連系線が開きました。雪以外に何か" },
  text = {
    en = prose [[
      To the desk. Our tie to Aoba opened at 08:42, as it should. Before I write "weather" in my log
      I would like to know two things: has Aoba told the sector anything, and has any of the other
      eight? We have seen nothing here ourselves. If you collect, put us down as: looked, nothing
      seen, 09:10.

      Kisaragi Electric, CSIRT]],
    ja = prose [[
      セプター事務局 御中

      青葉さんとの連系線が8時42分に開きました。動作は正常です。記録に「気象」と書く前に、二点伺いま
      す。青葉さんから分野に何か連絡はありましたか。ほかの八社からはいかがでしょう。当社では異状を見
      ていません。取りまとめておられるようでしたら、当社は「確認済み・異状なし、9時10分現在」でお願
      いします。

      如月電力 CSIRT]] } }

inject "line-clear" { at = "48m", via = "phone", from = "aoba/patrol",
  to = { "aoba/dispatch", "aoba/substations" },
  subject = { en = "Onuki: it has all come down, the line is sound",
              ja = "小貫:雪は全部落ちました。線は無事です" },
  text = {
    en = prose [[
      Onuki. The whole sleeve came down at 08:58, both circuits, you could hear it in the valley.
      I've been along from 38 to 46 with the glass: no strand broken, spacers in place, one
      insulator chipped on 43. As far as I'm concerned you can have your line. It was ice, it did
      touch, I saw the flash. That was after the light in the shed had gone out, though. I wrote
      that down because I thought it was odd.]],
    ja = prose [[
      小貫です。8時58分に、一号二号とも全部落ちました。谷じゅうに響きましたよ。38号から46号まで双
      眼鏡で見て回りましたが、素線切れなし、スペーサーも付いています。43号の碍子が一枚欠けているだ
      けです。線路としては使えます。着雪で当たったのは確かで、光るのを見ました。ただ、小屋の電灯が
      消えたほうが先だったんですよ。変だなと思って書いておきました。]] } }

inject "is-it-us" { at = "52m", via = "phone", from = "aoba/system", to = "aoba/csirt",
  subject = { en = "System Department: is any of this ours?", ja = "システム部長:うちの側の話なのか" },
  text = {
    en = prose [[
      System Department. Upstairs they ask whether the office network has anything to do with
      this, and I'd like to be able to say no and have looked. The only thing of ours that touches
      a substation is the copy of the gateways' log, once an hour. It's usually two pages. This
      morning's nine o'clock one is eleven. It may be the weather. Would somebody read it?]],
    ja = prose [[
      システム部です。事務系のネットワークが関係しているのかと上に聞かれました。見た上で「ない」と
      言いたい。うちのもので変電所に触れているのは、保守装置のログの写しだけで、一時間に一度来ま
      す。いつもは二ページくらいですが、今朝九時のは十一ページある。雪のせいかもしれませんが、誰か
      読んでもらえませんか。]] } }

inject "close-rejected" { at = "55m", via = "monitor", to = { "aoba/dispatch", "aoba/substations" },
  important = true,
  subject = { en = "Kuretake: close rejected, seven times",
              ja = "呉竹変電所:投入操作 受付けず(7回)" },
  text = {
    en = lines [[
      09:21:40  KITAYAMA 1L  energised from Hamagashira, 275 kV, ok
      09:23:05  KURETAKE 81  CLOSE  ->  REJECTED  "authority: local-2"
      09:23:31  KURETAKE 82  CLOSE  ->  REJECTED  "authority: local-2"
      ...       five more of the same
      09:24:50  BAY CONTROLLERS 1-7   restart   (third since 09:00)
      STATION   unmanned. Relays: healthy, blocked by nothing
      (there is no authority "local-2" in the manual; local and remote, yes)]],
    ja = lines [[
      9:21:40  北山線1L  浜頭側から充電 275kV 異常なし
      9:23:05  呉竹 81  「入」操作 → 受付けず 「権限:現地2」
      9:23:31  呉竹 82  「入」操作 → 受付けず 「権限:現地2」
      (同様 5件)
      9:24:50  回線制御装置 1〜7  再起動(9時以降3回目)
      変電所  無人。保護リレー 正常、ロックなし
      (「現地2」という権限は取扱説明書にない。「現地」「遠方」のみ)]] } }

inject "soe" { at = "62m", via = "log", to = "aoba/substations", evidence = true,
  important = true,
  subject = { en = "Kuretake event recorder, read out by its own line",
              ja = "呉竹 事象記録(SOE)読出し" },
  text = {
    en = lines [[
      SEQUENCE OF EVENTS   KURETAKE   clock: GPS, locked
      08:36:10.004  session  maint2   from gateway   privilege: engineer
      08:41:22.310  CB 81  OPEN   by command      08:41:22.318  CB 82  OPEN
      08:41:22.326  CB 83 ... 87  OPEN   by command
      08:41:22.900  close interlock  SET on 7 bays
      08:42:00.105  line 1L  differential trip  (protection)
      08:42:00.388  line 2L  differential trip  (protection)
      08:43:15.777  session  maint2   end]],
    ja = lines [[
      事象記録   呉竹変電所   時計:GPS同期
      8:36:10.004  接続 maint2  保守装置経由  権限:技術者
      8:41:22.310  CB81 「切」 操作による    8:41:22.318  CB82 「切」
      8:41:22.326  CB83〜87 「切」 操作による
      8:41:22.900  投入ロック 7回線 設定
      8:42:00.105  1L 差動リレー動作(保護)
      8:42:00.388  2L 差動リレー動作(保護)
      8:43:15.777  接続 maint2  終了]] } }

inject "welfare-asks" { at = "68m", via = "phone", from = "kazahaya/welfare", to = "aoba/risk",
  important = true,
  subject = { en = "Kurihara, Kazahaya City: give us the ventilator list",
              ja = "風早市 栗原:人工呼吸器のお客さまの名簿を" },
  text = {
    en = prose [[
      Kurihara, Kazahaya City, welfare. You have a list of homes with a ventilator. Ours is from
      April and has 240 on it; I know of people who moved. In the east alone there must be three
      hundred. I have eighteen people with cars and nobody to send them to. I understand it says
      health on every line of it. I'll come over and copy it with a pencil, if that's easier.]],
    ja = prose [[
      風早市福祉課の栗原です。御社に、在宅で人工呼吸器をお使いのお宅の名簿がありますね。市の名簿は
      四月現在で二百四十軒、引っ越された方もおられます。東部だけで三百軒はあるはずなんです。車の出
      せる職員が十八人いるのに、行き先がありません。一行ごとに病気のことが載っている名簿だというの
      は承知しています。何なら伺って鉛筆で写します。]] } }

inject "odd-login" { at = "72m", via = "log", to = "izumi/control", evidence = true,
  subject = { en = "Pump stations: a login nobody ordered", ja = "ポンプ場:頼んでいないログイン" },
  text = {
    en = lines [[
      RG-IZ1  09:38:02  login   maint2   from 198.51.100.77    ok
      RG-IZ1  09:38:40  read    dosing set-points, Hagurodai
      RG-IZ1  09:39:15  read    pump start sequence, all
      RG-IZ1  09:40:51  write   "keep session" = 1
      RG-IZ1  09:41:30  idle    (connected)
      (last ordered maintenance: 5 November, Kuze, on site)]],
    ja = lines [[
      RG-IZ1  9:38:02  ログイン maint2   接続元 198.51.100.77  成功
      RG-IZ1  9:38:40  読出し   塩素注入 設定値(羽黒台)
      RG-IZ1  9:39:15  読出し   ポンプ起動順序(全場)
      RG-IZ1  9:40:51  書込み   「接続保持」=1
      RG-IZ1  9:41:30  待機(接続中)
      (直近の依頼作業:11月5日 久世氏 現地)]] } }

inject "not-us" { at = "76m", via = "phone", from = "hagane/desk", to = "izumi/control",
  subject = { en = "Hagane: that is none of ours", ja = "はがね制御:当社の者ではありません" },
  text = {
    en = prose [[
      Hagane Controls, remote maintenance desk. You asked the night service whether somebody is on
      your pump stations. Nobody is. Kuze has that account, and Kuze is walking to work along the
      bypass, I've just had him on the telephone. It could be a session that hung. We see that
      sometimes. I would have to ask somebody, and the somebody comes in at ten.]],
    ja = prose [[
      はがね制御の遠隔保守センターです。ポンプ場に誰か入っているかとのお問い合わせですが、当社では
      誰も入っておりません。あのアカウントは久世が使うもので、久世はいまバイパスを歩いて出社中で
      す。電話で話しました。接続が残っているだけかもしれません、ときどきあります。分かる者に聞かな
      いと何とも言えないのですが、その者が十時出勤でして。]] } }

inject "fuel-left" { at = "80m", via = "face-to-face", from = "shirakaba/engine-room",
  to = { "shirakaba/facilities", "shirakaba/command" },
  subject = { en = "Sone: I have dipped the tank", ja = "曽根:タンクを棒で測りました" },
  text = {
    en = prose [[
      The gauge says eight hours. I don't like the gauge, so I put the stick in: five, five and a
      half. December's delivery was for Monday. If they can't say by noon that a truck is coming I
      want to know which half of the house goes first, and I'd rather hear it from a doctor.]],
    ja = prose [[
      油量計は八時間と言っています。あれは信用していないので、検尺棒を入れました。五時間か、五時間
      半です。十二月分の納入は月曜の予定でした。昼までにローリーが来ると言ってもらえないなら、建物
      のどっち半分から落とすのか、できれば先生の口から聞いておきたいです。]] } }

inject "dialysis-water" { at = "85m", via = "phone", from = "shirakaba/dialysis-room",
  to = { "shirakaba/command", "izumi/manager" }, important = true,
  subject = { en = "Hirano, dialysis: tank for three hours", ja = "平野(透析):受水槽、あと三時間" },
  text = {
    en = prose [[
      Hirano, dialysis. No pressure on the hill since the lights went. The tank is shared with the
      kitchen; at our rate it's three hours, so the morning people can finish, just, and the
      thirty at one o'clock cannot. Most of them were last on on Tuesday or Wednesday. Shorter
      sessions for everybody would do it if water comes by one. I'd want to know before I begin to
      ring them.]],
    ja = prose [[
      透析室の平野です。停電してから、丘の上は水圧がありません。受水槽は厨房と共用で、いまの使い方
      だと三時間です。午前の方はぎりぎり終えられますが、一時からの三十人は無理です。ほとんどの方
      は、前回が火曜か水曜です。一時までに水が来るなら、全員の時間を短くすれば回せます。皆さんに電
      話をかける前に、どうなるか知りたいです。]] } }
