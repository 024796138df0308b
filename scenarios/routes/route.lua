-- route.lua: timed injects, act one: a network goes to a stranger, 10:00 to 11:15. Each stays true
-- whatever has been done by then.
-- 定時の状況付与。前半、十時から十一時十五分。

local text = require "lib.text"
local prose, lines = text.prose, text.lines

inject "watcher-mail" { at = "0s", via = "mail", from = "watcher/alarm",
  to = { "hinode/routing", "hinode/csirt" }, important = true, evidence = true, covers = "T10",
  subject = { en = "[ALERT] origin change 192.0.2.0/24", ja = "[警報] 起源ASの変化 192.0.2.0/24" },
  text = { en = lines [[
      time       2009-03-04 09:58:41 +09:00
      prefix     192.0.2.0/24
      registered AS64496
      observed   AS64510
      seen from  3 of 5 viewers
      This mail is automatic. It compares the registry with what is seen, and cannot tell why
      they differ. Last mail to you: 2009-01-15 (change of your own).]],
    ja = lines [[
      検知日時   2009-03-04 09:58:41 +09:00
      経路       192.0.2.0/24
      登録       AS64496
      観測       AS64510
      観測地点   5 地点中 3 地点
      自動送信です。登録情報と観測結果を照合したもので、食い違いの理由は分かりません。
      貴社への前回通知: 2009-01-15(貴社側の変更によるもの)]] } }

inject "traffic-gone" { at = "4m", via = "monitor", to = "hinode/routing",
  subject = { en = "bdr-2: 192.0.2.0/24 inbound", ja = "bdr-2 192.0.2.0/24 受信量" },
  text = { en = lines [[
      bdr-2  192.0.2.0/24   in   412 Mbit/s ->  11 Mbit/s   09:58:50
      bdr-2  192.0.2.0/24   out  388 Mbit/s -> 371 Mbit/s
      bdr-1, bdr-2: all sessions Established, no interface errors]],
    ja = lines [[
      bdr-2  192.0.2.0/24   in   412 Mbit/s ->  11 Mbit/s   09:58:50
      bdr-2  192.0.2.0/24   out  388 Mbit/s -> 371 Mbit/s
      bdr-1, bdr-2  全セッション Established  IFエラー 0]] },
  effect = function() service("transit"):set(3) end }

inject "logins-fall" { at = "6m", via = "monitor", to = "tokiwa/security",
  subject = { en = "net banking: logins per minute", ja = "ネットバンキング 毎分ログイン数" },
  text = { en = lines [[
      09:57  318    09:59  41    10:05  12        from inside (branches) 64, normal
      web server: load 0.2, no errors, last change 02-25
      outgoing mail queue 7 -> 390]],
    ja = lines [[
      09:57  318    09:59  41    10:05  12        行内(支店)から 64 平常
      Webサーバ 負荷 0.2、エラーなし、最終変更 02-25
      送信メール滞留 7 → 390]] } }

