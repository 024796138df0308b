-- contingency.lua: injects without a time: answers, second calls, worse turns.
-- 時刻を持たない状況付与。返事、二度目の電話、悪化。

local text = require "lib.text"

-- Answers ----------------------------------------------------------------------------------------

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
             .. "Routing does it, with the hospital on the telephone while they do.",
           ja = "二社は弾く、三社は通す。それを聞いたうえでの話なら分かった。作業は経路班がやる。病"
              .. "院と電話をつないだままでな。" } }
inject "halves-half" { via = "monitor", to = "hinode/routing",
  text = { en = "192.0.2.0/25 and 192.0.2.128/25 from AS64496: accepted by three neighbours of "
             .. "five. bdr-2 192.0.2.0/24 in 251 Mbit/s.",
           ja = "192.0.2.0/25 と 192.0.2.128/25(AS64496):隣接五社中三社で受理。bdr-2 192.0.2.0/24 "
             .. "in 251 Mbit/s。" } }
inject "dump-size" { via = "log", to = "kaede/engineer",
  text = { en = "cache_dump.db 41 MB written; bank.tokiwa.example A 203.0.113.80 (glue from "
             .. "rand1191.bank.tokiwa.example). capture.pcap 312 MB.",
           ja = "cache_dump.db 41 MB 出力。bank.tokiwa.example A 203.0.113.80(由来 "
             .. "rand1191.bank.tokiwa.example)。capture.pcap 312 MB。" } }
inject "clean-answer" { via = "monitor", to = "kaede/engineer",
  text = { en = "After the flush: bank.tokiwa.example A 192.0.2.44 from ns1. The flood of wrong "
             .. "ids goes on, 6,000 a second.",
           ja = "消去後、ns1 の応答は bank.tokiwa.example A 192.0.2.44。ID不一致の応答は毎秒六千の"
              .. "まま続いている。" } }
inject "moved-over" { via = "monitor", to = "kaede/engineer",
  text = { en = "Customers' queries now go to the Hinode resolvers: 98 % moved by DHCP and "
             .. "forwarding, answers from random ports.",
           ja = "利用者の問い合わせはひのでのリゾルバへ。DHCPと転送設定で98%が移行、送信元ポートは"
             .. "ランダム。" } }
inject "bank-own-logs" { via = "phone", from = "tokiwa/call-centre", to = "kaede/engineer",
  text = { en = "I have told him that you do not hand out whom your customers visit. He said "
             .. "\"of course\", and that our own log of logins would do.",
           ja = "「お客さまがどこを見たかはお渡しできない」と伝えましたところ、「それはそうだな」と。"
              .. "当行のログイン記録で足りるそうです。" } }

-- Second calls, worse turns ----------------------------------------------------------------------

inject "bank-again" { via = "phone", from = "tokiwa/call-centre", to = "hinode/support",
  text = { en = "Twenty-five minutes, and the only thing I can tell our branches is a ticket "
             .. "number. Do you see it, or are we alone with this?",
           ja = "二十五分経ちまして、支店に言えるのが受付番号だけでございます。そちらで見えているの"
             .. "でしょうか。うちだけなのでしょうか。" } }
inject "hospital-flaps" { via = "phone", from = "hospital/systems", to = "hinode/support",
  text = { en = "Whatever you are doing, the record line now comes and goes every forty seconds. "
             .. "Down all the time was better: then the clinics had at least taken out the paper.",
           ja = "何をされているか知りませんが、診療情報の回線が四十秒ごとに上がったり落ちたりします。"
              .. "落ちきりのほうがまだましです。診療所も紙に切り替えていましたから。" },
  effect = function() service("hospital-vpn"):set(40) end }
inject "filter-harm" { via = "phone", from = "hospital/systems", to = "hinode/routing",
  text = { en = "Our line went, and with it the telephones on the wards. Was that you? Somebody "
             .. "with a badge says \"a filter\".",
           ja = "回線が落ちて、病棟の電話まで不通になりました。御社ですか。職員が「フィルタ」と聞い"
              .. "たそうですが。" },
  effect = function() service("hospital-vpn"):set(0) end }
inject "poisoned-again" { via = "log", to = "kaede/engineer",
  text = { en = "11:5x ns1 cache: bank.tokiwa.example A 203.0.113.80 ttl 86400. Fifteen minutes "
             .. "after the cache was empty.",
           ja = "ns1 cache: bank.tokiwa.example A 203.0.113.80 ttl 86400。キャッシュを空にして十五"
              .. "分後。" } }
inject "nothing-left" { via = "phone", from = "jpcert/desk", to = "kaede/engineer",
  text = { en = "You rebooted it? Then the false record is gone, and with it what we could have "
             .. "compared with two other providers. When it returns, please dump first.",
           ja = "再起動されましたか。偽の記録も消え、ほかの二社と突き合わせるはずだったものも消えま"
              .. "した。次に出たら、先に書き出してください。" } }
inject "more-transfers" { via = "log", to = "tokiwa/security",
  text = { en = "12:41:07 to 12:58:30: eleven more transfers of JPY 980,000 to 990,000, all from "
             .. "203.0.113.81.",
           ja = "12:41:07〜12:58:30 203.0.113.81 から、980,000〜990,000 円の振込がさらに十一件。" } }
inject "mic-again" { via = "phone", from = "mic/liaison", to = { "kaede/engineer", "tokiwa/security" },
  text = { en = "It is past one, and I have one report or none. The minister's office reads the "
             .. "bulletin boards too.",
           ja = "十三時を回りましたが、報告が揃いません。大臣室も掲示板は見ております。" } }
inject "embargo-broken" { via = "phone", from = "jpcert/desk", to = { "hinode/csirt", "hinode/pr" },
  text = { en = "The technique stands on a news site since ten minutes ago, with your company's "
             .. "name beside it. We had until tomorrow at ten. Now we have until tonight.",
           ja = "十分前から、手法がニュースサイトに載っています。御社の名前つきで。明日の十時まであ"
              .. "ったはずの時間が、今夜までになりました。" } }
inject "auth-down-again" { via = "log", to = "hinode/dns",
  text = { en = "auth1 named[1902]: exiting (due to assertion failure). auth2 the same, 20 s later.",
           ja = "auth1 named[1902]: exiting (due to assertion failure)。二十秒後、auth2 も同じ。" },
  effect = function() service("names"):set(20) end }
