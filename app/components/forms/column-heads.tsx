/** The heads of a table's columns, in words; the column called `number` stands to the right. */
export function ColumnHeads({ names, number }: { names: readonly string[]; number?: string }) {
  return (
    <thead>
      <tr>
        {names.map((name) => (
          <th key={name} scope="col" className={name === number ? 'number' : undefined}>
            {name}
          </th>
        ))}
      </tr>
    </thead>
  )
}
