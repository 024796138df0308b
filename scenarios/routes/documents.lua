-- documents.lua: what lies on the desks. 机の上の資料。平時に書かれたもので、古いものもある。

local text = require "lib.text"
local prose, lines = text.prose, text.lines

-- Hinode -----------------------------------------------------------------------------------------

document "route-card" { to = { "hinode/routing", "hinode/csirt" },
  title = { en = "Card: suspected route hijack", ja = "カード:経路ハイジャックの疑い" },
  text = { en = lines [[
      1  Detect. Alarm, traffic, customers.
      2  Confirm from outside: viewers abroad, not our own tables.
      3  Our own mistake? Change slips of the last 48 hours.
      4  Act: origin AS, its upstream, neighbours. Their policies are public.
         Two halves (/25) win over the whole (/24) where they are let through.
         Where they are not, traffic swings. Read first, then ask Iwase.
      5  Caution: tell customers what is known.
      6  Afterwards: registry objects, numbers, this card. Halves are taken back
         when the prefix has been quiet for 24 hours.
      Nothing on bdr-1 and bdr-2 without the head of network operations.]],
    ja = lines [[
      一  検知。警報、通信量、お客さま。
      二  外から確認。海外の閲覧サーバで見る。自社の表では分からない。
      三  自社の誤りではないか。過去48時間の変更票。
      四  対処。起源AS、その上位、隣接。方針は公開されている。
          二分割(/25二本)は、通してもらえる所では全体(/24)に勝つ。
          通らない所があると、通信が揺れる。先に方針を読み、岩瀬部長に話す。
      五  注意喚起。分かっていることをお客さまへ。
      六  後始末。登録情報、電話番号、このカード。二分割は、24時間何も
          なければ取り下げる。
      1号・2号ルータは、ネットワーク運用部長を通さずに触らないこと。]] } }

document "neighbour-table" { to = "hinode/routing",
  title = { en = "Neighbours of bdr-1 and bdr-2, April 2008", ja = "隣接一覧(平成20年4月)" },
  text = { en = lines [[
      AS        who             longest prefix      NOC (paper only)
                                accepted, Apr 2008
      64500     transit 1       /24                 00-0000-6961
      64501     peer            /25                 00-0000-6962
      64502     transit 2       /24 (was /26 until Jan 2008)   00-0000-6963
      64505     peer            not stated          00-0000-6964
      64508     exchange        /25                 00-0000-6965
      Policies change; the page counts, not this sheet.
      bdr-2: also Shirakaba Hospital (records line), signalling of our own
      telephones in the north. No second way since the cable works of 2007.]],
    ja = lines [[
      AS        区分            受け入れる最長      NOC電話(紙のみ)
                                (平成20年4月現在)
      64500     上位1           /24                 00-0000-6961
      64501     隣接            /25                 00-0000-6962
      64502     上位2           /24(1月までは/26)  00-0000-6963
      64505     隣接            記載なし            00-0000-6964
      64508     IX              /25                 00-0000-6965
      方針は変わる。この表ではなく、各社の公開ページが正。
      bdr-2 には白樺大学病院(診療情報)と、北部の自社電話の信号も載る。
      平成19年のケーブル工事以来、迂回路なし。]] } }

document "house-rules" { to = "hinode",
  title = { en = "Incidents: whose it is, who speaks", ja = "障害・事案時の所管(抜粋)" },
  text = { en = lines [[
      Routers, prefixes                  head of network operations
      Registry objects, change slips     Routing
      Name servers, resolvers            DNS
      Customers' questions, contracts    Business customers desk
      Words to the press                 PR, read by the Business customers desk
      Outside bodies, other carriers     CSIRT or the team concerned
      The CSIRT advises. It acts itself where the head of systems has handed that
      down, or where the list of emergency powers names it; the list of 2008 has
      three lines, all of them about name servers.
      Words without numbers of machines. What comes marked stays as it is marked.]],
    ja = lines [[
      ルータ、経路(プレフィックス)     ネットワーク運用部長
      登録オブジェクト、変更票           経路班
      ネームサーバ、リゾルバ             DNS班
      お客さま対応、契約                 法人窓口
      報道への回答                       広報(事前に法人窓口が目を通す)
      外部機関、他社                     CSIRT または担当班
      CSIRT は助言する。自ら動けるのは、システム担当役員から移譲された場合か、
      非常時の一覧に載っている場合に限る。平成20年版の一覧は三行で、いずれも
      ネームサーバに関するもの。
      社外には機器の名称・番号を出さない。取り扱い区分のある情報は区分どおりに。]] } }

