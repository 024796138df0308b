-- scoring.lua: what an expert would like to see: notice, scope, evidence, peers, out of band.
-- 想定対応(知らせ・範囲・証拠・同業・別の手段)。
--
-- Points follow the exercise plan. Windows are story time, one part in 168 of it in the room: eight
-- hours are three minutes there, so none is shorter. That the cut has to be whole before ten past
-- one at night follows from the hours that the guest keeps; the rest is what seemed fair. [D]

-- notice: 14 -------------------------------------------------------------------------------------

expect "ring-back" { of = "holdings/csirt", after = "the-notice", full = "10h", zero = "1d18h",
  points = 5, objective = "notice", action = "send", to = "jpcert/desk", via = "phone",
  mention = { { "198.51.100.23" }, { "time", "clock", "zone", "時刻", "時計", "標準時" } },
  why = { en = "At the number of the paper list, with thanks and with questions",
          ja = "紙の番号表の番号へ、礼を言い、質問を持ってかけ直す" },
  example = { en = "Akatsuki Holdings, CSIRT, ringing the number we have on paper. We have your "
                .. "notice on 198.51.100.23, thank you. Which time zone are the lines in, ours or "
                .. "universal? And have you any other server of the kind?",
              ja = "暁ホールディングスCSIRTです。手元の番号表からおかけしています。198.51.100.23の件"
                .. "のお知らせ、確かに受け取りました。記録の時刻は日本時間でしょうか、世界標準時で"
                .. "しょうか。ほかにも同様のサーバはありますか。" } }
expect "reception-told" { of = "property/it", after = "hung-up", full = "10h", zero = "1d12h",
  points = 3, objective = "notice", action = "send", to = "holdings/csirt",
  mention = { { "call", "rang", "電話" }, { "reception", "third", "受付", "三度", "3度" } },
  why = { en = "The call went to the wrong desk; it need not end there",
          ja = "電話は違う机に掛かった。だが、そこで終わらせなくてよい" },
  example = { en = "Property IT. Our reception had a call this morning for \"whoever is "
                 .. "responsible for security\", JP-something, and rang off. He said it was the "
                 .. "third. It fits the mail of eleven o'clock; you ring them, please, I'll tell "
                 .. "reception.",
              ja = "不動産のシステム担当です。今朝、受付に「セキュリティのご担当を」という電話があ"
                 .. "り、切ってしまったそうです。三度目だと言っていたとか。十一時のメールの件だと思"
                 .. "います。折り返しはそちらでお願いします。受付には私から話します。" } }
expect "boss-told" { of = "holdings/csirt", after = "the-notice", full = "12h", zero = "1d18h",
  points = 2, objective = "notice", action = "send", to = "holdings/management",
  mention = { { "five weeks", "May", "五週間", "五月", "5月" },
              { "not yet", "not known", "do not know", "分かって", "未確認", "不明" } },
  why = { en = "Who will have to decide hears of it on the first day, with what is not known",
          ja = "いずれ決める人には、初日のうちに、分かっていないことも添えて伝える" },
  example = { en = "By word of mouth only. The coordination centre says something in the group has "
                .. "talked to a server abroad every minute since May. Which machine and what it "
                .. "sent we do not know yet. I have rung them back; logs tomorrow morning. Please "
                .. "tell nobody by mail.",
              ja = "口頭のみでお願いします。調整機関によると、グループのどこかが五月から毎分、国外の"
                .. "サーバと通信しています。どの端末か、何を送ったかはまだ分かっていません。先方には"
                .. "折り返し済みで、明朝ログを見ます。メールでの共有はお控えください。" } }
expect "noc-read" { of = "property/it", after = "the-notice", full = "1d", zero = "3d", points = 2,
  objective = "notice", action = "search-records", target = "noc-mailbox",
  why = { en = "\"Two mails to the registered contact\": they lie somewhere",
          ja = "「登録連絡先へメールを二度」。どこかに届いているはずである" } }
expect "card-for-reception" { of = "property/it", after = "hung-up", full = "1d", zero = "3d",
  points = 2, objective = "notice", action = "send", to = "property/reception",
  mention = { { "7001", "7301", "me", "私", "こちら" }, { "number", "name", "番号", "名前" } },
  why = { en = "Who answers the telephone is the first line of the plan; tell her so, kindly",
          ja = "電話を取る人が計画の一行目である。責めずに、次の手順を渡す" },
  example = { en = "You did tell me, that was right. Next time somebody says \"security\" or "
                 .. "\"computers\": take the name and number, don't judge, ring 7301, and if I'm "
                 .. "out 7001. I'll write it on a card for your desk.",
              ja = "教えてくださって助かりました。次に「セキュリティ」「コンピューター」という電話が"
                 .. "あったら、判断はしなくていいので、お名前と番号を聞いて7301へ。私がいなければ"
                 .. "7001へ回してください。カードにして机に置きますね。" } }

