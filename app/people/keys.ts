import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** A secret that is shown once: an id to find it by, and what must fit. Only the hash is kept. */
export type Key = { id: string; key: string; keyHash: string }

const ID_BYTES = 9
const SECRET_BYTES = 24

/** An id in the alphabet of addresses, 12 characters. */
export const makeId = (): string => randomBytes(ID_BYTES).toString('base64url')

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
