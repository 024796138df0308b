-- contingency.lua: injects without a time: answers, second calls, worse turns.
-- 時刻を持たない状況付与。

inject "really-them" { via = "phone", from = "jpcert/desk", to = "holdings/csirt",
  text = { en = "Thank you for ringing back at the number in the list; most do not. The time "
              .. "stamps are from the server abroad, in UTC there, in ours in the mail.",
           ja = "登録の番号へ折り返してくださって、ありがとうございます。されない方が多いので。時刻"
              .. "は国外サーバのもので、メールでは日本時間に直してあります。" } }
inject "not-tonight" { via = "face-to-face", from = "energy/engineer", to = "energy/it",
  text = { en = "A loan PC? With my macros? Well. If it is for a week, and if you tell me "
              .. "afterwards what he wanted in my folder.",
           ja = "代わりの機械? マクロは入りますか。まあ、一週間なら。そのかわり、私のフォルダに何の"
              .. "用だったのか、あとで教えてください。" } }
inject "one-day-marks" { via = "fax", from = "forensic/lead", to = "holdings/csirt", evidence = true,
  text = { en = "Marks: service name with a double s, a task at 01:12, three addresses. Sheet "
             .. "follows by courier, not by mail.",
           ja = "目印:綴りの s が二つ重なったサービス名、1時12分のタスク、宛先三つ。一覧はメールで"
              .. "はなくバイク便で。" } }
inject "room-found" { via = "face-to-face", from = "transport/cio", to = "holdings/csirt",
  text = { en = "Room 4 in the old building, no network. I have brought pencils. Nobody of us has "
             .. "written by hand since the merger.",
           ja = "旧館の四号室、LANなし。鉛筆を持ってきました。合併以来、誰も手で書いていませんな。" } }
inject "silence" { via = "log", to = "energy/it",
  text = { en = "05:41 to 12:00: connections to the three addresses from all companies: 0.",
           ja = "05:41〜12:00 三つの宛先への通信、三社合計 0件。" } }

inject "rings-again" { via = "phone", from = "jpcert/desk", to = { "holdings/csirt", "property/it" },
  text = { en = "Two days ago we wrote to you. Somebody at your reception was friendly. It still "
             .. "talks, every minute. May I have one name?",
           ja = "二日前にお知らせした件です。受付の方には親切にしていただきました。通信は続いていま"
              .. "す、毎分。お一人、お名前をいただけませんか。" } }
inject "evidence-gone" { via = "face-to-face", from = "energy/engineer", to = { "energy/it", "holdings/csirt" },
  text = { en = "New and shiny, and my macros gone. The lad has used the old disk for somebody "
              .. "else already.",
           ja = "ぴかぴかですよ、マクロは消えましたけど。古いディスクは、もうほかの人に使ったそうで"
              .. "す。" } }
inject "guest-moves" { via = "log", to = { "energy/it", "holdings/csirt" },
  text = { en = "198.51.100.23 silent since 10:20. New: 203.0.113.140:53, every 600 s, from two "
              .. "hosts that are on nobody's list.",
           ja = "198.51.100.23 は10:20から沈黙。新規:203.0.113.140:53、600秒おき、誰の一覧にもない"
              .. "二台から。" } }
inject "he-reads-along" { via = "log", to = "energy/it",
  text = { en = "mailbox of engineer opened 11:14 from adm-backup. Message \"to put an end to "
             .. "rumours\" read. 11:52 one address changed.",
           ja = "11:14 計画担当のメールボックスを adm-backup が閲覧。「噂になっているので」を既読。"
              .. "11:52 宛先が一つ変わる。" } }
inject "back-again" { via = "log", to = { "energy/it", "transport/it" },
  text = { en = "dc-t1: adm-backup logged on 03:20 from a host in Property. Two of Energy's hosts "
             .. "have the task at 01:12 again.",
           ja = "dc-t1:03:20 adm-backup が不動産の端末からログオン。エネルギーの二台に、1時12分のタ"
              .. "スクが再び。" } }
inject "empty-chairs" { via = "phone", from = "transport/cio", to = { "transport/it", "holdings/csirt" },
  text = { en = "Control cannot log on. The first train stands at Minami with its doors open. Who "
             .. "has switched the thing off, and did anybody ask?",
           ja = "指令がログオンできん。始発が南駅でドアを開けたまま止まっている。誰が切った。誰かに"
              .. "聞いたのか。" },
  effect = function() service("control-room"):set(20) end }
inject "vpn-still-up" { via = "monitor", to = "property/it",
  text = { en = "old-vpn-p: session adm-backup 14:40, 400 MB out.",
           ja = "old-vpn-p:セッション adm-backup 14:40、送信 400 MB。" } }
inject "published" { via = "press", from = "press/desk", to = "holdings/pr",
  text = { en = "It is out. With the mail, and with a photograph of the wrong building.",
           ja = "出ました。メールの写しつきで、写真は別のビルですが。" } }
