-- margin.lua: timed injects, 13:30 to 14:40: what runs out, and which sentence starts the plan.
-- 13時30分から14時40分まで。何が尽き、どの一文で計画が始まるか。

local tell = require "words"

local function runs_out(id, minute, via, en_subject, ja_subject, en, ja)
  tell { id .. "-margin", minute .. "m", via, from = id .. "/field",
    to = { id .. "/business", id .. "/operations" },
    en = { en_subject, en }, ja = { ja_subject, ja } }
end

runs_out("hinode", 76, "phone", "Onuki: who is on the bridge by right?", "大貫:橋に載る順番は", [[
      Onuki. Forty-one wait for the bridge, in the order of contract numbers. A karaoke chain is in,
      the hospital isn't. I can turn the screws, but I'm not the one who says whose.]], [[
      大貫です。橋は四十一社待ちで、順番は契約番号です。カラオケのチェーンが入っていて、病院が待っていま
      す。差し替えは私がやりますが、どれを抜くかを決めるのは私ではありません。]])
runs_out("kagami", 80, "ticket", "Shimura: ns-3 and ns-4 carry all of the east", "志村:ns-3とns-4が東岸を全部", [[
      The two old ones take nine thousand queries a second now, from one port each. They do it well.
      There's a red note on the cabinet, 2008, "before long use: patch". Is an hour and a half long?]], [[
      古い二台が、毎秒九千の問合せを、それぞれ一つのポートで受けています。よく働いています。ただ、架に
      2008年の赤い紙で「長く使う前に修正」とあります。一時間半は、長いでしょうか。]])
runs_out("tokiwa", 83, "phone", "Eto: twenty branches by my count", "江藤:数えたら二十店", [[
      Eto. I rang around instead of ringing you: twenty branches over thirty seconds, an hour now.
      Kashiwagi has the old ledger open on page one. Somebody has to say the word. It's not me.]], [[
      江藤です。本部にかける前に、各店に聞きました。三十秒超が二十店、もう一時間です。柏木が元帳の一頁目
      を開けています。誰かが宣言しないと始まりません。私ではないはずです。]])
runs_out("wakaba", 86, "face-to-face", "Sugiura: 260 wait, the oldest 40 seconds", "杉浦:260件待ち、最長40秒", [[
      Sugiura. 260 in front of the gate, and whoever refreshes gets in twice. One client has sold
      the same shares two times now. The west site is quick. Say it and I walk over.]], [[
      杉浦です。入口に260件。押し直した人は二重に入ります。同じ株を二度売ったお客さまが、もう一人います。
      西拠点は速い。ひと言あれば歩いて移ります。]])
runs_out("tsubame", 89, "phone", "Narumi: four aircraft, one fax", "鳴海:四機、FAX一台", [[
      Narumi. Four on the stand, the kidney's gone, thank you whoever took the fax. Now it's the
      islands, a football team and a funeral. The captain of each tells me he's first.]], [[
      鳴海です。四機待ちです。腎臓は出ました、FAXを通してくれた方に礼を。残りは島の便、サッカーのチーム、
      お葬式へ向かう団体。どの機長も、うちが先だと言います。]])
runs_out("asagiri", 92, "radio", "Nemoto: 400 inside", "根本:構内に400人", [[
      Nemoto. Four hundred inside, a class of infants asks for the lavatory in turns. I've one
      pencil and five stations ask me what I do, because I'm the one with grey hair. Over.]], [[
      根本です。構内に四百人、園児が順番にお手洗いへ行きたがっています。鉛筆は一本。ほかの四駅も、どうす
      るんだと私に聞いてきます。年の功だそうです。どうぞ。]])
runs_out("aoba", 95, "phone", "Shiraishi: planned switching at four, as printed?", "白石:四時の予定操作は紙どおり?", [[
      Shiraishi. The paper says: four o'clock, feeder of the bridge hut over to bank 2, from your
      screen. Your screen lives forty seconds ago. I'm here until six with both hands free.]], [[
      白石です。予定表には、16時に橋梁局舎の配電線を2号バンクへ、指令の画面から操作、とあります。その画面
      は四十秒前を映しています。私は六時までここにいて、両手は空いています。]])
