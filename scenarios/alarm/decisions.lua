-- decisions.lua: decisions, and the one approval. Who has to be asked before he cuts something is no
-- approval: it follows from owners and chart in people.lua, by the rule of `--set authority=…`.
-- 決定と承認。誰に断ってから切るかは、ここではなく people.lua の所管と組織図で決まる。

-- Decisions: every option is one that sensible people have taken. [D] ----------------------------

decision "cut-or-not" { after = "chief-refuses", to = "aoba/risk", within = "15m",
  text = { en = "The CSIRT wishes the control network cut off; the Northern chief refuses. What "
             .. "does headquarters want?",
           ja = "CSIRTは制御系ネットワークの切断を望み、北部電力所長は拒んでいる。本部としての"
             .. "方針は。" },
  options = {
    { id = "whole", text = { en = "Cut the whole control network now",
                             ja = "制御系ネットワーク全体を今すぐ切る" } },
    { id = "boundary", text = { en = "Cut only at its edges; inside it goes on",
                                ja = "外との境界だけを切り、内部は動かし続ける" } },
    { id = "nothing", text = { en = "Cut nothing until the cause is known",
                               ja = "原因が分かるまで何も切らない" } } } }

-- The headquarters for natural disasters has room, budget and authority (lesson N3). Not scored.
decision "headquarters" { at = "1h8m", to = "aoba/risk", within = "20m",
  text = { en = "110,000 customers are dark and no earthquake to blame. Convene the disaster "
             .. "headquarters?",
           ja = "十一万戸が停電したが、地震でも台風でもない。非常対策本部を招集するか。" },
  options = {
    { id = "now", text = { en = "Convene it now", ja = "今すぐ招集する" } },
    { id = "liaison", text = { en = "Liaison officers only, for the moment",
                               ja = "当面は連絡員だけを集める" } },
    { id = "wait", text = { en = "Wait: this is for dispatch to settle",
                            ja = "見送る。給電指令所の所掌とする" } } } }

decision "second-front" { after = "sales-pcs", to = "aoba/csirt", within = "15m",
  text = { en = "You are few, and sixty office PCs call for you. Where do your people go?",
           ja = "人手は限られている。営業所の六十台にも呼ばれている。要員をどこに置くか。" },
  options = {
    { id = "offices", text = { en = "All to the sales offices", ja = "全員を営業所へ" } },
    { id = "split", text = { en = "Half and half", ja = "半分ずつに分ける" } },
    { id = "dispatch-first",
      text = { en = "Stay with dispatch; offices unplug and wait",
               ja = "給電指令所に残り、営業所はLANを抜いて待ってもらう" } } } }

decision "clean-image" { after = "image-offer", to = "aoba/dispatch", within = "15m",
  text = { en = "Denki Seigyo's engineer wants to install. What do you tell him?",
           ja = "デンキ制御の技術員が再インストールを始めたがっている。どう答えるか。" },
  options = {
    { id = "all", text = { en = "All four screens now", ja = "四台とも今すぐ" } },
    { id = "one", text = { en = "One screen; the others when it has proved itself",
                           ja = "一台だけ。確かめてから残り" } },
    { id = "later", text = { en = "None today; we stay on voice",
                             ja = "今日は入れない。電話指令を続ける" } } } }

-- The approval ------------------------------------------------------------------------------------

approval "press-words" { of = "aoba", action = "send:press/desk", by = "aoba/risk",
  within = "10m",
  why = { en = "One voice: Risk Management approves every word to the press",
          ja = "対外発表の一元化。報道への文言はリスク管理室が承認する" } }
