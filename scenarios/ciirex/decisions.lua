-- decisions.lua: decisions. Every option is one that sensible people have taken. [D]
-- 決定。どの選択肢も、まともな人が実際に選んできたもの。

decision "bridge-order" { after = "hinode-margin", to = "hinode/business", within = "25m",
  covers = { "L4" },
  text = { en = "Forty-one wait for the bridge. By what are places given?",
           ja = "四十一社が橋を待つ。何によって席を決めるか。" },
  options = {
    { id = "contract", text = { en = "By contract number, as since 2003: nobody can complain",
                                ja = "2003年からの契約番号順。誰からも文句は出ない" } },
    { id = "lives", text = { en = "Lives, then what others depend on; the list goes to MIC",
                             ja = "人命、次に他への影響。一覧は総務省にも届ける" } },
    { id = "size", text = { en = "The largest first: most users in the shortest time",
                            ja = "大口から。最短で最多の利用者が戻る" } } } }

decision "tokiwa-portal" { after = "tokiwa-astray", to = "tokiwa/business", within = "25m",
  text = { en = "A copy of the portal asks for card numbers. And the true one?",
           ja = "ポータルの写しがカード番号を聞いている。本物はどうするか。" },
  options = {
    { id = "open", text = { en = "Stays open, with a notice what it never asks",
                            ja = "開けたまま、「決して尋ねないこと」を掲示する" } },
    { id = "close", text = { en = "Closed until the names are right",
                             ja = "名前が直るまで閉じる" } },
    { id = "branches", text = { en = "Open, and the branches tell customers by mouth only",
                                ja = "開けておき、案内は支店の口頭だけにする" } } } }

decision "city-page" { after = "kazahaya-astray", to = "kazahaya/business", within = "25m",
  text = { en = "Eleven people have told a copy everything. What does the ward do now?",
           ja = "十一人が写しにすべてを入力した。区役所はいま何をするか。" },
  options = {
    { id = "ring", text = { en = "Ring the eleven now; Momoi has their queue tickets",
                            ja = "いま十一人に電話する。桃井の手元に番号札の控えがある" } },
    { id = "notice", text = { en = "A notice at the door and on the page, for all",
                              ja = "玄関とページに、全員向けの掲示を出す" } },
    { id = "wait", text = { en = "First let the systems division confirm that it is a copy",
                            ja = "写しかどうか、情報システム課の確認を待つ" } } } }

decision "planned-switching" { after = "planned-work", to = "aoba/business", within = "20m",
  text = { en = "16:00, bridge feeder to bank 2. The crew of bank 1 waits.",
           ja = "16時、橋梁配電線を2号バンクへ。1号の作業班が待っている。" },
  options = {
    { id = "printed", text = { en = "As printed: it is two seconds, and it is in everybody's plan",
                               ja = "予定どおり。二秒で済み、全員の予定に入っている" } },
    { id = "postpone", text = { en = "Postpone: not while the bridge carries the whole shore",
                                ja = "延期。橋が東岸の全部を支えている間はやらない" } },
    { id = "evening", text = { en = "At six, when the offices are empty",
                               ja = "18時に。会社が空になってから" } } } }

decision "pair-order" { after = "on-station", to = "hinode/business", within = "25m",
  covers = { "L4" },
  text = { en = "Eight pairs, twelve minutes each. The chief of splicing wants it in writing, once.",
           ja = "八対、一対十二分。接続班長は、順番を一度だけ紙で求めている。" },
  options = {
    { id = "colour", text = { en = "By colour, as pairs lie in the cable: fewest mistakes at sea",
                              ja = "ケーブル内の色の順。海の上での間違いが最も少ない" } },
    { id = "lives", text = { en = "Emergency and hospital, telecontrol and water, then the rest",
                             ja = "緊急通報と病院、遠方監視と水道、それからほか" } },
    { id = "revenue", text = { en = "The pairs with the largest penalties in their contracts",
                               ja = "契約上の違約金が大きい対から" } } } }
