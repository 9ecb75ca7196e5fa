import type { CueKind } from './cue-kind.ts'
import type { WordList } from './words-at.ts'

/** English words of calls for comments and of what somebody has to hand in; they are looked for first. */
export const ENGLISH_CALLS: WordList<CueKind> = [
  [
    'effective',
    [
      'starts|start|comes into force|enters into force|takes effect|come into force|take effect',
      ' on a (?:day|date) (?:to be )?(?:set|fixed|specified|designated|determined|prescribed) by (?:an? )?(?:cabinet|ministerial|implementing) (?:order|act)',
    ],
  ],
  [
    'closes',
    ['closing date', '(?: for (?:responses|comments|submissions|views))?(?=:| is| was)'],
    [
      'clos',
      '(?:e(?! to \\d)|es|ed|ing)',
      '(?<!\\b(?:sources|officials|people|those|is|are|was|were) (?=close to\\b))',
    ],
    ['open until|open for comment until'],
    [
      'stays|stay|remains|remain|is|are',
      ' open(?: for (?:public )?comments?)?(?= until| till| through)',
    ],
    ['comment date|comments due|comment due'],
    ['deadline', ' for responses(?! to (?:the )?(?:tender|court|order))'],
    ['deadline', ' for (?:the )?(?:submission|submitting|receipt) of (?:opinions|comments|views)'],
    [
      'written opinions|opinions in writing',
      '(?: in writing)? (?:must|should) (?:reach|be (?:submitted|received|sent))',
      "(?<![’']s )",
    ],
    ['responses', ' (?:to (?:this|the) request for information|are due)', "(?<![’']s )"],
    ['responses|submissions', '(?: in writing)? (?:must|should|need to) (?:reach|arrive|be|get)'],
    ['runs until|run until|running until'],
    [
      'extend',
      '\\w{0,3} (?:the |its )?(?:public )?comment (?:period|deadline)(?= [^.;]{0,60}\\b(?:to|through|until) )',
    ],
    [
      'extended',
      '(?= (?:to|through|until) )',
      '(?<=\\bcomment (?:period|deadline)\\b[^.;]{0,160} )',
    ],
  ],
  ['due', ['registration', ' (?:closes|ends)']],
  [
    'ends',
    ['conclude|concludes'],
    ['ends|ending|expires', '(?= on| at|:)'],
    ['end|expire', '(?= on)', '(?<=\\b(?:will|to) )'],
  ],
  [
    'comment-open',
    ['comment period opens|opening date'],
    ['released|issued|published|opened', ' for (?:public )?(?:comments?|consultation)(?= on)'],
  ],
  [
    'event',
    [
      'open|opens|opened',
      '(?: (?:an?|formal|new|its)){0,3} (?:in-depth )?(?:proceedings?|investigations?|inquiry|inquiries|probe)',
    ],
  ],
  [
    'opens',
    [
      'launched',
      '(?= on| in| \\d)',
      '(?<=\\b(?:consultation|evidence|views)(?: on [^.;,]{0,40})?,? (?:was |is )?)',
    ],
    ['launched', '(?= (?:its|the|an?) (?:public )?(?:call for|consultation))'],
    ['open', '(?= on| from| \\d)'],
    ['opens|opened|starts|start|begins|began|begin'],
  ],
  [
    'topic',
    ['views|submissions', '(?= by| until| on or| no later)'],
    [
      'opinions|views',
      '(?= on (?:the|an?|its|this) (?:\\w+ )?(?:draft|proposal|proposed|bill|plan))',
    ],
    ['views|opinions|comments', ' are (?:sought|invited|welcome)'],
    [
      'opinions|views',
      ' from the (?:general )?public',
      '(?<=\\b(?:invit|seek|solicit|request)\\w{0,3} (?:\\w+ )?)',
    ],
    [
      'opinions|comments|views|responses|submissions',
      '(?:,[^.;,]{1,40},)? (?:are|will be)(?: now)? (?:accepted|received)',
    ],
    ['call for', ' (?:views|evidence|input|feedback)'],
    [
      'questionnaire|survey',
      '(?= (?:until|by) )',
      '(?<=\\b(?:reply|respond|answer|contribute) to (?:the|this|our) (?:\\w+ )?)',
    ],
    ['appeal for', ' opinions'],
    [
      'views|opinions|responses|submissions',
      '(?=(?: (?!to\\b)\\w{2,16}){1,4} (?:until|by|before) )',
      '(?<=\\b(?:stakeholders|interested parties|anyone|citizens|respondents|you) (?:may|can|should|are invited to) (?:submit|send|give|share) (?:their|your|written) )',
    ],
    ['submitting', ' (?:views|comments|opinions|feedback)'],
    ['request for', ' (?:comments?|input)'],
    ['contributions', '(?= (?:can|may|must|should) be (?:submitted|sent|made|uploaded))'],
    ['consultation', '(?! (?:desk|counter|service|centre|center)s?\\b)'],
    ['public comments|public comment|comments|comment|feedback|public input'],
  ],
  [
    'due',
    ['can apply|may apply|to apply', '(?=(?: \\w{1,12}){0,6} (?:until|by|before|no later)\\b)'],
    [
      'due',
      '(?! for (?:publication|release|adoption))(?! to (?!the\\b|an?\\b|its\\b|parliament|congress))',
    ],
    ['deadline|must'],
    [
      'not later than|no later than',
      '',
      '(?<!\\b(?:order|act),? |\\b(?:takes?|enters?|comes?|go(?:es)?|put) (?:in)?(?:to )?(?:effect|force|application) )',
    ],
    ['required', ' to (?:submit|file|report|register|notify|respond)'],
    ['has|have', '(?= until)'],
  ],
]
