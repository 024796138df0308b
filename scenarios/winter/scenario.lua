-- "Before Dark": a blackout on a cold December day, from half past eight to sunset. Snow is on the
-- line, and something else is in the substation.
-- 「日が暮れるまでに」:十二月の停電。午前八時半から日の入りまでの八時間。
--
--   people.lua        organisations, charts, roles       world.lua   services, resources, assets
--   documents.lua     what lies on the desks: plans, numbers, criteria, one-line diagram
--   morning.lua       timed injects, 08:30 to 10:00: the dark
--   cold.lua          timed injects, 10:00 to 11:40: what was stored runs down
--   noon.lua          timed injects, 11:40 to 13:35: a second explanation
--   afternoon.lua     timed injects, 13:35 to 16:20: coming back
--   contingency.lua   injects without a time: power, water, telephones, the intruder
--   answers.lua       injects without a time: second calls and thanks
--   decisions.lua     decisions, and the one approval
--   scoring.lua       expectations of the morning        later.lua   of the afternoon; penalties
--   behaviour.lua     how supply returns, and who answers to what
--   intruder.lua      the adversary, with dice of his own
--
-- Labels in the comments: [S] the deck "CSIRTs in Japan" (2010) says it · [F] another published
-- source says it · [K] general knowledge, not looked up · [D] shisa's own choice, not a fact.
--
-- Hidden. On Tuesday a package went out from Hagane's update server that Hagane had not built.
-- Since then somebody may log in as maint2 wherever an RG-4 gateway stands: 22 customers, four of
-- them here. On Wednesday at 03:10 he copied a list from Aoba's office. Today the forecast said ice
-- on the Kitayama line for 08:40. At 08:41:22 he opened seven breakers at Kuretake and blocked
-- their closing. The ice came 38 seconds after him, and everybody saw the ice.
-- 火曜、はがね制御の配信サーバから、同社が作っていない更新が出た。着雪の予報に合わせ、8時41分22秒に
-- 遮断器が開かれた。雪による事故はその38秒後である。

