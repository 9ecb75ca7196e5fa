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

type Begun = { uri: string; key: string; codes: string[] }

/** Begins a second factor for whoever is signed in; what its page then shows. */
export async function beginSecondFactor(browser: Browser): Promise<Begun> {
  const begin = { intent: 'second-start', password: PASSWORD }
  return begunOn((await browser.post('/settings/account', begin)).text)
}

/** The key and the spare codes on a page. */
export function begunOn(page: string): Begun {
  const uri = /href="(otpauth:[^"]+)"/.exec(page)![1]!.replaceAll('&amp;', '&')
  const codes = [...page.matchAll(/<li class="code">([\w-]+)</g)].map((match) => match[1]!)
  return { uri, key: new URL(uri).searchParams.get('secret')!, codes }
}

/** Turns the second factor on for whoever is signed in; returns the key and the spare codes. */
export async function secondFactor(browser: Browser): Promise<Begun> {
  const begun = await beginSecondFactor(browser)
  await browser.post('/settings/account', { intent: 'second-verify', code: totp(begun.key) })
  return begun
}
