-- desks.lua: how the first advisory goes down from nine sector desks to their members.
-- NISC第1報の、各セプターから会員への展開。

-- The desks played by control pass it on; those of the banks and of the carriers are people.
-- 銀行等と通信のほかは、統制が会員へ展開する。
local function passed_on(at, sector, to, en, ja)
  inject("passed-" .. sector) { at = at, via = "advisory-down",
    from = "ceptoar-" .. sector .. "/desk", to = to, tlp = "green",
    subject = { en = "NISC No. 1, passed on", ja = "NISC第1報(展開)" },
    asks = { en = "Confirm receipt to your sector desk", ja = "分野のセプター事務局へ受領を返す" },
    within = "30m",
    text = {
      en = "Passed on, NISC No. 1 of 13:20: Hinode Telecom, east, telephones and leased lines, "
        .. "since 12:06, cause not known, other carriers work. " .. en,
      ja = "NISC第1報(13時20分)を展開します。ひので通信の東部、電話と専用線、12時6分から、原因不"
        .. "明、他の事業者は正常。" .. ja } }
end

passed_on("84m", "securities", "wakaba/planning",
          "Which of you have lost main and reserve together? One line by fax is enough.",
          "主回線と予備回線を同時に失った社は、一行でよいのでFAXでお知らせください。")
passed_on("85m", "aviation", "tsubame/operations",
          "Air traffic asks all companies not to file twice: what was faxed is in the pile.",
          "管制から:二重に提出しないでください。FAXした分は順番に処理中とのことです。")
passed_on("86m", "railway", "asagiri/control",
          "We hear the Council and cannot write in it; what you want asked, tell us, we walk it "
            .. "over.",
          "当事務局はカウンシルでは聞くだけです。尋ねたいことがあれば、歩いて届けます。")
passed_on("87m", "electricity", "aoba/dispatch",
          "Telecom will ask whether exchange power is in danger. Say so if it is not, too.",
          "通信側から、交換局の電力に不安がないか問われます。「ない」場合もお知らせください。")
passed_on("88m", "gas", "nagisa/safety",
          "Two other companies have cars at police boxes. It seems to work.",
          "他の二社は交番に車を置きました。うまくいっているようです。")
passed_on("89m", "government", "kazahaya/crisis",
          "119 has the first place everywhere. Note by hand what your alert system holds back.",
          "119番を最優先に。通知システムに何がたまっているか、手で控えておいてください。")
passed_on("90m", "medical", "shirakaba/hq",
          "Who takes strokes and hearts in the east right now? We make a list by fax.",
          "東部で、いま脳卒中と心臓を受けられる病院はどこですか。FAXで一覧を作ります。")
passed_on("91m", "water", "izumi/control",
          "One member runs on frozen values since 12:19 and took them for live ones. Look at "
            .. "yours.",
          "12時19分の値で止まった画面を、現在値と思って運転していた会員があります。お確かめを。")
passed_on("92m", "logistics", "hayabusa/control",
          "Hospitals ask for saline and oxygen; they cannot ring you.",
          "病院から生理食塩水と酸素の問合せが来ています。御社には電話できないそうです。")
