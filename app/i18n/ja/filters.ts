import type { filters as english } from '../en/filters.ts'
import type { Translated } from '../translate.ts'

export const filters: Translated<typeof english> = {
  'filter.wrongDay': ({ days }) =>
    `${days}は1900年から2199年までの日付として解釈できないため、条件から外しました。2026-11-21のように入力してください。`,
  'filter.wrongChoice': ({ choices }) => `解釈できないため条件から外しました：${choices}。`,
  'filter.noFile': ({ asked }) =>
    `条件を解釈できません：${asked}。除いた条件をファイルには示せないため、作成していません。`,
  'filter.reversed': '終了日が開始日より前だったため、入れ替えて表示しています。',
  'updates.filter.apply': '適用',
  'updates.filter.clear': '解除',
  'updates.filter.any': 'すべて',
  'updates.filter.authority': '当局',
  'updates.filter.instrument': '法令・文書',
  'updates.filter.type': '種別',
  'updates.filter.origin': '登録経路',
  'updates.filter.severity': '重要度',
  'updates.filter.rank': '情報源の格付け',
  'updates.filter.from': '開始日',
  'updates.filter.to': '終了日',
}
