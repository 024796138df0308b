-- calendar.lua: dates instead of hours since STARTEX: `dated "rumour" { on = "2006-05-15 12:40" }`.
-- 暦。開始(2003年4月1日9時)からの分数に直す。時差は日本時間のまま。

-- Days since 1 March of the year 0: the year begins in March, so that a leap day is its last.
local function days(year, month, date)
  if month < 3 then
    year, month = year - 1, month + 12
  end
  return 365 * year + year // 4 - year // 100 + year // 400 + (153 * (month - 3) + 2) // 5 + date
end

local function minutes(year, month, date, hour, minute)
  return (days(year, month, date) * 24 + hour) * 60 + minute
end

local STARTEX = minutes(2003, 4, 1, 9, 0)

local calendar = {}

-- "YYYY-MM-DD hh:mm": everything has its place.
local function part(when, first, last)
  return tonumber(when:sub(first, last))
end

function calendar.minutes(when)
  return minutes(part(when, 1, 4), part(when, 6, 7), part(when, 9, 10), part(when, 12, 13),
                 part(when, 15, 16)) - STARTEX
end

local MONTHS = { "Jan", "Feb", "Mar", "Apr", "May", "Jun",
                 "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" }

-- An inject with its day instead of `at`, and the day before its subject: clocks show the hour, and
-- here the year is what one needs to know.
-- 件名の前に日付を付ける。時計は時刻だけを示すが、ここで要るのは年月日である。
function calendar.dated(id)
  return function(plain)
    local year, month, date = part(plain.on, 1, 4), part(plain.on, 6, 7), part(plain.on, 9, 10)
    plain.at = calendar.minutes(plain.on) .. "m"
    plain.on = nil
    plain.subject = {
      en = ("%d %s %d: %s"):format(date, MONTHS[month], year, plain.subject.en),
      ja = ("%d年%d月%d日 %s"):format(year, month, date, plain.subject.ja) }
    inject(id)(plain)
  end
end

return calendar
