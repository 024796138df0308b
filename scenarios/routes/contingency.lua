-- contingency.lua: injects without a time: answers, refusals, second calls, worse turns.
-- behaviour.lua sends them. 時刻を持たない状況付与。返事、断り、二度目の電話、悪化。

local text = require "lib.text"
local prose, lines = text.prose, text.lines

-- Answers, act one -------------------------------------------------------------------------------

inject "viewers-agree" { via = "monitor", to = "hinode/routing",
  text = { en = "Three viewers abroad see origin AS64510 for 192.0.2.0/24, two see AS64496. Path "
             .. "of the three: … 64505 64510.",
           ja = "海外の閲覧サーバ三か所で、192.0.2.0/24 の起源は AS64510。二か所は AS64496。三か所"
              .. "の経路はいずれも … 64505 64510。" } }
inject "filter-clean" { via = "face-to-face", from = "hinode/chief", to = "hinode/routing",
  text = { en = "Nine is nine and six is six. The filter is as it was on the change slip. So it "
             .. "is not us. I had almost hoped.",
           ja = "9は9、6は6。変更票のとおりだった。うちではない、ということだな。うちならよかったと"
              .. "さえ思ったが。" } }
inject "upstream-acts" { via = "phone", from = "upstream/noc", to = "hinode/routing",
  text = { en = "We have your record, and you answered at the number in it. We shall ring "
             .. "our customer; if he sleeps, we filter him. Give us twenty minutes.",
           ja = "登録を確認しました。登録の番号にお出になりましたので。これから顧客に電話します。出"
              .. "なければこちらで絞ります。二十分ください。" } }
inject "chief-agrees" { via = "face-to-face", from = "hinode/chief", to = "hinode/csirt",
  text = { en = "So two neighbours will drop them and three will not, and you have asked. Fine. "
             .. "I ring the hospital and stay on the line with them while it's done.",
           ja = "二社は弾く、三社は通す。それを聞いたうえでの話なら分かった。作業の間、病院とは私が"
              .. "電話をつないでおく。" } }
inject "halves-half" { via = "monitor", to = { "hinode/routing", "hinode/csirt" },
  text = { en = "192.0.2.0/25 and 192.0.2.128/25 from AS64496: accepted by three neighbours of "
             .. "five. bdr-2 192.0.2.0/24 in 251 Mbit/s (61 %).",
           ja = "192.0.2.0/25 と 192.0.2.128/25(AS64496):隣接五社中三社で受理。bdr-2 192.0.2.0/24 "
             .. "in 251 Mbit/s(61%)。" } }
inject "members-filter" { via = "peer", from = "isac/desk", to = { "hinode/csirt" },
  text = { en = "Tomobe. Eleven members have it out of their tables, four will after lunch, one "
             .. "asks for it in writing. Tell me when I may tell them to stop.",
           ja = "友部です。十一社が起源 64510 を外しました。四社は昼過ぎ、一社は書面でとのことです。解"
              .. "除してよくなりましたら、また教えてください。" } }
inject "words-help" { via = "phone", from = "tokiwa/call-centre", to = "tokiwa/security",
  text = { en = "Tachibana. I have pinned it above every screen. They read it out and people say "
             .. "thank you and hang up. The one who said \"certainly\" is back at her place.",
           ja = "立花です。全席の画面の上に貼りました。読み上げると、皆さん「分かりました」と切ってく"
              .. "ださいます。「もちろん」と言った者も、席に戻しました。" } }
inject "cause-written" { via = "phone", from = "hospital/systems", to = "hinode/support",
  text = { en = "Suda. That fits in the box. \"A stranger announced it\" the midwives understand; "
             .. "they have the same with prams.",
           ja = "須田です。欄に収まりました。「よその人が自分のものだと言った」なら、助産師たちにも通"
              .. "じます。ベビーカー置き場でよくある話だそうで。" } }

-- Refusals, and what comes of not asking ---------------------------------------------------------

