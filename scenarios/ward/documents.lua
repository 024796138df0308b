-- documents.lua: what lies on the desks from the start. Rules, numbers and notes as houses really
-- keep them; some are out of date, and one is known only to those who need it.
-- 文書。平時に作られたもの。古いものもあれば、必要な人しか知らないものもある。

local drill = require "lib.drill"
local prose, lines = drill.text.prose, drill.text.lines

-- Hospital ---------------------------------------------------------------------------------------

document "hospital-plan" { to = "shirakaba",
  title = { en = "When the information system fails, extract",
            ja = "情報システム障害時の対応手順(抜粋)" },
  text = {
    en = lines [[
      WHEN THE INFORMATION SYSTEM FAILS, EXTRACT        Shirakaba Univ. Hospital, rev. 4

      1  Whose it is
         Servers, accounts, PCs, memory sticks     Medical Information
         Ward lines East and West                  Nursing (supervisor on duty)
         Everything in the ICU, lines included     Intensive care
         X-ray consoles                            Radiology
         Outpatient and cash desk lines, doors     Medical Accounts
         Medical Information advises. It touches the lines of others only
         where the director has handed this down, or where the list of
         emergency powers says so.
      2  Charts
         The supervisor on duty declares "paper" and the hour, for all wards.
         What is given is written at once, by hand, with the hour and initials.
      3  Orders
         Pharmacy says by which one way it takes them.
      4  Cash
         Medical Accounts may let people go on a deposit or an address.
      5  Opening and closing
         Outpatients: the director, on the advice of the deputy on call.
      6  Outside
         Ministry, prefecture, press: deputy on call. Facts, no guesses.
         Other hospitals and bodies: whoever the deputy names. No PC names, no
         mailbox names.
         Sector: Medical CEPTOAR, office hours.]],
    ja = lines [[
      情報システム障害時の対応手順(抜粋)               白樺大学病院 第4版

      1  所管
         サーバ、ID、端末、USBメモリ            医療情報部
         病棟の回線(東・西)                    看護部(当直師長)
         ICU内のもの一切(回線を含む)           集中治療部
         X線操作卓                              放射線部
         外来・会計の回線、玄関の開閉           医事課
         医療情報部は助言する。他部門の回線に手を加えられるのは、病院長から
         権限を移譲された場合、または非常時の一覧に定めがある場合に限る。
      2  カルテ
         当直師長が時刻を付けて「紙運用」を全病棟に宣言する。投与したものは
         その場で、時刻とサインを添えて手で書く。
      3  オーダー
         受け付ける方法は、薬剤部が一つに決めて知らせる。
      4  会計
         医事課は、預り金または連絡先の記入により、帰宅していただいてよい。
      5  開院・休診
         外来は、当番副院長の意見を聞き、病院長が決める。
      6  院外
         省庁、県、報道は当番副院長。事実のみ、推測は述べない。
         他院・他団体は副院長の指名する者。端末名・メール箱の名は出さない。
         業界は医療セプター事務局(執務時間内)。]] } }

document "hospital-phones" { to = "shirakaba",
  title = { en = "Numbers: inside and outside", ja = "電話番号表(院内PHS・院外)" },
  text = {
    en = lines [[
      INSIDE (handsets; own exchange)          OUTSIDE
      2001  Director                           00-0000-7510  Hotaru Medical, X-ray
      2002  Deputy director on call            00-0000-8131  MHLW, liaison
      2210  Medical Information                00-0000-8201  Medical CEPTOAR (9-17)
      2219    operator (contractor)            00-0000-8301  NISC, infrastructure desk
      2301  Nursing, supervisor on duty        00-0000-8501  JPCERT/CC, incidents
      3051    5 East      3072  7 West         00-0000-9411  Shinonome TV
      2450  Intensive care                     00-0000-9401  Shinonome Press
      2455    ICU nurses' station
      2510  Pharmacy                           FOR PATIENTS
      2540  Radiology                          00-0000-0166  enquiries
      2610  Medical Accounts
      2615    night cash desk

      Neighbours: fire brigade, police, three hospitals of the round. City hall:
      switchboard 00-0000-5000, office hours. (No entry under "computers".)]],
    ja = lines [[
      院内(PHS・自営交換機)                  院外
      2001  病院長                             00-0000-7510  蛍メディカル(X線)
      2002  副院長(当番)                     00-0000-8131  厚生労働省 連絡担当官
      2210  医療情報部                         00-0000-8201  医療セプター(9〜17時)
      2219    運用委託                         00-0000-8301  NISC 重要インフラ担当
      2301  看護部(当直師長)                 00-0000-8501  JPCERT/CC
      3051    5東      3072  7西               00-0000-9411  東雲テレビ
      2450  集中治療部                         00-0000-9401  東雲新聞
      2455    ICUナースステーション
      2510  薬剤部                             患者さん用
      2540  放射線部                           00-0000-0166  お問い合わせ
      2610  医事課
      2615    夜間会計窓口

      近隣:消防、警察、輪番の三病院。市役所は代表 00-0000-5000(執務時間内)。
      (「コンピューター」の項なし)]] } }

