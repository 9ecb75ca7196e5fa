/** Calls `visit` once for every occurrence, with the number of the phrase and its end, exclusive. */
export type Automaton = (text: string, visit: (phrase: number, end: number) => void) => void

const ROOT = 0

/**
 * All phrases in one pass over the text (Aho and Corasick, 1975): the cost grows with the text and
 * what is found in it, not with the number of phrases.
 *
 * Our own rather than a package's, because tens of thousands of Japanese phrases want
 * a compact trie: here a node is five numbers, where the common packages keep a map a node.
 *
 * Phrases must be distinct and not empty; otherwise an error is thrown.
 */
export function buildAutomaton(phrases: string[]): Automaton {
  const trie = new Trie()
  for (const [number, phrase] of phrases.entries()) trie.add(phrase, number)
  trie.link()
  return (text, visit) => trie.scan(text, visit)
}

class Trie {
  /** Children of the root by unit: the only node with too many to walk through. */
  private first = new Int32Array(65_536)
  private unit = [0]
  private child = [0]
  private sibling = [0]
  private phrase = [-1]
  /** The node of the longest proper suffix that is also a prefix of some phrase. */
  private fail = [ROOT]
  /** The nearest node on the way of `fail` at which a phrase ends; the root when there is none. */
  private ending = [ROOT]

  add(phrase: string, number: number): void {
    let node = ROOT
    for (let i = 0; i < phrase.length; i++) {
      const unit = phrase.charCodeAt(i)
      node = this.childOf(node, unit) || this.grow(node, unit)
    }
    if (node === ROOT) throw new Error('a phrase must not be empty')
    if (this.phrase[node] !== -1) throw new Error(`the phrase stands twice: ${phrase}`)
    this.phrase[node] = number
  }

  /** Breadth first, so that the shorter suffixes a node leans on are linked before it. */
  link(): void {
    const queue = this.childrenOf(ROOT)
    for (const node of queue) {
      for (const next of this.childrenOf(node)) {
        const fail = this.step(this.fail[node]!, this.unit[next]!)
        this.fail[next] = fail
        this.ending[next] = this.phrase[fail] === -1 ? this.ending[fail]! : fail
        queue.push(next)
      }
    }
  }

  scan(text: string, visit: (phrase: number, end: number) => void): void {
    let node = ROOT
    for (let i = 0; i < text.length; i++) {
      node = this.step(node, text.charCodeAt(i))
      let end = this.phrase[node] === -1 ? this.ending[node]! : node
      for (; end !== ROOT; end = this.ending[end]!) visit(this.phrase[end]!, i + 1)
    }
  }

  private step(from: number, unit: number): number {
    for (let node = from; node !== ROOT; node = this.fail[node]!) {
      const next = this.childOf(node, unit)
      if (next !== ROOT) return next
    }
    return this.first[unit]!
  }

  private childOf(node: number, unit: number): number {
    if (node === ROOT) return this.first[unit]!
    let child = this.child[node]!
    while (child !== ROOT && this.unit[child] !== unit) child = this.sibling[child]!
    return child
  }

  private childrenOf(node: number): number[] {
    const children = []
    for (let child = this.child[node]!; child !== ROOT; child = this.sibling[child]!) {
      children.push(child)
    }
    return children
  }

  private grow(parent: number, unit: number): number {
    const node = this.unit.length
    this.unit.push(unit)
    this.child.push(ROOT)
    this.sibling.push(this.child[parent]!)
    this.phrase.push(-1)
    this.fail.push(ROOT)
    this.ending.push(ROOT)
    this.child[parent] = node
    if (parent === ROOT) this.first[unit] = node
    return node
  }
}
