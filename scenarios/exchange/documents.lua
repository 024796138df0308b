-- documents.lua: plans and lists of carrier, ministry, NISC and sector desks.
-- 文書(事業者・省庁・セプター)。平時に作られたもの。

local drill = require "lib.drill"
local lines = drill.text.lines

local CARRIER = "hinode"

document "hinode-plan" { to = CARRIER,
  title = { en = "Emergency plan for large failures, extract", ja = "大規模故障対応計画(抜粋)" },
  text = {
    en = lines [[
      EMERGENCY PLAN FOR LARGE FAILURES, EXTRACT          Hinode Telecom, April 2010

      1  Headquarters
         Risk Management convenes the disaster headquarters, whatever the cause:
         earthquake, typhoon, fire, FAILURE OF SERVICE above 100,000 users.
         Room, fax and satellite telephone are those for earthquakes (floor 9).
      2  Whose it is
         Switches, load distribution, change records, call restriction   NOC
         Order of restoration towards customers            business manager
         Words to press and public        PR, read by Risk Management first
         Internal CSIRT: advises, keeps evidence. It may touch the things of
         others where powers were handed down or are on the emergency list.
      3  When own telephones are silent
         Fax on the disaster line (floor 9, floor 3, PR), the stairs, and the
         canteen board. Runners sign in with the hour.
      4  Before a fallen switch is reloaded
         One of them is kept as it fell: memory, load, log.
      5  Roll-outs are stopped at the distribution server, not at the switch.
      6  At half service and above, expect a storm of calls: restrict ordinary
         calls to one in four first, then let go step by step.]],
    ja = lines [[
      大規模故障対応計画(抜粋)                     ひので通信 平成22年4月

      1  対策本部
         原因を問わず、リスク管理室が災害対策本部を招集する。地震、台風、火災、
         および10万人以上に影響する「サービスの故障」。
         部屋・FAX・衛星電話は地震用のもの(9階)を使う。
      2  所管
         交換機、局データ配信、作業記録、発信規制        NOC
         顧客に対する復旧の順番                          法人営業本部
         報道・一般への文言         広報部(事前にリスク管理室が目を通す)
         社内CSIRTは助言し、証拠を残す。他部門のものに手を加えられるのは、権限
         が移譲されている場合、または緊急時の一覧にある場合とする。
      3  社内の電話が使えないとき
         防災回線のFAX(9階、3階、広報部)、階段、食堂の掲示板。伝令は時刻を記入。
      4  停止した交換機に局データを入れ直す前に
         一台は、止まった状態のまま残す(メモリ、局データ、ログ)。
      5  配布を止めるときは、交換機側ではなく配信サーバで止める。
      6  半分以上が戻ると発信が殺到する。先に一般の発信を四分の一に規制し、
         段階的に緩める。]] } }

document "hinode-list" { to = { "hinode/business", "hinode/noc", "mic/liaison" },
  title = { en = "Order of restoration, filed with MIC", ja = "復旧優先順位表(総務省届出)" },
  text = {
    en = lines [[
      ORDER OF RESTORATION                          filed with MIC, 1 October 2009

      Class 1  LIFE           119, 110, disaster base hospitals      east-31, 7, 12
      Class 2  DEPENDENCE     those on whom other sectors depend: power, water,
                              gas, settlement of banks, railway and air control
                                                                   east-2, 9, 18, 22
      Class 3  GOVERNMENT     ministries, prefecture, city halls    east-5, 14, 27
      Class 4  EVERYBODY ELSE by number of lines on the switch
      Within a class: the greater number of people, then the shorter margin.
      Requests to be moved up are answered with this sheet. Changes are made on
      a quiet day, in writing, by all who are on it.
      (The numbers of the switches do not follow the classes.)]],
    ja = lines [[
      復旧優先順位表                              平成21年10月1日 総務省届出

      第1類  人命      119番・110番、災害拠点病院              東31、7、12
      第2類  依存      他の分野が依存するもの:電力、水道、ガス、
                        銀行間決済、鉄道・航空の指令            東2、9、18、22
      第3類  行政      省庁、県、市役所                        東5、14、27
      第4類  その他    収容回線数の多い順
      同じ類の中では、影響人数の多いもの、次に猶予の短いもの。
      順番の繰上げの要望には、この表をもって答える。表の変更は、平時に、
      記載された全者の合意により、書面で行う。
      (交換機の番号は、この順番とは無関係である)]] } }

