-- scoring.lua: expectations, penalties, one order. Windows are what seemed fair at a table [D];
-- two hours for the report are the rule's [F].
-- 想定対応・減点・順序。枠の長さは shisa が定めたもの。

local TEN = { "tokiwa", "wakaba", "tsubame", "asagiri", "aoba", "nagisa", "kazahaya", "shirakaba",
              "izumi", "hayabusa" }
local TWELVE = { "hinode", "kagami", table.unpack(TEN) }

-- What each house reports, and to which desk.
local SEES = {
  kagami = { "information-communications", "name queries from the east stopped; two reserve resolvers answer",
             "東岸からの問合せが停止し、予備の名前サーバ二台が応答中" },
  tokiwa = { "finance", "payments take forty seconds", "払出し一件に四十秒" },
  wakaba = { "finance", "orders wait twenty seconds", "注文が二十秒待ち" },
  tsubame = { "aviation", "one flight plan is not acknowledged", "飛行計画一便の受領なし" },
  asagiri = { "railway", "fare gates of five stations hear nothing from the centre",
              "五駅の改札がセンターと不通" },
  aoba = { "electricity", "telecontrol is forty seconds late, supply normal",
           "遠方監視が四十秒遅れ、供給は平常" },
  nagisa = { "gas", "two leak calls where seven are usual", "漏えい通報が平常七件のところ二件" },
  kazahaya = { "government", "counters of one ward stand still", "一つの区の窓口が停止" },
  shirakaba = { "medical", "clinic records take three minutes", "診療所の記録に三分" },
  izumi = { "water", "tank levels are half an hour old", "配水池の水位が三十分前のまま" },
  hayabusa = { "logistics", "slips do not follow the trucks", "送り状が車に追いつかない" },
}

-- tell: 14 ---------------------------------------------------------------------------------------

for _, id in ipairs(TWELVE) do
  local sees = SEES[id]
  if sees then
    expect("report-" .. id) { of = id .. "/csirt", after = id .. "-first", full = "30m",
      zero = "75m", points = 1, objective = "tell", action = "send",
      to = "ceptoar-" .. sees[1] .. "/desk", via = "report-up",
      mention = { { "east", "東岸" }, { "since", "12:0", "から", "12時" } },
      why = { en = "One slow house is a fault, ten slow houses are news",
              ja = "一社の遅れは故障、十社の遅れは知らせである" },
      example = {
        en = "East shore, since four minutes past twelve: " .. sees[2] .. ". Cause unknown, "
          .. "own side looks healthy. Is anybody else affected? Next word at one.",
        ja = "東岸で12時4分から、" .. sees[3] .. "。原因は不明、自社設備は正常に見えます。ほかにも影響"
          .. "はありますか。続報は13時に。" } }
  end
end

expect "prompt-report" { of = "hinode/business", after = "user-count", full = "55m", zero = "70m",
  points = 1, objective = "tell", action = "send", to = "mic/liaison", via = "report-up",
  duty = { en = "Accident report: 30,000 users and two hours, at once",
           ja = "事故報告:利用者3万以上かつ2時間以上は速やかに" },
  mention = { { "410", "41万" }, { "east", "東岸" } },
  why = { en = "What is known, before it is two hours old",
          ja = "分かっていることを、二時間になる前に" },
  example = {
    en = "Hinode: main route to the east shore dead since 12:04, 410,000 users slow or cut, "
      .. "emergency calls work over the bridge. An anchor is likely, not confirmed. Next at 15:00.",
    ja = "ひので通信:12時4分から東岸への主経路が断、約41万利用者に遅延・不通。緊急通報は橋梁経由で使用可。"
      .. "錨による可能性、未確認。次報15時。" } }