-- scope: 18 --------------------------------------------------------------------------------------

expect "slow-chairs-told" { of = "transport/it", after = "slow-chairs", full = "12h", zero = "2d",
  points = 2, objective = "scope", action = "send", to = "holdings/csirt",
  mention = { { "control", "chair", "指令", "席" }, { "three", "3:", "03:", "三時", "3時" } },
  why = { en = "A small thing that the night shift saw is worth a telephone call",
          ja = "夜勤が見た小さなことには、電話一本の値打ちがある" },
  example = { en = "Transport IT. Perhaps nothing: train control found \"adm-backup\" as the last "
                 .. "name on chair four, three o'clock this morning. Our backups run on Sundays. I "
                 .. "am reading the log of DC-T1 without touching it.",
              ja = "交通のシステム課です。気のせいかもしれませんが、運転指令の四番の席に、今朝三時の利"
                 .. "用者として「adm-backup」が残っていました。うちのバックアップは日曜です。DC-T1の"
                 .. "ログを、触らずに見ています。" } }
expect "proxy-read" { of = "energy/it", after = "every-minute", full = "10h", zero = "1d12h",
  points = 4, objective = "scope", action = "search-records", target = "energy-proxy",
  why = { en = "Who else, since when, at what hours: from the log, silently",
          ja = "ほかに誰が、いつから、何時に。ログから、黙って" } }
expect "mail-read" { of = "energy/it", after = "every-minute", full = "1d18h", zero = "3d12h",
  points = 3, objective = "scope", action = "search-records", target = "energy-mail",
  why = { en = "How did it get in, and to whom else did it come? Attachments before 4 May",
          ja = "どう入り、ほかに誰に届いたか。5月4日より前の添付を見る" } }
expect "dc-read" { of = "transport/it", after = "slow-chairs", full = "2d12h", zero = "5d",
  points = 4, objective = "scope", action = "search-records", target = "transport-dc",
  why = { en = "It is not one company's case any more", ja = "もう一社の事案ではない" } }
expect "property-read" { of = "property/it", after = "invoice-pc", full = "12h", zero = "2d12h",
  points = 3, objective = "scope", action = "search-records", target = "property-proxy",
  why = { en = "A PC that lights up at night, in the company whose address it was",
          ja = "夜に光るパソコンがある。通信元のアドレスは、その会社の名義である" } }
expect "one-table" { of = "holdings/csirt", after = "two-more", full = "1d12h", zero = "3d",
  points = 2, objective = "scope", action = "triage",
  why = { en = "Addresses, accounts, machines, hours of three companies on one sheet of paper",
          ja = "三社分の宛先・ID・端末・時刻を、紙一枚に並べる" } }

-- evidence: 12 -----------------------------------------------------------------------------------

expect "leave-it" { of = "energy/it", after = "tonight", full = "7h", zero = "9h", points = 3,
  objective = "evidence", action = "decide", decision = "the-engineers-pc", option = "leave",
  covers = "L4",
  why = { en = "A machine installed anew tells nothing, and a dead line warns somebody",
          ja = "入れ直せば何も語らず、線を抜けば相手に気づかれる" } }
expect "one-imaged" { of = "energy", after = "tonight", full = "1d12h", zero = "3d", points = 3,
  objective = "evidence", action = "preserve", target = "engineer-pc",
  why = { en = "Memory and disk of one, whole, before anybody cleans",
          ja = "誰かが掃除をする前に、一台のメモリとディスクを丸ごと" } }
expect "hire" { of = "holdings/csirt", after = "price-list", full = "14h", zero = "2d", points = 2,
  objective = "evidence", action = "send", to = "forensic/lead",
  mention = { { "order", "seal", "注文", "押印", "決裁" }, { "Thursday", "木曜" } },
  why = { en = "The specialist is called on the second day, not when one has failed oneself",
          ja = "専門家は、自分で失敗してからではなく、二日目に呼ぶ" },
  example = { en = "Order with the seal of the management office, by courier, not by mail: two "
                .. "people from Thursday, five days at most. You get a copy of one machine at "
                .. "noon. Come by the back stairs of the old building and ask for 7001.",
              ja = "経営企画部の押印のある注文書を、メールではなくバイク便でお届けします。木曜から二"
                .. "名、最長五日。正午に一台分の写しをお渡しします。旧館の裏階段からお越しになり、"
                .. "7001を呼んでください。" } }
expect "marks-first" { of = "holdings/csirt", after = "five-or-one", full = "12h", zero = "18h",
  points = 2, objective = "evidence", action = "decide", decision = "five-days-or-one",
  option = "marks", covers = "N6",
  why = { en = "How far comes before how", ja = "「どうやって」より「どこまで」が先" } }
