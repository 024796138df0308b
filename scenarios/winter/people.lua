-- people.lua: who takes part, and who owns what. Services and assets stand in world.lua.
-- 参加組織・組織図・役。サービスと資産は world.lua にある。

local drill = require "lib.drill"

local authority = parameter "authority"

-- What a chart hands down, or writes down for emergencies. Delegated: everything. Hybrid: this
-- list; neither the relay network nor the building controls are on it. [D]
local function powers(list)
  return authority == "hybrid" and list or nil
end

-- Aoba Electric ----------------------------------------------------------------------------------
-- Model 1 [S]; the boxes under `more` are shisa's own [D].

organisation "aoba" { kind = "operator", sector = "electricity", sharing = "sanitised",
  member_of = { "peer" },
  secrets = { { "Kuretake", "呉竹" }, { "RG-4", "maint2" } },
  name = { en = "Aoba Electric", ja = "青葉電力" },
  chart = drill.chart.large_company {
    id = "aoba-chart", authority = authority,
    powers = powers { "isolate:rg-aoba", "isolate:rg-standby", "disable-account:maint-account",
                      "change-credentials:maint-account" },
    more = { "management/other/dispatch", "management/other/substations",
             "management/other/substations/protection", "management/other/lines" } } }

role "aoba/dispatch" { seats = 2, post = "management/other/dispatch", phone = "4101",
  owns = { "supply-east", "supply-west", "scada" },
  name = { en = "Central dispatch", ja = "中央給電指令所" } }
role "aoba/substations" { seats = 1, post = "management/other/substations", phone = "4151",
  owns = { "kuretake-bays", "rg-aoba", "rg-standby", "maint-account", "relay-lan" },
  name = { en = "Substation centre", ja = "変電センター" } }
role "aoba/csirt" { seats = 1, post = "management/system/csirt", phone = "4211",
  name = { en = "Internal CSIRT", ja = "社内CSIRT" } }
role "aoba/risk" { seats = 1, post = "management/administration/risk", phone = "4301",
  owns = { "power-car" },
  name = { en = "Risk Management, disaster HQ", ja = "リスク管理部(非常災害対策本部)" } }

-- Voices inside the company, played by the exercise.
role "aoba/system" { seats = 0, post = "management/system", phone = "4201",
  owns = { "oa-server" },
  name = { en = "System Department, general manager", ja = "システム部長" } }
role "aoba/protection" { seats = 0, post = "management/other/substations/protection",
  phone = "4160", stance = "informed",
  name = { en = "Shindo, protection engineer", ja = "系統保護課 進藤" } }
role "aoba/crew" { seats = 0, post = "management/other/substations", phone = "4155",
  name = { en = "Tsukuda, switching crew", ja = "変電保守 佃" } }
role "aoba/patrol" { seats = 0, post = "management/other/lines", phone = "4170",
  name = { en = "Onuki, line patrol", ja = "送電線巡視 小貫" } }

-- Hinode Telecom ---------------------------------------------------------------------------------

organisation "hinode" { kind = "operator", sector = "information-communications",
  sharing = "sanitised", member_of = { "peer" },
  secrets = { { "Kuretake exchange", "呉竹局" } },
  name = { en = "Hinode Telecom", ja = "ひので通信" },
  chart = drill.chart.large_company {
    id = "hinode-chart", authority = authority,
    powers = powers { "block:rg-hinode", "isolate:rg-hinode" },
    more = { "management/other/noc" } } }

role "hinode/noc" { seats = 1, post = "management/other/noc", phone = "5101",
  owns = { "exchange", "mobile-hills", "mobile-town", "rg-hinode", "cell-car" },
  name = { en = "Network Operations Centre", ja = "ネットワーク運用センター(NOC)" } }
role "hinode/risk" { seats = 1, post = "management/administration/risk", phone = "5301",
  name = { en = "Risk Management Division", ja = "リスク管理室" } }
role "hinode/hills" { seats = 0, post = "management/other/noc", phone = "5160",
  name = { en = "Takane maintenance base", ja = "高嶺保守拠点" } }

-- Izumi Waterworks -------------------------------------------------------------------------------
-- Its people have worked with mobile telephones only since the desk telephones went in 2024. [D]
-- 2024年に固定電話をやめ、業務用スマートフォンだけになった。

chart "waterworks" { model = "general", authority = authority,
  csirt = "director/control", cio = "director",
  powers = powers { "block:rg-izumi" },
  name = { en = "A waterworks", ja = "水道局" },
  boxes = { "director", "director/control", "director/control/plant", "director/supply" },
  note = { en = "No box of the source's models; shisa's own.",
           ja = "資料のモデルにはない、shisa が作った図。" } }

organisation "izumi" { kind = "operator", sector = "water", sharing = "open",
  chart = "waterworks", lines = { phone = "mobile-town" },
  name = { en = "Izumi Waterworks", ja = "泉水道局" } }

