-- injects.lua: the 23 timed injects. Day n begins at (n - 1) days; morning is 0 h, 15:00 is 6 h.
-- 定時の状況付与。n 日目は n-1 日から始まる。

local text = require "lib.text"


inject "three-calls" { at = "2h", via = "phone", from = "customers/caller",
  to = "securities/branch", covers = "T5",
  text = { en = "Good morning. A gentleman rang about apartments, as an investment, and he knew "
             .. "that I opened an account with you last October. You are the third person I ask: "
             .. "the other two of our tea circle have had the same call. How does he know?",
           ja = "おはようございます。投資用マンションの電話がありまして、その方、私が去年の十月に"
              .. "お宅で口座を"
             .. "作ったことをご存じなんです。お茶の会であと二人、同じ電話があったそうで。どうして"
             .. "知って"
             .. "いるんでしょう。" } }

inject "eleven-more" { at = "1d3h", via = "phone", from = "customers/caller",
  to = "securities/branch",
  text = { en = "Counter two, noting for the manager: eleven more since yesterday. Apartments, "
             .. "currency trading, one grave. The manager says sales calls are like rain and shall "
             .. "go into the complaints folder.",
           ja = "二番窓口のメモ、支店長宛。昨日から十一件。マンション、外国為替、墓地も一件。支店"
              .. "長は「勧誘電話は"
             .. "雨と同じ、苦情つづりに入れておけ」とのこと。" } }

inject "what-they-share" { at = "2d1h", via = "ticket", to = "systems/security-center",
  text = { en = text.lines [[
      #0912  from: call centre     priority: low
      56 calls since Monday. All callers opened an account between Oct and Jan.
      Nobody before, nobody after. Please close if this is nothing.]],
    ja = text.lines [[
      #0912  起票: コールセンター   優先度: 低
      月曜から56件。全員、十月から一月の口座開設者。
      それより前も後もなし。問題なければクローズ願います。]] } }

inject "is-it-ours" { at = "2d4h", via = "face-to-face", from = "holdings/legal",
  to = "holdings/planning",
  text = { en = "If it is ours it is the worst thing since the merger, and if it is not we shall "
             .. "have alarmed the FSA for nothing. Half the directors would like to wait for "
             .. "certainty. Certainty about what, I asked. Nobody knew.",
           ja = "うちから出たのなら合併以来の大事だし、違うなら金融庁を無駄に騒がせることになる。"
              .. "役員の半分は"
             .. "「はっきりしてから」と言っている。何がはっきりしたらですか、と聞いたら、誰も答え"
             .. "なかった。" } }

inject "the-export" { at = "3d1h", via = "log", to = "systems/security-center", important = true,
  covers = "T8", evidence = true,
  text = { en = text.lines [[
      2009-01-26 23:40:11  db-cust  user=k.leaver  SELECT * ... rows=1486651
      2009-01-26 23:52:48  db-cust  user=k.leaver  spool -> export-terminal-4F
      2009-01-26 23:58:02  door 4F  badge 2204 out
      remark: k.leaver left the company 2008-08-31]],
    ja = text.lines [[
      2009-01-26 23:40:11  db-cust  user=k.leaver  SELECT * ... rows=1486651
      2009-01-26 23:52:48  db-cust  user=k.leaver  spool -> export-terminal-4F
      2009-01-26 23:58:02  door 4F  badge 2204 退室
      備考: k.leaver は 2008-08-31 退職]] } }

inject "check-ourselves" { at = "3d5h", via = "face-to-face", from = "holdings/b",
  to = "systems/security-center", covers = { "R5", "R5j" },
  text = { en = "The head of the System Department passes on: he hears you have pulled his export "
             .. "log. It is his log, his people will look at it, and you shall have a summary by "
             .. "the end of the month. He was perfectly friendly.",
           ja = "システム部長からの伝言です。抽出ログを持ち出したと聞いた、あれはうちのログだから"
              .. "うちで調べる、"
             .. "月末にはまとめを渡す、と。口調はいたって穏やかでした。" } }

inject "special-work" { at = "4d2h", via = "log", to = "systems/security-center", evidence = true,
  text = { en = text.lines [[
      Book of media, 4th floor, page 88
      01-27  CD-R x 3  "special work"   form no.: -   initials: illegible
      Operator Mori remembers: "the deputy manager asked; he said the form would follow"]],
    ja = text.lines [[
      媒体持出簿 四階 88頁
      01-27  CD-R 3枚 「特命作業」   申請書番号: なし   印: 判読不能
      運用の森の記憶: 「部長代理に頼まれた。申請書は後で出すと言われた」]] } }

