import { everyPageIn } from './every-page.ts'

everyPageIn('ja-JP')
