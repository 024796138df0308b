-- turns.lua: injects without a date, 2008Q3 to 2010Q1: help and hindrance in the incidents, as the
-- team was built; and the three ends of the board. behaviour.lua sends them.
-- 事案の中の助けと妨げ(育て方しだい)、そして役員会の三つの結末。

local drill = require "lib.drill"
local prose, lines = drill.text.prose, drill.text.lines

local japan = parameter "track" == "japan"

-- Names ------------------------------------------------------------------------------------------

inject "list-ready" { via = "ticket", from = "nagisa/konishi",
  to = { "nagisa/it", "nagisa/founder" },
  covers = { "U3" },
  subject = { en = "Name servers: the list, from four departments",
              ja = "DNSサーバ一覧(四部門から)" },
  text = {
    en = lines [[
      I only asked; they sent it the same day.
      Systems 5   Supply 1 (behind glass, do not touch)   Customer Centre 1
      branches 2 (one under a fax machine, since 1999)    Property's lift: none]],
    ja = lines [[
      聞いただけで、その日のうちに来ました。
      システム 5   供給 1(ガラスの奥、触らない)   お客さまセンター 1
      営業所 2(一台はFAXの下、平成11年から)       エレベーター:なし]] } }

inject "who-are-you" { via = "phone", from = "nagisa/customers",
  to = { "nagisa/founder", "nagisa/it" },
  covers = { "N1", "R5j" },
  subject = { en = "Iizuka's deputy: and who wants to know?", ja = "センター副長:どちら様でしょうか" },
  text = {
    en = prose [[
      Somebody rang and wants a list of our servers and can't say why. We don't give that out;
      for all I know you're a salesman. Put it in writing through your head to my head.]],
    ja = prose [[
      うちのサーバの一覧が欲しいとお電話をいただきましたが、理由は言えないとのことで。そういうものは
      お出ししていません。業者さんかもしれませんし。部長から部長あてに、書面でお願いします。]] } }

inject "bill-page" { via = "phone", from = "nagisa/customers",
  to = { "nagisa/sales", "nagisa/it", "nagisa/director" }, important = true, covers = { "T10" },
  subject = { en = "Iizuka: it looks like our page, it has our mascot",
              ja = "飯塚:うちのページなんです、なぎ丸もいて" },
  text = {
    en = prose [[
      Nineteen so far. They type our address, they get our page, with the mascot, and it asks
      for the card number, which we've never asked for. One of them is my aunt. From here it's
      the real one.]],
    ja = prose [[
      いままでに十九件です。正しいアドレスを打ち込むと、うちのページが出て、なぎ丸もいて、カード番
      号を聞かれるそうです。うちが聞いたことはありません。お一人は私の叔母です。ここから見ると、本
      物が出るんです。]] },
  effect = function()
    service("web-page"):set(30)
  end }

inject "ando-thanks" { via = "peer", from = "hinode/csirt", to = { "nagisa/founder", "nagisa/it" },
  covers = { "C3" },
  subject = { en = "Ando: outside, of course", ja = "安藤:外から、ですよね" },
  text = {
    en = prose [[
      Tested from outside: 212 of our customers who were "done" weren't. That was ten minutes
      of your evening. I owe you one, and I'm told I pay.]],
    ja = prose [[
      外から試したら、「済み」のはずのお客さまのうち212が済んでいませんでした。そちらの晩の十分のおか
      げです。借りが一つできました。返す質だと言われています。]] } }

-- Reports ----------------------------------------------------------------------------------------

inject "till-nine" { via = "face-to-face", from = "nagisa/konishi",
  to = { "nagisa/founder", "nagisa/it" },
  covers = { "L5", "L3" },
  subject = { en = "Konishi: 611, and a lost umbrella", ja = "小西:611件、うち傘が一本" },
  text = {
    en = prose [[
      Six hundred and eleven in November. I answered all but two. One of the two was an
      umbrella. The other is from the North branch and says "opens twice". I don't know what
      that means, and it was a quarter to ten.]],
    ja = prose [[
      十一月は611件でした。二件のほかは全部お返事しました。一件は傘です。もう一件は北営業所から、「二
      回開く」とだけ。意味が分からなくて、そのとき九時四十五分でした。]] } }

inject "not-serious" { via = "phone", from = "nagisa/supply",
  to = { "nagisa/founder", "nagisa/director" },
  covers = { "L5" },
  subject = { en = "Tojo: I'd have told you, but it wasn't serious",
              ja = "東条:重大ではなかったので、言いませんでした" },
  text = {
    en = prose [[
      Since the notice says "serious" I looked it up. Ours wasn't: a notebook of the maker's on our
      inner network for nine days, nobody's fault, gone again. My new man wanted to ring. I told him
      to read the notice.]],
    ja = prose [[
      掲示に「重大なもの」とありましたので、調べました。うちのは当たりません。メーカーのノートPCが、
      奥のネットワークに九日つながっていただけで、誰の落ち度でもなく、もうありません。新人が電話した
      がっていましたが、掲示を読めと言いました。]] } }

inject "five-signs-work" { via = "phone", from = "nagisa/customers",
  to = { "nagisa/founder", "nagisa/sales" },
  covers = { "L5" },
  subject = { en = "Iizuka: sign number three", ja = "飯塚:三番目のやつです" },
  text = {
    en = prose [[
      Sign three, the one with "knows our words but not our names". A man has asked two of mine
      for the readers' rota. I'd have laughed last year. Everything else is on the list for the
      first.]],
    ja = prose [[
      三番目の兆候、「言葉は知っているのに名前を知らない」です。検針の当番表を欲しがる男の人が、うちの
      二人に電話してきました。去年なら笑って済ませていました。ほかは月初の一覧に書いておきます。]] } }

-- The worm ---------------------------------------------------------------------------------------

inject "boots-again" { via = "phone", from = "nagisa/disaster",
  to = { "nagisa/founder", "nagisa/director", "nagisa/sales" }, covers = { "N3", "U3" },
  subject = { en = "Kashiwagi: do you want the room?", ja = "柏木:部屋、使いますか" },
  text = {
    en = prose [[
      I've read the midday paper. I can't convene for a hospital that isn't ours, but the room
      is aired, the list is new since January, and line 215 has something under "what for" now.
      If you say the word it's a typhoon.]],
    ja = prose [[
      昼の新聞を読みました。よその病院の件で本部は開けませんが、部屋は風を通して、名簿は一月に新しく
      しました。215行目の「用件」も、もう埋まっています。そちらが言えば、台風ということにします。]] } }

inject "tree-locked" { via = "phone", from = "nagisa/disaster",
  to = { "nagisa/founder", "nagisa/sales" },
  covers = { "N3" },
  subject = { en = "Kashiwagi: the list is for typhoons", ja = "柏木:あの名簿は台風用です" },
  text = {
    en = prose [[
      Somebody of yours wanted the list of numbers from my door, for a thing with memory
      sticks. It's 214 people's private telephones, it's for earthquakes, and I've never met
      you. I've said no. If it rains I'll think again.]],
    ja = prose [[
      そちらの方が、USBメモリか何かの件で、扉の名簿が欲しいと来られました。214人の自宅の電話で、地震の
      ためのものです。水野さんとは、お会いしたこともありませんし。お断りしました。雨が降ったら考えま
      す。]] } }

inject "evening-list" { via = "phone", from = "nagisa/customers",
  to = { "nagisa/sales", "nagisa/it", "nagisa/founder" }, important = true, covers = { "T3" },
  subject = { en = "Iizuka: South, East, Harbour, and the one in the supermarket",
              ja = "飯塚:南、東、港、それとスーパーの中の" },
  text = {
    en = prose [[
      Four more branches open folders twice. It's the readers' round, you can draw it on a map,
      it goes the way they go. At South they've written "cash only" on the back of a calendar,
      and it's the 31st.]],
    ja = prose [[
      あと四つの営業所で、フォルダーが二回開きます。検針の道順なんです。地図に描くと、回った順です。南
      では暦の裏に「現金のみ」と書いて貼ったそうで。今日、31日なんですよ。]] },
  effect = function()
    service("counters"):set(30)
  end }

inject "hospital-thanks" { via = "mail", from = "shirakaba/medinfo",
  to = { "nagisa/founder", "nagisa/it" },
  covers = { "C1" },
  subject = { en = "To whoever goes from house to house", ja = "「巡回する方」のいる会社の方へ" },
  text = {
    en = prose [[
      It came to us through the medical desk, which may only listen there, as "a utility". We didn't
      have the two lines; ours had said "autorun" and nobody knew what that looks like. Home nursing
      had eight sticks with it. Thank you, whoever you are. Ours was in the papers, so we at least
      have a name.]],
    ja = prose [[
      医療の事務局(あの場では聞くだけの席です)から、「ある公益事業者」の話として届きました。「二つ並
      ぶ」というのは、当院では分かっていませんでした。訪問看護のUSB八本に入っていました。どなたか存じ
      ませんが、ありがとうございます。当院のほうは新聞に出ましたので、名乗らずとも済みます。]] } }

inject "again-monday" { via = "phone", from = "nagisa/customers",
  to = { "nagisa/director", "nagisa/sales" },
  important = true, covers = { "T3" },
  subject = { en = "Iizuka: Monday, ten past eleven", ja = "飯塚:月曜、十一時十分です" },
  text = {
    en = prose [[
      We opened on Monday because it was Monday. At ten past eleven the first one asked twice.
      Three branches are on paper again. People have brought the newspaper with the hospital
      along, to read in the queue.]],
    ja = prose [[
      月曜だったので、開けました。十一時十分に、一台目が二回聞いてきました。三つの営業所がまた紙で
      す。列のお客さまが、あの病院の新聞を持って来て読んでおられます。]] },
  effect = function()
    service("counters"):set(55)
  end }

-- The laboratory ---------------------------------------------------------------------------------

inject "room-with-lock" { via = "face-to-face", from = "nagisa/personnel",
  to = { "nagisa/founder", "nagisa/director" }, covers = { "N6" },
  subject = { en = "Tsuji: the room is very quiet", ja = "辻:とても静かな部屋ですね" },
  text = {
    en = prose [[
      I came by to count the chairs. The machines are in. Miss Nagai has been on the course for
      a week and says she could now begin to learn it. In October the maintenance is due, six
      million. It has a lovely lock. Somebody has put the plants in there, they do well.]],
    ja = prose [[
      椅子の員数を数えに来ました。機械、入りましたね。永井さんは一週間の講習を受けて、「これでようやく
      勉強を始められます」だそうです。十月に保守料が六百万円。鍵は立派です。どなたかが植木を置いて、よ
      く育っています。]] } }

inject "hirose-asks" { via = "mail", from = "suzukake/hirose",
  to = { "nagisa/founder", "nagisa/director" },
  covers = { "N6" },
  subject = { en = "Hirose, Suzukake: three questions before the contract",
              ja = "すずかけ解析 広瀬:契約の前に三つ" },
  text = {
    en = prose [[
      We come within six hours, day or night, and we read what has been kept. So: who may let
      us in at three; who keeps, and does he know not to tidy up; and what do you want to know?
      People say "everything". It costs the same to ask for one thing, and you get it the same
      day.]],
    ja = prose [[
      昼夜を問わず六時間以内に伺い、残されているものを読みます。そこで三つ。午前三時に誰が入れてくれ
      ますか。残すのは誰で、その方は片付けてはいけないとご存じですか。そして、何を知りたいのですか。
      皆さん「全部」とおっしゃいます。一つに絞っても値段は同じで、その日のうちに出ます。]] } }

-- Bots -------------------------------------------------------------------------------------------

inject "peer-tip" { via = "phone", from = "hinode/csirt", to = { "nagisa/it", "nagisa/founder" },
  covers = { "C2", "C3" },
  subject = { en = "Ando: I'm paying", ja = "安藤:お返しです" },
  text = {
    en = prose [[
      You're on the list of nineteen, I saw it before it was out. Look for one request every three
      minutes to an address that ends in .77, that's how you tell them apart; takes ten minutes. I
      said I pay.]],
    ja = prose [[
      十九社の一覧に御社がありました。出る前に見ました。末尾 .77 のアドレスに三分おきに出ている要求を
      探してください。それで見分けがつきます、十分です。返す質だと言ったでしょう。]] } }

inject "nobody-rings" { via = "log", to = { "nagisa/it", "nagisa/founder" }, covers = { "L2" },
  subject = { en = "2240, July: calls from outside", ja = "2240 七月の外線着信" },
  text = {
    en = lines [[
      2240   07-01 to 07-31   calls in from outside   3
             wrong number 2   copier, maintenance 1
      in the same weeks the eighteen others spoke to each other 41 times
      (from the association's summary)]],
    ja = lines [[
      2240   07-01〜07-31   外線着信   3
             間違い 2   複写機の保守 1
      同じ期間、ほかの十八社どうしの連絡は41回
      (協議会のまとめより)]] } }

inject "first-blocks" { via = "phone", from = "nagisa/customers",
  to = { "nagisa/it", "nagisa/sales", "nagisa/founder" }, important = true, covers = { "T3" },
  subject = { en = "Iizuka: three black screens and a line of English",
              ja = "飯塚:真っ黒な画面が三台、英語が一行" },
  text = {
    en = prose [[
      Three in the billing office, one after another at nine sharp, black, with one line of
      English. The letters for the September instalments were on them, 1,800, and nowhere else.
      Miss Nagai says there is a packed file with a lock on it, and that today was a date.]],
    ja = prose [[
      料金事務所の三台が、九時ちょうどに次々と、黒い画面に英語が一行だけになりました。九月の分割払いの
      お知らせ1,800通が、その中だけにあったんです。永井さんが、鍵のかかった固まりが一つ残っている、今
      日がその日付だったようです、と。]] },
  effect = function()
    service("payments"):set(60)
  end }

inject "page-three" { via = "press", from = "press/desk",
  to = { "nagisa/director", "nagisa/sales" },
  important = true, covers = { "L4" },
  subject = { en = "Shinonome, page 3: \"Gas company's PCs attack parliament\"",
              ja = "東雲新聞 三面「ガス会社のPC、外国議会を攻撃」" },
  text = {
    en = prose [[
      "…Nagisa Gas did not say how many machines, nor whether the valves are safe. A housewife, 61:
      'I've turned mine off at the meter, to be sure.'" The Customer Centre has had 900 calls since
      seven, all about the meter.]],
    ja = prose [[
      「……なぎさガスは、台数も、ガスの弁が安全かどうかも明らかにしていない。主婦(61)は『念のため元栓
      を閉めました』と話す」。お客さまセンターには七時から900件、すべて元栓の件。]] } }

inject "kuroda-short" { via = "press", from = "press/desk",
  to = { "nagisa/sales", "nagisa/director" },
  subject = { en = "Shinonome, page 31, eleven lines", ja = "東雲新聞 三十一面、十一行" },
  text = {
    en = prose [[
      "Nagisa Gas: three office PCs, off since 10 July; control of gas on another network,
      checked. How they were infected is being looked into. The eighteen others could not be
      reached." (On the slip, in ballpoint: thank you for ringing at twenty to five. Kuroda.)]],
    ja = prose [[
      「なぎさガスによると、事務用PC三台で7月10日に切り離し済み。ガスの制御は別の網で、確認した範囲で
      異状はない。感染経路は調査中。ほかの十八社からは回答がなかった」。(付箋に鉛筆で「四時四十分にお
      電話ありがとうございました 黒田」)]] } }

-- People -----------------------------------------------------------------------------------------

inject "by-heart" { via = "phone", from = "nagisa/personnel",
  to = { "nagisa/founder", "nagisa/it" },
  covers = { "L1" },
  subject = { en = "Tsuji: Miss Nagai asks where it is written", ja = "辻:永井さんから、どこに書いてありますかと" },
  text = {
    en = prose [[
      Miss Nagai is at the desk, very willing, in front of eleven passwords on the backs of tickets.
      She rang the North branch. He's at a boiler with a customer until four. She'd like to know
      whether there's something she can do meanwhile that doesn't break anything.]],
    ja = prose [[
      永井さんが席に着きました。とても熱心で、票の裏に書かれたパスワード十一個を前にしています。北営業
      所に電話したら、四時までお客さまの給湯器だそうです。壊さずにできることが何かあれば、と言ってい
      ます。]] } }

inject "konishi-asks" { via = "mail", from = "nagisa/konishi",
  to = { "nagisa/founder", "nagisa/director" },
  covers = { "L3" },
  subject = { en = "Konishi: a Thursday, if that's possible", ja = "小西:木曜を一日、もしできれば" },
  text = {
    en = prose [[
      Could I have a Thursday? I've counted, it would be the first in five months. I wouldn't
      ask, but I addressed a ministry as "Dear copier service" yesterday and only saw it in
      "sent".]],
    ja = prose [[
      木曜を一日、いただけないでしょうか。数えたら、五か月ぶりになります。言いにくいんです
      が、きのう、省庁あてのメールに「複写機サービス御中」と書いて、送信済みで気づきました。]] } }

inject "konishi-leaves" { via = "face-to-face", from = "nagisa/personnel",
  to = { "nagisa/founder", "nagisa/director", "nagisa/it" }, important = true, covers = { "L3" },
  subject = { en = "Tsuji: he has asked me for the form", ja = "辻:届の用紙を取りに来られました" },
  text = {
    en = prose [[
      Konishi has asked me for the form. Not ill, he says, only that he'd like to do something
      that is finished in the evening. The North branch would take him tomorrow. I've told him
      to sleep on it and he laughed.]],
    ja = prose [[
      小西さんが、異動願の用紙を取りに来られました。病気ではなくて、「夕方には終わる仕事がしたい」そう
      です。北営業所は明日からでもと。ひと晩寝てからになさいと言ったら、笑われました。]] } }

-- Where authority is handed down an order is no offence. 権限が移譲されていれば、指示は咎められない。
if parameter "authority" ~= "delegated" then
  inject "by-order" { via = "phone", from = "nagisa/supply",
    to = { "nagisa/founder", "nagisa/director" }, covers = { "N1", "R5j" },
    subject = { en = "Tojo: I've had an order", ja = "東条:指示というものをいただきました" },
    text = {
      en = prose [[
        Tojo. I've had an order from you, with a number on it. I take orders from the gas. The
        rest I discuss. Ring me.]],
      ja = prose [[
        東条です。そちらから、番号付きの「指示」をいただきました。私が指示を受けるのはガスからで、ほか
        は相談です。お電話ください。]] } }
end

-- The board --------------------------------------------------------------------------------------
-- Three ends, told by the one with the chart on the wall; each looks back at the way that was gone.
-- 三つの結末を、壁に組織図を貼っている人が語る。どれも、歩いてきた欄を振り返る。 [D]

local function ending(id, subject, body)
  inject(id) { via = "face-to-face", from = "nagisa/personnel", to = "nagisa", important = true,
    covers = { "U1", "U2", "U3" }, subject = subject, text = body }
end

ending("board-high",
  { en = "Tsuji: item 6, nine minutes", ja = "辻:議題六、九分でした" },
  japan and {
    en = prose [[
      Carried, in nine minutes. Permanent, where it stands; four acts in writing, the rest by
      asking. The president wanted to know why it shouldn't be put directly under him, as with
      the telephone people, and they sent down for Kashiwagi. "Because then it would be yours,"
      he said, "and we'd wait for you to use it." That isn't in any of the books. I have taken
      the sticker off my wall and drawn the line in ink, it touches nobody's box. You may print
      cards.]],
    ja = prose [[
      九分で可決されました。常設、場所は今のまま。四つの措置は文書で、ほかは断りを入れて。社長が、電話
      会社のように自分の直下に置いてはいけないのかとお聞きになって、下から柏木さんが呼ばれました。「そ
      れでは社長のものになって、私どもはお使いになるのを待ってしまいます」。どの教科書にも載っていない
      お答えです。壁の付箋をはがして、線を一本、ペンで引きました。どの箱にも触れない線です。名刺、刷っ
      ていいそうですよ。]] }
  or {
    en = prose [[
      Carried, in nine minutes. Permanent, with the president's name still under the page of
      2003, and four acts in writing, so that the heads can read what it may not do. It was the
      head of Supply who moved it. "I heard of it from above, and was against it. I didn't know
      there'd be somebody in it who asks." It might have gone quicker had you been round the
      house first; or not at all, says Sakaki. The sticker is in ink now. You may print cards.]],
    ja = prose [[
      九分で可決されました。常設。平成15年の一枚に社長の署名を残し、四つの措置を文書にして、しないこと
      も各部長に読めるようにする、と。動議は供給部長でした。「上から降ってきた話なので、私は反対でし
      た。中にいる人が、まず聞いてくれるとは思わなかった」。先に社内を回っていればもっと早かったか、あ
      るいは何もできなかったか、と榊さんは言っています。付箋はペン書きにしました。名刺、刷っていいそう
      ですよ。]] })

ending("board-middle",
  { en = "Tsuji: item 6, looked at again next year", ja = "辻:議題六、来年もう一度だそうです" },
  japan and {
    en = prose [[
      Another year as it is, then it's to be looked at again. Nobody was against it; two had to
      be told what it is. Someone thought it might hang directly below the board, where one
      would at least see it. I'd have said, ask those who have had a bad night, but there
      weren't enough of them in the room. I've pressed the sticker on again, it had begun to
      curl.]],
    ja = prose [[
      もう一年このままで、来年また審議だそうです。反対の方はいませんでした。ただ、お二人には何の話かを
      説明する必要がありました。直下に置けば、少なくとも目に入るのではというお声も出たとか。困った夜を
      過ごした方に聞いてくだされば、と思いますが、あの部屋にはその人数が足りなかったようです。付箋は端
      がめくれていたので、押さえておきました。]] }
  or {
    en = prose [[
      Another year as it is. It has had its page from above since 2003, and when the chairman
      asked the heads what it had done for them, two spoke, of seven. I suppose that's what the
      short way up costs. I've pressed the sticker on again, it had begun to curl.]],
    ja = prose [[
      もう一年このままだそうです。平成15年から上のお墨付きは一枚ありますが、議長が各部長に「何をしても
      らったか」とお聞きになったら、口を開かれたのは七人中お二人でした。近道で上がった分のお代かもしれ
      ません。付箋は端がめくれていたので、押さえておきました。]] })

ending("board-low",
  { en = "Tsuji: item 6 was struck before lunch", ja = "辻:議題六は、お昼前に取下げになりました" },
  japan and {
    en = prose [[
      It was struck before lunch. Not voted down; nobody could say what it was that was to be
      kept. Systems will take over the mailbox. You were waiting for the others to ask for you,
      I think, and they for something to happen. The desk by the window is yours until June.
      I've kept the sticker, it's in the drawer with the pencils.]],
    ja = prose [[
      お昼前に取下げになりました。否決ではなく、何を残すのかを、どなたもおっしゃれなかったそうです。メ
      ール箱はシステム部が引き取ります。水野さんは皆が呼ぶのを待ち、皆さんは何かが起きるのを待っていた
      のだと思います。窓際の机は六月まで使ってください。付箋は、鉛筆の引き出しに取ってあります。]] }
  or {
    en = prose [[
      It was struck before lunch. The president couldn't find the page he was once asked to
      sign. Four heads offered to come and take the sticker down with me; I said I could reach.
      The books are right that one needs the top. They don't say what one does when the top
      looks away. It's in the drawer with the pencils.]],
    ja = prose [[
      お昼前に取下げになりました。社長は、いつか署名を頼まれた一枚を見つけられなかったそうです。付箋を
      はがすのを手伝うと、部長さんが四人も言ってくださいましたが、私の手で届きますので。上の支持が要る
      というのは、教科書のとおりでした。上が目をそらしたらどうするかは、書いてないんですね。付箋は、鉛
      筆の引き出しに取ってあります。]] })
