-- outcome.lua: what counts for the outcome: the three incidents of the last two years, with 13, 13
-- and 14 points, and what is told outside about them.
-- 最後の二年の三つの事案(13点・13点・14点)と、その共有。
--
-- What takes minutes takes minutes; the letters leave weeks to begin.

local function hope(id)
  return function(plain)
    plain.full = plain.full or "25d"
    plain.zero = plain.zero or "60d"
    plain.points = plain.points or 2
    plain.objective = plain.objective or "outcome"
    expect(id)(plain)
  end
end

-- 2008Q3: names ----------------------------------------------------------------------------------

hope "which-servers" { of = "nagisa/it", after = "dns-1", action = "inspect",
  target = "resolvers", full = "12d", zero = "30d",
  why = { en = "First the list: makers, old boxes in branches, what was set up once",
          ja = "まず一覧。メーカー、営業所の古い箱、昔誰かが立てたもの" } }

hope "reason-to-two" { of = "nagisa/director", after = "dns-1", action = "decide",
  decision = "who-knows", option = "two", full = "20d", zero = "40d", covers = { "T10" },
  why = { en = "A date and a request need no reason; forty houses rely on it",
          ja = "日付と依頼に理由は要らない。四十社がそれに頼っている" } }

hope "mend-names" { of = "nagisa/it", after = "dns-1", action = "patch", target = "resolvers",
  points = 3, covers = { "T10" },
  why = { en = "The one month in which most people don't know",
          ja = "多くの人が知らずにいる、ただ一つの月である" } }

hope "a-night-off" { of = "nagisa/sales", after = "dns-2", action = "decide",
  decision = "the-night", option = "this-week", full = "20d", zero = "40d", covers = { "U3" },
  why = { en = "The owner gives a night on trust; that is what the visits were for",
          ja = "所管が信頼して一晩を空けてくれる。訪ねて歩いたのは、このためだった" } }

hope "behind-the-gateway" { of = "nagisa/it", after = "dns-3", action = "verify",
  target = "resolvers", covers = { "T10" },
  why = { en = "The gateway puts in a row again what the fix had scattered",
          ja = "修正がばらけさせたものを、接続口がまた並べている" } }

hope "tell-mikami" { of = "nagisa/founder", after = "dns-2", action = "send", to = "jpcert/desk",
  mention = { { "done", "fixed", "patched", "済", "適用", "完了" },
              { "gateway", "order", "row", "branch", "接続口", "順", "営業所" } },
  covers = { "T10" },
  why = { en = "Those rung early ring back: how far they got, and what went wrong",
          ja = "早く知らされた者は、どこまで済み、何につまずいたかを返す" },
  example = { en = "Nine of nine name servers fixed, two old boxes in branches found on the "
                 .. "way and taken out. One thing to pass on: if a gateway sits in front, "
                 .. "look from outside; ours puts them in order again.",
              ja = "DNSサーバ九台、すべて適用済みです。途中で営業所の古い箱を二台見つけて外しまし"
                .. "た。お伝えいただきたいことが一つ。手前に接続口がある場合は外から試してくださ"
                .. "い。当社では並べ直されていました。" } }

hope "figure-for-ando" { of = "nagisa/founder", after = "dns-2", objective = "sharing",
  action = "send", to = "hinode/csirt", via = "peer", covers = { "C2", "C3", "T10" },
  mention = { { "nine", "9", "figure", "per cent", "%", "九", "台" },
              { "gateway", "outside", "test", "接続口", "外から", "試" } },
  why = { en = "He gave his own figure first, and asked for one in return",
          ja = "先に自分の数字を出して、ほかの数字を求められた" },
  example = { en = "Nine of nine done, in two nights. Test from outside: with a gateway in "
                 .. "front the fix is undone. Costs you ten minutes to look. Thanks for the "
                 .. "word about the bill page; it went first.",
              ja = "九台中九台、二晩で済みました。外から試してみてください。手前に接続口があると、直した"
                .. "ものが元に戻ります。確認は十分です。料金ページの件、助かりました。そこから始めまし"
                .. "た。" } }

-- 2009Q1: the worm -------------------------------------------------------------------------------

hope "no-sticks" { of = "nagisa/it", after = "worm-1", action = "block", target = "memory-sticks",
  covers = { "T3" },
  why = { en = "It travels in the readers' pockets; by the evening list to every branch",
          ja = "検針のポケットに入り、夜のリストで全営業所へ行く" } }

hope "north-off" { of = "nagisa/it", after = "worm-2", action = "isolate", target = "branch-lan",
  full = "20d", zero = "50d", covers = { "N1", "U3", "R5" },
  why = { en = "The branch before the counter, by the owner's own hand or with his yes",
          ja = "所管の手で、あるいは所管の了解を得て、営業所を切る" } }

