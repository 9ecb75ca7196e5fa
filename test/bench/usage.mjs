// Loaded into a server that is measured: says to its parent what it has used so far, and ends with it.
process.on('message', (message) => {
  if (message !== 'usage') return
  const { user, system } = process.cpuUsage()
  process.send({ cpu: (user + system) / 1000, memory: process.memoryUsage.rss() })
})
process.on('disconnect', () => process.exit())