expect "mic-to-nisc" { of = "mic/liaison", after = "asks-mic", full = "30m", zero = "80m",
  points = 1, objective = "tell", action = "send", to = "nisc/desk", via = "report-up",
  mention = { { "one cable", "bay cable", "ケーブル" }, { "sector", "分野" } },
  why = { en = "Ten sectors see ten faults; who knows of the cable makes it one",
          ja = "十の分野には十の故障に見える。ケーブルを知る者が一つにする" },
  example = {
    en = "MIC to NISC: it is one fault, the bay cable of Hinode, 12:04. Every sector with "
      .. "something on the east shore will call it its own. Please tell them all.",
    ja = "総務省からNISCへ。故障は一つ、ひのでの湾ケーブルです(12時4分)。東岸に設備を持つどの分野も、自分"
      .. "の故障と思っています。全分野へ周知願います。" } }

expect "first-facts" { of = "nisc/desk", after = "nisc-asked", full = "30m", zero = "80m",
  points = 1, objective = "tell", action = "send", to = "ceptoar-electricity/desk",
  via = "advisory-down", mention = { { "cable", "ケーブル" }, { "not known", "unknown", "不明" } },
  why = { en = "Facts, gaps, next word: in that order, before all is known",
          ja = "事実、不明な点、次報の時刻。この順に、すべてが分かる前に" },
  example = {
    en = "NISC: one cable across Shiomi Bay is cut since 12:04. Affected: lines to the east shore, "
      .. "all sectors. Not known: cause, duration. Next word at 14:00.",
    ja = "NISC:汐見湾のケーブル一本が12時4分から断。影響は東岸への回線、全分野。原因と時間は不明。次報14時。" } }

-- begin: 12, hands: 12 ---------------------------------------------------------------------------

local BY = { hinode = "workaround", kagami = "workaround", wakaba = "workaround" }

for _, id in ipairs(TWELVE) do
  expect("begin-" .. id) { of = id .. "/business", after = id .. "-margin", full = "25m",
    zero = "60m", points = 1, objective = "begin", action = "activate-bcp", early = true,
    why = { en = "The sheet has a sentence for this minute, and a post that says it",
            ja = "この一分のための一文と、それを言う役が、紙に書いてある" } }
  expect("hands-" .. id) { of = id .. "/operations", after = id .. "-margin", full = "30m",
    zero = "75m", points = 1, objective = "hands", action = BY[id] or "manual-operation",
    target = id .. "-service", early = true,
    why = { en = "The margin is there to be used for changing over, not for waiting",
            ja = "猶予は待つためではなく、切り替えるためにある" } }
end

-- names: 22 --------------------------------------------------------------------------------------

for _, id in ipairs(TEN) do
  expect("doubt-" .. id) { of = id .. "/csirt", after = id .. "-astray", full = "20m", zero = "60m",
    points = 1, objective = "names", action = "verify", target = id .. "-names",
    why = { en = "If the page is strange and the server is not, the way there is",
            ja = "ページがおかしく、サーバが正しいなら、おかしいのは道である" } }
end

expect "read-the-log" { of = "kagami/csirt", after = "odd-answer", full = "20m", zero = "60m",
  points = 2, objective = "names", action = "search-records", target = "resolver-log",
  why = { en = "The log knows the second in which the answer changed",
          ja = "応答が変わった一秒を、記録は知っている" } }
expect "keep-the-cache" { of = "kagami/csirt", after = "odd-answer", full = "30m", zero = "75m",
  points = 3, objective = "names", action = "preserve", target = "old-resolvers", early = true,
  why = { en = "Emptied, it answers rightly and tells nothing more",
          ja = "消せば正しく答えるが、もう何も語らない" } }
expect "patch-them" { of = "kagami/csirt", after = "one-port", full = "30m", zero = "80m",
  points = 3, objective = "names", action = "patch", target = "old-resolvers", covers = { "R5" },
  why = { en = "As long as they ask from one port, whoever guesses is believed",
          ja = "一つのポートから聞く限り、言い当てた者が信じられる" } }
