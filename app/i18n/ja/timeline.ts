import type { timeline as english } from '../en/timeline.ts'
import type { Translated } from '../translate.ts'

export const timeline: Translated<typeof english> = {
  'timeline.title': '年表',
  'timeline.lead':
    '帯は期間です。切り立った端は日、ぼかした端は月や季節、開いた矢印は上限を示します。ひし形は日だけを示し、期間の結果は言葉で示します。解釈が2つあるものは2本に描きます。',
  'timeline.by': '行',
  'timeline.by.instrument': '法令・文書別',
  'timeline.by.authority': '当局別',
  'timeline.jurisdiction': '法域',
  'timeline.from': '開始',
  'timeline.to': '終了',
  'timeline.figure': '節目の年表。同じ内容を下の表に示しています。',
  'timeline.scroll': '年表（横にスクロールできます）',
  'timeline.legend': '記号の意味',
  'timeline.legend.window': '両端の日が決まった期間',
  'timeline.legend.soft': '月・四半期・季節までしか分からない期間',
  'timeline.legend.open': '上限：日付未定、遅くともここまで',
  'timeline.legend.consultation': '意見募集期間',
  'timeline.legend.proposed': '規則による提案（未確認）',
  'timeline.legend.overtaken': '後の事実に置き換わった解釈',
  'timeline.legend.days': '日の記号：',
  'timeline.table': '同じ内容の表',
  'timeline.none': 'この条件に当てはまる期日はありません。',
  'timeline.beyond': ({ n }) => `日付が分からない${n}件は表にのみ示します。`,
  'timeline.col.when': '時期',
  'timeline.col.left': '今日から',
  'timeline.col.what': '内容',
  'timeline.col.instrument': '法令・文書',
  'timeline.col.outcome': '結果',
  'timeline.col.rank': '格付け',
  'timeline.proposed': '規則による提案',
}
