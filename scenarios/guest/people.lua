-- people.lua: a group with one chart, and those around it. 一つの組織図を持つ企業グループと、その周囲。

local drill = require "lib.drill"

-- Model 3, altogether shisa's own [D].
local group = drill.chart.business_group_b {
  authority = parameter "authority",
  powers = parameter "authority" == "hybrid" and { "block:c2-addresses" } or nil,
  severity = 0,
  more = { "energy/it", "transport/it", "property/it", "property/reception" } }

local function company(id, sector, en, ja, sharing)
  organisation(id) { sector = sector, kind = "operator", sharing = sharing, chart = group,
    member_of = { "peer", "council" }, secrets = { { "dispatch plan", "運用計画" } },
    name = { en = en, ja = ja } }
end
company("holdings", "electricity", "Akatsuki Holdings", "暁ホールディングス", "sanitised")
company("energy", "electricity", "Akatsuki Energy", "暁エネルギー", "sanitised")
company("transport", "railway", "Akatsuki Transport", "暁交通", "sanitised")
company("property", "information-communications", "Akatsuki Property", "暁不動産", "closed")

role "holdings/csirt" { seats = 2, post = "holding/coordinating-csirt", phone = "7001",
  owns = { "c2-addresses" },
  name = { en = "Coordinating CSIRT", ja = "調整CSIRT" } }
role "holdings/management" { seats = 1, post = "holding", phone = "7000",
  name = { en = "Management office", ja = "経営企画部" } }
role "energy/it" { seats = 2, post = "energy/it", phone = "7101",
  owns = { "energy-hosts", "energy-proxy", "energy-mail", "energy-credentials" },
  name = { en = "IT", ja = "情報システム部" } }
role "transport/it" { seats = 1, post = "transport/it", phone = "7201",
  owns = { "transport-hosts", "transport-dc", "transport-credentials" },
  name = { en = "IT", ja = "情報システム課" } }
role "property/it" { seats = 1, post = "property/it", phone = "7301",
  owns = { "property-vpn", "property-credentials" },
  name = { en = "IT", ja = "システム担当" } }
role "holdings/pr" { seats = 1, post = "holding", phone = "7010",
  name = { en = "Public Relations", ja = "広報部" } }

-- Voices of the group.
role "property/reception" { seats = 0, post = "property/reception", phone = "7300",
  name = { en = "Reception", ja = "受付" } }
role "energy/engineer" { seats = 0, post = "energy", phone = "7110",
  name = { en = "Planning engineer", ja = "計画担当" } }
role "transport/cio" { seats = 0, post = "transport", phone = "7200",
  name = { en = "CIO", ja = "CIO" } }

-- Outside ----------------------------------------------------------------------------------------

drill.body "jpcert"
drill.body "meti"
drill.body "mlit"
drill.body "police"
drill.body("press", { post = { en = "Weekly magazine", ja = "週刊編集部" } })
drill.ceptoar("electricity", { member_of = { "council" } })
drill.ceptoar("railway", { observer_of = { "council" } })
organisation "peer-open" { kind = "association", sharing = "open", member_of = { "peer" },
  name = { en = "CSIRT of a trading house", ja = "商社のCSIRT" } }
role "peer-open/csirt" { seats = 0, phone = "00-0000-8521", name = { en = "CSIRT", ja = "CSIRT" } }
organisation "peer-closed" { kind = "association", sharing = "closed", member_of = { "peer" },
  name = { en = "CSIRT of a manufacturer", ja = "製造業のCSIRT" } }
role "peer-closed/csirt" { seats = 0, phone = "00-0000-8522", name = { en = "CSIRT", ja = "CSIRT" } }
organisation "forensic" { kind = "vendor", name = { en = "Tsukimi Forensics", ja = "月見フォレンジック" } }
role "forensic/lead" { seats = 0, phone = "00-0000-6601",
  name = { en = "Lead examiner", ja = "主任解析員" } }

-- What the public depends on [D] -----------------------------------------------------------------

service "billing" { of = "energy", customers = 410000,
  name = { en = "Quarter's billing", ja = "四半期の検針・請求" } }
service "control-room" { of = "transport", customers = 90000,
  name = { en = "Train control office", ja = "運転指令" } }

-- What can be acted upon -------------------------------------------------------------------------

local function thing(of, id, en, ja, vital)
  asset(id) { of = of, name = { en = en, ja = ja }, marks = drill.marks, vital = vital }
end

thing("holdings", "c2-addresses", "Addresses that it talks to", "通信先のアドレス群")
thing("energy", "energy-hosts", "Hosts of Energy on the list", "対象端末(エネルギー)")
thing("energy", "energy-proxy", "Proxy log of Energy", "プロキシのログ(エネルギー)")
thing("energy", "energy-mail", "Mail archive of Energy", "メール保管(エネルギー)")
thing("energy", "energy-credentials", "Credentials, Energy", "認証情報(エネルギー)")
thing("transport", "transport-hosts", "Hosts of Transport on the list", "対象端末(交通)")
thing("transport", "transport-dc", "Domain controller of Transport", "ドメインコントローラ(交通)",
  { en = "The control office logs on through it at every change of shift. Cut it at 05:40 and the "
      .. "first trains have nobody in the chair.",
    ja = "運転指令は、交代のたびにここで認証している。五時四十分に切れば、始発の時間に誰も席に着けない。" })
thing("transport", "transport-credentials", "Credentials, Transport", "認証情報(交通)")
thing("property", "property-vpn", "Old VPN of Property", "旧VPN装置(不動産)")
thing("property", "property-credentials", "Credentials, Property", "認証情報(不動産)")
