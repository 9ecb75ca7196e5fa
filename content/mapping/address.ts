/** An address without scheme and `www.`, host in lower case; `from` is where it begins in the original. */
export function bareAddress(address: string): { bare: string; host: string; from: number } {
  const from = /^\s*(?:https?:\/\/)?(?:www\.)?/i.exec(address)![0].length
  const rest = address.slice(from)
  const slash = rest.search(/[/?#]/)
  const host = (slash < 0 ? rest : rest.slice(0, slash)).toLowerCase()
  return { bare: host + rest.slice(host.length), host, from }
}
