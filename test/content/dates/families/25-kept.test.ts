import { reads } from './reads.ts'

// Beside words that elsewhere set a date aside, or move it, these are dates as they stand.
reads('2026-04-01', [
  ['令和8年4月30日までに提出が困難な場合は御連絡ください。', 'due 2026-04-30'],
  ['4月30日までに間に合わない場合は、事前に御相談ください。', 'due 2026-04-30'],
  ['4月30日までの提出が難しい方は、担当まで。', 'due 2026-04-30'],
  ['4月30日までに提出されない意見は考慮しません。', 'due 2026-04-30'],
  ['4月30日までに提出が困難な場合は御連絡ください。', 'due 2026-04-30'],
  ['4月30日までに提出することが困難であるときは', 'due 2026-04-30'],
])

reads(
  '2025-06-10',
  [
    [
      '令和8年4月1日又は公布の日から起算して二年を超えない範囲内において政令で定める日のいずれか遅い日から施行する。',
      'effective 2026-04-01..2027-06-03',
    ],
  ],
  { promulgated: '2025-06-04' },
)

reads('2026-05-01', [
  [
    '意見募集要領は令和8年5月31日まで当庁のウェブサイトで閲覧できます。',
    'comment-close 2026-05-31',
  ],
  ['システムのメンテナンスに関する指針案の意見募集は5月31日まで', 'comment-close 2026-05-31'],
  ['The transition period ends on 2 August 2027.', 'other 2027-08-02'],
  ['The Diet session concludes on 17 June 2026.', 'other 2026-06-17'],
  ['The rules are to apply from 2 August 2026.', 'effective 2026-08-02'],
  ['The public hearing shall be held on 3 March 2027.', 'meeting 2027-03-03'],
  ['Comments will be considered only if received by 30 June 2026.', 'comment-close 2026-06-30'],
  ['fiscal year ending on 31 March 2027', 'other 2027-03-31'],
  ['The consultation ends on 30 June 2026.', 'comment-close 2026-06-30'],
])

reads(
  '2026-08-01',
  [
    [
      '公布の日から起算して一年六月を超えない範囲内において政令で定める日から施行する。なお、一部の規定の施行期日を定める政令により、当該規定は令和8年12月19日から施行される。',
      'effective 2026-07-17..2028-01-16',
      'effective 2026-12-19',
    ],
  ],
  { promulgated: '2026-07-17' },
)

reads('2026-11-01', [
  ['12月3日に説明会の開催を予定していますが、荒天の場合は中止します。', 'target 2026-12-03'],
  ['The meeting will be held on 3 December 2026 unless it is cancelled.', 'meeting 2026-12-03'],
  ['説明会は12月3日に予定していますが、中止する場合があります。', 'meeting 2026-12-03'],
])

reads('2026-08-01', [['9月10日開催予定（荒天時は中止）', 'meeting 2026-09-10']])

reads('2026-03-01', [
  ['改正個人情報保護条例：令和8年4月1日施行', 'effective 2026-04-01'],
  ['特例：令和8年9月30日までに届け出ること', 'due 2026-09-30'],
])

reads('2026-05-20', [
  ['復旧：6月1日', 'other 2026-06-01'],
  [
    'The guidelines were originally published on 5 March 2024 and revised on 1 May 2026.',
    'published 2024-03-05',
    'other 2026-05-01',
  ],
])

reads('2026-05-07', [
  [
    '公示の日の翌日から起算して30日間（公示日：令和8年5月1日）意見を募集する。',
    'comment-window 2026-05-02..2026-05-31',
  ],
])

reads('2026-03-07', [
  ['令和8年4月1日施行の改正法により必要な措置を講ずべきである。', 'effective 2026-04-01'],
])

reads('2026-03-05', [
  ['3月1日に困難事例集を公表しました。', 'published 2026-03-01'],
  ['4月1日の施行に間に合わせるため、指針を改正する。', 'effective 2026-04-01'],
])

reads('2026-11-05', [
  [
    '受付期間は令和8年11月5日から12月4日まで（土日祝日を除く。）',
    'comment-window 2026-11-05..2026-12-04',
  ],
  ['11月30日以降に到着したものは無効です。', 'target 2026-11-30..'],
  ['令和9年4月1日の施行は困難である。'],
])

reads('2026-05-05', [['2026年4月1日現在の登録事業者数は120社です。', 'other 2026-04-01']])

reads('2026-11-25', [
  [
    'The Act was amended in 2024 and takes effect on 1 April 2027.',
    'other 2024-01-01..2024-12-31',
    'effective 2027-04-01',
  ],
  ['年末年始の休業日を除き、12月25日まで受け付けます。', 'due 2026-12-25'],
  ['仮に意見がある場合は、12月25日までに御提出ください。', 'due 2026-12-25'],
])

reads('2026-11-26', [['例えば、アンケートは12月25日まで受け付けています。', 'due 2026-12-25']])

// Beside words of hearsay, of change and of length that say another thing here.
reads('2026-11-10', [
  ['12月1日までに意見をお寄せいただきたいと思います。', 'comment-close 2026-12-01'],
  ['12月4日（金）までに御回答いただきたいと思います。', 'due 2026-12-04'],
  ['令和9年4月1日から施行されますので、周知に努めたいと思います。', 'effective 2027-04-01'],
  ['令和9年4月1日に施行したいと思っています。', 'target 2027-04-01'],
  [
    '4月1日施行だけでなく10月1日にも一部が施行される。',
    'effective 2027-04-01',
    'effective 2027-10-01',
  ],
  ['2024年から適用しています。', 'effective 2024-01-01..2024-12-31'],
  ['2026年8月2日から表示が義務付けられた。', 'effective 2026-08-02'],
  ['12月1日の検討会は延期の可能性があります。', 'meeting 2026-12-01'],
  ['裁判所は弁護士会に意見を求めています。'],
  ['窓口では御意見を受け付けています。'],
  ['広く国民に意見を求めることとしました。', 'comment-open 2026-11-10'],
  ['勤続25年3月の職員'],
  ['期限は1/2である。'],
  [
    'The consultation on climate change runs from 1 May to 30 June 2027.',
    'comment-window 2027-05-01..2027-06-30',
  ],
  [
    'The extended consultation runs from 1 May 2027 to 30 June 2027.',
    'comment-window 2027-05-01..2027-06-30',
  ],
  [
    'The list, published originally on 3 May 2026 and revised on 4 June 2026, stays.',
    'published 2026-05-03',
    'other 2026-06-04',
  ],
])

// The era is written once; without any, the year near publication.
reads('2026-11-10', [
  ['令和7年4月1日から8年3月31日まで', 'other 2025-04-01..2026-03-31'],
  ['平成7年4月1日から8年3月31日まで', 'other 1995-04-01..1996-03-31'],
  ['令和8年12月から9年3月まで実施する。', 'target 2026-12-01..2027-03-31'],
  ['2026年4月1日から27年3月31日まで', 'other 2026-04-01..2027-03-31'],
  ['8年6月3日に公布された。', 'promulgated 2026-06-03'],
  ['2年4月を経過した'],
])
