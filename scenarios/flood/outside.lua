-- outside.lua: the rest of the injects without a time: other carriers, bots, money, abroad.
-- 予備の状況付与の続き。他の事業者、ボット、金銭要求、国外。

local drill = require "lib.drill"
local lines = drill.text.lines

-- Between carriers -------------------------------------------------------------------------------

inject "kaede-graph" { via = "log", to = "kaede/desk",
  subject = { en = "Uplink: outgoing 100 %", ja = "上位回線:送信100%" },
  text = {
    en = lines [[
      gw  uplink to AS64496   out 100 %   in 22 %     queue drops 31 %
      gw  packets out         705,000/s   (usual 28,000)   since 14:00
      gw  clinic voice class  out   1 %   drops 0     (own queue, Takane)
      mail to outside         waiting 214, nothing accepted since 14:12
      abuse mailbox           9 new since noon, unread]],
    ja = lines [[
      gw  AS64496向け上位回線  送信 100%  受信 22%  キュー廃棄 31%
      gw  送信パケット         705,000/秒 (平常 28,000)  14:00から
      gw  診療所の音声クラス   送信 1%   廃棄 0   (高嶺、専用キュー)
      社外宛てメール           滞留 214通、14:12以降の送出なし
      abuseメールボックス      正午以降の新着 9通、未読]] } }

inject "kaede-thanks" { via = "phone", from = "kaede/president", to = "hinode/noc",
  subject = { en = "Kaede Net: so it is us", ja = "かえでネット「うちからでしたか」" },
  text = {
    en = "So it goes out from us. I'd rather have heard that you were broken. Ueda is opening the "
      .. "subscriber table. Mail doesn't get out any more; telephone or fax, please.",
    ja = "うちから出ているんですか。そちらの故障だと言われた方が、まだましでした。上田に加入者表"
      .. "を開かせます。メールはもう外に出ません。電話かFAXでお願いします。" } }

inject "kaede-alone" { via = "phone", from = "kaede/president", to = "hinode/customer",
  important = true, covers = { "L3" },
  subject = { en = "Kaede Net, at the wrong number", ja = "かえでネット、代表番号から" },
  text = {
    en = "Makino of Kaede. I can't get through to your engineers, so I've queued on your hotline "
      .. "like everybody else, nineteen minutes. My customers say it's you, yours will say it's "
      .. "me. Could somebody who can read a flow record ring me?",
    ja = "かえでネットの牧野です。技術の方につながらないので、一般の方と同じ番号に十九分並びまし"
      .. "た。うちのお客さんはおたくのせいだと言うし、おたくのお客さんはうちのせいだと言うでしょ"
      .. "う。フローの読める方から、一本お電話をいただけませんか。" } }

inject "isac-digest" { via = "fax", from = "isac/desk", to = { "hinode/csirt", "kaede/desk" },
  tlp = "amber", covers = { "C3", "L2" },
  subject = { en = "Four lists, laid on top of each other", ja = "四社の一覧を重ねた結果" },
  text = {
    en = lines [[
      Handling: members only
      In three or more lists    AS64497, AS64507 (19 networks), AS64496 east
      In one list only          41 networks: probably forged, leave them alone
      First seen                13:58 at Sazanami, before anybody else
      Yamabiko                  "does not disclose traffic"; no list
      Same hour: one of you filters what another still forwards.]],
    ja = lines [[
      取扱い:会員限り
      三社以上に共通      AS64497、AS64507(19網)、AS64496東地区
      一社のみ            41網。詐称の疑い、触らない方がよい
      初認                13:58 さざなみ(最も早い)
      やまびこ            「通信量は開示しない」とのことで一覧なし
      同じ時刻に、一社が落としているものを別の一社がまだ中継しています。]] } }

inject "isac-waits" { via = "phone", from = "isac/desk", to = "hinode/csirt", important = true,
  subject = { en = "ISAC: your row is empty", ja = "ISAC:御社の段が空いています" },
  text = {
    en = "Tsugawa. Four minutes after the time, and of the five I have two lists and a refusal. "
      .. "Without the largest I can lay nothing on top of anything. Six lines would do, really.",
    ja = "津川です。締め切りを四分過ぎました。五社のうち一覧が二つ、辞退が一つ。いちばん大きい御"
      .. "社の分がないと、重ねようがありません。六行でも構わないんです、本当に。" } }

inject "peer-thanks" { via = "peer", from = "sazanami/csirt", to = "hinode/csirt",
  covers = { "C2", "C3" },
  subject = { en = "Sazanami CSIRT: fits", ja = "さざなみCSIRT:一致しました" },
  text = {
    en = "The same rhythm here, to the second. So one hand holds both herds. I've told JPCERT the "
      .. "behaviour, without your name. We should do this over lunch once, and not only when it "
      .. "burns.",
    ja = "こちらも秒単位で同じ間隔です。群れは二つでも、手綱は一本ですね。JPCERTには、御社の名前"
      .. "を出さずに振る舞いだけ伝えました。燃えているときだけでなく、一度昼飯でもやり"
      .. "ましょう。" } }

