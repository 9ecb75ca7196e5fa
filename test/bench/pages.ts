/** Every kind of page that a reader opens each day, charts and all. */
export const PAGES = [
  '/',
  '/timeline',
  '/updates',
  '/updates/1',
  '/instruments',
  '/instruments/appi-amendment',
  '/obligations',
  '/authorities/jftc',
  '/glossary',
  '/review',
  '/sources',
] as const
