-- name.lua: timed injects, act two: a bank's name leads elsewhere, 11:20 to 13:30.
-- 定時の状況付与。後半、十一時二十分から十三時半。

local text = require "lib.text"
local prose, lines = text.prose, text.lines

inject "odd-page" { at = "1h20m", via = "board", from = "public/board",
  to = { "hinode/csirt", "tokiwa/security" },
  subject = { en = "Thread \"tokiwa net banking\"", ja = "スレッド「常盤のネットバンク」" },
  text = { en = lines [[
      212  tokiwa net banking wants ALL FIFTY numbers of my card today. address bar looks right
      213  no padlock down there though
      214  >>212 since when? mine is normal
      215  >>214 who's your provider
      216  kaede]],
    ja = lines [[
      212  常盤のネットバンク、今日に限って乱数表の数字を50個ぜんぶ入れろと出る。アドレスは合ってる
      213  下の鍵マークが出てない気がする
      214  >>212 いつから? うちは普通
      215  >>214 どこのプロバイダ
      216  かえで]] } }

inject "twelve-callers" { at = "1h25m", via = "phone", from = "tokiwa/call-centre",
  to = "tokiwa/security",
  subject = { en = "Tachibana: twelve, all about the fifty", ja = "立花:十二件、「数字を五十個」" },
  text = { en = prose [[
      Twelve callers in twenty minutes, all about the fifty numbers. Three have typed them in, one
      of them with his daughter reading out. I had my people ask what connection they use, because
      one gentleman said it works on his telephone. Kaede, all twelve. Does that mean anything?]],
    ja = prose [[
      二十分で十二件、みなさん「数字を五十個」のお話です。うち三名は入力済み、お一人は娘さんに読み上げ
      てもらいながらだそうです。携帯からは普通に開くとおっしゃる方がいたので、どちらの回線か伺わせまし
      た。十二名とも、かえでさんです。何か意味がありますでしょうか。]] } }

inject "wrong-ids" { at = "1h30m", via = "log", to = "kaede/engineer",
  subject = { en = "ns1 named: id mismatch", ja = "ns1 named: id mismatch" },
  text = { en = lines [[
      10:52:38 ns1 named[211]: id mismatch rand1190.bank.tokiwa.example from 203.0.113.53 x 6120
      10:52:40 ns1 cache: bank.tokiwa.example A 203.0.113.80 ttl 86400
      11:28:09 ns1 named[211]: id mismatch rand4417.bank.tokiwa.example from 203.0.113.53 x 6344
      ns1 queries today: source port 32768 (all)]],
    ja = lines [[
      10:52:38 ns1 named[211]: id mismatch rand1190.bank.tokiwa.example from 203.0.113.53 x 6120
      10:52:40 ns1 cache: bank.tokiwa.example A 203.0.113.80 ttl 86400
      11:28:09 ns1 named[211]: id mismatch rand4417.bank.tokiwa.example from 203.0.113.53 x 6344
      ns1 本日の問い合わせ: 送信元ポート 32768(全件)]] },
  effect = function() service("kaede-names"):set(60) end }

inject "reboot-now" { at = "1h35m", via = "face-to-face", from = "kaede/boss",
  to = "kaede/engineer",
  subject = { en = "Sasagawa in the door", ja = "笹川専務、戸口に" },
  text = { en = prose [[
      Whatever it is, it was fine after the reboot in January. Nine of us, thirty-one thousand of
      them, my wife is on telephone four. Shall I go and press the button, or do you want to look at
      it for another hour?]],
    ja = prose [[
      何だか知らんが、一月は再起動で直っただろう。こっちは九人、相手は三万一千人、四番の電話にはうちの
      家内まで座らせてる。俺が押してこようか。それとも、あと一時間にらめっこするのか。]] } }

inject "patch-two-hours" { at = "1h40m", via = "ticket", from = "vendor/support",
  to = "kaede/engineer",
  subject = { en = "Case 88-2041: release 9.4", ja = "受付 88-2041:9.4 のご提供" },
  text = { en = lines [[
      Case 88-2041. Release 9.4 with random source ports is available.
      Recommended: 2 h of test on your configuration before production.
      Known: address translators of some makes renumber the ports in sequence.]],
    ja = lines [[
      受付番号 88-2041。送信元ポートをランダム化した 9.4 を提供可能です。
      本番適用前に、貴社構成での試験(二時間程度)をお勧めします。
      既知事項: 機種により、アドレス変換装置がポート番号を連番に付け替えます。]] } }

