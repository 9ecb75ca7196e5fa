import { anyOf, BODY, CLOSE, CONSULTATION, NUMBERED, PANEL, type TypeRule } from './type-words.ts'

/** “Ensuring a National Policy Framework …”: how orders of the President of the United States are named. */
export const PRESIDENTIAL_ORDER =
  /^(?:executive order:? )?[a-z]+ing\b[^.:]*\b(?:american?|national|federal|united states|artificial intelligence)\b[^.:]*$/

/** What a body did: measures, decisions, studies, reports, meetings, guidance, laws. */
export const ACTS: TypeRule[] = [
  {
    name: 'a measure against named parties',
    type: 'enforcement-action',
    title: anyOf(
      // A note in brackets may follow, naming the case: …に対する指導について（情報漏えい）.
      '(?:勧告|警告|命令|指導|処分|告発)等?について(?=$|\\()',
      '(?:株式会社|合同会社|法人|組合|\\b(?:inc\\.?|llc|ltd\\.?))[^。、]{0,24}(?:への|に対する)(?:勧告|警告|命令|行政指導|処分)',
      'に対する[^。]{0,30}第[0-9]+条[^。]{0,12}に基づく(?:勧告|指導|助言|命令|注意喚起)',
      // To publish who does not obey is a sanction that the law provides.
      '(?:違反|納付し|従わ|履行し)(?:ない|た|て)[^。]{0,12}者(?:名|の氏名)?[をの]公表',
      '(?:排除措置|課徴金納付|緊急停止|業務停止|業務改善|是正|改善|措置)命令(?!(?:等)?(?:に係る|に関する|の)[^。]{0,8}(?:考え方|指針|ガイドライン|基準|手続))',
      ...[
        '確約計画の?認定',
        '行政上の対応',
        '行政指導',
        '報告徴収',
        '検挙(?:について|しました|$)',
        '立入検査',
        '刑事告発',
      ],
      '行政処分(?!等?の(?:基準|指針))|是正(?:勧告|指示)|(?:登録|認定|許可|指定)の?取消し',
      'に基づ(?:く|き)[^。]{0,12}(?:勧告|命令|指導|助言)[^。]{0,8}(?:行い?(?:ました|った)|実施(?:しました|について|$))',
      'に対し(?:て)?[^。]{0,30}(?:勧告|命令|指導|警告)(?:を|及び|並びに|等)',
      'に対する[^。]{0,20}措置に(?:関する|係る)勧告$',
      '(?:提供者|事業者|法人|会社)に対する(?:勧告|命令|指導|警告)(?=$|\\()',
      '^(?:[a-z]+ )?(?:commission|authority|court) finds [a-z][a-z0-9 ,&.]{0,40} in breach\\b',
      'に関する審査(?:結果|の(?:結果|終了|打切り))|に対する審査の開始|に対する注意喚起(?:の概要|について|$)|疑い[^。]{0,8}審査の(?:結果|終了|打切り)',
      '\\b(?:statement of objections|letter of formal notice|reasoned opinion|interim measures|specification decision|commitment plan|civil penalt(?:y|ies)|civil investigative demands?|subpoenas?)\\b',
      '\\b(?:opens|launches|closes|initiates|begins|closing) (?:[a-z]+ ){0,3}(?<!market )(?:investigations?|proceedings|probe)\\b|\\b(?:investigation|proceedings|complaint|action) (?:into|against)\\b',
      '\\b(?:accepts|makes) (?:[a-z]+ )?commitments|\\b(?:settlement|settles) with\\b|\\b(?:fine|penalty) (?:of|on|against|imposed)\\b|\\b(?:warning|recommendation|order) (?:to|against) [a-z]',
      'cease and desist|surcharge payment order|(?<!\\b(?:on|of|for) )\\b(?:fines|fined)\\b|\\b(?:attorney general|commission|ftc) (?:sues|files suit)\\b|\\b(?:enforcement|first) action\\b|\\b(?:announces?|launches?) crackdown on\\b',
      '\\b(?:preliminary findings|preliminarily finds|consent (?:order|decree)|non compliance decision)\\b|\\bopens (?:an? )?(?:formal )?investigation\\b',
      '\\bsen(?:d|ds|t) (?:[a-z]+ )?requests? for information|\\bformal proceedings\\b|\\binfringement (?:decision|proceedings)\\b',
    ),
  },
  {
    name: 'a bill or a decision of the Cabinet',
    type: 'cabinet-decision',
    title: anyOf(
      '閣議決定|\\([^)]{0,30}(?:本部|会議)決定\\)',
      `法律?案${CLOSE}(?:の国会提出)?(?:について)?$`,
      `計画[0-9]*${CLOSE}を決定|計画(?:\\([^)]*\\))?${CLOSE}の決定について`,
      'cabinet (?:decision|approv)',
    ),
  },
  {
    name: 'a panel or a fact-finding begins',
    type: 'study-panel-launched',
    title: anyOf(
      `${PANEL}${CLOSE}[のをが](?:新たに)?(?:設置|新設|設立|創設|立ち?上げ|発足)|${PANEL}${CLOSE}[^。]{0,6}初(?:回)?会合`,
      // 「○○検討会」の開催について, without a number, is how a new panel is announced.
      `^(?!.*(?:${NUMBERED}|[0-9]年)).*(?:検討会|研究会|有識者会議|検討チーム)の開催(?:について)?$`,
      `${PANEL}[」』](?:の開催(?:について|に関する|$)|を開催します)`,
      `(?:議論|検討)を(?:開始|始め)[^。]{0,30}${PANEL}`,
      `実態調査${CLOSE}(?:[のを](?:開始|始め)|に着手|の実施について$)`,
      '(?:launch|establish|start|begin)(?:es|ed|ment|s)? (?:of )?(?:a |an |the )?(?:[a-z]+ ){0,4}(?:panel|study group|market study|(?<=fact finding )survey|(?<=fact finding )investigation)',
    ),
  },
  {
    // A study that sends out its questions has found nothing yet.
    name: 'answers are asked of those concerned',
    type: 'notice',
    title:
      /(?:アンケート|(?:調査|質問)票)[^。]{0,8}(?:実施|送付|発送|お願い|協力)|調査(?:への|に)ご?協力/,
  },
  {
    // 「○○ガイドライン」を取りまとめました: what was put together is guidance, not a report.
    name: 'guidance is put together',
    type: 'guideline',
    title: new RegExp(
      `(?:ガイドライン|指針|ガイダンス|手引き?|チェックリスト|準則)(?:\\(?第?[0-9.]+版\\)?)?${CLOSE}[をの](?:取り?まとめ|とりまとめ)`,
    ),
  },
  {
    name: 'a report of a panel or of a study',
    type: 'report',
    title: anyOf(
      ...[
        '報告書',
        '中間整理',
        '論点整理',
        '取り?まとめ',
        'とりまとめ',
        '白書',
        'レポート',
        'ディスカッションペーパ',
        '(?:最終|中間)報告',
        '総括',
      ],
      ...['答申(?!式)', 'に関する報告$', '実態調査', '悉皆調査', '主な意見', '見通し'],
      `(?:調査(?:研究)?|アンケート)${CLOSE}の?(?:結果|開始|集計)|調査報告(?:について|の公表|を公表|\\(|$)|に関する調査\\)?$|(?:報告|状況|取組|対応|について)の評価|(?:募集|点検|検証|評価|分析|集計|状況)${CLOSE}の?結果`,
      'フォローアップ(?:の?結果)?(?:について|の公表|を公表|$)|実績(?:の概要|について|[をの](?:公表|取り?まとめ)|$)',
      '状況等?(?:\\([^)]*\\))?(?:について|及び[^。]{0,16}(?:事例|件数)|[をの](?:公表|取り?まとめ|分析|概要|推移))|(?:実施|改善|運用|処理|監督の|取組|進捗|受け?入れ)状況|状況調査',
      '件数(?:について|の公表|\\(|$)|(?:課題|見直し)[^。]{0,10}考え方|検討の方向性',
      '(?:動向|推計|試算)(?:について|[をの]公表|$)|(?:議論|検討)の(?:まとめ|整理)|中間試案',
      '(?:月報|年報|速報|統計)(?:の?公表|について|\\(|$)|(?:見解|提言|意見書|建議)(?:\\)?$|を(?:公表|取り?まとめ))',
      // Figures of a period: …調査(基本集計)8月分結果, 指数(9月分速報), 末現在における…人数について.
      '[0-9](?:月|年|期|年度)分?\\)?の?(?:速報|確報|集計)|(?:基本|詳細)集計|[0-9](?:月|年|期|年度)分\\)?の?結果|現在における[^。]{0,12}数(?:について|$)|(?:交付|普及|保有|加入|発送)状況$',
      // 消費者物価指数 全国(10月分), 景気ウォッチャー調査(10月), マイナ保険証の利用率(12月).
      '(?:指数|調査|[利使]用率|普及率|保有率)[^。、()]{0,8}\\([^)]{0,8}[0-9]{1,2}月分?\\)$|(?:人|者|件|生|社)数の公表$',
      '制度改正方針|(?<!(?:独占禁止法|競争政策)上の)基本的な考え方',
      '\\b(?:report|discussion paper|working paper|white paper|market study findings|impact assessment|(?:market )?study (?:on|of|into)|pre publication version)\\b',
    ),
    summary: /^(?:the )?(?:final |interim )?report (?:of|by)\b/,
  },
  {
    name: 'a numbered or announced meeting',
    type: 'meeting',
    title: anyOf(
      `${NUMBERED}[^。]{0,80}${BODY}|${BODY}[^。]{0,12}${NUMBERED}|\\(${NUMBERED}\\)`,
      `${BODY}${CLOSE}の?(?:開催(?:案内|について)|議事)|${BODY}(?:準備会合)?${CLOSE}[をが]開催`,
      `(?:会合|総会|政策協議|定期協議|対話|意見交換会?)${CLOSE}(?:\\([^)]*\\))?(?:[のをが]?(?:開催|実施)|の(?:結果|概要)|について)|${BODY}${CLOSE}の資料`,
      // A day in brackets stands for the number: 有識者議員懇談会(令和8年5月27日).
      `${BODY}${CLOSE}\\((?:令和)?[0-9元]+年[0-9]+月[0-9]+日\\)`,
      '議事(?:録(?!の?作成)|要旨|概要|次第)|(?:会議|配[付布])資料|参考人(?:質疑|招致)|に出席しました|会合(?:\\([^)]*\\))?[」』)]*の?(?:[をが]開催|開催|実施|結果)',
      '\\b(?:meeting|session) of\\b|\\bpublic meeting\\b|\\b(?:holds|held) (?:its|the|a) (?:[a-z0-9]+ )?(?:meeting|session)\\b|\\b(?:public|committee|subcommittee) hearing\\b|^hearing\\b',
    ),
  },
  {
    name: 'how work will go on',
    type: 'notice',
    title: /今後の(?:進め方|予定|スケジュール)|工程表|届出(?:開始日|様式)/,
  },
  {
    name: 'guidance',
    type: 'guideline',
    title: anyOf(
      ...[
        // What is only done under guidance is not itself guidance.
        `指針(?!${CLOSE}(?:に(?:基づ|沿|則|よる)|を踏まえ))`,
        `ガイドライン(?!案|${CLOSE}(?:に(?:基づ|沿|則|よる)|を踏まえ))`,
        'ガイダンス',
        '手引き?',
        'チェックリスト',
        '運用基準',
        '準則',
        '望ましい基準',
        '着眼点',
        'モデル契約',
        '(?:利用|運用)要領(?:の(?:一部)?(?:改[定訂正]|策定|公表|制定)|$)',
        '\\bgeneral understanding\\b',
        'ガイドブック[^。]{0,24}(?:公表|策定|改訂)',
        'ひな[形型]',
        `ガイド(?:\\(第?[0-9.]+版\\)|第?[0-9.]+版)${CLOSE}[をの](?:公開|公表|改[訂定])`,
        `q&a(?:\\([^)]*\\))?${CLOSE}[をの](?:公表|策定)`,
      ],
      ...['(?:独占禁止法|競争政策)上の(?:基本的な)?考え方', '(?:に関する|についての)考え方'],
      `(?:審査|判断|取扱|認定|処分|統一)基準${CLOSE}(?:(?:の(?:一部)?|を)(?:策定|改[定訂正]|公表)|について|$)`,
      `(?:マニュアル|手順書)${CLOSE}(?:(?:の|を)(?:策定|改[定訂正]|公表)|について|$)`,
      `プリンシプルコード${CLOSE}(?:\\(案\\))?(?:[のを](?:公表|策定)|について)?`,
      '\\b(?:guidelines?|guidance|codes? of (?:practice|conduct)|policy statement|best practices|recommendations|legal advisor(?:y|ies)|guiding principles|explanatory notice|model contractual clauses|risk management framework|principle code|template for)\\b',
    ),
  },
  {
    name: 'comments are asked for, as the summary says',
    type: 'public-comment',
    summary: anyOf(
      `${CONSULTATION}[をが](?:開始|実施|行)|意見を募集し`,
      '\\bcomments? (?:close|until|are due|by)\\b|(?:seeks?|invites?|open for) (?:public )?comments?',
    ),
  },
  {
    name: 'a law is passed or promulgated',
    type: 'law-enacted',
    title: anyOf(
      // 「○○法律案が成立」: the bill is named as it was until that day.
      `(?:法律案?|法案?|政令|省令|規則|条例)${CLOSE}[のがを](?:成立|公布|可決)|公布について|公布(?:さ|し)`,
      `(?:法律|政令|府令|省令|規則|条例)${CLOSE}の(?:制定|改正)(?:について)?$`,
      '施行期日を定める政令',
      '^[^「」]*の一部を改正する法律(?:\\([^)]*\\))?について$',
      '(?:に関する|を改正する|の)法律(?:\\([^)]{0,40}\\))?$',
      '(?:を定める|を改正する|施行)(?:政令|府令|省令|規則|令)(?:\\([^)]{0,40}\\))?$',
      '(?:に関する|を改正する|を定める)(?:政令|省令|規則|告示)(?:\\([^)]{0,40}\\))?[」』](?:等の整備)?について',
      '\\((?:令和|平成)[^)]*(?:法律|政令|令|告示|規則)第[0-9]+号\\)(?:について)?$',
      '\\bcorrigendum\\b|(?<!\\bdraft )\\b(?:implementing|delegated) (?:regulation|decision)\\b',
      '^(?:commission )?(?:regulation|directive) \\(eu\\) [0-9]{4}/[0-9]+|\\bfinali[sz]es? (?:[a-z]+ )?(?:regulations?|rules?)\\b',
      'published in the official journal|\\bsigns\\b|\\bfinal rule\\b|\\benter(?:s|ed)? into (?:force|application)\\b|signed into law|\\b(?:approved|signed) by (?:the )?(?:governor|president)\\b|\\bchaptered\\b|\\b(?:enacts|enacted|promulgated)\\b|\\bbecomes law\\b',
      '\\b(?:council|parliament) (?:adopts?|adopted|gives final)\\b',
    ),
    summary: anyOf(
      'passed the diet|signed into law|\\b(?:enacted|promulgated) on\\b|\\blaw requiring\\b',
      '法律?[がの](?:成立|公布)した',
    ),
  },
  {
    name: 'a plan decided by a headquarters or the Cabinet',
    type: 'cabinet-decision',
    title: /(?:推進|基本)計画[0-9]{0,4}$/,
    summary: /本部[^。]{0,12}計画[0-9]*を決定|閣議決定した/,
  },
  {
    name: 'a bill or proposal, an order, or a case in court',
    type: 'other',
    title:
      /\b(?:bill|proposal for|executive order|lawsuit|injunction)\b|^(?:(?:california|new york|texas|colorado|illinois|[a-z]+) )?(?:ab|sb|hb|hf|sf|hr|h\.r\.|s\.) ?[0-9]+|\bv\. |\b(?:senate|house|assembly|committee) (?:passes|approves|advances)\b|\bintroduced in the (?:senate|house|assembly)\b|\b(?:provisional|political) agreement\b|\bcourt (?:grants|denies|dismisses|rules|orders)\b|\b(?:summary judgment|class action)\b|判決|提訴/,
    summary: /\b(?:senate|house|assembly) bill\b|\bexecutive order\b/,
  },
  {
    // Executive orders are titled by what they do: Removing Barriers to …, Ensuring a National ….
    name: 'an order of the President of the United States',
    type: 'other',
    title: PRESIDENTIAL_ORDER,
  },
  {
    name: 'somebody visits',
    type: 'meeting',
    title: /^(?!.*(?:署名|声明|ステートメント)).*(?:の来訪|との会談|表敬)/,
  },
  {
    name: 'the title is the name of a body',
    type: 'meeting',
    title: anyOf(`${BODY}$`),
  },
]
