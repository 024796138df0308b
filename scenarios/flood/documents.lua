-- documents.lua: what lies on the desks from the start. They state rules and facts, as real
-- plans do, and none of them was written with this afternoon in mind.
-- 文書。平時に作られたもので、今日の出来事を想定したものではない。

local drill = require "lib.drill"
local prose, lines = drill.text.prose, drill.text.lines

document "plan" { to = "hinode",
  title = { en = "Plan for large disturbances, extract", ja = "大規模障害対応計画(抜粋)" },
  text = {
    en = lines [[
      PLAN FOR LARGE DISTURBANCES, EXTRACT                     Hinode Telecom, rev. 4

      1  Who decides
         Routers, resolvers, filters, circuits      NOC
         Ports of subscribers (their contracts)     Customer Service
         Hosted sites, corporate contracts          Corporate Sales
         The CSIRT advises and holds the threads; it has no power of order over
         other departments unless the President has handed it down. Emergency
         powers, where there are any, stand in a list of their own.
      2  Who speaks with whom
         Telecom-ISAC, CSIRTs of other companies    CSIRT
         Other carriers' engineers                  NOC
         Owners of machines that attack, abroad     Abuse desk
         Corporate customers                        Corporate Sales
         Subscribers, call centre                   Customer Service
         MIC, police                                Risk Management
         Press                                      PR; Risk Management approves words
      3  What comes first
         Routing, names, management access; then access service; then the sites
         of single customers.
      4  Filters
         Own machines: NOC, at once, noted afterwards.
         Traffic of others: only with a ground that Legal has seen, see the memo.
         Everything to one address of a customer (black hole): only with that
         customer's consent in writing.
      5  Capacity of border and lines is not told to anybody outside.
      6  After every disturbance: a timeline, a meeting, names and dates.]],
    ja = lines [[
      大規模障害対応計画(抜粋)                              ひので通信 第4版

      1  決定者
         ルーター・リゾルバ・フィルタ・回線       NOC
         加入者ポート(契約に関わるもの)         お客さまサービス部
         預かりサイト・法人契約                   法人営業部
         CSIRTは助言し、全体の糸を持つ。社長から権限を移譲された場合を除き、
         他部門への指示権はない。緊急時の権限がある場合は別紙一覧による。
      2  対外連絡
         Telecom-ISAC、他社のCSIRT                CSIRT
         他事業者の技術者                         NOC
         攻撃元の端末の管理者、国外               Abuse窓口
         法人のお客さま                           法人営業部
         加入者、コールセンター                   お客さまサービス部
         総務省、警察                             リスク管理室
         報道                                     広報(文言はリスク管理室が承認)
      3  守る順
         経路・名前解決・保守用の接続、次に接続サービス、次に個々のお客さまの
         サイト。
      4  フィルタ
         自社設備を守るもの:NOCが直ちに行い、事後に記録する。
         他人の通信にかけるもの:法務が確認した根拠があるときに限る(別紙)。
         お客さまの一アドレス宛てをすべて捨てる措置(ブラックホール)は、
         お客さまの了承を書面で得た場合に限る。
      5  境界・回線の設備能力は社外に出さない。
      6  障害のあとは、時系列・会合・担当者と期日を残す。]] } }

