import type { LookupFunction } from 'node:net'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createFetcher } from '#scrapers/fetch/fetcher.ts'
import { isPrivateAddress, isPrivateHost, publicLookup } from '#scrapers/fetch/private-address.ts'
import { NOW, siteOf, USER_AGENT } from './site.ts'

test.each([
  '127.0.0.1',
  '127.255.255.254',
  '0.0.0.0',
  '10.0.0.1',
  '100.64.0.1',
  '169.254.169.254',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '224.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::ffff:127.0.0.1',
  '::ffff:a00:1',
  '64:ff9b::7f00:1',
  '2002:7f00:1::',
  'fc00::1',
  'fd12:3456::1',
  'fe80::1',
  'ff02::1',
])('%s is not on the public internet', (address) => {
  expect(isPrivateAddress(address)).toBe(true)
})

test.each([
  '8.8.8.8',
  '172.32.0.1',
  '11.0.0.1',
  '203.0.114.1',
  '2001:4860:4860::8888',
  '2400::1',
  '::ffff:8.8.8.8',
])('%s is on the public internet', (address) => {
  expect(isPrivateAddress(address)).toBe(false)
})

test('an IPv4 address is as private inside IPv6 as it is alone', () => {
  fc.assert(
    fc.property(fc.ipV4(), (address) => {
      expect(isPrivateAddress(`::ffff:${address}`)).toBe(isPrivateAddress(address))
    }),
    { numRuns: 200 },
  )
})

test('a host is private by its name or by its number, however that is written', () => {
  const hosts = [
    'localhost',
    'a.localhost',
    'db.internal',
    'nas.local',
    '0x7f000001',
    '127.1',
    '[::1]',
  ]
  expect(hosts.filter((host) => !isPrivateHost(new URL(`http://${host}/`)))).toEqual([])
  expect(isPrivateHost(new URL('https://www.ppc.go.jp/'))).toBe(false)
  expect(isPrivateHost(new URL('https://localhost.example.com/'))).toBe(false)
})

type Callback = (error: Error | null, addresses: unknown, family?: number) => void
const resolvingTo = (...addresses: string[]) =>
  ((_: string, options: { all?: boolean }, callback: Callback) => {
    if (!options.all) return callback(null, addresses[0], 4)
    callback(
      null,
      addresses.map((address) => ({ address, family: 4 })),
    )
  }) as unknown as LookupFunction

test('a name is refused when any of its addresses is private', () => {
  const codeOf = (all: boolean, ...addresses: string[]) => {
    let code: string | undefined | null
    publicLookup(resolvingTo(...addresses))('x', { all }, (error) => {
      code = error?.code ?? null
    })
    return code
  }
  expect(codeOf(true, '8.8.8.8', '10.0.0.1')).toBe('ERR_PRIVATE_ADDRESS')
  expect(codeOf(false, '10.0.0.1')).toBe('ERR_PRIVATE_ADDRESS')
  expect(codeOf(true, '8.8.8.8', '1.1.1.1')).toBeNull()
  expect(codeOf(false, '8.8.8.8')).toBeNull()
})

test('a public name that leads inward is never connected to', async () => {
  const site = await siteOf({})
  const { port } = new URL(site.url)
  const fetcher = createFetcher({
    ...{ userAgent: USER_AGENT, now: () => NOW, sleep: async () => {} },
    lookup: resolvingTo('127.0.0.1'),
  })
  const result = await fetcher.get({ url: `http://www.ppc.go.jp:${port}/`, hosts: [] })
  expect(result).toMatchObject({ outcome: 'unreachable', note: { code: 'private-address' } })
  expect(site.requests).toEqual([])
})

test('the address of the replay is exempt, and nothing else on this machine', async () => {
  const site = await siteOf({ '/www.ppc.go.jp/': 'here' })
  const fetcher = createFetcher({ userAgent: USER_AGENT, now: () => NOW, replay: site.url })
  expect(await fetcher.get({ url: 'https://www.ppc.go.jp/', hosts: [] })).toMatchObject({
    outcome: 'ok',
  })
  expect(await fetcher.get({ url: `${site.url}/www.ppc.go.jp/`, hosts: [] })).toMatchObject({
    outcome: 'unreachable',
    note: { code: 'private-address' },
  })
})