inject "may-we-borrow" { at = "1h42m", via = "phone", from = "kaede/boss", to = "hinode/dns",
  subject = { en = "Sasagawa, Kaede: the offer of May", ja = "かえで 笹川:五月のお話" },
  text = { en = prose [[
      Sasagawa of Kaede. In May somebody of yours said over a beer that we might borrow your
      resolvers on a bad day. My engineer is thinking about it, and I'd like to know before he does
      whether yours are any better than ours. Thirty-one thousand; would you feel that?]],
    ja = prose [[
      かえでの笹川です。五月の会合のあと、ビールを飲みながら「困った日はうちのリゾルバを使え」と言って
      くれた人がいましたね。うちの技術が考えているところで、その前に伺いたい。お宅のは、うちのと違って
      大丈夫なんですか。三万一千人、載せて平気ですか。]] } }

inject "forty-seconds" { at = "1h48m", via = "mail", from = "watcher/alarm",
  to = "hinode/routing",
  subject = { en = "[ALERT] origin change 192.0.2.0/24, ended", ja = "[警報] 192.0.2.0/24 終息済み" },
  text = { en = lines [[
      time       2009-03-04 11:46:02 to 11:46:43 +09:00
      prefix     192.0.2.0/24     registered AS64496   observed AS64510
      seen from  1 of 5 viewers
      This mail is automatic.]],
    ja = lines [[
      検知日時   2009-03-04 11:46:02〜11:46:43 +09:00
      経路       192.0.2.0/24     登録 AS64496   観測 AS64510
      観測地点   5 地点中 1 地点
      自動送信です。]] } }

inject "embargo" { at = "1h50m", via = "advisory-down", from = "jpcert/desk", important = true,
  to = { "hinode/csirt", "kaede/engineer", "ceptoar-finance/desk",
         "ceptoar-information-communications/desk" },
  tlp = "green", secret = { { "additional section", "追加セクション" } }, confirm = "15m",
  subject = { en = "[not public until 5 March 10:00] name servers",
              ja = "【三月五日十時まで非公開】ネームサーバについて" },
  text = { en = prose [[
      For operators of name servers. A way of poisoning caches with names that do not exist, by
      way of the additional section, will be published tomorrow, 5 March, 10:00. Fixed source
      ports make it a matter of minutes.

      Please do not pass the technique on to the public before that hour. Within your sector desk
      you may.]],
    ja = prose [[
      ネームサーバ運用者各位。存在しない名前を大量に問い合わせ、追加セクションを使ってキャッシュを
      汚染する手法が、明三月五日十時に公表されます。送信元ポートが固定の場合、数分で成立します。

      公表時刻までは、手法の詳細を一般に出さないようお願いします。セプター内での共有は差し支え
      ありません。]] } }

inject "who-logged-in" { at = "2h", via = "phone", from = "tokiwa/call-centre",
  to = "kaede/engineer",
  subject = { en = "Tachibana, Tokiwa: a list, please", ja = "常盤 立花:一覧をいただきたく" },
  text = { en = prose [[
      Mr Mizushima asks Kaede Net for a list: every customer of yours who opened our page between
      10:50 and 11:40, with name and address. He says it is to protect them. He would like it in a
      spreadsheet. I was also to say "with the greatest urgency".]],
    ja = prose [[
      水島より、かえでネット様にお願いでございます。10時50分から11時40分の間に当行のページを開いた御社の
      お客さまを、お名前とご住所つきで一覧にしていただきたいと。お客さまを守るためと申しております。表計
      算の形式で、大至急、とのことでございます。]] } }

inject "same-page" { at = "2h5m", via = "phone", from = "public/board", to = "hinode/support",
  subject = { en = "A customer: mine is Hinode, am I all right?",
              ja = "お客さま:うちはひのでさんですが" },
  text = { en = prose [[
      I'm with you, not with Kaede. I have just paid my rent at that bank's page. It asked for two
      numbers, not for fifty. How do I see that it was the right one? My neighbour says I look at
      the address, but he said the address was right on the wrong one as well.]],
    ja = prose [[
      うちはかえでさんじゃなくて、ひのでさんなんですが。さっきあの銀行のページで家賃を振り込みました。
      聞かれたのは二つで、五十個ではなかったです。本物だったかどうか、どこを見れば分かりますか。隣の人は
      「アドレスを見ろ」って言うんですけど、偽物もアドレスは合ってたっていうじゃないですか。]] } }

