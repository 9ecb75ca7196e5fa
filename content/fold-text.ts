import { ENCLOSED } from './dates/enclosed.ts'

// One character each in JIS X 0208, which its mappings to Unicode write in two ways; NFKC folds one of them.
const TWINS: Record<string, string> = { '〜': '~', '−': '-', '∥': '‖', '―': '—' }

const ANY = new RegExp(`[${ENCLOSED}]`)
const OTHERS = new RegExp(`[^${ENCLOSED}]+`, 'g')

/**
 * Text for comparison: NFKC, and the characters that CP932 and JIS converters write in two ways made
 * one. Blanks are left as they are.
 */
export const foldText = (text: string): string => withoutTwins(text.normalize('NFKC'))

/** Text for reading: the same, but for enclosed numbers, which stay what they are. */
export const foldWords = (text: string): string =>
  ANY.test(text)
    ? withoutTwins(text.replace(OTHERS, (part) => part.normalize('NFKC')))
    : foldText(text)

const withoutTwins = (text: string): string =>
  text.replace(/[〜−∥―]/g, (character) => TWINS[character]!)
