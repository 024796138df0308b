-- word.lua: the mail, the cause, rumour and list, the sheets; and what must not happen.
-- メール・原因・デマ・名簿・振り返り。そして、してはならないこと。

-- mail: 20 ---------------------------------------------------------------------------------------

expect "ring-meti" { of = "aoba/csirt", after = "map", full = "1h", zero = "4h", points = 1,
  objective = "mail", action = "send", to = "meti/liaison", via = "phone",
  mention = { { "map", "mail", "区域図", "メール", "地図" } },
  why = { en = "Ring the number of your own list, not the one in the mail",
          ja = "メールの番号ではなく、自分の名簿の番号にかける" },
  example = { en = "Aoba CSIRT, at the number I have of you. Is the mail of 10:24 with a supply "
                .. "map from a \"disaster desk\", Yanagi, yours? We have not opened it.",
              ja = "青葉電力CSIRTです。名簿の番号におかけしています。10時24分の「災害対策班 柳」名の供給"
                .. "区域図のメールは、そちらからのものでしょうか。まだ開いていません。" } }

local SIGNS = { { "10:24", "10時24分" }, { "zip", "attachment", "file", "添付", "ファイル" } }

expect "tell-desk" { of = "aoba/csirt", after = "map", full = "2h", zero = "6h", points = 1,
  objective = "mail", action = "send", to = "ceptoar-electricity/desk", via = "report-up",
  mention = SIGNS,
  why = { en = "Each house believes it was meant alone, until somebody counts",
          ja = "数える者がいるまでは、どこも自分だけに来たと思っている" },
  example = { en = "Mail 10:24 from \"METI disaster desk\", saigai-meti@mail.example, subject "
                .. "supply map, attachment supply_map_1212.zip. METI says not theirs. Not opened "
                .. "here. Please ask the others and pass on without our name.",
              ja = "10時24分、「経済産業省 災害対策班」名(saigai-meti@mail.example)で供給区域図と称する"
                .. "添付(zip)が届きました。経産省は送っていないとのこと。当社は未開封です。他社への照"
                .. "会と、社名を伏せての展開をお願いします。" } }

expect "bank-tells" { of = "tokiwa/it", after = "map", full = "2h", zero = "6h", points = 1,
  objective = "mail", action = "send", to = "ceptoar-finance/desk", via = "report-up",
  mention = SIGNS,
  why = { en = "A bank has no use for a supply map; its sector may",
          ja = "供給区域図に用のない銀行でも、業界にはこの連絡が要る" },
  example = { en = "To the banks' desk: mail of 10:24 as from METI, attachment "
                .. "supply_map_1212.zip, sender at mail.example. Not opened. Please warn members; "
                .. "the number in it is not METI's.",
              ja = "10時24分に、経済産業省を名乗る添付ファイル(供給区域図_1212.zip)付きのメールを受信"
                .. "しました。未開封です。文中の電話は経産省のものではありません。会員各行への注意喚起"
                .. "をお願いします。" } }

expect "share-signs" { of = "hinode/csirt", after = "peer-map", full = "2h", zero = "6h",
  points = 2, objective = "mail", action = "send", to = "wakaba/csirt", via = "peer",
  covers = { "C2", "L2" },
  mention = { { "denryoku-info", "203.0.113.190" },
              { "nobody", "none", "opened", "not opened", "開いて", "未開封", "開封" } },
  why = { en = "An address is worth more to a colleague in the first hour than on the third day",
          ja = "通信先は、三日目より最初の一時間に渡してこそ役に立つ" },
  example = { en = "Same mail here at 10:24, four people, none opened it. Our resolver shows "
                .. "update.denryoku-info.example -> 203.0.113.190; three customers' networks asked "
                .. "for it since 10:52, we are ringing them. Blocked for our own staff.",
              ja = "当社にも10時24分に四名へ届き、未開封です。当社のリゾルバでは "
                .. "update.denryoku-info.example は203.0.113.190。10時52分以降、お客さま三社の網から問"
                .. "合せがあり、順に電話しています。社内では遮断しました。" } }