role "izumi/control" { seats = 1, post = "director/control", phone = "00-0000-6501",
  owns = { "water-main", "water-pumped", "rg-izumi", "dosing" },
  name = { en = "Water control centre", ja = "水運用センター" } }
role "izumi/manager" { seats = 1, post = "director/supply", phone = "00-0000-6510",
  owns = { "water-truck" },
  name = { en = "Emergency supply manager", ja = "給水対策課長" } }
role "izumi/plant" { seats = 0, post = "director/control/plant", phone = "00-0000-6505",
  name = { en = "Mashiko, Hagurodai plant", ja = "羽黒台浄水場 益子" } }

-- Shirakaba University Hospital ------------------------------------------------------------------

chart "hospital" { model = "general", authority = authority,
  csirt = "director/facilities", cio = "director",
  powers = powers { "isolate:rg-shirakaba" },
  name = { en = "A disaster base hospital", ja = "災害拠点病院" },
  boxes = { "director", "director/facilities", "director/dialysis", "director/wards" },
  note = { en = "No box of the source's models; shisa's own.",
           ja = "資料のモデルにはない、shisa が作った図。" } }

organisation "shirakaba" { kind = "operator", sector = "medical", sharing = "sanitised",
  chart = "hospital", lines = { phone = "exchange", mail = "exchange" },
  name = { en = "Shirakaba University Hospital", ja = "白樺大学病院" } }

role "shirakaba/command" { seats = 1, post = "director", phone = "2002",
  owns = { "dialysis" },
  name = { en = "Hospital disaster HQ", ja = "病院災害対策本部" } }
role "shirakaba/facilities" { seats = 1, post = "director/facilities", phone = "2801",
  owns = { "hospital-power", "bems", "rg-shirakaba" },
  name = { en = "Facilities section", ja = "施設課" } }
role "shirakaba/engine-room" { seats = 0, post = "director/facilities", phone = "2810",
  name = { en = "Energy Centre, Sone", ja = "エネルギーセンター 曽根" } }
role "shirakaba/dialysis-room" { seats = 0, post = "director/dialysis", phone = "2460",
  name = { en = "Dialysis, Hirano", ja = "血液浄化室 平野" } }
role "shirakaba/bed-desk" { seats = 0, post = "director/wards", phone = "2301",
  name = { en = "Bed management, Iriya", ja = "ベッド調整 入谷" } }

-- Asagiri Railway, Kazahaya City, Tokiwa Bank ----------------------------------------------------

organisation "asagiri" { kind = "operator", sector = "railway", sharing = "sanitised",
  lines = { mail = "exchange" }, -- telephones of its own along the line
  name = { en = "Asagiri Railway", ja = "朝霧鉄道" } }
role "asagiri/dispatch" { seats = 1, phone = "3101",
  owns = { "trains", "catenary", "track", "rail-remote" },
  name = { en = "Train control", ja = "運輸指令" } }
role "asagiri/power" { seats = 0, phone = "3120",
  name = { en = "Power control", ja = "電力指令" } }
role "asagiri/conductor" { seats = 0, phone = "3177",
  name = { en = "Conductor Ebina, train 0821", ja = "0821列車 車掌 海老名" } }
role "asagiri/station" { seats = 0, phone = "3150",
  name = { en = "Kazahaya station", ja = "風早駅" } }

organisation "kazahaya" { kind = "operator", sector = "government", sharing = "open",
  lines = { phone = "mobile-town" }, -- mobile telephones only, like the waterworks [D]
  name = { en = "Kazahaya City", ja = "風早市" } }
role "kazahaya/crisis" { seats = 1, phone = "00-0000-5601",
  owns = { "shelters", "care-homes", "home-care", "town-hall" },
  name = { en = "Crisis management section", ja = "危機管理課" } }
role "kazahaya/welfare" { seats = 0, phone = "00-0000-5630",
  name = { en = "Welfare section, Kurihara", ja = "福祉課 栗原" } }

organisation "tokiwa" { kind = "operator", sector = "finance", sharing = "sanitised",
  lines = { phone = "exchange", mail = "exchange" },
  name = { en = "Tokiwa Bank", ja = "常盤銀行" } }
role "tokiwa/operations" { seats = 1, phone = "00-0000-9101",
  owns = { "branches", "settlement", "bank-centre", "bank-remote" },
  name = { en = "Operations control", ja = "事務統括部" } }
role "tokiwa/east-branch" { seats = 0, phone = "00-0000-9140",
  name = { en = "Hagurodai branch", ja = "羽黒台支店" } }

-- Government, the desks of the sectors -----------------------------------------------------------

drill.body("nco", { seats = 1 })
organisation "cabinet" { kind = "ministry", sector = "government",
  name = { en = "Cabinet Secretariat", ja = "内閣官房" } }
role "cabinet/crisis-centre" { seats = 0, phone = "00-0000-8001",
  name = { en = "Crisis management centre", ja = "危機管理センター" } }

drill.body("meti", { seats = 1, owns = { "fuel-truck" },
  post = { en = "Liaison officer, fuel desk", ja = "連絡担当官(燃料調整)" } })
