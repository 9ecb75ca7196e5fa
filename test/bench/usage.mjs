// Loaded into a server that is measured: says to its parent what it has used so far, and ends with it.
import Database from 'better-sqlite3'

let statements = 0
if (process.env.BENCH_STATEMENTS) countStatements()

process.on('message', (message) => {
  if (message !== 'usage') return
  const { user, system } = process.cpuUsage()
  const memory = process.memoryUsage.rss()
  process.send({ cpu: (user + system) / 1000, memory, statements })
})
process.on('disconnect', () => process.exit())

/** Every run of a prepared statement, whoever prepared it. */
function countStatements() {
  const database = new Database(':memory:')
  const prototype = Object.getPrototypeOf(database.prepare('select 1'))
  database.close()
  for (const name of ['run', 'get', 'all', 'iterate']) {
    const own = prototype[name]
    prototype[name] = function counted(...values) {
      statements += 1
      return own.apply(this, values)
    }
  }
}
