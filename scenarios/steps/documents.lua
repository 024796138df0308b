-- documents.lua: what lies on the desks on the first of April 2003, and stays there.
-- 文書。平成15年4月1日の机の上にあり、七年間そこにある。

local drill = require "lib.drill"
local lines = drill.text.lines

document "eight-steps" { to = "nagisa/founder",
  title = { en = "Eight steps, in two columns", ja = "八つの段、二つの欄" },
  text = {
    en = lines [[
      EIGHT STEPS                                  copied by hand; add your own dates

         outside Japan                           Japan
      1  management's support and buy-in         colleagues' support and help
      2  the strategic plan                      the plan of persuasion
      3  relevant information                    negative information
      4  the vision                              the organisation model
      5  tell the vision and the plan            talk with expertise outside
      6  begin to work                           begin to write it down
      7  announce that it works                  propose the idea to management
      8  evaluate                                get the budget

      By when, here        1, 2  in 2003       3  in 2004        4  in 2005
                           5, 6  in 2006       7  in 2007        8  in 2008
      This time we go by   the column that is named on the next sheet]],
    ja = lines [[
      八つの段                                    手書きの写し。日付は自分で入れること

          日本以外                               日本
      一  経営の支持を得る                       同僚の支援を得る
      二  戦略計画を決める                       説得の計画を決める
      三  関連情報を集める                       ネガティブ情報を集める
      四  ビジョンを設計する                     組織モデルを設計する
      五  ビジョンと運用計画を伝える             外部の専門家と話す
      六  実装を始める                           文書化を始める
      七  発足を告げる                           経営に提案する
      八  評価する                               予算を得る

      当社の目安     一・二 平成15年    三 平成16年    四 平成17年
                     五・六 平成18年    七 平成19年    八 平成20年
      どちらの欄で行くかは、次の紙を見ること]] } }

if parameter "track" == "japan" then
  document "which-column" { to = "nagisa/founder",
    title = { en = "Next sheet: the right-hand column", ja = "次の紙:右の欄で行く" },
    text = {
      en = lines [[
        Tokunaga said: "If you bring this to the board now they will ask who else
        wants it. Come back when the others ask for you."

        So: colleagues first, management at step 7, money last.
        Nobody has handed us any authority. Each department answers for its own,
        and may act at once, without telling us.]],
      ja = lines [[
        徳永常務いわく「いま役員会に持って行けば、ほかに誰が欲しがっているのかと
        聞かれる。皆が君を呼ぶようになったら、また来なさい」

        よって、同僚が先、経営は第七段、金は最後。
        権限は誰からも渡されていない。各部門は自分の領域に責任を持ち、こちらに
        断らずに、すぐ動いてよい。]] } }
else
  document "which-column" { to = "nagisa/founder",
    title = { en = "Next sheet: the left-hand column", ja = "次の紙:左の欄で行く" },
    text = {
      en = lines [[
        Tokunaga said: "Don't go round the house first. Get the president to want
        it, and it is wanted."

        So: management first, goals agreed there, the departments told when there
        is something to tell. Announce in 2007, measure in 2008.
        The departments have read nothing and signed nothing.]],
      ja = lines [[
        徳永常務いわく「社内を回るのは後でいい。社長が欲しいと言えば、それは必要な
        ものになる」

        よって、経営が先、目標もそこで決め、部門には話せるものができてから伝える。
        発足を告げるのは平成19年、効果を測るのは平成20年。
        各部門は、まだ何も読んでおらず、何にも判を押していない。]] } }
end

