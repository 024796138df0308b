-- documents.lua: what the companies' tables have brought with them. The rules of the bank hold
-- the criteria by which the backup centre is switched on; nobody else's folder mentions them.
-- 各社の卓にある資料。切替えの基準は銀行の計画にだけ書いてある。

local drill = require "lib.drill"
local prose, lines = drill.text.prose, drill.text.lines

-- Tokiwa Bank ------------------------------------------------------------------------------------

document "bank-plan" { to = "tokiwa",
  title = { en = "Continuity plan, extract", ja = "業務継続計画(抜粋)" },
  text = {
    en = lines [[
      BUSINESS CONTINUITY PLAN, EXTRACT                  Tokiwa Bank, April 2006

      1  Whose it is
         Machines, host, lines, backup centre       Systems
         Cash, deposits, transfers, settlement      Operations (Settlement)
         Authorities, press, customers' notices     Corporate Planning
      2  Switching to the backup centre
         Criterion  the main centre will not be back within two hours of the
                    stop, or is not back by 11:30 on a day with settlement.
         Who        Managing Director on the proposal of Settlement. If he is
                    not reached within ten minutes: head of Settlement.
         How long   cash and deposits 45 minutes from the word.
      3  What is missing after switching
         The copy is made once an hour, at 22 past. What was posted after the
         last copy is in nobody's books. Settlement fetches it together: from
         the machines' paper rolls, from the Clearing Centre's list.
         TRANSFERS STAY SHUT UNTIL THE GAP HAS BEEN RECONCILED.
      4  Without the host, branches may pay up to 50,000 yen against passbook
         and seal, on paper slips, on the word of Settlement.
      5  Report to the FSA within 30 minutes of knowing that deposits or
         transfers stop: since when, what, how many, cause if known, next
         report. Planning reports; nobody else does.
      6  Press: one speaker, who says when he will speak next.]],
    ja = lines [[
      業務継続計画(抜粋)                          常盤銀行 平成18年4月

      1  所管
         機器、勘定系、回線、バックアップセンター    システム部
         現金、預金、為替、決済                      事務統括部(決済班)
         当局、報道、お客さまへの掲示                総合企画部
      2  バックアップセンターへの切替え
         基準      停止から二時間以内に本番センターが戻る見込みがないとき、
                   または決済のある日の十一時半に戻っていないとき。
         決定者    決済班の上申により担当常務。十分以内に連絡が取れないとき
                   は決済班長。
         所要      預金・現金は、決定から四十五分。
      3  切替え後に欠けるもの
         複写は一時間に一度、毎時二十二分。最後の複写の後に記帳されたものは、
         どの元帳にもない。決済班が、ATMのジャーナル(紙)と為替センターの
         一覧とを突き合わせ、埋める。
         差分の照合が済むまで、為替は開けない。
      4  勘定系なしの支払いは、決済班の指示により、通帳と届出印で五万円まで。
         伝票は手書きとする。
      5  預金・為替の停止を知ったときは、三十分以内に金融庁へ報告する。
         発生時刻、対象、件数、原因(分かれば)、次報。報告するのは総合企画部
         に限る。
      6  報道に話すのは一人。次に話す時刻を必ず添える。]] } }

