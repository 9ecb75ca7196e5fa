import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { jsonSchemas } from '#content/json-schema.ts'
import { readYaml } from '#content/yaml.server.ts'

const DIR = 'content/schemas'
const schemas = jsonSchemas()

test('the schemas that editors use are those of this version', () => {
  expect(readdirSync(DIR).toSorted()).toEqual(Object.keys(schemas).toSorted())
  for (const [name, text] of Object.entries(schemas)) {
    // When this fails: npm run -s shirase -- content schema
    expect(readFileSync(`${DIR}/${name}`, 'utf8'), name).toBe(text)
  }
})

const files = [
  ...readdirSync('content/instruments').map((name) => `content/instruments/${name}`),
  ...readdirSync('content')
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => `content/${name}`),
]

test.each(files)('%s names its schema and fits it', (file) => {
  const named = /^# yaml-language-server: \$schema=(?:\.\.?\/)schemas\/(\S+)$/m
  const [, name] = named.exec(readFileSync(file, 'utf8'))!
  const schema = z.fromJSONSchema(JSON.parse(schemas[name!]!))
  expect(schema.safeParse(readYaml(file).value).error).toBeUndefined()
})

test('a field that does not exist does not fit', () => {
  const schema = z.fromJSONSchema(JSON.parse(schemas['instrument.schema.json']!))
  const value = readYaml('content/instruments/smartphone-act.yaml').value as object
  expect(schema.safeParse(value).success).toBe(true)
  expect(schema.safeParse({ ...value, colour: 'red' }).success).toBe(false)
  expect(schema.safeParse({ ...value, force: 'decree' }).success).toBe(false)
})