scenario {
  id = "winter", length = "8h", starts = "2026-12-18 08:30 +09:00",
  title = { en = "Before Dark", ja = "日が暮れるまでに" },
  briefing = {
    en = "Friday, 18 December 2026, half past eight, minus three degrees. There is ice in the "
      .. "forecast for the hills, and the sun sets at 16:29. You sit at Aoba Electric, Hinode "
      .. "Telecom, Izumi Waterworks, Shirakaba University Hospital, Asagiri Railway, Kazahaya "
      .. "City or Tokiwa Bank, at METI's fuel desk, at the electricity sector's CEPTOAR, or at "
      .. "the National Cyber Office. The exercise lasts until 16:30, two minutes of the story to "
      .. "one of the room. Play your own post: read what arrives, tell those who need to know, "
      .. "act within your authority. Everybody else is played by exercise control. A line may "
      .. "fail; what stands in your documents on other ways to reach people is meant seriously. "
      .. "Nobody knows more than what arrives.",
    ja = "二〇二六年十二月十八日、金曜、午前八時半、気温マイナス三度。山沿いに着雪の予報が出ており、"
      .. "日の入りは十六時二十九分です。あなたの席は、青葉電力、ひので通信、泉水道局、白樺大学病院、"
      .. "朝霧鉄道、風早市、常盤銀行、経済産業省の燃料調整、電力セプター、国家サイバー統括室のいず"
      .. "れかです。演習は十六時三十分まで、部屋の一分が物語の二分にあたります。自分の持ち場として、"
      .. "届いたものを読み、知るべき人に伝え、権限の範囲で動いてください。ほかの人々は統制が演じま"
      .. "す。連絡手段は途絶えることがあります。資料にある別の連絡方法は、そのためのものです。届い"
      .. "たもの以上のことは、誰も知りません。" },
  debrief = {
    en = "When did \"snow\" stop being the whole answer, who had the paper in his hand, and how "
      .. "long did it take to reach the next desk? The waterworks saw a login at 09:42: by which "
      .. "way did that reach the telephone company, and what would have happened without it? Who "
      .. "said no today, and was he right? Who got the trucks, and could you show the criteria to "
      .. "the one who got none? What was said to the public before it was known? Two reports went "
      .. "to the same ministry under two laws: were they the same story? Play it again under "
      .. "another authority rule and compare.",
    ja = "「雪」だけでは説明がつかなくなったのはいつで、その紙を手にしていたのは誰ですか。次の机に"
      .. "届くまでに何分かかりましたか。水道局が九時四十二分に見たログインは、どの道を通って通信会"
      .. "社に届きましたか。届かなければ、どうなっていたでしょう。今日「だめだ」と言ったのは誰で、"
      .. "それは正しかったですか。ローリーは誰に渡り、渡らなかった人に基準を見せられますか。分かる"
      .. "前に世の中へ言ってしまったことはありませんか。二つの法律で同じ役所に出した報告は、同じ話"
      .. "になっていましたか。権限の決まりを変えてもう一度行い、比べてください。" },
  basis = {
    en = "Two models. On 18 December 2025 the Cabinet Secretariat and Tokyo held a tabletop on a "
      .. "blackout of unknown cause in the capital region, with about 40 bodies and 300 people; "
      .. "its details are not public [F: press and Tokyo Metropolitan Government]. On 28 January "
      .. "2021 29 operators exercised with JE-ISAC, in one pattern a blackout by natural disaster "
      .. "that turned out to be malware too, which shared information brought to light [F]. The "
      .. "fifteen sectors, and the National Cyber Office in the place of NISC since July 2025 "
      .. "[F]. This story, its day, a year after the tabletop, its region, companies, gateway and "
      .. "intruder are shisa's own [D], and so are all figures, windows and points [D]. Margins "
      .. "come from the library, mostly from published outages of 2003, 2006 and 2018 [F], "
      .. "shortened where the day says so [D]. Severity 0 to 4: the national scale of 2018 [F]; "
      .. "which service counts how much is [D]. Duties. Telecommunications: 30,000 users and two "
      .. "hours, at once and in detail within 30 days [F, older wording]; one hour where "
      .. "emergency calls are carried [K]. Electricity: first word within 24 hours, report within "
      .. "30 days, and since May 2024 a note if a cyber attack may be behind it [F: METI]. "
      .. "Personal data: prompt report within three to five days, final one within 30, or 60 "
      .. "where wrongdoing is suspected [F: legal commentary]. Incident report of infrastructure "
      .. "operators under the act of 2025 on response to cyber threats: duty [F]; in force from 1 "
      .. "October 2026 by the draft order of January 2026 [F], which may have changed; what is "
      .. "reported, when and to whom is simplified [K]. That a list with health data may be given "
      .. "to a city in danger to life [K]. Water under MLIT since April 2024 [K]. Limits of TLP "
      .. "as the engine has them.",
    ja = "手本は二つあります。2025年12月18日、内閣官房と東京都は、首都圏の原因不明の大規模停電を想"
      .. "定した机上演習を行いました。約40機関・300人が参加し、詳細は非公開です [F: 報道・東京都]。"
      .. "2021年1月28日、JE-ISACの演習に29事業者が参加し、その一つの筋書きでは、自然災害による停電"
      .. "がマルウェアにもよるものだったことが、情報共有によって判明します [F]。15分野の構成、およ"
      .. "び2025年7月にNISCが国家サイバー統括室となったこと [F]。本シナリオの筋書き、日付(机上演習"
      .. "の一年後)、地域、会社、遠隔保守装置、侵入者は shisa の創作で [D]、数値・時間の枠・配点も"
      .. "すべて同様です [D]。猶予時間はライブラリの値で、多くは2003年・2006年・2018年の公表された"
      .. "停電などに基づき [F]、この日の事情により短くしたところがあります [D]。深刻度0〜4は2018年"
      .. "の評価基準 [F]、各サービスへの当てはめは [D]。報告義務のうち、電気通信は「3万人以上・2時"
      .. "間以上」で速やかに、詳細は30日以内 [F、旧規定]、緊急通報を扱う役務は1時間 [K]。電気は速"
      .. "報24時間以内・詳報30日以内、2024年5月からサイバー攻撃のおそれがあればその旨 [F: 経済産業"
      .. "省]。個人データは3〜5日以内に速報、30日以内(不正の目的によるおそれがある場合は60日以内)"
      .. "に確報 [F: 法律解説]。サイバー対処能力強化法(2025年)の基幹インフラ事業者の報告義務 [F]、"
      .. "施行日は2026年1月の政令案で2026年10月1日 [F、その後の変更は未確認]、報告の内容・時期・宛"
      .. "先は単純化しています [K]。生命の危険があるとき、健康情報を含む名簿を市に渡してよいこと "
      .. "[K]。水道行政が2024年4月に国土交通省へ移ったこと [K]。TLPの範囲は本製品の定義によりま"
      .. "す。" },
  format = "functional",
  covers = { "E3", "T3", "T6", "T8", "C1", "C2", "L2", "L4", "L5", "N3", "R5" },
  contained = { "isolate:rg-aoba", "isolate:rg-standby", "disable-account:maint-account",
                "block:rg-izumi", "block:rg-hinode", "isolate:rg-shirakaba" },
  pace = 2,
  parameters = { authority = { "consensus", "delegated", "hybrid" } },
}

-- Objectives [D]; 100 points in all. --------------------------------------------------------------

objective "life" { points = 13,
  text = { en = "People first: trains, wards, homes, cold rooms",
           ja = "人が先:列車、病棟、自宅、冷えた部屋" } }
objective "picture" { points = 9, covers = { "L5" },
  text = { en = "One picture early, and the cause left open until it is known",
           ja = "早く一枚の絵にする。原因は分かるまで開けておく" } }
objective "share" { points = 15, covers = { "C1", "C2", "L2" },
  text = { en = "What one operator sees spares another",
           ja = "一社が見たものが、ほかの社を救う" } }
objective "contain" { points = 15, covers = { "T8", "R5" },
  text = { en = "Shut him out everywhere, and leave protection and patients alone",
           ja = "すべての入口を閉じ、保護リレーと患者の設備には触れない" } }
objective "scarce" { points = 13, covers = { "N3" },
  text = { en = "Share out what is scarce by written criteria, lives first",
           ja = "足りないものは、書いた基準で命から配る" } }
objective "return" { points = 11,
  text = { en = "Come back by hand, in order, and only after checking",
           ja = "手で、順に、確かめてから戻す" } }
objective "duty" { points = 9,
  text = { en = "Report in time, with facts, the same to everyone who asks",
           ja = "期限内に、事実を、どこにも同じ内容で報告する" } }
objective "words" { points = 8, covers = { "L4" },
  text = { en = "The public hears what to do, and nothing that nobody knows",
           ja = "住民には、どうすればよいかを伝え、分からないことは言わない" } }
objective "tonight" { points = 7, covers = { "N3" },
  text = { en = "Hand over to the night", ja = "夜に引き継ぐ" } }

require "people"
require "world"
require "documents"
require "morning"
require "cold"
require "noon"
require "afternoon"
require "contingency"
require "answers"
require "decisions"
require "scoring"
require "later"
require "behaviour"
require "intruder"
