/** Tables in the order of their names, each on a multiple of four bytes and with its sum. */
export function fileOf(tables: Record<string, Buffer>): Buffer {
  const list = Object.entries(tables)
  const power = Math.floor(Math.log2(list.length))
  const reach = 16 * 2 ** power
  let offset = 12 + 16 * list.length
  const entries = list.map(([tag, table]) => {
    const entry = Buffer.concat([Buffer.from(tag), u32(sumOf(table), offset, table.length)])
    offset += padded(table).length
    return entry
  })
  const first = [u32(0x10000), u16(list.length, reach, power, 16 * list.length - reach)]
  const file = Buffer.concat([...first, ...entries, ...list.map(([, table]) => padded(table))])
  file.writeUInt32BE((0xb1b0afba - sumOf(file)) >>> 0, file.indexOf(tables.head!) + 8)
  return file
}

/** A table filled up to a multiple of four bytes. */
export const padded = (table: Buffer) =>
  Buffer.concat([table, Buffer.alloc((4 - (table.length % 4)) % 4)])

function sumOf(table: Buffer): number {
  const whole = padded(table)
  let sum = 0
  for (let i = 0; i < whole.length; i += 4) sum = (sum + whole.readUInt32BE(i)) >>> 0
  return sum
}

/** Numbers of two bytes, the highest first. */
export const u16 = (...numbers: number[]) => bytesOf(2, numbers)
/** Numbers of four bytes, the highest first. */
export const u32 = (...numbers: number[]) => bytesOf(4, numbers)

/** Numbers one after the other, each of so many bytes; below zero as two's complement. */
function bytesOf(size: number, numbers: readonly number[]): Buffer {
  const bytes = Buffer.alloc(size * numbers.length)
  numbers.forEach((n, i) => {
    bytes.writeUIntBE(n < 0 ? n + 2 ** (8 * size) : n, i * size, size)
  })
  return bytes
}
