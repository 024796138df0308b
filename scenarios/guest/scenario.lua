-- SC-10 "A Quiet Guest": somebody has been reading along in a group of companies for five weeks.
-- 「静かな客」:企業グループへの標的型攻撃、三週間。
--
--   people.lua        a holding and three companies, organisation model 3
--   documents.lua     what lies on the desks
--   notice.lua        timed injects of the first week: the notice, the traces
--   cut.lua           timed injects from the meeting of the heads of IT to the forgotten door
--   after.lua         timed injects of the last ten days: ministries, magazine, new mails
--   contingency.lua   injects without a time: answers, second calls
--   worse.lua         the same: worse turns
--   decisions.lua     decisions, each with options that sensible people have taken, one approval
--   scoring.lua       expectations of the first half      scoring-cut.lua  of the second
--   penalties.lua     what must not happen, one order
--   behaviour.lua     the guest, who notices a hasty hand, and who answers to what
--
-- Labels in the comments: [S] the deck "CSIRTs in Japan" (2010) says it · [F] another published
-- source says it · [K] general knowledge, not looked up · [D] shisa's own choice, not a fact.
--
-- Hidden: on Friday, 1 May, seven people of Energy got a document; five opened it before the
-- holidays. Since 4 May PC-E117 reports every minute. A person sits at the other end between one
-- and half past four at night. What changes between two of his visits he sees all at once, or in
-- pieces. He reads the mailboxes. He also knows a door that is in no list.
-- 相手が手を動かすのは午前一時から四時半。その間に変わったことは、次に来たときにまとめて見る。

scenario {
  id = "guest", length = "21d", starts = "2009-06-08 09:00 +09:00", format = "functional",
  pace = 168, -- three weeks in three hours
  title = { en = "A Quiet Guest", ja = "静かな客" },
  briefing = {
    en = "Monday, 8 June 2009. Akatsuki Group: a holding with a coordinating CSIRT of two, and "
      .. "three companies, Energy, Transport and Property, each with an IT of its own. What one "
      .. "company may ask of another is a matter of a rule of two paragraphs; it is among your "
      .. "documents, with the telephone list and, on some desks, things that nobody else has. "
      .. "Three weeks pass in three hours: one minute of yours is nearly three hours of theirs, "
      .. "so that \"tonight\" is four minutes away. Play your own post. Coordination centre, "
      .. "specialist, ministries, police, press and everybody else in the group are played by "
      .. "exercise control.",
    ja = "2009年6月8日、月曜日。暁グループは、二人の調整CSIRTを置く持株会社と、エネルギー・交通・不"
      .. "動産の三社。各社にそれぞれの情報システム部門があります。他社に何を求めてよいかは、二項だけ"
      .. "の規程によります。規程と電話番号表は「資料」にあり、席によっては、ほかの席にないものも置い"
      .. "てあります。三週間を三時間で進めます。みなさんの一分が物語の三時間近く、「今夜」は四分後で"
      .. "す。自分の持ち場で動いてください。調整機関、専門家、省庁、警察、報道、グループ内のほかの人"
      .. "たちは統制が演じます。" },
  debrief = {
    en = "Who hung up on the one call that mattered, and what has he been told since? What was "
      .. "touched before it was understood, and who was watching? How did three companies that owe "
      .. "one another nothing agree on five o'clock on a Wednesday: whose argument was it, and did "
      .. "anybody have to be ordered? Twice somebody said no. What did he know? Which peer "
      .. "answered, and would you have? Play it under another rule: what became faster, and what "
      .. "was cut that should not have been?",
    ja = "肝心の一本の電話を切ったのは誰で、その人には後で何を伝えましたか。分かる前に触ったものは何"
      .. "で、そのとき誰が見ていましたか。互いに指図できない三社は、どうやって水曜の午前五時に合意し"
      .. "ましたか。効いたのは誰のどんな材料で、命令は要りましたか。二度、「だめだ」と言われたはずで"
      .. "す。その人は何を知っていたのでしょう。答えてくれたのはどの社で、逆の立場なら答えましたか。"
      .. "権限の決まりを変えてもう一度行うと、何が速くなり、切るべきでない何が切れますか。" },
  basis = {
    en = "After the threat \"targeted attacks carried out without victims' noticing\" of the 2010 "
      .. "list [S]. That victims learn of it from outside, by a ministry, the police or a "
      .. "coordination centre, and that the proxy shows the same address every few seconds or "
      .. "minutes, at night too, is published experience [F]. That of 66 teams asked in 2015 "
      .. "fifty-six may advise that a system be stopped and eight may stop it, is a survey's [F]; "
      .. "the holding here is one of the fifty-six. Companies, addresses, days and numbers are "
      .. "invented [D]. Chart: model 3, business group B, of which only the title survives; the "
      .. "chart is shisa's own altogether [D], and so is how long its people take to answer [D]. "
      .. "That somebody who has broken in keeps hours, reads mail and moves when one of his "
      .. "addresses is blocked, is general knowledge [K].",
    ja = "2010年版10大脅威の「被害に気づけない標的型攻撃」[S] を題材にしています。被害者が省庁・警"
      .. "察・調整機関など外からの知らせで気づくこと、プロキシに同じ宛先が数秒から数分おきに、夜も現"
      .. "れることは、公表された経験です [F]。2015年の調査では、66チームのうち56が「停止を助言でき"
      .. "る」、8が「停止させる権限がある」と答えました [F]。この持株会社は56のほうです。会社・アドレ"
      .. "ス・日付・数字は創作です [D]。組織図はモデル3。資料には題名しか残っておらず、図も、返事にか"
      .. "かる時間も、shisa が定めたものです [D]。侵入者が決まった時間に来ること、メールを読むこと、"
      .. "宛先を一つ塞ぐと移ることは、一般に知られています [K]。" },
  covers = { "T6", "R4", "R4j", "R5", "R5j", "N1", "L2", "U3" },
  contained = { "block:group-line", "isolate:energy-hosts", "isolate:transport-hosts",
                "isolate:property-hosts", "block:property-vpn" },
  parameters = { authority = { "consensus", "delegated", "hybrid" } },
}

objective "notice" { points = 14,
  text = { en = "Take an outside notice seriously within a day",
           ja = "外からの知らせを一日以内に受け止める" } }
objective "scope" { points = 18, covers = { "T6" },
  text = { en = "Scope before touch", ja = "触る前に範囲を知る" } }
objective "evidence" { points = 12, covers = { "N6" },
  text = { en = "Evidence, and the right use of a specialist", ja = "証拠と、専門家の使いどころ" } }
objective "peers" { points = 14, covers = { "L2" },
  text = { en = "Peers, sectors and authorities hear what they can use",
           ja = "同業・分野・官庁に、使える形で伝える" } }
objective "out-of-band" { points = 8,
  text = { en = "Talk where the guest does not listen", ja = "客の聞いていない場所で話す" } }
objective "one-cut" { points = 20, covers = { "R5" },
  text = { en = "One coordinated cut in three companies", ja = "三社同時に、一度で断つ" } }
objective "upward" { points = 8,
  text = { en = "Management, owners of documents and the public hear facts",
           ja = "経営・文書の持ち主・世間に事実を伝える" } }
objective "users" { points = 6,
  text = { en = "Users, and powers for the next time", ja = "利用者と、次のための権限" } }

require "people"
require "documents"
require "notice"
require "cut"
require "after"
require "contingency"
require "worse"
require "decisions"
require "scoring"
require "scoring-cut"
require "penalties"
require "behaviour"