expect "to-the-council" { of = "ceptoar-electricity/desk", after = "desk-mails", full = "1h30m",
  zero = "5h", points = 2, objective = "mail", action = "send", to = "council/secretariat",
  via = "council", covers = { "C1" }, mention = { { "map", "mail", "区域図", "メール" },
                                                 { "sector", "other", "分野", "他", "各" } },
  why = { en = "Points of contact of all sectors were on the list of forty",
          ja = "四十の宛先は、全分野の連絡窓口だった" },
  example = { en = "Five houses of ours have a mail of 10:24 with a \"supply map\", as from METI; "
                .. "METI denies. Addressed to forty points of contact, so other sectors have it "
                .. "too. Do not open; file, sender and address attached. Observers: please ring.",
              ja = "当分野の五組織に、10時24分、経産省を名乗る「供給区域図」のメールが届いています。同省"
                .. "は否定。宛先は連絡窓口四十件とあり、他分野にも届いているはずです。開封しないよう展"
                .. "開をお願いします。オブザーバーの各分野には電話をお願いします。" } }

expect "keep-records" { of = "aoba/dispatch", after = "retry-trips", full = "1h30m", zero = "8h",
  points = 1, objective = "mail", action = "preserve", target = "trunk-relays",
  why = { en = "Eight records, two per attempt: the next attempt wipes the first",
          ja = "記録は八件、試送一回で二件。次の試送で最初の記録が消える" } }

expect "whole-log" { of = "hayabusa/it", after = "beacon", full = "1h", zero = "4h", points = 1,
  objective = "mail", action = "search-records", target = "proxy-log",
  why = { en = "How many, since when, what left: before anything is touched",
          ja = "何台、いつから、何が出たか。触る前に調べる" } }
expect "keep-pc" { of = "hayabusa/it", after = "beacon", full = "2h", zero = "6h", points = 1,
  objective = "mail", action = "preserve", target = "dispatch-pc",
  why = { en = "One machine as it is, for those who can read it",
          ja = "読める人のために、一台をそのまま残す" } }
expect "cut-pc" { of = "hayabusa/it", after = "beacon", full = "3h", zero = "8h", points = 1,
  objective = "mail", action = "isolate", target = "dispatch-pc", covers = { "R5" },
  why = { en = "With the transport desk's word: tonight's routes are on it",
          ja = "運行管理の了解を得て。今夜の経路がこの端末に入っている" } }
expect "haulier-tells" { of = "hayabusa/it", after = "beacon", full = "3h", zero = "8h", points = 1,
  objective = "mail", action = "send", to = "ceptoar-logistics/desk", via = "report-up",
  mention = { { "203.0.113.190", "denryoku-info" }, { "opened", "open", "開い", "開封" } },
  why = { en = "Whoever opened it knows most, and is the last to want to say so",
          ja = "開いてしまった者がいちばん多くを知り、いちばん言い出しにくい" },
  example = { en = "The map was opened here at 10:52. The PC asks update.denryoku-info.example, "
                .. "203.0.113.190, every 60 seconds; 41 MB went out at 15:48 from a folder shared "
                .. "with the city's drill. PC kept and cut off. Please pass on the address at "
                .. "once.",
              ja = "当社で10時52分に添付を開いてしまいました。update.denryoku-info.example"
                .. "(203.0.113.190)へ60秒ごとに通信し、15時48分に市の訓練との共有フォルダーから41MB"
                .. "が出ています。端末は保全のうえ切り離しました。通信先の展開をお願いします。" } }

expect "that-night" { of = "aoba/csirt", after = "maker-asks", full = "2h", zero = "6h", points = 1,
  objective = "mail", action = "search-records", target = "remote-gateway",
  why = { en = "A session without a work sheet is one that nobody owns to",
          ja = "作業票のない接続は、誰の作業でもない接続である" } }

expect "shut-the-gate" { of = "aoba/csirt", after = "settings", full = "1h30m", zero = "6h",
  points = 1, objective = "mail", action = "block", target = "remote-gateway",
  why = { en = "Before settings are put right, the way by which they were put wrong",
          ja = "整定値を直す前に、変えられた道を閉じる" } }
