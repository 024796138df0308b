-- worse.lua: contingency injects of the unhappy kind: what happens when something was left undone,
-- or done to the wrong thing. Sent by behaviour.lua.
-- 予備の状況付与のうち、悪い方へ進んだときのもの。

local drill = require "lib.drill"
local prose, lines = drill.text.prose, drill.text.lines

-- Worse turns ------------------------------------------------------------------------------------

inject "again-accepted" { via = "log", to = { "asagiri/it-operations", "asagiri/csirt" },
  important = true,
  subject = { en = "FTP on web-1: session from 198.51.100.5, result",
              ja = "web-1 FTP:198.51.100.5 のセッション結果" },
  text = {
    en = lines [[
      ftpd web-1   10:44:53  230 logged in
      ftpd web-1   10:44:58  STOR /public_html/js/menu.js    -> 4,022 bytes
      ftpd web-1   10:45:03  STOR /bus/index.html            -> 9,118 bytes
      ftpd web-1   10:45:16  QUIT]],
    ja = lines [[
      ftpd web-1   10:44:53  230 ログイン
      ftpd web-1   10:44:58  STOR /public_html/js/menu.js    → 4,022 バイト
      ftpd web-1   10:45:03  STOR /bus/index.html            → 9,118 バイト
      ftpd web-1   10:45:16  QUIT]] } }

inject "new-password-used" { via = "log", to = { "asagiri/it-operations", "asagiri/csirt" },
  important = true, covers = { "T1" },
  subject = { en = "FTP on web-1: webadmin, 203.0.113.77, new password",
              ja = "web-1 FTP:webadmin、203.0.113.77、新パスワード" },
  text = {
    en = lines [[
      ftpd web-1   connect 203.0.113.77
      ftpd web-1   USER webadmin    230 logged in (first try)
      ftpd web-1   STOR /public_html/js/menu.js    -> 3,451 bytes
      password of webadmin: changed today, sheet signed by Miura]],
    ja = lines [[
      ftpd web-1   接続 203.0.113.77
      ftpd web-1   USER webadmin    230 ログイン(一回目で成功)
      ftpd web-1   STOR /public_html/js/menu.js    → 3,451 バイト
      webadmin のパスワード:本日変更済み(作業票 三浦)]] } }

inject "line-88-again" { via = "peer", from = "kaede/csirt", to = "asagiri/csirt",
  tlp = "green", secret = { { "Kaede", "かえで" } }, important = true,
  subject = { en = "[GREEN] menu.js, last line: numbers again",
              ja = "【GREEN】menu.js の末尾、再び数字の行" },
  text = {
    en = prose [[
      Segawa. For a quarter of an hour menu.js was short again and I was about to write you a nice
      line. It has just grown back to 3,451 bytes. Ours did that three times in January, until
      somebody asked what sat between the thief and us that was still the same.]],
    ja = prose [[
      瀬川です。十五分ほどmenu.jsが元の長さに戻っていて、お祝いを書きかけたところでしたが、たった今
      3,451バイトに戻りました。当社でも一月に三回これをやりました。四回目に誰かが「まだ変えていない
      ものは何だ」と言うまで。]] } }

inject "backup-had-it" { via = "mail", from = "asagiri/analyst",
  to = { "asagiri/development", "asagiri/csirt", "asagiri/it-operations" }, important = true,
  covers = { "T1" },
  subject = { en = "The backup of three o'clock", ja = "三時のバックアップについて" },
  text = {
    en = prose [[
      I looked at what came out of the backup, as text. menu.js has 3,451 bytes there, too; at three
      it was already in. The night before is clean, but the sale pages went up on Sunday evening, so
      that one knows nothing of the spring train. Kubo]],
    ja = prose [[
      バックアップから出てきたものを文字として見ました。menu.jsは、こちらでも3,451バイトです。三時
      にはもう入っていたことになります。その前の晩の分はきれいですが、発売のページは昨日の夕方に載
      せたものなので、春の列車が丸ごとありません。久保]] } }

inject "half-gone" { via = "peer", from = "kaede/csirt", to = "asagiri/csirt",
  tlp = "green", secret = { { "Kaede", "かえで" } },
  subject = { en = "[GREEN] line 88 gone, menu.js not", ja = "【GREEN】88行目は消えましたが" },
  text = {
    en = prose [[
      Segawa. In the top page as we get it, line 88 is gone. The script itself is as long as
      before, and your other pages call it as they always did. I suppose you are in the middle of
      something.]],
    ja = prose [[
      瀬川です。当方で取得できる貴社トップページから、88行目が消えました。一方、menu.js本体の長さは
      前のままで、他のページは以前と変わらずこれを呼んでいるようです。作業の途中かとは存じますが、
      念のため。]] } }

