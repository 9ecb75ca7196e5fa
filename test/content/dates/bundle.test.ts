import { readFileSync } from 'node:fs'
import ts from 'typescript'
import { expect, test } from 'vitest'

const folder = new URL('../../../content/dates/', import.meta.url)

/** Files of content/dates that a file needs when it runs; types are erased. */
function runtimeImports(file: string): string[] {
  const source = readFileSync(new URL(file, folder), 'utf8').replace(/^import type .*$/gm, '')
  return ts.preProcessFile(source).importedFiles.map(({ fileName }) => fileName)
}

test.each([
  'words.ts',
  'day-words.ts',
  'period-words.ts',
  'iso.ts',
  'standing.ts',
  'eras.ts',
  'day.ts',
  'window.ts',
])('%s reaches the browser without the grammar and the holidays', (file) => {
  const light = /^\.\/(?:day|day-words|eras|iso|period-words|standing|window|words)\.ts$/
  expect(runtimeImports(file).filter((name) => !light.test(name))).toEqual([])
})
