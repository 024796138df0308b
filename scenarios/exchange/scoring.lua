-- scoring.lua: expectations of the carrier, of the ministry and towards the public; penalties, and
-- one order. The other sectors' stand in sectors.lua.
-- 想定対応(事業者・総務省・公)、減点、順序。
--
-- Fifteen minutes for another channel, and two hours for the report, are the plan's; the other
-- windows are what seemed fair at a table. [D]

-- cause: 12 --------------------------------------------------------------------------------------

expect "open-log" { of = "hinode/noc", after = "switch-restarts", full = "10m", zero = "40m",
  points = 1, objective = "cause", action = "log",
  why = { en = "The first minute is the one that everybody will ask for",
          ja = "後で全員が尋ねるのは、最初の一分のことである" } }

expect "one-fault" { of = "hinode/noc", after = "calls-fail", full = "12m", zero = "45m",
  points = 1, objective = "cause", action = "triage",
  why = { en = "A restart and silent calls in the same quarter of an hour are one fault",
          ja = "同じ十五分の再起動と無音の電話は、一つの故障である" } }

expect "what-changed" { of = "hinode/csirt", after = "changes", full = "20m", zero = "75m",
  points = 2, objective = "cause", action = "search-records", target = "change-records",
  early = true,
  why = { en = "It worked on Friday: the answer is in what was done since",
          ja = "金曜には動いていた。答えは、その後に行われたことの中にある" } }

expect "tell-floor" { of = "hinode/csirt", after = "yesterdays-load", full = "15m", zero = "50m",
  points = 2, objective = "cause", action = "send", to = "hinode/noc",
  mention = { { "load", "局データ", "7.3.1" },
              { "keep", "east-3", "number 3", "3号", "残", "保全" },
              { "stop", "queue", "west", "server", "止め", "配信", "西" } },
  why = { en = "Both see the row; somebody has to say what it asks for",
          ja = "同じ一行を両方が見ている。そこから何をするかを、誰かが言う" },
  example = { en = "Every fallen switch took load 7.3.1, and west 1 to 22 are next at 15:20. I ask "
                .. "you to stop the queue on the distribution server now, and to leave east-3 as "
                .. "it is: I copy its memory and log before anybody reloads it.",
              ja = "停止した全台に局データ7.3.1が入っており、15時20分には西1〜22号に配られます。配信"
                .. "サーバの待ち行列をいま止めてください。東3号はそのまま残してください。入れ直す前"
                .. "に、当方でメモリとログを保全します。" } }

expect "stop-roll-out" { of = "hinode/csirt", after = "yesterdays-load", full = "25m",
  zero = "75m", points = 3, objective = "cause", action = "block", target = "load-server",
  early = true,
  covers = { "R5" },
  why = { en = "Twenty-two switches that still work are next in the queue",
          ja = "待ち行列の次は、まだ動いている二十二台である" } }

expect "keep-one" { of = "hinode/csirt", after = "yesterdays-load", full = "30m", zero = "75m",
  points = 3, objective = "cause", action = "preserve", target = "switch-3", early = true,
  why = { en = "A switch that has been reloaded no longer shows why it fell",
          ja = "入れ直した交換機には、なぜ落ちたかの手がかりが残らない" } }

-- order: 16 --------------------------------------------------------------------------------------

expect "convene" { of = "hinode/risk", after = "five-down", full = "28m", zero = "80m", points = 2,
  objective = "order", action = "convene", early = true, covers = { "N3" },
  why = { en = "The team for earthquakes has the room, the fax and the authority",
          ja = "部屋もFAXも権限も、地震のための本部がもう持っている" } }

expect "tell-hinode-119" { of = "mic/liaison", after = "no-119", full = "12m", zero = "40m",
  points = 1, objective = "order", action = "send", to = "hinode/risk", via = "fax",
  mention = { { "119", "emergency call", "緊急通報" }, { "west", "first", "before", "at once",
              "振り替", "西", "最優先", "直ちに", "先に" } },
  why = { en = "Emergency calls do not wait for a form, nor for a telephone",
          ja = "緊急通報は、様式も、電話の復旧も待たない" },
  example = { en = "MIC to Hinode, headquarters, by fax: the 119 command room of Kazahaya has had "
                .. "no call since 12:21. Please lead the east's 119 and 110 over the west before "
                .. "anything else, and fax back the minute.",
              ja = "総務省からひので通信対策本部へ(FAX)。風早市の119番指令室に12時21分から入電があり"
                .. "ません。東部の119番・110番を、何より先に西部経由へ振り替え、実施時刻をFAXで返信"
                .. "してください。" } }

expect "lead-over-west" { of = "hinode/noc", after = "lines-dead", full = "35m", zero = "100m",
  points = 2, objective = "order", action = "workaround", target = "emergency-calls", early = true,
  why = { en = "A faint call by way of the west still brings an ambulance",
          ja = "西経由の遠い声でも、救急車は出せる" } }

