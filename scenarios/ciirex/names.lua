-- names.lua: timed injects, 14:05 to 15:50: names that lead somewhere else.
-- 14時5分から15時50分まで。別の場所へ導かれる名前。

local tell = require "words"

tell { "odd-answer", "128m", "phone", from = "kagami/field", to = { "kagami/csirt", "kagami/operations" },
  covers = { "T10" },
  en = { "Shimura: ns-4 gives the bank a second house", [[
      Shimura. Ask ns-4 for Tokiwa's portal, it says 192.0.2.180. Ask ns-1 over in the west, it says
      192.0.2.20. The bank has one house, as far as I know. It's only that name so far. I haven't
      touched anything, I only asked.]] },
  ja = { "志村:ns-4が銀行の別宅を教える", [[
      志村です。常盤銀行のポータルをns-4に聞くと192.0.2.180、西のns-1に聞くと192.0.2.20です。銀行の住所は
      一つのはずですが。いまのところ、この名前だけです。触っていません、聞いただけです。]] },
  effect = function()
    service("kagami-service"):set(70)
    asset("old-resolvers"):mark "infected"
  end }

-- Each house meets it in its own way.
local function led_astray(id, minute, via, from, en_subject, ja_subject, en, ja)
  tell { id .. "-astray", minute .. "m", via, from = from, to = { id .. "/csirt" },
    en = { en_subject, en }, ja = { ja_subject, ja } }
end

led_astray("tokiwa", 133, "phone", "tokiwa/field", "Eto: the portal asks for the card's number", "江藤:ポータルがカード番号を聞く", [[
      Eto. A customer shows me our portal on his telephone. It asks for the number on the card AND
      the one on the back. Ours has never done that. On my screen it doesn't. Same name, same colours.]], [[
      江藤です。お客さまが携帯でうちのポータルを見せてくださいました。カード番号と裏の番号を両方聞いてき
      ます。うちは聞いたことがありません。私の画面では聞きません。名前も色も同じです。]])
led_astray("wakaba", 137, "mail", "wakaba/field", "Sugiura: a client logged in to nothing", "杉浦:何もない所にログインした客", [[
      A client on the east shore logged in and saw an empty account with a nice picture. He rang to
      ask where his pension is. With us it's all there. Where has he been?]], [[
      東岸のお客さまがログインしたら、きれいな絵のある空の口座だったそうです。「年金はどこへ」とお電話で
      す。こちらには全部あります。どこに入られたのでしょう。]])
led_astray("tsubame", 141, "ticket", "tsubame/field", "Narumi: check-in page in a strange font", "鳴海:搭乗手続きの字体が違う", [[
      The check-in page at the kiosks has another font and sells insurance. We don't sell insurance.
      I've hung a coat over the first one.]], [[
      自動チェックイン機の画面の字体が違い、保険を勧めてきます。うちは保険を売っていません。一台目には上着
      をかけておきました。]])
led_astray("asagiri", 145, "radio", "asagiri/field", "Nemoto: the timetable wants a password", "根本:時刻表がパスワードを聞く", [[
      Nemoto. The timetable page wants a password from the passengers now. I told them it's by the
      wall, where it always was. Somebody ought to look at what the computer asks whom. Over.]], [[
      根本です。時刻表のページがお客さまにパスワードを聞くそうです。壁に貼ってありますと言いました。コン
      ピュータが、どこに何を聞きに行っているのか、見たほうがよくないですか。どうぞ。]])
led_astray("aoba", 149, "mail", "aoba/field", "Shiraishi: the weather server is somebody else", "白石:気象サーバが別人です", [[
      The lightning page of the substation calls up 192.0.2.180 since two. I only noticed because
      it says "welcome". Lightning never said welcome.]], [[
      変電所の雷情報の画面が、二時ごろから192.0.2.180につながっています。「ようこそ」と出たので気づきまし
      た。雷にようこそと言われたことはありません。]])
led_astray("nagisa", 153, "radio", "nagisa/field", "Hamano: the map turns us round", "浜野:地図が逆を案内する", [[
      Car three. The map in the car took me to a car park by the sea. Ours loads from the office.
      The other cars have it right. What does mine ask, and who answers? Over.]], [[
      3号車です。車の地図に海辺の駐車場へ連れてこられました。地図は社内から読むはずです。ほかの車は正しい
      道を出しています。うちの車は誰に聞いて、誰が答えたんでしょう。どうぞ。]])
