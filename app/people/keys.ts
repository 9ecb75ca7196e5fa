import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** A secret that is shown once: an id to find it by, and what must fit. Only the hash is kept. */
export type Key = { id: string; key: string; keyHash: string }

const ID_BYTES = 8
const SECRET_BYTES = 24

/** An id of 16 hexadecimal digits: it never looks like an option, nor like a formula. */
export const makeId = (): string => randomBytes(ID_BYTES).toString('hex')

export function makeKey(): Key {
  const id = makeId()
  const key = `${id}.${randomBytes(SECRET_BYTES).toString('base64url')}`
  return { id, key, keyHash: hashOf(key) }
}

/** The id that a key names, whether or not it fits. */
export const idIn = (key: string): string => key.split('.')[0] ?? ''

export function fits(key: string, keyHash: string): boolean {
  return timingSafeEqual(Buffer.from(hashOf(key)), Buffer.from(keyHash))
}

// 192 random bits need no slow hash: there is nothing to guess.
const hashOf = (key: string) => createHash('sha256').update(key).digest('base64url')
