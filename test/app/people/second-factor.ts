import { createHmac } from 'node:crypto'
import { PASSWORD } from './app.ts'
import type { Browser } from './browser.ts'

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** The code that an authenticator app shows now for a key (RFC 6238, six digits, 30 seconds). */
export function totp(key: string): string {
  const bits = [...key].map((sign) => ALPHABET.indexOf(sign).toString(2).padStart(5, '0')).join('')
  const bytes = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
  const step = Buffer.alloc(8)
  step.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)))
  const mac = createHmac('sha1', bytes).update(step).digest()
  const at = mac.at(-1)! & 15
  return String((mac.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}

/** Turns the second factor on for whoever is signed in; returns the key and the spare codes. */
export async function secondFactor(browser: Browser): Promise<{ key: string; codes: string[] }> {
  const page = await browser.post('/settings/account', {
    intent: 'second-start',
    password: PASSWORD,
  })
  const key = /secret=([A-Z2-7]+)/.exec(page.text)![1]!
  const codes = [...page.text.matchAll(/<li class="code">([\w-]+)</g)].map((match) => match[1]!)
  await browser.post('/settings/account', { intent: 'second-verify', code: totp(key) })
  return { key, codes }
}
