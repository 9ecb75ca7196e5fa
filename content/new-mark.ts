// How lists mark what is new; 更新 says that something changed, and stays.
const MARK = 'new!?|新着'
const MARKED = new RegExp(
  `^[【\\[(［（](?:${MARK})[】\\])］）]\\s*|\\s*[【\\[(［（](?:${MARK})[】\\])］）]$`,
  'i',
)
const LONE = new RegExp(`^[【\\[(［（]?(?:${MARK})[】\\])］）]?$`, 'i')

/** Whether a text only marks what stands beside it as new. */
export const isNewMark = (text: string): boolean => LONE.test(text.normalize('NFKC').trim())

/** A title or line without a mark that it is new: 【NEW】, （新着）, NEW at its end. */
export const withoutNewMark = (text: string): string =>
  text
    .replace(MARKED, '')
    .replace(/(?<=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}」』)）。])\s*NEW!?$/u, '') || text
