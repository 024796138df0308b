-- injects.lua: the 22 timed injects. Day n begins at n - 1 days, at nine in the morning.
-- 定時の状況付与。n 日目は n-1 日(午前九時)から。

local text = require "lib.text"

inject "hung-up" { at = "1h", via = "phone", from = "property/reception", to = "property/it",
  text = { en = "Only so that you know: a gentleman rang and asked for \"whoever is responsible "
              .. "for security\". JP-something. I said the guard is on from six. He wanted to "
              .. "leave a number, but they all do.",
           ja = "念のためですが、「セキュリティの責任者の方」をという電話がありました。ジェイピー何"
              .. "とか。警備なら六時からですとお答えしました。番号を残したいとおっしゃいましたが、"
              .. "みなさんそうおっしゃるので。" } }

inject "the-notice" { at = "2h", via = "mail", from = "jpcert/desk",
  to = { "holdings/csirt", "property/it" }, tlp = "amber", evidence = true, important = true,
  secret = { { "192.0.2.130" } }, covers = "T6",
  subject = { en = "Information on communication from your address", ja = "貴社アドレスからの通信に関する情報提供" },
  text = { en = text.lines [[
      From an analysis of a server abroad we learned of these connections.
      source       192.0.2.130          destination  198.51.100.23:443
      first seen   2009-05-04 01:12     last seen    2009-06-08 03:59   (+09:00)
      interval     60 s
      We cannot say what was sent. Please confirm receipt by telephone, at a number you know.]],
    ja = text.lines [[
      国外のサーバの調査から、以下の通信を把握しました。
      送信元   192.0.2.130          宛先   198.51.100.23:443
      初出     2009-05-04 01:12     最終   2009-06-08 03:59 (+09:00)
      間隔     60秒
      送られた内容は分かりません。お手元に控えのある番号へのお電話で、受領をお知らせください。]] } }

inject "every-minute" { at = "1d1h", via = "log", to = "energy/it", evidence = true,
  text = { en = text.lines [[
      06-08 02:14:00 pc-e117  CONNECT 198.51.100.23:443   1,204 B
      06-08 02:15:00 pc-e117  CONNECT 198.51.100.23:443   1,204 B     user: (none logged on)
      first line of this kind: 05-04 01:12:00.  49,812 lines.]],
    ja = text.lines [[
      06-08 02:14:00 pc-e117  CONNECT 198.51.100.23:443   1,204 B
      06-08 02:15:00 pc-e117  CONNECT 198.51.100.23:443   1,204 B     利用者: (ログオンなし)
      この形の最初の行: 05-04 01:12:00。計 49,812 行。]] } }

inject "tonight" { at = "1d5h", via = "face-to-face", from = "energy/engineer",
  to = { "energy/it", "holdings/csirt" },
  text = { en = "Your anti-virus is green, I looked. It is my PC, I need it on Thursday, and the "
              .. "lad from IT has a clean image on a stick. He can do it tonight, after the meal.",
           ja = "ウイルス対策は緑でしたよ、見ました。私のパソコンです、木曜に要るんです。ITの若い人"
              .. "が、きれいなイメージをUSBで持っているそうで、今夜、飯のあとにやってくれると。" } }

inject "seven-people" { at = "2d1h", via = "log", to = "energy/it",
  text = { en = text.lines [[
      05-01 18:40  from: m.sato@meti-gr.example   subject: "dispatch plan, comments by Monday"
      attachment   dispatch plan.doc (212 KB)     to: 7 people, all of the summer load project
      reply-to     free mail address              opened: 5 of 7]],
    ja = text.lines [[
      05-01 18:40  差出人: m.sato@meti-gr.example   件名: 「運用計画(月曜までにご意見を)」
      添付         運用計画.doc (212 KB)            宛先: 7名、全員が夏季需給プロジェクト
      返信先       フリーメール                      開封: 7名中 5名]] } }

inject "two-more" { at = "2d4h", via = "peer", from = "peer-open/csirt", to = "holdings/csirt",
  covers = { "C2", "C3" }, evidence = true,
  text = { en = "You asked nothing yet, but the interval of yours is the interval of ours. Two "
              .. "more addresses of the family: 203.0.113.9, 203.0.113.61. What have you? Names "
              .. "not needed.",
           ja = "まだ何も聞かれていませんが、そちらの間隔は、こちらの間隔と同じです。同じ系統であと"
              .. "二つ、203.0.113.9 と 203.0.113.61。そちらは何をお持ちですか。社名は要りません。" } }

