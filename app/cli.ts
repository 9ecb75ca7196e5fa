import { orSayWhy } from './failure.ts'
import { program } from './program.ts'

await orSayWhy(async () => {
  await program().parseAsync()
})
