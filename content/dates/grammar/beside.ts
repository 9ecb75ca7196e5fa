import { like, type Parse, type Source } from './combine.ts'

const LOOKAHEAD = 60

/** It, unless the text that follows says that it was part of something else. */
export function unless<T>(part: Parse<T>, follows: RegExp): Parse<T> {
  return like(part, (source, at) => {
    const value = part(source, at)
    return value !== undefined && follows.test(textAfter(source)) ? undefined : value
  })
}

/** It, where the text that follows begins so. */
export function before<T>(part: Parse<T>, follows: RegExp): Parse<T> {
  return like(part, (source, at) => {
    const value = part(source, at)
    return value !== undefined && follows.test(textAfter(source)) ? value : undefined
  })
}

/** It and the text that follows, where that begins so. */
export function through<T>(part: Parse<T>, follows: RegExp): Parse<T> {
  return like(part, (source, at) => {
    const value = part(source, at)
    const more = value === undefined ? null : follows.exec(textAfter(source))
    if (more === null) return undefined
    const { tokens } = source
    const end = tokens[source.next - 1]!.to + more[0].length
    while (source.next < tokens.length && tokens[source.next]!.to <= end) source.next++
    return value
  })
}

function textAfter({ text, tokens, next }: Source): string {
  const end = tokens[next - 1]!.to
  return text.slice(end, end + LOOKAHEAD)
}

const LOOKBEHIND = 60

/** It, where the text in front ends so. */
export function behind<T>(part: Parse<T>, precedes: RegExp): Parse<T> {
  return like(part, (source, at) =>
    precedes.test(textBefore(source, at, LOOKBEHIND)) ? part(source, at) : undefined,
  )
}

/** It, unless the text in front ends so. */
export function notAfter<T>(part: Parse<T>, precedes: RegExp, reach = 4): Parse<T> {
  return like(part, (source, at) => {
    const value = part(source, at)
    return value !== undefined && precedes.test(textBefore(source, at, reach)) ? undefined : value
  })
}

function textBefore({ text, tokens }: Source, at: number, reach: number): string {
  const from = tokens[at]?.from ?? 0
  return text.slice(Math.max(0, from - reach), from)
}
