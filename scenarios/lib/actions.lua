-- lib/actions.lua: the palette. The same standard verbs in every scenario, so that what a
-- participant can choose from never says what he ought to choose.
-- 行動の一覧。どのシナリオでも同じ。選択肢が正解を教えないようにするためである。
--
-- To tell, report, ask, answer or publish is not here: that is a message, and messages are made
-- with the builtin `send`. `decide` and `memo` are builtin too.
-- 伝える・報告する・問い合わせる・公表するは、ここではなくメッセージ(send)で行う。
--
--   group   heading in the palette
--   on      what it can be aimed at; left out: at nothing
--   takes   simulated time from "do it" to "done"; the score counts when it is done
--   impact  what it does to its target: 0 nothing, 1 little, 2 stops something, 3 stops a service
--           or destroys. From 1 on, whoever does not own the target is to ask its owner.
--           影響の大きさ。1以上なら、所管でない者は所管に断りを入れる。
--   marks   the mark that an asset has when it is done;   clears   the mark that it loses
--
-- All durations are shisa's own defaults, not measurements: long enough that doing everything
-- at once costs something, short enough for an exercise of an afternoon. A scenario that wants
-- another duration declares an action of its own with another id.
-- 所要時間はすべて shisa が決めた値で、実測値ではない。

local UNDERSTAND = { en = "Understand", ja = "状況把握" }
local CONTAIN = { en = "Contain", ja = "封じ込め" }
local REPAIR = { en = "Repair", ja = "復旧" }
local CONTINUE = { en = "Keep going", ja = "業務継続" }
local ORGANISE = { en = "Organise", ja = "体制" }

-- Understand -------------------------------------------------------------------------------------

action "log" { group = UNDERSTAND, takes = "1m",
  name = { en = "Open a log", ja = "記録を始める" },
  help = { en = "Write down what was seen, when and by whom, before it is explained.",
           ja = "何が・いつ・誰に見えたかを、解釈より先に書き留める。" } }

action "triage" { group = UNDERSTAND, takes = "2m",
  name = { en = "Triage", ja = "トリアージ" },
  help = { en = "Weigh the signs seen so far against each other; settle urgency and owner.",
           ja = "これまでの兆候を突き合わせ、緊急度と担当を決める。" } }

action "search-records" { group = UNDERSTAND, on = { "asset" }, takes = "3m",
  name = { en = "Search records", ja = "記録を調べる" },
  help = { en = "Look through the logs, tickets or histories that this system keeps.",
           ja = "そのシステムに残るログ・票・履歴を調べる。" } }

action "inspect" { group = UNDERSTAND, on = { "asset" }, takes = "5m",
  name = { en = "Inspect", ja = "点検する" },
  help = { en = "Examine a machine, a medium or a place without changing it.",
           ja = "機器・媒体・場所を、手を加えずに調べる。" } }

action "verify-by-voice" { group = UNDERSTAND, on = { "asset", "service" }, takes = "2m",
  name = { en = "Verify by voice", ja = "電話で現物確認する" },
  help = { en = "Ask the people who stand beside it what it really shows, with read-back.",
           ja = "現物の前にいる人に状態を聞き、復唱で確かめる。" } }

action "preserve" { group = UNDERSTAND, on = { "asset" }, takes = "5m", marks = "preserved",
  name = { en = "Preserve evidence", ja = "証拠を保全する" },
  help = { en = "Take an image or a copy, seal it, note who holds it.",
           ja = "イメージや写しを取り、封をし、保管者を記録する。" } }

action "legal-check" { group = UNDERSTAND, takes = "10m",
  name = { en = "Legal check", ja = "法的根拠を確認する" },
  help = { en = "Have counsel confirm the ground on which a step stands.",
           ja = "その措置の法的な根拠を担当者に確かめてもらう。" } }

-- Contain ----------------------------------------------------------------------------------------

action "isolate" { group = CONTAIN, impact = 2, on = { "asset" }, takes = "2m", marks = "isolated",
  name = { en = "Isolate", ja = "切り離す" },
  help = { en = "Part a machine, a port, a link or a network from the rest.",
           ja = "機器・ポート・回線・ネットワークを他から切り離す。" } }

action "reconnect" { group = CONTAIN, impact = 1, on = { "asset" }, takes = "1m", clears = "isolated",
  name = { en = "Reconnect", ja = "接続を戻す" },
  help = { en = "Undo an isolation.", ja = "切り離したものを元に戻す。" } }

action "stop-service" { group = CONTAIN, impact = 3, on = { "service" }, takes = "2m",
  name = { en = "Stop a service", ja = "サービスを止める" },
  help = { en = "Take a service down on purpose.", ja = "サービスを意図的に止める。" } }

action "block" { group = CONTAIN, impact = 1, on = { "asset" }, takes = "3m", marks = "blocked",
  name = { en = "Block", ja = "遮断・使用禁止にする" },
  help = { en = "Filter traffic, or forbid the use of a medium or a device.",
           ja = "通信を遮断する、または媒体・装置の使用を禁じる。" } }

action "disable-account" { group = CONTAIN, impact = 1, on = { "asset" }, takes = "1m", marks = "disabled",
  name = { en = "Disable an account", ja = "アカウントを止める" },
  help = { en = "Make an account useless and end its sessions.",
           ja = "アカウントを無効にし、接続中のものも切る。" } }

