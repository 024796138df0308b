-- people.lua: the company in the chart that was chosen, its people, the outside, what can be acted
-- upon, and the work that takes weeks.
-- 会社(四つの組織図のどれか)、人、社外、資産、数週間かかる仕事。

local drill = require "lib.drill"

local authority = parameter "authority"
local model = parameter "model"

-- The company in four charts ---------------------------------------------------------------------
-- Boxes are those of the library's models; `more` are the departments that only this company has.
-- The same people stand elsewhere in each, so the same step costs something else in each. [D]
-- 箱はモデルのもの。more はこの会社だけの部門。同じ人が、図によって違う場所に立つ。

-- Written for emergencies. What burns gas and what is read by the control room is not on it.
-- 非常時の一覧。供給に関わるものは載せない。
local POWERS = { "isolate:branch-lan", "isolate:bot-pcs", "block", "patch:resolvers" }

local MODELS = {
  M1 = { chart = drill.chart.large_company,
    more = { "management/marketing/branches", "management/other/customers",
             "management/other/supply", "management/administration/personnel" },
    founder = "management/system/csirt", it = "management/system",
    sales = "management/marketing", director = "management",
    customers = "management/other/customers", supply = "management/other/supply",
    disaster = "management/administration/risk",
    personnel = "management/administration/personnel" },
  M2 = { chart = drill.chart.business_group_a,
    more = { "management/general-affairs", "management/supply" },
    founder = "group-management/security-center", it = "group-management/x",
    sales = "management/a", director = "management", customers = "management/b",
    supply = "management/supply", disaster = "management/general-affairs",
    personnel = "management/general-affairs" },
  M3 = { chart = drill.chart.business_group_b,
    more = { "holding/personnel", "energy/supply", "energy/sales" },
    founder = "holding/coordinating-csirt", it = "energy/csirt-contact",
    sales = "energy/sales", director = "holding", customers = "transport",
    supply = "energy/supply", disaster = "property", personnel = "holding/personnel" },
  M4 = { chart = drill.chart.business_group_c,
    more = { "members/sales", "members/customers", "members/supply", "members/personnel" },
    founder = "shared-desk", it = "members/systems", sales = "members/sales",
    director = "members", customers = "members/customers", supply = "members/supply",
    disaster = "members/office", personnel = "members/personnel" },
}
local posts = MODELS[model]

organisation "nagisa" { kind = "operator", sector = "gas", sharing = "sanitised",
  secrets = { { "RES-2", "北浜", "Kitahama" } }, member_of = { "peer" },
  name = { en = "Nagisa Gas", ja = "なぎさガス" },
  chart = posts.chart { authority = authority, more = posts.more,
    powers = authority == "hybrid" and POWERS or nil } }

role "nagisa/founder" { seats = 1, post = posts.founder, phone = "2240",
  owns = { "casebook", "handbook" },
  name = { en = "Mizuno, who is to found a CSIRT", ja = "水野(CSIRT設立担当)" } }
role "nagisa/it" { seats = 1, post = posts.it, phone = "2210",
  owns = { "tickets", "resolvers", "gateway", "proxy-log", "bot-pcs", "memory-sticks", "lent-pc" },
  name = { en = "Shinoda, IT Operations", ja = "篠田(情報システム部 運用)" } }
role "nagisa/sales" { seats = 1, post = posts.sales, phone = "2310",
  owns = { "branch-lan", "branch-pcs", "lobby-pc", "counters", "payments", "web-page" },
  name = { en = "Oba, Sales", ja = "大庭(営業部)" } }
role "nagisa/director" { seats = 1, post = posts.director, phone = "2010",
  name = { en = "Tokunaga, managing director", ja = "徳永常務" } }

role "nagisa/konishi" { seats = 0, post = posts.founder, phone = "2241",
  name = { en = "Konishi, half of whom is yours", ja = "小西(半分は水野付き)" } }
role "nagisa/customers" { seats = 0, post = posts.customers, phone = "2410", stance = "unaware",
  name = { en = "Iizuka, Customer Centre", ja = "飯塚(お客さまセンター)" } }
role "nagisa/disaster" { seats = 0, post = posts.disaster, phone = "2510", stance = "informed",
  name = { en = "Kashiwagi, disaster group", ja = "柏木(総務部 防災)" } }