expect "put-right" { of = "aoba/dispatch", after = "settings", full = "4h", zero = "9h", points = 1,
  objective = "mail", action = "restore", target = "trunk-relays",
  why = { en = "From paper, on site, read back by two",
          ja = "紙の台帳から、現地で、二人で読み返して" } }
expect "cause-to-meti" { of = "aoba/risk", after = "settings", full = "1h30m", zero = "5h",
  points = 1, objective = "mail", action = "send", to = "meti/liaison", via = "report-up",
  mention = { { "relay", "setting", "リレー", "整定" },
              { "changed", "remote", "5 December", "変更", "遠隔", "12月5日" } },
  why = { en = "Now there is a cause to give: what was read out, by whom, and what is still open",
          ja = "原因を言える時が来た。何を誰が読み出し、何がまだ分からないかを添えて" },
  example = { en = "13:24, read out on site by Protection and the maker: settings of the relays of "
                .. "both trunk lines were changed on 5 December by remote maintenance. By whom is "
                .. "not known. Other lines are being read. Please let NISC warn other sectors "
                .. "today.",
              ja = "13時24分、保護担当とメーカーが現地で読み出し、幹線二回線のリレー整定値が12月5日に遠隔"
                .. "保守経路から変更されていたことを確認しました。変更者は不明。ほかの線路は確認中で"
                .. "す。本日中にNISCから他分野へ注意喚起をお願いします。" } }
expect "cause-to-police" { of = "aoba/csirt", after = "settings", full = "2h", zero = "6h",
  points = 1, objective = "mail", action = "send", to = "police/desk",
  mention = { { "record", "log", "記録", "ログ" }, { "203.0.113.190", "account", "ID", "アカウント" } },
  why = { en = "Records with two signatures, before anybody tidies up",
          ja = "署名二人の記録を、誰かが片づける前に" },
  example = { en = "We report a change of protection settings on 5 December, 02:11 to 02:45, with "
                .. "a maker's account, from 203.0.113.190. Logs and relay records are copied and "
                .. "sealed; nobody touches the gateway until you have been here.",
              ja = "12月5日2時11分から45分、メーカーのIDにより保護リレーの整定値が変更されました。接続元は"
                .. "203.0.113.190です。ログと動作記録は写しを封印済みで、お越しいただくまで機器には手"
                .. "を触れません。" } }

expect "cause-to-council" { of = "ceptoar-electricity/desk", after = "relay-advisory", full = "2h",
  zero = "6h", points = 1, objective = "mail", action = "send", to = "council/secretariat",
  via = "council", covers = { "C1" },
  mention = { { "remote", "maintenance", "遠隔", "保守" }, { "check", "look", "確認", "点検" } },
  why = { en = "Railways have relays, hospitals have sets, waterworks have pumps: all maintained "
                .. "from afar",
          ja = "鉄道にはリレー、病院には発電機、水道にはポンプ。どれも遠くから保守されている" },
  example = { en = "In one house, settings were changed a week ago over a maker's remote "
                .. "maintenance. Please check: who reaches your equipment from outside, sessions "
                .. "since 1 December, settings against paper. Railway, medical, logistics: by "
                .. "telephone.",
              ja = "ある事業者で、一週間前にメーカーの遠隔保守経路から設定が変更されていました。外部から届"
                .. "く機器、12月1日以降の接続、台帳との照合を各分野でご確認ください。鉄道・医療・物流へ"
                .. "は電話でお願いします。" } }

expect "rail-relays" { of = "asagiri/control", after = "relay-advisory", full = "4h", zero = "9h",
  points = 1, objective = "mail", action = "inspect", target = "rail-relays",
  why = { en = "The same maker, three substations, and no train to notice it",
          ja = "同じメーカーの変電所が三か所。列車が止まっている間は誰も気づかない" } }
expect "set-control" { of = "hinode/csirt", after = "relay-advisory", full = "4h", zero = "9h",
  points = 1, objective = "mail", action = "search-records", target = "set-control",
  why = { en = "The diesel sets that carry 119 are watched by somebody else's modem",
          ja = "119番を支える発電機も、よその回線から見られている" } }

