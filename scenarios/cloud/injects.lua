-- injects.lua: the 20 timed injects over three days. 定時の状況付与。

local text = require "lib.text"

inject "anothers-tax" { at = "0s", via = "phone", from = "residents/someone",
  to = "town-a/office", important = true, covers = "T9",
  text = { en = "I looked up my car tax on your page, and it showed me a Mr. Okabe in Hagi, with "
             .. "what he owes. I closed it at once. I changed one digit in the line at the top, by "
             .. "mistake. Should I not have?",
           ja = "町のページで自動車税を見ようとしたら、萩町のオカベさんという方の、滞納の額まで出て"
              .. "きました。すぐ閉じましたけど。上の欄の数字を一つ、打ち間違えたんです。いけなかっ"
              .. "たでしょうか。" } }

inject "no-incident" { at = "18m", via = "ticket", from = "provider/help", to = "minori/desk",
  text = { en = text.lines [[
      Case 7714-02   status: closed   "No incident known on our side."
      To reopen, quote the contract number (form K-12) and the name of your registered contact.]],
    ja = text.lines [[
      受付 7714-02   状態: 完了   「当方では障害を認識しておりません」
      再開には、契約番号(様式K-12)と登録済み連絡担当者名をお書き添えください。]] } }

inject "id-in-the-line" { at = "30m", via = "log", to = "minori/app", evidence = true,
  text = { en = text.lines [[
      09:04:11 GET /tax?member=01&no=88213  200  4 KB
      09:05:02 GET /tax?member=02&no=88213  200  4 KB
      session owner: member 01. app: no check of member against session (since rel. 2009-11)]],
    ja = text.lines [[
      09:04:11 GET /tax?member=01&no=88213  200  4 KB
      09:05:02 GET /tax?member=02&no=88213  200  4 KB
      セッションの所属: 会員01。app: 会員番号とセッションの照合なし(2009-11 版から)]] } }

inject "open-list" { at = "1h", via = "board", from = "residents/someone", to = "minori/desk",
  text = { en = text.lines [[
      31  look what one finds: kura-7.kumoi.example/list   (1,204 files, no password)
      33  >>31 "roster_clinic_2010.csv"? is that what I think it is]],
    ja = text.lines [[
      31  こんなのがあった kura-7.kumoi.example/list (1204ファイル、パスワードなし)
      33  >>31 「roster_clinic_2010.csv」って、あれか]] } }

inject "eight-owners" { at = "1h30m", via = "face-to-face", from = "town-b/office",
  to = "minori/manager",
  text = { en = "Hagi wants to say nothing before Aoi, Aoi nothing before the clinic, the clinic "
             .. "asks whose names were in that list, and the bus says it has no data, only "
             .. "timetables. There are eight drafts on the table.",
           ja = "萩町は葵町より先には言わない、葵町は診療所より先には言わない。診療所は誰の名前が載"
              .. "っていたのかと聞き、バスは、うちにあるのは時刻表だけだと言う。机の上に文案が八つ"
              .. "あります。" } }

inject "since-last-month" { at = "2h", via = "log", to = "minori/app", covers = "T4",
  text = { en = text.lines [[
      01-18 03:12 POST /search  q=%27%20OR%201%3D1--        500
      01-18 .. 02-14            same source 203.0.113.24, 41 tries, 500
      02-15 03:40 POST /search  q=%27%20UNION%20SELECT...   200   4,194,816 bytes]],
    ja = text.lines [[
      01-18 03:12 POST /search  q=%27%20OR%201%3D1--        500
      01-18 〜 02-14            同じ送信元 203.0.113.24、41回、500
      02-15 03:40 POST /search  q=%27%20UNION%20SELECT...   200   4,194,816 bytes]] } }

inject "stop-all" { at = "3h", via = "face-to-face", from = "waterworks/office",
  to = { "minori/manager", "minori/desk" }, covers = "R5",
  text = { en = "I hear somebody wants to switch the whole thing off. Then tell me who drives up "
             .. "to the hill reservoir every hour, because I have one van and one man, and he is "
             .. "me.",
           ja = "全部止めると聞きました。それなら、丘の配水池まで一時間ごとに誰が見に行くのか教えて"
              .. "ください。車は一台、人は一人、その一人は私です。" } }

inject "four-forms" { at = "4h", via = "fax", from = "mic/liaison",
  to = { "minori/manager", "town-a/office" },
  text = { en = "Ministries of four members will ask you the same and mean four different forms. "
             .. "For our part: which municipalities, how many residents, which fields, since when. "
             .. "By this evening, please.",
           ja = "四つの省から、同じ内容を四つの様式で尋ねられることと思います。当省の分は、対象団体、"
              .. "住民の数、項目、いつからか。本日夕刻までにお願いします。" },
  asks = { en = "Same facts to MIC, METI, MHLW and MLIT", ja = "四省に同じ事実を報告" },
  within = "6h" }

inject "upgrade-failed" { at = "6h", via = "monitor", to = "minori/app", important = true,
  text = { en = text.lines [[
      15:02 kumoi status: "storage upgrade, region east: delayed"
      15:04 all tenants: mount failed      15:05 backup set: mount failed (same array)
      15:10 kumoi status: page does not load]],
    ja = text.lines [[
      15:02 kumoi 稼働状況: 「ストレージ更新(東)遅延」
      15:04 全テナント: マウント失敗   15:05 バックアップ: マウント失敗(同一装置)
      15:10 kumoi 稼働状況: ページ表示不可]] },
  effect = function() service("platform"):set(0) end }

