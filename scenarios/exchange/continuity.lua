-- continuity.lua: the continuity sheet of each house: when it begins, who says so, what is done by
-- hand, when it ends. Figures are shisa's own [D]; margins follow lib/dependencies.lua.
-- 各組織の事業継続計画(一枚もの)。発動と解除の基準、代わりの手段。

local drill = require "lib.drill"
local lines = drill.text.lines

local function sheet(to, en, ja)
  document("plan-" .. to:gsub("/.*", "")) { to = to,
    title = { en = "Continuity sheet", ja = "事業継続計画(一枚版)" },
    text = { en = lines(en), ja = lines(ja) } }
end

sheet("tokiwa", [[
      CONTINUITY SHEET                                             Tokiwa Bank

      Begins   online lines of 20 branches or more dead for 15 minutes, or no
               estimate within 30 minutes. Said by: Business continuity.
      By hand  withdrawals at the counter up to 100,000 yen against passbook
               and seal, written in the ledger; machines are given a notice,
               the same at all branches. Systems asks what lines share.
      Owners   cash machines, settlement: Business continuity. Systems asks.
      Ends     (a) both lines steady for 60 minutes, AND (b) ledgers entered
               and equal to the cash. Said by the same who began it. Not before.]], [[
      事業継続計画(一枚版)                                       常盤銀行

      発動    20店以上でオンラインが15分途絶、または30分以内に見通しが立たない
              とき。宣言は業務統括部。
      代替    窓口で通帳と印鑑により10万円まで払い出し、元帳に手書き。ATMには
              全店同じ掲示。事務システム部は回線の共用状況を照会する。
      所管    ATM、決済は業務統括部。事務システム部は断りを入れる。
      解除    (イ)主・予備の両回線が60分安定、かつ(ロ)元帳の入力を終え現金
              と一致。宣言した者が解除する。それより前には解除しない。]])

sheet("wakaba", [[
      CONTINUITY SHEET, GROUP                                   Wakaba Holdings

      Begins   main AND reserve line of a group company dead. Said by:
               Information Planning (parent), told by the Security Center.
      Parent   rules, contracts, authorities: Information Planning.
      Hands    lines, machines, night: Security Center (Systems).
               Between the two there is a contract; a telephone call is not one.
      Owner    of the order lines: the dealing room. It may be asked to move.
      Ends     lines on separate routes again, or the risk taken in writing.]], [[
      事業継続計画(グループ)                          若葉ホールディングス

      発動    グループ会社の主回線と予備回線が「ともに」途絶したとき。
              セキュリティセンターの報告により情報企画部(親会社)が宣言。
      親会社  規程、契約、官庁対応は情報企画部。
      実務    回線、機器、夜間はセキュリティセンター(システムズ)。
              両社の間は業務委託契約による。電話一本では動かせない。
      所管    注文回線はディーリング室。切替えは断りを入れる。
      解除    主・予備が別経路に戻る、またはリスクを書面で引き受けたとき。]])

document "duct-drawing" { to = "wakaba-systems/center",
  title = { en = "Line register, extract", ja = "回線台帳(抜粋)" },
  text = {
    en = lines [[
      LINE REGISTER, EXTRACT                                    Wakaba Systems, 2007

      orders-1   Hinode, leased     duct "separate, as per contract"
      orders-2   Hinode, leased     duct "separate, as per contract"   (reserve)
      branch-x   Kaede Net, 100 M   web pages only; can carry orders, slowly
      Drawings: with the carrier. Not asked for.]],
    ja = lines [[
      回線台帳(抜粋)                               若葉システムズ 平成19年

      注文-1   ひので 専用線      管路「契約により別経路」
      注文-2   ひので 専用線      管路「契約により別経路」(予備)
      支社-X   かえで 100M        ホームページ用。注文も通せるが遅い
      管路図:事業者にあり。取り寄せていない。]] } }

sheet("tsubame", [[
      CONTINUITY SHEET                                              Tsubame Air

      Begins   flight plans cannot be filed by line. Operations control.
      By hand  plans by fax, one form per flight, typed in at the other end:
               about a fifth of the usual number. Longest flights first, then
               the last connection of the day. Those waiting are told at the gate.
      Ends     backlog below ten plans, not when the line is back (two hours).]], [[
      事業継続計画(一枚版)                                     つばめ航空

      発動    飛行計画を回線で出せないとき。運航管理センターが宣言。
      代替    一便一枚のFAX。先方で手入力となり、通常の約五分の一。長距離便、
              次にその日最後の接続便から。待つ客にはゲートで知らせる。
      解除    滞留が10件を下回ったとき。回線の復旧時ではない(約二時間)。]])

sheet("asagiri", [[
      CONTINUITY SHEET                                         Asagiri Railway

      Begins   gates reject cards at three stations or more, or no public
               telephone for 30 minutes with trains running. Traffic control.
      By hand  trains: own radio, nothing changes. Gates: open them, note the
               entry station by hand; nobody is stopped for a fare.
      Ends     gates tested at one station for 30 minutes. Not in the rush hour.]], [[
      事業継続計画(一枚版)                                       朝霧鉄道

      発動    三駅以上でICカードを受け付けない、または列車運行中に公衆電話網が
              30分途絶したとき。運輸指令が宣言。
      代替    列車は自営無線のまま。改札は開放し、乗車駅を手で控える。運賃の
              ために人を止めない。
      解除    一駅で30分試してから。夕方の混雑時間帯には行わない。]])