expect "by-the-list" { of = "hinode/business", after = "fifteen-each", full = "15m", zero = "20m",
  points = 3, objective = "order", action = "decide", decision = "restore-order",
  option = "list", covers = { "L4" },
  why = { en = "The order was agreed on a quiet day, by those who are last on it, too",
          ja = "順番は平時に決めてある。最後に載っている人も含めて合意した" } }

expect "roll-back" { of = "hinode/noc", after = "restore-order", full = "30m", zero = "80m",
  points = 2, objective = "order", action = "restore", target = "hinode-voice",
  why = { en = "What is known good goes back, four at a time",
          ja = "確かな一つ前の版に、四台ずつ戻す" } }

local CRITERIA = { { "list", "order", "sheet", "criteri", "順位", "順番", "基準", "届出" },
                   { "life", "lives", "119", "hospital", "人命", "命" } }

expect "answer-with-the-sheet" { of = "hinode/business", after = "meti-first", full = "25m",
  zero = "75m", points = 2, objective = "order", action = "send", to = "mic/liaison",
  mention = CRITERIA,
  why = { en = "Five wishes get one answer, and it is the same sheet for all",
          ja = "五つの要望に答えは一つ。全員に同じ表を返す" },
  example = { en = "To all five, through MIC: we follow the order filed on 1 October 2009. Life "
                .. "first, 31, 7 and 12: 119 and the disaster hospitals. Then those on whom others "
                .. "depend: power, water, gas, settlement, railway and air control. Facts about "
                .. "margins are welcome, requests are not needed.",
              ja = "五省庁へ、総務省経由でお答えします。復旧は平成21年10月1日届出の順位表によります。"
                .. "まず人命(31、7、12号:119番・110番、災害拠点病院)、次に他が依存する電力・水道・"
                .. "ガス・決済・鉄道航空指令です。猶予時間などの事実は、ぜひお知らせください。" } }

expect "one-answer" { of = "mic/liaison", after = "bureau-says", full = "20m", zero = "60m",
  points = 1, objective = "order", action = "send", to = "mlit/liaison", mention = CRITERIA,
  why = { en = "The ministry mediates by the published order, not by the loudest fax",
          ja = "仲裁は公表された順番で行う。いちばん強いFAXによらない" },
  example = { en = "One answer for the five of us: the filed order stands. Life, 119 and "
                .. "hospitals, then those on whom others depend, railway and air among them, then "
                .. "government, our own city halls too. Please give me margins, not ranks.",
              ja = "五省庁への回答は一つです。届出の順番によります。まず人命(119番・病院)、次に他分"
                .. "野が依存するもの(鉄道・航空を含む)、その次が行政で、当省の自治体も同じです。順番"
                .. "ではなく、あと何時間もつかを教えてください。" } }

expect "restrict" { of = "hinode/noc", after = "half-back", full = "12m", zero = "45m",
  points = 2, objective = "order", action = "restrict-calls", target = "hinode-voice", early = true,
  why = { en = "Nine calls for every free line: unless you restrict, it is luck which gets through",
          ja = "一本の空きに九本がかかる。絞らなければ、どれがつながるかは運任せになる" } }

expect "please-wait" { of = "hinode/pr", after = "half-back", full = "20m", zero = "60m",
  points = 1, objective = "order", action = "send", to = "press/desk",
  mention = { { "short", "urgent", "refrain", "wait", "only if", "控え", "短く", "急ぎ" },
              { "half", "restor", "part", "restrict", "半分", "復旧", "規制" } },
  why = { en = "People make room when they are told for whom",
          ja = "誰のために空けるのかが分かれば、人は待ってくれる" },
  example = { en = "Half of the east is back. Please do not ring to try: for the next hour calls "
                .. "are restricted so that 119 and hospitals get through. If it is not urgent, "
                .. "wait or write; if it is, be short. Next word at 17:00.",
              ja = "東部の約半分が復旧しました。119番と病院の電話を通すため、一時間ほど発信を規制しま"
                .. "す。試しにかけるのはお控えください。急ぎでなければ後に、急ぎのときは短くお願いし"
                .. "ます。次のお知らせは17時です。" } }

-- report: 8 --------------------------------------------------------------------------------------

