-- week.lua: timed injects of the first week. Day n begins at (n - 1) days; its morning (09:00) is
-- 0h, the close of trading (15:00) 6h. The first day is a Monday, June has no holiday. Each stays
-- true whatever has been done by then.
-- 第一週の状況付与。初日は月曜。n 日目は n-1 日から始まり、九時が 0h、十五時が 6h。

local text = require "lib.text"
local prose, lines = text.prose, text.lines

inject "three-calls" { at = "2h", via = "phone", from = "customers/caller",
  to = "securities/branch", covers = "T5",
  subject = { en = "Mrs Tokura, about a gentleman with apartments", ja = "戸倉さま:マンションの電話" },
  text = { en = prose [[
      Good morning. A gentleman rang about apartments, as an investment, and he knew that I opened
      an account with you last October. You are the third person I ask: the other two of our tea
      circle have had the same call. He was very polite. How does he know?]],
    ja = prose [[
      おはようございます。投資用マンションの電話がありまして、その方、私が去年の十月にお宅で口座を作っ
      たことをご存じなんです。お茶の会であと二人、同じ電話があったそうで。たいへん丁寧な方でしたけれど。
      どうして知っているんでしょう。]] } }

inject "slips" { at = "4h", via = "monitor", to = "securities/call-centre",
  subject = { en = "yesterday and today by reason", ja = "受電理由別 昨日・今日" },
  text = { en = lines [[
      reason                        Fri    today 13:00
      orders, balances              188        171
      "who gave my number away"       1         14
      other                          22         19
      agents 18 of 20    longest 2 min    abandoned 4 %]],
    ja = lines [[
      理由                          金曜   本日 13:00
      注文・残高                    188        171
      「番号を誰が教えた」            1         14
      その他                         22         19
      席 18/20    最長待ち 2分    放棄 4%]] } }

inject "eleven-more" { at = "1d3h", via = "face-to-face", from = "customers/many",
  to = "securities/branch",
  subject = { en = "Counter two: a heap of slips", ja = "二番窓口:メモの束" },
  text = { en = prose [[
      (Counter two puts a heap of slips on the desk.) Eleven more since yesterday. Apartments,
      currency trading, one grave. Mr Nonomura says sales calls are like rain and shall go into the
      folder. The man who is just leaving asked whether we sell umbrellas.]],
    ja = prose [[
      (二番窓口がメモの束を置いていく)昨日から十一件。マンション、外国為替、墓地も一件。野々村支店長
      は「勧誘電話は雨と同じ、つづりに入れておけ」とのこと。いま帰られたお客さまには「傘は売っていないの
      か」と言われたそうです。]] } }

inject "what-they-share" { at = "2d1h", via = "ticket", to = "systems/security-center",
  subject = { en = "#0912 from the call centre, priority low", ja = "#0912 コールセンター起票 優先度低" },
  text = { en = lines [[
      #0912  from: call centre     priority: low
      56 calls since Monday. All callers opened an account between Oct and Jan.
      Nobody before, nobody after. Please close if this is nothing.]],
    ja = lines [[
      #0912  起票: コールセンター   優先度: 低
      月曜から56件。全員、十月から一月の口座開設者。
      それより前も後もなし。問題なければクローズ願います。]] } }

inject "is-it-ours" { at = "2d4h", via = "face-to-face", from = "holdings/legal",
  to = { "holdings/planning", "holdings/management" },
  subject = { en = "Manabe, Legal: certainty about what?", ja = "法務 真鍋:はっきり、とは" },
  text = { en = prose [[
      If it is ours it is the worst thing since the merger, and if it is not we shall have alarmed
      the FSA for nothing. Half the directors would like to wait for certainty. Certainty about
      what, I asked. Nobody knew. And whoever goes over to Systems to ask will be asked on whose
      behalf.]],
    ja = prose [[
      うちから出たのなら合併以来の大事ですし、違うなら金融庁を無駄に騒がせることになります。役員の半分
      は「はっきりしてから」と。何がはっきりしたらですか、と聞いたら、誰も答えませんでした。それに、誰か
      がシステムズへ聞きに行けば、「どなたの指示で」と聞かれますよ。]] } }

inject "the-export" { at = "3d1h", via = "log", to = "systems/security-center", important = true,
  covers = "T8", evidence = true, tlp = "amber", secret = { { "k.leaver" } },
  subject = { en = "export.log.5, the oldest that is left", ja = "export.log.5(残る最古の世代)" },
  text = { en = lines [[
      2009-01-26 23:40:11  db-cust  user=k.leaver  SELECT * ... rows=1486651
      2009-01-26 23:52:48  db-cust  user=k.leaver  spool -> export-terminal-4F
      2009-01-26 23:58:02  door 4F  badge 2204 out
      remark: k.leaver left the company 2008-08-31]],
    ja = lines [[
      2009-01-26 23:40:11  db-cust  user=k.leaver  SELECT * ... rows=1486651
      2009-01-26 23:52:48  db-cust  user=k.leaver  spool -> export-terminal-4F
      2009-01-26 23:58:02  door 4F  badge 2204 退室
      備考: k.leaver は 2008-08-31 退職]] } }

