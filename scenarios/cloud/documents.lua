-- documents.lua: what lies on the desks. 机の上の資料。

local drill = require "lib.drill"
local prose, lines = drill.text.prose, drill.text.lines

document "contract" { to = { "minori/manager", "minori/desk" },
  title = { en = "Contract with Kumoi Platform, two pages (extract)",
            ja = "雲居プラットフォーム利用契約書(二枚・抜粋)" },
  text = {
    en = lines [[
      CONTRACT  KP-0338-07    1 April 2008          registered contact: SHIRAISHI
                                                    (manager of Minori)
       3  Configuration of folders, links and keys is the customer's.
       7  Kumoi owes "reasonable efforts". It does not say what is stored where.
       9  Access logs are given on written demand (fax or letter) of the
          registered contact's organisation. They are kept for seven days.
      12  Restoration within 72 hours. Credits are the sole remedy. On written
          demand Kumoi states in writing what is known of the state of data.
      15  The help desk is for questions of use. Incidents go to the contract
          liaison, 00-0000-5977, day and night, with the contract number.
      17  Neither party is bound to silence about what concerns third persons.
      19  Termination at three months' notice; export "in a usual format".]],
    ja = lines [[
      契約番号  KP-0338-07    平成20年4月1日      登録連絡担当者:白石
                                                 (みのり事務局長)
      第三条    保管領域・リンク・鍵の設定は、利用者の責任とする。
      第七条    雲居は合理的な努力を払う。何がどこに置かれるかの定めはない。
      第九条    アクセスログは、登録連絡担当者の属する組織からの書面(FAX・郵便)
                による請求により交付する。保存期間は七日間とする。
      第十二条  復旧は七十二時間以内。補償は利用料の減免に限る。書面による請求が
                あるとき、雲居はデータの状態について判明したことを書面で述べる。
      第十五条  問合せ窓口は操作に関するもの。事故は契約番号を添え、契約担当
                00-0000-5977 へ(終日)。
      第十七条  第三者に関わる事柄について、双方とも沈黙の義務を負わない。
      第十九条  解約は三か月前の通知。データは「通常の形式」で引き渡す。]] } }

local RULE = {
  consensus = {
    en = "5  Minori touches pages, links and data of a member only with that member's word. A "
      .. "member who is asked in an emergency answers at once.",
    ja = "五 みのりは、会員の画面・リンク・データに手を加えるとき、その会員の承諾を得る。急を要する問合せ"
      .. "に、会員は直ちに答える。" },
  delegated = {
    en = "5  On the platform Minori acts for all members on its own authority and tells them "
      .. "afterwards (resolution of May 2009).",
    ja = "五 みのりは、サービス基盤上で、全会員のために自らの権限で措置をとり、事後に知らせる(2009年5月総"
      .. "会決議)。" },
  hybrid = {
    en = "5  Minori touches pages, links and data of a member only with that member's word. At "
      .. "once, and told afterwards: taking the tax page off, closing storage folders, changing "
      .. "administrators' keys (list of May 2009).",
    ja = "五 みのりは、会員の画面・リンク・データに手を加えるとき、その会員の承諾を得る。ただし、税の照会"
      .. "画面の停止、保管領域の閉鎖、管理者鍵の変更は直ちに行い、事後に知らせる(2009年5月の一覧)。" } }
local rule = RULE[parameter "authority"]

document "articles" { to = { "minori", "town-a", "clinic", "gas", "haulier" },
  title = { en = "Articles of the cooperative service (extract)", ja = "共同サービス規約(抜粋)" },
  text = {
    en = "2  Each member is the owner of its data and tells the people concerned itself.\n"
      .. rule.en
      .. "\n6  What touches all members at once is decided by the manager, after hearing those "
      .. "whose work hangs on it.\n8  To the press: one text, the manager's.\n9  If the service "
      .. "is away the manager sets a time; when it has passed the continuity plan is in force and "
      .. "nobody need ask again. Six hours are the longest.",
    ja = "二 各会員は自らのデータの持ち主であり、ご本人への説明は各会員が行う。\n" .. rule.ja
      .. "\n六 全会員に同時に関わることは、それに業務がかかっている会員の話を聞いたうえで、事務局長が決"
      .. "める。\n八 報道への文面は一つとし、事務局長が出す。\n九 サービスが使えないとき、事務局長は時刻を"
      .. "定める。その時刻を過ぎたら継続計画を発動し、改めて尋ねることを要しない。長くとも六時間とす"
      .. "る。" } }

document "members" { to = { "minori", "town-a", "clinic", "gas", "haulier" },
  title = { en = "Members, data, ministries, numbers", ja = "会員・データ・所管・電話" },
  text = {
    en = lines [[
      01 Aoi         18,000 residents   name, tax due          MIC    00-0000-4101
      02 Hagi        11,000 residents   name, tax due          MIC    00-0000-4201
      03 clinic       2,400 patients    name, birth, days seen MHLW   00-0000-4301
      04 gas, two     5,200 customers   inspection dates       METI   00-0000-4401
      05 bus          timetable; (pencil:) children?           MLIT   00-0000-4501
      06 haulier        310 customers   places, litres, hours  MLIT   00-0000-4601
      07 waterworks   level of the hill reservoir              MHLW   00-0000-4701
      Kobayashi Clinic -4351   Town Hospital, boiler room -4381
      Kumoi: help desk -5901, contract -5977   JPCERT/CC -8501   Shinonome Press -9401
      MIC -8111   METI -8101   MHLW -8131   MLIT -8141   CEPTOARs -8201]],
    ja = lines [[
      01 葵町      住民 18,000人   氏名・税額・未納額      総務省     00-0000-4101
      02 萩町      住民 11,000人   同上                    総務省     00-0000-4201
      03 診療所    患者  2,400人   氏名・生年・受診日      厚労省     00-0000-4301
      04 ガス二軒  顧客  5,200件   点検日                  経産省     00-0000-4401
      05 里山バス  時刻表(鉛筆で)児童も?                国交省     00-0000-4501
      06 運送      届け先  310件   場所・量・時間          国交省     00-0000-4601
      07 水道      丘の配水池の水位                        厚労省     00-0000-4701
      小林医院 -4351   町立病院設備 -4381
      雲居 問合せ -5901、契約担当 -5977   JPCERT/CC -8501   東雲新聞 -9401
      総務省 -8111  経産省 -8101  厚労省 -8131  国交省 -8141  セプター -8201]] } }

document "build-sheet" { to = { "minori/app", "minori/desk" },
  title = { en = "How it is built, one page", ja = "構成図がわりの一枚" },
  text = {
    en = lines [[
      shared-app   pages of all members, one code.  tax page: one for Aoi and Hagi
                   since release 2009-11; can be taken off by itself.
      web log      ours, on the server, 30 days; a new release begins a new file.
                   Copy it off before releasing.
      kura-7       storage folder for deployments. Who may list: "as delivered".
      bus list     link without password, drivers' phones. A second link can be
                   made first and given out by telephone; then the old one dies.
      admin key    one, since 2008. New ones: console, five minutes. Everything
                   made with the old one asks for the new one.
      backup       Kumoi's, nightly. (pencil:) on what?]],
    ja = lines [[
      共同アプリ   全会員の画面、コードは一つ。税の照会は2009-11版から葵・萩
                   共通。この画面だけ外せる
      ウェブログ   当方のもの。サーバ上に30日。版を入れ替えると新しいファイル
                   になる。入替え前に写しを取ること
      蔵7          配備用の保管領域。一覧の公開設定は「出荷時のまま」
      児童名簿     パスワードなしのリンク、運転手の携帯。先に新しいリンクを作って
                   電話で伝えれば、古いほうは消せる
      管理者鍵     2008年から一本。管理画面で五分で作り直せる。古い鍵で作ったもの
                   は、すべて新しい鍵を求めてくる
      バックアップ 雲居が毎晩。(鉛筆で)どこに?]] } }

document "town-sheet" { to = "town-a/office",
  title = { en = "Counters without machines", ja = "機械なしの窓口" },
  text = {
    en = prose [[
      After the typhoon of 2004. By hand: certificates from the card cabinet, twenty minutes each,
      counter 3 and 5. Payments are taken against a slip with a number; the arrears list is not
      looked at without Monday's slips beside it. On the door: what there is, until when, where to
      ring. To a resident whose data was seen: by letter, with what, by how many, from when to when;
      counted, not estimated; both towns the same wording. To whoever told us: a telephone call.]],
    ja = prose [[
      平成十六年の台風の後に作成。手でできるもの:カード棚からの証明、一通二十分、三番と五番。納付は番
      号付きの控えと引き換えに預かる。滞納一覧は、月曜の控えを横に置かずに見ない。玄関には、できること、
      いつまでか、電話先を貼る。見られた住民の方へは書面で。何が、何人に、いつからいつまで。数えた数だ
      け、見積もらない。両町とも同じ文面で。教えてくださった方には電話を入れる。]] } }

document "clinic-sheet" { to = "clinic/office",
  title = { en = "Clinic without records", ja = "記録なしの診療" },
  text = {
    en = prose [[
      Friday's printout: blue folder. Whoever is not in it is asked, and Kobayashi Clinic is asked:
      they have copies of our referrals, we of theirs (agreed 2007, by telephone, patient present).
      Sheets are numbered; what is given is written at once. Until the last sheet has been typed in
      and read back by a second person, the sheets are the record. To somebody who asks whether he
      is in a list: what we know, what we don't, when we ring back; never "probably not".]],
    ja = prose [[
      金曜の打ち出しは青いファイル。そこにない方は、ご本人に聞き、小林医院に聞く。紹介状の写しを互いに
      持っている(2007年申合せ、電話、患者さんの同席で)。用紙には番号を振り、投与したものはその場で書
      く。最後の一枚を入力し、別の者が読み合わせるまで、紙が記録である。「名簿に載っているか」と聞かれ
      たら、分かっていること、いないこと、いつ折り返すかを答える。「たぶん載っていません」は言わな
      い。]] } }

document "gas-sheet" { to = "gas/office",
  title = { en = "Safety office: by hand", ja = "保安係:手作業の手引き" },
  text = {
    en = prose [[
      Every meter has a tag with the date of the last inspection. Route by street, two people,
      thirty houses a morning. A smell does not wait for a route: today, within the hour, tap shut,
      window open, no switch; the caller is told so on the telephone. METI wants numbers with an
      hour. Of what was printed: date of print on every sheet.]],
    ja = prose [[
      どのメーターにも、前回の点検日を書いた札がある。道順に回る。二人で午前に三十軒。匂いは順番を待た
      ない。その日のうち、一時間以内に行き、電話では、元栓を閉め、窓を開け、スイッチに触らないよう伝え
      る。経産省へは、数に時刻を添えて。印刷したものには、全部の紙に印刷日を入れる。]] } }

document "haulier-sheet" { to = "haulier/office",
  title = { en = "Dispatch: when the list is gone", ja = "配車:一覧が消えたら" },
  text = {
    en = prose [[
      The chain: five regulars know the next five (hospital, bus, school kitchen, waterworks,
      cooperative shop). Ring them, ask whom they meet on the round, ring those. An hour. Order:
      what keeps people alive, what carries children, what freezes, the rest. Hospital: 600 litres
      before every test. Write it on paper with the turning described; the new driver does not
      know them.]],
    ja = prose [[
      電話網:常連五軒が次の五軒を知っている(病院、バス、給食センター、水道、農協の店)。かけて、配送
      の日に誰と行き会うかを聞き、そこへかける。一時間。順番は、命に関わるもの、子どもを運ぶもの、凍るも
      の、その他。病院は試運転の前に必ず六百リットル。曲がり角も書いて紙に残す。新しい運転手は道を知ら
      ない。]] } }

document "report-card" { to = { "town-a", "clinic", "gas", "haulier", "minori/manager" },
  title = { en = "Four forms, one set of facts", ja = "四つの様式、一つの事実" },
  text = {
    en = lines [[
      Who, how many people, which fields, since when, closed when, what is not
      known yet, that the others report too. Not: whose fault, not: certainly.
      Same hour in all four. If a number changes, it changes in all four.
      Lost is what somebody has looked for and not found. Until then: not known.]],
    ja = lines [[
      どこの、何人の、どの項目が、いつから。いつ閉じたか。まだ分からないことは何
      か。ほかの省にも報告していること。書かない:誰のせいか、「確実に」
      四つとも同じ時刻で書く。数が変わったら、四つとも変える
      「失われた」とは、探して見つからなかったもののことである。それまでは「分か
      っていない」]] } }
