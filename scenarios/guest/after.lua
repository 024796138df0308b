-- after.lua: timed injects of the last ten days: ministries, police, magazine, the second wave, the
-- meeting of shareholders, what was taken. 後半の定時の状況付与。

local drill = require "lib.drill"
local prose, lines = drill.text.prose, drill.text.lines

-- Thursday, 18 June ------------------------------------------------------------------------------

inject "two-ministries" { at = "10d1h", via = "advisory-down", from = "meti/liaison",
  to = { "energy/it", "transport/it" }, important = true,
  subject = { en = "METI and MLIT: what is \"the group\"?", ja = "経済産業省・国土交通省:「グループ」とは" },
  asks = { en = "First report by 18:00 tomorrow: Energy to METI, Transport to MLIT",
           ja = "明日18時までに第一報(エネルギーは経産省、交通は国交省)" }, within = "1d8h",
  text = {
    en = lines [[
      METI, liaison officer; the same goes to Transport by agreement with MLIT
                                                          18 Jun 2009  10:00
      The coordination centre tells us that one of your sector has closed an
      intrusion, and uses the word "group". By 18:00 tomorrow, please:
        1  since when; how many machines, of the whole and in your company
        2  supply, trains: affected or not, and what you looked at to say so
        3  when closed, and what is not closed yet
      Each reports to its own ministry. We sit two floors apart and shall lay the
      two sheets side by side.                                    Kaneko]],
    ja = lines [[
      経済産業省 連絡担当官(国土交通省と協議済み、交通にも同文)
                                                     平成21年6月18日 10時
      調整機関より、貴分野の事業者が不正侵入への対処を終えたと聞いております。
      「グループで」とのことですので、明日18時までに次の点をお知らせください。
        1  いつからか。端末は全体で何台、うち貴社は何台か
        2  供給・運行への影響の有無と、何を見てそう言えるか
        3  いつ断ったか。まだ断っていないものは何か
      報告先は各社の所管省です。両省は同じ建物の二階違いにおりますので、二枚を
      並べて拝見します。                                          金子]] } }

