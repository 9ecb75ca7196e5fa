import { existsSync, readFileSync } from 'node:fs'
import type { Command } from 'commander'
import { expect, test } from 'vitest'
import { Settings } from '#app/config.ts'
import { program } from '#app/program.ts'

const readme = readFileSync('README.md', 'utf8')
const pkg = JSON.parse(readFileSync('package.json', 'utf8'))

test.each(Object.keys(pkg.scripts))('the README names the script %s', (script) => {
  expect(readme).toMatch(new RegExp(`npm (run (-s )?)?${script}\\b`))
})

test.each(program().commands.map((command) => command.name()))(
  'the README names the command %s',
  (name) => {
    expect(readme).toContain(`\`${name}`)
  },
)

test.each(
  program().commands.flatMap((command) =>
    command.options.map(({ long }) => [command.name(), long!] as const),
  ),
)('the README names the option of %s %s', (_, option) => {
  expect(readme).toContain(option)
})

test('the commands without --json are those of which the README says so', () => {
  const innermost = (command: Command): Command[] =>
    command.commands.length > 0 ? command.commands.flatMap(innermost) : [command]
  const silent = program()
    .commands.flatMap(innermost)
    .filter(({ options }) => !options.some(({ long }) => long === '--json'))
  expect(silent.map((one) => `${one.parent!.name()} ${one.name()}`)).toEqual([
    ...['findings export', 'new instrument', 'content release', 'content schema'],
  ])
  expect(readme).toMatch(
    /but for those that write files of content \(`content new`, `release`, `schema`\) and for `findings export`/,
  )
})

test.each(Object.keys(Settings.shape))('the README names the setting %s', (setting) => {
  expect(readme).toContain(`\`${setting}\``)
})

test.each([...Object.keys(pkg.dependencies), ...Object.keys(pkg.devDependencies)])(
  'the README says what %s is for',
  (name) => {
    expect(readme).toMatch(new RegExp(`\`${name}\`[^|]*\\|[^|]*\\w`))
  },
)

test('every file that the README links to is there', () => {
  const links = [...readme.matchAll(/\]\((?!https?:|#)([^)]+)\)/g)].map((match) => match[1]!)
  expect(links.filter((link) => !existsSync(link))).toEqual([])
})
