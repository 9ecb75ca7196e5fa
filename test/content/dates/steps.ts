import { Session } from 'node:inspector'

type Range = { count: number }
type Coverage = { result: { url: string; functions: { ranges: Range[] }[] }[] }

/**
 * Counts the work of code of a folder, whatever the machine does beside: how often each of its blocks
 * runs, and how many characters its patterns and searches look at and its slices take. Only what is imported after
 * this was called is counted, block by block.
 */
export function stepCounter(folder: string): (run: () => void) => number {
  const session = new Session()
  session.connect()
  session.post('Profiler.enable')
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
  const blocks = () => {
    let ran = 0
    session.post('Profiler.takePreciseCoverage', (_, coverage: Coverage) => {
      const ours = coverage.result.filter(({ url }) => url.includes(folder))
      for (const { functions } of ours) {
        for (const { ranges } of functions) for (const { count } of ranges) ran += count
      }
    })
    return ran
  }
  return (run) => {
    blocks()
    const characters = charactersIn(run)
    return blocks() + characters
  }
}

/** The characters that patterns and searches look at and slices take while it runs. */
function charactersIn(run: () => void): number {
  const { exec } = RegExp.prototype
  const { slice, includes, indexOf, lastIndexOf } = String.prototype
  let characters = 0
  RegExp.prototype.exec = function (text) {
    const from = this.global || this.sticky ? this.lastIndex : 0
    const match = exec.call(this, text)
    if (match) characters += match.index + match[0].length - from + 1
    else characters += this.sticky ? 1 : text.length - from + 1
    return match
  }
  String.prototype.slice = function (...bounds) {
    const part = slice.apply(this, bounds)
    characters += part.length
    return part
  }
  String.prototype.indexOf = function (this: string, words, from = 0) {
    const index = indexOf.call(this, words, from)
    characters += (index < 0 ? this.length : index + words.length) - Math.min(from, this.length)
    return index
  }
  String.prototype.includes = function (this: string, words, from = 0) {
    return this.indexOf(words, from) >= 0
  }
  String.prototype.lastIndexOf = function (this: string, words, from = this.length) {
    const index = lastIndexOf.call(this, words, from)
    characters += Math.min(from, this.length) - Math.max(index, 0)
    return index
  }
  try {
    run()
  } finally {
    RegExp.prototype.exec = exec
    Object.assign(String.prototype, { slice, includes, indexOf, lastIndexOf })
  }
  return characters
}