role "nagisa/supply" { seats = 0, post = posts.supply, phone = "2610",
  owns = { "supply-screens", "gas-supply" },
  name = { en = "Tojo, supply control room", ja = "東条(供給指令室)" } }
role "nagisa/personnel" { seats = 0, post = posts.personnel, phone = "2520",
  name = { en = "Tsuji, Personnel", ja = "辻(人事部)" } }
role "nagisa/office" { seats = 0, post = posts.director, phone = "2011",
  name = { en = "Sakaki, executive office", ja = "榊(役員室)" } }
role "nagisa/president" { seats = 0, post = posts.director, phone = "2001",
  name = { en = "President Natsume", ja = "夏目社長" } }

-- The outside ------------------------------------------------------------------------------------

drill.body "meti"
drill.body "nisc"
drill.body "jpcert"
drill.body "nca"
drill.body "press"
drill.ceptoar("gas", { member_of = { "council" } })

organisation "hinode" { kind = "operator", sector = "information-communications",
  sharing = "sanitised", member_of = { "peer" },
  name = { en = "Hinode Telecom", ja = "ひので通信" } }
role "hinode/csirt" { seats = 0, phone = "00-0000-6201",
  name = { en = "Ando, CSIRT", ja = "安藤(CSIRT)" } }
organisation "tokiwa" { kind = "operator", sector = "finance", sharing = "closed",
  member_of = { "peer" }, name = { en = "Tokiwa Bank", ja = "常盤銀行" } }
role "tokiwa/csirt" { seats = 0, phone = "00-0000-6301",
  name = { en = "Response team", ja = "対応チーム" } }
organisation "misaki" { kind = "vendor", name = { en = "Misaki Piping", ja = "みさき管工" } }
role "misaki/manager" { seats = 0, phone = "00-0000-7201",
  name = { en = "Yokoi, manager", ja = "横井所長" } }
organisation "suzukake" { kind = "vendor",
  name = { en = "Suzukake Forensics", ja = "すずかけ解析" } }
role "suzukake/hirose" { seats = 0, phone = "00-0000-7301",
  name = { en = "Hirose", ja = "広瀬" } }
organisation "kaede" { kind = "vendor", sector = "information-communications",
  name = { en = "Kaede Net", ja = "かえでネット" } }
role "kaede/abuse" { seats = 0, phone = "00-0000-6101",
  name = { en = "Abuse desk", ja = "アビューズ窓口" } }
organisation "shirakaba" { kind = "operator", sector = "medical",
  name = { en = "Shirakaba University Hospital", ja = "白樺大学病院" } }
role "shirakaba/medinfo" { seats = 0, phone = "00-0000-2210",
  name = { en = "Medical Information Division", ja = "医療情報部" } }

-- What the public depends on ---------------------------------------------------------------------

service "gas-supply" { of = "nagisa", customers = 1140000, severity = 4,
  vital = { en = "Once it is off, every meter is visited before it is on again: weeks",
            ja = "一度止めれば、再開には一軒ずつの開栓がいる。数週間かかる" },
  name = { en = "Gas supply", ja = "ガスの供給" } }
service "counters" { of = "nagisa", customers = 180000, severity = 2,
  name = { en = "Branch counters", ja = "営業所の窓口" } }
service "payments" { of = "nagisa", customers = 1140000, severity = 1,
  name = { en = "Bills and payments", ja = "料金の請求と収納" } }
service "web-page" { of = "nagisa", customers = 60000, severity = 1,
  name = { en = "Customers' web page", ja = "お客さまWebページ" } }

-- The gauges: not services, but shown where services are. resources.lua moves them.
-- 計器。サービスではないが、同じ画面に出す。
for _, gauge in ipairs {
  { "gauge-management", "· Trust: management", "・信頼(経営)" },
  { "gauge-departments", "· Trust: departments", "・信頼(部門)" },
  { "gauge-outside", "· Trust: outside", "・信頼(社外)" },
  { "gauge-hours", "· Staff: strength left", "・要員の余力" },
  { "gauge-skill", "· Skill", "・技量" },
  { "gauge-budget", "· Budget", "・予算" },
  { "gauge-dossier", "· Casebook", "・事例簿" },
  { "gauge-welcome", "· Acceptance in the house", "・社内の受け止め" },
} do
  service(gauge[1]) { of = "nagisa", name = { en = gauge[2], ja = gauge[3] } }
