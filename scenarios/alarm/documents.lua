-- documents.lua: what lies on the desks from the start. They state rules and facts, as real
-- plans do, and none of them was written with this morning in mind.
-- 文書。平時に作られたもので、今朝の出来事を想定したものではない。

local drill = require "lib.drill"
local prose, lines = drill.text.prose, drill.text.lines

document "plan" { to = "aoba",
  title = { en = "Contingency plan, extract", ja = "非常時対応計画(抜粋)" },
  text = {
    en = lines [[
      CONTINGENCY PLAN, EXTRACT                                   Aoba Electric, rev. 7

      1  Who decides
         Operation of the control system      Dispatch Centre
         Links and accounts on the OA side    System Department
         Disaster headquarters                Risk Management, chairs and convenes
         The CSIRT advises; it has no power of order over other departments
         unless the President has delegated it.
      2  Supply
         When supervision cannot be relied upon, dispatch goes over to voice and
         wall board. Aim: ten minutes.
      3  Reports
         Loss of supply, 10,000 customers or more: first written report to the
         Electricity CEPTOAR within 30 minutes, known facts only. Second report
         when measures and findings can be stated. Sent by Risk Management.
         METI may call at any time and is answered.
         Needs of customers for fuel or vehicles: to METI, by whoever was told.
      4  Public
         Public Relations speaks; Risk Management approves the words.
         Marketing opens the customers' line.
      5  Customers who depend on supply
         Railways, waterworks and hospitals are told the expected time as a
         range, and the time of the next call.
      6  Crime
         Damage to premises is reported to the police by Risk Management.]],
    ja = lines [[
      非常時対応計画(抜粋)                                 青葉電力 第7版

      1  決定者
         制御システムの運用              給電指令所
         OA系の接続・アカウント          システム部
         非常対策本部                    リスク管理室が招集し、主宰する
         CSIRTは助言する。社長から権限を移譲された場合を除き、
         他部門への指示権はない。
      2  供給
         監視が信頼できないときは、電話指令と系統盤による運用に移る。
         目標は十分以内。
      3  報告
         1万戸以上の供給支障:三十分以内に電力セプターへ書面で第一報。
         分かっている事実だけを書く。対策と判明事項を書ける段階で続報。
         発信はリスク管理室。経済産業省からの照会にはその都度答える。
         お客さまの燃料・車両の要望は、聞いた者が経済産業省へつなぐ。
      4  対外発表
         広報が話す。文言はリスク管理室が承認する。
         お客さま窓口は営業部が開く。
      5  電気に依存するお客さま
         鉄道・水道・病院には、復旧見込みを幅で示し、次に連絡する時刻を
         伝える。
      6  犯罪
         構内の被害は、リスク管理室が警察に届ける。]] } }

document "phones" { to = "aoba",
  title = { en = "Duty card: inside and outside numbers", ja = "当直カード(社内・社外の番号)" },
  text = {
    en = lines [[
      INSIDE                               OUTSIDE
      4101  Dispatch Centre                00-0000-7101  Denki Seigyo, maintenance desk
      4102  Shift supervisor               00-0000-7120  Denki Seigyo, site engineer
      4130  Northern Power Office, chief   00-0000-7300  Minamo Antivirus, analysis
      4131  Substation crew                00-0000-8101  METI, liaison officer
      4201  System Department              00-0000-8201  Electricity CEPTOAR
      4211  Internal CSIRT                 00-0000-8301  NISC, infrastructure desk
      4221  Development Division           00-0000-8401  Prefectural Police
      4301  Risk Management Division       00-0000-9101  Asagiri Railway, train control
      4390  Site guard                     00-0000-9201  Izumi Waterworks, plant
      4401  Marketing Department           00-0000-9301  Shirakaba Hospital, facilities
      4470  Call centre                    00-0000-9401  Shinonome Press, city desk
      4480  Sales offices
      4501  Public Relations]],
    ja = lines [[
      社内                          社外
      4101  給電指令所              00-0000-7101  デンキ制御 保守窓口
      4102  給電当直長              00-0000-7120  デンキ制御 現地技術員
      4130  北部電力所長            00-0000-7300  みなもアンチウイルス 解析窓口
      4131  変電保守員              00-0000-8101  経済産業省 連絡担当官
      4201  システム部              00-0000-8201  電力セプター事務局
      4211  社内CSIRT               00-0000-8301  NISC 重要インフラ担当
      4221  開発室                  00-0000-8401  県警察本部 当直
      4301  リスク管理室            00-0000-9101  朝霧鉄道 運輸指令
      4390  構内警備                00-0000-9201  泉水道局 浄水場
      4401  営業部                  00-0000-9301  白樺大学病院 施設課
      4470  お客さまセンター        00-0000-9401  東雲新聞 社会部
      4480  営業所
      4501  広報]] } }

