-- lib/inventory.lua: what the library as a whole is to teach. One topic for each row of the
-- inventory of the slide deck "CSIRTs in Japan" (2010), by its label. Scenarios say `covers = {…}`
-- where they play it; `shisa library` counts, and an empty row is a hole in the library.
-- 教材の一覧。どのシナリオがどの項目を扱うかは、各シナリオの covers から数える。
--
-- Wording of the titles is shisa's own summary of each row; the numbers of the threats are the
-- ranks of the 2010 list of ten. 見出しは要約であり、原文ではない。

-- A row with `home` lives in shisa itself and needs no scenario.
-- home のある項目は shisa 自身が体現しているもので、シナリオは要らない。
local function section(heading, rows)
  for _, row in ipairs(rows) do
    topic(row[1]) { section = heading, name = { en = row[2], ja = row[3] }, home = row.home }
  end
end

section({ en = "Frame", ja = "枠組み" }, {
  { "A1", "One incident, two rules of authority, the difference measured",
    "同じ事案を二つの権限の決まりで演じ、差を測る" },
  { "A2", "Threats, efforts, models, process and lessons as one library",
    "脅威・取組み・組織モデル・手順・教訓をひとつの教材に",
    home = { en = "the library as a whole, listed by `shisa library`",
             ja = "教材の全体。shisa library の一覧がそれにあたる" } },
  { "T0", "The list of the ten threats itself, in its order", "10大脅威の一覧そのもの",
    home = { en = "the ten rows below, in the order of the list",
             ja = "すぐ下の十項目。順番は元の一覧のとおり" } },
})

section({ en = "Threats of the 2010 list", ja = "2010年版10大脅威" }, {
  { "T1", "Ever-changing tactics of website defacement", "変化を続けるウェブサイト改ざん" },
  { "T2", "Client software that is not updated", "更新されていないクライアントソフト" },
  { "T3", "Viruses and bots with many purposes", "ウイルスやボットの多目的化" },
  { "T4", "Server products left without protection", "対策をしていないサーバ製品の脆弱性" },
  { "T5", "Information leakage, and the response it asks for", "情報漏えいと事後対応" },
  { "T6", "Targeted attacks that nobody notices", "気づけない標的型攻撃" },
  { "T7", "Denial of service with serious damage", "深刻なサービス妨害攻撃" },
  { "T8", "A legitimate account in the wrong hands", "正規アカウントの悪用" },
  { "T9", "Security holes of cloud computing", "クラウドのセキュリティ問題" },
  { "T10", "Weak protocols that carry the Internet", "インターネットの基盤プロトコルの弱点" },
})

section({ en = "Strategies", ja = "政府の戦略" }, {
  { "G1", "First national strategy, FY2006 to FY2008", "第1次情報セキュリティ基本計画" },
  { "G2", "Second national strategy, FY2009 to FY2011", "第2次情報セキュリティ基本計画" },
  { "G3", "Strategy and action plan with four pillars", "基本計画と行動計画の四本柱" },
})

section({ en = "Communities", ja = "コミュニティ" }, {
  { "C1", "CEPTOAR-Council, across the sectors", "セプターカウンシル" },
  { "C2", "Nippon CSIRT Association, between companies", "日本シーサート協議会" },
  { "C3", "Its mission: work on common concerns", "同協議会の使命:共通の課題に取り組む" },
  { "C4", "Its history, from six founders on", "同協議会の歩み:六チームから" },
  { "C5", "Its logo, the guardian lion of Okinawa", "同協議会のロゴ:シーサー" },
})

section({ en = "Exercises", ja = "演習" }, {
  { "E1", "Exercise against cyber terrorism in electricity, FY2004",
    "電力分野のサイバーテロ対策演習(2004年度)" },
  { "E2", "Exercise for cyber attacks in telecommunications, FY2006 to FY2008",
    "電気通信分野のサイバー攻撃対応演習(2006〜2008年度)" },
  { "E3", "Cross-sectoral exercises, from FY2006 on", "分野横断的演習(2006年度から)" },
  { "E4", "CSIRTs developing in major companies", "大企業でのCSIRT構築" },
})