document "bank-phones" { to = "tokiwa",
  title = { en = "Numbers", ja = "電話番号表" },
  text = {
    en = lines [[
      INSIDE                                   OUTSIDE
      3001  Managing Director Kuze             00-0000-8121  FSA, liaison officer
      3110  Systems, system risk               00-0000-8201  Banks' CEPTOAR (being
      3190  machine room                                     set up; Tue and Thu)
      3210  Operations, settlement             00-0000-8620  Interbank Clearing
      3310  Corporate Planning                               Centre
      4207  Minatomachi branch                 00-0000-6401  Kagami Data Center
      4900  call centre                        00-0000-7301  Wakaba Securities
                                               00-0000-9411  Shinonome TV
      Extending the day: bank - CEPTOAR - FSA - central bank. The request has to
      lie with the central bank an hour before closing (15:30).
      Customers of other kinds (transport, hospitals, cities): see the branch
      that keeps the account.]],
    ja = lines [[
      行内                                     行外
      3001  久世常務                           00-0000-8121  金融庁 連絡担当官
      3110  システム部 システムリスク班        00-0000-8201  銀行等セプター
      3190  運行管理(機械室)                               (整備中・火木のみ)
      3210  事務統括部 決済班                  00-0000-8620  銀行間為替センター
      3310  総合企画部                         00-0000-6401  鏡データセンター
      4207  港町支店                           00-0000-7301  若葉証券
      4900  コールセンター                     00-0000-9411  東雲テレビ

      決済時刻の延長:当行→セプター→金融庁→中央銀行。締切(15時30分)の
      一時間前までに、要請が中央銀行に届いていること。
      その他のお取引先(運輸、病院、自治体等)は、取引店に照会のこと。]] } }

-- Kagami Data Center -----------------------------------------------------------------------------

document "kagami-floor-plan" { to = "kagami",
  title = { en = "Power and cooling, one sheet", ja = "電源・空調 系統略図" },
  text = {
    en = lines [[
      KAGAMI DATA CENTER                              facilities, Nov 2006

        mains 2 lines ---+--- ATS-A --- UPS-A (10 min) --- HALL A  17 customers
                         |       \--- chilled water, pumps 1-3 (for A and C)
        generators 1-4 --+--- ATS-B --- UPS-B (10 min) --- HALL B  13 customers
                         |
                         +--- ATS-C --- UPS-C (10 min) --- HALL C  11 customers

      ATS = automatic transfer switch. If one locks out, it is opened by hand
      only after the maker has measured the bars: half a day.
      Hall C without pumps 1-3: about +2 degrees in an hour at first, +7 later.
      Machines switch themselves off at 38. An orderly stop takes 25 minutes.]],
    ja = lines [[
      鏡データセンター 電源・空調系統略図              設備課 平成18年11月

        商用2回線 ---+--- ATS-A --- UPS-A(10分)--- A棟  17社
                     |       \--- 冷水ポンプ 1〜3号(A棟・C棟共用)
        発電機1〜4 --+--- ATS-B --- UPS-B(10分)--- B棟  13社
                     |
                     +--- ATS-C --- UPS-C(10分)--- C棟  11社

      ATS=自動切替盤。ロックアウトした場合、手動復帰はメーカーが母線の絶縁を
      測定した後に限る(半日)。
      ポンプ1〜3号が止まると、C棟は初め一時間に約2度、のち約7度上昇。
      機器は38度で自ら停止する。計画停止の所要は25分。]] } }

document "kagami-duty" { to = "kagami",
  title = { en = "Duty handbook, extract", ja = "当直要領(抜粋)" },
  text = {
    en = lines [[
      DUTY HANDBOOK, EXTRACT                                   fourth edition

      1  Write the minute. Then telephone.
      2  Tell every customer concerned: which hall, since when, what is known of
         the cause, when we ring again. Customers first, then everybody else.
      3  We do not say who our other customers are. To the ministry: sectors and
         numbers. (Sales, article 14 of every contract)
      4  Ministry: MIC, because of the 64 lines between the halls. For the rest
         no ministry has told us that it is ours.
      5  Switchgear belongs to Facilities; its settings are in the control
         panel, last 200 lines, overwritten by a factory reset.
      6  Order of restoration, if not all can be first:        (no entry)]],
    ja = lines [[
      当直要領(抜粋)                                              第4版

      1  まず時刻を書く。それから電話。
      2  関係するお客さま全部に伝える。どの棟か、いつからか、原因について分か
         っていること、次に電話する時刻。お客さまが先、それ以外は後。
      3  ほかのお客さまの名は言わない。省庁には分野と社数。
         (営業部。各契約第14条)
      4  所管は総務省(棟間の回線64本による)。それ以外の部分について、所管だと
         言ってきた省庁はない。
      5  切替盤は設備課。設定と操作記録は盤内に直近200行。工場出荷値に戻すと
         消える。
      6  全部を一度に戻せないときの順序:              (記載なし)]] } }

