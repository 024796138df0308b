-- lib/drill.lua: what all scenarios share. `local drill = require "lib.drill"` declares the
-- channels and the palette of actions, and gives
-- すべてのシナリオで共通のもの。読み込むと連絡手段と行動の一覧が使えるようになる。
--
--   drill.marks         what an asset can be: `asset "pc-1" { …, marks = drill.marks }`
--   drill.chart.NAME {} declares an organisation chart and returns its id, see lib/charts.lua
--   drill.body "meti"   declares a ministry, desk or other body, see lib/bodies.lua
--   drill.ceptoar "water"   declares the desk of a sector;  drill.sectors  their names
--   drill.edge "A>B: what"  what a service of B needs of one of A, see lib/dependencies.lua
--   drill.text          prose and lines for long texts, see lib/text.lua
--
-- A scenario adds channels, actions and charts of its own simply by declaring them.

local drill = {}

require "lib.inventory"
require "lib.channels"
drill.marks = require "lib.actions"
drill.chart = require "lib.charts"
drill.edge = require "lib.dependencies"
drill.text = require "lib.text"

local bodies = require "lib.bodies"
drill.body = bodies.body
drill.ceptoar = bodies.ceptoar
drill.sectors = bodies.sectors

return drill
