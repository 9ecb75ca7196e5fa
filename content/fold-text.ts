import { ENCLOSED } from './dates/enclosed.ts'

// One character each in JIS X 0208, which its mappings to Unicode write in two ways; NFKC folds one of them.
const TWINS: Record<string, string> = { '〜': '~', '−': '-', '∥': '‖', '―': '—' }

const ANY = new RegExp(`[${ENCLOSED}]`)
const OTHERS = new RegExp(`[^${ENCLOSED}]+`, 'g')

/**
 * Text for comparison and for reading: NFKC but for enclosed numbers, and the characters that CP932
 * and JIS converters write in two ways made one. Blanks are left as they are.
 */
export const foldText = (text: string): string =>
  compatible(text).replace(/[〜−∥―]/g, (character) => TWINS[character]!)

const compatible = (text: string): string =>
  ANY.test(text) ? text.replace(OTHERS, (part) => part.normalize('NFKC')) : text.normalize('NFKC')