inject "he-is-here" { at = "5d1h", via = "face-to-face", from = "securities/hr",
  to = { "securities/risk", "holdings/planning" }, tlp = "red",
  secret = { { "badge 2204", "2204" }, { "deputy", "部長代理" } },
  text = { en = "Badge 2204 is the deputy manager of the System Department. He is in today; he "
             .. "brought cakes, it is somebody's birthday. I have told nobody else on this floor.",
           ja = "2204番はシステム部の部長代理です。今日は出社しています。誰かの誕生日だと、ケーキ"
              .. "を買ってきて"
             .. "いました。この階ではまだ誰にも話していません。" } }

inject "police-or-not" { at = "5d5h", via = "face-to-face", from = "holdings/legal",
  to = "securities/risk",
  text = { en = "He has eleven IDs, four of them shared. He has a lawyer for a brother-in-law. And "
             .. "he has his desk until somebody decides otherwise. In which order would you like "
             .. "the next hour?",
           ja = "ID は十一、うち四つは共用。義兄は弁護士。そして誰かが決めるまで、席は彼のもので"
              .. "す。この先の"
             .. "一時間、どういう順番にしますか。" } }

inject "fsa-asks" { at = "5d6h", via = "phone", from = "fsa/liaison", to = "securities/risk",
  text = { en = "FSA, securities supervision. Two of your customers have written to us about "
             .. "telephone calls. We make no accusation. Is there anything we should hear from you "
             .. "rather than from them?",
           ja = "金融庁、証券監督の者です。御社のお客さまからお電話の件で二通、手紙が来ております。"
              .. "責めるつもりは"
             .. "ございません。お客さまからではなく御社から伺うべきことが、何かありますか。" },
  asks = { en = "Tell the FSA what is possible and what is open", ja = "金融庁に、可能性と未確定"
                                                                     .. "の点を伝える" },
  within = "20h" }

inject "first-notice" { at = "6d2h", via = "press", from = "press/desk", to = "securities/pr",
  text = { en = "Economy desk. A colleague's mother had one of the calls; he is a persistent "
             .. "young man. Is there a leak? I can print \"declined to comment\", it fits in the "
             .. "column beside the weather.",
           ja = "東雲新聞経済部です。同僚の母親にも電話がありまして、しつこい若手でしてね。漏れた"
              .. "んですか。「回答を"
             .. "控えた」でも載せられますよ、天気の横にちょうど入ります。" } }

inject "nine-hundred" { at = "7d3h", via = "monitor", to = "securities/call-centre",
  text = { en = text.lines [[
      12:00   calls waiting 212   longest 34 min   agents 18 of 20
      since 09:00   answered 301   abandoned 599]],
    ja = text.lines [[
      12:00   待ち呼 212   最長待ち 34分   席 18/20
      09:00以降   応答 301   放棄 599]] },
  effect = function() service("answering"):set(33) end }

inject "good-faith" { at = "9d2h", via = "phone", from = "broker/desk", to = "securities/risk",
  text = { en = "I read your name in the paper. I bought a list in good faith, sixty yen a name, "
             .. "and passed it to, let me see, a number of houses. I would like to be told that I "
             .. "am not in trouble.",
           ja = "新聞で御社の名前を見ましてね。うちは善意で、一件六十円で仕入れた名簿を、ええと、"
              .. "何社かに流しました。"
             .. "こちらに咎はない、と言っていただけると助かるんですが。" } }

inject "confession" { at = "11d4h", via = "face-to-face", from = "securities/hr",
  to = "securities/risk",
  text = { en = "He has told the detectives: the whole table copied, 49,159 names sold to three "
             .. "houses, the rest on the discs, the discs at his mother's. His words. The "
             .. "detectives have the discs; they have counted two.",
           ja = "刑事に話したそうです。全件を複写し、四万九千百五十九件を三社に売った、残りはCD-R"
              .. "の中、CD-Rは実家に"
             .. "ある、と。本人の言葉です。刑事が押収したのは二枚だそうです。" } }

inject "full-announcement" { at = "13d1h", via = "press", from = "press/desk",
  to = "securities/pr",
  text = { en = "You called a conference for this afternoon. My desk holds four questions: how "
             .. "many, which fields, what should people do, and does the number come from you or "
             .. "from him?",
           ja = "今日の午後、会見をされるとのこと。デスクの質問は四つです。何件か。どの項目か。お"
              .. "客さまは何をすれば"
             .. "よいか。その件数は、御社が数えたのか、本人が言ったのか。" } }

