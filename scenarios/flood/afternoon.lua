-- afternoon.lua: the timed injects from 15:05 to the end; the first half is in injects.lua.
-- 時刻の決まった状況付与の後半(15時5分以降)。

local drill = require "lib.drill"
local prose, lines = drill.text.prose, drill.text.lines

inject "peer-sample" { at = "1h45m", via = "peer", from = "sazanami/csirt", to = "hinode/csirt",
  tlp = "amber", secret = { { "f5run.dat", "203.0.113.200", "keyholder" } },
  covers = { "C2", "T3" },
  subject = { en = "Sazanami CSIRT: we have one alive", ja = "さざなみCSIRT:生きた検体" },
  text = {
    en = prose [[
      Hayakawa, Sazanami. For you and the other teams of our round; please keep it inside your own
      houses. We have the thing from the board running in a box. It drops f5run.dat, joins a room
      on port 6667 at 203.0.113.200, password "keyholder", and takes orders: syn, dnsany, get,
      update, and one called "post" that reads saved passwords. So those machines do more than
      flood. File attached, zipped, usual word. What do you see? I know your house doesn't like to
      let figures out. Ports and behaviour would do.]],
    ja = prose [[
      さざなみの早川です。いつもの各チーム限りで、社外には出さないでください。掲示板のツールを隔離
      環境で動かしています。f5run.dat を置き、203.0.113.200 の 6667番の部屋に「keyholder」で入り、
      指令を待ちます。指令は syn、dnsany、get、update、それに保存済みパスワードを読む post。つまり
      大量通信だけのものではありません。検体は添付(zip、いつもの合言葉)。そちらでは何が見えていま
      すか。数字を外に出しにくい社風なのは承知しています。ポートと振る舞いだけでも助かります。]] } }

inject "from-abroad" { at = "1h55m", via = "mail", or_via = { "fax", "phone" },
  from = "tidecert/duty", to = "hinode/abuse", covers = { "T3" },
  subject = { en = "[TIDECERT#2207] Your addresses attack us too",
              ja = "[TIDECERT#2207] 貴網からの攻撃について" },
  asks = { en = "Answer TideCERT", ja = "TideCERTへ返答する" }, within = "30m",
  text = {
    en = lines [[
      Dear colleagues,
      since 14:40 (your time) a portal of our post office receives SYN from
      AS64496, 236 addresses, and AS64497, 612 addresses. List with times in
      UTC attached. We understand that you are under attack yourselves.
      Please stop them, and tell us when. Our operators begin to speak of
      dropping everything from your country; I would like to tell them no.
      Duty officer, TideCERT]],
    ja = lines [[
      (当番による仮訳。原文は英語、一覧は添付のまま)
      ご担当者様
      日本時間14:40から、当国の郵便事業者のページがSYNを受けています。送信元は
      AS64496の236アドレスとAS64497の612アドレス、一覧の時刻はUTCです。御社も
      攻撃を受けている最中と承知していますが、止めていただき、いつ止まるかを
      お知らせください。当国の事業者は「日本からの通信をすべて落とす」と言い
      始めています。私としては、その必要はないと答えたいのです。
                                          TideCERT 当直]] } }

