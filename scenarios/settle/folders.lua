-- folders.lua: what the authorities' tables have brought, and the sheet on every table.
-- 当局の卓の資料と、全卓に置かれた回答要領。

local drill = require "lib.drill"
local prose, lines = drill.text.prose, drill.text.lines

document "how-to-answer" {
  to = { "kagami", "tokiwa", "wakaba", "hayabusa", "tsubame", "asagiri", "shirakaba", "kazahaya",
         "fsa", "mlit", "nisc" },
  title = { en = "How tables answer", ja = "回答のしかた" },
  text = {
    en = prose [[
      Questions from the microphone are answered by a message to the facilitator (channel "in the
      hall"), a few lines, one for each table; Tokiwa Bank has three chairs and each may answer for
      itself. Everything else is played as it would be done that Friday: you telephone, fax,
      report, decide and act in the name of your organisation, to whom you have a number for or an
      authority over. There is no right answer sheet on any table. Please do not shout across the
      hall: whoever does has told the facilitator, and nobody else.]],
    ja = prose [[
      司会の質問には、司会宛てのメッセージ(「会場」)で、卓ごとに数行でお答えください。常盤銀行は
      席が三つありますので、席ごとで結構です。それ以外は、その金曜日に実際にするとおりに行います。
      番号を知っている相手、権限の及ぶ範囲に対して、自分の組織の名で、電話し、FAXを送り、報告し、
      決め、実施してください。どの卓にも正解集はありません。会場で隣の卓に声をかけるのはご遠慮くだ
      さい。声をかけても、物語の中では司会に言ったことにしかなりません。]] } }

document "contact-scheme" { to = { "fsa", "mlit", "nisc" },
  title = { en = "Contact between operators and government", ja = "官民の連絡・連携体制(要点)" },
  text = {
    en = lines [[
      CONTACT SCHEME, AS IN FORCE (October 2001; Action Plan of December 2005)

        operator --- report ---> competent ministry --- report ---> NISC
        operator <-- notice ---- competent ministry <-- notice ---- NISC

        FSA   banks, securities, insurance      MLIT  aviation, railway,
        MIC   telecommunications, local               logistics
              government                        METI  electricity, gas
        MHLW  medical, water

      A service provider reports through the operator whom it serves.
      Desks of the sectors (CEPTOARs): one for each by the end of March 2007.
      From one sector to another:               by way of the ministries
      Data centres:                             (not listed)]],
    ja = lines [[
      官民の連絡・連携体制(平成13年10月、行動計画 平成17年12月)

        事業者 --- 情報連絡 --> 所管省庁 --- 情報連絡 --> NISC
        事業者 <-- 情報提供 --- 所管省庁 <-- 情報提供 --- NISC

        金融庁      銀行、証券、保険        国土交通省  航空、鉄道、物流
        総務省      電気通信、地方公共団体  経済産業省  電力、ガス
        厚生労働省  医療、水道

      情報処理等の受託者は、受託先の事業者を通じて連絡する。
      分野ごとの窓口(セプター):平成19年3月末までに各一。
      ある分野から別の分野へ:                所管省庁を経由
      データセンター:                        (記載なし)]] } }

document "priority" { to = "nisc",
  title = { en = "Criteria for priority, published", ja = "復旧の優先順位の考え方(公表済み)" },
  text = {
    en = lines [[
      WHEN NOT ALL CAN BE RESTORED AT ONCE                 published July 2006

      1  What human life or safety hangs on
      2  What others cannot work without, the more of them the sooner
      3  What has an hour in law or contract that cannot be moved
      4  What can be done by hand for a while comes after what cannot
      Size of the company, fee and who asked first are no criteria.
      NISC names the order of kinds. The operator restores in that order and
      says so to all its customers; it is not told whose machine to plug in.]],
    ja = lines [[
      同時に復旧できない場合の優先順位の考え方          平成18年7月公表

      1  人命・安全にかかわるもの
      2  ほかの多くの業務がそれなしに動けないもの(多いほど先)
      3  法令・契約上、動かせない期限のあるもの
      4  しばらく手作業でしのげるものは、しのげないものの後
      会社の規模、料金、申し出の順は、基準としない。
      NISCが示すのは種類の順序である。事業者はその順に復旧し、全顧客に順序を
      知らせる。どの機器をつなぐかは指図しない。]] } }

document "fsa-folder" { to = "fsa",
  title = { en = "Duty folder", ja = "当番ファイル" },
  text = {
    en = prose [[
      Reports: from banks within thirty minutes of a stop of deposits or transfers; from securities
      houses on the day. Pass on to NISC what is not about one customer, with the hour. Extending
      the settlement day: the central bank decides, on our request, which must be there one hour
      before closing; say how many items, until when, and who else is affected. Rumour about one
      bank: we do not vouch for any bank by name. We may say what stopped, that it is the machine
      that stopped, that deposits are recorded elsewhere, and when there is more. Said in the same
      hour as the bank says it, that is worth something; an hour later it is a denial. Numbers:
      Tokiwa Bank planning 3310, Wakaba Securities 00-0000-7301, central bank 00-0000-8601, NISC
      00-0000-8301. Other sectors: their ministries.]],
    ja = prose [[
      報告:銀行は預金・為替の停止から三十分以内、証券会社は当日中。個別の顧客に関すること以外は、
      時刻を付けてNISCへ回す。決済時刻の延長は、当庁の要請を受けて中央銀行が決める。締切の一時間前
      までに、件数、いつまで、ほかに影響を受ける者を添えて届けること。特定の銀行のうわさについて、
      当庁が名指しで健全性を請け合うことはしない。言えるのは、何が止まったか、止まったのは機械であ
      ること、預金の記録は別に保存されていること、次にいつ知らせるか。銀行と同じ一時間のうちに言え
      ば意味がある。一時間遅れれば、打ち消しにしか聞こえない。連絡先:常盤銀行 総合企画部(内線
      3310)、若葉証券 00-0000-7301、中央銀行 00-0000-8601、NISC 00-0000-8301。他分野は各省庁。]] } }

document "mlit-folder" { to = "mlit",
  title = { en = "Duty folder", ja = "当番ファイル" },
  text = {
    en = prose [[
      Three sectors under one roof and three bureaux that do not share a corridor: aviation (3rd
      floor), railways (5th), freight (8th, other building). The liaison officer is to know what
      each has been told. Delays or cancellations, closed stations, loads left standing: number,
      since when, how many people. Night hours of the airport: departures until 23:00; the liaison
      officer may agree to thirty minutes more for named flights, on the airport office's word, and
      the municipalities under the path are told by telephone before, not after. To NISC whatever
      touches more than one of the three, and every question for a company that is not ours.
      Numbers: Hayabusa 00-0000-7401, Tsubame 00-0000-7501, Asagiri 00-0000-7601, NISC
      00-0000-8301.]],
    ja = prose [[
      一つの省に三分野、廊下のつながらない三つの局がある。航空(三階)、鉄道(五階)、貨物(別棟八階)。
      連絡担当官は、それぞれが何を聞いているかを知っておくこと。遅延・欠航、駅の閉鎖、荷の滞留は、
      数、いつから、影響人員。空港の夜間運用:出発は23時まで。空港担当の申し出により、便を特定して
      三十分まで延ばすことに連絡担当官が同意できる。その際、経路下の自治体には、後でなく先に電話す
      る。三分野の二つ以上にまたがること、所管外の会社に聞きたいことは、NISCへ。連絡先:はやぶさ物
      流 00-0000-7401、つばめ航空 00-0000-7501、朝霧鉄道 00-0000-7601、NISC 00-0000-8301。]] } }

document "nisc-folder" { to = "nisc",
  title = { en = "Numbers of the infrastructure desk", ja = "重要インフラ担当 電話番号表" },
  text = {
    en = lines [[
      00-0000-8121  FSA      00-0000-8111  MIC     00-0000-8141  MLIT
      00-0000-8131  MHLW     00-0000-8101  METI    00-0000-8401  police
      Liaison officers of the five ministries sit here two days a week; today is
      not one of them.
      Operators: through their ministry. Companies that serve operators: through
      the operator. A list of which operator hangs on which company does not
      exist; the study of dependencies began in June 2006 and asks by sector.]],
    ja = lines [[
      00-0000-8121  金融庁      00-0000-8111  総務省      00-0000-8141  国土交通省
      00-0000-8131  厚生労働省  00-0000-8101  経済産業省  00-0000-8401  警察
      五省庁の連絡担当官(リエゾン)は週二日、当センターに詰める。本日は
      その日ではない。
      事業者へは所管省庁を通じて。事業者から受託している会社へは、その事業者を
      通じて。どの事業者がどの会社に依存しているかの一覧は、ない。相互依存性の
      調査は平成18年6月に始まり、分野単位で尋ねている。]] } }
