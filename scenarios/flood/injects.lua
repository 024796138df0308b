-- injects.lua: the first 13 of the 23 timed injects, in order of time; the rest is in
-- afternoon.lua. Each is what the person on duty would really see or hear at that moment; none
-- says what ought to be done.
-- 時刻の決まった23の状況付与の前半。その持ち場の人に実際に見え、聞こえるとおりに書く。

local drill = require "lib.drill"
local prose, lines = drill.text.prose, drill.text.lines

inject "posting" { at = "0m", via = "board", from = "crowd/poster",
  to = { "hinode/csirt", "hinode/abuse" }, covers = { "T7" },
  subject = { en = "Board: \"25 January, 14:00, all together\"",
              ja = "掲示板「1/25 14:00 一斉に」" },
  text = {
    en = lines [[
      [today 14:00] no more excuses, ministry + bank          312 replies

      1   : nameless : 12:51
            They raised the fees, the office looked away. 14:00 sharp, everybody,
            www.tokiwa-bank.example and www.civic.example. Tool in 4. No tool:
            hold F5. Bring friends. This is only the first round.
      4   : nameless : 12:53
            f5pack2.zip  312KB   just start it, it knows the time by itself
      58  : nameless : 13:02
            my AV ate it lol
      59  : nameless : 13:02
            >>58 then switch it off
      204 : nameless : 13:14
            payday, they'll be full anyway
      311 : nameless : 13:19
            those who wait for 14:00 are amateurs. ours are already running]],
    ja = lines [[
      【本日14:00】もう我慢ならん 役所と銀行に凸【集合】         レス312

      1   :名無しさん:12:51
            手数料上げた銀行、見て見ぬふりの役所。14時ちょうど、全員で
            www.tokiwa-bank.example と www.civic.example。ツールは>>4。
            ない奴はF5連打。友達も呼べ。これは第一弾な
      4   :名無しさん:12:53
            f5pack2.zip 312KB 起動するだけ。時間は勝手に見る
      58  :名無しさん:13:02
            ウイルス対策に食われたんだがw
      59  :名無しさん:13:02
            >>58 切ればいいだろ
      204 :名無しさん:13:14
            給料日だし何もしなくても重いだろ
      311 :名無しさん:13:19
            14時まで待つのは素人。うちのはもう動いてる]] } }