inject "peer-cools" { via = "peer", from = "sazanami/csirt", to = "hinode/csirt",
  covers = { "L2" },
  subject = { en = "Sazanami CSIRT: never mind", ja = "さざなみCSIRT:了解です" },
  text = {
    en = "Hayakawa. No answer is an answer, I've worked in such a house. I'll leave you on the "
      .. "list, but my director asks why we give and never get, and next time he decides.",
    ja = "早川です。返事がないのも返事ですね。私も昔そういう会社にいたので分かります。宛先には残"
      .. "しておきますが、上司に「出すばかりで何も返ってこない」と言われました。次は上司が決めま"
      .. "す。" } }

inject "hands-arrive" { via = "phone", from = "kaede/president", to = "hinode/csirt",
  covers = { "L3" },
  subject = { en = "Kaede Net: your man is on the line", ja = "かえでネット:助かっています" },
  text = {
    en = "Your colleague is on Ueda's other ear; he reads, Ueda types. Sixty subscribers an hour "
      .. "was our pace, now it's two hundred. I owe you a crate of apples.",
    ja = "そちらの方が上田の電話に付いてくださって、読み上げる、打つ、で進んでいます。一時間に六"
      .. "十件だったのが二百件です。りんごを一箱お送りします。" } }

inject "kaede-breaks" { via = "phone", from = "kaede/president", to = "hinode/csirt",
  important = true, covers = { "L3" },
  subject = { en = "Kaede Net: Ueda has gone home", ja = "かえでネット:上田が帰りました" },
  text = {
    en = "Nobody came and nobody rang, so I sent Ueda home before he fell off his chair; he had "
      .. "the night shift. Now Sato is alone with all of it. The list lies on my desk. I can read "
      .. "it. I can't do it.",
    ja = "どなたからもお電話がないので、上田は帰しました。夜勤明けで、椅子から落ちそうでしたか"
      .. "ら。あとは佐藤が一人で全部です。一覧は私の机の上にあります。読めますが、私には打てませ"
      .. "ん。" } }

inject "clinic-silent" { via = "face-to-face", from = "kaede/president",
  to = { "hinode/noc", "hinode/csirt", "hinode/risk" }, important = true,
  subject = { en = "Makino, out of breath, in your lobby", ja = "牧野社長、受付に駆け込み" },
  text = {
    en = "I drove; there is no telephone. The whole Takane valley is dead, the night clinic too. "
      .. "The fire brigade has put a car at the bridge so that people can shout. I know what came "
      .. "up that line. Do you know what else was on it?",
    ja = "車で来ました。電話が使えないので。高嶺の谷が全部不通です、夜間診療所も。消防が橋のたも"
      .. "とに車を出して、用のある人は走って来いと言っています。あの線から何が上がっていたかは"
      .. "知っています。ほかに何が通っていたか、ご存じでしたか。" } }

-- Bots, money, abroad ----------------------------------------------------------------------------

inject "ports-shut" { via = "log", to = { "hinode/noc", "hinode/customer" },
  subject = { en = "BAS east-2: 231 of 236 ports shut", ja = "BAS east-2:236中231ポート閉塞" },
  text = {
    en = lines [[
      BAS east-2   listed sessions ended 231, not found 5
      BAS east-2   setups 620/s (940), falling slowly    queue draining
      call-backs from the 231: first 12, of these "I know of no tool" 7]],
    ja = lines [[
      BAS east-2  一覧のセッション 切断 231、該当なし 5
      BAS east-2  接続要求 620/秒 (940)、徐々に減少  待ち行列 解消中
      231件からの折り返し まず12件、うち「ツールなど知らない」7件]] } }

inject "kaede-quiet" { via = "log", to = { "kaede/desk", "hinode/noc" },
  subject = { en = "Kaede, uplink: outgoing 38 %", ja = "かえで 上位回線:送信38%" },
  text = {
    en = lines [[
      gw  uplink to AS64496   out 38 %   in 41 %   queue drops 0
      port list  applied 604 of 612    notices by letter, printer is running]],
    ja = lines [[
      gw  AS64496向け上位回線  送信 38%  受信 41%  キュー廃棄 0
      ポート一覧  適用 604/612   通知は郵送、印刷中]] } }

