-- documents.lua: plans, criteria and rules, as they lay there in the week before. The criteria are
-- the important ones: whoever shares out has to be able to show a page. [D]
-- 計画・基準・規程。配分する者は、根拠になる一枚を見せられなければならない。

local drill = require "lib.drill"
local lines = drill.text.lines

document "fuel-criteria" { to = { "meti/fuel", "kazahaya/hq", "shirakaba/hq", "hinode/noc" },
  title = { en = "Fuel for emergency sets: criteria", ja = "非常用発電燃料の緊急供給 判断基準" },
  text = {
    en = lines [[
      FUEL FOR EMERGENCY SETS: CRITERIA                  METI fuel desk, August 2011

      1  By the hour at which a life is in danger. Not by size, rank, number of
         calls or of people asking on behalf of.
           A  a person dies, or 119 cannot be reached, when the set stops
           B  others of class A depend on it (water to hospitals, radio)
           C  loss of goods, money, animals, comfort
      2  Within a class, who runs dry first goes first. A truck needs an hour: put
         the clock of the truck beside the clock of the tank.
      3  More than 24 hours left: not in this round. Ask again.
      4  Who has not asked: ring them. Silence may be a dead telephone.
      5  Every round, one line per truck: who, class, hours left, who decided, at
         what hour. Whoever is refused hears the number of the criterion.
      6  A full tank takes no more: too early is a load wasted.
      7  New round at each change (power back, road, a new call), not by habit.
      A truck's load: about 16 hours for a small hospital or an exchange.
      Round: 1 h out, 4 h until it is loaded and back.]],
    ja = lines [[
      非常用発電燃料の緊急供給 判断基準              経済産業省燃料班 平成23年8月

      1  人命に危険が及ぶ時刻の早い順とする。規模・肩書・電話の回数・口添えの数
         によらない。
           A  発電機が止まると、人が死亡する、または119番がつながらなくなる
           B  Aの施設がそれに頼っている(病院への送水、無線など)
           C  物・金銭・動物・快適さの損失
      2  同じ区分では、早く尽きるほうを先に。車は着くまで一時間かかる。タンクの
         残り時間と、車の所要時間を並べて書くこと。
      3  残り二十四時間を超える先は、今回は見送る。次回また聞く。
      4  何も言ってこない先には、こちらから電話する。電話が切れていることがある。
      5  配車のつど一台一行:相手、区分、残り時間、決めた者、時刻。断る相手には
         基準の番号を伝える。
      6  満タンの槽には入らない。早すぎる一台は無駄になる。
      7  状況が変わるたび(復電、道路、新たな要請)に組み直す。惰性で回さない。
      一台の積載:小規模病院または交換局で約16時間分。
      所要:行き一時間、積み直して戻るまで四時間。]] } }

document "round-sheet" { to = "meti/fuel",
  title = { en = "Round sheet, first use", ja = "配車票(初版)" },
  text = {
    en = lines [[
      ROUND No. __   drawn up at __:__ by ______      trucks free: __ of 10

      who           class  dry at   truck due   why this one, why not the next
      1 ...
      10 ...
      refused, with the number of the criterion:
      not heard from at all (rung at __:__):
      next round at:]],
    ja = lines [[
      第__回  作成 __時__分 作成者______      空車 10台中__台

      相手          区分   尽きる時刻   着車予定   この相手とした理由・次点との差
      1 ...
      10 ...
      見送り(基準の番号):
      連絡の取れていない先(__時__分に架電):
      次回の組み直し:]] } }

