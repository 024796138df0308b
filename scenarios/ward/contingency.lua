-- contingency.lua: injects without a time, hospital: answers, second calls, worse turns, and the
-- way of the warning. behaviour.lua sends them. Nothing is expected "after" any of them.
-- 病院側の予備の状況付与。行動への返事、二度目の電話、悪い方向への展開、警告のゆくえ。

local drill = require "lib.drill"
local prose, lines = drill.text.prose, drill.text.lines

-- Answers ----------------------------------------------------------------------------------------

inject "scope-table" { via = "log", to = "shirakaba/medinfo",
  subject = { en = "AV server: by place, and the first line of all",
              ja = "AVサーバ:場所別と、最初の一行" },
  text = {
    en = lines [[
      AV-MGR   by place         machines  alerting
        West 5-9                   288       262
        East 5-9                   290       251
        outpatients, cash          310       171
        laboratory, blood bank      96        52    servers 4
        radiology                   22         1    (console 2)
        4th floor, ICU               4         0
        doctors' rooms, research   230       103
      oldest lines kept:
        02-21 03:12  W7-03  autorun.inf on E:  removable   user choice: ignore
        02-26 14:40  W7-03  autorun.inf on E:  removable   user choice: ignore]],
    ja = lines [[
      AV管理   場所別          端末   警告あり
        西5〜9階                288      262
        東5〜9階                290      251
        外来・会計              310      171
        検査・輸血               96       52    サーバ 4
        放射線                   22        1   (2番操作卓)
        4階 ICU                   4        0
        医局・研究              230      103
      残っている最も古い行:
        02-21 03:12  W7-03  E: 外部媒体の autorun.inf   利用者の選択 無視
        02-26 14:40  W7-03  E: 外部媒体の autorun.inf   利用者の選択 無視]] } }

