-- back.lua: timed injects, 16:20 to 18:30: the splice, the order, the way back, what was learned.
-- 16時20分から18時30分まで。接続、順番、戻り方、学んだこと。

local tell = require "words"

tell { "on-station", "248m", "phone", from = "sea/ship", to = { "hinode/operations", "hinode/business" },
  important = true,
  en = { "Cable ship: eight pairs, twelve minutes each", [[
      Chief of splicing. We have both ends on deck, they're clean breaks, no knife, an anchor for
      sure. Eight pairs, twelve minutes each, one after the other, and the sea gives me two hours.
      Give me the order once and in writing. I won't take it by shouting.]] },
  ja = { "敷設船:八対、一対十二分", [[
      接続班長です。両端を上げました。きれいな破断で、刃物じゃない、錨です。八対、一対十二分、順番に一対ず
      つ。海がもつのは二時間。順番は一度だけ、紙でください。怒鳴り声では受けません。]] } }

tell { "each-first", "254m", "report-up", from = "mlit/liaison", to = { "mic/liaison", "mic/bureau" },
  en = { "MLIT: flights, trains and trucks first", [[
      On behalf of three of ours: flights, gates, slips. Every house believes it is the first pair.
      MHLW and METI are writing the same letter at this minute. If there's a rule, send us the rule.]] },
  ja = { "国交省:航空、鉄道、物流を先に", [[
      所管の三社を代表して、運航、改札、送り状を。どの組織も、自分が一対目だと思っています。厚労省も経産省
      も、いま同じ文を書いています。決まりがあるなら、その決まりを送ってください。]] } }

tell { "four-pairs", "300m", "monitor", lines = true, to = { "hinode/operations", "hinode/csirt" },
  en = { "Bay: four pairs of eight", [[
      17:00  BAY-1     4 of 8 pairs      bridge 61 of 80
      17:00  names     wrong answers are kept for up to 86,400 seconds where they were taken]] },
  ja = { "湾ケーブル:八対中四対", [[
      17:00  湾-1      8対中4対        橋梁 80波中61
      17:00  名前      誤った応答は、受け取った側で最長86,400秒保持される]] },
  effect = function()
    service("hinode-service"):set(80)
  end }

tell { "all-pairs", "325m", "monitor", lines = true, important = true,
  to = { "hinode/operations", "hinode/business", "kagami/operations" },
  en = { "Bay: eight pairs, main resolvers in reach", [[
      17:25  BAY-1     8 of 8 pairs, attenuation as new
      17:25  ns-1/ns-2 reached from the east again]] },
  ja = { "湾ケーブル:八対、主系の名前サーバに到達", [[
      17:25  湾-1      8対中8対、減衰は新品なみ
      17:25  ns-1/ns-2 東岸から再び到達]] },
  effect = function()
    service("hinode-service"):set(100)
    service("kagami-service"):set(100)
  end }

-- Whether to go back, asked by those who stand there.
local function is_it_over(id, minute, via, en_subject, ja_subject, en, ja)
  tell { id .. "-over", minute .. "m", via, from = id .. "/field",
    to = { id .. "/business", id .. "/operations" },
    en = { en_subject, en }, ja = { ja_subject, ja } }
end

is_it_over("hinode", 330, "phone", "Onuki: light on all eight. Over?", "大貫:八対とも光。終わりですか", [[
      Onuki. All eight are bright. The crew wants to take the bridge down to what it was. The sheet
      says thirty minutes and "names included". Are they?]], [[
      大貫です。八対とも光っています。班は橋を元に戻したいと言っています。紙には三十分、「名前解決も」とあ
      ります。名前は正しいんですか。]])
is_it_over("tokiwa", 331, "phone", "Eto: three seconds a payment", "江藤:一件三秒に戻りました", [[
      Eto. Three seconds. Kashiwagi has 214 lines in the ledger and a cramp. Do I let the machines
      go, or does she type first?]], [[
      江藤です。一件三秒に戻りました。元帳は214行、柏木は手がつっています。機械を動かしますか、入力が先で
      すか。]])
is_it_over("tsubame", 332, "phone", "Narumi: one plan acknowledged", "鳴海:一便、受領が来ました", [[
      Narumi. One plan acknowledged in nine seconds. The fax and I were getting on well. Is one
      enough?]], [[
      鳴海です。一便、九秒で受領が来ました。FAXとは仲良くなっていたんですが。一便で足りますか。]])
is_it_over("asagiri", 333, "radio", "Nemoto: gates green at four of five", "根本:五駅中四駅が緑", [[
      Nemoto. Green at four, we're the fifth. The evening wave comes at six. I'd rather stay open
      than close twice. What does the paper say? Over.]], [[
      根本です。四駅は緑、うちが五駅目です。六時に夕方の波が来ます。二度閉めるより、開けたままがいいと思
      いますが、紙には何と。どうぞ。]])
is_it_over("kazahaya", 334, "phone", "Momoi: the wheel has stopped", "桃井:画面が止まりました", [[
      Momoi. The wheel has stopped and the counters are quick. Fifty-two handwritten sheets, one
      daughter. They want to go home at half past five. May they?]], [[
      桃井です。画面が戻りました、速いです。手書きが五十二枚、娘さんが一人。職員は五時半に帰りたいと言っ
      ています。いいですか。]])
is_it_over("shirakaba", 335, "phone", "Kasai: the clinics open again", "葛西:診療所の記録が開きます", [[
      Kasai. They open in two seconds, with the medicines. We've thirty-one sheets. The ward asks
      whether to throw them away. I've told it to sit on them.]], [[
      葛西です。二秒で、薬まで出ます。紙が三十一枚あります。病棟から捨てていいかと聞かれ、触るなと言って
      おきました。]])

local function backlog(id, minute, via, en_subject, ja_subject, en, ja)
  tell { id .. "-backlog", minute .. "m", via, from = id .. "/field",
    to = { id .. "/operations", id .. "/csirt" },
    en = { en_subject, en }, ja = { ja_subject, ja } }
end

backlog("wakaba", 336, "mail", "Sugiura: receipts compared, two too many", "杉浦:受付番号、二件多い", [[
      Compared all: two too many, both by people who pressed twice. Nothing is missing. It closed at
      three, so whoever reads this at six has time.]], [[
      全件照合しました。二件多い、どちらも押し直した方です。欠けはありません。三時に引けていますので、六
      時に読む方には時間があります。]])
backlog("aoba", 338, "phone", "Shiraishi: ten times the same", "白石:十回、同じです", [[
      Shiraishi. You said a number, I said a number, ten times, the same each time. Bank 1 has
      closed its doors again. It can be done any Tuesday.]], [[
      白石です。そちらが数字を言い、私が数字を言い、十回とも同じでした。1号の班は扉を閉めました。どこの火
      曜日でもできる作業です。]])
backlog("nagisa", 340, "radio", "Hamano: nineteen calls at once", "浜野:通報が十九件まとめて", [[
      Car three. Nineteen calls in five minutes, seven are from two o'clock and rang again. The
      laundry has sent us socks. Over.]], [[
      3号車です。五分で十九件、うち七件は二時からの方のかけ直しです。クリーニング店から靴下をいただきまし
      た。どうぞ。]])
backlog("izumi", 342, "radio", "Uno: Kitahara 49, gauge and screen", "宇野:北原49、目盛りも画面も", [[
      Uno. 49, on the wall and on the wood. Four other tanks still to be seen. The hill's water is
      clear. My feet aren't. Over.]], [[
      宇野です。画面も目盛りも49。残りの四つはこれから見ます。団地の水は澄みました。私の足は泥だらけです。
      どうぞ。]])
backlog("hayabusa", 344, "phone", "Takeda: two kinds of slips", "武田:送り状が二種類", [[
      Takeda. Ours and theirs are in two piles, theirs is the neater one. Eleven pharmacies have
      their insulin, it was cold. One truck is on the road without a slip; he answers, though.]], [[
      武田です。うちのと偽のを二つの山に分けました。偽のほうがきれいです。薬局十一軒、インスリンは届きまし
      た、冷えていました。送り状なしの車が一台、電話には出ます。]])
backlog("kagami", 346, "ticket", "Shimura: what is still kept elsewhere", "志村:よそに残っている答え", [[
      Ours are clean. What others took from us before that they keep until tomorrow at two, unless
      somebody tells them to empty it. I've the list of who asked. It's long, but it's a list.]], [[
      うちの二台はきれいです。ただ、その前に受け取った側には、明日の二時ごろまで残ります。消すよう誰かが
      知らせない限り。聞きに来た相手の一覧はあります。長いですが、一覧です。]])

tell { "thirty-steady", "357m", "monitor", lines = true,
  to = { "hinode/business", "tokiwa/business", "tsubame/business", "asagiri/business",
         "kazahaya/business", "shirakaba/business" },
  en = { "17:57: steady for thirty minutes, names compared", [[
      17:57  lines, east shore       steady since 17:25
      17:57  names                   west and east give the same answers
      what of your criterion is left stands on your own sheet]] },
  ja = { "17時57分:30分安定、名前も照合済み", [[
      17:57  東岸回線       17:25から安定
      17:57  名前           西と東の応答が一致
      解除の基準の残りは、各組織の一枚に]] } }

-- The round at six.
tell { "round", "362m", "face-to-face", from = "ceptoar-information-communications/desk",
  to = { "hinode/business", "kagami/business", "kazahaya/business", "nisc/desk", "mic/liaison" },
  covers = { "E3" },
  en = { "Six o'clock: one thing from another table", [[
      It's six. The cable holds. Each table, one thing, and not your own: what did another house
      know, see or have that would have spared you an hour? Sit down together, then write one line.]] },
  ja = { "六時:ほかの机から一つ", [[
      六時です。ケーブルは持ちこたえています。各机から一つ、ただし自分のことではなく。ほかの組織が知って
      いた、見ていた、持っていたもので、一時間早くなったはずのことは何ですか。集まって、一行書いてくださ
      い。]] } }
