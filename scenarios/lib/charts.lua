-- lib/charts.lua: organisation charts, as functions. A scenario calls the one it needs:
-- 組織図。必要なものだけを呼び出す。
--
--   organisation "aoba" { …, chart = drill.chart.large_company {
--     authority = parameter "authority",
--     more = { "management/other/dispatch" } } }        -- boxes that only this company has
--
--   csirt, cio     boxes other than the model's own
--   powers         what the CSIRT may do to the things of others: handed down (delegated; all if
--                  left out) or written for emergencies (hybrid)
--   severity       hybrid: from which severity on that list is valid, 2 if left out
--   contact, meeting, urgent_meeting, answer   how long people take to answer, where a story of
--                  weeks or of a night needs other times than the usual ones
--   chance         how often somebody who knows the case agrees, per cent
--
-- The function declares the chart and returns its id. A box is a path from the top; the `post`
-- of a role is one of them. `id` gives a second chart of the same model another name.
--
--   authority   consensus   departments keep the authority over their own domain; a CSIRT
--                           advises, and the owner acts
--                           各部門が自分の領域の権限を持つ。CSIRTは助言し、所管が動く
--               delegated   the CSIRT acts with authority handed down from the CIO
--                           CIOから移譲された権限でCSIRTが動く
--               hybrid      consensus, and a written list of emergency powers
--                           合議を基本に、緊急時の権限を文書で定めておく
--
-- What is known: the slide deck "CSIRTs in Japan" (2010) draws the two authority rules and four
-- organisation models. Of models 1 and 2 the names of the boxes survive, the lines between them
-- do not; of models 3 and 4 not even the names. So every arrangement below is shisa's own
-- reading, and models 3 and 4 are shisa's own charts altogether. The notes say so on screen.
-- 元の資料にはモデル1・2の箱の名前だけが残り、線は残っていない。配置は shisa の解釈である。

local chart_of = {}

local AUTHORITY = "consensus" -- the usual case in Japan, so the default

-- What a scenario may want otherwise, beside `id` and `more`.
local WANTED = { authority = true, csirt = true, cio = true, powers = true, severity = true,
                 contact = true, meeting = true, urgent_meeting = true, answer = true,
                 chance = true }

local function all_boxes(plain, more)
  local boxes = {}
  for _, list in ipairs { plain, more or {} } do
    for _, box in ipairs(list) do
      boxes[#boxes + 1] = box
    end
  end
  return boxes
end

-- A function that declares the chart `plain`, with what the scenario wants otherwise.
local function maker(plain)
  return function(wanted)
    wanted = wanted or {}
    local made = { name = plain.name, model = plain.model, note = plain.note,
                   boxes = all_boxes(plain.boxes, wanted.more), covers = plain.covers,
                   authority = AUTHORITY, csirt = plain.csirt, cio = plain.cio }
    for word, value in pairs(wanted) do
      if WANTED[word] then
        made[word] = value
      elseif word ~= "id" and word ~= "more" then
        error("drill.chart knows no \"" .. word .. "\"", 2)
      end
    end
    local id = wanted.id or plain.id
    chart(id)(made)
    return id
  end
end

chart_of.general = maker {
  id = "general", model = "general", covers = { "R1" },
  csirt = "csirt", cio = "business-managers",
  name = { en = "General: CSIRT in the centre", ja = "一般形:CSIRTを中心に置く" },
  boxes = { "business-managers", "csirt", "sales", "it-operations", "media-relations" },
  note = { en = "The general approach to a CSIRT: five boxes, the CSIRT in the middle.",
           ja = "CSIRTの一般的な置き方。五つの箱の中央にCSIRTがある。" },
}

chart_of.large_company = maker {
  id = "large-company", model = "M1", covers = { "M1" },
  csirt = "management/system/csirt", cio = "management/system",
  name = { en = "Model 1: large company", ja = "モデル1:大企業" },
  boxes = {
    "management",
    "management/marketing", -- the profit centre
    "management/other",
    "management/system",
    "management/system/development",
    "management/system/csirt",
    "management/administration",
    "management/administration/risk",
  },
  note = { en = "The boxes are the source's; where each hangs is shisa's own reading.",
           ja = "箱の名前は資料のとおり。つながりは shisa の解釈。" },
}

chart_of.business_group_a = maker {
  id = "business-group-a", model = "M2", covers = { "M2" },
  csirt = "group-management/security-center", cio = "management/information-planning",
  name = { en = "Model 2: business group A", ja = "モデル2:企業グループA" },
  boxes = {
    "management",
    "management/a",
    "management/b",
    "management/information-planning",
    "group-management",
    "group-management/x",
    "group-management/y",
    "group-management/security-center",
  },
  note = { en = "Two companies: policy in the parent, hands in the subsidiary; shisa's reading.",
           ja = "親会社が方針、子会社が実務を担うという shisa の解釈。" },
}

chart_of.business_group_b = maker {
  id = "business-group-b", model = "M3", covers = { "M3" },
  csirt = "holding/coordinating-csirt", cio = "holding",
  name = { en = "Model 3: business group B", ja = "モデル3:企業グループB" },
  boxes = {
    "holding",
    "holding/coordinating-csirt",
    "energy",
    "energy/csirt-contact",
    "transport",
    "transport/csirt-contact",
    "property",
    "property/csirt-contact",
  },
  note = { en = "Only the title of this model survives; the chart is shisa's own.",
           ja = "資料には題名しか残らない。この図は shisa が作ったもの。" },
}

chart_of.business_group_c = maker {
  id = "business-group-c", model = "M4", covers = { "M4" },
  csirt = "shared-desk", cio = "members/office",
  name = { en = "Model 4: business group C", ja = "モデル4:企業グループC" },
  boxes = { "members", "members/office", "members/systems", "shared-desk", "contractor" },
  note = { en = "Many alike members and a shared desk; the chart is shisa's own.",
           ja = "同種の会員が並び、窓口を共有する。この図は shisa が作ったもの。" },
}

chart_of.small_team = maker {
  id = "small-team", model = "general",
  name = { en = "A small team", ja = "少人数の組織" },
  boxes = { "head", "head/duty", "head/engineering" },
  note = { en = "For first steps; shisa's own.", ja = "練習用。shisa が作ったもの。" },
}

return chart_of
