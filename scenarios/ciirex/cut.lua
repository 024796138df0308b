-- cut.lua: timed injects, 12:00 to 13:30: an anchor, a cable, and what each house sees first.
-- 12時から13時30分まで。錨、ケーブル、各組織に最初に見えるもの。

local tell = require "words"

tell { "alarm-bay", "4m", "monitor", lines = true, important = true,
  to = { "hinode/operations", "hinode/csirt", "hinode/business" },
  en = { "Bay cable: light lost on all eight pairs", [[
      12:04:11  BAY-1     loss of light, 8 of 8 pairs     distance 6.2 km from landing
      12:04:11  BAY-1     main route west-east            0 of 80 channels
      12:04:12  BRIDGE-1  reserve                         taking over, 34 of 80
      12:04:12  landing east, power: normal]] },
  ja = { "湾ケーブル:八対すべて光断", [[
      12:04:11  湾-1      光断 8対中8対          陸揚局から6.2km
      12:04:11  湾-1      主経路(西-東)          80波中0
      12:04:12  橋梁-1    予備                   切替中、80波中34
      12:04:12  東陸揚局 電源:正常]] },
  effect = function()
    service("hinode-service"):set(43)
  end }

tell { "coastguard", "9m", "phone", from = "sea/coastguard", to = { "hinode/operations", "mic/liaison" },
  en = { "Coast guard: a ship has dragged her anchor", [[
      Traffic centre. A bulk carrier has dragged in the squall, from about noon, across the cable
      area. She's held now, six kilometres off your landing. Nobody is hurt. We ask her for the
      track. Is it yours that lies there?]] },
  ja = { "海上保安部:走錨した船があります", [[
      交通センターです。正午ごろの突風で、ばら積み船が走錨し、ケーブル区域を横切りました。いまは止まって
      います。陸揚局から六キロの所です。けが人はありません。航跡を出させます。そこにあるのは、おたくのケ
      ーブルですか。]] } }

