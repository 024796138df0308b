-- scoring.lua: what an expert would like to see, 2003 to 2006.
-- 想定対応(2003〜2006年)。
--
-- Where the two tracks differ, one expectation has two faces and the same points. [D]
-- 二つの道筋で違うところは、同じ想定対応が二つの顔を持つ。配点は同じ。

local hopes = require "hopes"
local hope, choose = hopes.hope, hopes.choose

local japan = parameter "track" == "japan"

-- 2003 -------------------------------------------------------------------------------------------

if japan then
  hope "step-1" { of = "nagisa/founder", after = "charge", objective = "sustain",
    action = "call-on", target = "nagisa/it", covers = { "P1", "U3" },
    why = { en = "Step 1: the colleague whose hands you will need, before anybody above him",
            ja = "第一段。いずれ手を借りる同僚に、上の誰よりも先に会う" } }
else
  hope "step-1" { of = "nagisa/founder", after = "charge", objective = "sustain",
    action = "send", to = "nagisa/director", covers = { "P1", "U1" },
    mention = { { "president", "management", "sponsor", "社長", "経営", "後ろ盾" },
                { "support", "backing", "mandate", "支持", "支え", "後押し", "承認" } },
    why = { en = "Step 1: without a sponsor by name the rest of the column has nothing to hang on",
            ja = "第一段。後ろ盾の名前が決まっていなければ、残りの段は進まない" },
    example = { en = "Before I begin I ask for your support, and through you for the "
                   .. "president's: one page, your name as sponsor, and an hour each quarter. "
                   .. "In return you get what we have seen, in figures.",
                ja = "始めるにあたり、常務と、常務を通じて社長のご支持をお願いします。一枚に後ろ盾と"
                  .. "してお名前をいただき、四半期に一時間ください。代わりに、見えたことを数字でお持"
                  .. "ちします。" } }
end

hope "look-in-tickets" { of = "nagisa/it", after = "worm-log", objective = "reports",
  action = "search-records", target = "tickets", covers = { "L5" },
  why = { en = "431 machines and two tickets: the difference is what nobody reports",
          ja = "431台に票が二件。その差が、報告されない事案である" } }

hope "count-for-mizuno" { of = "nagisa/it", after = "worm-log", objective = "reports",
  action = "send", to = "nagisa/founder", mention = { { "431", "388" } },
  why = { en = "A number from the wires is worth ten opinions from the corridors",
          ja = "ログから取った数字一つは、廊下で聞く意見十個に勝る" },
  example = { en = "For your collection: on 12 August 431 addresses tried port 135, 388 of "
                 .. "them at the branches. We had two tickets. By the 18th it was over "
                 .. "without us.",
              ja = "集めておられる件です。8月12日、135番に出ていたのは431アドレス、うち388が営業所でし"
                .. "た。票は二件だけ。18日には、こちらが知らないうちに終わっていました。" } }

choose("step-2", "nagisa/founder", "plan", "typhoon-room", "sustain",
  japan and "by-authority" or "by-chart",
  japan and { en = "Step 2: a plan of persuasion goes by who can act, not by rank",
              ja = "第二段。説得の計画は、序列でなく、動ける人の順に立てる" }
    or { en = "Step 2: goals agreed at the top are what the chart can be asked to follow",
         ja = "第二段。上で決めた目標があって、初めて組織図に従ってもらえる" },
  { covers = { "P2" } })

hope "typhoon-visit" { of = "nagisa/founder", after = "typhoon-room", objective = "sustain",
  action = "call-on", target = "nagisa/disaster", covers = { "N3", "U3" },
  why = { en = "A room, a tree of numbers, orders that are followed: it is all there already",
          ja = "部屋も、連絡網も、従ってもらえる指示も、もうそこにある" } }

-- 2004 -------------------------------------------------------------------------------------------

choose("half-of-you", "nagisa/founder", "duties", "privacy", "sustain", "trade",
  { en = "A duty is taken for a duty; hours do not come from nowhere",
    ja = "兼務は兼務と引き換えに。時間はどこからも湧かない" }, { covers = { "L3" } })

choose("july-answer", "nagisa/director", "need-one", "shinoda-asked", "sustain",
  japan and "departments" or "mandate",
  japan and { en = "Asked too early, management is told what colleagues have had of it",
              ja = "経営から聞かれるにはまだ早い。同僚が何に助かったかで答える" }
    or { en = "He has asked: the one moment at which a sheet of goals gets its signature",
         ja = "社長が自ら尋ねた。目標の紙に署名をもらえるのは、この時だけ" },
  { covers = { "P1", "R3" } })

hope "tin-to-book" { of = "nagisa/founder", after = "clippings", objective = "budget",
  action = "collect-cases", target = "casebook", covers = { "P3" },
  why = { en = "Step 3: what happened and what it cost is the only currency you have",
          ja = "第三段。何が起き、いくらかかったか。こちらから出せる材料はそれしかない" } }

