import { yearsFrom } from './seeds.ts'

yearsFrom(3)
