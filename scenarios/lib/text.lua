-- lib/text.lua: long texts that keep the indentation of the file they stand in.
-- 長い文面を、ファイルの字下げを崩さずに書くための道具。
--
--   local text = require "lib.text"
--   text = { en = text.prose [[
--       First line of a paragraph, goes on
--       here.
--
--       Second paragraph.]], ja = text.prose [[ … ]] }
--
-- prose  for speech, mail, fax: lines of one paragraph are joined, an empty line parts
--        paragraphs. Between Japanese characters nothing is put in, elsewhere a space.
--        話し言葉・メール・FAX用。段落内の改行をつなぎ、空行で段落を分ける。
-- lines  for monitor lines, logs, tables and drawings: every line break stays.
--        監視画面・ログ・表・図用。改行をそのまま残す。

local text = {}

-- Takes away the indentation of the first line from every line, and a last line of spaces only.
function text.lines(long)
  local margin = long:match "^ *"
  local all = {}
  for line in (long .. "\n"):gmatch "([^\n]*)\n" do
    if line:sub(1, #margin) == margin then
      line = line:sub(#margin + 1)
    elseif not line:find "[^ ]" then
      line = ""
    end
    all[#all + 1] = line
  end
  while #all > 0 and all[#all] == "" do
    all[#all] = nil
  end
  return table.concat(all, "\n")
end

local ASCII_END = 0x80

-- What stands between two joined lines: nothing next to a Japanese character, else a space.
local function joint(left, right)
  if left:byte(-1) >= ASCII_END or right:byte(1) >= ASCII_END then
    return ""
  end
  return " "
end

function text.prose(long)
  local out, last = {}, nil
  for line in (text.lines(long) .. "\n"):gmatch "([^\n]*)\n" do
    if line == "" then
      out[#out + 1] = "\n\n"
      last = nil
    else
      if last then
        out[#out + 1] = joint(last, line)
      end
      out[#out + 1] = line
      last = line
    end
  end
  return table.concat(out)
end

return text
