// Runs a TypeScript file of this project: `node app/run.mjs app/cli.ts …`.
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { prepare } from './prepare.mjs'

const [file, ...rest] = process.argv.slice(2)
prepare()
const { register } = await import('tsx/esm/api')
register()
process.argv.splice(1, process.argv.length - 1, resolve(file), ...rest)
await import(pathToFileURL(resolve(file)).href)
