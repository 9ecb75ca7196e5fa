// What vitest tells `npm test` of one run: how many passed, everything that went wrong, in words, and
// the table that a test left in `task.meta.table`.
import { writeFileSync } from 'node:fs'

const FIRST_LINES = 12

export default class Report {
  onTestModuleEnd(module) {
    const tests = [...module.children.allTests()]
    const seconds = (module.diagnostic().duration / 1000).toFixed(1)
    const mark = module.state() === 'failed' ? '✗' : '✓'
    console.log(`${mark} ${module.relativeModuleId}: ${tests.length} in ${seconds} s`)
    for (const test of tests) if (test.meta().table) console.log(test.meta().table)
  }

  /** Errors outside any test (a suite that could not be set up, a promise nobody waited for) fail too. */
  onTestRunEnd(modules, unhandled) {
    const tests = modules.flatMap((module) => [...module.children.allTests()])
    const suites = modules.flatMap((module) => [module, ...module.children.allSuites()])
    const failed = [...tests.filter((test) => test.result().state === 'failed'), ...suites]
    const wrong = [
      ...failed.flatMap((part) => errorsOf(part).map((error) => inWords(nameOf(part), error))),
      ...unhandled.map((error) => inWords('outside any test', error)),
    ]
    const passed = tests.filter((test) => test.result().state === 'passed').length
    writeFileSync(process.env.TEST_REPORT, JSON.stringify({ passed, wrong }))
  }
}

const errorsOf = (part) => (part.type === 'test' ? (part.result().errors ?? []) : part.errors())

const nameOf = (part) =>
  part.type === 'module'
    ? part.relativeModuleId
    : `${part.module.relativeModuleId} › ${part.fullName}`

const inWords = (name, error) =>
  [
    name,
    ...String(error.stack ?? error.message)
      .split('\n')
      .slice(0, FIRST_LINES),
  ].join('\n    ')