document "hinode-net" { to = { "hinode/noc", "hinode/csirt" },
  title = { en = "Switches and their loads", ja = "交換機と局データ" },
  text = {
    en = lines [[
      SWITCHES AND LOADS                                 NOC, as of 10 December 2010

        east   40 switches   Tsuzumi TX-9        trunks to the west: 12
        west   22 switches   Tsuzumi TX-9        own trunks abroad
      Loads come signed from Tsuzumi, wait three days on the test switch, then
      go out by LD-SV1 in the night batch: east Sun/Mon 02:00, west "next free
      hour" afterwards. A load can be put back (15 min per switch, four at a
      time). Emergency calls of the east can be led over the west by hand.
      A switch keeps its last load and log until it is reloaded.]],
    ja = lines [[
      交換機と局データ                                NOC 平成22年12月10日現在

        東部   40台   鼓 TX-9        西部への中継線 12
        西部   22台   鼓 TX-9        国際中継は西部のみ
      局データは鼓電気が署名して納め、試験機で三日置いたのち、LD-SV1 から夜間
      一括で配布する。東部は日曜深夜2時、西部はその後の「次の空き時間」。
      一つ前の局データに戻せる(一台15分、同時に四台まで)。東部の緊急通報は、
      手動で西部経由に振り替えられる。交換機は、入れ直すまで直前の局データと
      ログを保持する。]] } }

document "accident-rule" { to = { "hinode/risk", "hinode/business", "mic/liaison" },
  title = { en = "Accident reports to MIC", ja = "電気通信事故の報告" },
  text = {
    en = lines [[
      ACCIDENT REPORTS (older wording, shortened)

      30,000 users or more AND two hours or more   serious accident:
          report at once by telephone, fax or mail what is known; details
          within 30 days
      30,000 users or more OR two hours or more    quarterly report
      The clock runs from the minute users lost service, not from the minute
      it was noticed. The first report may say "cause not known".
      In this exercise: by "report-up", and from MIC on to NISC.]],
    ja = lines [[
      電気通信事故の報告(旧規定、要約)

      3万人以上 かつ 2時間以上   重大な事故
          判明している事実を、直ちに電話・FAX・メール等で報告。詳細は30日以内
      3万人以上 または 2時間以上  四半期報告
      時間は、気づいた時刻ではなく、利用者が使えなくなった時刻から数える。
      第一報は「原因不明」でよい。
      本演習では「情報連絡」で報告し、総務省からNISCへ伝える。]] } }

document "mic-notes" { to = "mic/liaison",
  title = { en = "When several ministries ask at once", ja = "複数省庁から要望が来たとき" },
  text = {
    en = lines [[
      WHEN SEVERAL MINISTRIES ASK AT ONCE                 liaison desk, since 2009

      * The carrier is not to be asked by five houses. MIC collects, answers.
      * The answer is the filed order: life, then dependence, then government.
        A ministry may supply facts (how many people, how long it holds),
        not a wish.
      * 119 and 110: tell the carrier at once, do not wait for a form.
      * Press: the same text as the carrier's, agreed by fax. No cause before
        the carrier and we both know it.]],
    ja = lines [[
      複数の省庁から要望が来たとき                      連絡担当官 平成21年から

      ・五つの省庁から事業者に別々に要望させない。総務省が受け、答える。
      ・答えは届出の順番。人命、依存、行政の順。各省庁からは事実(人数、あと
        何時間もつか)をもらう。要望はもらわない。
      ・119番・110番は、様式を待たず直ちに事業者へ伝える。
      ・報道には、事業者とFAXで合わせた同じ文で答える。双方が原因を知るまで、
        原因は述べない。]] } }

