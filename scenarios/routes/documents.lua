-- documents.lua: what lies on the desks. 机の上の資料。

local text = require "lib.text"

document "route-card" { to = "hinode",
  title = { en = "Card: suspected route hijack", ja = "カード:経路ハイジャックの疑い" },
  text = { en = text.lines [[
      1  Detect. Alarm, traffic, customers.
      2  Confirm from outside: viewers abroad, not our own tables.
      3  Our own mistake? Change slips of the last 48 hours.
      4  Act: origin AS, its upstream, neighbours. Their policies are public.
      5  Caution: tell customers what is known.
      6  Afterwards: registry objects, numbers, this card.
      Nothing on bdr-1 and bdr-2 without the routing team.]],
    ja = text.lines [[
      一  検知。警報、通信量、お客さま。
      二  外から確認。海外の閲覧サーバで見る。自社の表では分からない。
      三  自社の誤りではないか。過去48時間の変更票。
      四  対処。起源AS、その上位、隣接。方針は公開されている。
      五  注意喚起。分かっていることをお客さまへ。
      六  後始末。登録情報、電話番号、このカード。
      1号・2号ルータは、経路班を通さずに触らないこと。]] } }

document "numbers" { to = { "hinode", "kaede", "tokiwa" },
  title = { en = "Telephone list", ja = "電話番号表" },
  text = { en = text.lines [[
      Hinode   routing 5101   DNS 5111   CSIRT 5201   business desk 5301   PR 5401
      Kaede    duty engineer 00-0000-6101      Tokiwa  security office 00-0000-7101
      upstream of AS64510 00-0000-6920         registry 00-0000-6930
      ISAC 00-0000-6950   coordination 00-0000-8501   MIC 00-0000-8111   FSA 00-0000-8121]],
    ja = text.lines [[
      ひので    経路班 5101   DNS班 5111   CSIRT 5201   法人窓口 5301   広報 5401
      かえで    当番技術者 00-0000-6101       常盤銀行  統括室 00-0000-7101
      AS64510の上位 00-0000-6920               レジストリ 00-0000-6930
      ISAC 00-0000-6950   調整機関 00-0000-8501   総務省 00-0000-8111   金融庁 00-0000-8121]] } }

document "secrecy" { to = { "kaede", "hinode" },
  title = { en = "Secrecy of communications, on one page", ja = "通信の秘密(一枚)" },
  text = { en = text.prose [[
      Who communicated with whom, and when, is protected as the contents are. What we see in
      carrying traffic may be used to carry it and to keep the network alive, and is given to
      nobody else without the customer's consent or a warrant. A danger that is present and cannot
      be met otherwise may justify more; write down why.]],
    ja = text.prose [[
      通信の内容だけでなく、誰が誰といつ通信したかも保護される。通信の媒介で知り得たことは、その媒介と
      網の維持のために用いるほか、本人の同意か令状なしに他者へ渡さない。現に迫った危険が、ほかに手段の
      ない場合は、この限りでないことがある。その理由を書き残すこと。]] } }

document "resolver-notes" { to = "kaede",
  title = { en = "Notes of the last duty engineer", ja = "前任の当番メモ" },
  text = { en = text.lines [[
      ns1 asks from port 32768 since the firewall was tightened in 2006. Works. Leave it.
      cache: rndc dumpdb -cache, 41 MB, two minutes. Flushing takes a second.
      DHCP can hand out other resolvers; lease 30 min. Hinode said in May we may borrow theirs.
      NAT: the box on the second shelf. Nobody knows how it numbers ports.]],
    ja = text.lines [[
      ns1 は2006年にファイアウォールを締めて以来、ポート32768から問い合わせている。動いているので触らない。
      キャッシュの書き出しは rndc dumpdb -cache、41 MB、二分。消去は一秒。
      DHCP で別のリゾルバを配れる(リース30分)。五月に、ひのでさんのを借りてよいと言われている。
      NAT は二段目の棚の箱。ポートの振り方は誰も知らない。]] } }

document "bank-plan" { to = "tokiwa",
  title = { en = "When customers see a false page", ja = "偽ページが出たときの手順" },
  text = { en = text.prose [[
      Ask each caller three things: what was seen, since when, by which provider. Our own servers
      are checked first and by us. Transfers that fit the pattern are held, not cancelled. The FSA
      hears a first word within the hour, cause open. We never call a customer to ask for numbers.]],
    ja = text.prose [[
      お問い合わせには三点を伺う。何が見えたか、いつからか、どの回線か。自行のサーバは最初に自行で確かめる。
      型に合う振込は取消ではなく保留とする。金融庁へは一時間以内に第一報、原因は未定のままでよい。
      当行からお客さまに電話して番号を尋ねることはない。]] } }