-- Wakaba, Hayabusa, Tsubame, Asagiri, Shirakaba, Kazahaya ----------------------------------------

document "margin-rules" { to = "wakaba",
  title = { en = "Margin calls, rule and numbers", ja = "追証の取扱いと連絡先" },
  text = {
    en = prose [[
      A call is due at noon on the second business day after the close that triggered it. If the
      money is not there, positions are sold in the afternoon session, from 12:30. The head of
      Settlement may defer a sale to the close of the same day where the customer can show that
      payment was ordered in time and could not be carried out. The rule is the same for every
      customer, and is reported to the FSA on the day. Outgoing settlement of the house itself
      closes with the banks, at 15:30. Numbers: FSA, liaison 00-0000-8121. Tokiwa Bank,
      settlement: by way of its switchboard. Exchange: hotline on the desk.]],
    ja = prose [[
      追証の期限は、発生日(大引けで維持率を割った日)の翌々営業日の正午とする。入金がないときは、後
      場寄り(12時30分)から建玉を処分する。ただし、期限前に送金を依頼し、それが実行されなかったこと
      をお客さまが示せる場合、決済部長は、処分を当日大引けまで猶予できる。扱いはすべてのお客さまに
      同一とし、当日中に金融庁へ報告する。当社自身の決済の締切は、銀行と同じ15時30分。連絡先:金融
      庁 連絡担当官 00-0000-8121。常盤銀行 決済担当は代表経由。取引所は卓上の直通電話。]] } }

document "yard-rules" { to = "hayabusa",
  title = { en = "When the terminals are down", ja = "配車端末停止時の手引き" },
  text = {
    en = prose [[
      The morning wave goes out on slips printed at five. The noon wave, 86 vehicles, is made at
      eleven. Without terminals: yards read their load by telephone, control writes it on the
      board by direction, slips go by fax; 20 vehicles an hour, so begin by ten. Hospital and
      chilled loads carry a red tag and go first. What is not dispatched by two stands over the
      weekend. Decision to go by hand: the controller on duty, nobody above him need be asked.
      Fuel cards are settled through Tokiwa Bank at the end of the day. Ministry: MLIT
      00-0000-8141. Others: (none).]],
    ja = prose [[
      午前便は、五時に打ち出した伝票で出ていく。昼便八十六台は十一時に組む。端末が止まったら、各セ
      ンターが荷を電話で読み上げ、運行管理が方面別に板書し、伝票はFAXで送る。一時間に二十台が限度
      なので、十時までに始めること。病院向けと保冷は赤札、先に出す。二時までに出ない荷は週末を越
      す。手作業への切替えは当直の運行管理者が決めてよく、上に伺う必要はない。給油カードの精算は、
      一日の終わりに常盤銀行を通じて行う。所管:国土交通省 00-0000-8141。その他:(なし)]] } }

document "strip-rules" { to = "tsubame",
  title = { en = "Flight plans by hand", ja = "飛行計画 手作業の手順" },
  text = {
    en = prose [[
      If the link to the flight plan service fails: forms by fax to the air traffic office, which
      types them in; they ask for one in ten minutes, where the link takes one in two. Say at once
      which flights will not go. Order: passengers already on board; last flights of the day to
      places with no other way; medical; the rest by time. Dispatcher on duty decides. Freight in
      the belly hold is told to the forwarder by telephone (Hayabusa, 00-0000-7401). Ministry: MLIT
      00-0000-8141, with number of flights and of people.]],
    ja = prose [[
      飛行計画の回線が切れたら、用紙に書いて管制側へFAXで送り、先方が打ち込む。回線なら二分に一
      便、FAXでは十分に一便と言われている。飛ばさない便は、早く決めて早く知らせる。順序:既に搭乗し
      た便、ほかに足のない土地への最終便、医療関係、残りは時刻順。決めるのは当直の運航管理者。床下
      貨物の遅れは運送会社(はやぶさ物流 00-0000-7401)に電話する。所管:国土交通省 00-0000-8141。便
      数と人数を添える。]] } }

