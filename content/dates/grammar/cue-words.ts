import type { CueKind } from './cues.ts'
import type { WordList } from './words-at.ts'

/**
 * Japanese words by kind; where several fit at one place, the kind that stands first here is taken,
 * and of one kind the word that stands first.
 */
export const JAPANESE: WordList<CueKind> = [
  // What else than comments is handed in by then.
  [
    'due',
    [
      '締め切|締切',
      '(?:っ|り(?:ま|と))',
      '(?<=(?:回答|応募|申請|申込み?|申し込み|登録|届出)[^。、]{0,24}[にで])',
    ],
  ],
  [
    'closes',
    ['意見', '[^。、\\d]{0,6}(?:期限|締切日?時?|締め切り|終了日?時?)'],
    ['募集|受付|公募|手続', 'の?(?:期限|締切日?時?|締め切り|終了日?時?)'],
    ['募集|受付|公募', 'を?(?:終了|締め?切)'],
    ['終了', '', '(?<=(?:受付|募集|公募|意見)[^。、]{0,32}(?:で|に|をもって))'],
    ['終了', '(?=[\\s:は])', '(?<=(?:募集|公募|受付|コメント)[】\\])」』:\\s][^。]{0,40})'],
    ['締切|期限', 'の?(?:を|が)?延長(?:後)?(?=[:\\s(])'],
    ['必着|消印有効|締め切り|締め切|締切り|締切|〆切|〆'],
  ],
  // A law or a part of it ends, or a desk is closed: that is no enforcement, and no call.
  [
    'event',
    ['効力', 'を失'],
    ['失効|従前の例'],
    ['休業|休館|閉庁|閉館|業務を行いません|を閉じ|を停止し'],
  ],
  [
    'comment-open',
    ['意見', '[^。、\\d]{0,8}(?:(?:募集|公募|手続)(?:を|が)?)?(?:開始|始め|始ま)'],
    ['パブ', '[^。、\\d]{0,12}(?:(?:募集|公募|手続)(?:を|が)?)?(?:開始|始め|始ま)'],
    ['案の公示日|公示日', '', '(?<!結果の)'],
    ['案の公示|受付開始日時'],
  ],
  [
    'opens',
    ['募集|公募|受付', '(?:を|が)?(?:開始(?!\\d{1,2}[時:])|始め|始ま)'],
    ['開始', '(?=[しさす予])', '(?<=[日月期度旬春夏秋冬末年]に?|から)'],
    ['開始', '(?=[\\s:は])', '(?<=(?:募集|公募|受付|コメント)[】\\])」』:\\s]{1,3})'],
    ['始め|始ま', '', '(?<=[日月期度旬春夏秋冬末年]に?|から)'],
    ['スタート'],
    ['運用', '[^。、\\d]{0,4}開始'],
  ],
  // Whoever applies, files or registers has until then; the other periods may be those of a call.
  [
    'due',
    ['応募|申請|申込|届出|願書|出願|登録|参加|提出書類', 'の?(?:受付|受け付け|募集|提出)?期間'],
    ['願書|届出|申請|申込|応募|出願', 'の?受付(?=[:\\s(])'],
  ],
  [
    'ends',
    ['実施期間'],
    ['募集', '(?=は)'],
    ['終了', '(?!する[^。]{0,6}(?:年度|期間))', '(?<=で|に|をもって)'],
  ],
  [
    'topic',
    ['寄せられ', '(?=[^。、]{0,16}意見)', '(?<=まで(?:の間)?に)'],
    ['意見', 'は?(?=[^。]{0,48}(?:募り|募っ|募る))'],
    ['パブリックコメント|パブリック・コメント|パブコメ'],
    ['意見', '[^。、\\d]{0,8}(?:募集|公募|提出)'],
    ['再意見募集|募集期間|受付期間|意見を募'],
    ['意見', 'を?(?:広く)?(?:受け?付|お寄せ|提出|求め)'],
    ['意見', '[はをの](?=[^。]{0,56}(?:寄せ|受け?付|お送り|送付|提出(?:して|くださ|願)))'],
  ],
  [
    'due',
    ['回答|提出|申請|届出|納付|応募|報告|支払|履行', 'の?(?:期限|締切|締め切り)'],
    ['期限|納期|厳守|提出して'],
    ['報告|回答', '(?:すること|して(?:くだ|下)さい)'],
    ['回答', '(?=[くしすいを。\\n;]|$)'],
    ['提出', '(?!を目指)', '(?<=まで(?:に)?(?:[^。、案]{0,8}を)?)'],
    ['申', 'し?込み?(?!書)'],
    ['なければな|届け出て|届け出る|届出をする'],
  ],
  ['comply', ['義務付けられ|義務づけられ']],
  ['cabinet-decision', ['閣議', '(?!後|の概要|資料|室)']],
  ['promulgated', ['公布', '(?!の日\\))']],
  // What a committee passes is not enacted yet.
  // Nor what one house does.
  ['event', ['可決', '', '(?<=委員会(?:で|において)[^。、]{0,6})']],
  [
    'event',
    [
      '可決',
      '(?!(?:さ?れ|し)?[、・]?成立)',
      '(?<=衆議?院(?:の?本会議)?(?:で|において)[^。、]{0,8}|委員会は[^。]{0,24})',
    ],
  ],
  ['event', ['成立|可決', '(?:し|され)(?:な|ず|てお?(?:ら|り)ま?せん|てい(?:な|ませ))']],
  ['enacted', ['成立|可決'], ['制定', '(?=日|:|\\s|され|し(?:た|、|ま)|$)']],
  [
    'effective',
    ['施行', '(?!規則|令|細則|期日を定め|について|状況|後(?!\\d|[一二三四五六七八九十]))'],
    ['適用|発効'],
    ['効力', '(?:を生|を有|発生)'],
    ['義務化|実施開始'],
    ['条の規定', '(?=\\s)'],
    ['政令で定める日', '', '(?<=までの|までの間(?:において|で))'],
  ],
  [
    'meeting',
    ['会合|会議|検討会|説明会|委員会|部会|審議会', 'を(?:開(?!始)|行)'],
    [
      '第',
      '[\\d一二三四五六七八九十]{1,3}回[^。、\\d国]{0,16}?会(?:合|議)?(?![見員])(?:を(?:開(?!始)|行))?',
    ],
    ['開催|会合|開かれ|開会|会見|説明会'],
    ['開く|開いた', '(?=[^。、]{0,8}(?:会議|会合|委員会|検討会|部会|審議会))'],
    ['検討会|委員会|部会|審議会|懇談会|研究会', '', '(?<=日(?:\\([^)]{1,4}\\))?の)'],
    ['前回|次回', '(?=\\()'],
    ['第', '[\\d一二三四五六七八九十]{1,3}回(?=\\()'],
    ['開く', '(?=予定|$|[。\\n])', '(?<=日(?:\\([^)]{1,4}\\))?に)'],
    ['開', '(?:きます|く(?=予定|$|。))', '(?<=で)'],
    ['日時', '(?=[:\\s])', '(?<!締切|期限|開始|終了)'],
    // 令和7年6月4日　委員会会議録.
    ['会議録|議事録|議事要旨|議事概要|会見録', '(?=$|[\\s)」。])'],
  ],
  [
    'published',
    ['公表|発表|公開|公示|掲載|告示|公告'],
    ['官報', '(?=第|号外)'],
    ['更新|時点更新', '(?=$|[\\s/)\\]】、。])', '(?<=日)'],
    ['最終更新', '日?(?=:|は|\\s)'],
  ],
  [
    'event',
    ['国会', 'に?提出され'],
    ['発足|設置され|設置し|採択'],
    ['決裁|申合せ|申し合わせ', '(?=$|[\\s)」。])'],
    ['決定', '(?=された|した|しました)', '(?<!閣議)'],
  ],
  [
    'review',
    ['見直し', '', '(?<!ごと(?:の)?)'],
    ['見直す|検討を加え'],
    ['検討', '', '(?<=(?:目途として|以内に|経過後|ごとに)[^。、]{0,12})'],
  ],
  ['target', ['目指|目途|めど|目標|予定|見込|見通し|方針|策定|取りまとめ|とりまとめ|結論']],
  [
    'reporting-period',
    ['における', '(?=[^。、]{1,24}(?:状況|件数|実績)(?!を?踏))', '(?<=(?:年度?|期|月)[)]?)'],
    ['分', '(?=の[^。、]{0,10}(?:報告|実績|件数|状況|申告|決算))', '(?<=年度?)'],
    [
      'に係る|にかかる',
      '(?=[^。、]{0,10}(?:報告|実績|決算))',
      '(?<=(?:年度?|期|月|まで|日|間)[)]?)',
    ],
    ['実績|速報'],
    ['事業年度', '(?!から)'],
    ['対象期間|件数'],
    ['集計', '(?!中|を行)'],
  ],
]

