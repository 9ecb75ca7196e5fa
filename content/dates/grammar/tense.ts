/** Whether words tell of something done, of something to come, or only name a last day. */
export type Tense = 'past' | 'future' | 'deadline'

// いた is past, but いたします, いただく and したい are not; nor is a condition (した場合).
const DONE =
  '(?:[しれっきけめん]|い(?!た(?:し|だ|く|す)))た(?!い|ら|り|く|場合|とき|際|者|うえ|上で|がっ)|でした|だった|(?:され|して|られて|れて)(?:て)?い(?:る|ます)|済み?(?=$|[)、。の])|現在|を経て|を受け(?![付入取る])|を踏まえ|以来'
const PLANNED =
  '予定|見込|見通し|目指|目途|めど|目処|目標|方針|計画(?=[しす。]|$)|こととす|こととな(?!った)|とする|ことにな(?!った)|ほしい|ください|下さい|たい(?=$|[。、と])|に向け(?!た)|すること|お願い'
const DEADLINE = '期限|必着|消印有効|締め?切(?!っ|ら)'
const EVENT =
  '(?:施行|適用|発効|開始|公表|公布|公開|発表|開催|実施|募集|受付|受け付け|提出|導入|廃止|終了|運用|義務化|改定|策定|決定|締め?切|[開行始]|取りまとめ)'
const VERB = `${EVENT}(?:する|される|となる|う|く|かれる|われる|まる|める|る)|[いきしちにひみりえけせてねべめれげ]ます|(?:(?<!関|対|資|際|係)する|れる|なる|める|ける|得る|行う|開く|図る)(?=$|[。」)\\s]|こと|旨|と(?:して|発表|公表|述べ|され|決))`

const TENSES = new RegExp(`(${DONE})|(${PLANNED}|${VERB})|(${DEADLINE})`, 'g')
// 「10月1日の会議資料を掲載します」: the verb is not done on the day, unless the day is that of the event.
const EXPRESS = new RegExp(PLANNED)
const OF_A_THING = new RegExp(`^の(?!${EVENT}|予定|締|期限)`)

// A verb that the sentence goes on from has its tense from what follows.
const GOES_ON = /(?:[しれいきりちびけめせ]|て)、/
const LABELLED = /[をはが:]\s*$/
const ADVERB = /^(?:\([^)]{0,12}\))?[、,]/

/**
 * The tense of the verb that a date belongs to: the first after it, or the last of the sentence
 * where the date stands in front as an adverb (10月1日、…). `own` is null where the verb goes on.
 */
export function japaneseTense(before: string, after: string, rest: string) {
  if (ADVERB.test(after) && !LABELLED.test(before)) return { own: closing(rest), later: null }
  const at = GOES_ON.exec(after)?.index ?? after.length
  return { own: opening(after.slice(0, at)), later: opening(after.slice(at)) }
}

/** A date that only names a thing (10月1日の資料) takes none to come. */
function opening(after: string): Tense | null {
  // 「Dまで延長しました」: what is done is done to a last day, which lies ahead.
  if (/^(?:に|へ)?延長/.test(after)) return 'deadline'
  if (/^付け?(?![でけ])/.test(after)) return 'past'
  const names = OF_A_THING.test(after)
  for (const [word, done, planned] of after.matchAll(TENSES)) {
    if (done !== undefined) return 'past'
    if (planned === undefined) return 'deadline'
    if (!names || EXPRESS.test(word)) return 'future'
  }
  return /^付/.test(after) ? 'past' : null
}

function closing(rest: string): Tense | null {
  const last = [...rest.matchAll(TENSES)].at(-1)
  if (!last || last[3] !== undefined) return null
  return last[1] === undefined ? 'future' : 'past'
}