inject "almost-certainly" { at = "8h", via = "press", from = "press/desk", to = "minori/manager",
  text = { en = "The provider has told a colleague in the capital that the data are \"almost "
             .. "certainly lost\". That is your eight members. May I write that?",
           ja = "事業者が、東京の同僚に「データはほぼ確実に失われた」と言ったそうです。御社の八会員"
              .. "のものですよね。そう書いてよろしいですか。" } }

inject "no-records" { at = "10h", via = "face-to-face", from = "town-b/office",
  to = "clinic/office",
  text = { en = "The last printout of the records is from Friday, in the blue folder. Mrs. Hara is "
             .. "in room two, she is allergic to something, and she cannot remember what.",
           ja = "最後に刷った診療記録は金曜の分で、青いファイルです。二番に原さんがいらして、何かの"
              .. "アレルギーがあるのですが、何だったか思い出せないそうです。" } }

inject "diesel-list" { at = "14h", via = "phone", from = "bus/office", to = "haulier/office",
  text = { en = "Night dispatch. The list of tomorrow's diesel deliveries was in there: ours, the "
             .. "hospital's generator, two schools. Do you know it by heart? I know ours.",
           ja = "夜の運行管理です。明日の軽油の配送先一覧、あの中でしたよね。うちと、病院の発電機と、"
              .. "学校が二つ。そらで覚えていますか。私が覚えているのは、うちの分だけです。" } }

inject "credit-for-silence" { at = "20h", via = "mail", from = "provider/contract",
  to = "minori/manager",
  text = { en = text.prose [[
      We regret yesterday's disruption and are prepared to grant a credit of three months. In view
      of the continuing work we ask you to refrain from statements of your own until our
      announcement, to which the credit is tied.]],
    ja = text.prose [[
      昨日の障害につきお詫び申し上げ、三か月分のご利用料を減免いたします。復旧作業中につき、当社の発表までは
      貴社からの公表をお控えくださいますよう、減免の条件としてお願い申し上げます。]] } }

inject "partly-back" { at = "24h", via = "monitor", to = "minori/app",
  text = { en = text.lines [[
      09:00 mount ok (read-only): members 01 04 06   files 61 %
      09:02 member 03: 2,310 records of 2,400, last change 02-11
      09:05 nobody has said from where this copy comes]],
    ja = text.lines [[
      09:00 マウント成功(読取専用): 会員 01 04 06   ファイル 61%
      09:02 会員03: 2,400件中 2,310件、最終更新 02-11
      09:05 この写しがどこから来たのか、説明はない]] },
  effect = function() service("platform"):set(50) end }

inject "keys-in-a-file" { at = "26h", via = "log", to = "minori/desk",
  text = { en = text.lines [[
      kura-7/list, file 1,197: "deploy-old.txt", public 2009-11-02 .. 2010-02-16
      line 4: admin key ending ...9C2E (in use)
      console: login ok 198.51.100.61, 02-17 02:18, key ...9C2E]],
    ja = text.lines [[
      kura-7/list 1197番: 「deploy-old.txt」 公開 2009-11-02 〜 2010-02-16
      四行目: 管理者鍵 末尾 …9C2E(使用中)
      console: ログイン成功 198.51.100.61、02-17 02:18、鍵 …9C2E]] } }

inject "inspection-dates" { at = "30h", via = "phone", from = "residents/someone",
  to = "gas/office",
  text = { en = "A man was to come about the gas, this week or next, and your telephone says the "
             .. "dates are gone. It smells a little by the meter, but it always has.",
           ja = "ガスの点検の方が今週か来週いらっしゃるはずなんですが、日にちが分からなくなったとか。"
              .. "メーターのあたりが少し匂うけれど、前からなんですよ。" } }

inject "who-saw-it" { at = "36h", via = "face-to-face", from = "residents/someone",
  to = { "town-a/office", "minori/manager" },
  text = { en = "Sixty people in the hall, tea is served. \"I do not want to hear about clouds. "
             .. "Who has seen what I owe? One person, or everybody?\"",
           ja = "公民館に六十人、お茶が出ています。「雲の話はいい。うちの税金を見たのは誰なんだ。一"
              .. "人か、みんなか」" } }

inject "ninety-four" { at = "48h", via = "monitor", to = { "minori/app", "minori/desk" },
  text = { en = text.lines [[
      09:00 kumoi: restored 94 %. Customers may resume.
      differs from our Friday printouts: clinic 31 records, Aoi 204, gas 0 checked]],
    ja = text.lines [[
      09:00 kumoi: 94% 復元。ご利用を再開できます。
      金曜の印刷との差: 診療所 31件、葵町 204件、ガス 未照合]] },
  effect = function() service("platform"):set(94) end }

inject "same-cloud" { at = "60h", via = "council", from = "ceptoar-government/desk",
  to = "minori/manager", covers = { "C1", "G2" },
  text = { en = "Council, quarterly exchange. We hear that a shared service means a shared "
             .. "failure. Four sectors of yours sit at this table. What should the others ask "
             .. "their own providers on Monday?",
           ja = "セプターカウンシルの定例です。共同サービスは共同の障害になる、と伺いました。御社の"
              .. "会員の四分野がこの場におります。ほかの分野は、月曜に自分たちの事業者へ何を尋ねれ"
              .. "ばよいでしょうか。" } }

inject "way-out" { at = "70h", via = "face-to-face", from = "town-b/office",
  to = { "minori/manager", "minori/app" },
  text = { en = "Eight of us, one page. What would we need to leave this provider in a week? And "
             .. "what do we keep in the drawer until then?",
           ja = "八会員で紙一枚。一週間でこの事業者から出るには、何が要りますか。それまで、引き出し"
              .. "には何を入れておきますか。" } }
