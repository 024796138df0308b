-- cards.lua: one page per desk: what it holds, for how long, and how it comes back.
-- 持ち場ごとの一枚。何がどれだけもち、どう戻るか。

local drill = require "lib.drill"
local lines = drill.text.lines

local function card(id, to, en_title, ja_title, en, ja)
  document(id) { to = to, title = { en = en_title, ja = ja_title },
                 text = { en = lines(en), ja = lines(ja) } }
end

card("card-hinode", "hinode", "Power of exchanges and sites", "局舎・基地局の電源", [[
      exchange North   battery 5 min, set 26 h at full load.   dealer: contract ended
      exchange Bay     set 22 h. 119 of city and fire brigade. dealer: priority
                       contract, first lorry due 18:00 of day one
      base stations    312 hold 3 h, 208 hold 10 h, 780 hold 24 h (town halls,
                       hospitals, fire, police)
      generator cars   6. A car keeps about 40 sites going, in one district.
      report to MIC    30,000 users and two hours.]], [[
      北局        蓄電池5分、発電機26時間(全負荷)     油販売店との契約は終了
      湾岸局      発電機22時間。市・消防の119番を収容    優先供給契約あり。初日
                  18時に一台目が来る約束
      基地局      3時間312局、10時間208局、24時間780局(役場・病院・消防・警察)
      移動電源車  6台。一台で一地区およそ40局
      総務省報告  3万人かつ2時間]])

card("card-hospital", "shirakaba", "Power, water, patients", "電気・水・患者", [[
      sets 1, 3   main building, 60 % of normal load, fuel 72 h
      set 2       East building: outpatients, dialysis. No other feed.
      water       receiving tank 12 h at normal use (dialysis: 120 l per session)
      dialysis    74 patients here; Mon-Wed-Fri and Tue-Thu-Sat. Two days at most.
      transfer    list by name, machine, escort; city moves them. Prefectural
                  Hospital takes 12 on ventilators, Tobu 8.
      fuel        say what the dipstick says. If you have three days, say three
                  days: the next house has one.]], [[
      1号・3号機  本館。平常の60%。燃料72時間
      2号機       東棟(外来・透析)。ほかに給電なし
      水          受水槽12時間(平常使用。透析一回120L)
      透析        当院74人。月水金・火木土。間隔は二日まで
      転院        氏名・機器・付添の表を作り、搬送は市。人工呼吸器は県立中央が
                  12人、東部が8人まで
      燃料        油面計のとおりに言うこと。三日分あるなら三日分と言う。隣の
                  病院は一日分しかない。]])

card("card-water", "izumi", "Zones, tanks, tankers", "配水区域・貯水・給水車", [[
      pumped zones, Hills     dry at once without power: 150,000 people, and
                              Shirakaba's tank, Sunago, Kunugi
      reservoirs              12 h in winter if nobody waters anything; plant's
                              own set has no tank to speak of
      valves                  close the two western mains: hospitals last
      tankers                 6. One on the round keeps one place for a day.
      coming back             fill slowly, six hours; first water is brown; chlorine
                              0.1 mg/l at the last tap before anyone is told "drink"]], [[
      丘陵ポンプ区域    停電と同時に断水:15万人、白樺大の受水槽、砂子、くぬぎの里
      配水池            冬で12時間。浄水場の発電機は自前の油がほとんどない
      弁                西幹線の二か所を絞る。病院系統は最後まで残す
      給水車            6台。一台を付ければ一か所が一日もつ
      復水              六時間かけてゆっくり。初めは赤水。末端の残留塩素0.1mg/Lを
                        確認するまで「飲めます」と言わない]])

card("card-rail", "asagiri", "Trains between stations", "駅間停車時の取扱い", [[
      · Doors stay shut until a man is at the track and all lines are dead and
        earthed, both directions, confirmed by name.
      · After 60 min without heating and light people open the doors themselves.
      · Tunnels first, then bridges, then the rest. Ladders: 3 per train.
      · On: buses and the neighbours' lines, by 90 min; notice what does NOT run.
      · Afterwards: track and points on foot; an hour from the return of power.
      · Relays of substations 3, 5, 9: Kogane, same family as Aoba's.]], [[
      ・係員が線路に出て、上下線とも停電・接地を氏名で確認するまで扉は開けない。
      ・暖房と明かりがないまま六十分たつと、お客さまが自分で扉を開ける。
      ・トンネル、橋りょう、その他の順。はしごは一列車に三本。
      ・代行:バスと他社線、九十分以内。動いていないものを掲示する。
      ・復電後:線路と転てつ器を徒歩点検。電気が来てから一時間。
      ・変電所3・5・9のリレーは黄金継電機。青葉電力と同系列。]])

