import type { findings as english } from '../en/findings.ts'
import type { Translated } from '../translate.ts'

export const findings: Translated<typeof english> = {
  'finding.proposed': '規則による提案（未確認）',
  'finding.held': '記録済みの内容を裏付け',
  'finding.occurred': ({ what, when }) => `${what}：実施済み、${when}`,
  'finding.window': ({ what, when }) => `${what}：${when}`,
  'finding.stage': ({ stage, when }) => `段階：${stage}、${when}`,
  'finding.from': '根拠',
  'finding.quote': '語句',
  'finding.says': ({ phrase }) => `「${phrase}」との記載による`,
  'finding.rule': ({ rule }) => `規則 ${rule}`,
  'finding.rejected': '却下',
  'finding.closed.in-content': ({ day }) => `収録済み（${day}から）`,
  'finding.closed.held-before': ({ day }) => `収録済み（${day}点検）`,
  'finding.closed.content-followed': ({ who, day }) =>
    `収録内容に合わせて取り下げ（${day}、${who}）`,
  'finding.against.confirmed': ({ now, was, who, day }) =>
    `収録内容は${now}に変わりました。ここで確認した値は${was}です（${day}、${who}）。`,
  'finding.against.proposed': ({ now, was }) =>
    `収録内容は${now}に変わりました。ここでの提案は${was}です。`,
  'review.by': ({ who, day }) => `${day}、${who}`,
}
