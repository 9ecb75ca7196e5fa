import { yearsFrom } from './seeds.ts'

yearsFrom(1)
