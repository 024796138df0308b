-- documents.lua: what lies on the desks. 机の上の資料。

local text = require "lib.text"

document "six-steps" { to = { "holdings", "securities", "systems" },
  title = { en = "If information has left: six steps", ja = "情報が漏れたら:六つの段階" },
  text = { en = text.lines [[
      1 Found or told: take every outside word seriously, to the responsible manager
      2 First response: task force; stop it; erase nothing
      3 Inquiry: who, what, when, where, why, how many
      4 Tell: persons concerned, authority, police, public
      5 Hold it down: ask for lists back, close the hole
      6 After-care: compensation, discipline, prevention]],
    ja = text.lines [[
      一 発見・報告  外からの一言を軽んじず、責任者へ
      二 初動        対策本部、拡大の阻止、何も消さない
      三 調査        誰が、何を、いつ、どこで、なぜ、何件
      四 通知・公表  ご本人、監督官庁、警察、一般
      五 抑制        名簿の回収、穴を塞ぐ
      六 事後対応    補償、処分、再発防止]] } }

document "group-contract" { to = { "holdings", "systems", "securities" },
  title = { en = "Who decides what in the group", ja = "グループの権限分担(抜粋)" },
  text = { en = text.lines [[
      Holdings, Information Planning    rules for all three companies
      Systems, System Department        machines, IDs and logs of the ledger
      Systems, Security Center          watches, may advise; holds export and door records
      Securities, Compliance and Risk   customers, FSA, police
      Market hours 09:00-15:00: nothing on the ledger without the System Department.]],
    ja = text.lines [[
      ホールディングス 情報企画部      三社共通の規程
      システムズ システム部            原簿の機械・ID・ログ
      システムズ セキュリティセンター  監視と助言。抽出ログ・入退室記録を保管
      証券 コンプライアンス・リスク    お客さま・金融庁・警察
      立会時間(9時〜15時)は、システム部抜きで原簿に触らないこと。]] } }

document "hotline-script" { to = "securities",
  title = { en = "Words for the telephone, draft of 2007", ja = "電話応対の文例(2007年案)" },
  text = { en = text.prose [[
      Listen first. What I can tell you: which fields, since when we know, what we do. What I cannot
      tell you: whether you in particular were sold, before it has been counted. Please never give
      numbers to somebody who rings you, not even to us.]],
    ja = text.prose [[
      まず伺う。お伝えできるのは、どの項目か、いつ分かったか、何をしているか。お伝えできないのは、数え終える
      前に、お客さまご本人の分が売られたかどうか。電話をかけてきた相手に番号を教えないよう、私どもにも
      教えないよう、お願いする。]] } }

document "night-batch" { to = "systems/department",
  title = { en = "Night batch, what runs under which ID", ja = "夜間バッチ 実行ID一覧" },
  text = { en = "22:00 statements of A, B and Securities under operator-7. A new password has to "
             .. "be written into 31 jobs; with two people, four hours.",
           ja = "22:00 A部・B部・証券の残高帳票、運用7番で実行。パスワードを変えるには31のジョブ"
              .. "を書き換える。二人で"
             .. "四時間。" } }