-- +
inject "his-pc-back" { at = "10d4h", via = "face-to-face", from = "energy/engineer",
  to = "energy/it",
  subject = { en = "Nogami: twenty-two of us with pencils", ja = "野上:二十二人が鉛筆で" },
  text = {
    en = prose [[
      All right, I've read my own mail again, and I'd rather not have written it. But: twenty-two
      of us have had no machine since yesterday, the plan is due at the ministry tomorrow, and
      Miss Endo is drawing the load curve with a ruler, and quite well. When do we get them back,
      and from which disc? Sakai's stick is no good, he tells me; he made the image in May.]],
    ja = prose [[
      自分のメールを読み返しました。書かなければよかった。それはそれとして、二十二人が昨日から機械な
      しです。計画は明日、省に出すんです。遠藤さんが定規で需要曲線を引いていて、これがまた上手い。い
      つ、どのディスクから戻してもらえますか。酒井くんのUSBはだめだそうです。イメージを作ったのが五
      月だと。]] } }

-- +
inject "police-call" { at = "10d6h", via = "phone", from = "police/desk",
  to = "holdings/management",
  subject = { en = "Prefectural police: have you kept anything?", ja = "県警:何か残してありますか" },
  text = {
    en = prose [[
      Cybercrime desk, Ueno. The ministry suggested we might hear from you. I'll say what I say to
      everybody: whether you report it is for you to decide. But if you mean to, I need to know
      three things while they still exist. What was kept, who has had it in his hands since, and
      from when the logs are. Last month a company brought me a brand-new PC in a bag.]],
    ja = prose [[
      サイバー犯罪担当の上野です。省のほうから、ご相談があるかもしれないと伺いまして。どちらさまにも
      申し上げるんですが、届けるかどうかは、お決めになることです。ただ、届けるおつもりなら、三つ、な
      くならないうちに教えてください。何を残してあるか、その後誰の手を通ったか、ログはいつからある
      か。先月は、ぴかぴかの新品を袋に入れて持って来られた会社がありまして。]] } }

-- Friday, 19 June --------------------------------------------------------------------------------

inject "the-magazine" { at = "11d2h", via = "press", from = "press/desk", to = "holdings/pr",
  important = true,
  subject = { en = "Weekly Kawasemi: we close at eight tonight", ja = "週刊かわせみ:今夜八時に校了です" },
  asks = { en = "Answer Weekly Kawasemi before 20:00", ja = "20時までに週刊かわせみに回答する" },
  within = "9h",
  text = {
    en = prose [[
      Ejiri. So it wasn't a merger. I have a mail here, "To put an end to rumours", addressed to
      four IT departments, with an address in it and a machine's name. It came from a throw-away
      account and I don't know who sends me such things, or why. We close at eight tonight, on the
      street on Monday: "Spies in the power company". Is the electricity safe? Are the trains? Has
      it stopped? I'll print what you say, if it's shorter than the mail.]],
    ja = prose [[
      江尻です。統合じゃなかったわけですね。手元に「噂になっていますので」というメールがあります。四
      社のIT部門あてで、通信先と端末の名前が入っている。送り主は捨てアドレスで、誰が何のつもりで寄
      こしたのか、私にも分かりません。今夜八時に校了、月曜発売です。見出しは「電力会社にスパイ」。電
      気は大丈夫なんですか。電車は。もう止めたんですか。お返事は載せます、そのメールより短ければ。]] } }

-- Saturday, 20 June ------------------------------------------------------------------------------

inject "better-japanese" { at = "12d2h", via = "ticket", from = "transport/timetable",
  to = "transport/it", important = true,
  subject = { en = "Timetable section: a mail that was too well written",
              ja = "ダイヤ課:行き届きすぎたメール" },
  text = {
    en = lines [[
      TICKET   0620-07   11:00                     TIMETABLE SECTION, Hirai
      SIGN     "New timetable: correction sheet for depots (replaces page 14)",
               came at 09:10 to 12 of us, all on duty for the change today.
               Attachment. From "Energy, Supply planning", which sends us the
               power diagram, so that is quite natural.
      BUT      the honorifics were right. Nogami's never are.
      SO FAR   9 of the 12 have rung me or you. 3 are on trains, I can't tell.
      NOTE     The depots want page 14 by noon. Page 14 is the back cover.]],
    ja = lines [[
      票番号  0620-07    11:00                          ダイヤ課 平井
      症状    「ダイヤ改正 現場配布資料の訂正(14ページ差替え)」が9時10分、
              改正当日で出勤の12名に届いた。添付あり。差出人は「エネルギー
              需給計画課」。き電図のやりとりがあるので、おかしくはない
      ただし  敬語が全部合っている。野上さんのが合っていたためしがない
      状況    12名のうち9名は、私かそちらに電話済み。3名は乗務中で不明
      備考    現場から、正午までに14ページをと言われているが、14ページは
              裏表紙である]] } }

-- Monday, 22 June --------------------------------------------------------------------------------

inject "on-the-street" { at = "14d", via = "mail", from = "holdings/secretary",
  to = { "holdings/pr", "holdings/management" },
  subject = { en = "Question 37: the printer is waiting", ja = "問37:印刷所が待っています" },
  text = {
    en = prose [[
      Good morning. The magazine is on the kiosk in our own station; the chairman's driver bought
      four. Tomorrow at noon the booklet goes to the printer, and answer 37 still reads "there was
      no unauthorised access to any system of the group", with nobody's seal and nobody's red
      pencil. He'll read aloud whatever stands there. Kuroda]],
    ja = prose [[
      おはようございます。例の週刊誌が駅の売店に並びまして、会長の運転手が四冊買ってまいりました。想
      定問答は明日正午に印刷所へ渡します。問37の答えは「不正アクセスは一件もございません」のままで、
      確認印も赤字もいただいておりません。会長は、書いてあるとおりにお読みになります。秘書室 黒田]] } }

inject "sectors-ask" { at = "14d4h", via = "council", from = "ceptoar-electricity/desk",
  to = "holdings/csirt", covers = { "C1", "G2" },
  subject = { en = "CEPTOAR-Council: four sectors ask for marks", ja = "セプターカウンシル:四分野が目印を希望" },
  text = {
    en = prose [[
      Council, electricity desk. Gas, water, telecommunications and finance ask whether there is
      anything in it that one can search for. None of them wants your name, and two would rather
      not know it. What can you give by tomorrow evening, and under which condition may it go on?
      If it can't be typed into a search box, they can't use it. The railway desk is in the room
      as an observer, it will hear it here.]],
    ja = prose [[
      カウンシル、電力セプター事務局です。ガス、水道、情報通信、金融から、自社で探せるものがないかと
      照会が来ています。社名は要らない、うち二分野は、むしろ知りたくないそうです。明日の夕方までに、
      何を、どこまで回してよいという条件でいただけますか。検索窓に打ち込めないものは使えません。鉄道
      は、オブザーバーとしてこの場で聞きます。]] } }

inject "all-operators" { at = "14d7h", via = "advisory-down", from = "meti/liaison",
  to = { "energy/it", "transport/it", "property/it" }, tlp = "green", confirm = "12h",
  secret = { { "carbon copy of our own", "当省を騙った" } },
  subject = { en = "METI, to all operators: mails with our name", ja = "【注意喚起】当省職員を装うメールについて" },
  text = {
    en = prose [[
      To operators, not for the public. Since Friday mails have gone to electricity and gas
      companies that look like a carbon copy of our own circulars: the section is right, the
      extension rings, the attachment is called like last month's. We have sent no circular since
      the eleventh. What helps: the desk that gets our circulars rings us once before it opens one.
      Reception desks get calls as well, asking who is "in charge of planning". Please confirm
      receipt. Kaneko]],
    ja = prose [[
      事業者各位(一般公開不可)。金曜以降、電力・ガス各社に、当省を騙った通知メールが届いています。部
      署名は正しく、内線も鳴り、添付のファイル名も先月のものと同じです。当省は十一日以降、通知を出し
      ておりません。効果のあった対処は、開く前に担当者が一度電話で確かめることです。あわせて、受付に
      「計画のご担当はどなたか」と尋ねる電話も報告されています。受領の確認をお願いします。金子]] } }

-- Wednesday, 24 June -----------------------------------------------------------------------------

inject "what-was-taken" { at = "16d2h", via = "face-to-face", from = "energy/engineer",
  to = { "energy/it", "holdings/management" }, important = true,
  subject = { en = "Nogami, with a folder and a page", ja = "野上、ファイルと一枚の紙を持って" },
  text = {
    en = prose [[
      I've been through all 311 by title, it took me two evenings. Three hundred are ours, and dull.
      Eleven are not. Two are the city's, the pumping plan. Nine belong to Midori Heavy Electric,
      drawings of the new breakers, and with Midori we signed a page in 2006. I've found the page.
      It has a clause five. It says two working days from when we know, and I suppose that since
      this minute we know.]],
    ja = prose [[
      311件、題名で全部見ました。二晩かかりました。三百件はうちの、退屈なものです。十一件は違う。二件
      は市のもので、揚水計画。九件は緑重電さんの、新しい遮断器の図面で、緑さんとは2006年に一枚取り
      交わしています。その紙が出てきました。第五条がある。「知ったときから二営業日以内」。いま、知っ
      たことになるんでしょうね。]] },
  asks = { en = "Clause 5: notice to Midori Heavy Electric within two working days",
           ja = "第五条:緑重電へ二営業日以内に通知" }, within = "2d" }

-- +
inject "fourth-floor-contract" { at = "16d4h", via = "phone", from = "property/facilities",
  to = "property/it",
  subject = { en = "Sugimoto: the box on the fourth floor", ja = "設備の杉本:四階の箱のこと" },
  text = {
    en = prose [[
      Sugimoto. The security firm can put in a line of its own for the fire panels, on the
      thirtieth at the earliest. Then your box can go in the bin, and I'd like to be there. But
      somebody must say yes to 4,800 yen a month, and write down this time what the box is, whose,
      and until when. In 2005 it was "temporary", I have the note, it's in pencil and it's my
      writing.]],
    ja = prose [[
      設備の杉本です。警備会社が、防災盤用に専用の線を引けるそうです、早くて三十日。そうしたら、あの
      箱は捨てていい。捨てるときは呼んでください。ただ、月に4,800円、誰かがうんと言わないといけな
      い。それと今度は、何の箱で、誰ので、いつまでなのかを書いてください。2005年には「仮設」だったん
      です。メモがあります、鉛筆で、私の字で。]] } }

-- Friday, 26 June --------------------------------------------------------------------------------

inject "shareholder" { at = "18d1h30m", via = "phone", from = "holdings/secretary",
  to = { "holdings/pr", "holdings/management" }, important = true,
  subject = { en = "Kuroda, from behind the stage: two lines", ja = "秘書室 黒田、舞台裏から:二行ください" },
  text = {
    en = prose [[
      I'm behind the stage with the house telephone. A lady in row six has the magazine in her
      hand and has just asked whether the people who got in are out, and how he knows. He's
      speaking about the weather, he can do that for ten minutes, perhaps twenty, after that it
      goes to written answers tomorrow. Two lines, please, with one number in them, that he can
      read without his other glasses.]],
    ja = prose [[
      舞台の袖から内線でかけています。六列目のご婦人が週刊誌を手に、入った人はもういないのか、なぜ分
      かるのか、とお尋ねになりました。会長はいま天気の話をなさっています。十分は持ちます、二十分かも
      しれません。それを過ぎたら、明日の書面回答です。数字が一つ入った二行を、眼鏡を替えずに読める字
      の大きさでお願いします。]] } }

-- Saturday, 27 June ------------------------------------------------------------------------------

inject "one-page" { at = "19d1h", via = "face-to-face", from = "transport/cio",
  to = { "holdings/csirt", "energy/it", "transport/it", "property/it" },
  subject = { en = "Murata, room 4 again: one page", ja = "村田取締役、また四号室で:紙を一枚" },
  text = {
    en = prose [[
      Same room, same pencils. I got up at half past three for you people, and I'd do it again,
      once. Next time there may not be a Wednesday. I want a page, one page: what may be done at
      once, to what, by whom, when two of us are hit, and what may not be done even then. Building
      services and the train chief have each told me one thing that isn't to be touched. It ends
      with who rings whom afterwards. And I'd like to hear what our people did right; they only
      ever hear the other.]],
    ja = prose [[
      同じ部屋に、同じ鉛筆だ。諸君のために三時半に起きた。もう一度なら起きてもいい。だが、次は水曜ま
      で待てんかもしれん。紙が欲しい、一枚だ。二社以上やられたとき、誰が、何に、何をすぐやってよいか。
      そのときでも触ってはならんものは何か。設備の杉本と指令長から、一つずつ聞いている。最後に、後で
      誰が誰に電話するか。それと、うちの者がよくやったことを聞かせてくれ。あの連中は、逆の話しか聞か
      されたことがない。]] } }