inject "no-answer" { at = "2d8h", via = "mail", from = "peer-closed/csirt", to = "holdings/csirt",
  covers = "L2",
  text = { en = "Automatic reply: enquiries from outside the company are not answered at this "
             .. "address.",
           ja = "自動応答:社外からのお問い合わせには、このアドレスではお答えしておりません。" } }

inject "at-three" { at = "3d1h", via = "log", to = "transport/it", evidence = true,
  text = { en = text.lines [[
      06-10 03:02:44  dc-t1  logon  adm-backup  from pc-e117 (Energy)   success
      06-10 03:04:10  dc-t1  4 new members of "print operators", one removed again 03:09]],
    ja = text.lines [[
      06-10 03:02:44  dc-t1  ログオン  adm-backup  pc-e117(エネルギー)から   成功
      06-10 03:04:10  dc-t1  「print operators」に4件追加、03:09 に1件削除]] } }

inject "to-all-it" { at = "4d2h", via = "mail", from = "energy/engineer",
  to = { "energy/it", "transport/it", "property/it", "holdings/csirt" },
  text = { en = "Colleagues, to put an end to rumours: yes, pc-e117 talks to 198.51.100.23, it has "
             .. "been known since Monday, and we plan to block it on Friday. Please reply to all.",
           ja = "みなさん、噂になっているので書きます。はい、pc-e117 は 198.51.100.23 と通信してい"
              .. "ます。月曜から分かっていて、金曜に遮断する予定です。ご意見は全員返信で。" } }

inject "five-or-one" { at = "4d5h", via = "phone", from = "forensic/lead", to = "holdings/csirt",
  covers = "N6",
  text = { en = "I can give you the full story of one machine in five days, or the marks by which "
              .. "to find the others in one. I cannot give you both by Friday, and I have seen "
              .. "people choose either.",
           ja = "一台の全容なら五日。ほかの端末を見つける目印だけなら一日。金曜までに両方は出せませ"
              .. "ん。どちらを選んだ方も見てきました。" } }

inject "quarter-end" { at = "5d2h", via = "face-to-face", from = "transport/cio",
  to = { "holdings/csirt", "holdings/management" },
  text = { en = "Three companies, three calendars. Energy bills until the thirtieth, I have the "
             .. "timetable change on the twentieth, Property closes its year. Show me the hour in "
             .. "which nobody is hurt, and I will get up for it.",
           ja = "三社に三つの暦がある。エネルギーは三十日まで検針、うちは二十日にダイヤ改正、不動産"
              .. "は決算だ。誰も困らない時刻を見せてくれ。そうしたら起きてくる。" } }

inject "two-gigabytes" { at = "6d1h", via = "log", to = "energy/it",
  text = { en = text.lines [[
      06-14 01:40 - 03:55  pc-e117 -> 203.0.113.61:443   2,147,483,648 B out
      files opened in the hour before: \\e-share\summer-load\*.doc (311)]],
    ja = text.lines [[
      06-14 01:40〜03:55  pc-e117 → 203.0.113.61:443   送信 2,147,483,648 B
      直前の一時間に開かれたファイル: \\e-share\夏季需給\*.doc (311件)]] } }

inject "who-is-guilty" { at = "7d2h", via = "face-to-face", from = "transport/cio",
  to = "holdings/management",
  text = { en = "The chairman has asked twice: who opened it, and in which country do they sit? He "
             .. "would like two names by lunch.",
           ja = "会長が二度お尋ねだ。開けたのは誰で、相手はどこの国か。昼までに名前を二つ欲しいそう"
              .. "だ。" } }

inject "the-list" { at = "8d1h", via = "fax", from = "forensic/lead",
  to = { "holdings/csirt", "energy/it", "transport/it", "property/it" }, tlp = "amber",
  secret = { { "31 hosts", "31台" } },
  text = { en = text.lines [[
      Marks applied to all three companies.
      31 hosts: Energy 22, Transport 7, Property 2      accounts to change: 400
      addresses: 198.51.100.23, 203.0.113.9, 203.0.113.61      doors: VPN of Energy, VPN of Transport]],
    ja = text.lines [[
      目印を三社全体に適用した結果。
      端末 31台: エネルギー 22、交通 7、不動産 2      変更すべき認証情報: 400
      宛先: 198.51.100.23, 203.0.113.9, 203.0.113.61    入口: エネルギーのVPN、交通のVPN]] } }

