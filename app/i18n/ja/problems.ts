import type { problems as english } from '../en/problems.ts'
import type { Translated } from '../translate.ts'

export const problems: Translated<typeof english> = {
  'problem.wrong': 'アドレスまたはパスワードが正しくありません。',
  'problem.password': '現在のパスワードが正しくありません。',
  'problem.code': 'コードが正しくないか、有効期限が切れています。',
  'problem.many': '試行回数が多すぎます。15分ほど待ってからやり直してください。',
  'problem.begin-again':
    '時間がかかりすぎたか、失敗が続きました。サインインを最初からやり直してください。',
  'problem.short': 'パスワードが短すぎます（12文字以上）。',
  'problem.long': 'パスワードが長すぎます（128文字以内）。',
  'problem.common': '真っ先に推測されるパスワードです。別のものにしてください。',
  'problem.personal': '氏名またはアドレスから作ったパスワードです。別のものにしてください。',
  'problem.differ': '2つのパスワードが一致しません。',
  'problem.name': '氏名を100文字以内で入力してください（制御文字は不可）。',
  'problem.email': 'メールアドレスとして正しくありません。',
  'problem.taken': 'このアドレスのアカウントは既にあります。',
  'problem.unknown': 'このリンクはありません。URL全体がコピーされているかご確認ください。',
  'problem.used': 'このリンクは使用済みです。リンクは1回限り有効です。',
  'problem.revoked': 'このリンクは取り消されました。新しいリンクを受け取ってください。',
  'problem.expired': 'このリンクは期限切れです。新しいリンクを受け取ってください。',
  'problem.address': 'このリンクは別のアドレス宛てのものです。',
  'problem.last-admin': '最後の管理者です。先に別の利用者を管理者にしてください。',
  'problem.nobody': 'その利用者はいません。',
  'problem.zone': 'その時間帯はありません。',
  'problem.days': 'トークンの有効期間は1日から365日までです。',
  'problem.token-name': 'トークンの用途を100文字以内で入力してください。',
  'problem.gone': 'その間に判断されたか、既に存在しません。',
  'problem.instrument': '関連付ける法令・文書を選んでください。',
  'problem.note': 'メモは1,000文字以内です。',
}