expect "tell-hinode" { of = "kagami/csirt", after = "one-port", full = "20m", zero = "60m",
  points = 2, objective = "names", action = "send", to = "hinode/csirt",
  mention = { { "ns-3", "ns-4" }, { "1,000", "86,400", "cache", "キャッシュ", "保持" } },
  why = { en = "Hinode's customers ask there; only Hinode can send them elsewhere",
          ja = "ひのでの利用者がそこへ聞きに行く。別へ向けられるのはひのでだけである" },
  example = {
    en = "ns-3 and ns-4 have taken false answers since 13:31 and keep them in the cache for up to "
      .. "86,400 seconds. Please lead your customers' questions over the bridge to ns-1.",
    ja = "ns-3とns-4が13時31分から偽の応答を受け入れ、最長86,400秒保持します。貴社利用者の問合せを、橋梁経"
      .. "由でns-1へ向けてください。" } }
expect "other-resolvers" { of = "hinode/operations", after = "tell-hinode", full = "25m",
  zero = "70m", points = 2, objective = "names", action = "workaround", target = "hinode-resolving",
  why = { en = "A name is small: the bridge has room for every one of them",
          ja = "名前は小さい。橋には全部載る" } }

-- power: 8 ---------------------------------------------------------------------------------------

expect "ask-the-hut" { of = "aoba/operations", after = "planned-work", full = "15m", zero = "45m",
  points = 3, objective = "power", action = "verify-by-voice", target = "bridge-hut",
  why = { en = "Whoever stands there is not forty seconds late",
          ja = "そこに立つ人は、四十秒遅れてはいない" } }
expect "postpone" { of = "aoba/business", after = "planned-work", full = "12m", zero = "20m",
  points = 3, objective = "power", action = "decide", decision = "planned-switching",
  option = "postpone",
  why = { en = "What can be done any Tuesday is not done on this Monday",
          ja = "どこの火曜日でもできることを、この月曜にしない" } }
expect "tell-about-four" { of = "aoba/operations", after = "hut-warm", full = "20m", zero = "55m",
  points = 2, objective = "power", action = "send", to = "hinode/operations",
  mention = { { "hut", "局舎" }, { "four", "16" } },
  why = { en = "Power knows the switching, telecoms the battery: neither knows both",
          ja = "電力は操作を、通信は蓄電池を知る。両方を知る者はいない" },
  example = {
    en = "Dispatch to NOC: yes, the feeder of the bridge hut was on our list for four. We do not "
      .. "touch it while the bridge carries the shore. Ring us before the battery test.",
    ja = "指令所からNOCへ。橋梁局舎の配電線は、たしかに16時の予定にありました。橋が東岸を支える間は触りま"
      .. "せん。次の蓄電池試験の前に連絡ください。" } }

-- order: 10 --------------------------------------------------------------------------------------

expect "lives-first" { of = "hinode/business", after = "on-station", full = "15m", zero = "25m",
  points = 3, objective = "order", action = "decide", decision = "pair-order", option = "lives",
  why = { en = "Two hours of calm sea are shared out once", ja = "二時間の凪は、一度しか配れない" } }
expect "in-writing" { of = "hinode/business", after = "pair-order", full = "15m", zero = "45m",
  points = 2, objective = "order", action = "send", to = "sea/ship", via = "fax",
  mention = { { "hospital", "病院" }, { "pair", "対" } },
  why = { en = "He has said it: once, and in writing", ja = "本人が言った。一度だけ、紙で" },
  example = {
    en = "Order of splicing: pair 3 emergency calls and hospital, pair 5 telecontrol and water, "
      .. "then 1, 2, 4, 6, 7, 8. Signed, continuity. No other paper counts.",
    ja = "接続順:3番対(緊急通報・病院)、5番対(遠方監視・水道)、続いて1・2・4・6・7・8番対。事業継続担当署名"
      .. "。これ以外の紙は無効。" } }