action "change-credentials" { group = CONTAIN, impact = 1, on = { "asset" }, takes = "5m", marks = "changed",
  name = { en = "Change credentials", ja = "認証情報を変える" },
  help = { en = "New passwords, keys or certificates.",
           ja = "パスワード・鍵・証明書を取り替える。" } }

-- Repair -----------------------------------------------------------------------------------------

action "patch" { group = REPAIR, impact = 2, on = { "asset" }, takes = "10m", marks = "patched",
  name = { en = "Patch", ja = "修正を適用する" },
  help = { en = "Close a known hole.", ja = "既知の脆弱性をふさぐ。" } }

action "rebuild" { group = REPAIR, impact = 3, on = { "asset" }, takes = "8m",
  marks = "rebuilt", clears = "infected",
  name = { en = "Rebuild", ja = "再インストールする" },
  help = { en = "Install anew from a trusted medium. What was on the disk is gone.",
           ja = "信頼できる媒体から入れ直す。ディスクの中身は失われる。" } }

action "restore" { group = REPAIR, impact = 2, on = { "asset", "service" }, takes = "8m",
  name = { en = "Restore", ja = "復旧操作をする" },
  help = { en = "Bring back a service or data by the written procedure.",
           ja = "手順書に従ってサービスやデータを元に戻す。" } }

action "verify" { group = REPAIR, on = { "asset", "service" }, takes = "4m",
  name = { en = "Verify a repair", ja = "復旧を検証する" },
  help = { en = "Compare what has been repaired with something independent of it.",
           ja = "直したものを、それとは独立のものと突き合わせる。" } }

action "monitor" { group = REPAIR, on = { "asset", "service" }, takes = "1m",
  name = { en = "Watch closely", ja = "監視を強める" },
  help = { en = "Set up extra watching for the hours or days to come.",
           ja = "今後の数時間から数日の監視を手厚くする。" } }

-- Keep going -------------------------------------------------------------------------------------

action "manual-operation" { group = CONTINUE, impact = 2, on = { "service" }, takes = "4m",
  name = { en = "Operate by hand", ja = "手動運用に切り替える" },
  help = { en = "Run a service by people, telephone, paper or wall board.",
           ja = "人・電話・紙・盤面でサービスを運用する。" } }

action "workaround" { group = CONTINUE, impact = 1, on = { "service" }, takes = "5m",
  name = { en = "Work around", ja = "代替手段に切り替える" },
  help = { en = "Serve by another site, line, supplier or way.",
           ja = "別の拠点・回線・業者・方法でまかなう。" } }

action "hotline" { group = CONTINUE, takes = "5m",
  name = { en = "Open a hotline", ja = "相談窓口を開く" },
  help = { en = "Staff a number for those who are affected, with words agreed beforehand.",
           ja = "影響を受けた人の電話窓口を、応対文を決めて開く。" } }

action "activate-bcp" { group = CONTINUE, takes = "5m",
  name = { en = "Activate the continuity plan", ja = "BCPを発動する" },
  help = { en = "Put the plan in force, from now and for everyone it names.",
           ja = "計画を、定められた全員に対して今から発動する。" } }

action "release-bcp" { group = CONTINUE, takes = "5m",
  name = { en = "Release the continuity plan", ja = "BCPを解除する" },
  help = { en = "Go back to normal operation in order.",
           ja = "順序を踏んで平常運用に戻す。" } }

-- Organise ---------------------------------------------------------------------------------------

action "convene" { group = ORGANISE, takes = "10m",
  name = { en = "Convene headquarters", ja = "対策本部を招集する" },
  help = { en = "Call together the headquarters, as for an earthquake or a typhoon.",
           ja = "地震や台風のときと同じように対策本部を集める。" } }

action "advise" { group = ORGANISE, influence = "persuade", on = { "role", "organisation" }, takes = "1m",
  name = { en = "Advise", ja = "助言する" },
  help = { en = "Lay out facts and a proposal; the other side decides.",
           ja = "事実と案を示す。決めるのは相手。" } }

action "meet" { group = ORGANISE, on = { "role" }, influence = "meet", takes = "30m",
  name = { en = "Hold a meeting", ja = "打合せを開く" },
  help = { en = "Sit down with a department, with what you have; afterwards it knows the case.",
           ja = "手元の材料を持って相手の部門と話し合う。終われば相手も事情を知る。" } }

action "order" { group = ORGANISE, influence = "order", on = { "role", "organisation" }, takes = "1m",
  name = { en = "Order", ja = "指示する" },
  help = { en = "Tell another department what to do. Whether it obeys depends on the chart.",
           ja = "他部門に実施を命じる。従うかどうかは組織の決まりによる。" } }

action "review" { group = ORGANISE, takes = "2m",
  name = { en = "Review", ja = "振り返る" },
  help = { en = "Sit down together: what went well, what did not, who changes what by when.",
           ja = "良かった点・悪かった点・誰が何をいつまでに直すかを話し合う。" } }

-- What an asset can be: everything the verbs above can make of it, and `infected`, which is
-- nobody's act. `asset "pc-1" { …, marks = drill.marks }`.
return { "infected", "preserved", "isolated", "blocked", "disabled", "changed", "patched",
         "rebuilt" }