inject "chief-refuses" { via = "phone", from = "hinode/chief", to = "hinode/csirt",
  covers = { "R5", "R5j" },
  subject = { en = "Iwase: hands off bdr-2", ja = "岩瀬部長:2号から手を離せ" },
  text = { en = prose [[
      Iwase, machine room. Hands off, both of them. Do you know what hangs on bdr-2 besides your
      bank? The clinics' line, and the signalling of our own telephones, since the cable works. You
      would have rung me to say it worked and not got through. Ask me for something that can be
      taken back.]],
    ja = prose [[
      岩瀬だ、機械室にいる。二台とも手を離せ。2号に銀行のほか何が載っているか知っているか。診療所の回
      線と、ケーブル工事以来、うちの電話の信号もだ。「成功しました」と電話しようにも、つながらなくなる
      ところだった。頼むなら、戻せることにしてくれ。]] } }
inject "chief-not-yet" { via = "phone", from = "hinode/chief", to = "hinode/csirt",
  covers = { "R5" },
  subject = { en = "Iwase: not on a feeling", ja = "岩瀬部長:勘では出せない" },
  text = { en = prose [[
      Not on a feeling. I've had one wrong alarm from you people since New Year. Which of my five
      neighbours lets them through, and what happens to the hospital while it settles? Bring me
      that and you'll have your yes in five minutes.]],
    ja = prose [[
      勘では出せない。年明けに一度、空振りの警報で起こされている。隣の五社のうち、どこが通す。落ち着く
      までの間、病院はどうなる。それを持ってきてくれれば、五分で返事をする。]] } }
inject "behind-his-back" { via = "phone", from = "hinode/chief",
  to = { "hinode/csirt", "hinode/routing" }, covers = { "R5" },
  subject = { en = "Iwase: who was that?", ja = "岩瀬部長:誰がやった" },
  text = { en = prose [[
      Somebody's been on my routers and it wasn't one of mine. I don't ask whether it was right. I
      ask how I find out, at three in the morning, what stands in my own table.]],
    ja = prose [[
      うちの者でない誰かが、うちのルータを触ったな。正しかったかどうかは聞いていない。夜中の三時に、
      自分の経路表に何が入っているのか、私はどうやって知ればいいんだ。]] } }
inject "settlement-refuses" { via = "phone", from = "tokiwa/settlement", to = "tokiwa/security",
  covers = { "R5", "R5j" },
  subject = { en = "Kurihara: not all of it", ja = "栗原:全部は止めません" },
  text = { en = prose [[
      Kurihara, Settlement. No, not the whole service. I have 1,840 payments in the queue till
      three, and I can read you the names of the ones that are somebody's bill today. Show me which
      look wrong, and I hold those while we speak.]],
    ja = prose [[
      決済の栗原です。全部は止めません。三時までの待ちが千八百四十件、そのうち今日が期日の手形を抱えた
      会社の名前なら、いま読み上げられます。おかしいのはどれか見せてください。電話しながら保留にしま
      す。]] } }
inject "settlement-asks" { via = "phone", from = "tokiwa/settlement", to = "tokiwa/security",
  subject = { en = "Kurihara: what is this about?", ja = "栗原:何の話でしょうか" },
  text = { en = prose [[
      Kurihara, Settlement. People say on the stairs that you are looking at our transfers. I hear
      nothing from you. If somebody wants something held, I'd need which, why and until when, and I
      am in the cheque room until half past.]],
    ja = prose [[
      決済の栗原です。振込の件で何か調べていると、階段で聞きました。こちらには何も来ておりません。保留
      でしたら、どれを、なぜ、いつまで、の三つをお願いします。半までは手形室におります。]] } }
inject "held-three" { via = "phone", from = "tokiwa/settlement", to = "tokiwa/security",
  text = { en = "Kurihara. Held: the third one, and two more that came in while I was typing. The "
             .. "first two are gone; I have rung the bank they went to and asked for the till to "
             .. "be watched.",
           ja = "栗原です。三件目と、打っている間に来た二件を保留にしました。最初の二件は出たあとで"
              .. "す。振込先の銀行に電話して、出金を見張ってもらっています。" } }
inject "hung-up" { via = "phone", from = "tokiwa/call-centre", to = "tokiwa/security",
  text = { en = "Tachibana. I rang the three. Two hung up on me: \"the bank never rings, it says "
             .. "so on your page\". The third asked me to prove that I am I. I didn't know how.",
           ja = "立花です。三名にお電話しました。お二人には「銀行から電話はしないと書いてあるじゃない"
              .. "か」と切られました。三人目は「あなたが本物だという証拠は」と。お答えできませんでし"
              .. "た。" } }
inject "bills-bounce" { via = "phone", from = "tokiwa/settlement",
  to = { "tokiwa/security" }, important = true, covers = { "R4" },
  subject = { en = "Kurihara: the fish market is on the line", ja = "栗原:魚市場からお電話です" },
  text = { en = prose [[
      Kurihara. The whole service stands, and it was not me. I have a fish wholesaler on the line
      who pays his bill on the fourth of each month between noon and two. Thirty-one years. He asks
      whether he should bring it in a bag.]],
    ja = prose [[
      栗原です。全部止まっていますが、止めたのは私ではありません。毎月四日の昼から二時の間に手形を落と
      される、魚の卸のお客さまからお電話です。三十一年間ずっとです。「鞄に入れて持って行けばいいですか」
      とお尋ねです。]] },
  effect = function() service("banking"):set(0) end }

-- Answers, act two -------------------------------------------------------------------------------

inject "dump-size" { via = "log", to = "kaede/engineer",
  text = { en = "cache_dump.db 41 MB written; bank.tokiwa.example A 203.0.113.80 (glue from "
             .. "rand1191.bank.tokiwa.example). capture.pcap 312 MB.",
           ja = "cache_dump.db 41 MB 出力。bank.tokiwa.example A 203.0.113.80(由来 "
             .. "rand1191.bank.tokiwa.example)。capture.pcap 312 MB。" } }
inject "clean-answer" { via = "monitor", to = "kaede/engineer",
  text = { en = "After the flush: bank.tokiwa.example A 192.0.2.44 from ns1. Wrong ids go on, "
             .. "6,000 a second.",
           ja = "消去後、ns1 の応答は bank.tokiwa.example A 192.0.2.44。ID不一致の応答は毎秒六千の"
              .. "まま。" } }
inject "moved-over" { via = "monitor", to = { "kaede/engineer", "hinode/dns" },
  text = { en = "Queries of Kaede's customers now at res1-res4: 98 % moved by DHCP and "
             .. "forwarding, answers from random ports. res3 cpu 44 %.",
           ja = "かえで利用者の問い合わせは res1〜res4 へ。DHCPと転送設定で98%が移行、送信元ポート"
             .. "はランダム。res3 CPU 44%。" } }
inject "bank-own-logs" { via = "phone", from = "tokiwa/call-centre", to = "kaede/engineer",
  text = { en = "I have told him that you do not hand out whom your customers visit. He said "
             .. "\"of course\", and that our own log of logins would do.",
           ja = "「お客さまがどこを見たかはお渡しできない」と伝えましたところ、「それはそうだな」と。"
              .. "当行のログイン記録で足りるそうです。" } }
inject "list-travels" { via = "phone", from = "mic/liaison", to = "kaede/engineer",
  text = { en = "Fujishiro. There is a spreadsheet going round at the bank with 4,212 of your "
             .. "customers and where they surfed. The title line has your name. On what ground was "
             .. "it given, please? I ask because I shall be asked.",
           ja = "藤代です。銀行の中で、御社のお客さま四千二百十二人分の閲覧先の表が回っているようで"
              .. "す。見出しに御社のお名前があります。どういう根拠でお渡しになったのでしょう。私も"
              .. "聞かれますので。" } }
inject "no-word" { via = "phone", from = "tokiwa/call-centre", to = "kaede/engineer",
  text = { en = "He understands about the list. But he says he'd thought there was something "
             .. "between a list and nothing at all, for instance from when until when.",
           ja = "一覧の件は承知しております、とのことです。ただ、一覧と「何も」の間に何かないのか、た"
              .. "とえば何時から何時までか、くらいは、と申しております。" } }
inject "in-sequence" { via = "monitor", to = "kaede/engineer",
  text = { en = "9.4 on ns1, seen from outside, behind the box on the second shelf: 20001, 20002, "
             .. "20003, 20004 …",
           ja = "ns1 に 9.4 適用。外から見た送信元ポート(二段目の棚の箱の向こう側): 20001, 20002, "
             .. "20003, 20004 …" } }
inject "every-five" { via = "face-to-face", from = "kaede/boss", to = "kaede/engineer",
  text = { en = "You empty it every five minutes, they fill it every three. My wife keeps a list "
             .. "on the back of a calendar. Four more with fifty numbers.",
           ja = "こっちは五分ごとに空にする、向こうは三分ごとに入れてくる。家内がカレンダーの裏に書"
              .. "き付けてる。五十個の人が、また四人だ。" } }

-- Second calls, worse turns ----------------------------------------------------------------------

inject "bank-again" { via = "phone", from = "tokiwa/call-centre", to = "hinode/support",
  text = { en = "Twenty-five minutes, and the only thing I can tell our branches is a ticket "
             .. "number. Do you see it, or are we alone with this?",
           ja = "二十五分経ちまして、支店に言えるのが受付番号だけでございます。そちらで見えているの"
              .. "でしょうか。うちだけなのでしょうか。" } }
inject "upstream-again" { via = "phone", from = "upstream/noc", to = "hinode/routing",
  text = { en = "Night shift of AS64510's upstream, it's night here. I have rung the number you "
             .. "gave and got your switchboard's music. He says it's his. I'd like to go by paper.",
           ja = "AS64510 の上位です、こちらは夜中でして。伺った番号にかけましたら保留の音楽でした。先"
              .. "方は自分のものだと言い張っています。書いたもので判断したいのですが。" } }
inject "hospital-flaps" { via = "phone", from = "hospital/systems", to = "hinode/support",
  text = { en = "Whatever you are doing, the record line now comes and goes every forty seconds. "
             .. "Down all the time was better: then the clinics had at least taken out the paper.",
           ja = "何をされているか知りませんが、診療情報の回線が四十秒ごとに上がったり落ちたりします。"
              .. "落ちきりのほうがまだましです。診療所も紙に切り替えていましたから。" },
  effect = function() service("hospital-vpn"):set(40) end }
inject "filter-harm" { via = "phone", from = "hospital/systems",
  to = { "hinode/routing", "hinode/support" }, important = true,
  text = { en = "Our line went, and with it the telephones on the wards; I'm ringing from the "
             .. "kiosk. Was that you? Somebody with a badge says \"a filter\".",
           ja = "回線が落ちて、病棟の電話まで不通になりました。売店の公衆電話からです。御社ですか。"
              .. "職員が「フィルタ」と聞いたそうですが。" },
  effect = function() service("hospital-vpn"):set(0) end }
inject "poisoned-again" { via = "log", to = "kaede/engineer",
  text = { en = "ns1 cache: bank.tokiwa.example A 203.0.113.80 ttl 86400. Fifteen minutes "
             .. "after the cache was empty.",
           ja = "ns1 cache: bank.tokiwa.example A 203.0.113.80 ttl 86400。キャッシュを空にして十五"
              .. "分後。" } }
inject "nothing-left" { via = "phone", from = "jpcert/desk", to = "kaede/engineer",
  text = { en = "You rebooted it? Then the false record is gone, and with it what we could have "
             .. "compared with two other providers. When it returns, please dump first.",
           ja = "再起動されましたか。偽の記録も消え、ほかの二社と突き合わせるはずだったものも消えま"
              .. "した。次に出たら、先に書き出してください。" } }
inject "more-transfers" { via = "log", to = "tokiwa/security",
  text = { en = "12:08:07 to 12:37:30: eleven more transfers of JPY 980,000 to 990,000, all from "
             .. "203.0.113.81.",
           ja = "12:08:07〜12:37:30 203.0.113.81 から、980,000〜990,000 円の振込がさらに十一件。" } }
inject "mic-again" { via = "phone", from = "mic/liaison",
  to = { "kaede/engineer", "tokiwa/security" },
  text = { en = "It is past one, and I have one report or none. The minister's office reads the "
             .. "bulletin boards too.",
           ja = "十三時を回りましたが、報告が揃いません。大臣室も掲示板は見ております。" } }
inject "embargo-broken" { via = "phone", from = "jpcert/desk",
  to = { "hinode/csirt", "hinode/pr", "kaede/engineer" }, important = true,
  text = { en = "The technique stands on a news site since ten minutes ago, with a member's "
             .. "name beside it. We had until tomorrow at ten. Now we have until tonight.",
           ja = "十分前から、手法がニュースサイトに載っています。会員社の名前つきで。明日の十時まであ"
              .. "ったはずの時間が、今夜までになりました。" } }
inject "my-number" { via = "phone", from = "tokiwa/call-centre", to = "tokiwa/security",
  important = true,
  text = { en = "Tachibana. A gentleman has found his customer number on the newspaper's page and "
             .. "asks whether it was he who was robbed. It was. He'd not known.",
           ja = "立花です。新聞のサイトにご自分のお客さま番号があった、被害者とは自分のことか、とおっ"
              .. "しゃる方がいらして。ご本人でした。まだご存じなかったんです。" } }
inject "auth-down-again" { via = "log", to = "hinode/dns",
  text = { en = "auth1 named[1902]: exiting (due to assertion failure). auth2, too, 20 s later.",
           ja = "auth1 named[1902]: exiting (due to assertion failure)。二十秒後、auth2 も同じ。" },
  effect = function() service("names"):set(20) end }
inject "somebody-elses-flood" { via = "mail", from = "isac/desk",
  to = { "hinode/dns", "hinode/csirt" },
  text = { en = "Tomobe. A school network at 198.51.100.200 is under water, 90 Mbit/s of answers "
             .. "it never asked for. The sources are four, res1 to res4, yours. They have twelve "
             .. "hundred pupils and one teacher who does computers.",
           ja = "友部です。198.51.100.200 の学校のネットワークが、頼んでもいない応答 90 Mbit/s で埋"
              .. "まっています。送信元は res1〜res4、御社です。生徒千二百人に、パソコン係の先生は一"
              .. "人だそうです。" },
  effect = function() service("names"):set(70) end }
inject "headline" { via = "press", from = "press/desk", to = { "hinode/pr", "hinode/support" },
  text = { en = "It goes in as \"Which page is real? Carrier cannot say.\" My mother will cut it "
             .. "out and put it on the refrigerator, I know her.",
           ja = "見出しは「本物はどれ? 通信会社、答えず」で入れます。母は切り抜いて冷蔵庫に貼るで"
              .. "しょうね、そういう人なので。" } }
inject "noon-edition" { via = "press", from = "press/desk", to = "hinode/pr",
  text = { en = "Noon edition: \"Bank unreachable since ten. Hinode Telecom did not answer.\" "
             .. "There was room for a line, it's now a car advertisement.",
           ja = "昼版です。「銀行サイト、十時から不通。ひので通信は回答せず」。一行分空けてあったん"
              .. "ですが、自動車の広告になりました。" } }