document "supply-plan" { to = "aoba",
  title = { en = "Large outage: who does what", ja = "広域停電 対応要領(抜粋)" },
  text = {
    en = lines [[
      LARGE OUTAGE, EXTRACT                              Aoba Electric, 2011

      1  The disaster headquarters (Risk Management) meets from 100,000 customers
         on, whatever the cause. It has the room, the minibus and the telephone tree.
      2  METI: first report within one hour: since when, how many, where, what is
         being done, next report at. Cause "under investigation" until Dispatch and
         Protection both sign. Then every six hours, and at each turn.
      3  Voltage, switching, relays and their maintenance line are Dispatch's.
         The Internal CSIRT advises, unless powers are handed down or written.
      4  Protection keeps the last 8 events per relay. The ninth overwrites the
         first. Switching in counts as an event.
      5  Part supply. By priority feeders as agreed with the ministries, not by
         number of customers; in turn (the table of March) only where no feeder
         can be held. Sets that start and stop twice a day do not live long.
           Priority feeders: Coast 1-9 (water plant, Bay exchange, airport, fuel
           terminal, Prefectural and Hamakaze hospitals). Centre: hospitals hang
           on ordinary feeders. Hills: 80 small feeders, hand switched.
      6  Maintenance accounts of makers: see the gateway's list. Reviewed 2009.]],
    ja = lines [[
      広域停電 対応要領(抜粋)                         青葉電力 平成23年

      1  十万軒以上の停電では、原因を問わず非常災害対策本部(リスク管理室)を
         招集する。部屋、マイクロバス、電話連絡網は本部が持つ。
      2  経済産業省へは一時間以内に第一報:発生時刻、軒数、区域、対応、次報の時刻。
         原因は、給電指令所と保護担当の双方が署名するまで「調査中」とする。以後
         六時間ごと、および変化のつど。
      3  電圧、開閉、リレーとその保守回線は給電指令所の所管。社内CSIRTは、権限
         の移譲または文書の定めがない限り、助言する。
      4  リレーの動作記録は一台につき直近8件。9件目は最も古いものに上書きする。
         投入操作も1件に数える。
      5  部分送電。軒数順ではなく、省庁と合意した優先系統による。輪番(三月の表)
         は、系統を維持できない区域に限る。一日に二度も起動停止を繰り返す発電機は
         長くもたない。
           優先系統:臨海1〜9(浄水場、湾岸局、空港、油槽所、県立中央・浜風)。
           中央の病院は一般系統。丘陵は小さな系統80、手動開閉。
      6  メーカーの保守用IDは、ゲートウェイの一覧による。平成21年見直し。]] } }

document "suspicious-mail" {
  to = { "aoba/csirt", "hinode/csirt", "tokiwa/it", "hayabusa/it", "ceptoar-electricity/desk",
         "asagiri/control", "tsubame/ops", "nagisa/ops", "izumi/ops", "kazahaya/hq",
         "shirakaba/hq", "kagami/ops" },
  title = { en = "Mail that asks to be opened (points of contact)",
            ja = "不審なメールの取扱い(重要インフラ連絡窓口)" },
  text = {
    en = lines [[
      MAIL THAT ASKS TO BE OPENED                        to points of contact, Oct 2011

      · Real news is used as bait; after March there were many.
      · Ring back, at the number in your own list, never at the one in the mail.
      · Do not open. Do not send it round. Keep it with its headers.
      · Tell your CEPTOAR: sender, time, subject, file name, address if known.
        Names of houses are left out on the way. The desk tells the Council and
        NISC; other sectors hear it from them within the hour.
      · CSIRTs that are members may tell each other at once ("peer").
      · Opened already? Look through the records first, keep the machine, then
        cut. Whoever cuts first tells the other side that he has seen it.
      · Council: members send, observers (railway, medical, logistics) listen.]],
    ja = lines [[
      不審なメールの取扱い                        連絡窓口向け 平成23年10月

      ・実際の出来事が餌に使われる。三月の震災の後に多く見られた。
      ・折り返しは、自分の名簿の番号へ。メールに書かれた番号にはかけない。
      ・開かない。回覧しない。ヘッダーごと残す。
      ・セプターへ連絡:差出人、時刻、件名、ファイル名、通信先(分かれば)。
        組織名は途中で伏せる。事務局がカウンシルとNISCへ、そこから他分野へ、
        一時間を目安に伝わる。
      ・会員のCSIRT同士は、直接知らせてよい(CSIRT間連絡)。
      ・開いてしまったら、まず記録を調べ、端末を保全し、それから切り離す。先に
        切ると、気づいたことが相手に伝わる。
      ・カウンシルでは会員が発信できる。オブザーバー(鉄道・医療・物流)は受信
        のみ。]] } }

document "bcp" {
  to = { "tokiwa/branches", "shirakaba/hq", "kazahaya/hq", "aoba/dispatch", "hinode/noc",
         "tsubame/ops", "asagiri/control", "izumi/ops", "nagisa/ops", "kagami/ops",
         "hayabusa/dispatch" },
  title = { en = "Continuity plan: on and off", ja = "事業継続計画 発動と解除の基準(共通)" },
  text = {
    en = lines [[
      CONTINUITY PLAN, COMMON PART

      ON    when the normal way will not be back within the time that customers can
            wait, by the estimate of whoever repairs it. No estimate counts as "no".
            Say: from when, who leads, what is left out, until when.
      NIGHT if it will last past 20:00: names for each eight hours, beds, food, who
            decides while you sleep. Nobody signs for three shifts running.
      OFF   not when the lamp goes on. 1 the supply has held four hours; 2 the
            thing itself has been verified; 3 backlog known; 4 those outside told.
            Margins fill slowly: tanks, batteries, pipes, people.]],
    ja = lines [[
      事業継続計画 共通編

      発動  お客さまが待てる時間のうちに平常の方法が戻る見込みのないとき。見込み
            は直す側の言葉による。見込みが示されないときは「戻らない」とみなす。
            いつから、誰の指揮で、何をやめ、いつまでかを言う。
      夜間  二十時を越えるなら:八時間ごとの名前、寝る場所、食事、寝ている間に
            決める者。同じ人が三直続けて署名しない。
      解除  明かりがついた時ではない。1 供給が四時間続いた 2 設備そのものを
            検証した 3 たまった仕事の量が分かった 4 外に知らせた。
            槽も電池も配管も人も、ゆっくりとしか元に戻らない。]] } }

document "city-plan" { to = "kazahaya",
  title = { en = "City: disaster plan, extract", ja = "風早市 災害対策計画(抜粋)" },
  text = {
    en = lines [[
      CITY: DISASTER PLAN, EXTRACT

      1  Headquarters: wide outage is on the list since March.
      2  Crossings: police have 38 men and 60 portable signals. The city says which
         crossings carry lives: fire stations, hospitals, fuel terminal.
      3  Dialysis: 412 patients in four places. No more than two days between
         sessions. Where power AND water are left: list by the hospitals, transport
         by the city.
      4  Rumour: one text by all concerned, loudspeaker and notice, within two hours.
         Say what was measured, by whom, at what hour.
      5  Papers of ours in the wrong hands: keep things as they are (copy, time,
         who had access); tell those named in it, before the press does; police,
         prefecture; publish what is sure. Do not confirm names to callers.
      6  Words to the press: Public relations, read by headquarters.]],
    ja = lines [[
      風早市 災害対策計画(抜粋)

      1  対策本部:広域停電は、三月以降、招集の対象とする。
      2  交差点:警察は警察官38人、可搬式信号60台。人命にかかわる交差点(消防署、
         病院、油槽所)は市が示す。
      3  透析:市内四施設、患者412人。間隔は二日を超えないこと。電気と水の両方が
         残る施設への振分け表は病院、搬送は市。
      4  デマ:関係者で一つの文面を作り、二時間以内に無線と掲示で流す。何を、誰が、
         何時に測ったかを入れる。
      5  市の書類が外に出たとき:現状を保つ(写し、時刻、閲覧できた者)。載っている
         方へ、報道より先に知らせる。警察・県へ連絡。確かなことから公表する。
         問合せに対し、誰が載っているかは答えない。
      6  報道への回答は広報課。本部が目を通す。]] } }

document "phones" {
  to = { "aoba", "hinode", "kagami", "tokiwa", "asagiri", "tsubame", "nagisa", "izumi", "kazahaya",
         "shirakaba", "hayabusa", "meti/fuel", "ceptoar-electricity/desk" },
  title = { en = "Numbers, all sectors (points of contact)", ja = "連絡窓口一覧(全分野)" },
  text = {
    en = lines [[
      OPERATORS                              GOVERNMENT AND DESKS
      4101  Aoba Electric, dispatch          00-0000-8101  METI, liaison
      4301    Risk Management, HQ            00-0000-8105    fuel desk
      5101  Hinode Telecom, NOC              00-0000-8111  MIC, via Hinode
      6401  Kagami Data Center               00-0000-8121  FSA, liaison
      7101  Tokiwa Bank, branch control      00-0000-8131  MHLW, liaison
      3101  Asagiri Railway, control         00-0000-8141  MLIT, liaison
      3501  Tsubame Air, operations          00-0000-8211  Electricity CEPTOAR
      4501  Nagisa Gas, supply               00-0000-8290  CEPTOAR-Council
      6101  Izumi Waterworks                 00-0000-8301  NISC
      5301  Kazahaya City, HQ                00-0000-8401  police, cyber
      2002  Shirakaba Univ. Hospital         00-0000-8410  police, traffic
      2101  Hayabusa Logistics               00-0000-9401  Shinonome Press
      City and hospital hang on exchange Bay; fax by the disaster line.
      (As of October 2011. METI has the two numbers above and no others.)]],
    ja = lines [[
      事業者                                 省庁・事務局
      4101  青葉電力 給電指令所              00-0000-8101  経済産業省 連絡担当官
      4301    同 リスク管理室(本部)        00-0000-8105    同 燃料班
      5101  ひので通信 NOC                   00-0000-8111  総務省(ひので経由)
      6401  鏡データセンター                 00-0000-8121  金融庁 連絡担当官
      7101  常盤銀行 業務統括部              00-0000-8131  厚生労働省 連絡担当官
      3101  朝霧鉄道 運輸指令                00-0000-8141  国土交通省 連絡担当官
      3501  つばめ航空 OCC                   00-0000-8211  電力セプター
      4501  なぎさガス 供給指令              00-0000-8290  セプターカウンシル
      6101  泉水道局 配水管理                00-0000-8301  NISC
      5301  風早市 災害対策本部              00-0000-8401  警察 サイバー
      2002  白樺大学病院                     00-0000-8410  警察 交通管制
      2101  はやぶさ物流                     00-0000-9401  東雲新聞
      市役所と病院の電話は湾岸局に収容。FAXは災害時専用線。
      (平成23年10月現在。経済産業省の窓口は上記二件のみ)]] } }