inject "transfers-seen" { at = "2h10m", via = "log", to = "tokiwa/security", covers = "T8",
  important = true, evidence = true,
  subject = { en = "Internet banking log, 11:50-12:05", ja = "ネットバンキング ログ 11:50〜12:05" },
  text = { en = lines [[
      11:52:18  cust 00418  login ok from 203.0.113.81  table 12/12 ok  transfer  JPY 980,000
      11:58:40  cust 02277  login ok from 203.0.113.81  table 12/12 ok  transfer  JPY 990,000
      12:03:02  cust 00930  login ok from 203.0.113.81  table 12/12 ok  pending   JPY 990,000]],
    ja = lines [[
      11:52:18  顧客 00418  認証 OK  203.0.113.81  乱数表 12/12 OK  振込  980,000 円
      11:58:40  顧客 02277  認証 OK  203.0.113.81  乱数表 12/12 OK  振込  990,000 円
      12:03:02  顧客 00930  認証 OK  203.0.113.81  乱数表 12/12 OK  受付  990,000 円]] } }

inject "stop-everything" { at = "2h13m", via = "face-to-face", from = "tokiwa/director",
  to = "tokiwa/security", covers = { "R5", "R4" },
  subject = { en = "Mizushima has left his meeting", ja = "水島常務、会議を抜けて" },
  text = { en = prose [[
      Stop it. All of it, the whole Internet bank, until somebody can tell me which yen are ours.
      What leaves now leaves in my name. I have not asked Kurihara; she would give me a lecture.]],
    ja = prose [[
      止めたまえ。全部だ、ネットバンキングを丸ごと。どの一円が正しいのか誰か説明できるまで。いま出てい
      く金は、私の名前で出ていくんだ。決済の栗原君には話していない。講釈が長いからね。]] } }

inject "internet-broken" { at = "2h20m", via = "press", from = "press/desk", to = "hinode/pr",
  subject = { en = "Miki: is the Internet broken?", ja = "三木:壊れたインターネット?" },
  text = { en = prose [[
      Miki again. This morning a network was stolen, at noon a bank's address was wrong. My
      editor's headline is "The Internet is broken". Is it? And how does my mother find out whether
      she is looking at her bank? She is seventy-four and has it from me that the address counts.]],
    ja = prose [[
      三木です。朝はネットワークが盗まれ、昼は銀行のアドレスが偽物。デスクの見出し案は「壊れたインターネ
      ット」です。壊れているんでしょうか。それと、うちの母は、自分の見ているのが本物の銀行かどうか、どう
      やって確かめればいいですか。七十四です。アドレスを見ろと教えたのは私なんです。]] } }

inject "anybody-asks" { at = "2h25m", via = "log", to = { "hinode/dns", "hinode/csirt" },
  subject = { en = "res1-res4: recursion for outsiders", ja = "res1〜res4 社外からの再帰" },
  text = { en = lines [[
      res1-res4   recursive queries from outside our ranges   41/s -> 2,900/s  since 12:08
      answers of 3,800 bytes to 198.51.100.200, which has asked for nothing
      acl: "any", entered 2009-02-18, ticket 3980 (closed 2009-02-20)]],
    ja = lines [[
      res1〜res4   割当外からの再帰問い合わせ   41/s → 2,900/s  12:08以降
      3,800バイトの応答が、何も尋ねていない 198.51.100.200 へ
      許可範囲: any、2009-02-18 登録、票3980(2009-02-20 完了)]] } }

