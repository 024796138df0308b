-- desks.lua: what nine sector desks add to the first advisory, each for its members; played by
-- control. The desks of the banks and of the carriers are people.
-- NISC第1報に、各セプター事務局が添えた一言。銀行等と通信の事務局は参加者が演じる。

local function added(at, sector, to, en, ja)
  inject("added-" .. sector) { at = at, via = "advisory-down",
    from = "ceptoar-" .. sector .. "/desk", to = to, tlp = "green",
    subject = { en = "To NISC No. 1, from your sector desk", ja = "NISC第1報に添えて(事務局)" },
    text = { en = "To No. 1 of 13:20, for our members. " .. en,
             ja = "NISC第1報(13時20分)に添えて、会員各位へ。" .. ja } }
end

added("84m", "securities", "wakaba/planning",
      "Which of you have lost main and reserve together? One line by fax is enough.",
      "主回線と予備回線を同時に失った社は、一行でよいのでFAXでお知らせください。")
added("85m", "aviation", "tsubame/operations",
      "Air traffic asks all companies not to file twice: what was faxed is in the pile.",
      "管制から:二重に提出しないでください。FAXした分は順番に処理中とのことです。")
added("86m", "railway", "asagiri/control",
      "We hear the Council and cannot write in it; what you want asked, tell us, we walk it "
        .. "over.",
      "当事務局はカウンシルでは聞くだけです。尋ねたいことがあれば、歩いて届けます。")
added("87m", "electricity", "aoba/dispatch",
      "Telecom will ask whether exchange power is in danger. Say so if it is not, too.",
      "通信側から、交換局の電力に不安がないか問われます。「ない」場合もお知らせください。")
added("88m", "gas", "nagisa/safety",
      "Two other companies have cars at police boxes. It seems to work.",
      "他の二社は交番に車を置きました。うまくいっているようです。")
added("89m", "government", "kazahaya/crisis",
      "119 has the first place everywhere. Note by hand what your alert system holds back.",
      "119番を最優先に。通知システムに何がたまっているか、手で控えておいてください。")
added("90m", "medical", "shirakaba/hq",
      "Who takes strokes and hearts in the east right now? We make a list by fax.",
      "東部で、いま脳卒中と心臓を受けられる病院はどこですか。FAXで一覧を作ります。")
added("91m", "water", "izumi/control",
      "One member runs on frozen values since 12:19 and took them for live ones. Look at "
        .. "yours.",
      "12時19分の値で止まった画面を、現在値と思って運転していた会員があります。お確かめを。")
added("92m", "logistics", "hayabusa/control",
      "Hospitals ask for saline and oxygen; they cannot ring you.",
      "病院から生理食塩水と酸素の問合せが来ています。御社には電話できないそうです。")