expect "dc-log-kept" { of = "transport/it", after = "at-three", full = "14h", zero = "2d12h",
  points = 2, objective = "evidence", action = "preserve", target = "transport-dc",
  why = { en = "A log that he can reach is a log that he can shorten",
          ja = "相手の手が届くログは、相手が短くできるログである" } }

-- peers: 14 --------------------------------------------------------------------------------------

expect "peer-answered" { of = "holdings/csirt", after = "two-more", full = "1d", zero = "3d",
  points = 4, objective = "peers", action = "send", to = "peer-open/csirt", via = "peer",
  mention = { { "60", "sixty", "minute", "毎分", "一分" }, { "May", "five weeks", "五月", "5月",
                                                             "五週間" } },
  why = { en = "Who gives is given; without names, and without what is only ours",
          ja = "渡した人が、もらえる。名前と、うちだけの事情は伏せて" },
  example = { en = "Thank you. Ours: every 60 s since early May, nights too; the bait was a "
                .. "document to the members of one working group. We look for your two addresses "
                .. "in all three houses tonight. Where yours is concerned we have forgotten who "
                .. "told us.",
              ja = "ありがとうございます。こちらも60秒おき、五月初めから夜中も続いています。餌は、ある"
                .. "作業班の全員に宛てた文書でした。いただいた二つは、今夜全社で探します。どちらから伺"
                .. "ったかは、忘れたことにします。" } }
local function report(id, who, to, number, en, ja)
  expect(id) { of = who, after = "two-ministries", full = "1d", zero = "2d12h", points = 2,
    objective = "peers", action = "send", to = to, via = "report-up",
    mention = { { "31" }, { number }, { "17 June", "Wednesday", "水曜", "17日" } },
    duty = { en = "Critical infrastructure: report to the competent ministry, facts as known",
             ja = "重要インフラの情報連絡(判明した事実を所管省庁へ)" },
    why = { en = "Two ministries lay two sheets side by side", ja = "二つの省が、二枚を並べて見る" },
    example = { en = en, ja = ja } }
end
report("report-meti", "energy/it", "meti/liaison", "22",
       "Since 4 May; 31 machines in the group, 22 of them Energy's, all office. Supply not "
    .. "affected: grid control is another network, its log was read, no line. Cut on Wednesday, 17 "
    .. "June, from 05:00; one remote access of Property followed at noon. Cause: a mail of 1 May. "
    .. "MLIT gets the same from Transport.",
       "5月4日から。端末はグループで31台、うちエネルギー22台、いずれも事務系。供給への影響なし(系統制"
    .. "御は別網で、記録を見て接続のないことを確認)。6月17日(水)5時から遮断、不動産の遠隔接続一か所"
    .. "を昼に追加。原因は5月1日のメール。国交省へは交通から同じ内容を報告します。")
report("report-mlit", "transport/it", "mlit/liaison", "7",
       "Since 4 May in the group; 31 machines, 7 of them Transport's, all office. Trains not "
    .. "affected: the logs of the control chairs were read, two logons by night, nothing operated. "
    .. "Cut on Wednesday, 17 June, from 05:00. METI gets the same from Energy. Passwords of the "
    .. "controller are still being changed.",
       "グループで5月4日から。端末31台、うち交通7台、いずれも事務系。運行への影響なし(指令席の記録を確"
    .. "認、夜間のログオン二件、操作なし)。6月17日(水)5時から遮断。エネルギーから経産省へ同じ内容を報"
    .. "告。ドメインコントローラのIDの変更は継続中です。")
expect "police-told" { of = "holdings/management", after = "police-call", full = "14h",
  zero = "2d12h", points = 1, objective = "peers", action = "send", to = "police/desk",
  mention = { { "copy", "kept", "写し", "保全", "残して" }, { "log", "ログ", "記録" } },
  why = { en = "Three things that exist today and may not exist next month",
          ja = "今日はあり、来月はないかもしれない三つのもの" },
  example = { en = "We shall consult you next week with our legal section. Kept: one machine "
                 .. "copied whole on 11 June, sealed, two signatures; the logs of three companies "
                 .. "from May. Nobody has had it in hand since but the examiner.",
              ja = "来週、法務とともにご相談に伺います。残してあるのは、6月11日に丸ごと写しを取って封"
                 .. "をした一台と、三社の五月以降のログです。受渡しは二名の署名付きで記録し、以後触れ"
                 .. "たのは解析員だけです。" } }