inject "press-asks" { at = "2h5m", via = "press", from = "press/desk", to = "hinode/pr",
  important = true,
  subject = { en = "Shinonome Press: how much can you take?",
              ja = "東雲新聞:どこまで耐えられるのか" },
  asks = { en = "Answer Shinonome Press", ja = "東雲新聞に回答する" }, within = "30m",
  text = {
    en = prose [[
      Tani, Shinonome, city desk. The board is cheering, the bank's page is gone and so is my own
      DSL at home. One simple question for our readers: how many gigabits can Hinode take, and how
      many is it getting? One of your competitors gave me a figure once. If you give me none, I
      write that you don't know.]],
    ja = prose [[
      東雲新聞社会部の谷です。掲示板はお祭り騒ぎ、銀行のページは出ない、うちの自宅のDSLも駄目で
      す。読者向けに一つだけ。ひのでさんの設備は何ギガまで耐えられて、いま何ギガ来ているんですか。
      以前、他社さんは数字をくれましたよ。いただけなければ「把握していない」と書きますが。]] } }

inject "shape-changes" { at = "2h15m", via = "monitor", to = { "hinode/noc", "hinode/csirt" },
  important = true, covers = { "T7" },
  subject = { en = "Now whole requests: /search.cgi", ja = "形が変わった:/search.cgi への要求" },
  text = {
    en = lines [[
      15:35:00  SYN to 198.51.100.23 and .80     0.1 Mpps   (15:30: 2.2)
      15:35:00  complete TCP sessions to .80     9,400/s   (15:30: 300)
      15:35:10  GET /search.cgi?q=<8 random letters>   96 % of requests
      15:35:10  User-Agent: Mozilla/4.0 (compatible; MSIE 6.0)   100 %
      sources: the same, as far as the sample shows]],
    ja = lines [[
      15:35:00  SYN  198.51.100.23・.80 宛て      0.1Mpps (15:30 2.2)
      15:35:00  .80 宛て 確立済みTCPセッション    9,400/秒 (15:30 300)
      15:35:10  GET /search.cgi?q=(乱数8文字)     要求の96%
      15:35:10  User-Agent: Mozilla/4.0 (compatible; MSIE 6.0)  100%
      送信元は、抽出した限りこれまでと同じ]] } }

inject "demand" { at = "2h25m", via = "mail", or_via = { "fax", "phone" },
  from = "crowd/stranger", to = { "hinode/risk", "hinode/csirt" }, important = true,
  covers = { "T7" },
  subject = { en = "your clients. 3 million.", ja = "御社の顧客の件" },
  text = {
    en = lines [[
      From: k_tanaka_7731 at free-mail.example         Date: 25 Jan 2007 15:44:02
      Received: from unknown (192.0.2.117) by mx.free-mail.example

      You saw that we can change it when you block. bank and ministry are your
      clients and they will leave you. 3 000 000 yen today before 18:00, account
      follows when you answer yes. Then it stops in 5 minutes. Police = tomorrow
      it is your name servers and nothing else.]],
    ja = lines [[
      From: k_tanaka_7731 at free-mail.example         Date: 25 Jan 2007 15:44:02
      Received: from unknown (192.0.2.117) by mx.free-mail.example

      ブロックしても変えられるのはもう見ましたね。銀行も役所も御社の顧客、逃げ
      ますよ。本日18時までに300万円。「はい」と返信すれば口座を送ります。五分で
      止まります。警察に言えば、明日は御社のDNSだけを狙います。]] } }

inject "three-people" { at = "2h35m", via = "ticket", from = "kaede/president",
  to = { "hinode/csirt", "kaede/desk" }, covers = { "L3" },
  subject = { en = "Kaede Net: there are three of us", ja = "かえでネット:三人しかいません" },
  text = {
    en = lines [[
      TICKET   K-0125-09        opened 15:53        BY  Makino, Kaede Net
      STATE    612 subscribers send: called 6 so far, reached 2
      STATE    billing run must be at the bank's centre by 18:00 or nobody is
               debited in January; it needs about two hours of an engineer
      STATE    Sato and Ueda do billing, telephones and network. So do I, badly.
      ASKED    "What would you leave undone, if you were three? Or can you come?"]],
    ja = lines [[
      票番号   K-0125-09        起票 15:53        起票者  かえでネット 牧野
      状況     送信している加入者612件:架電6、応答2
      状況     18時までに料金データを銀行の集計センターへ送らないと、一月分は
               誰からも引き落とせない。技術者一人で二時間ほどの作業
      状況     佐藤・上田の二人で、料金も電話もネットワークも。私も加わるが素人
      ご相談   「三人だったら何を後回しにしますか。できれば手を貸してください」]] } }

inject "line-reached" { at = "2h45m", via = "monitor", to = { "hinode/noc", "hinode/risk" },
  important = true,
  subject = { en = "16:05: two hours since 14:05", ja = "16:05:14:05から二時間" },
  text = {
    en = lines [[
      16:05:00  CLOCK   two hours since the first count above 30,000 (14:05)
                        largest count in that time                   34,200
                        present count, east                   see next line]],
    ja = lines [[
      16:05:00  時計    3万人超の最初の集計(14:05)から二時間
                        その間の最大                             34,200
                        現在の東地区の集計                       次行を参照]] } }

inject "nisc-warning" { at = "3h", via = "advisory-down", from = "nisc/desk",
  to = { "ceptoar/telecom", "hinode/risk" }, tlp = "green", confirm = "30m",
  covers = { "G1" },
  subject = { en = "To all sectors: announced mass access",
              ja = "各分野への情報提供:予告を伴う大量アクセス" },
  text = {
    en = lines [[
      NISC, Critical Infrastructure                      25 Jan 2007  16:20
      To: competent ministries and the sectors' information desks (those that
      exist; please pass it on by hand where they do not yet)
      Handling: operators and those they serve; not for publication

      1  Since 14:00 mass access, announced on a bulletin board, to a bank and
         a ministry; access lines in one region are affected.
      2  Postings name railways' ticket pages and further banks for tonight.
      3  The tool in circulation also reads stored passwords on the machines it
         runs on. Look for it inside your own houses.
      4  Signs, or none, by 18:00 to your ministry.]],
    ja = lines [[
      内閣官房情報セキュリティセンター(NISC)        平成19年1月25日 16時20分
      所管省庁、各分野の情報連絡窓口 御中(未設置の分野は手渡しにて願います)
      取扱い:事業者およびその取引先まで。公表不可

      1  14時から、掲示板での予告を伴う大量アクセスが銀行・省庁に対して発生。
         一部地域の接続サービスに影響。
      2  今夜の対象として、鉄道の予約ページと他の銀行を挙げる書き込みあり。
      3  出回っているツールは、動作した端末の保存済みパスワードも読み取る。
         各社内の端末も確認願います。
      4  兆候の有無を、18時までに所管省庁へ。]] } }

inject "traffic-falls" { at = "3h15m", via = "monitor", to = "hinode/noc",
  subject = { en = "Border: back to 0.9", ja = "境界:0.9まで低下" },
  text = {
    en = lines [[
      16:35:00  edge-1 + edge-2   inbound packets   0.9 Mpps   (16:30: 1.7)
      16:35:00  requests to .80   310/s      SYN to .23  usual
      16:35:05  ns-1  CPU 31 %    ns-2  CPU 30 %
      16:35:05  configuration differs from 13:00 in   edge-1, edge-2
      board, 16:33:  "break. dinner. part 2 tonight?"]],
    ja = lines [[
      16:35:00  edge-1・edge-2 計  流入パケット 0.9Mpps (16:30 1.7)
      16:35:00  .80 宛て要求 310/秒   .23 宛てSYN 平常
      16:35:05  ns-1 CPU 31%   ns-2 CPU 30%
      16:35:05  13:00時点との設定差分あり  edge-1、edge-2
      掲示板 16:33 「飯落ち。第二部は夜?」]] } }

inject "one-timeline" { at = "3h40m", via = "face-to-face", from = "isac/desk",
  to = { "hinode/csirt", "hinode/noc", "kaede/desk" }, covers = { "E2", "C3" },
  subject = { en = "Tsugawa of the ISAC, with a roll of paper",
              ja = "ISACの津川さん、模造紙を抱えて" },
  asks = { en = "Give the ISAC your own times, numbered",
           ja = "自社の時系列を番号付きでISACに渡す" }, within = "15m",
  text = {
    en = prose [[
      I've pinned a roll of paper along the corridor, two o'clock on the left, now on the right,
      one row for each house. Sazanami has filled theirs in, Yamabiko sent an empty one. Before
      you go home: your own times, numbered, when you saw it, when you acted, and the one thing
      you'd do earlier. The mistakes too. The mistakes above all; nobody outside this corridor
      will read it.]],
    ja = prose [[
      廊下に模造紙を貼りました。左端が二時、右端が今、一社一段です。さざなみさんは記入済み、やまび
      こさんは白紙で返ってきました。お帰りの前に、番号を付けて御社の時刻をください。いつ見えて、い
      つ動いたか、もっと早くやればよかったことを一つ。失敗もお願いします。失敗こそです。この廊下の
      外には出しません。]] } }
