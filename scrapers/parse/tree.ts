import type { AnyNode, Element } from 'domhandler'

/*
 * Walks that are made for each row of a list. A selector would be compiled anew each time, which
 * costs more than the walk.
 */

/** All elements below one, in the order of the page. */
export function elementsIn(parent: Element): Element[] {
  const found: Element[] = []
  const walk = (nodes: AnyNode[]) => {
    for (const node of nodes) {
      if (!isElement(node)) continue
      found.push(node)
      walk(node.children)
    }
  }
  walk(parent.children)
  return found
}

/** A line of a list by its markup. */
export const isRow = ({ name }: Element): boolean => name === 'li' || name === 'dd' || name === 'tr'

/** The links to follow below an element. */
export const linksIn = (parent: Element): Element[] => elementsIn(parent).filter(isLink)

export const isLink = ({ name, attribs }: Element): boolean =>
  name === 'a' && attribs.href !== undefined

/** The element itself, or the nearest around it, that is asked for. */
export function closest(
  element: Element,
  isIt: (element: Element) => boolean,
): Element | undefined {
  for (let node: AnyNode | null = element; node; node = node.parent) {
    if (isElement(node) && isIt(node)) return node
  }
  return undefined
}

/** Whether an element stands among others of its name and class that hold links too: it is one of a list. */
export function isOneOfMany(element: Element): boolean {
  const isAlike = (one: AnyNode) =>
    one !== element &&
    isElement(one) &&
    one.name === element.name &&
    one.attribs.class === element.attribs.class &&
    linksIn(one).length > 0
  return element.parent?.children.some(isAlike) ?? false
}

export const isElement = (node: AnyNode): node is Element =>
  node.type === 'tag' || node.type === 'script' || node.type === 'style'
