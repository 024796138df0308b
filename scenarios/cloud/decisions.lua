-- decisions.lua: each option is one that sensible people have taken. どの選択肢も実際に選ばれてきたもの。

decision "how-much" { after = "stop-all", to = "minori/manager", within = "2h",
  text = { en = "Eight members on one application, one of its pages leaks.",
           ja = "一つのアプリに八会員、漏れているのはその中の一画面。" },
  options = {
    { id = "all", text = { en = "Switch all eight off", ja = "八会員すべてを止める" } },
    { id = "page", text = { en = "That page only; each member decides about its own",
                            ja = "その画面だけ止め、ほかは会員ごとに決めてもらう" } },
    { id = "none", text = { en = "Leave it on until the fix is tested", ja = "修正の試験が済むまで動かしておく" } } } }

decision "how-long" { after = "upgrade-failed", to = "minori/manager", within = "4h",
  covers = "G2",
  text = { en = "The provider says nothing. The contract says 72 hours.",
           ja = "事業者は何も言わない。契約には七十二時間とある。" },
  options = {
    { id = "wait", text = { en = "Wait for the provider", ja = "事業者を待つ" } },
    { id = "limit", text = { en = "Continuity plan if not back by 19:00", ja = "十九時までに戻らなければBCP" } },
    { id = "move", text = { en = "Start moving to another provider now", ja = "別の事業者への移行を始める" } } } }

decision "three-months" { after = "credit-for-silence", to = "minori/manager", within = "4h",
  text = { en = "A credit for silence.", ja = "沈黙と引き換えの減免。" },
  options = {
    { id = "accept", text = { en = "Accept: money helps, and they will announce it",
                              ja = "受ける。費用は助かるし、公表は先方がする" } },
    { id = "decline", text = { en = "Decline: owners of data are told by us, as before",
                               ja = "断る。データの持ち主への説明は続ける" } },
    { id = "ignore", text = { en = "Do not answer", ja = "返事をしない" } } } }

decision "who-first" { after = "ninety-four", to = "minori/app", within = "3h",
  text = { en = "94 per cent are back. Who works with it first?", ja = "九割四分が戻った。誰から使うか。" },
  options = {
    { id = "all", text = { en = "Everybody at once", ja = "全員いっせいに" } },
    { id = "largest", text = { en = "The largest member first", ja = "いちばん大きい会員から" } },
    { id = "life", text = { en = "Clinic, gas, water; each after comparison with paper",
                            ja = "診療所・ガス・水道から、紙と照合した順に" } } } }

approval "one-text" { of = "minori/desk", action = "send:press/desk", by = "minori/manager",
  within = "2h",
  why = { en = "One text for eight members", ja = "八会員で文面は一つ" } }