inject "pool-shut" { via = "phone", from = "kaede/president", to = "kaede/desk",
  important = true,
  subject = { en = "The president: the whole town is calling", ja = "社長:町中から電話です" },
  text = {
    en = "Did you shut everybody? The graph is beautiful and the telephone is on fire. The town's "
      .. "branch office can't issue a certificate. There were six hundred on that list, not "
      .. "thirty thousand.",
    ja = "全員止めましたか。グラフはきれいになりましたが、電話が鳴りやみません。支所では証明書が"
      .. "出せないそうです。一覧は六百件でしょう。三万件ではなく。" } }

inject "abroad-thanks" { via = "mail", or_via = { "fax", "phone" }, from = "tidecert/duty",
  to = "hinode/abuse",
  subject = { en = "[TIDECERT#2207] Thank you", ja = "[TIDECERT#2207] 御礼(当番仮訳)" },
  text = {
    en = "Thank you for a time and a name; both went to our operators within the minute, and the "
      .. "wall stays down. On AS64507: I know the duty engineer there and have woken him.",
    ja = "時刻とお名前をいただき感謝します。すぐに当国の事業者へ伝え、全遮断は見送られました。"
      .. "AS64507は当直の技術者と面識があり、起こしてあります。" } }

inject "abroad-wall" { via = "mail", or_via = { "fax", "phone" }, from = "tidecert/duty",
  to = "hinode/abuse", important = true,
  subject = { en = "[TIDECERT#2207] They have done it",
              ja = "[TIDECERT#2207] 遮断されました(当番仮訳)" },
  text = {
    en = "No answer reached me. Two of our operators now drop AS64496 as a whole. It took them "
      .. "one line. I do not know when they will think of taking it out again.",
    ja = "ご返答がなく、当国の二社がAS64496を丸ごと落としました。設定一行です。いつ外そうと思い出"
      .. "すかは、私には分かりません。" } }

inject "police-ask" { via = "phone", from = "police/desk", to = "hinode/risk",
  subject = { en = "Police: the whole header, please", ja = "県警:ヘッダーをそのままで" },
  text = {
    en = "High-tech crime desk. Thank you; yours is the third such mail today. Please keep it as "
      .. "it came, all headers, no forwarding, and tell nobody to clean that log. Don't reply to "
      .. "it. Someone will be with you at six.",
    ja = "ハイテク犯罪対策室です。ありがとうございます、同じようなメールは今日三件目です。転送せ"
      .. "ず、届いたままヘッダーごと残してください。ログも消さないように。返信はしないでくださ"
      .. "い。十八時に伺います。" } }

inject "seal-please" { via = "phone", from = "hinode/accounts", to = "hinode/risk",
  important = true,
  subject = { en = "Accounts: on which item?", ja = "経理部:科目は何にしますか" },
  text = {
    en = "Accounts. Three million, same day, to an account I'm to receive by free mail? I can do "
      .. "it until half past five, but somebody has to release it. And which item do I book it "
      .. "under?",
    ja = "経理です。三百万円を本日中に、口座はフリーメールで来る? 十七時半までならできますが、承"
      .. "認をどなたかお願いします。それと、科目は何にすればいいですか。" } }

inject "shorter" { via = "mail", or_via = { "fax", "phone" }, from = "crowd/stranger",
  to = "hinode/risk", important = true,
  subject = { en = "Re: your clients. 3 million.", ja = "Re: 御社の顧客の件" },
  text = {
    en = lines [[
      From: k_tanaka_7731 at free-mail.example
      You write nicely, so I know that somebody reads. 17:00 now, not 18:00.]],
    ja = lines [[
      From: k_tanaka_7731 at free-mail.example
      丁寧なお返事で、読む人がいると分かりました。期限は18時ではなく17時で。]] } }

inject "five-more" { via = "mail", or_via = { "fax", "phone" }, from = "crowd/stranger",
  to = "hinode/risk", important = true,
  subject = { en = "thanks. 5 million.", ja = "どうも。次は500万" },
  text = {
    en = lines [[
      From: k_tanaka_7731 at free-mail.example
      You are people one can talk to. 5 000 000 by Monday, same account. I told
      a friend about you, he has more machines than me.]],
    ja = lines [[
      From: k_tanaka_7731 at free-mail.example
      話の分かる会社で助かります。月曜までに500万、口座は同じ。友人にも紹介して
      おきました。私より台数を持っている男です。]] } }

inject "other-houses" { via = "phone", from = "asagiri/systems", to = "hinode/sales",
  subject = { en = "Asagiri Railway: found one", ja = "朝霧鉄道:一台ありました" },
  text = {
    en = "Asagiri, systems desk. Thanks for ringing; we looked, and one PC in the lost-property "
      .. "office had it running. Our ticket page goes to two machines for tonight.",
    ja = "朝霧鉄道の電算課です。お電話ありがとうございました。見てみたら、忘れ物係のPC一台で動い"
      .. "ていました。予約ページは今夜、二台に増やします。" } }