document "hospital-map" {
  to = { "shirakaba/medinfo", "shirakaba/wards", "shirakaba/radiology" },
  title = { en = "Sketch of the hospital network", ja = "院内ネットワーク略図" },
  text = {
    en = lines [[
      HOSPITAL NETWORK, SKETCH                     Medical Information, April 2007

        Internet --- (mail and web PCs in the library: separate, 40)
                      no line between the two
        ============================ core switch ==================================
          |  |  |  |  |     |  |  |  |  |      |          |           |        |
          West 5 to 9       East 5 to 9     4th floor  outpatients  X-ray   servers
          five lines        five lines      one line   and cash     2       DC-1, AV,
                                            (1998)     desks        consoles LAB, BLOOD

      PCs 1,240; 13 shared carts. Fixes for the system: with the yearly renewal,
      after trial by the maker of the charts. Last: September 2008.
      AV patterns: server AV, 03:00, pushed to all. Failures go to the mailbox
      avadmin.   Memory sticks: allowed for talks, screening data, research.]],
    ja = lines [[
      院内ネットワーク略図                       医療情報部 平成19年4月現在

        インターネット --- (図書室のメール・Web用PC40台。別の網)
                           両者の間に線はない
        ============================ コアスイッチ =================================
          |  |  |  |  |     |  |  |  |  |      |          |           |        |
          西 5〜9階         東 5〜9階       4階      外来・会計    X線    サーバ
          五本              五本            一本                   2台    DC-1、AV、
                                            (平成10年)                    LAB、BLOOD

      端末1,240台、うち共用カート13台。OSの修正は年次更新の際、電子カルテメーカー
      の検証後に適用。直近 平成20年9月。
      AVパターンは毎日3時にAVサーバから全端末へ。失敗通知はメール箱 avadmin へ。
      USBメモリは、発表資料・検診データ・研究に使用可。]] } }

-- What the Medical Information Division does not have.
document "icu-note" { to = "shirakaba/icu",
  title = { en = "Note on the inside of the cupboard door", ja = "戸棚の内側の貼り紙" },
  text = {
    en = lines [[
      ICU, THE CABLE WITH THE RED TAG                               clinical engineer, 1998;
                                                                    copied 2004, Makabe
      Goes to the core switch because there was no other duct.
      Over it: central monitor, 14 beds, ALARMS. Also blood gases, and the four
      chart PCs by the window.
      Without it: each bedside monitor goes on and sounds at the bed only.
      Then one nurse per two beds, inside the curtains, or move the patients.
      Nights: seven of us. That makes six pairs of hands for fourteen beds.
      The four chart PCs can be switched off by themselves. The rest cannot.]],
    ja = lines [[
      ICU 赤札の線について                              臨床工学 平成10年
                                                        平成16年 真壁 書き写し
      ほかに配管がなかったので、コアスイッチまで行っている。
      通っているもの:セントラルモニター14床とそのアラーム。血液ガス。窓際の
      カルテPC四台も。
      切れたら:ベッドサイドモニターは動くが、鳴るのはベッドの横だけ。
      二床に一人、カーテンの中に付くか、患者さんを移す。
      夜勤は七人。手が空けられるのは六人、ベッドは十四。
      カルテPC四台だけは、電源を落とせる。ほかは落とせない。]] } }