expect "the-rule" { of = "mic/bureau", after = "each-first", full = "20m", zero = "60m", points = 3,
  objective = "order", action = "send", to = "hinode/business",
  mention = { { "lives", "emergency", "人命", "緊急" }, { "depend", "影響" } },
  why = { en = "A rule from the ministry spares the carrier thirteen quarrels",
          ja = "省の決まり一つで、事業者は十三の争いをしなくて済む" },
  example = {
    en = "MIC to Hinode: lives and emergency calls, then what other sectors depend on, then the "
      .. "rest in any order. We answer the other ministries.",
    ja = "総務省からひのでへ。人命と緊急通報、次に他分野への影響、残りは順不同。他省庁へは当省が答えます。" } }
expect "answer-mlit" { of = "mic/liaison", after = "each-first", full = "25m", zero = "70m",
  points = 2, objective = "order", action = "send", to = "mlit/liaison",
  mention = { { "lives", "人命" }, { "order", "rule", "順" } },
  why = { en = "Who is told the rule stops asking for an exception",
          ja = "決まりを知らされた者は、例外を求めなくなる" },
  example = {
    en = "MIC to MLIT: the order is lives, then dependence. Flight plans fit over the bridge, the "
      .. "gates are open anyway. Nobody is moved up by letter.",
    ja = "総務省から国交省へ。順番は人命、次に影響です。飛行計画は橋に載っており、改札は開放済み。文書での"
      .. "繰上げはしません。" } }

-- public: 12 -------------------------------------------------------------------------------------

local COPY = { "copy", "copies", "false page", "偽", "写し" }

local function say(id, points, en, ja, mention)
  expect("say-" .. id) { of = id .. "/pr", after = id .. "-asked", full = "25m", zero = "70m",
    points = points, objective = "public", action = "send", to = "press/desk", via = "press",
    mention = mention or { COPY },
    why = { en = "Who can tell the true from the copy need not be afraid of either",
            ja = "本物と写しの見分け方を知れば、どちらも怖くない" },
    example = { en = en, ja = ja } }
end

say("hinode", 2, "Hinode: the cable was cut at 12:04, most likely by an anchor. The false pages came "
    .. "later and by another way. We know of no link between the two. Lines by this evening.",
    "ひので通信:ケーブルは12時4分に切れ、錨によるとみられます。偽のページは後から、別の道で現れました。両者の"
    .. "関係は把握していません。回線は今夕までに。")
say("kagami", 2, "Kagami: since 13:31 two reserve resolvers led some names to a copy. They are being "
    .. "put right. If a page asks for more than usual, close it and come back tomorrow.",
    "鏡データセンター:13時31分から、予備の名前サーバ二台が一部の名前を偽のページへ案内しました。是正中です。"
    .. "いつもより多くを尋ねるページは、閉じて明日お試しください。")
say("tokiwa", 2, "Tokiwa: our portal never asks for the number on the back. A copy does. Whoever has "
    .. "typed it in, rings the number on the card; nothing will be charged.",
    "常盤銀行:当行のポータルが裏面の番号を尋ねることはありません。尋ねるのは偽のページです。入力された方は"
    .. "カードの電話番号へ。ご負担はおかけしません。")
say("kazahaya", 2, "Kazahaya City: a copy of our page has taken data of people at the east ward since "
    .. "half past two. We ring all of them today. The counters give paper.",
    "風早市:二時半から、市の申請ページの偽物が東区の方の情報を受け取りました。本日中に全員へ電話します。窓口"
    .. "では紙でお受けします。")
say("shirakaba", 1, "Shirakaba Hospital: a false page was seen at 14:41 and not followed. We compared "
    .. "every sheet: nobody was given anything by it.",
    "白樺大学病院:14時41分に偽のページを確認し、従っていません。紙の記録を全件照合し、誤った投与はありませ"
    .. "ん。")
say("asagiri", 1, "Asagiri Railway: trains run. Our timetable never asks for a password; a copy did. "
    .. "Change yours if you gave it. Gates are open.",
    "朝霧鉄道:列車は動いています。時刻表がパスワードを尋ねることはなく、尋ねたのは偽のページです。入力された方"
    .. "は変更を。改札は開放しています。")