document "numbers" { to = { "hinode", "kaede", "tokiwa" },
  title = { en = "Telephone list", ja = "電話番号表" },
  text = { en = lines [[
      Hinode   routing 5101   DNS 5111   CSIRT 5201   business desk 5301   PR 5401
               Iwase 5100
      Kaede    duty engineer 00-0000-6101      Tokiwa  security office 00-0000-7101
               Sasagawa 00-0000-6100                   Settlement Operations 7140
      upstream of AS64510 00-0000-6920         registry 00-0000-6930
      ISAC 00-0000-6950   coordination 00-0000-8501   MIC 00-0000-8111   FSA 00-0000-8121
      Other providers' DNS teams: see mailing list archive (2006)]],
    ja = lines [[
      ひので    経路班 5101   DNS班 5111   CSIRT 5201   法人窓口 5301   広報 5401
                岩瀬部長 5100
      かえで    当番技術者 00-0000-6101       常盤銀行  統括室 00-0000-7101
                笹川専務 00-0000-6100                   決済事務部 7140
      AS64510の上位 00-0000-6920               レジストリ 00-0000-6930
      ISAC 00-0000-6950   調整機関 00-0000-8501   総務省 00-0000-8111   金融庁 00-0000-8121
      他社のDNS担当:メーリングリストの過去記事(2006年)参照]] } }

document "dns-sheet" { to = "hinode/dns",
  title = { en = "Name servers, on one page", ja = "ネームサーバ一覧(一枚)" },
  text = { en = lines [[
      auth1  198.51.100.53    master        auth2  198.51.100.54    slave
      ns2    192.0.2.53       slave, in the customers' network since the move of 2006
      MX of hinode.example: two names, served by all three
      resolvers res1-res4: random ports since the round of November, tested
        (verify with the port tester before saying so to anybody)
      recursion allowed from: our ranges. Exceptions are entered with a date.
        2009-02-18  any   test for a customer, ticket 3980    until: (empty)
      dynamic update: not used. Packets of that kind have no business here.]],
    ja = lines [[
      auth1  198.51.100.53    マスタ        auth2  198.51.100.54    スレーブ
      ns2    192.0.2.53       スレーブ。2006年の移設以来、顧客側の網にある
      hinode.example の MX は二つ。三台とも応答する
      リゾルバ res1〜res4:十一月の一斉作業でポートをランダム化、試験済み
        (人に言う前に、ポート検査で確かめること)
      再帰を許す範囲:自社の割当。例外は期限を書いて登録する。
        2009-02-18  any   顧客試験(票3980)      期限:(空欄)
      動的更新:使っていない。この種のパケットに用はない。]] } }

document "press-rules" { to = { "hinode/pr", "hinode/support" },
  title = { en = "Speaking outside", ja = "社外への説明の心得" },
  text = { en = prose [[
      Since when, which customers, what they can do, when we speak again. No names of customers
      unless they are in the paper already. "Not yet known" is a sentence. How a thing was done
      technically is nobody's business before those who can be hurt by it have closed the door.
      Whoever asks how to know the real page: the name in the certificate, the padlock, and that
      nobody ever asks for a whole table.]],
    ja = prose [[
      いつから、どのお客さまに、何をしていただけるか、次にいつお知らせするか。お客さまの社名は、すでに
      報じられている場合を除いて出さない。「まだ分かっていません」は立派な答えである。技術的な手口は、
      被害を受けうる人が戸を閉めるまで口にしない。本物の見分け方を尋ねられたら、証明書の名義、鍵の印、
      そして「乱数表の全部を聞く銀行はない」こと。]] } }

-- Both carriers ----------------------------------------------------------------------------------

document "secrecy" { to = { "kaede", "hinode" },
  title = { en = "Secrecy of communications, on one page", ja = "通信の秘密(一枚)" },
  text = { en = prose [[
      Who communicated with whom, and when, is protected as the contents are. What we see in
      carrying traffic may be used to carry it and to keep the network alive, and is given to
      nobody else without the customer's consent or a warrant. A danger that is present and cannot
      be met otherwise may justify more; write down why.]],
    ja = prose [[
      通信の内容だけでなく、誰が誰といつ通信したかも保護される。通信の媒介で知り得たことは、その媒介と
      網の維持のために用いるほか、本人の同意か令状なしに他者へ渡さない。現に迫った危険が、ほかに手段の
      ない場合は、この限りでないことがある。その理由を書き残すこと。]] } }

-- Kaede ------------------------------------------------------------------------------------------

document "resolver-notes" { to = "kaede",
  title = { en = "Notes of the last duty engineer", ja = "前任の当番メモ" },
  text = { en = lines [[
      ns1 asks from port 32768 since the firewall was tightened in 2006. Works. Leave it.
      cache: rndc dumpdb -cache, 41 MB, two minutes. Flushing takes a second.
      A reboot empties it, too (5 min, everybody rings).
      DHCP can hand out other resolvers; lease 30 min. Hinode said in May we may borrow theirs.
      NAT: the box on the second shelf. Nobody knows how it numbers ports.
      Outages and leaks: MIC, by report, duty engineer. Form in the drawer.]],
    ja = lines [[
      ns1 は2006年にファイアウォールを締めて以来、ポート32768から問い合わせている。
      動いているので触らない。
      キャッシュの書き出しは rndc dumpdb -cache、41 MB、二分。消去は一秒。
      再起動でも消える(五分、電話が鳴りやまない)。
      DHCP で別のリゾルバを配れる(リース30分)。五月に、ひのでさんのを借りてよいと
      言われている。
      NAT は二段目の棚の箱。ポートの振り方は誰も知らない。
      事故・漏えいは当番技術者から総務省へ報告。様式は引き出し。]] } }

-- The bank ---------------------------------------------------------------------------------------

document "bank-plan" { to = "tokiwa",
  title = { en = "When customers see a false page", ja = "偽ページが出たときの手順" },
  text = { en = prose [[
      Ask each caller three things: what was seen, since when, by which provider. Our own servers
      are checked first and by us. Transfers that fit the pattern are held, not cancelled. The FSA
      hears a first word within the hour, cause open. We never call a customer to ask for numbers.
      Customers' numbers do not leave the house, not even the last digits.]],
    ja = prose [[
      お問い合わせには三点を伺う。何が見えたか、いつからか、どの回線か。自行のサーバは最初に自行で確かめる。
      型に合う振込は取消ではなく保留とする。金融庁へは一時間以内に第一報、原因は未定のままでよい。
      当行からお客さまに電話して番号を尋ねることはない。お客さま番号は、下二桁でも行外に出さない。]] } }

document "bank-owners" { to = "tokiwa",
  title = { en = "Internet banking: whose it is", ja = "ネットバンキングの所管" },
  text = { en = lines [[
      Web server, log                   Information security office
      Payments, accounts, the service   Settlement Operations (Kurihara, 7140)
      Callers                           Call centre
      Holding a payment needs a line of reasons: which, why, until when. Where they
      know the case it takes five minutes; where they do not, they sit down first.
      Cut-off for the day 15:00. Web server and mail: 192.0.2.0/24, Hinode Telecom.
      No second line. (proposed 2007, 2008)]],
    ja = lines [[
      Webサーバ、ログ                情報セキュリティ統括室
      振込、口座、サービス           決済事務部(栗原 7140)
      お客さまからの電話             ネットバンキング窓口
      保留には理由を一行。どれを、なぜ、いつまで。事情を知っていれば五分で
      済むが、知らなければ、まず打合せになる。
      当日締め 15時。Webサーバとメールはひので通信の 192.0.2.0/24。
      予備回線なし(平成19年・20年 要望)。]] } }
