import { reads } from './reads.ts'

reads('2026-10-09', [
  ['近く公表する'],
  ['速やかに検討を開始する'],
  ['当分の間、従前の例による'],
  ['可能な限り早期に結論を得る'],
  ['追って公表する'],
  ['近日中に掲載予定'],
  ['応募締切を延長します'],
  ['開催日時は未定'],
  ['日程が決まり次第お知らせします'],
  ['今後検討する'],
  ['数か月以内に公表される見通し'],
  ['政令で定める日から施行する'],
  ['別に法律で定める日から施行する'],
  ['施行日は今後政令で定める'],
  ['soon to be published'],
  ['in due course'],
  ['as soon as possible'],
  ['at a later date to be announced'],
  ['once the Act takes effect'],
  ['公正取引委員会が近く調査を始める方針'],
])

reads('2026-09-02', [
  ['2026年内にとされていた義務の全面適用は、翌年８月２日からとなる', 'effective 2027-08-02'],
  ['当初10月１日の予定であった適用は、12月１日からとする', 'effective 2026-12-01'],
  ['締切を９月11日（金）から同月25日（金）に変更しました', 'comment-close 2026-09-25'],
])

reads('2026-11-10', [
  ['Applies from 2 December 2027 (previously 2 August 2026).', 'effective 2027-12-02'],
  ['The public hearing scheduled for December 3, 2026 has been cancelled.'],
  ['12月３日に開催を予定していた説明会は中止します'],
])

// What is said not to be so, or only in place of which another day stands.
reads('2026-11-20', [
  ['令和９年４月の施行は見送り'],
  ['年内の施行は困難である'],
  ['12月１日には施行されません'],
  ['施行日は令和９年４月１日ではなく10月１日です', 'effective 2027-10-01'],
  ['（誤）令和９年４月１日　（正）令和９年10月１日', 'other 2027-10-01'],
  ['12月４日までに提出されない場合は、辞退とみなします', 'due 2026-12-04'],
  ['令和９年４月１日から10月１日に施行を延期', 'effective 2027-04-01', 'effective 2027-10-01'],
])

reads('2026-10-09', [
  ['年内の公表は困難であり、時期は改めて検討する。'],
  ['本件の意見募集については、近日中に改めてお知らせします。'],
  ['システムメンテナンスのため、10月24日（土）20時から23時まで閲覧できません。'],
  ['It shall become operative only if Assembly Bill 12 takes effect on or before January 1, 2027.'],
  ['令和８年度後半の予定：12月上旬　会合', 'meeting 2026-12-01..2026-12-10'],
])

// What somebody thought or would have, and what stands in the name of a law.
reads('2026-10-09', [
  ['施行は５月とみられていたが、前倒しとなった。'],
  ['締切は少なくとも11月末まで延長されるべきである。'],
  [
    'The Act as amended in 2015 will fully come into effect on 1 April 2027.',
    'effective 2027-04-01',
  ],
  ['until 2 December 2026 (instead of a delay until 2 February 2027)', 'due 2026-12-02'],
])
