import { lookup as systemLookup } from 'node:dns'
import { BlockList, isIP, type LookupFunction } from 'node:net'

/** The code of the error that a lookup ends with when a name leads to an address that is not public. */
export const PRIVATE_ADDRESS = 'ERR_PRIVATE_ADDRESS'

// IANA special-purpose address registries: everything that is not globally reachable.
const NOT_PUBLIC: [string, number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
  ['::', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
]

const notPublic = new BlockList()
for (const [net, bits] of NOT_PUBLIC)
  notPublic.addSubnet(net, bits, isIP(net) === 6 ? 'ipv6' : 'ipv4')

/** True for an IP address (either family, IPv4 inside IPv6 too) that is not on the public internet. */
export function isPrivateAddress(address: string): boolean {
  return notPublic.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')
}

/** True for a host that can be told to be private without asking DNS. */
export function isPrivateHost({ hostname }: URL): boolean {
  const bare = hostname.replace(/^\[|\]$/g, '')
  if (isIP(bare)) return isPrivateAddress(bare)
  return /(^|\.)(localhost|local|internal|home\.arpa)\.?$/.test(bare)
}

/**
 * A lookup for connections that fails with PRIVATE_ADDRESS when any address of a name is private.
 * It is the lookup of the connection itself, so a name cannot change between check and use.
 */
export function publicLookup(resolve: LookupFunction = systemLookup as LookupFunction) {
  const guarded: LookupFunction = (hostname, options, callback) =>
    resolve(hostname, options, (error, addresses, family) => {
      if (error) return callback(error, addresses, family)
      const found = Array.isArray(addresses) ? addresses.map(({ address }) => address) : [addresses]
      const inward = found.find(isPrivateAddress)
      if (!inward) return callback(null, addresses, family)
      const message = `${hostname} leads to ${inward}, which is not public`
      callback(Object.assign(new Error(message), { code: PRIVATE_ADDRESS }), '', 0)
    })
  return guarded
}