end

-- What can be acted upon -------------------------------------------------------------------------

local function thing(id, en, ja, more)
  asset(id) { of = "nagisa", marks = drill.marks, name = { en = en, ja = ja },
    vital = more and more.vital }
end

thing("casebook", "Casebook", "事例簿")
thing("handbook", "Handbook", "手順書")
thing("tickets", "Trouble tickets of the departments", "各部門の障害票")
thing("supply-screens", "Supply control screens", "供給指令の監視卓", {
  vital = { en = "Without them the low district's pressure is known only by car",
            ja = "止めれば、低圧地区の圧力は車で見に行くしかない" } })
thing("lent-pc", "PC lent to Misaki Piping", "みさき管工への貸与PC")
thing("lobby-pc", "PC in the showroom lobby", "ショールームの展示PC")
thing("resolvers", "Name servers", "DNSサーバ")
thing("gateway", "Internet gateway", "インターネット接続口")
thing("proxy-log", "Proxy log", "プロキシのログ")
thing("branch-lan", "Branch network", "営業所のLAN")
thing("branch-pcs", "Branch PCs", "営業所の端末")
thing("memory-sticks", "Memory sticks in use", "業務用USBメモリ")
thing("bot-pcs", "PCs that take part", "攻撃に加わったPC")

-- The work that takes weeks ----------------------------------------------------------------------
-- What each costs in hours stands in resources.lua. 所要はすべて shisa が決めた値。 [D]

local BUILD = { en = "Build up", ja = "体制づくり" }

action "call-on" { group = BUILD, on = { "role" }, takes = "7d", influence = "meet",
  name = { en = "Call on", ja = "訪ねて話す" },
  help = { en = "Visit, more than once, with what you have; ask before you offer.",
           ja = "材料を持って何度か足を運び、まず聞く。" } }
action "collect-cases" { group = BUILD, on = { "asset" }, takes = "10d",
  name = { en = "Collect cases", ja = "事例を集める" },
  help = { en = "What happened here and elsewhere, what it cost, who noticed.",
           ja = "社内外で何が起き、いくらかかり、誰が気づいたか。" } }
action "write-up" { group = BUILD, on = { "asset" }, takes = "14d",
  name = { en = "Write it down", ja = "文書にする" },
  help = { en = "Who is told, who decides, by when; two pages that people keep.",
           ja = "誰に知らせ、誰が決め、いつまでか。手元に置いてもらえる二枚にする。" } }
action "open-desk" { group = BUILD, takes = "14d",
  name = { en = "Open a desk", ja = "窓口を開く" },
  help = { en = "A number, a name, hours, and somebody who answers.",
           ja = "番号と名前と受付時間、そして必ず出る人を置く。" } }
action "run-drill" { group = BUILD, takes = "10d",
  name = { en = "Hold a drill", ja = "社内で演習をする" },
  help = { en = "Prepare an hour, play it, write down what did not work.",
           ja = "一時間分を用意して演じ、うまくいかなかった点を書く。" } }
action "train" { group = BUILD, takes = "14d",
  name = { en = "Train", ja = "研修する" },
  help = { en = "Somebody learns to do what only one person can do now.",
           ja = "今はひとりにしかできないことを、別の人ができるようにする。" } }
action "retain-specialist" { group = BUILD, on = { "organisation" }, takes = "7d",
  name = { en = "Retain a specialist", ja = "外部の専門家と契約する" },
  help = { en = "A contract before the day: who comes, how soon, what for.",
           ja = "その日が来る前に、誰が何時間で何をしに来るかを決めておく。" } }
action "take-stock" { group = BUILD, on = { "asset" }, takes = "10d",
  name = { en = "Take stock", ja = "効果を測る" },
  help = { en = "What came in, what was done, how long it took, what it saved.",
           ja = "何が来て、何をし、何時間かかり、何を防いだか。" } }
action "relieve" { group = BUILD, takes = "14d",
  name = { en = "Relieve the staff", ja = "要員を休ませる" },
  help = { en = "Give back a duty, close the desk for two weeks, send somebody home.",
           ja = "兼務を一つ返す、窓口を二週間閉じる、人を帰す。" } }