-- word: 10 ---------------------------------------------------------------------------------------
-- "Unanswered for more than two hours" costs by the windows: from two hours on, these earn nothing.
-- 二時間を過ぎたデマへの対応は、零点になる。

expect "water-facts" { of = "izumi/ops", after = "rumour", full = "1h", zero = "2h", points = 1,
  objective = "word", action = "send", to = "kazahaya/pr",
  mention = { { "chlorine", "塩素" }, { "12:", "13:", "12時", "13時", "o'clock" } },
  why = { en = "A figure, an hour and a name weigh more than \"safe\"",
          ja = "「安全です」より、数字と時刻と名前" },
  example = { en = "Water: chlorine 0.4 mg/l at East outlet 12:50, at Bay 13:05, measured by "
                .. "Okabe. No cyanide, no change in taste by three people. Use our name and "
                .. "number.",
              ja = "東系統の出口で残留塩素0.4mg/L(12時50分)、湾岸0.3(13時5分)、測定は岡部。味・臭い"
                .. "は三人で確認し異状なし。当局の名前と電話を載せてください。" } }
expect "supply-facts" { of = "aoba/risk", after = "rumour", full = "1h", zero = "2h", points = 1,
  objective = "word", action = "send", to = "kazahaya/pr",
  mention = { { "nuclear", "radiation", "原子力", "原発", "放射線" },
              { "no ", "none", "not", "ない", "なし", "ません" } },
  why = { en = "Nine months after March one does not answer that with silence",
          ja = "三月から九か月。この問いに沈黙で答えてはならない" },
  example = { en = "The outage is two power lines. No nuclear plant feeds this area, none reports "
                .. "anything; the prefecture's radiation monitors show the usual values at 12:40. "
                .. "You may quote us.",
              ja = "停電は送電線二回線の停止によるものです。この区域に送る原子力発電所はありません。県の放"
                .. "射線モニターは12時40分現在、平常の値です。当社名で引用してください。" } }
expect "one-text" { of = "kazahaya/pr", after = "rumour", full = "1h30m", zero = "2h", points = 3,
  objective = "word", action = "send", to = "kazahaya/loudspeakers",
  mention = { { "water", "水" }, { "plant", "nuclear", "radiation", "原発", "原子力", "放射線" },
              { "measured", "chlorine", "monitor", "測", "塩素", "モニター" } },
  why = { en = "One text of three houses, with what was measured, before the evening",
          ja = "三者で一つの文面を、測った値とともに、日の暮れる前に" },
  example = { en = "Every 20 minutes, slowly: Kazahaya City, Izumi Waterworks and Aoba Electric. "
                .. "The water may be drunk; chlorine was measured at 12:50. There is no nuclear "
                .. "accident; the radiation monitors are as usual. Stay where it is warm. The next "
                .. "announcement is at three.",
              ja = "二十分おきに、ゆっくり。「風早市、泉水道局、青葉電力からのお知らせです。水道の水は飲め"
                .. "ます。12時50分に塩素を測りました。原発の事故はありません。放射線の値は平常です。暖"
                .. "かい場所にいてください。次のお知らせは三時です」" } }

expect "keep-file" { of = "kazahaya/hq", after = "leak", full = "1h30m", zero = "5h", points = 1,
  objective = "word", action = "preserve", target = "drill-file",
  why = { en = "Who had access, as it was: before somebody helpful deletes the folder",
          ja = "誰が見られたかを、そのまま残す。親切な誰かが消す前に" } }