section({ en = "CSIRTs and authority", ja = "CSIRTと権限" }, {
  { "R1", "The general approach: the CSIRT in the centre", "一般的な構築:CSIRTを中心に" },
  { "R2", "What is the role of a CSIRT in Japan?", "日本でCSIRTの役割は何か" },
  { "R3", "How CSIRTs grew, year by year", "CSIRTの広がりを年表で" },
  { "R4", "Strong authority, handed down from the CIO", "CIOから移譲された強い権限" },
  { "R4j", "Departments follow the authority of the CSIRT", "各部門はCSIRTの権限に従う" },
  { "R5", "Consensual decisions; the field has authority", "合議と現場の権限" },
  { "R5j", "Hard to follow a CSIRT that has no authority",
    "権限のないCSIRTには従いづらい" },
  { "R6", "Setting a CSIRT into a structure that exists", "既存の組織にCSIRTを置く" },
})

section({ en = "Organisation models", ja = "組織モデル" }, {
  { "M1", "Model 1: large company", "モデル1:大企業" },
  { "M2", "Model 2: business group A", "モデル2:企業グループA" },
  { "M3", "Model 3: business group B", "モデル3:企業グループB" },
  { "M4", "Model 4: business group C", "モデル4:企業グループC" },
})

section({ en = "Analysis", ja = "分析" }, {
  { "N1", "Lack of authority", "権限の不足" },
  { "N2", "Technical support that relies on other divisions", "他部門に頼る技術支援" },
  { "N3", "The response team for natural disasters is there already", "災害対策の体制は既にある" },
  { "N4", "The CSIRT seen as a technical service desk", "技術の何でも屋と見られる" },
  { "N5", "Opposition when the structure is changed for it", "組織を変えると反対が起きる" },
  { "N6", "An analysis centre is not needed: use the specialist outside",
    "解析センターは要らない。外部の専門家を使う" },
})

section({ en = "Process in eight steps", ja = "八段階の手順" }, {
  { "P1", "Management buy-in / colleagues' support", "経営の支持/同僚の支援を得る" },
  { "P2", "Strategic plan / persuasion plan", "戦略計画/説得の計画を立てる" },
  { "P3", "Relevant information / negative information", "情報/ネガティブ情報を集める" },
  { "P4", "The vision / the organisation model", "ビジョン/組織モデルを設計する" },
  { "P5", "Communicate the vision / talk with expertise outside",
    "ビジョンを伝える/外部の専門家と話す" },
  { "P6", "Begin implementation / begin documentation", "実装/文書化を始める" },
  { "P7", "Announce it / propose it to management", "発足を告げる/経営に提案する" },
  { "P8", "Evaluate it / get the budget", "評価する/予算を得る" },
})

section({ en = "Lessons", ja = "教訓" }, {
  { "L1", "Quiet years: is it needed at all?", "何も起きないと不要と思われる" },
  { "L2", "Not easy to work with other CSIRTs", "他のCSIRTとの連携は容易でない" },
  { "L3", "Staff who double in other posts", "要員は兼務である" },
  { "L4", "The view of the business is missing", "経営・事業の視点が足りない" },
  { "L5", "Not every incident is reported", "すべての事案が報告されるわけではない" },
})

section({ en = "Summary", ja = "まとめ" }, {
  { "U1", "The textbook: directly below the management", "教科書:経営の直下に置く" },
  { "U2", "Hard where the structure of companies differs", "組織の成り立ちが違えば難しい" },
  { "U3", "Work with those who have authority already", "既に権限を持つ部門と組む" },
  { "U4", "The main service is technical support", "主な業務は技術支援" },
})
