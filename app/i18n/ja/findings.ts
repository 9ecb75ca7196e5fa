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
  'review.confirm': '確認',
  'review.reject': '却下',
  'review.note': 'メモ',
  'review.link.to': '関連付ける法令・文書',
  'review.link.add': '関連付ける',
}
