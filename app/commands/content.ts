import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { Command } from 'commander'
import { stringify } from 'yaml'
import { readSettings } from '#app/config.ts'
import { Refusal } from '#app/failure.ts'
import { contentOf } from '#app/knowledge.ts'
import { jsonSchemas } from '#content/json-schema.ts'
import { loadContent, shippedDir } from '#content/load.server.ts'
import { ContentError, type ContentProblem, sentence } from '#content/problems.ts'
import { idsOf } from '#content/released.ts'

/** `content …`: what keeps the files of `content` right, and helps to write them. */
export const content = () =>
  new Command('content')
    .description('check the files of content, and start new ones')
    .addCommand(check())
    .addCommand(
      new Command('new').description('start a file with comments').addCommand(newInstrument()),
    )
    .addCommand(release())
    .addCommand(schema())

const check = () =>
  new Command('check')
    .description('every problem of content with its file, line, field and what to do')
    .option('--json', 'print as JSON')
    .action((options: { json?: boolean }) => {
      const { problems, summary } = checked()
      if (options.json) console.log(JSON.stringify(problems, null, 2))
      else
        for (const line of problems.length ? problems.map(sentence) : [summary]) console.log(line)
      if (problems.length > 0) process.exitCode = 1
    })

function checked(): { problems: readonly ContentProblem[]; summary: string } {
  try {
    const { instruments, glossary } = contentOf(readSettings())
    const duties = instruments.flatMap(({ obligations }) => obligations)
    const milestones = instruments.flatMap((one) => one.milestones)
    const summary = `${instruments.length} instruments, ${milestones.length} milestones, ${duties.length} obligations, ${glossary.length} terms: no problem.`
    return { problems: [], summary }
  } catch (error) {
    if (!(error instanceof ContentError)) throw error
    return { problems: error.problems, summary: '' }
  }
}

const newInstrument = () =>
  new Command('instrument')
    .description('a commented file for an instrument')
    .argument('[id]', 'lower-case words joined by hyphens', 'new-instrument')
    .option('--to <folder>', 'the folder of content; default CONTENT_DIR, else what is shipped')
    .action((id: string, options: { to?: string }) => {
      const folder = resolve(options.to ?? readSettings().CONTENT_DIR ?? shippedDir())
      const file = join(folder, 'instruments', `${id}.yaml`)
      if (!/^[a-z0-9][a-z0-9-]*$/.test(id))
        throw new Refusal(`“${id}” is no id: use lower-case words joined by hyphens.`)
      if (existsSync(file)) throw new Refusal(`${file} is there already; choose another id.`)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, instrumentFile(id, dirname(file)))
      console.log(`${file}: replace each TODO, then run “content check”.`)
    })

/** The template under another id; the schema is named from where the file will lie. */
function instrumentFile(id: string, folder: string): string {
  const text = readFileSync(join(shippedDir(), 'templates', 'instrument.yaml'), 'utf8')
  const schemas = relative(folder, join(shippedDir(), 'schemas')).replaceAll('\\', '/')
  return text.replaceAll('new-instrument', id).replace('../schemas/', `${schemas}/`)
}

const release = () =>
  new Command('release')
    .description('write down every id of what is shipped, so that none can vanish later')
    .action(() => {
      const comment = readFileSync(RELEASED(), 'utf8').match(/^(#.*\n)*/)?.[0] ?? ''
      writeFileSync(RELEASED(), comment + stringify(idsOf(loadContent())))
      console.log(RELEASED())
    })

const RELEASED = () => join(shippedDir(), 'released.yaml')

const schema = () =>
  new Command('schema')
    .description('write the JSON Schemas by which editors complete and check the files')
    .action(() => {
      for (const [name, text] of Object.entries(jsonSchemas())) {
        writeFileSync(join(shippedDir(), 'schemas', name), text)
        console.log(join(shippedDir(), 'schemas', name))
      }
    })
