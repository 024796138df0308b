-- cut.lua: timed injects from the Saturday in the old building to the forgotten door.
-- 土曜の会合から、忘れられた扉まで。

local drill = require "lib.drill"
local prose, lines = drill.text.prose, drill.text.lines

-- Saturday, 13 June ------------------------------------------------------------------------------

inject "quarter-end" { at = "5d2h", via = "face-to-face", from = "transport/cio",
  to = { "holdings/csirt", "holdings/management", "transport/it" }, important = true,
  subject = { en = "Murata, Saturday, coats on: when?", ja = "村田取締役、土曜、上着のまま:いつなのか" },
  text = {
    en = prose [[
      Three companies, three calendars. Energy reads meters to the thirtieth and its batch runs
      half the night. I change the timetable on Saturday the twentieth, and from two days before
      nobody touches a cable of mine. Property closes a quarter. And in May I switched off a server
      because the holding told me to, and it was a spelling mistake; I paid for that one. So I'm
      not saying no. I am saying: show me the hour in which nobody is hurt, and the reason why
      it's that one. Then I'll get up for it.]],
    ja = prose [[
      三社あれば暦も三つだ。エネルギーは三十日まで検針、夜の半分は計算が回っている。うちは二十日の土
      曜がダイヤ改正で、二日前からは線一本触らせない。不動産は四半期の締め。それに五月、持株に言われ
      てサーバを一台止めたら、綴りの間違いだった。あのときは私が頭を下げた。だから、だめだと言ってる
      んじゃない。誰も困らない時刻と、なぜその時刻なのかを見せてくれ。そうしたら起きてくる。]] },
  effect = function()
    if role("transport/cio"):stance() == "unaware" then
      role("transport/cio"):become "informed"
    end
  end }

-- +
inject "saturday-coats" { at = "5d6h", via = "press", from = "press/desk", to = "holdings/pr",
  subject = { en = "Weekly Kawasemi: heads of IT on a Saturday", ja = "週刊かわせみ:土曜に旧館で何を" },
  text = {
    en = prose [[
      Ejiri, Weekly Kawasemi. I do the gossip from the electricity trade. Somebody saw the heads of
      IT of your three companies go into the old building this morning, on a Saturday, in ties. Are
      you merging the departments? Or has something broken? Either would interest my readers. I'm
      at my desk until Monday.]],
    ja = prose [[
      週刊かわせみの江尻です。電力業界の噂話を書いています。今朝、御社グループ三社のIT責任者が、土曜
      なのにネクタイ姿で旧館へ入ったと聞きました。部門の統合ですか、それとも何か壊れましたか。どちら
      でも読者は喜ぶんですが。月曜まで机におります。]] } }

-- Sunday, 14 June --------------------------------------------------------------------------------

inject "two-gigabytes" { at = "6d1h", via = "log", to = { "energy/it", "holdings/management" },
  important = true, evidence = true,
  subject = { en = "Proxy, Energy: Sunday, 01:40 to 03:55", ja = "プロキシ:日曜 1:40〜3:55 の送信" },
  text = {
    en = lines [[
      PROXY-E1  06-14 01:40:12 - 03:55:40   pc-e117 -> 203.0.113.61:443
                sent 2,147,483,648 B in 4 parts of 512 MB, one pause (02:50 - 03:05)
      FS-PLAN   06-14 00:58 - 01:36   opened by pc-e117    311 files  \summer-supply\*.doc
                not opened so far     \summer-supply\contracts\   190 files
      other nights since 05-04: first action 01:02 at the earliest, last 04:28]],
    ja = lines [[
      PROXY-E1  06-14 01:40:12〜03:55:40   pc-e117 → 203.0.113.61:443
                送信 2,147,483,648 B(512MB×4、途中 2:50〜3:05 休止)
      FS-PLAN   06-14 00:58〜01:36   pc-e117 が開いたもの  311件  \夏季需給\*.doc
                まだ開かれていない   \夏季需給\契約\           190件
      5月4日以降の各夜:最初の操作は早くて 1:02、最後は遅くて 4:28]] } }

-- Monday, 15 June --------------------------------------------------------------------------------

