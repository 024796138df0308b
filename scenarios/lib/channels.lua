-- lib/channels.lua: the ways in which people reach each other. Shared by all scenarios.
-- 連絡手段。すべてのシナリオで共通。
--
--   name    how people call it
--   mark    what stands in front of a line of the inbox: six columns at most, a kanji is two
--   spoken  a call or a visit: it can be called back, and nothing of it remains in writing
--   public  everybody reads it
--   since   the day from which it exists     routes  who may send to whom, by kind of organisation
--   members_only   for organisations that say `member_of`; an `observer_of` it only receives
--   oneway  a machine speaks: participants read it and cannot send on it
--
-- Where the names come from: 情報連絡 (report-up) and 情報提供 (advisory-down) are the words of
-- the Japanese action plans for critical infrastructures. The list as a whole is shisa's own.
-- 「情報連絡」「情報提供」は重要インフラの行動計画の用語。一覧そのものは shisa が定めたもの。

-- Between people ---------------------------------------------------------------------------------

channel "phone" { spoken = true,
  name = { en = "Telephone", ja = "電話" }, mark = { en = "phone", ja = "電話" } }

channel "face-to-face" { spoken = true,
  name = { en = "Face to face", ja = "対面" }, mark = { en = "visit", ja = "対面" } }

-- Own radio of a company or a city: crews, stations, loudspeakers. It hangs on no carrier.
-- 業務無線・防災行政無線。通信事業者の網によらない。
channel "radio" { spoken = true,
  name = { en = "Radio", ja = "無線" }, mark = { en = "radio", ja = "無線" } }

channel "fax" {
  name = { en = "Fax", ja = "FAX" }, mark = { en = "fax", ja = "FAX" } }

channel "mail" {
  name = { en = "E-mail", ja = "メール" }, mark = { en = "mail", ja = "メール" } }

channel "ticket" {
  name = { en = "Trouble ticket", ja = "障害票" }, mark = { en = "ticket", ja = "票" } }

-- From machines ----------------------------------------------------------------------------------

channel "monitor" { oneway = true,
  name = { en = "Monitoring screen", ja = "監視画面" }, mark = { en = "screen", ja = "監視" } }

channel "log" { oneway = true,
  name = { en = "Log line", ja = "ログ" }, mark = { en = "log", ja = "ログ" } }

-- With the public --------------------------------------------------------------------------------

channel "press" { public = true,
  name = { en = "Press", ja = "報道" }, mark = { en = "press", ja = "報道" } }

channel "board" { public = true,
  name = { en = "Public bulletin board", ja = "掲示板" }, mark = { en = "board", ja = "掲示" } }

-- Between operators, sectors and government ------------------------------------------------------

channel "report-up" {
  routes = { "operator>ceptoar", "operator>ministry", "operator>nisc", "ceptoar>ministry", "ministry>nisc",
             "ceptoar>nisc", "vendor>operator" },
  name = { en = "Report up to CEPTOAR and ministry", ja = "情報連絡" },
  mark = { en = "report", ja = "連絡" } }

channel "advisory-down" {
  routes = { "nisc>ministry", "nisc>ceptoar", "nisc>operator", "ministry>ceptoar", "ministry>operator",
             "ceptoar>operator", "coordinator>operator", "coordinator>ceptoar", "coordinator>association" },
  name = { en = "Advisory down from NISC and ministry", ja = "情報提供" },
  mark = { en = "advice", ja = "提供" } }

-- Between the CEPTOARs; the Council exists from 26 February 2009 on.
-- セプター同士の横の連絡。カウンシルは2009年2月26日から。
channel "council" { since = "2009-02-26", members_only = true,
  name = { en = "CEPTOAR-Council", ja = "セプターカウンシル" },
  mark = { en = "counc.", ja = "横断" } }

-- Between the CSIRTs of different companies.
channel "peer" { members_only = true,
  name = { en = "CSIRT to CSIRT", ja = "CSIRT間連絡" }, mark = { en = "peer", ja = "CSIRT" } }
