-- documents.lua: what lies on the desks. 机の上の資料。

local text = require "lib.text"
local prose, lines = text.prose, text.lines

document "six-steps" { to = { "holdings", "securities", "systems" },
  title = { en = "If information has left: six steps", ja = "情報が漏れたら:六つの段階" },
  text = { en = lines [[
      1 Found or told: take every outside word seriously, to the responsible manager
      2 First response: task force; stop it; erase nothing
      3 Inquiry: who, what, when, where, why, how many
      4 Tell: persons concerned, authority, police, public
      5 Hold it down: ask for lists back, close the hole
      6 After-care: compensation, discipline, prevention]],
    ja = lines [[
      一 発見・報告  外からの一言を軽んじず、責任者へ
      二 初動        対策本部、拡大の阻止、何も消さない
      三 調査        誰が、何を、いつ、どこで、なぜ、何件
      四 通知・公表  ご本人、監督官庁、警察、一般
      五 抑制        名簿の回収、穴を塞ぐ
      六 事後対応    補償、処分、再発防止]] } }

document "group-contract" { to = { "holdings", "systems", "securities" },
  title = { en = "Who decides what in the group", ja = "グループの権限分担(抜粋)" },
  text = { en = lines [[
      Holdings, Information Planning    rules for all three companies; asks, does not order
      Systems, System Department        IDs, night batch, book of media
               its head (Sakakibara)    the ledger, the export terminal
      Systems, Security Center          watches, advises; holds export and door records.
                                        Acts by itself where that was handed down, or by
                                        the list of emergency powers
      Securities, Compliance and Risk   customers, FSA, police
      A, B Departments                  their own jobs
      Market hours 09:00-15:00: nothing on the ledger without the System Department.
      Who is told of a person under suspicion: those who must act, by name, in a list.]],
    ja = lines [[
      ホールディングス 情報企画部      三社共通の規程。依頼はするが、命令はしない
      システムズ システム部            ID、夜間バッチ、媒体持出簿
                 同部長(榊原)        原簿、抽出端末
      システムズ セキュリティセンター  監視と助言。抽出ログ・入退室記録を保管。
                                       自ら動けるのは、権限を移譲された場合か、
                                       非常時の一覧による場合
      証券 コンプライアンス・リスク    お客さま・金融庁・警察
      A部・B部                         自部のジョブ
      立会時間(9時〜15時)は、システム部抜きで原簿に触らないこと。
      嫌疑のかかる人のことは、動く必要のある人にだけ伝え、その名を一覧に残す。]] } }

document "numbers" { to = { "holdings", "securities", "systems" },
  title = { en = "Extensions", ja = "内線表" },
  text = { en = lines [[
      HOLDINGS 1001 Management office  1201 Information Planning  1301 Legal (Manabe)
               1401 A Department  1402 B Department
      SECURITIES 3001 President  3101 Kita branch  3201 Call centre  3301 Risk
               3401 PR  3501 Human Resources (Hayakawa)
      SYSTEMS  4100 Sakakibara  4101 System Department  4201 Security Center
      FSA 00-0000-8121   police, cybercrime desk 00-0000-8401   press 00-0000-9401]],
    ja = lines [[
      ホールディングス 1001 経営企画室  1201 情報企画部  1301 法務部(真鍋)
               1401 A部  1402 B部
      証券     3001 社長  3101 北支店  3201 コールセンター  3301 リスク管理部
               3401 広報部  3501 人事部(早川)
      システムズ 4100 榊原部長  4101 システム部  4201 セキュリティセンター
      金融庁 00-0000-8121   県警サイバー犯罪担当 00-0000-8401   報道 00-0000-9401]] } }

