import { expect, test } from 'vitest'
import { authorityOf } from '#content/authorities.ts'
import { loadContent } from '#content/load.server.ts'

const { authorities } = loadContent()
const of = (url: string) => authorityOf(url, authorities)

test.each([
  ['https://www.jftc.go.jp/houdou/pressrelease/2026/May/260519_sheer.html', 'jftc'],
  ['http://www.moj.go.jp/JINKEN/jinken03_00156.html', 'moj'],
  ['https://www.moj.go.jp/isa/publications/press/06_00026.html', 'isa'],
  ['https://www.moj.go.jp/isaac.html', 'moj'],
  ['https://www.ppc.go.jp/enforcement/cooperation//250918_EU_McGrath', 'ppc'],
  ['https://www.cas.go.jp/jp/seisakukaigi/titeki2/ai_principle_code/index.html', 'ip-hq'],
  ['https://www.cas.go.jp/jp/seisakukaigi/titeki2', 'ip-hq'],
  ['https://www.cas.go.jp//jp/seisakukaigi//titeki2/260612/keikaku_all.pdf', 'ip-hq'],
  ['https://www.kantei.go.jp/jp/singi/titeki2/250603/siryou7.pdf', 'ip-hq'],
  ['https://www.cao.go.jp/chizai/contents_kyogikai/index.html', 'ip-hq'],
  ['https://www.cas.go.jp/jp/seisakukaigi/index.html', 'cas'],
  ['https://security-portal.cyber.go.jp/', 'cas'],
  ['https://www8.cao.go.jp/cstp/ai/ai_hq/kaisai.html', 'ai-hq'],
  ['https://www8.cao.go.jp/cstp/stmain/20250901ai.html', 'cao'],
  ['https://www5.cao.go.jp/keizai3/getsurei/getsurei-index.html', 'cao'],
  ['https://www.soumu.go.jp/main_sosiki/kenkyu/ai_network/02ryutsu20_04000019.html', 'soumu-meti'],
  ['https://www.soumu.go.jp/menu_news/s-news/01toukei08_01000311.html', 'soumu'],
  ['https://www.enecho.meti.go.jp/x.html', 'meti'],
  ['https://digital-strategy.ec.europa.eu/en/rss.xml', 'eu-commission'],
])('%s is published by %s', (url, id) => {
  expect(of(url)).toBe(id)
})

test('a public comment belongs to the body whose digits begin its id', () => {
  const comment = (id: string) =>
    `https://public-comment.e-gov.go.jp/servlet/Public?CLASSNAME=PCMMSTDETAIL&id=${id}&Mode=0`
  expect(of(comment('240260017'))).toBe('ppc')
  expect(of(comment('120260017'))).toBe('npa')
  expect(of(comment('999260017'))).toBe('other-jp')
  expect(of('https://public-comment.e-gov.go.jp/pcm/1050')).toBe('other-jp')
})

test('a host that only ends or begins alike is nobody’s', () => {
  expect(of('https://notjftc.go.jp/')).toBe('other-jp')
  expect(of('https://www.jftc.go.jp.example.com/')).toBe('other-jp')
  expect(of('https://youtu.be/abc')).toBe('other-jp')
  expect(of('not an address')).toBe('other-jp')
})

test('no two bodies share a host, a path or a comment prefix', () => {
  const all = authorities.flatMap(({ hosts, paths, commentPrefix }) => [
    ...hosts,
    ...paths,
    ...(commentPrefix ? [commentPrefix] : []),
  ])
  expect(new Set(all).size).toBe(all.length)
})

test('the four bodies that the project watches are marked so', () => {
  const watched = authorities.filter((body) => body.watched).map(({ id }) => id)
  expect(watched.sort()).toEqual(['ip-hq', 'jftc', 'moj', 'ppc'])
})