inject "whose-stick" { via = "phone", from = "shirakaba/ward-7w", to = "shirakaba/medinfo",
  covers = { "L5" },
  subject = { en = "7 West: about PC number three", ja = "7西から:3号機のことで" },
  text = {
    en = prose [[
      Otsuki, seven West. You've put number three in a box, so I asked round. In the small hours
      of the twenty-first, the Saturday, Dr Murase printed the slides for his first talk on it,
      from his own stick. It went well, the talk. He's asking me whether it was him. He has been
      on his feet since yesterday morning, and I said I'd ask you what to tell him.]],
    ja = prose [[
      7西の大槻です。3号機を箱に入れて持って行かれたので、少し聞いて回りました。二十一日、土曜の明
      け方に、村瀬先生が初めての学会発表のスライドを、ご自分のUSBから、あれで印刷されたそうです。
      発表はうまくいったと聞いています。「僕でしょうか」と聞かれました。きのうの朝から立ちっぱなし
      の人なので、何と答えたらいいか、そちらに伺ってからにしようと思いまして。]] } }

inject "west-on-paper" { via = "phone", from = "shirakaba/ward-7w", to = "shirakaba/wards",
  subject = { en = "7 West: the lamp has gone out", ja = "7西から:LANのランプが消えました" },
  text = {
    en = prose [[
      Seven West. The little lamp on the wall is out, so that's us. All right so far. Only: the
      insulin scale for 708 was on the screen and nowhere else, and his next one is at six. I have
      the doctor's number.]],
    ja = prose [[
      7西です。壁の小さなランプが消えましたので、うちも切れたようです。いまのところ大丈夫です。た
      だ、708の方のインスリンのスケールが画面にしかなくて、次が六時なんです。先生の番号は分かりま
      す。]] } }

inject "monitor-dark" { via = "phone", from = "shirakaba/icu-nurse",
  to = { "shirakaba/icu", "shirakaba/medinfo" }, important = true,
  subject = { en = "ICU: the central monitor is black", ja = "ICU:セントラルモニターが真っ黒です" },
  text = {
    en = prose [[
      Makabe. The central monitor is black. All fourteen. I've sent Nakado in, that's six of us
      behind curtains, and I'm walking up and down the middle listening. There's something
      sounding, it's eight or nine, I'm going. Whoever has that cable, I need to know how many
      minutes.]],
    ja = prose [[
      真壁です。セントラルモニターが真っ黒です。十四床全部です。中堂さんも中に入れて、六人がカーテ
      ンの中、私は真ん中を行ったり来たりして耳で聞いています。いま鳴りました、8番か9番です、行きま
      す。線を持っている方に、あと何分なのか聞いてください。]] } }

inject "say-which" { via = "phone", from = "shirakaba/operator", to = "shirakaba/medinfo",
  important = true,
  subject = { en = "Katagiri: say them, and I pull them",
              ja = "片桐:一本ずつ言ってください" },
  text = {
    en = prose [[
      Understood, all eleven. You say which, I pull, and I write down the minute; I'd like it to
      be your voice and not mine. I'd begin with the white ones. A nurse from the fourth floor had
      me on the telephone just now and rang off in the middle, because something was sounding
      behind her.]],
    ja = prose [[
      承知しました、十一本ですね。一本ずつ言ってください。抜いて、時刻を書きます。私の判断ではな
      く、そちらのお声でやりたいので。白い札のほうから始めようと思います。さっき四階の看護師さんか
      ら電話があったんですが、後ろで何か鳴り出して、途中で切れました。]] } }

inject "deposits-work" { via = "face-to-face", from = "shirakaba/cashier",
  to = "shirakaba/accounting",
  subject = { en = "Iguchi: the last family has gone", ja = "井口:最後のご家族が帰られました" },
  text = {
    en = prose [[
      Iguchi. I wrote names in an exercise book, telephone and 5,000 if they had it. Nineteen
      families in fourteen minutes. Nobody complained, one of them thanked me. It is not in the
      regulations that I may use an exercise book.]],
    ja = prose [[
      井口です。大学ノートに、お名前と電話番号と、お持ちの方は五千円を書いて、十九組、十四分で終わ
      りました。どなたからも苦情はなくて、お一人にはお礼を言われました。大学ノートを使ってよいと
      は、規程のどこにも書いてないんですけれど。]] } }

inject "console-dead" { via = "face-to-face", from = "hotaru/engineer",
  to = { "shirakaba/radiology", "shirakaba/medinfo" }, important = true,
  subject = { en = "Toda: console 2 does not come up", ja = "戸田:2番操作卓が立ち上がりません" },
  text = {
    en = prose [[
      Toda. Console 2 asks for a licence and stops at eighty per cent. The fix is on it. I'm
      not saying anything. I can bring it back from my disc in half a day, if my office finds
      the disc. There is somebody lying on the table in front of it, asking me whether he may
      get up.]],
    ja = prose [[
      戸田です。2番の操作卓が、ライセンスを要求したまま八割のところで止まっています。修正が入って
      おります。……いえ、何も申しません。会社でディスクが見つかれば、半日で戻せます。いま寝台に寝て
      おられる方から、起きてもいいですか、と聞かれているのですが。]] } }

inject "patterns-flow" { via = "log", to = "shirakaba/medinfo",
  subject = { en = "AV distribution: pattern 5.889 out", ja = "パターン配信:5.889 配信完了" },
  text = {
    en = lines [[
      AV-DIST  D: 41,210 MB free (8 years of reports deleted)
      AV-DIST  pattern 5.889 -> clients   OK 1,071/1,240   unreachable 169
      AV-MGR   SUSPECT (heuristic) is now   Worm.Mukade.C   copies in one PC, up to 9]],
    ja = lines [[
      AV-DIST  D: 空き41,210MB(報告書8年分を削除)
      AV-DIST  パターン5.889 → 端末  成功 1,071/1,240  到達不可 169
      AV管理   「疑い(振る舞い)」の名称確定  Worm.Mukade.C   一台に最大9個]] } }

inject "stickers" { via = "phone", from = "shirakaba/operator",
  to = { "shirakaba/medinfo", "shirakaba/accounting" },
  subject = { en = "Katagiri: outpatient side, sticker by sticker",
              ja = "片桐:外来側、シールを貼り終えました" },
  text = {
    en = prose [[
      Outpatient side is done: 310, one by one. 268 green, 31 red, 11 we couldn't find, they're on
      a list and not on a desk. Eye clinic has four green ones in thirteen rooms, surgery nine of
      eleven. Somebody will have to tell Eyes.]],
    ja = prose [[
      外来側、310台、一台ずつ終わりました。緑が268、赤が31、台帳にあって机にないのが11です。眼科は
      十三室で緑が四台、外科は十一のうち九台です。眼科の先生に、どなたか言ってください。]] } }

inject "clinics-stop" { via = "phone", from = "shirakaba/operator",
  to = { "shirakaba/accounting", "shirakaba/medinfo", "shirakaba/deputy" }, important = true,
  subject = { en = "Katagiri: 400 in the hall, screens going one after another",
              ja = "片桐:ロビーに四百人、画面が次々と" },
  text = {
    en = prose [[
      All doors have been open for an hour, it's full, and they are going one after another, Eyes
      first, then Medicine. The numbers have stopped at 61. People hold 400. The chemotherapy
      nurse is sorting hers out of the crowd by the colour of their slips.]],
    ja = prose [[
      全面的に開けてから一時間、満員ですが、画面が次々に落ちています。眼科、次に内科です。呼び出し
      番号は61で止まって、番号札は400まで出ています。化学療法の看護師さんが、札の色で患者さんを人
      混みから拾い出しています。]] } }

inject "resists" { via = "phone", from = "shirakaba/operator", to = "shirakaba/medinfo",
  subject = { en = "Katagiri: the green ones are coming back red",
              ja = "片桐:緑にした端末がまた出ています" },
  text = {
    en = prose [[
      I don't like to say it. Seventeen with a green sticker have it again, in a row, along the
      corridor of East 6. There's a box of sweets at the ward desk with memory sticks in it,
      everyone takes one. I took it away and was asked who I was.]],
    ja = prose [[
      申し上げにくいんですが、緑のシールの端末十七台で、また出ました。6東の廊下沿いに、順番に、で
      す。病棟の受付に、お菓子の缶に入ったUSBメモリが置いてあって、皆さんそこから取っていくんで
      す。缶を預かろうとしたら、「どちら様ですか」と言われました。]] } }

inject "stick-round" { via = "log", to = "shirakaba/medinfo", important = true,
  subject = { en = "AV server: alerts follow the round", ja = "AVサーバ:巡回の順に警告" },
  text = {
    en = lines [[
      AV-MGR   10:02 E8-01   10:09 E8-02   10:15 E8-04   10:22 E8-05   10:30 E8-07
               each time    autorun.inf on E:   label of medium "SHUSEI-1"
               (minutes between: 7, 6, 7, 8)   times as written by the PCs]],
    ja = lines [[
      AV管理   10:02 E8-01   10:09 E8-02   10:15 E8-04   10:22 E8-05   10:30 E8-07
               いずれも     E: の autorun.inf   媒体の名称「SHUSEI-1」
               (間隔 7分、6分、7分、8分)  時刻は端末の時計による]] } }

inject "icu-cart" { via = "ticket", from = "shirakaba/icu-nurse",
  to = { "shirakaba/icu", "shirakaba/medinfo" },
  subject = { en = "ICU: a cart from West 6 stands with us", ja = "ICU:6西のカートが来ています" },
  text = {
    en = lines [[
      TICKET   0304-31                                        ICU, Makabe
      SIGN     a cart from West 6 came down with a patient and was plugged in.
               Red cross on the screen, "SUSPECT". Unplugged, it stands in the
               corridor. The four by the window: one asks for a password.
      MONITOR  central monitor normal, all 14 (looked at by me, just now)]],
    ja = lines [[
      票番号  0304-31                                         ICU 真壁
      症状    6西のカートPCが患者さんと一緒に下りてきて、つながれていました。
              画面に赤い×と「疑い」。線を抜いて廊下に出してあります。
              窓際の四台のうち一台が、パスワードを求めています。
      その他  セントラルモニター 14床とも正常(いま目で確認)]] } }

-- Second calls -----------------------------------------------------------------------------------

inject "ward-again" { via = "phone", from = "shirakaba/ward-5e", to = "shirakaba/wards",
  important = true,
  subject = { en = "5 East again: it nearly went in twice",
              ja = "5東から再度:二回入るところでした" },
  text = {
    en = prose [[
      Onodera. Nothing has happened, I'll say that first. Bed 503, the bag with the potassium: I
      hung it at two, it wouldn't go into the chart, Sakai took over that side, saw it still open
      on the screen, and was standing there with the next one in her hand. The patient said,
      "She's just changed that." He doesn't sleep much. Please, what are we writing on?]],
    ja = prose [[
      小野寺です。先に言いますと、何も起きていません。503の、カリウムの入った点滴なんですが、私が
      二時につないで、記録が入らなくて、そのあと代わった酒井さんが画面で「未実施」を見て、次のを手
      に持って枕元に立っていたんです。患者さんが「それ、さっき替えてもらったよ」と言ってくださっ
      て。あまり眠れない方なんです。お願いします、何に書けばいいんですか。]] } }

inject "pharmacy-again" { via = "phone", from = "shirakaba/resident", to = "shirakaba/pharmacy",
  important = true,
  subject = { en = "6 West: two syringes of heparin have come up",
              ja = "6西:ヘパリンが二本上がってきました" },
  text = {
    en = prose [[
      Murase. Two syringes have come up in the lift, same patient, same hour, two labels. So it
      was twice. I have sent one back and written on it. But there's another man on the ward with
      the same surname, and I have just realised I can't see his list either.]],
    ja = prose [[
      村瀬です。搬送機で二本上がってきました。同じ患者さん、同じ時刻で、ラベルも二枚です。二回届い
      ていたんですね。一本は書き込んで戻しました。ただ、この病棟に同じ名字の方がもう一人おられて、
      その方のリストも見られないことに、いま気づきました。]] } }

inject "queue-again" { via = "phone", from = "shirakaba/cashier", to = "shirakaba/accounting",
  important = true,
  subject = { en = "Night cash desk: a child has had a fit", ja = "夜間会計:お子さんがひきつけを" },
  text = {
    en = prose [[
      Iguchi. A little girl in the queue has had a febrile fit, row three; they have taken her
      back in, she is all right. The people beside her saw it. It's gone very quiet here and they
      are all looking at me. Twenty-six now.]],
    ja = prose [[
      井口です。会計の列で、三列目の女の子が熱でひきつけを起こして、診察室に戻りました。もう落ち着
      いているそうです。周りの方は皆さん見ておられました。急に静かになって、全員が私のほうを見てい
      ます。いま二十六組です。]] } }

inject "director-again" { via = "phone", from = "shirakaba/director", to = "shirakaba/deputy",
  important = true,
  subject = { en = "Director Kuga: the bus from the valley has left",
              ja = "久我病院長:奥谷のバスはもう出た" },
  text = {
    en = prose [[
      Kuga. Seven o'clock. The first bus from the valley has left with our patients in it, I know
      the driver. You needn't decide any more whether they come. They are coming.]],
    ja = prose [[
      久我だ。七時になった。奥谷の一番バスは、うちの患者を乗せてもう出たよ。運転手は知り合いでね。
      来るか来ないかは、もう決めなくていい。来る。]] } }

inject "mhlw-again" { via = "phone", from = "mhlw/liaison", to = "shirakaba/deputy",
  important = true,
  subject = { en = "Nishina, MHLW: I am going up with an empty sheet",
              ja = "厚労省 仁科:白紙で上がります" },
  text = {
    en = prose [[
      Nishina. It is time, and I have nothing from you, so I go up with an empty sheet. The
      television has "patients may have been endangered". I expect they have not. I should have
      liked to read why not.]],
    ja = prose [[
      仁科です。時間になりましたが、何もいただいていないので、白紙で上がります。テレビには「患者に
      危険のおそれ」と出ています。そんなことはないのだろうと思います。なぜそう言えるのかを、読みた
      かったのですが。]] } }

inject "broadcast" { via = "press", from = "tv/desk", to = { "shirakaba/deputy" },
  important = true,
  subject = { en = "On the screen in the hall, 08:10", ja = "ロビーのテレビ 八時十分" },
  text = {
    en = prose [[
      "…full of virus since the small hours. Whether the data of patients have leaked, the
      hospital has not said. A father who waited two hours with his son: 'They didn't know
      themselves, I think.' Shirakaba University Hospital, where nineteen hundred people are
      expected this morning." (The sound is off. There are subtitles.)]],
    ja = prose [[
      「……未明からウイルスに感染。患者の個人情報が流出したかどうか、病院は明らかにしていません。お
      子さんと二時間待った父親は『病院の人も分かっていない感じでした』。白樺大学病院では、今朝も千
      九百人が受診する予定です」(音は消してあり、字幕で流れている)]] } }

-- The way of the warning -------------------------------------------------------------------------

inject "jpcert-thanks" { via = "mail", from = "jpcert/desk", to = "shirakaba/medinfo",
  covers = { "C1" },
  subject = { en = "Re: your report",
              ja = "Re: ご報告ありがとうございます" },
  text = {
    en = prose [[
      Thank you for writing at such a time. How many, and the stick: those were the two things we
      lacked. It goes out to our points of contact within the hour, as "a large closed network".
      Local governments we do not have one by one; for them we ask their sector's desk, which
      sends it to the prefectures, which send it to the cities. It is not fast. So far it has
      always arrived.]],
    ja = prose [[
      このような折にご報告くださり、ありがとうございます。台数と、USBメモリという点が、ちょうど分
      からずにいたところでした。「ある大規模な閉域網」として、一時間以内に当方の連絡窓口へ展開しま
      す。自治体につきましては、一つ一つの窓口を存じ上げないため、自治体セプターにお願いし、そこか
      ら都道府県、市町村へと流していただきます。速くはありませんが、これまでのところ、届かなかった
      ことはありません。]] } }

inject "mhlw-walks" { via = "phone", from = "mhlw/liaison", to = "shirakaba/deputy",
  covers = { "C1" },
  subject = { en = "Nishina, MHLW: I have been across the road",
              ja = "厚労省 仁科:向かいへ行ってきました" },
  text = {
    en = prose [[
      Nishina. I went over to MIC myself, with your sentence on a sheet of paper, it's four
      minutes if the light is green. They'll fax it down. He asked me which hospital, and I said
      he had a television.]],
    ja = prose [[
      仁科です。総務省へは、いただいた文を紙に打って、自分で持って行きました。信号が青なら四分で
      す。向こうからFAXで下ろすそうです。どこの病院かと聞かれましたので、テレビはお持ちでしょう、
      とだけ申し上げました。]] } }
