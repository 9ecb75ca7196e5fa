import type { WordList } from './words-at.ts'

/** What a word says of when a thing is done; `express` a plan, `verb` one that is to be done, `goes-on` that the sentence goes on from it. */
export type TenseWord = 'past' | 'express' | 'verb' | 'deadline' | 'goes-on'

const EVENTS =
  '施行|適用|発効|開始|公表|公布|公開|発表|開催|実施|募集|受付|受け付け|提出|導入|廃止|終了|運用|義務化|改定|策定|決定|締め切|締切|開|行|始|取りまとめ'
export const EVENT = `(?:${EVENTS})`

// いた is past, but いたします, いただく and したい are not; nor is a condition (した場合).
const NO_PAST = '(?!い|ら|り|く|場合|とき|際|者|もの|意見|うえ|上で|がっ)'
const ENDS_CLAUSE = '(?=$|[。」)\\s]|こと|旨|と(?:して|発表|公表|述べ|され|決))'

/** Words of Japanese that say when a thing is done; of a verb the ending is where it is found. */
export const JAPANESE: WordList<TenseWord> = [
  [
    'past',
    ['た', NO_PAST, '(?<=[しれっきけめん])'],
    ['た', `(?![しだく])${NO_PAST}`, '(?<=い)'],
    ['でした|だった'],
    [
      'いる|います',
      '',
      '(?<=(?:され|して|れて)て?)(?<!(?:予定|想定|計画|検討|目指|見込ま|期待)(?:され|し|れ)?て?)',
    ],
    ['済', 'み?(?=$|[)、。の\\n;])'],
    ['現在'],
    ['経て|踏まえ', '', '(?<=を)'],
    ['受け', '(?![付入取る])', '(?<=を)'],
    ['以来'],
  ],
  [
    'express',
    ['予定|見込|見通し|目指|目途|めど|目処|目標|方針|想定'],
    ['計画', '(?=[しす。\\n;]|$)'],
    ['こととす|とする'],
    ['こととな|ことにな', '(?!った)'],
    ['ほしい|ください|下さい'],
    ['たい', '(?=$|[。、と\\n;]|意向(?!を[^。]{0,4}てい)|考え|方針|構え)'],
    ['向け', '(?!た)', '(?<=に)'],
    ['すること|お願い'],
    // What is going on is not over.
    ['募集し|受け付け|受付し|受付け|実施し|公募し', 'て(?:いる|います|おり)'],
  ],
  [
    'verb',
    [EVENTS, '(?:する|される|となる|う|く|かれる|われる|まる|める|る)'],
    ['ます', '', '(?<=[いきしちにひみりえけせてねべめれげ])'],
    ['る', ENDS_CLAUSE, '(?<=(?<!関|対|資|際|係)す|れ|な|め|け|せ|べ|え|げ|得|図|送|諮|取)'],
    ['行う|開く|示す|出す|移す|進む|臨む|組む|結ぶ|置く|説く|問う|促す|下す|定む', ENDS_CLAUSE],
  ],
  [
    'deadline',
    ['募集', '(?:され|し)て(?:お|い)(?!た|まし)'],
    ['期限|必着|消印有効'],
    ['締め切|締切', '(?!っ|ら)'],
  ],
  ['goes-on', ['、', '', '(?<=[しれいきりちびけめせて])']],
]
