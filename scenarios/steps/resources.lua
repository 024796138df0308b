-- resources.lua: the state of the team: trust, hours, skill, budget, casebook, opposition. All from
-- 0 to 100, shown as gauges. How fast they move is shisa's own choice [D].
-- チームの状態。すべて0〜100で、計器に出る。増減の大きさは shisa が決めた値。

local resources = {}

-- What is there on 1 April 2003. In the textbook's column the president knows of it and the
-- departments have heard that something is coming from above.
local state = parameter "track" == "japan"
    and { management = 25, it = 35, sales = 30, customers = 30, disaster = 35, outside = 15,
          hours = 70, skill = 35, budget = 10, dossier = 0, opposition = 20 }
  or { management = 45, it = 30, sales = 25, customers = 25, disaster = 30, outside = 15,
       hours = 70, skill = 35, budget = 20, dossier = 0, opposition = 35 }

-- Where the sticker costs most: each model has its own resistance to a new box (N5). [D]
local RESISTANCE = { M1 = 0, M2 = 4, M3 = 6, M4 = 2 }
state.opposition = state.opposition + RESISTANCE[parameter "model"]

local DEPARTMENTS = { "it", "sales", "customers", "disaster" }

function resources.departments()
  local sum = 0
  for _, name in ipairs(DEPARTMENTS) do
    sum = sum + state[name]
  end
  return sum // #DEPARTMENTS
end

function resources.level(name)
  return state[name]
end

-- One figure for the year-ends and the board: what stands, less what stands against it.
function resources.standing()
  return (2 * state.management + 2 * resources.departments() + state.outside + state.skill
            + state.hours + 100 - state.opposition) // 8
end

function resources.show()
  for _, name in ipairs { "management", "outside", "hours", "skill", "budget", "dossier" } do
    service("gauge-" .. name):set(state[name])
  end
  service("gauge-departments"):set(resources.departments())
  service("gauge-welcome"):set(100 - state.opposition)
end

function resources.change(by)
  for name, much in pairs(by) do
    state[name] = math.max(0, math.min(100, state[name] + much))
  end
  resources.show()
end

-- A quarter passes. The other duties eat hours until there is a line in the budget. Trust and skill
-- go by themselves (L1): that of management by three in each quarter of the quiet year, else by
-- one; that of the departments every other quarter. So does resentment.
local LINE = 30
local QUIET_FROM, QUIET_TO = 16, 19 -- 2007

local count = 0

function resources.quarter()
  count = count + 1
  local quiet = count >= QUIET_FROM and count <= QUIET_TO
  local department = -(count % 2)
  resources.change { management = quiet and -3 or -1, it = department, sales = department,
                     customers = department, disaster = department, outside = -1, skill = -2,
                     opposition = -1, hours = state.budget >= LINE and 3 or -1 }
end

return resources