expect "tell-firms" { of = "kazahaya/hq", after = "leak", full = "2h", zero = "6h", points = 2,
  objective = "word", action = "send", to = "firms/all",
  mention = { { "list", "名簿", "一覧" }, { "alarm", "guard", "police", "patrol", "警報", "警察", "巡回",
                                            "戸締" } },
  why = { en = "Those who are named hear it from us, tonight, with what to look after",
          ja = "載った方へは今夜のうちに、気をつけることを添えて、市から知らせる" },
  example = { en = "A list of the September drill with your name is on a bulletin board since "
                .. "midnight. It says that you have no generator. We are sorry; it was in our "
                .. "care. Police patrols have your addresses. Lock by hand: alarms without power "
                .. "are off. Ring 5301, we answer all night.",
              ja = "九月の訓練の一覧が、零時ごろから掲示板に出ています。御社のお名前と、自家発がない旨の記"
                .. "載があります。市でお預かりしていたもので、申し訳ありません。警察には巡回を頼みまし"
                .. "た。停電で警報が切れていますので、戸締まりをお願いします。5301で夜通し承ります。" } }

expect "answer-press" { of = "kazahaya/pr", after = "leak", full = "2h30m", zero = "5h", points = 2,
  objective = "word", action = "send", to = "press/desk",
  mention = { { "ours", "city's", "our ", "市の", "当市" },
              { "told", "telling", "informed", "ring", "知らせ", "連絡" },
              { "investigat", "not known", "not yet", "調査中", "分かって", "不明" } },
  why = { en = "Ours, we are telling them, how it left we do not know; and no names confirmed",
          ja = "市の資料であり、本人に知らせている。経路は不明。誰が載っているかは答えない" },
  example = { en = "The paper is ours, made for the drill of 1 September. We are telling those "
                .. "named in it tonight, before you print. How it left the house is not known yet "
                .. "and being investigated with the police. Please do not repeat names: alarms are "
                .. "off.",
              ja = "九月一日の訓練のために作った市の資料です。載っている方々へは、今夜のうちに市から連絡し"
                .. "ています。外に出た経路は警察とともに調査中です。停電で警報が切れていますので、社名"
                .. "は掲載しないでいただけますか。" } }

-- lessons: 6 -------------------------------------------------------------------------------------

local SHEET = { { "late", "did not", "did", "遅", "できな", "できた" },
                { "by ", "until", "January", "March", "まで", "月" } }
local function sheet(id, who, why, en, ja)
  expect(id) { of = who, after = "sheet", full = "1h", zero = "1h40m", points = 1,
    objective = "lessons", action = "send", to = "nisc/desk", mention = SHEET, why = why,
    example = { en = en, ja = ja } }
end

sheet("sheet-aoba", "aoba/risk",
  { en = "The relay memory and the maker's account: dates and names",
    ja = "リレーの記録とメーカーのID。期日と名前を書く" },
  "Did: first report in 50 minutes. Late: read the relays only on the second day. Did not: ask "
  .. "who uses the maintenance accounts. By January Protection owns that list, Tadokoro.",
  "できた:第一報50分。遅れた:リレーの読出しが二日目。できなかった:保守用IDの使用者確認。1月末までに"
  .. "保護担当(田所)が一覧を持つ。")
sheet("sheet-hinode", "hinode/noc",
  { en = "A priority contract is no better than the dealer's own pump",
    ja = "優先供給契約は、販売店のポンプが動いて初めて役に立つ" },
  "Did: cars to the Hills. Late: asked for fuel at Bay, we trusted the contract. By March every "
  .. "dealer's pump is seen running without mains; gauges on telemetry.",
  "できた:電源車を丘陵へ。遅れた:湾岸局の燃料要請(契約を当てにした)。3月までに、全販売店の給油ポンプが"
  .. "停電時に動くか現地で確かめる。油面計は遠方監視に入れる。")
sheet("sheet-city", "kazahaya/hq",
  { en = "Lists of weak points need a keeper, like keys",
    ja = "弱点の一覧には、鍵と同じく管理者が要る" },
  "Did: told the firms before the paper. Late: dialysis list, nine hours. Did not: take the drill "
  .. "folder back in September. By January each such list has a keeper and an end.",
  "できた:新聞より先に事業者へ連絡。遅れた:透析の一覧に九時間。できなかった:九月に訓練フォルダーを閉じ"
  .. "ること。1月までに、弱点の一覧ごとに管理者と廃棄日を決める。")