hope "paper-at-counter" { of = "nagisa/sales", after = "worm-2", action = "manual-operation",
  target = "counters", full = "20d", zero = "50d",
  why = { en = "Sixteen people, and a gas cock that has to be opened today",
          ja = "お客さまが十六人、今日のうちに開ける栓が一つ" } }

hope "october-fix" { of = "nagisa/it", after = "worm-2", action = "patch", target = "branch-pcs",
  full = "30d", covers = { "T3" },
  why = { en = "428 of 640 without October's fix: cleaned ones come back",
          ja = "640台中428台に十月の修正がない。駆除しても戻ってくる" } }

hope "look-at-each" { of = "nagisa/sales", after = "worm-2", action = "verify",
  target = "branch-pcs", full = "35d", points = 1,
  why = { en = "Each one looked at, by whoever sits before it",
          ja = "その前に座る人が、一台ずつ確かめる" } }

hope "open-by-count" { of = "nagisa/director", after = "worm-3", action = "decide",
  decision = "in-full", option = "count", full = "25d", zero = "40d",
  why = { en = "A date calms people until it has passed",
          ja = "日付で人が落ち着くのは、その日が来るまでである" } }

hope "tell-tokunaga" { of = "nagisa/founder", after = "worm-2", action = "send",
  to = "nagisa/director",
  mention = { { "branch", "counter", "営業所", "窓口" }, { "gas", "supply", "control", "ガス", "供給" },
              { "not", "checked", "looked", "確認", "調べ", "未" } },
  why = { en = "What is off, what goes on, what has been looked at: before the president asks",
          ja = "止めたもの、続いているもの、確かめたもの。社長に聞かれる前に" },
  example = { en = "North branch off the network since 09:50, counter on paper. Supply "
                 .. "control checked: not reached, no sticks there. 212 of 640 branch PCs "
                 .. "have the fix; the rest by district until 10 April. Not yet looked at: "
                 .. "the showrooms.",
              ja = "北営業所を9時50分に切り離し、窓口は紙で続けています。供給指令は確認済みで影響なし、"
                .. "USBの使用もありません。営業所の端末640台中212台が修正済み、残りは4月10日までに地区"
                .. "順。未確認はショールームです。" } }

hope "for-the-council" { of = "nagisa/founder", after = "worm-2", objective = "sharing",
  action = "send", to = "ceptoar-gas/desk", covers = { "C1", "T3" },
  mention = { { "stick", "USB", "メモリ" }, { "meter", "branch", "folder", "検針", "営業所", "フォルダー" } },
  why = { en = "Until now by way of two ministries, today one desk: without names, the same day",
          ja = "名前を伏せれば、その日のうちに全分野へ出せる" },
  example = { en = "For the Council, no name please: the hospital's worm is in a utility. It "
                 .. "came by memory sticks of people who go from house to house; two \"open "
                 .. "folder\" lines are the sign. Whoever has meter readers should look at "
                 .. "their sticks today.",
              ja = "カウンシルへ、社名を伏せてお願いします。病院と同じワームが、ある公益事業者にも入りま"
                .. "した。検針など巡回する人のUSBメモリ経由で、「フォルダーを開く」が二つ並ぶのが目印で"
                .. "す。巡回員のいるところは、今日USBをご確認ください。" } }

-- 2009Q3: bots -----------------------------------------------------------------------------------

hope "behind-one-address" { of = "nagisa/it", after = "bots-1", action = "search-records",
  target = "proxy-log", covers = { "T7" },
  why = { en = "One address outside, several machines inside: the proxy knows which",
          ja = "外からは一つ、中には何台か。プロキシが知っている" } }

hope "keep-one" { of = "nagisa/it", after = "bots-1", action = "preserve", target = "bot-pcs",
  covers = { "T3" },
  why = { en = "One disk kept tells the date for all the others",
          ja = "一台を残せば、ほかの全部の日付が分かる" } }

hope "bots-off" { of = "nagisa/it", after = "bots-1", action = "isolate", target = "bot-pcs",
  covers = { "T7" },
  why = { en = "Whatever attacks others comes off the network before anyone understands it",
          ja = "人を攻撃しているものは、分かる前に切り離す" } }

hope "three-addresses" { of = "nagisa/it", after = "bots-2", action = "block", target = "gateway",
  points = 1, covers = { "T3" },
  why = { en = "Orders that cannot be fetched are not obeyed",
          ja = "取りに行けない指令は、実行されない" } }

