import { like, type Match, type Parse, type Source } from './combine.ts'

const LOOKAHEAD = 60

/** It, unless the text that follows says that it was part of something else. */
export function unless<T>(part: Parse<T>, follows: RegExp): Parse<T> {
  return like(part, (source, at) => {
    const match = part(source, at)
    return match && follows.test(textAfter(source, match)) ? null : match
  })
}

/** It, where the text that follows begins so. */
export function before<T>(part: Parse<T>, follows: RegExp): Parse<T> {
  return like(part, (source, at) => {
    const match = part(source, at)
    return match && follows.test(textAfter(source, match)) ? match : null
  })
}

/** It and the text that follows, where that begins so. */
export function through<T>(part: Parse<T>, follows: RegExp): Parse<T> {
  return like(part, (source, at) => {
    const match = part(source, at)
    const more = match && follows.exec(textAfter(source, match))
    if (!match || !more) return null
    const end = source.tokens[match.next - 1]!.to + more[0].length
    let { next } = match
    while (next < source.tokens.length && source.tokens[next]!.to <= end) next++
    return { value: match.value, next }
  })
}

function textAfter({ text, tokens }: Source, { next }: Match<unknown>): string {
  const end = tokens[next - 1]!.to
  return text.slice(end, end + LOOKAHEAD)
}

const LOOKBEHIND = 40

/** It, where the text in front ends so. */
export function behind<T>(part: Parse<T>, precedes: RegExp): Parse<T> {
  return like(part, (source, at) => {
    const from = source.tokens[at]?.from ?? 0
    const front = source.text.slice(Math.max(0, from - LOOKBEHIND), from)
    return precedes.test(front) ? part(source, at) : null
  })
}

/** It, unless the text in front ends so. */
export function notAfter<T>(part: Parse<T>, precedes: RegExp, reach = 4): Parse<T> {
  return like(part, (source, at) => {
    const match = part(source, at)
    const from = source.tokens[at]?.from ?? 0
    return match && precedes.test(source.text.slice(Math.max(0, from - reach), from)) ? null : match
  })
}
