import { anyOf, CLOSE, CONSULTATION, type TypeRule } from './type-words.ts'

/** What an item is whatever it is about: an event, a speech, a call for comments and what came of one. */
export const SAID_AND_ASKED: TypeRule[] = [
  {
    // 内閣委員会　○○法律案審査: the standing committees that the rules of both houses name.
    name: 'a committee of the Diet sits',
    type: 'meeting',
    title:
      /^(?:[衆参]議院)?(?:内閣|総務|法務|外務|外交防衛|財務金融|財政金融|文部科学|文教科学|厚生労働|農林水産|経済産業|国土交通|環境|安全保障|国家基本政策|予算|決算|決算行政監視|行政監視|議院運営|[^。、「]{1,24}特別)委員会(?![のがはにでをへと]|,|、|附帯決議|提出|報告書|資料|調査室)(?!.*(?:意見の?募集|の(?:改[正定]|決定|公表)について)).*(?:審査|質疑|聴取|趣旨の?説明|視察|採決|参考人|公聴会|開会)/,
  },
  {
    name: 'an official attends a meeting',
    type: 'meeting',
    title:
      /(?:委員長?|大臣|長官|総理|総長|局長|政務官|審議官)[がの、][^。]*[にへ](?:の)?(?:出席|参加)(?:しました|について|$)/,
  },
  {
    name: 'an examination, recruiting or event is announced',
    type: 'notice',
    title: anyOf(
      ...['試験', '採用', '説明会', '研修会', '講習会', 'セミナ', 'シンポジウム'],
      // A forum that is set up is a standing body; any other is an event.
      `フォーラム(?!${CLOSE}(?:の(?:設置|設立)|(?:\\([^)]*\\))?議事))`,
      ...[
        'コンテスト',
        'コンクール',
        'ワークショップ',
        '入札公告',
        '動画(?!配信[^。]{0,16}(?:調査|報告))',
        '概算要求',
      ],
      ...['講演会', '企画競争', '(?<!意見(?:の|を)?)公募(?:を|の?について|の?開始|します|$)'],
      '\\b(?:webinar|workshop|info(?:rmation)? day|job vacanc(?:y|ies)|call for tenders?)\\b|^tender\\b',
      '(?:受講者|参加者|出展者|事業者|実施機関|委員|職員|団体|作品)(?:\\([^)]*\\))?[をの]募集',
    ),
  },
  {
    name: 'a page or a collection is announced, whatever it is about',
    type: 'notice',
    title: anyOf(
      '(?:のページ|資料集|パンフレット|リーフレット|(?:特設|ポータル)(?:サイト|ページ))[^。]{0,4}(?:を|の)(?:公開|開設|掲載|更新|作成)',
      '^(?!.*\\b(?:publish|consult|final)).*\\b(?:signs?|joins?) the [^.]{0,40}code of (?:practice|conduct)|^(?!.*\\bconsultation\\b).*\\benglish (?:version|translation)\\b.{0,90}\\b(?:available|published|released)\\b',
      '\\bsignatories\\b|仮訳[をのが]|(?:英訳|英語版)\\)?(?:\\(仮訳\\))?[のを](?:公表|掲載|公開)',
      '(?:(?:の|事業者|届出|登録)一覧|(?<!チェック)リスト|名簿)(?:[^。]{0,4}を(?:公開|公表|掲載|更新)|(?:\\([^)]*\\))?$)',
    ),
  },
  {
    name: 'someone speaks',
    type: 'speech',
    title: anyOf(
      ...['会見', '談話', '講演(?!会)', '挨拶'],
      ...['スピーチ', '所信', '所感', '閣議後', 'ビデオメッセージ', 'ぶら下がり', '語る会'],
      ...[
        'インタビュー?',
        '対談',
        '寄稿',
        '訓示',
        '祝辞',
        '演説',
        '登壇',
        '式辞',
        'あいさつ',
        '年頭の辞',
      ],
      '(?:大臣|長官|委員長|総理|総長)[^。]{0,8}(?:メッセージ|発言|コメント)',
      '\\b(?:speech|remarks|keynote|press conference|interview|testimony|op ed)\\b',
      '\\b(?:statement|address) (?:by|of) (?:the )?(?:[a-z]+ )?(?:chair|president|commissioner|minister|secretary|director)',
    ),
  },
  {
    name: 'an English record of a speech',
    type: 'speech',
    summary:
      /\b(?:record|transcript|text) of (?:the|a) [a-z -]{0,60}(?:speech|secretary|minister|chair)/,
  },
  {
    name: 'a yearly report, also when the Cabinet decides it',
    type: 'report',
    title: /年次報告|白書/,
  },
  {
    name: 'the portal says on which day the result was shown',
    type: 'consultation-result',
    summary: /(?:^|\s)結果の公示日/,
  },
  {
    name: 'the result of a consultation',
    type: 'consultation-result',
    title: anyOf(
      `${CONSULTATION}[^。]{0,20}(?:結果|提出された意見|寄せられた)`,
      '情報提供(?:依頼|の?募集)(?:\\([^)]*\\))?の結果',
      '(?:御|ご)意見(?:の(?:概要|整理)|に対する|と)|意見の概要(?:及び|と)|(?:提出|寄せ)られた(?:御|ご)?意見',
      '(?:results?|summary|outcome|analysis) of (?:the )?(?:[a-z]+ ){0,2}(?:consultation|comments|responses|submissions)',
      '\\b(?:responses?|replies) to (?:the |our )?(?:[a-z]+ )?(?:consultation|call for)|\\b(?:comments|responses|submissions) received\\b',
    ),
  },
  {
    name: 'comments are asked for',
    type: 'public-comment',
    title: anyOf(
      `${CONSULTATION}|意見[のを]?(?:広く)?(?:募集|公募)|意見(?:の受付|照会|を(?:お寄せ|お聞かせ|求め))`,
      '(?:情報|ご意見)(?:提供)?を[^。]{0,6}募集|情報・意見の募集',
      '(?<!\\bsen(?:d|ds|t) (?:[a-z]+ )?)(?:requests?|calls?) for (?:information|comments?|evidence|input|views|feedback)',
      'notice of inquiry',
      'public comment|comment period|\\bconsultation\\b|\\bconsults? on\\b|\\bfeedback on\\b|proposed rule(?:making)?',
      '\\b(?:seeks?|invites?) (?:public |stakeholder )?(?:comments?|input|views|feedback)\\b|\\bhave your say\\b',
    ),
  },
  {
    name: 'people are heard',
    type: 'meeting',
    title: /(?:ヒアリング|意見交換会?|ラウンドテーブル)[」』)]*[をの](?:実施|開催)/,
  },
]