role "meti/bureau" { seats = 0, phone = "00-0000-8103",
  name = { en = "Electricity safety section", ja = "電力安全課" } }
drill.body "mic"
drill.body "fsa"
drill.body "mhlw"
drill.body "mlit" -- water, too, since April 2024 [K]
organisation "ppc" { kind = "ministry", sector = "government",
  name = { en = "Personal Information Protection Commission", ja = "個人情報保護委員会" } }
role "ppc/desk" { seats = 0, phone = "00-0000-8151",
  name = { en = "Breach reports", ja = "漏えい等報告窓口" } }

-- Fifteen desks, all of them in the Council. Electricity's is played.
-- 十五分野のセプター。電力だけ席がある。
drill.ceptoar("electricity", { seats = 1, phone = "00-0000-8200",
                              member_of = { "council", "peer" } })
for number, sector in ipairs { "information-communications", "finance", "aviation", "airport",
                               "railway", "gas", "government", "medical", "water", "logistics",
                               "chemical", "credit", "petroleum", "port" } do
  drill.ceptoar(sector, { member_of = { "council" }, phone = ("00-0000-82%02d"):format(number) })
end

drill.body("jpcert", { member_of = { "peer" } })
drill.body "police"
drill.body "press"
-- There is no kind for a fire brigade; as to who may be told what it is like the police. [D]
organisation "fire" { kind = "police", name = { en = "Kazahaya Fire Department",
                                               ja = "風早市消防局" } }
role "fire/desk" { seats = 0, phone = "00-0000-0119",
  name = { en = "119 control room", ja = "通信指令室" } }

-- Other companies, one for each sector that has no seat ------------------------------------------

local function voice(id, kind, sector, role_id, phone, name, post)
  organisation(id) { kind = kind, sector = sector, name = name }
  role(id .. "/" .. role_id) { seats = 0, phone = phone, name = post }
end

organisation "kisaragi" { kind = "operator", sector = "electricity", sharing = "sanitised",
  member_of = { "peer" }, name = { en = "Kisaragi Electric", ja = "如月電力" } }
role "kisaragi/csirt" { seats = 0, phone = "00-0000-7401", name = { en = "CSIRT", ja = "CSIRT" } }

voice("hagane", "vendor", nil, "desk", "00-0000-7201",
      { en = "Hagane Controls", ja = "はがね制御" },
      { en = "Remote maintenance desk", ja = "遠隔保守センター" })
role "hagane/kuze" { seats = 0, phone = "00-0000-7210",
  name = { en = "Kuze, field engineer", ja = "久世(技術)" } }
voice("nagisa", "operator", "gas", "desk", "00-0000-6701",
      { en = "Nagisa Gas", ja = "なぎさガス" }, { en = "Safety desk", ja = "保安指令" })
voice("kurenai", "operator", "chemical", "plant", "00-0000-6801",
      { en = "Kurenai Chemical", ja = "くれない化学" }, { en = "Plant shift leader", ja = "工場当直長" })
voice("tonbo", "operator", "petroleum", "terminal", "00-0000-6901",
      { en = "Tonbo Oil", ja = "とんぼ石油" }, { en = "Kazahaya terminal", ja = "風早油槽所" })
voice("harbour", "operator", "port", "desk", "00-0000-6951",
      { en = "Port of Kazahaya", ja = "風早港埠頭" }, { en = "Terminal office", ja = "埠頭事務所" })
voice("airfield", "operator", "airport", "desk", "00-0000-6961",
      { en = "Kazahaya Airport", ja = "風早空港" }, { en = "Operations", ja = "運用管理" })
voice("tsubame", "operator", "aviation", "desk", "00-0000-6971",
      { en = "Tsubame Air", ja = "つばめ航空" }, { en = "Flight control", ja = "運航管理" })
voice("hayabusa", "operator", "logistics", "desk", "00-0000-6981",
      { en = "Hayabusa Logistics", ja = "はやぶさ物流" }, { en = "Dispatch", ja = "配車" })
voice("akane", "operator", "credit", "desk", "00-0000-6991",
      { en = "Akane Card", ja = "あかねカード" }, { en = "Authorisation", ja = "オーソリ担当" })

-- People -----------------------------------------------------------------------------------------

organisation "people" { kind = "public", name = { en = "Residents", ja = "住民" } }
role "people/tamaki" { seats = 0, phone = "00-0000-3341",
  name = { en = "Mrs Tamaki, Takane", ja = "高嶺地区 玉城さん" } }
role "people/posts" { seats = 0, name = { en = "Posts on the net", ja = "SNSの投稿" } }
role "people/secretary" { seats = 0, phone = "00-0000-1180",
  name = { en = "A Diet member's office", ja = "国会議員事務所" } }

-- A way that hangs on no cable. 衛星電話。どの回線にもよらない。
channel "satphone" { spoken = true,
  name = { en = "Satellite telephone", ja = "衛星電話" }, mark = { en = "sat", ja = "衛星" } }