document "phones" { to = { "hinode", "kaede" },
  title = { en = "Duty card: numbers", ja = "当直カード(電話番号)" },
  text = {
    en = lines [[
      HINODE                               OUTSIDE
      5100  NOC chief                      00-0000-6100  Kaede Net, president
      5101  NOC                            00-0000-6101  Kaede Net, engineers
      5201  System Department              00-0000-6201  Sazanami, CSIRT
      5211  Internal CSIRT                 00-0000-6301  Yamabiko, operations
      5231  Abuse desk                     00-0000-6401  Kagami Data Center
      5301  Risk Management                00-0000-7101  Telecom-ISAC Japan
      5320  General counsel                00-0000-7201  Telecom CEPTOAR, on trial
      5321  Legal, officer on duty         00-0000-8501  JPCERT/CC
      5350  Accounts                       +00-0000-7401 TideCERT
      5401  Corporate Sales                00-0000-8111  MIC, liaison
      5451  Customer Service               00-0000-8401  Prefectural Police
      5470  Call centre                    00-0000-9101  Tokiwa Bank, systems
      5501  Public Relations               00-0000-9201  Ministry of Civic Life
      Hotline for subscribers              00-0000-9301  Asagiri Railway, systems
            00-0000-0120                   00-0000-9401  Shinonome Press]],
    ja = lines [[
      ひので通信                           社外
      5100  NOCセンター長                  00-0000-6100  かえでネット 社長
      5101  NOC                            00-0000-6101  かえでネット 技術
      5201  システム本部                   00-0000-6201  さざなみ CSIRT
      5211  社内CSIRT                      00-0000-6301  やまびこ 運用部
      5231  Abuse窓口                      00-0000-6401  鏡データセンター
      5301  リスク管理室                   00-0000-7101  Telecom-ISAC Japan
      5320  法務部長                       00-0000-7201  通信セプター(試行)
      5321  法務部 当番                    00-0000-8501  JPCERT/CC
      5350  経理部                         +00-0000-7401 TideCERT
      5401  法人営業部                     00-0000-8111  総務省 連絡担当
      5451  お客さまサービス部             00-0000-8401  県警察本部
      5470  コールセンター                 00-0000-9101  常盤銀行 システム部
      5501  広報                           00-0000-9201  国民生活省 広報室
      加入者向け相談窓口                   00-0000-9301  朝霧鉄道 電算課
            00-0000-0120                   00-0000-9401  東雲新聞 社会部]] } }

