-- documents.lua: what lies on the desks. What nobody else has lies on one desk only.
-- 机の上の資料。よその席にないものは、その席だけにある。

local drill = require "lib.drill"
local prose, lines = drill.text.prose, drill.text.lines

local RULE = {
  consensus = {
    en = "and touches what is another's only with the owner's word.",
    ja = "他社・他部門のものに手を加えるときは、所管の承諾を得る。" },
  delegated = {
    en = "and, by resolution of April 2009, acts for all three companies on its own authority.",
    ja = "2009年4月の決議により、三社のシステムに自らの権限で手を加えることができる。" },
  hybrid = {
    en = "and, of what is another's, may at once close addresses on the group's outside line "
      .. "(annex, April 2009). For all else it needs the owner's word.",
    ja = "グループ外部回線での宛先の遮断に限り、直ちに行うことができる(2009年4月別紙)。その他は所管の承"
      .. "諾を得る。" } }
local rule = RULE[parameter "authority"]

document "group-rules" { to = { "holdings", "energy", "transport", "property" },
  title = { en = "Security in the group, two paragraphs", ja = "グループ情報セキュリティ規程(全二項)" },
  text = {
    en = "1  The coordinating CSIRT of the holding advises, collects and passes on, " .. rule.en
      .. "\n2  Each company decides for its own systems. What concerns several is agreed between "
      .. "their heads of IT; where they cannot agree, the management office convenes. Orders above "
      .. "one million yen: the seal of the management office. To the press: Public Relations only.",
    ja = "一 持株会社の調整CSIRTは、助言し、集め、伝える。" .. rule.ja
      .. "\n二 自社のシステムについては各社が決める。複数の会社に関わることは各社のIT責任者の間で合意"
      .. "し、合意できないときは経営企画部が招集する。百万円を超える委託は経営企画部の決裁による。報道に"
      .. "は広報部のみが答える。" } }

document "contacts" { to = { "holdings", "energy", "transport", "property" },
  title = { en = "Numbers on paper", ja = "電話番号表(紙)" },
  text = {
    en = lines [[
      GROUP                                     OUTSIDE
      7000  management office                   00-0000-8501  JPCERT/CC, incidents
      7001  coordinating CSIRT                  00-0000-8201  CEPTOARs, electricity/railway
      7002  secretariat, Kuroda                 00-0000-8101  METI     -8141  MLIT
      7010  Public Relations                    00-0000-8401  prefectural police, cyber
      7101  Energy IT       7110 planning       00-0000-6601  Tsukimi Forensics
        7130 metering       7150 telecoms       00-0000-6711  Midori Heavy, contracts
      7201  Transport IT    7240 train control  00-0000-8521  Ikkaku Trading, CSIRT
        7200 Dir. Murata    7250 timetable      00-0000-8522  Sakuragi Machinery, CSIRT
      7301  Property IT     7300 reception      00-0000-9401  Weekly Kawasemi
        7330 building services
      Registered contact of 192.0.2.128/25: mailbox "noc" (Property, as of 2005).]],
    ja = lines [[
      グループ内                                外部
      7000  経営企画部                          00-0000-8501  JPCERT/CC
      7001  調整CSIRT                           00-0000-8201  電力・鉄道セプター
      7002  秘書室 黒田                         00-0000-8101  経産省   -8141  国交省
      7010  広報部                              00-0000-8401  県警 サイバー犯罪担当
      7101  エネルギーIT   7110 需給計画        00-0000-6601  月見フォレンジック
        7130 検針・料金    7150 通信課          00-0000-6711  緑重電 契約管理
      7201  交通システム課 7240 運転指令        00-0000-8521  一角商事 CSIRT
        7200 村田取締役    7250 ダイヤ課        00-0000-8522  桜木機械 CSIRT
      7301  不動産システム 7300 受付            00-0000-9401  週刊かわせみ
        7330 設備管理
      192.0.2.128/25 の登録連絡先:メール箱「noc」(不動産、2005年現在)]] } }