sheet("aoba", [[
      CONTINUITY SHEET                                           Aoba Electric

      Begins   telemetry of three substations or more lost. Dispatch centre.
      By hand  own microwave and security telephone; a man to each blind
               substation, reading every 15 minutes. The margin is two hours.
      Ends     screen equals the readings at each station, twice.]], [[
      事業継続計画(一枚版)                                       青葉電力

      発動    三か所以上の変電所でテレメータを失ったとき。給電指令所が宣言。
      代替    自営のマイクロ回線と保安電話。見えない変電所に一人ずつ置き、
              15分ごとに読む。猶予は二時間。
      解除    各所で、画面と読み値が二回続けて一致したとき。]])

sheet("nagisa", [[
      CONTINUITY SHEET                                              Nagisa Gas

      Begins   leak number dead for ten minutes. Safety control.
      By hand  people cannot ring: go and look. All patrol cars out with
               loudspeakers, a car at every ward office and police box.
      Ends     test calls from ten places come in.]], [[
      事業継続計画(一枚版)                                     なぎさガス

      発動    ガス漏れ受付電話が10分不通のとき。保安指令センターが宣言。
      代替    電話できないなら、こちらから回る。巡回車を全車出し、スピーカーで
              呼びかけ、区役所と交番に一台ずつ置く。
      解除    十か所からの試験通話がすべて着いたとき。]])

sheet("kazahaya", [[
      CONTINUITY SHEET                                          Kazahaya City

      Begins   119 cannot be dialled in a ward, or alerts cannot be sent for 15
               minutes. Crisis management.
      By hand  loudspeakers by radio; fire volunteers at corners with a flag:
               "emergency: come here". Counters on paper.
      Alerts   templates are for floods. After a line failure the queue empties
               by itself: what it sent is read afterwards, and corrected.
      Ends     119 test from each ward, and the alert queue read.]], [[
      事業継続計画(一枚版)                                       風早市

      発動    区内から119番がかからない、または緊急通知が15分送れないとき。
              危機管理課が宣言。
      代替    防災行政無線で放送。消防団員が辻に旗を持って立つ(「急病・火事は
              こちらへ」)。窓口は紙。
      通知    ひな型は水害用。回線復旧時にたまったものが自動で出る。後で何が
              出たかを読み、訂正する。
      解除    各区から119番の試験をし、通知の送信記録を読んだうえで。]])

sheet("shirakaba", [[
      CONTINUITY SHEET                              Shirakaba Univ. Hospital

      Begins   no call from the 119 command room for 20 minutes in the day, or
               records at a distance cannot be opened. Headquarters.
      By hand  radio to 119 command, one voice; transfers by radio and a paper
               sheet that goes with the patient. Records: numbered paper.
      Ends     telephone steady AND last numbered sheet entered (about six
               hours). Night shift may not inherit open sheets unnamed.]], [[
      事業継続計画(一枚版)                                   白樺大学病院

      発動    日中に119番指令室からの連絡が20分途絶、または遠隔の記録を開けない
              とき。院内対策本部が宣言。
      代替    119番指令室とは無線、話す人は一人。転院は無線と、患者に持たせる
              紙一枚。記録は通し番号の紙。
      解除    電話が安定し、「かつ」最後の番号の紙を入力し終えたとき(約六時
              間)。担当の決まっていない紙を夜勤に渡さない。]])

sheet("izumi", [[
      CONTINUITY SHEET                                        Izumi Waterworks

      Begins   telemetry of any tank lost and no estimate. Control room.
      By hand  two men to each blind pumping station, radio every 30 minutes:
               level, inflow, pumps. A full tank lasts eight hours; blind
               control holds for four, then a pump runs dry or a tank over.
      Ends     screen and gauge agree at every station, read aloud.]], [[
      事業継続計画(一枚版)                                     泉水道局

      発動    配水池のテレメータを失い、見通しが立たないとき。
              水運用センターが宣言。
      代替    見えないポンプ場に二人ずつ。30分ごとに無線で水位・流入・ポンプ。
              満水なら八時間もつ。見えないままの運転は四時間まで。その先は、
              ポンプの空転か、池の越水になる。
      解除    全か所で画面と現場の目盛りを読み合わせ、一致したとき。]])

sheet("hayabusa", [[
      CONTINUITY SHEET                                      Hayabusa Logistics

      Begins   drivers cannot be reached for 60 minutes. Dispatch control.
      By hand  dispatch radio at 11 depots; drivers call in there; paper slips.
               After two hours seven trucks of ten stand.
      Backlog  hospitals and medicine, fuel, food; the rest by age. It takes a
               day, whatever the telephone does.
      Ends     backlog below half a day's slips.]], [[
      事業継続計画(一枚版)                                   はやぶさ物流

      発動    乗務員と60分連絡が取れないとき。配車センターが宣言。
      代替    営業所11か所の業務無線。乗務員は営業所に立ち寄る。伝票は紙。
              二時間たつと、十台に七台が止まる。
      滞貨    病院・医薬品、燃料、食品。その他は古い順。電話が戻っても、
              解消には一日かかる。
      解除    滞貨が半日分の伝票を下回ったとき。]])