local CHARTS = {
  M1 = {
    en = lines [[
      NAGISA GAS, CHART                                        model 1, one company
        Management (Tokunaga)
          Sales (Oba: the profit centre) --- branches
          Customer Centre (Iizuka)        Supply (Tojo)
          Systems (Shinoda) --- development --- [ your desk ]
          Administration --- disaster group (Kashiwagi) --- Personnel (Tsuji)
      Where the lines run is our reading; the boxes are the model's.]],
    ja = lines [[
      なぎさガス 組織図                                     モデル1 一つの会社
        経営(徳永)
          営業部(大庭。稼ぐ部門)--- 営業所
          お客さまセンター(飯塚)   供給部(東条)
          システム部(篠田)--- 開発 ---[ 水野の机 ]
          総務部 --- 防災(柏木)--- 人事(辻)
      箱の名はモデルのもの。線の引き方は当方の解釈。]] },
  M2 = {
    en = lines [[
      NAGISA GROUP, CHART                            model 2, parent and subsidiary
        Nagisa Gas: Management (Tokunaga)
          Sales (Oba)  Customer Centre (Iizuka)  Supply (Tojo)
          Information Planning (the rules)  General Affairs (Kashiwagi, Tsuji)
        Nagisa Systems, the subsidiary: its own management
          operations (Shinoda)  development  [ your desk: Security Center ]
      The rules are made in one house and the hands are in the other, with a
      contract between. Where the lines run is our reading.]],
    ja = lines [[
      なぎさグループ 組織図                                モデル2 親会社と子会社
        なぎさガス:経営(徳永)
          営業部(大庭)  お客さまセンター(飯塚)  供給部(東条)
          情報企画部(決まりを作る)  総務部(柏木、辻)
        子会社 なぎさシステムズ:経営は別
          運用(篠田)  開発 [ 水野の机:セキュリティセンター ]
      決まりは親会社、手は子会社にあり、間には契約がある。線は当方の解釈。]] },
  M3 = {
    en = lines [[
      NAGISA HOLDINGS, CHART                        model 3, a holding and its houses
        Holding (Tokunaga) --- Personnel (Tsuji) --- [ your desk, coordinating ]
          Energy: Supply (Tojo), Sales (Oba), its contact (Shinoda)
          Transport, with the Customer Centre (Iizuka), and its contact
          Property, with the disaster group (Kashiwagi), and its contact
      Of this model only the title is known; the chart is made up.]],
    ja = lines [[
      なぎさホールディングス 組織図                        モデル3 持株会社と各社
        持株会社(徳永)--- 人事(辻)---[ 水野の机:調整役 ]
          エネルギー:供給(東条)、営業(大庭)、窓口役(篠田)
          運輸:お客さまセンター(飯塚)、窓口役
          不動産:防災(柏木)、窓口役
      このモデルは題名しか知られていない。図は作ったもの。]] },
  M4 = {
    en = lines [[
      NAGISA COOPERATIVE, CHART                  model 4, many alike and a shared desk
        Eleven gas companies of the bay, one office (Tokunaga presides)
          office (Kashiwagi)  systems (Shinoda)  sales (Oba)  customers (Iizuka)
          supply (Tojo)  personnel (Tsuji)
        [ your desk, shared by all ]      contractor for everything else
      Of this model nothing but a row of dots is known; the chart is made up.]],
    ja = lines [[
      なぎさ湾岸ガス共同体 組織図                      モデル4 同種の会員と共同窓口
        湾岸のガス会社十一社、事務局は一つ(会長 徳永)
          事務局(柏木)  システム(篠田)  営業(大庭)  お客さま(飯塚)
          供給(東条)  人事(辻)
        [ 水野の机:全社共有 ]     そのほかは委託
      このモデルは点線しか残っていない。図は作ったもの。]] },
}
local chart = CHARTS[parameter "model"]

document "our-chart" { to = "nagisa", title = { en = "Who stands where", ja = "組織図" },
  text = { en = chart.en, ja = chart.ja } }

document "whose" { to = "nagisa",
  title = { en = "Whose it is, and how one decides", ja = "所管と決め方" },
  text = {
    en = lines [[
      WHOSE IT IS                                              General Affairs, 2002
      1  Tickets, name servers, gateway, memory sticks, lent PCs      IT Operations
         Branch networks and PCs, counters, bills, the web page       Sales
         Control screens and everything gas flows through             Supply
      2  Who answers for a thing decides on it. Others ask. Exceptions only in
         writing: powers handed down, or written for emergencies.
      3  Earthquake, typhoon, tsunami: the disaster group convenes
         headquarters. It has a room, a tree of 214 telephone numbers, a stock
         of money up to 20 million yen, and orders are followed.
      4  Gas is never shut off for anything but gas.
      5  A stop of counters or the web page: agreed with Sales, told the day
         before.
      6  What was done first and by whom is written before what was wrong.]],
    ja = lines [[
      所管と決め方                                             総務部 平成14年
      一  障害票、DNSサーバ、接続口、USBメモリ、貸与PC     情報システム部
          営業所のLANと端末、窓口、料金、Webページ               営業部
          監視卓など、ガスの流れに関わるもの                     供給部
      二  所管が決め、ほかは断りを入れる。例外は、移譲された権限、または非常時
          の定めとして、文書になっているものに限る。
      三  地震・台風・津波のときは防災が本部を招集する。部屋、214名の連絡網、
          二千万円までの即決枠があり、指示には全員が従う。
      四  ガスを止める理由は、ガスのほかにない。
      五  窓口・Webページの停止は営業部と合意し、前日までに知らせる。
      六  何が悪かったかより先に、誰が何を最初にしたかを書く。]] } }

document "numbers" { to = "nagisa", title = { en = "Numbers", ja = "電話番号表" },
  text = {
    en = lines [[
      2010  Tokunaga            2310  Sales (Oba)        00-0000-8101  METI
      2210  IT (Shinoda)        2410  Customer Centre    00-0000-8201  Gas sector desk
      2240  Mizuno, Konishi     2510  Disaster group     00-0000-8301  NISC
      2520  Personnel           2610  Supply control     00-0000-8501  JPCERT/CC
      00-0000-6101  Kaede Net (our line)                 00-0000-8511  Association, from 2007
      00-0000-6201  Hinode Telecom, Ando                 00-0000-9401  Shinonome Press
      00-0000-7201  Misaki Piping, Yokoi                 00-0000-7301  Suzukake, Hirose]],
    ja = lines [[
      2010  徳永常務             2310  営業部(大庭)        00-0000-8101  経済産業省
      2210  情報システム(篠田) 2410  お客さまセンター      00-0000-8201  ガス分野の事務局
      2240  水野・小西           2510  防災(柏木)          00-0000-8301  NISC
      2520  人事                 2610  供給指令              00-0000-8501  JPCERT/CC
      00-0000-6101  かえでネット(回線)                     00-0000-8511  協議会(平成19年〜)
      00-0000-6201  ひので通信 安藤                          00-0000-9401  東雲新聞
      00-0000-7201  みさき管工 横井                          00-0000-7301  すずかけ解析 広瀬]] } }

document "letters" { to = "nagisa",
  title = { en = "Drills by letter: the rules", ja = "書面演習のきまり" },
  text = {
    en = lines [[
      A card stands for some minutes of one day. Answer it as if the minutes were
      running; the post takes a fortnight, the answer may, too.
      Do what the card asks for in your own post: act, tell, decide. What you
      would tell somebody, tell him. What is real is written on the card.]],
    ja = lines [[
      カード一枚が、ある一日の数分間にあたる。その数分のつもりで答えること。便りの往
      復には二週間かかるので、返事もその間でよい。
      自分の持ち場で、動く、伝える、決める。伝えるなら、相手に本当に伝える。実際に
      起きたことであれば、カードにそう書いてある。]] } }

document "hours" { to = "nagisa/founder",
  title = { en = "Hours: one and a half persons", ja = "時間:一人半の使い道" },
  text = {
    en = lines [[
      Mizuno, two thirds; Konishi, half. The rest is the help desk's, the privacy
      officer's, the year-end closing's. They take a little more each quarter,
      until there is a line in the budget.
        a call  -2   cases  -3   training  -4   writing  -4   a drill  -5
        a duty that is only added   -14         everything that comes in   -25
        two weeks' relief   +12                 a duty handed back   +6
      Below a third somebody falls ill or asks for a transfer. Skill goes by
      itself, a little each quarter in which nothing happens.]],
    ja = lines [[
      水野が三分の二、小西が半分。残りはヘルプデスク、個人情報の担当、年度末の締め。
      予算に行ができるまで、四半期ごとに少しずつ削られていく。
        訪問 -2   事例 -3   研修 -4   文書 -4   演習 -5
        積み増しただけの兼務 -14                来るものを全部受ける -25
        二週間の休み +12                        兼務を一つ返す +6
      三分の一を切ると、誰かが体をこわすか、異動を願い出る。技量は、何も起きない
      四半期ごとに、ひとりでに少しずつ落ちる。]] } }

-- R3, without names: which team the source means by which year it does not say. [S][D]
document "teams" { to = { "nagisa/founder", "nagisa/director" },
  title = { en = "Teams in this country, a clipping that grows", ja = "国内のチーム(書き足す切り抜き)" },
  text = {
    en = lines [[
      2003   the first, in a telecommunications group
      2004   an access provider; others begin
      2006   an infrastructure group        2007   six found an association
      2008   "new CSIRT" beside most names  2009   members and non-members, half
      In its first year a team is trusted by nobody but those who asked for it.
      (Years as in a talk of 2010; which team belongs to which year it leaves open.)]],
    ja = lines [[
      平成15年  通信グループに最初のチーム
      平成16年  接続事業者に一つ。ほかも準備
      平成18年  インフラ系のグループに一つ   平成19年  六チームで協議会
      平成20年  「新設」の印が並ぶ           平成21年  会員と非会員、半々
      一年目のチームを信頼するのは、それを欲しがった人だけである。
      (年は2010年の講演の年表による。どのチームが何年かは示されていない)]] } }
