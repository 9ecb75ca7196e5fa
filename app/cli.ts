import { orSayWhy } from './failure.ts'
import { program } from './program.ts'

// Whoever reads along may leave before the end (`| head`): the work goes on, and says the rest to nobody.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

await orSayWhy(async () => {
  await program().parseAsync()
})
