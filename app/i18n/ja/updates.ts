import type { updates as english } from '../en/updates.ts'
import type { Translated } from '../translate.ts'

export const updates: Translated<typeof english> = {
  'gloss.terms': '題名の用語',
  'reading.unread': '未読',
  'reading.filter': '既読・未読',
  'reading.filter.1': '未読のみ',
  'reading.mark.read': '既読にする',
  'reading.mark.unread': '未読に戻す',
  'reading.mark.shown': ({ n }) => `このページの${n}件を既読にする`,
  'reading.mark.all': ({ n }) => `保存済みの${n}件をすべて既読にする…`,
  'reading.mark.all.lead': ({ n }) =>
    `ここに表示されているものだけでなく、保存済みの${n}件すべてが既読になります。一括では元に戻せません。`,
  'reading.mark.all.sure': ({ n }) => `${n}件すべてを既読にする`,
  'reading.shown': ({ n }) =>
    n === 0
      ? 'このページの公表はすべて既読です。'
      : `このページの未読は${n}件です。開いただけでは既読になりません。`,
  'reading.none': '条件に合う未読の公表はありません。',
  'reading.signIn': '既読・未読はログインすると分かります。ここではすべてを表示しています。',
  'updates.title': '公表一覧',
  'updates.lead': ({ n }) =>
    `${n.toLocaleString('ja')}件。各一覧に記載された日付の新しい順。日付のないものは初回確認日の位置に置いています。`,
  'updates.lead.filtered': ({ n, total }) =>
    n === null
      ? `公表${total.toLocaleString('ja')}件のうち条件に合うもの（新しい順）。`
      : `公表${total.toLocaleString('ja')}件のうち${n.toLocaleString('ja')}件が該当。`,
  'updates.lead.unsearched': ({ n }) =>
    `公表${n.toLocaleString('ja')}件は検索していません。1語につき2文字以上が必要です。`,
  'updates.search': '題名・本文を検索',
  'updates.search.hint':
    '日本語・英語とも2文字以上。空白で区切った語は、すべてを含むものを探します。',
  'updates.tooShort': '1文字の語は検索できません。1語につき2文字以上を入力してください。',
  'updates.older': 'さらに古い公表',
  'updates.newest': '最新に戻る',
  'updates.countedOf': ({ n }) =>
    `選択肢の件数は、該当する最新${n.toLocaleString('ja')}件について数えたものです。`,
  'updates.order': '並び順',
  'updates.order.newest': '新しい順',
  'updates.order.relevance': '関連度順',
  'updates.order.ranked': ({ n }) =>
    `該当する最新${n}件を、題名、概要、本文の順に重く見て関連度の高い順に並べています。それより古いものは含みません。`,
  'updates.pages': '一覧のページ',
  'updates.newer': 'より新しい公表',
  'updates.best': '関連度の最も高いものに戻る',
  'updates.better': '関連度のより高いもの',
  'updates.lesser': '関連度のより低いもの',
  'updates.end': 'これより古い公表はありません。',
  'updates.none':
    '該当する公表はありません。期間を広げるか、条件を外してください。ここにないものは、取得した情報源に掲載がなかったものです。',
  'updates.none.yet':
    'まだ何も保存されていません。情報源を順に確認し、掲載されたものをここに表示します。',
  'update.original': '原文を開く',
  'update.facts': '事実',
  'update.links': '関連する法令・文書とその根拠',
  'update.links.lead':
    '関連付けは題名・本文の語句に基づきます。重みの合計が1以上なら該当、0.5以上なら要確認として人の確認を待ちます。',
  'update.links.allRejected': '有効な関連付けはありません。担当者が却下した関連付けのみです。',
  'update.links.rejected': '却下された関連付け',
  'update.links.none':
    '規則上、対象の法令・文書との関連は見つかりませんでした。無関係という意味ではありません。',
  'update.link.sure': '該当',
  'update.link.unsure': '要確認',
  'update.link.notReviewed': '人による確認なし',
  'update.link.technical': '当局の変更ではなく、当方の新しい規則により後から付いた関連',
  'update.link.obligation': ({ title }) => `対応事項：${title}`,
  'update.link.weight': ({ weight, field }) => `${field}の語句により${weight}`,
  'update.whyNot': ({ n }) => `語句はあるが関連付けないもの：${n}件`,
  'update.whyNot.below-threshold': '重みが足りない',
  'update.whyNot.unsure': '要確認（ここでは関連付けなし）',
  'update.whyNot.vetoed': '除外の語句がある',
  'update.link.publisher': ({ weight }) => `公表機関により${weight}`,
  'update.link.words': ({ field }) => `${field}の語句`,
  'update.dates': '読み取った日付',
  'update.dates.none': '題名・本文から読み取った日付はありません。',
  'update.dates.phrase': '原文の語句',
  'update.dates.window': '解釈',
  'update.dates.kind': '種別',
  'update.dates.rule': '適用規則',
  'update.findings': 'この公表が変えうるもの',
  'update.findings.none': 'この公表から段階・節目の変更を提案する規則はありません。',
  'update.versions': '版',
  'update.versions.one': '1版のみ。初回確認以降、変更はありません。',
  'update.version': ({ n, day }) => `第${n}版（${day}確認）`,
  'update.version.technical': '当方の解析の改善による読み直しであり、ページの変更ではありません',
  'update.versions.gone': '削除',
  'update.versions.added': '追加',
  'update.versions.long': '長いため比較せず、全文を表示しています。',
  'update.related': '前後の公表',
  'update.related.on': ({ instrument }) => `同じ法令・文書（${instrument}）に関する公表。`,
  'update.related.none': '同じ法令・文書に関連するほかの公表はありません。',
  'update.text': '公表先のページの本文（読み取ったまま）',
  'update.text.cut': 'ここまで。全文は下の取得記録にあります。',
  'update.sightings': '掲載していた情報源',
  'update.sightings.source': '情報源',
  'update.sightings.day': '一覧の日付',
  'update.sightings.seen': '当環境での確認日',
  'update.sightings.relayed': ({ day }) => `転載元は${day}に確認`,
  'update.sightings.notHere': '当環境では未読',
  'update.sightings.proof': '裏付け',
}
