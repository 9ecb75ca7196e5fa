import { deflateSync } from 'node:zlib'

/** A PDF of one page with these lines, in a composite font whose codes are Unicode (ToUnicode). */
export function pdfOf(lines: string[]): Buffer {
  const words = lines.map((line) => `<${hexOf(line)}> Tj T*`).join('\n')
  const cmap =
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def ' +
    '1 begincodespacerange <0000><ffff> endcodespacerange\n' +
    '1 beginbfrange <0000> <ffff> <0000> endbfrange endcmap end end'
  return fileOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    page('/Font << /F1 5 0 R >>'),
    stream(Buffer.from(`BT /F1 12 Tf 14 TL 50 780 Td ${words} ET`)),
    '<< /Type /Font /Subtype /Type0 /BaseFont /HeiseiMin-W3 /Encoding /Identity-H /DescendantFonts [6 0 R] /ToUnicode 7 0 R >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /HeiseiMin-W3 /CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 2 >> /FontDescriptor 8 0 R /DW 1000 >>',
    stream(Buffer.from(cmap)),
    '<< /Type /FontDescriptor /FontName /HeiseiMin-W3 /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 859 /Descent -140 /CapHeight 700 /StemV 80 >>',
  ])
}

/** A small PDF whose one page unpacks to so many megabytes of blanks. */
export function pdfBomb(megabytes: number): Buffer {
  const packed = deflateSync(Buffer.alloc(megabytes * 1024 * 1024, ' '))
  return fileOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    page(''),
    stream(packed, '/Filter /FlateDecode'),
  ])
}

/** A PDF of so many empty pages. */
export function pdfOfPages(count: number): Buffer {
  const kids = Array.from({ length: count }, (_, i) => `${i + 3} 0 R`).join(' ')
  return fileOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${count} >>`,
    ...Array.from({ length: count }, () => '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>'),
  ])
}

/** A PDF whose tree of pages is so deep that it leads through this many levels to none. */
export function pdfNested(levels: number): Buffer {
  return fileOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    ...Array.from(
      { length: levels },
      (_, i) => `<< /Type /Pages /Kids [${i + 3} 0 R] /Count 1 /Deep ${'['.repeat(levels)} >>`,
    ),
  ])
}

const page = (resources: string) =>
  `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << ${resources} >> >>`

const hexOf = (text: string) =>
  Array.from({ length: text.length }, (_, i) =>
    text.charCodeAt(i).toString(16).padStart(4, '0'),
  ).join('')

function stream(data: Buffer, filter = ''): Buffer {
  const head = Buffer.from(`<< /Length ${data.length} ${filter} >>\nstream\n`)
  return Buffer.concat([head, data, Buffer.from('\nendstream')])
}

function fileOf(objects: (string | Buffer)[]): Buffer {
  const parts = [Buffer.from('%PDF-1.7\n')]
  const starts: number[] = []
  let at = parts[0]!.length
  for (const [i, object] of objects.entries()) {
    const body = Buffer.isBuffer(object) ? object : Buffer.from(object, 'latin1')
    const part = Buffer.concat([Buffer.from(`${i + 1} 0 obj\n`), body, Buffer.from('\nendobj\n')])
    starts.push(at)
    at += part.length
    parts.push(part)
  }
  const rows = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${rows}`
  const trailer = `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${at}\n%%EOF\n`
  return Buffer.concat([...parts, Buffer.from(table + trailer)])
}