inject "who-is-guilty" { at = "7d2h", via = "face-to-face", from = "holdings/secretary",
  to = "holdings/management", important = true,
  subject = { en = "Kuroda: the chairman would like two names", ja = "秘書室 黒田:会長が名前を二つ、と" },
  text = {
    en = prose [[
      The chairman has asked twice since breakfast. Who opened it, and in which country do they
      sit. He lunches with the ministers' club at noon and would like to have two names in his
      pocket, one of ours and one of theirs. I've told him I would come back with something. What
      may I come back with? He doesn't read anything longer than the palm of his hand.]],
    ja = prose [[
      会長が朝から二度お尋ねです。開けたのは誰なのか、相手はどこの国なのか。正午に大臣方との昼食会が
      ありまして、うちの名前と向こうの名前、二つを懐に入れて行きたいと。何かお持ちします、とは申し上
      げました。何をお持ちすればよろしいですか。手のひらより長いものはお読みになりません。]] } }

-- + Who will be cut has to hear it from somebody he knows; so has he who holds the line.
inject "my-ring" { at = "7d5h", via = "phone", from = "energy/telecom", to = "holdings/csirt",
  subject = { en = "Isobe, telecommunications: what about my line?", ja = "通信課 磯部:うちの回線が何か" },
  text = {
    en = prose [[
      Isobe, telecommunications. I hear from three sides that on Wednesday something is going to
      be done to "the line". There is only one outside line, it hangs on my ring, and the filter
      on it has my seal. Energy's meter readings come in over it, the railway's weather, and the
      branch in Minami buys its rice over it for all I know. I'm not difficult. But I'd want it on
      a sheet: which addresses, from what minute, for how long, and who rings whom when it was the
      wrong one. Nobody has given me a sheet.]],
    ja = prose [[
      通信課の磯部です。水曜に「回線」に何かするらしいと、三か所から聞きました。外への回線は一本で、
      うちのリングに載っていて、フィルタの変更は私の判子です。エネルギーの検針データも、鉄道の気象
      も、南支店の弁当の注文だってあれを通る。意地悪を言うつもりはありません。ただ、紙で欲しい。どの
      アドレスを、何分から、いつまで。間違っていたら誰が誰に電話するのか。その紙を、まだ誰からももら
      っていないんです。]] } }

-- Tuesday, 16 June -------------------------------------------------------------------------------

inject "the-list" { at = "8d1h", via = "fax", from = "forensic/lead",
  to = { "holdings/csirt", "energy/it", "transport/it", "property/it" }, tlp = "amber",
  secret = { { "31 hosts", "31 machines", "31台" } }, evidence = true, important = true,
  subject = { en = "Onuki: list for Wednesday (3 pages, by fax only)",
              ja = "小貫:水曜の一覧(3枚、FAXのみ)" },
  text = {
    en = lines [[
      Marks applied to all three companies, by hand, from paper.
                     with the marks    accounts to change     doors
        Energy            22                 290              VPN-E
        Transport          7                  96              VPN-T
        Property           2                  14              -
        in all            31 hosts           400
      addresses   198.51.100.23   203.0.113.9   203.0.113.61
      NOT on the list: DC-T1. It was used, it has no mark. I asked the man who
      runs it what hangs on it; ask him too.
      I have compared with the asset lists you gave me. What is in no asset list
      I cannot have compared.                                     Onuki]],
    ja = lines [[
      目印を、紙を見ながら三社全部に当てた結果です。
                     目印あり    変更すべきID     外からの入口
        エネルギー      22           290           VPN-E
        交通             7            96           VPN-T
        不動産           2            14           なし
        計              31台         400
      宛先   198.51.100.23   203.0.113.9   203.0.113.61
      DC-T1 は一覧に入れていません。使われてはいますが、目印がない。何が載って
      いるか、担当の方に伺いました。そちらでも聞いてください。
      照合は、お預かりした台帳とのものです。台帳にないものは照合できません。
                                                                  小貫]] } }

-- +
inject "evening-before" { at = "8d9h", via = "phone", from = "holdings/secretary",
  to = { "holdings/management", "holdings/pr" },
  subject = { en = "Kuroda: am I to keep the boardroom?", ja = "秘書室 黒田:第一会議室を押さえますか" },
  text = {
    en = prose [[
      Kuroda, six o'clock, I'm about to go. Three companies have asked me for the boardroom for
      tomorrow at four in the morning, separately, and none of them says why. When there is a
      typhoon the management office convenes, and I unlock, put the kettle on and lay out the
      telephones with the paper labels. Is it a typhoon? Somebody would have to say so.]],
    ja = prose [[
      秘書室の黒田です。六時です、そろそろ失礼しますが、明朝四時の第一会議室を、三社から別々に頼まれ
      ました。理由はどちらもおっしゃいません。台風のときでしたら、経営企画部が招集なさって、私が鍵を
      開けて、お湯を沸かして、札の付いた電話機を並べます。……台風なんでしょうか。どなたかに、そう言っ
      ていただかないと。]] } }

-- Wednesday, 17 June -----------------------------------------------------------------------------

inject "five-oclock" { at = "8d19h20m", via = "phone", from = "transport/cio",
  to = { "energy/it", "transport/it", "property/it", "holdings/csirt" }, important = true,
  subject = { en = "Murata, conference line, 04:20: roll-call", ja = "村田取締役、電話会議、4時20分:点呼" },
  text = {
    en = prose [[
      Murata. It's twenty past four. Energy, Transport, Property, holding: say your company, say
      what you've got in your hand. Energy's batch went out at 04:26, they tell me, no, will go
      out at 04:26, I'm reading my own writing. At five. First the line, then the machines, each
      his own, then the passwords. What isn't done by tonight he'll find standing open when he
      comes in at one. I have a thermos.]],
    ja = prose [[
      村田です。四時二十分。エネルギー、交通、不動産、持株、社名と、手に持っているものを言ってくれ。
      エネルギーの計算は四時二十六分に終わった……いや、終わる予定、か。自分の字が読めん。五時だ。まず
      回線、次に各社の端末、それからパスワード。今夜までに済まなかったものは、一時に来た奴が、開いた
      ままなのを見つける。魔法瓶を持ってきた。]] } }

inject "forgotten-door" { at = "9d2h", via = "monitor", to = { "property/it", "holdings/csirt" },
  important = true,
  subject = { en = "Group line: a session from 203.0.113.140", ja = "グループ回線:203.0.113.140 からの接続" },
  text = {
    en = lines [[
      LINE-G  06-17 10:51  203.0.113.140 -> 192.0.2.199:1723   established
      NAME    192.0.2.199  old-vpn-p.   user adm-backup
      ASSETS  no entry.    DNS: made 2005-08, "4F temporary"
      PORTS   two more sessions on the same box: 2005-09, never ended, from
              192.0.2.14 (name of a security firm)]],
    ja = lines [[
      LINE-G  06-17 10:51  203.0.113.140 → 192.0.2.199:1723   接続中
      名前    192.0.2.199  old-vpn-p.   利用者 adm-backup
      台帳    該当なし     DNS登録 2005-08「4F仮」
      接続    同じ装置にほか二本。2005-09 から切れたことがない。相手は
              192.0.2.14(警備会社の名)]] } }
