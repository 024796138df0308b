-- decisions.lua: decisions, and the one approval. Every option is one that sensible people have
-- taken on such a day. [D]
-- 決定と承認。どの選択肢も、まともな人が実際に選んできたもの。

-- Not scored: the next hour answers it.
decision "bring-them-up" { after = "eleven-minutes", to = "hinode/noc", within = "20m",
  text = { en = "Nitta stands in the door. What does the floor do with the fallen switches?",
           ja = "新田が戸口で待っている。停止した交換機をどうするか。" },
  options = {
    { id = "test", text = { en = "One only, watched and traced; the others rest",
                            ja = "一台だけ上げて追跡を取る。ほかは休ませる" } },
    { id = "turn", text = { en = "One after the other, again and again; eleven minutes are eleven",
                            ja = "一台ずつ、何度でも上げる。十一分でも通じる時間になる" } },
    { id = "rest", text = { en = "None until somebody says why they fall",
                            ja = "なぜ落ちるか分かるまで、一台も上げない" } } } }

decision "restore-order" { after = "fifteen-each", to = "hinode/business", within = "20m",
  covers = { "L4" },
  text = { en = "Onuki wants one list, once. Four switches at a time, two and a half hours.",
           ja = "大貫は、順番を一度だけ聞くと言う。同時に四台、全部で二時間半。" },
  options = {
    { id = "number", text = { en = "1 to 40, as his sheet goes: nobody loses his place",
                              ja = "彼の表のまま1号から40号。取り違えがいちばん少ない" } },
    { id = "list", text = { en = "The order filed with MIC: 31, 7, 12, then 2, 9, 18, 22",
                            ja = "届出の順。31、7、12、次に2、9、18、22" } },
    { id = "people", text = { en = "The fullest switches first: most people in the shortest time",
                              ja = "収容の多い順。最短で最多の人が使えるようになる" } } } }

decision "name-the-maker" { after = "please-wait-with-it", to = "hinode/pr", within = "25m",
  text = { en = "The reporter has a paragraph with a gap. What goes into it from us?",
           ja = "記者の記事には空欄が一つある。当社として何を言うか。" },
  options = {
    { id = "deed", text = { en = "A software change, being taken back; who made it is not our news",
                            ja = "ソフトの変更が原因で戻している、まで。製造元には触れない" } },
    { id = "name", text = { en = "The maker's name: he asks, it is true, and it is not our fault",
                            ja = "社名を言う。聞かれており、事実であり、当社の落ち度ではない" } },
    { id = "nothing", text = { en = "Nothing new until headquarters meets at six",
                               ja = "18時の本部会議まで、新しいことは言わない" } } } }

decision "kaede-at-five" { after = "same-product", to = "kaede/desk", within = "40m",
  text = { en = "17:00, monthly load, as always. Two thousand telephones.",
           ja = "17時、いつもの定例更新。電話は二千戸。" },
  options = {
    { id = "as-always", text = { en = "Let it come: theirs went out at night, ours is another load",
                                 ja = "受ける。夜に配られたものとは別の便のはず" } },
    { id = "hold", text = { en = "Hold it; a load missed is made up for next month",
                            ja = "止める。一回抜けても来月に当てればよい" } },
    { id = "one", text = { en = "On one of the two, and watch it over the evening",
                           ja = "二台のうち一台だけに入れ、夜まで様子を見る" } } } }

decision "release-when" { after = "lines-back", to = "tokiwa/continuity", within = "30m",
  covers = { "G2" },
  text = { en = "Eto rings, for the first time since noon: the machines have blinked. Open them?",
           ja = "江藤支店長から正午以来初めての電話。ATMが一瞬ついた。開けるか。" },
  options = {
    { id = "now", text = { en = "Open: people have stood there for four hours",
                           ja = "開ける。お客さまは四時間お待ちである" } },
    { id = "sheet", text = { en = "Not yet: sixty steady minutes and the ledgers, as written",
                             ja = "まだ開けない。計画どおり、60分の安定と元帳の一致を待つ" } },
    { id = "tomorrow", text = { en = "Tomorrow at nine; the day is spoilt anyway",
                                ja = "明朝九時から。今日はもう取り返せない" } } } }

decision "first-on-the-truck" { after = "backlog", to = "hayabusa/control", within = "20m",
  text = { en = "6,200 parcels, loading at five. What goes on first?",
           ja = "6,200個、五時に積込み。何から載せるか。" },
  options = {
    { id = "age", text = { en = "Oldest slip first; everybody can check that",
                           ja = "伝票の古い順。誰が見ても公平である" } },
    { id = "need", text = { en = "Hospitals and medicine, fuel, food; then by age",
                            ja = "病院・医薬品、燃料、食品。あとは古い順" } },
    { id = "contract", text = { en = "Customers with a penalty clause, the department store too",
                                ja = "違約条項のある顧客から。百貨店も含む" } } } }

approval "press-words" { of = "hinode", action = "send:press/desk", by = "hinode/risk",
  within = "15m",
  why = { en = "What the company says to the press, Risk Management has read",
          ja = "報道への文言は、リスク管理室が目を通してから出す" } }
