-- documents.lua: what lies on the desks from the start. Real plans say who decides and by which
-- criteria; none of these was written with this day in mind. All of it [D], but for the duties.
-- 文書。平時に作られたもので、今日の出来事を想定したものではない。

local drill = require "lib.drill"
local prose, lines = drill.text.prose, drill.text.lines

-- Everybody --------------------------------------------------------------------------------------

document "card" {
  to = { "aoba", "hinode", "izumi", "shirakaba", "asagiri", "kazahaya", "tokiwa", "nco", "meti",
         "ceptoar-electricity" },
  title = { en = "Who is who today; and when the line is dead",
            ja = "連絡先一覧と、回線が切れたとき" },
  text = {
    en = lines [[
      WHO IS WHO
      National Cyber Office   00-0000-8301     METI fuel desk    00-0000-8101
      JPCERT/CC               00-0000-8501     METI safety       00-0000-8103
      MIC 8111  FSA 8121  MHLW 8131  MLIT 8141 (water: MLIT since 2024)
      Personal data           00-0000-8151     Prefectural Police 00-0000-8401
      CEPTOAR desks: electricity 8200, the other fourteen 8201 to 8214
      Hagane Controls         00-0000-7201     119 control room   00-0000-0119

      WAYS TO REACH PEOPLE                 hang on
      telephone, mail  bank, hospital      Kuretake exchange
      telephone        city, waterworks    mobile network (no desk telephones)
      railway          own telephones along the line
      SATELLITE        every desk here has one set; spoken; works under open sky
      FAX              over the disaster line: ministries, desks, JPCERT/CC
      ON FOOT          is a way, too

      SEVERITY  0 none  1 almost none  2 some  3 large  4 extremely serious:
      by continuity of service and by safety, the higher of the two.
      TLP  RED: these persons. AMBER: their organisations. GREEN: the community,
      not the public. CLEAR: anybody.]],
    ja = lines [[
      連絡先
      国家サイバー統括室  00-0000-8301    経産省 燃料調整  00-0000-8101
      JPCERT/CC           00-0000-8501    経産省 電力安全課 00-0000-8103
      総務省8111 金融庁8121 厚労省8131 国交省8141(水道は2024年から国交省)
      個人情報保護委員会  00-0000-8151    県警             00-0000-8401
      セプター事務局  電力8200、ほか十四分野 8201〜8214
      はがね制御          00-0000-7201    119番通信指令室  00-0000-0119

      連絡手段                           何に載っているか
      電話・メール  銀行、病院           呉竹局
      電話          市役所、水道局       携帯電話網(固定電話なし)
      鉄道          沿線の自営電話
      衛星電話      各席に一台。通話のみ。空の見える所で使うこと
      FAX           災害時回線。省庁、セプター、JPCERT/CC
      歩いて行く    これも手段である

      深刻度  0 なし  1 ほぼなし  2 一定  3 大きい  4 極めて深刻
              サービスの継続と安全性で見て、高い方を採る
      TLP  RED:受け取った人のみ  AMBER:その組織の中  GREEN:関係者の間
           (公表不可)  CLEAR:制限なし]] } }

-- Aoba Electric ----------------------------------------------------------------------------------

