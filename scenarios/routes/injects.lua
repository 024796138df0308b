-- injects.lua: the 24 timed injects. Act one: a stolen route. Act two, from 11:20: a poisoned name.
-- 定時の状況付与。前半は経路、後半は名前。

local text = require "lib.text"

-- Act one: the route -----------------------------------------------------------------------------

inject "watcher-mail" { at = "0s", via = "mail", from = "watcher/alarm", to = "hinode/routing",
  important = true, covers = "T10",
  subject = { en = "[ALERT] origin change 192.0.2.0/24", ja = "[警報] 起源ASの変化 192.0.2.0/24" },
  text = { en = text.lines [[
      time       2009-03-04 09:58:41 +09:00
      prefix     192.0.2.0/24
      registered AS64496
      observed   AS64510
      seen from  3 of 5 viewers
      This mail is automatic. It compares the registry with what is seen, and cannot tell why
      they differ.]],
    ja = text.lines [[
      検知日時   2009-03-04 09:58:41 +09:00
      経路       192.0.2.0/24
      登録       AS64496
      観測       AS64510
      観測地点   5 地点中 3 地点
      自動送信です。登録情報と観測結果を照合したもので、食い違いの理由は分かりません。]] } }

inject "traffic-gone" { at = "4m", via = "monitor", to = "hinode/routing",
  text = { en = text.lines [[
      bdr-2  192.0.2.0/24   in   412 Mbit/s ->  11 Mbit/s   09:58:50
      bdr-2  192.0.2.0/24   out  388 Mbit/s -> 371 Mbit/s
      bdr-1, bdr-2: all sessions Established, no interface errors]],
    ja = text.lines [[
      bdr-2  192.0.2.0/24   in   412 Mbit/s ->  11 Mbit/s   09:58:50
      bdr-2  192.0.2.0/24   out  388 Mbit/s -> 371 Mbit/s
      bdr-1, bdr-2  全セッション Established  IFエラー 0]] },
  effect = function() service("transit"):set(3) end }

