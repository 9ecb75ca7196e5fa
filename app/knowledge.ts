import { resolve } from 'node:path'
import { type Content, loadContent, shippedDir } from '#content/load.server.ts'
import { compileRules, type MappingRules } from '#content/mapping/index.ts'
import type { Settings } from './config.ts'

/** The content of this installation: what is shipped, and the folder that CONTENT_DIR adds. */
export function contentOf(settings: Pick<Settings, 'CONTENT_DIR'>): Content {
  const extra = settings.CONTENT_DIR ? [resolve(settings.CONTENT_DIR)] : []
  return loadContent([shippedDir(), ...extra])
}

const compiled = new WeakMap<Content, MappingRules>()

/** The rules that link updates to content, compiled when they are first asked. */
export function rulesOf(content: Content): MappingRules {
  const known = compiled.get(content)
  if (known) return known
  const rules = compileRules(content.instruments, content.authorities, content.told)
  compiled.set(content, rules)
  return rules
}