expect "prompt-report" { of = "hinode/risk", after = "user-count", full = "25m", zero = "66m",
  points = 4, objective = "report", action = "send", to = "mic/liaison", via = "report-up",
  mention = { { "1,420,000", "1.42", "142万", "1,400,000", "140万", "30,000", "3万" },
              { "12:06", "12時6分", "12時06分" },
              { "not known", "unknown", "open", "investigat", "不明", "調査中" } },
  duty = { en = "Telecommunications Business Act: an accident of 30,000 users and two hours is "
             .. "reported at once, with what is known",
           ja = "電気通信事業法:3万人以上・2時間以上の事故は、判明した事実を直ちに報告する" },
  why = { en = "At one o'clock everybody can count to six past two",
          ja = "14時6分に達することは、13時の時点で誰でも数えられる" },
  example = { en = "First report, 13:10. Since 12:06 telephone, fixed and mobile, for 1,420,000 "
                .. "users in the east, and 31,000 leased lines. 33 of 40 switches down. Cause not "
                .. "known. 119 led over the west since 12:45. Two hours will be passed at 14:06. "
                .. "Next report then. Fax, floor 9.",
              ja = "第一報(13時10分)。12時6分から、東部の電話(固定・携帯)142万、専用線3万1千回線が使"
                .. "えません。交換機40台中33台停止。原因は調査中。119番は12時45分から西経由。14時6分に"
                .. "2時間に達する見込みです。次報は14時6分。連絡は9階FAXへ。" } }

expect "up-to-nisc" { of = "mic/liaison", after = "user-count", full = "50m", zero = "110m",
  points = 2, objective = "report", action = "send", to = "nisc/desk", via = "report-up",
  mention = { { "Hinode", "ひので" }, { "12:06", "1,4", "1.4", "140", "142", "12時6分", "12時06分" } },
  why = { en = "What the ministry knows, the other nine sectors need",
          ja = "省が知ったことを、ほかの九分野が必要としている" },
  example = { en = "From Hinode, first report: telephone and leased lines in the east since 12:06, "
                .. "1.42 million users, 33 of 40 switches, cause not known. 119 by way of the "
                .. "west. Other carriers not affected. Next at about 14:10.",
              ja = "ひので通信の第一報です。12時6分から東部の電話142万と専用線、交換機40台中33台停止、"
                .. "原因不明。119番は西経由。他の事業者に影響なし。次は14時10分ごろ。" } }

expect "second-report" { of = "hinode/risk", after = "two-hours", full = "25m", zero = "80m",
  points = 2, objective = "report", action = "send", to = "mic/liaison", via = "report-up",
  mention = { { "two hours", "serious", "2 h", "二時間", "2時間", "重大" },
              { "1.56", "1,560,000", "156万" }, { "next", "次" } },
  why = { en = "A line that was passed is said to have been passed, with the new number",
          ja = "線を越えたら、越えたと言う。新しい数字とともに" },
  example = { en = "Second report, 14:10. Two hours passed at 14:06: serious accident. 1.56 "
                .. "million users, 36 of 40 switches; four answer and are not touched. Cause "
                .. "open, changes of the weekend being compared. Next report 15:15.",
              ja = "第二報(14時10分)。14時6分に2時間を経過し、重大な事故に該当します。156万、交換機40台"
                .. "中36台。残る4台は応答あり、触れていません。原因は調査中、週末の変更と照合しています"
                .. "。次報15時15分。" } }

-- public: 6 --------------------------------------------------------------------------------------

local SAME = { { "not known", "do not know", "no sign", "open", "investigat", "不明", "調査中",
                 "分かって" },
               { "119", "ambulance", "救急" } }

expect "same-text" { of = "hinode/pr", after = "attack-on-japan", full = "30m", zero = "75m",
  points = 2, objective = "public", action = "send", to = "press/desk", mention = SAME,
  why = { en = "How many, since when, what is not known, and how one calls an ambulance",
          ja = "何人が、いつから、何が分かっていないか、そして救急車の呼び方" },
  example = { en = "1.56 million telephones in the east have been silent since 12:06. The cause is "
                .. "not known; we have no sign that lets us say attack or not. 119 is led over the "
                .. "west: it connects, please try again. Fire volunteers stand at the corners. The "
                .. "ministry says the same. Next word 15:30.",
              ja = "12時6分から、東部で156万の電話が不通です。原因は調査中で、攻撃とも、そうでないとも"
                .. "言える材料はありません。119番は西部経由でつながりますので、かけ直してください。辻に"
                .. "は消防団員がいます。総務省も同じご説明をします。次は15時30分。" } }

expect "ministry-same" { of = "mic/liaison", after = "attack-on-japan", full = "30m",
  zero = "75m", points = 1, objective = "public", action = "send", to = "press/desk",
  mention = SAME,
  why = { en = "Two answers side by side are one answer, or a story",
          ja = "並べて載る二つの答えは、同じでなければそれが記事になる" },
  example = { en = "The same as the company: since 12:06, 1.56 million; the cause is being "
                .. "investigated; nothing so far speaks for an attack or against it. 119 connects "
                .. "by way of the west. We publish with Hinode, next at 15:30.",
              ja = "会社の説明と同じです。12時6分から156万、原因は調査中で、攻撃かどうかを言える材料は"
                .. "ありません。119番は西部経由でつながります。次は15時30分、ひので通信と同時に公表しま"
                .. "す。" } }