inject "which-ground" { at = "10m", via = "face-to-face", from = "hinode/counsel",
  to = { "hinode/legal", "hinode/noc" }, covers = { "T7" },
  subject = { en = "The general counsel, coat over his arm", ja = "法務部長、コートを腕に" },
  text = {
    en = prose [[
      I'm told you may want to throw packets away at two o'clock. Suppose you do: on what ground?
      You look at who writes to whom. That is a secret of communication, and there is a penalty
      for breaking it. Your own machines, fine, nobody has to ask me. Other people's traffic I
      want to see on a sheet of paper: what for, which packets, until when. I'm due in court at
      two and my telephone will be off. The duty officer has my seal. Come to us empty-handed and
      it's ten minutes every time.]],
    ja = prose [[
      二時に、場合によってはパケットを捨てるかもしれないと聞いた。捨てるとして、根拠は何だ。誰が誰
      に送っているかを見て落とすんだろう。それは通信の秘密で、破れば罰則もある。自社の設備を守る分
      には、いちいち聞かなくていい。だが人の通信は、紙で見せてもらわないと困る。何のために、どのパ
      ケットを、いつまで。私は二時から法廷で、電話は切る。印鑑は当番に預けた。手ぶらで来られたら、
      法務は一回に十分はかかるぞ。]] } }

inject "bank-asks" { at = "20m", via = "phone", from = "tokiwa/systems", to = "hinode/sales",
  covers = { "L4" },
  subject = { en = "Tokiwa Bank: are we protected?", ja = "常盤銀行:うちは守られていますか" },
  asks = { en = "Call Tokiwa Bank's systems department back",
           ja = "常盤銀行システム部へ折り返す" }, within = "20m",
  text = {
    en = prose [[
      Shinohara, Tokiwa Bank, systems. A branch has just sent me a printout from some message
      board with our name and two o'clock on it. It's the twenty-fifth: wages, transfers, and the
      same-day cut-off at three. Your contract says "security included". Tell me plainly, are we
      protected or are we not? My managing director will ask me in fifteen minutes.]],
    ja = prose [[
      いつもお世話になっております、常盤銀行システム部の篠原です。いま支店から、どこかの掲示板の書
      き込みが回ってきまして、うちの名前と「14時」とあるんです。今日は二十五日、給与振込の日で、当
      日扱いの締め切りが三時です。契約書には「セキュリティ込み」とありますが、率直に伺います、うち
      は守られているんでしょうか。十五分後に常務に聞かれます。]] } }

inject "border-jump" { at = "40m", via = "monitor", to = "hinode/noc", important = true,
  covers = { "T7" },
  subject = { en = "Border: inbound packets +300 %", ja = "境界:流入パケット +300%" },
  text = {
    en = lines [[
      14:00:20  edge-1 + edge-2   inbound packets   3.4 Mpps   (13:59: 0.84)
      14:00:20  inbound bits      5.4 Gbps   (13:59: 4.1)
      14:00:20  mean packet       199 bytes  (13:59: 610)
      14:00:25  top destination   198.51.100.23/32  (Tokiwa Bank)   71 %
      14:00:25  TCP flags to it   SYN 98 %   ACK 2 %
      14:00:30  edge-1  CPU 64 %   edge-2  CPU 71 %   BGP sessions 14 / 14
      remark: 25th of the month, usual peak at 14:00  +25 %]],
    ja = lines [[
      14:00:20  edge-1・edge-2 計  流入パケット 3.4Mpps (13:59 0.84)
      14:00:20  流入ビット 5.4Gbps (13:59 4.1)
      14:00:20  平均長 199バイト (13:59 610)
      14:00:25  宛先上位  198.51.100.23/32(常盤銀行)   71%
      14:00:25  同 TCPフラグ  SYN 98%  ACK 2%
      14:00:30  edge-1 CPU 64%  edge-2 CPU 71%  BGPセッション 14/14
      備考 25日の14時台は例年 +25%]] },
  effect = function()
    service("border"):set(70)
    service("banking"):set(20)
  end }

inject "calls" { at = "45m", via = "phone", from = "hinode/call-centre",
  to = "hinode/customer", important = true,
  subject = { en = "Call centre: 400 calls in ten minutes", ja = "コールセンター:十分で400件" },
  asks = { en = "Tell the call centre what to say", ja = "応対文をコールセンターに渡す" },
  within = "15m",
  text = {
    en = prose [[
      Call centre, supervisor. Four hundred in ten minutes; we have thirty seats. "No Internet",
      all of them, nearly all from the east, DSL, lamp blinking, session drops, comes back, drops.
      It began just before two and now it's a wall. My people tell them to switch the modem off
      and on because that's what the sheet says. Some have done it three times. What do I tell
      them, and is it us or is it them?]],
    ja = prose [[
      コールセンターの責任者です。この十分で四百件、席は三十です。全部「ネットにつながらない」で、
      ほとんどが東地区のDSLの方。二時少し前からぽつぽつ来て、今は壁みたいです。ランプが点滅して、
      つながっては切れるそうです。応対票どおりモデムの入れ直しをご案内していますが、もう三回やった
      という方もいます。何とご案内すればいいでしょうか。これはうちが悪いんですか、お客さま側です
      か。]] },
  effect = function()
    service("access"):set(92)
  end }

inject "dns-load" { at = "50m", via = "monitor", to = "hinode/noc", important = true,
  subject = { en = "ns-1, ns-2: 95 %", ja = "ns-1・ns-2 負荷95%" },
  text = {
    en = lines [[
      14:10:00  ns-1  CPU 95 %   queries 38,200/s   (usual 9,000)   timeouts  6 %
      14:10:00  ns-2  CPU 94 %   queries 37,600/s   (usual 8,800)   timeouts  5 %
      14:10:02  ns-1  asked by    own subscribers 24 %     others 76 %
      14:10:02  ns-1  asked for   www.tokiwa-bank.example  ANY   69 %
      edge-2  control plane: connection attempts from outside  2,310/s  (usual 4)]],
    ja = lines [[
      14:10:00  ns-1  CPU 95%  クエリ 38,200/秒 (平常 9,000)  無応答 6%
      14:10:00  ns-2  CPU 94%  クエリ 37,600/秒 (平常 8,800)  無応答 5%
      14:10:02  ns-1  問合せ元  自社加入者 24%   その他 76%
      14:10:02  ns-1  問合せ内容  www.tokiwa-bank.example  ANY  69%
      edge-2  制御プレーン  外部からの接続試行 2,310/秒 (平常 4)]] },
  effect = function()
    service("resolver"):set(60)
  end }

inject "kaede-calls" { at = "55m", via = "phone", from = "kaede/president", to = "hinode/noc",
  covers = { "L3" },
  subject = { en = "Kaede Net: \"Is it you?\"", ja = "かえでネット「そちらですか」" },
  asks = { en = "Call Kaede Net back with figures", ja = "かえでネットへ数字を添えて折り返す" },
  within = "15m",
  text = {
    en = prose [[
      Makino, Kaede Net. Both my engineers are on the telephone with customers, so I'm reading the
      graph to you myself. Our line up to you is full, but it's the direction towards you that is
      full, not the one from you. I've never seen that. Is something broken at your end? I don't
      have the tools to look inside it. You do.]],
    ja = prose [[
      かえでネットの牧野です。技術の二人はお客さんの電話に出ていて、私がグラフを読んでいます。そち
      ら向けの上位回線がいっぱいなんですが、下りじゃなくて、うちから出ていく方がいっぱいなんです。
      こんなのは初めて見ました。そちらで何か壊れていませんか。うちには中身を見る道具がないので、教
      えていただけると助かります。]] },
  effect = function()
    service("kaede-uplink"):set(40)
  end }

inject "isac-asks" { at = "1h", via = "mail", or_via = { "fax", "phone" }, from = "isac/desk",
  to = { "hinode/csirt", "kaede/desk" }, tlp = "amber", covers = { "C3" },
  subject = { en = "Top 20 sources by 14:35, format fixed",
              ja = "上位20送信元の提出願い(14:35まで、様式固定)" },
  asks = { en = "Top sources to Telecom-ISAC by 14:35",
           ja = "Telecom-ISACへ14:35までに送信元上位を出す" }, within = "15m",
  text = {
    en = lines [[
      To: members on duty                        From: Telecom-ISAC Japan, desk
      Handling: members only, not beyond your company             14:20

      Three of you report a flood since 14:00, each with a list of its own make.
      We want to lay them on top of one another. By 14:35, one line each, largest
      first, 20 lines at most:

          TARGET ; SOURCE (network or AS) ; PACKETS/S ; FIRST SEEN (hh:mm)

      Estimates are welcome if marked "e". A short list in time is worth more
      than a long one at five. No customer names.                    Tsugawa]],
    ja = lines [[
      会員各社 当番 各位                       Telecom-ISAC Japan 事務局
      取扱い:会員限り(社外不可)                            14:20

      14時からの大量通信について三社より連絡を受けましたが、一覧の形が各社
      ばらばらです。重ね合わせたいので、14:35までに下記の様式で、多い順に
      20行以内でお送りください。

          宛先 ; 送信元(網またはAS) ; パケット毎秒 ; 初認時刻(hh:mm)

      推定値は「e」を付ければ結構です。五時に届く長い表より、間に合う短い
      表の方が助かります。加入者名は書かないでください。        津川]] } }

inject "ministry-down" { at = "1h5m", via = "ticket", from = "civic/web", to = "hinode/sales",
  covers = { "T7" },
  subject = { en = "Ministry of Civic Life: site down", ja = "国民生活省:ホームページ停止" },
  asks = { en = "Answer the ministry's public information office",
           ja = "国民生活省広報室へ回答する" }, within = "15m",
  text = {
    en = lines [[
      TICKET   C-0125-117      opened 14:24      CONTRACT  hosting, class A
      CUSTOMER Ministry of Civic Life, public information office (Otsuki)
      WHAT     www.civic.example has not answered since 14:18
      WANTED   "The minister speaks at 16:00 and the text goes up there. We pay for
               class A. Put it back now. How you do it is your trade, not ours."
      NOTE     site search is a CGI on the same server; everything else is files]],
    ja = lines [[
      票番号   C-0125-117      起票 14:24      契約  預かりサーバ A級
      お客さま 国民生活省 大臣官房広報室(大槻様)
      内容     www.civic.example が14:18から応答なし
      ご要望   「16時に大臣会見があり、全文を載せることになっている。A級で契約して
               いる以上、今すぐ戻してほしい。方法はそちらの仕事でしょう」
      備考     サイト内検索のみ同一サーバのCGI。他は静的ファイル]] },
  effect = function()
    service("ministry-site"):set(0)
  end }

inject "netflow" { at = "1h15m", via = "log", to = { "hinode/noc", "hinode/csirt",
                                                     "hinode/abuse" },
  evidence = true, covers = { "T3" },
  subject = { en = "NetFlow: where it comes from", ja = "NetFlow:どこから来ているか" },
  text = {
    en = lines [[
      flow-1  14:00-14:34   to 198.51.100.23 and .80   sampled 1/1000
       30 %   AS64497  Kaede Net    DSL pools, 612 addresses, steady
       11 %   AS64496  own, east    BAS east-2, 236 DSL sessions, steady
       22 %   AS64507  abroad       19 networks, steady
        9 %   AS64508  abroad       4 networks, steady
       28 %   1,900 other networks, each below 0.2 %, partly forged?
      Kaede's 612, besides:  tcp 6667 to one address, every 90 s
      BAS east-2: setups 940/s (usual 12), queue full since 14:05
                  of these, modems switched off and on  about half]],
    ja = lines [[
      flow-1  14:00-14:34  宛先 198.51.100.23・.80  抽出率 1/1000
       30%   AS64497  かえでネット  DSL、612アドレスが継続
       11%   AS64496  自社 東地区   BAS east-2、DSL 236セッションが継続
       22%   AS64507  国外          19網、継続
        9%   AS64508  国外           4網、継続
       28%   その他 1,900網、各0.2%未満(一部は詐称か)
      かえでの612は、ほかに  tcp 6667、同一アドレス宛て、90秒ごと
      BAS east-2  接続要求 940/秒 (平常 12)、14:05から待ち行列あふれ
                  うちモデムの入れ直しによるもの 約半数]] } }

inject "drop-abroad" { at = "1h20m", via = "face-to-face", from = "hinode/noc-chief",
  to = { "hinode/noc", "hinode/legal" }, important = true, covers = { "T7" },
  subject = { en = "The NOC chief, sleeves up", ja = "センター長、腕まくりで" },
  text = {
    en = prose [[
      A third of it comes from abroad. We have twelve foreign peers: twelve lines of config, that
      third is gone, and everybody in this room can breathe again. Who's going to miss it for an
      afternoon? The script is on edge-1. There's no end in it; we'll take it out when things calm
      down. Don't look at me like that, Legal. Give me one good reason, or give me something that
      works as fast.]],
    ja = prose [[
      三割は国外からだ。国外の接続先は十二、設定十二行で、その三割が消える。みんな息がつける。半日
      くらい誰も困らんだろう。スクリプトはもうedge-1に置いた。終わりの時刻は入れてない、落ち着いた
      ら外せばいい。法務さん、そんな顔をしないでくれ。駄目だと言うなら理由を一つ、でなければ同じく
      らい早く効く手を一つ出してくれ。]] } }

inject "mic-asks" { at = "1h30m", via = "phone", from = "mic/liaison", to = "hinode/risk",
  subject = { en = "MIC: how many users, since when?", ja = "総務省:何人に、いつから" },
  asks = { en = "Give MIC a number and a time", ja = "総務省へ人数と開始時刻を答える" },
  within = "15m",
  text = {
    en = prose [[
      Saegusa, MIC, telecommunications bureau. We've heard of it from three places, and none of
      them was you. Two questions, and I know you are busy: how many of your users are affected,
      and since when? I mean your access users, not people who can't see a bank's page. A number
      that you correct later is all right. "Many" is not a number.]],
    ja = prose [[
      総務省総合通信基盤局の三枝です。三か所から聞きましたが、御社からはまだです。お忙しいのは承知
      で二点だけ。影響を受けている利用者は何人で、いつからですか。銀行のページが見られない人ではな
      く、御社の接続サービスの利用者の数です。あとで訂正していただいて構いません。「多数」では困り
      ます。]] } }

inject "two-hours" { at = "1h35m", via = "monitor", to = { "hinode/noc", "hinode/risk" },
  subject = { en = "BAS counter: above 30,000 since 14:05", ja = "BAS集計:14:05から3万超" },
  text = {
    en = lines [[
      14:55:00  ACCESS, EAST   users without session or losing it   34,200
                above 30,000 since                                  14:05
                above 30,000 for                                    50 min
      clock     two hours complete at                               16:05
      source    bas-log, 5-minute counts; a household is one user]],
    ja = lines [[
      14:55:00  接続 東地区  接続不可・切断反復の利用者   34,200
                3万人超の開始                             14:05
                継続                                      50分
      時計      二時間に達する時刻                        16:05
      出典      BASログ、五分集計(一世帯を一利用者と数える)]] } }
