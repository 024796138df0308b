-- contingency.lua: injects without a time: answers, second calls, worse turns.
-- 時刻を持たない状況付与。

inject "right-desk" { via = "phone", from = "provider/contract", to = "minori/desk",
  text = { en = "With the contract number I can see you. Clause 9, logs on written demand: I need "
             .. "your demand in writing, today, because the log is kept for seven days.",
           ja = "契約番号で確認できました。第九条、ログは書面の請求により、ですね。本日中に書面をく"
              .. "ださい。ログの保存は七日間です。" } }
inject "log-arrives" { via = "mail", from = "provider/contract", to = "minori/desk",
  text = { en = "Attached on your written demand: access to kura-7, 10 to 16 February. 212 "
             .. "addresses, 9 of them took the roster of the clinic.",
           ja = "書面によるご請求に基づき、蔵7へのアクセス(2月10日〜16日)をお送りします。212アドレ"
              .. "ス、うち九つが診療所の名簿を取得。" } }
inject "folder-shut" { via = "monitor", to = "minori/desk",
  text = { en = "kura-7: public access off 10:2x. Requests since: 44, all 403.",
           ja = "蔵7:公開停止。以後の要求44件、すべて 403。" } }
inject "water-thanks" { via = "phone", from = "waterworks/office", to = "minori/manager",
  text = { en = "Only the tax page, then. Good. I can see my reservoir: 71 per cent.",
           ja = "税のページだけですか。よかった。配水池は見えています。七十一パーセント。" } }
inject "allergy-known" { via = "phone", from = "haulier/office", to = "clinic/office",
  text = { en = "My wife works at the neighbour clinic. Mrs. Hara: penicillin. They have a copy of "
             .. "the referral.",
           ja = "家内が隣の医院に勤めています。原さんはペニシリン。紹介状の写しが残っているそうです。" } }

inject "again-another" { via = "phone", from = "residents/someone", to = "town-a/office",
  text = { en = "My nephew has just tried three other digits. He says it is like a slot machine.",
           ja = "甥がほかの数字を三つ試しました。スロットマシンみたいだと言っています。" } }
inject "list-copied" { via = "board", from = "residents/someone", to = "minori/desk",
  text = { en = "77  mirrored the whole folder before they wake up, link in the next post",
           ja = "77  気づかれる前に全部写した。リンクは次の書き込み" } }
inject "reservoir-blind" { via = "phone", from = "waterworks/office", to = "minori/manager",
  text = { en = "Screen black. I am on the hill with a torch. It is at forty and falling, and the "
             .. "school bus has just asked me whether I have seen the list of children.",
           ja = "画面が真っ黒です。懐中電灯で丘の上にいます。四十で、まだ下がっています。バスからは、"
              .. "児童名簿を見なかったかと聞かれました。" },
  effect = function() service("hill-water"):set(50) end }
inject "log-too-late" { via = "mail", from = "provider/contract", to = "minori/desk",
  text = { en = "Your demand of today refers to days that are no longer kept (clause 9, seven "
             .. "days).",
           ja = "ご請求の期間のうち、保存期間(第九条、七日間)を過ぎた分はお出しできません。" } }
inject "not-lost" { via = "press", from = "press/desk", to = "minori/manager",
  text = { en = "Yesterday \"all lost\", today 61 per cent. My readers ask which of you to believe "
             .. "tomorrow.",
           ja = "昨日は「すべて失われた」、今日は六割。明日はどちらを信じればいいのかと、読者から。" } }
inject "wrong-dose" { via = "phone", from = "residents/someone", to = "clinic/office",
  text = { en = "My father's sheet says 10 milligrams. The bottle from December says 5. Which of "
             .. "them is the computer?",
           ja = "父の紙には10ミリ、十二月の瓶には5ミリとあります。どちらがコンピューターのほうです"
              .. "か。" } }
inject "generator-dry" { via = "phone", from = "bus/office", to = "haulier/office",
  text = { en = "The hospital's generator ran its monthly test on the last of its tank. Nobody "
             .. "came. They thought of you.",
           ja = "病院の発電機、月例試験で油を使い切ったそうです。誰も来なかった、と。お宅のことを言"
              .. "っていました。" } }
inject "same-key" { via = "log", to = "minori/desk",
  text = { en = "console: login ok 198.51.100.61, key ...9C2E. New machine started, 16 cores.",
           ja = "console: ログイン成功 198.51.100.61、鍵 …9C2E。新規マシン起動、16コア。" } }
inject "ministry-compares" { via = "phone", from = "meti/liaison", to = "minori/manager",
  text = { en = "METI. MIC has 18,000 residents in its form, we have none in ours. Is it one case?",
           ja = "経済産業省です。総務省さんの様式には一万八千人とあり、当省のには記載がありません。"
              .. "同じ件ですか。" } }
