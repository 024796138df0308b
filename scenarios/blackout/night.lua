-- night.lua: timed injects, 21:30 of Monday to 13:30 of Tuesday.
-- 月曜の夜から火曜の昼まで。+ は計画書の表にないもの。

local drill = require "lib.drill"
local prose, lines = drill.text.prose, drill.text.lines

-- + The loudest voice.
inject "voice" { at = "14h", via = "phone", from = "assembly/takase", to = "meti/fuel",
  subject = { en = "Takase's office, fifth call: Hibari Plaza", ja = "高瀬事務所(五回目):ひばりプラザ" },
  text = {
    en = prose [[
      Takase's office, Wada, first secretary. We spoke at four, at six, at seven and at eight.
      Hibari Plaza has thirty thousand customers a day, and what is in its freezers is what the
      Hills will eat on Wednesday. The member has just had the Vice-Minister on the line, who was
      most understanding. He only asks what number we are. I'm to stay on the telephone.]],
    ja = prose [[
      高瀬事務所、第一秘書の和田です。四時、六時、七時、八時にもお話ししました。ひばりプラザは一日三
      万人のお客さまがあります。冷凍庫の中身は、水曜に丘陵の住民が食べるものです。先ほど高瀬が副大
      臣とお話しして、よく分かってくださったと申しております。何番目なのか、それだけで結構です。こ
      のまま切らずに待てと言われておりますので。]] } }

inject "cells-40" { at = "16h", via = "monitor", to = "hinode/noc",
  subject = { en = "Base stations: 40 % down (520 of 1,300)", ja = "基地局:40%停止(520/1,300)" },
  text = {
    en = lines [[
      23:30  SITES  up 780 of 1,300     all of them "24 h", on battery and small sets
             down 520     Hills 281   Centre 203   Coast 36
             users without any cell   262,000
      23:30  "24 h" sites: first of them dry by forecast   07:30
      23:30  BAY EXCHANGE   fuel   (gauge not on telemetry, read by hand at 18:00: 11 h)
             dealer's lorry, due 18:00: not arrived, telephone engaged]],
    ja = lines [[
      23:30  基地局  稼働 780/1,300    すべて24時間化局(蓄電池・小型発電機)
             停止 520   丘陵281  中央203  臨海36
             圏外の利用者  262,000
      23:30  24時間化局のうち最初に尽きる時刻(予測)  7:30
      23:30  湾岸局  燃料 (遠方計測なし。18時の目視 11時間)
             油販売店のローリー(18時予定)未着、電話は話し中]] } }

-- +
inject "peer-night" { at = "17h30m", via = "peer", from = "wakaba/csirt", tlp = "green",
  to = { "hinode/csirt", "aoba/csirt", "tokiwa/it" }, covers = { "C2", "L3" },
  subject = { en = "Wakaba, 01:00: shall we share the night?", ja = "若葉(1時):夜番を分けませんか" },
  text = {
    en = prose [[
      Honda again, one in the morning. There are two of us and I suppose two of you, and we all
      watch the same name. If Hinode looks until three and Tokiwa until five, I'd take from five
      on, and whoever sees something rings the other two, by telephone, not by mail. I've four
      per cent on this one. My wife says candles are for birthdays.]],
    ja = prose [[
      本多です。一時になりました。こちらは二人、そちらもたぶん二人で、皆が同じ名前を見張っているわけで
      す。三時までひのでさん、五時まで常盤さん、そのあと私、というのはいかがですか。何か見えたら、メー
      ルでなく電話で残りの二社へ。携帯の電池が4%です。妻には、ろうそくは誕生日に使うものだと言われて
      います。]] } }

inject "leak" { at = "18h", via = "press", from = "press/desk", important = true, covers = { "T5" },
  to = { "kazahaya/pr", "kazahaya/hq", "tokiwa/branches" },
  asks = { en = "Answer Shinonome Press", ja = "東雲新聞に回答する" }, within = "3h",
  subject = { en = "Shinonome Press: your list of firms without backup",
              ja = "東雲新聞:「自家発のない事業者一覧」" },
  text = {
    en = prose [[
      City desk, Shinonome Press, half past one, sorry. On the board since midnight: "Annex 4,
      firms without backup power", thirty-eight names with addresses and telephone numbers, stamped
      "Kazahaya City, disaster drill, 1 September". Under it people write which of them will be
      bankrupt on Friday and which have no alarm tonight. Is it yours? Is it real? And have those
      on it been told? Morning edition, four o'clock.]],
    ja = prose [[
      東雲新聞社会部です。一時半に申し訳ありません。零時ごろから掲示板に「資料4 自家発のない事業者一
      覧」が出ています。三十八社、住所と電話入り、「風早市 防災訓練 9月1日」の印。その下に、どこが金
      曜に潰れるか、今夜どこの警報が切れているか、と書き込まれています。市の資料ですか。本物ですか。
      載っている方は、ご存じなんでしょうか。朝刊、四時締めです。]] } }

inject "exchange-fuel" { at = "20h", via = "monitor", to = { "hinode/noc", "meti/fuel" },
  important = true,
  subject = { en = "Exchange Bay: fuel for two hours", ja = "湾岸局:燃料残り二時間" },
  text = {
    en = lines [[
      03:30  BAY EXCHANGE  dipstick (crew on site)  410 l    burn 205 l/h
             carries  119 of city and fire brigade 24 trunks, 210,000 lines,
                      telephones of city hall and Shirakaba hospital
             battery after that   5 min
             dealer: pumps at his yard without power since Monday
      copy to  METI fuel desk]],
    ja = lines [[
      3:30  湾岸局  検尺(現地保守班) 410L   消費 205L/h
            収容  市・消防の119番 24回線、加入 21万、
                  市役所と白樺大学病院の電話
            その後の蓄電池   5分
            販売店:自社の給油ポンプが停電。初日から動いていない
      写し  経済産業省 燃料班]] } }

-- + Another sector sees the edge of the same thing.
inject "gas-wonders" { at = "20h10m", via = "council", from = "ceptoar-gas/desk",
  to = "ceptoar-electricity/desk", covers = { "C1" },
  subject = { en = "Gas: does a maker look into your control side?", ja = "ガス:制御側、メーカーから見えますか" },
  text = {
    en = prose [[
      Gas desk, Hayami, still here. One of our members asks something I can't answer: the maker of
      his relays had a session on his side in the first week of December which nobody had ordered.
      He thinks it's a slip of the pen. Do yours have such a line at all, and who counts the
      sessions?]],
    ja = prose [[
      ガスセプターの速水です、まだおります。会員から、答えられない質問が来ました。十二月の第一週に、リ
      レーのメーカーから頼んでいない保守接続が一回あったそうです。本人は記録の間違いだろうと言っていま
      す。電力さんにも、そういう回線はありますか。接続の回数は、誰が数えているものでしょう。]] } }

-- + The list, seen from the other end.
inject "annex" { at = "21h", via = "phone", from = "police/desk",
  to = { "hayabusa/it", "hayabusa/dispatch" }, covers = { "T5" },
  subject = { en = "Police: last saved by \"hasumi\"", ja = "警察:最終保存者が hasumi です" },
  text = {
    en = prose [[
      Cybercrime desk, Morita. The list on the board: the file says "created Kazahaya City, last
      saved by hasumi, 2011-08-29". I have one Hasumi, and she is yours. I don't think she did it.
      I'd like to know which machine that name belongs to, and please don't let anybody tidy it.]],
    ja = prose [[
      サイバー犯罪担当の森田です。掲示板の一覧ですが、ファイルの情報に「作成 風早市、最終保存 hasumi、
      2011-08-29」とあります。蓮見さんという方は、御社にしか見当たりません。ご本人の仕業とは思っていま
      せん。そのお名前が、どの端末のものか。それと、片づけずにそのままにしておいてください。]] } }

-- + Outside notices first, as so often.
inject "maker-asks" { at = "22h", via = "mail", from = "kogane/service", to = "aoba/csirt",
  evidence = true,
  subject = { en = "Kogane Relay: work of 5 December, sheet missing",
              ja = "黄金継電機:12月5日作業分の報告書について" },
  text = {
    en = prose [[
      Muroi, Kogane Relay, service. You'll have other things on your mind, but the month's sheets
      close today. Your gateway sent us its usual note of a maintenance session on 5 December, ten
      past two at night, thirty-four minutes, under our number two account. I have no work sheet
      for it. The engineer whose account it is was in Sendai that week, for a funeral. Was it for a
      trial on your side? If so I'd book it as nil.]],
    ja = prose [[
      黄金継電機 保守窓口の室井です。それどころではないと存じますが、月次の締めが本日のためご連絡い
      たします。貴社のゲートウェイから、12月5日2時10分より34分間、弊社の2番のIDで保守接続という通知
      をいただいておりますが、こちらに作業票がございません。担当者はその週、忌引で仙台におりました。
      貴社側での試験でしたでしょうか。でしたら、作業なしとして処理いたします。]] } }

-- + Seven o'clock news: one line for each.
inject "morning-brief" { at = "23h", via = "face-to-face", from = "nisc/desk",
  to = { "kagami/ops", "asagiri/control", "tsubame/ops", "nagisa/ops", "izumi/ops",
         "hayabusa/dispatch", "kazahaya/pr", "shirakaba/hq" },
  asks = { en = "One line for the seven o'clock news, to the city's PR", ja = "七時のニュース用に一行、市の広報へ" },
  within = "1h",
  subject = { en = "06:30: one line each for the radio", ja = "6時30分:ラジオ用に一行ずつ" },
  text = {
    en = prose [[
      The radio reads at seven what people can count on today, and the city puts it together, one
      line from each of you: what runs, what doesn't, not before when. No "as soon as possible",
      the announcer says he has read that eleven times since yesterday. Whoever slept, raise a
      hand, I should like to count.]],
    ja = prose [[
      七時に、今日当てにしてよいものをラジオが読みます。市の広報がまとめますので、各卓から一行ずつ。何
      が動き、何が動かず、早くて何時か。「復旧次第」はなしでお願いします。アナウンサーが、昨日から十一
      回読んだそうです。それから、眠った方は手を挙げてください。数えておきたいので。]] } }

inject "forty" { at = "24h", via = "monitor", to = { "aoba/dispatch", "aoba/risk" },
  important = true,
  subject = { en = "From 08:30: 40 % of the load, by the western route",
              ja = "8時30分から負荷の40%を西系統で" },
  text = {
    en = lines [[
      07:30  WESTERN 66 kV route ready, 1,390 MW = 40 % of yesterday's load
             COAST   1,380   9 priority feeders          410,000 customers
             CENTRE  1,400   ordinary feeders            560,000 customers
             HILLS     700   80 small feeders, by hand   430,000 customers
             trunk 1, 2:  5 attempts, tripped after 80 ms each; no further attempts
             today (Protection)
      lists received: ministries 3 (not the same), assembly 1, "everybody a little"]],
    ja = lines [[
      7:30  西66kV系統 準備完了  1,390MW(昨日の負荷の40%)
            臨海  1,380   優先系統9本             410,000軒
            中央  1,400   一般系統                560,000軒
            丘陵    700   小系統80、手動開閉      430,000軒
            幹線1・2号:試送5回、いずれも80msで遮断。本日は試送中止(保護担当)
      受領した要望:省庁3通(内容不一致)、県議会1通「皆に少しずつ」]] } }

-- + The second table of hours.
inject "second-round" { at = "25h30m", via = "fax", from = "meti/clerk", to = "meti/fuel",
  subject = { en = "09:00: hours again, as Oki rang them", ja = "9時:残り時間(沖が電話で確認)" },
  text = {
    en = lines [[
      FUEL LIST 09:00 (rung one by one, 07:30-08:50; hours of those served last
      night as planned; all others dry or nearly)
        Sunago Dialysis  about 3     Kunugi no Sato  about 5
        exchange North   about 14    exchange Bay    about 18
        Kawabe, Midorigaoka, Yamate  about 12
        Tobu, Shirakaba, Prefectural 46   bank centre 46   Kagami 1, 2   14
        hotel: guests walked home    hatchery: not answering
      Trucks: 10 in the yard by 10:00, one with a flat tyre (being mended)]],
    ja = lines [[
      燃料要請 9時現在(7時30分〜8時50分、一件ずつ電話。ゆうべ予定どおり
      届いた先の値。ほかは空か、空に近い)
        砂子透析     約3      くぬぎの里  約5
        北局         約14     湾岸局      約18
        川辺、緑ヶ丘、山手こども   約12
        東部、白樺大、県立中央 46   銀行センター 46   鏡1・2号室 14
        ホテル:滞留客は徒歩で帰宅   孵卵場:応答なし
      車:10時までに10台そろう。一台パンク(修理中)]] } }

inject "settlement" { at = "26h", via = "phone", from = "fsa/liaison", to = "tokiwa/branches",
  asks = { en = "Tell the FSA when yesterday's settlement closes", ja = "昨日の決済がいつ締まるか金融庁へ" },
  within = "2h",
  subject = { en = "FSA: yesterday's settlement is still open", ja = "金融庁:昨日の決済が締まっていません" },
  text = {
    en = prose [[
      Sakuma, FSA. Yours is the one that is still open from yesterday, seventeen hours now. I'm not
      ringing to scold. Two others can't close before you, and at ten somebody will ask in public.
      How many items, what holds them up, and by what hour. If it's a person walking with a tape, I
      can work with that.]],
    ja = prose [[
      金融庁の佐久間です。昨日の決済で締まっていないのは御行だけで、もう十七時間になります。お叱り
      の電話ではありません。御行を待って締められないところが二つあり、十時には記者から聞かれます。
      残りは何件か、何で止まっているのか、何時に終わるのか。人が媒体を持って歩いているというのでも
      構いません。それならそう説明します。]] } }

-- +
inject "tanks-again" { at = "28h", via = "phone", from = "shirakaba/machines",
  to = { "izumi/ops", "shirakaba/hq" }, or_via = { "fax", "face-to-face" },
  subject = { en = "Amano: water for dialysis, again", ja = "天野:透析の水、またお願いします" },
  text = {
    en = prose [[
      Amano, dialysis, Shirakaba. By the stick we're at five hours, if the tanker came yesterday;
      it's a hundred and twenty litres a head and I have twenty-six today, the Mondays that
      weren't and the Tuesdays. Mr Hamada from the school is one. I could shorten them to three
      hours each. I'd rather not do it twice.]],
    ja = prose [[
      白樺大 透析室の天野です。検尺で、昨日給水車に来ていただいた分が残り五時間というところです。一
      人百二十リットルで、今日は二十六人、月曜にできなかった方と火曜の方です。第三小から来られた浜田
      さんもいます。一人三時間に縮めることはできますが、二回続けてはやりたくないんです。]] } }

inject "settings" { at = "30h", via = "log", to = { "aoba/csirt", "aoba/dispatch", "aoba/risk" },
  important = true, evidence = true, covers = { "T6" },
  subject = { en = "Relay settings as read out, against the file", ja = "リレー整定値:読出しと台帳の照合" },
  text = {
    en = lines [[
      13:24  read out at the substation, Tadokoro and Kogane (Muroi), side by side
                                  file 2009-06     relay now
        TRUNK-1 A  zone 1 reach      12.4 ohm      124.0 ohm
        TRUNK-1 A  load blinder      on            off
        TRUNK-2 A  zone 1 reach      12.6 ohm      126.0 ohm
        TRUNK-2 A  load blinder      on            off
      changed  2011-12-05 02:19:40 and 02:31:07   by  kgn-m2 via RG-2
      RG-2 session  02:11:02-02:45:10   from  203.0.113.190
      B relays  unchanged    other lines  being read, 4 h]],
    ja = lines [[
      13:24  変電所にて読出し。田所、黄金継電機 室井が立会い
                                 台帳 2009-06     現在値
        幹線1号A  第1段リーチ      12.4Ω         124.0Ω
        幹線1号A  ブラインダ要素   使用          不使用
        幹線2号A  第1段リーチ      12.6Ω         126.0Ω
        幹線2号A  ブラインダ要素   使用          不使用
      変更  2011-12-05 02:19:40、02:31:07   kgn-m2(RG-2経由)
      RG-2 接続  02:11:02〜02:45:10   接続元 203.0.113.190
      B系リレー  変更なし    他の線路  読出し中(四時間)]] } }
