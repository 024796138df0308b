-- SC-09 "The Phones Do Not Stop": customers of a securities firm are called by strangers who know
-- too much. 「鳴りやまない電話」:証券会社の情報漏えい、三十日間。
--
--   people.lua        a group of three companies, organisation model 2
--   documents.lua     what lies on the desks
--   week.lua          timed injects of the first week
--   month.lua         timed injects from the eighth day to the thirtieth
--   contingency.lua   answers, refusals, second calls, worse turns
--   decisions.lua     decisions and the one approval
--   scoring.lua       expectations, penalties, orders
--   behaviour.lua     the calls, the list on the market, and who answers to what
--
-- Labels in the comments: [S] the deck "CSIRTs in Japan" (2010) says it · [F] another published
-- source says it · [K] general knowledge, not looked up · [D] shisa's own choice, not a fact.

scenario {
  id = "phones", length = "30d", starts = "2009-06-01 09:00 +09:00", format = "functional",
  pace = 205, -- thirty days in three and a half hours
  title = { en = "The Phones Do Not Stop", ja = "鳴りやまない電話" },
  briefing = {
    en = "Wakaba Group is three companies: the holding with its Information Planning, Wakaba "
      .. "Securities with branches and a call centre, Wakaba Systems with the machines and the "
      .. "Security Center. One minute of yours is three and a half hours of theirs; nobody works "
      .. "through the night, and no night is over before something arrives. Play your own post.",
    ja = "若葉グループは三社から成ります。情報企画部のある若葉ホールディングス、支店とコールセンター"
       .. "のある若葉証券、機械とセキュリティセンターを持つ若葉システムズ。みなさんの一分が、物語では"
       .. "三時間半です。夜通し働く人はいませんが、何も届かずに明ける夜もありません。自分の持ち場で動"
       .. "いてください。" },
  debrief = {
    en = "On which day could the first three calls have been one case? Who looked after the "
      .. "evidence while the suspect sat two desks away? Which number did you say aloud, and did "
      .. "it still hold two weeks later? When did the president speak, and who had to ask him? "
      .. "Who said nothing at all, and what was he waiting for? Where nobody had to be asked, "
      .. "what broke?",
    ja = "最初の三件は、何日目に一つの事案になり得ましたか。容疑者が二つ隣の席にいる間、証拠は誰が"
      .. "守りましたか。口にした件数は、二週間後も正しかったですか。社長が話したのはいつで、誰が"
      .. "頼みましたか。返事をしなかったのは誰で、何を待っていたのでしょう。断りの要らない決まりでは、"
      .. "何が壊れましたか。" },
  basis = {
    en = "After a leak at a securities firm published in 2009 [F]: about 1.49 million rows taken, "
      .. "about 49 thousand sold, 146 enquiries in three weeks before the announcement, 7,492 "
      .. "complaints in one week, a first notice of a possible leak, the full announcement nine "
      .. "days later, the president in public eighteen days later, and a finding that nobody "
      .. "outside the system department had watched it [F]. The numbers stand here as in the "
      .. "reports; companies, people, dates and the course of events are invented [D]. The six "
      .. "steps of response follow the published guide of 2007 [F]. Chart: model 2, business "
      .. "group A; the names of its boxes are the deck's [S], the lines are shisa's reading [D].",
    ja = "2009年に公表された証券会社の漏えい事案を下敷きにしています [F]。持ち出し約149万件、売却約"
       .. "4.9万件、公表前三週間の問い合わせ146件、公表後一週間の苦情7,492件、「可能性」の第一報、"
       .. "九日後の全面公表、十八日後の社長会見、システム部門を外から見る者がいなかったという指摘は、"
       .. "報道のとおりです [F]。会社・人物・日付・経過は創作です [D]。対応の六段階は2007年の公開手"
       .. "引きにならいました [F]。組織図はモデル2。箱の名は資料のもの [S]、線は shisa の解釈です "
       .. "[D]。" },
  covers = { "T5", "T8", "R3", "R4", "R4j", "R5", "R5j" },
  contained = { "disable-account:leaver-id", "disable-account:suspect-ids",
                "change-credentials:operator-id", "change-credentials:group-jobs" },
  parameters = { authority = { "consensus", "delegated", "hybrid" } },
}

objective "join" { points = 14,
  text = { en = "Signals from outside become one case by day 3",
           ja = "外からの兆候を三日目までに一つの事案にする" } }
objective "task-force" { points = 10,
  text = { en = "A task force above the departments", ja = "部門の上に対策本部を置く" } }
objective "evidence" { points = 18,
  text = { en = "Evidence, independent and complete", ja = "独立した、欠けのない証拠" } }
objective "person" { points = 12,
  text = { en = "The person and the accounts, in the right order", ja = "人とアカウントを正しい順"
                                                                      .. "に扱う" } }
objective "notify" { points = 16,
  text = { en = "Authority and public: early what is possible, later what is exact",
           ja = "当局と公表:早い段階で可能性を、後で正確に" } }
objective "answer" { points = 12,
  text = { en = "Customers get an answer", ja = "お客さまに答える" } }
objective "aftercare" { points = 6,
  text = { en = "Lists recovered, compensation by criteria", ja = "名簿の回収と、基準による補償" } }
objective "group" { points = 8,
  text = { en = "The hole is closed in the whole group", ja = "穴をグループ全体で塞ぐ" } }
objective "review" { points = 4, text = { en = "Say what has to change", ja = "何を変えるかを言う" } }

require "people"
require "documents"
require "week"
require "month"
require "contingency"
require "decisions"
require "scoring"
require "behaviour"