document "network" { to = { "hinode/noc", "hinode/csirt", "hinode/abuse" },
  title = { en = "Network map, simplified", ja = "網構成図(簡略)" },
  text = {
    en = lines [[
      NETWORK, SIMPLIFIED   AS64496                    INTERNAL   NOC, last December

        12 foreign peers      Sazanami AS64498   Yamabiko AS64499   exchange
              \                     |                  |              /
        ====== edge-1 ============================================ edge-2 ======
                     border 2 x 10G, own addresses on lo0, BGP 14 sessions
              |                 |                     |               |
           ns-1, ns-2       core ring            hosting          circuit to
           203.0.113.53     /        \           at Kagami DC     Kaede AS64497
           203.0.113.54   BAS west   BAS east-1  198.51.100.80    (one fibre)
           answer anybody            BAS east-2  ministry
           who asks (since                       bank's line: 198.51.100.23
           1999)                                 (bank's own servers behind it)

      BAS east-1, -2   34,000 DSL households in two concentrators; 12 set-ups/s is
                       usual, above 400/s the queue overflows
      Kaede            their voice for Takane rides on the circuit in its own queue]],
    ja = lines [[
      網構成図(簡略)  AS64496                        社外秘   NOC 昨年12月

        国外12接続先          さざなみ AS64498   やまびこ AS64499   IX
              \                     |                  |              /
        ====== edge-1 ============================================ edge-2 ======
                     境界 2×10G、自装置アドレス lo0、BGP 14セッション
              |                 |                     |               |
           ns-1・ns-2       コアリング           預かりサーバ     かえで向け回線
           203.0.113.53     /        \           鏡DC内           AS64497
           203.0.113.54   BAS west   BAS east-1  198.51.100.80    (光一本)
           誰の問合せにも            BAS east-2  国民生活省
           答える(1999年                        銀行回線 198.51.100.23
           の設定のまま)                        (先は銀行の自社サーバ)

      BAS east-1・-2   DSL 34,000世帯を二台に収容。接続要求は平常 12/秒、
                       400/秒を超えると待ち行列があふれる
      かえで           高嶺地区の音声を、同じ回線の専用キューで運んでいる]] } }

document "legal-memo" { to = { "hinode/legal", "hinode/noc", "hinode/csirt" },
  title = { en = "Legal memo: may we throw packets away?",
            ja = "法務メモ:パケットを捨ててよいか" },
  text = {
    en = lines [[
      LEGAL, MEMO                                                      December 2006
      1  Who communicates with whom, when, and what: all of it is covered by the
         secrecy of communications (Telecommunications Business Act, article 4).
         A machine that looks at addresses in order to drop packets looks, too.
      2  It can be justified: as a proper act of our business, or as necessity
         when a present danger to the service cannot be met by milder means.
      3  So every filter on the traffic of others needs, on one sheet:
         purpose / sources / targets / kind / end / who signs.
         With sheets that lack only names and times the check takes no time;
         without, about ten minutes each.
      4  Keeping our own machines usable (who may talk to our routers, whom our
         resolvers answer) is not a case of this memo.
      5  A subscriber's port: terms of service, article 17 (machines that harm
         others), after notice or with notice at once.
      6  The trade bodies are drafting a common guideline. It is not out yet.]],
    ja = lines [[
      法務メモ                                                     平成18年12月
      1  誰が、誰と、いつ、何を通信したかは、すべて通信の秘密に当たる(電気通信
         事業法第4条)。捨てるために宛先を見る機械も、見ていることに変わりはない。
      2  正当化されうる場合:正当な業務行為。または役務への現在の危難について、
         より軽い手段がない場合(緊急避難)。
      3  したがって、他人の通信にかけるフィルタには、次の一枚が要る。
         目的/送信元/宛先/種類/期限/決裁者
         名前と時刻を書けば済む書式が事前にあれば、確認に時間はかからない。
         なければ一件十分ほど。
      4  自社設備を使える状態に保つこと(ルーターに誰が接続できるか、リゾルバが
         誰に答えるか)は、このメモの対象外。
      5  加入者のポート:契約約款第17条(他に害を与える端末)。事前または同時に
         通知する。
      6  業界団体で共通の指針を検討中。まだ出ていない。]] } }

document "accident-rule" { to = { "hinode/risk", "hinode/noc" },
  title = { en = "Accidents to be reported to MIC", ja = "総務省への事故報告" },
  text = {
    en = lines [[
      Service stopped or degraded for 30,000 users or more AND for two hours or
      more: serious accident. Report at once by telephone, fax or mail with what
      is known; details within 30 days.      30,000 users OR two hours: quarterly.

      FORM   1 since when   2 where, how many users   3 what is seen
             4 measures     5 cause: known / under investigation   6 next report
      The count is of our users who lack our service. Time runs from the first
      count in the log, not from the first call.]],
    ja = lines [[
      利用者3万以上、かつ2時間以上の役務の停止・品質低下:重大な事故。判明している
      ことを電話・FAX・メールで速やかに報告し、詳細は30日以内。
      3万以上または2時間以上:四半期報告。

      様式   1 発生時刻   2 場所・利用者数   3 状況   4 措置
             5 原因:判明・調査中             6 次回報告
      数えるのは、当社の役務を受けられない当社の利用者。時刻はログの最初の集計から
      で、最初の電話からではない。]] } }

document "contract-a" { to = "hinode/sales",
  title = { en = "Hosting class A and business line: what was promised",
            ja = "預かりA級・法人回線:お約束の範囲" },
  text = {
    en = prose [[
      Class A (ministry): answer within 15 minutes, the customer is offered the ways there are and
      chooses. Ways that we have: filter by source; drop everything to the address, which protects
      the others and finishes the site; move the files to the second site at Kagami, without CGI.

      Business line (bank): "security included" means that we watch the line and call. It does not
      mean that the line cannot be filled. Tokiwa has a telephone service and 168 branches; nobody
      here can say whether its servers would stand it.]],
    ja = prose [[
      A級(国民生活省):十五分以内に回答し、取りうる方法を示して、お客さまに選んでいただく。当社にで
      きること:送信元を絞る、アドレス宛てをすべて捨てる(他を守れるがサイトは見えなくなる)、静的
      ファイルを鏡の第二拠点に移す(CGIは不可)。

      法人回線(常盤銀行):「セキュリティ込み」とは、回線を見ていて異状があれば電話するという意味で
      ある。回線があふれないという意味ではない。常盤銀行にはテレホンバンキングと168の支店がある。
      先方のサーバが耐えられるかどうかは、当社では分からない。]] } }