document "network" { to = { "aoba/dispatch", "aoba/system", "aoba/csirt", "aoba/development" },
  title = { en = "Network map, control and OA side", ja = "ネットワーク構成図(制御系・OA系)" },
  text = {
    en = lines [[
      NETWORK MAP, simplified                       Development Division, last autumn

        SUBSTATIONS   Kitahara(3)    Mineyama(5)    Sawaguchi(7)
                      RTU + relays   RTU + relays   RTU + relays
                           |              |              |
        ===== control network ====================================================
          |       |       |       |         |             |               |
        HMI 1   HMI 2   HMI 3   HMI 4   historian   laptop port     remote gateway
        \______ dispatch room ______/       |       (maintenance)   (dial-in, vendor
                                            |                        account)
                                        firewall  <- oa-link
                                            |
        ===== OA network =========================================================
          |                 |                       |
        ticket system     mail, web              sales offices (320 PCs)

      Carried by the control network: supervision, commands, time, and the transfer
      signals between the line protection relays of the three substations.
      Allowed through the firewall: historian to billing, one way, every 5 minutes.
      HMI: general-purpose OS, no patches since delivery. RTU, relays: own firmware.
      Spare laptops: 3, shelf in the Development Division. USB memory: in daily use
      for reports.]],
    ja = lines [[
      ネットワーク構成図(簡略)                        開発室 昨秋現在

        変電所        北原(3号)      峰山(5号)      沢口(7号)
                      子局・リレー   子局・リレー   子局・リレー
                           |              |              |
        ===== 制御系ネットワーク =================================================
          |       |       |       |         |             |               |
        監視卓1 監視卓2 監視卓3 監視卓4   実績      保守用PC        遠隔保守
        \________ 給電指令室 ________/    サーバ    接続口          接続装置
                                            |                       (ダイヤルイン
                                            |                        メーカー用ID)
                                   ファイアウォール <- 制御系・OA系間の接続
                                            |
        ===== OA系ネットワーク ===================================================
          |                 |                       |
        障害票システム    メール・Web            営業所(端末320台)

      制御系を通るもの:監視、操作指令、時刻、三変電所の線路保護リレー間の転送信号。
      ファイアウォールの許可:実績サーバから料金システムへの片方向、五分ごと。
      監視卓は汎用OS、納入後の修正適用なし。子局・リレーは専用ファームウェア。
      予備ノートPCは三台、開発室の棚。USBメモリは帳票の受け渡しに日常使用。]] } }

document "voice-dispatch" { to = "aoba/dispatch",
  title = { en = "Procedure: dispatch by voice and wall board",
            ja = "手順書:電話指令と系統盤による運用" },
  text = {
    en = lines [[
      PROCEDURE D-12   DISPATCH BY VOICE AND WALL BOARD

      1  Shift supervisor declares "voice dispatch" and notes the time.
      2  Crews go to Kitahara, Mineyama, Sawaguchi and stay at the panel.
      3  Each crew reads out breakers and currents; the board is set from
         what they read, not from the screen.
      4  An order names place, device, position. The crew repeats it. Only
         then "carry out". Both sides write down the time.
      5  After a trip: cause unknown - ask for relay targets first, then
         energise step by step, largest public need first, 3 minutes between
         steps, watching current at the panel.
      6  Readings on the hour and the half hour until step 1 is withdrawn.]],
    ja = lines [[
      手順書 D-12   電話指令と系統盤による運用

      1  当直長が「電話指令」を宣言し、時刻を記録する。
      2  保守員を北原・峰山・沢口に出し、盤前に常駐させる。
      3  保守員が遮断器の状態と電流を読み上げる。系統盤は画面ではなく、
         読み上げに合わせる。
      4  指令は「場所・機器・操作」の順。保守員が復唱し、合っていれば
         「実施」。双方で時刻を記録する。
      5  トリップ後:原因不明のときは、まずリレーの動作表示を聞く。その後、
         公共性の高い負荷から三分おきに段階送電し、盤の電流を確かめる。
      6  1を解くまで、毎正時と三十分に読み合わせを行う。]] } }

document "report-form" { to = "aoba/risk",
  title = { en = "Report form to the CEPTOAR", ja = "セプター向け報告様式" },
  text = {
    en = lines [[
      REPORT No. __      (first / further / last)
      From:                          Time of this report:
      1  Since when
      2  Where, and how many customers
      3  What is happening (facts; mark what is not confirmed)
      4  What is being done
      5  Cause: known / under investigation
      6  Next report at]],
    ja = lines [[
      第__報      (第一報・続報・最終報)
      発信者:                        報告時刻:
      1  発生時刻
      2  場所および影響戸数
      3  状況(事実。未確認のものはその旨を記す)
      4  対応状況
      5  原因:判明・調査中
      6  次回報告予定]] } }

document "press-rules" { to = { "aoba/pr", "aoba/risk" },
  title = { en = "Speaking to the press", ja = "報道対応の心得" },
  text = {
    en = prose [[
      One person speaks. Say what customers can see for themselves, what we are doing, where they
      can ask, and when we speak next. Every question gets an answer, even if it is "we do not
      know yet". Words go out in writing first, approved. The customers' number is
      00-0000-0110.]],
    ja = prose [[
      話すのは一人。お客さまの目に見えていること、当社がしていること、問い合わせ先、次にお知らせする
      時刻を伝える。どの質問にも答える。「まだ分かりません」も答えである。文言は先に書面にして
      承認を得る。お客さま窓口の番号は 00-0000-0110。]] } }