runs_out("nagisa", 98, "radio", "Hamano: found one by nose", "浜野:においで一件", [[
      Car three. Laundry in Ote street, valve half open, owner says he rang for twenty minutes. He's
      fine. That was by nose. How many noses do we have on this side? Over.]], [[
      3号車です。大手町のクリーニング店で、元栓が半開きでした。ご主人は二十分かけ続けたそうです。無事で
      す。見つけたのは鼻です。東岸に、鼻はいくつありますか。どうぞ。]])
runs_out("kazahaya", 101, "phone", "Momoi: thirty-five minutes of wheel", "桃井:三十五分、回ったまま", [[
      Momoi. Thirty-five minutes now. The father with the daughter has gone to buy nappies. I've got
      forms from before my time in the cellar; may I write on them, and do they count?]], [[
      桃井です。三十五分になりました。娘さんの届けのお父さんは、おむつを買いに行かれました。地下に私の着
      任前の用紙があります。それに書いていいですか。有効でしょうか。]])
runs_out("shirakaba", 104, "phone", "Kasai: three clinics, three versions", "葛西:三つの診療所、三通りの薬", [[
      Kasai. Three of us rang the same clinic and wrote three doses. It was the line, or us. Nobody
      has been given anything. One voice, please, and a sheet with boxes on it.]], [[
      葛西です。三人が同じ診療所にかけて、三通りの量を書きました。回線のせいか、私たちのせいか。まだ誰に
      も投与していません。かける人を一人に決めて、枠のある紙をください。]])
runs_out("izumi", 107, "radio", "Uno: Kitahara 52, the hill above it asks", "宇野:北原52、上の団地から", [[
      Uno. 52 at Kitahara. The hill above has brown water since one. The screen still says 68 and
      is quite happy. Two of us can stand at two tanks. There are five. Over.]], [[
      宇野です。北原52。上の団地は一時から濁り水だそうです。画面はまだ68で、機嫌よくしています。二人で立
      てるのは二つまで。池は五つあります。どうぞ。]])
runs_out("hayabusa", 110, "phone", "Takeda: an hour behind the trucks", "武田:車より一時間遅れ", [[
      Takeda. Slips run an hour behind now. The insulin is in my refrigerator, between the lunches.
      Eleven pharmacies, and I know nine. By yesterday's list, or do they wait?]], [[
      武田です。送り状が一時間遅れになりました。インスリンは、うちの冷蔵庫で弁当の間にあります。薬局は十
      一軒、分かるのは九軒。前日の一覧で出すか、待たせるか。]])

tell { "fake-notice", "114m", "mail", from = "unknown/sender", important = true, covers = { "T6" },
  to = { "tokiwa/operations", "wakaba/operations", "tsubame/operations", "asagiri/operations",
         "kazahaya/operations", "shirakaba/operations", "hayabusa/operations" },
  en = { "RESTORATION: set your resolver to 192.0.2.53", [[
      To all customers east of the bay. To relieve the bridge, set your resolver to 192.0.2.53
      before 15:00 and reply with the account of your administrator so that we can confirm it.
      Hinode Telecom, restoration desk.]] },
  ja = { "【復旧】名前サーバを192.0.2.53に変更してください", [[
      湾東岸のお客さま各位。橋梁経路の混雑緩和のため、15時までに名前サーバを192.0.2.53に変更のうえ、確認
      のため管理者アカウントをご返信ください。ひので通信 復旧事務局]] } }

tell { "second-opinion", "122m", "phone", from = "ceptoar-medical/desk", to = { "mic/bureau", "nisc/desk" },
  en = { "Medical desk: has Hinode a restoration desk?", [[
      Medical desk. Three of our hospitals have a mail that tells them to change something called a
      resolver. It's very polite and wants a password back. Is that how Hinode restores?]] },
  ja = { "医療セプター:ひのでに復旧事務局はありますか", [[
      医療の事務局です。病院三か所に、「名前サーバ」を変えよというメールが来ています。丁寧な文面で、最後
      にパスワードを返信せよとあります。ひのでさんの復旧は、そういうやり方ですか。]] } }

tell { "two-hours", "124m", "monitor", lines = true, to = { "hinode/business", "mic/liaison" },
  en = { "14:04: two hours, 410,000 users", [[
      14:04   lines, east shore     410,000 users      two hours are over
      rule:   30,000 users and two hours: report at once, by phone, fax or mail]] },
  ja = { "14時4分:二時間、41万利用者", [[
      14:04   東岸回線      41万利用者     二時間に到達
      規則    3万以上かつ二時間以上:電話・FAX・メールで直ちに報告]] } }
