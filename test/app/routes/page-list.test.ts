import { matchRoutes } from '@remix-run/react'
import type { RouteConfigEntry } from '@remix-run/route-config'
import { expect, test } from 'vitest'
import routes from '#app/routes.ts'
import { PAGES } from '#test/browser/page-list.ts'

const entries = routes as RouteConfigEntry[]

test('every page is in the list of those that are pictured and looked at by axe', () => {
  const bound = entries.map(({ file, path, index }) =>
    index ? { id: file, index } : { id: file, path },
  )
  const listed = Object.values(PAGES).map(({ path, follow }) => {
    const shown = follow ? `${follow}1` : new URL(path, 'http://x').pathname
    return matchRoutes(bound, shown)?.[0]?.route.id
  })
  const pages = entries.map(({ file }) => file).filter((file) => file.endsWith('.tsx'))
  expect(pages.filter((file) => !listed.includes(file))).toEqual([])
})
