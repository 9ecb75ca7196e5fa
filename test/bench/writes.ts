import type { OpenDb } from '#db/client.ts'

/** How many rows `work` inserts, changes and deletes, by table; counted by triggers of this connection. */
export async function countWrites(
  { $client }: OpenDb,
  work: () => Promise<unknown>,
): Promise<Map<string, number>> {
  const tables = tablesOf($client)
  const names = tables.flatMap((table) =>
    ['insert', 'update', 'delete'].map((verb) => ({ table, verb, name: `count_${verb}_${table}` })),
  )
  $client.exec('create temp table written (name text, n integer)')
  for (const { table, verb, name } of names) {
    $client.exec(`create temp trigger ${name} after ${verb} on main.${table}
      begin insert into written values ('${table}', 1); end`)
  }
  await work()
  const rows = $client.prepare('select name, sum(n) as n from written group by name').all()
  for (const { name } of names) $client.exec(`drop trigger temp.${name}`)
  $client.exec('drop table temp.written')
  return new Map((rows as { name: string; n: number }[]).map(({ name, n }) => [name, n]))
}

/** Tables proper: no virtual ones, and none that only serve those. */
const tablesOf = ($client: OpenDb['$client']) =>
  $client
    .prepare("select name from pragma_table_list where schema = 'main' and type = 'table'")
    .pluck()
    .all()
    .map(String)
    .filter((name) => !name.startsWith('sqlite_'))
