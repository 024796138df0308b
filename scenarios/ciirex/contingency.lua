-- contingency.lua: injects without a time, sent by rules in behaviour.lua.
-- 時刻のない状況付与。

local tell = require "words"

tell { "hospital-waits", nil, "phone", from = "shirakaba/field", to = { "hinode/business", "hinode/pr" },
  important = true,
  en = { "Kasai: I hear a karaoke chain is before us", [[
      Kasai, Shirakaba Hospital. I ring you directly, I'm told it helps. The clinics have waited for
      the bridge for an hour and a half. I'm told who is on it. I've nothing against singing.]] },
  ja = { "葛西:カラオケがうちより先だそうで", [[
      白樺大学病院の葛西です。直接かければ早いと聞きました。診療所の回線が一時間半、橋を待っています。誰が
      載っているかも聞きました。歌に恨みはないんですが。]] } }

tell { "line-passed", nil, "monitor", lines = true, to = { "hinode/business", "hinode/pr" },
  en = { "MIC has read it in the paper", [[
      14:10   ministry, by telephone: "the evening edition has it, we have not"
      report of a serious accident: not sent]] },
  ja = { "総務省は新聞で知った", [[
      14:10   総務省から電話:「夕刊にはあるが、当方には来ていない」
      重大事故の報告:未送付]] } }

tell { "two-drawers", nil, "phone", from = "tokiwa/field", to = { "tokiwa/business" },
  en = { "Eto: I pay, Sakae does not", [[
      Eto. I've begun on my own word, a hundred thousand at most. Sakae pays nothing. A lady walked
      from there to here and is telling everybody. Which of us is the bank?]] },
  ja = { "江藤:うちは払い、栄は払わず", [[
      江藤です。十万円までで、私の一存で始めました。栄支店は払っていません。そこから歩いて来られた方が、皆
      さんに話しておられます。どちらが銀行なんでしょう。]] } }