document "complaints-folder" { to = "securities/branch",
  title = { en = "Complaints folder, inside of the cover", ja = "苦情つづり 表紙の裏" },
  text = { en = lines [[
      Sales calls by third parties are not ours: note, file, month's end to Sales.
      Exception: if the caller of the third party knew something that only we know,
      one line to Compliance the same day (3301). Which thing, how many people.
      Never copy a customer's card for anybody outside.]],
    ja = lines [[
      第三者からの勧誘電話は当社の苦情ではない。書き留め、綴じ、月末に営業へ。
      例外:相手が「当社しか知らないはずのこと」を知っていた場合は、その日のうちに
      コンプライアンス(3301)へ一行。何を知っていたか、何人か。
      お客さまカードの写しは、誰に頼まれても外に出さない。]] } }

document "hotline-script" { to = "securities",
  title = { en = "Words for the telephone, draft of 2007", ja = "電話応対の文例(2007年案)" },
  text = { en = prose [[
      Listen first. What I can tell you: which fields, since when we know, what we do. What I cannot
      tell you: whether you in particular were sold, before it has been counted. Please never give
      numbers to somebody who rings you, not even to us. 20 seats; a seat answers 15 calls a day.
      Slips of calls are thrown away after seven days unless somebody says otherwise.]],
    ja = prose [[
      まず伺う。お伝えできるのは、どの項目か、いつ分かったか、何をしているか。お伝えできないのは、数え終える
      前に、お客さまご本人の分が売られたかどうか。電話をかけてきた相手に番号を教えないよう、私どもにも
      教えないよう、お願いする。二十席、一席一日十五件。受電票は、指示のない限り七日で廃棄する。]] } }

document "evidence-rules" { to = "systems/security-center",
  title = { en = "Keeping evidence, one page", ja = "証拠保全(一枚)" },
  text = { en = lines [[
      export.log: six files, one a month; the oldest goes with the monthly job (6th or 7th)
      Two copies, sealed, hash on paper, one to Legal. Note who held it, hour by hour.
      An ID is not a person. Join: log, door, VPN, media book, roster.
      Looked at by somebody who is not in the log. Firm on call: see Legal.
      First keep, then stop. What stops first, leaves no last line.]],
    ja = lines [[
      export.log は月ごとに六世代。最古のものは月次処理(六日か七日)で消える
      写しを二部、封印、ハッシュ値は紙に。一部は法務。誰が持っていたかを時刻で記す。
      ID は人ではない。ログ、扉、VPN、媒体持出簿、勤務表を突き合わせる。
      見るのは、そのログに出てこない人。契約先の調査会社は法務に照会。
      残してから止める。先に止めれば、最後の一行は残らない。]] } }

document "night-batch" { to = "systems/department",
  title = { en = "Night batch, what runs under which ID", ja = "夜間バッチ 実行ID一覧" },
  text = { en = lines [[
      22:00  balances of A, B and Securities      operator-7    31 jobs
             a new password has to be written into all 31; two people, four hours.
             Sundays no batch. Whoever disables the ID finds out on the next night.
      16:30  margin file to the exchange          export terminal, by hand (Mori)
      IDs of leavers: Human Resources sends a list each quarter. Last: July 2008.]],
    ja = lines [[
      22:00  A部・B部・証券の残高帳票           運用7番      31ジョブ
             パスワードを変えるには31本すべてを書き換える。二人で四時間。
             日曜はバッチなし。IDを止めた者は、次の夜に結果を知る。
      16:30  追証対象者データを取引所へ         抽出端末、手作業(森)
      退職者のID:人事から四半期ごとに一覧。直近は平成20年7月。]] } }

document "press-rules" { to = { "securities/pr", "securities/risk" },
  title = { en = "Speaking outside", ja = "社外への説明の心得" },
  text = { en = prose [[
      Possible is a fact, too. A number is said with where it comes from: counted by us, or said by
      somebody. What has been said once is in the files of others for ever. What should people do,
      where do they ring, when do we speak again. Nobody is named before the police have named him.
      Compliance reads it first.]],
    ja = prose [[
      「可能性がある」も事実である。件数は出所とともに言う。当社が数えたのか、誰かが言ったのか。一度口に
      した数字は、よその綴りに永久に残る。お客さまは何をすればよいか、どこに電話するか、次はいつか。警察
      が名を出す前に、人の名を出さない。事前にコンプライアンスが目を通す。]] } }

-- Invented, in the manner of cases that stood in the papers [D]. 実例ふうの創作。
document "precedents" { to = { "holdings/management", "holdings/planning" },
  title = { en = "What others did, clippings of Legal", ja = "他社の例(法務部の切り抜き)" },
  text = { en = lines [[
      A mail-order house, 2004    book token 500 yen each, 660,000 people. Nobody asked
                                  what had been in the list. Calls doubled.
      A telephone company, 2004   500 yen; the president on day 2, on his feet
      A beauty salon, 2002        court: 35,000 yen each, because of what the fields were
      A bank, 2007                no money; one letter per person saying which fields.
                                  Two complaints in a thousand.
      Order of the FSA (general): who watches those who watch? Plan with owner and date.]],
    ja = lines [[
      ある通販会社 2004年     一律五百円の商品券、66万人。何が載っていたかは誰も
                              確かめず。苦情は倍に。
      ある通信会社 2004年     五百円。社長は二日目に立って会見
      あるエステ店 2002年     判決は一人三万五千円。項目の内容による
      ある銀行 2007年         金銭なし。項目を一人ずつ書いた手紙。苦情は千通に二通。
      金融庁の命令(一般):見張る者を誰が見張るか。担当と期日のある計画を。]] } }