inject "two-reports" { at = "2h30m", via = "phone", from = "mic/liaison",
  to = { "kaede/engineer", "tokiwa/security" },
  subject = { en = "Fujishiro, MIC: by one o'clock", ja = "総務省 藤代:十三時までに" },
  text = { en = prose [[
      Fujishiro, MIC, about the name business. The FSA called across the corridor: the bank has
      told them one thing, we have so far heard another, from nobody in particular. Please both of
      you report, each on your own line, by one o'clock.]],
    ja = prose [[
      総務省の藤代です。名前解決の件で。金融庁から廊下越しに声がかかりまして、銀行さんの話と、こちらで
      漏れ聞く話とがどうも合いません。それぞれの系統で、十三時までに報告をお願いします。]] },
  asks = { en = "Report on your own line by 13:00", ja = "それぞれの系統で十三時までに報告" },
  within = "30m" }

inject "take-them-back" { at = "2h36m", via = "phone", from = "hinode/chief",
  to = "hinode/routing",
  subject = { en = "Iwase, from the train", ja = "岩瀬部長、車中から" },
  text = { en = prose [[
      Iwase, on the train to headquarters. They'll ask me about the two halves, whether we have
      them or keep them ready: how long. Neighbours don't love them, and I'd like my table small
      again. But I'm told there was something at 11:46. I'm in a tunnel in a minute, so write it.]],
    ja = prose [[
      岩瀬だ、本社へ向かう電車の中だ。二分割の件を聞かれる。出しているにせよ構えているにせよ、いつまで
      だ、と。隣はいい顔をしないし、経路表は早く小さくしたい。ただ、11時46分にも何かあったと聞いた。
      もうすぐトンネルだ。決めて、書いておいてくれ。]] } }

inject "one-packet" { at = "2h45m", via = "log", to = { "hinode/dns", "hinode/csirt" },
  covers = "T4", evidence = true,
  subject = { en = "auth1 named: exiting", ja = "auth1 named: exiting" },
  text = { en = lines [[
      12:44:51 auth1 named[1830]: db.c:619: REQUIRE(type != ((dns_rdatatype_t)255)) failed
      12:44:51 auth1 named[1830]: exiting (due to assertion failure)
      12:44:50 auth1 last packet: UPDATE hinode.example from 198.51.100.77]],
    ja = lines [[
      12:44:51 auth1 named[1830]: db.c:619: REQUIRE(type != ((dns_rdatatype_t)255)) failed
      12:44:51 auth1 named[1830]: exiting (due to assertion failure)
      12:44:50 auth1 直前の受信: UPDATE hinode.example from 198.51.100.77]] },
  effect = function() service("names"):set(50) end }

inject "other-providers" { at = "3h", via = "peer", from = "isac/desk",
  to = { "hinode/csirt", "kaede/engineer" },
  subject = { en = "Tomobe, ISAC: sixty-one", ja = "ISAC 友部:六十一台" },
  text = { en = prose [[
      We have counted from outside: of 214 member resolvers, 61 still ask from one fixed port.
      Nobody likes to be on a list. To Hinode: how would you word it, what should be measured, and
      when again? To Kaede: what would have made you act in May? I shall not say who said it.]],
    ja = prose [[
      外側から数えてみました。会員のリゾルバ214台のうち、61台がいまだに固定ポートです。名指しを喜ぶ会社
      はありません。ひのでさんへ:どういう文面で、何を測り、次はいつ数えるのがよいでしょうか。かえでさん
      へ:五月に何があれば、その時に手を付けていましたか。どなたの話かは申しません。]] } }

inject "credit" { at = "3h6m", via = "phone", from = "tokiwa/call-centre",
  to = { "hinode/support", "hinode/pr" },
  subject = { en = "Tachibana: the evening paper has rung", ja = "立花:夕刊から電話が" },
  text = { en = prose [[
      Tachibana, quite privately. The evening paper has rung here and asked whether we go to court
      with you. I said I answer telephones. Mr Mizushima will ask for a credit and for a name, and
      then for a second line, if I know him. I only thought you might like to hear it in that
      order.]],
    ja = prose [[
      立花です、これはごく内々に。夕刊から「ひのでさんを訴えるのか」と電話がありまして、私は電話番です
      とお答えしました。水島は、まず料金の減額、次に責任者のお名前、それから二本目の回線の話をすると思い
      ます。その順番だけ、お耳に入れておこうと思いまして。]] } }

inject "hot-wash" { at = "3h30m", via = "face-to-face", from = "isac/desk",
  to = { "hinode/routing", "hinode/dns", "hinode/csirt", "hinode/support", "hinode/pr",
         "kaede/engineer", "tokiwa/security" },
  subject = { en = "Coffee is there. One sheet of paper", ja = "コーヒーを用意しました。紙を一枚" },
  text = { en = prose [[
      Coffee is there. One sheet of paper, please: what of today could have been done on a quiet
      afternoon last autumn? One line from each desk, and who does it.]],
    ja = prose [[
      コーヒーを用意しました。紙を一枚お願いします。今日したことのうち、去年の秋の静かな午後に済ませて
      おけたのは何でしょう。席ごとに一行、誰がやるかも。]] } }