hope "dial-not-screen" { of = "nagisa/it", after = "alarm-1", objective = "sustain",
  action = "verify-by-voice", target = "supply-screens", covers = { "E1" },
  why = { en = "Screen and dial disagree; ask whoever stands beside the dial",
          ja = "画面と計器が食い違うなら、計器の前の人に聞く" } }

choose("keep-lit", "nagisa/sales", "glass-works", "alarm-1", "sustain", "stay",
  { en = "What the field reads off counts, and a customer is told when he hears again",
    ja = "現地の読みを取り、次の電話の時刻を約束する" }, { covers = { "E1" } })

hope "report-meti" { of = "nagisa/founder", after = "alarm-1", objective = "sharing",
  action = "send", to = "meti/liaison", via = "report-up", covers = { "E1" },
  mention = { { "2.3", "field", "van", "現地", "作業車" },
              { "line", "maintenance", "回線", "保守" } },
  why = { en = "What is seen, what the field says, what is cut; the cause may wait",
          ja = "見えたこと、現地の声、切ったもの。原因は後でよい" },
  example = { en = "First report, 09:20. Governor 14 shows low-low, the van reads 2.3 kPa: "
                 .. "the screen is taken to be wrong. Supply goes on. The maker's maintenance "
                 .. "line is open and unasked for; Systems is closing it with Supply's "
                 .. "consent. Cause not known.",
              ja = "第一報(9時20分)。14号ガバナ「低々」表示、現地作業車では2.3kPaで、表示側の異常と"
                .. "みています。供給は継続。依頼のないメーカー保守回線が接続中のため、供給指令の了解"
                .. "を得て切断作業中。原因は不明です。" } }

-- 2005 -------------------------------------------------------------------------------------------

hope "do-not-wipe" { of = "nagisa/sales", after = "leak-yokoi", objective = "reports",
  action = "send", to = "misaki/manager", covers = { "T5" },
  mention = { { "not", "don't", "keep", "leave", "ないで", "そのまま", "消さ" },
              { "how many", "count", "which", "since when", "何件", "件数", "いつから", "どの" } },
  why = { en = "A wiped disk counts nobody; the question of the day is how many",
          ja = "消したディスクは何も数えてくれない。その日の問いは、何件か" },
  example = { en = "Mr Yokoi, please don't wipe it, and nobody switches it on: it is the "
                 .. "only thing that can tell us how many and since when. A colleague fetches "
                 .. "it at noon. Mr Sawai should write down what he remembers; he isn't "
                 .. "accused of anything.",
              ja = "横井さん、消さないで、電源も入れずにそのまま置いてください。何件、いつからかを教え"
                .. "てくれるのは、それだけです。昼に受け取りに伺います。沢井さんには覚えていることを"
                .. "書いておいていただければ。責める話ではありません。" } }

hope "keep-the-disk" { of = "nagisa/it", after = "leak-yokoi", objective = "reports",
  action = "preserve", target = "lent-pc", covers = { "T5" },
  why = { en = "Copied and sealed before anybody is sorry on it",
          ja = "誰かが申し訳なさに触る前に、写しを取って封をする" } }

hope "leak-into-book" { of = "nagisa/founder", after = "leak-yokoi", objective = "budget",
  action = "collect-cases", target = "casebook", covers = { "P3" },
  why = { en = "The first case of one's own, with its bill: hours, letters, calls",
          ja = "初めての自社の事例。時間、書面、電話の請求書付き" } }

choose("step-4", "nagisa/founder", "position", "four-charts", "sustain",
  japan and "across" or "below-board",
  japan and { en = "Step 4: a model that redraws no box meets no opposition at the box",
              ja = "第四段。組織図を引き直さない形なら、そこで反対は起きない" }
    or { en = "Step 4: the vision of this column stands directly below the board",
         ja = "第四段。この欄のビジョンは、役員会の直下にある" },
  { covers = { "P4", "R6", "N5" } })

hope "point-of-contact" { of = "nagisa/founder", after = "poc", objective = "sharing",
  action = "send", to = "ceptoar-gas/desk", covers = { "G3" },
  mention = { { "2240", "2610", "Mizuno", "水野" },
              { "night", "three", "hours", "夜", "三時", "3時", "時間外", "休日" } },
  why = { en = "A name, a number, and who picks up at three",
          ja = "名前と番号、そして三時に出る人" },
  example = { en = "Point of contact: Mizuno, 2240, by day. At night and on holidays Supply "
                 .. "control, 2610, always answered; they wake one of four. I'm sorry about "
                 .. "the nine days.",
              ja = "窓口は水野、内線2240です。夜間・休日は供給指令2610、必ず人がおり、四名のうち誰かを"
                .. "起こします。九日お待たせし、失礼いたしました。" } }