say("tsubame", 1, "Tsubame Air: flights go by fax and are late by up to forty minutes; safety systems "
    .. "are not on that line. A copy of the check-in page is switched off.",
    "つばめ航空:飛行計画はFAXで、最大40分の遅れ。安全に関わる系統はその回線にありません。偽の搭乗手続き画面は"
    .. "止めました。")
expect "one-sentence" { of = "nisc/desk", after = "nisc-press", full = "25m", zero = "70m",
  points = 1, objective = "public", action = "send", to = "press/desk", via = "press",
  mention = { COPY, { "cable", "ケーブル" } },
  why = { en = "Fourteen houses say it better when one has said it first",
          ja = "一つが先に言えば、十四はもっとうまく言える" },
  example = {
    en = "NISC: a cable is cut and being mended; in its shadow somebody shows copies of ten houses. "
      .. "The first is an accident as far as known, the second is not.",
    ja = "NISC:ケーブルが一本切れ、修理中。その陰で、何者かが十組織の偽ページを出しています。前者は現時点で事"
      .. "故、後者は違います。" } }

-- release: 6, lessons: 4 -------------------------------------------------------------------------

for _, id in ipairs { "hinode", "tokiwa", "tsubame", "asagiri", "kazahaya", "shirakaba" } do
  expect("end-" .. id) { of = id .. "/business", after = "thirty-steady", full = "15m", zero = "31m",
    points = 1, objective = "release", action = "release-bcp",
    why = { en = "The same post that began it ends it, by the other sentence on the sheet",
            ja = "始めた役が、紙のもう一つの文で終わらせる" } }
end

for _, who in ipairs { "hinode/business", "kagami/business", "kazahaya/business", "nisc/desk" } do
  expect("learn-" .. who:gsub("/.*", "")) { of = who, after = "round", full = "14m", zero = "27m",
    points = 1, objective = "lessons", action = "review",
    why = { en = "What was learned at this table is forgotten by Tuesday",
            ja = "この机で学んだことは、火曜には忘れられる" } }
end

-- What costs points ------------------------------------------------------------------------------

for _, id in ipairs { "tokiwa", "wakaba", "tsubame", "asagiri", "kazahaya", "shirakaba",
                      "hayabusa" } do
  penalty("believed-" .. id) { of = id, action = "send", to = "unknown/sender",
    mention = { { "account", "password", "アカウント", "パスワード" } }, points = 3,
    objective = "names",
    why = { en = "Nobody who restores a line needs your password",
            ja = "回線を直す人に、あなたのパスワードは要らない" } }
end

penalty "switched-by-screen" { of = "aoba", action = "switch-over", target = "bridge-hut",
  points = 6, objective = "power",
  why = { en = "Behind that feeder is every line to the east, and the screen is late",
          ja = "その配電線の先に東岸の全回線があり、画面は遅れている" } }
penalty "blamed-the-ship" { of = "hinode", action = "send", to = "press/desk", points = 3,
  objective = "public",
  mention = { { "captain", "船長" }, { "fault", "guilty", "責任", "過失" } },
  why = { en = "An anchor is likely; whose fault it was is for others to say",
          ja = "錨の可能性は言える。誰の過失かを言うのは別の人である" } }
penalty "stopped-the-portal" { of = "tokiwa", action = "stop-service", target = "tokiwa-service",
  points = 4, objective = "hands",
  why = { en = "The true one was in order; now only the copy is open",
          ja = "本物は正常だった。いまは写しだけが開いている" } }

order "keep-then-patch" { of = "kagami", points = 4, objective = "names",
  steps = { "preserve:old-resolvers", "patch:old-resolvers" },
  why = { en = "Patching empties the cache: what it holds is copied first",
          ja = "修正すればキャッシュは消える。中身を先に写す" } }