document "paper-kit" {
  to = { "shirakaba/wards", "shirakaba/pharmacy", "shirakaba/accounting", "shirakaba/icu" },
  title = { en = "Paper kit: what to write on", ja = "紙運用セット:何に書くか" },
  text = {
    en = lines [[
      PAPER KIT                                              in use since 2003, rev. 2006

      Wards       red box under the desk: drug sheets (two copies), drips, vital
                  signs. If the form is the old one, use it and cross out.
      Start       from the midnight printout. What is not on it is asked of the
                  doctor, not remembered.
      Orders      two copies, carried by a person; the second comes back with the
                  pharmacist's stamp. No stamp, not given.
      Cash        deposit book, 5,000 yen or name and telephone; bill by post.
      Back again  sheets are numbered. Until the last number is typed in, the
                  paper is the chart. Whoever wrote it initials what is typed.]],
    ja = lines [[
      紙運用セット                                       平成15年から 18年改訂

      病棟      机の下の赤い箱。与薬票(二枚複写)、点滴、検温表。旧様式しか
                なければ、それを使い、欄を線で消す。
      始め方    零時の打ち出しから。そこにないものは、記憶に頼らず医師に聞く。
      オーダー  二枚複写を人が運ぶ。二枚目が薬剤師の印を押されて戻る。印の
                ないものは投与しない。
      会計      預り金帳。五千円、または氏名と電話番号。請求は後日郵送。
      戻し方    用紙は通し番号。最後の番号を入力し終えるまで、紙がカルテ。
                入力したものは、書いた本人がサインする。]] } }

document "mhlw-form" { to = "shirakaba/deputy",
  title = { en = "Report to the ministry, form", ja = "厚生労働省への報告様式" },
  text = {
    en = lines [[
      REPORT No. __     hospital:                     time of this report:
      1  Since when, which systems
      2  Patients: harm known / none found; how this was checked
      3  Devices; emergency cases; outpatients
      4  What is being done
      5  Cause: known / not known      6  Requests to the ministry
      7  Next report at]],
    ja = lines [[
      第__報     医療機関名:                  報告時刻:
      1  発生時刻・対象システム
      2  患者への影響(あり/認めず)と、その確認方法
      3  医療機器、救急、外来の状況
      4  対応状況
      5  原因(判明/不明)         6  国への要望
      7  次回報告予定]] } }

-- City -------------------------------------------------------------------------------------------

