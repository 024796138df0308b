-- contingency.lua: injects without a time: machines, filters, users, ministry. behaviour.lua sends
-- them as answers to what was done, or because something important was not done. Nothing is
-- expected "after" any of them. Other carriers, bots and money are in outside.lua.
-- 予備の状況付与。行動への返事、または必要なことが行われなかったときの続きとして届く。

local drill = require "lib.drill"
local prose, lines = drill.text.prose, drill.text.lines

-- Before two -------------------------------------------------------------------------------------

inject "isac-heard" { via = "phone", from = "isac/desk", to = "hinode/csirt",
  subject = { en = "ISAC: two more have seen it", ja = "ISAC:ほかに二社が見ています" },
  text = {
    en = "Tsugawa, ISAC. Thank you. Sazanami has read the same posting, Yamabiko says that it "
      .. "does not comment on postings. I shall sit by the telephone from ten to two.",
    ja = "ISACの津川です。ご連絡どうも。さざなみさんも同じ書き込みを見ています。やまびこさんは"
      .. "「書き込みについてはコメントしない」と。一時五十分から電話の前にいます。" } }

inject "bank-again" { via = "phone", from = "tokiwa/systems", to = "hinode/sales",
  important = true, covers = { "L4" },
  subject = { en = "Tokiwa Bank again", ja = "常盤銀行から再度" },
  text = {
    en = "Shinohara, Tokiwa. I had to go in to my managing director with nothing. He has told the "
      .. "branches \"the carrier guarantees it\". I didn't say that. Did you?",
    ja = "常盤銀行の篠原です。何もないまま常務のところへ行きました。常務は支店に「通信会社が保証"
      .. "している」と流しました。私は申しておりませんが、御社ではそうおっしゃいましたか。" } }

-- The company's own machines ---------------------------------------------------------------------