led_astray("kazahaya", 157, "phone", "kazahaya/field", "Momoi: a form that wants everything", "桃井:何でも聞く申請書", [[
      Momoi. The request page of the city asks for mother's name, bank and a photograph of the card.
      Eleven people have filled it in here on their own telephones, because of the queue. I told them
      it goes faster. I did.]], [[
      桃井です。市の申請ページが、お母さまの名前と口座とカードの写真まで求めてきます。待ち時間が長いので、
      ここで十一人がご自分の携帯から入力しました。「そのほうが早いですよ」と申し上げたのは、私です。]])
led_astray("shirakaba", 161, "phone", "shirakaba/field", "Kasai: the pharmacy page is in English", "葛西:薬のページが英語", [[
      Kasai. The page with the interactions is in English and recommends something for sleeping. I
      have taken the book from the shelf. But the ward upstairs hasn't got a book.]], [[
      葛西です。飲み合わせのページが英語になり、睡眠薬を勧めてきます。私は棚の本に替えました。でも、上の病
      棟には本がありません。]])
led_astray("izumi", 165, "ticket", "izumi/field", "Uno: tank data go to an address I don't know", "宇野:水位の送り先が知らない番地", [[
      The box at Kitahara sends its levels to 192.0.2.180. It thanks for each. Nothing from us has
      ever said thank you, that's why I write.]], [[
      北原の端末が水位を192.0.2.180へ送っています。送るたびに「ありがとう」と返ってきます。うちの機械に礼を
      言われたことはないので、書いておきます。]])
led_astray("hayabusa", 169, "phone", "hayabusa/field", "Takeda: slips from nowhere", "武田:どこからか送り状が来る", [[
      Takeda. Now slips come, lots, very fast, and they send the insulin to a garage. Same print as
      ours. I've put them under the good ones until somebody looks where they come from.]], [[
      武田です。今度は送り状が来ます、大量に、すごい速さで。インスリンがガレージ行きになっています。うちと
      同じ書式です。出どころが分かるまで、別にしておきます。]])

tell { "one-port", "172m", "log", lines = true, to = { "kagami/csirt", "kagami/operations" },
  en = { "ns-3, ns-4: what came in at half past one", [[
      13:31:02  ns-4  query tokiwa portal      from port 32768   id 1f20
      13:31:02  ns-4  answers for it           4,011 in one second, one fits
      13:31:03  ns-4  kept                     192.0.2.180   for 86,400 seconds
      14:02     ns-3  the same                 nine names so far]] },
  ja = { "ns-3・ns-4:13時半に届いたもの", [[
      13:31:02  ns-4  問合せ 常盤ポータル   ポート32768   識別子1f20
      13:31:02  ns-4  それへの応答          一秒に4,011通、一通が一致
      13:31:03  ns-4  保持                  192.0.2.180   86,400秒
      14:02     ns-3  同じ                  現在九つの名前]] } }

tell { "jpcert-asks", "178m", "mail", from = "jpcert/desk", to = { "nisc/analysis", "kagami/csirt" },
  en = { "JPCERT/CC: a copy that answers to ten names", [[
      192.0.2.180 shows copies of ten houses, all on the east shore of one bay. It is abroad and we
      have asked for it to be taken down; that takes a day. Until then only the names can be
      corrected. Whose resolver says so?]] },
  ja = { "JPCERT/CC:十の名で応える写し", [[
      192.0.2.180が十組織の写しを表示しています。いずれも一つの湾の東岸です。国外にあり、停止を依頼しまし
      たが一日はかかります。それまで直せるのは名前のほうだけです。どこの名前サーバが、そう答えていますか。]] } }

tell { "bureau-reads", "184m", "phone", from = "fsa/liaison", to = { "mic/bureau", "mic/liaison" },
  en = { "FSA: may we tell the banks to stop their portals?", [[
      FSA. Two of ours ask whether to close their own portals because a copy exists. The portals are
      in order, the way there isn't. You know carriers. What do we tell them that's true at four?]] },
  ja = { "金融庁:ポータルを閉じさせるべきか", [[
      金融庁です。所管の二社から、写しがあるので自社のポータルを閉じるべきかと。ポータルは正常で、道のほう
      がおかしいわけですよね。通信のことはそちらが詳しい。四時の時点で本当と言えることは何でしょう。]] } }