expect "deny-fake" { of = "hinode/pr", after = "fake-notice", full = "25m", zero = "80m",
  points = 1, objective = "public", action = "send", to = "public/board", via = "board",
  mention = { { "not ours", "false", "fake", "not from us", "偽", "当社のもの" },
              { "PIN", "register", "暗証", "登録" } },
  why = { en = "A false notice is taken down where it hangs, with the true list beside it",
          ja = "偽の知らせは、貼られたその場所で、正しい一覧とともに打ち消す" },
  example = { en = "Hinode Telecom: the notice about free pay phones is not ours. Do not register, "
                .. "give no PIN. If you did, come to any of our shops today. We speak in three "
                .. "places only: our web site, posters with today's stamp, the radio.",
              ja = "ひので通信です。「公衆電話無料」の告知は当社のものではなく、偽物です。登録せず、暗証"
                .. "番号を入れないでください。入れた方は本日中に当社の店舗へ。当社が出すのは、ホームペ"
                .. "ージ、本日の印のある貼り紙、ラジオの三つだけです。" } }

expect "read-the-log" { of = "kazahaya/crisis", after = "wrong-alerts", full = "15m",
  zero = "40m", points = 1, objective = "public", action = "search-records",
  target = "alert-log",
  why = { en = "Who got it is in the log, not in the gymnasium",
          ja = "誰に届いたかは、体育館ではなく記録にある" } }

expect "correct-alerts" { of = "kazahaya/crisis", after = "wrong-alerts", full = "22m",
  zero = "50m", points = 1, objective = "public", action = "send", to = "public/residents",
  mention = { { "wrong", "no flood", "mistake", "test", "not a flood", "誤", "水害では", "試験" },
              { "east", "west", "ward", "東", "西" } },
  why = { en = "A correction names the message, the wards, and what is true now",
          ja = "訂正では、どの知らせが、どの区に出たか、いま何が正しいかを言う" },
  example = { en = "Kazahaya City, to East and West wards: the message of 17:14, \"evacuate, "
                .. "river\", was a test of noon with the wrong template, sent late. There is no "
                .. "flood. Go home in your own time; the school stays open. Telephones and 119 "
                .. "work again.",
              ja = "風早市から、東区・西区の皆さまへ。17時14分の「直ちに避難 河川」は、正午の試験が、誤っ"
                .. "たひな型で遅れて届いたものです。水害ではありません。慌てずお帰りください。学校は開け"
                .. "ておきます。電話と119番は復旧しています。" } }

-- Order and penalties ----------------------------------------------------------------------------

order "keep-then-reload" { of = "hinode", points = 4, objective = "cause",
  steps = { "preserve:switch-3", "restore:hinode-voice" },
  why = { en = "A reload wipes it: the one that is left is kept first",
          ja = "入れ直せば消える。残った一台の記録を先に取る" } }

penalty "all-at-once" { of = "hinode", action = "restart", target = "east-switches", points = 8,
  objective = "order",
  why = { en = "Forty at once take the west with them, and 119 in it",
          ja = "四十台を一度に上げれば、西も、そこを通る119番も巻き込む" } }

penalty "cut-the-west" { of = "hinode", action = "isolate", target = "west-switches",
  points = 10, objective = "order",
  why = { en = "The only way left for an emergency call goes over them",
          ja = "緊急通報に残された、ただ一つの道を切ることになる" } }

for _, id in ipairs { "tokiwa", "wakaba", "tsubame", "asagiri", "aoba", "nagisa", "kazahaya",
                      "shirakaba", "izumi", "hayabusa" } do
  penalty("pushed-" .. id) { of = id, action = "claim-priority", points = 5, objective = "order",
    why = { en = "For everyone moved up, somebody who did not ask is moved down",
            ja = "誰かが繰り上がれば、何も言わなかった誰かが繰り下がる" } }
end

local BLAME = { { "Tsuzumi", "鼓電気" } }
penalty "blamed-in-public" { of = "hinode", action = "send", to = "press/desk", mention = BLAME,
  points = 4, objective = "public",
  why = { en = "Its other forty customers have not been warned yet",
          ja = "ほかの四十社には、まだ警告が届いていない" } }
penalty "blamed-by-the-ministry" { of = "mic", action = "send", to = "press/desk",
  mention = BLAME, points = 4, objective = "public",
  why = { en = "Its other forty customers have not been warned yet",
          ja = "ほかの四十社には、まだ警告が届いていない" } }

penalty "inside-out" { of = "hinode", event = "leaked", points = 4, objective = "public",
  why = { en = "What others need to check goes to the desk; what helps the next thief stays inside",
          ja = "他社が確かめるのに要ることは事務局へ。次の盗みに役立つことは外へ出さない" } }