inject "open-and-biting" { via = "phone", from = "kobo/desk",
  to = { "asagiri/marketing", "asagiri/csirt" }, important = true,
  subject = { en = "Web Kobo: your page, just now", ja = "ウェブ工房:今の御社のページですが" },
  text = {
    en = prose [[
      Nomura. I saw that you're open again and looked, from my husband's PC this time. Menu.js still
      has that line of numbers at the end. I thought, of all people, I'd better ring.]],
    ja = prose [[
      野村です。再開されたようなので、今度は夫のパソコンから、文字で見てみたんです。menu.jsの末尾
      に、例の数字の行がまだあります。私が申し上げるのも何ですけれど、お電話した方がいいと思いまし
      て。]] } }

inject "platforms-silent" { via = "phone", from = "asagiri/control",
  to = { "asagiri/it-operations", "asagiri/csirt", "asagiri/marketing" }, important = true,
  covers = { "R5" },
  subject = { en = "Train control: 23 platforms are silent",
              ja = "運輸指令:二十三駅の放送が出ない" },
  text = {
    en = prose [[
      Train control. All unmanned platforms went dark together, and no announcements. At Kajiya the
      express went through at ninety with a school class on the edge; the driver leaned on his horn.
      I am running everything through those stations at thirty now. Whoever pulled something out:
      that feed is on your web machine.]],
    ja = prose [[
      運輸指令です。無人駅の表示が一斉に消えて、放送も出ません。鍛冶屋駅では、ホーム際に見学の児童
      がいるところを特急が九十キロで通過して、運転士が警笛を鳴らしっぱなしでした。今は二十三駅とも
      三十キロに落としています。何か抜きましたね。あのデータは、そちらのWebの機械から来ているんで
      す。]] } }

inject "windows-shut" { via = "phone", from = "asagiri/stations",
  to = { "asagiri/it-operations", "asagiri/marketing" }, important = true,
  subject = { en = "Stations office: no ticket window works",
              ja = "駅務:出札窓口が全部止まりました" },
  text = {
    en = prose [[
      Stations office. Every ticket window has lost its screen, all eighteen stations, with queues
      round the corner for your train. Passengers get on without tickets and promise to be honest.
      Is that you? Nobody rang.]],
    ja = prose [[
      駅務です。十八駅とも、出札の画面が落ちました。発売の列が外まで伸びているところです。切符なしで
      乗せて、降りる駅で払ってもらっています。そちらで何かされましたか。連絡がなかったもので。]] } }

inject "turned-short" { via = "phone", from = "asagiri/control",
  to = { "asagiri/it-operations", "asagiri/development" },
  subject = { en = "Train control: white window", ja = "運輸指令:ダイヤが白い" },
  text = {
    en = prose [[
      Train control. A points failure at Minato, I have to turn two trains short, and the viewer is
      a white window. The printed diagrams are from before last March. Eleven minutes, with a
      ruler. Nothing happened; I only say eleven minutes.]],
    ja = prose [[
      運輸指令です。港駅の転てつ器が不転換で二本折り返すことになったんですが、ダイヤ閲覧が真っ白で
      す。紙のダイヤは去年三月改正前のものでした。定規を当てて十一分かかりました。大事には至ってい
      ません。十一分かかった、とだけ申し上げておきます。]] } }

inject "twelfth" { via = "log", to = { "asagiri/it-operations", "asagiri/csirt" },
  covers = { "T2" },
  subject = { en = "Proxy: one more x.exe", ja = "プロキシ:x.exe がもう一台" },
  text = {
    en = lines [[
      proxy   GET 203.0.113.99 /x.exe (200)   192.0.2.188  Administration
              referred by  museum.example (not ours)     reader 8.1
      so it is no longer only our own page that does it]],
    ja = lines [[
      proxy   GET 203.0.113.99 /x.exe (200)   192.0.2.188  総務部
              参照元  museum.example(他社)     文書閲覧ソフト 8.1
      備考    自社ページ経由ではない]] } }

-- Trust ------------------------------------------------------------------------------------------

inject "behind-my-back" { via = "phone", from = "asagiri/system", to = "asagiri/csirt",
  important = true, covers = { "R5" },
  subject = { en = "The general manager: \"You might have asked\"",
              ja = "システム部長「ひと言あってもいいだろう」" },
  text = {
    en = prose [[
      I hear that you have been at something that isn't yours, and its owner heard of it from his
      own people. Perhaps it was right. He says he would have said yes, given five minutes and one
      sentence. Now forty of his are asking who runs the department, and when your number comes up
      on his telephone he means to let it ring.]],
    ja = prose [[
      よその所管に手を入れたそうだな。向こうは自分の部下から聞かされたと言っている。正しかったのか
      もしれない。本人も、五分と一言あれば承知したと言っていた。今は四十人の部下に「誰がこの部を仕
      切っているんですか」と聞かれていて、次に君たちの番号から電話が鳴っても、当分は取らないそう
      だ。]] } }

inject "not-from-you" { via = "phone", from = "asagiri/system", to = "asagiri/csirt",
  covers = { "N4", "R5" },
  subject = { en = "The general manager: about your orders", ja = "システム部長:指示の件" },
  text = {
    en = prose [[
      I've had two departments on the line. "The printer people are giving orders." I told them I'd
      speak to you, so now I have. Nobody here moves because the CSIRT says so; they move when they
      see why. You have the why, haven't you? Then send that.]],
    ja = prose [[
      二つの部から電話があったよ。「プリンター係が指示を出してくる」と。話しておくと言った手前、こ
      うしてかけている。CSIRTが言うから動く、という人はこの会社にはいない。訳が分かれば動く。訳は手
      元にあるんだろう。]] } }

inject "read-it-too" { via = "peer", from = "kaede/csirt", to = "asagiri/csirt",
  covers = { "C3" },
  subject = { en = "Something we would rather not have read",
              ja = "外で目にした件について" },
  text = {
    en = prose [[
      Segawa. Something has gone out from your house that was not meant to, and my manager showed it
      to me, not I to him. No harm today, I think. But he asks whether we write to people at all.]],
    ja = prose [[
      瀬川です。貴社から、外に出るはずのないものが出ております。私が気づいたのではなく、上司から見
      せられました。今日のところ実害はないと思いますが、「そもそも他社に知らせるべきなのか」と言わ
      れております。]] } }
