import { z } from 'zod'
import { Brief } from './briefs.ts'
import { Released } from './released.ts'
import { Authority, Instrument, Jurisdiction, Limit, Retired, Term } from './schema.ts'

/** The files of content by the name of their schema; what is a list holds many entries. */
const FILES = {
  authorities: z.array(Authority),
  briefs: z.array(Brief),
  glossary: z.array(Term),
  instrument: Instrument,
  jurisdictions: z.array(Jurisdiction),
  limits: z.array(Limit),
  released: Released,
  retired: z.array(Retired),
}

/** JSON Schemas by file name, as text: what an editor needs to complete and check the YAML. */
export function jsonSchemas(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(FILES).map(([name, schema]) => {
      const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
      return [`${name}.schema.json`, `${JSON.stringify(json, null, 2)}\n`]
    }),
  )
}