inject "resolver-holds" { via = "monitor", to = "hinode/noc",
  subject = { en = "ns-1, ns-2: 41 %", ja = "ns-1・ns-2 負荷41%" },
  text = {
    en = lines [[
      ns-1  CPU 41 %   own subscribers 10,900/s   timeouts 0.1 %
      ns-2  CPU 40 %   own subscribers 10,700/s   timeouts 0.1 %
      refused from elsewhere, both   55,000/s
      note    two roaming mail customers at a partner's hotel: "no names"]],
    ja = lines [[
      ns-1  CPU 41%  自社加入者 10,900/秒  無応答 0.1%
      ns-2  CPU 40%  自社加入者 10,700/秒  無応答 0.1%
      社外分の拒否(両機計)  55,000/秒
      付記  提携先ホテルからのメール利用者二名「名前が引けない」]] } }

inject "resolver-down" { via = "monitor", to = { "hinode/noc", "hinode/customer" },
  important = true,
  subject = { en = "ns-1, ns-2: no answer", ja = "ns-1・ns-2 応答なし" },
  text = {
    en = lines [[
      ns-1  CPU 100 %   timeouts 91 %   process restarted by watchdog 4 times
      ns-2  CPU 100 %   timeouts 88 %
      watch pages of the NOC: not loading (name not found)
      internal mail: queue 2,140, growing
      calls per minute: 40 -> 310, all regions]],
    ja = lines [[
      ns-1  CPU 100%  無応答 91%  監視による自動再起動 4回
      ns-2  CPU 100%  無応答 88%
      NOC監視画面(Web)  表示不可(名前が引けない)
      社内メール  滞留 2,140通、増加中
      着信 毎分40件 → 310件、全地区]] } }

inject "routers-hold" { via = "log", to = "hinode/noc",
  subject = { en = "edge-2: filter on its own addresses", ja = "edge-2:自装置宛てフィルタ" },
  text = {
    en = lines [[
      edge-2  lo0 filter   denied from outside   2,290/s    BGP sessions 14 / 14
      edge-2  CPU 58 %     (before: 79 %)]],
    ja = lines [[
      edge-2  lo0フィルタ  社外から拒否 2,290/秒   BGPセッション 14/14
      edge-2  CPU 58% (適用前 79%)]] } }

inject "session-flap" { via = "monitor", to = "hinode/noc", important = true,
  subject = { en = "edge-2: BGP sessions 9 / 14", ja = "edge-2:BGPセッション 9/14" },
  text = {
    en = lines [[
      edge-2  CPU 100 %   hold timer expired   5 neighbours   flapping
      edge-2  login from NOC console takes 40 s
      routes withdrawn and announced again   190,000 in 6 min
      Sazanami NOC on the line: "you are shaking"]],
    ja = lines [[
      edge-2  CPU 100%  ホールドタイマー満了 5ネイバー、断続
      edge-2  NOC端末からのログインに40秒
      経路の取消・再広告  6分間で 19万件
      さざなみNOCより入電「御社、揺れてますよ」]] } }

inject "cold-cache" { via = "monitor", to = { "hinode/noc", "hinode/customer" },
  important = true,
  subject = { en = "ns-1 after its restart", ja = "ns-1 再起動後" },
  text = {
    en = lines [[
      ns-1  machine up again   cache hits 3 % (usual 87 %)   outgoing queries x 21
      ns-1  timeouts 74 %, all subscribers
      flood: unchanged, it did not wait]],
    ja = lines [[
      ns-1  機械復帰   キャッシュヒット 3% (平常 87%)  外部への問合せ 21倍
      ns-1  無応答 74%、全加入者
      攻撃 変化なし(待ってはくれない)]] } }

-- Paper and filters ------------------------------------------------------------------------------

inject "form-ready" { via = "face-to-face", from = "hinode/noc-chief", to = "hinode/legal",
  subject = { en = "The NOC chief reads the form", ja = "センター長、書式を読む" },
  text = {
    en = "Six lines. What for, from where, to where, what kind, until when, who signs. That I can "
      .. "fill in with one hand. If every form in this house were like it I'd like lawyers.",
    ja = "六行か。目的、送信元、宛先、種類、いつまで、決裁者。これなら片手で書ける。うちの書類が"
      .. "全部こうなら、法務も好きになれるんだが。" } }

inject "opinion" { via = "fax", from = "hinode/counsel", to = { "hinode/legal", "hinode/noc" },
  subject = { en = "From the court's lobby, by hand", ja = "裁判所ロビーより手書きFAX" },
  text = {
    en = lines [[
      (1) Protecting our own machines: no question.
      (2) Listed sources, two targets, SYN, an end: to keep the service up for
          everybody else, no milder means - I can stand up for that.
      (3) A whole country's worth of strangers because it is quick: I cannot.
      (4) Reading what people search for: only if nothing else will do. Is
          there really nothing else?                               Arima]],
    ja = lines [[
      (1) 自社設備の防護は問題なし。
      (2) 一覧の送信元・二宛先・SYN・期限あり。他の利用者の役務を保つためで、
          より軽い手段がないなら、私が説明に立てる。
      (3) 早いからという理由で国外を丸ごと。これは説明できない。
      (4) 人が何を検索したかを見て落とすのは、ほかに手がない場合だけ。本当に
          ほかに手はないのか。                              有馬]] } }

inject "flow-first" { via = "log", to = { "hinode/noc", "hinode/csirt" }, evidence = true,
  subject = { en = "flow-1: first sample", ja = "flow-1:最初の集計" },
  text = {
    en = lines [[
      flow-1   to 198.51.100.23   SYN   since 14:00   sampled 1/1000, estimates
      0.77 Mpps   AS64497  Kaede Net, DSL pools          first seen 13:59
      0.56 Mpps   AS64507  abroad, 19 networks           first seen 14:00
      0.28 Mpps   AS64496  own, east                     first seen 14:00
      0.23 Mpps   AS64508  abroad, 4 networks            first seen 14:01
      0.7  Mpps   about 1,900 networks, each tiny]],
    ja = lines [[
      flow-1   198.51.100.23宛て  SYN  14:00以降  抽出率 1/1000、推定値
      0.77Mpps   AS64497  かえでネット、DSL             初認 13:59
      0.56Mpps   AS64507  国外、19網                    初認 14:00
      0.28Mpps   AS64496  自社 東地区                   初認 14:00
      0.23Mpps   AS64508  国外、4網                     初認 14:01
      0.7Mpps    約1,900網、いずれも微量]] } }

inject "filter-works" { via = "monitor", to = "hinode/noc",
  subject = { en = "Filter counters", ja = "フィルタの計数" },
  text = {
    en = lines [[
      edge-1 + edge-2   listed sources -> 198.51.100.23  SYN    dropped 1.7 Mpps
      Tokiwa Bank, test page from outside                       4 of 5 answered
      not in the list, still arriving                           0.7 Mpps]],
    ja = lines [[
      edge-1・edge-2 計 一覧の送信元 → 198.51.100.23 SYN   廃棄 1.7Mpps
      常盤銀行 社外からの試験表示                          5回中4回成功
      一覧にない送信元、継続                               0.7Mpps]] } }

inject "sources-rotate" { via = "log", to = { "hinode/noc", "hinode/csirt" },
  subject = { en = "The list grows old", ja = "一覧が古くなっている" },
  text = {
    en = lines [[
      flow-1  to 198.51.100.23, last 10 min
      foreign networks in the filter    14 of 23 still sending
      new, steady for 5 minutes          9 networks, AS64507 and AS64509
      in the filter, silent, complaints  1 (a school abroad, from AS64508)]],
    ja = lines [[
      flow-1  198.51.100.23 宛て 直近10分
      フィルタ中の国外の網、現在も送信 23中14
      新規・5分継続                    9網(AS64507・AS64509)
      フィルタ中・送信なし・苦情あり   1(国外の学校、AS64508)]] } }

inject "chief-loads" { via = "face-to-face", from = "hinode/noc-chief", to = "hinode/noc",
  important = true,
  subject = { en = "The NOC chief, at the keyboard", ja = "センター長、端末の前で" },
  text = {
    en = "All of it, then. The script is loaded, the cursor is behind the last character. It's "
      .. "your console and your shift; it goes in when your hand presses the key.",
    ja = "よし、全部だな。スクリプトは開いた。カーソルは最後の文字の後ろにある。当直はあなた方"
      .. "だ。キーを押すのはあなた方の手だ。" } }

inject "abroad-misses-us" { via = "phone", from = "hinode/call-centre",
  to = { "hinode/customer", "hinode/noc" }, important = true,
  subject = { en = "Call centre: other calls now", ja = "コールセンター:電話の中身が変わりました" },
  text = {
    en = "Different calls. A trading house has lost its six offices abroad, a hospital can't "
      .. "reach the register for a transplant, a mother her son's university. They all say: "
      .. "everything works except abroad. Is there something I should know?",
    ja = "電話の中身が変わりました。商社さんが海外の六拠点と切れた、病院が移植の登録サイトを開け"
      .. "ない、息子の留学先の大学が見られないというお母さん。皆さん「国外だけ駄目だ」と。何か私"
      .. "たちの知らないことがありますか。" } }

inject "still-dropped" { via = "ticket", from = "hinode/call-centre",
  to = { "hinode/customer", "hinode/noc" }, important = true,
  subject = { en = "An hour later: still nothing from abroad", ja = "一時間後:国外はまだ不通" },
  text = {
    en = lines [[
      TICKETS  C-0125-160 to -231, merged    SIGN  "no foreign site, for an hour"
      ASKED    "Who switched it off, and who is to switch it on again?"
      KNOWN    nothing in the log of this shift]],
    ja = lines [[
      票番号  C-0125-160〜231(統合)   症状  「一時間、国外のサイトが出ない」
      照会    「誰が切って、誰が戻すのか」
      判明    この当直で記録した者なし]] } }

inject "bank-gone" { via = "phone", from = "tokiwa/systems", to = "hinode/sales",
  important = true,
  subject = { en = "Tokiwa Bank: you have erased us", ja = "常盤銀行:うちが消えています" },
  text = {
    en = "Shinohara. Until a minute ago something got through to us. Now nothing does, nothing at "
      .. "all, not even our own remote branches. Did the attackers do that, or did you? And if it "
      .. "was you, whom did you ask?",
    ja = "篠原です。一分前までは、少しはつながっていたんです。今は何も届きません。遠方の支店から"
      .. "の通信もです。攻撃者がやったんですか、御社ですか。御社だとしたら、誰に断った"
      .. "んですか。" } }

inject "consent-signed" { via = "fax", from = "civic/web", to = "hinode/sales",
  subject = { en = "Ministry of Civic Life: signed", ja = "国民生活省:押印済みの回答" },
  text = {
    en = lines [[
      Re C-0125-117. Of the three ways you describe we take: files at the other
      site, search switched off. Dropping everything to our address only after
      a call to me, and not before the minister has finished.      Otsuki]],
    ja = lines [[
      C-0125-117の件。お示しの三案のうち、静的ファイルを別拠点に、検索は停止、
      を了承します。当省アドレス宛て全廃棄は、私に電話のうえで、かつ大臣会見の
      終了後に限ります。                              広報室 大槻]] } }

inject "mirror-followed" { via = "phone", from = "kagami/floor", to = "hinode/noc",
  subject = { en = "Kagami: they have followed", ja = "鏡DC:追いかけて来ました" },
  text = {
    en = "Kagami, floor. About a quarter of an hour and they were here too; they follow the name. "
      .. "But there is no search to ask for, only files, and those sit in memory. Forty per cent "
      .. "load, and the minister's page has its place. How long do we keep it?",
    ja = "鏡データセンターの運用です。十五分ほどでこちらにも来ました。名前を引いて追ってきます。"
      .. "ただ検索がなくファイルだけで、全部メモリーに載っていますから、負荷は四割です。大臣会見"
      .. "のページも場所を取ってあります。これ、いつまで置きますか。" } }

inject "minister-waits" { via = "phone", from = "civic/web", to = "hinode/sales",
  important = true,
  subject = { en = "Ministry of Civic Life, Otsuki, again", ja = "国民生活省の大槻さんから再度" },
  text = {
    en = "Otsuki. The minister is being made up for the cameras, and I'm to tell him where his "
      .. "text is. You have sent me nothing I could choose from. I hear there is a switch with "
      .. "which you drop us altogether. Nobody touches that without me.",
    ja = "大槻です。大臣はもう支度に入っていて、全文はどこに出るのかと聞かれています。選べる案を"
      .. "一つも頂いていません。うち宛てを丸ごと落とすスイッチがあるそうですね。私に断りなく触ら"
      .. "ないでください。" } }

inject "diff-empty" { via = "log", to = "hinode/noc",
  subject = { en = "edge-1, edge-2: closer to 13:00", ja = "edge-1・edge-2:13時の設定へ" },
  text = {
    en = lines [[
      edge-1 + edge-2   filter for 198.51.100.23 removed by noc, ticket number given
      5 minutes later   SYN to .23  usual    CPU 34 %
      still different   own addresses (lo0), resolvers' access list]],
    ja = lines [[
      edge-1・edge-2  198.51.100.23向けフィルタ解除(noc、票番号あり)
      5分後           .23宛てSYN 平常   CPU 34%
      残る差分        自装置宛て(lo0)、リゾルバのアクセス制限]] } }

inject "left-in" { via = "ticket", from = "hinode/call-centre",
  to = { "hinode/noc", "hinode/sales" }, important = true,
  subject = { en = "Quiet again, and still no bank", ja = "静かになったのに銀行が見えない" },
  text = {
    en = lines [[
      TICKET   C-0125-402     BY  a school abroad, a shipping office, 3 subscribers
      SIGN     all the net works, only www.tokiwa-bank.example does not
      NOTE     their networks stand in this afternoon's list]],
    ja = lines [[
      票番号   C-0125-402     申告  国外の学校、船会社、加入者3名
      症状     ほかは全部見えるのに www.tokiwa-bank.example だけ開かない
      備考     いずれも本日午後の一覧にある網から]] } }

-- Users, ministry, press -------------------------------------------------------------------------

inject "word-helps" { via = "phone", from = "hinode/call-centre", to = "hinode/customer",
  subject = { en = "Call centre: that helps", ja = "コールセンター:助かります" },
  text = {
    en = "That I can read out in twenty seconds. And since nobody switches the modem off any "
      .. "more, some of them come back by themselves. Next word from you at?",
    ja = "これなら二十秒で読めます。モデムを切らないでとご案内するようになってから、そのまま戻っ"
      .. "た方もいます。次はいつごろ新しい文面をいただけますか。" } }

inject "modems" { via = "phone", from = "hinode/call-centre", to = "hinode/customer",
  important = true,
  subject = { en = "Call centre: we make it up ourselves",
              ja = "コールセンター:自分たちで考えて答えています" },
  text = {
    en = "Still no words from you, so each of my people says his own. Row three says \"virus\", "
      .. "row one says \"your modem\", and a trainee has promised four o'clock. They switch on "
      .. "and off all over the east. 900 waiting.",
    ja = "文面をいただけないので、各自で考えて答えています。三列目は「ウイルス」、一列目は「モデ"
      .. "ムの故障」、新人は「四時に直ります」と約束してしまいました。東地区じゅうで電源を入れ直"
      .. "しています。待ちは九百です。" } }

inject "bas-count" { via = "log", to = { "hinode/noc", "hinode/risk" },
  subject = { en = "bas-log: users without session", ja = "BASログ:接続不可の利用者数" },
  text = {
    en = lines [[
      bas-log   5-minute counts, east, session lost or not set up
      14:00   1,120        14:05   34,200        14:10   34,150
      elsewhere: usual     a household counts as one user]],
    ja = lines [[
      BASログ  五分集計 東地区 セッション断または接続不可
      14:00   1,120        14:05   34,200        14:10   34,150
      他地区 平常     一世帯を一利用者と数える]] } }

inject "mic-again" { via = "phone", from = "mic/liaison", to = "hinode/risk", important = true,
  subject = { en = "MIC again", ja = "総務省から再度" },
  text = {
    en = "Saegusa. I've told my director-general twice that a number is coming. He has now taken "
      .. "one from a message board, a nought too long, and it's on its way upstairs. Please, "
      .. "anything I can put in its place.",
    ja = "三枝です。局長に「数字は来ます」と二度申しました。局長は掲示板の数字を、それも一桁多い"
      .. "ものを持って上に上がりました。差し替えられるものを、何でもいいのでください。" } }

inject "count-above" { via = "monitor", to = { "hinode/noc", "hinode/risk" }, important = true,
  subject = { en = "16:05: present count above 30,000", ja = "16:05:現在の集計 3万超" },
  text = {
    en = lines [[
      16:05:00  ACCESS, EAST   users without session or losing it
                present count                                  ABOVE 30,000
                uninterrupted since                                   14:05]],
    ja = lines [[
      16:05:00  接続 東地区  接続不可・切断反復の利用者
                現在の集計                                      3万超
                途切れなし                                     14:05から]] } }

inject "count-below" { via = "monitor", to = { "hinode/noc", "hinode/risk" },
  subject = { en = "16:05: present count below 30,000", ja = "16:05:現在の集計 3万未満" },
  text = {
    en = lines [[
      16:05:00  ACCESS, EAST   users without session or losing it
                present count                                  BELOW 30,000
                time of the fall: to be read from bas-log       not yet done]],
    ja = lines [[
      16:05:00  接続 東地区  接続不可・切断反復の利用者
                現在の集計                                      3万未満
                下回った時刻 BASログから要確認                  未了]] } }

inject "mic-line-passed" { via = "phone", from = "mic/liaison", to = "hinode/risk",
  important = true,
  subject = { en = "MIC: it is past five past four", ja = "総務省:四時五分を過ぎています" },
  text = {
    en = "Saegusa. By my watch your two hours were up at five past four, and nothing has come out "
      .. "of my fax. I'm not asking for causes. I'm asking for the one sheet in the rules.",
    ja = "三枝です。私の時計では、二時間は四時五分に過ぎています。FAXには何も来ていません。原因を"
      .. "お聞きしているのではありません。決められた一枚をお願いしているのです。" } }

inject "late-edition" { via = "press", from = "press/desk", to = { "hinode/pr", "hinode/sales" },
  important = true,
  subject = { en = "Web edition: \"Carrier does not know its limits\"",
              ja = "Web速報「通信会社、設備の限界を把握せず」" },
  text = {
    en = prose [[
      SHINONOME PRESS, web edition. "Bank and ministry unreachable on payday. Hinode Telecom gave
      no answer on its capacity. On the boards a figure of eight gigabits makes the round; 'one
      more push and it is gone', writes one."]],
    ja = prose [[
      東雲新聞 Web速報「給料日に銀行・省庁つながらず。ひので通信は設備能力について回答せず。掲示板
      では『上限8ギガ』との数字が出回り、『あと一押しで落ちる』との書き込みも」。]] } }