tell { "landing", "13m", "phone", from = "hinode/field", to = { "hinode/operations", "hinode/csirt" },
  en = { "Onuki: the hut is dry, it's out there", [[
      Onuki, landing station. Power's fine, rack's fine, the light goes out and doesn't come back.
      It's out there, not in here. On the bridge we had forty of eighty painted free on Friday, so
      I don't know who has put the rest on it.]] },
  ja = { "大貫:局舎は無事、海の中です", [[
      陸揚局の大貫です。電源も架も正常、光は出ていきますが戻りません。切れたのは海の中です。橋のほうは、
      金曜に見たとき八十波のうち四十が空きと書いてありました。残りを誰が載せたのかは分かりません。]] } }

-- What the ten others see: each in its own words.
local function first(id, minute, via, en_subject, ja_subject, en, ja)
  tell { id .. "-first", minute .. "m", via, from = id .. "/field",
    to = { id .. "/operations", id .. "/csirt" }, en = { en_subject, en }, ja = { ja_subject, ja } }
end

first("kagami", 15, "phone", "Shimura: half of the queries stay away", "志村:問合せが半分来ない", [[
      Shimura. The east's queries have stopped, all of them, in one second. Our reserve pair over
      there has begun to answer by itself, as it's written. I haven't thought of those two since
      2008. Who last touched them?]], [[
      志村です。東岸からの問合せが、一秒で全部止まりました。手順書どおり、向こう岸の予備の二台が応答を始
      めています。あの二台、2008年からすっかり忘れていました。最後に触ったのは誰でしょう。]])
first("tokiwa", 18, "phone", "Eto: forty seconds for one payment", "江藤:一件に四十秒", [[
      Eto, Shiomi branch. Each payment takes forty seconds, the machine counts it down as if it were
      proud of it. Eleven people. It's bonus week. Is it us, or is it all of the east?]], [[
      汐見支店の江藤です。払出し一件に四十秒かかります。十一人お待ちで、今週は賞与です。うちだけでしょう
      か、東岸は全部でしょうか。]])
first("wakaba", 21, "face-to-face", "Sugiura: orders wait at the gate", "杉浦:注文が入口で待っている", [[
      Sugiura. Orders from the east desk sit at the gate for twenty seconds. The market opens again
      at half past. I can take them by telephone or I can wait. Which of the two is written down?]], [[
      杉浦です。東デスクの注文が、入口で二十秒待たされています。後場は12時半からです。電話で受けるか、待
      つか。紙にはどっちと書いてありますか。]])
first("tsubame", 24, "phone", "Narumi: no acknowledgement for the 12:40", "鳴海:12時40分便の受領が来ない", [[
      Narumi, east airport. The plan for the 12:40 went out nineteen minutes ago, nothing came back.
      She's got a donor kidney on board, the box has a clock on it. I can walk to the fax.]], [[
      東空港の鳴海です。12時40分便の飛行計画を十九分前に出しましたが、受領が返りません。移植用の腎臓が載
      ります。箱に時計が付いています。FAXまでなら歩けます。]])
first("asagiri", 27, "radio", "Nemoto: gates think it is twelve o'clock", "根本:改札は正午のまま", [[
      Nemoto, Hinokuchi. The gates haven't heard from the centre since four past. Who came in at
      noon may go out, who came later may not. Trains run. It's dry, they're still polite. Over.]], [[
      樋ノ口の根本です。改札が12時4分からセンターとつながっていません。正午までに入った方は出られて、後の
      方は出られません。列車は平常です。皆さん、まだ穏やかです。どうぞ。]])
first("aoba", 30, "phone", "Shiraishi: your screen is late", "白石:そちらの画面、遅れていませんか", [[
      Shiraishi, east substation. You rang to ask why breaker 12 is open. It's been closed for forty
      seconds. I was looking at it when you asked. What else do you see that was?]], [[
      東岸変電所の白石です。「12番が開いている」とお電話でしたが、四十秒前から閉まっています。目の前で見
      ていました。ほかにも、もう終わったものが映っていませんか。]])
first("nagisa", 33, "radio", "Hamano: two calls since noon", "浜野:正午から通報が二件", [[
      Car three. Two leak calls from the east since noon, on a Monday it's seven by now. Either
      everybody's boiler is well, or they can't get through. I smell nothing from here. Over.]], [[
      3号車です。正午からの東岸の通報は二件、月曜なら七件は来ています。よほど調子がいいか、電話がつなが
      らないかです。いまのところ、においはありません。どうぞ。]])
first("kazahaya", 36, "phone", "Momoi: the counters turn a little wheel", "桃井:窓口の画面が回っている", [[
      Momoi, east ward. The counters show a little wheel since ten past. Thirty people. One wants to
      register a daughter, born this morning; he's in no hurry, but the medical card is.]], [[
      東区役所の桃井です。10分過ぎから窓口の画面が回ったままです。三十人お待ちで、けさ生まれた娘さんの届
      けの方も。届けは急がないけれど、医療証は要るそうです。]])
first("shirakaba", 39, "phone", "Kasai: the clinics' records don't open", "葛西:診療所の記録が開かない", [[
      Kasai, emergency. Clinic records from the east take three minutes and come without the list
      of medicines. I've a lady here on something that begins with W. Who may ring the clinics, and
      does he read back?]], [[
      救急外来の葛西です。東岸の診療所の記録が三分かかり、しかも薬の一覧だけ出ません。「ワ」で始まる薬を
      飲んでいるという方がいます。診療所に電話するのは誰で、復唱はしますか。]])
first("izumi", 42, "radio", "Uno: the tank is not at 68", "宇野:池は68じゃない", [[
      Uno. The screen says 68 at Kitahara and has said so for half an hour. I'm standing on it: 61.
      The pump does what the screen tells it. Over.]], [[
      宇野です。画面の北原は三十分前から68のままですが、いま上に立っています。61です。ポンプは画面の言う
      とおりに動いています。どうぞ。]])
first("hayabusa", 45, "phone", "Takeda: trucks without slips", "武田:送り状のない車が出ます", [[
      Takeda, Shiomi. Four trucks are over the bridge, their slips aren't. One has insulin, I know
      that because the driver told me. Do I unload by what he remembers?]], [[
      汐見の武田です。車は四台渡ってきたのに、送り状が来ません。一台はインスリンだと、運転手から聞きまし
      た。運転手の記憶で降ろしていいですか。]])

tell { "asks-mic", "48m", "phone", from = "ceptoar-finance/desk", to = "mic/liaison",
  en = { "Finance desk: is it one fault or ten?", [[
      Finance desk. Three of ours are slow on the east shore since four minutes past. The railway
      desk says the same, and they aren't even in finance. Is it one thing? Whom do we tell that
      it is?]] },
  ja = { "金融セプター:一つの故障ですか、十ですか", [[
      金融の事務局です。会員三社が、12時4分から東岸で遅くなっています。鉄道の事務局も同じことを言ってい
      て、あちらは金融ではありません。一つの故障でしょうか。それを、誰に言えばいいんでしょう。]] } }

tell { "user-count", "54m", "monitor", lines = true, to = { "hinode/business", "hinode/pr" },
  asks = { en = "Accident report to MIC: two hours are over at 14:04",
           ja = "総務省への事故報告:14時4分に二時間" }, within = "70m",
  en = { "Users slowed or cut: 410,000 since 12:04", [[
      SERVICE BOARD  12:54
        lines, east shore       410,000 users slow or dead   since 12:04
        emergency calls, east   over the bridge, working
        30,000 users x 2 h      passed at 14:04 if nothing changes]] },
  ja = { "影響利用者数:41万、12時4分から", [[
      サービス状況表  12:54
        東岸回線      41万 利用者(遅延・不通)   12:04から
        緊急通報(東)  橋梁経由で使用可
        3万人×2時間   このままなら14:04に到達]] } }

tell { "nisc-asked", "62m", "report-up", from = "meti/liaison", to = { "nisc/desk", "nisc/analysis" },
  en = { "METI: power and gas, east shore, both blind", [[
      Two of our houses report slow telecontrol and missing calls, both on the east shore, both
      since four past twelve. Supply is normal. They don't know of each other. We don't know of the
      others. You would.]] },
  ja = { "経産省:東岸で電力・ガスとも見えにくい", [[
      所管の二社から、遠方監視の遅れと通報の減少。どちらも東岸、12時4分からです。供給は平常です。二社はお
      互いを知りません。うちも、ほかの分野を知りません。NISCならご存じでは。]] } }

tell { "bridge-full", "70m", "monitor", lines = true, to = { "hinode/operations", "hinode/csirt" },
  en = { "Bridge: 78 of 80, what does not fit waits", [[
      13:10  BRIDGE-1   78 of 80 channels      waiting: 41 customers
      13:10  order of taking over: by contract number, since 2003
      13:10  emergency lines  in      hospital  waiting      city  in
      13:10  second bridge channel bank: in the store, west, one hour by road]] },
  ja = { "橋梁経路 80波中78、入らないものは待ち", [[
      13:10  橋梁-1   80波中78        待ち 41顧客
      13:10  収容の順:契約番号順(2003年から)
      13:10  緊急通報 収容   病院 待ち   市役所 収容
      13:10  増設用の架:西の倉庫、車で一時間]] },
  effect = function()
    service("hinode-service"):set(46)
  end }
