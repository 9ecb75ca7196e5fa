import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const derive = promisify<string, Buffer, number, ScryptOptions, Buffer>(scrypt)
const BYTES = 32
const BLOCKS = 8

export type Hasher = {
  hash: (password: string) => Promise<string>
  verify: (asked: { hash: string; password: string }) => Promise<boolean>
}

/**
 * Passwords by scrypt with N = 2^cost, r = 8, p = 1: at 15 they take 32 MB and some 80 ms each. A
 * hash bears its cost, so that those made at another cost still fit. NFKC, since keyboards differ.
 */
export function createHasher(cost: number): Hasher {
  return {
    hash: async (password) => {
      const salt = randomBytes(16)
      const made = await work(password, salt, cost)
      return ['scrypt', cost, salt.toString('base64url'), made.toString('base64url')].join(':')
    },
    verify: async ({ hash, password }) => {
      const [kind, exponent, salt = '', expected = ''] = hash.split(':')
      if (kind !== 'scrypt') return false
      const made = await work(password, Buffer.from(salt, 'base64url'), Number(exponent))
      return timingSafeEqual(made, Buffer.from(expected, 'base64url'))
    },
  }
}

function work(password: string, salt: Buffer, cost: number): Promise<Buffer> {
  const N = 2 ** cost
  return derive(password.normalize('NFKC'), salt, BYTES, {
    ...{ N, r: BLOCKS, p: 1 },
    maxmem: 2 * 128 * N * BLOCKS,
  })
}
