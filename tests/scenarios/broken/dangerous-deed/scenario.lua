-- The clean scenario with one mistake: dangerous deed.

scenario {
  id = "clean", length = "1h", starts = "2010-06-01 09:00 +09:00",
  title = { en = "A Clean Drill", ja = "間違いのない訓練" },
  parameters = { authority = { "consensus", "delegated" } },
}

objective "contain" { points = 10, text = { en = "Contain it", ja = "封じ込める" } }
objective "tell" { points = 10, text = { en = "Tell others", ja = "知らせる" } }

chart "team" { model = "general", authority = parameter "authority",
  boxes = { "head", "head/duty" }, name = { en = "A team", ja = "チーム" } }
organisation "aoba" { chart = "team", name = { en = "Aoba Electric", ja = "青葉電力" } }
role "aoba/duty" { post = "head/duty", name = { en = "Duty", ja = "当直" } }
role "aoba/chief" { post = "head", name = { en = "Chief", ja = "所長" } }
role "aoba/plant" { seats = 0, owns = { "screen" }, name = { en = "Plant", ja = "設備" } }
role "aoba/crew" { seats = 0, name = { en = "Crew", ja = "現場班" } }

channel "phone" { spoken = true,
  name = { en = "Telephone", ja = "電話" }, mark = { en = "phone", ja = "電話" } }
channel "monitor" { oneway = true,
  name = { en = "Monitor", ja = "監視画面" }, mark = { en = "screen", ja = "監視" } }

action "isolate" { impact = 2, on = { "asset" }, takes = "2m", marks = "isolated",
  name = { en = "Isolate", ja = "切り離す" } }
action "restore" { on = { "service" }, takes = "2m", name = { en = "Restore", ja = "復旧する" } }

service "power" { of = "aoba", customers = 1000, name = { en = "Power", ja = "電気" } }
service "trains" { of = "aoba", name = { en = "Trains", ja = "列車" },
  needs = { power = { margin = "5m", loss = 100, restore = "10m" } } }
asset "screen" { of = "aoba", vital = { en = "All is seen on it", ja = "これで全部を見ている" },
  marks = { "infected", "isolated" },
  name = { en = "Screen", ja = "監視卓" } }
document "plan" { to = "aoba", title = { en = "Plan", ja = "計画" },
  text = { en = "1. Isolate. 2. Tell.", ja = "一、切り離す。二、知らせる。" } }

inject "alarm" { at = "5m", via = "monitor", to = "aoba/duty",
  text = { en = "The screen stands still.", ja = "画面が止まりました。" },
  effect = function()
    asset("screen"):mark "infected"
    service("power"):set(60)
  end }
inject "question" { at = "10m", via = "phone", from = "aoba/crew", to = "aoba",
  text = { en = "What does your screen say?", ja = "画面には何と出ていますか。" } }
inject "second-call" { via = "phone", from = "aoba/crew", to = "aoba/duty",
  text = { en = "We are still waiting.", ja = "まだ返事を待っています。" } }

decision "mode" { after = "question", to = "aoba/chief", within = "10m",
  text = { en = "How do we go on?", ja = "どう続けますか。" },
  options = {
    { id = "hand", text = { en = "By hand", ja = "手動にする" } },
    { id = "wait", text = { en = "Wait", ja = "様子を見る" } } } }
approval "power-on" { of = "aoba", action = "restore:power", by = "aoba/chief", within = "5m" }

expect "cut-off" { of = "aoba/duty", after = "alarm", full = "5m", zero = "15m",
  points = 5, objective = "contain", action = "isolate", target = "screen",
  why = { en = "What spreads is cut off", ja = "広がるものは切り離す" } }
expect "power-back" { of = "aoba/duty", after = "cut-off", full = "15m", zero = "30m",
  points = 5, objective = "contain", action = "restore", target = "power",
  why = { en = "People wait for it", ja = "待っている人がいる" } }
expect "answer" { of = "aoba/duty", after = "question", full = "5m", zero = "15m",
  points = 5, objective = "tell", action = "send", to = "aoba/crew", via = "phone",
  mention = { { "screen", "画面" } },
  why = { en = "Who asks is answered", ja = "聞かれたら答える" },
  example = { en = "The screen stands still.", ja = "画面は止まっています。" } }
expect "choose" { of = "aoba/chief", after = "question", full = "5m", zero = "10m",
  points = 5, objective = "tell", action = "decide", decision = "mode", option = "hand",
  why = { en = "Somebody has to say it", ja = "誰かが決めて伝える" } }

penalty "too-early" { of = "aoba", action = "restore", target = "power",
  unless = { "isolate:screen" }, points = 3,
  why = { en = "It would fall again", ja = "また落ちる" } }
order "steps" { of = "aoba", steps = { "isolate:screen", "restore:power" }, points = 2,
  why = { en = "First stop it, then mend it", ja = "止めてから直す" } }

on(missed "answer", function()
  send "second-call"
end)
on(done "restore:power", function()
  service("power"):set(100)
end)
task("drift", function()
  sleep "20m"
  if not happened(done "isolate:screen") then
    service("power"):set(40)
  end
end)