expect "jpcert-closed" { of = "holdings/csirt", after = "forgotten-door", full = "1d", zero = "3d",
  points = 2, objective = "peers", action = "send", to = "jpcert/desk",
  mention = { { "203.0.113" }, { "Wednesday", "17", "水曜" } },
  why = { en = "Who told us hears how it ended, and gets what others can search for",
          ja = "知らせてくれた人に、結末と、ほかの組織が探せるものを返す" },
  example = { en = "It was closed on Wednesday from five. Beside yours there are 203.0.113.9, "
                .. "203.0.113.61 and, new since Wednesday, 203.0.113.140. Without our name they "
                .. "may go anywhere. Your third call found us; the mailbox is read now.",
              ja = "水曜の五時から断ちました。お知らせの宛先のほかに、203.0.113.9、203.0.113.61、そし"
                .. "て水曜から新しく203.0.113.140。当方の名を伏せて、どこへ回してくださっても結構で"
                .. "す。三度目のお電話で気づけました。あのメール箱は、もう読んでいます。" } }
expect "clean-set" { of = "holdings/csirt", after = "sectors-ask", full = "20h", zero = "2d12h",
  points = 3, objective = "peers", action = "send", to = "ceptoar-electricity/desk",
  via = "council", covers = "C1",
  mention = { { "203.0.113.9", "203.0.113.61" }, { "01:12", "1:12", "task", "1時12分", "タスク" },
              { "operators", "public", "事業者", "一般" } },
  why = { en = "What one can type into a search box, and nothing that says who we are",
          ja = "検索窓に打ち込めるものだけを。どこの誰かが分かるものは入れない" },
  example = { en = "To search for: 198.51.100.23, 203.0.113.9, 203.0.113.61, 203.0.113.140; a task "
                .. "at 01:12; a service whose name has a double s where it should not; 60 or 120 "
                .. "s. For operators and their contractors, not for the public. We'd be glad to "
                .. "hear a number of hits, no names.",
              ja = "探すもの:198.51.100.23、203.0.113.9、203.0.113.61、203.0.113.140、1時12分のタスク、"
                .. "綴りにsが一つ多いサービス名、間隔60秒または120秒。事業者とその委託先まで、一般には"
                .. "出さないでください。社名は結構ですので、該当件数だけ教えていただければ幸いです。" } }

-- out-of-band: 8 ---------------------------------------------------------------------------------

expect "another-room" { of = "holdings/csirt", after = "to-all-it", full = "8h", zero = "20h",
  points = 4, objective = "out-of-band", action = "send", to = "transport/cio",
  via = "face-to-face",
  mention = { { "mail", "メール" }, { "room", "paper", "部屋", "紙" } },
  why = { en = "The guest has the mailboxes; paper and a room he has not",
          ja = "客はメールを読める。紙と部屋は読めない" },
  example = { en = "Not a word of this by mail any more, in any company, and no replies to that "
                .. "one. We need a room without a socket, paper, and telephones to people whose "
                .. "voice we know. Have you anything in the old building?",
              ja = "この件は、どの社でもメールに一切書かず、あの全員宛にも返信しないでください。LANの"
                .. "口のない部屋と、紙と、声を知っている相手への電話だけで進めたいのですが、旧館にどこ"
                .. "かありませんか。" } }
expect "planner-told" { of = "energy/it", after = "to-all-it", full = "8h", zero = "1d12h",
  points = 2, objective = "out-of-band", action = "send", to = "energy/engineer",
  mention = { { "mail", "メール" }, { "read", "見", "読" } },
  why = { en = "He meant well; he has to hear from a person why not",
          ja = "悪気はない。なぜいけないのかを、人の口から伝える" },
  example = { en = "Come outside for a moment. Whoever sits in your PC reads mail, yours too. You "
                 .. "could not know. Please write nothing about it, don't call the mail back, "
                 .. "answer nobody. If they ask in the canteen: a broken fan.",
              ja = "ちょっと外へ。野上さんの機械に入っている者は、メールも読んでいます。ご存じなくて当"
                 .. "然です。この件はもうメールに書かず、取り消しも返信もしないでください。食堂で聞か"
                 .. "れたら、ファンの故障で。" } }
expect "paper-from-now" { of = "holdings/csirt", after = "to-all-it", full = "12h", zero = "1d12h",
  points = 2, objective = "out-of-band", action = "send", to = "property/it",
  mention = { { "phone", "fax", "paper", "電話", "FAX", "紙" }, { "mail", "メール" } },
  why = { en = "The smallest company has one man, and he answers his mail",
          ja = "いちばん小さい会社は一人で、その一人は律儀に返信する" },
  example = { en = "Please don't reply to that mail; he reads along. From now on 7001 rings you, "
                .. "sheets come by fax, lists stay on paper. If something is urgent, ring; if "
                .. "somebody you don't know rings, ring back.",
              ja = "あのメールには返信しないでください。相手が読んでいます。今後は7001からお電話し、一"
                .. "覧はFAXで、控えは紙だけに。急ぎは電話で。知らない声からかかってきたら、かけ直して"
                .. "ください。" } }