inject "customers-call" { at = "8m", via = "ticket", to = "hinode/support",
  text = { en = text.lines [[
      #4471 10:06  Tokiwa Bank          "our pages time out from outside, from inside all is well"
      #4472 10:07  Shirakaba Hospital   "record line to the clinics down, both ends say it's you"
      #4475 10:08  Tokiwa Bank (again)  "is anybody reading these?"]],
    ja = text.lines [[
      #4471 10:06  常盤銀行        「外から当行のページが開かない。行内からは開く」
      #4472 10:07  白樺大学病院    「診療所との回線が切れた。両端とも異常なし、御社側では」
      #4475 10:08  常盤銀行(再)  「どなたか見ていますか」]] } }

inject "my-filter" { at = "12m", via = "face-to-face", from = "hinode/chief", to = "hinode/routing",
  text = { en = "Before anyone says \"attack\": I changed the export filter on bdr-2 yesterday at "
             .. "noon, for the new peer. If I have typed a nine for a six, I would rather hear it "
             .. "from you than from the ministry.",
           ja = "「攻撃だ」と言い出す前に。昨日の昼、新しい接続先のために2号の広告フィルタを触った。"
              .. "もし打ち間違えていたなら、役所からではなく君たちから聞きたい。" } }

inject "bounce" { at = "18m", via = "mail", from = "as64510/noc", to = "hinode/routing",
  subject = { en = "Undelivered mail returned to sender", ja = "Undelivered Mail Returned to Sender" },
  text = { en = text.lines [[
      <noc@as64510.example>: connect to mx.as64510.example[192.0.2.25]:25:
          Operation timed out
      Reporting-MTA: dns; mail.hinode.example
      Arrival-Date: Wed, 4 Mar 2009 10:09:12 +0900
      Action: delayed]],
    ja = text.lines [[
      <noc@as64510.example>: connect to mx.as64510.example[192.0.2.25]:25:
          Operation timed out
      Reporting-MTA: dns; mail.hinode.example
      Arrival-Date: Wed, 4 Mar 2009 10:09:12 +0900
      Action: delayed]] } }

inject "upstream-asks" { at = "25m", via = "phone", from = "upstream/noc", to = "hinode/routing",
  text = { en = "Yes, AS64510 is a customer of ours, they opened last month. You say the network "
             .. "is yours. They say it is theirs. I have a shift of two, so: what can you show me, "
             .. "and under which number do I ring you back?",
           ja = "はい、AS64510は当社のお客さまで、先月開通したばかりです。御社は自社の番号だとおっ"
              .. "しゃる、先方も自分のものだと言う。こちらは二人当直でして。何を見せていただけます"
              .. "か。それと、折り返しはどの番号に。" } }

inject "halves" { at = "30m", via = "face-to-face", from = "hinode/chief", to = "hinode/csirt",
  covers = { "R5", "U3" },
  text = { en = "You want two /25 on my routers? I have heard that idea before. The last time "
             .. "somebody did that here, half our neighbours dropped them, and the hospital's line "
             .. "went up and down for an hour. Tell me what you know, not what you wish.",
           ja = "うちのルータから /25 を二本出せと。前にも聞いた案だ。あのときは隣の半分に弾かれて、"
              .. "病院の回線が一時間ばたついた。こうしてほしい、ではなく、分かっていることを聞かせ"
              .. "てくれ。" } }

inject "sixty-percent" { at = "40m", via = "monitor", to = "hinode/routing",
  text = { en = text.lines [[
      viewer A   192.0.2.0/24 AS64496    viewer B   192.0.2.0/24 AS64510
      viewer C   192.0.2.0/24 AS64496    viewer D   192.0.2.0/24 AS64510
      viewer E   192.0.2.0/24 AS64496
      neighbours AS64500, AS64502: prefixes longer than /24 not accepted (published policy)]],
    ja = text.lines [[
      閲覧A   192.0.2.0/24 AS64496    閲覧B   192.0.2.0/24 AS64510
      閲覧C   192.0.2.0/24 AS64496    閲覧D   192.0.2.0/24 AS64510
      閲覧E   192.0.2.0/24 AS64496
      隣接 AS64500, AS64502: /24 より長い経路は受け取らない(公開方針)]] } }

inject "was-it-read" { at = "50m", via = "phone", from = "tokiwa/call-centre",
  to = { "hinode/support", "hinode/csirt" },
  text = { en = "Tokiwa Bank, for my superior, who is in a meeting about you. His question, word "
             .. "for word: \"Was data of our customers read, yes or no?\" I am to bring one of the "
             .. "two back.",
           ja = "常盤銀行でございます。上席が、ちょうど御社の件で会議に入っておりまして。質問をその"
              .. "まま申し上げます。「お客さまのデータは読まれたのか、読まれていないのか」。どちら"
              .. "かを持って帰るように言われております。" } }

inject "withdrawn" { at = "55m", via = "monitor", to = "hinode/routing",
  text = { en = text.lines [[
      10:54:33  AS64510  WITHDRAW 192.0.2.0/24
      10:55:10  viewers A-E: origin AS64496
      bdr-2     192.0.2.0/24  in  396 Mbit/s]],
    ja = text.lines [[
      10:54:33  AS64510  WITHDRAW 192.0.2.0/24
      10:55:10  閲覧A〜E: 起源 AS64496
      bdr-2     192.0.2.0/24  in  396 Mbit/s]] },
  effect = function() service("transit"):set(100) end }

inject "old-object" { at = "1h5m", via = "ticket", to = "hinode/routing",
  text = { en = text.lines [[
      route watcher, second alert 11:02
      prefix 198.51.100.0/24   registered AS64499   observed AS64496
      note: object last changed 2006-11-30, maintainer "hinode-old"]],
    ja = text.lines [[
      経路監視所 第二報 11:02
      経路 198.51.100.0/24   登録 AS64499   観測 AS64496
      備考: オブジェクト最終更新 2006-11-30、保守者「hinode-old」]] } }

-- Act two: the name ------------------------------------------------------------------------------

inject "odd-page" { at = "1h20m", via = "board", from = "public/board",
  to = { "hinode/csirt", "tokiwa/security" },
  text = { en = text.lines [[
      212  tokiwa net banking wants ALL FIFTY numbers of my card today. address bar looks right
      214  >>212 since when? mine is normal
      215  >>214 who's your provider
      216  kaede]],
    ja = text.lines [[
      212  常盤のネットバンク、今日に限って乱数表の数字を50個ぜんぶ入れろと出る。アドレスは合ってる
      214  >>212 いつから? うちは普通
      215  >>214 どこのプロバイダ
      216  かえで]] } }

inject "twelve-callers" { at = "1h25m", via = "phone", from = "tokiwa/call-centre",
  to = "tokiwa/security",
  text = { en = "Twelve callers in twenty minutes, all about the fifty numbers. Three have typed "
             .. "them in. I had my people ask what connection they use, because one gentleman "
             .. "said it works on his telephone. Kaede, all twelve. Does that mean anything?",
           ja = "二十分で十二件、みなさん「数字を五十個」のお話です。うち三名は入力済み。携帯からは"
              .. "普通に開くとおっしゃる方がいたので、どちらの回線か伺わせました。十二名とも、かえ"
              .. "でさんです。何か意味がありますでしょうか。" } }

inject "wrong-ids" { at = "1h30m", via = "log", to = "kaede/engineer",
  text = { en = text.lines [[
      11:28:04 ns1 named[211]: unexpected source port for answer? sport 32768 (all queries today)
      11:28:07 ns1 named[211]: id mismatch rand1190.bank.tokiwa.example from 203.0.113.53 x 6120
      11:28:09 ns1 named[211]: id mismatch rand1191.bank.tokiwa.example from 203.0.113.53 x 6344
      11:28:11 ns1 cache: bank.tokiwa.example A 203.0.113.80 ttl 86400]],
    ja = text.lines [[
      11:28:04 ns1 named[211]: unexpected source port for answer? sport 32768 (本日の全問い合わせ)
      11:28:07 ns1 named[211]: id mismatch rand1190.bank.tokiwa.example from 203.0.113.53 x 6120
      11:28:09 ns1 named[211]: id mismatch rand1191.bank.tokiwa.example from 203.0.113.53 x 6344
      11:28:11 ns1 cache: bank.tokiwa.example A 203.0.113.80 ttl 86400]] },
  tlp = "amber", secret = { { "32768", "source port", "送信元ポート" } },
  effect = function() service("kaede-names"):set(60) end }

inject "reboot-now" { at = "1h35m", via = "face-to-face", to = "kaede/engineer", from = "kaede/boss",
  text = { en = "Whatever it is, it was fine after the reboot in January. Nine of us, thirty-one "
             .. "thousand of them, and the telephone does not stop. Shall I go and press the "
             .. "button, or do you want to look at it for another hour?",
           ja = "何だか知らんが、一月は再起動で直っただろう。こっちは九人、相手は三万一千人で、電話"
              .. "が鳴りやまん。俺が押してこようか。それとも、あと一時間にらめっこするのか。" } }

inject "patch-two-hours" { at = "1h40m", via = "ticket", from = "vendor/support",
  to = "kaede/engineer",
  text = { en = text.lines [[
      Case 88-2041. Release 9.4 with random source ports is available.
      Recommended: 2 h of test on your configuration before production.
      Known: address translators of some makes renumber the ports in sequence.]],
    ja = text.lines [[
      受付番号 88-2041。送信元ポートをランダム化した 9.4 を提供可能です。
      本番適用前に、貴社構成での試験(二時間程度)をお勧めします。
      既知事項: 機種により、アドレス変換装置がポート番号を連番に付け替えます。]] } }

inject "embargo" { at = "1h50m", via = "advisory-down", from = "jpcert/desk",
  to = { "hinode/csirt", "kaede/engineer", "ceptoar-finance/desk" },
  tlp = "green", secret = { { "additional section", "追加セクション" } }, confirm = "15m",
  text = { en = text.prose [[
      For operators of name servers. A way of poisoning caches with names that do not exist, by
      way of the additional section, will be published tomorrow, 5 March, 10:00. Fixed source
      ports make it a matter of minutes.

      Please do not pass the technique on to the public before that hour. Within your sector desk
      you may.]],
    ja = text.prose [[
      ネームサーバ運用者各位。存在しない名前を大量に問い合わせ、追加セクションを使ってキャッシュを
      汚染する手法が、明三月五日十時に公表されます。送信元ポートが固定の場合、数分で成立します。

      公表時刻までは、手法の詳細を一般に出さないようお願いします。セプター内での共有は差し支え
      ありません。]] } }

inject "who-logged-in" { at = "2h", via = "phone", from = "tokiwa/call-centre",
  to = "kaede/engineer",
  text = { en = "My superior asks Kaede Net for a list: every customer of yours who opened our "
             .. "page between 10:50 and 11:40, with name and address. He says it is to protect "
             .. "them. He would like it in a spreadsheet.",
           ja = "上席より、かえでネット様にお願いでございます。10時50分から11時40分の間に当行のペー"
              .. "ジを開いた御社のお客さまを、お名前とご住所つきで一覧にしていただきたいと。お客さ"
              .. "まを守るためと申しております。表計算の形式で頂戴できればと。" } }

inject "transfers-seen" { at = "2h10m", via = "log", to = "tokiwa/security", covers = "T8",
  text = { en = text.lines [[
      11:52:18  cust 00418  login ok from 203.0.113.81  table 12/12 ok  transfer  JPY 980,000
      11:58:40  cust 02277  login ok from 203.0.113.81  table 12/12 ok  transfer  JPY 990,000
      12:03:02  cust 00930  login ok from 203.0.113.81  table 12/12 ok  pending   JPY 990,000]],
    ja = text.lines [[
      11:52:18  顧客 00418  認証 OK  203.0.113.81  乱数表 12/12 OK  振込  980,000 円
      11:58:40  顧客 02277  認証 OK  203.0.113.81  乱数表 12/12 OK  振込  990,000 円
      12:03:02  顧客 00930  認証 OK  203.0.113.81  乱数表 12/12 OK  受付  990,000 円]] } }

inject "internet-broken" { at = "2h20m", via = "press", from = "press/desk", to = "hinode/pr",
  text = { en = "Economy desk. This morning a network was stolen, at noon a bank's address was "
             .. "wrong. My editor's headline is \"The Internet is broken\". Is it? And how does my "
             .. "mother find out whether she is looking at her bank?",
           ja = "東雲新聞経済部です。朝はネットワークが盗まれ、昼は銀行のアドレスが偽物。デスクの見"
              .. "出し案は「壊れたインターネット」です。壊れているんでしょうか。それと、うちの母は、"
              .. "自分の見ているのが本物の銀行かどうか、どうやって確かめればいいですか。" } }

inject "two-reports" { at = "2h30m", via = "phone", from = "mic/liaison",
  to = { "kaede/engineer", "tokiwa/security" },
  text = { en = "MIC, about the name business. The FSA called across the corridor: the bank has "
             .. "told them one thing, we have so far heard another, from nobody in particular. "
             .. "Please both of you report, each on your own line, by one o'clock.",
           ja = "総務省です。名前解決の件で。金融庁から廊下越しに声がかかりまして、銀行さんの話と、"
              .. "こちらで漏れ聞く話とがどうも合いません。それぞれの系統で、十三時までに報告をお願"
              .. "いします。" },
  asks = { en = "Report on your own line by 13:00", ja = "それぞれの系統で十三時までに報告" },
  within = "30m" }

inject "one-packet" { at = "2h45m", via = "log", to = "hinode/dns", covers = "T4",
  text = { en = text.lines [[
      12:44:51 auth1 named[1830]: db.c:619: REQUIRE(type != ((dns_rdatatype_t)255)) failed
      12:44:51 auth1 named[1830]: exiting (due to assertion failure)
      12:44:50 auth1 last packet: UPDATE hinode.example from 198.51.100.77]],
    ja = text.lines [[
      12:44:51 auth1 named[1830]: db.c:619: REQUIRE(type != ((dns_rdatatype_t)255)) failed
      12:44:51 auth1 named[1830]: exiting (due to assertion failure)
      12:44:50 auth1 直前の受信: UPDATE hinode.example from 198.51.100.77]] },
  effect = function() service("names"):set(50) end }

inject "other-providers" { at = "3h", via = "mail", from = "isac/desk", to = "hinode/csirt",
  text = { en = "We have counted from outside: of 214 member resolvers, 61 still ask from one "
             .. "fixed port. Nobody likes to be on a list. How would you word it, what should be "
             .. "measured, and when again?",
           ja = "外側から数えてみました。会員のリゾルバ214台のうち、61台がいまだに固定ポートです。"
              .. "名指しを喜ぶ会社はありません。どういう文面で、何を測り、次はいつ数えるのがよいで"
              .. "しょうか。" } }

inject "hot-wash" { at = "3h30m", via = "face-to-face", from = "isac/desk",
  to = { "hinode/routing", "kaede/engineer", "tokiwa/security" },
  text = { en = "Coffee is there. One sheet of paper, please: what of today could have been ready "
             .. "in peacetime? Names, numbers, settings. Two lines from each of you.",
           ja = "コーヒーがあります。紙を一枚お願いします。今日のことで、平時に用意できたものは何で"
              .. "したか。名前、番号、設定。お一人二行ずつで。" } }