document "ceptoar-guide" { to = { "ceptoar-telecom/desk", "ceptoar-banks/desk", "nisc/desk" },
  title = { en = "Desk guide for CEPTOARs", ja = "セプター事務局の手引き" },
  text = {
    en = lines [[
      DESK GUIDE                                             Council, June 2010

      Down   NISC -> ministry -> CEPTOAR -> operator. Receipt is confirmed to
             NISC within 15 minutes, on any channel that works; then it is
             passed on to the members.
      Up     operator -> CEPTOAR and ministry -> NISC. Facts, hour, next hour.
      Across the Council, 14 desks. Members: telecom, broadcasting, banks,
             securities, life, non-life, aviation, electricity, gas, local
             government, water. Observers, who listen: railway, medicine,
             logistics. A question gets an answer within 30 minutes, and
             "not known, next word at hh:mm" is an answer.
      What a member tells in confidence goes on without its name.
      Fax on the disaster line: 00-0000-82xx as the telephone, prefix 9.]],
    ja = lines [[
      セプター事務局の手引き                    セプターカウンシル 平成22年6月

      下り  NISC → 省庁 → セプター → 事業者。受領は15分以内に、使える手段で
            NISCへ返す。そのうえで会員へ展開する。
      上り  事業者 → セプター・省庁 → NISC。事実、時刻、次報の時刻。
      横    カウンシル、14事務局。会員:通信、放送、銀行等、証券、生命保険、
            損害保険、航空、電力、ガス、自治体、水道。オブザーバー(受信のみ):
            鉄道、医療、物流。問いには30分以内に答える。「不明、次は何時何分」
            も答えである。
      会員が内々に知らせたことは、社名を伏せて展開する。
      防災回線のFAXは、電話と同じ 00-0000-82xx の前に9を付ける。]] } }

document "kaede-notes" { to = "kaede/desk",
  title = { en = "What we run", ja = "うちの設備" },
  text = {
    en = lines [[
      WHAT WE RUN                                  taped inside the rack door

      2 x Tsuzumi TX-9 (telephones of 2,100 households, night clinic, 119)
      Loads: Tsuzumi puts them on by remote, second Monday of the month, 17:00.
             We can hold one by blocking the load at our end.
      Telephones of another carrier; nothing of ours goes over Hinode since
      August. To Hinode: fax, or CSIRT to CSIRT. To the sector desk: 8210.
      Three people. One of them is on a train.]],
    ja = lines [[
      うちの設備                                        ラックの扉の内側

      鼓 TX-9 二台(電話2,100戸、夜間診療所、119番)
      局データ:鼓電気が遠隔で投入。毎月第2月曜17時。こちらで使用禁止にすれば
                入らない。
      うちの電話は別の事業者。八月から、ひのでを通るものはない。ひのでへは
      FAXかCSIRT間連絡。通信セプターは 8210。
      社員三人。うち一人は電車の中。]] } }

document "numbers" {
  to = { "hinode", "kaede", "mic/liaison", "nisc/desk", "ceptoar-telecom/desk",
         "ceptoar-banks/desk", "tokiwa", "wakaba", "wakaba-systems", "tsubame", "asagiri",
         "aoba", "nagisa", "kazahaya", "shirakaba", "izumi", "hayabusa" },
  title = { en = "Ways that do not need a telephone", ja = "電話によらない連絡手段" },
  text = {
    en = lines [[
      WAYS THAT DO NOT NEED A TELEPHONE               one copy for every desk, 2010

      Fax on the disaster line   every operator, ministry, desk in this exercise.
                                 One machine each; somebody has to stand at it.
      Radio                      own crews, cars, stations, loudspeakers; hospital
                                 to the 119 command room
      On foot                    inside the house; between houses, half an hour
      Report-up / advisory-down  the forms of the sector, over the disaster line
      Council                    between CEPTOARs
      Press, bulletin board      for the public
      Telephones of ministries and of the west work; who is in the east does not
      hear them ring.]],
    ja = lines [[
      電話によらない連絡手段                              各席に一部 平成22年

      防災回線のFAX     本演習の事業者、省庁、事務局すべてにある。一組織に
                         一台。誰かがその前に立っていること。
      無線               自社の班・車両・駅・屋外スピーカー。病院から119番指令室
      徒歩               社内。よその組織へは三十分
      情報連絡・情報提供 分野の様式。防災回線による
      カウンシル         セプター同士
      報道・掲示板       一般向け
      省庁と西部の電話は生きている。ただし、東部の相手は鳴っても聞こえない。]] } }
