-- documents.lua: what lies on the desks. 机の上の資料。

local text = require "lib.text"

document "group-rules" { to = { "holdings", "energy", "transport", "property" },
  title = { en = "Security in the group, two paragraphs", ja = "グループのセキュリティ規程(二項)" },
  text = { en = text.prose [[
      The coordinating CSIRT advises, collects and passes on. Each company decides for its own
      systems. What concerns several companies is agreed between their heads of IT; who cannot
      agree asks the management office.]],
    ja = text.prose [[
      調整CSIRTは、助言し、集め、伝える。自社のシステムについては各社が決める。複数の会社に関わることは、各社の
      IT責任者の間で合意する。合意できないときは経営企画部に諮る。]] } }

document "contacts" { to = { "holdings", "energy", "transport", "property" },
  title = { en = "Contacts on paper", ja = "連絡先(紙)" },
  text = { en = text.lines [[
      holding CSIRT 7001   Energy 7101   Transport 7201   Property 7301 (reception 7300)
      coordination centre 00-0000-8501: the number of the registry, not the one in a mail
      examiner 00-0000-6601   police 00-0000-8401   METI 00-0000-8101   MLIT 00-0000-8141
      registered contact of 192.0.2.128/25: "noc", address unread since April]],
    ja = text.lines [[
      持株 CSIRT 7001   エネルギー 7101   交通 7201   不動産 7301(受付 7300)
      調整機関 00-0000-8501(登録簿の番号。メールに書いてある番号ではない)
      解析員 00-0000-6601   警察 00-0000-8401   経産省 00-0000-8101   国交省 00-0000-8141
      192.0.2.128/25 の登録連絡先は「noc」、四月から未読]] } }

document "quiet-guests" { to = { "holdings", "energy", "transport", "property" },
  title = { en = "Card: somebody is reading along", ja = "カード:誰かが読んでいる" },
  text = { en = text.lines [[
      1 Ring back the number in the list.        5 How far? Accounts, machines, documents.
      2 Few people, another channel.             6 Watch or cut: written, with a reason.
      3 Logs first, hands off the machine.       7 One cut, everywhere, everything.
      4 Keep one machine as it is.               8 Report; tell others; look for months.]],
    ja = text.lines [[
      一 名簿の番号に折り返す        五 どこまでか。アカウント、端末、文書
      二 少人数で、別の手段で        六 見るか断つか。理由とともに書く
      三 まずログ。端末に触らない    七 断つのは一度、全部、同時に
      四 一台はそのまま残す          八 報告し、他に伝え、数か月見張る]] } }
