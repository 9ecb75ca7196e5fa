import { resolve } from 'node:path'
import { type Content, loadContent, shippedDir } from '#content/load.server.ts'
import type { Settings } from './config.ts'

/** The content of this installation: what is shipped, and the folder that CONTENT_DIR adds. */
export function contentOf(settings: Pick<Settings, 'CONTENT_DIR'>): Content {
  const extra = settings.CONTENT_DIR ? [resolve(settings.CONTENT_DIR)] : []
  return loadContent([shippedDir(), ...extra])
}
