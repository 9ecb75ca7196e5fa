import { standInFont } from './stand-in-font.ts'

/**
 * What a browser runs in the head, before it reads the body: where a machine has nothing that draws a
 * Japanese character, it gets the stand-in face at once, and so before anything is laid out. To look
 * for a character in every font of a machine that has it in none costs more than all else of a page.
 * A script also waits for the styles before it, so that no body is laid out without them.
 * Without `&`, `<`, `>` and quotes, which would be written otherwise in the page.
 */
export const STAND_IN = `{
const pen = document.createElement(\`canvas\`).getContext(\`2d\`)
if (pen) pen.font = \`100px sans-serif\`
if (pen?.measureText(\`あ\`).width !== 100) document.fonts.add(new FontFace(\`Shirase Stand-in\`,
Uint8Array.from(atob(\`${standInFont().toString('base64')}\`), function (one) { return one.charCodeAt(0) })))
}`
