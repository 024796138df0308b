-- wide.lua: injects to the 27 bodies, to whole sectors and to everyone.
-- 省庁・NISC・セプターへ、分野全体へ、全員への状況付与。

local operators = require "people"
local sectors = require "sectors"
local drill = require "lib.drill"

-- To each body: { minute, via, from, subject, text }; %s is its name. ------------------------------

local BODY = {
  { 18, "phone", "press/desk", "Is something going on?", "何か起きていますか",
    "Shinonome Press to %s: three firms have cancelled lunch with us in ten minutes. Is something "
      .. "going on that you know of?",
    "東雲新聞です。%sに伺います。十分で三社から昼の約束を断られました。何かご存じですか。" },
  { 58, "phone", "outside/client", "The first who rings you", "最初の電話",
    "I can't get through to my supplier, so I'm ringing %s. Everything is encrypted, he says. "
      .. "Whom do I tell?",
    "取引先につながらないので%sにかけています。全部暗号化されたと言うんです。どこに言えばいいですか。" },
  { 88, "mail", "jpcert/desk", "One contractor, many houses", "一つの保守会社、多数の組織",
    "To %s: all cases so far have the same remote maintenance. A list of who else has it is with "
      .. "the contractor, on paper. Please pass on that the access be closed.",
    "%s殿 これまでの事案は、すべて同じ遠隔保守を使っています。ほかの契約先の一覧は保守会社に紙であり"
      .. "ます。接続を閉じるよう伝えてください。" },
  { 126, "mail", "nisc/desk", "Three figures, every hour", "毎時、三つの数字",
    "To %s: which services, how many organisations, since when. On the hour, with the word "
      .. "\"estimate\" where it is one.",
    "%s殿 どのサービスが、何組織で、いつから。毎正時に、概数は「概数」と書いてお願いします。" },
  { 176, "phone", "press/desk", "Two of you said two things", "発表が食い違っています",
    "Shinonome to %s: your figure and the one of your neighbour in the building don't agree. Which "
      .. "do we print?",
    "東雲新聞から%sへ。隣の部署の数字と合いません。どちらを載せますか。" },
  { 225, "fax", "outside/client", "Who comes first?", "順番は誰が決める",
    "To %s: two of us need the same forty men and the same disks. We've agreed that we don't agree. "
      .. "Who decides, and by what?",
    "%s御中 同じ四十人と同じディスクを二組織が待っています。話し合いでは決まらないと分かりました。誰が"
      .. "、何で決めますか。" },
  { 281, "board", "outside/board", "\"They all knew\"", "「みんな知っていた」",
    "nameless: %s knew at ten o'clock and told nobody, it's in the files that are out",
    "名無し:%sは10時には知ってて黙ってた。出回ってるファイルに書いてある" },
  { 345, "mail", "outside/counsel", "What stays on paper", "何を残すか",
    "To %s: before the tables are cleared: who was told what, when, by which way. One page, today, "
      .. "while all are in the building.",
    "%s殿 机を片づける前に、誰に、何を、いつ、どの手段で伝えたかを、全員がいる今日のうちに一枚に残して"
      .. "ください。" },
}

local function to_body(id, role_id)
  for number, row in ipairs(BODY) do
    local minute, via, from, en, ja, long_en, long_ja = table.unpack(row)
    if from == role_id then -- NISC does not write to itself
      via, from = "mail", "jpcert/desk"
    end
    inject("to-" .. id .. "-" .. number) { at = minute .. "m", via = via, from = from, to = role_id,
      subject = { en = en, ja = ja },
      text = { en = long_en:format(id:upper()), ja = long_ja:format(id:upper()) } }
  end
end

for _, ministry in ipairs { "meti", "mic", "fsa", "mhlw", "mlit" } do
  to_body(ministry, ministry .. "/liaison")
end
to_body("nisc", "nisc/desk")
for _, sector in ipairs(sectors) do
  for _, desk in ipairs(sector.desks) do
    to_body("ceptoar-" .. desk, "ceptoar-" .. desk .. "/desk")
  end
end

-- To each sector ---------------------------------------------------------------------------------

local members, everyone = {}, {}
for _, it in ipairs(operators) do
  members[it.sector.id] = members[it.sector.id] or {}
  table.insert(members[it.sector.id], it.id)
  everyone[#everyone + 1] = it.id
end
for _, body in ipairs { "meti", "mic", "fsa", "mhlw", "mlit", "nisc" } do
  everyone[#everyone + 1] = body
end
for _, sector in ipairs(sectors) do
  for _, desk in ipairs(sector.desks) do
    everyone[#everyone + 1] = "ceptoar-" .. desk
  end
end

local SECTOR = {
  { 48, "Close the remote maintenance", "遠隔保守を閉じること",
    "%s, to all members: close the contractor's access now. Who needs it for safety, tells us "
      .. "before he opens it again.",
    "%s分野の全会員へ。保守会社の接続を、いま閉じてください。保安上必要な方は、開ける前に知らせてくださ"
      .. "い。" },
  { 168, "What the others do", "各社の対応",
    "%s: most work by hand. Nobody has paid. The list of what helped is attached; add a line.",
    "%s分野:多くは手作業です。支払った会員はいません。役に立ったことの一覧を付けます。一行足してください"
      .. "。" },
  { 330, "Before you go back", "戻す前に",
    "%s: two have gone back too soon. Compare with the slips first, then say so to your clients.",
    "%s分野:二社が早すぎる復旧で再び止まりました。まず伝票と照合し、それから利用者に伝えてください。" },
}
for _, sector in ipairs(sectors) do
  for number, row in ipairs(SECTOR) do
    local name = drill.sectors[sector.id]
    inject("sector-" .. sector.id .. "-" .. number) { at = row[1] .. "m", via = "advisory-down",
      from = sector.ministry .. "/liaison", to = members[sector.id], important = number == 1,
      confirm = number == 1 and "30m" or nil,
      subject = { en = name.en .. ": " .. row[2], ja = name.ja .. ":" .. row[3] },
      text = { en = row[4]:format(name.en), ja = row[5]:format(name.ja) } }
  end
end

-- To everyone: the clock of the day, every twenty minutes ------------------------------------------

for number = 1, 19 do
  local minute = number * 20
  local organisations = math.min(792, number * number * 7)
  local hour = string.format("%02d:%02d", (600 + minute) // 60, (600 + minute) % 60)
  inject("state-" .. number) { at = minute .. "m", via = "advisory-down", from = "nisc/desk",
    to = everyone, important = number % 6 == 0, confirm = number == 6 and "30m" or nil,
    subject = { en = "State " .. number .. " at " .. hour, ja = "状況 第" .. number .. "報(" .. hour .. ")" },
    text = {
      en = "NISC, state " .. number .. " at " .. hour .. ". Organisations that report encryption: "
        .. organisations .. ". Sectors: " .. math.min(15, number + 2) .. " of 15. Next state in "
        .. "twenty minutes, whether anything is new or not.",
      ja = "NISC 状況第" .. number .. "報、" .. hour .. "。暗号化を報告した組織は" .. organisations
        .. "、分野は15のうち" .. math.min(15, number + 2) .. "。次は二十分後。変化がなくても出します。" } }
end
