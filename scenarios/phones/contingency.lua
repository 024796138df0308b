-- contingency.lua: injects without a time: answers, refusals, second calls, worse turns.
-- behaviour.lua sends them. 時刻を持たない状況付与。返事、断り、二度目の電話、悪化。

local text = require "lib.text"
local prose, lines = text.prose, text.lines

-- Answers ----------------------------------------------------------------------------------------

inject "common-months" { via = "ticket", to = "systems/security-center",
  subject = { en = "#0912: result", ja = "#0912 照合結果" },
  text = { en = lines [[
      56 of 56 callers: accounts opened 1 Oct to 26 Jan
      One table has exactly these with telephone numbers: db-cust, campaign view]],
    ja = lines [[
      受電56件中56件、口座開設は10月1日から1月26日
      この範囲を電話番号つきで持つ表は一つ: db-cust のキャンペーン用ビュー]] } }
inject "slips-kept" { via = "face-to-face", from = "customers/many", to = "securities/call-centre",
  subject = { en = "A supervisor with a shoe box", ja = "班長が靴箱を抱えて" },
  text = { en = prose [[
      (A supervisor, with a shoe box.) All since Friday, nothing thrown away. I've sorted them by
      what the other side knew: the month, the branch, in nine cases the income bracket. That one
      is on no form that I know.]],
    ja = prose [[
      (班長が靴箱を持ってくる)金曜からの分、一枚も捨てていません。相手が何を知っていたかで分けてみま
      した。開設の月、支店、それと年収の区分が九件。年収は、私の知る用紙にはない欄なんですが。]] } }
inject "risk-thanks" { via = "phone", from = "securities/hr", to = "securities/branch",
  subject = { en = "Hayakawa, about your line", ja = "早川:一行いただいた件で" },
  text = { en = prose [[
      Hayakawa, Human Resources, I was asked to ring. Your line is the reason why somebody looked.
      Would you keep the name of the lady with the tea circle? And Mr Nonomura needn't hear it from
      me.]],
    ja = prose [[
      人事の早川です。頼まれてお電話しました。いただいた一行があったので、調べる者が出ました。お茶の会の
      方のお名前は、控えておいていただけますか。支店長には、私からは申しません。]] } }
inject "log-sealed" { via = "face-to-face", from = "holdings/legal",
  to = "systems/security-center",
  subject = { en = "Manabe with sealing tape", ja = "真鍋、封印テープを持って" },
  text = { en = prose [[
      Two copies, sealed, one in our safe, one with the notary. Your initials and mine. Now he may
      look at his own as long as he likes.]],
    ja = prose [[
      写しを二部、封印のうえ、一部は法務の金庫、一部は公証役場へ。印はあなたと私。これで、部長にはご自
      分のログを好きなだけ見ていただけます。]] } }