document "isac-card" { to = { "hinode/csirt", "kaede/desk" },
  title = { en = "Telecom-ISAC: card for the wall", ja = "Telecom-ISAC:壁に貼る一枚" },
  text = {
    en = lines [[
      Nobody can order anybody here. What you send is seen by members only, and
      it is sent on without your name if you say so.
         TARGET ; SOURCE (network or AS) ; PACKETS/S ; FIRST SEEN (hh:mm)
      Early and short. "e" marks an estimate. No subscribers, no capacities.
      CSIRTs among themselves: the mail round of the teams, closed; behaviour
      and ports may go further if the sender agrees.]],
    ja = lines [[
      ここでは誰も誰にも命令できません。送られたものは会員だけが見ます。ご希望が
      あれば社名を伏せて回します。
         宛先 ; 送信元(網またはAS) ; パケット毎秒 ; 初認時刻(hh:mm)
      早く、短く。推定値は「e」。加入者名と設備能力は書かない。
      CSIRT同士:各チームの閉じたメールの輪。振る舞いとポートは、発信者がよければ
      外に出してよい。]] } }

document "kaede-sheet" { to = "kaede",
  title = { en = "If both of us are asleep (Sato)", ja = "二人とも寝ているときは(佐藤)" },
  text = {
    en = lines [[
      1  gw: who sends what   -> screen 2, "out by host". Needs a list from above.
      2  Shut a subscriber's port  -> portctl HOST off; letter goes out at night.
         All of them at once: portctl ALL off. Don't. Town hall hangs on it.
      3  Takane telephones: own queue, leave it alone. If the fibre goes, the
         valley has nothing; ring the fire brigade first.
      4  Billing: must reach the centre by 18:00 on the 25th. They have taken it
         on the 26th once, after a call before five.
      5  Mail dead? Hinode's NOC 00-0000-5101, or fax.]],
    ja = lines [[
      1  gw:誰が何を出しているか → 画面2「送信ホスト別」。上から一覧が要る。
      2  加入者ポートを閉じる → portctl ホスト off。通知の手紙は夜に出る。
         全部いっぺんは portctl ALL off。やらないこと。支所もぶら下がっている。
      3  高嶺の電話:専用キュー、触らない。光が切れたら谷には何も残らない。
         まず消防に電話。
      4  料金:25日18時までに集計センター。五時前に電話したら、一度だけ26日に
         してもらえたことがある。
      5  メールが死んだら、ひのでNOC 00-0000-5101 かFAX。]] } }

document "press-rules" { to = { "hinode/pr", "hinode/risk" },
  title = { en = "Speaking to the press", ja = "報道対応の心得" },
  text = {
    en = prose [[
      One person speaks, from words that Risk Management has approved. Say what our users notice,
      since when, what we do, where they can ask (00-0000-0120) and when we speak next. Capacity,
      volumes and names of customers are not ours to tell. A question that we do not answer gets a
      sentence that says so.]],
    ja = prose [[
      話すのは一人、リスク管理室が承認した文言で。利用者に何が起きているか、いつからか、何をしてい
      るか、問い合わせ先(00-0000-0120)、次にお知らせする時刻を言う。設備能力・通信量・お客さまの名
      前は出さない。答えない質問には、答えられないと一言添える。]] } }
