-- sheets.lua: six year-ends, each said by somebody else, and as the team stands.
-- 六回の年度末。毎年ちがう人が、チームの今を三とおりのうちの一つで言う。

local prose = require("lib.drill").text.prose

local function sheet(year, via, from, to, subject, said)
  for _, level in ipairs { "high", "middle", "low" } do
    inject("year-" .. year .. "-" .. level) { via = via, from = from, to = to,
      subject = subject, text = said[level] }
  end
end

sheet("2003", "face-to-face", "nagisa/konishi", "nagisa/founder",
  { en = "Konishi: the first year", ja = "小西:一年目が終わりました" }, {
  high = { en = prose [[
      One year. People greet us, and two have rung without being rung first. My mother asked
      what I do, and I could tell her.]],
    ja = prose [[
      一年です。廊下で挨拶されるようになって、向こうからの電話も二件ありました。母に何の仕事か聞かれ
      て、答えられました。]] },
  middle = { en = prose [[
      One year. Half of the house thinks we're to do with the lifts. The other half is friendly.]],
    ja = prose [[一年です。社内の半分は、エレベーターの係だと思っています。残りの半分は親切です。]] },
  low = { en = prose [[
      One year. The cleaner asked whether the desk was free. I said no, and then I wasn't sure.]],
    ja = prose [[
      一年です。掃除の方に、この机は空いているのかと聞かれました。いいえと答えてから、自信がなくなり
      ました。]] } })

sheet("2004", "phone", "nagisa/disaster", { "nagisa/founder", "nagisa/it" },
  { en = "Kashiwagi: end of the year", ja = "柏木:年度末のご挨拶" }, {
  high = { en = prose [[
      I did my round of the departments for the year's end. Yours came up in four of them without my
      asking. In this house it took me six years to get that far.]],
    ja = prose [[
      年度末で各部を回りました。聞きもしないのに、四つの部でそちらの話が出ました。私がそこまで行くの
      に、この会社では六年かかりました。]] },
  middle = { en = prose [[
      I did my round. They know there's somebody. They aren't sure which floor. That's not bad
      for two years.]],
    ja = prose [[
      各部を回りました。誰かいることは知っています。何階かは知りません。二年なら、悪くないですよ。]] },
  low = { en = prose [[
      I did my round, and asked after you, and had to explain. I explained it as "like me, for
      computers". They said they had Systems for that.]],
    ja = prose [[
      各部を回ってそちらの話を出したら、説明が要りました。「私のコンピューター版です」と言うと、それな
      らシステム部があると言われました。]] } })

sheet("2005", "mail", "nagisa/personnel", { "nagisa/founder", "nagisa/director" },
  { en = "Tsuji: yearly talk, notes", ja = "辻:年度面談の控え" }, {
  high = { en = prose [[
      "Known, asked for, tired in a healthy way." I am not supposed to write the last, so I've put
      "meets expectations".]],
    ja = prose [[
      「知られ、呼ばれ、健全に疲れている」。最後のは書けないので、「期待どおり」としました。]] },
  middle = { en = prose [[
      "Knows what he wants. Two of five departments know it, too." Meets expectations, in part.]],
    ja = prose [[
      「本人の考えは明確。五部門のうち二つには伝わっている」。評価は「おおむね期待どおり」。]] },
  low = { en = prose [[
      "Says little about his work; nor does anyone else." I have left the box empty and would
      like to talk.]],
    ja = prose [[
      「仕事について多くを語らない。周囲も語らない」。欄は空けてあります。一度お話ししましょう。]] } })

sheet("2006", "phone", "nagisa/customers", { "nagisa/founder", "nagisa/sales" },
  { en = "Iizuka: before the holidays", ja = "飯塚:年度末なのでひと言" }, {
  high = { en = prose [[
      I've put you on the sheet by the telephones, fourth from the top. Above you are gas, fire and
      the plumber.]],
    ja = prose [[
      電話の脇の紙に、そちらを載せました。上から四番目です。上の三つは、ガス漏れ、火事、水道屋さんで
      す。]] },
  middle = { en = prose [[
      My people would ring you, I think, on a good day. On a bad one they'd try switching it
      off.]],
    ja = prose [[
      うちの者も、余裕のある日なら電話すると思います。余裕のない日は、まず電源を切ります。]] },
  low = { en = prose [[
      I found your number on the old sheet and tried it out. A machine. It's not important,
      nothing is the matter. I only wondered.]],
    ja = prose [[
      古い紙に番号があったので、かけてみました。留守番電話でした。用事ではないんです、何もありません。
      どうしているかなと思って。]] } })

sheet("2007", "face-to-face", "nagisa/konishi", { "nagisa/founder", "nagisa/it" },
  { en = "Konishi: the fifth year", ja = "小西:五年目が終わります" }, {
  high = { en = prose [[
      I counted the pages: handbook twelve, casebook sixty. And Supply has a copy of the twelve
      by the kettle, with a stain. I'm proudest of the stain.]],
    ja = prose [[
      頁を数えました。手順書が十二、事例簿が六十。供給指令の湯沸かしの横にも写しがあって、染みが付いて
      いました。あの染みが一番うれしいです。]] },
  middle = { en = prose [[
      We're neither forgotten nor missed, I think. Like an umbrella.]],
    ja = prose [[忘れられてはいないけれど、恋しがられてもいない。傘みたいなものだと思います。]] },
  low = { en = prose [[
      I've begun to answer "help desk" when I pick up, it saves explaining.]],
    ja = prose [[
      電話に出るとき、「ヘルプデスクです」と言うようにしました。説明しなくて済むので。]] } })

sheet("2008", "mail", "jpcert/desk", { "nagisa/founder", "nagisa/director" },
  { en = "Mikami: a year of names and worms", ja = "三上:名前とワームの一年でした" }, {
  high = { en = prose [[
      I had to give a talk on "companies that one can ring". I had three examples and yours was
      two of them. No name, of course.]],
    ja = prose [[
      「電話のできる会社」という題で話をしました。例は三つで、うち二つが御社です。もちろん名前は伏せま
      した。]] },
  middle = { en = prose [[
      You answered each time, in the end. I've a mark beside your number: "later than one
      hopes, better than one fears".]],
    ja = prose [[
      毎回、最後にはお返事をくださいました。番号の横に印を付けています。「望むよりは遅く、恐れるよりは
      早い」。]] },
  low = { en = prose [[
      I rang four times this year and reached a switchboard, a help desk, a switchboard and a
      very kind gentleman from the meter store. If there's a better number I should be glad of
      it.]],
    ja = prose [[
      今年は四度お電話しました。代表、ヘルプデスク、代表、そして検針器倉庫のとても親切な方につながりま
      した。別の番号があれば、お教えください。]] } })
