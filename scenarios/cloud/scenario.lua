-- SC-11 "Somebody Else's Cloud": eight small members share a service, the service stands on a
-- provider's cloud, and nobody owns the machine. 「よその雲」:共同サービスとクラウドの三日間。
--
--   people.lua        the cooperative service, its members, organisation model 4
--   documents.lua     the contract sheet and what else lies on the desks
--   injects.lua       the 20 timed injects
--   contingency.lua   answers, second calls, worse turns
--   decisions.lua     decisions and the one approval
--   scoring.lua       expectations, penalties, orders
--   behaviour.lua     the provider, the intruder, and who answers to what
--
-- Labels in the comments: [S] the deck "CSIRTs in Japan" (2010) says it · [F] another published
-- source says it · [K] general knowledge, not looked up · [D] shisa's own choice, not a fact.

scenario {
  id = "cloud", length = "3d", starts = "2010-02-16 09:00 +09:00", format = "functional",
  pace = 18, -- three days in four hours
  title = { en = "Somebody Else's Cloud", ja = "よその雲" },
  briefing = {
    en = "Minori Cooperative Service runs one web and records service for eight small members: two "
      .. "towns, a clinic, two gas dealers, a bus company, a haulier, a waterworks. The service "
      .. "runs on machines that nobody here has ever seen. One minute of yours is eighteen of "
      .. "theirs. The contract is among your documents; read it before you need it.",
    ja = "みのり共同サービスは、二つの町、診療所、ガス販売店二軒、バス会社、運送会社、水道事業所と"
       .. "いう八つの小さな会員のために、ウェブと台帳のサービスをまとめて運営しています。動いている"
       .. "機械を、ここの誰も見たことがありません。みなさんの一分が、物語の十八分です。契約書は「資"
       .. "料」にあります。必要になる前に読んでください。" },
  debrief = {
    en = "Which clause helped, and who found it, when? Whose data was it, and who told the people "
      .. "it was about? How long did you wait for the provider, and what was that wait worth? What "
      .. "would you keep in a drawer from tomorrow on?",
    ja = "役に立った条項はどれで、誰がいつ見つけましたか。誰のデータで、誰がご本人に伝えましたか。"
       .. "事業者を待った時間はどれだけで、その価値はありましたか。明日から引き出しに入れておくもの"
       .. "は何ですか。" },
  basis = {
    en = "After the threat \"security holes in cloud computing\" of the 2010 list [S], and a "
      .. "published loss of October 2009, when a storage change took data and backup of about "
      .. "800,000 telephone users together, the loss was announced as final on the eighth day, and "
      .. "most of the data came back afterwards [F]. Companies, towns, contract and course of "
      .. "events are invented [D]. Chart: model 4, business group C, of which the deck has only a "
      .. "row that continues; the chart is shisa's own altogether [D].",
    ja = "2010年版10大脅威の「クラウド・コンピューティングのセキュリティ問題」[S] と、2009年10月に"
       .. "公表されたデータ消失を下敷きにしています。ストレージ作業で約80万人分の本体とバックアップ"
       .. "が同時に失われ、八日目に「失われた」と発表され、その後に大半が戻りました [F]。会社・町・"
       .. "契約・経過は創作です [D]。組織図はモデル4。元の資料には続きを示す点しかなく、図はすべて "
       .. "shisa が作ったものです [D]。" },
  covers = { "T9", "T4", "R1", "R4", "R4j", "R5", "R5j", "U3", "L4" },
  contained = { "isolate:tenant-switch", "isolate:public-folder", "change-credentials:admin-keys" },
  parameters = { authority = { "consensus", "delegated", "hybrid" } },
}

objective "exposure" { points = 18,
  text = { en = "Close within an hour what is under one's own control",
           ja = "自分で閉じられるものは一時間以内に閉じる" } }
objective "contract" { points = 12,
  text = { en = "Use the contract, secure the logs", ja = "契約を使い、ログを確保する" } }
objective "owners" { points = 14,
  text = { en = "Owners of data and ministries hear the same", ja = "データの持ち主と省庁に同じ説明をする" } }
objective "intruder" { points = 10,
  text = { en = "Find the attempt that became a success", ja = "成功に変わった試みを見つける" } }
objective "running" { points = 20,
  text = { en = "Members keep running", ja = "会員の業務を止めない" } }
objective "true" { points = 10,
  text = { en = "What is said stays true over three days", ja = "三日たっても正しい言葉を使う" } }
objective "verified" { points = 10,
  text = { en = "What comes back is checked before it is used", ja = "戻ったものは確かめてから使う" } }
objective "exit" { points = 6, text = { en = "Know the way out", ja = "出口を持つ" } }

require "people"
require "documents"
require "injects"
require "contingency"
require "decisions"
require "scoring"
require "behaviour"