document "reading-along" {
  to = { "holdings/csirt", "energy/it", "transport/it", "property/it" },
  title = { en = "Card: somebody is reading along", ja = "カード:誰かが読んでいる" },
  text = {
    en = lines [[
      1  Whoever tells you: ring back, at a number you did not get from him.
         Clock, time zone, what else he has.
      2  Few people, on paper, by telephone or in a room. He reads mail; ask
         yourself what else he reads.
      3  Logs first. Machines keep running, hands off. One is copied whole.
      4  How far: addresses, accounts, machines, documents, since when. From
         every company, not from the one where it was seen.
      5  Outside help: first what finds the others, then what happened here.
      6  Watch or cut: decided by one, with the reason, in writing.
      7  One cut. Line, machines, accounts, doors, in one of his absences. What
         is changed in pieces he watches being changed.
      8  Ask, before each: what hangs on it? The one who runs it knows.
      9  Report; give others what they can search for; look for months.]],
    ja = lines [[
      一  知らせてくれた相手に折り返す。相手から聞いたのではない番号へ。
          時計、時刻帯、ほかに何を持っているか
      二  少人数。紙か、電話か、部屋で。相手はメールを読む。ほかに何を読めるか
      三  まずログ。端末は動かしたまま触らない。一台だけ丸ごと写しを取る
      四  どこまでか。宛先、ID、端末、文書、いつから。見つかった会社だけで
          なく、全社で
      五  外の手は、まず「ほかを見つけるもの」に。「ここで何があったか」は次
      六  見るか断つか。一人が決め、理由を書いておく
      七  断つのは一度。回線、端末、ID、入口を、相手のいない間に。少しずつ
          変えれば、変えているところを見られる
      八  一つずつ尋ねる。それには何が載っているか。動かしている者が知っている
      九  報告する。よそには、探せるものを渡す。数か月見張る]] } }

