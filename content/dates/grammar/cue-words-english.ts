import type { CueKind } from './cues.ts'
import type { WordList } from './words-at.ts'

/** English words by kind, each read whole; what stands first is taken. */
export const ENGLISH: WordList<CueKind> = [
  [
    'closes',
    ['clos', '(?:e|es|ed|ing)'],
    ['open until|open for comment until'],
    ['comment date|comments due|comment due'],
    ['deadline', ' for responses'],
    [
      'responses|submissions|opinions',
      '(?: in writing)? (?:must|should|need to) (?:reach|arrive|be|get)',
    ],
    ['runs until|run until|running until'],
  ],
  ['ends', ['conclude|concludes'], ['ends|ending|expires', '(?= on| at|:)']],
  ['comment-open', ['comment period opens|opening date']],
  ['opens', ['open', '(?= on| from| \\d)'], ['opens|opened|starts|start|begins|began|begin']],
  [
    'topic',
    ['views|submissions', '(?= by| until| on or| no later)'],
    ['call for', ' (?:views|evidence|input)'],
    ['request for', ' (?:information|comments?|input)'],
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
    ['cabinet', ' (?:decision|approv\\w{1,4}|signed off|endors\\w{1,4}|adopt\\w{1,4})'],
    ['approved|adopted|decided', ' by the cabinet'],
    ['approved|adopted|endorsed|decided', '', '(?<=\\bcabinet (?:on |last )?\\w{3,12} )'],
  ],
  ['promulgated', ['promulgat', '\\w{1,4}']],
  [
    'enacted',
    ['enact', '\\w{0,5}'],
    ['passed|signed into law|royal assent'],
    ['governor|president', '(?: \\w{1,12}){0,2} sign(?:s|ed)'],
    ['signed', ' by (?:the )?(?:governor|president)'],
    ['chaptered'],
    ['approved', ' by (?:the )?(?:governor|president)'],
    [
      'signed',
      '(?= on| \\d|,)',
      '(?<=(?:bills?|acts?|laws?|amendments?|legislation)(?: \\w{1,8}){0,2} |\\b(?:sb|hb|ab) ?[\\w-]{1,10},? )',
    ],
    ['sign', '(?:ed|s)(?: [\\w.-]{1,14}){1,5} into law'],
  ],
  [
    'effective',
    [
      'takes|take|took|taking|comes|come|came|enter|enters|entered|entering',
      ' (?:in)?(?:to )?(?:full |legal )?(?:effect|force|application)',
    ],
    ['in force|effective'],
    ['appl', '(?:y|ies|icable|ied)'],
    ['operative|enforceable|enforced'],
    ['application date|date of application'],
    ['bite|bites'],
    ['phased in'],
    [
      'duties|obligations|requirements|prohibitions|application',
      '(?=[^.;]{0,60} (?:postponed|delayed|deferred|pushed back)\\b)',
    ],
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
