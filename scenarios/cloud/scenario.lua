-- SC-11 "Somebody Else's Cloud": eight small members share a service, the service stands on a
-- provider's cloud, and nobody owns the machine. 「よその雲」:共同サービスとクラウドの三日間。
--
--   people.lua        the cooperative service, its members, organisation model 4
--   documents.lua     the contract sheet, the articles, what else lies on the desks
--   tuesday.lua       timed injects until the evening of the first day
--   night.lua         timed injects of the first night and of Wednesday
--   thursday.lua      timed injects from the return of the data to the way out
--   contingency.lua   injects without a time: answers, second calls
--   worse.lua         the same: worse turns
--   decisions.lua     decisions and the one approval
--   scoring.lua       expectations of the first day      scoring-days.lua  of the other two
--   penalties.lua     what must not happen, one order
--   behaviour.lua     the provider, the intruder, and who answers to what
--
-- Labels in the comments: [S] the deck "CSIRTs in Japan" (2010) says it · [F] another published
-- source says it · [K] general knowledge, not looked up · [D] shisa's own choice, not a fact.
--
-- Hidden: three holes, of three owners. The page that believes the address line is the application
-- team's. The folder that anybody may list is the cooperative's, by its contract. That primary and
-- backup hang on one array is the provider's, and nobody asked. 三つの穴には三人の持ち主がいる。

scenario {
  id = "cloud", length = "3d", starts = "2010-02-16 09:00 +09:00", format = "functional",
  pace = 18, -- three days in four hours
  title = { en = "Somebody Else's Cloud", ja = "よその雲" },
  briefing = {
    en = "Tuesday, 16 February 2010, nine o'clock, the first day of tax returns. Minori "
      .. "Cooperative Service runs one web and records service for eight small members: two towns, "
      .. "a clinic, a union of gas dealers (two shops), a bus company, a haulier, a waterworks. "
      .. "The service runs on machines that nobody here has ever seen; what one may ask of their "
      .. "owner stands in a contract of two pages, what Minori may do to the pages of its members "
      .. "in the articles. Both are among somebody's documents. One minute of yours is eighteen of "
      .. "theirs, so an hour is about three minutes. Play your own post. Provider, ministries, "
      .. "residents, press and the members who have no seat are played by exercise control.",
    ja = "2010年2月16日、火曜日の九時。確定申告の初日です。みのり共同サービスは、二つの町、診療所、ガ"
      .. "ス販売店会(二軒)、バス会社、運送会社、水道事業所という八つの小さな会員のために、ウェブと台"
      .. "帳のサービスをまとめて運営しています。動いている機械を、ここの誰も見たことがありません。その"
      .. "持ち主に何を求めてよいかは二枚の契約書に、みのりが会員の画面に何をしてよいかは規約に書いてあ"
      .. "り、どちらも誰かの「資料」にあります。みなさんの一分が物語の十八分、一時間は三分あまりです。"
      .. "自分の持ち場で動いてください。事業者、省庁、住民、報道、席のない会員は統制が演じます。" },
  debrief = {
    en = "Which clause helped, who found it, and when? Three things were open: whose was each, and "
      .. "who closed it? Twice a member said \"not like that\". What would have happened "
      .. "otherwise? Whose data was it, and who told the people it was about? How long did you "
      .. "wait for the provider, and what had been printed by then? Which of your sentences of "
      .. "Tuesday would you still say on Friday? What lies in your drawer from tomorrow on?",
    ja = "役に立った条項はどれで、誰がいつ見つけましたか。開いていたものは三つ。それぞれ誰のもので、誰"
      .. "が閉じましたか。会員から二度、「そのやり方では困る」と言われたはずです。聞かなければ何が起"
      .. "きていたでしょう。誰のデータで、誰がご本人に伝えましたか。事業者を何時間待ち、その間に何が"
      .. "印刷してありましたか。火曜に言ったことのうち、金曜にもそのまま言えるのはどれですか。明日から"
      .. "引き出しに何を入れておきますか。" },
  basis = {
    en = "After the threats \"security holes in cloud computing\" and \"vulnerability in unsecured "
      .. "server products\" of the 2010 list [S], and a published loss of October 2009, when a "
      .. "storage change took data and backup of about 800,000 telephone users together, the loss "
      .. "was announced as final on the eighth day, and most of the data came back afterwards [F]. "
      .. "Companies, towns, contract, articles and course of events are invented [D]; the first "
      .. "day of tax returns is the calendar's [K]. Which ministry asks whom in such a case, and "
      .. "with which form, was not found; the four forms are invented [D]. Chart: model 4, "
      .. "business group C, of which the deck has only a row that continues; the chart is shisa's "
      .. "own altogether [D]. Margins of the members' services are shisa's own [D].",
    ja = "2010年版10大脅威の「クラウド・コンピューティングのセキュリティ問題」「対策をしていないサーバ製"
      .. "品の脆弱性」[S] と、2009年10月に公表されたデータ消失を下敷きにしています。ストレージ作業で"
      .. "約80万人分の本体とバックアップが同時に失われ、八日目に「失われた」と発表され、その後に大半が"
      .. "戻りました [F]。会社・町・契約・規約・経過は創作です [D]。確定申告の初日は暦どおりです [K]。"
      .. "こうした場合にどの省がどの様式で尋ねるかの記録は見つからず、四つの様式は創作です [D]。組織図"
      .. "はモデル4。元の資料には続きを示す点しかなく、図はすべて shisa が作ったものです [D]。会員の業"
      .. "務が持ちこたえる時間も既定値です [D]。" },
  covers = { "T9", "T4", "R1", "R4", "R4j", "R5", "R5j", "U3", "L4" },
  -- What stood open on Tuesday. The keys, found on Wednesday, are another matter and are scored.
  contained = { "isolate:tax-page", "isolate:public-folder", "change-credentials:bus-list" },
  parameters = { authority = { "consensus", "delegated", "hybrid" } },
}

objective "exposure" { points = 18, covers = { "T9" },
  text = { en = "Close quickly what is under one's own control",
           ja = "自分で閉じられるものを、すぐに閉じる" } }
objective "contract" { points = 12,
  text = { en = "Use the contract, secure the logs", ja = "契約を使い、ログを確保する" } }
objective "owners" { points = 14,
  text = { en = "Owners of data and ministries hear the same",
           ja = "データの持ち主と省庁に同じ説明をする" } }
objective "intruder" { points = 10, covers = { "T4" },
  text = { en = "Find the attempt that became a success", ja = "成功に変わった試みを見つける" } }
objective "running" { points = 20,
  text = { en = "Members keep running", ja = "会員の業務を止めない" } }
objective "true" { points = 10,
  text = { en = "What is said stays true over three days", ja = "三日たっても正しい言葉を使う" } }
objective "verified" { points = 10,
  text = { en = "What comes back is checked before it is used",
           ja = "戻ったものは確かめてから使う" } }
objective "exit" { points = 6, text = { en = "Know the way out", ja = "出口を持つ" } }

require "people"
require "documents"
require "tuesday"
require "night"
require "thursday"
require "contingency"
require "worse"
require "decisions"
require "scoring"
require "scoring-days"
require "penalties"
require "behaviour"
