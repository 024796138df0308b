-- documents.lua: what lies on the desks from the start. Rules and facts, as offices really keep
-- them; the sale plan and the call guide were written by people who thought of something else.
-- 文書。平時に作られたもので、今朝の出来事を想定したものではない。

local drill = require "lib.drill"
local prose, lines = drill.text.prose, drill.text.lines

document "plan" { to = "asagiri",
  title = { en = "IT incident rules, extract", ja = "情報システム障害・事故対応要領(抜粋)" },
  text = {
    en = lines [[
      IT INCIDENT RULES, EXTRACT                           Asagiri Railway, rev. 3

      1  Whose it is
         Web site, what it says and when it is up    Marketing Department
         Machines, accounts, office PCs              IT Operations
         Programs and their master copies            Development Division
         Platform displays                           Train control
         The CSIRT advises. It acts on the things of others only where the
         general manager of the System Department has handed this down, or
         where the list of emergency powers says so.
      2  Evidence
         Logs and files are copied before anything is changed.
      3  Outside
         Press: Media Relations, with words approved by Risk Management.
         Sector: Risk Management, to the Railway CEPTOAR, form K-1. IT trouble
         that is known outside the company is reported the same day, even if
         trains are not affected; MLIT has it from there.
         Other companies' CSIRTs: the CSIRT. No account names, no inside
         addresses.
      4  Passengers
         The call centre opens a line for a single matter when told to, and
         agrees its words with Risk Management. Number kept free for this:
         00-0000-0117.
      5  Management
         The Senior Managing Director hears of anything that stops income.

      Annex  Steps that may be handed down to the CSIRT, or that it may take in
         an emergency, where one of the two is in force: take the site off and
         put up a plain page; close FTP from outside; disable the update
         account, or change its password at the spare PC; cut off single PCs
         by address. Everything else is the owner's.]],
    ja = lines [[
      情報システム障害・事故対応要領(抜粋)                  朝霧鉄道 第3版

      1  所管
         ホームページ(内容・公開の可否)          営業部
         機械・アカウント・社内端末                情報システム運用
         プログラムとその原本                      開発室
         駅の案内表示                              運輸指令
         CSIRTは助言する。他部門の所管に手を加えられるのは、システム部長
         から権限を移譲された場合、または非常時の一覧に定めがある場合に
         限る。
      2  証拠
         変更を加える前に、ログとファイルの写しを取る。
      3  社外
         報道      広報。文言はリスク管理室の承認を得る。
         業界      リスク管理室から鉄道セプターへ、様式K-1。社外に知られた
                   IT障害は、列車運行に影響がなくても当日中に連絡する。
                   国土交通省へはセプターから回付される。
         他社CSIRT CSIRT。アカウント名・社内アドレスは出さない。
      4  お客さま
         専用窓口は、要請を受けてお客さまセンターが開く。応対文はリスク
         管理室と合わせる。このために空けてある番号 00-0000-0117。
      5  経営
         収入の止まる事象は、専務に知らせる。

      別表  CSIRTへの移譲、または非常時の一覧の対象とすることができる措置
         (いずれかが定められている場合に限る):ホームページの停止と説明
         ページの掲出、社外からのFTPの遮断、更新用アカウントの停止、予備PC
         でのパスワード変更、アドレスを指定した端末の切り離し。
         その他はすべて所管部門による。]] } }

document "phones" { to = "asagiri",
  title = { en = "Duty card: inside and outside numbers", ja = "当直カード(社内・社外の番号)" },
  text = {
    en = lines [[
      INSIDE                                 OUTSIDE
      2001  Senior Managing Director         00-0000-6101  Kaede Net, CSIRT
      2101  Train control                    00-0000-8511  Nippon CSIRT Assoc., contacts
      2150  Stations office                  00-0000-8501  JPCERT/CC, incidents
      2201  System Dep., general manager     00-0000-7401  Web Kobo, production
      2211  Internal CSIRT                   00-0000-8141  MLIT, Railway Bureau
      2213    Kubo                           00-0000-8201  Railway CEPTOAR
      2221  Development Division             00-0000-9401  Shinonome Press, city desk
      2231  IT Operations
      2233    operator, Miura                FOR PASSENGERS
      2301  Risk Management Division         00-0000-0117  kept free for a single matter
      2305    contracts
      2401  Marketing Department
      2410    head of the ticket sale
      2470  Call centre
      2501  Media Relations]],
    ja = lines [[
      社内                             社外
      2001  専務                       00-0000-6101  かえでネット CSIRT
      2101  運輸指令                   00-0000-8511  日本シーサート協議会 連絡先
      2150  駅務                       00-0000-8501  JPCERT/CC インシデント対応
      2201  システム部長               00-0000-7401  ウェブ工房 制作担当
      2211  社内CSIRT                  00-0000-8141  国土交通省 鉄道局
      2213    久保                     00-0000-8201  鉄道セプター事務局
      2221  開発室                     00-0000-9401  東雲新聞 社会部
      2231  情報システム運用
      2233    オペレーター 三浦        お客さま用
      2301  リスク管理室               00-0000-0117  専用窓口として空けてある番号
      2305    契約担当
      2401  営業部
      2410    企画課長
      2470  お客さまセンター
      2501  広報]] } }

document "map" {
  to = { "asagiri/csirt", "asagiri/it-operations", "asagiri/development", "asagiri/marketing" },
  title = { en = "Web server and who updates it", ja = "Webサーバと更新経路の図" },
  text = {
    en = lines [[
      WEB-1 AND AROUND IT                               IT Operations, last summer

        Internet
           |
        firewall --- FTP from outside: allowed, any address ("for Web Kobo")
           |
        web-1  192.0.2.80
           /public_html   main site: top page, timetable, seat sale (412 files)
           /bus /museum   two small sites
           /station       feed for displays and loudspeakers, 23 unmanned stations
           |
        ===== office network =====================================================
          |                |                |                  |
        proxy         web desk         IT Operations      340 office PCs
        (all PCs)     update PC        operator's PC      stations: ticket windows,
                      192.0.2.41       192.0.2.63         timetable viewer

      Who may update: account webadmin, one password, known to
         web desk, Marketing (192.0.2.41)   top page, news, seat sale
         Web Kobo (203.0.113.20)            bus, museum, seasonal designs
      Backup of web-1: every night 03:00, kept for 7 nights, each overwrites one.
      Master copies, one write-once disc for each release: Development's safe.
      Spare PC: one, sealed box, shelf in IT Operations, system disc beside it.]],
    ja = lines [[
      web-1と周辺の構成                             情報システム運用 昨夏現在

        インターネット
           |
        ファイアウォール --- 外からのFTP:許可、送信元の制限なし(制作会社のため)
           |
        web-1  192.0.2.80
           /public_html   本サイト(トップ、時刻表、指定席発売。412ファイル)
           /bus /museum   小さなサイト二つ
           /station       無人駅23駅の案内表示・放送へのデータ
           |
        ===== 社内ネットワーク ===================================================
          |                |                |                  |
        プロキシ      Web担当席        情報システム運用   社内端末340台
        (全端末)      更新用PC         オペレーター席     駅:出札窓口、
                      192.0.2.41       192.0.2.63         ダイヤ閲覧ソフト

      更新できるID:webadmin(パスワードは一つ)。知っている所は次の二つ。
         営業部 Web担当席(192.0.2.41)       トップ、お知らせ、指定席発売
         ウェブ工房(203.0.113.20)           バス、博物館、季節のデザイン
      web-1のバックアップ:毎夜3:00、7夜分を順に上書き。
      原本:公開のたびに書込不可ディスク一枚、開発室の金庫に保管。
      予備PC:一台、未開封、情報システム運用の棚。システムディスク同梱。]] } }

document "call-guide" { to = "asagiri/call-centre",
  title = { en = "Call guide, page 14: the web site", ja = "応対手引き14頁:ホームページ" },
  text = {
    en = lines [[
      THE CALLER SAYS                          WE DO
      "The page looks different today"         Note it, web desk by noon
      "I cannot reserve"                       Ask for screen and time, web desk at once
      "My PC is slow / frozen / gives          Caller's PC: please consult its maker.
      an alarm"                                Close the ticket (code 31).
      "I want my money back"                   Refund desk

      Daily target: 85 in 100 tickets closed within 10 minutes.
      Feb 1: seat sale of the spring tourist train, all hands from 09:30.]],
    ja = lines [[
      お申し出                                 対応
      「今日は画面が違う」                     記録し、昼までにWeb担当へ
      「予約できない」                         画面と時刻を聞き、直ちにWeb担当へ
      「パソコンが遅い・固まる・警告が出る」   お客さまのパソコンの問題。メーカーへの
                                               相談をご案内し、完了とする(区分31)
      「払い戻してほしい」                     払戻係

      目標:問い合わせ票の85%を十分以内に完了。
      2月1日:春の観光列車 発売日。9時30分から全員着台。]] } }

document "clippings" { to = "asagiri/csirt",
  title = { en = "Clippings: when it was others", ja = "切り抜き:よその会社では" },
  text = {
    en = lines [[
      Kept by Kubo, who reads these things on the train.

      A department store, last December. Infected its own customers for eleven
      days. The page was overwritten every evening by the web desk, "fixed",
      and bad again every morning. Nobody had asked whose PC the password was on.
      Letters to 9,400 customers. The mail-order page was off for 23 days.

      A bus company, January. Took its page off within the hour and put up
      three lines of text and a phone number. Two complaints. Sold its season
      tickets by phone that day, about half of what it had planned.

      A town library, January. Changed the password at once. On the PC from
      which it had been stolen. Same night, same script.

      Somebody's lawyer in a trade paper: from the hour at which the operator
      knows, it is no longer only a victim.]],
    ja = lines [[
      久保が通勤中に読んで取っておいたもの。

      ある百貨店、昨年12月。十一日間、自社のお客さまを感染させ続けた。Web担当が
      毎晩ページを上書きして「直し」、毎朝また改ざんされていた。パスワードが
      どの端末に入っていたのか、誰も聞かなかった。おわび状9,400通。通販の
      ページは23日間停止。

      あるバス会社、1月。一時間以内に公開を止め、三行の説明と電話番号だけの
      ページを出した。苦情二件。その日の定期券は電話で売り、予定の約半分。

      ある町の図書館、1月。すぐにパスワードを変えた。盗まれた、その端末で。
      同じ夜に同じスクリプトが入った。

      業界紙、ある弁護士の談話:知った時点から先は、被害者というだけでは
      済まなくなる。]] } }

document "sale-plan" { to = "asagiri/marketing",
  title = { en = "Sale of the spring tourist train, 1 Feb", ja = "春の観光列車 発売要領(2月1日)" },
  text = {
    en = lines [[
      SPRING TOURIST TRAIN "HANAGASUMI"   seats 9,120   on sale 1 Feb, 10:00

      Web site       expected 30 million yen in the first hour, 8 in 10 seats
      Windows        18 stations, from 10:00, without limit
      Phone          40 lines in the call centre; 12 planned for the sale
      If the web site is slow: notice on the top page, nothing else changes
      If the web site is down: ______________________ (to be added, Komiyama)
      Posters, radio and two newspapers name the web site only.
      Unsold seats stay on sale until the day; last year 6 % were left.]],
    ja = lines [[
      春の観光列車「はながすみ」   座席 9,120席   発売 2月1日10時

      ホームページ   最初の一時間で三千万円、全席の8割を見込む
      窓口           18駅、10時から、枚数制限なし
      電話           お客さまセンター40回線、うち発売用12回線
      つながりにくい場合:トップページに掲示。他は変更なし
      停止した場合:__________________(小宮山 追記予定)
      ポスター・ラジオ・新聞二紙は、ホームページのみ案内済み。
      売れ残りは当日まで販売。昨年の残席は6%。]] } }

document "press-rules" { to = { "asagiri/pr", "asagiri/risk" },
  title = { en = "Speaking to the press", ja = "報道対応の心得" },
  text = {
    en = prose [[
      One person speaks, from a paper that Risk Management has approved. From when until when, what
      passengers should do, where they can ask, when we speak again. A number that is not counted
      yet is "being counted". Never name who told us. Do not say what did not happen before somebody
      has looked.]],
    ja = prose [[
      話すのは一人、リスク管理室の承認を得た文面で。いつからいつまでか、お客さまにしていただくこと、
      問い合わせ先、次にお知らせする時刻を伝える。数えていない数は「集計中」と答える。知らせてくれた
      相手の名は出さない。確かめていないことを「なかった」と言わない。]] } }

document "peer-rules" { to = "asagiri/csirt",
  title = { en = "Among CSIRTs: our own house rules", ja = "CSIRT間のやり取り(当社の心得)" },
  text = {
    en = lines [[
      1  Who warns us is thanked within ten minutes, even before we have looked.
      2  GREEN: may go to other teams and to our own company, not to the public.
         Who told us stays with us.
      3  We give back what helps others to look: outside addresses, file names,
         times, the odd line itself. We do not give account names, inside
         addresses, names of contractors.
      4  We look at a suspect page as text, from the laptop that is not on the
         office network. Not with a browser, not from a desk.]],
    ja = lines [[
      1  知らせてくれた相手には、確かめる前でも十分以内に礼を言う。
      2  GREEN は、他チームと自社内まで。一般には出さない。情報元の名は
         当方限り。
      3  お返しするのは、よその人が探すのに役立つもの。外のアドレス、
         ファイル名、時刻、当該の行。アカウント名、社内アドレス、委託先の
         名は出さない。
      4  怪しいページは、社内網につながないノートPCで、文字として見る。
         自席のブラウザーでは開かない。]] } }
