-- month.lua: timed injects from the eighth day to the thirtieth. 八日目から三十日目まで。

local text = require "lib.text"
local prose, lines = text.prose, text.lines

inject "at-the-counter" { at = "7d1h", via = "face-to-face", from = "customers/caller",
  to = "securities/branch",
  subject = { en = "Mrs Tokura at counter one", ja = "戸倉さま、一番窓口に" },
  text = { en = prose [[
      I have it from the newspaper now. I've brought my passbook in a scarf. Am I one of them? The
      young man says he may not say. I don't want money, I want to know whether I should have the
      lock changed; my address was on that form as well.]],
    ja = prose [[
      新聞で読みました。通帳は風呂敷に包んで持ってまいりました。私はその中に入っているんでしょうか。お若
      い方は「申し上げられない」とおっしゃる。お金が欲しいんじゃありません。鍵を替えたほうがいいのか、
      それが知りたいの。あの用紙、住所も書きましたでしょう。]] } }

inject "nine-hundred" { at = "7d3h", via = "monitor",
  to = { "securities/call-centre", "holdings/management" },
  subject = { en = "12:00, calls", ja = "12:00 受電状況" },
  text = { en = lines [[
      12:00   calls waiting 212   longest 34 min   agents 18 of 20
      since 09:00   answered 301   abandoned 599]],
    ja = lines [[
      12:00   待ち呼 212   最長待ち 34分   席 18/20
      09:00以降   応答 301   放棄 599]] },
  effect = function() service("answering"):set(33) end }

inject "whose-people" { at = "7d5h", via = "phone", from = "holdings/b", to = "holdings/planning",
  subject = { en = "Tsuda, B Department: before you ask", ja = "B部 津田:聞かれる前に" },
  text = { en = prose [[
      Tsuda. The number of the call centre has been on the screen in our canteen since noon. Before
      you ask: I've twenty-two people who were on the telephones before the merger, and the quarter
      ends on the thirtieth. Who asks me decides what I say.]],
    ja = prose [[
      津田です。コールセンターの状況が昼から食堂の画面に出ています。聞かれる前に言っておくと、合併前に電
      話に出ていた者が、うちに二十二人います。ただし三十日は四半期末です。誰から頼まれるかで、返事は変わり
      ますよ。]] } }

inject "good-faith" { at = "9d2h", via = "phone", from = "broker/desk", to = "securities/risk",
  subject = { en = "A list broker: in good faith", ja = "名簿業者:善意で" },
  text = { en = prose [[
      I read your name in the paper. I bought a list in good faith, sixty yen a name, and passed it
      to, let me see, a number of houses. I would like to be told that I am not in trouble.]],
    ja = prose [[
      新聞で御社の名前を見ましてね。うちは善意で、一件六十円で仕入れた名簿を、ええと、何社かに流しまし
      た。こちらに咎はない、と言っていただけると助かるんですが。]] } }