/** English ones, of whole words. */
export const ENGLISH: WordList<CueKind> = [
  [
    'closes',
    ['clos', '(?:e|es|ed|ing)'],
    ['open until|open for comment until'],
    ['comment date|comments due|comment due'],
    ['responses|submissions', ' (?:must|should|need to) (?:reach|arrive|be|get)'],
  ],
  ['ends', ['conclude|concludes'], ['ends|ending|expires', '(?= on| at|:)']],
  ['comment-open', ['comment period opens|opening date']],
  ['opens', ['open', '(?= on| from| \\d)'], ['opens|opened|starts|start|begins|began|begin']],
  [
    'topic',
    ['views|submissions', '(?= by| until| on or| no later)'],
    ['public comments|public comment|consultation|comments|comment|feedback|public input'],
  ],
  [
    'due',
    ['can apply|may apply|to apply', '(?=(?: \\w{1,12}){0,6} (?:until|by|before|no later)\\b)'],
    ['due|deadline|must|not later than|no later than'],
    ['has|have', '(?= until)'],
  ],
  [
    'cabinet-decision',
    ['cabinet', ' (?:decision|approv\\w{1,4})'],
    ['approved|adopted|decided', ' by the cabinet'],
  ],
  ['promulgated', ['promulgat', '\\w{1,4}']],
  [
    'enacted',
    ['enact', '\\w{0,5}'],
    ['passed|signed into law'],
    ['governor|president', '(?: \\w{1,12}){0,2} sign(?:s|ed)'],
    ['signed', ' by (?:the )?(?:governor|president)'],
    ['chaptered'],
    ['approved', ' by (?:the )?(?:governor|president)'],
    [
      'signed',
      '(?= on| \\d|,)',
      '(?<=(?:bills?|acts?|laws?|amendments?|legislation)(?: \\w{1,8}){0,2} )',
    ],
    ['sign', '(?:ed|s)(?: [\\w.-]{1,14}){1,5} into law'],
  ],
  [
    'effective',
    [
      'takes|take|took|taking|comes|come|came|enter|enters|entered|entering',
      ' (?:in)?(?:to )?(?:effect|force|application)',
    ],
    ['in force|effective'],
    ['appl', '(?:y|ies|icable|ied)'],
    ['operative|enforceable|enforced'],
    ['application date|date of application'],
    ['bite|bites'],
    ['enforce', '(?= the \\w)'],
  ],
  [
    'meeting',
    ['plenary'],
    ['first|second|third|fourth|next', ' (?:session|round table)'],
    ['meeting|hearing|meets|meet|met|convenes|convene|workshop|workshops|seminar|webinar'],
  ],
  [
    'published',
    ['publish', '\\w{0,3}'],
    ['releas', '\\w{1,3}'],
    ['announc', '\\w{1,3}'],
    ['issued|issue'],
    ['oj', ' [lc]'],
  ],
  ['comply', ['comply|complied|shall']],
  ['event', ['amended|adopted|submitted to|established|approved|approval|endorsed|ratified']],
  ['review', ['review', '\\w{0,3}'], ['evaluate|evaluation', '(?= and (?:report|review))']],
  [
    'target',
    ['plan', '\\w{0,4}'],
    ['target|expect|aim', '\\w{0,3}'],
    ['follow'],
    ['schedul', '\\w{1,3}'],
  ],
  ['reporting-period', ['reporting period']],
]
