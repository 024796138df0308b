-- decisions.lua: decisions, and one approval. Every option is one that sensible people have taken.
-- 決定と承認。どの選択肢も、まともな人たちが実際に選んできたもの。 [D]
--
-- `within` is story time; the room has a ninth of it.

decision "doors" { after = "open-or-close", to = "tokiwa/branches", within = "1h",
  text = { en = "168 branches, nine o'clock is near.", ja = "168店舗、まもなく九時。" },
  options = {
    { id = "each", text = { en = "Each manager decides; he sees his own pavement",
                            ja = "各支店長に任せる。店の前は店長がいちばん分かる" } },
    { id = "same", text = { en = "One rule: the 31 with light pay by hand, one sheet on all doors",
                            ja = "全店統一。照明のある31店で手払い、どの店にも同じ貼り紙" } },
    { id = "shut", text = { en = "All shut until the power is back",
                            ja = "復電まで全店休業" } } } }

-- Staff who double in other posts (lesson L3). Not scored.
decision "reserve" { after = "csirt-to-phones", to = "aoba/csirt", within = "1h",
  text = { en = "Iwase holds out a headset.", ja = "岩瀬センター長がヘッドセットを差し出している。" },
  options = {
    { id = "both", text = { en = "Both go; it is a power cut, as she says",
                            ja = "二人とも行く。言われるとおり、停電なのだから" } },
    { id = "one", text = { en = "One goes, one reads the mail",
                           ja = "一人は行き、一人は残ってメールを見る" } },
    { id = "none", text = { en = "Neither; ask Risk Management to call in others",
                            ja = "どちらも残る。応援は本部から別に集めてもらう" } } } }

decision "cars" { after = "cells-die", to = "hinode/noc", within = "2h",
  text = { en = "Six generator cars.", ja = "移動電源車、六台。" },
  options = {
    { id = "shops", text = { en = "Where most people are: station, shopping streets",
                             ja = "人の多いところへ。駅前と商店街" } },
    { id = "lives", text = { en = "Shelters, fire stations and clinics of the Hills",
                             ja = "丘陵の避難所・消防署・診療所へ" } },
    { id = "keep", text = { en = "Keep all six for the exchanges, in case",
                            ja = "交換局の万一に備え、六台とも温存する" } } } }

decision "part-supply" { after = "forty", to = "aoba/risk", within = "1h30m",
  text = { en = "40 per cent of the load. To whom, and in which way?",
           ja = "負荷の四割。どこへ、どう送るか。" },
  options = {
    { id = "centre", text = { en = "Centre: most customers, and the city sees light",
                              ja = "中央。軒数が最も多く、街に明かりが見える" } },
    { id = "coast", text = { en = "Coast: the nine priority feeders, held without a break",
                             ja = "臨海。優先系統九本を切らさず送る" } },
    { id = "turn", text = { en = "All in turn, two hours on, three off, as in March",
                            ja = "三月と同じ輪番。二時間送って三時間止める" } } } }

-- The page of the criteria is the answer; the words are one's own. Not scored.
decision "wada" { after = "voice", to = "meti/fuel", within = "1h",
  text = { en = "Mr Wada is still on the telephone.", ja = "和田秘書は電話を切らずに待っている。" },
  options = {
    { id = "number", text = { en = "\"Class C. I fax you the page\"",
                              ja = "「区分Cです。基準の紙をFAXします」" } },
    { id = "soon", text = { en = "\"You are on the list, we do what we can\"",
                            ja = "「リストには載っています。できる限り」" } },
    { id = "one", text = { en = "Note one truck for him; there is peace on the line",
                           ja = "一台だけ回すことにする。電話が静かになる" } } } }

-- Headquarters reads what the city says to the press.
approval "press-words" { of = "kazahaya", action = "send:press/desk", by = "kazahaya/hq",
  within = "1h",
  why = { en = "What the city says to the press, headquarters has read",
          ja = "報道への回答は、本部が目を通してから出す" } }