inject "seven-thousand" { at = "14d3h", via = "phone", from = "customers/caller",
  to = "securities/call-centre",
  text = { en = "I am not shouting, young lady, I am old. I want to hear from the man whose "
             .. "picture hangs in your branch, not from a tape. That is all. (week so far: 7,492)",
           ja = "怒鳴っているんじゃないの、年なの。支店に写真のかかっている、あの社長さんの口から"
              .. "聞きたいの。"
             .. "録音じゃなくて。それだけです。(今週の受電 7,492 件)" } }

inject "the-sample" { at = "16d2h", via = "board", from = "board/thread",
  to = { "securities/risk", "systems/security-center" },
  text = { en = text.lines [[
      88  real wakaba list, 200 rows free, rest ask
      91  >>88 my father is row 143. delete this
      92  >>91 why, is he rich?]],
    ja = text.lines [[
      88  本物の若葉リスト、200件だけ無料、残りは応相談
      91  >>88 親父が143行目にいる。消せ
      92  >>91 なに、金持ちなの?]] } }

inject "same-id" { at = "17d4h", via = "face-to-face", from = "holdings/a",
  to = { "holdings/planning", "systems/department" },
  text = { en = "A Department and B Department, for once with one voice: our operators use the "
             .. "same shared ID as his did. It was introduced for convenience in the year of the "
             .. "Games. The night batch runs under it, at ten.",
           ja = "A部とB部、珍しく意見が一致しました。うちの運用も、例の共用IDを使っています。便利"
              .. "だからと、長野の年に"
             .. "入れたものです。夜間バッチも、二十二時にそのIDで走ります。" } }

inject "peers-ask" { at = "19d2h", via = "peer", from = "peers/list", to = "holdings/planning",
  covers = { "L2", "C3" },
  text = { en = "Eight of us have shared operator IDs, none of us has said so aloud until "
             .. "yesterday. We do not need your names or your rows. What would you look at first, "
             .. "in our place?",
           ja = "こちらでは八社に共用の運用IDがあり、昨日まで誰も口にしませんでした。御社の名前や"
              .. "件数は要りません。"
             .. "もし当方の立場なら、まずどこを見ますか。" } }

inject "compensation" { at = "21d2h", via = "face-to-face", from = "securities/president",
  to = "holdings/management",
  text = { en = "One director says a letter, one says ten thousand yen for everybody, one says a "
             .. "book token. I have stopped listening. Tell me by what we decide, and then how "
             .. "much.",
           ja = "詫び状だけという者、全員に一万円という者、商品券という者。もう聞くのをやめた。何"
              .. "で決めるのかを先に"
             .. "言ってくれ。金額はその次だ。" } }

inject "the-order" { at = "24d1h", via = "fax", from = "fsa/liaison",
  to = { "securities/risk", "holdings/planning" },
  text = { en = text.prose [[
      Business improvement order. We find that the System Department was watched by nobody outside
      it, that IDs of leavers remained, and that exports needed one pair of eyes. A plan is asked
      for, with owners and dates.]],
    ja = text.prose [[
      業務改善命令。システム部門を部門外から監視する者がいなかったこと、退職者のIDが残っていたこと、
      データの抽出が一人の確認で行えたことを認める。担当と期日を定めた改善計画を求める。]] } }

inject "three-weeks" { at = "27d1h", via = "face-to-face", from = "securities/hr",
  to = { "systems/security-center", "securities/risk" }, covers = "L3",
  text = { en = "Mori fell asleep standing, in front of the copier. The Security Center has six "
             .. "people, all of whom also do something else, and the last free Sunday was on the "
             .. "fourth.",
           ja = "森さんが、コピー機の前で立ったまま眠っていました。センターは六人、全員が兼務で、"
              .. "最後に休んだ日曜は"
             .. "四日です。" } }

inject "self-sheet" { at = "29d1h", via = "fax", from = "holdings/legal",
  to = { "securities/branch", "securities/risk", "systems/security-center" },
  text = { en = "Self-evaluation sheet: did, did late, did not. One line each, please; and one "
             .. "thing that must be different by the end of the year.",
           ja = "自己評価シート。できた、遅れてできた、できなかった。一行ずつお願いします。それと、"
              .. "年内に変えなければ"
             .. "ならないことを一つ。" } }