card("card-air", "tsubame", "Terminal without mains", "ターミナル停電時", [[
      own set      runway lights and tower are the airport's and hold. Terminal:
                   an hour, then half light, no belts, no bridges.
      flights      hold at origin first; diversions by fuel, not by timetable.
      overnight    21,000 a day pass through. Blankets 900, water 2,000.
      again        slots from MLIT; crews out of hours first; backlog two days.]], [[
      自家発電     滑走路灯と管制塔は空港側で維持。ターミナルは一時間、その後は
                   半灯、コンベヤーと搭乗橋は停止
      運航         まず出発地で待たせる。目的地変更はダイヤでなく残燃料で決める
      滞留         一日2万1千人。毛布900枚、水2,000本
      再開         枠は国土交通省と調整。乗務時間の切れる乗員から。積残し二日分]])

card("card-gas", "nagisa", "Gas without mains", "停電時のガス", [[
      · Pressure holds without power. People and telephones do not.
      · Governors: ring or look at, seven sites, within the first hours.
      · Leak calls, Hills: rented floor, a day of battery. After that people who
        smell gas reach nobody: then to the doors, with the number of the crew.
      · When power comes back: heaters left on, papers on them.]], [[
      ・圧力は停電でも保たれる。先に切れるのは人と電話である。
      ・整圧器:七か所、初めの数時間のうちに電話か目視で確かめる。
      ・漏れ受付(丘陵):借り床、蓄電池一日。切れると、臭いに気づいた人がどこにも
        つながらない。そのときは作業班の番号を持って戸別に回る。
      ・復電時:つけたままの電気ストーブ、その上の洗濯物。]])

card("card-bank", "tokiwa", "Branches and settlement", "店舗と決済", [[
      branches    all the same, decided here, one sheet on every door. Cash by hand
                  up to 100,000 yen with passbook and face, at the 31 branches
                  that have light.
      centre      set 72 h, cooling water 72 h, lines over exchange North
      settlement  day's end 17:00. Late? FSA before the others, with a time.
      lending     nobody is judged by a list of unknown origin.]], [[
      店舗        扱いは全店同じ。業務統括部で決め、同じ一枚をどの扉にも貼る。照明の
                  ある31店では、通帳と本人確認により10万円まで手払い
      センター    自家発72時間、冷却水72時間、回線は北局経由
      決済        締め17時。遅れるなら、他行より先に金融庁へ。見込み時刻を添える
      融資        出所の分からない名簿で取引先を判断しない]])

card("card-center", "kagami", "Halls, sets, customers", "データセンター 室・発電機・顧客", [[
      halls 1, 2   UPS 10 min, sets 40 h (410 customers)
      hall 3       the same on paper (140 customers; Tokiwa's internet banking)
      promise      customers hear of a loss of redundancy within 30 minutes, what
                   is lost and what is not, and the next time we speak
      cooling      tank 72 h
      fuel         the number on the gauge; not the number that gets a truck]], [[
      1・2号室     UPS10分、発電機40時間(410社)
      3号室        書類上は同じ(140社。常盤銀行のインターネットバンキング)
      約束         冗長性を失ったら、三十分以内にお客さまへ。何が失われ、何が無事か、
                   次にいつ連絡するか
      冷却水       槽72時間
      燃料         油面計の数字を言う。車をもらえる数字ではなく]])

card("card-trucks", "hayabusa", "Trucks, racks, drivers", "車・出荷場・運転手", [[
      terminal    loading racks have no set: by hand pump half the rate
      drivers     13 hours, then 8 off, disaster or not. Ten for the ministry.
      PCs         transport desk: UNKO-1 to 4. Systems advises; the desk owns them.
      proxy       kept 30 days, nobody looks at it
      backlog     drugs and dialysis sets, then food, then what shouts]], [[
      油槽所      出荷場に自家発はない。手回しポンプで半分の速さ
      運転手      拘束13時間、休み8時間。災害でも同じ。省の仕事に10人
      端末        運行管理 UNKO-1〜4。情報システムは助言し、所管は運行管理
      プロキシ    30日保存。普段は誰も見ない
      積残し      薬と透析資材、次に食料、その次に声の大きいもの]])