inject "examiner" { at = "9d4h", via = "phone", from = "holdings/legal",
  to = "systems/security-center", covers = "N6",
  subject = { en = "Manabe: the examiner wears gloves", ja = "真鍋:調査会社の方が手袋を" },
  text = { en = prose [[
      Manabe. The lady from the outside firm is here; she wears cotton gloves. Before she touches
      anything she wants it in writing: January's log, who had it when, from the first minute to
      this morning. She says the ones who can't write that are the usual case.]],
    ja = prose [[
      真鍋です。外部の調査会社の方が見えました。綿の手袋をなさっています。何かに触る前に、書いたものが欲し
      いと。一月のログを、気づいた最初の一分から今朝まで、誰がいつ持っていたか。書けない会社のほうが多い
      んですよ、とのことです。]] } }

inject "bags-at-the-door" { at = "10d2h", via = "phone", from = "holdings/a",
  to = { "holdings/management", "systems/department" },
  subject = { en = "Taguchi, A Department: whose bags?", ja = "A部 田口:鞄の話ですが" },
  text = { en = prose [[
      Taguchi. My people have had to show their bags at the door of the fourth floor since Monday.
      Nobody minds. What they ask at lunch is whether the department upstairs shows its bags as
      well, and who looks into Security's. I said I'd pass it on.]],
    ja = prose [[
      田口です。月曜から、うちの者も四階の入口で鞄を開けて見せています。それはいいんです。昼に皆が言うの
      は、上の部署の人たちも見せているのか、センターの鞄は誰が見るのか、ということでして。伝えると言って
      しまったので。]] } }

inject "confession" { at = "11d4h", via = "face-to-face", from = "securities/hr",
  to = { "securities/risk", "holdings/planning" },
  subject = { en = "Hayakawa: his words", ja = "早川:本人の言葉です" },
  text = { en = prose [[
      He has told the detectives: the whole table copied, 49,159 names sold to three houses, the
      rest on the discs, the discs at his mother's. His words. The detectives have the discs; they
      have counted two. His mother gave them tea.]],
    ja = prose [[
      刑事に話したそうです。全件を複写し、四万九千百五十九件を三社に売った、残りはCD-Rの中、CD-Rは実家
      にある、と。本人の言葉です。刑事が押収したのは二枚だそうです。お母さんがお茶を出してくださったと。]] } }

inject "full-announcement" { at = "13d1h", via = "press", from = "press/desk",
  to = "securities/pr",
  subject = { en = "Miki: four questions", ja = "三木:四つ伺います" },
  text = { en = prose [[
      You called a conference for this afternoon, on a Sunday. My desk holds four questions: how
      many, which fields, what should people do, and does the number come from you or from him?]],
    ja = prose [[
      今日の午後、日曜に会見をされるとのこと。デスクの質問は四つです。何件か。どの項目か。お客さまは何をすれば
      よいか。その件数は、御社が数えたのか、本人が言ったのか。]] } }

inject "seven-thousand" { at = "14d3h", via = "phone", from = "customers/many",
  to = { "securities/call-centre", "holdings/management" },
  subject = { en = "A customer: not from a tape", ja = "お客さま:録音じゃなくて" },
  text = { en = prose [[
      I am not shouting, young lady, I am old. I want to hear from the man whose picture hangs in
      your branch, not from a tape. That is all. (week so far: 7,492)]],
    ja = prose [[
      怒鳴っているんじゃないの、年なの。支店に写真のかかっている、あの社長さんの口から聞きたいの。録音
      じゃなくて。それだけです。(今週の受電 7,492 件)]] } }

inject "branches-ask" { at = "15d1h", via = "phone", from = "customers/many",
  to = "securities/branch",
  subject = { en = "A farmer: I have driven forty minutes", ja = "農家の方:車で四十分かけて" },
  text = { en = prose [[
      I've driven forty minutes because nobody picks up. You had a letter for everybody, it said on
      the radio, with a line for each what was in it. When does mine come? We're planting;
      I can't come twice.]],
    ja = prose [[
      電話がつながらないんで、車で四十分かけて来ました。ラジオじゃ、一人ひとりに何が漏れたか書いた手紙
      が来るって言ってましたが、うちのはいつですか。田植えの最中で、二度は来られないんで。]] } }

inject "the-sample" { at = "16d2h", via = "board", from = "board/thread",
  to = { "securities/risk", "systems/security-center", "securities/pr" },
  subject = { en = "Thread \"real wakaba list\"", ja = "スレッド「本物の若葉リスト」" },
  text = { en = lines [[
      88  real wakaba list, 200 rows free, rest ask
      91  >>88 my father is row 143. delete this
      92  >>91 why, is he rich?]],
    ja = lines [[
      88  本物の若葉リスト、200件だけ無料、残りは応相談
      91  >>88 親父が143行目にいる。消せ
      92  >>91 なに、金持ちなの?]] } }

inject "same-id" { at = "17d4h", via = "face-to-face", from = "holdings/a",
  to = { "holdings/planning", "systems/department", "systems/security-center" },
  subject = { en = "Taguchi and Tsuda, side by side", ja = "田口と津田、並んで" },
  text = { en = prose [[
      Taguchi, and this is Tsuda. For once with one voice: our operators use the same shared ID as
      his did. It was introduced for convenience in the year of the Games. The night batch runs
      under it, at ten. Change it by all means. But whoever does that on a Thursday does it without
      our balances.]],
    ja = prose [[
      田口です、こちらは津田さん。珍しく意見が一致しました。うちの運用も、例の共用IDを使っています。便利
      だからと、長野の年に入れたものです。夜間バッチも、二十二時にそのIDで走ります。替えるのは結構。た
      だ、木曜の夜にやられたら、金曜の残高はありません。]] } }

inject "peers-ask" { at = "19d2h", via = "peer", from = "peers/list", to = "holdings/planning",
  covers = { "L2", "C3" },
  subject = { en = "Eight of us", ja = "八社ありました" },
  text = { en = prose [[
      Eight of us have shared operator IDs, none of us has said so aloud until yesterday. We do not
      need your names or your rows. What would you look at first, in our place?]],
    ja = prose [[
      こちらでは八社に共用の運用IDがあり、昨日まで誰も口にしませんでした。御社の名前や件数は要りません。
      もし当方の立場なら、まずどこを見ますか。]] } }

inject "twenty-days" { at = "21d3h", via = "monitor",
  to = { "securities/call-centre", "systems/security-center" },
  subject = { en = "calls by reason, and a line from the log",
              ja = "受電理由別、およびログ一行" },
  text = { en = lines [[
      calls 412   "am I one of them" 61 %   "who pays for the new lock" 9 %   praise 3
      four callers: a man from "Wakaba, after-care" wanted card numbers
      login failed  k.leaver  from VPN, 02:12   (ID not valid, or no answer)]],
    ja = lines [[
      受電 412   「自分は入っているか」61%   「鍵の代金は誰が」9%   お礼 3
      四件: 「若葉のアフターケア係」を名乗る男がカード番号を尋ねた
      login failed  k.leaver  VPN 02:12   (IDが無効、または応答なし)]] } }

inject "mother-in-law" { at = "21d6h", via = "press", from = "press/desk", to = "securities/pr",
  subject = { en = "Miki: a man rang my mother-in-law", ja = "三木:義母に電話がありまして" },
  text = { en = prose [[
      Miki, half privately. A man from "Wakaba, after-care" rang my mother-in-law and was so sorry
      that she nearly gave him her card. Is he yours? If he isn't, the evening edition still has a
      corner, bottom left.]],
    ja = prose [[
      三木です、半分は私用です。「若葉のアフターケア係」という男から義母に電話がありまして、あんまり申し
      訳なさそうなので、カードの番号を言うところだったそうです。御社の人ですか。違うなら、夕刊の左下がま
      だ空いています。]] } }

inject "compensation" { at = "21d2h", via = "face-to-face", from = "securities/president",
  to = { "holdings/management", "securities/pr" },
  subject = { en = "Wakao: by what, then how much", ja = "若尾社長:基準が先、金額はその次" },
  text = { en = prose [[
      One director says a letter, one says ten thousand yen for everybody, one says a book token. I
      have stopped listening. Tell me by what we decide, and then how much. And don't let it be in
      the paper before it is in the post.]],
    ja = prose [[
      詫び状だけという者、全員に一万円という者、商品券という者。もう聞くのをやめた。何で決めるのかを先に
      言ってくれ。金額はその次だ。それと、手紙が届く前に新聞に載せるなよ。]] } }

inject "man-in-the-hall" { at = "23d2h", via = "face-to-face", from = "customers/many",
  to = "securities/branch",
  subject = { en = "Counter three, in a low voice", ja = "三番窓口、小声で" },
  text = { en = prose [[
      (Counter three, in a low voice.) The gentleman by the plant has been here since we opened. He
      has no business with us. He sits down beside whoever comes in with our envelope and talks
      about "representing the victims", and he has a sheet with names. I could read two.]],
    ja = prose [[
      (三番窓口が小声で)観葉植物の脇の方、開店からいらっしゃるんですが、お取引はありません。当社の封筒を
      お持ちのお客さまの隣に座っては、「被害者の会」がどうとか話しかけています。名前の並んだ紙をお持ちで、
      二人分、読めました。]] } }

inject "the-order" { at = "24d1h", via = "fax", from = "fsa/liaison",
  to = { "securities/risk", "holdings/planning", "holdings/management", "systems/department" },
  subject = { en = "Business improvement order", ja = "業務改善命令" },
  text = { en = prose [[
      Business improvement order. We find that the System Department was watched by nobody outside
      it, that IDs of leavers remained, and that exports needed one pair of eyes. A plan is asked
      for, with owners and dates.]],
    ja = prose [[
      業務改善命令。システム部門を部門外から監視する者がいなかったこと、退職者のIDが残っていたこと、デー
      タの抽出が一人の確認で行えたことを認める。担当と期日を定めた改善計画を求める。]] },
  asks = { en = "A plan with owners and dates", ja = "担当と期日のある改善計画" }, within = "4d" }

inject "three-weeks" { at = "27d1h", via = "face-to-face", from = "securities/hr",
  to = { "systems/security-center", "securities/risk", "holdings/management" }, covers = "L3",
  subject = { en = "Hayakawa: Mori, in front of the copier", ja = "早川:森さんがコピー機の前で" },
  text = { en = prose [[
      Mori fell asleep standing, in front of the copier. The Security Center has six people, all of
      whom also do something else, and today is the fourth Sunday that they are here. I only came in
      for my umbrella. I may suggest things; the roster isn't mine.]],
    ja = prose [[
      森さんが、コピー機の前で立ったまま眠っていました。センターは六人、全員が兼務で、出勤した日曜はこれ
      で四回目です。私は傘を取りに来ただけなんですが。勧めることしかできません。当番表は人事のものではな
      いので。]] } }

inject "self-sheet" { at = "29d1h", via = "fax", from = "holdings/legal",
  to = { "securities/branch", "securities/risk", "systems/security-center",
         "systems/department", "securities/call-centre", "securities/pr" },
  subject = { en = "Self-evaluation sheet", ja = "自己評価シート" },
  text = { en = prose [[
      Self-evaluation sheet: did, did late, did not. One line each, please; and one thing that must
      be different by the end of the year. To Legal, by tomorrow at eight. Manabe]],
    ja = prose [[
      自己評価シート。できた、遅れてできた、できなかった。一行ずつお願いします。それと、年内に変えなけれ
      ばならないことを一つ。明朝八時までに法務へ。真鍋]] } }
