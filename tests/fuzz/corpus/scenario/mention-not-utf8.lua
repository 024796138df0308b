scenario { id = 'small', length = '1h', starts = '2010-06-01 20:00 +09:00',
  title = { en = 'Small', ja = '小' }, basis = { en = 'invented', ja = '創作' } }
objective 'answer' { points = 20, text = { en = 'Answer', ja = '応答' } }
organisation 'grid' { name = { en = 'Grid', ja = '電力' }, sector = 'electricity' }
organisation 'ontside' { name = { en = 'Outside', ja = '外部' }, sector = 'other' }
role 'grid/desk' { name = { en = 'Desk', ja = '指令' } }
role 'grid/officer' { name = { en = 'Officer', ja = '責任者' } }
role 'outside/voice' { name = { en = 'Voice', ja = '声' }, seats = 0 }
channel 'phone' { name = { en = 'Phone', ja = '電話' }, mark = { en = 'phone', ja = '電話' },
  spoken = true }
action 'verify' { name = { en = 'Verify', ja = '確認' }, help = { en = 'v', ja = 'か' },
  group = { en = 'g', ja = 'ぐ' }, takes = '2m' }
inject 'call' { at = '5m', via = 'phone', from = 'outside/voice',
  to = { 'grid/desk', 'grid/officer' }, text = { en = 'It is dark.', ja = '停電Á�す。' } }
inject 'again' { via = 'phone', from = 'outside/voice', to = 'grid/desk',
  text = { en = 'Still dark.', ja = 'まだ停�E��す。' } }
inject 'late-call' { at = '40m', via = 'phone', from = 'outside/voice', to = 'grid/desk',
  text = { en = 'When?', ja = 'いつ~�すか。' } }
expect 'look' { of = 'grid/desk', after = 'call', full = '6m', zero = '20m', points = 10,
  objective = 'answer', action = 'verify', why = { en = 'w', ja = 'わ' } }
expect 'tell' { of = 'grid/desk', after = 'call', full = '6m', zero = '20m', points = 10,
  objective = 'answer', action = 'send', to = 'outside/v',
  mention = { { 'feeder', '__met�' } }, why = { en = 'w', ja = 'わ' },
  example = { en = 'The feeder is out.', ja = '配電線が停止中です。' } }
on(missed 'look', function() sleep '1msd n 'e'again' end)
task('dice', function() while true do sleep(random('dice', '1m', '9m')) note 'tick' end end)