inject "five-oclock" { at = "9d1h", via = "phone", from = "transport/cio",
  to = { "energy/it", "transport/it", "property/it" },
  text = { en = "Conference bridge, the paper list. It is Wednesday. Is everybody there? Say your "
             .. "company and what you hold in your hand.",
           ja = "電話会議、紙の名簿で。水曜です。全員いますか。会社名と、手元にあるものを言ってくだ"
              .. "さい。" } }

inject "forgotten-door" { at = "9d6h", via = "monitor", to = "property/it",
  text = { en = text.lines [[
      old-vpn-p   session adm-backup from 203.0.113.61   up 02:11
      installed 2005, not in the asset list, contract of the fourth floor]],
    ja = text.lines [[
      old-vpn-p   セッション adm-backup 203.0.113.61 から   接続 02:11
      2005年設置、台帳になし、四階の契約]] } }

inject "two-ministries" { at = "10d1h", via = "phone", from = "meti/liaison",
  to = { "energy/it", "transport/it" },
  text = { en = "METI; my colleague of MLIT is on the line. We have heard the word \"group\". "
              .. "Which of you reports what to whom?",
           ja = "経済産業省です。国土交通省も同席しています。「グループで」と伺いました。どなたが、"
              .. "どちらに、何を報告されますか。" },
  asks = { en = "Report to METI and MLIT", ja = "経済産業省と国土交通省に報告" }, within = "10h" }

inject "the-magazine" { at = "11d2h", via = "press", from = "press/desk", to = "holdings/pr",
  text = { en = "We go to print at six: \"Spies in the power company\". We have a mail to all IT "
              .. "with an address in it. Would you like to be in the story or beside it?",
           ja = "六時に校了です。「電力会社にスパイ」。IT全員宛の、アドレス入りのメールを手に入れて"
              .. "います。記事の中に入りますか、横に立っていますか。" } }

inject "better-japanese" { at = "12d2h", via = "monitor", to = "energy/it",
  text = { en = text.lines [[
      06-20 09:10  12 mails, 12 people, subject "new dispatch plan, corrected"
      no mistakes in the Japanese this time.  reported by users so far: 9]],
    ja = text.lines [[
      06-20 09:10  12通、12名、件名「運用計画の改訂について(差替)」
      今回は日本語に誤りがない。 利用者からの届け出: 9件]] } }

inject "sectors-ask" { at = "14d1h", via = "council", from = "ceptoar-electricity/desk",
  to = "holdings/csirt", covers = { "C1", "G2" },
  text = { en = "Council. Four sectors would like the marks, none of them your name. What can you "
             .. "give by tomorrow evening, and under which condition?",
           ja = "セプターカウンシルです。四分野が目印を欲しがっています。御社の名前は要りません。明"
              .. "日の夕方までに、どんな条件で何をいただけますか。" } }

inject "what-was-taken" { at = "17d2h", via = "face-to-face", from = "energy/engineer",
  to = { "energy/it", "holdings/management" },
  text = { en = "Eleven of the three hundred documents are not ours. Two are the city's, nine "
              .. "belong to a supplier with whom we signed a page about telling him. I found the "
              .. "page.",
           ja = "三百余りの文書のうち、十一件はうちのものではありません。二つは市の、九つは取引先の"
              .. "もので、知らせる義務を書いた一枚に判を押しています。その一枚が出てきました。" } }

inject "one-page" { at = "20d1h", via = "face-to-face", from = "transport/cio",
  to = { "holdings/csirt", "energy/it", "transport/it" },
  text = { en = "I got up at half past four for you people. Next time I would like a page that "
              .. "says who may do what when it cannot wait. One page. And what did the users do "
              .. "right?",
           ja = "四時半に起きたのは君らのためだ。次は、待てないときに誰が何をしてよいかを書いた紙が"
              .. "欲しい。一枚で。それと、利用者がよくやったことは何だ。" } }
