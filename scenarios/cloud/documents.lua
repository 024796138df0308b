-- documents.lua: what lies on the desks. 机の上の資料。

local text = require "lib.text"

document "contract" { to = "minori", 
  title = { en = "Contract sheet, Kumoi Platform (extract)", ja = "雲居プラットフォーム契約書(抜粋)" },
  text = { en = text.lines [[
      Contract number   KP-0338-07       registered contact: the manager of Minori
       3  Configuration of folders and keys is the customer's.
       9  Access logs on written demand of the contract liaison; kept for 7 days.
      12  Restoration within 72 hours. Credits are the sole remedy.
      15  Help desk for users; incidents go to the contract liaison, 00-0000-5977.
      17  Neither party is bound to silence about what concerns third persons.]],
    ja = text.lines [[
      契約番号   KP-0338-07       登録連絡担当者: みのり事務局長
       三  保管領域と鍵の設定は、利用者の責任とする。
       九  アクセスログは、契約担当への書面の請求による。保存は七日間。
      十二 復旧は七十二時間以内。補償は利用料の減免に限る。
      十五 問い合わせ窓口は操作用。事故は契約担当 00-0000-5977 へ。
      十七 第三者に関わる事柄について、双方とも沈黙の義務を負わない。]] } }

document "members" { to = { "minori", "town-a", "clinic", "gas", "haulier" },
  title = { en = "Members and what hangs on the service", ja = "会員と業務の一覧" },
  text = { en = text.lines [[
      01 Aoi        tax, certificates      MIC     05 bus        timetables, children's list  MLIT
      02 Hagi       tax, certificates      MIC     06 haulier    diesel list                  MLIT
      03 clinic     patient records        MHLW    07 waterworks level of hill reservoir      MHLW
      04 gas, two   inspection dates       METI    each member is the owner of its data]],
    ja = text.lines [[
      01 葵町     税・証明     総務省       05 里山バス  時刻・児童名簿   国土交通省
      02 萩町     税・証明     総務省       06 運送      軽油配送一覧     国土交通省
      03 診療所   診療記録     厚生労働省   07 水道      配水池の水位     厚生労働省
      04 ガス二軒 点検日       経済産業省   データの持ち主は各会員]] } }

document "continuity" { to = { "minori", "clinic", "haulier", "gas", "town-a" },
  title = { en = "When the service is away", ja = "サービスが使えないとき" },
  text = { en = text.prose [[
      A time is set at once, and when it passes the plan is in force; nobody need ask again. Clinic:
      Friday's printouts, neighbour clinic. Haulier: telephone chain, hospital first. Gas: cards in
      the meter rooms. Towns: certificates by hand at the counter.]],
    ja = text.prose [[
      まず時刻を決める。その時刻を過ぎたら計画を発動し、改めて尋ねる必要はない。診療所は金曜の印刷と隣の
      医院。運送は電話連絡網、病院を先に。ガスはメーター室の札。町は窓口で手書き。]] } }
