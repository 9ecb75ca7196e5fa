// One character each in JIS X 0208, which its mappings to Unicode write in two ways; NFKC folds one of them.
const TWINS: Record<string, string> = { '〜': '~', '−': '-', '∥': '‖', '―': '—' }

/**
 * Text for comparison and for reading: NFKC, and the characters that CP932 and JIS converters write
 * in two ways made one. Blanks are left as they are.
 */
export const foldText = (text: string): string =>
  text.normalize('NFKC').replace(/[〜−∥―]/g, (character) => TWINS[character]!)