inject "head-understands" { via = "phone", from = "systems/head", to = "systems/security-center",
  covers = { "R5" },
  subject = { en = "Sakakibara, after a pause", ja = "榊原部長、少し間を置いて" },
  text = { en = prose [[
      Sakakibara. I have read it twice. Thirty years, and nobody has looked over my shoulder; I took
      that for a compliment. A copy for my people, you say. Good. And when somebody asks me, I can
      say that I didn't hold the pen. What do you need?]],
    ja = prose [[
      榊原です。二度読みました。三十年、後ろから覗かれたことがない。褒められているのだと思っていました
      よ。写しはうちにもくれるんですね。それならいい。誰かに聞かれたとき、自分では書いていないと言えるわ
      けだ。何が要りますか。]] } }
inject "mandate-works" { via = "phone", from = "systems/head", to = "holdings/planning",
  subject = { en = "Sakakibara: I've a sheet of paper here", ja = "榊原部長:紙が一枚届いた" },
  text = { en = prose [[
      I've a sheet of paper from the management office with your names on it. So it's you, and it's
      the whole group, and it isn't only us. That is easier. Come at four, not during the market.]],
    ja = prose [[
      経営企画室から、お宅らの名前の入った紙が一枚届きました。お宅らがやる、グループ全体の話で、うちだけ
      ではないと。それなら話が早い。四時に来てください。立会中は勘弁願います。]] } }
inject "four-eyes" { via = "ticket", from = "systems/head",
  to = { "systems/security-center", "systems/department" },
  subject = { en = "4F terminal: two names from today", ja = "四階端末:本日から二名" },
  text = { en = lines [[
      export terminal 4F   exports by one person: barred
      margin file 16:30    sent 16:31   names: Mori, Sakakibara (came up by the stairs)]],
    ja = lines [[
      四階抽出端末   一名での抽出: 不可
      追証データ 16:30    送信 16:31   操作者: 森、榊原(階段で上がってきた)]] } }
inject "ids-dead" { via = "monitor", to = { "systems/security-center", "securities/risk" },
  subject = { en = "11 of 11", ja = "11件中11件" },
  text = { en = "11 of 11 IDs disabled, first to last 2 s. Two sessions ended. Desk phone of the "
             .. "seat rang 40 s later, nobody took it.",
           ja = "11件中11件を無効化、最初から最後まで2秒。接続中の二件を切断。40秒後に当該席の電話が"
             .. "鳴り、誰も出ず。" } }
inject "police-thanks" { via = "phone", from = "police/desk", to = "securities/risk",
  subject = { en = "Osawa, police: two questions", ja = "県警 大沢:二点だけ" },
  text = { en = prose [[
      Osawa. Sealed, with times, from somebody who isn't in it: I don't see that often. Two
      questions. Who besides you knows? And can you stop being angry with him until Tuesday?]],
    ja = prose [[
      県警の大沢です。封印して時刻が入っていて、本人と関わりのない人が扱っている。なかなか見ません。二点
      だけ。ほかに誰がご存じですか。それと、火曜まで、怒った顔をしないでいられますか。]] } }
inject "third-disc" { via = "phone", from = "police/desk", to = "securities/risk",
  subject = { en = "Osawa: under the cakes", ja = "大沢:菓子箱の下に" },
  text = { en = prose [[
      Osawa. We went back. The third was in a biscuit tin, under the biscuits, with "holidays"
      written on it. He says he'd forgotten. We hadn't been counting; you had.]],
    ja = prose [[
      大沢です。もう一度行ってきました。三枚目は菓子の缶の底、「旅行」と書いてありました。本人は忘れてい
      たと。数えていたのは、うちではなくお宅でした。]] } }
inject "lines-busy-no-more" { via = "monitor", to = "securities/call-centre",
  subject = { en = "with the borrowed people", ja = "応援後の受電状況" },
  text = { en = "agents 74 of 80 (54 borrowed)   longest 3 min   abandoned 6 %",
           ja = "席 74/80(応援54)   最長待ち 3分   放棄 6%" } }
inject "twenty-two" { via = "phone", from = "holdings/b", to = "holdings/planning",
  subject = { en = "Tsuda: they've taken their cushions", ja = "津田:座布団を持って行きました" },
  text = { en = prose [[
      Tsuda. Asked properly, answered properly: twenty-two, until the twenty-eighth, and A sends
      thirty-two. They've taken their cushions along. Don't let them read from a sheet only.]],
    ja = prose [[
      津田です。筋を通して頼まれましたので。うちから二十二人、二十八日まで。A部も三十二人出すそうです。
      皆、座布団を持って行きましたよ。紙を読ませるだけにはしないでやってください。]] } }
inject "new-lock" { via = "phone", from = "customers/caller", to = "securities/branch",
  subject = { en = "Mrs Tokura: the locksmith came", ja = "戸倉さま:鍵屋さんが来ました" },
  text = { en = prose [[
      The locksmith has been, he's a nice boy. You'd said "I don't know yet, but if it were my
      mother, I'd change it." I haven't told the others in the tea circle that you said that. I have
      told them to come to you.]],
    ja = prose [[
      鍵屋さんが来てくれました。感じのいい方で。あなた、「まだ分かりませんが、私の母なら替えさせます」と
      おっしゃったでしょう。お茶の会では黙っておきました。ただ、あそこへ行きなさい、とだけ。]] } }
inject "list-houses" { via = "phone", from = "broker/desk", to = "securities/risk",
  subject = { en = "The broker: eighty-two", ja = "名簿業者:八十二社" },
  text = { en = prose [[
      Your letter came. Eighty-two houses, I have typed them for you. Three answer the telephone.
      The one with the graves wants to know whether he may finish this week's.]],
    ja = prose [[
      書面、届きました。流した先は八十二社、表にしてお送りします。電話がつながるのは三社です。墓地のところ
      が、今週の分だけ回ってもいいかと言っています。]] } }
inject "thread-gone" { via = "mail", from = "board/thread", to = "securities/risk",
  subject = { en = "Re: your request", ja = "Re: 削除依頼" },
  text = { en = prose [[
      Rows removed at 16:05, log of the poster kept for the police, as you asked in that order. Most
      people write the first half only.]],
    ja = prose [[
      16時05分に該当の投稿を削除し、投稿者の記録は警察用に保全しました。ご依頼の順序のとおりです。前半だ
      けお書きになる方が多いのですが。]] } }
inject "peers-thank" { via = "peer", from = "peers/list", to = "holdings/planning",
  subject = { en = "Three of eight, by Monday", ja = "八社中三社、月曜までに" },
  text = { en = prose [[
      Three of the eight found IDs of leavers that same evening, one of them of a man who has been
      dead since 2006. Nobody asked who you are. Somebody said he'd stand you a beer, whoever.]],
    ja = prose [[
      八社のうち三社で、その晩に退職者のIDが見つかりました。一つは2006年に亡くなった方のものです。どち
      らの会社ですかと聞いた人はいません。「どなたか知らないが一杯おごる」と言った人がいます。]] } }
inject "home-on-sunday" { via = "phone", from = "securities/hr", to = "systems/security-center",
  subject = { en = "Hayakawa: Mori has gone home", ja = "早川:森さん、帰りました" },
  text = { en = prose [[
      Mori has gone home. He asked twice whether it was a punishment. Two from A's operations come
      tomorrow, they know the batch, they'd just like to be shown where the coffee is.]],
    ja = prose [[
      森さん、帰りました。「処分ですか」と二度聞かれました。明日からA部の運用の人が二人来ます。バッチは
      分かるので、コーヒーの場所だけ教えてほしいそうです。]] } }

-- Refusals, and what comes of not asking ---------------------------------------------------------

inject "head-refuses" { via = "phone", from = "systems/head", to = "systems/security-center",
  covers = { "R5", "R5j" },
  subject = { en = "Sakakibara: not that one", ja = "榊原部長:それは切らせません" },
  text = { en = prose [[
      Sakakibara. Not that one. It is the ledger, too; you would have stopped the firm to stop one
      man who does his work at midnight. Whatever you're looking for, it isn't moving now. Ask me
      for the terminal and a second pair of eyes, and we can talk.]],
    ja = prose [[
      榊原です。それは切らせません。あれは原簿でもある。夜中に動く一人を止めるのに、会社を止めるつもりで
      すか。何を探しているにせよ、いまは動いていません。端末に二人目を付けるという話なら聞きます。]] } }
inject "head-silent" { via = "phone", from = "holdings/b", to = "systems/security-center",
  subject = { en = "Tsuda: the tray", ja = "津田:部長の机の箱" },
  text = { en = prose [[
      Tsuda, in passing. Whatever has the Center's name on it goes into Sakakibara's tray, face
      down; I've seen the tray. He isn't refusing. He is waiting for somebody to speak to him.]],
    ja = prose [[
      津田です、通りがかりに。センターの名前の入った紙は、榊原さんの机の箱に裏返しで入っていますよ。断っ
      ているわけじゃない。誰かが話しに来るのを待っているんでしょう。]] } }
inject "behind-the-department" { via = "phone", from = "systems/head",
  to = { "systems/security-center", "holdings/planning" }, covers = { "R5" },
  subject = { en = "Sakakibara: in my house", ja = "榊原部長:私の家で" },
  text = { en = prose [[
      Sakakibara. Somebody has been at our machines without a word. I'd have said yes to half of it.
      Now my people count the spoons, and they'll count them for a year.]],
    ja = prose [[
      榊原です。ひとこともなしに、うちの機械に触った人がいますね。半分は、言ってくれれば承知した話です
      よ。これでうちの者は、今後一年、匙の数を数えるようになる。]] } }
inject "market-dark" { via = "monitor", important = true,
  to = { "systems/department", "systems/security-center", "securities/risk" },
  subject = { en = "orders rejected", ja = "注文受付エラー" },
  text = { en = "Orders rejected 100 %. 4,100 customers in the queue. The exchange asks on the red "
             .. "line; so does a man with a stop-loss.",
           ja = "注文受付エラー 100%。4,100人が待機。取引所から専用線で照会。逆指値のお客さま一名から"
             .. "も電話。" },
  effect = function() service("trading"):set(0) end }
inject "margin-missing" { via = "phone", from = "customers/many",
  to = { "securities/risk", "systems/security-center" },
  subject = { en = "A customer: sold out over breakfast", ja = "お客さま:朝食の間に売られていた" },
  text = { en = prose [[
      I'd have paid that margin, I've always paid it. Nobody told me. I learn at breakfast that
      you've sold me out. Six hundred of us, says the clerk, "because of a terminal". What
      terminal?]],
    ja = prose [[
      追証なら払いましたよ、いつも払っているんだ。連絡がなかったんです。朝飯のときに、全部売られていたと
      知りました。窓口の話じゃ六百人、「端末の都合で」と。何の端末です。]] } }

-- Second calls, worse turns ----------------------------------------------------------------------

inject "call-fifty" { via = "phone", from = "customers/caller", to = "securities/branch",
  subject = { en = "Mrs Tokura: has it been passed on?", ja = "戸倉さま:伝わっていますか" },
  text = { en = prose [[
      I was told on Tuesday that you would pass it on. Has it been passed on? Now they know about my
      late husband's account, too.]],
    ja = prose [[
      火曜日に「上に伝えます」と伺いました。伝わっていますか。今度は、亡くなった主人の口座のことまで知っ
      ているんです。]] } }
inject "slips-thrown" { via = "face-to-face", from = "customers/many",
  to = "securities/call-centre",
  subject = { en = "The shredder van", ja = "裁断業者が来ました" },
  text = { en = "(A supervisor.) The shredder van was here, it's Tuesday. The slips of the first "
             .. "three days were in it. Nobody had said otherwise.",
           ja = "(班長から)火曜なので、裁断業者が来ました。最初の三日分の受電票も出しました。残せとは"
             .. "聞いていなかったので。" } }
inject "corridor" { via = "phone", from = "holdings/legal", to = "holdings/planning",
  subject = { en = "Manabe: four meetings in one corridor", ja = "真鍋:廊下で打合せが四つ" },
  text = { en = prose [[
      There are four meetings about this in one corridor at the moment, and in each of them somebody
      says that the others will know. I counted the doors. Who has the pen?]],
    ja = prose [[
      いま一つの廊下で、この件の打合せが四つ開かれています。どの部屋でも「よそが知っているだろう」と。扉
      を数えました。書き留めているのは誰ですか。]] } }
inject "own-finding" { via = "fax", from = "systems/head",
  to = { "systems/security-center", "holdings/planning" },
  subject = { en = "Summary: nothing found", ja = "調査まとめ:異常なし" },
  text = { en = prose [[
      Summary by the System Department, one page. All exports of the last half-year were made under
      valid instructions. Read by: deputy manager. Approved: Sakakibara.]],
    ja = prose [[
      システム部による調査のまとめ、一枚。過去半年の抽出は、いずれも正規の指示によるものと認める。確認者:
      部長代理。承認:榊原。]] } }
inject "log-rotated" { via = "log", to = "systems/security-center",
  subject = { en = "export.log.5: gone", ja = "export.log.5 消去" },
  text = { en = "export.log.5 rotated away by the monthly job. The department regrets; nobody told "
             .. "it to stop.",
           ja = "export.log.5 は月次処理で消去。システム部より「遺憾だが、止めろとは言われていな"
              .. "い」。" } }
inject "he-knows" { via = "phone", from = "securities/hr",
  to = { "securities/risk", "holdings/planning" }, important = true,
  subject = { en = "Hayakawa: his desk is empty", ja = "早川:席が空です" },
  text = { en = prose [[
      His desk is empty, the computer is warm, the tin with his discs is gone. Somebody spoke of it
      where he could hear it. The cake plates are washed; he'll have done that himself, he's like
      that.]],
    ja = prose [[
      席は空、パソコンはまだ温かくて、CD-R を入れていた缶もありません。誰かが、本人の耳に入るところで話し
      たんです。ケーキの皿は洗ってありました。自分で洗ったんでしょう、そういう人ですから。]] } }
inject "second-list" { via = "phone", from = "customers/many", to = "securities/branch",
  subject = { en = "A customer of 1998", ja = "98年からのお客さま" },
  text = { en = prose [[
      I've been with you since 1998 and I have had my first one today. Gold coins. He knew what I
      earn. So it isn't only October any more, is it?]],
    ja = prose [[
      お宅とは98年からですが、今日初めて来ました。金貨です。こちらの年収まで知っていました。もう、十月の
      人だけじゃないということですよね。]] } }
inject "saturday-night" { via = "log", to = "systems/security-center", important = true,
  tlp = "amber", secret = { { "db-cust" } },
  subject = { en = "export.log, Saturday", ja = "export.log 土曜" },
  text = { en = lines [[
      2009-06-06 23:41:52  db-cust  user=ops-3  SELECT * ... campaign view   rows=61204
      2009-06-06 23:44:10  door 4F  badge 2204 out
      2009-06-07 00:00:00  monthly job: log closed]],
    ja = lines [[
      2009-06-06 23:41:52  db-cust  user=ops-3  SELECT * ... キャンペーン用ビュー   rows=61204
      2009-06-06 23:44:10  door 4F  badge 2204 退室
      2009-06-07 00:00:00  月次処理: ログ切替]] } }
inject "fsa-hears" { via = "phone", from = "fsa/liaison", to = "securities/risk",
  subject = { en = "Hashizume: tomorrow at nine", ja = "橋爪:明朝九時に" },
  text = { en = prose [[
      We have now heard it from a third customer and a newspaper. Kindly come in at nine on the next
      working day, and bring somebody who may speak for the company.]],
    ja = prose [[
      三人目のお客さまと新聞から伺うことになりました。次の営業日の朝九時にお越しください。会社として話の
      できる方をお連れ願います。]] } }
inject "wrong-number" { via = "press", from = "press/desk", to = "securities/pr",
  subject = { en = "Miki: which of the two is \"corrected\"?", ja = "三木:「訂正」はどちらの分" },
  text = { en = prose [[
      Your branch says one number, the police another. Which of the two shall I print as
      "corrected"? I've kept both cuttings.]],
    ja = prose [[
      支店で伺った件数と、警察の件数が違います。「訂正」と書くのは、どちらの分ですか。切り抜きは両方取っ
      てあります。]] } }
inject "tape" { via = "press", from = "press/desk", to = { "securities/pr", "holdings/management" },
  subject = { en = "Miki: last chance", ja = "三木:最後にもう一度" },
  text = { en = "Headline tomorrow: \"The president is a tape\". Last chance.",
           ja = "明日の見出しは「社長は録音」です。最後にもう一度伺いますが。" } }
inject "letters-back" { via = "phone", from = "customers/many",
  to = { "holdings/management", "securities/call-centre" },
  subject = { en = "A letter, sent back", ja = "送り返された手紙" },
  text = { en = prose [[
      I've put your letter back into the box, unopened, with "addressee known to strangers" on it.
      The postman laughed. You might tell your president that.]],
    ja = prose [[
      お宅の手紙は、開けずに「受取人は他人に知られております」と書いてポストに戻しました。郵便屋さんは笑
      ってましたよ。社長さんに伝えてください。]] } }
inject "batch-stopped" { via = "monitor", to = { "systems/department", "holdings/planning" },
  important = true,
  subject = { en = "22:00 night batch: login failed", ja = "22:00 夜間バッチ ログイン失敗" },
  text = { en = "22:00 night batch: login failed, operator-7. Balances of 3 companies not "
             .. "produced. Next opening of the market: 09:00.",
           ja = "22:00 夜間バッチ: 運用7番 ログイン失敗。三社の残高帳票が未作成。次の立会開始 09:00。" },
  effect = function() service("statements"):set(0) end }
inject "used-by-night" { via = "log", to = { "systems/security-center", "systems/department" },
  subject = { en = "operator-7, 03:10", ja = "運用7番 03:10" },
  text = { en = lines [[
      03:10  login ok  operator-7  from VPN, 203.0.113.140   jobs read: 4   changed: 0
      03:26  logout    (people who know that password, by A's count: 38)]],
    ja = lines [[
      03:10  login ok  運用7番  VPN 203.0.113.140   参照ジョブ 4   変更 0
      03:26  logout    (このパスワードを知る人、A部の数えで38名)]] } }
inject "list-grows" { via = "phone", from = "customers/many", to = "securities/risk",
  subject = { en = "A customer: seventeen in one week", ja = "お客さま:一週間で十七本" },
  text = { en = prose [[
      Seventeen in one week. I ask each of them where he has it from, and the last one gave me a
      name and a telephone number, "it's all legal, madam". Have you rung there? I have.]],
    ja = prose [[
      一週間で十七本です。毎回どこで手に入れたか聞くんですが、最後の人が業者の名前と電話番号を教えてくれ
      ました。「合法ですから」って。そちらは電話なさいましたか。私はしましたよ。]] } }
inject "sample-spreads" { via = "board", from = "board/thread",
  to = { "securities/risk", "securities/pr" },
  subject = { en = "Thread, page 14", ja = "スレッド 14ページ目" },
  text = { en = lines [[
      611  mirror 1, mirror 2, mirror 3
      615  somebody has put them on a map. my street has four dots]],
    ja = lines [[
      611  ミラー1、ミラー2、ミラー3
      615  地図にした奴がいる。うちの通りに点が四つ]] } }
inject "loud-ones" { via = "phone", from = "customers/many", to = "securities/call-centre",
  subject = { en = "\"My neighbour got thirty thousand\"", ja = "「隣は三万円もらった」" },
  text = { en = prose [[
      My neighbour shouted for ten minutes and got thirty thousand. I have a quiet voice. Shall I
      ring again and practise?]],
    ja = prose [[
      隣は十分どなって三万円もらったそうです。私は声が小さいほうでして。練習してかけ直せばいいですか。]] } }
inject "why-five-hundred" { via = "press", from = "press/desk", to = "securities/pr",
  subject = { en = "Miki: five hundred of what?", ja = "三木:五百円の根拠は" },
  text = { en = prose [[
      Five hundred yen, because a telephone company paid five hundred yen. There it was an address;
      with you it's the income bracket. Is that the same five hundred?]],
    ja = prose [[
      よその通信会社が五百円だったから五百円。あちらは住所、御社は年収の区分です。同じ五百円でいいんでし
      ょうか。]] } }
inject "fsa-again" { via = "phone", from = "fsa/liaison",
  to = { "holdings/planning", "securities/risk" },
  subject = { en = "Hashizume: \"promptly\" is no date", ja = "橋爪:「速やかに」は期日ではない" },
  text = { en = prose [[
      Hashizume. I have in front of me a sheet on which "promptly" stands eleven times, or no sheet
      at all, it comes to the same. Who watches the System Department from the first of July on? A
      name.]],
    ja = prose [[
      橋爪です。手元にあるのが、「速やかに」が十一回出てくる紙なのか、紙そのものがないのか、どちらでも同
      じことです。七月一日から、システム部門を見るのはどなたですか。お名前を。]] } }
inject "two-weeks-off" { via = "phone", from = "securities/hr",
  to = { "systems/security-center", "holdings/management" },
  subject = { en = "Hayakawa: Mori, two weeks", ja = "早川:森さん、二週間" },
  text = { en = prose [[
      The doctor has written two weeks for Mori. He was the only one who can do the margin file by
      hand. Sakakibara has taken his jacket off and is sitting there with the manual.]],
    ja = prose [[
      森さんに二週間の診断書が出ました。追証データを手で送れるのは森さんだけでした。榊原部長が上着を脱い
      で、手引きを前に座っています。]] } }