document "gate-rules" { to = "asagiri",
  title = { en = "Gates without the fare server", ja = "運賃サーバ停止時の改札" },
  text = {
    en = prose [[
      412 gates at 37 stations. Each gate keeps what is tapped and sends it on; alone, it can keep
      about two hours of an ordinary Friday. When it is full it lets nobody through. A gate that is
      opened counts nothing, and the money is lost; a gate that stays shut fills the stairs in four
      minutes at rush hour. The station master may open his gates; Station Operations may open all.
      Tickets on paper are taken as usual. Kagami Data Center, 00-0000-6401. Ministry: MLIT,
      00-0000-8141: stations, since when, crowding.]],
    ja = prose [[
      三十七駅、四百十二通路。改札機は、かざされた記録をためてサーバへ送る。切り離されても、ふだん
      の金曜なら二時間ほどはためられる。いっぱいになると、誰も通さない。開放した改札は何も記録せ
      ず、その分の収入は失われる。閉じたままの改札は、ラッシュ時なら四分で階段を人で埋める。開放
      は、自駅については駅長、全駅については駅務部が決める。紙の乗車券は通常どおり。鏡データセン
      ター 00-0000-6401。所管:国土交通省 00-0000-8141。駅数、いつから、混雑の程度。]] } }

document "order-rules" { to = "shirakaba",
  title = { en = "Ordering drugs without the link", ja = "医薬品発注 回線停止時" },
  text = {
    en = prose [[
      The order for the weekend goes to the wholesaler by link until 13:30 on Friday; the van
      leaves at three. Without the link: form in the blue file, by fax, with a call to say that it
      has gone; a person at the other end reads it back. In the house there is stock for two days
      of most things, and for one day of dialysis fluid and albumin. Supplies decides alone.
      Patients who cannot pay today leave name and telephone. Ministry: MHLW 00-0000-8131. Kagami
      Data Center: not on our list; the link came with the wholesaler's contract.]],
    ja = prose [[
      週末分は、金曜13時30分までに回線で卸へ発注する。配送車は三時に出る。回線が使えないときは、青
      いファイルの用紙に書いてFAXで送り、送った旨を電話する。先方に読み上げてもらって照合する。院
      内の在庫は多くが二日分、透析液とアルブミン製剤は一日分。判断は用度係限りでよい。本日支払えな
      い患者さんには、お名前と電話番号を伺って帰っていただく。所管:厚生労働省 00-0000-8131。鏡デー
      タセンター:当院の番号表に記載なし(回線は卸の契約に付いてきたもの)。]] } }

document "counter-rules" { to = "kazahaya",
  title = { en = "Counters without the residents' system", ja = "住民記録停止時の窓口" },
  text = {
    en = prose [[
      Notices of moving, births and deaths are taken on paper and dated today. Family register
      extracts are written from the bound books. Certificates of residence cannot be issued; who
      needs one today gets a slip with the Section's stamp, valid until Monday, if the other office
      accepts it: telephone there first. Benefits for the 28th: the file has to be with Tokiwa Bank
      three business days before, by 15:00; by line, or on a diskette at the Minatomachi branch.
      The head of the Citizens' Section decides on work by hand. Ministry: MIC 00-0000-8111, by way
      of the prefecture for everything that is not urgent.]],
    ja = prose [[
      転入転出、出生、死亡の届は紙で受け、今日の日付とする。戸籍の謄抄本は簿冊から写せる。住民票は
      出せない。今日どうしても要る方には、提出先に電話して承知を得たうえで、課の印を押した仮の証明
      (月曜まで有効)を渡す。28日支払いの扶助費は、三営業日前の15時までに振込データを常盤銀行へ。回
      線、またはフロッピーを港町支店に持ち込む。手作業への切替えは市民課長が決める。所管:総務
      省 00-0000-8111(急ぎでないものは県経由)。]] } }