sheet("sheet-hospital", "shirakaba/hq",
  { en = "Set 2 is tried under load, and somebody knows whose pump the tap hangs on",
    ja = "2号機は負荷をかけて試す。蛇口が誰のポンプの先かも知っておく" },
  "Did: East empty in three hours. Did not: start set 2 under load since 2008. By March monthly, "
  .. "with the lifts on it. And the water office has our night number.",
  "できた:東棟を三時間で空にした。できなかった:2号機の実負荷試験(平成20年から)。3月までに毎月、エレベー"
  .. "ターをつないで行う。水道局に夜間の番号を渡す。")
sheet("sheet-fuel", "meti/fuel",
  { en = "The list that is rung, not the list that rings",
    ja = "かかってくるリストではなく、こちらからかけるリストを" },
  "Did: page of criteria before the list. Late: the second round by an hour. Did not: know of "
  .. "homes with oxygen. By January one list of all who die without power, from MHLW, with tank "
  .. "sizes.",
  "できた:要請の前に基準を書いた。遅れた:二回目の配車が一時間。できなかった:酸素を使う施設の把握。1月ま"
  .. "でに、電気がないと亡くなる方のいる施設とタンク容量の一覧を厚労省と作る。")
sheet("sheet-desk", "ceptoar-electricity/desk",
  { en = "Those who can only listen have to be rung: put it on paper, with the number",
    ja = "聞くだけの分野への電話を、紙と番号で決めておく" },
  "Did: Council told within the hour. Late: observers, they were rung after logistics had opened "
  .. "it. By March the rule: what goes to members is read to observers by telephone.",
  "できた:一時間以内にカウンシルへ。遅れた:オブザーバーへの電話(物流は開封後だった)。3月までに、会員に"
  .. "流すものは電話でオブザーバーにも読み上げる、と決める。")

-- Two right orders -------------------------------------------------------------------------------

order "records-then-switch" { of = "aoba", points = 3, objective = "mail",
  steps = { "preserve:trunk-relays", "restore:trunk-relays" },
  why = { en = "Whoever puts it right first wipes out what was wrong",
          ja = "先に直すと、何が変えられていたかが消える" } }
order "search-then-cut" { of = "hayabusa", points = 2, objective = "mail",
  steps = { "search-records:proxy-log", "isolate:dispatch-pc" },
  why = { en = "Cut before looking and you know of one PC, and have been seen",
          ja = "調べる前に切ると、一台しか分からず、こちらの動きは相手に知られる" } }

-- What must not happen ---------------------------------------------------------------------------
-- Six for the house that holds the relays; for every other two. [D]

for _, house in ipairs { "aoba", "hinode", "tokiwa", "asagiri", "tsubame", "nagisa", "izumi",
                         "kazahaya", "shirakaba" } do
  penalty("opened-" .. house) { of = house, action = "open-file", target = "map-" .. house,
    points = house == "aoba" and 6 or 2, objective = "mail",
    why = { en = "Urgent, from a ministry, with a password: that is what these look like",
            ja = "至急、省庁名、パスワード付き。この手口の典型である" } }
end

penalty "loudest-voice" { of = "meti/fuel", action = "send-fuel", target = "hibari", points = 8,
  objective = "scarce",
  why = { en = "Class C, by the number of calls: from then on everybody calls",
          ja = "電話の回数で区分Cに出せば、次からは誰もが電話をかける" } }
penalty "cut-protection" { of = "aoba", action = "isolate", target = "trunk-relays", points = 5,
  objective = "mail",
  why = { en = "A line without protection burns at the next fault",
          ja = "保護のない線は、次の事故で燃える" } }
penalty "wiped-pc" { of = "hayabusa", action = "rebuild", target = "dispatch-pc", points = 3,
  unless = { "preserve:dispatch-pc" }, objective = "mail",
  why = { en = "What left at 15:48 can then only be guessed",
          ja = "15時48分に何が出たか、推測するしかなくなる" } }
penalty "off-by-the-lamp" { of = "izumi", action = "release-bcp",
  unless = { "verify:pumped-zones" }, points = 3, objective = "continuity",
  why = { en = "Light is no sign of water: pipes fill for six hours",
          ja = "明かりがついても水は来ていない。管が満ちるまで六時間かかる" } }