document "city-plan" { to = "kazahaya",
  title = { en = "Information security rules, extract", ja = "情報セキュリティ実施手順(抜粋)" },
  text = {
    en = lines [[
      INFORMATION SECURITY RULES, EXTRACT                     Kazahaya City, 2005

      1  Whose it is
         Network, office terminals, servers, memory sticks   Information Policy
         Counters, counter lines, certificates               Citizens' Section
         Schools                                             board of education
         Fax and post addressed to "the city"                General Affairs
      2  The officer for information security is the head of the Information
         Policy Section. He advises; the section concerned decides, and acts.
         Exception: powers handed down, or written for emergencies.
      3  Opening hours of counters are the mayor's, on the advice of General
         Affairs.
      4  Words to the press: Public relations, read by General Affairs first.
      5  Warnings from other bodies come through the prefecture, by fax.
         General Affairs stamps them and passes them round (weekly).
      6  Work at night is the contractor's, until 23:30.]],
    ja = lines [[
      情報セキュリティ実施手順(抜粋)                     風早市 平成17年

      1  所管
         庁内LAN、事務端末、サーバ、USBメモリ     情報政策課
         窓口業務、窓口の回線、証明書             市民課
         学校                                      教育委員会
         「市役所御中」の郵便・FAX               総務課
      2  情報セキュリティ責任者は情報政策課長とする。責任者は助言し、所管課
         が判断し実施する。ただし、移譲された権限または非常時の定めがある
         場合を除く。
      3  開庁時間は、総務課の意見を聞き、市長が定める。
      4  報道への回答は広報課。事前に総務課が目を通す。
      5  他機関からの注意喚起は、県を通じFAXで届く。総務課が収受印を押し、
         回覧する(週一回)。
      6  夜間の作業は委託先(二十三時三十分まで)。]] } }

document "city-phones" { to = "kazahaya",
  title = { en = "Numbers: city hall and others", ja = "電話番号表(庁内・庁外)" },
  text = {
    en = lines [[
      CITY HALL                                OUTSIDE
      5001  Mayor's office                     00-0000-6101  Kaede Net (our line)
      5301  General Affairs    fax 5302        00-0000-8111  MIC, liaison
      5310  Information Policy                 00-0000-8205  Local Government CEPTOAR
      5319    night team (contractor)          00-0000-8301  NISC, infrastructure desk
      5340  Public relations                   00-0000-8501  JPCERT/CC, incidents
      5120  Citizens' Section                  00-0000-9401  Shinonome Press
      5161    East branch                      00-0000-2000  Shirakaba Univ. Hospital,
      5230  Health Section                                   switchboard
      5420  Board of education, school affairs]],
    ja = lines [[
      庁内                                     庁外
      5001  市長室                             00-0000-6101  かえでネット(接続事業者)
      5301  総務課       FAX 5302              00-0000-8111  総務省 連絡担当官
      5310  情報政策課                         00-0000-8205  自治体セプター
      5319    夜間班(委託)                   00-0000-8301  NISC 重要インフラ担当
      5340  広報課                             00-0000-8501  JPCERT/CC
      5120  市民課                             00-0000-9401  東雲新聞
      5161    東支所                           00-0000-2000  白樺大学病院(代表)
      5230  健康課
      5420  教育委員会 学務課]] } }

document "city-inventory" { to = "kazahaya/it",
  title = { en = "Inventory and exceptions", ja = "機器台帳と適用除外" },
  text = {
    en = lines [[
      INVENTORY, WITH EXCEPTIONS                            Information Policy, Nov 2008

                          number   fixes                AV
      office terminals      640    quarterly (Jan, not yet)  yes
      counter terminals     310    quarterly (Jan, not yet)  yes
      cupboards, spares     150    when taken out       when taken out
      servers                22    quarterly            yes, except FS-1
        FS-1  forms of all sections. Exempt from fixes and AV since 2006 at the
              request of Accounts ("must not be restarted during closing of the
              books"). To be looked at again in 2007.
      Outside line          198.51.100.17, Kaede Net. Outgoing: everything allowed.
      January's round was put off: benefit office.]],
    ja = lines [[
      機器台帳・適用除外                                情報政策課 平成20年11月

                          台数    修正プログラム       AV
      事務端末            640     四半期(1月分 未)    あり
      窓口端末            310     四半期(1月分 未)    あり
      書庫・予備          150     使用開始時           使用開始時
      サーバ               22     四半期               あり(FS-1 を除く)
        FS-1  全課の様式集。会計課の要望(「出納整理中は再起動不可」)により
              平成18年から修正・AVとも適用除外。平成19年に見直しのこと。
      外部接続            198.51.100.17、かえでネット。外向きは制限なし。
      1月分の適用は、給付金推進室の準備のため延期。]] } }

document "by-hand" { to = { "kazahaya/counters", "kazahaya/general" },
  title = { en = "Counters without machines", ja = "窓口手作業の手引き" },
  text = {
    en = prose [[
      Written after the thunderstorm of 2002. What can be taken by hand: moving in and out,
      births, deaths, marriages, with the forms in the green cabinet; they are dated today and
      entered later. What can be issued by hand: extracts from the family register, which is bound
      books until 2010. Only the index is in the machine; the card index, kept up to last spring,
      stands in the basement. Photocopy, certificate and seal by hand, signed by the head of
      section: forty minutes each, and do not promise more than ten in a day. What cannot:
      certificates of residence, tax, seal. Branches have no books. A table, a lamp and two chairs
      in the hall do more than six closed windows.]],
    ja = prose [[
      平成十四年の落雷停電の後に作成。手で受けられるもの:転入転出、出生、死亡、婚姻の各届。緑の
      キャビネットの用紙を使い、今日の日付で受理し、後日入力する。手で出せるもの:戸籍の謄抄本。戸
      籍は平成二十二年まで簿冊のままで、端末にあるのは索引だけである。索引カードは昨春の分まで地下
      書庫にある。複写し、認証文と職印を手で付け、課長が確かめる。一通四十分、一日十通を超えて約束
      しない。出せないもの:住民票、税、印鑑登録の証明。支所に簿冊はない。閉じた窓口六つより、ロ
      ビーの机一つ、灯り一つ、椅子二脚のほうが役に立つ。]] } }
