import { z } from 'zod'
import { api } from './api.ts'

const Item = z.object({
  document_number: z.string().min(1),
  title: z.string(),
  abstract: z.string().nullish(),
  type: z.string().nullish(),
  publication_date: z.iso.date().nullish(),
  html_url: z.string(),
})

/** A parser for `/documents.json` of federalregister.gov; the day is that of the issue. */
export const federalRegister = api({
  list: 'results',
  item: Item,
  row: (item) => ({
    url: item.html_url,
    key: item.document_number,
    title: item.title,
    summary: item.abstract ?? '',
    label: item.type ?? null,
    published: item.publication_date ?? null,
  }),
})
