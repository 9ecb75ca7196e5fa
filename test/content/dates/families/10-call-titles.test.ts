import { reads } from './reads.ts'

const opened = 'comment-open 2026-10-09'

reads('2026-10-09', [
  ['「ＡＩ事業者ガイドライン（案）」に対する意見募集', opened],
  ['電気通信事業法施行規則の一部を改正する省令案に係る意見募集について', opened],
  [
    '「個人情報の保護に関する基本方針」の一部の変更（案）に関するパブリック・コメントの実施について',
    opened,
  ],
  ['人工知能基本計画（素案）に関するパブリックコメントを開始しました', opened],
  ['○○に関する告示案について意見募集を行います', opened],
  ['金融分野における個人情報保護に関するガイドラインの改正案に対する意見公募について', opened],
  ['指針（案）に関する御意見の募集について', opened],
  ['指針（案）についてご意見を募集します', opened],
  ['「令和８年版のガイドライン（案）」への意見公募手続の実施について', opened],
  ['Call for comments on the draft AI guidelines', opened],
  ['Public consultation launched on draft guidelines', opened],
  ['「ガイドライン（案）」に対する意見募集の結果について'],
  ['「指針（案）」に関する意見募集の結果及び指針の公表'],
  ['パブリックコメントに寄せられた御意見と考え方'],
  ['意見募集の終了について'],
  ['近くパブリックコメントを実施する予定'],
  ['指針（案）について意見募集を行う方針を決めた'],
  ['The Commission will launch a public consultation'],
  ['意見募集の延長について'],
  ['意見募集の結果の公示'],
  ['意見募集案件一覧'],
])

reads('2026-10-09', [
  ['Commission opens consultation on draft AI guidelines', 'comment-open 2026-10-09'],
  ['NIST requests comments on draft AI profile', 'comment-open 2026-10-09'],
  ['FTC seeks public input on AI rule', 'comment-open 2026-10-09'],
  ['FTC Begins Accepting Public Comments on its Policy Statement Today', 'comment-open 2026-10-09'],
  ['Summary of responses to the consultation on AI guidelines'],
])

reads('2026-10-09', [
  ['意見募集を再び実施する予定です'],
  ['年明け早々に意見募集を開始する予定である', 'comment-open 2027-01-01..2027-01-31'],
  ['パブリックコメントを実施する方針を固めた'],
  ['The Ministry will launch a public consultation in the spring'],
  ['11月下旬に意見募集を行う予定である', 'comment-open 2026-11-21..2026-11-30'],
  ['来年１月にパブリックコメントを実施する予定', 'comment-open 2027-01-01..2027-01-31'],
  ['12月上旬に意見公募手続を実施することを予定している', 'comment-open 2026-12-01..2026-12-10'],
])

reads('2026-10-09', [['指針（案）に係るパブリックコメントの受付を開始しました', opened]])