inject "customers-call" { at = "8m", via = "ticket", to = "hinode/support",
  subject = { en = "Three tickets in three minutes", ja = "三分で三件" },
  text = { en = lines [[
      #4471 10:06  Tokiwa Bank          "our pages time out from outside, from inside all is well"
      #4472 10:07  Shirakaba Hospital   "record line to the clinics down, both ends say it's you"
      #4475 10:08  Tokiwa Bank (again)  "is anybody reading these?"]],
    ja = lines [[
      #4471 10:06  常盤銀行        「外から当行のページが開かない。行内からは開く」
      #4472 10:07  白樺大学病院    「診療所との回線が切れた。両端とも異常なし、御社側では」
      #4475 10:08  常盤銀行(再)  「どなたか見ていますか」]] } }

inject "my-filter" { at = "12m", via = "face-to-face", from = "hinode/chief", to = "hinode/routing",
  subject = { en = "Iwase, still in his coat", ja = "岩瀬部長、コートのまま" },
  text = { en = prose [[
      Before anyone says "attack": I changed the export filter on bdr-2 yesterday at noon, for the
      new peer. In January we had the ministry on the telephone because of a nine that should have
      been a six. If I've done that again, I would rather hear it from you than from them.]],
    ja = prose [[
      「攻撃だ」と言い出す前に。昨日の昼、新しい接続先のために2号の広告フィルタを触った。一月は、6と
      打つところを9と打って、役所から電話が来ただろう。またやったのなら、役所からではなく君たちから聞
      きたい。]] } }

inject "bounce" { at = "18m", via = "mail", from = "as64510/noc", to = "hinode/routing",
  subject = { en = "Undelivered mail returned to sender",
              ja = "Undelivered Mail Returned to Sender" },
  text = { en = lines [[
      <noc@as64510.example>: connect to mx.as64510.example[192.0.2.25]:25:
          Operation timed out
      Reporting-MTA: dns; mail.hinode.example
      Arrival-Date: Wed, 4 Mar 2009 10:09:12 +0900
      Action: delayed]],
    ja = lines [[
      <noc@as64510.example>: connect to mx.as64510.example[192.0.2.25]:25:
          Operation timed out
      Reporting-MTA: dns; mail.hinode.example
      Arrival-Date: Wed, 4 Mar 2009 10:09:12 +0900
      Action: delayed]] } }

inject "third-server" { at = "20m", via = "monitor", to = "hinode/dns",
  subject = { en = "ns2: queries per second", ja = "ns2 毎秒クエリ数" },
  text = { en = lines [[
      ns2   192.0.2.53     4,110 q/s -> 130 q/s    09:58:55
      auth1 198.51.100.53  3,980 -> 5,900          auth2  3,940 -> 5,850
      mail.hinode.example: 27 senders abroad report "host not found" or deliver elsewhere
      one bounce: "relayed by smtp.as64510.example" (not ours)]],
    ja = lines [[
      ns2   192.0.2.53     4,110 q/s → 130 q/s    09:58:55
      auth1 198.51.100.53  3,980 → 5,900          auth2  3,940 → 5,850
      mail.hinode.example: 海外27ドメインから host not found、または別の所へ配送
      返送一通に「relayed by smtp.as64510.example」(当社のものではない)]] } }

inject "is-it-the-bank" { at = "22m", via = "press", from = "press/desk", to = "hinode/pr",
  subject = { en = "Miki, economy desk: is the bank down?", ja = "経済部 三木:銀行が落ちている?" },
  text = { en = prose [[
      Miki, Shinonome Press. Readers tell me that Tokiwa's pages don't open, and the bank tells me
      that inside everything works. Inside! Somebody there let slip your name. One line from you
      before the noon edition closes, and I don't ring your president.]],
    ja = prose [[
      東雲新聞経済部の三木です。常盤銀行のページが開かないと読者から電話がありまして、銀行に聞くと
      「行内では正常です」と。行内では、ですよ。そこでぽろっと御社の名前が出ました。昼版の締め切りまで
      に一言いただければ、社長室には電話しません。]] } }

inject "upstream-asks" { at = "25m", via = "phone", from = "upstream/noc", to = "hinode/routing",
  subject = { en = "The upstream of AS64510", ja = "AS64510 の上位事業者から" },
  text = { en = prose [[
      Yes, AS64510 is a customer of ours, they opened last month. You say the network is yours.
      They say it is theirs; it stands in their contract. I have a shift of two, so: what can you
      show me, and under which number do I ring you back?]],
    ja = prose [[
      はい、AS64510は当社のお客さまで、先月開通したばかりです。御社は自社の番号だとおっしゃる、先方も
      申込書にそう書いている。こちらは二人当直でして。何を見せていただけますか。それと、折り返しはどの
      番号に。]] } }

inject "halves" { at = "30m", via = "face-to-face", from = "hinode/chief", to = "hinode/csirt",
  covers = { "R5", "U3" },
  subject = { en = "Iwase: two /25 on my routers?", ja = "岩瀬部長:/25 を二本?" },
  text = { en = prose [[
      You want two /25 on my routers? I have heard that idea before. The last time somebody did
      that here, half our neighbours dropped them, and the hospital's line went up and down for an
      hour. A midwife rang me. Tell me what you know, not what you wish.]],
    ja = prose [[
      うちのルータから /25 を二本出せと。前にも聞いた案だ。あのときは隣の半分に弾かれて、病院の回線が
      一時間ばたついた。助産師さんから直接電話をもらったよ。こうしてほしい、ではなく、分かっていること
      を聞かせてくれ。]] } }

inject "shut-the-door" { at = "34m", via = "face-to-face", from = "hinode/analyst",
  to = "hinode/csirt",
  subject = { en = "Noguchi has drawn something", ja = "野口が図を描いてきました" },
  text = { en = prose [[
      Noguchi. The false route reaches us through 64505, on bdr-2. If we shut that off, or hang a
      filter for everything with 64510 in it across both routers, at least we don't carry it on. I
      have it typed, it's four lines. I haven't pressed Enter. Mr Iwase's people went to the
      machine room, so there's nobody over there to ask.]],
    ja = prose [[
      野口です。偽の経路は 2号の 64505 側から入ってきています。ここを切るか、64510 を含むものを二台とも
      フィルタで落とせば、少なくともうちから先へは流れません。四行、打ってあります。まだ Enter は押して
      いません。岩瀬さんのところは皆、機械室に下りていて、席に誰もいないんです。]] } }

inject "what-to-say" { at = "36m", via = "phone", from = "tokiwa/call-centre",
  to = "tokiwa/security",
  subject = { en = "Tachibana: forty waiting", ja = "立花:お待ちの方が四十名" },
  text = { en = prose [[
      Tachibana, call centre. Forty waiting. My people say "please try later", and then they're
      asked "is it safe?", and each says something else. One has said "certainly". I have taken her
      off for a moment. May I have a sentence, please, the same for all?]],
    ja = prose [[
      窓口の立花です。四十名お待ちです。「しばらくしてから」とご案内していますが、「安全なんですね」と
      聞かれると、めいめいが違うことを申しております。「もちろんです」と言った者がいて、いま席を外させ
      ました。一文で結構ですので、全員同じものをいただけませんか。]] } }

inject "viewers-again" { at = "40m", via = "monitor", to = { "hinode/routing", "hinode/csirt" },
  evidence = true,
  subject = { en = "route viewers, 10:40, the whole /24", ja = "経路閲覧 10:40(/24)" },
  text = { en = lines [[
      viewer A   192.0.2.0/24  AS64496     viewer B   192.0.2.0/24  AS64510  via 64500
      viewer C   192.0.2.0/24  AS64510     viewer D   192.0.2.0/24  AS64510  via 64502
      viewer E   192.0.2.0/24  AS64496
      AS64500, AS64502, public policy: prefixes longer than /24 not accepted]],
    ja = lines [[
      閲覧A   192.0.2.0/24  AS64496     閲覧B   192.0.2.0/24  AS64510  64500 経由
      閲覧C   192.0.2.0/24  AS64510     閲覧D   192.0.2.0/24  AS64510  64502 経由
      閲覧E   192.0.2.0/24  AS64496
      AS64500、AS64502 の公開方針: /24 より長い経路は受け取らない]] } }

inject "isac-asks-kaede" { at = "45m", via = "peer", from = "isac/desk", to = "kaede/engineer",
  subject = { en = "Tomobe, ISAC: 192.0.2.0/24 as you see it",
              ja = "ISAC 友部:192.0.2.0/24 の見え方" },
  text = { en = prose [[
      Tomobe. The watcher's mail about 192.0.2.0/24 came to this desk as well. I am asking members
      with a second line: which origin do you see on each, and would your router refuse 64510 for
      that network if somebody asked you to? You are small, so you are quick.]],
    ja = prose [[
      友部です。192.0.2.0/24 の件、経路監視所の通知がこちらにも来ています。回線を二本お持ちの会員にお尋
      ねします。それぞれの回線で、起源はどちらに見えますか。また、頼まれれば、この網について 64510 を受
      け取らない設定はできますか。小さいところのほうが早いと思いまして。]] } }

inject "was-it-read" { at = "50m", via = "phone", from = "tokiwa/call-centre",
  to = { "hinode/support", "hinode/csirt" },
  subject = { en = "Tokiwa Bank: yes or no", ja = "常盤銀行:どちらでしょうか" },
  text = { en = prose [[
      Tokiwa Bank, for our Mr Mizushima, who is in a meeting about you. His question, word for word:
      "Was data of our customers read, yes or no?" I am to bring one of the two back. He has
      written both on a sheet and I am to tick.]],
    ja = prose [[
      常盤銀行でございます。常務の水島が、ちょうど御社の件で会議に入っておりまして。質問をそのまま申し
      上げます。「お客さまのデータは読まれたのか、読まれていないのか」。紙に二つ書いてありまして、どちら
      かに丸をして戻るように言われております。]] } }

inject "withdrawn" { at = "55m", via = "monitor", to = { "hinode/routing", "hinode/csirt" },
  subject = { en = "route viewers: withdrawn", ja = "経路閲覧: 取り下げ" },
  text = { en = lines [[
      10:54:33  AS64510  WITHDRAW 192.0.2.0/24
      10:55:10  viewers A-E: 192.0.2.0/24 origin AS64496
      bdr-2     192.0.2.0/24  in  396 Mbit/s]],
    ja = lines [[
      10:54:33  AS64510  WITHDRAW 192.0.2.0/24
      10:55:10  閲覧A〜E: 192.0.2.0/24 起源 AS64496
      bdr-2     192.0.2.0/24  in  396 Mbit/s]] },
  effect = function() service("transit"):set(100) end }

inject "serials" { at = "1h2m", via = "monitor", to = "hinode/dns",
  subject = { en = "after the return of ns2", ja = "ns2 復帰後" },
  text = { en = lines [[
      ns2  192.0.2.53   3,990 q/s   zone hinode.example  serial 2009030401  (master 2009030403)
      56 minutes without transfer; the two changes of this morning are not in it
      outside: 312 answers "no such name" for mail.hinode.example still cached, 3 h]],
    ja = lines [[
      ns2  192.0.2.53   3,990 q/s   hinode.example シリアル 2009030401(マスタ 2009030403)
      ゾーン転送 56分間なし。今朝の変更二件が未反映
      社外: mail.hinode.example の「存在しない」応答 312件がキャッシュに残存(三時間)]] } }

inject "old-object" { at = "1h5m", via = "ticket", to = "hinode/routing",
  subject = { en = "Watcher, second alert: 198.51.100.0/24", ja = "監視所 第二報 198.51.100.0/24" },
  text = { en = lines [[
      route watcher, second alert 11:02
      prefix 198.51.100.0/24   registered AS64499   observed AS64496
      note: object last changed 2006-11-30, maintainer "hinode-old" (password: unknown)]],
    ja = lines [[
      経路監視所 第二報 11:02
      経路 198.51.100.0/24   登録 AS64499   観測 AS64496
      備考: オブジェクト最終更新 2006-11-30、保守者「hinode-old」(パスワード不明)]] } }

inject "odd-queries" { at = "1h7m", via = "monitor", to = "kaede/engineer",
  subject = { en = "ns1: hit rate", ja = "ns1 ヒット率" },
  text = { en = lines [[
      ns1   queries  1,880/s     cache hit 92 % -> 74 %   since 10:51
      top name   rand????.bank.tokiwa.example   "no such name"
      cpu 31 %   memory normal   complaints 0]],
    ja = lines [[
      ns1   問い合わせ 1,880/s   ヒット率 92% → 74%   10:51以降
      最多の名前   rand????.bank.tokiwa.example   応答「存在しない」
      CPU 31%   メモリ平常   苦情 0]] } }

inject "hospital-wants" { at = "1h12m", via = "phone", from = "hospital/systems",
  to = "hinode/support",
  subject = { en = "Suda, Shirakaba: what do I write?", ja = "白樺 須田:何と書けば" },
  text = { en = prose [[
      Suda, hospital. The line is back. Fifty minutes, eleven clinics on paper, and a woman in
      labour whose allergy was read out over a mobile. I have to write a cause on a sheet by noon,
      there is a box for it. Not a nice word, please, just what it was.]],
    ja = prose [[
      病院の須田です。回線は戻りました。五十分、診療所十一か所が紙で、お産の方のアレルギーを携帯電話で
      読み上げました。昼までに用紙の「原因」の欄を埋めないといけません。きれいな言葉でなくていいので、
      実際に何だったのかだけ。]] } }

inject "who-was-it" { at = "1h16m", via = "press", from = "press/desk", to = "hinode/pr",
  subject = { en = "Miki: so who stole it?", ja = "三木:で、盗んだのは誰です" },
  text = { en = prose [[
      Miki. Noon edition is full, evening isn't. A reader with a beard says networks have owners
      and that everybody can see who took yours. He reads me a number, 64510. Is that a company? Is
      it abroad? "Stolen by" looks better in a headline than "disturbed".]],
    ja = prose [[
      三木です。昼版は埋まりましたが、夕刊はまだ空いています。ひげの読者が言うには、ネットワークには持
      ち主がいて、誰が取ったかは世界中から見えるんだそうですね。64510 という番号を読み上げてくれました。
      会社ですか。海外ですか。見出しは「不通」より「盗まれた」のほうが映えるんですが。]] } }