hope "made-anew" { of = "nagisa/it", after = "bots-2", action = "rebuild", target = "bot-pcs",
  covers = { "T3" },
  why = { en = "Before its day comes, and after the copy",
          ja = "その日が来る前に、ただし写しを取った後で" } }

hope "tell-customers" { of = "nagisa/sales", after = "bots-3", action = "send", to = "press/desk",
  mention = { { "machine", "PC", "台" }, { "supply", "control", "gas", "供給", "ガス" },
              { "not yet", "still", "so far", "まだ", "調査中", "現時点" } },
  covers = { "T7", "L4" },
  why = { en = "How many, off since when, what was looked at; what opens and shuts gas first",
          ja = "何台、いつ切ったか、どこまで見たか。まずガスの開け閉めから" },
  example = { en = "Three machines in the billing office, off the network since 10 July. "
                 .. "What opens and shuts gas is on another network; we have looked there, so "
                 .. "far nothing. How they got it we don't know yet. Customers may ring "
                 .. "00-0000-0177.",
              ja = "料金事務所のPC3台で、7月10日に切り離しました。ガスの開け閉めは別の網で、調べたところ"
                .. "現時点で異状はありません。侵入経路はまだ調査中です。お客さまのお問い合わせは "
                .. "00-0000-0177 へ。" } }

hope "say-what-is-known" { of = "nagisa/director", after = "bots-3", action = "decide",
  decision = "five-o-clock", option = "what-is-checked", full = "20d", zero = "40d",
  why = { en = "Nineteen are named, and one of them has answered",
          ja = "十九の名が並び、そのうち一社だけが答えている" } }

hope "before-five" { of = "nagisa/founder", after = "bots-3", action = "send",
  to = "nagisa/director", points = 1,
  mention = { { "three", "3", "三", "台" }, { "supply", "control", "供給" } },
  why = { en = "Whoever speaks for the house has the facts before the reporter does",
          ja = "会社を代表して話す人に、記者より先に事実を渡す" },
  example = { en = "Facts for five o'clock: 3 machines, billing; off since 10 July 07:40; "
                 .. "orders came from three addresses, blocked; supply control is separate "
                 .. "and was looked at by Tojo and Hirose. Not known: how it came in.",
              ja = "五時までの事実です。料金の3台、7月10日7時40分に切離し。指令元三か所は遮断済み。供給指"
                .. "令は別の網で、東条さんと広瀬さんが確認。侵入経路は不明です。" } }

hope "to-the-others" { of = "nagisa/founder", after = "bots-2", objective = "sharing",
  action = "send", to = "jpcert/desk", covers = { "C3", "T7" },
  mention = { { "address", "date", "宛先", "アドレス", "日付", "三か所" },
              { "disk", "copy", "sample", "ディスク", "検体", "写し" } },
  why = { en = "Eighteen others have a date in their machines and may not know it",
          ja = "ほかの十八社の機械にも日付が入っている。知らないかもしれない" },
  example = { en = "We kept a disk. The three addresses are the same as in Hinode's, the "
                 .. "date isn't: ours is 1 September. The copy is yours to look at. Please "
                 .. "tell the eighteen; our name may be left out.",
              ja = "ディスクを一台残してあります。指令元の三か所はひので通信さんと同じ、日付は違い、当社"
                .. "のは9月1日でした。写しは自由にお調べください。ほかの十八社にもお伝え願います。社名"
                .. "は伏せてください。" } }

-- Orders and penalties of the incidents ----------------------------------------------------------

order "copy-then-wipe" { of = "nagisa", points = 4, objective = "outcome",
  steps = { "preserve:bot-pcs", "rebuild:bot-pcs" },
  why = { en = "A wiped disk tells no date", ja = "消したディスクは日付を教えない" } }

penalty "deep-before-off" { of = "nagisa", action = "inspect", target = "bot-pcs",
  unless = { "isolate:bot-pcs" }, points = 3, objective = "outcome", covers = { "N6" },
  why = { en = "Examined at leisure while it goes on attacking: three hundred a second",
          ja = "丁寧に調べている間も、毎秒三百件が出ていく" } }

penalty "back-by-the-clock" { of = "nagisa", action = "reconnect", target = "branch-lan",
  unless = { "verify:branch-pcs" }, points = 4, objective = "outcome",
  why = { en = "The city office did that with a fifth of its machines looked at",
          ja = "二割しか見ずに戻した市役所と同じことになる" } }

penalty "embargo" { of = "nagisa", event = "leaked", points = 4, objective = "sharing",
  covers = { "T10", "L2" },
  why = { en = "Let an early word out, and there will not be a second call",
          ja = "早く知らせた話が漏れれば、次の電話は来ない" } }