document "aoba-plan" { to = "aoba",
  title = { en = "Aoba Electric: large outage plan, extract", ja = "青葉電力:大規模停電対応計画(抜粋)" },
  text = {
    en = lines [[
      LARGE OUTAGE PLAN, EXTRACT                           Aoba Electric, rev. 11
      1  Whose it is
         What is switched, and when                   Central dispatch
         Substations: controllers, gateways, vendor's
         accounts, relays and their network           Substation centre
         Office servers                               System Department
         The CSIRT advises; it touches things of others when they agree, when
         it has been handed the power, or by the list of emergency powers.
      2  Headquarters: Risk Management convenes at 100,000 customers, at once.
      3  When the screen and the station disagree, the station is right. Read
         out, read back, one breaker at a time.
      4  Snow, and a second cause. A fault that fits the weather is still put
         beside the event recorder before the cause is written.
      5  After an intrusion: copy first, then rebuild, then compare with the
         signed setting sheets. Nothing that the vendor sends over his line.
      6  Generator cars (3): see the criteria. Requests by order of danger, not
         of arrival; the reason is written beside each refusal.
      7  Words to the press: HQ. What we know, what we do not, when we speak
         next. No cause before it is known; never who.
      8  Contact of others: METI by HQ; CSIRTs outside and JPCERT/CC by the
         CSIRT, without station names and without the vendor's model.]],
    ja = lines [[
      大規模停電対応計画(抜粋)                              青葉電力 第11版
      1  所管
         何を、いつ操作するか                     中央給電指令所
         変電所(制御装置、保守装置、業者アカウント、
         保護リレーとその伝送路)                 変電センター
         事務系サーバ                             システム部
         CSIRTは助言する。他の所管のものに手を付けるのは、所管が同意したとき、
         権限を移譲されたとき、または緊急時の一覧による。
      2  停電10万軒でリスク管理部が直ちに対策本部を招集する。
      3  画面と現地が食い違えば、現地が正しい。読上げと復唱で、一台ずつ。
      4  雪と、もう一つの原因。気象で説明のつく事故でも、原因を書く前に事象記録
         (SOE)と突き合わせる。
      5  侵入のあとは、複写、再構築、整定表(押印済)との照合の順。業者が自分の
         回線で送ってくるものは入れない。
      6  発電機車(3台)は配分基準による。到着順ではなく危険の順。断った理由を
         書いておく。
      7  報道への文言は本部。分かったこと、分からないこと、次に話す時刻。原因は
         判明するまで言わない。「誰が」は言わない。
      8  対外連絡:経産省は本部。他社CSIRTとJPCERT/CCはCSIRT。変電所名と製品の
         型式は出さない。]] } }

document "one-line" { to = { "aoba/dispatch", "aoba/substations", "aoba/csirt" },
  title = { en = "Kuretake substation, what hangs on what", ja = "呉竹変電所 系統と回線の略図" },
  text = {
    en = lines [[
        Hamagashira                              Kisaragi tie
            | Kitayama 1L 2L (275 kV, towers 1-88)    |
        ====+==== KURETAKE ===========================+====  275 kV
            |  relays <== relay network (own fibre, both banks of the river)
        81 82 83 84 85 86 87   66 kV: Takane, Torigoe (railway), Hagurodai (water),
                               Hospital Hill, Kuretake town, Port, Industry
        bay controllers 1-7 <-- RG-4 gateway <-- vendor's line (always on)
                                   '-- copies its log to the office, hourly
        manual handles 81-87, lead seals 0311-0317
        (contract with Hagane: file 2023-118, three annexes)]],
    ja = lines [[
        浜頭                                     如月連系
          | 北山線1L・2L(275kV、1〜88号)          |
      ====+==== 呉竹変電所 =======================+====  275kV
          |  保護リレー <== リレー伝送路(自営光、川の両岸)
      81 82 83 84 85 86 87   66kV:高嶺、鳥越(鉄道)、羽黒台(水道)、
                             病院台、呉竹町、港、工業
      回線制御装置1〜7 <-- RG-4 <-- 業者回線(常時接続)
                             '-- ログを毎時、事務系へ複写
      手動ハンドル 81〜87(封印 0311〜0317)
      (はがね制御との契約:文書2023-118、別紙三通)]] } }

document "car-criteria" { to = { "aoba/risk", "meti/liaison", "kazahaya/crisis" },
  title = { en = "Criteria for generator cars and fuel in a shortage", ja = "発電機車・燃料の配分基準" },
  text = {
    en = lines [[
      CRITERIA (agreed March 2026: METI, prefecture, power company)
      A  life within the next hours, no other way        first
      B  danger to the surroundings if it stops           first
      C  what others of A and B hang on (water, 119)      next
      D  many people, hours to go                         then
      E  own reserve of more than 12 hours                not now
      Hours left are asked for, and how they were measured. Within a letter: the
      shorter time. Who rings more often, or with whom, is not a criterion. What
      is decided is written down: who, letter, hours, when. So is every no.]],
    ja = lines [[
      配分基準(2026年3月 経済産業省・県・電力会社 合意)
      A  数時間のうちに命にかかわり、ほかに手段がない     最優先
      B  止まれば周囲に危険が及ぶ                         最優先
      C  A・Bがそれに頼っている(水道、119番)            次
      D  人数が多く、まだ時間がある                       その次
      E  自前で12時間以上もつ                             いまは出さない
      残り時間は、測り方とともに尋ねる。同じ記号なら短い方から。電話の回数や、
      誰が口添えしたかは基準ではない。決めたことは、相手・記号・時間・時刻を書く。
      断ったものも書く。]] } }

document "report-rules" { to = { "aoba/risk", "aoba/csirt", "meti/liaison", "nco/desk" },
  title = { en = "What is owed to whom, and by when", ja = "報告の期限と宛先" },
  text = {
    en = lines [[
      Supply stopped (METI)        first word within 24 hours, in full in 30 days;
                                   a possible cyber attack is named as possible
      Incident (act of 2025)       operators named by the state: National Cyber Office
                                   and competent ministry, first version promptly
      Personal data (PPC)          prompt report within 3 to 5 days of knowing, final
                                   in 30 days, 60 where wrongdoing is suspected.
                                   Data on health: from one person on
      A list may be given without consent where a life is in danger and consent
      is hard to get. Note who, what, why, and that it comes back.
      (Numbers of articles: ask Legal. This sheet is from memory.)]],
    ja = lines [[
      供給支障(経済産業省)       速報24時間以内、詳報30日以内。サイバー攻撃の
                                   おそれがあれば、おそれとして書く
      事案の報告(2025年の法律)   基幹インフラ事業者。国家サイバー統括室と所管省庁
                                   へ、初報を速やかに
      個人データ(委員会)         知ってから3〜5日以内に速報、30日以内に確報(不正の
                                   目的のおそれがあれば60日以内)。健康の情報は一人
                                   分から対象
      生命の危険があり、同意を得ることが難しいときは、同意なく名簿を渡せる。
      誰に・何を・なぜ、返却のことを記録する。
      (条番号は法務へ。この紙は覚書である。)]] } }

-- Telephones, water, hospital --------------------------------------------------------------------

document "hinode-plan" { to = "hinode",
  title = { en = "Hinode: power failure, extract", ja = "ひので通信:停電対応(抜粋)" },
  text = {
    en = lines [[
      POWER FAILURE, EXTRACT                               Hinode Telecom, 2026
      1  NOC: exchanges, base stations, convoys, the maintenance line of the
         generators. Risk: MIC, sector desk, municipalities, press.
      2  Order: 119 and 110; places with no other way to call; then by number.
      3  Restriction of ordinary calls: NOC, when 119 takes more than 15 s.
      4  The maintenance line is a convenience. Generators run without it.
      5  MIC  serious accident: 30,000 users and two hours; one hour where
              emergency calls are carried. At once with what is known, details
              in 30 days. Ring before the line is crossed.
      6  Municipalities are told the minute from which a district is silent.]],
    ja = lines [[
      停電対応(抜粋)                                      ひので通信 2026年版
      1  NOC:局、基地局、電源車隊、自家発の保守回線。リスク管理室:総務省、
         セプター、市町村、報道。
      2  順番:119・110、ほかに通信手段のない地域、次に人数。
      3  一般発信の規制:119の接続が15秒を超えたらNOCが行う。
      4  保守回線は便利のためのもの。自家発はなくても回る。
      5  総務省 重大な事故:3万人以上・2時間以上(緊急通報を扱うものは1時間)。
              判明分を速やかに、詳細は30日以内。線を越える前に電話する。
      6  市町村には、どの地区がいつから不通になるかを分単位で知らせる。]] } }

document "izumi-plan" { to = "izumi",
  title = { en = "Izumi Waterworks: when the pumps stop", ja = "泉水道局:ポンプが止まったら" },
  text = {
    en = lines [[
      WHEN THE PUMPS STOP                                   Izumi Waterworks
      1  Control: valves, pressure, pump stations and their remote maintenance,
         dosing. Manager: trucks, ministries, city, sector desk, notices.
      2  Below 40 % in Hagurodai: night pressure programme by day (operate by
         hand). It halves the flow; the fire service's third is kept.
      3  Trucks (2): dialysis and hospital, shelters, then streets.
      4  Anybody in our machines whom we did not call: write it down, shut the
         line, ring JPCERT/CC and the desk. Saying "we do not know" is allowed.
      5  A strange reading: bottle test at the tap beats the screen.
      6  Refilling: one main at a time, air out, four to six hours. Rust.
      7  Loudspeaker and web: the city. Water's own words: the manager.]],
    ja = lines [[
      ポンプが止まったら                                          泉水道局
      1  水運用センター:弁、水圧、ポンプ場とその遠隔保守、塩素注入。
         給水対策課長:給水車、省庁、市、セプター、お知らせ。
      2  羽黒台が40%を切ったら、昼でも夜間減圧運転(手動運用)。流量は半分に
         なり、消火用の三分の一が残る。
      3  給水車(2台):透析・病院、避難所、次に街頭。
      4  呼んでいない者が当局の機械に入っていたら、書き留め、回線を閉じ、
         JPCERT/CCとセプターへ電話。「分からない」と言ってよい。
      5  おかしな値が出たら、蛇口での試薬測定を画面より信じる。
      6  充水は一系統ずつ、空気を抜きながら四〜六時間。錆が出る。
      7  防災無線とホームページは市。水についての文言は給水対策課長。]] } }

document "hospital-plan" { to = "shirakaba",
  title = { en = "Shirakaba: power and water, extract", ja = "白樺大学病院:電源と水(抜粋)" },
  text = {
    en = lines [[
      POWER AND WATER                                 Shirakaba Univ. Hospital, rev. 7
      1  Disaster HQ: the deputy director convenes; says so on the house address.
      2  Facilities: generators, energy controls, what is switched off.
         White sockets off first, then canteen, offices, every second lift.
      3  Never parted from their machines: theatres, newborn, ICU, and the panel
         that keeps the generators in step. The maintenance box is none of these.
      4  Back to mains: an hour of steady supply, then wards, then theatres.
      5  Dialysis: 45 litres a head and hour. Shorter is better than none.
      6  Fuel: METI desk, with hours and how they were measured. Water: Izumi.
      7  MHLW by HQ: power, water, who cannot wait, whom we can take.]],
    ja = lines [[
      電源と水(抜粋)                                   白樺大学病院 第7版
      1  災害対策本部は副院長が招集し、院内放送で告げる。
      2  施設課:自家発、中央監視、切る負荷。白コンセント、食堂、事務室、
         エレベーターの半数の順に落とす。
      3  切り離してはならないもの:手術室、新生児、ICU、発電機の同期を取る盤。
         遠隔保守の箱は、このどれでもない。
      4  商用への復帰:一時間の安定を見てから、病棟、手術室の順。
      5  透析:一人一時間45リットル。短くても、しないよりよい。
      6  燃料は経産省の燃料調整へ、残り時間と測り方を添えて。水は泉水道局へ。
      7  厚労省へは本部から:電源、水、待てない患者、受入れの可否。]] } }

-- Railway, city, bank ----------------------------------------------------------------------------

document "rail-rule" { to = "asagiri",
  title = { en = "Trains between stations", ja = "駅間停車の取扱い" },
  text = {
    en = lines [[
      1  More than 30 minutes without a time: people are walked, tunnel and
         bridge first. Works diesel: 55 minutes to Torigoe, one coach.
      2  Before the first foot is on the ballast: proved dead, earthed, tag hung,
         and the power company's word, with a name.
      3  City told how many, where, when. Press gets the same figures.
      4  Before the first train: the whole section walked. Ice, poles, people.
      5  Substations have remote maintenance by a vendor. Its log is kept here.]],
    ja = lines [[
      1  見込みのないまま三十分を超えたら徒歩で誘導する。トンネル・橋梁を先に。
         保守用ディーゼルは鳥越まで55分、一両。
      2  線路に足を下ろす前に、検電・接地・操作禁止札と、電力会社の確約(氏名)。
      3  市に、人数・場所・時刻を知らせる。報道にも同じ数字を出す。
      4  初列車の前に全区間を歩いて点検する。氷、柱、人。
      5  鉄道変電所には業者の遠隔保守がある。記録は指令にある。]] } }

document "city-plan" { to = "kazahaya",
  title = { en = "Kazahaya City: blackout in winter", ja = "風早市:冬季停電対応" },
  text = {
    en = lines [[
      1  HQ: crisis management convenes. Rooms with stoves: 46 schools and halls.
      2  Homes with machines first (own list, April; the power company has one).
      3  Warn early of charcoal and engines indoors. Post it on the public board,
         loudspeakers and the city's mail take it from there.
      4  A rumour is answered within the hour, with the fact, on the same board.
      5  Fuel for stoves: METI desk. Hours left, how many people.
      6  Before dark: who sleeps, who sits where, what if it goes out again.]],
    ja = lines [[
      1  危機管理課が対策本部を招集。ストーブのある避難所は学校・集会所46か所。
      2  医療機器のあるお宅を先に(市の名簿は四月現在。電力会社にもある)。
      3  屋内の練炭・発電機は早めに注意喚起。掲示板に載せれば、防災無線とメールに
         も流れる。
      4  うわさには一時間以内に、同じ場で、事実で答える。
      5  暖房の燃料は経産省の燃料調整へ。残り時間と人数を添えて。
      6  日没前に、誰が休み、誰がどこにいて、また消えたらどうするかを決める。]] } }

document "bank-plan" { to = "tokiwa",
  title = { en = "Tokiwa Bank: continuity plan, one page", ja = "常盤銀行:BCP一枚もの" },
  text = {
    en = lines [[
      1  Activated by Operations when ten branches are dark. Same service, same words,
         all branches. Withdrawals by hand up to 100,000 yen against passbook.
      2  FSA: branches, functions, day-end; facts that can be quoted.
      3  Day-end 15:30. An extension is asked for an hour before, not after.
      4  Computer centre: own power 72 h. It needs no truck today.
      5  Generators have a vendor's maintenance line. Its log is kept here.]],
    ja = lines [[
      1  十店舗が停電したら事務統括部が発動。全店同じ対応、同じ文言。手作業の払戻し
         は通帳と引換えに十万円まで。
      2  金融庁へ:店舗、機能、日締め。引用できる事実を。
      3  日締めは15時30分。延長の申出は、その一時間前までに。
      4  計算センターの自家発は72時間。今日のところローリーは要らない。
      5  自家発には業者の保守回線がある。記録は当部にある。]] } }

document "desk-rules" { to = { "ceptoar-electricity/desk", "nco/desk", "meti/liaison" },
  title = { en = "Desks of the sectors: how things travel", ja = "セプター事務局の手引き" },
  text = {
    en = lines [[
      UP     operator -> desk or ministry -> National Cyber Office
      DOWN   office -> ministry, desk -> operators. Count who confirms.
      ACROSS Council: desk to desk, one sentence, no names, any hour
      A paper marked AMBER stays with who got it. What one may say in own words
      to a member: what a person should look at. Not the model, not the address.
      "Nothing seen, looked at ten past nine" is worth passing on.
      Ten members. Numbers last tried: February.]],
    ja = lines [[
      上へ   事業者 → セプターまたは所管省庁 → 国家サイバー統括室
      下へ   統括室 → 省庁・セプター → 事業者。受領を数える
      横へ   カウンシル。事務局同士、一文、社名なし、時間を問わない
      AMBERの紙は、受け取った組織にとどめる。会員に自分の言葉で言ってよいのは、
      何を見ればよいかまで。型式と接続元は言わない。
      「確認したが異状なし、9時10分現在」にも、回す値打ちがある。
      会員十社。番号の確認は二月が最後。]] } }
