import { loadContent } from '#content/load.server.ts'
import { briefTable } from './brief-table.ts'
import { datesTable } from './dates-table.ts'
import { mappingTable } from './mapping-table.ts'

const content = loadContent()

console.log(`dates\n${datesTable()}`)
console.log(`\nmapping\n${mappingTable(content)}`)
console.log('\nclaims of the briefs')
for (const line of briefTable(content.briefs)) console.log(line)
