import type { UpdateType } from './update.ts'

/** Patterns meet folded text: lower case, no blanks beside Japanese, サーバ for サーバー. */
export type TypeRule = { name: string; type: UpdateType; title?: RegExp; summary?: RegExp }

export const anyOf = (...forms: string[]) => new RegExp(forms.join('|'))

export const BODY =
  '(?:委員会|会議|検討会|研究会|懇談会|懇話会|調査会|連絡会|協議会|部会|分科会|審議会|本部|wg|ワーキンググループ|ワーキングチーム|タスクフォース|アドバイザリボード)'
export const PANEL =
  '(?:検討会|研究会|懇談会|懇話会|調査会|連絡会議|有識者会議|閣僚会議|協議会|ワーキンググループ|ワーキングチーム|wg|検討チーム|プロジェクトチーム|タスクフォース|フォーラム)'
export const NUMBERED = '第[0-9〇一二三四五六七八九十百]+回'
export const CONSULTATION = '(?:意見募集|意見公募(?:手続)?|意見の募集|パブリックコメント|パブコメ)'
/** A name in brackets may close before the word that says what happened to it. */
export const CLOSE = '[」』)]*'
