import { federalRegister } from '../parse/federal-register.ts'
import type { ListSource } from '../source.ts'

const documents =
  'https://www.federalregister.gov/api/v1/documents.json?conditions[term]=artificial+intelligence&order=newest&per_page=20'

// Whatever names artificial intelligence anywhere in its text: wide, and sorted by the mapping.
export const usFederalRegister: ListSource = {
  id: 'us-federal-register',
  authority: 'us-federal-register',
  kind: 'list',
  role: 'own',
  language: 'en',
  home: 'https://www.federalregister.gov/',
  pages: () => [{ url: documents }],
  hosts: ['www.federalregister.gov'],
  quietDays: 10,
  parse: federalRegister,
}
