import { reads } from './reads.ts'

// Wording that a reader of dates could get wrong and a lawyer would not.
reads('2026-09-15', [
  [
    '（公布日）令和８年8月31日　（施行日）公布の日から起算して９月を超えない範囲内で政令で定める日',
    'promulgated 2026-08-31, effective 2026-08-31..2027-05-30',
  ],
  ['本件告示は本日公布、即日適用されています。', 'promulgated 2026-09-15, effective 2026-09-15'],
  [
    '施行日：令和9年4月1日（第七条関係は令和10年4月1日）',
    'effective 2027-04-01, effective 2028-04-01',
  ],
  [
    '施行日：Ｒ９．１．１（ただし別紙様式５の改正部分はＲ９．７．１）',
    'effective 2027-01-01, effective 2027-07-01',
  ],
  ['施行日：令和9年4月1日（公布は令和8年6月12日）', 'effective 2027-04-01, promulgated 2026-06-12'],
  ['年明けの１月１日から効力を持つ。', 'effective 2027-01-01'],
  [
    '［経過］R8.2.27 閣議決定／R8.5.28 成立／R8.6.4 公布（法律第53号）／R8.9.1 全面施行',
    'cabinet-decision 2026-02-27, enacted 2026-05-28, promulgated 2026-06-04, effective 2026-09-01',
  ],
  [
    '案は昨年12月8日から本年1月9日にかけて意見を募ったもので、政令は去る11日の閣議で決定された。',
    'comment-window 2025-12-08..2026-01-09, cabinet-decision 2026-09-11',
  ],
  [
    '24日の初会合で座長を選ぶ。来月７日の第２回で論点を示し、同月15日（木）に素案をまとめる段取りという。',
    'meeting 2026-09-24, meeting 2026-10-07, target 2026-10-15',
  ],
  ['やむを得ないときは十四日まで延ばすことができる。'],
  [
    '調査票は先月27日に発送済みで、今年度内に集計を終え、来年度中に報告書を取りまとめる考えだ。',
    'other 2026-08-27, target 2026-09-15..2027-03-31, target 2027-04-01..2028-03-31',
  ],
  [
    '＜今後の予定＞　秋（目処）：基本方針　／　冬：取りまとめ案　／　春：最終決定',
    'target 2026-09-01..2026-11-30, target 2026-12-01..2027-02-28, target 2027-03-01..2027-05-31',
  ],
  [
    '専門部会は10月上旬に２度開かれ、中旬に答申案、下旬に答申をまとめる。',
    'meeting 2026-10-01..2026-10-10, target 2026-10-11..2026-10-20, target 2026-10-21..2026-10-31',
  ],
  ['下旬に入ってからは、問い合わせが減った。'],
  [
    '審議会は先月26日に建議を取りまとめており、来年の通常国会に改正法案を出す構えだ。',
    'other 2026-08-26, target 2027-01-01..2027-06-30',
  ],
  ['提出時期　次期通常国会（令和９年１月召集見込み）', 'target 2027-01-01..2027-06-30'],
  [
    '必要な法整備は、年明けに召集される通常国会で手当てできるよう準備を急ぐ。',
    'target 2027-01-01..2027-06-30',
  ],
  [
    '協議は11月までに終え、相互認証の見直しは遅くとも年度末までに結論を得る。',
    'target 2026-09-15..2026-11-30, target 2026-09-15..2027-03-31',
  ],
  [
    '本法は今年の六月五日に成立し、同月十二日に公布、翌々月の一日に施行されている。',
    'enacted 2026-06-05, promulgated 2026-06-12, effective 2026-08-01',
  ],
  ['意見の受付：９月15日（火）～同30日（水）', 'comment-window 2026-09-15..2026-09-30'],
  [
    '骨子：Ｒ８年度２Ｑ　→　素案：同３Ｑ',
    'target 2026-07-01..2026-09-30, target 2026-10-01..2026-12-31',
  ],
  [
    'The first reports will cover Q3 2026 and must be filed no later than 15 January 2027.',
    'reporting-period 2026-07-01..2026-09-30, due 2027-01-15',
  ],
  [
    'The Commencement Regulations 2026 bring section 103 into force on 1st February 2027.',
    'effective 2027-02-01',
  ],
  [
    'The authority intends to conclude its study within the current fiscal year.',
    'target 2026-09-15..2027-03-31',
  ],
  [
    'The chapter becomes operative January 1, 2027, and a first statement is due the following April 1.',
    'effective 2027-01-01, due 2027-04-01',
  ],
  ['The committee has pencilled in hearings for late January.', 'meeting 2027-01-21..2027-01-31'],
])
