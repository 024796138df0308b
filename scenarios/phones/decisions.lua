-- decisions.lua: each option is one that sensible people have taken. どの選択肢も実際に選ばれてきたもの。

decision "wait-or-move" { after = "is-it-ours", to = "holdings/planning", within = "20h",
  text = { en = "Nothing is certain, and fifty-six people have the same question.",
           ja = "確かなことは何もない。同じことを尋ねる人は五十六人いる。" },
  options = {
    { id = "wait", text = { en = "Wait until it is certain", ja = "はっきりするまで待つ" } },
    { id = "task-force", text = { en = "Task force now: management, legal, risk, Security Center",
                                  ja = "経営・法務・リスク・センターで今日から対策本部を置く" } },
    { id = "department", text = { en = "Leave it with the System Department",
                                  ja = "システム部に任せる" } } } }

-- Not scored. Where the Center may act by itself it is done before anybody has said what hangs on
-- it; elsewhere the head of the department answers. 採点しない。 [D]
decision "two-clicks" { after = "pull-the-plug", to = "systems/security-center", within = "6h",
  covers = { "R4", "R5" },
  text = { en = "Nishi has the hand on the mouse. The market is open.",
           ja = "西がマウスに手を置いている。立会中である。" },
  options = {
    { id = "speak", text = { en = "Not yet: keep the log, ring until somebody there answers",
                             ja = "まだ。ログを確保し、向こうの誰かが出るまで電話する" } },
    { id = "both", text = { en = "Database and terminal, now", ja = "データベースも端末も、いま切る" } },
    { id = "terminal", text = { en = "Only the terminal upstairs",
                                ja = "四階の端末だけ切る" } } } }

decision "order-of-the-hour" { after = "police-or-not", to = "securities/risk", within = "6h",
  text = { en = "Eleven IDs, one desk, one hour.", ja = "十一の ID、一つの席、一時間。" },
  options = {
    { id = "talk", text = { en = "Talk to him first; he may have an explanation",
                            ja = "まず本人と話す。事情があるかもしれない" } },
    { id = "ids-police", text = { en = "All IDs at one moment after the close, then the police",
                                  ja = "大引け後に全 ID を同時に止め、それから警察へ" } },
    { id = "watch", text = { en = "Watch him for another week", ja = "もう一週間、様子を見る" } } } }

decision "president" { after = "seven-thousand", to = "holdings/management", within = "1d12h",
  text = { en = "7,492 calls. When does the president speak in public?",
           ja = "七千四百九十二件。社長はいつ人前に立つか。" },
  options = {
    { id = "tomorrow", text = { en = "Tomorrow, with the number that is certain",
                                ja = "明日。確かな件数だけを持って" } },
    { id = "when-complete", text = { en = "When the inquiry is complete, in ten days",
                                     ja = "調査がすべて終わる十日後" } },
    { id = "letter", text = { en = "Not in public; a letter to everybody",
                              ja = "会見はせず、全員に書面" } } } }

-- Not scored: the next night shows it. 採点しない。結果は次の夜に出る。 [D]
decision "when-change" { after = "same-id", to = "systems/department", within = "1d",
  text = { en = "Thirty-one jobs in three companies, one password. When?",
           ja = "三社で三十一本のジョブ、パスワードは一つ。いつ替えるか。" },
  options = {
    { id = "sunday", text = { en = "Sunday, no batch, all three at the table",
                              ja = "バッチのない日曜に、三社そろって" } },
    { id = "tonight", text = { en = "Tonight: every hour it is known to one man more",
                               ja = "今夜。一時間ごとに知る者が増える" } },
    { id = "quarter", text = { en = "After the quarter has been closed, in July",
                               ja = "四半期を締めてから。七月に" } } } }

decision "by-what" { after = "compensation", to = "holdings/management", within = "1d",
  text = { en = "By what is compensation decided?", ja = "補償は何を基準に決めるか。" },
  options = {
    { id = "harm", text = { en = "By what was sold and what it did to people",
                            ja = "売られた項目と、実際の迷惑の程度" } },
    { id = "loudest", text = { en = "By who complains most", ja = "苦情の強さ" } },
    { id = "competitors", text = { en = "By what others paid last year", ja = "他社の前例の金額" } } } }

approval "words-outside" { of = "securities", action = "send:press/desk", by = "securities/risk",
  within = "20h",
  why = { en = "Every number that leaves the house is counted twice",
          ja = "社外に出す数字は、二度数える" } }
