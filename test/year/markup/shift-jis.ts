/** The bytes of each character that Shift_JIS has, from what a decoder makes of every pair of bytes. */
function bytesOfCharacters(): Map<string, Buffer> {
  const decoder = new TextDecoder('shift_jis')
  const known = new Map<string, Buffer>()
  const add = (bytes: Buffer) => {
    const text = decoder.decode(bytes)
    if ([...text].length === 1 && text !== '\ufffd' && !known.has(text)) known.set(text, bytes)
  }
  for (let first = 0; first < 0x80; first++) add(Buffer.from([first]))
  for (let first = 0x81; first < 0xfd; first++) {
    for (let second = 0x40; second < 0xfd; second++) add(Buffer.from([first, second]))
  }
  return known
}

const known = bytesOfCharacters()

/** Text in Shift_JIS. Throws on a character that it does not have. */
export function encodeShiftJis(text: string): Buffer {
  return Buffer.concat(
    [...text].map((letter) => {
      const bytes = known.get(letter)
      if (!bytes) throw new RangeError(`Shift_JIS has no “${letter}”`)
      return bytes
    }),
  )
}
