import { like, type Parse, type Source } from './combine.ts'

/** It, unless the text that follows says that it was part of something else. */
export function unless<T>(part: Parse<T>, follows: RegExp): Parse<T> {
  const begins = onward(follows)
  return like(part, (source, at) => {
    const value = part(source, at)
    return value !== undefined && isAt(begins, source.text, endOf(source)) ? undefined : value
  })
}

/** It, where the text that follows begins so. */
export function before<T>(part: Parse<T>, follows: RegExp): Parse<T> {
  const begins = onward(follows)
  return like(part, (source, at) => {
    const value = part(source, at)
    return value !== undefined && isAt(begins, source.text, endOf(source)) ? value : undefined
  })
}

/** It and the text that follows, where that begins so. */
export function through<T>(part: Parse<T>, follows: RegExp): Parse<T> {
  const begins = onward(follows)
  return like(part, (source, at) => {
    const value = part(source, at)
    const { text, tokens } = source
    if (value === undefined || !isAt(begins, text, endOf(source))) return undefined
    while (source.next < tokens.length && tokens[source.next]!.to <= begins.lastIndex) source.next++
    return value
  })
}

/** It, where the text in front ends so. */
export function behind<T>(part: Parse<T>, precedes: RegExp): Parse<T> {
  const ends = backward(precedes)
  return like(part, (source, at) =>
    isAt(ends, source.text, startOf(source, at)) ? part(source, at) : undefined,
  )
}

/** It, unless the text in front ends so. */
export function notAfter<T>(part: Parse<T>, precedes: RegExp): Parse<T> {
  const ends = backward(precedes)
  return like(part, (source, at) => {
    const value = part(source, at)
    return value !== undefined && isAt(ends, source.text, startOf(source, at)) ? undefined : value
  })
}

const startOf = ({ tokens }: Source, at: number): number => tokens[at]?.from ?? 0
const endOf = ({ tokens, next }: Source): number => tokens[next - 1]!.to

// The patterns are written for the text behind or in front (^…, …$), and asked at a place of the whole
// text, which spares a copy of it for each.
const onward = ({ source, flags }: RegExp): RegExp =>
  new RegExp(source.replace(/(^|\|)\^/g, '$1'), `${flags}y`)
const backward = ({ source, flags }: RegExp): RegExp =>
  new RegExp(`(?<=${source.replace(/\$(\||$)/g, '$1')})`, `${flags}y`)

function isAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}