hope "not-technical" { of = "nagisa/it", after = "poc", objective = "reports", action = "send",
  to = "nagisa/founder", covers = { "N4" },
  mention = { { "form", "enquiry", "contact", "desk", "様式", "問合せ", "窓口" } },
  why = { en = "It lay with Systems because it looked like a computer; hand it on, and say so",
          ja = "コンピューターに見えたので置かれていた。渡し、以後もそうすると言う" },
  example = { en = "The sector's form came to us as a technical enquiry. It's about people; "
                 .. "it is on your desk now. Anything from a ministry or a hub we pass to you "
                 .. "unread from here on.",
              ja = "分野の登録様式が「技術的な問合せ」としてこちらに来ていました。人の話ですので、机に"
                .. "置きました。省庁や事務局からの窓口の件は、今後そのままお渡しします。" } }

-- 2006 -------------------------------------------------------------------------------------------

if japan then
  hope "step-5" { of = "nagisa/founder", after = "step-five", objective = "sharing",
    action = "send", to = "jpcert/desk", covers = { "P5" },
    mention = { { "plan", "draft", "計画", "案" }, { "read", "advice", "visit", "読", "助言", "伺" } },
    why = { en = "Step 5: someone who has done it reads the plan before it costs anything",
            ja = "第五段。経験のある人に、金がかかる前の計画を読んでもらう" },
    example = { en = "Ms Mikami, may I visit with our draft plan? Four places in it say "
                   .. "\"expert\" and mean nobody. I'd be glad of advice on those, and of "
                   .. "being told what a team like ours got wrong in its first year.",
                ja = "三上さん、当社の計画の案をお持ちして伺えないでしょうか。「専門家」と書いて誰も"
                  .. "いない箇所が四つあります。そこに助言をいただきたいのと、同じようなチームが一年"
                  .. "目に何を間違えたかを教えてください。" } }
else
  hope "step-5" { of = "nagisa/founder", after = "step-five", objective = "sharing",
    action = "send", to = "nagisa/customers", covers = { "P5" },
    mention = { { "plan", "vision", "goal", "計画", "ビジョン", "目標" },
                { "nobody", "no one", "stay", "ring", "call", "誰も", "そのまま", "電話", "連絡" } },
    why = { en = "Step 5: a vision that only the president has read is a rumour",
            ja = "第五段。社長しか読んでいないビジョンは、噂と変わらない" },
    example = { en = "Ms Iizuka, here is the plan in one page. Goal: whoever sees something "
                   .. "odd knows whom to ring, 2240, and gets an answer the same day. Nobody "
                   .. "leaves your house. May I come on Thursday and hear what's missing?",
                ja = "飯塚さん、計画を一枚にしました。目標は、変だと思ったら誰でも2240に電話でき、そ"
                  .. "の日に返事が来ることです。お客さまセンターの人は誰も動きません。木曜に伺って、"
                  .. "足りない点を聞かせてください。" } }
end

choose("hours-not-heads", "nagisa/director", "answer-rumour", "rumour", "sustain", "list",
  { en = "Eight becomes one and a half when each head can read his own line",
    ja = "自分の行を読めば、八人は一人半になる" }, { covers = { "N5" } })

if japan then
  hope "step-6" { of = "nagisa/founder", after = "step-six", objective = "reports",
    action = "write-up", target = "handbook", covers = { "P6" },
    why = { en = "Step 6: two pages in the control room are there when you are not",
            ja = "第六段。供給指令に置いた二枚は、自分がいない時にもそこにある" } }
else
  hope "step-6" { of = "nagisa/founder", after = "step-six", objective = "reports",
    action = "open-desk", covers = { "P6" },
    why = { en = "Step 6: it begins when somebody answers the telephone",
            ja = "第六段。誰かが電話に出た日に始まる" } }
end

hope "rice-ball-drill" { of = "nagisa/founder", after = "first-of-september",
  full = "25d", zero = "45d", objective = "sustain", action = "run-drill", covers = { "N3", "L1" },
  why = { en = "Twenty minutes with directors in rubber boots are worth a seminar",
          ja = "長靴の役員がいる二十分は、研修一日に勝る" } }

choose("half-thrown", "nagisa/sales", "throw-away", "flood-1", "sustain", "half",
  { en = "Attack and popularity come through one pipe; throw away the one, keep the other",
    ja = "攻撃と人気は同じ管を通って来る。片方だけを捨てる" }, { covers = { "E2" } })

hope "tell-hinode" { of = "nagisa/it", after = "flood-1", objective = "sharing",
  action = "send", to = "hinode/csirt", covers = { "E2" },
  mention = { { "inside", "log", "page", "server", "中", "ログ", "ページ", "サーバ" },
              { "half", "answer", "tariff", "heating", "半分", "応答", "料金", "床暖房" } },
  why = { en = "Only the inside sees which half asks for the tariff",
          ja = "どちらの半分が料金を見に来ているかは、中からしか見えない" },
  example = { en = "From inside: the half that answers reads the floor heating tariff, two "
                 .. "pages each, and goes. The other half asks for nothing. So both. Please "
                 .. "drop what doesn't answer, for an hour; Sales agrees. Our log is yours.",
              ja = "中から見ると、応答のある半分は床暖房の料金を二ページほど見て帰ります。残り半分は何"
                .. "も求めていません。両方です。応答のない分だけ一時間捨ててください。営業部も了解済"
                .. "み。ログはお渡しします。" } }
