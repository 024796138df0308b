-- penalties.lua: what must not happen, and one right order. 減点と順序。

penalty "early-install" { of = "energy", action = "rebuild", target = "engineer-pc",
  unless = "preserve:engineer-pc", points = 12, objective = "evidence",
  why = { en = "The only machine that could have told the story", ja = "話のできた、ただ一台だった" } }
penalty "partial-cut" { of = "energy", action = "isolate", target = "energy-hosts",
  unless = "search-records:energy-mail", points = 6, objective = "one-cut",
  why = { en = "Cut before anybody knew how far it reached: it only tells him to move",
          ja = "広がりも分からないうちの遮断は、引っ越しを勧めるのと同じ" } }
penalty "partial-line" { of = "holdings", action = "block", target = "group-line",
  unless = "convene", points = 6, objective = "one-cut",
  why = { en = "Closed before three companies stood at one clock, and he takes the next address",
          ja = "三社の時計が合わないうちに閉じれば、次の宛先に替えられる" } }
for _, house in ipairs { "transport", "holdings" } do
  penalty("chairs-emptied-by-" .. house) { of = house, action = "isolate",
    target = "transport-dc", points = 8, covers = "R5",
    why = { en = "The one who runs it had written down what hangs on it",
            ja = "何が載っているか、動かしている者が書き残していた" } }
end
for _, house in ipairs { "property", "holdings" } do
  penalty("panels-dark-by-" .. house) { of = house, action = "isolate", target = "property-vpn",
    points = 6, covers = "R5",
    why = { en = "Three buildings without a fire alarm, to shut out one visitor",
            ja = "一人の客を締め出すために、三棟の火災警報が消えた" } }
end
penalty "over-their-heads" { of = "holdings", event = "bypassed", points = 4, objective = "one-cut",
  covers = "R5j",
  why = { en = "The holding may advise; what it takes without asking it will not be given again",
          ja = "持株にできるのは助言まで。断りなく手を出せば、次は渡してもらえない" } }
for _, house in ipairs { "transport", "property" } do
  penalty("unasked-in-" .. house) { of = house, event = "bypassed", points = 2,
    objective = "one-cut",
    why = { en = "Who answers for the thing was down the corridor",
            ja = "その機械に責任を持つ人は、廊下の先にいた" } }
end
for _, house in ipairs { "holdings", "energy", "transport", "property" } do
  penalty("told-too-much-" .. house) { of = house, event = "leaked", points = 4,
    objective = "peers", covers = "L2",
    why = { en = "What was told in confidence, or names our own machines, went out of the house",
            ja = "信頼して教わったこと、または自社の端末名が、外へ出た" } }
  penalty("on-his-mail-" .. house) { of = house, action = "send", via = "mail", points = 3,
    objective = "out-of-band",
    mention = { { "198.51.100.23", "203.0.113", "05:00", "五時", "遮断" } },
    why = { en = "He reads it at five past one", ja = "一時五分に、相手が読む" } }
end
penalty "accused" { of = "holdings", action = "send", points = 6, objective = "upward",
  mention = { { "guilty", "culprit", "犯人", "国の仕業" } },
  why = { en = "Nobody knows, and a name cannot be taken back",
          ja = "誰にも分からず、一度出した名は取り消せない" } }

order "image-before-cut" { of = "energy", points = 3, objective = "evidence",
  steps = { "preserve:engineer-pc", "isolate:energy-hosts", "rebuild:energy-hosts" },
  why = { en = "Keep, part, install: in this order", ja = "残し、離し、入れ直す。この順に" } }
