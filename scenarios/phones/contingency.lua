-- contingency.lua: injects without a time: answers, second calls, worse turns.
-- 時刻を持たない状況付与。

inject "common-months" { via = "ticket", to = "systems/security-center",
  text = { en = "56 of 56 callers: accounts opened 1 Oct to 31 Jan. One table holds exactly these "
             .. "with telephone numbers: db-cust, campaign view.",
           ja = "受電56件中56件、口座開設は10月1日から1月31日。この範囲を電話番号つきで持つ表は一"
              .. "つ、db-cust の"
             .. "キャンペーン用ビューのみ。" } }
inject "log-sealed" { via = "face-to-face", from = "holdings/legal",
  to = "systems/security-center",
  text = { en = "Two copies, sealed, one in our safe, one with the notary. Your initials and mine. "
             .. "Now he may look at his own as long as he likes.",
           ja = "写しを二部、封印のうえ、一部は法務の金庫、一部は公証役場へ。印はあなたと私。これ"
              .. "で、部長には"
             .. "ご自分のログを好きなだけ見ていただけます。" } }
inject "ids-dead" { via = "monitor", to = "systems/security-center",
  text = { en = "11 of 11 IDs of the deputy manager disabled 15:04:10 to 15:04:12. Two sessions "
             .. "ended. Trading closed 15:00.",
           ja = "部長代理の ID 11件中11件を無効化 15:04:10〜15:04:12。接続中の二件を切断。立会は"
              .. "15:00に終了。" } }
inject "list-houses" { via = "phone", from = "broker/desk", to = "securities/risk",
  text = { en = "Your letter came. Eighty-two houses, I have typed them for you. Three answer the "
             .. "telephone.",
           ja = "書面、届きました。流した先は八十二社、表にしてお送りします。電話がつながるのは三"
              .. "社です。" } }
inject "lines-busy-no-more" { via = "monitor", to = "securities/call-centre",
  text = { en = "agents 74 of 80 (54 borrowed)   longest 3 min   abandoned 6 %",
           ja = "席 74/80(応援54)   最長待ち 3分   放棄 6%" },
  effect = function() service("answering"):set(90) end }

inject "call-fifty" { via = "phone", from = "customers/caller", to = "securities/branch",
  text = { en = "I was told on Tuesday that you would pass it on. Has it been passed on? Now they "
             .. "know about my late husband's account too.",
           ja = "火曜日に「上に伝えます」と伺いました。伝わっていますか。今度は、亡くなった主人の"
              .. "口座のことまで"
             .. "知っているんです。" } }
inject "log-rotated" { via = "log", to = "systems/security-center",
  text = { en = "export.log.9 rotated away by the monthly job. The department regrets; nobody told "
             .. "it to stop.",
           ja = "export.log.9 は月次処理で消去。システム部より「遺憾だが、止めろとは言われていな"
              .. "い」。" } }
inject "he-knows" { via = "phone", from = "securities/hr", to = "securities/risk",
  text = { en = "His desk is empty, the computer is warm, the discs are not where Mori saw them. "
             .. "Somebody asked him about January, in front of everybody.",
           ja = "席は空、パソコンはまだ温かい。森さんが見たという CD-R もありません。誰かがみんな"
              .. "の前で、一月のことを"
             .. "聞いたそうです。" } }
inject "fsa-hears" { via = "phone", from = "fsa/liaison", to = "securities/risk",
  text = { en = "We have now heard it from a third customer and a newspaper. Kindly come in "
             .. "tomorrow at nine, and bring somebody who may speak for the company.",
           ja = "三人目のお客さまと新聞から伺うことになりました。明朝九時にお越しください。会社と"
              .. "して話のできる方を"
             .. "お連れ願います。" } }
inject "wrong-number" { via = "press", from = "press/desk", to = "securities/pr",
  text = { en = "Your branch says one number, the police another. Which of the two shall I print "
              .. "as "
             .. "\"corrected\"?",
           ja = "支店で伺った件数と、警察の件数が違います。「訂正」と書くのは、どちらの分ですか。" } }
inject "tape" { via = "press", from = "press/desk", to = "securities/pr",
  text = { en = "Headline tomorrow: \"The president is a tape\". Last chance.",
           ja = "明日の見出しは「社長は録音」です。最後にもう一度伺いますが。" } }
inject "batch-stopped" { via = "monitor", to = { "systems/department", "holdings/planning" },
  text = { en = "22:00 night batch: login failed, operator-7. Statements of 3 companies not "
             .. "produced. Trading opens 09:00 without balances.",
           ja = "22:00 夜間バッチ:運用7番 ログイン失敗。三社の残高帳票が未作成。明朝九時、残高な"
              .. "しで立会開始。" },
  effect = function() service("trading"):set(40) end }
inject "market-dark" { via = "monitor", to = "systems/department",
  text = { en = "10:12 orders rejected 100 %. 4,100 customers in the queue. The exchange asks.",
           ja = "10:12 注文受付エラー 100%。4,100人が待機。取引所から照会あり。" },
  effect = function() service("trading"):set(0) end }