inject "pull-the-plug" { at = "3d1h30m", via = "face-to-face", from = "systems/junior",
  to = "systems/security-center", covers = { "R4", "R5" },
  subject = { en = "Nishi, half past ten", ja = "西、十時半" },
  text = { en = prose [[
      Nishi. It's all in one database and somebody has the key to it, a dead man's key, sort of. I
      say we part it from the rest now, and the terminal upstairs as well, and look afterwards. It's
      two clicks. I have tried to get somebody over there on the telephone; they have the market on
      all six.]],
    ja = prose [[
      西です。全部あの一つのデータベースに入っていて、鍵を持っている人がいるわけですよね、いない人の
      鍵ですけど。いま切り離しませんか。四階の端末も。調べるのはそれからで。二回クリックするだけです。
      向こうに電話したんですが、六台とも相場の話で塞がっていて。]] } }

inject "check-ourselves" { at = "3d5h", via = "phone", from = "systems/head",
  to = "systems/security-center", covers = { "R5", "R5j" },
  subject = { en = "Sakakibara: \"we shall check that ourselves\"",
              ja = "榊原部長:「うちで調べます」" },
  text = { en = prose [[
      Sakakibara. I hear that you're reading my export log. I'm sure you mean well. It is our log,
      and my people know how to read it; you shall have a summary by the end of the month. How is
      your mother, by the way? Good. By the end of the month, then.]],
    ja = prose [[
      榊原です。抽出ログを調べておられるそうですね。悪気がないのは分かっています。ただ、あれはうちのログ
      で、読み方もうちの者が一番よく知っている。月末にはまとめをお渡ししますから。ところで、お母さまの
      お加減はいかがですか。それはよかった。では、月末に。]] } }

inject "special-work" { at = "4d30m", via = "log", evidence = true,
  to = { "systems/security-center", "systems/department" },
  subject = { en = "Book of media, page 88", ja = "媒体持出簿 88頁" },
  text = { en = lines [[
      Book of media, 4th floor, page 88
      01-27  CD-R x 3  "special work"   form no.: -   initials: illegible
      Operator Mori remembers: "I was asked for it upstairs, the form would follow"
      (asked by whom, he would like to say to one person, not to a book)]],
    ja = lines [[
      媒体持出簿 四階 88頁
      01-27  CD-R 3枚 「特命作業」   申請書番号: なし   印: 判読不能
      運用の森の記憶: 「上に頼まれた。申請書は後で出すと言われた」
      (誰にかは、帳簿にではなく、どなたか一人に話したいとのこと)]] } }

inject "he-is-here" { at = "4d2h", via = "face-to-face", from = "securities/hr", important = true,
  to = { "securities/risk", "holdings/planning", "systems/security-center" }, tlp = "amber",
  secret = { { "badge 2204", "2204" }, { "deputy", "部長代理" } },
  subject = { en = "Hayakawa closes the door behind her", ja = "早川が扉を閉めて" },
  text = { en = prose [[
      Badge 2204 is the deputy manager of the System Department. He is in today; he brought cakes,
      it is somebody's birthday. I have told the three of you and nobody else, and I took the stairs
      so as not to be asked.]],
    ja = prose [[
      2204番はシステム部の部長代理です。今日は出社しています。誰かの誕生日だと、ケーキを買ってきていま
      した。お三方のほかには話していません。聞かれたくなくて、階段で来ました。]] } }

inject "police-or-not" { at = "4d5h", via = "face-to-face", from = "holdings/legal",
  to = "securities/risk",
  subject = { en = "Manabe: in which order?", ja = "真鍋:順番をどうしますか" },
  text = { en = prose [[
      He has eleven IDs, four of them shared. He has a lawyer for a brother-in-law. And he has his
      desk until somebody decides otherwise. In which order would you like the next hour? It's two
      o'clock; the close is at three.]],
    ja = prose [[
      ID は十一、うち四つは共用。義兄は弁護士。そして誰かが決めるまで、席は彼のものです。この先の一時間、
      どういう順番にしますか。いま二時、大引けは三時です。]] } }

inject "fsa-asks" { at = "4d6h", via = "phone", from = "fsa/liaison", to = "securities/risk",
  subject = { en = "Hashizume, FSA: two letters", ja = "金融庁 橋爪:二通の手紙" },
  text = { en = prose [[
      Hashizume, FSA, securities supervision. Two of your customers have written to us about
      telephone calls. We make no accusation. Is there anything we should hear from you rather than
      from them? I'm at my desk until late, and on Saturday as well.]],
    ja = prose [[
      金融庁証券監督の橋爪です。御社のお客さまからお電話の件で二通、手紙が来ております。責めるつもりはご
      ざいません。お客さまからではなく御社から伺うべきことが、何かありますか。今日は遅くまで、明日の土曜
      も席におります。]] },
  asks = { en = "Tell the FSA what is possible and what is open",
           ja = "金融庁に、可能性と未確定の点を伝える" },
  within = "20h" }

inject "first-notice" { at = "6d2h", via = "press", from = "press/desk",
  to = { "securities/pr", "securities/call-centre" },
  subject = { en = "Miki: beside the weather", ja = "三木:天気の横に" },
  text = { en = prose [[
      Miki, economy desk, on a Sunday, sorry. A colleague's mother had one of the calls; he is a
      persistent young man. Is there a leak? I can print "declined to comment", it fits in the
      column beside the weather. And which number may I put under it? Yours on the card is the one
      for orders.]],
    ja = prose [[
      東雲新聞経済部の三木です、日曜にすみません。同僚の母親にも電話がありまして、しつこい若手でしてね。漏れたんですか。
      「回答を控えた」でも載せられますよ、天気の横にちょうど入ります。それと、下に載せる電話番号はどれ
      を。名刺のは注文用ですよね。]] } }