tell { "gates-shut", nil, "radio", from = "asagiri/field", to = { "asagiri/operations", "asagiri/pr" },
  important = true,
  en = { "Nemoto: 900, and somebody has climbed", [[
      Nemoto. Nine hundred inside. A man has climbed over gate four and another one has passed him
      his child. I've opened that one, because of the child. Now they all know that it opens. Over.]] },
  ja = { "根本:九百人、乗り越えた人がいます", [[
      根本です。構内が九百人になりました。4番改札を乗り越えた男性に、別の方がお子さんを渡しました。お子さ
      んが危ないのでそこは開けました。開くものだと、皆さん知りました。どうぞ。]] } }

tell { "two-doses", nil, "phone", from = "shirakaba/field", to = { "shirakaba/operations", "shirakaba/business" },
  important = true,
  en = { "Kasai: it was in the syringe already", [[
      Kasai. Two wards, two voices, one patient, twice the dose. It was in the syringe. The student
      asked why the label was warm. Nobody is hurt. Give me the one sheet.]] },
  ja = { "葛西:もう注射器の中でした", [[
      葛西です。二つの病棟、二つの電話、一人の患者さんに二倍の量。もう注射器に入っていました。学生さんが「な
      ぜラベルが温かいんですか」と。ご無事です。例の一枚を、早くください。]] } }

tell { "tank-over", nil, "radio", from = "izumi/field", to = { "izumi/operations", "izumi/pr" },
  important = true,
  en = { "Uno: Higashiyama runs down the steps", [[
      Uno. Kitahara sinks, Higashiyama comes over the rim and down the school steps. Both are 68 on
      your wall. A boy is floating a boat. Over.]] },
  ja = { "宇野:東山があふれて階段を", [[
      宇野です。北原は下がる一方、東山はあふれて小学校の階段を流れています。壁の画面では、両方68でしょう。
      男の子が舟を浮かべています。どうぞ。]] } }

tell { "more-names", nil, "log", lines = true, important = true,
  to = { "kagami/csirt", "kagami/business", "nisc/analysis" },
  en = { "ns-3, ns-4: 214 names", [[
      16:02  ns-3  false names 118        ns-4  96
      16:02  among them: two ministries, the fire brigade's map, the page of the exercise]] },
  ja = { "ns-3・ns-4:名前214件", [[
      16:02  ns-3  誤り118件        ns-4  96件
      16:02  うち:省庁二つ、消防の地図、この演習の案内]] },
  effect = function()
    service("kagami-service"):set(40)
  end }

tell { "names-right", nil, "log", lines = true, to = { "kagami/csirt", "kagami/operations" },
  en = { "ns-3, ns-4: a port for every question", [[
      ns-3, ns-4   patched, caches emptied
      questions now leave by 28,000 ports      forged answers since: 611,000, kept: 0]] },
  ja = { "ns-3・ns-4:問合せごとに違うポート", [[
      ns-3・ns-4   修正適用、キャッシュ消去
      問合せは2万8千のポートから      以後の偽応答 61万1千、採用 0]] },
  effect = function()
    service("kagami-service"):set(95)
  end }

tell { "nothing-left", nil, "phone", from = "jpcert/desk", to = { "kagami/csirt", "kagami/business" },
  en = { "JPCERT/CC: what was in the cache?", [[
      You have emptied it, good. Others abroad have the same resolvers and ask us which names were
      in there, and from where. Is there a copy? If not, we tell them we don't know.]] },
  ja = { "JPCERT/CC:キャッシュには何が", [[
      消去されたとのこと、ありがとうございます。国外にも同じサーバがあり、どの名前が、どこから入ったのかと
      聞かれています。写しはありますか。なければ、分からないと答えます。]] } }

tell { "bridge-gone", nil, "monitor", lines = true, important = true,
  to = { "hinode/operations", "hinode/business", "aoba/operations", "aoba/business" },
  en = { "Bridge hut: power away for eleven minutes", [[
      hut      feeder opened, bank 2 did not take over      screen: "closed" (40 s ago)
      hut      battery empty after 9 minutes
      BRIDGE-1 0 of 80 channels      emergency calls, east: dead]] },
  ja = { "橋梁局舎:11分の停電", [[
      局舎     配電線 開、2号バンク投入されず      画面表示:「入」(40秒前)
      局舎     蓄電池 9分で枯渇
      橋梁-1   80波中0      東岸の緊急通報:不通]] },
  effect = function()
    service("hinode-service"):set(5)
  end }

tell { "headline", nil, "press", from = "press/desk", to = { "hinode/pr", "nisc/desk" },
  en = { "Shinonome, evening edition: \"ATTACK ON THE BAY\"", [[
      "ATTACK ON THE BAY. Carrier silent. Experts do not rule out that ship, cable and pages belong
      together." The expert is the one who always does not rule it out.]] },
  ja = { "東雲新聞 夕刊「湾への攻撃か」", [[
      「湾への攻撃か。事業者は沈黙。専門家は、船・ケーブル・偽ページの関連を否定せず」。いつも否定しない、あの
      専門家です。]] } }

tell { "account-used", nil, "log", lines = true, to = { "nisc/analysis", "jpcert/desk" },
  en = { "An administrator from the copy's address", [[
      Login at one of the ten houses from 192.0.2.180, right password, first try.
      It was sent to somebody in a mail this afternoon.]] },
  ja = { "写しの番地から管理者がログイン", [[
      十組織の一つに、192.0.2.180から管理者ログイン。一度目で成功。
      パスワードは、きょうの午後、誰かがメールで送ったもの。]] } }

tell { "three-letters", nil, "fax", from = "mhlw/liaison", to = { "mic/bureau", "mic/liaison" },
  en = { "MHLW: third letter, same wish", [[
      Three ministries have now written, each that its own be first. The ship has begun to ask the
      harbour office. If nobody has a rule we shall each ring the captain.]] },
  ja = { "厚労省:三通目、同じ願い", [[
      三つの省が、それぞれ自分の所管を先にと書きました。敷設船は、とうとう港の事務所に尋ね始めています。決
      まりがないのなら、各省が船長に電話することになります。]] } }

tell { "wrong-pair", nil, "phone", from = "public/caller", to = { "hinode/pr", "hinode/business" },
  en = { "A father: the clinic is still dark", [[
      They say four lines are mended. My daughter's clinic isn't on them, a betting shop is. I stand
      between the two and can see it. Who chose?]] },
  ja = { "お父さま:診療所はまだつながらない", [[
      四本直ったそうですね。娘の診療所はまだで、隣の馬券売り場はつながっています。間に立っているので、両方
      見えます。誰が選んだんですか。]] } }

tell { "kept-proof", nil, "mail", from = "jpcert/desk", to = { "kagami/csirt", "nisc/analysis" },
  en = { "JPCERT/CC: your copy names four more", [[
      Your copy of the cache shows where the answers came from, and four resolvers elsewhere that
      heard the same. All four are told. One had just begun.]] },
  ja = { "JPCERT/CC:写しから、さらに四台", [[
      保全いただいたキャッシュから、応答の出どころと、同じ応答を受けたほかの四台が分かりました。四台とも連
      絡済みです。一台は始まったばかりでした。]] } }