document "calendars" {
  to = { "holdings/csirt", "holdings/management", "energy/it", "transport/it" },
  title = { en = "Three calendars, June (from the three offices)", ja = "三社の六月(各社事務局より)" },
  text = {
    en = lines [[
                 Mon   Tue   Wed   Thu   Fri   Sat   Sun
      ENERGY     meter readings to the 30th. Batch 22:00-04:30 every night, on
                 Mon, Tue, Thu and Fri followed by the upload until 07:00.
                 19th (Fri): summer plan to the ministry.
      TRANSPORT  changes of shift in control 05:40 and 17:40; first train 05:52.
                 Closed for changes from Thu 18th, 00:00; new timetable Sat 20th.
                 Sun: backups, all day.
      PROPERTY   weekdays 09:00-18:00; quarter closes on the 30th.
      HOLDING    26th (Fri) shareholders' meeting.]],
    ja = lines [[
      エネルギー  検針は三十日まで。夜間計算は毎日22:00〜4:30、月・火・木・金は
                  そのあと7:00まで送信。十九日(金)夏季計画を省に提出
      交通        運転指令の交代5:40と17:40、始発5:52。十八日(木)0:00から
                  変更禁止、二十日(土)ダイヤ改正。日曜は終日バックアップ
      不動産      平日9:00〜18:00。四半期の締め三十日
      持株        二十六日(金)株主総会]] } }

document "energy-map" { to = "energy/it",
  title = { en = "Energy: what stands where", ja = "エネルギー:機器と記録の一覧" },
  text = {
    en = lines [[
      PROXY-E1   lines kept 90 days                 MAILARC  kept 400 days, attachments too
      FS-PLAN    share \summer-supply (planning; \contracts: drawings of suppliers)
      PCs 2,140; office only. Control of the grid: other network, other people,
      no line between. Outside: the group line (telecoms, 7150), VPN-E.
      New installation: from disc set 2009-02, kept in the safe. Not from sticks.
      Loan PCs: 6, cupboard B.]],
    ja = lines [[
      PROXY-E1   90日分保存                  MAILARC  400日分保存、添付を含む
      FS-PLAN    共有 \夏季需給(需給計画課。\契約 は取引先の図面)
      端末2,140台、事務系のみ。系統制御は別の網・別の担当で、線はない
      外部接続はグループ外部回線(通信課7150)と VPN-E
      再インストールは金庫の 2009年2月版ディスク一式から。USBからは行わない
      貸出機6台、B棚]] } }

-- What the holding does not have.
document "dc-note" { to = "transport/it",
  title = { en = "DC-T1: note for whoever sits here after me", ja = "DC-T1:後任への申し送り" },
  text = {
    en = prose [[
      DC-T1 is in the office cabinet and looks like an office machine. It isn't only that. When
      control got the new chairs in 2006 nobody wanted to pay for a second one, so the six chairs
      log on here: 05:40 and 17:40, everybody at once. Off the network for an hour in the forenoon,
      nobody notices. At twenty to six the first trains stand. Accounts can be changed one by one
      while it runs; that hurts nobody. "adm-backup" I never dared to delete. Iizuka, March 2008]],
    ja = prose [[
      DC-T1は事務用の棚にあり、事務用の顔をしているが、それだけではない。2006年に指令の卓を更新した
      とき、二台目の費用が付かず、六席ともここで認証することになった。五時四十分と十七時四十分、全員
      がいっせいに。昼前に一時間外れても誰も気づかない。五時四十分なら始発が止まる。IDは、動かしたま
      ま一つずつ変えられる。それなら誰も困らない。adm-backup は、怖くて消せなかった。2008年3月 飯
      塚]] } }

document "property-sheet" { to = "property/it",
  title = { en = "Property: asset list and what I inherited", ja = "不動産:台帳と引継ぎ" },
  text = {
    en = lines [[
      PCs 61 (list of 2009-04).  Proxy PROXY-P, lines kept 90 days, never read.
      Address range 192.0.2.128/25: registered to us since the holding was a floor
      of ours; the whole group goes out through it. Contact "noc": password in the
      envelope. Forwarding was to Mr Nitta, left 31 March.
      Remote boxes: none (as of 2009-04).
      Building services has machines of its own in the cellar and on 4F that I am
      not to touch. I have never been shown them.]],
    ja = lines [[
      端末61台(2009年4月台帳)。PROXY-P、90日分保存、読んだことはない
      アドレス192.0.2.128/25 は、持株がうちの一フロアだった頃から当社名義。
      グループ全体がここから外に出る。連絡先「noc」のパスワードは封筒の中。
      転送先は新田さん(3月31日退職)
      遠隔接続装置:なし(2009年4月現在)
      設備管理が地下と四階に自前の機械を持っており、触らないように言われている。
      見せてもらったことはない]] } }

document "pr-rule" { to = "holdings/pr",
  title = { en = "Public Relations: rules for a bad day", ja = "広報:まずい日の心得" },
  text = {
    en = lines [[
      What one may say: what was checked, what people can rely on today, who has
      been told, when the next word comes.
      What one may not: numbers that may change, names of machines or people, who
      did it, how they got in, anything "completely".
      Before something is certain: neither yes nor no. A "no" will be quoted.
      Three sentences. Read them aloud and think of next Wednesday.
      A printed sentence is also a statement (annual report, expected questions).]],
    ja = lines [[
      言ってよいこと:何を確かめたか、今日当てにできること、どこに届けたか、次に
      いつ話すか
      言ってはならないこと:変わり得る数、端末や人の名、誰がやったか、どう入った
      か、「一切」「完全に」の付くもの
      確かでないうち:はいとも、いいえとも言わない。「ない」は引用される
      三文まで。声に出して読み、来週の水曜を思い浮かべる
      印刷されるものも発表である(事業報告、想定問答)]] } }

document "clause-five" { to = "holdings/management",
  title = { en = "Management office: what has a date", ja = "経営企画部:期日のあるもの" },
  text = {
    en = lines [[
      Orders          above 1,000,000 yen: our seal. Same day if somebody waits.
      Emergencies     we convene (typhoon, earthquake, "and the like"): boardroom,
                      paper labels, roll-call, log by hand.
      Suppliers       non-disclosure page of 2006: clause 5, documents that may have
                      come into other hands: notice within two working days of
                      knowing; which documents, since when, what is being done.
      Police          report or consultation: legal section drafts, we sign.
      Chairman        one card, the size of a palm. What is known; what is not.]],
    ja = lines [[
      委託        百万円を超えるもの:当部の決裁。相手が待つなら当日中
      非常時      当部が招集(台風・地震「その他これに準ずるもの」)。第一会議室、
                  紙の札、点呼、手書きの記録
      取引先      2006年の秘密保持の覚書 第五条「文書が他に渡ったおそれのあるときは、
                  知ったときから二営業日以内に通知する」。どの文書か、いつからか、
                  何をしているか
      警察        相談・被害届は法務が起案、当部が押印
      会長        手のひら大のカード一枚。分かっていることと、分かっていないこと]] } }

document "report-forms" { to = { "energy/it", "transport/it" },
  title = { en = "Report to the ministry, form", ja = "所管省への報告様式" },
  text = {
    en = lines [[
      ENERGY to METI / TRANSPORT to MLIT          by "report up", not by mail
      1  Since when; number of machines, whole group and own company
      2  Service to the public: affected / not affected; what was looked at
      3  Measures, with day and hour; what is still open
      4  Cause: known / not known           5  Next report]],
    ja = lines [[
      エネルギーは経済産業省へ、交通は国土交通省へ   情報連絡による(メール不可)
      1  いつから。端末の台数(グループ全体・自社)
      2  供給または運行への影響の有無、何を確かめたか
      3  対処(日時を付す)、残っているもの
      4  原因(判明・不明)              5  次報]] } }
